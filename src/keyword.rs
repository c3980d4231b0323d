//! What is lit: keywords, the sets they come in, and their hits in an article.
//!
//! *What a hit is* stands in the design and is part of the interface; [`matcher`] follows it to the
//! letter. An article is folded once ([`fold::Folded`]), scanned for all keywords of a set at once,
//! and hits are mapped back to byte ranges of the original text. Nothing here knows a colour, a row
//! or a key.

pub mod fold;
mod letter;
mod grapheme;
mod exception;
mod lexicon;
pub mod family;
pub mod matcher;
pub mod count;
pub mod concordance;
pub mod heatmap;
pub mod set;
pub mod why;

use std::{fmt, ops::Range, str::FromStr};

use crate::article::sanitize;

pub use self::{
    count::Hits,
    family::{Family, Lexicon},
    fold::Folded,
    matcher::Matcher,
    set::{KeywordSet, Sets},
    why::Why,
};

/// Something to light: one label, one colour, any number of terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyword {
    /// What it is called; unique in its set.
    pub label: String,
    /// What is looked for. The hits of all terms count together, without overlap.
    pub terms: Vec<Term>,
    /// Asks for the capitals of the terms too, letter by letter (*Signal*, *Tor*). Families have
    /// none to ask for.
    pub case: bool,
    /// What its terms must not light: words with their accents, beginnings with a star, and phrases, in
    /// which no word is lit.
    pub except: Vec<String>,
    /// Why it is looked for, in the reader's words.
    pub note: Option<String>,
    /// The colour that it takes instead of that of its digit: the one of this digit, 1 to 9.
    pub color: Option<u8>,
}

impl Keyword {
    /// A keyword of one term, as typed after `-k`: its label is what was typed, fit for one
    /// line of a screen.
    ///
    /// # Errors
    /// When the term can find nothing, or is no regular expression between its slashes.
    pub fn typed(term: &str) -> Result<Self, TermError> {
        let terms = vec![term.parse()?];
        Ok(Self {
            label: sanitize::line(term).into_owned(),
            terms,
            case: false,
            except: Vec::new(),
            note: None,
            color: None,
        })
    }

    /// By whose index it is coloured, where it stands at `index` in its set.
    pub fn coloured(&self, index: usize) -> usize {
        self.color.map_or(index, |color| usize::from(color).saturating_sub(1))
    }
}

/// Where the keyword of that label is, accents and capitals aside.
pub fn position(keywords: &[Keyword], label: &str) -> Option<usize> {
    if keywords.is_empty() {
        return None;
    }
    let wanted = fold::fold(label);
    keywords.iter().position(|keyword| fold::fold(&keyword.label) == wanted)
}

/// The longest term, in bytes: nobody types more, and a file may hold anything.
pub const LONGEST_TERM: usize = 4096;

/// How many keywords have a digit and a colour of their own: the first so many.
pub const DIGITS: usize = 9;

/// What is lit, once more keywords are given for this time: those have what digits are free, else the
/// last ones, so that the digits of the others stay what they are. One that the set has too, under a
/// digit, takes its place there.
pub fn with_given(mut lit: Vec<Keyword>, given: &[Keyword]) -> Vec<Keyword> {
    let mut new: Vec<Keyword> = Vec::new();
    for (number, keyword) in given.iter().enumerate() {
        match position(&lit, &keyword.label) {
            _ if position(&given[..number], &keyword.label).is_some() => {}
            Some(at) if at < DIGITS => lit[at] = keyword.clone(),
            known => {
                known.map(|at| lit.remove(at));
                new.push(keyword.clone());
            }
        }
    }
    let places = (0..lit.len().min(DIGITS)).rev().filter(|at| position(given, &lit[*at].label).is_none());
    let mut places: Vec<usize> = places.take((lit.len().min(DIGITS) + new.len()).saturating_sub(DIGITS)).collect();
    places.reverse();
    let mut new = new.into_iter();
    let mut moved = Vec::new();
    for at in places {
        moved.extend(new.next().map(|keyword| std::mem::replace(&mut lit[at], keyword)));
    }
    let end = lit.len().min(DIGITS);
    lit.splice(end..end, new.chain(moved));
    lit
}

/// The first keywords, and after them those of a set that no label of the first repeats.
pub fn with_set(first: &[Keyword], set: &[Keyword]) -> Vec<Keyword> {
    let new = set.iter().filter(|keyword| position(first, &keyword.label).is_none());
    first.iter().chain(new).cloned().collect()
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
    /// It is longer than [`LONGEST_TERM`]; how long it is, in bytes.
    #[error("too long: {0} bytes")]
    Long(usize),
    /// The regular expression does not compile; the compiler's words.
    #[error("{0}")]
    Regex(String),
}

impl TermError {
    /// What is wrong with a regular expression, as a word that the locale knows or not: the
    /// compiler's words, which are English.
    pub fn kind(&self) -> String {
        match self {
            Self::Empty | Self::Long(_) => String::new(),
            Self::Regex(reason) => reason.replace(' ', "-"),
        }
    }
}

impl Term {
    /// What is looked for, without the signs that say how.
    pub fn text(&self) -> &str {
        let (Self::Plain(text) | Self::Prefix(text) | Self::Family(text) | Self::Regex(text)) = self;
        text
    }
}

impl FromStr for Term {
    type Err = TermError;

    /// Reads a term as it is typed. Quotes make a plain term of what would be read otherwise.
    fn from_str(typed: &str) -> Result<Self, TermError> {
        let typed = typed.trim();
        if typed.len() > LONGEST_TERM {
            return Err(TermError::Long(typed.len()));
        }
        let inside = |mark: char| typed.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        let term = if let Some(pattern) = inside('/') {
            if !pattern.is_empty() {
                matcher::regex(pattern, false)?;
            }
            return if pattern.is_empty() { Err(TermError::Empty) } else { Ok(Self::Regex(pattern.to_owned())) };
        } else if let Some(text) = inside('"') {
            Self::Plain(text.to_owned())
        } else if let Some(word) = typed.strip_prefix('~') {
            Self::Family(word.trim_matches(|c: char| c.is_whitespace() || "\"*".contains(c)).to_owned())
        } else if typed.ends_with('*') {
            Self::Prefix(typed.trim_end_matches('*').to_owned())
        } else {
            Self::Plain(typed.to_owned())
        };
        if matcher::needle(term.text()).is_empty() { Err(TermError::Empty) } else { Ok(term) }
    }
}

impl fmt::Display for Term {
    /// As it is typed: a plain term in quotes when it would be read otherwise without.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) if text.parse().as_ref() == Ok(self) => f.write_str(text),
            Self::Plain(text) => write!(f, "\"{text}\""),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_takes_no_digit_of_another_as_long_as_one_is_free() {
        // a set, what is given, what is lit
        let table = [
            ("", "x", "x"),
            ("a b c", "x y", "a b c x y"),
            ("a b c", "B x b x", "a B c x"),
            ("a b c d e f g h", "x y", "a b c d e f g x y h"),
            ("a b c d e f g h i j", "x", "a b c d e f g h x i j"),
            ("a b c d e f g h i j", "x y", "a b c d e f g x y h i j"),
            ("a b c d e f g h i j", "i x", "a b c d e f g x i h j"),
            ("a b c d e f g h i j", "j", "a b c d e f g h j i"),
            ("a b", "1 2 3 4 5 6 7 8 9 10", "1 2 3 4 5 6 7 8 9 10 a b"),
        ];
        let keywords = |labels: &str| -> Vec<_> {
            labels.split_whitespace().map(|label| Keyword::typed(label).unwrap()).collect()
        };
        for (set, given, expected) in table {
            let lit = with_given(keywords(set), &keywords(given));
            let labels: Vec<_> = lit.iter().map(|keyword| keyword.label.as_str()).collect();
            assert_eq!(labels.join(" "), expected, "{given} beside {set}");
        }
    }

    #[test]
    fn terms_as_they_are_typed() {
        let plain = |text: &str| Ok(Term::Plain(text.to_owned()));
        let cases = [
            ("word", plain("word")),
            (" two words ", plain("two words")),
            ("\"two words\"", plain("two words")),
            ("\"chiffr*\"", plain("chiffr*")),
            ("chiffr*", Ok(Term::Prefix("chiffr".into()))),
            ("~chiffrement", Ok(Term::Family("chiffrement".into()))),
            ("~\"vie privée\"", Ok(Term::Family("vie privée".into()))),
            ("~chiffrement\r*", Ok(Term::Family("chiffrement".into()))),
            ("/chiff?re/", Ok(Term::Regex("chiff?re".into()))),
            ("/", plain("/")),
            ("a/b", plain("a/b")),
            ("*", Err(TermError::Empty)),
            ("**", Err(TermError::Empty)),
            ("~", Err(TermError::Empty)),
            ("~ *", Err(TermError::Empty)),
            ("//", Err(TermError::Empty)),
            ("\"\"", Err(TermError::Empty)),
            ("", Err(TermError::Empty)),
            ("\u{AD}\u{301} \u{A0}", Err(TermError::Empty)),
            ("/(/", Err(TermError::Regex("unclosed group".into()))),
        ];
        for (typed, wanted) in cases {
            let found: Result<Term, _> = typed.parse();
            assert_eq!(found, wanted, "{typed:?}");
            if let Ok(term) = found {
                assert_eq!(term.to_string().parse(), Ok(term), "{typed:?}");
            }
        }
        let long = "a".repeat(100 << 10);
        assert_eq!(long.parse::<Term>(), Err(TermError::Long(100 << 10)));
        assert_eq!(long[..LONGEST_TERM].parse(), plain(&long[..LONGEST_TERM]));
        let bomb = "/(((a{1000}){1000}){1000})/".parse::<Term>();
        assert!(matches!(bomb, Err(TermError::Regex(why)) if !why.contains('\n')));
    }

    #[test]
    fn a_typed_keyword_is_called_as_it_was_typed() {
        let keyword = Keyword::typed("\"deux mots\"").unwrap();
        assert_eq!(keyword.label, "\"deux mots\"");
        assert_eq!(keyword.terms, [Term::Plain("deux mots".into())]);
        assert_eq!(Keyword::typed("a\u{1b}[2J\nb\u{202e}").unwrap().label, "a\u{FFFD}[2J\u{FFFD}b\u{FFFD}");
    }

    #[test]
    fn a_hit_is_small() {
        assert_eq!(size_of::<Hit>(), 12);
    }
}
