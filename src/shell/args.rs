//! The command line: what the design's grammar allows, in the user's language.
//!
//! clap knows neither `+KEYWORD:N` nor help in two languages, so the arguments are looked through
//! once before it: for `--lang`, for the `+` words, and for the name of a subcommand (the first word
//! that is no option). Then clap reads the options of that one command only.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
};

use clap::{
    ArgMatches, Command,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::{config::check, export, grep, help};
use crate::{
    article::{floor, sanitize},
    keyword::{Keyword, LONGEST_TERM, TermError, concordance::Order},
    locale::{Locale, Tongue, Value},
};

/// As many bytes of a term that can't be used are told.
const SHOWN: usize = 400;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// What to do.
    pub action: Action,
    /// The files, folders and `-`, as given and in that order.
    pub paths: Vec<PathBuf>,
    /// The terms of `-k`, as typed.
    pub keywords: Vec<String>,
    /// The keyword set named with `--set`.
    pub set: Option<String>,
    /// Which articles are meant, as typed.
    pub query: Option<String>,
    /// The hit to start at.
    pub start: Option<Start>,
    /// The width of a line in columns.
    pub width: Option<u16>,
    /// When to use colours, when it is said.
    pub color: Option<Color>,
    /// The name of a theme.
    pub theme: Option<String>,
    /// Whether the interface is asked for in words, for a screen reader or a magnifier.
    pub accessible: bool,
    /// Whether it is asked for as lines, driven by words.
    pub plain: bool,
    /// Whether links are to carry numbers.
    pub links: bool,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read, interactively or not.
    Read {
        /// Whether the text is only to be written to stdout.
        print: bool,
    },
    /// One line an article.
    List {
        /// Whether as JSON Lines.
        json: bool,
    },
    /// Every hit of a term.
    Grep {
        /// The term, as typed; it was checked.
        term: String,
        /// In which form.
        form: grep::Form,
        /// Whether hits in page furniture count.
        all: bool,
        /// In which order.
        order: Order,
    },
    /// The cleaned articles.
    Export {
        /// In which form.
        format: export::Format,
    },
    /// The settings files.
    Config(check::Wanted),
    /// The keyword sets.
    Keywords {
        /// Whether what is wrong with their files is to be told.
        check: bool,
    },
    /// What the terminal can do and where the files are.
    Doctor,
    /// A completion script.
    Completions(clap_complete::Shell),
    /// The manual page.
    Man,
}

impl Default for Action {
    fn default() -> Self {
        Self::Read { print: false }
    }
}

/// A `+KEYWORD[:N]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The term, as typed.
    pub term: String,
    /// Which hit, from 1.
    pub number: usize,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// When stdout is a terminal and `NO_COLOR` is not set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Why the program ends without doing anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It was asked for a text: help or the version. For stdout.
    Text(String),
    /// The arguments are wrong. For stderr.
    Fault(String),
}

/// A subcommand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    List,
    Grep,
    Export,
    Config,
    Keywords,
    Doctor,
    Completions,
    Man,
}

impl Verb {
    pub(super) const ALL: [Self; 8] = [
        Self::List,
        Self::Grep,
        Self::Export,
        Self::Keywords,
        Self::Config,
        Self::Doctor,
        Self::Completions,
        Self::Man,
    ];

    /// What it is called on the command line.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Grep => "grep",
            Self::Export => "export",
            Self::Config => "config",
            Self::Keywords => "keywords",
            Self::Doctor => "doctor",
            Self::Completions => "completions",
            Self::Man => "man",
        }
    }
}

/// The subcommand that is meant by a word that names no file, if it is nearly one.
pub fn near_command(word: &Path) -> Option<String> {
    let name = word.to_str().filter(|name| name.bytes().all(|b| b.is_ascii_alphabetic()))?;
    if !matches!(word.symlink_metadata(), Err(error) if error.kind() == std::io::ErrorKind::NotFound) {
        return None;
    }
    // clap knows which words are near to each other, and tells it in its error only.
    let commands = Command::new("lutrin")
        .no_binary_name(true)
        .disable_help_subcommand(true)
        .subcommands(Verb::ALL.map(|verb| Command::new(verb.name())));
    let error = commands.try_get_matches_from([name]).err()?;
    match error.get(ContextKind::SuggestedSubcommand)? {
        ContextValue::Strings(near) => near.last().cloned(),
        ContextValue::String(near) => Some(near.clone()),
        _ => None,
    }
}

/// Reads the arguments, the program's name left out, and finds the language to speak. `file`: the
/// language of the user's settings.
pub fn parse(
    args: impl IntoIterator<Item = OsString>,
    env: impl Fn(&str) -> Option<OsString>,
    file: Option<Tongue>,
) -> (Locale, Result<Arguments, Stop>) {
    let split = Split::new(args);
    let asked = split.lang.as_deref().and_then(OsStr::to_str).and_then(tongue_named);
    let locale = Locale::new(asked.unwrap_or_else(|| tongue(env, file)));
    let parsed = read(split, &locale);
    (locale, parsed)
}

/// The language of the environment, as POSIX has it: the first of three variables that is set and
/// not empty decides, even when it names a language that lutrin does not speak. `LANG` is no wish but
/// what the system does where nobody wishes anything: the user's settings come before it.
fn tongue(env: impl Fn(&str) -> Option<OsString>, file: Option<Tongue>) -> Tongue {
    let set = |names: &[&str]| names.iter().filter_map(|name| env(name)).find(|value| !value.is_empty());
    let named = |value: OsString| value.to_str().and_then(Tongue::parse).unwrap_or(Tongue::English);
    let wished = set(&["LC_ALL", "LC_MESSAGES"]).map(named).or(file);
    wished.or_else(|| set(&["LANG"]).map(named)).unwrap_or(Tongue::English)
}

/// The languages that `--lang` takes.
fn tongue_named(name: &str) -> Option<Tongue> {
    [Tongue::French, Tongue::English].into_iter().find(|tongue| tongue.tag() == name)
}

/// The arguments, looked through before clap sees them.
#[derive(Debug, Default)]
struct Split {
    verb: Option<Verb>,
    lang: Option<OsString>,
    starts: Vec<OsString>,
    rest: Vec<OsString>,
}

/// The long options that take a value; of the short ones, only `-k` does.
const VALUED: [&str; 9] = ["keyword", "set", "query", "sort", "width", "color", "theme", "lang", "format"];

impl Split {
    fn new(args: impl IntoIterator<Item = OsString>) -> Self {
        let mut split = Self::default();
        let mut words = false;
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            let bytes = arg.as_encoded_bytes();
            if bytes == b"--" {
                split.rest.push(arg);
                split.rest.extend(args);
                break;
            }
            if bytes.starts_with(b"-") && bytes != b"-" {
                let (name, wants_value) = option(&arg);
                let value = if wants_value { args.next() } else { None };
                if name.as_deref() == Some("lang") {
                    split.lang = value.clone().or_else(|| arg.to_str()?.strip_prefix("--lang=").map(OsString::from));
                }
                split.rest.push(arg);
                split.rest.extend(value);
                continue;
            }
            let verb = (!words).then(|| Verb::ALL.into_iter().find(|verb| verb.name().as_bytes() == bytes)).flatten();
            words = true;
            if verb.is_some() {
                split.verb = verb;
            } else if split.verb.is_none() && bytes.len() > 1 && bytes[0] == b'+' {
                split.starts.push(arg);
            } else {
                split.rest.push(arg);
            }
        }
        split
    }
}

/// The long name of an option, and whether the next argument is its value.
fn option(arg: &OsStr) -> (Option<String>, bool) {
    let text = arg.to_string_lossy();
    if let Some(long) = text.strip_prefix("--") {
        let (name, value) = long.split_once('=').map_or((long, None), |(name, value)| (name, Some(value)));
        return (Some(name.to_owned()), value.is_none() && VALUED.contains(&name));
    }
    (None, text.find('k').is_some_and(|at| at + 1 == text.len()))
}

/// Reads what is left with clap. Where all is paths, it has nothing to find, and is not asked: to
/// describe the command line to it is a tenth of the way to the first text.
fn read(split: Split, locale: &Locale) -> Result<Arguments, Stop> {
    let is_path = |arg: &OsString| arg == "-" || !arg.as_encoded_bytes().starts_with(b"-") && !arg.is_empty();
    if split.verb.is_none() && split.rest.iter().all(is_path) {
        let paths = split.rest.into_iter().map(PathBuf::from).collect();
        return Ok(Arguments { paths, start: start(split.starts, locale)?, ..Arguments::default() });
    }
    let matches = help::command(split.verb, locale)
        .try_get_matches_from(split.rest)
        .map_err(|error| stop(&error, split.verb, locale))?;
    let start = start(split.starts, locale)?;
    let keywords = strings(&matches, "keyword");
    for term in &keywords {
        checked(term, locale)?;
    }
    let action = match split.verb {
        None => Action::Read { print: matches.get_flag("print") },
        Some(Verb::List) => Action::List { json: matches.get_flag("json") },
        Some(Verb::Grep) => {
            let term = matches.get_one::<String>("term").cloned().unwrap_or_default();
            checked(&term, locale)?;
            let form = match (matches.get_flag("json"), matches.get_flag("vimgrep")) {
                (true, _) => grep::Form::Json,
                (_, true) => grep::Form::Vimgrep,
                _ => grep::Form::Lines,
            };
            let order = matches.get_one::<String>("sort").and_then(|name| Order::named(name)).unwrap_or_default();
            Action::Grep { term, form, all: matches.get_flag("all"), order }
        }
        Some(Verb::Export) => Action::Export {
            format: match matches.get_one::<String>("format").map(String::as_str) {
                Some("json") => export::Format::Json,
                Some("markdown") => export::Format::Markdown,
                _ => export::Format::Text,
            },
        },
        Some(Verb::Config) => Action::Config(match (matches.get_flag("print-default"), matches.get_flag("check")) {
            (true, _) => check::Wanted::Default,
            (_, true) => check::Wanted::Check,
            _ => check::Wanted::Paths,
        }),
        Some(Verb::Keywords) => Action::Keywords { check: matches.get_one::<String>("keywords").is_some() },
        Some(Verb::Doctor) => Action::Doctor,
        Some(Verb::Completions) => match matches.get_one::<clap_complete::Shell>("shell") {
            Some(&shell) => Action::Completions(shell),
            None => Action::Man,
        },
        Some(Verb::Man) => Action::Man,
    };
    Ok(Arguments {
        action,
        paths: many(&matches, "path"),
        keywords,
        set: one(&matches, "set"),
        query: one(&matches, "query"),
        start,
        width: one(&matches, "width"),
        color: one::<String>(&matches, "color").map(|word| match &*word {
            "always" => Color::Always,
            "never" => Color::Never,
            _ => Color::Auto,
        }),
        theme: one(&matches, "theme"),
        accessible: one(&matches, "accessible").unwrap_or(false),
        plain: one(&matches, "plain").unwrap_or(false),
        links: one(&matches, "links").unwrap_or(false),
    })
}

/// The value of an argument that the command may not even know.
fn one<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, id: &str) -> Option<T> {
    matches.try_get_one(id).ok().flatten().cloned()
}

fn many<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, id: &str) -> Vec<T> {
    matches.try_get_many(id).ok().flatten().map(|values| values.cloned().collect()).unwrap_or_default()
}

fn strings(matches: &ArgMatches, id: &str) -> Vec<String> {
    many(matches, id)
}

/// Reads `+KEYWORD[:N]`; what follows the last colon is a number or belongs to the keyword.
fn start(words: Vec<OsString>, locale: &Locale) -> Result<Option<Start>, Stop> {
    let mut words = words.into_iter();
    let Some(word) = words.next() else { return Ok(None) };
    if words.next().is_some() {
        return Err(Stop::Fault(locale.text("cli-error-one-start").into_owned()));
    }
    let Ok(word) = word.into_string() else {
        return Err(Stop::Fault(locale.text("cli-error-encoding").into_owned()));
    };
    let word = word.strip_prefix('+').unwrap_or(&word);
    let (term, number) = match word.rsplit_once(':') {
        Some((term, digits))
            if !term.is_empty() && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) =>
        {
            (term, digits.parse().ok().filter(|&number| number > 0))
        }
        _ => (word, Some(1)),
    };
    let Some(number) = number else {
        return Err(Stop::Fault(fault(locale, "cli-error-start-number", word)));
    };
    checked(term, locale)?;
    Ok(Some(Start { term: term.to_owned(), number }))
}

/// Refuses a term that can't be looked for, naming it.
fn checked(term: &str, locale: &Locale) -> Result<(), Stop> {
    Keyword::typed(term).map(|_| ()).map_err(|error| Stop::Fault(bad_term(term, &error, locale)))
}

/// Says what is wrong with a term.
pub(super) fn bad_term(term: &str, error: &TermError, locale: &Locale) -> String {
    let shown = sanitize::line(&term[..floor(term, SHOWN)]);
    match error {
        TermError::Long(bytes) => {
            let (most, bytes) = (LONGEST_TERM.to_string(), bytes.to_string());
            let args = [("term", Value::Text(&shown)), ("bytes", Value::Text(&bytes)), ("most", Value::Text(&most))];
            locale.with("cli-term-long", &args).into_owned()
        }
        TermError::Empty => locale.with("cli-term-empty", &[("term", Value::Text(&shown))]).into_owned(),
        TermError::Regex(reason) => {
            // The compiler draws the expression with an arrow below it; its last line says it all.
            let reason = reason.lines().next_back().unwrap_or_default().trim_start_matches("error: ");
            let (reason, kind) = (sanitize::line(reason), error.kind());
            let args = [("term", Value::Text(&shown)), ("reason", Value::Text(&reason)), ("kind", Value::Text(&kind))];
            locale.with("cli-term-regex", &args).into_owned()
        }
    }
}

fn fault(locale: &Locale, key: &str, arg: &str) -> String {
    locale.with(key, &[("arg", Value::Text(&sanitize::line(arg)))]).into_owned()
}

/// What clap found, in the user's language.
fn stop(error: &clap::Error, verb: Option<Verb>, locale: &Locale) -> Stop {
    use ContextKind as Kind;
    use ContextValue as Found;
    let context = |kind| match error.get(kind) {
        Some(Found::String(text)) => text.clone(),
        Some(Found::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let arg = context(Kind::InvalidArg);
    let value = context(Kind::InvalidValue);
    let mut message = match error.kind() {
        ErrorKind::DisplayHelp => return Stop::Text(error.to_string()),
        ErrorKind::DisplayVersion => return Stop::Text(format!("lutrin {}\n", env!("CARGO_PKG_VERSION"))),
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues if arg.starts_with('-') => {
            fault(locale, "cli-error-option", &arg)
        }
        ErrorKind::UnknownArgument => fault(locale, "cli-error-unexpected", &arg),
        ErrorKind::MissingRequiredArgument => fault(locale, "cli-error-missing", &arg),
        ErrorKind::ArgumentConflict => {
            let (arg, other) = (sanitize::line(&arg).into_owned(), context(Kind::PriorArg));
            let args = [("arg", Value::Text(&arg)), ("other", Value::Text(&other))];
            locale.with("cli-error-conflict", &args).into_owned()
        }
        ErrorKind::InvalidValue if value.is_empty() => fault(locale, "cli-error-no-value", &arg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = sanitize::line(&value).into_owned();
            let values = context(Kind::ValidValue);
            let known = if values.is_empty() { "cli-error-value" } else { "cli-error-value-among" };
            let args = [("arg", Value::Text(&arg)), ("value", Value::Text(&value)), ("values", Value::Text(&values))];
            locale.with(known, &args).into_owned()
        }
        ErrorKind::InvalidUtf8 => locale.text("cli-error-encoding").into_owned(),
        _ => sanitize::line(error.to_string().trim()).into_owned(),
    };
    let near = context(Kind::SuggestedArg);
    if !near.is_empty() {
        message.push_str(&fault(locale, "cli-error-near", &near));
    }
    let name = verb.map_or_else(|| "lutrin".to_owned(), |verb| format!("lutrin {}", verb.name()));
    message.push('\n');
    message.push_str(&locale.with("cli-error-hint", &[("command", Value::Text(&name))]));
    Stop::Fault(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(args: &[&str]) -> Result<Arguments, Stop> {
        parse(args.iter().map(OsString::from), |_| None, None).1
    }

    fn read_of(args: &[&str]) -> Arguments {
        parsed(args).unwrap_or_else(|stop| panic!("{args:?}: {stop:?}"))
    }

    fn paths(args: &[&str]) -> Vec<String> {
        read_of(args).paths.iter().map(|path| path.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn subcommands_win_over_files_of_their_name() {
        let cases: [(&[&str], Action, &[&str]); 9] = [
            (&[], Action::Read { print: false }, &[]),
            (&["--print", "a"], Action::Read { print: true }, &["a"]),
            (&["list", "a"], Action::List { json: false }, &["a"]),
            (&["-k", "x", "list", "--json"], Action::List { json: true }, &[]),
            (&["-kx", "--lang", "fr", "list", "list"], Action::List { json: false }, &["list"]),
            (&["./list"], Action::Read { print: false }, &["./list"]),
            (&["--", "list"], Action::Read { print: false }, &["list"]),
            (&["a", "list"], Action::Read { print: false }, &["a", "list"]),
            (&["-k", "list", "man2"], Action::Read { print: false }, &["man2"]),
        ];
        for (args, action, files) in cases {
            assert_eq!(read_of(args).action, action, "{args:?}");
            assert_eq!(paths(args), files, "{args:?}");
        }
    }

    #[test]
    fn paths_alone_are_read_as_clap_would_read_them() {
        let cases: [&[&str]; 5] = [&[], &["a"], &["a", "-", "été"], &["+x:2", "a b"], &["./list", "list"]];
        for args in cases {
            let with_option: Vec<_> = args.iter().copied().chain(["--lang", "en"]).collect();
            assert_eq!(read_of(args), read_of(&with_option), "{args:?}");
        }
    }

    #[test]
    fn the_start_stands_anywhere_among_the_paths() {
        let start = |term: &str, number| Some(Start { term: term.to_owned(), number });
        let cases: [(&[&str], Option<Start>, &[&str]); 8] = [
            (&["+chiffrement:3", "a"], start("chiffrement", 3), &["a"]),
            (&["a", "+WhatsApp"], start("WhatsApp", 1), &["a"]),
            (&["+12:30:2"], start("12:30", 2), &[]),
            (&["+a:b"], start("a:b", 1), &[]),
            (&["./+x", "+"], None, &["./+x", "+"]),
            (&["--", "+x"], None, &["+x"]),
            (&["-k", "+x", "a"], None, &["a"]),
            (&["list", "+x"], None, &["+x"]),
        ];
        for (args, want, files) in cases {
            assert_eq!(read_of(args).start, want, "{args:?}");
            assert_eq!(paths(args), files, "{args:?}");
        }
        assert!(matches!(parsed(&["+a:0"]), Err(Stop::Fault(_))));
        assert!(matches!(parsed(&["+a", "+b"]), Err(Stop::Fault(_))));
    }

    #[test]
    fn options_are_read() {
        let got = read_of(&["-k", "un", "--keyword", "deux mots", "--set", "s", "--width=40", "--color", "never", "-"]);
        assert_eq!(got.keywords, ["un", "deux mots"]);
        assert_eq!((got.set.as_deref(), got.width, got.color), (Some("s"), Some(40), Some(Color::Never)));
        assert_eq!(got.paths, [PathBuf::from("-")]);
        let grep = read_of(&["grep", "deux mots", "a", "--vimgrep", "--all", "-k", "x"]);
        assert_eq!(
            grep.action,
            Action::Grep { term: "deux mots".into(), form: grep::Form::Vimgrep, all: true, order: Order::Article }
        );
        assert_eq!(read_of(&["--width", "30", "--width", "50"]).width, Some(50), "the last one counts");
    }

    #[test]
    fn a_word_that_is_nearly_a_command_is_told() {
        let cases = [
            ("lst", Some("list")),
            ("lsit", Some("list")),
            ("exprot", Some("export")),
            ("gerp", Some("grep")),
            ("article", None),
            ("./lst", None),
            ("src", None),
        ];
        for (word, near) in cases {
            assert_eq!(near_command(Path::new(word)).as_deref(), near, "{word}");
        }
    }

    #[test]
    fn faults_are_said_in_the_language_of_the_user() {
        let cases: [(&[&str], &str); 8] = [
            (&["--lang", "fr", "--nope"], "option inconnue"),
            (&["--lang=fr", "--width", "x"], "«\u{a0}x\u{a0}»"),
            (&["--lang", "fr", "--color", "x"], "auto, always, never"),
            (&["--lang", "fr", "grep"], "il manque"),
            (&["--lang", "fr", "export", "a"], "il manque"),
            (&["--lang", "fr", "-k"], "attend une valeur"),
            (&["--lang", "xx"], "one of: fr, en"),
            (&["grep", "x", "--json", "--vimgrep"], "--json"),
        ];
        for (args, want) in cases {
            match parsed(args) {
                Err(Stop::Fault(text)) => assert!(text.contains(want), "{args:?}: {text}"),
                other => panic!("{args:?}: {other:?}"),
            }
        }
    }

    #[test]
    fn the_environment_names_the_language() {
        let (fr, en) = (Tongue::French, Tongue::English);
        let cases = [
            (&[("LANG", "fr_FR.UTF-8")][..], None, fr),
            (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C.UTF-8")], None, en),
            (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "")], None, fr),
            (&[("LANG", "C"), ("LC_MESSAGES", "fr_CA")], None, fr),
            (&[("LANG", "de_DE")], None, en),
            (&[], None, en),
            (&[], Some(fr), fr),
            (&[("LANG", "en_US.UTF-8")], Some(fr), fr),
            (&[("LANG", "fr_FR.UTF-8")], Some(en), en),
            (&[("LC_MESSAGES", "en_US.UTF-8")], Some(fr), en),
            (&[("LC_ALL", "C")], Some(fr), en),
        ];
        for (vars, file, want) in cases {
            let env = |name: &str| vars.iter().find(|var| var.0 == name).map(|var| OsString::from(var.1));
            assert_eq!(tongue(env, file), want, "{vars:?} {file:?}");
        }
    }

    #[test]
    fn a_path_need_not_be_utf8() {
        use std::os::unix::ffi::OsStringExt;
        let name = OsString::from_vec(b"caf\xe9.txt".to_vec());
        let (_, got) = parse([name.clone()], |_| None, None);
        assert_eq!(got.unwrap().paths, [PathBuf::from(name.clone())]);
        let (_, got) = parse([OsString::from("-k"), name], |_| None, None);
        assert!(matches!(got, Err(Stop::Fault(_))));
    }
}
