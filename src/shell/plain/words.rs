//! The commands of the plain reader: a line to what is wanted. Words are taken in both languages,
//! whatever their accents; a single letter is what the key does in the reading pane.

use std::collections::HashMap;

use crate::{
    app::Action,
    input::{Code, Key, Keymap, Lookup},
    keyword::fold::fold,
    locale::{Locale, Tongue},
};

/// What a line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// What an action does, as far as there is a place for it among lines.
    Do(Action),
    /// The text to search.
    Search(String),
    /// The articles that answer a query; all of them for an empty one.
    Filter(String),
    /// The articles, from that number on.
    List(Option<usize>),
    /// The article with that number, or the one that is open, from its place.
    Open(Option<usize>),
    /// The heading with that number.
    Go(Option<usize>),
    /// The link with that number, or the links of the paragraph.
    Link(Option<usize>),
    /// The paragraph once more.
    Again,
    /// Everything to the end of the article.
    All,
    /// The place in the article and among the articles.
    Where,
    /// The width of a line; 0 for lines as long as their paragraphs.
    Width(Option<usize>),
    /// Nothing that is known.
    Unknown,
}

/// The words, in the order of the help: each has `plain-word-NAME`, which may be several, and
/// `plain-about-NAME` in the locale. What they do without a number or a text.
pub const WORDS: [(&str, Command); 28] = [
    ("on", Command::Do(Action::Down)),
    ("back", Command::Do(Action::Up)),
    ("again", Command::Again),
    ("all", Command::All),
    ("where", Command::Where),
    ("top", Command::Do(Action::Top)),
    ("end", Command::Do(Action::Bottom)),
    ("hit", Command::Do(Action::HitNext)),
    ("before", Command::Do(Action::HitPrevious)),
    ("search", Command::Search(String::new())),
    ("keep", Command::Do(Action::Keep)),
    ("keywords", Command::Do(Action::Keywords)),
    ("set", Command::Do(Action::SetNext)),
    ("list", Command::List(None)),
    ("filter", Command::Filter(String::new())),
    ("open", Command::Open(None)),
    ("next", Command::Do(Action::ArticleNext)),
    ("previous", Command::Do(Action::ArticlePrevious)),
    ("contents", Command::Do(Action::Contents)),
    ("go", Command::Go(None)),
    ("folds", Command::Do(Action::FoldAll)),
    ("links", Command::Do(Action::LinkOpen)),
    ("link", Command::Link(None)),
    ("copy", Command::Do(Action::CopyQuote)),
    ("star", Command::Do(Action::Star)),
    ("width", Command::Width(None)),
    ("help", Command::Do(Action::Help)),
    ("quit", Command::Do(Action::Quit)),
];

/// A line for each word, and what it does.
pub fn help(locale: &Locale) -> Vec<String> {
    let line = |name: &str| {
        let (word, about) = (format!("plain-word-{name}"), format!("plain-about-{name}"));
        let (word, about) = (locale.text(&word), locale.text(&about));
        locale.with("plain-help", &[("word", (&*word).into()), ("about", (&*about).into())]).into_owned()
    };
    WORDS.iter().map(|(name, _)| line(name)).collect()
}

/// The words of both languages.
#[derive(Debug)]
pub struct Words(HashMap<String, Command>);

impl Words {
    /// Reads them from the locales.
    pub fn new() -> Self {
        let mut words = HashMap::new();
        for locale in [Tongue::French, Tongue::English].map(Locale::new) {
            for (name, command) in &WORDS {
                for word in locale.text(&format!("plain-word-{name}")).split(", ") {
                    words.insert(fold(word), command.clone());
                }
            }
        }
        Self(words)
    }

    /// What a line asks for. `keymap` says what letters do.
    pub fn parse(&self, line: &str, keymap: &Keymap<Action>) -> Command {
        let line = line.trim();
        if line.is_empty() {
            return Command::Do(Action::Down);
        }
        if let Some(text) = line.strip_prefix('/') {
            return Command::Search(text.to_owned());
        }
        let mut chars = line.chars();
        if let (Some(c), None) = (chars.next(), chars.next()) {
            return match keymap.lookup("reader", &[Key::plain(Code::Char(c))]) {
                Lookup::Bound(action) => Command::Do(action),
                _ => Command::Unknown,
            };
        }
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        // What an action is called in a key table is known to whoever has written one.
        let Some(command) = self.0.get(&fold(word)) else {
            return word.parse().map_or(Command::Unknown, Command::Do);
        };
        let number = rest.parse().ok();
        match command {
            _ if rest.is_empty() => command.clone(),
            Command::Search(_) => Command::Search(rest.to_owned()),
            Command::Filter(_) => Command::Filter(rest.to_owned()),
            Command::List(_) if number.is_some() => Command::List(number),
            Command::Open(_) if number.is_some() => Command::Open(number),
            Command::Go(_) if number.is_some() => Command::Go(number),
            Command::Link(_) if number.is_some() => Command::Link(number),
            Command::Width(_) if number.is_some() => Command::Width(number),
            _ => Command::Unknown,
        }
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_in_both_languages() {
        let keymap = Keymap::parse(include_str!("../../../assets/keymap.toml")).unwrap();
        let words = Words::new();
        let table = [
            ("", Command::Do(Action::Down)),
            ("  ", Command::Do(Action::Down)),
            ("n", Command::Do(Action::HitNext)),
            ("N", Command::Do(Action::HitPrevious)),
            ("3", Command::Do(Action::HitOf(3))),
            ("é", Command::Do(Action::HitOf(2))),
            ("J", Command::Do(Action::ArticleNext)),
            ("q", Command::Do(Action::Back)),
            ("/deux mots", Command::Search("deux mots".into())),
            ("//reg.*x/", Command::Search("/reg.*x/".into())),
            ("chercher deux mots", Command::Search("deux mots".into())),
            ("sommaire", Command::Do(Action::Contents)),
            ("table", Command::Do(Action::Contents)),
            ("mots-clés", Command::Do(Action::Keywords)),
            ("keywords", Command::Do(Action::Keywords)),
            ("liste", Command::List(None)),
            ("filtrer tor -lu", Command::Filter("tor -lu".into())),
            ("FILTER", Command::Filter(String::new())),
            ("LIST 51", Command::List(Some(51))),
            ("ouvrir 3", Command::Open(Some(3))),
            ("open trois", Command::Unknown),
            ("liens", Command::Do(Action::LinkOpen)),
            ("lien 12", Command::Link(Some(12))),
            ("Link", Command::Link(None)),
            ("précédent", Command::Do(Action::ArticlePrevious)),
            ("precedent", Command::Do(Action::ArticlePrevious)),
            ("previous", Command::Do(Action::ArticlePrevious)),
            ("ou", Command::Where),
            ("où", Command::Where),
            ("suite", Command::Do(Action::Down)),
            ("encore", Command::Again),
            ("relire", Command::Again),
            ("etoile", Command::Do(Action::Star)),
            ("aide", Command::Do(Action::Help)),
            ("quit", Command::Do(Action::Quit)),
            ("quit 3", Command::Unknown),
            ("jump-back", Command::Do(Action::JumpBack)),
            ("%", Command::Unknown),
            ("nothing", Command::Unknown),
        ];
        for (line, command) in table {
            assert_eq!(words.parse(line, &keymap), command, "{line:?}");
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let mut seen = HashMap::new();
        for locale in [Tongue::French, Tongue::English].map(Locale::new) {
            for (name, _) in &WORDS {
                for word in locale.text(&format!("plain-word-{name}")).split(", ").map(fold) {
                    assert!(word.chars().count() > 1, "{word}: a letter is a key");
                    let known = seen.insert(word.clone(), *name);
                    assert!(known.is_none_or(|known| known == *name), "{word}");
                }
            }
        }
    }
}
