//! An article and a width become rows. No colour and no terminal here.
//!
//! Layout is a pure function of the article, the [`Options`] and which folds are open. It is done
//! by *chunk* (a block, a piece of a very long one, or a fold), on demand, and kept. A place in the
//! text is a byte offset; a [`Place`] names a row of one layout and means nothing in another.

pub mod context;
pub mod flow;
pub mod hyphenate;
pub mod labels;
pub mod width;
pub mod wrap;

use std::{borrow::Cow, collections::BTreeMap, ops::Range, sync::Arc};

use self::flow::{Flow, Unit};
use crate::article::Article;

/// How to lay out.
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The width of the column in columns; at least 2.
    pub width: u16,
    /// Whether rows of running text are filled to the right edge.
    pub justify: bool,
    /// Whether links carry a number.
    pub number_links: bool,
    /// Whether lines of code and of tables stay whole where they are wider than the column: their
    /// rows are then wider too, at most 8192 columns.
    pub whole_lines: bool,
    /// Whether words are divided only where they are wider than the column: a divided one is not
    /// understood when it is read aloud.
    pub whole_words: bool,
}

/// The strings of one article that the layout places but does not write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// The lines below the title (byline, site, date …), each wrapped like text.
    pub head: Vec<String>,
    /// One line for each fold of [`folds`], in the same order, without the sign before it: `▸`
    /// for a closed fold, `▾` for an open one.
    pub folds: Vec<String>,
    /// What stands before the line of a closed fold and of an open one: the signs above when empty.
    pub fold_signs: [String; 2],
    /// What stands before the alternative text of a picture, its space included: `[image : `. What
    /// stands after it is `]`. English when empty.
    pub image_open: String,
    /// What stands between the label of a table's cell and its text, spaces included: ` : `.
    /// English when empty.
    pub label_end: String,
}

/// The folds of an article: each a run of neighbouring boilerplate blocks, by block index.
pub fn folds(article: &Article) -> Vec<Range<usize>> {
    let mut folds: Vec<Range<usize>> = Vec::new();
    for (index, block) in article.blocks().iter().enumerate() {
        if block.boilerplate.is_none() {
            continue;
        }
        match folds.last_mut() {
            Some(last) if last.end == index => last.end += 1,
            _ => folds.push(index..index + 1),
        }
    }
    folds
}

/// One laid-out row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it belongs to, for the painter.
    pub kind: RowKind,
    /// The bytes of the text that it stands for. Rows cover a block without overlap; white space at
    /// a break belongs to no row. A row without text of its own (blank, generated) has an empty
    /// range at the place in the text where it stands.
    pub range: Range<usize>,
    /// What is drawn, from left to right, without overlap.
    pub pieces: Vec<Piece>,
}

/// What a row belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Empty, between two blocks.
    Blank,
    /// Below the title: byline, site, date …
    Head,
    /// The line that stands for a closed fold, and above an open one; the fold's index.
    Fold(usize),
    /// Part of a block; its index in the article.
    Block(usize),
}

/// A run of columns in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its first column, from 0 at the left edge of the column of text.
    pub column: u16,
    /// Its width in columns.
    pub width: u16,
    /// The bytes of the text that it stands for; empty, at its anchor, when it is generated.
    pub range: Range<usize>,
    /// What is drawn.
    pub shown: Shown,
}

/// What a piece draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The text of the range, cluster by cluster ([`width::clusters`]).
    Text,
    /// As many spaces as it is wide.
    Space,
    /// Something that the text does not hold.
    Generated(Cow<'static, str>, Role),
}

/// What a generated piece is, for the painter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The hyphen at a break inside a word.
    Hyphen,
    /// The bullet or number of a list item, the sign before the rest of a line of code, the label
    /// of a table's cell.
    Marker,
    /// The bar beside a quotation.
    QuoteBar,
    /// The number of a link.
    LinkNumber,
    /// A rule.
    Rule,
    /// The brackets round a picture's alternative text.
    Image,
    /// A line below the title.
    Head,
    /// The line of a fold.
    Fold,
}

/// A row of one layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The chunk.
    pub chunk: usize,
    /// The row in that chunk.
    pub row: usize,
}

/// The most rows that are kept. A screen has a few dozen; more only saves work on the way back.
const KEPT_ROWS: usize = 16_384;

/// The rows of one article at one width, laid out as they are asked for.
///
/// A jump to any place costs the layout of one chunk. About 16 000 rows are kept, those near the
/// place that was last asked for.
#[derive(Debug)]
pub struct Layout {
    flow: Flow,
    /// What is laid out, by what it is rather than by its number: that changes with the folds.
    kept: BTreeMap<Unit, Box<[Row]>>,
    kept_rows: usize,
}

impl Layout {
    /// A layout with every fold closed. Lays out nothing yet.
    pub fn new(article: Arc<Article>, options: Options, labels: Labels) -> Self {
        Self { flow: Flow::new(article, options, labels), kept: BTreeMap::new(), kept_rows: 0 }
    }

    /// The article.
    pub const fn article(&self) -> &Arc<Article> {
        self.flow.article()
    }

    /// The options it was made with.
    pub const fn options(&self) -> &Options {
        self.flow.options()
    }

    /// Replaces the strings; rows made of them are laid out again. Every [`Place`] taken before is
    /// void.
    pub fn set_labels(&mut self, labels: Labels) {
        self.flow.set_labels(labels);
        self.kept.retain(|&unit, _| !self.flow.has_labels(unit));
        self.kept_rows = self.kept.values().map(|rows| rows.len()).sum();
    }

    /// Opens or closes a fold. Every [`Place`] taken before is void. An index that is none does
    /// nothing.
    pub fn set_open(&mut self, fold: usize, open: bool) {
        self.set_open_many([fold], open);
    }

    /// Opens or closes many folds at the price of one: see [`Layout::set_open`].
    pub fn set_open_many(&mut self, folds: impl IntoIterator<Item = usize>, open: bool) {
        let folds: Vec<usize> = folds.into_iter().collect();
        self.flow.set_open(folds.iter().copied(), open);
        // The line above a fold shows whether it is open.
        for unit in folds.into_iter().filter_map(|fold| self.flow.fold_unit(fold)) {
            if let Some(rows) = self.kept.remove(&unit) {
                self.kept_rows -= rows.len();
            }
        }
    }

    /// Opens or closes all folds at the price of one: see [`Layout::set_open`].
    pub fn set_open_all(&mut self, open: bool) {
        self.set_open_many(0..self.flow.folds(), open);
    }

    /// Whether a fold is open.
    pub fn is_open(&self, fold: usize) -> bool {
        self.flow.is_open(fold)
    }

    /// The fold, open or closed, that the block belongs to.
    pub fn fold_of(&self, block: usize) -> Option<usize> {
        self.flow.fold_of(block)
    }

    /// The first row. There always is one: an empty article has a blank row.
    pub const fn first(&mut self) -> Place {
        Place { chunk: 0, row: 0 }
    }

    /// The last row.
    pub fn last(&mut self) -> Place {
        self.last_of(self.flow.chunks() - 1)
    }

    /// The row at a place of this layout.
    ///
    /// # Panics
    /// When the place is of another layout.
    pub fn row(&mut self, place: Place) -> &Row {
        &self.rows(place.chunk)[place.row]
    }

    /// The row after this one, `None` at the end.
    pub fn next(&mut self, place: Place) -> Option<Place> {
        let Place { chunk, row } = place;
        if row + 1 < self.rows(chunk).len() {
            return Some(Place { chunk, row: row + 1 });
        }
        (chunk + 1 < self.flow.chunks()).then_some(Place { chunk: chunk + 1, row: 0 })
    }

    /// The row before this one, `None` at the start.
    pub fn prev(&mut self, place: Place) -> Option<Place> {
        let Place { chunk, row } = place;
        match row.checked_sub(1) {
            Some(row) => Some(Place { chunk, row }),
            None => chunk.checked_sub(1).map(|chunk| self.last_of(chunk)),
        }
    }

    /// The row that shows the byte at `offset`: the row whose range holds it; for white space at a
    /// break the row before it; for a byte inside a closed fold, the fold's row.
    pub fn find(&mut self, offset: usize) -> Place {
        let chunk = self.flow.chunk_at(offset);
        let rows = self.rows(chunk);
        let before = &rows[..rows.partition_point(|row| row.range.start <= offset)];
        // An empty line of code has no byte but the line end that follows it.
        let is_text = |row: &Row| matches!(row.kind, RowKind::Block(_)) && row.range.start == offset;
        let row = match before.last() {
            Some(last) if is_text(last) => Some(before.len() - 1),
            _ => before.iter().rposition(|row| !row.range.is_empty()),
        };
        // A chunk without text: its first row with anything in it.
        let row = row.or_else(|| rows.iter().position(|row| row.kind != RowKind::Blank));
        Place { chunk, row: row.unwrap_or(0) }
    }

    fn last_of(&mut self, chunk: usize) -> Place {
        Place { chunk, row: self.rows(chunk).len() - 1 }
    }

    /// The rows of a chunk; there is at least one.
    fn rows(&mut self, chunk: usize) -> &[Row] {
        let unit = self.flow.unit(chunk);
        if !self.kept.contains_key(&unit) {
            let rows = self.flow.lay_out(unit).into_boxed_slice();
            self.kept_rows += rows.len();
            self.kept.insert(unit, rows);
            self.forget(unit);
        }
        &self.kept[&unit]
    }

    /// Lets go of rows until few enough are kept, those far from `near` first.
    fn forget(&mut self, near: Unit) {
        while KEPT_ROWS < self.kept_rows && 1 < self.kept.len() {
            let ends = self.kept.first_key_value().zip(self.kept.last_key_value());
            let from_start = ends.is_some_and(|((&first, _), (&last, _))| {
                last == near || (first != near && last.distance(near) < first.distance(near))
            });
            let lost = if from_start { self.kept.pop_first() } else { self.kept.pop_last() };
            self.kept_rows -= lost.map_or(0, |(_, rows)| rows.len());
        }
    }
}
