//! What a picture of the keywords is made of: how often each stands in some articles, by the month of
//! their dates, and how strong a cell is. Not what is drawn, nor where.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// A month, counted from January of the year 0.
pub type Month = i32;

/// The month of a day.
pub fn month(day: Date) -> Month {
    Month::from(day.year()) * 12 + Month::from(day.month()) - 1
}

/// How much time a cell stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years: some dates are wrong.
    Century,
}

impl Unit {
    /// All of them, the shortest first.
    pub const ALL: [Self; 5] = [Self::Month, Self::Quarter, Self::Year, Self::Decade, Self::Century];

    /// How many months it has.
    pub const fn months(self) -> Month {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
            Self::Decade => 120,
            Self::Century => 1200,
        }
    }

    /// Its name in the locale.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Decade => "decade",
            Self::Century => "century",
        }
    }

    /// The first month of the one that a month lies in.
    pub const fn start(self, month: Month) -> Month {
        month.div_euclid(self.months()) * self.months()
    }

    /// How many there are from the one of a month to the one of another, both counted.
    pub fn count(self, first: Month, last: Month) -> usize {
        usize::try_from((self.start(last) - self.start(first)) / self.months() + 1).unwrap_or(0)
    }

    /// The shortest of which no more than so many are needed.
    pub fn fitting(first: Month, last: Month, most: usize) -> Self {
        Self::ALL.into_iter().find(|unit| unit.count(first, last) <= most).unwrap_or(Self::Century)
    }
}

/// A cell of the picture: how often something stands in how much text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Hits.
    pub hits: u64,
    /// The words of the articles, with and without hits.
    pub words: u64,
}

/// What the strength of a cell, and its number, are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// The number of hits.
    #[default]
    Hits,
    /// How many there are in a thousand words.
    Density,
}

/// How many steps of strength there are, beside none at all.
pub const STEPS: usize = 4;

/// The least number of hits of each step, for one article; and the least density, in tenths.
const LEAST: [(u64, u64); STEPS] = [(1, 0), (2, 10), (5, 20), (10, 50)];

impl Measure {
    /// The other one.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Hits => Self::Density,
            Self::Density => Self::Hits,
        }
    }

    /// What it is for a cell: hits; or hits in a thousand words, in tenths and rounded, at least one
    /// where there are any.
    pub const fn of(self, cell: Cell) -> u64 {
        match self {
            Self::Hits => cell.hits,
            Self::Density if cell.hits == 0 => 0,
            Self::Density => {
                let words = if cell.words == 0 { 1 } else { cell.words };
                let tenths = (cell.hits.saturating_mul(20_000) / words).saturating_add(1) / 2;
                if tenths == 0 { 1 } else { tenths }
            }
        }
    }

    /// The least value of a step, from 1, where a cell stands for so many articles.
    pub const fn least(self, step: usize, articles: u64) -> u64 {
        let (hits, tenths) = LEAST[step - 1];
        match self {
            Self::Hits => hits.saturating_mul(articles),
            Self::Density => tenths,
        }
    }

    /// The step of a cell that stands for so many articles: 0 without a hit, else 1 to [`STEPS`]. What
    /// is less than the first one's least belongs to it all the same.
    pub fn step(self, cell: Cell, articles: u64) -> usize {
        let value = self.of(cell);
        if value == 0 {
            return 0;
        }
        (2..=STEPS).rev().find(|step| value >= self.least(*step, articles)).unwrap_or(1)
    }
}

/// The hits of one keyword in a month.
#[derive(Clone, Copy, Debug)]
struct Entry {
    hits: u64,
    /// The first article that has one: the day of the month, and its number.
    first: (i8, usize),
}

/// Some articles: how many words they have, and the hits of each keyword.
#[derive(Clone, Debug, Default)]
struct Sum {
    articles: u64,
    words: u64,
    /// By the index of the keyword, as far as one has been found.
    entries: Vec<Entry>,
}

impl Sum {
    fn add(&mut self, article: usize, day: i8, words: u64, counts: &[u32]) {
        const NONE: Entry = Entry { hits: 0, first: (i8::MAX, usize::MAX) };
        self.articles += 1;
        self.words += words;
        let known = counts.iter().rposition(|count| *count > 0).map_or(0, |last| last + 1);
        if self.entries.len() < known {
            self.entries.resize(known, NONE);
        }
        for (entry, count) in self.entries.iter_mut().zip(counts).filter(|(_, count)| **count > 0) {
            entry.hits += u64::from(*count);
            entry.first = entry.first.min((day, article));
        }
    }

    fn hits(&self, keyword: usize) -> u64 {
        self.entries.get(keyword).map_or(0, |entry| entry.hits)
    }

    fn cell(&self, keyword: usize) -> Cell {
        Cell { hits: self.hits(keyword), words: self.words }
    }
}

/// The hits of each keyword in some articles, by month.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    all: Sum,
    undated: Sum,
    months: BTreeMap<Month, Sum>,
}

impl Tally {
    /// Adds an article by its number in the library: its date, its words, and how often each keyword
    /// stands in it.
    pub fn add(&mut self, article: usize, day: Option<Date>, words: usize, counts: &[u32]) {
        let words = u64::try_from(words).unwrap_or(u64::MAX);
        self.all.add(article, 0, words, counts);
        match day {
            Some(day) => self.months.entry(month(day)).or_default().add(article, day.day(), words, counts),
            None => self.undated.add(article, 0, words, counts),
        }
    }

    /// How many articles have been added.
    pub const fn articles(&self) -> u64 {
        self.all.articles
    }

    /// How often a keyword stands in all of them.
    pub fn total(&self, keyword: usize) -> Cell {
        self.all.cell(keyword)
    }

    /// How many of them have no date, and how often all keywords together stand in these.
    pub fn undated(&self) -> (u64, u64) {
        (self.undated.articles, self.undated.entries.iter().map(|entry| entry.hits).sum())
    }

    /// The first month that has an article, and the last.
    pub fn span(&self) -> Option<(Month, Month)> {
        Some((*self.months.first_key_value()?.0, *self.months.last_key_value()?.0))
    }

    /// How often a keyword stands in the articles of some months, from the first to before the last.
    pub fn cell(&self, keyword: usize, from: Month, to: Month) -> Cell {
        self.months.range(from..to.max(from)).fold(Cell::default(), |cell, (_, sum)| Cell {
            hits: cell.hits + sum.hits(keyword),
            words: cell.words + sum.words,
        })
    }

    /// How many articles these months have.
    pub fn articles_in(&self, from: Month, to: Month) -> u64 {
        self.months.range(from..to.max(from)).map(|(_, sum)| sum.articles).sum()
    }

    /// The first article of these months that has the keyword, by date, then by its number.
    pub fn first(&self, keyword: usize, from: Month, to: Month) -> Option<usize> {
        let mut entries = self.months.range(from..to.max(from)).filter_map(|(_, sum)| sum.entries.get(keyword));
        entries.find(|entry| entry.hits > 0).map(|entry| entry.first.1)
    }

    /// The nearest month after one, or before it, that has the keyword.
    pub fn near(&self, keyword: usize, month: Month, forward: bool) -> Option<Month> {
        let has = |(at, sum): (&Month, &Sum)| (sum.hits(keyword) > 0).then_some(*at);
        if forward {
            self.months.range(month.saturating_add(1)..).find_map(has)
        } else {
            self.months.range(..month).rev().find_map(has)
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn units_hold_their_months() {
        let at = |year: i32, month: i32| year * 12 + month - 1;
        assert_eq!(month(date(2024, 3, 18)), at(2024, 3));
        assert_eq!(month(date(-1, 12, 31)), -1);
        for (unit, start, count) in [
            (Unit::Month, at(2024, 8), 93),
            (Unit::Quarter, at(2024, 7), 32),
            (Unit::Year, at(2024, 1), 9),
            (Unit::Decade, at(2020, 1), 2),
            (Unit::Century, at(2000, 1), 1),
        ] {
            assert_eq!(unit.start(at(2024, 8)), start);
            assert_eq!(unit.count(at(2016, 12), at(2024, 8)), count, "{unit:?}");
            assert_eq!(Unit::fitting(at(2016, 12), at(2024, 8), count), unit);
        }
        assert_eq!(Unit::Year.start(-1), -12);
        assert_eq!(Unit::fitting(at(-9999, 1), at(9999, 12), 3), Unit::Century, "more do not fit at all");
    }

    #[test]
    fn steps() {
        let cell = |hits, words| Cell { hits, words };
        // measure, hits, words, articles, value, step
        let table = [
            (Measure::Hits, 0, 500, 1, 0, 0),
            (Measure::Hits, 1, 500, 1, 1, 1),
            (Measure::Hits, 4, 500, 1, 4, 2),
            (Measure::Hits, 9, 500, 1, 9, 3),
            (Measure::Hits, 10, 500, 1, 10, 4),
            (Measure::Hits, 1, 500, 10, 1, 1),
            (Measure::Hits, 20, 500, 10, 20, 2),
            (Measure::Density, 0, 0, 1, 0, 0),
            (Measure::Density, 1, 0, 1, 10_000, 4),
            (Measure::Density, 1, 1_000_000, 1, 1, 1),
            (Measure::Density, 1, 1000, 1, 10, 2),
            (Measure::Density, 7, 2000, 99, 35, 3),
            (Measure::Density, u64::MAX, 1, 1, u64::MAX / 2, 4),
        ];
        for (measure, hits, words, articles, value, step) in table {
            let cell = cell(hits, words);
            assert_eq!((measure.of(cell), measure.step(cell, articles)), (value, step), "{measure:?} {cell:?}");
        }
    }

    /// An article: the days since 2020 of its date, its words, its counts.
    type Given = (Option<i64>, usize, Vec<u32>);

    fn day(days: i64) -> Date {
        date(2020, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap()
    }

    proptest! {
        #[test]
        fn a_tally_is_what_counting_gives(
            articles in prop::collection::vec(
                (prop::option::of(0_i64..900), 0_usize..500, prop::collection::vec(0_u32..3, 3)), 0..40),
            order in any::<u64>(),
            from in -2_i32..30,
            months in -1_i32..14,
            keyword in 0_usize..4,
        ) {
            let mut tally = Tally::default();
            let mut numbers: Vec<usize> = (0..articles.len()).collect();
            numbers.sort_by_key(|number| (*number as u64).wrapping_mul(order | 1));
            for number in numbers {
                let (days, words, counts) = &articles[number];
                tally.add(number, days.map(day), *words, counts);
            }
            let from = month(date(2020, 1, 1)) + from;
            let to = from + months;
            let count = |given: &Given| u64::from(given.2.get(keyword).copied().unwrap_or(0));
            let within = |given: &&(usize, &Given)| given.1.0.is_some_and(|days| (from..to).contains(&month(day(days))));
            let numbered: Vec<(usize, &Given)> = articles.iter().enumerate().collect();
            let inside: Vec<_> = numbered.iter().filter(within).collect();
            prop_assert_eq!(tally.articles(), articles.len() as u64);
            prop_assert_eq!(tally.total(keyword).hits, articles.iter().map(count).sum::<u64>());
            prop_assert_eq!(tally.total(keyword).words, articles.iter().map(|given| given.1 as u64).sum::<u64>());
            let cell = tally.cell(keyword, from, to);
            prop_assert_eq!(cell.hits, inside.iter().map(|(_, given)| count(given)).sum::<u64>());
            prop_assert_eq!(cell.words, inside.iter().map(|(_, given)| given.1 as u64).sum::<u64>());
            prop_assert_eq!(tally.articles_in(from, to), inside.len() as u64);
            let first = inside.iter().filter(|(_, given)| count(given) > 0).min_by_key(|(number, given)| (given.0, *number));
            prop_assert_eq!(tally.first(keyword, from, to), first.map(|(number, _)| *number));
            let undated: Vec<_> = articles.iter().filter(|given| given.0.is_none()).collect();
            let hits = undated.iter().flat_map(|given| &given.2).map(|count| u64::from(*count)).sum::<u64>();
            prop_assert_eq!(tally.undated(), (undated.len() as u64, hits));
            let dated = || articles.iter().filter_map(|given| given.0.map(|days| (month(day(days)), given)));
            prop_assert_eq!(tally.span(), dated().map(|(at, _)| at).min().zip(dated().map(|(at, _)| at).max()));
            let having = || dated().filter(|(_, given)| count(given) > 0).map(|(at, _)| at);
            prop_assert_eq!(tally.near(keyword, from, true), having().filter(|at| *at > from).min());
            prop_assert_eq!(tally.near(keyword, from, false), having().filter(|at| *at < from).max());
        }
    }
}
