//! Where a word may be hyphenated, by its language: hypher's patterns and the rules around them.
//!
//! Patterns know syllables, not manners. Left alone here are brand names with capitals inside
//! (`WhatsApp`), anything with a digit, short words, and the mute endings that French never carries
//! over (`publi-que`). What a break costs, and that headings have none, is decided in `wrap`.

use hypher::Lang;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

use crate::article::Language;

/// The length in letters under which a word stays whole.
pub(super) const SHORTEST: usize = 6;

/// The fewest letters before and after a hyphen.
const BEFORE: usize = 2;
const AFTER: usize = 3;

/// Hyphenates words of one language.
#[derive(Clone, Copy, Debug)]
pub struct Hyphenator {
    lang: Lang,
}

impl Hyphenator {
    /// The hyphenator of a language; `None` for a language whose patterns are not built in.
    pub fn new(language: &Language) -> Option<Self> {
        let lang = match language.primary() {
            "fr" => Lang::French,
            "en" => Lang::English,
            _ => return None,
        };
        Some(Self { lang })
    }

    /// Calls `found` with the place of each break inside `word`, in bytes, in order.
    ///
    /// `word` is what stands between two runs of white space: its parts between apostrophes,
    /// hyphens and other signs are hyphenated each by itself.
    pub fn breaks(self, word: &str, mut found: impl FnMut(Break)) {
        if word.len() < SHORTEST {
            return;
        }
        let mut rest = 0;
        while let Some((start, part)) = next_part(word, rest) {
            rest = start + part.len();
            if is_plain(word, start, part) {
                self.part(part, |at| {
                    found(Break { at: start + at, name: part.starts_with(char::is_uppercase) });
                });
            }
        }
    }

    fn part(self, part: &str, mut found: impl FnMut(usize)) {
        if part.is_ascii() || !part.contains(is_combining_mark) {
            return self.composed(part, found);
        }
        // The patterns are in composed letters: they are matched on a composed copy, and a break is
        // taken where a cluster starts in both.
        let mut copy = String::with_capacity(part.len());
        let mut places = Vec::new();
        for (at, cluster) in part.grapheme_indices(true) {
            places.push((copy.len(), at));
            copy.extend(cluster.nfc());
        }
        self.composed(&copy, |at| {
            if let Ok(place) = places.binary_search_by_key(&at, |&(composed, _)| composed) {
                found(places[place].1);
            }
        });
    }

    fn composed(self, part: &str, mut found: impl FnMut(usize)) {
        // hypher panics on longer words, which are no words of these languages anyway.
        if part.len() > hypher::MAX_INLINE_SIZE || part.chars().count() < SHORTEST {
            return;
        }
        let mut at = 0;
        for syllable in hypher::hyphenate_bounded(part, self.lang, BEFORE, AFTER) {
            at += syllable.len();
            if at < part.len() && !(matches!(self.lang, Lang::French) && is_mute(&part[at..])) {
                found(at);
            }
        }
    }
}

/// A place where a word may be broken with a hyphen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// The bytes of the word before it.
    pub at: usize,
    /// Whether the part has a capital: most likely a name, which is better left whole.
    pub name: bool,
}

/// The next run of letters and marks at or after `from`, and where it starts.
fn next_part(word: &str, from: usize) -> Option<(usize, &str)> {
    let is_letter = |c: char| c.is_alphabetic() || is_combining_mark(c);
    let start = from + word[from..].find(is_letter)?;
    let len = word[start..].find(|c| !is_letter(c)).unwrap_or(word.len() - start);
    Some((start, &word[start..start + len]))
}

/// Whether a part is a word of a language rather than of a file name, an address or a brand.
fn is_plain(word: &str, start: usize, part: &str) -> bool {
    if part.chars().skip(1).any(char::is_uppercase) {
        return false;
    }
    // A soft hyphen in the word says where its author wants it broken, and nowhere else.
    let before = word[..start].chars().next_back();
    let after = word[start + part.len()..].chars().next();
    let is_odd = |c: char| c.is_numeric() || matches!(c, '_' | '@' | '/' | '\\' | '\u{ad}');
    !before.is_some_and(is_odd) && !after.is_some_and(is_odd)
}

/// Whether the end of a French word has no other vowel than a mute e: `que`, `bles`.
fn is_mute(end: &str) -> bool {
    let stem = end.strip_suffix('s').unwrap_or(end);
    let Some(stem) = stem.strip_suffix('e') else { return false };
    let stem = stem.strip_suffix("qu").or_else(|| stem.strip_suffix("gu")).unwrap_or(stem);
    stem.chars().all(|c| c.is_ascii_alphabetic() && !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hyphenated(language: &str, word: &str) -> String {
        let hyphenator = Hyphenator::new(&Language::parse(language).unwrap()).unwrap();
        let (mut out, mut last) = (String::new(), 0);
        hyphenator.breaks(word, |found| {
            out.push_str(&word[last..found.at]);
            out.push('|');
            last = found.at;
        });
        out + &word[last..]
    }

    #[test]
    fn french() {
        for (word, expected) in [
            ("chiffrement", "chif|fre|ment"),
            ("déchiffrement", "dé|chif|fre|ment"),
            ("messagerie", "mes|sa|ge|rie"),
            ("confidentialité", "confi|den|tia|lité"),
            ("l’utilisateur", "l’uti|li|sa|teur"),
            ("aujourd'hui", "au|jourd'hui"),
            ("porte-monnaie", "porte-mon|naie"),
            ("«confidentialité»,", "«confi|den|tia|lité»,"),
            // A mute ending stays with its word.
            ("publique", "pu|blique"),
            ("capables", "ca|pables"),
            ("ministre", "mi|nistre"),
            // Not after a single letter, and three letters after.
            ("économie", "éco|no|mie"),
            // Names, digits, addresses, short words.
            ("WhatsApp", "WhatsApp"),
            ("CHIFFREMENT", "CHIFFREMENT"),
            ("chiffrement256", "chiffrement256"),
            ("jean_confidentiel", "jean_confidentiel"),
            ("clefs", "clefs"),
            ("", ""),
            // Soft hyphens come first.
            ("confiden\u{ad}tialité", "confiden\u{ad}tialité"),
            // Decomposed letters.
            ("de\u{301}chiffrement", "de\u{301}|chif|fre|ment"),
            ("confidentialite\u{301}", "confi|den|tia|lite\u{301}"),
        ] {
            assert_eq!(hyphenated("fr", word), expected);
        }
    }

    #[test]
    fn english() {
        for (word, expected) in [
            ("encryption", "en|cryp|tion"),
            ("extensive", "ex|ten|sive"),
            ("end-to-end", "end-to-end"),
            ("reader's", "reader's"),
            ("metadata", "meta|data"),
        ] {
            assert_eq!(hyphenated("en-GB", word), expected);
        }
    }

    #[test]
    fn other_languages_are_left_alone() {
        assert!(Hyphenator::new(&Language::parse("de").unwrap()).is_none());
    }

    #[test]
    fn no_word_is_too_long() {
        let word = "anticonstitutionnellement".repeat(1000);
        assert_eq!(hyphenated("fr", &word), word);
    }

    #[test]
    fn names_are_marked() {
        let hyphenator = Hyphenator::new(&Language::parse("fr").unwrap()).unwrap();
        let mut names = Vec::new();
        hyphenator.breaks("Telegram-chiffrement", |found| names.push(found.name));
        assert_eq!(names, [true, true, false, false]);
    }
}
