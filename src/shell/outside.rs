//! Other programs: an editor, a command at the end of a pipe, a browser. The first two have the
//! terminal while they run; who calls sees to that.

use std::{
    env,
    ffi::OsString,
    fs::File,
    io::{self, IsTerminal, Write},
    os::{
        fd::OwnedFd,
        unix::process::{CommandExt, ExitStatusExt},
    },
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    thread,
};

use super::{export, output::Out, position::Positions};
use crate::{
    article::{Article, address},
    locale::Locale,
};

/// Editors that take the line to go to as `+N`.
const WITH_LINES: [&str; 16] = [
    "vi",
    "vim",
    "nvim",
    "view",
    "ex",
    "nano",
    "pico",
    "emacs",
    "emacsclient",
    "micro",
    "kak",
    "joe",
    "jed",
    "mg",
    "ne",
    "vis",
];

/// The editor that the user has chosen.
pub fn editor() -> String {
    let chosen = |name| env::var(name).ok().filter(|editor| !editor.trim().is_empty());
    chosen("VISUAL").or_else(|| chosen("EDITOR")).unwrap_or_else(|| "vi".to_owned())
}

/// Opens the file of an article in an editor, at a byte of its text where the editor can be told a
/// line, and waits until it is closed.
///
/// # Errors
/// When there is no shell or no terminal.
pub fn edit(editor: &str, article: &Article, offset: usize) -> io::Result<ExitStatus> {
    let line = takes_lines(editor).then(|| Positions::line(article, offset));
    editing(editor, &article.source().path, line).stdin(keys()?).status()
}

fn takes_lines(editor: &str) -> bool {
    let program = editor.split_whitespace().next().unwrap_or_default();
    let name = Path::new(program).file_name().unwrap_or_default();
    WITH_LINES.iter().any(|known| name == *known)
}

/// The editor's own words are the shell's to read (`code --wait`); the file name is none of them.
fn editing(editor: &str, path: &Path, line: Option<usize>) -> Command {
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("{editor} \"$@\"")).arg("sh");
    command.args(line.map(|line| format!("+{line}"))).arg(as_argument(path));
    command
}

/// A path that no program takes for an option, or for a command of its own as vi does `+`.
fn as_argument(path: &Path) -> OsString {
    if path.is_absolute() { path.into() } else { PathBuf::from(".").join(path).into() }
}

/// What a program that has the terminal reads keys from: stdin may be the articles.
fn keys() -> io::Result<OwnedFd> {
    Ok(if io::stdin().is_terminal() {
        rustix::stdio::stdin().try_clone_to_owned()?
    } else {
        File::open("/dev/tty")?.into()
    })
}

/// The text of an article as `export --format text` writes it.
pub fn text(article: &Article) -> Vec<u8> {
    let mut text = Vec::new();
    let mut out = Out::new(&mut text, false);
    // Memory takes everything.
    let _written = export::text(article, &mut out).and_then(|()| out.finish());
    text
}

/// Gives a text to a shell command and waits until it has ended.
///
/// # Errors
/// When there is no shell, or no thread to write from.
pub fn pipe(command: &str, text: Vec<u8>) -> io::Result<ExitStatus> {
    let mut child = Command::new("sh").arg("-c").arg(command).stdin(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take();
    // A command that writes before it has read all would otherwise wait for us as we for it.
    let writer = thread::Builder::new().name("pipe".to_owned()).spawn(move || {
        if let Some(mut stdin) = stdin {
            // One that has read enough closes its end.
            let _enough = stdin.write_all(&text);
        }
    })?;
    let status = child.wait();
    // It ends with the command: nobody is left to read. A child of the command that still reads is
    // not waited for.
    drop(writer);
    status
}

/// How a command has failed: what it ended with, or what ended it. `None` when it has not.
pub fn failure(status: ExitStatus, locale: &Locale) -> Option<String> {
    let (key, number) = match (status.code(), status.signal()) {
        (Some(0), _) | (None, None) => return None,
        (Some(code), _) => ("command-failed", code),
        (None, Some(signal)) => ("command-killed", signal),
    };
    Some(locale.with(key, &[("number", usize::try_from(number).unwrap_or(0).into())]).into_owned())
}

/// Waits for Enter, or for the terminal to vanish.
pub fn wait_for_enter() {
    if let Ok(keys) = keys() {
        let mut byte = [0];
        // A byte at a time: what is typed ahead of the line's end is for the app.
        // The command may have left the terminal so that Enter is no line feed.
        while matches!(rustix::io::read(&keys, &mut byte), Ok(1)) && !matches!(byte[0], b'\n' | b'\r') {}
    }
}

/// What opens links.
pub const OPENER: &str = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };

/// Why a link was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// It is none that a browser should be given.
    Address(address::Refused),
    /// There is no screen for a browser that would leave this terminal alone.
    Screen,
    /// [`OPENER`] is not there, or does not start.
    Opener,
}

impl NotOpened {
    /// Its name in the locale.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Address(why) => why.name(),
            Self::Screen => "screen",
            Self::Opener => "opener",
        }
    }
}

/// Opens a link in the user's browser, without waiting for it.
///
/// # Errors
/// Why it was not opened.
pub fn open_link(url: &str) -> Result<(), NotOpened> {
    let has_screen =
        cfg!(target_os = "macos") || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some());
    let address = address::openable(url).map_err(NotOpened::Address)?;
    if !has_screen {
        return Err(NotOpened::Screen);
    }
    let mut command = Command::new(OPENER);
    // In a group of its own, so that Ctrl-c here does not reach it.
    command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    let mut child = command.spawn().map_err(|_| NotOpened::Opener)?;
    let reap = move || _ = child.wait();
    // Without the thread the browser opens all the same.
    let _reaped = thread::Builder::new().name("browser".to_owned()).spawn(reap);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_name_is_never_read_by_the_shell() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let editor = format!("printf '%s|' one 'two  three' >'{}' &&  printf '%s|' >>'{0}'", out.display());
        for name in ["a b.md", "$(touch x).md", "`id`;x", "-c", "+9", "é\u{1b}'\"\n"] {
            let status = editing(&editor, Path::new(name), Some(3)).status().unwrap();
            assert!(status.success());
            assert_eq!(fs::read_to_string(&out).unwrap(), format!("one|two  three|+3|./{name}|"));
        }
        assert_eq!(as_argument(Path::new("/a")), "/a");
    }

    #[test]
    fn lines_are_told_to_those_that_take_them() {
        for (editor, takes) in
            [("vim", true), ("/usr/bin/nvim -R", true), ("code --wait", false), ("ed", false), ("", false)]
        {
            assert_eq!(takes_lines(editor), takes, "{editor}");
        }
    }

    #[test]
    fn a_command_need_not_read_what_it_is_given() {
        let text = vec![b'x'; 1 << 20];
        assert!(pipe("true", text.clone()).unwrap().success());
        assert!(pipe("test $(wc -c) -eq 1048576", text).unwrap().success());
        let locale = Locale::new(crate::locale::Tongue::French);
        let failed = |command| failure(pipe(command, Vec::new()).unwrap(), &locale);
        assert_eq!(failed("exit 3").as_deref(), Some("échec, code 3"));
        assert_eq!(failed("kill -9 $$").as_deref(), Some("arrêtée par le signal 9"));
        assert_eq!(failed("true"), None);
    }
}
