//! The list: each article with title, site, date, reading time, and for the lit keywords how often
//! and where they stand.

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use super::{Depth, Theme, paint};
use crate::{
    app::{
        App, Focus,
        geometry::Area,
        listing::{Item, item, item_height, len, visible_items},
    },
    article::Article,
    keyword::Hits,
    layout::labels,
    library::Failure,
};

/// How many keywords have a digit and a colour of their own: those that the list tells of.
pub(super) const DIGITS: usize = 9;

/// Draws the list; returns where the cursor stands.
pub fn list(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let library = app.library();
    if len(library) == 0 {
        let key = if library.complete { "list-empty" } else { "list-loading" };
        paint::text(buffer, area.x + 1, area.y, area.width.saturating_sub(1), &app.locale().text(key), theme.list_meta);
        return None;
    }
    let (height, cursor) = (item_height(area), app.listing().number(library));
    let mut position = None;
    for (row, number) in (app.listing().top..len(library)).take(visible_items(area)).enumerate() {
        let y = area.y + height * u16::try_from(row).unwrap_or(u16::MAX);
        let part = Area { y, height, ..area };
        let selected = number == cursor;
        match item(library, number) {
            Some(Item::Article(index)) => article(app, theme, library.entries[index].article(), part, buffer),
            Some(Item::Failure(index)) => failure(app, theme, &library.failures[index], part, buffer),
            None => {}
        }
        if selected {
            select(app, theme, part, buffer);
            position = Some(Position { x: part.x, y: part.y });
        }
    }
    position
}

fn select(app: &App, theme: &Theme, part: Area, buffer: &mut Buffer) {
    let style = if app.focus() == Focus::List { theme.selected } else { theme.selected_idle };
    for y in part.y..part.y + part.height {
        if theme.depth == Depth::None && y > part.y {
            // Reversing what is lit would hide it: without colour the title alone is reversed.
            continue;
        }
        paint::restyle(buffer, part.x, y, part.width, Style { fg: None, ..style });
        if y == part.y && style.fg.is_some() {
            paint::restyle(buffer, part.x, y, part.width, style);
        }
    }
    for y in part.y..part.y + part.height {
        paint::text(buffer, part.x, y, 1, "▌", theme.selected_mark);
    }
}

fn article(app: &App, theme: &Theme, article: &Article, part: Area, buffer: &mut Buffer) {
    let (x, room) = (part.x + 2, part.width.saturating_sub(3));
    let title = paint::elided(buffer, x, part.y, room, article.title(), theme.list_title);
    let hits = app.lit().hits(article.id());
    if part.height < 3 {
        if let Some(hits) = hits {
            counts(theme, hits, x + title + 1, part.y, room.saturating_sub(title + 1), buffer);
        }
        return;
    }
    paint::elided(buffer, x, part.y + 1, room, &about(app, article), theme.list_meta);
    if let Some(hits) = hits {
        let width = (room / 2).min(24);
        bar(theme, article, hits, Area { x, y: part.y + 2, width, height: 1 }, buffer);
        counts(theme, hits, x + width + 1, part.y + 2, room.saturating_sub(width + 1), buffer);
    }
}

/// Reading time, site and date, the shortest first: where there is little room the end is cut.
fn about(app: &App, article: &Article) -> String {
    let minutes = app.locale().with("list-minutes", &[("minutes", article.minutes().into())]).into_owned();
    let date = article.meta().date().map(|date| labels::short_date(date, app.locale()));
    let parts = [Some(minutes), date, article.meta().site.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn failure(app: &App, theme: &Theme, failure: &Failure, part: Area, buffer: &mut Buffer) {
    let (x, room) = (part.x + 2, part.width.saturating_sub(3));
    let name = failure.source.shown.rsplit('/').next().unwrap_or_default();
    paint::elided(buffer, x, part.y, room, name, theme.list_meta);
    if part.height >= 3 {
        paint::elided(buffer, x, part.y + 1, room, &app.locale().text("failure-title"), theme.list_faint);
        paint::elided(buffer, x, part.y + 2, room, &failure.reason, theme.list_faint);
    }
}

/// Where in the article the hits lie: a cell for each part of it, as high as there are hits, in
/// the colour of the keyword that has most of them there; without colour, that keyword's digit.
fn bar(theme: &Theme, article: &Article, hits: &Hits, area: Area, buffer: &mut Buffer) {
    const HEIGHTS: [&str; 5] = ["▂", "▄", "▅", "▆", "█"];
    let cells = usize::from(area.width);
    let len = article.text().len().max(1);
    let mut counts = vec![Vec::<(usize, usize)>::new(); cells];
    for hit in hits.all().iter().filter(|hit| !hit.boilerplate() && hit.keyword() < DIGITS) {
        let cell = &mut counts[(hit.range().start * cells / len).min(cells - 1)];
        match cell.iter_mut().find(|(keyword, _)| *keyword == hit.keyword()) {
            Some((_, count)) => *count += 1,
            None => cell.push((hit.keyword(), 1)),
        }
    }
    for (x, cell) in (area.x..).zip(counts) {
        let total: usize = cell.iter().map(|(_, count)| count).sum();
        let most = cell.into_iter().max_by_key(|(keyword, count)| (*count, std::cmp::Reverse(*keyword)));
        match most {
            None => paint::text(buffer, x, area.y, 1, "·", theme.list_faint),
            Some((keyword, _)) if theme.depth == Depth::None => {
                paint::text(buffer, x, area.y, 1, &digit(keyword), theme.list_title)
            }
            Some((keyword, _)) => {
                let height = HEIGHTS[(total - 1).min(HEIGHTS.len() - 1)];
                paint::text(buffer, x, area.y, 1, height, theme.keyword_sign(keyword))
            }
        };
    }
}

/// How often each keyword stands in the article: `1:12 2:3`, as many as fit.
fn counts(theme: &Theme, hits: &Hits, x: u16, y: u16, room: u16, buffer: &mut Buffer) {
    let mut at = 0;
    for (keyword, count) in hits.counts().iter().enumerate().take(DIGITS).filter(|(_, count)| **count > 0) {
        let text = format!("{}:{count}", digit(keyword));
        let width = u16::try_from(text.len()).unwrap_or(u16::MAX);
        if at + width > room {
            break;
        }
        paint::text(buffer, x + at, y, room - at, &text, theme.keyword_sign(keyword));
        at += width + 1;
    }
}

/// The sign of a keyword: its digit, or `+` for those that have none.
pub(super) fn digit(keyword: usize) -> String {
    if keyword < DIGITS { (keyword + 1).to_string() } else { "+".to_owned() }
}
