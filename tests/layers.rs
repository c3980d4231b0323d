//! The order of the layers: a module never names one that stands below it, and the core names no
//! terminal, file, thread or clock.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The layers, in their order; `lib.rs` and `main.rs` belong to none.
const LAYERS: [&str; 12] =
    ["settings", "article", "keyword", "import", "library", "query", "locale", "layout", "input", "app", "ui", "shell"];

/// The crates that the layers above `ui` must not name.
const CRATES: [&str; 9] =
    ["ratatui", "crossterm", "termina", "clap", "anyhow", "rustix", "rusqlite", "signal_hook", "portable_pty"];

/// The modules of the standard library that they must not name.
const STD: [&str; 7] = ["fs", "io", "thread", "time", "env", "process", "net"];

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
    if path.ends_with("tests.rs") {
        return String::new();
    }
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The modules that a source names after a path such as `crate::`: the one, or those in `{…}`.
fn named(code: &str, path: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices(path) {
        // Another path may end in the same letters, as that of a crate called `mystd`.
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &code[at + path.len()..];
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

/// The modules of this crate that a source names, `depth` modules below the root.
fn of_this_crate(code: &str, depth: usize) -> Vec<String> {
    let mut names = named(code, "crate::");
    // `super` so many times is the root.
    names.extend(named(code, &"super::".repeat(depth)));
    names
}

/// What a source of the core names of the outside.
fn of_the_outside(code: &str) -> Vec<String> {
    let modules = ["std::", "core::", "alloc::"].into_iter().flat_map(|root| named(code, root));
    let modules = modules.filter(|name| STD.contains(&name.as_str())).map(|name| format!("std::{name}"));
    let crates = CRATES.iter().filter(|name| code.contains(&format!("{name}::"))).map(ToString::to_string);
    modules.chain(crates).collect()
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
        for name in of_this_crate(&code, inside.components().count()) {
            if LAYERS.iter().position(|other| *other == name).is_some_and(|other| other > level) {
                faults.push(format!("{} names {name}, which stands below {layer}", inside.display()));
            }
        }
        if level < LAYERS.iter().position(|name| *name == "ui").unwrap() {
            let outside = of_the_outside(&code);
            faults.extend(outside.iter().map(|name| format!("{} names {name}", inside.display())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn names_in_groups_are_seen() {
    let code = "use crate::{\n    app::{App, ui},\n    layout,\n};\nuse crate::ui::Theme; let x = crate::article::Y;";
    assert_eq!(named(code, "crate::"), ["app", "layout", "ui", "article"]);
    let code =
        "use std::{\n    fmt,\n    io::{self, Read},\n    sync::Arc, thread,\n};\nstd::time::Instant; mystd::fs::x;";
    assert_eq!(of_the_outside(code), ["std::io", "std::thread", "std::time"]);
    assert_eq!(of_the_outside("use std::{fmt, sync::Arc}; use clap::Arg;"), ["clap"]);
}

#[test]
fn ways_up_to_the_root_are_seen() {
    let code = "use super::event; super::super::shell::main();\nuse super::listing;";
    assert_eq!(of_this_crate(code, 2), ["shell"]);
    assert_eq!(of_this_crate("use super::{ui, app::App};", 1), ["ui", "app"]);
    assert_eq!(of_this_crate("use super::super::super::ui;", 3), ["ui"]);
}
