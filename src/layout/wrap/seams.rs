//! The places inside a word where a row may end, and what each costs.

use textwrap::WordSeparator;

use crate::layout::{hyphenate::Hyphenator, width};

/// What a hyphen between syllables costs; a gap of n columns at the end of a row costs n².
pub(super) const SYLLABLE: u32 = 60;
/// A hyphen inside what is most likely a name.
const NAME: u32 = 400;
/// A hyphen where the author put a soft one.
const SOFT_HYPHEN: u32 = 40;
/// The end of a row after a hyphen that the word has.
const COMPOUND: u32 = 30;
/// The end of a row inside an address, after a sign that parts it, and after any other.
const ADDRESS: u32 = 40;
const ADDRESS_WORD: u32 = 100;
/// A place inside a word where it may be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seam {
    /// The bytes of the word before it.
    pub at: usize,
    /// Whether a hyphen is drawn there.
    pub hyphen: bool,
    /// What it costs to end a row there; a gap of n columns costs n².
    pub cost: u32,
}

/// Finds the places inside a word where a row may end, in any order.
pub(super) fn find_seams(word: &str, hyphenator: Option<Hyphenator>, seams: &mut Vec<Seam>) {
    let signs = Signs::of(word);
    if signs.address {
        return address_seams(word, seams);
    }
    if signs.other {
        // Letters of the Latin script and common marks are spared the search: UAX #14 finds no
        // place among them but after hyphens, which are looked at below.
        let mut at = 0;
        for part in WordSeparator::UnicodeBreakProperties.find_words(word) {
            at += part.word.len() + part.whitespace.len();
            // A dash ends a row rather than to start one.
            if at < word.len() && !word[at..].starts_with(['–', '—']) {
                seams.push(Seam { at, hyphen: false, cost: 0 });
            }
        }
    }
    if signs.hyphen {
        hyphen_seams(word, seams);
    }
    if let Some(hyphenator) = hyphenator {
        hyphenator.breaks(word, |found| {
            let cost = if found.name { NAME } else { SYLLABLE };
            seams.push(Seam { at: found.at, hyphen: true, cost });
        });
    }
}

/// What a word holds beside letters.
struct Signs {
    /// Hyphens, hard or soft.
    hyphen: bool,
    /// Anything that UAX #14 may have a say on.
    other: bool,
    /// It is the address of a page or a file.
    address: bool,
}

impl Signs {
    fn of(word: &str) -> Self {
        let (mut hyphen, mut other, mut slash) = (false, false, false);
        for c in word.chars() {
            match c {
                'a'..='z'
                | 'A'..='Z'
                | '0'..='9'
                | '\''
                | '’'
                | ','
                | '.'
                | '«'
                | '»'
                | '\u{c0}'..='\u{36f}'
                | ';'
                | ':'
                | '!'
                | '?'
                | '('
                | ')'
                | '"'
                | '“'
                | '”'
                | '…' => {}
                '-' | '\u{ad}' => hyphen = true,
                '/' => (other, slash) = (true, true),
                _ => other = true,
            }
        }
        let address = slash && (word.contains("://") || word.matches('/').nth(1).is_some())
            || word.starts_with("www.")
            || word.len() > 30 && word.is_ascii() && word.contains(['/', '_', '=', '&', '.']);
        Self { hyphen, other, address }
    }
}

/// After hyphens that the word has and at its soft ones.
fn hyphen_seams(word: &str, seams: &mut Vec<Seam>) {
    for (at, sign) in word.match_indices(['-', '\u{ad}']) {
        let (before, after) = (&word[..at], &word[at + sign.len()..]);
        let lone = before.chars().rev().take_while(|c| c.is_alphanumeric() || !width::stands(*c)).take(2).count() < 2;
        let few = after.chars().filter(|&c| width::stands(c)).take(2).count() < 2;
        if few || !after.starts_with(char::is_alphabetic) {
            continue;
        }
        if sign == "-" && !lone {
            seams.push(Seam { at: at + 1, hyphen: false, cost: COMPOUND });
        } else if sign != "-" && before.ends_with(|c: char| width::stands(c)) {
            seams.push(Seam { at: at + sign.len(), hyphen: true, cost: SOFT_HYPHEN });
        }
    }
}

/// After the signs of an address, where a letter or digit follows.
fn address_seams(word: &str, seams: &mut Vec<Seam>) {
    for (at, sign) in word.match_indices(['/', '?', '&', '=', '-', '.', '_', '#']) {
        if word[at + 1..].starts_with(char::is_alphanumeric) {
            let cost = if matches!(sign, "/" | "?" | "&") { ADDRESS } else { ADDRESS_WORD };
            seams.push(Seam { at: at + 1, hyphen: false, cost });
        }
    }
}
