//! The concordance while it is open: which lines there are, which one the cursor is on, and what has
//! to be worked out elsewhere.
//!
//! In the order of the articles nothing is made of all lines: the counts of the articles say which
//! line is which, so that ten million hits open as fast as ten. Another order, and what is narrowed by
//! typing, is a [`Question`] for the shell, answered in parts that grow; few lines are worked out at
//! once. The cursor holds on to a hit, not to a number: whatever comes meanwhile, it stays on it, and
//! on its row of the screen.

mod question;
mod state;

use std::sync::Arc;

pub(super) use self::state::Origin;
use self::state::{Asked, Held};
pub use self::{
    question::{Collated, Question},
    state::Concordance,
};
use super::{
    Action, App, Effect, Focus,
    geometry::Area,
    help,
    hits::Target,
    jumps::Spot,
    listing::Item,
    lit::Lit,
    prompt::Purpose,
    reader::{Current, Reader},
};
use crate::{
    keyword::{
        Hit, Hits,
        concordance::{Line, Order},
        fold::fold,
    },
    library::Entry,
};

/// As many lines are put in order between a key and its frame: some milliseconds of work.
const AT_ONCE: usize = 4000;

/// From this width of the screen on, in columns, all keys are told.
const WHOLE_HINT: u16 = 80;

/// A line with all that it refers to.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its number, from 0.
    pub number: usize,
    /// The number of its article.
    pub article: usize,
    /// The article.
    pub entry: Arc<Entry>,
    /// All its hits.
    pub hits: Arc<Hits>,
    /// The hit.
    pub hit: Hit,
}

impl App {
    /// The concordance, while it is open; it may lie behind an article that was opened from it.
    pub const fn concordance(&self) -> Option<&Concordance> {
        self.concordance.as_ref()
    }

    /// The keywords, or the search, that the lines are of.
    pub fn concordance_lit(&self) -> &Lit {
        let of_search = self.concordance.as_ref().is_some_and(|concordance| concordance.of_search);
        self.search.as_ref().filter(|_| of_search).map_or(&self.lit, |search| &search.lit)
    }

    /// The lines that show in so many rows.
    pub fn concordance_rows(&self, rows: usize) -> Vec<Row> {
        let Some(concordance) = &self.concordance else { return Vec::new() };
        let lines = concordance.some(concordance.top, rows, self.concordance_lit());
        lines.into_iter().zip(concordance.top..).filter_map(|(line, number)| self.row_of(line, number)).collect()
    }

    /// The line that the cursor is on.
    fn line(&self) -> Option<Row> {
        let concordance = self.concordance.as_ref()?;
        let line = concordance.some(concordance.cursor, 1, self.concordance_lit()).first().copied()?;
        self.row_of(line, concordance.cursor)
    }

    fn row_of(&self, line: Line, number: usize) -> Option<Row> {
        let article = line.article as usize;
        let hits = Arc::clone(self.concordance_lit().hits_of(article)?);
        let hit = hits.all().get(line.hit as usize).copied()?;
        Some(Row { number, article, entry: Arc::clone(self.library.entries.get(article)?), hits, hit })
    }

    /// Opens the concordance on the current hit, or on the first one from what is read or chosen; back
    /// from it where it is in front.
    pub(super) fn open_concordance(&mut self) {
        if self.focus == Focus::Concordance {
            self.leave_concordance();
            return;
        }
        let of_search = self.search.is_some();
        if !of_search && self.lit.keywords().is_empty() {
            self.tell("no-keywords");
            return;
        }
        let held = self.held_here();
        let origin = Origin { focus: self.focus, item: self.listing.cursor, spot: self.here() };
        match &mut self.concordance {
            Some(concordance) if concordance.of_search == of_search => concordance.held = held.or(concordance.held),
            _ => self.concordance = Some(Concordance::new(of_search, Order::default(), origin, held)),
        }
        let rows = self.line_rows();
        if let Some(concordance) = &mut self.concordance {
            // What stands before the line shows too.
            (concordance.cursor, concordance.top, concordance.at_end) = (rows / 3, 0, None);
        }
        self.front_concordance();
        self.tell_keys();
    }

    /// Says what the keys do, until the next one.
    fn tell_keys(&mut self) {
        let key = |action| help::first_key(&self.keymap, &self.locale, "concordance", action);
        let keys = [
            ("sort", Action::Sort),
            ("narrow", Action::Search),
            ("first", Action::HitOf(1)),
            ("last", Action::HitOf(9)),
            ("open", Action::Open),
            ("back", Action::Back),
        ]
        .map(|(name, action)| (name, key(action)));
        let args: Vec<_> = keys.iter().map(|(name, key)| (*name, key.as_str().into())).collect();
        let short = self.size.width < WHOLE_HINT;
        self.tell_with(if short { "concordance-hint-short" } else { "concordance-hint" }, &args);
    }

    /// The current hit, or the place from which on one is looked for.
    fn held_here(&self) -> Option<Held> {
        let chosen = match self.listing.cursor {
            Item::Article(number) => self.library.entries.get(number)?,
            Item::Failure(_) => return None,
        };
        let article = chosen.article().id();
        let reader = self.reader.as_ref().filter(|reader| reader.id() == article);
        let current = reader.and_then(|reader| reader.current());
        let reading = reader.filter(|_| self.focus == Focus::Reader);
        let start = current.map(|current| current.range.start).or(reading.map(Reader::first_byte));
        Some(Held { article, start: start.unwrap_or(0), keyword: current.and_then(|current| current.keyword) })
    }

    /// Brings the concordance to the front. What is read keeps its place: a preview is no reading.
    pub(super) fn front_concordance(&mut self) {
        self.put_away();
        self.focus = Focus::Concordance;
        self.refresh_concordance(true);
    }

    /// Closes it, and goes back to where it was opened from.
    fn leave_concordance(&mut self) {
        let Some(Concordance { origin, .. }) = self.concordance.take() else { return };
        self.go_to_origin(origin);
    }

    /// Goes back to where a view of all articles was opened from.
    pub(super) fn go_to_origin(&mut self, origin: Origin) {
        self.reader = None;
        self.focus = origin.focus;
        if let Some(spot) = origin.spot {
            self.go_to(spot);
        } else {
            self.listing.cursor = origin.item;
            let number = self.listing.number(&self.library);
            self.listing.go(&self.library, number);
        }
    }

    /// Opens the article of the line, at its hit.
    fn open_line(&mut self) {
        let Some(row) = self.line() else {
            self.tell("concordance-empty");
            return;
        };
        self.hold_line();
        // What was only passed has not been shown yet.
        self.settle();
        let here = self.here().map(|here| Spot { concordance: true, ..here });
        self.leave_mark(here);
        self.focus = Focus::Reader;
        let of_search = self.concordance.as_ref().is_some_and(|concordance| concordance.of_search);
        let target = if of_search { Target::Any } else { Target::Keyword(row.hit.keyword()) };
        self.last_jump = Some((target, true));
        self.settle();
        self.arrive(target, &row.hit);
    }

    /// Back to the line that an article was opened from. False when there is no concordance any more.
    pub(super) fn return_to_line(&mut self, spot: &Spot) -> bool {
        if !spot.concordance {
            return false;
        }
        let Some(concordance) = &mut self.concordance else { return false };
        if let Some(Current { range, keyword }) = &spot.current {
            concordance.held = Some(Held { article: spot.article, start: range.start, keyword: *keyword });
            concordance.at_end = None;
        }
        self.front_concordance();
        true
    }

    /// True when the concordance took the action.
    pub(super) fn update_concordance(&mut self, action: Action) -> bool {
        let page = isize::try_from(self.line_rows()).unwrap_or(1).max(1);
        match action {
            Action::Down | Action::HitNext | Action::HitAgain => self.step_line(1),
            Action::Up | Action::HitPrevious | Action::HitOpposite => self.step_line(-1),
            Action::PageDown => self.step_line(page),
            Action::PageUp => self.step_line(-page),
            Action::HalfDown => self.step_line((page / 2).max(1)),
            Action::HalfUp => self.step_line(-(page / 2).max(1)),
            Action::Top | Action::Bottom => {
                let last = action == Action::Bottom;
                self.step_line(if last { isize::MAX } else { isize::MIN });
                if let Some(concordance) = &mut self.concordance {
                    concordance.at_end = Some(last);
                }
            }
            Action::ArticleNext | Action::HitArticleNext => self.step_line_article(true),
            Action::ArticlePrevious | Action::HitArticlePrevious => self.step_line_article(false),
            // Paragraphs are jumped to where one reads.
            Action::HitMeet => {}
            Action::Open | Action::PaneOther => self.open_line(),
            Action::Back | Action::Cancel if self.concordance.as_ref().is_some_and(|c| !c.typed.is_empty()) => {
                self.narrow("");
            }
            Action::Back | Action::JumpBack => self.leave_concordance(),
            Action::Sort => self.sort_lines(),
            Action::Search => {
                let typed = self.concordance.as_mut().map(|concordance| {
                    concordance.typed_before.clone_from(&concordance.typed);
                    concordance.typed.clone()
                });
                self.ask(Purpose::Narrow, &typed.unwrap_or_default());
            }
            Action::HitOf(digit) => self.switch_keyword(usize::from(digit) - 1, false),
            Action::HitBackOf(digit) => self.switch_keyword(usize::from(digit) - 1, true),
            _ => return false,
        }
        true
    }

    /// Moves the cursor by so many lines, and holds on to the one that it comes to.
    pub(super) fn step_line(&mut self, by: isize) {
        let Some(concordance) = &mut self.concordance else { return };
        let last = concordance.len().saturating_sub(1);
        concordance.cursor = concordance.cursor.saturating_add_signed(by).min(last);
        self.hold_line();
    }

    /// Holds on to the line that the cursor is on.
    pub(super) fn hold_line(&mut self) {
        let held = self.line().map(|row| Held {
            article: row.entry.article().id(),
            start: row.hit.range().start,
            keyword: Some(row.hit.keyword()),
        });
        if let Some(concordance) = &mut self.concordance {
            concordance.held = held.or(concordance.held);
            concordance.at_end = None;
        }
        self.settle_lines();
    }

    /// A click on a line moves the cursor to it; one where the cursor is opens its article.
    pub(super) fn press_line(&mut self, area: Area, y: u16) {
        let lines = lines_of(area);
        let Some(concordance) = self.concordance.as_ref().filter(|_| y >= lines.y) else { return };
        let number = concordance.top + usize::from(y - lines.y);
        if number >= concordance.len() {
            return;
        }
        if number == concordance.cursor {
            self.open_line();
            return;
        }
        let by = isize::try_from(number).unwrap_or(0) - isize::try_from(concordance.cursor).unwrap_or(0);
        self.step_line(by);
    }

    /// To the first line of the next article, or of the one before.
    fn step_line_article(&mut self, forward: bool) {
        let lit = self.concordance_lit();
        let Some(concordance) = &self.concordance else { return };
        let step = if forward { 1 } else { -1 };
        let article_at = |number: usize| concordance.some(number, 1, lit).first().map(|line| line.article);
        let here = article_at(concordance.cursor);
        let number = match &concordance.lines {
            // In their order, the sums tell where each article begins.
            None => {
                let at = concordance.ends.partition_point(|end| *end <= concordance.cursor);
                let start = at.checked_sub(1).map_or(0, |before| concordance.ends[before]);
                let before = concordance.ends[..at].partition_point(|end| *end < start);
                match (forward, before.checked_sub(1)) {
                    (true, _) => concordance.ends.get(at).copied(),
                    (false, Some(two_before)) => Some(concordance.ends[two_before]),
                    (false, None) => Some(0),
                }
            }
            Some(lines) => {
                let mut number = Some(concordance.cursor);
                while let Some(at) = number.filter(|at| lines.get(*at).is_some_and(|line| Some(line.article) == here)) {
                    number = at.checked_add_signed(step);
                }
                number
            }
        };
        let last = concordance.len().saturating_sub(1);
        let number = number.unwrap_or(0).min(last);
        if let Some(concordance) = &mut self.concordance {
            concordance.cursor = number;
        }
        self.hold_line();
    }

    /// Takes an order, and leaves all other keywords out; the cursor stays on its hit.
    pub(super) fn narrow_to(&mut self, keyword: usize, order: Order) {
        if let Some(concordance) = &mut self.concordance {
            concordance.order = order;
        }
        self.switch_keyword(keyword, true);
    }

    /// The next order; the cursor stays on its hit.
    fn sort_lines(&mut self) {
        let Some(concordance) = &mut self.concordance else { return };
        concordance.order = concordance.order.next();
        concordance.at_end = None;
        self.refresh_concordance(true);
    }

    /// Leaves the lines of a keyword out, or takes them in again; or leaves all others out.
    fn switch_keyword(&mut self, keyword: usize, alone: bool) {
        let count = self.concordance_lit().keywords().len();
        if keyword >= count {
            self.tell_with("no-keyword", &[("number", (keyword + 1).into())]);
            return;
        }
        let Some(concordance) = &mut self.concordance else { return };
        let off = &mut concordance.choice.off;
        off.resize(count, false);
        if alone {
            let is_alone = off.iter().enumerate().all(|(other, off)| *off == (other != keyword));
            off.iter_mut().enumerate().for_each(|(other, off)| *off = !is_alone && other != keyword);
        } else {
            off[keyword] = !off[keyword];
        }
        if !off.contains(&true) {
            off.clear();
        }
        self.refresh_concordance(true);
    }

    /// What is typed has changed: only the lines that have it stay.
    pub(super) fn narrow(&mut self, typed: &str) {
        let Some(concordance) = &mut self.concordance else { return };
        typed.clone_into(&mut concordance.typed);
        concordance.choice.text = fold(typed.trim());
        self.refresh_concordance(true);
    }

    /// What narrowed it before the prompt does so again.
    pub(super) fn narrow_as_before(&mut self) {
        let before = self.concordance.as_ref().map(|concordance| concordance.typed_before.clone());
        self.narrow(&before.unwrap_or_default());
    }

    /// How many lines show.
    fn line_rows(&self) -> usize {
        self.geometry().concordance.map_or(1, |area| usize::from(lines_of(area).height)).max(1)
    }

    /// Takes what has come into the lines. `changed`: they may be other ones without that.
    fn refresh_concordance(&mut self, changed: bool) {
        let Some(concordance) = &mut self.concordance else { return };
        concordance.of_search &= self.search.is_some();
        let search = self.search.as_ref().filter(|_| concordance.of_search);
        concordance.sorted = self.listing.sorted.clone().filter(|_| concordance.order == Order::Article);
        let new = concordance.refresh(search.map_or(&self.lit, |search| &search.lit), self.listing.shown.as_ref());
        if !concordance.is_collated() {
            (concordance.lines, concordance.asked) = (None, None);
        }
        if (new || changed) && self.focus == Focus::Concordance {
            self.collate_at_once();
            self.find_held();
        }
    }

    /// Puts few lines in order at once.
    fn collate_at_once(&mut self) {
        let few = self.concordance.as_ref().is_some_and(|concordance| concordance.total() <= AT_ONCE);
        if !few {
            return;
        }
        if let Some(question) = self.question() {
            let mut answer = None;
            question.answer(&mut || true, &mut |collated| {
                answer = Some(collated);
                true
            });
            if let (Some(concordance), Some(answer)) = (&mut self.concordance, answer) {
                concordance.take(answer);
            }
        }
    }

    /// What is to be worked out elsewhere, if anything is.
    pub(super) fn ask_concordance(&mut self) -> Option<Effect> {
        if self.focus != Focus::Concordance {
            return None;
        }
        self.question().map(|question| Effect::Collate(Arc::new(question)))
    }

    /// The question that has to be asked now, and is from now on the one that is.
    fn question(&mut self) -> Option<Question> {
        let complete = self.concordance_lit().complete(&self.library);
        let concordance = self.concordance.as_ref().filter(|concordance| concordance.is_collated())?;
        let total = concordance.total();
        if let Some(asked) = &concordance.asked
            && (asked.order, &asked.choice, asked.lit) == (concordance.order, &concordance.choice, concordance.lit)
        {
            // What comes meanwhile waits until it is worth the work of all of it.
            let least = if complete || total <= AT_ONCE { 0 } else { AT_ONCE.max(asked.total / 4) };
            let moved = (complete || total <= AT_ONCE) && asked.sorted != concordance.sorted;
            if !asked.done || total <= asked.total + least && !moved {
                return None;
            }
        }
        let lit = self.concordance_lit();
        let has_lines = |number: &u32| concordance.counts[*number as usize] > 0;
        let mut articles: Vec<u32> = (0..).take(concordance.counts.len()).filter(has_lines).collect();
        let sorted = concordance.sorted.clone();
        if let Some(sorted) = &sorted {
            articles.sort_by_key(|article| sorted.row(*article as usize).unwrap_or(usize::MAX));
        }
        let mut hits = vec![None; concordance.counts.len()];
        for number in articles.iter().map(|number| *number as usize) {
            hits[number] = lit.hits_of(number).cloned();
        }
        let library = Arc::clone(&self.library);
        let (order, choice) = (concordance.order, concordance.choice.clone());
        self.generation += 1;
        let generation = self.generation;
        if let Some(concordance) = &mut self.concordance {
            let (choice, lit) = (choice.clone(), concordance.lit);
            concordance.asked = Some(Asked { generation, lit, order, choice, sorted, total, done: false });
        }
        Some(Question { generation, order, choice, library, articles, hits })
    }

    /// Takes an answer; one to another question is dropped.
    pub(super) fn take_collated(&mut self, collated: Collated) {
        if let Some(concordance) = &mut self.concordance
            && concordance.take(collated)
        {
            self.find_held();
        }
    }

    /// Brings the cursor to the line that it holds on to, on the row of the screen where it was.
    fn find_held(&mut self) {
        let lit = self.concordance_lit();
        let Some(concordance) = &self.concordance else { return };
        let held = concordance.held.and_then(|held| Some((*self.numbers.get(&held.article)?, held)));
        let number = held.and_then(|(article, held)| concordance.number_of(article, &held, lit));
        let last = concordance.len().saturating_sub(1);
        if let Some(concordance) = &mut self.concordance {
            let row = concordance.cursor.saturating_sub(concordance.top);
            // Among what is typed the first is what is looked for; else the place in the order stays.
            let other = if concordance.typed.is_empty() { concordance.cursor } else { 0 };
            let number = match concordance.at_end {
                Some(at_last) => {
                    if at_last {
                        last
                    } else {
                        0
                    }
                }
                None => number.unwrap_or(other),
            };
            concordance.cursor = number.min(last);
            concordance.top = concordance.cursor.saturating_sub(row);
        }
        self.settle_lines();
    }

    /// Scrolls as little as shows the cursor.
    fn settle_lines(&mut self) {
        let rows = self.line_rows();
        if let Some(concordance) = &mut self.concordance {
            let last_top = concordance.len().saturating_sub(rows);
            let cursor = concordance.cursor;
            concordance.top = concordance.top.clamp((cursor + 1).saturating_sub(rows), cursor).min(last_top);
        }
    }

    /// Brings the lines in step with what has come, and the list's cursor with the line.
    pub(super) fn settle_concordance(&mut self) -> Option<Row> {
        if self.focus != Focus::Concordance {
            return None;
        }
        self.refresh_concordance(false);
        self.settle_lines();
        let row = self.line()?;
        self.listing.go_to(&self.library, row.article);
        Some(row)
    }

    /// Shows the hit of the line in the preview.
    pub(super) fn preview_line(&mut self, row: &Row) {
        let of_search = self.concordance.as_ref().is_some_and(|concordance| concordance.of_search);
        let current = Current { range: row.hit.range(), keyword: (!of_search).then_some(row.hit.keyword()) };
        if self.reader.as_ref().is_some_and(|reader| reader.current() != Some(&current)) {
            self.arrive(if of_search { Target::Any } else { Target::Keyword(row.hit.keyword()) }, &row.hit);
        }
    }
}

/// The rows of the lines: those of the concordance without its title.
pub fn lines_of(area: Area) -> Area {
    let title = u16::from(area.height > 1);
    Area { y: area.y + title, height: area.height - title, ..area }
}
