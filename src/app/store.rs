//! What the library, the keyword sets and the answers of the shell bring, and how list and reading
//! pane are kept in step with it.

use std::sync::Arc;

use super::{App, Focus, Scanned, geometry::Page, listing::Item, lit::Lit, reader::Reader};
use crate::{
    keyword::{Keyword, KeywordSet},
    layout::labels::labels,
    library::{Entry, Library},
};

impl App {
    pub(super) fn take_library(&mut self, library: Arc<Library>) {
        self.library = library;
        self.alone = self.library.complete && self.library.entries.len() == 1 && self.library.failures.is_empty();
        if self.alone {
            self.focus = Focus::Reader;
        }
        self.open_at_hit();
    }

    pub(super) fn take_scanned(&mut self, scanned: &Scanned) {
        if !self.lit.take(scanned)
            && let Some(search) = &mut self.search
        {
            search.lit.take(scanned);
        }
    }

    pub(super) fn next_set(&mut self) {
        let sets = self.sets.len();
        if sets < 2 {
            self.tell("one-set");
            return;
        }
        self.set = (self.set + 1) % sets;
        let name = self.sets[self.set].name.clone();
        self.light(active(&self.extra, self.sets.get(self.set), &self.added));
        self.say("set-active", &name);
    }

    /// Lights other keywords.
    pub(super) fn light(&mut self, keywords: Vec<Keyword>) {
        self.generation += 1;
        self.lit = Lit::new(keywords, &self.lexicon, self.generation);
        self.relabel();
    }

    /// The fold lines tell the hits that are folded away: they change with the keywords.
    fn relabel(&mut self) {
        if let Some(reader) = &mut self.reader {
            let hits = self.lit.find(reader.entry());
            let labels = labels(reader.entry().article(), Some(&hits), self.lit.keywords(), &self.locale);
            reader.relabel(labels);
            reader.set_current(None);
        }
    }

    /// Brings list and reading pane in step with what has just changed.
    pub(super) fn settle(&mut self) {
        let geometry = self.geometry();
        if let Some(area) = geometry.list {
            self.listing.settle(&self.library, area);
        }
        let chosen = match self.listing.cursor {
            Item::Article(n) => self.library.entries.get(n).cloned(),
            Item::Failure(_) => None,
        };
        // A pane that is hidden keeps its article, so that it is there at once when it shows again.
        let page = geometry.reader.unwrap_or_else(|| self.page_if_shown());
        match chosen {
            Some(entry) => self.show_article(&entry, page),
            None => self.put_away(),
        }
    }

    fn show_article(&mut self, entry: &Arc<Entry>, page: Page) {
        let fresh = self.reader.as_ref().is_none_or(|reader| !Arc::ptr_eq(reader.entry(), entry));
        if fresh {
            self.put_away();
        }
        let hits = self.lit.find(entry);
        if let Some(search) = &mut self.search {
            search.lit.find(entry);
        }
        let strings = || labels(entry.article(), Some(&hits), self.lit.keywords(), &self.locale);
        if let Some(reader) = &mut self.reader {
            reader.resize(page, strings);
        } else {
            let kept = self.kept.get(&entry.article().id());
            self.reader = Some(Reader::new(Arc::clone(entry), page, strings(), kept));
        }
    }

    fn put_away(&mut self) {
        if let Some(reader) = self.reader.take() {
            self.kept.insert(reader.id(), reader.kept());
        }
    }
}

/// The keywords that are lit: those given with the start, those of the set that are not among them,
/// and those kept meanwhile, as the next free ones: a digit never moves under the fingers.
pub(super) fn active(extra: &[Keyword], set: Option<&KeywordSet>, added: &[Keyword]) -> Vec<Keyword> {
    let mut keywords = extra.to_vec();
    for keyword in set.map_or(&[][..], |set| &set.keywords).iter().chain(added) {
        if !keywords.iter().any(|given| given.label == keyword.label) {
            keywords.push(keyword.clone());
        }
    }
    keywords
}
