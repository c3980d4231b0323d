//! Articles and their rows: text in, rows out, joined by line ends.

use std::path::Path;

use super::*;
use crate::{
    article::{ArticleId, Boilerplate, Format, Language, Marker, Meta, Source, Span, SpanKind},
    layout::{Layout, Place, width},
};

/// Blocks set apart by blank lines, in order, of the kinds given.
fn article(text: &str, blocks: &[(BlockKind, u8, u8)], spans: Vec<Span>) -> Article {
    let mut start = 0;
    let mut out = Vec::new();
    for (part, &(kind, quote, list)) in text.split("\n\n").zip(blocks) {
        let mut block = Block::new(kind, start..start + part.len());
        (block.quote, block.list) = (quote, list);
        if part.starts_with("furniture") {
            block.boilerplate = Some(Boilerplate::Share);
        }
        out.push(block);
        start += part.len() + 2;
    }
    assert_eq!(out.len(), blocks.len());
    let id = ArticleId::new(b"test", 0);
    let meta = Meta { lang: Language::parse("fr"), ..Meta::default() };
    Article::new(id, Source::new(Path::new("test")), Format::Text, text.to_owned(), out, spans, meta)
}

fn layout(article: Article, width: u16, head: &[&str]) -> Layout {
    let labels = Labels {
        head: head.iter().map(|&line| line.to_owned()).collect(),
        folds: vec!["un pli".to_owned(), "deux".to_owned()],
        image_open: "[image : ".to_owned(),
        label_end: " : ".to_owned(),
        fold_signs: Default::default(),
    };
    Layout::new(
        Arc::new(article),
        Options { width, justify: false, number_links: true, whole_lines: false, whole_words: false },
        labels,
    )
}

fn draw(layout: &mut Layout) -> String {
    let article = Arc::clone(layout.article());
    let mut out = String::new();
    let mut place = Some(layout.first());
    while let Some(at) = place {
        let mut line = String::new();
        for piece in &layout.row(at).pieces {
            let blank = usize::from(piece.column) - width::of(&line);
            line.push_str(&" ".repeat(blank));
            match &piece.shown {
                Shown::Text => line.push_str(&width::draw(&article.text()[piece.range.clone()])),
                Shown::Space => line.push_str(&" ".repeat(piece.width.into())),
                Shown::Generated(string, _) => line.push_str(string),
            }
            assert_eq!(width::of(&line), usize::from(piece.column + piece.width), "{piece:?}");
        }
        assert!(width::of(&line) <= usize::from(layout.options().width), "{line:?}");
        out.push_str(line.trim_end());
        out.push('\n');
        place = layout.next(at);
    }
    out.pop();
    out
}

const ITEM: BlockKind = BlockKind::Item { marker: Marker::Bullet };
const FIRST: BlockKind = BlockKind::Item { marker: Marker::Number(1) };
const TENTH: BlockKind = BlockKind::Item { marker: Marker::Number(10) };
use BlockKind::{Caption, Code, Image, Paragraph, Quote, Rule, Table, Title};

#[test]
fn kinds() {
    for (width, text, blocks, expected) in [
        (20, "", &[][..], ""),
        (20, "un\n\ndeux", &[(Paragraph, 0, 0); 2], "un\n\ndeux"),
        (20, "un\n\ndeux\n\ntrois", &[(Quote, 1, 0), (Quote, 2, 0), (Paragraph, 0, 0)], "│ un\n│\n│ │ deux\n\ntrois"),
        (
            14,
            "un deux trois quatre\n\ndeux\n\nautre\n\ntrois\n\nun",
            &[(ITEM, 0, 1), (ITEM, 0, 2), (Paragraph, 0, 2), (ITEM, 0, 1), (FIRST, 0, 1)],
            "• un deux\n  trois quatre\n  – deux\n\n    autre\n\n• trois\n\n1. un",
        ),
        (20, "un\n\ndeux", &[(TENTH, 0, 1), (ITEM, 0, 2)], "10. un\n    – deux"),
        (20, "fn a() {\n    b();\n \n}", &[(Code, 0, 0)], "  fn a() {\n      b();\n\n  }"),
        (8, "abcdefghij;", &[(Code, 0, 0)], "abcdefgh\nij;"),
        (20, "a\tb\ncde\tf", &[(Table, 0, 0)], "a    b\ncde  f"),
        (12, "abc def\tghi jkl\nm\tn", &[(Table, 0, 0)], "abc\n  def : m\n  ghi\n    jkl : n"),
        (
            20,
            "Nom\tÉpoque de vie\t\nCésar\tIᵉʳ siècle av. J.-C.\tx\nun\t\t\nseul",
            &[(Table, 0, 0)],
            "Nom  Époque de vie\n\nCésar\n  Époque… : Iᵉʳ\n    siècle av. J.-C.\n  x\n\nun\n\nseul",
        ),
        (9, "  abcdefghij;\nk", &[(Code, 0, 0)], "   abcdef\n ghij;\n k"),
        (12, "abcdefghijkl;\nk", &[(Code, 0, 0)], "  abcdefghij\n↪ kl;\n  k"),
        (20, "un chat\n\nle chat", &[(Image, 0, 0), (Caption, 0, 0)], "[image : un chat]\nle chat"),
        (8, "un chat", &[(Image, 0, 0)], "[image :\nun chat]"),
        (20, "", &[(Image, 0, 0)], "[image]"),
        (10, "a\n\n\n\nb", &[(Paragraph, 0, 0), (Rule, 0, 0), (Paragraph, 0, 0)], "a\n\n──────────\n\nb"),
        // Where it is narrow, the text keeps eight columns as long as it can.
        (10, "un deux", &[(Quote, 3, 0)], "│ un deux"),
        (9, "un deux", &[(FIRST, 2, 1)], "1. un\ndeux"),
        (2, "un", &[(ITEM, 1, 3)], "•\nun"),
    ] {
        let text = if text.is_empty() && blocks.len() == 1 { "" } else { text };
        let found = draw(&mut layout(article(text, blocks, Vec::new()), width, &[]));
        assert_eq!(found, expected, "{text:?} at {width}");
    }
}

#[test]
fn the_head_stands_below_the_title_or_first() {
    let title = article("Un titre\n\nun", &[(Title, 0, 0), (Paragraph, 0, 0)], Vec::new());
    assert_eq!(draw(&mut layout(title, 10, &["Le Monde, 2026", "5 min"])), "Un titre\nLe Monde,\n2026\n5 min\n\nun");
    let none = article("un", &[(Paragraph, 0, 0)], Vec::new());
    assert_eq!(draw(&mut layout(none, 10, &["Le Monde"])), "Le Monde\n\nun");
    assert_eq!(draw(&mut layout(article("", &[], Vec::new()), 10, &["Le Monde"])), "Le Monde");
}

#[test]
fn folds_open_and_close() {
    let text = "furniture 1\n\nfurniture 2\n\nun\n\nfurniture 3";
    let mut layout = layout(article(text, &[(Paragraph, 0, 0); 4], Vec::new()), 20, &[]);
    assert_eq!(draw(&mut layout), "▸ un pli\n\nun\n\n▸ deux");
    assert_eq!(layout.find(15), Place { chunk: 0, row: 0 });
    assert_eq!([0, 1, 2, 3].map(|block| layout.fold_of(block)), [Some(0), Some(0), None, Some(1)]);
    layout.set_open(0, true);
    assert!(layout.is_open(0) && !layout.is_open(1) && !layout.is_open(7));
    assert_eq!(draw(&mut layout), "▾ un pli\nfurniture 1\n\nfurniture 2\n\nun\n\n▸ deux");
    let place = layout.find(15);
    assert_eq!(layout.row(place).kind, RowKind::Block(1));
    layout.set_open(0, false);
    layout.set_open(1, true);
    assert_eq!(draw(&mut layout), "▸ un pli\n\nun\n\n▾ deux\nfurniture 3");
}

#[test]
fn links_carry_their_number() {
    let link = |range| Span { kind: SpanKind::Link { url: "https://a.org".to_owned() }, range };
    let text = "un lien, deux :\n\nici";
    let blocks = [(Paragraph, 0, 0), (Paragraph, 0, 0)];
    let spans = vec![link(3..7), link(9..13), link(17..20)];
    let mut all = layout(article(text, &blocks, spans.clone()), 9, &[]);
    assert_eq!(draw(&mut all), "un\nlien[1],\ndeux[2] :\n\nici[3]");
    let row = all.row(Place { chunk: 0, row: 1 });
    assert_eq!(row.range, 3..8);
    assert_eq!(row.pieces.iter().map(|piece| piece.range.clone()).collect::<Vec<_>>(), [3..7, 7..7, 7..8]);
    assert_eq!(row.pieces[1].shown, Shown::Generated("[1]".into(), Role::LinkNumber));
    // A mark that would join the bracket is kept off it.
    let text = "e\u{301}a\u{20e3}";
    let mut joined = layout(article(text, &[(Paragraph, 0, 0)], vec![link(0..4)]), 9, &[]);
    assert_eq!(draw(&mut joined), "e\u{301}a[1]");
}

#[test]
fn labels_may_change() {
    let text = "Un titre\n\nfurniture";
    let mut layout = layout(article(text, &[(Title, 0, 0), (Paragraph, 0, 0)], Vec::new()), 20, &["a"]);
    assert_eq!(draw(&mut layout), "Un titre\na\n\n▸ un pli");
    layout.set_labels(Labels { folds: vec!["autre".to_owned()], ..Labels::default() });
    assert_eq!(draw(&mut layout), "Un titre\n\n▸ autre");
}

#[test]
fn a_long_block_is_cut_where_the_text_says() {
    let sentence = "Une phrase assez longue pour tenir sur une ligne. ";
    for text in [
        sentence.repeat(1000),
        "mot : ".repeat(5000),
        "mot ".repeat(5000),
        "x".repeat(40_000),
        "👩‍👩‍👧‍👦".repeat(2000),
        "!".repeat(40_000),
        format!("e{}", "\u{301}".repeat(40_000)),
        " ".repeat(40_000),
    ] {
        let block = Block::new(Paragraph, 0..text.len());
        let count = pieces::count(&block);
        assert!(count.abs_diff(text.len() / 8192) <= 1, "{count}");
        let mut end = 0;
        for piece in 0..count {
            let range = pieces::range(&text, &block, piece);
            assert!(range.start == end && range.start < range.end, "{range:?} after {end}");
            assert!(range.len() < 14_000);
            for offset in [range.start, range.start + 1, range.end - 1] {
                assert_eq!(
                    pieces::at(&block, offset, |piece| pieces::cut(&text, &block, piece)),
                    piece,
                    "{offset} in {range:?}"
                );
            }
            end = range.end;
            if text.starts_with("Une") {
                assert!(piece + 1 == count || text[..end].ends_with('.'), "not after a sentence");
            }
            if text.starts_with("mot :") {
                assert!(!text[range].trim_start().starts_with(':'));
            }
        }
        assert_eq!(end, text.len());
    }
}

#[test]
fn every_piece_of_a_wide_table_is_set_as_records() {
    let text = format!("Nom\tValeur\n{}", "un nom\tune valeur qui est longue\n".repeat(6000));
    let text = text.trim_end();
    let drawn = draw(&mut layout(article(text, &[(Table, 0, 0)], Vec::new()), 20, &[]));
    let record = "Nom : un nom\n  Valeur : une\n    valeur qui est\n    longue";
    assert_eq!(drawn, vec![record; 6000].join("\n\n"));
}

#[test]
fn whole_lines_are_wider_than_the_column_but_never_too_wide() {
    let code = format!("a{}\n    b\n", "x ".repeat(60));
    let options = Options { width: 20, justify: false, number_links: false, whole_lines: true, whole_words: false };
    let layout = |text: String, kind: BlockKind| {
        let block = Block::new(kind, 0..text.len());
        let article = Article::new(
            ArticleId::new(b"a", 0),
            Source::new("a"),
            Format::Markdown,
            text,
            vec![block],
            Vec::new(),
            Meta::default(),
        );
        let mut layout = Layout::new(Arc::new(article), options.clone(), Labels::default());
        let (mut rows, mut place) = (Vec::new(), Some(layout.first()));
        while let Some(at) = place {
            rows.push(layout.row(at).clone());
            place = layout.next(at);
        }
        rows
    };
    let widest = |rows: &[Row]| {
        let ends = rows.iter().filter_map(|row| row.pieces.last());
        ends.map(|piece| usize::from(piece.column) + usize::from(piece.width)).max().unwrap_or(0)
    };
    let rows = layout(code, BlockKind::Code);
    assert_eq!((rows.len(), widest(&rows) > 100), (2, true), "{rows:?}");
    let table = |cells: usize| vec!["une cellule"; cells].join("\t") + "\nb\n";
    assert_eq!(layout(table(9), BlockKind::Table).len(), 2);
    for text in ["\u{5b57}".repeat(100_000), "\t".repeat(100_000), table(20_000), "x\t".repeat(70_000)] {
        for kind in [BlockKind::Code, BlockKind::Table] {
            assert!(widest(&layout(text.clone(), kind)) < 9000);
        }
    }
}
