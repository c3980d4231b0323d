//! What the state file holds over sessions, over faults of the disk, and over other versions.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    sync::{Mutex, mpsc},
};

use super::*;
use crate::{
    app::{
        memory::{Last, Memory},
        reader::Anchor,
    },
    article::Source,
    import::import,
    locale::Tongue,
};

const TEXT: &str = "Un titre\n\nUn premier paragraphe, assez long pour en être un.\n\nLe chiffrement protège chacun de \
                    l’État, et l’État de chacun : c’est la même clé qui ferme toutes les portes.\n\nUne fin.\n";

/// The articles of a file with this text, whose file need not be there.
fn entry(path: &Path, text: &str) -> Arc<Entry> {
    let imported = import(text.as_bytes(), &Source::new(path), path.as_os_str().as_encoded_bytes()).unwrap();
    Arc::new(Entry::new(imported.articles.into_iter().next().unwrap()))
}

fn anchor(offset: usize) -> Anchor {
    Anchor { offset, row: 2 }
}

/// What spoils a file.
type Spoil<'a> = &'a dyn Fn(&Path);

/// A state in a folder, with what it reports.
struct Session {
    state: State,
    events: mpsc::Receiver<Event>,
}

impl Session {
    fn open(folder: &Path) -> Self {
        let (sender, events) = mpsc::channel();
        let sender = Mutex::new(sender);
        let report = move |event| _ = sender.lock().unwrap().send(event);
        Self { state: State::start(Some(folder.to_owned()), &Locale::new(Tongue::English), report), events }
    }

    fn place(&mut self, entry: &Arc<Entry>, offset: usize) -> &mut Self {
        self.state.remember(Memo {
            anchor: Some(anchor(offset)),
            seen: Some(offset + 9),
            ..Memo::of(Arc::clone(entry))
        });
        self
    }

    fn star(&mut self, entry: &Arc<Entry>, star: bool) -> &mut Self {
        self.state.remember(Memo { star: Some(star), ..Memo::of(Arc::clone(entry)) });
        self
    }

    /// What is remembered of an article, and what was told before that.
    fn recalled(&self, entry: &Arc<Entry>) -> (Option<Memory>, Vec<String>) {
        let mut told = Vec::new();
        if !self.state.recall(vec![Arc::clone(entry)]) {
            return (None, told);
        }
        loop {
            match self.events.recv().unwrap() {
                Event::Recalled(found) => return (found.first().map(|(_, memory)| *memory), told),
                Event::Notice(text) => told.push(text),
                other => panic!("{other:?}"),
            }
        }
    }

    /// Ends it; what was told, the last of it what could not be saved.
    fn end(self) -> Vec<String> {
        let unsaved = self.state.finish(Ending::Left);
        let told =
            self.events.try_iter().filter_map(|event| if let Event::Notice(text) = event { Some(text) } else { None });
        told.chain(unsaved).collect()
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn nothing_is_made_before_there_is_something_to_remember() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("a/lutrin");
    let article = entry(&home.path().join("a.txt"), TEXT);
    let mut session = Session::open(&folder);
    assert!(!session.state.is_open());
    assert_eq!(session.state.known(Duration::from_secs(9)), Known::default());
    assert_eq!(session.recalled(&article), (None, vec![]));
    assert_eq!(session.end(), [""; 0]);
    assert!(!home.path().join("a").exists());

    let mut session = Session::open(&folder);
    session.place(&article, 30);
    assert_eq!(session.end(), [""; 0]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&folder.join("state.db"))), (0o700, 0o600));
    assert_eq!(names(&folder), ["state.db"], "nothing lies beside it once all are gone");
}

#[test]
fn each_write_changes_only_what_it_names() {
    let home = tempfile::tempdir().unwrap();
    let (a, b) = (entry(&home.path().join("a"), TEXT), entry(&home.path().join("b"), TEXT));
    let mut first = Session::open(home.path());
    first.place(&a, 30);
    first.star(&b, true);
    assert_eq!(first.end(), [""; 0]);

    // Two at once, each with what the other has not.
    let (mut first, mut second) = (Session::open(home.path()), Session::open(home.path()));
    first.place(&a, 40).place(&a, 50);
    second.star(&a, true).place(&b, 60);
    assert_eq!((first.end(), second.end()), (vec![], vec![]));
    let third = Session::open(home.path());
    let memory = |offset| Some(Memory { anchor: anchor(offset), seen: offset + 9, read: false, star: true });
    assert_eq!(third.recalled(&a), (memory(50), vec![]));
    assert_eq!(third.recalled(&b), (memory(60), vec![]));
}

#[test]
fn choices_come_back() {
    let home = tempfile::tempdir().unwrap();
    let last = Last { article: ArticleId::new(b"x", 3), reading: true };
    let mut session = Session::open(home.path());
    for choice in [
        Choice::Set("vie privée".into()),
        Choice::Measure(74),
        Choice::ListBeside(false),
        Choice::Preview(false),
        Choice::Sort("-date".into()),
        Choice::Measure(78),
        Choice::Last(last),
    ] {
        session.state.choose(choice);
    }
    session.state.keep_library(Path::new("/a/b"));
    assert_eq!(session.end(), [""; 0]);
    let choices = Choices {
        set: Some("vie privée".into()),
        measure: Some(78),
        list_beside: Some(false),
        preview: Some(false),
        sort: Some("-date".into()),
        last: Some(last),
    };
    let known = Session::open(home.path()).state.known(Duration::from_secs(9));
    assert_eq!(known, Known { choices, library: Some("/a/b".into()) });
}

#[test]
fn a_library_is_kept_once_that_is_said() {
    let home = tempfile::tempdir().unwrap();
    // Where a folder should be made, a file is in the way.
    let blocked = home.path().join("file/lutrin");
    fs::write(home.path().join("file"), "").unwrap();
    for (folder, kept) in [(home.path().to_owned(), true), (blocked, false)] {
        let (sender, told) = mpsc::channel();
        let sender = Mutex::new(sender);
        let report = move |event| _ = sender.lock().unwrap().send(event);
        let mut state = State::start(Some(folder), &Locale::new(Tongue::French), report);
        for _ in 0..2 {
            state.keep_library(Path::new("/a/b"));
            let notices = std::iter::from_fn(|| told.recv_timeout(Duration::from_secs(9)).ok());
            let mut notices =
                notices.filter_map(|event| if let Event::Notice(text) = event { Some(text) } else { None });
            let last = notices.find(|text| kept || text.contains("retenu") || text.contains("enregistr")).unwrap();
            assert_eq!(last.contains("ouvrira"), kept, "{last}");
        }
        drop(state);
        assert!(kept || told.try_iter().all(|event| !matches!(event, Event::Notice(text) if text.contains("ouvrira"))));
    }
}

#[test]
fn an_article_that_was_moved_or_edited_keeps_its_place() {
    let home = tempfile::tempdir().unwrap();
    let path = |name: &str| home.path().join(name);
    let at = |text: &str| text.find("Le chiffrement").unwrap();
    let here = entry(&path("here"), TEXT);
    fs::write(path("here"), TEXT).unwrap();
    let mut session = Session::open(home.path());
    session.place(&here, at(TEXT)).star(&here, true);
    session.end();

    let memory = |offset| Some(Memory { anchor: anchor(offset), seen: offset + 9, read: false, star: true });
    let session = Session::open(home.path());
    let edited = TEXT.replace("Un titre", "Un autre titre");
    assert_eq!(session.recalled(&entry(&path("here"), &edited)).0, memory(at(&edited)), "edited");
    assert_eq!(session.recalled(&entry(&path("copy"), TEXT)).0, None, "what is still there has been copied");
    fs::remove_file(path("here")).unwrap();
    assert_eq!(session.recalled(&entry(&path("there"), TEXT)).0, memory(at(TEXT)), "moved");
    assert_eq!(session.recalled(&entry(&path("other"), &edited)).0, None, "another text");
    // Under its new name it is known for good: a new place changes nothing else.
    session.end();
    let there = entry(&path("there"), TEXT);
    let mut session = Session::open(home.path());
    session.place(&there, 3);
    session.end();
    assert_eq!(Session::open(home.path()).recalled(&there).0, memory(3));
}

#[test]
fn what_cannot_be_used_is_set_aside_and_told() {
    let newer = |file: &Path| {
        let connection = rusqlite::Connection::open(file).unwrap();
        connection.pragma_update(None, "user_version", 1000).unwrap();
    };
    let spoilt = |file: &Path| {
        let mut bytes = fs::read(file).unwrap();
        bytes[..60].fill(b'x');
        fs::write(file, bytes).unwrap();
    };
    // The tables are gone, though the file begins as it should.
    let half = |file: &Path| {
        let mut bytes = fs::read(file).unwrap();
        bytes[100..4096].fill(0xff);
        fs::write(file, bytes).unwrap();
    };
    let table: [(Spoil<'_>, &str, &str); 3] = [
        (&newer, "state.db.newer", "State of a newer lutrin"),
        (&spoilt, "state.db.damaged", "The state was damaged"),
        (&half, "state.db.damaged", "The state was damaged"),
    ];
    for (spoil, aside, message) in table {
        let home = tempfile::tempdir().unwrap();
        let article = entry(&home.path().join("a"), TEXT);
        let mut session = Session::open(home.path());
        session.place(&article, 30);
        session.end();
        let file = home.path().join("state.db");
        spoil(&file);
        let before = fs::read(&file).unwrap();
        let mut session = Session::open(home.path());
        let (memory, told) = session.recalled(&article);
        assert_eq!((memory, told.len()), (None, 1), "{told:?}");
        assert!(told[0].starts_with(message) && told[0].contains(aside), "{told:?}");
        assert_eq!(fs::read(home.path().join(aside)).unwrap(), before, "it is as it was");
        session.place(&article, 50);
        assert_eq!(session.end(), [""; 0]);
        assert_eq!(Session::open(home.path()).recalled(&article).0.unwrap().anchor, anchor(50), "{aside}");
    }
}

#[test]
fn the_file_of_another_program_is_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("state.db");
    for tables in ["CREATE TABLE recipes (x)", "CREATE TABLE recipes (x); PRAGMA user_version = 3"] {
        let _none_the_first_time = fs::remove_file(&file);
        rusqlite::Connection::open(&file).unwrap().execute_batch(tables).unwrap();
        let before = fs::read(&file).unwrap();
        let article = entry(&home.path().join("a"), TEXT);
        let mut session = Session::open(home.path());
        let (memory, told) = session.recalled(&article);
        assert_eq!((memory, told), (None, vec!["Nothing is remembered: the file is another program’s".to_owned()]));
        session.place(&article, 50);
        session.end();
        assert_eq!(fs::read(&file).unwrap(), before);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "nothing is put beside it");
    }
}

#[test]
fn any_truncation_and_any_flipped_bit_is_survived() {
    let home = tempfile::tempdir().unwrap();
    let article = entry(&home.path().join("a"), TEXT);
    let mut session = Session::open(home.path());
    session.place(&article, 30);
    session.end();
    let good = fs::read(home.path().join("state.db")).unwrap();
    // A generator of numbers that is the same each time.
    let mut random = 1_u64;
    let mut next = |limit: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(random >> 33).unwrap() % limit
    };
    for round in 0..100 {
        let mut bytes = good.clone();
        if round % 2 == 0 {
            bytes.truncate(next(good.len()));
        } else {
            // Among the first pages, where the tables are told of.
            bytes[next(good.len().min(9000))] ^= 1 << next(8);
        }
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("state.db"), &bytes).unwrap();
        let mut session = Session::open(home.path());
        session.recalled(&article);
        session.place(&article, 40);
        let told = session.end();
        assert!(told.len() <= 1, "round {round}: {told:?}");
        let (memory, _) = Session::open(home.path()).recalled(&article);
        assert_eq!(memory.map(|memory| memory.anchor), Some(anchor(40)), "round {round}: {told:?}");
    }
}

#[test]
fn what_is_in_the_way_is_one_message_and_costs_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let article = entry(&home.path().join("a"), TEXT);
    fs::write(home.path().join("file"), "x").unwrap();
    // A file where the folder should be.
    let mut session = Session::open(&home.path().join("file/lutrin"));
    for offset in 0..5 {
        session.place(&article, offset);
        std::thread::sleep(Duration::from_millis(5));
    }
    let file = home.path().join("file/lutrin/state.db");
    let told = ["Nothing is remembered", "Places not saved"]
        .map(|what| format!("{what}: “{}” cannot be opened", file.display()));
    assert_eq!(session.end(), told, "once while one reads, and once more at the end");

    // A program that keeps it busy: what waits is written once it is free.
    let mut session = Session::open(home.path());
    session.place(&article, 10);
    session.end();
    let other = rusqlite::Connection::open(home.path().join("state.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut session = Session::open(home.path());
    session.place(&article, 20);
    let told = session.events.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(matches!(&told, Event::Notice(text) if text.contains("another program")), "{told:?}");
    assert_eq!(session.recalled(&article).0.unwrap().anchor, anchor(10), "it can be read");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(session.end(), [""; 0]);
    assert_eq!(Session::open(home.path()).recalled(&article).0.unwrap().anchor, anchor(20));
}

#[test]
fn a_file_that_can_only_be_read_is_read() {
    let home = tempfile::tempdir().unwrap();
    let article = entry(&home.path().join("a"), TEXT);
    let mut session = Session::open(home.path());
    session.place(&article, 10);
    session.end();
    let mut store = Store::read_only(&home.path().join("state.db"), Fault::ReadOnly).unwrap();
    assert_eq!(store.recall(&[Arc::clone(&article)]).unwrap()[0].1.anchor, anchor(10));
    let mut pending = Pending::default();
    pending.remember(Memo { read: Some(true), ..Memo::of(article) });
    assert_eq!(store.write(&pending), Err(Fault::ReadOnly));
}

#[test]
fn a_full_disk_is_a_message_and_keeps_what_was_there() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("a"), TEXT).unwrap();
    let article = entry(&home.path().join("a"), TEXT);
    let mut session = Session::open(home.path());
    session.place(&article, 10);
    session.end();
    let mut store = Store::open(home.path(), false, &mut |_| {}).unwrap();
    store.limit_pages();
    let many: Vec<_> = (0..400).map(|number| entry(&home.path().join(number.to_string()), TEXT)).collect();
    let mut pending = Pending::default();
    for entry in &many {
        pending.remember(Memo { anchor: Some(anchor(20)), ..Memo::of(Arc::clone(entry)) });
    }
    assert_eq!(store.write(&pending), Err(Fault::Full));
    let (first, last) = (store.recall(&many[..1]).unwrap(), store.recall(&[article]).unwrap());
    assert_eq!((first.len(), last[0].1.anchor), (0, anchor(10)), "all of it or nothing");
}
