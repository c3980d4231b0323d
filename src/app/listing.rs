//! The list: which row the cursor is on, and which rows show.

use std::sync::Arc;

use super::{geometry::Area, sort::Rows};
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// What the cursor is on.
    pub cursor: Item,
    /// The row of the first item that shows.
    pub top: usize,
    /// Whether the cursor was sent to the end of a list that was still growing, and goes on with it.
    pub at_end: bool,
    /// The articles that show, by their places in the library, in their order; `None` for all, and the
    /// files that could not be read after them.
    pub(super) shown: Option<Vec<usize>>,
    /// Their rows, where these are not in the order of the library.
    pub(super) sorted: Option<Arc<Rows>>,
}

impl Default for Listing {
    fn default() -> Self {
        Self { cursor: Item::Article(0), top: 0, at_end: false, shown: None, sorted: None }
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

impl Listing {
    /// How many rows there are.
    pub fn len(&self, library: &Library) -> usize {
        self.shown.as_ref().map_or(library.entries.len() + library.failures.len(), Vec::len)
    }

    /// How many of them are articles; these come first.
    pub fn articles(&self, library: &Library) -> usize {
        self.shown.as_ref().map_or(library.entries.len(), Vec::len)
    }

    /// The article in a row, by its place in the library.
    pub fn article(&self, library: &Library, row: usize) -> Option<usize> {
        match (&self.sorted, &self.shown) {
            (Some(sorted), _) => sorted.article(row),
            (None, Some(shown)) => shown.get(row).copied(),
            (None, None) => (row < library.entries.len()).then_some(row),
        }
    }

    /// The item in a row.
    pub fn item(&self, library: &Library, row: usize) -> Option<Item> {
        let failure = || {
            let number = row.checked_sub(library.entries.len())?;
            (self.shown.is_none() && number < library.failures.len()).then_some(Item::Failure(number))
        };
        self.article(library, row).map(Item::Article).or_else(failure)
    }

    /// Whether an article has a row.
    pub fn shows(&self, article: usize) -> bool {
        self.shown.as_ref().is_none_or(|shown| shown.binary_search(&article).is_ok())
    }

    /// The row of the cursor's item; the one that took its place where it has none.
    pub fn number(&self, library: &Library) -> usize {
        if let (Item::Article(n), Some(sorted)) = (self.cursor, &self.sorted) {
            return sorted.row(n).unwrap_or(0);
        }
        match (self.cursor, &self.shown) {
            (Item::Article(n), None) => n,
            (Item::Article(n), Some(shown)) => shown.partition_point(|other| *other < n),
            (Item::Failure(n), None) => library.entries.len() + n,
            (Item::Failure(_), Some(shown)) => shown.len(),
        }
    }

    /// Moves the cursor to a row, or to the nearest one there is.
    pub fn go(&mut self, library: &Library, row: usize) {
        let row = row.min(self.len(library).saturating_sub(1));
        if let Some(item) = self.item(library, row) {
            self.cursor = item;
        } else if self.shown.is_none() {
            self.cursor = Item::Article(0);
        }
    }

    /// Moves the cursor to an article, by its place in the library, or to the nearest one that shows.
    pub fn go_to(&mut self, library: &Library, article: usize) {
        self.cursor = Item::Article(article);
        self.go(library, self.number(library));
    }

    /// Moves the cursor by so many rows.
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
        self.top = self.top.min(self.len(library).saturating_sub(fit));
    }
}
