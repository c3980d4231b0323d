//! An article as a Markdown document: front matter, then its blocks without page furniture.
//!
//! What the text holds is escaped so that it comes back as text, never as markup.

use std::{borrow::Cow, fmt::Write as _, ops::Range};

use super::{json, list};
use crate::article::{Article, Block, BlockKind, Marker, Span, SpanKind};

/// The whole document, ending with a line end.
pub fn document(article: &Article) -> String {
    let mut out = front_matter(article);
    let mut last: Option<&Block> = None;
    for block in article.blocks().iter().filter(|block| block.boilerplate.is_none()) {
        if block.range.is_empty() && !matches!(block.kind, BlockKind::Rule | BlockKind::Image) {
            continue;
        }
        // The front matter has the title.
        let top = matches!(block.kind, BlockKind::Title | BlockKind::Heading { level: 1 });
        if top && last.is_none() && one_line(&article.text()[block.range.clone()]) == article.title() {
            continue;
        }
        let quote = "> ".repeat(usize::from(block.quote));
        // The items of one list stand close; all else is set apart by a blank line, which belongs
        // to a quotation that goes on.
        if !last.is_some_and(|last| last.list > 0 && last.quote == block.quote && is_item(block)) {
            let shared = last.map_or(0, |last| last.quote.min(block.quote));
            out.push_str("> ".repeat(usize::from(shared)).trim_end());
            out.push('\n');
        }
        let (first, rest) = indents(block);
        for (at, line) in body(article, block).lines().enumerate() {
            let indent = if at == 0 { &first } else { &rest };
            let line = format!("{quote}{indent}{line}");
            out.push_str(line.trim_end());
            out.push('\n');
        }
        last = Some(block);
    }
    out
}

const fn is_item(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Item { .. })
}

/// YAML: a JSON string is one of its string forms, so nothing in a title can end the block.
fn front_matter(article: &Article) -> String {
    let meta = article.meta();
    let source = list::source(article);
    let date = meta.date().map(|date| date.to_string());
    let fields = [
        ("title", Some(article.title())),
        ("author", meta.byline.as_deref()),
        ("date", date.as_deref()),
        ("site", meta.site.as_deref()),
        ("lang", meta.lang.as_ref().map(crate::article::Language::tag)),
        ("url", meta.url.as_deref()),
        ("source", Some(source.as_str())),
    ];
    let mut out = String::from("---\n");
    for (name, value) in fields {
        let Some(value) = value else { continue };
        let mut quoted = Vec::new();
        // Writing to memory does not fail, and JSON is UTF-8.
        if json::write(&mut quoted, &value).is_ok() {
            let _ = writeln!(out, "{name}: {}", String::from_utf8_lossy(&quoted));
        }
    }
    out.push_str("---\n");
    out
}

/// What stands before the first line of a block and before the others.
fn indents(block: &Block) -> (String, String) {
    // Four columns a level hold whatever marker the level above has, up to two digits.
    let outer = "    ".repeat(usize::from(block.list.saturating_sub(1)));
    let BlockKind::Item { marker } = block.kind else {
        let inner = "    ".repeat(usize::from(block.list));
        return (inner.clone(), inner);
    };
    let marker = match marker {
        Marker::Bullet => "-   ".to_owned(),
        Marker::Number(number) => format!("{:<4}", format!("{number}. ")),
    };
    (format!("{outer}{marker}"), format!("{outer}{}", " ".repeat(marker.len())))
}

/// A block without indents.
fn body(article: &Article, block: &Block) -> String {
    let text = &article.text()[block.range.clone()];
    match block.kind {
        BlockKind::Title => format!("# {}", one_line(&inline(article, block.range.clone()))),
        BlockKind::Heading { level } => {
            format!("{} {}", "#".repeat(usize::from(level)), one_line(&inline(article, block.range.clone())))
        }
        BlockKind::Code => fenced(text, syntax(article, block)),
        BlockKind::Image => picture(article, block),
        BlockKind::Table => table(text),
        BlockKind::Rule => "***".to_owned(),
        BlockKind::Paragraph | BlockKind::Quote | BlockKind::Item { .. } | BlockKind::Caption => {
            let text = undone(block, inline(article, block.range.clone()));
            let lines: Vec<_> = text.lines().map(line_start).collect();
            lines.join("\\\n")
        }
    }
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// The longest run of a sign in a text.
fn longest_run(text: &str, sign: char) -> usize {
    text.split(|c| c != sign).map(str::len).max().unwrap_or(0)
}

fn fenced(text: &str, syntax: &str) -> String {
    let fence = "`".repeat(3.max(longest_run(text, '`') + 1));
    format!("{fence}{syntax}\n{}\n{fence}", text.trim_end_matches('\n'))
}

/// The spans that begin in a block, or at its very end where that is its start too.
fn spans_of<'a>(article: &'a Article, block: &Block) -> impl Iterator<Item = &'a Span> {
    let Range { start, end } = block.range;
    let all = article.spans();
    let from = all.partition_point(|span| span.range.start < start);
    all[from..].iter().take_while(move |span| span.range.start < end.max(start + 1))
}

/// The language of a block of code, if it can stand after a fence.
fn syntax<'a>(article: &'a Article, block: &Block) -> &'a str {
    let name = spans_of(article, block).find_map(|span| match &span.kind {
        SpanKind::Syntax { name } => Some(name.as_str()),
        _ => None,
    });
    name.filter(|name| !name.contains(|c: char| c == '`' || c == '\\' || c == '&' || c.is_whitespace())).unwrap_or("")
}

/// A picture that stands alone; a link that it is in goes round it.
fn picture(article: &Article, block: &Block) -> String {
    let text = one_line(&inline(article, block.range.clone()));
    let mut addresses = spans_of(article, block).filter_map(|span| match &span.kind {
        SpanKind::Image { url } => Some((url, span.range.is_empty())),
        _ => None,
    });
    match addresses.next() {
        // With a text it is among the spans of the line.
        Some((_, false)) => text,
        Some((url, true)) => format!("![](<{}>)", target(url)),
        None => format!("![{text}]()"),
    }
}

/// The box of a task, at the start of an item, is none of the signs that are to stay text.
fn undone(block: &Block, text: String) -> String {
    let is_box = is_item(block) && ["\\[ \\] ", "\\[x\\] ", "\\[X\\] "].iter().any(|sign| text.starts_with(sign));
    if is_box { text.replacen("\\[", "[", 1).replacen("\\]", "]", 1) } else { text }
}

/// A table as most readers know it; the first row is its head.
fn table(text: &str) -> String {
    let cell = |cell: &str| escaped(cell).replace('|', "\\|");
    let rows: Vec<Vec<String>> = text.lines().map(|row| row.split('\t').map(cell).collect()).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::new();
    for (at, row) in rows.iter().enumerate() {
        for column in 0..columns {
            let _ = write!(out, "| {} ", row.get(column).map_or("", |cell| cell));
        }
        out.push_str("|\n");
        if at == 0 {
            out.push_str(&"| --- ".repeat(columns));
            out.push_str("|\n");
        }
    }
    out
}

/// A stretch of running text with its spans. Spans that cross are cut to nest.
fn inline(article: &Article, range: Range<usize>) -> String {
    let text = article.text();
    let all = article.spans();
    let from = all.partition_point(|span| span.range.start < range.start);
    let to = all.partition_point(|span| span.range.start < range.end);
    let mut out = String::new();
    let mut at = range.start;
    let mut open: Vec<(usize, Cow<'_, str>)> = Vec::new();
    for span in &all[from..to] {
        let Range { start, end } = trimmed(text, span);
        if start < at || start >= end {
            continue;
        }
        close(&mut out, &mut open, text, &mut at, start);
        out.push_str(&escaped(&text[at..start]));
        let end = end.min(open.last().map_or(range.end, |last| last.0));
        at = start;
        match &span.kind {
            SpanKind::Code => {
                out.push_str(&code(&text[start..end]));
                at = end;
            }
            SpanKind::Footnote { definition } => {
                let label = text[start..end].trim_start_matches('[').trim_end_matches(']');
                let _ = write!(out, "[^{label}]{}", if *definition { ":" } else { "" });
                at = end;
            }
            SpanKind::Image { url } => push(&mut out, &mut open, end, "![", format!("](<{}>)", target(url)).into()),
            SpanKind::Syntax { .. } => {}
            SpanKind::Emphasis => push(&mut out, &mut open, end, "*", "*".into()),
            SpanKind::Strong => push(&mut out, &mut open, end, "**", "**".into()),
            SpanKind::Strikethrough => push(&mut out, &mut open, end, "~~", "~~".into()),
            // An address that stands for itself does so there too.
            SpanKind::Link { url } if text[start..end] == **url && is_bare(url) => {
                let _ = write!(out, "<{url}>");
                at = end;
            }
            SpanKind::Link { url } => push(&mut out, &mut open, end, "[", format!("](<{}>)", target(url)).into()),
        }
    }
    close(&mut out, &mut open, text, &mut at, range.end);
    out.push_str(&escaped(&text[at..range.end]));
    out
}

fn push<'a>(out: &mut String, open: &mut Vec<(usize, Cow<'a, str>)>, end: usize, before: &str, after: Cow<'a, str>) {
    out.push_str(before);
    open.push((end, after));
}

/// Ends the spans that end at or before `upto`, with the text up to each end.
fn close(out: &mut String, open: &mut Vec<(usize, Cow<'_, str>)>, text: &str, at: &mut usize, upto: usize) {
    while let Some((end, _)) = open.last()
        && *end <= upto
    {
        out.push_str(&escaped(&text[*at..*end]));
        *at = *end;
        if let Some((_, after)) = open.pop() {
            out.push_str(&after);
        }
    }
}

/// A span without the white space at its ends, next to which markup would not be taken as such.
fn trimmed(text: &str, span: &Span) -> Range<usize> {
    let inner = &text[span.range.clone()];
    let start = span.range.start + (inner.len() - inner.trim_start().len());
    start..start + inner.trim().len()
}

/// Whether an address can stand between angle brackets as a link of its own.
fn is_bare(url: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| url.starts_with(scheme))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '&' | '\\'))
}

fn code(text: &str) -> String {
    let fence = "`".repeat(longest_run(text, '`') + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{}{pad}{fence}", one_line(text))
}

/// The address of a link, between angle brackets.
fn target(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for (at, c) in url.char_indices() {
        if matches!(c, '<' | '>' | '\\') || (c == '&' && is_entity(&url[at..])) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether a text starts like `&amp;` or `&#27;`.
fn is_entity(text: &str) -> bool {
    let name = text[1..].trim_start_matches('#');
    name.find(';').is_some_and(|end| end > 0 && name[..end].bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Text with every sign that could be markup inside a line escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        let next = text[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        let markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            // Inside a word it is none.
            '_' => !(last.is_alphanumeric() && next.is_alphanumeric()),
            '&' => is_entity(&text[at..]),
            _ => false,
        };
        if markup {
            out.push('\\');
        }
        out.push(c);
        last = c;
    }
    out
}

/// A line of running text whose start can't be taken for that of a heading, a list, a quotation …
fn line_start(line: &str) -> Cow<'_, str> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let sign = line[digits..].chars().next();
    let at = match sign {
        Some('#' | '+' | '-' | '=' | '>' | '|' | ':') if digits == 0 => 0,
        Some('.' | ')') if digits > 0 => digits,
        _ => return Cow::Borrowed(line),
    };
    Cow::Owned(format!("{}\\{}", &line[..at], &line[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{ArticleId, Format, Meta, Source};

    fn article(parts: &[(BlockKind, u8, u8, &str)], spans: &[(SpanKind, &str)]) -> Article {
        let (mut text, mut blocks) = (String::new(), Vec::new());
        for &(kind, quote, list, part) in parts {
            let start = text.len();
            text.push_str(part);
            blocks.push(Block { quote, list, ..Block::new(kind, start..text.len()) });
            text.push('\n');
        }
        let find = |part: &str| text.find(part).map(|at| at..at + part.len()).unwrap();
        let spans = spans.iter().map(|(kind, part)| Span { kind: kind.clone(), range: find(part) }).collect();
        let meta = Meta { title: "Un \"titre\"\\ : x".into(), ..Meta::default() };
        Article::new(ArticleId::new(b"x", 0), Source::new("a.md"), Format::Markdown, text, blocks, spans, meta)
    }

    fn written(parts: &[(BlockKind, u8, u8, &str)], spans: &[(SpanKind, &str)]) -> String {
        let out = document(&article(parts, spans));
        out.rsplit_once("---\n\n").map(|(_, body)| body.to_owned()).unwrap()
    }

    #[test]
    fn front_matter_is_quoted() {
        let out = document(&article(&[(BlockKind::Paragraph, 0, 0, "x")], &[]));
        assert_eq!(out, "---\ntitle: \"Un \\\"titre\\\"\\\\ : x\"\nsource: \"a.md\"\n---\n\nx\n");
    }

    #[test]
    fn text_stays_text() {
        use BlockKind::Paragraph;
        let cases = [
            ("a*b _c_ d_e [f] <g> `h` ~i~ \\", "a\\*b \\_c\\_ d_e \\[f\\] \\<g> \\`h\\` \\~i\\~ \\\\\n"),
            ("AT&T &amp; &#27; & co;", "AT&T \\&amp; \\&#27; & co;\n"),
            ("# a", "\\# a\n"),
            ("- a", "\\- a\n"),
            ("12. a", "12\\. a\n"),
            ("12 a", "12 a\n"),
            ("> a", "\\> a\n"),
            ("un\n- deux", "un\\\n\\- deux\n"),
        ];
        for (text, want) in cases {
            assert_eq!(written(&[(Paragraph, 0, 0, text)], &[]), want);
        }
    }

    #[test]
    fn blocks_have_their_markup() {
        let item = |marker| BlockKind::Item { marker };
        let out = written(
            &[
                (BlockKind::Title, 0, 0, "T"),
                (BlockKind::Heading { level: 2 }, 0, 0, "H"),
                (BlockKind::Quote, 1, 0, "q"),
                (BlockKind::Quote, 1, 0, "r"),
                (item(Marker::Bullet), 0, 1, "a"),
                (BlockKind::Paragraph, 0, 1, "encore"),
                (item(Marker::Number(3)), 0, 2, "b"),
                (BlockKind::Rule, 0, 0, ""),
                (BlockKind::Code, 0, 0, "x ```\n  y"),
                (BlockKind::Table, 0, 0, "a\tb|c\n1\t2"),
                (BlockKind::Image, 0, 0, "alt"),
            ],
            &[],
        );
        let want = "# T\n\n## H\n\n> q\n>\n> r\n\n-   a\n\n    encore\n    3.  b\n\n***\n\n````\nx ```\n  y\n````\n\n\
                    | a | b\\|c |\n| --- | --- |\n| 1 | 2 |\n\n![alt]()\n";
        assert_eq!(out, want);
    }

    #[test]
    fn what_is_not_seen_comes_back() {
        let source = "\
![Un plan](<p.png>)

![](<q(1).png>)

[![z](<z.png>)](<https://a.example/>)

Voir ![ici](<b.png>) et[^n], ou <https://a.example/x?y=1>.

-   [x] fait
-   [ ] à faire

```rust
fn a() {}
```

[^n]: Une note.
";
        let read = |text: &str| {
            let read = crate::import::import(text.as_bytes(), &Source::new("a.md"), b"a").unwrap();
            let out = document(&read.articles[0]);
            out.rsplit_once("---\n\n").map(|(_, body)| body.to_owned()).unwrap()
        };
        assert_eq!(read(source), source);
        // What only looks like it is no more than text.
        assert_eq!(read("un \\[x\\] ou \\[^n]\n"), "un \\[x\\] ou \\[^n\\]\n");
    }

    #[test]
    fn spans_nest() {
        let link = SpanKind::Link { url: "https://a.example/?x=(1)&lt;".into() };
        let out = written(
            &[(BlockKind::Paragraph, 0, 0, "un lien fort et `code` fin")],
            &[
                (link, "lien fort"),
                (SpanKind::Strong, "fort"),
                (SpanKind::Code, "`code`"),
                (SpanKind::Emphasis, " fin"),
            ],
        );
        assert_eq!(out, "un [lien **fort**](<https://a.example/?x=(1)\\&lt;>) et `` `code` `` *fin*\n");
    }
}
