//! Prompts: the line being typed, what it is for, the place it was opened from, and the lines that
//! were taken before. What a taken line does is told where its purpose is at home: `search`,
//! `palette`, `panel`.

use tui_input::{Input, InputRequest};

use super::{Action, App, Effect, Search, filter::Filtering, jumps::Spot, listing::Item};
use crate::{
    input::{Code, Key},
    query::Fault,
};

/// What a prompt asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Something to search, shown while it is typed.
    Search,
    /// A command, chosen from a list while it is typed.
    Command,
    /// A shell command that is given the article's text.
    Pipe,
    /// What the lines of the concordance are to have.
    Narrow,
    /// A term for a new keyword.
    NewKeyword,
    /// Other terms for the keyword with that number in the panel.
    EditKeyword(usize),
    /// A query, whose articles show while it is typed.
    Filter,
    /// A name for the query that stands.
    SaveQuery,
    /// The number of a link.
    LinkNumber,
    /// What the links of the list are to have.
    Link,
}

impl Purpose {
    /// Which history its lines go to.
    const fn kind(self) -> usize {
        match self {
            Self::Search => 0,
            Self::Command => 1,
            Self::Pipe => 2,
            Self::NewKeyword | Self::EditKeyword(_) => 3,
            Self::Filter => 4,
            Self::SaveQuery => 5,
            Self::Narrow => 6,
            Self::LinkNumber => 7,
            Self::Link => 8,
        }
    }
}

/// How many lines of each kind are kept.
const KEPT: usize = 100;

/// The lines that were taken in this session, by kind of prompt, the latest last.
#[derive(Clone, Debug, Default)]
pub struct History([Vec<String>; 9]);

impl History {
    /// Keeps a line, once, as the latest.
    pub fn keep(&mut self, purpose: Purpose, line: &str) {
        let lines = &mut self.0[purpose.kind()];
        if line.trim().is_empty() {
            return;
        }
        lines.retain(|kept| kept != line);
        lines.push(line.to_owned());
        if lines.len() > KEPT {
            lines.remove(0);
        }
    }

    /// The lines of a kind, the latest last.
    pub fn lines(&self, purpose: Purpose) -> &[String] {
        &self.0[purpose.kind()]
    }
}

/// A prompt that is open.
#[derive(Debug)]
pub struct Prompt {
    /// What it is for.
    pub purpose: Purpose,
    input: Input,
    /// How many lines back in its history the line comes from; 0 for one of its own.
    back: usize,
    /// What was typed before the history was walked.
    draft: String,
    /// Where the search started: leaving it comes back here.
    pub origin: Option<Spot>,
    /// The row of the list that it started on.
    pub(super) cursor: Item,
    /// The search that stood before: leaving the prompt brings it back.
    pub(super) former: Option<Search>,
    /// The query that stood before, likewise; and what is wrong with the one that is typed.
    pub(super) filtering: Filtering,
}

/// The longest line that a prompt takes, in bytes: nobody types more, and a paste may be anything.
const LONGEST: usize = 4096;

impl Prompt {
    /// An empty prompt for a search.
    pub fn search(origin: Option<Spot>, cursor: Item, former: Option<Search>) -> Self {
        Self { origin, former, ..Self::new(Purpose::Search, "", cursor) }
    }

    /// A prompt with a line to begin with.
    pub fn new(purpose: Purpose, line: &str, cursor: Item) -> Self {
        let input = Input::new(line.to_owned());
        Self {
            purpose,
            input,
            back: 0,
            draft: String::new(),
            origin: None,
            cursor,
            former: None,
            filtering: Filtering::default(),
        }
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// What is wrong with the query that is typed.
    pub const fn fault(&self) -> Option<&Fault> {
        self.filtering.fault.as_ref()
    }

    /// What stands before the cursor.
    pub fn before_cursor(&self) -> &str {
        let end = self.text().char_indices().nth(self.input.cursor()).map_or(self.text().len(), |(at, _)| at);
        &self.text()[..end]
    }

    /// Takes a key that edits the line or moves in it; whether the line is another one then.
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
            Key { code: Code::Left, ctrl: true, .. } | Key { code: Code::Char('b'), alt: true, .. } => R::GoToPrevWord,
            Key { code: Code::Right, ctrl: true, .. } | Key { code: Code::Char('f'), alt: true, .. } => R::GoToNextWord,
            Key { code: Code::Char('d'), alt: true, .. } => R::DeleteNextWord,
            Key { code: Code::Left, .. } | Key { code: Code::Char('b'), ctrl: true, .. } => R::GoToPrevChar,
            Key { code: Code::Right, .. } | Key { code: Code::Char('f'), ctrl: true, .. } => R::GoToNextChar,
            Key { code: Code::Home, .. } | Key { code: Code::Char('a'), ctrl: true, .. } => R::GoToStart,
            Key { code: Code::End, .. } | Key { code: Code::Char('e'), ctrl: true, .. } => R::GoToEnd,
            Key { code: Code::Char('u'), ctrl: true, .. } => R::DeleteFromStart,
            Key { code: Code::Char('k'), ctrl: true, .. } => R::DeleteTillEnd,
            Key { code: Code::Char('y'), ctrl: true, .. } => R::Yank,
            _ => return false,
        };
        let changed = self.input.handle(request).is_some_and(|changed| changed.value);
        if changed {
            self.back = 0;
        }
        changed
    }

    /// Whether the line comes from the history.
    pub const fn is_recalled(&self) -> bool {
        self.back > 0
    }

    /// Takes the line before this one, or after it, from the history; past the latest stands what
    /// was typed. False when there is none.
    fn recall(&mut self, lines: &[String], before: bool) -> bool {
        let back = if before { self.back + 1 } else { self.back.wrapping_sub(1) };
        let line = match back {
            0 => self.draft.clone(),
            back => match lines.len().checked_sub(back) {
                Some(at) => lines[at].clone(),
                None => return false,
            },
        };
        if self.back == 0 {
            self.input.value().clone_into(&mut self.draft);
        }
        self.input = Input::new(line);
        self.back = back;
        true
    }

    /// Puts a text in the place of some bytes of the line, and the cursor after it.
    pub(super) fn replace(&mut self, range: std::ops::Range<usize>, text: &str) {
        let (before, after) = (&self.text()[..range.start], &self.text()[range.end..]);
        let cursor = before.chars().count() + text.chars().count();
        let line = format!("{before}{text}{after}");
        if line.len() <= LONGEST {
            self.input = Input::new(line).with_cursor(cursor);
            self.back = 0;
        }
    }

    /// Types a text: its line ends become spaces, and what a text may not hold is made visible.
    pub fn paste(&mut self, text: &str) -> bool {
        let flat: String = text.replace("\r\n", "\n");
        let flat = flat.trim_end_matches(['\r', '\n']).replace(['\r', '\n', '\t'], " ");
        let clean = crate::article::sanitize::line(&flat).into_owned();
        if self.text().len() + clean.len() > LONGEST {
            return false;
        }
        for c in clean.chars() {
            self.input.handle(InputRequest::InsertChar(c));
        }
        self.back = 0;
        true
    }
}

impl App {
    /// Opens a prompt that searches nothing.
    pub(super) fn ask(&mut self, purpose: Purpose, line: &str) {
        self.prompt = Some(Prompt::new(purpose, line, self.listing.cursor));
    }

    /// True when the prompt took the action.
    pub(super) fn update_prompt(&mut self, action: Action, effects: &mut Vec<Effect>) -> bool {
        let Some(prompt) = &mut self.prompt else { return false };
        let purpose = prompt.purpose;
        match action {
            Action::Redraw | Action::Suspend => return false,
            _ if purpose == Purpose::Command => self.update_palette(action, effects),
            Action::HistoryBack | Action::HistoryForward => self.recall(action == Action::HistoryBack),
            Action::Accept => {
                let line = prompt.text().to_owned();
                self.history.keep(purpose, &line);
                match purpose {
                    Purpose::Search => self.accept_search(),
                    Purpose::Command => {}
                    Purpose::Narrow => {
                        self.prompt = None;
                        self.hold_line();
                    }
                    Purpose::Filter => self.accept_filter(),
                    Purpose::Link => self.prompt = None,
                    Purpose::LinkNumber => {
                        // What it means without a number is read from the prompt's own screen.
                        self.prompt = None;
                        self.accept_link(&line, effects);
                    }
                    Purpose::SaveQuery => {
                        self.prompt = None;
                        self.save_query(&line, effects);
                    }
                    Purpose::Pipe | Purpose::NewKeyword | Purpose::EditKeyword(_) => {
                        self.prompt = None;
                        self.take_line(purpose, &line, effects);
                    }
                }
            }
            Action::Cancel | Action::Back => match purpose {
                Purpose::Search => self.leave_search(),
                Purpose::Narrow => {
                    self.prompt = None;
                    self.narrow_as_before();
                }
                Purpose::Filter => self.leave_filter(),
                Purpose::Link => self.leave_narrowing(),
                _ => self.prompt = None,
            },
            Action::HitNext | Action::HitPrevious if purpose == Purpose::Search => {
                self.step_in_search(action == Action::HitNext);
            }
            Action::HitNext | Action::HitPrevious if purpose == Purpose::Narrow => {
                self.step_line(if action == Action::HitNext { 1 } else { -1 });
            }
            Action::HitNext | Action::HitPrevious if purpose == Purpose::Link => {
                self.step_menu(if action == Action::HitNext { 1 } else { -1 });
            }
            Action::PaneOther if purpose == Purpose::Filter => self.complete_query(),
            _ => {}
        }
        true
    }

    fn take_line(&mut self, purpose: Purpose, line: &str, effects: &mut Vec<Effect>) {
        if line.trim().is_empty() {
            return;
        }
        match purpose {
            Purpose::Pipe => self.pipe(line, effects),
            Purpose::NewKeyword => self.add_keyword(line),
            Purpose::EditKeyword(number) => self.edit_keyword(number, line),
            Purpose::Search
            | Purpose::Command
            | Purpose::Narrow
            | Purpose::Filter
            | Purpose::SaveQuery
            | Purpose::LinkNumber
            | Purpose::Link => {}
        }
    }

    /// Takes another line from the history into the prompt.
    pub(super) fn recall(&mut self, before: bool) {
        if let Some(prompt) = &mut self.prompt
            && prompt.recall(self.history.lines(prompt.purpose), before)
        {
            self.edited();
        }
    }

    /// The line of the prompt has changed.
    pub(super) fn edited(&mut self) {
        match self.prompt.as_ref().map(|prompt| prompt.purpose) {
            Some(Purpose::Search) => self.searched(),
            Some(Purpose::Command) => self.filter_palette(),
            Some(Purpose::Narrow) => {
                let typed = self.prompt.as_ref().map(|prompt| prompt.text().to_owned());
                self.narrow(&typed.unwrap_or_default());
            }
            Some(Purpose::Filter) => self.filter_typed(),
            Some(Purpose::Link) => self.narrow_links(),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_edited() {
        let mut prompt = Prompt::new(Purpose::Search, "", Item::Article(0));
        for key in ["é", "t", "a", "t", "s", "Backspace", "Home", "l", "'", "End", "Space", "x", "Ctrl-w"] {
            let moves = matches!(key, "Home" | "End");
            assert_eq!(prompt.edit(key.parse().unwrap()), !moves, "{key}");
        }
        assert_eq!((prompt.text(), prompt.before_cursor()), ("l'état ", "l'état "));
        assert!(!prompt.edit("F5".parse().unwrap()));
        assert!(prompt.paste("deux\nmots\n"));
        assert_eq!(prompt.text(), "l'état deux mots");
        assert!(!prompt.paste(&"x".repeat(LONGEST)));
    }

    #[test]
    fn lines_come_back_each_once_and_what_was_typed_after_them() {
        let mut history = History::default();
        for line in ["un", "deux", " ", "un"] {
            history.keep(Purpose::Search, line);
        }
        history.keep(Purpose::Pipe, "wc");
        let lines = history.lines(Purpose::Search).to_vec();
        assert_eq!(lines, ["deux", "un"]);
        let mut prompt = Prompt::new(Purpose::Search, "", Item::Article(0));
        prompt.paste("tro");
        for (before, moved, line) in [
            (false, false, "tro"),
            (true, true, "un"),
            (true, true, "deux"),
            (true, false, "deux"),
            (false, true, "un"),
            (false, true, "tro"),
        ] {
            assert_eq!((prompt.recall(&lines, before), prompt.text()), (moved, line));
        }
        prompt.recall(&lines, true);
        prompt.paste("e");
        prompt.recall(&lines, true);
        prompt.recall(&lines, false);
        assert_eq!(prompt.text(), "une", "a recalled line that was changed is one's own");
    }
}
