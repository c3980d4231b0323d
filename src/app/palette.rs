//! The command palette: every action by name and by what it does, found by a few letters of either,
//! with its keys beside it, so that it is pressed the next time.
//!
//! A line is either letters to look for, or the name of a command and what it is given:
//! `pipe wc -w`. Not the line itself: that is a [`Prompt`].

use nucleo_matcher::{
    Config, Matcher, Utf32Str,
    pattern::{AtomKind, CaseMatching, Normalization, Pattern},
};

use super::{
    Action, App, Effect,
    action::ACTIONS,
    help,
    menu::Menu,
    prompt::{Prompt, Purpose},
};
use crate::{input::Keymap, keyword::fold::fold, locale::Locale};

/// How many of its keys stand beside a command.
const KEYS: usize = 3;

/// The most gaps between letters that are scattered.
const GAPS: usize = 3;

/// What a command does when it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Does {
    /// What its key does.
    Action(Action),
    /// Lights the keyword set with that number.
    Set(usize),
}

/// A line of the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    does: Does,
    /// What it is called, as in a key table; for a set `set` and its name.
    pub name: String,
    /// What it does, in the reader's language.
    pub about: String,
    /// Other words that it may be looked for by.
    find: String,
    /// Its keys, as the keyboard calls them; empty when it has none.
    pub keys: String,
    /// Whether its name may be followed by what it is given.
    pub takes: bool,
}

/// The palette while it is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    commands: Vec<Command>,
    /// Those that match, the best first.
    found: Vec<usize>,
    /// The chosen one of these.
    pub cursor: usize,
    /// Whether it was chosen by moving, not by typing: the eye is on it then.
    pub moved: bool,
}

impl Palette {
    /// The commands that match what is typed, the best first.
    pub fn found(&self) -> impl ExactSizeIterator<Item = &Command> {
        self.found.iter().map(|number| &self.commands[*number])
    }

    /// How many commands there are, matching or not.
    pub const fn len(&self) -> usize {
        self.commands.len()
    }

    /// Whether there is none at all.
    pub const fn is_empty(&self) -> bool {
        self.commands.is_empty()
    }

    /// Moves the cursor by so many lines, as far as there are some.
    pub(super) fn step(&mut self, by: isize) {
        self.cursor = self.cursor.saturating_add_signed(by).min(self.found.len().saturating_sub(1));
        self.moved = true;
    }

    /// The command whose name begins the line and that takes the rest, with the rest.
    fn given<'l>(&self, line: &'l str) -> Option<(usize, &'l str)> {
        let (name, rest) = line.trim_start().split_once(char::is_whitespace)?;
        let number = self.commands.iter().position(|command| command.takes && command.name == name)?;
        Some((number, rest.trim()))
    }

    /// Keeps the commands that the line names.
    fn filter(&mut self, line: &str) {
        self.cursor = 0;
        self.moved = false;
        if let Some((number, _)) = self.given(line) {
            self.found = vec![number];
            return;
        }
        let line = fold(line);
        let line = line.trim();
        let pattern = Pattern::new(line, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut scored: Vec<(Fit, u32, usize)> = Vec::new();
        for (number, command) in self.commands.iter().enumerate() {
            let (name, about) = (fold(&command.name), fold(&command.about));
            let fit = Fit::of(line, &name, &about, &fold(&command.find));
            if let Some(fit) = fit {
                scored.push((fit, 0, number));
            } else if let Some(score) =
                [&name, &about].iter().filter_map(|text| near(&pattern, text, &mut matcher)).max()
            {
                scored.push((Fit::Scattered, score, number));
            }
        }
        // Scattered letters are worth a look only where no line holds the words.
        if scored.iter().any(|(fit, ..)| *fit != Fit::Scattered) {
            scored.retain(|(fit, ..)| *fit != Fit::Scattered);
        }
        // Among equals the order of the help stays.
        scored.sort_by_key(|(fit, score, _)| std::cmp::Reverse((*fit, *score)));
        self.found = scored.into_iter().map(|(.., number)| number).collect();
    }
}

/// How well a command fits what is typed, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Its letters stand in it, in their order.
    Scattered,
    /// Its words stand in it, though in the middle of others.
    Inside,
    /// Its words begin words of it, or words that it may be looked for by.
    Other,
    /// Its words begin words of its name or of what it does.
    Words,
    /// What it does begins so.
    About,
    /// Its name begins so: `q` is meant for `quit`, though the letter stands in many lines.
    Name,
}

impl Fit {
    /// How well a line fits, everything being folded; `None` where its words are not all there.
    fn of(line: &str, name: &str, about: &str, find: &str) -> Option<Self> {
        if !line.is_empty() && name.starts_with(line) {
            return Some(Self::Name);
        }
        if !line.is_empty() && about.starts_with(line) {
            return Some(Self::About);
        }
        let all = |holds: &dyn Fn(&str) -> bool| line.split_whitespace().all(holds);
        let begins = |text: &str, typed: &str| {
            // What is typed may hold a sign itself, such as `mots-cles`.
            text.match_indices(typed).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
        };
        let either = |typed: &str| begins(name, typed) || begins(about, typed);
        if all(&either) {
            Some(Self::Words)
        } else if all(&|typed| either(typed) || begins(find, typed)) {
            Some(Self::Other)
        } else if all(&|typed| [name, about].iter().any(|text| text.contains(typed))) {
            Some(Self::Inside)
        } else {
            None
        }
    }
}

/// What letters that are scattered over a text are worth; nothing where they lie in too many pieces to
/// be meant.
fn near(pattern: &Pattern, text: &str, matcher: &mut Matcher) -> Option<u32> {
    let (mut chars, mut found) = (Vec::new(), Vec::new());
    let score = pattern.indices(Utf32Str::new(text, &mut chars), matcher, &mut found)?;
    found.sort_unstable();
    found.dedup();
    let gaps = found.windows(2).filter(|pair| pair[0] + 1 != pair[1]).count();
    (gaps <= GAPS.min(found.len() / 2)).then_some(score)
}

/// Every action that can be asked for by name.
fn commands(keymap: &Keymap<Action>, locale: &Locale, keywords: &[&str]) -> Vec<Command> {
    let mut commands = Vec::new();
    for (action, name) in ACTIONS {
        let about = match action {
            // These are of the line that is being typed.
            Action::Accept | Action::Cancel | Action::HistoryBack | Action::HistoryForward | Action::Palette => {
                continue;
            }
            Action::HitOf(digit) | Action::HitBackOf(digit) => {
                let Some(label) = keywords.get(usize::from(digit) - 1).filter(|label| !label.is_empty()) else {
                    continue;
                };
                let key = if matches!(action, Action::HitOf(_)) { "palette-hit" } else { "palette-hit-back" };
                locale.with(key, &[("name", (*label).into())]).into_owned()
            }
            _ => locale.text(&format!("action-{name}")).into_owned(),
        };
        let mut keys = help::keys_of(keymap, locale, action);
        keys.truncate(KEYS);
        commands.push(Command {
            does: Does::Action(action),
            name: name.to_owned(),
            about,
            find: locale.called(&format!("find-{name}"), "").into_owned(),
            keys: keys.join("  "),
            takes: matches!(
                action,
                Action::Pipe | Action::Search | Action::KeywordAdd | Action::Filter | Action::QuerySave
            ),
        });
    }
    commands
}

impl App {
    pub(super) fn open_palette(&mut self) {
        let lit = self.lit.keywords().iter().map(|keyword| keyword.label.as_str()).collect::<Vec<_>>();
        let mut commands = commands(&self.keymap, &self.locale, &lit);
        commands.extend(self.sets.iter().enumerate().map(|(number, set)| Command {
            does: Does::Set(number),
            name: format!("set {}", set.name),
            about: {
                let called = self.locale.called(&format!("set-name-{}", set.name), &set.name).into_owned();
                self.locale.with("palette-set", &[("name", called.as_str().into())]).into_owned()
            },
            find: String::new(),
            keys: String::new(),
            takes: false,
        }));
        let found = (0..commands.len()).collect();
        self.menu = Some(Menu::Palette(Palette { commands, found, cursor: 0, moved: false }));
        self.ask(Purpose::Command, "");
    }

    /// What is typed has changed.
    pub(super) fn filter_palette(&mut self) {
        if let (Some(Menu::Palette(palette)), Some(prompt)) = (&mut self.menu, &self.prompt) {
            palette.filter(prompt.text());
        }
    }

    /// What a key does in the palette that is not typed.
    pub(super) fn update_palette(&mut self, action: Action, effects: &mut Vec<Effect>) {
        let rows = isize::try_from(self.menu_rows().height).unwrap_or(1).max(1);
        let Some(Menu::Palette(palette)) = &mut self.menu else { return };
        let recalled = self.prompt.as_ref().is_some_and(Prompt::is_recalled);
        match action {
            // Above the first line stand those that were taken before.
            Action::Up if palette.cursor == 0 => self.recall(true),
            Action::Down if recalled && palette.cursor == 0 => self.recall(false),
            Action::Up => palette.step(-1),
            Action::Down => palette.step(1),
            Action::PageUp => palette.step(-rows),
            Action::PageDown => palette.step(rows),
            Action::PaneOther => {
                let chosen = palette.found().nth(palette.cursor);
                let line = chosen.map(|chosen| format!("{}{}", chosen.name, if chosen.takes { " " } else { "" }));
                if let Some(line) = line {
                    self.ask(Purpose::Command, &line);
                    self.filter_palette();
                }
            }
            Action::Accept => self.run_command(effects),
            Action::Cancel | Action::Back => self.close_palette(),
            _ => {}
        }
    }

    fn close_palette(&mut self) {
        self.menu = None;
        self.prompt = None;
    }

    /// Does what the chosen line says.
    pub(super) fn run_command(&mut self, effects: &mut Vec<Effect>) {
        let Some(Menu::Palette(palette)) = &self.menu else { return };
        let line = self.prompt.as_ref().map_or("", Prompt::text).to_owned();
        let Some(command) = palette.found().nth(palette.cursor).cloned() else {
            self.say("no-command", line.trim());
            return;
        };
        let given = palette.given(&line).map(|(_, rest)| rest.to_owned()).filter(|rest| !rest.is_empty());
        let kept = given.as_ref().map_or_else(|| command.name.clone(), |given| format!("{} {given}", command.name));
        self.history.keep(Purpose::Command, &kept);
        self.close_palette();
        match (command.does, given) {
            (Does::Set(number), _) => self.take_set(number, effects),
            (Does::Action(Action::Pipe), Some(given)) => self.pipe(&given, effects),
            (Does::Action(Action::KeywordAdd), Some(given)) => self.add_keyword(&given),
            (Does::Action(Action::Search), Some(given)) => self.search_for(&given),
            (Does::Action(Action::Filter), Some(given)) => self.filter_for(&given, effects),
            (Does::Action(Action::QuerySave), Some(given)) => self.save_query(&given, effects),
            (Does::Action(action), _) => self.update(action, None, effects),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Tongue;

    #[test]
    fn commands_are_found_by_name_and_by_what_they_do() {
        let keymap = Keymap::parse(include_str!("../../assets/keymap.toml")).unwrap();
        let mut palette = Palette {
            commands: commands(&keymap, &Locale::new(Tongue::French), &["chiffrement"]),
            found: Vec::new(),
            cursor: 0,
            moved: false,
        };
        for (line, first) in [
            ("contents", "contents"),
            ("matieres", "contents"),
            ("matières", "contents"),
            ("PLUS LARGE", "wider"),
            ("justif", "justify"),
            ("chiffrement", "hit-1"),
            ("pipe wc -w", "pipe"),
            ("fldal", "fold-all"),
            ("q", "quit"),
            ("quitter", "quit"),
            ("e", "edit-source"),
            ("mesure", "narrower"),
            ("largeur", "narrower"),
            ("marge", "narrower"),
            ("élarg", "wider"),
            ("couleurs", "theme"),
            ("sommaire", "contents"),
            ("favori", "star"),
            ("recharger", "reload"),
            ("imprimer", "pipe"),
            ("sortir", "back"),
        ] {
            palette.filter(line);
            assert_eq!(palette.found().next().map(|command| command.name.as_str()), Some(first), "{line}");
        }
        for line in ["zzzz", "xqe", "ptrl", "duchesse"] {
            palette.filter(line);
            assert_eq!(palette.found().map(|command| &*command.name).collect::<Vec<_>>(), [""; 0], "{line}");
        }
        palette.filter("");
        assert_eq!(palette.found().len(), palette.len(), "all of them, in their order");
        assert_eq!(palette.given("pipe  wc -w "), palette.given("pipe wc -w"));
        assert_eq!(palette.given("wider 3"), None);
        assert!(palette.found().all(|command| command.name != "hit-2"), "there is one keyword");
    }
}
