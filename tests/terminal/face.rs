//! The mouse's modes, and other programs on the same terminal.

use std::{os::unix::fs::PermissionsExt, path::Path, time::Duration};

use super::screen::{Screen, seeds};

const ON: &str = "\x1b[?1002h\x1b[?1006h";
const OFF: &str = "\x1b[?1006l\x1b[?1002l";

#[test]
fn the_mouse_is_asked_for_and_given_back() {
    let mut screen = Screen::open(&[&seeds("")], 100, 30);
    screen.until("the whole list", |text| text.lines().last().is_some_and(|line| line.contains("1/")));
    // Presses the third article, then wheels over the reading pane.
    screen.keys("\x1b[<0;5;8M\x1b[<0;5;8m");
    screen.until("the third article", |text| text.lines().last().is_some_and(|line| line.contains("3/")));
    screen.keys("\x1b[<65;60;10M");
    screen.keys("M");
    screen.until("that it is left to the terminal", |text| text.contains("Mouse left"));
    screen.keys("MM");
    screen.keys("q");
    let (status, bytes) = screen.end();
    assert!(status.success());
    assert_eq!(bytes.matches(ON).count(), 2);
    assert!(bytes.rfind(OFF) > bytes.rfind(ON), "it is given back");
}

#[test]
fn over_ssh_the_mouse_is_the_terminals() {
    let program = env!("CARGO_BIN_EXE_lutrin");
    let ssh = [("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22")];
    let mut screen = Screen::spawn_with(program, &[&seeds("")], 100, 30, &ssh);
    screen.until("the list", |text| text.contains("paillasson"));
    screen.keys("q");
    assert!(!screen.end().1.contains("\x1b[?1002h"));
}

/// An editor that says what it was given, takes a line from the terminal, and leaves both in a file.
fn editor(folder: &Path) -> String {
    let path = folder.join("editor.sh");
    let script = "#!/bin/sh\nprintf 'EDITOR %s\\n' \"$@\"\nread -r line\nprintf '%s\\n' \"$line\" \"$@\" >\"$0.out\"\n";
    std::fs::write(&path, script).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn an_editor_has_the_terminal_and_every_key_until_it_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a $(touch bad) b.md");
    std::fs::write(&file, "# Titre\n\nDu texte.\n").unwrap();
    let editor = editor(folder.path());
    let command = format!("{editor} -w");
    let program = env!("CARGO_BIN_EXE_lutrin");
    let mut screen =
        Screen::spawn_with(program, &[&file.to_string_lossy()], 100, 30, &[("VISUAL", &command), ("EDITOR", "false")]);
    for round in 0..3 {
        screen.until("the article", |text| text.contains("Du texte."));
        screen.quiet();
        screen.keys("e");
        screen.until("the editor", |text| text.contains("EDITOR -w"));
        assert!(screen.restored(), "the terminal is as it was");
        screen.keys(&format!("jq{round}\n"));
        screen.until("the article again", |text| text.contains("Du texte.") && !text.contains("EDITOR"));
        let given = std::fs::read_to_string(format!("{editor}.out")).unwrap();
        assert_eq!(given, format!("jq{round}\n-w\n{}\n", file.display()), "no key was lost");
    }
    // A key that means the program again.
    screen.keys("=");
    screen.until("that it reads", |text| text.contains("justified"));
    screen.keys("q");
    assert!(screen.end().0.success());
    assert!(!Path::new("bad").exists());
}

#[test]
fn an_editor_that_is_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.md");
    std::fs::write(&file, "# Titre\n\nDu texte.\n").unwrap();
    let program = env!("CARGO_BIN_EXE_lutrin");
    let editor = [("EDITOR", "/no/such/editor")];
    let mut screen = Screen::spawn_with(program, &[&file.to_string_lossy()], 100, 30, &editor);
    screen.until("the article", |text| text.contains("Du texte."));
    screen.keys("e");
    screen.until("why not", |text| text.contains("“/no/such/editor” could not be opened"));
    screen.keys("q");
    assert!(screen.end().0.success());
}

#[test]
fn a_command_gets_the_text_and_ctrl_c_ends_it_alone() {
    let mut screen = Screen::open(&[&seeds("06-tor-oignon.md")], 100, 30);
    screen.until("the article", |text| text.contains("Tor"));
    screen.keys(":pipe grep -c Tor\r");
    screen.until("its end", |text| text.contains("lutrin: Enter to come back"));
    assert!(screen.text().lines().any(|line| line.trim().parse::<u32>().is_ok_and(|count| count > 0)));
    screen.keys("\n");
    screen.until("the article again", |text| text.contains("Tor") && !text.contains("come back"));
    screen.keys("|");
    screen.until("the prompt", |text| text.contains("command:"));
    screen.keys("echo begun; sleep 60\r");
    screen.until("that it runs", |text| text.contains("begun"));
    std::thread::sleep(Duration::from_millis(100));
    screen.keys("\x03");
    // The first command's last line still stands above.
    screen.until("its end", |text| text.matches("lutrin: Enter to come back").count() == 2);
    screen.keys("\n");
    screen.until("the article again", |text| text.contains("Tor") && !text.contains("come back"));
    screen.keys(":pipe exit 3\r");
    screen.until("how it ended", |text| text.contains("[ failed, code 3 ] [ lutrin: Enter"));
    screen.keys("\n");
    screen.until("how it ended once more", |text| text.contains("“exit 3”: failed, code 3"));
    screen.keys("q");
    let (status, _) = screen.end();
    assert!(status.success(), "{status:?}");
    assert!(screen.restored());
}
