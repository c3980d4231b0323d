//! Web addresses that stand in the text as they are: most of the links of a text without markup. They
//! become links to themselves, so that they are listed, numbered and opened like the others.

use std::ops::Range;

use memchr::memmem;

use crate::article::{BlockKind, Span, SpanKind, floor};

use super::Draft;

/// The most that are marked: no text that somebody reads has as many, and each takes memory.
const MOST: usize = 10_000;

/// The longest that is marked, in bytes.
const LONGEST: usize = 4 << 10;

/// Marks the addresses of a draft that lie in one block of text, and in no link, picture or code.
pub fn mark(draft: &mut Draft) {
    let text = draft.text.as_str();
    let finder = memmem::Finder::new("://");
    let mut at = 0;
    let mut found = std::iter::from_fn(|| {
        loop {
            let sign = at + finder.find(&text.as_bytes()[at..])?;
            at = sign + 3;
            if let Some(range) = address(text, sign) {
                // An address may hold another, which is none of its own.
                at = at.max(range.end);
                return Some(range);
            }
        }
    })
    .peekable();
    if found.peek().is_none() {
        return;
    }
    let taken = Taken::new(&draft.spans);
    let block = |at: usize| draft.blocks.partition_point(|block| block.range.start <= at).checked_sub(1);
    let stands = |range: &Range<usize>| {
        let block = block(range.start).map(|block| &draft.blocks[block]);
        block.is_some_and(|block| block.kind != BlockKind::Code && range.end <= block.range.end)
            && !taken.touches(range)
    };
    let link = |range: Range<usize>| Span { kind: SpanKind::Link { url: text[range.clone()].to_owned() }, range };
    let spans: Vec<Span> = found.filter(stands).take(MOST).map(link).collect();
    draft.spans.extend(spans);
}

/// The address round `://` at a byte of a text.
fn address(text: &str, at: usize) -> Option<Range<usize>> {
    let before = &text[..at];
    let scheme = ["https", "http"].into_iter().find(|scheme| {
        let end = before.get(at.saturating_sub(scheme.len())..);
        end.is_some_and(|end| end.eq_ignore_ascii_case(scheme))
    })?;
    let start = at - scheme.len();
    if before[..start].ends_with(char::is_alphanumeric) {
        return None;
    }
    let rest = &text[at + 3..floor(text, at + 3 + LONGEST)];
    let host = &rest[..rest.find(|c| ends(c) || matches!(c, '/' | '?' | '#')).unwrap_or(rest.len())];
    if !host.contains(char::is_alphanumeric) {
        return None;
    }
    let address = trimmed(&rest[..rest.find(ends).unwrap_or(rest.len())]);
    let is_host = host.len() < address.len() || address.contains('.');
    is_host.then(|| start..at + 3 + address.len())
}

/// An address without what closes a sentence or a bracket round it.
fn trimmed(address: &str) -> &str {
    let count = |sign| address.bytes().filter(|byte| *byte == sign).count();
    // How many brackets are closed that were not opened.
    let mut round = count(b')').saturating_sub(count(b'('));
    let mut square = count(b']').saturating_sub(count(b'['));
    address.trim_end_matches(|last| match last {
        '.' | ',' | ';' | ':' | '!' | '?' | '…' | '\'' | '’' | '*' => true,
        ')' if round > 0 => {
            round -= 1;
            true
        }
        ']' if square > 0 => {
            square -= 1;
            true
        }
        _ => false,
    })
}

/// Whether no address goes on with a character.
fn ends(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '`' | '|' | '{' | '}' | '\\' | '^' | '\u{FFFD}')
}

/// Where links, pictures and code stand already.
struct Taken {
    /// By start, each with the furthest end of those up to it.
    ranges: Vec<(usize, usize)>,
}

impl Taken {
    fn new(spans: &[Span]) -> Self {
        let kinds = |kind: &SpanKind| matches!(kind, SpanKind::Link { .. } | SpanKind::Image { .. } | SpanKind::Code);
        let mut ranges: Vec<_> =
            spans.iter().filter(|span| kinds(&span.kind)).map(|span| (span.range.start, span.range.end)).collect();
        ranges.sort_unstable();
        let mut furthest = 0;
        for (_, end) in &mut ranges {
            furthest = furthest.max(*end);
            *end = furthest;
        }
        Self { ranges }
    }

    fn touches(&self, range: &Range<usize>) -> bool {
        let before = self.ranges.partition_point(|(start, _)| *start < range.end);
        before.checked_sub(1).is_some_and(|last| self.ranges[last].1 > range.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{markdown, text};

    fn marked(mut draft: Draft) -> Vec<String> {
        mark(&mut draft);
        let links = draft.spans.iter().filter(|span| matches!(span.kind, SpanKind::Link { .. }));
        links
            .map(|span| format!("{}|{}", &draft.text[span.range.clone()], span.kind.url().unwrap_or_default()))
            .collect()
    }

    #[test]
    fn addresses_in_the_text_are_links() {
        for (line, wanted) in [
            ("Voir https://a.example/b?c=d#e.", Some("https://a.example/b?c=d#e")),
            ("(http://a.example/x)", Some("http://a.example/x")),
            ("https://fr.example/wiki/Tor_(oignon), dit-on", Some("https://fr.example/wiki/Tor_(oignon)")),
            ("«\u{a0}https://a.example\u{a0}»", Some("https://a.example")),
            ("« https://a.example/é »", Some("https://a.example/é")),
            ("HTTPS://A.EXAMPLE !", Some("HTTPS://A.EXAMPLE")),
            ("https://localhost/x", Some("https://localhost/x")),
            ("https:// rien", None),
            ("https://...", None),
            ("http://un", None),
            ("xhttp://a.example", None),
            ("ftp://a.example", None),
            ("javascript://a.example", None),
            ("://", None),
        ] {
            let source = format!("Un titre\n\nUne phrase, puis {line}\n\nUne autre phrase.\n");
            let wanted: Vec<_> = wanted.iter().map(|url| format!("{url}|{url}")).collect();
            assert_eq!(marked(text::read(source)), wanted, "{line}");
        }
    }

    #[test]
    fn what_is_a_link_already_is_left_alone() {
        let source = "# T\n\n[https://a.example](https://b.example) `https://c.example/` <https://d.example> \
                      ![https://e.example/](e.png)\n\n```\nhttps://f.example/\n```\n\nhttps://g.example/\n";
        assert_eq!(
            marked(markdown::read(source)),
            [
                "https://a.example|https://b.example",
                "https://d.example|https://d.example",
                "https://g.example/|https://g.example/",
            ]
        );
    }

    #[test]
    fn many_are_not_too_many() {
        let source = format!("Un titre\n\n{}\n\n{}\n", "http://a.b ".repeat(50_000), "://".repeat(50_000));
        assert_eq!(marked(text::read(source)).len(), MOST);
        let signs = ["http://", "http:///", "http://-", "http://a)))))]]]]]", "http://a:////."];
        for sign in signs {
            let source = format!("Un titre\n\n{}\n", sign.repeat(400_000));
            assert!(marked(text::read(source)).len() <= MOST);
        }
        let long = format!("Un titre\n\nhttps://a.example/{}\n", "é".repeat(100_000));
        assert!(marked(text::read(long)).iter().all(|link| link.len() < 3 * LONGEST));
    }
}
