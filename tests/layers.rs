//! The order of the layers: a module never names one that stands below it, and the core names no
//! terminal, file, thread or clock.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The layers, in their order; `lib.rs` and `main.rs` belong to none.
const LAYERS: [&str; 10] =
    ["article", "keyword", "import", "library", "locale", "layout", "input", "app", "ui", "shell"];

/// What the layers above `ui` must not name.
const OUTSIDE: [&str; 11] = [
    "ratatui",
    "crossterm",
    "termina",
    "clap",
    "anyhow",
    "rustix",
    "std::fs",
    "std::io",
    "std::thread",
    "std::time",
    "std::env",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The source without comments, and without its tests, which may use what they like.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The modules of this crate that a source names: `crate::NAME`, and the names in `crate::{…}`.
fn named(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        let Some(group) = rest.strip_prefix('{') else {
            names.push(word(rest));
            continue;
        };
        let (mut depth, mut at_start) = (0, true);
        for (i, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => at_start = true,
                c if at_start && c.is_alphanumeric() => {
                    names.push(word(&group[i..]));
                    at_start = false;
                }
                _ => {}
            }
        }
    }
    names
}

#[test]
fn no_layer_names_one_below_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 30, "the sources are where they are looked for");
    let mut faults = Vec::new();
    for file in files {
        let inside = file.strip_prefix(&root).unwrap();
        let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        let layer = first.trim_end_matches(".rs");
        let Some(level) = LAYERS.iter().position(|name| *name == layer) else {
            assert!(["lib", "main"].contains(&layer), "{layer} is no layer: give it a place in the order");
            continue;
        };
        let code = code(&file);
        for name in named(&code) {
            if LAYERS.iter().position(|other| *other == name).is_some_and(|other| other > level) {
                faults.push(format!("{} names {name}, which stands below {layer}", inside.display()));
            }
        }
        if level < LAYERS.iter().position(|name| *name == "ui").unwrap() {
            let outside = OUTSIDE.iter().filter(|name| code.contains(&format!("{name}::")));
            faults.extend(outside.map(|name| format!("{} names {name}", inside.display())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn names_in_groups_are_seen() {
    let code = "use crate::{\n    app::{App, ui},\n    layout,\n};\nuse crate::ui::Theme; let x = crate::article::Y;";
    assert_eq!(named(code), ["app", "layout", "ui", "article"]);
}
