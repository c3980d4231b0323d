//! A text and terms: the hits are those of the slow oracle, and no term that can be typed does harm.

#![no_main]

#[path = "../../tests/support/oracle.rs"]
mod oracle;

use std::cell::LazyCell;

use libfuzzer_sys::{arbitrary, arbitrary::Arbitrary, fuzz_target};
use lutrin::{
    article::{Article, ArticleId, Block, BlockKind, Boilerplate, Format, Meta, Source, sanitize},
    keyword::{Folded, Keyword, Matcher, Sets, Term},
};
use oracle::{Found, Oracle, widen};
use regex::Regex;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    /// Blocks, and whether each is furniture.
    blocks: Vec<(&'a str, bool)>,
    terms: Vec<&'a str>,
    case: bool,
    /// Whether the text is as an importer leaves it.
    clean: bool,
}

thread_local! {
    static ORACLE: LazyCell<Oracle> = LazyCell::new(Oracle::new);
    static SETS: LazyCell<Sets> = LazyCell::new(Sets::built_in);
    // Newer than the oracle's tables: what the library's call a mark since is none for the oracle.
    static UNASSIGNED: LazyCell<Regex> = LazyCell::new(|| Regex::new(r"\p{Cn}").expect("a category"));
}

fn known(text: &str) -> String {
    UNASSIGNED.with(|unassigned| unassigned.replace_all(text, "").into_owned())
}

fuzz_target!(|input: Input<'_>| {
    let article = article(&input);
    let folded = Folded::new(&article);
    let typed: Vec<Keyword> = input.terms.iter().filter_map(|term| Keyword::typed(&known(term)).ok()).collect();
    // Every term: what is found lies on graphemes, in one block, in order.
    let matcher = SETS.with(|sets| Matcher::new(&typed, &sets.lexicon));
    let found = matcher.find(&article, &folded);
    let text = article.text();
    let mut last = 0;
    for hit in found.all() {
        let range = hit.range();
        assert!(range.start < range.end && last <= range.start, "{range:?}");
        last = range.start;
        let block = &article.blocks()[article.block_at(range.start)].range;
        assert!(block.start <= range.start && range.end <= block.end, "{range:?} crosses {block:?}");
        let inside = range.start - block.start..range.end - block.start;
        assert_eq!(widen(&text[block.clone()], inside.clone()), inside, "a grapheme is cut");
    }
    for keyword in &typed {
        assert_eq!(sanitize::line(&keyword.label), keyword.label);
    }
    // Plain terms: what is found is what the oracle finds.
    let plain: Vec<(Keyword, String)> = typed
        .into_iter()
        .filter_map(|keyword| {
            let written = match &keyword.terms[..] {
                [Term::Plain(word)] => word.clone(),
                [Term::Prefix(word)] => format!("{word}*"),
                _ => return None,
            };
            // These mean something in the oracle's own notation.
            let kept = !written.contains(['|', '!']) && written.trim_end_matches('*').len() + 1 >= written.len();
            let term_has_star = matches!(&keyword.terms[..], [Term::Plain(word)] if word.ends_with('*'));
            (kept && !term_has_star).then(|| (Keyword { case: input.case, ..keyword }, written))
        })
        .collect();
    let (keywords, written): (Vec<_>, Vec<_>) = plain.into_iter().unzip();
    let written: Vec<String> =
        written.into_iter().map(|term| if input.case { format!("!{term}") } else { term }).collect();
    let matcher = SETS.with(|sets| Matcher::new(&keywords, &sets.lexicon));
    let found = matcher.find(&article, &folded);
    let listed: Vec<Found> = found.all().iter().map(|hit| (hit.keyword(), hit.range(), hit.boilerplate())).collect();
    let written: Vec<&str> = written.iter().map(String::as_str).collect();
    let expected = ORACLE.with(|oracle| oracle.hits(&written, &article));
    assert_eq!(listed, expected, "{written:?} in {text:?}, {:?}", article.blocks());
});

fn article(input: &Input<'_>) -> Article {
    let mut text = String::new();
    let mut blocks = Vec::new();
    // The oracle takes time with the square of a block's length.
    for (content, furniture) in input.blocks.iter().take(4) {
        let content: String = known(content).chars().take(200).collect();
        let start = text.len();
        text.push_str(&if input.clean { sanitize::text(&content).into_owned() } else { content });
        let block = Block::new(BlockKind::Paragraph, start..text.len());
        blocks.push(if *furniture { block.furniture(Boilerplate::Share) } else { block });
        text.push_str("\n\n");
    }
    let (id, source) = (ArticleId::new(b"", 0), Source::new("a.txt"));
    Article::new(id, source, Format::Text, text, blocks, Vec::new(), Meta::default())
}
