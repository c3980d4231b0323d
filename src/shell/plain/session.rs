//! One reading line by line: a command in, lines out. Drives [`App`] as a screen does, and keeps the
//! place that has been read as a byte of the article.

mod about;

use std::{io, sync::Arc};

use super::{
    super::output::Out,
    page::Page,
    words::{Command, Words},
};
use crate::{
    app::{
        Action, App, Effect, Event, Focus, Scan, Sifted,
        reader::{Current, Reader},
    },
    article::{Article, ArticleId},
    layout::{Labels, folds, labels},
    locale::Value,
    shell::{
        outside::{self, NotOpened},
        query,
    },
};

/// How many times a first article is waited for.
const FIRST: usize = 60;

/// What a reading needs of the outside.
pub trait Outside {
    /// Looks for keywords; what is found comes by [`Outside::next`].
    fn scan(&mut self, scan: Scan);
    /// A line begins, or another try: there is time again to wait.
    fn begin(&mut self) {}
    /// Waits for something to happen; `None` when nothing will soon.
    fn next(&mut self) -> Option<Event>;
    /// Opens a link.
    ///
    /// # Errors
    /// Why it was not opened.
    fn opens(&mut self, _url: &str) -> Result<(), NotOpened> {
        Ok(())
    }
    /// Does what else is asked for; what there is to tell of it.
    fn does(&mut self, effect: Effect) -> Option<String>;
    /// Whether something is on its way that the reading should not begin without.
    fn waits(&self) -> bool {
        false
    }
}

/// What was told with numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// The headings.
    Contents,
    /// Links.
    Links,
}

/// Whether the reading goes on after a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// It does.
    On,
    /// It was left.
    Left,
}

/// A reading.
#[derive(Debug)]
pub struct Session<O> {
    app: App,
    outside: O,
    words: Words,
    /// The columns of a line; `None` for lines as long as their paragraphs.
    width: Option<u16>,
    unfolded: bool,
    /// The article that is open, whole or a beginning, and its parts.
    page: Option<(Arc<Article>, Arc<Page>)>,
    /// The part that was read last.
    part: Option<usize>,
    /// What the last line told with numbers: a number then means one of them.
    chooses: Option<Told>,
    left: bool,
}

/// Whether a command is about nothing but the article that is open, and counts nothing in others.
const fn is_about_here(command: &Command) -> bool {
    match command {
        Command::Do(action) => matches!(
            action,
            Action::Down
                | Action::PageDown
                | Action::HalfDown
                | Action::Open
                | Action::FoldHere
                | Action::FoldAll
                | Action::Up
                | Action::PageUp
                | Action::HalfUp
                | Action::Top
                | Action::Bottom
                | Action::CopyQuote
                | Action::CopyLink
                | Action::Star
                | Action::Contents
                | Action::LinkOpen
                | Action::Links
                | Action::Help
                | Action::Palette
                | Action::Back
                | Action::StepBack
                | Action::Cancel
                | Action::Quit
        ),
        Command::Again | Command::All | Command::Link(_) | Command::Width(_) | Command::Unknown => true,
        Command::Search(_)
        | Command::List(_)
        | Command::Filter(_)
        | Command::Open(_)
        | Command::Go(_)
        | Command::Where => false,
    }
}

/// The hit that is current, in the article that is open.
type Here = Option<(ArticleId, Option<Current>)>;

impl<O: Outside> Session<O> {
    /// A reading that has said nothing yet.
    pub fn new(app: App, outside: O, width: Option<u16>) -> Self {
        let words = Words::new();
        Self { app, outside, words, width, unfolded: false, page: None, part: None, chooses: None, left: false }
    }

    /// What the reading needs of the outside.
    pub const fn outside_mut(&mut self) -> &mut O {
        &mut self.outside
    }

    /// The same, when the reading is over.
    pub fn into_outside(self) -> O {
        self.outside
    }

    /// Takes what happened.
    pub fn event(&mut self, event: Event) {
        for effect in self.app.handle(event) {
            match effect {
                Effect::Quit => self.left = true,
                Effect::Scan(scan) => self.outside.scan(scan),
                Effect::Today => self.event(Event::Today(query::today())),
                // Nobody types meanwhile.
                Effect::Sift(sift) => {
                    let verdicts = sift.numbers.clone().map(|number| sift.verdict(number)).collect();
                    self.event(Event::Sifted(Sifted { generation: sift.generation, verdicts }));
                }
                Effect::OpenLink(url) => {
                    if let Err(why) = self.outside.opens(&url) {
                        let told = self.app.link_not_opened(&url, why.name(), outside::OPENER);
                        self.event(Event::Notice(told));
                    }
                }
                effect => {
                    if let Some(told) = self.outside.does(effect) {
                        self.event(Event::Notice(told));
                    }
                }
            }
        }
    }

    /// Waits until everything has been read and counted, as far as it is near.
    pub fn settle(&mut self) {
        self.wait_until(|app| {
            let library = app.library();
            app.lit().complete(library) && app.search().is_none_or(|search| search.lit.complete(library))
        });
    }

    /// Waits until the open article has, as far as that is near: its text is all that is needed to read
    /// on, and its fold lines tell its hits.
    fn settle_here(&mut self) {
        self.wait_until(|app| match app.reader() {
            Some(reader) => !reader.entry().is_beginning() && app.lit().hits(reader.id()).is_some(),
            None => app.library().complete,
        });
    }

    fn wait_until(&mut self, ready: impl Fn(&App) -> bool) {
        while !ready(&self.app) || self.outside.waits() {
            let Some(event) = self.outside.next() else { return };
            self.event(event);
        }
    }

    /// Says what there is and reads the first part.
    ///
    /// # Errors
    /// When `out` can't be written to.
    pub fn start(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        for _ in 0..FIRST {
            self.outside.begin();
            self.settle();
            let library = self.app.library();
            if library.complete || !library.entries.is_empty() && !self.app.is_coming_back() {
                break;
            }
        }
        let library = self.app.library();
        let count = library.entries.len();
        if count == 0 {
            let failures: Vec<_> =
                library.failures.iter().map(|failure| about::failure_line(&self.app, failure)).collect();
            for line in failures {
                self.say(&line, out)?;
            }
            return match self.app.nothing_there().filter(|_| self.app.library().asked.is_some()) {
                Some(nothing) => self.say(&nothing, out),
                None => self.tell("plain-none", &[], out),
            };
        }
        self.notice(out)?;
        self.tell("plain-start", &[("count", count.into())], out)?;
        if self.app.focus() == Focus::List {
            self.event(Event::Action(Action::Open));
        }
        self.take_up(out)
    }

    /// Reads an article that was opened where it was left, and says where that is.
    fn take_up(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let here = self.here();
        // Near the end a screen shows what stands before the place too.
        let place = |id| self.app.memory(id).map_or(0, |memory| memory.anchor.offset);
        let offset = match &here {
            Some((id, None)) => place(*id),
            _ => 0,
        };
        let Some((article, page)) = self.page().filter(|(_, page)| page.at(offset) > 0) else {
            return self.arrive(&here, out);
        };
        let part = page.at(offset);
        let place = page.place(&article, part, self.app.locale());
        let args = [("title", article.title().into()), ("place", place.as_str().into())];
        self.tell("plain-resumed", &args, out)?;
        self.read(part, out)
    }

    /// Does what a line asks for.
    ///
    /// # Errors
    /// When `out` can't be written to.
    pub fn line(&mut self, line: &str, out: &mut Out<'_>) -> io::Result<Flow> {
        self.outside.begin();
        let line = line.trim();
        let chosen = self.chooses.take().zip(line.parse().ok());
        let command = match chosen {
            Some((Told::Contents, number)) => Command::Go(Some(number)),
            Some((Told::Links, number)) => Command::Link(Some(number)),
            None => self.words.parse(line, self.app.keymap()),
        };
        if is_about_here(&command) {
            self.settle_here();
        } else {
            self.settle();
        }
        match command {
            Command::Do(action) => self.act(action, line, out)?,
            Command::Search(text) => self.search(&text, out)?,
            Command::List(from) => self.list(from, out)?,
            Command::Filter(query) => self.filter(&query, out)?,
            Command::Open(number) => self.open(number, out)?,
            Command::Go(number) => self.go(number, out)?,
            Command::Link(Some(number)) => {
                self.event(Event::Link(number));
                self.chooses = Some(Told::Links);
                self.notice(out)?;
            }
            Command::Link(None) => self.links(false, out)?,
            Command::Again => self.read(self.part.unwrap_or(0), out)?,
            Command::All => self.all(out)?,
            Command::Where => self.place(out)?,
            Command::Width(width) => self.set_width(width, out)?,
            Command::Unknown => self.tell("plain-unknown", &[("line", line.into())], out)?,
        }
        out.flush()?;
        Ok(if self.left { Flow::Left } else { Flow::On })
    }

    /// Does what an action does among lines: some of them do what a screen would not.
    fn act(&mut self, action: Action, line: &str, out: &mut Out<'_>) -> io::Result<()> {
        match action {
            Action::Down | Action::PageDown | Action::HalfDown | Action::Open | Action::FoldHere => {
                self.step(true, out)
            }
            Action::Up | Action::PageUp | Action::HalfUp => self.step(false, out),
            Action::Top => self.read(0, out),
            Action::Bottom => {
                let last = self.page().map_or(0, |(_, page)| page.len().saturating_sub(1));
                self.read(last, out)
            }
            Action::HitNext
            | Action::HitPrevious
            | Action::HitOf(_)
            | Action::HitBackOf(_)
            | Action::HitAgain
            | Action::HitOpposite
            | Action::JumpBack
            | Action::JumpForward
            | Action::ArticleNext
            | Action::ArticlePrevious => self.jump(&[Event::Action(action)], out),
            Action::Keep => self.keep(out),
            Action::Star | Action::SetNext | Action::SetPrevious | Action::CopyQuote | Action::CopyLink => {
                self.event(Event::Action(action));
                self.notice(out)
            }
            Action::FoldAll if self.page().is_some_and(|(article, _)| folds(&article).is_empty()) => {
                self.tell("no-fold", &[], out)
            }
            Action::FoldAll => {
                self.unfolded = !self.unfolded;
                let _divided = self.page();
                self.tell(if self.unfolded { "folds-open" } else { "folds-closed" }, &[], out)
            }
            Action::Keywords => self.keywords(out),
            Action::Contents => self.contents(out),
            Action::LinkOpen => self.links(false, out),
            Action::Links => self.links(true, out),
            Action::Help | Action::Palette => self.help(out),
            // As on a screen, a search is left first.
            Action::Back | Action::StepBack | Action::Cancel if self.app.search().is_some() => self.end_search(out),
            Action::Back | Action::StepBack | Action::Cancel if self.app.filter().is_some() => self.filter("", out),
            Action::StepBack => self.tell("way-out", &[("key", "q".into())], out),
            Action::Filter => self.filter("", out),
            Action::Quit | Action::Back | Action::Cancel => {
                self.left = true;
                Ok(())
            }
            _ => self.tell("plain-not-here", &[("line", line.into())], out),
        }
    }

    /// Keeps the search as a keyword: the keys that would write it down are of a screen.
    fn keep(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let before = self.app.lit().keywords().len();
        self.event(Event::Action(Action::Keep));
        let Some(kept) = self.app.lit().keywords().get(before).map(|keyword| keyword.label.clone()) else {
            return self.notice(out);
        };
        self.tell("plain-kept", &[("name", kept.as_str().into()), ("number", (before + 1).into())], out)
    }

    // Reading.

    /// The open article and its parts.
    fn page(&mut self) -> Option<(Arc<Article>, Arc<Page>)> {
        let article = Arc::clone(self.app.reader()?.entry().article());
        // Its id is also that of its beginning, and of what its file was before.
        let is_known =
            |known: &Arc<Article>, page: &Page| Arc::ptr_eq(known, &article) && page.unfolded() == self.unfolded;
        if !self.page.as_ref().is_some_and(|(known, page)| is_known(known, page)) {
            let page = Page::new(&article, self.unfolded);
            if let Some((_, old)) = self.page.take().filter(|(before, _)| before.id() == article.id()) {
                // The same place among other parts.
                self.part = self.part.map(|part| page.at(old.start(part)));
            }
            self.page = Some((Arc::clone(&article), Arc::new(page)));
        }
        self.page.as_ref().map(|(_, page)| (article, Arc::clone(page)))
    }

    /// The next part, or the one before.
    fn step(&mut self, forward: bool, out: &mut Out<'_>) -> io::Result<()> {
        let Some((_, page)) = self.page() else { return self.tell("plain-none", &[], out) };
        let count = page.len();
        match (self.part, forward) {
            (None, _) => self.read(0, out),
            (Some(part), true) if part + 1 < count => {
                self.read(part + 1, out)?;
                self.note_end(count);
                Ok(())
            }
            (Some(part), false) if part > 0 => self.read(part - 1, out),
            (Some(_), true) => self.tell("plain-end", &[], out),
            (Some(_), false) => self.tell("plain-begin", &[], out),
        }
    }

    /// Everything after the part that was read last.
    fn all(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let count = self.page().map_or(0, |(_, page)| page.len());
        let next = self.part.map_or(0, |part| part + 1);
        for part in next..count {
            self.lines(part, out)?;
        }
        if count > next {
            self.stand(count - 1);
            self.note_end(count);
        }
        self.tell("plain-end", &[], out)
    }

    /// Whoever has come to the last of so many parts by reading on has read the article.
    fn note_end(&mut self, count: usize) {
        let read = |reader: &Reader| self.app.memory(reader.id()).is_some_and(|memory| memory.read);
        if self.part == Some(count - 1) && self.app.reader().is_some_and(|reader| !read(reader)) {
            self.event(Event::Action(Action::ReadToggle));
        }
    }

    /// Reads a part and stands there.
    fn read(&mut self, part: usize, out: &mut Out<'_>) -> io::Result<()> {
        self.lines(part, out)?;
        self.stand(part);
        Ok(())
    }

    fn stand(&mut self, part: usize) {
        let Some(start) = self.page().map(|(_, page)| page.start(part)) else { return };
        self.part = Some(part);
        self.event(Event::At(start));
    }

    fn lines(&mut self, part: usize, out: &mut Out<'_>) -> io::Result<()> {
        let width = self.width;
        let Some((article, page)) = self.page() else { return Ok(()) };
        let labels = if page.has_labels(&article, part) { self.labels(&article) } else { Labels::default() };
        for line in page.lines(&article, part, &labels, width, self.app.locale()) {
            out.text(&format!("{line}\n"))?;
        }
        out.text("\n")
    }

    fn labels(&self, article: &Article) -> Labels {
        let lit = self.app.lit();
        let hits = lit.hits(article.id()).map(|hits| &**hits);
        labels::labels_in_words(article, hits, lit.keywords(), self.app.locale())
    }

    // Jumping.

    fn here(&self) -> Here {
        self.app.reader().map(|reader| (reader.id(), reader.current().cloned()))
    }

    /// Has the app go somewhere, and reads what is there.
    fn jump(&mut self, events: &[Event], out: &mut Out<'_>) -> io::Result<()> {
        let before = self.here();
        for event in events {
            self.event(event.clone());
            self.settle();
        }
        let locale = self.app.locale();
        let notice = self.app.notice();
        let title = self.app.reader().map_or("", |reader| reader.entry().article().title());
        let round =
            ["wrapped-here", "wrapped-here-back"].map(|key| locale.with(key, &[("name", title.into())]).into_owned());
        let came_round = notice.is_some_and(|notice| round.iter().any(|round| round == notice));
        let here = self.here();
        let (id, current) = here.clone().unzip();
        let moved = here != before && (id != before.map(|(id, _)| id) || current.flatten().is_some());
        let told = notice.is_some();
        self.notice(out)?;
        // What was looked for and not found has been told of; a single hit is its own next one.
        if moved || came_round || !told { self.arrive(&here, out) } else { Ok(()) }
    }

    /// Says which hit it is, and reads its paragraph; without a hit, the place that the article was
    /// left at.
    fn arrive(&mut self, here: &Here, out: &mut Out<'_>) -> io::Result<()> {
        let Some((id, current)) = here else { return Ok(()) };
        let offset = match current {
            Some(current) => current.range.start,
            None => self.app.reader().map_or(0, Reader::first_byte),
        };
        let Some((article, page)) = self.page() else { return Ok(()) };
        let part = page.at(offset);
        let Some(current) = current else { return self.read(part, out) };
        let place = page.place(&article, part, self.app.locale());
        let found = match (current.keyword, self.app.search()) {
            (None, Some(search)) => Some((search.typed.clone(), &search.lit, 0)),
            (None, None) => None,
            (Some(keyword), _) => {
                let lit = self.app.lit();
                lit.keywords().get(keyword).map(|named| (named.label.clone(), lit, keyword))
            }
        };
        if let Some((name, lit, keyword)) = found
            && let Some(hits) = lit.hits(*id)
            && let Some(hit) = hits.at(&current.range, Some(keyword), false)
        {
            let count = hits.counts().get(keyword).copied().unwrap_or(0) as usize;
            let ordinal = hits.ordinal(&hit);
            let args = [
                ("name", name.as_str().into()),
                ("ordinal", ordinal.into()),
                ("count", count.into()),
                ("place", place.as_str().into()),
            ];
            let line = self.app.locale().with("plain-hit", &args).into_owned();
            self.say(&line, out)?;
        }
        // The hit stays the current one: the next is looked for from there.
        self.lines(part, out)?;
        self.part = Some(part);
        Ok(())
    }

    fn end_search(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        if self.app.search().is_none() {
            return self.tell("plain-not-here", &[("line", "/".into())], out);
        }
        self.event(Event::Action(Action::Cancel));
        self.tell("plain-search-over", &[], out)
    }

    fn search(&mut self, text: &str, out: &mut Out<'_>) -> io::Result<()> {
        if text.trim().is_empty() {
            return self.end_search(out);
        }
        let (open, accept) = (Event::Action(Action::Search), Event::Action(Action::Accept));
        self.jump(&[open, Event::Paste(text.to_owned()), accept], out)
    }

    /// Says what the app has to tell.
    fn notice(&self, out: &mut Out<'_>) -> io::Result<()> {
        self.app.notice().map_or(Ok(()), |notice| self.say(notice, out))
    }

    fn tell(&self, key: &str, args: &[(&str, Value<'_>)], out: &mut Out<'_>) -> io::Result<()> {
        self.say(&self.app.locale().with(key, args), out)
    }

    /// A message, wrapped like the text.
    fn say(&self, text: &str, out: &mut Out<'_>) -> io::Result<()> {
        match self.width {
            None => out.text(&format!("{text}\n")),
            Some(width) => labels::wrapped(text, width).iter().try_for_each(|line| out.text(&format!("{line}\n"))),
        }
    }
}
