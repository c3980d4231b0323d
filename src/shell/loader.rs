//! Paths to articles, on as many threads as the machine has, in order.
//!
//! Workers share one lazy [`Walk`]; each takes the next file, reads it whole (never mapped: a mapped
//! file that shrinks kills its reader) and imports it. Results are put back into the order of the
//! walk. The first file is read by the caller itself, so that a single article needs no thread.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt, fs,
    io::{self, IsTerminal, Read},
    iter::Peekable,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use rustix::fs::{FileType, Mode, OFlags};

use super::{
    guard,
    output::{self, Exit},
    state,
    walk::{File, Found, Reason, Walk},
};
use crate::{
    article::{ArticleId, Source, sanitize},
    import::{self, ImportError, Imported, Stop, Warning, html},
    library::{Entry, Failure, Library, builtin},
    locale::{Locale, Value},
};

/// The most bytes of a file: offsets into a text are kept in 32 bits.
const LIMIT: u64 = u32::MAX as u64;

/// A file over [`LARGE`] bytes is looked at by its first [`HEAD`] bytes before it is read whole, so
/// that a film in a folder costs nothing.
const LARGE: u64 = 1 << 20;
const HEAD: u64 = 64 << 10;

/// New states of the store are published at most this often, but for the one that fills the list.
const PUBLISH_EVERY: Duration = Duration::from_millis(50);

/// So many articles fill the list on any screen.
const LISTFUL: usize = 64;

/// Of a first file that is larger than [`SMALL`], so many bytes are read and shown first: enough for
/// any screen.
const BEGINNING: u64 = 16 << 10;

/// So long a page may take to be taken apart; then its text is shown as it is. A page that people saved
/// takes a hundredth of it.
const PATIENCE: Duration = Duration::from_millis(1500);

/// A file of so many bytes is read, folded and searched in less time than a thread takes to start.
const SMALL: u64 = 64 << 10;

/// Why a file gave no article.
#[derive(Debug)]
pub enum Problem {
    /// The system's reason.
    Io(io::Error),
    /// It is a FIFO, a device, a socket, or a folder where a file is wanted.
    NotRegular,
    /// The importer's reason.
    Import(ImportError),
    /// The importer panicked, which is a fault of lutrin's.
    Panicked,
}

impl From<Reason> for Problem {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Io(error) => Self::Io(error),
            Reason::NotRegular => Self::NotRegular,
        }
    }
}

impl Problem {
    /// The reason in the user's language, on one line.
    pub fn reason(&self, locale: &Locale) -> String {
        let key = match self {
            Self::NotRegular => "cli-reason-not-regular",
            Self::Panicked => "cli-reason-panicked",
            Self::Import(ImportError::Empty) => "cli-reason-empty",
            Self::Import(ImportError::Binary) => "cli-reason-binary",
            Self::Import(ImportError::TooLarge) => "cli-reason-too-large",
            Self::Import(ImportError::Format(name)) => {
                // The last word of two says what kind of thing it is.
                let (name, kind) = name.rsplit_once(' ').unwrap_or((name, ""));
                let args = [("name", Value::Text(name)), ("kind", Value::Text(kind))];
                return locale.with("cli-reason-format", &args).into_owned();
            }
            Self::Io(error) => return output::reason(error, locale),
        };
        locale.text(key).into_owned()
    }
}

/// What was odd about a file, in the user's language, on one line.
fn oddity(warning: &Warning, locale: &Locale) -> String {
    let text = match warning {
        Warning::Undecodable(bytes) => locale.with("warning-undecodable", &[("bytes", Value::Number(*bytes))]),
        Warning::FrontMatter(reason) => {
            let reason = sanitize::line(reason);
            return locale.with("warning-front-matter", &[("reason", Value::Text(&reason))]).into_owned();
        }
        Warning::TextAlone => locale.text("warning-text-alone"),
        Warning::CombiningMarks(marks) => locale.with("warning-marks", &[("marks", Value::Number(*marks))]),
    };
    text.into_owned()
}

/// What became of one file.
#[derive(Debug)]
pub enum Outcome {
    /// It was read.
    Read {
        /// Its articles.
        entries: Vec<Arc<Entry>>,
        /// What was odd about it: lines that name it, fit for a screen.
        warnings: Vec<String>,
    },
    /// It was not.
    Failed {
        /// Which and why.
        failure: Failure,
        /// Whether it was named by the user, not found in a folder.
        given: bool,
    },
}

impl Outcome {
    /// Whether it took so little time that the next one may be read without a thread too.
    fn is_quick(&self) -> bool {
        match self {
            Self::Read { entries, .. } => {
                entries.iter().map(|entry| entry.article().text().len()).sum::<usize>() as u64 <= SMALL
            }
            Self::Failed { .. } => true,
        }
    }
}

/// Where articles come from when no path is given: stdin if anything comes from it but white space, or
/// should have come, or else the built-in ones.
fn default_files() -> (Option<Vec<u8>>, io::Result<()>) {
    if io::stdin().is_terminal() {
        return (None, Ok(()));
    }
    match read_limited(io::stdin().lock()) {
        Ok(bytes) if bytes.iter().all(u8::is_ascii_whitespace) && !is_meant() => (None, Ok(())),
        Ok(bytes) => (Some(bytes), Ok(())),
        // A closed stdin is none.
        Err(Problem::Io(error)) if error.raw_os_error() == Some(rustix::io::Errno::BADF.raw_os_error()) => {
            (None, Ok(()))
        }
        Err(Problem::Io(error)) => (None, Err(error)),
        Err(_) => (None, Err(io::ErrorKind::FileTooLarge.into())),
    }
}

/// Whether somebody wants stdin read, even when nothing comes: a pipe whose beginning failed, or an
/// empty file, must not show something else. What a service or a script has is `/dev/null`.
fn is_meant() -> bool {
    rustix::fs::fstat(io::stdin())
        .is_ok_and(|stat| matches!(FileType::from_raw_mode(stat.st_mode), FileType::Fifo | FileType::RegularFile))
}

/// Reads a file by its path, without ever waiting for one that is no regular file.
///
/// # Errors
/// When it can't be opened or read, is not regular or is too large.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Problem> {
    read_regular(path, |_| Ok(()))
}

/// As [`read_file`]; `look` sees the first bytes of a large file and may refuse it.
fn read_regular(path: &Path, look: impl FnOnce(&[u8]) -> Result<(), Problem>) -> Result<Vec<u8>, Problem> {
    let (mut file, data) = open_regular(path)?;
    if data.len() > LIMIT {
        return Err(Problem::Import(ImportError::TooLarge));
    }
    let mut bytes = Vec::new();
    if data.len() > LARGE {
        (&file).take(HEAD).read_to_end(&mut bytes).map_err(Problem::Io)?;
        look(&bytes)?;
    }
    bytes.reserve_exact(usize::try_from(data.len()).unwrap_or(0).saturating_sub(bytes.len()) + 1);
    let rest = LIMIT + 1 - bytes.len() as u64;
    file.by_ref().take(rest).read_to_end(&mut bytes).map_err(Problem::Io)?;
    within_limit(bytes)
}

/// The first bytes of a regular file that is not small.
fn read_head(path: &Path) -> Option<Vec<u8>> {
    let file = open_regular(path).ok().filter(|(_, data)| data.len() > SMALL)?.0;
    let mut bytes = Vec::new();
    file.take(BEGINNING).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Opens a file that is regular. Opening a FIFO or a device must neither wait nor take a terminal
/// over, should one have taken the place of the file since it was looked at.
fn open_regular(path: &Path) -> Result<(fs::File, fs::Metadata), Problem> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = rustix::fs::open(path, flags, Mode::empty()).map_err(|errno| Problem::Io(errno.into()))?;
    let file = fs::File::from(file);
    let data = file.metadata().map_err(Problem::Io)?;
    if data.is_file() { Ok((file, data)) } else { Err(Problem::NotRegular) }
}

fn read_limited(from: impl Read) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    from.take(LIMIT + 1).read_to_end(&mut bytes).map_err(Problem::Io)?;
    within_limit(bytes)
}

fn within_limit(bytes: Vec<u8>) -> Result<Vec<u8>, Problem> {
    if bytes.len() as u64 > LIMIT { Err(Problem::Import(ImportError::TooLarge)) } else { Ok(bytes) }
}

/// What to load, taken by whichever thread comes next.
enum Job {
    Found(Found),
    Bytes(Vec<u8>),
    BuiltIn(&'static str, &'static [u8]),
    Failed(PathBuf, io::Error),
}

impl Job {
    /// The beginning of a large file: what its first whole lines give. `None` when there is no need
    /// of it, and when it can't be told where to cut.
    fn beginning(&self) -> Option<Vec<Arc<Entry>>> {
        let Self::Found(Found::File(File { path, canonical, .. })) = self else { return None };
        let mut head = read_head(path)?;
        // In UTF-16 a byte that looks like a line end may be half of a letter. A page begins with what
        // is no text, and which of it is the article is known only from the whole.
        if head.contains(&0) || html::is_it(&head, path) || html::mhtml::is_it(&head) {
            return None;
        }
        head.truncate(memchr::memrchr(b'\n', &head).or_else(|| memchr::memrchr(b' ', &head))? + 1);
        let imported = imported(&head, path.clone(), canonical.as_os_str().as_encoded_bytes()).ok()?;
        let entries: Vec<_> =
            imported.articles.into_iter().map(|article| Arc::new(Entry::beginning(article))).collect();
        guard::run(|| entries.iter().for_each(|entry| _ = entry.folded()))?;
        Some(entries)
    }

    /// Reads and imports.
    fn run(self, with_fold: bool, locale: &Locale) -> Outcome {
        let (path, given, result) = match self {
            Self::Found(Found::Stdin) => {
                let result = read_limited(io::stdin().lock()).and_then(from_stdin);
                (PathBuf::from("-"), true, result)
            }
            Self::Bytes(bytes) => ("-".into(), true, from_stdin(bytes)),
            Self::BuiltIn(name, bytes) => {
                let path = format!("{}{name}", builtin::SCHEME);
                let result = imported(bytes, path.clone().into(), path.as_bytes());
                (path.into(), true, result)
            }
            Self::Found(Found::File(File { path, canonical, given })) => {
                let key = canonical.as_os_str().as_encoded_bytes();
                let look = |head: &[u8]| match imported(head, path.clone(), key) {
                    Err(Problem::Import(error @ (ImportError::Format(_) | ImportError::Binary))) => {
                        Err(Problem::Import(error))
                    }
                    _ => Ok(()),
                };
                // A page is one by its first bytes, or what it is called; its scripts are not worth a look.
                let look = |head: &[u8]| if html::is_it(head, &path) { Ok(()) } else { look(head) };
                let result = read_regular(&path, look).and_then(|bytes| imported(bytes, path.clone(), key));
                (path, given, result)
            }
            Self::Found(Found::Failed { path, reason, given }) => (path, given, Err(reason.into())),
            Self::Failed(path, error) => (path, true, Err(Problem::Io(error))),
        };
        match result {
            Ok(imported) => {
                let fold = |entry: &Entry| _ = entry.folded();
                read(imported, Source::new(path), given, if with_fold { Some(&fold) } else { None }, locale)
            }
            Err(problem) => {
                let failure = Failure { source: Source::new(path), reason: problem.reason(locale) };
                Outcome::Failed { failure, given }
            }
        }
    }
}

/// What comes from stdin is named by its content: it has no path, and two texts must not pass for
/// one.
fn from_stdin(bytes: Vec<u8>) -> Result<Imported, Problem> {
    // No path holds a NUL.
    let key = format!("-\0{}", ArticleId::new(&bytes, 0));
    imported(bytes, "-".into(), key.as_bytes())
}

/// Imports, and looks at the clock whenever it is asked whether to go on.
#[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
fn imported<'a>(bytes: impl Into<Cow<'a, [u8]>>, path: PathBuf, key: &[u8]) -> Result<Imported, Problem> {
    let source = Source::new(path);
    let start = Instant::now();
    let late = || start.elapsed() > PATIENCE;
    let work = || import::import_until(bytes, &source, key, &Stop::when(&late));
    guard::run(work).ok_or(Problem::Panicked)?.map_err(Problem::Import)
}

/// The articles of a file, folded when asked for. What can't be folded can't be searched nor shown:
/// it would panic again wherever its folded text is asked for.
fn read(imported: Imported, source: Source, given: bool, fold: Option<&dyn Fn(&Entry)>, locale: &Locale) -> Outcome {
    let line = |warning| output::line(locale, &output::named(&source, locale), &oddity(warning, locale));
    let warnings = imported.warnings.iter().map(line).collect();
    let entries: Vec<_> = imported.articles.into_iter().map(|article| Arc::new(Entry::new(article))).collect();
    if let Some(fold) = fold
        && guard::run(|| entries.iter().for_each(|entry| fold(entry))).is_none()
    {
        return Outcome::Failed { failure: Failure { source, reason: Problem::Panicked.reason(locale) }, given };
    }
    Outcome::Read { entries, warnings }
}

/// The jobs of a run, made as they are taken.
struct Jobs {
    source: Jobsource,
    taken: usize,
}

enum Jobsource {
    Walk(Peekable<Walk>),
    List(std::vec::IntoIter<Job>),
}

impl Jobs {
    /// Without a path: what comes from stdin, or else `library`, or else the built-in articles.
    fn new(paths: Vec<PathBuf>, library: impl FnOnce() -> Option<PathBuf>) -> Self {
        let source = if paths.is_empty() {
            let jobs = match default_files() {
                (Some(bytes), _) => vec![Job::Bytes(bytes)],
                (None, Err(error)) => vec![Job::Failed("-".into(), error)],
                // It is asked for only where nothing else is read: one that is gone is told.
                (None, Ok(())) => match library() {
                    Some(library) => {
                        let walk = Walk::new(vec![library]);
                        return Self { source: Jobsource::Walk(walk.peekable()), taken: 0 };
                    }
                    None => builtin::FILES.iter().map(|&(name, bytes)| Job::BuiltIn(name, bytes)).collect(),
                },
            };
            Jobsource::List(jobs.into_iter())
        } else {
            Jobsource::Walk(Walk::new(paths).peekable())
        };
        Self { source, taken: 0 }
    }

    /// Whether there is nothing more.
    fn is_empty(&mut self) -> bool {
        match &mut self.source {
            Jobsource::Walk(walk) => walk.peek().is_none(),
            Jobsource::List(list) => list.len() == 0,
        }
    }

    /// The next job, with its place in the order.
    fn take(&mut self) -> Option<(usize, Job)> {
        let job = match &mut self.source {
            Jobsource::Walk(walk) => walk.next().map(Job::Found),
            Jobsource::List(list) => list.next(),
        }?;
        self.taken += 1;
        Some((self.taken - 1, job))
    }
}

/// The outcomes of a load, in order.
pub struct Loading {
    jobs: Arc<Mutex<Jobs>>,
    fold: bool,
    locale: Locale,
    /// `None` until the first outcome has been asked for.
    results: Option<Receiver<(usize, Outcome)>>,
    started: bool,
    /// Whether the beginning of a large first file is to be had before the whole.
    preview: bool,
    /// How many files are to be read before threads start, unless one holds much text.
    unthreaded: usize,
    /// The first job, when its beginning has been handed out.
    whole: Option<(usize, Job)>,
    /// Outcomes that came before their turn.
    early: BTreeMap<usize, Outcome>,
    next: usize,
}

impl fmt::Debug for Loading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loading").field("next", &self.next).finish_non_exhaustive()
    }
}

/// What [`Loading::next_within`] came to.
#[derive(Debug)]
pub enum Step {
    /// The beginning of what the next outcome will be.
    Beginning(Vec<Arc<Entry>>),
    /// The next outcome.
    Outcome(Outcome),
    /// Nothing yet.
    Elapsed,
    /// There is no more.
    End,
}

impl Loading {
    /// Makes ready to load; reads nothing yet, but for stdin when no path is given. `fold` has the
    /// workers fold each article too. Reasons are in the language of `locale`.
    pub fn new(paths: Vec<PathBuf>, fold: bool, locale: &Locale) -> Self {
        Self::or_library(paths, || None, fold, locale)
    }

    /// The same; when neither a path is given nor anything comes from stdin, what is in `library`.
    fn or_library(paths: Vec<PathBuf>, library: impl FnOnce() -> Option<PathBuf>, fold: bool, locale: &Locale) -> Self {
        Self {
            jobs: Arc::new(Mutex::new(Jobs::new(paths, library))),
            fold,
            locale: locale.clone(),
            results: None,
            started: false,
            preview: false,
            unthreaded: 0,
            whole: None,
            early: BTreeMap::new(),
            next: 0,
        }
    }

    /// The next outcome, waiting at most so long for it; for ever without a time.
    #[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
    pub fn next_within(&mut self, time: Option<Duration>) -> Step {
        if !self.started {
            self.started = true;
            let first = lock(&self.jobs).take();
            let Some((at, job)) = first else { return Step::End };
            self.next = at + 1;
            if let Some(beginning) = self.preview.then(|| job.beginning()).flatten() {
                self.whole = Some((at, job));
                return Step::Beginning(beginning);
            }
            return Step::Outcome(job.run(self.fold, &self.locale));
        }
        if let Some((_, job)) = self.whole.take() {
            if !lock(&self.jobs).is_empty() {
                self.results = Some(self.start());
            }
            return Step::Outcome(job.run(self.fold, &self.locale));
        }
        if self.results.is_none() {
            // While the first screen is made, it needs the processor that threads would take.
            if let Some(left) = self.unthreaded.checked_sub(1) {
                let Some((at, job)) = lock(&self.jobs).take() else { return Step::End };
                self.next = at + 1;
                let outcome = job.run(self.fold, &self.locale);
                self.unthreaded = if outcome.is_quick() { left } else { 0 };
                return Step::Outcome(outcome);
            }
            if lock(&self.jobs).is_empty() {
                return Step::End;
            }
            self.results = Some(self.start());
        }
        let deadline = time.map(|time| Instant::now() + time);
        loop {
            if let Some(outcome) = self.early.remove(&self.next) {
                self.next += 1;
                return Step::Outcome(outcome);
            }
            let Some(results) = &self.results else { return Step::End };
            let received = match deadline {
                None => results.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(deadline) => results.recv_timeout(deadline.saturating_duration_since(Instant::now())),
            };
            match received {
                Ok((at, outcome)) => _ = self.early.insert(at, outcome),
                Err(RecvTimeoutError::Timeout) => return Step::Elapsed,
                // All workers are done. A gap is a worker that died, and must not hide the rest.
                Err(RecvTimeoutError::Disconnected) => match self.early.pop_first() {
                    Some((at, outcome)) => {
                        self.next = at + 1;
                        return Step::Outcome(outcome);
                    }
                    None => return Step::End,
                },
            }
        }
    }

    /// Starts the workers. They end when the work does, or once nobody waits for their results.
    fn start(&self) -> Receiver<(usize, Outcome)> {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let (results, receiver) = mpsc::sync_channel(4 * threads);
        for _ in 0..threads {
            let (jobs, results, fold, locale) =
                (Arc::clone(&self.jobs), results.clone(), self.fold, self.locale.clone());
            let work = move || {
                loop {
                    let Some((at, job)) = lock(&jobs).take() else { break };
                    if results.send((at, job.run(fold, &locale))).is_err() {
                        break;
                    }
                }
            };
            let named = thread::Builder::new().name("reader".into());
            if let Err(error) = named.spawn(work) {
                // Without any thread the channel ends at once; with one it is only slower.
                let what = self.locale.text("cli-no-thread");
                output::complain(&output::line(&self.locale, &what, &output::reason(&error, &self.locale)));
                break;
            }
        }
        receiver
    }
}

impl Iterator for Loading {
    type Item = Outcome;

    fn next(&mut self) -> Option<Outcome> {
        match self.next_within(None) {
            Step::Outcome(outcome) => Some(outcome),
            Step::Beginning(_) | Step::Elapsed | Step::End => None,
        }
    }
}

fn lock(jobs: &Mutex<Jobs>) -> std::sync::MutexGuard<'_, Jobs> {
    // A job is taken or not; a thread that panics in between leaves nothing half done.
    jobs.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Loads on a thread of its own and publishes growing states of the store: the first article at
/// once, then at most every 50 ms, and the complete store at the end. Every article is folded. What is
/// odd about a file goes to `warn`, in lines that name it.
///
/// # Errors
/// When no thread can be started.
pub fn spawn(
    paths: Vec<PathBuf>,
    locale: Locale,
    publish: impl Fn(Arc<Library>) + Send + 'static,
    warn: impl Fn(Vec<String>) + Send + 'static,
) -> io::Result<thread::JoinHandle<()>> {
    thread::Builder::new().name("loader".into()).spawn(move || load(paths, &locale, publish, warn))
}

/// The built-in articles alone, folded. Reads nothing: standard input may be something else.
pub fn built_in(locale: &Locale) -> Library {
    let mut library = Library { complete: true, ..Library::default() };
    for (name, bytes) in builtin::FILES {
        match Job::BuiltIn(name, bytes).run(true, locale) {
            Outcome::Read { entries, .. } => library.entries.extend(entries),
            Outcome::Failed { failure, .. } => library.failures.push(failure.into()),
        }
    }
    library
}

/// Loads and publishes, as [`spawn`] does; at once when that is one small file, which is read in less
/// time than a thread takes to start. Whether all is loaded.
///
/// # Errors
/// When no thread can be started.
pub fn start(
    paths: Vec<PathBuf>,
    locale: &Locale,
    publish: impl Fn(Arc<Library>) + Send + 'static,
    warn: impl Fn(Vec<String>) + Send + 'static,
) -> io::Result<bool> {
    let is_one_small_file = match &paths[..] {
        [path] => fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() <= SMALL),
        _ => false,
    };
    if is_one_small_file {
        load(paths, locale, publish, warn);
    } else {
        spawn(paths, locale.clone(), publish, warn)?;
    }
    Ok(is_one_small_file)
}

/// Loads and publishes, as [`spawn`] does, on the thread of the caller.
#[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
pub fn load(paths: Vec<PathBuf>, locale: &Locale, publish: impl Fn(Arc<Library>), warn: impl Fn(Vec<String>)) {
    let asked = asked(&paths);
    let mut loading = Loading::new(paths, true, locale);
    loading.preview = true;
    loading.unthreaded = LISTFUL;
    let mut library = Library { asked, ..Library::default() };
    let mut published: Option<Instant> = None;
    let mut fresh = false;
    // Whether what was published fills the list.
    let mut full = false;
    let mut beginning = Vec::new();
    loop {
        let wait = match published {
            Some(at) if fresh => Some(PUBLISH_EVERY.saturating_sub(at.elapsed())),
            _ => None,
        };
        match loading.next_within(wait) {
            Step::Beginning(entries) => {
                let closed = lock(&loading.jobs).is_empty();
                beginning.clone_from(&entries);
                publish(Arc::new(Library { entries, closed, ..Library::default() }));
                continue;
            }
            Step::Outcome(Outcome::Read { entries, warnings }) => {
                if !warnings.is_empty() {
                    warn(warnings);
                }
                beginning.clear();
                library.entries.extend(entries);
            }
            Step::Outcome(Outcome::Failed { failure, .. }) => {
                // What could be read of it stays.
                library.entries.append(&mut beginning);
                library.failures.push(failure.into());
            }
            Step::Elapsed => {}
            Step::End => break,
        }
        fresh = true;
        let due = match published {
            // What comes with the end anyway would be drawn for a moment only, beside a list of one.
            None => !library.entries.is_empty() && !lock(&loading.jobs).is_empty(),
            Some(at) => !full && library.entries.len() >= LISTFUL || at.elapsed() >= PUBLISH_EVERY,
        };
        if due {
            full = library.entries.len() >= LISTFUL;
            publish(Arc::new(library.clone()));
            published = Some(Instant::now());
            fresh = false;
        }
    }
    library.complete = true;
    publish(Arc::new(library));
}

/// How many files of folders are told of one by one when they can't be read: a folder of programs has
/// thousands.
const TOLD: usize = 10;

/// What could not be read, to be said after everything else was done.
#[derive(Debug, Default)]
pub struct Problems {
    lines: Vec<String>,
    given: bool,
}

impl Problems {
    /// Says all of it on stderr. [`Exit::Fault`] when something that the user named was not read.
    pub fn report(self) -> Exit {
        for line in &self.lines {
            output::complain(line);
        }
        if self.given { Exit::Fault } else { Exit::Done }
    }
}

/// Loads everything and hands the articles over one by one, in order; they are folded when `fold`.
/// When nothing is given, not by stdin either, that is what the library that was kept holds.
///
/// # Errors
/// What `each` returns.
pub fn each(
    paths: Vec<PathBuf>,
    fold: bool,
    locale: &Locale,
    mut each: impl FnMut(&Arc<Entry>) -> io::Result<()>,
) -> io::Result<Problems> {
    let mut problems = Problems::default();
    let asked = asked(&paths);
    let mut none = true;
    let mut unreadable = 0;
    for outcome in Loading::or_library(paths, || state::library(locale), fold, locale) {
        none = false;
        match outcome {
            Outcome::Read { entries, warnings } => {
                problems.lines.extend(warnings);
                entries.iter().try_for_each(&mut each)?;
            }
            Outcome::Failed { failure, given } => {
                problems.given |= given;
                unreadable += usize::from(!given);
                if !given && unreadable > TOLD {
                    continue;
                }
                problems.lines.push(output::line(locale, &output::named(&failure.source, locale), &failure.reason));
            }
        }
    }
    if let Some(more) = unreadable.checked_sub(TOLD).filter(|more| *more > 0) {
        problems.lines.push(locale.with("and-others", &[("count", more.into())]).into_owned());
    }
    if let Some(asked) = asked.filter(|_| none) {
        let kinds = locale.text("reads-kinds");
        let args = [("name", Value::Text(&asked)), ("kinds", Value::Text(&kinds))];
        problems.lines.push(locale.with("list-empty-in", &args).into_owned());
    }
    Ok(problems)
}

/// What paths are called together, in one line for a screen; `None` for none.
fn asked(paths: &[PathBuf]) -> Option<String> {
    // What is called `.` has a name all the same.
    let whole = |path: &Path| if path.file_name().is_none() { path.canonicalize().ok() } else { None };
    let name = |path: &PathBuf| sanitize::line(&whole(path).as_ref().unwrap_or(path).to_string_lossy()).into_owned();
    (!paths.is_empty()).then(|| paths.iter().map(name).collect::<Vec<_>>().join(", "))
}

/// Which of the paths given are not there or are neither files nor folders: a look, nothing is
/// opened. Lines that name them.
pub fn check(paths: &[PathBuf], locale: &Locale) -> Vec<String> {
    let problem = |path: &PathBuf| match fs::metadata(path) {
        _ if path.as_os_str() == "-" => None,
        Ok(data) if data.is_file() || data.is_dir() => None,
        Ok(_) => Some(Problem::NotRegular),
        Err(error) => Some(Problem::Io(error)),
    };
    let line = |path: &PathBuf| {
        let name = sanitize::line(&path.to_string_lossy()).into_owned();
        problem(path).map(|problem| output::line(locale, &name, &problem.reason(locale)))
    };
    paths.iter().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Tongue;

    fn outcomes(paths: Vec<PathBuf>) -> Vec<String> {
        Loading::new(paths, true, &Locale::new(Tongue::English))
            .map(|outcome| match outcome {
                Outcome::Read { entries, .. } => entries[0].article().source().shown.clone(),
                Outcome::Failed { failure, given } => format!("{given} {}", failure.reason),
            })
            .collect()
    }

    #[test]
    fn many_files_come_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<_> = (0..300).map(|n| format!("{n:03}.txt")).collect();
        for (n, name) in names.iter().enumerate() {
            fs::write(folder.path().join(name), "mot ".repeat(1 + (n * 7919) % 500)).unwrap();
        }
        let want: Vec<_> = names.iter().map(|name| folder.path().join(name).to_string_lossy().into_owned()).collect();
        assert_eq!(outcomes(vec![folder.path().to_owned()]), want);
        let one: Vec<_> = names.iter().rev().map(|name| folder.path().join(name)).collect();
        assert_eq!(outcomes(one), want);
    }

    #[test]
    fn a_bad_file_is_a_failure_and_no_stop() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.txt"), "").unwrap();
        fs::write(folder.path().join("b.txt"), "un mot").unwrap();
        let got = outcomes(vec![folder.path().to_owned(), folder.path().join("none")]);
        assert_eq!(got.len(), 3);
        assert!(got[0].starts_with("false "), "{got:?}");
        assert!(got[1].ends_with("b.txt"), "{got:?}");
        assert_eq!(got[2], "true no such file");
    }

    #[test]
    fn what_took_the_place_of_a_file_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let fifo = folder.path().join("fifo");
        let mode = Mode::from_raw_mode(0o600);
        rustix::fs::mknodat(rustix::fs::CWD, &fifo, rustix::fs::FileType::Fifo, mode, 0).unwrap();
        assert!(matches!(read_file(&fifo), Err(Problem::NotRegular)));
        assert!(matches!(read_file(folder.path()), Err(Problem::NotRegular)));
        assert!(matches!(read_file(Path::new("/dev/null")), Err(Problem::NotRegular)));
    }

    #[test]
    fn a_large_file_is_looked_at_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large");
        fs::write(&path, vec![b'x'; usize::try_from(LARGE + 1).unwrap()]).unwrap();
        let refused = read_regular(&path, |head| {
            assert_eq!(head.len() as u64, HEAD);
            Err(Problem::Panicked)
        });
        assert!(matches!(refused, Err(Problem::Panicked)));
        assert_eq!(read_file(&path).unwrap().len() as u64, LARGE + 1);
    }

    #[test]
    fn what_cannot_be_folded_is_a_failure() {
        guard::install();
        let locale = Locale::new(Tongue::French);
        let outcome = |fold: &dyn Fn(&Entry)| {
            let source = Source::new("a.txt");
            let imported = import::import(b"un mot", &source, b"a").unwrap();
            read(imported, source, true, Some(fold), &locale)
        };
        assert!(matches!(outcome(&|entry| _ = entry.folded()), Outcome::Read { .. }));
        let Outcome::Failed { failure, given: true } = outcome(&|_| panic!("hostile")) else { panic!("not failed") };
        assert_eq!((failure.source.shown.as_str(), failure.reason), ("a.txt", Problem::Panicked.reason(&locale)));
    }

    #[test]
    fn reasons_and_oddities_are_in_the_language_of_the_user() {
        let locale = Locale::new(Tongue::French);
        let oddity = |warning| oddity(&warning, &locale);
        assert_eq!(oddity(Warning::Undecodable(1)), "1 octet invalide");
        assert_eq!(oddity(Warning::Undecodable(3)), "3 octets invalides");
        assert_eq!(oddity(Warning::CombiningMarks(2)), "2 signes combinants laissés de côté");
        assert!(oddity(Warning::FrontMatter("line 2".into())).ends_with("\u{a0}: line 2"));
        let reason = |name| Problem::Import(ImportError::Format(name)).reason(&locale);
        assert_eq!(reason("ELF program"), "un programme ELF\u{a0}: lutrin ne lit pas ce format");
        assert_eq!(reason("PDF"), "PDF\u{a0}: lutrin ne lit pas ce format");
        assert_eq!(
            reason("Microsoft Office document"),
            "un document Microsoft Office\u{a0}: lutrin ne lit pas ce format"
        );
    }

    #[test]
    fn a_large_file_begins_before_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        let text = "Un titre\n\n".to_owned() + &"Une phrase du texte, avec des mots.\n\n".repeat(3000);
        fs::write(&path, &text).unwrap();
        let states = |paths: Vec<PathBuf>| {
            let (sender, states) = mpsc::channel();
            load(paths, &Locale::new(Tongue::English), |state| sender.send(state).unwrap(), |_| ());
            drop(sender);
            states.iter().collect::<Vec<_>>()
        };
        let alone = states(vec![path.clone()]);
        let (first, last) = (&alone[0], alone.last().unwrap());
        assert!(first.closed && !first.complete && last.complete);
        assert!(first.entries[0].is_beginning() && !last.entries[0].is_beginning());
        let (beginning, whole) = (first.entries[0].article(), last.entries[0].article());
        assert_eq!(beginning.id(), whole.id());
        assert!(whole.text().starts_with(beginning.text().trim_end()) && beginning.text().len() as u64 <= BEGINNING);
        fs::write(folder.path().join("b.txt"), "un mot").unwrap();
        let both = states(vec![folder.path().to_owned()]);
        assert!(!both[0].closed && both[0].entries.len() == 1 && both.last().unwrap().entries.len() == 2);
        // A film that begins as a text does: what could be read of it stays.
        let mut film = text.as_bytes()[..20_000].to_vec();
        film.extend(vec![0; 100_000]);
        fs::write(&path, film).unwrap();
        let states = states(vec![path]);
        let last = states.last().unwrap();
        assert!(last.complete && last.entries.len() == 1 && last.entries[0].is_beginning());
        assert_eq!(last.failures.len(), 1);
    }

    #[test]
    fn standard_input_is_named_by_its_content() {
        let id = |text: &[u8]| from_stdin(text.to_vec()).unwrap().articles[0].id();
        assert_eq!(id(b"un mot"), id(b"un mot"));
        assert_ne!(id(b"un mot"), id(b"un autre"));
    }

    #[test]
    fn the_store_grows_to_be_complete() {
        let folder = tempfile::tempdir().unwrap();
        for n in 0..50 {
            fs::write(folder.path().join(format!("{n}.txt")), "un mot").unwrap();
        }
        let (sender, states) = mpsc::channel();
        let publish = |state| sender.send(state).unwrap();
        load(vec![folder.path().to_owned()], &Locale::new(Tongue::English), publish, |_| ());
        drop(sender);
        let states: Vec<_> = states.iter().collect();
        assert_eq!(states[0].entries.len(), 1, "the first article at once");
        assert!(states.iter().rev().skip(1).all(|state| !state.complete));
        let last = states.last().unwrap();
        assert!(last.complete && last.entries.len() == 50);
    }
}
