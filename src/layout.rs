//! An article and a width become rows. No colour and no terminal here.
//!
//! Layout is a pure function of the article, the [`Options`] and which folds are open. It is done
//! by *chunk* (a block, a piece of a very long one, or a fold), on demand, and kept. A place in the
//! text is a byte offset; a [`Place`] names a row of one layout and means nothing in another.

pub mod flow;
pub mod hyphenate;
pub mod labels;
pub mod width;
pub mod wrap;

use std::{borrow::Cow, ops::Range, sync::Arc};

use crate::article::Article;

/// How to lay out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The width of the column in columns; at least 2.
    pub width: u16,
    /// Whether rows of running text are filled to the right edge.
    pub justify: bool,
    /// Whether links carry a number.
    pub number_links: bool,
}

/// The strings of one article that the layout places but does not write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// The lines below the title (byline, site, date …), each wrapped like text.
    pub head: Vec<String>,
    /// One line for each fold of [`folds`], in the same order.
    pub folds: Vec<String>,
}

/// The folds of an article: each a run of neighbouring boilerplate blocks, by block index.
pub fn folds(article: &Article) -> Vec<Range<usize>> {
    let _ = article;
    Vec::new()
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
    /// The line that stands for a closed fold; the fold's index.
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
    /// The bullet or number of a list item.
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

/// The rows of one article at one width, laid out as they are asked for.
#[derive(Debug)]
pub struct Layout {
    article: Arc<Article>,
    options: Options,
    labels: Labels,
}

impl Layout {
    /// A layout with every fold closed. Lays out nothing yet.
    pub fn new(article: Arc<Article>, options: Options, labels: Labels) -> Self {
        Self { article, options, labels }
    }

    /// The article.
    pub const fn article(&self) -> &Arc<Article> {
        &self.article
    }

    /// The options it was made with.
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// Replaces the strings; rows made of them are laid out again.
    pub fn set_labels(&mut self, labels: Labels) {
        self.labels = labels;
    }

    /// Opens or closes a fold. Every [`Place`] taken before is void.
    pub fn set_open(&mut self, fold: usize, open: bool) {
        let _ = (fold, open);
    }

    /// Whether a fold is open.
    pub fn is_open(&self, fold: usize) -> bool {
        let _ = fold;
        false
    }

    /// The fold, open or closed, that the block belongs to.
    pub fn fold_of(&self, block: usize) -> Option<usize> {
        let _ = block;
        None
    }

    /// The first row. There always is one: an empty article has a blank row.
    pub fn first(&mut self) -> Place {
        Place { chunk: 0, row: 0 }
    }

    /// The last row.
    pub fn last(&mut self) -> Place {
        Place { chunk: 0, row: 0 }
    }

    /// The row at a place of this layout.
    ///
    /// # Panics
    /// When the place is of another layout.
    pub fn row(&mut self, place: Place) -> &Row {
        let _ = place;
        unimplemented!()
    }

    /// The row after this one, `None` at the end.
    pub fn next(&mut self, place: Place) -> Option<Place> {
        let _ = place;
        None
    }

    /// The row before this one, `None` at the start.
    pub fn prev(&mut self, place: Place) -> Option<Place> {
        let _ = place;
        None
    }

    /// The row that shows the byte at `offset`: the row whose range holds it; for white space at a
    /// break the row before it; for a byte inside a closed fold, the fold's row.
    pub fn find(&mut self, offset: usize) -> Place {
        let _ = offset;
        Place { chunk: 0, row: 0 }
    }
}
