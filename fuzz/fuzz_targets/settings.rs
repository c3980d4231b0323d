//! The user's own files: keywords, a theme, a key table. Any text gives settings or messages that are
//! fit for a screen, and what it gives can be used.

#![no_main]

use std::cell::LazyCell;

use libfuzzer_sys::fuzz_target;
use lutrin::{
    app::{Action, help},
    article::{Article, Source, sanitize},
    import::import,
    input::{Key, Keymap},
    keyword::{Folded, Keyword, Matcher, Sets},
    locale::{Locale, Tongue},
    ui::{Depth, Theme},
};

thread_local! {
    static ARTICLE: LazyCell<(Article, Folded)> = LazyCell::new(|| {
        let text = include_bytes!("../../seeds/02-petite-histoire-du-chiffrement.md");
        let article = import(text, &Source::new("a.md"), b"key").expect("an article").articles.remove(0);
        let folded = Folded::new(&article);
        (article, folded)
    });
    static LOCALE: LazyCell<Locale> = LazyCell::new(|| Locale::new(Tongue::French));
}

fuzz_target!(|bytes: &[u8]| {
    let [which, rest @ ..] = bytes else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    match which % 4 {
        0 => keywords(text),
        1 => theme(text),
        2 => keymap(text),
        _ => typed(text),
    }
});

fn keywords(text: &str) {
    let mut sets = Sets::default();
    for fault in sets.merge(text) {
        assert_eq!(sanitize::line(&fault), fault, "not fit for a screen");
        assert!(fault.starts_with("line "), "{fault}");
    }
    for set in &sets.sets {
        assert!(!set.name.is_empty() && sanitize::line(&set.name) == set.name);
        for keyword in &set.keywords {
            assert!(!keyword.label.is_empty() && sanitize::line(&keyword.label) == keyword.label);
            assert!(!keyword.terms.is_empty());
        }
        let matcher = Matcher::new(&set.keywords, &sets.lexicon);
        ARTICLE.with(|article| matcher.find(&article.0, &article.1));
    }
}

fn theme(text: &str) {
    let results =
        [Depth::None, Depth::Ansi, Depth::Indexed, Depth::True].map(|depth| Theme::parse(text, depth).is_ok());
    assert!(results.iter().all(|result| *result == results[0]), "a theme is right or wrong at any depth");
}

fn keymap(text: &str) {
    let Ok(keymap) = Keymap::<Action>::parse(text) else { return };
    LOCALE.with(|locale| {
        for columns in [0, 1, 20, 60, 120] {
            let lines = help::lines(&keymap, locale, columns);
            let _width = help::keys_width(&lines);
        }
    });
    for mode in ["all", "list", "reader", "menu", "prompt"] {
        for binding in keymap.bindings(mode) {
            let _found = keymap.lookup(mode, &binding.keys);
            assert!(!binding.keys.is_empty());
        }
    }
}

/// A term as it is typed, and a key as it is written.
fn typed(text: &str) {
    if let Ok(keyword) = Keyword::typed(text) {
        assert!(!keyword.label.is_empty() && sanitize::line(&keyword.label) == keyword.label);
        let written = keyword.terms[0].to_string();
        assert_eq!(written.parse().as_ref(), Ok(&keyword.terms[0]), "{written:?}");
    }
    if let Ok(key) = text.parse::<Key>() {
        let _shown = key.to_string();
    }
}
