//! What a reader waits for in a large library: a change of the keyword set, a jump to another article, the
//! concordance, a query while it is typed, and keys while counts stream in; as a table, each beside what is
//! promised of it.
//!
//! `cargo bench --bench library`; needs 1.5 GB of memory. One thing is done after the other: in the program the
//! counts are made beside the keys. `LUTRIN_ARTICLES=2000` makes both libraries smaller.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench may stop, and its output is what it is for")]
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

use std::{
    env,
    hint::black_box,
    sync::{Arc, LazyLock},
    thread,
    time::{Duration, Instant},
};

use lutrin::{
    app::{App, Effect, Event, Look, Scan, Scanned, Sift, Sifted, Size, Start},
    article::{Article, ArticleId, Block, BlockKind, Format, Meta, Source},
    input::Keymap,
    keyword::{Hits, Keyword, KeywordSet, Sets},
    library::{Entry, Library},
    locale::{Locale, Tongue},
    shell::{
        capabilities::Capabilities,
        encode::{Frame, encode},
        sift, worker,
    },
    ui::{self, Depth, Theme},
};

const SIZE: Size = Size { width: 120, height: 40 };

/// How many articles show in the list, at most.
const ROWS: usize = 14;

/// French prose: a keyword stands in about every two hundred bytes.
const PROSE: &str = "Les services de renseignement demandent depuis des années aux éditeurs d’applications de leur \
    ouvrir une porte, et les réponses n’ont guère changé : une faille, même réservée à quelques-uns, finit toujours par \
    servir à d’autres. « Nous ne savons pas faire une serrure qui reconnaisse les gens honnêtes », résume une chercheuse \
    de l’Inria. Le ministre, lui, assure que personne ne veut affaiblir la sécurité des échanges. Reste le chiffrement \
    de bout en bout, que WhatsApp applique depuis 2016 et que personne ne sait plus retirer sans bruit. Les autorités \
    peuvent toujours saisir les téléphones, interroger les proches, suivre l’argent : les moyens ne manquent pas, et les \
    juges les emploient chaque jour. ";

fn main() {
    let of = |usual: usize| env::var("LUTRIN_ARTICLES").ok().and_then(|count| count.parse().ok()).unwrap_or(usual);
    println!("| what | promised | median | slowest |\n|---|---|---|---|");
    sets(of(10_000));
    jumps(of(10_000));
    concordance(of(10_000));
    query(of(10_000));
    stream(of(100_000));
}

/// A line of the table: what, in how many milliseconds at most, and the times.
fn line(what: &str, promised: u64, mut times: Vec<Duration>) {
    times.sort_unstable();
    let shown = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1000.0);
    let slowest = times[times.len() - 1];
    let sign = if slowest > Duration::from_millis(promised) { " **late**" } else { "" };
    println!("| {what} | {promised} ms | {} | {}{sign} |", shown(times[times.len() / 2]), shown(slowest));
}

/// So many times over, how long something takes.
fn times(count: usize, mut done: impl FnMut()) -> Vec<Duration> {
    let time = |_| {
        let start = Instant::now();
        done();
        start.elapsed()
    };
    (0..count).map(time).collect()
}

/// An article of about so many bytes, in paragraphs. Of seven, one has no keyword.
fn article(number: usize, bytes: usize) -> Article {
    let prose = if number.is_multiple_of(7) {
        PROSE.replace("chiffrement", "jardin").replace("WhatsApp", "Pierre")
    } else {
        PROSE.to_owned()
    };
    let (mut text, mut blocks) = (String::new(), Vec::new());
    while text.len() < bytes {
        let start = text.len();
        text.push_str(&prose);
        blocks.push(Block::new(BlockKind::Paragraph, start..text.len()));
        text.push_str("\n\n");
    }
    // Over ten years.
    let day = jiff::civil::date(2014, 1, 1)
        .saturating_add(jiff::Span::new().days(i64::try_from(number * 37 % 3650).unwrap()));
    let meta = Meta {
        published: Some(day.into()),
        title: format!("Article {number} de Telegram"),
        site: Some("Phonandroid".to_owned()),
        ..Meta::default()
    };
    let id = ArticleId::new(b"bench", number);
    Article::new(id, Source::new(format!("{number:06}.txt")), Format::Text, text, blocks, Vec::new(), meta)
}

/// A session with two sets of twenty keywords over so many articles, and what it asks first.
fn session(articles: usize, bytes: usize) -> (App, Vec<Effect>) {
    let Sets { sets, lexicon } = Sets::built_in();
    let first = sets[0].keywords.clone();
    let turned: Vec<Keyword> = first.iter().rev().cloned().collect();
    let set = |name: &str, keywords| KeywordSet { name: name.to_owned(), keywords };
    let keymap = LazyLock::new(Box::new(|| Keymap::parse(include_str!("../assets/keymap.toml")).unwrap()) as Box<_>);
    let mut app = App::new(Start {
        standing: Vec::new(),
        locale: Locale::new(Tongue::French),
        keymap: Arc::new(keymap),
        sets: vec![set("un", first), set("deux", turned)],
        set: 0,
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
    let entries = (0..articles).map(|number| Arc::new(Entry::new(article(number, bytes)))).collect();
    let effects = app.handle(Event::Library(Arc::new(Library { entries, complete: true, ..Library::default() })));
    (app, effects)
}

fn scans(effects: Vec<Effect>) -> impl Iterator<Item = Scan> {
    effects.into_iter().filter_map(|effect| if let Effect::Scan(scan) = effect { Some(scan) } else { None })
}

fn sifts(effects: Vec<Effect>) -> impl Iterator<Item = Sift> {
    effects.into_iter().filter_map(|effect| if let Effect::Sift(sift) = effect { Some(sift) } else { None })
}

/// Counts some of the articles that are asked for.
fn count(app: &mut App, scan: &Scan, articles: std::ops::Range<usize>) {
    let threads = if articles.len() > ROWS { thread::available_parallelism().map_or(1, usize::from) } else { 1 };
    let hits = worker::search(scan, &scan.entries[articles], threads);
    app.handle(Event::Scanned(Scanned { generation: scan.generation, hits }));
}

fn counted(articles: usize) -> App {
    let (mut app, effects) = session(articles, 6000);
    for scan in scans(effects) {
        count(&mut app, &scan, 0..scan.entries.len());
    }
    app
}

fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    keys.split(' ').flat_map(|key| app.handle(Event::Key(key.parse().unwrap()))).collect()
}

/// Draws, and makes the bytes that a terminal gets.
fn draw(app: &App, theme: &Theme) {
    let mut frame = Frame::new(SIZE.width, SIZE.height);
    frame.cursor = ui::view(app, theme, &mut frame.buffer).cursor;
    black_box(encode(None, &frame, &Capabilities::default()));
}

fn dark() -> Theme {
    Theme::built_in("dark", Depth::True).unwrap()
}

fn sets(articles: usize) {
    let (mut app, theme) = (counted(articles), dark());
    let mut all = Vec::new();
    let first = times(11, || {
        let scan = scans(press(&mut app, "s")).next().unwrap();
        count(&mut app, &scan, 0..ROWS.min(scan.entries.len()));
        draw(&app, &theme);
    });
    line("another set of 20 keywords: the rows that show are counted", 16, first);
    for _ in 0..5 {
        let scan = scans(press(&mut app, "s")).next().unwrap();
        all.extend(times(1, || count(&mut app, &scan, 0..scan.entries.len())));
    }
    line(&format!("another set of 20 keywords: all {articles} articles are counted"), 100, all);
}

fn jumps(articles: usize) {
    let (mut app, theme) = (counted(articles), dark());
    press(&mut app, "Enter");
    let jumps = times(200, || {
        press(&mut app, "v");
        draw(&app, &theme);
    });
    line("a jump to another article", 2, jumps);
}

fn concordance(articles: usize) {
    let (mut app, theme) = (counted(articles), dark());
    let hits = app.lit().any().hits;
    let opened = times(11, || {
        press(&mut app, "c");
        draw(&app, &theme);
        press(&mut app, "q");
    });
    line(&format!("a concordance of {hits} hits opens, and closes"), 16, opened);
    press(&mut app, "c");
    let scrolled = times(200, || {
        press(&mut app, "PgDn");
        draw(&app, &theme);
    });
    line("it is paged through", 16, scrolled);
}

fn query(articles: usize) {
    let (mut app, theme) = (counted(articles), dark());
    press(&mut app, "f");
    let typed = "kw:clavier>=2 (title:/telegram/ OR site:phon) \"bout en bout\" -jardin minutes<15";
    let mut keys = Vec::new();
    for c in typed.chars() {
        let key = if c == ' ' { "Space".to_owned() } else { c.to_string() };
        keys.extend(times(1, || {
            for sift in sifts(press(&mut app, &key)) {
                let threads = thread::available_parallelism().map_or(1, usize::from);
                let verdicts = sift::sifted(&sift, sift.numbers.clone(), threads);
                app.handle(Event::Sifted(Sifted { generation: sift.generation, verdicts }));
            }
            draw(&app, &theme);
        }));
    }
    line(&format!("a query, key by key, over {articles} articles"), 30, keys);
}

fn stream(articles: usize) {
    let theme = dark();
    let (app, effects) = session(articles, 5000);
    drop(app);
    let scan = scans(effects).next().unwrap();
    // All articles are alike but for one of seven: what is counted is not what is waited for here.
    let hits: Vec<Arc<Hits>> =
        scan.entries.iter().take(7).map(|entry| scan.matcher.find(entry.article(), entry.folded()).into()).collect();
    let library = Arc::new(Library { entries: scan.entries.clone(), complete: true, ..Library::default() });
    for (what, keys) in [
        ("in the list", "g"),
        ("in the list by hits", "O j j j j j Enter"),
        ("in the concordance", "c"),
        ("in the heat map", "C"),
        ("in the months of the heat map", "C Tab"),
    ] {
        let (mut app, _) = session(0, 0);
        let scan = scans(app.handle(Event::Library(Arc::clone(&library)))).next().unwrap();
        let mut waits = times(1, || {
            press(&mut app, keys);
            draw(&app, &theme);
        });
        for (part, entries) in scan.entries.chunks(1000).enumerate() {
            let hits = entries
                .iter()
                .zip(0..)
                .map(|(entry, n)| (entry.article().id(), Arc::clone(&hits[(part * 1000 + n) % 7])));
            let answer = Event::Scanned(Scanned { generation: scan.generation, hits: hits.collect() });
            waits.extend(times(1, || {
                app.handle(answer.clone());
                press(&mut app, "j");
                draw(&app, &theme);
            }));
        }
        line(&format!("a key {what} while {articles} articles are counted"), 16, waits);
    }
}
