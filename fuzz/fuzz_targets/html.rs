//! Pages: what must hold of every article that a page becomes, and that a page which is stopped at any
//! point still gives one.

#![no_main]

use std::{cell::Cell, path::Path};

use libfuzzer_sys::{arbitrary, arbitrary::Arbitrary, fuzz_target};
use lutrin::{
    article::{Article, BlockKind, Source, SpanKind, sanitize},
    import::{Stop, import_until},
    keyword::Folded,
};

#[derive(Arbitrary, Debug)]
enum Name {
    Page,
    Message,
    Bare,
}

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    name: Name,
    /// After so many questions the answer is to stop; never at 0.
    patience: u16,
    bytes: &'a [u8],
}

fuzz_target!(|input: Input<'_>| {
    let name = match &input.name {
        Name::Page => "a.html",
        Name::Message => "a.mhtml",
        Name::Bare => "a",
    };
    let source = Source::new(Path::new(name));
    let left = Cell::new(input.patience);
    let asked = || {
        left.set(left.get().saturating_sub(1));
        left.get() == 0
    };
    let stop = if input.patience == 0 { Stop::NEVER } else { Stop::when(&asked) };
    let Ok(imported) = import_until(input.bytes, &source, b"key", &stop) else { return };
    for article in &imported.articles {
        check(article);
    }
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
        assert!(matches!(block.kind, BlockKind::Rule | BlockKind::Image) || !content.is_empty(), "{block:?}");
    }
    assert!(article.blocks().iter().any(|block| block.boilerplate.is_none()), "something is shown");
    let clean = text.replace('\t', "");
    assert_eq!(sanitize::text(&clean), clean, "not sanitised");
    for span in article.spans() {
        let inside = |block: &lutrin::article::Block| block.range.start <= span.range.start && span.range.end <= block.range.end;
        assert!(article.blocks().get(article.block_at(span.range.start)).is_some_and(inside), "a span crosses a block: {span:?}");
        if let SpanKind::Link { url } = &span.kind {
            assert_eq!(sanitize::line(url), url.as_str());
        }
    }
    let meta = article.meta();
    let lines = [Some(&meta.title), meta.byline.as_ref(), meta.site.as_ref(), meta.url.as_ref()];
    for line in lines.into_iter().flatten() {
        assert_eq!(sanitize::line(line), line.as_str());
    }
    let _folded = Folded::new(article);
}
