//! The heat map while it is open: how often each keyword stands in each article of the list, and, as
//! the other picture, in each month of their dates.
//!
//! Nothing is counted here: the hits are those of the list, and cells fill in as they come. The row of
//! an article is its row in the list, so the order and the filter of the list are those of the picture,
//! and the cursor stays on its article whatever comes. Only rows that show are made; what stands in the
//! months is added up once, as the counts come in ([`Tally`](crate::keyword::heatmap::Tally)).

mod frame;
mod moves;
mod state;
mod words;

pub use self::{
    frame::{Content, Frame},
    state::{Heatmap, Kind, Row},
    words::tenths,
};
use super::{
    Action, App, Effect, Focus,
    concordance::Origin,
    help,
    hits::Target,
    jumps::Spot,
    listing::Item,
    reader::{Current, Reader},
};
use crate::{
    article::ArticleId,
    keyword::{
        Hit,
        concordance::Order,
        heatmap::{Cell, Unit, month},
    },
};

/// From this width of the screen on, in columns, all keys are told.
const WHOLE_HINT: u16 = 80;

/// What is told where nothing has been counted yet.
pub const UNKNOWN: &str = "?";

/// What the cursor's cell leads to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Chosen {
    /// The number of the article.
    pub(super) article: Option<usize>,
    /// Its first hit of the keyword.
    hit: Option<Hit>,
}

impl App {
    /// The heat map, while it is open; it may lie behind an article that was opened from it.
    pub const fn heatmap(&self) -> Option<&Heatmap> {
        self.heatmap.as_ref()
    }

    /// The keywords that have a place in the picture, by their indices: all that are switched on.
    pub fn heatmap_keywords(&self) -> Vec<usize> {
        let lit = self.lit.keywords().iter().enumerate();
        lit.filter(|(_, keyword)| !keyword.terms.is_empty()).map(|(index, _)| index).collect()
    }

    /// What the picture holds.
    pub fn heatmap_content(&self) -> Option<Content> {
        let heatmap = self.heatmap.as_ref()?;
        let keywords = self.heatmap_keywords().len();
        let rows = match heatmap.kind {
            Kind::Articles => self.listing.articles(&self.library).div_ceil(heatmap.each),
            Kind::Time => keywords,
        };
        Some(Content {
            kind: heatmap.kind,
            rows,
            keywords,
            span: heatmap.tally.span(),
            unit: heatmap.unit,
            undated: heatmap.tally.undated().0 > 0,
            numbers: self.accessible,
        })
    }

    /// Where its parts are.
    pub fn heatmap_frame(&self) -> Option<Frame> {
        let content = self.heatmap_content()?;
        self.geometry().heatmap.map(|area| Frame::new(area, &content))
    }

    /// How many rows it takes beside its cells, how many rows of cells there are, and how high these may
    /// be, while it is in front.
    pub(super) fn heatmap_wanted(&self) -> Option<(u16, u16, u16)> {
        let content = self.heatmap_content().filter(|_| self.focus == Focus::Heatmap)?;
        let (fixed, bar) = content.fixed();
        Some((fixed, u16::try_from(content.rows.max(1)).unwrap_or(u16::MAX), bar))
    }

    /// Whether the picture over time is in front.
    pub(super) fn shows_time(&self) -> bool {
        self.focus == Focus::Heatmap && self.heatmap.as_ref().is_some_and(|heatmap| heatmap.kind == Kind::Time)
    }

    /// The row of the cell that the cursor is on, and its column.
    pub fn heatmap_cursor(&self) -> (usize, usize) {
        let Some(heatmap) = &self.heatmap else { return (0, 0) };
        let keyword = self.heatmap_keywords().iter().position(|index| *index == heatmap.keyword).unwrap_or(0);
        match heatmap.kind {
            Kind::Articles => (self.listing.number(&self.library) / heatmap.each, keyword),
            Kind::Time => (keyword, heatmap.column(self.heatmap_unit())),
        }
    }

    /// What a column stands for, over time.
    pub fn heatmap_unit(&self) -> Unit {
        self.heatmap_frame().map_or(Unit::Month, |frame| frame.unit)
    }

    /// The cell that the cursor is on; `None` where nothing has been counted yet, or where there is none.
    pub fn heatmap_cell(&self) -> Option<Cell> {
        let heatmap = self.heatmap.as_ref()?;
        let (row, column) = self.heatmap_cursor();
        match heatmap.kind {
            Kind::Articles => {
                let row = heatmap.rows().get(row.checked_sub(heatmap.top)?)?;
                (row.counted > 0).then(|| row.cell(heatmap.keyword))
            }
            Kind::Time => {
                let months = heatmap.months(column, self.heatmap_unit());
                heatmap.tally.span().map(|_| heatmap.tally.cell(heatmap.keyword, months.start, months.end))
            }
        }
    }

    /// Whether everything has been counted that the picture shows.
    pub fn heatmap_complete(&self) -> bool {
        self.lit.complete(&self.library)
    }

    // Opening and leaving.

    /// Opens the heat map on the article and the keyword of the current hit; back from it where it is in
    /// front.
    pub(super) fn open_heatmap(&mut self) {
        if self.focus == Focus::Heatmap {
            self.leave_heatmap();
            return;
        }
        let keywords = self.heatmap_keywords();
        let Some(first) = keywords.first().copied() else {
            self.tell("no-keywords");
            return;
        };
        let current = self.reader.as_ref().and_then(Reader::current).and_then(|current| current.keyword);
        let keyword = current.filter(|index| keywords.contains(index));
        // It takes the place of a concordance, and lies behind one that was opened from it.
        let concordance = self.concordance.take().filter(|_| self.focus == Focus::Concordance);
        let here = Origin { focus: self.focus, item: self.listing.cursor, spot: self.here() };
        let origin = concordance.map_or(here, |concordance| concordance.origin);
        match &mut self.heatmap {
            Some(heatmap) => heatmap.keyword = keyword.unwrap_or(heatmap.keyword),
            None => self.heatmap = Some(Heatmap::new(origin, keyword.unwrap_or(first))),
        }
        self.front_heatmap();
        self.tell_heatmap_keys();
    }

    /// Says what the keys do, until the next one.
    fn tell_heatmap_keys(&mut self) {
        let key = |action| help::first_key(&self.keymap, &self.locale, "heatmap", action);
        let keys = [
            ("other", Action::PaneOther),
            ("measure", Action::HeatmapMeasure),
            ("less", Action::Narrower),
            ("more", Action::Wider),
            ("open", Action::Open),
            ("back", Action::Back),
        ]
        .map(|(name, action)| (name, key(action)));
        let args: Vec<_> = keys.iter().map(|(name, key)| (*name, key.as_str().into())).collect();
        self.tell_with(if self.size.width < WHOLE_HINT { "heatmap-hint-short" } else { "heatmap-hint" }, &args);
    }

    /// Brings the picture to the front. What is read keeps its place: a preview is no reading.
    pub(super) fn front_heatmap(&mut self) {
        self.put_away();
        self.focus = Focus::Heatmap;
        self.meet_month();
    }

    /// Closes it, and goes back to where it was opened from.
    fn leave_heatmap(&mut self) {
        let Some(heatmap) = self.heatmap.take() else { return };
        self.go_to_origin(heatmap.origin);
    }

    /// Opens the article that the cursor's cell leads to, at its hit.
    fn open_cell(&mut self) {
        // What was only passed has not been shown yet.
        self.settle();
        let Some((keyword, Chosen { article: Some(_), hit })) =
            self.heatmap.as_ref().map(|heatmap| (heatmap.keyword, self.chosen_cell()))
        else {
            self.tell("heatmap-nothing");
            return;
        };
        let here = self.here().map(|here| Spot { heatmap: true, ..here });
        self.leave_mark(here);
        self.focus = Focus::Reader;
        self.settle();
        if let Some(hit) = hit {
            let target = Target::Keyword(keyword);
            self.last_jump = Some((target, true));
            self.arrive(target, &hit);
        }
    }

    /// Back to the cell that an article was opened from. False when there is no picture any more.
    pub(super) fn return_to_cell(&mut self, spot: &Spot) -> bool {
        if !spot.heatmap || self.heatmap.is_none() {
            return false;
        }
        self.return_from_cell(spot.article);
        true
    }

    /// Back to the picture from an article.
    fn return_from_cell(&mut self, article: ArticleId) {
        if let Some(number) = self.numbers.get(&article).copied() {
            self.listing.go_to(&self.library, number);
        }
        self.front_heatmap();
    }

    /// The concordance of the cell's keyword, on its hit; over time in the order of the dates.
    fn concordance_of_cell(&mut self) {
        self.settle();
        let Some((keyword, kind)) = self.heatmap.as_ref().map(|heatmap| (heatmap.keyword, heatmap.kind)) else {
            return;
        };
        self.concordance = None;
        self.open_concordance();
        if self.search.is_none() {
            let order = if kind == Kind::Time { Order::Date } else { Order::Article };
            self.narrow_to(keyword, order);
        }
    }

    // Moving.

    /// True when the picture took the action.
    pub(super) fn update_heatmap(&mut self, action: Action, effects: &mut Vec<Effect>) -> bool {
        let Some(frame) = self.heatmap_frame() else { return false };
        let signed = |count: usize| isize::try_from(count).unwrap_or(1).max(1);
        let (page, wide) = (signed(frame.rows()), signed(frame.columns.1));
        let is_time = self.heatmap.as_ref().is_some_and(|heatmap| heatmap.kind == Kind::Time);
        match action {
            Action::ArticleNext if is_time => self.step_cell(0, 1),
            Action::ArticlePrevious if is_time => self.step_cell(0, -1),
            Action::Down | Action::ArticleNext => self.step_cell(1, 0),
            Action::Up | Action::ArticlePrevious => self.step_cell(-1, 0),
            Action::Left => self.step_cell(0, -1),
            Action::Right => self.step_cell(0, 1),
            Action::PageDown => self.step_cell(page, 0),
            Action::PageUp => self.step_cell(-page, 0),
            Action::HalfDown => self.step_cell((page / 2).max(1), 0),
            Action::HalfUp => self.step_cell(-(page / 2).max(1), 0),
            Action::ScrollLeft => self.step_cell(0, -wide),
            Action::ScrollRight => self.step_cell(0, wide),
            Action::Top => self.step_cell(isize::MIN, 0),
            Action::Bottom => self.step_cell(isize::MAX, 0),
            Action::HitNext | Action::HitAgain => self.jump_cell(false, true),
            Action::HitPrevious | Action::HitOpposite => self.jump_cell(false, false),
            Action::HitArticleNext => self.jump_cell(true, true),
            Action::HitArticlePrevious => self.jump_cell(true, false),
            Action::HitOf(digit) => self.go_to_keyword(usize::from(digit) - 1, true),
            Action::HitBackOf(digit) => self.go_to_keyword(usize::from(digit) - 1, false),
            // Paragraphs are jumped to where one reads.
            Action::HitMeet => {}
            Action::PaneOther => self.turn(),
            Action::Open => self.open_cell(),
            Action::Back | Action::JumpBack => self.leave_heatmap(),
            Action::Concordance => self.concordance_of_cell(),
            // As in the concordance, it narrows.
            Action::Search => self.open_filter(effects),
            Action::Narrower => self.make_finer(&frame),
            Action::Wider => self.make_coarser(&frame),
            Action::HeatmapMeasure => {
                if let Some(heatmap) = &mut self.heatmap {
                    heatmap.measure = heatmap.measure.next();
                }
            }
            _ => return false,
        }
        true
    }

    // What is shown.

    /// To the other picture, and to the same article or its month.
    fn turn(&mut self) {
        let Some(heatmap) = &mut self.heatmap else { return };
        heatmap.kind = if heatmap.kind == Kind::Articles { Kind::Time } else { Kind::Articles };
        (heatmap.top, heatmap.left) = (0, 0);
        self.meet_month();
    }

    /// The month of the article that the list's cursor is on, where it has one.
    fn meet_month(&mut self) {
        let Item::Article(number) = self.listing.cursor else { return };
        let day = self.library.entries.get(number).and_then(|entry| entry.article().meta().date());
        if let (Some(heatmap), Some(date)) = (&mut self.heatmap, day) {
            heatmap.month = month(date.day);
        }
    }

    /// A cell stands for less: fewer articles, a shorter time.
    fn make_finer(&mut self, frame: &Frame) {
        let Some(heatmap) = &mut self.heatmap else { return };
        match heatmap.kind {
            Kind::Articles => heatmap.each = steps().take_while(|step| *step < heatmap.each).last().unwrap_or(1),
            Kind::Time => {
                heatmap.unit = Unit::ALL.into_iter().rfind(|unit| *unit < frame.unit).or(Some(frame.unit));
            }
        }
    }

    /// A cell stands for more, until everything shows at once.
    fn make_coarser(&mut self, frame: &Frame) {
        let rows = self.listing.articles(&self.library);
        let Some(heatmap) = &mut self.heatmap else { return };
        match heatmap.kind {
            Kind::Articles if rows.div_ceil(heatmap.each) > frame.rows().max(1) => {
                heatmap.each = steps().find(|step| *step > heatmap.each).unwrap_or(heatmap.each);
            }
            Kind::Time if frame.columns.0 > 1 => {
                heatmap.unit = Unit::ALL.into_iter().find(|unit| *unit > frame.unit).or(Some(frame.unit));
            }
            _ => {}
        }
    }

    /// Brings the picture in step with what has come and with the list, and the list's cursor with the
    /// cell. What the cell leads to; `None` while the picture is not in front.
    pub(super) fn settle_heatmap(&mut self) -> Option<Chosen> {
        if self.focus != Focus::Heatmap {
            return None;
        }
        let keywords = self.heatmap_keywords();
        let heatmap = self.heatmap.as_mut()?;
        heatmap.refresh(&self.lit, &self.library, self.listing.shown.as_ref());
        if !keywords.contains(&heatmap.keyword) {
            let next = keywords.iter().find(|index| **index >= heatmap.keyword).or(keywords.last());
            heatmap.keyword = next.copied().unwrap_or(0);
        }
        if let Some((first, last)) = heatmap.tally.span() {
            heatmap.month = heatmap.month.clamp(first, last);
        }
        // Files that could not be read have no row.
        let last = self.listing.articles(&self.library).saturating_sub(1);
        if self.listing.number(&self.library) > last {
            self.listing.go(&self.library, last);
        }
        let chosen = self.chosen_cell();
        if let Some(article) = chosen.article {
            self.listing.go_to(&self.library, article);
        }
        let (content, frame) = (self.heatmap_content()?, self.heatmap_frame());
        let (row, column) = self.heatmap_cursor();
        if let (Some(heatmap), Some(frame)) = (&mut self.heatmap, frame) {
            heatmap.show(&frame, &content, row, column);
            if heatmap.kind == Kind::Articles {
                heatmap.make_rows(&frame, &self.listing, &self.library, &self.lit);
            }
        }
        Some(chosen)
    }

    /// What the cursor's cell leads to: of some articles the first that has the keyword.
    fn chosen_cell(&self) -> Chosen {
        let Some(heatmap) = &self.heatmap else { return Chosen::default() };
        let keyword = heatmap.keyword;
        let article = match heatmap.kind {
            Kind::Time => {
                let months = heatmap.months(heatmap.column(self.heatmap_unit()), self.heatmap_unit());
                heatmap.tally.first(keyword, months.start, months.end)
            }
            Kind::Articles => {
                let row = self.listing.number(&self.library);
                let first = row / heatmap.each * heatmap.each;
                let end = (first + heatmap.each).min(self.listing.articles(&self.library));
                // From where the cursor stands, which may have been a row of its own before.
                let found = (row..end).chain(first..row).find(|row| self.is_filled(*row, Some(keyword)));
                self.listing.article(&self.library, found.unwrap_or(row))
            }
        };
        let hit = article.and_then(|article| self.lit.hits_of(article)?.first_from(0, Some(keyword), false));
        Chosen { article, hit }
    }

    /// Shows the first hit of the cell in the preview.
    pub(super) fn preview_cell(&mut self, chosen: Chosen) {
        let Some(reader) = &mut self.reader else { return };
        let current = chosen.hit.map(|hit| Current { range: hit.range(), keyword: Some(hit.keyword()) });
        if reader.current() == current.as_ref() {
            return;
        }
        match chosen.hit {
            Some(hit) => self.arrive(Target::Keyword(hit.keyword()), &hit),
            None => reader.set_current(None),
        }
    }

    /// A click on a cell moves the cursor to it, one on a name to its row or column; a click where the
    /// cursor is opens what the cell leads to.
    pub(super) fn press_cell(&mut self, x: u16, y: u16) {
        let Some((frame, content)) = self.heatmap_frame().zip(self.heatmap_content()) else { return };
        let Some((top, left)) = self.heatmap.as_ref().map(Heatmap::corner) else { return };
        let (row, column) = self.heatmap_cursor();
        let cells = frame.cells;
        let in_rows = y >= cells.y && y < cells.y + cells.height;
        let in_columns = x >= cells.x && x < cells.x + cells.width;
        let pressed_row = if in_rows { top + usize::from((y - cells.y) / frame.cell.1) } else { row };
        let pressed_column = if in_columns { left + usize::from((x - cells.x) / frame.cell.0) } else { column };
        if !in_rows && !in_columns || pressed_row >= content.rows || pressed_column >= frame.columns.0 {
            return;
        }
        if (pressed_row, pressed_column) == (row, column) && in_rows && in_columns {
            self.open_cell();
        } else {
            self.go_to_cell(pressed_row, pressed_column);
        }
    }
}

/// How many articles a row may stand for: 1, 2, 5, 10, 20, 50 …
fn steps() -> impl Iterator<Item = usize> {
    (0..9).flat_map(|power| [1, 2, 5].map(|step| step * 10_usize.pow(power)))
}
