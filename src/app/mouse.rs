//! The mouse: what a wheel, a click and a drag mean where they happen. Every one of them has keys
//! too. Whether the terminal is asked for it at all is [`App::mouse`].

use super::{Action, App, Effect, Focus, geometry::Area, listing, menu::Menu};
use crate::input::{Mouse, MouseKind};

/// How many rows a notch of the wheel scrolls.
const NOTCH: isize = 3;

impl Area {
    /// Whether a cell lies in it.
    pub const fn holds(self, x: u16, y: u16) -> bool {
        self.x <= x && x < self.x + self.width && self.y <= y && y < self.y + self.height
    }
}

impl App {
    /// Whether the terminal is to report the mouse.
    pub const fn mouse(&self) -> bool {
        self.mouse
    }

    pub(super) fn toggle_mouse(&mut self, effects: &mut Vec<Effect>) {
        self.mouse = !self.mouse;
        self.dragging = false;
        effects.push(Effect::Mouse(self.mouse));
        self.tell(if self.mouse { "mouse-on" } else { "mouse-off" });
    }

    /// Takes what the mouse did.
    pub(super) fn take_mouse(&mut self, mouse: Mouse, effects: &mut Vec<Effect>) {
        if !self.mouse {
            // A report that was on its way when it was switched off.
            return;
        }
        match mouse.kind {
            MouseKind::Release => self.dragging = false,
            MouseKind::Drag if self.dragging => self.drag(mouse.y),
            MouseKind::Drag => {}
            MouseKind::Press | MouseKind::Wheel(_) | MouseKind::Sideways(_) => {
                // What a key would have offered is taken by a key alone.
                self.touch();
                self.pending.clear();
                match mouse.kind {
                    MouseKind::Wheel(down) => self.wheel(mouse, if down { 1 } else { -1 }),
                    MouseKind::Sideways(right) => self.scroll_lines(right),
                    _ => self.press(mouse, effects),
                }
            }
        }
    }

    fn wheel(&mut self, mouse: Mouse, notches: isize) {
        match &mut self.menu {
            Some(Menu::Help { top }) => *top = top.saturating_add_signed(notches * NOTCH),
            Some(_) => self.step_menu(notches),
            None => {
                let geometry = self.geometry();
                if geometry.concordance.is_some_and(|area| area.holds(mouse.x, mouse.y)) {
                    self.step_line(notches * NOTCH);
                    return;
                }
                if geometry.heatmap.is_some_and(|area| area.holds(mouse.x, mouse.y)) {
                    self.step_cell(notches * NOTCH, 0);
                    return;
                }
                let in_list = geometry.list.filter(|area| area.holds(mouse.x, mouse.y));
                if let Some(area) = in_list {
                    let items = if listing::item_height(area) == 1 { NOTCH } else { 1 };
                    // As with a click.
                    if self.prompt.is_none() {
                        self.listing.step(&self.library, notches * items);
                    }
                } else if let Some(reader) = &mut self.reader {
                    reader.scroll(notches * NOTCH);
                    self.remembering.down = notches > 0;
                }
            }
        }
    }

    fn press(&mut self, mouse: Mouse, effects: &mut Vec<Effect>) {
        if self.menu.is_some() {
            self.press_menu(mouse, effects);
            return;
        }
        // What is typed is about the article that is on the screen.
        if self.prompt.is_some() {
            return;
        }
        let geometry = self.geometry();
        if let Some(area) = geometry.concordance.filter(|area| area.holds(mouse.x, mouse.y)) {
            self.press_line(area, mouse.y);
            return;
        }
        if geometry.heatmap.is_some_and(|area| area.holds(mouse.x, mouse.y)) {
            self.press_cell(mouse.x, mouse.y);
            return;
        }
        if let Some(area) = geometry.list.filter(|area| area.holds(mouse.x, mouse.y)) {
            self.press_list(area, mouse.y);
        } else if let Some(page) = geometry.reader.filter(|page| page.pane.holds(mouse.x, mouse.y)) {
            if page.scrollbar.is_some_and(|bar| bar.holds(mouse.x, mouse.y)) {
                let here = self.here();
                self.leave_mark(here);
                self.dragging = true;
                self.drag(mouse.y);
                return;
            }
            let row = usize::from(mouse.y - page.column.y);
            if !self.reader.as_mut().is_some_and(|reader| reader.toggle_fold_at(row)) {
                self.open();
            }
        }
    }

    fn press_list(&mut self, area: Area, y: u16) {
        let number = self.listing.top + usize::from((y - area.y) / listing::item_height(area));
        let Some(item) = self.listing.item(&self.library, number) else { return };
        if item == self.listing.cursor && self.focus == Focus::List {
            self.open();
        } else {
            self.listing.cursor = item;
            self.focus = Focus::List;
        }
    }

    /// Brings the part of the article that a row of the scrollbar stands for to the screen.
    fn drag(&mut self, y: u16) {
        let Some(bar) = self.geometry().reader.and_then(|page| page.scrollbar) else { return };
        let Some(reader) = &mut self.reader else { return };
        let rows = usize::from(bar.height).max(1);
        let row = usize::from(y.saturating_sub(bar.y));
        let len = reader.entry().article().text().len();
        if row == 0 {
            reader.to_start();
        } else if row + 1 >= rows {
            reader.to_end();
        } else {
            reader.go(len / rows * row + len % rows * row / rows);
        }
    }

    /// A click in a menu chooses, a second one takes; one beside a sheet closes it.
    fn press_menu(&mut self, mouse: Mouse, effects: &mut Vec<Effect>) {
        let area = self.menu_area();
        if !area.holds(mouse.x, mouse.y) {
            self.menu = None;
            self.prompt = None;
            return;
        }
        let rows = self.menu_rows();
        if !rows.holds(mouse.x, mouse.y) {
            return;
        }
        let Some((cursor, len)) = self.menu.as_ref().and_then(|menu| self.menu_cursor(menu)) else { return };
        let number = super::menu::top_of(cursor, len, usize::from(rows.height)) + usize::from(mouse.y - rows.y);
        if number >= len {
            return;
        }
        if number != cursor {
            let by = isize::try_from(number).unwrap_or(0) - isize::try_from(cursor).unwrap_or(0);
            self.step_menu(by);
        } else if matches!(self.menu, Some(Menu::Palette(_))) {
            self.run_command(effects);
        } else {
            self.update(Action::Open, None, effects);
        }
    }
}
