//! What must hold of the rows of any article at any width.

#![allow(unreachable_pub, reason = "a test program has no outside")]

use std::sync::Arc;

use lutrin::{
    article::{Article, Block, BlockKind},
    layout::{Labels, Layout, Options, Place, Row, Shown, width},
};

pub fn layout(article: &Arc<Article>, width: u16, others: bool) -> Layout {
    let options = Options { width, justify: others, number_links: others, whole_lines: false, whole_words: false };
    let labels = Labels {
        head: vec!["Le Monde, 22 novembre 2026 — 5 minutes".to_owned()],
        folds: vec!["6 lignes : newsletter, articles liés".to_owned()],
        image_open: "[image : ".to_owned(),
        label_end: " : ".to_owned(),
        fold_signs: Default::default(),
    };
    Layout::new(Arc::clone(article), options, labels)
}

pub fn all(layout: &mut Layout) -> Vec<(Place, Row)> {
    let mut rows = Vec::new();
    let mut next = Some(layout.first());
    while let Some(place) = next {
        rows.push((place, layout.row(place).clone()));
        next = layout.next(place);
    }
    rows
}

/// What a row draws, blanks included.
pub fn draw(text: &str, row: &Row) -> String {
    let mut out = String::new();
    for piece in &row.pieces {
        let at = width::of(&out);
        assert!(at <= piece.column.into(), "pieces overlap: {row:?}");
        out.push_str(&" ".repeat(usize::from(piece.column) - at));
        let shown = match &piece.shown {
            Shown::Text => width::draw(&text[piece.range.clone()]),
            Shown::Space => " ".repeat(piece.width.into()),
            Shown::Generated(string, _) => string.to_string(),
        };
        assert_eq!(width::of(&shown), usize::from(piece.width), "a piece of another width: {row:?}");
        assert!(!shown.contains(char::is_control), "{shown:?}");
        out.push_str(&shown);
    }
    out
}

/// The clusters of a text that are seen.
fn letters(text: &str) -> Vec<&str> {
    width::clusters(text, 0)
        .filter(|cluster| 0 < cluster.width && !cluster.is_space())
        .map(|cluster| cluster.text)
        .collect()
}

/// The text of a block that is drawn: all of it, but for the first line of a table that is told before
/// the cells below it instead.
fn told_once(text: &str, block: &Block, rows: &[(Place, Row)]) -> std::ops::Range<usize> {
    let range = block.range.clone();
    let header = text[range.clone()].split('\n').next().unwrap_or_default();
    let header_end = range.start + header.len();
    let pieces = || rows.iter().flat_map(|(_, row)| &row.pieces).filter(|piece| range.contains(&piece.range.start));
    let is_drawn = pieces().any(|piece| piece.shown == Shown::Text && piece.range.start < header_end);
    if block.kind != BlockKind::Table || is_drawn || letters(header).is_empty() {
        return range;
    }
    let labels: String = pieces()
        .filter_map(|piece| if let Shown::Generated(label, _) = &piece.shown { Some(label.to_string()) } else { None })
        .collect();
    for cell in header.split('\t') {
        let cell = letters(cell).concat();
        assert!(letters(&labels).concat().contains(&width::draw(&cell)), "{cell:?} is told nowhere: {labels:?}");
    }
    header_end..range.end
}

/// Everything that must hold of one article at one width.
pub fn check(article: &Arc<Article>, width: u16, others: bool) {
    let text = article.text();
    let mut layout = layout(article, width, others);
    let rows = all(&mut layout);
    let mut end = 0;
    let mut seen: Vec<&str> = Vec::new();
    let closed = |range: std::ops::Range<usize>| {
        article.blocks().iter().any(|block| block.boilerplate.is_some() && range.contains(&block.range.start))
    };
    for (place, row) in &rows {
        let drawn = draw(text, row);
        assert!(width::of(&drawn) <= width.into(), "{drawn:?} is wider than {width}");
        assert!(end <= row.range.start && row.range.start <= row.range.end, "rows overlap: {row:?}");
        let between = &text[end..row.range.start];
        assert!(between.trim().is_empty() || closed(end..row.range.start), "{between:?} is in no row at {width}");
        end = row.range.end;
        let mut at = row.range.start;
        for piece in &row.pieces {
            assert!(at <= piece.range.start && piece.range.end <= row.range.end, "a piece out of order: {row:?}");
            at = piece.range.end;
            if piece.shown == Shown::Text {
                seen.extend(letters(&text[piece.range.clone()]));
            }
        }
        if !row.range.is_empty() {
            assert_eq!(layout.find(row.range.start), *place, "{row:?}");
            assert_eq!(layout.find(row.range.end - 1), *place, "{row:?}");
        }
    }
    let blocks = article.blocks().iter().filter(|block| block.boilerplate.is_none());
    let expected: Vec<_> = blocks.flat_map(|block| letters(&text[told_once(text, block, &rows)])).collect();
    assert_eq!(seen, expected, "something is drawn twice or not at all at {width}");
    walk_back(&mut layout, &rows);
}

/// From the end to the start, in a layout of its own, the same rows come up.
fn walk_back(layout: &mut Layout, rows: &[(Place, Row)]) {
    let options = layout.options().clone();
    let mut other = self::layout(layout.article(), options.width, options.justify);
    let mut place = Some(other.last());
    for (expected, row) in rows.iter().rev() {
        let at = place.expect("as many rows back as forth");
        assert_eq!((at, other.row(at)), (*expected, row));
        place = other.prev(at);
    }
    assert_eq!(place, None);
}
