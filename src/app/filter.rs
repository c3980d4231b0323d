//! The filter of the list: the query that is typed or stands, and the articles that answer it.
//!
//! Articles are held against a query by the shell, off the key path: a [`Sift`] goes out and
//! [`Sifted`] come back. Until an article has been looked at, it shows or not as with the query
//! before, so that the list does not flicker while one types. What was counted is kept, term by term
//! (`columns`): one more letter asks for one more column.
//!
//! An article that is marked as read meanwhile stays where it is until something else is asked:
//! nothing vanishes under the cursor.

mod columns;
mod totals;

use std::{collections::HashSet, ops::Range, sync::Arc};

use jiff::civil::Date;

pub use self::columns::Column;
pub(super) use self::{columns::Columns, totals::Totals};
use super::{
    App, Effect, Focus,
    prompt::{Prompt, Purpose},
};
use crate::{
    article::{ArticleId, Date as Published, Language, Meta},
    library::{Entry, Library},
    locale::{Locale, Tongue, Value},
    query::{
        Counts, Facts, Fault, Names, Query,
        complete::{self, Proposals, Values},
        key,
    },
};

/// A query that stands, or is typed.
#[derive(Debug)]
pub struct Filter {
    /// As it was typed.
    pub typed: String,
    query: Arc<Query>,
    generation: u64,
    /// By the number of the article, whether it shows.
    shows: Vec<bool>,
    /// How many articles have been asked for, and how many have been answered.
    asked: usize,
    answered: usize,
    /// Where each thing that the query counts has its column.
    columns: Vec<usize>,
}

impl Filter {
    /// Whether every article of the library has been held against it.
    pub const fn is_complete(&self, library: &Library) -> bool {
        library.complete && self.answered >= library.entries.len()
    }
}

/// What a prompt for a query holds on to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filtering {
    /// The query that stood before, as it was typed.
    former: Option<String>,
    /// The articles that showed then.
    shown: Option<Vec<usize>>,
    /// Whether an article was being read.
    reading: bool,
    /// What is wrong with the one that is typed.
    pub fault: Option<Fault>,
    /// What the last Tab proposed: the line that it left, and what else may stand there.
    proposed: Option<(String, Proposals, usize)>,
}

/// Articles to be held against a query. An answer of an older generation is dropped, and so may be
/// the question once a newer one is there.
#[derive(Clone, Debug)]
pub struct Sift {
    /// Which question it is.
    pub generation: u64,
    /// What is asked.
    pub query: Arc<Query>,
    /// The articles, by their numbers in `library`.
    pub numbers: Range<usize>,
    /// Where they are.
    pub library: Arc<Library>,
    /// What is remembered of each of them, in the order of `numbers`; empty where nobody asks.
    pub facts: Vec<Facts>,
    /// What has been counted before, as the query numbers it.
    pub counts: Vec<Column>,
}

impl Sift {
    /// Holds one of the articles against the query.
    pub fn verdict(&self, number: usize) -> Verdict {
        let mut counts: Counts = self.counts.iter().map(|column| column.get(number)).collect();
        let facts = self.facts.get(number - self.numbers.start).copied().unwrap_or_default();
        let answers = self.query.matches(&self.library.entries[number], facts, &mut counts);
        Verdict { number, answers, counts }
    }
}

/// What was found of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Its number in the library.
    pub number: usize,
    /// Whether it answers the query.
    pub answers: bool,
    /// What was counted on the way, or before.
    pub counts: Counts,
}

/// Some of the articles of a [`Sift`].
#[derive(Clone, Debug)]
pub struct Sifted {
    /// Which question it answers.
    pub generation: u64,
    /// The articles.
    pub verdicts: Vec<Verdict>,
}

/// What is wrong with a query, in the reader's language.
pub fn reason(fault: &Fault, locale: &Locale) -> String {
    let mut args: Vec<_> = fault.args.iter().map(|(name, value)| (*name, Value::Text(value))).collect();
    let french = locale.tongue() == Tongue::French;
    let names = match (fault.key, fault.args.first()) {
        ("query-key", Some((_, typed))) => key::known(typed, french),
        ("query-state", _) => key::states(french).collect::<Vec<_>>().join(", "),
        _ => return locale.with(fault.key, &args).into_owned(),
    };
    args.retain(|(name, _)| *name != "names");
    args.push(("names", Value::Text(&names)));
    locale.with(fault.key, &args).into_owned()
}

impl App {
    // The prompt.

    /// Whether a query is being typed.
    pub(super) fn types_query(&self) -> bool {
        self.prompt.as_ref().is_some_and(|prompt| prompt.purpose == Purpose::Filter)
    }

    pub(super) fn open_filter(&mut self, effects: &mut Vec<Effect>) {
        if self.alone {
            self.tell("filter-alone");
            return;
        }
        effects.push(Effect::Today);
        let former = self.filter.as_ref().map(|filter| filter.typed.clone());
        let mut prompt = Prompt::new(Purpose::Filter, former.as_deref().unwrap_or_default(), self.listing.cursor);
        prompt.filtering.former = former;
        prompt.filtering.shown.clone_from(&self.listing.shown);
        prompt.filtering.reading = self.focus == Focus::Reader;
        self.prompt = Some(prompt);
        // One sees what one chooses: articles, or the lines or cells of them.
        if !matches!(self.focus, Focus::Concordance | Focus::Heatmap) && self.geometry().list.is_none() {
            self.focus = Focus::List;
        }
    }

    /// Filters as if it had been typed and taken.
    pub(super) fn filter_for(&mut self, text: &str, effects: &mut Vec<Effect>) {
        self.open_filter(effects);
        if let Some(prompt) = self.prompt.as_mut().filter(|prompt| prompt.purpose == Purpose::Filter) {
            let all = prompt.text().len();
            prompt.replace(0..all, text);
            self.filter_typed();
            self.accept_filter();
        }
    }

    /// What is typed has changed: its articles show, or what is wrong with it.
    pub(super) fn filter_typed(&mut self) {
        let Some(prompt) = &self.prompt else { return };
        let typed = prompt.text().trim().to_owned();
        let fault = self.filter_by(&typed).err();
        // What is only begun shows what it says so far.
        let mut begun = typed;
        let mut wrong = fault.clone();
        for _ in 0..ENDINGS {
            let Some(ended) = wrong.as_ref().and_then(|fault| ended(&begun, fault)) else { break };
            wrong = self.filter_by(&ended).err();
            begun = ended;
        }
        if let Some(prompt) = &mut self.prompt {
            prompt.filtering.fault = fault;
        }
    }

    /// Takes the query; one that is wrong stays to be put right.
    pub(super) fn accept_filter(&mut self) {
        let Some(prompt) = &self.prompt else { return };
        if prompt.filtering.fault.is_none() {
            self.prompt = None;
            if let Some(filter) = self.filter.as_ref().filter(|filter| filter.is_complete(&self.library)) {
                let none = filter.shows.iter().all(|shows| !shows);
                if none {
                    self.tell("filter-none");
                }
            }
        }
    }

    /// Leaves the prompt, and everything is as it was before.
    pub(super) fn leave_filter(&mut self) {
        let Some(prompt) = self.prompt.take() else { return };
        let former = prompt.filtering.former.unwrap_or_default();
        if self.filter.as_ref().map_or("", |filter| &filter.typed) != former {
            // It was read before, so nothing is wrong with it.
            let _read = self.filter_by(&former);
            if let (Some(filter), Some(shown)) = (&mut self.filter, prompt.filtering.shown) {
                filter.shows.fill(false);
                for number in shown {
                    if let Some(shows) = filter.shows.get_mut(number) {
                        *shows = true;
                    }
                }
                self.show_filtered();
            }
        }
        self.listing.cursor = prompt.cursor;
        self.keep_cursor();
        if prompt.filtering.reading {
            self.focus = Focus::Reader;
        }
    }

    /// The list is whole again.
    pub(super) fn end_filter(&mut self) {
        self.filter = None;
        self.listing.shown = None;
        self.arrange();
    }

    /// An article is to be gone to: when the filter hides it, the list is whole again.
    pub(super) fn reveal(&mut self, article: usize) {
        if !self.listing.shows(article) {
            self.end_filter();
            self.tell("filter-off");
        }
    }

    // What is asked.

    fn filter_by(&mut self, typed: &str) -> Result<(), Fault> {
        let keywords: Vec<_> = self.lamps().into_iter().map(|lamp| lamp.keyword).collect();
        let names = Names {
            keywords: &keywords,
            // What is switched off there finds nothing.
            lit: self.lit.keywords(),
            lexicon: &self.lexicon,
            saved: &self.queries,
            // Whoever asks has been told by then.
            today: self.today.unwrap_or(Date::MAX),
        };
        let Some(query) = Query::parse(typed, &names)? else {
            self.end_filter();
            self.keep_cursor();
            return Ok(());
        };
        self.columns.trim();
        let shows = match self.filter.take() {
            Some(filter) => filter.shows,
            None => vec![true; self.library.entries.len()],
        };
        self.generation += 1;
        self.filter = Some(Filter {
            typed: typed.to_owned(),
            query: Arc::new(query),
            generation: self.generation,
            shows,
            asked: 0,
            answered: 0,
            columns: Vec::new(),
        });
        Ok(())
    }

    /// The keywords, the saved queries or the day have changed: what is asked may be another thing.
    pub(super) fn read_filter_again(&mut self) {
        if let Some(typed) = self.filter.as_ref().map(|filter| filter.typed.clone()) {
            let _fault = self.filter_by(&typed);
        }
    }

    /// The text of an article has changed, and with it perhaps whether it answers.
    pub(super) fn sift_again(&mut self, number: usize) {
        self.columns.forget(number);
        self.ask_again();
    }

    /// What is remembered has come in.
    pub(super) fn sift_again_for_memory(&mut self) {
        if self.filter.as_ref().is_some_and(|filter| filter.query.asks_memory()) {
            self.ask_again();
        }
    }

    fn ask_again(&mut self) {
        if let Some(filter) = &mut self.filter {
            self.generation += 1;
            (filter.generation, filter.asked, filter.answered) = (self.generation, 0, 0);
        }
    }

    /// The articles that nobody has asked for yet, as a question for the shell.
    pub(super) fn sift(&mut self) -> Option<Sift> {
        let library = Arc::clone(&self.library);
        let all = library.entries.len();
        let filter = self.filter.as_mut().filter(|filter| filter.asked < all)?;
        if filter.asked == 0 {
            let (columns, lit) = (&mut self.columns, &self.lit);
            filter.columns = filter.query.counted().iter().map(|counted| columns.of(counted, lit, all)).collect();
        }
        let numbers = std::mem::replace(&mut filter.asked, all)..all;
        let facts = |entry: &Arc<Entry>| {
            let article = entry.article();
            self.memory
                .get(&article.id())
                .map_or_else(Facts::default, |memory| memory.facts(article.text().trim_end().len()))
        };
        let facts = if filter.query.asks_memory() {
            library.entries[numbers.clone()].iter().map(facts).collect()
        } else {
            Vec::new()
        };
        let counts = filter.columns.iter().map(|column| self.columns.0[*column].1.clone()).collect();
        Some(Sift { generation: filter.generation, query: Arc::clone(&filter.query), numbers, library, facts, counts })
    }

    pub(super) fn take_sifted(&mut self, sifted: &Sifted) {
        let Some(filter) = self.filter.as_mut().filter(|filter| filter.generation == sifted.generation) else { return };
        for verdict in &sifted.verdicts {
            if filter.shows.len() <= verdict.number {
                filter.shows.resize(verdict.number + 1, false);
            }
            filter.shows[verdict.number] = verdict.answers;
            filter.answered += 1;
            for (column, count) in filter.columns.iter().zip(&verdict.counts) {
                let column = &mut self.columns.0[*column].1;
                if let Some(count) = count.filter(|count| column.get(verdict.number) != Some(*count)) {
                    column.set(verdict.number, count);
                }
            }
        }
        self.show_filtered();
        self.jump_awaited();
    }

    /// Which day it is.
    pub(super) fn take_today(&mut self, today: Date) {
        if self.today.replace(today) != Some(today) {
            self.read_filter_again();
        }
    }

    // What shows.

    fn show_filtered(&mut self) {
        let Some(filter) = &self.filter else { return };
        let shown = filter.shows.iter().enumerate().filter(|(_, shows)| **shows).map(|(number, _)| number).collect();
        self.listing.shown = Some(shown);
        self.arrange();
        // While it is typed, the list stays by the article that it began on.
        if let Some(prompt) = self.prompt.as_ref().filter(|prompt| prompt.purpose == Purpose::Filter) {
            self.listing.cursor = prompt.cursor;
        }
        self.keep_cursor();
    }

    /// The cursor is on a row that there is.
    fn keep_cursor(&mut self) {
        let row = self.listing.number(&self.library);
        self.listing.go(&self.library, row);
    }

    /// How many articles show, of how many, and whether all of them have been looked at.
    pub fn filtered(&self) -> (usize, usize, bool) {
        let all = self.library.entries.len();
        let complete = self.filter.as_ref().is_none_or(|filter| filter.is_complete(&self.library));
        (self.listing.articles(&self.library), all, complete)
    }

    /// Whether the list is what the query asks for.
    pub(super) fn is_sifted(&self) -> bool {
        self.filter.as_ref().is_none_or(|filter| filter.is_complete(&self.library))
    }

    /// Before the library becomes another one: the articles that show.
    pub(super) fn pause_filter(&mut self) -> Option<HashSet<ArticleId>> {
        let shown = self.listing.shown.take()?;
        let row = self.listing.top;
        self.listing.top = shown.get(row).copied().unwrap_or(0);
        Some(shown.into_iter().map(|number| self.library.entries[number].article().id()).collect())
    }

    /// After it: the same articles show, until they have been asked again.
    pub(super) fn resume_filter(&mut self, shown: Option<HashSet<ArticleId>>) {
        self.columns = Columns::default();
        self.ask_again();
        let (Some(ids), Some(filter)) = (shown, &mut self.filter) else { return };
        filter.shows = self.library.entries.iter().map(|entry| ids.contains(&entry.article().id())).collect();
        self.show_filtered();
        self.listing.top = self.listing.number(&self.library);
    }

    // Going on with what is typed, and keeping it.

    /// What Tab does: what is typed goes on as the first proposal, with each Tab as the next one.
    pub(super) fn complete_query(&mut self) {
        let Some(prompt) = &self.prompt else { return };
        let line = prompt.text().to_owned();
        let again = prompt.filtering.proposed.clone().filter(|(left, ..)| *left == line);
        let (proposals, at) = if let Some((_, proposals, at)) = again {
            let next = (at + 1) % proposals.texts.len().max(1);
            (proposals, next)
        } else {
            let french = self.locale.tongue() == Tongue::French;
            (complete::complete(&line, prompt.before_cursor().len(), &self.values(), french), 0)
        };
        let Some(text) = proposals.texts.get(at).cloned() else { return };
        let Some(prompt) = &mut self.prompt else { return };
        prompt.replace(proposals.range.clone(), &text);
        let range = proposals.range.start..proposals.range.start + text.len();
        let left = prompt.text().to_owned();
        prompt.filtering.proposed = Some((left, Proposals { range, ..proposals }, at));
        self.filter_typed();
    }

    /// Which proposal stands in the line, from 1, and of how many.
    pub fn proposal(&self) -> Option<(usize, usize)> {
        let prompt = self.prompt.as_ref()?;
        let (left, proposals, at) = prompt.filtering.proposed.as_ref()?;
        (left == prompt.text() && proposals.texts.len() > 1).then_some((at + 1, proposals.texts.len()))
    }

    /// What there is in this library to ask about.
    fn values(&self) -> Values {
        let metas = || self.library.entries.iter().map(|entry| entry.article().meta());
        Values {
            keywords: self.lit.keywords().iter().map(|keyword| keyword.label.clone()).collect(),
            sites: most_common(metas().filter_map(|meta| meta.site.as_deref())),
            authors: most_common(metas().filter_map(|meta| meta.byline.as_deref())),
            years: years(metas().filter_map(Meta::date)),
            langs: most_common(metas().filter_map(|meta| meta.lang.as_ref().map(Language::primary))),
            saved: self.queries.iter().map(|(name, _)| name.clone()).collect(),
        }
    }

    /// Asks under which name the query is to be saved.
    pub(super) fn ask_query_name(&mut self) {
        if self.filter.is_some() { self.ask(Purpose::SaveQuery, "") } else { self.tell("query-none") }
    }

    /// Saves the query that stands.
    pub(super) fn save_query(&mut self, name: &str, effects: &mut Vec<Effect>) {
        let name = name.trim().trim_start_matches('@').to_owned();
        let Some(query) = self.filter.as_ref().map(|filter| filter.typed.clone()) else {
            self.tell("query-none");
            return;
        };
        if name.is_empty() {
            return;
        }
        match self.queries.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => known.clone_from(&query),
            None => self.queries.push((name.clone(), query.clone())),
        }
        effects.push(Effect::SaveQuery { name, query });
    }
}

/// How many things that are only begun are ended: a parenthesis in it, and a key without a value.
const ENDINGS: usize = 6;

/// A query that is only begun as it would be read so far; none where it is wrong.
fn ended(typed: &str, fault: &Fault) -> Option<String> {
    match fault.key {
        "query-open" => match typed.trim_end().strip_suffix('(') {
            // There is nothing in it yet.
            Some(rest) => Some(rest.trim_end().to_owned()),
            None => Some(format!("{typed})")),
        },
        "query-open-quote" => {
            let close = match typed[fault.span.clone()].chars().next()? {
                '«' => '»',
                '“' => '”',
                other => other,
            };
            Some(format!("{typed}{close}"))
        }
        "query-open-regex" => Some(format!("{typed}/")),
        "query-operand" | "query-no-value" | "query-no-name" if fault.span.end >= typed.len() => {
            let typed = typed.trim_end();
            let start = typed
                .rfind(|c: char| c.is_whitespace() || c == '(')
                .map_or(0, |at| at + typed[at..].chars().next().map_or(1, char::len_utf8));
            // Of `(-` the parenthesis stays, and of `(` nothing.
            let rest = if start == typed.len() { &typed[..typed.len() - 1] } else { &typed[..start] };
            Some(rest.trim_end().trim_end_matches('(').trim_end().to_owned())
        }
        _ => None,
    }
}

/// The years of some dates, the latest first.
fn years(dates: impl Iterator<Item = Published>) -> Vec<String> {
    let years: std::collections::BTreeSet<i16> = dates.map(|date| date.day.year()).collect();
    years.into_iter().rev().map(|year| year.to_string()).collect()
}

/// Each text once, the most common first.
fn most_common<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut counts: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_unstable_by(|(a, many), (b, more)| more.cmp(many).then(a.cmp(b)));
    counts.into_iter().map(|(text, _)| text.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_begun_is_read_as_far_as_it_goes() {
        let lexicon = crate::keyword::Lexicon::default();
        let names = Names { keywords: &[], lit: &[], lexicon: &lexicon, saved: &[], today: Date::MAX };
        for (typed, wanted) in [
            ("a (b", Some("a (b)")),
            ("((a", Some("((a))")),
            ("a (b OU", Some("a (b)")),
            ("a OU", Some("a")),
            ("a -", Some("a")),
            ("a SAUF", Some("a")),
            ("a (", Some("a")),
            ("(a titre:", Some("(a)")),
            ("a \"b c", Some("a \"b c\"")),
            ("« b", Some("« b»")),
            ("titre:/b", Some("titre:/b/")),
            ("-", Some("")),
            ("@", Some("")),
            ("a) b", None),
            ("titel:x", None),
        ] {
            let (mut text, mut fault) = (typed.to_owned(), Query::parse(typed, &names).err());
            for _ in 0..ENDINGS {
                let Some(next) = fault.as_ref().and_then(|fault| ended(&text, fault)) else { break };
                fault = Query::parse(&next, &names).err();
                text = next;
            }
            let done = fault.is_none().then_some(text.as_str());
            assert_eq!(done, wanted, "{typed}");
        }
    }
}
