//! The order of the list: by what is asked, remembered, and steady while counts come in.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod support;

use lutrin::{
    app::{
        Effect, Event, Scanned, Start,
        listing::Item,
        memory::{Choice, Choices},
    },
    keyword::{Keyword, KeywordSet},
    library::Library,
    locale::Tongue,
};
use support::{Session, library, start};

fn lit(terms: &[&str]) -> Start {
    let keywords = terms.iter().map(|term| Keyword::typed(term).unwrap()).collect();
    Start { sets: vec![KeywordSet { name: "a".to_owned(), keywords }], ..start(Tongue::French) }
}

/// Four articles: by path, a to d.
fn four() -> Library {
    let article = |title: &str, meta: &str, text: &str| {
        format!(
            "---\ntitle: {title}\n{meta}\n---\n\n{text}\n\nEncore une phrase pour finir le texte, sans rien de plus.\n"
        )
    };
    let files = [
        ("a.md", article("Zébu", "date: 2020-05-01\nsite: B", "bar bar bar, puis foo.")),
        ("b.md", article("écran", "site: A", &format!("foo foo. {}", "un mot de plus ".repeat(30)))),
        ("c.md", article("« Arbre »", "date: 2024-01-31", "rien du tout.")),
        ("d.md", article("Ecrou", "date: 2021-01-01\nsite: A", &format!("bar bar. {}", "et encore ".repeat(20)))),
    ];
    library(&files.iter().map(|(name, text)| (*name, text.as_bytes())).collect::<Vec<_>>())
}

/// The files in the order of the rows.
fn rows(session: &Session) -> String {
    let (listing, library) = (session.app.listing(), session.app.library());
    let rows = (0..listing.len(library)).map(|row| match listing.item(library, row) {
        Some(Item::Article(number)) => {
            assert_eq!(listing.article(library, row), Some(number));
            library.entries[number].article().source().shown.chars().next().unwrap()
        }
        _ => '?',
    });
    rows.collect()
}

#[test]
fn orders() {
    // keys, the rows, what is remembered
    let table = [
        ("", "abcd", None),
        ("O j Enter", "cdab", Some("date")),
        ("O j Enter O Enter", "adcb", Some("-date")),
        ("O j Enter O Enter O Enter", "cdab", Some("date")),
        ("O j j Enter", "bdac", Some("length")),
        ("O j j j Enter", "cbda", Some("title")),
        ("O j j j Enter O Enter", "adbc", Some("-title")),
        ("O j j j j Enter", "bdac", Some("site")),
        ("O j j j j Enter O Enter", "abdc", Some("-site")),
        ("O j j j j j Enter", "abdc", Some("hits")),
        ("O j j j j j j Enter", "adbc", Some("density")),
        ("O 1", "adbc", Some("keyword bar")),
        ("O 2", "bacd", Some("keyword foo")),
        ("O 2 O 2", "cdab", Some("-keyword foo")),
        ("O 9", "abcd", None),
        ("O q", "abcd", None),
        ("O O", "abcd", None),
        ("O 2 O g Enter", "abcd", Some("path")),
    ];
    for (keys, wanted, remembered) in table {
        let mut session = Session::with(lit(&["bar", "foo"]), four(), 80, 24);
        session.keys(keys);
        assert_eq!(rows(&session), wanted, "{keys}");
        let choice = session.remembered.iter().rev().find_map(|effect| match effect {
            Effect::Choose(Choice::Sort(name)) => Some(name.as_str()),
            _ => None,
        });
        assert_eq!(choice, remembered, "{keys}");
        session.draw();
        let mut again = Session::empty(lit(&["bar", "foo"]), 80, 24);
        again.event(Event::Choices(Choices { sort: choice.map(str::to_owned), ..Choices::default() }));
        again.grow(four());
        assert_eq!(rows(&again), wanted, "{keys}, in another session");
        assert_eq!(again.app.listing().number(again.app.library()), 0, "{keys}: on the first row");
    }
}

#[test]
fn all_that_moves_goes_by_rows() {
    let title = |session: &Session| session.app.reader().unwrap().entry().article().title().to_owned();
    // keys after the list was sorted by date, which article then shows
    let table = [
        ("g", "« Arbre »"),
        ("g j", "Ecrou"),
        ("g J J", "Zébu"),
        ("G", "écran"),
        ("g Enter n", "Ecrou"),
        ("g Enter 2", "Zébu"),
        ("g Enter 2 2", "écran"),
        ("g Enter 2 2 2", "écran"),
        ("g Enter 2 2 2 2", "Zébu"),
        ("G Enter K Ctrl-o", "Zébu"),
        ("G Enter n Ctrl-o", "écran"),
    ];
    for (keys, wanted) in table {
        let mut session = Session::with(lit(&["bar", "foo"]), four(), 80, 24);
        session.keys("O j Enter").keys(keys);
        assert_eq!(title(&session), wanted, "{keys}");
        session.draw();
    }
}

#[test]
fn the_article_under_the_cursor_stays_while_counts_come() {
    let mut session = Session::late(lit(&["bar", "foo"]), four(), 80, 24);
    session.keys("O 1 G");
    let scan = session.scans.pop().unwrap();
    for entry in &scan.entries {
        assert_eq!(session.app.listing().cursor, Item::Article(3));
        let hits = vec![(entry.article().id(), scan.matcher.find(entry.article(), entry.folded()).into())];
        session.event(Event::Scanned(Scanned { generation: scan.generation, hits }));
    }
    assert_eq!((rows(&session).as_str(), session.app.listing().cursor), ("adbc", Item::Article(3)));
}

#[test]
fn what_is_filtered_is_sorted_and_in_the_concordance() {
    // keys, the rows, how many lines the concordance has
    let table = [
        ("O 1 f s i t e : A Enter", "db", 4),
        ("f s i t e : A Enter O 1", "db", 4),
        ("O j Enter f s i t e : A Enter", "db", 4),
        ("O j Enter f s i t e : A Enter q", "cdab", 8),
        ("O j Enter f s i t e : A Esc", "cdab", 8),
        ("O 2 f s i t e : B Enter", "a", 4),
    ];
    for (keys, wanted, lines) in table {
        let mut session = Session::with(lit(&["bar", "foo"]), four(), 80, 24);
        session.keys(keys);
        assert_eq!(rows(&session), wanted, "{keys}");
        session.draw();
        for orders in ["c", "o", "o", "o", "1 1"] {
            session.keys(orders);
            assert_eq!(session.app.concordance().unwrap().len(), lines, "{keys} {orders}");
            session.draw();
        }
        session.keys("G Enter q q");
        assert_eq!(rows(&session), wanted, "{keys}, and back");
    }
}
