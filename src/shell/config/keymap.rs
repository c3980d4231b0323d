//! `keymap.toml`: the user's keys, laid over the built-in ones when the first key is pressed, or
//! right after the first frame when there is such a file.

use super::folder::{self, Message};
use crate::{app::Action, input::Keymap, locale::Locale};

/// The name of the file.
pub const NAME: &str = "keymap.toml";

/// The keys that are built in.
///
/// # Panics
/// When the built-in key table is faulty, which its test finds first.
pub fn built_in() -> Keymap<Action> {
    Keymap::parse(include_str!("../../../assets/keymap.toml")).expect("the built-in key table is tested")
}

/// All keys, the user's file over the built-in ones, and what is wrong with that file.
pub fn load(locale: &Locale) -> (Keymap<Action>, Vec<Message>) {
    let mut keymap = built_in();
    let messages = match folder::path(NAME).map(folder::open) {
        Some(Ok(Some(file))) => {
            let faults = keymap.overlay(&file.text);
            file.messages(&faults, locale)
        }
        Some(Err(problem)) => vec![problem.message(locale)],
        Some(Ok(None)) | None => Vec::new(),
    };
    (keymap, messages)
}

/// Whether there is something to read.
pub fn is_there() -> bool {
    folder::path(NAME).is_some_and(|path| path.symlink_metadata().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Lookup;

    #[test]
    fn a_file_may_bind_anything_that_is_built_in() {
        let mut keymap = built_in();
        let faults = keymap.overlay("[reader]\ntop = [\"g g\"]\nbottom = [\"g e\"]\n[all]\nquit = [\"Ctrl-q\"]\n");
        assert_eq!(faults, []);
        let keys = |text: &str| text.split(' ').map(|key| key.parse().unwrap()).collect::<Vec<_>>();
        assert_eq!(keymap.lookup("reader", &keys("g e")), Lookup::Bound(Action::Bottom));
        assert_eq!(keymap.lookup("reader", &keys("G")), Lookup::Unbound);
        assert_eq!(keymap.lookup("list", &keys("G")), Lookup::Bound(Action::Bottom));
        assert_eq!(keymap.lookup("reader", &keys("Q")), Lookup::Unbound);
        assert_eq!(built_in().overlay(include_str!("../../../assets/keymap.toml")), [], "nor does it clash");
    }
}
