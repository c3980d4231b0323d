//! Which theme: the one that is asked for, or one for the terminal's background as far as it is
//! known. How many colours the terminal has.

use std::{fs, path::PathBuf};

use super::{
    file::Found,
    folder::{self, Message},
};
use crate::{
    article::sanitize,
    locale::{Locale, Value},
    shell::{args::Arguments, capabilities::Known, output},
    ui::{Depth, Theme},
};

/// The folder of the user's themes.
pub const FOLDER: &str = "themes";

/// The background of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Light text on dark.
    Dark,
    /// Dark text on light.
    Light,
}

impl Ground {
    /// The background of a colour, as a terminal tells it: light when it is nearer to white than to
    /// black in lightness (CIE L* over 50, which is a grey of 118). Squares stand for the exact
    /// curve, for which the program would load libm at each start.
    pub fn of(red: u8, green: u8, blue: u8) -> Self {
        let square = |value: u8| u32::from(value).pow(2);
        let luminance = 2126 * square(red) + 7152 * square(green) + 722 * square(blue);
        if luminance > 10_000 * square(118) { Self::Light } else { Self::Dark }
    }

    /// The background that the terminal tells of in `COLORFGBG` (rxvt, Konsole and others:
    /// foreground and background among the 16).
    pub(in crate::shell) fn told(value: &str) -> Option<Self> {
        let ground = value.rsplit_once(';')?.1.parse::<u8>().ok()?;
        Some(if matches!(ground, 7 | 9..=15) { Self::Light } else { Self::Dark })
    }
}

/// The choice of a theme in one session.
#[derive(Clone, Debug)]
pub struct Themes {
    depth: Depth,
    /// The themes for a dark and for a light background.
    grounds: [String; 2],
    /// The name of the one that is in use.
    current: String,
    /// Whether the terminal's background decides.
    auto: bool,
    /// Whether it is worth asking the terminal for it.
    asks: bool,
    /// Whether that background is light; `None` while nothing has told.
    light: Option<bool>,
}

/// The paths and names of the user's themes.
fn path(name: &str) -> Option<PathBuf> {
    // A name is no way to another folder.
    let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\0']);
    folder::folder().filter(|_| plain).map(|folder| folder.join(FOLDER).join(format!("{name}.toml")))
}

/// Whether a theme of that name is there, or `auto` is said.
pub fn is_there(name: &str) -> bool {
    name == "auto" || Theme::names().any(|known| known == name) || path(name).is_some_and(|path| path.is_file())
}

/// The names of all themes that are there, the built-in ones first.
pub fn names() -> String {
    let mut names: Vec<String> = Theme::names().map(str::to_owned).collect();
    names.extend(own());
    names.join(", ")
}

/// Checks the name that the command line gives.
///
/// # Errors
/// A message when it names no theme.
pub fn check(arguments: &Arguments, locale: &Locale) -> Result<(), String> {
    match &arguments.theme {
        Some(name) if !is_there(name) => Err(unknown(name, locale)),
        _ => Ok(()),
    }
}

fn unknown(name: &str, locale: &Locale) -> String {
    let names = names();
    let args = [("name", sanitize::line(name)), ("names", sanitize::line(&names))];
    let args = [0, 1].map(|number| (args[number].0, Value::Text(&args[number].1)));
    locale.with("no-theme", &args).into_owned()
}

/// The names of the user's themes.
fn own() -> Vec<String> {
    let folder = folder::path(FOLDER).map(fs::read_dir);
    let entries = folder.into_iter().flatten().flatten().flatten();
    let name = |name: String| name.strip_suffix(".toml").map(str::to_owned);
    let mut own: Vec<_> = entries.filter_map(|entry| name(entry.file_name().into_string().ok()?)).collect();
    own.retain(|name| Theme::names().all(|known| known != name));
    own.sort();
    own
}

/// The theme of that name, with what is wrong with its file; none when there is none.
fn load(name: &str, depth: Depth, locale: &Locale) -> Option<(Theme, Vec<Message>)> {
    if let Some(theme) = Theme::built_in(name, depth) {
        return Some((theme, Vec::new()));
    }
    match folder::open(path(name)?) {
        Ok(Some(file)) => {
            let (theme, faults) = Theme::read(&file.text, depth);
            Some((theme, file.messages(&faults, locale)))
        }
        Ok(None) => None,
        Err(problem) => Some((Theme::built_in("dark", depth)?, vec![problem.message(locale)])),
    }
}

impl Themes {
    /// The choice at the start, its theme, and what is wrong with the files that it comes from.
    /// `terminal`: what is known of it.
    ///
    /// # Errors
    /// A message when the command line names a theme that is not there.
    pub fn start(
        arguments: &Arguments,
        found: &mut Found,
        terminal: &Known,
        locale: &Locale,
    ) -> Result<(Self, Theme, Vec<Message>), String> {
        let colour = output::colour(arguments.color, found.config.color);
        let depth = if colour { terminal.capabilities.colours } else { Depth::None };
        let told = terminal.capabilities.light.map(|light| if light { Ground::Light } else { Ground::Dark });
        let before = found.faults.len();
        for name in [&found.config.theme, &found.config.theme_dark, &found.config.theme_light].map(Clone::clone) {
            if let Some(name) = name.filter(|name| !is_there(&name.text)) {
                found.unknown(&name, names());
            }
        }
        let good = |name: &Option<crate::settings::Text>, other: &str| match name {
            Some(name) if is_there(&name.text) => name.text.clone(),
            _ => other.to_owned(),
        };
        let config = &found.config;
        let grounds = [good(&config.theme_dark, "dark"), good(&config.theme_light, "light")];
        let asked = arguments.theme.clone().unwrap_or_else(|| good(&config.theme, "auto"));
        let auto = asked == "auto";
        let current = if auto { grounds[usize::from(told == Some(Ground::Light))].clone() } else { asked };
        // Of sixteen colours, not all can be read on each.
        let decides = depth == Depth::Ansi || auto && grounds[0] != grounds[1];
        let asks = told.is_none() && depth != Depth::None && decides;
        let mut messages = match &found.file {
            Some(file) => file.messages(&found.faults[before..], locale),
            None => Vec::new(),
        };
        let Some((theme, faults)) = load(&current, depth, locale) else { return Err(unknown(&current, locale)) };
        messages.extend(faults);
        let light = terminal.capabilities.light;
        Ok((Self { depth, grounds, current, auto, asks, light }, theme.on(light), messages))
    }

    /// Whether the terminal is to be asked for its background.
    pub const fn asks(&self) -> bool {
        self.asks
    }

    /// The terminal has told its background: the theme for it, unless it is there already and looks the
    /// same.
    pub fn told(&mut self, ground: Ground, locale: &Locale) -> Option<(Theme, Vec<Message>)> {
        self.light = Some(ground == Ground::Light);
        let name = &self.grounds[usize::from(ground == Ground::Light)];
        let other = self.auto && *name != self.current;
        if other {
            self.current.clone_from(name);
        } else if self.depth != Depth::Ansi {
            return None;
        }
        let (theme, faults) = load(&self.current, self.depth, locale)?;
        // Those of a theme that is there already have been told.
        Some((theme.on(self.light), if other { faults } else { Vec::new() }))
    }

    /// The theme after the one that is there, and its name, fit for a screen. From then on the
    /// background decides no more.
    pub fn next(&mut self, locale: &Locale) -> Option<(Theme, Vec<Message>, String)> {
        self.auto = false;
        let names: Vec<String> = Theme::names().map(str::to_owned).chain(own()).collect();
        let at = names.iter().position(|name| *name == self.current).map_or(0, |at| at + 1);
        self.current.clone_from(&names[at % names.len()]);
        let (theme, messages) = load(&self.current, self.depth, locale)?;
        Some((theme.on(self.light), messages, sanitize::line(&self.current).into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grounds_are_light_or_dark() {
        use Ground::{Dark, Light};
        let table = [
            ("15;0", Some(Dark)),
            ("0;15", Some(Light)),
            ("0;default;7", Some(Light)),
            ("12;8", Some(Dark)),
            ("0;11", Some(Light)),
            ("", None),
            ("default", None),
            ("0;default", None),
        ];
        for (value, expected) in table {
            assert_eq!(Ground::told(value), expected, "{value}");
        }
        let colours = [(0, 0, 0, Dark), (0x28, 0x2c, 0x34, Dark), (0xfd, 0xf6, 0xe3, Light), (255, 255, 255, Light)];
        for (r, g, b, expected) in colours {
            assert_eq!(Ground::of(r, g, b), expected);
        }
    }

    #[test]
    fn a_name_is_no_path() {
        for name in ["", "../x", "/etc/passwd", ".x", "a\0"] {
            assert_eq!(path(name), None, "{name}");
            assert!(!is_there(name), "{name}");
        }
    }
}
