//! An article becomes chunks, and a chunk rows: title block, blocks with blank rows between them,
//! folds; and what stands left of a block.
//!
//! A chunk is a block, a piece of a long one (`pieces`), a fold's line or the lines below the
//! title. The table of chunks is made from the blocks alone, without a look at the text, so that an
//! article of any size opens at once. How text is broken is `wrap`'s; what is drawn in which style,
//! the painter's.

mod compose;
mod frame;
mod pieces;
mod table;

use std::{borrow::Cow, collections::BTreeMap, ops::Range, sync::Arc};

use self::{
    compose::Composed,
    frame::{Frame, bars, hangs},
    table::Records,
};
use super::{
    Labels, Options, Piece, Role, Row, RowKind, Shown, folds,
    hyphenate::Hyphenator,
    width,
    wrap::{self, Line, Setting},
};
use crate::article::{Article, Block, BlockKind};

/// The width of a rule in columns, where there are so many.
const RULE: &str = "────────────────────";

/// The widest line of code or of a table that is left whole, in columns: nobody scrolls further, and
/// no sum of columns overflows.
const WHOLE: u16 = 8192;

/// What a chunk is, by names that stay the same whatever is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unit {
    block: usize,
    part: Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// The line of a fold that starts at the block.
    Fold(usize),
    /// A piece of the block, by its number.
    Piece(usize),
    /// The lines below the title.
    Head,
}

impl Unit {
    /// How far two chunks are apart: blocks, then pieces of one block.
    pub(super) const fn distance(self, other: Self) -> (usize, usize) {
        let pieces = match (self.part, other.part) {
            (Part::Piece(this), Part::Piece(that)) => this.abs_diff(that),
            _ => 0,
        };
        (self.block.abs_diff(other.block), pieces)
    }
}

/// A run of chunks: all pieces of a block, or one other chunk.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The number of its first chunk.
    first: usize,
    /// Its first byte.
    start: usize,
    unit: Unit,
}

/// The chunks of an article and how each is laid out.
#[derive(Debug)]
pub(super) struct Flow {
    article: Arc<Article>,
    options: Options,
    labels: Labels,
    folds: Vec<Range<usize>>,
    open: Vec<bool>,
    /// By block: how far its text is set in by the lists it lies in, in columns.
    hangs: Vec<u16>,
    /// The end of each link and picture and its number, by end; empty when they carry none.
    links: Vec<(usize, usize)>,
    hyphenator: Option<Hyphenator>,
    entries: Vec<Entry>,
    chunks: usize,
    /// The start of pieces that were looked for, by block and number: a place is looked for often.
    cuts: BTreeMap<(usize, usize), usize>,
}

impl Flow {
    pub(super) fn new(article: Arc<Article>, mut options: Options, labels: Labels) -> Self {
        // A glyph of two columns must fit.
        options.width = options.width.max(2);
        let folds = folds(&article);
        let mut flow = Self {
            open: vec![false; folds.len()],
            folds,
            hangs: hangs(article.blocks()),
            links: if options.number_links { links(&article) } else { Vec::new() },
            hyphenator: article.meta().lang.as_ref().and_then(Hyphenator::new),
            article,
            options,
            labels,
            entries: Vec::new(),
            chunks: 0,
            cuts: BTreeMap::new(),
        };
        flow.list_chunks();
        flow
    }

    pub(super) const fn article(&self) -> &Arc<Article> {
        &self.article
    }

    pub(super) const fn options(&self) -> &Options {
        &self.options
    }

    pub(super) fn set_labels(&mut self, labels: Labels) {
        self.labels = labels;
        self.list_chunks();
    }

    /// Whether the rows of a chunk depend on the labels.
    pub(super) fn has_labels(&self, unit: Unit) -> bool {
        let is_picture = || self.article.blocks().get(unit.block).is_some_and(|block| block.kind == BlockKind::Image);
        // Whether a blank row stands before the first block depends on the lines above it.
        !matches!(unit.part, Part::Piece(_)) || unit.block == 0 || is_picture()
    }

    pub(super) fn set_open(&mut self, folds: impl IntoIterator<Item = usize>, open: bool) {
        let mut changed = false;
        for fold in folds {
            if let Some(now) = self.open.get_mut(fold) {
                changed |= *now != open;
                *now = open;
            }
        }
        if changed {
            self.list_chunks();
        }
    }

    pub(super) const fn folds(&self) -> usize {
        self.open.len()
    }

    /// The chunk of a fold's line.
    pub(super) fn fold_unit(&self, fold: usize) -> Option<Unit> {
        self.folds.get(fold).map(|range| Unit { block: range.start, part: Part::Fold(fold) })
    }

    pub(super) fn is_open(&self, fold: usize) -> bool {
        self.open.get(fold).copied().unwrap_or(false)
    }

    pub(super) fn fold_of(&self, block: usize) -> Option<usize> {
        let fold = self.folds.partition_point(|fold| fold.end <= block);
        self.folds.get(fold).filter(|range| range.contains(&block)).map(|_| fold)
    }

    /// The number of chunks; at least 1.
    pub(super) const fn chunks(&self) -> usize {
        self.chunks
    }

    /// The chunk of a number.
    pub(super) fn unit(&self, chunk: usize) -> Unit {
        let entry = self.entries[self.entries.partition_point(|entry| entry.first <= chunk) - 1];
        match entry.unit.part {
            Part::Piece(_) => Unit { part: Part::Piece(chunk - entry.first), ..entry.unit },
            _ => entry.unit,
        }
    }

    /// The number of the chunk that shows the byte at `offset`; see `Layout::find`.
    pub(super) fn chunk_at(&mut self, offset: usize) -> usize {
        let mut index = self.entries.partition_point(|entry| entry.start <= offset).saturating_sub(1);
        // The lines below the title stand for no text.
        while 0 < index && self.entries[index].unit.part == Part::Head {
            index -= 1;
        }
        let Entry { first, unit, .. } = self.entries[index];
        match unit.part {
            Part::Piece(_) => {
                let block = &self.article.blocks()[unit.block];
                let cut = |piece| pieces::cut(self.article.text(), block, piece);
                let start = |piece| *self.cuts.entry((unit.block, piece)).or_insert_with(|| cut(piece));
                first + pieces::at(block, offset, start)
            }
            _ => first,
        }
    }

    /// Makes the table of chunks.
    fn list_chunks(&mut self) {
        self.entries.clear();
        self.chunks = 0;
        let article = Arc::clone(&self.article);
        let blocks = article.blocks();
        let has_title = self.has_title();
        if !has_title {
            self.push_head(0);
        }
        let mut fold = 0;
        for (index, block) in blocks.iter().enumerate() {
            while self.folds.get(fold).is_some_and(|range| range.end <= index) {
                fold += 1;
            }
            let start = block.range.start;
            if self.folds.get(fold).is_some_and(|range| range.contains(&index)) {
                if self.folds[fold].start == index {
                    self.push(1, start, Unit { block: index, part: Part::Fold(fold) });
                }
                if !self.open[fold] {
                    continue;
                }
            }
            self.push(pieces::count(block), start, Unit { block: index, part: Part::Piece(0) });
            if index == 0 && has_title {
                self.push_head(block.range.end);
            }
        }
    }

    fn push_head(&mut self, start: usize) {
        if self.has_head() || self.article.blocks().is_empty() {
            self.push(1, start, Unit { block: 0, part: Part::Head });
        }
    }

    fn push(&mut self, chunks: usize, start: usize, unit: Unit) {
        self.entries.push(Entry { first: self.chunks, start, unit });
        self.chunks += chunks;
    }

    fn has_title(&self) -> bool {
        self.article.blocks().first().is_some_and(|block| block.kind == BlockKind::Title && block.boilerplate.is_none())
    }

    const fn has_head(&self) -> bool {
        !self.labels.head.is_empty()
    }

    /// Lays a chunk out: at least one row.
    pub(super) fn lay_out(&self, unit: Unit) -> Vec<Row> {
        let Unit { block: index, part } = unit;
        match part {
            Part::Head => self.head(),
            Part::Fold(fold) => {
                let start = self.article.blocks()[index].range.start;
                let mut rows = Vec::new();
                if self.has_rows_above(index) {
                    rows.push(blank(start, 0));
                }
                let open = usize::from(self.is_open(fold));
                let word = self.labels.fold_signs[open].as_str();
                let sign = if word.is_empty() { ["▸", "▾"][open] } else { word };
                let label = self.labels.folds.get(fold).map_or("⋯", String::as_str);
                rows.extend(self.label(&format!("{sign} {label}"), RowKind::Fold(fold), Role::Fold, start));
                rows
            }
            Part::Piece(piece) => {
                let block = &self.article.blocks()[index];
                let mut rows = Vec::new();
                if piece == 0 {
                    rows.extend(self.blank_before(index));
                }
                rows.extend(self.piece(index, block, piece));
                rows
            }
        }
    }

    /// Whether anything stands above a block or the fold that starts with it.
    fn has_rows_above(&self, index: usize) -> bool {
        0 < index || (self.has_head() && !self.has_title())
    }

    fn head(&self) -> Vec<Row> {
        let start = if self.has_title() { self.article.blocks()[0].range.end } else { 0 };
        if !self.has_head() {
            return vec![blank(start, 0)];
        }
        let lines = self.labels.head.iter();
        lines.flat_map(|line| self.label(line, RowKind::Head, Role::Head, start)).collect()
    }

    /// A line that is not of the text, wrapped like text.
    fn label(&self, text: &str, kind: RowKind, role: Role, start: usize) -> Vec<Row> {
        let setting = Setting { width: self.options.width, hyphenator: None, justify: false };
        let lines = wrap::running(text, &[], setting);
        let row =
            |line: Line| Row { kind, range: start..start, pieces: compose::generated(text, &line.pieces, role, start) };
        lines.into_iter().map(row).collect()
    }

    /// The blank row before a block, if one is due.
    fn blank_before(&self, index: usize) -> Option<Row> {
        let blocks = self.article.blocks();
        let block = &blocks[index];
        let fold = self.fold_of(index);
        let Some(last) = index.checked_sub(1) else {
            return (self.has_rows_above(index) && fold.is_none()).then(|| blank(block.range.start, 0));
        };
        if fold != self.fold_of(last) {
            // The line of an open fold stands right above its first block.
            return fold.is_none().then(|| blank(block.range.start, 0));
        }
        let bars = self.frame(last).bars.min(self.frame(index).bars);
        (!is_tight(&blocks[last], block)).then(|| blank(block.range.start, bars))
    }

    /// The rows of a piece of a block.
    fn piece(&self, index: usize, block: &Block, piece: usize) -> Vec<Row> {
        let range = pieces::range(self.article.text(), block, piece);
        let frame = self.frame(index);
        let kind = RowKind::Block(index);
        if block.kind == BlockKind::Rule {
            return vec![Self::rule(kind, range, &frame)];
        }
        let mut composed = self.compose(block, range.clone(), &frame, &[]);
        let records = block.kind == BlockKind::Table && !table::fits(composed.text(), self.line_width(frame.width));
        let told =
            records && table::tells_header(&self.article.text()[block.range.clone()], Self::header_room(frame.width));
        if records {
            let inserts = self.cell_labels(block, range.clone(), frame.width, told);
            composed = self.compose(block, range, &frame, &inserts);
        }
        let records = records.then_some(Records { header: piece == 0, told });
        let lines = self.set(block.kind, &composed, frame.width, records);
        let hanging = if piece == 0 { frame.marker.as_deref() } else { None };
        let mut rows: Vec<Row> = Vec::with_capacity(lines.len());
        for line in lines {
            let range = composed.place(line.range.start)..composed.place(line.range.end);
            let mut pieces = frame.pieces(range.start, if rows.is_empty() { hanging } else { None });
            if block.kind == BlockKind::Code && self.continues(block, range.start) {
                pieces.extend(frame.continuation(range.start));
            }
            composed.resolve(line.pieces, frame.column, &mut pieces);
            rows.push(Row { kind, range, pieces });
        }
        rows
    }

    /// Whether a row of code is not the first of its line.
    fn continues(&self, block: &Block, start: usize) -> bool {
        block.range.start < start && !self.article.text()[..start].ends_with('\n')
    }

    /// The first line of a table, which names its columns.
    fn header(&self, block: &Block) -> &str {
        self.article.text()[block.range.clone()].split('\n').next().unwrap_or_default()
    }

    /// The widest name of a column that is not cut before a cell, in columns.
    fn header_room(width: u16) -> usize {
        usize::from(width / 3).max(8)
    }

    /// The labels of the cells of a table that is too wide: what its first line says above them. The
    /// first cell of a line needs one where the first line is not shown itself.
    fn cell_labels(
        &self,
        block: &Block,
        range: Range<usize>,
        width: u16,
        told: bool,
    ) -> Vec<(usize, Cow<'_, str>, Role)> {
        let text = self.article.text();
        let first = self.header(block);
        let end = if self.labels.label_end.is_empty() { ": " } else { &self.labels.label_end };
        let room = Self::header_room(width);
        let labels: Vec<_> = table::cells(first, 0..first.len())
            .map(|cell| Some(width::elide(&first[cell], room)).filter(|label| !label.trim().is_empty()))
            .map(|label| label.map(|label| label + end))
            .collect();
        let mut inserts = Vec::new();
        for line in table::lines(&text[range.clone()]) {
            let line = range.start + line.start..range.start + line.end;
            if line.start == block.range.start {
                continue;
            }
            for (cell, label) in table::cells(text, line).zip(&labels).skip(usize::from(!told)) {
                if let Some(label) = label.as_ref().filter(|_| !cell.is_empty()) {
                    inserts.push((cell.start, Cow::Owned(label.clone()), Role::Marker));
                }
            }
        }
        inserts
    }

    /// Breaks the text of a block into lines.
    fn set(&self, kind: BlockKind, composed: &Composed<'_>, width: u16, records: Option<Records>) -> Vec<Line> {
        let text = composed.text();
        let is_plain =
            matches!(kind, BlockKind::Title | BlockKind::Heading { .. } | BlockKind::Image | BlockKind::Table);
        let setting = Setting {
            width,
            hyphenator: if is_plain || self.options.whole_words { None } else { self.hyphenator },
            justify: self.options.justify && !is_plain && kind != BlockKind::Caption,
        };
        match kind {
            BlockKind::Code => table::code(text, self.line_width(width)),
            BlockKind::Table => match records {
                Some(records) => table::records(text, composed.whole(), records, setting),
                None => table::aligned(text),
            },
            _ => wrap::running(text, composed.whole(), setting),
        }
    }

    /// The widest line that stays whole in so wide a column.
    fn line_width(&self, width: u16) -> u16 {
        if self.options.whole_lines { width.max(WHOLE) } else { width }
    }

    fn rule(kind: RowKind, range: Range<usize>, frame: &Frame) -> Row {
        let dashes = frame.width.min(20);
        let rule = &RULE[..usize::from(dashes) * '─'.len_utf8()];
        let mut pieces = frame.pieces(range.start, None);
        pieces.push(Piece {
            column: frame.column + (frame.width - dashes) / 2,
            width: dashes,
            range: range.start..range.start,
            shown: Shown::Generated(Cow::Borrowed(rule), Role::Rule),
        });
        Row { kind, range, pieces }
    }

    /// The text of a piece with what is set into it.
    fn compose<'a>(
        &'a self,
        block: &Block,
        range: Range<usize>,
        frame: &Frame,
        labels: &[(usize, Cow<'a, str>, Role)],
    ) -> Composed<'a> {
        let (is_first, is_last) = (range.start == block.range.start, range.end == block.range.end);
        let mut inserts: Vec<(usize, Cow<'_, str>, Role)> = labels.to_vec();
        if let Some(marker) = frame.inline.as_ref().filter(|_| is_first) {
            inserts.push((range.start, Cow::Owned(marker.clone()), Role::Marker));
        }
        let open = if self.labels.image_open.is_empty() { "[image: " } else { &self.labels.image_open };
        if block.kind == BlockKind::Image && is_first {
            // Without a text the brackets hold the one word.
            let open = if block.range.is_empty() {
                open.trim_end_matches(|c: char| c.is_whitespace() || c == ':')
            } else {
                open
            };
            inserts.push((range.start, Cow::Borrowed(open), Role::Image));
        }
        if block.kind == BlockKind::Image && is_last {
            inserts.push((range.end, Cow::Borrowed("]"), Role::Image));
        }
        // A picture without a text ends where its block begins.
        let first = self.links.partition_point(|&(end, _)| end < range.start + usize::from(!range.is_empty()));
        for &(end, number) in self.links[first..].iter().take_while(|&&(end, _)| end <= range.end) {
            inserts.push((end, Cow::Owned(format!("[{number}]")), Role::LinkNumber));
        }
        inserts.sort_by_key(|(place, ..)| *place);
        Composed::new(self.article.text(), range, &inserts)
    }

    /// What stands left of a block.
    fn frame(&self, index: usize) -> Frame {
        let block = &self.article.blocks()[index];
        Frame::new(block, self.hangs[index], self.options.width)
    }
}

/// A blank row; inside a quotation its bars go on.
fn blank(start: usize, count: u16) -> Row {
    Row { kind: RowKind::Blank, range: start..start, pieces: bars(start, count) }
}

/// Whether no blank row stands between two blocks: items of one list, a picture and its caption.
fn is_tight(last: &Block, block: &Block) -> bool {
    if last.quote != block.quote {
        return false;
    }
    match (last.kind, block.kind) {
        (BlockKind::Item { marker: last_marker }, BlockKind::Item { marker }) => {
            let same = std::mem::discriminant(&last_marker) == std::mem::discriminant(&marker);
            same || last.list != block.list
        }
        (BlockKind::Image, BlockKind::Caption) => true,
        _ => false,
    }
}

/// The end and the number of each link and picture, by end.
fn links(article: &Article) -> Vec<(usize, usize)> {
    let mut ends: Vec<_> = article.references().iter().map(|link| (link.range.end, link.number)).collect();
    ends.sort_unstable();
    ends
}

#[cfg(test)]
mod tests;
