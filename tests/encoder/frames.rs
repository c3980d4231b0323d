//! Random frames, each made of the one before by something that readers do: scroll, mark, write,
//! resize.

use lutrin::{layout::width, shell::encode::Frame};
use proptest::{collection::vec, prelude::*};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::{Position, Rect},
    style::{Color, Modifier, Style},
};

/// What becomes of a frame.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// These rows and columns move, down or up; new text comes in.
    Scroll { rows: (u16, u16), columns: (u16, u16), by: i16, texts: Vec<String> },
    /// A text is written.
    Write { at: (u16, u16), text: String, style: Style },
    /// A style is laid over some cells.
    Restyle { at: (u16, u16), columns: u16, style: Style },
    /// Cells become empty.
    Erase { at: (u16, u16), columns: u16, ground: Option<Color> },
    /// Cells lead somewhere, or all links go.
    Link { at: (u16, u16), columns: u16, to: Option<u8> },
    /// All rows become other ones.
    Page(Vec<String>),
    /// Another size.
    Resize(u16, u16),
    /// The cursor goes there, or is hidden.
    Cursor(Option<(u16, u16)>),
}

/// The frame before the first change.
pub(crate) fn start() -> Frame {
    Frame::new(40, 12)
}

/// Sequences of at most so many changes.
pub(crate) fn changes(count: usize) -> impl Strategy<Value = Vec<Change>> {
    let at = || (0_u16..60, 0_u16..20);
    let scroll = (
        (0_u16..16, 2_u16..20),
        prop_oneof![3 => Just((0, 99)), 1 => (0_u16..30, 5_u16..60)],
        -6_i16..7,
        vec(text(), 6),
    )
        .prop_map(|(rows, columns, by, texts)| Change::Scroll { rows, columns, by, texts });
    let change = prop_oneof![
        6 => scroll,
        6 => (at(), text(), style()).prop_map(|(at, text, style)| Change::Write { at, text, style }),
        2 => (at(), 1_u16..60, style()).prop_map(|(at, columns, style)| Change::Restyle { at, columns, style }),
        2 => (at(), 1_u16..60, proptest::option::of(colour()))
            .prop_map(|(at, columns, ground)| Change::Erase { at, columns, ground }),
        1 => (at(), 1_u16..20, proptest::option::of(0_u8..4)).prop_map(|(at, columns, to)| Change::Link { at, columns, to }),
        1 => vec(text(), 1..20).prop_map(Change::Page),
        1 => (1_u16..60, 1_u16..20).prop_map(|(width, height)| Change::Resize(width, height)),
        2 => proptest::option::of(at()).prop_map(Change::Cursor),
    ];
    vec(change, 1..count)
}

/// A list, and beside it a pane that moves again and again.
pub(crate) fn pane_moves(count: usize) -> impl Strategy<Value = Vec<Change>> {
    let moves = (-3_i16..4, vec(text(), 3), 0_u16..3, 18_u16..40).prop_map(|(by, texts, top, width)| Change::Scroll {
        rows: (top, 99),
        columns: (12, width),
        by,
        texts,
    });
    (vec(text(), 12), vec(moves, 1..count))
        .prop_map(|(page, moves)| std::iter::once(Change::Page(page)).chain(moves).collect())
}

/// Words, mostly of what everyone agrees upon. `🜂` stands for a joined emoji, where those are wanted.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        12 => "[a-z]{1,9}",
        4 => "[àéœ’«»…—│█ß]{1,3}",
        2 => Just("        ".to_owned()),
        2 => "[-─=x]{1}".prop_map(|sign| sign.repeat(13)),
        2 => "[漢字か한]{1,4}",
        1 => "[🔥🚀]{1,2}",
        1 => Just("e\u{301}te\u{301}".to_owned()),
        1 => Just("🜂".to_owned()),
    ];
    vec(word, 0..9).prop_map(|words| words.join(" "))
}

fn colour() -> impl Strategy<Value = Color> {
    prop_oneof![
        3 => Just(Color::Reset),
        1 => Just(Color::Red),
        1 => Just(Color::LightCyan),
        1 => any::<u8>().prop_map(Color::Indexed),
        1 => any::<[u8; 3]>().prop_map(|[r, g, b]| Color::Rgb(r, g, b)),
    ]
}

fn style() -> impl Strategy<Value = Style> {
    // Those that both emulators know.
    let all = [Modifier::BOLD, Modifier::DIM, Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED];
    let modifier = proptest::sample::subsequence(all.to_vec(), 0..3)
        .prop_map(|some| some.into_iter().collect())
        // One of them takes the place of the other in vt100.
        .prop_filter("bold and dim", |some: &Modifier| !some.contains(Modifier::BOLD | Modifier::DIM));
    (colour(), colour(), modifier).prop_map(|(fg, bg, modifier): (_, _, Modifier)| Style {
        sub_modifier: Modifier::all() - modifier,
        ..Style::new().fg(fg).bg(bg).add_modifier(modifier)
    })
}

impl Change {
    /// The frame after it. `agreed`: only signs on whose width all agree.
    pub(crate) fn apply(&self, frame: &Frame, agreed: bool) -> Frame {
        let mut next = frame.clone();
        let Rect { width, height, .. } = frame.buffer.area;
        let place = |(x, y): (u16, u16)| (x % width, y % height);
        match self {
            Self::Scroll { rows, columns, by, texts } => scroll(&mut next, *rows, *columns, *by, texts, agreed),
            Self::Write { at, text, style } => write(&mut next.buffer, place(*at), width, text, *style, agreed),
            Self::Restyle { at, columns, style } => {
                let (x, y) = place(*at);
                next.buffer.set_style(Rect { x, y, width: (*columns).min(width - x), height: 1 }, *style);
            }
            Self::Erase { at, columns, ground } => {
                let (x, y) = place(*at);
                let end = x.saturating_add(*columns).min(width);
                let style = Style::new().bg(ground.unwrap_or_default());
                write(&mut next.buffer, (x, y), end, &" ".repeat(60), style, agreed);
            }
            Self::Link { at, columns, to: Some(to) } => {
                let (x, y) = place(*at);
                next.links.add(y, x..(x + columns).min(width), &format!("https://example.org/{to}/é"));
            }
            Self::Link { to: None, .. } => next.links.clear(),
            Self::Page(texts) => {
                next.buffer.reset();
                for (y, text) in (0..height).zip(texts) {
                    write(&mut next.buffer, (0, y), width, text, Style::new(), agreed);
                }
            }
            Self::Resize(width, height) => {
                next = Frame { cursor: None, ..Frame::new(*width, *height) };
                write(&mut next.buffer, (0, 0), *width, "une autre taille", Style::new(), agreed);
            }
            Self::Cursor(at) => next.cursor = at.map(|at| Position::from(place(at))),
        }
        next
    }
}

/// Moves cells as a pane does that is drawn at another place of its text.
fn scroll(frame: &mut Frame, rows: (u16, u16), columns: (u16, u16), by: i16, texts: &[String], agreed: bool) {
    let Rect { width, height, .. } = frame.buffer.area;
    let rows = (rows.0 % height)..(rows.0 % height + rows.1).min(height);
    let columns = (columns.0 % width)..(columns.0 % width + columns.1).min(width);
    let old = frame.buffer.clone();
    let mut texts = texts.iter().cycle();
    for y in rows.clone() {
        write(&mut frame.buffer, (columns.start, y), columns.end, &" ".repeat(60), Style::new(), agreed);
        let source = y.checked_add_signed(by).filter(|source| rows.contains(source));
        let Some(source) = source else {
            let text = texts.next().cloned().unwrap_or_default();
            write(&mut frame.buffer, (columns.start, y), columns.end, &text, Style::new(), agreed);
            continue;
        };
        for x in columns.clone() {
            let cell = &old[(x, source)];
            if x + width_of(cell) <= columns.end && !is_covered(&old, x, source) {
                put(&mut frame.buffer, x, y, cell.symbol(), cell.style());
            }
        }
    }
}

/// Writes as the painter does: whole signs, the cell under a right half empty.
fn write(buffer: &mut Buffer, (mut x, y): (u16, u16), end: u16, text: &str, style: Style, agreed: bool) {
    let text = text.replace('🜂', if agreed { "~" } else { "👩\u{200d}🚀" });
    for cluster in width::clusters(&text, 0) {
        if cluster.width == 0 || x + cluster.width > end {
            break;
        }
        put(buffer, x, y, cluster.text, style);
        x += cluster.width;
    }
}

fn put(buffer: &mut Buffer, x: u16, y: u16, symbol: &str, style: Style) {
    // A sign that this one covers half is no more.
    if is_covered(buffer, x, y) {
        buffer[(x - 1, y)].reset();
    }
    buffer[(x, y)].reset();
    buffer[(x, y)].set_symbol(symbol).set_style(style);
    for right in 1..width_of(&buffer[(x, y)]) {
        buffer[(x + right, y)].reset();
    }
}

/// Whether the right half of a wide sign stands in a cell.
pub(crate) fn is_covered(buffer: &Buffer, x: u16, y: u16) -> bool {
    x > 0 && width_of(&buffer[(x - 1, y)]) > 1
}

fn width_of(cell: &Cell) -> u16 {
    u16::try_from(width::of(cell.symbol())).unwrap()
}
