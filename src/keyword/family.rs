//! Word families: a root, what may stand around it, and what it must not light.
//!
//! A stemmer is the wrong base for families: it misses half of the forms of *chiffrement* and
//! lights *chiffre*, a figure. A root sought inside the word finds them all, and a list of
//! exceptions takes the false ones out again. A word is a run of letters and digits, so each part
//! of `contre-enquête` is looked at by itself.

use std::sync::{Arc, OnceLock};

use super::{
    fold::fold,
    letter::{self, Letter},
};

/// The longest beginning before a root, in folded bytes. Bounds the work on a text without spaces.
const BEFORE: usize = 64;
/// A shorter stem takes no guess about its ending.
const STEM: usize = 4;

/// The families that are known.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    families: Vec<Arc<Family>>,
}

impl Lexicon {
    /// Adds a family; one of the same name is replaced.
    pub fn add(&mut self, family: Family) {
        match self.families.iter_mut().find(|known| known.name == family.name) {
            Some(known) => *known = Arc::new(family),
            None => self.families.push(Arc::new(family)),
        }
    }

    /// The names of the families that are known, folded.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.families.iter().map(|family| &*family.name)
    }

    /// The family of a word: the one of that name, or else the first that would light it, or else
    /// a guess from its ending.
    pub(crate) fn of(&self, word: &str) -> Arc<Family> {
        let folded = fold(word);
        let folded = folded.trim_matches(' ');
        let named = self.families.iter().find(|family| family.name == folded);
        let known = named.or_else(|| self.families.iter().find(|family| family.holds(word)));
        known.map_or_else(|| Arc::new(Family::guessed(folded)), Arc::clone)
    }
}

/// A family of words.
#[derive(Clone, Debug)]
pub struct Family {
    name: String,
    /// What all its words hold, folded.
    roots: Vec<String>,
    /// What may stand before a root, several together too, folded.
    prefixes: Vec<String>,
    /// What may stand after a root; anything when the family comes from a lexicon.
    endings: Option<&'static [&'static str]>,
    /// What it must not light, as given: where accents count, and where they don't.
    except: [Vec<String>; 2],
    /// The same made ready, when a word with a root is first looked at: each start knows all
    /// families, and few are met.
    exceptions: OnceLock<Vec<Exception>>,
}

/// A word, or the beginning of words, that a family must not light; or a phrase in which it must
/// not light its word.
#[derive(Clone, Debug)]
struct Exception {
    folded: String,
    /// Written with a star: what begins so.
    open: bool,
    /// Its letters when accents count.
    letters: Option<Vec<Letter>>,
    /// For a phrase, where its lit word may start.
    words: Vec<usize>,
}

impl Family {
    /// A family by its name and roots.
    ///
    /// Roots, prefixes and `never` are compared without accents. `except` is compared letter by
    /// letter with the original text (*chiffre* is not *chiffré*); a word in bare capitals could be
    /// either, and stays lit. An exception of several words (*chiffre d'affaires*) is compared
    /// without accents, and one with a star at its end stands for all that begin so.
    pub fn new<S: AsRef<str>>(name: &str, roots: &[S], prefixes: &[S], except: &[S], never: &[S]) -> Self {
        let folded = |list: &[S]| list.iter().map(|text| term(text.as_ref())).filter(|text| !text.is_empty()).collect();
        let owned = |list: &[S]| list.iter().map(|text| text.as_ref().to_owned()).collect();
        Self {
            name: term(name),
            roots: folded(roots),
            prefixes: folded(prefixes),
            endings: None,
            except: [owned(except), owned(never)],
            exceptions: OnceLock::new(),
        }
    }

    fn exceptions(&self) -> &[Exception] {
        self.exceptions.get_or_init(|| {
            let [except, never] = &self.except;
            let except = except.iter().map(|text| Exception::new(text, &self.roots, true));
            let never = never.iter().map(|text| Exception::new(text, &self.roots, false));
            except.chain(never).filter(|exception| !exception.folded.is_empty()).collect()
        })
    }

    /// The family of a folded word that no lexicon knows: its stem, with the endings of inflection
    /// and of the commonest derivations. Far from a stemmer: no irregular form, no prefix, and a
    /// short word only takes its plural and feminine.
    fn guessed(folded: &str) -> Self {
        let stem = ENDINGS
            .iter()
            .filter_map(|ending| folded.strip_suffix(ending))
            .filter(|stem| stem.chars().count() >= STEM)
            .min_by_key(|stem| stem.len());
        let short = stem.is_none_or(|stem| stem.chars().count() < STEM + 1);
        let stem = if short { folded.strip_suffix(['s', 'x']).unwrap_or(folded) } else { stem.unwrap_or(folded) };
        Self {
            name: folded.to_owned(),
            roots: vec![stem.to_owned()],
            prefixes: Vec::new(),
            endings: Some(if short { SHORT_ENDINGS } else { ENDINGS }),
            except: [Vec::new(), Vec::new()],
            exceptions: OnceLock::new(),
        }
    }

    /// What the family is called, folded.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The roots to look for, folded.
    pub(crate) fn roots(&self) -> &[String] {
        &self.roots
    }

    /// The folded bytes before a root that are worth reading back to the start of the word.
    pub(crate) const fn reach() -> usize {
        BEFORE
    }

    /// Whether a word may have this before and this after its root, folded.
    pub(crate) fn allows(&self, before: &str, after: &str) -> bool {
        self.endings.is_none_or(|endings| endings.contains(&after)) && self.begins(before)
    }

    /// Whether a beginning is made of prefixes.
    fn begins(&self, before: &str) -> bool {
        // Which lengths can be reached: a search that tries all ways would be exponential.
        let mut reached = vec![false; before.len() + 1];
        reached[0] = true;
        for at in 0..before.len() {
            if reached[at] {
                let fitting =
                    self.prefixes.iter().filter(|prefix| before.as_bytes()[at..].starts_with(prefix.as_bytes()));
                for prefix in fitting {
                    reached[at + prefix.len()] = true;
                }
            }
        }
        reached[before.len()]
    }

    /// Whether a word is an exception: `text` is folded and holds it at `start..end`; `original`
    /// gives the word as it was written, and is only asked for when accents decide.
    pub(crate) fn excepts<'t>(&self, text: &str, start: usize, end: usize, original: impl Fn() -> &'t str) -> bool {
        self.exceptions().iter().any(|exception| {
            if !exception.words.is_empty() {
                return exception.words.iter().any(|&word| exception.stands(text, start, word));
            }
            let word = &text[start..end];
            let alike = if exception.open { word.starts_with(&exception.folded) } else { word == exception.folded };
            alike && exception.letters.as_ref().is_none_or(|letters| exception.is_written(letters, original()))
        })
    }

    /// Whether a word as it is typed belongs to the family.
    fn holds(&self, word: &str) -> bool {
        let folded = term(word);
        self.roots.iter().any(|root| {
            folded.match_indices(&**root).any(|(at, root)| {
                let after = &folded[at + root.len()..];
                after.chars().all(letter::is_word)
                    && self.allows(&folded[..at], after)
                    && !self.excepts(&folded, 0, folded.len(), || word)
            })
        })
    }
}

impl Exception {
    fn new(text: &str, roots: &[String], accents: bool) -> Self {
        let open = text.ends_with('*');
        let text = text.trim_end_matches('*');
        let folded = term(text);
        let start = |at: usize| {
            at - folded[..at].chars().rev().take_while(|&c| letter::is_word(c)).map(char::len_utf8).sum::<usize>()
        };
        let words = if folded.chars().all(letter::is_word) || roots.contains(&folded) {
            Vec::new()
        } else {
            let mut words: Vec<_> =
                roots.iter().flat_map(|root| folded.match_indices(&**root)).map(|(at, _)| start(at)).collect();
            words.dedup();
            words
        };
        let letters = (accents && words.is_empty()).then(|| letter::term_letters(text));
        Self { folded, open, letters, words }
    }

    /// Whether the phrase stands in a folded text in such a way that `word`, an offset in it, falls
    /// on `at`.
    fn stands(&self, text: &str, at: usize, word: usize) -> bool {
        let Some(start) = at.checked_sub(word) else { return false };
        let Some(rest) = text.get(start..).and_then(|text| text.strip_prefix(&*self.folded)) else { return false };
        !text[..start].chars().next_back().is_some_and(letter::is_word)
            && (self.open || !rest.chars().next().is_some_and(letter::is_word))
    }

    /// Whether a word is written as the exception is, accents included, and not in bare capitals.
    fn is_written(&self, wanted: &[Letter], original: &str) -> bool {
        let found = letter::letters(original);
        let bare = found.iter().all(|letter| letter.upper && letter.marks.is_empty());
        !bare
            && (found.len() == wanted.len() || self.open && found.len() > wanted.len())
            && wanted.iter().zip(&found).all(|(a, b)| a.folded == b.folded && a.marks == b.marks)
    }
}

/// A term folded, without white space around it.
fn term(text: &str) -> String {
    fold(text).trim_matches(' ').to_owned()
}

/// What a word of an unknown family may end in, folded, French and English.
const ENDINGS: &[&str] = &[
    "", "e", "s", "x", "es", "er", "ee", "ees", "ez", "ent", "ons", "ait", "aient", "ais", "ant", "ante", "ants",
    "antes", "ance", "ances", "era", "eront", "erait", "eraient", "ement", "ements", "age", "ages", "ation", "ations",
    "ateur", "ateurs", "atrice", "atrices", "eur", "eurs", "euse", "euses", "isme", "ismes", "iste", "istes", "ique",
    "iques", "if", "ifs", "ive", "ives", "able", "ables", "al", "ale", "ales", "aux", "ier", "iers", "iere", "ieres",
    "erie", "eries", "ing", "ings", "ed", "ers", "or", "ors", "ism", "ist", "ists", "ion", "ions", "ise", "iser",
    "isee", "ises", "isees", "isation", "ly", "ment", "ments",
];

/// What a short word may end in: *chat* must not light *château*.
const SHORT_ENDINGS: &[&str] = &["", "e", "s", "x", "es"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_may_add_up() {
        let family = Family::new("chiffrement", &["chiffr"], &["in", "dé", "d"], &[], &[]);
        for (before, wanted) in [("", true), ("de", true), ("inde", true), ("d", true), ("e", false), ("dex", false)] {
            assert_eq!(family.allows(before, "er"), wanted, "{before}");
        }
    }

    #[test]
    fn unknown_families_are_guessed_with_care() {
        let lexicon = Lexicon::default();
        let cases = [
            ("manifestation", "manifestations", true),
            ("manifestation", "manifester", true),
            ("manifestation", "manifestement", true),
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
        assert_eq!(lexicon.of("chiffrement").roots(), ["code"]);
    }
}
