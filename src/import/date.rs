//! Written dates: `le 1er août 2021 à 11 h 58 min`, `March 3, 2022`, `2024-05-03T10:00Z`.
//!
//! French, English, German, Spanish, Italian and Portuguese, and only full ones: a day without a year,
//! or “hier”, needs a clock, and there is none here. A date in figures whose order nobody can tell is
//! left alone, and so is what may be a version, a telephone number or an address of the network.

use std::ops::Range;

use jiff::{
    civil::{self, Time},
    tz::Offset,
};

use crate::article::{Date, Language};

/// A date and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The date.
    pub date: Date,
    /// Its bytes in the text that was searched, the time included.
    pub range: Range<usize>,
}

/// The order of day and month in `03/02/2022`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The day first, as everywhere in French.
    DayFirst,
    /// The month first, as in the United States.
    MonthFirst,
    /// Not known: English has both.
    Unknown,
}

impl Order {
    /// The order in a language: English has one where its country is known.
    pub fn of(lang: Option<&Language>) -> Self {
        let Some(lang) = lang else { return Self::Unknown };
        let country = lang.tag().rsplit('-').next().filter(|part| part.len() == 2 && *part != lang.primary());
        match (lang.primary(), country) {
            // The Philippines write as the United States do.
            ("en", Some("US" | "PH")) => Self::MonthFirst,
            // Canada has both.
            ("en", None | Some("CA")) => Self::Unknown,
            _ => Self::DayFirst,
        }
    }
}

/// All dates in a line, from left to right.
pub fn find_all(text: &str, order: Order) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let mut cursor = Cursor { text, at };
        let Some(c) = cursor.peek() else { break };
        if c.is_alphanumeric() {
            if let Some(date) = cursor.date(order).filter(|_| !goes_on_before(&text[..at])) {
                found.push(Found { date, range: at..cursor.at });
                at = cursor.at;
                continue;
            }
            // Dates start where words start.
            at += text[at..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - at);
        } else {
            at += c.len_utf8();
        }
    }
    found
}

/// Whether a number that ends a text, with its sign, goes on after it: `1.` before `30.03.2018`.
fn goes_on_before(before: &str) -> bool {
    before.strip_suffix(['.', '/', '-', ':']).is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
}

/// A date that is the whole of a text, such as a value of front matter; the day comes first where
/// nothing tells.
pub fn parse(text: &str) -> Option<Date> {
    parse_in(text, Order::DayFirst)
}

/// The same in a text whose order of day and month is known, or may be.
pub fn parse_in(text: &str, order: Order) -> Option<Date> {
    let text = text.trim();
    let found = find_all(text, order);
    found.first().filter(|found| found.range.start == 0).map(|found| found.date)
}

/// The names of the months, as [`cue::words`](super::cue::words) gives them, and their short forms; a
/// full stop after these is skipped.
#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &["janvier", "january", "januar", "janner", "enero", "gennaio", "janeiro", "janv", "jan", "ene", "gen"],
    &["fevrier", "february", "februar", "febrero", "febbraio", "fevereiro", "fevr", "fev", "feb", "febr"],
    &["mars", "march", "marz", "maerz", "marzo", "marco", "mar", "mrz"],
    &["avril", "april", "abril", "aprile", "avr", "apr", "abr"],
    &["mai", "may", "mayo", "maggio", "maio", "mag"],
    &["juin", "june", "juni", "junio", "giugno", "junho", "jun", "giu"],
    &["juillet", "july", "juli", "julio", "luglio", "julho", "juil", "jul", "lug"],
    &["aout", "august", "agosto", "aug", "ago"],
    &["septembre", "september", "septiembre", "setiembre", "settembre", "setembro", "sept", "sep", "set", "sett"],
    &["octobre", "october", "oktober", "octubre", "ottobre", "outubro", "oct", "okt", "ott", "out"],
    &["novembre", "november", "noviembre", "novembro", "nov"],
    &["decembre", "december", "dezember", "diciembre", "dicembre", "dezembro", "dec", "dez", "dic"],
];

/// Short forms that stand before the day too: those of English.
const BEFORE_DAY: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The month of a name, from 1, and whether it may stand before the day.
fn month(word: &str) -> Option<(i8, bool)> {
    let folded = super::cue::words(word);
    let (number, _) = (1..).zip(MONTHS).find(|(_, names)| names.contains(&folded.as_str()))?;
    Some((number, folded.len() > 3 || BEFORE_DAY.contains(&folded.as_str())))
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Runs a rule, and goes back when it fails.
    fn attempt<T>(&mut self, rule: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let result = rule(self);
        if result.is_none() {
            self.at = start;
        }
        result
    }

    fn spaces(&mut self) -> bool {
        let start = self.at;
        self.at += self.rest().len() - self.rest().trim_start().len();
        self.at > start
    }

    fn eat(&mut self, c: char) -> Option<()> {
        self.rest().starts_with(c).then(|| self.at += c.len_utf8())
    }

    /// The letters that follow, at least one.
    fn word(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        // A decomposed accent is no letter, and belongs to the one before.
        let end = rest.find(|c: char| !c.is_alphabetic() && !matches!(c, '\u{300}'..='\u{36F}')).unwrap_or(rest.len());
        self.at += end;
        (end > 0).then(|| &rest[..end])
    }

    fn keyword(&mut self, words: &[&str]) -> Option<()> {
        self.attempt(|cursor| {
            let word = cursor.word()?;
            words.iter().any(|wanted| word.eq_ignore_ascii_case(wanted)).then_some(())
        })
    }

    /// A number of `digits` figures, with no figure after it.
    fn number(&mut self, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
        let rest = self.rest();
        let end = rest.bytes().take_while(u8::is_ascii_digit).count();
        if !digits.contains(&end) {
            return None;
        }
        self.at += end;
        rest[..end].parse().ok()
    }

    fn small(&mut self, digits: std::ops::RangeInclusive<usize>) -> Option<i8> {
        self.number(digits).and_then(|n| i8::try_from(n).ok())
    }

    fn date(&mut self, order: Order) -> Option<Date> {
        let day = self
            .attempt(Self::iso)
            .or_else(|| self.attempt(|cursor| cursor.figures(order)))
            .or_else(|| self.attempt(Self::day_month_year))
            .or_else(|| self.attempt(Self::month_day_year))?;
        // A longer number or word goes on: it was no date.
        let mut rest = self.rest().chars();
        match (rest.next(), rest.next()) {
            (Some(c), _) if c.is_alphanumeric() && c != 'T' => return None,
            (Some('.' | '/' | '-' | ':'), Some(c)) if c.is_ascii_digit() => return None,
            _ => {}
        }
        let time = self.attempt(Self::time);
        let offset = time.and_then(|_| self.attempt(Self::offset));
        Some(Date { day, time, offset })
    }

    fn year(&mut self) -> Option<i16> {
        self.number(4..=4).filter(|year| (1000..3000).contains(year))
    }

    /// `2022-02-03`, `2022/02/03`.
    fn iso(&mut self) -> Option<civil::Date> {
        let year = self.year()?;
        let sign = self.peek().filter(|c| matches!(c, '-' | '/' | '.'))?;
        self.eat(sign)?;
        let month = self.small(1..=2)?;
        self.eat(sign)?;
        let day = self.small(1..=2)?;
        civil::Date::new(year, month, day).ok()
    }

    /// `03/02/2022`, `3.2.2022`.
    fn figures(&mut self, order: Order) -> Option<civil::Date> {
        let first = self.small(1..=2)?;
        let sign = self.peek().filter(|c| matches!(c, '-' | '/' | '.'))?;
        self.eat(sign)?;
        let second = self.small(1..=2)?;
        self.eat(sign)?;
        let year = self.year()?;
        let day_first = match order {
            _ if first > 12 || first == second => true,
            _ if second > 12 => false,
            Order::DayFirst => true,
            Order::MonthFirst => false,
            Order::Unknown => return None,
        };
        let (day, month) = if day_first { (first, second) } else { (second, first) };
        civil::Date::new(year, month, day).ok()
    }

    /// `1er août 2021`, `3 March 2022`, `3rd of March, 2022`, `3. März 2022`, `1º de marzo de 2022`.
    fn day_month_year(&mut self) -> Option<civil::Date> {
        let day = self.small(1..=2)?;
        if self.keyword(&["er", "st", "nd", "rd", "th"]).is_none() {
            self.eat('.');
            self.peek().filter(|c| matches!(c, 'º' | '°')).and_then(|c| self.eat(c));
        }
        self.attempt(|cursor| {
            cursor.spaces();
            cursor.keyword(&["of", "de"])
        });
        if !self.spaces() {
            self.eat('-')?;
        }
        let word = self.word()?;
        self.eat('.');
        self.eat(',');
        self.attempt(|cursor| {
            cursor.spaces();
            cursor.keyword(&["de", "del"])
        });
        if !self.spaces() {
            self.eat('-')?;
        }
        let year = self.year()?;
        // What costs most comes last: most words have no year near them.
        let (month, _) = month(word)?;
        civil::Date::new(year, month, day).ok()
    }

    /// `March 3, 2022`, `Sept. 3rd 2022`.
    fn month_day_year(&mut self) -> Option<civil::Date> {
        let word = self.word()?;
        self.eat('.');
        self.spaces().then_some(())?;
        let day = self.small(1..=2)?;
        self.keyword(&["st", "nd", "rd", "th"]);
        self.eat(',');
        self.spaces().then_some(())?;
        let year = self.year()?;
        let (month, _) = month(word).filter(|(_, before)| *before)?;
        civil::Date::new(year, month, day).ok()
    }

    /// What stands between a day and a time; whether a full stop may stand in the time then.
    fn before_time(&mut self) -> bool {
        self.eat(',');
        self.spaces();
        let mut italian = false;
        if self.keyword(&["à", "a", "at", "vers", "um", "gegen"]).is_some() {
            self.attempt(|cursor| {
                cursor.spaces();
                cursor.keyword(&["las", "la"])
            });
        } else if self.keyword(&["alle", "ore"]).is_some() {
            italian = true;
            self.attempt(|cursor| {
                cursor.spaces();
                cursor.keyword(&["ore"])
            });
        } else {
            self.peek().filter(|c| matches!(c, '-' | '–' | '—' | '@' | '·' | '|')).and_then(|c| self.eat(c));
        }
        self.spaces();
        italian
    }

    /// ` à 11 h 58 min`, `, 11h58`, `T10:00:00`, ` at 7:45 am`, ` um 11.58 Uhr`, ` alle 11.58`.
    fn time(&mut self) -> Option<Time> {
        let italian = self.eat('T').is_none() && self.before_time();
        let mut hour = self.small(1..=2)?;
        let (mut minute, mut second) = (0, 0);
        let exact = if self.eat(':').is_some() {
            minute = self.small(2..=2)?;
            if self.eat(':').is_some() {
                second = self.small(2..=2)?;
                if self.eat('.').is_some() {
                    self.number(1..=4)?;
                }
            }
            self.attempt(|cursor| {
                cursor.spaces();
                cursor.keyword(&["uhr", "h", "hs", "horas"])
            });
            true
        } else if let Some(after) = self.attempt(|cursor| cursor.after_point(italian)) {
            minute = after;
            true
        } else {
            self.attempt(|cursor| {
                cursor.spaces();
                cursor.keyword(&["h", "heures", "heure", "uhr"])
            })
            .inspect(|()| {
                let minutes = self.attempt(|cursor| {
                    cursor.spaces();
                    cursor.small(2..=2)
                });
                minute = minutes.unwrap_or(0);
                self.attempt(|cursor| {
                    cursor.spaces();
                    cursor.keyword(&["min", "mn", "minutes"])
                });
            })
            .is_some()
        };
        let half = self.attempt(Self::half_of_day);
        if !exact && half.is_none() {
            return None;
        }
        if let Some(afternoon) = half {
            hour = hour % 12 + if afternoon { 12 } else { 0 };
        }
        Time::new(hour, minute, second, 0).ok()
    }

    /// The minutes of `11.58 Uhr`, or of `11.58` where Italian has said that it is a time.
    fn after_point(&mut self, italian: bool) -> Option<i8> {
        self.eat('.')?;
        let minutes = self.small(2..=2)?;
        let hours = self.attempt(|cursor| {
            cursor.spaces();
            cursor.keyword(&["uhr"])
        });
        (italian || hours.is_some()).then_some(minutes)
    }

    /// `am`, `p.m.`: whether it is the afternoon.
    fn half_of_day(&mut self) -> Option<bool> {
        self.spaces();
        let afternoon = match self.peek()? {
            'a' | 'A' => false,
            'p' | 'P' => true,
            _ => return None,
        };
        self.at += 1;
        self.eat('.');
        if !matches!(self.peek()?, 'm' | 'M') {
            return None;
        }
        self.at += 1;
        self.eat('.');
        (!self.peek().is_some_and(char::is_alphanumeric)).then_some(afternoon)
    }

    /// `Z`, `UTC`, `+02:00`.
    fn offset(&mut self) -> Option<Offset> {
        self.spaces();
        if self.keyword(&["z", "utc", "gmt"]).is_some() {
            return Some(Offset::UTC);
        }
        let sign = match self.peek()? {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        self.at += 1;
        let hours = self.small(2..=2).or_else(|| {
            // +0200
            let both = self.number(4..=4)?;
            self.at -= 2;
            i8::try_from(both / 100).ok()
        })?;
        self.eat(':');
        let minutes = self.small(2..=2)?;
        if hours > 23 || minutes > 59 {
            return None;
        }
        Offset::from_seconds(sign * (i32::from(hours) * 3600 + i32::from(minutes) * 60)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, order: Order, wanted: &[(&str, &str, Option<&str>)]) {
        let found: Vec<_> = find_all(text, order)
            .into_iter()
            .map(|found| (text[found.range].to_owned(), found.date.to_string(), found.date.time.map(|t| t.to_string())))
            .collect();
        let wanted: Vec<_> = wanted
            .iter()
            .map(|(text, date, time)| ((*text).to_owned(), (*date).to_owned(), time.map(str::to_owned)))
            .collect();
        assert_eq!(found, wanted, "{text}");
    }

    #[test]
    fn written_dates() {
        use Order::{DayFirst, Unknown};
        for (text, order, wanted) in [
            (
                "Maj. le 30 mars 2018 à 11 h 58 min",
                DayFirst,
                &[("30 mars 2018 à 11 h 58 min", "2018-03-30", Some("11:58:00"))][..],
            ),
            ("le 1er août 2021", DayFirst, &[("1er août 2021", "2021-08-01", None)]),
            ("1er aou\u{302}t 2021", DayFirst, &[("1er aou\u{302}t 2021", "2021-08-01", None)]),
            (
                "Publié le 14 février 2022 à 7h45 – Maj. le 16 févr. 2022 à 18\u{a0}h\u{a0}02",
                DayFirst,
                &[
                    ("14 février 2022 à 7h45", "2022-02-14", Some("07:45:00")),
                    ("16 févr. 2022 à 18\u{a0}h\u{a0}02", "2022-02-16", Some("18:02:00")),
                ],
            ),
            ("March 3, 2022 at 7:45 am", Unknown, &[("March 3, 2022 at 7:45 am", "2022-03-03", Some("07:45:00"))]),
            (
                "Sept. 3rd, 2022, 12:05 p.m.",
                Unknown,
                &[("Sept. 3rd, 2022, 12:05 p.m.", "2022-09-03", Some("12:05:00"))],
            ),
            ("3 March 2022", Unknown, &[("3 March 2022", "2022-03-03", None)]),
            ("12-Oct-2021", Unknown, &[("12-Oct-2021", "2021-10-12", None)]),
            ("03/02/2022", DayFirst, &[("03/02/2022", "2022-02-03", None)]),
            ("03/02/2022", Unknown, &[]),
            ("12/25/2022 7 pm", Unknown, &[("12/25/2022 7 pm", "2022-12-25", Some("19:00:00"))]),
            ("25.12.2022", Unknown, &[("25.12.2022", "2022-12-25", None)]),
            ("2024-05-03", Unknown, &[("2024-05-03", "2024-05-03", None)]),
            (
                "2024-05-03T10:00:00+02:00",
                Unknown,
                &[("2024-05-03T10:00:00+02:00", "2024-05-03T10:00:00+02:00", Some("10:00:00"))],
            ),
            ("2024-05-03 10:00 UTC", Unknown, &[("2024-05-03 10:00 UTC", "2024-05-03T10:00:00Z", Some("10:00:00"))]),
            (
                "2024-05-03T10:00:00.123-0330",
                Unknown,
                &[("2024-05-03T10:00:00.123-0330", "2024-05-03T10:00:00-03:30", Some("10:00:00"))],
            ),
            // No dates, or not full ones.
            ("hier à 11 h, le 13 novembre une série", DayFirst, &[]),
            ("30 février 2022, 2022-13-01, 12345-01-01", DayFirst, &[]),
            ("mai 2022 et mars 30", DayFirst, &[]),
            ("En 2018, 30 personnes", DayFirst, &[]),
            ("tel. 01.02.20223", DayFirst, &[]),
        ] {
            case(text, order, wanted);
        }
    }

    #[test]
    fn dates_of_the_languages_around() {
        use Order::Unknown;
        for (text, date, time) in [
            ("vendredi 30 mars 2018 à 11 h 58", "2018-03-30", Some("11:58:00")),
            ("Maj. le 30 janv. 2018", "2018-01-30", None),
            ("30 juil. 2018, 9 h", "2018-07-30", Some("09:00:00")),
            ("DIMANCHE 1ER FÉVRIER 2015", "2015-02-01", None),
            ("30\u{a0}mars\u{202f}2018", "2018-03-30", None),
            ("March 30, 2018", "2018-03-30", None),
            ("Friday, Mar. 30, 2018 at 7:45 p.m.", "2018-03-30", Some("19:45:00")),
            ("30th of March 2018", "2018-03-30", None),
            ("the 2nd of May, 2019", "2019-05-02", None),
            ("MAY 4 2019", "2019-05-04", None),
            ("Freitag, 30. März 2018", "2018-03-30", None),
            ("30. Marz 2018 um 11:58 Uhr", "2018-03-30", Some("11:58:00")),
            ("1. Jänner 2018, 11.58 Uhr", "2018-01-01", Some("11:58:00")),
            ("30. Okt. 2018 um 9 Uhr", "2018-10-30", Some("09:00:00")),
            ("Stand: 30.03.2018", "2018-03-30", None),
            ("viernes, 30 de marzo de 2018 a las 11:58 h", "2018-03-30", Some("11:58:00")),
            ("30 de septiembre del 2018", "2018-09-30", None),
            ("1.º de enero de 2018", "2018-01-01", None),
            ("30 dic 2018", "2018-12-30", None),
            ("venerdì 30 marzo 2018 alle ore 11.58", "2018-03-30", Some("11:58:00")),
            ("1º giugno 2018, ore 9:05", "2018-06-01", Some("09:05:00")),
            ("30 ott. 2018", "2018-10-30", None),
            ("30 de março de 2018", "2018-03-30", None),
            ("2018/03/30", "2018-03-30", None),
            ("30/03/2018", "2018-03-30", None),
            ("03/30/2018", "2018-03-30", None),
            ("04/04/2018", "2018-04-04", None),
        ] {
            let found = find_all(text, Unknown);
            let told: Vec<_> = found
                .iter()
                .map(|found| (found.date.to_string(), found.date.time.map(|time| time.to_string())))
                .collect();
            assert_eq!(told, [(date.to_owned(), time.map(str::to_owned))], "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_not_read_as_one() {
        for text in [
            "il y a 2 jours",
            "yesterday at 11:58",
            "hace 2 días",
            "vor 2 Tagen",
            "2 giorni fa",
            "12/13",
            "30/03",
            "30/03/18",
            "03/04/2018",
            "06 12 34 56 78",
            "01.23.45.67.89",
            "+33 1 02 03 2018",
            "version 1.30.03.2018",
            "10.12.2018.5",
            "192.168.2018.1",
            "v2.10.2018.3",
            "31/02/2018",
            "30 mars 18",
            "30 mars",
            "mars 2018",
            "3-2, 2018 spectateurs",
            "le 30 marsouin 2018",
            "Mag 5, 2018",
            "Marco a 30 ans en 2018",
            "30 marchands 2018",
            "20180330",
            "0,30 mars 20185",
            "2018-3-30-2",
            "article 3.2 du 2018",
        ] {
            assert_eq!(find_all(text, Order::Unknown), [], "{text}");
        }
    }

    #[test]
    fn figures_are_read_in_the_order_of_the_language() {
        for (tag, wanted) in [
            ("fr", Some("2018-04-03")),
            ("de-AT", Some("2018-04-03")),
            ("es-MX", Some("2018-04-03")),
            ("en-GB", Some("2018-04-03")),
            ("en-US", Some("2018-03-04")),
            ("en-Latn-US", Some("2018-03-04")),
            ("en", None),
            ("en-CA", None),
        ] {
            let lang = Language::parse(tag);
            let read = parse_in("03/04/2018", Order::of(lang.as_ref()));
            assert_eq!(read.map(|date| date.to_string()).as_deref(), wanted, "{tag}");
        }
        assert_eq!(Order::of(None), Order::Unknown);
        assert_eq!(parse("03/04/2018").map(|date| date.to_string()).as_deref(), Some("2018-04-03"));
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_much(text in "[0-9./:, \u{a0}-]{0,12}(mars|März|de|th|er|Uhr|T|Z|[+]|º|é)?[0-9a-z./ :-]{0,12}") {
            for order in [Order::DayFirst, Order::MonthFirst, Order::Unknown] {
                for found in find_all(&text, order) {
                    proptest::prop_assert!(text.get(found.range).is_some_and(|found| !found.is_empty()));
                }
            }
        }
    }

    #[test]
    fn a_number_after_the_date_is_no_time() {
        case("3 mars 2022, 12 personnes", Order::DayFirst, &[("3 mars 2022", "2022-03-03", None)]);
        case("3 mars 2022 à 25 h", Order::DayFirst, &[("3 mars 2022", "2022-03-03", None)]);
    }
}
