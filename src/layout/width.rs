//! The one width function: how many columns a text takes, cluster by cluster.
//!
//! A text is cut into extended grapheme clusters (UAX #29), and what is drawn for each is measured
//! with unicode-width, which is what ratatui measures too: the sum over the clusters is what ends
//! up on the screen. Nothing here knows rows.
//!
//! Two kinds of cluster are cut further, so that a cluster is never wider than two columns and
//! never longer than [`LONGEST`] characters: conjoining letters that add up (a run of Hangul leading
//! jamo is one cluster of any width), and stacks of combining marks, of which the first
//! [`LONGEST`] characters are drawn and the rest is not.
#![expect(clippy::disallowed_methods, reason = "this is the one place that measures")]

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The number of characters in the longest cluster: a base and the 30 marks that the Stream-Safe
/// Text Format allows (UAX #15, section 13), and one to spare. The longest emoji has 11.
pub const LONGEST: usize = 32;

/// One cell group of the screen: a grapheme cluster as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cluster<'a> {
    /// Its first byte in the text it was taken from.
    pub offset: usize,
    /// The bytes of the cluster as they stand in the text.
    pub text: &'a str,
    /// Its width in columns: 0 (nothing is drawn), 1 or 2.
    pub width: u16,
}

impl Cluster<'_> {
    /// The offset of the byte after it.
    pub const fn end(&self) -> usize {
        self.offset + self.text.len()
    }

    /// Whether it is white space, drawn as one blank column.
    #[inline]
    pub fn is_space(&self) -> bool {
        match self.text.as_bytes() {
            [byte] => matches!(byte, b'\t'..=b'\r' | b' '),
            _ => is_space(self.text),
        }
    }
}

/// Cuts a text into clusters; `base` is the offset of its first byte, added to every offset.
///
/// Cut at a cluster's end, the rest of a text yields the same clusters as the whole did.
pub const fn clusters(text: &str, base: usize) -> Clusters<'_> {
    Clusters { text, at: 0, grapheme: 0, base }
}

/// The iterator that [`clusters`] returns.
#[derive(Clone, Debug)]
pub struct Clusters<'a> {
    text: &'a str,
    at: usize,
    /// The end of the grapheme that `at` lies in, when it was cut; otherwise not after `at`.
    grapheme: usize,
    base: usize,
}

impl<'a> Iterator for Clusters<'a> {
    type Item = Cluster<'a>;

    #[inline]
    fn next(&mut self) -> Option<Cluster<'a>> {
        let start = self.at;
        if self.grapheme <= start {
            let bytes = self.text.as_bytes();
            let first = *bytes.get(start)?;
            // Most of a text is ASCII followed by ASCII, where nothing joins.
            if matches!(first, b' '..=b'~') && bytes.get(start + 1).is_none_or(u8::is_ascii) {
                return Some(self.take(start + 1, 1));
            }
            let mut chars = self.text[start..].chars();
            let first = chars.next()?;
            if let Some(width) = simple(first)
                && chars.next().is_none_or(|next| next.is_ascii() || simple(next).is_some())
            {
                return Some(self.take(start + first.len_utf8(), width));
            }
            self.grapheme = start + self.text[start..].graphemes(true).next().map_or(0, str::len);
        }
        let (len, width) = head(&self.text[start..self.grapheme]);
        Some(self.take(start + len, width))
    }
}

impl<'a> Clusters<'a> {
    #[inline]
    fn take(&mut self, end: usize, width: u16) -> Cluster<'a> {
        let start = self.at;
        self.at = end;
        Cluster { offset: self.base + start, text: &self.text[start..end], width }
    }
}

/// The width of a character that joins no other of its kind and is always drawn as it is.
///
/// A short cut around the tables of both crates; a test holds it to them.
#[inline]
pub(super) const fn simple(c: char) -> Option<u16> {
    match c {
        '\u{ad}' => None,
        ' '..='~' | '\u{a0}'..='\u{2ff}' | '\u{391}'..='\u{3a1}' | '\u{3a3}'..='\u{3e1}' | '\u{400}'..='\u{482}' => {
            Some(1)
        }
        '\u{2010}'..='\u{2027}' | '\u{202f}'..='\u{203b}' => Some(1),
        '\u{3001}'..='\u{3002}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' => {
            Some(2)
        }
        _ => None,
    }
}

/// The first cluster of what is left of a grapheme: its length in bytes and its width.
///
/// It depends on nothing before it, so that a text may be taken up again at any cluster.
fn head(rest: &str) -> (usize, u16) {
    let limit = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
    let width = measure(rest);
    if limit == rest.len() && width <= 2 {
        return (limit, clamp(rest));
    }
    let ends = rest[..limit].char_indices().skip(1).map(|(at, _)| at).chain([limit]);
    let len = ends.take_while(|&end| measure(&rest[..end]) <= 2).last();
    let len = len.unwrap_or_else(|| rest.chars().next().map_or(0, char::len_utf8));
    (len, clamp(&rest[..len]))
}

/// The width of what [`drawn`] gives, in columns, which is at most 2 for a cluster.
fn clamp(cluster: &str) -> u16 {
    u16::from(measure(cluster) != 0) + u16::from(measure(cluster) == 2)
}

/// The width in columns of the head of a grapheme; only compared with 2 and less, so the measure
/// stops after the longest cluster there can be.
fn measure(text: &str) -> usize {
    if is_space(text) {
        return 1;
    }
    if text.starts_with(char::is_control) {
        return 0;
    }
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    visible(&text[..end]).width()
}

fn is_space(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => c.is_whitespace(),
        _ => cluster == "\r\n",
    }
}

/// What is drawn for a cluster: a string of exactly the cluster's width under unicode-width.
///
/// White space of any kind is drawn as one space. Control characters and clusters without width
/// are not drawn, nor are characters without a shape inside a cluster (soft hyphen, zero-width
/// space, joiners outside emoji): terminals do not agree on them. A sign wider than two columns
/// (there is one, U+17D8) is drawn as U+FFFD.
#[inline]
pub fn drawn(cluster: &str) -> Cow<'_, str> {
    // Most clusters of most texts; a whole screen of them is drawn for each frame.
    if let [b' '..=b'~'] = cluster.as_bytes() {
        return Cow::Borrowed(cluster);
    }
    shaped(cluster)
}

fn shaped(cluster: &str) -> Cow<'_, str> {
    if is_space(cluster) {
        return Cow::Borrowed(" ");
    }
    if cluster.starts_with(char::is_control) {
        return Cow::Borrowed("");
    }
    let shown = visible(cluster);
    match shown.width() {
        0 => Cow::Borrowed(""),
        1 | 2 => shown,
        _ => Cow::Borrowed("\u{fffd}"),
    }
}

/// The cluster without the characters that have no shape.
fn visible(cluster: &str) -> Cow<'_, str> {
    let hidden = |c: char| is_shapeless(c) || c.is_control();
    if !cluster.contains(hidden) {
        return Cow::Borrowed(cluster);
    }
    let mut out = String::with_capacity(cluster.len());
    let mut chars = cluster.chars().peekable();
    while let Some(c) = chars.next() {
        // Inside a grapheme a joiner stands before a pictograph only where both make one emoji.
        let joins = c == '\u{200d}' && chars.peek().is_some_and(|&next| is_pictograph(next));
        if joins || !hidden(c) {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Soft hyphen, zero-width space, (non-)joiners, word joiner, byte order mark.
pub(super) const fn is_shapeless(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Whether a character may be the second part of a joined emoji: a wide net over the blocks that
/// hold pictographs, enough where only a grapheme is looked at.
const fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1ffff}')
}

/// The width of a text in columns, white space and all.
pub fn of(text: &str) -> usize {
    clusters(text, 0).map(|cluster| usize::from(cluster.width)).sum()
}

/// The same as a `u16`, which every row's width is.
pub(super) fn columns(text: &str) -> u16 {
    u16::try_from(of(text)).unwrap_or(u16::MAX)
}

/// The longest start of a text that is at most `width` columns wide, cut between clusters, and its
/// width. Signs without width at the cut stay in.
pub fn fit(text: &str, width: usize) -> (&str, usize) {
    let (mut end, mut used) = (0, 0);
    for cluster in clusters(text, 0) {
        let next = used + usize::from(cluster.width);
        if next > width {
            break;
        }
        (end, used) = (cluster.end(), next);
    }
    (&text[..end], used)
}

/// A text as it is drawn on one line of at most `width` columns; cut with `…` when it is wider.
pub fn elide(text: &str, width: usize) -> String {
    let (start, _) = fit(text, width);
    if start.len() == text.len() {
        return draw(text);
    }
    if width == 0 {
        return String::new();
    }
    let mut out = draw(fit(text, width - 1).0.trim_end());
    out.push('…');
    out
}

/// A text as it is drawn: the strings of [`drawn`] for its clusters, one after the other.
pub fn draw(text: &str) -> String {
    clusters(text, 0).map(|cluster| drawn(cluster.text)).collect()
}

/// Whether the character is drawn by itself, rather than not at all or on the one before it.
pub(super) fn stands(c: char) -> bool {
    !c.is_control() && !is_shapeless(c) && c.width().is_some_and(|width| 0 < width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_what_is_drawn() {
        for (text, width, shown) in [
            ("a", 1, "a"),
            ("é", 1, "é"),
            ("e\u{301}", 1, "e\u{301}"),
            ("字", 2, "字"),
            ("👩‍👩‍👧‍👦", 2, "👩‍👩‍👧‍👦"),
            ("👨‍🦰", 2, "👨‍🦰"),
            ("❤️", 2, "❤️"),
            ("❤", 1, "❤"),
            ("1️⃣", 2, "1️⃣"),
            ("🇫🇷", 2, "🇫🇷"),
            ("👍🏽", 2, "👍🏽"),
            ("لا", 2, "لا"),
            ("\u{a0}", 1, " "),
            ("\u{202f}", 1, " "),
            ("\u{2009}", 1, " "),
            ("\u{3000}", 1, " "),
            ("\t", 1, " "),
            ("\r\n", 1, " "),
            ("\u{ad}", 0, ""),
            ("\u{200b}", 0, ""),
            ("\u{2060}", 0, ""),
            ("\u{feff}", 0, ""),
            ("a\u{200d}b", 2, "ab"),
            ("ن\u{200c}ب", 2, "نب"),
            ("\u{1b}", 0, ""),
            ("\u{301}", 0, ""),
            ("\u{17d8}", 1, "\u{fffd}"),
            ("\u{1100}\u{1100}\u{1100}", 6, "\u{1100}\u{1100}\u{1100}"),
            ("\u{fffd}", 1, "\u{fffd}"),
            ("ﾊﾞ", 2, "ﾊﾞ"),
        ] {
            assert_eq!(of(text), width, "{text:?}");
            assert_eq!(draw(text), shown, "{text:?}");
        }
    }

    #[test]
    fn every_cluster_is_as_wide_as_it_is_drawn_and_at_most_two() {
        // Every character alone, after a letter, and joined to an emoji; but for the ideographs,
        // the Hangul syllables and what is not assigned, of which there is a million.
        let dull = |c: &char| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{e000}'..='\u{f8ff}');
        let late = '\u{e0000}'..='\u{e01ff}';
        for c in ('\u{0}'..='\u{1ffff}').filter(|c| !dull(c)).chain(late) {
            for text in [format!("{c}"), format!("a{c}"), format!("👩\u{200d}{c}")] {
                for cluster in clusters(&text, 0) {
                    assert!(cluster.width <= 2, "{text:?}");
                    let shown = drawn(cluster.text);
                    assert_eq!(shown.width(), usize::from(cluster.width), "{text:?}");
                    assert!(!shown.contains(char::is_control), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn the_short_cut_agrees_with_the_tables() {
        for c in ('\u{0}'..=char::MAX).filter(|&c| simple(c).is_some()) {
            let text = format!("{c}{c}");
            assert_eq!(text.graphemes(true).count(), 2, "{c:?} joins");
            if !c.is_whitespace() {
                assert_eq!(c.width(), simple(c).map(usize::from), "{c:?}");
            }
            assert!(!is_shapeless(c) && !c.is_control(), "{c:?}");
            for next in ['a', '字', 'я', '«'] {
                assert_eq!(format!("{c}{next}").graphemes(true).count(), 2, "{c:?} joins {next:?}");
                assert_eq!(format!("{next}{c}").graphemes(true).count(), 2, "{next:?} joins {c:?}");
            }
        }
    }

    #[test]
    fn a_text_taken_up_at_any_cluster_yields_the_same_rest() {
        let jamo = "\u{1100}".repeat(20);
        let marks = format!("e{}x", "\u{301}".repeat(100));
        for text in ["a👩‍👩‍👧‍👦🇫🇷🇧🇪é字 \u{301}b\r\nक्षि", &jamo, &marks] {
            let all: Vec<_> = clusters(text, 0).collect();
            assert_eq!(all.iter().map(|cluster| cluster.text).collect::<String>(), text);
            for (index, cluster) in all.iter().enumerate() {
                let rest: Vec<_> = clusters(&text[cluster.offset..], cluster.offset).collect();
                assert_eq!(rest, all[index..]);
            }
        }
    }

    #[test]
    fn a_stack_of_marks_makes_many_short_clusters() {
        let text = format!("e{}", "\u{301}".repeat(100_000));
        assert_eq!(of(&text), 1);
        assert!(clusters(&text, 0).all(|cluster| cluster.text.chars().count() <= LONGEST));
    }

    #[test]
    fn cutting_to_a_width() {
        for (text, width, start, used, elided) in [
            ("abc", 3, "abc", 3, "abc"),
            ("abcd", 3, "abc", 3, "ab…"),
            ("a字b", 2, "a", 1, "a…"),
            ("a字b", 3, "a字", 3, "a…"),
            ("ab cd", 4, "ab c", 4, "ab…"),
            ("", 0, "", 0, ""),
            ("a", 0, "", 0, ""),
            ("字", 1, "", 0, "…"),
            ("e\u{301}\u{ad}", 1, "e\u{301}\u{ad}", 1, "e\u{301}"),
        ] {
            assert_eq!(fit(text, width), (start, used), "{text:?} {width}");
            assert_eq!(elide(text, width), elided, "{text:?} {width}");
        }
    }
}
