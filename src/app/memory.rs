//! What is remembered of an article from one session to the next, and how a place is found again in
//! a text that has changed.
//!
//! A place is a byte offset with a little of the text round it ([`Place`]). Where the same text still
//! stands at that offset nothing is searched; else the nearest spot that looks like it is taken. No
//! file and no clock here: the shell writes and reads what these types hold.

use std::{collections::HashMap, hash::Hasher, ops::Range, sync::Arc};

use memchr::memmem;
use siphasher::sip::SipHasher13;

use super::reader::Anchor;
use crate::{
    article::{ArticleId, ceil, floor},
    library::Entry,
    query::Facts,
};

/// How much text is kept before and after a place, in bytes.
const CONTEXT: (usize, usize) = (64, 128);

/// The pieces of that text that are looked for when the whole of it is gone, and how far apart they
/// begin, in bytes. A shorter piece would stand in too many places.
const PIECE: (usize, usize) = (24, 12);

/// How far from where it was every piece of a place is looked for, in bytes to either side.
const NEAR: usize = 1 << 20;

/// What is remembered of an article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Where the reader was: a byte of the text and the row of the screen that it stood on.
    pub anchor: Anchor,
    /// The end of what was on the screen then, in bytes.
    pub seen: usize,
    /// Whether it was read to its end, or marked as read.
    pub read: bool,
    /// Whether it carries a star.
    pub star: bool,
}

impl Memory {
    /// What a query may ask of an article of so many bytes.
    pub fn facts(&self, len: usize) -> Facts {
        let seen = if self.read { 100 } else { self.part(len).unwrap_or(0).min(100) };
        Facts { read: self.read, star: self.star, seen: u8::try_from(seen).unwrap_or(100) }
    }

    /// How far the reader has come in an article of so many bytes, in bytes of a hundred, as the
    /// status line tells it; `None` when it was read, or not begun.
    pub fn part(&self, len: usize) -> Option<usize> {
        let part = self.seen.min(len).saturating_mul(100) / len.max(1);
        (!self.read && self.anchor.offset > 0).then_some(part)
    }
}

/// What has changed of what is remembered of one article: only this is written.
#[derive(Clone, Debug)]
pub struct Memo {
    /// The article.
    pub entry: Arc<Entry>,
    /// Where the reader is now.
    pub anchor: Option<Anchor>,
    /// The end of what is on the screen then, in bytes.
    pub seen: Option<usize>,
    /// Whether it is read now.
    pub read: Option<bool>,
    /// Whether it has a star now.
    pub star: Option<bool>,
}

impl Memo {
    /// A memo that says nothing yet.
    pub const fn of(entry: Arc<Entry>) -> Self {
        Self { entry, anchor: None, seen: None, read: None, star: None }
    }

    /// Takes what a later memo of the same article says.
    pub fn merge(&mut self, later: Self) {
        self.entry = later.entry;
        self.anchor = later.anchor.or(self.anchor);
        self.seen = later.seen.or(self.seen);
        self.read = later.read.or(self.read);
        self.star = later.star.or(self.star);
    }
}

/// A choice that outlives the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The name of the keyword set that is lit.
    Set(String),
    /// The widest column of text, in columns.
    Measure(u16),
    /// Whether the list stands beside an article that is read.
    ListBeside(bool),
    /// Whether the chosen article shows while browsing.
    Preview(bool),
    /// The order of the list, by its name.
    Sort(String),
    /// Which article of the library is in front, and whether it is being read.
    Last(Last),
}

/// The article that was in front when a library was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Last {
    /// Which.
    pub article: ArticleId,
    /// Whether it was being read, not chosen.
    pub reading: bool,
}

/// The choices of earlier sessions; what is `None` was never chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The name of a keyword set.
    pub set: Option<String>,
    /// The widest column of text, in columns.
    pub measure: Option<u16>,
    /// Whether the list stands beside an article that is read.
    pub list_beside: Option<bool>,
    /// Whether the chosen article shows while browsing.
    pub preview: Option<bool>,
    /// The order of the list, by its name.
    pub sort: Option<String>,
    /// The article to come back to.
    pub last: Option<Last>,
}

/// How many stretches of a long text its fingerprint looks at, and how many bytes each has.
const SAMPLES: (usize, usize) = (16, 64 << 10);

/// A hash of a text, the same from run to run and from version to version: SipHash-1-3 with a zero
/// key, as for [`ArticleId`]. Of a text over 1 MiB it takes sixteen stretches, the beginning among them,
/// and the end: it is made whenever a place is saved, and a book must not be read through for that.
pub fn fingerprint(text: &str) -> u64 {
    let (count, size) = SAMPLES;
    let bytes = text.as_bytes();
    let mut hasher = SipHasher13::new();
    if bytes.len() <= count * size {
        hasher.write(bytes);
    } else {
        for sample in 0..count {
            let start = (bytes.len() - size) / (count - 1) * sample;
            hasher.write(&bytes[start..start + size]);
        }
        hasher.write(&bytes[bytes.len() - size..]);
    }
    hasher.finish()
}

/// A place in a text that may change: its offset and what stands round it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The byte.
    pub offset: usize,
    /// The text before it, as far as it is kept.
    pub before: String,
    /// The text from it on, as far as it is kept.
    pub after: String,
}

impl Place {
    /// The place at a byte of a text; past its end or inside a character, the nearest one before.
    pub fn new(text: &str, offset: usize) -> Self {
        let offset = floor(text, offset);
        let start = ceil(text, offset.saturating_sub(CONTEXT.0));
        let end = floor(text, offset.saturating_add(CONTEXT.1));
        Self { offset, before: text[start..offset].to_owned(), after: text[offset..end].to_owned() }
    }

    /// Where the place is in a text that may have changed: a byte on a character boundary.
    ///
    /// What stood round it is looked for as a whole, then what followed, then what went before, then
    /// pieces, those near the place first; of several spots the nearest. Only what followed, or else
    /// what went before, is looked for in all of a long text: each time takes some milliseconds. A text
    /// that has nothing of it keeps the offset, as far as it reaches.
    pub fn find(&self, text: &str) -> usize {
        let stays = floor(text, self.offset);
        let exact = text.is_char_boundary(self.offset)
            && text[..stays].ends_with(&self.before)
            && text[stays..].starts_with(&self.after);
        // The beginning stays the beginning, whatever now stands there.
        if exact || self.offset == 0 {
            return stays;
        }
        let context = format!("{}{}", self.before, self.after);
        let at = self.before.len();
        let find = |(start, end): (usize, usize), within: Range<usize>| {
            let expected = self.offset.saturating_add(start).saturating_sub(at);
            let spot = nearest(text, within, context.get(start..end)?, expected)?;
            Some((spot + at).saturating_sub(start))
        };
        let near = self.offset.saturating_sub(NEAR).min(text.len())..self.offset.saturating_add(NEAR).min(text.len());
        let found = pieces(&context, at).find_map(|piece| find(piece, near.clone())).or_else(|| {
            let far = near.len() < text.len();
            let piece = if self.after.len() >= PIECE.0 { (at, context.len()) } else { (0, at) };
            far.then(|| find(piece, 0..text.len())).flatten()
        });
        found.map_or(stays, |offset| floor(text, offset))
    }
}

/// Where the places of a text are in what it has become. Each is looked for once.
#[derive(Debug)]
pub struct Moves<'a> {
    old: &'a str,
    new: &'a str,
    same: bool,
    known: HashMap<usize, usize>,
}

impl<'a> Moves<'a> {
    /// From one text to another.
    pub fn new(old: &'a str, new: &'a str) -> Self {
        Self { old, new, same: old == new, known: HashMap::new() }
    }

    /// Whether nothing has moved.
    pub const fn is_same(&self) -> bool {
        self.same
    }

    /// Where the byte of the old text is in the new one.
    pub fn offset(&mut self, offset: usize) -> usize {
        if self.same {
            return offset;
        }
        *self.known.entry(offset).or_insert_with(|| Place::new(self.old, offset).find(self.new))
    }

    /// The same bytes in the new text, if they are there.
    pub fn range(&mut self, range: &Range<usize>) -> Option<Range<usize>> {
        let start = self.offset(range.start);
        let moved = start..start + range.len();
        (self.old.get(range.clone())? == self.new.get(moved.clone())?).then_some(moved)
    }
}

/// The parts of a context to look for, as byte ranges, the best first; `at` is where the place is.
fn pieces(context: &str, at: usize) -> impl Iterator<Item = (usize, usize)> {
    let len = context.len();
    let (size, step) = PIECE;
    let mut small: Vec<_> = (0..len.saturating_sub(size / 2))
        .step_by(step)
        .map(|start| (ceil(context, start), floor(context, start + size)))
        .collect();
    // What follows the place is what the reader will look at.
    small.sort_by_key(|(start, _)| if *start >= at { 2 * (start - at) } else { 2 * (at - start) + 1 });
    let large = [(0, len), (at, len), (0, at)].into_iter().filter(move |(start, end)| end - start >= size);
    large.chain(small)
}

/// The start of the occurrence of a text within those bytes nearest to an offset, in bytes.
fn nearest(text: &str, within: Range<usize>, wanted: &str, expected: usize) -> Option<usize> {
    if wanted.trim().len() < PIECE.0 / 2 {
        return None;
    }
    let mut best: Option<usize> = None;
    for found in memmem::find_iter(&text.as_bytes()[within.clone()], wanted).map(|at| within.start + at) {
        if best.is_some_and(|best| best.abs_diff(expected) <= found.abs_diff(expected)) {
            break;
        }
        best = Some(found);
    }
    best
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "Un début qui ne compte pas.\n\nLe chiffrement protège l’État de chacun, dit-on. \
                        Mais la clé sous le paillasson n’est pas une clé : c’est une porte.\n\nEt une fin, \
                        assez longue pour que la suite se reconnaisse.";

    #[test]
    fn a_place_is_found_again() {
        let at = |text: &str| text.find("Mais la clé").unwrap();
        let place = Place::new(TEXT, at(TEXT));
        let edited = [
            ("the same text", TEXT.to_owned()),
            ("a line before", format!("Une ligne de plus.\n\n{TEXT}")),
            ("a long text before", format!("{}{TEXT}", "Des mots, et d’autres mots. ".repeat(500))),
            ("less before", TEXT.replace("Un début qui ne compte pas.\n\n", "")),
            ("a word just before", TEXT.replace("dit-on. ", "dit-on souvent. ")),
            ("a word after", TEXT.replace("une porte", "une grande porte")),
            ("words on both sides", TEXT.replace("protège", "défend").replace("c’est", "ce serait")),
        ];
        for (what, text) in edited {
            assert_eq!(place.find(&text), at(&text), "{what}");
        }
    }

    #[test]
    fn a_place_that_is_gone_stays_in_the_text() {
        let place = Place::new(TEXT, TEXT.find("Mais").unwrap());
        for (text, found) in [("", 0), ("é", 2), ("rien de tout cela", 17)] {
            assert_eq!(place.find(text), found, "{text:?}");
        }
        let other = "ä".repeat(500);
        assert_eq!(place.find(&other), floor(&other, place.offset));
        let beginning = Place::new(TEXT, 0);
        assert_eq!(beginning.find(&format!("Avant. {TEXT}")), 0, "the beginning is the beginning");
    }

    #[test]
    fn a_place_is_found_far_from_where_it_was() {
        let at = |text: &str| text.find("Mais la clé").unwrap();
        let place = Place::new(TEXT, at(TEXT));
        let far = format!("{}{TEXT}", "Des mots, et d’autres mots. ".repeat(100_000));
        assert!(at(&far) > 2 * NEAR);
        assert_eq!(place.find(&far), at(&far));
    }

    #[test]
    fn of_several_spots_the_nearest_is_taken() {
        let line = "La même ligne, encore une fois la même, pour qu’on s’y trompe.\n";
        let text = line.repeat(200);
        let place = Place::new(&text, 100 * line.len());
        let longer = format!("ab{text}");
        assert_eq!(place.find(&longer), 100 * line.len() + 2);
    }

    #[test]
    fn how_much_is_read() {
        let memory = |offset, seen, read| Memory { anchor: Anchor { offset, row: 0 }, seen, read, star: false };
        for (offset, seen, read, part) in [
            (0, 30, false, None),
            (50, 70, false, Some(70)),
            (50, 70, true, None),
            (300, 400, false, Some(100)),
            (1, 1, false, Some(1)),
        ] {
            assert_eq!(memory(offset, seen, read).part(100), part, "{offset}");
        }
        assert_eq!(memory(3, 5, false).part(0), Some(0));
    }

    #[test]
    fn a_fingerprint_tells_texts_apart_and_stays_the_same() {
        // Written to disk: another value would forget what was moved.
        assert_eq!(fingerprint("chiffrement"), 10_216_959_722_097_613_929);
        let long = "Un texte plus long que ce que l’on en lit. ".repeat(60_000);
        assert!(long.len() > SAMPLES.0 * SAMPLES.1);
        for changed in [format!("{long}."), format!(".{long}"), long.replacen("Un", "un", 1)] {
            assert_ne!(fingerprint(&changed), fingerprint(&long));
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_place(a in "\\PC{0,300}", b in "\\PC{0,300}", offset in 0_usize..700) {
            let place = Place::new(&a, offset);
            prop_assert_eq!(place.find(&a), place.offset);
            prop_assert!(b.is_char_boundary(place.find(&b)));
        }
    }
}
