//! The sheets at the bottom of the screen: the command palette and the keyword panel. What they
//! change shows in the article above them.

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use super::{
    Theme,
    listing::{digit, times},
    paint,
};
use crate::{
    app::{
        App,
        geometry::Area,
        menu::top_of,
        palette::Palette,
        panel::{Lamp, Panel, typed},
        sort::By,
        why::Reason,
    },
    layout::width,
};

/// The least width of a palette that has the names of the commands beside what they do, in columns.
const WITH_NAMES: u16 = 72;

/// Where the commands' names stand, in columns from the left: further right where what they do takes
/// more room.
const NAMES: u16 = 44;

/// Draws the line above a sheet, with its title and something at its end.
pub(super) fn title(app: &App, theme: &Theme, area: Area, text: &str, end: &str, buffer: &mut Buffer) {
    for x in (area.x..area.x + area.width).filter(|_| !app.accessible()) {
        paint::text(buffer, x, area.y, 1, "─", theme.divider);
    }
    let end_width = u16::try_from(width::of(end)).unwrap_or(u16::MAX);
    let room = area.width.saturating_sub(end_width + 8);
    if !text.is_empty() {
        paint::elided(buffer, area.x + 1, area.y, room, &format!(" {text} "), theme.heading);
    }
    if !end.is_empty() && end_width + 12 < area.width {
        let x = area.x + area.width - end_width - 3;
        paint::text(buffer, x, area.y, end_width + 2, &format!(" {end} "), theme.list_meta);
    }
}

/// Draws the line between the concordance and the article below it: its title, and where it is from.
pub(super) fn across(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let article = app.reader().map(|reader| reader.entry().article());
    let site = article.and_then(|article| article.meta().site.clone()).unwrap_or_default();
    title(app, theme, area, article.map_or("", |article| article.title()), &site, buffer);
}

pub(super) fn select(app: &App, theme: &Theme, area: Area, y: u16, buffer: &mut Buffer) -> Position {
    paint::select(buffer, theme, area.x + 1, y, area.width.saturating_sub(1), theme.selected);
    paint::mark(app, theme, buffer, area.x, y);
    Position { x: area.x, y }
}

/// Draws the command palette: what it does, its name in a key table, keys; returns where the chosen one stands.
pub fn palette(app: &App, palette: &Palette, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let count = format!("{}/{}", palette.found().len(), palette.len());
    title(app, theme, area, &app.locale().text("palette-title"), &count, buffer);
    let rows = app.menu_rows();
    let top = top_of(palette.cursor, palette.found().len(), usize::from(rows.height));
    let mut cursor = None;
    for (y, (number, command)) in (rows.y..rows.y + rows.height).zip(palette.found().enumerate().skip(top)) {
        let end = rows.x + rows.width.saturating_sub(1);
        let keys = u16::try_from(width::of(&command.keys)).unwrap_or(u16::MAX).min(rows.width / 3);
        let x = rows.x + 2;
        let free = end.saturating_sub(keys + 2);
        let used = paint::elided(buffer, x, y, free.saturating_sub(x), &command.about, Style::new());
        let name = (x + used + 2).max(rows.x + NAMES);
        let fits = usize::from(free.saturating_sub(name)) >= width::of(&command.name);
        if rows.width >= WITH_NAMES && fits {
            paint::text(buffer, name, y, free - name, &command.name, theme.list_meta);
        }
        paint::elided(buffer, end.saturating_sub(keys), y, keys, &command.keys, theme.strong);
        if number == palette.cursor {
            cursor = Some(select(app, theme, rows, y, buffer));
        }
    }
    cursor
}

/// Draws why a hit is lit, or a fold is one; returns where that stands.
pub fn why(app: &App, reason: &Reason, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    title(app, theme, area, &app.why_title(reason), "", buffer);
    let rows = app.menu_rows();
    for (y, row) in (rows.y..rows.y + rows.height).zip(app.why_rows()) {
        paint::elided(buffer, rows.x + 2, y, rows.width.saturating_sub(2), &row, Style::new());
    }
    for (y, row) in (rows.y + rows.height..area.y + area.height).zip(app.hint_rows()) {
        paint::elided(buffer, area.x + 2, y, area.width.saturating_sub(2), &row, theme.list_meta);
    }
    Some(Position { x: rows.x + 2.min(rows.width), y: rows.y })
}

/// Draws signs at the end of the first and last row where there are lines above and below.
pub(super) fn more(app: &App, theme: &Theme, rows: Area, top: usize, count: usize, buffer: &mut Buffer) {
    let height = usize::from(rows.height);
    if app.accessible() || height == 0 {
        return;
    }
    let x = rows.x + rows.width.saturating_sub(1);
    if top > 0 {
        paint::text(buffer, x, rows.y, 1, "▲", theme.mark);
    }
    if top + height < count {
        paint::text(buffer, x, rows.y + rows.height - 1, 1, "▼", theme.mark);
    }
}

/// Draws the keyword panel: digit, label, terms, how often; returns where the cursor stands.
pub fn panel(app: &App, panel: Panel, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let locale = app.locale();
    let (name, number, count) = app.set();
    let key = format!("set-name-{name}");
    let name = locale.called(&key, name);
    let args = [("name", (&*name).into()), ("number", number.into()), ("count", count.into())];
    title(app, theme, area, &locale.with("panel-title", &args), "", buffer);
    let rows = app.menu_rows();
    let lamps = app.lamps();
    if lamps.is_empty() && rows.height > 0 {
        paint::elided(buffer, rows.x + 2, rows.y, rows.width - 2, &locale.text("panel-empty"), theme.list_meta);
    }
    let top = top_of(panel.cursor, lamps.len(), usize::from(rows.height));
    let labels = lamps.iter().map(|lamp| width::of(&lamp.keyword.label)).max().unwrap_or(0).min(24);
    let labels = u16::try_from(labels).unwrap_or(0).min(rows.width / 3);
    // Where there is none, what says so is where one is.
    let mut cursor = lamps.is_empty().then_some(Position { x: rows.x, y: rows.y });
    for (y, (number, lamp)) in (rows.y..rows.y + rows.height).zip(lamps.iter().enumerate().skip(top)) {
        // With a mark of its own: colour is never the only cue.
        let mark = match lamp {
            Lamp { gone: true, .. } => "×",
            Lamp { on: true, .. } => "●",
            _ => "○",
        };
        let mark = if app.accessible() { " " } else { mark };
        paint::text(buffer, rows.x + 2, y, 1, mark, if lamp.on { Style::new() } else { theme.list_meta });
        paint::text(buffer, rows.x + 4, y, 1, &digit(number), theme.keyword_digit(number));
        // What the article lacks is grey; its colour shows in the digit.
        let lit = lamp.on && !app.is_absent(number);
        let style = if lit { theme.keyword(number) } else { theme.legend_absent };
        let style = if lamp.gone { style.patch(theme.strikethrough) } else { style };
        let x = rows.x + 6;
        paint::elided(buffer, x, y, labels, &lamp.keyword.label, style);
        let counts = if lamp.on {
            counts(app, number)
        } else {
            locale.text(if lamp.gone { "panel-gone" } else { "panel-off" }).into_owned()
        };
        let wide = u16::try_from(width::of(&counts)).unwrap_or(u16::MAX).min(rows.width / 2);
        let end = rows.x + rows.width.saturating_sub(if lamps.len() > usize::from(rows.height) { 2 } else { 1 });
        paint::elided(buffer, end.saturating_sub(wide), y, wide, &counts, theme.list_meta);
        let from = x + labels + 2;
        let room = end.saturating_sub(wide + 2).saturating_sub(from);
        let terms = typed(&lamp.keyword);
        if terms != lamp.keyword.label && room > 3 {
            paint::elided(buffer, from, y, room, &terms, theme.list_meta);
        }
        if number == panel.cursor {
            // The label keeps its colour, which is chosen here.
            paint::mark(app, theme, buffer, rows.x, y);
            paint::select(buffer, theme, rows.x + 1, y, 3, theme.selected);
            paint::select(
                buffer,
                theme,
                from.saturating_sub(2),
                y,
                end.saturating_sub(from.saturating_sub(2)),
                theme.selected,
            );
            cursor = Some(Position { x: rows.x, y });
        }
    }
    more(app, theme, rows, top, lamps.len(), buffer);
    for (y, row) in (rows.y + rows.height..area.y + area.height).zip(app.hint_rows()) {
        paint::elided(buffer, area.x + 1, y, area.width - 2, &row, theme.list_meta);
    }
    cursor
}

/// Draws the orders of the list; returns where the chosen one stands.
pub fn sorts(app: &App, cursor: usize, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let locale = app.locale();
    title(app, theme, area, &locale.text("sort-heading"), "", buffer);
    let (rows, sorts) = (app.menu_rows(), app.sorts());
    let top = top_of(cursor, sorts.len(), usize::from(rows.height));
    let mut position = None;
    for (y, (number, by)) in (rows.y..rows.y + rows.height).zip(sorts.iter().enumerate().skip(top)) {
        let present = *by == app.sort().by;
        if present {
            let sign = if app.accessible() { "*" } else { "●" };
            paint::text(buffer, rows.x + 2, y, 1, sign, Style::new());
        }
        let keyword = match by {
            By::Keyword(label) => app.lit().keywords().iter().position(|keyword| keyword.label == *label),
            _ => None,
        };
        if let Some(keyword) = keyword.filter(|_| !app.accessible()) {
            paint::text(buffer, rows.x + 4, y, 1, &digit(keyword), theme.keyword_digit(keyword));
        }
        let room = rows.width.saturating_sub(7);
        paint::elided(buffer, rows.x + 6, y, room, &by_name(app, by), Style::new());
        if number == cursor {
            position = Some(select(app, theme, rows, y, buffer));
        }
    }
    more(app, theme, rows, top, sorts.len(), buffer);
    position
}

/// What an order is called.
fn by_name(app: &App, by: &By) -> String {
    let locale = app.locale();
    match by {
        By::Keyword(label) => locale.with("sort-keyword", &[("name", label.as_str().into())]).into_owned(),
        other => locale.text(&format!("sort-{}", other.name())).into_owned(),
    }
}

/// Draws above the list in which order it is.
pub(super) fn order(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let sort = app.sort();
    let locale = app.locale();
    // There is little room: a keyword says enough by its name.
    let name = if let By::Keyword(label) = &sort.by { label.clone() } else { by_name(app, &sort.by) };
    let way = if sort.reversed { " ▲" } else { " ▼" };
    let way = match (app.accessible(), sort.reversed) {
        (true, true) => locale.text("sort-reversed"),
        (true, false) => "".into(),
        (false, _) => way.into(),
    };
    let room = area.width.saturating_sub(3 + u16::try_from(width::of(&way)).unwrap_or(0));
    let used = paint::elided(buffer, area.x + 2, area.y, room, &name, theme.list_meta);
    paint::text(buffer, area.x + 2 + used, area.y, area.width - 2 - used, &way, theme.list_meta);
}

/// How often a keyword stands in the article and in all.
fn counts(app: &App, number: usize) -> String {
    let locale = app.locale();
    let lit = app.lit();
    let hits = app.reader().and_then(|reader| lit.hits(reader.id()));
    let here = hits.and_then(|hits| hits.counts().get(number)).copied().unwrap_or(0);
    let total = lit.total(number);
    let sign = if lit.complete(app.library()) { "" } else { "≥ " };
    let hits = format!("{sign}{}", locale.number(total.hits));
    let here = if app.accessible() { locale.number(here as usize) } else { times(here, locale) };
    let args = [("here", here.as_str().into()), ("hits", hits.as_str().into()), ("articles", total.articles.into())];
    locale.with("panel-counts", &args).into_owned()
}
