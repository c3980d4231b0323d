//! How the article is set: justified or ragged, with lines of code broken or whole. The measure and
//! the folds are with the panes.

use super::{App, reader::Reader};

/// How the screen looks at the start, but for the measure. `None` leaves a choice to the program.
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether rows are filled to the right edge.
    pub justify: bool,
    /// Whether links carry numbers.
    pub links: bool,
    /// Whether the list stays beside the article while one reads.
    pub list: Option<bool>,
    /// Whether the mouse is taken.
    pub mouse: Option<bool>,
    /// Whether the digits of the keywords stand left of the text.
    pub gutter: bool,
    /// Whether the bar of the whole article stands right of it.
    pub scrollbar: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { justify: false, links: false, list: None, mouse: None, gutter: true, scrollbar: true }
    }
}

/// How far one key scrolls lines that are wider than the column, in columns.
const SHIFT: u16 = 8;

impl App {
    pub(super) fn toggle_justify(&mut self) {
        self.justify = !self.justify;
        self.tell(if self.justify { "justified" } else { "ragged" });
    }

    /// Shows lines of code and of tables as they are and scrolls them; back at their beginning and
    /// asked once more, breaks them to fit.
    pub(super) fn scroll_lines(&mut self, right: bool) {
        let most = self.reader.as_ref().map_or(0, Reader::widest);
        self.shift = match (self.shift, right) {
            (None | Some(0), false) => None,
            (None, true) => Some(0),
            (Some(shift), false) => Some(shift.saturating_sub(SHIFT)),
            (Some(shift), true) => Some((shift + SHIFT).min(most.saturating_sub(SHIFT).max(shift))),
        };
        match self.shift {
            None => self.tell("lines-broken"),
            Some(0) => self.tell("lines-whole"),
            Some(_) => {}
        }
    }

    /// Scrolls lines that are left whole so that a byte shows.
    pub(super) fn show_column(&mut self, offset: usize) {
        let Some(shift) = self.shift else { return };
        let width = self.geometry().reader.map_or(0, |page| page.column.width);
        let Some(column) = self.reader.as_mut().and_then(|reader| reader.column_of(offset)) else { return };
        if !(shift..shift.saturating_add(width.saturating_sub(SHIFT))).contains(&column) {
            self.shift = Some(column.saturating_sub(width / 3));
        }
    }
}
