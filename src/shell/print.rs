//! `--print`: every article laid out and lit on stdout, the column alone and flush left.

use std::{io, ops::Range, path::PathBuf, sync::Arc};

use super::{
    config::Settings,
    loader,
    output::{self, Exit, Out, Style},
};
use crate::{
    article::{Article, BlockKind, SpanKind, address, floor},
    keyword::{self, Hits, Keyword, Matcher},
    layout::{self, Layout, Row, RowKind, Shown, labels, width},
    library::Entry,
    locale::Locale,
};

/// How wide a text is printed, in columns.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// The whole line; without it, the terminal's or 80.
    pub width: Option<u16>,
    /// The widest column of text.
    pub measure: u16,
    /// Whether links carry numbers, and their addresses follow the article.
    pub links: bool,
}

/// Prints the articles.
///
/// # Errors
/// When stdout can't be written to.
pub fn run(
    settings: &Settings,
    paths: Vec<PathBuf>,
    columns: Columns,
    locale: &Locale,
    mut out: Out<'_>,
) -> io::Result<Exit> {
    let column = columns.width.unwrap_or_else(output::width).clamp(2, columns.measure);
    let keywords = settings.lit();
    let matcher = Matcher::new(&keywords, &settings.sets.lexicon);
    let start = settings.start.as_ref().and_then(|start| keyword::position(&keywords, &start.term));
    let mut starts = 0;
    let mut first = true;
    let problems = loader::each(paths, true, locale, |entry| {
        if !first {
            out.styled(&format!("\n{}\n\n", "─".repeat(usize::from(column))), Style::DIM)?;
        }
        first = false;
        let hits = matcher.find(entry.article(), entry.folded());
        starts += start.and_then(|start| hits.counts().get(start)).map_or(0, |count| *count as usize);
        article(entry, &keywords, &hits, (column, columns.links), locale, &mut out)?;
        out.flush()
    })?;
    out.finish()?;
    if let Some(fault) = settings.bad_start(starts, locale) {
        output::complain(&fault);
    }
    Ok(problems.report())
}

fn article(
    entry: &Entry,
    keywords: &[Keyword],
    hits: &Hits,
    (column, links): (u16, bool),
    locale: &Locale,
    out: &mut Out<'_>,
) -> io::Result<()> {
    let article = entry.article();
    let labels = labels::labels(article, Some(hits), keywords, locale);
    let options =
        layout::Options { width: column, justify: false, number_links: links, whole_lines: false, whole_words: false };
    let mut layout = Layout::new(Arc::clone(article), options, labels);
    let mut place = Some(layout.first());
    while let Some(at) = place {
        row(layout.row(at), article, (hits, keywords), out)?;
        out.text("\n")?;
        place = layout.next(at);
    }
    if links { notes(article, locale, out) } else { Ok(()) }
}

/// Writes where the links and pictures of an article lead, those in folds left out as they are.
fn notes(article: &Article, locale: &Locale, out: &mut Out<'_>) -> io::Result<()> {
    let all = article.references();
    let mut first = true;
    for link in all.iter().filter(|link| !link.in_furniture) {
        if std::mem::take(&mut first) {
            out.text("\n")?;
        }
        let cut = floor(link.url, address::LONGEST);
        let end = if cut < link.url.len() { "…" } else { "" };
        let mut note = format!("[{}] {}{end}", link.number, &link.url[..cut]);
        if let Some((why, host)) = address::disguise(&article.text()[link.range.clone()], link.url) {
            let args = [("why", why.name().into()), ("host", host.as_str().into())];
            note = format!("{note} ({})", locale.with("link-disguise", &args));
        }
        // An address that is parted can neither be copied nor found.
        for row in labels::wrapped(&note, u16::MAX) {
            out.text(&row)?;
            out.text("\n")?;
        }
    }
    Ok(())
}

/// Writes one row, without the spaces at its end.
fn row(row: &Row, article: &Article, lit: (&Hits, &[Keyword]), out: &mut Out<'_>) -> io::Result<()> {
    let base = style(row, article);
    let mut runs = Runs { out, text: String::new(), style: base, column: 0, gap: 0 };
    for piece in &row.pieces {
        runs.gap += piece.column.saturating_sub(runs.column);
        runs.column = piece.column.saturating_add(piece.width);
        match &piece.shown {
            Shown::Space => runs.gap += piece.width,
            Shown::Generated(text, _) => runs.push(text, base)?,
            Shown::Text => {
                let range = piece.range.clone();
                let lit = Lit::new(article, lit, base, range.clone());
                for cluster in width::clusters(&article.text()[range.clone()], range.start) {
                    if cluster.width > 0 {
                        runs.push(&width::drawn(cluster.text), lit.at(cluster.offset))?;
                    }
                }
            }
        }
    }
    runs.end()
}

/// How a row is set, before its hits and spans.
fn style(row: &Row, article: &Article) -> Style {
    match row.kind {
        RowKind::Blank => Style::default(),
        RowKind::Head | RowKind::Fold(_) => Style::DIM,
        RowKind::Block(block) => match article.blocks().get(block).map(|block| block.kind) {
            Some(BlockKind::Title | BlockKind::Heading { .. }) => Style::BOLD,
            Some(BlockKind::Caption | BlockKind::Image) => Style { italic: true, ..Style::default() },
            _ => Style::default(),
        },
    }
}

/// What is lit in a piece of text.
struct Lit {
    base: Style,
    /// Hits and spans, those that win last.
    ranges: Vec<(Range<usize>, Style)>,
}

impl Lit {
    fn new(article: &Article, (hits, keywords): (&Hits, &[Keyword]), base: Style, range: Range<usize>) -> Self {
        let spans = article.spans();
        // Spans may nest, so one that starts earlier may reach far; there are few in a block.
        let before = spans.partition_point(|span| span.range.start < range.end);
        let mut ranges: Vec<_> = spans[..before]
            .iter()
            .rev()
            .take_while(|span| article.block_at(span.range.start) == article.block_at(range.start))
            .filter(|span| span.range.end > range.start)
            .map(|span| (span.range.clone(), emphasis(&span.kind)))
            .collect();
        // Of two hits the one that starts later lies inside and shows.
        let color = |index: usize| keywords.get(index).map_or(index, |keyword| keyword.coloured(index));
        ranges.extend(hits.within(range).map(|hit| (hit.range(), Style::keyword(color(hit.keyword())))));
        Self { base, ranges }
    }

    fn at(&self, offset: usize) -> Style {
        self.ranges.iter().filter(|(range, _)| range.contains(&offset)).fold(self.base, |style, (_, over)| Style {
            bold: style.bold || over.bold,
            dim: style.dim || over.dim,
            italic: style.italic || over.italic,
            underline: style.underline || over.underline,
            colour: over.colour.or(style.colour),
        })
    }
}

fn emphasis(kind: &SpanKind) -> Style {
    match kind {
        SpanKind::Emphasis | SpanKind::Image { .. } => Style { italic: true, ..Style::default() },
        SpanKind::Strong => Style::BOLD,
        SpanKind::Strikethrough => Style::DIM,
        SpanKind::Code | SpanKind::Footnote { .. } | SpanKind::Syntax { .. } => Style::default(),
        SpanKind::Link { .. } => Style { underline: true, ..Style::default() },
    }
}

/// Gathers what is set alike into one run.
struct Runs<'a, 'b> {
    out: &'a mut Out<'b>,
    text: String,
    style: Style,
    /// The column after what was pushed last.
    column: u16,
    /// Spaces that are due before the next text; at the end of a row they are left out.
    gap: u16,
}

impl Runs<'_, '_> {
    fn push(&mut self, text: &str, style: Style) -> io::Result<()> {
        let spaces = " ".repeat(usize::from(std::mem::take(&mut self.gap)));
        if style == self.style {
            self.text.push_str(&spaces);
        } else {
            self.end()?;
            self.style = style;
            // A line under the space before a link would look like part of it.
            self.out.text(&spaces)?;
        }
        self.text.push_str(text);
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        if self.text.is_empty() {
            return Ok(());
        }
        self.out.styled(&std::mem::take(&mut self.text), self.style)
    }
}
