//! The signs that no row starts or ends with, and the words that stay together.
//!
//! French sets a space before `? ! : ; » %` and after `«`, often a plain one in what was saved from
//! the web, so UAX #14 alone would break there. The rule here looks through any white space and
//! through characters without a shape. It holds in every language: nothing is lost where there is
//! no such space.

use crate::layout::width;

/// Whether a row may end with `before` and the next one start with `after`. White space at the
/// seam is looked through.
pub(in crate::layout) fn may_part(before: &str, after: &str) -> bool {
    !starts_closed(after) && !ends_open(before)
}

/// Whether the first sign of a text may not start a row.
pub(super) fn starts_closed(text: &str) -> bool {
    text.chars().find(|&c| is_sign(c)).is_some_and(closes)
}

/// Whether the last sign of a text may not end a row.
pub(super) fn ends_open(text: &str) -> bool {
    let mut chars = text.chars().rev();
    match chars.find(|&c| is_sign(c)) {
        // German closes a quotation with the sign that English opens one with.
        Some('“' | '‘') => chars.find(|&c| !width::is_shapeless(c)).is_none_or(|c| c.is_whitespace() || opens(c)),
        Some(c) => opens(c),
        None => false,
    }
}

fn is_sign(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_graphic() } else { !c.is_whitespace() && width::stands(c) }
}

const fn closes(c: char) -> bool {
    matches!(
        c,
        '?' | '!'
            | ':'
            | ';'
            | '»'
            | '›'
            | '%'
            | '‰'
            | '‱'
            | '.'
            | ','
            | ')'
            | ']'
            | '}'
            | '”'
            | '‼'
            | '‽'
            | '⁇'
            | '⁈'
            | '⁉'
            | '\u{37e}'
            | '؟'
            | '؛'
            | '،'
            | '、'
            | '。'
            | '，'
            | '．'
            | '：'
            | '；'
            | '？'
            | '！'
            | '％'
            | '）'
            | '］'
            | '｝'
            | '」'
            | '』'
            | '】'
            | '》'
            | '〉'
            | '〕'
            | '〗'
    )
}

const fn opens(c: char) -> bool {
    matches!(
        c,
        '«' | '‹'
            | '('
            | '['
            | '{'
            | '¿'
            | '¡'
            | '„'
            | '‚'
            | '（'
            | '［'
            | '｛'
            | '「'
            | '『'
            | '【'
            | '《'
            | '〈'
            | '〔'
            | '〖'
    )
}

/// Whether a number and what follows it belong together: `10 000`, `3,5 €`, `12 km`.
pub(super) fn is_measure(before: &str, after: &str) -> bool {
    if !before.ends_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let word = after.trim_end_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '…' | '»' | '”'));
    let is_group = word.len() >= 3
        && word.as_bytes()[..3].iter().all(u8::is_ascii_digit)
        && !word.as_bytes().get(3).is_some_and(u8::is_ascii_digit);
    is_group || UNITS.contains(&word)
}

/// Signs and abbreviations of units that follow a number.
const UNITS: [&str; 46] = [
    "€", "$", "£", "¥", "°", "°C", "°F", "km", "m", "cm", "mm", "m²", "m³", "km²", "km/h", "ha", "kg", "g", "mg", "t",
    "l", "L", "cl", "ml", "h", "min", "s", "ms", "Hz", "MHz", "GHz", "W", "kW", "kWh", "V", "A", "o", "ko", "Ko", "Mo",
    "Go", "To", "kB", "MB", "GB", "TB",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_rows_may_part() {
        for (before, after, expected) in [
            ("mot", "mot", true),
            ("mot", "?", false),
            ("mot ", " \u{202f}!", false),
            ("mot", "\u{200b}\u{2060}:8080", false),
            ("mot", "»", false),
            ("100", "%", false),
            ("«", "mot", false),
            ("« ", "mot", false),
            ("«\u{301}\u{a0}", "mot", false),
            ("(", "mot", false),
            ("dit “", "mot", false),
            ("“", "mot", false),
            ("Wort“", "mot", true),
            ("mot »", "mot", true),
            ("mot", "«", true),
            ("", "", true),
        ] {
            assert_eq!(may_part(before, after), expected, "{before:?} {after:?}");
        }
    }

    #[test]
    fn numbers_and_units() {
        for (before, after, expected) in [
            ("10", "000", true),
            ("10", "000,", true),
            ("10", "000,5", true),
            ("10", "0000", false),
            ("12", "km,", true),
            ("12", "€.", true),
            ("12", "mois", false),
            ("douze", "km", false),
        ] {
            assert_eq!(is_measure(before, after), expected, "{before:?} {after:?}");
        }
    }
}
