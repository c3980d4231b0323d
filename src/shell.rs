//! Everything that touches the outside: arguments, files, threads, time, terminals.
//!
//! [`main`] reads the command line and runs one of: the interactive reader ([`local`]), the same line
//! by line ([`plain`]), the laid-out
//! text on stdout ([`mod@print`]), or a command for other programs ([`list`], [`grep`], [`export`]).
//! What they share is in [`config`] (what is lit), [`loader`] (paths to articles) and [`output`]
//! (the one place that writes to stdout and stderr).

pub mod answers;
pub mod args;
pub mod capabilities;
pub mod clipboard;
pub mod config;
pub mod doctor;
pub mod encode;
pub mod export;
pub mod grep;
pub mod guard;
pub mod help;
pub mod json;
pub mod keys;
pub mod keywords;
pub mod list;
pub mod loader;
pub mod local;
pub mod markdown;
pub mod output;
pub mod outside;
pub mod plain;
pub mod position;
pub mod print;
pub mod query;
pub mod sift;
pub mod state;
pub mod terminal;
pub mod walk;
pub mod watch;
pub mod worker;

use std::{io, process::ExitCode, time::Instant};

use self::{
    args::{Action, Arguments, Stop},
    config::{Found, Settings, check, sets, themes},
    output::{Exit, Out},
};
use crate::{article::sanitize, locale::Locale};

/// Runs the program with the arguments and the environment of the process.
pub fn main() -> ExitCode {
    guard::install();
    // It may name the language in which all else is said.
    let mut found = Found::read();
    let (locale, parsed) = args::parse(std::env::args_os().skip(1), |name| std::env::var_os(name), found.config.lang);
    let exit = match parsed {
        Ok(arguments) => run(&locale, arguments, &mut found),
        Err(Stop::Text(text)) => {
            let mut out = Out::stdout(false);
            out.text(&text).and_then(|()| out.finish()).map(|()| Exit::Done)
        }
        Err(Stop::Fault(text)) => {
            output::complain(&text);
            Ok(Exit::Fault)
        }
    };
    output::exit_code(&locale, exit)
}

/// Does what the arguments ask for.
fn run(locale: &Locale, arguments: Arguments, found: &mut Found) -> io::Result<Exit> {
    match arguments.action {
        Action::Config(wanted) => return check::run(wanted, found, locale, Out::stdout(false)),
        Action::Keywords { check } => return sets::run(check, arguments.paths, locale, Out::stdout(false)),
        Action::Doctor => return doctor::run(found, locale, Out::stdout(false)),
        Action::Completions(shell) => return help::completions(shell, locale, Out::stdout(false)),
        Action::Man => return help::man(locale, Out::stdout(false)),
        _ => {}
    }
    if let Err(fault) = themes::check(&arguments, locale) {
        output::complain(&fault);
        return Ok(Exit::Fault);
    }
    let near = match (&arguments.action, &arguments.paths[..]) {
        (Action::Read { .. }, [word, ..]) => args::near_command(word),
        _ => None,
    };
    // A terminal that says it is dumb moves no cursor.
    let dumb = || output::interactive() && std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    let exit = if let (Action::Read { print: false }, true) = (&arguments.action, arguments.plain || dumb()) {
        plain::run(locale, &arguments, found, Out::stdout(false))?
    } else if let Action::Read { print: false } = arguments.action
        && output::interactive()
    {
        read(locale, &arguments, found)
    } else {
        write(locale, arguments, found)?
    };
    if exit == Exit::Fault
        && let Some(near) = near
    {
        output::complain(&locale.with("cli-near-command", &[("command", near.as_str().into())]));
    }
    Ok(exit)
}

/// All that writes to stdout and needs no terminal.
fn write(locale: &Locale, mut arguments: Arguments, found: &mut Found) -> io::Result<Exit> {
    let mut settings = match Settings::resolve(&arguments, found, locale) {
        Ok(settings) => settings,
        Err(fault) => {
            output::complain(&fault);
            return Ok(Exit::Fault);
        }
    };
    // The interface shows these itself.
    for line in config::told(std::mem::take(&mut settings.messages), Vec::new(), locale) {
        output::complain(&line);
    }
    let filter = match query::Filter::new(&settings, arguments.query.as_deref(), locale) {
        Ok(filter) => filter,
        Err(fault) => {
            output::complain(&fault);
            return Ok(Exit::Fault);
        }
    };
    let out = Out::stdout(output::colour(arguments.color, found.config.color));
    let paths = std::mem::take(&mut arguments.paths);
    match arguments.action {
        Action::List { json } => list::run(&settings, paths, filter, json, locale, out),
        Action::Grep { ref term, form, all, order } => {
            let Ok(keyword) = crate::keyword::Keyword::typed(term) else { return Ok(Exit::Fault) };
            grep::run(&settings, keyword, paths, filter, grep::Options { form, all, order }, locale, out)
        }
        Action::Export { format } => export::run(&settings, paths, filter, format, locale, out),
        _ => {
            let width = arguments.width.or(found.config.width);
            let (measure, links) = (found.config.measure, arguments.links || found.config.links);
            let columns = print::Columns { width, measure: measure.unwrap_or(config::file::MEASURE), links };
            print::run(&settings, paths, columns, locale, out)
        }
    }
}

/// The interactive reader. When nothing that was asked for is there, says so instead of opening it.
fn read(locale: &Locale, arguments: &Arguments, found: &mut Found) -> Exit {
    let faults = loader::check(&arguments.paths, locale);
    let none = !faults.is_empty() && faults.len() == arguments.paths.len();
    if !none && let Err(error) = local::run(locale, arguments, found) {
        output::complain(&sanitize::line(&format!("{error:#}")));
        return Exit::Fault;
    }
    for fault in &faults {
        output::complain(fault);
    }
    if faults.is_empty() { Exit::Done } else { Exit::Fault }
}

/// The time. What stands above the shell knows none.
#[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
fn now() -> Instant {
    Instant::now()
}
