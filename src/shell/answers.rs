//! What a terminal answers when it is asked: sifted out of the bytes that are keys, in whatever
//! pieces they come, late or never.
//!
//! A byte that may belong to an answer is held back until it is known whether it does. Nothing that
//! a key sends begins like an answer for longer than two bytes, so that keys are held back no longer
//! than that; what is held is cut short by the first byte that can't belong to it.

use termina::{
    Event as Seen, Parser,
    escape::osc::{ColorOrQuery, DynamicColorNumber, Osc},
};

use crate::input::{Code, Key};

/// What a terminal has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The state of a private mode (DECRPM): 0 for one that is not known, 1 or 2 for one that is set
    /// or reset, 3 or 4 for one that always is.
    Mode {
        /// The number of the mode.
        number: u16,
        /// Its state.
        state: u8,
    },
    /// The colour of the background (OSC 11): red, green and blue.
    Background(u8, u8, u8),
    /// Its name and version as it tells them (XTVERSION); hostile as all text is.
    Name(String),
    /// What kind of device it is (DA1). Every terminal answers that, in the order in which it was
    /// asked: what was asked before and is not answered by now will not be.
    Device,
}

/// What comes of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sifted {
    /// A byte of a key, a paste, a report of the mouse.
    Byte(u8),
    /// A key whose bytes also begin an answer.
    Key(Key),
    /// An answer.
    Answer(Answer),
}

/// Holds back what may be an answer.
#[derive(Debug, Default)]
pub struct Sieve {
    held: Vec<u8>,
}

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;

/// No answer of those that are known is longer, in bytes.
const LONGEST: usize = 256;

/// The longest colour that a terminal tells, in bytes: `rgba:` and four times four digits.
const COLOUR: usize = 40;

/// What held bytes are.
enum Class {
    /// The beginning of an answer.
    Part,
    /// A whole one; nothing where it tells nothing that was asked.
    Whole(Option<Answer>),
    /// Keys, the last byte too.
    Keys,
    /// A key whose second byte would introduce a string; what follows are other keys.
    Alt(char),
    /// An answer that is cut short by the last byte, which belongs to something else.
    Cut,
}

impl Sieve {
    /// Takes a byte.
    pub fn push(&mut self, byte: u8, out: &mut Vec<Sifted>) {
        self.held.push(byte);
        match class(&self.held) {
            Class::Part => {}
            Class::Whole(answer) => {
                self.held.clear();
                out.extend(answer.map(Sifted::Answer));
            }
            Class::Keys => out.extend(self.held.drain(..).map(Sifted::Byte)),
            Class::Alt(letter) => {
                let rest = self.held.split_off(2);
                self.held.clear();
                out.push(alt(letter));
                for byte in rest {
                    self.push(byte, out);
                }
            }
            Class::Cut => {
                let held = std::mem::take(&mut self.held);
                if held == [ESC, ESC] {
                    out.push(ESCAPE);
                } else if held.ends_with(&[ESC, byte]) {
                    // It was not the end of a string but the beginning of something else.
                    self.push(ESC, out);
                }
                self.push(byte, out);
            }
        }
    }

    /// Whether silence would settle what is held: as long as it may well be a key. While an answer is
    /// expected, what introduces a string is one more likely than it is a key.
    pub fn waits(&self, expecting: bool) -> bool {
        match &*self.held {
            [ESC] | [ESC, b'['] => true,
            [ESC, b']' | b'P'] => !expecting,
            [ESC, b']', rest @ ..] => {
                string(rest).is_some_and(|(number, text)| number != b"11" || stray(text).is_some())
            }
            _ => false,
        }
    }

    /// No more bytes came for a while: what may be a key is one. Half a sequence is nothing.
    pub fn settle(&mut self, out: &mut Vec<Sifted>) {
        match &*self.held {
            [ESC] => out.push(ESCAPE),
            [ESC, introducer @ (b']' | b'P')] => out.push(alt(char::from(*introducer))),
            [ESC, b']', rest @ ..] => {
                // An answer was cut off, and what came later was typed.
                let typed = string(rest).and_then(|(_, text)| Some(&text[stray(text)?..]));
                out.extend(typed.unwrap_or_default().iter().map(|byte| Sifted::Byte(*byte)));
            }
            _ => {}
        }
        self.held.clear();
    }
}

const ESCAPE: Sifted = Sifted::Key(Key { code: Code::Esc, ctrl: false, alt: false });

const fn alt(letter: char) -> Sifted {
    Sifted::Key(Key { code: Code::Char(letter), ctrl: false, alt: true })
}

fn class(held: &[u8]) -> Class {
    if held.len() > LONGEST {
        return Class::Cut;
    }
    match held {
        [ESC] | [ESC, b'[' | b']' | b'P'] => Class::Part,
        [ESC, ESC] | [ESC, b'[', ESC] => Class::Cut,
        [ESC, b'[', b'?', rest @ ..] => report(rest),
        [ESC, b']', rest @ ..] => osc(rest, held),
        [ESC, b'P', rest @ ..] => name(rest),
        _ => Class::Keys,
    }
}

/// After `ESC [ ?`: parameters, and a letter that ends them.
fn report(bytes: &[u8]) -> Class {
    let Some((&last, parameters)) = bytes.split_last() else { return Class::Part };
    match last {
        0x20..=0x3f => Class::Part,
        b'c' => Class::Whole(Some(Answer::Device)),
        b'y' => Class::Whole(mode(parameters)),
        // The console of Linux numbers its first function keys so, with a second bracket; nothing
        // that begins like this is a key.
        0x40..=0x7e => Class::Whole(None),
        _ => Class::Cut,
    }
}

/// `MODE ; STATE $`.
fn mode(parameters: &[u8]) -> Option<Answer> {
    let (number, state) = std::str::from_utf8(parameters.strip_suffix(b"$")?).ok()?.split_once(';')?;
    Some(Answer::Mode { number: number.parse().ok()?, state: state.parse().ok()? })
}

/// The number and the text of an OSC, once the semicolon between them has come.
fn string(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b';')?;
    Some((&bytes[..end], &bytes[end + 1..]))
}

/// Where something stands in the text of an OSC that no terminal writes in a colour: `rgb:`, `rgba:` or
/// `#`, and hexadecimal digits.
fn stray(text: &[u8]) -> Option<usize> {
    let text = text.strip_suffix(b"\x1b").unwrap_or(text);
    let fits = |byte: &u8| byte.is_ascii_hexdigit() || b"rg:/#".contains(byte);
    text.iter().position(|byte| !fits(byte)).or((text.len() > COLOUR).then_some(COLOUR))
}

/// After `ESC ]`: a number, a semicolon, a text; then BEL, or ESC and a backslash.
fn osc(bytes: &[u8], whole: &[u8]) -> Class {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    match bytes.get(digits) {
        None if digits <= 4 => return Class::Part,
        Some(b';') if (1..=4).contains(&digits) => {}
        _ => return Class::Alt(']'),
    }
    let (text, end) = match &bytes[digits + 1..] {
        [text @ .., BEL] | [text @ .., ESC, b'\\'] => (text, true),
        [text @ .., ESC] | text => (text, false),
    };
    if text.iter().any(|byte| *byte < 0x20) {
        Class::Cut
    } else if end {
        Class::Whole(colour(whole))
    } else {
        Class::Part
    }
}

fn colour(bytes: &[u8]) -> Option<Answer> {
    let mut parser = Parser::default();
    parser.parse(bytes, false);
    match parser.pop()? {
        Seen::Osc(Osc::ChangeDynamicColors(DynamicColorNumber::TextBackgroundColor, colours)) => {
            match colours.first() {
                Some(ColorOrQuery::Color(colour)) => Some(Answer::Background(colour.red, colour.green, colour.blue)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// After `ESC P`: `> |`, a text, ESC and a backslash.
fn name(bytes: &[u8]) -> Class {
    let text = match bytes {
        [b'>'] => return Class::Part,
        [b'>', b'|', text @ ..] => text,
        _ => return Class::Alt('P'),
    };
    let (text, end) = match text {
        [text @ .., ESC, b'\\'] => (text, true),
        [text @ .., ESC] | text => (text, false),
    };
    if text.iter().any(|byte| *byte < 0x20 || *byte == 0x7f) {
        Class::Cut
    } else if end {
        Class::Whole(Some(Answer::Name(String::from_utf8_lossy(text).into_owned())))
    } else {
        Class::Part
    }
}
