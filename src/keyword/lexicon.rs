//! The families that come with the program, and a guess for a word that none of them holds.
//!
//! `assets/families.toml` becomes tables of this program when it is built, so that they cost a start
//! nothing: a family that no set names is never looked at.

use unicode_normalization::UnicodeNormalization;

use super::{
    family::{Family, Root},
    fold::fold,
};

/// A family of `assets/families.toml`; its words are folded.
pub(super) struct Known {
    pub(super) name: &'static str,
    /// The name as it is written.
    pub(super) called: &'static str,
    /// Each with the numbers of its classes of endings.
    pub(super) roots: &'static [(&'static str, &'static [usize])],
    /// The numbers of its classes of prefixes.
    pub(super) prefixes: &'static [usize],
    pub(super) except: &'static [&'static str],
    pub(super) never: &'static [&'static str],
}

/// What follows from the ending of a word that no family holds.
struct Guess {
    /// The endings of the word: with their accents, for *visité* is a verb's and *visite* is not.
    typed: &'static [&'static str],
    /// The letters that must be left of it.
    least: usize,
    stems: &'static [Stem],
}

/// A stem that a word may have: what is left of it, with another end.
struct Stem {
    from: &'static str,
    to: &'static str,
    endings: &'static [usize],
}

include!(concat!(env!("OUT_DIR"), "/families.rs"));

/// A shorter stem takes no prefix by a guess, and one that is no longer only learned ones: *signer* must
/// not light *désigner*.
const PREFIXED: usize = 5;

/// The family of that name, folded.
pub(super) fn named(name: &str) -> Option<&'static Known> {
    KNOWN.binary_search_by(|known| known.name.cmp(name)).ok().map(|at| &KNOWN[at])
}

/// All families, in the order of their names.
pub(super) fn all() -> &'static [Known] {
    &KNOWN
}

/// Whether a root may have that ending, by the numbers of its classes.
pub(super) fn has_ending(classes: &[usize], ending: &str) -> bool {
    classes.iter().any(|class| ENDINGS[*class].binary_search(&ending).is_ok())
}

/// The prefixes of some classes.
pub(super) fn prefixes<'p>(classes: &[usize]) -> impl Iterator<Item = &'p str> {
    classes.iter().flat_map(|class| PREFIXES[*class].iter().copied())
}

/// The family of a word that no lexicon knows: its stems, each with the endings that go with the one
/// that the word has. Of several words all take the plural, or none.
pub(super) fn guess(word: &str) -> Family {
    let folded = fold(word).trim_matches(' ').to_owned();
    if folded.contains(' ') {
        let one = folded.split(' ').map(singular).collect::<Vec<_>>().join(" ");
        let many = folded.split(' ').map(plural).collect::<Vec<_>>().join(" ");
        let mut texts = vec![folded.clone(), one, many];
        texts.sort_unstable();
        texts.dedup();
        return Family::guessed(word, texts.into_iter().map(|text| Root::new(text, &[], &[])).collect());
    }
    let typed: String = word.trim().nfc().flat_map(char::to_lowercase).collect();
    let mut roots: Vec<Root> = Vec::new();
    for guess in GUESSES {
        let ending = guess.typed.iter().filter(|ending| typed.ends_with(**ending)).max_by_key(|ending| ending.len());
        let Some(stem) = ending.and_then(|ending| typed.strip_suffix(ending)).map(fold) else { continue };
        if stem.chars().count() < guess.least {
            continue;
        }
        for rule in guess.stems {
            if let Some(start) = stem.strip_suffix(rule.from) {
                let stem = format!("{start}{}", rule.to);
                let prefixes = guessed_prefixes(&stem);
                roots.push(Root::new(stem, rule.endings, prefixes));
            }
        }
        if !roots.is_empty() {
            break;
        }
    }
    if roots.is_empty() {
        roots.push(Root::new(folded.clone(), &[], &[]));
    }
    Family::guessed(word, roots)
}

/// The prefixes that a stem may take.
fn guessed_prefixes(stem: &str) -> &'static [usize] {
    match stem.chars().count() {
        PREFIXED => ANY_PREFIX,
        letters if letters > PREFIXED => LONG_PREFIX,
        _ => &[],
    }
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("iaux") {
        return format!("{stem}ial");
    }
    let stem = word.strip_suffix(['s', 'x']).filter(|stem| 3 <= stem.len() && !stem.ends_with('s'));
    stem.unwrap_or(word).to_owned()
}

fn plural(word: &str) -> String {
    if word.ends_with(['s', 'x', 'z']) || word.len() < 3 {
        return word.to_owned();
    }
    match word.strip_suffix("al") {
        Some(stem) => format!("{stem}aux"),
        None if word.ends_with("eau") => format!("{word}x"),
        None => format!("{word}s"),
    }
}
