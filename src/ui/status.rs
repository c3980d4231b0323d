//! The line of keywords at the top, and the status line at the bottom, which is also the prompt.

use ratatui::{buffer::Buffer, layout::Position, style::Style};

use super::{Theme, listing::digit, paint, rect};
use crate::{
    app::{App, geometry::Area, listing, lit::Total},
    input::keymap::spelled,
    layout::width,
};

/// Draws the keywords: digit, label, and how often each stands in the article on the screen. Where
/// they don't all fit, those that are absent go.
pub fn legend(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let lit = app.lit();
    let hits = app.reader().and_then(|reader| lit.hits(reader.id()));
    let count = |index: usize| hits.and_then(|hits| hits.counts().get(index)).copied().unwrap_or(0);
    let entries: Vec<_> = lit
        .keywords()
        .iter()
        .enumerate()
        .map(|(index, keyword)| (index, format!(" {} {} ", digit(index), keyword.label), count(index)))
        .collect();
    let width_of = |(_, text, count): &(usize, String, u32)| width::of(text) + count.to_string().len() + 2;
    let all: usize = entries.iter().map(width_of).sum();
    let everything = all <= usize::from(area.width);
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
            x += paint::text(buffer, x, area.y, end - x, &format!(" {count} "), theme.legend);
        } else {
            x += paint::text(buffer, x, area.y, end - x, text.trim_end(), theme.legend_absent);
            x += 2.min(end - x);
        }
    }
}

/// Draws the status line, or the prompt; returns where the cursor stands in the prompt.
pub fn line(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    if app.prompt().is_some() {
        return prompt(app, theme, area, buffer);
    }
    buffer.set_style(rect(area), theme.status);
    let right = right(app);
    let room = usize::from(area.width).saturating_sub(2);
    // The right part gives way to the left one, which says where one is.
    let (left, style) = left(app, theme);
    let left_width = width::of(&left).min(room);
    paint::elided(buffer, area.x + 1, area.y, area.width.saturating_sub(2), &left, style);
    for right in right {
        let right_width = width::of(&right);
        if left_width + 2 + right_width <= room {
            let x = area.x + area.width - 1 - u16::try_from(right_width).unwrap_or(0);
            paint::text(buffer, x, area.y, area.width - 1, &right, theme.status_faint);
            break;
        }
    }
    None
}

/// Something to tell, or where the reader is among the hits.
fn left(app: &App, theme: &Theme) -> (String, Style) {
    if !app.pending().is_empty() {
        return (spelled(app.pending()), theme.notice);
    }
    if let Some(notice) = app.notice() {
        return (notice.to_owned(), theme.notice);
    }
    (place(app), theme.status)
}

/// `chiffrement 3/12 ici · 41 dans 9 articles`.
fn place(app: &App) -> String {
    let locale = app.locale();
    let current = app.reader().and_then(|reader| reader.current());
    let (name, lit, keyword) = match (app.search(), current) {
        (Some(search), _) => (format!("/{}", search.typed), &search.lit, Some(0)),
        (None, Some(current)) => match current.keyword {
            Some(keyword) if keyword < app.lit().keywords().len() => {
                (app.lit().keywords()[keyword].label.clone(), app.lit(), Some(keyword))
            }
            _ => return String::new(),
        },
        (None, None) if app.lit().keywords().is_empty() => return String::new(),
        (None, None) => (locale.text("status-any").into_owned(), app.lit(), None),
    };
    let hits = app.reader().and_then(|reader| lit.hits(reader.id()));
    let counted = |index: usize| keyword.is_none_or(|keyword| keyword == index);
    let here: usize = hits.map_or(0, |hits| {
        hits.counts().iter().enumerate().filter(|(index, _)| counted(*index)).map(|(_, count)| *count as usize).sum()
    });
    let ordinal = current.zip(hits).and_then(|(current, hits)| {
        let mut of_keyword = hits.all().iter().filter(|hit| !hit.boilerplate() && counted(hit.keyword()));
        of_keyword.position(|hit| hit.range() == current.range)
    });
    let here = match ordinal {
        Some(ordinal) => locale.with("status-here", &[("ordinal", (ordinal + 1).into()), ("count", here.into())]),
        None => locale.with("status-count", &[("count", here.into())]),
    };
    let total = keyword.map_or_else(|| lit.any(), |keyword| lit.total(keyword));
    format!("{name} {here} · {}", total_text(app, lit.complete(app.library()), total))
}

fn total_text(app: &App, complete: bool, total: Total) -> String {
    let key = if complete { "status-total" } else { "status-total-least" };
    app.locale().with(key, &[("hits", total.hits.into()), ("articles", total.articles.into())]).into_owned()
}

/// The right end, from the longest form to the shortest.
fn right(app: &App) -> Vec<String> {
    let locale = app.locale();
    let library = app.library();
    let percent =
        app.reader().map(|reader| locale.with("status-percent", &[("percent", reader.percent().into())]).into_owned());
    let article = (listing::len(library) > 1).then(|| {
        let args = [("number", (app.listing().number(library) + 1).into()), ("count", listing::len(library).into())];
        locale.with("status-article", &args).into_owned()
    });
    let help = locale.text("hint-help").into_owned();
    let join =
        |parts: &[Option<&String>]| parts.iter().flatten().map(|part| part.as_str()).collect::<Vec<_>>().join(" · ");
    vec![
        join(&[article.as_ref(), percent.as_ref(), Some(&help)]),
        join(&[article.as_ref(), percent.as_ref()]),
        join(&[percent.as_ref()]),
    ]
}

fn prompt(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<Position> {
    let prompt = app.prompt()?;
    let sign = app.locale().text("search-prompt");
    let mut x = area.x + paint::text(buffer, area.x, area.y, area.width, &sign, theme.prompt);
    let result = app.search().map(|_| result(app));
    let result_width = u16::try_from(result.as_deref().map_or(0, width::of)).unwrap_or(0);
    let end = area.x + area.width;
    let room =
        if end.saturating_sub(x) > result_width + 12 { end - x - result_width - 2 } else { end.saturating_sub(x) };
    // What stands before the cursor scrolls out at the left when it is too long.
    let mut before = prompt.before_cursor();
    while width::of(before) >= usize::from(room.max(2)) {
        let skip = before.chars().next().map_or(1, char::len_utf8);
        before = &before[skip..];
    }
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

/// What the search has found so far, without repeating what is typed.
fn result(app: &App) -> String {
    let text = place(app);
    let typed = app.search().map_or("", |search| search.typed.as_str());
    text.strip_prefix('/').and_then(|rest| rest.strip_prefix(typed)).unwrap_or(&text).trim_start().to_owned()
}
