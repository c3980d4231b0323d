//! No settings file stops the program, whatever is in it, and every fault can be told in both
//! languages at a place that is in the file.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use lutrin::{
    app::Action,
    article::sanitize,
    input::Keymap,
    keyword::Sets,
    locale::{Locale, Tongue, Value},
    settings::{Fault, place},
    shell::config::{Config, file, folder},
    ui::{Depth, Theme},
};
use proptest::{prelude::*, sample::Index};

const KEYMAP: &str = include_str!("../assets/keymap.toml");
const THEME: &str = include_str!("../assets/themes/dark.toml");
const KEYWORDS: &str = include_str!("../assets/keywords.toml");

/// What may be put into a file, besides characters.
const PIECES: [&str; 16] = [
    "=",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "\n",
    "[[set]]",
    "= 3\n",
    "= []\n",
    "\"\u{1b}[2J\"",
    "\u{202e}",
    "\0",
    "é",
    "\"/(/\"",
];

fn all_faults(text: &str) -> Vec<Fault> {
    let mut keymap: Keymap<Action> = Keymap::parse(KEYMAP).unwrap();
    let mut faults = Config::parse(text).1;
    faults.extend(keymap.overlay(text));
    faults.extend(Theme::read(text, Depth::True).1);
    faults.extend(Sets::default().merge(text));
    faults
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_file_is_read(
        which in 0..4_usize,
        changes in prop::collection::vec((any::<Index>(), 0..40_usize, 0..PIECES.len()), 0..6),
    ) {
        let mut text = [file::DEFAULT, KEYMAP, THEME, KEYWORDS][which].to_owned();
        for (at, length, piece) in changes {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let Some(from) = (!places.is_empty()).then(|| at.index(places.len())) else { break };
            let to = places.get(from + length).copied().unwrap_or(text.len());
            text.replace_range(places[from]..to, PIECES[piece]);
        }
        let faults = all_faults(&text);
        let shown = folder::Text { path: "/x.toml".into(), text: text.clone() };
        for tongue in [Tongue::French, Tongue::English] {
            for message in shown.messages(&faults, &Locale::new(tongue)) {
                prop_assert!(!message.whole.contains("fault-"), "{}", message.whole);
                let lines = message.whole.lines().map(sanitize::line);
                prop_assert!(lines.eq(message.whole.lines()), "{}", message.whole);
            }
        }
        for fault in faults {
            prop_assert!(fault.at <= text.len());
            prop_assert!(place(&text, fault.at).0 <= text.lines().count() + 1);
        }
    }
}

#[test]
fn every_kind_of_fault_is_told_in_both_languages() {
    for tongue in [Tongue::French, Tongue::English] {
        let locale = Locale::new(tongue);
        let mut told = std::collections::BTreeSet::new();
        for kind in ["twice", "open", "quotes", "comma", "equals", "value", "other"] {
            told.insert(locale.with("fault-syntax", &[("kind", Value::Text(kind))]).into_owned());
        }
        for kind in ["text", "flag", "list", "table"] {
            told.insert(locale.with("fault-wants", &[("kind", Value::Text(kind))]).into_owned());
        }
        assert_eq!(told.len(), 11, "{told:?}");
    }
}
