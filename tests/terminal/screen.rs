//! A program in a pseudo-terminal, and what an emulator makes of its bytes.

#![expect(unreachable_pub, reason = "a test program has no outside")]

use std::{
    io::{Read, Write},
    num::NonZeroU16,
    path::Path,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Longer than anything takes on a busy machine; only a failure waits so long.
const PATIENCE: Duration = Duration::from_secs(20);

/// How it ended.
#[derive(Debug)]
pub struct Status {
    /// The exit code.
    pub code: u32,
    /// The signal that ended it.
    pub signal: Option<i32>,
}

impl Status {
    fn of(status: &portable_pty::ExitStatus) -> Self {
        let signal = status.signal().and_then(|name| {
            [("Terminated", 15), ("Hangup", 1), ("Interrupt", 2), ("Quit", 3)]
                .iter()
                .find_map(|(known, number)| name.starts_with(known).then_some(*number))
        });
        Self { code: status.exit_code(), signal }
    }

    pub fn success(&self) -> bool {
        self.code == 0 && self.signal.is_none()
    }
}

/// What has come from the program so far.
struct Seen {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    /// Whether nobody reads what the program writes.
    held: bool,
    last: Instant,
    ended: bool,
}

/// A program in a pseudo-terminal.
pub struct Screen {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    seen: Arc<Mutex<Seen>>,
    modes: String,
}

/// The path of a built-in article, or of their folder.
pub fn seeds(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name).to_string_lossy().into_owned()
}

fn size(width: u16, height: u16) -> PtySize {
    PtySize { rows: height, cols: width, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

impl Screen {
    /// lutrin, with these arguments, on a screen of so many columns and rows.
    pub fn open(args: &[&str], width: u16, height: u16) -> Self {
        Self::spawn(env!("CARGO_BIN_EXE_lutrin"), args, width, height)
    }

    /// Any program. It speaks English, has true colours on a dark ground, and an empty home.
    pub fn spawn(program: &str, args: &[&str], width: u16, height: u16) -> Self {
        Self::spawn_with(program, args, width, height, &[])
    }

    /// Any program, with more in its environment.
    pub fn spawn_with(program: &str, args: &[&str], width: u16, height: u16, more: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(width, height)).unwrap();
        let home = std::env::temp_dir().join("lutrin-test-home");
        std::fs::create_dir_all(&home).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        for (name, value) in [
            ("TERM", "xterm-256color"),
            ("COLORTERM", "truecolor"),
            ("COLORFGBG", "15;0"),
            ("LANG", "C.UTF-8"),
            ("PS1", "$ "),
        ] {
            command.env(name, value);
        }
        if !more.iter().any(|(name, _)| *name == "XDG_STATE_HOME") {
            // Nothing is remembered from one test to the next.
            command.env("LUTRIN_STATE", "");
        }
        for (name, value) in more {
            command.env(name, value);
        }
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", &home);
        command.cwd(home);
        let modes = modes(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let seen = Seen {
            parser: vt100::Parser::new(cells(height), cells(width), 0),
            bytes: Vec::new(),
            held: false,
            last: Instant::now(),
            ended: false,
        };
        let seen = Arc::new(Mutex::new(seen));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            let mut buffer = [0; 8192];
            loop {
                while shared.lock().unwrap().held {
                    thread::sleep(Duration::from_millis(5));
                }
                let Ok(count) = reader.read(&mut buffer) else { break };
                if count == 0 {
                    break;
                }
                let mut seen = shared.lock().unwrap();
                seen.parser.process(&buffer[..count]);
                seen.bytes.extend_from_slice(&buffer[..count]);
                seen.last = Instant::now();
            }
            shared.lock().unwrap().ended = true;
        });
        let writer = pair.master.take_writer().unwrap();
        Self { master: pair.master, writer, child, seen, modes }
    }

    /// Whether the terminal's modes are what they were before the program started.
    pub fn restored(&self) -> bool {
        modes(&*self.master) == self.modes
    }

    /// Types bytes.
    pub fn keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// From now on, takes no more bytes from the program.
    pub fn hold(&self) {
        self.seen.lock().unwrap().held = true;
    }

    /// Takes bytes again.
    pub fn let_go(&self) {
        self.seen.lock().unwrap().held = false;
    }

    /// Whether it is as a shell wants it: the first screen, the cursor seen.
    pub fn left(&self) -> bool {
        let seen = self.seen.lock().unwrap();
        let screen = seen.parser.screen();
        !screen.alternate_screen() && !screen.hide_cursor()
    }

    /// How many bytes have come from the program, and how many frames in them.
    pub fn written(&self) -> (usize, usize) {
        let seen = self.seen.lock().unwrap();
        let mark = b"\x1b[?2026h";
        (seen.bytes.len(), seen.bytes.windows(mark.len()).filter(|bytes| bytes == mark).count())
    }

    /// Everything that has come from the program.
    pub fn bytes(&self) -> Vec<u8> {
        self.seen.lock().unwrap().bytes.clone()
    }

    /// The terminal's modes.
    pub fn modes(&self) -> String {
        modes(&*self.master)
    }

    /// The program's process id.
    pub fn pid(&self) -> String {
        self.child.process_id().unwrap().to_string()
    }

    /// The path of the terminal.
    pub fn tty(&self) -> String {
        self.master.tty_name().unwrap().to_string_lossy().into_owned()
    }

    /// Waits for the end without reading what is still written; how it ended.
    pub fn end_unread(&mut self) -> Status {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return Status::of(&status);
            }
            if Instant::now() >= end {
                let _killed = self.child.kill();
                panic!("it does not end");
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// What is on the screen.
    pub fn text(&self) -> String {
        self.seen.lock().unwrap().parser.screen().contents()
    }

    /// Waits until the screen shows something.
    #[track_caller]
    pub fn until(&self, what: &str, shown: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !shown(&self.text()) {
            assert!(Instant::now() < end, "{what} never came; the screen:\n{}", self.text());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the program has said nothing for a while.
    pub fn quiet(&self) {
        let end = Instant::now() + PATIENCE;
        thread::sleep(Duration::from_millis(20));
        while self.seen.lock().unwrap().last.elapsed() < Duration::from_millis(150) && Instant::now() < end {
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Makes the screen another size.
    pub fn resize(&mut self, width: u16, height: u16) {
        let mut seen = self.seen.lock().unwrap();
        self.master.resize(size(width, height)).unwrap();
        seen.parser.screen_mut().set_size(cells(height), cells(width));
    }

    /// Sends a signal to the program.
    pub fn signal(&mut self, name: &str) {
        let pid = self.pid();
        let sent = std::process::Command::new("kill").args([&format!("-{name}"), &pid]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end; how it ended, and everything it wrote.
    pub fn end(&mut self) -> (Status, String) {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                while !self.seen.lock().unwrap().ended && Instant::now() < end {
                    thread::sleep(Duration::from_millis(5));
                }
                let bytes = String::from_utf8_lossy(&self.bytes()).into_owned();
                return (Status::of(&status), bytes);
            }
            if Instant::now() >= end {
                let text = self.text();
                let _killed = self.child.kill();
                panic!("it does not end; the screen:\n{text}");
            }
            thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ended = self.child.kill();
    }
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}
