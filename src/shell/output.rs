//! The one place that writes to stdout and stderr: buffered, with a last filter on every character.
//!
//! Text was sanitised where it came in. The filter here is the second wall: no control character,
//! bidi control or invisible character gets past it, whatever a caller forgot.

use std::{
    borrow::Cow,
    ffi::OsString,
    io::{self, BufWriter, Write},
    process::ExitCode,
};

use ratatui::style::{Color as Colour, Modifier};
use rustix::io::Errno;
use serde::Serialize;

use super::{args::Color, encode::pen::Pen, json};
use crate::{
    article::{Source, sanitize},
    locale::{Locale, Value},
};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All was done: 0.
    Done,
    /// `grep` found nothing: 1.
    Nothing,
    /// An argument was wrong or could not be read: 2.
    Fault,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Nothing => 1,
            Exit::Fault => 2,
        })
    }
}

/// The exit code of a run. A reader that went away (`lutrin --print | head`) is success; any other
/// failed write is said on stderr.
pub fn exit_code(locale: &Locale, exit: io::Result<Exit>) -> ExitCode {
    match exit {
        Ok(exit) => exit.into(),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let reason = reason(&error, locale);
            complain(&locale.with("cli-write-failed", &[("reason", Value::Text(&reason))]));
            Exit::Fault.into()
        }
    }
}

/// Whether the interface can run: both ends of it are a terminal. Keys are read from the terminal
/// itself, so stdin may be a pipe.
pub fn interactive() -> bool {
    rustix::termios::isatty(rustix::stdio::stdout())
}

/// Whether stdout gets colours, as the command line says, or the environment, or the user's file.
pub fn colour(asked: Option<Color>, file: Color) -> bool {
    is_colour(asked, file, interactive(), |name| std::env::var_os(name))
}

/// What is not `auto` on the command line decides, then `NO_COLOR` (no-color.org: set and not empty),
/// `CLICOLOR_FORCE` (bixense.com/clicolors: set and not 0), then the file. What is left is colours on
/// a terminal that knows them.
fn is_colour(asked: Option<Color>, file: Color, terminal: bool, env: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name: &str| env(name).filter(|value| !value.is_empty());
    match asked {
        Some(Color::Always) => return true,
        Some(Color::Never) => return false,
        _ => {}
    }
    if set("NO_COLOR").is_some() {
        return false;
    }
    if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    match asked.unwrap_or(file) {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            terminal
                && set("CLICOLOR").is_none_or(|value| value != "0")
                && set("TERM").is_none_or(|term| term != "dumb")
        }
    }
}

/// The width of the lines on stdout, in columns: `COLUMNS`, or the terminal's, or 80.
pub fn width() -> u16 {
    let columns = std::env::var("COLUMNS").ok().and_then(|value| value.parse().ok());
    let terminal = || rustix::termios::tcgetwinsize(rustix::stdio::stdout()).ok().map(|size| size.ws_col);
    columns.or_else(terminal).filter(|&width| width > 0).unwrap_or(80)
}

/// Writes a line to stderr, after the program's name. Nothing can be done when that fails.
pub fn complain(message: &str) {
    let mut line = String::from("lutrin: ");
    line.push_str(&filtered(message));
    line.push('\n');
    let _ = io::stderr().lock().write_all(line.as_bytes());
}

/// What the system said, in the user's language and in one line. Its own words are English, or else
/// in a language of its choice.
pub fn reason(error: &io::Error, locale: &Locale) -> String {
    use io::ErrorKind as Kind;
    let key = match error.kind() {
        Kind::NotFound => "cli-reason-not-found",
        Kind::PermissionDenied => "cli-reason-permission",
        Kind::InvalidFilename => "cli-reason-name",
        Kind::StorageFull | Kind::QuotaExceeded => "cli-reason-full",
        Kind::ReadOnlyFilesystem => "cli-reason-read-only",
        Kind::IsADirectory => "cli-reason-folder",
        Kind::NotADirectory => "cli-reason-not-folder",
        Kind::FileTooLarge => "cli-reason-too-large",
        _ => match error.raw_os_error() {
            // The kinds for these have no stable names yet, or none.
            Some(code) if code == Errno::LOOP.raw_os_error() => "cli-reason-loop",
            Some(code) if code == Errno::NOTTY.raw_os_error() => "cli-reason-no-terminal",
            Some(code) => {
                let code = code.to_string();
                return locale.with("cli-reason-system", &[("code", Value::Text(&code))]).into_owned();
            }
            None => return sanitize::line(&error.to_string()).into_owned(),
        },
    };
    locale.text(key).into_owned()
}

/// A line that names something and says what is wrong with it; both sanitised.
pub fn line(locale: &Locale, name: &str, reason: &str) -> String {
    locale.with("cli-line", &[("name", Value::Text(name)), ("reason", Value::Text(reason))]).into_owned()
}

/// What people are told of where an article comes from; machine output calls stdin `-`.
pub fn named<'a>(source: &'a Source, locale: &'a Locale) -> Cow<'a, str> {
    if source.path.as_os_str() == "-" { locale.text("cli-stdin") } else { Cow::Borrowed(&source.shown) }
}

/// How a stretch of text is set on a terminal; all of it off is plain text.
#[expect(clippy::struct_excessive_bools, reason = "SGR attributes are independent of each other")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Bold.
    pub bold: bool,
    /// Dim.
    pub dim: bool,
    /// Italic.
    pub italic: bool,
    /// Underlined.
    pub underline: bool,
    /// A foreground colour among the 16.
    pub colour: Option<Colour>,
}

impl Style {
    /// Dim text: what stands about the article and is not of it.
    pub const DIM: Self = Self { bold: false, dim: true, italic: false, underline: false, colour: None };
    /// Bold text: titles.
    pub const BOLD: Self = Self { bold: true, dim: false, italic: false, underline: false, colour: None };

    /// The style of a keyword, by whose index it is coloured: the first nine have a colour of their own, the others
    /// are underlined. Bold in any case, which tells a hit where colours are few.
    pub fn keyword(index: usize) -> Self {
        const COLOURS: [Colour; 9] = [
            Colour::Yellow,
            Colour::Cyan,
            Colour::Magenta,
            Colour::Green,
            Colour::Blue,
            Colour::Red,
            Colour::LightYellow,
            Colour::LightCyan,
            Colour::LightMagenta,
        ];
        let colour = COLOURS.get(index).copied();
        Self { bold: true, underline: colour.is_none(), colour, ..Self::default() }
    }

    /// What it is written with.
    fn pen(self) -> Pen {
        let attributes = [
            (self.bold, Modifier::BOLD),
            (self.dim, Modifier::DIM),
            (self.italic, Modifier::ITALIC),
            (self.underline, Modifier::UNDERLINED),
        ];
        let modifier = attributes.iter().filter(|(set, _)| *set).map(|(_, modifier)| *modifier).collect();
        Pen { fg: self.colour.unwrap_or(Colour::Reset), bg: Colour::Reset, modifier }
    }
}

/// Buffered standard output, or another sink in tests.
pub struct Out<'a> {
    sink: BufWriter<Box<dyn Write + 'a>>,
    colour: bool,
}

impl Out<'static> {
    /// The process's stdout, with or without colours.
    #[expect(clippy::disallowed_methods, reason = "the one place where stdout is written")]
    pub fn stdout(colour: bool) -> Self {
        Self::new(io::stdout().lock(), colour)
    }
}

impl<'a> Out<'a> {
    /// Writes to `sink`, with or without colours.
    pub fn new(sink: impl Write + 'a, colour: bool) -> Self {
        Self { sink: BufWriter::with_capacity(64 * 1024, Box::new(sink)), colour }
    }

    /// Writes text as it is, but for what the filter takes out.
    ///
    /// # Errors
    /// When the sink can't be written to.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.sink.write_all(filtered(text).as_bytes())
    }

    /// Writes text in a style; plain where there are no colours.
    ///
    /// # Errors
    /// When the sink can't be written to.
    pub fn styled(&mut self, text: &str, style: Style) -> io::Result<()> {
        let pen = if self.colour { style.pen() } else { Pen::PLAIN };
        let mut sequence = Vec::new();
        Pen::PLAIN.change(pen, &mut sequence);
        self.sink.write_all(&sequence)?;
        self.text(text)?;
        sequence.clear();
        pen.change(Pen::PLAIN, &mut sequence);
        self.sink.write_all(&sequence)
    }

    /// Writes one JSON object on a line of its own.
    ///
    /// # Errors
    /// When the sink can't be written to.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        json::write(&mut self.sink, value)?;
        self.sink.write_all(b"\n")
    }

    /// Whether colours are on.
    pub const fn colour(&self) -> bool {
        self.colour
    }

    /// Writes out what is buffered, so that the reader of a pipe sees each article when it is there.
    ///
    /// # Errors
    /// When the sink can't be written to.
    pub fn flush(&mut self) -> io::Result<()> {
        self.sink.flush()
    }

    /// The end of the output.
    ///
    /// # Errors
    /// When the rest can't be written.
    pub fn finish(mut self) -> io::Result<()> {
        self.sink.flush()
    }
}

/// Takes out what must not reach a terminal: controls but U+000A and bidi controls become U+FFFD,
/// invisible characters go, but for what joins an emoji.
pub fn filtered(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ' || byte == b'\n') || !text.chars().any(suspect) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{200D}' => {
                let joins = |c: char| c >= '\u{2190}' && !suspect(c);
                if out.chars().next_back().is_some_and(joins) && chars.peek().copied().is_some_and(joins) {
                    out.push(c);
                }
            }
            '\u{AD}' | '\u{200B}' | '\u{200C}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' => {}
            c if suspect(c) => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Whether a character needs a second look before it leaves.
fn suspect(c: char) -> bool {
    (c.is_control() && c != '\n') || json::is_hidden(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_lets_nothing_act() {
        let cases = [
            ("plain, café, 漢字\n", "plain, café, 漢字\n"),
            ("a\x1b[2Jb", "a\u{FFFD}[2Jb"),
            ("a\u{9b}2Jb\u{7f}\r\t", "a\u{FFFD}2Jb\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("\u{202E}gpj\u{2066}\u{61C}", "\u{FFFD}gpj\u{FFFD}\u{FFFD}"),
            ("pay\u{200B}pal chif\u{AD}fre\u{FEFF}", "paypal chiffre"),
            ("a\u{200D}b", "ab"),
            ("👩\u{200D}🚀 ❤\u{FE0F}\u{200D}🔥", "👩\u{200D}🚀 ❤\u{FE0F}\u{200D}🔥"),
            ("\u{2028}\u{E0041}", "\u{FFFD}\u{FFFD}"),
        ];
        for (raw, want) in cases {
            assert_eq!(filtered(raw), want, "{raw:?}");
        }
    }

    #[test]
    fn colours_are_as_said_by_whoever_says_it_last() {
        use Color::{Always, Auto, Never};
        let no = ("NO_COLOR", "1");
        let force = ("CLICOLOR_FORCE", "1");
        let table = [
            (None, Auto, true, &[][..], true),
            (None, Auto, false, &[], false),
            (None, Auto, true, &[("TERM", "dumb")], false),
            (None, Auto, true, &[("CLICOLOR", "0")], false),
            (None, Auto, true, &[("NO_COLOR", "")], true),
            (None, Auto, true, &[no], false),
            (None, Auto, false, &[force], true),
            (None, Auto, false, &[("CLICOLOR_FORCE", "0")], false),
            (None, Auto, true, &[no, force], false),
            (None, Always, false, &[], true),
            (None, Always, false, &[no], false),
            (None, Never, true, &[], false),
            (None, Never, true, &[force], true),
            (Some(Auto), Never, true, &[], true),
            (Some(Auto), Always, false, &[], false),
            (Some(Always), Never, false, &[no, ("TERM", "dumb")], true),
            (Some(Never), Always, true, &[force], false),
        ];
        for (asked, file, terminal, vars, expected) in table {
            let env = |name: &str| vars.iter().find(|var| var.0 == name).map(|var| OsString::from(var.1));
            assert_eq!(is_colour(asked, file, terminal, env), expected, "{asked:?} {file:?} {terminal} {vars:?}");
        }
    }

    #[test]
    fn styles_are_written_only_with_colours() {
        let write = |colour| {
            let mut bytes = Vec::new();
            let mut out = Out::new(&mut bytes, colour);
            out.styled("x", Style::keyword(0)).unwrap();
            out.styled("y", Style::default()).unwrap();
            out.finish().unwrap();
            String::from_utf8(bytes).unwrap()
        };
        assert_eq!(write(false), "xy");
        assert_eq!(write(true), "\x1b[1;33mx\x1b[my");
    }

    #[test]
    fn the_tenth_keyword_is_told_by_a_line() {
        assert_eq!(Style::keyword(8).colour, Some(Colour::LightMagenta));
        assert_eq!(Style::keyword(9), Style { bold: true, underline: true, ..Style::default() });
    }
}
