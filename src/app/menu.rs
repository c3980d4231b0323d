//! Lists that lie over the panes: the contents of an article, the help, and, as sheets at the bottom
//! that leave the article in sight, the keyword panel and the command palette.

use super::{
    Action, App, Effect, Focus, geometry::Area, help, links::Links, palette::Palette, panel::Panel, why::Reason,
};
use crate::{
    article::{Article, BlockKind},
    layout::labels::wrapped,
};

/// What lies over the reading pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Menu {
    /// The headings of the article: a line is chosen.
    Contents(Contents),
    /// The keys: only scrolled.
    Help {
        /// The first line that shows.
        top: usize,
    },
    /// The keywords.
    Keywords(Panel),
    /// The commands, with a prompt.
    Palette(Palette),
    /// The links and pictures of the article.
    Links(Links),
    /// Why a hit is lit.
    Why(Reason),
    /// The orders of the list.
    Sort {
        /// The number of the chosen one.
        cursor: usize,
    },
}

/// The first line that shows of a list in which one is chosen: that one in the middle, as far as the
/// ends allow.
pub fn top_of(cursor: usize, len: usize, rows: usize) -> usize {
    cursor.saturating_sub(rows / 2).min(len.saturating_sub(rows))
}

/// The headings of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// One a line.
    pub lines: Vec<Heading>,
    /// The chosen line.
    pub cursor: usize,
}

/// A heading in the contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its text on one line.
    pub text: String,
    /// How deep it is set in: 0 for the title.
    pub depth: usize,
    /// Its first byte.
    pub offset: usize,
}

impl Contents {
    /// The headings of an article, the cursor on the one that `offset` lies under; `None` when it
    /// has none beside its title.
    pub fn new(article: &Article, offset: usize) -> Option<Self> {
        let lines: Vec<Heading> = article
            .blocks()
            .iter()
            .filter(|block| block.boilerplate.is_none())
            .filter_map(|block| {
                let depth = match block.kind {
                    BlockKind::Title => 0,
                    BlockKind::Heading { level } => usize::from(level.saturating_sub(1).max(1)),
                    _ => return None,
                };
                let text = article.text()[block.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
                Some(Heading { text, depth, offset: block.range.start })
            })
            .collect();
        let headings = lines.iter().filter(|line| line.depth > 0).count();
        let cursor = lines.iter().rposition(|line| line.offset <= offset).unwrap_or(0);
        (headings > 0).then_some(Self { lines, cursor })
    }

    /// Moves the cursor.
    pub fn step(&mut self, by: isize) {
        self.cursor = self.cursor.saturating_add_signed(by).min(self.lines.len().saturating_sub(1));
    }
}

impl App {
    pub(super) fn open_contents(&mut self) {
        let Some(reader) = &self.reader else { return };
        let offset = reader.rows().map(|row| row.range.start).next().unwrap_or(0);
        match Contents::new(reader.entry().article(), offset) {
            Some(contents) => self.menu = Some(Menu::Contents(contents)),
            None => self.notice = Some(self.locale.text("no-contents").into_owned()),
        }
    }

    /// True when the menu took the action.
    pub(super) fn update_menu(&mut self, action: Action, effects: &mut Vec<Effect>) -> bool {
        if matches!(self.menu, Some(Menu::Keywords(_))) && self.update_panel(action, effects) {
            return true;
        }
        if self.update_links(action, effects) {
            return true;
        }
        if matches!(self.menu, Some(Menu::Why(_))) {
            if action == Action::Except {
                self.except(effects);
                return true;
            }
            if self.update_why(action) {
                return true;
            }
        } else if self.update_sorts(action, effects) {
            return true;
        }
        let rows = isize::try_from(self.menu_rows().height).unwrap_or(1).max(1);
        let by = match action {
            Action::Down => 1,
            Action::Up => -1,
            Action::PageDown => rows,
            Action::PageUp => -rows,
            Action::HalfDown => (rows / 2).max(1),
            Action::HalfUp => -(rows / 2).max(1),
            Action::Top => isize::MIN,
            Action::Bottom => isize::MAX,
            Action::Back | Action::Cancel => {
                self.menu = None;
                return true;
            }
            Action::Help if matches!(self.menu, Some(Menu::Help { .. })) => {
                self.menu = None;
                return true;
            }
            Action::Contents if matches!(self.menu, Some(Menu::Contents(_))) => {
                self.menu = None;
                return true;
            }
            Action::Open => {
                if let Some(Menu::Contents(contents)) = self.menu.take()
                    && let Some(line) = contents.lines.get(contents.cursor)
                {
                    let here = self.here();
                    self.leave_mark(here);
                    self.focus = Focus::Reader;
                    if let Some(reader) = &mut self.reader {
                        reader.set_current(None);
                        reader.go(line.offset);
                    }
                }
                return true;
            }
            // What else holds everywhere closes the menu and is done.
            Action::Redraw | Action::Suspend | Action::Quit => return false,
            _ => {
                self.menu = None;
                return false;
            }
        };
        self.step_menu(by);
        true
    }

    /// Moves the cursor of the menu, or scrolls the help.
    pub(super) fn step_menu(&mut self, by: isize) {
        let lamps = if matches!(self.menu, Some(Menu::Keywords(_))) { self.lamps().len() } else { 0 };
        let sorts = if matches!(self.menu, Some(Menu::Sort { .. })) { self.sorts().len() } else { 0 };
        match &mut self.menu {
            Some(Menu::Contents(contents)) => contents.step(by),
            Some(Menu::Help { top }) => {
                // How far down that may be is settled with the size of the screen.
                *top = top.saturating_add_signed(by);
            }
            Some(Menu::Keywords(panel)) => {
                panel.cursor = panel.cursor.saturating_add_signed(by).min(lamps.saturating_sub(1));
            }
            Some(Menu::Links(links)) => links.step(by),
            Some(Menu::Palette(palette)) => palette.step(by),
            Some(Menu::Sort { cursor }) => *cursor = cursor.saturating_add_signed(by).min(sorts.saturating_sub(1)),
            Some(Menu::Why(_)) | None => {}
        }
    }

    /// The chosen line of a menu and how many it has; `None` in the help, which is only scrolled.
    pub(super) fn menu_cursor(&self, menu: &Menu) -> Option<(usize, usize)> {
        match menu {
            Menu::Contents(contents) => Some((contents.cursor, contents.lines.len())),
            Menu::Help { .. } | Menu::Why(_) => None,
            Menu::Keywords(panel) => Some((panel.cursor, self.lamps().len())),
            Menu::Links(links) => Some((links.cursor, links.found().len())),
            Menu::Palette(palette) => Some((palette.cursor, palette.found().len())),
            Menu::Sort { cursor } => Some((*cursor, self.sorts().len())),
        }
    }

    /// The cells that the menu covers: the contents the reading pane where the list stands beside
    /// it, a sheet the bottom of the screen, others all but legend and status.
    pub fn menu_area(&self) -> Area {
        let geometry = self.geometry();
        let height = u16::try_from(self.menu_height()).unwrap_or(u16::MAX);
        let all = Area { x: 0, y: geometry.legend.map_or(0, |area| area.height), width: self.size.width, height };
        match &self.menu {
            Some(Menu::Contents(_)) if geometry.list.is_some() => geometry.reader.map_or(all, |page| page.pane),
            Some(Menu::Keywords(_) | Menu::Links(_) | Menu::Palette(_) | Menu::Why(_) | Menu::Sort { .. }) => {
                self.sheet()
            }
            _ => all,
        }
    }

    /// The rows of the menu's list: without the title and the hint of a sheet.
    pub fn menu_rows(&self) -> Area {
        let area = self.menu_area();
        let (above, below) = match &self.menu {
            Some(Menu::Keywords(_) | Menu::Links(_) | Menu::Why(_)) => {
                (1, u16::try_from(self.hint_rows().len()).unwrap_or(0))
            }
            Some(Menu::Palette(_) | Menu::Sort { .. }) => (1, 0),
            _ => (0, 0),
        };
        Area { y: area.y + above.min(area.height), height: area.height.saturating_sub(above + below), ..area }
    }

    /// The rows of the reason why a hit is lit.
    pub fn why_rows(&self) -> Vec<String> {
        let Some(Menu::Why(reason)) = &self.menu else { return Vec::new() };
        wrapped(&self.why_text(reason), self.size.width.saturating_sub(4))
    }

    /// The rows of the hint below the keyword panel, or below the reason why a hit is lit.
    pub fn hint_rows(&self) -> Vec<String> {
        let body = self.menu_height();
        let hint = match &self.menu {
            Some(Menu::Links(_)) => return self.link_rows(body),
            Some(Menu::Why(reason)) => self.why_hint(reason),
            _ => self.panel_hint(),
        };
        let rows = wrapped(&hint, self.size.width.saturating_sub(2));
        // Where there is hardly room for the keywords, they come first.
        if rows.len() * 4 > body { Vec::new() } else { rows }
    }

    /// The sheet at the bottom: as high as its lines, and at most three fifths of the screen where
    /// that is enough for some.
    pub(super) fn sheet(&self) -> Area {
        let body = self.menu_height();
        let lines = match &self.menu {
            Some(Menu::Keywords(_)) => self.lamps().len().max(1) + self.hint_rows().len(),
            Some(Menu::Links(links)) => links.len() + self.hint_rows().len(),
            Some(Menu::Palette(palette)) => palette.len(),
            Some(Menu::Why(_)) => self.why_rows().len() + self.hint_rows().len(),
            Some(Menu::Sort { .. }) => self.sorts().len(),
            _ => 0,
        };
        let height = (lines + 1).min((body * 3 / 5).max(8)).min(body);
        let height = u16::try_from(height).unwrap_or(u16::MAX);
        Area { x: 0, y: self.size.height.saturating_sub(height + 1), width: self.size.width, height }
    }

    /// Keeps the help from scrolling past its end, also on a screen that has become higher.
    pub(super) fn settle_menu(&mut self) {
        let height = self.menu_height();
        if matches!(self.menu, Some(Menu::Keywords(_))) {
            // The set may have changed.
            self.step_menu(0);
        }
        if let Some(Menu::Help { top }) = &mut self.menu {
            let lines = help::lines(&self.keymap, &self.locale, help::width(self.size.width)).len();
            *top = (*top).min(lines.saturating_sub(height));
        }
    }

    /// The rows of a menu: the screen's, less legend and status.
    pub fn menu_height(&self) -> usize {
        let geometry = self.geometry();
        let rest = usize::from(geometry.status.is_some()) + usize::from(geometry.legend.is_some());
        usize::from(self.size.height).saturating_sub(rest)
    }
}
