//! `lutrin grep TERM`: every hit in its context, article by article as they are read.
//!
//! Three forms: a concordance for people, with the hit in the middle of the line; JSON Lines; and
//! `path:line:column:text` for editors.

mod sorted;

use std::{io, ops::Range, path::PathBuf, sync::Arc};

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    config::Settings,
    list, loader,
    output::{self, Exit, Out, Style},
    position::Positions,
    query::Filter,
};
use crate::{
    article::{Article, ceil},
    keyword::{
        self, Hit, Hits, Keyword, Matcher,
        concordance::{Order, block},
    },
    layout::{
        context::{Side, keyword_at},
        width,
    },
    locale::{Locale, Value},
};

/// In which form hits are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A heading an article, then a line a hit.
    Lines,
    /// JSON Lines.
    Json,
    /// `path:line:column:text`, line and column of the source file, both from 1, the column in bytes.
    Vimgrep,
}

/// How to search.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The form of the output.
    pub form: Form,
    /// Whether hits in page furniture count.
    pub all: bool,
    /// In which order. Another than that of the articles waits for all of them.
    pub order: Order,
}

/// Bytes of context on each side in machine output: about 60 characters.
const CONTEXT: usize = 60;

/// How many columns may stay free at either end of a line, so that no word is divided.
const SPARE: usize = 12;

/// Bytes of a line on each side of a hit in what editors read.
const LINE: usize = 500;

/// Searches.
///
/// # Errors
/// When stdout can't be written to.
pub fn run(
    settings: &Settings,
    keyword: Keyword,
    paths: Vec<PathBuf>,
    mut filter: Filter,
    options: Options,
    locale: &Locale,
    mut out: Out<'_>,
) -> io::Result<Exit> {
    // The term is the first keyword; what else is asked for is only lit.
    let mut keywords = vec![keyword];
    for other in settings.counted() {
        if keyword::position(&keywords, &other.label).is_none() {
            keywords.push(other);
        }
    }
    let matcher = Matcher::new(&keywords, &settings.sets.lexicon);
    let line = output::width();
    let (mut found, mut hidden) = (0_usize, 0_usize);
    let mut gathered = Vec::new();
    let problems = loader::each(paths, true, locale, |entry| {
        if !filter.admits(entry) {
            return Ok(());
        }
        let hits = matcher.find(entry.article(), entry.folded());
        let of_term = |hit: &&Hit| hit.keyword() == 0;
        let shown: Vec<Hit> =
            hits.all().iter().filter(of_term).filter(|hit| options.all || !hit.boilerplate()).copied().collect();
        hidden += hits.all().iter().filter(of_term).count() - shown.len();
        if shown.is_empty() {
            return Ok(());
        }
        let heading = options.form == Form::Lines && options.order == Order::Article && found > 0;
        found += shown.len();
        if heading {
            out.text("\n")?;
        }
        if options.order != Order::Article {
            gathered.push(Found { article: Arc::clone(entry.article()), hits, shown });
            return Ok(());
        }
        match options.form {
            Form::Lines => concordance(entry.article(), &hits, &shown, line, locale, &mut out)?,
            Form::Json => {
                for hit in &shown {
                    out.json(&record(entry.article(), hit, &keywords[0]))?;
                }
            }
            Form::Vimgrep => vimgrep(entry.article(), &Positions::new(entry.article()), &shown, &mut out)?,
        }
        out.flush()
    })?;
    sorted::write(gathered, &keywords[0], options, line, locale, &mut out)?;
    out.finish()?;
    if found == 0 && hidden > 0 {
        output::complain(&locale.with("cli-grep-only-boilerplate", &[("hits", Value::Number(hidden))]));
    }
    Ok(match problems.report() {
        Exit::Done if found == 0 => Exit::Nothing,
        exit => exit,
    })
}

/// An article with hits.
struct Found {
    article: Arc<Article>,
    hits: Hits,
    /// Those that are written.
    shown: Vec<Hit>,
}

/// One hit in machine output.
#[derive(Debug, Serialize)]
struct Record<'a> {
    article: String,
    source: String,
    title: &'a str,
    keyword: &'a str,
    text: &'a str,
    start: usize,
    end: usize,
    before: &'a str,
    after: &'a str,
    boilerplate: bool,
}

fn record<'a>(article: &'a Article, hit: &Hit, keyword: &'a Keyword) -> Record<'a> {
    let Range { start, end } = hit.range();
    let (before, after) = context(article, &hit.range());
    Record {
        article: article.id().to_string(),
        source: list::source(article),
        title: article.title(),
        keyword: &keyword.label,
        text: &article.text()[start..end],
        start,
        end,
        before,
        after,
        boilerplate: hit.boilerplate(),
    }
}

/// The text of the block before and after a hit, as it stands there: about [`CONTEXT`] characters,
/// to whole words where there are any.
fn context<'a>(article: &'a Article, hit: &Range<usize>) -> (&'a str, &'a str) {
    let block = block(article, hit);
    let text = article.text();
    (tail(&text[block.start..hit.start], CONTEXT), start_of(&text[hit.end..block.end], CONTEXT))
}

/// The last `most` grapheme clusters of a text, less the word that this cuts.
fn tail(text: &str, most: usize) -> &str {
    let Some((at, _)) = text.grapheme_indices(true).rev().take(most).last() else { return "" };
    let cut = &text[at..];
    if at == 0 || text[..at].ends_with(char::is_whitespace) {
        return cut;
    }
    cut.find(char::is_whitespace).map_or(cut, |space| cut[space..].trim_start_matches(char::is_whitespace))
}

/// The first `most` grapheme clusters of a text, less the word that this cuts.
fn start_of(text: &str, most: usize) -> &str {
    let end = text.grapheme_indices(true).nth(most).map_or(text.len(), |(at, _)| at);
    let cut = &text[..end];
    if end == text.len() || text[end..].starts_with(char::is_whitespace) {
        return cut;
    }
    cut.rfind(char::is_whitespace).map_or(cut, |space| cut[..space].trim_end_matches(char::is_whitespace))
}

/// A heading, then each hit in the middle of its line, as in a concordance.
fn concordance(
    article: &Article,
    hits: &Hits,
    shown: &[Hit],
    line: u16,
    locale: &Locale,
    out: &mut Out<'_>,
) -> io::Result<()> {
    out.styled(article.title(), Style::BOLD)?;
    let count = locale.with("cli-grep-hits", &[("hits", Value::Number(shown.len()))]);
    out.styled(&format!(" · {} · {count}", output::named(article.source(), locale)), Style::DIM)?;
    out.text("\n")?;
    for hit in shown {
        line_of_hit(article, hits, hit, line, out)?;
    }
    Ok(())
}

/// A hit in the middle of a line of so many columns.
fn line_of_hit(article: &Article, hits: &Hits, hit: &Hit, line: u16, out: &mut Out<'_>) -> io::Result<()> {
    let room = line.max(20);
    // Two columns are kept for the sign before a line.
    let middle = room / 2 - 2;
    let Range { start, end } = hit.range();
    let block = block(article, &hit.range());
    // A hit in page furniture can be told without colour.
    out.styled(if hit.boilerplate() { "⋯ " } else { "  " }, Style::DIM)?;
    let before = Side::before(&article.text()[block.start..start], block.start, middle, SPARE);
    let after = Side::after(&article.text()[start..block.end], start, room - middle - 2, SPARE);
    let mut run = " ".repeat(usize::from(middle - before.width));
    let mut set = Style::default();
    for (offset, text) in before.pieces.iter().rev().chain(&after.pieces) {
        let lit = if (start..end).contains(offset) { Some(0) } else { keyword_at(hits, *offset) };
        let style = lit.map_or_else(Style::default, Style::keyword);
        if style != set {
            out.styled(&std::mem::take(&mut run), set)?;
            set = style;
        }
        run.push_str(&width::drawn(text));
    }
    out.styled(&run, set)?;
    out.text("\n")
}

/// `path:line:column:text`
fn vimgrep(article: &Article, positions: &Positions, shown: &[Hit], out: &mut Out<'_>) -> io::Result<()> {
    for hit in shown {
        let at = positions.of(hit.range().start);
        let line = line_of(article, &hit.range());
        out.text(&format!("{}:{}:{}:{line}\n", article.source().shown, at.line, at.column))?;
    }
    Ok(())
}

/// The line of the article that holds the hit, which for running text is the paragraph. One that
/// goes on for more than [`LINE`] bytes on either side is cut there: whole, a line of a megabyte with
/// a thousand hits would come to a gigabyte.
fn line_of(article: &Article, hit: &Range<usize>) -> String {
    let (text, block) = (article.text(), block(article, hit));
    let near = block.start.max(ceil(text, hit.start.saturating_sub(LINE)))..block.end.min(ceil(text, hit.end + LINE));
    let (before, after) = (&text[near.start..hit.start], &text[hit.end..near.end]);
    let (before, starts) = match before.rfind('\n') {
        Some(at) => (&before[at + 1..], true),
        None => (before, near.start == block.start),
    };
    let (after, ends) = match after.find('\n') {
        Some(at) => (&after[..at], true),
        None => (after, near.end == block.end),
    };
    let cut = |whole| if whole { "" } else { "…" };
    let line = [cut(starts), before, &text[hit.clone()], after, cut(ends)].concat();
    // A hit of two words may go on in the next line.
    line.replace(['\t', '\n'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn context_is_cut_at_words() {
        assert_eq!(tail("un deux trois ", 8), "trois ");
        assert_eq!(tail("un deux trois ", 11), "deux trois ");
        assert_eq!(tail("court", 60), "court");
        assert_eq!(tail("sansespace", 4), "pace");
        assert_eq!(tail("", 4), "");
        assert_eq!(start_of(" un deux trois", 9), " un deux");
        assert_eq!(start_of(" un deux trois", 8), " un deux");
        assert_eq!(start_of("sansespace", 4), "sans");
        assert_eq!(start_of("e\u{301}e\u{301}", 1), "e\u{301}");
    }

    #[test]
    fn a_line_for_editors_is_short() {
        let article = |text: &str| {
            let source = crate::article::Source::new("a.txt");
            crate::import::import(text.as_bytes(), &source, b"a").unwrap().articles.remove(0)
        };
        let text = format!("Un titre\n\n{0}mot {0}.\n", "é".repeat(2000));
        let article = article(&text);
        let at = article.text().find("mot").unwrap();
        let line = line_of(&article, &(at..at + 3));
        assert!(line.starts_with("…éé") && line.contains("émot é") && line.ends_with("é…"), "{line}");
        assert!(line.len() <= 2 * LINE + 10, "{}", line.len());
        assert_eq!(line_of(&article, &(3..8)), "Un titre");
    }
}
