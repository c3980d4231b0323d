//! Bytes to articles: which format it is, and one file a format. No I/O.
//!
//! The order is always the same: decode the bytes, sanitise, parse the format (which decodes its
//! entities, and sanitises again what they gave), and mark page furniture last.

pub mod bare;
pub mod boilerplate;
pub mod cue;
pub mod date;
pub mod encoding;
pub mod frontmatter;
pub mod html;
pub mod lines;
pub mod markdown;
pub mod metadata;
pub mod scrape;
pub mod text;

use std::borrow::Cow;

use encoding_rs::Encoding;

use crate::article::{Article, ArticleId, Block, Format, Language, Meta, Source, Span, sanitize};

/// What a file gave.
#[derive(Debug)]
pub struct Imported {
    /// Its articles; one, for the formats that are read so far.
    pub articles: Vec<Article>,
    /// What was odd about it, sanitised: for stderr.
    pub warnings: Vec<Warning>,
}

/// Something odd that did not keep a file from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Bytes that are no text in the encoding of the file; each shows as U+FFFD.
    Undecodable(usize),
    /// The front matter could not be read; it stands in the text. The parser's words.
    FrontMatter(String),
    /// Combining marks beyond what one letter can carry; they were left out.
    CombiningMarks(usize),
    /// A page was too large, or took too long: its text was taken without its structure.
    TextAlone,
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

/// Asks whoever started an import whether it is to end early. The core has no clock: the shell looks at
/// its own when it is asked.
pub struct Stop<'a>(Option<&'a dyn Fn() -> bool>);

impl<'a> Stop<'a> {
    /// It may take as long as it takes.
    pub const NEVER: Self = Self(None);

    /// It is to end once `asked` says so. Called every few hundred steps of a long work.
    pub const fn when(asked: &'a dyn Fn() -> bool) -> Self {
        Self(Some(asked))
    }

    /// Whether it is to end now.
    pub fn is_set(&self) -> bool {
        self.0.is_some_and(|asked| asked())
    }
}

impl std::fmt::Debug for Stop<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stop").field("may", &self.0.is_some()).finish()
    }
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

/// Reads a file that is in memory; bytes that are given away may become the text without a copy.
/// `source` names it, and its extension is a hint; `path_key` is what [`ArticleId::new`] hashes (the
/// canonical path).
///
/// # Errors
/// When it holds no article that can be read.
pub fn import<'a>(bytes: impl Into<Cow<'a, [u8]>>, source: &Source, path_key: &[u8]) -> Result<Imported, ImportError> {
    import_until(bytes, source, path_key, &Stop::NEVER)
}

/// As [`import`]; a page that is still being read when `stop` is set gives its text alone.
///
/// # Errors
/// The same.
pub fn import_until<'a>(
    bytes: impl Into<Cow<'a, [u8]>>,
    source: &Source,
    path_key: &[u8],
    stop: &Stop<'_>,
) -> Result<Imported, ImportError> {
    let bytes = bytes.into();
    if u32::try_from(bytes.len()).is_err() {
        return Err(ImportError::TooLarge);
    }
    let Unpacked { bytes, part } = unpacked(bytes);
    let is_page = part.is_some() || html::is_it(&bytes, &source.path);
    let said = part.as_ref().and_then(|part| part.0);
    let said = said.or_else(|| if is_page { html::charset::declared(&bytes) } else { None });
    let decoded = match (bytes, said) {
        (Cow::Borrowed(bytes), Some(said)) => encoding::decode_as(bytes, said)?,
        (Cow::Owned(bytes), Some(said)) => encoding::decode_as(&bytes, said)?.into_owned(),
        (Cow::Borrowed(bytes), None) => encoding::decode(bytes)?,
        (Cow::Owned(bytes), None) => encoding::decode_owned(bytes)?,
    };
    if decoded.text.trim_matches(lines::is_blank).is_empty() {
        return Err(ImportError::Empty);
    }
    if is_page || html::is_it(decoded.text.as_bytes(), &source.path) {
        // What it says is sanitised as it is written: its entities must have been decoded.
        let address = part.and_then(|part| part.1);
        let draft = html::read(&decoded.text, address.as_deref(), stop);
        return finish(draft, Format::Html, source, path_key, decoded.undecodable);
    }
    let (clean, dropped) = match sanitize::text_counting(&decoded.text) {
        // Borrowing from what is borrowed saves the copy of a large file.
        (Cow::Borrowed(_), dropped) => (decoded.text, dropped),
        (Cow::Owned(clean), dropped) => (Cow::Owned(clean), dropped),
    };
    let format = sniff(&clean, source)?;
    let mut draft = match format {
        Format::Markdown => markdown::read(&clean),
        Format::Text | Format::Html => text::read(clean),
    };
    bare::mark(&mut draft);
    boilerplate::mark(&mut draft);
    if format == Format::Text {
        scrape::mark(&mut draft);
    }
    draft.marks_dropped += dropped;
    finish(draft, format, source, path_key, decoded.undecodable)
}

/// What a file is made of.
struct Unpacked<'a> {
    bytes: Cow<'a, [u8]>,
    /// Of the page in a file of several parts: the encoding and the address that are told there.
    part: Option<(Option<&'static Encoding>, Option<String>)>,
}

/// The page in a file of several parts; anything else as it is.
fn unpacked(bytes: Cow<'_, [u8]>) -> Unpacked<'_> {
    let part = if html::mhtml::is_it(&bytes) { html::mhtml::page(&bytes) } else { None };
    match part {
        Some(part) => Unpacked { bytes: Cow::Owned(part.bytes), part: Some((part.encoding, part.url)) },
        None => Unpacked { bytes, part: None },
    }
}

/// Makes the article of a draft whose furniture has been marked.
fn finish(
    mut draft: Draft,
    format: Format,
    source: &Source,
    path_key: &[u8],
    undecodable: usize,
) -> Result<Imported, ImportError> {
    if draft.blocks.is_empty() {
        return Err(ImportError::Empty);
    }
    if u32::try_from(draft.text.len()).is_err() {
        return Err(ImportError::TooLarge);
    }
    finish_meta(&mut draft, source);
    let mut warnings = std::mem::take(&mut draft.warnings);
    if undecodable > 0 {
        warnings.push(Warning::Undecodable(undecodable));
    }
    if draft.marks_dropped > 0 {
        warnings.push(Warning::CombiningMarks(draft.marks_dropped));
    }
    let Draft { text, blocks, spans, meta, .. } = draft;
    let article = Article::new(ArticleId::new(path_key, 0), source.clone(), format, text, blocks, spans, meta);
    Ok(Imported { articles: vec![article], warnings })
}

/// The format of a text that is no page, by the extension of its file and, without one, by its first
/// lines.
fn sniff(text: &str, source: &Source) -> Result<Format, ImportError> {
    let extension = source.path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let is = |names: &[&str]| names.iter().any(|name| extension.eq_ignore_ascii_case(name));
    let start = text.trim_start_matches(lines::is_blank);
    let opens = |tag: &str| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    if opens("<?xml") {
        return Err(ImportError::Format("XML"));
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
    if meta.title.is_empty() {
        // A file may be called by nothing but spaces.
        "…".clone_into(&mut meta.title);
    }
    if meta.site.is_none() {
        meta.site = meta.url.as_deref().and_then(metadata::host);
    }
    meta.lang = language(meta.lang.take(), text, blocks);
}

/// The language that is declared, unless the text is plainly in another one at its beginning and after
/// its middle too: an article may well begin with what it quotes. Else the one that is found.
fn language(declared: Option<Language>, text: &str, blocks: &[Block]) -> Option<Language> {
    let begin = sample(text, blocks, 0);
    let Some(declared) = declared else { return Language::detect(&begin) };
    let Some(other) = declared.contradicted(&begin) else { return Some(declared) };
    let again = declared.contradicted(&sample(text, blocks, text.len() / 2));
    Some(if again.as_ref() == Some(&other) { other } else { declared })
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

/// Enough of the running text, from a place on, to tell its language.
fn sample(text: &str, blocks: &[Block], from: usize) -> String {
    const ENOUGH: usize = 1 << 10;
    let mut out = String::new();
    let from = (from..text.len()).find(|&place| text.is_char_boundary(place)).unwrap_or(text.len());
    let is_said = |block: &&Block| {
        from <= block.range.end && block.boilerplate.is_none() && block.kind != crate::article::BlockKind::Code
    };
    for block in blocks.iter().filter(is_said) {
        out.push_str(head(&text[block.range.start.max(from)..block.range.end], ENOUGH));
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::article::{BlockKind, Boilerplate};

    fn read(bytes: &[u8], name: &str) -> Result<Imported, ImportError> {
        import(bytes, &Source::new(name), b"key")
    }

    /// What must hold of every article; [`Article::new`] has checked the ranges.
    fn check(article: &Article) {
        let text = article.text();
        let without_tabs = text.replace('\t', "");
        assert_eq!(sanitize::text(&without_tabs), without_tabs, "not sanitised");
        for (i, block) in article.blocks().iter().enumerate() {
            let content = &text[block.range.clone()];
            assert!(i == 0 || block.kind != BlockKind::Title, "a title in the middle");
            assert!(block.kind == BlockKind::Table || !content.contains('\t'), "{content:?}");
            assert!(matches!(block.kind, BlockKind::Rule | BlockKind::Image) || !content.is_empty(), "{block:?}");
            assert_eq!(block.kind == BlockKind::Rule, content.is_empty() && block.kind != BlockKind::Image);
        }
        for span in article.spans() {
            let inside = |block: &Block| block.range.start <= span.range.start && span.range.end <= block.range.end;
            assert!(article.blocks().iter().any(inside), "a span crosses a block: {span:?}");
        }
        assert!(!article.title().is_empty());
        let meta = article.meta();
        for line in
            [Some(&meta.title), meta.byline.as_ref(), meta.site.as_ref(), meta.url.as_ref()].into_iter().flatten()
        {
            assert_eq!(sanitize::line(line), line.as_str());
        }
    }

    /// What stands between blocks is no text of the file.
    fn check_gaps(article: &Article) {
        let mut at = 0;
        let ends = article.blocks().iter().map(|block| (block.range.start, block.range.end));
        for (start, end) in ends.chain([(article.text().len(), 0)]) {
            let between = &article.text()[at..start];
            let marker = |c: char| lines::is_blank(c) || c.is_ascii_digit() || "-=*_~–—•⁂>+◦▪‣●■.)`".contains(c);
            assert!(between.chars().all(marker), "text between blocks: {between:?}");
            at = end;
        }
    }

    /// Texts rich in what the readers look at.
    fn texts() -> impl Strategy<Value = String> {
        let picks = [
            "Une phrase assez longue pour passer pour du texte, et qui finit par un point.",
            "Un intertitre",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "===",
            "---",
            "***",
            "    ",
            "\t",
            "| a | b |\n|---|---|\n| c | d |\n",
            "+++",
            "`",
            "*",
            "**",
            "[a](b)",
            "![a](b)",
            "<br>",
            "<b>",
            "&#27;",
            "\u{1b}",
            "\u{301}",
            "\u{200b}",
            "\u{ad}",
            "# ",
            "title: a",
            "le 3 mars 2022",
            "Par Anne Roy",
            "Partager",
            "un-cadenas",
            "Vous aimerez aussi",
            "Réagissez",
            "…",
            "\r\n",
            "[^1]",
            "[^1]: x",
            "é",
            "  \n",
        ];
        prop::collection::vec(prop::sample::select(picks.to_vec()), 0..40).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..400), markdown: bool) {
            if let Ok(imported) = read(&bytes, if markdown { "a.md" } else { "a" }) {
                check(&imported.articles[0]);
            }
        }

        #[test]
        fn no_text_does_harm(text in texts(), name in prop::sample::select(vec!["a.txt", "a.md", "a"])) {
            if let Ok(imported) = read(text.as_bytes(), name) {
                check(&imported.articles[0]);
            }
        }

        /// Plain text loses nothing: what a block is not made of is a marker, and reading the text
        /// again gives the same blocks.
        #[test]
        fn plain_text_is_kept(text in texts()) {
            // The word after a fence says which language the code is in.
            prop_assume!(!text.contains("```"));
            if let Ok(imported) = read(text.as_bytes(), "a.txt") {
                let article = &imported.articles[0];
                check_gaps(article);
                let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
                let clean = sanitize::text(&text);
                let blocks: String = article.blocks().iter().map(|block| letters(&article.text()[block.range.clone()])).collect();
                prop_assert_eq!(blocks, letters(&clean));
            }
        }
    }

    #[test]
    fn reading_again_gives_the_same() {
        let wrapped = "Titre\n\nOn les a longtemps tenues pour une poussière administrative, bonne à\ndresser les \
            factures. En juin, des documents montrèrent qu’un tribunal\navait ordonné à un opérateur de livrer, chaque \
            jour, tous les relevés.\n\nUn intertitre\n-------------\n\nUn paragraphe qui tient sur une seule ligne, assez \
            longue pour qu’il en soit un.\n";
        let once = read(wrapped.as_bytes(), "a.txt").unwrap().articles.remove(0);
        let twice = read(once.text().as_bytes(), "a.txt").unwrap().articles.remove(0);
        assert_eq!(once.text(), twice.text());
        assert_eq!(once.blocks(), twice.blocks());
    }

    #[test]
    fn there_is_always_a_title() {
        for name in ["a.txt", " ", ""] {
            let imported = read(b"===\n\n===\n", name).unwrap();
            check(&imported.articles[0]);
        }
    }

    #[test]
    fn formats_are_sniffed() {
        let format = |text: &str, name: &str| read(text.as_bytes(), name).map(|imported| imported.articles[0].format());
        assert_eq!(format("# A\n\nb.\n", "a.md"), Ok(Format::Markdown));
        assert_eq!(format("# A\n\nb.\n", "a.TXT"), Ok(Format::Text));
        assert_eq!(format("# A\n\nb.\n", "-"), Ok(Format::Markdown));
        assert_eq!(format("---\ntitle: a\n---\nb\n", "-"), Ok(Format::Markdown));
        assert_eq!(format("A\n\nb.\n", "-"), Ok(Format::Text));
        assert_eq!(format("<p>a", "a.html"), Ok(Format::Html));
        assert_eq!(format("\u{feff}\n<!DOCTYPE html><p>a", "a.txt"), Ok(Format::Html));
        assert_eq!(format("<!-- saved from url=(0010)about:blank -->\n<HTML\nlang=fr>a", "a"), Ok(Format::Html));
        assert_eq!(format("<?xml version='1.0'?>\n<html><body>a", "a"), Ok(Format::Html));
        assert_eq!(format("<htmlx> is no tag", "a.txt"), Ok(Format::Text));
        let wide: Vec<u8> = "<!doctype html><p>été".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&wide, "a").unwrap().articles[0].text(), "été");
        assert_eq!(format("<?xml version='1.0'?><rss>", "a"), Err(ImportError::Format("XML")));
        let page = "<html><head><title></title><body><img>&nbsp;";
        assert_eq!(format("<title>Un titre</title>", "a.html"), Err(ImportError::Empty));
        for empty in ["", " \n\t ", "\u{feff}\u{200b}", "<!doctype html>", page] {
            assert_eq!(format(empty, "a.txt"), Err(ImportError::Empty));
        }
        assert_eq!(format("[a]: http://example.org/\n", "a.md"), Err(ImportError::Empty));
    }

    #[test]
    fn a_declared_language_is_doubted_only_by_a_long_text() {
        const FRENCH: &str = "Le réseau transporte des lettres dont personne ne lit l’adresse, et cela change tout pour \
            celui qui écoute. On croyait naguère que le secret tenait à la serrure ; il tient à la clé, que l’on garde \
            chez soi, dans un tiroir ou dans une poche, et que personne ne montre à ceux qui la demandent.\n\n";
        const ENGLISH: &str = "The network carries letters whose address nobody reads, and that changes everything for \
            those who listen. It was once thought that the secret lay in the lock; it lies in the key, which is kept at \
            home, in a drawer or in a pocket, and which nobody shows to those who ask for it.\n\n";
        for (lang, body, told) in [
            ("en", FRENCH.repeat(8), "fr"),
            ("fr-CA", FRENCH.repeat(8), "fr-CA"),
            ("en", FRENCH.to_owned(), "en"),
            // A French article that begins with a long quotation.
            ("fr", ENGLISH.repeat(4) + &FRENCH.repeat(8), "fr"),
        ] {
            let text = format!("---\nlang: {lang}\n---\n\n# Un titre\n\n{body}");
            let read = read(text.as_bytes(), "a.md").unwrap();
            let found = read.articles[0].meta().lang.as_ref().map(Language::tag);
            assert_eq!(found, Some(told), "{lang}");
        }
    }

    #[test]
    fn titles_and_warnings() {
        let title = |text: &str, name: &str| read(text.as_bytes(), name).unwrap().articles[0].title().to_owned();
        assert_eq!(title("Une phrase.\n\nUne autre.\n", "a.txt"), "Une phrase.");
        assert_eq!(title("![](a.png)\n", "dossier/nom\u{1b}.md"), "nom\u{FFFD}.md");
        assert_eq!(title("---\ntitle: A\n---\n# A\n\nb\n", "a.md"), "A");
        let long = title(&"mot ".repeat(1000), "a.txt");
        assert!(long.ends_with(" mot…") && long.len() < 310, "{long}");
        let warnings = |bytes: &[u8]| read(bytes, "a.txt").unwrap().warnings;
        assert_eq!(warnings("e\u{301}".as_bytes()), []);
        assert_eq!(warnings(format!("e{}", "\u{301}".repeat(20)).as_bytes()), [Warning::CombiningMarks(4)]);
        assert_eq!(warnings(b"\xff\xfea"), [Warning::Undecodable(1)]);
    }

    #[test]
    fn repeated_titles_and_bylines_of_markdown() {
        let source = "---\ntitle: Le titre\nurl: https://www.example.org/a\n---\n\n# Le titre\n\n*Par Anne Roy, le 3 mars 2022*\n\nCorps.\n";
        let article = read(source.as_bytes(), "a.md").unwrap().articles.remove(0);
        let marks: Vec<_> = article.blocks().iter().map(|block| block.boilerplate).collect();
        assert_eq!(marks, [None, Some(Boilerplate::Title), Some(Boilerplate::Metadata), None]);
        assert_eq!(article.meta().byline.as_deref(), Some("Anne Roy"));
        assert_eq!(article.meta().site.as_deref(), Some("example.org"));
        assert_eq!(article.meta().date().unwrap().to_string(), "2022-03-03");
    }

    /// Below the language's own test: only what is read counts, and a declared one goes first.
    #[test]
    fn languages() {
        let body = "Le réseau transporte des lettres dont personne ne lit l’adresse, et cela change tout pour celui qui \
            écoute. On croyait naguère que le secret tenait à la serrure ; il tient à la clé, que l’on garde chez soi.";
        let lang = |text: &str| {
            read(text.as_bytes(), "a.md").unwrap().articles[0].meta().lang.as_ref().map(|lang| lang.tag().to_owned())
        };
        assert_eq!(lang(&format!("{body} {body}")).as_deref(), Some("fr"));
        assert_eq!(lang(&format!("---\nlang: en-GB\n---\n{body}")).as_deref(), Some("en-GB"));
        assert_eq!(lang("Un titre\n"), None);
    }

    #[test]
    fn pages_in_any_encoding() {
        let text = |bytes: &[u8], name: &str| read(bytes, name).unwrap().articles[0].text().to_owned();
        let page = |charset: &str| format!("<meta charset={charset}><p>L’été, déjà.");
        assert_eq!(text(page("iso-8859-1").as_bytes(), "a.html"), "L’été, déjà.", "what it says is wrong");
        let bytes = encoding_rs::ISO_8859_15.encode("<meta charset=iso-8859-15><p>Œuvre à 3 €").0;
        assert_eq!(text(&bytes, "a.htm"), "Œuvre à 3 €");
        let bytes = encoding_rs::WINDOWS_1252.encode(&page("utf-8")).0.into_owned();
        assert_eq!(text(&bytes, "a.html"), "L’été, déjà.", "what it says is wrong");
        let bytes = encoding_rs::WINDOWS_1252.encode("<html><p>L’été, déjà là, à côté.").0.into_owned();
        assert_eq!(text(&bytes, "a"), "L’été, déjà là, à côté.", "nothing is said");
        let message = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\nSnapshot-Content-Location: \
            https://example.org/x\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n\
            <p>L=E2=80=99=C3=A9t=C3=A9 <a href=3Dy>ici</a>\n--b--\n";
        let article = read(message.as_bytes(), "a.mhtml").unwrap().articles.remove(0);
        assert_eq!((article.text(), article.format()), ("L’été ici", Format::Html));
        assert_eq!(article.meta().site.as_deref(), Some("example.org"));
        assert_eq!(article.links_in(0..12).map(|link| link.1).collect::<Vec<_>>(), ["https://example.org/y"]);
    }

    /// A template says that it is English, whatever is put into it.
    #[test]
    fn the_language_of_a_page_is_that_of_its_text() {
        let body = "Le réseau transporte des lettres dont personne ne lit l’adresse, et cela change tout pour celui qui \
            écoute. On croyait naguère que le secret tenait à la serrure ; il tient à la clé, que l’on garde chez soi.";
        let lang = |page: &str| {
            let lang = read(page.as_bytes(), "a.html").unwrap().articles[0].meta().lang.clone();
            lang.map(|lang| lang.tag().to_owned())
        };
        assert_eq!(lang(&format!("<html lang=en-US><p>{body}<p>{body}<p>{body}")).as_deref(), Some("fr"));
        assert_eq!(lang(&format!("<html lang=fr-CA><p>{body}<p>{body}<p>{body}")).as_deref(), Some("fr-CA"));
        assert_eq!(lang("<html lang=de><p>Kurz.").as_deref(), Some("de"));
    }

    /// The first part of a large file is shown before the rest is read: its text must stay the same.
    #[test]
    fn the_first_part_is_cut_into_the_same_text() {
        let line = "On les a longtemps tenues pour une poussière administrative, bonne à\ndresser les factures. En \
            juin, des documents montrèrent qu’un tribunal\navait ordonné à un opérateur de livrer, chaque jour, tous \
            les\nrelevés de ses abonnés.\n\n";
        let whole = format!("Titre\n\n{}", line.repeat(600));
        let part = &whole[..whole[..64 << 10].rfind("\n\n").unwrap()];
        let text = |source: &str| read(source.as_bytes(), "a.txt").unwrap().articles.remove(0).text().to_owned();
        assert!(text(&whole).starts_with(&text(part)));
    }
}
