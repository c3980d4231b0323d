//! Frames to bytes: a pure function of the frame that the terminal shows and the next one.
//!
//! Every symbol that it writes has come through the painter's allow-list; it adds only the
//! sequences named here and those of ratatui's cell writer (moves and attributes).

use ratatui::{
    backend::{Backend, CrosstermBackend},
    buffer::{Buffer, Cell, CellWidth},
    layout::{Position, Rect},
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
    let _memory_takes_all = if let Some(previous) = previous {
        let changed = previous.buffer.diff(&next.buffer);
        if changed.is_empty() { Ok(()) } else { CrosstermBackend::new(&mut out).draw(changed.into_iter()) }
    } else {
        out.extend_from_slice(b"\x1b[0m\x1b[2J");
        CrosstermBackend::new(&mut out).draw(written(&next.buffer))
    };
    if let Some(Position { x, y }) = next.cursor {
        out.extend_from_slice(format!("\x1b[{};{}H\x1b[?25h", y + 1, x + 1).as_bytes());
    }
    out.extend_from_slice(b"\x1b[?2026l");
    out
}

/// The cells that differ from an empty screen, in rows. The cell under the right half of a wide sign
/// is not one of them, whatever style a row has laid over it: a blank there would wipe the sign out.
fn written(buffer: &Buffer) -> impl Iterator<Item = (u16, u16, &Cell)> {
    let width = usize::from(buffer.area.width).max(1);
    let coordinate = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let mut covered = 0;
    buffer.content.iter().enumerate().filter_map(move |(index, cell)| {
        if index < covered {
            return None;
        }
        // No sign reaches into the next row.
        covered = (index + usize::from(cell.cell_width())).min((index / width + 1) * width);
        (*cell != Cell::EMPTY).then(|| (coordinate(index % width), coordinate(index / width), cell))
    })
}

#[cfg(test)]
mod tests {
    use ratatui::style::{Color, Style};

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
}
