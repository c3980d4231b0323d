//! What the session remembers, and what it takes up from the last one: places, stars, what was read,
//! choices of look, and articles whose files have changed.
//!
//! Nothing here waits: what is remembered goes out as [`Effect`]s, and what was remembered comes in
//! as [`Event`](super::Event)s, at the first frame or later.

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

use super::{
    App, Effect, Focus,
    concordance::Concordance,
    heatmap::Heatmap,
    jumps::Spot,
    listing::Item,
    memory::{Choice, Choices, Last, Memo, Memory, Moves},
    menu::{Contents, Menu},
    reader::{Anchor, Kept, Reader},
    sort::Sort,
};
use crate::{
    article::{Article, ArticleId},
    layout::folds,
    library::{Entry, Library},
};

/// How far the place may move before it is remembered, in bytes: it costs a little, and is of use
/// only when the program or the machine is killed.
const UNSAVED: usize = 4096;

/// The article that is being read, and what is remembered of it.
#[derive(Debug)]
pub(super) struct Open {
    entry: Arc<Entry>,
    /// The place that was last sent out.
    saved: Anchor,
}

/// What was changed in this session.
#[derive(Clone, Copy, Debug, Default)]
struct Own {
    read: bool,
    star: bool,
}

/// What is to be remembered, and how far it has been asked for.
#[derive(Debug, Default)]
pub(super) struct Remembering {
    /// How many articles of the library have been asked for.
    asked: usize,
    /// As many as had been asked for with each question that is not answered yet, the oldest first.
    questions: VecDeque<usize>,
    /// How many articles the answers so far were about.
    answered: usize,
    /// The article that is being read.
    open: Option<Open>,
    /// The article to come back to, until it has been read from its file and its place is known.
    resume: Option<Last>,
    /// The article whose place lies past what has been read of it, and what the pane holds instead.
    short: Option<(ArticleId, Anchor)>,
    /// What of which articles was changed in this session: an answer that comes later has less to say.
    own: HashMap<ArticleId, Own>,
    /// Whether the last key moved down through the text: an end that is reached so has been read.
    pub(super) down: bool,
    /// The article that the last key has jumped in.
    jumped: Option<ArticleId>,
}

impl Remembering {
    /// Whether the article to come back to is still waited for: until then none is shown.
    pub(super) const fn waits(&self) -> bool {
        self.resume.is_some()
    }

    /// Stops waiting for it: the reader goes somewhere else.
    pub(super) const fn give_up(&mut self) {
        self.resume = None;
    }
}

impl App {
    /// What is remembered of an article.
    pub fn memory(&self, id: ArticleId) -> Option<&Memory> {
        self.memory.get(&id)
    }

    /// Whether the article that was in front is still waited for: until then none is shown.
    pub const fn is_coming_back(&self) -> bool {
        self.remembering.waits()
    }

    pub(super) fn take_choices(&mut self, choices: Choices) {
        let Choices { set, measure, list_beside, preview, sort, last } = choices;
        self.sort = sort.as_deref().and_then(Sort::chosen).unwrap_or_default();
        self.measure = measure.map_or(self.measure, |measure| measure.clamp(super::MEASURES.0, super::MEASURES.1));
        self.list_beside = list_beside.or(self.list_beside);
        self.preview = preview.unwrap_or(self.preview);
        let set = set.and_then(|name| self.sets.iter().position(|set| set.name == name));
        if let Some(set) = set.filter(|set| *set != self.set) {
            self.set = set;
            self.light();
            // Nothing else on the screen says that other words are lit than usual.
            let name = self.sets[set].name.clone();
            self.tell_set(&name);
        }
        // A hit that is asked for goes before.
        self.remembering.resume = last.filter(|_| self.open_at.is_none());
        self.resume();
    }

    /// Comes back to the article that was in front, once it has been read and its place in it is
    /// known: shown before, it would move.
    pub(super) fn resume(&mut self) {
        let Some(last) = self.remembering.resume else { return };
        if let Some(number) = self.numbers.get(&last.article).copied() {
            if number >= self.remembering.answered {
                return;
            }
            self.listing.go_to(&self.library, number);
            if last.reading {
                self.focus = Focus::Reader;
            }
            self.remembering.resume = None;
        } else if self.library.complete {
            self.remembering.resume = None;
        }
    }

    /// The articles that nobody has asked for yet.
    pub(super) fn recall_places(&mut self) -> Option<Effect> {
        let from = std::mem::replace(&mut self.remembering.asked, self.library.entries.len());
        let new = self.library.entries.get(from..).filter(|new| !new.is_empty())?;
        self.remembering.questions.push_back(self.library.entries.len());
        Some(Effect::Recall(new.to_vec()))
    }

    /// What was remembered. What the reader has done meanwhile stays.
    pub(super) fn take_recalled(&mut self, recalled: Vec<(ArticleId, Memory)>) {
        self.sift_again_for_memory();
        for (id, memory) in recalled {
            let known = self.memory.entry(id).or_default();
            let Memory { anchor, seen, .. } = if known.anchor == Anchor::default() { memory } else { *known };
            let own = self.remembering.own.get(&id).copied().unwrap_or_default();
            let read = if own.read { known.read } else { memory.read };
            let star = if own.star { known.star } else { memory.star };
            *known = Memory { anchor, seen, read, star };
            let unmoved = |reader: &&mut Reader| reader.id() == id && reader.anchor() == Anchor::default();
            if !self.kept.contains_key(&id)
                && let Some(reader) = self.reader.as_mut().filter(unmoved)
            {
                reader.go_back(anchor, None);
                if anchor.offset >= reader.entry().article().text().len() {
                    self.remembering.short = Some((id, reader.anchor()));
                }
                if let Some(open) = self.remembering.open.as_mut().filter(|open| open.entry.article().id() == id) {
                    open.saved = reader.anchor();
                }
            }
        }
        if let Some(answered) = self.remembering.questions.pop_front() {
            self.remembering.answered = answered;
        }
        self.resume();
    }

    /// Where an article is to be opened: where it was left in this session, or in an earlier one.
    pub(super) fn place_of(&self, id: ArticleId) -> Option<Kept> {
        let remembered = || {
            let anchor = self.memory.get(&id)?.anchor;
            (anchor != Anchor::default()).then(|| Kept::at(anchor))
        };
        self.kept.get(&id).cloned().or_else(remembered)
    }

    /// Whether the article on the screen is the beginning of that one, and its place is still to come.
    pub(super) fn is_short_of_its_place(&self, entry: &Entry) -> bool {
        let id = entry.article().id();
        let here = self.reader.as_ref().filter(|reader| reader.id() == id).map(|reader| (id, reader.anchor()));
        here.is_some() && here == self.remembering.short
    }

    /// Notes what has changed since the last event: an article that is left, a place that has moved
    /// far, an end that was reached. The focus and the reading pane are settled.
    ///
    /// What the cursor of the list passes only shows beside it. A place that was jumped to from the list
    /// has been asked for, and is remembered at once.
    pub(super) fn note(&mut self, effects: &mut Vec<Effect>) {
        let jumped = self.remembering.jumped.take();
        let reader = self.reader.as_ref().filter(|_| self.focus == Focus::Reader);
        let now = reader.map(|reader| (Arc::clone(reader.entry()), reader.anchor(), reader.at_end()));
        let id = now.as_ref().map(|(entry, ..)| entry.article().id());
        let open = self.remembering.open.as_ref().map(|open| open.entry.article().id());
        if open != id {
            self.note_place(0, effects);
            if let Some((entry, anchor, _)) = &now {
                // A jump from elsewhere has moved the place before the article was open.
                let id = entry.article().id();
                let saved = if jumped == Some(id) { self.remembered(id) } else { *anchor };
                self.remembering.open = Some(Open { entry: Arc::clone(entry), saved });
                effects.push(Effect::Choose(Choice::Last(Last { article: id, reading: true })));
            } else {
                self.remembering.open = None;
            }
            effects.push(Effect::Watch(now.as_ref().map(|(entry, ..)| Arc::clone(entry))));
            // A file that comes back while nobody watches it may be as old as it was.
            let gone = now.as_ref().map(|(entry, ..)| entry).filter(|entry| self.gone.contains(&entry.article().id()));
            effects.extend(gone.map(|entry| Effect::LookAgain(Arc::clone(entry))));
        } else if self.remembering.down {
            self.note_place(UNSAVED, effects);
        }
        if let Some(reader) = self.reader.as_ref().filter(|reader| now.is_none() && jumped == Some(reader.id())) {
            let saved = self.remembered(reader.id());
            self.remembering.open = Some(Open { entry: Arc::clone(reader.entry()), saved });
            self.note_place(0, effects);
            self.remembering.open = None;
        }
        // An end that was jumped to has not been read.
        if let Some((entry, _, true)) = now
            && !entry.is_beginning()
            && (self.remembering.down || self.reader.as_mut().is_some_and(Reader::at_start))
        {
            self.note_read(&entry, effects);
        }
    }

    /// The place that is remembered of an article.
    fn remembered(&self, id: ArticleId) -> Anchor {
        self.memory.get(&id).map_or_else(Anchor::default, |memory| memory.anchor)
    }

    /// Remembers the place in the open article when it is at least so many bytes from where it was.
    fn note_place(&mut self, far: usize, effects: &mut Vec<Effect>) {
        let Some(open) = &mut self.remembering.open else { return };
        let id = open.entry.article().id();
        let here = self.reader.as_ref().filter(|reader| reader.id() == id && !self.focus.only_shows());
        let here = here.map(|reader| (reader.anchor(), reader.visible().end));
        let place = here.or_else(|| self.kept.get(&id).map(|kept| (kept.anchor(), kept.seen())));
        let Some((anchor, seen)) = place.filter(|(anchor, _)| *anchor != open.saved) else { return };
        if anchor.offset.abs_diff(open.saved.offset) < far {
            return;
        }
        open.saved = anchor;
        let memory = self.memory.entry(id).or_default();
        (memory.anchor, memory.seen) = (anchor, seen);
        let memo = Memo { anchor: Some(anchor), seen: Some(seen), ..Memo::of(Arc::clone(&open.entry)) };
        effects.push(Effect::Remember(memo));
    }

    fn note_read(&mut self, entry: &Arc<Entry>, effects: &mut Vec<Effect>) {
        let memory = self.memory.entry(entry.article().id()).or_default();
        if !memory.read {
            memory.read = true;
            self.remembering.own.entry(entry.article().id()).or_default().read = true;
            effects.push(Effect::Remember(Memo { read: Some(true), ..Memo::of(Arc::clone(entry)) }));
        }
    }

    /// A jump has led somewhere in the article that shows: it is being read there.
    pub(super) fn note_jump(&mut self) {
        self.remembering.jumped = self.reader.as_ref().map(Reader::id);
    }

    /// The session ends: what is not remembered yet is now.
    pub(super) fn leave(&mut self, effects: &mut Vec<Effect>) {
        self.note_place(0, effects);
        if let Some(entry) = self.chosen() {
            let reading = self.focus == Focus::Reader;
            effects.push(Effect::Choose(Choice::Last(Last { article: entry.article().id(), reading })));
        }
    }

    /// The article that the cursor is on.
    fn chosen(&self) -> Option<Arc<Entry>> {
        match self.listing.cursor {
            Item::Article(number) => self.library.entries.get(number).cloned(),
            Item::Failure(_) => None,
        }
    }

    pub(super) fn toggle_star(&mut self, effects: &mut Vec<Effect>) {
        let Some(entry) = self.chosen() else { return };
        let memory = self.memory.entry(entry.article().id()).or_default();
        memory.star = !memory.star;
        let star = memory.star;
        self.remembering.own.entry(entry.article().id()).or_default().star = true;
        effects.push(Effect::Remember(Memo { star: Some(star), ..Memo::of(entry) }));
        self.tell(if star { "star-on" } else { "star-off" });
    }

    pub(super) fn toggle_read(&mut self, effects: &mut Vec<Effect>) {
        let Some(entry) = self.chosen() else { return };
        let memory = self.memory.entry(entry.article().id()).or_default();
        memory.read = !memory.read;
        let read = memory.read;
        self.remembering.own.entry(entry.article().id()).or_default().read = true;
        effects.push(Effect::Remember(Memo { read: Some(read), ..Memo::of(entry) }));
        self.tell(if read { "marked-read" } else { "marked-unread" });
    }

    pub(super) fn reload(&mut self, effects: &mut Vec<Effect>) {
        if !self.library.complete {
            self.tell("reload-loading");
            return;
        }
        effects.push(self.chosen().map_or(Effect::Refresh, Effect::Reload));
    }

    /// Says that the file of the open article has changed: nothing moves before a key asks for it.
    pub(super) fn file_changed(&mut self, id: ArticleId) {
        self.gone.remove(&id);
        if self.reader.as_ref().is_some_and(|reader| reader.id() == id) {
            let key = self.keymap.hint("reader", &super::Action::Reload).unwrap_or_default();
            self.tell_with("file-changed", &[("key", key.as_str().into())]);
        }
    }

    /// Says that the file of the open article is no more: its text stays, and the list tells it.
    pub(super) fn file_gone(&mut self, id: ArticleId) {
        self.gone.insert(id);
        if self.reader.as_ref().is_some_and(|reader| reader.id() == id) {
            self.tell("file-gone");
        }
    }

    /// Takes articles that were read again, each in the place of the one with its id. Whoever reads
    /// one of them stays at the same words on the same row.
    pub(super) fn take_reloaded(&mut self, entries: Vec<Arc<Entry>>, asked: bool) {
        let mut library = Library::clone(&self.library);
        let mut changed = false;
        for entry in entries {
            let id = entry.article().id();
            let Some(number) = self.numbers.get(&id).copied() else { continue };
            self.gone.remove(&id);
            let before = std::mem::replace(&mut library.entries[number], Arc::clone(&entry));
            changed |= differs(before.article(), entry.article());
            self.replace(number, &before, &entry);
        }
        self.library = Arc::new(library);
        // That nothing has changed is no news where something else has just been told.
        if changed || asked && self.notice.is_none() {
            self.tell(if changed { "reloaded" } else { "reloaded-same" });
        }
    }

    /// Takes what is in the folders of this session now. What is chosen stays so, on its row of the
    /// list, and whoever reads stays at the same words; what is new comes into its place in the order.
    pub(super) fn take_refreshed(&mut self, fresh: &Library) {
        let before = Arc::clone(&self.library);
        // What is still being read comes by itself.
        if !before.complete {
            return;
        }
        // Its rows are of the library as it was.
        self.listing.sorted = None;
        let shown = self.pause_filter();
        let (mut entries, mut stood, mut fresh_ones, mut edited) = (Vec::new(), Vec::new(), 0, false);
        for entry in &fresh.entries {
            let known = self.numbers.get(&entry.article().id()).copied();
            self.gone.remove(&entry.article().id());
            let old = known.map(|number| &before.entries[number]);
            // The hits stand where they stood: what is page furniture has a say in that.
            let same = old.is_some_and(|old| is_set_alike(old.article(), entry.article()));
            if let Some(old) = old {
                self.move_places(old, entry);
                edited |= !same || differs(old.article(), entry.article());
            }
            fresh_ones += usize::from(known.is_none());
            entries.push(Arc::clone(entry));
            stood.push(known.filter(|_| same));
        }
        // What one looks at stays, though its file is gone, until everything is read again elsewhere.
        let number = self.listing.number(&before);
        let lost = before.entries.get(number).filter(|entry| {
            let id = entry.article().id();
            fresh.entries.iter().all(|other| other.article().id() != id)
        });
        if let Some(lost) = lost {
            let at = number.min(entries.len());
            entries.insert(at, Arc::clone(lost));
            stood.insert(at, Some(number));
        }
        let numbers: HashMap<_, _> =
            entries.iter().enumerate().rev().map(|(number, entry)| (entry.article().id(), number)).collect();
        let gone = before.entries.iter().filter(|entry| !numbers.contains_key(&entry.article().id())).count();
        let chosen = match self.listing.cursor {
            Item::Article(number) => {
                before.entries.get(number).and_then(|entry| numbers.get(&entry.article().id()).copied())
            }
            Item::Failure(number) => before.failures.get(number).and_then(|failure| {
                let at = fresh.failures.iter().position(|other| other.source == failure.source)?;
                Some(entries.len() + at)
            }),
        };
        let row = number.saturating_sub(self.listing.top);
        self.generation += 1;
        let (generation, numbers) = (self.generation, Arc::new(numbers));
        self.each_lit(|lit| lit.renumber(&stood, generation, Arc::clone(&numbers)));
        self.numbers = numbers;
        self.alone = self.alone && entries.len() == 1 && fresh.failures.is_empty();
        self.library = Arc::new(Library { entries, failures: fresh.failures.clone(), ..Library::clone(&before) });
        self.listing.go(&self.library, chosen.unwrap_or(number));
        self.listing.top = self.listing.number(&self.library).saturating_sub(row);
        self.resume_filter(shown);
        self.remembering.asked = 0;
        if let Some(lost) = lost {
            self.gone.insert(lost.article().id());
            let source = lost.article().source();
            let failure = fresh.failures.iter().find(|failure| failure.source == *source);
            let gone = self.locale.text("cli-reason-not-found").into_owned();
            let reason = failure.map_or(gone, |failure| failure.reason.clone());
            let args = [("name", source.shown.as_str().into()), ("reason", reason.as_str().into())];
            self.tell_with("reload-failed", &args);
            return;
        }
        match (fresh_ones, gone, edited) {
            (0, 0, false) => self.tell("reloaded-same"),
            (0, 0, true) => self.tell("reloaded"),
            _ => self.tell_with("refreshed", &[("new", fresh_ones.into()), ("gone", gone.into())]),
        }
    }

    /// Lets an entry of the same article take the place of another.
    pub(super) fn replace(&mut self, number: usize, before: &Entry, after: &Arc<Entry>) {
        if before.is_beginning() {
            self.keep_places(after);
        } else {
            self.move_places(before, after);
        }
        // Answers about the old text may still be under way.
        self.generation += 1;
        let generation = self.generation;
        self.each_lit(|lit| lit.forget(number, generation));
        self.sift_again(number);
    }

    /// Keeps what is held on to in the beginning of an article, which stands in the whole of it where it
    /// stood; a place that lay past the beginning is taken now.
    fn keep_places(&mut self, whole: &Arc<Entry>) {
        let id = whole.article().id();
        let short = self.is_short_of_its_place(whole);
        if let Some(reader) = self.reader.take_if(|reader| reader.id() == id).filter(|_| !short) {
            self.renew_links(whole.article());
            self.kept.insert(id, reader.kept());
        }
        if let Some(open) = self.remembering.open.as_mut().filter(|open| open.entry.article().id() == id) {
            open.entry = Arc::clone(whole);
        }
    }

    /// Moves what is held on to in an article to where it is in its new text.
    fn move_places(&mut self, before: &Entry, after: &Arc<Entry>) {
        let mut moves = Moves::new(before.article().text(), after.article().text());
        let id = after.article().id();
        if let Some(reader) = self.reader.take_if(|reader| reader.id() == id) {
            self.kept.insert(id, reader.kept());
            if let Some(Menu::Contents(contents)) = &self.menu {
                let chosen = contents.lines.get(contents.cursor).map_or(0, |line| line.offset);
                self.menu = Contents::new(after.article(), moves.offset(chosen)).map(Menu::Contents);
            }
            self.renew_links(after.article());
        }
        if let Some(open) = self.remembering.open.as_mut().filter(|open| open.entry.article().id() == id) {
            open.entry = Arc::clone(after);
            open.saved = open.saved.moved(&mut moves);
        }
        if moves.is_same() && before.article().blocks() == after.article().blocks() {
            return;
        }
        if let Some(memory) = self.memory.get_mut(&id) {
            memory.anchor = memory.anchor.moved(&mut moves);
            memory.seen = moves.offset(memory.seen);
        }
        if let Some(kept) = self.kept.get_mut(&id) {
            // By its number, another fold would be open.
            let same_folds = folds(before.article()).len() == folds(after.article()).len();
            *kept = kept.moved(&mut moves, same_folds);
        }
        self.each_spot(|spot| {
            if spot.article == id {
                spot.anchor = spot.anchor.moved(&mut moves);
                spot.current = spot.current.take().and_then(|current| current.moved(&mut moves));
            }
        });
    }

    /// All places that are held on to beside those of the articles: what jumps have left, what a jump
    /// that waits leaves, and where a search has begun.
    fn each_spot(&mut self, apply: impl FnMut(&mut Spot)) {
        let awaited = self.awaited.as_mut().and_then(|(mark, ..)| mark.as_mut());
        let origin = self.prompt.as_mut().and_then(|prompt| prompt.origin.as_mut());
        let concordance = self.concordance.as_mut().and_then(Concordance::spot_mut);
        let heatmap = self.heatmap.as_mut().and_then(Heatmap::spot_mut);
        self.jumps.spots_mut().chain(awaited).chain(origin).chain(concordance).chain(heatmap).for_each(apply);
    }
}

/// Whether all places of an article, and what is page furniture in it, are the same in another.
fn is_set_alike(one: &Article, other: &Article) -> bool {
    one.blocks() == other.blocks() && one.text() == other.text()
}

/// Whether anything that shows of an article is another: its text, its markup or what is said of it.
fn differs(one: &Article, other: &Article) -> bool {
    !is_set_alike(one, other) || one.spans() != other.spans() || one.meta() != other.meta()
}
