//! Which words a better choice of rows could end a row in.
//!
//! To find where words may be hyphenated is half of the work of setting a paragraph, and in most
//! words no row could end. The rows chosen without hyphenation bound what others may cost, and with
//! it how far from full they can be: by the inequality of Cauchy and Schwarz, n gaps whose squares
//! add up to no more than B add up to no more than √(nB). So the n-th row ends within that of n
//! full rows, or not in a hyphen. It is a bound, no guess: the choice is the same as with all
//! hyphens in view, and a test holds it to that.

use super::fit::{Break, ROW};

/// Where rows of a better choice may end in a hyphen.
pub(super) struct Reach {
    width: u64,
    /// The columns that the widest gap takes, which is in no row where one ends.
    gap: u64,
    /// For each number of rows that a better choice may have: that number, what its gaps' squares may
    /// add up to, and what its gaps may.
    choices: Vec<Choice>,
}

struct Choice {
    rows: u64,
    squares: u64,
    gaps: u64,
}

impl Reach {
    /// The reach of a paragraph of these breaks, of which the best choice has so many rows and costs
    /// so much; `hyphen` is the least that a hyphen costs.
    pub(super) fn new(breaks: &[Break], width: u32, rows: usize, cost: u64, hyphen: u32) -> Self {
        let width = u64::from(width);
        let columns = u64::from(breaks.last().map_or(0, |last| last.at));
        let gap = breaks.iter().map(|found| u64::from(found.after - found.at)).max().unwrap_or(0);
        let choice = |rows: u64| {
            let squares = cost.checked_sub(rows * ROW + u64::from(hyphen))?;
            let gaps = (rows * width + (rows - 1) * gap).checked_sub(columns)?;
            Some(Choice { rows, squares, gaps })
        };
        // Fewer rows are tried until the text does not fit into them.
        let choices = (1..=rows as u64).rev().map_while(|rows| match choice(rows) {
            Some(choice) => Some(Some(choice)),
            None if rows * width + (rows - 1) * gap >= columns => Some(None),
            None => None,
        });
        Self { width, gap, choices: choices.flatten().collect() }
    }

    /// Whether a row may end in a hyphen between two columns, of the text as if it had no rows.
    pub(super) fn holds(&self, start: u32, end: u32) -> bool {
        let (start, end) = (u64::from(start), u64::from(end));
        self.choices.iter().any(|choice| {
            // The first row that can end after `start`, and those after it that can before `end`.
            let first = (start / (self.width + self.gap)).max(1);
            (first..choice.rows)
                .map(|row| {
                    // A hyphen takes a column of its row, not of the text.
                    let short = ((row * choice.squares).isqrt() + 1).min(choice.gaps) + row;
                    ((row * self.width).saturating_sub(short), row * self.width + (row - 1) * self.gap)
                })
                .take_while(|&(from, _)| from < end)
                .any(|(_, to)| start < to)
        })
    }
}
