//! What the interface says, in French and English. Every string that a user sees comes from here.
//!
//! The words stand in `assets/locales/*.ftl`, in Fluent; a test holds both files to the same keys.
//! A screen shows few of them and a start must be quick, so each is parsed when it is first said.

use std::{
    borrow::Cow,
    fmt,
    sync::{Arc, OnceLock},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::{
    ast::{Entry, Pattern},
    parser,
};
use unic_langid::LanguageIdentifier;

/// A language that the interface speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// French.
    French,
    /// English.
    English,
}

impl Tongue {
    /// Its BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// Reads a tag or a POSIX locale name: `fr`, `fr_FR.UTF-8`, `en-GB`. `None` for any other
    /// language, and for `C` and `POSIX`.
    pub fn parse(name: &str) -> Option<Self> {
        match name.get(..2)?.to_ascii_lowercase().as_str() {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// The messages in the order of their keys, by `build.rs`.
    const fn source(self) -> &'static str {
        match self {
            Self::French => include_str!(concat!(env!("OUT_DIR"), "/fr.ftl")),
            Self::English => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
        }
    }
}

/// The words of one language. Immutable, shared between sessions.
#[derive(Clone)]
pub struct Locale {
    tongue: Tongue,
    words: Arc<Words>,
}

struct Words {
    /// In the order of their keys.
    messages: Vec<Message>,
    /// Holds no message: it knows how to write numbers and to choose a plural form.
    bundle: FluentBundle<FluentResource>,
}

/// A message of the file.
struct Message {
    source: &'static str,
    /// Its pattern, parsed when it is first said; `None` when it is faulty.
    pattern: OnceLock<Option<Box<Pattern<&'static str>>>>,
}

impl Message {
    /// The messages of a file. Each goes from a line that starts with a letter to the next.
    fn all(source: &'static str) -> Vec<Self> {
        let mut messages = Vec::with_capacity(source.len() / 32);
        let mut from = 0;
        for end in memchr::memchr_iter(b'\n', source.as_bytes()) {
            if !source[end + 1..].starts_with([' ', '}']) {
                messages.push(Self { source: &source[from..end], pattern: OnceLock::new() });
                from = end + 1;
            }
        }
        messages
    }

    fn key(&self) -> &'static str {
        self.source.split_once(" =").map_or(self.source, |(key, _)| key)
    }

    fn pattern(&self) -> Option<&Pattern<&'static str>> {
        let parse = || {
            let resource = parser::parse_runtime(self.source).ok()?;
            resource.body.into_iter().find_map(|entry| match entry {
                Entry::Message(message) => message.value.map(Box::new),
                _ => None,
            })
        };
        self.pattern.get_or_init(parse).as_deref()
    }
}

impl Words {
    fn message(&self, key: &str) -> Option<&Message> {
        let at = self.messages.binary_search_by(|message| message.key().cmp(key)).ok()?;
        self.messages.get(at)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tongue).finish()
    }
}

impl Locale {
    /// The words of a language.
    ///
    /// # Panics
    /// When a tag of a language is none.
    pub fn new(tongue: Tongue) -> Self {
        let id: LanguageIdentifier = tongue.tag().parse().expect("the tags are valid");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Fluent would set every value between bidi marks, which must not reach a terminal.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match tongue {
            Tongue::French => |value, _| grouped(value, Tongue::French),
            Tongue::English => |value, _| grouped(value, Tongue::English),
        }));
        let messages = Message::all(tongue.source());
        Self { tongue, words: Arc::new(Words { messages, bundle }) }
    }

    /// The language.
    pub const fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// A count in digits, in groups of three.
    pub fn number(&self, number: usize) -> String {
        group(&number.to_string(), self.tongue)
    }

    /// A string without arguments. An unknown key comes back as itself, so that nothing is lost.
    pub fn text<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.format(key, None)
    }

    /// A string with arguments: numbers choose the plural form. Text arguments must be sanitised.
    pub fn with<'a>(&'a self, key: &'a str, args: &[(&'a str, Value<'a>)]) -> Cow<'a, str> {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, FluentValue::from(value))).collect();
        Cow::Owned(self.format(key, Some(&args)).into_owned())
    }

    /// What something that comes with lutrin is called in this language, by its key; what has none is
    /// called by the name that it is given.
    pub fn called<'a>(&'a self, key: &'a str, name: &'a str) -> Cow<'a, str> {
        if self.words.message(key).is_some() { self.text(key) } else { Cow::Borrowed(name) }
    }

    fn format<'a>(&'a self, key: &'a str, args: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        let Some(pattern) = self.words.message(key).and_then(Message::pattern) else {
            return Cow::Borrowed(key);
        };
        let mut errors = Vec::new();
        let text = self.words.bundle.format_pattern(pattern, args, &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        text
    }
}

/// The digits of a count in groups of three, four digits too: they often stand beside five.
fn group(digits: &str, tongue: Tongue) -> String {
    if digits.len() < 4 {
        return digits.to_owned();
    }
    let separator = match tongue {
        Tongue::French => '\u{202f}',
        Tongue::English => ',',
    };
    let mut out = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// How Fluent writes a number.
fn grouped(value: &FluentValue<'_>, tongue: Tongue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| group(&digits, tongue))
}

/// An argument of a string.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A count.
    Number(usize),
    /// Sanitised text.
    Text(&'a str),
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&Value<'a>> for FluentValue<'a> {
    fn from(value: &Value<'a>) -> Self {
        match value {
            Value::Number(number) => Self::from(*number),
            Value::Text(text) => Self::from(*text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_of_the_files_is_found_and_parses() {
        let files = [include_str!("../assets/locales/fr.ftl"), include_str!("../assets/locales/en.ftl")];
        for (tongue, file) in [Tongue::French, Tongue::English].into_iter().zip(files) {
            let whole = parser::parse(file).unwrap();
            let locale = Locale::new(tongue);
            let mut count = 0;
            for entry in whole.body {
                let Entry::Message(message) = entry else { continue };
                let found = locale.words.message(message.id.name).unwrap();
                assert_eq!(found.pattern(), message.value.as_ref(), "{}", message.id.name);
                count += 1;
            }
            assert_eq!(locale.words.messages.len(), count);
        }
    }

    #[test]
    fn large_counts_are_grouped() {
        let (fr, en) = (Locale::new(Tongue::French), Locale::new(Tongue::English));
        let table = [
            (0, "0", "0"),
            (999, "999", "999"),
            (9999, "9\u{202f}999", "9,999"),
            (10_000, "10\u{202f}000", "10,000"),
            (1_234_567, "1\u{202f}234\u{202f}567", "1,234,567"),
        ];
        for (number, french, english) in table {
            assert_eq!((fr.number(number).as_str(), en.number(number).as_str()), (french, english));
            let count = |locale: &Locale| locale.with("status-count", &[("count", number.into())]).into_owned();
            assert_eq!(count(&fr), format!("{french} ici"));
            assert_eq!(count(&en), format!("{english} here"));
        }
    }
}
