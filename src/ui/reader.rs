//! The reading pane: rows with their styles, the gutter at their left, the scrollbar at the right.
//!
//! A row's pieces know no style. Each cluster gets the styles of all that covers its byte, the later
//! over the earlier: its block, its inline spans, the keywords (the first of the set on top), the
//! search, the current hit.

use std::ops::Range;

use ratatui::{
    buffer::Buffer,
    layout::Position,
    style::{Modifier, Style},
};

use super::{
    Depth, Link, Theme,
    listing::{digit, failed, parts},
    paint,
};
use crate::{
    app::{
        App,
        geometry::{Area, Page},
        listing::Item,
        reader::Reader,
    },
    article::{Article, BlockKind, SpanKind},
    keyword::{Hit, Hits},
    layout::{Piece, Role, Row, RowKind, Shown, labels, width},
};

/// Draws the reading pane, and tells what of it leads somewhere; returns where the cursor stands.
pub fn page<'a>(
    app: &'a App,
    theme: &Theme,
    page: Page,
    buffer: &mut Buffer,
    links: &mut Vec<Link<'a>>,
) -> Option<Position> {
    let Some(reader) = app.reader() else {
        nothing(app, theme, page, buffer);
        return Some(Position { x: page.column.x, y: page.column.y });
    };
    let article = reader.entry().article();
    let painter = Painter {
        article,
        theme,
        keywords: app.lit().hits(article.id()).map(|hits| &**hits),
        search: app.search().and_then(|search| search.lit.hits(article.id())).map(|hits| &**hits),
        reader,
        shift: app.shift(),
        words: app.accessible(),
    };
    let mut cursor = None;
    for (y, row) in (page.column.y..).zip(reader.rows()) {
        let mut leads = Leads::new(article, row, y, links);
        let at = painter.row(row, page.column, buffer, &mut leads);
        cursor = cursor.or(at);
        if let Some(gutter) = page.gutter.filter(|_| !app.accessible()) {
            painter.gutter(row, gutter, y, buffer);
        }
    }
    if let Some(bar) = page.scrollbar.filter(|_| !app.accessible()) {
        painter.scrollbar(bar, buffer);
    }
    // A hit that begins where nothing is drawn, as in the white space at a break or left of what is
    // scrolled to, has its row all the same; without one, the row at the top is the current one.
    let row = reader.current().and_then(|current| row_of(reader, current.range.start)).unwrap_or(0);
    Some(cursor.unwrap_or(Position { x: page.column.x - 1, y: page.column.y + row }))
}

/// The row of the screen that a byte belongs to, also where it is white space at a break.
fn row_of(reader: &Reader, offset: usize) -> Option<u16> {
    let visible = reader.visible();
    if !(visible.start..visible.end).contains(&offset) {
        return None;
    }
    let row = reader.rows().enumerate().filter(|(_, row)| !row.range.is_empty() && row.range.start <= offset).last();
    row.and_then(|(number, _)| u16::try_from(number).ok())
}

/// What shows when no article is chosen: why the file can't be read.
fn nothing(app: &App, theme: &Theme, page: Page, buffer: &mut Buffer) {
    if let Item::Failure(index) = app.listing().cursor
        && let Some(failure) = app.library().failures.get(index)
    {
        let column = page.column;
        let name = failed(app, failure);
        paint::elided(buffer, column.x, column.y, column.width, &name, theme.strong);
        let reason = labels::wrapped(&failure.reason, column.width);
        for (y, row) in (column.y + 1..column.y + column.height).zip(reason) {
            paint::text(buffer, column.x, y, column.width, &row, theme.head);
        }
    }
}

struct Painter<'a> {
    article: &'a Article,
    theme: &'a Theme,
    keywords: Option<&'a Hits>,
    search: Option<&'a Hits>,
    reader: &'a Reader,
    /// How far lines that are left whole are scrolled, in columns.
    shift: Option<u16>,
    /// Whether lines that are only drawn are left out.
    words: bool,
}

impl Painter<'_> {
    /// Draws a row; returns the cell of the current hit when it begins in this row.
    fn row(&self, row: &Row, column: Area, buffer: &mut Buffer, leads: &mut Leads<'_, '_>) -> Option<Position> {
        let y = leads.y;
        let base = self.base(row);
        let lit = Lit::new(self, row);
        if let Some(shift) = self.shift.filter(|_| self.keeps_lines(row)) {
            return self.whole_line(row, shift, column, &lit, buffer, leads);
        }
        let mut cursor = None;
        for piece in &row.pieces {
            let x = column.x + piece.column;
            match &piece.shown {
                Shown::Text => {
                    let text = self.article.text().get(piece.range.clone()).unwrap_or_default();
                    let mut at = x;
                    let mut run = (Style::new(), piece.range.start);
                    for cluster in width::clusters(text, piece.range.start) {
                        if lit.current_start == Some(cluster.offset) {
                            cursor = Some(Position { x: at, y });
                        }
                        if run.1 <= cluster.offset {
                            run = (lit.style(base, cluster.offset, self.theme), lit.change_after(cluster.offset));
                        }
                        let drawn = paint::cluster(buffer, at, y, &cluster, run.0);
                        leads.cells(cluster.offset, at..at + drawn);
                        at += drawn;
                    }
                }
                Shown::Space => {
                    leads.cells(piece.range.start, x..x + piece.width);
                    let style = lit.style(base, piece.range.start, self.theme);
                    paint::text(buffer, x, y, piece.width, &" ".repeat(usize::from(piece.width)), style);
                }
                Shown::Generated(_, Role::QuoteBar | Role::Rule) if self.words => {}
                Shown::Generated(text, role) => {
                    let style = self.generated(*role, piece, base, &lit);
                    paint::text(buffer, x, y, piece.width, text, style);
                }
            }
        }
        cursor
    }

    fn keeps_lines(&self, row: &Row) -> bool {
        matches!(row.kind, RowKind::Block(block) if self.article.blocks()[block].kind.keeps_lines())
    }

    /// Draws a row that may be wider than the column: the part that is scrolled to, and at its ends
    /// signs that there is more. What stands left of the block does not scroll.
    fn whole_line(
        &self,
        row: &Row,
        shift: u16,
        column: Area,
        lit: &Lit<'_>,
        buffer: &mut Buffer,
        leads: &mut Leads<'_, '_>,
    ) -> Option<Position> {
        let y = leads.y;
        let base = self.base(row);
        let (mut cursor, mut left) = (None, 0);
        let (mut before, mut after) = (false, false);
        for piece in &row.pieces {
            match &piece.shown {
                Shown::Text => {
                    let text = self.article.text().get(piece.range.clone()).unwrap_or_default();
                    let mut at = piece.column;
                    for cluster in width::clusters(text, piece.range.start) {
                        let start = at;
                        at += cluster.width;
                        if start < left + shift {
                            before |= cluster.width > 0;
                            continue;
                        }
                        if at > column.width + shift {
                            after = true;
                            break;
                        }
                        let x = column.x + start - shift;
                        if lit.current_start == Some(cluster.offset) {
                            cursor = Some(Position { x, y });
                        }
                        let drawn = paint::cluster(buffer, x, y, &cluster, lit.style(base, cluster.offset, self.theme));
                        leads.cells(cluster.offset, x..x + drawn);
                    }
                }
                Shown::Generated(text, role) => {
                    left = piece.column + piece.width;
                    let style = self.generated(*role, piece, base, lit);
                    if !self.words || *role != Role::QuoteBar {
                        paint::text(buffer, column.x + piece.column, y, piece.width, text, style);
                    }
                }
                Shown::Space => {}
            }
        }
        if before && !self.words {
            paint::text(buffer, column.x + left - 1, y, 1, "‹", self.theme.mark);
        }
        if after && !self.words {
            paint::text(buffer, column.x + column.width, y, 1, "›", self.theme.mark);
        }
        cursor
    }

    fn base(&self, row: &Row) -> Style {
        let theme = self.theme;
        let block = match row.kind {
            RowKind::Blank => return Style::new(),
            RowKind::Head => return theme.head,
            RowKind::Fold(_) => return theme.fold,
            RowKind::Block(block) => &self.article.blocks()[block],
        };
        if block.boilerplate.is_some() {
            return theme.furniture;
        }
        match block.kind {
            BlockKind::Title => theme.title,
            BlockKind::Heading { .. } => theme.heading,
            BlockKind::Quote => theme.quote,
            BlockKind::Code => theme.code,
            BlockKind::Caption => theme.caption,
            BlockKind::Image => theme.image,
            BlockKind::Paragraph | BlockKind::Item { .. } | BlockKind::Table | BlockKind::Rule => Style::new(),
        }
    }

    fn generated(&self, role: Role, piece: &Piece, base: Style, lit: &Lit<'_>) -> Style {
        match role {
            // The hyphen belongs to the word that it divides.
            Role::Hyphen => lit.style(base, piece.range.start.saturating_sub(1), self.theme),
            Role::Marker | Role::QuoteBar | Role::Rule | Role::LinkNumber => self.theme.mark,
            Role::Image => self.theme.image,
            Role::Head => self.theme.head,
            Role::Fold => self.theme.fold,
        }
    }

    /// The digits of the keywords in a row, so that a hit can be told without colour.
    fn gutter(&self, row: &Row, gutter: Area, y: u16, buffer: &mut Buffer) {
        let Some(hits) = self.keywords.filter(|_| !row.range.is_empty()) else { return };
        let mut keywords: Vec<usize> = hits.within(row.range.clone()).map(Hit::keyword).collect();
        keywords.sort_unstable();
        keywords.dedup();
        let from = gutter.width.saturating_sub(u16::try_from(keywords.len()).unwrap_or(u16::MAX));
        for (x, keyword) in (gutter.x + from..gutter.x + gutter.width).zip(&keywords) {
            paint::text(buffer, x, y, 1, &digit(*keyword), self.theme.keyword_digit(*keyword));
        }
    }

    /// The whole article from top to bottom: where the hits are, and what part is on the screen.
    fn scrollbar(&self, area: Area, buffer: &mut Buffer) {
        let (len, rows) = (self.article.text().len().max(1), usize::from(area.height));
        let visible = self.reader.visible();
        let cell = |offset: usize| (offset * rows / len).min(rows - 1);
        let thumb = cell(visible.start)..=cell(visible.end.saturating_sub(1).max(visible.start));
        let keywords = parts(self.keywords.map_or(&[][..], Hits::all), len, rows);
        let search = parts(self.search.map_or(&[][..], Hits::all), len, rows);
        let marks = keywords.zip(search).map(|(keywords, search)| {
            let first = keywords.keywords().min().map(|keyword| self.theme.keyword_sign(keyword));
            if search.any() { Some(self.theme.strong) } else { first }
        });
        for (row, (y, mark)) in (area.y..).zip(marks).enumerate() {
            let in_thumb = thumb.contains(&row);
            let (sign, style) = match (mark, in_thumb) {
                (Some(style), true) => ("█", style),
                (Some(style), false) => ("■", style),
                (None, true) => ("┃", self.theme.thumb),
                (None, false) => ("│", self.theme.track),
            };
            paint::text(buffer, area.x, y, 1, sign, style);
        }
    }
}

/// Where the cells of a row lead, put together as they are drawn.
struct Leads<'l, 'a> {
    /// The links that touch the row, as bytes of the text.
    here: Vec<(Range<usize>, &'a str)>,
    y: u16,
    found: &'l mut Vec<Link<'a>>,
}

impl<'l, 'a> Leads<'l, 'a> {
    fn new(article: &'a Article, row: &Row, y: u16, found: &'l mut Vec<Link<'a>>) -> Self {
        let here = match row.kind {
            RowKind::Block(_) if !row.range.is_empty() => article.links_in(row.range.clone()).collect(),
            _ => Vec::new(),
        };
        Self { here, y, found }
    }

    /// Cells were drawn for a byte of the text.
    fn cells(&mut self, offset: usize, columns: Range<u16>) {
        let Some((_, url)) = self.here.iter().find(|(range, _)| range.contains(&offset)) else { return };
        match self.found.last_mut() {
            Some(last) if last.y == self.y && last.columns.end == columns.start && last.url == *url => {
                last.columns.end = columns.end;
            }
            _ => self.found.push(Link { y: self.y, columns, url }),
        }
    }
}

/// What lies over a row: spans and hits that touch it.
struct Lit<'a> {
    spans: Vec<(Range<usize>, Style)>,
    keywords: Vec<&'a Hit>,
    search: Vec<&'a Hit>,
    current: Option<Range<usize>>,
    current_start: Option<usize>,
}

impl<'a> Lit<'a> {
    fn new(painter: &Painter<'a>, row: &Row) -> Self {
        let range = row.range.clone();
        let theme = painter.theme;
        let spans = painter.article.spans();
        // Spans never cross a block, so none that touches this row starts before its block does.
        let block = match row.kind {
            RowKind::Block(block) => painter.article.blocks()[block].range.start,
            _ => range.start,
        };
        let first = spans.partition_point(|span| span.range.start < block);
        let spans = spans[first..]
            .iter()
            .take_while(|span| span.range.start < range.end)
            .filter(|span| span.range.end > range.start)
            .map(|span| {
                let style = match span.kind {
                    SpanKind::Emphasis => theme.emphasis,
                    SpanKind::Strong => theme.strong,
                    SpanKind::Strikethrough => theme.strikethrough,
                    SpanKind::Code => theme.code,
                    SpanKind::Link { .. } => theme.link,
                    SpanKind::Image { .. } => theme.image,
                    SpanKind::Footnote { .. } | SpanKind::Syntax { .. } => Style::new(),
                };
                (span.range.clone(), style)
            })
            .collect();
        let within = |hits: Option<&'a Hits>| {
            hits.filter(|_| !range.is_empty())
                .into_iter()
                .flat_map(|hits| hits.within(range.clone()))
                .collect::<Vec<_>>()
        };
        let mut keywords = within(painter.keywords);
        // The first keyword of the set is painted last, over the others.
        keywords.sort_by_key(|hit| std::cmp::Reverse(hit.keyword()));
        let current = painter.reader.current().map(|current| current.range.clone());
        let current_start = current.as_ref().map(|range| range.start);
        Self { spans, keywords, search: within(painter.search), current, current_start }
    }

    /// The first offset after this one where something begins or ends to lie over the row.
    fn change_after(&self, offset: usize) -> usize {
        let hits = self.keywords.iter().chain(&self.search).map(|hit| hit.range());
        let ranges = self.spans.iter().map(|(range, _)| range.clone()).chain(hits).chain(self.current.clone());
        ranges.flat_map(|range| [range.start, range.end]).filter(|&edge| edge > offset).min().unwrap_or(usize::MAX)
    }

    fn style(&self, base: Style, offset: usize, theme: &Theme) -> Style {
        let mut style = base;
        for (_, over) in self.spans.iter().filter(|(range, _)| range.contains(&offset)) {
            style = style.patch(*over);
        }
        for hit in self.keywords.iter().filter(|hit| hit.range().contains(&offset)) {
            style = style.patch(theme.keyword(hit.keyword()));
        }
        if self.search.iter().any(|hit| hit.range().contains(&offset)) {
            style = style.patch(theme.search);
        }
        if self.current.as_ref().is_some_and(|range| range.contains(&offset)) {
            style = style.patch(theme.current);
        }
        // Of what lies over a hit, none may make its ink bold on its ground.
        if theme.depth == Depth::Ansi && style.bg.is_some() { style.remove_modifier(Modifier::BOLD) } else { style }
    }
}
