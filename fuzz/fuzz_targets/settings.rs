//! The user's own files: settings, keywords, a theme, a key table. Any text gives settings or messages
//! that are fit for a screen, and what it gives can be used.

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
    settings::Fault,
    shell::config::{Message, file::Config, folder},
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
    match which % 5 {
        0 => keywords(text),
        1 => theme(text),
        2 => keymap(text),
        3 => told(text, &Config::parse(text).1),
        _ => typed(text),
    }
});

fn keywords(text: &str) {
    let mut sets = Sets::default();
    told(text, &sets.merge(text));
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

/// What is said of the faults in a file.
fn told(text: &str, faults: &[Fault]) {
    let file = folder::Text { path: "un fichier.toml".into(), text: text.to_owned() };
    let messages = LOCALE.with(|locale| file.messages(faults, locale));
    assert_eq!(messages.len(), faults.len());
    for Message { line, whole, .. } in messages {
        assert_eq!(sanitize::line(&line), line, "not fit for a screen");
        assert!(whole.lines().all(|line| sanitize::line(line) == line), "{whole:?}");
    }
}

fn theme(text: &str) {
    let faults = [Depth::None, Depth::Ansi, Depth::Indexed, Depth::True].map(|depth| Theme::read(text, depth).1);
    assert!(faults.iter().all(|of_depth| *of_depth == faults[0]), "a theme is right or wrong at any depth");
    told(text, &faults[0]);
}

fn keymap(text: &str) {
    let mut keymap = Keymap::<Action>::parse(include_str!("../../assets/keymap.toml")).expect("the built-in one");
    told(text, &keymap.overlay(text));
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
