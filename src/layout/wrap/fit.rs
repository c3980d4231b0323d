//! Which breaks to take: the choice over a whole paragraph that leaves it most even.
//!
//! Knuth and Plass, "Breaking Paragraphs into Lines" (1981), for a ragged right edge, as dynamic
//! programming over the breaks. textwrap's `wrap_optimal_fit` is the same idea but has one fixed
//! cost for a hyphen and cannot know what the row before ended with, so it can neither keep a third
//! hyphen in a row away nor prefer one break to another; and looking only at the rows that fit is
//! faster here than its search over all pairs.

/// A place where a row may end, or the start or the end of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Break {
    /// The end of the row before it, in bytes.
    pub end: usize,
    /// The start of the row after it, in bytes: white space between the two is in no row.
    pub next: usize,
    /// Columns from the start of the text to `end`, as if there were no rows.
    pub at: u32,
    /// The same to `next`.
    pub after: u32,
    /// Whether the row ends with a generated hyphen.
    pub hyphen: bool,
    /// What the break costs; a gap of n columns at the end of a row costs n².
    pub cost: u32,
}

impl Break {
    /// The width of a row from `from` to here, in columns.
    pub(super) const fn width_from(&self, from: &Self) -> u32 {
        self.at - from.after + self.hyphen as u32
    }
}

/// What every row costs, so that evenness is not bought with more rows.
pub(super) const ROW: u64 = 1000;
/// A hyphen on the row after another one.
const SECOND_HYPHEN: u64 = 100;
/// A third hyphen, or a later one: taken only where nothing else fits.
const THIRD_HYPHEN: u64 = 20_000;
/// A last row of less than a fifth of the width.
const SHORT_LAST: u64 = 150;
/// The most breaks that a row is looked at across: it bounds the work for a very wide column of
/// ideographs, where the choice makes no difference.
const WINDOW: usize = 400;

/// Rows, and what they cost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fit {
    /// The indices of the breaks that end them, the last included.
    pub rows: Vec<usize>,
    pub cost: u64,
}

/// Chooses rows of at most `width` columns. Each break must be in reach of the one before it; one
/// that is not makes a row too wide.
pub(super) fn optimal(breaks: &[Break], width: u32) -> Fit {
    let Some(last) = breaks.len().checked_sub(1) else { return Fit::default() };
    // By break and by the number of rows with a hyphen that end there (the last stands for more).
    let mut best = vec![[Step::NONE; 3]; breaks.len()];
    best[0][0].cost = 0;
    // The first break from which a row to `to` fits.
    let mut first = 0;
    for to in 1..=last {
        while first + 1 < to && (width < breaks[to].width_from(&breaks[first]) || first + WINDOW < to) {
            first += 1;
        }
        // A row less than half full is only worth a look where a fuller one does not fit.
        let fuller = |from: &Break| to == last || width <= breaks[to].width_from(from) * 2;
        let end = first + 1 + breaks[first + 1..to].partition_point(fuller);
        for from in (first..end).rev() {
            let used = breaks[to].width_from(&breaks[from]);
            let row = row_cost(&breaks[to], used, width, to == last);
            let steps = best[from];
            for (hyphens, step) in steps.iter().enumerate().filter(|(_, step)| step.cost < u64::MAX) {
                let (now, extra) = match (breaks[to].hyphen, hyphens) {
                    (false, _) => (0, 0),
                    (true, 0) => (1, 0),
                    (true, 1) => (2, SECOND_HYPHEN),
                    (true, _) => (2, THIRD_HYPHEN),
                };
                let cost = step.cost + row + extra;
                if cost < best[to][now].cost {
                    best[to][now] = Step { cost, from, hyphens };
                }
            }
        }
    }
    walk_back(&best)
}

/// The cheapest way found to a break: what it costs and where its last row starts.
#[derive(Clone, Copy)]
struct Step {
    cost: u64,
    from: usize,
    hyphens: usize,
}

impl Step {
    const NONE: Self = Self { cost: u64::MAX, from: 0, hyphens: 0 };
}

fn row_cost(to: &Break, used: u32, width: u32, is_last: bool) -> u64 {
    let gap = u64::from(width.saturating_sub(used));
    let edge = match is_last {
        true if used * 5 < width => SHORT_LAST,
        true => 0,
        false => gap * gap,
    };
    ROW + edge + u64::from(to.cost)
}

fn walk_back(best: &[[Step; 3]]) -> Fit {
    let mut rows = Vec::new();
    let mut at = best.len() - 1;
    let mut hyphens = (0..3).min_by_key(|&hyphens| best[at][hyphens].cost).unwrap_or(0);
    let cost = best[at][hyphens].cost;
    while 0 < at {
        rows.push(at);
        let step = best[at][hyphens];
        (at, hyphens) = (step.from, step.hyphens);
    }
    rows.reverse();
    Fit { rows, cost }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Breaks of a text: a gap at each space, a hyphen at each `|`.
    fn breaks(text: &str) -> Vec<Break> {
        let mut out = vec![Break { end: 0, next: 0, at: 0, after: 0, hyphen: false, cost: 0 }];
        let mut at = 0;
        for c in text.chars() {
            match c {
                ' ' => out.push(Break { end: 0, next: 0, at, after: at + 1, hyphen: false, cost: 0 }),
                '|' => out.push(Break { end: 0, next: 0, at, after: at, hyphen: true, cost: 60 }),
                _ => {}
            }
            at += u32::from(c != '|');
        }
        out.push(Break { end: 0, next: 0, at, after: at, hyphen: false, cost: 0 });
        out
    }

    #[test]
    fn rows() {
        for (text, width, expected) in [
            ("", 10, vec![1]),
            ("aa bb cc", 8, vec![3]),
            // Evenness over the whole paragraph, not row by row, which would end with a lone `the`.
            ("To be, or not to be: that is the question", 10, vec![3, 5, 7, 9, 10]),
            // A hyphen costs a gap of nearly eight columns.
            ("aaaaaaa bbb|bbbbbb", 14, vec![1, 3]),
            ("aaaaa bbb|bbbbbbbb", 14, vec![2, 3]),
            // A third hyphen in a row is worth any gap, but not a row that is too wide.
            (
                "aaaaaaaaaaaaaaaaaaaa|aaaaaaaaaaaaaaaaaaaa|aaaaaaaaaaaaaaa bbbbbbbbbbbbb|bbbbbbbbbbbbbbbbb cc",
                30,
                vec![1, 2, 3, 5, 6],
            ),
            ("aaaaaaaa|aaaaaaaa|aaaaaaaa|aaaaaaaa bb", 12, vec![1, 2, 3, 5]),
        ] {
            assert_eq!(optimal(&breaks(text), width).rows, expected, "{text}");
        }
    }
}
