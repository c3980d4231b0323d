//! What is lit: keywords made ready, and their hits in every article seen so far. The keyword set is
//! one; the search is another, of one keyword.

use std::{collections::HashMap, sync::Arc};

use super::{Scan, Scanned};
use crate::{
    article::ArticleId,
    keyword::{Hits, Keyword, Lexicon, Matcher},
    library::{Entry, Library},
};

/// How often a keyword stands in all articles seen so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Hits.
    pub hits: usize,
    /// Articles that have one.
    pub articles: usize,
}

/// Keywords and their hits.
#[derive(Debug)]
pub struct Lit {
    keywords: Vec<Keyword>,
    matcher: Arc<Matcher>,
    generation: u64,
    hits: HashMap<ArticleId, Arc<Hits>>,
    totals: Vec<Total>,
    any: Total,
    /// How many entries of the library have been asked for: they only ever grow at the end.
    asked: usize,
}

impl Lit {
    /// Makes keywords ready. No article is searched yet.
    pub fn new(keywords: Vec<Keyword>, lexicon: &Lexicon, generation: u64) -> Self {
        let matcher = Arc::new(Matcher::new(&keywords, lexicon));
        let totals = vec![Total::default(); keywords.len()];
        Self { keywords, matcher, generation, hits: HashMap::new(), totals, any: Total::default(), asked: 0 }
    }

    /// The keywords, in the order of their digits.
    pub fn keywords(&self) -> &[Keyword] {
        &self.keywords
    }

    /// What finds them.
    pub fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    /// The hits in an article, when it has been searched.
    pub fn hits(&self, id: ArticleId) -> Option<&Arc<Hits>> {
        self.hits.get(&id)
    }

    /// The hits in an article, searched now if it wasn't.
    pub fn find(&mut self, entry: &Entry) -> Arc<Hits> {
        let id = entry.article().id();
        if let Some(hits) = self.hits.get(&id) {
            return Arc::clone(hits);
        }
        let hits = Arc::new(self.matcher.find(entry.article(), entry.folded()));
        self.insert(id, Arc::clone(&hits));
        hits
    }

    /// The articles that nobody has asked for yet, as a question for the shell.
    pub fn scan(&mut self, library: &Library, for_search: bool) -> Option<Scan> {
        let entries: Vec<_> = library.entries.get(self.asked..)?.to_vec();
        self.asked = library.entries.len();
        (!entries.is_empty()).then(|| Scan {
            generation: self.generation,
            for_search,
            matcher: Arc::clone(&self.matcher),
            entries,
        })
    }

    /// Takes an answer; false when it answers another question.
    pub fn take(&mut self, scanned: &Scanned) -> bool {
        if scanned.generation != self.generation {
            return false;
        }
        for (id, hits) in &scanned.hits {
            self.insert(*id, Arc::clone(hits));
        }
        true
    }

    fn insert(&mut self, id: ArticleId, hits: Arc<Hits>) {
        if self.hits.contains_key(&id) {
            return;
        }
        let mut sum = 0;
        for (total, count) in self.totals.iter_mut().zip(hits.counts()) {
            total.hits += *count as usize;
            total.articles += usize::from(*count > 0);
            sum += *count as usize;
        }
        self.any.hits += sum;
        self.any.articles += usize::from(sum > 0);
        self.hits.insert(id, hits);
    }

    /// How often a keyword stands in all articles searched so far.
    pub fn total(&self, keyword: usize) -> Total {
        self.totals.get(keyword).copied().unwrap_or_default()
    }

    /// How often any keyword does.
    pub fn any(&self) -> Total {
        self.any
    }

    /// Whether the totals are of the whole library.
    pub fn complete(&self, library: &Library) -> bool {
        library.complete && self.hits.len() >= library.entries.len()
    }
}
