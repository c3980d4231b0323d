//! Hits in another order than that of the articles: all are gathered first.

use std::io;

use super::{Form, Found, Options, concordance, line_of_hit, record, vimgrep};
use crate::{
    keyword::{
        Hit, Hits, Keyword,
        concordance::{Line, Order, by_date, sort},
    },
    layout::width,
    locale::Locale,
    shell::{
        output::{Out, Style},
        position::Positions,
    },
};

/// The least and the most room for the title before a line, in columns.
const SOURCE: (u16, u16) = (10, 28);

/// Writes the hits of all articles, by date or by what stands round them.
///
/// # Errors
/// When stdout can't be written to.
pub(super) fn write(
    mut found: Vec<Found>,
    keyword: &Keyword,
    options: Options,
    line: u16,
    locale: &Locale,
    out: &mut Out<'_>,
) -> io::Result<()> {
    if !options.order.is_by_context() {
        found.sort_by(|one, other| by_date(&one.article, &other.article));
    }
    if options.form == Form::Lines && options.order == Order::Date {
        for (number, Found { article, hits, shown }) in found.iter().enumerate() {
            if number > 0 {
                out.text("\n")?;
            }
            concordance(article, hits, shown, line, locale, out)?;
        }
        return out.flush();
    }
    // What is written alone is sorted, of hits that stand for themselves.
    let shown: Vec<Hits> = found.iter().map(|found| Hits::new(found.shown.clone(), 1)).collect();
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let lines = |(article, hits): (usize, &Hits)| {
        let article = number(article);
        (0..number(hits.all().len())).map(move |hit| Line { article, hit })
    };
    let mut lines: Vec<Line> = shown.iter().enumerate().flat_map(lines).collect();
    let page = |number: u32| Some((&*found.get(number as usize)?.article, shown.get(number as usize)?));
    sort(&mut lines, &page, options.order, &mut || true);
    let mut positions: Vec<Option<Positions>> = found.iter().map(|_| None).collect();
    for Line { article, hit } in lines {
        let Some(of) = found.get(article as usize) else { continue };
        let Some(hit) = shown.get(article as usize).and_then(|hits| hits.all().get(hit as usize)) else { continue };
        match options.form {
            Form::Lines => titled(of, hit, line, out)?,
            Form::Json => out.json(&record(&of.article, hit, keyword))?,
            Form::Vimgrep => {
                let positions = positions[article as usize].get_or_insert_with(|| Positions::new(&of.article));
                vimgrep(&of.article, positions, std::slice::from_ref(hit), out)?;
            }
        }
    }
    out.flush()
}

/// A line with the title of its article before it.
fn titled(of: &Found, hit: &Hit, line: u16, out: &mut Out<'_>) -> io::Result<()> {
    let room = (line / 5).clamp(SOURCE.0, SOURCE.1);
    let title = width::draw(&width::elide(of.article.title(), usize::from(room)));
    let free = usize::from(room).saturating_sub(width::of(&title));
    out.styled(&format!("{title}{}", " ".repeat(free)), Style::DIM)?;
    line_of_hit(&of.article, &of.hits, hit, line.saturating_sub(room), out)
}
