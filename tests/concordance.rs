//! The concordance: its lines are the oracle's hits, in each order, and the keys do with them what the
//! help says. How it looks is told in the stories.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "support/oracle.rs"]
mod oracle;
mod support;

use std::{cmp::Reverse, ops::Range, sync::Arc};

use lutrin::{
    app::{Event, Focus, Scanned, Start, concordance::Concordance},
    article::{Article, ArticleId, Block, BlockKind, Boilerplate, Format, Meta, Source},
    keyword::{Keyword, KeywordSet, concordance::Order},
    library::{Entry, Library},
    locale::Tongue,
};
use oracle::Oracle;
use regex::Regex;
use support::{Session, library, start};

const KEYWORDS: &[&str] = &["mot", "chiffr*", "é", "l'a|a", "x x|漢", "mot mot"];

const PIECES: &[&str] = &[
    "mot",
    "Mot",
    "mot",
    "chiffre",
    "Chiffrée",
    "chif\u{AD}fré",
    "é",
    "e\u{301}",
    "e",
    "l’a",
    "a",
    "x",
    "x x",
    "漢字",
    "漢",
    "des",
    "un",
    "de la",
    "Été",
    "ete\u{301}",
    "œuf",
    "oeuf",
    "1",
    "２",
    "🇫🇷",
    "™",
    "-",
    ".",
    "…",
    " : ",
    " ",
    " ",
    " ",
    " ",
    "\u{A0}",
    " \n ",
    "’",
    "\u{301}",
    "\u{600}",
];

/// `SplitMix64` (Steele, Lea and Flood 2014): the same texts in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) >> 33).expect("31 bits") % limit
    }

    fn article(&mut self, number: usize) -> Article {
        let (mut text, mut blocks) = (String::new(), Vec::new());
        for _ in 0..=self.below(4) {
            let start = text.len();
            for _ in 0..self.below(80) {
                text.push_str(PIECES[self.below(PIECES.len())]);
                text.push_str(if self.below(3) == 0 { "" } else { " " });
            }
            let block = Block::new(BlockKind::Paragraph, start..text.len());
            blocks.push(if self.below(5) == 0 { block.furniture(Boilerplate::Share) } else { block });
            text.push_str("\n\n");
        }
        let day = format!("20{:02}-01-{:02}", self.below(20) + 1, self.below(3) + 1);
        let date = (self.below(4) > 0).then(|| lutrin::article::Date::from(day.parse::<jiff::civil::Date>().unwrap()));
        let meta = Meta { title: format!("Article {number}"), published: date, ..Meta::default() };
        let id = ArticleId::new(b"random", number);
        Article::new(id, Source::new("a.txt"), Format::Text, text, blocks, Vec::new(), meta)
    }

    fn library(&mut self, articles: usize) -> Library {
        let entries = (0..articles).map(|number| Arc::new(Entry::new(self.article(number))));
        Library { entries: entries.collect(), complete: true, ..Library::default() }
    }
}

fn lit(terms: &[&str]) -> Start {
    let keyword = |terms: &&str| Keyword {
        terms: terms.split('|').map(|term| term.parse().unwrap()).collect(),
        ..Keyword::typed("x").map(|keyword| Keyword { label: (*terms).to_owned(), ..keyword }).unwrap()
    };
    let set = KeywordSet { name: "a".to_owned(), keywords: terms.iter().map(keyword).collect() };
    Start { sets: vec![set], ..start(Tongue::French) }
}

/// A line: article, bytes, keyword.
type Line = (usize, Range<usize>, usize);

/// The lines as they are now, from the first to the last.
fn lines(session: &mut Session) -> Vec<Line> {
    session.keys("g");
    let rows = session.app.concordance_rows(usize::MAX);
    assert!(rows.iter().zip(0..).all(|(row, number)| row.number == number));
    assert_eq!(rows.len(), session.app.concordance().unwrap().len());
    rows.iter().map(|row| (row.article, row.hit.range(), row.hit.keyword())).collect()
}

/// The block of a hit on either side of it, as far as it is looked at.
fn around<'a>(article: &'a Article, hit: &Range<usize>) -> (&'a str, &'a str) {
    let text = article.text();
    let block = article.blocks().iter().find(|block| block.range.contains(&hit.start)).unwrap().range.clone();
    let first = (block.start..=hit.start).find(|at| hit.start - at <= 160 && text.is_char_boundary(*at)).unwrap();
    let last = (hit.end..=block.end).rfind(|at| at - hit.end <= 160 && text.is_char_boundary(*at)).unwrap();
    (&text[first..hit.start], &text[hit.end..last])
}

/// Every hit that counts, sorted and narrowed the slow and plain way.
fn wanted(library: &Library, order: Order, off: &[usize], text: &str) -> Vec<Line> {
    let (oracle, word) = (Oracle::new(), Regex::new(r"[\p{L}\p{Nd}]+").unwrap());
    let mut lines = Vec::new();
    for (number, entry) in library.entries.iter().enumerate() {
        let article = entry.article();
        for (index, (keyword, range, furniture)) in oracle.hits(KEYWORDS, article).into_iter().enumerate() {
            let (before, after) = around(article, &range);
            let near = oracle.plain(&article.text()[range.start - before.len()..range.end + after.len()]);
            if furniture || off.contains(&keyword) || !near.contains(text) {
                continue;
            }
            let side = oracle.plain(if order == Order::Left { before } else { after });
            let mut words: Vec<&str> = word.find_iter(&side).map(|word| word.as_str()).collect();
            if order == Order::Left {
                words.reverse();
            }
            words.truncate(6);
            let mut key = words.join("\u{1}").into_bytes();
            key.truncate(64);
            let key = if matches!(order, Order::Left | Order::Right) { key } else { Vec::new() };
            let date = Reverse((order == Order::Date).then(|| article.meta().date()));
            lines.push(((date, key, number, index), (number, range, keyword)));
        }
    }
    lines.sort_by(|one, other| one.0.cmp(&other.0));
    lines.into_iter().map(|(_, line)| line).collect()
}

#[test]
fn lines_are_the_hits_of_the_oracle_in_each_order() {
    let mut random = Random(7);
    let mut compared = 0;
    for round in 0..12 {
        let library = random.library(1 + round);
        let mut session = Session::with(lit(KEYWORDS), library.clone(), 80, 24);
        session.keys("c");
        if session.app.concordance().unwrap().is_empty() {
            continue;
        }
        for order in Order::ALL {
            assert_eq!(session.app.concordance().unwrap().order(), order);
            assert_eq!(lines(&mut session), wanted(&library, order, &[], ""), "{order:?}");
            session.keys("2 4");
            assert_eq!(lines(&mut session), wanted(&library, order, &[1, 3], ""), "{order:?} without some");
            session.keys("/").types("Dé").keys("Enter");
            assert_eq!(lines(&mut session), wanted(&library, order, &[1, 3], "de"), "{order:?} with a text");
            session.keys("2 4");
            assert_eq!(lines(&mut session), wanted(&library, order, &[], "de"), "{order:?} with a text");
            session.keys("q");
            let all = lines(&mut session);
            assert_eq!(all, wanted(&library, order, &[], ""), "{order:?} once more");
            compared += all.len();
            session.keys("o");
        }
    }
    assert!(compared > 1000, "{compared}");
}

fn texts(files: &[(&str, &str)]) -> Library {
    library(&files.iter().map(|(name, text)| (*name, text.as_bytes())).collect::<Vec<_>>())
}

const FILLER: &str = "Une phrase assez longue pour passer pour du texte, et qui finit par un point.\n\n";

/// Three articles with *bar* and *foo*; the second has none.
fn three() -> Library {
    let filler = FILLER.repeat(20);
    texts(&[
        ("a.txt", &format!("Un\n\nle bar d’ici.\n\n{filler}un foo, puis un bar et encore un foo.\n\n{filler}")),
        ("b.txt", &format!("Deux\n\n{filler}")),
        ("c.txt", &format!("Trois\n\nun foo sans rien.\n\n{filler}zoo, bar.\n\n{filler}")),
    ])
}

/// What is in front, the article, the current hit with its keyword, and the line.
fn state(session: &Session) -> (Focus, String, Option<String>, Option<usize>) {
    let reader = session.app.reader();
    let title = reader.map_or("", |reader| reader.entry().article().title()).to_owned();
    let current = reader.and_then(|reader| {
        let current = reader.current()?;
        Some(reader.entry().article().text()[current.range.clone()].to_owned())
    });
    (session.app.focus(), title, current, session.app.concordance().map(Concordance::cursor))
}

#[test]
fn keys_in_the_concordance() {
    // keys, what is in front, the article, the current hit, the line
    let table = [
        ("c", Focus::Concordance, "Un", Some("bar"), Some(0)),
        ("c j", Focus::Concordance, "Un", Some("foo"), Some(1)),
        ("c n n N", Focus::Concordance, "Un", Some("foo"), Some(1)),
        ("c G", Focus::Concordance, "Trois", Some("bar"), Some(5)),
        ("c j j j J", Focus::Concordance, "Trois", Some("foo"), Some(4)),
        ("c G K", Focus::Concordance, "Un", Some("bar"), Some(0)),
        ("c q", Focus::List, "Un", None, None),
        ("c G q", Focus::List, "Un", None, None),
        ("Enter n n c", Focus::Concordance, "Un", Some("foo"), Some(1)),
        ("Enter n n c G q", Focus::Reader, "Un", Some("foo"), None),
        ("c G Enter", Focus::Reader, "Trois", Some("bar"), Some(5)),
        ("c G Enter q", Focus::Concordance, "Trois", Some("bar"), Some(5)),
        ("c G Enter K j j q", Focus::Concordance, "Trois", Some("bar"), Some(5)),
        ("c G Enter K Ctrl-o", Focus::Concordance, "Trois", Some("bar"), Some(5)),
        ("c G Enter Ctrl-o Ctrl-p", Focus::Reader, "Trois", Some("bar"), Some(5)),
        ("c G Enter q q", Focus::List, "Un", None, None),
        ("c G Enter n q", Focus::Concordance, "Trois", Some("bar"), Some(5)),
        ("c G Enter n c", Focus::Concordance, "Un", Some("bar"), Some(0)),
        ("c j 1", Focus::Concordance, "Un", Some("foo"), Some(0)),
        ("c j 2", Focus::Concordance, "Un", Some("bar"), Some(1)),
        ("c 1 2 Enter", Focus::Concordance, "Un", Some("foo"), Some(0)),
        ("c Alt-1 G", Focus::Concordance, "Trois", Some("bar"), Some(2)),
        ("c Alt-1 Alt-1 G", Focus::Concordance, "Trois", Some("bar"), Some(5)),
        ("c 3", Focus::Concordance, "Un", Some("bar"), Some(0)),
        // Nor does it go on for ever where there is no line.
        ("c 1 2 o o J", Focus::Concordance, "Un", Some("foo"), Some(0)),
        ("c o o g", Focus::Concordance, "Un", Some("bar"), Some(0)),
        ("c o o o o G", Focus::Concordance, "Trois", Some("bar"), Some(5)),
        ("c / z o o Enter", Focus::Concordance, "Trois", Some("bar"), Some(0)),
        ("c j / z o o Esc", Focus::Concordance, "Un", Some("foo"), Some(1)),
        ("c / e t Space e n Ctrl-n Enter", Focus::Concordance, "Un", Some("bar"), Some(1)),
        ("c / z o o Enter q", Focus::Concordance, "Trois", Some("bar"), Some(5)),
        ("c / z o o Enter Ctrl-c q", Focus::List, "Un", None, None),
        ("c / x x x Enter Enter", Focus::Concordance, "Un", Some("bar"), Some(0)),
        ("/ u n Enter c", Focus::Concordance, "Un", Some("Un"), Some(0)),
        ("Enter / s a n s Enter c q q", Focus::Reader, "Trois", None, None),
        ("c m Esc", Focus::Concordance, "Un", Some("bar"), Some(0)),
        ("J c", Focus::Concordance, "Trois", Some("foo"), Some(4)),
    ];
    for (keys, focus, title, hit, line) in table {
        for (width, height) in [(80, 24), (60, 12), (160, 50)] {
            let mut session = Session::with(lit(&["bar", "foo"]), three(), width, height);
            session.keys(keys);
            let found = state(&session);
            let wanted = (focus, title.to_owned(), hit.map(str::to_owned), line);
            assert_eq!(found, wanted, "{keys} at {width}");
            session.draw();
        }
    }
}

#[test]
fn a_query_narrows_the_lines() {
    let mut session = Session::with(lit(&["bar", "foo"]), three(), 80, 24);
    session.keys("c G f").types("titre:un");
    assert_eq!((state(&session).0, lines_now(&session)), (Focus::Concordance, 4), "while it is typed");
    session.keys("Enter");
    assert_eq!((state(&session).0, state(&session).1.as_str(), lines_now(&session)), (Focus::Concordance, "Un", 4));
    assert!(session.text().contains("titre:un"), "{}", session.text());
    session.keys("f Ctrl-u").types("rien").keys("Esc");
    assert_eq!((state(&session).0, lines_now(&session)), (Focus::Concordance, 4), "as before");
    session.keys("f Ctrl-u Enter");
    assert_eq!((state(&session).0, lines_now(&session)), (Focus::Concordance, 6));
    session.keys("q");
    assert_eq!(state(&session).0, Focus::List);
}

/// How many lines there are now.
fn lines_now(session: &Session) -> usize {
    session.app.concordance().unwrap().len()
}

#[test]
fn the_mouse_in_the_concordance() {
    use lutrin::input::{Mouse, MouseKind};
    let mut session = Session::with(lit(&["bar", "foo"]), three(), 80, 24);
    session.keys("c");
    let area = session.app.geometry().concordance.unwrap();
    let at = |session: &mut Session, kind: MouseKind, line: u16| {
        session.event(Event::Mouse(Mouse { kind, x: area.x + 30, y: area.y + 1 + line }));
        (state(session).0, session.app.concordance().unwrap().cursor())
    };
    assert_eq!(at(&mut session, MouseKind::Press, 4), (Focus::Concordance, 4));
    assert_eq!(at(&mut session, MouseKind::Wheel(false), 0), (Focus::Concordance, 1));
    assert_eq!(at(&mut session, MouseKind::Press, 8), (Focus::Concordance, 1), "below the last line");
    assert_eq!(at(&mut session, MouseKind::Press, 1), (Focus::Reader, 1));
    assert_eq!(state(&session).2.as_deref(), Some("foo"));
}

#[test]
fn a_preview_is_no_reading() {
    let mut session = Session::with(lit(&["bar", "foo"]), three(), 80, 24);
    session.keys("Enter Space j j");
    let before = session.app.reader().unwrap().anchor();
    session.keys("c G k k k q");
    assert_eq!(session.app.reader().unwrap().anchor(), before, "where one came from");
    session.keys("c G q J J");
    assert_eq!(session.app.reader().unwrap().anchor().offset, 0, "an article that was only seen");
}

#[test]
fn the_order_of_the_articles_is_that_of_the_list() {
    let mut session = Session::with(lit(&["bar", "foo"]), three(), 80, 24);
    let articles = |session: &mut Session| {
        let mut articles: Vec<_> = lines(session).into_iter().map(|line| line.0).collect();
        articles.dedup();
        articles
    };
    session.keys("c");
    assert_eq!(articles(&mut session), [0, 2]);
    // By title: Deux, Trois, Un.
    session.keys("q O j j j Enter c");
    assert_eq!(session.app.listing().number(session.app.library()), 1, "{}", session.text());
    assert_eq!(articles(&mut session), [2, 0], "{}", session.text());
    session.keys("G Enter");
    assert_eq!(state(&session).1, "Un");
    session.keys("q");
    assert_eq!(state(&session).3, Some(5), "back on the same line");
    session.keys("q O g Enter c");
    assert_eq!(articles(&mut session), [0, 2]);
}

#[test]
fn the_line_stays_while_others_come() {
    let mut session = Session::late(lit(&["bar", "foo"]), three(), 80, 24);
    session.keys("J J c");
    let scan = session.scans.pop().unwrap();
    let answer = |session: &mut Session, number: usize| {
        let entry = &scan.entries[number];
        let hits = scan.matcher.find(entry.article(), entry.folded()).into();
        let hits = vec![(entry.article().id(), hits)];
        session.event(Event::Scanned(Scanned { generation: scan.generation, hits }));
    };
    let line = |session: &Session| (state(session).1, state(session).2, state(session).3);
    let foo = |line: usize| ("Trois".to_owned(), Some("foo".to_owned()), Some(line));
    let row = |session: &Session| session.draw().1.unwrap().y;
    assert_eq!(line(&session), foo(line(&session).2.unwrap()));
    let before = row(&session);
    for number in 0..scan.entries.len() {
        answer(&mut session, number);
    }
    assert_eq!(line(&session), foo(4));
    assert!(row(&session) >= before);
    session.keys("o o");
    assert_eq!(line(&session).1.as_deref(), Some("foo"), "in another order too");
    session.keys("s S");
    assert_eq!(line(&session).1.as_deref(), Some("foo"));
}

#[test]
fn very_many_lines() {
    let text = format!("Titre\n\n{}", "un mot de plus. ".repeat(6_000));
    let mut session = Session::with(lit(&["mot", "un", "de"]), texts(&[("a.txt", &text), ("b.txt", &text)]), 80, 24);
    session.keys("c");
    assert_eq!(session.app.concordance().unwrap().len(), 36_000);
    for keys in ["G", "k", "o", "o", "G", "o", "/", "p", "Enter", "q", "2", "G"] {
        session.keys(keys);
        session.draw();
        let concordance = session.app.concordance().unwrap();
        assert!(concordance.len() >= 24_000 && !concordance.is_at_work(), "{keys}");
        // Three hits in turn, or all of a kind together.
        let keywords: Vec<_> = session.app.concordance_rows(3).iter().map(|row| row.hit.keyword()).collect();
        let together = keywords.iter().all(|keyword| *keyword == keywords[0]);
        assert_eq!(together, concordance.order().is_by_context(), "{keys}");
    }
    assert_eq!(session.app.concordance().unwrap().cursor(), 23_999);
}

#[test]
fn jumps_to_where_two_keywords_meet_and_to_the_next_article() {
    // keys, the article, the current hit, what is told
    let table = [
        ("Enter + 1 2", "Un", Some("foo"), ""),
        ("Enter + 2 1", "Un", Some("foo"), ""),
        ("Enter + 2 1 ;", "Un", Some("foo"), "seul passage"),
        ("Enter + 1 1", "Un", None, "quel autre"),
        ("Enter + 1 3", "Un", None, "pas de mot-clé 3"),
        ("Enter + j 2", "Un", Some("foo"), ""),
        ("Enter + 1 2 J + +", "Un", Some("foo"), "bar + foo"),
        ("Enter v", "Trois", Some("foo"), "Trois"),
        ("Enter n v", "Trois", Some("bar"), "Trois"),
        ("Enter n v v", "Un", Some("bar"), "Repris au début"),
        ("Enter n V", "Trois", Some("bar"), "Repris à la fin"),
        ("Enter J V", "Un", Some("bar"), "Un"),
    ];
    for (keys, title, hit, told) in table {
        let mut session = Session::with(lit(&["bar", "foo"]), three(), 80, 24);
        session.keys(keys);
        let (_, found, current, _) = state(&session);
        assert_eq!((found.as_str(), current.as_deref()), (title, hit), "{keys}");
        assert!(session.status().contains(told), "{keys}: {:?} {}", session.app.notice(), session.status());
    }
}

/// The concordance in the README is what the program draws.
#[test]
fn the_readme_shows_it() {
    let mut session = Session::with(start(Tongue::English), support::seeds(), 80, 12);
    session.keys("c Alt-3 o o o g d j");
    let shown = session.text();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once("## Concordance").unwrap();
    let (head, rest) = rest.split_once("```text\n").unwrap();
    let (told, after) = rest.split_once("\n```").unwrap();
    if told != shown && std::env::var_os("LUTRIN_UPDATE").is_some() {
        std::fs::write(&path, format!("{before}## Concordance{head}```text\n{shown}\n```{after}")).unwrap();
    } else {
        assert_eq!(told, shown);
    }
}
