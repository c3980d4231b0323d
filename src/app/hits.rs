//! Jumping: from hit to hit, within an article and over to the next, the search prompt, and the way
//! back. Hits in page furniture are neither counted nor jumped to.

use std::sync::Arc;

use super::{App, Focus, jumps::Spot, listing::Item, lit::Lit, reader::Current};
use crate::{
    article::Article,
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
    /// The first ones of paragraphs where both of two keywords stand, by their indices.
    Both(usize, usize),
}

/// Two keywords that are being asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Two {
    /// The first of them, once it is chosen.
    first: Option<usize>,
}

/// What was found in the article on the screen.
enum Here {
    /// A hit.
    Found(Hit),
    /// No more, or there is no article.
    Nothing,
    /// Not yet: it is too long to be searched on the way.
    Unknown,
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

/// The same message without an arrow, which a screen reader would read out.
fn spoken(key: &str) -> &str {
    match key {
        "to-article" => "to-article-words",
        "wrapped" => "wrapped-words",
        "wrapped-back" => "wrapped-back-words",
        other => other,
    }
}

impl Target {
    const fn keyword(self) -> Option<usize> {
        match self {
            Self::Any | Self::Both(..) => None,
            Self::Keyword(index) => Some(index),
        }
    }

    /// Whether an article has one that counts.
    fn is_in(self, hits: &Hits) -> bool {
        let has = |index: usize| hits.counts().get(index).is_some_and(|count| *count > 0);
        match self {
            Self::Any => hits.counts().iter().any(|count| *count > 0),
            Self::Keyword(index) => has(index),
            Self::Both(one, other) => has(one) && has(other),
        }
    }

    /// The next one after a byte, or the last one before it; the byte itself counts with `at_it`.
    fn find(self, article: &Article, hits: &Hits, from: usize, forward: bool, at_it: bool) -> Option<Hit> {
        let keyword = self.keyword();
        if let Self::Both(one, other) = self {
            let mut meetings = meetings(article, hits, one, other);
            return if forward {
                meetings.find(|hit| hit.range().start > from || at_it && hit.range().start == from)
            } else {
                meetings.take_while(|hit| hit.range().start < from).last()
            };
        }
        match (forward, at_it) {
            (true, false) => hits.next(from, keyword, false),
            (true, true) => hits.first_from(from, keyword, false),
            (false, _) => hits.prev(from, keyword, false),
        }
    }
}

/// The first hit of two keywords in each paragraph that has both.
fn meetings(article: &Article, hits: &Hits, one: usize, other: usize) -> impl Iterator<Item = Hit> {
    let of_both = hits.all().iter().filter(move |hit| !hit.boilerplate() && [one, other].contains(&hit.keyword()));
    let of_both: Vec<_> = of_both.map(|hit| (article.block_at(hit.range().start), *hit)).collect();
    let met = of_both.chunk_by(|a, b| a.0 == b.0).filter_map(|group| {
        let first = group.first()?.1;
        group.iter().any(|(_, hit)| hit.keyword() != first.keyword()).then_some(first)
    });
    met.collect::<Vec<_>>().into_iter()
}

impl App {
    /// Jumps to the next or previous hit.
    pub(super) fn jump(&mut self, target: Target, forward: bool) {
        let here = self.here();
        self.jump_leaving(here, target, forward);
    }

    /// Jumps, and leaves a mark for the way back there.
    pub(super) fn jump_leaving(&mut self, mark: Option<Spot>, target: Target, forward: bool) {
        if let Target::Keyword(index) = target
            && index >= self.lit.keywords().len()
        {
            let number = index + 1;
            self.tell_with("no-keyword", &[("number", number.into())]);
            return;
        }
        if let Target::Keyword(index) = target
            && self.lit.keywords()[index].terms.is_empty()
        {
            let label = self.lit.keywords()[index].label.clone();
            let is_gone = self.lamps().get(index).is_some_and(|lamp| lamp.gone);
            self.say(if is_gone { "keyword-gone" } else { "keyword-off" }, &label);
            return;
        }
        if let Target::Both(one, other) = target {
            let count = self.lit.keywords().len();
            if let Some(number) = [one, other].into_iter().find(|index| *index >= count) {
                self.tell_with("no-keyword", &[("number", (number + 1).into())]);
                return;
            }
        }
        self.last_jump = Some((target, forward));
        if self.lit_of(target).keywords().is_empty() {
            self.tell("no-keywords");
            return;
        }
        match self.hit_here(target, forward) {
            Here::Found(hit) => {
                self.leave_mark(mark);
                self.show_reader();
                self.arrive(target, &hit);
                return;
            }
            Here::Unknown => return self.await_counts(mark, target, forward, false),
            Here::Nothing => {}
        }
        self.jump_elsewhere(mark, target, forward, false);
    }

    /// Jumps to the next article that has one, or to the previous: there to the first, or where one
    /// went on to it, to the nearest.
    fn jump_elsewhere(&mut self, mark: Option<Spot>, target: Target, forward: bool, to_first: bool) {
        match self.hit_elsewhere(target, forward) {
            Elsewhere::Found { article, hit, wrapped } => {
                let first = || self.lit_of(target).hits_of(article)?.first_from(0, target.keyword(), false);
                let hit = if to_first { first().unwrap_or(hit) } else { hit };
                let same = self.listing.cursor == Item::Article(article);
                let current = self.reader.as_ref().and_then(|reader| reader.current());
                let is_current = same && current.is_some_and(|current| current.range == hit.range());
                if is_current && self.is_shown(hit.range().start) {
                    if !self.knows_all() {
                        return self.await_counts(mark, target, forward, to_first);
                    }
                    // Nothing has moved: to say that one is at the beginning again would be no help.
                    let name = self.name_of(target, hit.keyword());
                    self.say("only-hit", &name);
                    return;
                }
                self.leave_mark(mark);
                self.listing.go_to(&self.library, article);
                self.show_reader();
                self.arrive(target, &hit);
                let library = Arc::clone(&self.library);
                let title = library.entries[article].article().title();
                let name = self.name_of(target, hit.keyword());
                let key = match (same, wrapped, forward) {
                    (true, _, true) => "wrapped-here",
                    (true, _, false) => "wrapped-here-back",
                    (false, true, true) => "wrapped",
                    (false, true, false) => "wrapped-back",
                    (false, false, _) => "to-article",
                };
                let key = if self.accessible { spoken(key) } else { key };
                self.tell_with(key, &[("keyword", name.as_str().into()), ("name", title.into())]);
                self.at_hit = true;
            }
            Elsewhere::Nothing => self.say_nothing(target),
            Elsewhere::Unknown => self.await_counts(mark, target, forward, to_first),
        }
    }

    /// Jumps to the first hit in the next article that has one, or in the previous: of the search while
    /// one stands, else of the keyword of the current hit, else of any.
    pub(super) fn jump_article(&mut self, forward: bool) {
        let current = self.reader.as_ref().and_then(|reader| reader.current()?.keyword);
        let current = current.filter(|index| self.search.is_none() && *index < self.lit.keywords().len());
        let target = current.map_or(Target::Any, Target::Keyword);
        if self.lit_of(target).keywords().is_empty() {
            self.tell("no-keywords");
            return;
        }
        let here = self.here();
        self.jump_elsewhere(here, target, forward, true);
    }

    /// Asks for two keywords; asked twice, goes on with those that were chosen last.
    pub(super) fn choose_two(&mut self, again: bool) {
        if let Some((one, other)) = self.two.filter(|_| again) {
            self.jump(Target::Both(one, other), true);
        } else {
            self.choosing = Some(Two::default());
            self.tell("meet-first");
        }
    }

    /// Takes one of the two keywords that are asked for.
    pub(super) fn choose_keyword(&mut self, two: Two, index: usize) {
        let Some(label) = self.lit.keywords().get(index).map(|keyword| keyword.label.clone()) else {
            self.tell_with("no-keyword", &[("number", (index + 1).into())]);
            return;
        };
        match two.first.filter(|first| *first != index) {
            None => {
                self.choosing = Some(Two { first: Some(index) });
                self.say("meet-second", &label);
            }
            Some(first) => {
                self.two = Some((first, index));
                self.jump(Target::Both(first, index), true);
            }
        }
    }

    /// Whether all articles are there that may come to be listed.
    fn knows_all(&self) -> bool {
        self.library.complete && self.is_sifted()
    }

    /// Whether a byte of the open article is on the screen. A pane that is hidden keeps its article.
    fn is_shown(&mut self, offset: usize) -> bool {
        self.geometry().reader.is_some() && self.reader.as_mut().is_some_and(|reader| reader.row_of(offset).is_some())
    }

    /// Puts a jump off until counts tell where it leads; any key takes it back.
    fn await_counts(&mut self, mark: Option<Spot>, target: Target, forward: bool, elsewhere: bool) {
        self.awaited = Some((mark, target, forward, elsewhere));
        self.tell("still-counting");
    }

    /// Makes the jump that waits for counts, if they tell by now where it leads.
    pub(super) fn jump_awaited(&mut self) {
        if let Some((mark, target, forward, elsewhere)) = self.awaited.take() {
            self.notice = None;
            if elsewhere {
                self.jump_elsewhere(mark, target, forward, true);
            } else {
                self.jump_leaving(mark, target, forward);
            }
        }
    }

    /// A jump shows where it leads, also from a screen that shows the list alone. While something is
    /// typed, the list stays: it may be for nothing.
    pub(super) fn show_reader(&mut self) {
        if self.prompt.is_none() && self.geometry().reader.is_none() {
            self.focus = Focus::Reader;
        }
        self.settle();
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

    /// What the hits of a target are called: the search as it was typed, or the hit's keyword.
    fn name_of(&self, target: Target, keyword: usize) -> String {
        match (target, &self.search) {
            (Target::Any, Some(search)) => search.typed.clone(),
            (Target::Both(one, other), _) => [one, other].map(|index| self.label_of(index)).join(" + "),
            _ => self.label_of(keyword),
        }
    }

    fn label_of(&self, keyword: usize) -> String {
        self.lit.keywords().get(keyword).map_or_else(String::new, |keyword| keyword.label.clone())
    }

    fn hits_in(&mut self, target: Target, entry: &Entry) -> Option<Arc<Hits>> {
        match (target, &mut self.search) {
            (Target::Any, Some(search)) => search.lit.find(entry),
            _ => self.lit.find(entry),
        }
    }

    /// The next hit in the article on the screen: after the current hit while that shows, else from
    /// the top of the screen on, or back from its bottom.
    fn hit_here(&mut self, target: Target, forward: bool) -> Here {
        let Some(entry) = self.reader.as_ref().map(|reader| Arc::clone(reader.entry())) else { return Here::Nothing };
        let Some(hits) = self.hits_in(target, &entry) else { return Here::Unknown };
        let Some(reader) = &mut self.reader else { return Here::Nothing };
        // Nobody has read past what shows: backwards, the last hit on the screen comes first.
        let edge = if forward { reader.first_byte() } else { reader.end_byte() };
        let current = reader.current().map(|current| current.range.start);
        let current = current.filter(|start| reader.row_of(*start).is_some());
        let hit = target.find(entry.article(), &hits, current.unwrap_or(edge), forward, current.is_none());
        hit.map_or(Here::Nothing, Here::Found)
    }

    /// The first hit in the next article that has one, round the end of the library to this one.
    fn hit_elsewhere(&mut self, target: Target, forward: bool) -> Elsewhere {
        let library = Arc::clone(&self.library);
        let count = self.listing.articles(&library);
        // Rows that are no articles come after the last one.
        let from = self.listing.number(&library).min(if forward { count.saturating_sub(1) } else { count });
        let mut searched = 0;
        for step in 1..=count {
            let row = if forward { (from + step) % count } else { (from + count - step) % count };
            let Some(article) = self.listing.article(&library, row) else { continue };
            let known = self.lit_of(target).hits_of(article);
            // Most articles have none: they are passed without being looked at, nor their entries.
            if known.is_some_and(|hits| !target.is_in(hits)) {
                continue;
            }
            let hits = if let Some(hits) = known {
                Arc::clone(hits)
            } else {
                let entry = &library.entries[article];
                searched += entry.article().text().len();
                let hits = if searched > SEARCHED_AT_ONCE { None } else { self.hits_in(target, entry) };
                let Some(hits) = hits else { return Elsewhere::Unknown };
                hits
            };
            let end = if forward { 0 } else { usize::MAX };
            let hit = target.find(library.entries[article].article(), &hits, end, forward, true);
            if let Some(hit) = hit {
                let wrapped = if forward { row <= from } else { row >= from };
                return Elsewhere::Found { article, hit, wrapped };
            }
        }
        if self.knows_all() { Elsewhere::Nothing } else { Elsewhere::Unknown }
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
            (Target::Both(..), _) => {
                let name = self.name_of(target, 0);
                self.say("no-meeting", &name);
                return;
            }
            (Target::Keyword(index), _) => match self.lit.keywords().get(index) {
                Some(keyword) => keyword.label.clone(),
                None => return,
            },
        };
        self.say(if folded { "only-in-folds" } else { "no-hit-of" }, &name);
    }

    /// Says that what the command line asked to open on is nowhere, and what there is.
    fn say_no_start(&mut self, keyword: usize) {
        let lit = self.lit.keywords();
        let others = lit.iter().enumerate().filter(|(index, other)| *index != keyword && !other.terms.is_empty());
        let names = others.map(|(_, other)| other.label.as_str()).collect::<Vec<_>>().join(", ");
        let name = lit.get(keyword).map(|keyword| keyword.label.clone());
        match name.filter(|_| !names.is_empty()) {
            Some(name) => {
                self.tell_with("no-start", &[("name", name.as_str().into()), ("names", names.as_str().into())]);
            }
            None => self.say_nothing(Target::Keyword(keyword)),
        }
    }

    /// Makes a hit of the article on the screen the current one and shows it.
    pub(super) fn arrive(&mut self, target: Target, hit: &Hit) {
        let of_search = target == Target::Any && self.search.is_some();
        if let Some(reader) = &mut self.reader {
            reader.set_current(Some(Current { range: hit.range(), keyword: (!of_search).then_some(hit.keyword()) }));
            reader.show(&hit.range());
        }
        self.show_column(hit.range().start);
        // What shows while something is typed may be left again.
        if self.prompt.is_none() {
            self.note_jump();
        }
    }

    /// Shows the first hit of the search from the top of the screen on.
    pub(super) fn show_first(&mut self) {
        if let Here::Found(hit) = self.hit_here(Target::Any, true) {
            self.arrive(Target::Any, &hit);
        }
    }

    /// What was once the current hit, if it still is one: of the search, of its keyword, or of any.
    pub(super) fn revived(&mut self, entry: &Entry, current: Option<Current>) -> Option<Current> {
        let Current { range, keyword } = current?;
        let unknown = match (keyword, &mut self.search) {
            (None, Some(search)) => search.lit.find(entry).is_none(),
            (None, None) => false,
            (Some(index), _) => index < self.lit.keywords().len() && self.lit.find(entry).is_none(),
        };
        if unknown {
            // Of a text that is too long to be searched now, the answer of the shell tells.
            return entry.article().text().get(range.clone()).map(|_| Current { range, keyword });
        }
        let search = self.search.as_mut().filter(|_| keyword.is_none());
        if search.and_then(|search| search.lit.find(entry)?.at(&range, None, false)).is_some() {
            return Some(Current { range, keyword });
        }
        let hits = self.lit.find(entry)?;
        let hit = hits.at(&range, keyword, false).or_else(|| hits.at(&range, None, false))?;
        Some(Current { range, keyword: Some(hit.keyword()) })
    }

    /// Notes a place that is left, for the way back.
    pub(super) fn leave_mark(&mut self, mark: Option<Spot>) {
        if let Some(mark) = mark {
            self.jumps.leave(mark);
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
        let Some(spot) = spot else { return self.tell("no-jump") };
        if self.return_to_line(&spot) || self.return_to_cell(&spot) {
            return;
        }
        if self.focus.only_shows() {
            self.focus = Focus::Reader;
        }
        if !self.go_to(spot) {
            return self.tell("no-jump");
        }
        self.show_reader();
        self.note_jump();
    }

    /// Goes to a place; false when its article is gone.
    pub(super) fn go_to(&mut self, spot: Spot) -> bool {
        let Some(article) = self.numbers.get(&spot.article).copied() else { return false };
        self.reveal(article);
        self.listing.go_to(&self.library, article);
        self.settle();
        let entry = Arc::clone(&self.library.entries[article]);
        let current = self.revived(&entry, spot.current);
        if let Some(reader) = &mut self.reader {
            reader.go_back(spot.anchor, current);
        }
        true
    }

    /// Opens on the hit that was asked for on the command line, once it has been read: goes on from
    /// the article that was looked at last. Whoever has pressed a key meanwhile is left in peace.
    pub(super) fn open_at_hit(&mut self) {
        let Some(mut wanted) = self.open_at.take().filter(|_| !self.touched) else { return };
        let library = Arc::clone(&self.library);
        let Some(keyword) = self.lit.keywords().iter().position(|lit| lit.label == wanted.keyword) else { return };
        let target = Target::Keyword(keyword);
        let mut searched = 0;
        for (article, entry) in library.entries.iter().enumerate().skip(wanted.next) {
            if self.lit.hits_of(article).is_none() {
                searched += entry.article().text().len();
            }
            let hits = if searched > SEARCHED_AT_ONCE { None } else { self.lit.find(entry) };
            let Some(hits) = hits else {
                // The shell is asked for it, and its answer comes by here.
                self.open_at = Some(wanted);
                return;
            };
            let here = hits.counts().get(keyword).copied().unwrap_or(0) as usize;
            if wanted.before + here >= wanted.number {
                let mut countable = hits.all().iter().filter(|hit| hit.keyword() == keyword && !hit.boilerplate());
                if let Some(hit) = countable.nth(wanted.number.saturating_sub(wanted.before + 1)).copied() {
                    self.focus = Focus::Reader;
                    self.listing.go_to(&library, article);
                    self.settle();
                    self.arrive(target, &hit);
                    return;
                }
            }
            if entry.is_beginning() && !library.complete {
                // The rest of the article comes by here too.
                self.open_at = Some(wanted);
                return;
            }
            wanted.before += here;
            wanted.next = article + 1;
        }
        if !library.complete {
            self.open_at = Some(wanted);
        } else if wanted.before == 0 {
            self.say_no_start(keyword);
        } else {
            self.tell_with("too-few", &[("name", wanted.keyword.as_str().into()), ("count", wanted.before.into())]);
        }
    }
}
