//! What a page goes through before any parser sees it: scripts, styles and pictures drawn in the page
//! are left out, tags nested beyond a depth too, and tags swollen by data are cut. One pass over the
//! bytes; what is left means the same.
//!
//! A tree builder takes time with the square of the depth, and a tree without scripts and drawings is
//! built in half the time.

use memchr::{memchr, memmem};

use crate::import::Stop;

/// Elements nested deeper than this are left out, their text is not. No page that was made to be read
/// comes near it.
const DEPTH: usize = 256;

/// So many elements that change the look of text may be open: a parser opens all of them anew in each
/// paragraph.
const FORMATS: usize = 32;

/// So many paragraphs, items and cells may stand below the depth.
const LOOSE: usize = 4096;

/// A tag longer than this, in bytes, is looked at attribute by attribute.
const LONG_TAG: usize = 1024;

/// The longest attribute that is kept, in bytes, and how many are. A picture in the page itself is longer.
const LONG_ATTRIBUTE: usize = 4096;
const ATTRIBUTES: usize = 64;

/// The most bytes of scripts that hold data about the article.
const DATA: usize = 1 << 20;

/// The tamed page, or `None` when it was stopped.
pub(super) fn tame(source: &str, stop: &Stop<'_>) -> Option<String> {
    let xml = source.trim_start().starts_with("<?xml");
    let mut tamer = Tamer { source, xml, out: String::with_capacity(source.len()), ..Tamer::default() };
    tamer.run(stop).then_some(tamer.out)
}

#[derive(Default)]
struct Tamer<'a> {
    source: &'a str,
    /// Written as XML, in which any element may end where it begins.
    xml: bool,
    out: String,
    /// The names of the elements that are open.
    open: Vec<Name>,
    /// Those that were left out, beyond the depth.
    beyond: Vec<Name>,
    formats: Vec<Name>,
    /// How many whose end may be left out have come below the depth.
    loose: usize,
    data: usize,
    /// No drawing ends after here.
    no_more_drawings: bool,
    /// What a search for the end of such an element has shown not to be there.
    unclosed: Vec<Name>,
}

/// A name of an element: its first bytes in lower case, and its length, are enough to tell one from
/// another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Name([u8; 8], usize);

impl Name {
    fn of(name: &[u8]) -> Self {
        let mut start = [0; 8];
        for (to, from) in start.iter_mut().zip(name) {
            *to = from.to_ascii_lowercase();
        }
        Self(start, name.len())
    }

    /// What an element of this name is to the tamer.
    fn class(self) -> Class {
        let Self(start, len) = self;
        match &start[..len.min(start.len())] {
            // No name that is looked for is longer.
            _ if len > start.len() => Class::Other,
            b"img" | b"br" | b"meta" | b"link" | b"input" | b"hr" | b"source" | b"wbr" | b"area" | b"base" | b"col"
            | b"embed" | b"param" | b"track" | b"frame" | b"basefont" | b"bgsound" | b"keygen" | b"image" => {
                Class::Void
            }
            b"p" | b"li" | b"td" | b"tr" | b"th" | b"dt" | b"dd" | b"option" | b"optgroup" | b"thead" | b"tbody"
            | b"tfoot" | b"rt" | b"rp" | b"rb" | b"rtc" | b"colgroup" | b"html" | b"head" | b"body" => Class::Loose,
            b"a" => Class::Link,
            b"b" | b"i" | b"em" | b"strong" | b"font" | b"u" | b"small" | b"code" | b"big" | b"s" | b"strike"
            | b"tt" | b"nobr" => Class::Format,
            b"script" => Class::Script,
            b"style" | b"iframe" | b"noembed" => Class::Dropped,
            b"textarea" | b"title" | b"xmp" | b"noframes" => Class::TextOnly,
            b"svg" => Class::Drawing,
            b"plaintext" => Class::Plaintext,
            _ => Class::Other,
        }
    }
}

/// What an element is to the tamer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// It holds nothing.
    Void,
    /// Its end may be left out: it ends where the next one begins, and nests only within others.
    Loose,
    /// It ends where the next one begins, and is opened anew as formats are.
    Link,
    /// A parser opens it anew in each paragraph until it is closed.
    Format,
    /// It is left out whole, unless it holds data about the article.
    Script,
    /// It is left out whole.
    Dropped,
    /// It holds text and no elements.
    TextOnly,
    Drawing,
    /// Nothing can end it.
    Plaintext,
    Other,
}

impl Tamer<'_> {
    fn run(&mut self, stop: &Stop<'_>) -> bool {
        let bytes = self.source.as_bytes();
        let mut at = 0;
        let mut steps = 0_u32;
        while let Some(found) = memchr(b'<', &bytes[at..]) {
            steps = steps.wrapping_add(1);
            if steps.is_multiple_of(1024) && stop.is_set() {
                return false;
            }
            self.out.push_str(&self.source[at..at + found]);
            at += found;
            at = match bytes.get(at + 1) {
                Some(b'!') => self.declaration(at),
                Some(b'/') if bytes.get(at + 2).is_some_and(u8::is_ascii_alphabetic) => self.end_tag(at),
                Some(b'/') if bytes.get(at + 2) == Some(&b'>') => at + 3,
                Some(b'/' | b'?') => end_of(bytes, at, b">"),
                Some(c) if c.is_ascii_alphabetic() => self.start_tag(at),
                _ => {
                    self.out.push('<');
                    at + 1
                }
            };
        }
        self.out.push_str(&self.source[at..]);
        true
    }

    /// A comment, a document type, or what passes for one.
    fn declaration(&mut self, at: usize) -> usize {
        let bytes = self.source.as_bytes();
        let rest = &bytes[at..];
        if rest.starts_with(b"<!-->") {
            return at + 5;
        }
        if rest.starts_with(b"<!--->") {
            return at + 6;
        }
        if rest.starts_with(b"<!--") {
            // A comment that nothing ends takes the rest of the page with it, as in a browser.
            return end_of(bytes, at + 4, b"-->");
        }
        if let Some(data) = rest.strip_prefix(b"<![CDATA[") {
            let end = memmem::find(data, b"]]>").unwrap_or(data.len());
            let start = at + b"<![CDATA[".len();
            let text = &self.source[start..start + end];
            self.out.push_str(&text.replace('&', "&amp;").replace('<', "&lt;"));
            return (start + end + 3).min(bytes.len());
        }
        let end = end_of(bytes, at, b">");
        if rest.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype")) {
            self.out.push_str(&self.source[at..end]);
        }
        end
    }

    fn end_tag(&mut self, at: usize) -> usize {
        let bytes = self.source.as_bytes();
        let name = name_at(bytes, at + 2);
        let end = end_of_tag(bytes, at + 2 + name.1);
        if self.beyond.last().is_some() {
            let near = self.beyond.iter().rev().take(DEPTH).position(|&open| open == name);
            if let Some(back) = near {
                self.beyond.truncate(self.beyond.len() - 1 - back);
                self.separate();
                return end;
            }
        }
        if let Some(at) = self.open.iter().rposition(|&open| open == name) {
            self.open.truncate(at);
            self.beyond.clear();
        }
        if let Some(at) = self.formats.iter().rposition(|&open| open == name) {
            self.formats.remove(at);
        }
        self.out.push_str("</");
        self.out.push_str(&self.source[at + 2..at + 2 + name.1]);
        self.out.push('>');
        end
    }

    fn start_tag(&mut self, at: usize) -> usize {
        let bytes = self.source.as_bytes();
        let name = name_at(bytes, at + 1);
        let end = end_of_tag(bytes, at + 1 + name.1);
        let class = name.class();
        if self.xml && class != Class::Void && self.source[at..end].ends_with("/>") {
            if matches!(class, Class::Loose | Class::Link | Class::Other) {
                self.tag(at, end, name);
                self.out.push_str("</");
                self.out.push_str(&self.source[at + 1..at + 1 + name.1]);
                self.out.push('>');
            }
            return end;
        }
        if matches!(class, Class::Script | Class::Dropped) {
            return self.dropped(name, at, end);
        }
        if class == Class::Drawing && !self.no_more_drawings && bytes.get(end.wrapping_sub(2)) != Some(&b'/') {
            if let Some(end) = end_of_drawing(bytes, end) {
                return end;
            }
            self.no_more_drawings = true;
        }
        if class == Class::TextOnly {
            self.tag(at, end, name);
            let close = self.close_of(name, at, end);
            self.out.push_str(&self.source[end..close]);
            return close;
        }
        if class == Class::Plaintext {
            // The rest would be text with its tags.
            return end;
        }
        if class != Class::Void && !self.admits(name, class) {
            self.separate();
            return end;
        }
        self.tag(at, end, name);
        end
    }

    /// Counts an element in; false when there is no room for it.
    fn admits(&mut self, name: Name, class: Class) -> bool {
        if matches!(class, Class::Link | Class::Format) {
            if class == Class::Link {
                self.formats.retain(|&open| open != name);
            } else if self.formats.len() >= FORMATS {
                return false;
            }
            self.formats.push(name);
        }
        if class == Class::Loose {
            // Below what was left out their ends are found by going up all that is open.
            self.loose += usize::from(!self.beyond.is_empty());
            return self.loose <= LOOSE;
        }
        if self.open.len() >= DEPTH {
            self.beyond.push(name);
            return false;
        }
        self.open.push(name);
        true
    }

    /// Where a tag was left out, words do not grow together.
    fn separate(&mut self) {
        if !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }

    /// Writes a start tag, without the attributes that are data.
    fn tag(&mut self, at: usize, end: usize, name: Name) {
        if end - at <= LONG_TAG {
            self.out.push_str(&self.source[at..end]);
            if !self.source[at..end].ends_with('>') {
                self.out.push('>');
            }
            return;
        }
        self.out.push_str(&self.source[at..at + 1 + name.1]);
        let mut kept = 0;
        let attributes = Attributes { source: self.source, at: at + 1 + name.1, end };
        for attribute in attributes {
            if attribute.len() <= LONG_ATTRIBUTE && kept < ATTRIBUTES {
                kept += 1;
                self.out.push(' ');
                self.out.push_str(attribute);
            }
        }
        self.out.push('>');
    }

    /// A script, a style or a frame: gone with all that is in it, unless it tells about the article.
    fn dropped(&mut self, name: Name, at: usize, end: usize) -> usize {
        let tag = &self.source[at..end];
        let close = self.close_of(name, at, end);
        let after = end_of_tag(self.source.as_bytes(), close);
        let tells = name.class() == Class::Script && tag.len() < LONG_TAG && tag.contains("ld+json");
        if tells && self.data + (close - end) <= DATA {
            self.data += close - end;
            self.out.push_str(&self.source[at..after]);
        }
        after
    }

    /// Where the end tag of an element that holds no elements begins; the end of the page without one.
    fn close_of(&mut self, name: Name, at: usize, from: usize) -> usize {
        let source = self.source.as_bytes();
        if self.unclosed.contains(&name) {
            return source.len();
        }
        let wanted = &source[at + 1..at + 1 + name.1];
        let mut search = from;
        loop {
            let Some(found) = memmem::find(&source[search..], b"</") else {
                self.unclosed.push(name);
                return source.len();
            };
            let there = search + found;
            let rest = &source[there + 2..];
            let ends = rest
                .get(wanted.len())
                .is_none_or(|&next| matches!(next, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0x0C));
            let is_it = rest.get(..wanted.len()).is_some_and(|name| name.eq_ignore_ascii_case(wanted));
            if is_it && ends && !(name.class() == Class::Script && is_escaped(&source[from..there])) {
                return there;
            }
            search = there + 2;
        }
    }
}

/// Whether the end of a script, here, ends only one that stands in a comment within it.
fn is_escaped(script: &[u8]) -> bool {
    /// In bytes: in what is longer the rule would be looked at again and again.
    const LONGEST: usize = 4096;
    let start = script.trim_ascii_start();
    if !start.starts_with(b"<!--") || script.len() > LONGEST || memmem::find(start, b"-->").is_some() {
        return false;
    }
    let opens = memmem::find_iter(start, b"<script").count();
    let closes = memmem::find_iter(start, b"</script").count();
    opens > closes
}

fn name_at(bytes: &[u8], at: usize) -> Name {
    let len =
        bytes[at..].iter().take_while(|&&b| !matches!(b, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0x0C)).count();
    Name::of(&bytes[at..at + len])
}

/// After the next such bytes, or the end.
fn end_of(bytes: &[u8], at: usize, what: &[u8]) -> usize {
    memmem::find(&bytes[at..], what).map_or(bytes.len(), |found| at + found + what.len())
}

/// After the `>` that ends a tag, from the end of its name on; one within quotes ends none.
fn end_of_tag(bytes: &[u8], at: usize) -> usize {
    let mut at = at;
    let mut value = false;
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'>' => return at,
            b'"' | b'\'' if value => {
                let Some(end) = memchr(byte, &bytes[at..]) else { return bytes.len() };
                at += end + 1;
                value = false;
            }
            b'=' => value = true,
            b' ' | b'\t' | b'\n' | b'\r' | 0x0C => {}
            _ if value => {
                // Without quotes it goes on to the next white space.
                while bytes.get(at).is_some_and(|&b| !matches!(b, b'>' | b' ' | b'\t' | b'\n' | b'\r' | 0x0C)) {
                    at += 1;
                }
                value = false;
            }
            _ => {}
        }
    }
    bytes.len()
}

/// After the end of a drawing, which may hold others.
fn end_of_drawing(bytes: &[u8], from: usize) -> Option<usize> {
    /// In bytes.
    const LONGEST: usize = 1 << 20;
    let within = &bytes[from..bytes.len().min(from + LONGEST)];
    let mut depth = 1_usize;
    let mut at = 0;
    while let Some(found) = memchr(b'<', &within[at..]) {
        at += found + 1;
        let rest = &within[at..];
        let named = |name: &[u8]| rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        if named(b"/svg") {
            depth -= 1;
            if depth == 0 {
                return Some(end_of_tag(bytes, from + at + 4));
            }
        } else if named(b"svg") && rest.get(3).is_some_and(|b| matches!(b, b' ' | b'>' | b'\n')) {
            let end = end_of_tag(within, at + 3);
            depth += usize::from(within.get(end.wrapping_sub(2)) != Some(&b'/'));
            at = end.min(within.len());
        }
    }
    None
}

/// The attributes of a tag, as they are written.
struct Attributes<'a> {
    source: &'a str,
    at: usize,
    end: usize,
}

impl<'a> Iterator for Attributes<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let bytes = self.source.as_bytes();
        let blank = |b: u8| matches!(b, b' ' | b'\t' | b'\n' | b'\r' | 0x0C | b'/');
        while self.at < self.end && blank(bytes[self.at]) {
            self.at += 1;
        }
        if self.at >= self.end || bytes[self.at] == b'>' {
            return None;
        }
        let start = self.at;
        while self.at < self.end && !blank(bytes[self.at]) && !matches!(bytes[self.at], b'=' | b'>') {
            self.at += 1;
        }
        let named = self.at;
        let mut at = self.at;
        while at < self.end && bytes[at].is_ascii_whitespace() {
            at += 1;
        }
        if at < self.end && bytes[at] == b'=' {
            at += 1;
            while at < self.end && bytes[at].is_ascii_whitespace() {
                at += 1;
            }
            match bytes.get(at).filter(|_| at < self.end) {
                Some(&quote @ (b'"' | b'\'')) => {
                    at = memchr(quote, &bytes[at + 1..self.end]).map_or(self.end, |end| at + end + 2);
                }
                _ => {
                    while at < self.end && !bytes[at].is_ascii_whitespace() && bytes[at] != b'>' {
                        at += 1;
                    }
                }
            }
            self.at = at;
        }
        if self.at == start {
            // A lone sign that begins no name.
            self.at += 1;
        }
        let end = if self.at > named { self.at } else { named.max(self.at) };
        self.source.get(start..end).or(Some(""))
    }
}
