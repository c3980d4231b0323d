//! Where the article begins and ends, and which lines within it are none of it: the best path
//! through four states, found in one pass.
//!
//! Each line has a gain for being part of the article (less than 0: a loss). Before and after it
//! there is nothing to gain or lose. Within it, leaving lines out costs once a run, so that a short
//! line between paragraphs stays, and a form between them goes.

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Above the article.
    Before,
    /// In it.
    Article,
    /// Between two of its lines, and no part of it.
    Gap,
    /// Below it.
    After,
}

const STATES: [State; 4] = [State::Before, State::Article, State::Gap, State::After];

/// What leads to a state.
const fn from(state: State) -> &'static [State] {
    match state {
        State::Before => &[State::Before],
        State::Article => &[State::Article, State::Before, State::Gap],
        State::Gap => &[State::Gap, State::Article],
        State::After => &[State::After, State::Article],
    }
}

/// The path with the highest sum of gains less the costs of its gaps. Linear in the lines. Of equal
/// paths always the same one.
pub fn best(gains: &[f32], gap: f32) -> Vec<State> {
    const NONE: f32 = f32::NEG_INFINITY;
    let mut sums = [0.0, NONE, NONE, NONE];
    let mut came: Vec<[State; 4]> = Vec::with_capacity(gains.len());
    for &gain in gains {
        let (mut next, mut back) = ([NONE; 4], STATES);
        for state in STATES {
            for &before in from(state) {
                let opens = state == State::Gap && before == State::Article;
                let sum = sums[before as usize] + if state == State::Article { gain } else { 0.0 }
                    - if opens { gap } else { 0.0 };
                if sum > next[state as usize] {
                    (next[state as usize], back[state as usize]) = (sum, before);
                }
            }
        }
        sums = next;
        came.push(back);
    }
    let mut at = State::Before;
    for state in STATES {
        // A gap at the end is what stands after.
        if state != State::Gap && sums[state as usize] > sums[at as usize] {
            at = state;
        }
    }
    let mut path = Vec::with_capacity(gains.len());
    for back in came.iter().rev() {
        path.push(at);
        at = back[at as usize];
    }
    path.reverse();
    path
}

/// Gives back to the article the gaps that are longer than so many lines.
pub fn fill(path: &mut [State], longest: usize) {
    for run in path.chunk_by_mut(|a, b| a == b) {
        if run[0] == State::Gap && run.len() > longest {
            run.fill(State::Article);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The sum of a path; `None` when it is no path.
    fn sum(path: &[State], gains: &[f32], gap: f32) -> Option<f32> {
        let mut at = State::Before;
        let mut sum = 0.0;
        for (&state, gain) in path.iter().zip(gains) {
            if !from(state).contains(&at) {
                return None;
            }
            sum += if state == State::Article { *gain } else { 0.0 };
            sum -= if state == State::Gap && at != State::Gap { gap } else { 0.0 };
            at = state;
        }
        (at != State::Gap).then_some(sum)
    }

    proptest! {
        /// Against all paths there are. The gains are whole numbers, so that sums are exact.
        #[test]
        fn no_path_is_better(gains in prop::collection::vec(-9_i8..9, 0..7), gap in 0_i8..9) {
            let gains: Vec<f32> = gains.into_iter().map(f32::from).collect();
            let gap = f32::from(gap);
            let found = best(&gains, gap);
            prop_assert_eq!(found.len(), gains.len());
            let found = sum(&found, &gains, gap);
            for number in 0..4_usize.pow(u32::try_from(gains.len()).unwrap()) {
                let path: Vec<State> = (0..gains.len()).map(|i| STATES[number >> (2 * i) & 3]).collect();
                prop_assert!(sum(&path, &gains, gap) <= found, "{:?}", path);
            }
        }
    }

    #[test]
    fn gaps() {
        use State::{After, Article, Before, Gap};
        for (gains, wanted) in [
            (&[-1.0, 5.0, -1.0, 5.0, -1.0][..], &[Before, Article, Article, Article, After][..]),
            (&[-1.0, 5.0, -9.0, 5.0, -1.0], &[Before, Article, Gap, Article, After]),
            (&[-1.0], &[Before]),
            (&[], &[]),
        ] {
            assert_eq!(best(gains, 3.0), wanted);
        }
        let mut path = [Article, Gap, Gap, Article, Gap, Article, After];
        fill(&mut path, 1);
        assert_eq!(path, [Article, Article, Article, Article, Gap, Article, After]);
    }
}
