//! Bytes from a terminal to events, through termina's parser.
//!
//! A lone Escape and the beginning of an arrow key are the same byte: which it is, is known once
//! more bytes come, or none for a while. The caller keeps the time.

use termina::{
    Event as Seen, Parser,
    escape::osc::{ColorOrQuery, DynamicColorNumber, Osc},
    event::{KeyCode, KeyEvent, KeyEventKind, Modifiers, MouseButton, MouseEvent, MouseEventKind},
};

use crate::{
    app::Event,
    input::{Code, Key, Mouse, MouseKind},
};

/// Turns bytes into events as they come.
#[derive(Debug, Default)]
pub struct Decoder {
    parser: Parser,
    incomplete: bool,
    pasting: bool,
    /// The bytes since the last event, while the terminal may answer.
    answer: Option<Vec<u8>>,
    background: Option<(u8, u8, u8)>,
}

impl Decoder {
    /// Takes bytes, in whatever pieces they come, and returns what they mean.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        for byte in bytes {
            self.watch(*byte);
            self.parser.parse(&[*byte], true);
            self.incomplete = true;
            while let Some(seen) = self.parser.pop() {
                self.incomplete = false;
                self.pasting = false;
                self.forget();
                self.see_background(&seen);
                events.extend(event(seen));
            }
            // A paste may be long and come slowly: it is waited for however long it takes.
            self.pasting |= self.incomplete && *byte == b'~';
        }
        events
    }

    /// Whether the bytes so far begin something, so that silence would settle what they mean.
    pub fn waits(&self) -> bool {
        self.incomplete && !self.pasting && !self.answers()
    }

    /// The terminal has been asked for the colour of its background (OSC 11). Its answer may come in
    /// pieces, whenever it likes, and is never taken for keys.
    pub fn expect_background(&mut self) {
        self.answer = Some(Vec::new());
    }

    /// The colour of the background, once it has been told: red, green and blue.
    pub const fn background(&mut self) -> Option<(u8, u8, u8)> {
        self.background.take()
    }

    /// Looks whether a byte goes on with an answer. What looked like one and is none was Alt-]; the
    /// parser would take all that follows for a part of it.
    fn watch(&mut self, byte: u8) {
        let begun = self.answers();
        let Some(answer) = &mut self.answer else { return };
        answer.push(byte);
        if begun && !is_answer(answer) {
            answer.clear();
            self.parser = Parser::default();
        }
    }

    /// Whether the bytes since the last event are the beginning of an answer. A lone Escape is more
    /// likely a key.
    fn answers(&self) -> bool {
        self.answer.as_ref().is_some_and(|answer| answer.len() > 1 && is_answer(answer))
    }

    fn forget(&mut self) {
        if let Some(answer) = &mut self.answer {
            answer.clear();
        }
    }

    fn see_background(&mut self, seen: &Seen) {
        if self.answer.is_some()
            && let Seen::Osc(Osc::ChangeDynamicColors(DynamicColorNumber::TextBackgroundColor, colours)) = seen
            && let Some(ColorOrQuery::Color(colour)) = colours.first()
        {
            self.background = Some((colour.red, colour.green, colour.blue));
            self.answer = None;
        }
    }

    /// No more bytes came for a while: what is there is complete.
    pub fn settle(&mut self) -> Vec<Event> {
        self.parser.parse(&[], false);
        let mut events = Vec::new();
        while let Some(seen) = self.parser.pop() {
            events.extend(event(seen));
        }
        if events.is_empty() {
            // Half a sequence: nothing that may follow belongs to it.
            self.parser = Parser::default();
        }
        self.forget();
        self.incomplete = false;
        events
    }
}

/// Whether bytes are the beginning of `ESC ] 11 ; COLOUR` with its end, ESC \ or BEL. Terminals write
/// colours as `rgb:`, `rgba:` or `#` and hexadecimal digits; none is as long as this allows.
fn is_answer(bytes: &[u8]) -> bool {
    const START: &[u8] = b"\x1b]11;";
    let (head, colour) = bytes.split_at(bytes.len().min(START.len()));
    let body = colour.strip_suffix(b"\x1b\\").or(colour.strip_suffix(b"\x1b")).or(colour.strip_suffix(b"\x07"));
    let body = body.unwrap_or(colour);
    let is_colour = |byte: &u8| byte.is_ascii_hexdigit() || b"rg:/#".contains(byte);
    START.starts_with(head) && body.len() <= 40 && body.iter().all(is_colour)
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
    fn an_answer_is_no_key_in_whatever_pieces_it_comes() {
        for end in ["\x1b\\", "\x07"] {
            let bytes = format!("\x1b]11;rgb:fdfd/f6f6/e3e3{end}");
            for split in 2..bytes.len() {
                let mut decoder = Decoder::default();
                decoder.expect_background();
                let (first, second) = bytes.split_at(split);
                assert_eq!(keys(decoder.feed(b"k")), ["k"]);
                assert_eq!(keys(decoder.feed(first.as_bytes())), [""; 0], "{split}");
                assert!(!decoder.waits(), "silence does not end it: {split}");
                assert_eq!(keys(decoder.feed(second.as_bytes())), [""; 0], "{split}");
                assert_eq!(decoder.background(), Some((0xfd, 0xf6, 0xe3)), "{split}");
                assert_eq!(keys(decoder.feed(b"j")), ["j"], "{split}");
                assert_eq!(decoder.background(), None);
            }
        }
    }

    #[test]
    fn what_is_no_answer_swallows_no_keys() {
        // Alt-] begins as an answer does; an answer that can't be read ends as one.
        for bytes in ["\x1b]", "\x1b]1", "\x1b]11;rgb:zz", "\x1b]11;rgb:ff\x07", "\x1b]11;\x1b\\"] {
            let mut decoder = Decoder::default();
            decoder.expect_background();
            decoder.feed(bytes.as_bytes());
            let after = keys(decoder.feed(b"jk"));
            assert!(after.ends_with(&["k".to_owned()]), "{bytes:?}: {after:?}");
            assert!(!decoder.waits(), "{bytes:?}");
        }
        let mut decoder = Decoder::default();
        decoder.expect_background();
        assert!(decoder.feed(b"\x1b").is_empty());
        assert!(decoder.waits(), "a lone Escape is a key");
        assert_eq!(keys(decoder.settle()), ["Esc"]);
        assert_eq!(keys(decoder.feed(b"]")), ["]"]);
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
