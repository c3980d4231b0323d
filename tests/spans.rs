//! Every hit of the matcher against a slow and obvious oracle, in hostile random texts.
//!
//! Both must give the same hits. Besides, every hit must lie on grapheme boundaries and inside its
//! block, and folding what it spans must give its term: no letter may be lost.
//!
//! About a thousand hits are compared in `cargo test`; `LUTRIN_HITS=1000000 cargo test --release
//! --test spans` compares a million.

#[path = "support/oracle.rs"]
mod oracle;

use std::env;

use lutrin::{
    article::{Article, ArticleId, Block, BlockKind, Boilerplate, Format, Meta, Source},
    keyword::{Folded, Keyword, Lexicon, Matcher},
};
use unicode_normalization::UnicodeNormalization;

use oracle::{Found, Oracle, widen};

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
            except: Vec::new(),
            note: None,
            color: None,
        })
        .collect()
}

#[test]
fn hits_are_those_of_the_oracle() {
    let wanted = env::var("LUTRIN_HITS").ok().and_then(|hits| hits.parse().ok()).unwrap_or(1000_usize);
    let oracle = Oracle::new();
    let matcher = Matcher::new(&keywords(), &Lexicon::default());
    let alone: Vec<_> = keywords().into_iter().map(|keyword| Matcher::new(&[keyword], &Lexicon::default())).collect();
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
        // Told of a text that is no article as of one that is.
        for block in article.blocks() {
            let part = &text[block.range.clone()];
            for matcher in alone.iter().chain([&matcher]) {
                assert_eq!(matcher.stands_in_text(part), !matcher.find_in(part).is_empty(), "in {part:?}");
            }
        }
        // Counted no further than is asked for.
        let each = alone.iter().zip(found.counts()).map(|(matcher, count)| (matcher, *count));
        for (matcher, count) in each.chain([(&matcher, found.counts().iter().sum())]) {
            for most in [1, 2, 3, 7, u32::MAX] {
                assert_eq!(matcher.count_up_to(most, &article, &folded), count.min(most), "{most} in {text:?}");
            }
        }
        hits += listed.len();
    }
    if wanted >= 100_000 {
        let never: Vec<_> = KEYWORDS.iter().zip(&seen).filter(|(_, seen)| **seen == 0).collect();
        assert!(never.is_empty(), "{never:?} were never found: the texts test nothing there");
        println!("{hits} hits compared");
    }
}

#[test]
fn words_of_families_are_those_of_the_oracle() {
    const FAMILIES: &[&str] = &[
        "chiffrement",
        "cryptage",
        "police",
        "crime",
        "vie privée",
        "taxe",
        "élection",
        "fichage",
        "encryption",
        "law",
    ];
    let mut oracle = Oracle::new();
    oracle.learn(FAMILIES);
    let terms: Vec<String> = FAMILIES.iter().map(|name| format!("~{name}")).collect();
    let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
    let keywords: Vec<_> = terms.iter().map(|term| Keyword::typed(term).expect("a term")).collect();
    let matcher = Matcher::new(&keywords, &Lexicon::built_in());
    let mut pieces = oracle.pieces();
    pieces.sort_unstable();
    let between = [" ", " ", "’", "-", "\u{AD}", "", "", "", "\u{A0}", ", ", "é", "S", "e\u{301}", "œ"];
    let mut random = Random(3);
    let mut hits = 0;
    while hits < 1000 {
        let mut text = String::new();
        for _ in 0..12 {
            let piece = &pieces[random.below(pieces.len())];
            match random.below(6) {
                0 => text.extend(piece.chars().flat_map(char::to_uppercase)),
                1 => text.extend(piece.nfd()),
                _ => text.push_str(piece),
            }
            text.push_str(between[random.below(between.len())]);
        }
        let block = Block::new(BlockKind::Paragraph, 0..text.len());
        let (id, source) = (ArticleId::new(b"", 0), Source::new("a.txt"));
        let article = Article::new(id, source, Format::Text, text, vec![block], Vec::new(), Meta::default());
        let found = matcher.find(&article, &Folded::new(&article));
        let listed: Vec<Found> =
            found.all().iter().map(|hit| (hit.keyword(), hit.range(), hit.boilerplate())).collect();
        assert_eq!(listed, oracle.hits(&terms, &article), "in {:?}", article.text());
        hits += listed.len();
    }
}

#[test]
fn an_article_folds_as_the_oracle_does() {
    let oracle = Oracle::new();
    let mut random = Random(2);
    for _ in 0..200 {
        let article = random.article();
        let blocks = article.blocks().iter().map(|block| &article.text()[block.range.clone()]);
        let wanted: Vec<_> = blocks.filter(|text| !text.is_empty()).map(|text| oracle.plain(text)).collect();
        assert_eq!(Folded::new(&article).text(), wanted.join("\n"));
    }
}
