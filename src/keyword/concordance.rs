//! The concordance: every hit of every article as one line, in an order of the reader's choice.
//!
//! A [`Line`] is a reference of eight bytes, so that ten million of them stay small; what stands round
//! a hit is read from the article when a line is drawn or compared. Sorting by context compares words,
//! folded, from the hit outwards: the nearest one first, as concordancers do (1L, 2L, 3L …). Nothing
//! here knows a width or a key, and all of it is done in steps that can be broken off.

use std::{cmp::Ordering, ops::Range};

use memchr::memmem;

use super::{Folded, Hit, Hits, fold::fold, letter};
use crate::article::{Article, ceil, floor};

/// How much of its block is looked at on either side of a hit, in bytes.
pub const CONTEXT: usize = 160;

/// How many words on one side of a hit are compared.
pub const WORDS: usize = 6;

/// How many bytes of these words, folded, are compared: the words with a byte between two.
pub const COMPARED: usize = 64;

/// How many lines are worked on between two questions whether to go on.
const STEP: usize = 512;

/// A line: a hit of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// The number of the article.
    pub article: u32,
    /// The number of the hit among all hits of the article.
    pub hit: u32,
}

/// In which order the lines are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As the articles are, and in each from its beginning on.
    #[default]
    Article,
    /// By the date of the article, the latest first; those without one last.
    Date,
    /// By the words before the hit, the nearest first.
    Left,
    /// By the words after the hit.
    Right,
}

impl Order {
    /// All orders, as they follow each other.
    pub const ALL: [Self; 4] = [Self::Article, Self::Date, Self::Left, Self::Right];

    /// Its name on the command line and in the locale.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Date => "date",
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// The order of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.name() == name)
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|order| *order == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }

    /// Whether lines are ordered by what stands round their hits.
    pub const fn is_by_context(self) -> bool {
        matches!(self, Self::Left | Self::Right)
    }
}

/// An article of a concordance, with its hits.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The article.
    pub article: &'a Article,
    /// Its folded text.
    pub folded: &'a Folded,
    /// Its hits.
    pub hits: &'a Hits,
}

/// Which hits are lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The keywords that are left out, by index; what is past the end is in.
    pub off: Vec<bool>,
    /// What must stand in the hit or in its context, folded; empty, nothing must.
    pub text: String,
}

impl Choice {
    /// Whether all hits are lines.
    pub fn is_all(&self) -> bool {
        self.text.is_empty() && !self.has_off()
    }

    /// Whether some keyword is left out.
    pub fn has_off(&self) -> bool {
        self.off.contains(&true)
    }

    /// Whether a hit is one of a keyword that is in. Hits in page furniture are not counted.
    pub fn takes(&self, hit: &Hit) -> bool {
        !hit.boilerplate() && !self.off.get(hit.keyword()).copied().unwrap_or(false)
    }

    /// How many hits of an article are of keywords that are in.
    pub fn count(&self, hits: &Hits) -> u32 {
        let counts = hits.counts().iter().enumerate();
        counts.filter(|(keyword, _)| !self.off.get(*keyword).copied().unwrap_or(false)).map(|(_, count)| count).sum()
    }

    /// The numbers of an article's hits that are lines.
    pub fn lines(&self, page: Page<'_>) -> Vec<u32> {
        let Page { article, folded, hits } = page;
        // Most articles have nothing of it at all, which is soon seen.
        if !self.text.is_empty() && memmem::find(folded.text().as_bytes(), self.text.trim().as_bytes()).is_none() {
            return Vec::new();
        }
        let taken = hits.all().iter().enumerate().filter(|(_, hit)| self.takes(hit));
        let taken = taken.filter(|(_, hit)| self.text.is_empty() || stands_near(article, hit, &self.text));
        taken.filter_map(|(number, _)| u32::try_from(number).ok()).collect()
    }
}

/// The text of a block on either side of a hit in it, as far as it is looked at.
pub fn context<'a>(article: &'a Article, hit: &Range<usize>) -> (&'a str, &'a str) {
    let (text, block) = (article.text(), block(article, hit));
    let start = ceil(text, hit.start.saturating_sub(CONTEXT)).max(block.start);
    let end = floor(text, hit.end.saturating_add(CONTEXT)).min(block.end);
    (&text[start..hit.start], &text[hit.end..end])
}

/// The bytes of the block that a hit lies in.
pub fn block(article: &Article, hit: &Range<usize>) -> Range<usize> {
    let found = article.blocks().get(article.block_at(hit.start)).map_or(hit.clone(), |block| block.range.clone());
    found.start.min(hit.start)..found.end.max(hit.end)
}

/// Whether a folded text stands in a hit or in its context.
fn stands_near(article: &Article, hit: &Hit, folded: &str) -> bool {
    let range = hit.range();
    let (before, after) = context(article, &range);
    let whole = range.start - before.len()..range.end + after.len();
    fold(&article.text()[whole]).contains(folded)
}

/// What is compared of one side of a hit: words from it outwards, with the lowest byte between two.
fn compared(article: &Article, hit: &Hit, left: bool) -> [u8; COMPARED] {
    let (before, after) = context(article, &hit.range());
    let mut key = [0; COMPARED];
    let mut at = 0;
    let mut put = |word: &str| {
        let between = usize::from(at > 0);
        let word = word.as_bytes();
        let end = (at + between + word.len()).min(COMPARED);
        if at + between < end {
            // A letter is never that low.
            key[at..at + between].fill(1);
            at += between;
            key[at..end].copy_from_slice(&word[..end - at]);
            at = end;
        }
    };
    let is_between = |c: char| !letter::is_word(c);
    if left {
        fold(before).rsplit(is_between).filter(|word| !word.is_empty()).take(WORDS).for_each(&mut put);
    } else {
        fold(after).split(is_between).filter(|word| !word.is_empty()).take(WORDS).for_each(&mut put);
    }
    key
}

/// Puts lines in order; false when it was broken off. `page` gives the articles and their hits by number. Those of
/// an order that is not by context must come in it already: they stay as they are.
///
/// Sorting takes eight bytes of the compared text at a time, and of those alone that are still alike:
/// sixteen bytes a line in all, where whole texts would take seventy.
pub fn sort<'a>(
    lines: &mut [Line],
    page: &dyn Fn(u32) -> Option<(&'a Article, &'a Hits)>,
    order: Order,
    goes_on: &mut dyn FnMut() -> bool,
) -> bool {
    let left = match order {
        Order::Left => true,
        Order::Right => false,
        Order::Article | Order::Date => return true,
    };
    let mut keyed: Vec<(u64, Line)> = lines.iter().map(|line| (0, *line)).collect();
    // Stretches that are alike so far, and how many bytes of them have been compared.
    let mut alike = vec![(0..keyed.len(), 0)];
    while let Some((stretch, from)) = alike.pop() {
        if !key(&mut keyed[stretch.clone()], page, left, from, goes_on) {
            return false;
        }
        keyed[stretch.clone()].sort_unstable();
        if from + 8 >= COMPARED {
            continue;
        }
        let mut start = stretch.start;
        for group in keyed[stretch].chunk_by(|a, b| a.0 == b.0) {
            // What ends with these bytes is alike to the end.
            if group.len() > 1 && group[0].0 & 0xff != 0 {
                alike.push((start..start + group.len(), from + 8));
            }
            start += group.len();
        }
    }
    for (line, (_, sorted)) in lines.iter_mut().zip(&keyed) {
        *line = *sorted;
    }
    true
}

/// Gives each line the bytes that it is compared by next.
fn key<'a>(
    keyed: &mut [(u64, Line)],
    page: &dyn Fn(u32) -> Option<(&'a Article, &'a Hits)>,
    left: bool,
    from: usize,
    goes_on: &mut dyn FnMut() -> bool,
) -> bool {
    for step in keyed.chunks_mut(STEP) {
        if !goes_on() {
            return false;
        }
        for (key, line) in step {
            let hit =
                page(line.article).and_then(|(article, hits)| Some((article, hits.all().get(line.hit as usize)?)));
            let text = hit.map_or([0; COMPARED], |(article, hit)| compared(article, hit, left));
            *key = text[from..].first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes));
        }
    }
    true
}

/// Compares articles as [`Order::Date`] has them: the latest first, those without a date last.
pub fn by_date(a: &Article, b: &Article) -> Ordering {
    b.meta().date().cmp(&a.meta().date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        article::Source,
        keyword::{Keyword, Lexicon, Matcher},
    };

    fn article(text: &str) -> Article {
        crate::import::import(text.as_bytes(), &Source::new("a.txt"), b"a").unwrap().articles.remove(0)
    }

    /// The words round each hit of *mot*, in an order.
    fn sorted(text: &str, order: Order, choice: &Choice) -> Vec<String> {
        let article = article(text);
        let folded = Folded::new(&article);
        let matcher = Matcher::new(&[Keyword::typed("mot").unwrap()], &Lexicon::default());
        let hits = matcher.find(&article, &folded);
        let page = Page { article: &article, folded: &folded, hits: &hits };
        let mut lines: Vec<Line> = choice.lines(page).into_iter().map(|hit| Line { article: 0, hit }).collect();
        assert!(sort(&mut lines, &|_| Some((&article, &hits)), order, &mut || true));
        let around = |line: &Line| {
            let range = hits.all()[line.hit as usize].range();
            let word = |text: &str, left: bool| {
                let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
                if left { words.next_back() } else { words.next() }.unwrap_or_default().to_owned()
            };
            let (before, after) = context(&article, &range);
            format!("{} {}", word(before, true), word(after, false))
        };
        lines.iter().map(around).collect()
    }

    const TEXT: &str = "Titre\n\nle Été mot bleu, le ça mot. Clair\n\nun été mot : ancien\n\nmot zéro\n";

    #[test]
    fn lines_are_sorted_by_the_words_round_their_hits() {
        let all = Choice::default();
        assert_eq!(sorted(TEXT, Order::Article, &all), ["Été bleu", "ça Clair", "été ancien", " zéro"]);
        assert_eq!(sorted(TEXT, Order::Left, &all), [" zéro", "ça Clair", "Été bleu", "été ancien"]);
        assert_eq!(sorted(TEXT, Order::Right, &all), ["été ancien", "Été bleu", "ça Clair", " zéro"]);
    }

    #[test]
    fn lines_are_narrowed_by_what_stands_near() {
        let near = |text: &str| sorted(TEXT, Order::Article, &Choice { text: fold(text), ..Choice::default() });
        assert_eq!(near("ANCIEN"), ["été ancien"]);
        assert_eq!(near("zero").len(), 1, "not in another block");
        assert_eq!(near("le ete mot"), ["Été bleu", "ça Clair"]);
        assert!(near("rien").is_empty());
        let off = Choice { off: vec![true], ..Choice::default() };
        assert!(sorted(TEXT, Order::Article, &off).is_empty() && !off.is_all());
    }

    #[test]
    fn what_is_alike_for_long_is_told_apart_all_the_same() {
        let long = "un long contexte qui reste le même";
        let text = format!("Titre\n\nc {long} mot un\n\na {long} mot deux\n\nb {long} mot trois\n");
        // Only six words are compared; what is alike then stays as it stands.
        assert_eq!(sorted(&text, Order::Left, &Choice::default()), ["même un", "même deux", "même trois"]);
        let text = text.replace("un long contexte qui", "un");
        assert_eq!(sorted(&text, Order::Left, &Choice::default()), ["même deux", "même trois", "même un"]);
    }

    #[test]
    fn sorting_can_be_broken_off() {
        let mut lines = vec![Line { article: 1, hit: 0 }, Line { article: 0, hit: 0 }];
        assert!(!sort(&mut lines, &|_| None, Order::Left, &mut || false));
        assert!(sort(&mut lines, &|_| None, Order::Left, &mut || true), "what is gone is no fault");
        assert_eq!(size_of::<Line>(), 8);
    }
}
