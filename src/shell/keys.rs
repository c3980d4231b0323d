//! Bytes from a terminal to events, through termina's parser.
//!
//! A lone Escape and the beginning of an arrow key are the same byte: which it is, is known once
//! more bytes come, or none for a while. The caller keeps the time.

use termina::{
    Event as Seen, Parser,
    event::{KeyCode, KeyEvent, KeyEventKind, Modifiers, MouseButton, MouseEvent, MouseEventKind},
};

use super::answers::{Answer, Sieve, Sifted};
use crate::{
    app::Event,
    input::{Code, Key, Mouse, MouseKind},
};

/// Turns bytes into events as they come.
#[derive(Debug, Default)]
pub struct Decoder {
    sieve: Sieve,
    parser: Parser,
    /// Whether the parser has the beginning of something.
    incomplete: bool,
    pasting: bool,
    /// Whether the terminal may answer.
    expecting: bool,
    answers: Vec<Answer>,
}

impl Decoder {
    /// Takes bytes, in whatever pieces they come, and returns what they mean.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        let (mut events, mut sifted) = (Vec::new(), Vec::new());
        for byte in bytes {
            if self.pasting {
                self.parse(*byte, &mut events);
                continue;
            }
            self.sieve.push(*byte, &mut sifted);
            self.take(&mut sifted, &mut events);
        }
        events
    }

    fn take(&mut self, sifted: &mut Vec<Sifted>, events: &mut Vec<Event>) {
        for part in sifted.drain(..) {
            match part {
                Sifted::Byte(byte) => self.parse(byte, events),
                Sifted::Key(key) => events.push(Event::Key(key)),
                Sifted::Answer(answer) => {
                    self.expecting &= answer != Answer::Device;
                    self.answers.push(answer);
                }
            }
        }
    }

    fn parse(&mut self, byte: u8, events: &mut Vec<Event>) {
        if byte == 0x1b && self.incomplete && !self.pasting {
            // What was begun is cut short.
            self.parser = Parser::default();
        }
        self.parser.parse(&[byte], true);
        self.incomplete = true;
        while let Some(seen) = self.parser.pop() {
            self.incomplete = false;
            self.pasting = false;
            events.extend(event(seen));
        }
        // A paste may be long and come slowly: it is waited for however long it takes.
        self.pasting |= self.incomplete && byte == b'~';
    }

    /// Whether the bytes so far begin something, so that silence would settle what they mean.
    pub fn waits(&self) -> bool {
        self.incomplete && !self.pasting || self.sieve.waits(self.expecting)
    }

    /// The terminal has been asked something, or is not expected to answer any more. Its answers are
    /// never taken for keys, but while they are expected what begins like one is waited for.
    pub const fn expect(&mut self, expecting: bool) {
        self.expecting = expecting;
    }

    /// The answers since the last time, in their order.
    pub fn answers(&mut self) -> Vec<Answer> {
        std::mem::take(&mut self.answers)
    }

    /// No more bytes came for a while: what is there is complete.
    pub fn settle(&mut self) -> Vec<Event> {
        let (mut events, mut sifted) = (Vec::new(), Vec::new());
        self.parser.parse(&[], false);
        while let Some(seen) = self.parser.pop() {
            events.extend(event(seen));
        }
        if self.incomplete && events.is_empty() {
            // Half a sequence: nothing that may follow belongs to it.
            self.parser = Parser::default();
        }
        self.incomplete = false;
        if self.sieve.waits(self.expecting) {
            self.sieve.settle(&mut sifted);
            self.take(&mut sifted, &mut events);
        }
        events
    }
}

fn event(seen: Seen) -> Option<Event> {
    match seen {
        Seen::Key(key) if key.kind != KeyEventKind::Release => self::key(key).map(Event::Key),
        Seen::Mouse(mouse) => self::mouse(mouse).map(Event::Mouse),
        Seen::Paste(text) => Some(Event::Paste(text)),
        _ => None,
    }
}

/// What the first button and the wheel do; the terminal keeps what is done with Shift held.
fn mouse(mouse: MouseEvent) -> Option<Mouse> {
    let kind = match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseKind::Press,
        MouseEventKind::Drag(MouseButton::Left) => MouseKind::Drag,
        MouseEventKind::Up(MouseButton::Left) => MouseKind::Release,
        MouseEventKind::ScrollDown => MouseKind::Wheel(true),
        MouseEventKind::ScrollUp => MouseKind::Wheel(false),
        MouseEventKind::ScrollRight => MouseKind::Sideways(true),
        MouseEventKind::ScrollLeft => MouseKind::Sideways(false),
        MouseEventKind::Down(_) | MouseEventKind::Drag(_) | MouseEventKind::Up(_) | MouseEventKind::Moved => {
            return None;
        }
    };
    Some(Mouse { kind, x: mouse.column, y: mouse.row })
}

fn key(key: KeyEvent) -> Option<Key> {
    let code = match key.code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Escape => Code::Esc,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Insert => Code::Insert,
        KeyCode::Delete => Code::Delete,
        KeyCode::Function(number) => Code::F(number),
        _ => return None,
    };
    let with = |modifier| key.modifiers.contains(modifier);
    Some(Key { code, ctrl: with(Modifiers::CONTROL), alt: with(Modifiers::ALT) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(events: Vec<Event>) -> Vec<String> {
        events
            .into_iter()
            .map(|event| match event {
                Event::Key(key) => key.to_string(),
                Event::Paste(text) => format!("paste {text}"),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn bytes_are_keys_in_whatever_pieces_they_come() {
        let table: [(&[&[u8]], &[&str]); 9] = [
            (&[b"jk"], &["j", "k"]),
            (&["é".as_bytes()], &["é"]),
            (&[b"\xc3", b"\xa9"], &["é"]),
            (&[b"\x1b[5", b"~"], &["PgUp"]),
            (&[b"\x1b[A\x1bOB"], &["↑", "↓"]),
            (&[b"\x06\x7f\r\t"], &["Ctrl-f", "Backspace", "Enter", "Tab"]),
            (&[b"\x1b1"], &["Alt-1"]),
            (&[b"\x1b[200~un\ndeux", b"\x1b[201~"], &["paste un\ndeux"]),
            (&[b"\x1b]11;rgb:0/0/0\x07x"], &["x"]),
        ];
        for (pieces, expected) in table {
            let mut decoder = Decoder::default();
            let events: Vec<_> = pieces.iter().flat_map(|piece| decoder.feed(piece)).collect();
            assert_eq!(keys(events), expected, "{pieces:?}");
            assert!(!decoder.waits(), "{pieces:?}");
        }
    }

    #[test]
    fn mouse_reports_are_read_in_whatever_pieces_they_come() {
        let at = |kind, x, y| Some(Mouse { kind, x, y });
        for (bytes, expected) in [
            ("\x1b[<0;1;1M", at(MouseKind::Press, 0, 0)),
            ("\x1b[<0;300;40m", at(MouseKind::Release, 299, 39)),
            ("\x1b[<32;3;2M", at(MouseKind::Drag, 2, 1)),
            ("\x1b[<64;3;2M", at(MouseKind::Wheel(false), 2, 1)),
            ("\x1b[<65;3;2M", at(MouseKind::Wheel(true), 2, 1)),
            ("\x1b[<66;3;2M", at(MouseKind::Sideways(false), 2, 1)),
            ("\x1b[<67;3;2M", at(MouseKind::Sideways(true), 2, 1)),
            ("\x1b[<2;3;2M", None),
            ("\x1b[<0;0;0M", at(MouseKind::Press, 0, 0)),
            ("\x1b[<0;99999;1M", None),
        ] {
            for split in 1..bytes.len() {
                let mut decoder = Decoder::default();
                let mut events = decoder.feed(&bytes.as_bytes()[..split]);
                events.extend(decoder.feed(&bytes.as_bytes()[split..]));
                events.extend(decoder.settle());
                let seen =
                    events.iter().find_map(|event| if let Event::Mouse(mouse) = event { Some(*mouse) } else { None });
                assert_eq!(seen, expected, "{bytes:?}");
                assert_eq!(keys(decoder.feed(b"j")), ["j"], "{bytes:?}");
            }
        }
    }

    #[test]
    fn answers_are_no_keys_in_whatever_pieces_they_come() {
        let mode = |number, state| Answer::Mode { number, state };
        let table = [
            ("\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\", Some(Answer::Background(0xfd, 0xf6, 0xe3))),
            ("\x1b]11;rgb:fdfd/f6f6/e3e3\x07", Some(Answer::Background(0xfd, 0xf6, 0xe3))),
            ("\x1b]4;1;rgb:ff/ff/ff\x07", None),
            ("\x1b]11;qqq\x1b\\", None),
            ("\x1b]11;rgb:ff\x07", None),
            ("\x1b]11;\x1b\\", None),
            ("\x1b[?2026;2$y", Some(mode(2026, 2))),
            ("\x1b[?69;0$y", Some(mode(69, 0))),
            ("\x1b[?99999;0$y", None),
            ("\x1b[?1u", None),
            ("\x1b[?997;1n", None),
            ("\x1b[?62;1;2;4c", Some(Answer::Device)),
            ("\x1b[?6c", Some(Answer::Device)),
            ("\x1bP>|tmux 3.3a\x1b\\", Some(Answer::Name("tmux 3.3a".into()))),
        ];
        for (bytes, expected) in table {
            for first in 1..bytes.len() {
                for second in first..bytes.len() {
                    let mut decoder = Decoder::default();
                    decoder.expect(true);
                    assert_eq!(keys(decoder.feed(b"k")), ["k"]);
                    for piece in [&bytes[..first], &bytes[first..second], &bytes[second..]] {
                        assert_eq!(keys(decoder.feed(piece.as_bytes())), [""; 0], "{bytes:?} {first} {second}");
                    }
                    assert!(!decoder.waits());
                    assert_eq!(decoder.answers(), expected.clone().map_or_else(Vec::new, |answer| vec![answer]));
                    assert_eq!(keys(decoder.feed(b"j\x1b[A")), ["j", "↑"], "{bytes:?} {first} {second}");
                }
            }
        }
    }

    #[test]
    fn silence_ends_no_answer_but_keys_that_begin_like_one() {
        for (bytes, expecting, waits, key) in [
            ("\x1b", true, true, &["Esc"][..]),
            ("\x1b[", true, true, &[]),
            ("\x1b]", true, false, &[]),
            ("\x1b]", false, true, &["Alt-]"]),
            ("\x1bP", false, true, &["Alt-P"]),
            ("\x1b[?", false, false, &[]),
            ("\x1b[?62;1", true, false, &[]),
            ("\x1b]11;rgb:", true, false, &[]),
            ("\x1b]4;", true, true, &[]),
            ("\x1b]11;rgb:jk", true, true, &["j", "k"]),
            ("\x1bP>|x\x1b", true, false, &[]),
        ] {
            let mut decoder = Decoder::default();
            decoder.expect(expecting);
            assert!(decoder.feed(bytes.as_bytes()).is_empty());
            assert_eq!(decoder.waits(), waits, "{bytes:?}");
            if waits {
                assert_eq!(keys(decoder.settle()), key, "{bytes:?}");
                assert_eq!(keys(decoder.feed(b"]j")), ["]", "j"], "{bytes:?}");
            }
        }
    }

    #[test]
    fn what_is_no_answer_swallows_no_keys() {
        // Alt-] begins as an answer does; an answer that is cut short ends there.
        for (bytes, before) in [
            ("\x1b]", &["Alt-]"][..]),
            ("\x1b]1", &["Alt-]", "1"]),
            ("\x1b]123456", &["Alt-]", "1", "2", "3", "4", "5", "6"]),
            ("\x1bP", &["Alt-P"]),
            ("\x1bP>", &["Alt-P", ">"]),
            ("\x1b\x1b]11;rgb:ff/ff/ff\x07", &["Esc"]),
            ("\x1b\x1b\x1b[B", &["Esc", "Esc", "↓"]),
            ("\x1b[?62;\x1b[A", &["↑"]),
            ("\x1bP>|x\x1b[A", &["↑"]),
            ("\u{c3}\x1b[?6c\u{a9}", &["é"]),
        ] {
            let bytes: Vec<u8> = bytes.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
            let mut decoder = Decoder::default();
            decoder.expect(true);
            let mut seen = decoder.feed(&bytes);
            seen.extend(decoder.feed(b"jk"));
            let expected: Vec<_> = before.iter().chain(&["j", "k"]).map(ToString::to_string).collect();
            assert_eq!(keys(seen), expected, "{bytes:?}");
            assert!(!decoder.waits(), "{bytes:?}");
        }
        let mut decoder = Decoder::default();
        assert_eq!(keys(decoder.feed(b"\x1b[200~\x1b[?6c\x1b]11;x\x1b[201~j")), ["paste \x1b[?6c\x1b]11;x", "j"]);
    }

    #[test]
    fn silence_tells_escape_from_the_beginning_of_a_key() {
        let mut decoder = Decoder::default();
        assert!(decoder.feed(b"\x1b").is_empty());
        assert!(decoder.waits());
        assert_eq!(keys(decoder.settle()), ["Esc"]);
        assert!(decoder.feed(b"\x1b[").is_empty());
        assert!(decoder.settle().is_empty());
        assert_eq!(keys(decoder.feed(b"j")), ["j"], "what follows half a sequence is not part of it");
        assert!(decoder.feed(b"\x1b[200~long").is_empty());
        assert!(!decoder.waits(), "a paste is waited for");
        assert_eq!(keys(decoder.feed(b" paste\x1b[201~")), ["paste long paste"]);
    }
}
