//! Left and right margins, which neither emulator has: a model of a terminal that knows what the
//! encoder may write to one that has them, and keeps the rules of the VT420 (`DECLRMM`, `DECSLRM`).
//! It shows signs without their styles.

use lutrin::layout::width;
use vte::{Params, Parser, Perform};

/// Signs by row and column; nothing where the right half of a wide one stands.
pub(crate) struct Margins {
    parser: Parser,
    screen: Screen,
}

struct Screen {
    width: usize,
    cells: Vec<Vec<String>>,
    at: (usize, usize),
    /// First and last row, first and last column of what scrolls.
    rows: (usize, usize),
    columns: (usize, usize),
    /// Whether there are margins (`DECLRMM`).
    margins: bool,
    /// What is not in the model.
    unknown: Vec<String>,
}

impl Margins {
    pub(crate) fn new(width: u16, height: u16) -> Self {
        let (width, height) = (usize::from(width), usize::from(height));
        let screen = Screen {
            width,
            cells: vec![vec![" ".to_owned(); width]; height],
            at: (0, 0),
            rows: (0, height - 1),
            columns: (0, width - 1),
            margins: false,
            unknown: Vec::new(),
        };
        Self { parser: Parser::new(), screen }
    }

    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        self.parser.advance(&mut self.screen, bytes);
    }

    pub(crate) fn row(&self, y: u16) -> String {
        self.screen.cells[usize::from(y)].concat()
    }

    /// What would make the next frame wrong: margins that were left, or a sequence without a meaning.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut faults = self.screen.unknown.clone();
        let whole = self.screen.rows == (0, self.screen.cells.len() - 1)
            && self.screen.columns == (0, self.screen.width - 1)
            && !self.screen.margins;
        faults.extend((!whole).then(|| "margins are left".to_owned()));
        faults
    }
}

impl Screen {
    fn put(&mut self, x: usize, sign: &str) {
        let row = &mut self.cells[self.at.1];
        // What is covered half is no more.
        if row[x].is_empty() && x > 0 {
            " ".clone_into(&mut row[x - 1]);
        }
        if x + 1 < row.len() && row[x + 1].is_empty() {
            " ".clone_into(&mut row[x + 1]);
        }
        sign.clone_into(&mut row[x]);
    }

    fn scroll(&mut self, by: usize, up: bool) {
        let ((top, bottom), (left, right)) = (self.rows, self.columns);
        let old = self.cells.clone();
        for y in top..=bottom {
            let source = if up { y + by } else { y.wrapping_sub(by) };
            let inside = (top..=bottom).contains(&source);
            let moved =
                if inside { old[source][left..=right].to_vec() } else { vec![" ".to_owned(); right + 1 - left] };
            self.cells[y].splice(left..=right, moved);
        }
    }
}

impl Perform for Screen {
    fn print(&mut self, sign: char) {
        let sign = sign.to_string();
        let columns = width::of(&sign);
        let (x, y) = self.at;
        if columns == 0 {
            let base = if x > 1 && self.cells[y][x - 1].is_empty() { x - 2 } else { x - 1 };
            self.cells[y][base].push_str(&sign);
            return;
        }
        self.put(x, &sign);
        if columns > 1 {
            self.put(x + 1, " ");
            self.cells[y][x] = sign;
            self.cells[y][x + 1].clear();
        }
        self.at.0 = x + columns;
    }

    fn execute(&mut self, byte: u8) {
        match byte {
            b'\r' => self.at.0 = 0,
            b'\n' => self.at.1 = (self.at.1 + 1).min(self.cells.len() - 1),
            b'\x08' => self.at.0 -= 1,
            _ => self.unknown.push(format!("C0 {byte:#x}")),
        }
    }

    fn csi_dispatch(&mut self, params: &Params, intermediates: &[u8], _: bool, action: char) {
        let values: Vec<usize> = params.iter().flatten().map(|value| usize::from(*value)).collect();
        let nth = |n: usize, default: usize| values.get(n).copied().filter(|value| *value > 0).unwrap_or(default);
        let (first, last) = (nth(0, 1), self.cells.len());
        match (intermediates, action) {
            (b"?", 'h' | 'l') if values == [69] => {
                self.margins = action == 'h';
                self.columns = (0, self.width - 1);
            }
            (b"?", 'h' | 'l') | ([], 'm') => {}
            ([], 's') if self.margins => {
                self.columns = (first - 1, nth(1, self.width) - 1);
                self.at = (0, 0);
            }
            ([], 'r') => {
                self.rows = (first - 1, nth(1, last) - 1);
                self.at = (0, 0);
            }
            ([], 'S' | 'T') => self.scroll(first, action == 'S'),
            ([], 'H') => self.at = (nth(1, 1) - 1, first - 1),
            ([], 'G') => self.at.0 = first - 1,
            ([], 'd') => self.at.1 = first - 1,
            ([], 'A') => self.at.1 -= first,
            ([], 'B') => self.at.1 += first,
            ([], 'C') => self.at.0 += first,
            ([], 'D') => self.at.0 -= first,
            ([], 'J') => self.cells.iter_mut().flatten().for_each(|cell| " ".clone_into(cell)),
            ([], 'K') => (self.at.0..self.width).for_each(|x| self.put(x, " ")),
            ([], 'X') => (self.at.0..(self.at.0 + first).min(self.width)).for_each(|x| self.put(x, " ")),
            _ => self.unknown.push(format!("CSI {values:?}{action}")),
        }
    }
}
