//! MHTML, as browsers save a page with all that belongs to it: a message of several parts, of which the
//! first that is a page is read. Pictures and styles are left where they are.

use encoding_rs::Encoding;
use mail_parser::{
    Encoding as Transfer, HeaderName, Message, MessageParser, MimeHeaders,
    decoders::{base64::base64_decode, quoted_printable::quoted_printable_decode},
};

/// The page of a message, not yet decoded.
#[derive(Debug)]
pub struct Part {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The encoding that its header declares.
    pub encoding: Option<&'static Encoding>,
    /// The address that it was saved from; not sanitised.
    pub url: Option<String>,
}

/// Whether a file begins as MHTML does: header fields, among them one that says it has parts.
pub fn is_it(bytes: &[u8]) -> bool {
    const HEAD: usize = 4 << 10;
    let head = &bytes[..bytes.len().min(HEAD)];
    let field = head.split(|&b| b == b'\n').next().unwrap_or_default();
    let colon = field.iter().position(|&b| b == b':');
    let named = colon.is_some_and(|at| at > 0 && field[..at].iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-'));
    let has = |what: &[u8]| head.windows(what.len()).any(|window| window.eq_ignore_ascii_case(what));
    named && has(b"content-type: multipart/related")
}

/// The page in it, if there is one.
pub fn page(bytes: &[u8]) -> Option<Part> {
    let message = MessageParser::default().parse(bytes)?;
    let is_page = |part: &&mail_parser::MessagePart<'_>| {
        part.is_content_type("text", "html") || part.is_content_type("application", "xhtml+xml")
    };
    let part = message.parts.iter().find(is_page)?;
    let raw = message.raw_message.get(part.offset_body as usize..part.offset_end as usize)?;
    let decoded = match part.encoding {
        Transfer::None => None,
        Transfer::QuotedPrintable => quoted_printable_decode(raw),
        Transfer::Base64 => base64_decode(raw),
    };
    let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
    Some(Part {
        bytes: decoded.unwrap_or_else(|| raw.to_vec()),
        encoding: charset.and_then(|label| Encoding::for_label(label.as_bytes())),
        url: address(&message).or_else(|| part.content_location().map(str::to_owned)),
    })
}

/// Where the whole was saved from.
fn address(message: &Message<'_>) -> Option<String> {
    let header = HeaderName::Other("Snapshot-Content-Location".into());
    message.header(header)?.as_text().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAVED: &str = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/a\r\n\
        Subject: =?utf-8?Q?L=E2=80=99=C3=A9t=C3=A9?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\
        \ttype=\"text/html\";\r\n\tboundary=\"--B--\"\r\n\r\n\r\n----B--\r\nContent-Type: text/html\r\n\
        Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/b\r\n\r\n\
        <p class=3D\"a\">L=E2=80=99=C3=A9t=C3=A9 =\r\nfinit.</p>\r\n----B--\r\nContent-Type: image/png\r\n\
        Content-Transfer-Encoding: base64\r\nContent-Location: cid:a\r\n\r\niVBORw0KGgo=\r\n\r\n----B----\r\n";

    #[test]
    fn the_page_in_a_message() {
        assert!(is_it(SAVED.as_bytes()));
        let part = page(SAVED.as_bytes()).unwrap();
        assert_eq!(String::from_utf8(part.bytes).unwrap().trim_end(), "<p class=\"a\">L’été finit.</p>");
        assert_eq!(part.url.as_deref(), Some("https://example.org/a"));
        let coded =
            SAVED.replace("quoted-printable", "base64").replace("text/html\r\n", "text/html; charset=iso-8859-1\r\n");
        let body = coded.find("<p class").unwrap()..coded.find("\r\n----B--\r\nContent-Type: image").unwrap();
        let coded = [&coded[..body.start], "PHA+bCfpdOk8L3A+", &coded[body.end..]].concat();
        let part = page(coded.as_bytes()).unwrap();
        assert_eq!(part.bytes, b"<p>l'\xe9t\xe9</p>");
        assert_eq!(part.encoding.map(Encoding::name), Some("windows-1252"));
    }

    #[test]
    fn what_is_none() {
        for text in ["", "Un texte : rien de plus", "MIME-Version: 1.0\n\n", "<html>Content-Type: multipart/related"] {
            assert!(!is_it(text.as_bytes()), "{text}");
        }
        for text in ["", "Content-Type: multipart/related; boundary=a\n\n--a\nContent-Type: image/png\n\nx\n--a--\n"] {
            assert!(page(text.as_bytes()).is_none(), "{text}");
        }
        // Cut short anywhere it is read as far as it goes.
        for end in 0..SAVED.len() {
            let _ = page(&SAVED.as_bytes()[..end]);
        }
    }
}
