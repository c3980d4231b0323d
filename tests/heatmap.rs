//! The heat map and the picture over time: their cells are the oracle's counts, whatever is filtered and
//! sorted, and the keys do with them what the help says. How it looks is told in the stories.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "support/oracle.rs"]
mod oracle;
mod support;

use std::sync::Arc;

use lutrin::{
    app::{Event, Focus, Start, heatmap::Kind},
    article::{Article, ArticleId, Block, BlockKind, Boilerplate, Date, Format, Meta, Source},
    input::{Mouse, MouseKind},
    keyword::{Keyword, KeywordSet, heatmap::month},
    library::{Entry, Library},
    locale::Tongue,
    ui::{Depth, Theme},
};
use oracle::Oracle;
use support::{Session, library, seeds, start};

const KEYWORDS: &[&str] = &["mot", "chiffr*", "é", "l'a|a", "漢"];

const PIECES: &[&str] =
    &["mot", "Mot", "chiffre", "Chiffrée", "é", "e\u{301}", "e", "l’a", "a", "漢字", "漢", "des", "un", ".", "-", " "];

/// `SplitMix64` (Steele, Lea and Flood 2014): the same texts in every run.
struct Random {
    state: u64,
    /// Whether some dates are as far off as they can be.
    wild: bool,
}

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) >> 33).expect("31 bits") % limit
    }

    fn article(&mut self, number: usize) -> Article {
        let (mut text, mut blocks) = (String::new(), Vec::new());
        for _ in 0..self.below(4) {
            let start = text.len();
            for _ in 0..self.below(30) {
                text.push_str(PIECES[self.below(PIECES.len())]);
                text.push_str(if self.below(3) == 0 { "" } else { " " });
            }
            let block = Block::new(BlockKind::Paragraph, start..text.len());
            blocks.push(if self.below(5) == 0 { block.furniture(Boilerplate::Share) } else { block });
            text.push_str("\n\n");
        }
        let day = format!("20{:02}-{:02}-{:02}", self.below(3) + 10, self.below(12) + 1, self.below(28) + 1);
        let far = ["-009999-01-01", "9999-12-31", "0000-06-15"][self.below(3)].to_owned();
        let day = if self.wild && self.below(20) == 0 { far } else { day };
        let date = (self.below(4) > 0).then(|| Date::from(day.parse::<jiff::civil::Date>().unwrap()));
        let meta = Meta { title: format!("Article {number}"), published: date, ..Meta::default() };
        let id = ArticleId::new(b"random", number);
        Article::new(id, Source::new("a.txt"), Format::Text, text, blocks, Vec::new(), meta)
    }

    fn library(&mut self, articles: usize) -> Library {
        let entries = (0..articles).map(|number| Arc::new(Entry::new(self.article(number))));
        Library { entries: entries.collect(), complete: true, ..Library::default() }
    }
}

fn lit(terms: &[&str]) -> Start {
    let keyword = |terms: &&str| Keyword {
        terms: terms.split('|').map(|term| term.parse().unwrap()).collect(),
        ..Keyword::typed("x").map(|keyword| Keyword { label: (*terms).to_owned(), ..keyword }).unwrap()
    };
    let set = KeywordSet { name: "a".to_owned(), keywords: terms.iter().map(keyword).collect() };
    Start { sets: vec![set], ..start(Tongue::French) }
}

/// How often each keyword stands in an article, as the oracle counts.
fn counted(oracle: &Oracle, article: &Article) -> Vec<u64> {
    let mut counts = vec![0; KEYWORDS.len()];
    for (keyword, _, furniture) in oracle.hits(KEYWORDS, article) {
        counts[keyword] += u64::from(!furniture);
    }
    counts
}

fn sum<'a>(counts: impl Iterator<Item = &'a Vec<u64>>) -> Vec<u64> {
    counts.fold(vec![0; KEYWORDS.len()], |sum, counts| sum.iter().zip(counts).map(|(a, b)| a + b).collect())
}

#[test]
fn cells_are_the_counts_of_the_oracle() {
    let mut random = Random { state: 11, wild: false };
    let oracle = Oracle::new();
    let (mut compared, mut dated) = (0, 0);
    for (round, keys) in
        ["", "O j Enter", "O 1", "f m o t Enter", "O 2 f a Enter", "> >"].iter().cycle().take(18).enumerate()
    {
        let library = random.library(1 + round * 2);
        let mut session = Session::with(lit(KEYWORDS), library.clone(), 140, 16);
        session.keys("C").keys(keys).keys("g");
        let counts: Vec<_> = library.entries.iter().map(|entry| counted(&oracle, entry.article())).collect();
        let listing = session.app.listing();
        let list: Vec<_> = (0..listing.articles(&library)).filter_map(|row| listing.article(&library, row)).collect();
        // Every row, a screenful after the other.
        for row in 0..list.len() {
            let heatmap = session.app.heatmap().unwrap();
            let ((at, _), (top, _)) = (session.app.heatmap_cursor(), heatmap.corner());
            let shown = &heatmap.rows()[at - top];
            assert!(shown.rows.contains(&row) || heatmap.each() > 1, "{keys}: {row} in {shown:?}");
            let of = &list[shown.rows.clone()];
            assert_eq!(shown.hits, sum(of.iter().map(|number| &counts[*number])), "{keys}: row {row}");
            let words: usize = of.iter().map(|number| library.entries[*number].article().words()).sum();
            assert_eq!((shown.words, shown.counted), (words as u64, of.len()));
            compared += 1;
            session.keys("j");
        }
        let all = sum(list.iter().map(|number| &counts[*number]));
        let tally = session.app.heatmap().unwrap().tally().clone();
        for (keyword, total) in all.iter().enumerate() {
            assert_eq!(tally.total(keyword).hits, *total, "{keys}: total of {keyword}");
        }
        session.keys("Tab");
        let Some((from, to)) = tally.span() else { continue };
        for at in from..=to {
            let within = |number: &&usize| {
                library.entries[**number].article().meta().date().is_some_and(|date| month(date.day) == at)
            };
            let wanted = sum(list.iter().filter(within).map(|number| &counts[*number]));
            let found: Vec<_> = (0..KEYWORDS.len()).map(|keyword| tally.cell(keyword, at, at + 1).hits).collect();
            assert_eq!(found, wanted, "{keys}: month {at}");
            dated += 1;
        }
    }
    assert!(compared > 150 && dated > 100, "{compared}, {dated}");
}

/// Four articles with *bar* and *foo*, the second without a date, the third with neither.
fn four() -> Library {
    let article = |title: &str, meta: &str, text: &str| {
        format!("---\ntitle: {title}\n{meta}\n---\n\n{text}\n\nEncore une phrase pour finir, sans rien de plus.\n")
    };
    let files = [
        ("a.md", article("Zébu", "date: 2020-05-01", "bar bar bar, puis foo.")),
        ("b.md", article("Écran", "site: A", "foo foo.")),
        ("c.md", article("Arbre", "date: 2024-01-31", "rien du tout.")),
        ("d.md", article("Écrou", "date: 2021-01-01", "bar et bar.")),
    ];
    library(&files.iter().map(|(name, text)| (*name, text.as_bytes())).collect::<Vec<_>>())
}

/// What is in front, the article, the current hit, and the cursor of the picture.
fn state(session: &Session) -> (Focus, &str, Option<&str>, Option<(usize, usize)>) {
    let article = session.app.reader().map(|reader| reader.entry().article());
    let current = session.app.reader().and_then(|reader| reader.current());
    let current = current.zip(article).map(|(current, article)| &article.text()[current.range.clone()]);
    let cursor = session.app.heatmap().map(|_| session.app.heatmap_cursor());
    (session.app.focus(), article.map_or("", |article| article.title()), current, cursor)
}

#[test]
fn keys_in_the_pictures() {
    use Focus::{Concordance, Heatmap, List, Reader};
    // keys, what is in front, the article, the current hit, the cursor
    let table = [
        ("C", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C l", Heatmap, "Zébu", Some("foo"), Some((0, 1))),
        ("C l l l h", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C j", Heatmap, "Écran", None, Some((1, 0))),
        ("C G", Heatmap, "Écrou", Some("bar"), Some((3, 0))),
        ("C G g", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C J J K", Heatmap, "Écran", None, Some((1, 0))),
        ("C L H", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        // To the article and back; out again to where it was opened.
        ("C j Enter", Reader, "Écran", None, Some((1, 0))),
        ("C l Enter", Reader, "Zébu", Some("foo"), Some((0, 1))),
        ("C l Enter q", Heatmap, "Zébu", Some("foo"), Some((0, 1))),
        ("C l Enter Ctrl-o", Heatmap, "Zébu", Some("foo"), Some((0, 1))),
        ("C l Enter Ctrl-o Ctrl-p", Reader, "Zébu", Some("foo"), Some((0, 1))),
        ("C Enter J q", Heatmap, "Écran", None, Some((1, 0))),
        ("C j j j q", List, "Zébu", None, None),
        ("C j j C", List, "Zébu", None, None),
        ("Enter n n C G Esc", Reader, "Zébu", Some("bar"), None),
        ("Enter 2 C", Heatmap, "Zébu", Some("foo"), Some((0, 1))),
        // The next cell that is not empty.
        ("C n", Heatmap, "Zébu", Some("foo"), Some((0, 1))),
        ("C n n", Heatmap, "Écran", Some("foo"), Some((1, 1))),
        ("C n n n", Heatmap, "Écrou", Some("bar"), Some((3, 0))),
        ("C n n n n", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C N", Heatmap, "Écrou", Some("bar"), Some((3, 0))),
        ("C N N", Heatmap, "Écran", Some("foo"), Some((1, 1))),
        ("C v", Heatmap, "Écrou", Some("bar"), Some((3, 0))),
        ("C V", Heatmap, "Écrou", Some("bar"), Some((3, 0))),
        ("C 2", Heatmap, "Zébu", Some("foo"), Some((0, 1))),
        ("C 2 2", Heatmap, "Écran", Some("foo"), Some((1, 1))),
        ("C 1 Alt-1", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C 3", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        // The concordance lies on it, and it takes the place of one.
        ("C l c", Concordance, "Zébu", Some("foo"), Some((0, 1))),
        ("C l c q", Heatmap, "Zébu", Some("foo"), Some((0, 1))),
        ("C l c j Enter q", Concordance, "Écran", Some("foo"), Some((1, 1))),
        ("C l c j Enter q q q", List, "Zébu", None, None),
        ("C l c j C", Heatmap, "Écran", Some("foo"), Some((1, 1))),
        ("c j j j C", Heatmap, "Zébu", Some("foo"), Some((0, 1))),
        ("c j j j C q", List, "Zébu", None, None),
        // Over time.
        ("C Tab", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C Tab j", Heatmap, "Zébu", Some("foo"), Some((1, 0))),
        ("C Tab l", Heatmap, "", None, Some((0, 1))),
        ("C Tab l Enter", Heatmap, "", None, Some((0, 1))),
        ("C Tab v", Heatmap, "Écrou", Some("bar"), Some((0, 8))),
        ("C Tab v v", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C Tab V", Heatmap, "Écrou", Some("bar"), Some((0, 8))),
        ("C Tab n", Heatmap, "Zébu", Some("foo"), Some((1, 0))),
        ("C Tab n n", Heatmap, "Écrou", Some("bar"), Some((0, 8))),
        ("C Tab n n n", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C Tab n n N", Heatmap, "Zébu", Some("foo"), Some((1, 0))),
        ("C Tab 2", Heatmap, "Zébu", Some("foo"), Some((1, 0))),
        ("C Tab v Enter", Reader, "Écrou", Some("bar"), Some((0, 8))),
        ("C Tab v Enter q", Heatmap, "Écrou", Some("bar"), Some((0, 8))),
        ("C Tab v c", Concordance, "Écrou", Some("bar"), Some((0, 8))),
        ("C Tab v Tab", Heatmap, "Écrou", Some("bar"), Some((3, 0))),
        ("C Tab L L", Heatmap, "", None, Some((0, 44))),
        ("C G Tab", Heatmap, "Écrou", Some("bar"), Some((0, 8))),
        ("C Tab > v", Heatmap, "Écrou", Some("bar"), Some((0, 3))),
        ("C Tab > > > > > v", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C Tab > < < v", Heatmap, "Écrou", Some("bar"), Some((0, 8))),
        // What one chooses shows while it is typed.
        ("C f b a r", Heatmap, "Zébu", Some("bar"), Some((0, 0))),
        ("C f b a r Enter G", Heatmap, "Écrou", Some("bar"), Some((1, 0))),
        ("C / b a r Enter G", Heatmap, "Écrou", Some("bar"), Some((1, 0))),
        ("C f b a r Esc G", Heatmap, "Écrou", Some("bar"), Some((3, 0))),
        ("C O 2 g", Heatmap, "Écran", None, Some((0, 0))),
    ];
    for (keys, focus, title, current, cursor) in table {
        let mut session = Session::with(lit(&["bar", "foo"]), four(), 80, 24);
        session.keys(keys);
        assert_eq!(state(&session), (focus, title, current, cursor), "{keys}\n{}", session.text());
    }
}

#[test]
fn what_is_told() {
    let table = [
        ("C j", "Écran · bar · 0"),
        ("C l", "Zébu · foo · 1"),
        ("C i", "(200,0 pour 1 000 mots)"),
        ("C n n n n", "Repris au début"),
        ("C N", "Repris à la fin"),
        ("C Tab l Enter", "Rien dans cette case"),
        ("C Tab v", "janvier 2021 · bar · 2"),
        ("C Tab > v", "1er trimestre 2021 · bar · 2"),
        ("C Tab > > v", "2021 · bar · 2"),
        ("C 3", "Il n’y a pas de mot-clé 3"),
    ];
    for (keys, told) in table {
        let mut session = Session::with(lit(&["bar", "foo"]), four(), 80, 24);
        session.keys(keys);
        assert!(session.status().contains(told), "{keys}: {}", session.status());
    }
}

#[test]
fn many_articles_in_a_row() {
    let texts: Vec<_> = (0..60).map(|number| (format!("{number:02}.txt"), "foo ".repeat(number % 3 + 1))).collect();
    let files: Vec<_> = texts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let mut session = Session::with(lit(&["foo"]), library(&files), 80, 24);
    for (keys, each, rows) in [("C", 1, 19), ("> ", 2, 19), (">", 5, 12), ("> >", 5, 12), ("<", 2, 19), ("< <", 1, 19)]
    {
        session.keys(keys);
        let heatmap = session.app.heatmap().unwrap();
        assert_eq!((heatmap.each(), heatmap.rows().len()), (each, rows), "{keys}");
    }
    session.keys("> > j j j");
    assert_eq!(session.app.heatmap_cursor(), (3, 0));
    assert!(session.status().contains("+4 · foo · 9"), "{}", session.status());
    // A row leads to its first article that has the keyword, and back again.
    session.keys("Enter q < <");
    assert_eq!(session.app.heatmap_cursor(), (15, 0));
}

#[test]
fn without_anything_to_show_a_sentence_says_so() {
    let none = || Library { complete: true, ..Library::default() };
    let undated = || library(&[("a.txt", b"foo bar"), ("b.txt", b"foo")]);
    // keywords, library, keys, what is said
    let table: [(&[&str], Library, &str, &str); 8] = [
        (&[], four(), "C", "Aucun mot-clé"),
        (&["foo"], none(), "C", "aucun article"),
        (&["foo"], none(), "C Tab", "aucun article"),
        (&["xyz"], four(), "C", "Aucun mot-clé dans ces articles"),
        (&["xyz"], four(), "C Tab n", "Aucun mot-clé dans ces articles"),
        (&["foo"], undated(), "C Tab", "Aucun de ces articles n’a de date"),
        (&["foo"], undated(), "C Tab n v Enter l j > <", "Aucun de ces articles n’a de date"),
        (&["foo"], four(), "C f x y z Enter", "aucun article ne répond"),
    ];
    for (keywords, library, keys, said) in table {
        let mut session = Session::with(lit(keywords), library, 80, 24);
        session.keys(keys);
        assert!(session.text().contains(said), "{keys}: {said}\n{}", session.text());
    }
}

#[test]
fn cells_fill_in_while_they_are_counted() {
    let mut session = Session::late(lit(&["bar", "foo"]), four(), 80, 24);
    session.keys("C");
    assert!(session.text().contains("comptés sur 4"), "{}", session.text());
    assert!(session.text().contains('?'));
    session.keys("j j j");
    session.answer();
    assert_eq!(state(&session), (Focus::Heatmap, "Écrou", Some("bar"), Some((3, 0))));
    assert!(session.text().contains("─ 4 articles ─"), "{}", session.text());
    let totals: Vec<_> = [0, 1].map(|keyword| session.app.heatmap().unwrap().tally().total(keyword).hits).into();
    assert_eq!(totals, [5, 3]);
}

#[test]
fn what_has_no_date_is_counted_apart() {
    let mut session = Session::with(lit(&["bar", "foo"]), four(), 80, 24);
    session.keys("C Tab");
    assert!(session.text().contains("Sans date : 1 article, 2 occurrences"), "{}", session.text());
}

#[test]
fn strength_is_told_without_colours() {
    for (depth, tongue) in [(Depth::None, Tongue::French), (Depth::Ansi, Tongue::English)] {
        let mut session = Session::with(start(tongue), seeds(), 120, 40);
        session.theme = Theme::built_in("dark", depth).unwrap();
        session.keys("C");
        let text = session.text();
        for block in ["░1", "▒2", "▓5", "█10+", "▓ 9", "█14", "░ 1"] {
            assert!(text.contains(block), "{depth:?}: {block}\n{text}");
        }
    }
}

#[test]
fn a_screen_in_words_has_numbers_for_bars() {
    let mut session = Session::with(Start { accessible: true, ..start(Tongue::French) }, seeds(), 80, 24);
    for keys in ["C", "Tab", "i", "Tab"] {
        session.keys(keys);
        let text = session.text();
        let rows: Vec<_> = text.lines().skip(1).collect();
        let signs: Vec<_> = rows[..rows.len() - 1]
            .iter()
            .flat_map(|row| row.chars())
            .filter(|c| "░▒▓█▁▂▃▄▅▆▇│─▌‹›▲▼".contains(*c))
            .collect();
        assert!(signs.is_empty(), "{signs:?} in\n{text}");
    }
    assert!(session.text().lines().any(|row| row.contains(" 9") && row.contains("paillasson")), "{}", session.text());
}

#[test]
fn the_mouse_goes_to_cells() {
    let mut session = Session::with(lit(&["bar", "foo"]), four(), 80, 24);
    session.keys("C");
    let frame = session.app.heatmap_frame().unwrap();
    let press = |session: &mut Session, x, y| session.event(Event::Mouse(Mouse { kind: MouseKind::Press, x, y }));
    let (x, y) = (frame.cells.x + frame.cell.0, frame.cells.y + 1);
    press(&mut session, x, y);
    assert_eq!(state(&session), (Focus::Heatmap, "Écran", Some("foo"), Some((1, 1))));
    press(&mut session, frame.labels.x, frame.cells.y + 3);
    assert_eq!(session.app.heatmap_cursor(), (3, 1));
    press(&mut session, frame.cells.x, frame.heading.unwrap());
    assert_eq!(session.app.heatmap_cursor(), (3, 0));
    session.event(Event::Mouse(Mouse { kind: MouseKind::Wheel(false), x, y }));
    assert_eq!(session.app.heatmap_cursor(), (0, 0));
    press(&mut session, frame.cells.x, frame.cells.y);
    assert_eq!(state(&session), (Focus::Reader, "Zébu", Some("bar"), Some((0, 0))));
    assert_eq!(session.app.heatmap().unwrap().kind(), Kind::Articles);
}

#[test]
fn no_key_in_no_state_panics_at_any_size() {
    let mut random = Random { state: 5, wild: true };
    let keys: Vec<_> = "j k h l H L g G Space b n N v V 1 2 9 Alt-1 Tab i < > z O j Enter Esc C c q f é Enter m Esc s S J K Ctrl-o ; , + x"
        .split(' ')
        .collect();
    for (width, height) in [(80, 24), (20, 4), (33, 9), (60, 20), (160, 50), (200, 12), (10, 2)] {
        for articles in [0, 1, 3, 70] {
            let mut session = Session::with(lit(KEYWORDS), random.library(articles), width, height);
            session.keys("C");
            for _ in 0..120 {
                session.keys(keys[random.below(keys.len())]);
                let (_, cursor) = session.draw();
                assert!(cursor.is_none_or(|at| at.x < width && at.y < height), "{cursor:?} at {width}x{height}");
            }
        }
    }
}
