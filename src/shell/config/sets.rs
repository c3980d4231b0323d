//! `lutrin keywords`: the sets that there are and where each is from, and, with `check`, every fault of
//! their files with its line and column.

use std::{io, path::PathBuf};

use super::folder::{self, Message};
use crate::{
    article::sanitize,
    keyword::{DIGITS, Keyword, Sets},
    locale::Locale,
    shell::output::{self, Exit, Out},
};

/// Lists the sets of the program, with those of the user's files or of `paths` over them; or tells
/// what is wrong with those files.
///
/// What has a fault is [`Exit::Nothing`], 1, and what could not be read at all [`Exit::Fault`], 2.
///
/// # Errors
/// When stdout can't be written to.
pub fn run(check: bool, paths: Vec<PathBuf>, locale: &Locale, mut out: Out<'_>) -> io::Result<Exit> {
    let own = paths.is_empty();
    let paths = if own { super::user_files() } else { paths };
    let mut sets = Sets::built_in();
    let mut from: Vec<Option<PathBuf>> = vec![None; sets.sets.len()];
    let mut exit = Exit::Done;
    for path in paths {
        let file = match folder::open(path.clone()) {
            Ok(Some(file)) => file,
            // One's own file need not be there.
            Ok(None) if own => continue,
            Ok(None) => {
                output::complain(&output::line(locale, &folder::shown(&path), &locale.text("cli-reason-not-found")));
                exit = Exit::Fault;
                continue;
            }
            Err(problem) => {
                output::complain(&problem.message(locale).whole);
                exit = Exit::Fault;
                continue;
            }
        };
        let mut alone = Sets { sets: Vec::new(), lexicon: sets.lexicon.clone() };
        let messages = file.messages(&alone.merge(&file.text), locale);
        for Message { whole, .. } in &messages {
            output::complain(whole);
        }
        if check {
            out.text(&summary(&path, &alone, messages.len(), locale))?;
        }
        if !messages.is_empty() && exit == Exit::Done {
            exit = Exit::Nothing;
        }
        sets.lexicon = alone.lexicon;
        for set in alone.sets {
            if let Some(known) = sets.sets.iter().position(|known| known.name == set.name) {
                (sets.sets[known], from[known]) = (set, Some(path.clone()));
            } else {
                sets.sets.push(set);
                from.push(Some(path.clone()));
            }
        }
    }
    if !check {
        for (number, (set, from)) in sets.sets.iter().zip(&from).enumerate() {
            let from =
                from.as_ref().map_or_else(|| locale.text("keywords-built-in").into_owned(), |p| folder::shown(p));
            let between = if number > 0 { "\n" } else { "" };
            out.text(&format!("{between}{} — {from}\n", set.name))?;
            for (number, keyword) in set.keywords.iter().enumerate() {
                out.text(&line(number, keyword))?;
            }
        }
        exit = if exit == Exit::Fault { exit } else { Exit::Done };
    }
    out.finish()?;
    Ok(exit)
}

/// How much a file holds, and how much of it is wrong.
fn summary(path: &std::path::Path, sets: &Sets, faults: usize, locale: &Locale) -> String {
    let keywords: usize = sets.sets.iter().map(|set| set.keywords.len()).sum();
    let args = [("sets", sets.sets.len().into()), ("keywords", keywords.into()), ("faults", faults.into())];
    format!("{}\n", output::line(locale, &folder::shown(path), &locale.with("keywords-checked", &args)))
}

/// A keyword on a line: its digit, its label, its terms, and why it is looked for.
fn line(number: usize, keyword: &Keyword) -> String {
    let digit = if number < DIGITS { (number + 1).to_string() } else { "+".to_owned() };
    let terms = keyword.terms.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ; ");
    let mut parts = vec![format!("  {digit} {}", keyword.label)];
    if terms != keyword.label {
        parts.push(sanitize::line(&terms).into_owned());
    }
    if let Some(note) = &keyword.note {
        parts.push(format!("— {}", sanitize::line(note)));
    }
    parts.join("  ") + "\n"
}
