//! The way out to the terminal: it takes what it takes, and the rest waits until it takes more.
//!
//! A write that waited for a terminal that does not read would keep keys and signals waiting too. To
//! write without waiting the terminal is opened once more: the description that is there already
//! belongs to the shell and others as well, who would find it changed. Where it can't be opened,
//! writes wait as they always do.

use std::{
    io,
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    sync::{OnceLock, mpsc::channel},
    thread,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::{Mode, OFlags, fstat, open},
    io::Errno,
    process::getsid,
    termios::{tcgetsid, ttyname},
};

/// The terminal, opened so that no write to it waits.
static OPENED: OnceLock<OwnedFd> = OnceLock::new();

/// Opens the terminal for writes that don't wait. Before, and where that fails, they do.
pub fn open_once_more() {
    if OPENED.get().is_none()
        && let Some(terminal) = reopened()
    {
        let _there = OPENED.set(terminal);
    }
}

/// What is written to without waiting, where that can be done: for who watches it for room.
pub(super) fn opened() -> Option<BorrowedFd<'static>> {
    OPENED.get().map(AsFd::as_fd)
}

fn reopened() -> Option<OwnedFd> {
    let out = rustix::stdio::stdout();
    let flags = OFlags::WRONLY | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let ours = fstat(out).ok()?;
    let by_name = || {
        let terminal = open(ttyname(out, Vec::new()).ok()?, flags, Mode::empty()).ok()?;
        // A name of another namespace may be another terminal here.
        let theirs = fstat(&terminal).ok()?;
        ((ours.st_dev, ours.st_ino) == (theirs.st_dev, theirs.st_ino)).then_some(terminal)
    };
    // After su it belongs to another user; it still is the terminal of this session.
    let of_session = || {
        let is_ours = tcgetsid(out).ok()? == getsid(None).ok()?;
        is_ours.then(|| open("/dev/tty", flags, Mode::empty()).ok()).flatten()
    };
    by_name().or_else(of_session)
}

/// Writes as much as is taken without waiting; all of it where that is not known to be possible.
/// Returns how many bytes were written.
fn write_some(bytes: &[u8]) -> io::Result<usize> {
    let Some(out) = opened() else { return super::write(bytes).map(|()| bytes.len()) };
    let mut written = 0;
    while written < bytes.len() {
        match rustix::io::write(out, &bytes[written..]) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => written += count,
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => break,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(written)
}

fn too_late() -> io::Error {
    io::ErrorKind::TimedOut.into()
}

/// Writes bytes if the terminal takes them in so much time.
///
/// # Errors
/// When it is gone, or too slow.
pub(super) fn write_within(bytes: &'static [u8], time: Duration) -> io::Result<()> {
    let Some(out) = opened() else {
        let (done, waited) = channel();
        let write = move || {
            let _late = done.send(super::write(bytes));
        };
        thread::Builder::new().name("last words".to_owned()).spawn(write)?;
        return waited.recv_timeout(time).unwrap_or_else(|_| Err(too_late()));
    };
    write_until(out, bytes, now() + time)
}

/// Writes bytes if the terminal, opened so that no write waits, takes them until then.
fn write_until(out: BorrowedFd<'_>, bytes: &[u8], end: Instant) -> io::Result<()> {
    let mut written = 0;
    loop {
        written += write_some(&bytes[written..])?;
        if written == bytes.len() {
            return Ok(());
        }
        let left = end.checked_duration_since(now()).filter(|left| !left.is_zero()).ok_or_else(too_late)?;
        let left = Timespec { tv_sec: 0, tv_nsec: left.subsec_nanos().into() };
        match poll(&mut [PollFd::new(&out, PollFlags::OUT)], Some(&left)) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
fn now() -> Instant {
    Instant::now()
}

/// What is to be written, of which the terminal has not taken all.
#[derive(Debug, Default)]
pub struct Outlet {
    rest: Vec<u8>,
}

impl Outlet {
    /// Whether everything has been written, so that the screen is what was meant.
    pub const fn is_free(&self) -> bool {
        self.rest.is_empty()
    }

    /// Writes bytes after those that wait; what is not taken waits for [`Outlet::go_on`].
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.is_free() {
            let written = write_some(bytes)?;
            self.rest.extend_from_slice(&bytes[written..]);
        } else {
            self.rest.extend_from_slice(bytes);
        }
        Ok(())
    }

    /// There is room again.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn go_on(&mut self) -> io::Result<()> {
        let written = write_some(&self.rest)?;
        self.rest.drain(..written);
        Ok(())
    }

    /// Writes what waits if the terminal takes it in so much time.
    ///
    /// # Errors
    /// When it is gone, or too slow.
    pub fn finish(&mut self, time: Duration) -> io::Result<()> {
        let rest = std::mem::take(&mut self.rest);
        // Without the terminal opened once more nothing ever waits.
        opened().map_or(Ok(()), |out| write_until(out, &rest, now() + time))
    }

    /// What waits will never be written: whoever has the terminal now would find it in their screen.
    pub fn forget(&mut self) {
        self.rest.clear();
    }
}
