//! One reading line by line: a command in, lines out. Drives [`App`] as a screen does, and keeps the
//! place that has been read as a byte of the article.

use std::{io, sync::Arc};

use super::{
    super::output::Out,
    page::Page,
    words::{self, Command, Words},
};
use crate::{
    app::{
        Action, App, Effect, Event, Focus, Scan,
        menu::Contents,
        reader::{Current, Reader},
    },
    article::{Article, ArticleId},
    layout::{Labels, labels},
    library::{Failure, Library},
    locale::Value,
};

/// How many articles are listed at once.
const LISTED: usize = 50;

/// How many times a first article is waited for.
const FIRST: usize = 60;

/// How many keywords of an article are told.
const DIGITS: usize = 9;

/// What a reading needs of the outside.
pub trait Outside {
    /// Looks for keywords; what is found comes by [`Outside::next`].
    fn scan(&mut self, scan: Scan);
    /// Waits for something to happen; `None` when nothing will soon.
    fn next(&mut self) -> Option<Event>;
    /// Does what else is asked for; what there is to tell of it.
    fn does(&mut self, effect: Effect) -> Option<String>;
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
    page: Option<(ArticleId, Arc<Page>)>,
    /// The part that was read last.
    part: Option<usize>,
    left: bool,
}

/// A file that could not be read, as a line of the list.
fn failure_line(app: &App, failure: &Failure) -> String {
    let args = [("name", failure.source.shown.as_str().into()), ("reason", failure.reason.as_str().into())];
    app.locale().with("plain-failure", &args).into_owned()
}

/// The hit that is current, in the article that is open.
type Here = Option<(ArticleId, Option<Current>)>;

impl<O: Outside> Session<O> {
    /// A reading that has said nothing yet.
    pub fn new(app: App, outside: O, width: Option<u16>) -> Self {
        let words = Words::new();
        Self { app, outside, words, width, unfolded: false, page: None, part: None, left: false }
    }

    /// What the reading needs of the outside.
    pub const fn outside_mut(&mut self) -> &mut O {
        &mut self.outside
    }

    /// Takes what happened.
    pub fn event(&mut self, event: Event) {
        for effect in self.app.handle(event) {
            match effect {
                Effect::Quit => self.left = true,
                Effect::Scan(scan) => self.outside.scan(scan),
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
        loop {
            let (app, library) = (&self.app, self.app.library());
            let counted = app.lit().complete(library);
            if counted && app.search().is_none_or(|search| search.lit.complete(library)) {
                return;
            }
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
            self.settle();
            let library = self.app.library();
            if library.complete || !library.entries.is_empty() {
                break;
            }
        }
        let library = self.app.library();
        let count = library.entries.len();
        if count == 0 {
            let failures: Vec<_> = library.failures.iter().map(|failure| failure_line(&self.app, failure)).collect();
            for line in failures {
                self.say(&line, out)?;
            }
            return self.tell("plain-none", &[], out);
        }
        self.notice(out)?;
        self.tell("plain-start", &[("count", count.into())], out)?;
        if self.app.focus() == Focus::List {
            self.event(Event::Action(Action::Open));
        }
        let here = self.here();
        self.arrive(&here, out)
    }

    /// Does what a line asks for.
    ///
    /// # Errors
    /// When `out` can't be written to.
    pub fn line(&mut self, line: &str, out: &mut Out<'_>) -> io::Result<Flow> {
        self.settle();
        let line = line.trim();
        match self.words.parse(line, self.app.keymap()) {
            Command::Do(action) => self.act(action, line, out)?,
            Command::Search(text) => self.search(&text, out)?,
            Command::List(from) => self.list(from, out)?,
            Command::Open(number) => self.open(number, out)?,
            Command::Go(number) => self.go(number, out)?,
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
            Action::Keep | Action::SetNext | Action::SetPrevious | Action::CopyQuote | Action::CopyLink => {
                self.event(Event::Action(action));
                self.notice(out)
            }
            Action::FoldAll => {
                self.unfolded = !self.unfolded;
                self.part = self.part.map(|part| self.page.as_ref().map_or(0, |(_, page)| page.start(part)));
                self.page = None;
                // The same place among other parts.
                self.part = self.part.and_then(|start| Some(self.page()?.1.at(start)));
                self.tell(if self.unfolded { "folds-open" } else { "folds-closed" }, &[], out)
            }
            Action::Keywords => self.keywords(out),
            Action::Contents => self.contents(out),
            Action::LinkOpen => self.links(out),
            Action::Help | Action::Palette => self.help(out),
            // As on a screen, a search is left first.
            Action::Back | Action::Cancel if self.app.search().is_some() => self.end_search(out),
            Action::Quit | Action::Back | Action::Cancel => {
                self.left = true;
                Ok(())
            }
            _ => self.tell("plain-not-here", &[("line", line.into())], out),
        }
    }

    // Reading.

    /// The open article and its parts.
    fn page(&mut self) -> Option<(Arc<Article>, Arc<Page>)> {
        let article = Arc::clone(self.app.reader()?.entry().article());
        let id = article.id();
        let known = self.page.as_ref().is_some_and(|(known, page)| *known == id && page.unfolded() == self.unfolded);
        if !known {
            self.page = Some((id, Arc::new(Page::new(&article, self.unfolded))));
        }
        self.page.as_ref().map(|(_, page)| (article, Arc::clone(page)))
    }

    /// The next part, or the one before.
    fn step(&mut self, forward: bool, out: &mut Out<'_>) -> io::Result<()> {
        let Some((_, page)) = self.page() else { return self.tell("plain-none", &[], out) };
        let count = page.len();
        match (self.part, forward) {
            (None, _) => self.read(0, out),
            (Some(part), true) if part + 1 < count => self.read(part + 1, out),
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
        }
        self.tell("plain-end", &[], out)
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
        let round = ["wrapped-here", "wrapped-here-back"].map(|key| locale.text(key).into_owned());
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

    // Articles.

    fn list(&mut self, from: Option<usize>, out: &mut Out<'_>) -> io::Result<()> {
        let library = self.app.library();
        let count = library.entries.len() + library.failures.len();
        let here = self.app.listing().number(library) + 1;
        let from = from.unwrap_or(if count <= LISTED { 1 } else { here }).max(1);
        let lines: Vec<_> = (from..=count).take(LISTED).map(|number| self.article_line(library, number)).collect();
        let next = from + lines.len();
        for line in lines {
            self.say(&line, out)?;
        }
        if next <= count {
            let next_text = next.to_string();
            let args = [("count", (count + 1 - next).into()), ("next", next_text.as_str().into())];
            self.tell("plain-more", &args, out)?;
        }
        Ok(())
    }

    fn article_line(&self, library: &Library, number: usize) -> String {
        let locale = self.app.locale();
        let Some(entry) = library.entries.get(number - 1) else {
            let failure = library.failures.get(number - 1 - library.entries.len());
            return failure.map(|failure| failure_line(&self.app, failure)).unwrap_or_default();
        };
        let article = entry.article();
        let meta = article.meta();
        let minutes = labels::duration(article.minutes(), locale);
        let about = [meta.site.clone(), meta.date().map(|date| labels::short_date(date, locale)), Some(minutes)];
        let about = about.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let lit = self.app.lit();
        let counts = lit.hits(article.id()).map(|hits| hits.counts()).unwrap_or_default();
        // Those that have a digit: a set may hold any number.
        let counts = lit.keywords().iter().zip(counts).take(DIGITS).filter(|(_, count)| **count > 0);
        let counts =
            counts.map(|(keyword, count)| format!("{}\u{a0}{}", keyword.label, locale.number(*count as usize)));
        let counts = counts.collect::<Vec<_>>().join(", ");
        let title = [article.title().to_owned(), about, counts].into_iter().filter(|part| !part.is_empty());
        let title = title.collect::<Vec<_>>().join(" · ");
        let number = number.to_string();
        locale
            .with("plain-article", &[("number", number.as_str().into()), ("title", title.as_str().into())])
            .into_owned()
    }

    fn open(&mut self, number: Option<usize>, out: &mut Out<'_>) -> io::Result<()> {
        let count = self.app.library().entries.len();
        if let Some(number) = number {
            if !(1..=count).contains(&number) {
                return self.tell("plain-no-number", &[("number", number.into())], out);
            }
            self.event(Event::Open(number - 1));
        }
        let here = self.here();
        self.arrive(&here, out)
    }

    // Within an article.

    fn headings(&self) -> Option<Contents> {
        let reader = self.app.reader()?;
        Contents::new(reader.entry().article(), reader.first_byte())
    }

    fn contents(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let Some(contents) = self.headings() else { return self.tell("no-contents", &[], out) };
        for (number, line) in contents.lines.iter().enumerate() {
            let number = (number + 1).to_string();
            self.tell(
                "plain-contents",
                &[("number", number.as_str().into()), ("text", line.text.as_str().into())],
                out,
            )?;
        }
        Ok(())
    }

    fn go(&mut self, number: Option<usize>, out: &mut Out<'_>) -> io::Result<()> {
        let Some(number) = number else { return self.contents(out) };
        let contents = self.headings();
        let line = contents.and_then(|contents| contents.lines.into_iter().nth(number.checked_sub(1)?));
        let Some(line) = line else { return self.tell("plain-no-number", &[("number", number.into())], out) };
        let part = self.page().map_or(0, |(_, page)| page.at(line.offset));
        self.read(part, out)
    }

    fn place(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let part = self.part.unwrap_or(0);
        let Some((article, page)) = self.page() else {
            return self.tell("plain-none", &[], out);
        };
        let library = self.app.library();
        let len = article.text().trim_end().len().max(1);
        let end = if part + 1 < page.len() { page.start(part + 1) } else { len };
        let place = page.place(&article, part, self.app.locale());
        let args = [
            ("number", (self.app.listing().number(library) + 1).into()),
            ("count", library.entries.len().into()),
            ("title", article.title().into()),
            ("place", place.as_str().into()),
            ("paragraphs", page.paragraphs(&article, page.len()).into()),
            ("percent", (end.min(len) * 100 / len).into()),
        ];
        self.tell("plain-where", &args, out)
    }

    fn links(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let part = self.part.unwrap_or(0);
        let links = self.page().map(|(article, page)| page.links(&article, part)).unwrap_or_default();
        if links.is_empty() {
            return self.tell("plain-no-link", &[], out);
        }
        for (text, url) in links {
            self.tell("plain-link", &[("text", text.as_str().into()), ("url", url.as_str().into())], out)?;
        }
        Ok(())
    }

    fn set_width(&mut self, width: Option<usize>, out: &mut Out<'_>) -> io::Result<()> {
        if let Some(width) = width {
            self.width = u16::try_from(width).ok().filter(|width| *width > 1);
        }
        match self.width {
            Some(width) => self.tell("plain-width", &[("columns", usize::from(width).into())], out),
            None => self.tell("plain-unwrapped", &[], out),
        }
    }

    // Words.

    fn keywords(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let lit = self.app.lit();
        if lit.keywords().is_empty() {
            return self.tell("no-keywords", &[], out);
        }
        let hits = self.app.reader().and_then(|reader| lit.hits(reader.id()));
        let mut lines = Vec::new();
        for (index, keyword) in lit.keywords().iter().enumerate() {
            let (digit, total) = ((index + 1).to_string(), lit.total(index));
            let here = hits.and_then(|hits| hits.counts().get(index)).copied().unwrap_or(0);
            let args = [
                ("digit", digit.as_str().into()),
                ("name", keyword.label.as_str().into()),
                ("here", (here as usize).into()),
                ("hits", total.hits.into()),
                ("articles", total.articles.into()),
            ];
            lines.push(self.app.locale().with("plain-keyword", &args).into_owned());
        }
        lines.iter().try_for_each(|line| self.say(line, out))
    }

    fn help(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        words::help(self.app.locale()).iter().try_for_each(|line| self.say(line, out))
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
