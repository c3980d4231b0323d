//! Stories: keys in, screen and style mask out. Each file in `tests/stories` is one session:
//!
//! ```text
//! open 80x24 fr           a session over the built-in articles; `accessible` may follow
//! keys j j Enter          keys, written as in a key table
//! type chiffrement        a text, key by key
//! resize 60x20
//! screen                  what shows now: the text, a line, and a letter for each cell's style
//! …
//! end
//! ```
//!
//! After a change that is meant to be seen, `LUTRIN_UPDATE=1 cargo test --test stories` writes the
//! screens anew; read the difference before it is committed.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod support;

use std::{fs, path::Path};

use lutrin::{app::Start, locale::Tongue};
use support::{Session, seeds, start};

/// Plays a story; returns it as it should be written.
fn play(story: &str) -> String {
    let mut session: Option<Session> = None;
    let mut played = String::new();
    let mut lines = story.lines();
    while let Some(line) = lines.next() {
        played.push_str(line);
        played.push('\n');
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "" | "#" => {}
            "open" => {
                let (size, tongue) = rest.split_once(' ').unwrap();
                let (width, height) = size_of(size);
                let accessible = tongue.ends_with(" accessible");
                let start = Start { accessible, ..start(Tongue::parse(tongue).unwrap()) };
                session = Some(Session::with(start, seeds(), width, height));
            }
            "keys" => {
                session.as_mut().unwrap().keys(rest);
            }
            "type" => {
                session.as_mut().unwrap().types(rest);
            }
            "resize" => {
                let (width, height) = size_of(rest);
                session.as_mut().unwrap().resize(width, height);
            }
            "screen" => {
                played.push_str(&session.as_ref().unwrap().story());
                played.push_str("\nend\n");
                assert!(lines.by_ref().any(|line| line == "end"), "a screen ends with `end`");
            }
            _ => panic!("no such step: {line}"),
        }
    }
    played
}

fn size_of(text: &str) -> (u16, u16) {
    let (width, height) = text.split_once('x').unwrap();
    (width.parse().unwrap(), height.parse().unwrap())
}

#[test]
fn every_story_ends_as_it_is_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let mut faults = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let told = fs::read_to_string(&path).unwrap();
        let played = play(&told);
        count += 1;
        if played != told {
            if std::env::var_os("LUTRIN_UPDATE").is_some() {
                fs::write(&path, &played).unwrap();
            } else {
                let difference = told.lines().zip(played.lines()).find(|(a, b)| a != b);
                faults.push(format!("{}: told and shown: {difference:#?}", path.display()));
            }
        }
    }
    assert!(count >= 8, "the stories are where they are looked for");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
