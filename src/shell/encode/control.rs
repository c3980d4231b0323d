//! What is said to a terminal beside frames: a list, and nothing that is not on it.

use std::borrow::Cow;

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::shell::capabilities::Questions;

/// The longest text in base64 that is sent to a terminal, in bytes: with the sequence round it the
/// 75,000 or so that xterm and hterm take; longer ones are cut or dropped without a word.
pub const LONGEST: usize = 74_994;

/// GNU screen passes a string on when it is wrapped, and takes none of more than 768 bytes.
const SCREEN_PIECE: usize = 512;

/// The longest title, in characters.
const TITLE: usize = 200;

/// Something to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control<'a> {
    /// The main screen is left, pastes are marked as such.
    Enter,
    /// Everything that [`Control::Enter`], the mouse and a frame may have set is taken back, whatever
    /// state it is in.
    Leave,
    /// Presses, drags and the wheel are reported, with decimal places; or not any more.
    Mouse(bool),
    /// All questions at once, the last of which (DA1) every terminal answers. A terminal that takes no
    /// questions for modes may write two letters where its cursor stands.
    Ask(Questions),
    /// The cursor to the top left.
    Home,
    /// The name of the window is kept, to be given back.
    KeepTitle,
    /// The name of the window (OSC 2).
    Title(&'a str),
    /// A text for the clipboard (OSC 52), of [`LONGEST`] bytes in base64 at most; nothing is said of a
    /// longer one.
    Clipboard {
        /// The text.
        text: &'a str,
        /// Whether GNU screen is to pass it on.
        screen: bool,
    },
}

/// The text of [`Control::LEAVE`], for `concat!`.
macro_rules! leave {
    () => {
        "\x1b[?2026l\x1b[?69l\x1b[r\x1b[m\x1b]8;;\x1b\\\x1b[?7h\x1b[?1006l\x1b[?1002l\x1b[?2004l\x1b[?25h\x1b[?1049l"
    };
}

impl Control<'_> {
    /// The bytes of [`Control::Leave`].
    pub const LEAVE: &'static [u8] = leave!().as_bytes();

    /// The same, and the name of the window that was kept ([`Control::KeepTitle`]) is given back.
    pub const LEAVE_TITLED: &'static [u8] = concat!(leave!(), "\x1b[23;2t").as_bytes();

    /// Its bytes.
    pub fn bytes(self) -> Cow<'static, [u8]> {
        let fixed: &[u8] = match self {
            Self::Enter => b"\x1b[?1049h\x1b[?2004h",
            Self::Leave => Self::LEAVE,
            Self::Mouse(true) => b"\x1b[?1002h\x1b[?1006h",
            Self::Mouse(false) => b"\x1b[?1006l\x1b[?1002l",
            Self::Home => b"\x1b[H",
            Self::KeepTitle => b"\x1b[22;2t",
            Self::Ask(questions) => return ask(questions).into(),
            Self::Title(text) => return title(text).into(),
            Self::Clipboard { text, screen } => return clipboard(text, screen).into(),
        };
        Cow::Borrowed(fixed)
    }
}

/// Two modes (DECRQM), the colour of the background (OSC 11), name and version (XTVERSION), the kind of
/// device (DA1). xterm's "Control Sequences" has all of them.
fn ask(questions: Questions) -> Vec<u8> {
    let parts: [(bool, &[u8]); 3] = [
        (questions.modes, b"\x1b[?2026$p\x1b[?69$p\x1b[>0q"),
        (questions.background, b"\x1b]11;?\x1b\\"),
        (true, b"\x1b[c"),
    ];
    parts.iter().filter(|(asked, _)| *asked).flat_map(|(_, part)| *part).copied().collect()
}

/// A control in it would end the sequence, and begin another.
fn title(text: &str) -> Vec<u8> {
    let text: String = text.chars().filter(|sign| !sign.is_control()).take(TITLE).collect();
    format!("\x1b]2;{text}\x1b\\").into_bytes()
}

fn clipboard(text: &str, screen: bool) -> Vec<u8> {
    let encoded = STANDARD.encode(text);
    if encoded.len() > LONGEST {
        return Vec::new();
    }
    let sequence = format!("\x1b]52;c;{encoded}\x07");
    if !screen {
        return sequence.into_bytes();
    }
    let mut wrapped = Vec::new();
    for piece in sequence.as_bytes().chunks(SCREEN_PIECE) {
        wrapped.extend_from_slice(b"\x1bP");
        wrapped.extend_from_slice(piece);
        wrapped.extend_from_slice(b"\x1b\\");
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_can_do_nothing_else() {
        let bytes = Control::Title("Un\x1b\\\x07titre\u{9c}\n é").bytes();
        assert_eq!(bytes, "\x1b]2;Un\\titre é\x1b\\".as_bytes());
        assert!(Control::Title(&"é".repeat(9999)).bytes().len() < 500);
    }

    #[test]
    fn a_long_text_is_wrapped_for_screen_or_not_sent_at_all() {
        let clipboard = |text: &str, screen| Control::Clipboard { text, screen }.bytes();
        assert_eq!(clipboard("né\u{1b}", false), b"\x1b]52;c;bsOpGw==\x07".as_slice());
        let wrapped = clipboard(&"x".repeat(900), true);
        assert!(wrapped.starts_with(b"\x1bP\x1b]52;c;") && wrapped.ends_with(b"\x07\x1b\\"));
        let pieces: Vec<_> = wrapped.split(|byte| *byte == b'P').collect();
        assert!(pieces.iter().all(|piece| piece.len() < 768));
        let long = "x".repeat(LONGEST / 4 * 3);
        assert!(!clipboard(&long, false).is_empty());
        assert!(clipboard(&format!("{long}xxxx"), false).is_empty());
    }
}
