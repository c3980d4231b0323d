//! What a terminal can do, as far as it is known: from the environment at once, from its answers as
//! they come. Not how it is asked or how its answers are read.

use super::{answers::Answer, config::themes::Ground};
use crate::ui::Depth;

/// How a part of the screen is moved up or down. Of two, the lesser is what both have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scrolling {
    /// Not at all: it is written anew.
    Never,
    /// By deleting and inserting lines (DL, IL).
    Lines,
    /// By itself (SU, SD).
    Region,
}

/// What the encoder may use. The default is what every terminal of the family of xterm has had for
/// decades, and what those that lack it pass over.
#[expect(clippy::struct_excessive_bools, reason = "each is there or not, whatever the others are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// How many colours it has; what is beyond is sent as the nearest.
    pub colours: Depth,
    /// Left and right margins (DECLRMM, DECSLRM). Only where the terminal has said so: others take
    /// the sequence for another.
    pub margins: bool,
    /// Synchronized output (mode 2026). Also where it isn't known: such a mode is passed over.
    pub sync: bool,
    /// Links (OSC 8).
    pub links: bool,
    /// Repeating a character (REP).
    pub rep: bool,
    /// Erasing leaves the current background (bce of terminfo), not the default one.
    pub bce: bool,
    /// Erasing some cells of a row (ECH).
    pub ech: bool,
    /// Going to a column of a row, or to a row in a column (CHA, VPA).
    pub absolute: bool,
    /// Moving a part of the screen.
    pub scroll: Scrolling,
    /// Whether its background is light; `None` while it has not said.
    pub light: Option<bool>,
    /// Shapes of the cursor (DECSCUSR).
    pub cursor_shapes: bool,
    /// Whether it may have a mouse to report.
    pub mouse: bool,
    /// Whether it may have a window that can be named (OSC 2); what is none may write the name down.
    pub titles: bool,
}

impl Default for Capabilities {
    fn default() -> Self {
        Self {
            colours: Depth::True,
            margins: false,
            sync: true,
            links: false,
            rep: false,
            bce: false,
            ech: true,
            absolute: true,
            scroll: Scrolling::Region,
            light: None,
            cursor_shapes: false,
            mouse: true,
            titles: true,
        }
    }
}

impl Capabilities {
    /// What the name of a terminal (TERM) tells. Many call themselves xterm that are not, and mosh
    /// calls each so: of those only what all of them have is taken.
    pub fn of_term(term: &str) -> Self {
        let default = dec(term).map_or_else(Self::default, Self::of_dec);
        // What comes after is colours and the like.
        let name = term.split(['-', '.', '+']).next().unwrap_or_default();
        let xterm = Self { bce: true, links: true, cursor_shapes: true, ..default.clone() };
        match (name, term) {
            // The console of Linux: no other sequence than CSI, and of those few.
            ("linux", _) => Self { sync: false, bce: true, scroll: Scrolling::Lines, titles: false, ..default },
            _ if is_hardware(term) => Self { sync: false, mouse: false, ..default },
            (_, "xterm-kitty" | "xterm-ghostty") | ("alacritty" | "foot" | "contour" | "ghostty", _) => {
                Self { rep: true, ..xterm }
            }
            ("xterm" | "wezterm" | "kitty" | "konsole" | "vte" | "iterm2" | "mintty", _) => xterm,
            ("tmux", _) => Self { links: true, rep: true, cursor_shapes: true, ..default },
            ("rxvt", _) => Self { bce: true, ..default },
            // GNU screen, and tmux under its name, among others.
            _ => default,
        }
    }

    /// What the encoder may use on a video terminal of DEC with that number, as terminfo and their
    /// manuals have it. What they call SU and SD moves the screen over a larger page.
    fn of_dec(number: &str) -> Self {
        let level = if number.len() < 3 { "" } else { number };
        let has_lines = level >= "2" || ["102", "132"].contains(&level);
        Self {
            ech: level >= "2",
            absolute: level >= "5",
            scroll: if has_lines { Scrolling::Lines } else { Scrolling::Never },
            titles: false,
            ..Self::default()
        }
    }
}

/// The number of the video terminal of DEC that a name is of: two digits, or three. Whoever gives an
/// emulator such a name wants no more than the name has.
fn dec(term: &str) -> Option<&str> {
    let number = term.strip_prefix("vt")?.split(|c: char| !c.is_ascii_digit()).next()?;
    matches!(number.as_bytes(), [b'5' | b'6', _] | [b'1'..=b'5', _, _]).then_some(number)
}

/// Whether a name is that of a video terminal of DEC without colours or a mouse: to terminfo all are
/// but the vt241 and the vt525.
fn is_hardware(term: &str) -> bool {
    dec(term).is_some_and(|number| !["241", "525"].contains(&number))
}

/// What is found out one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// How many colours.
    Colours,
    /// Synchronized output.
    Sync,
    /// Left and right margins.
    Margins,
    /// Links.
    Links,
    /// Repeating a character.
    Rep,
    /// Whether the background is light.
    Light,
    /// Shapes of the cursor.
    Shapes,
    /// A mouse.
    Mouse,
}

/// How something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// By a variable of the environment.
    Variable(&'static str),
    /// The terminal has said so.
    Answer,
    /// Nothing tells; it is what most terminals have or pass over.
    Assumed,
}

/// What a terminal is asked, all at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    /// For its modes: synchronized output and margins (DECRQM).
    pub modes: bool,
    /// For the colour of its background (OSC 11).
    pub background: bool,
}

/// What is known, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// What may be used.
    pub capabilities: Capabilities,
    /// The name and version that the terminal has told; hostile as all text is.
    pub name: Option<String>,
    /// What it may be asked; none for one that would not answer, or would write the question down.
    pub questions: Option<Questions>,
    sources: [Source; 8],
}

/// What stands between the program and the terminal, or the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Screen,
    Tmux,
    /// Terminal.app of macOS, which writes the end of a question for a mode down as a letter.
    Apple,
    Other,
}

impl Known {
    /// What the environment tells: a few variables, looked up before the first frame.
    pub fn of(var: impl Fn(&str) -> String) -> Self {
        let term = var("TERM");
        let set = |name: &str| !var(name).is_empty();
        // They stay set in what is started from within, a terminal of its own even: what all of these
        // have is taken then.
        let (kind, teller) = if set("STY") {
            (Kind::Screen, "STY")
        } else if set("TMUX") {
            (Kind::Tmux, "TMUX")
        } else {
            match &*var("TERM_PROGRAM") {
                "tmux" => (Kind::Tmux, "TERM_PROGRAM"),
                "Apple_Terminal" => (Kind::Apple, "TERM_PROGRAM"),
                _ => (Kind::Other, "TERM"),
            }
        };
        let (name, by) = match kind {
            Kind::Screen if !term.starts_with("linux") => ("screen", teller),
            Kind::Tmux if !term.starts_with("linux") => ("tmux", teller),
            _ => (&*term, "TERM"),
        };
        let named = Capabilities::of_term(name);
        let mut capabilities = named.clone();
        let between = matches!(kind, Kind::Screen | Kind::Tmux);
        // In a terminal that was started from within.
        if between && !["tmux", "screen"].iter().any(|own| term.starts_with(own)) {
            let told = Capabilities::of_term(&term);
            capabilities.links &= told.links;
            capabilities.rep &= told.rep;
            capabilities.bce &= told.bce;
            capabilities.cursor_shapes &= told.cursor_shapes;
            capabilities.sync &= told.sync;
            capabilities.ech &= told.ech;
            capabilities.absolute &= told.absolute;
            capabilities.scroll = capabilities.scroll.min(told.scroll);
            capabilities.mouse &= told.mouse;
            capabilities.titles &= told.titles;
        }
        capabilities.links &= kind != Kind::Apple;
        let (colours, told) = colours(&term, kind, &var);
        capabilities.colours = colours;
        capabilities.light = Ground::told(&var("COLORFGBG")).map(|ground| ground == Ground::Light);
        let is_console = kind == Kind::Other && term.starts_with("linux");
        if is_console && capabilities.light.is_none() {
            // By default its ground is black, and it tells nobody of another.
            capabilities.light = Some(false);
        }
        let sources = [
            (Feature::Links, named.links == capabilities.links),
            (Feature::Rep, named.rep == capabilities.rep),
            (Feature::Shapes, named.cursor_shapes == capabilities.cursor_shapes),
            (Feature::Mouse, named.mouse == capabilities.mouse),
            (Feature::Sync, named.sync == capabilities.sync),
        ];
        let mut known =
            Self { capabilities, name: None, questions: questions(&term, kind), sources: [Source::Assumed; 8] };
        known.tell(Feature::Colours, told);
        for (feature, as_named) in sources {
            let by = match feature {
                // No name tells that a terminal has it: it is taken for granted.
                Feature::Sync if known.capabilities.sync => continue,
                Feature::Links if kind == Kind::Apple => teller,
                _ if as_named => by,
                // What is between has it, and the terminal that was started from within has not.
                _ => "TERM",
            };
            known.tell(feature, Source::Variable(by));
        }
        if known.capabilities.light.is_some() {
            let told = Ground::told(&var("COLORFGBG")).is_some();
            known.tell(Feature::Light, Source::Variable(if told { "COLORFGBG" } else { "TERM" }));
        }
        known
    }

    /// How something is known.
    pub const fn source(&self, feature: Feature) -> Source {
        self.sources[feature as usize]
    }

    const fn tell(&mut self, feature: Feature, source: Source) {
        self.sources[feature as usize] = source;
    }

    /// Takes an answer.
    pub fn take(&mut self, answer: &Answer) {
        // What is always set can be used as well; what is not known, or always reset, can't.
        let there = |state: u8| (1..=3).contains(&state);
        match answer {
            Answer::Mode { number: SYNC, state } => {
                self.capabilities.sync = there(*state);
                self.tell(Feature::Sync, Source::Answer);
            }
            Answer::Mode { number: MARGINS, state } => {
                self.capabilities.margins = there(*state);
                self.tell(Feature::Margins, Source::Answer);
            }
            Answer::Background(red, green, blue) => {
                self.capabilities.light = Some(Ground::of(*red, *green, *blue) == Ground::Light);
                self.tell(Feature::Light, Source::Answer);
            }
            Answer::Name(name) => {
                if REPEATING.iter().any(|known| name.starts_with(known)) {
                    self.capabilities.rep = true;
                    self.tell(Feature::Rep, Source::Answer);
                }
                self.name = Some(name.clone());
            }
            Answer::Mode { .. } | Answer::Device => {}
        }
    }
}

/// The modes that are asked for.
const SYNC: u16 = 2026;
const MARGINS: u16 = 69;

/// Terminals that repeat a character, by the beginning of the name that they tell.
const REPEATING: [&str; 7] = ["XTerm(", "foot(", "contour ", "kitty(", "ghostty ", "tmux ", "VTE("];

/// What a terminal may be asked: it must take the question for one, and the answer must come to us.
/// GNU screen passes nothing on (and says `screen`, as tmux did; tmux answers), the console of Linux
/// writes a part of the question down, as do some old emulators, and hardware is slow enough.
fn questions(term: &str, kind: Kind) -> Option<Questions> {
    let silent = ["", "dumb", "linux", "ansi"].contains(&term)
        || ["vt", "cons", "eterm", "sun", "wy", "fbterm", "linux-"].iter().any(|start| term.starts_with(start));
    let screen = kind == Kind::Screen || term.starts_with("screen") && kind != Kind::Tmux;
    (!silent && !screen).then_some(Questions { modes: kind != Kind::Apple, background: true })
}

/// How many colours a terminal has, when it has some, and what tells.
fn colours(term: &str, kind: Kind, var: impl Fn(&str) -> String) -> (Depth, Source) {
    let is = |name: &'static str, known: &[&str]| known.contains(&&*var(name)).then_some(Source::Variable(name));
    // Of variables with that beginning ssh hands all on, of the others none.
    let own = match &*var("LC_LUTRIN_COLOR") {
        "none" => Some(Depth::None),
        "16" => Some(Depth::Ansi),
        "256" => Some(Depth::Indexed),
        "truecolor" | "24bit" => Some(Depth::True),
        _ => None,
    };
    if let Some(depth) = own {
        return (depth, Source::Variable("LC_LUTRIN_COLOR"));
    }
    // What a terminal around it has set says nothing of a terminal without colours.
    if is_hardware(term) {
        return (Depth::None, Source::Variable("TERM"));
    }
    let full = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "wezterm", "contour"];
    let by_term = || (term.ends_with("-direct") || full.contains(&term)).then_some(Source::Variable("TERM"));
    let number = |name: &'static str, least: u32| {
        var(name).parse().is_ok_and(|version: u32| version >= least).then_some(Source::Variable(name))
    };
    let program = || {
        is("TERM_PROGRAM", &["iTerm.app", "WezTerm", "vscode", "ghostty", "mintty", "Hyper", "rio", "WarpTerminal"])
            .or_else(|| is("LC_TERMINAL", &["iTerm2"]))
            .or_else(|| number("VTE_VERSION", 3600))
            .or_else(|| number("KONSOLE_VERSION", 1))
            .or_else(|| (!var("WT_SESSION").is_empty()).then_some(Source::Variable("WT_SESSION")))
            .filter(|_| term.starts_with("xterm") && kind == Kind::Other)
    };
    // GNU screen hands on the variables and not the colours.
    let told = || is("COLORTERM", &["truecolor", "24bit"]).or_else(by_term).or_else(program);
    if kind != Kind::Screen
        && let Some(source) = told()
    {
        return (Depth::True, source);
    }
    let depth = if term.contains("256color") { Depth::Indexed } else { Depth::Ansi };
    (depth, Source::Variable("TERM"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_what_all_of_that_name_can_do() {
        use Scrolling::{Lines, Never, Region};
        let of = |term| {
            let Capabilities { sync, links, rep, bce, scroll, margins, .. } = Capabilities::of_term(term);
            assert!(!margins, "{term}");
            (sync, links, rep, bce, scroll)
        };
        let table = [
            ("xterm-256color", (true, true, false, true, Region)),
            ("xterm-kitty", (true, true, true, true, Region)),
            ("alacritty", (true, true, true, true, Region)),
            ("tmux-256color", (true, true, true, false, Region)),
            ("screen.xterm-256color", (true, false, false, false, Region)),
            ("linux", (false, false, false, true, Lines)),
            ("vt100", (false, false, false, false, Never)),
            ("vt220-8bit", (false, false, false, false, Lines)),
            ("", (true, false, false, false, Region)),
        ];
        for (term, expected) in table {
            assert_eq!(of(term), expected, "{term}");
        }
        for (term, has) in [("vt52", false), ("vt100-am", false), ("vt102", false), ("vt420", false), ("vt525", true)] {
            assert_eq!(Capabilities::of_term(term).mouse, has, "{term}");
        }
        // whether it has ECH, CHA and VPA, and how it scrolls
        for (term, expected) in [
            ("vt52", (false, false, Never)),
            ("vt100-am", (false, false, Never)),
            ("vt102", (false, false, Lines)),
            ("vt125", (false, false, Never)),
            ("vt132", (false, false, Lines)),
            ("vt220", (true, false, Lines)),
            ("vt241", (true, false, Lines)),
            ("vt420-pcdos", (true, false, Lines)),
            ("vt525", (true, true, Lines)),
            ("vte-256color", (true, true, Region)),
            ("linux", (true, true, Lines)),
        ] {
            let Capabilities { ech, absolute, scroll, titles, .. } = Capabilities::of_term(term);
            assert_eq!((ech, absolute, scroll), expected, "{term}");
            assert_eq!(titles, term.starts_with("vte"), "{term}");
        }
        assert!(Capabilities::of_term("vte-256color").mouse && Capabilities::of_term("xterm").mouse);
    }

    type Vars = &'static [(&'static str, &'static str)];

    fn known(vars: Vars) -> Known {
        Known::of(|name| vars.iter().find(|var| var.0 == name).map(|var| var.1.to_owned()).unwrap_or_default())
    }

    #[test]
    fn what_decides_is_what_is_named() {
        use Feature::{Links, Mouse, Rep, Sync};
        let table: [(Vars, Feature, &str); 9] = [
            (&[("TERM", "vt220"), ("TMUX", "x")], Mouse, "TERM"),
            (&[("TERM", "vt220"), ("TMUX", "x")], Sync, "TERM"),
            (&[("TERM", "xterm"), ("TMUX", "x")], Rep, "TERM"),
            (&[("TERM", "xterm"), ("TMUX", "x")], Links, "TMUX"),
            (&[("TERM", "tmux-256color"), ("TMUX", "x")], Rep, "TMUX"),
            (&[("TERM", "screen"), ("STY", "x")], Links, "STY"),
            (&[("TERM", "linux"), ("TMUX", "x")], Sync, "TERM"),
            (&[("TERM", "xterm"), ("TERM_PROGRAM", "Apple_Terminal")], Links, "TERM_PROGRAM"),
            (&[("TERM", "xterm"), ("TERM_PROGRAM", "Apple_Terminal")], Rep, "TERM"),
        ];
        for (vars, feature, name) in table {
            assert_eq!(known(vars).source(feature), Source::Variable(name), "{vars:?} {feature:?}");
        }
    }

    #[test]
    fn the_environment_tells_how_many_colours_there_are() {
        let table: [(Vars, Depth, &str); 25] = [
            (&[("TERM", "vt100")], Depth::None, "TERM"),
            (&[("TERM", "vt102"), ("COLORTERM", "truecolor")], Depth::None, "TERM"),
            (&[("TERM", "vt220"), ("TMUX", "x")], Depth::None, "TERM"),
            (&[("TERM", "vt100"), ("LC_LUTRIN_COLOR", "256")], Depth::Indexed, "LC_LUTRIN_COLOR"),
            (&[("TERM", "vt525")], Depth::Ansi, "TERM"),
            (&[("TERM", "vte-256color")], Depth::Indexed, "TERM"),
            (&[("TERM", "xterm")], Depth::Ansi, "TERM"),
            (&[("TERM", "linux")], Depth::Ansi, "TERM"),
            (&[("TERM", "dumb")], Depth::Ansi, "TERM"),
            (&[("TERM", "xterm-256color")], Depth::Indexed, "TERM"),
            (&[("TERM", "tmux-256color"), ("TMUX", "/tmp/x,1,0")], Depth::Indexed, "TERM"),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], Depth::True, "COLORTERM"),
            (&[("TERM", "tmux-256color"), ("TMUX", "x"), ("COLORTERM", "24bit")], Depth::True, "COLORTERM"),
            (&[("TERM", "xterm-kitty")], Depth::True, "TERM"),
            (&[("TERM", "xterm-direct")], Depth::True, "TERM"),
            (&[("TERM", "xterm-256color"), ("LC_TERMINAL", "iTerm2")], Depth::True, "LC_TERMINAL"),
            (&[("TERM", "tmux-256color"), ("TMUX", "x"), ("LC_TERMINAL", "iTerm2")], Depth::Indexed, "TERM"),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "WezTerm")], Depth::True, "TERM_PROGRAM"),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "Apple_Terminal")], Depth::Indexed, "TERM"),
            (&[("TERM", "xterm-256color"), ("VTE_VERSION", "7600")], Depth::True, "VTE_VERSION"),
            (&[("TERM", "xterm-256color"), ("VTE_VERSION", "3409")], Depth::Indexed, "TERM"),
            (&[("TERM", "xterm-256color"), ("WT_SESSION", "x")], Depth::True, "WT_SESSION"),
            (&[("TERM", "linux"), ("WT_SESSION", "x")], Depth::Ansi, "TERM"),
            (&[("TERM", "xterm"), ("LC_LUTRIN_COLOR", "truecolor"), ("STY", "x")], Depth::True, "LC_LUTRIN_COLOR"),
            (&[("TERM", "screen.xterm-256color"), ("COLORTERM", "truecolor"), ("STY", "x")], Depth::Indexed, "TERM"),
        ];
        for (vars, depth, by) in table {
            let known = known(vars);
            let source = known.source(Feature::Colours);
            assert_eq!((known.capabilities.colours, source), (depth, Source::Variable(by)), "{vars:?}");
        }
    }

    #[test]
    fn only_who_would_answer_is_asked() {
        let all = Some(Questions { modes: true, background: true });
        let table: [(Vars, Option<Questions>); 14] = [
            (&[("TERM", "xterm-256color")], all),
            (&[("TERM", "xterm-kitty")], all),
            (&[("TERM", "tmux-256color"), ("TMUX", "x")], all),
            (&[("TERM", "screen-256color"), ("TMUX", "x")], all),
            (&[("TERM", "xterm-256color"), ("SSH_CONNECTION", "x")], all),
            (
                &[("TERM", "xterm-256color"), ("TERM_PROGRAM", "Apple_Terminal")],
                Some(Questions { modes: false, background: true }),
            ),
            (&[("TERM", "screen-256color")], None),
            (&[("TERM", "xterm-256color"), ("STY", "x")], None),
            (&[("TERM", "linux")], None),
            (&[("TERM", "linux-16color")], None),
            (&[("TERM", "vt100")], None),
            (&[("TERM", "dumb")], None),
            (&[("TERM", "eterm-color")], None),
            (&[], None),
        ];
        for (vars, questions) in table {
            assert_eq!(known(vars).questions, questions, "{vars:?}");
        }
    }

    #[test]
    fn what_stands_in_between_decides() {
        let features = |vars| {
            let Capabilities { links, rep, bce, margins, .. } = known(vars).capabilities;
            (links, rep, bce, margins)
        };
        assert_eq!(features(&[("TERM", "xterm-256color")]), (true, false, true, false));
        assert_eq!(features(&[("TERM", "xterm-256color"), ("TMUX", "x")]), (true, false, false, false));
        assert_eq!(features(&[("TERM", "xterm-kitty"), ("TMUX", "x")]), (true, true, false, false));
        assert_eq!(features(&[("TERM", "vt100"), ("TMUX", "x")]), (false, false, false, false));
        assert_eq!(features(&[("TERM", "tmux-256color"), ("TMUX", "x")]), (true, true, false, false));
        assert_eq!(features(&[("TERM", "screen-256color"), ("TMUX", "x")]), (true, true, false, false));
        assert_eq!(features(&[("TERM", "xterm-256color"), ("STY", "x")]), (false, false, false, false));
        assert!(!features(&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "Apple_Terminal")]).0);
    }

    #[test]
    fn answers_tell_more() {
        let mut known = known(&[("TERM", "xterm-256color")]);
        let mode = |number, state| Answer::Mode { number, state };
        for (state, there) in [(0, false), (1, true), (2, true), (3, true), (4, false), (9, false)] {
            known.take(&mode(2026, state));
            known.take(&mode(69, state));
            let Capabilities { sync, margins, .. } = known.capabilities;
            assert_eq!((sync, margins), (there, there), "{state}");
        }
        assert_eq!(known.source(Feature::Margins), Source::Answer);
        assert_eq!(known.source(Feature::Light), Source::Assumed);
        known.take(&Answer::Background(250, 250, 250));
        assert_eq!((known.capabilities.light, known.source(Feature::Light)), (Some(true), Source::Answer));
        known.take(&Answer::Name("Elsewhere 1".into()));
        assert!(!known.capabilities.rep);
        known.take(&Answer::Name("XTerm(379)".into()));
        assert!(known.capabilities.rep);
        let before = known.clone();
        known.take(&Answer::Device);
        known.take(&mode(1, 1));
        assert_eq!(known, before);
    }
}
