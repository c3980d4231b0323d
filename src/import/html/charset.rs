//! What a page says about the encoding that it is in, read off its bytes before they are decoded.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::memmem;

/// How far into a page a declaration is looked for, in bytes. Browsers look at 1024 and then wait; pages
/// that were saved have comments and scripts before it.
const HEAD: usize = 16 << 10;

/// The encoding that a page declares, in `<meta charset>`, in `<meta http-equiv>` or as XML.
pub fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let label = xml(head).or_else(|| meta(head))?;
    let encoding = Encoding::for_label(label)?;
    // What was read as bytes of ASCII is no UTF-16.
    Some(if encoding == UTF_16BE || encoding == UTF_16LE {
        UTF_8
    } else if encoding.name() == "x-user-defined" {
        WINDOWS_1252
    } else {
        encoding
    })
}

/// `<?xml version="1.0" encoding="…"?>`
fn xml(head: &[u8]) -> Option<&[u8]> {
    let declaration = head.trim_ascii_start().strip_prefix(b"<?xml")?;
    let end = memmem::find(declaration, b"?>")?;
    value(&declaration[..end], b"encoding")
}

fn meta(head: &[u8]) -> Option<&[u8]> {
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'<', &head[at..]) {
        at += found + 1;
        let rest = &head[at..];
        if rest.starts_with(b"!--") {
            at += memmem::find(rest, b"-->").unwrap_or(rest.len());
            continue;
        }
        if !rest.get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"meta")) {
            continue;
        }
        let tag = &rest[..memchr::memchr(b'>', rest).unwrap_or(rest.len())];
        if let Some(label) = value(tag, b"charset") {
            return Some(label);
        }
    }
    None
}

/// What stands after `name=`, with or without quotes.
fn value<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut at = 0;
    while at + name.len() < tag.len() {
        if tag[at..at + name.len()].eq_ignore_ascii_case(name)
            && let Some(rest) = tag[at + name.len()..].trim_ascii_start().strip_prefix(b"=")
        {
            let rest = rest.trim_ascii_start();
            let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
            let end = rest.iter().position(|b| matches!(b, b'"' | b'\'' | b';' | b' ' | b'/' | b'\t' | b'\n'));
            return Some(&rest[..end.unwrap_or(rest.len())]).filter(|label| !label.is_empty());
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations() {
        for (page, wanted) in [
            ("<meta charset=utf-8>", Some("UTF-8")),
            ("<!-- <meta charset=utf-8> --><META CHARSET='ISO-8859-1' />", Some("windows-1252")),
            ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-15\">", Some("ISO-8859-15")),
            ("<meta http-equiv=content-type content='text/html;charset = koi8-r'>", Some("KOI8-R")),
            ("<?xml version='1.0' encoding='windows-1250'?><html>", Some("windows-1250")),
            ("<meta charset=utf-16>", Some("UTF-8")),
            ("<meta charset=\"\"><meta name=a>", None),
            ("<meta charset=klingon>", None),
            ("<p>charset=utf-8", None),
            ("<meta charset", None),
            ("<", None),
        ] {
            assert_eq!(declared(page.as_bytes()).map(Encoding::name), wanted, "{page}");
        }
    }
}
