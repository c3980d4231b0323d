//! The keyword panel: what is lit, to switch on and off, to change, to put into another colour, and
//! to write down.
//!
//! Changes are of the session: they lie over the set that they were made in, and the set itself
//! stays as its file has it until it is written. The number of a keyword is its digit and its
//! colour, so what is switched off keeps its place: it is lit by no term. So does what was taken out,
//! until the session ends: no digit moves under the fingers, and it can be brought back.

use super::{Action, App, Effect, help, hits::Target, menu::Menu, prompt::Purpose, search::closed, store::active};
use crate::{
    article::sanitize,
    keyword::{DIGITS, Keyword, KeywordSet, LONGEST_TERM, Term, TermError, position},
};

/// A keyword of the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lamp {
    /// The keyword.
    pub keyword: Keyword,
    /// Whether it is lit and counted.
    pub on: bool,
    /// Whether it was given with the start: lit beside the set, and written with none.
    pub beside: bool,
    /// Whether it was taken out: neither lit nor written, it only keeps its digit.
    pub gone: bool,
}

impl Lamp {
    /// A keyword of a set, lit.
    pub(super) const fn of_set(keyword: Keyword) -> Self {
        Self { keyword, on: true, beside: false, gone: false }
    }
}

/// The keywords of a set as they were changed in the panel.
#[derive(Debug)]
pub(super) struct Changed {
    lamps: Vec<Lamp>,
    /// How many of those kept meanwhile were among them when they were changed: what has become of
    /// these in this set is told here. The others come after.
    kept: usize,
}

/// The panel while it is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// The number of the chosen keyword, from 0.
    pub cursor: usize,
}

/// What stands between two terms of one keyword where they are typed on one line.
const BETWEEN: &str = " ; ";

/// The same sign where it is one of a term.
const ESCAPED: &str = "\\;";

/// The terms of a line, as they are typed; a separator in quotes or in a regular expression is none,
/// nor one after a backslash, which goes.
fn split(line: &str) -> Vec<String> {
    let (mut terms, mut rest) = (Vec::new(), line.trim());
    while !rest.is_empty() {
        let mark = rest.chars().next().filter(|c| matches!(c, '"' | '/'));
        // A closing sign is one only where a term can end.
        let closed = mark.and_then(|mark| {
            let ends = rest.match_indices(mark).map(|(at, _)| at + 1).skip(1);
            let mut ends =
                ends.filter(|end| rest[*end..].trim_start().starts_with(';') || rest[*end..].trim().is_empty());
            ends.next()
        });
        let from = closed.unwrap_or(0);
        let mut separators = rest[from..].match_indices(';').map(|(at, _)| from + at);
        let end = separators.find(|at| !rest[..*at].ends_with('\\')).unwrap_or(rest.len());
        terms.push(rest[..end].trim().replace(ESCAPED, ";"));
        rest = rest[end..].trim_start_matches([';', ' ']).trim();
    }
    terms.retain(|term| !term.is_empty());
    terms
}

/// What a line of terms lights, called by the first of them.
///
/// # Errors
/// The term that can't be used, and why.
fn keyword(line: &str) -> Result<Keyword, (String, TermError)> {
    let typed: Vec<String> = split(line).into_iter().map(closed).collect();
    let fault = |term: &str, error| (sanitize::line(term).into_owned(), error);
    let first = typed.first().map(String::as_str).unwrap_or_default();
    let mut keyword = Keyword::typed(first).map_err(|error| fault(first, error))?;
    for term in typed.iter().skip(1) {
        keyword.terms.push(term.parse::<Term>().map_err(|error| fault(term, error))?);
    }
    Ok(keyword)
}

/// The terms of a keyword as they are typed, on one line.
pub fn typed(keyword: &Keyword) -> String {
    let term = |term: &Term| {
        let typed = match term {
            // Without quotes it may be read as the beginning of several.
            Term::Plain(text) if text.starts_with(['"', '/']) => format!("\"{text}\""),
            term => term.to_string(),
        };
        typed.replace(';', ESCAPED)
    };
    keyword.terms.iter().map(term).collect::<Vec<_>>().join(BETWEEN)
}

/// The colour after the one of a keyword that stands at `index`, or before it, by digit; `None` for the
/// one that it has by its place.
fn next_color(color: Option<u8>, index: usize, forward: bool) -> Option<u8> {
    // Past the ninth place a keyword shares its colour with others: that is one more.
    let own = u8::try_from(index + 1).ok().filter(|own| usize::from(*own) <= DIGITS);
    let mut colors: Vec<Option<u8>> = if own.is_some() { Vec::new() } else { vec![None] };
    colors.extend((1..=9).map(|color| Some(color).filter(|_| Some(color) != own)));
    let at = colors.iter().position(|other| *other == color).unwrap_or(0);
    let step = if forward { 1 } else { colors.len() - 1 };
    colors[(at + step) % colors.len()]
}

impl App {
    /// The keywords of the active set and those beside it, lit or not, in the order of their digits.
    pub fn lamps(&self) -> Vec<Lamp> {
        let Some(own) = self.own.get(&self.set) else {
            let all = active(&self.standing, &self.extra, self.sets.get(self.set), &self.added);
            let given = |label: &str| [&self.standing, &self.extra].iter().any(|g| position(g, label).is_some());
            let lamp = |keyword: Keyword| Lamp { beside: given(&keyword.label), ..Lamp::of_set(keyword) };
            return all.into_iter().map(lamp).collect();
        };
        let mut lamps = own.lamps.clone();
        for keyword in self.added.iter().skip(own.kept) {
            if !lamps.iter().any(|lamp| lamp.keyword.label == keyword.label) {
                lamps.push(Lamp::of_set(keyword.clone()));
            }
        }
        lamps
    }

    /// Changes them for this session, and lights what they are then.
    pub(super) fn change_lamps<T>(&mut self, change: impl FnOnce(&mut Vec<Lamp>) -> T) -> T {
        let mut lamps = self.lamps();
        let answer = change(&mut lamps);
        self.own.insert(self.set, Changed { lamps, kept: self.added.len() });
        self.light();
        answer
    }

    /// Keeps a keyword for the other sets too; in this one it is lit already.
    pub(super) fn keep_everywhere(&mut self, keyword: Keyword) {
        if self.added.iter().all(|added| added.label != keyword.label) {
            self.added.push(keyword);
            if let Some(own) = self.own.get_mut(&self.set) {
                own.kept = self.added.len();
            }
        }
    }

    /// What was taken out of this set under that label is back: there is nothing to be brought back.
    fn is_back(&mut self, label: &str) {
        let last = self.removed.iter().rposition(|(set, lamp)| *set == self.set && lamp.keyword.label == label);
        last.map(|last| self.removed.remove(last));
    }

    pub(super) fn open_panel(&mut self) {
        let current = self.reader.as_ref().and_then(|reader| reader.current()?.keyword);
        self.menu = Some(Menu::Keywords(Panel { cursor: current.unwrap_or(0) }));
    }

    fn chosen_keyword(&self) -> Option<usize> {
        match &self.menu {
            Some(Menu::Keywords(panel)) => Some(panel.cursor).filter(|cursor| *cursor < self.lamps().len()),
            _ => None,
        }
    }

    /// True when the panel took the action.
    pub(super) fn update_panel(&mut self, action: Action, effects: &mut Vec<Effect>) -> bool {
        match action {
            Action::Back | Action::Cancel | Action::Keywords => self.menu = None,
            Action::KeywordToggle | Action::Open => self.toggle_keyword(),
            Action::KeywordAdd => self.ask(Purpose::NewKeyword, ""),
            Action::KeywordEdit => {
                if let Some(chosen) = self.chosen_keyword() {
                    let line = typed(&self.lamps()[chosen].keyword);
                    self.ask(Purpose::EditKeyword(chosen), &line);
                }
            }
            Action::KeywordRemove => self.remove_keyword(),
            Action::KeywordRestore => self.restore_keyword(),
            Action::KeywordsSave => self.save_set(effects),
            Action::HitOf(digit) => self.give_digit(usize::from(digit) - 1),
            Action::KeywordUp => self.move_keyword(-1),
            Action::KeywordDown => self.move_keyword(1),
            Action::KeywordColor => self.color_keyword(true),
            Action::KeywordColorBack => self.color_keyword(false),
            Action::SetNext => self.step_set(true, effects),
            Action::SetPrevious => self.step_set(false, effects),
            _ => return false,
        }
        true
    }

    fn toggle_keyword(&mut self) {
        if let Some(chosen) = self.chosen_keyword() {
            let gone = self.change_lamps(|lamps| {
                let lamp = &mut lamps[chosen];
                lamp.on = !lamp.on;
                std::mem::take(&mut lamp.gone).then(|| lamp.keyword.label.clone())
            });
            if let Some(label) = gone {
                self.is_back(&label);
            }
        }
    }

    fn remove_keyword(&mut self) {
        if let Some(chosen) = self.chosen_keyword().filter(|chosen| !self.lamps()[*chosen].gone) {
            // One that stood before the set's own leaves that one in its place.
            let own =
                self.lamps().get(chosen).filter(|lamp| lamp.beside).and_then(|lamp| self.hidden_by(lamp).cloned());
            let removed = self.change_lamps(|lamps| {
                let gone = Lamp { on: false, gone: true, ..lamps[chosen].clone() };
                std::mem::replace(&mut lamps[chosen], own.map_or(gone, Lamp::of_set))
            });
            let key = help::first_key(&self.keymap, &self.locale, "panel", Action::KeywordRestore);
            let args = [("name", removed.keyword.label.as_str().into()), ("key", key.as_str().into())];
            self.tell_with("keyword-removed", &args);
            self.removed.push((self.set, removed));
        }
    }

    /// Brings back what was taken out of this set last, under its digit.
    fn restore_keyword(&mut self) {
        let last = self.removed.iter().rposition(|(set, _)| *set == self.set);
        let Some((_, lamp)) = last.map(|last| self.removed.remove(last)) else {
            self.tell("nothing-to-restore");
            return;
        };
        let label = lamp.keyword.label.clone();
        let number = self.change_lamps(|lamps| {
            let known: Vec<_> = lamps.iter().map(|lamp| lamp.keyword.clone()).collect();
            let number = position(&known, &label).unwrap_or(lamps.len());
            match lamps.get_mut(number) {
                Some(known) => *known = lamp,
                None => lamps.push(lamp),
            }
            number
        });
        self.choose(number);
        self.tell_with("keyword-restored", &[("name", label.as_str().into()), ("number", (number + 1).into())]);
    }

    /// The number that a new keyword gets: the next one, or, when no digit is left, one that was freed.
    pub(super) fn next_number(&self) -> usize {
        let lamps = self.lamps();
        let freed = lamps.iter().take(DIGITS).position(|lamp| lamp.gone).filter(|_| lamps.len() >= DIGITS);
        freed.unwrap_or(lamps.len())
    }

    /// Gives the chosen keyword a digit and its colour; the one that had it takes the chosen one's.
    fn give_digit(&mut self, number: usize) {
        let Some(chosen) = self.chosen_keyword() else { return };
        if number >= self.lamps().len() {
            self.tell_with("no-keyword", &[("number", (number + 1).into())]);
            return;
        }
        self.change_lamps(|lamps| lamps.swap(chosen, number));
        self.choose(number);
    }

    /// Moves the chosen keyword by a place; the one that was there takes the chosen one's.
    fn move_keyword(&mut self, by: isize) {
        let Some(chosen) = self.chosen_keyword() else { return };
        let to = chosen.checked_add_signed(by).filter(|to| *to < self.lamps().len());
        let Some(to) = to else { return };
        self.change_lamps(|lamps| lamps.swap(chosen, to));
        self.choose(to);
        self.tell_changed(to);
    }

    /// Gives the chosen keyword the next colour, or the one before: those of the nine digits in turn. That
    /// of its own digit is none that it has to be given.
    fn color_keyword(&mut self, forward: bool) {
        let Some(chosen) = self.chosen_keyword() else { return };
        self.change_lamps(|lamps| {
            let keyword = &mut lamps[chosen].keyword;
            keyword.color = next_color(keyword.color, chosen, forward);
        });
        self.tell_changed(chosen);
    }

    /// Says that a keyword has changed, and how that is kept.
    fn tell_changed(&mut self, number: usize) {
        let lamps = self.lamps();
        let Some(Lamp { keyword, beside: false, .. }) = lamps.get(number) else { return };
        let save = self.keys_to_save();
        self.tell_with("keyword-changed", &[("name", keyword.label.as_str().into()), ("save", save.as_str().into())]);
    }

    fn choose(&mut self, number: usize) {
        if let Some(Menu::Keywords(panel)) = &mut self.menu {
            panel.cursor = number;
        }
    }

    /// Lights what was typed, as the last keyword, or switches it on where it is known.
    pub(super) fn add_keyword(&mut self, line: &str) {
        match keyword(line) {
            Ok(keyword) => _ = self.light_up(keyword),
            Err(fault) => self.say_fault(&fault),
        }
    }

    /// Lights a keyword as the last one, or switches it on where it is known, and says so. Its number,
    /// and whether it was known.
    pub(super) fn light_up(&mut self, keyword: Keyword) -> (usize, bool) {
        let label = keyword.label.clone();
        let is_it = |lamp: &Lamp| lamp.keyword.label == keyword.label || lamp.keyword.terms == keyword.terms;
        let lamps = self.lamps();
        let known = lamps.iter().position(is_it);
        let hides = self.sets.get(self.set).is_some_and(|set| position(&set.keywords, &label).is_some());
        let number = known.unwrap_or_else(|| self.next_number());
        let lamp = known.map(|known| &lamps[known]);
        if lamp.is_none_or(|lamp| !lamp.on || lamp.beside && !hides) {
            self.change_lamps(|lamps| {
                match lamps.get_mut(number) {
                    Some(lamp) if known.is_none() => *lamp = Lamp::of_set(keyword),
                    Some(lamp) => {
                        (lamp.on, lamp.gone) = (true, false);
                        // What is asked for twice is wanted in the set too, which may have its own.
                        lamp.beside &= hides;
                    }
                    None => lamps.push(Lamp::of_set(keyword)),
                }
            });
        }
        if lamp.is_none_or(|lamp| lamp.gone) {
            self.is_back(lamp.map_or(&label, |lamp| &lamp.keyword.label));
        }
        self.choose(number);
        self.last_jump = Some((Target::Keyword(number), true));
        let key = self.keymap.hint("reader", &Action::HitAgain).filter(|_| number >= DIGITS).unwrap_or_default();
        let message = match (known, key.is_empty()) {
            (Some(_), _) => "kept-already",
            (None, true) => "kept",
            (None, false) => "kept-without-digit",
        };
        let save = self.keys_to_save();
        let args = [
            ("name", label.as_str().into()),
            ("number", (number + 1).into()),
            ("key", key.as_str().into()),
            ("save", save.as_str().into()),
        ];
        self.tell_with(message, &args);
        (number, known.is_some())
    }

    /// Gives a keyword other terms. A label of its own stays; one that was its first term follows it.
    /// A line that is as it was changes nothing.
    pub(super) fn edit_keyword(&mut self, number: usize, line: &str) {
        if self.lamps().get(number).is_none_or(|lamp| typed(&lamp.keyword) == line) {
            return;
        }
        let new = match keyword(line) {
            Ok(keyword) => keyword,
            Err(fault) => return self.say_fault(&fault),
        };
        let lamps = self.lamps();
        let Some(old) = lamps.get(number).map(|lamp| &lamp.keyword) else { return };
        let first = old.terms.first();
        let follows = first.is_some_and(|term| old.label == term.text() || old.label == term.to_string());
        let label = if follows { new.label } else { old.label.clone() };
        if lamps.iter().enumerate().any(|(other, lamp)| other != number && lamp.keyword.label == label) {
            self.say("keyword-there", &label);
            return;
        }
        self.change_lamps(|lamps| {
            let lamp = &mut lamps[number];
            lamp.keyword = Keyword { label: label.clone(), terms: new.terms, ..lamp.keyword.clone() };
            (lamp.on, lamp.gone) = (true, false);
        });
        if lamps[number].gone {
            self.is_back(&lamps[number].keyword.label);
        }
        let save = self.keys_to_save();
        self.tell_with("keyword-changed", &[("name", label.as_str().into()), ("save", save.as_str().into())]);
    }

    /// The keys that write the keywords down from here: outside of the panel, that of the panel first.
    pub(super) fn keys_to_save(&self) -> String {
        let save = help::first_key(&self.keymap, &self.locale, "panel", Action::KeywordsSave);
        if matches!(self.menu, Some(Menu::Keywords(_))) {
            return save;
        }
        let open = help::first_key(&self.keymap, &self.locale, "reader", Action::Keywords);
        let args = [("first", open.as_str().into()), ("second", save.as_str().into())];
        self.locale.with("keys-in-turn", &args).into_owned()
    }

    /// Says what is wrong with a term that can't be looked for.
    pub(super) fn say_fault(&mut self, (term, error): &(String, TermError)) {
        let key = match error {
            TermError::Empty => "cli-term-empty",
            TermError::Long(_) => "cli-term-long",
            TermError::Regex(_) => "cli-term-regex",
        };
        let reason = match error {
            TermError::Regex(reason) => sanitize::line(reason).into_owned(),
            TermError::Empty | TermError::Long(_) => String::new(),
        };
        let kind = error.kind();
        let (bytes, most) = (term.len().to_string(), LONGEST_TERM.to_string());
        let args = [
            ("term", term.as_str().into()),
            ("reason", reason.as_str().into()),
            ("kind", kind.as_str().into()),
            ("bytes", bytes.as_str().into()),
            ("most", most.as_str().into()),
        ];
        self.tell_with(key, &args);
    }

    /// The keyword of the set that one given with the start stands before.
    fn hidden_by(&self, lamp: &Lamp) -> Option<&Keyword> {
        let set = self.sets.get(self.set)?;
        position(&set.keywords, &lamp.keyword.label).map(|number| &set.keywords[number])
    }

    /// Hands the set to the shell as it is now, to be written to the user's file. What was given with
    /// the start is of this session, and the set keeps its own keyword of that label.
    pub(super) fn save_set(&mut self, effects: &mut Vec<Effect>) {
        let name = self.sets.get(self.set).map_or("default", |set| &set.name).to_owned();
        let set = KeywordSet { name, keywords: self.keywords_to_write() };
        let read =
            || self.sets.get(self.set).cloned().unwrap_or_else(|| KeywordSet { keywords: Vec::new(), ..set.clone() });
        let before = self.written.insert(self.set, set.clone()).unwrap_or_else(read);
        effects.push(Effect::SaveSet { set, before });
    }

    /// The keywords of the set as it is now, in its order: what was given with the start may stand under
    /// another digit than the keyword of the set that it hides. Where digits were given in the panel,
    /// in theirs.
    fn keywords_to_write(&self) -> Vec<Keyword> {
        let mut lamps = self.lamps();
        lamps.retain(|lamp| !lamp.gone);
        let first = active(&self.standing, &self.extra, self.sets.get(self.set), &[]);
        if !lamps.iter().filter_map(|lamp| position(&first, &lamp.keyword.label)).is_sorted() {
            let keyword = |lamp: &Lamp| if lamp.beside { self.hidden_by(lamp) } else { Some(&lamp.keyword) }.cloned();
            return lamps.iter().filter_map(keyword).collect();
        }
        let mut keywords: Vec<_> = lamps.iter().filter(|lamp| !lamp.beside).map(|lamp| lamp.keyword.clone()).collect();
        let set = self.sets.get(self.set).map_or(&[][..], |set| &set.keywords);
        let is_hidden = |own: &&Keyword| {
            let given = lamps.iter().filter(|lamp| lamp.beside).filter_map(|lamp| self.hidden_by(lamp));
            given.into_iter().any(|hidden| hidden == *own)
        };
        for hidden in set.iter().filter(is_hidden) {
            let before = set.iter().take_while(|own| *own != hidden);
            let at = before.filter_map(|own| position(&keywords, &own.label)).last().map_or(0, |last| last + 1);
            keywords.insert(at, hidden.clone());
        }
        keywords
    }

    /// Whether the article on the screen has been searched, and lacks the keyword with that number.
    pub fn is_absent(&self, number: usize) -> bool {
        let hits = self.reader.as_ref().and_then(|reader| self.lit.hits(reader.id()));
        hits.is_some_and(|hits| hits.counts().get(number).is_none_or(|count| *count == 0))
    }

    /// What the keys of the panel do, on one line.
    pub fn panel_hint(&self) -> String {
        let key = |action| help::first_key(&self.keymap, &self.locale, "panel", action);
        let keys = [
            ("toggle", Action::KeywordToggle),
            ("add", Action::KeywordAdd),
            ("edit", Action::KeywordEdit),
            ("remove", Action::KeywordRemove),
            ("first", Action::HitOf(1)),
            ("last", Action::HitOf(9)),
            ("up", Action::KeywordUp),
            ("down", Action::KeywordDown),
            ("color", Action::KeywordColor),
            ("set", Action::SetNext),
            ("save", Action::KeywordsSave),
            ("close", Action::Back),
        ]
        .map(|(name, action)| (name, key(action)));
        let args: Vec<_> = keys.iter().map(|(name, key)| (*name, key.as_str().into())).collect();
        self.locale.with("panel-hint", &args).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_comes_round() {
        for index in [0, 4, 8, 9, 300] {
            for forward in [true, false] {
                let mut seen = vec![None];
                while let Some(color) = next_color(seen[seen.len() - 1], index, forward) {
                    seen.push(Some(color));
                }
                let own = u8::try_from(index + 1).ok().filter(|own| *own <= 9);
                seen.sort_unstable();
                let all = (1..=9).map(Some).filter(|color| *color != own);
                assert_eq!(seen, std::iter::once(None).chain(all).collect::<Vec<_>>(), "from {index}");
            }
        }
        assert_eq!((next_color(None, 0, true), next_color(None, 0, false)), (Some(2), Some(9)));
        assert_eq!((next_color(None, 8, true), next_color(Some(8), 8, true)), (Some(1), None));
    }

    #[test]
    fn several_terms_are_typed_on_one_line() {
        let table: [(&str, &[&str]); 10] = [
            ("un mot", &["un mot"]),
            ("~chiffrement ; chiffr* ;", &["~chiffrement", "chiffr*"]),
            (r#""a ; b" ; c"#, &[r#""a ; b""#, "c"]),
            ("/a;b/ ; /c/", &["/a;b/", "/c/"]),
            ("/usr ; bin", &["/usr", "bin"]),
            ("/a/ b/ ; c", &["/a/ b/", "c"]),
            (" ; ", &[]),
            (r"a\;b ; c", &["a;b", "c"]),
            (r"/a/ \; b/ ; c", &["/a/ ; b/", "c"]),
            (r"a\ ; b", &["a\\", "b"]),
        ];
        for (line, terms) in table {
            assert_eq!(split(line), terms, "{line}");
        }
        let known = keyword("~chiffrement ; \"a ; b\"").unwrap();
        assert_eq!((known.label.as_str(), known.terms.len()), ("~chiffrement", 2));
        assert_eq!(keyword(&typed(&known)).unwrap().terms, known.terms);
        let plain = |text: &str| Term::Plain(text.to_owned());
        let regex = |text: &str| Term::Regex(text.to_owned());
        // A closing slash may be missing: of each term by itself.
        for (line, terms) in [
            (r"/chiffr\w+ ; clé", vec![regex(r"chiffr\w+"), plain("clé")]),
            (r"clé ; /chiffr\w+", vec![plain("clé"), regex(r"chiffr\w+")]),
            ("/usr ; f(x)", vec![plain("/usr"), plain("f(x)")]),
            (r"/a\;b", vec![plain("/a;b")]),
        ] {
            assert_eq!(keyword(line).unwrap().terms, terms, "{line}");
        }
        assert_eq!(keyword("a ; /(/").unwrap_err().0, "/(/");
        assert_eq!(keyword(" "), Err((String::new(), TermError::Empty)));
    }
    #[test]
    fn terms_are_the_same_once_they_have_been_typed() {
        let texts =
            ["a;b", "a ; b", ";a", "a;", "a/ ; b", "a\" ; b", r"a\;b", r"a\", "\"a", "a\"", "/a", "a/", "/a;b/"];
        let kinds = [Term::Plain, Term::Prefix, Term::Family, Term::Regex];
        for (text, kind) in texts.iter().flat_map(|text| kinds.map(|kind| (text, kind))) {
            let term = kind((*text).to_owned());
            // What no term can be need not be typed, and a beginning of words that begins with a sign
            // has no quotes to stand in.
            let has_sign = matches!(&term, Term::Prefix(text) if text.starts_with(['"', '/']));
            if has_sign || term.to_string().parse().as_ref() != Ok(&term) {
                continue;
            }
            let last = Term::Regex("x".to_owned());
            let keyword = Keyword { terms: vec![term.clone(), last, term], ..Keyword::typed("x").unwrap() };
            let line = typed(&keyword);
            assert_eq!(self::keyword(&line).map(|keyword| keyword.terms), Ok(keyword.terms), "{line}");
        }
    }
}
