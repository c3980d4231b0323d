//! The state of the concordance: which hits are its lines, and where each of them is among these.

use std::sync::Arc;

use super::{Collated, Focus, Item, Spot};
use crate::{
    app::{lit::Lit, sort::Rows},
    article::ArticleId,
    keyword::{
        Hit,
        concordance::{Choice, Line, Order},
    },
};

/// Where the concordance was opened from.
#[derive(Clone, Debug)]
pub(in crate::app) struct Origin {
    pub(in crate::app) focus: Focus,
    pub(in crate::app) item: Item,
    pub(in crate::app) spot: Option<Spot>,
}

/// A hit that the cursor holds on to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) article: ArticleId,
    pub(super) start: usize,
    /// `None` where any will do.
    pub(super) keyword: Option<usize>,
}

/// What has been asked last.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) generation: u64,
    /// Which hits it was about.
    pub(super) lit: u64,
    pub(super) order: Order,
    pub(super) choice: Choice,
    /// The rows of the list, where it is sorted.
    pub(super) sorted: Option<Arc<Rows>>,
    /// How many lines there were to choose from.
    pub(super) total: usize,
    /// Whether all of it has been answered.
    pub(super) done: bool,
}

/// The state of the concordance.
#[derive(Clone, Debug)]
pub struct Concordance {
    /// Whether the lines are those of the search.
    pub(super) of_search: bool,
    pub(super) order: Order,
    pub(super) choice: Choice,
    /// What narrows it, as it was typed, and what did before the prompt.
    pub(super) typed: String,
    pub(super) typed_before: String,
    /// Of which hits the rest is.
    pub(super) lit: u64,
    /// How many lines each article has, by its number, and the sum of these up to each.
    pub(super) counts: Vec<u32>,
    pub(super) ends: Vec<usize>,
    /// For which keywords, and of how many articles that is.
    pub(super) counted: Vec<bool>,
    pub(super) taken: usize,
    /// The articles of the list, where these are not all.
    pub(super) shown: Option<Vec<usize>>,
    /// The rows of the list, where it has another order than the library.
    pub(super) sorted: Option<Arc<Rows>>,
    /// The lines, where they are not just those of the articles in their order.
    pub(super) lines: Option<Vec<Line>>,
    pub(super) asked: Option<Asked>,
    /// The number of the line that the cursor is on, and of the first that shows.
    pub(super) cursor: usize,
    pub(super) top: usize,
    pub(super) held: Option<Held>,
    /// Whether the cursor was sent to the first line, or to the last, and stays there whatever comes.
    pub(super) at_end: Option<bool>,
    pub(in crate::app) origin: Origin,
}

impl Concordance {
    pub(super) fn new(of_search: bool, order: Order, origin: Origin, held: Option<Held>) -> Self {
        Self {
            of_search,
            order,
            choice: Choice::default(),
            typed: String::new(),
            typed_before: String::new(),
            lit: 0,
            counts: Vec::new(),
            ends: Vec::new(),
            counted: Vec::new(),
            taken: 0,
            shown: None,
            sorted: None,
            lines: None,
            asked: None,
            cursor: 0,
            top: 0,
            held,
            at_end: None,
            origin,
        }
    }

    /// The order of the lines.
    pub const fn order(&self) -> Order {
        self.order
    }

    /// What narrows it, as it was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Whether the lines are those of the search, and not of the keywords.
    pub const fn is_of_search(&self) -> bool {
        self.of_search
    }

    /// Whether the keyword with that index is left out.
    pub fn is_off(&self, keyword: usize) -> bool {
        self.choice.off.get(keyword).copied().unwrap_or(false)
    }

    /// The number of the line that the cursor is on, from 0.
    pub const fn cursor(&self) -> usize {
        self.cursor
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.as_ref().map_or_else(|| self.total(), Vec::len)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether lines are being put in order, or looked for, at this moment.
    pub fn is_at_work(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| !asked.done)
    }

    /// How many lines all articles have together.
    pub(super) fn total(&self) -> usize {
        self.ends.last().copied().unwrap_or(0)
    }

    /// Whether the lines are other ones than those of the articles in their order.
    pub(super) fn is_collated(&self) -> bool {
        self.order != Order::Article || !self.choice.text.is_empty() || self.sorted.is_some()
    }

    /// Takes the hits that have come. Whether there is anything new.
    pub(super) fn refresh(&mut self, lit: &Lit, shown: Option<&Vec<usize>>) -> bool {
        let other = self.lit != lit.generation();
        if other {
            // The lines that are known are of hits that are gone.
            (self.lit, self.lines, self.asked) = (lit.generation(), None, None);
        }
        let recount = other || self.counted != self.choice.off || self.shown.as_ref() != shown;
        let new = lit.arrived(if recount { 0 } else { self.taken });
        if new.is_empty() && !recount {
            return false;
        }
        let (sums, arrived) = (lit.sums(), new.len());
        self.shown = shown.cloned();
        if self.choice.has_off() || shown.is_some() {
            if recount {
                self.counts.clear();
            }
            self.counts.resize(sums.len(), 0);
            let is_there = |number: &usize| shown.is_none_or(|shown| shown.binary_search(number).is_ok());
            let new = new.iter().map(|number| *number as usize);
            for number in new.filter(|number| sums[*number] > 0).filter(is_there) {
                self.counts[number] = lit.hits_of(number).map_or(0, |hits| self.choice.count(hits));
            }
        } else {
            sums.clone_into(&mut self.counts);
        }
        let before = if recount { 0 } else { self.taken };
        (self.taken, self.counted) = (before + arrived, self.choice.off.clone());
        let mut end = 0;
        self.ends.clear();
        self.ends.extend(self.counts.iter().map(|count| {
            end += *count as usize;
            end
        }));
        true
    }

    /// Some lines from that number on.
    pub(super) fn some(&self, from: usize, count: usize, lit: &Lit) -> Vec<Line> {
        if let Some(lines) = &self.lines {
            return lines.iter().skip(from).take(count).copied().collect();
        }
        let mut found = Vec::new();
        let mut at = self.ends.partition_point(|end| *end <= from);
        let mut skip = from - at.checked_sub(1).map_or(0, |before| self.ends[before]);
        while found.len() < count && at < self.ends.len() {
            if self.counts[at] > 0
                && let (Some(hits), Ok(article)) = (lit.hits_of(at), u32::try_from(at))
            {
                let (first, skip) = if self.has_all(at, hits.all()) { (skip, 0) } else { (0, skip) };
                let taken = hits.all().iter().zip(0_u32..).skip(first).filter(|(hit, _)| self.choice.takes(hit));
                found.extend(taken.skip(skip).take(count - found.len()).map(|(_, hit)| Line { article, hit }));
            }
            skip = 0;
            at += 1;
        }
        found
    }

    /// Whether all hits of an article are lines: then none has to be looked at to find the next.
    pub(super) fn has_all(&self, article: usize, all: &[Hit]) -> bool {
        self.counts.get(article).is_some_and(|count| *count as usize == all.len())
    }

    /// The number of the line of a hit; where there is none, of the one that comes next.
    pub(super) fn number_of(&self, article: usize, held: &Held, lit: &Lit) -> Option<usize> {
        let all = lit.hits_of(article).map_or(&[][..], |hits| hits.all());
        let from = all.partition_point(|hit| hit.range().start < held.start);
        let rest = || all.iter().enumerate().skip(from).filter(|(_, hit)| self.choice.takes(hit));
        let here = rest().take_while(|(_, hit)| hit.range().start == held.start);
        let same = here.into_iter().find(|(_, hit)| Some(hit.keyword()) == held.keyword);
        let hit = same.or_else(|| rest().next()).map(|(number, _)| number);
        let Some(lines) = &self.lines else {
            let end = |number: usize| self.ends.get(number).or(self.ends.last()).copied().unwrap_or(0);
            let start = article.checked_sub(1).map_or(0, end);
            let taken = |hit: usize| all[..hit].iter().filter(|hit| self.choice.takes(hit)).count();
            let before = |hit: usize| if self.has_all(article, all) { hit } else { taken(hit) };
            return Some(hit.map_or_else(|| end(article), |hit| start + before(hit)));
        };
        let line = Line { article: u32::try_from(article).ok()?, hit: u32::try_from(hit?).ok()? };
        let found = lines.iter().position(|other| *other == line);
        let in_order = || {
            (self.order == Order::Article && self.sorted.is_none())
                .then(|| lines.partition_point(|other| *other < line))
        };
        found.or_else(in_order)
    }
}

impl Concordance {
    /// The place that it was opened from.
    pub(in crate::app) const fn spot_mut(&mut self) -> Option<&mut Spot> {
        self.origin.spot.as_mut()
    }

    /// Takes an answer; false when it answers another question.
    pub(super) fn take(&mut self, Collated { generation, lines, complete }: Collated) -> bool {
        let Some(asked) = self.asked.as_mut().filter(|asked| asked.generation == generation) else { return false };
        asked.done = complete;
        self.lines = Some(lines);
        true
    }
}
