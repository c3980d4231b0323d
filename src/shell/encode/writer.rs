//! What the terminal is doing while bytes are written to it: where its cursor stands, with what it
//! writes, what the cells lead to. Nothing is sent before it is needed.

use std::sync::Arc;

use ratatui::{
    buffer::{Cell, CellWidth},
    style::Color,
};

use super::{
    links,
    moves::{self, Place},
    number::{number, sequence},
    pen::Pen,
    scroll::Scroll,
    sign::{self, SEEN_ON_BLANK, Trust, trust},
};
use crate::shell::capabilities::{Capabilities, Scrolling};

/// The bytes of a frame, and what the terminal is like after them.
pub(super) struct Writer<'a> {
    /// The bytes.
    pub(super) out: Vec<u8>,
    /// What the terminal can do.
    pub(super) capabilities: &'a Capabilities,
    /// Where the cursor stands.
    pub(super) place: Place,
    pen: Pen,
    link: Option<Arc<str>>,
    /// Of the screen, in columns.
    width: u16,
    /// Of the screen, in rows.
    height: u16,
}

impl<'a> Writer<'a> {
    /// On a terminal that writes plainly, with its cursor anywhere.
    pub(super) fn new(width: u16, height: u16, capabilities: &'a Capabilities) -> Self {
        Self {
            out: Vec::with_capacity(16 << 10),
            capabilities,
            place: Place::Lost,
            pen: Pen::PLAIN,
            link: None,
            width,
            height,
        }
    }

    /// Moves the cursor.
    pub(super) fn go(&mut self, x: u16, y: u16) {
        moves::go(&mut self.out, self.place, x, y, self.capabilities.absolute);
        self.place = Place::At(x, y);
    }

    /// Sees to it that what is written next comes to stand there.
    pub(super) fn reach(&mut self, x: u16, y: u16) {
        if !self.place.is(x, y) {
            self.go(x, y);
        }
    }

    /// The bytes that it takes to go there.
    pub(super) fn cost(&self, x: u16, y: u16) -> usize {
        if self.place.is(x, y) { 0 } else { moves::cost(self.place, x, y, self.capabilities.absolute) }
    }

    /// Whether a cell would be written without a change of attributes or link.
    pub(super) fn suits(&self, cell: &Cell, link: Option<&Arc<str>>) -> bool {
        let pen = Pen::of(cell, self.capabilities.colours);
        let pen = if sign::is_blank(cell) { self.pen.for_blank(pen) } else { pen };
        pen == self.pen && self.link.as_ref() == link
    }

    /// Whether the terminal writes with all that a cell is drawn with.
    pub(super) fn has_pen_of(&self, cell: &Cell) -> bool {
        self.pen == Pen::of(cell, self.capabilities.colours)
    }

    fn set_pen(&mut self, pen: Pen) {
        self.pen.change(pen, &mut self.out);
        self.pen = pen;
    }

    /// Sets what a cell is drawn with, or on a blank anything that looks the same.
    fn set_pen_for(&mut self, cell: &Cell) {
        let wanted = Pen::of(cell, self.capabilities.colours);
        if !sign::is_blank(cell) {
            return self.set_pen(wanted);
        }
        let least = self.pen.for_blank(wanted);
        let start = self.out.len();
        self.pen.change(least, &mut self.out);
        let middle = self.out.len();
        if middle == start || least == wanted {
            self.pen = least;
            return;
        }
        self.pen.change(wanted, &mut self.out);
        if self.out.len() - middle <= middle - start {
            self.out.drain(start..middle);
            self.pen = wanted;
        } else {
            self.out.truncate(middle);
            self.pen = least;
        }
    }

    /// Sets what the cells lead to that are written next.
    pub(super) fn set_link(&mut self, link: Option<&Arc<str>>) {
        if self.link.as_ref() != link && self.capabilities.links {
            links::write(&mut self.out, link.map(|url| &**url));
            self.link = link.cloned();
        }
    }

    /// Writes a cell that takes so many columns.
    pub(super) fn cell(&mut self, cell: &Cell, link: Option<&Arc<str>>, columns: u16, x: u16, y: u16) {
        self.reach(x, y);
        self.set_pen_for(cell);
        self.set_link(link);
        if columns == 2 && cell.symbol().chars().nth(1).is_some() {
            // Some terminals draw it in one column and leave what was in the other.
            self.out.extend_from_slice(b"  ");
            self.place = Place::Lost;
            self.go(x, y);
        }
        let trust = self.symbol(cell, self.width.saturating_sub(x));
        let x = x + columns;
        self.place = match trust {
            Trust::Doubtful => Place::Lost,
            // In the last column the cursor stays, or waits to go on: that differs.
            Trust::Sure if x < self.width && matches!(self.place, Place::At(..)) => Place::At(x, y),
            Trust::Sure | Trust::Likely => Place::Near(x, y),
        };
    }

    /// Writes a narrow sign with what the cell before it was written with.
    pub(super) fn narrow(&mut self, symbol: &str, x: u16, y: u16) {
        let sure = if let [byte] = symbol.as_bytes() {
            self.out.push(shown(*byte));
            true
        } else {
            self.out.extend_from_slice(symbol.as_bytes());
            false
        };
        let exact = sure && x + 1 < self.width && matches!(self.place, Place::At(..));
        self.place = if exact { Place::At(x + 1, y) } else { Place::Near(x + 1, y) };
    }

    /// Writes a sign; a blank for one that has no width or more than there is room, and what stands
    /// for the unknown for one that would act. The painter lets none of them through.
    fn symbol(&mut self, cell: &Cell, room: u16) -> Trust {
        let symbol = cell.symbol();
        if let [byte] = symbol.as_bytes() {
            self.out.push(shown(*byte));
            return Trust::Sure;
        }
        if sign::is_narrow(symbol) {
            self.out.extend_from_slice(symbol.as_bytes());
            return Trust::Likely;
        }
        if !(1..=room).contains(&cell.cell_width()) {
            self.out.push(b' ');
            return Trust::Sure;
        }
        if symbol.chars().any(char::is_control) {
            self.out.extend_from_slice("\u{fffd}".as_bytes());
            return Trust::Doubtful;
        }
        self.out.extend_from_slice(symbol.as_bytes());
        trust(symbol)
    }

    /// Writes the sign that was written last so many times more (REP).
    pub(super) fn repeat(&mut self, count: u16) {
        sequence(&mut self.out, count, b'b');
        self.place = match self.place {
            Place::At(x, y) if x + count < self.width => Place::At(x + count, y),
            Place::At(x, y) | Place::Near(x, y) => Place::Near(x + count, y),
            Place::Lost => Place::Lost,
        };
    }

    /// Whether erased cells get this background.
    pub(super) fn erases(&self, bg: Color) -> bool {
        bg == Color::Reset || self.capabilities.bce
    }

    /// Sets what erased cells get, which must be as they are to look.
    fn set_ground(&mut self, cell: &Cell) {
        self.set_pen_for(cell);
        debug_assert!(!self.pen.modifier.intersects(SEEN_ON_BLANK));
        self.set_link(None);
    }

    /// Erases from the cursor to the end of its row (EL).
    pub(super) fn erase_rest(&mut self, like: &Cell) {
        self.set_ground(like);
        self.out.extend_from_slice(b"\x1b[K");
    }

    /// Erases so many cells from the cursor on, which stays (ECH).
    pub(super) fn erase(&mut self, like: &Cell, count: u16) {
        self.set_ground(like);
        sequence(&mut self.out, count, b'X');
    }

    /// Scrolls a part of the screen. Comes first in a frame, while the pen is plain: the rows that
    /// come in may get its background.
    pub(super) fn scroll(&mut self, scroll: &Scroll) {
        let Scroll { rows, columns, by, up } = scroll;
        let narrow = *columns != (0..self.width);
        let low = *rows != (0..self.height);
        if narrow {
            self.out.extend_from_slice(b"\x1b[?69h");
            self.region(columns.start, columns.end, b's');
        }
        if low {
            // Home, which some take for that of the region.
            self.region(rows.start, rows.end, b'r');
            self.place = Place::Lost;
        }
        if self.capabilities.scroll == Scrolling::Region {
            sequence(&mut self.out, *by, if *up { b'S' } else { b'T' });
        } else {
            self.go(columns.start, rows.start);
            sequence(&mut self.out, *by, if *up { b'M' } else { b'L' });
            self.place = Place::Lost;
        }
        if narrow {
            // Takes the margins back too.
            self.out.extend_from_slice(b"\x1b[?69l");
            self.place = Place::Lost;
        }
        if low {
            self.out.extend_from_slice(b"\x1b[r");
            self.place = Place::At(0, 0);
        }
    }

    fn region(&mut self, start: u16, end: u16, last: u8) {
        self.out.extend_from_slice(b"\x1b[");
        if start > 0 {
            number(&mut self.out, start + 1);
        }
        self.out.push(b';');
        number(&mut self.out, end);
        self.out.push(last);
    }

    /// Ends the frame: the terminal writes plainly again.
    pub(super) fn finish(&mut self) {
        self.set_link(None);
        self.set_pen(Pen::PLAIN);
    }
}

/// The byte of a sign; what stands for the unknown for one that would act.
const fn shown(byte: u8) -> u8 {
    if byte.is_ascii_control() { b'?' } else { byte }
}
