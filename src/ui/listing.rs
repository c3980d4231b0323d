//! The list: each article with title, site, date, reading time, and for the lit keywords how often
//! and where they stand.

use std::borrow::Cow;

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use super::{Depth, Theme, paint};
use crate::{
    app::{
        App, Focus,
        geometry::Area,
        listing::{Item, item_height, visible_items},
    },
    article::Article,
    keyword::{DIGITS, Hit, Hits},
    layout::{labels, width},
    library::Failure,
    locale::Locale,
};

/// Draws the list; returns where the cursor stands.
pub fn list(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let library = app.library();
    let listing = app.listing();
    if listing.len(library) == 0 {
        let none = app.filter().filter(|filter| filter.is_complete(library)).map(|_| "filter-none");
        let waits = || app.locale().text(none.unwrap_or("list-loading")).into_owned();
        let said = app.nothing_there().unwrap_or_else(waits);
        let room = area.width.saturating_sub(2);
        for (y, row) in (area.y..area.y + area.height).zip(labels::wrapped(&said, room)) {
            paint::text(buffer, area.x + 1, y, room, &row, theme.list_meta);
        }
        return Some(Position { x: area.x, y: area.y });
    }
    let (height, cursor) = (item_height(area), listing.number(library));
    let mut position = None;
    for (row, number) in (listing.top..listing.len(library)).take(visible_items(area)).enumerate() {
        let y = area.y + height * u16::try_from(row).unwrap_or(u16::MAX);
        let part = Area { y, height, ..area };
        let selected = number == cursor;
        let mut title = 1;
        match listing.item(library, number) {
            Some(Item::Article(index)) => title = article(app, theme, library.entries[index].article(), part, buffer),
            Some(Item::Failure(index)) => failure(app, theme, &library.failures[index], part, buffer),
            None => {}
        }
        if selected {
            select(app, theme, part, title, buffer);
            position = Some(Position { x: part.x, y: part.y });
        }
    }
    position
}

/// Sets off what is chosen. `title`: how many rows its title has.
fn select(app: &App, theme: &Theme, part: Area, title: u16, buffer: &mut Buffer) {
    let style = if app.focus() == Focus::List { theme.selected } else { theme.selected_idle };
    // The title alone: to reverse what is lit would hide it, and a ground under the bar of hits, each
    // cell of which has a colour of its own, would make of a step down the list a kilobyte.
    let mark = u16::from(matches!(theme.depth, Depth::None | Depth::Ansi));
    for y in part.y..part.y + title {
        paint::select(buffer, theme, part.x + mark, y, part.width - mark, style);
    }
    for y in part.y..part.y + part.height {
        paint::mark(app, theme, buffer, part.x, y);
        // One ground all the way down, which takes fewer bytes than two.
        paint::restyle(buffer, part.x, y, 1, Style { bg: style.bg, ..Style::new() });
    }
}

/// Draws an article; returns how many rows its title takes.
fn article(app: &App, theme: &Theme, article: &Article, part: Area, buffer: &mut Buffer) -> u16 {
    let (x, room) = (part.x + 2, part.width.saturating_sub(3));
    let star = if !app.accessible() && app.memory(article.id()).is_some_and(|memory| memory.star) {
        paint::text(buffer, x, part.y, room, "★ ", theme.list_title)
    } else {
        0
    };
    let hits = app.lit().hits(article.id());
    let [first, second] = title(app, article, hits.map(|hits| &**hits), part, room - star);
    let title = star + paint::elided(buffer, x + star, part.y, room - star, &first, theme.list_title);
    if app.accessible() {
        let words = |room| hits.map(|hits| in_words(app, hits, room)).unwrap_or_default();
        let y = part.y + part.height.saturating_sub(1);
        if part.height >= 3 {
            paint::text(buffer, x, part.y + 1, room, &about(app, article, room), theme.list_meta);
            paint::text(buffer, x, y, room, &words(room), theme.list_meta);
        } else if title + 2 < room {
            let room = room - title - 2;
            paint::text(buffer, x + title + 2, y, room, &words(room), theme.list_meta);
        }
        return 1;
    }
    if part.height < 3 {
        if let Some(hits) = hits {
            counts(app, theme, hits, x + title + 1, part.y, room.saturating_sub(title + 1), buffer);
        }
        return 1;
    }
    paint::elided(buffer, x + star, part.y + 1, room - star, &second, theme.list_title);
    let rows = if second.is_empty() { 1 } else { 2 };
    paint::text(buffer, x, part.y + rows, room, &about(app, article, room), theme.list_meta);
    if let Some(hits) = hits.filter(|_| rows == 1) {
        let width = (room / 2).min(24);
        bar(theme, article, hits, Area { x, y: part.y + 2, width, height: 1 }, buffer);
        counts(app, theme, hits, x + width + 1, part.y + 2, room.saturating_sub(width + 1), buffer);
    }
    rows
}

/// The title in one row, or in two where nothing else would stand in the last row of the article. While
/// its hits are not counted, they may.
fn title<'a>(app: &App, article: &'a Article, hits: Option<&Hits>, part: Area, room: u16) -> [Cow<'a, str>; 2] {
    let whole = article.title();
    let none = |hits: &Hits| hits.counts().iter().take(DIGITS).all(|count| *count == 0);
    let is_free = part.height >= 3 && (app.lit().keywords().is_empty() || hits.is_some_and(none));
    if app.accessible() || !is_free || width::of(whole) <= usize::from(room) {
        return [whole.into(), "".into()];
    }
    // What no two rows can hold need not be broken.
    let part = width::elide(whole, usize::from(room) * 3);
    let (first, rest) = labels::first_row(&part, room);
    [first.into(), rest.to_owned().into()]
}

/// How much is read: `✓` for all of it, else the part that lies before the place. In words where
/// signs say nothing.
fn progress(app: &App, article: &Article) -> Option<String> {
    let locale = app.locale();
    if app.memory(article.id()).is_some_and(|memory| memory.read) {
        return Some(if app.accessible() { locale.text("state-read").into_owned() } else { "✓".to_owned() });
    }
    app.part_read(article).map(|part| locale.with("status-percent", &[("percent", part.into())]).into_owned())
}

/// How much is read, reading time, date and site: where there is little room, the last that don't fit
/// goes.
fn about(app: &App, article: &Article, room: u16) -> String {
    let locale = app.locale();
    let star = app.accessible() && app.memory(article.id()).is_some_and(|memory| memory.star);
    let star = star.then(|| locale.text("state-star").into_owned());
    let mut minutes = labels::duration(article.minutes(), locale);
    let mut progress = progress(app, article);
    if !app.accessible() && app.memory(article.id()).is_some_and(|memory| memory.read) {
        // The sign stands to what it is of.
        minutes = format!("{} {minutes}", progress.take().unwrap_or_default());
    }
    let date = article.meta().date().map(|date| labels::short_date(date, locale));
    // Where there is little room, this tells most.
    let gone = app.is_gone(article.id()).then(|| locale.text("list-gone").into_owned());
    fitting([gone, star, progress, Some(minutes), date, article.meta().site.clone()].into_iter().flatten(), " · ", room)
}

/// Parts, the most telling first, as many as fit whole in so many columns: half a date or half a name
/// says less than none.
pub(super) fn fitting(parts: impl Iterator<Item = String>, between: &str, room: u16) -> String {
    let mut line = String::new();
    for part in parts {
        let before = if line.is_empty() { "" } else { between };
        if width::of(&line) + width::of(before) + width::of(&part) > usize::from(room) {
            break;
        }
        line.push_str(before);
        line.push_str(&part);
    }
    line
}

fn failure(app: &App, theme: &Theme, failure: &Failure, part: Area, buffer: &mut Buffer) {
    let (x, room) = (part.x + 2, part.width.saturating_sub(3));
    let name = failed(app, failure);
    paint::elided(buffer, x, part.y, room, &name, Style::new());
    if part.height >= 3 {
        // What is empty could be read.
        let is_empty = failure.reason == app.locale().text("cli-reason-empty");
        let lines = [Some(app.locale().text("failure-title")).filter(|_| !is_empty), Some((&*failure.reason).into())];
        for (y, line) in (part.y + 1..).zip(lines.into_iter().flatten()) {
            paint::elided(buffer, x, y, room, &line, theme.list_meta);
        }
    }
}

/// What a file is called that could not be read.
pub fn failed<'a>(app: &'a App, failure: &'a Failure) -> Cow<'a, str> {
    match failure.source.shown.rsplit('/').next().unwrap_or_default() {
        "-" if failure.source.path.as_os_str() == "-" => app.locale().text("cli-stdin"),
        name => Cow::Borrowed(name),
    }
}

/// Where in the article the hits lie: a cell for each part of it, as high as there are hits, in
/// the colour of the keyword that has most of them there. Nothing where there is none at all.
fn bar(theme: &Theme, article: &Article, hits: &Hits, area: Area, buffer: &mut Buffer) {
    const HEIGHTS: [&str; 5] = ["▂", "▄", "▅", "▆", "█"];
    if hits.counts().iter().take(DIGITS).all(|count| *count == 0) {
        return;
    }
    let parts = parts(hits.all(), article.text().len(), usize::from(area.width));
    for (x, part) in (area.x..).zip(parts) {
        let mut counts = [0_usize; DIGITS];
        for keyword in part.keywords() {
            counts[keyword] += 1;
        }
        let total: usize = counts.iter().sum();
        let most = (0..DIGITS).max_by_key(|keyword| (counts[*keyword], std::cmp::Reverse(*keyword))).unwrap_or(0);
        if total == 0 {
            paint::text(buffer, x, area.y, 1, "·", theme.list_faint);
        } else {
            let height = HEIGHTS[(total - 1).min(HEIGHTS.len() - 1)];
            paint::text(buffer, x, area.y, 1, height, theme.keyword_sign(most));
        }
    }
}

/// The hits that start in one part of an article.
pub(super) struct Part<'a> {
    hits: &'a [Hit],
}

/// The most hits of one part that are looked at: more would not change what a cell shows, and a
/// frame must not cost more for an article of any size.
const LOOKED_AT: usize = 512;

impl Part<'_> {
    /// The keywords with a digit that stand here, outside of page furniture: of very many hits, a
    /// sample.
    pub(super) fn keywords(&self) -> impl Iterator<Item = usize> {
        let step = self.hits.len().div_ceil(LOOKED_AT).max(1);
        // From each step another hit, by a multiplicative hash: an even step would see only one of
        // two keywords that take turns.
        let places = (0..self.hits.len().div_ceil(step)).map(move |n| n * step + (n.wrapping_mul(0x9e37) >> 4) % step);
        let hits = places.filter_map(|place| self.hits.get(place));
        hits.filter(|hit| !hit.boilerplate() && hit.keyword() < DIGITS).map(Hit::keyword)
    }

    /// Whether any hit stands here outside of page furniture.
    pub(super) fn any(&self) -> bool {
        self.hits.iter().take(LOOKED_AT).any(|hit| !hit.boilerplate())
    }
}

/// Divides the hits of a text of so many bytes into even parts, by where they start.
pub(super) fn parts(hits: &[Hit], len: usize, count: usize) -> impl Iterator<Item = Part<'_>> {
    let mut rest = hits;
    (1..=count).map(move |part| {
        let end = (part * len).div_ceil(count);
        let here = if part == count { rest.len() } else { rest.partition_point(|hit| hit.range().start < end) };
        let (hits, after) = rest.split_at(here);
        rest = after;
        Part { hits }
    })
}

/// How often each keyword stands in the article: `1×12 2×3`, as many as fit.
fn counts(app: &App, theme: &Theme, hits: &Hits, x: u16, y: u16, room: u16, buffer: &mut Buffer) {
    let mut at = 0;
    for (keyword, count) in hits.counts().iter().enumerate().take(DIGITS).filter(|(_, count)| **count > 0) {
        let text = format!("{}{}", digit(keyword), times(*count, app.locale()));
        let width = u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
        if at + width > room {
            break;
        }
        let rest = if theme.depth == Depth::Ansi { Style::new() } else { theme.keyword_sign(keyword) };
        paint::text(buffer, x + at, y, room - at, &text, rest);
        paint::restyle(buffer, x + at, y, 1, theme.keyword_digit(keyword));
        at += width + 1;
    }
}

/// The same in words: each keyword by its name, and how often.
fn in_words(app: &App, hits: &Hits, room: u16) -> String {
    let counted = app.lit().keywords().iter().zip(hits.counts()).take(DIGITS).filter(|(_, count)| **count > 0);
    let each =
        counted.map(|(keyword, count)| format!("{}\u{a0}{}", keyword.label, app.locale().number(*count as usize)));
    fitting(each, ", ", room)
}

/// How often something stands somewhere: `×12`, which cannot be taken for a keyword's digit.
pub(super) fn times(count: u32, locale: &Locale) -> String {
    format!("×{}", locale.number(usize::try_from(count).unwrap_or(usize::MAX)))
}

/// The sign of a keyword: its digit, or `+` for those that have none.
pub(super) fn digit(keyword: usize) -> String {
    if keyword < DIGITS { (keyword + 1).to_string() } else { "+".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_whole_is_left_out() {
        let parts = || ["65 %", "27 min", "30 mars 2018", "lemonde.fr"].map(str::to_owned).into_iter();
        for (room, line) in [
            (60, "65 % · 27 min · 30 mars 2018 · lemonde.fr"),
            (40, "65 % · 27 min · 30 mars 2018"),
            (27, "65 % · 27 min"),
            (12, "65 %"),
            (3, ""),
        ] {
            assert_eq!(fitting(parts(), " · ", room), line, "in {room}");
        }
    }

    #[test]
    fn parts_hold_every_hit_once_and_where_it_stands() {
        let hits: Vec<_> = [0, 1, 9, 10, 11, 55, 99].map(|start| Hit::new(0, start..start + 1, false)).into();
        for (count, expected) in [(10, vec![3, 2, 0, 0, 0, 1, 0, 0, 0, 1]), (1, vec![7]), (3, vec![5, 1, 1])] {
            let found: Vec<_> = parts(&hits, 100, count).map(|part| part.hits.len()).collect();
            assert_eq!(found, expected);
        }
        assert_eq!(parts(&hits, 100, 0).count(), 0);
        let many: Vec<_> = (0..100_000).map(|at| Hit::new(at % 9, at..at + 1, false)).collect();
        for part in parts(&many, 100_000, 7) {
            assert!((1..=LOOKED_AT).contains(&part.keywords().count()));
            assert_eq!(part.keywords().min(), Some(0), "what takes turns is seen");
        }
    }
}
