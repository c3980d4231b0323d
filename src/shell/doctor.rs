//! `lutrin doctor`: what the terminal can do, how that is known, and what it changes; where the files
//! are. For people, and for what they report: one line a finding, text alone.

use std::{
    fs::File,
    io::{self, Read, Write},
    path::Path,
    time::{Duration, Instant},
};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::{Access, access},
};

use super::{
    answers::Answer,
    capabilities::{Feature, Known, Source},
    clipboard::Surroundings,
    config::{Found, folder},
    encode::control::Control,
    keys::Decoder,
    output::{Exit, Out},
    state,
};
use crate::{
    article::sanitize,
    layout::width,
    locale::{Locale, Tongue, Value},
    ui::Depth,
};

/// How long a terminal may take to answer.
const PATIENCE: Duration = Duration::from_millis(200);

/// Says everything.
///
/// # Errors
/// When stdout can't be written to.
pub fn run(found: &Found, locale: &Locale, mut out: Out<'_>) -> io::Result<Exit> {
    let mut known = Known::of(var);
    let answered = ask(&mut known);
    let doctor = Doctor { locale, known, found };
    let rows = doctor.rows(&answered);
    let label = rows.iter().map(|(label, _)| width::of(label)).max().unwrap_or_default();
    for (name, text) in rows {
        let blanks = " ".repeat(label - width::of(&name));
        out.text(&format!("{name}{blanks}  {text}\n"))?;
    }
    out.finish()?;
    Ok(Exit::Done)
}

fn var(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// How the asking went.
enum Answered {
    NoTerminal,
    NotAsked,
    Silent,
    After(Duration),
}

/// Asks the terminal of the session, wherever stdout leads, and waits a moment for its answers.
fn ask(known: &mut Known) -> Answered {
    let Ok(mut terminal) = File::options().read(true).write(true).open("/dev/tty") else {
        return Answered::NoTerminal;
    };
    let Some(questions) = known.questions else { return Answered::NotAsked };
    if enable_raw_mode().is_err() {
        return Answered::NoTerminal;
    }
    // What a terminal has written of the questions is on a line where nothing stands yet.
    let answered = terminal
        .write_all(&[b"\r", &*Control::Ask(questions).bytes()].concat())
        .map_or(Answered::NoTerminal, |()| listen(&mut terminal, known));
    let _cleared = terminal.write_all(b"\r  \r");
    let _restored = disable_raw_mode();
    answered
}

fn listen(terminal: &mut File, known: &mut Known) -> Answered {
    let start = now();
    let (mut decoder, mut buffer) = (Decoder::default(), [0; 1024]);
    loop {
        let Some(left) = PATIENCE.checked_sub(now() - start) else { return Answered::Silent };
        let left = Timespec { tv_sec: 0, tv_nsec: left.subsec_nanos().into() };
        match poll(&mut [PollFd::new(terminal, PollFlags::IN)], Some(&left)) {
            Ok(0) | Err(_) => return Answered::Silent,
            Ok(_) => {}
        }
        let Ok(count @ 1..) = terminal.read(&mut buffer) else { return Answered::Silent };
        let _keys = decoder.feed(&buffer[..count]);
        for answer in decoder.answers() {
            known.take(&answer);
            if answer == Answer::Device {
                return Answered::After(now() - start);
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the shell has the clock")]
fn now() -> Instant {
    Instant::now()
}

struct Doctor<'a> {
    locale: &'a Locale,
    known: Known,
    found: &'a Found,
}

impl Doctor<'_> {
    fn rows(&self, answered: &Answered) -> Vec<(String, String)> {
        let here = !matches!(answered, Answered::NoTerminal);
        let mut rows = vec![("terminal", self.terminal(here)), ("through", through(self.locale))];
        if here {
            rows.push(("answers", self.answers(answered)));
        }
        rows.push(("colours", self.colours()));
        let can = &self.known.capabilities;
        for (name, there, feature) in [
            ("sync", can.sync, Feature::Sync),
            ("margins", can.margins, Feature::Margins),
            ("links", can.links, Feature::Links),
            ("rep", can.rep, Feature::Rep),
            ("shapes", can.cursor_shapes, Feature::Shapes),
        ] {
            rows.push((name, self.switch(name, there, &self.how(self.known.source(feature)))));
        }
        rows.push(("light", self.light()));
        rows.push(("mouse", self.mouse()));
        rows.push(("clipboard", self.clipboard()));
        rows.push(("language", self.language()));
        let settings = folder::folder().map(|folder| self.place(&folder));
        rows.push(("settings", settings.unwrap_or_else(|| self.text("cli-no-home"))));
        let state = state::file().map(|file| self.place(&file));
        rows.push(("state", state.unwrap_or_else(|| self.text("doctor-unset"))));
        rows.into_iter().map(|(name, text)| (self.text(&format!("doctor-{name}")), text)).collect()
    }

    fn text(&self, key: &str) -> String {
        self.locale.text(key).into_owned()
    }

    fn with(&self, key: &str, name: &str, value: &str) -> String {
        self.locale.with(key, &[(name, Value::Text(value))]).into_owned()
    }

    fn line(&self, value: &str, how: &str) -> String {
        self.locale.with("doctor-line", &[("value", Value::Text(value)), ("how", Value::Text(how))]).into_owned()
    }

    fn effect(&self, value: &str, effect: &str) -> String {
        let args = [("value", Value::Text(value)), ("effect", Value::Text(effect))];
        self.locale.with("doctor-effect", &args).into_owned()
    }

    fn how(&self, source: Source) -> String {
        match source {
            Source::Variable(name) => variable(self.locale, name),
            Source::Answer => self.text("doctor-answer"),
            Source::Assumed => self.text("doctor-assumed"),
        }
    }

    fn terminal(&self, here: bool) -> String {
        let term = sanitize::line(&var("TERM")).into_owned();
        let term = if term.is_empty() { self.text("doctor-no-term") } else { term };
        let named = self.line(&term, "TERM");
        match &self.known.name {
            Some(name) => format!("{named}, {}", self.line(&sanitize::line(name), &self.text("doctor-answer"))),
            None if here => named,
            None => self.line(&self.text("doctor-no-terminal"), &variable(self.locale, "TERM")),
        }
    }

    fn answers(&self, answered: &Answered) -> String {
        let told = |key: &str, time: Duration| {
            let time = usize::try_from(time.as_millis()).unwrap_or(usize::MAX);
            self.locale.with(key, &[("time", time.into())]).into_owned()
        };
        match answered {
            Answered::After(time) => told("doctor-answered", *time),
            Answered::Silent => told("doctor-silent", PATIENCE),
            Answered::NotAsked | Answered::NoTerminal => self.text("doctor-not-asked"),
        }
    }

    fn colours(&self) -> String {
        let depth = match self.known.capabilities.colours {
            Depth::None => "none",
            Depth::Ansi => "ansi",
            Depth::Indexed => "indexed",
            Depth::True => "true",
        };
        let how = self.how(self.known.source(Feature::Colours));
        let value = self.line(&self.with("doctor-depth", "depth", depth), &how);
        self.effect(&value, &self.with("doctor-colours-effect", "depth", depth))
    }

    fn switch(&self, name: &str, there: bool, how: &str) -> String {
        let there = if there { "yes" } else { "no" };
        let value = self.line(&self.with("doctor-value", "there", there), how);
        self.effect(&value, &self.with(&format!("doctor-{name}-effect"), "there", there))
    }

    fn light(&self) -> String {
        let light = match self.known.capabilities.light {
            Some(true) => "yes",
            Some(false) => "no",
            None => "unknown",
        };
        let how = self.how(self.known.source(Feature::Light));
        let value = self.line(&self.with("doctor-ground", "light", light), &how);
        self.effect(&value, &self.with("doctor-light-effect", "light", light))
    }

    fn mouse(&self) -> String {
        let remote = !var("SSH_CONNECTION").is_empty();
        let has = self.known.capabilities.mouse;
        let how = match self.found.config.mouse {
            Some(_) => "config.toml".to_owned(),
            None if !has => self.how(self.known.source(Feature::Mouse)),
            None if remote => variable(self.locale, "SSH_CONNECTION"),
            None => self.text("doctor-default"),
        };
        self.switch("mouse", self.found.config.mouse.unwrap_or(has && !remote), &how)
    }

    fn clipboard(&self) -> String {
        let (mut ways, terminal) = Surroundings::of(|name| std::env::var_os(name)).ways();
        let by_terminal = self.text("doctor-clipboard-terminal");
        ways.extend(terminal.then_some(&*by_terminal));
        let ways = if ways.is_empty() { self.text("doctor-nothing") } else { ways.join(", ") };
        self.effect(&ways, &self.text("doctor-clipboard-effect"))
    }

    fn language(&self) -> String {
        let tongue = self.locale.tongue();
        let named = |name: &'static str| {
            let value = var(name);
            let spoken = Tongue::parse(&value).unwrap_or(Tongue::English);
            (!value.is_empty()).then(|| (spoken, variable(self.locale, name)))
        };
        let decided = named("LC_ALL")
            .or_else(|| named("LC_MESSAGES"))
            .or_else(|| Some((self.found.config.lang?, "config.toml".to_owned())))
            .or_else(|| named("LANG"))
            .unwrap_or_else(|| (Tongue::English, self.text("doctor-default")));
        let how = if decided.0 == tongue { decided.1 } else { self.text("doctor-asked-lang") };
        self.line(&self.with("doctor-tongue", "tongue", tongue.tag()), &how)
    }

    fn place(&self, path: &Path) -> String {
        // What is not there yet is made where it belongs.
        let there = path.ancestors().find(|path| path.symlink_metadata().is_ok());
        let can = there.is_some_and(|path| access(path, Access::WRITE_OK).is_ok());
        let key = if can { "doctor-can-be-written" } else { "doctor-cannot-be-written" };
        self.effect(&folder::shown(path), &self.text(key))
    }
}

/// What stands between the program and the terminal.
fn through(locale: &Locale) -> String {
    let set = [("tmux", "TMUX"), ("screen", "STY"), ("ssh", "SSH_CONNECTION")];
    let set: Vec<_> = set.iter().filter(|(_, name)| !var(name).is_empty()).collect();
    if set.is_empty() {
        return locale.text("doctor-nothing").into_owned();
    }
    let line = |(what, name): &&(&str, &str)| {
        locale.with("doctor-line", &[("value", Value::Text(what)), ("how", Value::Text(name))]).into_owned()
    };
    set.iter().map(line).collect::<Vec<_>>().join(", ")
}

/// A variable with what it holds.
fn variable(locale: &Locale, name: &str) -> String {
    let value = var(name);
    let args = [("name", Value::Text(name)), ("content", Value::Text(&sanitize::line(&value)))];
    locale.with("doctor-variable", &args).into_owned()
}
