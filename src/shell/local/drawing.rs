//! What the app shows, on the terminal: one frame after the other, and each only when the terminal has
//! taken the one before.

use std::{borrow::Cow, io};

use super::{End, Session};
use crate::{
    app::{Size, reader::Reader},
    shell::encode::{Frame, control::Control, encode},
    ui,
};

impl Session {
    /// Draws what has changed, once the terminal has taken the frame before: what comes in the meantime
    /// is shown together. There is never a frame that waits for another.
    pub(super) fn draw(&mut self) -> io::Result<()> {
        if !self.outlet.is_free() {
            return Ok(());
        }
        let mut bytes = self.frame();
        if let Some(title) = self.new_title() {
            bytes.extend_from_slice(&title);
        }
        self.put(&bytes)
    }

    /// The bytes that name the window after the article, when that is wanted and it has another title
    /// than the one before.
    fn new_title(&mut self) -> Option<Cow<'static, [u8]>> {
        let entry = self.app.reader().map(Reader::entry).filter(|_| self.titles)?;
        let title = entry.article().title();
        if self.titled.as_deref() == Some(title) {
            return None;
        }
        self.titled = Some(title.to_owned());
        Some(Control::Title(title).bytes())
    }

    /// Writes bytes after those that the terminal has not taken yet.
    pub(super) fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        let was_free = self.outlet.is_free();
        self.outlet.write(bytes)?;
        if was_free {
            self.wait_for_room();
        }
        Ok(())
    }

    /// Says something to the terminal beside frames.
    pub(super) fn say(&mut self, bytes: &[u8]) -> Option<End> {
        self.put(bytes).is_err().then_some(End::Gone)
    }

    /// Has the session told when the terminal takes more, where it has not taken all.
    pub(super) fn wait_for_room(&self) {
        if !self.outlet.is_free()
            && let Some(keys) = &self.keys
        {
            keys.watch_for_room();
        }
    }

    /// The bytes that bring the terminal up to what the app shows now. The frame before the last is
    /// used again: a fresh one costs as much memory as the kernel hands out one page at a time.
    pub(super) fn frame(&mut self) -> Vec<u8> {
        let Size { width, height } = self.app.size();
        let mut next = match self.spare.take() {
            Some(mut spare) if (spare.buffer.area.width, spare.buffer.area.height) == (width, height) => {
                spare.buffer.reset();
                spare.links.clear();
                spare
            }
            _ => Frame::new(width, height),
        };
        let view = ui::view(&self.app, &self.theme, &mut next.buffer);
        next.cursor = view.cursor;
        if self.known.capabilities.links {
            for link in view.links {
                // What may not be led to is text like any other.
                let _may = next.links.add(link.y, link.columns, link.url);
            }
        }
        let bytes = encode(self.shown.as_ref(), &next, &self.known.capabilities);
        self.spare = self.shown.replace(next);
        bytes
    }
}
