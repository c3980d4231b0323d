//! What is read: an [`Article`] owns one text, and everything else is a byte range over it.
//!
//! Blocks, inline spans, hits, laid-out rows and the reading position are ranges or offsets into
//! [`Article::text`], so that a hit broken over two rows, across bold and a link, needs no special
//! case, and a place is kept over every resize. Nothing here knows a width, a key or a file system.

pub mod address;
pub mod furniture;
pub mod inline;
pub mod language;
pub mod meta;
pub mod sanitize;

use std::{fmt, hash::Hasher, ops::Range, path::PathBuf};

use siphasher::sip::SipHasher13;

pub use self::{
    furniture::{Boilerplate, Reason},
    inline::{Reference, Span, SpanKind},
    language::Language,
    meta::{Date, Meta},
};

/// Names an article: the same from run to run as long as its file stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArticleId(u64);

impl ArticleId {
    /// Hashes the canonical path (its bytes) and the number of the entry in that file, from 0.
    ///
    /// SipHash-1-3 with a zero key: unlike the standard library's hasher it is promised to stay
    /// the same, and ids are written to disk and read by other programs.
    pub fn new(canonical_path: &[u8], entry: usize) -> Self {
        let mut hasher = SipHasher13::new();
        hasher.write(canonical_path);
        // A byte that no path holds keeps ("a", 11) and ("a1", 1) apart.
        hasher.write_u8(0);
        hasher.write_u64(entry as u64);
        Self(hasher.finish())
    }

    /// The number that names it, to be kept.
    pub const fn to_bits(self) -> u64 {
        self.0
    }

    /// The name of an article by a number that was kept.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Where an article comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file as it was given, or the folder given joined with the rest. Never shown as it is:
    /// a file name may hold control characters.
    pub path: PathBuf,
    /// The same path, fit for a screen: sanitised, one line.
    pub shown: String,
}

impl Source {
    /// Takes the path and makes its shown form.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let shown = sanitize::line(&path.to_string_lossy()).into_owned();
        Self { path, shown }
    }
}

/// The format of the file that an article was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text without markup.
    Text,
    /// Markdown, with or without front matter.
    Markdown,
    /// A web page.
    Html,
}

impl Format {
    /// The name in machine output.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
        }
    }
}

/// The runs of what is no white space. Counted at each opening, so it takes sixteen bytes at a time
/// where all white space in them is ASCII.
fn count_words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut words, mut at) = (0, 0);
    let mut after_space = true;
    while at < bytes.len() {
        while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
            if !chunk.iter().fold(true, |plain, &byte| plain & !may_be_wide_space(byte)) {
                break;
            }
            let mut before = [u8::from(after_space); 16];
            let spaces = chunk.map(|byte| u8::from(is_ascii_space(byte)));
            before[1..].copy_from_slice(&spaces[..15]);
            let openings: u8 = before.iter().zip(&spaces).map(|(before, space)| before & !space).sum();
            words += usize::from(openings);
            after_space = spaces[15] == 1;
            at += 16;
        }
        let end = (at + 16).min(bytes.len());
        while at < end {
            // A chunk may have ended inside a letter; what goes on is no white space either.
            let byte = bytes[at];
            let (is_space, length) = if may_be_wide_space(byte) {
                let c = text[at..].chars().next().unwrap_or_default();
                (c.is_whitespace(), c.len_utf8())
            } else {
                (is_ascii_space(byte), 1)
            };
            words += usize::from(after_space && !is_space);
            after_space = is_space;
            at += length;
        }
    }
    words
}

/// Whether a byte is white space by itself.
const fn is_ascii_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// Whether a byte may begin white space beyond ASCII: U+0085, U+00A0, U+1680, U+2000 and what follows,
/// U+3000.
const fn may_be_wide_space(byte: u8) -> bool {
    matches!(byte, 0xC2 | 0xE1..=0xE3)
}

/// The boundary between characters at a byte of a text, or the nearest one before; past the end, the
/// end.
pub fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The boundary between characters at a byte of a text, or the nearest one after; past the end, the
/// end.
pub fn ceil(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

/// One article: a text and what is known about ranges of it.
///
/// Invariants, held by [`Article::new`]: blocks are disjoint and in order; every range lies inside
/// the text, on character boundaries; a title, when there is one, is the first block. Text between
/// blocks is white space and the markers of its format: quotation signs, bullets, underlines.
#[derive(Clone, Debug)]
pub struct Article {
    id: ArticleId,
    source: Source,
    format: Format,
    text: String,
    blocks: Vec<Block>,
    spans: Vec<Span>,
    meta: Meta,
    words: usize,
}

impl Article {
    /// Puts an article together.
    ///
    /// # Panics
    /// When a range breaks the invariants above: a fault of the importer, found by its tests.
    pub fn new(
        id: ArticleId,
        source: Source,
        format: Format,
        text: String,
        blocks: Vec<Block>,
        mut spans: Vec<Span>,
        meta: Meta,
    ) -> Self {
        let mut at = 0;
        for block in &blocks {
            assert!(block.range.start >= at && block.range.end >= block.range.start, "blocks out of order: {block:?}");
            assert!(text.get(block.range.clone()).is_some(), "block off a character boundary: {block:?}");
            at = block.range.end;
        }
        for span in &spans {
            assert!(text.get(span.range.clone()).is_some(), "span off a character boundary: {span:?}");
        }
        // Of a picture that is a link, the link is what holds the other.
        let is_image = |span: &Span| matches!(span.kind, SpanKind::Image { .. });
        spans.sort_by_key(|span| (span.range.start, std::cmp::Reverse(span.range.end), is_image(span)));
        let words = blocks
            .iter()
            .filter(|block| block.boilerplate.is_none())
            .map(|block| count_words(&text[block.range.clone()]))
            .sum();
        Self { id, source, format, text, blocks, spans, meta, words }
    }

    /// The article's name, stable from run to run.
    pub const fn id(&self) -> ArticleId {
        self.id
    }

    /// Where it comes from.
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// The format of its file.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The whole text, boilerplate included: what all byte ranges are over.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The blocks, disjoint and in the order of the text.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The inline spans, by start, the longer first where two start together; they may nest.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The links and pictures, with their numbers and in the order of these. Those that lead nowhere are
    /// left out.
    pub fn references(&self) -> Vec<Reference<'_>> {
        let is_furniture = |at| self.blocks.get(self.block_at(at)).is_some_and(|block| block.boilerplate.is_some());
        let mut all: Vec<_> = self
            .spans
            .iter()
            .filter_map(|span| {
                let is_image = matches!(span.kind, SpanKind::Image { .. });
                let (range, url) = (span.range.clone(), span.kind.url()?);
                Some(Reference { number: 0, is_image, in_furniture: is_furniture(range.start), range, url })
            })
            .collect();
        all.sort_by_key(|reference| reference.in_furniture);
        for (number, reference) in (1..).zip(&mut all) {
            reference.number = number;
        }
        all
    }

    /// The links and pictures that lie at least partly in those bytes of one block, with where they
    /// lead, in order. Those that lead nowhere are left out.
    pub fn links_in(&self, range: Range<usize>) -> impl Iterator<Item = (Range<usize>, &str)> {
        // Spans never cross a block, and one that begins before the bytes may reach into them.
        let block = self.blocks.get(self.block_at(range.start)).map_or(0, |block| block.range.start);
        let first = self.spans.partition_point(|span| span.range.start < block.min(range.start));
        let spans = self.spans[first..].iter().take_while(move |span| span.range.start < range.end);
        let touching = spans.filter(move |span| span.range.end > range.start);
        touching.filter_map(|span| Some((span.range.clone(), span.kind.url()?)))
    }

    /// What is known about the article.
    pub const fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The title on one line, never empty: see [`Meta::title`].
    pub fn title(&self) -> &str {
        &self.meta.title
    }

    /// The number of words outside boilerplate, divided by white space.
    pub const fn words(&self) -> usize {
        self.words
    }

    /// The time it takes to read, in minutes, at 220 words a minute; at least 1 unless empty.
    ///
    /// Adults read non-fiction silently at 238 words a minute in English and 214 in French
    /// (Brysbaert 2019, a meta-analysis of 190 studies); 220 lies between.
    pub const fn minutes(&self) -> usize {
        self.words.div_ceil(220)
    }

    /// The index of the block that holds the byte `offset`, or of the last one that starts before
    /// it; 0 when there is none.
    pub fn block_at(&self, offset: usize) -> usize {
        self.blocks.partition_point(|block| block.range.start <= offset).saturating_sub(1)
    }
}

/// A range of the text that is set as one thing: a paragraph, a heading, a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its bytes, without markers (bullet, `>`), which the layout draws.
    pub range: Range<usize>,
    /// How many quotations it lies in.
    pub quote: u8,
    /// How many lists it lies in. A further paragraph of a list item has a depth but is no item.
    pub list: u8,
    /// Set when it is page furniture: folded in the reading pane, left out of counts.
    pub boilerplate: Option<Boilerplate>,
    /// How it was told that it is furniture; `None` where it is none, or what it is says enough.
    pub reason: Option<Reason>,
}

impl Block {
    /// A block outside any quotation or list that is part of the article proper.
    pub const fn new(kind: BlockKind, range: Range<usize>) -> Self {
        Self { kind, range, quote: 0, list: 0, boilerplate: None, reason: None }
    }

    /// The same block marked as page furniture.
    #[must_use]
    pub const fn furniture(mut self, what: Boilerplate) -> Self {
        self.boilerplate = Some(what);
        self
    }

    /// Marks it as page furniture, and says how that was told. What is furniture already stays what
    /// it is: the first to see it knew best.
    pub const fn fold(&mut self, what: Boilerplate, reason: Reason) {
        if self.boilerplate.is_none() {
            (self.boilerplate, self.reason) = (Some(what), Some(reason));
        }
    }

    /// How it was told that the block is furniture; `None` when it is none.
    pub fn why_folded(&self) -> Option<Reason> {
        self.boilerplate.map(|what| self.reason.unwrap_or_else(|| what.usual_reason()))
    }
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The title of the article: the first block, at most one.
    Title,
    /// A heading, of level 1 (the highest) to 6.
    Heading {
        /// 1 to 6.
        level: u8,
    },
    /// Running text.
    Paragraph,
    /// A paragraph of a quotation.
    Quote,
    /// The first paragraph of a list item.
    Item {
        /// What stands before it.
        marker: Marker,
    },
    /// Preformatted text: its line ends and spaces are kept.
    Code,
    /// The caption of a picture.
    Caption,
    /// A picture: the text is its alternative text, or empty.
    Image,
    /// A table: a row a line, cells set apart by U+0009, the only place where one is in a text.
    Table,
    /// A thematic break; its range is empty.
    Rule,
}

impl BlockKind {
    /// Whether its lines are lines of the article, not of the layout.
    pub const fn keeps_lines(&self) -> bool {
        matches!(self, Self::Code | Self::Table)
    }

    /// The name in machine output.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading { .. } => "heading",
            Self::Paragraph => "paragraph",
            Self::Quote => "quote",
            Self::Item { .. } => "item",
            Self::Code => "code",
            Self::Caption => "caption",
            Self::Image => "image",
            Self::Table => "table",
            Self::Rule => "rule",
        }
    }
}

/// What stands before the first paragraph of a list item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A bullet, whatever sign the source used.
    Bullet,
    /// A number, as written.
    Number(u64),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_white_space_parts() {
        let texts = [
            "",
            " ",
            "un",
            " un  deux\n",
            "oui\u{a0}! «\u{202f}été\u{202f}»",
            "a\u{85}b\u{3000}c\u{1680}d\u{200b}e",
            "\x0b\x1f\x0c",
        ];
        for text in texts {
            assert_eq!(count_words(text), text.split_whitespace().count(), "{text:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn words_are_counted_alike_in_pieces_and_one_by_one(text in "[ \n\u{85}\u{a0}\u{2028}\u{3000}abéœ’\u{1f600}\u{e000}]{0,200}") {
            proptest::prop_assert_eq!(count_words(&text), text.split_whitespace().count());
        }
    }
}
