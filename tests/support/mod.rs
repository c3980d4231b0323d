//! A session without a terminal: the third driver of the app. Keys in, screen and style mask out.

#![allow(dead_code, unreachable_pub, missing_docs, reason = "each test program uses its part")]
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    fs,
    path::Path,
    sync::{Arc, LazyLock},
};

use lutrin::{
    app::{Action, App, Effect, Event, Look, Scan, Scanned, Sift, Sifted, Size, Start},
    article::Source,
    import::import,
    input::{Key, Keymap},
    keyword::Sets,
    library::{Entry, Library},
    locale::{Locale, Tongue},
    ui::{self, Depth, Theme},
};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::{Position, Rect},
    style::{Color, Modifier},
};

/// A session: an app, and what its driver keeps.
pub struct Session {
    pub app: App,
    pub theme: Theme,
    pub effects: Vec<Effect>,
    /// What was to be remembered or looked up, or a file to be watched.
    pub remembered: Vec<Effect>,
    /// Whether questions wait in `scans` until they are answered.
    pub late: bool,
    pub scans: Vec<Scan>,
    pub sifts: Vec<Sift>,
}

/// Reads files as articles, in the order given.
pub fn library(files: &[(&str, &[u8])]) -> Library {
    let mut library = Library { complete: true, ..Library::default() };
    for (name, bytes) in files {
        match import(*bytes, &Source::new(*name), name.as_bytes()) {
            Ok(imported) => library.entries.extend(imported.articles.into_iter().map(|a| Arc::new(Entry::new(a)))),
            Err(error) => library
                .failures
                .push(lutrin::library::Failure { source: Source::new(*name), reason: error.to_string() }.into()),
        }
    }
    library
}

/// The built-in articles.
pub fn seeds() -> Library {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let files: Vec<_> = names
        .into_iter()
        .map(|name| (name.to_string_lossy().into_owned(), fs::read(folder.join(&name)).unwrap()))
        .collect();
    library(&files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect::<Vec<_>>())
}

/// What a session starts with when nothing else is asked for.
pub fn start(tongue: Tongue) -> Start {
    let Sets { sets, lexicon } = Sets::built_in();
    Start {
        locale: Locale::new(tongue),
        keymap: Arc::new(LazyLock::new(Box::new(|| {
            Keymap::<Action>::parse(include_str!("../../assets/keymap.toml")).unwrap()
        }))),
        sets,
        set: 0,
        standing: Vec::new(),
        extra: Vec::new(),
        lexicon,
        queries: Vec::new(),
        measure: 66,
        look: Look::default(),
        open_at: None,
        notice: None,
        remote: false,
        accessible: false,
    }
}

impl Session {
    /// A session over a library, on a screen of so many columns and rows, in French.
    pub fn new(library: Library, width: u16, height: u16) -> Self {
        Self::with(start(Tongue::French), library, width, height)
    }

    /// A session that starts with something else.
    pub fn with(start: Start, library: Library, width: u16, height: u16) -> Self {
        let mut session = Self::empty(start, width, height);
        session.grow(library);
        session
    }

    /// A session that has no library yet.
    pub fn empty(start: Start, width: u16, height: u16) -> Self {
        let theme = Theme::built_in("dark", Depth::True).unwrap();
        let (app, effects, scans, sifts) = (App::new(start), Vec::new(), Vec::new(), Vec::new());
        let mut session = Self { app, theme, effects, remembered: Vec::new(), late: false, scans, sifts };
        session.resize(width, height);
        session
    }

    /// A session whose questions wait to be answered.
    pub fn late(start: Start, library: Library, width: u16, height: u16) -> Self {
        let mut session = Self::empty(start, width, height);
        session.late = true;
        session.grow(library);
        session
    }

    /// Another state of the library.
    pub fn grow(&mut self, library: Library) -> &mut Self {
        self.event(Event::Library(Arc::new(library)));
        self
    }

    /// Feeds an event; counts are made at once unless they are to wait, other effects are kept.
    pub fn event(&mut self, event: Event) {
        let effects = self.app.handle(event);
        self.take(effects);
    }

    fn take(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Scan(scan) if self.late => self.scans.push(scan),
                Effect::Scan(scan) => self.answer_one(&scan),
                Effect::Collate(question) => {
                    let mut answers = Vec::new();
                    question.answer(&mut || true, &mut |collated| {
                        answers.push(collated);
                        true
                    });
                    for collated in answers {
                        self.event(Event::Collated(collated));
                    }
                }
                Effect::Sift(sift) if self.late => self.sifts.push(sift),
                Effect::Sift(sift) => self.sift_one(&sift),
                Effect::Today => self.event(Event::Today(lutrin::import::date::parse("2024-06-30").unwrap().day)),
                Effect::Remember(_) | Effect::Choose(_) | Effect::Recall(_) | Effect::Watch(_) => {
                    self.remembered.push(effect);
                }
                other => self.effects.push(other),
            }
        }
    }

    fn sift_one(&mut self, sift: &Sift) {
        let verdicts = sift.numbers.clone().map(|number| sift.verdict(number)).collect();
        self.event(Event::Sifted(Sifted { generation: sift.generation, verdicts }));
    }

    /// Answers all questions that wait.
    pub fn answer(&mut self) -> &mut Self {
        for sift in std::mem::take(&mut self.sifts) {
            self.sift_one(&sift);
        }
        for scan in std::mem::take(&mut self.scans) {
            self.answer_one(&scan);
        }
        self
    }

    fn answer_one(&mut self, scan: &Scan) {
        let find = |entry: &Arc<Entry>| scan.matcher.find(entry.article(), entry.folded()).into();
        let hits = scan.entries.iter().map(|entry| (entry.article().id(), find(entry))).collect();
        self.event(Event::Scanned(Scanned { generation: scan.generation, hits }));
    }

    /// The status line, or the prompt.
    pub fn status(&self) -> String {
        self.text().lines().last().unwrap_or_default().trim().to_owned()
    }

    /// Presses keys that have all been typed before the first is looked at.
    pub fn keys_ahead(&mut self, keys: &[&str]) {
        let Some((last, passed)) = keys.split_last() else { return };
        for key in passed {
            let effects = self.app.handle_in_passing(Event::Key(key.parse().unwrap()));
            self.take(effects);
        }
        self.event(Event::Key(last.parse().unwrap()));
    }

    /// Presses keys, written as in a key table.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            self.event(Event::Key(key.parse::<Key>().unwrap_or_else(|error| panic!("{error}"))));
        }
        self
    }

    /// Types a text, key by key.
    pub fn types(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.event(Event::Key(Key::plain(lutrin::input::Code::Char(c))));
        }
        self
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.event(Event::Resize(Size { width, height }));
        self
    }

    /// Draws: the cells, and where the cursor stands.
    pub fn draw(&self) -> (Buffer, Option<Position>) {
        let Size { width, height } = self.app.size();
        let mut buffer = Buffer::empty(Rect { x: 0, y: 0, width, height });
        let cursor = ui::view(&self.app, &self.theme, &mut buffer).cursor;
        (buffer, cursor)
    }

    /// The cells that lead somewhere, as they are drawn, with where they lead.
    pub fn links(&self) -> Vec<(String, String)> {
        let Size { width, height } = self.app.size();
        let mut buffer = Buffer::empty(Rect { x: 0, y: 0, width, height });
        let view = ui::view(&self.app, &self.theme, &mut buffer);
        let cells = |link: &ui::Link<'_>| link.columns.clone().map(|x| buffer[(x, link.y)].symbol()).collect();
        view.links.iter().map(|link| (cells(link), link.url.to_owned())).collect()
    }

    /// The screen as text.
    pub fn text(&self) -> String {
        picture(&self.draw().0, |cell| cell.symbol().to_owned())
    }

    /// The screen, and under it the same screen with a letter for each cell's style: the digit of
    /// a keyword, `c` the current hit, `s` the search, `r` selected, `b` bold, `i` italic, `u`
    /// underlined, `t` tinted. The cursor's cell is `@`.
    pub fn story(&self) -> String {
        let (buffer, cursor) = self.draw();
        let mut styles = buffer.clone();
        for cell in &mut styles.content {
            let letter = self.letter(cell);
            cell.set_char(letter);
        }
        if let Some(cell) = cursor.and_then(|cursor| styles.cell_mut(cursor)) {
            cell.set_char('@');
        }
        let text = picture(&buffer, |cell| cell.symbol().to_owned());
        format!("{text}\n{}\n{}", "─".repeat(20), picture(&styles, |cell| cell.symbol().to_owned()))
    }

    fn letter(&self, cell: &Cell) -> char {
        let keyword = (0..10).find(|index| {
            let style = self.theme.keyword(*index);
            style.bg.is_some() && Some(cell.bg) == style.bg
        });
        match keyword {
            _ if cell.modifier.contains(Modifier::REVERSED) => 'c',
            Some(9) => '+',
            Some(index) => char::from(b'1' + u8::try_from(index).unwrap()),
            None if Some(cell.bg) == self.theme.search.bg => 's',
            None if cell.bg != Color::Reset => 'r',
            None if cell.modifier.contains(Modifier::BOLD) => 'b',
            None if cell.modifier.contains(Modifier::ITALIC) => 'i',
            None if cell.modifier.contains(Modifier::UNDERLINED) => 'u',
            None if cell.fg != Color::Reset && cell.symbol() != " " => 't',
            None => ' ',
        }
    }
}

fn picture(buffer: &Buffer, of: impl Fn(&Cell) -> String) -> String {
    let area = buffer.area;
    let row = |y: u16| {
        let mut row = String::new();
        let mut x = 0;
        while x < area.width {
            let text = of(&buffer[(x, y)]);
            // A wide sign covers the next cell too.
            x += if lutrin::layout::width::of(&text) > 1 { 2 } else { 1 };
            row.push_str(&text);
        }
        row.trim_end().to_owned()
    };
    (0..area.height).map(row).collect::<Vec<_>>().join("\n")
}
