//! The places that were jumped from, and the way back and forward through them.

use super::reader::{Anchor, Current};
use crate::article::ArticleId;

/// How many places are kept; the oldest go first.
const KEPT: usize = 200;

/// A place that a jump left or reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The article.
    pub article: ArticleId,
    /// What the pane held on to.
    pub anchor: Anchor,
    /// The hit that was current.
    pub current: Option<Current>,
    /// Whether it was a line of the concordance.
    pub concordance: bool,
    /// Whether it was a cell of the heat map.
    pub heatmap: bool,
}

/// The list of places, with a position in it: as a browser's history.
#[derive(Clone, Debug, Default)]
pub struct Jumps {
    spots: Vec<Spot>,
    /// The next place forward; `spots.len()` when one is not on the way back.
    at: usize,
}

impl Jumps {
    /// Notes the place that a jump leaves. What lay forward is forgotten.
    pub fn leave(&mut self, spot: Spot) {
        self.spots.truncate(self.at);
        if self.spots.last() != Some(&spot) {
            self.spots.push(spot);
        }
        if self.spots.len() > KEPT {
            self.spots.remove(0);
        }
        self.at = self.spots.len();
    }

    /// The place before; `here` is kept, for the way forward.
    pub fn back(&mut self, here: &Spot) -> Option<Spot> {
        if self.at == self.spots.len() && self.spots.last() != Some(here) {
            self.spots.push(here.clone());
        }
        let before = self.spots[..self.at.min(self.spots.len())].iter().rposition(|spot| spot != here)?;
        self.at = before;
        self.spots.get(before).cloned()
    }

    /// All places that are kept.
    pub(super) fn spots_mut(&mut self) -> impl Iterator<Item = &mut Spot> {
        self.spots.iter_mut()
    }

    /// The place after.
    pub fn forward(&mut self) -> Option<Spot> {
        let spot = self.spots.get(self.at + 1).cloned()?;
        self.at += 1;
        Some(spot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(offset: usize) -> Spot {
        Spot {
            article: ArticleId::new(b"a", 0),
            anchor: Anchor { offset, row: 0 },
            current: None,
            concordance: false,
            heatmap: false,
        }
    }

    #[test]
    fn back_and_forward_like_a_browser() {
        let mut jumps = Jumps::default();
        assert_eq!(jumps.back(&spot(0)), None);
        let mut jumps = Jumps::default();
        jumps.leave(spot(1));
        jumps.leave(spot(2));
        assert_eq!(jumps.back(&spot(3)), Some(spot(2)));
        assert_eq!(jumps.back(&spot(2)), Some(spot(1)));
        assert_eq!(jumps.back(&spot(1)), None);
        assert_eq!(jumps.forward(), Some(spot(2)));
        assert_eq!(jumps.forward(), Some(spot(3)));
        assert_eq!(jumps.forward(), None);
        assert_eq!(jumps.back(&spot(3)), Some(spot(2)));
        jumps.leave(spot(2));
        assert_eq!(jumps.forward(), None, "a new jump forgets what lay forward");
    }
}
