//! lutrin beside the programs that people use instead, in pseudo-terminals of 120 by 40 or as is said: how long
//! until the first text shows, how long a key takes and how many bytes, how long until a word at the
//! end of 100 MB is found, how much memory a library takes, and how a slow line feels.
//!
//! `cargo bench --bench beside`, or with the names of some tables after `--`. Programs run in turn, so
//! that a busy moment hits all alike; what is printed are medians and the ratio to the first program.
//! A program that is not on the PATH is left out. The texts are made of the built-in articles, in a
//! temporary folder of up to 800 MB.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench may stop, and its output is what it is for")]
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

use std::{
    env, fs,
    io::{Read, Write},
    num::NonZeroU16,
    path::{Path, PathBuf},
    process::Command,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const LUTRIN: &str = env!("CARGO_BIN_EXE_lutrin");
const PARAGRAPHS: &str = include_str!("../seeds/02-petite-histoire-du-chiffrement.md");
/// Stands at the beginning of each text, and nowhere else.
const FIRST: &str = "Incipit";
/// Stands at the end of the longest text.
const LAST: &str = "Aiguille-finale";
/// The terminals, in columns and rows.
const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

/// Where a program runs.
#[derive(Clone, Copy)]
struct Room<'a> {
    /// In columns and rows.
    size: (u16, u16),
    /// Whether a slow line lies between.
    slow: bool,
    /// The folder of the settings.
    settings: Option<&'a str>,
}

const HERE: Room<'_> = Room { size: (120, 40), slow: false, settings: None };

/// What comes later than so long after all else is not an answer to the key any more.
const QUIET: Duration = Duration::from_millis(15);

type Table = fn(&Path);
const TABLES: [(&str, Table); 5] =
    [("start", start), ("folder", folder), ("keys", keys), ("find", find), ("slow", slow)];

fn main() {
    // cargo itself passes `--bench`.
    let wanted: Vec<String> = env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let texts = tempfile::tempdir().unwrap();
    for (name, table) in TABLES {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            println!("\n{name}");
            table(texts.path());
        }
    }
}

/// From the start of the program to its first text.
fn start(texts: &Path) {
    for size in SIZES {
        for (name, bytes) in [("6 KB", 6 << 10), ("1 MB", 1 << 20), ("100 MB", 100 << 20)] {
            let file = article(texts, name, bytes);
            let file = file.to_str().unwrap();
            let named = format!("{}x{}, {name}", size.0, size.1);
            compare(&named, 21, &[("less", &["less", file]), ("lutrin", &[LUTRIN, file])], |command| {
                let begun = Instant::now();
                let mut session = Session::start_in(command, Room { size, ..HERE });
                session.until(FIRST);
                begun.elapsed()
            });
        }
    }
}

/// Folders of articles of 6 KB: the list and the first article, a step down the list, the memory when
/// everything has been read and counted.
fn folder(texts: &Path) {
    for articles in [1_000, 20_000, 100_000] {
        let folder = texts.join(articles.to_string());
        fs::create_dir(&folder).unwrap();
        for number in 1..=articles {
            article(&folder, &format!("{number:06}"), 6 << 10);
        }
        let path = folder.to_str().unwrap();
        let lines = "cd \"$0\" && find . -name '*.txt' | sort | xargs head -qn1 | less";
        let programs: [(&str, &[&str]); 2] =
            [("less on the first lines", &["sh", "-c", lines, path]), ("lutrin", &[LUTRIN, path])];
        compare(&format!("{articles} articles"), 5, &programs, |command| {
            let begun = Instant::now();
            let mut session = Session::start(command);
            session.until("Article 000001");
            begun.elapsed()
        });
        let mut session = Session::start(&[LUTRIN, path]);
        session.until(FIRST);
        session.settle();
        let memory = session.memory();
        let steps = (0..40).map(|_| session.press("j").0).collect();
        println!("  down the list: {:.2?}; memory: {} MB", median(steps), memory >> 10);
        drop(session);
        fs::remove_dir_all(&folder).unwrap();
    }
}

/// Keys in an article of 1 MB, without a list beside it; with one; and in the list alone.
fn keys(texts: &Path) {
    let file = article(texts, "1 MB", 1 << 20);
    let file = file.to_str().unwrap();
    let settings = texts.join("settings");
    fs::create_dir_all(settings.join("lutrin")).unwrap();
    fs::write(settings.join("lutrin/config.toml"), "gutter = false\nscrollbar = false\n").unwrap();
    let bare = Some(settings.to_str().unwrap());
    for size in SIZES {
        println!("  {}x{}", size.0, size.1);
        for (name, first, key, times) in [
            ("j", "", "j", 40),
            ("page down", "", "\x1b[6~", 30),
            ("n", "/messag\r", "n", 30),
            ("200 keys at once", "", "j", 1),
        ] {
            for (program, command, settings) in
                [("less", "less", None), ("lutrin", LUTRIN, None), ("lutrin without bars", LUTRIN, bare)]
            {
                let mut session = Session::start_in(&[command, file], Room { size, settings, ..HERE });
                session.until(FIRST);
                session.settle();
                session.send(first);
                session.settle();
                let keys = if times == 1 { key.repeat(200) } else { key.to_owned() };
                println!("    {name}, {program}: {}", session.pressed(&keys, times));
            }
        }
    }
    let folder = texts.join("few");
    fs::create_dir_all(&folder).unwrap();
    article(&folder, "0", 1 << 20);
    for number in 1..100 {
        article(&folder, &format!("{number:02}"), 6 << 10);
    }
    let folder = folder.to_str().unwrap();
    for (name, first, key) in [
        ("j beside the list", "\r", "j"),
        // What a terminal says that has left and right margins.
        ("j beside the list, with margins", "\r\x1b[?69;2$y", "j"),
        ("down the list without a preview", "z", "j"),
    ] {
        let mut session = Session::start(&[LUTRIN, folder]);
        session.until(FIRST);
        session.settle();
        session.send(first);
        session.settle();
        println!("  {name}: {}", session.pressed(key, 20));
    }
}

/// A word at the end of 100 MB: counted by rg, shown by lutrin, in a text that is open.
fn find(texts: &Path) {
    let file = article(texts, "100 MB", 100 << 20);
    let rg: Vec<_> = (0..7)
        .map_while(|_| {
            let begun = Instant::now();
            Command::new("rg").args(["-c", LAST]).arg(&file).output().ok()?;
            Some(begun.elapsed())
        })
        .collect();
    let mut session = Session::start(&[LUTRIN, file.to_str().unwrap()]);
    session.until(FIRST);
    let mut search = || {
        let begun = Instant::now();
        session.send(&format!("/{LAST}\r"));
        session.until(&format!("{LAST} 1/1"));
        let found = begun.elapsed();
        session.send("qg");
        session.until(FIRST);
        session.settle();
        found
    };
    let (unread, found) = (search(), search());
    println!("  found after {unread:.2?}, with the time to read it all");
    let rg = if rg.is_empty() { "is not here".to_owned() } else { format!("{:.2?}", median(rg)) };
    println!("  found after {found:.2?}; rg -c: {rg}");
}

/// A slow line: every byte takes this long each way …
const WAY: Duration = Duration::from_millis(40);
/// … and so many bytes a millisecond come through: 1 Mbit/s.
const BYTES_A_MS: usize = 125;

/// Keys over a slow line, in tmux: what the answer takes beyond the way there and back, and whether
/// keys that are typed ahead come to stand where the same keys do one by one.
fn slow(texts: &Path) {
    let file = article(texts, "1 MB", 1 << 20);
    let socket = format!("lutrin-bench-{}", std::process::id());
    let tmux = ["tmux", "-L", &socket, "-f", "/dev/null", "new-session", LUTRIN, file.to_str().unwrap()];
    if Command::new("tmux").arg("-V").output().is_err() {
        return println!("  tmux is not here");
    }
    let mut session = Session::start_in(&tmux, Room { slow: true, ..HERE });
    session.until(FIRST);
    session.settle();
    let back_and_forth =
        [("j", "j"), ("k", "k"), ("half a page", "d"), ("half a page back", "u"), ("page", " "), ("page back", "b")];
    for (name, key) in back_and_forth {
        let answers: Vec<_> = (0..5).map(|_| session.press(key)).collect();
        let time = median(answers.iter().map(|answer| answer.0).collect());
        let bytes = median(answers.iter().map(|answer| answer.1).collect());
        println!("  {name}: {:.2?} after the way there and back, {bytes} bytes", time.saturating_sub(2 * WAY));
    }
    session.press("g");
    for _ in 0..10 {
        session.press(" ");
    }
    let one_by_one = session.screen.screen().contents();
    session.press("g");
    let (ahead, bytes) = session.press(&" ".repeat(10));
    let same = session.screen.screen().contents() == one_by_one;
    let ahead = ahead.saturating_sub(2 * WAY);
    println!(
        "  ten pages typed ahead: {ahead:.2?} after the way there and back, {bytes} bytes; the same place: {same}"
    );
    session.send("Q");
    let _ended = Command::new("tmux").args(["-L", &socket, "kill-server"]).output();
}

/// Prints the medians of several programs that are run in turn, and their ratios to the first.
fn compare(name: &str, runs: usize, programs: &[(&str, &[&str])], run: impl Fn(&[&str]) -> Duration) {
    let mut times = vec![Vec::new(); programs.len()];
    for _ in 0..runs {
        for (times, (_, command)) in times.iter_mut().zip(programs) {
            times.push(run(command));
        }
    }
    let times: Vec<_> = times.into_iter().map(median).collect();
    let told = programs.iter().zip(&times).map(|((program, _), time)| {
        let ratio = time.as_secs_f64() / times[0].as_secs_f64();
        format!("{program} {time:.2?} ({ratio:.2} ×)")
    });
    println!("  {name}: {}", told.collect::<Vec<_>>().join(", "));
}

fn median<T: Ord>(mut values: Vec<T>) -> T {
    values.sort_unstable();
    let middle = values.len() / 2;
    values.swap_remove(middle)
}

/// A text of about so many bytes, in paragraphs, with a title that holds its name.
fn article(folder: &Path, name: &str, bytes: usize) -> PathBuf {
    let path = folder.join(format!("{name}.txt"));
    if path.exists() {
        return path;
    }
    let paragraphs: Vec<&str> = PARAGRAPHS.split("\n\n").filter(|paragraph| paragraph.len() > 200).collect();
    let mut text = format!("Article {name}\n\n{FIRST}. ");
    let seed = name.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    for paragraph in paragraphs.iter().cycle().skip(seed % paragraphs.len()) {
        if text.len() + paragraph.len() > bytes {
            break;
        }
        text.push_str(paragraph);
        text.push_str("\n\n");
    }
    if bytes > 10 << 20 {
        text.push_str(LAST);
        text.push_str(" du texte.\n");
    }
    fs::write(&path, text).unwrap();
    path
}

/// After so long without a byte a program has done all it had to do.
const SETTLED: Duration = Duration::from_millis(700);

/// Bytes, and when they were sent.
type Sent = (Instant, Vec<u8>);

/// Hands on what was sent once it has come all the way.
fn late(sent: Receiver<Sent>) -> Receiver<Sent> {
    let (there, arrived) = channel();
    thread::spawn(move || {
        for (at, bytes) in sent {
            thread::sleep((at + WAY).saturating_duration_since(Instant::now()));
            if there.send((at, bytes)).is_err() {
                break;
            }
        }
    });
    arrived
}

/// The near end of a slow line.
struct Line(Sender<Sent>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let _gone = self.0.send((Instant::now(), bytes.to_vec()));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A program in a terminal. It is killed when this is dropped.
struct Session {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    bytes: Receiver<Sent>,
    /// How long nothing comes before an answer is taken for whole.
    quiet: Duration,
    screen: vt100::Parser,
}

impl Session {
    fn start(command: &[&str]) -> Self {
        Self::start_in(command, HERE)
    }

    fn start_in(command: &[&str], room: Room<'_>) -> Self {
        let Room { size: (columns, rows), slow, settings } = room;
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut builder = CommandBuilder::new(command[0]);
        builder.args(&command[1..]);
        builder.env("TERM", "xterm-256color");
        builder.env("LANG", "C.UTF-8");
        builder.env_remove("LESS");
        // Nothing is remembered from one run to the next.
        builder.env("LUTRIN_STATE", "");
        if let Some(settings) = settings {
            builder.env("XDG_CONFIG_HOME", settings);
        }
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, sent) = channel();
        thread::spawn(move || {
            let mut buffer = vec![0; if slow { 10 * BYTES_A_MS } else { 1 << 16 }];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if slow {
                    thread::sleep(Duration::from_millis((count / BYTES_A_MS) as u64));
                }
                if sender.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    break;
                }
            }
        });
        let bytes = if slow { late(sent) } else { sent };
        let [rows, columns] = [rows, columns].map(|size| NonZeroU16::new(size).unwrap());
        let screen = vt100::Parser::new(rows, columns, 0);
        let child = pair.slave.spawn_command(builder).unwrap();
        let mut writer = pair.master.take_writer().unwrap();
        if slow {
            let (keys, typed) = channel();
            let typed = late(typed);
            let mut terminal = writer;
            thread::spawn(move || typed.into_iter().try_for_each(|(_, keys)| terminal.write_all(&keys)));
            writer = Box::new(Line(keys));
        }
        Self { child, master: pair.master, writer, bytes, quiet: if slow { 4 * WAY } else { QUIET }, screen }
    }

    /// Waits until a text stands on the screen.
    fn until(&mut self, text: &str) {
        while !self.screen.screen().contents().contains(text) {
            let (_, bytes) = self.bytes.recv_timeout(Duration::from_secs(60)).unwrap();
            self.screen.process(&bytes);
        }
    }

    /// Waits until nothing comes any more.
    fn settle(&mut self) {
        while let Ok((_, bytes)) = self.bytes.recv_timeout(SETTLED) {
            self.screen.process(&bytes);
        }
    }

    fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
    }

    /// Presses keys: the time to the last byte of the answer, and its bytes.
    fn press(&mut self, keys: &str) -> (Duration, usize) {
        let begun = Instant::now();
        self.send(keys);
        let (mut last, mut count) = (Duration::ZERO, 0);
        loop {
            match self.bytes.recv_timeout(if count == 0 { Duration::from_secs(5) } else { self.quiet }) {
                Ok((_, bytes)) => {
                    (last, count) = (begun.elapsed(), count + bytes.len());
                    self.screen.process(&bytes);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return (last, count),
            }
        }
    }

    /// Presses keys so many times: the median of time, bytes, and bytes for each cell that changed.
    fn pressed(&mut self, keys: &str, times: usize) -> String {
        let mut cells = Vec::new();
        let answers: Vec<_> = (0..times)
            .map(|_| {
                let before = self.screen.screen().clone();
                let answer = self.press(keys);
                let (rows, columns) = before.size();
                let now = self.screen.screen();
                let places = (0..rows.get()).flat_map(|y| (0..columns.get()).map(move |x| (y, x)));
                cells.push(places.filter(|&(y, x)| before.cell(y, x) != now.cell(y, x)).count());
                answer
            })
            .collect();
        let time = median(answers.iter().map(|answer| answer.0).collect());
        let bytes = median(answers.iter().map(|answer| answer.1).collect());
        let each = bytes * 100 / median(cells).max(1);
        format!("{time:.2?}, {bytes} bytes, {}.{:02} a changed cell", each / 100, each % 100)
    }

    /// The memory that only this program uses, in KB (Linux).
    fn memory(&self) -> usize {
        let status = self.child.process_id().map(|id| fs::read_to_string(format!("/proc/{id}/status")));
        let status = status.and_then(Result::ok).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
        line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _status = self.child.wait();
        let _size = self.master.get_size();
    }
}
