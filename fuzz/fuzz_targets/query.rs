//! A query as it is typed: it is read, or refused with a place inside it and words that are fit for a
//! screen; what is read answers the same however much is known already, and what is proposed for a
//! line can be put into it.

#![no_main]

use std::cell::LazyCell;

use libfuzzer_sys::fuzz_target;
use lutrin::{
    app::filter::reason,
    article::{Source, sanitize},
    import::{date, import},
    keyword::Sets,
    library::Entry,
    locale::{Locale, Tongue},
    query::{
        Counts, Facts, Names, Query,
        complete::{Values, complete},
    },
};

thread_local! {
    static ENTRY: LazyCell<Entry> = LazyCell::new(|| {
        let text = include_bytes!("../../seeds/02-petite-histoire-du-chiffrement.md");
        Entry::new(import(text, &Source::new("a.md"), b"key").expect("an article").articles.remove(0))
    });
    static SETS: LazyCell<Sets> = LazyCell::new(Sets::built_in);
    static LOCALE: LazyCell<Locale> = LazyCell::new(|| Locale::new(Tongue::French));
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    // A second line is a saved query that the first may name.
    let (line, saved) = text.split_once('\n').unwrap_or((text, "-read"));
    let saved = [("q".to_owned(), saved.to_owned()), ("r".to_owned(), "@q OR @q".to_owned())];
    let today = date::parse("2026-03-31").expect("a date").day;
    SETS.with(|sets| {
        let names = Names { keywords: &sets.sets[0].keywords, lit: &sets.sets[0].keywords, lexicon: &sets.lexicon, saved: &saved, today };
        match Query::parse(line, &names) {
            Ok(None) => assert!(line.trim().is_empty()),
            Ok(Some(query)) => ENTRY.with(|entry| {
                let facts = Facts { read: false, star: true, seen: 40 };
                let mut counts = Counts::new();
                let answer = query.matches(entry, facts, &mut counts);
                assert_eq!(query.matches(entry, facts, &mut counts), answer);
                let mut all: Counts = (0..query.counted().len()).map(|index| Some(query.count(index, entry))).collect();
                assert_eq!(query.matches(entry, facts, &mut all), answer);
            }),
            Err(fault) => {
                assert!(line.get(fault.span.clone()).is_some(), "off a character");
                let said = LOCALE.with(|locale| reason(&fault, locale));
                assert_eq!(sanitize::line(&said), said, "not fit for a screen");
            }
        }
    });
    let values = Values { keywords: vec![saved[0].1.clone()], ..Values::default() };
    for at in [0, line.len() / 2, line.len()] {
        let proposals = complete(line, at, &values, at % 2 == 0);
        assert!(line.get(proposals.range).is_some());
    }
});
