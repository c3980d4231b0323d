//! *What a hit is* written a second time, one character at a time, to compare the matcher with: no
//! table, no automaton, no checkpoints, and the regex crate's categories instead of the library's own.
//!
//! Where the definition speaks twice: point 2 finds a hit in folded characters, point 5 widens it to
//! whole graphemes (`x` before a U+200D, one half of a flag, `o` in `œ`). The oracle decides
//! boundaries and accents on the hit as it was found, widens it, and judges overlap last, on what is
//! lit. So two hits of one keyword that widen to the same letters are one.

#![allow(dead_code, unreachable_pub, reason = "each test program uses its part, and has no outside")]

#[path = "lexicon.rs"]
mod lexicon;

use std::{cell::RefCell, collections::HashMap, ops::Range};

use lutrin::article::Article;
use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

pub use lexicon::Family;

/// Categories by the tables of the regex crate, a character at a time.
struct Categories {
    word: Regex,
    mark: Regex,
    sign: Regex,
    known: RefCell<HashMap<char, (bool, bool, bool)>>,
}

impl Categories {
    fn new() -> Self {
        let class = |class: &str| Regex::new(&format!("^{class}$")).expect("a class");
        Self {
            word: class(r"[\p{L}\p{Nd}]"),
            mark: class(r"\p{M}"),
            sign: class(r"[\p{No}\p{So}]"),
            known: RefCell::default(),
        }
    }

    fn of(&self, c: char) -> (bool, bool, bool) {
        *self.known.borrow_mut().entry(c).or_insert_with(|| {
            let text = c.to_string();
            (self.word.is_match(&text), self.mark.is_match(&text), self.sign.is_match(&text))
        })
    }

    fn word(&self, c: char) -> bool {
        self.of(c).0
    }

    fn mark(&self, c: char) -> bool {
        self.of(c).1
    }

    fn sign(&self, c: char) -> bool {
        self.of(c).2
    }
}

/// A hit: keyword, bytes of the text, in boilerplate.
pub type Found = (usize, Range<usize>, bool);

/// The oracle.
pub struct Oracle {
    categories: Categories,
    /// What terms with a tilde name.
    families: HashMap<String, Family>,
}

impl Oracle {
    pub fn new() -> Self {
        Self { categories: Categories::new(), families: HashMap::new() }
    }

    /// Reads the families that terms may name.
    pub fn learn(&mut self, names: &[&str]) {
        self.families = names.iter().map(|name| ((*name).to_owned(), Family::read(self, name))).collect();
    }

    /// What its families are made of.
    pub fn pieces(&self) -> Vec<String> {
        self.families.values().flat_map(Family::pieces).map(str::to_owned).collect()
    }

    fn alike(c: char) -> Option<&'static str> {
        Some(match c {
            'œ' | 'Œ' => "oe",
            'æ' | 'Æ' => "ae",
            'ß' | 'ẞ' => "ss",
            '’' | '‘' | 'ʼ' | '´' => "'",
            '‐' | '‑' => "-",
            '\u{AD}' | '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' => "",
            _ => return None,
        })
    }

    /// The folded form of one character.
    fn one(&self, c: char) -> String {
        if c.is_whitespace() {
            return " ".to_owned();
        }
        if let Some(alike) = Self::alike(c) {
            return alike.to_owned();
        }
        let mut out = String::new();
        for d in c.to_string().nfkd().filter(|&d| !self.categories.mark(d)) {
            let lower: String = match Self::alike(d) {
                Some(alike) => alike.to_owned(),
                None => d.to_lowercase().collect(),
            };
            for e in lower.nfkd().filter(|&e| !self.categories.mark(e)) {
                match Self::alike(e) {
                    Some(alike) => out.push_str(alike),
                    None => out.push(if e.is_whitespace() { ' ' } else { e }),
                }
            }
        }
        out
    }

    /// Folded characters, each with the index of the character that made it.
    fn fold(&self, text: &[char]) -> Vec<(char, usize)> {
        let mut out: Vec<(char, usize)> = Vec::new();
        for (index, &c) in text.iter().enumerate() {
            for d in self.one(c).chars() {
                if d != ' ' || out.last().is_none_or(|last| last.0 != ' ') {
                    out.push((d, index));
                }
            }
        }
        out
    }

    /// The folded form of a text.
    pub fn plain(&self, text: &str) -> String {
        self.fold(&text.chars().collect::<Vec<_>>()).into_iter().map(|(c, _)| c).collect()
    }

    /// Folded letters with their marks, and whether they were capitals.
    fn marked(&self, text: &str) -> Vec<(char, String, bool)> {
        let mut out: Vec<(char, String, bool)> = Vec::new();
        for c in text.nfd() {
            if self.categories.mark(c) {
                if let Some(last) = out.last_mut() {
                    last.1.push(c);
                }
                continue;
            }
            for d in self.one(c).chars() {
                if d != ' ' || out.last().is_none_or(|last| last.0 != ' ') {
                    out.push((d, String::new(), c.is_uppercase()));
                }
            }
        }
        out
    }

    fn granted(&self, term: &str, text: &str, case: bool, open: bool) -> bool {
        let (typed, mut found) = (self.marked(term), self.marked(text));
        // As of the term that is looked for, so of its accents: those on a space at its ends, or on
        // nothing before its first letter, are none.
        let letter = |letter: &(char, String, bool)| letter.0 != ' ';
        let typed = match (typed.iter().position(letter), typed.iter().rposition(letter)) {
            (Some(first), Some(last)) => &typed[first..=last],
            _ => &[],
        };
        let accents = typed.iter().any(|letter| !letter.1.is_empty());
        if !accents && !case {
            return true;
        }
        if open {
            found.truncate(typed.len());
        }
        typed.len() == found.len()
            && typed.iter().zip(&found).all(|(typed, found)| {
                let accent = !accents || typed.1 == found.1 || (found.2 && found.1.is_empty());
                typed.0 == found.0 && accent && (!case || typed.2 == found.2)
            })
    }

    /// All words of a family in a block, as ranges of its characters.
    fn words(&self, family: &Family, text: &[char]) -> Vec<Range<usize>> {
        let folded = self.fold(text);
        let is_word = |at: usize| folded.get(at).is_some_and(|&(c, _)| self.categories.word(c));
        let plain = |range: Range<usize>| folded[range].iter().map(|(c, _)| *c).collect::<String>();
        let mut out = Vec::new();
        for root in family.roots() {
            let length = root.chars().count();
            for at in 0..(folded.len() + 1).saturating_sub(length) {
                if plain(at..at + length) != root {
                    continue;
                }
                let start = (0..=at).rev().take_while(|&start| start == at || is_word(start)).last().unwrap_or(at);
                let end = (at + length..=folded.len()).find(|&end| !is_word(end)).unwrap_or(folded.len());
                if !family.holds(&plain(start..at), root, &plain(at + length..end)) {
                    continue;
                }
                let mut last = folded[end - 1].1 + 1;
                while last < text.len() && self.categories.mark(text[last]) {
                    last += 1;
                }
                let word: String = text[folded[start].1..last].iter().collect();
                if !family.excepts(self, &word, &plain(0..start), &plain(end..folded.len())) {
                    out.push(folded[start].1..last);
                }
            }
        }
        out
    }

    /// All candidates of a term in a block, as ranges of its characters.
    fn candidates(&self, term: &str, case: bool, text: &[char]) -> Vec<Range<usize>> {
        if let Some(family) = term.strip_prefix('~').and_then(|name| self.families.get(name)) {
            return self.words(family, text);
        }
        let folded = self.fold(text);
        let open = term.ends_with('*');
        let term = term.trim_end_matches('*');
        let needle: Vec<char> = self.plain(term).trim_matches(' ').chars().collect();
        let is_word = |at: usize| {
            folded.get(at).is_some_and(|&(c, origin)| self.categories.word(c) && !self.categories.sign(text[origin]))
        };
        let span = |start: usize, end: usize| {
            let (start, mut end) = (folded[start].1, folded[end - 1].1 + 1);
            while end < text.len() && self.categories.mark(text[end]) {
                end += 1;
            }
            start..end
        };
        let mut out = Vec::new();
        for start in 0..folded.len() {
            let mut end = start + needle.len();
            let stands = end <= folded.len() && (start..end).all(|at| folded[at].0 == needle[at - start]);
            if !stands || (start > 0 && is_word(start - 1)) || (!open && is_word(end)) {
                continue;
            }
            let lit: String = text[span(start, end)].iter().collect();
            if !self.granted(term, &lit, case, open) {
                continue;
            }
            while open && is_word(end) {
                end += 1;
            }
            out.push(span(start, end));
        }
        out
    }

    /// All hits in an article, in order. The terms of a keyword are set apart by `|`; one with a `!`
    /// asks for case.
    pub fn hits(&self, keywords: &[&str], article: &Article) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        for block in article.blocks() {
            let block_text = &article.text()[block.range.clone()];
            let text: Vec<char> = block_text.chars().collect();
            let mut offsets: Vec<usize> = block_text.char_indices().map(|(at, _)| at).collect();
            offsets.push(block_text.len());
            for (keyword, terms) in keywords.iter().enumerate() {
                let case = terms.starts_with('!');
                let candidates =
                    terms.split('|').flat_map(|term| self.candidates(term.trim_start_matches('!'), case, &text));
                let mut ranges: Vec<_> = candidates
                    .map(|chars| widen(block_text, offsets[chars.start]..offsets[chars.end]))
                    .map(|bytes| bytes.start + block.range.start..bytes.end + block.range.start)
                    .collect();
                ranges.sort_by_key(|range| (range.start, usize::MAX - range.end));
                let mut free = 0;
                for range in ranges {
                    if range.start >= free {
                        free = range.end;
                        all.push((keyword, range, block.boilerplate.is_some()));
                    }
                }
            }
        }
        all.sort_by_key(|(keyword, range, _)| (range.start, usize::MAX - range.end, *keyword));
        all
    }
}

/// The smallest range of whole graphemes around one.
pub fn widen(text: &str, range: Range<usize>) -> Range<usize> {
    let clusters = || text.grapheme_indices(true).map(|(at, cluster)| at..at + cluster.len());
    let start = clusters().find(|cluster| cluster.end > range.start).map_or(range.start, |cluster| cluster.start);
    let end = clusters().find(|cluster| cluster.end >= range.end).map_or(range.end, |cluster| cluster.end);
    start..end
}
