//! What is asked of a library: a query in words, `kw:chiffrement>=3 (title:/telegram/ OR
//! site:phonandroid) lang:fr newer:"1 year" -read`, and whether an article answers it.
//!
//! A [`Query`] is a tree of tests. What stands side by side must all hold; `OR`, `NOT` and parentheses
//! do what they say. `parse` makes one of a text and points at what is wrong with it, [`evaluate`]
//! holds an article against it, [`when`] reads dates and ages, [`complete`] proposes how a text may go
//! on, and [`key`] is the one list of what can be asked for.
//!
//! It counts with the machinery of [`keyword`](crate::keyword), so that every count is that of the
//! list. It knows no clock: which day it is comes from outside.

pub mod complete;
pub mod evaluate;
pub mod key;
mod parse;
#[cfg(test)]
mod tests;
pub mod when;

use std::{
    ops::Range,
    sync::{Arc, OnceLock},
};

use jiff::civil;

pub use self::evaluate::{Counts, Facts};
use self::when::Days;
use crate::{
    article::sanitize,
    keyword::{Keyword, Lexicon, Matcher, fold::fold},
};

/// The longest query, in bytes: nobody types more, and a file may hold anything.
pub const LONGEST: usize = 16 << 10;

/// How deep parentheses, negations and saved queries may lie in one another.
pub const DEEPEST: usize = 48;

/// The most tests of one query, those of the saved ones that it names included.
pub const TESTS: usize = 256;

/// The most regular expressions of one query: each may take milliseconds to compile.
pub const REGEXES: usize = 8;

/// What a query may refer to.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// The keywords that can be named by their labels. What has no such label is looked for as a term.
    pub keywords: &'a [Keyword],
    /// The keywords whose hits are counted together.
    pub lit: &'a [Keyword],
    /// The families that terms may name.
    pub lexicon: &'a Lexicon,
    /// The saved queries, name and text.
    pub saved: &'a [(String, String)],
    /// The day from which ages are counted.
    pub today: civil::Date,
}

impl<'a> Names<'a> {
    /// The text of the saved query of that name, accents and capitals aside.
    pub fn saved(&self, name: &str) -> Option<&'a str> {
        let wanted = fold(name);
        self.saved.iter().find(|(name, _)| fold(name) == wanted).map(|(_, text)| text.as_str())
    }
}

/// What is wrong with a query, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The bytes of the text that it is about, on character boundaries; empty where something is
    /// missing.
    pub span: Range<usize>,
    /// The key of what to say, in the locale.
    pub key: &'static str,
    /// The arguments of what to say. They may hold anything that the text holds.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    pub(crate) fn new(span: Range<usize>, key: &'static str) -> Self {
        Self { span, key, args: Vec::new() }
    }

    pub(crate) fn about(mut self, name: &'static str, value: &str) -> Self {
        self.args.push((name, sanitize::line(value).into_owned()));
        self
    }
}

/// How a number is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `=`
    Equal,
    /// `>=`
    AtLeast,
    /// `>`
    More,
}

impl Comparison {
    /// Whether a number stands so to another.
    pub const fn holds(self, number: u64, to: u64) -> bool {
        match self {
            Self::Less => number < to,
            Self::AtMost => number <= to,
            Self::Equal => number == to,
            Self::AtLeast => number >= to,
            Self::More => number > to,
        }
    }

    /// As it is typed.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Equal => "=",
            Self::AtLeast => ">=",
            Self::More => ">",
        }
    }
}

/// Metadata in which words are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The title.
    Title,
    /// Who wrote it.
    Author,
    /// The name of the site, and the host of the address.
    Site,
    /// The address, and the path of the file.
    Address,
}

/// A number that an article has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// Reading time, in minutes.
    Minutes,
    /// Words.
    Words,
    /// How far it has been seen, in hundredths.
    Seen,
}

/// One thing that is asked of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// It has been read.
    Read,
    /// It has a star.
    Star,
    /// Its language: the primary tag, or a whole one.
    Lang(String),
    /// Its date lies within these days; what has no date never does.
    Date(Days),
    /// A number that it has.
    Number(Quantity, Comparison, u64),
    /// A part of a field, folded.
    Part(Field, String),
    /// What the matcher of that number finds in a field.
    Words(Field, usize),
    /// How often what has that number among the counted ones stands in it.
    Count(usize, Comparison, u64),
}

/// A query as a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// All of them, the cheapest first.
    All(Vec<Self>),
    /// Any of them, the cheapest first.
    Any(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
    /// A test.
    Test(Test),
}

/// Something that is counted in texts: keywords whose hits count together.
#[derive(Clone, Debug)]
pub struct Counted {
    /// What is looked for.
    pub keywords: Arc<[Keyword]>,
    finder: Arc<Finder>,
    /// How far it is counted: more of it would change no answer. At least 1, which asks only whether it
    /// stands there at all.
    pub enough: u32,
}

impl Counted {
    /// Whether two look for the same, whatever they are called.
    pub fn is_same(&self, other: &Self) -> bool {
        same(&self.keywords, &other.keywords)
    }
}

/// Whether keywords look for the same, whatever they are called.
fn same(a: &[Keyword], b: &[Keyword]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.case == b.case && a.terms == b.terms)
}

/// A matcher that is made when the first text is looked into, by whichever thread does: a query is read
/// at every key.
#[derive(Debug, Default)]
struct Finder(OnceLock<Matcher>);

impl Finder {
    fn of(&self, keywords: &[Keyword], lexicon: &Lexicon) -> &Matcher {
        self.0.get_or_init(|| Matcher::new(keywords, lexicon))
    }
}

/// A query that was read.
#[derive(Clone, Debug)]
pub struct Query {
    root: Node,
    counted: Vec<Counted>,
    /// What is looked for in fields.
    words: Vec<(Keyword, Arc<Finder>)>,
    lexicon: Lexicon,
}

impl Query {
    /// Reads a query; `None` when there is nothing in the text.
    ///
    /// # Errors
    /// What is wrong first, and where.
    pub fn parse(text: &str, names: &Names<'_>) -> Result<Option<Self>, Fault> {
        parse::parse(text, names)
    }

    /// The tree.
    pub const fn root(&self) -> &Node {
        &self.root
    }

    /// What is counted in texts, by the numbers of [`Test::Count`].
    pub fn counted(&self) -> &[Counted] {
        &self.counted
    }

    /// Whether it asks for what is remembered of articles: read, star, how far they were seen.
    pub fn asks_memory(&self) -> bool {
        self.any_test(|test| matches!(test, Test::Read | Test::Star | Test::Number(Quantity::Seen, ..)))
    }

    /// Whether it looks into texts.
    pub fn asks_text(&self) -> bool {
        !self.counted.is_empty()
    }

    fn any_test(&self, mut is: impl FnMut(&Test) -> bool) -> bool {
        let mut rest = vec![&self.root];
        while let Some(node) = rest.pop() {
            match node {
                Node::All(nodes) | Node::Any(nodes) => rest.extend(nodes),
                Node::Not(node) => rest.push(node),
                Node::Test(test) if is(test) => return true,
                Node::Test(_) => {}
            }
        }
        false
    }
}
