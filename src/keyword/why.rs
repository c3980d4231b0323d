//! Why a hit is lit: which of its keyword's terms lights it, and for a family by which parts of the word.
//!
//! Found out when somebody asks, by looking for each term alone; hits carry nothing of it.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::{Keyword, Lexicon, Matcher, Term, fold};

/// Why a hit is lit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The text of the hit, composed and without what can't be seen.
    pub form: String,
    /// The term that lights it.
    pub term: Term,
    /// For a family, how the word is of it.
    pub parts: Option<Parts>,
}

/// The parts of a word of a family, as they stand in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// What the family is called.
    pub family: String,
    /// Whether no lexicon knows it: its stem is a guess.
    pub guessed: bool,
    /// Prefixes; empty without any.
    pub before: String,
    /// The root or stem.
    pub root: String,
    /// The ending; empty without one.
    pub after: String,
}

impl Why {
    /// Why a keyword lights those bytes of a text, which must be a whole block or what is searched as
    /// one; `None` when it does not.
    pub fn new(keyword: &Keyword, lexicon: &Lexicon, text: &str, range: &Range<usize>) -> Option<Self> {
        let term = keyword.terms.iter().find(|term| {
            let alone = Keyword { terms: vec![(*term).clone()], ..keyword.clone() };
            Matcher::new(&[alone], lexicon).find_in(text).iter().any(|(_, found)| found == range)
        })?;
        let form = written(text.get(range.clone())?);
        let parts = if let Term::Family(word) = term { parts(word, lexicon, &form) } else { None };
        Some(Self { form, term: term.clone(), parts })
    }
}

fn parts(word: &str, lexicon: &Lexicon, form: &str) -> Option<Parts> {
    let family = lexicon.of(word);
    let folded = fold::fold(form);
    let root = family.part(folded.trim_matches(' '))?;
    let (start, end) = (unfolded(form, root.start), unfolded(form, root.end));
    Some(Parts {
        family: family.called().to_owned(),
        guessed: family.is_guessed(),
        before: form[..start].to_owned(),
        root: form[start..end].to_owned(),
        after: form[end..].to_owned(),
    })
}

/// A text as somebody would type it: composed, white space as one space, without soft hyphens and
/// the like.
pub fn written(text: &str) -> String {
    let composed: String = text.nfc().collect();
    let words = composed.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().filter(|c| !fold::fold(c.encode_utf8(&mut [0; 4])).is_empty()).collect()
}

/// The exception that takes out a hit of that form: its letters small, with their accents.
pub fn exception(form: &str) -> String {
    written(form).chars().flat_map(char::to_lowercase).collect()
}

/// The byte of a composed text where so many folded bytes are reached; after a letter that folds to
/// several (`œ`) where it is cut.
fn unfolded(text: &str, folded: usize) -> usize {
    let (mut reached, mut piece) = (0, String::new());
    for (at, c) in text.char_indices() {
        if folded <= reached {
            return at;
        }
        piece.clear();
        fold::unfold(c, &mut piece);
        reached += piece.len();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keyword::Sets;

    #[test]
    fn words_are_taken_apart() {
        let cases = [
            ("~chiffrement", "l’indéchiffrable", "chiffrement", ["indé", "chiffr", "able"], false),
            ("~chiffrement", "DÉCHIFFRÉES", "chiffrement", ["DÉ", "CHIFFR", "ÉES"], false),
            ("~enquête", "des enque\u{302}teurs", "enquête", ["", "enquêt", "eurs"], false),
            ("~vie privée", "vie\u{A0}privée", "vie privée", ["", "vie privée", ""], false),
            ("~policier", "la po\u{AD}lice", "police", ["", "polic", "e"], false),
            ("~enqueteur", "une enquête", "enquête", ["", "enquêt", "e"], false),
            ("~manœuvre", "les manœuvres", "manœuvre", ["", "manœuvr", "es"], true),
        ];
        let lexicon = Sets::built_in().lexicon;
        for (term, text, family, [before, root, after], guessed) in cases {
            let keyword = Keyword::typed(term).unwrap();
            let found = Matcher::new(std::slice::from_ref(&keyword), &lexicon).find_in(text);
            let why = Why::new(&keyword, &lexicon, text, &found[0].1).unwrap();
            let parts = why.parts.unwrap();
            assert_eq!((&*parts.before, &*parts.root, &*parts.after), (before, root, after), "{text}");
            assert_eq!((&*parts.family, parts.guessed), (family, guessed), "{text}");
        }
    }

    #[test]
    fn the_term_that_lights_it_is_named() {
        let mut keyword = Keyword::typed("deux mots").unwrap();
        keyword.terms.extend(["chiffr*", "/t.st/"].map(|term| term.parse::<Term>().unwrap()));
        let text = "deux mots, chiffrage, test";
        let why = |range| Why::new(&keyword, &Lexicon::default(), text, &range).map(|why| (why.form, why.term));
        assert_eq!(why(0..9), Some(("deux mots".to_owned(), keyword.terms[0].clone())));
        assert_eq!(why(11..20), Some(("chiffrage".to_owned(), keyword.terms[1].clone())));
        assert_eq!(why(22..26), Some(("test".to_owned(), keyword.terms[2].clone())));
        assert_eq!(why(0..4), None);
        assert_eq!(exception("DÉ\u{AD}CHIFFRE\u{301}\u{A0}Là"), "déchiffré là");
    }
}
