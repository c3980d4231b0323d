//! The line of keywords at the top, and the status line at the bottom, which is also the prompt.

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use super::{
    Theme,
    listing::{digit, times},
    paint, rect,
};
use crate::{
    app::{App, Focus, filter, geometry::Area, help::spelled, lit::Total, menu::Menu, prompt::Purpose},
    layout::width,
};

/// Draws the keywords: digit, label, and how often each stands in the article on the screen. Where
/// they don't all fit, those that are absent go.
pub fn legend(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let lit = app.lit();
    let hits = app.reader().and_then(|reader| lit.hits(reader.id()));
    let here = |index: usize| hits.and_then(|hits| hits.counts().get(index)).copied().unwrap_or(0);
    // Above the concordance, how often each stands in all articles, where its lines are in it.
    let concordance = app.concordance().filter(|_| app.focus() == Focus::Concordance);
    let heatmap = app.heatmap().filter(|_| app.focus() == Focus::Heatmap);
    let count = |index: usize| match (concordance, heatmap) {
        (Some(concordance), _) if concordance.is_off(index) => 0,
        (Some(_), _) => u32::try_from(lit.total(index).hits).unwrap_or(u32::MAX),
        (_, Some(heatmap)) => u32::try_from(heatmap.tally().total(index).hits).unwrap_or(u32::MAX),
        (None, None) => here(index),
    };
    let entries: Vec<_> = lit
        .keywords()
        .iter()
        .enumerate()
        // What is switched off is lit by no term.
        .filter(|(_, keyword)| !keyword.terms.is_empty())
        .map(|(index, keyword)| (index, format!(" {} {} ", digit(index), keyword.label), count(index)))
        .collect();
    let locale = app.locale();
    let width_of =
        |(_, text, count): &(usize, String, u32)| width::of(text) + times(*count, locale).chars().count() + 1;
    let all: usize = entries.iter().map(width_of).sum();
    let present: usize = entries.iter().filter(|(_, _, count)| *count > 0).map(width_of).sum();
    let set = set_name(app).filter(|set| width::of(set) + present <= usize::from(area.width));
    let area = set.map_or(area, |set| {
        let used = paint::text(buffer, area.x, area.y, area.width, &set, theme.legend_absent);
        Area { x: area.x + used, width: area.width - used, ..area }
    });
    let everything = all <= usize::from(area.width);
    if app.accessible() {
        let present = entries.iter().filter(|(_, _, count)| *count > 0);
        let words = present.map(|(index, _, count)| {
            let name = lit.keywords()[*index].label.as_str();
            let args = [("digit", (index + 1).into()), ("name", name.into()), ("count", (*count as usize).into())];
            locale.with("legend-words", &args).into_owned()
        });
        let words = words.collect::<Vec<_>>().join(", ");
        paint::elided(buffer, area.x + 1, area.y, area.width.saturating_sub(2), &words, theme.legend);
        return;
    }
    let mut x = area.x;
    let end = area.x + area.width;
    for entry in entries.iter().filter(|(_, _, count)| everything || *count > 0) {
        let (index, text, count) = entry;
        if usize::from(end - x) < width_of(entry) {
            paint::text(buffer, x, area.y, end - x, "…", theme.legend_absent);
            break;
        }
        if *count > 0 {
            let room = end - x;
            let used = paint::text(buffer, x, area.y, room, text, theme.keyword(*index));
            if theme.keyword(*index).bg.is_none() {
                // Without a ground of its own, only the label is marked, not the room round it.
                paint::restyle(buffer, x, area.y, 1, Style::reset());
                paint::restyle(buffer, x + used - 1, area.y, 1, Style::reset());
            }
            x += used;
            x += paint::text(buffer, x, area.y, end - x, &format!("{} ", times(*count, locale)), theme.legend);
        } else {
            x += paint::text(buffer, x, area.y, end - x, text.trim_end(), theme.legend_absent);
            x += 2.min(end - x);
        }
    }
}

/// ` english: `, when it is another set than the first: it stays so in later sessions.
fn set_name(app: &App) -> Option<String> {
    let (name, number, _) = app.set();
    let key = format!("set-name-{name}");
    let called = app.locale().called(&key, name);
    (number > 1).then(|| format!(" {} ", app.locale().with("legend-set", &[("name", (&*called).into())])))
}

/// Draws the status line, or the prompt; returns where the cursor stands in the prompt.
pub fn line(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    if let Some(purpose) = app.prompt().map(|prompt| prompt.purpose) {
        if purpose != Purpose::Filter {
            return prompt(app, theme, area, buffer);
        }
        // What is wrong with a query is told below it.
        let above = Area { y: area.y.saturating_sub(1), ..area };
        for x in above.x..above.x + above.width {
            buffer[(x, above.y)].reset();
        }
        let cursor = prompt(app, theme, above, buffer);
        below(app, theme, area, buffer);
        return cursor;
    }
    buffer.set_style(rect(area), theme.status);
    let room = usize::from(area.width).saturating_sub(2);
    let (left, style) = left(app, theme);
    let left_width = left.width();
    // The right part gives way to the left one, which says where one is; but how to get help stays
    // on any screen that is not tiny.
    let rights = right(app);
    let fits = |right: &&String| left_width + 2 + width::of(right) <= room;
    let right = rights.iter().find(fits).or_else(|| rights.last().filter(|right| width::of(right) * 4 < room));
    let right_width = right.map_or(0, |right| width::of(right));
    let left_room = if right.is_some() { room - right_width - 2 } else { room };
    let left = left.fitted(left_room);
    let room = u16::try_from(left_room).unwrap_or(0);
    let used = paint::elided(buffer, area.x + 1, area.y, room, &left, style);
    // What is told of a jump does not hide where it has led.
    let beside = place(app).filter(|_| app.is_at_hit() && app.pending().is_empty());
    let beside = beside.map(|(name, after)| [format!(" · {name} {after}"), format!(" · {}", here(&after))]);
    let fits = |text: &String| usize::from(used) + width::of(text) <= left_room;
    if let Some(text) = beside.iter().flatten().find(|text| fits(text)) {
        paint::text(buffer, area.x + 1 + used, area.y, room - used, text, theme.status);
    }
    if let Some(right) = right {
        let x = area.x + area.width - 1 - u16::try_from(right_width).unwrap_or(0);
        paint::text(buffer, x, area.y, area.width - 1, right, theme.status_faint);
    }
    None
}

/// The columns that the number of a link takes while it is typed, with what sets it apart.
const NUMBER: usize = 11;

/// The fewest columns that a name is cut to: with less of it, the end of what is said goes.
const NAME: usize = 8;

/// The left part: a name that gives way, and what is said of it.
struct Left {
    before: String,
    name: String,
    after: String,
}

impl Left {
    /// A text whose last quoted part gives way, or else its middle.
    fn notice(text: &str) -> Self {
        let marks = [("«\u{a0}", "\u{a0}»"), ("“", "”")];
        let quoted = marks.iter().find_map(|(open, close)| {
            let start = text.find(open)? + open.len();
            let end = text.rfind(close).filter(|end| start < *end)?;
            Some((start, end))
        });
        // Without quotes the first half is what gives way, up to the end of a word.
        let (start, end) = quoted.unwrap_or_else(|| {
            let half = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
            (0, text[half..].find(' ').map_or(half, |space| half + space))
        });
        Self { before: text[..start].to_owned(), name: text[start..end].to_owned(), after: text[end..].to_owned() }
    }

    fn width(&self) -> usize {
        width::of(&self.before) + width::of(&self.name) + width::of(&self.after)
    }

    /// As it is shown in so many columns: the name is cut first.
    fn fitted(&self, room: usize) -> String {
        let others = width::of(&self.before) + width::of(&self.after);
        if room < others + NAME {
            return by_words(&format!("{}{}{}", self.before, self.name, self.after), room);
        }
        let name = by_words(&self.name, room - others);
        format!("{}{name}{}", self.before, self.after)
    }
}

/// A text that is cut after a word, where it is too wide for so many columns: half a word says less
/// than none.
fn by_words(text: &str, room: usize) -> String {
    let whole = width::draw(text);
    if width::of(text) <= room {
        return whole;
    }
    let cut = width::elide(text, room);
    let ends = |start: &&str| !whole.strip_prefix(*start).is_none_or(|rest| rest.starts_with(' '));
    let start = cut.strip_suffix('…').filter(ends).and_then(|start| start.rsplit_once(' '));
    match start.filter(|(words, _)| !words.trim().is_empty()) {
        // An opening mark is one of the next word.
        Some((words, _)) => format!("{}…", words.trim_end_matches([' ', '«', '—'])),
        None => cut,
    }
}

/// Something to tell, or where the reader is among the hits.
fn left(app: &App, theme: &Theme) -> (Left, Style) {
    if !app.pending().is_empty() {
        return (Left::notice(&spelled(app.pending(), app.locale())), theme.notice);
    }
    if let Some(notice) = app.notice() {
        return (Left::notice(notice), theme.notice);
    }
    let (name, after) = place(app).unwrap_or_default();
    (Left { before: String::new(), name, after: format!(" {after}") }, theme.status)
}

/// Of `3/12 ici · 41 dans 9 articles`, what is said of this article.
fn here(place: &str) -> &str {
    place.split_once(" · ").map_or(place, |(here, _)| here)
}

/// `chiffrement` and `3/12 ici · 41 dans 9 articles`.
fn place(app: &App) -> Option<(String, String)> {
    if app.focus() == Focus::Heatmap {
        return app.heatmap_told();
    }
    let locale = app.locale();
    let current = app.reader().and_then(|reader| reader.current());
    // A current hit may be of a search that is gone, or of a set that is.
    let of_keyword = current.and_then(|current| current.keyword).filter(|index| *index < app.lit().keywords().len());
    let (name, lit, keyword) = match (app.search(), of_keyword) {
        // A regular expression has its slashes already.
        (Some(search), _) if search.typed.starts_with('/') => (search.typed.clone(), &search.lit, Some(0)),
        (Some(search), _) if app.accessible() => (search.typed.clone(), &search.lit, Some(0)),
        (Some(search), _) => (format!("/{}", search.typed), &search.lit, Some(0)),
        (None, Some(index)) => (app.lit().keywords()[index].label.clone(), app.lit(), Some(index)),
        (None, None) if app.lit().keywords().is_empty() => return None,
        (None, None) => (locale.text("status-any").into_owned(), app.lit(), None),
    };
    let hits = app.reader().and_then(|reader| lit.hits(reader.id()));
    let counted = |index: usize| keyword.is_none_or(|keyword| keyword == index);
    let here: usize = hits.map_or(0, |hits| {
        hits.counts().iter().enumerate().filter(|(index, _)| counted(*index)).map(|(_, count)| *count as usize).sum()
    });
    let ordinal = current
        .zip(hits)
        .zip(keyword)
        .and_then(|((current, hits), keyword)| Some(hits.ordinal(&hits.at(&current.range, Some(keyword), false)?)));
    let here = match ordinal {
        Some(ordinal) if app.accessible() => {
            locale.with("status-here-words", &[("ordinal", ordinal.into()), ("count", here.into())])
        }
        Some(ordinal) => locale.with("status-here", &[("ordinal", ordinal.into()), ("count", here.into())]),
        None => locale.with("status-count", &[("count", here.into())]),
    };
    let total = app.total(app.search().is_some(), keyword);
    let complete = lit.complete(app.library()) && app.filtered().2;
    Some((name, format!("{here} · {}", total_text(app, complete, total))))
}

fn total_text(app: &App, complete: bool, total: Total) -> String {
    let key = match (complete, app.is_filtered()) {
        (true, false) => "status-total",
        (false, false) => "status-total-least",
        (true, true) => "status-total-filtered",
        (false, true) => "status-total-filtered-least",
    };
    app.locale().with(key, &[("hits", total.hits.into()), ("articles", total.articles.into())]).into_owned()
}

/// The right end, from the longest form to the shortest.
fn right(app: &App) -> Vec<String> {
    let locale = app.locale();
    let library = app.library();
    let percent =
        app.percent().map(|percent| locale.with("status-percent", &[("percent", percent.into())]).into_owned());
    let (read, rows) = (library.entries.len() + library.failures.len(), app.listing().len(library));
    let loading =
        (!library.complete && read > 0).then(|| locale.with("status-loading", &[("count", read.into())]).into_owned());
    let filtered = app.filter().is_some();
    let article = (rows > 1 || filtered).then(|| {
        let number = (app.listing().number(library) + 1).min(rows);
        let args = [("number", number.into()), ("count", rows.into())];
        let key = match (app.accessible(), filtered) {
            (true, _) => "status-article-words",
            (false, true) => "status-article-filtered",
            (false, false) => "status-article",
        };
        locale.with(key, &args).into_owned()
    });
    let help = locale.text("hint-help").into_owned();
    let join =
        |parts: &[Option<&String>]| parts.iter().flatten().map(|part| part.as_str()).collect::<Vec<_>>().join(" · ");
    // How many there will be is not known while they are read.
    let article = loading.or(article);
    vec![join(&[article.as_ref(), percent.as_ref(), Some(&help)]), join(&[percent.as_ref(), Some(&help)]), help.clone()]
}

fn prompt(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let prompt = app.prompt()?;
    let sign = app.locale().text(match prompt.purpose {
        Purpose::Search if app.accessible() => "search-prompt-words",
        Purpose::Command if app.accessible() => "command-prompt-words",
        Purpose::Search => "search-prompt",
        Purpose::Command => "command-prompt",
        Purpose::Pipe => "pipe-prompt",
        Purpose::Narrow => "narrow-prompt",
        Purpose::NewKeyword | Purpose::EditKeyword(_) => "keyword-prompt",
        Purpose::Filter => "filter-prompt",
        Purpose::SaveQuery => "query-save-prompt",
        Purpose::LinkNumber => "link-number-prompt",
        Purpose::Link => "link-prompt",
    });
    let mut x = area.x + paint::text(buffer, area.x, area.y, area.width, &sign, theme.prompt);
    let result = match (prompt.purpose, app.menu()) {
        (Purpose::Search, _) => app.search().map(|_| result(app)),
        (Purpose::Narrow, _) => app.concordance().map(|concordance| app.locale().number(concordance.len())),
        (Purpose::Link, Some(Menu::Links(links))) => {
            Some(format!("{}/{}", app.locale().number(links.found().len()), app.locale().number(links.len())))
        }
        (Purpose::LinkNumber, _) => {
            let room = usize::from(area.width).saturating_sub(width::of(&sign) + NUMBER);
            app.link_meant().map(|meant| width::elide(&meant, room))
        }
        (Purpose::Command, Some(Menu::Palette(palette))) if palette.found().len() == 0 => {
            Some(app.locale().text("no-such-command").into_owned())
        }
        _ => None,
    };
    let result_width = u16::try_from(result.as_deref().map_or(0, width::of)).unwrap_or(0);
    let end = area.x + area.width;
    let least = if prompt.purpose == Purpose::LinkNumber { 7 } else { 12 };
    let room =
        if end.saturating_sub(x) > result_width + least { end - x - result_width - 2 } else { end.saturating_sub(x) };
    // What stands before the cursor scrolls out at the left when it is too long.
    let before = last_columns(prompt.before_cursor(), usize::from(room.max(2)) - 1);
    let after = &prompt.text()[prompt.before_cursor().len()..];
    let start = x;
    x += paint::text(buffer, x, area.y, room, before, theme.prompt);
    let cursor = Position { x: x.min(end.saturating_sub(1)), y: area.y };
    paint::text(buffer, x, area.y, (start + room).saturating_sub(x), after, theme.prompt);
    if let Some(result) = result.filter(|_| start + room < end) {
        paint::text(buffer, end - result_width - 1, area.y, result_width, &result, theme.head);
    }
    Some(cursor)
}

/// The line below a query that is typed: how many articles answer it, or a caret under what is wrong
/// and what that is.
fn below(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let Some(prompt) = app.prompt() else { return };
    let locale = app.locale();
    let Some(fault) = prompt.fault() else {
        let mut said = filtered(app);
        if let Some((number, count)) = app.proposal() {
            let args = [("number", number.into()), ("count", count.into())];
            said = format!("{said} · {}", locale.with("filter-proposal", &args));
        }
        if prompt.text().is_empty() {
            said = format!("{said} · {}", locale.text("filter-hint"));
        }
        let room = area.width.saturating_sub(2);
        let (shown, _) = width::fit(&said, room.into());
        paint::text(buffer, area.x + 1, area.y, room, shown, theme.head);
        return;
    };
    let reason = filter::reason(fault, locale);
    let before = prompt.text().get(..fault.span.start).unwrap_or_default();
    if app.accessible() {
        let args = [("column", (before.chars().count() + 1).into()), ("reason", reason.as_str().into())];
        let said = locale.with("filter-fault-words", &args);
        paint::elided(buffer, area.x + 1, area.y, area.width.saturating_sub(2), &said, theme.notice);
        return;
    }
    // The prompt scrolls so that the cursor shows; what is before it may be out of sight.
    let sign = width::of(&locale.text("filter-prompt"));
    let room = usize::from(area.width).saturating_sub(sign).max(2);
    let seen = last_columns(prompt.before_cursor(), room - 1);
    let hidden = width::of(&prompt.before_cursor()[..prompt.before_cursor().len() - seen.len()]);
    let last = usize::from(area.width).saturating_sub(1);
    let column = (sign + width::of(before).saturating_sub(hidden)).min(last);
    let x = area.x + u16::try_from(column).unwrap_or(0);
    let (left, right) = (column.saturating_sub(1), last.saturating_sub(column + 1));
    let long = width::of(&reason);
    paint::text(buffer, x, area.y, 1, "^", theme.notice);
    if long <= right || right >= left {
        paint::elided(buffer, x + 2, area.y, u16::try_from(right).unwrap_or(0), &reason, theme.notice);
    } else {
        let shown = width::elide(&reason, left.saturating_sub(1));
        let at = left.saturating_sub(width::of(&shown));
        paint::text(buffer, area.x + u16::try_from(at).unwrap_or(0), area.y, area.width, &shown, theme.notice);
    }
}

/// `12 articles of 340`.
fn filtered(app: &App) -> String {
    let (shown, all, complete) = app.filtered();
    let key = if complete { "filter-count" } else { "filter-count-least" };
    app.locale().with(key, &[("shown", shown.into()), ("all", all.into())]).into_owned()
}

/// Draws above the list which query it answers, and how many articles do.
pub fn filter(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let Some(filter) = app.filter() else { return };
    let (shown, all, complete) = app.filtered();
    let locale = app.locale();
    let count = format!("{}{}/{}", locale.number(shown), if complete { "" } else { "+" }, locale.number(all));
    let count = if app.accessible() { filtered(app) } else { count };
    let room = area.width.saturating_sub(3);
    let used = u16::try_from(width::of(&count)).unwrap_or(0).min(room);
    paint::elided(buffer, area.x + 1, area.y, room.saturating_sub(used + 1), &filter.typed, theme.notice);
    let end = area.x + area.width - 1;
    paint::text(buffer, end.saturating_sub(used), area.y, used, &count, theme.list_title);
}

/// The longest end of a text that is at most `columns` wide.
fn last_columns(text: &str, columns: usize) -> &str {
    let clusters: Vec<_> = width::clusters(text, 0).collect();
    let (mut start, mut used) = (text.len(), 0);
    for cluster in clusters.iter().rev() {
        used += usize::from(cluster.width);
        if used > columns {
            break;
        }
        start = cluster.offset;
    }
    &text[start..]
}

/// What the search has found so far, without repeating what is typed.
fn result(app: &App) -> String {
    place(app).map(|(_, found)| found).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_gives_way_not_what_is_said_of_it() {
        let table = [
            ("«\u{a0}aaa bbb ccc ddd\u{a0}»\u{a0}: introuvable", 26, "« aaa bbb… » : introuvable"),
            ("“aaa bbb ccc ddd”: not found", 40, "“aaa bbb ccc ddd”: not found"),
            ("“aaa bbb ccc ddd”: not found", 22, "“aaa bbb…”: not found"),
            ("Tout est déplié", 12, "Tout est…"),
            ("Encore un peu de patience…", 26, "Encore un peu de patience…"),
            ("«\u{a0}aaa bbb ccc…\u{a0}»\u{a0}: introuvable", 30, "« aaa bbb ccc… » : introuvable"),
            ("A\u{a0}: faire de ce dossier votre bibliothèque", 30, "A : faire… votre bibliothèque"),
            ("A\u{a0}: faire de ce dossier votre bibliothèque", 24, "A : faire de ce dossier…"),
            ("Exemples — «\u{a0}lutrin DOSSIER\u{a0}» ouvre vos articles", 36, "Exemples — « lutrin DOSSIER » ouvre…"),
            ("Exemples — «\u{a0}lutrin DOSSIER\u{a0}» ouvre vos articles", 18, "Exemples…"),
        ];
        for (text, room, shown) in table {
            assert_eq!(width::draw(&Left::notice(text).fitted(room)), shown);
        }
    }

    #[test]
    fn the_end_of_a_line_shows() {
        for (text, columns, shown) in [("abc", 5, "abc"), ("abcdef", 3, "def"), ("a字字", 3, "字"), ("", 3, "")] {
            assert_eq!(last_columns(text, columns), shown);
        }
    }
}
