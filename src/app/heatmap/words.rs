//! The cell that the cursor is on, in words.

use super::{Kind, UNKNOWN};
use crate::{
    app::App,
    keyword::heatmap::{Cell, Measure, Unit},
    locale::Value,
};

/// From this width on the density is told beside the count, in columns.
const WITH_DENSITY: u16 = 100;

impl App {
    /// The cell in words: the name that may be cut, and what is said of it.
    pub fn heatmap_told(&self) -> Option<(String, String)> {
        let heatmap = self.heatmap.as_ref()?;
        let keyword = self.lit.keywords().get(heatmap.keyword)?.label.as_str();
        let (row, column) = self.heatmap_cursor();
        let (name, count) = match heatmap.kind {
            Kind::Articles => {
                let row = heatmap.rows().get(row.checked_sub(heatmap.top)?)?;
                let entry = self.library.entries.get(row.article)?;
                (entry.article().title().to_owned(), row.rows.len())
            }
            Kind::Time => (self.heatmap_period(column), 1),
        };
        let cell = self.heatmap_cell();
        let hits = |cell: Cell| self.locale.number(usize::try_from(cell.hits).unwrap_or(usize::MAX));
        let hits = cell.map_or_else(|| UNKNOWN.to_owned(), hits);
        let others = count.saturating_sub(1);
        let args: [(&str, Value<'_>); 3] =
            [("keyword", keyword.into()), ("hits", hits.as_str().into()), ("others", others.into())];
        let key = if others > 0 { "heatmap-cell-others" } else { "heatmap-cell" };
        let mut told = self.locale.with(key, &args).into_owned();
        let tells_density = heatmap.measure == Measure::Density || self.size.width >= WITH_DENSITY;
        if let Some(cell) = cell.filter(|cell| tells_density && cell.hits > 0) {
            let density = tenths(self, cell);
            told.push_str(&self.locale.with("heatmap-cell-density", &[("density", density.as_str().into())]));
        }
        Some((name, told))
    }

    /// The name of a column over time: “March 2018”, “2018”.
    pub fn heatmap_period(&self, column: usize) -> String {
        let unit = self.heatmap_unit();
        let Some(months) = self.heatmap.as_ref().map(|heatmap| heatmap.months(column, unit)) else {
            return String::new();
        };
        let year = |month: i32| month.div_euclid(12).to_string();
        let (first, last) = (year(months.start), year(months.end - 1));
        let within = usize::try_from(months.start.rem_euclid(12)).unwrap_or(0);
        match unit {
            Unit::Month => self.period("heatmap-in-month", within + 1, &first),
            Unit::Quarter => self.period("heatmap-in-quarter", within / 3 + 1, &first),
            Unit::Year => first,
            Unit::Decade | Unit::Century => format!("{first}–{last}"),
        }
    }

    fn period(&self, key: &str, number: usize, year: &str) -> String {
        self.locale.with(key, &[("number", number.into()), ("year", year.into())]).into_owned()
    }
}

/// Hits in a thousand words: “7.3”.
pub fn tenths(app: &App, cell: Cell) -> String {
    let tenths = Measure::Density.of(cell);
    let whole = app.locale().number(usize::try_from(tenths / 10).unwrap_or(usize::MAX));
    format!("{whole}{}{}", app.locale().text("heatmap-decimal"), tenths % 10)
}
