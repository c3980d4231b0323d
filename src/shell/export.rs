//! `lutrin export`: the cleaned articles, for other programs and for keeping.

use std::{io, path::PathBuf};

use serde::Serialize;

use super::{
    config::Settings,
    list::{self, Record},
    loader, markdown,
    output::{Exit, Out},
    query::Filter,
};
use crate::{
    article::{Article, Block, BlockKind, Marker, Reason, SpanKind},
    keyword::Matcher,
    locale::Locale,
};

/// In which form articles are exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON Lines: everything, page furniture marked.
    Json,
    /// Markdown with YAML front matter, page furniture left out.
    Markdown,
    /// Paragraphs, page furniture left out.
    Text,
}

/// Exports the articles.
///
/// # Errors
/// When stdout can't be written to.
pub fn run(
    settings: &Settings,
    paths: Vec<PathBuf>,
    mut filter: Filter,
    format: Format,
    locale: &Locale,
    mut out: Out<'_>,
) -> io::Result<Exit> {
    let keywords = settings.counted();
    let matcher = Matcher::new(&keywords, &settings.sets.lexicon);
    let mut first = true;
    let fold = format == Format::Json && !keywords.is_empty() || filter.counts();
    let problems = loader::each(paths, fold, locale, |entry| {
        if !filter.admits(entry) {
            return Ok(());
        }
        let article = entry.article();
        let between = if first { "" } else { "\n" };
        first = false;
        match format {
            Format::Json => out.json(&json(article, list::counts(entry, &keywords, &matcher))),
            Format::Markdown => {
                out.text(between)?;
                out.text(&markdown::document(article))
            }
            Format::Text => {
                out.text(between)?;
                out.text(if between.is_empty() { "" } else { "* * *\n\n" })?;
                text(article, &mut out)
            }
        }
    })?;
    out.finish()?;
    Ok(problems.report())
}

#[derive(Debug, Serialize)]
struct Full<'a> {
    #[serde(flatten)]
    record: Record<'a>,
    text: &'a str,
    blocks: Vec<BlockRecord>,
    spans: Vec<SpanRecord<'a>>,
}

#[derive(Debug, Serialize)]
struct BlockRecord {
    kind: &'static str,
    start: usize,
    end: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    boilerplate: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct SpanRecord<'a> {
    kind: &'static str,
    start: usize,
    end: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    /// Of a block of code, its language.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
}

fn json<'a>(article: &'a Article, counts: Vec<(&str, u32)>) -> Full<'a> {
    let block = |block: &Block| BlockRecord {
        kind: block.kind.name(),
        start: block.range.start,
        end: block.range.end,
        level: match block.kind {
            BlockKind::Heading { level } => Some(level),
            _ => None,
        },
        boilerplate: block.boilerplate.is_some(),
        reason: block.why_folded().map(Reason::name),
    };
    let spans = article.spans().iter().map(|span| SpanRecord {
        kind: span.kind.name(),
        start: span.range.start,
        end: span.range.end,
        url: match &span.kind {
            SpanKind::Link { url } | SpanKind::Image { url } => Some(url),
            _ => None,
        },
        name: match &span.kind {
            SpanKind::Syntax { name } => Some(name),
            _ => None,
        },
    });
    Full {
        record: Record::new(article, counts),
        text: article.text(),
        blocks: article.blocks().iter().map(block).collect(),
        spans: spans.collect(),
    }
}

/// The blocks of an article as plain paragraphs with a blank line between; the items of a list
/// stand close. An article whose text has no title of its own gets none.
pub(super) fn text(article: &Article, out: &mut Out<'_>) -> io::Result<()> {
    let mut last: Option<&Block> = None;
    for block in article.blocks().iter().filter(|block| block.boilerplate.is_none()) {
        let text = &article.text()[block.range.clone()];
        if text.is_empty() && block.kind != BlockKind::Rule {
            continue;
        }
        if let Some(last) = last {
            let close = last.list > 0 && matches!(block.kind, BlockKind::Item { .. });
            out.text(if close { "" } else { "\n" })?;
        }
        let marker = match block.kind {
            BlockKind::Item { marker: Marker::Bullet } => "- ".to_owned(),
            BlockKind::Item { marker: Marker::Number(number) } => format!("{number}. "),
            _ => String::new(),
        };
        let indent = "  ".repeat(usize::from(block.list.saturating_sub(1)));
        let before = format!("{}{indent}", "> ".repeat(usize::from(block.quote)));
        if block.kind == BlockKind::Rule {
            out.text(&format!("{before}* * *\n"))?;
        }
        for (at, line) in text.lines().enumerate() {
            let marker = if at == 0 { marker.clone() } else { " ".repeat(marker.len()) };
            let line = line.replace('\t', if block.kind == BlockKind::Table { " | " } else { "    " });
            out.text(&format!("{before}{marker}{line}\n"))?;
        }
        last = Some(block);
    }
    Ok(())
}
