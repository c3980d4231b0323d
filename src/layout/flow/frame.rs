//! What stands left of a block: bars, indents, the marker of a list item.

use std::borrow::Cow;

use crate::{
    article::{Block, BlockKind, Marker},
    layout::{Piece, Role, Shown, width},
};

/// The columns that what stands left of a text leaves to it, where there are so many.
const LEAST_TEXT: u16 = 8;

/// What stands left of the text of a block, and what is left to it.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// The number of bars beside a quotation, two columns each.
    pub bars: u16,
    /// The marker before the first row, when there is room for one beside the text.
    pub marker: Option<String>,
    /// The column of the marker.
    marker_column: u16,
    /// The marker as part of the text, when there is not.
    pub inline: Option<String>,
    /// The column where the text starts.
    pub column: u16,
    /// The width of the text.
    pub width: u16,
    /// The columns left of it that are free in every row.
    margin: u16,
}

impl Frame {
    pub(super) fn new(block: &Block, hang: u16, width: u16) -> Self {
        let quote = if block.kind == BlockKind::Quote { block.quote.max(1) } else { block.quote };
        let marker = marker(block);
        let own = marker.as_ref().map_or(0, |marker| width::columns(marker) + 1);
        let hang = hang.saturating_sub(own);
        let room = width.saturating_sub(LEAST_TEXT);
        let (marker, inline, own) = match marker {
            Some(marker) if room < own => (None, Some(marker + " "), 0),
            marker => (marker, None, own),
        };
        let bars = u16::from(quote).min((room - own) / 2);
        let room = room - own - 2 * bars;
        let code = if block.kind == BlockKind::Code { 2 } else { 0 };
        let indent = (hang + code).min(room);
        let marker_column = 2 * bars + indent;
        let column = marker_column + own;
        let margin = code.min(indent);
        Self { bars, marker, marker_column, inline, column, width: width - column, margin }
    }

    /// The sign before a row that goes on with a line of code, in the margin that code has where
    /// there is room.
    pub(super) fn continuation(&self, start: usize) -> Option<Piece> {
        let shown = Shown::Generated(Cow::Borrowed(CONTINUED), Role::Marker);
        (2 <= self.margin).then(|| Piece { column: self.column - self.margin, width: 1, range: start..start, shown })
    }

    /// The pieces that stand left of a row; `marker` for the first one only.
    pub(super) fn pieces(&self, start: usize, marker: Option<&str>) -> Vec<Piece> {
        let mut pieces = bars(start, self.bars);
        if let Some(marker) = marker {
            pieces.push(Piece {
                column: self.marker_column,
                width: self.column - self.marker_column - 1,
                range: start..start,
                shown: Shown::Generated(Cow::Owned(marker.to_owned()), Role::Marker),
            });
        }
        pieces
    }
}

/// The sign before the rest of a line of code.
const CONTINUED: &str = "↪";

/// The bars beside a quotation.
pub(super) fn bars(start: usize, count: u16) -> Vec<Piece> {
    let bar = |index| Piece {
        column: 2 * index,
        width: 2,
        range: start..start,
        shown: Shown::Generated(Cow::Borrowed("│ "), Role::QuoteBar),
    };
    (0..count).map(bar).collect()
}

/// The marker of a list item, without the space after it.
fn marker(block: &Block) -> Option<String> {
    match block.kind {
        BlockKind::Item { marker: Marker::Number(number) } => Some(format!("{number}.")),
        BlockKind::Item { marker: Marker::Bullet } => {
            Some(if block.list.is_multiple_of(2) { "–" } else { "•" }.to_owned())
        }
        _ => None,
    }
}

/// How far the text of each block is set in by the lists that it lies in: by the markers of the
/// items above it.
pub(super) fn hangs(blocks: &[Block]) -> Vec<u16> {
    let mut lists: Vec<u16> = Vec::new();
    let mut hang = |block: &Block| {
        let depth = usize::from(block.list);
        if depth == 0 {
            lists.clear();
            return 0;
        }
        if let Some(marker) = marker(block) {
            lists.resize(depth, 2);
            lists[depth - 1] = width::columns(&marker) + 1;
        } else {
            lists.resize(depth, 2);
        }
        lists.iter().sum()
    };
    blocks.iter().map(&mut hang).collect()
}
