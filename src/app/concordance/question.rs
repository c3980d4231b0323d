//! What the shell works out for the concordance, off the key path: lines that are narrowed, or in
//! another order than the articles.

use std::sync::Arc;

use crate::{
    keyword::{
        Hits,
        concordance::{self, Choice, Line, Order, Page},
    },
    library::Library,
};

/// After as many lines a first part of an answer is told, and the next after eight times as many.
const FIRST_PART: usize = 10_000;

/// What the shell is to work out: lines that are narrowed, or in another order than the articles.
#[derive(Clone, Debug)]
pub struct Question {
    /// Which question it is.
    pub generation: u64,
    pub(super) order: Order,
    pub(super) choice: Choice,
    pub(super) library: Arc<Library>,
    /// The articles that may have lines, in their order.
    pub(super) articles: Vec<u32>,
    /// Their hits, by the number of the article.
    pub(super) hits: Vec<Option<Arc<Hits>>>,
}

/// An answer to a [`Question`], or a part of it: the lines found so far, in order.
#[derive(Clone, Debug)]
pub struct Collated {
    /// Which question it answers.
    pub generation: u64,
    /// The lines.
    pub lines: Vec<Line>,
    /// Whether these are all.
    pub complete: bool,
}

impl Question {
    /// Answers, part by part. `goes_on` is asked every few lines and breaks the work off, and so does
    /// `tell`, when they return false.
    pub fn answer(&self, goes_on: &mut dyn FnMut() -> bool, tell: &mut dyn FnMut(Collated) -> bool) {
        let mut articles = self.articles.clone();
        let date = |number: &u32| self.library.entries.get(*number as usize)?.article().meta().date();
        if self.order == Order::Date {
            articles.sort_by_cached_key(|number| std::cmp::Reverse(date(number)));
        }
        let (mut lines, mut part) = (Vec::new(), FIRST_PART);
        for article in articles {
            let Some(page) = self.page(article) else { continue };
            lines.extend(self.choice.lines(page).into_iter().map(|hit| Line { article, hit }));
            if lines.len() >= part {
                part = lines.len() * 8;
                if !self.sort(&mut lines, goes_on) || !tell(self.collated(lines.clone(), false)) {
                    return;
                }
            } else if !goes_on() {
                return;
            }
        }
        if self.sort(&mut lines, goes_on) {
            tell(self.collated(lines, true));
        }
    }

    fn sort(&self, lines: &mut [Line], goes_on: &mut dyn FnMut() -> bool) -> bool {
        let page = |number| self.page(number).map(|page| (page.article, page.hits));
        concordance::sort(lines, &page, self.order, goes_on)
    }

    const fn collated(&self, lines: Vec<Line>, complete: bool) -> Collated {
        Collated { generation: self.generation, lines, complete }
    }

    fn page(&self, number: u32) -> Option<Page<'_>> {
        let entry = self.library.entries.get(number as usize)?;
        let hits = self.hits.get(number as usize)?.as_ref()?;
        Some(Page { article: entry.article(), folded: entry.folded(), hits })
    }
}
