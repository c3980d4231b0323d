//! Where a long block is cut into pieces that are laid out each by itself.
//!
//! A cut depends on the text near it alone: not on the width, nor on the cuts before it. So the
//! rows are the same from whichever side one comes, and no place in a block of any size needs more
//! than a few kilobytes looked at.

use std::ops::Range;

use crate::{
    article::{Block, BlockKind, floor},
    layout::{width::clusters, wrap::may_part},
};

/// The size of a piece in bytes, give or take a quarter: that of a very long paragraph, which a
/// reader will never notice to be set in two.
const SIZE: usize = 8 << 10;

/// The same for a table, whose columns are aligned within a piece.
const TABLE_SIZE: usize = 64 << 10;

/// How far a seam between clusters is looked for at first, in bytes: nearly always far enough.
const NEAR: usize = 256;

const fn size(block: &Block) -> usize {
    match block.kind {
        BlockKind::Table => TABLE_SIZE,
        _ => SIZE,
    }
}

/// The number of pieces of a block; at least 1.
pub(super) fn count(block: &Block) -> usize {
    let size = size(block);
    ((block.range.len() + size / 2) / size).max(1)
}

/// The bytes of a piece. White space at its ends is left to who lays it out.
pub(super) fn range(text: &str, block: &Block, piece: usize) -> Range<usize> {
    cut(text, block, piece)..cut(text, block, piece + 1)
}

/// The piece that holds the byte at `offset`, or that is before it; `start` says where one starts.
pub(super) fn at(block: &Block, offset: usize, mut start: impl FnMut(usize) -> usize) -> usize {
    let last = count(block) - 1;
    let guess = (offset.saturating_sub(block.range.start) / size(block)).min(last);
    if 0 < guess && offset < start(guess) {
        guess - 1
    } else if guess < last && start(guess + 1) <= offset {
        guess + 1
    } else {
        guess
    }
}

/// Where a piece starts: within a quarter of a piece of its even share.
pub(super) fn cut(text: &str, block: &Block, piece: usize) -> usize {
    if piece == 0 {
        return block.range.start;
    }
    if count(block) <= piece {
        return block.range.end;
    }
    let target = block.range.start + piece * size(block);
    let reach = size(block) / 4;
    let around = |reach: usize| floor(text, target - reach)..floor(text, target + reach);
    let window = around(reach);
    let is_lines = matches!(block.kind, BlockKind::Code | BlockKind::Table);
    let line = || if is_lines { nearest(line_ends(text, &window), target) } else { None };
    let space = || if is_lines { None } else { space(text, &window, target) };
    line()
        .or_else(space)
        .or_else(|| nearest(seams(text, &around(NEAR)), target))
        .or_else(|| nearest(seams(text, &window), target))
        // Signs that may not part, as far as one looks: then anywhere but within one.
        .or_else(|| nearest(seen(text, &around(NEAR)), target))
        .unwrap_or_else(|| floor(text, target))
}

fn nearest(places: impl Iterator<Item = usize>, target: usize) -> Option<usize> {
    places.min_by_key(|place| place.abs_diff(target))
}

/// After each line end.
fn line_ends<'a>(text: &'a str, window: &Range<usize>) -> impl Iterator<Item = usize> + 'a {
    let start = window.start;
    text[window.clone()].match_indices('\n').map(move |(at, _)| start + at + 1)
}

/// The white space to cut at: after a sentence if there is one in the window.
fn space(text: &str, window: &Range<usize>, target: usize) -> Option<usize> {
    let (mut sentence, mut any) = (None, None);
    let closer = |best: Option<usize>, place: usize| {
        best.is_none_or(|best: usize| place.abs_diff(target) < best.abs_diff(target))
    };
    let view = &text[window.clone()];
    for (at, c) in view.char_indices() {
        let is_gap = c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}');
        if !is_gap || at == 0 {
            continue;
        }
        let (before, after) = (&view[..at], &view[at..]);
        // Once in a run of white space is enough.
        if before.ends_with(char::is_whitespace) {
            continue;
        }
        let place = window.start + at;
        if closer(any, place) && may_part(before, after) {
            any = Some(place);
        }
        let is_end = before.ends_with(['.', '!', '?', '…', '»', '”']);
        let is_start = || after.trim_start().starts_with(|c: char| c.is_uppercase() || matches!(c, '«' | '“' | '—'));
        if is_end && closer(sentence, place) && is_start() && may_part(before, after) {
            sentence = Some(place);
        }
    }
    sentence.or(any)
}

/// Between two clusters that are seen and may part, where there is no white space to cut at.
fn seams<'a>(text: &'a str, window: &Range<usize>) -> impl Iterator<Item = usize> + 'a {
    let Range { start, end } = *window;
    seen(text, window).filter(move |&place| {
        let (before, after) = (&text[start..place], &text[place..end]);
        !before.ends_with(char::is_whitespace) && may_part(before, after)
    })
}

/// Where clusters begin that are seen, but for the first in the window: it may be one that was cut into.
fn seen<'a>(text: &'a str, window: &Range<usize>) -> impl Iterator<Item = usize> + 'a {
    let seen = clusters(&text[window.clone()], window.start).filter(|cluster| 0 < cluster.width && !cluster.is_space());
    seen.skip(1).map(|cluster| cluster.offset)
}
