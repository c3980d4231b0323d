//! Days and ages as they are typed into a query: `2024`, `2024-03`, `12 mars 2024`, `1 year`, `3 mois`,
//! `10d`. Which day it is comes from outside.

use jiff::{Span, civil::Date};

use super::Comparison;
use crate::{import::date, keyword::fold::fold};

/// Some days in a row; without a first one or a last one they have no end on that side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub from: Option<Date>,
    /// The first day after them.
    pub to: Option<Date>,
}

impl Days {
    /// Whether a day is one of them.
    pub fn hold(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day < to)
    }
}

/// A point of time as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A year, a month or a day: its first day, and the first one after it.
    Days(Date, Date),
    /// So long ago: that day.
    Ago(Date),
}

impl When {
    /// Reads a year, month, day or age; `None` when it is none of them.
    pub fn parse(text: &str, today: Date) -> Option<Self> {
        let text = text.trim();
        let day = |day: Date| Self::Days(day, next(day));
        match &*fold(text) {
            "today" | "aujourd'hui" => return Some(day(today)),
            "yesterday" | "hier" => return today.yesterday().ok().map(day),
            _ => {}
        }
        if let Some(days) = figures(text) {
            return Some(days);
        }
        ago(text, today).map(Self::Ago).or_else(|| date::parse(text).map(|found| day(found.day)))
    }

    /// The days that are newer: from this one on.
    pub const fn newer(self) -> Days {
        match self {
            Self::Days(from, _) | Self::Ago(from) => Days { from: Some(from), to: None },
        }
    }

    /// The days that are older.
    pub const fn older(self) -> Days {
        match self {
            Self::Days(from, _) | Self::Ago(from) => Days { from: None, to: Some(from) },
        }
    }

    /// The days that compare so to it; without a comparison those that it names, or since when it was.
    pub fn compared(self, how: Option<Comparison>) -> Days {
        let (from, to) = match self {
            Self::Days(from, to) => (from, to),
            Self::Ago(day) => (day, next(day)),
        };
        match (how, self) {
            (None, Self::Ago(_)) | (Some(Comparison::AtLeast), _) => Days { from: Some(from), to: None },
            (None, Self::Days(..)) | (Some(Comparison::Equal), _) => Days { from: Some(from), to: Some(to) },
            (Some(Comparison::More), _) => Days { from: Some(to), to: None },
            (Some(Comparison::Less), _) => Days { from: None, to: Some(from) },
            (Some(Comparison::AtMost), _) => Days { from: None, to: Some(to) },
        }
    }
}

/// The day after one; the last day of all has none.
fn next(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// `2024` and `2024-03`; a whole date is read as texts are.
fn figures(text: &str) -> Option<When> {
    let (year, month) = text.split_once(['-', '/']).map_or((text, None), |(year, month)| (year, Some(month)));
    let number = |text: &str, most: usize| {
        let figures = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        figures.then(|| text.parse::<i16>().ok()).flatten()
    };
    let year = number(year, 4).filter(|year| *year >= 1000)?;
    let Some(month) = month else {
        return Some(When::Days(Date::new(year, 1, 1).ok()?, Date::new(year + 1, 1, 1).unwrap_or(Date::MAX)));
    };
    let month = i8::try_from(number(month, 2)?).ok()?;
    let from = Date::new(year, month, 1).ok()?;
    Some(When::Days(from, from.checked_add(Span::new().months(1)).unwrap_or(Date::MAX)))
}

/// So many of a unit.
type Unit = fn(i64) -> Option<Span>;

/// The units of an age, each with its names, folded.
const UNITS: [(&[&str], Unit); 4] = [
    (&["d", "j", "day", "days", "jour", "jours"], |n| Span::new().try_days(n).ok()),
    (&["w", "week", "weeks", "sem", "semaine", "semaines"], |n| Span::new().try_weeks(n).ok()),
    (&["m", "mo", "month", "months", "mois"], |n| Span::new().try_months(n).ok()),
    (&["y", "a", "yr", "year", "years", "an", "ans", "annee", "annees"], |n| Span::new().try_years(n).ok()),
];

/// Ages as they are written in one language, to be proposed.
pub fn ages(french: bool) -> impl Iterator<Item = &'static str> {
    const AGES: [[&str; 2]; 6] = [
        ["1 week", "1 semaine"],
        ["1 month", "1 mois"],
        ["3 months", "3 mois"],
        ["6 months", "6 mois"],
        ["1 year", "1 an"],
        ["2 years", "2 ans"],
    ];
    AGES.into_iter().map(move |age| age[usize::from(french)])
}

/// The day so long ago: `10d`, `1 year`, `3 mois`, `2 weeks ago`, `il y a 2 semaines`.
fn ago(text: &str, today: Date) -> Option<Date> {
    let text = fold(text);
    let text = text.trim_matches(' ');
    let text = text.strip_prefix("il y a ").unwrap_or(text);
    let text = text.strip_suffix(" ago").unwrap_or(text);
    let end = text.find(|c: char| !c.is_ascii_digit()).filter(|end| (1..=6).contains(end))?;
    let (number, unit) = (text[..end].parse().ok()?, text[end..].trim_matches(' '));
    let (_, span) = UNITS.iter().find(|(names, _)| names.contains(&unit))?;
    // Before the first of all days there is nothing.
    Some(span(number).and_then(|span| today.checked_sub(span).ok()).unwrap_or(Date::MIN))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_and_ages_as_they_are_typed() {
        let today = date(2026, 3, 31);
        let days = |from, to| Some(When::Days(from, to));
        let one = |day: Date| days(day, next(day));
        let ago = |day| Some(When::Ago(day));
        let table = [
            ("2024", days(date(2024, 1, 1), date(2025, 1, 1))),
            ("2024-02", days(date(2024, 2, 1), date(2024, 3, 1))),
            ("2024-12", days(date(2024, 12, 1), date(2025, 1, 1))),
            ("2024-2-9", one(date(2024, 2, 9))),
            ("2024-03-12", one(date(2024, 3, 12))),
            ("12 mars 2024", one(date(2024, 3, 12))),
            ("March 12, 2024", one(date(2024, 3, 12))),
            ("12/03/2024", one(date(2024, 3, 12))),
            ("today", one(today)),
            ("Aujourd’hui", one(today)),
            ("hier", one(date(2026, 3, 30))),
            ("1 year", ago(date(2025, 3, 31))),
            ("1 an", ago(date(2025, 3, 31))),
            ("1 month", ago(date(2026, 2, 28))),
            ("3 mois", ago(date(2025, 12, 31))),
            ("2 semaines", ago(date(2026, 3, 17))),
            ("2 weeks ago", ago(date(2026, 3, 17))),
            ("il y a 2\u{a0}années", ago(date(2024, 3, 31))),
            ("10d", ago(date(2026, 3, 21))),
            ("10 j", ago(date(2026, 3, 21))),
            ("999999 years", ago(Date::MIN)),
            ("0 days", ago(today)),
            ("", None),
            ("12", None),
            ("2024-13", None),
            ("2024-02-30", None),
            ("9999999999", None),
            ("1 lune", None),
            ("year", None),
            ("-1 year", None),
            ("bientôt", None),
        ];
        for (text, wanted) in table {
            assert_eq!(When::parse(text, today), wanted, "{text:?}");
        }
    }

    #[test]
    fn what_is_proposed_is_an_age() {
        for age in ages(true).chain(ages(false)) {
            assert!(ago(age, date(2026, 1, 1)).is_some(), "{age}");
        }
    }

    #[test]
    fn newer_and_older_share_no_day_and_leave_none_out() {
        let when = When::parse("2024-02", date(2026, 1, 1)).unwrap();
        for (day, inside, newer) in [
            (date(2024, 1, 31), false, false),
            (date(2024, 2, 1), true, true),
            (date(2024, 2, 29), true, true),
            (date(2024, 3, 1), false, true),
        ] {
            assert_eq!((when.newer().hold(day), when.older().hold(day)), (newer, !newer), "{day}");
            assert_eq!(when.compared(None).hold(day), inside, "{day}");
            let holds = |how| when.compared(Some(how)).hold(day);
            let after = newer && !inside;
            assert_eq!((holds(Comparison::Less), holds(Comparison::AtMost)), (!newer, !after), "{day}");
            assert_eq!((holds(Comparison::More), holds(Comparison::AtLeast)), (after, newer), "{day}");
            assert_eq!(holds(Comparison::Equal), inside, "{day}");
        }
    }
}
