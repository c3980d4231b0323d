//! What the library, the keyword sets and the answers of the shell bring, and how list and reading
//! pane are kept in step with it.

use std::sync::Arc;

use super::{
    App, Effect, Focus, Scanned,
    geometry::Page,
    hits::Target,
    listing::Item,
    lit::Lit,
    memory::Choice,
    reader::{Current, Reader},
};
use crate::{
    article::Article,
    keyword::{self, Hits, Keyword, KeywordSet},
    layout::{
        Labels, Options,
        labels::{labels, labels_in_words},
    },
    library::{Entry, Library},
    locale::Locale,
};

impl App {
    pub(super) fn take_library(&mut self, library: Arc<Library>) {
        let before = std::mem::replace(&mut self.library, library);
        self.number(before.entries.len());
        self.take_whole(&before);
        let Library { entries, failures, complete, closed, .. } = &*self.library;
        self.alone = (*complete || *closed) && entries.len() == 1 && failures.is_empty();
        if self.alone {
            self.focus = Focus::Reader;
        }
        // Until someone has moved it, the cursor is on the first row, which was a failure while no
        // article had been read; and a row that was none may have become one.
        let number = match self.touched {
            _ if self.listing.at_end => usize::MAX,
            true => self.listing.number(&self.library),
            false => self.listing.number(&before),
        };
        self.listing.go(&self.library, number);
        self.resume();
        self.open_at_hit();
        self.jump_awaited();
        if !self.touched && self.notice.is_none() && !self.library.failures.is_empty() {
            // The list shows what is wrong with each file, not what would be right.
            self.notice = self.nothing_there();
        }
    }

    /// Takes the articles of which only the beginning had been read. One that was read again meanwhile
    /// stays: whoever loads the library does not know of it.
    fn take_whole(&mut self, before: &Library) {
        let library = Arc::clone(&self.library);
        for (number, (before, now)) in before.entries.iter().zip(&library.entries).enumerate() {
            if Arc::ptr_eq(before, now) {
            } else if before.is_beginning() {
                self.replace(number, before, now);
            } else {
                Arc::make_mut(&mut self.library).entries[number] = Arc::clone(before);
            }
        }
    }

    /// Numbers the articles that are new in the library.
    fn number(&mut self, known: usize) {
        // Unshared for the moment, the table grows in place.
        self.each_lit(|lit| lit.set_numbers(Arc::default()));
        let numbers = Arc::make_mut(&mut self.numbers);
        for (number, entry) in self.library.entries.iter().enumerate().skip(known) {
            numbers.entry(entry.article().id()).or_insert(number);
        }
        let numbers = Arc::clone(&self.numbers);
        self.each_lit(|lit| lit.set_numbers(Arc::clone(&numbers)));
    }

    /// Everything that is lit or may be again: the keywords, the search, and that which stood before
    /// the prompt.
    pub(super) fn each_lit(&mut self, mut apply: impl FnMut(&mut Lit)) {
        apply(&mut self.lit);
        let former = self.prompt.as_mut().and_then(|prompt| prompt.former.as_mut());
        for search in self.search.iter_mut().chain(former) {
            apply(&mut search.lit);
        }
    }

    pub(super) fn take_scanned(&mut self, scanned: &Scanned) {
        let here = self.reader.as_ref().map(Reader::id);
        let is_here = |lit: &Lit| here.is_some_and(|id| lit.hits(id).is_some());
        let (labelled, searched) =
            (is_here(&self.lit), self.search.as_ref().is_some_and(|search| is_here(&search.lit)));
        self.each_lit(|lit| _ = lit.take(scanned));
        // What is too long to be searched between a key and its frame is told of now.
        if !labelled && is_here(&self.lit) {
            self.relabel();
            self.verify_current();
        }
        if !searched && self.search.as_ref().is_some_and(|search| is_here(&search.lit)) {
            if self.prompt.is_some() {
                self.show_first();
            } else {
                self.verify_current();
            }
        }
        self.open_at_hit();
        self.jump_awaited();
    }

    pub(super) fn step_set(&mut self, forward: bool, effects: &mut Vec<Effect>) {
        let sets = self.sets.len();
        if sets < 2 {
            self.tell("one-set");
            return;
        }
        self.take_set((self.set + if forward { 1 } else { sets - 1 }) % sets, effects);
    }

    /// Lights the set with that number.
    pub(super) fn take_set(&mut self, number: usize, effects: &mut Vec<Effect>) {
        let Some(name) = self.sets.get(number).map(|set| set.name.clone()) else { return };
        self.set = number;
        self.light();
        self.tell_set(&name);
        effects.push(Effect::Choose(Choice::Set(name)));
    }

    /// Says which set is lit.
    pub(super) fn tell_set(&mut self, name: &str) {
        let called = self.locale.called(&format!("set-name-{name}"), name).into_owned();
        self.say("set-active", &called);
    }

    /// Lights the keywords that have changed. What was current or jumped to stays so where it still
    /// is a keyword.
    pub(super) fn light(&mut self) {
        self.generation += 1;
        let lamps = self.lamps().into_iter();
        // What is switched off keeps its number, and nothing finds it.
        let dark = |keyword: Keyword| Keyword { terms: Vec::new(), ..keyword };
        let keywords = lamps.map(|lamp| if lamp.on { lamp.keyword } else { dark(lamp.keyword) }).collect();
        let lit = Lit::new(keywords, &self.lexicon, self.generation, Arc::clone(&self.numbers));
        let before = std::mem::replace(&mut self.lit, lit);
        let moved = |index: usize| {
            let keyword = before.keywords().get(index)?;
            self.lit.keywords().iter().position(|now| now.label == keyword.label)
        };
        if let Some((Target::Keyword(index), forward)) = self.last_jump {
            self.last_jump = moved(index).map(|index| (Target::Keyword(index), forward));
        }
        let both = |(one, other)| Some((moved(one)?, moved(other)?));
        if let Some((Target::Both(one, other), forward)) = self.last_jump {
            self.last_jump = both((one, other)).map(|(one, other)| (Target::Both(one, other), forward));
        }
        self.two = self.two.and_then(both);
        let current = self.reader.as_ref().and_then(Reader::current).cloned();
        let current = current.map(|current| Current {
            keyword: current.keyword.map(|index| moved(index).unwrap_or(usize::MAX)),
            ..current
        });
        self.relabel();
        self.make_current(current);
        // What it names by a label may be another thing now.
        self.read_filter_again();
    }

    /// Drops the current hit unless it still is one.
    fn verify_current(&mut self) {
        let current = self.reader.as_ref().and_then(Reader::current).cloned();
        self.make_current(current);
    }

    /// Makes a hit of the open article the current one, if it is one now.
    pub(super) fn make_current(&mut self, current: Option<Current>) {
        let Some(entry) = self.reader.as_ref().map(|reader| Arc::clone(reader.entry())) else { return };
        let current = self.revived(&entry, current);
        if let Some(reader) = &mut self.reader {
            reader.set_current(current);
        }
    }

    /// The fold lines tell the hits that are folded away: they change with the keywords.
    fn relabel(&mut self) {
        if let Some(reader) = &mut self.reader {
            let hits = self.lit.find(reader.entry());
            let labels = labels_of(self.accessible)(
                reader.entry().article(),
                hits.as_deref(),
                self.lit.keywords(),
                &self.locale,
            );
            reader.relabel(labels);
        }
    }

    pub(super) fn settle_list(&mut self) {
        if let Some(area) = self.geometry().list {
            self.listing.settle(&self.library, area);
        }
    }

    /// Brings list and reading pane in step with what has just changed.
    pub(super) fn settle(&mut self) {
        self.settle_menu();
        self.arrange();
        let line = self.settle_concordance();
        let cell = self.settle_heatmap();
        self.settle_list();
        let geometry = self.geometry();
        let chosen = match self.listing.cursor {
            // Another article would show for a moment only.
            Item::Article(_) if self.remembering.waits() => None,
            Item::Article(n) if !self.listing.shows(n) => None,
            // A cell that leads nowhere shows nothing.
            Item::Article(_) if cell.is_some_and(|cell| cell.article.is_none()) => None,
            Item::Article(n) => self.library.entries.get(n).cloned(),
            Item::Failure(_) => None,
        };
        // A pane that is hidden keeps its article, so that it is there at once when it shows again.
        let page = geometry.reader.unwrap_or_else(|| self.page_if_shown());
        match chosen {
            Some(entry) => self.show_article(&entry, page),
            None => self.put_away(),
        }
        if let Some(line) = line {
            self.preview_line(&line);
        }
        if let Some(cell) = cell {
            self.preview_cell(cell);
        }
    }

    fn show_article(&mut self, entry: &Arc<Entry>, page: Page) {
        let fresh = self.reader.as_ref().is_none_or(|reader| !Arc::ptr_eq(reader.entry(), entry));
        if fresh && self.is_short_of_its_place(entry) {
            self.reader = None;
        } else if fresh {
            self.put_away();
        }
        let hits = self.lit.find(entry);
        if let Some(search) = &mut self.search {
            search.lit.find(entry);
        }
        if fresh {
            self.shift = self.shift.map(|_| 0);
        }
        let options = Options {
            width: page.column.width,
            justify: self.justify,
            number_links: self.number_links,
            whole_lines: self.shift.is_some(),
            whole_words: self.accessible,
        };
        let make = labels_of(self.accessible);
        let strings = || make(entry.article(), hits.as_deref(), self.lit.keywords(), &self.locale);
        if let Some(reader) = &mut self.reader {
            reader.resize(options, page, strings);
        } else {
            let kept = self.place_of(entry.article().id());
            let mut reader = Reader::new(Arc::clone(entry), options, page, strings(), kept.as_ref());
            if self.furniture && !self.kept.contains_key(&entry.article().id()) {
                reader.open_folds();
            }
            let current = reader.current().cloned();
            self.reader = Some(reader);
            self.make_current(current);
        }
    }

    pub(super) fn put_away(&mut self) {
        // What the concordance or the heat map shows is not read: the place in it stays where it was.
        if let Some(reader) = self.reader.take().filter(|_| !self.focus.only_shows()) {
            self.kept.insert(reader.id(), reader.kept());
        }
    }
}

/// What makes the strings of an article: with signs, or in words.
fn labels_of(accessible: bool) -> fn(&Article, Option<&Hits>, &[Keyword], &Locale) -> Labels {
    if accessible { labels_in_words } else { labels }
}

/// The keywords that are lit: those of the user's settings, those of the set that are not among them,
/// those given with the start, and those kept meanwhile, as the next free ones: a digit never moves
/// under the fingers.
pub(super) fn active(
    standing: &[Keyword],
    extra: &[Keyword],
    set: Option<&KeywordSet>,
    added: &[Keyword],
) -> Vec<Keyword> {
    let of_set = keyword::with_set(standing, set.map_or(&[], |set| &set.keywords));
    let mut keywords = keyword::with_given(of_set, extra);
    for keyword in added {
        if !keywords.iter().any(|given| given.label == keyword.label) {
            keywords.push(keyword.clone());
        }
    }
    keywords
}
