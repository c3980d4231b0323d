//! Settings files: TOML that people write, read piece by piece. What can't be used is left out and
//! becomes a [`Fault`], and the rest stands.
//!
//! A fault is data: a place in the file, and the key of what to say about it with its arguments. The
//! words are in the locale, and where the file is only the shell knows. Values are asked for one by
//! one and not with serde, whose faults are English sentences and end a file at the first of them.

use std::{
    borrow::Cow,
    ops::{Range, RangeInclusive},
};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A value of a file, with its place.
pub type Value<'t> = Spanned<DeValue<'t>>;

/// A key of a file, with its place.
pub type Name<'t> = Spanned<Cow<'t, str>>;

/// What is wrong with a file at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The byte of the file where it is.
    pub at: usize,
    /// Another byte that has to do with it; its line is the argument `line` of what is said.
    pub other: Option<usize>,
    /// The key of what to say, in the locale.
    pub key: &'static str,
    /// The arguments of what to say. They may hold anything that the file holds.
    pub args: Vec<(&'static str, String)>,
}

/// A text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it says.
    pub text: String,
    /// The byte where it begins.
    pub at: usize,
}

/// A file while it is read.
#[derive(Clone, Debug, Default)]
pub struct File {
    faults: Vec<Fault>,
    /// The lines with a mistake in their syntax, as bytes. What stands there is half of something: one
    /// mistake is told once.
    broken: Vec<Range<usize>>,
}

impl File {
    /// Reads a file, and returns what it holds at the top.
    pub fn parse(text: &str) -> (Self, Vec<(Name<'_>, Value<'_>)>) {
        let mut file = Self::default();
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            let kind = syntax(error.message());
            if file.is_broken(at) {
                continue;
            }
            match bare_word(text, at).filter(|_| matches!(kind, "quotes" | "other")) {
                Some(word) => file.fault(at, "fault-quotes", [("word", word.to_owned())]),
                None => file.fault(at, "fault-syntax", [("kind", kind.to_owned())]),
            };
            // What is written twice is whole each time.
            if kind != "twice" {
                file.broken.push(line_of(text, at));
            }
        }
        let entries = file.in_order(table.into_inner());
        (file, entries)
    }

    /// Whether a byte is in a line with a mistake in its syntax.
    fn is_broken(&self, at: usize) -> bool {
        self.broken.iter().any(|line| line.contains(&at))
    }

    /// The entries of a table as they stand in the file: which of two is the second one matters when
    /// they can't both be. What is not a list, and stands in a broken line, is left out.
    fn in_order<'t>(&self, table: DeTable<'t>) -> Vec<(Name<'t>, Value<'t>)> {
        let mut entries: Vec<_> = table.into_iter().collect();
        entries
            .retain(|(name, value)| matches!(value.get_ref(), DeValue::Array(_)) || !self.is_broken(name.span().start));
        entries.sort_by_key(|(name, _)| name.span().start);
        entries
    }

    /// Notes what is wrong at a byte of the file.
    pub fn fault(
        &mut self,
        at: usize,
        key: &'static str,
        args: impl IntoIterator<Item = (&'static str, String)>,
    ) -> &mut Fault {
        self.faults.push(Fault { at, other: None, key, args: args.into_iter().collect() });
        let last = self.faults.len() - 1;
        &mut self.faults[last]
    }

    /// All that was wrong, in the order of the file.
    pub fn faults(mut self) -> Vec<Fault> {
        // One mistake in the syntax may be met more than once on the way past it.
        self.faults.sort_by_key(|fault| fault.at);
        self.faults.dedup_by(|a, b| a.at == b.at && a.key == b.key);
        self.faults
    }

    /// Notes that a value is not of the kind that is wanted.
    fn wants(&mut self, value: &Value<'_>, kind: &'static str) {
        self.fault(value.span().start, "fault-wants", [("kind", kind.to_owned())]);
    }

    /// Notes that a key is none of those that may stand there.
    pub fn unknown(&mut self, name: &Name<'_>, known: &[&str]) {
        let args = [("name", name.get_ref().to_string()), ("names", known.join(", "))];
        self.fault(name.span().start, "fault-key", args);
    }

    /// A text.
    pub fn text(&mut self, value: &Value<'_>) -> Option<Text> {
        let text = value.get_ref().as_str().map(|text| Text { text: text.to_owned(), at: value.span().start });
        if text.is_none() {
            self.wants(value, "text");
        }
        text
    }

    /// One of some words.
    pub fn choice<'w>(&mut self, value: &Value<'_>, words: &[&'w str]) -> Option<&'w str> {
        let text = self.text(value)?;
        let found = words.iter().find(|word| **word == text.text).copied();
        if found.is_none() {
            self.fault(text.at, "fault-among", [("value", text.text), ("values", words.join(", "))]);
        }
        found
    }

    /// True or false.
    pub fn flag(&mut self, value: &Value<'_>) -> Option<bool> {
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wants(value, "flag");
        }
        flag
    }

    /// A number within a range.
    pub fn number(&mut self, value: &Value<'_>, range: RangeInclusive<u16>) -> Option<u16> {
        let number = match value.get_ref() {
            DeValue::Integer(number) => u16::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            let (least, most) = (range.start().to_string(), range.end().to_string());
            self.fault(value.span().start, "fault-number", [("least", least), ("most", most)]);
        }
        number
    }

    /// The word `auto`, which leaves the choice to the program, or else what `other` reads.
    pub fn auto<T>(&mut self, value: &Value<'_>, other: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if matches!(value.get_ref(), DeValue::String(text) if text == "auto") { None } else { other(self) }
    }

    /// A list. What is none holds nothing.
    pub fn list<'t>(&mut self, value: Value<'t>) -> Option<Vec<Value<'t>>> {
        match value.get_ref() {
            DeValue::Array(_) => {}
            _ => self.wants(&value, "list"),
        }
        match value.into_inner() {
            DeValue::Array(list) => Some(list.into_iter().collect()),
            _ => None,
        }
    }

    /// A list of texts; what is none is left out of it.
    pub fn texts(&mut self, value: Value<'_>) -> Option<Vec<Text>> {
        let list = self.list(value)?;
        Some(list.iter().filter_map(|value| self.text(value)).collect())
    }

    /// A table, in the order of the file.
    pub fn table<'t>(&mut self, value: Value<'t>) -> Option<Vec<(Name<'t>, Value<'t>)>> {
        match value.get_ref() {
            DeValue::Table(_) => {}
            _ => self.wants(&value, "table"),
        }
        match value.into_inner() {
            DeValue::Table(table) => Some(self.in_order(table)),
            _ => None,
        }
    }
}

/// The line that a byte of a text is in, its end included.
fn line_of(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let start = memchr::memrchr(b'\n', &text.as_bytes()[..at]).map_or(0, |end| end + 1);
    let end = memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |end| at + end);
    start..end + 1
}

/// The word that is the value of the line with that byte, where it has the signs of a word only.
fn bare_word(text: &str, at: usize) -> Option<&str> {
    let line = text.get(line_of(text, at).start..)?.lines().next()?;
    let value = line.split_once('=')?.1.split('#').next()?.trim();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    Some(value).filter(|value| value.starts_with(char::is_alphabetic) && value.chars().all(is_word))
}

/// The kind of a mistake in the syntax, from what the parser says of it.
fn syntax(message: &str) -> &'static str {
    const KINDS: [(&str, &str); 10] = [
        ("duplicate key", "twice"),
        ("unclosed", "open"),
        ("invalid basic string", "open"),
        ("invalid literal string", "open"),
        ("string values must be quoted", "quotes"),
        ("missing comma", "comma"),
        ("extra comma", "comma"),
        ("missing assignment", "equals"),
        ("key with no value", "equals"),
        ("missing value", "value"),
    ];
    KINDS.iter().find(|(start, _)| message.starts_with(start)).map_or("other", |(_, kind)| kind)
}

/// The line of a byte of a file and the column in it, both from 1, the column in characters.
pub fn place(text: &str, at: usize) -> (usize, usize) {
    let at = (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let before = &text[..at];
    // A file of very many faults is counted through for each.
    let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
    let start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |end| end + 1);
    let column = before[start..].chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str, read: impl Fn(&mut File, &Value<'_>)) -> Vec<(usize, &'static str)> {
        let (mut file, entries) = File::parse(text);
        for (_, value) in &entries {
            read(&mut file, value);
        }
        file.faults().into_iter().map(|fault| (fault.at, fault.key)).collect()
    }

    #[test]
    fn a_value_of_another_kind_is_a_fault_at_its_place() {
        let text = |file: &mut File, value: &Value<'_>| drop(file.text(value));
        assert_eq!(keys("a = 'x'\nb = 3\n", text), [(12, "fault-wants")]);
        let flag = |file: &mut File, value: &Value<'_>| {
            let _read = file.flag(value);
        };
        assert_eq!(keys("a = true\nb = 'true'\n", flag), [(13, "fault-wants")]);
        let number = |file: &mut File, value: &Value<'_>| {
            let _read = file.number(value, 2..=9);
        };
        assert_eq!(keys("a = 2\nb = 10\nc = -3\nd = 2.5\ne = 0x9", number).len(), 3);
        let choice = |file: &mut File, value: &Value<'_>| {
            let _read = file.choice(value, &["x", "y"]);
        };
        assert_eq!(keys("a = 'y'\nb = 'z'", choice), [(12, "fault-among")]);
        let auto = |file: &mut File, value: &Value<'_>| {
            let _read = file.auto(value, |file| file.flag(value));
        };
        assert_eq!(keys("a = 'auto'\nb = true\nc = 'x'", auto), [(24, "fault-wants")]);
    }

    #[test]
    fn a_mistake_in_the_syntax_leaves_the_lines_around_it() {
        let (file, entries) = File::parse("a = 1\nb = dark\nc = 'x\nd = 2\n");
        let names: Vec<_> = entries.iter().map(|(name, _)| name.get_ref().as_ref()).collect();
        assert!(names.contains(&"a") && names.contains(&"d"), "{names:?}");
        let faults = file.faults();
        assert_eq!(faults.iter().map(|fault| fault.at).collect::<Vec<_>>(), [10, 21], "{faults:?}");
        assert_eq!(faults[0].args, [("word", "dark".to_owned())]);
        // What begins as `false` does is another mistake to the parser.
        let faults = File::parse("a = fr").0.faults();
        assert_eq!((faults[0].key, &*faults[0].args), ("fault-quotes", &[("word", "fr".to_owned())][..]));
    }

    #[test]
    fn one_mistake_is_told_once() {
        for text in ["a = 'x", "[x", "= 3", "a = x y", "a = ['x',, 'y']", "a = {b = c, d = e}"] {
            let (mut file, entries) = File::parse(text);
            for (name, value) in entries {
                file.unknown(&name, &[]);
                let _read = file.table(value);
            }
            let faults = file.faults();
            assert_eq!(faults.iter().filter(|fault| fault.key == "fault-syntax").count(), 1, "{text}: {faults:?}");
            assert!(faults.len() == 1 || text.contains('['), "{text}: {faults:?}");
        }
    }

    #[test]
    fn places_are_counted_as_people_count() {
        let text = "un\né = « x »\n";
        for (at, expected) in [(0, (1, 1)), (3, (2, 1)), (4, (2, 1)), (5, (2, 2)), (99, (3, 1))] {
            assert_eq!(place(text, at), expected, "{at}");
        }
    }
}
