//! Jumps from hit to hit over random libraries, each held against a slow and obvious oracle: words,
//! phrases, accents, apostrophes, beginnings, families and regular expressions. So are the counts.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "support/oracle.rs"]
mod oracle;
mod support;

use std::{ops::Range, sync::Arc};

use lutrin::{
    app::Start,
    article::{Article, ArticleId, Block, BlockKind, Boilerplate, Format, Meta, Source},
    keyword::{Keyword, KeywordSet},
    library::{Entry, Library},
    locale::Tongue,
};
use oracle::Oracle;
use regex::Regex;
use support::{Session, start};
use unicode_segmentation::UnicodeSegmentation;

/// The keywords that the oracle knows too.
const KEYWORDS: &[&str] = &["~chiffrement", "mot", "l'état|d'état", "état", "mot clé", "chiff*", "œuvre|x"];

/// One that it does not: it is looked for here.
const REGEX: &str = r"[A-Z]\d+|\d{2}";

const PIECES: &[&str] = &[
    "chiffrement",
    "déchiffrés",
    "de\u{301}chiffre\u{301}s",
    "chiffre d’affaires",
    "les chiffres",
    "chiffrent",
    "mot",
    "mot clé",
    "mot\u{A0}cle\u{301}",
    "mot\nclé",
    "l’état",
    "l'etat",
    "L’ÉTAT",
    "d’État",
    "l’e\u{301}tat",
    "œuvre",
    "oeuvre",
    "chef-d’œuvre",
    "x",
    "A1",
    "B22",
    "333",
    "4\u{301}4",
    "rien",
    "du texte",
    ".",
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

    fn article(&mut self, number: usize) -> Article {
        let (mut text, mut blocks) = (String::new(), Vec::new());
        for _ in 0..self.below(5) {
            let start = text.len();
            for _ in 0..self.below(20) {
                text.push_str(PIECES[self.below(PIECES.len())]);
                text.push_str(if self.below(8) == 0 { "" } else { " " });
            }
            let block = Block::new(BlockKind::Paragraph, start..text.len());
            blocks.push(if self.below(5) == 0 { block.furniture(Boilerplate::Share) } else { block });
            text.push_str("\n\n");
        }
        let meta = Meta { title: format!("Article {number}"), ..Meta::default() };
        let id = ArticleId::new(b"random", number);
        Article::new(id, Source::new("a.txt"), Format::Text, text, blocks, Vec::new(), meta)
    }

    fn library(&mut self, articles: usize) -> Library {
        let entries = (0..articles).map(|number| Arc::new(Entry::new(self.article(number))));
        Library { entries: entries.collect(), complete: true, ..Library::default() }
    }
}

/// A hit: article, bytes, keyword.
type Found = (usize, Range<usize>, usize);

/// What a regular expression finds in the blocks, whole letters of it.
fn of_regex(regex: &Regex, article: &Article) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for block in article.blocks().iter().filter(|block| block.boilerplate.is_none()) {
        let part = &article.text()[block.range.clone()];
        let mut end = 0;
        for hit in regex.find_iter(part) {
            let letters = part.grapheme_indices(true).map(|(at, letter)| at..at + letter.len());
            let cut: Vec<_> = letters.filter(|letter| letter.start < hit.end() && letter.end > hit.start()).collect();
            let range = cut[0].start..cut[cut.len() - 1].end;
            if range.start >= end {
                end = range.end;
                found.push(block.range.start + range.start..block.range.start + range.end);
            }
        }
    }
    found
}

/// Every hit that counts, in the order of jumps; of those that start together the longest first.
fn all(oracle: &Oracle, library: &Library) -> Vec<Found> {
    let regex = Regex::new(REGEX).unwrap();
    let mut all = Vec::new();
    for (number, entry) in library.entries.iter().enumerate() {
        let article = entry.article();
        let hits = oracle.hits(KEYWORDS, article).into_iter().filter(|(_, _, furniture)| !furniture);
        all.extend(hits.map(|(keyword, range, _)| (number, range, keyword)));
        all.extend(of_regex(&regex, article).into_iter().map(|range| (number, range, KEYWORDS.len())));
    }
    all.sort_by_key(|(number, range, keyword)| (*number, range.start, std::cmp::Reverse(range.end), *keyword));
    all
}

fn session(library: &Library) -> Session {
    let keyword = |terms: &str| Keyword {
        terms: terms.split('|').map(|term| term.parse().unwrap()).collect(),
        ..Keyword::typed("x").map(|keyword| Keyword { label: terms.to_owned(), ..keyword }).unwrap()
    };
    let mut keywords: Vec<_> = KEYWORDS.iter().copied().map(keyword).collect();
    keywords.push(Keyword::typed(&format!("/{REGEX}/")).unwrap());
    let set = KeywordSet { name: "a".to_owned(), keywords };
    Session::with(Start { sets: vec![set], ..start(Tongue::English) }, library.clone(), 80, 24)
}

/// The current hit.
fn current(session: &Session) -> Option<Found> {
    let reader = session.app.reader()?;
    let current = reader.current()?;
    let number = session.app.library().position(reader.id())?;
    Some((number, current.range.clone(), current.keyword?))
}

#[test]
fn jumps_go_from_hit_to_hit_of_the_oracle() {
    let mut oracle = Oracle::new();
    oracle.learn(&["chiffrement"]);
    let mut random = Random(11);
    let (mut jumped, mut seen) = (0, [0; KEYWORDS.len() + 1]);
    for round in 0..24 {
        let library = random.library(1 + round % 7);
        let all = all(&oracle, &library);
        for keyword in std::iter::once(None).chain((0..=KEYWORDS.len()).map(Some)) {
            let of_it = all.iter().filter(|found| keyword.is_none_or(|keyword| keyword == found.2));
            let mut way: Vec<&Found> = of_it.collect();
            // A jump never stays where it is.
            way.dedup_by_key(|found| (found.0, found.1.start));
            let mut session = session(&library);
            let key = keyword.map_or("n".to_owned(), |keyword| (keyword + 1).to_string());
            for wanted in way.iter().cycle().take(way.len() + 2) {
                session.keys(&key);
                assert_eq!(current(&session).as_ref(), Some(*wanted), "{key} in {library:?}");
                jumped += 1;
            }
            if way.is_empty() {
                session.keys(&key);
                assert_eq!(current(&session), None);
                continue;
            }
            let back = keyword.map_or("N".to_owned(), |keyword| format!("Alt-{}", keyword + 1));
            let here = (way.len() + 1) % way.len();
            for wanted in way.iter().rev().cycle().skip(way.len() - here).take(way.len() + 1) {
                session.keys(&back);
                assert_eq!(current(&session).as_ref(), Some(*wanted), "{back} in {library:?}");
            }
        }
        let session = session(&library);
        for (keyword, seen) in seen.iter_mut().enumerate() {
            let mut count = vec![0; library.entries.len()];
            all.iter().filter(|found| found.2 == keyword).for_each(|found| count[found.0] += 1);
            for (number, entry) in library.entries.iter().enumerate() {
                let counts = session.app.lit().hits(entry.article().id()).unwrap().counts().to_vec();
                assert_eq!(counts[keyword], count[number], "{keyword} in {:?}", entry.article());
            }
            let total = session.app.total(false, Some(keyword));
            let hits: usize = count.iter().map(|count| *count as usize).sum();
            assert_eq!((total.hits, total.articles), (hits, count.iter().filter(|count| **count > 0).count()));
            *seen += hits;
        }
    }
    assert!(jumped > 2000 && seen.iter().all(|seen| *seen > 20), "{jumped}, {seen:?}");
}

#[test]
fn two_keywords_meet_where_the_oracle_finds_both_in_a_paragraph() {
    let mut oracle = Oracle::new();
    oracle.learn(&["chiffrement"]);
    let mut random = Random(12);
    let mut met = 0;
    for _ in 0..20 {
        let library = random.library(5);
        let all = all(&oracle, &library);
        let paragraph = |found: &Found| (found.0, library.entries[found.0].article().block_at(found.1.start));
        for (one, other) in [(0, 1), (3, 0), (2, 7), (5, 6)] {
            let of_two: Vec<_> = all.iter().filter(|found| [one, other].contains(&found.2)).collect();
            let groups = of_two.chunk_by(|a, b| paragraph(a) == paragraph(b));
            let both = groups.filter(|group| [one, other].iter().all(|keyword| group.iter().any(|f| f.2 == *keyword)));
            let way: Vec<_> = both.map(|group| group[0]).collect();
            let mut session = session(&library);
            session.keys(&format!("+ {} {}", one + 1, other + 1));
            for (step, wanted) in way.iter().cycle().take(way.len() + usize::from(way.len() > 1)).enumerate() {
                if step > 0 {
                    session.keys(";");
                }
                assert_eq!(current(&session).as_ref(), Some(*wanted), "{one} + {other} in {library:?}");
                met += 1;
            }
            if way.is_empty() {
                assert_eq!(current(&session), None, "{one} + {other} in {library:?}");
            }
        }
    }
    assert!(met > 40, "{met}");
}
