//! How a query that is being typed may go on: keys, states, saved queries, and what a key may be asked
//! about in this library.

use std::ops::Range;

use super::Field;
use super::{
    key::{self, Asks},
    when,
};
use crate::{article::floor, keyword::fold::fold};

/// What there is to propose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    /// The labels of the keywords.
    pub keywords: Vec<String>,
    /// The names of the sites.
    pub sites: Vec<String>,
    /// Who has written.
    pub authors: Vec<String>,
    /// The years of the articles.
    pub years: Vec<String>,
    /// The languages, as tags.
    pub langs: Vec<String>,
    /// The names of the saved queries.
    pub saved: Vec<String>,
}

/// What may take the place of some bytes of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposals {
    /// The bytes.
    pub range: Range<usize>,
    /// What may stand there instead, the most fitting first; each once.
    pub texts: Vec<String>,
}

/// The most proposals.
const MOST: usize = 100;

/// How the word before a byte of a text may go on; `french`: which of the names of a key are proposed.
pub fn complete(text: &str, at: usize, values: &Values, french: bool) -> Proposals {
    let at = floor(text, at);
    let start = start_of_word(&text[..at]);
    let word = &text[start..at];
    let (range, texts) = if let Some(name) = word.strip_prefix('@') {
        (start + 1..at, fitting(name, &values.saved, true))
    } else if let Some((key, value)) = word.split_once(':')
        && let Some(asks) = key::asks(key)
    {
        let from = start + key.len() + 1;
        let open = value.strip_prefix(['"', '«', '“']).unwrap_or(value);
        let known = match asks {
            Asks::Keyword => &values.keywords[..],
            Asks::Words(Field::Author) => &values.authors,
            Asks::Part(Field::Site) => &values.sites,
            Asks::Lang => &values.langs,
            Asks::Date => &values.years,
            Asks::Newer | Asks::Older => &when::ages(french).map(str::to_owned).collect::<Vec<_>>()[..],
            Asks::State => &key::states(french).map(str::to_owned).collect::<Vec<_>>()[..],
            _ => &[],
        };
        (from..at, fitting(open.trim_start(), known, true))
    } else {
        let keys = key::names(french).chain(key::names(!french)).map(|name| {
            let asks = key::asks(name);
            format!(
                "{name}{}",
                if asks.is_some_and(|asks| matches!(asks, Asks::Number(_) | Asks::Hits)) { ">" } else { ":" }
            )
        });
        let all: Vec<_> = keys.chain(key::states(french).chain(key::states(!french)).map(str::to_owned)).collect();
        // In nothing there is nothing to go on with: then what there is in one language is shown.
        let mut texts = fitting(word, &all, false);
        if word.is_empty() {
            texts.truncate(key::names(french).count());
        }
        (start..at, texts)
    };
    Proposals { range, texts }
}

/// Where the word begins that a text ends with: a value between quotation marks belongs to it.
fn start_of_word(before: &str) -> usize {
    let mut start = 0;
    let mut close = None;
    for (at, c) in before.char_indices() {
        match (c, close) {
            (c, Some(mark)) => close = Some(mark).filter(|mark| c != *mark),
            ('"', None) => close = Some('"'),
            ('«', None) => close = Some('»'),
            ('“', None) => close = Some('”'),
            (c, None) if c.is_whitespace() || matches!(c, '(' | ')' | '|') => start = at + c.len_utf8(),
            ('-' | '!', None) if at == start => start = at + 1,
            _ => {}
        }
    }
    start
}

/// The texts that begin as is typed, then those in which another word does; as they are to be typed.
fn fitting(typed: &str, texts: &[String], quoted: bool) -> Vec<String> {
    let typed = fold(typed);
    let mut found: Vec<String> = Vec::new();
    let begins = |text: &String| fold(text).starts_with(&typed);
    let inside = |text: &String| {
        let text = fold(text);
        text.match_indices(&typed).any(|(at, _)| at > 0 && !text[..at].ends_with(char::is_alphanumeric))
    };
    for text in
        texts.iter().filter(|text| begins(text)).chain(texts.iter().filter(|text| inside(text) && !begins(text)))
    {
        let text = if quoted { written(text) } else { text.clone() };
        if found.len() < MOST && !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// A value as it is typed: in quotation marks where it would end too soon.
pub fn written(value: &str) -> String {
    let plain = |c: char| !c.is_whitespace() && !"()|\"«»“”<>=≤≥\\".contains(c);
    let begins = value.starts_with(|c: char| c.is_alphanumeric() || c == '~');
    let operators = ["AND", "ET", "OR", "OU", "NOT", "NON", "SAUF"];
    if begins && value.chars().all(plain) && !operators.contains(&value) {
        return value.to_owned();
    }
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Values {
            keywords: all(&["chiffrement", "vie privée", "Tor"]),
            sites: all(&["Le Monde", "phonandroid.com", "Phonandroid"]),
            authors: all(&["Bastien L.", "Zoé"]),
            langs: all(&["fr", "en"]),
            years: all(&["2026", "2024"]),
            saved: all(&["à lire", "récents"]),
        }
    }

    #[test]
    fn words_go_on_as_keys_and_values() {
        // What is typed, with the cursor at the bar, and what Tab makes of it first.
        let table = [
            ("ti|", "titre:"),
            ("-TI|", "-titre:"),
            ("(sit|)", "(site:)"),
            ("min|", "minutes>"),
            ("tit| x", "titre: x"),
            ("non|", "non-lu"),
            ("unr|", "unread"),
            ("kw:c|", "kw:chiffrement"),
            ("kw:PRI|", "kw:\"vie privée\""),
            ("kw:\"vie p|", "kw:\"vie privée\""),
            ("lang:|", "lang:fr"),
            ("site:mon|", "site:\"Le Monde\""),
            ("x site:pho|", "x site:phonandroid.com"),
            ("auteur:zoe|", "auteur:Zoé"),
            ("est:l|", "est:lu"),
            ("date:|", "date:2026"),
            ("après:|", "après:\"1 semaine\""),
            ("avant:\"1 a|", "avant:\"1 an\""),
            ("@re|", "@récents"),
            ("@A|", "@\"à lire\""),
        ];
        for (typed, wanted) in table {
            let at = typed.find('|').unwrap();
            let mut text = typed.replace('|', "");
            let proposals = complete(&text, at, &values(), true);
            let first = proposals.texts.first().unwrap_or_else(|| panic!("{typed}"));
            text.replace_range(proposals.range, first);
            assert_eq!(text, wanted, "{typed}");
        }
        for typed in ["xyz|", "kw:zz|", "nope:a|", "@zz|", "date:1|"] {
            let at = typed.find('|').unwrap();
            assert_eq!(complete(&typed.replace('|', ""), at, &values(), true).texts, [""; 0], "{typed}");
        }
        assert!(complete("", 0, &values(), true).texts.contains(&"mot-clé:".to_owned()));
    }

    #[test]
    fn what_is_proposed_is_read_as_it_is_meant() {
        for value in ["a b", "OR", "a\"b\\", "-x", "@x", "x>3", "(", "/x/", "~x", "l’état"] {
            let lexicon = crate::keyword::Lexicon::default();
            let saved = [(value.to_owned(), "x".to_owned())];
            let names = super::super::Names {
                keywords: &[],
                lit: &[],
                lexicon: &lexicon,
                saved: &saved,
                today: jiff::civil::date(2026, 1, 1),
            };
            let text = format!("@{}", written(value));
            assert!(super::super::Query::parse(&text, &names).is_ok(), "{text}");
        }
    }
}
