//! Makes what each start reads quick to read: the built-in tables are turned from TOML, which is for
//! people, into JSON, which takes a tenth of the time, and the messages of each language are sorted
//! by their keys, so that one is found without a table. The lexicon of word families becomes tables of
//! Rust, which cost nothing before a family is asked for. What all this means is not known here. The
//! program is linked to start quickly as well.

use std::{collections::BTreeMap, env, fmt::Write as _, fs, path::Path};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

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
    write("families.rs", &families("assets/families.toml"));
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

/// The lexicon as Rust: the classes of endings, the families in the order of their names, the rules of
/// guessing. Endings, prefixes, roots and names are folded here.
fn families(source: &str) -> String {
    let file: toml::Table = read(source).parse().unwrap_or_else(|error| panic!("{source}: {error}"));
    let (mut classes, mut prefixes) = (Classes::of(&file, "endings"), Classes::of(&file, "prefixes"));
    let mut families = BTreeMap::new();
    for family in tables(&file, "family") {
        let called = texts(family, "name")[0];
        let name = fold(called);
        let mut roots: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for line in texts(family, "roots") {
            let (root, endings) = line.split_once(':').unwrap_or_else(|| panic!("{source}: {name}: {line}"));
            let endings = classes.numbers(endings, &format!("{name}: {line}"));
            roots.entry(fold(root)).or_default().extend(endings);
        }
        classes.gather(&mut roots);
        let mut code = String::new();
        for (root, endings) in &roots {
            let _ = write!(code, "({root:?}, &{endings:?}), ");
        }
        let words = |key| if family.contains_key(key) { texts(family, key) } else { Vec::new() };
        let code = format!(
            "Known {{ name: {name:?}, called: {called:?}, roots: &[{code}], prefixes: &{:?}, except: &{:?}, never: &{:?} }},\n",
            prefixes.numbers(&words("prefixes").join(" "), &name),
            words("except"),
            words("never")
        );
        assert!(families.insert(name.clone(), code).is_none(), "{source}: {name} twice");
    }
    let mut guesses = String::new();
    for guess in tables(&file, "guess") {
        let typed = texts(guess, "typed");
        let least = guess["least"].as_integer().unwrap_or_else(|| panic!("{source}: {typed:?} wants a number"));
        let mut stems = String::new();
        for line in texts(guess, "stems") {
            let parts = line.split_once('>').and_then(|(from, rest)| Some((from, rest.split_once(':')?)));
            let (from, (to, endings)) = parts.unwrap_or_else(|| panic!("{source}: {typed:?}: {line}"));
            let endings = classes.numbers(endings, line);
            let (from, to) = (fold(from), fold(to));
            let _ = writeln!(stems, "        Stem {{ from: {from:?}, to: {to:?}, endings: &{endings:?} }},");
        }
        let _ = writeln!(guesses, "    Guess {{ typed: &{typed:?}, least: {least}, stems: &[\n{stems}    ] }},");
    }
    let (any, long) = (prefixes.numbers("any", "any"), prefixes.numbers("any long", "long"));
    let mut out = classes.code("ENDINGS") + &prefixes.code("PREFIXES");
    let _ = writeln!(out, "static KNOWN: [Known; {}] = [", families.len());
    out.extend(families.into_values());
    let _ = writeln!(out, "];\nstatic GUESSES: &[Guess] = &[\n{guesses}];");
    let _ = writeln!(out, "static ANY_PREFIX: &[usize] = &{any:?};\nstatic LONG_PREFIX: &[usize] = &{long:?};");
    out
}

/// Classes of endings or of prefixes by number, each sorted, and the numbers of those that have a name.
#[derive(Default)]
struct Classes {
    all: Vec<Vec<String>>,
    numbers: BTreeMap<String, usize>,
}

impl Classes {
    fn of(file: &toml::Table, key: &str) -> Self {
        let mut classes = Self::default();
        let table = table(file, key);
        for name in table.keys() {
            classes.add(table, name);
        }
        classes
    }

    /// Adds the class of that name, and those that it is made of: `+er` stands for all of another,
    /// `is*er` for the same with something before each.
    fn add(&mut self, file: &toml::Table, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let mut all = Vec::new();
        for text in texts(file, name) {
            let of = text.strip_prefix('+').map(|name| ("", name)).or_else(|| text.split_once('*'));
            match of {
                Some((before, name)) => {
                    let number = self.add(file, name);
                    all.extend(self.all[number].iter().map(|text| format!("{}{text}", fold(before))));
                }
                None => all.push(fold(text)),
            }
        }
        let number = self.number(all);
        self.numbers.insert(name.to_owned(), number);
        number
    }

    fn number(&mut self, mut class: Vec<String>) -> usize {
        class.sort_unstable();
        class.dedup();
        let known = self.all.iter().position(|known| *known == class);
        known.unwrap_or_else(|| {
            self.all.push(class);
            self.all.len() - 1
        })
    }

    /// The numbers of the classes of a line: names, and with a hyphen at either end what stands for
    /// itself.
    fn numbers(&mut self, line: &str, place: &str) -> Vec<usize> {
        let (single, named): (Vec<_>, Vec<_>) =
            line.split_whitespace().partition(|word| word.starts_with('-') || word.ends_with('-'));
        let number = |name| *self.numbers.get(name).unwrap_or_else(|| panic!("families: {place}: no class {name}"));
        let mut numbers: Vec<_> = named.into_iter().map(number).collect();
        if !single.is_empty() {
            numbers.push(self.number(single.into_iter().map(|text| fold(text.trim_matches('-'))).collect()));
        }
        numbers
    }

    /// Makes one root of those that begin with it, so that less has to be looked for: the rest of each
    /// goes to its endings.
    fn gather(&mut self, roots: &mut BTreeMap<String, Vec<usize>>) {
        let all: Vec<String> = roots.keys().cloned().collect();
        for root in all.iter().rev() {
            let inside = |start: &&String| {
                root.strip_prefix(&***start)
                    .is_some_and(|rest| !rest.is_empty() && rest.chars().all(char::is_alphabetic))
            };
            let Some(start) = all.iter().find(inside) else { continue };
            let rest = &root[start.len()..];
            let endings = roots.remove(root).unwrap_or_default();
            let mut class: Vec<String> =
                endings.iter().flat_map(|number| &self.all[*number]).map(|ending| format!("{rest}{ending}")).collect();
            if endings.is_empty() {
                class.push(rest.to_owned());
            }
            let number = self.number(class);
            let of = roots.entry(start.clone()).or_default();
            if of.is_empty() {
                of.push(self.number(vec![String::new()]));
            }
            of.push(number);
        }
    }

    /// The classes as a table of Rust.
    fn code(&self, name: &str) -> String {
        let mut code = format!("static {name}: [&[&str]; {}] = [\n", self.all.len());
        for class in &self.all {
            let _ = writeln!(code, "    &{class:?},");
        }
        code + "];\n"
    }
}

fn table<'t>(table: &'t toml::Table, key: &str) -> &'t toml::Table {
    table.get(key).and_then(toml::Value::as_table).unwrap_or_else(|| panic!("no table {key}"))
}

fn tables<'t>(table: &'t toml::Table, key: &str) -> impl Iterator<Item = &'t toml::Table> {
    let list = table.get(key).and_then(toml::Value::as_array).unwrap_or_else(|| panic!("no list {key}"));
    list.iter().map(|value| value.as_table().expect("a list of tables"))
}

/// A text, or the texts of a list.
fn texts<'t>(table: &'t toml::Table, key: &str) -> Vec<&'t str> {
    let value = table.get(key).unwrap_or_else(|| panic!("no {key} in {table:?}"));
    let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    list.iter().map(|text| text.as_str().unwrap_or_else(|| panic!("{key}: no text"))).collect()
}

/// Folded as the program does it, for the letters of French and English; its tests compare.
fn fold(text: &str) -> String {
    let text = text.replace('œ', "oe").replace('’', "'");
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
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
