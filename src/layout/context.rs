//! One line of a concordance: a hit with what stands before and after it on one row, cut to so many
//! columns on either side, so that the hits of many lines stand one below the other. No colour here.

use super::width::{self, Cluster};
use crate::{
    article::ceil,
    keyword::{Hit, Hits},
};

/// The keyword that is lit at a byte: of several the one that starts last, which lies inside.
pub fn keyword_at(hits: &Hits, offset: usize) -> Option<usize> {
    hits.within(offset..offset + 1).last().map(Hit::keyword)
}

/// What is shown on one side of the middle.
#[derive(Clone, Debug, Default)]
pub struct Side<'a> {
    /// The offset in the article's text and what is drawn there, from the middle outwards.
    pub pieces: Vec<(usize, &'a str)>,
    /// How wide that is, in columns.
    pub width: u16,
}

impl<'a> Side<'a> {
    /// The hit and what follows it, `at` being the offset of `text`. Where it is cut, a word is given up
    /// rather than divided if that costs no more than `spare` signs.
    pub fn after(text: &'a str, at: usize, room: u16, spare: usize) -> Self {
        let mut side = Self::default();
        if !width::clusters(text, at).all(|cluster| side.push(cluster, room)) {
            side.cut(room, spare);
        }
        side
    }

    /// What stands before the hit, as [`Side::after`].
    pub fn before(text: &'a str, at: usize, room: u16, spare: usize) -> Self {
        let mut side = Self::default();
        // The end of a long paragraph is enough, from a space on, where words are as long as they are:
        // a column may be drawn for many bytes, but for no more than the rest of these.
        let near = ceil(text, text.len().saturating_sub(usize::from(room) * 4 + 16));
        let near = text[near..].find(' ').map(|space| near + space).filter(|_| near > 0);
        // Without a space, from a letter that begins a cluster whatever stands before it: where the marks
        // of each letter take a few bytes, what lies further away is not looked at.
        let middle = ceil(text, text.len().saturating_sub(usize::from(room) * 16 + 64));
        let letter = text[middle..].find(|c: char| c.is_ascii_alphanumeric());
        let middle = letter.map(|letter| middle + letter).filter(|_| middle > 0);
        let far = ceil(text, text.len().saturating_sub(usize::from(room) * 4 * width::LONGEST));
        for from in near.into_iter().chain(middle).chain([far]) {
            side = Self::default();
            let clusters: Vec<_> = width::clusters(&text[from..], at + from).collect();
            if !clusters.into_iter().rev().all(|cluster| side.push(cluster, room)) {
                side.cut(room, spare);
                return side;
            }
        }
        if far > 0 {
            side.cut(room, spare);
        }
        side
    }

    /// Adds a cluster, a run of white space as one space; `false` when it does not fit.
    fn push(&mut self, cluster: Cluster<'a>, room: u16) -> bool {
        let blank = cluster.is_space();
        if cluster.width == 0 || (blank && self.pieces.last().is_some_and(|piece| piece.1 == " ")) {
            return true;
        }
        let fits = self.width + cluster.width <= room;
        if fits {
            self.pieces.push((cluster.offset, if blank { " " } else { cluster.text }));
            self.width += cluster.width;
        }
        fits
    }

    /// Ends the side where it is cut with `…` after a whole word, unless that leaves nothing.
    fn cut(&mut self, room: u16, spare: usize) {
        let word = self.pieces.iter().rposition(|piece| piece.1 == " ").filter(|&at| at > 0);
        let mut end = word.map_or(self.pieces.len(), |space| space + 1);
        // Only a short piece of a word is given up.
        if self.pieces.len() - end > spare {
            end = self.pieces.len();
        }
        let offset = self.pieces.last().map_or(0, |piece| piece.0);
        self.pieces.truncate(end);
        self.measure();
        while self.width >= room && self.pieces.pop().is_some() {
            self.measure();
        }
        if room > 0 {
            self.pieces.push((offset, "…"));
            self.width += 1;
        }
    }

    fn measure(&mut self) {
        let width: usize = self.pieces.iter().map(|piece| width::of(piece.1)).sum();
        self.width = u16::try_from(width).unwrap_or(u16::MAX);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_holds_what_fits() {
        let drawn = |side: &Side<'_>| side.pieces.iter().map(|piece| piece.1).collect::<String>();
        let after = |text, room| drawn(&Side::after(text, 10, room, 12));
        assert_eq!(after("un \n deux", 7), "un deux");
        assert_eq!(after("un deux trois", 9), "un deux …");
        assert_eq!(after("un deux trois", 8), "un deux…");
        assert_eq!(after("anticonstitutionnellement", 8), "anticon…");
        assert_eq!(after("a漢字漢字", 6), "a漢字…");
        assert_eq!(drawn(&Side::after("un deux trois", 10, 12, 3)), "un deux tro…");
        assert_eq!(after("", 6), "");
        let before = Side::before("un deux \n trois ", 0, 9, 12);
        assert_eq!((drawn(&before).chars().rev().collect::<String>().as_str(), before.width), ("… trois ", 8));
        assert_eq!(Side::after("un \n deux", 10, 7, 12).pieces[3], (15, "d"));
    }

    #[test]
    fn a_side_before_is_the_same_from_wherever_it_is_begun() {
        let letter = "e\u{301}\u{302}";
        for text in [letter.repeat(400), format!("{}{}", "漢".repeat(400), letter.repeat(12))] {
            let all: Vec<_> = width::clusters(&text, 0).collect();
            let mut wanted = Side::default();
            if !all.into_iter().rev().all(|cluster| wanted.push(cluster, 20)) {
                wanted.cut(20, 12);
            }
            let before = Side::before(&text, 0, 20, 12);
            // The sign of a cut stands for the last byte that was looked at, wherever that is.
            let drawn = |side: &Side<'_>| side.pieces.iter().map(|piece| piece.1.to_owned()).collect::<Vec<_>>();
            assert_eq!(drawn(&before), drawn(&wanted));
        }
    }
}
