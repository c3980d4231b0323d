//! Front matter: the block of YAML or TOML at the start of a Markdown file.
//!
//! Only what the file declares about itself is read; unknown keys are left alone.

use std::{collections::BTreeMap, fmt};

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::article::{Language, Meta, sanitize};

use super::{
    date::{self, Order},
    metadata::{self, one_line},
};

/// Front matter and what follows it.
#[derive(Debug, PartialEq, Eq)]
pub struct Split<'a> {
    /// The whole block, fences included.
    pub raw: &'a str,
    /// The rest of the file.
    pub body: &'a str,
    inner: &'a str,
    toml: bool,
}

/// The longest block that is read, in bytes. What is longer is a text between two rules.
const LONGEST: usize = 64 << 10;

/// Finds a block between two lines `---` (or `+++`) at the very start; the first line after the
/// first fence must look like a key, as a rule may open a text too.
pub fn split(text: &str) -> Option<Split<'_>> {
    let (fence, sign, toml) = if text.starts_with("---") { ("---", ':', false) } else { ("+++", '=', true) };
    let start = fence.len() + text.strip_prefix(fence)?.find('\n')? + 1;
    if !text[fence.len()..start].trim().is_empty() {
        return None;
    }
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let next = at + line.len();
        if next > LONGEST {
            return None;
        }
        if line.trim_end() == fence || (!toml && line.trim_end() == "...") {
            let inner = &text[start..at];
            let first = inner.lines().find(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
            let keyed = first.is_none_or(|line| line.contains(sign) || toml && line.starts_with('['));
            return keyed.then_some(Split { raw: &text[..next], body: &text[next..], inner, toml });
        }
        at = next;
    }
    None
}

impl Split<'_> {
    /// What it declares; the title and all else in [`Meta`] are empty when they are not declared.
    ///
    /// # Errors
    /// The parser's message, on one line and sanitised, when it cannot be read.
    pub fn read(&self) -> Result<Meta, String> {
        if self.inner.lines().all(|line| line.trim().is_empty()) {
            return Ok(Meta::default());
        }
        let fields: BTreeMap<String, Value> = if self.toml {
            toml::from_str(self.inner).map_err(|error| shown(error.message()))?
        } else {
            let options = serde_saphyr::options! {
                budget: serde_saphyr::budget! { max_depth: 32, max_nodes: 10_000, max_aliases: 100 },
                with_snippet: false,
            };
            serde_saphyr::from_str_with_options(self.inner, options).map_err(|error| shown(&error.to_string()))?
        };
        Ok(meta(fields))
    }
}

fn shown(message: &str) -> String {
    let line = one_line(message);
    sanitize::line(super::head(&line, 200)).into_owned()
}

fn meta(fields: BTreeMap<String, Value>) -> Meta {
    let fields: BTreeMap<String, Value> =
        fields.into_iter().map(|(key, value)| (super::cue::words(&key).replace(' ', ""), value)).collect();
    let text = |keys: &[&str]| keys.iter().find_map(|key| fields.get(*key)?.text());
    let lang = text(&["lang", "language", "langue", "locale"]).and_then(|tag| Language::parse(&tag));
    let order = match Order::of(lang.as_ref()) {
        Order::Unknown => Order::DayFirst,
        known => known,
    };
    let date = |keys: &[&str]| keys.iter().find_map(|key| date::parse_in(&fields.get(*key)?.text()?, order));
    let is_url = |text: &String| metadata::is_address(text);
    let source = text(&["source"]);
    let url = text(&["url", "link", "canonicalurl", "canonical", "sourceurl", "originalurl"])
        .filter(is_url)
        .or_else(|| source.clone().filter(is_url));
    Meta {
        title: text(&["title", "titre"]).unwrap_or_default(),
        byline: text(&["author", "authors", "byline", "auteur", "auteurs", "by", "creator"]),
        published: date(&["date", "published", "datepublished", "publisheddate", "publishdate", "pubdate", "created"]),
        updated: date(&[
            "updated",
            "lastmod",
            "modified",
            "datemodified",
            "lastmodified",
            "lastmodifiedat",
            "updatedat",
        ]),
        site: text(&["site", "sitename", "publisher", "publication", "website"])
            .or(source)
            .filter(|site| !metadata::is_address(site)),
        url,
        lang,
    }
}

/// A value of any shape, as far as it can be text.
#[derive(Debug)]
enum Value {
    Text(String),
    List(Vec<Value>),
    Map(BTreeMap<String, Value>),
    Nothing,
}

impl Value {
    /// The value on one line: a list with commas, of a map its name.
    fn text(&self) -> Option<String> {
        let text = match self {
            Self::Text(text) => one_line(text),
            Self::List(values) => values.iter().filter_map(Self::text).collect::<Vec<_>>().join(", "),
            // TOML hands a date over as a map of this one key.
            Self::Map(map) => {
                ["name", "title", "$__toml_private_datetime"].iter().find_map(|key| map.get(*key))?.text()?
            }
            Self::Nothing => return None,
        };
        (!text.is_empty()).then_some(text)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Text(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Text(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Text(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Text(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(Any)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = access.next_element()? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = access.next_key::<Value>()? {
            // Keys that are no text (`1: a`, `[x]: y`) name nothing that is looked for.
            if let Value::Text(key) = key {
                map.insert(key, access.next_value()?);
            } else {
                access.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Value::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Meta {
        split(text).unwrap().read().unwrap()
    }

    #[test]
    fn yaml() {
        let meta = read(
            "---\ntitle: \"De César à l’AES : histoire\"\nauthor:\n  - Anne Roy\n  - name: Paul Sy\ndate: 2023-11-02T09:30:00+01:00\n\
             lastmod: 2023-11-03\nsource: https://www.example.org/a\nlang: fr_FR\ntags: [a, b]\ndraft: false\nempty:\n---\nCorps\n",
        );
        assert_eq!(meta.title, "De César à l’AES : histoire");
        assert_eq!(meta.byline.as_deref(), Some("Anne Roy, Paul Sy"));
        assert_eq!(meta.published.unwrap().to_string(), "2023-11-02T09:30:00+01:00");
        assert_eq!(meta.updated.unwrap().to_string(), "2023-11-03");
        assert_eq!(meta.url.as_deref(), Some("https://www.example.org/a"));
        assert_eq!(meta.site, None);
        assert_eq!(meta.lang.unwrap().tag(), "fr-FR");
        assert_eq!(read("---\ntitle: 1984\n...\n").title, "1984");
        assert_eq!(read("---\nTitle: |\n  a\n  b\u{FFFD}\n---\n").title, "a b\u{FFFD}");
        assert_eq!(read("---\n---\nx"), Meta::default());
    }

    #[test]
    fn toml() {
        let meta = read(
            "+++\ntitle = \"La clé\"\ndate = 2024-03-18\nsite = \"Le Lutrin\"\nlang = \"fr\"\n[extra]\na = 1\n+++\nCorps\n",
        );
        assert_eq!(meta.title, "La clé");
        assert_eq!(meta.published.unwrap().to_string(), "2024-03-18");
        assert_eq!(meta.site.as_deref(), Some("Le Lutrin"));
    }

    #[test]
    fn what_is_none() {
        for text in [
            "---\nUn texte entre deux filets\n---\n",
            "---\ntitle: a\n",
            "--- a\ntitle: b\n---\n",
            "+++\n",
            "",
            "titre\n",
        ] {
            assert_eq!(split(text), None, "{text}");
        }
    }

    #[test]
    fn faults_are_told() {
        for text in ["---\ntitle: [a\n---\n", "+++\ntitle = \n+++\n", "---\na: &x [*x, *x]\n- b\n---\n"] {
            assert!(split(text).unwrap().read().is_err(), "{text}");
        }
    }

    /// On a stack as small as a thread's, neither nesting nor aliases do harm.
    #[test]
    fn bombs() {
        let nested = format!("---\na: {}\n---\n", "[".repeat(50_000));
        let aliases = "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n\
            d: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e]\n---\n";
        let toml = format!("+++\na = {}\n+++\n", "[".repeat(50_000));
        std::thread::Builder::new()
            .stack_size(2 << 20)
            .spawn(move || {
                assert!(split(&nested).unwrap().read().is_err());
                let _ = split(aliases).unwrap().read();
                assert!(split(&toml).unwrap().read().is_err());
            })
            .unwrap()
            .join()
            .unwrap();
    }
}
