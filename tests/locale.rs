//! Both languages say the same things: every key is in both files with the same arguments, every key
//! that the source names is there, and none is there that nothing names.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use regex::Regex;

type Words = BTreeMap<String, BTreeSet<String>>;

/// The keys of a Fluent file, each with the names of its arguments.
fn words(file: &str) -> Words {
    let text = fs::read_to_string(Path::new("assets/locales").join(file)).unwrap();
    let key = Regex::new(r"^([a-z][a-z0-9-]*) =").unwrap();
    let argument = Regex::new(r"\{\s*\$([a-z][a-zA-Z0-9-]*)").unwrap();
    let mut words = Words::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(found) = key.captures(line) {
            found[1].clone_into(&mut current);
            assert!(words.insert(current.clone(), BTreeSet::new()).is_none(), "{file}: {current} is there twice");
        }
        for found in argument.captures_iter(line) {
            words.get_mut(&current).unwrap().insert(found[1].to_owned());
        }
    }
    assert!(!words.is_empty());
    words
}

/// All the source, in one string.
fn source(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.push_str(&source(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    all
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    assert_eq!(words("fr.ftl"), words("en.ftl"));
}

#[test]
fn every_key_is_named_and_every_name_is_a_key() {
    let keys: BTreeSet<String> = words("en.ftl").into_keys().collect();
    let source = source(Path::new("src"));
    let all = |pattern: &str| -> BTreeSet<String> {
        Regex::new(pattern).unwrap().captures_iter(&source).map(|found| found[1].to_owned()).collect()
    };
    let literals = all(r#""([a-z][a-z0-9-]*)""#);
    // What is handed to the locale at once, and the section whose keys are also handed round.
    let mut named = all(r#"\.(?:text|with)\(\s*"([a-z][a-z0-9-]*)""#);
    named.extend(literals.iter().filter(|literal| literal.starts_with("cli-") && literal.len() > 4).cloned());
    // Keys may be put together: `format!("action-{name}")` names all that start so.
    let starts = all(r#""([a-z][a-z0-9-]*-)\{"#);
    let missing: Vec<_> = named.difference(&keys).collect();
    assert!(missing.is_empty(), "in no file: {missing:?}");
    let unused: Vec<_> =
        keys.difference(&literals).filter(|key| !starts.iter().any(|start| key.starts_with(start))).collect();
    assert!(unused.is_empty(), "named nowhere: {unused:?}");
}

#[test]
fn french_signs_have_their_spaces() {
    let text = fs::read_to_string("assets/locales/fr.ftl").unwrap();
    // In what is written on lines that wrap: a plain space before a double sign, or inside
    // guillemets, lets the line break there.
    let wraps = text.find("## Page").unwrap();
    let wrong = Regex::new(r"« | [;?!»]|[^\s=] :(?: |$)|\} :").unwrap();
    let lines: Vec<_> = text[wraps..].lines().filter(|line| !line.starts_with('#') && wrong.is_match(line)).collect();
    assert!(lines.is_empty(), "{lines:#?}");
}
