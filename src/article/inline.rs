//! Inline spans: emphasis, code and links as byte ranges over the text. They know no style: the
//! painter gives them one.

use std::ops::Range;

/// A range of the text that is set apart inside its block. Spans nest, and never cross a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What it is.
    pub kind: SpanKind,
    /// Its bytes.
    pub range: Range<usize>,
}

/// What a span is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpanKind {
    /// Stressed, usually italic.
    Emphasis,
    /// Strongly stressed, usually bold.
    Strong,
    /// Struck out.
    Strikethrough,
    /// Code within a line.
    Code,
    /// A link.
    Link {
        /// Where it goes: sanitised, one line, not otherwise checked.
        url: String,
    },
}

impl SpanKind {
    /// The name in machine output.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Emphasis => "emphasis",
            Self::Strong => "strong",
            Self::Strikethrough => "strikethrough",
            Self::Code => "code",
            Self::Link { .. } => "link",
        }
    }
}
