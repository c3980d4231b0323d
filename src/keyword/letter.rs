//! Letters as matching sees them: what is part of a word, and which accents and capitals a text has
//! where its folded copy has none.
//!
//! The classes are those of *What a hit is*: letters (`L*`) and digits (`Nd`) make words, signs
//! (`No`, `So`) bound them. The standard library knows wider ones (`Alphabetic` holds Ⓐ and Ⅷ,
//! `Numeric` holds ¹), so the difference is taken off here; a test compares every character with
//! the regex crate's tables.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::fold;

/// Whether a character of a folded text is a letter or a digit.
pub(crate) fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    if c.is_alphabetic() {
        // Numeric and alphabetic at once are only the letter numbers (Nl) such as ↀ.
        return !c.is_numeric() && !is_alphabetic_sign(c) && !is_combining_mark(c);
    }
    c.is_numeric() && is_decimal(c)
}

/// Whether a character whose folded form holds letters or digits is a sign (`No`, `So`): such
/// letters and digits bound a word instead of being part of one.
pub(super) fn is_sign(c: char) -> bool {
    if c.is_numeric() {
        // No is what is left of Numeric without Nl (alphabetic) and without the digits (Nd) that
        // have a compatibility form: full-width, outlined, mathematical and segmented ones.
        let digit = matches!(
            c,
            '0'..='9'
                | '\u{FF10}'..='\u{FF19}'
                | '\u{1CCF0}'..='\u{1CCF9}'
                | '\u{1D7CE}'..='\u{1D7FF}'
                | '\u{1FBF0}'..='\u{1FBF9}'
        );
        return !c.is_alphabetic() && !digit;
    }
    if c.is_alphabetic() {
        return is_alphabetic_sign(c);
    }
    // Two currency signs (Sc) fold to letters and are not meant.
    !matches!(c, '₨' | '﷼') && !c.is_ascii()
}

/// The signs (`So`) that are `Alphabetic`: circled, squared and negative letters.
const fn is_alphabetic_sign(c: char) -> bool {
    matches!(c, 'Ⓐ'..='ⓩ' | '\u{1F130}'..='\u{1F149}' | '\u{1F150}'..='\u{1F169}' | '\u{1F170}'..='\u{1F189}')
}

/// Whether a character beyond ASCII is a decimal digit (`Nd`). Rare in what is read here, so the
/// table is only built when it is asked for.
fn is_decimal(c: char) -> bool {
    static DECIMAL: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\p{Nd}$").expect("a constant pattern"));
    DECIMAL.is_match(c.encode_utf8(&mut [0; 4]))
}

/// One folded letter, and what folding took from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    /// The folded letter.
    pub(crate) folded: char,
    /// Whether it stands as a capital.
    pub(crate) upper: bool,
    /// Its combining marks, in canonical order.
    pub(crate) marks: Vec<char>,
}

/// The letters of a text, NFC and NFD alike. An expansion (`œ`) gives several, and the marks belong
/// to its last.
pub(crate) fn letters(text: &str) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::with_capacity(text.len());
    let mut piece = String::new();
    for c in text.nfd() {
        if is_combining_mark(c) {
            if let Some(last) = out.last_mut() {
                last.marks.push(c);
            }
            continue;
        }
        piece.clear();
        fold::unfold(c, &mut piece);
        for folded in piece.chars() {
            if folded != ' ' || out.last().is_none_or(|last| last.folded != ' ') {
                out.push(Letter { folded, upper: c.is_uppercase(), marks: Vec::new() });
            }
        }
    }
    out
}

/// The letters of a term, without the white space around it.
pub(crate) fn term_letters(term: &str) -> Vec<Letter> {
    let mut all = letters(term);
    while all.last().is_some_and(|last| last.folded == ' ') {
        all.pop();
    }
    let skip = all.iter().take_while(|letter| letter.folded == ' ').count();
    all.drain(..skip);
    all
}

/// How much a term asks of the original text, beside its folded letters.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    letters: Vec<Letter>,
    accents: bool,
    case: bool,
    /// Only the beginning of the text is compared.
    open: bool,
}

impl Asked {
    /// What a term asks for; `None` when its folded letters are enough. A term typed with an accent
    /// asks for its accents (smart accents), `case` asks for its capitals, and `open` compares only
    /// the beginning.
    pub(crate) fn new(term: &str, case: bool, open: bool) -> Option<Self> {
        let letters = term_letters(term);
        let accents = letters.iter().any(|letter| !letter.marks.is_empty());
        (accents || case).then_some(Self { letters, accents, case, open })
    }

    /// Whether the original text of a hit has the accents and capitals that are asked for, letter
    /// by letter. A capital without its accent is let through: `État` finds ETAT.
    pub(crate) fn of(&self, text: &str) -> bool {
        let found = letters(text);
        let length = self.letters.len();
        if found.len() < length || (found.len() > length && !self.open) {
            return false;
        }
        self.letters.iter().zip(&found).all(|(typed, found)| {
            typed.folded == found.folded
                && (!self.accents || typed.marks == found.marks || (found.upper && found.marks.is_empty()))
                && (!self.case || typed.upper == found.upper)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_those_of_the_tables() {
        let word = Regex::new(r"^[\p{L}\p{Nd}]$").unwrap();
        let sign = Regex::new(r"^[\p{No}\p{So}]$").unwrap();
        // Characters that one of the two libraries is too old to know can't be compared.
        let known = Regex::new(r"^\P{Cn}$").unwrap();
        let mut buffer = [0; 4];
        for c in '\0'..=char::MAX {
            let text = &*c.encode_utf8(&mut buffer);
            if !known.is_match(text) {
                continue;
            }
            assert_eq!(is_word(c), word.is_match(text), "word: {c} {:04X}", u32::from(c));
            let mut folded = String::new();
            fold::unfold(c, &mut folded);
            if folded != text && folded.chars().any(is_word) {
                assert_eq!(is_sign(c), sign.is_match(text), "sign: {c} {:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn smart_accents() {
        let nfd = |text: &str| text.nfd().collect::<String>();
        let cases = [
            ("état", "État", true),
            ("état", "ETAT", true),
            ("état", "Etat", true),
            ("État", "état", true),
            ("État", "etat", false),
            ("État", "êtat", false),
            ("État", "Étât", false),
            ("chiffré", "CHIFFRE", true),
            ("chiffré", "chiffre", false),
            ("cœur brisé", "coeur\u{A0}brisé", true),
            (" été ", "été", true),
        ];
        for (term, text, wanted) in cases {
            for term in [term.to_owned(), nfd(term)] {
                let asked = Asked::new(&term, false, false).unwrap();
                assert_eq!(asked.of(text), wanted, "{term} in {text}");
                assert_eq!(asked.of(&nfd(text)), wanted, "{term} in {text}, NFD");
            }
        }
        assert!(Asked::new("etat", false, false).is_none());
    }

    #[test]
    fn capitals() {
        for (term, text, wanted) in
            [("Signal", "Signal", true), ("Signal", "signal", false), ("Signal", "SIGNAL", false)]
        {
            assert_eq!(Asked::new(term, true, false).unwrap().of(text), wanted, "{text}");
        }
        assert!(Asked::new("Éco", true, true).unwrap().of("Économie"));
        assert!(!Asked::new("Éco", true, true).unwrap().of("économie"));
    }
}
