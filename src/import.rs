//! Bytes to articles: which format it is, and one file a format. No I/O.
//!
//! The order is always the same: decode the bytes, sanitise, parse the format (which decodes its
//! entities, and sanitises again what they gave), and mark page furniture last.

pub mod boilerplate;
pub mod cue;
pub mod date;
pub mod encoding;
pub mod frontmatter;
pub mod lines;
pub mod markdown;
pub mod metadata;
pub mod text;

use std::borrow::Cow;

use crate::article::{Article, ArticleId, Block, Format, Language, Meta, Source, Span, sanitize};

/// What a file gave.
#[derive(Debug)]
pub struct Imported {
    /// Its articles; one, for the formats that are read so far.
    pub articles: Vec<Article>,
    /// What was odd about it, in English, sanitised: for stderr and the message line.
    pub warnings: Vec<Warning>,
}

/// Something odd that did not keep a file from being read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Warning {
    /// Bytes that are no text in the encoding of the file; each shows as U+FFFD.
    #[error("{0} bytes are not valid in its encoding")]
    Undecodable(usize),
    /// The front matter could not be read; it stands in the text.
    #[error("front matter: {0}")]
    FrontMatter(String),
    /// Combining marks beyond what one letter can carry; they were left out.
    #[error("{0} combining marks left out")]
    CombiningMarks(usize),
}

/// Why a file is not an article.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is of a known format that can't be read; its name.
    #[error("{0}: not a format that lutrin reads")]
    Format(&'static str),
    /// It is no text.
    #[error("binary, not text")]
    Binary,
    /// It is larger than 4 GiB less one byte.
    #[error("too large")]
    TooLarge,
}

/// An article in the making: what a format's reader gives, before furniture is marked.
#[derive(Debug, Default)]
pub struct Draft {
    /// The text; all ranges are over it.
    pub text: String,
    /// The blocks, disjoint and in order.
    pub blocks: Vec<Block>,
    /// The inline spans.
    pub spans: Vec<Span>,
    /// What the file declares about itself.
    pub meta: Meta,
    /// What was odd.
    pub warnings: Vec<Warning>,
    /// Combining marks that the sanitiser dropped while the text was written.
    pub marks_dropped: usize,
}

/// Reads a file that is in memory. `source` names it, and its extension is a hint; `path_key` is
/// what [`ArticleId::new`] hashes (the canonical path).
///
/// # Errors
/// When it holds no article that can be read.
pub fn import(bytes: &[u8], source: &Source, path_key: &[u8]) -> Result<Imported, ImportError> {
    if u32::try_from(bytes.len()).is_err() {
        return Err(ImportError::TooLarge);
    }
    let decoded = encoding::decode(bytes)?;
    if decoded.text.trim_matches(lines::is_blank).is_empty() {
        return Err(ImportError::Empty);
    }
    let (clean, dropped) = match sanitize::text_counting(&decoded.text) {
        // Borrowing from what is borrowed saves the copy of a large file.
        (Cow::Borrowed(_), dropped) => (decoded.text, dropped),
        (Cow::Owned(clean), dropped) => (Cow::Owned(clean), dropped),
    };
    let format = sniff(&clean, source)?;
    let mut draft = match format {
        Format::Text => text::read(&clean),
        Format::Markdown => markdown::read(&clean),
    };
    drop(clean);
    if draft.blocks.is_empty() {
        return Err(ImportError::Empty);
    }
    if u32::try_from(draft.text.len()).is_err() {
        return Err(ImportError::TooLarge);
    }
    boilerplate::mark(&mut draft);
    finish_meta(&mut draft, source);
    let mut warnings = std::mem::take(&mut draft.warnings);
    if decoded.undecodable > 0 {
        warnings.push(Warning::Undecodable(decoded.undecodable));
    }
    if dropped + draft.marks_dropped > 0 {
        warnings.push(Warning::CombiningMarks(dropped + draft.marks_dropped));
    }
    let Draft { text, blocks, spans, meta, .. } = draft;
    let article = Article::new(ArticleId::new(path_key, 0), source.clone(), format, text, blocks, spans, meta);
    Ok(Imported { articles: vec![article], warnings })
}

/// The format of a text, by the extension of its file and, without one, by its first lines.
fn sniff(text: &str, source: &Source) -> Result<Format, ImportError> {
    let extension = source.path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let is = |names: &[&str]| names.iter().any(|name| extension.eq_ignore_ascii_case(name));
    let start = text.trim_start_matches(lines::is_blank);
    let opens = |tag: &str| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    if is(&["html", "htm", "xhtml"]) || opens("<!doctype html") || opens("<html") {
        return Err(ImportError::Format("HTML"));
    }
    if opens("<?xml") {
        return Err(ImportError::Format(if head(start, 1024).contains("<html") { "HTML" } else { "XML" }));
    }
    let markdown = is(&["md", "markdown", "mkd", "mdown"])
        || extension.is_empty() && (text.starts_with("# ") || frontmatter::split(text).is_some());
    Ok(if markdown { Format::Markdown } else { Format::Text })
}

/// Fills in the title, the site and the language that the file does not declare.
fn finish_meta(draft: &mut Draft, source: &Source) {
    let Draft { text, blocks, meta, .. } = draft;
    if meta.title.is_empty() {
        let first =
            blocks.iter().find(|block| block.boilerplate.is_none() && !text[block.range.clone()].trim().is_empty());
        meta.title = first.map_or_else(String::new, |block| short(&text[block.range.clone()]));
    }
    if meta.title.is_empty() {
        let name = source.path.file_name().unwrap_or(source.path.as_os_str());
        meta.title = short(&name.to_string_lossy());
    }
    if meta.site.is_none() {
        meta.site = meta.url.as_deref().and_then(metadata::host);
    }
    if meta.lang.is_none() {
        meta.lang = Language::detect(&sample(text, blocks));
    }
}

/// A title on one line, cut between two words when it is the first line of a text without one.
fn short(line: &str) -> String {
    /// In bytes: more than any list shows.
    const LONGEST: usize = 300;
    let head = head(line, LONGEST + 1).split('\n').find(|line| !line.trim().is_empty()).unwrap_or_default();
    if head.len() <= LONGEST {
        return metadata::one_line(head);
    }
    let cut = head.rfind(' ').unwrap_or(head.len());
    metadata::one_line(&head[..cut]) + "…"
}

/// Enough of the running text to tell its language.
fn sample(text: &str, blocks: &[Block]) -> String {
    const ENOUGH: usize = 2 << 10;
    let mut out = String::new();
    for block in
        blocks.iter().filter(|block| block.boilerplate.is_none() && block.kind != crate::article::BlockKind::Code)
    {
        let block = &text[block.range.clone()];
        out.push_str(head(block, ENOUGH));
        out.push('\n');
        if out.len() >= ENOUGH {
            break;
        }
    }
    out
}

/// The start of a text, at most so many bytes of it.
fn head(text: &str, bytes: usize) -> &str {
    (0..=text.len().min(bytes)).rev().find_map(|end| text.get(..end)).unwrap_or_default()
}
