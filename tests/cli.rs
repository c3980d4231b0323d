//! The program itself, run without a terminal: exit codes, machine output, hostile names, pipes.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    ffi::{OsStr, OsString},
    fs,
    io::{Read, Write},
    os::unix::ffi::OsStringExt,
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

const ARTICLE: &str = "Un titre sur WhatsApp\n\nLe chiffrement de WhatsApp protège l’État de chacun, et le \
                       chiffrement continu protège chacun de l’État.\n\nUn autre paragraphe, sans rien de cela, mais \
                       assez long pour être lu comme un paragraphe.\n";

/// The program with an empty home and nothing of the environment that could change what it does.
fn lutrin(home: &Path, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lutrin"));
    command.args(args).current_dir(home).env_clear().env("HOME", home).env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
    command
}

struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

fn finished(output: Output) -> Run {
    let text = |bytes| String::from_utf8(bytes).expect("all output is UTF-8");
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn run(home: &Path, args: &[&str]) -> Run {
    finished(lutrin(home, args).output().unwrap())
}

fn piped(home: &Path, args: &[&str], input: &str) -> Run {
    let mut child =
        lutrin(home, args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    finished(child.wait_with_output().unwrap())
}

/// A home with one article in it, `a.txt`.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("a.txt"), ARTICLE).unwrap();
    home
}

fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The keys of an object in the order in which they are written.
fn keys(line: &str) -> Vec<String> {
    let value: serde_json::Map<String, Value> = serde_json::from_str(line).unwrap();
    let mut keys: Vec<String> = value.keys().cloned().collect();
    keys.sort_by_key(|key| line.find(&format!("\"{key}\":")).unwrap());
    keys
}

#[test]
fn list_writes_the_documented_fields() {
    let home = home();
    let got = run(home.path(), &["list", "--json", "-k", "chiffrement", "-k", "l'État", "a.txt"]);
    assert_eq!((got.code, got.err.as_str()), (Some(0), ""));
    let names =
        ["id", "title", "byline", "date", "site", "lang", "source", "url", "format", "words", "minutes", "keywords"];
    assert_eq!(keys(got.out.trim_end()), names);
    let article = &objects(&got.out)[0];
    assert_eq!(article["source"], "a.txt");
    assert_eq!(article["title"], "Un titre sur WhatsApp");
    assert_eq!(article["date"], Value::Null);
    assert_eq!(article["keywords"], serde_json::json!({"chiffrement": 2, "l'État": 2}));
    let again = run(home.path(), &["list", "--json", "./a.txt"]);
    let again = &objects(&again.out)[0];
    assert_eq!(again["id"], article["id"], "an article keeps its id however it is named");
    assert_eq!((&again["source"], &again["keywords"]), (&"./a.txt".into(), &serde_json::json!({})));
}

#[test]
fn grep_writes_every_hit() {
    let home = home();
    let got = run(home.path(), &["grep", "--json", "chiffrement", "a.txt"]);
    let hits = objects(&got.out);
    assert_eq!((got.code, hits.len()), (Some(0), 2));
    let names = ["article", "source", "title", "keyword", "text", "start", "end", "before", "after", "boilerplate"];
    assert_eq!(keys(got.out.lines().next().unwrap()), names);
    let text = objects(&run(home.path(), &["export", "--format", "json", "a.txt"]).out)[0]["text"].clone();
    for hit in &hits {
        let at = |field: &str| usize::try_from(hit[field].as_u64().unwrap()).unwrap();
        assert_eq!(&text.as_str().unwrap()[at("start")..at("end")], "chiffrement");
        let around: String = ["before", "text", "after"].map(|field| hit[field].as_str().unwrap()).concat();
        assert!(text.as_str().unwrap().contains(&around), "{around}");
    }
    let vim = run(home.path(), &["grep", "--vimgrep", "chiffrement", "a.txt"]);
    let places: Vec<_> = vim.out.lines().map(|line| line.split(':').take(3).collect::<Vec<_>>().join(":")).collect();
    let second = ARTICLE.lines().nth(2).unwrap().rfind("chiffrement").unwrap() + 1;
    assert_eq!(places, ["a.txt:3:4".to_owned(), format!("a.txt:3:{second}")]);
    let lines = run(home.path(), &["grep", "chiffrement", "a.txt"]);
    assert_eq!(lines.out.lines().count(), 3, "a heading and a line a hit\n{}", lines.out);
    assert!(!lines.out.contains('\x1b'));
}

#[test]
fn links_are_printed_as_notes_and_exported_as_they_were() {
    let home = home();
    let text = "# Titre\n\nUn [lien](https://a.example/un) et [ici](https://bank.example@evil.example/).\n\n\
                ![Un plan](img/plan.png)\n\n```rust\nfn a() {}\n```\n";
    std::fs::write(home.path().join("l.md"), text).unwrap();
    let got = run(home.path(), &["--print", "--links", "--lang", "fr", "--width", "60", "l.md"]);
    assert_eq!((got.code, got.err.as_str()), (Some(0), ""));
    let out = got.out.replace('\u{a0}', " ");
    assert!(out.contains("Un lien[1] et ici[2].") && out.contains("[image : Un plan][3]"), "{out}");
    let notes = "\n\n[1] https://a.example/un\n[2] https://bank.example@evil.example/ (Mène à evil.example, pas au nom \
                 écrit avant @)\n[3] img/plan.png\n";
    assert!(out.ends_with(notes), "{out}");
    let plain = run(home.path(), &["--print", "--lang", "fr", "l.md"]);
    assert!(plain.out.contains("Un lien et ici.") && !plain.out.contains("https://"), "{}", plain.out);
    let markdown = run(home.path(), &["export", "--format", "markdown", "l.md"]);
    assert!(
        markdown.out.contains("![Un plan](<img/plan.png>)") && markdown.out.contains("```rust\n"),
        "{}",
        markdown.out
    );
    let json = &objects(&run(home.path(), &["export", "--format", "json", "l.md"]).out)[0]["spans"];
    let spans: Vec<_> =
        json.as_array().unwrap().iter().map(|span| (&span["kind"], &span["url"], &span["name"])).collect();
    assert_eq!(spans[2], (&"image".into(), &"img/plan.png".into(), &Value::Null));
    assert_eq!(spans[3], (&"syntax".into(), &Value::Null, &"rust".into()));
}

#[test]
fn grep_sorts_its_hits() {
    let home = home();
    let texts = [("one.md", "2020-01-02", "zut mot bleu"), ("two.md", "2024-01-02", "ah mot ancien. Un mot")];
    for (name, date, text) in texts {
        let text = format!("---\ntitle: {name}\ndate: {date}\n---\n\nDu texte avant, {text}.\n");
        std::fs::write(home.path().join(name), text).unwrap();
    }
    let after = |order: &str| -> Vec<String> {
        let got = run(home.path(), &["grep", "--json", "mot", "one.md", "two.md", "--sort", order]);
        assert_eq!(got.code, Some(0), "{}", got.err);
        objects(&got.out).iter().map(|hit| hit["after"].as_str().unwrap().trim().to_owned()).collect()
    };
    let (bleu, ancien, last) = ("bleu.", "ancien. Un mot.", ".");
    assert_eq!(after("article"), [bleu, ancien, last]);
    assert_eq!(after("date"), [ancien, last, bleu]);
    assert_eq!(after("left"), [ancien, last, bleu]);
    assert_eq!(after("right"), [last, ancien, bleu]);
    let lines = run(home.path(), &["grep", "mot", "one.md", "two.md", "--sort", "left"]).out;
    let lines: Vec<_> = lines.lines().collect();
    let column = lines[0].split("mot").next().unwrap().chars().count();
    let hit = |line: &str| line.chars().skip(column).take(3).collect::<String>();
    assert_eq!(lines.len(), 3, "{lines:#?}");
    assert!(lines[0].starts_with("two.md") && lines[2].starts_with("one.md"), "{lines:#?}");
    assert!(lines.iter().all(|line| hit(line) == "mot"), "{lines:#?}");
    let vim = run(home.path(), &["grep", "--vimgrep", "mot", "one.md", "two.md", "--sort", "right"]).out;
    assert!(vim.starts_with("two.md:6:") && vim.lines().count() == 3, "{vim}");
    assert_eq!(run(home.path(), &["grep", "mot", "one.md", "--sort", "colour"]).code, Some(2));
}

#[test]
fn exit_codes_are_kept() {
    let home = home();
    let cases: [(&[&str], i32); 18] = [
        (&["list", "a.txt"], 0),
        (&["grep", "chiffrement", "a.txt"], 0),
        (&["grep", "zyxwvut", "a.txt"], 1),
        (&["grep", "zyxwvut", "a.txt", "none.txt"], 2),
        (&["grep", "", "a.txt"], 2),
        (&["grep", "/(/", "a.txt"], 2),
        (&["-k", "/(/", "--print", "a.txt"], 2),
        (&["list", "none.txt"], 2),
        (&["--print", "none.txt"], 2),
        (&["export", "--format", "json", "none.txt"], 2),
        (&["--set", "no such set", "--print", "a.txt"], 2),
        (&["--width", "0", "--print", "a.txt"], 2),
        (&["--theme", "bleu", "--print", "a.txt"], 2),
        (&["--theme", "light", "--print", "a.txt"], 0),
        (&["--print", "--width", "65535", "a.txt"], 0),
        (&["export", "a.txt"], 2),
        (&["--help"], 0),
        (&["man"], 0),
    ];
    for (args, code) in cases {
        let got = run(home.path(), args);
        assert_eq!(got.code, Some(code), "{args:?}\n{}\n{}", got.out, got.err);
        assert_eq!(got.err.is_empty(), code != 2, "{args:?}: {}", got.err);
        if code == 1 {
            assert_eq!(got.out, "", "{args:?}");
        }
    }
}

#[test]
fn the_rest_is_done_when_a_file_is_missing() {
    let home = home();
    let got = run(home.path(), &["list", "none.txt", "a.txt"]);
    assert!(got.out.contains("Un titre sur WhatsApp") && got.err.contains("none.txt"), "{}\n{}", got.out, got.err);
    assert_eq!(got.code, Some(2));
    fs::create_dir(home.path().join("d")).unwrap();
    fs::write(home.path().join("d/bad.pdf"), "%PDF-1.7\n\0\0\0").unwrap();
    fs::write(home.path().join("d/good.txt"), ARTICLE).unwrap();
    let got = run(home.path(), &["list", "d"]);
    assert_eq!((got.code, got.err.lines().count()), (Some(0), 1), "{}", got.err);
    assert!(got.err.contains("d/bad.pdf") && got.out.contains("Un titre"), "{}", got.err);
}

#[test]
fn hostile_names_are_shown_and_not_obeyed() {
    let home = tempfile::tempdir().unwrap();
    let names: [&[u8]; 8] = [
        b"esc\x1b[2J.txt",
        b"osc\x1b]0;PWN\x07.txt",
        b"line\nend.txt",
        b"latin\xe9.txt",
        "rlo\u{202e}txt.exe.txt".as_bytes(),
        " -rf.txt".as_bytes(),
        "--print".as_bytes(),
        "c1\u{9b}2J.txt".as_bytes(),
    ];
    for name in names {
        fs::write(home.path().join(OsString::from_vec(name.to_vec())), ARTICLE).unwrap();
    }
    let quiet = |text: &str| !text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}');
    for args in [
        &["list", "."][..],
        &["list", "--json", "."],
        &["grep", "chiffrement", "."],
        &["grep", "--vimgrep", "chiffrement", "."],
        &["--print", "."],
        &["export", "--format", "markdown", "."],
    ] {
        let got = run(home.path(), args);
        assert_eq!(got.code, Some(0), "{args:?}: {}", got.err);
        assert!(quiet(&got.out) && quiet(&got.err), "{args:?}: {:?}", got.out);
    }
    assert_eq!(run(home.path(), &["list", "."]).out.lines().count(), names.len());
    assert_eq!(run(home.path(), &["list", "./--print", " -rf.txt"]).out.lines().count(), 2);
    for name in names {
        let mut missing = OsString::from_vec(name.to_vec());
        missing.push(".none");
        let mut path = OsString::from("./");
        path.push(missing);
        let got = finished(lutrin(home.path(), [OsStr::new("list"), &path]).output().unwrap());
        assert_eq!(got.code, Some(2));
        assert!(quiet(&got.err) && got.err.lines().count() == 1, "{:?}", got.err);
    }
}

#[test]
fn nothing_that_is_no_file_is_opened() {
    let home = tempfile::tempdir().unwrap();
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    let fifo = home.path().join("fifo.txt");
    rustix::fs::mknodat(rustix::fs::CWD, &fifo, rustix::fs::FileType::Fifo, mode, 0).unwrap();
    std::os::unix::fs::symlink(".", home.path().join("loop")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", home.path().join("zero.txt")).unwrap();
    fs::write(home.path().join("ok.txt"), ARTICLE).unwrap();
    let got = run(home.path(), &["list", "."]);
    assert_eq!((got.code, got.out.lines().count(), got.err.lines().count()), (Some(0), 1, 2), "{}", got.err);
    for name in ["fifo.txt", "zero.txt", "/dev/tty", "/dev/null"] {
        assert_eq!(run(home.path(), &["list", name]).code, Some(2), "{name}");
    }
}

#[test]
fn standard_input_is_read_when_something_comes() {
    let home = home();
    for args in [&["list", "--json"][..], &["list", "--json", "-"]] {
        let got = piped(home.path(), args, ARTICLE);
        assert_eq!((got.code, objects(&got.out)[0]["source"].clone()), (Some(0), "-".into()), "{}", got.err);
    }
    let id = |text: &str| objects(&piped(home.path(), &["list", "--json"], text).out)[0]["id"].clone();
    assert_eq!(id(ARTICLE), id(ARTICLE));
    assert_ne!(id(ARTICLE), id("Un autre texte."));
    let french = |args: &[&str], text| piped(home.path(), &[&["--lang", "fr"], args].concat(), text);
    assert!(french(&["grep", "chiffrement", "-"], ARTICLE).out.contains(" · entrée standard · "));
    assert_eq!(french(&["list", "-"], "").err, "lutrin: entrée standard\u{a0}: vide\n");
    assert!(piped(home.path(), &["grep", "--vimgrep", "chiffrement"], ARTICLE).out.starts_with("-:3:"));
    assert_eq!(piped(home.path(), &["list", "-"], "").code, Some(2), "an empty file that was named");
}

#[test]
fn a_reader_that_leaves_is_success() {
    let home = tempfile::tempdir().unwrap();
    for n in 0..60 {
        fs::write(home.path().join(format!("{n:02}.txt")), ARTICLE.repeat(100)).unwrap();
    }
    for args in [&["--print", "."][..], &["export", "--format", "json", "."], &["grep", "chiffrement", "."]] {
        let mut child = lutrin(home.path(), args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut start = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut start).unwrap();
        let got = finished(child.wait_with_output().unwrap());
        assert_eq!((got.code, got.err.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn print_is_the_default_without_a_terminal() {
    let home = home();
    let plain = run(home.path(), &["a.txt"]);
    assert_eq!(plain.code, Some(0));
    assert_eq!(plain.out, run(home.path(), &["--print", "--width", "80", "a.txt"]).out);
    assert!(plain.out.starts_with("Un titre sur WhatsApp\n"), "{}", plain.out);
    assert!(plain.out.lines().all(|line| line.chars().count() <= 66 && line == line.trim_end()), "{}", plain.out);
    let narrow = run(home.path(), &["--print", "--width", "20", "a.txt"]);
    assert!(narrow.out.lines().all(|line| line.chars().count() <= 20), "{}", narrow.out);
    let lit = run(home.path(), &["--print", "--color", "always", "-k", "chiffrement", "a.txt"]);
    assert!(lit.out.contains("\x1b[1;33mchiffrement\x1b[m"), "{:?}", lit.out);
    let two = run(home.path(), &["--print", "a.txt", "-"]);
    assert_eq!(two.code, Some(2), "an empty stdin that was named");
}

#[test]
fn an_empty_pipe_is_not_the_examples() {
    let home = home();
    for args in [&["list"][..], &["--print"], &[]] {
        for nothing in ["", " \n\t\r\n"] {
            let got = piped(home.path(), args, nothing);
            assert_eq!((got.code, got.out.as_str()), (Some(2), ""), "{args:?}");
            assert_eq!(got.err, "lutrin: standard input: empty\n", "{args:?}");
        }
    }
    // What a script has instead of a terminal.
    let examples = run(home.path(), &["list", "--json"]);
    let sources: Vec<_> = objects(&examples.out).iter().map(|article| article["source"].clone()).collect();
    assert_eq!((examples.code, sources.len()), (Some(0), 10), "{}", examples.err);
    assert_eq!(sources[0], "builtin:01-cle-sous-le-paillasson.md");
}

#[test]
fn the_language_is_the_users() {
    let home = home();
    let french = finished(lutrin(home.path(), ["list", "none.txt"]).env("LC_ALL", "fr_FR.UTF-8").output().unwrap());
    assert_eq!(french.err, "lutrin: none.txt\u{a0}: fichier introuvable\n");
    assert_eq!(run(home.path(), &["list", "none.txt"]).err, "lutrin: none.txt: no such file\n");
    fs::write(home.path().join("odd.txt"), b"l'\xc3\xa9t\xc3\xa9 fut long et \xe9\n").unwrap();
    assert_eq!(run(home.path(), &["list", "odd.txt"]).err, "lutrin: odd.txt: 1 invalid byte\n");
    let french = run(home.path(), &["--lang", "fr", "list", "odd.txt"]);
    assert_eq!(french.err, "lutrin: odd.txt\u{a0}: 1 octet invalide\n");
    assert!(run(home.path(), &["lst"]).err.contains("did you mean “lutrin list”?"));
    assert!(!run(home.path(), &["./lst"]).err.contains("did you mean"));
    assert!(run(home.path(), &["list", "--help"]).out.starts_with("List "));
    assert!(run(home.path(), &["--lang", "fr", "--help"]).out.contains("Utilisation"));
    assert!(run(home.path(), &["--version"]).out.starts_with("lutrin "));
}

#[test]
fn the_users_keywords_are_read_and_their_faults_said() {
    let home = home();
    let folder = home.path().join(".config/lutrin");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("keywords.toml"), "this is = = no TOML").unwrap();
    let got = run(home.path(), &["list", "a.txt"]);
    assert_eq!((got.code, got.err.lines().count() > 0), (Some(0), true));
    assert!(got.err.contains("keywords.toml") && got.out.contains("WhatsApp"), "{}", got.err);
}

#[test]
fn the_exported_markdown_is_read_back() {
    let home = home();
    let source = "---\ntitle: Un titre\nauthor: Ada\ndate: 2018-03-30\nlang: fr\nurl: https://a.example/un\n---\n\n# Un titre\n\nUn paragraphe \
                  *léger* et **fort**, avec [un lien](https://a.example/), du `code` et 2 * 3 * 4.\n\n- un\n- deux\n\n\
                  > une citation\n\n## Suite\n\n```\ndu code\n```\n";
    fs::write(home.path().join("a.md"), source).unwrap();
    let markdown = run(home.path(), &["export", "--format", "markdown", "a.md"]).out;
    fs::write(home.path().join("b.md"), &markdown).unwrap();
    let json = |name: &str| objects(&run(home.path(), &["export", "--format", "json", name]).out).remove(0);
    let (a, b) = (json("a.md"), json("b.md"));
    for field in ["title", "byline", "date", "lang", "url", "words"] {
        assert_eq!(a[field], b[field], "{field}\n{markdown}");
    }
    assert_eq!(b["url"], "https://a.example/un");
    // The heading that repeats the title is not written: from then on all is as it was.
    assert_eq!(markdown.matches("Un titre").count(), 1, "{markdown}");
    let again = run(home.path(), &["export", "--format", "markdown", "b.md"]).out;
    fs::write(home.path().join("c.md"), &again).unwrap();
    let c = json("c.md");
    for field in ["text", "blocks", "spans", "url"] {
        assert_eq!(b[field], c[field], "{field}\n{again}");
    }
    let text = run(home.path(), &["export", "--format", "text", "a.md"]).out;
    assert!(text.contains("\n- un\n- deux\n\n> une citation\n\nSuite\n\ndu code\n"), "{text}");
}

/// Runs with some settings files in the home.
fn with_settings(files: &[(&str, &str)], args: &[&str]) -> Run {
    let home = home();
    let folder = home.path().join(".config/lutrin");
    for folder in ["themes", "keywords"].map(|name| folder.join(name)) {
        fs::create_dir_all(folder).unwrap();
    }
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    run(home.path(), args)
}

#[test]
fn config_says_where_the_files_are_and_what_the_defaults_are() {
    let got = with_settings(&[("config.toml", "")], &["config"]);
    assert_eq!((got.code, got.err.as_str()), (Some(0), ""));
    let lines: Vec<_> = got.out.lines().collect();
    assert!(lines[0].ends_with("/.config/lutrin/config.toml"), "{}", got.out);
    assert!(lines[1].ends_with("keymap.toml — absent") && lines[2].contains("keywords.toml"), "{}", got.out);
    let default = with_settings(&[], &["config", "--print-default"]);
    let french = with_settings(&[], &["--lang", "fr", "config", "--print-default"]);
    assert!(french.out.starts_with("# Les réglages de lutrin"), "{}", french.out);
    assert_eq!(default.code, Some(0));
    let checked = with_settings(&[("config.toml", &default.out)], &["config", "--check"]);
    assert_eq!((checked.code, checked.err.as_str()), (Some(0), ""));
    assert!(checked.out.starts_with("All is well in ") && checked.out.ends_with(": config.toml\n"), "{}", checked.out);
    assert_eq!(checked.out.lines().count(), 1);
    let none = with_settings(&[], &["config", "--check"]);
    assert_eq!((none.code, none.err.as_str(), none.out.lines().count()), (Some(0), "", 1), "{}", none.out);
    assert_eq!(run(home().path(), &["config", "--check", "--print-default"]).code, Some(2));
}

#[test]
fn config_check_tells_every_fault_with_a_caret() {
    let files = [
        ("config.toml", "theme = \"drak\"\nwidht = 3\nset = \"nope\"\n"),
        ("keymap.toml", "[list]\ntop = [\"g\"]\nbottom = [\"g g\"]\n[all]\nno-such = [\"x\"]\n"),
        ("keywords.toml", "[[set]]\nname = \"a\"\n[[set.keyword]]\nterms = [\"/(/\"]\n"),
        ("themes/mine.toml", "inherits = \"dark\"\n[roles]\ntitle = { fg = \"\u{1b}[2Jpink\" }\n"),
        ("themes/good.toml", "[roles]\n"),
    ];
    let got = with_settings(&files, &["config", "--check", "--lang", "fr"]);
    assert_eq!(got.code, Some(2));
    let places = [
        "config.toml:1:9",
        "config.toml:2:1",
        "config.toml:3:7",
        "keymap.toml:3:11",
        "keymap.toml:5:1",
        "keywords.toml:4:10",
        "mine.toml:3:17",
    ];
    for place in places {
        assert!(got.err.contains(&format!("{place}\u{a0}: ")), "{place} in\n{}", got.err);
    }
    assert!(got.err.contains("\n2 │ widht = 3\n  │ ^\n"), "{}", got.err);
    assert!(got.err.contains("une parenthèse n’est pas fermée"), "{}", got.err);
    assert!(!got.err.contains('\u{1b}'), "{}", got.err);
    assert_eq!(got.out, "", "what is right is not worth a line beside what is wrong");
    let told: Vec<_> = places.iter().map(|place| got.err.find(place)).collect();
    assert!(told.is_sorted(), "in the order of files and lines: {told:?}");
    assert_eq!(got.err.lines().filter(|line| line.starts_with("lutrin: ")).count(), places.len(), "each once");
}

#[test]
fn keywords_check_tells_every_fault_of_a_file() {
    let faulty = "sett = 3\n[[set]]\nname = \"a\"\n[[set.keyword]]\nlabel = \"x\"\n\
                  terms = [\"~un\", \"/(/\", \"~\"]\ncolor = 12\nexcept = [\"\", \"un\"]\n\
                  [[set.keyword]]\nlabel = \"x\"\nterms = [\"y\"]\ncase = oui\n[[set]]\nname = \"a\"\n\
                  [[family]]\nname = \"z\"\nroots = []\n";
    let long = format!("[[set]]\nname = \"b\"\n[[set.keyword]]\nterms = [\"{}\"]\n", "é".repeat(50 << 10));
    let files = [("keywords/un.toml", faulty), ("keywords/deux.toml", &long), ("keywords.toml", "")];
    let got = with_settings(&files, &["keywords", "check", "--lang", "fr"]);
    assert_eq!(got.code, Some(1), "{}", got.err);
    let places = ["un.toml:1:1", "un.toml:6:17", "un.toml:6:24", "un.toml:7:9", "un.toml:8:11", "un.toml:10:9"];
    for place in places.into_iter().chain(["un.toml:12:8", "un.toml:14:8", "un.toml:16:8", "deux.toml:4:10"]) {
        assert!(got.err.contains(&format!("{place}\u{a0}: ")), "{place} in\n{}", got.err);
    }
    assert_eq!(got.err.lines().filter(|line| line.starts_with("lutrin: ")).count(), 10, "{}", got.err);
    assert!(got.err.contains("102400 octets") && got.err.len() < 6000, "{}", got.err);
    let told = ["un.toml\u{a0}: 1 jeu, 1 mot-clé, 9 fautes", "deux.toml\u{a0}: 1 jeu, 0 mot-clé, 1 faute"];
    assert!(told.iter().all(|told| got.out.contains(told)), "{}", got.out);
    let good = "[[set]]\nname = \"b\"\n[[set.keyword]]\nterms = [\"x\"]\ncolor = 3\n";
    let got = with_settings(&[("keywords/b.toml", good)], &["keywords", "check", "--lang", "en"]);
    assert_eq!((got.code, got.err.as_str()), (Some(0), ""));
    assert!(got.out.ends_with("b.toml: 1 set, 1 keyword, nothing wrong\n"), "{}", got.out);
    let got = with_settings(&[], &["keywords", "check", "none.toml"]);
    assert_eq!((got.code, got.out.as_str()), (Some(2), ""));
    assert_eq!(with_settings(&[], &["keywords", "check"]).code, Some(0), "one\u{2019}s own need not be there");
}

#[test]
fn keyword_files_are_laid_over_each_other_by_their_names() {
    let set = |name: &str, term: &str| format!("[[set]]\nname = \"{name}\"\n[[set.keyword]]\nterms = [\"{term}\"]\n");
    let files = [
        ("keywords.toml", &*set("default", "un")),
        ("keywords/b.toml", &set("mien", "deux")),
        ("keywords/a.toml", &(set("mien", "rien") + &set("autre", "trois"))),
        ("keywords/none.txt", &set("mien", "quatre")),
    ];
    let got = with_settings(&files, &["keywords", "--lang", "fr"]);
    assert_eq!(got.code, Some(0), "{}", got.err);
    let held = |name: &str| {
        let set = got.out.split("\n\n").find(|set| set.starts_with(&format!("{name} — "))).unwrap();
        let (from, keywords) = set.split_once('\n').unwrap();
        (from.rsplit('/').next().unwrap().to_owned(), keywords.trim().to_owned())
    };
    assert_eq!(held("default"), ("keywords.toml".to_owned(), "1 un".to_owned()));
    assert_eq!(held("mien"), ("b.toml".to_owned(), "1 deux".to_owned()));
    assert_eq!(held("autre"), ("a.toml".to_owned(), "1 trois".to_owned()));
    assert_eq!(held("english").0, "english — fourni");
    let list = with_settings(&files, &["list", "--json", "--set", "mien", "a.txt"]);
    assert_eq!(objects(&list.out)[0]["keywords"].as_object().unwrap().keys().collect::<Vec<_>>(), ["deux"]);
}

#[test]
fn settings_are_under_the_arguments() {
    let files = [("config.toml", "width = 30\nlang = \"fr\"\nkeywords = [\"titre\"]\ncolor = \"always\"\n")];
    let widest = |run: &Run| run.out.lines().map(|line| line.chars().count()).max().unwrap();
    let plain = with_settings(&files, &["--color", "never", "a.txt"]);
    assert!(widest(&plain) <= 30, "{}", plain.out);
    assert!(with_settings(&files, &["a.txt"]).out.contains("\u{1b}["), "colours as the file says");
    let wide = with_settings(&files, &["--color", "never", "--width", "60", "a.txt"]);
    assert!(widest(&wide) > 30, "{}", wide.out);
    let list = with_settings(&files, &["list", "--json", "a.txt"]);
    assert_eq!(objects(&list.out)[0]["keywords"], serde_json::json!({}), "what programs read depends on no file");
    // A fault is told, and stops nothing.
    let faulty = with_settings(&[("config.toml", "width = \"x\"\n")], &["a.txt"]);
    assert_eq!(faulty.code, Some(0));
    assert!(faulty.out.contains("WhatsApp") && faulty.err.contains("config.toml:1:9"), "{}", faulty.err);
}

#[test]
fn plain_takes_up_the_place_where_it_was_left() {
    let home = home();
    let paragraph = |n: usize| format!("Le paragraphe {n} est assez long pour passer pour du texte, avec un point.");
    let text = (0..9).map(paragraph).fold("# Un titre".to_owned(), |text, next| text + "\n\n" + &next);
    fs::write(home.path().join("long.md"), text).unwrap();
    let args = ["--plain", "--lang", "fr", "long.md"];
    let first = piped(home.path(), &args, "on\non\non\nquit\n");
    assert_eq!((first.code, first.err.as_str()), (Some(0), ""));
    assert!(!first.out.contains("Reprise"), "{}", first.out);
    let again = piped(home.path(), &args, "");
    assert!(again.out.contains("Reprise de « Un titre » : paragraphe 3."), "{}", again.out);
}

#[test]
fn plain_reads_by_a_script_of_words() {
    let home = home();
    fs::write(home.path().join("b.txt"), ARTICLE.replace("Un titre", "Deuxième")).unwrap();
    let script = "list\n1\nopen 2\n/continu\n\nquit\nnever read\n";
    let got = piped(home.path(), &["--plain", "--width", "60", "-k", "chiffrement", "a.txt", "b.txt"], script);
    assert_eq!((got.code, got.err.as_str()), (Some(0), ""));
    let lines: Vec<_> = got.out.lines().collect();
    let at =
        |text: &str| lines.iter().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}: {}", got.out));
    assert!(at("2. Deuxième sur WhatsApp") < at("chiffrement 1 of 2, paragraph 1"));
    assert!(at("chiffrement 1 of 2, paragraph 1") < at("continu 1 of 1, paragraph 1"));
    assert!(lines.contains(&"Un autre paragraphe, sans rien de cela, mais assez long pour"), "{}", got.out);
    assert!(!got.out.contains('\x1b') && !got.out.contains("never"), "{}", got.out);
    // The end of the script is the end of the reading, also of one without a path or a word.
    for (args, input) in [(&["--plain"][..], "list\n"), (&["--plain", "a.txt"], "")] {
        let got = piped(home.path(), args, input);
        assert_eq!((got.code, got.err.as_str()), (Some(0), ""), "{args:?}");
        assert!(got.out.lines().count() > 2, "{}", got.out);
    }
    assert!(piped(home.path(), &["--plain"], "list\n").out.contains("paillasson"), "the built-in articles");
    assert_eq!(piped(home.path(), &["--plain", "none.txt"], "").code, Some(2));
    assert_eq!(piped(home.path(), &["--plain", "--print", "a.txt"], "").code, Some(2));
}

#[test]
fn the_doctor_says_what_it_found_without_a_terminal_too() {
    let home = home();
    for (lang, none, settings) in [("en", "none (TERM=xterm-256color)", "can be written"), ("fr", "aucun", "y écrire")]
    {
        // In a session of its own, which has no terminal.
        let mut command = Command::new("setsid");
        command.args(["--wait", env!("CARGO_BIN_EXE_lutrin"), "doctor", "--lang", lang]).env_clear();
        command.env("HOME", home.path()).env("TERM", "xterm-256color").env("PATH", "/usr/bin:/bin");
        let got = finished(command.env("LC_TERMINAL", "iTerm2").stdin(Stdio::null()).output().unwrap());
        assert_eq!((got.code, got.err.as_str()), (Some(0), ""), "{}", got.out);
        assert_eq!(got.out.lines().count(), 14, "{}", got.out);
        assert!(got.out.contains(none) && got.out.contains("LC_TERMINAL=iTerm2"), "{}", got.out);
        assert_eq!(got.out.matches(settings).count(), 2, "{}", got.out);
        assert!(!got.out.contains('\u{1b}') && !got.out.contains("doctor-"), "{}", got.out);
    }
}

/// A home with a folder of three articles.
fn queried() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("a");
    fs::create_dir(&folder).unwrap();
    let article = |title: &str, site: &str, date: &str, text: &str| {
        format!("---\ntitle: {title}\nsite: {site}\ndate: {date}\nlang: fr\n---\n\n# {title}\n\n{text}\n")
    };
    let files = [
        (
            "1.md",
            article("Telegram cède", "Phonandroid", "2024-03-12", "Le chiffrement, le chiffrement, et le chiffrement."),
        ),
        ("2.md", article("Une autre messagerie", "Le Monde", "2023-01-02", "Le chiffrement de bout en bout.")),
        ("3.md", article("Rien", "Phonandroid", "2019-05-06", "Il n’y a rien à voir ici, et c’est tout ce qu’il y a.")),
    ];
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    home
}

#[test]
fn a_query_chooses_articles() {
    let home = queried();
    let sources = |query: &str| {
        let got = run(home.path(), &["list", "--json", "--query", query, "a"]);
        let sources: Vec<_> = objects(&got.out)
            .iter()
            .map(|object| object["source"].as_str().unwrap().trim_start_matches("a/").replace(".md", ""))
            .collect();
        (got.code, sources.join(" "), got.err)
    };
    for (query, wanted) in [
        ("", "1 2 3"),
        ("kw:chiffrement>=3", "1"),
        ("kw:chiffrement>=3 (title:/telegram/ OR site:phonandroid) lang:fr -read minutes<5", "1"),
        ("chiffrement", "1 2"),
        ("\"chiffrement de bout en bout\"", "2"),
        ("titre:TELEGRAM OU date:2019", "1 3"),
        ("-chiffr", "3"),
        ("newer:2023 -site:monde", "1"),
        ("older:\"1 day\"", "1 2 3"),
        ("unread", "1 2 3"),
    ] {
        assert_eq!(sources(query), (Some(0), wanted.to_owned(), String::new()), "{query}");
    }
    assert_eq!(sources("star").0, Some(1), "nothing found");
    let (code, out, err) = sources("kw:chiffrement>=x");
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("number") && err.ends_with("\n1 │ kw:chiffrement>=x\n  │                 ^\n"), "{err}");
    for query in ["x".repeat(100 << 10), "kw:mot ".repeat(10_000), "(".repeat(9000), "/(((a{99}){99}){99})/".to_owned()]
    {
        let (code, out, err) = sources(&query);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{}", &query[..9]);
        assert!(err.lines().count() == 3 && err.lines().all(|line| line.chars().count() < 200), "{err}");
    }
    let grep = run(home.path(), &["grep", "chiffrement", "--query", "site:monde", "--json", "a"]);
    assert_eq!((grep.code, objects(&grep.out).len()), (Some(0), 1));
    let export = run(home.path(), &["export", "--format", "text", "--query=titre:rien", "a"]);
    assert!(export.out.starts_with("Rien\n") && !export.out.contains("Telegram"), "{}", export.out);
}

#[test]
fn saved_queries_are_named_and_checked() {
    let home = queried();
    let settings = home.path().join(".config/lutrin");
    fs::create_dir_all(&settings).unwrap();
    let file = settings.join("config.toml");
    fs::write(&file, "[queries]\nandroid = 'site:phonandroid'\n'à lire' = '@android -read'\n").unwrap();
    let got = run(home.path(), &["list", "--query", "@\"a lire\" chiffrement", "a"]);
    assert_eq!((got.code, got.out.lines().count()), (Some(0), 1), "{}", got.err);
    assert_eq!(run(home.path(), &["config", "--check"]).code, Some(0));
    fs::write(&file, "[queries]\nfaulty = \"site:x (\"\nagain = '@faulty'\n").unwrap();
    let got = run(home.path(), &["config", "--check"]);
    assert_eq!(got.code, Some(2));
    assert!(got.err.contains("config.toml:2:18: ") && got.err.contains("config.toml:3:10: "), "{}", got.err);
    let got = run(home.path(), &["list", "--query", "@nope", "a"]);
    assert!(got.code == Some(2) && got.err.contains("faulty, again"), "{}", got.err);
}

#[test]
fn the_list_names_files_and_tells_of_few_that_are_unreadable() {
    let long = "Un titre sans fin ".repeat(20);
    let files = [("d/a.md", format!("# {long}\n\nDu texte.\n")), ("d/b.txt", "Autre\n\nDu texte.\n".to_owned())];
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("d")).unwrap();
    for (name, text) in files {
        fs::write(home.path().join(name), text).unwrap();
    }
    for (bad, more) in [(10, None), (11, Some("… et 1 autre")), (30, Some("… et 20 autres"))] {
        for number in 0..bad {
            fs::write(home.path().join(format!("d/bad{number}.txt")), b"\x7fELF\0\0\0").unwrap();
        }
        let got = run(home.path(), &["--lang", "fr", "list", "d"]);
        let lines: Vec<_> = got.out.lines().collect();
        assert!(lines.len() == 2 && lines[0].ends_with(" · d/a.md") && lines[1].ends_with(" · d/b.txt"), "{}", got.out);
        assert!(lines[0].contains("… · ") && lines[0].chars().count() < 160, "{}", got.out);
        let told: Vec<_> = got.err.lines().collect();
        assert_eq!(told.len(), bad.min(10) + usize::from(more.is_some()), "{}", got.err);
        assert!(more.is_none_or(|more| told.last().is_some_and(|last| last.ends_with(more))), "{}", got.err);
    }
    let named: Vec<_> = (0..15).map(|number| format!("d/bad{number}.txt")).collect();
    let args: Vec<_> = ["list"].into_iter().chain(named.iter().map(String::as_str)).collect();
    assert_eq!(run(home.path(), &args).err.lines().count(), 15);
}
