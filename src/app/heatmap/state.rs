//! The state of the picture: what has been counted of the articles in the list, and which part shows.

use std::{ops::Range, sync::Arc};

use super::{Content, Frame};
use crate::{
    app::{concordance::Origin, jumps::Spot, listing::Listing, lit::Lit, sort::Rows},
    keyword::heatmap::{Cell, Measure, Month, Tally, Unit},
    library::Library,
};

/// What is set against the keywords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The articles of the list, a row each.
    Articles,
    /// The months of their dates, a column each.
    Time,
}

/// A row of the heat map: an article of the list, or some that stand below each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Their rows in the list.
    pub rows: Range<usize>,
    /// The number of the first one in the library.
    pub article: usize,
    /// How many of them have been searched.
    pub counted: usize,
    /// Their words.
    pub words: u64,
    /// How often each keyword stands in them, by its index.
    pub hits: Vec<u64>,
}

impl Row {
    /// A cell of it.
    pub fn cell(&self, keyword: usize) -> Cell {
        Cell { hits: self.hits.get(keyword).copied().unwrap_or(0), words: self.words }
    }

    /// All its cells together.
    pub fn total(&self) -> Cell {
        Cell { hits: self.hits.iter().sum(), words: self.words }
    }
}

/// What the rows that show are made of: as long as that is the same, so are they.
#[derive(Clone, Debug, Default)]
struct Made {
    version: u64,
    first: usize,
    count: usize,
    each: usize,
    sorted: Option<Arc<Rows>>,
}

impl Made {
    fn is_same(&self, other: &Self) -> bool {
        let same_order = match (&self.sorted, &other.sorted) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        };
        let numbers = |made: &Self| (made.version, made.first, made.count, made.each);
        same_order && numbers(self) == numbers(other)
    }
}

/// The state of the picture.
#[derive(Clone, Debug)]
pub struct Heatmap {
    pub(super) kind: Kind,
    pub(super) measure: Measure,
    /// How many articles a row of the heat map stands for.
    pub(super) each: usize,
    /// The unit that was chosen.
    pub(super) unit: Option<Unit>,
    /// The index of the keyword that the cursor is on, and a month of its column over time.
    pub(super) keyword: usize,
    pub(super) month: Month,
    /// The first row and the first column that show.
    pub(super) top: usize,
    pub(super) left: usize,
    pub(super) origin: Origin,
    pub(super) tally: Tally,
    /// Counts what the tally has been through.
    version: u64,
    /// Of which hits it is, of which articles of the list, and how many have come.
    lit: Option<u64>,
    shown: Option<Vec<usize>>,
    taken: usize,
    rows: Vec<Row>,
    made: Made,
}

impl Heatmap {
    pub(super) fn new(origin: Origin, keyword: usize) -> Self {
        Self {
            kind: Kind::Articles,
            measure: Measure::Hits,
            each: 1,
            unit: None,
            keyword,
            month: 0,
            top: 0,
            left: 0,
            origin,
            tally: Tally::default(),
            version: 0,
            lit: None,
            shown: None,
            taken: 0,
            rows: Vec::new(),
            made: Made::default(),
        }
    }

    /// What is set against the keywords.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// What a cell says.
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// How many articles a row of the heat map stands for.
    pub const fn each(&self) -> usize {
        self.each
    }

    /// The first row and the first column that show.
    pub const fn corner(&self) -> (usize, usize) {
        (self.top, self.left)
    }

    /// The index of the keyword that the cursor is on.
    pub const fn keyword(&self) -> usize {
        self.keyword
    }

    /// The hits of the articles in the list, as far as they have been counted.
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// The rows of the heat map that show.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The number of the column that the cursor is on, over time.
    pub fn column(&self, unit: Unit) -> usize {
        self.tally.span().map_or(0, |(first, _)| unit.count(first, self.month.max(first)) - 1)
    }

    /// The months of a column, from the first to before the last.
    pub fn months(&self, column: usize, unit: Unit) -> Range<Month> {
        let (first, _) = self.tally.span().unwrap_or_default();
        let start = unit.start(first).saturating_add(unit.months().saturating_mul(i32::try_from(column).unwrap_or(0)));
        start..start.saturating_add(unit.months())
    }

    /// The place that it was opened from.
    pub(in crate::app) const fn spot_mut(&mut self) -> Option<&mut Spot> {
        self.origin.spot.as_mut()
    }

    /// Takes the hits that have come.
    pub(super) fn refresh(&mut self, lit: &Lit, library: &Library, shown: Option<&Vec<usize>>) {
        if self.lit != Some(lit.generation()) || self.shown.as_ref() != shown {
            self.tally = Tally::default();
            (self.lit, self.taken, self.version) = (Some(lit.generation()), 0, self.version + 1);
            self.shown = shown.cloned();
        }
        let new = lit.arrived(self.taken);
        if new.is_empty() {
            return;
        }
        self.taken += new.len();
        self.version += 1;
        let shown = self.shown.as_ref();
        let is_shown = |number: &usize| shown.is_none_or(|shown| shown.binary_search(number).is_ok());
        for number in new.iter().map(|number| *number as usize).filter(is_shown) {
            let (Some(entry), Some(hits)) = (library.entries.get(number), lit.hits_of(number)) else { continue };
            let article = entry.article();
            self.tally.add(number, article.meta().date().map(|date| date.day), article.words(), hits.counts());
        }
    }

    /// Makes the rows that show, if they are others than before.
    pub(super) fn make_rows(&mut self, frame: &Frame, listing: &Listing, library: &Library, lit: &Lit) {
        let made = Made {
            version: self.version,
            first: self.top,
            count: frame.rows(),
            each: self.each,
            sorted: listing.sorted.clone(),
        };
        let all = listing.articles(library).div_ceil(self.each).saturating_sub(self.top).min(made.count);
        if made.is_same(&self.made) && all == self.rows.len() {
            return;
        }
        self.made = made;
        self.rows = (self.top..self.top + all).map(|row| self.row(row, listing, library, lit)).collect();
    }

    /// A row of the heat map.
    pub(super) fn row(&self, row: usize, listing: &Listing, library: &Library, lit: &Lit) -> Row {
        let end = ((row + 1) * self.each).min(listing.articles(library));
        let mut made = Row { rows: (row * self.each).min(end)..end, ..Row::default() };
        made.article = listing.article(library, made.rows.start).unwrap_or(0);
        made.hits = vec![0; lit.keywords().len()];
        for number in made.rows.clone().filter_map(|row| listing.article(library, row)) {
            let Some(hits) = lit.hits_of(number) else { continue };
            made.counted += 1;
            let words = library.entries.get(number).map_or(0, |entry| entry.article().words());
            made.words += u64::try_from(words).unwrap_or(0);
            for (sum, count) in made.hits.iter_mut().zip(hits.counts()) {
                *sum += u64::from(*count);
            }
        }
        made
    }

    /// Scrolls as little as shows a cell.
    pub(super) fn show(&mut self, frame: &Frame, content: &Content, row: usize, column: usize) {
        let into = |first: usize, fit: usize, at: usize, all: usize| {
            first.clamp((at + 1).saturating_sub(fit.max(1)), at).min(all.saturating_sub(fit))
        };
        self.top = into(self.top, frame.rows(), row, content.rows);
        self.left = into(self.left, frame.columns.1, column, frame.columns.0);
    }
}
