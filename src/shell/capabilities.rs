//! What a terminal can do, as far as it is known. Not how that is found out by asking it: here is
//! only what its name tells.

use crate::ui::Depth;

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
    /// Scrolling a region by itself (SU, SD); else lines are deleted and inserted.
    pub scroll: bool,
    /// Whether its background is light; `None` while it has not said.
    pub light: Option<bool>,
    /// Shapes of the cursor (DECSCUSR).
    pub cursor_shapes: bool,
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
            scroll: true,
            light: None,
            cursor_shapes: false,
        }
    }
}

impl Capabilities {
    /// What the name of a terminal (TERM) tells. Many call themselves xterm that are not, and mosh
    /// calls each so: of those only what all of them have is taken.
    pub fn of_term(term: &str) -> Self {
        let default = Self::default();
        // What comes after is colours and the like.
        let name = term.split(['-', '.', '+']).next().unwrap_or_default();
        let xterm = Self { bce: true, links: true, cursor_shapes: true, ..default.clone() };
        match (name, term) {
            // The console of Linux: no other sequence than CSI, and of those few.
            ("linux", _) => Self { sync: false, bce: true, scroll: false, ..default },
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_what_all_of_that_name_can_do() {
        let of = |term| {
            let Capabilities { sync, links, rep, bce, scroll, margins, .. } = Capabilities::of_term(term);
            assert!(!margins, "{term}");
            (sync, links, rep, bce, scroll)
        };
        let table = [
            ("xterm-256color", (true, true, false, true, true)),
            ("xterm-kitty", (true, true, true, true, true)),
            ("alacritty", (true, true, true, true, true)),
            ("tmux-256color", (true, true, true, false, true)),
            ("screen.xterm-256color", (true, false, false, false, true)),
            ("linux", (false, false, false, true, false)),
            ("vt100", (true, false, false, false, true)),
            ("", (true, false, false, false, true)),
        ];
        for (term, expected) in table {
            assert_eq!(of(term), expected, "{term}");
        }
    }
}
