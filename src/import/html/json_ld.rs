//! JSON-LD: what a page says about its article to machines. Only what a title block shows is read; what
//! is broken is mended where many pages are broken, and else left alone.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::strip;

/// What one page says, as it says it: not sanitised, nothing checked.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) headline: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) published: Option<String>,
    pub(super) updated: Option<String>,
    pub(super) site: Option<String>,
    pub(super) url: Option<String>,
    pub(super) lang: Option<String>,
}

/// The most objects that are looked at.
const OBJECTS: usize = 4096;

/// Reads all scripts of a page together.
pub(super) fn read(scripts: &[String]) -> Facts {
    let values: Vec<Value> = scripts.iter().filter_map(|script| parse(script)).collect();
    let mut objects = Vec::new();
    let mut todo: Vec<&Value> = values.iter().rev().collect();
    while let Some(value) = todo.pop() {
        match value {
            Value::Array(values) => todo.extend(values.iter().rev()),
            Value::Object(map) if objects.len() < OBJECTS => {
                objects.push(map);
                // An article may be told as a part of the page, or the other way round.
                let within = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf"];
                todo.extend(within.iter().rev().filter_map(|key| map.get(*key)).filter(|value| !value.is_string()));
            }
            _ => {}
        }
    }
    let named: HashMap<&str, &Map<String, Value>> =
        objects.iter().filter_map(|map| Some((map.get("@id")?.as_str()?, *map))).collect();
    let first = |is: fn(&str) -> bool| objects.iter().copied().find(|map| types(map).any(is));
    let article = first(is_article);
    let page = first(|kind| kind.ends_with("WebPage") || kind == "ItemPage");
    let site = first(|kind| kind == "WebSite");
    let of = |keys: &[&str]| {
        [article, page].into_iter().flatten().find_map(|map| keys.iter().find_map(|key| text(map.get(*key)?)))
    };
    let name = |map: Option<&Map<String, Value>>, key: &str| map.and_then(|map| names(map.get(key)?, &named));
    Facts {
        headline: article.and_then(|map| ["headline", "name"].iter().find_map(|key| text(map.get(*key)?))),
        byline: name(article, "author").or_else(|| name(article, "creator")).or_else(|| name(page, "author")),
        published: of(&["datePublished", "dateCreated"]),
        updated: of(&["dateModified"]),
        site: name(article, "publisher")
            .or_else(|| site.and_then(|map| text(map.get("name")?)))
            .or_else(|| name(article, "isPartOf"))
            .or_else(|| name(page, "publisher")),
        url: of(&["url", "mainEntityOfPage"]),
        lang: of(&["inLanguage"]).or_else(|| site.and_then(|map| text(map.get("inLanguage")?))),
    }
}

fn types(map: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let (one, many) = match map.get("@type") {
        Some(Value::String(kind)) => (Some(kind.as_str()), &[][..]),
        Some(Value::Array(kinds)) => (None, kinds.as_slice()),
        _ => (None, &[][..]),
    };
    one.into_iter().chain(many.iter().filter_map(Value::as_str))
}

fn is_article(kind: &str) -> bool {
    let kind = kind.rsplit(['/', ':']).next().unwrap_or(kind);
    kind.ends_with("Article")
        || kind.ends_with("Posting")
        || kind.ends_with("BlogPost")
        || matches!(kind, "Report" | "Review" | "Recipe")
}

/// In bytes: more than any title or name that is shown.
const LONGEST: usize = 4000;

/// A text, entities decoded: a script is not decoded by the parser of the page.
fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.as_str(),
        Value::Array(values) => return values.iter().find_map(Value::as_str).and_then(|text| self::text(&text.into())),
        Value::Object(map) => ["@value", "name", "@id"].iter().find_map(|key| map.get(*key)?.as_str())?,
        _ => return None,
    };
    let text = &text[..crate::article::floor(text, LONGEST)];
    let text = if text.contains(['&', '<']) { strip::plain(text) } else { text.to_owned() };
    (!text.trim().is_empty()).then_some(text)
}

/// The names of people or firms, each once.
fn names(value: &Value, named: &HashMap<&str, &Map<String, Value>>) -> Option<String> {
    const MOST: usize = 12;
    let mut found: Vec<String> = Vec::new();
    let one = std::slice::from_ref(value);
    for value in value.as_array().map_or(one, Vec::as_slice).iter().take(MOST) {
        let name = match value {
            Value::Object(map) => {
                map.get("name").or_else(|| named.get(map.get("@id")?.as_str()?)?.get("name")).and_then(text)
            }
            Value::String(id) if named.contains_key(id.as_str()) => named[id.as_str()].get("name").and_then(text),
            other => text(other),
        };
        if let Some(name) = name.filter(|name| !name.contains("://") && !found.contains(name)) {
            found.push(name);
        }
    }
    (!found.is_empty()).then(|| found.join(", "))
}

/// Reads a script. Pages wrap it in a comment, break lines within strings and leave commas behind.
fn parse(script: &str) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(script) {
        return Some(value);
    }
    let script = script.trim();
    let script = script.strip_prefix("<!--").unwrap_or(script).trim_start();
    let script = script.trim_start_matches("//").trim_start();
    let script = script.strip_prefix("<![CDATA[").map_or(script, |data| data.split("]]>").next().unwrap_or(data));
    let start = script.find(['{', '['])?;
    let end = script.rfind(['}', ']'])?;
    serde_json::from_str(&mended(script.get(start..=end)?)).ok()
}

/// Line ends within strings as spaces, commas before a closing bracket left out.
fn mended(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let (mut quoted, mut escaped) = (false, false);
    for c in script.chars() {
        match c {
            _ if quoted && escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            c if quoted && c.is_control() => {
                out.push(' ');
                continue;
            }
            '}' | ']' if !quoted => {
                let kept = out.trim_end();
                if kept.ends_with(',') {
                    out.truncate(kept.len() - 1);
                }
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(script: &str) -> Facts {
        read(&[script.to_owned()])
    }

    #[test]
    fn articles() {
        let facts = of(r##"{"@context": "https://schema.org", "@graph": [
            {"@type": "WebSite", "@id": "#s", "name": "Le Lutrin"},
            {"@type": ["WebPage"], "datePublished": "2020-01-01", "name": "Page"},
            {"@type": "NewsArticle", "headline": "L&rsquo;été &amp; <em>après</em>", "author": [{"@id": "#a"}, "Paul Sy"],
             "datePublished": "2021-02-03T04:05:06Z", "inLanguage": "fr", "publisher": {"@id": "#s"},
             "mainEntityOfPage": {"@id": "https://example.org/a"}},
            {"@type": "Person", "@id": "#a", "name": "Anne Roy"}]}"##);
        assert_eq!(facts.headline.as_deref(), Some("L’été & après"));
        assert_eq!(facts.byline.as_deref(), Some("Anne Roy, Paul Sy"));
        assert_eq!(facts.published.as_deref(), Some("2021-02-03T04:05:06Z"));
        assert_eq!(facts.site.as_deref(), Some("Le Lutrin"));
        assert_eq!(facts.url.as_deref(), Some("https://example.org/a"));
        assert_eq!(facts.lang.as_deref(), Some("fr"));
    }

    #[test]
    fn broken_ones() {
        let wanted = Some("The title");
        for script in [
            r#"[{"@type": "BlogPosting", "headline": "The title"}]"#,
            "\n//<![CDATA[\n{\"@type\": \"http://schema.org/Article\", \"headline\": \"The title\",}\n//]]>\n",
            "<!-- {\"@type\": \"Article\", \"name\": \"The title\", \"x\": \"a\nb\", \"y\": [1, 2, ], } -->;",
        ] {
            assert_eq!(of(script).headline.as_deref(), wanted, "{script}");
        }
        for script in ["", "{", "null", "[[[[", "}{", "\"a\"", "{\"@type\": 3, \"headline\": {}}"] {
            assert_eq!(of(script), Facts::default(), "{script}");
        }
        assert_eq!(of(&"[".repeat(100_000)), Facts::default());
        assert_eq!(of(&format!("{}1{}", "{\"a\":".repeat(50_000), "}".repeat(50_000))), Facts::default());
    }
}
