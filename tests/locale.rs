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

/// The code of a source file: without its tests and its comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(|line| line.split(" // ").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The string literals of code with what stands before each on its line; what is for programmers,
/// such as the reason of an `expect`, is left out.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    // A quotation mark in a character literal begins no string.
    let opens = |rest: &str, at: usize| !rest[..at].ends_with('\'') && !rest[..at].ends_with("'\\");
    while let Some(at) = rest.find('"') {
        let before = &rest[..at];
        if !opens(rest, at) {
            rest = &rest[at + 1..];
            continue;
        }
        let after = &rest[at + 1..];
        let mut escaped = false;
        let end = after.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        let Some(end) = end else { break };
        let for_programmers =
            ["expect(", "reason = ", "#[error(", "panic!(", "name(", "assert!(errors.is_empty(), ", "is = "];
        if !for_programmers.iter().any(|call| before.trim_end().ends_with(call.trim_end())) {
            found.push(after[..end].to_owned());
        }
        rest = &after[end + 1..];
    }
    found
}

/// Whether a literal holds words for people: two words in a row, or a sentence's beginning.
fn speaks(literal: &str) -> bool {
    let shown =
        Regex::new(r"\{[^}]*\}|\\[nrtx0u](\{[0-9a-fA-F]*\}|[0-9a-f]{2})?").unwrap().replace_all(literal, "\u{0}");
    Regex::new(r"[\p{L}’]{2,},? [\p{L}’]{2,}|^\p{Lu}\p{Ll}{2,} |\p{L}{3,}:? \x00|\x00:? \p{L}{3,}")
        .unwrap()
        .is_match(&shown)
}

/// What looks like words in the layers that people see, and is none.
const NO_WORDS: [&str; 6] = [
    // What the parser of settings files says is known by how it begins, and put into words by kind.
    "src/settings.rs",
    // Names of formats and encodings, of which the locale makes a sentence.
    "src/import.rs",
    // Terms and texts of articles; messages of assertions.
    "src/article.rs",
    "src/keyword.rs",
    // SQL.
    "src/shell/state/schema.rs",
    "src/shell/state/store.rs",
];

/// Names: of the program with a command, and of a command with a set.
const NAMES: [&str; 3] = ["lutrin {}", "lutrin {}\\n", "set {}"];

#[test]
fn no_words_reach_a_reader_but_from_the_locale() {
    let mut faults = Vec::new();
    let mut folders = vec![Path::new("src").to_owned()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let shown = path.to_string_lossy().into_owned();
            if path.is_dir() {
                // What articles are read and matched with are words of articles.
                if !["src/import", "src/keyword", "src/article"].contains(&shown.as_str()) {
                    folders.push(path);
                }
            } else if !NO_WORDS.contains(&shown.as_str()) && !shown.ends_with("/tests.rs") {
                files += 1;
                let literals = literals(&code(&path));
                let names = |literal: &str| literal.contains("::") || NAMES.contains(&literal);
                let words = literals.iter().filter(|literal| speaks(literal) && !names(literal));
                faults.extend(words.map(|literal| format!("{shown}: {literal:?}")));
            }
        }
    }
    assert!(files > 60, "the sources are where they are looked for");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn words_are_seen() {
    let code =
        r#"complain("no thread"); x.expect("never seen"); let c = '"'; f("a-key"); write!(f, "line {line}: {}", 1);"#;
    assert_eq!(literals(code), ["no thread", "a-key", "line {line}: {}"]);
    for (literal, words) in [
        ("no thread", true),
        ("Cannot open ", true),
        ("line {line}: {what}", true),
        ("action-{name}", false),
        ("\\x1b[?1049h", false),
        ("{name}:{line}", false),
        ("Ctrl-", false),
        ("themes", false),
    ] {
        assert_eq!(speaks(literal), words, "{literal}");
    }
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
