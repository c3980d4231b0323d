//! Themes: what each role looks like, by how many colours the terminal has.
//!
//! A theme file is read into raw structs that deny unknown fields, then resolved once for the
//! terminal at hand: a [`Theme`] has no choices left. Colour is never the only cue: without it,
//! keywords are underlined and bold, what is selected is reversed.

mod file;
mod ground;

use std::{borrow::Cow, collections::HashMap};

use ratatui::style::{Color, Modifier, Style};
use serde::{Deserialize, Deserializer, de::Error as _};

use crate::keyword::Keyword;

/// How many colours a terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// None: attributes only.
    None,
    /// The sixteen of the ANSI palette.
    Ansi,
    /// The 256 of xterm's palette.
    Indexed,
    /// 24 bits.
    True,
}

/// The themes that come with the program: `assets/themes` as JSON, by `build.rs`.
const BUILT_IN: [(&str, &str); 4] = [
    ("dark", include_str!(concat!(env!("OUT_DIR"), "/themes-dark.json"))),
    ("light", include_str!(concat!(env!("OUT_DIR"), "/themes-light.json"))),
    ("high-contrast", include_str!(concat!(env!("OUT_DIR"), "/themes-high-contrast.json"))),
    ("colorblind", include_str!(concat!(env!("OUT_DIR"), "/themes-colorblind.json"))),
];

/// The names of the sixteen colours of the ANSI palette.
const ANSI: [(&str, Color); 16] = [
    ("black", Color::Black),
    ("red", Color::Red),
    ("green", Color::Green),
    ("yellow", Color::Yellow),
    ("blue", Color::Blue),
    ("magenta", Color::Magenta),
    ("cyan", Color::Cyan),
    ("gray", Color::Gray),
    ("darkgray", Color::DarkGray),
    ("lightred", Color::LightRed),
    ("lightgreen", Color::LightGreen),
    ("lightyellow", Color::LightYellow),
    ("lightblue", Color::LightBlue),
    ("lightmagenta", Color::LightMagenta),
    ("lightcyan", Color::LightCyan),
    ("white", Color::White),
];

/// A theme file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw<'t> {
    #[serde(borrow)]
    roles: HashMap<Cow<'t, str>, RawRole>,
}

impl Raw<'static> {
    /// A theme that the program comes with; what is none has no roles.
    fn built_in(name: &str) -> Self {
        let text = BUILT_IN.iter().find(|(built_in, _)| *built_in == name).map_or("{\"roles\":{}}", |(_, text)| text);
        serde_json::from_str(text).expect("the built-in themes are tested")
    }
}

/// A role in a theme file.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an attribute that a terminal has or has not")]
struct RawRole {
    #[serde(deserialize_with = "colour")]
    fg: Option<Color>,
    #[serde(deserialize_with = "colour")]
    bg: Option<Color>,
    #[serde(deserialize_with = "colour")]
    fg16: Option<Color>,
    #[serde(deserialize_with = "colour")]
    bg16: Option<Color>,
    bold: bool,
    italic: bool,
    underline: bool,
    struck: bool,
    reversed: bool,
    bold16: bool,
    underline16: bool,
}

/// Reads a colour: `#rrggbb`, or one of the sixteen by its name. Not with ratatui, which tries so
/// many spellings that it would be a tenth of all the work of a start.
fn colour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Color>, D::Error> {
    let text = Cow::<str>::deserialize(deserializer)?;
    named_colour(&text).map(Some).ok_or_else(|| D::Error::custom(text))
}

fn named_colour(text: &str) -> Option<Color> {
    let digits =
        text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
    let rgb = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).map(Color::from_u32);
    rgb.or_else(|| ANSI.iter().find(|(name, _)| *name == text).map(|(_, colour)| *colour))
}

macro_rules! roles {
    ($($field:ident = $name:literal),* $(,)?) => {
        /// What everything looks like on one terminal. Each field is the role of that name.
        #[derive(Clone, Debug)]
        #[expect(missing_docs, reason = "the names are the roles'")]
        pub struct Theme {
            pub depth: Depth,
            pub keywords: [Style; 9],
            signs: [Style; 9],
            /// By the index of a keyword, whose colour it has; past the end its own.
            places: Vec<usize>,
            $(pub $field: Style,)*
        }

        impl Theme {
            fn resolve(raw: &Raw<'_>, depth: Depth) -> Self {
                let style = |name: &str| style(name, raw.roles.get(name).copied().unwrap_or_default(), depth);
                let keywords = std::array::from_fn(|index| style(&format!("keyword-{}", index + 1)));
                Self {
                    depth,
                    keywords,
                    signs: keywords.map(|style| sign(style, depth)),
                    places: Vec::new(),
                    $($field: style($name),)*
                }
            }

            /// The roles, in the order of their names.
            fn roles_mut(&mut self) -> [&mut Style; NAMES.len()] {
                [$(&mut self.$field),*]
            }
        }

        /// The names of all roles but those of the nine keywords.
        const NAMES: &[&str] = &[$($name),*];
    };
}

roles! {
    text = "text",
    title = "title",
    heading = "heading",
    head = "head",
    quote = "quote",
    code = "code",
    caption = "caption",
    image = "image",
    fold = "fold",
    furniture = "furniture",
    mark = "mark",
    emphasis = "emphasis",
    strong = "strong",
    strikethrough = "strikethrough",
    link = "link",
    list_title = "list-title",
    list_meta = "list-meta",
    list_faint = "list-faint",
    selected = "selected",
    selected_idle = "selected-idle",
    selected_mark = "selected-mark",
    divider = "divider",
    track = "track",
    thumb = "thumb",
    legend = "legend",
    legend_absent = "legend-absent",
    status = "status",
    status_faint = "status-faint",
    notice = "notice",
    prompt = "prompt",
    search = "search",
    current = "current",
    keyword_other = "keyword-other",
}

impl Theme {
    /// The theme of that name, if the program comes with it.
    ///
    /// # Panics
    /// When a built-in theme is faulty, which its test finds first.
    pub fn built_in(name: &str, depth: Depth) -> Option<Self> {
        BUILT_IN.iter().any(|(built_in, _)| *built_in == name).then(|| Self::resolve(&Raw::built_in(name), depth))
    }

    /// The names of the themes that the program comes with.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// The theme in which keywords that have been given a colour have it.
    pub fn coloured(&self, keywords: &[Keyword]) -> Cow<'_, Self> {
        if keywords.iter().all(|keyword| keyword.color.is_none()) {
            return Cow::Borrowed(self);
        }
        let places = keywords.iter().enumerate().map(|(index, keyword)| keyword.coloured(index)).collect();
        Cow::Owned(Self { places, ..self.clone() })
    }

    /// Whose colour the keyword with that index has.
    fn place(&self, index: usize) -> usize {
        self.places.get(index).copied().unwrap_or(index)
    }

    /// What a keyword looks like, by its index in the set.
    pub fn keyword(&self, index: usize) -> Style {
        self.keywords.get(self.place(index)).copied().unwrap_or(self.keyword_other)
    }

    /// A digit or a count in a keyword's colour: with sixteen colours on the keyword's own ground, as
    /// some of them cannot be read on the terminal's.
    pub fn keyword_digit(&self, index: usize) -> Style {
        match self.depth {
            Depth::Ansi if self.keyword(index).bg.is_some() => self.keyword(index),
            _ => self.keyword_sign(index),
        }
    }

    /// A sign in a keyword's colour on the ground of whatever it stands on: for bars and digits.
    pub fn keyword_sign(&self, index: usize) -> Style {
        self.signs.get(self.place(index)).copied().unwrap_or(self.mark)
    }
}

/// The sign of a keyword that looks so.
fn sign(keyword: Style, depth: Depth) -> Style {
    match depth {
        // Most keywords are marked by their ground: a sign takes that colour. Bold, many terminals would
        // draw it in another.
        Depth::Ansi => Style { fg: keyword.bg.or(keyword.fg), ..Style::new() },
        _ => Style { fg: keyword.fg, ..Style::new() }.add_modifier(Modifier::BOLD),
    }
}

fn style(name: &str, raw: RawRole, depth: Depth) -> Style {
    let (fg, bg) = match depth {
        Depth::None => (None, None),
        Depth::Ansi => (raw.fg16, raw.bg16),
        Depth::Indexed => (raw.fg.map(indexed), raw.bg.map(indexed)),
        Depth::True => (raw.fg, raw.bg),
    };
    // Many terminals draw bold black as grey, which as a ground hides what stands on it.
    let few_and_current = depth == Depth::Ansi && name == "current";
    let mut style = Style { fg, bg, ..Style::new() };
    let attributes = [
        (raw.bold && !few_and_current || raw.bold16 && depth == Depth::Ansi, Modifier::BOLD),
        (raw.italic, Modifier::ITALIC),
        (raw.underline || raw.underline16 && depth == Depth::Ansi, Modifier::UNDERLINED),
        (raw.struck, Modifier::CROSSED_OUT),
        (raw.reversed, Modifier::REVERSED),
    ];
    for (_, modifier) in attributes.into_iter().filter(|(wanted, _)| *wanted) {
        style = style.add_modifier(modifier);
    }
    // Many terminals draw the dim eight of the sixteen as their light twins where they are bold, black
    // as grey, and on a ground that suits the one the other can't be read: also where it is bold for
    // what it stands in, a heading. White is left: it is bold to be bright.
    let dim = [Color::Black, Color::Red, Color::Green, Color::Yellow, Color::Blue, Color::Magenta, Color::Cyan];
    if depth == Depth::Ansi && fg.is_some_and(|fg| dim.contains(&fg)) && (bg.is_some() || name.starts_with("keyword-"))
    {
        style = style.remove_modifier(Modifier::BOLD);
    }
    if depth == Depth::Ansi && name == "selected" {
        // Which two of the sixteen can be read on each other only the terminal knows.
        style = Style { fg: Some(Color::Reset), bg: Some(Color::Reset), ..style }.add_modifier(Modifier::REVERSED);
    }
    if depth == Depth::None {
        style = match name {
            "search" => style.add_modifier(Modifier::UNDERLINED),
            "selected" | "status" | "status-faint" | "notice" => style.add_modifier(Modifier::REVERSED),
            name if name.starts_with("keyword-") => style.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            _ => style,
        };
    }
    style
}

/// The nearest colour of xterm's 256: of the 6×6×6 cube or of the 24 greys, by squared distance.
pub fn indexed(colour: Color) -> Color {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let Color::Rgb(r, g, b) = colour else { return colour };
    let distance = |(x, y, z): (u8, u8, u8)| {
        [(x, r), (y, g), (z, b)].map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).iter().sum::<u32>()
    };
    let nearest = |value: u8| (0..6_u8).min_by_key(|step| STEPS[usize::from(*step)].abs_diff(value)).unwrap_or(0);
    let cube = [r, g, b].map(nearest);
    let cube_colour = cube.map(|step| STEPS[usize::from(step)]);
    let grey = (0..24_u8).min_by_key(|step| distance((8 + 10 * step, 8 + 10 * step, 8 + 10 * step))).unwrap_or(0);
    let grey_value = 8 + 10 * grey;
    if distance((grey_value, grey_value, grey_value)) < distance((cube_colour[0], cube_colour[1], cube_colour[2])) {
        Color::Indexed(232 + grey)
    } else {
        Color::Indexed(16 + 36 * cube[0] + 6 * cube[1] + cube[2])
    }
}

#[cfg(test)]
mod tests;
