//! The way from cell to cell: by steps, to a keyword, and to the next cell that is not empty.

use super::Kind;
use crate::app::App;

impl App {
    /// Moves the cursor by so many rows and columns.
    pub(in crate::app) fn step_cell(&mut self, rows: isize, columns: isize) {
        let (row, column) = self.heatmap_cursor();
        let Some(content) = self.heatmap_content() else { return };
        let all = match content.kind {
            Kind::Articles => content.keywords,
            Kind::Time => self.heatmap_frame().map_or(0, |frame| frame.columns.0),
        };
        let step = |at: usize, by: isize, all: usize| at.saturating_add_signed(by).min(all.saturating_sub(1));
        self.go_to_cell(step(row, rows, content.rows), step(column, columns, all));
    }

    pub(in crate::app) fn go_to_cell(&mut self, row: usize, column: usize) {
        let (unit, keywords) = (self.heatmap_unit(), self.heatmap_keywords());
        let same_row = self.heatmap_cursor().0 == row;
        let Some(heatmap) = &mut self.heatmap else { return };
        let keyword = if heatmap.kind == Kind::Time { row } else { column };
        heatmap.keyword = keywords.get(keyword).copied().unwrap_or(heatmap.keyword);
        match heatmap.kind {
            // Within its row the list's cursor stands where it stood.
            Kind::Articles if same_row => {}
            Kind::Articles => {
                let first = row * heatmap.each;
                self.listing.go(&self.library, first.min(self.listing.articles(&self.library).saturating_sub(1)));
            }
            Kind::Time => heatmap.month = heatmap.months(column, unit).start,
        }
    }

    /// To the column or row of a keyword; where the cursor is on it, to the next cell of it that is not
    /// empty.
    pub(in crate::app) fn go_to_keyword(&mut self, keyword: usize, forward: bool) {
        if !self.heatmap_keywords().contains(&keyword) {
            match self.lit.keywords().get(keyword).map(|keyword| keyword.label.clone()) {
                Some(label) => self.say("keyword-off", &label),
                None => self.tell_with("no-keyword", &[("number", (keyword + 1).into())]),
            }
            return;
        }
        if self.heatmap.as_ref().is_some_and(|heatmap| heatmap.keyword == keyword) {
            self.jump_cell(true, forward);
        } else if let Some(heatmap) = &mut self.heatmap {
            heatmap.keyword = keyword;
        }
    }

    /// To the next cell that is not empty, or the previous one: of the same keyword in another article or
    /// month; or of any, in the same article or month first.
    pub(in crate::app) fn jump_cell(&mut self, same: bool, forward: bool) {
        let Some(kind) = self.heatmap.as_ref().map(|heatmap| heatmap.kind) else { return };
        let (row, column) = self.heatmap_cursor();
        let (at, place) = if kind == Kind::Time { (column, row) } else { (row, column) };
        let cell = |at: usize, place: usize| if kind == Kind::Time { (place, at) } else { (at, place) };
        if !same {
            let filled = self.filled(at);
            let found = if forward {
                filled.iter().find(|other| **other > place)
            } else {
                filled.iter().rfind(|other| **other < place)
            };
            if let Some(place) = found {
                let (row, column) = cell(at, *place);
                return self.go_to_cell(row, column);
            }
        }
        let ahead = self.next_filled(Some(at), forward, same);
        let Some(next) = ahead.or_else(|| self.next_filled(None, forward, same)) else {
            self.tell("heatmap-none");
            return;
        };
        let filled = self.filled(next);
        let first = if forward { filled.first() } else { filled.last() };
        let next_place = if same { place } else { first.copied().unwrap_or(place) };
        let (row, column) = cell(next, next_place);
        self.go_to_cell(row, column);
        if ahead.is_none() {
            let key = match ((next, next_place) == (at, place), forward) {
                (true, _) => "heatmap-only",
                (false, true) => "heatmap-wrapped",
                (false, false) => "heatmap-wrapped-back",
            };
            self.tell(key);
        }
    }

    /// The places of the keywords that stand in an article, or in a month of the picture.
    fn filled(&self, at: usize) -> Vec<usize> {
        let Some(heatmap) = &self.heatmap else { return Vec::new() };
        let keywords = self.heatmap_keywords().into_iter().enumerate();
        let has: Box<dyn Fn(usize) -> bool> = match heatmap.kind {
            Kind::Articles => {
                let row = heatmap.row(at, &self.listing, &self.library, &self.lit);
                Box::new(move |keyword| row.cell(keyword).hits > 0)
            }
            Kind::Time => {
                let months = heatmap.months(at, self.heatmap_unit());
                Box::new(move |keyword| heatmap.tally.cell(keyword, months.start, months.end).hits > 0)
            }
        };
        keywords.filter(|(_, keyword)| has(*keyword)).map(|(place, _)| place).collect()
    }

    /// The next row of articles, or the next months, with a hit of the keyword or of any: after `from`, or
    /// from the end on that it goes from.
    fn next_filled(&self, from: Option<usize>, forward: bool, same: bool) -> Option<usize> {
        let heatmap = self.heatmap.as_ref()?;
        if heatmap.kind == Kind::Time {
            let (unit, (first, _)) = (self.heatmap_unit(), heatmap.tally.span()?);
            let from = match from.map(|from| heatmap.months(from, unit)) {
                Some(months) => {
                    if forward {
                        months.end.saturating_sub(1)
                    } else {
                        months.start
                    }
                }
                None => {
                    if forward {
                        i32::MIN
                    } else {
                        i32::MAX
                    }
                }
            };
            let near = |keyword: usize| heatmap.tally.near(keyword, from, forward);
            let found = if same {
                near(heatmap.keyword)
            } else {
                let found = self.heatmap_keywords().into_iter().filter_map(near);
                if forward { found.min() } else { found.max() }
            };
            return found.map(|month| unit.count(first, month) - 1);
        }
        let all = self.listing.articles(&self.library);
        let has = |row: &usize| self.is_filled(*row, same.then_some(heatmap.keyword));
        let found = match (from, forward) {
            (Some(from), true) => ((from + 1) * heatmap.each..all).find(has),
            (Some(from), false) => (0..from * heatmap.each).rfind(has),
            (None, true) => (0..all).find(has),
            (None, false) => (0..all).rfind(has),
        };
        found.map(|row| row / heatmap.each)
    }

    /// Whether the article in a row of the list has a keyword, or any.
    pub(in crate::app) fn is_filled(&self, row: usize, keyword: Option<usize>) -> bool {
        let Some(number) = self.listing.article(&self.library, row) else { return false };
        // Most articles have none: they are passed without being looked at.
        if self.lit.sums().get(number).is_none_or(|sum| *sum == 0) {
            return false;
        }
        keyword.is_none_or(|keyword| {
            self.lit.hits_of(number).and_then(|hits| hits.counts().get(keyword)).is_some_and(|count| *count > 0)
        })
    }
}
