//! What is known about an article beside its text: title, people, dates, site, language.

use std::fmt;

use jiff::{
    civil::{self, Time},
    tz::Offset,
};

use super::Language;

/// What is known about an article. All strings are sanitised and on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// The title. When the document has none: its first line, or else the file's name.
    pub title: String,
    /// Who wrote it, as the document says.
    pub byline: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// The name of the site or paper.
    pub site: Option<String>,
    /// The address it was published at, as the document says; not checked.
    pub url: Option<String>,
    /// The language, declared or found.
    pub lang: Option<Language>,
}

impl Meta {
    /// The date to show and to sort by: of publication, or else of the last change.
    pub fn date(&self) -> Option<Date> {
        self.published.or(self.updated)
    }
}

/// A day, and the time when the document gives one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The day.
    pub day: civil::Date,
    /// The time of day, as the document says.
    pub time: Option<Time>,
    /// The time zone, when the document says it.
    pub offset: Option<Offset>,
}

impl From<civil::Date> for Date {
    fn from(day: civil::Date) -> Self {
        Self { day, time: None, offset: None }
    }
}

impl fmt::Display for Date {
    /// An RFC 3339 date-time, or only the full date when time or zone are not known: RFC 3339
    /// knows no local times.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { day, time: Some(time), offset: Some(offset) } = self else {
            return write!(f, "{}", self.day);
        };
        write!(f, "{day}T{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())?;
        let minutes = offset.seconds() / 60;
        if minutes == 0 {
            return f.write_str("Z");
        }
        let sign = if minutes < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
    }
}
