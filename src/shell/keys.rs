//! Bytes from a terminal to events, through termina's parser.
//!
//! A lone Escape and the beginning of an arrow key are the same byte: which it is, is known once
//! more bytes come, or none for a while. The caller keeps the time.

use termina::{
    Event as Seen, Parser,
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
}

impl Decoder {
    /// Takes bytes, in whatever pieces they come, and returns what they mean.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        for byte in bytes {
            self.parser.parse(&[*byte], true);
            self.incomplete = true;
            while let Some(seen) = self.parser.pop() {
                self.incomplete = false;
                self.pasting = false;
                events.extend(event(seen));
            }
            // A paste may be long and come slowly: it is waited for however long it takes.
            self.pasting |= self.incomplete && *byte == b'~';
        }
        events
    }

    /// Whether the bytes so far begin something, so that silence would settle what they mean.
    pub const fn waits(&self) -> bool {
        self.incomplete && !self.pasting
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
        self.incomplete = false;
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
