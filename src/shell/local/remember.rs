//! What a session on this machine remembers, on a screen and line by line: the state on disk, the library that opens without a path, and
//! the file of the article that is being read.
//!
//! Nothing is written, and no file is watched, between a key and its frame: what the app asks for
//! waits in [`Remembering::later`] until the frame is out.

use std::{
    collections::HashMap,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, SystemTime},
};

use crate::{
    app::{
        Action, App, Effect, Event,
        memory::{Choice, Choices, Memo},
    },
    article::{ArticleId, sanitize},
    library::{self, Entry, Library},
    locale::Locale,
    shell::{
        args::Arguments,
        config::Config,
        loader, output,
        state::{self, Ending, Known, State},
        watch::Watch,
    },
};

/// How long the state may hold up the first frame, where it takes half a millisecond by rights: what
/// came later would move a page that is being looked at.
pub(in crate::shell) const FIRST: Duration = Duration::from_millis(100);

/// The way to the app.
type Tell = Arc<dyn Fn(Event) + Send + Sync>;

/// What is remembered, and what is still to be done for it.
pub(in crate::shell) struct Remembering {
    state: State,
    locale: Locale,
    /// What happens comes to the app by this; nobody listens any more once the user has left.
    tell: Tell,
    known: Option<Known>,
    /// The one folder that was given, as it was given.
    folder: Option<PathBuf>,
    /// What is read again when one asks for it, where that is a folder or several.
    given: Vec<PathBuf>,
    /// Whether the session is over the library that opens without a path.
    over_library: bool,
    /// How many answers are to come.
    asked: usize,
    later: Vec<Effect>,
    watch: Option<Watch>,
    /// Since when a file that changes has changed: when it was read last.
    since: SystemTime,
    reloaded: HashMap<ArticleId, SystemTime>,
    /// Of the readings of each article's file.
    turns: HashMap<ArticleId, Arc<Mutex<Turn>>>,
    /// Of the readings of all that was given.
    loads: Arc<Mutex<Loads>>,
}

impl Remembering {
    /// Opens what is remembered.
    pub(in crate::shell) fn start(locale: &Locale, tell: impl Fn(Event) + Send + Sync + 'static) -> Self {
        let tell: Tell = Arc::new(tell);
        let report = Arc::clone(&tell);
        Self {
            state: State::start(state::folder(), locale, move |event| report(event)),
            locale: locale.clone(),
            tell,
            known: None,
            folder: None,
            given: Vec::new(),
            over_library: false,
            asked: 0,
            later: Vec::new(),
            watch: None,
            since: SystemTime::now(),
            reloaded: HashMap::new(),
            turns: HashMap::new(),
            loads: Arc::default(),
        }
    }

    fn known(&mut self, wait: Duration) -> &mut Known {
        self.known.get_or_insert_with(|| self.state.known(wait))
    }

    /// What is to be read: the paths given, or without any the library that was kept, if no text
    /// comes on stdin.
    pub(in crate::shell) fn paths(&mut self, given: &[PathBuf]) -> (Vec<PathBuf>, Option<String>) {
        self.paths_with(given, io::stdin().is_terminal())
    }

    /// The same, where it is known whether a library may be opened without a path.
    pub(in crate::shell) fn paths_with(&mut self, given: &[PathBuf], free: bool) -> (Vec<PathBuf>, Option<String>) {
        let (paths, gone) = self.found(given, free);
        let again = paths.iter().any(|path| path.is_dir()) && paths.iter().all(|path| path.as_os_str() != "-");
        self.given = if again { paths.clone() } else { Vec::new() };
        (paths, gone)
    }

    fn found(&mut self, given: &[PathBuf], free: bool) -> (Vec<PathBuf>, Option<String>) {
        if !given.is_empty() || !free {
            self.folder = match given {
                [folder] if folder.is_dir() => Some(folder.clone()),
                _ => None,
            };
            return (given.to_vec(), None);
        }
        let Some(library) = self.known(state::LIBRARY).library.clone() else { return (Vec::new(), None) };
        if library.is_dir() {
            self.folder = Some(library.clone());
            self.over_library = true;
            return (vec![library], None);
        }
        let name = sanitize::line(&library.to_string_lossy()).into_owned();
        (Vec::new(), Some(self.locale.with("library-gone", &[("name", name.as_str().into())]).into_owned()))
    }

    /// The choices of earlier sessions, as far as the arguments and the settings leave them a say: what
    /// is written down holds at each start, what was chosen by a key does where nothing is.
    pub(in crate::shell) fn choices(&mut self, arguments: &Arguments, config: &Config) -> Choices {
        let known = self.known(FIRST).clone();
        if let Some((folder, library)) = self.folder.as_ref().zip(known.library.as_ref()) {
            self.over_library = self.over_library || folder.canonicalize().is_ok_and(|folder| folder == *library);
        }
        let last = known.choices.last.filter(|_| self.over_library);
        Choices { last, ..left_open(known.choices, arguments, config) }
    }

    /// The offer to keep the folder as the library.
    pub(in crate::shell) fn offer(&self, app: &App) -> Option<String> {
        let wanted = self.folder.is_some() && !self.over_library && self.state.is_wanted();
        let wanted = wanted && app.nothing_there().is_none();
        let key = app.keymap().hint("list", &Action::LibraryKeep).filter(|_| wanted && app.notice().is_none())?;
        Some(self.locale.with("offer-library", &[("key", key.as_str().into())]).into_owned())
    }

    /// Whether an answer is still to come.
    pub(in crate::shell) const fn waits(&self) -> bool {
        self.asked > 0
    }

    /// An answer has come.
    pub(in crate::shell) const fn answered(&mut self) {
        self.asked = self.asked.saturating_sub(1);
    }

    /// Takes what the app asks for; what is to be told at once.
    pub(in crate::shell) fn take(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Recall(entries) => {
                self.asked += usize::from(self.state.recall(entries));
                None
            }
            Effect::KeepLibrary => self.keep_library().map(Event::Notice),
            // Whoever sets a star counts on finding it again.
            Effect::Remember(Memo { star: Some(star), .. }) if !self.state.is_wanted() => {
                let told = self.locale.text(if star { "star-on" } else { "star-off" });
                Some(Event::Notice(format!("{told} · {}", self.locale.text("state-off"))))
            }
            later => {
                self.later.push(later);
                None
            }
        }
    }

    fn keep_library(&mut self) -> Option<String> {
        let folder = self.folder.as_ref().and_then(|folder| folder.canonicalize().ok());
        let Some(folder) = folder else { return Some(self.locale.text("library-none").into_owned()) };
        if !self.state.is_wanted() {
            return Some(self.locale.text("state-off").into_owned());
        }
        self.state.keep_library(&folder);
        self.over_library = true;
        // That it is so is said once it is written.
        (!self.state.is_open()).then(|| self.locale.text("state-failing").into_owned())
    }

    /// Does what has waited for the frame.
    pub(in crate::shell) fn after_frame(&mut self) {
        let later = std::mem::take(&mut self.later);
        // Of many articles that a row of keys has gone through, the last one is read.
        let last_watch = later.iter().rposition(|effect| matches!(effect, Effect::Watch(_)));
        for (number, effect) in later.into_iter().enumerate() {
            match effect {
                Effect::Remember(memo) => self.state.remember(memo),
                // Elsewhere one begins where one likes.
                Effect::Choose(Choice::Last(_)) if !self.over_library => {}
                Effect::Choose(choice) => self.state.choose(choice),
                Effect::Watch(entry) if Some(number) == last_watch => self.watch(entry.as_ref()),
                Effect::Reload(_) | Effect::Refresh if !self.given.is_empty() => self.refresh(),
                Effect::Reload(entry) => self.reload(&entry, true),
                Effect::LookAgain(entry) => self.reload(&entry, false),
                _ => {}
            }
        }
    }

    /// Watches the file of an article, and reads it again where it has changed since it was read.
    fn watch(&mut self, entry: Option<&Arc<Entry>>) {
        let file = entry.and_then(|entry| Some((entry.article().id(), library::file(entry.article().source())?)));
        if self.watch.is_none() && file.is_some() {
            let tell = Arc::clone(&self.tell);
            self.watch = Watch::start(move |id, is_there| {
                tell(if is_there { Event::Changed(id) } else { Event::Gone(id) });
            });
        }
        if let Some(watch) = &mut self.watch {
            watch.set(file);
        }
        let Some((entry, (id, path))) = entry.zip(file) else { return };
        let since = *self.reloaded.get(&id).unwrap_or(&self.since);
        if changed_since(path, since) {
            self.reload(entry, false);
        }
    }

    /// Reads everything that was given again, on a thread: one reading at a time. Who asks while one is
    /// under way has one more after it, however often.
    fn refresh(&mut self) {
        self.since = SystemTime::now();
        self.reloaded.clear();
        if !lock(&self.loads).begin() {
            return;
        }
        let (loads, ours) = (Arc::clone(&self.loads), Arc::clone(&self.loads));
        let (paths, locale, tell) = (self.given.clone(), self.locale.clone(), Arc::clone(&self.tell));
        let read = move || {
            loop {
                let read = Mutex::new(Arc::<Library>::default());
                let publish = |library| *lock(&read) = library;
                loader::load(paths.clone(), &locale, publish, |_odd| {});
                tell(Event::Refreshed(read.into_inner().unwrap_or_else(PoisonError::into_inner)));
                if !lock(&loads).end() {
                    return;
                }
            }
        };
        if thread::Builder::new().name("reload".to_owned()).spawn(read).is_err() {
            // Without a thread everything stays as it is.
            *lock(&ours) = Loads::default();
        }
    }

    /// Reads the file of an article again, on a thread.
    fn reload(&mut self, entry: &Arc<Entry>, asked: bool) {
        let Some(path) = library::file(entry.article().source()) else {
            if asked {
                let text = self.locale.text("reload-none").into_owned();
                (self.tell)(Event::Notice(text));
            }
            return;
        };
        let id = entry.article().id();
        self.reloaded.insert(id, SystemTime::now());
        let turn = Arc::clone(self.turns.entry(id).or_default());
        let number = turn.lock().unwrap_or_else(PoisonError::into_inner).begin(asked);
        let (path, locale, tell) = (path.to_owned(), self.locale.clone(), Arc::clone(&self.tell));
        let read = move || {
            let read = read_again(path, id, &locale);
            // Locked until it is sent: a later reading can't come first.
            let mut turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(asked) = turn.end(number) else { return };
            let event = match read {
                Ok(entries) => Some(Event::Reloaded { entries, asked }),
                Err(told) => asked.then_some(Event::Notice(told)),
            };
            if let Some(event) = event {
                tell(event);
            }
        };
        // Without a thread the article stays as it is.
        let _as_it_was = thread::Builder::new().name("reload".to_owned()).spawn(read);
    }

    /// Writes what is left; what could not be, to be told.
    pub(in crate::shell) fn finish(mut self, ending: Ending) -> Option<String> {
        self.later.retain(|effect| matches!(effect, Effect::Remember(_) | Effect::Choose(_)));
        self.after_frame();
        self.state.finish(ending)
    }
}

/// The choices on which arguments and settings say nothing.
fn left_open(choices: Choices, arguments: &Arguments, config: &Config) -> Choices {
    // A keyword to start at is one of the set that is lit without any choice.
    let set_is_free = arguments.set.is_none() && arguments.start.is_none() && config.set.is_none();
    Choices {
        set: choices.set.filter(|_| set_is_free),
        measure: choices.measure.filter(|_| arguments.width.is_none() && config.measure.is_none()),
        list_beside: choices.list_beside.filter(|_| config.list.is_none()),
        ..choices
    }
}

/// Whether a file, or what its name stands for, has changed. The time of its last change tells also
/// when an older file has taken its place.
fn changed_since(path: &Path, since: SystemTime) -> bool {
    use std::os::unix::fs::MetadataExt;
    let Ok(data) = path.metadata() else { return false };
    let since = since.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let changed = Duration::new(data.ctime().try_into().unwrap_or(0), data.ctime_nsec().try_into().unwrap_or(0));
    changed > since
}

/// Whose turn it is of several readings of one file that are under way: the last one's.
#[derive(Debug, Default)]
struct Turn {
    number: u64,
    /// Whether a key has asked for one of them.
    asked: bool,
}

impl Turn {
    /// A reading begins; its number.
    const fn begin(&mut self, asked: bool) -> u64 {
        self.number += 1;
        self.asked |= asked;
        self.number
    }

    /// A reading has ended; whether a key has asked for it, and `None` where a later one is under way,
    /// which finds what is newer.
    fn end(&mut self, number: u64) -> Option<bool> {
        (number == self.number).then(|| std::mem::take(&mut self.asked))
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The readings of all that was given: one at a time, and at most one more wanted.
#[derive(Debug, Default)]
struct Loads {
    under_way: bool,
    wanted: bool,
}

impl Loads {
    /// One is asked for; whether it begins now, or else after the one that is under way.
    const fn begin(&mut self) -> bool {
        self.wanted = self.under_way;
        !std::mem::replace(&mut self.under_way, true)
    }

    /// One has ended; whether another begins now.
    const fn end(&mut self) -> bool {
        self.under_way = self.wanted;
        std::mem::replace(&mut self.wanted, false)
    }
}

/// The articles of a file that was read again.
///
/// # Errors
/// When it can't be read, or not as a whole, or the article is no longer in it: what to tell.
fn read_again(path: PathBuf, id: ArticleId, locale: &Locale) -> Result<Vec<Arc<Entry>>, String> {
    let read = Mutex::new(Arc::<Library>::default());
    let publish = |library| *read.lock().unwrap_or_else(PoisonError::into_inner) = library;
    loader::load(vec![path.clone()], locale, publish, |_odd| {});
    let library = read.into_inner().unwrap_or_else(PoisonError::into_inner);
    // The beginning of what can't be read as a whole is less than there is.
    let whole: Vec<_> = library.entries.iter().filter(|entry| !entry.is_beginning()).cloned().collect();
    if whole.iter().any(|entry| entry.article().id() == id) {
        return Ok(whole);
    }
    let reason = match library.failures.first() {
        Some(failure) => failure.reason.clone(),
        None => locale.text("cli-reason-not-found").into_owned(),
    };
    let name = output::named(&crate::article::Source::new(path), locale).into_owned();
    let args = [("name", name.as_str().into()), ("reason", reason.as_str().into())];
    Err(locale.with("reload-failed", &args).into_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::locale::Tongue;

    #[test]
    fn what_can_be_read_in_part_only_is_not_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        let text = "Un titre\n\n".to_owned() + &"Une phrase du texte, avec des mots.\n\n".repeat(3000);
        fs::write(&path, &text).unwrap();
        let locale = Locale::new(Tongue::English);
        let id = {
            let read = Mutex::new(Arc::<Library>::default());
            loader::load(vec![path.clone()], &locale, |library| *read.lock().unwrap() = library, |_| {});
            let library = read.into_inner().unwrap();
            library.entries[0].article().id()
        };
        let again = read_again(path.clone(), id, &locale).unwrap();
        assert_eq!((again.len(), again[0].article().id()), (1, id));
        // A film that begins as a text does.
        let mut film = text.as_bytes()[..20_000].to_vec();
        film.extend(vec![0; 100_000]);
        fs::write(&path, film).unwrap();
        let told = |path| read_again(path, id, &locale).map_or_else(|told| told, |_| "read".to_owned());
        assert!(told(path.clone()).contains("a.txt"));
        fs::remove_file(&path).unwrap();
        assert!(told(path).contains("no such file"));
    }

    #[test]
    fn what_is_written_down_goes_before_what_was_chosen_by_a_key() {
        let chosen =
            Choices { set: Some("deux".to_owned()), measure: Some(50), list_beside: Some(true), ..Choices::default() };
        let left = |text: &str| {
            let (config, faults) = Config::parse(text);
            assert_eq!(faults, [], "{text}");
            left_open(chosen.clone(), &Arguments::default(), &config)
        };
        assert_eq!(left(crate::shell::config::file::DEFAULT), chosen);
        assert_eq!(left("measure = 66\nset = 'default'\nlist = false"), Choices::default());
        let start = crate::shell::args::Start { term: "x".to_owned(), number: 1 };
        let arguments = Arguments { start: Some(start), ..Arguments::default() };
        assert_eq!(left_open(chosen.clone(), &arguments, &Config::default()), Choices { set: None, ..chosen });
    }

    #[test]
    fn one_folder_is_read_at_a_time() {
        let mut loads = Loads::default();
        assert!(loads.begin());
        assert!(!loads.begin() && !loads.begin(), "it is under way");
        assert!(loads.end(), "once more, however often it was asked for");
        assert!(!loads.end());
        assert!(loads.begin() && !loads.end());
    }

    #[test]
    fn of_several_readings_the_last_one_counts() {
        let mut turn = Turn::default();
        let (first, second) = (turn.begin(true), turn.begin(false));
        assert_eq!((turn.end(first), turn.end(second)), (None, Some(true)), "who has asked is told");
        let (first, second) = (turn.begin(false), turn.begin(false));
        assert_eq!((turn.end(second), turn.end(first)), (Some(false), None));
    }
}
