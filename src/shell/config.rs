//! The settings of one run: defaults, under the user's files, under the environment, under the
//! arguments. Here is what is lit, of the keyword sets that are built in and the user's.

pub mod check;
pub mod file;
pub mod folder;
pub mod keymap;
pub mod sets;
pub mod themes;

use std::{fs, path::PathBuf};

pub use self::{
    file::{Config, Found},
    folder::{Message, told},
};
use super::args::{self, Arguments, Start};
use crate::{
    article::sanitize,
    keyword::{self, Keyword, KeywordSet, Sets, fold, position},
    locale::{Locale, Value},
};

/// The sets and terms of one run.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// All sets, the user's laid over the built-in ones, and the families.
    pub sets: Sets,
    /// The index of the set to start with.
    pub set: usize,
    /// Whether `--set` named it.
    pub named: bool,
    /// The terms of `-k`, in the order given, and a `+KEYWORD` that is in no set after them.
    pub typed: Vec<Keyword>,
    /// The terms of the user's `config.toml`, which are lit and never counted for other programs.
    pub standing: Vec<Keyword>,
    /// The hit to start at, its term being one of [`Settings::lit`].
    pub start: Option<Start>,
    /// What is wrong with the user's files, ready to show.
    pub messages: Vec<Message>,
    /// The file that quotations are kept in; `None` for the usual one.
    pub quotes: Option<PathBuf>,
    /// Whether the interface is in words, for a screen reader or a magnifier.
    pub accessible: bool,
    /// The saved queries, name and text.
    pub queries: Vec<(String, String)>,
}

impl Settings {
    /// Reads the user's files and resolves what the arguments name.
    ///
    /// # Errors
    /// A message when no set has the name given, or a term can't be looked for.
    pub fn resolve(arguments: &Arguments, found: &mut Found, locale: &Locale) -> Result<Self, String> {
        let mut sets = Sets::built_in();
        let mut keywords = Vec::new();
        for path in user_files() {
            keywords.extend(merge(&mut sets, path, locale));
        }
        let mut settings = Self::with(sets, arguments, &found.config, locale)?;
        if let Some(name) = found.config.set.take_if(|_| !settings.named) {
            match find(&settings.sets, &name.text) {
                Some(set) => {
                    settings.set = set;
                    // What is written down goes before what was chosen by a key.
                    found.config.set = Some(name);
                }
                None => found.unknown(&name, settings.names()),
            }
        }
        settings.messages = found.messages(locale);
        settings.messages.extend(keywords);
        Ok(settings)
    }

    fn with(sets: Sets, arguments: &Arguments, config: &Config, locale: &Locale) -> Result<Self, String> {
        let mut typed: Vec<Keyword> = Vec::new();
        for term in &arguments.keywords {
            let keyword = Keyword::typed(term).map_err(|error| args::bad_term(term, &error, locale))?;
            if !typed.iter().any(|other| other.label == keyword.label) {
                typed.push(keyword);
            }
        }
        let set = match &arguments.set {
            None => 0,
            Some(name) => find(&sets, name).ok_or_else(|| unknown(&sets, name, locale))?,
        };
        let mut standing = config.keywords.clone();
        standing.retain(|keyword| position(&typed, &keyword.label).is_none());
        let asked = arguments.accessible || accessible(std::env::var("ACCESSIBLE").ok().as_deref());
        let mut settings = Self {
            sets,
            set,
            named: arguments.set.is_some(),
            typed,
            standing,
            start: arguments.start.clone(),
            messages: Vec::new(),
            quotes: config.quotes.clone(),
            accessible: asked || config.accessible,
            queries: config.queries.iter().map(|(name, query)| (name.clone(), query.text.clone())).collect(),
        };
        if let Some(mut start) = settings.start.take() {
            let lit = settings.lit();
            match position(&lit, &start.term) {
                Some(at) => start.term.clone_from(&lit[at].label),
                None => settings.typed.extend(Keyword::typed(&start.term)),
            }
            settings.start = Some(start);
        }
        Ok(settings)
    }

    /// The active set's keywords.
    fn of_set(&self) -> &[Keyword] {
        self.sets.sets.get(self.set).map_or(&[], |set: &KeywordSet| &set.keywords)
    }

    /// What is lit in a text: the keywords of the user's settings, then those of the set that none of
    /// them repeats, and the typed terms under the digits that are free, else under the last.
    pub fn lit(&self) -> Vec<Keyword> {
        keyword::with_given(keyword::with_set(&self.standing, self.of_set()), &self.typed)
    }

    /// What to say of a `+KEYWORD:N` where the keyword was found so often; `None` when all is well.
    pub fn bad_start(&self, found: usize, locale: &Locale) -> Option<String> {
        let start = self.start.as_ref().filter(|start| found < start.number)?;
        let name = sanitize::line(&start.term);
        if found > 0 {
            let args = [("name", Value::Text(&name)), ("count", Value::Number(found))];
            return Some(locale.with("too-few", &args).into_owned());
        }
        let lit = self.lit();
        let others = lit.iter().filter(|keyword| keyword.label != start.term);
        let names = others.map(|keyword| sanitize::line(&keyword.label)).collect::<Vec<_>>().join(", ");
        let args = [("name", Value::Text(&name)), ("names", Value::Text(&names))];
        Some(locale.with(if names.is_empty() { "no-hit-of" } else { "no-start" }, &args).into_owned())
    }

    /// The names of all sets.
    fn names(&self) -> String {
        self.sets.sets.iter().map(|set| &*set.name).collect::<Vec<_>>().join(", ")
    }

    /// What machine output counts: the typed terms, and the set's keywords when it was named.
    pub fn counted(&self) -> Vec<Keyword> {
        let mut counted = self.typed.clone();
        if self.named {
            let new = |keyword: &&Keyword| self.typed.iter().all(|other| other.label != keyword.label);
            counted.extend(self.of_set().iter().filter(new).cloned());
        }
        counted
    }
}

/// Whether the environment asks for words: `ACCESSIBLE` set to anything but nothing and `0`, as other
/// programs have it.
fn accessible(value: Option<&str>) -> bool {
    value.is_some_and(|value| !value.is_empty() && value != "0")
}

/// The set of that name: exactly so, or else accents and capitals aside.
fn find(sets: &Sets, name: &str) -> Option<usize> {
    let exact = sets.sets.iter().position(|set| set.name == name);
    exact.or_else(|| sets.sets.iter().position(|set| fold::fold(&set.name) == fold::fold(name)))
}

fn unknown(sets: &Sets, name: &str, locale: &Locale) -> String {
    let names: Vec<_> = sets.sets.iter().map(|set| sanitize::line(&set.name)).collect();
    let name = sanitize::line(name);
    let names = names.join(", ");
    locale.with("cli-error-set", &[("name", Value::Text(&name)), ("names", Value::Text(&names))]).into_owned()
}

/// Where the user's keyword file is, there or not.
pub fn user_file() -> Option<PathBuf> {
    folder::path("keywords.toml")
}

/// The folder of the user's other keyword files.
const KEYWORDS: &str = "keywords";

/// The user's keyword files in the order in which they are laid over each other: the one that may not
/// be there, then those of the folder `keywords`, by their names.
pub fn user_files() -> Vec<PathBuf> {
    let entries = folder::path(KEYWORDS).and_then(|folder| fs::read_dir(folder).ok());
    let mut more: Vec<PathBuf> = entries.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    more.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    more.sort();
    user_file().into_iter().chain(more).collect()
}

/// Lays a keyword file over the sets; faults come back as messages, never as a refusal.
fn merge(sets: &mut Sets, path: PathBuf, locale: &Locale) -> Vec<Message> {
    match folder::open(path) {
        Ok(Some(file)) => {
            let faults = sets.merge(&file.text);
            file.messages(&faults, locale)
        }
        Ok(None) => Vec::new(),
        Err(problem) => vec![problem.message(locale)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Tongue, shell::args::Action};

    fn sets() -> Sets {
        let set = |name: &str, terms: &[&str]| KeywordSet {
            name: name.into(),
            keywords: terms.iter().map(|term| Keyword::typed(term).unwrap()).collect(),
        };
        Sets { sets: vec![set("un", &["WhatsApp", "Tor"]), set("deux", &["État"])], ..Sets::default() }
    }

    fn settings(keywords: &[&str], set: Option<&str>, start: Option<&str>) -> Result<Settings, String> {
        let arguments = Arguments {
            action: Action::Man,
            paths: Vec::new(),
            keywords: keywords.iter().map(ToString::to_string).collect(),
            set: set.map(Into::into),
            query: None,
            start: start.map(|term| Start { term: term.into(), number: 2 }),
            width: None,
            color: None,
            theme: None,
            accessible: false,
            plain: false,
            links: false,
        };
        Settings::with(sets(), &arguments, &Config::default(), &Locale::new(Tongue::English))
    }

    fn labels(keywords: &[Keyword]) -> Vec<&str> {
        keywords.iter().map(|keyword| keyword.label.as_str()).collect()
    }

    #[test]
    fn typed_terms_count_first_and_only_named_sets_count() {
        let plain = settings(&["x", "Tor", "x"], None, None).unwrap();
        assert_eq!(labels(&plain.lit()), ["WhatsApp", "Tor", "x"]);
        assert_eq!(labels(&plain.counted()), ["x", "Tor"]);
        let named = settings(&["x"], Some("deux"), None).unwrap();
        assert_eq!(labels(&named.lit()), ["État", "x"]);
        assert_eq!(labels(&named.counted()), ["x", "État"]);
        assert_eq!(settings(&["x"], Some("trois"), None).unwrap_err().matches("deux").count(), 1);
    }

    #[test]
    fn the_name_of_the_written_set_is_kept_unless_it_names_none() {
        for (name, kept) in [("default", true), ("aucun", false)] {
            let (config, _) = Config::parse(&format!("set = '{name}'"));
            let mut found = Found { config, ..Found::default() };
            let _settings =
                Settings::resolve(&Arguments::default(), &mut found, &Locale::new(Tongue::English)).unwrap();
            assert_eq!(found.config.set.is_some(), kept, "{name}");
        }
    }

    #[test]
    fn a_start_is_a_known_keyword_or_a_new_one() {
        let known = settings(&["x"], None, Some("Tor")).unwrap();
        assert_eq!((labels(&known.typed), known.start.unwrap().term), (vec!["x"], "Tor".to_owned()));
        let new = settings(&["x"], None, Some("y")).unwrap();
        assert_eq!((labels(&new.typed), new.start.unwrap().number), (vec!["x", "y"], 2));
    }

    #[test]
    fn a_keyword_file_that_is_none_is_a_message() {
        let folder = tempfile::tempdir().unwrap();
        let locale = Locale::new(Tongue::English);
        let merged = |path: PathBuf| merge(&mut sets(), path, &locale);
        assert!(merged(folder.path().join("none")).is_empty());
        assert_eq!(merged(folder.path().to_owned()).len(), 1, "a folder is no file");
        std::fs::write(folder.path().join("latin1"), b"\xe9").unwrap();
        assert_eq!(merged(folder.path().join("latin1")).len(), 1);
    }
}
