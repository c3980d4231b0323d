//! Where the user's settings are, and what is said of one that is wrong.

use std::{
    collections::HashSet,
    io,
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy;

use crate::{
    article::{floor, sanitize},
    layout::width,
    locale::{Locale, Value},
    settings::{Fault, place},
    shell::{loader, output},
};

/// The most columns of a line of a file that are shown with a fault in it.
const SHOWN: usize = 72;

/// The folder of all settings, there or not; none without a home.
pub fn folder() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.config_dir().join("lutrin"))
}

/// The path of a file of that folder.
pub fn path(name: &str) -> Option<PathBuf> {
    Some(folder()?.join(name))
}

/// Something that is wrong with a settings file, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// In one line, with the name of the file and the place, for the status line.
    pub line: String,
    /// With the path of the file, and below it its line with a caret under the place, for stderr.
    pub whole: String,
    /// The path of the file, and the line and the column of the place, from 1; 0 for the whole file.
    at: (PathBuf, usize, usize),
}

/// How many faults are told at once: more would push away whatever stood on the screen before.
const TOLD: usize = 10;

/// What is said of faults on stderr: each once, those of the settings in the order of their files and
/// lines, then others in the order of their words, which begin with their files; of very many the first.
pub fn told(mut messages: Vec<Message>, others: Vec<String>, locale: &Locale) -> Vec<String> {
    messages.sort_by(|a, b| a.at.cmp(&b.at));
    let mut lines: Vec<String> = messages.into_iter().map(|message| message.whole).collect();
    // A fault of one place may have been found between two of another.
    let mut others = others;
    others.sort();
    lines.extend(others);
    let mut known = HashSet::new();
    lines.retain(|line| known.insert(line.clone()));
    let more = lines.len().saturating_sub(TOLD);
    // One more would take the same row.
    if more > 1 {
        lines.truncate(TOLD);
        lines.push(locale.with("and-others", &[("count", more.into())]).into_owned());
    }
    lines
}

/// A settings file that is there.
#[derive(Clone, Debug)]
pub struct Text {
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

/// Why a settings file that is there can't be read.
#[derive(Debug)]
pub struct Problem {
    path: PathBuf,
    /// The system's reason; none when what was read is no UTF-8.
    reason: Option<loader::Problem>,
}

impl Problem {
    /// What is said of it.
    pub fn message(&self, locale: &Locale) -> Message {
        let reason = match &self.reason {
            Some(problem) => problem.reason(locale),
            None => locale.text("cli-error-encoding-file").into_owned(),
        };
        let said = |name: &str| output::line(locale, name, &reason);
        let at = (self.path.clone(), 0, 0);
        Message { line: said(&named(&self.path)), whole: said(&shown(&self.path)), at }
    }
}

/// Opens and reads a settings file. `None` when it is not there.
///
/// # Errors
/// When what is there can't be read.
pub fn open(path: PathBuf) -> Result<Option<Text>, Problem> {
    match loader::read_file(&path) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(Text { path, text })),
            Err(_) => Err(Problem { path, reason: None }),
        },
        // A file where a folder is wanted: no settings either.
        Err(loader::Problem::Io(error))
            if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            Ok(None)
        }
        Err(reason) => Err(Problem { path, reason: Some(reason) }),
    }
}

/// The name of a file as it is shown.
fn named(path: &Path) -> String {
    shown(path.file_name().map_or(path, Path::new))
}

/// A path as it is shown.
pub fn shown(path: &Path) -> String {
    sanitize::line(&path.to_string_lossy()).into_owned()
}

impl Text {
    /// What is said of faults in this file, in its order.
    pub fn messages(&self, faults: &[Fault], locale: &Locale) -> Vec<Message> {
        let mut faults: Vec<_> = faults.iter().collect();
        faults.sort_by_key(|fault| fault.at);
        faults.into_iter().map(|fault| self.message(fault, locale)).collect()
    }

    fn message(&self, fault: &Fault, locale: &Locale) -> Message {
        let (line, column) = place(&self.text, fault.at);
        let other = fault.other.map_or(0, |other| place(&self.text, other).0);
        let clean: Vec<_> = fault.args.iter().map(|(name, value)| (*name, sanitize::line(value))).collect();
        let mut args: Vec<_> = clean.iter().map(|(name, value)| (*name, Value::Text(value))).collect();
        args.push(("line", Value::Number(other)));
        let reason = locale.with(fault.key, &args);
        let said = |name: String| output::line(locale, &format!("{name}:{line}:{column}"), &reason);
        let number = line.max(other).to_string().len();
        let mut whole = said(shown(&self.path));
        if let Some(other) = fault.other {
            whole.push_str(&pointed(&self.text, other, number));
        }
        whole.push_str(&pointed(&self.text, fault.at, number));
        Message { line: said(named(&self.path)), whole, at: (self.path.clone(), line, column) }
    }
}

/// The line of a byte of a text on a line of its own, and below it a caret under the byte. `number`
/// are the columns of the line's number.
pub(in crate::shell) fn pointed(text: &str, at: usize, number: usize) -> String {
    let (line, column) = place(text, at);
    let start = memchr::memrchr(b'\n', &text.as_bytes()[..floor(text, at)]).map_or(0, |end| end + 1);
    let source = text[start..].lines().next().unwrap_or_default();
    let at = source.char_indices().nth(column - 1).map_or(source.len(), |(at, _)| at);
    // A tab is as wide as it happens to be; a space is one column.
    let clean = |text: &str| sanitize::line(&text.replace('\t', " ")).into_owned();
    let (before, after) = (clean(&source[..at]), clean(source[at..].trim_end()));
    let mut left = width::of(&before);
    let mut clusters = width::clusters(&before, 0).peekable();
    while left > SHOWN / 2
        && let Some(cluster) = clusters.next()
    {
        left -= usize::from(cluster.width);
    }
    let from = clusters.peek().map_or(before.len(), |cluster| cluster.offset);
    let (after, _) = width::fit(&after, SHOWN - left.min(SHOWN / 2));
    format!("\n{line:>number$} │ {}{after}\n{:>number$} │ {:left$}^", &before[from..], "", "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Tongue;

    #[test]
    fn a_caret_stands_under_the_place() {
        let long = format!("a = '{}\u{1b}[2J' # end", "é".repeat(100));
        let table = [
            ("x\nwidth = 3", 10, "\n2 │ width = 3\n  │         ^".to_owned()),
            ("\tã = '漢'", 9, "\n1 │  ã = '漢'\n  │       ^".to_owned()),
            ("x = ", 4, "\n1 │ x = \n  │     ^".to_owned()),
            ("", 0, "\n1 │ \n  │ ^".to_owned()),
        ];
        for (text, at, expected) in table {
            assert_eq!(pointed(text, at, 1), expected, "{text:?}");
        }
        let shown = pointed(&long, long.len() - 8, 1);
        assert!(shown.lines().all(|line| width::of(line) <= SHOWN + 4), "{shown}");
        assert!(shown.contains("\u{FFFD}"), "{shown}");
        assert!(!shown.contains('\u{1b}'));
    }

    #[test]
    fn faults_are_told_once_in_the_order_of_their_places_and_not_without_end() {
        let locale = Locale::new(Tongue::French);
        let file = |name: &str| Text { path: name.into(), text: "a\n".repeat(20) };
        let fault = |line: usize| Fault { at: 2 * line - 2, other: None, key: "fault-no-key", args: Vec::new() };
        let (a, b) = (file("/a.toml"), file("/b.toml"));
        let mut messages = b.messages(&[fault(12), fault(3)], &locale);
        messages.extend(a.messages(&[fault(2), fault(10)], &locale));
        messages.extend(b.messages(&[fault(3)], &locale));
        let lines = told(messages.clone(), vec!["y".into(), "x".into(), "y".into()], &locale);
        let begins: Vec<_> = lines.iter().map(|line| line.split('\u{a0}').next().unwrap()).collect();
        assert_eq!(begins, ["/a.toml:2:1", "/a.toml:10:1", "/b.toml:3:1", "/b.toml:12:1", "x", "y"]);
        let many = |count: usize| (0..count).map(|number| format!("{number:02}")).collect();
        let lines = told(messages.clone(), many(7), &locale);
        assert_eq!((lines.len(), lines[10].as_str()), (11, "06"), "the last one takes no more room");
        let lines = told(messages, many(30), &locale);
        assert_eq!((lines.len(), lines[10].as_str()), (11, "… et 24 autres"));
    }

    #[test]
    fn a_fault_is_told_with_its_file_and_both_of_its_places() {
        let file = Text { path: "/x\u{1b}/keymap.toml".into(), text: "[list]\na = ['g']\nb = ['g g']\n".into() };
        let fault = Fault {
            at: 22,
            other: Some(12),
            key: "fault-key-begins",
            args: vec![("name", "g".into()), ("other", "g g".into())],
        };
        let locale = Locale::new(Tongue::French);
        let [message] = &file.messages(&[fault], &locale)[..] else { panic!() };
        assert!(message.line.starts_with("keymap.toml:3:6\u{a0}: "), "{}", message.line);
        assert!(message.line.contains("ligne 2"), "{}", message.line);
        assert!(message.whole.starts_with(&format!("/x\u{FFFD}/{}", message.line)));
        assert!(
            message.whole.ends_with("\n2 │ a = ['g']\n  │      ^\n3 │ b = ['g g']\n  │      ^"),
            "{}",
            message.whole
        );
    }
}
