//! Whether a part of the screen has moved up or down, and which.
//!
//! Rows are compared piece by piece, by a hash of their signs, for each distance, and the stretch is found where
//! moving keeps most signs that would else be written anew, less those that it pushes away (the
//! largest sum of a stretch: Bentley, "Programming Pearls", column 8). Whether it is really shorter
//! is for the encoder to find out, which writes both: here is only a good guess.

use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};

use super::sign::{self, looks_same};

/// A part of the screen that moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scroll {
    /// The rows of that part; those that come in are blank.
    pub(super) rows: Range<u16>,
    /// Its columns.
    pub(super) columns: Range<u16>,
    /// How many rows it moves.
    pub(super) by: u16,
    /// Whether it moves up, as when one reads on.
    pub(super) up: bool,
}

impl Scroll {
    /// Where the cells of a row in that part come from; `None` when they are blank.
    pub(super) fn source(&self, y: u16) -> Option<u16> {
        let from = if self.up { y.checked_add(self.by) } else { y.checked_sub(self.by) }?;
        self.rows.contains(&from).then_some(from)
    }
}

/// What is gained at least, in signs, for a scroll to be worth a try.
const LEAST: i32 = 16;

/// The columns that are compared as one. A row is more than one such piece: beside a text that has
/// moved stand a list and a scrollbar that have not.
const PIECE: usize = 16;

/// The best scroll of these columns, where one seems to gain something.
pub(super) fn find(previous: &Buffer, next: &Buffer, columns: Range<u16>) -> Option<Scroll> {
    let screen = Comparison::new(previous, next, &columns);
    let mut best: Option<(i32, Scroll)> = None;
    for (by, up) in screen.distances() {
        let (gain, moved) = screen.stretch(by, up);
        if gain > best.as_ref().map_or(LEAST - 1, |best| best.0) {
            let (start, end) = if up { (moved.start, moved.end + by) } else { (moved.start - by, moved.end) };
            let row = |row| u16::try_from(row).unwrap_or(u16::MAX);
            best = Some((gain, Scroll { rows: row(start)..row(end), columns: columns.clone(), by: row(by), up }));
        }
    }
    best.map(|(_, scroll)| scroll)
}

/// Two screens in pieces.
struct Comparison {
    rows: usize,
    /// The pieces of a row.
    pieces: usize,
    old: Vec<Signs>,
    new: Vec<Signs>,
    /// What it costs to move a row away, of all rows before one: its pieces that may stay.
    stay: Vec<i32>,
}

impl Comparison {
    fn new(previous: &Buffer, next: &Buffer, columns: &Range<u16>) -> Self {
        let rows = next.area.height;
        let pieces = columns.len().div_ceil(PIECE).max(1);
        let hashed = |buffer: &Buffer| {
            let mut signs = Vec::with_capacity(usize::from(rows) * pieces);
            for y in 0..rows {
                signs.extend(cells(buffer, y, columns).chunks(PIECE).map(Signs::of));
            }
            signs
        };
        let (old, new) = (hashed(previous), hashed(next));
        let mut stay = vec![0];
        let mut sum = 0;
        for (old, new) in old.chunks(pieces).zip(new.chunks(pieces)) {
            sum += old.iter().zip(new).filter(|(old, new)| old == new).map(|(_, new)| new.weight).sum::<i32>();
            stay.push(sum);
        }
        Self { rows: usize::from(rows).min(stay.len() - 1), pieces, old, new, stay }
    }

    /// The distances, and whether upwards, by which most signs seem to have moved: each piece that
    /// stood elsewhere before has a vote for how far.
    fn distances(&self) -> Vec<(usize, bool)> {
        /// How many are looked at, and how many places of one piece: a line drawn across the screen
        /// is everywhere.
        const FEW: usize = 4;
        let mut places: Vec<_> = self.old.iter().enumerate().filter(|(_, signs)| signs.weight > 0).collect();
        places.sort_unstable_by_key(|(_, signs)| signs.hash);
        let mut votes: Vec<_> = (0..2 * self.rows).map(|index| (0, index)).collect();
        for (at, signs) in self.new.iter().enumerate().filter(|(_, signs)| signs.weight > 0) {
            let first = places.partition_point(|(_, old)| old.hash < signs.hash);
            let same = places[first..].iter().take_while(|(_, old)| *old == signs);
            for (from, _) in same.filter(|(from, _)| from % self.pieces == at % self.pieces).take(FEW) {
                votes[self.rows + from / self.pieces - at / self.pieces].0 += signs.weight;
            }
        }
        // What stays where it is has not moved.
        if let Some(none) = votes.get_mut(self.rows) {
            none.0 = 0;
        }
        votes.retain(|(votes, _)| *votes >= LEAST);
        votes.sort_unstable_by_key(|(votes, _)| std::cmp::Reverse(*votes));
        let far = |index: usize| (index.abs_diff(self.rows), index > self.rows);
        votes.iter().take(FEW).map(|(_, index)| far(*index)).collect()
    }

    /// What moving one row to another saves, less what it would push away.
    fn gain(&self, from: usize, to: usize) -> i32 {
        let (from, to) = (from * self.pieces, to * self.pieces);
        let old = &self.old[from..from + self.pieces];
        let (stays, new) = (&self.old[to..to + self.pieces], &self.new[to..to + self.pieces]);
        let mut gain = 0;
        for ((old, stays), new) in old.iter().zip(stays).zip(new) {
            gain += new.weight * (i32::from(old == new) - i32::from(stays == new));
        }
        gain
    }

    /// The gain of moving rows so far, and the rows that they come to, for the best stretch of them.
    fn stretch(&self, by: usize, up: bool) -> (i32, Range<usize>) {
        let stay = &self.stay;
        let targets = if up { 0..self.rows - by } else { by..self.rows };
        // The rows beyond the stretch that are pushed out with it.
        let lost = |edge: usize| if up { stay[edge + by] - stay[edge] } else { stay[edge] - stay[edge - by] };
        let (mut best, mut sum) = ((0, 0..0), 0);
        let (mut least, mut start) = (if up { 0 } else { lost(targets.start) }, targets.start);
        for y in targets {
            sum += self.gain(if up { y + by } else { y - by }, y);
            let gain = sum - least - if up { lost(y + 1) } else { 0 };
            if gain > best.0 {
                best = (gain, start..y + 1);
            }
            let edge = sum + if up || y + 1 == self.rows { 0 } else { lost(y + 1) };
            if edge <= least {
                (least, start) = (edge, y + 1);
            }
        }
        best
    }
}

/// The signs of a piece: a hash of them, and how many are no blanks.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Signs {
    hash: u64,
    weight: i32,
}

impl Signs {
    fn of(cells: &[Cell]) -> Self {
        let (mut hash, mut weight) = (0_u64, 0);
        for cell in cells {
            // Multiplication and rotation as in FxHash; a collision costs some bytes and nothing else.
            let mut add = |value: u64| hash = (hash.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95);
            match cell.symbol().as_bytes() {
                b" " => add(0),
                [byte] => {
                    weight += 1;
                    add(u64::from(*byte));
                }
                bytes => {
                    weight += 1;
                    for byte in bytes {
                        add(u64::from(*byte));
                    }
                }
            }
        }
        Self { hash, weight }
    }
}

/// The columns where something moves beside what stays: of those that change, the widest stretch.
/// `None` when that is the whole width, or a wide sign stands across its edge, which scrolling would
/// tear.
pub(super) fn pane(previous: &Buffer, next: &Buffer) -> Option<Range<u16>> {
    /// Columns that chance, or a free column between gutter and text, leaves as they are.
    const CHANCE: usize = 3;
    let width = usize::from(next.area.width);
    let mut changes = vec![0_u32; width];
    for y in 0..next.area.height {
        let cells = sign::row(previous, y).iter().zip(sign::row(next, y));
        for (count, (old, new)) in changes.iter_mut().zip(cells) {
            *count += u32::from(!looks_same(old, new));
        }
    }
    let mut best = (0, 0..0);
    let mut x = 0;
    while x < width {
        if changes[x] == 0 {
            x += 1;
            continue;
        }
        let (start, mut end, mut sum) = (x, x, 0);
        while x < width && x < end + 1 + CHANCE {
            if changes[x] > 0 {
                sum += changes[x];
                end = x + 1;
            }
            x += 1;
        }
        if sum > best.0 {
            best = (sum, start..end);
        }
    }
    let columns = u16::try_from(best.1.start).ok()?..u16::try_from(best.1.end).ok()?;
    if columns.len() < 2 || columns.len() == width {
        return None;
    }
    let torn = (0..next.area.height).any(|y| {
        let row = sign::row(previous, y);
        let wide = |x: usize| row.get(x).is_some_and(|cell| sign::columns(cell) > 1);
        best.1.start > 0 && wide(best.1.start - 1) || best.1.end < width && wide(best.1.end - 1)
    });
    (!torn).then_some(columns)
}

fn cells<'a>(buffer: &'a Buffer, y: u16, columns: &Range<u16>) -> &'a [Cell] {
    sign::row(buffer, y).get(usize::from(columns.start)..usize::from(columns.end)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(rows: &[&str]) -> Buffer {
        Buffer::with_lines(rows.iter().map(|row| format!("{row:40}")))
    }

    const TEXT: [&str; 8] = [
        "Le premier message qui fut chiffré,",
        "dit-on, était une recette de poterie",
        "qu'un artisan ne voulait pas perdre.",
        "Puis vinrent les généraux, et enfin",
        "tous ceux qui avaient à cacher plus",
        "que la couleur d'un vernis, ou moins",
        "que le plan d'une bataille perdue.",
        "La suite est dans toutes les poches.",
    ];

    #[test]
    fn what_moves_is_found_and_what_stays_is_left() {
        let (t, status) = (TEXT, "article 3 sur 12 · chiffrement 1/12");
        let table = [
            // up by one under a head that stays, down by two, nothing, all changed, a status that differs
            (vec!["", t[0], t[1], t[2], status], vec!["", t[1], t[2], t[3], status], Some((1..4, 1, true))),
            (vec![t[2], t[3], t[4], t[5], status], vec![t[0], t[1], t[2], t[3], status], Some((0..4, 2, false))),
            (vec![t[0], t[1]], vec![t[0], t[1]], None),
            (vec![t[0], t[1], t[2]], vec![t[5], t[6], t[7]], None),
            (vec![t[0], t[1], t[2], "1 %"], vec![t[1], t[2], t[3], "2 %"], Some((0..3, 1, true))),
        ];
        for (old, new, expected) in table {
            let found = find(&screen(&old), &screen(&new), 0..40);
            assert_eq!(found.map(|scroll| (scroll.rows, scroll.by, scroll.up)), expected, "{old:?} {new:?}");
        }
    }

    #[test]
    fn the_pane_that_changes_is_found_beside_one_that_stays() {
        let beside = |list: &str, text: &str| format!("{list:12}│{text:40}");
        let rows = |from: usize| {
            let rows: Vec<_> = (0..4).map(|y| beside("Un article", TEXT[from + y])).collect();
            Buffer::with_lines(rows)
        };
        let (old, new) = (rows(0), rows(1));
        let columns = pane(&old, &new).unwrap();
        assert!(columns.start == 13 && columns.end > 47, "{columns:?}");
        let scroll = find(&old, &new, columns).unwrap();
        assert_eq!((scroll.rows, scroll.by, scroll.up), (0..4, 1, true));
        assert_eq!(pane(&old, &old), None);
        let torn = |from: usize| {
            let mut torn = rows(from);
            torn[(12, 2)].set_symbol("漢");
            torn[(13, 2)].reset();
            torn
        };
        assert_eq!(pane(&torn(0), &torn(1)), None, "a wide sign stands across the edge");
    }
}
