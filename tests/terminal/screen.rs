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
    pub fn success(&self) -> bool {
        self.code == 0 && self.signal.is_none()
    }
}

/// What has come from the program so far.
struct Seen {
    parser: vt100::Parser,
    bytes: Vec<u8>,
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

    /// Any program. It speaks English, has true colours, and an empty home.
    pub fn spawn(program: &str, args: &[&str], width: u16, height: u16) -> Self {
        let pair = native_pty_system().openpty(size(width, height)).unwrap();
        let home = std::env::temp_dir().join("lutrin-test-home");
        std::fs::create_dir_all(&home).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        for (name, value) in
            [("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("LANG", "C.UTF-8"), ("PS1", "$ ")]
        {
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
            last: Instant::now(),
            ended: false,
        };
        let seen = Arc::new(Mutex::new(seen));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count) = reader.read(&mut buffer) {
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
        let pid = self.child.process_id().unwrap().to_string();
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
                let bytes = String::from_utf8_lossy(&self.seen.lock().unwrap().bytes).into_owned();
                let signal = status.signal().and_then(|name| {
                    [("Terminated", 15), ("Hangup", 1), ("Interrupt", 2), ("Quit", 3)]
                        .iter()
                        .find_map(|(known, number)| name.starts_with(known).then_some(*number))
                });
                return (Status { code: status.exit_code(), signal }, bytes);
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
