//! Looks for keywords in many articles, off the key path, and answers as it goes.

use std::{
    io,
    sync::mpsc::Receiver,
    thread,
    time::{Duration, Instant},
};

use super::guard;
use crate::app::{Scan, Scanned};

/// How long answers are gathered before they are sent: each makes a frame.
const GATHERED: Duration = Duration::from_millis(40);

/// Starts the worker on the questions of a channel; it ends when their sender is dropped. `answer`
/// returns false when nobody listens any more.
///
/// # Errors
/// When no thread can be started.
pub fn spawn(questions: Receiver<Scan>, answer: impl Fn(Scanned) -> bool + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name("worker".to_owned()).spawn(move || work(&questions, &answer))?;
    Ok(())
}

fn work(receiver: &Receiver<Scan>, answer: &dyn Fn(Scanned) -> bool) {
    let mut waiting: Vec<Scan> = Vec::new();
    loop {
        if waiting.is_empty() {
            match receiver.recv() {
                Ok(scan) => waiting.push(scan),
                Err(_) => return,
            }
        }
        take_new(receiver, &mut waiting);
        let scan = waiting.remove(0);
        if !answer_one(&scan, receiver, &mut waiting, answer) {
            return;
        }
    }
}

/// Takes what has been asked meanwhile; what it makes superfluous is dropped.
fn take_new(receiver: &Receiver<Scan>, waiting: &mut Vec<Scan>) {
    while let Ok(new) = receiver.try_recv() {
        waiting.retain(|old| old.for_search != new.for_search || old.generation == new.generation);
        waiting.push(new);
    }
}

/// Searches the articles of one question, until a newer one makes it superfluous.
#[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
fn answer_one(
    scan: &Scan,
    receiver: &Receiver<Scan>,
    waiting: &mut Vec<Scan>,
    answer: &dyn Fn(Scanned) -> bool,
) -> bool {
    let mut hits = Vec::new();
    let mut since = Instant::now();
    for entry in &scan.entries {
        // A panic over one article costs its hits, not the program.
        if let Some(found) = guard::run(|| scan.matcher.find(entry.article(), entry.folded())) {
            hits.push((entry.article().id(), found.into()));
        }
        if since.elapsed() >= GATHERED {
            if !answer(Scanned { generation: scan.generation, hits: std::mem::take(&mut hits) }) {
                return false;
            }
            since = Instant::now();
            take_new(receiver, waiting);
            if waiting.iter().any(|new| new.for_search == scan.for_search && new.generation != scan.generation) {
                return true;
            }
        }
    }
    hits.is_empty() || answer(Scanned { generation: scan.generation, hits })
}
