//! What is told about the articles and the one that is open: the list, the contents, the place, the links,
//! the keywords, the words.

use std::io;

use super::{Out, Outside, Session, Told};
use crate::{
    app::{Action, App, Event, filter, menu::Contents, quote::running},
    article::address,
    keyword::DIGITS,
    layout::labels,
    library::{Failure, Library},
    shell::plain::words,
};

/// How many articles are listed at once.
const LISTED: usize = 50;

/// A file that could not be read, as a line of the list.
pub(super) fn failure_line(app: &App, failure: &Failure) -> String {
    let args = [("name", failure.source.shown.as_str().into()), ("reason", failure.reason.as_str().into())];
    app.locale().with("plain-failure", &args).into_owned()
}

impl<O: Outside> Session<O> {
    // Articles.

    pub(super) fn list(&mut self, from: Option<usize>, out: &mut Out<'_>) -> io::Result<()> {
        let library = self.app.library();
        let listing = self.app.listing();
        // The numbers are those of all articles, whatever the list is filtered by.
        let rows = 0..listing.len(library);
        let numbers: Vec<_> = rows.map(|row| listing.article(library, row).unwrap_or(row) + 1).collect();
        let here = numbers.get(listing.number(library)).copied().unwrap_or(1);
        let from = from.unwrap_or(if numbers.len() <= LISTED { 1 } else { here }).max(1);
        let first = numbers.partition_point(|number| *number < from);
        let lines: Vec<_> =
            numbers[first..].iter().take(LISTED).map(|number| self.article_line(library, *number)).collect();
        let next = first + lines.len();
        let (left, next) = (numbers.len() - next, numbers.get(next).map(ToString::to_string));
        for line in lines {
            self.say(&line, out)?;
        }
        if let Some(next) = next {
            self.tell("plain-more", &[("count", left.into()), ("next", next.as_str().into())], out)?;
        }
        Ok(())
    }

    /// Lists the articles that answer a query, or says what is wrong with it.
    pub(super) fn filter(&mut self, query: &str, out: &mut Out<'_>) -> io::Result<()> {
        self.event(Event::Filter(query.to_owned()));
        if let Some(prompt) = self.app.prompt() {
            let said = prompt.fault().map(|fault| {
                let column = prompt.text()[..fault.span.start].chars().count() + 1;
                (column, filter::reason(fault, self.app.locale()))
            });
            self.event(Event::Action(Action::Cancel));
            let (column, reason) = said.unwrap_or_default();
            let args = [("column", column.into()), ("reason", reason.as_str().into())];
            return self.tell("filter-fault-words", &args, out);
        }
        let (shown, all, _) = self.app.filtered();
        self.tell("filter-count", &[("shown", shown.into()), ("all", all.into())], out)?;
        if query.is_empty() { Ok(()) } else { self.list(Some(1), out) }
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

    pub(super) fn open(&mut self, number: Option<usize>, out: &mut Out<'_>) -> io::Result<()> {
        let count = self.app.library().entries.len();
        if let Some(number) = number {
            if !(1..=count).contains(&number) {
                return self.tell("plain-no-number", &[("number", number.into())], out);
            }
            self.event(Event::Open(number - 1));
            self.settle();
        }
        self.take_up(out)
    }

    // Within an article.

    fn headings(&self) -> Option<Contents> {
        let reader = self.app.reader()?;
        Contents::new(reader.entry().article(), reader.first_byte())
    }

    pub(super) fn contents(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let Some(contents) = self.headings() else { return self.tell("no-contents", &[], out) };
        self.chooses = Some(Told::Contents);
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

    pub(super) fn go(&mut self, number: Option<usize>, out: &mut Out<'_>) -> io::Result<()> {
        let Some(number) = number else { return self.contents(out) };
        let contents = self.headings();
        let line = contents.and_then(|contents| contents.lines.into_iter().nth(number.checked_sub(1)?));
        let Some(line) = line else { return self.tell("plain-no-number", &[("number", number.into())], out) };
        let part = self.page().map_or(0, |(_, page)| page.at(line.offset));
        self.read(part, out)
    }

    pub(super) fn place(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        let part = self.part.unwrap_or(0);
        let Some((article, page)) = self.page() else {
            return self.tell("plain-none", &[], out);
        };
        let library = self.app.library();
        let len = article.text().trim_end().len().max(1);
        let end = if part + 1 < page.len() { page.start(part + 1) } else { len };
        let place = page.place(&article, part, self.app.locale());
        let args = [
            ("number", (library.position(article.id()).unwrap_or(0) + 1).into()),
            ("count", library.entries.len().into()),
            ("title", article.title().into()),
            ("place", place.as_str().into()),
            ("paragraphs", page.paragraphs(&article, page.len()).into()),
            ("percent", (end.min(len) * 100 / len).into()),
        ];
        self.tell("plain-where", &args, out)
    }

    /// Tells the links of the paragraph; those of the whole article where it has none, or all are
    /// wanted.
    pub(super) fn links(&mut self, all: bool, out: &mut Out<'_>) -> io::Result<()> {
        let part = self.part.unwrap_or(0);
        let Some((article, page)) = self.page() else { return self.tell("plain-none", &[], out) };
        let links = article.references();
        let here = page.block(&article, part).unwrap_or_default();
        let mut shown: Vec<_> = links.iter().filter(|link| !all && here.contains(&link.range.start)).collect();
        if shown.is_empty() {
            shown = links.iter().collect();
        }
        if shown.is_empty() {
            return self.tell("no-links", &[], out);
        }
        self.chooses = Some(Told::Links);
        for link in shown {
            let text = running(&article.text()[link.range.clone()], false);
            let number = link.number.to_string();
            let kind = match link.is_image {
                true if text.is_empty() => "bare",
                true => "image",
                false => "link",
            };
            let args = [
                ("number", number.as_str().into()),
                ("kind", kind.into()),
                ("text", text.as_str().into()),
                ("url", link.url.into()),
            ];
            self.tell("plain-link", &args, out)?;
            if let Some((why, host)) = address::disguise(&text, link.url) {
                self.tell("link-disguise", &[("why", why.name().into()), ("host", host.as_str().into())], out)?;
            }
        }
        Ok(())
    }

    pub(super) fn set_width(&mut self, width: Option<usize>, out: &mut Out<'_>) -> io::Result<()> {
        if let Some(width) = width {
            self.width = u16::try_from(width).ok().filter(|width| *width > 1);
        }
        match self.width {
            Some(width) => self.tell("plain-width", &[("columns", usize::from(width).into())], out),
            None => self.tell("plain-unwrapped", &[], out),
        }
    }

    // Words.

    pub(super) fn keywords(&mut self, out: &mut Out<'_>) -> io::Result<()> {
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

    pub(super) fn help(&mut self, out: &mut Out<'_>) -> io::Result<()> {
        words::help(self.app.locale()).iter().try_for_each(|line| self.say(line, out))
    }
}
