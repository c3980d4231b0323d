//! Moving the cursor in the fewest bytes.

use super::number::{digits, number, sequence, sequence_len};

/// Where the terminal's cursor stands, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Anywhere.
    Lost,
    /// On this row; in this column unless the terminal takes what stands before it for wider or
    /// narrower. What is written next comes after that, so nothing moves for it.
    Near(u16, u16),
    /// In this column and row.
    At(u16, u16),
}

impl Place {
    /// Whether what is written next comes to stand in this cell.
    pub(super) fn is(self, x: u16, y: u16) -> bool {
        matches!(self, Self::At(at, row) | Self::Near(at, row) if (at, row) == (x, y))
    }
}

/// The ways to go somewhere.
#[derive(Clone, Copy)]
enum Way {
    /// To a column and a row (CUP).
    Absolute,
    /// To a column of this row (CHA).
    Column,
    /// To a row, in this column (VPA).
    Row,
    /// So many columns right (CUF).
    Right(u16),
    /// So many columns left (BS).
    Backspaces(u16),
    /// So many columns left (CUB).
    Left(u16),
    /// So many rows up (CUU).
    Up(u16),
    /// So many rows down (CUD).
    Down(u16),
    /// To the start of this row (CR).
    Return,
    /// So many rows down (LF), and to a column there (CR, CHA). Where a line feed goes to the start of a
    /// row, as it may when somebody has changed the modes, that is the same.
    Lines(u16),
}

/// The shortest way and its bytes. `absolute`: whether there are CHA and VPA.
fn way(from: Place, x: u16, y: u16, absolute: bool) -> (Way, usize) {
    let mut best = (Way::Absolute, position_len(x, y));
    let mut consider = |way: Way, len: usize| {
        if len < best.1 {
            best = (way, len);
        }
    };
    let (at, row) = match from {
        Place::Lost => return best,
        Place::Near(_, row) => (None, row),
        Place::At(at, row) => (Some(at), row),
    };
    if row == y {
        if x == 0 {
            consider(Way::Return, 1);
        }
        // Of ways that are as short, the one that relies on less.
        if absolute {
            consider(Way::Column, sequence_len(x + 1));
        }
        match at {
            Some(at) if at < x => consider(Way::Right(x - at), sequence_len(x - at)),
            Some(at) if at > x => {
                consider(Way::Backspaces(at - x), usize::from(at - x));
                consider(Way::Left(at - x), sequence_len(at - x));
            }
            _ => {}
        }
        return best;
    }
    if at == Some(x) {
        if row < y {
            consider(Way::Down(y - row), sequence_len(y - row));
        } else {
            consider(Way::Up(row - y), sequence_len(row - y));
        }
        if absolute {
            consider(Way::Row, sequence_len(y + 1));
        }
    }
    if let Some(down @ 1..=3) = y.checked_sub(row).filter(|_| absolute || x == 0) {
        let column = if x == 0 { 1 } else { sequence_len(x + 1) };
        consider(Way::Lines(down), usize::from(down) + column);
    }
    best
}

/// The bytes that it takes to go there. `absolute`: whether there are CHA and VPA.
pub(super) fn cost(from: Place, x: u16, y: u16, absolute: bool) -> usize {
    if from == Place::At(x, y) { 0 } else { way(from, x, y, absolute).1 }
}

/// Goes there. `absolute`: whether there are CHA and VPA.
pub(super) fn go(out: &mut Vec<u8>, from: Place, x: u16, y: u16, absolute: bool) {
    if from == Place::At(x, y) {
        return;
    }
    match way(from, x, y, absolute).0 {
        Way::Absolute => position(out, x, y),
        Way::Column => sequence(out, x + 1, b'G'),
        Way::Row => sequence(out, y + 1, b'd'),
        Way::Right(columns) => sequence(out, columns, b'C'),
        Way::Backspaces(columns) => out.extend(std::iter::repeat_n(b'\x08', usize::from(columns))),
        Way::Left(columns) => sequence(out, columns, b'D'),
        Way::Up(rows) => sequence(out, rows, b'A'),
        Way::Down(rows) => sequence(out, rows, b'B'),
        Way::Return => out.push(b'\r'),
        Way::Lines(rows) => {
            out.extend(std::iter::repeat_n(b'\n', usize::from(rows)));
            match x {
                0 => out.push(b'\r'),
                x => sequence(out, x + 1, b'G'),
            }
        }
    }
}

/// Goes to a column and a row; what is 1 is left out.
fn position(out: &mut Vec<u8>, x: u16, y: u16) {
    out.extend_from_slice(b"\x1b[");
    if y > 0 {
        number(out, y + 1);
    }
    if x > 0 {
        out.push(b';');
        number(out, x + 1);
    }
    out.push(b'H');
}

const fn position_len(x: u16, y: u16) -> usize {
    3 + if y > 0 { digits(y + 1) } else { 0 } + if x > 0 { 1 + digits(x + 1) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_way_is_taken() {
        let table = [
            (Place::Lost, (0, 0), "\x1b[H"),
            (Place::Lost, (9, 0), "\x1b[;10H"),
            (Place::Lost, (0, 9), "\x1b[10H"),
            (Place::At(3, 4), (3, 4), ""),
            (Place::At(3, 4), (9, 4), "\x1b[6C"),
            (Place::At(3, 4), (4, 4), "\x1b[C"),
            (Place::At(9, 4), (7, 4), "\x08\x08"),
            (Place::At(109, 4), (20, 4), "\x1b[21G"),
            (Place::At(90, 4), (60, 4), "\x1b[61G"),
            (Place::At(9, 4), (0, 4), "\r"),
            (Place::At(9, 4), (9, 7), "\x1b[3B"),
            (Place::At(9, 4), (9, 3), "\x1b[A"),
            (Place::At(9, 4), (0, 5), "\n\r"),
            (Place::At(60, 24), (26, 25), "\n\x1b[27G"),
            (Place::At(60, 24), (26, 26), "\n\n\x1b[27G"),
            (Place::At(60, 24), (26, 27), "\x1b[28;27H"),
            (Place::Near(60, 24), (61, 24), "\x1b[62G"),
            (Place::Near(60, 24), (60, 24), "\x1b[61G"),
            (Place::Near(60, 24), (60, 25), "\n\x1b[61G"),
            (Place::Near(60, 24), (60, 23), "\x1b[24;61H"),
        ];
        for (from, (x, y), expected) in table {
            let mut out = Vec::new();
            go(&mut out, from, x, y, true);
            assert_eq!(String::from_utf8_lossy(&out), expected, "{from:?} to {x}, {y}");
            assert_eq!(out.len(), cost(from, x, y, true), "{from:?} to {x}, {y}");
        }
        let without = [
            (Place::At(109, 4), (20, 4), "\x1b[89D"),
            (Place::At(9, 14), (9, 4), "\x1b[10A"),
            (Place::At(9, 4), (0, 5), "\n\r"),
            (Place::At(60, 24), (26, 25), "\x1b[26;27H"),
            (Place::Near(60, 24), (61, 24), "\x1b[25;62H"),
            (Place::Near(60, 24), (0, 24), "\r"),
        ];
        for (from, (x, y), expected) in without {
            let mut out = Vec::new();
            go(&mut out, from, x, y, false);
            assert_eq!(String::from_utf8_lossy(&out), expected, "{from:?} to {x}, {y}");
            assert_eq!(out.len(), cost(from, x, y, false), "{from:?} to {x}, {y}");
        }
    }
}
