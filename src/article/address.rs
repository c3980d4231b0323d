//! Addresses of links and pictures: which may be opened, and where they really lead. Nothing is
//! opened or fetched here.
//!
//! An address is read as browsers read it (the URL standard of the WHATWG, by the crate `url`):
//! `https:\\a.example`, `https://bank.example@evil.example` and a host with letters from elsewhere
//! lead where a browser would go, whatever they look like.

use std::fmt::Write as _;

use url::{Host, Url};

/// The schemes that may be opened.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// The longest address that is opened, in bytes: no site has longer ones, and a command takes 128 KiB.
pub const LONGEST: usize = 8 << 10;

/// The letters beyond ASCII that French, German, Spanish, Italian, Portuguese and the languages of
/// Scandinavia write: a host of these and of ASCII looks like what it is. All others are told by their
/// ASCII form too: a list of those that look alike (UTS 39) would have to be kept up with, is a
/// hundred times as large, and lets `ẹ` pass for `e`.
const FAMILIAR: &str = "àâäáãåæçéèêëíìîïñóòôöõøœßúùûüÿ";

/// Why an address is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is none that a browser should be given: a file, a script, a place in the page.
    Scheme,
    /// It is longer than [`LONGEST`].
    Long,
}

impl Refused {
    /// Its name in the locale.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scheme => "scheme",
            Self::Long => "long",
        }
    }
}

/// The address as it may be given to a browser: in ASCII, with the host that is asked for. A letter
/// that an article has begun would have what it likes in it, files of the reader's included: of an
/// address for letters only who gets them is taken.
///
/// # Errors
/// Why it may not.
pub fn openable(url: &str) -> Result<String, Refused> {
    if url.len() > LONGEST {
        return Err(Refused::Long);
    }
    // Browsers leave some of these out; who has put them in is up to something.
    if url.chars().any(|c| c.is_control() || c.is_whitespace() || c == char::REPLACEMENT_CHARACTER) {
        return Err(Refused::Scheme);
    }
    let mut read = Url::parse(url).map_err(|_| Refused::Scheme)?;
    match read.scheme() {
        "mailto" => {
            read.set_query(None);
            read.set_fragment(None);
            if read.path().is_empty() { Err(Refused::Scheme) } else { Ok(read.into()) }
        }
        scheme if SCHEMES.contains(&scheme) && read.has_host() => Ok(read.into()),
        _ => Err(Refused::Scheme),
    }
}

/// What does not look like what it is, in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disguise {
    /// Another name stands before the host: `https://bank.example@evil.example`.
    Name,
    /// The text of the link names another host.
    Text,
    /// The host has letters that may look like others.
    Letters,
}

impl Disguise {
    /// Its name in the locale.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Text => "text",
            Self::Letters => "letters",
        }
    }
}

/// The host that an address really leads to, in ASCII, where one may take it for another; `text` is
/// what the link says.
pub fn disguise(text: &str, url: &str) -> Option<(Disguise, String)> {
    let read = Url::parse(&url[..super::floor(url, LONGEST)]).ok()?;
    if read.scheme() == "mailto" {
        let domain = read.path().rsplit_once('@')?.1;
        let domain = percent_decoded(domain);
        let Ok(ascii) = idna::domain_to_ascii(&domain) else { return Some((Disguise::Letters, escaped(&domain))) };
        return has_strange_letters(&ascii).then_some((Disguise::Letters, ascii));
    }
    let host = read.host_str().filter(|host| !host.is_empty())?;
    if !read.username().is_empty() || read.password().is_some() {
        return Some((Disguise::Name, host.to_owned()));
    }
    if has_strange_letters(host) {
        return Some((Disguise::Letters, host.to_owned()));
    }
    let said = said_host(text)?;
    (!is_same_site(&said, host)).then(|| (Disguise::Text, host.to_owned()))
}

/// An address as it is shown: the host in the letters that are meant, as far as these are familiar.
pub fn host(url: &str) -> Option<String> {
    let read = Url::parse(&url[..super::floor(url, LONGEST)]).ok()?;
    let host = read.host_str().filter(|host| !host.is_empty())?;
    let host = if has_strange_letters(host) { host.to_owned() } else { idna::domain_to_unicode(host).0 };
    Some(host.strip_prefix("www.").map(str::to_owned).unwrap_or(host))
}

/// Whether a host, given in ASCII, has letters that are not familiar.
fn has_strange_letters(ascii: &str) -> bool {
    if !ascii.split('.').any(|label| label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"))) {
        return !ascii.is_ascii();
    }
    let (host, faults) = idna::domain_to_unicode(ascii);
    faults.is_err() || !host.chars().all(|c| c.is_ascii() || FAMILIAR.contains(c))
}

/// The host that a link's text names, when it is an address.
fn said_host(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() > LONGEST || text.contains(char::is_whitespace) {
        return None;
    }
    let read = match text.split_once("://") {
        Some((scheme, _)) if ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => {
            Url::parse(text).ok()?
        }
        None if text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) => {
            Url::parse(&format!("https://{text}")).ok()?
        }
        _ => return None,
    };
    // With a path behind it a host is told whole, wherever the text breaks off.
    let is_whole = text.rsplit("://").next().is_some_and(|rest| rest.contains('/'));
    match read.host()? {
        // A cut one says where it leads to well enough: `https://a.example…`.
        Host::Domain(host) if !host.ends_with("xn--") && (is_whole || !text.ends_with(['…', '.'])) => {
            Some(host.to_owned())
        }
        _ => None,
    }
}

/// Whether two hosts are one, or one lies in the other: `m.a.example` in `www.a.example`.
fn is_same_site(one: &str, other: &str) -> bool {
    let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.').to_owned();
    let (one, other) = (bare(one), bare(other));
    let within = |inner: &str, outer: &str| {
        inner.strip_suffix(outer).is_some_and(|rest| rest.is_empty() || rest.ends_with('.') && outer.contains('.'))
    };
    within(&one, &other) || within(&other, &one)
}

/// The letters that `%C3%A9` stands for; as it is, where it stands for none.
fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let code = (byte == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        let coded = code.and_then(|code| u8::from_str_radix(code, 16).ok());
        out.push(coded.unwrap_or(byte));
        at += if coded.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// A text whose signs beyond ASCII, and those that don't show, are written as their numbers.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_graphic() {
            out.push(c);
        } else {
            // Writing to a string does not fail.
            let _ = write!(out, "U+{:04X}", u32::from(c));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_and_letters_are_opened() {
        let long = format!("https://a.example/{}", "x".repeat(100 << 10));
        for (url, opened) in [
            ("https://a.example/b?c#d", Ok("https://a.example/b?c#d")),
            ("HTTP://A.example", Ok("http://a.example/")),
            ("https:evil.example", Ok("https://evil.example/")),
            ("https:\\\\evil.example\\x", Ok("https://evil.example/x")),
            ("https://été.example/é", Ok("https://xn--t-9fab.example/%C3%A9")),
            ("mailto:a@b.example", Ok("mailto:a@b.example")),
            ("mailto:a@b.example?attach=/etc/passwd&body=x", Ok("mailto:a@b.example")),
            ("MailTo:a@b", Ok("mailto:a@b")),
            ("mailto:?attach=/etc/passwd", Err(Refused::Scheme)),
            ("javascript:alert(1)", Err(Refused::Scheme)),
            ("JavaScript:alert(1)", Err(Refused::Scheme)),
            ("java\nscript:alert(1)", Err(Refused::Scheme)),
            ("data:text/html,<script>", Err(Refused::Scheme)),
            ("file:///etc/passwd", Err(Refused::Scheme)),
            ("vbscript:x", Err(Refused::Scheme)),
            ("ftp://a.example", Err(Refused::Scheme)),
            ("tel:+33", Err(Refused::Scheme)),
            ("#note", Err(Refused::Scheme)),
            ("/a/b", Err(Refused::Scheme)),
            ("--help", Err(Refused::Scheme)),
            ("", Err(Refused::Scheme)),
            ("https://", Err(Refused::Scheme)),
            ("https://[", Err(Refused::Scheme)),
            ("https://a.example/ b", Err(Refused::Scheme)),
            (" https://a.example", Err(Refused::Scheme)),
            ("https://a.example\u{fffd}", Err(Refused::Scheme)),
            (&long, Err(Refused::Long)),
        ] {
            assert_eq!(openable(url).as_deref(), opened.as_ref().map(|url| &**url), "{url:.40}");
        }
    }

    #[test]
    fn a_host_in_disguise_is_told_by_its_own_name() {
        use Disguise::{Letters, Name, Text};
        let long = format!("https://{}@evil.example", "a".repeat(5_000));
        for (text, url, told) in [
            ("un mot", "https://a.example/b", None),
            ("un mot", "https://été.example/", None),
            ("un mot", "https://cœur.example/", None),
            ("un mot", "https://xn--t-9fab.example/", None),
            ("ici", "https://bank.example@evil.example/x", Some((Name, "evil.example"))),
            ("ici", "https://a@b", Some((Name, "b"))),
            ("ici", "https://:p@b.example", Some((Name, "b.example"))),
            ("ici", "https:bank.example%40@evil.example", Some((Name, "evil.example"))),
            ("ici", "https://bank.example\\@evil.example", None),
            ("ici", &long, Some((Name, "evil.example"))),
            // A Cyrillic а among Latin letters, and a word of Cyrillic letters alone.
            ("ici", "https://\u{430}pple.example/", Some((Letters, "xn--pple-43d.example"))),
            ("ici", "https://\u{430}\u{440}\u{440}\u{4cf}\u{435}.example", Some((Letters, "xn--80ak6aa92e.example"))),
            ("ici", "https://xn--80ak6aa92e.example", Some((Letters, "xn--80ak6aa92e.example"))),
            ("ici", "https://b\u{1eb9}nk.example/", Some((Letters, "xn--bnk-jjz.example"))),
            ("ici", "mailto:a@\u{430}pple.example", Some((Letters, "xn--pple-43d.example"))),
            ("ici", "mailto:a@b.example", None),
            // What the text says is looked at only where it names a host.
            ("https://bank.example/x", "https://evil.example/x", Some((Text, "evil.example"))),
            ("HTTPS://bank.example", "https://evil.example/x", Some((Text, "evil.example"))),
            ("https://bank.example/log…", "https://evil.example/x", Some((Text, "evil.example"))),
            ("www.bank.example", "https://evil.example/", Some((Text, "evil.example"))),
            ("https://bank.example", "https://bank.example.evil.example", Some((Text, "bank.example.evil.example"))),
            ("https://a.example/x", "http://www.a.example/y", None),
            ("a.example", "https://b.example", None),
            ("https://a.example…", "https://a.example/b", None),
            ("https://a.example/x", "#note", None),
            ("ici", "javascript:alert(1)", None),
        ] {
            let found = disguise(text, url);
            assert_eq!(found.as_ref().map(|(why, host)| (*why, &**host)), told, "{url:.60}");
        }
    }

    #[test]
    fn hosts_are_shown_in_their_letters() {
        for (url, shown) in [
            ("https://www.a.example:80/b", Some("a.example")),
            ("https://xn--t-9fab.example/", Some("été.example")),
            ("https://\u{430}pple.example/", Some("xn--pple-43d.example")),
            ("mailto:a@b", None),
            ("a/b.png", None),
        ] {
            assert_eq!(host(url).as_deref(), shown, "{url}");
        }
    }

    #[test]
    fn no_address_is_too_much() {
        let texts = ["%", "a%zz@b", "mailto:@%ff", "https://%00", "https://a@", "http://0x7f.1", "https://\u{202e}a"];
        let big = ["https://", &"é".repeat(100 << 10)].concat();
        for url in texts.into_iter().chain([&*big]) {
            let _ = (openable(url), disguise(url, url), host(url));
        }
        assert_eq!(disguise("x", "mailto:a@\u{1f600}\u{202e}").map(|(why, _)| why), Some(Disguise::Letters));
    }
}
