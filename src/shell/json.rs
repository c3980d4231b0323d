//! JSON Lines: what `serde_json` writes, with every character that could act on a terminal escaped.
//!
//! A parser gets the exact text back, while the line itself can be looked at in any terminal.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// Writes a value on one line, without a line end.
///
/// # Errors
/// When the sink can't be written to.
pub fn write(sink: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    value.serialize(&mut Serializer::with_formatter(sink, Guarded)).map_err(io::Error::from)
}

/// Whether a character is invisible or reorders its line: format characters, line separators, blank
/// fillers, tags, all else that Unicode 16 calls `Default_Ignorable` but the selectors of emoji, and
/// noncharacters. Controls are another matter.
pub fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FDD0}'..='\u{FDEF}'
        | '\u{FE00}'..='\u{FE0D}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

struct Guarded;

impl Formatter for Guarded {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, sink: &mut W, fragment: &str) -> io::Result<()> {
        // serde_json has escaped the C0 controls, quotes and backslashes already.
        let mut plain = 0;
        for (at, c) in fragment.char_indices() {
            if c.is_control() || is_hidden(c) {
                CompactFormatter.write_string_fragment(sink, &fragment[plain..at])?;
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(sink, "\\u{unit:04x}")?;
                }
                plain = at + c.len_utf8();
            }
        }
        CompactFormatter.write_string_fragment(sink, &fragment[plain..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_act_is_escaped_and_comes_back() {
        let cases = [
            ("café « 漢 » \u{a0}\u{202f}", "\"café « 漢 » \u{a0}\u{202f}\""),
            ("\x1b[2J\n\"\\", r#""\u001b[2J\n\"\\""#),
            ("\u{7f}\u{9b}\u{85}", r#""\u007f\u009b\u0085""#),
            ("a\u{202e}b\u{2066}\u{200f}\u{61c}c", r#""a\u202eb\u2066\u200f\u061cc""#),
            ("\u{2028}\u{2029}", r#""\u2028\u2029""#),
            ("\u{34f}\u{17b4}\u{180b}\u{2800}\u{fe00}", r#""\u034f\u17b4\u180b\u2800\ufe00""#),
            ("\u{fdd0}\u{fff0}\u{ffff}\u{1fffe}", r#""\ufdd0\ufff0\uffff\ud83f\udffe""#),
            ("x\u{ad}\u{200b}\u{feff}\u{e0041}", r#""x\u00ad\u200b\ufeff\udb40\udc41""#),
        ];
        for (text, want) in cases {
            let mut bytes = Vec::new();
            write(&mut bytes, &text).unwrap();
            assert_eq!(String::from_utf8(bytes).unwrap(), want);
            assert_eq!(serde_json::from_str::<String>(want).unwrap(), text);
        }
    }

    #[test]
    fn keys_are_guarded_too() {
        let mut bytes = Vec::new();
        write(&mut bytes, &std::collections::BTreeMap::from([("a\u{9b}", 1)])).unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), r#"{"a\u009b":1}"#);
    }
}
