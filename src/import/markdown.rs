//! Markdown: the events of pulldown-cmark become blocks and spans.
//!
//! `CommonMark` with tables, strikethrough and footnotes. Raw HTML is shown as code: reading it is
//! another format. Entities are decoded once, by the parser, and all text is sanitised after that.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use crate::article::{
    Block, BlockKind, Marker, Span, SpanKind,
    sanitize::{self, Filter},
};

use super::{Draft, Warning, frontmatter, text};

/// More signs of markup than this, and one in sixteen bytes, no text has that somebody reads.
const SIGNS: usize = 1 << 20;

/// Whether a source is made of signs of markup rather than of words. The parser keeps fifty bytes and
/// more for each: ten megabytes of table cells took a gigabyte and a half.
fn is_made_of_signs(source: &str) -> bool {
    if source.len() <= SIGNS {
        return false;
    }
    let signs = source.bytes().filter(|byte| b"*_|`[]<>~".contains(byte)).count();
    signs > SIGNS.max(source.len() / 16)
}

/// Reads a sanitised source. One that is made of signs is read as plain text.
pub fn read(source: &str) -> Draft {
    if is_made_of_signs(source) {
        return text::read(source);
    }
    let mut writer = Writer::default();
    let mut body = source;
    if let Some(front) = frontmatter::split(source) {
        body = front.body;
        match front.read() {
            Ok(meta) => {
                writer.draft.meta = meta;
                writer.declared_title();
            }
            Err(reason) => {
                writer.draft.warnings.push(Warning::FrontMatter(reason));
                writer.begin(BlockKind::Code);
                writer.push(front.raw);
                writer.end();
            }
        }
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    for event in Parser::new_ext(body, options) {
        writer.event(event);
    }
    writer.end();
    writer.draft.marks_dropped = writer.filter.dropped();
    writer.draft
}

/// A block that is being written.
#[derive(Debug)]
struct Open {
    kind: BlockKind,
    start: usize,
    /// The first of its spans.
    spans: usize,
    /// Set when it is the text of a list item without a paragraph of its own.
    implicit: bool,
    /// The end of the picture that is all of it so far, and the picture's title.
    picture: Option<(usize, String)>,
}

#[derive(Default)]
struct Writer {
    draft: Draft,
    filter: Filter,
    open: Option<Open>,
    quotes: usize,
    /// The number of the next item of each list that is open; none for bullets.
    lists: Vec<Option<u64>>,
    /// The marker of an item whose first paragraph has not come yet.
    marker: Option<Marker>,
    /// The label of a footnote whose text has not come yet.
    footnote: Option<String>,
    /// Spans that are open, with their starts.
    spans: Vec<(SpanKind, usize)>,
    /// Where each open picture starts, with its title and its address.
    pictures: Vec<(usize, String, String)>,
    /// The language of the block of code that is open.
    syntax: Option<String>,
    in_table: bool,
    /// How many cells the row has so far.
    cells: usize,
}

impl Writer {
    fn declared_title(&mut self) {
        if self.draft.meta.title.is_empty() {
            return;
        }
        self.begin(BlockKind::Title);
        self.draft.text.push_str(&self.draft.meta.title);
        self.end();
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.finish(tag),
            Event::Text(text) | Event::Html(text) => self.text(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => self.code(&text),
            Event::InlineHtml(html) => {
                let tag = html.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
                if tag.eq_ignore_ascii_case("br") { self.text("\n") } else { self.code(&html) }
            }
            Event::FootnoteReference(label) => self.footnote(&label, false),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.text("\n"),
            Event::Rule => {
                self.begin(BlockKind::Rule);
                self.end();
            }
            Event::TaskListMarker(done) => self.text(if done { "[x] " } else { "[ ] " }),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.paragraph(false),
            Tag::Heading { level, .. } => self.begin(BlockKind::Heading { level: number(level) }),
            Tag::BlockQuote(_) => {
                self.end();
                self.quotes += 1;
            }
            Tag::CodeBlock(kind) => {
                self.begin(BlockKind::Code);
                self.syntax = syntax(&kind);
            }
            Tag::HtmlBlock | Tag::MetadataBlock(_) => self.begin(BlockKind::Code),
            Tag::List(first) => {
                self.end();
                self.lists.push(first);
            }
            Tag::Item => {
                self.end();
                self.marker = Some(match self.lists.last_mut() {
                    Some(Some(next)) => {
                        let number = *next;
                        *next = next.saturating_add(1);
                        Marker::Number(number)
                    }
                    _ => Marker::Bullet,
                });
            }
            Tag::FootnoteDefinition(label) => {
                self.end();
                self.footnote = Some(label.into_string());
            }
            Tag::Table(_) => {
                self.begin(BlockKind::Table);
                self.in_table = true;
            }
            Tag::TableHead | Tag::TableRow => {
                self.cells = 0;
                if self.open.as_ref().is_some_and(|open| open.start < self.draft.text.len()) {
                    self.draft.text.push('\n');
                }
            }
            Tag::TableCell => {
                if self.cells > 0 {
                    self.draft.text.push('\t');
                }
                self.cells += 1;
            }
            Tag::Emphasis => self.open_span(SpanKind::Emphasis),
            Tag::Strong => self.open_span(SpanKind::Strong),
            Tag::Strikethrough => self.open_span(SpanKind::Strikethrough),
            Tag::Link { link_type, dest_url, .. } => {
                let url = address(link_type, &dest_url);
                self.open_span(SpanKind::Link { url });
            }
            Tag::Image { link_type, dest_url, title, .. } => self.picture(&title, address(link_type, &dest_url)),
            Tag::Superscript
            | Tag::Subscript
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => {}
        }
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::MetadataBlock(_) => self.end(),
            TagEnd::Table => {
                self.in_table = false;
                self.end();
            }
            TagEnd::BlockQuote(_) => {
                self.end();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.end();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.end();
                self.marker = None;
            }
            TagEnd::FootnoteDefinition => {
                self.end();
                self.footnote = None;
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => self.close_span(),
            TagEnd::Image => self.picture_done(),
            _ => {}
        }
    }

    /// Begins a paragraph as what its surroundings make of it.
    fn paragraph(&mut self, implicit: bool) {
        let kind = match self.marker.take() {
            Some(marker) => BlockKind::Item { marker },
            None if self.quotes > 0 && self.lists.is_empty() => BlockKind::Quote,
            None => BlockKind::Paragraph,
        };
        self.begin(kind);
        if let Some(open) = &mut self.open {
            open.implicit = implicit;
        }
        if let Some(label) = self.footnote.take() {
            self.footnote(&label, true);
            self.push(" ");
        }
    }

    fn begin(&mut self, kind: BlockKind) {
        self.end();
        if !self.draft.text.is_empty() {
            self.draft.text.push_str("\n\n");
        }
        let start = self.draft.text.len();
        self.open = Some(Open { kind, start, spans: self.draft.spans.len(), implicit: false, picture: None });
    }

    /// Ends the block that is open, if one is.
    fn end(&mut self) {
        let Some(mut open) = self.open.take() else { return };
        let text = &mut self.draft.text;
        let raw = &text[open.start..];
        let trimmed = match open.kind {
            BlockKind::Code => raw.trim_end_matches('\n'),
            BlockKind::Table => raw,
            _ => raw.trim_end(),
        };
        let end = open.start + trimmed.len();
        let lead = if matches!(open.kind, BlockKind::Code | BlockKind::Table) {
            0
        } else {
            trimmed.len() - trimmed.trim_start().len()
        };
        let range = open.start + lead..end;
        // Spans that the trimming cut, or that are left open by a block that ended early.
        for span in &mut self.draft.spans[open.spans..] {
            span.range = span.range.start.clamp(range.start, end)..span.range.end.clamp(range.start, end);
        }
        let mut at = 0;
        let from = open.spans;
        self.draft.spans.retain(|span| {
            at += 1;
            at <= from || !span.range.is_empty() || matches!(span.kind, SpanKind::Image { .. })
        });
        let alone = open.picture.take_if(|(picture_end, _)| {
            *picture_end >= end && matches!(open.kind, BlockKind::Paragraph | BlockKind::Quote | BlockKind::Item { .. })
        });
        if alone.is_some() && !matches!(open.kind, BlockKind::Item { .. }) {
            open.kind = BlockKind::Image;
        } else if range.is_empty() && open.kind != BlockKind::Rule {
            self.draft.spans.truncate(from);
            return;
        }
        if self.draft.blocks.is_empty() && open.kind == (BlockKind::Heading { level: 1 }) {
            open.kind = BlockKind::Title;
        }
        if let Some(name) = self.syntax.take_if(|_| open.kind == BlockKind::Code) {
            self.draft.spans.push(Span { kind: SpanKind::Syntax { name }, range: range.clone() });
        }
        let mut block = Block::new(open.kind, range.clone());
        block.quote = u8::try_from(self.quotes).unwrap_or(u8::MAX);
        block.list = u8::try_from(self.lists.len()).unwrap_or(u8::MAX);
        self.draft.blocks.push(block);
        if let Some((_, title)) = alone {
            self.caption(&title, range);
        }
    }

    /// The title of a picture that stands alone is its caption, unless it says the same again.
    fn caption(&mut self, title: &str, picture: std::ops::Range<usize>) {
        if title.trim().is_empty() || super::cue::words(title) == super::cue::words(&self.draft.text[picture]) {
            return;
        }
        self.begin(BlockKind::Caption);
        self.push(title);
        self.end();
    }

    fn text(&mut self, text: &str) {
        if self.open.is_none() {
            if text.trim().is_empty() {
                return;
            }
            self.paragraph(true);
        }
        if self.in_table && text == "\n" { self.push(" ") } else { self.push(text) }
    }

    fn code(&mut self, text: &str) {
        self.open_span(SpanKind::Code);
        // Within a line a line end is a space.
        if text.contains('\n') {
            self.push(&text.replace('\n', " "));
        } else {
            self.push(text);
        }
        self.close_span();
    }

    /// The sign of a note, as it is read.
    fn footnote(&mut self, label: &str, definition: bool) {
        self.open_span(SpanKind::Footnote { definition });
        self.push(&format!("[{label}]"));
        self.close_span();
    }

    fn push(&mut self, text: &str) {
        self.filter.push(text, &mut self.draft.text);
    }

    fn open_span(&mut self, kind: SpanKind) {
        if self.open.is_none() {
            self.paragraph(true);
        }
        self.spans.push((kind, self.draft.text.len()));
    }

    fn close_span(&mut self) {
        let Some((kind, start)) = self.spans.pop() else { return };
        let range = start..self.draft.text.len();
        if !range.is_empty() {
            self.draft.spans.push(Span { kind, range });
        }
    }

    /// A picture begins. Pictures that follow each other with nothing between are blocks of their
    /// own; within a line their text stands for them.
    fn picture(&mut self, title: &CowStr<'_>, url: String) {
        let only_pictures =
            |open: &Open, text: &str| open.picture.as_ref().is_some_and(|(end, _)| text[*end..].trim().is_empty());
        match &self.open {
            Some(open) if only_pictures(open, &self.draft.text) && self.spans.is_empty() => {
                self.paragraph(open.implicit);
            }
            Some(_) => {}
            None => self.paragraph(true),
        }
        self.pictures.push((self.draft.text.len(), title.to_string(), url));
    }

    fn picture_done(&mut self) {
        let Some((start, title, url)) = self.pictures.pop() else { return };
        let end = self.draft.text.len();
        self.draft.spans.push(Span { kind: SpanKind::Image { url }, range: start..end });
        if let Some(open) = &mut self.open
            && self.draft.text[open.start..start].trim().is_empty()
        {
            open.picture = Some((end, title));
        }
    }
}

/// The language that a fence names: the first word after it.
fn syntax(kind: &CodeBlockKind<'_>) -> Option<String> {
    /// In bytes; no language has so long a name.
    const LONGEST: usize = 40;
    let CodeBlockKind::Fenced(info) = kind else { return None };
    let name = info.split([' ', '\t', ',', '{', '}']).find(|word| !word.is_empty())?;
    (name.len() <= LONGEST).then(|| sanitize::line(name).into_owned())
}

fn address(link: LinkType, url: &str) -> String {
    let url =
        if link == LinkType::Email && !url.starts_with("mailto:") { format!("mailto:{url}") } else { url.to_owned() };
    sanitize::line(&url).into_owned()
}

const fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks as `kind|text`, with depths where there are any.
    fn blocks(source: &str) -> Vec<String> {
        let draft = read(source);
        let depth = |sign: &str, n: u8| sign.repeat(n.into());
        draft
            .blocks
            .iter()
            .map(|block| {
                format!(
                    "{}{}{}|{}",
                    depth(">", block.quote),
                    depth("-", block.list),
                    block.kind.name(),
                    &draft.text[block.range.clone()]
                )
            })
            .collect()
    }

    fn spans(source: &str) -> Vec<String> {
        let draft = read(source);
        draft.spans.iter().map(|span| format!("{}|{}", span.kind.name(), &draft.text[span.range.clone()])).collect()
    }

    #[test]
    fn what_is_made_of_signs_is_read_as_text() {
        let cells = "|a|b".repeat(600_000);
        assert_eq!(read(&cells).blocks.len(), 1);
        let words = "Un mot, *un* autre mot, et des phrases entières.\n\n".repeat(30_000);
        let draft = read(&words);
        assert!(!draft.spans.is_empty() && !draft.text.contains('*'), "a long text is still Markdown");
    }

    #[test]
    fn block_kinds() {
        let source = "# Titre\n\nUn *texte*\nsur deux lignes.\n\n## Partie\n\n> Citation\n>\n> > dedans\n\n- un\n- deux\n  1. trois\n\n  suite\n\n---\n\n```sh\n$ ls\n\n$ pwd\n```\n\n    indenté\n";
        assert_eq!(
            blocks(source),
            [
                "title|Titre",
                "paragraph|Un texte sur deux lignes.",
                "heading|Partie",
                ">quote|Citation",
                ">>quote|dedans",
                "-item|un",
                "-item|deux",
                "--item|trois",
                "-paragraph|suite",
                "rule|",
                "code|$ ls\n\n$ pwd",
                "code|indenté",
            ]
        );
    }

    #[test]
    fn items_keep_their_numbers() {
        let draft = read("7. sept\n8. huit\n\n* point\n");
        let markers: Vec<_> = draft.blocks.iter().map(|block| block.kind).collect();
        let item = |marker| BlockKind::Item { marker };
        assert_eq!(markers, [item(Marker::Number(7)), item(Marker::Number(8)), item(Marker::Bullet)]);
    }

    #[test]
    fn what_a_reader_does_not_see_is_kept() {
        let source = "![Un plan](p.png) ![](q.png)\n\nVoir ![ici](b.png) et[^n].\n\n- ![](vide.png)\n\n\
            ```rust ignore\nfn a() {}\n```\n\n```\nx\n```\n\n    y\n\n[![z](z.png)](https://a.example/)\n\n[^n]: Note.\n";
        let draft = read(source);
        let spans: Vec<_> =
            draft.spans.iter().map(|span| format!("{:?}|{}", span.kind, &draft.text[span.range.clone()])).collect();
        assert_eq!(
            spans,
            [
                "Image { url: \"p.png\" }|Un plan",
                "Image { url: \"q.png\" }|",
                "Image { url: \"b.png\" }|ici",
                "Footnote { definition: false }|[n]",
                "Syntax { name: \"rust\" }|fn a() {}",
                "Image { url: \"z.png\" }|z",
                "Link { url: \"https://a.example/\" }|z",
                "Footnote { definition: true }|[n]",
            ]
        );
    }

    #[test]
    fn tables() {
        assert_eq!(blocks("| a | b |\n|---|---|\n| *c* | d\\|e |\n| | f |\n"), ["table|a\tb\nc\td|e\n\tf"]);
    }

    #[test]
    fn inline_spans() {
        assert_eq!(
            spans("Un *mot* **fort**, ~~barré~~, `code` et [lien *vif*](https://example.org/)."),
            ["emphasis|mot", "strong|fort", "strikethrough|barré", "code|code", "emphasis|vif", "link|lien vif",]
        );
        let draft = read("<a@b.example> [x](http://a.example/\u{1b}]0;P)");
        let urls: Vec<_> = draft.spans.iter().map(|span| format!("{:?}", span.kind)).collect();
        assert!(urls[0].contains("mailto:a@b.example"), "{urls:?}");
        assert!(!urls.concat().contains("\\u{1b}"), "{urls:?}");
        assert_eq!(spans("**gras  \n** et **"), Vec::<String>::new());
    }

    #[test]
    fn pictures() {
        assert_eq!(
            blocks("![Un oignon](a.png \"Chaque couche\")\n\nTexte ![ici](b.png) même.\n\n![](c.png)\n"),
            ["image|Un oignon", "caption|Chaque couche", "paragraph|Texte ici même.", "image|",]
        );
        assert_eq!(blocks("![a](a.png)\n![b](b.png)\n"), ["image|a", "image|b"]);
        assert_eq!(blocks("[![a](a.png)](https://example.org/)\n"), ["image|a"]);
        assert_eq!(blocks("- ![a](a.png)\n"), ["-item|a"]);
        assert_eq!(blocks("![a](a.png) dit tout.\n"), ["paragraph|a dit tout."]);
    }

    #[test]
    fn entities_are_decoded_once_and_filtered_after() {
        assert_eq!(
            blocks("~~&**#27;**[31mX~~ &#27;[2J &amp;#27;[31m &#155;2J `&#27;`"),
            ["paragraph|&#27;[31mX \u{FFFD}[2J &#27;[31m \u{FFFD}2J &#27;"]
        );
        let marks = format!("e{}", "&#x301;".repeat(100));
        assert_eq!(read(&marks).text.chars().count(), 17);
        assert_eq!(read(&marks).marks_dropped, 84);
    }

    #[test]
    fn html_and_footnotes_are_shown() {
        assert_eq!(
            blocks("Un<br>deux <u>trois</u>[^1].\n\n<div>\nbloc\n</div>\n\n[^1]: La note.\n"),
            ["paragraph|Un\ndeux <u>trois</u>[1].", "code|<div>\nbloc\n</div>", "paragraph|[1] La note.",]
        );
    }

    #[test]
    fn front_matter() {
        assert_eq!(
            blocks("---\ntitle: Le titre\n---\n\n# Le titre\n\nCorps.\n"),
            ["title|Le titre", "heading|Le titre", "paragraph|Corps."]
        );
        let draft = read("---\ntitle: [a\n---\n\n# Titre\n");
        assert!(matches!(draft.warnings[..], [Warning::FrontMatter(_)]));
        assert_eq!(draft.blocks[0].kind, BlockKind::Code);
        assert!(draft.text.starts_with("---\ntitle: [a\n---"));
    }

    #[test]
    fn nesting_is_harmless_on_a_small_stack() {
        let sources = [
            format!("{}x\n", "> ".repeat(10_000)),
            format!("{}x\n", "- ".repeat(10_000)),
            "[".repeat(10_000) + &"](a)".repeat(10_000),
            "*a **b ".repeat(5_000),
            format!("{}\n", "![".repeat(10_000)),
        ];
        let run = move || sources.iter().map(|source| read(source).blocks.last().map_or(0, |block| block.quote)).max();
        let deepest = std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
        assert_eq!(deepest, Some(255));
    }
}
