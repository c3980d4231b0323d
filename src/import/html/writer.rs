//! Writing the text and the blocks of a page: white space as HTML has it, spans, pictures.
//!
//! It knows no elements: what they mean is for [`super::walk`].

use std::ops::Range;

use dom_query::NodeId;

use crate::{
    article::{Block, BlockKind, Span, SpanKind, sanitize::Filter},
    import::{Draft, boilerplate, cue, lines},
};

use super::Origin;

/// A block that is being written.
#[derive(Debug)]
struct Open {
    kind: BlockKind,
    start: usize,
    /// The first of its spans.
    spans: usize,
    /// The element that its text stands in.
    node: NodeId,
    /// Bytes of it that are links.
    linked: usize,
}

/// A span that is open, over as many blocks as it may.
#[derive(Debug)]
struct OpenSpan {
    kind: SpanKind,
    /// `None` until text of it has been written in the block that is open.
    start: Option<usize>,
}

/// A picture that waits for the block that is open to end, so as not to break it in two.
#[derive(Debug)]
struct Picture {
    text: String,
    node: NodeId,
}

/// The blocks of a page in the making.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) draft: Draft,
    pub(super) origins: Vec<Origin>,
    /// The bytes of the addresses of links so far.
    addresses: usize,
    filter: Filter,
    open: Option<Open>,
    /// White space stands before the next text.
    space: bool,
    /// Two elements meet before the next text.
    seam: bool,
    /// So many line ends stand before the next text.
    breaks: usize,
    spans: Vec<OpenSpan>,
    pictures: Vec<Picture>,
    /// How many quotations, lists and hidden elements are open.
    pub(super) quotes: usize,
    pub(super) lists: usize,
    pub(super) hidden: usize,
    /// Within a table a line end is a row, a tab a cell.
    table: bool,
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0C')
}

/// Up to where all white space is single spaces between words.
fn plain(text: &str) -> usize {
    let bytes = text.as_bytes();
    let odd = |(at, byte): (usize, &u8)| {
        is_space(*byte) && (*byte != b' ' || bytes.get(at + 1).is_none_or(|&next| is_space(next)))
    };
    bytes.iter().enumerate().find(|&(at, byte)| odd((at, byte))).map_or(bytes.len(), |(at, _)| at)
}

/// Whether two words become one that is none: a small letter or a digit, then a capital, as in the
/// number and the label of a button.
fn grows_together(before: &str, after: &str) -> bool {
    before.chars().next_back().is_some_and(|c| c.is_lowercase() || c.is_ascii_digit())
        && after.chars().next().is_some_and(char::is_uppercase)
}

/// In bytes, of all links of a page together: more than any page that is read.
const ADDRESSES: usize = 16 << 20;

/// Whether a row of words begins with another one that is none too short to tell.
fn begins_with(words: &str, start: &str) -> bool {
    !start.is_empty() && words.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

impl Writer {
    /// Whether a block is open and has text.
    pub(super) fn in_text(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.start < self.draft.text.len())
    }

    /// Whether a block is open.
    pub(super) const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// White space stands before what comes next.
    pub(super) const fn space(&mut self) {
        self.space = true;
    }

    /// Two elements meet here, with nothing between them.
    pub(super) const fn seam(&mut self) {
        self.seam = true;
    }

    /// Begins a block; what is open ends.
    pub(super) fn begin(&mut self, kind: BlockKind, node: NodeId) {
        self.end();
        if !self.draft.text.is_empty() {
            self.draft.text.push_str("\n\n");
        }
        let start = self.draft.text.len();
        self.table = kind == BlockKind::Table;
        self.open = Some(Open { kind, start, spans: self.draft.spans.len(), node, linked: 0 });
    }

    /// Ends the block that is open, if one is, and writes the pictures that waited for it.
    pub(super) fn end(&mut self) {
        (self.space, self.breaks, self.table) = (false, 0, false);
        if let Some(open) = self.open.take() {
            self.finish(open);
        }
        for picture in std::mem::take(&mut self.pictures) {
            self.write_picture(&picture.text, picture.node);
        }
    }

    fn finish(&mut self, mut open: Open) {
        let len = self.draft.text.len();
        // Spans that go on into the next block end here, and begin again there.
        for at in 0..self.spans.len() {
            if let Some(start) = self.spans[at].start.take() {
                open.linked += self.close(self.spans[at].kind.clone(), start..len);
            }
        }
        let raw = &self.draft.text[open.start..];
        let trimmed = match open.kind {
            BlockKind::Code => raw.trim_end(),
            BlockKind::Table => raw.trim_end_matches('\n'),
            _ => raw.trim_end_matches(lines::is_blank),
        };
        let end = open.start + trimmed.len();
        let lead = match open.kind {
            BlockKind::Code => trimmed.len() - trimmed.trim_start_matches('\n').len(),
            BlockKind::Table => 0,
            _ => trimmed.len() - trimmed.trim_start_matches(lines::is_blank).len(),
        };
        let range = open.start + lead..end;
        for span in &mut self.draft.spans[open.spans..] {
            span.range = span.range.start.clamp(range.start, end)..span.range.end.clamp(range.start, end);
        }
        let mut tail = self.draft.spans.split_off(open.spans);
        tail.retain(|span| !span.range.is_empty());
        self.draft.spans.append(&mut tail);
        let blank = self.draft.text[range.clone()].trim_matches(lines::is_blank).is_empty();
        if blank && !matches!(open.kind, BlockKind::Rule | BlockKind::Image) {
            // Nothing may lie in a block that is none.
            self.draft.spans.truncate(open.spans);
            return;
        }
        let linked = open.linked.min(range.len());
        let range = self.without_repeated_picture(open.kind, range, open.spans);
        self.add(open.kind, range, open.node, linked);
    }

    /// Takes the text of a picture back when the block after it says the same, as captions do; gives
    /// where that block is then.
    fn without_repeated_picture(&mut self, kind: BlockKind, range: Range<usize>, spans: usize) -> Range<usize> {
        let Some(picture) = self.draft.blocks.last_mut().filter(|last| last.kind == BlockKind::Image) else {
            return range;
        };
        let caption = matches!(kind, BlockKind::Caption | BlockKind::Paragraph | BlockKind::Item { .. });
        let words = |range: Range<usize>| cue::words(&self.draft.text[range]);
        let len = picture.range.len();
        if !caption
            || len == 0
            || range.len() > 8 * len + 400
            || !begins_with(&words(range.clone()), &words(picture.range.clone()))
        {
            return range;
        }
        self.draft.text.replace_range(picture.range.clone(), "");
        picture.range.end = picture.range.start;
        for span in &mut self.draft.spans[spans..] {
            span.range = span.range.start - len..span.range.end - len;
        }
        range.start - len..range.end - len
    }

    fn add(&mut self, kind: BlockKind, range: Range<usize>, node: NodeId, linked: usize) {
        let mut block = Block::new(kind, range);
        block.quote = u8::try_from(self.quotes).unwrap_or(u8::MAX);
        block.list = u8::try_from(self.lists).unwrap_or(u8::MAX);
        self.draft.blocks.push(block);
        self.origins.push(Origin { node, linked, hidden: self.hidden > 0 });
    }

    /// Writes the end of a span; gives its length when it is a link.
    fn close(&mut self, kind: SpanKind, range: Range<usize>) -> usize {
        if range.is_empty() {
            return 0;
        }
        let link = matches!(kind, SpanKind::Link { .. });
        let len = if link { range.len() } else { 0 };
        let kept = match &kind {
            SpanKind::Link { url } => {
                // One that goes on through many blocks has its address again in each.
                self.addresses += url.len();
                // A link that leads nowhere is counted, not kept.
                !url.is_empty() && self.addresses <= ADDRESSES
            }
            _ => true,
        };
        if kept {
            self.draft.spans.push(Span { kind, range });
        }
        len
    }

    /// Opens a span.
    pub(super) fn open_span(&mut self, kind: SpanKind) {
        self.spans.push(OpenSpan { kind, start: None });
    }

    /// Closes the innermost span.
    pub(super) fn close_span(&mut self) {
        let Some(OpenSpan { kind, start: Some(start) }) = self.spans.pop() else { return };
        let linked = self.close(kind, start..self.draft.text.len());
        if let Some(open) = &mut self.open {
            open.linked += linked;
        }
    }

    /// Writes text that flows: white space is one space, none at the start of a block. A block must
    /// be open when there is more than white space in it.
    pub(super) fn flow(&mut self, text: &str) {
        let mut rest = text;
        loop {
            let Some(start) = rest.bytes().position(|byte| !is_space(byte)) else {
                self.space |= !rest.is_empty();
                return;
            };
            self.space |= start > 0;
            rest = &rest[start..];
            let end = plain(rest);
            self.ink(&rest[..end]);
            rest = &rest[end..];
        }
    }

    /// Writes preformatted text as it is.
    pub(super) fn verbatim(&mut self, text: &str) {
        if self.open.is_some() {
            self.filter.push(text, &mut self.draft.text);
        }
    }

    /// Begins a new line of preformatted text, unless one has just begun.
    pub(super) fn fresh_line(&mut self) {
        if self.in_text() && !self.draft.text.ends_with('\n') {
            self.draft.text.push('\n');
        }
    }

    /// Writes what holds no white space but single spaces.
    fn ink(&mut self, text: &str) {
        let Some(open) = &self.open else { return };
        let out = &mut self.draft.text;
        if out.len() > open.start {
            if self.breaks > 0 {
                out.push('\n');
            } else if (self.space || self.seam && grows_together(out, text)) && !out.ends_with(['\n', '\t']) {
                out.push(' ');
            }
        }
        (self.space, self.seam, self.breaks) = (false, false, 0);
        for span in self.spans.iter_mut().filter(|span| span.start.is_none()) {
            span.start = Some(out.len());
        }
        if self.table && text.contains(['\u{85}', '\u{2028}', '\u{2029}']) {
            self.filter.push(&text.replace(['\u{85}', '\u{2028}', '\u{2029}'], " "), out);
        } else {
            self.filter.push(text, out);
        }
    }

    /// A line end within a block. Two in a row end a paragraph: true when they do.
    pub(super) fn line_end(&mut self) -> bool {
        if self.table {
            self.space = true;
            return false;
        }
        if self.in_text() {
            self.breaks += 1;
        }
        self.breaks > 1
    }

    /// A row of a table begins.
    pub(super) fn row(&mut self) {
        if self.in_text() {
            self.draft.text.push('\n');
        }
        self.space = false;
    }

    /// A cell after the first of its row begins.
    pub(super) fn cell(&mut self) {
        self.space = false;
        if self.table {
            self.draft.text.push('\t');
        }
    }

    /// A picture: a block of its own, before the text when there is none yet in the block that is
    /// open, and else after it.
    pub(super) fn picture(&mut self, alternative: &str, node: NodeId) {
        let text = one_line(alternative);
        let text = if boilerplate::is_slug(&text) { String::new() } else { text };
        if self.repeats_a_picture(&text) {
            return;
        }
        if self.in_text() {
            self.pictures.push(Picture { text, node });
        } else {
            self.write_picture(&text, node);
        }
    }

    /// Whether the same picture has just been written: a page gives one twice, for those who run its
    /// scripts and those who do not.
    fn repeats_a_picture(&self, text: &str) -> bool {
        if let Some(last) = self.pictures.last() {
            return last.text == text;
        }
        let last = self.draft.blocks.last().filter(|last| last.kind == BlockKind::Image);
        !self.in_text() && last.is_some_and(|last| text.is_empty() || self.draft.text[last.range.clone()] == *text)
    }

    fn write_picture(&mut self, text: &str, node: NodeId) {
        // The block that is open has no text yet: it begins after the picture.
        let waiting = self.open.take().map(|open| (open.kind, open.node));
        self.begin(BlockKind::Image, node);
        self.filter.push(text, &mut self.draft.text);
        if let Some(open) = self.open.take() {
            self.finish(open);
        }
        if let Some((kind, node)) = waiting {
            self.begin(kind, node);
        }
    }

    /// Ends all; counts what the sanitiser dropped.
    pub(super) fn done(&mut self) {
        self.end();
        self.draft.marks_dropped = self.filter.dropped();
    }
}

/// White space as one space.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
