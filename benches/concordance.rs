//! The concordance and the sorted list in large libraries: what lies between a key and its frame, and
//! what the threads beside it do.
//!
//! `cargo bench --bench concordance`. A hundred thousand hits are 1000 articles of 100; the largest
//! library has 100,000 articles.

#![expect(clippy::unwrap_used, reason = "a bench may stop")]

use std::{
    fmt::Write as _,
    sync::{Arc, LazyLock},
};

use divan::{Bencher, black_box};
use lutrin::{
    app::{
        App, Effect, Event, Look, Scan, Scanned, Size, Start,
        concordance::{Collated, Question},
    },
    article::Source,
    import::import,
    input::Keymap,
    keyword::{Keyword, KeywordSet, Lexicon},
    library::{Entry, Library},
    locale::{Locale, Tongue},
    shell::{
        capabilities::Capabilities,
        encode::{Frame, encode},
    },
    ui::{self, Depth, Theme},
};

const SIZE: Size = Size { width: 120, height: 40 };

fn main() {
    divan::main();
}

/// A session over so many articles of so many hits, and the questions that it has asked.
fn session(articles: usize, hits: usize) -> (App, Vec<Scan>) {
    let keyword = |term| Keyword::typed(term).unwrap();
    let set = KeywordSet { name: "a".to_owned(), keywords: vec![keyword("chiffrement"), keyword("clé")] };
    let keymap = LazyLock::new(Box::new(|| Keymap::parse(include_str!("../assets/keymap.toml")).unwrap()) as Box<_>);
    let mut app = App::new(Start {
        standing: Vec::new(),
        locale: Locale::new(Tongue::French),
        keymap: Arc::new(keymap),
        sets: vec![set],
        set: 0,
        extra: Vec::new(),
        lexicon: Lexicon::default(),
        queries: Vec::new(),
        measure: 66,
        look: Look::default(),
        open_at: None,
        notice: None,
        remote: false,
        accessible: false,
    });
    app.handle(Event::Resize(SIZE));
    let entry = |number: usize| {
        let mut text = format!("Article {number}\n\n");
        for hit in 0..hits {
            let (before, after) = ((number * 7 + hit) % 997, (number * 13 + hit * 5) % 991);
            let word = if hit % 2 == 0 { "chiffrement" } else { "clé" };
            write!(text, "Le mot a{before} du {word} dit b{after} et finit là. ").unwrap();
        }
        let name = format!("{number:06}.txt");
        let article = import(text.as_bytes(), &Source::new(name.as_str()), name.as_bytes()).unwrap().articles.remove(0);
        Arc::new(Entry::new(article))
    };
    let library = Library { entries: (0..articles).map(entry).collect(), complete: true, ..Library::default() };
    let effects = app.handle(Event::Library(Arc::new(library)));
    let scans =
        effects.into_iter().filter_map(|effect| if let Effect::Scan(scan) = effect { Some(scan) } else { None });
    (app, scans.collect())
}

/// Answers of so many articles each.
fn answers(scans: &[Scan], articles: usize) -> Vec<Scanned> {
    let parts = scans.iter().flat_map(|scan| scan.entries.chunks(articles).map(move |part| (scan, part)));
    let answer = |(scan, part): (&Scan, &[Arc<Entry>])| {
        let hits = part
            .iter()
            .map(|entry| (entry.article().id(), Arc::new(scan.matcher.find(entry.article(), entry.folded()))));
        Scanned { generation: scan.generation, hits: hits.collect() }
    };
    parts.map(answer).collect()
}

fn counted(articles: usize, hits: usize) -> App {
    let (mut app, scans) = session(articles, hits);
    for answer in answers(&scans, articles) {
        app.handle(Event::Scanned(answer));
    }
    app
}

fn draw(app: &App, theme: &Theme) -> Frame {
    let mut frame = Frame::new(SIZE.width, SIZE.height);
    frame.cursor = ui::view(app, theme, &mut frame.buffer).cursor;
    frame
}

fn press(app: &mut App, keys: &str) -> Option<Arc<Question>> {
    let effects = keys.split(' ').flat_map(|key| app.handle(Event::Key(key.parse().unwrap())));
    let collate = |effect| if let Effect::Collate(question) = effect { Some(question) } else { None };
    effects.filter_map(collate).last()
}

fn answer(app: &mut App, question: &Question) {
    let mut all: Vec<Collated> = Vec::new();
    question.answer(&mut || true, &mut |collated| {
        all.push(collated);
        true
    });
    for collated in all {
        app.handle(Event::Collated(collated));
    }
}

/// The key that opens it, and the first frame of it.
#[divan::bench]
fn open_100000_hits(bencher: Bencher<'_, '_>) {
    let theme = Theme::built_in("dark", Depth::True).unwrap();
    let mut app = counted(1000, 100);
    bencher.bench_local(|| {
        press(&mut app, "c");
        let frame = draw(&app, &theme);
        press(&mut app, "q");
        encode(None, &frame, &Capabilities::default())
    });
}

/// A line further in 100,000: key, preview, paint, bytes. `keys` come first.
fn scroll(bencher: Bencher<'_, '_>, keys: &str, key: &str) {
    let theme = Theme::built_in("dark", Depth::True).unwrap();
    let mut app = counted(1000, 100);
    if let Some(question) = press(&mut app, keys) {
        answer(&mut app, &question);
    }
    let mut shown = draw(&app, &theme);
    bencher.bench_local(move || {
        press(&mut app, black_box(key));
        let next = draw(&app, &theme);
        let bytes = encode(Some(&shown), &next, &Capabilities::default());
        shown = next;
        bytes
    });
}

#[divan::bench]
fn scroll_100000_hits(bencher: Bencher<'_, '_>) {
    scroll(bencher, "c", "j");
}

#[divan::bench]
fn scroll_100000_hits_by_left_context(bencher: Bencher<'_, '_>) {
    scroll(bencher, "c o o", "j");
}

#[divan::bench]
fn page_through_100000_hits(bencher: Bencher<'_, '_>) {
    scroll(bencher, "c", "PgDn");
}

/// What the thread beside it does for another order.
#[divan::bench]
fn sort_100000_hits_by_left_context(bencher: Bencher<'_, '_>) {
    let mut app = counted(1000, 100);
    let question = press(&mut app, "c o o").unwrap();
    bencher.bench_local(|| question.answer(&mut || true, &mut |collated| black_box(collated).complete));
}

/// The keys that ask for it, without the answer.
#[divan::bench]
fn ask_for_another_order_of_100000_hits(bencher: Bencher<'_, '_>) {
    let mut app = counted(1000, 100);
    press(&mut app, "c");
    bencher.bench_local(|| press(&mut app, "o"));
}

/// To the next article that has a hit, and the frame.
#[divan::bench]
fn next_hit_in_another_article_of_100000(bencher: Bencher<'_, '_>) {
    let theme = Theme::built_in("dark", Depth::True).unwrap();
    let mut app = counted(100_000, 1);
    press(&mut app, "Enter");
    bencher.bench_local(|| {
        press(&mut app, "n");
        draw(&app, &theme)
    });
}

/// The counts of a thousand articles come in, and a key waits for them and for the frame after it.
fn stream(bencher: Bencher<'_, '_>, keys: &str) {
    let theme = Theme::built_in("dark", Depth::True).unwrap();
    let (mut app, scans) = session(100_000, 1);
    press(&mut app, keys);
    let mut answers = answers(&scans, 1000).into_iter().cycle();
    bencher.bench_local(|| {
        app.handle(Event::Scanned(answers.next().unwrap()));
        press(&mut app, "j");
        draw(&app, &theme)
    });
}

#[divan::bench(sample_count = 90, sample_size = 1)]
fn a_key_in_the_list_while_100000_articles_are_counted(bencher: Bencher<'_, '_>) {
    stream(bencher, "g");
}

#[divan::bench(sample_count = 90, sample_size = 1)]
fn a_key_in_the_list_by_hits_while_100000_articles_are_counted(bencher: Bencher<'_, '_>) {
    stream(bencher, "O j j j j j Enter");
}

#[divan::bench(sample_count = 90, sample_size = 1)]
fn a_key_in_the_concordance_while_100000_articles_are_counted(bencher: Bencher<'_, '_>) {
    stream(bencher, "c");
}
