//! What may leave the program: its bytes, read by a terminal parser that is not ours (vte).
//!
//! The lists here are written anew and on purpose: they must not be those of the program.

#![allow(dead_code, unreachable_pub, reason = "each test program uses its part, and has no outside")]

use vte::{Params, Parser, Perform};

/// Where a stream goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// To another program or a file: characters and line ends, nothing else.
    Pipe,
    /// The same with colours, as `--color always` has it.
    Coloured,
    /// To a terminal: what the encoder writes, and before and after it plain lines.
    Terminal,
}

/// The modes that are set and reset (`CSI ? n h`, `CSI ? n l`): the cursor, the second screen,
/// pastes marked as such, synchronized output, the mouse, the wrapping of lines.
const MODES: [u16; 7] = [7, 25, 1002, 1006, 1049, 2004, 2026];

/// Looks through a whole stream; what must not be in it, each fault with what stands around it.
pub fn faults(bytes: &[u8], to: To) -> Vec<String> {
    let mut faults = Vec::new();
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            return vec![format!("not UTF-8 after {:?}", String::from_utf8_lossy(&bytes[at.saturating_sub(40)..at]))];
        }
    };
    let context = |at: usize| {
        let before: Vec<char> = text[..at].chars().rev().take(30).collect();
        before.into_iter().rev().chain(text[at..].chars().take(30)).collect::<String>()
    };
    let mut signs = text.char_indices().peekable();
    let (mut last, mut flag) = (' ', false);
    while let Some((at, c)) = signs.next() {
        let next = signs.peek().map_or(' ', |&(_, next)| next);
        flag = c == '\u{1F3F4}' || flag && is_tag(c);
        let fine = match c {
            // The terminal's driver puts it before each line end; the encoder goes back with it.
            '\r' | '\u{8}' => to == To::Terminal,
            '\u{1b}' => to != To::Pipe && next == '[' || to == To::Terminal && matches!(next, ']' | '\\'),
            '\u{200D}' => !last.is_ascii() && !next.is_ascii(),
            // The selectors change how the sign before is drawn, or nothing.
            '\n' | '\u{FE0E}' | '\u{FE0F}' => true,
            c => !acts(c) || is_tag(c) && flag,
        };
        if !fine {
            faults.push(format!("U+{:04X} in {:?}", u32::from(c), context(at)));
        }
        last = c;
    }
    let mut seen = Seen { to, faults: Vec::new(), last: None, returned: false, fed: false, entered: false };
    let mut parser = Parser::new();
    parser.advance(&mut seen, bytes);
    seen.strays();
    // What is left open swallows what follows it.
    parser.advance(&mut seen, b"\x00.");
    if seen.last != Some('.') {
        seen.faults.push("a sequence without an end".to_owned());
    }
    seen.faults.retain(|fault| fault != "C0 0x00");
    faults.append(&mut seen.faults);
    faults.truncate(5);
    faults
}

/// The letters of a flag's region (🏴 and tags).
const fn is_tag(c: char) -> bool {
    matches!(c, '\u{E0030}'..='\u{E0039}' | '\u{E0061}'..='\u{E007A}' | '\u{E007F}')
}

/// Whether a character does something instead of being seen: controls, `Bidi_Control`,
/// `Default_Ignorable_Code_Point` (Unicode 16), separators of lines, annotations, blanks that are no
/// spaces, noncharacters.
fn acts(c: char) -> bool {
    let code = u32::from(c);
    let ranges = [
        (0x00, 0x1F),
        (0x7F, 0x9F),
        (0xAD, 0xAD),
        (0x34F, 0x34F),
        (0x61C, 0x61C),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x2028, 0x202E),
        (0x2060, 0x206F),
        (0x2800, 0x2800),
        (0x3164, 0x3164),
        (0xFDD0, 0xFDEF),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0),
        (0xFFF0, 0xFFFB),
        (0x1_BCA0, 0x1_BCA3),
        (0x1_D173, 0x1_D17A),
        (0xE_0000, 0xE_0FFF),
    ];
    ranges.iter().any(|&(first, last)| (first..=last).contains(&code)) || code & 0xFFFE == 0xFFFE
}

/// What the parser made of the stream.
struct Seen {
    to: To,
    faults: Vec<String>,
    last: Option<char>,
    /// Whether the cursor was just put at the start of a row.
    returned: bool,
    /// Whether it was just put into the next row, in whatever column: within a frame, one is named next.
    fed: bool,
    /// Whether the second screen shows, where nothing but the encoder writes.
    entered: bool,
}

impl Seen {
    /// What may not come right after a line feed has come.
    fn strays(&mut self) {
        if std::mem::take(&mut self.fed) {
            self.faults.push("a line feed, and no column".to_owned());
        }
    }
}

impl Perform for Seen {
    fn print(&mut self, c: char) {
        self.strays();
        self.returned = false;
        self.last = Some(c);
    }

    fn execute(&mut self, byte: u8) {
        let fine = match byte {
            b'\n' => true,
            b'\r' => self.to == To::Terminal,
            b'\x08' => self.to == To::Terminal && self.entered,
            _ => false,
        };
        if !fine {
            self.faults.push(format!("C0 {byte:#04x}"));
        }
        self.fed = match byte {
            b'\n' => self.entered && !self.returned,
            // One to the left of an unknown column is another.
            b'\x08' => self.fed,
            _ => false,
        };
        self.returned = byte == b'\r' || byte == b'\n' && self.returned;
        self.last = None;
    }

    fn csi_dispatch(&mut self, params: &Params, intermediates: &[u8], ignored: bool, action: char) {
        let values: Vec<u16> = params.iter().flatten().copied().collect();
        if action == 'G' {
            self.fed = false;
        }
        self.strays();
        let fine = match (self.to, intermediates, action) {
            (To::Coloured | To::Terminal, [], 'm') => attributes(&values),
            // CUP and DECSTBM, ED of the whole screen; then CUU, CUD, CUF,
            // CUB, CHA, VPA, SU, SD, DL, IL, ECH, REP.
            (To::Terminal, [], 'H' | 'r') => values.len() <= 2 && values.iter().all(|n| *n <= 1000),
            (To::Terminal, [], 'J') => values == [2],
            (To::Terminal, [], 'A'..='D' | 'G' | 'd' | 'S' | 'T' | 'M' | 'L' | 'X' | 'b') => {
                matches!(values[..], [0..=1000])
            }
            // Margins are only taken back where no terminal has said that it has them.
            (To::Terminal, b"?", 'l') if values == [69] => true,
            // The questions: two modes.
            (To::Terminal, b"?$", 'p') => values == [2026] || values == [69],
            // The name, the kind of device; and EL.
            (To::Terminal, b">", 'q') | (To::Terminal, [], 'c' | 'K') => values == [0],
            (To::Terminal, b"?", 'h' | 'l') => {
                if values == [1049] {
                    self.entered = action == 'h';
                }
                matches!(values[..], [mode] if MODES.contains(&mode))
            }
            _ => false,
        };
        if !fine || ignored {
            let private = String::from_utf8_lossy(intermediates).into_owned();
            self.faults.push(format!("CSI {private}{values:?}{action}"));
        }
    }

    fn osc_dispatch(&mut self, params: &[&[u8]], _: bool) {
        let fine = match params {
            [b"8", b"", b""] => true,
            // An address may hold semicolons.
            [b"8", id, url @ ..] if !url.is_empty() => {
                let url = url.join(&b';');
                let schemes: [&[u8]; 3] = [b"https://", b"http://", b"mailto:"];
                id.strip_prefix(b"id=").is_some_and(|id| id.len() == 4 && id.iter().all(u8::is_ascii_lowercase))
                    && schemes.iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme))
                    && url.iter().all(u8::is_ascii_graphic)
            }
            _ => false,
        };
        if !fine || self.to != To::Terminal {
            self.faults.push(format!("OSC {params:?}"));
        }
    }

    fn hook(&mut self, _: &Params, _: &[u8], _: bool, action: char) {
        self.faults.push(format!("DCS {action}"));
    }

    fn esc_dispatch(&mut self, intermediates: &[u8], _: bool, byte: u8) {
        // The end of a string, which the parser has taken already.
        if byte == b'\\' && intermediates.is_empty() {
            return;
        }
        self.faults.push(format!("ESC {intermediates:?} {byte:#04x}"));
    }
}

/// Whether these are attributes and colours, whole.
fn attributes(mut values: &[u16]) -> bool {
    while let [first, rest @ ..] = values {
        values = match (first, rest) {
            (38 | 48, [5, index, rest @ ..]) if *index < 256 => rest,
            (38 | 48, [2, r, g, b, rest @ ..]) if [r, g, b].iter().all(|part| **part < 256) => rest,
            (0..=9 | 22..=25 | 27..=37 | 39..=47 | 49 | 90..=97 | 100..=107, rest) => rest,
            _ => return false,
        };
    }
    true
}
