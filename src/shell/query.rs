//! `--query` of the commands: which articles are meant; what is said of a query that can't be read;
//! and the saved queries of the user's settings.

use std::{
    fs, io,
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
};

use jiff::{Timestamp, civil, tz::TimeZone};
use toml_edit::{DocumentMut, Item, Table, value};

use super::{
    config::{Found, Settings, file, folder},
    keywords::{self, NotSaved},
    output,
    state::{self, State},
};
use crate::{
    app::{Event, filter},
    article::sanitize,
    keyword::Lexicon,
    library::Entry,
    locale::Locale,
    query::{Counts, Facts, Names, Query},
    settings::Fault,
};

/// The day, in universal time: what reads time zones would be a part of the program for half a day.
pub fn today() -> civil::Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// Which articles a command is about.
pub struct Filter {
    /// None for all.
    query: Option<Query>,
    /// What is remembered of articles, where the query asks for it.
    memory: Option<(State, Receiver<Event>)>,
}

impl Filter {
    /// Reads what was typed after `--query`.
    ///
    /// # Errors
    /// What is wrong with it, with a caret under the place.
    pub fn new(settings: &Settings, text: Option<&str>, locale: &Locale) -> Result<Self, String> {
        let Some(text) = text else { return Ok(Self { query: None, memory: None }) };
        let keywords = settings.lit();
        let names = Names {
            keywords: &keywords,
            lit: &keywords,
            lexicon: &settings.sets.lexicon,
            saved: &settings.queries,
            today: today(),
        };
        let query = Query::parse(text, &names).map_err(|fault| {
            let reason = filter::reason(&fault, locale);
            let said = output::line(locale, &locale.text("query-name"), &reason);
            format!("{said}{}", folder::pointed(text, fault.span.start, 1))
        })?;
        let asks = query.as_ref().is_some_and(Query::asks_memory);
        let memory = asks.then(|| {
            let (sender, answers) = channel();
            // Nobody listens any more once the last article has been looked at.
            let report = move |event| drop(sender.send(event));
            (State::start(state::folder(), locale, report), answers)
        });
        Ok(Self { query, memory })
    }

    /// Whether anything is asked.
    pub const fn asks(&self) -> bool {
        self.query.is_some()
    }

    /// Whether texts are looked into.
    pub fn counts(&self) -> bool {
        self.query.as_ref().is_some_and(Query::asks_text)
    }

    /// Whether an article is meant.
    pub fn admits(&mut self, entry: &Arc<Entry>) -> bool {
        let Some(query) = &self.query else { return true };
        let facts = self.memory.as_ref().map_or_else(Facts::default, |memory| facts(memory, entry));
        query.matches(entry, facts, &mut Counts::new())
    }
}

/// What is remembered of an article.
fn facts((state, answers): &(State, Receiver<Event>), entry: &Arc<Entry>) -> Facts {
    if !state.recall(vec![Arc::clone(entry)]) {
        return Facts::default();
    }
    while let Ok(event) = answers.recv() {
        match event {
            Event::Recalled(recalled) => {
                let article = entry.article();
                let found = recalled.iter().find(|(id, _)| *id == article.id());
                return found.map_or_else(Facts::default, |(_, memory)| memory.facts(article.text().trim_end().len()));
            }
            Event::Notice(text) => output::complain(&sanitize::line(&text)),
            _ => {}
        }
    }
    Facts::default()
}

/// What is wrong with the saved queries of the user's file.
pub fn faults(found: &Found) -> Vec<Fault> {
    let Some(file) = &found.file else { return Vec::new() };
    let saved: Vec<_> = found.config.queries.iter().map(|(name, query)| (name.clone(), query.text.clone())).collect();
    let lexicon = Lexicon::default();
    let names = Names { keywords: &[], lit: &[], lexicon: &lexicon, saved: &saved, today: today() };
    let faulty = found.config.queries.iter().filter_map(|(_, query)| {
        let fault = Query::parse(&query.text, &names).err()?;
        let at = query.at + in_source(file.text.get(query.at..).unwrap_or_default(), &query.text[..fault.span.start]);
        Some(Fault { at, other: None, key: fault.key, args: fault.args })
    });
    faulty.collect()
}

/// Writes a query to the user's settings under a name; what to say of that.
pub fn save(name: &str, query: &str, locale: &Locale) -> String {
    match try_save(name, query) {
        Ok(path) => {
            let args = [("name", name.into()), ("path", path.as_str().into())];
            locale.with("query-saved-to", &args).into_owned()
        }
        Err(reason) => {
            let reason = reason.reason(locale);
            locale.with("query-not-saved", &[("reason", reason.as_str().into())]).into_owned()
        }
    }
}

fn try_save(name: &str, query: &str) -> Result<String, NotSaved> {
    let path = folder::path(file::NAME).ok_or(NotSaved::NoHome)?;
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(NotSaved::Faulty),
        Err(error) => return Err(NotSaved::Io(error)),
    };
    let text = with_query(&text, name, query).ok_or(NotSaved::Faulty)?;
    keywords::write(&path, &text).map_err(NotSaved::Io)?;
    Ok(folder::shown(&path))
}

/// The settings with a query in them; none when they are not as they should be.
fn with_query(text: &str, name: &str, query: &str) -> Option<String> {
    let mut file: DocumentMut = text.parse().ok()?;
    let queries = file.entry("queries").or_insert_with(|| Item::Table(Table::new()));
    queries.as_table_like_mut()?.insert(name, value(query));
    Some(file.to_string())
}

/// Where a string of a settings file, written from the beginning of `source` on, goes on after what it
/// begins with, in bytes.
fn in_source(source: &str, before: &str) -> usize {
    let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| source.starts_with(quote)).unwrap_or("");
    let mut at = quote.len();
    let mut decoded = 0;
    let mut chars = source[at..].char_indices();
    // An escape stands for one character; those of many signs are rare in queries.
    while decoded < before.chars().count()
        && let Some((place, c)) = chars.next()
    {
        at = quote.len() + place + c.len_utf8();
        if c == '\\' && quote.starts_with('"') {
            at += chars.next().map_or(0, |(_, c)| c.len_utf8());
        }
        decoded += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        locale::Tongue,
        shell::config::{Config, folder::Text},
    };

    #[test]
    fn a_fault_is_told_with_a_caret_under_it() {
        let settings = Settings::default();
        for (tongue, words) in [(Tongue::French, "fermé"), (Tongue::English, "closed")] {
            let locale = Locale::new(tongue);
            let said = Filter::new(&settings, Some("-read \"é"), &locale).err().unwrap();
            assert!(said.contains(words), "{said}");
            assert!(said.ends_with("\n1 │ -read \"é\n  │       ^"), "{said}");
        }
        assert!(!Filter::new(&settings, Some("  "), &Locale::new(Tongue::English)).unwrap().asks());
    }

    #[test]
    fn a_saved_query_leaves_the_rest_of_the_settings() {
        let text = "# mine\nlist = true # x\n\n[queries]\na = 'x' # y\n";
        let saved = with_query(text, "à lire", "-read \"a b\"").unwrap();
        assert_eq!(saved, format!("{text}\"à lire\" = '-read \"a b\"'\n"));
        assert_eq!(with_query("list = true\n", "a", "b").unwrap(), "list = true\n\n[queries]\na = \"b\"\n");
        assert_eq!(with_query("queries = 3", "a", "b"), None);
        assert_eq!(with_query("[", "a", "b"), None);
        let (config, faults) = Config::parse(&saved);
        assert_eq!((config.queries.len(), faults.len()), (2, 0));
    }

    #[test]
    fn faults_of_saved_queries_stand_where_they_are_written() {
        for (text, at) in [
            ("[queries]\na = 'title:'\n", 21),
            ("[queries]\na = \"x\"\nb = \"\\\"x\\\" (\"\n", 29),
            ("[queries]\na = '@b'\nb = '-read'\n", usize::MAX),
        ] {
            let (config, faults) = Config::parse(text);
            assert_eq!(faults, []);
            let file = Some(Text { path: "config.toml".into(), text: text.to_owned() });
            let found = Found { config, file, ..Found::default() };
            let places: Vec<_> = super::faults(&found).iter().map(|fault| fault.at).collect();
            assert_eq!(places, if at == usize::MAX { vec![] } else { vec![at] }, "{text}");
        }
    }
}
