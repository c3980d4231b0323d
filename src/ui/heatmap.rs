//! The heat map: a row an article, a column a keyword, and in each cell how often it stands there, the
//! stronger the more. The number says what the ground or the block says, so that nothing hangs on
//! colours. The other picture, over time, is in `timeline`.

mod timeline;
mod tint;

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use self::tint::{BLOCKS, tint};
use super::{Depth, Theme, listing::digit, paint, sheet};
use crate::{
    app::{
        App, Focus,
        geometry::Area,
        heatmap::{Frame, Heatmap, Kind, Row, UNKNOWN, tenths},
    },
    keyword::{
        DIGITS,
        heatmap::{Cell, Measure, STEPS},
    },
    layout::{labels, width},
};

/// From so many columns on, a column of the heat map has its keyword's name beside its digit.
const WITH_NAME: u16 = 6;

/// Draws the picture; returns where the cursor stands: on its cell.
pub fn heatmap(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let (heatmap, frame) = (app.heatmap()?, app.heatmap_frame()?);
    if area.height > 1 {
        sheet::title(app, theme, area, &title(app, heatmap), &extent(app, heatmap), buffer);
    }
    if let Some(said) = nothing(app, heatmap) {
        let (y, room) = (area.y + u16::from(area.height > 1), area.width.saturating_sub(2));
        for (y, row) in (y..area.y + area.height).zip(labels::wrapped(&said, room)) {
            paint::text(buffer, area.x + 1, y, room, &row, theme.list_meta);
        }
        return Some(Position { x: area.x, y });
    }
    match heatmap.kind() {
        Kind::Articles => articles(app, theme, heatmap, &frame, area, buffer),
        Kind::Time => timeline::timeline(app, theme, heatmap, &frame, area, buffer),
    }
    let ((row, column), (top, left)) = (app.heatmap_cursor(), heatmap.corner());
    let step = |at: usize, first: usize, size: u16| u16::try_from(at.saturating_sub(first)).unwrap_or(0) * size;
    let x = frame.cells.x + step(column, left, frame.cell.0);
    let y = frame.cells.y + step(row, top, frame.cell.1) + (frame.cell.1 - 1);
    Some(Position { x: x.min(area.x + area.width - 1), y: y.min(area.y + area.height - 1) })
}

/// What is shown, and of which articles.
fn title(app: &App, heatmap: &Heatmap) -> String {
    let locale = app.locale();
    let measure = match heatmap.measure() {
        Measure::Hits => locale.text("heatmap-hits"),
        Measure::Density => locale.text("heatmap-density"),
    };
    let mut title = match heatmap.kind() {
        Kind::Articles => locale.with("heatmap-title", &[("measure", (&*measure).into())]).into_owned(),
        Kind::Time => {
            let unit = locale.text(&format!("heatmap-by-{}", app.heatmap_unit().name())).into_owned();
            locale
                .with("heatmap-title-time", &[("measure", (&*measure).into()), ("unit", (&*unit).into())])
                .into_owned()
        }
    };
    if heatmap.kind() == Kind::Articles && heatmap.each() > 1 {
        title.push_str(&locale.with("heatmap-each", &[("count", heatmap.each().into())]));
    }
    if let Some(filter) = app.filter().filter(|filter| !filter.typed.is_empty()) {
        title.push_str(&locale.with("concordance-narrowed", &[("name", filter.typed.as_str().into())]));
    }
    title
}

/// How many articles, and how many of them have been counted where some have not.
fn extent(app: &App, heatmap: &Heatmap) -> String {
    let articles = app.listing().articles(app.library());
    let counted = usize::try_from(heatmap.tally().articles()).unwrap_or(usize::MAX);
    let args = [("count", articles.into()), ("counted", counted.into())];
    let key = if app.heatmap_complete() { "heatmap-articles" } else { "heatmap-counted" };
    app.locale().with(key, &args).into_owned()
}

/// Why there is no picture, if there is none.
fn nothing(app: &App, heatmap: &Heatmap) -> Option<String> {
    let library = app.library();
    let keywords = app.heatmap_keywords();
    let said = |key| Some(app.locale().text(key).into_owned());
    if app.listing().articles(library) == 0 {
        let none = app.filter().filter(|filter| filter.is_complete(library)).map(|_| "filter-none");
        return app.nothing_there().or_else(|| said(none.unwrap_or("list-loading")));
    }
    let complete = app.heatmap_complete();
    if keywords.is_empty() {
        said("no-keywords")
    } else if complete && keywords.iter().all(|keyword| heatmap.tally().total(*keyword).hits == 0) {
        said("heatmap-no-hits")
    } else if heatmap.kind() == Kind::Time && heatmap.tally().span().is_none() {
        said(if complete { "heatmap-no-dates" } else { "concordance-counting" })
    } else {
        None
    }
}

/// The number of a cell in so many columns: with thousands or millions as one where it must.
fn figure(app: &App, measure: Measure, cell: Cell, room: u16) -> String {
    let value = measure.of(cell);
    let whole = if measure == Measure::Density { (value + 5) / 10 } else { value };
    let full = (measure == Measure::Density && value > 0).then(|| tenths(app, cell));
    let number = |value: u64| app.locale().number(usize::try_from(value).unwrap_or(usize::MAX));
    let forms = [(1000, "k"), (1_000_000, "M"), (1_000_000_000, "G")].map(|(by, sign)| format!("{}{sign}", whole / by));
    let fits = |form: &String| width::of(form) <= usize::from(room);
    full.into_iter().chain([number(whole), whole.to_string()]).chain(forms).find(fits).unwrap_or_default()
}

/// Writes a text at the right end of some columns.
fn at_end(buffer: &mut Buffer, x: u16, y: u16, columns: u16, text: &str, style: Style) {
    let wide = u16::try_from(width::of(text)).unwrap_or(u16::MAX).min(columns);
    paint::text(buffer, x + columns - wide, y, wide, text, style);
}

fn articles(app: &App, theme: &Theme, heatmap: &Heatmap, frame: &Frame, area: Area, buffer: &mut Buffer) {
    let keywords = app.heatmap_keywords();
    let (cursor, (top, left)) = (app.heatmap_cursor(), heatmap.corner());
    let shown: Vec<_> = (left..).zip(keywords.iter().copied().skip(left)).take(frame.columns.1).collect();
    let columns: Vec<_> = (frame.cells.x..).step_by(usize::from(frame.cell.0)).zip(shown).collect();
    let room = frame.cell.0 - 1;
    if let Some(y) = frame.heading {
        scale(app, theme, heatmap, frame, y, buffer);
        for (x, (column, keyword)) in &columns {
            let (label, digit) = (&app.lit().keywords()[*keyword].label, digit(*keyword));
            let name = match (frame.cell.0 >= WITH_NAME, *keyword < DIGITS) {
                (true, _) => width::elide(&format!("{digit} {label}"), room.into()),
                (false, true) => digit,
                // Its first letters tell more than a sign that others have too.
                (false, false) => width::fit(label, room.into()).0.to_owned(),
            };
            let style = if *column == cursor.1 { theme.keyword(*keyword) } else { theme.keyword_digit(*keyword) };
            centred(buffer, Area { x: *x, y, width: room, height: 1 }, &name, style);
        }
        more(app, theme, frame, left, y, buffer);
        if let Some((x, wide)) = frame.total {
            at_end(buffer, x, y, wide, &app.locale().text("heatmap-total"), theme.list_meta);
        }
    }
    for (y, (number, row)) in (frame.cells.y..).zip((top..).zip(heatmap.rows())) {
        name(app, theme, frame, area, row, number == cursor.0, y, buffer);
        for (x, (column, keyword)) in &columns {
            let here = Area { x: *x, y, width: room, height: 1 };
            let current = (number, *column) == cursor;
            cell(app, theme, heatmap, row, *keyword, here, current, buffer);
        }
        if let Some((x, wide)) = frame.total.filter(|_| row.counted > 0) {
            at_end(buffer, x, y, wide, &figure(app, heatmap.measure(), row.total(), wide - 1), theme.list_meta);
        }
    }
    arrows(app, theme, area, frame, top, buffer);
    if let Some((y, _)) = frame.foot {
        at_end(buffer, frame.labels.x, y, frame.labels.width, &app.locale().text("heatmap-total"), theme.list_meta);
        for (x, (_, keyword)) in &columns {
            let total = figure(app, heatmap.measure(), heatmap.tally().total(*keyword), room);
            centred(buffer, Area { x: *x, y, width: room, height: 1 }, &total, theme.keyword_sign(*keyword));
        }
        if let Some((x, wide)) = frame.total {
            let sum = |sum: Cell, keyword: &usize| {
                let cell = heatmap.tally().total(*keyword);
                Cell { hits: sum.hits + cell.hits, words: cell.words }
            };
            let total = keywords.iter().fold(Cell::default(), sum);
            at_end(buffer, x, y, wide, &figure(app, heatmap.measure(), total, wide - 1), theme.list_meta);
        }
    }
}

/// What the strengths mean, in the colours of the keyword that the cursor is on.
fn scale(app: &App, theme: &Theme, heatmap: &Heatmap, frame: &Frame, y: u16, buffer: &mut Buffer) {
    if app.accessible() {
        return;
    }
    let articles = u64::try_from(heatmap.each()).unwrap_or(1);
    let parts: Vec<_> = (1..=STEPS)
        .map(|step| {
            let least = heatmap.measure().least(step, articles);
            let least = if heatmap.measure() == Measure::Density { least / 10 } else { least };
            let text = match step {
                1 if least == 0 => "<1".to_owned(),
                STEPS => format!("{least}+"),
                _ => least.to_string(),
            };
            (step, text)
        })
        .collect();
    let wide: usize = parts.iter().map(|(_, text)| text.len() + 3).sum();
    if wide > usize::from(frame.labels.width) {
        return;
    }
    let mut x = frame.labels.x;
    for (step, text) in parts {
        let text = match tint(theme, heatmap.keyword(), step) {
            Some(style) => {
                let used = paint::text(buffer, x, y, frame.labels.width, &format!(" {text} "), style);
                x += used + 1;
                continue;
            }
            None => format!("{}{text}", BLOCKS[step - 1]),
        };
        x += 1 + paint::text(buffer, x, y, frame.labels.width, &text, theme.list_meta);
    }
}

/// Draws what a row is of: an article, and how many others.
#[expect(clippy::too_many_arguments, reason = "what is drawn, and where")]
fn name(app: &App, theme: &Theme, frame: &Frame, area: Area, row: &Row, selected: bool, y: u16, buffer: &mut Buffer) {
    let Some(entry) = app.library().entries.get(row.article) else { return };
    let others = row.rows.len().saturating_sub(1);
    let end = if others > 0 { format!(" +{}", app.locale().number(others)) } else { String::new() };
    let wide = u16::try_from(width::of(&end)).unwrap_or(0).min(frame.labels.width);
    let style = if selected { theme.list_title } else { Style::new() };
    let room = frame.labels.width - wide;
    let used = paint::elided(buffer, frame.labels.x, y, room, entry.article().title(), style);
    paint::text(buffer, frame.labels.x + used, y, wide, &end, theme.list_meta);
    if selected {
        let ground = if app.focus() == Focus::Heatmap { theme.selected } else { theme.selected_idle };
        paint::restyle(buffer, frame.labels.x, y, frame.labels.width, ground);
        paint::mark(app, theme, buffer, area.x, y);
    }
}

/// Draws a cell of the heat map.
#[expect(clippy::too_many_arguments, reason = "what is drawn, and where")]
fn cell(
    app: &App,
    theme: &Theme,
    heatmap: &Heatmap,
    row: &Row,
    keyword: usize,
    here: Area,
    current: bool,
    buffer: &mut Buffer,
) {
    let (measure, cell) = (heatmap.measure(), row.cell(keyword));
    let articles = u64::try_from(row.rows.len()).unwrap_or(1);
    let step = measure.step(cell, articles);
    // Of some articles, what is known so far is shown.
    if row.counted == 0 {
        centred(buffer, here, UNKNOWN, theme.list_faint);
    } else if step == 0 {
        centred(buffer, here, if app.accessible() { "0" } else { "·" }, theme.list_faint);
    } else {
        let text = figure(app, measure, cell, here.width);
        match tint(theme, keyword, step) {
            _ if app.accessible() => centred(buffer, here, &text, Style::new()),
            Some(style) => {
                paint::text(buffer, here.x, here.y, here.width, &" ".repeat(here.width.into()), style);
                centred(buffer, here, &text, style);
            }
            None => shaded(theme, keyword, step, here, &text, buffer),
        }
    }
    if current {
        let marked = if matches!(theme.depth, Depth::None) { theme.current } else { tinted(theme, keyword, step) };
        paint::restyle(buffer, here.x, here.y, here.width, marked);
    }
}

/// What marks the cell of the cursor: its own colours the other way round.
fn tinted(theme: &Theme, keyword: usize, step: usize) -> Style {
    tint(theme, keyword, step.max(1)).filter(|_| step > 0).unwrap_or_default().patch(theme.current)
}

/// A block as strong as the step, and the number at its right.
fn shaded(theme: &Theme, keyword: usize, step: usize, here: Area, text: &str, buffer: &mut Buffer) {
    let wide = u16::try_from(width::of(text)).unwrap_or(0);
    let left = here.width.saturating_sub(wide);
    let blocks = if left > 1 { left - 1 } else { left };
    let block = BLOCKS[step - 1].repeat(blocks.into());
    paint::text(buffer, here.x, here.y, blocks, &block, theme.keyword_sign(keyword));
    at_end(buffer, here.x, here.y, here.width, text, Style::new());
}

/// Writes a text in the middle.
fn centred(buffer: &mut Buffer, here: Area, text: &str, style: Style) {
    let free = here.width.saturating_sub(u16::try_from(width::of(text)).unwrap_or(0));
    let before = free.div_ceil(2);
    paint::text(buffer, here.x + before, here.y, here.width - before, text, style);
}

/// Signs beside the cells where there are more at the left or at the right.
fn more(app: &App, theme: &Theme, frame: &Frame, left: usize, y: u16, buffer: &mut Buffer) {
    if app.accessible() {
        return;
    }
    if left > 0 {
        paint::text(buffer, frame.cells.x - 1, y, 1, "‹", theme.mark);
    }
    if left + frame.columns.1 < frame.columns.0 {
        paint::text(buffer, frame.cells.x + frame.cells.width, y, 1, "›", theme.mark);
    }
}

/// Signs at the right edge where there are rows above and below.
fn arrows(app: &App, theme: &Theme, area: Area, frame: &Frame, top: usize, buffer: &mut Buffer) {
    let Some(content) = app.heatmap_content().filter(|_| !app.accessible() && frame.cells.height > 0) else { return };
    let x = area.x + area.width - 1;
    if top > 0 {
        paint::text(buffer, x, frame.cells.y, 1, "▲", theme.mark);
    }
    if top + frame.rows() < content.rows {
        paint::text(buffer, x, frame.cells.y + frame.cells.height - 1, 1, "▼", theme.mark);
    }
}
