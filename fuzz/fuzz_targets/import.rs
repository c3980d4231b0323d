//! Bytes under a name become articles: what must hold of every one.

#![no_main]

use std::{collections::BTreeSet, path::Path};

use libfuzzer_sys::{arbitrary, arbitrary::Arbitrary, fuzz_target};
use lutrin::{
    article::{Article, BlockKind, Source, sanitize},
    import::import,
    keyword::Folded,
};

#[derive(Arbitrary, Debug)]
enum Name {
    Text,
    Markdown,
    Bare,
    Html,
    Any(String),
}

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    name: Name,
    bytes: &'a [u8],
}

fuzz_target!(|input: Input<'_>| {
    let name = match &input.name {
        Name::Text => "a.txt",
        Name::Markdown => "a.md",
        Name::Bare => "a",
        Name::Html => "a.html",
        Name::Any(name) => name,
    };
    let source = Source::new(Path::new(name));
    assert_eq!(sanitize::line(&source.shown), source.shown);
    let Ok(imported) = import(input.bytes, &source, b"key") else { return };
    for article in &imported.articles {
        check(article);
    }
    let again = import(input.bytes, &source, b"key").expect("it was read before");
    assert_eq!(format!("{imported:?}"), format!("{again:?}"));
});

fn check(article: &Article) {
    let text = article.text();
    let mut at = 0;
    for (number, block) in article.blocks().iter().enumerate() {
        assert!(at <= block.range.start && block.range.start <= block.range.end, "blocks out of order: {block:?}");
        at = block.range.end;
        let content = &text[block.range.clone()];
        assert!(number == 0 || block.kind != BlockKind::Title, "a title in the middle");
        assert!(block.kind == BlockKind::Table || !content.contains('\t'), "{content:?}");
        let may_be_empty = matches!(block.kind, BlockKind::Rule | BlockKind::Image);
        assert!(may_be_empty || !content.is_empty(), "{block:?}");
        assert!(block.kind != BlockKind::Rule || content.is_empty(), "{block:?}");
    }
    // A tab sets the cells of a table apart and stands nowhere else; all other text is clean.
    let clean = text.replace('\t', "");
    assert_eq!(sanitize::text(&clean), clean, "not sanitised");
    let edges: BTreeSet<_> = article.blocks().iter().map(|block| (block.range.start, block.range.end)).collect();
    for span in article.spans() {
        assert!(text.get(span.range.clone()).is_some(), "{span:?}");
        let block = edges.range(..=(span.range.start, usize::MAX)).next_back().expect("a span is in a block");
        // Of an empty span at a seam either block will do.
        assert!(span.range.end <= block.1 || span.range.is_empty(), "a span crosses a block: {span:?}");
    }
    assert!(!article.title().is_empty());
    let meta = article.meta();
    let lines = [Some(&meta.title), meta.byline.as_ref(), meta.site.as_ref(), meta.url.as_ref()];
    for line in lines.into_iter().flatten() {
        assert_eq!(sanitize::line(line), line.as_str());
    }
    let _folded = Folded::new(article);
}
