//! `config.toml`: everything that an option of the command line can say, and the choices of look
//! that have keys.

use std::path::PathBuf;

use super::folder::{self, Message};
use crate::{
    keyword::{Keyword, set::bad_term},
    locale::{Locale, Tongue},
    settings::{Fault, File, Text},
    shell::args::Color,
};

/// The default file, with what each setting means.
pub const DEFAULT: &str = include_str!("../../../assets/config.toml");

/// The same in French.
const DEFAULT_FR: &str = include_str!("../../../assets/config.fr.toml");

/// The default file in the language of the interface.
pub const fn default_in(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::French => DEFAULT_FR,
        Tongue::English => DEFAULT,
    }
}

/// The name of the file.
pub const NAME: &str = "config.toml";

/// The widest column of text where nothing is said, in columns.
pub const MEASURE: u16 = 66;

/// All its settings.
const NAMES: [&str; 19] = [
    "theme",
    "theme-dark",
    "theme-light",
    "color",
    "lang",
    "measure",
    "width",
    "justify",
    "links",
    "list",
    "mouse",
    "set",
    "keywords",
    "gutter",
    "scrollbar",
    "title",
    "accessible",
    "quotes",
    "queries",
];

/// What the file says. `None` leaves a choice to the program.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is said or not, whatever the others are")]
pub struct Config {
    /// The name of a theme.
    pub theme: Option<Text>,
    /// The name of the theme for a dark background.
    pub theme_dark: Option<Text>,
    /// The name of the theme for a light background.
    pub theme_light: Option<Text>,
    /// When to use colours.
    pub color: Color,
    /// The language of the interface.
    pub lang: Option<Tongue>,
    /// The widest column of text, in columns; `None` for [`MEASURE`], or what the keys have chosen.
    pub measure: Option<u16>,
    /// The width of a line that is printed, in columns.
    pub width: Option<u16>,
    /// Whether rows are filled to the right edge.
    pub justify: bool,
    /// Whether links carry numbers.
    pub links: bool,
    /// Whether the list stays beside the article while one reads.
    pub list: Option<bool>,
    /// Whether the mouse is taken.
    pub mouse: Option<bool>,
    /// The keyword set to start with; `None` for the first one, or what the keys have chosen.
    pub set: Option<Text>,
    /// Keywords to light besides.
    pub keywords: Vec<Keyword>,
    /// Whether the digits of the keywords stand left of the text.
    pub gutter: bool,
    /// Whether the bar of the whole article stands right of it.
    pub scrollbar: bool,
    /// Whether the window is named after the article.
    pub title: bool,
    /// Words instead of borders, bars and signs.
    pub accessible: bool,
    /// A file to which copied quotations are appended.
    pub quotes: Option<PathBuf>,
    /// Saved queries, name and text, with where the text begins; they are read when they are used.
    pub queries: Vec<(String, Text)>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            theme: None,
            theme_dark: None,
            theme_light: None,
            color: Color::Auto,
            lang: None,
            measure: None,
            width: None,
            justify: false,
            links: false,
            list: None,
            mouse: None,
            set: None,
            keywords: Vec::new(),
            gutter: true,
            scrollbar: true,
            title: false,
            accessible: false,
            quotes: None,
            queries: Vec::new(),
        }
    }
}

impl Config {
    /// Reads a file piece by piece; what can't be used is as without the file.
    pub fn parse(text: &str) -> (Self, Vec<Fault>) {
        let mut config = Self::default();
        let (mut file, entries) = File::parse(text);
        for (name, value) in entries {
            match &**name.get_ref() {
                "theme" => config.theme = file.auto(&value, |file| file.text(&value)),
                "theme-dark" => config.theme_dark = file.text(&value).filter(|name| name.text != "dark"),
                "theme-light" => config.theme_light = file.text(&value).filter(|name| name.text != "light"),
                "color" => {
                    config.color = match file.choice(&value, &["auto", "always", "never"]) {
                        Some("always") => Color::Always,
                        Some("never") => Color::Never,
                        _ => Color::Auto,
                    };
                }
                "lang" => {
                    let word = file.auto(&value, |file| file.choice(&value, &["auto", "fr", "en"]));
                    config.lang = word.and_then(Tongue::parse);
                }
                "measure" => config.measure = file.auto(&value, |file| file.number(&value, 40..=100)),
                "width" => config.width = file.auto(&value, |file| file.number(&value, 2..=u16::MAX)),
                "justify" => config.justify = file.flag(&value).unwrap_or_default(),
                "links" => config.links = file.flag(&value).unwrap_or_default(),
                "list" => config.list = file.auto(&value, |file| file.flag(&value)),
                "mouse" => config.mouse = file.auto(&value, |file| file.flag(&value)),
                "set" => config.set = file.auto(&value, |file| file.text(&value)),
                "keywords" => {
                    for term in file.texts(value).unwrap_or_default() {
                        match Keyword::typed(&term.text) {
                            Ok(keyword) => config.keywords.push(keyword),
                            Err(error) => bad_term(&mut file, term, error),
                        }
                    }
                }
                "gutter" => config.gutter = file.flag(&value).unwrap_or(true),
                "scrollbar" => config.scrollbar = file.flag(&value).unwrap_or(true),
                "title" => config.title = file.flag(&value).unwrap_or_default(),
                "accessible" => config.accessible = file.flag(&value).unwrap_or_default(),
                "quotes" => config.quotes = file.text(&value).and_then(|path| in_home(&path.text)),
                "queries" => {
                    for (name, query) in file.table(value).unwrap_or_default() {
                        config.queries.extend(file.text(&query).map(|query| (name.get_ref().to_string(), query)));
                    }
                }
                _ => file.unknown(&name, &NAMES),
            }
        }
        (config, file.faults())
    }
}

/// A path whose beginning may be written `~/`, and which else begins in the folder of the settings; none
/// when nothing is written.
fn in_home(path: &str) -> Option<PathBuf> {
    if path.is_empty() {
        return None;
    }
    match path.strip_prefix("~/") {
        Some(rest) => Some(etcetera::home_dir().ok()?.join(rest)),
        // The same file from wherever the program is started.
        None => folder::path(path),
    }
}

/// The user's file as it was found.
#[derive(Debug, Default)]
pub struct Found {
    /// What it says; the defaults where there is none.
    pub config: Config,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// The file, when it was there and could be read.
    pub file: Option<folder::Text>,
    /// Why it could not be read, when it was there.
    pub problem: Option<folder::Problem>,
}

impl Found {
    /// Opens and reads the user's file.
    pub fn read() -> Self {
        let Some(path) = folder::path(NAME) else { return Self::default() };
        match folder::open(path) {
            Ok(Some(file)) => {
                let (config, faults) = Config::parse(&file.text);
                Self { config, faults, file: Some(file), problem: None }
            }
            Ok(None) => Self::default(),
            Err(problem) => Self { problem: Some(problem), ..Self::default() },
        }
    }

    /// What is said of what is wrong with it.
    pub fn messages(&self, locale: &Locale) -> Vec<Message> {
        let problem = self.problem.as_ref().map(|problem| problem.message(locale));
        let faults = self.file.as_ref().map(|file| file.messages(&self.faults, locale));
        problem.into_iter().chain(faults.into_iter().flatten()).collect()
    }

    /// Notes that a name which the file gives names nothing.
    pub fn unknown(&mut self, name: &Text, names: String) {
        let args = vec![("value", name.text.clone()), ("values", names)];
        self.faults.push(Fault { at: name.at, other: None, key: "fault-among", args });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::place;

    #[test]
    fn the_default_file_says_the_defaults_and_all_that_can_be_said() {
        assert_eq!(Config::parse(DEFAULT), (Config::default(), Vec::new()));
        // Both say the same, and of each setting there is something to say.
        let settings = |text: &'static str| -> Vec<(&str, bool)> {
            let lines = [""].into_iter().chain(text.lines()).zip(text.lines());
            let said = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
            said.map(|(before, line)| (line, before.starts_with('#'))).collect()
        };
        assert_eq!(settings(DEFAULT_FR), settings(DEFAULT));
        let paragraphs = |text: &str| text.split("\n\n").count();
        assert_eq!(paragraphs(DEFAULT_FR), paragraphs(DEFAULT));
        let long = DEFAULT_FR.lines().find(|line| line.chars().count() > 104);
        assert_eq!(long, None);
        let (_, entries) = File::parse(DEFAULT);
        let names: Vec<_> = entries.iter().map(|(name, _)| name.get_ref().to_string()).collect();
        assert_eq!(names.len(), NAMES.len());
        assert!(NAMES.iter().all(|name| names.iter().any(|other| other == name)), "{names:?}");
    }

    #[test]
    fn every_setting_is_read() {
        let text = "theme = 'mine'\ntheme-dark = 'a'\ntheme-light = 'b'\ncolor = 'never'\nlang = 'fr'\nmeasure = 50\n\
                    width = 120\njustify = true\nlinks = true\nlist = false\nmouse = true\nset = 's'\nkeywords = ['x', '~y']\n\
                    gutter = false\nscrollbar = false\ntitle = true\naccessible = true\nquotes = '/q.md'\n\
                    [queries]\n'à lire' = '-read'\n";
        let (config, faults) = Config::parse(text);
        assert_eq!(faults, []);
        let name = |text: &Option<Text>| text.as_ref().map(|text| text.text.clone()).unwrap_or_default();
        let names = [&config.theme, &config.theme_dark, &config.theme_light, &config.set].map(name);
        assert_eq!(names, ["mine", "a", "b", "s"]);
        let numbers = (config.measure, config.width, config.color, config.lang);
        assert_eq!(numbers, (Some(50), Some(120), Color::Never, Some(Tongue::French)));
        assert_eq!(
            (config.justify, config.links, config.list, config.mouse, config.accessible),
            (true, true, Some(false), Some(true), true)
        );
        assert_eq!((config.gutter, config.scrollbar, config.title), (false, false, true));
        assert_eq!((config.keywords.len(), config.quotes), (2, Some("/q.md".into())));
        let queries: Vec<_> = config.queries.iter().map(|(name, query)| (&**name, &*query.text)).collect();
        assert_eq!(queries, [("à lire", "-read")]);
    }

    #[test]
    fn a_path_does_not_depend_on_where_the_program_is_started() {
        let quotes = |text: &str| Config::parse(text).0.quotes;
        assert_eq!(quotes("quotes = 'a/q.md'"), folder::path("a/q.md"));
        assert!(quotes("quotes = 'q.md'").is_none_or(|path| path.is_absolute()));
        assert_eq!(quotes("quotes = ''"), None);
    }

    #[test]
    fn one_bad_setting_leaves_the_rest() {
        let text = "theme = 3\ncolour = 'x'\nmeasure = 39\nlang = 'de'\nkeywords = ['a', '~', 4]\njustify = true\n";
        let (config, faults) = Config::parse(text);
        let places: Vec<_> = faults.iter().map(|fault| (place(text, fault.at), fault.key)).collect();
        let expected = [
            ((1, 9), "fault-wants"),
            ((2, 1), "fault-key"),
            ((3, 11), "fault-number"),
            ((4, 8), "fault-among"),
            ((5, 18), "cli-term-empty"),
            ((5, 23), "fault-wants"),
        ];
        assert_eq!(places, expected);
        assert_eq!((config.justify, config.keywords.len(), config.measure), (true, 1, None));
    }
}
