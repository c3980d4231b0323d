//! An article as parts that are read one after the other: paragraphs, headings, folds, as lines of
//! text.

use std::ops::Range;

use crate::{
    app::quote::{is_french, running},
    article::{Article, Block, BlockKind, Marker},
    layout::{Labels, folds, labels::wrapped},
    locale::Locale,
};

/// What is read at once.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// A block, by its index.
    Block(usize),
    /// The line that stands for furniture: the number of the fold.
    Fold(usize),
}

/// An article divided into parts.
#[derive(Clone, Debug)]
pub struct Page {
    /// Each with its first byte, in order.
    parts: Vec<(usize, Part)>,
    unfolded: bool,
}

impl Page {
    /// Divides an article; furniture is one part each time, or read like the rest.
    pub fn new(article: &Article, unfolded: bool) -> Self {
        let mut parts = Vec::new();
        let block = |index: usize| {
            let block = &article.blocks()[index];
            let text = &article.text()[block.range.clone()];
            (!text.trim().is_empty()).then_some((block.range.start, Part::Block(index)))
        };
        let mut next = 0;
        for (number, fold) in folds(article).into_iter().enumerate() {
            parts.extend((next..fold.start).filter_map(block));
            if unfolded {
                parts.extend(fold.clone().filter_map(block));
            } else {
                parts.push((article.blocks()[fold.start].range.start, Part::Fold(number)));
            }
            next = fold.end;
        }
        parts.extend((next..article.blocks().len()).filter_map(block));
        Self { parts, unfolded }
    }

    /// Whether furniture is read like the rest.
    pub const fn unfolded(&self) -> bool {
        self.unfolded
    }

    /// How many parts there are.
    pub const fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The first byte of a part.
    pub fn start(&self, part: usize) -> usize {
        self.parts.get(part).map_or(0, |(start, _)| *start)
    }

    /// The part that holds a byte, or the last one before it.
    pub fn at(&self, offset: usize) -> usize {
        self.parts.partition_point(|(start, _)| *start <= offset).saturating_sub(1)
    }

    /// Where a part stands: among the paragraphs, or that it is a title or a heading.
    pub fn place(&self, article: &Article, part: usize, locale: &Locale) -> String {
        let kind = match self.parts.get(part) {
            Some((_, Part::Block(index))) => match article.blocks()[*index].kind {
                BlockKind::Title => "title",
                BlockKind::Heading { .. } => "heading",
                _ => "paragraph",
            },
            _ => "fold",
        };
        let args = [("kind", kind.into()), ("number", self.paragraphs(article, part).into())];
        locale.with("plain-place", &args).into_owned()
    }

    /// How many paragraphs there are up to a part, that one included.
    pub fn paragraphs(&self, article: &Article, part: usize) -> usize {
        let is_paragraph = |part: &(usize, Part)| match part.1 {
            Part::Block(index) => !matches!(article.blocks()[index].kind, BlockKind::Title | BlockKind::Heading { .. }),
            Part::Fold(_) => false,
        };
        self.parts.iter().take(part.saturating_add(1)).filter(|part| is_paragraph(part)).count()
    }

    /// The lines of a part: at most `width` columns each, or one a paragraph.
    pub fn lines(
        &self,
        article: &Article,
        part: usize,
        labels: &Labels,
        width: Option<u16>,
        locale: &Locale,
    ) -> Vec<String> {
        let mut out = Vec::new();
        let mut put = |text: &str| match width {
            Some(width) => out.extend(wrapped(text, width)),
            None => out.push(text.to_owned()),
        };
        let Some((_, part)) = self.parts.get(part) else { return out };
        let index = match part {
            Part::Fold(number) => {
                let line = labels.folds.get(*number).map_or("", String::as_str);
                put(&format!("{} {line}", labels.fold_signs[0]));
                return out;
            }
            Part::Block(index) => *index,
        };
        let block = &article.blocks()[index];
        let text = &article.text()[block.range.clone()];
        if block.kind.keeps_lines() {
            // A cell after the other: the columns say nothing when they are read aloud.
            text.trim_matches('\n').lines().for_each(|line| put(&line.trim_end().replace('\t', " · ")));
            return out;
        }
        put(&said(block, &running(text, is_french(article, locale)), labels, locale));
        if block.kind == BlockKind::Title {
            labels.head.iter().for_each(|line| put(line));
        }
        out
    }

    /// Whether the lines of a part are made of labels.
    pub fn has_labels(&self, article: &Article, part: usize) -> bool {
        match self.parts.get(part) {
            Some((_, Part::Block(index))) => {
                matches!(article.blocks()[*index].kind, BlockKind::Title | BlockKind::Image)
            }
            Some((_, Part::Fold(_))) => true,
            None => false,
        }
    }

    /// The bytes of the block that a part is; `None` for one that stands for a fold.
    pub fn block(&self, article: &Article, part: usize) -> Option<Range<usize>> {
        let Some((_, Part::Block(index))) = self.parts.get(part) else { return None };
        Some(article.blocks()[*index].range.clone())
    }
}

/// The text with what its look would tell in words.
fn said(block: &Block, text: &str, labels: &Labels, locale: &Locale) -> String {
    let with = |key: &str| locale.with(key, &[("text", text.into())]).into_owned();
    match block.kind {
        BlockKind::Heading { .. } => with("plain-heading"),
        BlockKind::Caption => with("plain-caption"),
        BlockKind::Image => format!("{}{text}]", labels.image_open),
        BlockKind::Item { marker: Marker::Bullet } => format!("- {text}"),
        BlockKind::Item { marker: Marker::Number(number) } => format!("{number}. {text}"),
        _ if block.quote > 0 || block.kind == BlockKind::Quote => with("plain-quote"),
        _ => text.to_owned(),
    }
}
