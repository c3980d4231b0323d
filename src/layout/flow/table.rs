//! Text whose lines are kept: code and tables.

use std::ops::Range;

use crate::layout::{
    Piece, Shown, width,
    wrap::{self, Line, Setting},
};

/// Columns between two cells.
const BETWEEN: u16 = 2;

/// How far the rows of a broken table line are set in after the first, where there is room.
const HANGING: u16 = 2;

/// Sets code: each line broken at the width.
pub(super) fn code(text: &str, width: u16) -> Vec<Line> {
    lines(text).flat_map(|range| shifted(wrap::verbatim(&text[range.clone()], width), range.start, 0)).collect()
}

/// Sets a table: its columns aligned when they fit, or else each line like running text, the cells
/// two columns apart.
pub(super) fn table(text: &str, whole: &[Range<usize>], setting: Setting) -> Vec<Line> {
    match column_widths(text, setting.width) {
        Some(widths) => lines(text).map(|range| aligned(text, range, &widths)).collect(),
        None => lines(text).flat_map(|range| broken(text, range, whole, setting)).collect(),
    }
}

/// The lines of a text; the line end at its end, if any, starts none.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let mut start = 0;
    body.split('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    })
}

/// The cells of a line, without white space around them.
fn cells(text: &str, line: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = line.start;
    text[line].split('\t').map(move |cell| {
        // White space that carries a mark is seen, so this goes by cluster.
        let first = width::clusters(cell, start).find(|cluster| !cluster.is_space());
        let from = first.map_or(start, |cluster| cluster.offset);
        let end = start + cell.trim_end().len();
        start += cell.len() + 1;
        from..end.max(from)
    })
}

/// The width of each column; `None` when all together are wider than `width`.
fn column_widths(text: &str, width: u16) -> Option<Vec<u16>> {
    let mut widths: Vec<u16> = Vec::new();
    let mut total: u16 = 0;
    for line in lines(text) {
        for (index, cell) in cells(text, line).enumerate() {
            if index == widths.len() {
                widths.push(0);
                total = total.saturating_add(if index == 0 { 0 } else { BETWEEN });
            }
            let cell = width::columns(&text[cell]);
            total = total.saturating_add(cell.saturating_sub(widths[index]));
            widths[index] = widths[index].max(cell);
            if width < total {
                return None;
            }
        }
    }
    Some(widths)
}

fn aligned(text: &str, line: Range<usize>, widths: &[u16]) -> Line {
    let mut pieces = Vec::new();
    let mut column = 0;
    for (cell, all) in cells(text, line.clone()).zip(widths) {
        let width = width::columns(&text[cell.clone()]);
        if 0 < width {
            pieces.push(Piece { column, width, range: cell, shown: Shown::Text });
        }
        column += all + BETWEEN;
    }
    Line { range: line, pieces }
}

fn broken(text: &str, line: Range<usize>, whole: &[Range<usize>], setting: Setting) -> Vec<Line> {
    let hanging = if setting.width < 6 * HANGING { 0 } else { HANGING };
    let setting = Setting { width: setting.width - hanging, ..setting };
    let first = whole.partition_point(|range| range.start < line.start);
    let inside = whole[first..].iter().take_while(|range| range.end <= line.end);
    let inside: Vec<_> = inside.map(|range| range.start - line.start..range.end - line.start).collect();
    shifted(wrap::running(&text[line.clone()], &inside, setting), line.start, hanging)
}

/// The same lines further on in the text, and all but the first further right.
fn shifted(mut lines: Vec<Line>, start: usize, hanging: u16) -> Vec<Line> {
    for (index, line) in lines.iter_mut().enumerate() {
        line.range = start + line.range.start..start + line.range.end;
        for piece in &mut line.pieces {
            piece.range = start + piece.range.start..start + piece.range.end;
            piece.column += if index == 0 { 0 } else { hanging };
        }
    }
    lines
}
