//! How strong a cell looks: a ground between the two colours of its keyword where there are many
//! colours, else a shaded block.

use ratatui::style::{Color, Style};

use crate::{
    keyword::heatmap::STEPS,
    ui::{Depth, Theme, theme},
};

/// The blocks of the steps, the faintest first.
pub(super) const BLOCKS: [&str; STEPS] = ["░", "▒", "▓", "█"];

/// How far the steps are from a keyword's ground to its ink, in hundredths.
const WAY: [u32; STEPS] = [0, 30, 62, 100];

/// The least contrast of a number and its ground (WCAG 2.1, AA), in hundredths.
const LEAST: u32 = 450;

type Rgb = [u32; 3];

/// What a cell of a step, from 1, looks like; `None` where there are too few colours for that.
pub(super) fn tint(theme: &Theme, keyword: usize, step: usize) -> Option<Style> {
    if !matches!(theme.depth, Depth::True | Depth::Indexed) {
        return None;
    }
    let style = theme.keyword(keyword);
    // Keywords without colours of their own are grey.
    let (ground, ink) = (style.bg.or(theme.selected.bg)?, style.fg.or(theme.list_meta.fg)?);
    let (low, high) = (rgb(ground)?, rgb(ink)?);
    let way = WAY[step.clamp(1, STEPS) - 1];
    let mixed = std::array::from_fn(|at| (low[at] * (100 - way) + high[at] * way) / 100);
    // What the terminal will show of it decides what can be read on it.
    let ground = colour(mixed, theme.depth);
    let mixed = rgb(ground)?;
    let inks = [high, low, [255; 3], [0; 3]];
    let readable = inks.into_iter().find(|ink| contrast(*ink, mixed) >= LEAST);
    let ink = readable.or_else(|| inks.into_iter().max_by_key(|ink| contrast(*ink, mixed)))?;
    Some(Style::new().fg(colour(ink, theme.depth)).bg(ground))
}

fn colour([r, g, b]: Rgb, depth: Depth) -> Color {
    let part = |value: u32| u8::try_from(value).unwrap_or(u8::MAX);
    let colour = Color::Rgb(part(r), part(g), part(b));
    if depth == Depth::Indexed { theme::indexed(colour) } else { colour }
}

/// The parts of a colour; `None` where only the terminal knows them.
fn rgb(colour: Color) -> Option<Rgb> {
    const STEPS: [u32; 6] = [0, 95, 135, 175, 215, 255];
    match colour {
        Color::Rgb(r, g, b) => Some([r, g, b].map(u32::from)),
        Color::Indexed(index @ 16..=231) => {
            let index = usize::from(index) - 16;
            Some([STEPS[index / 36], STEPS[index / 6 % 6], STEPS[index % 6]])
        }
        Color::Indexed(index @ 232..) => Some([8 + 10 * (u32::from(index) - 232); 3]),
        _ => None,
    }
}

/// The contrast of two colours (WCAG 2.1), in hundredths, with squares for its powers of 2.4: near
/// enough to choose by, and without libm.
fn contrast(one: Rgb, other: Rgb) -> u32 {
    let luminance = |[r, g, b]: Rgb| (r * r * 2126 + g * g * 7152 + b * b * 722) / 650_250;
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 50) * 100 / (one.min(other) + 50)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_told_apart_and_numbers_can_be_read() {
        for name in Theme::names() {
            for depth in [Depth::True, Depth::Indexed] {
                let theme = Theme::built_in(name, depth).unwrap();
                for keyword in 0..10 {
                    let steps: Vec<_> = (1..=STEPS).map(|step| tint(&theme, keyword, step)).collect();
                    if theme.selected.bg.is_none() && keyword == 9 {
                        continue;
                    }
                    let at = format!("{name} {depth:?} {keyword}: {steps:?}");
                    let steps: Vec<_> = steps.into_iter().map(|step| step.expect(&at)).collect();
                    for style in &steps {
                        let (ink, ground) = (rgb(style.fg.unwrap()).unwrap(), rgb(style.bg.unwrap()).unwrap());
                        assert!(contrast(ink, ground) >= 440, "{at}");
                    }
                    for pair in steps.windows(2) {
                        assert_ne!(pair[0].bg, pair[1].bg, "{at}");
                    }
                }
                let few = Theme::built_in(name, Depth::Ansi).unwrap();
                assert_eq!(tint(&few, 0, 1), None);
            }
        }
    }
}
