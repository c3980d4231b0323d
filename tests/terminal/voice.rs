//! What leaves the program by another way than the screen: copies, and the reading in lines.

use std::{fs, path::Path};

use super::screen::{Screen, seeds};

/// A folder as a shell and its environment want it.
fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn a_copy_goes_to_the_terminal_and_to_the_file_of_quotations() {
    let data = tempfile::tempdir().unwrap();
    let home = text(data.path());
    let env = [("XDG_DATA_HOME", home.as_str())];
    let program = env!("CARGO_BIN_EXE_lutrin");
    let mut screen = Screen::spawn_with(program, &[&seeds("06-tor-oignon.md")], 100, 30, &env);
    screen.until("the article", |text| text.contains("Tor"));
    screen.keys("y");
    screen.until("where it went", |text| text.contains("Quotation sent to the terminal (OSC 52)"));
    screen.keys("q");
    let (status, bytes) = screen.end();
    assert!(status.success(), "{status:?}");
    let start = bytes.find("\x1b]52;c;").expect("the terminal is asked") + 7;
    let encoded = &bytes[start..start + bytes[start..].find('\x07').unwrap()];
    assert!(encoded.len() > 40 && encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/=".contains(&b)));
    let kept = fs::read_to_string(data.path().join("lutrin/quotes.md")).unwrap();
    assert!(kept.starts_with('“') && kept.ends_with("\n\n") && kept.contains("” — "), "{kept}");
}

#[test]
fn a_console_is_never_sent_a_copy() {
    let data = tempfile::tempdir().unwrap();
    let home = text(data.path());
    let env = [("XDG_DATA_HOME", home.as_str()), ("TERM", "linux")];
    let program = env!("CARGO_BIN_EXE_lutrin");
    let mut screen = Screen::spawn_with(program, &[&seeds("06-tor-oignon.md")], 100, 30, &env);
    screen.until("the article", |text| text.contains("Tor"));
    screen.keys("y");
    screen.until("where it went", |text| text.contains("the quotation is in quotes.md"));
    screen.keys("q");
    assert!(!screen.end().1.contains("\x1b]52"));
}

#[test]
fn tmux_is_given_a_copy_by_its_own_command() {
    let folder = tempfile::tempdir().unwrap();
    let (tmux, got) = (folder.path().join("tmux"), folder.path().join("got"));
    fs::write(&tmux, format!("#!/bin/sh\nprintf '%s|' \"$@\" >'{0}'\ncat >>'{0}'\n", text(&got))).unwrap();
    fs::set_permissions(&tmux, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let path = format!("PATH={}:{}", text(folder.path()), std::env::var("PATH").unwrap());
    let args = [path.as_str(), "TMUX=/x,1,0", env!("CARGO_BIN_EXE_lutrin"), &seeds("06-tor-oignon.md")];
    let home = text(folder.path());
    let mut screen = Screen::spawn_with("env", &args, 100, 30, &[("XDG_DATA_HOME", home.as_str())]);
    screen.until("the article", |text| text.contains("Tor"));
    screen.keys("y");
    screen.until("where it went", |text| text.contains("Quotation copied (tmux)"));
    screen.keys("q");
    assert!(!screen.end().1.contains("\x1b]52"));
    let got = fs::read_to_string(got).unwrap();
    assert!(got.starts_with("load-buffer|-w|-|“"), "{got}");
}

#[test]
fn plain_writes_lines_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let tee = text(&folder.path().join("tee"));
    let command = format!("'{}' --plain --lang fr '{}' | tee '{tee}'", env!("CARGO_BIN_EXE_lutrin"), seeds(""));
    for (args, piped) in [(vec!["-c", command.as_str()], true), (vec!["--plain", "--lang", "fr"], false)] {
        let program = if piped { "sh" } else { env!("CARGO_BIN_EXE_lutrin") };
        let mut screen = Screen::spawn_with(program, &args, 70, 30, &[("TERM", "dumb")]);
        screen.until("the first lines", |text| text.contains("aide donne les commandes"));
        screen.keys("ouvrir 3\n");
        screen.until("the third article", |text| text.contains("Hélène Marchais"));
        screen.keys("3\n");
        screen.until("the hit", |text| text.contains("Telegram 1 sur 6, titre"));
        screen.keys("3\n");
        screen.until("the next, and its paragraph", |text| {
            text.contains("Telegram 2 sur 6, paragraphe 1") && text.contains("affichent toutes")
        });
        screen.keys("quitter\n");
        let (status, bytes) = screen.end();
        assert!(status.success(), "{status:?}");
        let odd = bytes.chars().find(|c| c.is_control() && !"\r\n".contains(*c));
        assert_eq!(odd, None, "{bytes:?}");
    }
    let kept = fs::read_to_string(tee).unwrap();
    assert!(kept.contains("\nTelegram 2 sur 6, paragraphe 1\nOn les ouvre"), "{kept}");
}
