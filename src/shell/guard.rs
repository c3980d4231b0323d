//! Runs code that reads hostile input so that a panic in it costs one file and not the program.
//!
//! A panic hook writes to stderr before anything can catch the panic; ours stays silent on a thread
//! that is inside [`run`]. A hook that is set later (one that restores the terminal, say) must ask
//! [`active`] first, or it would tear down a screen that lives on.

use std::{
    cell::Cell,
    panic::{self, AssertUnwindSafe},
};

thread_local! {
    static ACTIVE: Cell<bool> = const { Cell::new(false) };
}

/// Puts a hook before the present one that says nothing about panics inside [`run`].
pub fn install() {
    let previous = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !active() {
            previous(info);
        }
    }));
}

/// Whether this thread is inside [`run`], where a panic is caught and must leave no trace.
pub fn active() -> bool {
    ACTIVE.get()
}

/// Runs `work`; `None` when it panicked.
pub fn run<T>(work: impl FnOnce() -> T) -> Option<T> {
    let before = ACTIVE.replace(true);
    // Nothing that `work` may have left half done is looked at again: its result is dropped.
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    ACTIVE.set(before);
    result.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_caught_and_the_mark_taken_back() {
        install();
        assert_eq!(run(|| 7), Some(7));
        assert_eq!(run(|| -> u8 { panic!("hostile") }), None);
        assert!(!active());
        assert_eq!(run(|| run(|| ()).is_some() && active()), Some(true), "nested runs keep the mark");
    }
}
