//! Lists that lie over the reading pane: the contents of an article, and the help.

use super::{Action, App, Focus, help};
use crate::article::{Article, BlockKind};

/// What lies over the reading pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Menu {
    /// The headings of the article: a line is chosen.
    Contents(Contents),
    /// The keys: only scrolled.
    Help {
        /// The first line that shows.
        top: usize,
    },
}

/// The headings of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// One a line.
    pub lines: Vec<Heading>,
    /// The chosen line.
    pub cursor: usize,
}

/// A heading in the contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its text on one line.
    pub text: String,
    /// How deep it is set in: 0 for the title.
    pub depth: usize,
    /// Its first byte.
    pub offset: usize,
}

impl Contents {
    /// The headings of an article, the cursor on the one that `offset` lies under; `None` when it
    /// has none beside its title.
    pub fn new(article: &Article, offset: usize) -> Option<Self> {
        let lines: Vec<Heading> = article
            .blocks()
            .iter()
            .filter(|block| block.boilerplate.is_none())
            .filter_map(|block| {
                let depth = match block.kind {
                    BlockKind::Title => 0,
                    BlockKind::Heading { level } => usize::from(level.saturating_sub(1).max(1)),
                    _ => return None,
                };
                let text = article.text()[block.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
                Some(Heading { text, depth, offset: block.range.start })
            })
            .collect();
        let headings = lines.iter().filter(|line| line.depth > 0).count();
        let cursor = lines.iter().rposition(|line| line.offset <= offset).unwrap_or(0);
        (headings > 0).then_some(Self { lines, cursor })
    }

    /// Moves the cursor.
    pub fn step(&mut self, by: isize) {
        self.cursor = self.cursor.saturating_add_signed(by).min(self.lines.len().saturating_sub(1));
    }
}

impl App {
    pub(super) fn open_contents(&mut self) {
        let Some(reader) = &self.reader else { return };
        let offset = reader.rows().map(|row| row.range.start).next().unwrap_or(0);
        match Contents::new(reader.entry().article(), offset) {
            Some(contents) => self.menu = Some(Menu::Contents(contents)),
            None => self.notice = Some(self.locale.text("no-contents").into_owned()),
        }
    }

    /// True when the menu took the action.
    pub(super) fn update_menu(&mut self, action: Action) -> bool {
        let rows = isize::try_from(self.menu_height()).unwrap_or(1).max(1);
        let by = match action {
            Action::Down => 1,
            Action::Up => -1,
            Action::PageDown => rows,
            Action::PageUp => -rows,
            Action::HalfDown => (rows / 2).max(1),
            Action::HalfUp => -(rows / 2).max(1),
            Action::Top => isize::MIN,
            Action::Bottom => isize::MAX,
            Action::Back | Action::Cancel => {
                self.menu = None;
                return true;
            }
            Action::Help if matches!(self.menu, Some(Menu::Help { .. })) => {
                self.menu = None;
                return true;
            }
            Action::Contents if matches!(self.menu, Some(Menu::Contents(_))) => {
                self.menu = None;
                return true;
            }
            Action::Open => {
                if let Some(Menu::Contents(contents)) = self.menu.take()
                    && let Some(line) = contents.lines.get(contents.cursor)
                {
                    let here = self.here();
                    self.leave_mark(here);
                    self.focus = Focus::Reader;
                    if let Some(reader) = &mut self.reader {
                        reader.set_current(None);
                        reader.go(line.offset);
                    }
                }
                return true;
            }
            // What else holds everywhere closes the menu and is done.
            Action::Redraw | Action::Suspend => return false,
            _ => {
                self.menu = None;
                return false;
            }
        };
        match &mut self.menu {
            Some(Menu::Contents(contents)) => contents.step(by),
            Some(Menu::Help { top }) => {
                // How far down that may be is settled with the size of the screen.
                *top = top.saturating_add_signed(by);
            }
            None => {}
        }
        true
    }

    /// Keeps the help from scrolling past its end, also on a screen that has become higher.
    pub(super) fn settle_menu(&mut self) {
        let height = self.menu_height();
        if let Some(Menu::Help { top }) = &mut self.menu {
            let lines = help::lines(&self.keymap, &self.locale, help::width(self.size.width)).len();
            *top = (*top).min(lines.saturating_sub(height));
        }
    }

    /// The rows of a menu: the screen's, less legend and status.
    pub fn menu_height(&self) -> usize {
        let geometry = self.geometry();
        let rest = usize::from(geometry.status.is_some()) + usize::from(geometry.legend.is_some());
        usize::from(self.size.height).saturating_sub(rest)
    }
}
