//! What is lit: keywords, the sets they come in, and their hits in an article.
//!
//! *What a hit is* stands in the design and is part of the interface; [`matcher`] follows it to the
//! letter. An article is folded once ([`fold::Folded`]), scanned for all keywords of a set at once,
//! and hits are mapped back to byte ranges of the original text. Nothing here knows a colour, a row
//! or a key.

pub mod family;
pub mod fold;
pub mod matcher;
pub mod set;

use std::{fmt, ops::Range, str::FromStr};

pub use self::{
    family::Lexicon,
    fold::Folded,
    matcher::{Hits, Matcher},
    set::{KeywordSet, Sets},
};

/// Something to light: one label, one colour, any number of terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyword {
    /// What it is called; unique in its set.
    pub label: String,
    /// What is looked for. The hits of all terms count together, without overlap.
    pub terms: Vec<Term>,
    /// Asks for the capitals of the terms too (*Signal*, *Tor*).
    pub case: bool,
}

impl Keyword {
    /// A keyword of one term, as typed after `-k`: its label is what was typed.
    ///
    /// # Errors
    /// When the term can find nothing, or is no regular expression between its slashes.
    pub fn typed(term: &str) -> Result<Self, TermError> {
        Ok(Self { label: term.to_owned(), terms: vec![term.parse()?], case: false })
    }
}

/// One thing that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// A word, or words in a row: `WhatsApp`, `two words`, `"two words"`.
    Plain(String),
    /// A word by its beginning: `chiffr*`. The hit is the whole word.
    Prefix(String),
    /// The family of a word: `~chiffrement`. The hit is the whole word.
    Family(String),
    /// A regular expression on the original text: `/regex/`.
    Regex(String),
}

/// Why a term can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermError {
    /// Nothing is left of the term once it is folded.
    #[error("nothing to look for")]
    Empty,
    /// The regular expression does not compile; the compiler's words.
    #[error("{0}")]
    Regex(String),
}

impl FromStr for Term {
    type Err = TermError;

    fn from_str(typed: &str) -> Result<Self, TermError> {
        Ok(Self::Plain(typed.to_owned()))
    }
}

impl fmt::Display for Term {
    /// As it is typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => f.write_str(text),
            Self::Prefix(text) => write!(f, "{text}*"),
            Self::Family(text) => write!(f, "~{text}"),
            Self::Regex(text) => write!(f, "/{text}/"),
        }
    }
}

/// One place where a keyword stands. Twelve bytes: a large library holds millions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    start: u32,
    end: u32,
    keyword: u16,
    boilerplate: bool,
}

impl Hit {
    /// A hit of the keyword with that index in its set, over bytes of the article's text.
    ///
    /// # Panics
    /// Past 4 GiB of text or 65,536 keywords, which import and sets refuse.
    pub fn new(keyword: usize, range: Range<usize>, boilerplate: bool) -> Self {
        let small = |n: usize| u32::try_from(n).expect("texts are smaller than 4 GiB");
        Self {
            start: small(range.start),
            end: small(range.end),
            keyword: u16::try_from(keyword).expect("sets are smaller than 65,536"),
            boilerplate,
        }
    }

    /// The keyword's index in its set.
    pub const fn keyword(&self) -> usize {
        self.keyword as usize
    }

    /// The bytes of the article's text, on grapheme boundaries.
    pub const fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it lies in page furniture: such a hit is lit but not counted.
    pub const fn boilerplate(&self) -> bool {
        self.boilerplate
    }
}
