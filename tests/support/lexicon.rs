//! The lexicon's file read a second time, the obvious way: every ending and prefix of a family written
//! out, and words judged by trying all ways to cut them.

#![allow(dead_code, unreachable_pub, reason = "each test program uses its part, and has no outside")]

use std::collections::BTreeSet;

use super::Oracle;

/// A family of `assets/families.toml`.
pub struct Family {
    roots: Vec<(String, BTreeSet<String>)>,
    prefixes: BTreeSet<String>,
    /// With their letters and marks, and folded.
    except: Vec<String>,
    never: Vec<String>,
}

fn texts(table: &toml::Table, key: &str) -> Vec<String> {
    match table.get(key) {
        Some(toml::Value::String(text)) => vec![text.clone()],
        Some(toml::Value::Array(list)) => list.iter().map(|text| text.as_str().expect("a text").to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// A class written out.
fn class(classes: &toml::Table, name: &str) -> Vec<String> {
    assert!(classes.contains_key(name), "no class {name}");
    let mut all = Vec::new();
    for text in texts(classes, name) {
        if let Some(other) = text.strip_prefix('+') {
            all.extend(class(classes, other));
        } else if let Some((before, other)) = text.split_once('*') {
            all.extend(class(classes, other).into_iter().map(|ending| format!("{before}{ending}")));
        } else {
            all.push(text);
        }
    }
    all
}

impl Family {
    /// The family of that name.
    pub fn read(oracle: &Oracle, name: &str) -> Self {
        let file: toml::Table = include_str!("../../assets/families.toml").parse().expect("TOML");
        let families = file["family"].as_array().expect("families");
        let family = families.iter().filter_map(toml::Value::as_table);
        let family = family.clone().find(|family| family["name"].as_str() == Some(name)).expect("a family");
        let of = |kind: &str, words: &str| -> BTreeSet<String> {
            let classes = file[kind].as_table().expect("classes");
            let all = words.split_whitespace().flat_map(|word| {
                let own = word.starts_with('-') || word.ends_with('-');
                if own { vec![word.trim_matches('-').to_owned()] } else { class(classes, word) }
            });
            all.map(|text| oracle.plain(&text)).collect()
        };
        let root = |line: String| {
            let (root, endings) = line.split_once(':').expect("a root and its endings");
            let mut endings = of("endings", endings);
            if endings.is_empty() {
                endings.insert(String::new());
            }
            (oracle.plain(root), endings)
        };
        Self {
            roots: texts(family, "roots").into_iter().map(root).collect(),
            prefixes: of("prefixes", &texts(family, "prefixes").join(" ")),
            except: texts(family, "except"),
            never: texts(family, "never"),
        }
    }

    /// The roots, folded.
    pub fn roots(&self) -> impl Iterator<Item = &str> {
        self.roots.iter().map(|(root, _)| root.as_str())
    }

    /// What may stand in its words and beside them: to make texts of.
    pub fn pieces(&self) -> Vec<&str> {
        let roots = self.roots.iter().flat_map(|(root, endings)| endings.iter().chain([root]));
        let except = self.except.iter().chain(&self.never);
        roots.chain(&self.prefixes).chain(except).map(|piece| piece.trim_end_matches('*')).collect()
    }

    fn begins(&self, before: &str) -> bool {
        let rest = |prefix: &String| before.strip_prefix(&**prefix).filter(|_| !prefix.is_empty());
        before.is_empty() || self.prefixes.iter().filter_map(rest).any(|rest| self.begins(rest))
    }

    /// Whether a folded word, or phrase, can be cut into prefixes, the root and an ending.
    pub fn holds(&self, before: &str, root: &str, after: &str) -> bool {
        let of = self.roots.iter().any(|(own, endings)| own == root && endings.contains(after));
        of && self.begins(before)
    }

    /// Whether one of its exceptions takes a word out: `word` as it is written, `left` and `right` what
    /// stands folded around it.
    pub fn excepts(&self, oracle: &Oracle, word: &str, left: &str, right: &str) -> bool {
        let folded = oracle.plain(word);
        let marked = |text: &str| oracle.marked(text).into_iter().map(|(c, marks, _)| (c, marks)).collect::<Vec<_>>();
        let bare = oracle.marked(word).iter().all(|(_, marks, upper)| *upper && marks.is_empty());
        let letter = |c: Option<char>| c.is_some_and(|c| oracle.categories.word(c));
        self.except.iter().map(|text| (text, true)).chain(self.never.iter().map(|text| (text, false))).any(
            |(text, accents)| {
                let (open, text) = (text.ends_with('*'), text.trim_end_matches('*'));
                let plain = oracle.plain(text);
                if plain.chars().all(|c| oracle.categories.word(c)) || self.roots().any(|root| root == plain) {
                    let alike = if open { folded.starts_with(&plain) } else { folded == plain };
                    let (own, found) = (marked(text), marked(word));
                    return alike && (!accents || !bare && found.starts_with(&own));
                }
                // A phrase: the word stands where one with a root stands in it.
                let mut starts = self
                    .roots()
                    .flat_map(|root| plain.match_indices(root))
                    .map(|(at, _)| plain[..at].rfind(|c| !oracle.categories.word(c)).map_or(0, |at| at + 1));
                starts.any(|start| {
                    let Some(outside) = left.strip_suffix(&plain[..start]) else { return false };
                    let all = format!("{folded}{right}");
                    let Some(rest) = all.strip_prefix(&plain[start..]) else { return false };
                    !letter(outside.chars().next_back()) && (open || !letter(rest.chars().next()))
                })
            },
        )
    }
}
