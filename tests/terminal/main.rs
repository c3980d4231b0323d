//! The real program in a real pseudo-terminal, read back through a terminal emulator that is not
//! ours (vt100).

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and has the clock")]

mod face;
mod line;
mod remembers;
mod screen;
mod settings;
mod voice;

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use screen::{Screen, seeds};

#[test]
fn it_opens_the_built_in_articles_and_leaves_the_terminal_as_it_was() {
    let mut screen = Screen::open(&[], 120, 40);
    screen.until("the list and the first article", |text| text.contains("paillasson") && text.contains("chiffrement"));
    screen.keys("n");
    screen.until("the place among the hits", |text| text.contains("1/") && text.contains(" here · "));
    screen.keys("q");
    let (status, bytes) = screen.end();
    assert!(status.success(), "{status:?}");
    for restored in ["\x1b[?2004l", "\x1b[?25h", "\x1b[?1049l"] {
        assert!(bytes.contains(restored), "{restored:?} is written");
    }
    assert!(screen.restored(), "the modes of the terminal are as they were");
}

#[test]
fn a_search_is_kept_as_a_keyword() {
    let mut screen = Screen::open(&[&seeds("")], 100, 30);
    screen.until("the list", |text| text.contains("paillasson"));
    screen.keys("/clipper\r");
    screen.until("the hit", |text| text.contains("/clipper 1/"));
    screen.keys("*");
    screen.until("the keyword", |text| text.contains("“clipper”: keyword"));
    screen.keys("q");
    assert!(screen.end().0.success());
}

#[test]
fn many_lines_of_the_concordance_are_put_in_order_beside_the_keys() {
    let home = tempfile::tempdir().unwrap();
    for number in 0..8 {
        let text = format!("Titre\n\n{}a{number} mot zut.\n", "b mot ici. ".repeat(700));
        std::fs::write(home.path().join(format!("{number}.txt")), text).unwrap();
    }
    let mut screen = Screen::open(&["-k", "mot", home.path().to_str().unwrap()], 80, 24);
    screen.until("every hit", |text| text.contains("5,608"));
    screen.keys("coog");
    screen.until("all of them in order", |text| {
        text.contains("by left context") && text.contains("/5,608") && text.contains("a7 mot")
    });
    screen.keys("/zut");
    screen.until("few of them", |text| text.contains("a7 mot") && !text.contains("/5,608"));
    screen.keys("\rqq");
    screen.keys("q");
    assert!(screen.end().0.success());
}

#[test]
fn keys_typed_ahead_do_not_overshoot() {
    let one_by_one = {
        let mut screen = Screen::open(&[&seeds("02-petite-histoire-du-chiffrement.md")], 80, 24);
        screen.until("the article", |text| text.contains("petite histoire"));
        for _ in 0..30 {
            screen.keys("j");
            screen.quiet();
        }
        // On a busy machine the last frame may come late; nothing else would be noticed to be missing.
        std::thread::sleep(Duration::from_millis(500));
        screen.quiet();
        screen.text()
    };
    let mut screen = Screen::open(&[&seeds("02-petite-histoire-du-chiffrement.md")], 80, 24);
    screen.until("the article", |text| text.contains("petite histoire"));
    screen.quiet();
    let (_, before) = screen.written();
    screen.keys(&"j".repeat(30));
    screen.until("the same place", |text| text == one_by_one);
    screen.quiet();
    let frames = screen.written().1 - before;
    assert!(frames <= 3, "{frames} frames for keys that came together");
}

#[test]
fn a_storm_of_resizes_ends_on_the_right_screen() {
    let sizes = [(80, 24), (20, 4), (200, 50), (60, 20), (1, 1), (5, 3), (119, 33), (81, 10)];
    let mut screen = Screen::open(&[&seeds("")], 100, 30);
    screen.until("the list", |text| text.contains("paillasson"));
    for round in 0..10 {
        for (width, height) in sizes {
            screen.resize(width + round % 2, height);
        }
    }
    screen.resize(100, 30);
    let fresh = Screen::open(&[&seeds("")], 100, 30);
    fresh.until("the list", |text| text.contains("paillasson"));
    fresh.quiet();
    let right = fresh.text();
    screen.until("the right screen", |text| text == right);
}

#[test]
fn signals_that_end_it_restore_the_terminal_first() {
    for (name, number) in [("TERM", 15), ("HUP", 1), ("INT", 2), ("QUIT", 3)] {
        let mut screen = Screen::open(&[&seeds("06-tor-oignon.md")], 80, 24);
        screen.until("the article", |text| text.contains("Tor"));
        screen.signal(name);
        let (status, bytes) = screen.end();
        assert_eq!(status.signal, Some(number), "{name} is what ends it");
        assert!(bytes.ends_with("\x1b[?1049l") || bytes.contains("\x1b[?25h\x1b[?1049l"), "{name}: {bytes:?}");
    }
}

#[test]
fn signals_end_it_though_the_terminal_takes_no_bytes() {
    for (name, number) in [("TERM", 15), ("HUP", 1), ("INT", 2)] {
        // From the first frame on, and later. The frames are larger than what a terminal holds back.
        for late in [false, true] {
            let mut screen = Screen::open(&[&seeds("")], 400, 200);
            if late {
                screen.until("the list", |text| text.contains("paillasson"));
                screen.quiet();
                screen.hold();
                for _ in 0..60 {
                    screen.keys("\x0c");
                    std::thread::sleep(Duration::from_millis(5));
                }
            } else {
                screen.hold();
            }
            std::thread::sleep(Duration::from_millis(300));
            screen.signal(name);
            assert_eq!(screen.end_unread().signal, Some(number), "{name}, late: {late}");
            // One that has not even taken the first frame is left as it is.
            assert!(!late || screen.restored(), "{name}: the modes of the terminal are as they were");
        }
    }
}

#[test]
fn nothing_is_written_without_a_key() {
    let mut screen = Screen::open(&[&seeds("")], 100, 30);
    screen.until("the list", |text| text.contains("paillasson"));
    screen.quiet();
    let before = screen.written();
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(screen.written(), before);
    screen.keys("j");
    screen.until("the next article", |_| screen_has_grown(&screen, before.0));
}

fn screen_has_grown(screen: &Screen, before: usize) -> bool {
    screen.written().0 > before
}

#[test]
fn escape_is_taken_while_articles_stream_in() {
    let folder = tempfile::tempdir().unwrap();
    let article = std::fs::read(seeds("02-petite-histoire-du-chiffrement.md")).unwrap();
    for n in 0..3000 {
        std::fs::write(folder.path().join(format!("{n:04}.md")), &article).unwrap();
    }
    let mut screen = Screen::open(&[&folder.path().to_string_lossy()], 100, 30);
    screen.until("the first article", |text| text.contains("petite histoire"));
    screen.keys("/zyx");
    screen.until("the prompt", |text| text.lines().last().is_some_and(|line| line.contains("zyx")));
    let before = Instant::now();
    screen.keys("\x1b");
    screen.until("the prompt to close", |text| !text.lines().last().is_some_and(|line| line.contains("zyx")));
    let taken = before.elapsed();
    screen.quiet();
    let whole = before.elapsed();
    assert!(taken * 2 < whole, "{taken:?} of {whole:?}");
}

#[test]
fn it_sets_the_terminal_again_after_a_stop_that_it_could_not_see() {
    let mut screen = Screen::open(&[&seeds("06-tor-oignon.md")], 80, 24);
    screen.until("the article", |text| text.contains("oignon"));
    screen.quiet();
    let raw = screen.modes();
    screen.signal("STOP");
    let stopped = || std::fs::read_to_string(format!("/proc/{}/stat", screen.pid())).unwrap().contains(") T");
    while !stopped() {
        std::thread::sleep(Duration::from_millis(5));
    }
    // As a shell does whose job has stopped.
    let sane = Command::new("stty").args(["-F", &screen.tty(), "sane"]).status().unwrap();
    assert!(sane.success() && screen.modes() != raw);
    screen.signal("CONT");
    screen.quiet();
    assert_eq!(screen.modes(), raw);
    screen.keys("G");
    screen.until("its end", |text| text.contains("100%"));
}

#[test]
fn colours_that_are_asked_for_win_over_no_color() {
    let program = env!("CARGO_BIN_EXE_lutrin");
    for (args, colours) in [(&["--color", "always"][..], true), (&[], false)] {
        let article = seeds("06-tor-oignon.md");
        let args = [args, &[&*article]].concat();
        let mut screen = Screen::spawn_with(program, &args, 80, 24, &[("NO_COLOR", "1")]);
        screen.until("the article", |text| text.contains("oignon"));
        screen.quiet();
        screen.keys("q");
        let (_, bytes) = screen.end();
        assert_eq!(bytes.contains("38;2;"), colours, "{args:?}");
    }
}

#[test]
fn what_was_odd_is_told_after_leaving() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(home.path().join("config/lutrin")).unwrap();
    let keywords = "[[set]]\nname = \"a\"\ncolour = 3\n[[set]]\nname = \"b\"\nsize = 3\n";
    std::fs::write(home.path().join("config/lutrin/keywords.toml"), keywords).unwrap();
    let article = home.path().join("odd\u{1b}[2J.txt");
    std::fs::write(&article, b"Un titre\n\nL'\xc3\xa9t\xc3\xa9 fut long et \xe9\n").unwrap();
    let config = home.path().join("config");
    let program = env!("CARGO_BIN_EXE_lutrin");
    let more = [("XDG_CONFIG_HOME", &*config.to_string_lossy())];
    let mut screen = Screen::spawn_with(program, &[&article.to_string_lossy()], 200, 24, &more);
    screen.until("the first message", |text| text.contains("keywords.toml") && text.contains("(+1)"));
    screen.keys("q");
    let (status, bytes) = screen.end();
    assert!(status.success());
    let (_, after) = bytes.rsplit_once("\x1b[?1049l").unwrap();
    assert_eq!(after.matches("keywords.toml:").count(), 2, "{after:?}");
    assert!(after.contains("odd\u{FFFD}[2J.txt: 1 invalid byte\r\n"), "{after:?}");
    assert!(!after.contains('\u{1b}'), "{after:?}");
}

#[test]
fn the_built_in_articles_are_called_so_when_they_are_there() {
    let program = env!("CARGO_BIN_EXE_lutrin");
    let article = seeds("06-tor-oignon.md");
    for (command, hint) in [(format!("cat {article} | {program}"), false), (program.to_owned(), true)] {
        let screen = Screen::spawn("/bin/sh", &["-c", &command], 100, 24);
        screen.until("an article", |text| text.contains("chiffrement"));
        screen.quiet();
        assert_eq!(screen.text().contains("Examples — “lutrin FOLDER”"), hint, "{command}\n{}", screen.text());
    }
}

#[test]
fn it_stops_and_goes_on_under_a_shell() {
    let program = env!("CARGO_BIN_EXE_lutrin");
    let mut screen = Screen::spawn("/bin/sh", &["-i"], 80, 24);
    screen.quiet();
    screen.keys(&format!("set -m; {program} {}\r", seeds("06-tor-oignon.md")));
    // The command line holds the file's name too.
    screen.until("the article", |text| text.contains("éplucher l’oignon"));
    screen.keys("\x1a");
    screen.until("the shell", |text| text.contains("Stopped"));
    screen.keys("echo ici''meme\r");
    screen.until("a sane terminal", |text| text.contains("icimeme"));
    screen.resize(100, 20);
    screen.keys("fg\r");
    screen.until("the article again", |text| text.contains("oignon") && !text.contains("Stopped"));
    screen.keys("q");
    screen.until("the shell", |text| text.contains("icimeme"));
    // Before it reads again, the shell sets the terminal, and may drop what was typed.
    screen.quiet();
    screen.keys("exit\r");
    screen.end();
}

/// Not a test by itself: a process that holds a pseudo-terminal until it is killed, started by
/// [`it_ends_when_the_terminal_vanishes`].
#[test]
fn holder() {
    let Ok(command) = std::env::var("LUTRIN_TEST_HOLD") else { return };
    let screen = Screen::spawn("/bin/sh", &["-c", &command], 80, 24);
    screen.until("the article", |text| text.contains("oignon"));
    println!("ready");
    std::thread::sleep(Duration::from_secs(60));
}

#[test]
fn it_ends_when_the_terminal_vanishes() {
    let folder = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_lutrin");
    let article = seeds("06-tor-oignon.md");
    let pid_file = folder.path().join("pid");
    let pid_path = pid_file.display();
    let commands = [
        // As the leader of the session, and as the child of one that ignores the signal.
        format!("echo $$ >{pid_path}; exec {program} {article}"),
        format!("trap '' HUP; sh -c 'echo $$ >{pid_path}; exec {program} {article}'; sleep 30"),
    ];
    for command in commands {
        let mut holder = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "holder", "--nocapture"])
            .env("LUTRIN_TEST_HOLD", &command)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(holder.stdout.take().unwrap()).lines();
        assert!(lines.map_while(Result::ok).any(|line| line.contains("ready")), "{command}");
        let pid = std::fs::read_to_string(&pid_file).unwrap();
        holder.kill().unwrap();
        holder.wait().unwrap();
        assert!(ends_within_two_seconds(pid.trim()), "{command}");
    }
}

fn ends_within_two_seconds(pid: &str) -> bool {
    let alive = || Command::new("kill").args(["-0", pid]).stderr(Stdio::null()).status().unwrap().success();
    let end = Instant::now() + Duration::from_secs(2);
    while Instant::now() < end {
        if !alive() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    !alive()
}

#[test]
fn keys_come_from_the_terminal_when_stdin_is_a_pipe() {
    let program = env!("CARGO_BIN_EXE_lutrin");
    let command = format!("cat {} | {program}", seeds("06-tor-oignon.md"));
    let mut screen = Screen::spawn("/bin/sh", &["-c", &command], 80, 24);
    screen.until("the article", |text| text.contains("oignon"));
    screen.keys("G");
    screen.until("its end", |text| text.contains("100%"));
    screen.keys("q");
    assert!(screen.end().0.success());
}
