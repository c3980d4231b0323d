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

/// Sets code: each line broken at the width. Spaces at the end of a row are not drawn.
pub(super) fn code(text: &str, width: u16) -> Vec<Line> {
    let broken = |range: Range<usize>| shifted(wrap::verbatim(&text[range.clone()], width), range.start, 0);
    let mut rows: Vec<Line> = lines(text).flat_map(broken).collect();
    for row in &mut rows {
        for piece in &mut row.pieces {
            piece.range.end = piece.range.start + text[piece.range.clone()].trim_end().len();
            piece.width = width::columns(&text[piece.range.clone()]);
        }
        row.pieces.retain(|piece| 0 < piece.width);
    }
    rows
}

/// How a table is set that is too wide for its columns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Records {
    /// Whether the text begins with the first line of the table, which names the columns.
    pub header: bool,
    /// Whether all that this line says stands before the cells below it too.
    pub told: bool,
}

/// Whether a table fits into so many columns with its columns aligned.
pub(super) fn fits(text: &str, width: u16) -> bool {
    column_widths(text, width).is_some()
}

/// Sets a table with its columns aligned, two columns apart.
pub(super) fn aligned(text: &str) -> Vec<Line> {
    let widths = column_widths(text, u16::MAX).unwrap_or_default();
    lines(text).map(|range| row(text, range, &widths)).collect()
}

/// Sets a table that is too wide for that: of each line the first cell, then each other one in rows of
/// its own, set in; a free row between two lines. The first line, which names the columns, is not
/// shown where all of it is told before the cells: its text belongs to the first row then.
pub(super) fn records(text: &str, whole: &[Range<usize>], records: Records, setting: Setting) -> Vec<Line> {
    let mut rows: Vec<Line> = Vec::new();
    let (mut header, mut after_record) = (None, false);
    for (index, line) in lines(text).enumerate() {
        let is_record = text[line.clone()].contains('\t');
        if records.header && index == 0 {
            if records.told {
                header = Some(line.start);
            } else {
                rows.extend(broken(text, line, whole, setting, 0));
            }
            continue;
        }
        if (is_record || after_record) && (!rows.is_empty() || !records.header) {
            rows.push(Line { range: line.start..line.start, pieces: Vec::new() });
        }
        after_record = is_record;
        let from = rows.len();
        if is_record {
            let set_in = if setting.width < 6 * HANGING { 0 } else { HANGING };
            // A line of empty cells is a row all the same.
            let filled = |(column, cell): &(usize, Range<usize>)| *column == 0 || !cell.is_empty();
            for (column, cell) in cells(text, line).enumerate().filter(filled) {
                rows.extend(broken(text, cell, whole, setting, if column == 0 { 0 } else { set_in }));
            }
        } else {
            rows.extend(broken(text, line, whole, setting, 0));
        }
        if let (Some(start), Some(first)) = (header, rows.get_mut(from)) {
            first.range.start = start;
            header = None;
        }
    }
    rows
}

/// Whether all that the first line of a table says is told before the cells of the next one: each name
/// of at most `room` columns, and a cell for each.
pub(super) fn tells_header(text: &str, room: usize) -> bool {
    let mut lines = lines(text);
    let (Some(header), Some(first)) = (lines.next(), lines.next()) else { return false };
    if !text[header.clone()].contains('\t') || !text[first.clone()].contains('\t') {
        return false;
    }
    let mut below = cells(text, first);
    cells(text, header).all(|name| {
        let has_cell = below.next().is_some_and(|cell| !cell.is_empty());
        // What is drawn as something else, or joins what is beside it, is left where it stands.
        let is_simple = text[name.clone()].chars().all(|c| width::simple(c).is_some_and(|columns| columns > 0));
        name.is_empty() || has_cell && is_simple && usize::from(width::columns(&text[name])) <= room
    })
}

/// The lines of a text; the line end at its end, if any, starts none.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let mut start = 0;
    body.split('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    })
}

/// The cells of a line, without white space around them.
pub(super) fn cells(text: &str, line: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
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

fn row(text: &str, line: Range<usize>, widths: &[u16]) -> Line {
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

/// Part of a table like running text, all of it set in by some columns.
fn broken(text: &str, part: Range<usize>, whole: &[Range<usize>], setting: Setting, set_in: u16) -> Vec<Line> {
    let hanging = if setting.width < 6 * HANGING { 0 } else { HANGING };
    let setting = Setting { width: setting.width - hanging - set_in, ..setting };
    let first = whole.partition_point(|range| range.start < part.start);
    let inside = whole[first..].iter().take_while(|range| range.end <= part.end);
    let inside: Vec<_> = inside.map(|range| range.start - part.start..range.end - part.start).collect();
    let mut lines = shifted(wrap::running(&text[part.clone()], &inside, setting), part.start, hanging);
    for piece in lines.iter_mut().flat_map(|line| &mut line.pieces) {
        piece.column += set_in;
    }
    lines
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
