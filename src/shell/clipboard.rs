//! Where a copied text goes: tmux, the clipboard program of the session, or the terminal (OSC 52);
//! and the file that keeps the quotations.
//!
//! Only what puts a text somewhere is here; nothing is ever read from a clipboard. A program is
//! waited for a moment and no longer: one that hangs, as for a display that is gone, costs nothing
//! but its turn.

use std::{
    ffi::OsString,
    fs,
    io::{self, Write},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use etcetera::BaseStrategy;
use rustix::fs::{Mode, OFlags};

use super::{encode::control::Control, now, output};
use crate::{article::sanitize, locale::Locale};

/// How long a program may take to accept a text.
const PATIENCE: Duration = Duration::from_millis(300);

/// How often it is looked whether it has: it is a matter of one or two of these.
const LOOK: Duration = Duration::from_millis(2);

/// What is known of where the program runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    tmux: bool,
    screen: bool,
    /// A terminal that knows no such sequence, or would show it.
    mute: bool,
    programs: Vec<&'static [&'static str]>,
}

impl Surroundings {
    /// Reads them from the environment.
    pub fn of(env: impl Fn(&str) -> Option<OsString>) -> Self {
        let set = |name: &str| env(name).is_some_and(|value| !value.is_empty());
        let term = env("TERM").unwrap_or_default();
        let term = term.to_string_lossy();
        let tmux = set("TMUX");
        let remote = set("SSH_CONNECTION");
        let mut programs: Vec<&'static [&'static str]> = Vec::new();
        // On another machine they would fill a clipboard that nobody sees.
        if !remote {
            if cfg!(target_os = "macos") {
                programs.push(&["pbcopy"]);
            }
            if set("WAYLAND_DISPLAY") {
                programs.push(&["wl-copy", "--type", "text/plain;charset=utf-8"]);
            }
            if set("DISPLAY") {
                programs.push(&["xclip", "-selection", "clipboard", "-in"]);
                programs.push(&["xsel", "--clipboard", "--input"]);
            }
            if set("WSL_DISTRO_NAME") || set("WSL_INTEROP") {
                programs.push(&["clip.exe"]);
            }
        }
        Self {
            tmux,
            screen: !tmux && (set("STY") || term.starts_with("screen")),
            mute: term.is_empty() || term == "dumb" || term == "linux",
            programs,
        }
    }

    /// What a copy would be given to, in that order: programs, and whether the terminal where none
    /// takes it.
    pub fn ways(&self) -> (Vec<&'static str>, bool) {
        let programs = self.programs.iter().map(|program| program[0]);
        (self.tmux.then_some("tmux").into_iter().chain(programs).collect(), !self.mute)
    }

    /// The same for a driver that may write no sequences.
    #[must_use]
    pub fn without_terminal(self) -> Self {
        Self { mute: true, ..self }
    }
}

/// Where a text has gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// The programs that have taken it.
    programs: Vec<&'static str>,
    /// Whether the terminal is to take it.
    by_terminal: bool,
    /// What is to be written to the terminal for that.
    pub terminal: Option<Vec<u8>>,
    too_long: bool,
}

/// Gives a text to the clipboard: in tmux to it, which hands it on to its terminal; where the reader
/// sits at this machine, to the program of the session; to the terminal where neither would have it.
///
/// tmux may not reach the clipboard, as many a terminal takes no such sequence: a program that does is
/// asked beside it.
pub fn copy(text: &str, surroundings: &Surroundings) -> Copied {
    let mut copied = Copied::default();
    if surroundings.tmux {
        // Without -w, which tmux before 3.2 does not know, only tmux itself can paste it.
        let ways: [&[&str]; 2] = [&["tmux", "load-buffer", "-w", "-"], &["tmux", "load-buffer", "-"]];
        copied.programs.extend(ways.iter().find(|way| give(way, text.as_bytes())).map(|way| way[0]));
    }
    let program = surroundings.programs.iter().find(|program| {
        if program[0] == "clip.exe" { give(program, &utf16(text)) } else { give(program, text.as_bytes()) }
    });
    copied.programs.extend(program.map(|program| program[0]));
    if copied.programs.is_empty() && !surroundings.mute {
        let bytes = Control::Clipboard { text, screen: surroundings.screen }.bytes();
        copied.terminal = Some(bytes.into_owned()).filter(|bytes| !bytes.is_empty());
        copied.by_terminal = copied.terminal.is_some();
        copied.too_long = !copied.by_terminal;
    }
    copied
}

/// What clip.exe takes for Unicode: UTF-16, little end first, with a mark that says so.
fn utf16(text: &str) -> Vec<u8> {
    ['\u{feff}']
        .iter()
        .copied()
        .chain(text.chars())
        .collect::<String>()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect()
}

/// Gives bytes to a program; whether it has taken them.
fn give(program: &[&str], bytes: &[u8]) -> bool {
    let Some((name, args)) = program.split_first() else { return false };
    let mut command = Command::new(name);
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    // What stays behind to hand the text out must outlive the terminal, and its Ctrl-c.
    command.process_group(0);
    let Ok(mut child) = command.spawn() else { return false };
    let stdin = child.stdin.take();
    let bytes = bytes.to_vec();
    let write = move || {
        if let Some(mut stdin) = stdin {
            // One that takes no more is known by how it ends.
            let _ended = stdin.write_all(&bytes);
        }
    };
    // A program that does not read must not be waited for: the pipe holds less than a text may be.
    let Ok(_writer) = thread::Builder::new().name("copy".to_owned()).spawn(write) else {
        reap(child);
        return false;
    };
    let until = now() + PATIENCE;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if now() < until => thread::sleep(LOOK),
            Ok(None) | Err(_) => {
                reap(child);
                return false;
            }
        }
    }
}

/// Ends a program, and waits for that elsewhere: one that is stuck in the kernel takes its time.
fn reap(mut child: Child) {
    let _ended = child.kill();
    if let Ok(Some(_)) = child.try_wait() {
        return;
    }
    let _left = thread::Builder::new().name("reap".to_owned()).spawn(move || child.wait());
}

impl Copied {
    /// What to tell of it. `kept` is what became of the file of quotations, for a quotation.
    pub fn told(&self, text: &str, kept: Option<&Kept>, locale: &Locale) -> String {
        let name = |kept: &Kept| match kept {
            Ok(name) => locale.with("copied-kept", &[("name", name.as_str().into())]).into_owned(),
            Err((name, reason)) => {
                let args = [("name", name.as_str().into()), ("reason", reason.as_str().into())];
                locale.with("copied-not-kept", &args).into_owned()
            }
        };
        let terminal = locale.text("copied-terminal");
        let mut ways = self.programs.clone();
        ways.extend(self.by_terminal.then_some(&*terminal));
        if ways.is_empty() {
            let name = kept.map_or_else(|| locale.text("copied-nothing").into_owned(), name);
            let key = if self.too_long { "copied-too-long" } else { "copied-nowhere" };
            return locale.with(key, &[("name", name.as_str().into())]).into_owned();
        }
        // Whether a terminal has taken it nobody can know: it does not answer.
        if self.programs.is_empty() {
            let sent = locale.text(if kept.is_some() { "sent-quote" } else { "sent-link" });
            return match kept {
                Some(Ok(file)) => format!("{sent} · {}", locale.with("sent-kept", &[("name", file.as_str().into())])),
                Some(kept) => format!("{sent} · {}", name(kept)),
                None => sent.into_owned(),
            };
        }
        let key = if kept.is_some() { "copied-quote" } else { "copied-link" };
        let ways = ways.join(", ");
        let args = [("way", ways.as_str().into()), ("count", text.chars().count().into())];
        let told = locale.with(key, &args).into_owned();
        match kept {
            Some(kept @ Err(_)) => format!("{told} · {}", name(kept)),
            _ => told,
        }
    }
}

/// The name of the file that a quotation was written to; or that name, and why it was not. Both fit
/// for a screen.
pub type Kept = Result<String, (String, String)>;

/// The usual file of quotations.
fn usual() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.data_dir().join("lutrin").join("quotes.md"))
}

/// Writes a quotation at the end of the file that keeps them: that one, or the usual one.
///
/// # Errors
/// Its name and the reason, in the user's language.
pub fn keep(path: Option<&Path>, text: &str, locale: &Locale) -> Kept {
    let Some(path) = path.map(Path::to_owned).or_else(usual) else {
        return Err(("quotes.md".to_owned(), locale.text("cli-no-home").into_owned()));
    };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let name = sanitize::line(&name).into_owned();
    match append(&path, text) {
        Ok(()) => Ok(name),
        Err(error) => Err((name, output::reason(&error, locale))),
    }
}

/// Appends in one write, so that what two programs write stays apart.
fn append(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // What has taken the place of the file, a FIFO say, must not be waited for.
    let flags = OFlags::WRONLY | OFlags::APPEND | OFlags::CREATE | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
    let mut file = fs::File::from(rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR)?);
    file.write_all(format!("{text}\n\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::{locale::Tongue, shell::encode::control};

    fn surroundings(vars: &[(&str, &str)]) -> Surroundings {
        Surroundings::of(|name| vars.iter().find(|var| var.0 == name).map(|var| OsString::from(var.1)))
    }

    #[test]
    fn where_it_runs_tells_who_is_asked() {
        let names =
            |surroundings: &Surroundings| surroundings.programs.iter().map(|p| p[0]).collect::<Vec<_>>().join(" ");
        let xterm = ("TERM", "xterm");
        // variables, the programs, tmux, screen, mute
        let table = [
            (&[xterm][..], "", false, false, false),
            (&[xterm, ("DISPLAY", ":0")], "xclip xsel", false, false, false),
            (&[xterm, ("DISPLAY", ":0"), ("WAYLAND_DISPLAY", "w")], "wl-copy xclip xsel", false, false, false),
            (&[xterm, ("DISPLAY", ":0"), ("SSH_CONNECTION", "x")], "", false, false, false),
            (&[xterm, ("WSL_INTEROP", "/x")], "clip.exe", false, false, false),
            (&[("TERM", "screen"), ("TMUX", "/t,1,0")], "", true, false, false),
            (&[("TERM", "screen.xterm-256color")], "", false, true, false),
            (&[xterm, ("STY", "1.x")], "", false, true, false),
            (&[("TERM", "dumb")], "", false, false, true),
            (&[("TERM", "linux")], "", false, false, true),
            (&[], "", false, false, true),
        ];
        for (vars, programs, tmux, screen, mute) in table {
            let found = surroundings(vars);
            assert_eq!(
                (names(&found).as_str(), found.tmux, found.screen, found.mute),
                (programs, tmux, screen, mute),
                "{vars:?}"
            );
        }
    }

    #[test]
    fn the_terminal_is_asked_in_one_sequence() {
        let xterm = surroundings(&[("TERM", "xterm")]);
        let copied = copy("né\u{1b}", &xterm);
        assert_eq!(copied.terminal.unwrap(), b"\x1b]52;c;bsOpGw==\x07");
        let long = "x".repeat(control::LONGEST / 4 * 3);
        assert!(copy(&long, &xterm).terminal.is_some());
        let copied = copy(&format!("{long}xxxx"), &xterm);
        assert!(copied.terminal.is_none() && copied.too_long);
        assert_eq!(copy("x", &xterm.without_terminal()), Copied::default());
    }

    #[test]
    fn a_program_takes_it_or_not_and_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let into = format!("cat >'{}'", out.display());
        assert!(give(&["sh", "-c", &into], "né".as_bytes()));
        assert_eq!(fs::read_to_string(out).unwrap(), "né");
        assert!(!give(&["false"], b"x"));
        assert!(!give(&["lutrin-no-such-program"], b"x"));
        assert!(!give(&["sleep", "20"], &vec![b'x'; 1 << 20]), "it hangs");
        assert!(give(&["true"], &vec![b'x'; 1 << 20]), "it need not read all");
        assert_eq!(utf16("né"), [0xff, 0xfe, b'n', 0, 0xe9, 0]);
    }

    #[test]
    fn quotations_are_kept_each_at_the_end() {
        let locale = Locale::new(Tongue::French);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new").join("quotes.md");
        for text in ["«\u{a0}un\u{a0}»", "«\u{a0}deux\u{a0}»"] {
            assert_eq!(keep(Some(&path), text, &locale), Ok("quotes.md".to_owned()));
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "«\u{a0}un\u{a0}»\n\n«\u{a0}deux\u{a0}»\n\n");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let (name, reason) = keep(Some(folder.path()), "x", &locale).unwrap_err();
        assert_eq!(reason, locale.text("cli-reason-folder"));
        assert_eq!(Some(name.as_str()), folder.path().file_name().and_then(|name| name.to_str()));
    }

    #[test]
    fn what_became_of_it_is_told() {
        let locale = Locale::new(Tongue::French);
        let program = Copied { programs: vec!["tmux", "wl-copy"], ..Copied::default() };
        let terminal = Copied { by_terminal: true, ..Copied::default() };
        let kept = Ok("quotes.md".to_owned());
        let not = Err(("quotes.md".to_owned(), "disque plein".to_owned()));
        let table = [
            (&program, Some(&kept), "Citation copiée (tmux, wl-copy) : 2 signes"),
            (&terminal, None, "Lien envoyé au terminal (OSC 52)"),
            (&terminal, Some(&kept), "Citation envoyée au terminal (OSC 52) · écrite dans quotes.md"),
            (
                &program,
                Some(&not),
                "Citation copiée (tmux, wl-copy) : 2 signes · pas écrite dans quotes.md : disque plein",
            ),
            (&Copied::default(), Some(&kept), "Pas de presse-papiers ici : la citation est dans quotes.md"),
            (&Copied::default(), None, "Pas de presse-papiers ici : rien n’a été copié"),
        ];
        for (copied, kept, told) in table {
            assert_eq!(copied.told("né", kept, &locale).replace('\u{a0}', " "), told);
        }
    }
}
