//! What outlives the program: places, what was read, stars and choices, in an SQLite file in the
//! state folder of the user ([`folder`]).
//!
//! One thread has the file. It looks up and writes while the reader reads, and each write holds only
//! what has changed, row by row, so that two programs at once lose nothing. Where there is no file
//! yet, nothing is opened before there is something to remember. Whatever is wrong with the disk or
//! the file is told once, and reading goes on.

mod schema;
mod store;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    os::unix::ffi::OsStringExt,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::Duration,
};

use etcetera::BaseStrategy;
use rusqlite::types::Value;

use self::store::{Fault, Store};
use super::{guard, output};
use crate::{
    app::{
        Event,
        memory::{Choice, Choices, Memo},
    },
    article::{ArticleId, sanitize},
    library::Entry,
    locale::Locale,
};

/// The variable that names another folder for the state; empty, nothing is remembered.
const VARIABLE: &str = "LUTRIN_STATE";

/// How long the state may take to say what is to be read at all.
pub const LIBRARY: Duration = Duration::from_millis(300);

/// Where the state is: in `$LUTRIN_STATE`, or in `lutrin` under the XDG state folder. `None` when
/// nothing is to be remembered.
pub fn folder() -> Option<PathBuf> {
    match std::env::var_os(VARIABLE) {
        Some(folder) if folder.is_empty() => None,
        Some(folder) => Some(folder.into()),
        None => Some(etcetera::choose_base_strategy().ok()?.state_dir()?.join("lutrin")),
    }
}

/// The folder that was kept as the library, if it is still there; one that is gone is told.
pub fn library(locale: &Locale) -> Option<PathBuf> {
    let library = State::start(folder(), locale, |_| {}).known(LIBRARY).library?;
    if library.is_dir() {
        return Some(library);
    }
    let name = sanitize::line(&library.to_string_lossy()).into_owned();
    output::complain(&locale.with("library-gone", &[("name", name.as_str().into())]));
    None
}

/// How many articles are looked up at once, some milliseconds: in between it is seen whether the
/// session ends.
const LOOKED_UP: usize = 1000;

/// The file of the state, there or not. `None` when nothing is to be remembered.
pub fn file() -> Option<PathBuf> {
    Some(folder()?.join(store::FILE))
}

/// What was chosen in earlier sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The choices that the app takes up.
    pub choices: Choices,
    /// The folder that opens when no path is given.
    pub library: Option<PathBuf>,
}

/// What went wrong, to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Trouble {
    /// Nothing can be read nor written.
    Failed(Fault),
    /// It could not be written.
    NotSaved(Fault),
    /// A file of a later version was set aside under this name.
    Newer(String),
    /// A damaged file was.
    Damaged(String),
}

impl Trouble {
    /// What to tell of it, where the state is in that folder.
    fn text(&self, folder: &Path, locale: &Locale) -> String {
        let (key, fault) = match self {
            Self::Failed(fault) => ("state-failed", fault),
            Self::NotSaved(fault) => ("state-not-saved", fault),
            Self::Newer(name) => {
                return locale.with("state-newer", &[("name", (&*sanitize::line(name)).into())]).into();
            }
            Self::Damaged(name) => {
                return locale.with("state-corrupt", &[("name", (&*sanitize::line(name)).into())]).into();
            }
        };
        let reason = match fault {
            Fault::Full => locale.text("state-reason-full"),
            Fault::ReadOnly => locale.text("state-reason-read-only"),
            Fault::Locked => locale.text("state-reason-locked"),
            Fault::Open => {
                let file = folder.join(store::FILE);
                let name = sanitize::line(&file.to_string_lossy()).into_owned();
                Cow::Owned(locale.with("state-reason-open", &[("name", name.as_str().into())]).into_owned())
            }
            Fault::Damaged => locale.text("state-reason-damaged"),
            Fault::Foreign => locale.text("state-reason-foreign"),
            Fault::Other(code) => {
                let code = usize::try_from(*code).unwrap_or(0);
                locale.with("state-reason-other", &[("code", code.into())])
            }
        };
        locale.with(key, &[("reason", (&*reason).into())]).into_owned()
    }
}

/// What is asked of the thread.
enum Request {
    Recall(Vec<Arc<Entry>>),
    Remember(Memo),
    Choose(Choice),
    Library(PathBuf),
    /// The last one: what could not be written comes back.
    Finish {
        durable: bool,
        done: Sender<Option<Trouble>>,
    },
}

/// What waits to be written; of one article or one choice, the latest.
#[derive(Debug, Default)]
struct Pending {
    memos: BTreeMap<ArticleId, Memo>,
    choices: BTreeMap<&'static str, Value>,
}

impl Pending {
    fn is_empty(&self) -> bool {
        self.memos.is_empty() && self.choices.is_empty()
    }

    fn remember(&mut self, memo: Memo) {
        let id = memo.entry.article().id();
        match self.memos.get_mut(&id) {
            Some(known) => known.merge(memo),
            None => _ = self.memos.insert(id, memo),
        }
    }
}

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// As the user wished: there is time to have it on the disk.
    Left,
    /// A signal, or a terminal that is gone: everybody waits for the program to be gone too.
    Ended,
}

impl Ending {
    /// How long the last write is waited for.
    const fn patience(self) -> Duration {
        match self {
            Self::Left => Duration::from_secs(3),
            Self::Ended => Duration::from_millis(500),
        }
    }
}

/// The state of a session, and the way to the thread that has it.
pub struct State {
    folder: Option<PathBuf>,
    locale: Locale,
    report: Arc<dyn Fn(Event) + Send + Sync>,
    /// Whether the session ends: what is still looked up is of no use to it.
    leaving: Arc<AtomicBool>,
    requests: Option<Sender<Request>>,
    /// What was known at the start, once.
    known: Option<Receiver<Known>>,
}

impl State {
    /// The state in a folder, or none. A file that is there is opened at once, on a thread, so that
    /// it is ready when the first article is. What is found and what goes wrong comes through
    /// `report`.
    pub fn start(folder: Option<PathBuf>, locale: &Locale, report: impl Fn(Event) + Send + Sync + 'static) -> Self {
        let there = folder.as_ref().is_some_and(|folder| folder.join(store::FILE).symlink_metadata().is_ok());
        let mut state = Self {
            folder,
            locale: locale.clone(),
            report: Arc::new(report),
            leaving: Arc::default(),
            requests: None,
            known: None,
        };
        if there {
            state.open();
        }
        state
    }

    fn open(&mut self) {
        let Some(folder) = self.folder.clone() else { return };
        let (requests, questions) = channel();
        let (tell_known, known) = channel();
        let (locale, report, leaving) = (self.locale.clone(), Arc::clone(&self.report), Arc::clone(&self.leaving));
        let keeper = move || Keeper::new(folder, locale, report, leaving).work(&questions, &tell_known);
        // Without a thread nothing is remembered, and that is the least of the user's troubles.
        if thread::Builder::new().name("state".to_owned()).spawn(keeper).is_ok() {
            self.requests = Some(requests);
            self.known = Some(known);
        }
    }

    /// Whether something may be remembered from earlier: what is asked for will be answered.
    pub const fn is_open(&self) -> bool {
        self.requests.is_some()
    }

    /// Whether anything can be remembered at all.
    pub const fn is_wanted(&self) -> bool {
        self.folder.is_some()
    }

    /// What was chosen in earlier sessions, waited for so long at most.
    pub fn known(&mut self, wait: Duration) -> Known {
        let known = self.known.take();
        known.and_then(|known| known.recv_timeout(wait).ok()).unwrap_or_default()
    }

    /// Has the articles looked up; true when an answer will come.
    pub fn recall(&self, entries: Vec<Arc<Entry>>) -> bool {
        self.requests.as_ref().is_some_and(|requests| requests.send(Request::Recall(entries)).is_ok())
    }

    /// Remembers what has changed of an article.
    pub fn remember(&mut self, memo: Memo) {
        self.send(Request::Remember(memo));
    }

    /// Remembers a choice.
    pub fn choose(&mut self, choice: Choice) {
        self.send(Request::Choose(choice));
    }

    /// Remembers the folder that opens when no path is given.
    pub fn keep_library(&mut self, folder: &Path) {
        self.send(Request::Library(folder.to_owned()));
    }

    fn send(&mut self, request: Request) {
        if self.requests.is_none() {
            self.open();
        }
        if let Some(requests) = &self.requests {
            let _alive = requests.send(request);
        }
    }

    /// Waits until everything is written, for a time; what could not be, to be told.
    pub fn finish(mut self, ending: Ending) -> Option<String> {
        let requests = self.requests.take()?;
        self.leaving.store(true, Ordering::Relaxed);
        let (done, written) = channel();
        requests.send(Request::Finish { durable: ending == Ending::Left, done }).ok()?;
        let trouble = match written.recv_timeout(ending.patience()) {
            Ok(trouble) => trouble?,
            Err(RecvTimeoutError::Timeout) => Trouble::NotSaved(Fault::Locked),
            Err(RecvTimeoutError::Disconnected) => return None,
        };
        Some(trouble.text(self.folder.as_deref().unwrap_or(Path::new("")), &self.locale))
    }
}

/// The thread's side.
struct Keeper {
    folder: PathBuf,
    locale: Locale,
    report: Arc<dyn Fn(Event) + Send + Sync>,
    store: Result<Store, Fault>,
    pending: Pending,
    /// Whether the session ends.
    leaving: Arc<AtomicBool>,
    /// What is to be said once it is written.
    announced: Option<String>,
    /// Whether it was said that nothing can be remembered.
    told: bool,
    /// Whether the file was found damaged while it was used: once is enough.
    doubted: bool,
}

impl Keeper {
    fn new(
        folder: PathBuf,
        locale: Locale,
        report: Arc<dyn Fn(Event) + Send + Sync>,
        leaving: Arc<AtomicBool>,
    ) -> Self {
        let mut keeper = Self {
            folder,
            locale,
            report,
            store: Err(Fault::Open),
            pending: Pending::default(),
            leaving,
            announced: None,
            told: false,
            doubted: false,
        };
        keeper.reopen(false);
        keeper
    }

    /// Opens the file, and says what became of it.
    fn reopen(&mut self, doubted: bool) {
        let mut troubles = Vec::new();
        // The old connection must not hold locks on what is set aside.
        self.store = Err(Fault::Open);
        self.store = Store::open(&self.folder, doubted, &mut |trouble| troubles.push(trouble));
        for trouble in troubles {
            self.tell(&trouble);
        }
        if let Err(fault) = self.store {
            self.tell_once(&Trouble::Failed(fault));
        }
    }

    fn tell(&self, trouble: &Trouble) {
        (self.report)(Event::Notice(trouble.text(&self.folder, &self.locale)));
    }

    fn tell_once(&mut self, trouble: &Trouble) {
        if !std::mem::replace(&mut self.told, true) {
            self.tell(trouble);
        }
    }

    /// Does something with the store; a file that turns out to be damaged is set aside, and it is
    /// done with a new one.
    fn with<T>(&mut self, mut act: impl FnMut(&mut Store, &Pending) -> Result<T, Fault>) -> Result<T, Fault> {
        let mut done = self.store.as_mut().map_err(|fault| *fault).and_then(|store| act(store, &self.pending));
        if let Err(Fault::Damaged) = done
            && !std::mem::replace(&mut self.doubted, true)
        {
            self.reopen(true);
            done = self.store.as_mut().map_err(|fault| *fault).and_then(|store| act(store, &self.pending));
        }
        done
    }

    fn work(mut self, requests: &Receiver<Request>, known: &Sender<Known>) {
        let first = self.with(|store, _| store.known()).unwrap_or_default();
        let _not_asked_for = known.send(first);
        while let Ok(request) = requests.recv() {
            let mut finish = self.take(request);
            // What has come meanwhile is written with it.
            while finish.is_none()
                && let Ok(request) = requests.try_recv()
            {
                finish = self.take(request);
            }
            if let Some((durable, done)) = finish {
                let trouble = self.finish(durable);
                let _late = done.send(trouble);
                return;
            }
            let written = self.write();
            match (written, self.announced.take()) {
                (Ok(()), Some(text)) => (self.report)(Event::Notice(text)),
                (Ok(()), None) => {}
                // Whoever has asked for it is told each time.
                (Err(fault), announced) => {
                    self.told &= announced.is_none();
                    self.tell_once(&Trouble::NotSaved(fault));
                }
            }
        }
    }

    fn take(&mut self, request: Request) -> Option<(bool, Sender<Option<Trouble>>)> {
        match request {
            Request::Recall(entries) => {
                let mut found = Vec::new();
                for entries in entries.chunks(LOOKED_UP) {
                    if self.leaving.load(Ordering::Relaxed) {
                        // Nobody is there to be answered, and somebody waits for what is written.
                        return None;
                    }
                    // Text is looked at: a panic over one article must not end the program.
                    match guard::run(|| self.with(|store, _| store.recall(entries))) {
                        Some(Ok(some)) => found.extend(some),
                        None => {}
                        Some(Err(fault)) => {
                            self.tell_once(&Trouble::Failed(fault));
                            break;
                        }
                    }
                }
                (self.report)(Event::Recalled(found));
            }
            Request::Remember(memo) => self.pending.remember(memo),
            Request::Choose(choice) => self.pending.choices.extend(store::named(choice)),
            Request::Library(folder) => {
                let name = sanitize::line(&folder.to_string_lossy()).into_owned();
                let args = [("name", name.as_str().into())];
                self.announced = Some(self.locale.with("library-kept", &args).into_owned());
                let path = Value::Blob(folder.into_os_string().into_vec());
                self.pending.choices.insert("library", path);
            }
            Request::Finish { durable, done } => return Some((durable, done)),
        }
        None
    }

    fn write(&mut self) -> Result<(), Fault> {
        if self.pending.is_empty() {
            return Ok(());
        }
        if self.store.as_ref().map_or(true, Store::is_read_only) {
            // What was in the way may be gone.
            self.reopen(false);
        }
        guard::run(|| self.with(Store::write)).unwrap_or(Err(Fault::Other(0)))?;
        self.pending = Pending::default();
        Ok(())
    }

    /// Writes what is left, on the disk for good when there is time; what could not be written.
    fn finish(mut self, durable: bool) -> Option<Trouble> {
        if durable && let Ok(store) = &self.store {
            store.be_durable();
        }
        // What was told while a key was pressed may not have been seen.
        self.write().err().map(Trouble::NotSaved)
    }
}

#[cfg(test)]
mod tests;
