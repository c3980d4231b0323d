//! Where links lead that stand on a screen: a table beside its cells, and the sequence that says it
//! to a terminal (OSC 8).
//!
//! A terminal opens what it is told with a click, so an address comes in here or not at all.

use std::{fmt::Write, ops::Range, sync::Arc};

/// The schemes that may be led to.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// The longest address, in bytes: what the terminals of VTE take, and the least of those known.
const LONGEST: usize = 2083;

/// Cells of one row that lead somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    y: u16,
    columns: Range<u16>,
    url: Arc<str>,
}

/// The links of a frame, in rows from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    runs: Vec<Run>,
}

impl Links {
    /// Lets some columns of a row lead to an address; whether they do. They don't when the address is
    /// too long or of another scheme than http, https and mailto, or when one of them leads somewhere
    /// already. What is not ASCII in it is sent percent-encoded.
    pub fn add(&mut self, y: u16, columns: Range<u16>, url: &str) -> bool {
        let at = self.runs.partition_point(|run| (run.y, run.columns.end) <= (y, columns.start));
        let free = self.runs.get(at).is_none_or(|run| run.y > y || run.columns.start >= columns.end);
        if columns.is_empty() || !free {
            return false;
        }
        // The parts of one link come one after the other.
        let known = self.runs[..at].iter().rev().take(2).find(|run| *run.url == *url).map(|run| Arc::clone(&run.url));
        let Some(url) = known.or_else(|| clean(url)) else { return false };
        self.runs.insert(at, Run { y, columns, url });
        true
    }

    /// Takes all away.
    pub fn clear(&mut self) {
        self.runs.clear();
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// Where a cell leads.
    pub fn at(&self, x: u16, y: u16) -> Option<&str> {
        at(self.row(y), x).map(|url| &**url)
    }

    /// Those of a row.
    pub(super) fn row(&self, y: u16) -> &[Run] {
        let start = self.runs.partition_point(|run| run.y < y);
        let len = self.runs[start..].partition_point(|run| run.y == y);
        &self.runs[start..start + len]
    }
}

/// Where a column leads.
pub(super) fn at(runs: &[Run], x: u16) -> Option<&Arc<str>> {
    runs.iter().find(|run| run.columns.contains(&x)).map(|run| &run.url)
}

/// What of a link is given to whoever opens it, a browser or a terminal. A letter that an article has
/// begun would have what it likes in it, files of the reader's included: of an address for letters only
/// who gets them is taken.
pub fn safe(url: &str) -> &str {
    let is_letter = url.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:"));
    url.split('?').next().filter(|_| is_letter).unwrap_or(url)
}

/// An address that may be sent.
fn clean(url: &str) -> Option<Arc<str>> {
    let url = safe(url);
    let scheme =
        SCHEMES.iter().find(|scheme| url.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme)))?;
    if url.len() == scheme.len() || url.len() > LONGEST {
        return None;
    }
    let mut clean = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            // A control, or a line end in the midst of an address: somebody is up to something.
            0..0x20 | 0x7f => return None,
            b' ' | 0x80.. => write!(clean, "%{byte:02X}").ok()?,
            _ => clean.push(char::from(byte)),
        }
    }
    (clean.len() <= LONGEST).then(|| clean.into())
}

/// Begins a link, or ends it. Its parts on several rows, and what is drawn of it later, are told to
/// belong together by a name that is made from the address (FNV-1a).
pub(super) fn write(out: &mut Vec<u8>, url: Option<&str>) {
    out.extend_from_slice(b"\x1b]8;");
    if let Some(url) = url {
        let hash = url.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        out.extend_from_slice(b"id=");
        let name = (hash ^ hash >> 16).to_le_bytes();
        for part in [name[0] & 15, name[0] >> 4, name[1] & 15, name[1] >> 4] {
            out.push(b'a' + part);
        }
    }
    out.push(b';');
    out.extend_from_slice(url.unwrap_or_default().as_bytes());
    out.extend_from_slice(b"\x1b\\");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_may_be_led_to_get_in() {
        let long = format!("https://a/{}", "x".repeat(LONGEST));
        for (url, expected) in [
            ("https://a.example/b?c#d", Some("https://a.example/b?c#d")),
            ("HTTP://a", Some("HTTP://a")),
            ("mailto:a@b", Some("mailto:a@b")),
            ("mailto:x@evil?attach=/home/me/.ssh/id_rsa", Some("mailto:x@evil")),
            ("MailTo:x@evil?body=x?y", Some("MailTo:x@evil")),
            ("mailto:?attach=/etc/passwd", None),
            ("https://é.example/a b", Some("https://%C3%A9.example/a%20b")),
            ("https://", None),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("https://a\x1b\\\x1b]52;c;eA==\x07", None),
            ("https://a\n", None),
            ("https://a\u{9c}b", Some("https://a%C2%9Cb")),
            (&long, None),
            ("", None),
        ] {
            assert_eq!(clean(url).as_deref(), expected, "{url:?}");
        }
    }

    #[test]
    fn links_are_found_by_row_and_column() {
        let mut links = Links::default();
        assert!(links.add(3, 4..8, "https://a"));
        assert!(links.add(1, 10..12, "https://b"));
        assert!(links.add(3, 0..4, "https://c"));
        assert!(!links.add(3, 7..9, "https://d"), "somewhere already");
        assert!(!links.add(3, 3..5, "https://d"));
        assert!(!links.add(5, 3..3, "https://d"));
        assert!(links.row(0).is_empty() && links.row(2).is_empty());
        let leads = |y, x| at(links.row(y), x).map(|url| &**url);
        assert_eq!((leads(3, 3), leads(3, 4), leads(3, 8)), (Some("https://c"), Some("https://a"), None));
        assert_eq!(leads(1, 10), Some("https://b"));
    }
}
