//! Jumping: from hit to hit, within an article and over to the next, the search prompt, and the way
//! back. Hits in page furniture are neither counted nor jumped to.

use std::sync::Arc;

use super::{
    Action, App, Focus, Search,
    jumps::Spot,
    listing::Item,
    lit::Lit,
    prompt::Prompt,
    reader::{Current, Reader},
};
use crate::{
    keyword::{Hit, Hits, Keyword, Term},
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
            self.notice = Some(self.start.locale.with("no-keyword", &[("number", number.into())]).into_owned());
            return;
        }
        self.last_jump = Some((target, forward));
        if self.lit_of(target).keywords().is_empty() {
            self.notice = Some(self.start.locale.text("no-keywords").into_owned());
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
            Elsewhere::Unknown => self.notice = Some(self.start.locale.text("still-counting").into_owned()),
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
    fn hit_here(&mut self, target: Target, forward: bool) -> Option<Hit> {
        let entry = Arc::clone(self.reader.as_ref()?.entry());
        let hits = self.hits_in(target, &entry);
        let reader = self.reader.as_ref()?;
        let visible = reader.visible();
        let current = reader.current().map(|current| current.range.start);
        let current = current.filter(|start| reader.row_of(*start).is_some());
        let mut countable = hits.all().iter().filter(|hit| wanted(target, hit));
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
            let mut countable = hits.all().iter().filter(|hit| wanted(target, hit));
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
                self.notice = Some(self.start.locale.text("no-hits").into_owned());
                return;
            }
            (Target::Keyword(index), _) => self.lit.keywords()[index].label.clone(),
        };
        self.say(if folded { "only-in-folds" } else { "no-hit-of" }, &name);
    }

    /// Makes a hit of the article on the screen the current one and shows it.
    fn arrive(&mut self, target: Target, hit: &Hit) {
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
            self.notice = Some(self.start.locale.text("no-jump").into_owned());
            return;
        };
        self.go_to(spot);
    }

    fn go_to(&mut self, spot: Spot) {
        let Some(article) = self.library.position(spot.article) else { return };
        self.listing.go(&self.library, article);
        self.settle();
        if let Some(reader) = &mut self.reader {
            reader.go_back(spot.anchor, spot.current);
        }
    }

    /// Opens on the hit that was asked for on the command line, once it has been read.
    pub(super) fn open_at_hit(&mut self) {
        let Some((keyword, number)) = self.start.open_at else { return };
        let library = Arc::clone(&self.library);
        let mut before = 0;
        for (article, entry) in library.entries.iter().enumerate() {
            let hits = self.lit.find(entry);
            let mut countable = hits.all().iter().filter(|hit| wanted(Target::Keyword(keyword), hit));
            let here = hits.counts().get(keyword).copied().unwrap_or(0) as usize;
            if before + here >= number
                && let Some(hit) = countable.nth(number - before - 1).copied()
            {
                self.start.open_at = None;
                self.focus = Focus::Reader;
                self.listing.go(&library, article);
                self.settle();
                self.arrive(Target::Keyword(keyword), &hit);
                return;
            }
            before += here;
        }
        if library.complete {
            self.start.open_at = None;
            self.say_nothing(Target::Keyword(keyword));
        }
    }

    // The search prompt.

    pub(super) fn open_prompt(&mut self) {
        self.prompt = Some(Prompt::new(self.here()));
        self.search = None;
    }

    /// True when the prompt took the action.
    pub(super) fn update_prompt(&mut self, action: Action) -> bool {
        match action {
            Action::Accept => self.accept_search(),
            Action::Cancel | Action::Back => {
                let origin = self.prompt.take().and_then(|prompt| prompt.origin);
                self.search = None;
                if let Some(spot) = origin {
                    self.go_to(spot);
                }
            }
            Action::HitNext => self.jump(Target::Any, true),
            Action::HitPrevious => self.jump(Target::Any, false),
            Action::Redraw | Action::Suspend => return false,
            _ => {}
        }
        true
    }

    /// What is typed has changed: light it, and show the first hit from where the search began.
    pub(super) fn searched(&mut self) {
        let Some(prompt) = &self.prompt else { return };
        let (typed, origin) = (prompt.text().to_owned(), prompt.origin.clone());
        if let Some(spot) = origin {
            self.go_to(spot);
        }
        self.search = None;
        let Some(keyword) = searched_keyword(&typed) else { return };
        self.generation += 1;
        let lit = Lit::new(vec![keyword], &self.start.lexicon, self.generation);
        self.search = Some(Search { typed, lit });
        if let Some(hit) = self.hit_here(Target::Any, true) {
            self.arrive(Target::Any, &hit);
        }
    }

    fn accept_search(&mut self) {
        let Some(prompt) = self.prompt.take() else { return };
        let typed = prompt.text().to_owned();
        if self.search.is_none() {
            if !typed.trim().is_empty() {
                self.say("bad-term", &typed);
            }
            return;
        }
        if let Some(origin) = prompt.origin {
            self.jumps.leave(origin);
        }
        self.last_jump = Some((Target::Any, true));
        let shown = self.reader.as_ref().and_then(Reader::current).is_some_and(|current| current.keyword.is_none());
        if !shown {
            self.jump(Target::Any, true);
        }
    }

    /// Keeps the search as a keyword, or the word of the current hit.
    pub(super) fn keep(&mut self) {
        let current = self.reader.as_ref().and_then(|reader| {
            let range = reader.current()?.range.clone();
            Some(reader.entry().article().text().get(range)?.to_owned())
        });
        let keyword = match (self.search.take(), current) {
            (Some(search), _) => self.kept_keyword(&search),
            (None, Some(word)) => Keyword::typed(&word.split_whitespace().collect::<Vec<_>>().join(" ")).ok(),
            (None, None) => None,
        };
        let Some(keyword) = keyword else {
            self.notice = Some(self.start.locale.text("nothing-to-keep").into_owned());
            return;
        };
        let label = keyword.label.clone();
        if let Some(index) = self.lit.keywords().iter().position(|kept| same(kept, &keyword)) {
            let number = index + 1;
            let args = [("name", label.as_str().into()), ("number", number.into())];
            self.notice = Some(self.start.locale.with("kept-already", &args).into_owned());
            return;
        }
        self.start.extra.retain(|extra| extra.label != label);
        let mut keywords = self.lit.keywords().to_vec();
        keywords.push(keyword);
        let number = keywords.len();
        self.light(keywords);
        let args = [("name", label.as_str().into()), ("number", number.into())];
        self.notice = Some(self.start.locale.with("kept", &args).into_owned());
    }

    /// The search as a keyword: a beginning of words that turned out to be a word is kept as it.
    fn kept_keyword(&self, search: &Search) -> Option<Keyword> {
        let whole = Keyword::typed(&search.typed).ok()?;
        let reader = self.reader.as_ref()?;
        let begun = search.lit.hits(reader.id()).map_or(0, |hits| hits.all().len());
        let exact = Lit::new(vec![whole.clone()], &self.start.lexicon, 0).find(reader.entry()).all().len();
        if exact == begun { Some(whole) } else { search.lit.keywords().first().cloned() }
    }
}

/// Whether a hit counts for a target.
fn wanted(target: Target, hit: &Hit) -> bool {
    !hit.boilerplate() && (target == Target::Any || target == Target::Keyword(hit.keyword()))
}

/// Whether two keywords look for the same.
fn same(a: &Keyword, b: &Keyword) -> bool {
    a.terms == b.terms || a.label == b.label
}

/// What a line in the search prompt looks for. While it is typed, its last word is only begun, so
/// a plain term stands for all words that begin so.
fn searched_keyword(typed: &str) -> Option<Keyword> {
    let mut keyword = Keyword::typed(typed).ok()?;
    for term in &mut keyword.terms {
        if let Term::Plain(text) = term {
            *term = Term::Prefix(text.clone());
        }
    }
    Some(keyword)
}
