//! The terminal that lutrin was started in: its modes, its size, its bytes in and out.
//!
//! Modes are set once and restored by one function, whatever ends the program: leaving, an error, a
//! panic, a signal. Bytes are read by a thread that watches for the terminal to vanish: a reader
//! that only waits for keys would spin for ever then.

use std::{
    fs::File,
    io::{self, IsTerminal, Read},
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
};

use super::encode::control::Control;
use crate::app::Size;

/// The largest screen that is drawn; a terminal that claims more gets this much.
const LARGEST: u16 = 1000;

static ENTERED: AtomicBool = AtomicBool::new(false);

/// The terminal with its modes set. Restores them when it is dropped.
#[derive(Debug)]
pub struct Terminal(());

impl Terminal {
    /// Sets the modes, as if for the first time: whoever had the terminal while the program was
    /// stopped may have changed them. `mouse`: whether the terminal is to report it.
    ///
    /// # Errors
    /// When there is no terminal, or it can't be set.
    pub fn enter(mouse: bool) -> io::Result<Self> {
        // What is thought to be raw already would not be set again. The first time, this does nothing.
        let _never_entered = disable_raw_mode();
        enable_raw_mode()?;
        ENTERED.store(true, Ordering::SeqCst);
        let terminal = Self(());
        let mut enter = Control::Enter.bytes().into_owned();
        if mouse {
            enter.extend_from_slice(&Control::Mouse(true).bytes());
        }
        write(&enter)?;
        Ok(terminal)
    }
}

/// Says something to the terminal beside frames.
///
/// # Errors
/// When the terminal is gone.
pub fn say(control: Control<'_>) -> io::Result<()> {
    write(&control.bytes())
}

impl Drop for Terminal {
    fn drop(&mut self) {
        restore();
    }
}

/// Restores the terminal, once, from whichever thread comes first. Says nothing when it can't: the
/// terminal may be gone.
pub fn restore() {
    if ENTERED.swap(false, Ordering::SeqCst) {
        // The modes first: they are set even where the terminal takes no bytes.
        let _gone = disable_raw_mode();
        let _gone = say(Control::Leave);
    }
}

/// Restores the terminal as far as it can be done in so much time, also when another thread is stuck
/// in a write to it or in [`restore`].
pub fn restore_within(time: Duration) {
    let _gone = disable_raw_mode();
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    let (done, waited) = channel();
    let leave = move || {
        let _gone = say(Control::Leave);
        let _late = done.send(());
    };
    if thread::Builder::new().name("last words".to_owned()).spawn(leave).is_ok() {
        let _late = waited.recv_timeout(time);
    }
}

/// Writes bytes to the terminal, in one call where it takes them at once.
///
/// # Errors
/// When the terminal is gone.
pub fn write(mut bytes: &[u8]) -> io::Result<()> {
    let out = rustix::stdio::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(out, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = &bytes[written..],
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => {
                // Somebody has made the terminal non-blocking; wait until it takes more.
                poll(&mut [PollFd::new(&out, PollFlags::OUT)], None)?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// The size of the screen. A terminal that doesn't know its own, as under some programs, has 80×24,
/// or what `COLUMNS` and `LINES` say.
pub fn size() -> Size {
    let known = rustix::termios::tcgetwinsize(rustix::stdio::stdout()).map(|size| (size.ws_col, size.ws_row));
    let told = |name: &str, least: u16| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(least);
    let (width, height) = match known {
        Ok((width, height)) if width > 0 && height > 0 => (width, height),
        _ => (told("COLUMNS", 80), told("LINES", 24)),
    };
    Size { width: width.min(LARGEST), height: height.min(LARGEST) }
}

/// What the reading thread reports.
#[derive(Debug)]
pub enum Input {
    /// Bytes, all that were waiting.
    Bytes(Vec<u8>),
    /// The terminal is gone.
    Gone,
}

/// The thread that reads the terminal. While another program has it, that thread must not take a
/// single byte.
#[derive(Debug)]
pub struct Keys {
    /// A byte in it pauses the thread, the next one lets it go on.
    control: OwnedFd,
    /// Where it says that it has paused.
    paused: Receiver<()>,
}

impl Keys {
    /// Pauses the thread; returns once it reads nothing any more.
    pub fn pause(&self) {
        if rustix::io::write(&self.control, b"p").is_ok() {
            // A thread that has ended reads nothing either.
            let _ended = self.paused.recv();
        }
    }

    /// Lets it go on.
    pub fn resume(&self) {
        let _ended = rustix::io::write(&self.control, b"r");
    }
}

/// Starts the thread that reads the terminal: stdin, or the terminal itself when stdin is a file.
/// It ends when the terminal is gone or nobody listens (`report` returns false).
///
/// # Errors
/// When there is no terminal to read keys from.
pub fn spawn_reader(report: impl Fn(Input) -> bool + Send + 'static) -> io::Result<Keys> {
    let keys: OwnedFd = if io::stdin().is_terminal() {
        rustix::stdio::stdin().try_clone_to_owned()?
    } else {
        File::open("/dev/tty")?.into()
    };
    let (watched, control) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
    let (pausing, paused) = channel();
    thread::Builder::new().name("keys".to_owned()).spawn(move || read(keys, watched, &pausing, &report))?;
    Ok(Keys { control, paused })
}

fn read(keys: OwnedFd, control: OwnedFd, pausing: &Sender<()>, report: &dyn Fn(Input) -> bool) {
    let (mut keys, mut control) = (File::from(keys), File::from(control));
    let mut buffer = [0; 4096];
    loop {
        match ready(keys.as_fd(), control.as_fd()) {
            Ready::Keys => {}
            Ready::Control => {
                // Without a second byte the program is leaving.
                if control.read_exact(&mut [0]).is_err()
                    || pausing.send(()).is_err()
                    || control.read_exact(&mut [0]).is_err()
                {
                    return;
                }
                continue;
            }
            Ready::Gone => {
                report(Input::Gone);
                return;
            }
        }
        match keys.read(&mut buffer) {
            Ok(count) if count > 0 => {
                if !report(Input::Bytes(buffer[..count].to_vec())) {
                    return;
                }
            }
            Err(error) if matches!(error.kind(), io::ErrorKind::Interrupted | io::ErrorKind::WouldBlock) => {}
            Ok(_) | Err(_) => {
                report(Input::Gone);
                return;
            }
        }
    }
}

/// What the reading thread has to do next.
enum Ready {
    Keys,
    Control,
    Gone,
}

/// Waits until there is something to read.
fn ready(keys: BorrowedFd<'_>, control: BorrowedFd<'_>) -> Ready {
    loop {
        let mut watched = [PollFd::new(&keys, PollFlags::IN), PollFd::new(&control, PollFlags::IN)];
        match poll(&mut watched, None) {
            Err(Errno::INTR) => {}
            Ok(_) if !watched[1].revents().is_empty() => return Ready::Control,
            Ok(_) if watched[0].revents().contains(PollFlags::IN) => return Ready::Keys,
            Ok(_) | Err(_) => return Ready::Gone,
        }
    }
}

/// Whether something would wake the program after it stopped itself: a shell with job control has
/// put it in a process group of its own. A program that is all there is on its terminal would be
/// stopped for ever.
pub fn can_be_resumed() -> bool {
    use rustix::process::{getpgid, getpgrp, getppid, getsid};
    let Some(parent) = getppid() else { return false };
    match (getpgid(Some(parent)), getsid(Some(parent)), getsid(None)) {
        (Ok(group), Ok(theirs), Ok(ours)) => group != getpgrp() && theirs == ours,
        _ => false,
    }
}
