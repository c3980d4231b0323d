//! A row of the screen from what it shows to what it is to show.

use std::{ops::Range, sync::Arc};

use ratatui::buffer::Cell;

use super::{
    links::{self, Run},
    moves::Place,
    number::sequence_len,
    sign::{self, Trust, looks_same, trust},
    writer::Writer,
};

static EMPTY: Cell = Cell::EMPTY;

/// Cells of a row, none where all are empty, and where they lead.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Line<'a> {
    pub(super) cells: &'a [Cell],
    pub(super) links: &'a [Run],
}

impl Line<'_> {
    /// Whether two rows look different.
    pub(super) fn differs(&self, other: Line<'_>) -> bool {
        self.links != other.links
            || self.cells.len() != other.cells.len()
            || !self.cells.iter().zip(other.cells).all(|(a, b)| looks_same(a, b))
    }
}

/// What a row shows: after a part of the screen was scrolled, those columns come from elsewhere.
#[derive(Clone, Debug)]
pub(super) struct Shown<'a> {
    pub(super) outer: Line<'a>,
    pub(super) inner: Line<'a>,
    pub(super) columns: Range<u16>,
}

impl<'a> Shown<'a> {
    fn line(&self, x: u16) -> Line<'a> {
        if self.columns.contains(&x) { self.inner } else { self.outer }
    }

    fn cell(&self, x: u16) -> &'a Cell {
        self.line(x).cells.get(usize::from(x)).unwrap_or(&EMPTY)
    }

    /// The columns where the right half of a sign stands; mostly none.
    fn covered(&self, width: u16) -> Vec<u16> {
        let (mut covered, mut x) = (Vec::new(), 0);
        if self.outer.cells.is_empty() && self.inner.cells.is_empty() {
            return covered;
        }
        while x < width {
            let columns = sign::columns(self.cell(x));
            covered.extend((x + 1)..(x + columns).min(width));
            x += columns;
        }
        covered
    }

    fn has_links(&self) -> bool {
        !(self.outer.links.is_empty() && self.inner.links.is_empty())
    }
}

/// Writes what differs.
pub(super) fn row(writer: &mut Writer<'_>, y: u16, shown: &Shown<'_>, next: Line<'_>) {
    let links = writer.capabilities.links && (shown.has_links() || !next.links.is_empty());
    let width = u16::try_from(next.cells.len()).unwrap_or(u16::MAX);
    let mut row = Row { writer, y, shown, next, links, width, covered: shown.covered(width), doubt: u16::MAX };
    let tail = row.tail();
    let mut x = 0;
    while x < tail {
        let columns = sign::columns(&next.cells[usize::from(x)]).min(width - x);
        let changed = row.changed(x);
        if changed && columns > 1 && is_doubtful(shown.cell(x + 1)) {
            row.doubt = row.doubt.min(x);
        }
        x = if changed { row.write(x, columns, tail) } else { x + columns };
    }
    row.rest(tail);
}

fn is_doubtful(cell: &Cell) -> bool {
    cell.symbol().len() > 1 && trust(cell.symbol()) == Trust::Doubtful
}

struct Row<'a, 'b, 'c> {
    writer: &'a mut Writer<'b>,
    y: u16,
    shown: &'a Shown<'c>,
    next: Line<'c>,
    /// Whether any cell leads or led somewhere.
    links: bool,
    width: u16,
    /// The columns where the right half of a shown sign stands.
    covered: Vec<u16>,
    /// The first column where a sign comes or goes that terminals disagree on. It may have left or
    /// leave its traces further right: all of that is written anew.
    doubt: u16,
}

impl<'c> Row<'_, '_, 'c> {
    fn cell(&self, x: u16) -> &'c Cell {
        &self.next.cells[usize::from(x)]
    }

    fn link(&self, x: u16) -> Option<&'c Arc<str>> {
        if self.links { links::at(self.next.links, x) } else { None }
    }

    /// Whether a cell must be written. Where the right half of a
    /// wide sign stands, the terminal has nothing that could be kept.
    fn changed(&mut self, x: u16) -> bool {
        let (old, new) = (self.shown.cell(x), self.cell(x));
        let changed = !self.covered.is_empty() && self.covered.binary_search(&x).is_ok()
            || !looks_same(old, new)
            || self.links && links::at(self.shown.line(x).links, x) != self.link(x);
        if changed && self.doubt > x && (is_doubtful(old) || is_doubtful(new)) {
            self.doubt = x;
        }
        changed || self.doubt < x
    }

    /// The first column from which the row is blank, with one background and no link.
    fn tail(&self) -> u16 {
        let Some(last) = self.next.cells.last() else { return 0 };
        let same = |(x, cell): &(usize, &Cell)| {
            sign::is_erased(cell)
                && cell.bg == last.bg
                && (!self.links || links::at(self.next.links, u16::try_from(*x).unwrap_or(u16::MAX)).is_none())
        };
        let blank = self.next.cells.iter().enumerate().rev().take_while(same).count();
        let tail = self.next.cells.len() - blank;
        let wide = tail > 0 && sign::columns(&self.next.cells[tail - 1]) > 1;
        u16::try_from(tail).unwrap_or(u16::MAX).saturating_add(u16::from(wide)).min(self.width)
    }

    /// Writes the changed cell in a column, and those after it that go with it; the next column.
    fn write(&mut self, x: u16, columns: u16, tail: u16) -> u16 {
        self.bridge(x);
        let (cell, link) = (self.cell(x), self.link(x));
        if columns == 1 && x + 1 < tail && looks_same(cell, self.cell(x + 1)) {
            let (end, last) = self.run(x, tail);
            let count = last + 1 - x;
            let bytes = cell.symbol().len();
            let written = usize::from(count) * bytes;
            if self.writer.capabilities.ech && sign::is_erased(cell) && link.is_none() && self.writer.erases(cell.bg) {
                let on = last + 1 == end && end < self.width && self.changed(end);
                let erased = sequence_len(count) + if on { sequence_len(count) } else { 0 };
                let repeated = if self.writer.capabilities.rep { 1 + sequence_len(count - 1) } else { usize::MAX };
                if erased < written.min(repeated) {
                    self.writer.reach(x, self.y);
                    self.writer.erase(cell, count);
                    return last + 1;
                }
            }
            // tmux repeats nothing but ASCII.
            let repeats = self.writer.capabilities.rep && count > 1 && bytes == 1;
            if repeats && bytes + sequence_len(count - 1) < written {
                self.writer.cell(cell, link, 1, x, self.y);
                self.writer.repeat(count - 1);
                return last + 1;
            }
        }
        self.writer.cell(cell, link, columns, x, self.y);
        if self.links || columns > 1 { x + columns } else { self.words(x, tail) }
    }

    /// Goes on after a cell that has just been written, as long as nothing but signs differs: nearly
    /// all of a screen is prose. The next column.
    fn words(&mut self, x: u16, tail: u16) -> u16 {
        let mut last = self.cell(x);
        let mut x = x + 1;
        // A blank may have been written with another pen.
        let exact = self.writer.has_pen_of(last);
        while exact && x < tail && self.writer.place.is(x, self.y) {
            let cell = self.cell(x);
            let plain = (cell.fg, cell.bg, cell.modifier) == (last.fg, last.bg, last.modifier);
            // What is there twice may be there more often, and then there are shorter ways.
            let symbol = cell.symbol();
            if !plain || !sign::is_narrow(symbol) || sign::same(symbol, last.symbol()) || !self.changed(x) {
                break;
            }
            self.writer.narrow(symbol, x, self.y);
            (last, x) = (cell, x + 1);
        }
        x
    }

    /// The end of the cells that are like this one and each one column wide, and the last among them
    /// that has changed.
    fn run(&mut self, x: u16, tail: u16) -> (u16, u16) {
        let (cell, link) = (self.cell(x), self.link(x));
        let (mut end, mut last) = (x + 1, x);
        while end < tail && looks_same(self.cell(end), cell) && self.link(end) == link {
            if self.changed(end) {
                last = end;
            }
            end += 1;
        }
        (end, last)
    }

    /// Writes the few unchanged cells before a column again where that is shorter than to go there.
    fn bridge(&mut self, x: u16) {
        let (Place::At(from, row) | Place::Near(from, row)) = self.writer.place else { return };
        if row != self.y || from >= x || x - from > 5 {
            return;
        }
        let cost = self.writer.cost(x, self.y);
        let mut bytes = 0;
        for x in from..x {
            let (cell, link) = (self.cell(x), self.link(x));
            bytes += cell.symbol().len();
            let plain = sign::columns(cell) == 1 && trust(cell.symbol()) != Trust::Doubtful;
            if bytes > cost || !plain || !self.writer.suits(cell, link) {
                return;
            }
        }
        for x in from..x {
            self.writer.cell(self.cell(x), self.link(x), 1, x, self.y);
        }
    }

    /// Writes the blank end of the row.
    fn rest(&mut self, tail: u16) {
        let (mut first, mut last) = (None, 0);
        for x in tail..self.width {
            if self.changed(x) {
                first = first.or(Some(x));
                last = x;
            }
        }
        let Some(first) = first else { return };
        let cell = self.cell(first);
        let count = last + 1 - first;
        if self.writer.erases(cell.bg) && count > 3 {
            if !matches!(self.writer.place, Place::At(x, y) | Place::Near(x, y) if y == self.y && (tail..=first).contains(&x))
            {
                let nearest =
                    if self.writer.cost(tail, self.y) < self.writer.cost(first, self.y) { tail } else { first };
                self.writer.reach(nearest, self.y);
            }
            return self.writer.erase_rest(cell);
        }
        self.writer.cell(cell, None, 1, first, self.y);
        if self.writer.capabilities.rep && usize::from(count) > 1 + sequence_len(count - 1) {
            return self.writer.repeat(count - 1);
        }
        for x in first + 1..=last {
            self.writer.cell(self.cell(x), None, 1, x, self.y);
        }
    }
}
