//! Web pages: the whole page becomes blocks and spans, and what is not the article is told apart.
//!
//! The way of a page: `tame` leaves out scripts and what is nested too deep; a parser makes a tree of
//! it, piece by piece; `survey` reads what the page says about itself; `walk` writes the body;
//! `extract` says which blocks are the article. A page on which this was stopped gives its text with
//! the tags left out (`strip`). Nothing is ever fetched.

mod address;
pub mod charset;
mod element;
mod extract;
mod json_ld;
mod look;
pub mod mhtml;
mod strip;
mod survey;
mod table;
mod tame;
mod title;
mod walk;
mod writer;

use std::path::Path;

use dom_query::{Document, NodeId};
use html5ever::{
    ParseOpts, parse_document,
    tendril::{StrTendril, TendrilSink},
    tree_builder::TreeBuilderOpts,
};

use crate::article::{Block, BlockKind, Boilerplate};

use super::{Draft, Stop, Warning, boilerplate, cue};

/// The most bytes of markup, scripts and styles left out, that become a tree; of a longer page only
/// the text is taken.
const LARGEST: usize = 32 << 20;

/// The most nodes of a tree: at some 200 bytes each with their attributes.
const NODES: usize = 1 << 20;

/// The parser is fed so many bytes at a time; between, it is asked whether to go on.
const PIECE: usize = 16 << 10;

/// A page and its blocks, as [`extract::judge`] sees them.
struct Page<'a> {
    /// The tree: everything that was on the page but scripts and styles.
    document: &'a Document,
    /// The text, the blocks, the spans, and in `meta` what the page says about itself.
    draft: &'a Draft,
    /// Where each block comes from: as many as there are blocks.
    origins: &'a [Origin],
}

/// Where a block comes from.
#[derive(Clone, Copy, Debug)]
struct Origin {
    /// The element that its text stands in: the innermost one that is a block, or near it.
    node: NodeId,
    /// How many of its bytes are in links.
    linked: usize,
    /// Whether a browser shows nothing of it.
    hidden: bool,
}

/// Whether a file is a page: by its extension or, whatever it is called, by how it begins.
pub fn is_it(bytes: &[u8], path: &Path) -> bool {
    const NAMES: [&str; 5] = ["html", "htm", "xhtml", "xht", "shtml"];
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    NAMES.iter().any(|name| extension.eq_ignore_ascii_case(name)) || begins(bytes)
}

/// Whether bytes begin as a page does.
fn begins(bytes: &[u8]) -> bool {
    const HEAD: usize = 1024;
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut start = bytes.trim_ascii_start();
    // Browsers and their extensions write where a page is from above all else.
    while let Some(comment) = start.strip_prefix(b"<!--") {
        let Some(end) = memchr::memmem::find(comment, b"-->") else { return false };
        start = comment[end + 3..].trim_ascii_start();
    }
    let opens = |tag: &[u8]| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    let head = &start[..start.len().min(HEAD)];
    opens(b"<!doctype html")
        || opens(b"<html") && start.get(5).is_none_or(|next| matches!(next, b'>' | b' ' | b'\n' | b'\r' | b'\t'))
        || opens(b"<?xml") && memchr::memmem::find(head, b"<html").is_some()
}

/// Reads a decoded page, saved from an address that something around it knows. One that takes too long,
/// or is too large, gives its text alone.
pub fn read(source: &str, saved: Option<&str>, stop: &Stop<'_>) -> Draft {
    page(source, saved, stop).unwrap_or_else(|| {
        let mut draft = strip::read(source);
        draft.warnings.push(Warning::TextAlone);
        draft
    })
}

fn page(source: &str, saved: Option<&str>, stop: &Stop<'_>) -> Option<Draft> {
    let tame = tame::tame(source, stop)?;
    if tame.len() > LARGEST {
        return None;
    }
    let document = parse(&tame, stop)?;
    drop(tame);
    let survey = survey::survey(&document, source, saved);
    let french = survey.meta.lang.as_ref().is_some_and(|lang| lang.primary() == "fr");
    let writer = walk::walk(&document, survey.base.as_deref(), french, stop)?;
    let (mut draft, origins) = (writer.draft, writer.origins);
    draft.meta = survey.meta;
    if draft.blocks.iter().all(|block| block.range.is_empty()) {
        // A title alone is no article.
        draft.blocks.clear();
        return Some(draft);
    }
    let verdicts = extract::judge(&Page { document: &document, draft: &draft, origins: &origins });
    for (block, verdict) in draft.blocks.iter_mut().zip(verdicts) {
        if let Some((what, reason)) = verdict {
            block.fold(what, reason);
        }
    }
    show_something(&mut draft.blocks);
    title(&mut draft);
    boilerplate::mark_page(&mut draft);
    show_something(&mut draft.blocks);
    Some(draft)
}

/// When nothing but the title would be left of a page, all of it is shown.
fn show_something(blocks: &mut [Block]) {
    let shows =
        |block: &Block| block.boilerplate.is_none() && block.kind != BlockKind::Title && !block.range.is_empty();
    if !blocks.iter().any(shows) {
        for block in blocks.iter_mut().filter(|block| block.boilerplate != Some(Boilerplate::Title)) {
            block.boilerplate = None;
        }
    }
}

/// The tree of a tamed page; `None` when it was stopped or grew too large.
fn parse(source: &str, stop: &Stop<'_>) -> Option<Document> {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() },
        ..ParseOpts::default()
    };
    let mut parser = parse_document(Document::default(), options);
    let mut rest = source;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(crate::article::ceil(rest, PIECE.min(rest.len())));
        parser.process(StrTendril::from_slice(piece));
        if stop.is_set() || parser.tokenizer.sink.sink.tree.len() > NODES {
            return None;
        }
        rest = after;
    }
    Some(parser.finish())
}

/// Writes the title above the text, and marks the heading that repeats it.
fn title(draft: &mut Draft) {
    if draft.meta.title.is_empty() {
        return;
    }
    let words = cue::words(&draft.meta.title);
    // On the page the heading may stand under menus and banners.
    let first = draft.blocks.iter().position(|block| {
        matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Paragraph)
            && !words.is_empty()
            && block.range.len() < 4 * draft.meta.title.len()
            && cue::words(&draft.text[block.range.clone()]) == words
    });
    if let Some(first) = first {
        draft.blocks[first].boilerplate = Some(Boilerplate::Title);
    }
    let len = draft.meta.title.len();
    let shift = len + 2;
    draft.text.insert_str(0, "\n\n");
    draft.text.insert_str(0, &draft.meta.title);
    let moved = |range: &mut std::ops::Range<usize>| *range = range.start + shift..range.end + shift;
    draft.blocks.iter_mut().for_each(|block| moved(&mut block.range));
    draft.spans.iter_mut().for_each(|span| moved(&mut span.range));
    draft.blocks.insert(0, Block::new(BlockKind::Title, 0..len));
}

#[cfg(test)]
mod tests;
