//! What is to be known of a cell: how many columns its sign takes, whether terminals agree on that,
//! and what of its style can be seen.

use ratatui::{
    buffer::{Buffer, Cell, CellWidth},
    style::Modifier,
};

/// What can be seen on a blank; blinking is a brighter background to some. Bold and italic can't, nor
/// can a blank's own colour without these.
pub(super) const SEEN_ON_BLANK: Modifier = Modifier::UNDERLINED
    .union(Modifier::REVERSED)
    .union(Modifier::CROSSED_OUT)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK);

/// How sure it is where the cursor stands after a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// One column everywhere.
    Sure,
    /// As wide as is thought, but for terminals that are set up for the signs of eastern Asia. What
    /// follows is written at once, and the next row is found without relying on it.
    Likely,
    /// Terminals disagree, even among the newest: emoji, joined signs, combining marks. What follows
    /// is gone to afresh.
    Doubtful,
}

/// The columns that a cell's sign takes. Nearly all are one byte, which needs no table.
pub(super) fn columns(cell: &Cell) -> u16 {
    if is_narrow(cell.symbol()) { 1 } else { cell.cell_width().max(1) }
}

/// Whether a sign is one of those that prose is made of, each one column wide: ASCII, the letters with
/// accents up to U+02FF, quotation marks and dashes, lines and blocks. The tables take ten times as
/// long.
pub(super) fn is_narrow(symbol: &str) -> bool {
    match symbol.as_bytes() {
        [_] | [0xc3..=0xcb, _] | [0xe2, 0x80, 0x90..=0xa6] | [0xe2, 0x94 | 0x95, _] => true,
        [0xc2, second] => *second > 0xa0 && *second != 0xad,
        _ => false,
    }
}

/// How sure that is.
pub(super) fn trust(symbol: &str) -> Trust {
    if symbol.len() == 1 {
        return Trust::Sure;
    }
    if is_narrow(symbol) {
        return Trust::Likely;
    }
    let mut signs = symbol.chars();
    let (Some(sign), None) = (signs.next(), signs.next()) else { return Trust::Doubtful };
    match sign {
        // Letters, punctuation, lines and blocks; then ideographs, kana, hangul and their wide forms.
        '\u{a1}'..='\u{2ff}'
        | '\u{370}'..='\u{482}'
        | '\u{48a}'..='\u{590}'
        | '\u{1e00}'..='\u{1fff}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2018}'..='\u{2027}'
        | '\u{2030}'..='\u{203b}'
        | '\u{203d}'..='\u{2048}'
        | '\u{2070}'..='\u{209c}'
        | '\u{20a0}'..='\u{20c0}'
        | '\u{2190}'..='\u{2193}'
        | '\u{2200}'..='\u{22ff}'
        | '\u{2500}'..='\u{25a9}'
        | '\u{2605}'
        | '\u{2606}'
        | '\u{2713}'
        | '\u{2e80}'..='\u{3029}'
        | '\u{3031}'..='\u{303c}'
        | '\u{3041}'..='\u{3096}'
        | '\u{309b}'..='\u{3247}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{a48c}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff01}'..='\u{ff60}'
        | '\u{fffd}'
        | '\u{20000}'..='\u{3fffd}' => Trust::Likely,
        _ => Trust::Doubtful,
    }
}

/// Whether a cell has no sign on it.
pub(super) fn is_blank(cell: &Cell) -> bool {
    matches!(cell.symbol().as_bytes(), b" ")
}

/// Whether two signs are the same. Nearly all are one byte, and a screen has thousands: the call that
/// compares texts of any length takes longer than all else here.
#[inline]
pub(super) fn same(a: &str, b: &str) -> bool {
    match (a.as_bytes(), b.as_bytes()) {
        ([a], [b]) => a == b,
        (a, b) => a.len() == b.len() && a == b,
    }
}

/// Whether a cell is what an erased one is: nothing but its background.
pub(super) fn is_erased(cell: &Cell) -> bool {
    is_blank(cell) && !cell.modifier.intersects(SEEN_ON_BLANK)
}

/// Whether two cells look the same.
#[inline]
pub(super) fn looks_same(a: &Cell, b: &Cell) -> bool {
    if !same(a.symbol(), b.symbol()) || a.bg != b.bg {
        return false;
    }
    a.fg == b.fg && a.modifier == b.modifier || is_erased(a) && is_erased(b)
}

/// A row of a buffer; nothing where there is none.
pub(super) fn row(buffer: &Buffer, y: u16) -> &[Cell] {
    let width = usize::from(buffer.area.width);
    let start = usize::from(y) * width;
    buffer.content.get(start..start + width).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use ratatui::style::{Color, Style};

    use super::*;

    #[test]
    fn terminals_agree_on_letters_and_not_on_emoji() {
        for (symbols, expected) in
            [("a ~", Trust::Sure), ("éœ’…«»—│█★✓漢か한Ж", Trust::Likely), ("🔥❤☺⚠✔", Trust::Doubtful)]
        {
            for symbol in symbols.chars() {
                assert_eq!(trust(&symbol.to_string()), expected, "{symbol}");
            }
        }
        for joined in ["e\u{301}", "👩\u{200d}🚀", "❤\u{fe0f}", "🇫🇷"] {
            assert_eq!(trust(joined), Trust::Doubtful, "{joined}");
        }
    }

    #[test]
    fn of_a_blank_only_what_can_be_seen_counts() {
        let cell = |style: Style| {
            let mut cell = Cell::default();
            cell.set_style(style);
            cell
        };
        let plain = Cell::default();
        for (style, same) in [
            (Style::new().bold().italic().fg(Color::Red), true),
            (Style::new().bg(Color::Red), false),
            (Style::new().underlined(), false),
            (Style::new().reversed(), false),
        ] {
            assert_eq!(looks_same(&plain, &cell(style)), same, "{style:?}");
        }
        let (mut a, mut b) = (cell(Style::new().bold()), plain);
        a.set_symbol("a");
        b.set_symbol("a");
        assert!(!looks_same(&a, &b));
    }
}
