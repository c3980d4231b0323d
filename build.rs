//! Turns the built-in tables that each start reads from TOML, which is for people, into JSON, which
//! is read in a tenth of the time. What they mean is not known here.

use std::{env, fs, path::Path};

/// The tables, in `assets`.
const TABLES: [&str; 3] = ["keywords", "themes/dark", "themes/light"];

fn main() {
    let out = env::var_os("OUT_DIR").expect("cargo names a folder for what is made");
    for table in TABLES {
        let source = format!("assets/{table}.toml");
        println!("cargo::rerun-if-changed={source}");
        let text = fs::read_to_string(&source).unwrap_or_else(|error| panic!("{source}: {error}"));
        let value: toml::Table = text.parse().unwrap_or_else(|error| panic!("{source}: {error}"));
        let json = serde_json::to_string(&value).expect("every TOML value is one of JSON, but for dates");
        let to = Path::new(&out).join(table.replace('/', "-")).with_extension("json");
        fs::write(&to, json).unwrap_or_else(|error| panic!("{}: {error}", to.display()));
    }
}
