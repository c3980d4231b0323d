//! Word families: roots, what may stand around each, and what must not be lit.
//!
//! A stemmer is the wrong base for families: it misses half of the forms of *chiffrement* and
//! lights *chiffre*, a figure. A root sought inside the word finds them all; what stands before it
//! must be made of prefixes, what stands after it must be an ending that goes with it, and a list of
//! exceptions takes out what is still false. A word is a run of letters and digits, so each part of
//! `contre-enquête` is looked at by itself.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use super::{
    exception::Exception,
    fold::fold,
    letter,
    lexicon::{self, Known},
};

/// The longest beginning before a root, in folded bytes. Bounds the work on a text without spaces.
const BEFORE: usize = 64;

/// The families that are known.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// Those of the user, which come first.
    families: Vec<Arc<Family>>,
    /// Whether those of the program are known too.
    built_in: bool,
}

impl Lexicon {
    /// The families that come with the program (`assets/families.toml`).
    pub const fn built_in() -> Self {
        Self { families: Vec::new(), built_in: true }
    }

    /// Adds a family; one of the same name is replaced.
    pub fn add(&mut self, family: Family) {
        match self.families.iter_mut().find(|known| known.name == family.name) {
            Some(known) => *known = Arc::new(family),
            None => self.families.push(Arc::new(family)),
        }
    }

    /// The names of the families that are known, folded.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.families.iter().map(|family| &*family.name).chain(self.known().iter().map(|known| known.name))
    }

    /// The family of a word: the one of that name, or else one that would light it, or else a guess
    /// from its ending.
    pub(crate) fn of(&self, word: &str) -> Arc<Family> {
        let folded = fold(word);
        let folded = folded.trim_matches(' ');
        if let Some(family) = self.families.iter().find(|family| family.name == folded) {
            return Arc::clone(family);
        }
        if let Some(known) = lexicon::named(folded).filter(|_| self.built_in) {
            return Arc::new(Family::known(known));
        }
        if let Some(family) = self.families.iter().find(|family| family.holds(word)) {
            return Arc::clone(family);
        }
        // The longest root says most about a word.
        let holding = self.known().iter().filter_map(|known| {
            let longest =
                known.roots.iter().filter(|(root, _)| folded.contains(root)).map(|(root, _)| root.len()).max();
            longest.map(|longest| (longest, Family::known(known))).filter(|(_, family)| family.holds(word))
        });
        let family = holding.max_by_key(|(longest, _)| *longest).map(|(_, family)| family);
        Arc::new(family.unwrap_or_else(|| lexicon::guess(word)))
    }

    fn known(&self) -> &'static [Known] {
        if self.built_in { lexicon::all() } else { &[] }
    }
}

/// A family of words.
#[derive(Clone, Debug)]
pub struct Family {
    /// What it is called, folded and as it is written.
    name: Cow<'static, str>,
    called: Cow<'static, str>,
    roots: Vec<Root>,
    /// What may stand before any root, several together too, folded; a root may have more of its own.
    prefixes: Vec<String>,
    /// What it must not light, as given: where accents count, and where they don't.
    except: [Vec<Cow<'static, str>>; 2],
    /// The same made ready, when a word with a root is first looked at: each start knows the families
    /// of its set, and few are met.
    exceptions: OnceLock<Vec<Exception>>,
    /// Whether no lexicon knows it.
    guessed: bool,
}

/// What some words of a family hold.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    /// Folded.
    text: Cow<'static, str>,
    endings: Endings,
    /// The numbers of the lexicon's classes of prefixes that it takes.
    prefixes: &'static [usize],
}

/// What may stand after a root.
#[derive(Clone, Copy, Debug)]
enum Endings {
    Any,
    /// Those of the lexicon's classes with these numbers; of no class, nothing.
    Of(&'static [usize]),
}

impl Root {
    /// A root with the endings and prefixes of some classes of the lexicon, by their numbers; without an
    /// ending, nothing may follow it.
    pub(super) fn new(
        text: impl Into<Cow<'static, str>>,
        endings: &'static [usize],
        prefixes: &'static [usize],
    ) -> Self {
        Self { text: text.into(), endings: Endings::Of(endings), prefixes }
    }

    /// What is looked for, folded.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    fn ends(&self, after: &str) -> bool {
        match self.endings {
            Endings::Any => true,
            Endings::Of([]) => after.is_empty(),
            Endings::Of(classes) => lexicon::has_ending(classes, after),
        }
    }
}

impl Family {
    /// A family by its name and roots, after which anything may stand.
    ///
    /// Roots, prefixes and `never` are compared without accents. `except` is compared letter by
    /// letter with the original text (*chiffre* is not *chiffré*); a word in bare capitals could be
    /// either, and stays lit. An exception of several words (*chiffre d'affaires*) is compared
    /// without accents, and one with a star at its end stands for all that begin so.
    pub fn new<S: AsRef<str>>(name: &str, roots: &[S], prefixes: &[S], except: &[S], never: &[S]) -> Self {
        let folded = |list: &[S]| -> Vec<String> {
            list.iter().map(|text| term(text.as_ref())).filter(|text| !text.is_empty()).collect()
        };
        let owned = |list: &[S]| list.iter().map(|text| Cow::Owned(text.as_ref().to_owned())).collect();
        Self {
            name: Cow::Owned(term(name)),
            called: Cow::Owned(name.trim().to_owned()),
            roots: folded(roots)
                .into_iter()
                .map(|text| Root { text: text.into(), endings: Endings::Any, prefixes: &[] })
                .collect(),
            prefixes: folded(prefixes),
            except: [owned(except), owned(never)],
            exceptions: OnceLock::new(),
            guessed: false,
        }
    }

    /// A family of the program's lexicon.
    fn known(known: &Known) -> Self {
        let texts = |list: &[&'static str]| list.iter().copied().map(Cow::Borrowed).collect();
        Self {
            name: Cow::Borrowed(known.name),
            called: Cow::Borrowed(known.called),
            roots: known.roots.iter().map(|&(text, endings)| Root::new(text, endings, known.prefixes)).collect(),
            prefixes: Vec::new(),
            except: [texts(known.except), texts(known.never)],
            exceptions: OnceLock::new(),
            guessed: false,
        }
    }

    /// The family of a word that no lexicon knows.
    pub(super) fn guessed(name: &str, roots: Vec<Root>) -> Self {
        Self {
            name: Cow::Owned(term(name)),
            called: Cow::Owned(name.to_owned()),
            roots,
            prefixes: Vec::new(),
            except: [Vec::new(), Vec::new()],
            exceptions: OnceLock::new(),
            guessed: true,
        }
    }

    fn exceptions(&self) -> &[Exception] {
        self.exceptions.get_or_init(|| {
            let [except, never] = &self.except;
            let roots = || self.roots.iter().map(Root::text);
            let except = except.iter().map(|text| Exception::of_family(text, roots(), true));
            let never = never.iter().map(|text| Exception::of_family(text, roots(), false));
            except.chain(never).filter(|exception| !exception.is_empty()).collect()
        })
    }

    /// What the family is called, folded.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the family is called, as it is written.
    pub fn called(&self) -> &str {
        &self.called
    }

    /// Whether no lexicon knows it, and its stems and endings are a guess.
    pub const fn is_guessed(&self) -> bool {
        self.guessed
    }

    /// The roots to look for.
    pub(crate) fn roots(&self) -> &[Root] {
        &self.roots
    }

    /// The folded bytes before a root that are worth reading back to the start of the word.
    pub(crate) const fn reach() -> usize {
        BEFORE
    }

    /// Whether a word may have this before and this after the root with that number, folded.
    pub(crate) fn allows(&self, root: usize, before: &str, after: &str) -> bool {
        self.roots[root].ends(after) && self.begins(root, before)
    }

    /// Whether a beginning is made of prefixes.
    fn begins(&self, root: usize, before: &str) -> bool {
        if before.is_empty() {
            return true;
        }
        // Which lengths can be reached: a search that tries all ways would be exponential.
        let mut reached = vec![false; before.len() + 1];
        reached[0] = true;
        for at in 0..before.len() {
            if reached[at] {
                let all = self.prefixes.iter().map(String::as_str);
                let all = all.chain(lexicon::prefixes(self.roots[root].prefixes));
                for prefix in all.filter(|prefix| before.as_bytes()[at..].starts_with(prefix.as_bytes())) {
                    reached[at + prefix.len()] = true;
                }
            }
        }
        reached[before.len()]
    }

    /// Whether a word is an exception: `text` is folded and holds it at `start..end`; `original`
    /// gives the word as it was written, and is only asked for when accents decide.
    pub(crate) fn excepts<'t>(&self, text: &str, start: usize, end: usize, original: impl Fn() -> &'t str) -> bool {
        self.exceptions().iter().any(|exception| exception.holds(text, start, end, &original))
    }

    /// Where the root stands in a folded word of the family.
    pub(super) fn part(&self, folded: &str) -> Option<std::ops::Range<usize>> {
        let places = self.roots.iter().enumerate().flat_map(|(number, root)| {
            folded.match_indices(root.text()).map(move |(at, root)| (number, at..at + root.len()))
        });
        let mut fitting = places.filter(|(number, range)| {
            let after = &folded[range.end..];
            after.chars().all(letter::is_word) && self.allows(*number, &folded[..range.start], after)
        });
        fitting.next().map(|(_, range)| range)
    }

    /// Whether a word as it is typed belongs to the family.
    pub(super) fn holds(&self, word: &str) -> bool {
        let folded = term(word);
        self.part(&folded).is_some() && !self.excepts(&folded, 0, folded.len(), || word)
    }
}

/// A term folded, without white space around it.
fn term(text: &str) -> String {
    fold(text).trim_matches(' ').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_may_add_up() {
        let family = Family::new("chiffrement", &["chiffr"], &["in", "dé", "d"], &[], &[]);
        for (before, wanted) in [("", true), ("de", true), ("inde", true), ("d", true), ("e", false), ("dex", false)] {
            assert_eq!(family.allows(0, before, "er"), wanted, "{before}");
        }
    }

    #[test]
    fn unknown_families_are_guessed_with_care() {
        let lexicon = Lexicon::default();
        let cases = [
            ("manifestation", "manifestations", true),
            ("manifestation", "manifester", true),
            ("manifestation", "manifestants", true),
            ("voiture", "voitures", true),
            ("chat", "chats", true),
            ("chat", "château", false),
            ("chats", "chat", true),
            ("or", "ordinateur", false),
            ("jump", "jumps", true),
        ];
        for (word, other, wanted) in cases {
            let family = lexicon.of(word);
            assert_eq!(family.holds(other), wanted, "~{word}: {other}, {family:?}");
        }
    }

    #[test]
    fn a_family_is_found_by_any_of_its_words() {
        let mut lexicon = Lexicon::default();
        lexicon.add(Family::new("Chiffrement", &["chiffr"], &["dé"], &["chiffre"], &[]));
        for (word, wanted) in [("chiffrement", true), ("CHIFFREMENT", true), ("déchiffrer", true), ("chiffre", false)]
        {
            assert_eq!(lexicon.of(word).name() == "chiffrement", wanted, "{word}");
        }
        lexicon.add(Family::new("chiffrement", &["code"], &[], &[], &[]));
        assert_eq!(lexicon.names().collect::<Vec<_>>(), ["chiffrement"]);
        assert_eq!(lexicon.of("chiffrement").roots()[0].text(), "code");
    }
}
