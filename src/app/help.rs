//! The help: the key table, in groups, with what each key does in the reader's language.

use super::action::{ACTIONS, Action};
use crate::{
    input::keymap::{ALL, Keymap, spelled},
    locale::Locale,
};

/// A line of the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Between two groups.
    Blank,
    /// The name of a group.
    Group(String),
    /// Keys, and what they do.
    Keys {
        /// All keys that do it.
        keys: String,
        /// What they do.
        does: String,
    },
}

/// The groups: the name's key in the locale, the modes whose keys they show, and the action that
/// the group begins with, in the order of [`ACTIONS`].
const GROUPS: [(&str, Action); 5] = [
    ("help-move", Action::Down),
    ("help-articles", Action::Open),
    ("help-hits", Action::HitNext),
    ("help-view", Action::Contents),
    ("help-program", Action::Help),
];

/// The modes whose keys the help shows; a menu has the same keys as the list. What can only be done
/// in a prompt is shown with its keys there.
const MODES: [&str; 3] = ["reader", "list", ALL];

/// All lines of the help.
pub fn lines(keymap: &Keymap<Action>, locale: &Locale) -> Vec<Line> {
    let mut lines = Vec::new();
    for (action, name) in ACTIONS {
        if let Some((group, _)) = GROUPS.iter().find(|(_, first)| *first == action) {
            if !lines.is_empty() {
                lines.push(Line::Blank);
            }
            lines.push(Line::Group(locale.text(group).into_owned()));
        }
        let shared = match action {
            // The nine digits do the same with nine keywords: one line speaks for all.
            Action::HitOf(1) => Some("hit-digit"),
            Action::HitBackOf(1) => Some("hit-back-digit"),
            Action::HitOf(_) | Action::HitBackOf(_) => continue,
            _ => None,
        };
        let keys = match action {
            Action::HitOf(1) => digits(keymap, Action::HitOf),
            Action::HitBackOf(1) => digits(keymap, Action::HitBackOf),
            _ => keys_of(keymap, action).join("  "),
        };
        if !keys.is_empty() {
            let key = format!("action-{}", shared.unwrap_or(name));
            lines.push(Line::Keys { keys, does: locale.text(&key).into_owned() });
        }
    }
    lines
}

/// All keys of an action, each once.
fn keys_of(keymap: &Keymap<Action>, action: Action) -> Vec<String> {
    let keys = keys_in(keymap, &MODES, action);
    if keys.is_empty() { keys_in(keymap, &["prompt"], action) } else { keys }
}

fn keys_in(keymap: &Keymap<Action>, modes: &[&str], action: Action) -> Vec<String> {
    let mut keys = Vec::new();
    let bindings = modes.iter().flat_map(|mode| keymap.bindings(mode));
    for binding in bindings.filter(|binding| binding.action == action) {
        let text = spelled(&binding.keys);
        if !keys.contains(&text) {
            keys.push(text);
        }
    }
    keys
}

/// The keys of nine actions: the first key of the first and of the last, then the second keys of
/// all, where they are short enough to tell.
fn digits(keymap: &Keymap<Action>, of: impl Fn(u8) -> Action) -> String {
    let all: Vec<_> = (1..=9).map(|digit| keys_of(keymap, of(digit))).collect();
    let (first, last) = (all.first().and_then(|keys| keys.first()), all.last().and_then(|keys| keys.first()));
    let (Some(first), Some(last)) = (first, last) else { return String::new() };
    let others: Vec<_> = all.iter().filter_map(|keys| keys.get(1)).map(String::as_str).collect();
    let others = others.join(" ");
    if others.chars().count() > 20 { format!("{first}…{last}") } else { format!("{first}…{last}  {others}") }
}
