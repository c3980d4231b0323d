//! What can be read on the terminal's own ground, where sixteen colours are all there is: the same
//! yellow that is fine on black is gone on white. No choice of a theme: of the one that is chosen,
//! what cannot be read is written in the terminal's own ink.

use ratatui::style::{Color, Modifier, Style};

use super::{ANSI, Depth, NAMES, Theme};

/// The relative luminance (WCAG 2.1) of the sixteen colours as xterm has them, in thousandths, in the
/// order of their names. Not computed: that would load libm at each start.
pub(super) const LUMINANCE: [u32; 16] = [0, 130, 437, 567, 62, 173, 480, 783, 212, 213, 715, 928, 171, 285, 787, 1000];

/// The least contrast of a text and of a sign (WCAG 2.1, AA), in hundredths.
const LEAST: (u32, u32) = (450, 300);

/// Roles that are signs and lines, not text.
const SIGNS: [&str; 5] = ["mark", "selected-mark", "divider", "track", "thumb"];

/// The number of one of the sixteen.
fn number(colour: Color) -> Option<usize> {
    ANSI.iter().position(|(_, other)| *other == colour)
}

/// The contrast of one of the sixteen and a ground, in hundredths.
fn contrast(colour: usize, ground: u32) -> u32 {
    let one = LUMINANCE[colour];
    (one.max(ground) + 50) * 100 / (one.min(ground) + 50)
}

/// Whether a colour can be told from all grounds that it may stand on. Many terminals, xterm among
/// them, draw the first eight as the second eight where they are bold.
fn shows(colour: Color, bold: bool, grounds: &[u32], least: u32) -> bool {
    let Some(number) = number(colour) else { return true };
    let drawn = [Some(number), (bold && number < 8).then_some(number + 8)];
    let mut drawn = drawn.into_iter().flatten();
    drawn.all(|colour| grounds.iter().all(|ground| contrast(colour, *ground) >= least))
}

impl Theme {
    /// The theme on the terminal's ground: whether it is light; `None` while nothing has told, and then
    /// only what can be read on both keeps its colour.
    #[must_use]
    pub fn on(mut self, light: Option<bool>) -> Self {
        if self.depth != Depth::Ansi {
            return self;
        }
        let own = self.text.bg.and_then(number).map(|number| vec![LUMINANCE[number]]);
        let grounds = own.unwrap_or_else(|| match light {
            Some(true) => vec![1000],
            Some(false) => vec![0],
            None => vec![0, 1000],
        });
        for (name, style) in NAMES.iter().zip(self.roles_mut()) {
            let least = if SIGNS.contains(name) { LEAST.1 } else { LEAST.0 };
            fit(style, &grounds, least);
        }
        self.keywords.iter_mut().for_each(|style| fit(style, &grounds, LEAST.0));
        for style in &mut self.signs {
            // The brighter one of the two is that colour still.
            let bright = style.fg.and_then(number).filter(|number| *number < 8).map(|number| ANSI[number + 8].1);
            let found = [style.fg, bright].into_iter().flatten().find(|c| shows(*c, false, &grounds, LEAST.1));
            style.fg = found;
        }
        self
    }
}

/// Takes the colour from a style that cannot be read on the terminal's ground; what has a ground of its
/// own is read on that.
fn fit(style: &mut Style, grounds: &[u32], least: u32) {
    let bold = style.add_modifier.contains(Modifier::BOLD);
    if style.bg.is_none() && style.fg.is_some_and(|colour| !shows(colour, bold, grounds, least)) {
        style.fg = None;
    }
}
