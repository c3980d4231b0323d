//! Keys as the program names them, and as people write them in key tables.
//!
//! Not tied to a terminal library: the shell turns what a terminal sends into [`Key`]s.

pub mod keymap;

use std::{fmt, str::FromStr};

pub use self::keymap::{Keymap, Lookup};

/// One key press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With Control held.
    pub ctrl: bool,
    /// With Alt held, or after Escape.
    pub alt: bool,
}

/// Which key it is. Shift is part of the character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are the keys'")]
pub enum Code {
    Char(char),
    Enter,
    Tab,
    BackTab,
    Backspace,
    Esc,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Insert,
    Delete,
    F(u8),
}

impl Key {
    /// A key without Control and Alt.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// The character that the key types into a prompt, if it types one.
    pub const fn typed(self) -> Option<char> {
        match self {
            Self { code: Code::Char(c), ctrl: false, alt: false } => Some(c),
            _ => None,
        }
    }
}

/// Something done with the mouse, on a cell of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mouse {
    /// What.
    pub kind: MouseKind,
    /// The column, from 0.
    pub x: u16,
    /// The row, from 0.
    pub y: u16,
}

/// What the mouse does. Of its buttons only the first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseKind {
    /// The button went down.
    Press,
    /// The pointer moved with the button held.
    Drag,
    /// The button went up.
    Release,
    /// The wheel moved by a notch, down or up.
    Wheel(bool),
    /// The wheel moved sideways, to the right or to the left.
    Sideways(bool),
}

/// The keys that have a name; all others are written as the character they type.
const NAMES: [(&str, Code); 17] = [
    ("Space", Code::Char(' ')),
    ("Enter", Code::Enter),
    ("Tab", Code::Tab),
    ("BackTab", Code::BackTab),
    ("Backspace", Code::Backspace),
    ("Esc", Code::Esc),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("Home", Code::Home),
    ("End", Code::End),
    ("PgUp", Code::PageUp),
    ("PgDn", Code::PageDown),
    ("Insert", Code::Insert),
    ("Delete", Code::Delete),
    // A comma divides nothing in a key table, but it is hard to see there.
    ("Comma", Code::Char(',')),
];

/// A text that names no key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no key")]
pub struct KeyError(String);

impl FromStr for Key {
    type Err = KeyError;

    /// Reads `j`, `Ctrl-f`, `Alt-1`, `PgDn`, `F5`, `-`.
    fn from_str(text: &str) -> Result<Self, KeyError> {
        let (mut rest, mut ctrl, mut alt) = (text, false, false);
        loop {
            if let Some(after) = rest.strip_prefix("Ctrl-").filter(|after| !after.is_empty()) {
                (rest, ctrl) = (after, true);
            } else if let Some(after) = rest.strip_prefix("Alt-").filter(|after| !after.is_empty()) {
                (rest, alt) = (after, true);
            } else {
                break;
            }
        }
        let mut chars = rest.chars();
        let code = match (chars.next(), chars.next()) {
            (Some(c), None) => Code::Char(c),
            _ => NAMES
                .iter()
                .find_map(|(name, code)| (*name == rest).then_some(*code))
                .or_else(|| {
                    let number = rest.strip_prefix('F')?.parse().ok()?;
                    (1..=24).contains(&number).then_some(Code::F(number))
                })
                .ok_or_else(|| KeyError(text.to_owned()))?,
        };
        Ok(Self { code, ctrl, alt })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        match self.code {
            Code::Char(',') => f.write_str(","),
            Code::Up => f.write_str("↑"),
            Code::Down => f.write_str("↓"),
            Code::Left => f.write_str("←"),
            Code::Right => f.write_str("→"),
            Code::F(number) => write!(f, "F{number}"),
            code => match (NAMES.iter().find(|(_, named)| *named == code), code) {
                (Some((name, _)), _) => f.write_str(name),
                (None, Code::Char(c)) => write!(f, "{c}"),
                (None, _) => Ok(()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_people_write_them() {
        let table = [
            ("j", Code::Char('j'), false, false),
            ("Ctrl-f", Code::Char('f'), true, false),
            ("Alt-1", Code::Char('1'), false, true),
            ("Ctrl-Alt-x", Code::Char('x'), true, true),
            ("-", Code::Char('-'), false, false),
            ("Ctrl--", Code::Char('-'), true, false),
            ("Space", Code::Char(' '), false, false),
            ("PgDn", Code::PageDown, false, false),
            ("F12", Code::F(12), false, false),
            ("è", Code::Char('è'), false, false),
            ("F", Code::Char('F'), false, false),
        ];
        for (text, code, ctrl, alt) in table {
            assert_eq!(text.parse(), Ok(Key { code, ctrl, alt }), "{text}");
        }
        for text in ["", "Ctrl-", "jj", "F0", "F25", "Entrer"] {
            assert!(text.parse::<Key>().is_err(), "{text}");
        }
    }
}
