//! The interactive reader on the terminal that lutrin was started in: one of the drivers of
//! [`App`].
//!
//! Keys, signals, articles and counts come through one channel. Everything that waits there is
//! handled before the screen is drawn once, so that typed-ahead keys never overshoot; a frame is
//! one write, and where nothing changes nothing is written.

mod asking;
mod drawing;
pub(super) mod remember;
mod signals;

use std::{
    path::PathBuf,
    sync::{
        Arc, LazyLock, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use signal_hook::{
    consts::{SIGCONT, SIGTSTP, SIGWINCH},
    flag,
    low_level::emulate_default_handler,
};

use self::{
    remember::{FIRST, Remembering},
    signals::Lent,
};
use super::{
    args::Arguments,
    capabilities::Known,
    clipboard,
    config::{self, Config, Found, Settings, keymap, themes::Themes},
    encode::{Frame, control::Control},
    guard,
    keys::Decoder,
    keywords, loader, now, output, outside, query, sift,
    state::Ending,
    terminal::{self, Input, Keys, Outlet, Terminal},
    worker,
};
use crate::{
    app::{App, Effect, Event, Look, Scan, Sift, Start, concordance::Question, memory::Choices},
    article::{Article, sanitize},
    keyword::{self, KeywordSet},
    library::builtin,
    locale::Locale,
    ui::Theme,
};

/// How long a first article is waited for before an empty screen is drawn.
const FIRST_ARTICLE: Duration = Duration::from_millis(30);

/// What is wrong with the user's keys, once they have been read.
pub(super) type UserKeys = Arc<Mutex<Vec<config::Message>>>;

/// How long a terminal may take to be told that a signal ends the program: one that does not read
/// must not hold it up.
const CUT_SHORT: Duration = Duration::from_millis(50);

/// How long the program may take to leave for texts that are still on their way to the clipboard, and
/// for what the terminal has not taken, which may be one of them.
const COPIES: Duration = Duration::from_secs(1);

/// The byte of Ctrl-c.
const INTERRUPT: u8 = 3;

/// What comes through the channel.
enum Message {
    Input(Input),
    Signal(i32),
    App(Event),
    /// A text was given to the clipboard.
    Copied(Box<Copying>),
}

/// A text that was copied, and what has become of it.
struct Copying {
    text: String,
    copied: clipboard::Copied,
    kept: Option<clipboard::Kept>,
}

/// How the reading ended.
enum End {
    Left,
    Gone,
    Signal(i32),
}

/// Reads interactively until the user leaves.
///
/// What is to be read is loaded while everything else is made ready, and what the first frame does
/// not need is started after it.
///
/// # Errors
/// When there is no terminal that can be set, a term or a set that can't be used, or no theme of
/// that name. What is in the terminal's way later ends the reading as leaving does.
///
/// # Panics
/// When a built-in key table or theme is faulty, which their tests find first.
pub fn run(locale: &Locale, arguments: &Arguments, found: &mut Found) -> anyhow::Result<()> {
    let failed = |key: &str, error: &std::io::Error| {
        anyhow::Error::msg(output::line(locale, &locale.text(key), &output::reason(error, locale)))
    };
    let no_thread = |error: std::io::Error| failed("cli-no-thread", &error);
    let no_terminal = |error: std::io::Error| failed("cli-terminal", &error);
    let (sender, receiver) = channel();
    let (to_app, answers) = (sender.clone(), sender.clone());
    let publish = move |library| {
        // Nobody listens any more once the user has left.
        let _left = to_app.send(Message::App(Event::Library(library)));
    };
    let (oddities, odd) = channel();
    let warn = move |lines: Vec<String>| {
        let _left = oddities.send(lines);
    };
    let to_app = sender.clone();
    let mut memory = Remembering::start(locale, move |event| _ = to_app.send(Message::App(event)));
    let (paths, gone) = memory.paths(&arguments.paths);
    let is_loaded = loader::start(paths, locale, publish, warn).map_err(&no_thread)?;
    let mut settings = Settings::resolve(arguments, found, locale).map_err(anyhow::Error::msg)?;
    let known = Known::of(|name| std::env::var(name).unwrap_or_default());
    let (themes, theme, faults) = Themes::start(arguments, found, &known, locale).map_err(anyhow::Error::msg)?;
    settings.messages.extend(faults);
    let messages = settings.messages.clone();
    let hint = (arguments.paths.is_empty() && messages.is_empty())
        .then(|| gone.unwrap_or_else(|| locale.text("hint-first").into_owned()));
    let keys: UserKeys = Arc::default();
    let quotes = settings.quotes.clone();
    let mut start = start(locale, arguments, &found.config, settings, &keys);
    start.look.mouse = start.look.mouse.or((!known.capabilities.mouse).then_some(false));
    let app = App::new(start);
    signals::restore_on_panic();
    let (scans, questions) = channel();
    let mut session = Session {
        app,
        theme,
        themes,
        messages,
        user_keys: keys,
        asked_at: None,
        scans,
        collations: None,
        sifts: None,
        memory,
        quotes,
        answers,
        clipboard: None,
        copying: 0,
        hint,
        decoder: Decoder::default(),
        settle_at: None,
        shown: None,
        spare: None,
        titles: found.config.title && known.capabilities.titles,
        titled: None,
        known,
        outlet: Outlet::default(),
        terminal: None,
        keys: None,
    };
    // Nobody is told of a change of size before signals are watched: it is noted, at least.
    let resized = Arc::new(AtomicBool::new(false));
    flag::register(SIGWINCH, Arc::clone(&resized)).map_err(&no_terminal)?;
    let first = session.first_frame(&receiver, arguments, &found.config, is_loaded);
    session.terminal = Some(Terminal::enter().map_err(&no_terminal)?);
    // Until they are watched, signals do what they do by default. A thread that watched them before
    // the first frame would add a quarter to the time that it takes to appear; and a terminal that
    // takes not even that frame could not be restored.
    let end = if terminal::write(&[terminal::entering(session.app.mouse(), session.titles), first].concat()).is_err() {
        End::Gone
    } else {
        signals::spawn(sender.clone())?;
        terminal::open_once_more();
        let to_app = sender.clone();
        worker::spawn(questions, move |scanned| to_app.send(Message::App(Event::Scanned(scanned))).is_ok())
            .map_err(&no_thread)?;
        let to_app = sender;
        let report = move |input| to_app.send(Message::Input(input)).is_ok();
        session.keys = Some(terminal::spawn_reader(report).map_err(&no_terminal)?);
        if resized.load(Ordering::SeqCst) {
            // Though the size may be what it was: the terminal has forgotten what it showed.
            session.shown = None;
        }
        session.after_first_frame().unwrap_or_else(|| session.run(&receiver))
    };
    let end = match end {
        End::Left => session.wait_for_copies(&receiver).unwrap_or(End::Left),
        other => other,
    };
    if matches!(end, End::Left) {
        session.wait_for_answers(&receiver);
    }
    let messages = std::mem::take(&mut session.messages);
    let unsaved = session.leave(&end);
    if matches!(end, End::Left) {
        // There was no room on the screen for all of these.
        let told = config::told(messages, odd.try_iter().flatten().collect(), locale);
        told.into_iter().chain(unsaved).for_each(|line| output::complain(&line));
    }
    if let End::Signal(signal) = end {
        // What ended the program is what the caller is told.
        emulate_default_handler(signal)?;
    }
    Ok(())
}

/// The state of the reading that the app doesn't know: what the terminal shows, and how.
struct Session {
    app: App,
    theme: Theme,
    themes: Themes,
    /// What is wrong with the user's settings, for after leaving.
    messages: Vec<config::Message>,
    user_keys: UserKeys,
    /// When the terminal was asked, as long as answers are likely.
    asked_at: Option<Instant>,
    scans: Sender<Scan>,
    /// The way to the thread that puts the concordance in order; none before the first question.
    collations: Option<Sender<Arc<Question>>>,
    /// The thread that holds articles against queries; none before the first query.
    sifts: Option<Sender<Sift>>,
    memory: Remembering,
    /// Where quotations are kept, if not in the usual place.
    quotes: Option<PathBuf>,
    /// Where what was copied is told.
    answers: Sender<Message>,
    /// The way to the threads that keep and copy, with whether it is a quotation; none before the first
    /// text.
    clipboard: Option<Sender<(String, bool)>>,
    /// How many texts are on their way to the clipboard.
    copying: usize,
    /// What to say once it turns out that the articles are the built-in ones.
    hint: Option<String>,
    decoder: Decoder,
    /// When the bytes that have begun something are complete as they are. Other messages may come
    /// without end, so silence of the channel is not what tells.
    settle_at: Option<Instant>,
    shown: Option<Frame>,
    spare: Option<Frame>,
    /// Whether the window is named after the article.
    titles: bool,
    /// The title that it is named after.
    titled: Option<String>,
    /// What is known of the terminal.
    known: Known,
    /// What it has not taken yet.
    outlet: Outlet,
    /// The modes that are set, restored when this is dropped; none before the first frame is made.
    terminal: Option<Terminal>,
    /// The thread that reads the terminal; none before the first frame is written.
    keys: Option<Keys>,
}

impl Session {
    /// Makes the first frame, before the terminal is touched. One without text would be drawn for
    /// nothing when the first article is near, so that is waited for a little, unless all `is_loaded`.
    fn first_frame(
        &mut self,
        receiver: &Receiver<Message>,
        arguments: &Arguments,
        config: &Config,
        is_loaded: bool,
    ) -> Vec<u8> {
        // Nothing has been asked for yet that could end the reading.
        let _none = self.apply(Event::Resize(terminal::size()));
        let choices = self.memory.choices(arguments, config);
        if choices != Choices::default() {
            let _none = self.apply(Event::Choices(choices));
        }
        // What is shown if the wait is in vain. Meanwhile there is nothing else to do, and the frame with
        // the article takes two thirds of the time when one was made before it.
        let mut without = (!is_loaded).then(|| self.frame());
        let mut end = now() + FIRST_ARTICLE;
        // The place in it belongs to it: one that came later would move the page.
        while let Ok(message) = receiver.recv_timeout(end.saturating_duration_since(now())) {
            without = None;
            let read = matches!(message, Message::App(Event::Library(_) | Event::Recalled(_)));
            let _none = self.take(message);
            if read && self.memory.waits() {
                end = now() + FIRST;
            } else if read && !self.app.is_coming_back() {
                break;
            }
        }
        without.unwrap_or_else(|| {
            self.spare = self.shown.take();
            self.frame()
        })
    }

    /// Restores the terminal and writes what is still to be remembered; what could not be.
    fn leave(mut self, end: &End) -> Option<String> {
        let ending = if matches!(end, End::Left) {
            // A copy may be in it, which must not be cut short.
            let _gone = self.outlet.finish(COPIES);
            Ending::Left
        } else {
            let _none = self.apply(Event::Leave);
            Ending::Ended
        };
        if matches!(end, End::Signal(_)) {
            terminal::restore_within(CUT_SHORT);
        }
        drop(self.terminal.take());
        self.memory.finish(ending)
    }

    /// What the first frame did without: the user's keys, when there are some, and questions to the
    /// terminal, to which it may answer whenever it likes.
    fn after_first_frame(&mut self) -> Option<End> {
        if self.ask().is_err() {
            return Some(End::Gone);
        }
        if keymap::is_there() {
            // Whatever looks at the key table first has it made.
            let _made = self.app.keymap();
        }
        let faults = self.user_keys.lock().unwrap_or_else(PoisonError::into_inner).split_off(0);
        if faults.is_empty() {
            return None;
        }
        // What is shown already counts those of the other files.
        self.messages.extend(faults);
        self.apply(Event::Notice(notice(&self.messages)?))
    }

    /// Shows the first of some faults, and keeps all for after leaving.
    fn tell_faults(&mut self, faults: Vec<config::Message>) -> Option<End> {
        let notice = notice(&faults)?;
        self.messages.extend(faults);
        self.apply(Event::Notice(notice))
    }

    /// Who leaves at once has copied all the same. No program is waited for without end, or when the
    /// user has had enough; how the reading ends then, if another way.
    fn wait_for_copies(&mut self, receiver: &Receiver<self::Message>) -> Option<End> {
        let until = now() + COPIES;
        while self.copying > 0
            && let Ok(message) = receiver.recv_timeout(until.checked_duration_since(now())?)
        {
            let end = match message {
                self::Message::Input(Input::Bytes(bytes)) if bytes.contains(&INTERRUPT) => return None,
                self::Message::Signal(SIGWINCH | SIGTSTP | SIGCONT)
                | self::Message::Input(Input::Bytes(_))
                | self::Message::App(_) => None,
                other => self.take(other),
            };
            if end.is_some() {
                return end;
            }
        }
        None
    }

    /// The next theme, by a key.
    fn next_theme(&mut self) -> Option<End> {
        let locale = self.app.locale().clone();
        let (theme, faults, name) = self.themes.next(&locale)?;
        self.theme = theme;
        let key = format!("theme-name-{name}");
        let called = locale.called(&key, &name);
        let told = locale.with("theme", &[("name", (&*called).into())]).into_owned();
        self.apply(Event::Notice(told)).or_else(|| self.tell_faults(faults))
    }

    fn run(&mut self, receiver: &Receiver<Message>) -> End {
        // The size may have changed before anyone watched.
        if let Some(end) = self.apply(Event::Resize(terminal::size())) {
            return end;
        }
        if let Some(offer) = self.memory.offer(&self.app) {
            let _none = self.apply(Event::Notice(offer));
        }
        loop {
            while let Ok(message) = receiver.try_recv() {
                if let Some(end) = self.take(message) {
                    return end;
                }
            }
            if self.is_silent()
                && let Some(end) = self.settle()
            {
                return end;
            }
            if self.draw().is_err() {
                return End::Gone;
            }
            self.memory.after_frame();
            let message = match self.settle_at {
                Some(at) => receiver.recv_timeout(at.saturating_duration_since(now())),
                None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            let end = match message {
                Ok(message) => self.take(message),
                Err(RecvTimeoutError::Timeout) => self.settle(),
                Err(RecvTimeoutError::Disconnected) => Some(End::Gone),
            };
            if let Some(end) = end {
                return end;
            }
        }
    }

    /// Whether no byte has come for so long that those before it are complete.
    fn is_silent(&self) -> bool {
        self.settle_at.is_some_and(|at| at <= now())
    }

    fn settle(&mut self) -> Option<End> {
        self.settle_at = None;
        let events = self.decoder.settle();
        self.apply_all(events)
    }

    fn take(&mut self, message: Message) -> Option<End> {
        match message {
            Message::Input(Input::Bytes(bytes)) => {
                let events = self.decoder.feed(&bytes);
                let patience = self.patience();
                self.settle_at = self.decoder.waits().then(|| now() + patience);
                self.take_answers().or_else(|| self.apply_all(events))
            }
            Message::Input(Input::Room) => {
                let taken = self.outlet.go_on();
                self.wait_for_room();
                taken.is_err().then_some(End::Gone)
            }
            Message::Input(Input::Gone) => Some(End::Gone),
            Message::App(Event::Library(library)) => {
                let built_in = library.entries.first().is_some_and(|entry| builtin::is(entry.article().source()));
                let hint = if built_in { self.hint.take() } else { None };
                let end = self.apply(Event::Library(library));
                // What there is to say of what was asked for goes before.
                let hint = hint.filter(|_| self.app.notice().is_none());
                end.or_else(|| self.apply(Event::Notice(hint?)))
            }
            Message::App(event) => {
                if matches!(event, Event::Recalled(_)) {
                    self.memory.answered();
                }
                self.apply(event)
            }
            Message::Copied(copying) => {
                self.copying = self.copying.saturating_sub(1);
                self.copied(*copying)
            }
            Message::Signal(SIGWINCH) => {
                // Even at the same size as before: in between, the terminal may have been smaller
                // and forgotten what it showed.
                self.shown = None;
                self.apply(Event::Resize(terminal::size()))
            }
            Message::Signal(SIGTSTP) => self.suspend(),
            Message::Signal(SIGCONT) => self.resume(),
            Message::Signal(signal) => Some(End::Signal(signal)),
        }
    }

    fn apply_all(&mut self, mut events: Vec<Event>) -> Option<End> {
        let last = events.pop()?;
        let passed = events.into_iter().find_map(|event| {
            let effects = self.app.handle_in_passing(event);
            self.carry_out(effects)
        });
        passed.or_else(|| self.apply(last))
    }

    fn apply(&mut self, event: Event) -> Option<End> {
        let effects = self.app.handle(event);
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> Option<End> {
        let mut ends = Vec::new();
        for effect in effects {
            match effect {
                Effect::Quit => return Some(End::Left),
                Effect::Redraw => self.shown = None,
                Effect::Theme => ends.extend(self.next_theme()),
                Effect::Suspend => ends.extend(self.suspend()),
                Effect::Mouse(on) => ends.extend(self.say(&Control::Mouse(on).bytes())),
                Effect::Edit { article, offset } => ends.extend(self.edit(&article, offset)),
                Effect::Pipe { command, article } => ends.extend(self.pipe(&command, &article)),
                Effect::OpenLink(url) => {
                    if let Err(why) = outside::open_link(&url) {
                        let told = self.app.link_not_opened(&sanitize::line(&url), why.name(), outside::OPENER);
                        ends.extend(self.apply(Event::Notice(told)));
                    }
                }
                Effect::Copy { text, is_quotation } => ends.extend(self.copy(text, is_quotation)),
                Effect::SaveSet { set, before } => ends.extend(self.save(&set, &before)),
                Effect::Scan(scan) => {
                    // The worker lives as long as this sender.
                    let _alive = self.scans.send(scan);
                }
                Effect::Collate(question) => self.collate(question),
                Effect::Sift(sift) => self.sift(sift),
                Effect::Today => ends.extend(self.apply(Event::Today(query::today()))),
                Effect::SaveQuery { name, query } => {
                    let told = query::save(&name, &query, self.app.locale());
                    ends.extend(self.apply(Event::Notice(told)));
                }
                other => {
                    let told = self.memory.take(other);
                    if let Some(end) = told.and_then(|told| self.apply(told)) {
                        return Some(end);
                    }
                }
            }
        }
        ends.pop()
    }

    /// Has the lines of the concordance put in order; without a thread for it they stay as they are.
    fn collate(&mut self, question: Arc<Question>) {
        if self.collations.is_none() {
            let (questions, asked) = channel();
            let answers = self.answers.clone();
            let answer = move |collated| answers.send(Message::App(Event::Collated(collated))).is_ok();
            self.collations = worker::spawn_collator(asked, answer).ok().map(|()| questions);
        }
        if let Some(questions) = &self.collations {
            let _alive = questions.send(question);
        }
    }

    fn sift(&mut self, sift: Sift) {
        if self.sifts.is_none() {
            let answers = self.answers.clone();
            let answer = move |sifted| answers.send(Message::App(Event::Sifted(sifted))).is_ok();
            // Without a thread nothing is filtered, and that is told by the list, which stays as it is.
            self.sifts = sift::spawn(answer).ok();
        }
        if let Some(sifts) = &self.sifts {
            let _alive = sifts.send(sift);
        }
    }

    /// Opens the article's file in the user's editor.
    fn edit(&mut self, article: &Article, offset: usize) -> Option<End> {
        let editor = outside::editor();
        let (done, end) = self.lend(|| outside::edit(&editor, article, offset));
        // What a shell ends with that finds no such program, or none that it may run.
        let failed = done.map_or(true, |status| matches!(status.code(), Some(126 | 127)));
        end.or_else(|| {
            let name = sanitize::line(&editor).into_owned();
            let text = self.app.locale().with("editor-failed", &[("name", name.as_str().into())]).into_owned();
            failed.then(|| self.apply(Event::Notice(text))).flatten()
        })
    }

    /// Gives the article's text to a shell command, and waits with what that has written until it
    /// has been read.
    fn pipe(&mut self, command: &str, article: &Article) -> Option<End> {
        let locale = self.app.locale().clone();
        let text = outside::text(article);
        let (result, end) = self.lend(|| {
            let result = outside::pipe(command, text);
            let failed = result.as_ref().ok().and_then(|status| outside::failure(*status, &locale));
            let failed = failed.map(|failed| format!("[ {failed} ] ")).unwrap_or_default();
            let _gone = terminal::write(format!("\r\n{failed}{}", locale.text("command-done")).as_bytes());
            outside::wait_for_enter();
            result
        });
        end.or_else(|| {
            let name = sanitize::line(command);
            let said = |how: &str| {
                let args = [("name", (&*name).into()), ("how", how.into())];
                locale.with("command-ended", &args).into_owned()
            };
            let told = match result {
                Ok(status) => match outside::failure(status, &locale) {
                    Some(failed) => said(&failed),
                    None => said(&locale.text("command-well")),
                },
                Err(error) => output::reason(&error, &locale),
            };
            self.apply(Event::Notice(told))
        })
    }

    /// Lends the terminal to another program while `work` runs: as it was found, and without a key
    /// being taken from it.
    fn lend<T>(&mut self, work: impl FnOnce() -> T) -> (T, Option<End>) {
        if let Some(keys) = &self.keys {
            keys.pause();
        }
        signals::set_lent(Lent::Yes);
        self.outlet.forget();
        terminal::restore();
        let result = work();
        signals::set_lent(Lent::Until(now()));
        let end = self.resume();
        if let Some(keys) = &self.keys {
            keys.resume();
        }
        (result, end)
    }

    /// Copies a text, on threads: the disk, and programs that take a text, may need their time. They take
    /// the texts one after the other, so that the last one is what is pasted.
    fn copy(&mut self, text: String, is_quotation: bool) -> Option<End> {
        if self.clipboard.is_none() {
            let (quotes, locale) = (self.quotes.clone(), self.app.locale().clone());
            self.clipboard = spawn_clipboard(quotes, locale, self.answers.clone()).ok();
        }
        let given = match &self.clipboard {
            Some(texts) => texts.send((text, is_quotation)).map_err(|unsent| unsent.0.0),
            None => Err(text),
        };
        if let Err(text) = given {
            let kept = is_quotation.then(|| clipboard::keep(self.quotes.as_deref(), &text, self.app.locale()));
            return self.copied(Copying { text, copied: clipboard::Copied::default(), kept });
        }
        self.copying += 1;
        None
    }

    /// Has the terminal take what no program did, and tells where the text has gone.
    fn copied(&mut self, copying: Copying) -> Option<End> {
        let Copying { text, mut copied, kept } = copying;
        if let Some(end) = copied.terminal.take().and_then(|bytes| self.say(&bytes)) {
            return Some(end);
        }
        let notice = copied.told(&text, kept.as_ref(), self.app.locale());
        self.apply(Event::Notice(notice))
    }

    fn save(&mut self, set: &KeywordSet, before: &KeywordSet) -> Option<End> {
        let locale = self.app.locale();
        // What has just been told of the change stays: that it is saved is the end of that.
        let said = self.app.notice().map(|said| format!("{said} · ")).unwrap_or_default();
        let text = match keywords::save(set, before) {
            Ok(_) if !said.is_empty() => locale.text("set-saved-too").into_owned(),
            Ok(path) => locale.with("set-saved", &[("name", path.as_str().into())]).into_owned(),
            Err(reason) => {
                let reason = reason.reason(locale);
                locale.with("set-not-saved", &[("reason", reason.as_str().into())]).into_owned()
            }
        };
        self.apply(Event::Notice(format!("{said}{text}")))
    }

    /// Stops the program, with the terminal as it was found.
    fn suspend(&mut self) -> Option<End> {
        if !terminal::can_be_resumed() {
            return None;
        }
        self.outlet.forget();
        terminal::restore();
        if emulate_default_handler(SIGTSTP).is_err() {
            return Some(End::Gone);
        }
        self.resume()
    }

    /// Sets the terminal again and draws everything afresh: whoever had it may have changed both.
    fn resume(&mut self) -> Option<End> {
        match Terminal::enter() {
            Ok(terminal) => {
                // The old handle would restore the modes that have just been set.
                std::mem::forget(self.terminal.replace(terminal));
                self.shown = None;
                self.titled = None;
                let entering = terminal::entering(self.app.mouse(), self.titles);
                self.say(&entering).or_else(|| self.apply(Event::Resize(terminal::size())))
            }
            Err(_) => Some(End::Gone),
        }
    }
}

/// Starts the threads that copy: one keeps those texts that are quotations, and hands all on to one that
/// gives them to the clipboard. Nothing is lost for a program that takes its time when the user leaves.
fn spawn_clipboard(
    quotes: Option<PathBuf>,
    locale: Locale,
    answers: Sender<Message>,
) -> std::io::Result<Sender<(String, bool)>> {
    let (texts, given) = channel::<(String, bool)>();
    let (to_copy, wanted) = channel::<(String, _)>();
    let keep = move || {
        for (text, is_quotation) in given {
            let kept = is_quotation.then(|| clipboard::keep(quotes.as_deref(), &text, &locale));
            let _left = to_copy.send((text, kept));
        }
    };
    let work = move || {
        for (text, kept) in wanted {
            let surroundings = clipboard::Surroundings::of(|name| std::env::var_os(name));
            // Whatever happens over it, somebody waits for an answer.
            let copied = guard::run(|| clipboard::copy(&text, &surroundings)).unwrap_or_default();
            let _left = answers.send(Message::Copied(Box::new(Copying { text, copied, kept })));
        }
    };
    thread::Builder::new().name("clipboard".to_owned()).spawn(work)?;
    thread::Builder::new().name("quotes".to_owned()).spawn(keep)?;
    Ok(texts)
}

/// What a session starts with.
pub(super) fn start(
    locale: &Locale,
    arguments: &Arguments,
    config: &Config,
    settings: Settings,
    keys: &UserKeys,
) -> Start {
    let (words, faults) = (locale.clone(), Arc::clone(keys));
    let keymap = move || {
        let (keymap, messages) = keymap::load(&words);
        *faults.lock().unwrap_or_else(PoisonError::into_inner) = messages;
        keymap
    };
    let open_at = settings.start.as_ref().and_then(|start| {
        let lit = settings.lit();
        let index = keyword::position(&lit, &start.term)?;
        Some((lit[index].label.clone(), start.number))
    });
    Start {
        locale: locale.clone(),
        keymap: Arc::new(LazyLock::new(Box::new(keymap))),
        set: settings.set,
        standing: settings.standing,
        extra: settings.typed,
        lexicon: settings.sets.lexicon,
        queries: settings.queries,
        sets: settings.sets.sets,
        measure: arguments.width.or(config.measure).unwrap_or(config::file::MEASURE),
        look: Look {
            justify: config.justify,
            links: arguments.links || config.links,
            list: config.list,
            mouse: config.mouse,
            gutter: config.gutter,
            scrollbar: config.scrollbar,
        },
        open_at,
        notice: notice(&settings.messages),
        remote: std::env::var_os("SSH_CONNECTION").is_some(),
        accessible: settings.accessible,
    }
}

/// The first of some faults in one line, and how many there are besides.
fn notice(faults: &[config::Message]) -> Option<String> {
    match faults {
        [] => None,
        [only] => Some(only.line.clone()),
        [first, others @ ..] => Some(format!("{} (+{})", first.line, others.len())),
    }
}
