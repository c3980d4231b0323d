//! All keywords of a set, looked for at once.

use std::ops::Range;

use super::{Folded, Hit, Keyword, Lexicon};
use crate::article::Article;

/// A set of keywords made ready for searching. Immutable, shared between threads.
#[derive(Debug)]
pub struct Matcher {}

impl Matcher {
    /// Compiles the keywords. A term was checked when it was read, so this can't fail.
    pub fn new(keywords: &[Keyword], lexicon: &Lexicon) -> Self {
        let _ = (keywords, lexicon);
        Self {}
    }

    /// All hits in an article, those in boilerplate included and marked.
    pub fn find(&self, article: &Article, folded: &Folded) -> Hits {
        let _ = (article, folded);
        Hits::default()
    }

    /// The hits in one stretch of text that is no article (a title in a list, say): byte ranges of
    /// `text` with the keyword's index.
    pub fn find_in(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let _ = text;
        Vec::new()
    }
}

/// The hits of a set in one article.
#[derive(Debug, Default)]
pub struct Hits {
    all: Vec<Hit>,
    counts: Vec<u32>,
}

impl Hits {
    /// Every hit, by start, the longest first, then by keyword.
    pub fn all(&self) -> &[Hit] {
        &self.all
    }

    /// How often each keyword of the set stands in the article, boilerplate left out, by index.
    pub fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// The hits that overlap a range of bytes, in order.
    pub fn within(&self, range: Range<usize>) -> impl Iterator<Item = &Hit> {
        self.all.iter().filter(move |hit| hit.range().start < range.end && hit.range().end > range.start)
    }
}
