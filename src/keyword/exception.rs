//! What must not be lit although a rule would light it: words, beginnings of words, and phrases in
//! which a word is none.

use super::{
    fold::fold,
    letter::{self, Letter},
};

/// A word, or the beginning of words, that must not be lit; or a phrase in which its words must not.
#[derive(Clone, Debug)]
pub(super) struct Exception {
    folded: String,
    /// Written with a star: what begins so.
    open: bool,
    /// Its letters when accents count.
    letters: Option<Vec<Letter>>,
    /// Whether a word in bare capitals, which could be another with accents, is taken for it.
    capitals: bool,
    /// For a phrase, where its lit word may start.
    words: Vec<usize>,
}

impl Exception {
    /// An exception of a family with these roots; `accents` when it is compared letter by letter. A word
    /// in bare capitals could be either, and stays lit.
    pub(super) fn of_family<'r>(text: &str, roots: impl Iterator<Item = &'r str> + Clone, accents: bool) -> Self {
        let mut new = Self::read(text);
        let is_word = new.folded.chars().all(letter::is_word) || roots.clone().any(|root| root == new.folded);
        if !is_word {
            let places = roots.flat_map(|root| new.folded.match_indices(root)).map(|(at, _)| at);
            new.words = places.map(|at| word_start(&new.folded, at)).collect();
            new.words.dedup();
        }
        new.letters = (accents && is_word).then(|| letter::term_letters(text.trim_end_matches('*')));
        new
    }

    /// An exception that a reader made: accents count, capitals don't, and a capital without its accent
    /// is let through. Any word of a phrase is excepted in it.
    pub(super) fn of_keyword(text: &str) -> Self {
        let mut new = Self::read(text);
        if new.folded.chars().all(letter::is_word) {
            new.letters = Some(letter::term_letters(text.trim_end_matches('*')));
        } else {
            let is_start = |at: &usize| *at == word_start(&new.folded, *at);
            new.words = new.folded.char_indices().map(|(at, _)| at).filter(is_start).collect();
        }
        new.capitals = true;
        new
    }

    fn read(text: &str) -> Self {
        let (open, text) = (text.ends_with('*'), text.trim_end_matches('*'));
        let folded = fold(text).trim_matches(' ').to_owned();
        Self { folded, open, letters: None, capitals: false, words: Vec::new() }
    }

    /// Whether nothing is left of it once it is folded.
    pub(super) const fn is_empty(&self) -> bool {
        self.folded.is_empty()
    }

    /// Whether it takes out a word: `text` is folded and holds it at `start..end`; `original` gives it
    /// as it was written, and is only asked for when accents decide.
    pub(super) fn holds<'t>(&self, text: &str, start: usize, end: usize, original: impl Fn() -> &'t str) -> bool {
        if !self.words.is_empty() {
            return self.words.iter().any(|&word| self.stands(text, start, word));
        }
        let word = &text[start..end];
        let alike = if self.open { word.starts_with(&self.folded) } else { word == self.folded };
        alike && self.letters.as_ref().is_none_or(|letters| self.is_written(letters, original()))
    }

    /// Whether the phrase stands in a folded text in such a way that `word`, an offset in it, falls
    /// on `at`.
    fn stands(&self, text: &str, at: usize, word: usize) -> bool {
        let Some(start) = at.checked_sub(word) else { return false };
        let Some(rest) = text.get(start..).and_then(|text| text.strip_prefix(&*self.folded)) else { return false };
        !text[..start].chars().next_back().is_some_and(letter::is_word)
            && (self.open || !rest.chars().next().is_some_and(letter::is_word))
    }

    /// Whether a word is written as the exception is, accents included.
    fn is_written(&self, wanted: &[Letter], original: &str) -> bool {
        let found = letter::letters(original);
        let bare = |letter: &Letter| letter.upper && letter.marks.is_empty();
        (self.capitals || !found.iter().all(bare))
            && (found.len() == wanted.len() || self.open && found.len() > wanted.len())
            && wanted
                .iter()
                .zip(&found)
                .all(|(a, b)| a.folded == b.folded && (a.marks == b.marks || self.capitals && bare(b)))
    }
}

/// Where the word starts that goes on to the left of an offset.
fn word_start(text: &str, at: usize) -> usize {
    at - text[..at].chars().rev().take_while(|&c| letter::is_word(c)).map(char::len_utf8).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_readers_exceptions_know_accents() {
        let cases = [
            ("chiffre", "chiffre", true),
            ("chiffre", "Chiffre", true),
            ("chiffre", "CHIFFRE", true),
            ("chiffre", "chiffré", false),
            ("chiffré", "CHIFFRE", true),
            ("chiffré", "chiffre", false),
            ("chiffre", "chiffres", false),
            ("chiffr*", "chiffres", true),
            ("cœur", "coeur", true),
        ];
        for (exception, word, wanted) in cases {
            let folded = fold(word);
            let found = Exception::of_keyword(exception).holds(&folded, 0, folded.len(), || word);
            assert_eq!(found, wanted, "{exception}: {word}");
        }
        let text = "le chiffre d'affaires";
        let phrase = Exception::of_keyword("chiffre d’affaires");
        for (range, wanted) in [(3..10, true), (13..21, true), (0..2, false)] {
            assert_eq!(phrase.holds(text, range.start, range.end, || ""), wanted, "{range:?}");
        }
    }
}
