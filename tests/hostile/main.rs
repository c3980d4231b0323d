//! Hostile input: everything that `corpus.rs` makes, through everything that shows or writes it. The
//! bytes that leave the real program are read by a parser that is not ours, and each run has a limit
//! on its time and its memory, so that what hangs or swells fails too.
//!
//! `cargo test` takes a good half of it; `LUTRIN_HOSTILE=all cargo test --test hostile` sends each
//! file by itself through each form of output, ten times as large. `LUTRIN_HOSTILE_FILES=FOLDER`
//! adds the files of a folder of yours.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and has the clock")]
#![allow(unreachable_pub, reason = "a test program has no outside")]

mod corpus;
mod run;
#[path = "../terminal/screen.rs"]
#[allow(dead_code, reason = "tests/terminal uses all of it")]
mod screen;
#[path = "../support/stream.rs"]
mod stream;

use std::{
    env,
    ffi::{OsStr, OsString},
    fs,
    os::unix::ffi::{OsStrExt, OsStringExt},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use run::{Asked, args, limited};
use screen::Screen;
use stream::To;

/// Each form of output, without what it is made of.
const FORMS: [&[&str]; 16] = [
    &["--print"],
    &["--print", "--width", "60", "--color", "always"],
    &["--print", "--width", "20"],
    &["--print", "--width", "65535", "--lang", "fr"],
    &["list"],
    &["list", "--json", "-k", "e", "-k", "/\\S+/"],
    &["grep", "e"],
    &["grep", "--all", "--color", "always", "/[^ -~]+/"],
    &["grep", "--json", "/[^ -~]+/"],
    &["grep", "--json", "--all", "~titre"],
    &["grep", "--vimgrep", "--all", "/\\S*[^ -~]\\S*/"],
    &["export", "--format", "json"],
    &["export", "--format", "markdown"],
    &["export", "--format", "text"],
    &["list", "--lang", "fr", "--set", "default"],
    &["grep", "-k", "x", "/\\p{Cc}|\\p{Cf}/"],
];

/// The forms that each file goes through by itself.
const EACH: [usize; 2] = [1, 11];

/// Whether all is to be done.
fn all() -> bool {
    env::var("LUTRIN_HOSTILE").is_ok_and(|value| value == "all")
}

/// All payloads, or those that hold what the others hold.
fn payloads() -> Vec<(String, Vec<u8>)> {
    if all() { corpus::payloads() } else { corpus::families() }
}

#[track_caller]
fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}

/// A folder that a part of the corpus is written to.
fn folder(write: impl Fn(&Path)) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    folder
}

/// The names of what is in a folder, in order.
fn names(folder: &Path) -> Vec<OsString> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

/// Sends a folder through each form as one, and each of its files by itself through some or all.
fn through_all_forms(folder: &Path) {
    let mut faults = Vec::new();
    for form in FORMS {
        faults.extend(run::faults(folder, &Asked { args: args(form, &[OsStr::new(".")]), ..Asked::default() }));
    }
    for name in names(folder) {
        let mut path = OsString::from("./");
        path.push(&name);
        for (_, form) in FORMS.iter().enumerate().filter(|(number, _)| all() || EACH.contains(number)) {
            faults.extend(run::faults(folder, &Asked { args: args(form, &[&path]), ..Asked::default() }));
        }
    }
    assert_none(&faults);
}

#[test]
fn escapes_in_texts() {
    through_all_forms(folder(corpus::escapes).path());
}

#[test]
fn escapes_in_every_place_of_a_format() {
    let folder = folder(|folder| corpus::markup(folder, payloads()));
    let mut faults = Vec::new();
    for form in FORMS {
        faults.extend(run::faults(folder.path(), &Asked { args: args(form, &[OsStr::new(".")]), ..Asked::default() }));
    }
    assert_none(&faults);
    if all() {
        through_all_forms(folder.path());
    }
}

#[test]
fn encodings() {
    through_all_forms(folder(corpus::encodings).path());
}

#[test]
fn archives() {
    let runs = if all() { (256 << 20) / 258 } else { (16 << 20) / 258 };
    let folder = folder(|folder| corpus::archives(folder, runs));
    let before = names(folder.path());
    through_all_forms(folder.path());
    assert_eq!(names(folder.path()), before, "nothing is written");
}

#[test]
fn names_of_files() {
    let folder = folder(corpus::named);
    through_all_forms(folder.path());
    let listed = run::run(folder.path(), &Asked { args: args(&["list", "--json", "."], &[]), ..Asked::default() });
    let lines = run::lines(&listed.out);
    // Names that start with a dot are not looked at in a folder.
    let named = corpus::names().iter().filter(|name| !name.as_bytes().starts_with(b".")).count();
    assert_eq!(lines, named + 1, "{}", String::from_utf8_lossy(&listed.err));
    // Of files that are not there, in errors.
    let mut faults = Vec::new();
    for name in corpus::names() {
        let path = [b"./none", name.as_bytes()].concat();
        let path = OsStr::from_bytes(&path);
        let asked = Asked { args: args(&["list"], &[path]), ..Asked::default() };
        let got = run::run(folder.path(), &asked);
        faults.extend(run::faults(folder.path(), &asked));
        if (got.code, run::lines(&got.err)) != (Some(2), 1) {
            faults.push(format!("{path:?}: {:?}, {}", got.code, String::from_utf8_lossy(&got.err)));
        }
    }
    assert_none(&faults);
}

#[test]
fn what_is_no_file() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("in");
    fs::create_dir(&folder).unwrap();
    corpus::special(&folder);
    through_all_forms(&folder);
    let code = |path: &str| run::run(&folder, &Asked { args: args(&["list", path], &[]), ..Asked::default() }).code;
    for path in
        ["fifo.txt", "socket.txt", "zero.txt", "full.txt", "tty.txt", "memory.txt", "self", "ping", "/dev/stdin"]
    {
        assert_eq!(code(path), Some(2), "{path}");
    }
    let listed = run::run(&folder, &Asked { args: args(&["list", "--json", "."], &[]), ..Asked::default() });
    assert_eq!(run::lines(&listed.out), 2, "what can be read is");
}

/// Texts of extreme shape. In a debug build they are smaller, and take the more.
#[test]
fn shapes() {
    let bytes = if all() { 10 << 20 } else { 40 << 10 };
    let folder = tempfile::tempdir().unwrap();
    let mut faults = Vec::new();
    for (name, text) in corpus::shapes(bytes) {
        fs::write(folder.path().join(&name), text).unwrap();
        for form in [1, 5, 6, 11] {
            let asked = Asked { args: args(FORMS[form], &[OsStr::new(&name)]), ..Asked::default() };
            faults.extend(run::faults(folder.path(), &asked));
        }
    }
    assert_none(&faults);
}

#[test]
fn standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let mut faults = Vec::new();
    for (_, payload) in corpus::payloads() {
        for form in [0, 5] {
            faults.extend(run::faults(
                folder.path(),
                &Asked { args: args(FORMS[form], &[]), stdin: Some(&payload), ..Asked::default() },
            ));
        }
    }
    assert_none(&faults);
}

/// Escapes in arguments, each in each place that one has.
#[test]
fn arguments() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), "Un titre\n\nUn texte.\n").unwrap();
    let mut faults = Vec::new();
    let mut payloads = payloads();
    // No argument holds a NUL.
    for (_, payload) in &mut payloads {
        payload.retain(|&byte| byte != 0);
    }
    for (_, payload) in payloads {
        let with = |before: &str| OsString::from_vec([before.as_bytes(), &payload].concat());
        let p = with("");
        let places: [&[&OsStr]; 22] = [
            &[&p],
            &[OsStr::new("list"), &p],
            &[OsStr::new("grep"), &p, OsStr::new("a.txt")],
            &[OsStr::new("grep"), OsStr::new("--json"), &p, OsStr::new("a.txt")],
            &[OsStr::new("grep"), &with("/("), OsStr::new("a.txt")],
            &[OsStr::new("grep"), &with("/[/"), &p],
            &[OsStr::new("export"), OsStr::new("--format"), &p],
            &[OsStr::new("completions"), &p],
            &[OsStr::new("man"), &p],
            &[&with("--")],
            &[&with("-")],
            &[&with("--width=")],
            &[&with("--color=")],
            &[&with("--theme="), OsStr::new("a.txt")],
            &[&with("--lang=")],
            &[OsStr::new("--set"), &p, OsStr::new("--print"), OsStr::new("a.txt")],
            &[OsStr::new("list"), OsStr::new("-k"), &p, OsStr::new("a.txt")],
            &[OsStr::new("list"), OsStr::new("--json"), OsStr::new("-k"), &p, OsStr::new("a.txt")],
            &[OsStr::new("--print"), OsStr::new("-k"), &with("~"), OsStr::new("a.txt")],
            &[OsStr::new("--print"), &with("+"), OsStr::new("a.txt")],
            &[OsStr::new("--print"), &with("+a:99999999999999999999:"), &with("+b"), OsStr::new("a.txt")],
            &[&with("--print=")],
        ];
        for place in places {
            faults.extend(run::faults(folder.path(), &Asked { args: args(&[], place), ..Asked::default() }));
        }
        for name in
            ["LC_ALL", "LANG", "TERM", "COLUMNS", "COLORTERM", "NO_COLOR", "COLORFGBG", "XDG_CONFIG_HOME", "HOME"]
        {
            let asked = Asked { args: args(&["list", "none", "a.txt"], &[]), env: vec![(name, &p)], stdin: None };
            faults.extend(run::faults(folder.path(), &asked));
        }
    }
    assert_none(&faults);
}

/// Escapes in the user's own files: the messages about them, and what they name.
#[test]
fn settings() {
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("lutrin");
    fs::create_dir(&config).unwrap();
    fs::write(home.path().join("a.txt"), "Un titre\n\nUn texte.\n").unwrap();
    let mut faults = Vec::new();
    for (_, payload) in payloads() {
        let text = String::from_utf8_lossy(&payload).into_owned();
        let spelled = corpus::spelled(&text);
        let files = [
            payload.clone(),
            format!("[[set]]\nname = \"{spelled}\"\n[[set.keyword]]\nlabel = \"{spelled}\"\nterms = [\"{spelled}\", \"/({spelled}/\", \"un\"]\nnote = \"{spelled}\"\n").into(),
            format!("\"{spelled}\" = 1\n[[set]]\nname = \"a\"\n\"{spelled}\" = 3\n[[family]]\nname = \"{spelled}\"\nroots = [\"{spelled}\"]\n").into(),
        ];
        for file in files {
            fs::write(config.join("keywords.toml"), file).unwrap();
            for more in [
                &["list", "-k", "~un", "a.txt"][..],
                &["list", "--set", "none", "a.txt"],
                &["--print", "--set", &spelled, "a.txt"],
            ] {
                let env = vec![("XDG_CONFIG_HOME", home.path().as_os_str())];
                faults.extend(run::faults(home.path(), &Asked { args: args(more, &[]), env, stdin: None }));
            }
        }
    }
    assert_none(&faults);
}

/// How many hits one text has: ten million, or as many as a debug build finds in the time that a run has.
fn very_many() -> usize {
    match (all(), cfg!(debug_assertions)) {
        (true, false) => 10_000_000,
        (true, true) => 2_000_000,
        (false, _) => 200_000,
    }
}

/// Keywords that are meant to hurt: each gives an answer or a message, and none takes long.
#[test]
fn keywords() {
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("lutrin");
    fs::create_dir(&config).unwrap();
    // Every word is a hit of each of nine keywords, at most.
    let hits = very_many() / 9;
    fs::write(home.path().join("a.txt"), format!("Un titre\n\n{}", "a ".repeat(hits))).unwrap();
    fs::write(home.path().join("b.txt"), "Un titre\n\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab mot12\n").unwrap();
    let many = if all() { 10_000 } else { 1_000 };
    let set = |keywords: &str| format!("[[set]]\nname = \"default\"\n{keywords}");
    let keyword = |term: &str| format!("[[set.keyword]]\nterms = ['{term}']\n");
    let labelled = |number: usize| format!("[[set.keyword]]\nlabel = 'k{number}'\nterms = ['a']\n");
    let long = "é".repeat(50 << 10);
    // A file of keywords, what `keywords check` answers, and whether the file is said to be wrong.
    let table = [
        (set(&keyword("/(a*)*b/")), 0),
        (set(&keyword("/(a|a)*b|(a+)+$/")), 0),
        (set(&keyword("/((a{1000}){1000}){1000}/")), 1),
        (set(&keyword(&format!("/{}/", "(a|".repeat(1000)))), 1),
        (set(&keyword("/./")), 0),
        (set(&keyword(&long)), 1),
        (set(&keyword(&format!("~{long}"))), 1),
        (set(&keyword("\u{ad}\u{301}")), 1),
        (set(&keyword("a")), 0),
        (set(&(0..many).map(|n| keyword(&format!("mot{n}"))).collect::<String>()), 0),
        (set(&(0..9).map(labelled).collect::<String>()), 0),
        (set(&(0..many).map(|_| keyword("a")).collect::<String>()), 1),
        ("[[set]]\n".repeat(many), 1),
        ("[".repeat(many), 1),
    ];
    let mut faults = Vec::new();
    for (file, code) in table {
        fs::write(config.join("keywords.toml"), &file).unwrap();
        let env = || vec![("XDG_CONFIG_HOME", home.path().as_os_str())];
        let asked = Asked { args: args(&["keywords", "check"], &[]), env: env(), stdin: None };
        let got = run::run(home.path(), &asked);
        let head = file.chars().take(60).collect::<String>();
        if got.code != Some(code) || (code == 1) == got.err.is_empty() {
            faults.push(format!("{head}: {:?}, {}", got.code, String::from_utf8_lossy(&got.err)));
        }
        for more in [
            &["list", "--json", "--set", "default", "a.txt", "b.txt"][..],
            &["list", "--query", "hits>3 kw:mot12", "b.txt"],
        ] {
            let asked = Asked { args: args(more, &[]), env: env(), stdin: None };
            faults.extend(run::faults(home.path(), &asked).into_iter().map(|fault| format!("{head}: {fault}")));
        }
    }
    // Typed, too.
    for term in ["/(a*)*b/", "/((a{1000}){1000}){1000}/", long.as_str(), "\u{ad}", "~", "a"] {
        let asked = Asked { args: args(&["list", "--json", "-k", term, "a.txt"], &[]), ..Asked::default() };
        faults.extend(run::faults(home.path(), &asked));
    }
    assert_none(&faults);
}

/// A concordance of very many hits, on a terminal: after each key there is an answer.
#[test]
fn very_many_hits_on_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let hits = very_many();
    let path = folder.path().join("a.txt");
    fs::write(&path, format!("Un titre\n\n{}", "a ".repeat(hits))).unwrap();
    let mut reading = Reading::open(&["-k", "a", "-k", "titre", &path.to_string_lossy()], 80, 24);
    for keys in ["n", "c", "G", "k", "o", "o", "o", "o", "g", "/a\r", "q", "q", "N", "m", "q"] {
        reading.step(keys);
    }
    reading.leave();
}

/// The interface over a folder, on a screen of so many columns and rows.
struct Reading {
    screen: Screen,
    faults: Vec<String>,
}

impl Reading {
    fn open(arguments: &[&str], width: u16, height: u16) -> Self {
        let limited = limited();
        let all = [&["-c", &limited, env!("CARGO_BIN_EXE_lutrin")], arguments].concat();
        let screen = Screen::spawn("/bin/sh", &all, width, height);
        screen.until("a first frame", |text| !text.trim().is_empty());
        Self { screen, faults: Vec::new() }
    }

    /// Types something and waits for the frame that it makes, if it makes one.
    fn step(&mut self, keys: &str) {
        let before = self.screen.written().1;
        self.screen.keys(keys);
        let end = Instant::now() + Duration::from_millis(100);
        while self.screen.written().1 == before && Instant::now() < end {
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// All that a reader does: opens articles, pages, searches, folds, looks at the contents.
    fn read(&mut self, articles: usize) {
        for _ in 0..articles {
            self.step("J");
        }
        for keys in [
            "\r",
            "B",
            " ",
            "b",
            "G",
            "t",
            "q",
            "<",
            ">",
            "z",
            "?",
            "q",
            "*",
            "s",
            "/Corps\r",
            "*",
            "n",
            "N",
            "1",
            "\x1bOP",
            "q",
            // An escape typed and pasted into the prompt, and one that is no key.
            "/",
            "\x1b[200~\x1b[2J\u{9b}2J\u{202e}\x1b]0;PWN\x07\x1b[201~",
            "\r",
            "*",
            "q",
            "/(",
            "/\u{202e}\u{e0041}\r",
            "*",
            "\x1b]0;PWN\x07",
        ] {
            self.step(keys);
        }
        for _ in 0..articles {
            self.step("K");
            self.step(" ");
        }
    }

    /// Leaves, and looks at every byte.
    #[track_caller]
    fn leave(mut self) {
        self.screen.quiet();
        self.screen.keys("\x03\x03\x03");
        let (status, _) = self.screen.end();
        if !status.success() {
            self.faults.push(format!("{status:?}"));
        }
        let bytes = self.screen.bytes();
        self.faults.extend(stream::faults(&bytes, To::Terminal));
        if String::from_utf8_lossy(&bytes).contains("please report this") {
            self.faults.push("a panic".to_owned());
        }
        for end in [&b"\x1b[?1049l"[..], b"\x1b[?25h", b"\x1b[?2004l"] {
            if !bytes.windows(end.len()).any(|window| window == end) {
                self.faults.push(format!("{:?} was not written", String::from_utf8_lossy(end)));
            }
        }
        if !self.screen.restored() {
            self.faults.push("the modes of the terminal are others".to_owned());
        }
        assert_none(&self.faults);
    }
}

/// Of what is looked for in a stream, a line feed within a frame: a column is named next.
#[test]
fn a_line_feed_without_a_column_is_found() {
    for (frame, is_fine) in [
        ("a\n\x1b[4Gb", true),
        ("a\n\n\rb", true),
        ("a\r\n\nb", true),
        ("a\nb", false),
        ("a\n\x08b", false),
        ("a\n\x08\rb", true),
        ("a\n\x1b[B", false),
        ("a\n", false),
        ("a\n\x08", false),
    ] {
        let faults = stream::faults(format!("\x1b[?1049h{frame}").as_bytes(), To::Terminal);
        assert_eq!(faults.is_empty(), is_fine, "{frame:?}: {faults:?}");
    }
}

#[test]
fn read_on_a_terminal() {
    let escapes = folder(corpus::escapes);
    let markup = folder(|folder| corpus::markup(folder, payloads()));
    let names = folder(|folder| {
        corpus::named(folder);
        corpus::encodings(folder);
    });
    let special = folder(|folder| {
        let folder = folder.join("in");
        fs::create_dir(&folder).unwrap();
        corpus::special(&folder);
        corpus::archives(&folder, 1000);
    });
    let sessions: [(&Path, u16, u16, usize); 6] = [
        (escapes.path(), 120, 40, 40),
        (escapes.path(), 60, 20, 40),
        (markup.path(), 120, 40, 60),
        (names.path(), 100, 30, 60),
        (names.path(), 20, 4, 20),
        (special.path(), 80, 24, 12),
    ];
    thread::scope(|scope| {
        for (folder, width, height, articles) in sessions {
            scope.spawn(move || {
                let mut reading = Reading::open(&["--lang", "fr", &folder.to_string_lossy()], width, height);
                reading.read(if all() { 10 * articles } else { articles });
                reading.leave();
            });
        }
    });
}

/// Each extreme shape by itself, on a terminal; after each key there is an answer.
#[test]
fn shapes_on_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = if all() { 10 << 20 } else { 40 << 10 };
    let read = |name: &str| ["md", "txt", "html"].iter().any(|end| name.ends_with(end));
    let shapes: Vec<_> = corpus::shapes(bytes).into_iter().filter(|(name, _)| read(name)).collect();
    let next = std::sync::Mutex::new(shapes.iter());
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let Some((name, text)) = next.lock().unwrap().next() else { return };
                    let path = folder.path().join(name);
                    fs::write(&path, text).unwrap();
                    let mut reading = Reading::open(&[&path.to_string_lossy()], 80, 24);
                    for keys in [" ", "G", "b", "g", "B", "/e\r", "n", "q", "t", "q"] {
                        reading.step(keys);
                    }
                    reading.leave();
                }
            });
        }
    });
}

/// The files of a folder of yours, through everything.
#[test]
fn files_of_ones_own() {
    let Some(folder) = env::var_os("LUTRIN_HOSTILE_FILES").map(PathBuf::from) else { return };
    through_all_forms(&folder);
    let mut reading = Reading::open(&[&folder.to_string_lossy()], 120, 40);
    reading.screen.quiet();
    reading.read(names(&folder).len() + 20);
    reading.leave();
}
