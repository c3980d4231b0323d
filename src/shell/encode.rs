//! Frames to bytes: a pure function of the frame that the terminal shows, the next one, and what the
//! terminal can do. Of several ways to the same screen the shortest is sent: they are written, and
//! their bytes counted.
//!
//! Every symbol that it writes has come through the painter's allow-list; it adds only the
//! sequences that its parts name: attributes ([`pen`]), moves (`moves`), erasing, repeating and
//! scrolling (`writer`), links ([`links`]), and here modes: the cursor, the wrapping of lines,
//! synchronized output. What is not a frame goes through [`control`].

pub mod control;
pub mod links;
mod moves;
mod number;
pub mod pen;
mod rows;
mod scroll;
mod sign;
mod writer;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

pub use self::links::Links;
use self::{
    rows::{Line, Shown},
    scroll::Scroll,
    writer::Writer,
};
use super::capabilities::{Capabilities, Scrolling};

/// What the terminal is to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The cells.
    pub buffer: Buffer,
    /// Where they lead.
    pub links: Links,
    /// Where the cursor stands; hidden when nowhere.
    pub cursor: Option<Position>,
}

impl Frame {
    /// An empty frame.
    pub fn new(width: u16, height: u16) -> Self {
        Self { buffer: Buffer::empty(Rect { x: 0, y: 0, width, height }), links: Links::default(), cursor: None }
    }

    fn line(&self, y: u16) -> Line<'_> {
        Line { cells: sign::row(&self.buffer, y), links: self.links.row(y) }
    }
}

/// A frame of so few bytes is one write, and over a line one packet: a terminal has all of it at once.
/// One of more may come in pieces, so it is bracketed by the marks of synchronized output, or hides the
/// cursor, which would run about in it, where a terminal has none.
const PACKET: usize = 1024;

/// The bytes that turn what the terminal shows into the next frame; none when nothing changes.
/// Without a previous frame, or after one of another size, everything is drawn afresh.
///
/// Before and after, the terminal writes plainly, without margins. Nothing is taken for granted of
/// where its cursor stands.
pub fn encode(previous: Option<&Frame>, next: &Frame, capabilities: &Capabilities) -> Vec<u8> {
    let previous = previous.filter(|previous| previous.buffer.area == next.buffer.area);
    let Some(previous) = previous else { return fresh(next, capabilities) };
    let changed = (0..next.buffer.area.height).filter(|y| previous.line(*y).differs(next.line(*y)));
    let changed: Vec<u16> = changed.collect();
    if changed.is_empty() && previous.cursor == next.cursor {
        return Vec::new();
    }
    let scrolled = scrolled(previous, next, changed.len(), capabilities);
    let limit = scrolled.as_ref().map_or(usize::MAX, Vec::len);
    let plain = update(previous, next, &changed, None, limit, capabilities);
    let Some(body) = plain.or(scrolled) else { return Vec::new() };
    let hides = previous.cursor.is_some() && (next.cursor.is_none() || !capabilities.sync && body.len() > PACKET);
    let shows = next.cursor.is_some() && (hides || previous.cursor.is_none());
    bracketed(&body, hides, shows, capabilities)
}

/// Everything on an empty screen.
fn fresh(next: &Frame, capabilities: &Capabilities) -> Vec<u8> {
    let Rect { width, height, .. } = next.buffer.area;
    let mut writer = Writer::new(width, height, capabilities);
    let out = &mut writer.out;
    if capabilities.sync {
        out.extend_from_slice(SYNC);
    }
    out.extend_from_slice(HIDE);
    // A sign that the terminal takes for wider than it is must not go on into the next row; no
    // region, plain, erased.
    out.extend_from_slice(b"\x1b[?7l\x1b[r\x1b[m\x1b[2J");
    let empty = Shown { outer: Line::default(), inner: Line::default(), columns: 0..0 };
    for y in 0..height {
        rows::row(&mut writer, y, &empty, next.line(y));
    }
    writer.finish();
    if let Some(Position { x, y }) = next.cursor {
        writer.go(x, y);
        writer.out.extend_from_slice(SHOW);
    }
    if capabilities.sync {
        writer.out.extend_from_slice(SYNC_END);
    }
    writer.out
}

/// The changed rows, after a scroll if one is asked for; then the cursor. `None` when that takes more
/// bytes than the limit.
fn update(
    previous: &Frame,
    next: &Frame,
    changed: &[u16],
    scroll: Option<&Scroll>,
    limit: usize,
    capabilities: &Capabilities,
) -> Option<Vec<u8>> {
    let Rect { width, height, .. } = next.buffer.area;
    let mut writer = Writer::new(width, height, capabilities);
    if let Some(scroll) = scroll {
        writer.scroll(scroll);
        for y in 0..height {
            let outer = previous.line(y);
            let shown = if scroll.rows.contains(&y) {
                let inner = scroll.source(y).map_or_else(Line::default, |source| previous.line(source));
                Shown { outer, inner, columns: scroll.columns.clone() }
            } else {
                Shown { outer, inner: outer, columns: 0..0 }
            };
            if shown.columns.len() < usize::from(width) || shown.inner.differs(next.line(y)) {
                rows::row(&mut writer, y, &shown, next.line(y));
            }
        }
    } else {
        for &y in changed {
            if writer.out.len() > limit {
                return None;
            }
            let outer = previous.line(y);
            rows::row(&mut writer, y, &Shown { outer, inner: outer, columns: 0..0 }, next.line(y));
        }
    }
    writer.finish();
    if let Some(Position { x, y }) = next.cursor {
        writer.go(x, y);
    }
    Some(writer.out).filter(|out| out.len() <= limit)
}

/// The fewest bytes with a scroll, where one seems worth a try.
fn scrolled(previous: &Frame, next: &Frame, changed: usize, capabilities: &Capabilities) -> Option<Vec<u8>> {
    if changed < 2 || capabilities.scroll == Scrolling::Never {
        return None;
    }
    let (old, new) = (&previous.buffer, &next.buffer);
    let whole = scroll::find(old, new, 0..new.area.width);
    let pane = capabilities.margins.then(|| scroll::pane(old, new)).flatten();
    let beside = pane.and_then(|columns| scroll::find(old, new, columns));
    let body = |scroll| update(previous, next, &[], Some(scroll), usize::MAX, capabilities);
    whole.iter().chain(&beside).filter_map(body).min_by_key(Vec::len)
}

const SYNC: &[u8] = b"\x1b[?2026h";
const SYNC_END: &[u8] = b"\x1b[?2026l";
const HIDE: &[u8] = b"\x1b[?25l";
const SHOW: &[u8] = b"\x1b[?25h";

/// A frame with what stands about it.
fn bracketed(body: &[u8], hides: bool, shows: bool, capabilities: &Capabilities) -> Vec<u8> {
    let sync = capabilities.sync && body.len() > PACKET;
    let parts = [(sync, SYNC), (hides, HIDE), (true, body), (shows, SHOW), (sync, SYNC_END)];
    parts.iter().filter(|(wanted, _)| *wanted).flat_map(|(_, part)| *part).copied().collect()
}

#[cfg(test)]
mod tests;
