//! The state machine: keys in, state out. Each table is a list of sessions; the screen itself is
//! told in the stories.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod support;

use std::sync::Arc;

use lutrin::{
    app::{
        Action, Effect, Event, Focus, Start,
        listing::Item,
        memory::{Choice, Choices, Last, Memory},
        menu::Menu,
        reader::{Anchor, Current},
    },
    article::Article,
    keyword::{Keyword, KeywordSet},
    library::{Entry, Library},
    locale::Tongue,
};
use support::{Session, library, seeds, start};

const FILLER: &str = "Une phrase assez longue pour passer pour du texte, et qui finit par un point.\n\n";

fn texts(files: &[(&str, &str)]) -> Library {
    library(&files.iter().map(|(name, text)| (*name, text.as_bytes())).collect::<Vec<_>>())
}

/// The start of a library that is still being read.
fn part(library: &Library, entries: usize) -> Library {
    Library { entries: library.entries[..entries].to_vec(), complete: false, ..library.clone() }
}

/// A few keywords instead of the built-in ones, in sets of one letter.
fn few(sets: &[(&str, &[&str])]) -> Start {
    let keyword = |term: &&str| Keyword::typed(term).unwrap();
    let sets = sets
        .iter()
        .map(|(name, terms)| KeywordSet { name: (*name).to_owned(), keywords: terms.iter().map(keyword).collect() });
    Start { sets: sets.collect(), ..start(Tongue::French) }
}

/// The text of the current hit, and its keyword.
fn current(session: &Session) -> Option<(String, Option<usize>)> {
    let reader = session.app.reader()?;
    let Current { range, keyword } = reader.current()?.clone();
    Some((reader.entry().article().text()[range].to_owned(), keyword))
}

fn title(session: &Session) -> &str {
    session.app.reader().map_or("", |reader| reader.entry().article().title())
}

fn labels(session: &Session) -> Vec<&str> {
    session.app.lit().keywords().iter().map(|keyword| keyword.label.as_str()).collect()
}

/// Two articles: *bar*, then far below *foo*, in the first; *bazar* in the second.
fn two() -> Library {
    let filler = FILLER.repeat(30);
    let first = format!("Titre\n\nle bar est ici.\n\n{filler}le foo est ici.\n\n{filler}");
    texts(&[("a.txt", &first), ("b.txt", &format!("Autre\n\nle bazar est là.\n\n{FILLER}"))])
}

#[test]
fn searches() {
    // keys, the search that stands, the current hit, the article
    let table = [
        ("Enter / f o o Enter", Some("foo"), Some("foo"), "Titre"),
        ("Enter / f o o Enter / b a r Enter", Some("bar"), Some("bar"), "Titre"),
        ("Enter / f o o Enter / b a z a r Enter", Some("bazar"), Some("bazar"), "Autre"),
        ("Enter / f o o Enter / b a z Esc", Some("foo"), Some("foo"), "Titre"),
        ("Enter / f o o Enter / Up Enter", Some("foo"), Some("foo"), "Titre"),
        ("Enter / f o o Enter / Enter", Some("foo"), Some("foo"), "Titre"),
        ("Enter / f o o Enter / * Enter", Some("foo"), Some("foo"), "Titre"),
        ("Enter / Up Enter", None, None, "Titre"),
        ("Enter / b a z Down Esc", None, None, "Titre"),
        ("Enter / f o o Enter q", None, None, "Titre"),
        ("Enter / f o o Enter Ctrl-c", None, None, "Titre"),
        ("Enter / f o o Enter q J K", None, None, "Titre"),
        ("Enter / f o o Enter J / b a z Enter Ctrl-o Ctrl-o", Some("baz"), None, "Titre"),
        ("Enter / x x x Enter", Some("xxx"), None, "Titre"),
    ];
    for (keys, search, hit, article) in table {
        let mut session = Session::with(few(&[]), two(), 80, 24);
        session.keys(keys);
        assert_eq!(session.app.search().map(|search| search.typed.as_str()), search, "{keys}");
        assert_eq!(current(&session), hit.map(|hit| (hit.to_owned(), None)), "{keys}");
        assert_eq!(title(&session), article, "{keys}");
        if hit.is_some() {
            assert!(session.draw().1.is_some(), "{keys}");
        }
    }
}

#[test]
fn jumps_walk_on_over_white_space_at_a_break() {
    let text = format!("Titre\n\n{}", FILLER.trim_end().repeat(10));
    let mut session = Session::with(few(&[]), texts(&[("a.txt", &text)]), 60, 24);
    session.keys("/").types(r"/ \w+/").keys("Enter");
    let mut last = 0;
    for _ in 0..40 {
        session.keys("n");
        let start = session.app.reader().unwrap().current().unwrap().range.start;
        assert!(start > last, "{start} after {last}");
        last = start;
    }
}

#[test]
fn keeping() {
    let words = |text: &str| format!("Titre\n\n{text}\n\n{FILLER}");
    let library = || {
        texts(&[
            ("a.txt", &words("bar, foo, bar, foo.")),
            ("b.txt", &words("zorglub et zorglubs, et encore un mot.")),
            ("c.txt", &words("un mot, deux mots.")),
        ])
    };
    let sets: &[(&str, &[&str])] = &[("un", &["bar"]), ("deux", &["texte", "point"])];
    // keys, what is lit, the terms of the last, the current hit
    let table = [
        // What is kept stays lit in every set, as the next free one.
        ("Enter / f o o Enter *", vec!["bar", "foo"], "foo", Some(("foo", Some(1)))),
        ("Enter / f o o Enter * s", vec!["texte", "point", "foo"], "foo", Some(("foo", Some(2)))),
        ("Enter / f o o Enter * s s", vec!["bar", "foo"], "foo", Some(("foo", Some(1)))),
        (
            "Enter / f o o Enter * / m o t Enter * s",
            vec!["texte", "point", "foo", "mot"],
            "mot*",
            Some(("mot", Some(3))),
        ),
        // The word of the current hit; one that is lit is not kept again.
        ("Enter 1 *", vec!["bar"], "bar", Some(("bar", Some(0)))),
        // A hit of a set that is gone is no longer current, here, there or on the way back.
        ("Enter n s", vec!["texte", "point"], "point", None),
        ("Enter n J s K", vec!["texte", "point"], "point", None),
        ("Enter n n s Ctrl-o", vec!["texte", "point"], "point", None),
        // Whether a search was for a whole word is told by all articles, wherever it is kept.
        ("Enter / z o r g Enter K *", vec!["bar", "zorg"], "zorg*", None),
        ("Enter / z o r g l u b s Enter K *", vec!["bar", "zorglubs"], "zorglubs", None),
        ("Enter / z o r g Enter G *", vec!["bar", "zorg"], "zorg*", Some(("zorglub", Some(1)))),
        // After it, `;` and `,` go through its hits, also when the sets change.
        ("Enter / f o o Enter * ;", vec!["bar", "foo"], "foo", Some(("foo", Some(1)))),
        ("Enter / f o o Enter * s g ;", vec!["texte", "point", "foo"], "foo", Some(("foo", Some(2)))),
    ];
    for (keys, lit, last, hit) in table {
        let mut session = Session::with(few(sets), library(), 100, 24);
        session.keys(keys);
        assert_eq!(labels(&session), lit, "{keys}");
        let terms = &session.app.lit().keywords().last().unwrap().terms;
        assert_eq!(terms.iter().map(ToString::to_string).collect::<Vec<_>>(), [last], "{keys}");
        assert_eq!(current(&session), hit.map(|(text, keyword)| (text.to_owned(), keyword)), "{keys}");
        assert!(session.app.search().is_none(), "{keys}");
        let (text, known) = (session.status(), current(&session));
        assert!(!text.is_empty() && known.is_none_or(|(_, keyword)| keyword < Some(lit.len())), "{keys}: {text}");
    }
    let mut session = Session::new(seeds(), 120, 30);
    session.keys("Enter / c l i p p e r Enter *");
    assert!(session.status().contains("mot-clé 21 de la séance (;"), "{}", session.status());
    session.keys("j");
    assert!(session.status().starts_with("clipper 1/"), "{}", session.status());
}

#[test]
fn a_regular_expression_needs_no_closing_slash_and_a_wrong_command_is_told() {
    let library = || texts(&[("a.txt", "Titre\n\nun chiffre, un chiffré /usr\n")]);
    for (keys, found) in
        [("/ / c h i f f r [ e é ] Enter", true), ("/ / c h i f [ Enter", false), ("/ / u s r Enter", true)]
    {
        let mut session = Session::with(few(&[]), library(), 100, 24);
        session.keys(&format!("Enter {keys}"));
        assert_eq!(current(&session).is_some(), found, "{keys}: {}", session.status());
    }
    let mut session = Session::with(few(&[]), library(), 100, 24);
    session.keys("Enter : z z z z");
    assert!(session.status().contains("aucune commande de ce nom"), "{}", session.status());
}

#[test]
fn a_search_is_kept_from_the_row_of_a_failure() {
    let text = format!("Titre\n\nfoo.\n\n{FILLER}");
    let library = || texts(&[("a.txt", &text), ("b.txt", &text), ("c.txt", "")]);
    let mut session = Session::with(few(&[]), library(), 100, 24);
    session.keys("/ f o o Enter G *");
    assert_eq!((labels(&session), session.app.listing().cursor), (vec!["foo"], Item::Failure(0)));
    // Backwards from there the last article comes first, forwards the first.
    for (key, article) in [("N", 1), ("n", 0)] {
        let mut session = Session::with(few(&[]), library(), 100, 24);
        session.keys("/ f o o Enter G").keys(key);
        assert_eq!(session.app.listing().cursor, Item::Article(article), "{key}");
    }
}

#[test]
fn what_is_offered_is_taken_by_the_same_key_at_once() {
    let library = || texts(&[("a.txt", "Titre\n\nun mot.\n"), ("b.txt", "Autre\n\nun mot.\n")]);
    let table = [
        ("Enter Space Space", "Autre", 0),
        ("Enter Space F9 Space", "Titre", 0),
        ("Enter Space j Space", "Titre", 0),
        ("Ctrl-c Ctrl-c", "Titre", 1),
        ("Ctrl-c F9 Ctrl-c", "Titre", 0),
    ];
    for (keys, article, effects) in table {
        let mut session = Session::with(few(&[]), library(), 80, 24);
        session.keys(keys);
        assert_eq!((title(&session), session.effects.len()), (article, effects), "{keys}");
        assert!(session.effects.iter().all(|effect| matches!(effect, Effect::Quit)));
    }
}

#[test]
fn a_screen_without_rows_keeps_the_place() {
    let text = format!("Titre\n\n{}", FILLER.repeat(100));
    for keys in ["j", "Space", "b", "n", "/ x Esc"] {
        let mut session = Session::with(few(&[]), texts(&[("a.txt", &text)]), 80, 24);
        session.keys("Space Space Space");
        let before = session.text();
        session.resize(19, 3).keys(keys).resize(80, 24).keys("F9");
        assert_eq!(session.text(), before, "{keys}");
    }
}

#[test]
fn the_cursor_is_on_a_row_that_there_is() {
    let failures = texts(&[("a.txt", ""), ("b.txt", "")]);
    let session = Session::with(few(&[]), failures.clone(), 100, 24);
    assert_eq!(session.app.listing().cursor, Item::Failure(0));
    assert!(session.draw().1.is_some() && session.text().contains("a.txt"));
    // An article that comes later is chosen, unless someone has chosen already.
    let article = texts(&[("c.txt", "Titre\n\nun mot.\n")]);
    let grown = || Library { entries: article.entries.clone(), ..failures.clone() };
    for (keys, cursor) in [("", Item::Article(0)), ("j", Item::Failure(1)), ("F9", Item::Failure(0))] {
        let mut session = Session::empty(few(&[]), 100, 24);
        session.grow(Library { complete: false, ..failures.clone() }).keys(keys).grow(grown());
        assert_eq!(session.app.listing().cursor, cursor, "{keys}");
    }
}

#[test]
fn opening_on_a_hit() {
    let text = |words: &str| format!("Titre\n\n{words}\n\n{FILLER}");
    let all = texts(&[
        ("a.txt", &text("Un foo et puis un autre foo.")),
        ("b.txt", &text("rien")),
        ("c.txt", &text("Encore un foo.")),
        ("d.txt", &text("rien")),
    ]);
    // which hit, keys pressed before all is read, the article, what is said
    let table = [
        (1, "", 0, ""),
        (3, "", 2, ""),
        (3, "j", 1, ""),
        (4, "", 0, "«\u{A0}foo\u{A0}»\u{A0}: 3 occurrences seulement"),
    ];
    for (number, keys, article, said) in table {
        for late in [false, true] {
            let begin = Start {
                extra: vec![Keyword::typed("foo").unwrap()],
                open_at: Some(("foo".to_owned(), number)),
                ..few(&[])
            };
            let mut session = Session::empty(begin, 80, 24);
            session.late = late;
            session.grow(part(&all, 1)).grow(part(&all, 2)).keys(keys).grow(part(&all, 3)).grow(all.clone()).answer();
            assert_eq!(session.app.listing().cursor, Item::Article(article), "{number}, {keys}");
            assert_eq!(session.app.notice().unwrap_or_default(), said, "{number}, {keys}");
        }
    }
}

#[test]
fn what_the_command_line_asks_to_open_on_in_vain_is_told_with_what_there_is() {
    let start = || {
        let start = few(&[("s", &["chiffrement", "Tor"])]);
        Start { extra: vec![Keyword::typed("licorne").unwrap()], open_at: Some(("licorne".to_owned(), 3)), ..start }
    };
    let session = Session::with(start(), two(), 80, 24);
    let told = "«\u{a0}licorne\u{a0}»\u{a0}: introuvable\u{202f}; mots-clés\u{a0}: chiffrement, Tor";
    assert_eq!(session.app.notice(), Some(told));
}

#[test]
fn a_folder_without_an_article_is_named_with_what_would_be_read() {
    let asked = Some("un dossier".to_owned());
    let empty = Library { complete: true, asked: asked.clone(), ..Library::default() };
    let session = Session::with(few(&[]), empty, 60, 12);
    assert!(session.text().contains("« un dossier »"), "{}", session.text());
    let failures = library(&[("a.png", b"\x89PNG\r\n\x1a\n")]).failures;
    let bad = Library { complete: true, asked, failures, ..Library::default() };
    let session = Session::with(few(&[]), bad, 60, 12);
    assert!(session.app.notice().is_some_and(|notice| notice.contains("un dossier") && notice.contains(".md")));
}

#[test]
fn a_hit_to_open_on_is_of_its_keyword_in_another_set_too() {
    let library = texts(&[("a.txt", &format!("Titre\n\nUn foo, un bar.\n\n{FILLER}"))]);
    // the keyword to open on, of the set that was chosen in an earlier session, and the hit
    for (keyword, terms, found) in [("bar", ["bar", "foo"], Some("bar")), ("bar", ["foo", "zoo"], None)] {
        let begin = Start {
            open_at: Some((keyword.to_owned(), 1)),
            ..few(&[("un", &["zut", "foo", "bar"]), ("deux", &terms)])
        };
        let mut session = Session::empty(begin, 80, 24);
        session.event(Event::Choices(Choices { set: Some("deux".to_owned()), ..Choices::default() }));
        session.grow(library.clone());
        assert_eq!(current(&session).map(|(text, _)| text).as_deref(), found, "{terms:?}");
    }
}

#[test]
fn a_jump_shows_the_article() {
    let table = [
        ("n", Focus::Reader),
        ("1", Focus::Reader),
        ("/ b a z Enter", Focus::Reader),
        ("/ b a r Enter", Focus::Reader),
        ("/ b a z Down Esc", Focus::List),
        ("/ b a z", Focus::List),
        ("/ b a z Enter Tab Ctrl-o", Focus::Reader),
        ("/ x x x Enter", Focus::List),
    ];
    for (keys, focus) in table {
        let mut session = Session::with(few(&[("un", &["foo"])]), two(), 60, 20);
        session.keys(keys);
        assert_eq!(session.app.focus(), focus, "{keys}");
        assert!(session.draw().1.is_some(), "{keys}");
    }
}

#[test]
fn the_help_never_scrolls_past_its_end() {
    let mut session = Session::with(few(&[]), two(), 80, 10);
    session.keys("? G").resize(80, 40);
    let text = session.text();
    assert!(text.lines().nth(35).is_some_and(|line| !line.trim().is_empty()), "{text}");
}

#[test]
fn the_column_is_what_the_pane_can_show() {
    // width, keys, columns said
    let table = [
        (80, "Enter >", 70),
        (80, "Enter > > > > >", 74),
        (80, "Enter > > > > > <", 70),
        (80, ">", 49),
        (80, "<", 45),
        (60, "Enter > > >", 54),
        (60, "Enter <", 50),
        (40, "Enter <", 34),
        (200, "Enter > > > > > > > > > > > >", 100),
        (80, "Enter < < < < < < < < < < <", 40),
    ];
    for (width, keys, columns) in table {
        let mut session = Session::with(few(&[]), two(), width, 24);
        session.keys(keys);
        assert_eq!(session.app.geometry().reader.unwrap().column.width, columns, "{width}: {keys}");
        let said = format!("Colonne de {columns} signes");
        assert_eq!(session.app.notice(), Some(said.as_str()), "{width}: {keys}");
    }
}

#[test]
fn a_long_article_is_searched_by_the_worker_alone() {
    let long = format!("Titre\n\n{}le foo est ici.\n\nPartager cet article\n", FILLER.repeat(14_000));
    let library = || texts(&[("a.txt", "Autre\n\nun foo.\n"), ("b.txt", &long)]);
    let mut session = Session::late(few(&[("un", &["foo", "article"])]), library(), 100, 24);
    session.keys("J Enter");
    let id = session.app.reader().unwrap().id();
    assert!(session.app.lit().hits(id).is_none());
    assert!(session.status().contains("au moins"), "{}", session.status());
    session.keys("n");
    assert_eq!(session.app.notice(), Some("Comptage en cours : le résultat s’affichera dès qu’il sera trouvé"));
    session.keys("/ f o o");
    assert_eq!(current(&session), None);
    let scan = session.scans.last().unwrap();
    assert_eq!(scan.entries[0].article().id(), id, "what is on the screen comes first");
    session.answer();
    assert_eq!(current(&session), Some(("foo".to_owned(), None)), "the first hit shows when it is found");
    session.keys("Enter q n");
    assert_eq!(current(&session), Some(("foo".to_owned(), Some(0))));
    assert!(session.app.lit().complete(session.app.library()));
}

#[test]
fn a_jump_waits_for_counts_until_another_key() {
    let long = format!("Titre\n\n{}le foo est ici.\n", FILLER.repeat(14_000));
    for (keys, there) in [("n", true), ("/ f o o Enter", true), ("n k", false)] {
        let mut session = Session::late(few(&[("un", &["foo"])]), texts(&[("b.txt", &long)]), 100, 24);
        session.keys(keys);
        assert_eq!(current(&session), None);
        session.answer();
        assert_eq!(current(&session).is_some(), there, "{keys}");
        let told = session.app.notice().is_some_and(|notice| notice.starts_with("Comptage"));
        assert!(!told, "{keys}: {:?}", session.app.notice());
    }
}

#[test]
fn a_library_that_grows_is_counted_once() {
    let all = seeds();
    let mut session = Session::empty(start(Tongue::French), 100, 30);
    session.late = true;
    for entries in 0..=all.entries.len() {
        session.grow(part(&all, entries)).keys("j");
    }
    session.grow(all.clone()).keys("/ m o t").answer();
    let whole = Session::new(all, 100, 30);
    assert_eq!(session.app.lit().any(), whole.app.lit().any());
    assert!(session.app.lit().complete(session.app.library()));
    assert!(session.app.search().unwrap().lit.complete(session.app.library()));
}

#[test]
fn folds_open_together() {
    let text = format!("Titre\n\n{}", format!("{FILLER}Partager cet article\n\n").repeat(2000));
    let mut session = Session::with(few(&[]), texts(&[("a.txt", &text)]), 80, 24);
    for (keys, said) in [("B", "Tout est déplié"), ("B", "Tout est replié"), ("Enter B", "Tout est déplié")] {
        session.keys(keys);
        assert_eq!(session.app.notice(), Some(said));
    }
    session.resize(70, 24);
    session.keys("B");
    assert_eq!(session.app.notice(), Some("Tout est replié"), "a resize leaves them open");
}

/// `SplitMix64` (Steele, Lea and Flood 2014): the same sessions in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) >> 33).unwrap() % limit
    }
}

const KEYS: &str = "j k g G d u Space b Enter Enter n n N 1 2 9 Alt-1 ; , Ctrl-o Ctrl-p / / a e 暗 * * s t J K < > z B B Tab \
                    ? Esc Ctrl-c F9 Up Down Backspace Ctrl-l l h";

#[test]
fn any_keys_at_any_size_over_any_library() {
    let cjk = "暗号化された通信は、誰にも読まれない。安全であるべきだ。\n\n".repeat(40);
    let mixed = format!("Titre\n\n{FILLER}Partager cet article\n\n{}", "e a e a e ".repeat(300));
    let libraries: Vec<(Library, bool)> = [
        &[][..],
        &[("a.txt", "")],
        &[("a.txt", "x")],
        &[("a.md", "![]()")],
        &[("a.md", "***\n***")],
        &[("a.txt", "\u{AD}\u{200B}x")],
        &[("a.txt", cjk.as_str()), ("b.txt", ""), ("c.txt", &mixed)],
        &[("a.txt", ""), ("b.txt", &mixed), ("c.txt", &mixed), ("d.txt", "un mot")],
    ]
    .into_iter()
    .map(|files| (texts(files), files.len() > 1))
    .collect();
    let keys: Vec<_> = KEYS.split_whitespace().collect();
    let sizes = [(0, 0), (1, 1), (19, 3), (20, 4), (40, 9), (60, 20), (80, 24), (130, 40), (3, 200), (300, 4)];
    let mut random = Random(1);
    for round in 0..96 {
        let (library, grows) = &libraries[round % libraries.len()];
        let size = |random: &mut Random| sizes[random.below(sizes.len())];
        let (width, height) = size(&mut random);
        let sets: &[(&str, &[&str])] = &[("un", &["e", "暗"]), ("deux", &["a", "un"])];
        let mut session = Session::empty(few(sets), width, height);
        session.late = random.below(2) == 0;
        let mut pressed = Vec::new();
        for step in 0..60 {
            if step == 5 && *grows {
                session.grow(part(library, 1));
            }
            if step == 10 {
                session.grow(library.clone());
            }
            match random.below(12) {
                0 => {
                    let (width, height) = size(&mut random);
                    session.resize(width, height);
                    pressed.push(format!("{width}x{height}"));
                }
                1 => _ = session.answer(),
                _ => {
                    let key = keys[random.below(keys.len())];
                    pressed.push(key.to_owned());
                    session.keys(key);
                }
            }
            let (buffer, cursor) = session.draw();
            let told = || format!("round {round}, {:?} after {}", session.app.size(), pressed.join(" "));
            assert!(cursor.is_none_or(|cursor| buffer.area.contains(cursor)), "{cursor:?}, {}", told());
            let shows = session.app.geometry().status.is_some();
            let wanted = shows && session.app.reader().is_some();
            assert!(cursor.is_some() || !wanted, "no cursor: {}", told());
        }
    }
    assert_eq!(Arc::strong_count(&libraries[2].0.entries[0]), 1, "no session outlives its test");
}

#[test]
fn keys_typed_ahead_do_what_they_do_one_by_one() {
    let texts: Vec<_> =
        (0..40).map(|n| (format!("{n:02}.txt"), format!("Titre {n}\n\n{}", FILLER.repeat(n)))).collect();
    let files: Vec<_> = texts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let library = library(&files);
    let moves = "j j j k g G d u Space b Down Up";
    let others: Vec<_> = KEYS.split_whitespace().collect();
    let moves: Vec<_> = moves.split_whitespace().collect();
    let mut random = Random(2);
    for _ in 0..40 {
        let mut sessions = [(); 2].map(|()| Session::with(few(&[("un", &["phrase"])]), library.clone(), 90, 20));
        for _ in 0..4 {
            let keys: Vec<_> = (0..12)
                .map(|_| {
                    let keys = if random.below(6) == 0 { &others } else { &moves };
                    keys[random.below(keys.len())]
                })
                .collect();
            sessions[0].keys(&keys.join(" "));
            sessions[1].keys_ahead(&keys);
            let shown = |session: &Session| session.draw();
            assert_eq!(shown(&sessions[0]), shown(&sessions[1]), "{keys:?}");
        }
    }
}

#[test]
fn the_rows_that_show_are_counted_first() {
    let files: Vec<_> = (0..60).map(|n| (format!("{n:02}.txt"), format!("Titre {n}\n\n{FILLER}"))).collect();
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let mut session = Session::late(few(&[("un", &["phrase"]), ("deux", &["texte"])]), library(&files), 90, 20);
    session.answer().keys("G s");
    let top = session.app.listing().top;
    assert!(top > 40, "the last rows show");
    let asked: Vec<_> = session.scans[0].entries.iter().map(|entry| entry.article().title().to_owned()).collect();
    assert_eq!(asked.len(), 59, "the open one is known");
    assert_eq!(asked[0], format!("Titre {top}"));
    assert_eq!(asked[59 - top], "Titre 0", "the others come after");
}

/// What was to be remembered since the last time.
fn remembered(session: &mut Session) -> Vec<String> {
    let told = |effect: Effect| match effect {
        Effect::Remember(memo) => {
            let name = memo.entry.article().title().to_owned();
            let parts = [
                memo.anchor.map(|anchor| if anchor.offset > 0 { "place".to_owned() } else { "start".to_owned() }),
                memo.read.map(|read| format!("read {read}")),
                memo.star.map(|star| format!("star {star}")),
            ];
            Some(format!("{name}: {}", parts.into_iter().flatten().collect::<Vec<_>>().join(", ")))
        }
        Effect::Choose(Choice::Last(_)) | Effect::Recall(_) | Effect::Watch(_) => None,
        Effect::Choose(choice) => Some(format!("{choice:?}")),
        _ => None,
    };
    std::mem::take(&mut session.remembered).into_iter().filter_map(told).collect()
}

#[test]
fn what_has_changed_is_remembered_when_an_article_is_left() {
    let long = format!("Titre\n\n{}", FILLER.repeat(100));
    let library = || texts(&[("a.txt", &long), ("b.txt", "Court\n\nun mot, et rien de plus que cela.\n")]);
    // keys, what is to be remembered
    let table: [(&str, &[&str]); 14] = [
        ("Enter q", &[]),
        ("j k", &[]),
        ("Enter Space q", &["Titre: place"]),
        ("Enter Space b q", &[]),
        ("Enter Space J", &["Titre: place", "Court: read true"]),
        ("Enter Space Tab", &["Titre: place"]),
        ("Enter Space q q", &["Titre: place"]),
        ("Enter Space Ctrl-c Ctrl-c", &["Titre: place"]),
        // The place goes out also when it has moved far, and the end counts only when it is read.
        ("Enter G q", &["Titre: place"]),
        ("Enter G k k k j j j q", &["Titre: place", "Titre: read true", "Titre: place"]),
        ("x j x x", &["Titre: star true", "Court: star true", "Court: star false"]),
        ("X X", &["Titre: read true", "Titre: read false"]),
        ("Enter > z", &["Measure(70)", "ListBeside(true)"]),
        ("z s", &["Preview(false)", "Set(\"deux\")"]),
    ];
    for (keys, expected) in table {
        let sets: &[(&str, &[&str])] = &[("un", &["bar"]), ("deux", &["mot"])];
        let mut session = Session::with(few(sets), library(), 100, 24);
        session.keys(keys);
        let got = remembered(&mut session);
        assert_eq!(got, expected, "{keys}");
    }
    let mut session = Session::with(few(&[]), library(), 100, 24);
    session.keys("Enter Space");
    assert_eq!(remembered(&mut session), [""; 0]);
    session.event(Event::Leave);
    assert_eq!(remembered(&mut session), ["Titre: place"], "a signal leaves too");
    session.event(Event::Leave);
    assert_eq!(remembered(&mut session), [""; 0], "once");
    session.keys("Space Space Space Space Space Space Space Space");
    assert_eq!(remembered(&mut session), ["Titre: place"], "a long way is remembered on the way");
}

#[test]
fn what_was_remembered_is_taken_up() {
    let long = format!("Titre\n\n{}", FILLER.repeat(100));
    let library = texts(&[("a.txt", &long), ("b.txt", &long), ("c.txt", &long)]);
    let ids: Vec<_> = library.entries.iter().map(|entry| entry.article().id()).collect();
    let at = |number: usize| Memory {
        anchor: Anchor { offset: long.match_indices("Une phrase").nth(number).unwrap().0, row: 3 },
        ..Memory::default()
    };
    let row_of = |session: &mut Session, offset: usize| {
        let text = session.app.reader().unwrap().rows().map(|row| row.range.clone()).collect::<Vec<_>>();
        text.iter().position(|range| range.contains(&offset))
    };
    let mut session = Session::empty(few(&[]), 100, 24);
    let last = Some(Last { article: ids[2], reading: true });
    let choices = Choices { measure: Some(50), set: None, preview: Some(false), last, ..Choices::default() };
    session.event(Event::Choices(choices));
    session.grow(part(&library, 1));
    assert!(session.app.reader().is_none(), "the first article does not show while the last one is waited for");
    session.grow(library.clone());
    session.event(Event::Recalled(Vec::new()));
    assert!(session.app.reader().is_none(), "nor does that one before its place is known");
    session.event(Event::Recalled(vec![(ids[2], at(40)), (ids[1], at(60)), (ids[0], Memory { read: true, ..at(9) })]));
    assert_eq!((session.app.listing().cursor, session.app.focus()), (Item::Article(2), Focus::Reader));
    assert_eq!(row_of(&mut session, at(40).anchor.offset), Some(3), "in the article on the screen");
    assert_eq!(session.app.geometry().reader.unwrap().column.width, 50);
    session.keys("K");
    assert_eq!(row_of(&mut session, at(60).anchor.offset), Some(3), "and in the next one");
    assert_eq!(remembered(&mut session), [""; 0], "what was only looked at is as it was");
    // What was done before an answer comes is not undone by it.
    let mut session = Session::with(few(&[]), library, 100, 24);
    session.keys("x Enter Space");
    let before = session.text();
    session.event(Event::Recalled(vec![(ids[0], Memory { read: true, ..at(40) })]));
    assert_eq!(session.text().lines().skip(1).collect::<Vec<_>>(), before.lines().skip(1).collect::<Vec<_>>());
    let memory = session.app.memory(ids[0]).unwrap();
    assert!(memory.star && memory.read);
}

#[test]
fn a_place_past_what_has_been_read_is_taken_when_the_rest_comes() {
    let long = format!("Titre\n\n{}", FILLER.repeat(100));
    let whole = texts(&[("a.txt", &long)]);
    let begun = texts(&[("a.txt", &long[..2000])]);
    let beginning = Arc::new(Entry::beginning(Article::clone(begun.entries[0].article())));
    let begun = Library { entries: vec![beginning], closed: true, complete: false, ..begun };
    let offset = long.match_indices("Une phrase").nth(70).unwrap().0;
    let memory = Memory { anchor: Anchor { offset, row: 3 }, ..Memory::default() };
    for (keys, there) in [("", true), ("Enter", true), ("Enter k", false)] {
        let mut session = Session::empty(few(&[]), 100, 24);
        session.grow(begun.clone());
        session.event(Event::Recalled(vec![(begun.entries[0].article().id(), memory)]));
        session.keys(keys);
        session.grow(whole.clone());
        let shown = session.app.reader().unwrap().visible().contains(&offset);
        assert_eq!(shown, there, "who has moved meanwhile is left in peace");
    }
}

#[test]
fn what_was_counted_in_a_beginning_is_counted_anew_in_the_whole() {
    let text = format!("Titre\n\nun foo.\n\n{}un autre foo.\n", FILLER.repeat(50));
    let whole = texts(&[("a.txt", &text)]);
    let begun = texts(&[("a.txt", &text[..1000])]);
    let beginning = Arc::new(Entry::beginning(Article::clone(begun.entries[0].article())));
    let begun = Library { entries: vec![beginning], closed: true, complete: false, ..begun };
    let mut session = Session::empty(few(&[("un", &["foo"])]), 100, 24);
    session.grow(begun).keys("G");
    assert_eq!(session.app.lit().any().hits, 1);
    assert!(!session.app.memory(whole.entries[0].article().id()).is_some_and(|memory| memory.read));
    session.grow(whole);
    assert_eq!(session.app.lit().any().hits, 2);
}

#[test]
fn the_hit_to_open_on_stays_current_when_the_rest_of_its_article_comes() {
    // how often the filler stands between two hits, which hit, what it says then
    let table = [(20, 3, "3/8"), (20, 7, "7/8"), (3000, 1, "1/8"), (3000, 7, "7/8")];
    for (filler, number, said) in table {
        let text = format!("Titre\n\n{}", format!("un foo.\n\n{}", FILLER.repeat(filler)).repeat(8));
        let whole = texts(&[("a.txt", &text)]);
        let begun = texts(&[("a.txt", &text[..filler * FILLER.len() * 7 / 2])]);
        let beginning = Arc::new(Entry::beginning(Article::clone(begun.entries[0].article())));
        let begun = Library { entries: vec![beginning], closed: true, complete: false, ..begun };
        let asked = Start { open_at: Some(("foo".to_owned(), number)), ..few(&[("un", &["foo"])]) };
        let mut session = Session::empty(asked, 100, 24);
        session.late = true;
        session.grow(begun);
        session.answer().grow(whole).answer();
        let status = session.text();
        assert!(status.contains(said), "{filler} {number}: {status}");
        session.keys("1").answer();
        let next = format!("{}/8", number % 8 + 1);
        assert!(session.text().contains(&next), "{filler} {number}: {}", session.text());
    }
}

#[test]
fn an_article_that_is_read_again_stays_where_it_is() {
    let text = |before: &str| {
        let paragraph = |number: usize| format!("Le paragraphe {number} parle de foo et d’autres choses.\n\n");
        format!("Titre\n\n{before}{}", (0..200).map(paragraph).collect::<String>())
    };
    let one = |before: &str| texts(&[("a.txt", &text(before))]).entries;
    for (keys, what) in [("Space Space Space", "a place"), ("Space Space n n", "a hit"), ("G", "the end")] {
        let mut session = Session::with(few(&[("un", &["foo"])]), texts(&[("a.txt", &text(""))]), 80, 24);
        session.keys(keys);
        let page = |session: &Session| session.text().lines().take(23).map(str::to_owned).collect::<Vec<_>>();
        let (before, hit) = (page(&session), current(&session));
        session.event(Event::Reloaded { entries: one("Un foo de plus, au début.\n\n"), asked: true });
        // The bar at the right and the counts tell of one hit more; the text is what stays.
        let words =
            |page: &[String]| page.iter().skip(1).map(|line| line.chars().take(75).collect()).collect::<Vec<String>>();
        assert_eq!(words(&page(&session)), words(&before), "{what}");
        assert_eq!(current(&session), hit, "{what}");
        assert_eq!(session.app.lit().any().hits, 201, "{what}");
        assert!(session.status().contains("Relu"), "{what}");
        session.event(Event::Reloaded { entries: one(""), asked: false });
        assert_eq!(session.app.lit().any().hits, 200, "{what}");
    }
    // Less than there was, and an article that is not there.
    let mut session = Session::with(few(&[]), texts(&[("a.txt", &text(""))]), 80, 24);
    session.keys("G");
    session.event(Event::Reloaded { entries: texts(&[("a.txt", "Titre\n\nfoo\n")]).entries, asked: true });
    assert!(session.text().contains("foo"));
    session.event(Event::Reloaded { entries: texts(&[("z.txt", "Autre\n\nfoo\n")]).entries, asked: true });
    assert_eq!(title(&session), "Titre");
}

#[test]
fn a_folder_that_is_read_again_moves_neither_the_page_nor_the_choice() {
    let long = |name: &str| format!("Titre {name}\n\n{}", format!("Le foo {name}. {FILLER}").repeat(30));
    let read = |names: &[&str]| {
        let files: Vec<_> = names.iter().map(|name| (format!("{name}.txt"), long(name))).collect();
        texts(&files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>())
    };
    let before = ["b", "c", "d", "e", "f", "g", "h", "i", "j"];
    let mut session = Session::with(few(&[("s", &["foo"])]), read(&before), 80, 24);
    session.answer().keys("j j j Enter Space Space q").answer();
    let place = |session: &Session| {
        let text = session.text();
        let reader = session.app.reader().unwrap();
        (title(session).to_owned(), reader.anchor().offset, text.lines().position(|line| line.contains("▌ Titre e")))
    };
    let stood = place(&session);
    assert!(stood.2.is_some() && stood.1 > 0, "{stood:?}");
    session.event(Event::Action(Action::Reload));
    assert!(matches!(session.effects.last(), Some(Effect::Reload(_))), "{:?}", session.effects.last());
    session.event(Event::Refreshed(read(&["a", "b", "d", "e", "f", "f2", "g", "h", "i", "j"]).into()));
    session.answer();
    assert_eq!(place(&session), stood);
    assert_eq!(session.app.notice(), Some("Relu\u{a0}: 2 nouveaux, 1 disparu"));
    assert_eq!((session.app.lit().total(0).articles, session.app.lit().any().hits), (10, 300));
    assert!(session.app.lit().complete(session.app.library()));
    session.event(Event::Refreshed(read(&["a", "b"]).into()));
    session.answer();
    // What one looks at stays.
    assert_eq!((session.app.library().entries.len(), session.app.lit().any().hits), (3, 90));
    assert_eq!(title(&session), "Titre e");
    session.keys("k Enter j j q").draw();
    session.event(Event::Refreshed(read(&[]).into()));
    session.answer().keys("j Enter k").draw();
}

#[test]
fn of_what_is_read_again_the_markup_is_taken_too() {
    let read = |link: &str, date: &str| {
        let text = format!("---\ntitle: Titre\ndate: {date}\n---\n\nUn foo [ici]({link}).\n");
        texts(&[("a.md", &text), ("b.txt", "Autre\n\nfoo\n")])
    };
    let (one, other) = ("https://un.example/", "https://deux.example/");
    let mut session = Session::with(few(&[("s", &["foo"])]), read(one, "2024-01-02"), 80, 24);
    session.answer().keys("Enter");
    let link = |session: &Session| {
        let entry = Arc::clone(session.app.reader().unwrap().entry());
        let article = entry.article();
        article.links_in(0..article.text().len()).map(|(_, url)| url.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(link(&session), [one]);
    for (url, date, told) in [
        (other, "2024-01-02", "Relu"),
        (other, "2025-01-02", "Relu"),
        (other, "2025-01-02", "Relu\u{a0}: rien n’a changé"),
    ] {
        session.event(Event::Refreshed(read(url, date).into()));
        session.draw();
        assert_eq!((link(&session), session.app.notice()), (vec![url.to_owned()], Some(told)), "{date}");
        // No hit has moved, so none is looked for again.
        assert_eq!(session.app.lit().any().hits, 2);
        assert!(session.app.lit().complete(session.app.library()));
    }
    let entries = read(one, "2025-01-02").entries;
    session.event(Event::Reloaded { entries, asked: true });
    session.draw();
    assert_eq!((link(&session), session.app.notice()), (vec![one.to_owned()], Some("Relu")));
}

#[test]
fn the_contents_follow_what_is_read_again() {
    let text = |more: &str| format!("# Titre\n\n{more}## Un\n\n{FILLER}\n\n## Deux\n\n{FILLER}\n");
    let read = |text: &str| texts(&[("a.md", text)]).entries;
    let mut session = Session::with(few(&[("s", &["foo"])]), texts(&[("a.md", &text(""))]), 80, 24);
    session.answer().keys("Enter").event(Event::Action(Action::Contents));
    session.keys("j j").draw();
    let chosen = |session: &Session| match session.app.menu() {
        Some(Menu::Contents(contents)) => {
            let line = &contents.lines[contents.cursor];
            (
                line.text.clone(),
                session.app.library().entries[0].article().text()[line.offset..].starts_with(&line.text),
            )
        }
        _ => (String::new(), false),
    };
    assert_eq!(chosen(&session), ("Deux".to_owned(), true));
    let more = format!("{}\n\n## Neuf\n\n", FILLER.repeat(2));
    session.event(Event::Reloaded { entries: read(&text(&more)), asked: false });
    session.draw();
    assert_eq!(chosen(&session), ("Deux".to_owned(), true));
    session.event(Event::Reloaded { entries: read("# Titre\n\nfoo\n"), asked: false });
    session.draw();
    assert_eq!(session.app.menu(), None, "there are no headings any more");
}

#[test]
fn nothing_is_read_again_while_it_is_first_read() {
    let library = texts(&[("a.txt", "Titre\n\nun\n"), ("b.txt", "Autre\n\ndeux\n")]);
    let mut session = Session::with(few(&[]), part(&library, 1), 100, 24);
    session.event(Event::Action(Action::Reload));
    assert!(!session.effects.iter().any(|effect| matches!(effect, Effect::Reload(_) | Effect::Refresh)));
    assert!(session.app.notice().is_some_and(|notice| notice.starts_with("La première lecture")));
}

#[test]
fn a_late_answer_takes_nothing_back() {
    let library = texts(&[("a.txt", "Titre\n\nun\n"), ("b.txt", "Autre\n\ndeux\n")]);
    let id = library.entries[1].article().id();
    let mut session = Session::with(few(&[]), library, 100, 24);
    session.keys("j x x X X");
    let memory = Memory { read: true, star: true, ..Memory::default() };
    session.event(Event::Recalled(vec![(id, memory)]));
    let known = session.app.memory(id).unwrap();
    assert_eq!((known.read, known.star), (false, false));
}

#[test]
fn the_ways_back_lead_to_the_same_words_of_an_article_that_is_read_again() {
    let text = |before: &str| {
        let paragraph = |number: usize| format!("Le paragraphe {number} parle de choses, et d’autres.\n\n");
        format!("Titre\n\n{before}{}Un foo.\n\n", (0..200).map(paragraph).collect::<String>())
    };
    let before = "Une ligne de plus, au début.\n\n".repeat(3);
    // keys before, keys after
    for (keys, back) in
        [("Space Space 1", "Ctrl-o"), ("Space Space / f o o", "Esc"), ("Space Space / f o o Enter", "Ctrl-o")]
    {
        let mut session = Session::with(few(&[("un", &["foo"])]), texts(&[("a.txt", &text(""))]), 80, 24);
        session.keys("Space Space");
        let words = |session: &Session| {
            let reader = session.app.reader().unwrap();
            reader.entry().article().text()[reader.visible()].to_owned()
        };
        let left = words(&session);
        let mut session = Session::with(few(&[("un", &["foo"])]), texts(&[("a.txt", &text(""))]), 80, 24);
        session.keys(keys);
        session.event(Event::Reloaded { entries: texts(&[("a.txt", &text(&before))]).entries, asked: true });
        session.keys(back);
        assert_eq!(words(&session), left, "{keys}");
    }
}

#[test]
fn a_fold_that_was_open_is_no_other_one_once_there_are_more() {
    let scrape = include_str!("../seeds/03-messageries-scrape.txt");
    let mut session = Session::with(few(&[]), texts(&[("a.txt", scrape)]), 100, 200);
    let open = |session: &Session| session.text().matches('▾').count();
    session.keys("Enter");
    assert_eq!(open(&session), 1, "{}", session.text());
    // Between two paragraphs: above the first, a sentence would be taken for more of the page.
    let more = scrape.replacen(
        "\n\nOn les ouvre sans y penser",
        "\n\nUne phrase de plus, longue comme celles d’un article, pour que le pli qui la suit soit un autre que celui qui \
         la précède.\n\nPartager sur Facebook\n\nOn les ouvre sans y penser",
        1,
    );
    assert_ne!(more, scrape);
    session.event(Event::Reloaded {
        entries: texts(&[("a.txt", &scrape.replace("cadenas", "verrou"))]).entries,
        asked: true,
    });
    assert_eq!(open(&session), 1);
    session.event(Event::Reloaded { entries: texts(&[("a.txt", &more)]).entries, asked: true });
    assert_eq!(open(&session), 0, "{}", session.text());
}

#[test]
fn what_was_read_again_while_the_library_loads_stays() {
    let all = texts(&[("a.txt", "Titre\n\nun foo\n"), ("b.txt", "Autre\n\nrien\n"), ("c.txt", "Fin\n\nrien\n")]);
    let mut session = Session::empty(few(&[("un", &["foo"])]), 100, 24);
    session.grow(part(&all, 1));
    let entries = texts(&[("a.txt", "Titre\n\nun foo, deux foo\n")]).entries;
    session.event(Event::Reloaded { entries, asked: true });
    session.grow(part(&all, 2)).grow(all.clone());
    assert!(session.text().contains("deux foo"), "{}", session.text());
    assert_eq!((session.app.library().entries.len(), session.app.lit().any().hits), (3, 2));
}

#[test]
fn furniture_stays_unfolded_in_the_next_article() {
    let scrape = include_str!("../seeds/03-messageries-scrape.txt");
    let library = texts(&[("a.txt", scrape), ("b.txt", scrape)]);
    let mut session = Session::with(few(&[]), library, 100, 200);
    session.keys("Enter");
    let folds = |session: &Session| (session.text().matches('▸').count(), session.text().matches('▾').count());
    let (closed, _) = folds(&session);
    assert!(closed > 0);
    session.keys("B J");
    assert_eq!(folds(&session), (0, closed));
    assert!(remembered(&mut session).iter().all(|told| !told.contains("Furniture")), "for this session only");
}

#[test]
fn the_end_of_a_list_that_grows_is_gone_on_to_until_a_key() {
    let all = texts(&[("a.txt", "un"), ("b.txt", "deux"), ("c.txt", "trois"), ("d.txt", "quatre")]);
    let table = [("G", 3), ("G k", 0), ("", 0), ("j", 1), ("G Enter", 1)];
    for (keys, cursor) in table {
        let mut session = Session::empty(few(&[]), 100, 24);
        session.grow(part(&all, 2));
        session.keys(keys);
        session.grow(part(&all, 3)).grow(all.clone());
        assert_eq!(session.app.listing().cursor, Item::Article(cursor), "{keys}");
    }
}

#[test]
fn whichever_way_one_leaves_the_place_is_remembered() {
    let long = format!("Titre\n\n{}", FILLER.repeat(100));
    for keys in ["q", "Q", ": q u i t Enter", "Ctrl-c Ctrl-c"] {
        let mut session = Session::with(few(&[]), texts(&[("a.txt", &long)]), 80, 24);
        session.keys(&format!("Space Space {keys}"));
        assert!(session.effects.iter().any(|effect| matches!(effect, Effect::Quit)), "{keys}");
        assert_eq!(remembered(&mut session), ["Titre: place"], "{keys}");
    }
}

#[test]
fn a_jump_from_the_list_is_read_at_its_place_and_what_only_shows_is_not() {
    let long = |title: &str| format!("{title}\n\n{0}un mot ici.\n\n{0}un mot encore.\n\n{0}", FILLER.repeat(40));
    let (a, b) = (long("Titre"), long("Autre"));
    // keys in the list with its preview beside it, what is to be remembered
    let table: [(&str, &[&str]); 10] = [
        ("j k j Q", &[]),
        ("/ m o t Enter Q", &["Titre: place"]),
        ("/ m o t Enter q Q", &["Titre: place"]),
        ("1 Q", &["Titre: place"]),
        ("n n J K Q", &["Titre: place", "Titre: place"]),
        ("n j k j k Q", &["Titre: place"]),
        ("n n n j Q", &["Titre: place", "Titre: place", "Autre: place"]),
        ("/ m o t Esc Q", &[]),
        ("n Enter q Q", &["Titre: place"]),
        ("Enter n n n Q", &["Titre: place", "Autre: place"]),
    ];
    for (keys, expected) in table {
        let mut session = Session::with(few(&[("un", &["mot"])]), texts(&[("a.txt", &a), ("b.txt", &b)]), 100, 24);
        session.keys(keys);
        assert_eq!(remembered(&mut session), expected, "{keys}");
    }
    // On a narrow screen the jump opens the article.
    let mut session = Session::with(few(&[("un", &["mot"])]), texts(&[("a.txt", &a), ("b.txt", &b)]), 60, 24);
    session.keys("n Q");
    assert_eq!(remembered(&mut session), ["Titre: place"]);
}

#[test]
fn a_jump_to_where_one_is_says_so_and_one_round_the_end_tells_the_count() {
    let long = format!("Titre\n\nun foo ici.\n\n{}\n\nun bar.\n\n{0}\n\nun bar encore.\n", FILLER.repeat(20));
    let mut session = Session::with(few(&[("un", &["foo", "bar"])]), texts(&[("a.txt", &long)]), 80, 24);
    session.keys("/ f o o Enter n");
    assert!(session.status().contains("seul passage"), "{}", session.status());
    session.keys("N");
    assert!(session.status().contains("seul passage"), "{}", session.status());
    session.keys("Esc 2 2 2");
    assert!(session.status().contains("Repris au début de « Titre » · bar 1/2 ici"), "{}", session.status());
    session.resize(60, 20);
    assert!(session.status().contains("« Titre » · 1/2 ici"), "{}", session.status());
    session.keys("2");
    assert!(!session.status().contains("Repris"), "{}", session.status());
    // From elsewhere the only hit is a place to go to.
    session.keys("G 1");
    assert!(!session.status().contains("seul passage"), "{}", session.status());
    // What is told later is not of the jump.
    session.resize(80, 24).keys("2 2 2");
    assert!(session.app.is_at_hit());
    let id = session.app.reader().unwrap().id();
    session.event(Event::Changed(id));
    assert!(session.app.notice().is_some() && !session.app.is_at_hit(), "{}", session.status());
}

#[test]
fn a_hit_of_an_article_that_does_not_show_is_jumped_to_though_it_is_the_only_one() {
    let text = "Titre\n\nun foo ici.\n";
    let mut session =
        Session::with(few(&[("un", &["foo"])]), texts(&[("a.txt", text), ("b.txt", "Autre\n\nrien.\n")]), 60, 20);
    session.keys("1");
    assert_eq!(session.app.focus(), Focus::Reader);
    session.keys("q n");
    assert_eq!(session.app.focus(), Focus::Reader, "{}", session.text());
    assert!(!session.status().contains("seul passage"), "{}", session.status());
}

#[test]
fn no_hit_is_said_to_be_the_only_one_while_articles_come() {
    let all = texts(&[("a.txt", "Titre\n\nun foo ici.\n"), ("b.txt", "Autre\n\nun foo là.\n")]);
    let mut session = Session::empty(few(&[("un", &["foo"])]), 80, 24);
    session.grow(part(&all, 1)).keys("1 1");
    assert!(!session.status().contains("seul passage"), "{}", session.status());
    // The jump is made once it is known where it leads.
    session.grow(all);
    assert_eq!(title(&session), "Autre", "{}", session.status());
    let alone = texts(&[("a.txt", "Titre\n\nun foo ici.\n")]);
    let mut session = Session::empty(few(&[("un", &["foo"])]), 80, 24);
    session.grow(part(&alone, 1)).keys("1 1").grow(alone);
    assert!(session.status().contains("seul passage"), "{}", session.status());
}

#[test]
fn no_jump_leads_back_to_an_article_that_is_gone() {
    let mot = |titre: &str| format!("{titre}\n\nun mot.\n\n{FILLER}");
    let (a, b) = (mot("Un"), mot("Deux"));
    let all = texts(&[("a.txt", &a), ("b.txt", &b)]);
    let mut session = Session::with(few(&[("un", &["mot"])]), all, 80, 24);
    session.keys("1 1");
    assert_eq!(title(&session), "Deux");
    session.event(Event::Refreshed(Arc::new(texts(&[("b.txt", &b)]))));
    session.remembered.clear();
    session.keys("q Ctrl-o");
    assert!(session.status().contains("Pas d’autre saut"), "{}", session.status());
    assert_eq!(session.app.focus(), Focus::List);
    assert_eq!(remembered(&mut session), Vec::<String>::new());
}

#[test]
fn an_article_whose_file_is_gone_is_marked_until_it_is_back() {
    let library = two();
    let id = library.entries[0].article().id();
    let mut session = Session::with(few(&[]), library.clone(), 130, 24);
    session.keys("Enter");
    session.event(Event::Gone(id));
    assert!(session.status().contains("n’est plus là"), "{}", session.status());
    assert!(session.text().contains("supprimé · "), "{}", session.text());
    session.event(Event::Changed(id));
    assert!(!session.text().contains("supprimé"), "{}", session.text());
    session.event(Event::Gone(id));
    session.event(Event::Reloaded { entries: vec![Arc::clone(&library.entries[0])], asked: true });
    assert!(!session.text().contains("supprimé"), "{}", session.text());
    // Of all that is read again it may be missing, and be there the next time.
    let rest = Library { entries: library.entries[1..].to_vec(), ..library.clone() };
    session.event(Event::Refreshed(rest.into()));
    assert!(session.text().contains("supprimé · "), "{}", session.text());
    session.event(Event::Refreshed(library.clone().into()));
    assert!(!session.text().contains("supprimé"), "{}", session.text());
    // One that is opened once more is looked for where it was.
    let looks = |session: &Session| session.effects.iter().filter(|e| matches!(e, Effect::LookAgain(_))).count();
    session.keys("q Enter");
    assert_eq!(looks(&session), 0);
    session.event(Event::Gone(id));
    session.keys("q Enter");
    assert_eq!(looks(&session), 1);
    session.event(Event::Reloaded { entries: vec![Arc::clone(&library.entries[0])], asked: false });
    assert!(!session.text().contains("supprimé"), "{}", session.text());
}

#[test]
fn a_search_that_is_left_is_not_gone_on_with() {
    for keys in ["Esc", "Enter q"] {
        let mut session = Session::late(few(&[]), two(), 80, 24);
        session.keys("/ f o o");
        let asked = session.scans.len();
        assert!(session.scans.last().is_some_and(|scan| scan.for_search && !scan.entries.is_empty()));
        session.keys(keys);
        let last = session.scans.last().unwrap();
        assert!(session.scans.len() > asked && last.for_search && last.entries.is_empty(), "{keys}");
    }
}

#[test]
fn the_cursor_in_a_search_moves_nothing_else() {
    let mut session = Session::with(few(&[]), two(), 80, 24);
    session.keys("/ b a Ctrl-n");
    let found = current(&session);
    session.keys("Left Home Right");
    assert_eq!(current(&session), found, "the hit that was gone on to");
    session.keys("End r");
    assert_ne!(current(&session), found);
}

#[test]
fn back_ends_a_search_before_it_ends_the_program() {
    let files = [("a.txt", "Un foo ici."), ("b.txt", "Et un foo là.")];
    let mut session = Session::with(few(&[]), texts(&files), 100, 24);
    session.keys("/ f o o Enter");
    assert_eq!(session.app.focus(), Focus::List);
    session.keys("q");
    assert!(session.app.search().is_none() && !session.effects.iter().any(|effect| matches!(effect, Effect::Quit)));
    session.keys("q");
    assert!(session.effects.iter().any(|effect| matches!(effect, Effect::Quit)));
}

#[test]
fn only_the_keys_that_quit_leave_the_program() {
    let one = || texts(&[("a.txt", &format!("Titre\n\nun foo.\n\n{FILLER}"))]);
    let said = "q pour quitter";
    // whether there is one article, keys, and what is said then; whether that leaves
    let table = [
        (false, "Esc", Some(said), false),
        (false, "h Left", Some(said), false),
        (false, "Enter Esc", None, false),
        (false, "Enter h h", Some(said), false),
        (false, "/ f o o Enter Esc Esc", Some(said), false),
        (false, "m Esc ? h : Esc", None, false),
        (false, "q", None, true),
        (false, "Esc Enter Esc Q", None, true),
        (false, "Enter q q", None, true),
    ];
    let alone = [(true, "Esc Left h", Some(said), false), (true, "q", None, true)];
    for (is_alone, keys, notice, leaves) in table.into_iter().chain(alone) {
        let mut session = Session::with(few(&[("un", &["foo"])]), if is_alone { one() } else { two() }, 80, 24);
        session.keys(keys);
        assert_eq!(session.app.notice(), notice, "{keys}");
        assert_eq!(session.effects.iter().any(|effect| matches!(effect, Effect::Quit)), leaves, "{keys}");
    }
}

#[test]
fn a_set_that_is_not_the_first_is_named_before_its_keywords() {
    let start = || few(&[("un", &["foo"]), ("deux", &["bar"])]);
    // the width, keys, and what the first row begins with
    let table = [
        (80, "Enter", " 1 foo"),
        (80, "Enter s", " deux\u{a0}: "),
        (40, "Enter s", " deux\u{a0}: "),
        (80, "Enter s s", " 1 foo"),
    ];
    for (width, keys, begins) in table {
        let mut session = Session::with(start(), two(), width, 24);
        session.keys(keys).draw();
        assert!(
            session.text().replace('\u{a0}', " ").starts_with(&begins.replace('\u{a0}', " ")),
            "{}",
            session.text()
        );
    }
}

#[test]
fn a_hit_that_shows_does_not_move_the_page() {
    let line = |number: usize| if [3, 30, 45, 58].contains(&number) { "un foo ici" } else { "une ligne" };
    let text = (0..60).map(line).collect::<Vec<_>>().join("\n\n");
    let start = || few(&[("un", &["foo"])]);
    let at = |number: usize| (0..number).map(|number| line(number).len() + 2).sum::<usize>();
    let library = texts(&[("a.txt", &format!("Titre\n\n{text}"))]);
    let top = |session: &Session| session.app.reader().unwrap().visible().start;
    let hit = |session: &Session| session.app.reader().unwrap().current().unwrap().range.start;
    let shift = library.entries[0].article().text().find("une ligne").unwrap();
    // Scrolled down row by row, the hit comes in at the bottom and goes out at the top.
    for down in 0..70 {
        let mut session = Session::with(start(), library.clone(), 80, 24);
        for _ in 0..down {
            session.keys("j");
        }
        let (before, seen) = (top(&session), session.app.reader().unwrap().visible());
        let first = [3, 30, 45, 58].map(|number| at(number) + shift + 3).into_iter().find(|start| *start >= before);
        session.keys("n");
        let Some(first) = first else { continue };
        assert_eq!(hit(&session), first, "{down}");
        if first + 20 < seen.end {
            assert_eq!(top(&session), before, "{down}");
        } else if first >= seen.end {
            assert!(top(&session) > before, "{down}");
        }
    }
    let mut session = Session::with(start(), library.clone(), 80, 24);
    session.keys("G N");
    assert_eq!(hit(&session), at(58) + shift + 3, "the last one on the screen");
    session.keys("N");
    assert_eq!(hit(&session), at(45) + shift + 3, "and on from it");
}

#[test]
fn the_list_and_the_status_say_the_same_of_what_is_read() {
    let percents = |session: &mut Session| {
        session.draw();
        let text = session.text().replace(['\u{a0}', '\u{202f}'], " ");
        let of = |line: &str| {
            let before = line.split(" %").next().filter(|before| before.len() < line.len())?;
            before.rsplit(|c: char| !c.is_ascii_digit()).next().map(str::to_owned)
        };
        let last = text.lines().last().and_then(of);
        let row = text.lines().rev().skip(1).find_map(of);
        (row, last)
    };
    // keys at two widths, one with the list beside the article, and whether anything is read
    for (width, keys, is_read) in [
        (120, "j k", false),
        (120, "Enter Space", true),
        (120, "Enter Space Esc", true),
        (120, "Enter Space Esc j k", true),
        (80, "Enter Space d Esc", true),
        (60, "Enter Space Esc", true),
    ] {
        let mut session = Session::with(few(&[]), two(), width, 20);
        session.keys(keys);
        let (row, status) = percents(&mut session);
        assert_eq!(row, status, "{width} {keys}: {}", session.text());
        assert_eq!(row.is_some(), is_read, "{width} {keys}: {}", session.text());
    }
}

#[test]
fn copying() {
    let filler = FILLER.repeat(20);
    let text = format!(
        "---\ntitle: Un titre\nurl: https://a.example/x\nlang: fr\n---\n\nLe [premier](https://b.example) paragraphe, \
         sans rien.\n\nLe « bar » est ici ?\n\n{filler}\n\nla fin.\n"
    );
    let bare = format!("Autre\n\nUn foo assez seul, ma foi.\n\n{FILLER}");
    let library = || texts(&[("a.md", &text), ("b.txt", &bare)]);
    let source = "Un titre, a.example, https://a.example/x";
    // keys, what is copied, and whether as a quotation
    let table = [
        ("y", Some((format!("«\u{a0}Le premier paragraphe, sans rien.\u{a0}» — {source}"), true))),
        ("Enter 1 y", Some((format!("«\u{a0}Le “bar” est ici\u{202f}?\u{a0}» — {source}"), true))),
        ("Enter 1 G y", Some((format!("«\u{a0}{}\u{a0}» — {source}", FILLER.trim()), true))),
        ("J y", Some(("«\u{a0}Un foo assez seul, ma foi.\u{a0}» — Autre, b.txt".to_owned(), true))),
        ("Enter Y", Some(("https://a.example/x".to_owned(), false))),
        ("Enter o Y", Some(("https://b.example".to_owned(), false))),
        ("Enter 1 Y", Some(("https://a.example/x".to_owned(), false))),
        ("J / a u t r e Enter y", Some(("«\u{a0}Un foo assez seul, ma foi.\u{a0}» — Autre, b.txt".to_owned(), true))),
        ("J Y", None),
        (
            "Enter : c o p y - q u o t e Enter",
            Some((format!("«\u{a0}Le premier paragraphe, sans rien.\u{a0}» — {source}"), true)),
        ),
    ];
    for (keys, wanted) in table {
        let mut session = Session::with(few(&[("un", &["bar", "foo"])]), library(), 80, 24);
        session.keys(keys);
        let copied = session.effects.iter().find_map(|effect| match effect {
            Effect::Copy { text, is_quotation } => Some((text.clone(), *is_quotation)),
            _ => None,
        });
        assert_eq!(copied, wanted, "{keys}");
    }
    let mut nothing = Session::with(few(&[]), Library { complete: true, ..Library::default() }, 80, 24);
    nothing.keys("y");
    assert!(nothing.status().contains("Rien à copier"), "{}", nothing.status());
}

#[test]
fn a_hit_says_why_it_is_lit_and_becomes_an_exception() {
    let library = texts(&[("a.txt", "Foos et foo.\n\nLes policiers déchiffrent, la police aussi.\n")]);
    let start = few(&[("a", &["~chiffrement", "~police", "~foo"])]);
    let mut session = Session::with(start, library, 100, 30);
    let why = |session: &Session| match session.app.menu() {
        Some(Menu::Why(reason)) => session.app.why_text(reason),
        other => panic!("{other:?}"),
    };
    session.keys("Enter w");
    assert!(session.app.menu().is_none(), "no hit is chosen yet");
    session.keys("1 w");
    let nbsp = '\u{a0}';
    let quoted = |name: &str| format!("«{nbsp}{name}{nbsp}»");
    let chain = format!(
        "déchiffrent ← dé- + chiffr + -ent ← famille {} ← mot-clé {}",
        quoted("chiffrement"),
        quoted("~chiffrement")
    );
    assert_eq!(why(&session), chain);
    session.keys("w");
    assert!(session.app.menu().is_none(), "the same key closes it");
    session.keys("2 w");
    session.keys("x");
    let saved = session.effects.iter().find_map(|effect| match effect {
        Effect::SaveSet { set, before } => Some((set.clone(), before.clone())),
        _ => None,
    });
    let (set, before) = saved.unwrap();
    assert_eq!(set.keywords[1].except, ["police"]);
    assert_eq!((before.keywords[1].except.len(), &before.keywords[0]), (0, &set.keywords[0]));
    session.keys("2");
    assert_eq!(current(&session).unwrap().0, "policiers", "it takes effect at once");
    session.keys("3 w");
    assert!(why(&session).contains("famille devinée"), "{}", why(&session));
    session.keys("Esc / a u s s i Enter w");
    assert!(why(&session).ends_with(&format!("recherche {}", quoted("aussi"))), "{}", why(&session));
    let before = session.effects.len();
    session.keys("x");
    assert_eq!(session.effects.len(), before, "a search has no exceptions");
}
