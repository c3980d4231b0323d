//! The hits of one article: in order, counted, and found again by place.

use std::{cmp::Reverse, ops::Range};

use super::Hit;

/// The hits of a set in one article.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    all: Vec<Hit>,
    /// For each hit the nearest one before it that ends later, or [`NONE`].
    outer: Vec<u32>,
    counts: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl Hits {
    /// Puts the hits of a set of so many keywords in order and counts them. The hits of one keyword
    /// must not overlap.
    pub fn new(mut all: Vec<Hit>, keywords: usize) -> Self {
        all.sort_unstable_by_key(|hit| (hit.start, Reverse(hit.end), hit.keyword));
        let mut counts = vec![0; keywords];
        let mut outer = Vec::with_capacity(all.len());
        for (index, hit) in all.iter().enumerate() {
            if let Some(count) = counts.get_mut(hit.keyword()).filter(|_| !hit.boilerplate) {
                *count += 1;
            }
            let mut before = index.checked_sub(1);
            while let Some(at) = before.filter(|&at| all[at].end <= hit.end) {
                before = Self::link(&outer, at);
            }
            outer.push(before.map_or(NONE, |at| u32::try_from(at).unwrap_or(NONE)));
        }
        Self { all, outer, counts }
    }

    fn link(outer: &[u32], at: usize) -> Option<usize> {
        (outer[at] != NONE).then_some(outer[at] as usize)
    }

    /// Every hit, by start, the longest first, then by keyword.
    pub fn all(&self) -> &[Hit] {
        &self.all
    }

    /// How often each keyword of the set stands in the article, boilerplate left out, by index.
    pub fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// The hits that overlap a range of bytes, in order. Costs a search, and the hits it gives:
    /// those that start earlier are found over the links to what lies around them.
    pub fn within(&self, range: Range<usize>) -> impl Iterator<Item = &Hit> {
        let first = self.all.partition_point(|hit| (hit.start as usize) < range.start);
        let last = self.all.partition_point(|hit| (hit.start as usize) < range.end).max(first);
        let mut early = Vec::new();
        let mut before = if range.is_empty() { None } else { first.checked_sub(1) };
        while let Some(at) = before {
            if self.all[at].end as usize > range.start {
                early.push(at);
                before = at.checked_sub(1);
            } else {
                before = Self::link(&self.outer, at);
            }
        }
        early.into_iter().rev().chain(first..last).map(|at| &self.all[at])
    }

    /// The first hit that starts after a byte, of one keyword or of any; those in boilerplate only
    /// on demand. Of several that start together, the longest.
    pub fn next(&self, after: usize, keyword: Option<usize>, boilerplate: bool) -> Option<Hit> {
        let first = self.all.partition_point(|hit| hit.start as usize <= after);
        self.all[first..].iter().find(|hit| hit.is(keyword, boilerplate)).copied()
    }

    /// The last hit that starts before a byte, as [`Hits::next`].
    pub fn prev(&self, before: usize, keyword: Option<usize>, boilerplate: bool) -> Option<Hit> {
        let end = self.all.partition_point(|hit| (hit.start as usize) < before);
        let last = self.all[..end].iter().rfind(|hit| hit.is(keyword, boilerplate))?;
        let first = self.all.partition_point(|hit| hit.start < last.start);
        self.all[first..end].iter().find(|hit| hit.is(keyword, boilerplate)).copied()
    }

    /// The first hit at or after a byte, as [`Hits::next`]: where a search or a jump to an article
    /// lands.
    pub fn first_from(&self, at: usize, keyword: Option<usize>, boilerplate: bool) -> Option<Hit> {
        let first = self.all.partition_point(|hit| (hit.start as usize) < at);
        self.all[first..].iter().find(|hit| hit.is(keyword, boilerplate)).copied()
    }

    /// The hit over exactly these bytes, of one keyword or of the first that has one, as
    /// [`Hits::next`].
    pub fn at(&self, range: &Range<usize>, keyword: Option<usize>, boilerplate: bool) -> Option<Hit> {
        let first = self.all.partition_point(|hit| (hit.start as usize) < range.start);
        let together = self.all[first..].iter().take_while(|hit| hit.start as usize == range.start);
        together.filter(|hit| hit.range() == *range).find(|hit| hit.is(keyword, boilerplate)).copied()
    }

    /// Which of its keyword's hits a hit is, boilerplate left out, from 1: the 3 of `3/12`.
    pub fn ordinal(&self, hit: &Hit) -> usize {
        let before = self.all.partition_point(|other| other.start < hit.start);
        let countable = |other: &&Hit| other.is(Some(hit.keyword()), false);
        self.all[..before].iter().filter(countable).count() + 1
    }
}

impl Hit {
    fn is(&self, keyword: Option<usize>, boilerplate: bool) -> bool {
        keyword.is_none_or(|keyword| keyword == self.keyword()) && (boilerplate || !self.boilerplate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits() -> Hits {
        let hit = |keyword, range, boilerplate| Hit::new(keyword, range, boilerplate);
        let all = vec![
            hit(1, 0..4, false),
            hit(0, 0..50, false),
            hit(1, 10..14, false),
            hit(2, 12..16, true),
            hit(1, 20..24, false),
            hit(2, 40..60, false),
            hit(0, 55..58, true),
            hit(1, 70..71, false),
        ];
        Hits::new(all, 4)
    }

    #[test]
    fn order_and_counts() {
        let hits = hits();
        let starts: Vec<_> = hits.all().iter().map(|hit| (hit.range().start, hit.keyword())).collect();
        assert_eq!(starts, [(0, 0), (0, 1), (10, 1), (12, 2), (20, 1), (40, 2), (55, 0), (70, 1)]);
        assert_eq!(hits.counts(), [1, 4, 1, 0]);
    }

    #[test]
    fn within_is_what_a_scan_finds() {
        let hits = hits();
        for start in 0..80 {
            for end in start..80 {
                let scan: Vec<_> = hits
                    .all()
                    .iter()
                    .filter(|hit| start < end && hit.range().start < end && hit.range().end > start)
                    .collect();
                assert_eq!(hits.within(start..end).collect::<Vec<_>>(), scan, "{start}..{end}");
            }
        }
    }

    #[test]
    fn jumps() {
        let hits = hits();
        let at = |hit: Option<Hit>| hit.map(|hit| (hit.range().start, hit.keyword()));
        let cases = [
            (hits.next(0, None, false), Some((10, 1))),
            (hits.next(10, None, false), Some((20, 1))),
            (hits.next(10, None, true), Some((12, 2))),
            (hits.next(0, Some(2), false), Some((40, 2))),
            (hits.next(70, None, true), None),
            (hits.next(0, Some(9), true), None),
            (hits.prev(10, None, false), Some((0, 0))),
            (hits.prev(10, Some(1), false), Some((0, 1))),
            (hits.prev(20, None, true), Some((12, 2))),
            (hits.prev(0, None, true), None),
            (hits.first_from(0, None, false), Some((0, 0))),
            (hits.first_from(0, Some(1), false), Some((0, 1))),
        ];
        for (index, (found, wanted)) in cases.into_iter().enumerate() {
            assert_eq!(at(found), wanted, "case {index}");
        }
    }

    #[test]
    fn a_hit_is_known_by_its_bytes() {
        let hits = hits();
        let keyword = |hit: Option<Hit>| hit.map(|hit| hit.keyword());
        assert_eq!(keyword(hits.at(&(0..4), None, false)), Some(1));
        assert_eq!(keyword(hits.at(&(0..4), Some(0), false)), None);
        assert_eq!(keyword(hits.at(&(12..16), None, false)), None);
        assert_eq!(keyword(hits.at(&(12..16), Some(2), true)), Some(2));
        assert_eq!(keyword(hits.at(&(3..5), None, true)), None);
    }

    #[test]
    fn ordinals_leave_boilerplate_out() {
        let hits = hits();
        let ordinals: Vec<_> =
            hits.all().iter().filter(|hit| !hit.boilerplate()).map(|hit| hits.ordinal(hit)).collect();
        assert_eq!(ordinals, [1, 1, 2, 3, 1, 4]);
    }
}
