//! `--plain`: the same app as lines, a driver of [`App`] without a screen. Commands are read a line at a time
//! from stdin, a terminal or a script; what is written is text and nothing else, so that it can be
//! spoken, felt on a braille line, or go through `tee`.
//!
//! What it says is in [`session`], the commands in [`words`], the text of an article in [`page`].
//! Here are the threads: one reads the articles, one counts, one waits for lines.

pub mod page;
pub mod session;
pub mod words;

use std::{
    collections::VecDeque,
    fs::File,
    io::{self, BufRead, BufReader, IsTerminal, Read},
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use self::session::{Flow, Outside, Session};
use super::{
    args::Arguments,
    clipboard,
    config::{Found, Settings, file::MEASURE},
    loader,
    local::{self, UserKeys, remember::Remembering},
    now,
    output::{self, Exit, Out},
    outside, print,
    state::Ending,
    worker,
};
use crate::{
    app::{App, Effect, Event, Scan, Size, Start, memory::Choice},
    article::sanitize,
    locale::Locale,
};

/// The screen that the app is told of: jumps leave a page as they do on one.
const SCREEN: Size = Size { width: 80, height: 24 };

/// How long a line may wait until everything is read and counted: a person less than a script, which
/// can't ask again.
const PERSON: Duration = Duration::from_secs(1);
const SCRIPT: Duration = Duration::from_secs(60);

/// The longest line that is a command, in bytes.
const LONGEST: u64 = 1 << 16;

/// What comes through the channel.
enum Message {
    App(Event),
    Line(String),
    End,
}

/// Reads line by line until the reader leaves or there are no more lines.
///
/// # Errors
/// When stdout can't be written to, or a thread not be started.
pub fn run(locale: &Locale, arguments: &Arguments, found: &mut Found, mut out: Out<'_>) -> io::Result<Exit> {
    let mut settings = match Settings::resolve(arguments, found, locale) {
        Ok(settings) => settings,
        Err(fault) => {
            output::complain(&fault);
            return Ok(Exit::Fault);
        }
    };
    let faults = loader::check(&arguments.paths, locale);
    for fault in &faults {
        output::complain(fault);
    }
    if !faults.is_empty() && faults.len() == arguments.paths.len() {
        return Ok(Exit::Fault);
    }
    for line in super::config::told(std::mem::take(&mut settings.messages), Vec::new(), locale) {
        output::complain(&line);
    }
    let stdin_is_text = arguments.paths.iter().any(|path| path.as_os_str() == "-");
    let is_script = !stdin_is_text && !io::stdin().is_terminal();
    let commands: Box<dyn Read + Send> = match File::open("/dev/tty") {
        _ if !stdin_is_text => Box::new(io::stdin()),
        // Where stdin is what is read, commands come from the terminal itself.
        Ok(terminal) => Box::new(terminal),
        Err(_) => {
            output::complain(&locale.text("plain-no-terminal"));
            let (width, links) = (arguments.width.or(found.config.width), arguments.links || found.config.links);
            let columns = print::Columns { width, measure: found.config.measure.unwrap_or(MEASURE), links };
            return print::run(&settings, arguments.paths.clone(), columns, locale, out);
        }
    };
    let (sender, receiver) = channel();
    let to_app = sender.clone();
    let mut memory = Remembering::start(locale, move |event| _ = to_app.send(Message::App(event)));
    let (paths, gone) = memory.paths_with(&arguments.paths, true);
    if let Some(gone) = gone {
        output::complain(&gone);
    }
    let quotes = settings.quotes.clone();
    // The faults of a key table are told by `lutrin config --check`.
    let keys = UserKeys::default();
    let start = local::start(locale, arguments, &found.config, settings, &keys);
    let mut app = App::new(Start { accessible: true, notice: None, ..start });
    let patience = if is_script { SCRIPT } else { PERSON };
    let scans = threads(&sender, commands)?;
    for effect in app.handle(Event::Resize(SCREEN)) {
        if let Effect::Scan(scan) = effect {
            let _alive = scans.send(scan);
        }
    }
    let choices = memory.choices(arguments, &found.config);
    load(paths, locale, &sender)?;
    let locale = locale.clone();
    let outside = Threads { receiver, scans, waiting: VecDeque::new(), patience, until: None, quotes, memory, locale };
    let width = arguments.width.unwrap_or_else(output::width).max(2);
    let mut session = Session::new(app, outside, Some(width));
    session.event(Event::Choices(choices));
    let read = read(&mut session, &mut out);
    // Also when nobody listens any more: what was read was read.
    session.event(Event::Leave);
    if let Some(unsaved) = session.into_outside().memory.finish(Ending::Left) {
        output::complain(&unsaved);
    }
    read?;
    out.finish()?;
    Ok(if faults.is_empty() { Exit::Done } else { Exit::Fault })
}

/// Reads to the last line, or until the reader leaves.
fn read(session: &mut Session<Threads>, out: &mut Out<'_>) -> io::Result<()> {
    session.start(out)?;
    out.flush()?;
    while let Some(line) = session.outside_mut().line() {
        match line {
            Message::App(event) => session.event(event),
            Message::Line(line) if session.line(&line, out)? == Flow::On => {}
            Message::Line(_) | Message::End => break,
        }
    }
    Ok(())
}

/// Starts what counts, and what waits for lines of commands.
fn threads(sender: &Sender<Message>, commands: Box<dyn Read + Send>) -> io::Result<Sender<Scan>> {
    let (scans, questions) = channel();
    let to_app = sender.clone();
    worker::spawn(questions, move |scanned| to_app.send(Message::App(Event::Scanned(scanned))).is_ok())?;
    let to_app = sender.clone();
    thread::Builder::new().name("lines".to_owned()).spawn(move || {
        let mut commands = BufReader::new(commands);
        loop {
            let mut bytes = Vec::new();
            let read = commands.by_ref().take(LONGEST).read_until(b'\n', &mut bytes);
            let message = match read {
                Ok(count) if count > 0 => {
                    Message::Line(sanitize::line(String::from_utf8_lossy(&bytes).trim()).into_owned())
                }
                Ok(_) | Err(_) => Message::End,
            };
            let ends = matches!(message, Message::End);
            if to_app.send(message).is_err() || ends {
                return;
            }
        }
    })?;
    Ok(scans)
}

/// Loads what is to be read. Without a path or a library that is the built-in articles: stdin has
/// the commands.
fn load(paths: Vec<PathBuf>, locale: &Locale, sender: &Sender<Message>) -> io::Result<()> {
    let to_app = sender.clone();
    let publish = move |library| {
        let _left = to_app.send(Message::App(Event::Library(library)));
    };
    if paths.is_empty() {
        publish(Arc::new(loader::built_in(locale)));
        return Ok(());
    }
    loader::spawn(paths, locale.clone(), publish, |lines| lines.iter().for_each(|line| output::complain(line)))?;
    Ok(())
}

/// The outside of a session: the threads, and what is done for it.
struct Threads {
    receiver: Receiver<Message>,
    scans: Sender<Scan>,
    /// Lines that came while something else was waited for.
    waiting: VecDeque<Message>,
    patience: Duration,
    /// How long the present line may wait.
    until: Option<Instant>,
    quotes: Option<PathBuf>,
    memory: Remembering,
    locale: Locale,
}

impl Threads {
    /// The next line, or something that happened before it.
    fn line(&mut self) -> Option<Message> {
        // What was read may be remembered now: nobody waits.
        self.memory.after_frame();
        let message = self.waiting.pop_front().or_else(|| self.receiver.recv().ok());
        self.note(message.as_ref());
        message
    }

    fn note(&mut self, message: Option<&Message>) {
        if matches!(message, Some(Message::App(Event::Recalled(_)))) {
            self.memory.answered();
        }
    }
}

impl Outside for Threads {
    fn scan(&mut self, scan: Scan) {
        // The worker lives as long as this sender.
        let _alive = self.scans.send(scan);
    }

    fn begin(&mut self) {
        self.until = None;
    }

    fn next(&mut self) -> Option<Event> {
        let until = *self.until.get_or_insert_with(|| now() + self.patience);
        loop {
            match self.receiver.recv_timeout(until.saturating_duration_since(now())) {
                Ok(message @ Message::App(_)) => {
                    self.note(Some(&message));
                    let Message::App(event) = message else { continue };
                    return Some(event);
                }
                Ok(message) => self.waiting.push_back(message),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    fn opens(&mut self, url: &str) -> Result<(), outside::NotOpened> {
        outside::open_link(url)
    }

    fn does(&mut self, effect: Effect) -> Option<String> {
        match effect {
            Effect::Copy { text, is_quotation } => {
                let surroundings = clipboard::Surroundings::of(|name| std::env::var_os(name)).without_terminal();
                let copied = clipboard::copy(&text, &surroundings);
                let kept = is_quotation.then(|| clipboard::keep(self.quotes.as_deref(), &text, &self.locale));
                Some(copied.told(&text, kept.as_ref(), &self.locale))
            }
            // What is chosen for a line is not chosen for a screen.
            effect @ (Effect::Recall(_) | Effect::Remember(_) | Effect::Choose(Choice::Last(_))) => {
                match self.memory.take(effect) {
                    Some(Event::Notice(told)) => Some(told),
                    _ => None,
                }
            }
            // What needs a screen, or the terminal for itself.
            _ => None,
        }
    }

    fn waits(&self) -> bool {
        self.memory.waits()
    }
}
