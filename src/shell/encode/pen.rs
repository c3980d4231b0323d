//! The attributes and colours that a terminal writes with (SGR), and the shortest way from some to
//! others.

use ratatui::{
    buffer::Cell,
    style::{Color, Modifier},
};

use super::{
    number::{number, numbers},
    sign::SEEN_ON_BLANK,
};
use crate::ui::{Depth, theme::indexed};

/// What the terminal writes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pen {
    /// The colour of the signs.
    pub fg: Color,
    /// The colour behind them.
    pub bg: Color,
    /// Bold and the like.
    pub modifier: Modifier,
}

impl Pen {
    /// What a terminal begins with.
    pub const PLAIN: Self = Self { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

    /// What a cell is written with on a terminal with so many colours.
    pub(super) fn of(cell: &Cell, depth: Depth) -> Self {
        if depth == Depth::True {
            return Self { fg: cell.fg, bg: cell.bg, modifier: cell.modifier };
        }
        Self { fg: reduced(cell.fg, depth), bg: reduced(cell.bg, depth), modifier: cell.modifier }
    }

    /// The pen with the least change to this one that draws a blank as that one does.
    pub(super) fn for_blank(self, wanted: Self) -> Self {
        if wanted.modifier.intersects(SEEN_ON_BLANK) {
            return wanted;
        }
        Self { fg: self.fg, bg: wanted.bg, modifier: self.modifier - SEEN_ON_BLANK }
    }

    /// Writes the shortest change to another pen: what differs, or everything from the beginning.
    pub fn change(self, to: Self, out: &mut Vec<u8>) {
        if self == to {
            return;
        }
        if to == Self::PLAIN {
            return out.extend_from_slice(b"\x1b[m");
        }
        let start = out.len();
        differences(self, to, out);
        // A change of one thing is never longer than all of it again.
        let middle = out.len();
        if middle - start <= b"\x1b[0;1m".len() {
            return;
        }
        out.extend_from_slice(b"\x1b[;");
        set(Self::PLAIN, to, out);
        end(out);
        if out.len() - middle < middle - start {
            out.drain(start..middle);
        } else {
            out.truncate(middle);
        }
    }
}

/// The attributes, what switches each on, and what off. Bold and dim go together. The code 21 for
/// bold alone is not used: many terminals take it for a double line.
const CODES: [(Modifier, u16, u16); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// Writes only what differs.
fn differences(from: Pen, to: Pen, out: &mut Vec<u8>) {
    out.extend_from_slice(b"\x1b[");
    let mut now = from;
    for (modifier, _, off) in CODES {
        if (now.modifier - to.modifier).contains(modifier) {
            numbers(out, &[off]);
            for (other, _, its) in CODES {
                if its == off {
                    now.modifier -= other;
                }
            }
        }
    }
    set(now, to, out);
    end(out);
}

/// Writes what is to be added.
fn set(now: Pen, to: Pen, out: &mut Vec<u8>) {
    let missing = to.modifier - now.modifier;
    if !missing.is_empty() {
        for (modifier, on, _) in CODES {
            if missing.contains(modifier) {
                numbers(out, &[on]);
            }
        }
    }
    if to.fg != now.fg {
        colour(out, to.fg, 30);
    }
    if to.bg != now.bg {
        colour(out, to.bg, 40);
    }
}

/// Ends a sequence whose numbers each have a semicolon after them.
fn end(out: &mut Vec<u8>) {
    out.pop();
    out.push(b'm');
}

/// Writes a colour: of the foreground from 30 on, of the background from 40 on.
fn colour(out: &mut Vec<u8>, colour: Color, base: u16) {
    let index = match colour {
        Color::Reset => 9 + base,
        Color::Black => base,
        Color::Red => 1 + base,
        Color::Green => 2 + base,
        Color::Yellow => 3 + base,
        Color::Blue => 4 + base,
        Color::Magenta => 5 + base,
        Color::Cyan => 6 + base,
        Color::Gray => 7 + base,
        Color::DarkGray => 60 + base,
        Color::LightRed => 61 + base,
        Color::LightGreen => 62 + base,
        Color::LightYellow => 63 + base,
        Color::LightBlue => 64 + base,
        Color::LightMagenta => 65 + base,
        Color::LightCyan => 66 + base,
        Color::White => 67 + base,
        Color::Indexed(index) => return numbers(out, &[8 + base, 5, u16::from(index)]),
        Color::Rgb(r, g, b) => return numbers(out, &[8 + base, 2, u16::from(r), u16::from(g), u16::from(b)]),
    };
    number(out, index);
    out.push(b';');
}

/// The nearest colour among so many.
fn reduced(colour: Color, depth: Depth) -> Color {
    match depth {
        Depth::None => Color::Reset,
        Depth::True => colour,
        Depth::Indexed => indexed(colour),
        Depth::Ansi => match colour {
            Color::Rgb(r, g, b) => ansi(r, g, b),
            Color::Indexed(index @ 0..16) => SIXTEEN[usize::from(index)].0,
            Color::Indexed(index) => {
                let [r, g, b] = xterm(index);
                ansi(r, g, b)
            }
            other => other,
        },
    }
}

/// The sixteen, as xterm shows them.
const SIXTEEN: [(Color, [u8; 3]); 16] = [
    (Color::Black, [0, 0, 0]),
    (Color::Red, [205, 0, 0]),
    (Color::Green, [0, 205, 0]),
    (Color::Yellow, [205, 205, 0]),
    (Color::Blue, [0, 0, 238]),
    (Color::Magenta, [205, 0, 205]),
    (Color::Cyan, [0, 205, 205]),
    (Color::Gray, [229, 229, 229]),
    (Color::DarkGray, [127, 127, 127]),
    (Color::LightRed, [255, 0, 0]),
    (Color::LightGreen, [0, 255, 0]),
    (Color::LightYellow, [255, 255, 0]),
    (Color::LightBlue, [92, 92, 255]),
    (Color::LightMagenta, [255, 0, 255]),
    (Color::LightCyan, [0, 255, 255]),
    (Color::White, [255, 255, 255]),
];

/// The nearest of the sixteen, by squared distance.
fn ansi(r: u8, g: u8, b: u8) -> Color {
    let distance =
        |[x, y, z]: [u8; 3]| [(x, r), (y, g), (z, b)].map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).iter().sum::<u32>();
    SIXTEEN.iter().min_by_key(|(_, shown)| distance(*shown)).map_or(Color::Reset, |(colour, _)| *colour)
}

/// A colour of xterm's cube or of its greys.
fn xterm(index: u8) -> [u8; 3] {
    if index >= 232 {
        return [8 + 10 * (index - 232); 3];
    }
    let step = |part: u8| if part == 0 { 0 } else { 55 + 40 * part };
    let cube = index.saturating_sub(16);
    [step(cube / 36), step(cube / 6 % 6), step(cube % 6)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pen(modifier: Modifier, fg: Color, bg: Color) -> Pen {
        Pen { fg, bg, modifier }
    }

    #[test]
    fn the_shortest_change_is_written() {
        const BOLD: Modifier = Modifier::BOLD;
        let red = Color::Red;
        let reset = Color::Reset;
        let none = Modifier::empty();
        let many = BOLD | Modifier::ITALIC | Modifier::UNDERLINED | Modifier::REVERSED;
        let table = [
            (Pen::PLAIN, pen(BOLD, red, reset), "\x1b[1;31m"),
            (pen(BOLD, red, reset), Pen::PLAIN, "\x1b[m"),
            (pen(BOLD, red, reset), pen(none, red, reset), "\x1b[22m"),
            (pen(BOLD | Modifier::DIM, red, reset), pen(Modifier::DIM, red, reset), "\x1b[22;2m"),
            (pen(many, reset, reset), pen(BOLD, reset, reset), "\x1b[;1m"),
            (pen(none, Color::Rgb(1, 20, 255), red), pen(none, reset, red), "\x1b[39m"),
            (pen(BOLD, red, Color::Blue), pen(none, reset, Color::Blue), "\x1b[;44m"),
            (Pen::PLAIN, pen(none, Color::Indexed(9), Color::White), "\x1b[38;5;9;107m"),
        ];
        for (from, to, expected) in table {
            let mut out = Vec::new();
            from.change(to, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), expected, "{from:?} to {to:?}");
        }
    }

    #[test]
    fn colours_that_a_terminal_lacks_become_the_nearest() {
        for (colour, depth, expected) in [
            (Color::Rgb(250, 10, 5), Depth::Ansi, Color::LightRed),
            (Color::Indexed(16), Depth::Ansi, Color::Black),
            (Color::Indexed(231), Depth::Ansi, Color::White),
            (Color::Indexed(4), Depth::Ansi, Color::Blue),
            (Color::Rgb(255, 255, 255), Depth::Indexed, Color::Indexed(231)),
            (Color::Rgb(1, 2, 3), Depth::True, Color::Rgb(1, 2, 3)),
            (Color::Rgb(1, 2, 3), Depth::None, Color::Reset),
            (Color::Green, Depth::Ansi, Color::Green),
        ] {
            assert_eq!(reduced(colour, depth), expected, "{colour:?}");
        }
    }
}
