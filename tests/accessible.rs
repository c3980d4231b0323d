//! Where the cursor stands, on every screen; and that a screen in words has no lines, bars and signs.

mod support;

use lutrin::{app::Start, layout::width, library::Library, locale::Tongue};
use support::{Session, library, seeds, start};

/// Keys, and what the row says that the cursor must stand on.
const SCREENS: [(&str, &str); 20] = [
    ("", "La clé sous le paill"),
    ("j j", "WhatsApp, Telegram,"),
    ("G", "The Crypto Wars"),
    ("Enter", "La clé sous le paillasson"),
    ("Enter n", "portes dérobées"),
    ("C", "La clé sous le paill"),
    ("C Tab 2", "WhatsApp"),
    ("Enter 2 2 2", "WhatsApp"),
    ("Enter / c l é", "clé"),
    ("Enter / c l é Enter n n", "clé"),
    ("Enter j j j j j", "losange rouge"),
    ("Enter t", "La clé sous le paillasson"),
    ("Enter t j j", ""),
    ("Enter ?", "Se déplacer"),
    ("m", "chiffrement"),
    ("m j j", "Telegram"),
    (":", ":"),
    (": j u s t", ":just"),
    (": Down Down", "page-down"),
    (": Down Down c", ":c"),
];

fn session(accessible: bool, library: Library, width: u16, height: u16) -> Session {
    Session::with(Start { accessible, ..start(Tongue::French) }, library, width, height)
}

/// The row of the screen that the cursor stands on.
fn cursor_row(session: &Session) -> Option<String> {
    let (_, cursor) = session.draw();
    Some(session.text().lines().nth(cursor?.y.into()).unwrap_or_default().to_owned())
}

#[test]
fn the_cursor_stands_on_the_current_row() {
    for (keys, says) in SCREENS {
        for accessible in [false, true] {
            let mut session = session(accessible, seeds(), 80, 24);
            session.keys(keys);
            let row = cursor_row(&session).unwrap_or_else(|| panic!("{keys}: no cursor"));
            let prompt = says.starts_with(':');
            let says = if accessible && prompt { says.trim_start_matches([':', ' ']) } else { says };
            assert!(row.contains(says), "{keys}: {row:?} in\n{}", session.text());
        }
    }
}

#[test]
fn the_cursor_is_never_parked() {
    let sizes = [(80, 24), (60, 20), (120, 40), (30, 8), (20, 4), (10, 2)];
    let empty = || Library { complete: true, ..Library::default() };
    let bad = || library(&[("a.bin", b"\0\x01\x02"), ("b.txt", b"")]);
    for (width, height) in sizes {
        for accessible in [false, true] {
            for keys in SCREENS.map(|(keys, _)| keys) {
                for library in [seeds(), empty(), bad()] {
                    let mut session = session(accessible, library, width, height);
                    session.keys(keys);
                    let (_, cursor) = session.draw();
                    let inside = cursor.is_some_and(|at| at.x < width && at.y < height);
                    assert!(inside, "{keys} at {width}x{height}: {cursor:?}\n{}", session.text());
                }
            }
        }
    }
}

#[test]
fn a_hit_in_the_space_at_a_break_has_its_row() {
    let text = format!("Titre\n\n{}", "Une phrase assez longue pour passer pour du texte. ".repeat(10));
    let mut session = session(true, library(&[("a.txt", text.as_bytes())]), 60, 24);
    session.keys("/").types(r"/ \w+/").keys("Enter");
    let mut rows = Vec::new();
    for _ in 0..40 {
        session.keys("n");
        rows.push(session.draw().1.map_or(0, |at| at.y));
    }
    assert!(rows.is_sorted() && rows.last() > Some(&5), "{rows:?}");
}

#[test]
fn words_stand_for_lines_bars_and_signs() {
    // Arrows are the names of keys in the help.
    let drawn = |c: char| matches!(c, '\u{2500}'..='\u{25ff}' | '‹' | '›' | '×');
    let quotes =
        "Titre\n\n> Une citation qui est assez longue.\n\n---\n\n```\nfn main() {}\n```\n\nUn mot de chiffrement.\n";
    for (width, height) in [(80, 24), (60, 20), (120, 40), (30, 8)] {
        for (keys, _) in SCREENS {
            for library in [seeds(), library(&[("a.md", quotes.as_bytes()), ("b.md", quotes.as_bytes())])] {
                let mut session = session(true, library, width, height);
                session.keys(keys);
                let text = session.text();
                assert!(!text.contains(drawn), "{keys} at {width}:\n{text}");
                session.keys("Esc Esc Esc Enter n n n n n n");
                assert!(!session.text().contains(drawn), "{keys} and n:\n{}", session.text());
                assert!(!session.status().contains('→'), "{}", session.status());
            }
        }
    }
    let mut session = session(true, seeds(), 80, 24);
    assert!(session.text().contains("chiffrement 7, WhatsApp 6"), "{}", session.text());
    session.keys("j j Enter n n");
    assert!(session.status().contains("sur "), "{}", session.status());
    assert!(width::of(&session.status()) <= 80);
}
