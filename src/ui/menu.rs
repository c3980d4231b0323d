//! What lies over the panes: the contents of an article and the help; the sheets are in `sheet`.

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use super::{Theme, links, paint, sheet};
use crate::app::{
    App,
    geometry::Area,
    help::{self, Line},
    menu::{Contents, Menu, top_of},
};

/// Draws a menu; returns where the cursor stands.
pub fn menu(app: &App, menu: &Menu, theme: &Theme, buffer: &mut Buffer) -> Option<Position> {
    let area = app.menu_area();
    for y in area.y..area.y + area.height {
        for x in area.x..area.x + area.width {
            buffer[(x, y)].reset();
        }
    }
    let width = help::width(area.width);
    let inner = Area { x: area.x + (area.width - width) / 2, width, ..area };
    match menu {
        Menu::Help { top } => {
            help(app, *top, theme, inner, buffer);
            Some(Position { x: inner.x, y: inner.y })
        }
        Menu::Contents(contents) => self::contents(app, contents, theme, inner, buffer),
        Menu::Keywords(panel) => sheet::panel(app, *panel, theme, area, buffer),
        Menu::Sort { cursor } => sheet::sorts(app, *cursor, theme, area, buffer),
        Menu::Palette(palette) => sheet::palette(app, palette, theme, area, buffer),
        Menu::Links(list) => links::links(app, list, theme, area, buffer),
        Menu::Why(reason) => sheet::why(app, reason, theme, area, buffer),
    }
}

fn help(app: &App, top: usize, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let lines = help::lines(app.keymap(), app.locale(), area.width);
    let keys_width = help::keys_width(&lines);
    for (y, line) in (area.y..area.y + area.height).zip(lines.iter().skip(top)) {
        match line {
            Line::Blank => {}
            Line::Group(name) => {
                paint::elided(buffer, area.x, y, area.width, name, theme.heading);
            }
            Line::Keys { keys, does } => {
                let room = keys_width.min(area.width.saturating_sub(1));
                paint::elided(buffer, area.x + 1, y, room, keys, theme.strong);
                let x = area.x + 1 + keys_width + help::BETWEEN;
                paint::elided(buffer, x, y, (area.x + area.width).saturating_sub(x), does, Style::new());
            }
        }
    }
    let shown = usize::from(area.height);
    if lines.len() > shown && !app.accessible() {
        let (sign, x) =
            if top + shown < lines.len() { ("▼", area.x + area.width) } else { ("▲", area.x + area.width) };
        paint::text(buffer, x, area.y + area.height - 1, 1, sign, theme.mark);
    }
}

fn contents(app: &App, contents: &Contents, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let height = usize::from(area.height);
    let top = top_of(contents.cursor, contents.lines.len(), height);
    let mut cursor = None;
    for (y, (number, line)) in (area.y..area.y + area.height).zip(contents.lines.iter().enumerate().skip(top)) {
        let indent = u16::try_from(line.depth * 2).unwrap_or(0).min(area.width / 2);
        let style = if line.depth == 0 { theme.title } else { Style::new() };
        paint::elided(buffer, area.x + 2 + indent, y, area.width.saturating_sub(2 + indent), &line.text, style);
        if number == contents.cursor {
            paint::select(buffer, theme, area.x + 1, y, area.width.saturating_sub(1), theme.selected);
            paint::mark(app, theme, buffer, area.x, y);
            cursor = Some(Position { x: area.x, y });
        }
    }
    cursor
}
