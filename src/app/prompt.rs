//! The search prompt: the line being typed, and the place it was opened from.

use tui_input::{Input, InputRequest};

use super::{Search, jumps::Spot, listing::Item};
use crate::input::{Code, Key};

/// A prompt that is open.
#[derive(Debug)]
pub struct Prompt {
    input: Input,
    /// Where the search started: leaving it comes back here.
    pub origin: Option<Spot>,
    /// The row of the list that it started on.
    pub(super) cursor: Item,
    /// The search that stood before: leaving the prompt brings it back.
    pub(super) former: Option<Search>,
}

/// The longest line that a prompt takes, in bytes: nobody types more, and a paste may be anything.
const LONGEST: usize = 4096;

impl Prompt {
    /// An empty prompt.
    pub fn new(origin: Option<Spot>, cursor: Item, former: Option<Search>) -> Self {
        Self { input: Input::default(), origin, cursor, former }
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// What stands before the cursor.
    pub fn before_cursor(&self) -> &str {
        let end = self.text().char_indices().nth(self.input.cursor()).map_or(self.text().len(), |(at, _)| at);
        &self.text()[..end]
    }

    /// Takes a key that edits the line; false when the key means nothing here.
    pub fn edit(&mut self, key: Key) -> bool {
        use InputRequest as R;
        if let Some(c) = key.typed() {
            return self.paste(c.encode_utf8(&mut [0; 4]));
        }
        let request = match key {
            Key { code: Code::Backspace, alt: true, .. } | Key { code: Code::Char('w'), ctrl: true, .. } => {
                R::DeletePrevWord
            }
            Key { code: Code::Backspace, .. } | Key { code: Code::Char('h'), ctrl: true, .. } => R::DeletePrevChar,
            Key { code: Code::Delete, .. } | Key { code: Code::Char('d'), ctrl: true, .. } => R::DeleteNextChar,
            Key { code: Code::Left, ctrl: true, .. } => R::GoToPrevWord,
            Key { code: Code::Right, ctrl: true, .. } => R::GoToNextWord,
            Key { code: Code::Left, .. } | Key { code: Code::Char('b'), ctrl: true, .. } => R::GoToPrevChar,
            Key { code: Code::Right, .. } | Key { code: Code::Char('f'), ctrl: true, .. } => R::GoToNextChar,
            Key { code: Code::Home, .. } | Key { code: Code::Char('a'), ctrl: true, .. } => R::GoToStart,
            Key { code: Code::End, .. } | Key { code: Code::Char('e'), ctrl: true, .. } => R::GoToEnd,
            Key { code: Code::Char('u'), ctrl: true, .. } => R::DeleteFromStart,
            Key { code: Code::Char('k'), ctrl: true, .. } => R::DeleteTillEnd,
            Key { code: Code::Char('y'), ctrl: true, .. } => R::Yank,
            _ => return false,
        };
        self.input.handle(request);
        true
    }

    /// Types a text: its line ends become spaces, and what a text may not hold is made visible.
    pub fn paste(&mut self, text: &str) -> bool {
        let flat: String = text.trim_end_matches(['\r', '\n']).replace(['\r', '\n', '\t'], " ");
        let clean = crate::article::sanitize::line(&flat).into_owned();
        if self.text().len() + clean.len() > LONGEST {
            return false;
        }
        for c in clean.chars() {
            self.input.handle(InputRequest::InsertChar(c));
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_edited() {
        let mut prompt = Prompt::new(None, Item::Article(0), None);
        for key in ["é", "t", "a", "t", "s", "Backspace", "Home", "l", "'", "End", "Space", "x", "Ctrl-w"] {
            assert!(prompt.edit(key.parse().unwrap()), "{key}");
        }
        assert_eq!((prompt.text(), prompt.before_cursor()), ("l'état ", "l'état "));
        assert!(!prompt.edit("F5".parse().unwrap()));
        assert!(prompt.paste("deux\nmots\n"));
        assert_eq!(prompt.text(), "l'état deux mots");
        assert!(!prompt.paste(&"x".repeat(LONGEST)));
    }
}
