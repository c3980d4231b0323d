//! The order of the list: by path, or by what one asks for, in which articles that are alike keep the
//! order of their paths. Counts change it while they come in; the article under the cursor stays, on
//! its row of the screen.

use std::sync::Arc;

use super::{Action, App, Effect, Focus, lit::Lit, memory::Choice, menu::Menu};
use crate::{
    article::{Article, Date},
    keyword::fold::fold,
    library::{Entry, Library},
};

/// By what the list is sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// The paths of the files, byte by byte.
    #[default]
    Path,
    /// The date, the latest first.
    Date,
    /// The number of words, the most first.
    Length,
    /// The title, accents and capitals aside.
    Title,
    /// The name of the site.
    Site,
    /// How many hits of any keyword there are, the most first.
    Hits,
    /// How many of them for each word.
    Density,
    /// How many hits of the keyword of that label there are.
    Keyword(String),
}

impl By {
    /// Those that need no keyword.
    const ALWAYS: [Self; 7] =
        [Self::Path, Self::Date, Self::Length, Self::Title, Self::Site, Self::Hits, Self::Density];

    /// Its name in the locale and among the choices; that of the keyword stands after it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Date => "date",
            Self::Length => "length",
            Self::Title => "title",
            Self::Site => "site",
            Self::Hits => "hits",
            Self::Density => "density",
            Self::Keyword(_) => "keyword",
        }
    }

    /// Whether it changes while hits are counted.
    const fn counts(&self) -> bool {
        matches!(self, Self::Hits | Self::Density | Self::Keyword(_))
    }
}

/// An order of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub by: By,
    /// Whether the other way round.
    pub reversed: bool,
}

impl Sort {
    /// As it is remembered: `-date`, `keyword chiffrement`.
    fn choice(&self) -> String {
        let label = if let By::Keyword(label) = &self.by { format!(" {label}") } else { String::new() };
        format!("{}{}{label}", if self.reversed { "-" } else { "" }, self.by.name())
    }

    /// Reads it as it was remembered.
    pub(super) fn chosen(choice: &str) -> Option<Self> {
        let (reversed, rest) = choice.strip_prefix('-').map_or((false, choice), |rest| (true, rest));
        let by = match rest.split_once(' ') {
            Some(("keyword", label)) => By::Keyword(label.to_owned()),
            _ => By::ALWAYS.into_iter().find(|by| by.name() == rest)?,
        };
        Some(Self { by, reversed })
    }
}

/// The rows of a sorted list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The articles, row by row.
    articles: Vec<u32>,
    /// The row of each article.
    rows: Vec<u32>,
}

impl Rows {
    /// How many there are.
    pub const fn len(&self) -> usize {
        self.articles.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    /// The article of a row.
    pub fn article(&self, row: usize) -> Option<usize> {
        self.articles.get(row).map(|article| *article as usize)
    }

    /// The row of an article.
    pub fn row(&self, article: usize) -> Option<usize> {
        self.rows.get(article).map(|row| *row as usize).filter(|row| *row < self.articles.len())
    }
}

/// What articles are compared by, and for which state of everything that is so.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// By the number of the article; the least comes first.
    values: Vec<u128>,
    /// The texts of which these are the first letters, folded; none where no text is compared.
    texts: Vec<Option<Box<str>>>,
    sort: Sort,
    lit: u64,
    taken: usize,
    /// The articles that show.
    shown: Option<Vec<usize>>,
}

impl Keys {
    /// Takes what has come; whether any of it is new.
    fn refresh(&mut self, sort: &Sort, library: &Library, lit: &Lit) -> bool {
        let other = self.sort != *sort || self.lit != lit.generation();
        if other {
            (self.sort, self.lit, self.taken) = (sort.clone(), lit.generation(), 0);
            self.values.clear();
            self.texts.clear();
        }
        let keyword = match &sort.by {
            By::Keyword(label) => lit.keywords().iter().position(|keyword| keyword.label == *label),
            _ => None,
        };
        let known = self.values.len().min(library.entries.len());
        self.values.truncate(known);
        self.texts.truncate(known);
        for (number, entry) in library.entries.iter().enumerate().skip(known) {
            let value = match &sort.by {
                By::Title | By::Site => {
                    let text = text(&sort.by, entry.article()).map(String::into_boxed_str);
                    let value = text.as_deref().map(first_letters);
                    self.texts.push(text);
                    value
                }
                by if by.counts() => Some(self.count(number, entry, keyword, lit)),
                by => value(by, entry.article()),
            };
            self.values.push(self.key(value));
        }
        let new = if sort.by.counts() { lit.arrived(self.taken) } else { &[] };
        self.taken += new.len();
        for number in new.iter().map(|number| *number as usize).filter(|number| *number < known) {
            let value = Some(self.count(number, &library.entries[number], keyword, lit));
            self.values[number] = self.key(value);
        }
        other || known < library.entries.len() || !new.is_empty()
    }

    /// What comes first has the least; what has nothing comes last either way.
    fn key(&self, value: Option<u128>) -> u128 {
        value.map_or(u128::MAX, |value| if self.sort.reversed { u128::MAX - 1 - value } else { value })
    }

    fn count(&self, number: usize, entry: &Entry, keyword: Option<usize>, lit: &Lit) -> u128 {
        let any = lit.sums().get(number).copied().unwrap_or(0);
        let count = match (&self.sort.by, keyword) {
            _ if any == 0 => 0,
            (By::Keyword(_), None) => 0,
            (By::Keyword(_), Some(keyword)) => {
                lit.hits_of(number).and_then(|hits| hits.counts().get(keyword)).map_or(0, |count| u128::from(*count))
            }
            (By::Density, _) => {
                let words = u128::try_from(entry.article().words().max(1)).unwrap_or(1);
                u128::from(any) * 1_000_000_000 / words
            }
            _ => u128::from(any),
        };
        most_first(count)
    }

    /// The articles in their order, out of those that show.
    fn rows(&self, library: &Library) -> Rows {
        let all = (0..).take(library.entries.len());
        let shown = self.shown.as_ref();
        let mut articles: Vec<(u128, u32)> = match shown {
            Some(shown) => shown.iter().filter_map(|number| u32::try_from(*number).ok()).map(|n| (0, n)).collect(),
            None => all.map(|number| (0, number)).collect(),
        };
        for (key, number) in &mut articles {
            *key = self.values.get(*number as usize).copied().unwrap_or(u128::MAX);
        }
        let text = |number: u32| self.texts.get(number as usize);
        let reversed = self.sort.reversed;
        articles.sort_unstable_by(|one, other| {
            let alike = || {
                let order = text(one.1).cmp(&text(other.1));
                (if reversed { order.reverse() } else { order }).then(one.1.cmp(&other.1))
            };
            one.0.cmp(&other.0).then_with(alike)
        });
        let mut rows = vec![u32::MAX; library.entries.len()];
        for ((_, article), row) in articles.iter().zip(0..) {
            if let Some(place) = rows.get_mut(*article as usize) {
                *place = row;
            }
        }
        Rows { articles: articles.into_iter().map(|(_, article)| article).collect(), rows }
    }
}

const fn most_first(value: u128) -> u128 {
    u128::MAX - 1 - value
}

/// What an article is compared by where neither hits are counted nor texts compared; `None` where it
/// has none.
fn value(by: &By, article: &Article) -> Option<u128> {
    match by {
        By::Date => article.meta().date().map(|date| most_first(moment(date))),
        By::Length => u128::try_from(article.words()).ok().map(most_first),
        _ => Some(0),
    }
}

/// The first letters of a folded text, which tell most apart.
fn first_letters(text: &str) -> u128 {
    let mut first = [0; 16];
    let len = text.len().min(15);
    first[1..=len].copy_from_slice(&text.as_bytes()[..len]);
    u128::from_be_bytes(first)
}

/// The text that an article is compared by, from its first letter on.
fn text(by: &By, article: &Article) -> Option<String> {
    let text = match by {
        By::Title => article.title(),
        By::Site => article.meta().site.as_deref()?,
        _ => return None,
    };
    Some(fold(text.trim_start_matches(|c: char| !c.is_alphanumeric())))
}

/// A date as a number that rises with it.
fn moment(date: Date) -> u128 {
    let day = date.day;
    let days = (i32::from(day.year()) + 10_000) * 372 + i32::from(day.month()) * 31 + i32::from(day.day());
    let seconds = date
        .time
        .map_or(0, |time| (i32::from(time.hour()) * 60 + i32::from(time.minute())) * 60 + i32::from(time.second()));
    u128::try_from(i64::from(days) * 86_400 + i64::from(seconds)).unwrap_or(0)
}

impl App {
    /// The order of the list.
    pub const fn sort(&self) -> &Sort {
        &self.sort
    }

    /// All orders that can be chosen.
    pub fn sorts(&self) -> Vec<By> {
        let lit = self.lit.keywords().iter().filter(|keyword| !keyword.terms.is_empty());
        By::ALWAYS.into_iter().chain(lit.map(|keyword| By::Keyword(keyword.label.clone()))).collect()
    }

    /// Shows the orders, the cursor on the present one.
    pub(super) fn open_sorts(&mut self) {
        let cursor = self.sorts().iter().position(|by| *by == self.sort.by).unwrap_or(0);
        self.menu = Some(Menu::Sort { cursor });
    }

    /// True when the menu of the orders took the action.
    pub(super) fn update_sorts(&mut self, action: Action, effects: &mut Vec<Effect>) -> bool {
        let Some(Menu::Sort { cursor }) = self.menu else { return false };
        let chosen = match action {
            Action::Open => self.sorts().get(cursor).cloned(),
            Action::HitOf(digit) => {
                let keyword = self.lit.keywords().get(usize::from(digit) - 1);
                keyword.map(|keyword| By::Keyword(keyword.label.clone()))
            }
            Action::Sort => None,
            _ => return false,
        };
        self.menu = None;
        if let Some(by) = chosen {
            // The same once more turns it round.
            let reversed = by != By::Path && by == self.sort.by && !self.sort.reversed;
            self.sort = Sort { by, reversed };
            effects.push(Effect::Choose(Choice::Sort(self.sort.choice())));
            self.arrange();
            if matches!(self.focus, Focus::List | Focus::Heatmap) {
                // What was asked for is what comes first.
                self.listing.go(&self.library, 0);
                self.listing.top = 0;
            }
        }
        true
    }

    /// Brings the rows of the list in step with its order and with what has been counted.
    pub(super) fn arrange(&mut self) {
        if self.sort.by == By::Path {
            self.listing.sorted = None;
            return;
        }
        let new = self.keys.refresh(&self.sort, &self.library, &self.lit);
        if !new && self.listing.sorted.is_some() && self.keys.shown == self.listing.shown {
            return;
        }
        let before = self.listing.number(&self.library);
        let row = before.saturating_sub(self.listing.top);
        self.keys.shown.clone_from(&self.listing.shown);
        self.listing.sorted = Some(Arc::new(self.keys.rows(&self.library)));
        if self.touched || before > 0 {
            self.listing.top = self.listing.number(&self.library).saturating_sub(row);
        } else {
            // Until somebody has moved it, the cursor is on the first row.
            self.listing.go(&self.library, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_remembered_by_its_name() {
        let all = By::ALWAYS.into_iter().chain([By::Keyword("deux mots".to_owned())]);
        for by in all {
            for reversed in [false, true] {
                let sort = Sort { by: by.clone(), reversed };
                assert_eq!(Sort::chosen(&sort.choice()), Some(sort));
            }
        }
        assert_eq!(Sort::chosen("no such order"), None);
    }
}
