//! Key tables: which keys do what in which mode. Generic over what they name: it knows no action.
//!
//! A table is TOML, a section a mode, `action = ["key", "another key", "a sequence of keys"]`. Keys
//! of the section `all` hold in every mode, unless the mode binds them itself. The same table makes
//! the help.

use std::{collections::BTreeMap, fmt::Debug, str::FromStr};

use super::Key;

/// The section whose keys hold in every mode.
pub const ALL: &str = "all";

/// What the keys do, by mode.
#[derive(Clone, Debug)]
pub struct Keymap<A> {
    modes: BTreeMap<String, Vec<Binding<A>>>,
}

/// One line of a key table: an action and one way to reach it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding<A> {
    /// The keys, pressed one after the other.
    pub keys: Vec<Key>,
    /// What they do.
    pub action: A,
}

/// What the keys pressed so far mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup<A> {
    /// They are bound.
    Bound(A),
    /// They begin a longer sequence.
    Pending,
    /// They mean nothing.
    Unbound,
}

/// Why a key table can't be used; each names what is wrong, `Syntax` with the line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say what they are")]
pub enum KeymapError {
    #[error("{0}")]
    Syntax(String),
    #[error("[{mode}] {action}: no such action")]
    Action { mode: String, action: String },
    #[error("[{mode}] {action}: {error}")]
    Key { mode: String, action: String, error: String },
    #[error("[{mode}] {keys} is bound twice, or begins another binding")]
    Conflict { mode: String, keys: String },
}

impl<A: Clone + PartialEq + FromStr> Keymap<A> {
    /// Reads a key table.
    ///
    /// # Errors
    /// On the first line that is no TOML, names no action or no key, or binds keys that are bound
    /// already or begin another binding of the same mode.
    pub fn parse(table: &str) -> Result<Self, KeymapError> {
        let raw: BTreeMap<String, toml::Table> =
            toml::from_str(table).map_err(|error| KeymapError::Syntax(error.to_string()))?;
        let mut modes = BTreeMap::new();
        for (mode, section) in raw {
            let mut bindings: Vec<Binding<A>> = Vec::new();
            for (name, keys) in section {
                let fault = |error: String| KeymapError::Key { mode: mode.clone(), action: name.clone(), error };
                let action: A =
                    name.parse().map_err(|_| KeymapError::Action { mode: mode.clone(), action: name.clone() })?;
                let keys = keys.as_array().ok_or_else(|| fault("a list of keys is wanted".to_owned()))?;
                for sequence in keys {
                    let sequence = sequence.as_str().ok_or_else(|| fault("a key is written as text".to_owned()))?;
                    let keys = sequence
                        .split_whitespace()
                        .map(Key::from_str)
                        .collect::<Result<Vec<_>, _>>()
                        .map_err(|error| fault(error.to_string()))?;
                    if keys.is_empty() {
                        return Err(fault("no key".to_owned()));
                    }
                    if bindings.iter().any(|other| begins(&other.keys, &keys) || begins(&keys, &other.keys)) {
                        return Err(KeymapError::Conflict { mode, keys: sequence.to_owned() });
                    }
                    bindings.push(Binding { keys, action: action.clone() });
                }
            }
            modes.insert(mode, bindings);
        }
        Ok(Self { modes })
    }

    /// What the keys pressed so far mean in a mode.
    pub fn lookup(&self, mode: &str, pressed: &[Key]) -> Lookup<A> {
        for section in [mode, ALL] {
            for binding in self.modes.get(section).into_iter().flatten() {
                if binding.keys == pressed {
                    return Lookup::Bound(binding.action.clone());
                }
                if begins(pressed, &binding.keys) {
                    return Lookup::Pending;
                }
            }
        }
        Lookup::Unbound
    }

    /// The bindings of one section, in the order of the action names: for the help.
    pub fn bindings(&self, section: &str) -> &[Binding<A>] {
        self.modes.get(section).map_or(&[], Vec::as_slice)
    }

    /// The first keys that reach an action in a mode, as text: for hints on screen.
    pub fn hint(&self, mode: &str, action: &A) -> Option<String> {
        [mode, ALL]
            .iter()
            .flat_map(|section| self.bindings(section))
            .find(|binding| binding.action == *action)
            .map(|binding| spelled(&binding.keys))
    }
}

/// The keys as text, for the help.
pub fn spelled(keys: &[Key]) -> String {
    keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn begins(short: &[Key], long: &[Key]) -> bool {
    long.starts_with(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<Key> {
        text.split_whitespace().map(|key| key.parse().unwrap()).collect()
    }

    #[test]
    fn a_mode_comes_before_all_modes() {
        let map: Keymap<String> =
            Keymap::parse("[all]\nquit = [\"q\"]\n[list]\nleave = [\"q\"]\ntop = [\"g g\"]").unwrap();
        let table = [
            ("list", "q", Lookup::Bound("leave".to_owned())),
            ("reader", "q", Lookup::Bound("quit".to_owned())),
            ("list", "g", Lookup::Pending),
            ("list", "g g", Lookup::Bound("top".to_owned())),
            ("list", "g x", Lookup::Unbound),
            ("reader", "g", Lookup::Unbound),
        ];
        for (mode, pressed, expected) in table {
            assert_eq!(map.lookup(mode, &keys(pressed)), expected, "{mode}: {pressed}");
        }
        assert_eq!(map.hint("list", &"top".to_owned()).as_deref(), Some("g g"));
    }

    #[test]
    fn faults_are_named() {
        let table = [
            ("[list]\na = [\"x\"]\nb = [\"x\"]", "[list] x is bound twice, or begins another binding"),
            ("[list]\na = [\"g\"]\nb = [\"g g\"]", "[list] g g is bound twice, or begins another binding"),
            ("[list]\na = [\"Entrer\"]", "[list] a: \"Entrer\" is no key"),
            ("[list]\na = \"x\"", "[list] a: a list of keys is wanted"),
            ("[list]\na = [\"\"]", "[list] a: no key"),
        ];
        for (text, expected) in table {
            let error = Keymap::<String>::parse(text).map(|_| ()).unwrap_err();
            assert_eq!(error.to_string(), expected);
        }
        assert_eq!(Keymap::<u8>::parse("[list]\na = [\"x\"]").unwrap_err().to_string(), "[list] a: no such action");
    }
}
