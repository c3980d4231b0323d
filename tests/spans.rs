//! Every hit of the matcher against a slow and obvious oracle, in hostile random texts.
//!
//! The oracle below is *What a hit is* written a second time, one character at a time: no table, no
//! automaton, no checkpoints, and the regex crate's categories instead of the library's own. Both
//! must give the same hits. Besides, every hit must lie on grapheme boundaries and inside its
//! block, and folding what it spans must give its term: no letter may be lost.
//!
//! About a thousand hits are compared in `cargo test`; `LUTRIN_HITS=1000000 cargo test --release
//! --test spans` compares a million.
//!
//! Where the definition speaks twice: point 2 finds a hit in folded characters, point 5 widens it to
//! whole graphemes (`x` before a U+200D, one half of a flag, `o` in `œ`). The oracle decides
//! boundaries and accents on the hit as it was found, widens it, and judges overlap last, on what is
//! lit. So two hits of one keyword that widen to the same letters are one.

use std::{cell::RefCell, collections::HashMap, env, ops::Range};

use lutrin::{
    article::{Article, ArticleId, Block, BlockKind, Boilerplate, Format, Meta, Source},
    keyword::{Folded, Keyword, Lexicon, Matcher},
};
use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// What texts are made of.
const PIECES: &[&str] = &[
    "é",
    "e\u{301}",
    "É",
    "E\u{301}",
    "e",
    "E",
    "œ",
    "Œ",
    "oe",
    "æ",
    "ß",
    "ẞ",
    "ss",
    "'",
    "’",
    "‘",
    "ʼ",
    "´",
    "-",
    "‐",
    "‑",
    " ",
    " ",
    " ",
    " ",
    "\u{A0}",
    "\u{202F}",
    "\u{2009}",
    "\n",
    " \n ",
    "   ",
    "\t",
    "\u{AD}",
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{2060}",
    "\u{FEFF}",
    "İ",
    "i",
    "\u{212A}",
    "k",
    "K",
    "ﬁ",
    "fi",
    "ç",
    "c\u{327}",
    "Ç",
    "c",
    "™",
    "¹",
    "①",
    "Ⓐ",
    "½",
    "№",
    "Ⅷ",
    "ª",
    "𝐡",
    "ℌ",
    "h",
    "ǖ",
    "u\u{308}\u{304}",
    "u\u{304}\u{308}",
    "ệ",
    "e\u{323}\u{302}",
    "…",
    ".",
    "%",
    "_",
    "2",
    "２",
    "٣",
    "я",
    "й",
    "漢",
    "각",
    "\u{1100}\u{1161}\u{11A8}",
    "क्षि",
    "कि",
    "\u{600}",
    "\u{FDFA}",
    "¨",
    "👩\u{200D}🚀",
    "👩",
    "🚀",
    "✋🏽",
    "🇫🇷",
    "🇩🇪",
    "🇫",
    "🇷",
    "\u{301}",
    "\u{308}",
    "chiffre",
    "Chiffré",
    "CHIFFRE",
    "chiffre\u{301}",
    "chif\u{AD}fre",
    "état",
    "ETAT",
    "Etat",
    "étât",
    "a b",
    "a",
    "l’a",
    "abcdefgh",
    "ABCD efg",
    "un mot",
    "x",
];

/// What is looked for: the terms of a keyword are set apart by `|`; one with a `!` asks for case.
const KEYWORDS: &[&str] = &[
    "e",
    "é",
    "É|e",
    "oe",
    "œ",
    "e e|e",
    "ss",
    "ß*",
    "l'a|a",
    "l’a*",
    "a b|b a|a",
    "chiffre",
    "chiffré",
    "chiffr*|chiffre a",
    "État",
    "etat",
    "état*",
    "!Chiffré|!ETAT",
    "!E",
    "i",
    "k",
    "fi",
    "ç",
    "c*",
    "ǖ",
    "u",
    "h",
    "tm",
    "1",
    "2",
    "1⁄2",
    "a-e",
    "-",
    ".",
    "..",
    "'",
    "%",
    "viii",
    "я",
    "й",
    "漢",
    "각",
    "क",
    "🇫",
    "🇷",
    "🇫🇷",
    "👩",
    "🚀",
    "✋",
    "x x",
    "un mot",
    "un mot un",
    "abcdefgh a",
    "صلى",
    "n",
    "a é e",
];

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
type Found = (usize, Range<usize>, bool);

/// The oracle.
struct Oracle {
    categories: Categories,
}

impl Oracle {
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

    fn plain(&self, text: &str) -> String {
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
        let accents = term.nfd().any(|c| self.categories.mark(c));
        if !accents && !case {
            return true;
        }
        let (typed, mut found) = (self.marked(term.trim()), self.marked(text));
        if open {
            found.truncate(typed.len());
        }
        typed.len() == found.len()
            && typed.iter().zip(&found).all(|(typed, found)| {
                let accent = !accents || typed.1 == found.1 || (found.2 && found.1.is_empty());
                typed.0 == found.0 && accent && (!case || typed.2 == found.2)
            })
    }

    /// All candidates of a term in a block, as ranges of its characters.
    fn candidates(&self, term: &str, case: bool, text: &[char]) -> Vec<Range<usize>> {
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

    /// All hits in an article, in order.
    fn hits(&self, keywords: &[&str], article: &Article) -> Vec<Found> {
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
fn widen(text: &str, range: Range<usize>) -> Range<usize> {
    let clusters = || text.grapheme_indices(true).map(|(at, cluster)| at..at + cluster.len());
    let start = clusters().find(|cluster| cluster.end > range.start).map_or(range.start, |cluster| cluster.start);
    let end = clusters().find(|cluster| cluster.end >= range.end).map_or(range.end, |cluster| cluster.end);
    start..end
}

/// `SplitMix64` (Steele, Lea and Flood 2014): the same texts in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) >> 33).expect("31 bits") % limit
    }

    /// A few blocks, mostly short; now and then one that is longer than a checkpoint's reach.
    fn article(&mut self) -> Article {
        let mut text = String::new();
        let mut blocks = Vec::new();
        for _ in 0..=self.below(4) {
            let start = text.len();
            let pieces = if self.below(20) == 0 { 400 } else { 24 };
            for _ in 0..self.below(pieces) {
                text.push_str(PIECES[self.below(PIECES.len())]);
            }
            let block = Block::new(BlockKind::Paragraph, start..text.len());
            blocks.push(if self.below(5) == 0 { block.furniture(Boilerplate::Share) } else { block });
            // Blocks may stand next to each other without anything between them.
            if self.below(4) > 0 {
                text.push_str("\n\n");
            }
        }
        let (id, source) = (ArticleId::new(b"", 0), Source::new("a.txt"));
        Article::new(id, source, Format::Text, text, blocks, Vec::new(), Meta::default())
    }
}

fn keywords() -> Vec<Keyword> {
    KEYWORDS
        .iter()
        .map(|terms| Keyword {
            label: (*terms).to_owned(),
            terms: terms.split('|').map(|term| term.trim_start_matches('!').parse().expect("a term")).collect(),
            case: terms.starts_with('!'),
            note: None,
        })
        .collect()
}

#[test]
fn hits_are_those_of_the_oracle() {
    let wanted = env::var("LUTRIN_HITS").ok().and_then(|hits| hits.parse().ok()).unwrap_or(1000_usize);
    let oracle = Oracle { categories: Categories::new() };
    let matcher = Matcher::new(&keywords(), &Lexicon::default());
    let mut random = Random(1);
    let (mut hits, mut seen) = (0, vec![0_usize; KEYWORDS.len()]);
    while hits < wanted {
        let article = random.article();
        let text = article.text();
        let folded = Folded::new(&article);
        let found = matcher.find(&article, &folded);
        let listed: Vec<Found> =
            found.all().iter().map(|hit| (hit.keyword(), hit.range(), hit.boilerplate())).collect();
        assert_eq!(listed, oracle.hits(KEYWORDS, &article), "in {text:?}, {:?}", article.blocks());
        for (keyword, range, _) in &listed {
            let block = &article.blocks()[article.block_at(range.start)].range;
            assert!(block.start <= range.start && range.end <= block.end, "{range:?} crosses {block:?} in {text:?}");
            let inside = &text[block.clone()];
            let local = range.start - block.start..range.end - block.start;
            assert_eq!(widen(inside, local.clone()), local, "a grapheme is cut in {inside:?}");
            let lit = oracle.plain(&text[range.clone()]);
            let holds = |term: &str| lit.contains(oracle.plain(term.trim_matches(['!', '*'])).trim());
            assert!(KEYWORDS[*keyword].split('|').any(holds), "letters lost: {lit:?} of {}", KEYWORDS[*keyword]);
            seen[*keyword] += 1;
        }
        let count = |keyword: usize| listed.iter().filter(|found| found.0 == keyword && !found.2).count();
        assert!(found.counts().iter().enumerate().all(|(keyword, &n)| n as usize == count(keyword)));
        hits += listed.len();
    }
    if wanted >= 100_000 {
        let never: Vec<_> = KEYWORDS.iter().zip(&seen).filter(|(_, seen)| **seen == 0).collect();
        assert!(never.is_empty(), "{never:?} were never found: the texts test nothing there");
        println!("{hits} hits compared");
    }
}

#[test]
fn an_article_folds_as_the_oracle_does() {
    let oracle = Oracle { categories: Categories::new() };
    let mut random = Random(2);
    for _ in 0..200 {
        let article = random.article();
        let blocks = article.blocks().iter().map(|block| &article.text()[block.range.clone()]);
        let wanted: Vec<_> = blocks.filter(|text| !text.is_empty()).map(|text| oracle.plain(text)).collect();
        assert_eq!(Folded::new(&article).text(), wanted.join("\n"));
    }
}
