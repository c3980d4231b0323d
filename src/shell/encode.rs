//! Frames to bytes: a pure function of the frame that the terminal shows and the next one.
//!
//! Every symbol that it writes has come through the painter's allow-list; it adds only the
//! sequences named here: moves (CUP, CUF), attributes (SGR), erase, cursor and synchronized output.

use ratatui::{
    buffer::{Buffer, Cell, CellWidth},
    layout::{Position, Rect},
    style::{Color, Modifier},
};

/// What the terminal is to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The cells.
    pub buffer: Buffer,
    /// Where the cursor stands; hidden when nowhere.
    pub cursor: Option<Position>,
}

impl Frame {
    /// An empty frame.
    pub fn new(width: u16, height: u16) -> Self {
        Self { buffer: Buffer::empty(Rect { x: 0, y: 0, width, height }), cursor: None }
    }
}

/// The bytes that turn what the terminal shows into the next frame; none when nothing changes.
/// Without a previous frame, or after one of another size, everything is drawn afresh.
///
/// The frame stands between the marks of synchronized output, which terminals that don't know them
/// pass over.
pub fn encode(previous: Option<&Frame>, next: &Frame) -> Vec<u8> {
    let previous = previous.filter(|previous| previous.buffer.area == next.buffer.area);
    if previous == Some(next) {
        return Vec::new();
    }
    let mut out = Vec::with_capacity(16 << 10);
    out.extend_from_slice(b"\x1b[?2026h\x1b[?25l");
    if let Some(previous) = previous {
        draw(&mut out, previous.buffer.diff_iter(&next.buffer));
    } else {
        out.extend_from_slice(b"\x1b[0m\x1b[2J");
        draw(&mut out, written(&next.buffer));
    }
    if let Some(Position { x, y }) = next.cursor {
        move_to(&mut out, x, y);
        out.extend_from_slice(b"\x1b[?25h");
    }
    out.extend_from_slice(b"\x1b[?2026l");
    out
}

/// What the terminal writes with.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

const PLAIN: Pen = Pen { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

/// Writes cells, which come in rows from left to right, and leaves the pen plain.
fn draw<'a>(out: &mut Vec<u8>, cells: impl Iterator<Item = (u16, u16, &'a Cell)>) {
    let mut pen = PLAIN;
    // Where the terminal writes next, as far as it is known.
    let mut at: Option<(u16, u16)> = None;
    for (x, y, cell) in cells {
        match at {
            Some(at) if at == (x, y) => {}
            Some((from, row)) if row == y && from < x => {
                out.extend_from_slice(b"\x1b[");
                number(out, x - from);
                out.push(b'C');
            }
            _ => move_to(out, x, y),
        }
        let wanted = Pen { fg: cell.fg, bg: cell.bg, modifier: cell.modifier };
        if wanted != pen {
            change_pen(out, pen, wanted);
            pen = wanted;
        }
        out.extend_from_slice(cell.symbol().as_bytes());
        // Terminals do not agree on the width of every sign that is not one column wide: the next
        // cell is gone to afresh.
        at = (columns(cell) == 1).then_some((x + 1, y));
    }
    if pen != PLAIN {
        out.extend_from_slice(b"\x1b[0m");
    }
}

/// The attributes and what switches each on.
const CODES: [(Modifier, &[u8]); 9] = [
    (Modifier::BOLD, b"1;"),
    (Modifier::DIM, b"2;"),
    (Modifier::ITALIC, b"3;"),
    (Modifier::UNDERLINED, b"4;"),
    (Modifier::SLOW_BLINK, b"5;"),
    (Modifier::RAPID_BLINK, b"6;"),
    (Modifier::REVERSED, b"7;"),
    (Modifier::HIDDEN, b"8;"),
    (Modifier::CROSSED_OUT, b"9;"),
];

/// Writes what changes from one pen to the next. Attributes are only taken away all at once: single
/// ones have codes that older terminals take for something else.
fn change_pen(out: &mut Vec<u8>, from: Pen, to: Pen) {
    out.extend_from_slice(b"\x1b[");
    let start = out.len();
    let mut now = from;
    if !to.modifier.contains(from.modifier) {
        out.extend_from_slice(b"0;");
        now = PLAIN;
    }
    for (_, code) in CODES.iter().filter(|(modifier, _)| (to.modifier - now.modifier).contains(*modifier)) {
        out.extend_from_slice(code);
    }
    if to.fg != now.fg {
        colour(out, to.fg, 30);
    }
    if to.bg != now.bg {
        colour(out, to.bg, 40);
    }
    if out.len() > start {
        out.pop();
    }
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
    numbers(out, &[index]);
}

fn numbers(out: &mut Vec<u8>, values: &[u16]) {
    for value in values {
        number(out, *value);
        out.push(b';');
    }
}

fn move_to(out: &mut Vec<u8>, x: u16, y: u16) {
    out.extend_from_slice(b"\x1b[");
    number(out, y + 1);
    out.push(b';');
    number(out, x + 1);
    out.push(b'H');
}

/// Writes a number in decimal; the formatting of the standard library takes ten times as long.
fn number(out: &mut Vec<u8>, value: u16) {
    if value >= 10 {
        number(out, value / 10);
    }
    out.push(b"0123456789"[usize::from(value % 10)]);
}

/// The cells that differ from an empty screen, in rows. The cell under the right half of a wide sign
/// is not one of them, whatever style a row has laid over it: a blank there would wipe the sign out.
fn written(buffer: &Buffer) -> impl Iterator<Item = (u16, u16, &Cell)> {
    let rows = buffer.content.chunks(usize::from(buffer.area.width).max(1));
    (0..).zip(rows).flat_map(|(y, row)| {
        let mut covered = 0;
        (0..).zip(row).filter_map(move |(x, cell)| {
            if x < covered {
                return None;
            }
            covered = x + columns(cell);
            (!is_blank(cell)).then_some((x, y, cell))
        })
    })
}

/// The columns that a cell's sign takes. Nearly all are one byte, which needs no table.
fn columns(cell: &Cell) -> u16 {
    if cell.symbol().len() == 1 { 1 } else { cell.cell_width() }
}

/// Whether a cell shows nothing. Not by comparing it with an empty one, which takes several times as
/// long, and there are thousands on a screen.
fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && cell.fg == PLAIN.fg && cell.bg == PLAIN.bg && cell.modifier.is_empty()
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    fn frame(text: &str, cursor: Option<(u16, u16)>) -> Frame {
        let mut frame = Frame::new(20, 3);
        frame.buffer.set_string(1, 1, text, Style::new().fg(Color::Red));
        frame.cursor = cursor.map(Position::from);
        frame
    }

    #[test]
    fn a_wide_sign_in_a_styled_row_is_whole_on_a_fresh_screen() {
        let mut next = frame("漢字 et 字", None);
        let row = Rect { x: 0, y: 1, width: 20, height: 1 };
        next.buffer.set_style(row, Style::new().bg(Color::Blue));
        let size = |n: u16| std::num::NonZeroU16::new(n).unwrap();
        let shown = |bytes: &[u8]| {
            let mut terminal = vt100::Parser::new(size(3), size(20), 0);
            terminal.process(bytes);
            let screen = terminal.screen();
            let cells: Vec<_> = (0..20)
                .map(|x| {
                    let cell = screen.cell(1, x).unwrap();
                    (cell.contents().to_owned(), cell.bgcolor())
                })
                .collect();
            (screen.contents(), cells)
        };
        let afresh = shown(&encode(None, &next));
        assert_eq!(afresh.0.trim(), "漢字 et 字");
        let blank = Frame::new(20, 3);
        let mut over_blank = encode(None, &blank);
        over_blank.extend(encode(Some(&blank), &next));
        assert_eq!(afresh, shown(&over_blank));
    }

    #[test]
    fn the_terminal_shows_the_frame() {
        let size = |n: u16| std::num::NonZeroU16::new(n).unwrap();
        let mut terminal = vt100::Parser::new(size(3), size(20), 0);
        let frames = [
            frame("un texte", Some((1, 1))),
            frame("un autre été", Some((4, 1))),
            frame("漢字", None),
            frame("漢a", Some((0, 2))),
        ];
        let mut previous = None;
        for next in &frames {
            terminal.process(&encode(previous, next));
            let shown: Vec<String> = terminal.screen().rows(0, 20).collect();
            let wanted: String = (0..20).map(|x| next.buffer[(x, 1)].symbol()).collect();
            // A wide sign's second cell is a blank in the buffer and nothing on the screen.
            assert_eq!(shown[1].trim_end(), wanted.replace("漢 ", "漢").replace("字 ", "字").trim_end());
            assert_eq!(terminal.screen().hide_cursor(), next.cursor.is_none());
            if let Some(Position { x, y }) = next.cursor {
                assert_eq!(terminal.screen().cursor_position(), (y, x));
            }
            previous = Some(next);
        }
        assert!(encode(previous, &frames[3]).is_empty(), "nothing has changed");
    }

    #[test]
    fn the_terminal_shows_every_attribute_and_colour() {
        let size = |n: u16| std::num::NonZeroU16::new(n).unwrap();
        let mut terminal = vt100::Parser::new(size(3), size(20), 0);
        let styles = [
            Style::new().bold().red(),
            Style::new().bold().light_cyan().on_blue(),
            Style::new().underlined(),
            Style::new().reversed().italic().fg(Color::Rgb(1, 20, 255)),
            Style::new().bg(Color::Indexed(123)),
            Style::new().bg(Color::Indexed(123)).gray(),
            Style::new(),
        ];
        let mut previous: Option<Frame> = None;
        for shift in 0..styles.len() {
            let mut next = Frame::new(20, 3);
            for (x, style) in (0..).zip(styles.iter().cycle().skip(shift).take(20)) {
                next.buffer.set_string(x, 1, "x", *style);
            }
            terminal.process(&encode(previous.as_ref(), &next));
            for x in 0..20 {
                let (cell, shown) = (&next.buffer[(x, 1)], terminal.screen().cell(1, x).unwrap());
                let has = |modifier| cell.modifier.contains(modifier);
                assert_eq!(
                    (shown.bold(), shown.italic(), shown.underline(), shown.inverse()),
                    (has(Modifier::BOLD), has(Modifier::ITALIC), has(Modifier::UNDERLINED), has(Modifier::REVERSED)),
                );
                assert_eq!((shown.fgcolor(), shown.bgcolor()), (seen(cell.fg), seen(cell.bg)), "column {x}");
            }
            previous = Some(next);
        }
    }

    /// A colour as the emulator tells it.
    fn seen(colour: Color) -> vt100::Color {
        match colour {
            Color::Reset => vt100::Color::Default,
            Color::Red => vt100::Color::Idx(1),
            Color::Blue => vt100::Color::Idx(4),
            Color::Gray => vt100::Color::Idx(7),
            Color::LightCyan => vt100::Color::Idx(14),
            Color::Indexed(index) => vt100::Color::Idx(index),
            Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
            other => panic!("{other:?} is not in the test"),
        }
    }
}
