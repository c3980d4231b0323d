//! Where the panes are: one pure function, used to lay out and to draw.

use super::Size;

/// A part of the screen, in cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// Its first column.
    pub x: u16,
    /// Its first row.
    pub y: u16,
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

/// The least size with an interface; below it one line says so.
pub const LEAST: Size = Size { width: 20, height: 4 };

/// The columns left of the text, for the digits of the keywords in a row.
pub const GUTTER: u16 = 3;

/// From this width on, list and article stand side by side while browsing.
const BESIDE_BROWSING: u16 = 80;
/// From this width on, also while reading.
const BESIDE_READING: u16 = 120;
/// From this width on, the concordance stands beside what it shows.
const BESIDE_CONCORDANCE: u16 = 140;
/// From this height on, it stands above it.
const BELOW_CONCORDANCE: u16 = 14;

/// The least room for an article below the heat map, in rows.
const BELOW_HEATMAP: u16 = 7;

/// What the panes depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each part of the screen is shown or is not")]
pub struct Wanted {
    /// The size of the screen.
    pub size: Size,
    /// The widest column of text, in columns.
    pub measure: u16,
    /// Whether there is a list at all: one article has none.
    pub list: bool,
    /// Whether an article is being read, not chosen.
    pub reading: bool,
    /// Whether the concordance is in front.
    pub concordance: bool,
    /// While the heat map is in front: how many rows it takes beside its cells, how many rows of cells
    /// there are, and how high these may be.
    pub heatmap: Option<(u16, u16, u16)>,
    /// Whether the list stays while reading: chosen, or by the width when not.
    pub list_beside: Option<bool>,
    /// Whether the chosen article shows while browsing.
    pub preview: bool,
    /// Whether the line of keywords is shown.
    pub legend: bool,
    /// Whether the digits of the keywords stand left of the text.
    pub gutter: bool,
    /// Whether the bar of the whole article stands right of it.
    pub scrollbar: bool,
    /// Whether the list says which query it answers, or in which order it is.
    pub filtered: bool,
}

/// Where everything is. What is not shown is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Geometry {
    /// The line of keywords, at the top.
    pub legend: Option<Area>,
    /// The query that the list answers and its order, above it.
    pub filter: Option<Area>,
    /// The list.
    pub list: Option<Area>,
    /// The concordance, with its title.
    pub concordance: Option<Area>,
    /// The heat map, with its title.
    pub heatmap: Option<Area>,
    /// The line between list and article, or between the concordance and what it shows: down, or
    /// across the screen.
    pub divider: Option<Area>,
    /// The reading pane.
    pub reader: Option<Page>,
    /// The status line, at the bottom.
    pub status: Option<Area>,
}

/// The parts of the reading pane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The whole pane.
    pub pane: Area,
    /// The digits of the keywords.
    pub gutter: Option<Area>,
    /// The column of text.
    pub column: Area,
    /// Where the hits are in the whole article.
    pub scrollbar: Option<Area>,
    /// The widest column that the pane can show, in columns.
    pub room: u16,
}

impl Geometry {
    /// Divides the screen.
    pub fn new(wanted: Wanted) -> Self {
        let Size { width, height } = wanted.size;
        if width < LEAST.width || height < LEAST.height {
            return Self::default();
        }
        let legend = u16::from(wanted.legend && height >= 10);
        let body = Area { x: 0, y: legend, width, height: height - legend - 1 };
        let legend = (legend > 0).then_some(Area { height: 1, y: 0, ..body });
        let status = Some(Area { x: 0, y: height - 1, width, height: 1 });
        if wanted.concordance {
            return Self { legend, status, ..Self::concordance(body, wanted) };
        }
        if let Some((fixed, rows, most)) = wanted.heatmap {
            // The highest cells that leave room for an article.
            let heights = (1..=most).rev().map(|height| rows.saturating_mul(height).saturating_add(fixed));
            let above = heights.into_iter().find(|above| above.saturating_add(1 + BELOW_HEATMAP) <= body.height);
            let (heatmap, divider, reader) = Self::with_preview(body, wanted, above);
            return Self { legend, status, heatmap: Some(heatmap), divider, reader, ..Self::default() };
        }
        let beside = if wanted.reading {
            wanted.list_beside.unwrap_or(width >= BESIDE_READING) && width >= BESIDE_BROWSING
        } else {
            wanted.preview && width >= BESIDE_BROWSING
        };
        let show_list = wanted.list && (beside || !wanted.reading);
        let show_reader = !wanted.list || beside || wanted.reading;
        let list_width = match (show_list, show_reader) {
            (true, true) => (24 + (width - BESIDE_BROWSING) / 5).min(32),
            (true, false) => width,
            (false, _) => 0,
        };
        let divider = u16::from(show_list && show_reader);
        let reader_x = list_width + divider;
        let head = u16::from(wanted.filtered && show_list && body.height >= 3);
        Self {
            filter: (head > 0).then_some(Area { width: list_width, height: 1, ..body }),
            legend,
            concordance: None,
            heatmap: None,
            list: show_list.then_some(Area { y: body.y + head, width: list_width, height: body.height - head, ..body }),
            divider: (divider > 0).then_some(Area { x: list_width, width: 1, ..body }),
            reader: show_reader.then(|| Page::new(Area { x: reader_x, width: width - reader_x, ..body }, &wanted)),
            status,
        }
    }

    /// The concordance, and what its line shows: beside it, or below it where the screen is no wider.
    fn concordance(body: Area, wanted: Wanted) -> Self {
        let height = body.height;
        let above = (height >= BELOW_CONCORDANCE).then(|| height / 20 * 11 + (height % 20 * 11).div_ceil(20));
        let (concordance, divider, reader) = Self::with_preview(body, wanted, above);
        Self { concordance: Some(concordance), divider, reader, ..Self::default() }
    }

    /// A view of all articles, and what its line or cell shows: beside it, or below so many rows of it
    /// where the screen is no wider. The view, the line between the two, and the article.
    fn with_preview(body: Area, wanted: Wanted, above: Option<u16>) -> (Area, Option<Area>, Option<Page>) {
        let Area { x, y, width, height } = body;
        let (view, divider, pane) = if wanted.preview && width >= BESIDE_CONCORDANCE {
            let pane = (wanted.measure + GUTTER + 3).min(width / 20 * 9);
            let left = width - pane - 1;
            let divider = Area { x: left, width: 1, ..body };
            (Area { width: left, ..body }, Some(divider), Some(Area { x: left + 1, width: pane, ..body }))
        } else if let Some(above) = above.filter(|_| wanted.preview) {
            let divider = Area { y: y + above, height: 1, ..body };
            let pane = Area { x, y: y + above + 1, width, height: height - above - 1 };
            (Area { height: above, ..body }, Some(divider), Some(pane))
        } else {
            (body, None, None)
        };
        (view, divider, pane.map(|pane| Page::new(pane, &wanted)))
    }
}

impl Page {
    /// The column in the middle of the pane, the gutter at its left, the scrollbar at the right
    /// edge, and a free column on either side: so the column is never wider than the pane less 6, or
    /// less 2 without both.
    fn new(pane: Area, wanted: &Wanted) -> Self {
        // The digits stand a column apart from the text, or they would be read as a part of it.
        let before = if wanted.gutter { GUTTER + 1 } else { 1 };
        let room = pane.width.saturating_sub(before + 1 + u16::from(wanted.scrollbar));
        let width = wanted.measure.min(room).max(2);
        let x = pane.x + (pane.width.saturating_sub(width) / 2).max(before);
        Self {
            pane,
            gutter: wanted.gutter.then_some(Area { x: x.saturating_sub(GUTTER + 1), width: GUTTER, ..pane }),
            column: Area { x, width, ..pane },
            scrollbar: wanted.scrollbar.then_some(Area { x: pane.x + pane.width - 1, width: 1, ..pane }),
            room,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: Wanted = Wanted {
        size: Size { width: 80, height: 24 },
        measure: 66,
        list: true,
        reading: false,
        concordance: false,
        heatmap: None,
        list_beside: None,
        preview: true,
        legend: true,
        gutter: true,
        scrollbar: true,
        filtered: false,
    };

    #[test]
    fn panes_by_width_and_mode() {
        // width, reading, list, its width, column
        let table = [
            (60, false, Some(60), None),
            (60, true, None, Some(54)),
            (79, false, Some(79), None),
            (80, false, Some(24), Some(49)),
            (80, true, None, Some(66)),
            (119, true, None, Some(66)),
            (120, true, Some(32), Some(66)),
            (200, false, Some(32), Some(66)),
        ];
        for (width, reading, list, column) in table {
            let size = Size { width, height: 24 };
            let geometry = Geometry::new(Wanted { size, reading, ..WANTED });
            assert_eq!(geometry.list.map(|area| area.width), list, "list at {width}, reading: {reading}");
            assert_eq!(geometry.reader.map(|page| page.column.width), column, "column at {width}, reading: {reading}");
        }
    }

    #[test]
    fn every_area_is_on_the_screen_at_every_size() {
        for width in (0..140).chain([1000, u16::MAX]) {
            for height in (0..30).chain([1000, u16::MAX]) {
                for choice in 0..1024_u16 {
                    let on = |bit: u8| choice & (1 << bit) != 0;
                    let geometry = Geometry::new(Wanted {
                        size: Size { width, height },
                        list: on(0),
                        reading: on(1),
                        concordance: on(5),
                        heatmap: on(9).then_some((3, height / 2, 4)),
                        preview: on(2),
                        legend: on(3),
                        list_beside: on(4).then_some(true),
                        filtered: on(6),
                        gutter: on(7),
                        scrollbar: on(8),
                        ..WANTED
                    });
                    let page = geometry.reader;
                    let areas = [
                        geometry.legend,
                        geometry.filter,
                        geometry.list,
                        geometry.concordance,
                        geometry.heatmap,
                        geometry.divider,
                        geometry.status,
                    ];
                    let pages = page.into_iter().flat_map(|page| {
                        [Some(page.pane), page.gutter, Some(page.column), page.scrollbar].into_iter().flatten()
                    });
                    for area in areas.into_iter().flatten().chain(pages) {
                        assert!(u32::from(area.x) + u32::from(area.width) <= u32::from(width), "{area:?} at {width}");
                        assert!(
                            u32::from(area.y) + u32::from(area.height) <= u32::from(height),
                            "{area:?} at {height}"
                        );
                        assert!(area.width > 0 && area.height > 0);
                    }
                    if let Some(page) = page {
                        let end = page.pane.x + page.pane.width;
                        let bar = page.scrollbar.map_or(end, |area| area.x);
                        assert!(page.column.x + page.column.width < bar, "{page:?}");
                        let digits = page.gutter.map_or(page.pane.x, |area| area.x + area.width);
                        assert!(digits < page.column.x, "{page:?}");
                    }
                }
            }
        }
    }
}
