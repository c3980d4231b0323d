//! Key tables: which keys do what in which mode. Generic over what they name: it knows no action.
//!
//! A table is TOML, a section a mode, `action = ["key", "another key", "a sequence of keys"]`. Keys
//! of the section `all` hold in every mode, unless the mode binds them itself. The same table makes
//! the help.

use std::{collections::BTreeMap, fmt::Debug, str::FromStr};

use super::Key;
use crate::settings::{Fault, File, Text};

/// The section whose keys hold in every mode.
pub const ALL: &str = "all";

/// In a table, stands where an action would: its keys do nothing.
pub const NOTHING: &str = "none";

/// What the keys do, by mode.
#[derive(Clone, Debug)]
pub struct Keymap<A> {
    modes: BTreeMap<String, Vec<Binding<A>>>,
    /// Keys that do nothing, by mode, whatever they do in all modes.
    idle: BTreeMap<String, Vec<Vec<Key>>>,
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

/// Where a binding of a file stands in it.
struct Placed {
    mode: String,
    keys: Vec<Key>,
    at: usize,
}

impl<A: Clone + PartialEq + FromStr> Keymap<A> {
    /// Reads a whole key table, such as the built-in one.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn parse(table: &str) -> Result<Self, Vec<Fault>> {
        let mut map = Self { modes: BTreeMap::new(), idle: BTreeMap::new() };
        let faults = map.read(table, None);
        if faults.is_empty() { Ok(map) } else { Err(faults) }
    }

    /// Lays a user's key table over this one. The keys that it gives an action in a mode take the
    /// place of those that the action had there, and of whatever else they did there; none at all
    /// take the action off the keyboard. What can't be used is left out and comes back as a fault:
    /// unknown modes, actions and keys, keys that are bound above, and keys that begin a sequence
    /// that is bound above, or the other way round.
    pub fn overlay(&mut self, table: &str) -> Vec<Fault> {
        let modes: Vec<String> = self.modes.keys().cloned().collect();
        self.read(table, Some(&modes))
    }

    fn read(&mut self, table: &str, modes: Option<&[String]>) -> Vec<Fault> {
        let (mut file, sections) = File::parse(table);
        let mut placed: Vec<Placed> = Vec::new();
        for (mode, section) in sections {
            let known: Vec<&str> = modes.into_iter().flatten().map(String::as_str).collect();
            if modes.is_some() && !known.contains(&&**mode.get_ref()) {
                file.fault(
                    mode.span().start,
                    "fault-mode",
                    [("name", mode.get_ref().to_string()), ("names", known.join(", "))],
                );
                continue;
            }
            let entries = file.table(section).unwrap_or_default();
            self.modes.entry(mode.get_ref().to_string()).or_default();
            // First all actions leave their old keys, so that keys can be exchanged.
            for (name, _) in &entries {
                if let (Ok(action), Some(bindings)) =
                    (name.get_ref().parse::<A>(), self.modes.get_mut(&**mode.get_ref()))
                {
                    bindings.retain(|binding| binding.action != action);
                }
            }
            for (name, value) in entries {
                let action = match name.get_ref().parse::<A>() {
                    Ok(action) => Some(action),
                    Err(_) if name.get_ref() == NOTHING => None,
                    Err(_) => {
                        file.fault(name.span().start, "fault-action", [("name", name.get_ref().to_string())]);
                        continue;
                    }
                };
                for text in file.texts(value).unwrap_or_default() {
                    if let Some(new) = keys(&mut file, &text, mode.get_ref(), &placed) {
                        self.bind(&new, action.clone());
                        placed.push(new);
                    }
                }
            }
        }
        file.faults()
    }

    /// Binds keys, and frees them from what they did in that mode before.
    fn bind(&mut self, new: &Placed, action: Option<A>) {
        let bindings = self.modes.entry(new.mode.clone()).or_default();
        bindings.retain(|other| !clash(&other.keys, &new.keys));
        match action {
            Some(action) => bindings.push(Binding { keys: new.keys.clone(), action }),
            None => self.idle.entry(new.mode.clone()).or_default().push(new.keys.clone()),
        }
    }

    /// What the keys pressed so far mean in a mode.
    pub fn lookup(&self, mode: &str, pressed: &[Key]) -> Lookup<A> {
        for section in [mode, ALL] {
            if self.idle.get(section).is_some_and(|idle| idle.iter().any(|keys| keys == pressed)) {
                return Lookup::Unbound;
            }
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

/// Reads the keys of one binding, unless they are none or clash with keys above them.
fn keys(file: &mut File, text: &Text, mode: &str, above: &[Placed]) -> Option<Placed> {
    let mut keys = Vec::new();
    for word in text.text.split_whitespace() {
        let Ok(key) = word.parse::<Key>() else {
            file.fault(text.at, "fault-key-name", [("name", word.to_owned())]);
            return None;
        };
        keys.push(key);
    }
    if keys.is_empty() {
        file.fault(text.at, "fault-no-key", []);
        return None;
    }
    if let Some(other) = above.iter().find(|other| other.mode == mode && clash(&other.keys, &keys)) {
        let key = if other.keys == keys { "fault-key-twice" } else { "fault-key-begins" };
        let (short, long) = if other.keys.len() < keys.len() { (&other.keys, &keys) } else { (&keys, &other.keys) };
        let args = [("name", spelled(short)), ("other", spelled(long))];
        file.fault(text.at, key, args).other = Some(other.at);
        return None;
    }
    Some(Placed { mode: mode.to_owned(), keys, at: text.at })
}

/// Whether two bindings can't both be: they are the same, or one begins the other.
fn clash(a: &[Key], b: &[Key]) -> bool {
    a.starts_with(b) || b.starts_with(a)
}

fn begins(short: &[Key], long: &[Key]) -> bool {
    long.starts_with(short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::place;

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

    fn faults(table: &str, over: &str) -> Vec<((usize, usize), &'static str, Option<usize>)> {
        let mut map: Keymap<Word> = Keymap::parse(table).unwrap();
        let line = |at| place(over, at).0;
        let faults = map.overlay(over);
        faults.into_iter().map(|fault| (place(over, fault.at), fault.key, fault.other.map(line))).collect()
    }

    /// Any word but `no-such`.
    #[derive(Clone, Debug, PartialEq)]
    struct Word(String);

    impl FromStr for Word {
        type Err = ();

        fn from_str(text: &str) -> Result<Self, ()> {
            if ["no-such", NOTHING].contains(&text) { Err(()) } else { Ok(Self(text.to_owned())) }
        }
    }

    #[test]
    fn faults_are_named() {
        let base = "[all]\na = [\"x\"]\n[list]\n";
        let table = [
            ("[list]\na = [\"x\"]\nb = [\"y\", \"x\"]", ((3, 11), "fault-key-twice", Some(2))),
            ("[list]\na = [\"g\"]\nb = [\"g g\"]", ((3, 6), "fault-key-begins", Some(2))),
            ("[list]\na = [\"g g\"]\nb = [\"g\"]", ((3, 6), "fault-key-begins", Some(2))),
            ("[list]\na = [\"Entrer\"]", ((2, 6), "fault-key-name", None)),
            ("[list]\na = \"x\"", ((2, 5), "fault-wants", None)),
            ("[list]\na = [3]", ((2, 6), "fault-wants", None)),
            ("[list]\na = [\"\"]", ((2, 6), "fault-no-key", None)),
            ("[list]\nno-such = [\"y\"]", ((2, 1), "fault-action", None)),
            ("[lits]\na = [\"y\"]", ((1, 2), "fault-mode", None)),
            ("list = 3", ((1, 8), "fault-wants", None)),
        ];
        for (text, expected) in table {
            assert_eq!(faults(base, text), [expected], "{text}");
        }
        assert_eq!(faults(base, "[list]\na = [\"y\"]\n[all]\nb = [\"y\"]"), [], "modes have keys of their own");
        assert!(Keymap::<u8>::parse("[list]\na = [\"x\"]").is_err());
    }

    #[test]
    fn a_table_is_laid_over_another() {
        let base = "[all]\nquit = [\"q\", \"Q\"]\nnext = [\"n\"]\n[list]\ntop = [\"g\", \"Home\"]\ndown = [\"j\"]\nup = [\"k\"]";
        let over = "[list]\ntop = [\"g g\", \"Home\"]\ndown = [\"k\"]\nup = [\"j\"]\nnone = [\"n\"]\nno-such = [\"y\"]\n[all]\nquit = []";
        let mut map: Keymap<Word> = Keymap::parse(base).unwrap();
        assert_eq!(map.overlay(over).len(), 1, "one bad line leaves the others");
        let bound = |name: &str| Lookup::Bound(Word(name.to_owned()));
        let table = [
            ("list", "g g", bound("top")),
            ("list", "g", Lookup::Pending),
            ("list", "Home", bound("top")),
            ("list", "k", bound("down")),
            ("list", "j", bound("up")),
            ("list", "n", Lookup::Unbound),
            ("reader", "n", bound("next")),
            ("list", "q", Lookup::Unbound),
            ("reader", "Q", Lookup::Unbound),
        ];
        for (mode, pressed, expected) in table {
            assert_eq!(map.lookup(mode, &keys(pressed)), expected, "{mode}: {pressed}");
        }
    }
}
