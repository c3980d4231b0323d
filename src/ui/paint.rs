//! Writing text into cells: the one place where a symbol enters a buffer. It writes what
//! [`width::drawn`] gives and nothing else, so no control character gets through.

use ratatui::{
    buffer::Buffer,
    style::{Color, Style},
};

use super::Theme;
use crate::{
    app::App,
    layout::width::{self, Cluster},
};

/// Writes a text on one row, at most `room` columns of it, and returns the columns it took. The
/// style is laid over what the cells have.
pub fn text(buffer: &mut Buffer, x: u16, y: u16, room: u16, text: &str, style: Style) -> u16 {
    let mut at = 0;
    for cluster in width::clusters(text, 0) {
        if at + cluster.width > room {
            break;
        }
        at += self::cluster(buffer, x + at, y, &cluster, style);
    }
    at
}

/// Writes a text cut with `…` where it is too wide, and returns the columns it took.
pub fn elided(buffer: &mut Buffer, x: u16, y: u16, room: u16, text: &str, style: Style) -> u16 {
    self::text(buffer, x, y, room, &width::elide(text, usize::from(room)), style)
}

/// Writes one cluster, and returns its width in columns.
pub fn cluster(buffer: &mut Buffer, x: u16, y: u16, cluster: &Cluster<'_>, style: Style) -> u16 {
    if cluster.width > 0
        && let Some(cell) = buffer.cell_mut((x, y))
    {
        cell.set_symbol(&width::drawn(cluster.text)).set_style(style);
        // The cell under the right half of a wide sign holds nothing of its own.
        for right in 1..cluster.width {
            if let Some(cell) = buffer.cell_mut((x + right, y)) {
                cell.reset();
            }
        }
    }
    cluster.width
}

/// Lays a style over some cells of a row.
pub fn restyle(buffer: &mut Buffer, x: u16, y: u16, columns: u16, style: Style) {
    for x in x..x.saturating_add(columns) {
        if let Some(cell) = buffer.cell_mut((x, y)) {
            cell.set_style(style);
        }
    }
}

/// Lays the ground of what is chosen under some cells of a row. Text in the terminal's own colour gets
/// that of the status line, which is read on such a ground: on a light terminal whose light nobody told,
/// it would be black on dark.
pub fn select(buffer: &mut Buffer, theme: &Theme, x: u16, y: u16, columns: u16, style: Style) {
    restyle(buffer, x, y, columns, style);
    let (Some(fg), Some(_), None) = (theme.status.fg, style.bg, style.fg) else { return };
    for x in x..x.saturating_add(columns) {
        if let Some(cell) = buffer.cell_mut((x, y)).filter(|cell| cell.fg == Color::Reset) {
            cell.fg = fg;
        }
    }
}

/// The mark before a row that is chosen; where words are wanted, the cursor alone says so.
pub fn mark(app: &App, theme: &Theme, buffer: &mut Buffer, x: u16, y: u16) {
    if !app.accessible() {
        text(buffer, x, y, 1, "▌", theme.selected_mark);
    }
}
