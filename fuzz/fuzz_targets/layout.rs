//! A text at a width: rows cover it in order, none is too wide, and they come up the same from either
//! side. `tests/support/rows.rs` says what must hold.

#![no_main]

#[path = "../../tests/support/rows.rs"]
mod rows;

use std::sync::Arc;

use libfuzzer_sys::{arbitrary, arbitrary::Arbitrary, fuzz_target};
use lutrin::{
    article::{
        Article, ArticleId, Block, BlockKind, Boilerplate, Format, Language, Marker, Meta, Source, Span, SpanKind,
        sanitize,
    },
    import::import,
    layout::{Layout, Options},
};

#[derive(Arbitrary, Debug)]
enum Kind {
    Heading(u8),
    Paragraph,
    Quote,
    Item,
    Number(u64),
    Code,
    Caption,
    Image,
    Table,
    Rule,
}

#[derive(Arbitrary, Debug)]
struct Part<'a> {
    text: &'a str,
    kind: Kind,
    quote: u8,
    list: u8,
    furniture: bool,
    link: bool,
    /// How often the text is said: long blocks are laid out in pieces.
    times: u16,
}

#[derive(Arbitrary, Debug)]
enum Input<'a> {
    Parts { parts: Vec<Part<'a>>, width: u16, others: bool, open: bool, tongue: u8 },
    Markdown { text: &'a str, width: u16, others: bool, open: bool },
}

fuzz_target!(|input: Input<'_>| {
    let (article, width, others, open) = match input {
        Input::Parts { parts, width, others, open, tongue } => (article(&parts, tongue), width, others, open),
        Input::Markdown { text, width, others, open } => {
            let Ok(mut imported) = import(text.as_bytes(), &Source::new("a.md"), b"key") else { return };
            (imported.articles.remove(0), width, others, open)
        }
    };
    let article = Arc::new(article);
    let width = 2 + width % 200;
    rows::check(&article, width, others);
    if open {
        opened(&article, width, others);
    }
});

/// With all folds open, the anchors of the rows still rise and are found again.
fn opened(article: &Arc<Article>, width: u16, others: bool) {
    let options =
        Options { width, justify: others, number_links: !others, whole_lines: false, whole_words: others };
    let labels = lutrin::layout::Labels::default();
    let mut layout = Layout::new(Arc::clone(article), options, labels);
    layout.set_open_all(true);
    let mut at = 0;
    for (place, row) in rows::all(&mut layout) {
        assert!(at <= row.range.start && row.range.start <= row.range.end, "rows overlap: {row:?}");
        at = row.range.end;
        let _drawn = rows::draw(article.text(), &row);
        if !row.range.is_empty() {
            assert_eq!(layout.find(row.range.start), place, "{row:?}");
        }
    }
}

fn article(parts: &[Part<'_>], tongue: u8) -> Article {
    let (mut text, mut blocks, mut spans) = (String::new(), Vec::new(), Vec::new());
    for part in parts.iter().take(8) {
        let start = text.len();
        let is_table = matches!(part.kind, Kind::Table);
        let clean: Vec<_> = part.text.split('\t').map(|cell| sanitize::text(cell).into_owned()).collect();
        let clean = clean.join(if is_table { "\t" } else { " " });
        let clean = if matches!(part.kind, Kind::Code | Kind::Table) { clean.as_str() } else { clean.trim() };
        let times = 1 + usize::from(part.times) % (1 + 20_000 / clean.len().max(1));
        if !matches!(part.kind, Kind::Rule) {
            let whole = clean.repeat(times);
            // What is joined anew may hold more marks than one letter can carry.
            text.push_str(&if is_table { whole } else { sanitize::text(&whole).into_owned() });
        }
        let range = start..text.len();
        let kind = match part.kind {
            Kind::Heading(level) => BlockKind::Heading { level: 1 + level % 6 },
            Kind::Quote => BlockKind::Quote,
            Kind::Item => BlockKind::Item { marker: Marker::Bullet },
            Kind::Number(number) => BlockKind::Item { marker: Marker::Number(number) },
            Kind::Code => BlockKind::Code,
            Kind::Caption => BlockKind::Caption,
            Kind::Image => BlockKind::Image,
            Kind::Table => BlockKind::Table,
            Kind::Rule => BlockKind::Rule,
            Kind::Paragraph => BlockKind::Paragraph,
        };
        if range.is_empty() && !matches!(kind, BlockKind::Rule | BlockKind::Image) {
            continue;
        }
        let mut block = Block::new(kind, range.clone());
        (block.quote, block.list) = (part.quote % 8, part.list % 8);
        block.boilerplate = part.furniture.then_some(Boilerplate::Share);
        blocks.push(block);
        if part.link && !range.is_empty() {
            spans.push(Span { kind: SpanKind::Link { url: "https://example.org".to_owned() }, range });
        }
        text.push_str("\n\n");
    }
    let lang = ["fr", "en", "de"][usize::from(tongue) % 3];
    let meta = Meta { lang: Language::parse(lang), ..Meta::default() };
    Article::new(ArticleId::new(b"a", 0), Source::new("a"), Format::Text, text, blocks, spans, meta)
}
