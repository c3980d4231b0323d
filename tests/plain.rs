//! Sessions of the plain reader, told line by line. Each file in `tests/plain` is one session over the
//! built-in articles: a line that begins with `> ` is typed, the others are what is answered.
//!
//! After a change that is meant to be read, `LUTRIN_UPDATE=1 cargo test --test plain` writes the
//! answers anew.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod support;

use std::{collections::VecDeque, fs, path::Path, sync::Arc};

use lutrin::{
    app::{App, Effect, Event, Scan, Scanned, Size, Start},
    library::{Entry, Library},
    locale::Tongue,
    shell::{
        output::Out,
        plain::session::{Flow, Outside, Session},
    },
};
use support::{library, seeds, start};

/// Counts at once, and keeps what is copied.
#[derive(Default)]
struct Here {
    answers: VecDeque<Event>,
    copied: Vec<String>,
}

impl Outside for Here {
    fn scan(&mut self, scan: Scan) {
        let find = |entry: &Arc<_>| scan.matcher.find(lutrin::library::Entry::article(entry), entry.folded()).into();
        let hits = scan.entries.iter().map(|entry| (entry.article().id(), find(entry))).collect();
        self.answers.push_back(Event::Scanned(Scanned { generation: scan.generation, hits }));
    }

    fn next(&mut self) -> Option<Event> {
        self.answers.pop_front()
    }

    fn does(&mut self, effect: Effect) -> Option<String> {
        let Effect::Copy { text, .. } = effect else { return None };
        let told = format!("[{text}]");
        self.copied.push(text);
        Some(told)
    }
}

fn said(work: impl FnOnce(&mut Out<'_>)) -> String {
    let mut bytes = Vec::new();
    let mut out = Out::new(&mut bytes, false);
    work(&mut out);
    out.finish().unwrap();
    String::from_utf8(bytes).unwrap()
}

fn session(tongue: Tongue, library: Library, width: Option<u16>) -> (Session<Here>, String) {
    let mut app = App::new(Start { accessible: true, ..start(tongue) });
    app.handle(Event::Resize(Size { width: 80, height: 24 }));
    let mut session = Session::new(app, Here::default(), width);
    session.event(Event::Library(Arc::new(library)));
    let begun = said(|out| session.start(out).unwrap());
    (session, begun)
}

/// Plays a session; returns it as it should be written.
fn play(told: &str, tongue: Tongue) -> String {
    let (mut session, mut played) = session(tongue, seeds(), Some(60));
    for line in told.lines().filter_map(|line| line.strip_prefix('>')) {
        let mut flow = Flow::On;
        played.extend([">", line, "\n"]);
        played.push_str(&said(|out| flow = session.line(line, out).unwrap()));
        if flow == Flow::Left {
            played.push_str("(left)\n");
        }
    }
    played
}

#[test]
fn every_session_goes_as_it_is_told() {
    for (name, tongue) in [("fr.txt", Tongue::French), ("en.txt", Tongue::English)] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plain").join(name);
        let told = fs::read_to_string(&path).unwrap();
        let played = play(&told, tongue);
        if played != told && std::env::var_os("LUTRIN_UPDATE").is_some() {
            fs::write(&path, &played).unwrap();
        } else {
            assert!(played == told, "{name}: run with LUTRIN_UPDATE=1 and read the difference\n{played}");
        }
    }
}

#[test]
fn what_has_begun_to_be_read_is_read_to_its_end() {
    let texts = ["Titre\n\nLe premier paragraphe.\n", "Titre\n\nLe premier paragraphe.\n\nLe dernier, enfin.\n"];
    let [begun, whole] = texts.map(|text| library(&[("a.txt", text.as_bytes())]));
    let beginning = Arc::new(Entry::beginning((**begun.entries[0].article()).clone()));
    let begun = Library { entries: vec![beginning], closed: true, complete: false, ..begun };
    let (mut session, told) = session(Tongue::French, begun, None);
    assert!(!told.contains("dernier"));
    assert!(said(|out| _ = session.line("", out).unwrap()).contains("premier"));
    session.event(Event::Library(Arc::new(whole)));
    assert!(said(|out| _ = session.line("", out).unwrap()).contains("Le dernier, enfin."));
}

/// Answers nothing, and counts how often it is asked to wait.
#[derive(Default)]
struct Never(usize);

impl Outside for Never {
    fn scan(&mut self, _scan: Scan) {}

    fn next(&mut self) -> Option<Event> {
        self.0 += 1;
        None
    }

    fn does(&mut self, _effect: Effect) -> Option<String> {
        None
    }
}

#[test]
fn what_is_read_on_waits_for_no_counts_of_other_articles() {
    let mut app = App::new(Start { accessible: true, ..start(Tongue::French) });
    app.handle(Event::Resize(Size { width: 80, height: 24 }));
    let mut session = Session::new(app, Never::default(), Some(60));
    session.event(Event::Library(Arc::new(seeds())));
    said(|out| session.start(out).unwrap());
    for (line, waits) in [("", false), ("tout", false), ("?", false), ("n", true), ("liste", true)] {
        session.outside_mut().0 = 0;
        said(|out| _ = session.line(line, out).unwrap());
        assert_eq!(session.outside_mut().0 > 0, waits, "{line:?}");
    }
}

const HOSTILE: &str = "Titre \u{1b}[2J\u{9b}31m\n\nDu chiffrement \u{1b}]52;c;eA==\u{7} et \u{202e}du \u{200b}texte, assez \
                       long pour passer pour un paragraphe.\n\n* un\n* deux\n\n";

#[test]
fn no_line_does_anything_but_text() {
    let files = [("a\u{1b}[31m.md", HOSTILE.as_bytes()), ("b.bin", b"\0\x01".as_slice())];
    for width in [Some(2), Some(20), Some(60), None] {
        let (mut session, begun) = session(Tongue::French, library(&files), width);
        let mut all = begun;
        let lines = [
            "",
            "",
            "",
            "n",
            "N",
            "1",
            "9",
            "/chiffr",
            "//(/",
            "/\u{1b}[2J",
            "*",
            "liste",
            "ouvrir 1",
            "ouvrir 0",
            "ouvrir 99",
            "ouvrir 99999999999999999999",
            "table",
            "aller 1",
            "aller",
            "J",
            "K",
            "où",
            "liens",
            "o",
            "tout",
            "fin",
            "reculer",
            "plis",
            "B",
            "B",
            "y",
            "Y",
            "mots",
            "s",
            "S",
            "largeur 0",
            "largeur 1",
            "largeur 70000",
            "liste 18446744073709551615",
            "répéter",
            "aide",
            "?",
            "x\u{1b}[31m\u{7}",
            "justify",
            "quit-me",
            "",
            "",
            "",
            "Q",
        ];
        for line in lines {
            all.push_str(&said(|out| _ = session.line(line, out).unwrap()));
        }
        let bad =
            all.chars().find(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}'));
        assert_eq!(bad, None, "{all}");
    }
}

#[test]
fn a_line_is_as_wide_as_is_asked_for() {
    for width in [20, 40, 72] {
        let (mut session, mut all) = session(Tongue::English, seeds(), Some(width));
        for line in ["all", "list", "help", "n", "where"] {
            all.push_str(&said(|out| _ = session.line(line, out).unwrap()));
        }
        let wide = all.lines().filter(|line| lutrin::layout::width::of(line) > width.into()).collect::<Vec<_>>();
        assert!(wide.is_empty(), "{width}: {wide:?}");
    }
    let (mut session, _) = session(Tongue::English, seeds(), None);
    let all = said(|out| _ = session.line("all", out).unwrap());
    assert!(all.lines().any(|line| line.chars().count() > 400), "a paragraph is one line");
}

#[test]
fn nothing_to_read_is_told() {
    let empty = Library { complete: true, ..Library::default() };
    let (mut session, begun) = session(Tongue::French, empty, None);
    assert_eq!(begun, "Aucun article.\n");
    for line in ["", "n", "liste", "tout", "où", "table", "aller 2", "plis", "y", "répéter", "ouvrir 1"] {
        said(|out| _ = session.line(line, out).unwrap());
    }
}
