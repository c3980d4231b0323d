//! Holds articles against a query, off the key path, and answers as it goes. A thread of its own, so
//! that a query that is typed waits for no count of keywords.

use std::{
    io,
    ops::Range,
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::{Duration, Instant},
};

use super::{
    guard,
    worker::{self, in_parts},
};
use crate::app::{Sift, Sifted, filter::Verdict};

/// How long verdicts are gathered before they are sent: each time makes a frame. The first ones are
/// all, in a library of the usual size.
const GATHERED: Duration = Duration::from_millis(30);

/// How many articles are looked at between two looks at the questions, when their texts are short.
const AT_ONCE: usize = 1024;

/// Starts the thread; it ends when the sender is dropped. `answer` returns false when nobody listens
/// any more.
///
/// # Errors
/// When no thread can be started.
pub fn spawn(answer: impl Fn(Sifted) -> bool + Send + 'static) -> io::Result<Sender<Sift>> {
    let (sender, questions) = channel();
    thread::Builder::new().name("sift".to_owned()).spawn(move || work(&questions, &answer))?;
    Ok(sender)
}

fn work(questions: &Receiver<Sift>, answer: &dyn Fn(Sifted) -> bool) {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut waiting: Vec<Sift> = Vec::new();
    loop {
        if waiting.is_empty() {
            match questions.recv() {
                Ok(sift) => waiting.push(sift),
                Err(_) => return,
            }
        }
        take_new(questions, &mut waiting);
        let sift = waiting.remove(0);
        if !answer_one(&sift, questions, &mut waiting, threads, answer) {
            return;
        }
    }
}

/// Takes what has been asked meanwhile; what it makes superfluous is dropped. A library that grows
/// asks for its new articles in the same generation.
fn take_new(questions: &Receiver<Sift>, waiting: &mut Vec<Sift>) {
    while let Ok(new) = questions.try_recv() {
        waiting.retain(|old| old.generation == new.generation);
        waiting.push(new);
    }
}

/// Holds some articles against a query, on so many threads at once; the verdicts in order.
pub fn sifted(sift: &Sift, numbers: Range<usize>, threads: usize) -> Vec<Verdict> {
    let numbers: Vec<usize> = numbers.collect();
    in_parts(&numbers, threads, |&number| {
        // A panic over one article costs its row, not the program.
        let none = || Verdict { number, answers: false, counts: Vec::new() };
        guard::run(|| sift.verdict(number)).unwrap_or_else(none)
    })
}

#[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
fn answer_one(
    sift: &Sift,
    questions: &Receiver<Sift>,
    waiting: &mut Vec<Sift>,
    threads: usize,
    answer: &dyn Fn(Sifted) -> bool,
) -> bool {
    let mut verdicts = Vec::new();
    let mut since = Instant::now();
    let mut numbers = sift.numbers.clone();
    while !numbers.is_empty() {
        let next = numbers.end.min(numbers.start + AT_ONCE);
        let next = numbers.start + worker::batch(&sift.library.entries[numbers.start..next], threads);
        verdicts.extend(sifted(sift, numbers.start..next, threads));
        numbers.start = next;
        take_new(questions, waiting);
        if waiting.iter().any(|new| new.generation != sift.generation) {
            return true;
        }
        if since.elapsed() >= GATHERED {
            if !answer(Sifted { generation: sift.generation, verdicts: std::mem::take(&mut verdicts) }) {
                return false;
            }
            since = Instant::now();
        }
    }
    verdicts.is_empty() || answer(Sifted { generation: sift.generation, verdicts })
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, sync::Arc};

    use super::*;
    use crate::{
        article::Source,
        import::import,
        keyword::Lexicon,
        library::{Entry, Library},
        query::{Names, Query},
    };

    fn sift(generation: u64, text: &str, numbers: std::ops::Range<usize>) -> Sift {
        let article = |number: usize| {
            let text = format!("Un titre\n\n{}\n", if number.is_multiple_of(3) { "Le chat dort." } else { "Rien." });
            let source = Source::new(format!("{number}.txt"));
            let key = number.to_string();
            Arc::new(Entry::new(import(text.as_bytes(), &source, key.as_bytes()).unwrap().articles.remove(0)))
        };
        let library = Library { entries: (0..numbers.end).map(article).collect(), ..Library::default() };
        let lexicon = Lexicon::default();
        let today = jiff::civil::date(2026, 1, 1);
        let query = Query::parse(text, &Names { keywords: &[], lit: &[], lexicon: &lexicon, saved: &[], today });
        let query = query.unwrap().unwrap();
        let counts = vec![crate::app::filter::Column::default(); query.counted().len()];
        Sift { generation, query: query.into(), numbers, library: library.into(), facts: Vec::new(), counts }
    }

    #[test]
    fn every_article_is_answered_once_and_an_older_question_is_left() {
        let (sender, questions) = channel();
        for question in [sift(1, "rien", 0..50), sift(2, "chat", 0..50), sift(2, "chat", 50..60)] {
            sender.send(question).unwrap();
        }
        drop(sender);
        let seen = RefCell::new(Vec::new());
        let answer = |sifted: Sifted| {
            seen.borrow_mut()
                .extend(sifted.verdicts.iter().map(|found| (sifted.generation, found.number, found.answers)));
            true
        };
        work(&questions, &answer);
        let wanted: Vec<_> = (0..60).map(|number| (2, number, number % 3 == 0)).collect();
        assert_eq!(seen.into_inner(), wanted);
    }
}
