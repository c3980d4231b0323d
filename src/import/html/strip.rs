//! The text of a page with its tags left out: for a page that no tree was made of. Paragraphs end
//! where blocks do; nothing else is known of it.

use std::cell::RefCell;

use html5ever::{
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind},
};

use crate::{
    article::{Block, BlockKind, sanitize::Filter},
    import::{Draft, lines},
};

use super::element::{self, Kind};

/// The most bytes of a page that are read.
const LARGEST: usize = 64 << 20;

/// Reads a decoded page.
pub(super) fn read(source: &str) -> Draft {
    let source = &source[..crate::article::floor(source, LARGEST)];
    let tokenizer = Tokenizer::new(Strip::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    let mut rest = source;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(crate::article::ceil(rest, (64 << 10).min(rest.len())));
        queue.push_back(StrTendril::from_slice(piece));
        while !matches!(tokenizer.feed(&queue), html5ever::TokenizerResult::Done) {}
        rest = after;
    }
    tokenizer.end();
    let mut text = tokenizer.sink.text.into_inner();
    text.end();
    let mut draft = text.draft;
    draft.marks_dropped = text.filter.dropped();
    draft
}

/// A short text with its tags left out and its entities decoded, on one line; not sanitised.
pub(super) fn plain(text: &str) -> String {
    let draft = read(text);
    draft.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes the tokens of a page.
#[derive(Default)]
struct Strip {
    text: RefCell<Text>,
}

#[derive(Default)]
struct Text {
    draft: Draft,
    filter: Filter,
    /// Where the paragraph that is open starts.
    start: Option<usize>,
    space: bool,
    /// Within a script or a style.
    skipped: bool,
}

impl TokenSink for Strip {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut text = self.text.borrow_mut();
        match token {
            Token::CharacterTokens(characters) if !text.skipped => text.push(&characters),
            Token::TagToken(tag) => {
                let starts = tag.kind == TagKind::StartTag;
                let raw = match &*tag.name {
                    "script" => Some(RawKind::ScriptData),
                    "style" | "iframe" | "noembed" => Some(RawKind::Rawtext),
                    "title" | "textarea" => Some(RawKind::Rcdata),
                    _ => None,
                };
                if let Some(raw) = raw {
                    text.skipped = starts;
                    if starts {
                        return TokenSinkResult::RawData(raw);
                    }
                }
                match element::kind(&tag.name) {
                    Kind::Nothing
                    | Kind::Inline
                    | Kind::Either
                    | Kind::Link
                    | Kind::Emphasis
                    | Kind::Strong
                    | Kind::Strikethrough
                    | Kind::InlineCode
                    | Kind::Superscript
                    | Kind::Subscript
                    | Kind::Quotation
                    | Kind::WordBreak
                    | Kind::Picture => {}
                    Kind::LineEnd => text.space = true,
                    _ => text.end(),
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Text {
    fn push(&mut self, characters: &str) {
        for (at, word) in characters.split([' ', '\n', '\t', '\r', '\x0C']).enumerate() {
            self.space |= at > 0;
            if word.is_empty() {
                continue;
            }
            let out = &mut self.draft.text;
            if self.start.is_none() {
                if !out.is_empty() {
                    out.push_str("\n\n");
                }
                self.start = Some(out.len());
            } else if self.space {
                out.push(' ');
            }
            self.space = false;
            self.filter.push(word, out);
        }
    }

    fn end(&mut self) {
        self.space = false;
        let Some(start) = self.start.take() else { return };
        let raw = &self.draft.text[start..];
        let trimmed = raw.trim_end_matches(lines::is_blank);
        let lead = trimmed.len() - trimmed.trim_start_matches(lines::is_blank).len();
        let range = start + lead..start + trimmed.len();
        if !range.is_empty() {
            self.draft.blocks.push(Block::new(BlockKind::Paragraph, range));
        }
    }
}
