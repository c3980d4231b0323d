//! How often keywords stand in the articles that a filter leaves: what the status line tells while one
//! stands, since jumps go to those articles only.

use crate::app::{
    App,
    lit::{Lit, Total},
};

/// The totals of the articles that show, and of what they were made.
#[derive(Debug, Default)]
pub(in crate::app) struct Totals {
    of: Option<Made>,
    any: Total,
    keywords: Vec<Total>,
}

/// What totals are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Made {
    lit: u64,
    /// How many articles had been searched.
    arrived: usize,
    filter: u64,
    /// How many articles had been held against the query.
    answered: usize,
}

impl Totals {
    /// Takes what has come. While more is coming, a little of it waits: adding all up for each part of it
    /// would take longer than the parts.
    fn refresh(&mut self, now: Made, complete: bool, lit: &Lit, shown: &[usize]) {
        let waits = self.of.is_some_and(|of| {
            let same = (of.lit, of.filter, of.answered) == (now.lit, now.filter, now.answered);
            same && (of.arrived == now.arrived || !complete && now.arrived < of.arrived + of.arrived / 4)
        });
        if waits {
            return;
        }
        (self.of, self.any) = (Some(now), Total::default());
        self.keywords.clear();
        self.keywords.resize(lit.keywords().len(), Total::default());
        for number in shown {
            let sum = lit.sums().get(*number).copied().unwrap_or(0);
            let Some(hits) = lit.hits_of(*number).filter(|_| sum > 0) else { continue };
            self.any.add(sum);
            for (total, count) in self.keywords.iter_mut().zip(hits.counts()).filter(|(_, count)| **count > 0) {
                total.add(*count);
            }
        }
    }
}

impl Total {
    /// One more article that has so many.
    const fn add(&mut self, hits: u32) {
        self.hits += hits as usize;
        self.articles += 1;
    }
}

impl App {
    /// How often a keyword, or any, stands in the articles that can be jumped to: all, or those that the
    /// filter leaves. `of_search`: of what is searched instead.
    pub fn total(&self, of_search: bool, keyword: Option<usize>) -> Total {
        let lit = self.search.as_ref().filter(|_| of_search).map_or(&self.lit, |search| &search.lit);
        let totals = &self.shown_totals[usize::from(of_search)];
        if self.filter.is_none()
            || self.listing.shown.is_none()
            || totals.of.is_none_or(|of| of.lit != lit.generation())
        {
            return keyword.map_or_else(|| lit.any(), |keyword| lit.total(keyword));
        }
        keyword.map_or(totals.any, |keyword| totals.keywords.get(keyword).copied().unwrap_or_default())
    }

    /// Whether [`total`](Self::total) is of fewer articles than all, and knows all of them.
    pub fn is_filtered(&self) -> bool {
        self.filter.is_some() && self.listing.shown.is_some()
    }

    /// Brings the totals of the articles that show in step with what has come.
    pub(in crate::app) fn count_shown(&mut self) {
        let Some((filter, shown)) = self.filter.as_ref().zip(self.listing.shown.as_ref()) else { return };
        let all = [Some(&self.lit), self.search.as_ref().map(|search| &search.lit)];
        for (totals, lit) in self.shown_totals.iter_mut().zip(all) {
            let Some(lit) = lit else { continue };
            let arrived = lit.arrived(0).len();
            let made = Made { lit: lit.generation(), arrived, filter: filter.generation, answered: filter.answered };
            totals.refresh(made, lit.complete(&self.library), lit, shown);
        }
    }
}
