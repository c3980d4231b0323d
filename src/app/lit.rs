//! What is lit: keywords made ready, and their hits in every article seen so far. The keyword set is
//! one; the search is another, of one keyword.

use std::{collections::HashMap, sync::Arc};

use super::{Scan, Scanned};
use crate::{
    article::ArticleId,
    keyword::{Hits, Keyword, Lexicon, Matcher},
    library::{Entry, Library},
};

/// The longest article that is searched between a key and its frame, in bytes: some milliseconds of
/// work. A longer one waits for the answer of the shell.
const SEARCHED_ON_A_KEY: usize = 1 << 20;

/// The number of each article in the library.
pub type Numbers = HashMap<ArticleId, usize>;

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
    numbers: Arc<Numbers>,
    /// By the number of the article; `None` and what is past the end has not been searched.
    hits: Vec<Option<Arc<Hits>>>,
    searched: usize,
    /// How many hits each article has, by its number; 0 where it has not been searched.
    sums: Vec<u32>,
    /// The articles in the order in which their hits came.
    arrived: Vec<u32>,
    totals: Vec<Total>,
    any: Total,
    /// How many entries of the library have been asked for.
    asked: usize,
}

impl Lit {
    /// Makes keywords ready. No article is searched yet.
    pub fn new(keywords: Vec<Keyword>, lexicon: &Lexicon, generation: u64, numbers: Arc<Numbers>) -> Self {
        let matcher = Arc::new(Matcher::new(&keywords, lexicon));
        let totals = vec![Total::default(); keywords.len()];
        Self {
            keywords,
            matcher,
            generation,
            numbers,
            hits: Vec::new(),
            searched: 0,
            sums: Vec::new(),
            arrived: Vec::new(),
            totals,
            any: Total::default(),
            asked: 0,
        }
    }

    /// The keywords, in the order of their digits.
    pub fn keywords(&self) -> &[Keyword] {
        &self.keywords
    }

    /// What finds them.
    pub fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    /// Takes the numbers of a library that has grown, or none, so that they can grow unshared.
    pub(super) fn set_numbers(&mut self, numbers: Arc<Numbers>) {
        self.numbers = numbers;
    }

    /// The number of the question that is asked.
    pub(super) const fn generation(&self) -> u64 {
        self.generation
    }

    /// The hits in an article, when it has been searched.
    pub fn hits(&self, id: ArticleId) -> Option<&Arc<Hits>> {
        self.hits_of(*self.numbers.get(&id)?)
    }

    /// The hits in the article with that number, when it has been searched.
    pub fn hits_of(&self, number: usize) -> Option<&Arc<Hits>> {
        self.hits.get(number)?.as_ref()
    }

    /// The hits in an article, searched now if it wasn't and is not too long for that.
    pub fn find(&mut self, entry: &Entry) -> Option<Arc<Hits>> {
        let number = *self.numbers.get(&entry.article().id())?;
        if let Some(hits) = self.hits_of(number) {
            return Some(Arc::clone(hits));
        }
        if entry.article().text().len() > SEARCHED_ON_A_KEY {
            return None;
        }
        let hits = Arc::new(self.matcher.find(entry.article(), entry.folded()));
        self.insert(number, Arc::clone(&hits));
        Some(hits)
    }

    /// The articles that nobody has asked for yet, as a question for the shell: those from the number
    /// `first` on, then those before it.
    pub fn scan(&mut self, library: &Library, for_search: bool, first: usize) -> Option<Scan> {
        let all = library.entries.len();
        let asked = std::mem::replace(&mut self.asked, all);
        let first = first.clamp(asked, all.max(asked));
        let entries: Vec<_> = (first..all)
            .chain(asked..first)
            .filter(|number| self.hits_of(*number).is_none())
            .map(|number| Arc::clone(&library.entries[number]))
            .collect();
        (!entries.is_empty()).then(|| Scan {
            generation: self.generation,
            for_search,
            matcher: Arc::clone(&self.matcher),
            entries,
        })
    }

    /// A question for nothing, which takes the place of what a search has asked.
    pub(super) fn ask_nothing(&self, generation: u64) -> Scan {
        Scan { generation, for_search: true, matcher: Arc::clone(&self.matcher), entries: Vec::new() }
    }

    /// Forgets what has been asked: a newer question has taken the place of that one.
    pub(super) fn ask_again(&mut self) {
        self.asked = 0;
    }

    /// Forgets the hits of the article with that number, which has another text now, and has it asked
    /// for again. Answers to what was asked before `generation` are passed over: they may be about
    /// the old text.
    pub(super) fn forget(&mut self, number: usize, generation: u64) {
        self.generation = generation;
        self.ask_again();
        let Some(hits) = self.hits.get_mut(number).and_then(Option::take) else { return };
        let mut sum = 0;
        for (total, count) in self.totals.iter_mut().zip(hits.counts()) {
            total.hits -= *count as usize;
            total.articles -= usize::from(*count > 0);
            sum += *count as usize;
        }
        self.any.hits -= sum;
        self.any.articles -= usize::from(sum > 0);
        self.sums[number] = 0;
        self.searched -= 1;
    }

    /// Takes the numbers of a library that is another one now. `before`: by its new number, where each
    /// article stood whose text is as it was. Answers to what was asked before `generation` are passed
    /// over.
    pub(super) fn renumber(&mut self, before: &[Option<usize>], generation: u64, numbers: Arc<Numbers>) {
        let mut known = std::mem::take(&mut self.hits);
        self.totals.fill(Total::default());
        (self.any, self.searched, self.numbers, self.generation) = (Total::default(), 0, numbers, generation);
        self.ask_again();
        self.sums.clear();
        self.arrived.clear();
        for (number, before) in before.iter().enumerate() {
            if let Some(hits) = before.and_then(|before| known.get_mut(before)?.take()) {
                self.insert(number, hits);
            }
        }
    }

    /// Takes an answer; false when it answers another question.
    pub fn take(&mut self, scanned: &Scanned) -> bool {
        if scanned.generation != self.generation {
            return false;
        }
        for (id, hits) in &scanned.hits {
            if let Some(number) = self.numbers.get(id) {
                self.insert(*number, Arc::clone(hits));
            }
        }
        true
    }

    fn insert(&mut self, number: usize, hits: Arc<Hits>) {
        if self.hits.len() <= number {
            self.hits.resize(number + 1, None);
            self.sums.resize(number + 1, 0);
        }
        if self.hits[number].is_some() {
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
        self.searched += 1;
        self.sums[number] = u32::try_from(sum).unwrap_or(u32::MAX);
        self.arrived.extend(u32::try_from(number));
        self.hits[number] = Some(hits);
    }

    /// The hits of every article that has been searched, in the order of the library.
    pub(super) fn known(&self) -> impl Iterator<Item = (usize, &Arc<Hits>)> {
        self.hits.iter().enumerate().filter_map(|(number, hits)| Some((number, hits.as_ref()?)))
    }

    /// How many hits each article has, by its number: 0 where it has not been searched, and past the
    /// end.
    pub(super) fn sums(&self) -> &[u32] {
        &self.sums
    }

    /// The articles whose hits have come since as many had as `known`.
    pub(super) fn arrived(&self, known: usize) -> &[u32] {
        self.arrived.get(known..).unwrap_or_default()
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
        library.complete && self.searched >= self.numbers.len()
    }
}
