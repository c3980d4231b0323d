//! Jumping: from hit to hit, within an article and over to the next, the search prompt, and the way
//! back. Hits in page furniture are neither counted nor jumped to.

use std::sync::Arc;

use super::{App, Focus, jumps::Spot, listing::Item, lit::Lit, reader::Current};
use crate::{
    keyword::{Hit, Hits},
    library::Entry,
};

/// How much text one key may search in articles that nobody has searched yet, in bytes: some ten
/// milliseconds of work.
const SEARCHED_AT_ONCE: usize = 8 << 20;

/// Which hits are jumped to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Those of the search while one stands, else of any keyword.
    Any,
    /// Those of the keyword with that index.
    Keyword(usize),
}

/// What was found in other articles.
enum Elsewhere {
    /// A hit, in the article with that number; whether the end of the library was passed.
    Found { article: usize, hit: Hit, wrapped: bool },
    /// Not before everything was searched.
    Nothing,
    /// Not in what could be searched at once.
    Unknown,
}

impl App {
    /// Jumps to the next or previous hit.
    pub(super) fn jump(&mut self, target: Target, forward: bool) {
        if let Target::Keyword(index) = target
            && index >= self.lit.keywords().len()
        {
            let number = index + 1;
            self.tell_with("no-keyword", &[("number", number.into())]);
            return;
        }
        self.last_jump = Some((target, forward));
        if self.lit_of(target).keywords().is_empty() {
            self.tell("no-keywords");
            return;
        }
        if let Some(hit) = self.hit_here(target, forward) {
            self.leave_mark();
            self.arrive(target, &hit);
            return;
        }
        match self.hit_elsewhere(target, forward) {
            Elsewhere::Found { article, hit, wrapped } => {
                let same = self.listing.cursor == Item::Article(article);
                self.leave_mark();
                self.listing.go(&self.library, article);
                self.settle();
                self.arrive(target, &hit);
                let title = self.library.entries[article].article().title().to_owned();
                let key = match (same, wrapped, forward) {
                    (true, _, true) => "wrapped-here",
                    (true, _, false) => "wrapped-here-back",
                    (false, true, true) => "wrapped",
                    (false, true, false) => "wrapped-back",
                    (false, false, _) => "to-article",
                };
                self.say(key, &title);
            }
            Elsewhere::Nothing => self.say_nothing(target),
            Elsewhere::Unknown => self.tell("still-counting"),
        }
    }

    /// The last jump once more, or the other way; the direction of the last jump stays.
    pub(super) fn jump_again(&mut self, same: bool) {
        match self.last_jump {
            Some((target, forward)) => {
                self.jump(target, forward == same);
                self.last_jump = Some((target, forward));
            }
            None => self.jump(Target::Any, same),
        }
    }

    fn lit_of(&self, target: Target) -> &Lit {
        match (target, &self.search) {
            (Target::Any, Some(search)) => &search.lit,
            _ => &self.lit,
        }
    }

    fn hits_in(&mut self, target: Target, entry: &Entry) -> Arc<Hits> {
        match (target, &mut self.search) {
            (Target::Any, Some(search)) => search.lit.find(entry),
            _ => self.lit.find(entry),
        }
    }

    /// The next hit in the article on the screen: after the current hit while that shows, else from
    /// the top of the screen on.
    pub(super) fn hit_here(&mut self, target: Target, forward: bool) -> Option<Hit> {
        let entry = Arc::clone(self.reader.as_ref()?.entry());
        let hits = self.hits_in(target, &entry);
        let reader = self.reader.as_mut()?;
        let visible = reader.visible();
        let current = reader.current().map(|current| current.range.start);
        let current = current.filter(|start| reader.row_of(*start).is_some());
        let mut countable = hits.all().iter().filter(|hit| counts(target, hit));
        match (current, forward) {
            (Some(at), true) => countable.find(|hit| hit.range().start > at),
            (None, true) => countable.find(|hit| hit.range().start >= visible.start),
            (Some(at), false) => countable.rfind(|hit| hit.range().start < at),
            (None, false) => countable.rfind(|hit| hit.range().start < visible.start),
        }
        .copied()
    }

    /// The first hit in the next article that has one, round the end of the library to this one.
    fn hit_elsewhere(&mut self, target: Target, forward: bool) -> Elsewhere {
        let library = Arc::clone(&self.library);
        let count = library.entries.len();
        let from = self.listing.number(&library).min(count.saturating_sub(1));
        let mut searched = 0;
        for step in 1..=count {
            let article = if forward { (from + step) % count } else { (from + count - step) % count };
            let entry = &library.entries[article];
            if self.lit_of(target).hits(entry.article().id()).is_none() {
                searched += entry.article().text().len();
                if searched > SEARCHED_AT_ONCE {
                    return Elsewhere::Unknown;
                }
            }
            let hits = self.hits_in(target, entry);
            let mut countable = hits.all().iter().filter(|hit| counts(target, hit));
            let hit = if forward { countable.next() } else { countable.next_back() };
            if let Some(hit) = hit.copied() {
                let wrapped = if forward { article <= from } else { article >= from };
                return Elsewhere::Found { article, hit, wrapped };
            }
        }
        if library.complete { Elsewhere::Nothing } else { Elsewhere::Unknown }
    }

    fn say_nothing(&mut self, target: Target) {
        let folded = self.reader.as_ref().is_some_and(|reader| {
            self.lit_of(target).hits(reader.id()).is_some_and(|hits| {
                hits.all().iter().any(|hit| target == Target::Any || target == Target::Keyword(hit.keyword()))
            })
        });
        let name = match (target, &self.search) {
            (Target::Any, Some(search)) => search.typed.clone(),
            (Target::Any, None) => {
                self.tell("no-hits");
                return;
            }
            (Target::Keyword(index), _) => self.lit.keywords()[index].label.clone(),
        };
        self.say(if folded { "only-in-folds" } else { "no-hit-of" }, &name);
    }

    /// Makes a hit of the article on the screen the current one and shows it.
    pub(super) fn arrive(&mut self, target: Target, hit: &Hit) {
        let of_search = target == Target::Any && self.search.is_some();
        if let Some(reader) = &mut self.reader {
            reader.set_current(Some(Current { range: hit.range(), keyword: (!of_search).then_some(hit.keyword()) }));
            reader.show(hit.range().start);
        }
    }

    /// Notes where the reader is, for the way back.
    pub(super) fn leave_mark(&mut self) {
        if let Some(here) = self.here() {
            self.jumps.leave(here);
        }
    }

    /// Back to where the last jump left from.
    pub(super) fn jump_back(&mut self) {
        let spot = self.here().and_then(|here| self.jumps.back(&here));
        self.return_to(spot);
    }

    /// Forward again.
    pub(super) fn jump_forward(&mut self) {
        let spot = self.jumps.forward();
        self.return_to(spot);
    }

    fn return_to(&mut self, spot: Option<Spot>) {
        let Some(spot) = spot else {
            self.tell("no-jump");
            return;
        };
        self.go_to(spot);
    }

    pub(super) fn go_to(&mut self, spot: Spot) {
        let Some(article) = self.library.position(spot.article) else { return };
        self.listing.go(&self.library, article);
        self.settle();
        if let Some(reader) = &mut self.reader {
            reader.go_back(spot.anchor, spot.current);
        }
    }

    /// Opens on the hit that was asked for on the command line, once it has been read: goes on from
    /// the article that was looked at last.
    pub(super) fn open_at_hit(&mut self) {
        let Some(mut wanted) = self.open_at.take() else { return };
        let library = Arc::clone(&self.library);
        for (article, entry) in library.entries.iter().enumerate().skip(wanted.next) {
            let hits = self.lit.find(entry);
            let here = hits.counts().get(wanted.keyword).copied().unwrap_or(0) as usize;
            let mut countable = hits.all().iter().filter(|hit| counts(Target::Keyword(wanted.keyword), hit));
            if wanted.before + here >= wanted.number
                && let Some(hit) = countable.nth(wanted.number - wanted.before - 1).copied()
            {
                self.focus = Focus::Reader;
                self.listing.go(&library, article);
                self.settle();
                self.arrive(Target::Keyword(wanted.keyword), &hit);
                return;
            }
            wanted.before += here;
            wanted.next = article + 1;
        }
        if library.complete {
            self.say_nothing(Target::Keyword(wanted.keyword));
        } else {
            self.open_at = Some(wanted);
        }
    }
}

/// Whether a hit counts for a target.
fn counts(target: Target, hit: &Hit) -> bool {
    !hit.boilerplate() && (target == Target::Any || target == Target::Keyword(hit.keyword()))
}
