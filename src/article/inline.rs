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
    /// A picture, whose alternative text it is; the one kind that may be empty.
    Image {
        /// Where it is, as the document says: sanitised, one line, not otherwise checked.
        url: String,
    },
    /// The sign of a footnote, in brackets: `[1]`.
    Footnote {
        /// Whether it stands before the note itself, not where the note is referred to.
        definition: bool,
    },
    /// A whole block of code in a known language.
    Syntax {
        /// The language as the document calls it: sanitised, one word.
        name: String,
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
            Self::Image { .. } => "image",
            Self::Footnote { .. } => "footnote",
            Self::Syntax { .. } => "syntax",
        }
    }

    /// The address that it leads to, when it has one.
    pub fn url(&self) -> Option<&str> {
        match self {
            Self::Link { url } | Self::Image { url } if !url.is_empty() => Some(url),
            _ => None,
        }
    }
}

/// A link or a picture with its number: the same in the text, in the list, and on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// Its number, from 1: those of the article proper first, then those of page furniture, each in the
    /// order of the text.
    pub number: usize,
    /// Whether it is a picture.
    pub is_image: bool,
    /// Whether it lies in page furniture.
    pub in_furniture: bool,
    /// The bytes of its text, which may be none.
    pub range: Range<usize>,
    /// Where it leads, or where the picture is; never empty.
    pub url: &'a str,
}
