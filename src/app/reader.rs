//! The reading pane's state: one article laid out, which rows show, which hit is current.
//!
//! What the pane holds on to is an [`Anchor`]: a byte and the row of the screen that it stands on.
//! It changes when the reader moves, never when the screen does, so that any number of resizes
//! brings the same text back to the same place.

use std::{collections::VecDeque, ops::Range, sync::Arc};

use super::{geometry::Page, memory::Moves};
use crate::{
    article::ArticleId,
    layout::{self, Labels, Layout, Options, Place, Row, RowKind, width},
    library::Entry,
};

/// A byte of the text and the row of the screen on which it is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// The byte.
    pub offset: usize,
    /// The row, from 0 at the top of the pane.
    pub row: usize,
}

impl Anchor {
    /// The same in a text where its byte stands elsewhere.
    #[must_use]
    pub(super) fn moved(self, moves: &mut Moves<'_>) -> Self {
        Self { offset: moves.offset(self.offset), ..self }
    }
}

/// The hit that was jumped to last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// Its bytes.
    pub range: Range<usize>,
    /// The keyword's index in the set; `None` for a hit of the search.
    pub keyword: Option<usize>,
}

impl Current {
    /// The same in a text where it stands elsewhere, if it is still there.
    pub(super) fn moved(&self, moves: &mut Moves<'_>) -> Option<Self> {
        Some(Self { range: moves.range(&self.range)?, keyword: self.keyword })
    }
}

/// What is kept of an article that is left, to come back to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    anchor: Anchor,
    /// The end of what was on the screen, in bytes.
    seen: usize,
    current: Option<Current>,
    open: Vec<usize>,
}

impl Kept {
    /// What an earlier session has kept: a place.
    pub(super) const fn at(anchor: Anchor) -> Self {
        Self { anchor, seen: 0, current: None, open: Vec::new() }
    }

    /// What the pane held on to.
    pub(super) const fn anchor(&self) -> Anchor {
        self.anchor
    }

    /// The end of what was on the screen, in bytes.
    pub(super) const fn seen(&self) -> usize {
        self.seen
    }

    /// The same in a text where its places stand elsewhere; `same_folds` keeps those open that were.
    pub(super) fn moved(&self, moves: &mut Moves<'_>, same_folds: bool) -> Self {
        Self {
            anchor: self.anchor.moved(moves),
            seen: moves.offset(self.seen),
            current: self.current.as_ref().and_then(|current| current.moved(moves)),
            open: if same_folds { self.open.clone() } else { Vec::new() },
        }
    }
}

/// One article in the reading pane.
#[derive(Debug)]
pub struct Reader {
    entry: Arc<Entry>,
    layout: Layout,
    height: usize,
    anchor: Anchor,
    top: Place,
    rows: Vec<(Place, Row)>,
    /// Whether the last of the rows is the article's last.
    ends: bool,
    current: Option<Current>,
    folds: usize,
    /// Where the reader stands, told by a driver without a screen, until the pane moves.
    stand: Option<usize>,
}

impl Reader {
    /// Opens an article, at its beginning or where it was left.
    pub fn new(entry: Arc<Entry>, options: Options, page: Page, labels: Labels, kept: Option<&Kept>) -> Self {
        let folds = labels.folds.len();
        let layout = Layout::new(Arc::clone(entry.article()), options, labels);
        let kept = kept.cloned().unwrap_or_default();
        let mut reader = Self {
            entry,
            layout,
            height: usize::from(page.column.height),
            anchor: kept.anchor,
            top: Place { chunk: 0, row: 0 },
            rows: Vec::new(),
            ends: false,
            current: kept.current,
            folds,
            stand: None,
        };
        reader.layout.set_open_many(kept.open, true);
        reader.restore();
        reader
    }

    /// What to keep of it.
    pub fn kept(&self) -> Kept {
        let open = (0..self.folds).filter(|fold| self.layout.is_open(*fold)).collect();
        Kept { anchor: self.anchor, seen: self.visible().end, current: self.current.clone(), open }
    }

    /// The article and what is computed from it.
    pub const fn entry(&self) -> &Arc<Entry> {
        &self.entry
    }

    /// The article's id.
    pub fn id(&self) -> ArticleId {
        self.entry.article().id()
    }

    /// The rows on the screen, from the top.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().map(|(_, row)| row)
    }

    /// The current hit.
    pub const fn current(&self) -> Option<&Current> {
        self.current.as_ref()
    }

    /// Sets the current hit, or none.
    pub fn set_current(&mut self, current: Option<Current>) {
        self.current = current;
    }

    /// The first byte that has not been read: where the reader was told to stand, or the first one on
    /// the screen.
    pub fn first_byte(&self) -> usize {
        self.stand.unwrap_or(self.visible().start)
    }

    /// The end of what is on the screen, in bytes, or where the reader was told to stand.
    pub fn end_byte(&self) -> usize {
        self.stand.unwrap_or(self.visible().end)
    }

    /// Holds on to a byte as what is read now, also where the end of the article lets it not come to
    /// the top of the screen. The current hit lies behind.
    pub fn stand(&mut self, offset: usize) {
        self.current = None;
        self.anchor = Anchor { offset, row: 0 };
        self.restore();
        self.stand = Some(offset);
    }

    /// The bytes on the screen.
    pub fn visible(&self) -> Range<usize> {
        let start = self.rows.first().map_or(self.anchor.offset, |(_, row)| row.range.start);
        let end = self.rows.last().map_or(start, |(_, row)| row.range.end);
        start..end.max(start)
    }

    /// Whether the end of the article is on the screen.
    pub const fn at_end(&self) -> bool {
        self.ends
    }

    /// The column at which a byte of a line of code or of a table is drawn, from the left edge of the
    /// column of text; `None` in any other block, and where the byte does not show.
    pub fn column_of(&mut self, offset: usize) -> Option<u16> {
        let row = self.row_of(offset)?;
        let row = &self.rows[row].1;
        let RowKind::Block(block) = row.kind else { return None };
        let article = self.entry.article();
        if !article.blocks()[block].kind.keeps_lines() {
            return None;
        }
        let piece = row.pieces.iter().find(|piece| piece.range.contains(&offset))?;
        let before = width::of(article.text().get(piece.range.start..offset)?);
        Some(piece.column.saturating_add(u16::try_from(before).unwrap_or(u16::MAX)))
    }

    /// The widest row on the screen, in columns.
    pub fn widest(&self) -> u16 {
        let ends =
            self.rows().filter_map(|row| row.pieces.last()).map(|piece| piece.column.saturating_add(piece.width));
        ends.max().unwrap_or(0)
    }

    /// Whether the beginning of the article is on the screen.
    pub fn at_start(&mut self) -> bool {
        self.top == self.layout.first()
    }

    /// How far the reader has come, in bytes of a hundred: 100 when the end is on the screen.
    pub fn percent(&self) -> usize {
        let (end, len) = (self.visible().end, self.entry.article().text().trim_end().len());
        if end >= len { 100 } else { end * 100 / len.max(1) }
    }

    /// Fits the pane to a new size or another way to lay out: the anchor stays where it is. `labels`
    /// are made only if needed.
    pub fn resize(&mut self, options: Options, page: Page, labels: impl FnOnce() -> Labels) {
        let height = usize::from(page.column.height);
        if *self.layout.options() != options {
            let open = self.kept().open;
            self.layout = Layout::new(Arc::clone(self.entry.article()), options, labels());
            self.layout.set_open_many(open, true);
        } else if self.height == height {
            return;
        }
        self.height = height;
        self.restore();
    }

    /// Replaces the strings of the layout (hits in folds have changed).
    pub fn relabel(&mut self, labels: Labels) {
        self.layout.set_labels(labels);
        self.restore();
    }

    /// Moves by rows.
    pub fn scroll(&mut self, by: isize) {
        self.top = self.stepped(self.top, by);
        self.fill();
        self.hold();
    }

    /// To the beginning.
    pub fn to_start(&mut self) {
        self.top = self.layout.first();
        self.fill();
        self.hold();
    }

    /// To the end.
    pub fn to_end(&mut self) {
        self.top = self.layout.last();
        self.fill();
        self.hold();
    }

    /// Brings a byte to the top of the screen.
    pub fn go(&mut self, offset: usize) {
        self.anchor = Anchor { offset, row: 0 };
        self.restore();
        self.hold();
    }

    /// What the pane holds on to.
    pub const fn anchor(&self) -> Anchor {
        self.anchor
    }

    /// Goes back to what the pane held on to at another time.
    pub fn go_back(&mut self, anchor: Anchor, current: Option<Current>) {
        self.anchor = anchor;
        self.current = current;
        self.restore();
        self.hold();
    }

    /// Shows some bytes with what stands round them: where they are on the screen already nothing
    /// moves, else their row comes to a third of the pane. In the last row they are read with what
    /// follows, which does not show.
    pub fn show(&mut self, range: &Range<usize>) {
        let last = self.rows.len().saturating_sub(1);
        let all = self.ends;
        let stays = |row: usize| row < last || all;
        let ends = self.row_of(range.end.saturating_sub(1).max(range.start));
        let is_shown = self.row_of(range.start).is_some() && ends.is_some_and(stays);
        if !is_shown {
            self.anchor = Anchor { offset: range.start, row: self.height / 3 };
            self.restore();
        }
        self.hold();
    }

    /// The row of the screen that shows a byte, from 0: in the sense of [`Layout::find`], so that a
    /// hit that begins in the white space at a break shows on the row before.
    pub fn row_of(&mut self, offset: usize) -> Option<usize> {
        let place = self.layout.find(offset);
        self.rows.iter().position(|(visible, _)| *visible == place)
    }

    /// Opens or closes the first fold on the screen; false when there is none.
    pub fn toggle_fold(&mut self) -> bool {
        self.fold_on_screen().is_some_and(|fold| self.toggle(fold))
    }

    fn fold_on_screen(&self) -> Option<usize> {
        self.rows.iter().find_map(|(_, row)| match row.kind {
            RowKind::Fold(fold) => Some(fold),
            RowKind::Block(block) => self.layout.fold_of(block),
            RowKind::Blank | RowKind::Head => None,
        })
    }

    /// The blocks of the first fold on the screen, open or not, by index.
    pub fn first_fold(&self) -> Option<Range<usize>> {
        layout::folds(self.entry.article()).get(self.fold_on_screen()?).cloned()
    }

    /// Opens or closes the fold whose line stands in that row of the screen; false when none does.
    pub fn toggle_fold_at(&mut self, row: usize) -> bool {
        match self.rows.get(row) {
            Some((_, Row { kind: RowKind::Fold(fold), .. })) => self.toggle(*fold),
            _ => false,
        }
    }

    fn toggle(&mut self, fold: usize) -> bool {
        let open = self.layout.is_open(fold);
        self.layout.set_open(fold, !open);
        self.restore();
        self.hold();
        true
    }

    /// Opens all folds.
    pub fn open_folds(&mut self) {
        if self.folds > 0 {
            self.layout.set_open_all(true);
            self.restore();
        }
    }

    /// Opens all folds, or closes them when all are open; whether they are open now, `None` when
    /// the article has none.
    pub fn toggle_folds(&mut self) -> Option<bool> {
        if self.folds == 0 {
            return None;
        }
        let open = (0..self.folds).any(|fold| !self.layout.is_open(fold));
        self.layout.set_open_all(open);
        self.restore();
        self.hold();
        Some(open)
    }

    /// Takes the anchor from what is on the screen: the current hit while it shows, else the top.
    fn hold(&mut self) {
        self.stand = None;
        if self.rows.is_empty() {
            // A screen that is too small shows nothing to take it from.
            return;
        }
        let hit = self.current.as_ref().map(|current| current.range.start);
        let hit = hit.and_then(|offset| Some((offset, self.row_of(offset)?)));
        // A blank row is no place in the text: the first row with any of it is held where it is.
        let first = self.rows.iter().position(|(_, row)| !row.range.is_empty()).unwrap_or(0);
        let (offset, row) = hit.unwrap_or_else(|| (self.rows[first].1.range.start, first));
        self.anchor = Anchor { offset, row };
    }

    /// Puts the anchor's byte on the anchor's row, as far as the ends of the article allow.
    fn restore(&mut self) {
        let row = if self.anchor.row < self.height { self.anchor.row } else { self.height / 3 };
        let place = if self.anchor.offset == 0 && row == 0 {
            self.layout.first()
        } else {
            self.layout.find(self.anchor.offset)
        };
        self.top = self.stepped(place, -isize::try_from(row).unwrap_or(0));
        self.fill();
    }

    fn stepped(&mut self, from: Place, by: isize) -> Place {
        let mut place = from;
        for _ in 0..by.unsigned_abs() {
            let next = if by > 0 { self.layout.next(place) } else { self.layout.prev(place) };
            match next {
                Some(next) => place = next,
                None => break,
            }
        }
        place
    }

    /// Takes the rows from the top on. Where the article ends before the pane does, the top moves up
    /// until the last row stands at the bottom: an article never scrolls out of sight. Nothing but
    /// what shows is laid out.
    fn fill(&mut self) {
        let mut rows = VecDeque::with_capacity(self.height);
        let mut place = Some(self.top);
        while let Some(at) = place.filter(|_| rows.len() < self.height) {
            rows.push_back((at, self.layout.row(at).clone()));
            place = self.layout.next(at);
        }
        self.ends = place.is_none();
        while rows.len() < self.height
            && let Some(before) = self.layout.prev(self.top)
        {
            self.top = before;
            rows.push_front((before, self.layout.row(before).clone()));
        }
        self.rows = rows.into();
    }
}
