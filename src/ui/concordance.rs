//! The concordance: a line a hit, the hits one below the other. Left of them stands where each is
//! from, once for the lines of one article that follow each other, and the digit of its keyword.

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use super::{
    Depth, Theme,
    listing::{digit, fitting},
    paint, sheet,
};
use crate::{
    app::{
        App, Focus,
        concordance::{Concordance, Row, lines_of},
        geometry::Area,
    },
    keyword::concordance::{Order, block},
    layout::{context::Side, labels},
};

/// The least and the most room for where a line is from, in columns.
const SOURCE: (u16, u16) = (10, 28);

/// How many columns may stay free at either end of a line, so that no word is divided.
const SPARE: usize = 4;

/// Where the parts of a line are, in columns from the left edge of the screen.
struct Columns {
    /// Where it is from, and how much room that has.
    source: (u16, u16),
    digit: u16,
    /// The first column of the context, that of the hit, and the one after the last.
    start: u16,
    hit: u16,
    end: u16,
}

impl Columns {
    fn new(area: Area) -> Self {
        let source = (area.width / 5).clamp(SOURCE.0, SOURCE.1).min(area.width / 3);
        let digit = area.x + 1 + source + 1;
        let (start, end) = (digit + 2, area.x + area.width.saturating_sub(1));
        // The hit itself stands right of the middle.
        let hit = start + end.saturating_sub(start) * 9 / 20;
        Self { source: (area.x + 1, source), digit, start: start.min(end), hit: hit.min(end), end }
    }
}

/// Draws the concordance; returns where the cursor stands: on the hit of its line.
pub fn concordance(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let concordance = app.concordance()?;
    if area.height > 1 {
        sheet::title(app, theme, area, &title(app, concordance), &number(app, concordance), buffer);
    }
    let lines = lines_of(area);
    let rows = app.concordance_rows(usize::from(lines.height));
    if rows.is_empty() {
        let said =
            app.locale().text(if is_complete(app, concordance) { "concordance-empty" } else { "concordance-counting" });
        let room = lines.width.saturating_sub(2);
        for (y, row) in (lines.y..lines.y + lines.height).zip(labels::wrapped(&said, room)) {
            paint::text(buffer, lines.x + 1, y, room, &row, theme.list_meta);
        }
        return Some(Position { x: lines.x, y: lines.y });
    }
    let columns = Columns::new(lines);
    let mut cursor = None;
    let mut group = 0;
    for (index, (y, row)) in (lines.y..).zip(&rows).enumerate() {
        group = if index > 0 && rows[index - 1].article == row.article { group + 1 } else { 0 };
        let alone = rows.get(index + 1).is_none_or(|next| next.article != row.article);
        let selected = row.number == concordance.cursor();
        if selected {
            select(app, theme, lines, y, &columns, buffer);
            cursor = Some(Position { x: columns.hit, y });
        }
        let from = source(app, concordance.order(), row, group, alone && group == 0);
        let style = if group == 0 && !concordance.order().is_by_context() { theme.list_title } else { theme.list_meta };
        paint::elided(buffer, columns.source.0, y, columns.source.1, &from, style);
        line(app, theme, concordance, row, selected, &columns, y, buffer);
    }
    cursor
}

fn select(app: &App, theme: &Theme, lines: Area, y: u16, columns: &Columns, buffer: &mut Buffer) {
    let style = if app.focus() == Focus::Concordance { theme.selected } else { theme.selected_idle };
    // As in the list, sixteen colours have no quiet ground for what is lit.
    let few = matches!(theme.depth, Depth::None | Depth::Ansi);
    let wide = if few { columns.source.1 } else { lines.width.saturating_sub(1) };
    paint::select(buffer, theme, lines.x + 1, y, wide, style);
    paint::mark(app, theme, buffer, lines.x, y);
}

/// Whether there will be no more lines than these.
fn is_complete(app: &App, concordance: &Concordance) -> bool {
    app.concordance_lit().complete(app.library()) && !concordance.is_at_work()
}

/// The number of the line, and of how many.
fn number(app: &App, concordance: &Concordance) -> String {
    if concordance.is_empty() {
        return String::new();
    }
    let locale = app.locale();
    let least = if is_complete(app, concordance) { "" } else { "≥\u{a0}" };
    format!("{}/{least}{}", locale.number(concordance.cursor() + 1), locale.number(concordance.len()))
}

/// In which order the lines are, and what they are narrowed to.
fn title(app: &App, concordance: &Concordance) -> String {
    let locale = app.locale();
    let order = match concordance.order() {
        Order::Article => locale.text("concordance-article"),
        Order::Date => locale.text("concordance-date"),
        Order::Left => locale.text("concordance-left"),
        Order::Right => locale.text("concordance-right"),
    };
    let mut title = locale.with("concordance-title", &[("order", (&*order).into())]).into_owned();
    let search = app.search().filter(|_| concordance.is_of_search()).map(|search| search.typed.as_str());
    let query = app.filter().map(|filter| filter.typed.as_str());
    let narrowed = [search, query, Some(concordance.typed())].into_iter().flatten();
    for narrowed in narrowed.filter(|narrowed| !narrowed.is_empty()) {
        title.push_str(&locale.with("concordance-narrowed", &[("name", narrowed.into())]));
    }
    title
}

/// Where a line is from: in the order of the articles their title and, in the next line, what else is
/// known; by date that first.
fn source(app: &App, order: Order, row: &Row, group: usize, alone: bool) -> String {
    let article = row.entry.article();
    let date = || article.meta().date().map(|date| labels::short_date(date, app.locale()));
    let (title, site) = (article.title(), article.meta().site.clone());
    if app.accessible() || order.is_by_context() {
        return title.to_owned();
    }
    match (order, group) {
        (Order::Date, 0) if alone => fitting(date().into_iter().chain([title.to_owned()]), " ", u16::MAX),
        (Order::Date, 0) => date().unwrap_or_else(|| title.to_owned()),
        (Order::Date, 1) if article.meta().date().is_some() => title.to_owned(),
        (_, 0) => title.to_owned(),
        (Order::Article, 1) => fitting(site.into_iter().chain(date()), " · ", u16::MAX),
        _ => String::new(),
    }
}

#[expect(clippy::too_many_arguments, reason = "what is drawn, and where")]
fn line(
    app: &App,
    theme: &Theme,
    concordance: &Concordance,
    row: &Row,
    selected: bool,
    columns: &Columns,
    y: u16,
    buffer: &mut Buffer,
) {
    let (article, hit) = (row.entry.article(), row.hit.range());
    let of_search = concordance.is_of_search();
    if !app.accessible() && !of_search {
        let keyword = row.hit.keyword();
        paint::text(buffer, columns.digit, y, 1, &digit(keyword), theme.keyword_digit(keyword));
    }
    let block = block(article, &hit);
    let before = Side::before(&article.text()[block.start..hit.start], block.start, columns.hit - columns.start, SPARE);
    let after = Side::after(&article.text()[hit.start..block.end], hit.start, columns.end - columns.hit, SPARE);
    // Looked for once, not for every sign.
    let ends = |side: &Side<'_>| side.pieces.last().map(|piece| piece.0);
    let shown = ends(&before).unwrap_or(hit.start)..ends(&after).map_or(hit.end, |end| end + 1);
    let others: Vec<_> = row.hits.within(shown).filter(|_| !of_search).collect();
    let mut x = columns.hit - before.width;
    for (offset, text) in before.pieces.iter().rev().chain(&after.pieces) {
        let style = if hit.contains(offset) {
            let lit = if of_search { theme.search } else { theme.keyword(row.hit.keyword()) };
            if selected { lit.patch(theme.current) } else { lit }
        } else {
            // Of several the one that starts last, which lies inside.
            let other = others.iter().rfind(|other| other.range().contains(offset));
            other.map_or(Style::new(), |other| theme.keyword_sign(other.keyword()))
        };
        let room = columns.end.saturating_sub(x);
        x += paint::text(buffer, x, y, room, text, style);
    }
}
