//! The help: the key table, in groups, with what each key does in the reader's language.

use super::action::{ACTIONS, Action};
use crate::{
    input::{
        Code, Key,
        keymap::{ALL, Keymap},
    },
    layout::{labels::wrapped, width},
    locale::Locale,
};

/// A line of the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Between two groups.
    Blank,
    /// The name of a group.
    Group(String),
    /// Keys, and what they do; where that takes more than one row, part of it.
    Keys {
        /// Keys that do it, or none in a later row.
        keys: String,
        /// What they do, or a part of it.
        does: String,
    },
}

/// Columns between the keys and what they do.
pub const BETWEEN: u16 = 2;

/// The widest help, in columns: wider, the eye loses the line.
const WIDEST: u16 = 84;

/// The least and the most room for keys, in columns.
const KEYS: (usize, usize) = (12, 24);

/// The width of the help on a screen of that width, in columns.
pub fn width(screen: u16) -> u16 {
    screen.saturating_sub(4).min(WIDEST)
}

/// The groups: the name's key in the locale, the modes whose keys they show, and the action that
/// the group begins with, in the order of [`ACTIONS`].
const GROUPS: [(&str, Action); 7] = [
    ("help-move", Action::Down),
    ("help-articles", Action::Open),
    ("help-hits", Action::HitNext),
    ("help-panel", Action::KeywordToggle),
    ("help-view", Action::Contents),
    ("help-outside", Action::EditSource),
    ("help-program", Action::Help),
];

/// The modes whose keys the help shows; a menu has the same keys as the list. What can only be done
/// in the keyword panel or in a prompt is shown with its keys there.
const MODES: [&str; 3] = ["reader", "list", ALL];

/// All lines of the help, none of them wider than `columns` where that is possible at all: what is
/// too long goes on in the next line.
pub fn lines(keymap: &Keymap<Action>, locale: &Locale, columns: u16) -> Vec<Line> {
    let entries = entries(keymap, locale);
    let longest = entries.iter().map(|entry| if let Entry::Keys(keys, _) = entry { joined(keys) } else { 0 });
    let single = entries.iter().map(|entry| match entry {
        Entry::Keys(keys, _) => keys.iter().map(|key| width::of(key)).max().unwrap_or(0),
        Entry::Group(_) => 0,
    });
    let keys_width = longest.max().unwrap_or(0).min((usize::from(columns) * 2 / 7).clamp(KEYS.0, KEYS.1));
    let keys_width = keys_width.max(single.max().unwrap_or(0));
    // A column at the left, and one at the right for the sign that there is more.
    let room = columns.saturating_sub(u16::try_from(keys_width).unwrap_or(0) + BETWEEN + 2).max(2);
    let mut lines = Vec::new();
    for entry in entries {
        let (keys, does) = match entry {
            Entry::Group(name) => {
                if !lines.is_empty() {
                    lines.push(Line::Blank);
                }
                lines.push(Line::Group(name));
                continue;
            }
            Entry::Keys(keys, does) => (filled(&keys, keys_width), wrapped(&does, room)),
        };
        for row in 0..keys.len().max(does.len()) {
            let part = |parts: &[String]| parts.get(row).cloned().unwrap_or_default();
            lines.push(Line::Keys { keys: part(&keys), does: part(&does) });
        }
    }
    lines
}

/// The columns that the keys of some lines take.
pub fn keys_width(lines: &[Line]) -> u16 {
    let keys = lines.iter().map(|line| if let Line::Keys { keys, .. } = line { width::of(keys) } else { 0 });
    u16::try_from(keys.max().unwrap_or(0)).unwrap_or(u16::MAX)
}

/// The keys as the reader's keyboard calls them.
pub fn spelled(keys: &[Key], locale: &Locale) -> String {
    keys.iter().map(|key| name(*key, locale)).collect::<Vec<_>>().join(" ")
}

fn name(key: Key, locale: &Locale) -> String {
    let id = match key.code {
        Code::Char(' ') => "key-space",
        Code::Enter => "key-enter",
        Code::BackTab => "key-backtab",
        Code::Backspace => "key-backspace",
        Code::Esc => "key-esc",
        Code::Home => "key-home",
        Code::End => "key-end",
        Code::PageUp => "key-page-up",
        Code::PageDown => "key-page-down",
        Code::Insert => "key-insert",
        Code::Delete => "key-delete",
        // A comma is seen well enough among other keys.
        Code::Char(',') if !key.ctrl && !key.alt => return ",".to_owned(),
        Code::Char(_) | Code::Tab | Code::F(_) | Code::Up | Code::Down | Code::Left | Code::Right => {
            return key.to_string();
        }
    };
    let held = [(key.ctrl, "Ctrl-"), (key.alt, "Alt-")];
    held.iter().filter(|(held, _)| *held).map(|(_, name)| *name).chain([&*locale.text(id)]).collect()
}

/// The width of keys side by side.
fn joined(keys: &[String]) -> usize {
    keys.iter().map(|key| width::of(key) + 2).sum::<usize>().saturating_sub(2)
}

/// Keys side by side, in as many rows as they need.
fn filled(keys: &[String], columns: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for key in keys {
        match rows.last_mut() {
            Some(row) if width::of(row) + 2 + width::of(key) <= columns => {
                row.push_str("  ");
                row.push_str(key);
            }
            _ => rows.push(key.clone()),
        }
    }
    rows
}

/// What the help is made of, before it is fitted to a width.
enum Entry {
    Group(String),
    Keys(Vec<String>, String),
}

fn entries(keymap: &Keymap<Action>, locale: &Locale) -> Vec<Entry> {
    let mut lines = Vec::new();
    for (action, name) in ACTIONS {
        if let Some((group, _)) = GROUPS.iter().find(|(_, first)| *first == action) {
            lines.push(Entry::Group(locale.text(group).into_owned()));
        }
        let shared = match action {
            // The nine digits do the same with nine keywords: one line speaks for all.
            Action::HitOf(1) => Some("hit-digit"),
            Action::HitBackOf(1) => Some("hit-back-digit"),
            Action::HitOf(_) | Action::HitBackOf(_) => continue,
            _ => None,
        };
        let keys = match action {
            Action::HitOf(1) => digits(keymap, locale, Action::HitOf),
            Action::HitBackOf(1) => digits(keymap, locale, Action::HitBackOf),
            _ => keys_of(keymap, locale, action),
        };
        if !keys.is_empty() {
            let key = format!("action-{}", shared.unwrap_or(name));
            lines.push(Entry::Keys(keys, locale.text(&key).into_owned()));
        }
    }
    lines
}

/// All keys of an action, each once.
pub(super) fn keys_of(keymap: &Keymap<Action>, locale: &Locale, action: Action) -> Vec<String> {
    let keys = keys_in(keymap, locale, &MODES, action);
    if keys.is_empty() {
        keys_in(keymap, locale, &["heatmap", "panel", "why", "links", "prompt"], action)
    } else {
        keys
    }
}

/// The first key of an action in a mode; empty when it has none.
pub(super) fn first_key(keymap: &Keymap<Action>, locale: &Locale, mode: &str, action: Action) -> String {
    keys_in(keymap, locale, &[mode, ALL], action).into_iter().next().unwrap_or_default()
}

fn keys_in(keymap: &Keymap<Action>, locale: &Locale, modes: &[&str], action: Action) -> Vec<String> {
    let mut keys = Vec::new();
    let bindings = modes.iter().flat_map(|mode| keymap.bindings(mode));
    for binding in bindings.filter(|binding| binding.action == action) {
        let text = spelled(&binding.keys, locale);
        if !keys.contains(&text) {
            keys.push(text);
        }
    }
    keys
}

/// The keys of nine actions: the first key of the first and of the last, then the second keys of
/// all, where they are short enough to tell.
fn digits(keymap: &Keymap<Action>, locale: &Locale, of: impl Fn(u8) -> Action) -> Vec<String> {
    let all: Vec<_> = (1..=9).map(|digit| keys_of(keymap, locale, of(digit))).collect();
    let (first, last) = (all.first().and_then(|keys| keys.first()), all.last().and_then(|keys| keys.first()));
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let range = format!("{first}…{last}");
    let others: Vec<_> = all.iter().filter_map(|keys| keys.get(1)).map(String::as_str).collect();
    let others = others.join(" ");
    if others.chars().count() > 20 { vec![range] } else { vec![range, others] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Tongue;

    #[test]
    fn nothing_is_cut_at_any_width() {
        let keymap = Keymap::parse(include_str!("../../assets/keymap.toml")).unwrap();
        for tongue in [Tongue::French, Tongue::English] {
            let locale = Locale::new(tongue);
            let wide = lines(&keymap, &locale, 200);
            let words = |lines: &[Line]| {
                let does = lines.iter().map(|line| if let Line::Keys { does, .. } = line { does.as_str() } else { "" });
                does.flat_map(str::split_whitespace).collect::<String>()
            };
            for columns in 50..200 {
                let lines = lines(&keymap, &locale, columns);
                let keys = keys_width(&lines);
                assert_eq!(words(&lines), words(&wide), "at {columns}");
                for line in lines {
                    let Line::Keys { does, .. } = line else { continue };
                    let used = usize::from(1 + keys + BETWEEN) + width::of(&does);
                    assert!(used < usize::from(columns), "{does:?} at {columns}");
                }
            }
        }
    }

    #[test]
    fn keys_are_called_as_on_the_keyboard() {
        let name = |tongue, key: &str| spelled(&[key.parse().unwrap()], &Locale::new(tongue));
        for (key, french, english) in [
            ("Space", "Espace", "Space"),
            ("PgDn", "Pg suiv", "PgDn"),
            ("Alt-Backspace", "Alt-Retour arr.", "Alt-Backspace"),
            ("Ctrl-f", "Ctrl-f", "Ctrl-f"),
            ("F1", "F1", "F1"),
            (",", ",", ","),
        ] {
            assert_eq!((name(Tongue::French, key).as_str(), name(Tongue::English, key).as_str()), (french, english));
        }
    }
}
