//! The keys of a query: what each is called in English and French, and what may follow it.

use super::{Field, Quantity};
use crate::keyword::fold::fold;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// How often a keyword or a term stands in the text.
    Keyword,
    /// Whether words stand in the text.
    Text,
    /// Words in a field.
    Words(Field),
    /// A part of a field.
    Part(Field),
    /// The language.
    Lang,
    /// A date within days.
    Date,
    /// A date on or after a day, or so young.
    Newer,
    /// A date before a day, or older.
    Older,
    /// A number.
    Number(Quantity),
    /// The hits of all keywords together.
    Hits,
    /// One of the states.
    State,
}

impl Asks {
    /// Whether a comparison may follow the key itself.
    pub const fn compares(self) -> bool {
        matches!(self, Self::Date | Self::Number(_) | Self::Hits)
    }
}

/// A state of an article, as a word of its own or after `is:`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Read to its end, or marked as read.
    Read,
    /// Not so.
    Unread,
    /// Has a star.
    Star,
    /// Begun, and not read to its end.
    Begun,
}

/// Every key: what it asks for, its names, folded, the English one first, and its French name as it is
/// written.
pub const KEYS: [(Asks, &[&str], &str); 14] = [
    (Asks::Keyword, &["kw", "keyword", "mot-cle", "motcle", "mc"], "mot-clé"),
    (Asks::Words(Field::Title), &["title", "titre"], "titre"),
    (Asks::Part(Field::Site), &["site"], "site"),
    (Asks::Words(Field::Author), &["author", "by", "auteur", "autrice", "par"], "auteur"),
    (Asks::Part(Field::Address), &["url", "path", "file", "chemin", "fichier", "adresse"], "url"),
    (Asks::Text, &["text", "texte"], "texte"),
    (Asks::Lang, &["lang", "language", "langue"], "langue"),
    (Asks::Date, &["date"], "date"),
    (Asks::Newer, &["newer", "after", "since", "apres", "depuis"], "après"),
    (Asks::Older, &["older", "before", "avant"], "avant"),
    (Asks::Number(Quantity::Minutes), &["minutes", "minute", "min"], "minutes"),
    (Asks::Number(Quantity::Words), &["words", "mots"], "mots"),
    (Asks::Number(Quantity::Seen), &["seen", "vu"], "vu"),
    (Asks::Hits, &["hits", "occurrences"], "occurrences"),
];

/// The names of the key that asks for a state, folded, and its French name.
pub const STATE_KEY: (&[&str], &str) = (&["is", "est"], "est");

/// Every state with its names, folded, the English one first, and its French name as it is written.
pub const STATES: [(State, &[&str], &str); 4] = [
    (State::Unread, &["unread", "nonlu", "non-lu"], "non-lu"),
    (State::Read, &["read", "lu"], "lu"),
    (State::Star, &["star", "starred", "etoile", "favori"], "étoile"),
    (State::Begun, &["begun", "started", "commence", "entame"], "commencé"),
];

/// What the key of that name asks for, accents and capitals aside.
pub fn asks(name: &str) -> Option<Asks> {
    let name = fold(name);
    if STATE_KEY.0.contains(&&*name) {
        return Some(Asks::State);
    }
    KEYS.iter().find(|(_, names, _)| names.contains(&&*name)).map(|(asks, ..)| *asks)
}

/// The state of that name, accents and capitals aside.
pub fn state(name: &str) -> Option<State> {
    let name = fold(name);
    STATES.iter().find(|(_, names, _)| names.contains(&&*name)).map(|(state, ..)| *state)
}

/// The keys as they are written in one language, in their order.
pub fn names(french: bool) -> impl Iterator<Item = &'static str> {
    let state = (Asks::State, STATE_KEY.0, STATE_KEY.1);
    KEYS.into_iter().chain([state]).map(move |(_, names, written)| if french { written } else { names[0] })
}

/// The keys as they are written in one language, in one line; those that begin as what was typed first.
pub fn known(typed: &str, french: bool) -> String {
    let typed = fold(typed);
    let shared = |name: &str| fold(name).chars().zip(typed.chars()).take_while(|(a, b)| a == b).count();
    let mut names: Vec<_> = names(french).collect();
    names.sort_by_key(|name| std::cmp::Reverse(shared(name)));
    names.join(", ")
}

/// The states as they are written in one language, in their order.
pub fn states(french: bool) -> impl Iterator<Item = &'static str> {
    STATES.into_iter().map(move |(_, names, written)| if french { written } else { names[0] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_comes_first() {
        assert!(known("titel", true).starts_with("titre, texte, mot-clé, "));
        assert!(known("AUTHOUR", false).starts_with("author, kw, "));
    }

    #[test]
    fn every_name_is_folded_and_means_one_thing() {
        let mut seen = Vec::new();
        let all = KEYS.iter().map(|(_, names, written)| (names, written));
        let all =
            all.chain([(&STATE_KEY.0, &STATE_KEY.1)]).chain(STATES.iter().map(|(_, names, written)| (names, written)));
        for (names, written) in all {
            assert!(names.contains(&&*fold(written)), "{written}");
            for name in *names {
                assert_eq!(fold(name), *name);
                assert!(!seen.contains(name), "{name} is there twice");
                seen.push(name);
            }
        }
    }
}
