//! Keyword sets and the TOML files they are written in.
//!
//! A file is read piece by piece: what can't be used is left out and becomes a fault with its place,
//! and the rest stands. `assets/keywords.toml` says at its top what a file may hold.

use std::collections::HashMap;

use serde::Deserialize;

use super::{DIGITS, Family, Keyword, LONGEST_TERM, Lexicon, Term, TermError, matcher};
use crate::{
    article::{floor, sanitize},
    settings::{Fault, File, Name, Text, Value},
};

/// The sets that come with the program: `assets/keywords.toml` as JSON, by `build.rs`.
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/keywords.json"));
/// The digits, each of which has a colour.
#[expect(clippy::cast_possible_truncation, reason = "there are nine")]
const COLORS: u16 = DIGITS as u16;
/// As many bytes of a term that is too long are told.
const SHOWN: usize = 40;
/// Hits number their keyword with 16 bits.
const KEYWORDS: usize = u16::MAX as usize;

/// Keywords under one name, in the order in which they get digits and colours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeywordSet {
    /// What the set is called.
    pub name: String,
    /// Its keywords; the first nine have a digit and a colour of their own.
    pub keywords: Vec<Keyword>,
}

/// All sets and families that are known: the built-in ones, and over them the user's.
#[derive(Clone, Debug, Default)]
pub struct Sets {
    /// The sets, the default one first.
    pub sets: Vec<KeywordSet>,
    /// The families that `~` terms name.
    pub lexicon: Lexicon,
}

impl Sets {
    /// The sets that come with the program (`assets/keywords.toml`).
    ///
    /// # Panics
    /// When that file is faulty, which its test finds first.
    pub fn built_in() -> Self {
        let raw: BuiltIn = serde_json::from_str(BUILT_IN).expect("the built-in keywords are tested");
        let mut sets = Self { lexicon: Lexicon::built_in(), ..Self::default() };
        sets.sets.extend(raw.set.into_iter().map(|set| {
            let keywords = set.keyword.into_iter().map(|keyword| {
                let term = |term: &String| term.parse().expect("the built-in terms are tested");
                let terms: Vec<Term> = keyword.terms.iter().map(term).collect();
                let label = keyword.label.unwrap_or_else(|| terms[0].text().to_owned());
                Keyword {
                    label,
                    terms,
                    case: keyword.case,
                    except: keyword.except,
                    note: keyword.note,
                    color: keyword.color,
                }
            });
            KeywordSet { name: set.name, keywords: keywords.collect() }
        }));
        sets
    }

    /// The set of that name.
    pub fn get(&self, name: &str) -> Option<&KeywordSet> {
        self.sets.iter().find(|set| set.name == name)
    }

    /// Lays a user's file over these: a set of the same name replaces, others are added, families
    /// too. What can't be used is left out and comes back as a fault.
    pub fn merge(&mut self, toml: &str) -> Vec<Fault> {
        let (mut file, entries) = File::parse(toml);
        let mut named = Vec::new();
        for (name, value) in entries {
            match &**name.get_ref() {
                "set" => {
                    for value in file.list(value).unwrap_or_default() {
                        self.merge_set(&mut file, value, &mut named);
                    }
                }
                "family" => {
                    for value in file.list(value).unwrap_or_default() {
                        if let Some(family) = family(&mut file, value) {
                            self.lexicon.add(family);
                        }
                    }
                }
                _ => file.unknown(&name, &["set", "family"]),
            }
        }
        file.faults()
    }

    /// Reads a `[[set]]`. `named` are the sets above it, each with the byte of its name.
    fn merge_set(&mut self, file: &mut File, value: Value<'_>, named: &mut Vec<(String, usize)>) {
        let at = value.span().start;
        let Some(entries) = file.table(value) else { return };
        let (mut name, mut list) = (None, Vec::new());
        for (key, value) in entries {
            match &**key.get_ref() {
                "name" => name = Some(file.text(&value)),
                "keyword" => list = file.list(value).unwrap_or_default(),
                _ => file.unknown(&key, &["name", "keyword"]),
            }
        }
        let name = match name {
            Some(Some(name)) => Text { text: sanitize::line(name.text.trim()).into_owned(), at: name.at },
            // A name that is no text has its fault already.
            Some(None) => return,
            None => Text { text: String::new(), at },
        };
        if name.text.is_empty() {
            file.fault(name.at, "fault-set-name", []);
            return;
        }
        if let Some((_, first)) = named.iter().find(|(other, _)| *other == name.text) {
            file.fault(name.at, "fault-set-twice", [("name", name.text)]).other = Some(*first);
            return;
        }
        named.push((name.text.clone(), name.at));
        let mut set = KeywordSet { name: name.text, keywords: Vec::new() };
        let mut places = Places::new();
        for value in list {
            keyword(file, value, &mut set.keywords, &mut places);
        }
        match self.sets.iter_mut().find(|known| known.name == set.name) {
            Some(known) => *known = set,
            None => self.sets.push(set),
        }
    }
}

/// The whole of the built-in file, which needs no care for faults.
#[derive(Deserialize)]
struct BuiltIn {
    set: Vec<BuiltInSet>,
}

/// A `[[set]]` of the built-in file.
#[derive(Deserialize)]
struct BuiltInSet {
    name: String,
    keyword: Vec<BuiltInKeyword>,
}

/// A `[[set.keyword]]` of the built-in file.
#[derive(Deserialize)]
struct BuiltInKeyword {
    label: Option<String>,
    terms: Vec<String>,
    #[serde(default)]
    case: bool,
    #[serde(default)]
    except: Vec<String>,
    note: Option<String>,
    color: Option<u8>,
}

/// Notes that a term can't be used.
pub fn bad_term(file: &mut File, term: Text, error: TermError) {
    let kind = error.kind();
    match error {
        TermError::Empty => file.fault(term.at, "cli-term-empty", [("term", term.text)]),
        TermError::Long(bytes) => {
            let begin = term.text[..floor(&term.text, SHOWN)].to_owned();
            let args = [("term", begin), ("bytes", bytes.to_string()), ("most", LONGEST_TERM.to_string())];
            file.fault(term.at, "cli-term-long", args)
        }
        TermError::Regex(reason) => {
            file.fault(term.at, "cli-term-regex", [("term", term.text), ("reason", reason), ("kind", kind)])
        }
    };
}

/// The labels of a set that have been read, each with its byte in the file.
type Places = HashMap<String, usize>;

/// Reads a `[[set.keyword]]`. `places` are the labels above it.
fn keyword(file: &mut File, value: Value<'_>, keywords: &mut Vec<Keyword>, places: &mut Places) {
    let start = value.span().start;
    let Some(entries) = file.table(value) else { return };
    let (mut label, mut typed, mut case, mut except, mut note) = (None, None, false, Vec::new(), None);
    let mut color = None;
    for (key, value) in entries {
        match &**key.get_ref() {
            "label" => label = file.text(&value),
            "terms" => typed = Some(file.texts(value)),
            "case" => case = file.flag(&value).unwrap_or(false),
            "except" => {
                except = file.texts(value).unwrap_or_default();
            }
            "note" => note = file.text(&value).map(|note| note.text),
            "color" => color = file.number(&value, 1..=COLORS).and_then(|color| u8::try_from(color).ok()),
            _ => file.unknown(&key, &["label", "terms", "case", "color", "except", "note"]),
        }
    }
    let typed = match typed {
        Some(Some(typed)) => typed,
        // Terms that are no list have their fault already.
        Some(None) => return,
        None => Vec::new(),
    };
    if typed.is_empty() {
        file.fault(start, "fault-no-terms", []);
        return;
    }
    let mut terms = Vec::with_capacity(typed.len());
    for term in typed {
        match term.text.parse::<Term>() {
            Ok(term) => terms.push(term),
            Err(error) => bad_term(file, term, error),
        }
    }
    except.retain(|except| {
        let fault = if matcher::needle(&except.text).is_empty() {
            Some(TermError::Empty)
        } else {
            Some(except.text.len()).filter(|bytes| *bytes > LONGEST_TERM).map(TermError::Long)
        };
        fault.map(|fault| bad_term(file, except.clone(), fault)).is_none()
    });
    // A term that can't be used has its fault already.
    let Some(first) = terms.first() else { return };
    let label = label.unwrap_or_else(|| Text { text: first.text().to_owned(), at: start });
    let (label, at) = (sanitize::line(label.text.trim()).into_owned(), label.at);
    if label.is_empty() {
        file.fault(at, "fault-label", []);
    } else if let Some(known) = places.get(&label) {
        file.fault(at, "fault-keyword-twice", [("name", label)]).other = Some(*known);
    } else if keywords.len() >= KEYWORDS {
        file.fault(at, "fault-keywords", []);
    } else {
        places.insert(label.clone(), at);
        let except = except.into_iter().map(|except| except.text).collect();
        keywords.push(Keyword { label, terms, case, except, note, color });
    }
}

/// Reads a `[[family]]`.
fn family(file: &mut File, value: Value<'_>) -> Option<Family> {
    let start = value.span().start;
    let (mut name, mut words): (Option<Text>, [Vec<String>; 4]) = (None, Default::default());
    let known = ["name", "roots", "prefixes", "except", "never"];
    for (key, value) in file.table(value)? {
        let key: Name<'_> = key;
        match known.iter().position(|known| *known == &**key.get_ref()) {
            Some(0) => name = file.text(&value),
            Some(number) => {
                let texts = file.texts(value).unwrap_or_default();
                words[number - 1] = texts.into_iter().map(|text| text.text).collect();
            }
            None => file.unknown(&key, &known),
        }
    }
    let at = name.as_ref().map_or(start, |name| name.at);
    let [roots, prefixes, except, never] = &words;
    let family = Family::new(&name.map(|name| name.text).unwrap_or_default(), roots, prefixes, except, never);
    if family.name().is_empty() || family.roots().is_empty() {
        file.fault(at, "fault-family", []);
        return None;
    }
    Some(family)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::place;

    #[test]
    fn the_default_set_comes_first_and_has_its_digits() {
        let sets = Sets::built_in();
        let labels: Vec<_> = sets.sets[0].keywords.iter().map(|keyword| &*keyword.label).collect();
        assert_eq!(sets.sets[0].name, "default");
        assert_eq!(
            labels[..9],
            [
                "chiffrement",
                "WhatsApp",
                "Telegram",
                "Signal",
                "Tor",
                "cryptage",
                "surveillance",
                "Europol",
                "terrorisme"
            ]
        );
        assert!(sets.sets.len() > 1);
        assert!(sets.get("default").is_some() && sets.get("aucun").is_none());
    }

    #[test]
    fn what_is_built_in_is_what_its_file_says() {
        let mut sets = Sets::default();
        assert_eq!(sets.merge(include_str!("../../assets/keywords.toml")), []);
        let built_in = Sets::built_in();
        assert_eq!(built_in.sets, sets.sets);
    }

    #[test]
    fn every_family_that_the_sets_name_is_known() {
        let sets = Sets::built_in();
        for set in &sets.sets {
            for term in set.keywords.iter().flat_map(|keyword| &keyword.terms) {
                if let Term::Family(word) = term {
                    let family = sets.lexicon.of(word);
                    assert!(sets.lexicon.names().any(|name| name == family.name()), "~{word} in {}", set.name);
                }
            }
        }
    }

    #[test]
    fn a_file_replaces_and_adds() {
        let mut sets = Sets::built_in();
        let before = sets.sets.len();
        let faults = sets.merge(
            r#"
            [[set]]
            name = "default"
            [[set.keyword]]
            terms = ["~kayak", "canoë"]
            [[set.keyword]]
            label = "Signal"
            terms = ['"signal*"', "/sig+nal/"]
            case = true
            except = ["signal d’alarme"]
            note = "the messenger"

            [[set]]
            name = "bare"

            [[family]]
            name = "kayak"
            roots = ["kayak"]
            "#,
        );
        assert_eq!(faults, []);
        assert_eq!(sets.sets.len(), before + 1);
        let [kayak, signal] = &sets.sets[0].keywords[..] else { panic!("{:?}", sets.sets[0]) };
        assert_eq!(kayak.label, "kayak");
        assert_eq!(kayak.terms, [Term::Family("kayak".into()), Term::Plain("canoë".into())]);
        assert_eq!(signal.terms, [Term::Plain("signal*".into()), Term::Regex("sig+nal".into())]);
        assert_eq!(signal.except, ["signal d’alarme"]);
        assert!(signal.case && signal.note.as_deref() == Some("the messenger"));
        assert!(sets.lexicon.names().any(|name| name == "kayak"));
    }

    #[test]
    fn faults_name_their_place_and_leave_the_rest() {
        let cases = [
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nlabel = \"x\"\nterms = [\"ok\", \"~\"]\n",
                (5, 16, "cli-term-empty"),
                1,
            ),
            ("[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"/(/\"]\n", (4, 10, "cli-term-regex"), 0),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\ncolour = 3\n[[set.keyword]]\nterms = [\"y\"]\n",
                (5, 1, "fault-key"),
                2,
            ),
            ("[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = \"x\"\n", (4, 9, "fault-wants"), 0),
            ("[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = []\n", (3, 1, "fault-no-terms"), 0),
            ("[[set]]\nname = \"a\"\n[[set.keyword]]\nlabel = \"x\"\n", (3, 1, "fault-no-terms"), 0),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\n[[set.keyword]]\nlabel = \"x\"\nterms = [\"y\"]\n",
                (6, 9, "fault-keyword-twice"),
                1,
            ),
            (
                "[[set]]\nname = \"a\"\n[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\n",
                (4, 8, "fault-set-twice"),
                0,
            ),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\n[[family]]\nname = \"é\"\nroots = []\n",
                (6, 8, "fault-family"),
                1,
            ),
            ("sett = 3\n[[set]]\nname = \"a\"\n", (1, 1, "fault-key"), 0),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\nete = = 3\n[[set.keyword]]\nterms = [\"y\"]\n",
                (5, 7, "fault-syntax"),
                2,
            ),
        ];
        for (toml, fault, keywords) in cases {
            let mut sets = Sets::default();
            let faults = sets.merge(toml);
            let first = faults.first().map(|fault| (place(toml, fault.at), fault.key));
            assert_eq!(first, Some(((fault.0, fault.1), fault.2)), "{toml}: {faults:?}");
            assert_eq!(sets.get("a").map(|set| set.keywords.len()), Some(keywords), "{toml}");
        }
    }

    #[test]
    fn no_file_stops_it() {
        for toml in [
            "",
            "\0",
            "set = 3",
            "[[set]]",
            "[set]",
            "[[set]]\nname = 3",
            "set = [3, {}, {name=''}]",
            "[[[",
            "\u{FEFF}é = \"",
            "family = [[]]",
        ] {
            let faults = Sets::default().merge(toml);
            assert!(faults.is_empty() == toml.is_empty(), "{toml:?}: {faults:?}");
        }
    }
}
