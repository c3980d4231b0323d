//! Frames that an emulator shows, one after the other; thousands of random ones are in
//! `tests/encoder`.

use ratatui::style::{Color, Modifier, Style};

use super::*;

fn bytes(previous: Option<&Frame>, next: &Frame) -> Vec<u8> {
    encode(previous, next, &Capabilities::default())
}

fn frame(text: &str, cursor: Option<(u16, u16)>) -> Frame {
    let mut frame = Frame::new(20, 3);
    frame.buffer.set_string(1, 1, text, Style::new().fg(Color::Red));
    frame.cursor = cursor.map(Position::from);
    frame
}

#[test]
fn a_wide_sign_in_a_styled_row_is_whole_on_a_fresh_screen() {
    let mut next = frame("漢字 et 字", None);
    let row = Rect { x: 0, y: 1, width: 20, height: 1 };
    next.buffer.set_style(row, Style::new().bg(Color::Blue));
    let size = |n: u16| std::num::NonZeroU16::new(n).unwrap();
    let shown = |bytes: &[u8]| {
        let mut terminal = vt100::Parser::new(size(3), size(20), 0);
        terminal.process(bytes);
        let screen = terminal.screen();
        let cells: Vec<_> = (0..20)
            .map(|x| {
                let cell = screen.cell(1, x).unwrap();
                (cell.contents().to_owned(), cell.bgcolor())
            })
            .collect();
        (screen.contents(), cells)
    };
    let afresh = shown(&bytes(None, &next));
    assert_eq!(afresh.0.trim(), "漢字 et 字");
    let blank = Frame::new(20, 3);
    let mut over_blank = bytes(None, &blank);
    over_blank.extend(bytes(Some(&blank), &next));
    assert_eq!(afresh, shown(&over_blank));
}

#[test]
fn the_terminal_shows_the_frame() {
    let size = |n: u16| std::num::NonZeroU16::new(n).unwrap();
    let mut terminal = vt100::Parser::new(size(3), size(20), 0);
    let frames = [
        frame("un texte", Some((1, 1))),
        frame("un autre été", Some((4, 1))),
        frame("漢字", None),
        frame("漢a", Some((0, 2))),
    ];
    let mut previous = None;
    for next in &frames {
        terminal.process(&bytes(previous, next));
        let shown: Vec<String> = terminal.screen().rows(0, 20).collect();
        let wanted: String = (0..20).map(|x| next.buffer[(x, 1)].symbol()).collect();
        // A wide sign's second cell is a blank in the buffer and nothing on the screen.
        assert_eq!(shown[1].trim_end(), wanted.replace("漢 ", "漢").replace("字 ", "字").trim_end());
        assert_eq!(terminal.screen().hide_cursor(), next.cursor.is_none());
        if let Some(Position { x, y }) = next.cursor {
            assert_eq!(terminal.screen().cursor_position(), (y, x));
        }
        previous = Some(next);
    }
    assert!(bytes(previous, &frames[3]).is_empty(), "nothing has changed");
}

#[test]
fn the_terminal_shows_every_attribute_and_colour() {
    let size = |n: u16| std::num::NonZeroU16::new(n).unwrap();
    let mut terminal = vt100::Parser::new(size(3), size(20), 0);
    let styles = [
        Style::new().bold().red(),
        Style::new().bold().light_cyan().on_blue(),
        Style::new().underlined(),
        Style::new().reversed().italic().fg(Color::Rgb(1, 20, 255)),
        Style::new().bg(Color::Indexed(123)),
        Style::new().bg(Color::Indexed(123)).gray(),
        Style::new(),
    ];
    let mut previous: Option<Frame> = None;
    for shift in 0..styles.len() {
        let mut next = Frame::new(20, 3);
        for (x, style) in (0..).zip(styles.iter().cycle().skip(shift).take(20)) {
            next.buffer.set_string(x, 1, "x", *style);
        }
        terminal.process(&bytes(previous.as_ref(), &next));
        for x in 0..20 {
            let (cell, shown) = (&next.buffer[(x, 1)], terminal.screen().cell(1, x).unwrap());
            let has = |modifier| cell.modifier.contains(modifier);
            assert_eq!(
                (shown.bold(), shown.italic(), shown.underline(), shown.inverse()),
                (has(Modifier::BOLD), has(Modifier::ITALIC), has(Modifier::UNDERLINED), has(Modifier::REVERSED)),
            );
            assert_eq!((shown.fgcolor(), shown.bgcolor()), (seen(cell.fg), seen(cell.bg)), "column {x}");
        }
        previous = Some(next);
    }
}

/// The ends of all sequences that take a screen through some frames.
fn ends(capabilities: &Capabilities) -> String {
    let rows = |from: u16, gap: usize| {
        let rows = (0..12).map(|y| {
            let line = from + y;
            format!("{}ligne {line}{}du texte {}", "x".repeat(usize::from(line % 7)), " ".repeat(gap), "y".repeat(9))
        });
        let mut frame = Frame::new(120, 12);
        frame.buffer = Buffer::with_lines(rows.map(|row| format!("{row:<118}.|")));
        frame
    };
    let mut frames = vec![rows(0, 4), rows(1, 4), rows(4, 4), rows(3, 4), rows(3, 40)];
    // Here and there a cell, in another column and in the same, on the way down and up.
    for (x, y) in [(90, 1), (90, 9), (90, 2), (30, 2), (29, 3), (110, 3)] {
        let mut next = frames[frames.len() - 1].clone();
        next.buffer[(x, y)].set_symbol("Z").set_style(Style::new().bold());
        next.buffer[(x, y.abs_diff(1))].set_symbol("é");
        next.cursor = Some(Position { x: x / 2, y });
        frames.push(next);
    }
    let mut out = encode(None, &frames[0], capabilities);
    for pair in frames.windows(2) {
        out.extend(encode(Some(&pair[0]), &pair[1], capabilities));
    }
    let out = String::from_utf8(out).unwrap();
    // What is no CSI is told by a sign that ends none.
    let end = |rest: &str| rest.strip_prefix('[').and_then(|rest| rest.chars().find(char::is_ascii_alphabetic));
    let mut ends: Vec<_> = out.split('\u{1b}').skip(1).map(|rest| end(rest).unwrap_or('!')).collect();
    ends.sort_unstable();
    ends.dedup();
    ends.into_iter().collect()
}

#[test]
fn a_terminal_is_sent_no_sequence_that_its_name_says_is_lacking() {
    // CUU, CUD, CUF, CUB, CUP, ED, EL, SGR, DECSTBM, and the modes of the cursor and of lines.
    let plain = "ABCDHJKhlmr";
    for (term, more) in [("vt100", ""), ("vt102", "LM"), ("vt220", "LMX"), ("vt420", "LMX"), ("vt52", "")] {
        let sent = ends(&Capabilities::of_term(term));
        assert!(sent.chars().all(|end| plain.contains(end) || more.contains(end)), "{term}: {sent}");
        assert!(more.chars().filter(|end| *end != 'L').all(|end| sent.contains(end)), "{term}: {sent}");
    }
    // The same frames are shown with more where there is more.
    let sent = ends(&Capabilities::default());
    assert!("GSX".chars().all(|end| sent.contains(end)), "{sent}");
}

/// A colour as the emulator tells it.
fn seen(colour: Color) -> vt100::Color {
    match colour {
        Color::Reset => vt100::Color::Default,
        Color::Red => vt100::Color::Idx(1),
        Color::Blue => vt100::Color::Idx(4),
        Color::Gray => vt100::Color::Idx(7),
        Color::LightCyan => vt100::Color::Idx(14),
        Color::Indexed(index) => vt100::Color::Idx(index),
        Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
        other => panic!("{other:?} is not in the test"),
    }
}
