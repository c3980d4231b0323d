//! Signals: to the channel of the session, but for those that are meant for a program that has the
//! terminal; and what restores the terminal when nothing else would.

use std::{
    sync::{Mutex, PoisonError, mpsc::Sender},
    thread,
    time::{Duration, Instant},
};

use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH},
    iterator::Signals,
    low_level::emulate_default_handler,
};

use super::{Message, now};
use crate::shell::{guard, terminal};

/// How long a signal that ends the program may wait for a terminal that takes no bytes.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// How long after that the terminal may take to be told that the program is leaving.
const LEAVING: Duration = Duration::from_millis(200);

/// How long after another program has given the terminal back its Ctrl-c may still be on its way
/// here: it ends the program and comes to this one too, through a thread that may be late. Raw, the
/// terminal makes no such signal of a key.
const LATE: Duration = Duration::from_secs(1);

/// Who has the terminal.
#[derive(Clone, Copy)]
pub(super) enum Lent {
    No,
    Yes,
    /// Since then not any more.
    Until(Instant),
}

static LENT: Mutex<Lent> = Mutex::new(Lent::No);

/// Whether a signal that was made by a key is meant for the program that has, or just had, the
/// terminal.
fn is_for_another(signal: i32) -> bool {
    let lent = *LENT.lock().unwrap_or_else(PoisonError::into_inner);
    match lent {
        Lent::No => false,
        Lent::Yes => [SIGINT, SIGQUIT, SIGTSTP].contains(&signal),
        Lent::Until(at) => [SIGINT, SIGQUIT].contains(&signal) && now() < at + LATE,
    }
}

/// Tells who has the terminal.
pub(super) fn set_lent(lent: Lent) {
    *LENT.lock().unwrap_or_else(PoisonError::into_inner) = lent;
}

/// A panic restores the terminal before it is told, in whichever thread it is. On the main thread it
/// then unwinds as usual; on another it ends the program, which would wait for that thread for ever.
pub(super) fn restore_on_panic() {
    let main = thread::current().id();
    let previous = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if guard::active() {
            return;
        }
        terminal::restore();
        previous(info);
        if thread::current().id() != main {
            std::process::exit(101);
        }
    }));
}

/// Hands signals to the channel.
pub(super) fn spawn(sender: Sender<Message>) -> anyhow::Result<()> {
    let mut signals = Signals::new([SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT])?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in &mut signals {
            if is_for_another(signal) {
                if signal == SIGTSTP {
                    // That one stops, so the shell must get the terminal from both.
                    let _stopped = emulate_default_handler(SIGTSTP);
                }
                continue;
            }
            if sender.send(Message::Signal(signal)).is_err() {
                return;
            }
            if [SIGTERM, SIGHUP, SIGINT, SIGQUIT].contains(&signal) {
                // The main thread may be stuck in a write to a terminal that takes nothing.
                thread::sleep(LAST_WORDS);
                terminal::restore_within(LEAVING);
                let _ended = emulate_default_handler(signal);
            }
        }
    })?;
    Ok(())
}
