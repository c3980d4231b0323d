//! What the program remembers, over real ends of it: leaving, signals, a terminal that vanishes, a
//! kill at any moment, a disk or a file that is in the way.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use crate::screen::{Screen, Status};

const PROGRAM: &str = env!("CARGO_BIN_EXE_lutrin");

/// A home with a folder of two long articles.
struct Home {
    home: tempfile::TempDir,
}

/// Paragraphs that can be told from each other.
fn article(name: &str, paragraphs: usize) -> String {
    let paragraph = |number| format!("Paragraphe {name}{number:03}, qui va sur une ligne ou deux et finit ainsi.\n\n");
    let title = format!("Titre {name}\n\n");
    [title].into_iter().chain((0..paragraphs).map(paragraph)).collect()
}

impl Home {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("articles")).unwrap();
        let home = Self { home };
        fs::write(home.file("a.txt"), article("a", 200)).unwrap();
        fs::write(home.file("b.txt"), article("b", 200)).unwrap();
        home
    }

    fn articles(&self) -> String {
        self.home.path().join("articles").to_string_lossy().into_owned()
    }

    fn file(&self, name: &str) -> String {
        format!("{}/{name}", self.articles())
    }

    /// Where the state is kept.
    fn state(&self) -> PathBuf {
        self.home.path().join("state/lutrin")
    }

    /// What a command writes to stdout.
    fn run(&self, args: &[&str]) -> String {
        let mut command = Command::new(PROGRAM);
        command.args(args).env_clear().env("HOME", self.home.path());
        command.env("XDG_STATE_HOME", self.home.path().join("state")).stdin(Stdio::null());
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    }

    fn open(&self, args: &[&str]) -> Screen {
        open_in(&self.home.path().join("state"), args)
    }
}

/// The program with its state in a folder.
fn open_in(state: &Path, args: &[&str]) -> Screen {
    let state = state.to_string_lossy();
    Screen::spawn_with(PROGRAM, args, 80, 24, &[("XDG_STATE_HOME", &*state)])
}

/// The first paragraph on the screen.
fn top(screen: &Screen) -> String {
    let text = screen.text();
    let at = text.find("Paragraphe ").unwrap_or_else(|| panic!("no paragraph:\n{text}"));
    text[at + "Paragraphe ".len()..].chars().take(4).collect()
}

/// Reads some pages and returns the place.
fn read_on(screen: &mut Screen, pages: usize) -> String {
    screen.until("a paragraph", |text| text.contains("Paragraphe"));
    screen.quiet();
    let before = top(screen);
    screen.keys(&" ".repeat(pages));
    screen.until("another place", |text| !text.contains(&format!("Paragraphe {before},")));
    screen.quiet();
    top(screen)
}

/// Opens again and looks that the first frame with text has the place, and no later one moves.
#[track_caller]
fn comes_back(home: &Home, args: &[&str], place: &str) {
    let mut screen = home.open(args);
    screen.until("an article", |text| text.contains("Paragraphe"));
    assert_eq!(top(&screen), place, "in the first frame");
    screen.quiet();
    assert_eq!(top(&screen), place);
    // Out of the article, and out of the list where there is one.
    screen.keys("qq");
    screen.end();
}

#[test]
fn the_place_is_kept_however_it_ends() {
    for end in ["q", "TERM", "HUP", "INT"] {
        let home = Home::new();
        let file = home.file("a.txt");
        let mut screen = home.open(&[&file]);
        let place = read_on(&mut screen, 3);
        if end == "q" {
            screen.keys("q");
        } else {
            screen.signal(end);
        }
        let Status { signal, .. } = screen.end().0;
        assert_eq!(signal.is_some(), end != "q", "{end}");
        comes_back(&home, &[&file], &place);
    }
}

#[test]
fn the_place_is_kept_when_the_terminal_vanishes() {
    let home = Home::new();
    let file = home.file("a.txt");
    let mut holder = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "remembers::reading_holder", "--nocapture"])
        .env("LUTRIN_TEST_READING", &file)
        .env("LUTRIN_TEST_STATE", home.home.path().join("state"))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(holder.stdout.take().unwrap()).lines().map_while(Result::ok);
    let told = lines.find_map(|line| Some(line.split_once("reading ")?.1.to_owned())).unwrap();
    let (pid, place) = told.split_once(' ').unwrap();
    holder.kill().unwrap();
    holder.wait().unwrap();
    assert!(crate::ends_within_two_seconds(pid));
    comes_back(&home, &[&file], place);
}

/// Not a test by itself: a process that holds the terminal of a program in which somebody has read
/// on, until it is killed.
#[test]
fn reading_holder() {
    let (Some(file), Some(state)) = (std::env::var_os("LUTRIN_TEST_READING"), std::env::var("LUTRIN_TEST_STATE").ok())
    else {
        return;
    };
    let more = [("XDG_STATE_HOME", &*state)];
    let mut screen = Screen::spawn_with(PROGRAM, &[&file.to_string_lossy()], 80, 24, &more);
    let place = read_on(&mut screen, 3);
    println!("reading {} {place}", screen.pid());
    std::thread::sleep(Duration::from_secs(60));
}

#[test]
fn nothing_is_written_for_a_look_at_an_article() {
    let home = Home::new();
    let mut screen = home.open(&[&home.file("a.txt")]);
    screen.until("the article", |text| text.contains("Paragraphe"));
    screen.keys("q");
    assert!(screen.end().0.success());
    assert!(!home.state().exists());
}

#[test]
fn a_library_is_offered_kept_and_opened_at_the_last_place() {
    let home = Home::new();
    let mut screen = home.open(&[&home.articles()]);
    screen.until("the offer", |text| text.contains("A: make this folder your library"));
    screen.until("both articles", |text| text.contains("Titre a") && text.contains("Titre b"));
    screen.keys("A");
    screen.until("that it is kept", |text| text.contains("From now on"));
    screen.keys("j\r");
    screen.until("the second article", |text| text.contains("Paragraphe b"));
    let place = read_on(&mut screen, 2);
    screen.signal("TERM");
    screen.end();
    comes_back(&home, &[], &place);

    // It is not offered again, and another folder can still be read by itself.
    let mut screen = home.open(&[&home.articles()]);
    screen.until("the article", |text| text.contains("Paragraphe"));
    screen.quiet();
    assert!(!screen.text().contains("make this folder"), "{}", screen.text());
    // It was left from the list, and begins there.
    screen.until("the list", |text| text.contains("Titre a") && text.contains("Titre b"));
    screen.keys("q");
    screen.end();
    let screen = home.open(&[]);
    screen.until("the list and the second article", |text| text.contains("Titre a") && text.contains("Titre b"));
    screen.quiet();
    assert_eq!(top(&screen), place);

    // So do the commands for other programs.
    let listed = home.run(&["list"]);
    assert_eq!(listed.lines().count(), 2, "{listed}");
    assert!(home.run(&["grep", "paragraphe", "--vimgrep"]).contains("b.txt"));

    fs::remove_dir_all(home.articles()).unwrap();
    assert!(home.run(&["list"]).contains("paillasson"), "the built-in articles");
    let screen = home.open(&[]);
    screen.until("the message", |text| text.contains("the library is not there"));
    screen.until("the built-in articles", |text| text.contains("paillasson"));
}

#[test]
fn two_at_once_lose_nothing() {
    let home = Home::new();
    let (a, b) = (home.file("a.txt"), home.file("b.txt"));
    let (mut first, mut second) = (home.open(&[&a]), home.open(&[&b]));
    let (in_a, in_b) = (read_on(&mut first, 2), read_on(&mut second, 4));
    first.keys("x");
    second.keys("q");
    first.keys("q");
    assert!(first.end().0.success() && second.end().0.success());
    comes_back(&home, &[&a], &in_a);
    comes_back(&home, &[&b], &in_b);
    let screen = home.open(&[&home.articles()]);
    screen.until("the star", |text| text.contains("★ Titre a"));
    screen.until("the parts read", |text| text.matches(" % · ").count() + text.matches("% · ").count() >= 2);
}

#[test]
fn an_article_that_is_edited_keeps_its_words_where_they_are() {
    let home = Home::new();
    let file = home.file("a.txt");
    let mut screen = home.open(&[&file]);
    let place = read_on(&mut screen, 3);
    let longer =
        |text: String| text.replacen("\n\n", "\n\nUn paragraphe de plus, venu tout au début de ce texte.\n\n", 1);
    fs::write(&file, longer(fs::read_to_string(&file).unwrap())).unwrap();
    screen.until("that it has changed", |text| text.contains("This file has changed (r: read again)"));
    let before = screen.text();
    assert_eq!(top(&screen), place, "nothing moves without a key");
    screen.keys("r");
    screen.until("that it was read again", |text| text.contains("Read again"));
    let page = |text: &str| text.lines().take(23).map(|line| line[..line.len().min(70)].to_owned()).collect::<Vec<_>>();
    assert_eq!(page(&screen.text()), page(&before), "the page stays as it is");
    screen.keys("q");
    screen.end();
    // Between two sessions, and moved to another name.
    fs::write(&file, longer(fs::read_to_string(&file).unwrap())).unwrap();
    comes_back(&home, &[&file], &place);
    let moved = home.file("c.txt");
    let mut screen = home.open(&[&file]);
    let place = read_on(&mut screen, 1);
    screen.keys("q");
    screen.end();
    fs::rename(&file, &moved).unwrap();
    comes_back(&home, &[&moved], &place);
}

#[test]
fn a_file_that_changes_unseen_is_read_again_when_it_is_opened() {
    let home = Home::new();
    let mut screen = home.open(&[&home.articles()]);
    screen.until("the list", |text| text.contains("Titre b"));
    screen.quiet();
    fs::write(home.file("b.txt"), article("n", 50)).unwrap();
    screen.keys("j\r");
    screen.until("its new text", |text| text.contains("Paragraphe n000"));
    fs::remove_file(home.file("b.txt")).unwrap();
    screen.keys("r");
    screen.until("that it is gone", |text| text.contains("cannot be read again"));
    assert!(screen.text().contains("Paragraphe n000"), "what was read stays");
}

#[test]
fn a_state_that_cannot_be_is_a_message_and_reading_goes_on() {
    // A file where the folder should be; root may write into any folder.
    let home = Home::new();
    let file = home.home.path().join("file");
    fs::write(&file, "x").unwrap();
    let mut screen = open_in(&file, &[&home.file("a.txt")]);
    screen.until("the article", |text| text.contains("Paragraphe"));
    screen.keys("x");
    let message = "cannot be opened";
    screen.until("the message", |text| text.contains(message));
    read_on(&mut screen, 4);
    assert!(!screen.text().contains(message), "once is enough");
    screen.keys("q");
    let (status, bytes) = screen.end();
    assert!(status.success());
    let (_, after) = bytes.rsplit_once("\x1b[?1049l").unwrap();
    assert_eq!(after.matches("Places not saved: “").count(), 1, "{after:?}");

    for (bytes, message) in [
        (b"not a database, whatever its name may say".to_vec(), "The state was damaged: set aside"),
        (newer(), "State of a newer lutrin: set aside"),
    ] {
        let home = Home::new();
        fs::create_dir_all(home.state()).unwrap();
        fs::write(home.state().join("state.db"), &bytes).unwrap();
        let file = home.file("a.txt");
        let mut screen = home.open(&[&file]);
        screen.until("the message", |text| text.contains(message));
        let place = read_on(&mut screen, 2);
        screen.keys("q");
        assert!(screen.end().0.success());
        comes_back(&home, &[&file], &place);
        let kept = fs::read_dir(home.state()).unwrap().map(|entry| entry.unwrap().path());
        assert!(kept.into_iter().any(|path| fs::read(path).unwrap() == bytes), "it was not destroyed");
    }
}

/// A state of a version that is still to come.
fn newer() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "application_id", 0x4c75_7472).unwrap();
    connection.pragma_update(None, "user_version", 1000).unwrap();
    connection.execute_batch("CREATE TABLE later (x)").unwrap();
    drop(connection);
    fs::read(path).unwrap()
}

#[test]
fn a_full_disk_is_a_message_and_what_was_kept_stays() {
    let home = Home::new();
    let disk = home.home.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let mount = |args: &[&str]| {
        Command::new("mount").args(args).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    };
    let path = disk.to_string_lossy().into_owned();
    if !mount(&["-t", "tmpfs", "-o", "size=128k", "tmpfs", &path]) {
        // Only root has a small disk at hand; the unit tests limit the file itself.
        return;
    }
    let file = home.file("a.txt");
    let mut screen = open_in(&disk, &[&file]);
    let place = read_on(&mut screen, 2);
    screen.keys("q");
    screen.end();
    let _full = fs::write(disk.join("filler"), vec![b'x'; 1 << 20]);
    let mut screen = open_in(&disk, &[&file]);
    screen.until("the article", |text| text.contains("Paragraphe"));
    screen.quiet();
    let found = top(&screen);
    let further = read_on(&mut screen, 3);
    screen.keys("q");
    let (status, bytes) = screen.end();
    fs::remove_file(disk.join("filler")).unwrap();
    let mut screen = open_in(&disk, &[&file]);
    screen.until("the article", |text| text.contains("Paragraphe"));
    screen.quiet();
    let after = top(&screen);
    screen.keys("q");
    screen.end();
    let unmounted = Command::new("umount").arg(&path).status().unwrap();
    assert!(status.success() && unmounted.success());
    assert!(bytes.contains("Places not saved") || bytes.contains("Nothing is remembered"), "it is told");
    assert_eq!((found, &after), (place.clone(), &place), "not {further}, which could not be saved");
}

/// Kills the program at random moments while it saves, and looks that no place of an earlier save is
/// lost. Asked for by the number of rounds: `LUTRIN_TEST_KILLS=1000`.
#[test]
fn a_kill_at_any_moment_loses_no_earlier_place() {
    let rounds = std::env::var("LUTRIN_TEST_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(5_u64);
    let home = Home::new();
    let (a, b) = (home.file("a.txt"), home.file("b.txt"));
    let mut screen = home.open(&[&b]);
    let place = read_on(&mut screen, 3);
    screen.keys("q");
    screen.end();
    let state = home.state().join("state.db");
    let mut random = std::process::id().into();
    let mut before = 0;
    for round in 0..rounds {
        random = u64::wrapping_add(u64::wrapping_mul(random, 6_364_136_223_846_793_005), 1_442_695_040_888_963_407);
        let mut screen = home.open(&[&a]);
        screen.until("the article", |text| text.contains("Paragraphe"));
        // Each of these is remembered.
        screen.keys(&"xXxX ".repeat(40));
        std::thread::sleep(Duration::from_micros((random >> 33) % 60_000));
        screen.signal("KILL");
        screen.end();
        let connection = rusqlite::Connection::open(&state).unwrap();
        let check: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
        assert_eq!(check, "ok", "round {round}");
        // The place only ever goes on in `a`, and `b` is as it was left.
        let of = |name: &str| {
            connection
                .query_row("SELECT place FROM article WHERE path = CAST(?1 AS BLOB)", [name], |row| row.get(0))
                .unwrap_or(0_i64)
        };
        let (now, of_b) = (of(&a), of(&b));
        assert!(now >= before, "round {round}: {now} after {before}");
        assert!(of_b > 0, "round {round}");
        before = now;
        if round % 10 == 9 {
            // From the beginning again.
            connection.execute("UPDATE article SET place = 0 WHERE path = CAST(?1 AS BLOB)", [&a]).unwrap();
            before = 0;
        }
    }
    comes_back(&home, &[&b], &place);
}
