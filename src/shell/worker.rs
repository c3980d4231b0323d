//! Looks for keywords in many articles, and puts the lines of the concordance in order, off the key
//! path: each on a thread of its own, and answering as it goes.

use std::{
    io,
    sync::{Arc, mpsc::Receiver},
    thread,
    time::{Duration, Instant},
};

use super::guard;
use crate::{
    app::{
        Scan, Scanned,
        concordance::{Collated, Question},
    },
    article::ArticleId,
    keyword::Hits,
    library::Entry,
};

/// How long answers are gathered before they are sent: each makes a frame.
const GATHERED: Duration = Duration::from_millis(40);

/// The first of them are those that somebody sees: they are sent within a frame of 60 a second.
const SEEN: Duration = Duration::from_millis(8);

/// Starts the worker on the questions of a channel; it ends when their sender is dropped. `answer`
/// returns false when nobody listens any more.
///
/// # Errors
/// When no thread can be started.
pub fn spawn(questions: Receiver<Scan>, answer: impl Fn(Scanned) -> bool + Send + 'static) -> io::Result<()> {
    let work = move || work(&questions, &find, &answer);
    thread::Builder::new().name("worker".to_owned()).spawn(work)?;
    Ok(())
}

/// Starts the thread that puts the lines of the concordance in order, as [`spawn`] does: only the
/// latest question is answered.
///
/// # Errors
/// When no thread can be started.
pub fn spawn_collator(
    questions: Receiver<Arc<Question>>,
    answer: impl Fn(Collated) -> bool + Send + 'static,
) -> io::Result<()> {
    let work = move || collate(&questions, &answer);
    thread::Builder::new().name("concordance".to_owned()).spawn(work)?;
    Ok(())
}

fn collate(questions: &Receiver<Arc<Question>>, answer: &dyn Fn(Collated) -> bool) {
    let (mut next, mut listens) = (questions.recv().ok(), true);
    while let Some(question) = next.take() {
        let mut goes_on = || {
            next = questions.try_iter().last();
            next.is_none()
        };
        let mut tell = |collated| {
            listens = answer(collated);
            listens
        };
        // A panic over one question costs its answer, not the program.
        guard::run(|| question.answer(&mut goes_on, &mut tell));
        if next.is_none() && listens {
            next = questions.recv().ok();
        }
    }
}

/// What looks for the keywords of a question in one article.
type Find<'a> = &'a (dyn Fn(&Scan, &Entry) -> Hits + Sync);

fn find(scan: &Scan, entry: &Entry) -> Hits {
    scan.matcher.find(entry.article(), entry.folded())
}

/// Searches some of the articles of a question on so many threads at once; the hits by article, in their
/// order.
pub fn search(scan: &Scan, entries: &[Arc<Entry>], threads: usize) -> Vec<(ArticleId, Arc<Hits>)> {
    search_with(scan, entries, threads, &find)
}

fn search_with(scan: &Scan, entries: &[Arc<Entry>], threads: usize, find: Find<'_>) -> Vec<(ArticleId, Arc<Hits>)> {
    // A panic over one article costs its hits, not the program; without an answer the counts would never
    // be complete.
    let one = |entry: &Arc<Entry>| {
        let found = guard::run(|| find(scan, entry)).unwrap_or_default();
        (entry.article().id(), Arc::new(found))
    };
    in_parts(entries, threads, one)
}

/// What is made of each of some things, in their order, on so many threads at once.
pub(super) fn in_parts<T: Sync, R: Send>(things: &[T], threads: usize, make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let all = |part: &[T]| part.iter().map(&make).collect::<Vec<_>>();
    let mut parts = things.chunks(things.len().div_ceil(threads).max(1));
    let Some(first) = parts.next() else { return Vec::new() };
    thread::scope(|scope| {
        let all = &all;
        let part = |part| (part, thread::Builder::new().spawn_scoped(scope, move || all(part)));
        let others: Vec<_> = parts.map(part).collect();
        let mut results = all(first);
        for (part, thread) in others {
            // Without another thread its part is done here.
            let found = thread.ok().and_then(|thread| thread.join().ok());
            results.extend(found.unwrap_or_else(|| all(part)));
        }
        results
    })
}

/// How many articles are searched before questions are looked at: some two milliseconds of work.
pub(super) fn batch(entries: &[Arc<Entry>], threads: usize) -> usize {
    /// In bytes of text, for each thread.
    const BATCH: usize = 1 << 20;
    let mut bytes = 0;
    let fits = |entry: &&Arc<Entry>| {
        bytes += entry.article().text().len();
        bytes <= threads * BATCH
    };
    entries.iter().take_while(fits).count().max(1)
}

fn work(receiver: &Receiver<Scan>, find: Find<'_>, answer: &dyn Fn(Scanned) -> bool) {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut waiting: Vec<Scan> = Vec::new();
    loop {
        if waiting.is_empty() {
            match receiver.recv() {
                Ok(scan) => waiting.push(scan),
                Err(_) => return,
            }
        }
        take_new(receiver, &mut waiting);
        // Somebody looks at what a search finds; the counts of the set can come later.
        let next = waiting.iter().position(|scan| scan.for_search).unwrap_or(0);
        let scan = waiting.remove(next);
        if !answer_one(scan, receiver, &mut waiting, (find, threads), answer) {
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

/// Searches the articles of one question, until a newer one makes it superfluous or a search comes
/// first: then the rest of its articles wait.
#[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
fn answer_one(
    mut scan: Scan,
    receiver: &Receiver<Scan>,
    waiting: &mut Vec<Scan>,
    (find, threads): (Find<'_>, usize),
    answer: &dyn Fn(Scanned) -> bool,
) -> bool {
    let mut hits = Vec::new();
    let (mut since, mut gathered) = (Instant::now(), SEEN);
    let mut done = 0;
    while done < scan.entries.len() {
        let rest = &scan.entries[done..];
        // One by one as long as somebody waits for them: a thread takes as long to start as ten articles.
        let (count, threads) = if gathered == SEEN { (1, 1) } else { (batch(rest, threads), threads) };
        hits.extend(search_with(&scan, &rest[..count], threads, find));
        done += count;
        if since.elapsed() >= gathered {
            if !answer(Scanned { generation: scan.generation, hits: std::mem::take(&mut hits) }) {
                return false;
            }
            (since, gathered) = (Instant::now(), GATHERED);
            take_new(receiver, waiting);
            if waiting.iter().any(|new| new.for_search == scan.for_search && new.generation != scan.generation) {
                return true;
            }
            if !scan.for_search && waiting.iter().any(|new| new.for_search) {
                scan.entries.drain(..done);
                if !scan.entries.is_empty() {
                    waiting.insert(0, scan);
                }
                return true;
            }
        }
    }
    hits.is_empty() || answer(Scanned { generation: scan.generation, hits })
}

#[cfg(test)]
mod tests {
    use std::{
        cell::RefCell,
        sync::{Mutex, mpsc::channel},
    };

    use super::*;
    use crate::{
        article::{Article, ArticleId, Format, Meta, Source},
        keyword::{Lexicon, Matcher},
    };

    fn entry(number: usize) -> Arc<Entry> {
        let source = Source::new("a.txt");
        let id = ArticleId::new(b"a", number);
        Arc::new(Entry::new(Article::new(
            id,
            source,
            Format::Text,
            String::new(),
            Vec::new(),
            Vec::new(),
            Meta::default(),
        )))
    }

    fn scan(generation: u64, for_search: bool, articles: usize) -> Scan {
        let matcher = Arc::new(Matcher::new(&[], &Lexicon::default()));
        Scan { generation, for_search, matcher, entries: (0..articles).map(entry).collect() }
    }

    /// The answers to `first`, where `later` is asked while its third article is searched: the
    /// generation and how many articles.
    fn answers(first: Scan, later: Scan) -> Vec<(u64, ArticleId)> {
        let (sender, receiver) = channel();
        sender.send(first).unwrap();
        let later = Mutex::new(Some((sender, later)));
        let (third, seen) = (ArticleId::new(b"a", 2), RefCell::new(Vec::new()));
        let find = |_: &Scan, entry: &Entry| {
            if entry.article().id() == third
                && let Some((sender, later)) = later.lock().unwrap().take()
            {
                sender.send(later).unwrap();
                // What was found so far is sent, and the questions are looked at.
                thread::sleep(GATHERED);
            }
            assert!(entry.article().id() != ArticleId::new(b"a", 4), "a panic over the fifth article");
            Hits::default()
        };
        let answer = |scanned: Scanned| {
            seen.borrow_mut().extend(scanned.hits.iter().map(|(id, _)| (scanned.generation, *id)));
            true
        };
        guard::install();
        work(&receiver, &find, &answer);
        seen.into_inner()
    }

    fn articles(generation: u64, numbers: std::ops::Range<usize>) -> impl Iterator<Item = (u64, ArticleId)> {
        numbers.map(move |number| (generation, ArticleId::new(b"a", number)))
    }

    #[test]
    fn a_search_goes_before_the_rest_of_the_set() {
        let got = answers(scan(0, false, 10), scan(1, true, 10));
        let want: Vec<_> = articles(0, 0..3).chain(articles(1, 0..10)).chain(articles(0, 3..10)).collect();
        assert_eq!(got, want, "each once, also where the search panics");
    }

    #[test]
    fn a_newer_question_of_the_same_kind_takes_the_place_of_the_older() {
        let got = answers(scan(0, true, 10), scan(1, true, 10));
        assert_eq!(got, articles(0, 0..3).chain(articles(1, 0..10)).collect::<Vec<_>>());
    }
}
