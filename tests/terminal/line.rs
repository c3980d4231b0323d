//! Terminals that answer in their way, and terminals that don't read.

use std::{
    thread,
    time::{Duration, Instant},
};

use super::screen::{Screen, seeds};

const QUESTIONS: &str = "\x1b[H\x1b[?2026$p\x1b[?69$p\x1b[>0q\x1b]11;?\x1b\\\x1b[c";
const ANSWERS: &str = "\x1b[?2026;0$y\x1b[?69;0$y\x1bP>|XTerm(379)\x1b\\\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?64;1;22c";
const RUBBISH: &str = "\x1b[?2026;x$y\x1b]11;qqq\x1b\\\x1b]11;\x07\x1bP>|\x1b\\\x1b[?q\x1b]4;1;q\x07\x1b[?c";

/// The built-in articles in a terminal whose background is not known.
fn open() -> Screen {
    let screen =
        Screen::spawn_with(env!("CARGO_BIN_EXE_lutrin"), &[&seeds("")], 120, 40, &[("COLORFGBG", ""), ("TMUX", "")]);
    screen.until("the list", |text| text.contains("paillasson"));
    screen.quiet();
    let asked = String::from_utf8_lossy(&screen.bytes()).into_owned();
    assert_eq!(asked.matches(QUESTIONS).count(), 1, "{asked:?}");
    screen
}

/// What stands there after some keys, and what the terminal was sent for the last one.
fn after_keys(mut screen: Screen) -> (String, String) {
    let mut before = 0;
    for key in ["J", "l", "j", "d"] {
        before = screen.written().0;
        screen.keys(key);
        screen.until("what the key does", |_| screen.written().0 > before);
        screen.quiet();
    }
    let last = String::from_utf8_lossy(&screen.bytes()[before..]).into_owned();
    let text = screen.text();
    screen.keys("qq");
    assert!(screen.end().0.success());
    assert!(screen.left());
    (text, last)
}

#[test]
fn answers_are_used_whenever_they_come_and_are_no_keys() {
    let (silent, before) = after_keys(open());
    for (name, pieces, pause) in [
        ("at once", vec![ANSWERS], 0),
        ("late", vec![ANSWERS], 600),
        ("in pieces", ANSWERS.split_inclusive(['?', ';', 'g', '|']).collect(), 5),
        ("one by one", ANSWERS.split_inclusive(|_: char| true).collect(), 1),
        ("with rubbish", vec![RUBBISH, ANSWERS], 1),
    ] {
        let mut screen = open();
        for piece in pieces {
            thread::sleep(Duration::from_millis(pause));
            screen.keys(piece);
        }
        screen.quiet();
        let bytes = String::from_utf8_lossy(&screen.bytes()).into_owned();
        assert!(bytes.matches("\x1b[2J").count() == 1, "{name}: nothing is drawn from scratch");
        let (text, last) = after_keys(screen);
        assert_eq!(text, silent, "{name}");
        assert!(before.contains("2026") && !last.contains("2026"), "{name}: {last:?}");
    }
}

#[test]
fn margins_are_used_where_the_terminal_has_them() {
    let mut screen = open();
    screen.keys("\x1b[?69;2$y\x1b[?64c");
    let (_, last) = after_keys(screen);
    // The emulator of these tests has none, so what it shows then is of no use.
    assert!(last.contains("\x1b[?69h"), "{last:?}");
}

#[test]
fn rubbish_is_no_keys() {
    let (silent, before) = after_keys(open());
    let mut screen = open();
    screen.keys(RUBBISH);
    screen.quiet();
    let (text, last) = after_keys(screen);
    assert_eq!((text, last), (silent, before));
}

#[test]
fn who_would_write_the_questions_down_is_not_asked() {
    for (more, asked) in [
        (&[("TERM", "linux")][..], ""),
        (&[("TERM", "vt100")], ""),
        (&[("TERM", "screen-256color"), ("STY", "1.x")], ""),
        (&[("TERM_PROGRAM", "Apple_Terminal"), ("COLORFGBG", "")], "\x1b]11;?\x1b\\\x1b[c"),
        (&[], "\x1b[H\x1b[?2026$p\x1b[?69$p\x1b[>0q\x1b[c"),
    ] {
        let mut screen = Screen::spawn_with(env!("CARGO_BIN_EXE_lutrin"), &[&seeds("")], 80, 24, more);
        screen.until("the list", |text| text.contains("paillasson"));
        screen.quiet();
        screen.keys("q");
        let (status, bytes) = screen.end();
        assert!(status.success());
        let questions = ["$p", "[>0q", "]11;?", "[c"].iter().filter(|part| bytes.contains(&format!("\x1b{part}")));
        assert!(bytes.contains(asked) && (!asked.is_empty() || questions.count() == 0), "{more:?}: {bytes:?}");
    }
}

/// What a terminal that is not read holds back, in bytes: the buffers of the system, and what the test
/// had begun to read.
const HELD_BACK: usize = 80 * 1024;

/// Presses keys one by one in a terminal that does not read, until it holds back all it can.
fn fill(screen: &mut Screen) {
    screen.hold();
    for _ in 0..80 {
        screen.keys("\x0c");
        thread::sleep(Duration::from_millis(5));
    }
}

fn large() -> Screen {
    let screen = Screen::open(&[&seeds("")], 300, 150);
    screen.until("the list", |text| text.contains("paillasson"));
    screen.quiet();
    screen
}

#[test]
fn a_terminal_that_does_not_read_gets_the_newest_frame_when_it_does() {
    let keys = ["J", "J", "l", "j", "j", "\x0c", "n"];
    let right = {
        let mut screen = large();
        for key in keys {
            screen.keys(key);
            screen.quiet();
        }
        screen.until("the hit", |text| text.contains(" 1/") && text.contains(" here "));
        screen.quiet();
        screen.text()
    };
    let mut screen = large();
    let before = screen.written().0;
    screen.keys("\x0c");
    screen.quiet();
    let frame = screen.written().0 - before;
    let before = before + frame;
    fill(&mut screen);
    for key in keys {
        screen.keys(key);
        thread::sleep(Duration::from_millis(30));
    }
    screen.let_go();
    screen.until("the newest frame", |text| text == right);
    let taken = screen.written().0 - before;
    assert!(taken < HELD_BACK + 2 * frame, "{taken} bytes, a frame has {frame}");
}

#[test]
fn a_terminal_that_does_not_read_is_left_at_once() {
    // The last way out for a program that is stuck takes over a second.
    let soon = Duration::from_millis(900);
    for (signal, number) in [("TERM", 15), ("HUP", 1)] {
        let mut screen = large();
        fill(&mut screen);
        let before = Instant::now();
        screen.signal(signal);
        assert_eq!(screen.end_unread().signal, Some(number));
        assert!(before.elapsed() < soon, "{:?}", before.elapsed());
        assert!(screen.restored());
    }
    let mut screen = large();
    fill(&mut screen);
    screen.keys("q");
    assert!(screen.end_unread().success());
    assert!(screen.restored());
}

#[test]
fn what_is_left_while_it_does_not_read_is_as_it_was_once_it_reads() {
    let mut screen = large();
    fill(&mut screen);
    screen.keys("q");
    thread::sleep(Duration::from_millis(100));
    screen.let_go();
    assert!(screen.end().0.success());
    assert!(screen.restored() && screen.left());
}

#[test]
fn the_doctor_says_what_the_terminal_has_answered() {
    let program = env!("CARGO_BIN_EXE_lutrin");
    let mut screen = Screen::spawn_with(program, &["doctor"], 160, 40, &[("COLORFGBG", "")]);
    screen.until("the questions", |_| String::from_utf8_lossy(&screen.bytes()).contains("\x1b[c"));
    screen.keys(&ANSWERS.replace("?69;0", "?69;1"));
    let (status, _) = screen.end();
    assert!(status.success() && screen.restored());
    let text = screen.text();
    let line = |start: &str| text.lines().find(|line| line.starts_with(start)).unwrap_or_default().to_owned();
    assert!(line("terminal").contains("XTerm(379) (its answer)"), "{text}");
    assert!(line("answers").contains("after "), "{text}");
    assert!(line("synchronized output").contains("no (its answer)"), "{text}");
    assert!(line("margins").contains("yes (its answer)"), "{text}");
    assert!(line("background").contains("light (its answer)"), "{text}");
    let mut screen = Screen::spawn_with(program, &["doctor"], 160, 40, &[]);
    assert!(screen.end().0.success() && screen.restored());
    assert!(screen.text().contains("none within 200 ms"), "{}", screen.text());
    let mut screen = Screen::spawn_with(program, &["doctor"], 160, 40, &[("TERM", "linux")]);
    let (status, bytes) = screen.end();
    assert!(status.success() && screen.text().contains("not asked") && !bytes.contains('\u{1b}'), "{bytes:?}");
}

#[test]
fn a_terminal_that_writes_the_questions_down_shows_nothing_of_them() {
    for args in [&[seeds("")][..], &[seeds("06-tor-oignon.md")]] {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let screen = Screen::open(&args, 60, 20);
        screen.until("the list", |text| text.contains("chiffre"));
        screen.quiet();
        let bytes = String::from_utf8_lossy(&screen.bytes()).into_owned();
        // As Terminal.app does, of which nothing is known on another machine.
        let littered = bytes.replace("\x1b[?2026$p\x1b[?69$p", "pp");
        assert_ne!(littered, bytes);
        let mut parser = vt100::Parser::new(20.try_into().unwrap(), 60.try_into().unwrap(), 0);
        parser.process(littered.as_bytes());
        assert_eq!(parser.screen().contents(), screen.text());
    }
}
