//! The encoder against terminals that are not ours: after any sequence of frames, what they show is
//! the last one, whichever way its bytes were chosen.

#![expect(clippy::unwrap_used, clippy::many_single_char_names, reason = "a test may stop; x, y, r, g, b")]

mod frames;
mod margins;
mod screens;

use lutrin::shell::{
    capabilities::{Capabilities, Scrolling},
    encode::{Frame, encode},
};
use proptest::prelude::*;

use frames::{Change, changes, pane_moves, start};
use margins::Margins;
use screens::{Alacritty, Emulator, Look, Vt100, wanted};

/// What a terminal may be said to do that both emulators can.
fn capabilities() -> impl Strategy<Value = Capabilities> {
    let scroll = prop_oneof![Just(Scrolling::Never), Just(Scrolling::Lines), Just(Scrolling::Region)];
    let others = proptest::array::uniform6(any::<bool>());
    (others, scroll).prop_map(|([sync, links, rep, bce, ech, absolute], scroll)| Capabilities {
        sync,
        links,
        rep,
        bce,
        ech,
        absolute,
        scroll,
        ..Capabilities::default()
    })
}

/// What differs between a screen and a frame, in words.
fn difference(screen: &dyn Emulator, frame: &Frame, capabilities: &Capabilities) -> Option<String> {
    for y in 0..frame.buffer.area.height {
        let (seen, wanted) = (row(screen, frame, y), wanted(frame, y, capabilities.links && screen.has_links()));
        for (x, (seen, wanted)) in seen.into_iter().zip(wanted).enumerate() {
            let Some(wanted) = wanted else { continue };
            if seen != wanted {
                return Some(format!("row {y}, column {x}: {seen:?} where {wanted:?} should be"));
            }
        }
    }
    let cursor = frame.cursor.map(|at| (at.x, at.y));
    (screen.cursor() != cursor).then(|| format!("the cursor at {:?}, not {cursor:?}", screen.cursor()))
}

fn row(screen: &dyn Emulator, frame: &Frame, y: u16) -> Vec<Look> {
    (0..frame.buffer.area.width).map(|x| screen.look(x, y)).collect()
}

fn shows<E: Emulator>(changes: &[Change], capabilities: &Capabilities) -> Result<(), TestCaseError> {
    let mut frame = start();
    let mut screen = E::new(frame.buffer.area.width, frame.buffer.area.height);
    screen.feed(&encode(None, &frame, capabilities));
    for (number, change) in changes.iter().enumerate() {
        let next = change.apply(&frame, true);
        let area = next.buffer.area;
        if area != frame.buffer.area {
            screen.resize(area.width, area.height);
        }
        let bytes = encode(Some(&frame), &next, capabilities);
        screen.feed(&bytes);
        let found = difference(&screen, &next, capabilities);
        prop_assert!(
            found.is_none(),
            "{} after change {number}, {change:?}, of {}",
            found.unwrap_or_default(),
            String::from_utf8_lossy(&bytes).escape_debug()
        );
        // What is drawn afresh is the same.
        if number % 4 == 0 {
            let mut afresh = E::new(area.width, area.height);
            afresh.feed(&encode(None, &next, capabilities));
            let found = difference(&afresh, &next, capabilities);
            prop_assert!(found.is_none(), "{} afresh", found.unwrap_or_default());
        }
        frame = next;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn vt100_shows_the_frame(changes in changes(24), capabilities in capabilities()) {
        shows::<Vt100>(&changes, &capabilities)?;
    }

    #[test]
    fn alacritty_shows_the_frame(changes in changes(24), capabilities in capabilities()) {
        shows::<Alacritty>(&changes, &capabilities)?;
    }

    /// Joined emoji are drawn by this emulator as several signs, wider than is thought: nothing else
    /// than those signs may be wrong.
    #[test]
    fn a_terminal_that_lies_about_a_width_garbles_that_sign_only(changes in changes(24)) {
        let capabilities = Capabilities::default();
        let mut frame = start();
        let mut screen = Alacritty::new(frame.buffer.area.width, frame.buffer.area.height);
        screen.feed(&encode(None, &frame, &capabilities));
        for change in &changes {
            let next = change.apply(&frame, false);
            let area = next.buffer.area;
            if area != frame.buffer.area {
                screen.resize(area.width, area.height);
            }
            screen.feed(&encode(Some(&frame), &next, &capabilities));
            for y in 0..area.height {
                let wanted = wanted(&next, y, false);
                for (x, (seen, wanted)) in row(&screen, &next, y).into_iter().zip(wanted).enumerate() {
                    let lied = |wanted: &Look| wanted.text.chars().count() > 1 && !wanted.text.starts_with('e');
                    if let Some(wanted) = wanted.filter(|wanted| !lied(wanted)) {
                        prop_assert_eq!(seen, wanted, "row {}, column {}, {:?}", y, x, change);
                    }
                }
            }
            frame = next;
        }
    }

    #[test]
    fn a_pane_that_moves_beside_what_stays_shows_the_frame(changes in prop_oneof![changes(24), pane_moves(12)]) {
        let capabilities = Capabilities { margins: true, ..Capabilities::default() };
        let mut frame = start();
        let mut screen = Margins::new(frame.buffer.area.width, frame.buffer.area.height);
        screen.feed(&encode(None, &frame, &capabilities));
        for change in &changes {
            let next = change.apply(&frame, true);
            let area = next.buffer.area;
            if area != frame.buffer.area {
                screen = Margins::new(area.width, area.height);
            }
            let bytes = encode(Some(&frame), &next, &capabilities);
            screen.feed(&bytes);
            for y in 0..area.height {
                let wanted: String = wanted(&next, y, false).into_iter().flatten().map(|look| look.text).collect();
                let bytes = String::from_utf8_lossy(&bytes);
                prop_assert_eq!(screen.row(y), wanted, "row {}, {:?}: {}", y, change, bytes.escape_debug());
            }
            prop_assert_eq!(screen.faults(), Vec::<String>::new());
            frame = next;
        }
    }
}

/// Reading on beside a list: with margins the pane moves by itself.
#[test]
fn margins_are_used_where_there_are_some() {
    let text = |from: usize| {
        let rows = (0..10).map(|y| format!("Un article {y:20} │ {} ligne du texte {}", from + y, "x".repeat(y + from)));
        let mut frame = Frame::new(70, 10);
        frame.buffer = ratatui::buffer::Buffer::with_lines(rows.map(|row| format!("{row:70}")));
        frame
    };
    let (frame, next) = (text(0), text(1));
    let bytes = |margins| encode(Some(&frame), &next, &Capabilities { margins, ..Capabilities::default() });
    let (with, without) = (bytes(true), bytes(false));
    assert!(with.windows(6).any(|bytes| bytes == b"\x1b[?69h") && with.len() < 120, "{}", with.len());
    assert!(!without.windows(6).any(|bytes| bytes == b"\x1b[?69h"));
}
