//! The list of links and pictures: a row each with number, text and address, and below them where the
//! chosen one leads.

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use super::{Theme, paint, sheet};
use crate::{
    app::{
        App,
        geometry::Area,
        links::{Line, Links},
        menu::top_of,
    },
    article::address,
    layout::width,
};

/// The least width of a list with whole addresses, in columns; on a narrower one hosts stand for them.
const WITH_ADDRESSES: u16 = 72;

/// Draws the list; returns where the chosen link stands.
pub(super) fn links(app: &App, links: &Links, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let locale = app.locale();
    let found = links.found().len();
    let count = format!("{}/{}", locale.number(found), locale.number(links.len()));
    let count = app.links_narrowed().map_or(count.clone(), |typed| format!("{} · {count}", width::elide(typed, 20)));
    sheet::title(app, theme, area, &locale.text("links-title"), &count, buffer);
    let rows = app.menu_rows();
    if found == 0 && rows.height > 0 {
        let room = rows.width.saturating_sub(3);
        paint::elided(buffer, rows.x + 2, rows.y, room, &locale.text("links-none"), theme.list_meta);
    }
    let digits = links.len().to_string().len();
    let top = top_of(links.cursor, found, usize::from(rows.height));
    // Where there is none, what says so is where one is.
    let mut cursor = (found == 0).then_some(Position { x: rows.x, y: rows.y });
    for (y, (number, line)) in (rows.y..rows.y + rows.height).zip(links.found().enumerate().skip(top)) {
        row(app, line, digits, theme, Area { y, height: 1, ..rows }, buffer);
        if number == links.cursor {
            cursor = Some(sheet::select(app, theme, rows, y, buffer));
        }
    }
    sheet::more(app, theme, rows, top, found, buffer);
    for (y, below) in (rows.y + rows.height..area.y + area.height).zip(app.hint_rows()) {
        paint::elided(buffer, area.x + 2, y, area.width.saturating_sub(3), &below, theme.list_meta);
    }
    cursor
}

/// Draws a link: its number, its text, and where it leads.
fn row(app: &App, line: &Line, digits: usize, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let number = format!("{:>digits$}", line.number);
    let mut x = area.x + 2;
    let end = area.x + area.width.saturating_sub(2);
    x += paint::text(buffer, x, area.y, end.saturating_sub(x), &number, theme.strong) + 2;
    let middle = (x + end.saturating_sub(x) * 11 / 20).min(end);
    if line.is_image {
        let what = app.locale().text("links-image");
        x += paint::text(buffer, x, area.y, middle.saturating_sub(x), &what, theme.image) + 1;
    }
    paint::elided(buffer, x, area.y, middle.saturating_sub(x), &line.text, Style::new());
    let (disguise, host) = (address::disguise(&line.text, &line.url), address::host(&line.url));
    let (shown, style) = match (disguise, host) {
        (Some((_, host)), _) => (format!("! {host}"), theme.notice),
        (None, Some(host)) if area.width < WITH_ADDRESSES => (host, theme.list_meta),
        (None, Some(_)) => {
            let bare = line.url.split_once("://").map_or(line.url.as_str(), |(_, bare)| bare);
            (bare.to_owned(), theme.list_meta)
        }
        (None, None) => (line.url.clone(), theme.list_meta),
    };
    let x = (middle + 2).min(end);
    let room = usize::from(end - x);
    let shown = width::elide(&shown[..crate::article::floor(&shown, 16 * room)], room);
    paint::text(buffer, x, area.y, end - x, &shown, style);
}
