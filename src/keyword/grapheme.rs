//! Widening ranges to grapheme boundaries: the last guard of a hit's span.
//!
//! Not a segmentation: a range is nearly always on boundaries already, so a few cheap comparisons
//! answer for most, and the rest is asked of unicode-segmentation. What was found last is kept, so
//! that a text of nothing but flags or marks costs no more than its length.

use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// The bytes of one regional indicator.
const FLAG: usize = 4;

/// A stretch of text and what was last found in it.
pub(crate) struct Graphemes<'t> {
    text: &'t str,
    last: Range<usize>,
    flags: Range<usize>,
}

impl<'t> Graphemes<'t> {
    /// Starts on a text.
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, last: 0..0, flags: 0..0 }
    }

    /// The smallest range of whole graphemes around a range of whole characters.
    pub(crate) fn around(&mut self, range: Range<usize>) -> Range<usize> {
        let start = self.at(range.start).map_or(range.start, |cluster| cluster.start);
        let end = self.at(range.end).map_or(range.end, |cluster| cluster.end);
        start..end
    }

    /// The grapheme that an offset lies inside of; `None` on a boundary.
    fn at(&mut self, at: usize) -> Option<Range<usize>> {
        let before = self.text[..at].chars().next_back()?;
        let after = self.text[at..].chars().next()?;
        if stands_alone(before) && stands_alone(after) && (before, after) != ('\r', '\n') {
            return None;
        }
        if self.last.start < at && at < self.last.end {
            return Some(self.last.clone());
        }
        if is_flag(before) && is_flag(after) {
            return self.flag(at);
        }
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        // With the whole text at hand it never asks for more.
        if cursor.is_boundary(self.text, 0).unwrap_or(true) {
            return None;
        }
        let start = cursor.prev_boundary(self.text, 0).ok().flatten().unwrap_or(at);
        let end = self.text[start..].graphemes(true).next().map_or(at, |cluster| start + cluster.len());
        self.last = start..end;
        Some(self.last.clone())
    }

    /// As [`Self::at`] between two halves of flags: they pair from the start of their run, which
    /// unicode-segmentation would walk back to for each of them.
    fn flag(&mut self, at: usize) -> Option<Range<usize>> {
        if !(self.flags.start < at && at < self.flags.end) {
            let length = |c: char| c.len_utf8();
            let before: usize = self.text[..at].chars().rev().take_while(|&c| is_flag(c)).map(length).sum();
            let after: usize = self.text[at..].chars().take_while(|&c| is_flag(c)).map(length).sum();
            self.flags = at - before..at + after;
        }
        if ((at - self.flags.start) / FLAG).is_multiple_of(2) {
            return None;
        }
        let start = at - FLAG;
        let end = self.text[start..].graphemes(true).next().map_or(at, |cluster| start + cluster.len());
        self.last = start..end;
        Some(self.last.clone())
    }
}

/// Whether a character never joins with another one of the same kind: Latin letters, ASCII, and the
/// punctuation and spaces of prose.
const fn stands_alone(c: char) -> bool {
    matches!(c, '\0'..='\u{02FF}' | '\u{2010}'..='\u{2027}' | '\u{202F}')
}

/// Regional indicators, which make flags in pairs.
const fn is_flag(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widens_as_the_segmentation_has_it() {
        let texts = [
            "e\u{301}a\u{308}\u{304}b",
            "🇫🇷🇩🇪🇧 🇫🇷x🇫\u{301}🇷",
            "👩\u{200D}🚀👨\u{200D}👩\u{200D}👧 ✋🏽",
            "a\u{200D}b\u{AD}\u{301}c\r\n\u{301}",
            "क्षि \u{600}12 각각",
            "",
        ];
        for text in texts {
            let clusters: Vec<_> = text.grapheme_indices(true).map(|(at, c)| at..at + c.len()).collect();
            let places: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let mut graphemes = Graphemes::new(text);
            for &start in &places {
                for &end in places.iter().filter(|&&end| end > start) {
                    let wanted = clusters.iter().find(|c| c.end > start).unwrap().start
                        ..clusters.iter().find(|c| c.end >= end).unwrap().end;
                    assert_eq!(graphemes.around(start..end), wanted, "{text:?} {start}..{end}");
                }
            }
        }
    }
}
