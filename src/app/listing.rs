//! The list: which row the cursor is on, and which rows show.

use super::geometry::Area;
use crate::library::Library;

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// An article, by its place in the library.
    Article(usize),
    /// A file that could not be read; these come last.
    Failure(usize),
}

/// The state of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// What the cursor is on.
    pub cursor: Item,
    /// The number of the first item that shows.
    pub top: usize,
    /// Whether the cursor was sent to the end of a list that was still growing, and goes on with it.
    pub at_end: bool,
}

impl Default for Listing {
    fn default() -> Self {
        Self { cursor: Item::Article(0), top: 0, at_end: false }
    }
}

/// How many rows an item takes: title, site and date, hits; or the title alone where there is
/// little room.
pub const fn item_height(area: Area) -> u16 {
    if area.height < 9 { 1 } else { 3 }
}

/// How many items fit, at least one.
pub fn visible_items(area: Area) -> usize {
    usize::from(area.height / item_height(area)).max(1)
}

/// How many items there are.
pub fn len(library: &Library) -> usize {
    library.entries.len() + library.failures.len()
}

/// The item with that number.
pub fn item(library: &Library, number: usize) -> Option<Item> {
    let articles = library.entries.len();
    match number {
        n if n < articles => Some(Item::Article(n)),
        n if n < len(library) => Some(Item::Failure(n - articles)),
        _ => None,
    }
}

impl Listing {
    /// The number of the cursor's item.
    pub fn number(&self, library: &Library) -> usize {
        match self.cursor {
            Item::Article(n) => n,
            Item::Failure(n) => library.entries.len() + n,
        }
    }

    /// Moves the cursor to an item, or to the nearest one there is.
    pub fn go(&mut self, library: &Library, number: usize) {
        let number = number.min(len(library).saturating_sub(1));
        self.cursor = item(library, number).unwrap_or(Item::Article(0));
    }

    /// Moves the cursor by so many items.
    pub fn step(&mut self, library: &Library, by: isize) {
        self.go(library, self.number(library).saturating_add_signed(by));
    }

    /// Shows the cursor: in the middle of the list when it comes from outside, so that a step at the
    /// edge scrolls half a list at once and those after it nothing.
    pub fn settle(&mut self, library: &Library, area: Area) {
        let (cursor, fit) = (self.number(library), visible_items(area));
        if !(self.top..self.top + fit).contains(&cursor) {
            self.top = cursor.saturating_sub(fit / 2);
        }
        self.top = self.top.min(len(library).saturating_sub(fit));
    }
}
