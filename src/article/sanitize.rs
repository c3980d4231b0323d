//! The one allow-list: what may be in a text, a title, a file name or an argument.
//!
//! What goes through here can be drawn: no control character, nothing that reorders a line, nothing
//! invisible but the few characters that folding and layout drop by themselves (soft hyphen,
//! zero-width space and joiners, word joiner, byte order mark). What is not allowed shows as U+FFFD
//! and is never silently joined; what stood after an ESC stays as visible text.
//!
//! It filters characters and knows no format: entities must have been decoded before.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

/// How many combining marks and joiners may follow one another; the rest is dropped. Vietnamese,
/// Hebrew and phonetic notation stay under five, so that sixteen only ever stops a stack of marks
/// made to run over the screen.
const MAX_MARKS: usize = 16;

/// Tabs move on to the next multiple of this many characters.
const TAB: usize = 4;

const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// Makes a text of several lines fit for a screen. Line ends become LF, tabs spaces.
///
/// Idempotent; borrows when there is nothing to change.
pub fn text(raw: &str) -> Cow<'_, str> {
    Filter::new().whole(raw)
}

/// As [`text`], with the number of combining marks that were dropped.
pub fn text_counting(raw: &str) -> (Cow<'_, str>, usize) {
    let mut filter = Filter::new();
    let text = filter.whole(raw);
    (text, filter.dropped)
}

/// Makes a title, a file name, an argument or a message fit for one line of a screen: as [`text`],
/// with line ends made visible.
pub fn line(raw: &str) -> Cow<'_, str> {
    Filter { one_line: true, ..Filter::new() }.whole(raw)
}

/// The same filter for a text that comes in pieces, such as the events of a parser: what a piece
/// may start with depends on the one before.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    one_line: bool,
    /// A place in the output and its column, so that a line of a million tabs is counted once.
    counted: (usize, usize),
    dropped: usize,
}

impl Filter {
    /// A filter for a text of several lines.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many combining marks were dropped so far.
    pub const fn dropped(&self) -> usize {
        self.dropped
    }

    /// Appends what may stay of `raw` to `out`, the output so far. `out` may have grown otherwise
    /// in the meantime, but not been cut.
    pub fn push(&mut self, raw: &str, out: &mut String) {
        let mut at = 0;
        while let Some(found) = suspect(raw, at, self.one_line) {
            out.push_str(&raw[at..found]);
            at = self.one(raw, found, out);
        }
        out.push_str(&raw[at..]);
    }

    fn whole<'a>(&mut self, raw: &'a str) -> Cow<'a, str> {
        if suspect(raw, 0, self.one_line).is_none() {
            return Cow::Borrowed(raw);
        }
        let mut out = String::with_capacity(raw.len() + 16);
        self.push(raw, &mut out);
        if out == raw { Cow::Borrowed(raw) } else { Cow::Owned(out) }
    }

    /// Handles the character at `at` and returns where to go on.
    fn one(&mut self, raw: &str, at: usize, out: &mut String) -> usize {
        let Some(c) = raw[at..].chars().next() else { return raw.len() };
        let next = at + c.len_utf8();
        match c {
            '\r' => {
                out.push(self.line_end());
                return if raw[next..].starts_with('\n') { next + 1 } else { next };
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(self.line_end()),
            '\t' => {
                let spaces = TAB - self.column(out) % TAB;
                out.extend(std::iter::repeat_n(' ', spaces));
            }
            '\u{FE0E}' | '\u{FE0F}' => {
                let base = out.chars().next_back();
                out.push(if base.is_some_and(takes_selector) { c } else { REPLACEMENT });
            }
            '\u{1F3F4}' => {
                let end = flag_end(raw, next);
                out.push_str(&raw[at..end]);
                return end;
            }
            _ if banned(c) => out.push(REPLACEMENT),
            _ if extends(c) => {
                if out.chars().rev().take(MAX_MARKS).take_while(|&c| extends(c)).count() < MAX_MARKS {
                    out.push(c);
                } else {
                    self.dropped += 1;
                }
            }
            _ => out.push(c),
        }
        next
    }

    const fn line_end(&self) -> char {
        if self.one_line { REPLACEMENT } else { '\n' }
    }

    /// The column that the next character of `out` has, in characters.
    fn column(&mut self, out: &str) -> usize {
        let (from, before) = self.counted;
        let column = match memchr::memrchr(b'\n', &out.as_bytes()[from..]) {
            Some(end) => out[from + end + 1..].chars().count(),
            None => before + out[from..].chars().count(),
        };
        self.counted = (out.len(), column);
        column
    }
}

/// The next character, from `at` on, that may have to be changed.
fn suspect(raw: &str, at: usize, one_line: bool) -> Option<usize> {
    let bytes = raw.as_bytes();
    let line_end = if one_line { b' ' } else { b'\n' };
    let mut at = at;
    while at < bytes.len() {
        // Sixteen bytes at a time while they are plain: nearly all of a text is.
        while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
            if !chunk.iter().fold(true, |all, &b| all & plain(b, line_end)) {
                break;
            }
            at += 16;
        }
        let end = (at + 16).min(bytes.len());
        while at < end {
            let byte = bytes[at];
            if plain(byte, line_end) {
                at += 1;
                continue;
            }
            let c = raw[at..].chars().next()?;
            if c.is_ascii() || !innocent(c) {
                return Some(at);
            }
            at += c.len_utf8();
        }
    }
    None
}

/// Whether a byte may stay whatever stands around it: ASCII with ink, a space, the bytes of the letters
/// from U+00C0 to U+023F. A byte within a character may stay where the first one does.
const fn plain(byte: u8, line_end: u8) -> bool {
    matches!(byte, b' '..=0x7E | 0x80..=0xBF | 0xC3..=0xC8) || byte == line_end
}

/// A quick yes for the characters that most texts are made of; not all that may stay.
const fn innocent(c: char) -> bool {
    matches!(c,
        '\u{A0}'..='\u{2FF}'
        | '\u{370}'..='\u{482}'
        | '\u{48A}'..='\u{590}'
        | '\u{5D0}'..='\u{60F}'
        | '\u{620}'..='\u{64A}'
        | '\u{1E00}'..='\u{200B}'
        | '\u{2010}'..='\u{2027}'
        | '\u{202F}'..='\u{2060}'
        | '\u{2070}'..='\u{20CF}'
        | '\u{2100}'..='\u{27FF}'
        | '\u{3000}'..='\u{3029}'
        | '\u{3030}'..='\u{3098}'
        | '\u{309B}'..='\u{3130}'
        | '\u{3200}'..='\u{A66E}'
        | '\u{AC00}'..='\u{D7A3}')
}

/// Whether a character never stays: controls, the twelve of `Bidi_Control`, fillers and blanks that
/// take no ink, all other `Default_Ignorable_Code_Point` (Unicode 16, `DerivedCoreProperties.txt`),
/// annotation controls and noncharacters.
const fn banned(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1F}'
        | '\u{7F}'..='\u{9F}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{115F}'..='\u{1160}'
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200E}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2061}'..='\u{206F}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{FDD0}'..='\u{FDEF}'
        | '\u{FE00}'..='\u{FE0D}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
        || c as u32 & 0xFFFE == 0xFFFE
}

/// Whether a character is drawn over the one before or joins it to the next.
fn extends(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}') || is_combining_mark(c)
}

/// Whether a variation selector 15 or 16 may follow: the characters of
/// `emoji-variation-sequences.txt`, in ranges that take in some of their neighbours.
const fn takes_selector(c: char) -> bool {
    matches!(c,
        '#' | '*' | '0'..='9' | '©' | '®'
        | '\u{203C}' | '\u{2049}' | '\u{2122}' | '\u{2139}'
        | '\u{2190}'..='\u{21FF}'
        | '\u{2300}'..='\u{23FF}'
        | '\u{24C2}'
        | '\u{25A0}'..='\u{27BF}'
        | '\u{2934}'..='\u{2935}'
        | '\u{2B00}'..='\u{2BFF}'
        | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}'
        | '\u{1F000}'..='\u{1F3F3}'
        | '\u{1F3F5}'..='\u{1F3FA}'
        | '\u{1F400}'..='\u{1FAFF}')
}

/// The end of the tag sequence of a flag (🏴 and the letters of a region), or `at` when there is
/// none: anywhere else tag characters are a way to hide words.
fn flag_end(raw: &str, at: usize) -> usize {
    let mut end = at;
    for (count, c) in raw[at..].chars().take(8).enumerate() {
        end += c.len_utf8();
        match c {
            '\u{E0030}'..='\u{E0039}' | '\u{E0061}'..='\u{E007A}' => {}
            '\u{E007F}' if count >= 3 => return end,
            _ => return at,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn case(raw: &str, wanted: &str) {
        assert_eq!(text(raw), wanted, "{raw:?}");
        assert_eq!(text(wanted), wanted, "not idempotent");
    }

    #[test]
    fn line_ends_and_tabs() {
        case("a\r\nb\rc\n\rd", "a\nb\nc\n\nd");
        case("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd");
        case("\ta\tbcd\te\tfghij\tk", "    a   bcd e   fghij   k");
        case("é\tb\nabcd\te", "é   b\nabcd    e");
        assert_eq!(line("a\r\nb\nc\td"), "a\u{FFFD}b\u{FFFD}c   d".replace("   ", " ".repeat(3).as_str()));
        assert_eq!(line("été"), "été");
    }

    #[test]
    fn controls_become_visible_and_the_rest_of_a_sequence_stays() {
        case("\u{1b}[2Jx", "\u{FFFD}[2Jx");
        case("\u{9b}2J\u{9d}0;t\u{9c}", "\u{FFFD}2J\u{FFFD}0;t\u{FFFD}");
        case("a\0b\u{7f}c\u{8}d\u{7}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}");
        for c in
            "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}".chars()
        {
            case(&format!("a{c}b"), "a\u{FFFD}b");
        }
        for c in "\u{115f}\u{1160}\u{3164}\u{ffa0}\u{2800}\u{34f}\u{17b4}\u{180e}\u{fe00}\u{e0041}\u{e0100}\u{fffe}\u{fdd0}\u{10ffff}\u{2062}\u{fff9}".chars() {
            case(&format!("a{c}b"), "a\u{FFFD}b");
        }
    }

    #[test]
    fn what_folding_and_layout_drop_stays() {
        let kept = "so\u{ad}ft pay\u{200b}pal \u{feff}x a\u{200c}b a\u{200d}b w\u{2060}j \u{a0}\u{202f}\u{e000} œ’«»…–";
        case(kept, kept);
        assert!(matches!(text("d’accord, « déjà »\n"), Cow::Borrowed(_)));
        assert!(matches!(text("e\u{301}"), Cow::Borrowed(_)));
    }

    #[test]
    fn emoji_sequences_survive() {
        for kept in ["❤️", "👩‍👩‍👧‍👦", "1️⃣", "🏳️‍🌈", "👁️‍🗨️", "⛹🏻‍♀️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 ok", "🏴‍☠️", "✈︎", "🇫🇷", "©️", "▶️"]
        {
            case(kept, kept);
        }
        case("a\u{fe0f}", "a\u{FFFD}");
        case("🏴\u{e0067}\u{e0062}x", "🏴\u{FFFD}\u{FFFD}x");
        case("🏴\u{e007f}", "🏴\u{FFFD}");
    }

    #[test]
    fn marks_are_capped_and_counted() {
        let raw = format!("e{}x", "\u{301}".repeat(100));
        let (out, dropped) = text_counting(&raw);
        assert_eq!(out, format!("e{}x", "\u{301}".repeat(16)));
        assert_eq!(dropped, 84);
        let (out, _) = text_counting("\u{301}\u{301}");
        assert_eq!(out, "\u{301}\u{301}");
    }

    #[test]
    fn pieces_are_filtered_as_one() {
        let mut filter = Filter::new();
        let mut out = String::new();
        for _ in 0..100 {
            filter.push("\u{301}", &mut out);
        }
        assert_eq!(out.chars().count(), 16);
        assert_eq!(filter.dropped(), 84);
        let mut out = String::from("❤");
        Filter::new().push("\u{fe0f}", &mut out);
        assert_eq!(out, "❤️");
    }

    /// Strings rich in what the filter looks at.
    fn nasty() -> impl Strategy<Value = String> {
        let picks = "a é\n\r\t\u{1b}\u{9b}\u{85}\u{301}\u{301}\u{fe0f}\u{fe0e}\u{200d}\u{200b}❤1🏴\u{e0067}\u{e0062}\u{e007f}\u{202e}👩\u{ad}\u{e0100}";
        let picks: Vec<char> = picks.chars().collect();
        let one = prop_oneof![8 => prop::sample::select(picks), 1 => any::<char>()];
        prop::collection::vec(one, 0..60).prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        #[test]
        fn idempotent_and_clean(raw in nasty()) {
            let once = text(&raw).into_owned();
            prop_assert_eq!(text(&once), once.as_str());
            prop_assert!(!once.chars().any(|c| c.is_control() && c != '\n'));
            let once = line(&raw).into_owned();
            prop_assert_eq!(line(&once), once.as_str());
            prop_assert!(!once.chars().any(char::is_control));
        }

        /// Sixteen bytes at a time find what one character at a time finds.
        #[test]
        fn the_first_suspect(raw in "[ a-z\n\r\u{7f}\u{85}\u{a0}àéœɏɐ’\u{301}\u{200b}\u{202e}漢\u{1f600}]{0,60}", one_line: bool) {
            let kept = |c: char| if c.is_ascii() { matches!(c, ' '..='~') || c == '\n' && !one_line } else { innocent(c) };
            prop_assert_eq!(suspect(&raw, 0, one_line), raw.find(|c| !kept(c)));
        }

        /// The quick path changes nothing: every character taken by itself has the same fate.
        #[test]
        fn innocent_characters_are_kept(c in any::<char>()) {
            if innocent(c) {
                prop_assert!(!banned(c) && !extends(c));
            }
        }
    }
}
