//! The addresses of links: made whole against the page's own, and left out unless they can be opened.
//!
//! The resolution of RFC 3986, section 5.2, for what stands in pages; the characters of an address
//! are left as they are.

use crate::article::sanitize;

/// Where a link leads: an address of `http`, `https` or `mailto`, sanitised and on one line. `None`
/// for what cannot be opened, such as a place on the same page.
pub(super) fn resolve(link: &str, base: Option<&str>) -> Option<String> {
    /// In bytes: what is longer is no address that somebody wrote.
    const LONGEST: usize = 4096;
    // As browsers do: no white space around, no line ends or tabs within.
    let link = link.trim_matches(|c: char| c <= ' ');
    if link.len() > LONGEST || link.starts_with('#') || link.is_empty() {
        return None;
    }
    let link: String = link.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let whole = match scheme(&link) {
        Some("http" | "https") if !link.contains("://") => return None,
        Some("http" | "https" | "mailto") => link,
        Some(_) => return None,
        None => join(base?, &link)?,
    };
    Some(sanitize::line(&whole).into_owned())
}

/// The scheme of an address in the case that is wanted; anything else is what nobody asks for.
fn scheme(link: &str) -> Option<&'static str> {
    let end = link.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))?;
    if !link[end..].starts_with(':') || end == 0 {
        return None;
    }
    let known = ["http", "https", "mailto"].into_iter().find(|known| known.eq_ignore_ascii_case(&link[..end]));
    Some(known.unwrap_or("other"))
}

/// A relative address made whole.
fn join(base: &str, link: &str) -> Option<String> {
    let base = base.split('#').next()?;
    let colon = base.find("://")?;
    if !matches!(scheme(base), Some("http" | "https")) {
        return None;
    }
    if let Some(host) = link.strip_prefix("//") {
        return Some(format!("{}://{host}", &base[..colon]));
    }
    let path_start = base[colon + 3..].find(['/', '?']).map_or(base.len(), |at| colon + 3 + at);
    let (origin, path) = base.split_at(path_start);
    let path = path.split('?').next()?;
    if link.starts_with('?') {
        return Some(format!("{origin}{path}{link}"));
    }
    let end = link.find(['?', '#']).unwrap_or(link.len());
    let (link, rest) = link.split_at(end);
    let whole = if link.starts_with('/') {
        link.to_owned()
    } else {
        let folder = path.rfind('/').map_or("/", |at| &path[..=at]);
        format!("{folder}{link}")
    };
    Some(format!("{origin}{}{rest}", without_dots(&whole)))
}

/// A path without `.` and `..`.
fn without_dots(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let mut all = path.split('/').skip(1).peekable();
    while let Some(part) = all.next() {
        let last = all.peek().is_none();
        match part {
            ".." => _ = parts.pop(),
            "." => {}
            _ => {
                parts.push(part);
                continue;
            }
        }
        if last {
            parts.push("");
        }
    }
    format!("/{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let base = Some("https://example.org/a/b.html?c#d");
        for (link, wanted) in [
            ("http://example.net/x", Some("http://example.net/x")),
            (" HTTPS://example.net ", Some("HTTPS://example.net")),
            ("mailto:a@example.org", Some("mailto:a@example.org")),
            ("//example.net/x", Some("https://example.net/x")),
            ("/x/../y", Some("https://example.org/y")),
            ("x.html?q#f", Some("https://example.org/a/x.html?q#f")),
            ("../x", Some("https://example.org/x")),
            ("../../../x/.", Some("https://example.org/x/")),
            ("?q", Some("https://example.org/a/b.html?q")),
            ("12:30", None),
            ("#note", None),
            ("", None),
            ("javascript:alert(1)", None),
            ("java\nscript:alert(1)", None),
            ("data:text/html,x", None),
            ("file:///etc/passwd", None),
            ("http:x", None),
            ("x\u{1b}y", Some("https://example.org/a/x\u{FFFD}y")),
        ] {
            assert_eq!(resolve(link, base).as_deref(), wanted, "{link}");
        }
        assert_eq!(resolve("x", None), None);
        assert_eq!(resolve("x", Some("file:///a")), None);
        assert_eq!(resolve("x", Some("https://example.org")).as_deref(), Some("https://example.org/x"));
    }
}
