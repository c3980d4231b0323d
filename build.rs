//! Makes what each start reads quick to read: the built-in tables are turned from TOML, which is for
//! people, into JSON, which takes a tenth of the time, and the messages of each language are sorted
//! by their keys, so that one is found without a table. What they mean is not known here. The program
//! is linked to start quickly as well.

use std::{env, fs, path::Path};

/// The tables, in `assets`.
const TABLES: [&str; 5] = ["keywords", "themes/dark", "themes/light", "themes/high-contrast", "themes/colorblind"];

/// The languages, in `assets/locales`.
const LANGUAGES: [&str; 2] = ["fr", "en"];

fn main() {
    for table in TABLES {
        let source = format!("assets/{table}.toml");
        let value: toml::Table = read(&source).parse().unwrap_or_else(|error| panic!("{source}: {error}"));
        let json = serde_json::to_string(&value).expect("every TOML value is one of JSON, but for dates");
        write(&format!("{}.json", table.replace('/', "-")), &json);
    }
    for language in LANGUAGES {
        write(&format!("{language}.ftl"), &sorted(&read(&format!("assets/locales/{language}.ftl"))));
    }
    // At a fixed address nothing in the program has to be relocated at the start, where 18,000 pointers
    // on 90 pages took a sixth of the time to the first text. The stack, the heap and the libraries
    // stay at random addresses; lutrin's own code has no unsafe block, and what C there is, SQLite,
    // reads nothing but lutrin's own state. LUTRIN_PIE=1 links as usual, for distributions that ask it.
    println!("cargo::rerun-if-env-changed=LUTRIN_PIE");
    let target = |name| env::var(format!("CARGO_CFG_TARGET_{name}"));
    let fixed = target("OS").as_deref() == Ok("linux") && target("ENV").as_deref() == Ok("gnu");
    let static_libc = target("FEATURE").is_ok_and(|features| features.split(',').any(|name| name == "crt-static"));
    if fixed && !static_libc && env::var_os("LUTRIN_PIE").is_none() {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

/// The messages of a Fluent file in the order of their keys, without comments and blank lines. A
/// message goes on as long as lines start with a space or a brace.
fn sorted(text: &str) -> String {
    let mut messages: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match messages.last_mut() {
            Some(message) if line.starts_with([' ', '}']) => message.extend(["\n", line]),
            _ => messages.push(line.to_owned()),
        }
    }
    // By the key alone: the equals sign after it sorts after the hyphen of a longer one.
    messages.sort_by(|a, b| a.split(" =").next().cmp(&b.split(" =").next()));
    messages.join("\n") + "\n"
}

fn read(source: &str) -> String {
    println!("cargo::rerun-if-changed={source}");
    fs::read_to_string(source).unwrap_or_else(|error| panic!("{source}: {error}"))
}

fn write(name: &str, text: &str) {
    let out = env::var_os("OUT_DIR").expect("cargo names a folder for what is made");
    let to = Path::new(&out).join(name);
    fs::write(&to, text).unwrap_or_else(|error| panic!("{}: {error}", to.display()));
}
