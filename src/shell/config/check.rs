//! `lutrin config`: where the settings are, what they are by default, and what is wrong with them.

use std::{fs, io, path::PathBuf};

use super::{
    file::{self, Found},
    folder::{self, Message},
    keymap, themes,
};
use crate::{
    app::Action,
    input::Keymap,
    keyword::Sets,
    locale::Locale,
    settings::Fault,
    shell::{
        output::{self, Exit, Out},
        query,
    },
    ui::{Depth, Theme},
};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Where the files are.
    Paths,
    /// The default `config.toml`.
    Default,
    /// What is wrong with the files.
    Check,
}

/// Does what is asked for. A file with a fault is one that could not be read: [`Exit::Fault`].
///
/// # Errors
/// When stdout can't be written to.
pub fn run(wanted: Wanted, found: &mut Found, locale: &Locale, mut out: Out<'_>) -> io::Result<Exit> {
    let mut exit = Exit::Done;
    match wanted {
        Wanted::Default => out.text(file::default_in(locale.tongue()))?,
        Wanted::Paths => {
            for (path, _) in files() {
                let name = folder::shown(&path);
                if path.exists() {
                    out.text(&format!("{name}\n"))?;
                } else {
                    out.text(&format!("{name} — {}\n", locale.text("config-absent")))?;
                }
            }
        }
        Wanted::Check => {
            let mut right = Vec::new();
            for (path, kind) in files() {
                let messages = match kind {
                    Kind::Config => Some(config(found, locale)).filter(|_| path.exists()),
                    Kind::Folder => continue,
                    kind => messages(path.clone(), kind, locale),
                };
                let Some(messages) = messages else { continue };
                for message in &messages {
                    output::complain(&message.whole);
                    exit = Exit::Fault;
                }
                if messages.is_empty() {
                    right.push(path);
                }
            }
            if exit == Exit::Done {
                out.text(&all_is_well(&right, locale))?;
            }
        }
    }
    out.finish()?;
    Ok(exit)
}

/// A line that says which files were read, and that nothing is wrong with them.
fn all_is_well(files: &[PathBuf], locale: &Locale) -> String {
    let folder = folder::folder().unwrap_or_default();
    let name = |path: &PathBuf| folder::shown(path.strip_prefix(&folder).unwrap_or(path));
    let (names, folder) = (files.iter().map(name).collect::<Vec<_>>().join(", "), folder::shown(&folder));
    let args = [("folder", folder.as_str().into()), ("files", names.as_str().into())];
    let key = if files.is_empty() { "config-none" } else { "config-right" };
    format!("{}\n", locale.with(key, if files.is_empty() { &args[..1] } else { &args }))
}

/// What a settings file is about.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Config,
    Keymap,
    Keywords,
    Folder,
    Theme,
}

/// All settings files that may be there, and the themes that are.
fn files() -> Vec<(PathBuf, Kind)> {
    let Some(folder) = folder::folder() else { return Vec::new() };
    let mut files = vec![(folder.join(file::NAME), Kind::Config), (folder.join(keymap::NAME), Kind::Keymap)];
    files.extend(super::user_files().into_iter().map(|path| (path, Kind::Keywords)));
    files.push((folder.join(themes::FOLDER), Kind::Folder));
    let entries = fs::read_dir(folder.join(themes::FOLDER)).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.map(|entry| entry.path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    found.sort();
    files.extend(found.into_iter().map(|path| (path, Kind::Theme)));
    files
}

/// What is wrong with `config.toml`, the names in it included.
fn config(found: &mut Found, locale: &Locale) -> Vec<Message> {
    let mut sets = Sets::built_in();
    for path in super::user_files() {
        if let Ok(Some(file)) = folder::open(path) {
            sets.merge(&file.text);
        }
    }
    if let Some(name) = found.config.set.clone()
        && super::find(&sets, &name.text).is_none()
    {
        let names = sets.sets.iter().map(|set| &*set.name).collect::<Vec<_>>().join(", ");
        found.unknown(&name, names);
    }
    let config = &found.config;
    for name in [config.theme.clone(), config.theme_dark.clone(), config.theme_light.clone()].into_iter().flatten() {
        if !themes::is_there(&name.text) {
            found.unknown(&name, themes::names());
        }
    }
    let faults = query::faults(found);
    found.faults.extend(faults);
    found.faults.sort_by_key(|fault| fault.at);
    found.messages(locale)
}

/// What is wrong with a file; `None` when it is not there.
fn messages(path: PathBuf, kind: Kind, locale: &Locale) -> Option<Vec<Message>> {
    let file = match folder::open(path) {
        Ok(file) => file?,
        Err(problem) => return Some(vec![problem.message(locale)]),
    };
    let faults: Vec<Fault> = match kind {
        Kind::Keymap => {
            let mut keymap: Keymap<Action> = keymap::built_in();
            keymap.overlay(&file.text)
        }
        Kind::Keywords => Sets::built_in().merge(&file.text),
        Kind::Theme => Theme::read(&file.text, Depth::True).1,
        Kind::Config | Kind::Folder => Vec::new(),
    };
    Some(file.messages(&faults, locale))
}
