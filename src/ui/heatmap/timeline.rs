//! The keywords over time: a row each, with a bar for every month, quarter or year in which articles
//! were published. Each row has a scale of its own: its highest bar fills it, and the totals before it
//! tell how rows compare.

use std::ops::Range;

use ratatui::{buffer::Buffer, style::Style};

use super::{arrows, at_end, centred, figure, more};
use crate::{
    app::{
        App,
        geometry::Area,
        heatmap::{Frame, Heatmap},
    },
    keyword::heatmap::{Cell, Month, Unit},
    layout::width,
    ui::{Depth, Theme, listing::digit, paint},
};

/// The parts of a bar that fills a row of the screen.
const EIGHTHS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// The columns of a year's name, and the one after it.
const YEAR: u16 = 5;

/// The columns that show.
struct Columns {
    /// Where the first stands, how wide they are, and the number of the first.
    x: u16,
    cell: u16,
    left: usize,
    /// Their months.
    months: Vec<Range<Month>>,
    /// The one that the cursor is on, among these.
    current: Option<usize>,
}

impl Columns {
    fn new(app: &App, heatmap: &Heatmap, frame: &Frame) -> Self {
        let (left, column) = (heatmap.corner().1, app.heatmap_cursor().1);
        let months = (left..left + frame.columns.1).map(|column| heatmap.months(column, frame.unit)).collect();
        let current = column.checked_sub(left).filter(|at| *at < frame.columns.1);
        Self { x: frame.cells.x, cell: frame.cell.0, left, months, current }
    }

    fn each(&self) -> impl Iterator<Item = (u16, &Range<Month>)> {
        (self.x..).step_by(self.cell.into()).zip(&self.months)
    }
}

/// Draws the picture over time.
pub(super) fn timeline(app: &App, theme: &Theme, heatmap: &Heatmap, frame: &Frame, area: Area, buffer: &mut Buffer) {
    let columns = Columns::new(app, heatmap, frame);
    let (cursor, top) = (app.heatmap_cursor(), heatmap.corner().0);
    let rows = (top..).zip(app.heatmap_keywords().into_iter().skip(top)).take(frame.rows());
    for (y, (row, keyword)) in (frame.cells.y..).step_by(frame.cell.1.into()).zip(rows) {
        let row_area = Area { y, height: frame.cell.1, ..frame.cells };
        label(app, theme, heatmap, frame, keyword, row == cursor.0, row_area, buffer);
        bars(app, theme, heatmap, &columns, keyword, row_area, buffer);
        if row == cursor.0 {
            paint::mark(app, theme, buffer, area.x, y + frame.cell.1 - 1);
        }
        mark(theme, &columns, row == cursor.0, row_area, buffer);
    }
    if let Some((y, rows)) = frame.foot {
        axis(app, theme, &columns, frame, y, rows, buffer);
        more(app, theme, frame, columns.left, y, buffer);
    }
    arrows(app, theme, area, frame, top, buffer);
    if let Some(y) = frame.note {
        let (articles, hits) = heatmap.tally().undated();
        let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let args = [("articles", count(articles).into()), ("hits", count(hits).into())];
        let said = app.locale().with("heatmap-undated", &args);
        paint::elided(buffer, frame.labels.x, y, area.width.saturating_sub(2), &said, theme.list_meta);
    }
}

/// The keyword, and how often it stands in all articles.
#[expect(clippy::too_many_arguments, reason = "what is drawn, and where")]
fn label(
    app: &App,
    theme: &Theme,
    heatmap: &Heatmap,
    frame: &Frame,
    keyword: usize,
    selected: bool,
    row: Area,
    buffer: &mut Buffer,
) {
    let y = row.y + row.height - 1;
    let room = frame.labels.width;
    let label = &app.lit().keywords()[keyword].label;
    let style = if selected { theme.keyword(keyword) } else { Style::new() };
    let used = paint::text(buffer, frame.labels.x, y, room, &digit(keyword), theme.keyword_digit(keyword));
    let x = frame.labels.x + used + 1;
    paint::elided(buffer, x, y, room.saturating_sub(used + 1), label, style);
    if let Some((x, wide)) = frame.total {
        let total = figure(app, heatmap.measure(), heatmap.tally().total(keyword), wide - 1);
        at_end(buffer, x, y, wide, &total, theme.list_meta);
    }
}

fn bars(
    app: &App,
    theme: &Theme,
    heatmap: &Heatmap,
    columns: &Columns,
    keyword: usize,
    row: Area,
    buffer: &mut Buffer,
) {
    let cell = |months: &Range<Month>| heatmap.tally().cell(keyword, months.start, months.end);
    let cells: Vec<Cell> = columns.months.iter().map(cell).collect();
    let measure = heatmap.measure();
    let most = cells.iter().map(|cell| measure.of(*cell)).max().unwrap_or(0).max(1);
    // A column stays free between wide bars, and the top of a full one below the next row.
    let wide = if columns.cell > 2 { columns.cell - 1 } else { columns.cell };
    let full = u64::from(row.height) * 8 - 1;
    let bottom = row.y + row.height - 1;
    for ((x, _), cell) in columns.each().zip(&cells) {
        let value = measure.of(*cell);
        if app.accessible() {
            let here = Area { x, y: bottom, width: columns.cell - 1, height: 1 };
            centred(buffer, here, &figure(app, measure, *cell, here.width), Style::new());
            continue;
        }
        if value == 0 {
            paint::text(buffer, x, bottom, 1, "·", theme.list_faint);
            continue;
        }
        let eighths = u64::try_from(u128::from(value) * u128::from(full) / u128::from(most)).unwrap_or(full).max(1);
        for (y, up) in (row.y..=bottom).rev().zip(0..) {
            let rest = eighths.saturating_sub(up * 8).min(8);
            if rest == 0 {
                break;
            }
            let part = EIGHTHS[usize::try_from(rest - 1).unwrap_or(0)].repeat(wide.into());
            paint::text(buffer, x, y, wide, &part, theme.keyword_sign(keyword));
        }
    }
}

/// Sets off the row and the column of the cursor, and their cell most of all.
fn mark(theme: &Theme, columns: &Columns, selected: bool, row: Area, buffer: &mut Buffer) {
    let column = columns.current.and_then(|at| columns.each().nth(at)).map(|(x, _)| x);
    let few = matches!(theme.depth, Depth::None | Depth::Ansi);
    for y in row.y..row.y + row.height {
        if few {
            // They have no quiet ground.
            if let Some(x) = column.filter(|_| selected) {
                paint::restyle(buffer, x, y, columns.cell, theme.current);
            }
            continue;
        }
        if selected {
            paint::restyle(buffer, row.x, y, row.width, theme.selected);
        }
        if let Some(x) = column {
            let ground = if selected { theme.search.bg } else { theme.selected.bg };
            paint::restyle(buffer, x, y, columns.cell, Style { bg: ground, ..Style::new() });
        }
    }
}

/// The axis: letters or numbers within the year where there is room for them, and years.
fn axis(app: &App, theme: &Theme, columns: &Columns, frame: &Frame, y: u16, rows: u16, buffer: &mut Buffer) {
    if rows > 1 {
        let letters = app.locale().text("heatmap-months");
        let letters: Vec<&str> = letters.split(' ').collect();
        for (at, (x, months)) in columns.each().enumerate() {
            let within = usize::try_from(months.start.rem_euclid(12)).unwrap_or(0);
            let quarter = (within / 3 + 1).to_string();
            let name = if frame.unit == Unit::Month { letters.get(within).copied().unwrap_or("") } else { &quarter };
            let style = if columns.current == Some(at) { theme.list_title } else { theme.list_meta };
            paint::text(buffer, x, y, columns.cell, name, style);
        }
    }
    let y = y + rows - 1;
    let year = |months: &Range<Month>| months.start.div_euclid(12);
    let step = (frame.unit.months() / 12).max(1);
    let starts = |at: usize| at == 0 || year(&columns.months[at - 1]) != year(&columns.months[at]);
    let mut free = columns.x;
    for (at, (x, months)) in columns.each().enumerate().filter(|(at, _)| starts(*at)) {
        // A name that would leave no room for the next one, which begins at its own place, gives way.
        let next = columns.each().enumerate().skip(at + 1).find(|(at, _)| starts(*at)).map(|(_, (x, _))| x);
        let begun = step == 1 && at == 0 && months.start.rem_euclid(12) > 0;
        let name = year(months).to_string();
        let wide = u16::try_from(width::of(&name)).unwrap_or(YEAR);
        if x < free || x + wide > frame.cells.x + frame.cells.width.max(wide) {
            continue;
        }
        if begun && next.is_some_and(|next| next < x + YEAR) {
            continue;
        }
        free = x + wide + 1;
        let current = columns.current.is_some_and(|current| year(&columns.months[current]) == year(months));
        let style = if current { theme.list_title } else { theme.list_meta };
        paint::text(buffer, x, y, wide, &name, style);
    }
}
