//! From bytes to a frame: opening an article with twenty keywords lit, and the screens after it.
//!
//! `cargo bench --bench frame`. The texts are the built-in articles; the long one repeats them.

#![expect(clippy::unwrap_used, reason = "a bench may stop")]

use std::sync::{Arc, LazyLock};

use divan::{Bencher, black_box};
use lutrin::{
    app::{App, Event, Size, Start, look::Look},
    article::Source,
    import::import,
    input::{Key, Keymap},
    keyword::Sets,
    library::{Entry, Library},
    locale::{Locale, Tongue},
    shell::{
        capabilities::Capabilities,
        encode::{Frame, encode},
    },
    ui::{self, Depth, Theme},
};
use ratatui::style::{Color, Style};

const ARTICLE: &[u8] = include_bytes!("../seeds/02-petite-histoire-du-chiffrement.md");
const SIZE: Size = Size { width: 120, height: 40 };

fn main() {
    divan::main();
}

fn app() -> App {
    let Sets { sets, lexicon } = Sets::built_in();
    let keymap = LazyLock::new(Box::new(|| Keymap::parse(include_str!("../assets/keymap.toml")).unwrap()) as Box<_>);
    let mut app = App::new(Start {
        locale: Locale::new(Tongue::French),
        keymap: Arc::new(keymap),
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
    });
    app.handle(Event::Resize(SIZE));
    app
}

fn library(bytes: &[u8]) -> Arc<Library> {
    let article = import(bytes, &Source::new("a.md"), b"a.md").unwrap().articles.remove(0);
    Arc::new(Library { entries: vec![Arc::new(Entry::new(article))], complete: true, ..Library::default() })
}

fn draw(app: &App, theme: &Theme) -> Frame {
    let mut frame = Frame::new(SIZE.width, SIZE.height);
    frame.cursor = ui::view(app, theme, &mut frame.buffer).cursor;
    frame
}

/// Import, fold, match, lay out and paint an article of 8 KB: what happens between its bytes and
/// the first screen of it.
#[divan::bench]
fn open_8_kb_and_paint(bencher: Bencher<'_, '_>) {
    let theme = Theme::built_in("dark", Depth::True).unwrap();
    bencher.with_inputs(app).bench_local_values(|mut app| {
        app.handle(Event::Library(library(black_box(ARTICLE))));
        let frame = draw(&app, &theme);
        (encode(None, &frame, &Capabilities::default()), app)
    });
}

/// A page further in an article of 1 MB that has been opened: key, layout, paint, bytes.
#[divan::bench]
fn page_of_1_mb(bencher: Bencher<'_, '_>) {
    let theme = Theme::built_in("dark", Depth::True).unwrap();
    let text = std::str::from_utf8(ARTICLE).unwrap().split("---").last().unwrap();
    let long = text.repeat((1 << 20) / text.len());
    let mut app = app();
    app.handle(Event::Library(library(long.as_bytes())));
    let key: Key = "PgDn".parse().unwrap();
    let mut shown = draw(&app, &theme);
    bencher.bench_local(move || {
        app.handle(Event::Key(key));
        let next = draw(&app, &theme);
        let bytes = encode(Some(&shown), &next, &Capabilities::default());
        shown = next;
        bytes
    });
}

/// A screen of prose, 200 by 50, from another such screen: nothing of it can be kept.
#[divan::bench]
fn encode_wholly_changed_200x50(bencher: Bencher<'_, '_>) {
    let (old, new) = (prose(200, 50, 0), prose(200, 50, 5000));
    bencher.bench_local(|| encode(black_box(Some(&old)), black_box(&new), &Capabilities::default()));
}

/// The same one row further.
#[divan::bench]
fn encode_scrolled_200x50(bencher: Bencher<'_, '_>) {
    let (old, new) = (prose(200, 50, 0), prose(200, 50, 198));
    bencher.bench_local(|| encode(black_box(Some(&old)), black_box(&new), &Capabilities::default()));
}

/// The first frame, of which nothing is known.
#[divan::bench]
fn encode_first_120x40(bencher: Bencher<'_, '_>) {
    let new = prose(120, 40, 0);
    bencher.bench_local(|| encode(None, black_box(&new), &Capabilities::default()));
}

/// The text from a byte on, as wide as the screen but for one column at each side, some words lit.
fn prose(width: u16, height: u16, from: usize) -> Frame {
    let text: Vec<char> = std::str::from_utf8(ARTICLE).unwrap().chars().filter(|sign| !sign.is_control()).collect();
    let mut signs = text.iter().cycle().skip(from);
    let mut frame = Frame::new(width, height);
    for y in 0..height {
        for x in 1..width - 1 {
            let style = if (x + y) % 40 < 4 { Style::new().bold().fg(Color::Rgb(250, 200, 9)) } else { Style::new() };
            frame.buffer[(x, y)].set_char(*signs.next().unwrap()).set_style(style);
        }
    }
    frame
}
