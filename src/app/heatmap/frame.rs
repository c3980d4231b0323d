//! Where the parts of the picture are: one pure function, used to scroll, to draw and to find what was
//! clicked on.

use super::Kind;
use crate::{
    app::geometry::Area,
    keyword::heatmap::{Month, Unit},
};

/// The least and the most columns that a cell of the heat map takes, with the one between two cells.
const CELL: (u16, u16) = (4, 12);

/// The most columns of a cell over time, and the most rows of a bar.
const BAR: (u16, u16) = (6, 4);

/// The least room for a title, and the most, in columns.
const TITLE: (u16, u16) = (10, 64);

/// The columns below which a title gives no way.
const SHORT: u16 = 24;

/// Room for a total, in columns.
const TOTAL: u16 = 7;

/// From this width on totals are shown, in columns.
const WITH_TOTALS: u16 = 44;

/// From this height on there is a row below the cells, and from that one one above them.
const WITH_FOOT: u16 = 6;
const WITH_HEADING: u16 = 3;

/// What the frame depends on, beside its area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// What is shown.
    pub kind: Kind,
    /// How many rows there are in all.
    pub rows: usize,
    /// How many keywords.
    pub keywords: usize,
    /// The first month and the last.
    pub span: Option<(Month, Month)>,
    /// The unit that was chosen; `None` for the one that fits.
    pub unit: Option<Unit>,
    /// Whether there are articles without a date, which have a line of their own.
    pub undated: bool,
    /// Whether numbers stand for bars.
    pub numbers: bool,
}

/// Where everything is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The row of the keywords' names.
    pub heading: Option<u16>,
    /// Where the rows are named.
    pub labels: Area,
    /// The cells, all that there is room for.
    pub cells: Area,
    /// How many columns a cell takes, and how many rows.
    pub cell: (u16, u16),
    /// How many columns of cells there are in all, and how many show.
    pub columns: (usize, usize),
    /// Where the totals of the rows stand: the first column, and how many.
    pub total: Option<(u16, u16)>,
    /// Below the cells: the totals, or the axis, with its rows.
    pub foot: Option<(u16, u16)>,
    /// The line about what has no date.
    pub note: Option<u16>,
    /// What a column stands for, over time.
    pub unit: Unit,
}

impl Content {
    /// How many rows the picture takes beside its cells, the title counted, and the highest bars.
    pub fn fixed(&self) -> (u16, u16) {
        match self.kind {
            Kind::Articles => (3, 1),
            Kind::Time if self.numbers => (3 + u16::from(self.undated), 1),
            Kind::Time => (3 + u16::from(self.undated), BAR.1),
        }
    }
}

impl Frame {
    /// Divides the area of the picture.
    pub fn new(area: Area, content: &Content) -> Self {
        match content.kind {
            Kind::Articles => Self::articles(area, content),
            Kind::Time => Self::time(area, content),
        }
    }

    /// How many rows of cells show.
    pub const fn rows(&self) -> usize {
        (self.cells.height / self.cell.1) as usize
    }

    fn articles(area: Area, content: &Content) -> Self {
        let y = area.y + u16::from(area.height > 1);
        let heading = (area.height >= WITH_HEADING).then_some(y);
        let foot = u16::from(area.height >= WITH_FOOT);
        let y = y + u16::from(heading.is_some());
        let height =
            (area.y + area.height).saturating_sub(y + foot).min(u16::try_from(content.rows).unwrap_or(u16::MAX));
        let total = if area.width >= WITH_TOTALS { TOTAL } else { 0 };
        let inside = area.width.saturating_sub(3 + total);
        let keywords = u16::try_from(content.keywords.max(1)).unwrap_or(u16::MAX);
        // Where the keywords need the room, a title gives way, but not all of it.
        let most = (inside / 3).max(TITLE.0).min(inside / 2);
        let title = inside.saturating_sub(keywords.saturating_mul(CELL.0)).clamp(most.min(SHORT), most);
        let cell = ((inside - title) / keywords).clamp(CELL.0, CELL.1);
        let room = (inside - title) / cell;
        let shown = room.min(keywords);
        // What the cells leave is for the titles.
        let title = (inside - shown * cell).min(TITLE.1).max(title);
        let cells = Area { x: area.x + 1 + title + 1, y, width: shown * cell, height };
        Self {
            heading,
            labels: Area { x: area.x + 1, width: title, ..cells },
            cells,
            cell: (cell, 1),
            columns: (content.keywords, usize::from(shown)),
            total: (total > 0).then_some((cells.x + cells.width, total)),
            foot: (foot > 0).then_some((y + height, 1)),
            note: None,
            unit: Unit::Month,
        }
    }

    fn time(area: Area, content: &Content) -> Self {
        let y = area.y + u16::from(area.height > 1);
        let note = u16::from(content.undated && area.height > WITH_FOOT + 2);
        let total = if area.width >= WITH_TOTALS { TOTAL } else { 0 };
        let inside = area.width.saturating_sub(3 + total);
        let label = (inside / 4).clamp(8, 22).min(inside / 2);
        let room = inside - label;
        let narrowest = if content.numbers { CELL.0 } else { 1 };
        let (first, last) = content.span.unwrap_or_default();
        let unit = content.unit.unwrap_or_else(|| Unit::fitting(first, last, usize::from(room / narrowest)));
        let columns = unit.count(first, last);
        let cell = (room / u16::try_from(columns.max(1)).unwrap_or(u16::MAX)).clamp(narrowest, BAR.0).min(room.max(1));
        let shown = usize::from(room / cell).min(columns);
        let width = cell * u16::try_from(shown).unwrap_or(0);
        let axis = if matches!(unit, Unit::Month | Unit::Quarter) && cell > 1 { 2 } else { 1 };
        let axis = if area.height >= WITH_FOOT + axis { axis } else { u16::from(area.height >= WITH_FOOT) };
        let most = (area.y + area.height).saturating_sub(y + axis + note);
        let rows = u16::try_from(content.rows.max(1)).unwrap_or(u16::MAX);
        let bar = (most / rows).clamp(1, if content.numbers { 1 } else { BAR.1 });
        let height = most.min(rows.saturating_mul(bar));
        let cells = Area { x: area.x + 1 + label + 1 + total, y, width, height };
        Self {
            heading: None,
            labels: Area { x: area.x + 1, width: label, ..cells },
            cells,
            cell: (cell, bar),
            columns: (columns, shown),
            total: (total > 0).then_some((cells.x - total - 1, total)),
            foot: (axis > 0).then_some((y + height, axis)),
            note: (note > 0).then_some(y + height + axis),
            unit,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_lies_in_the_area_at_every_size() {
        for width in 20..260_u16 {
            for height in 2..60_u16 {
                for (kind, rows, keywords) in [
                    (Kind::Articles, 0, 0),
                    (Kind::Articles, 10, 12),
                    (Kind::Articles, 70_000, 3),
                    (Kind::Time, 12, 12),
                ] {
                    let area = Area { x: 3, y: 1, width, height };
                    for choice in 0..4_u8 {
                        let content = Content {
                            kind,
                            rows,
                            keywords,
                            span: Some((0, i32::from(width) * 3)),
                            unit: (choice & 1 > 0).then_some(Unit::Month),
                            undated: choice & 2 > 0,
                            numbers: choice == 3,
                        };
                        let frame = Frame::new(area, &content);
                        let at = format!("{width}x{height} {content:?} {frame:?}");
                        for part in [frame.labels, frame.cells] {
                            assert!(part.x + part.width <= area.x + width, "{at}");
                            assert!(part.y + part.height <= area.y + height, "{at}");
                        }
                        assert!(frame.cells.x >= frame.labels.x + frame.labels.width, "{at}");
                        assert!(frame.columns.1 <= frame.columns.0.max(1), "{at}");
                        assert!(u16::try_from(frame.columns.1).unwrap() * frame.cell.0 <= width, "{at}");
                        assert!(frame.total.is_none_or(|(x, total)| x + total <= area.x + width), "{at}");
                        assert!(frame.foot.is_none_or(|(y, rows)| y + rows <= area.y + height), "{at}");
                        assert!(frame.note.is_none_or(|y| y < area.y + height), "{at}");
                    }
                }
            }
        }
    }
}
