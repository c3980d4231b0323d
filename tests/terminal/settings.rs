//! The user's settings, and the terminal's answer to the question for its background.

use std::{fs, thread, time::Duration};

use super::screen::{Screen, seeds};

const QUESTION: &str = "\x1b]11;?\x1b\\";
const LIGHT: &str = "\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\";
const DARK: &str = "\x1b]11;rgb:0000/0000/0000\x07";
/// The colour of a heading, which only the one theme has.
const OF_LIGHT: &str = "38;2;122;74;0m";
const OF_DARK: &str = "38;2;255;215;135m";

/// The program on a terminal whose background nothing tells of, with more in its environment.
fn asked(more: &[(&str, &str)]) -> Screen {
    let vars = [&[("COLORFGBG", "")], more].concat();
    Screen::spawn_with(env!("CARGO_BIN_EXE_lutrin"), &[&seeds("")], 100, 30, &vars)
}

fn bytes_of(screen: &mut Screen) -> String {
    screen.keys("Q");
    let (status, bytes) = screen.end();
    assert!(status.success(), "{status:?}");
    bytes
}

#[test]
fn a_terminal_that_answers_decides_on_the_theme() {
    for (answer, light) in [(LIGHT, true), (DARK, false)] {
        let mut screen = asked(&[]);
        screen.until("the list", |text| text.contains("paillasson"));
        screen.quiet();
        let before = screen.text();
        screen.keys(answer);
        if light {
            screen.until("the other theme", |_| String::from_utf8_lossy(&screen.bytes()).contains(OF_LIGHT));
        }
        screen.quiet();
        assert_eq!(screen.text(), before, "no key was pressed");
        let bytes = bytes_of(&mut screen);
        let (first, _) = bytes.split_once(QUESTION).expect("it asks");
        assert!(first.contains("paillasson"), "after the first frame");
        assert_eq!(bytes.matches(QUESTION).count(), 1);
        assert!(bytes.contains(OF_DARK));
        assert_eq!(bytes.contains(OF_LIGHT), light, "{answer:?}");
    }
}

#[test]
fn an_answer_that_comes_late_and_in_pieces_is_no_key() {
    let mut screen = asked(&[]);
    screen.until("the whole list", |text| text.lines().last().is_some_and(|line| line.contains("1/10")));
    screen.keys("jj");
    screen.until("the third article", |text| text.lines().last().is_some_and(|line| line.contains("3/10")));
    screen.quiet();
    let before = screen.text();
    for piece in ["\x1b]", "11;", "rgb:fd", "fd/f6f6/e3e3\x1b", "\\"] {
        screen.keys(piece);
        thread::sleep(Duration::from_millis(120));
    }
    screen.quiet();
    assert_eq!(screen.text(), before, "no key was pressed");
    screen.keys("k");
    screen.until("that keys go on", |text| text.lines().last().is_some_and(|line| line.contains("2/")));
    assert!(bytes_of(&mut screen).contains(OF_LIGHT));
}

#[test]
fn no_answer_costs_nothing() {
    let mut screen = asked(&[]);
    screen.until("the list", |text| text.contains("paillasson"));
    // What stands in the last line is of use once all of the first frame has come.
    screen.quiet();
    screen.keys("/tor");
    screen.until("the prompt", |text| text.lines().last().is_some_and(|line| line.contains("tor")));
    screen.keys("\x1b");
    screen.until("it to close", |text| !text.lines().last().is_some_and(|line| line.contains("/tor")));
    let bytes = bytes_of(&mut screen);
    assert!(bytes.contains(OF_DARK) && !bytes.contains(OF_LIGHT));
}

#[test]
fn terminals_that_tell_or_cannot_are_not_asked() {
    for more in [
        &[("COLORFGBG", "0;15")][..],
        &[("TERM", "linux"), ("COLORTERM", "")],
        &[("TERM", "screen-256color"), ("STY", "1.x")],
        &[("TERM", "screen")],
        &[("NO_COLOR", "1")],
    ] {
        let mut screen = asked(more);
        screen.until("the list", |text| text.contains("paillasson"));
        screen.quiet();
        assert!(!bytes_of(&mut screen).contains(QUESTION), "{more:?}");
    }
}

#[test]
fn who_leaves_at_once_takes_the_answer_along() {
    // Under a shell, which would take what is left for a command.
    let program = env!("CARGO_BIN_EXE_lutrin");
    let mut screen = Screen::spawn_with("/bin/sh", &["-i"], 80, 24, &[("COLORFGBG", "")]);
    screen.quiet();
    screen.keys(&format!("{program} {}\r", seeds("06-tor-oignon.md")));
    screen.until("the article", |text| text.contains("éplucher l’oignon"));
    screen.keys(&format!("q{DARK}"));
    screen.quiet();
    screen.keys("echo encore''la\r");
    screen.until("the shell", |text| text.contains("encorela"));
    assert!(!screen.text().contains("rgb:"), "{}", screen.text());
    screen.keys("exit\r");
    screen.end();
}

/// A home with some settings files in it.
fn settings(files: &[(&str, &str)]) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("lutrin/themes");
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        fs::write(home.path().join("lutrin").join(name), text).unwrap();
    }
    home
}

fn with_settings(home: &tempfile::TempDir, args: &[&str]) -> Screen {
    let config = home.path().to_string_lossy().into_owned();
    let more = [("XDG_CONFIG_HOME", &*config)];
    Screen::spawn_with(env!("CARGO_BIN_EXE_lutrin"), args, 100, 30, &more)
}

#[test]
fn settings_are_heeded() {
    let home = settings(&[
        ("config.toml", "lang = 'fr'\ntheme = 'mien'\nmouse = false\nset = 'aucun'\nkeywords = ['oignon']\n"),
        ("keymap.toml", "[reader]\nbottom = ['g e']\n[list]\nbottom = ['g e']\n"),
        ("themes/mien.toml", "inherits = 'light'\n[roles]\nstatus = { bg = '#010203' }\n"),
    ]);
    let mut screen = with_settings(&home, &[&seeds("06-tor-oignon.md")]);
    screen.until("French", |text| text.contains("? aide"));
    screen.until("the fault", |text| text.contains("config.toml:4:7"));
    screen.keys("ge");
    screen.until("its end", |text| text.contains("100"));
    screen.keys("q");
    let (_, bytes) = screen.end();
    assert!(bytes.contains("48;2;1;2;3"), "the theme is the user's");
    assert!(!bytes.contains("\x1b[?1002h"), "the mouse is left alone");
    let (_, after) = bytes.rsplit_once("\x1b[?1049l").unwrap();
    assert!(after.contains("4 │ set = 'aucun'\r\n  │       ^"), "{after:?}");
}

#[test]
fn faulty_keys_are_told_after_the_first_frame() {
    let home = settings(&[("keymap.toml", "[list]\ntop = ['g']\nbottom = ['g g']\n")]);
    let mut screen = with_settings(&home, &[&seeds("")]);
    screen.until("the fault", |text| text.contains("keymap.toml:3:11"));
    screen.keys("q");
    let (_, bytes) = screen.end();
    let (_, after) = bytes.rsplit_once("\x1b[?1049l").unwrap();
    assert!(after.contains("2 │ top = ['g']\r\n  │        ^\r\n3 │ bottom = ['g g']\r\n  │           ^"), "{after:?}");
}

#[test]
fn a_key_takes_the_next_theme() {
    let mut screen = Screen::open(&[&seeds("")], 100, 30);
    screen.until("the list", |text| text.contains("paillasson"));
    screen.keys("T");
    screen.until("its name", |text| text.contains("Theme: light"));
    screen.keys("TTT");
    screen.until("the first one again", |text| text.contains("Theme: dark"));
    assert!(bytes_of(&mut screen).contains(OF_LIGHT));
}

#[test]
fn the_window_is_named_after_the_article_and_gets_its_name_back() {
    let home = settings(&[("config.toml", "title = true\n")]);
    let mut screen = with_settings(&home, &[&seeds("")]);
    screen.until("the list", |text| text.contains("paillasson"));
    screen.quiet();
    screen.keys("j");
    screen.quiet();
    screen.keys("Q");
    let (status, bytes) = screen.end();
    assert!(status.success());
    let titles: Vec<_> = bytes.split("\x1b]2;").skip(1).filter_map(|rest| rest.split("\x1b\\").next()).collect();
    assert!(titles.len() == 2 && titles[0] != titles[1], "{titles:?}");
    assert_eq!((bytes.matches("\x1b[22;2t").count(), bytes.matches("\x1b[23;2t").count()), (1, 1));
    // It is kept before anything names it, and given back with all else.
    assert!(bytes.find("\x1b[22;2t") < bytes.find("paillasson"));
    assert!(bytes.contains("\x1b[?1049l\x1b[23;2t"));
}

#[test]
fn the_window_has_the_title_that_an_article_has_once_it_is_read_again() {
    let home = settings(&[("config.toml", "title = true\n")]);
    let article = home.path().join("a.md");
    fs::write(&article, "# Un titre\n\nUn texte.\n").unwrap();
    let mut screen = with_settings(&home, &[&article.to_string_lossy()]);
    screen.until("the article", |text| text.contains("Un texte."));
    screen.quiet();
    fs::write(&article, "# Autre chose\n\nUn texte.\n").unwrap();
    screen.keys("r");
    screen.until("the new title", |text| text.contains("Autre chose"));
    screen.quiet();
    let bytes = bytes_of(&mut screen);
    let titles: Vec<_> = bytes.split("\x1b]2;").skip(1).filter_map(|rest| rest.split("\x1b\\").next()).collect();
    assert_eq!(titles, ["Un titre", "Autre chose"]);
}

#[test]
fn what_has_no_window_is_sent_no_name() {
    let home = settings(&[("config.toml", "title = true\n")]);
    let program = env!("CARGO_BIN_EXE_lutrin");
    for (term, named) in [("vt220", false), ("linux", false), ("xterm", true)] {
        let config = home.path().to_string_lossy();
        let more = [("XDG_CONFIG_HOME", &*config), ("TERM", term)];
        let mut screen = Screen::spawn_with(program, &[&seeds("")], 100, 30, &more);
        screen.until("the list", |text| text.contains("paillasson"));
        screen.quiet();
        let bytes = bytes_of(&mut screen);
        let has = ["\x1b]2;", "\x1b[22;2t", "\x1b[23;2t"].map(|sign| bytes.contains(sign));
        assert_eq!(has, [named; 3], "{term}");
    }
}

#[test]
fn a_query_filters_the_list_and_is_saved_by_name() {
    let home = settings(&[("config.toml", "# mine\nlang = 'en'\n\n[queries]\nshort = 'minutes<6'\n")]);
    let mut screen = with_settings(&home, &[&seeds("")]);
    screen.until("the list", |text| text.contains("1/10"));
    screen.keys("fchiffr @short");
    screen.until("its articles", |text| text.contains("5 articles of 10"));
    screen.keys(" (");
    screen.until("the caret", |text| text.contains("^ this parenthesis is not closed"));
    screen.keys("\x7f\x7f\r");
    screen.until("the query over the list", |text| text.contains("chiffr @short") && text.contains("/10 "));
    screen.keys(":query-save mine\r");
    screen.until("where it is written", |text| text.contains("@mine written to"));
    let written = fs::read_to_string(home.path().join("lutrin/config.toml")).unwrap();
    assert_eq!(written, "# mine\nlang = 'en'\n\n[queries]\nshort = 'minutes<6'\nmine = \"chiffr @short\"\n");
    screen.keys("q");
    screen.until("the whole list", |text| !text.contains("chiffr @short"));
    screen.keys("q");
    assert!(screen.end().0.success());
}
