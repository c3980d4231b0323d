//! Cutting what is too wide for a row between its clusters, without breaking the rule of `marks`.

use crate::layout::width::Cluster;

/// What is never cut: a cluster and the invisible ones after it.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub start: usize,
    pub end: usize,
    pub width: u32,
    /// The width of the gap before it.
    pub gap: u32,
    /// Whether that gap was given up for want of room.
    pub lost_gap: bool,
    /// Whether no row may start with it.
    pub glued: bool,
}

/// Adds a cluster; one that is not seen goes with the one before.
pub(super) fn push_unit(units: &mut Vec<Unit>, cluster: &Cluster<'_>, gap: u32) {
    match units.last_mut() {
        Some(last) if cluster.width == 0 && gap == 0 => last.end = cluster.end(),
        _ => units.push(Unit {
            start: cluster.offset,
            end: cluster.end(),
            width: u32::from(cluster.width),
            gap,
            lost_gap: false,
            glued: false,
        }),
    }
}

/// Fills rows with units one after the other; returns the first unit of each row. Glued units stay
/// in one row if it can hold them; where it cannot, gaps between them are given up first.
pub(super) fn pack(units: &mut [Unit], width: u32) -> Vec<usize> {
    let mut rows = vec![0];
    let mut used = 0;
    let mut start = 0;
    while start < units.len() {
        let len = 1 + units[start + 1..].iter().take_while(|unit| unit.glued).count();
        let group = &mut units[start..start + len];
        if width < extent(group) {
            for unit in &mut group[1..] {
                unit.lost_gap = 0 < unit.gap;
                unit.gap = 0;
            }
        }
        // A group that is too wide even so goes by single units: the text leaves no choice.
        let step = if width < extent(group) { 1 } else { len };
        for first in (start..start + len).step_by(step) {
            let group = &units[first..first + step];
            let all = units[first].gap + extent(group);
            if used + all <= width || used == 0 {
                used += if used == 0 { extent(group) } else { all };
                continue;
            }
            // A seam at white space is better than one inside a word, if there is one in the row.
            let row = rows[rows.len() - 1];
            let gap = (row + 1..=first).rev().find(|&index| 0 < units[index].gap && !units[index].glued);
            let next = gap.filter(|&gap| extent(&units[gap..first + step]) <= width).unwrap_or(first);
            rows.push(next);
            used = extent(&units[next..first + step]);
        }
        start += len;
    }
    rows
}

/// The width of units side by side, without the gap before the first.
fn extent(units: &[Unit]) -> u32 {
    let all: u32 = units.iter().map(|unit| unit.gap + unit.width).sum();
    all - units.first().map_or(0, |unit| unit.gap)
}
