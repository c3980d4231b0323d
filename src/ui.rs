//! `&App` to a frame: ratatui's buffer and the cell that the cursor stands on. Nothing here changes
//! anything: two calls draw the same.
//!
//! ```text
//! 1 chiffrement ×12  2 WhatsApp ×3          the keywords, and how often they stand here
//! ▌Un titre          │   Un titre
//! ▌site · 3 min      │
//! ▌··▃·▇·· 1×12      │ 1 du chiffrement …   list, article: gutter, column, scrollbar
//! chiffrement 3/12 ici · 41 dans 9 articles   the status line, or the prompt
//! ```

pub mod concordance;
pub mod heatmap;
mod links;
pub mod listing;
pub mod menu;
pub mod paint;
pub mod reader;
pub mod sheet;
pub mod status;
pub mod theme;

use std::ops::Range;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Color,
};

pub use self::theme::{Depth, Theme};
use crate::app::{App, Focus, geometry::Area, menu::Menu};

/// What a screen has beside its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View<'a> {
    /// Where the cursor stands; hidden when nowhere.
    pub cursor: Option<Position>,
    /// Cells that lead somewhere, row by row from left to right.
    pub links: Vec<Link<'a>>,
}

/// Cells of one row that lead somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// The row.
    pub y: u16,
    /// The columns.
    pub columns: Range<u16>,
    /// Where they lead, as the article says it.
    pub url: &'a str,
}

/// Draws the whole screen into an empty buffer of the screen's size.
pub fn view<'a>(app: &'a App, theme: &Theme, buffer: &mut Buffer) -> View<'a> {
    let theme = &theme.coloured(app.lit().keywords());
    let view = draw(app, theme, buffer);
    // Most themes leave the terminal its own ground.
    if theme.text.fg.is_some() || theme.text.bg.is_some() {
        ground(theme, buffer);
    }
    view
}

/// Gives what has no colours of its own those of the theme.
fn ground(theme: &Theme, buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if cell.fg == Color::Reset {
            cell.fg = theme.text.fg.unwrap_or(Color::Reset);
        }
        if cell.bg == Color::Reset {
            cell.bg = theme.text.bg.unwrap_or(Color::Reset);
        }
    }
}

fn draw<'a>(app: &'a App, theme: &Theme, buffer: &mut Buffer) -> View<'a> {
    let geometry = app.geometry();
    let mut links = Vec::new();
    let Some(status_area) = geometry.status else {
        too_small(app, theme, buffer);
        let cursor = Some(Position { x: 0, y: 0 }).filter(|_| app.size().width > 0 && app.size().height > 0);
        return View { cursor, links };
    };
    if let Some(area) = geometry.legend {
        status::legend(app, theme, area, buffer);
    }
    if let Some(area) = geometry.filter {
        if app.filter().is_some() {
            status::filter(app, theme, area, buffer);
        } else {
            sheet::order(app, theme, area, buffer);
        }
    }
    if let Some(area) = geometry.divider.filter(|_| !app.accessible()) {
        if area.width > 1 {
            sheet::across(app, theme, area, buffer);
        }
        for y in (area.y..area.y + area.height).filter(|_| area.width == 1) {
            paint::text(buffer, area.x, y, 1, "│", theme.divider);
        }
    }
    let list = geometry.list.map(|area| listing::list(app, theme, area, buffer));
    let concordance = geometry.concordance.map(|area| concordance::concordance(app, theme, area, buffer));
    let heatmap = geometry.heatmap.map(|area| heatmap::heatmap(app, theme, area, buffer));
    let page = geometry.reader.map(|page| reader::page(app, theme, page, buffer, &mut links));
    let menu = app.menu().map(|menu| menu::menu(app, menu, theme, buffer));
    if menu.is_some() {
        // It stands over the text, which shows at its sides at most.
        links.clear();
    }
    let prompt = status::line(app, theme, status_area, buffer);
    let focused = match app.focus() {
        Focus::List => list,
        Focus::Reader => page,
        Focus::Concordance => concordance,
        Focus::Heatmap => heatmap,
    };
    // In the palette the row that was moved to is current, while typing the line is.
    let moved = matches!(app.menu(), Some(Menu::Palette(palette)) if palette.moved);
    let menu = menu.flatten();
    let cursor = if moved { menu.or(prompt) } else { prompt.or(menu) }.or(focused.flatten());
    View { cursor, links }
}

fn too_small(app: &App, theme: &Theme, buffer: &mut Buffer) {
    let size = app.size();
    if size.height > 0 {
        paint::text(buffer, 0, 0, size.width, &app.locale().text("too-small"), theme.strong);
    }
}

fn rect(area: Area) -> Rect {
    Rect { x: area.x, y: area.y, width: area.width, height: area.height }
}
