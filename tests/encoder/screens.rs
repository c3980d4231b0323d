//! Two emulators behind one face, and what a frame looks like on either.

use std::num::NonZeroU16;

use alacritty_terminal::{
    event::VoidListener,
    grid::Dimensions,
    index::{Column, Line, Point},
    term::{Config, Term, TermMode, cell::Flags},
    vte::ansi,
};
use lutrin::shell::encode::Frame;
use ratatui::{
    buffer::Cell,
    style::{Color, Modifier},
};

use crate::frames::is_covered;

/// A terminal.
pub(crate) trait Emulator {
    fn new(width: u16, height: u16) -> Self
    where
        Self: Sized;
    fn feed(&mut self, bytes: &[u8]);
    fn resize(&mut self, width: u16, height: u16);
    fn look(&self, x: u16, y: u16) -> Look;
    /// Where the cursor stands, where it is shown.
    fn cursor(&self) -> Option<(u16, u16)>;
    fn has_links(&self) -> bool;
}

/// What is seen of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    pub text: String,
    pub fg: Tone,
    pub bg: Tone,
    pub modifier: Modifier,
    pub link: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Default,
    Index(u8),
    Rgb(u8, u8, u8),
}

impl Look {
    /// Of a blank, only what can be seen.
    fn seen(mut self) -> Self {
        if self.text.is_empty() {
            self.text.push(' ');
        }
        if self.text == " " {
            self.modifier &= Modifier::UNDERLINED | Modifier::REVERSED;
            if self.modifier.is_empty() {
                self.fg = Tone::Default;
            }
        }
        self
    }
}

/// What a row of a frame is to look like; `None` where a right half stands.
pub(crate) fn wanted(frame: &Frame, y: u16, links: bool) -> Vec<Option<Look>> {
    let mut looks = Vec::new();
    let mut covered = false;
    for x in 0..frame.buffer.area.width {
        if covered {
            covered = false;
            looks.push(None);
            continue;
        }
        covered = x + 1 < frame.buffer.area.width && is_covered(&frame.buffer, x + 1, y);
        let cell: &Cell = &frame.buffer[(x, y)];
        // A wide sign in the last column has no room.
        let torn = x + 1 == frame.buffer.area.width && lutrin::layout::width::of(cell.symbol()) > 1;
        let text = if torn { " " } else { cell.symbol() };
        let look = Look {
            text: text.to_owned(),
            fg: tone(cell.fg),
            bg: tone(cell.bg),
            modifier: cell.modifier,
            link: frame.links.at(x, y).filter(|_| links).map(str::to_owned),
        };
        looks.push(Some(look.seen()));
    }
    looks
}

fn tone(colour: Color) -> Tone {
    match colour {
        Color::Reset => Tone::Default,
        Color::Red => Tone::Index(1),
        Color::LightCyan => Tone::Index(14),
        Color::Indexed(index) => Tone::Index(index),
        Color::Rgb(r, g, b) => Tone::Rgb(r, g, b),
        other => panic!("{other:?} is not in the tests"),
    }
}

fn modifier(all: [(bool, Modifier); 5]) -> Modifier {
    all.iter().filter(|(has, _)| *has).map(|(_, modifier)| *modifier).collect()
}

pub(crate) struct Vt100(vt100::Parser);

impl Emulator for Vt100 {
    fn new(width: u16, height: u16) -> Self {
        Self(vt100::Parser::new(NonZeroU16::new(height).unwrap(), NonZeroU16::new(width).unwrap(), 0))
    }

    fn feed(&mut self, bytes: &[u8]) {
        self.0.process(bytes);
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.0.screen_mut().set_size(NonZeroU16::new(height).unwrap(), NonZeroU16::new(width).unwrap());
    }

    fn look(&self, x: u16, y: u16) -> Look {
        let tone = |colour| match colour {
            vt100::Color::Default => Tone::Default,
            vt100::Color::Idx(index) => Tone::Index(index),
            vt100::Color::Rgb(r, g, b) => Tone::Rgb(r, g, b),
        };
        let cell = self.0.screen().cell(y, x).unwrap();
        let modifier = modifier([
            (cell.bold(), Modifier::BOLD),
            (cell.dim(), Modifier::DIM),
            (cell.italic(), Modifier::ITALIC),
            (cell.underline(), Modifier::UNDERLINED),
            (cell.inverse(), Modifier::REVERSED),
        ]);
        let (fg, bg) = (tone(cell.fgcolor()), tone(cell.bgcolor()));
        Look { text: cell.contents().to_owned(), fg, bg, modifier, link: None }.seen()
    }

    fn cursor(&self) -> Option<(u16, u16)> {
        let (y, x) = self.0.screen().cursor_position();
        (!self.0.screen().hide_cursor()).then_some((x, y))
    }

    fn has_links(&self) -> bool {
        false
    }
}

pub(crate) struct Alacritty {
    term: Term<VoidListener>,
    parser: ansi::Processor,
}

struct Size(u16, u16);

impl Dimensions for Size {
    fn total_lines(&self) -> usize {
        usize::from(self.1)
    }

    fn screen_lines(&self) -> usize {
        usize::from(self.1)
    }

    fn columns(&self) -> usize {
        usize::from(self.0)
    }
}

impl Emulator for Alacritty {
    fn new(width: u16, height: u16) -> Self {
        let term = Term::new(Config::default(), &Size(width, height), VoidListener);
        let mut new = Self { term, parser: ansi::Processor::new() };
        new.feed(b"\x1b[?1049h");
        new
    }

    fn feed(&mut self, bytes: &[u8]) {
        self.parser.advance(&mut self.term, bytes);
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.term.resize(Size(width, height));
    }

    fn look(&self, x: u16, y: u16) -> Look {
        let tone = |colour| match colour {
            ansi::Color::Named(named) if (named as usize) < 16 => Tone::Index(u8::try_from(named as usize).unwrap()),
            ansi::Color::Named(_) => Tone::Default,
            ansi::Color::Indexed(index) => Tone::Index(index),
            ansi::Color::Spec(ansi::Rgb { r, g, b }) => Tone::Rgb(r, g, b),
        };
        let cell = &self.term.grid()[Point::new(Line(i32::from(y)), Column(usize::from(x)))];
        let has = |flag| cell.flags.contains(flag);
        let modifier = modifier([
            (has(Flags::BOLD), Modifier::BOLD),
            (has(Flags::DIM), Modifier::DIM),
            (has(Flags::ITALIC), Modifier::ITALIC),
            (has(Flags::UNDERLINE), Modifier::UNDERLINED),
            (has(Flags::INVERSE), Modifier::REVERSED),
        ]);
        let marks = cell.zerowidth().unwrap_or_default();
        let text = std::iter::once(cell.c).chain(marks.iter().copied()).collect();
        let link = cell.hyperlink().map(|link| link.uri().to_owned());
        Look { text, fg: tone(cell.fg), bg: tone(cell.bg), modifier, link }.seen()
    }

    fn cursor(&self) -> Option<(u16, u16)> {
        let Point { line, column } = self.term.grid().cursor.point;
        let shown = self.term.mode().contains(TermMode::SHOW_CURSOR);
        shown.then(|| (u16::try_from(column.0).unwrap(), u16::try_from(line.0).unwrap()))
    }

    fn has_links(&self) -> bool {
        true
    }
}
