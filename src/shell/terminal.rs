//! The terminal that lutrin was started in: its modes, its size, its bytes in and out.
//!
//! Modes are set once and restored by one function, whatever ends the program: leaving, an error, a
//! panic, a signal. Bytes are read by a thread that watches for the terminal to vanish: a reader
//! that only waits for keys would spin for ever then. It also watches for room where a frame was not
//! taken whole ([`Outlet`]).

mod outlet;

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

pub use self::outlet::{Outlet, open_once_more};
use super::encode::control::Control;
use crate::app::Size;

/// The largest screen that is drawn; a terminal that claims more gets this much.
const LARGEST: u16 = 1000;

/// How long a terminal may take to be told that the program leaves it.
const LEAVING: Duration = Duration::from_millis(500);

static ENTERED: AtomicBool = AtomicBool::new(false);

/// Whether the window's own name is kept, to be given back.
static TITLED: AtomicBool = AtomicBool::new(false);

/// The terminal with its modes set. Restores them when it is dropped.
#[derive(Debug)]
pub struct Terminal(());

impl Terminal {
    /// Sets the modes, as if for the first time: whoever had the terminal while the program was
    /// stopped may have changed them. What is to be said to it then is [`entering`].
    ///
    /// # Errors
    /// When there is no terminal, or it can't be set.
    pub fn enter() -> io::Result<Self> {
        // What is thought to be raw already would not be set again. The first time, this does nothing.
        let _never_entered = disable_raw_mode();
        enable_raw_mode()?;
        ENTERED.store(true, Ordering::SeqCst);
        Ok(Self(()))
    }
}

/// What a terminal is told when the program enters it. `mouse`: whether it is to report it. `titles`:
/// whether the window is going to be named.
pub fn entering(mouse: bool, titles: bool) -> Vec<u8> {
    let mut bytes = Control::Enter.bytes().into_owned();
    if mouse {
        bytes.extend_from_slice(&Control::Mouse(true).bytes());
    }
    if titles {
        bytes.extend_from_slice(&Control::KeepTitle.bytes());
    }
    TITLED.store(titles, Ordering::SeqCst);
    bytes
}

impl Drop for Terminal {
    fn drop(&mut self) {
        restore();
    }
}

/// Restores the terminal, once, from whichever thread comes first. Says nothing when it can't: the
/// terminal may be gone, or not read what it is told.
pub fn restore() {
    restore_within(LEAVING);
}

/// Restores the terminal as far as it can be done in so much time, also when another thread is stuck
/// in a write to it.
pub fn restore_within(time: Duration) {
    if ENTERED.swap(false, Ordering::SeqCst) {
        // The modes first: they are set even where the terminal takes no bytes.
        let _gone = disable_raw_mode();
        let titled = TITLED.swap(false, Ordering::SeqCst);
        let _gone = outlet::write_within(if titled { Control::LEAVE_TITLED } else { Control::LEAVE }, time);
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
    /// The terminal takes more bytes.
    Room,
    /// The terminal is gone.
    Gone,
}

/// The thread that reads the terminal. While another program has it, that thread must not take a
/// single byte.
#[derive(Debug)]
pub struct Keys {
    /// `p` pauses the thread, `r` lets it go on; `w` has it watch for room, also while it is paused.
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

    /// Has it report once when the terminal takes more bytes.
    pub fn watch_for_room(&self) {
        let _ended = rustix::io::write(&self.control, b"w");
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
    let mut full = None;
    loop {
        let goes_on = match ready(keys.as_fd(), control.as_fd(), full) {
            Ready::Keys => match keys.read(&mut buffer) {
                Ok(count) if count > 0 => report(Input::Bytes(buffer[..count].to_vec())),
                Err(error) if matches!(error.kind(), io::ErrorKind::Interrupted | io::ErrorKind::WouldBlock) => true,
                Ok(_) | Err(_) => {
                    report(Input::Gone);
                    false
                }
            },
            Ready::Control => obey(&mut control, pausing, || full = outlet::opened()),
            Ready::Room => {
                full = None;
                report(Input::Room)
            }
            Ready::Gone => {
                report(Input::Gone);
                false
            }
        };
        if !goes_on {
            return;
        }
    }
}

/// Does what the next order says, and after one to pause what all those say up to the one to go on:
/// one to watch may come in between. Whether somebody still gives orders.
fn obey(control: &mut impl Read, pausing: &Sender<()>, mut watch: impl FnMut()) -> bool {
    let mut paused = false;
    loop {
        let mut order = [0];
        // Without an order the program is leaving.
        if control.read_exact(&mut order).is_err() {
            return false;
        }
        match order {
            [b'w'] => watch(),
            [b'p'] => {
                paused = true;
                if pausing.send(()).is_err() {
                    return false;
                }
            }
            _ => paused = false,
        }
        if !paused {
            return true;
        }
    }
}

/// What the reading thread has to do next.
enum Ready {
    Keys,
    Control,
    Room,
    Gone,
}

/// Waits until there is something to read, or room in what was full.
fn ready(keys: BorrowedFd<'_>, control: BorrowedFd<'_>, full: Option<BorrowedFd<'_>>) -> Ready {
    // What nobody waits for is watched for nothing.
    let (out, room) = full.map_or((keys, PollFlags::empty()), |full| (full, PollFlags::OUT));
    loop {
        let mut watched =
            [PollFd::new(&keys, PollFlags::IN), PollFd::new(&control, PollFlags::IN), PollFd::new(&out, room)];
        match poll(&mut watched, None) {
            Err(Errno::INTR) => {}
            Ok(_) if !watched[1].revents().is_empty() => return Ready::Control,
            Ok(_) if watched[0].revents().contains(PollFlags::IN) => return Ready::Keys,
            Ok(_) if watched[2].revents().contains(PollFlags::OUT) => return Ready::Room,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_order_to_go_on_ends_a_pause() {
        // the orders, those that one turn obeys, how often it watches and says that it has paused
        let table = [
            ("w", 1, true, 1, 0),
            ("pr", 2, true, 0, 1),
            ("pwr", 3, true, 1, 1),
            ("pwwrp", 4, true, 2, 1),
            ("rpr", 1, true, 0, 0),
            ("pw", 2, false, 1, 1),
            ("", 0, false, 0, 0),
        ];
        for (orders, taken, goes_on, watched, paused) in table {
            let (pausing, pauses) = channel();
            let (mut rest, mut watches) = (orders.as_bytes(), 0);
            let answer = obey(&mut rest, &pausing, || watches += 1);
            let got = (orders.len() - rest.len(), answer, watches, pauses.try_iter().count());
            assert_eq!(got, (taken, goes_on, watched, paused), "{orders}");
        }
    }
}
