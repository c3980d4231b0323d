//! Keyword sets and the TOML files they are written in.
//!
//! A file is read piece by piece: what can't be used is left out and becomes a message with its
//! line, and the rest stands. `assets/keywords.toml` says at its top what a file may hold.

use serde::{Deserialize, de::DeserializeOwned};
use toml::{
    Spanned,
    de::{DeTable, DeValue, ValueDeserializer},
};

use super::{Family, Keyword, Lexicon, Term};
use crate::article::sanitize;

/// The sets and families that come with the program: `assets/keywords.toml` as JSON, by `build.rs`.
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/keywords.json"));
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
        let mut sets = Self::default();
        sets.sets.extend(raw.set.into_iter().map(|set| {
            let keywords = set.keyword.into_iter().map(|keyword| {
                let term = |term: &String| term.parse().expect("the built-in terms are tested");
                let terms: Vec<Term> = keyword.terms.iter().map(term).collect();
                let label = keyword.label.unwrap_or_else(|| terms[0].text().to_owned());
                Keyword { label, terms, case: keyword.case, note: keyword.note }
            });
            KeywordSet { name: set.name, keywords: keywords.collect() }
        }));
        raw.family.iter().for_each(|family| sets.lexicon.add(family.resolve(&family.name)));
        sets
    }

    /// The set of that name.
    pub fn get(&self, name: &str) -> Option<&KeywordSet> {
        self.sets.iter().find(|set| set.name == name)
    }

    /// Lays a user's file over these: a set of the same name replaces, others are added, families
    /// too. What can't be used is left out and comes back as a message, in English and sanitised,
    /// that names line and column.
    pub fn merge(&mut self, toml: &str) -> Vec<String> {
        let mut file = File { toml, faults: Vec::new() };
        let (table, errors) = DeTable::parse_recoverable(toml);
        for error in errors {
            file.fault(error.span().map_or(0, |span| span.start), error.message());
        }
        let mut named = Vec::new();
        for (key, value) in table.into_inner() {
            match key.get_ref().as_ref() {
                "set" => {
                    for set in file.list(value) {
                        file.set(set, &mut named, &mut self.sets);
                    }
                }
                "family" => {
                    for family in file.list(value) {
                        if let Some(family) = file.family(family) {
                            self.lexicon.add(family);
                        }
                    }
                }
                other => file.fault(key.span().start, &format!("unknown key `{other}`, expected `set` or `family`")),
            }
        }
        file.faults.sort_by_key(|&(at, _)| at);
        file.faults.into_iter().map(|(_, fault)| fault).collect()
    }
}

/// The whole of the built-in file, which needs no care for faults.
#[derive(Deserialize)]
struct BuiltIn {
    set: Vec<BuiltInSet>,
    family: Vec<RawFamily<String>>,
}

/// A `[[set]]` of the built-in file.
#[derive(Deserialize)]
struct BuiltInSet {
    name: String,
    keyword: Vec<RawKeyword<String>>,
}

/// What stands in a `[[set]]` beside its keywords.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSet {
    name: Spanned<String>,
}

/// A `[[set.keyword]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawKeyword<S> {
    label: Option<S>,
    terms: Vec<S>,
    #[serde(default)]
    case: bool,
    note: Option<String>,
}

/// A `[[family]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFamily<S> {
    name: S,
    roots: Vec<String>,
    #[serde(default)]
    prefixes: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
}

impl<S> RawFamily<S> {
    fn resolve(&self, name: &str) -> Family {
        Family::new(name, &self.roots, &self.prefixes, &self.except, &self.never)
    }
}

/// A file while it is read.
struct File<'t> {
    toml: &'t str,
    faults: Vec<(usize, String)>,
}

impl<'t> File<'t> {
    /// Notes what is wrong at a byte of the file.
    fn fault(&mut self, at: usize, what: &str) {
        let mut at = at.min(self.toml.len());
        while !self.toml.is_char_boundary(at) {
            at -= 1;
        }
        let before = &self.toml[..at];
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        let message = format!("line {line}, column {column}: {what}");
        self.faults.push((at, sanitize::line(&message).into_owned()));
    }

    fn list(&mut self, value: Spanned<DeValue<'t>>) -> Vec<Spanned<DeValue<'t>>> {
        let at = value.span().start;
        if let DeValue::Array(list) = value.into_inner() {
            return list.into_iter().collect();
        }
        self.fault(at, "expected a list, as `[[…]]` makes one");
        Vec::new()
    }

    /// Reads a piece by itself, so that a fault in it leaves the others alone.
    fn read<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'t>>) -> Option<T> {
        let at = value.span().start;
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(raw) => Some(raw),
            Err(error) => {
                self.fault(error.span().map_or(at, |span| span.start), error.message());
                None
            }
        }
    }

    fn set(&mut self, mut value: Spanned<DeValue<'t>>, named: &mut Vec<String>, sets: &mut Vec<KeywordSet>) {
        let keywords = match value.get_mut() {
            DeValue::Table(table) => table.remove("keyword"),
            _ => None,
        };
        let Some(RawSet { name }) = self.read(value) else { return };
        let at = name.span().start;
        let name = sanitize::line(name.get_ref().trim()).into_owned();
        if name.is_empty() {
            return self.fault(at, "a set needs a name");
        }
        if named.contains(&name) {
            return self.fault(at, &format!("there is a set `{name}` above"));
        }
        named.push(name.clone());
        let mut set = KeywordSet { name, keywords: Vec::new() };
        for keyword in keywords.map(|list| self.list(list)).unwrap_or_default() {
            self.keyword(keyword, &mut set.keywords);
        }
        match sets.iter_mut().find(|known| known.name == set.name) {
            Some(known) => *known = set,
            None => sets.push(set),
        }
    }

    fn keyword(&mut self, value: Spanned<DeValue<'t>>, keywords: &mut Vec<Keyword>) {
        let at = value.span().start;
        let Some(raw) = self.read::<RawKeyword<Spanned<String>>>(value) else { return };
        let mut terms = Vec::with_capacity(raw.terms.len());
        for term in &raw.terms {
            match term.get_ref().parse::<Term>() {
                Ok(term) => terms.push(term),
                Err(error) => self.fault(term.span().start, &format!("term `{}`: {error}", term.get_ref())),
            }
        }
        let Some(first) = terms.first() else {
            // A term that can't be used has its message already.
            if raw.terms.is_empty() {
                self.fault(at, "a keyword needs terms");
            }
            return;
        };
        let (label, at) = match &raw.label {
            Some(label) => (sanitize::line(label.get_ref().trim()).into_owned(), label.span().start),
            None => (sanitize::line(first.text()).into_owned(), at),
        };
        if label.is_empty() {
            return self.fault(at, "a label needs letters");
        }
        if keywords.iter().any(|known| known.label == label) {
            return self.fault(at, &format!("there is a keyword `{label}` above"));
        }
        if keywords.len() >= KEYWORDS {
            return self.fault(at, "too many keywords in one set");
        }
        keywords.push(Keyword { label, terms, case: raw.case, note: raw.note });
    }

    fn family(&mut self, value: Spanned<DeValue<'t>>) -> Option<Family> {
        let raw = self.read::<RawFamily<Spanned<String>>>(value)?;
        let family = raw.resolve(raw.name.get_ref());
        if family.name().is_empty() || family.roots().is_empty() {
            self.fault(raw.name.span().start, "a family needs a name and a root");
            return None;
        }
        Some(family)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keyword::TermError;

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
        assert_eq!(sets.merge(include_str!("../../assets/keywords.toml")), [""; 0]);
        let built_in = Sets::built_in();
        assert_eq!(built_in.sets, sets.sets);
        assert_eq!(format!("{:?}", built_in.lexicon), format!("{:?}", sets.lexicon));
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
            note = "the messenger"

            [[set]]
            name = "bare"

            [[family]]
            name = "kayak"
            roots = ["kayak"]
            "#,
        );
        assert_eq!(faults, [""; 0]);
        assert_eq!(sets.sets.len(), before + 1);
        let [kayak, signal] = &sets.sets[0].keywords[..] else { panic!("{:?}", sets.sets[0]) };
        assert_eq!(kayak.label, "kayak");
        assert_eq!(kayak.terms, [Term::Family("kayak".into()), Term::Plain("canoë".into())]);
        assert_eq!(signal.terms, [Term::Plain("signal*".into()), Term::Regex("sig+nal".into())]);
        assert!(signal.case && signal.note.as_deref() == Some("the messenger"));
        assert!(sets.lexicon.names().any(|name| name == "kayak"));
    }

    #[test]
    fn faults_name_their_place_and_leave_the_rest() {
        let cases = [
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nlabel = \"x\"\nterms = [\"ok\", \"~\"]\n",
                "line 5, column 16: term `~`: nothing to look for",
                1,
            ),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"/(/\"]\n",
                "line 4, column 10: term `/(/`: unclosed group",
                0,
            ),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\ncolour = 3\n[[set.keyword]]\nterms = [\"y\"]\n",
                "line 5, column 1: unknown field `colour`, expected one of `label`, `terms`, `case`, `note`",
                1,
            ),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = \"x\"\n",
                "line 4, column 9: invalid type: string \"x\", expected a sequence",
                0,
            ),
            ("[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = []\n", "line 3, column 1: a keyword needs terms", 0),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\n[[set.keyword]]\nlabel = \"x\"\nterms = [\"y\"]\n",
                "line 6, column 9: there is a keyword `x` above",
                1,
            ),
            (
                "[[set]]\nname = \"a\"\n[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\n",
                "line 4, column 8: there is a set `a` above",
                0,
            ),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\n[[family]]\nname = \"é\"\nroots = []\n",
                "line 6, column 8: a family needs a name and a root",
                1,
            ),
            (
                "sett = 3\n[[set]]\nname = \"a\"\n",
                "line 1, column 1: unknown key `sett`, expected `set` or `family`",
                0,
            ),
            (
                "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"x\"]\nete = = 3\n[[set.keyword]]\nterms = [\"y\"]\n",
                "line 5, column 1",
                1,
            ),
        ];
        for (toml, fault, keywords) in cases {
            let mut sets = Sets::default();
            let faults = sets.merge(toml);
            assert!(faults.first().is_some_and(|first| first.starts_with(fault)), "{faults:?}, not {fault}");
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
        assert_eq!("~".parse::<Term>(), Err(TermError::Empty));
    }
}
