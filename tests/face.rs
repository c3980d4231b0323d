//! The face of the app: palette, keyword panel, prompts, mouse, and what is handed to other
//! programs. Keys and clicks in, state and effects out.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod support;

use lutrin::{
    app::{
        Effect, Event, Focus, Start,
        listing::Item,
        memory::{Choices, Last},
        menu::Menu,
    },
    input::{Mouse, MouseKind},
    keyword::{Keyword, KeywordSet},
    library::Library,
    locale::Tongue,
    ui::{Depth, Theme},
};
use ratatui::style::{Color, Modifier};
use support::{Session, library, seeds, start};

fn texts(files: &[(&str, &str)]) -> Library {
    library(&files.iter().map(|(name, text)| (*name, text.as_bytes())).collect::<Vec<_>>())
}

const FILLER: &str = "Une phrase assez longue pour passer pour du texte, et qui finit par un point.\n\n";

fn three() -> Library {
    let filler = FILLER.repeat(40);
    let first = format!("Titre\n\nle foo et le bar sont ici.\n\n{filler}\n\nle foo encore.\n\n{filler}");
    texts(&[
        ("a.txt", &first),
        ("b.txt", &format!("Autre\n\nle bar est là.\n\n{FILLER}")),
        ("c.txt", &format!("Dernier\n\nle bar.\n\n{FILLER}")),
    ])
}

/// Two sets of a few keywords.
fn sets() -> Start {
    let keyword = |term: &&str| Keyword::typed(term).unwrap();
    let set = |name: &str, terms: &[&str]| KeywordSet {
        name: name.to_owned(),
        keywords: terms.iter().map(keyword).collect(),
    };
    Start { sets: vec![set("un", &["foo", "bar", "zoo"]), set("deux", &["texte"])], ..start(Tongue::French) }
}

fn session() -> Session {
    Session::with(sets(), three(), 80, 24)
}

/// What is lit, in the order of the digits; in brackets what is switched off.
fn lit(session: &Session) -> String {
    let lamp = |lamp: lutrin::app::panel::Lamp| {
        let label = lamp.keyword.label.clone();
        match lamp {
            lutrin::app::panel::Lamp { gone: true, .. } => format!("[{label}]"),
            lamp if lamp.on => label,
            _ => format!("({label})"),
        }
    };
    session.app.lamps().into_iter().map(lamp).collect::<Vec<_>>().join(" ")
}

fn counts(session: &Session) -> Vec<usize> {
    (0..session.app.lit().keywords().len()).map(|index| session.app.lit().total(index).hits).collect()
}

#[test]
fn the_panel_switches_and_changes() {
    // keys and what is typed, what is lit, the counts in all articles
    let table: [(&[&str], &str, &[usize]); 29] = [
        (&[], "foo bar zoo", &[2, 3, 0]),
        (&["m Space"], "(foo) bar zoo", &[0, 3, 0]),
        (&["m Space Space"], "foo bar zoo", &[2, 3, 0]),
        (&["m j d"], "foo [bar] zoo", &[2, 0, 0]),
        (&["m j d d"], "foo [bar] zoo", &[2, 0, 0]),
        (&["m j d Space"], "foo bar zoo", &[2, 3, 0]),
        (&["m j d j u"], "foo bar zoo", &[2, 3, 0]),
        (&["m j Space d u"], "foo (bar) zoo", &[2, 0, 0]),
        (&["m j d k d u u u"], "foo bar zoo", &[2, 3, 0]),
        (&["m j d a", "bar", "Enter"], "foo bar zoo", &[2, 3, 0]),
        // What came back by itself is not brought back: what was done to it since stays.
        (&["m j d Space u"], "foo bar zoo", &[2, 3, 0]),
        (&["m j d Space Space u"], "foo (bar) zoo", &[2, 0, 0]),
        (&["m j d a", "bar", "Enter e", " ; titre", "Enter u"], "foo bar zoo", &[2, 4, 0]),
        (&["m j d e", " ; titre", "Enter u"], "foo bar zoo", &[2, 4, 0]),
        (&["m j d e Ctrl-u", "titre", "Enter u"], "foo titre zoo", &[2, 1, 0]),
        (&["m j d q /", "bar", "Enter * m Space u"], "foo (bar) zoo", &[2, 0, 0]),
        (&["m d j d k Space u"], "foo bar zoo", &[2, 3, 0]),
        (&["m 2"], "bar foo zoo", &[3, 2, 0]),
        (&["m é"], "bar foo zoo", &[3, 2, 0]),
        (&["m 9"], "foo bar zoo", &[2, 3, 0]),
        (&["m a", "phrase", "Enter"], "foo bar zoo phrase", &[2, 3, 0, 82]),
        (&["m a", "phr* ; \"point\"", "Enter"], "foo bar zoo phr*", &[2, 3, 0, 164]),
        (&["m a", "/(", "Enter"], "foo bar zoo", &[2, 3, 0]),
        (&["m a", "/point\\.", "Enter"], "foo bar zoo /point\\./", &[2, 3, 0, 82]),
        (&["m a", "/(/", "Enter"], "foo bar zoo", &[2, 3, 0]),
        (&["m Space a", "foo", "Enter"], "foo bar zoo", &[2, 3, 0]),
        (&["m e", " ; titre", "Enter"], "foo bar zoo", &[3, 3, 0]),
        (&["m G e Ctrl-u", "autre", "Enter"], "foo bar autre", &[2, 3, 1]),
        (&["m s"], "texte", &[82]),
    ];
    for (steps, expected, totals) in table {
        let mut session = session();
        for (step, keys) in steps.iter().enumerate() {
            if step % 2 == 0 {
                session.keys(keys)
            } else {
                session.types(keys)
            };
        }
        assert_eq!((lit(&session).as_str(), counts(&session).as_slice()), (expected, totals), "{steps:?}");
    }
}

#[test]
fn what_is_changed_in_a_set_is_there_when_one_comes_back_to_it() {
    let mut session = session();
    session.keys("m Space s s");
    assert_eq!(lit(&session), "(foo) bar zoo");
    session.keys("S a").types("point").keys("Enter q");
    assert_eq!(lit(&session), "texte point");
    session.keys("s");
    assert_eq!(lit(&session), "(foo) bar zoo");
    session.keys("1");
    assert!(session.status().contains("éteint"), "{}", session.status());
    assert!(!session.text().lines().next().unwrap().contains("foo"), "the legend does not name it");
    session.keys("/").types("point").keys("Enter *");
    assert_eq!(lit(&session), "(foo) bar zoo point", "what is kept comes after");
    session.keys("m G d");
    assert_eq!(lit(&session), "(foo) bar zoo [point]");
    assert!(session.status().contains("u le reprend"), "{}", session.status());
    session.keys("q 4");
    assert!(session.status().contains("a été retiré"), "{}", session.status());
    session.keys("m u u");
    assert_eq!(lit(&session), "(foo) bar zoo point");
    assert!(session.status().contains("Rien n’a été retiré"), "{}", session.status());
}

#[test]
fn what_is_kept_is_taken_out_of_one_set_alone() {
    let mut session = session();
    session.keys("Enter /").types("point").keys("Enter * m G d");
    assert_eq!(lit(&session), "foo bar zoo [point]");
    session.keys("s");
    assert_eq!(lit(&session), "texte point");
    session.keys("s u");
    assert_eq!(lit(&session), "foo bar zoo point");
    // Nor does it come back under another name where it was changed.
    session.keys("G e Ctrl-u").types("phrase").keys("Enter s");
    assert_eq!(lit(&session), "texte point");
    session.keys("s");
    assert_eq!(lit(&session), "foo bar zoo phrase");
}

#[test]
fn a_set_is_saved_in_its_order_whatever_digits_the_start_has_given() {
    let typed = |label: &str| Keyword::typed(label).unwrap();
    // what is given before the set and with the start, keys, what is saved
    let table = [
        ("", "j", "m w", "a b c d e f g h i j"),
        ("", "j i", "m w", "a b c d e f g h i j"),
        ("", "x j", "m w", "a b c d e f g h i j"),
        ("", "j", "m d w", "b c d e f g h i j"),
        ("", "j", "m 2 w", "b a c d e f g h j i"),
        ("c", "", "m w", "a b c d e f g h i j"),
        ("c", "j", "m w", "a b c d e f g h i j"),
    ];
    for (standing, extra, keys, saved) in table {
        let keywords = |labels: &str| labels.split_whitespace().map(typed).collect::<Vec<_>>();
        let set = KeywordSet { name: "un".to_owned(), keywords: keywords("a b c d e f g h i j") };
        let start = Start { sets: vec![set], standing: keywords(standing), extra: keywords(extra), ..sets() };
        let mut session = Session::with(start, three(), 80, 24);
        session.keys(keys);
        let set = session.effects.iter().find_map(|effect| match effect {
            Effect::SaveSet { set, .. } => Some(set.clone()),
            _ => None,
        });
        let labels: Vec<_> = set.unwrap().keywords.into_iter().map(|keyword| keyword.label).collect();
        assert_eq!(labels.join(" "), saved, "{standing} {extra} {keys}");
    }
}

#[test]
fn keywords_are_moved_and_coloured_in_the_panel() {
    // keys, the labels as they are saved with the colours that were given
    let table = [
        ("m J w", "bar foo zoo"),
        ("m J J w", "bar zoo foo"),
        ("m J J J w", "bar zoo foo"),
        ("m K w", "foo bar zoo"),
        ("m G K w", "foo zoo bar"),
        ("m J K w", "foo bar zoo"),
        ("m c w", "foo:2 bar zoo"),
        ("m C w", "foo:9 bar zoo"),
        ("m c C w", "foo bar zoo"),
        ("m c c J w", "bar foo:3 zoo"),
        ("m j c d u w", "foo bar:3 zoo"),
    ];
    for (keys, saved) in table {
        let mut session = session();
        session.keys(keys);
        let set = session.effects.iter().find_map(|effect| match effect {
            Effect::SaveSet { set, .. } => Some(set.clone()),
            _ => None,
        });
        let told = |keyword: &Keyword| {
            keyword.color.map_or_else(|| keyword.label.clone(), |color| format!("{}:{color}", keyword.label))
        };
        assert_eq!(set.unwrap().keywords.iter().map(told).collect::<Vec<_>>().join(" "), saved, "{keys}");
    }
    // The colour is seen at once, in the article too.
    let mut session = session();
    session.keys("Enter n q");
    let lit = |session: &Session| session.story().matches('4').count();
    let before = lit(&session);
    session.keys("m c c c q");
    assert!(lit(&session) > before, "{}", session.story());
}

#[test]
fn totals_are_of_the_articles_that_the_filter_leaves() {
    let mut session = Session::with(sets(), three(), 100, 24);
    session.keys("Enter 1");
    let whole = session.status();
    session.keys("q f").types("kw:bar").keys("Enter Enter 1");
    let (hits, articles) = session.app.library().entries.iter().fold((0, 0), |(hits, articles), entry| {
        let counts = session.app.lit().hits(entry.article().id()).unwrap().counts().to_vec();
        if counts[1] > 0 {
            (hits + counts[0] as usize, articles + usize::from(counts[0] > 0))
        } else {
            (hits, articles)
        }
    });
    let told = session.status();
    assert!(told.contains(&format!("{hits} dans {articles} article")) && told.contains("filtré"), "{told}");
    assert!(!whole.contains("filtré"), "{whole}");
    assert_eq!(session.app.total(false, Some(0)), lutrin::app::lit::Total { hits, articles });
}

#[test]
fn no_digit_moves_while_keywords_come_and_go() {
    let mut session = session();
    session.keys("m d");
    for term in ["un", "deux", "trois", "quatre", "cinq", "six"] {
        session.keys("a").types(term).keys("Enter");
    }
    assert_eq!(lit(&session), "[foo] bar zoo un deux trois quatre cinq six");
    // No digit is left but the one that was freed.
    session.keys("a").types("sept").keys("Enter");
    assert_eq!(lit(&session), "sept bar zoo un deux trois quatre cinq six");
    session.keys("j d q /").types("point").keys("Enter *");
    assert_eq!(lit(&session), "sept point zoo un deux trois quatre cinq six");
    session.keys("m u");
    assert_eq!(lit(&session), "sept point zoo un deux trois quatre cinq six bar");
}

#[test]
fn a_label_is_the_same_with_other_accents_and_capitals() {
    let start = Start { extra: vec![Keyword::typed("Foó").unwrap()], ..sets() };
    assert_eq!(lit(&Session::with(start, Library::default(), 80, 24)), "Foó bar zoo");
}

#[test]
fn a_set_is_saved_with_what_is_switched_off() {
    let mut session = session();
    session.keys("m Space w");
    let saved = session.effects.iter().find_map(|effect| match effect {
        Effect::SaveSet { set, .. } => Some(set),
        _ => None,
    });
    let saved = saved.unwrap();
    let terms: Vec<_> = saved.keywords.iter().map(|keyword| keyword.terms.len()).collect();
    assert_eq!((saved.name.as_str(), terms.as_slice()), ("un", [1, 1, 1].as_slice()));
}

#[test]
fn what_was_given_with_the_start_is_not_saved() {
    let typed = |line: &str| Keyword::typed(line).unwrap();
    // keys, the terms that are saved
    let table = [
        ("m w", "foo baz bar zoo"),
        ("m Space w", "foo baz bar zoo"),
        ("m G 1 w", "bar zoo foo baz"),
        ("m d w", "foo baz bar zoo"),
        ("m d d w", "bar zoo"),
        ("m d d u u w", "foo baz bar zoo"),
        ("m j d w", "foo baz zoo"),
        ("m j d u w", "foo baz bar zoo"),
        ("m G d w", "foo baz bar zoo"),
        ("m d d Space Space u w", "foo baz bar zoo"),
    ];
    for (keys, saved) in table {
        let mut start = Start { extra: vec![typed("FOO"), typed("zut")], ..sets() };
        start.sets[0].keywords[0].terms.push("baz".parse().unwrap());
        let mut session = Session::with(start, three(), 80, 24);
        session.keys(keys);
        let set = session.effects.iter().find_map(|effect| match effect {
            Effect::SaveSet { set, .. } => Some(set.clone()),
            _ => None,
        });
        let terms: Vec<_> =
            set.unwrap().keywords.iter().flat_map(|keyword| &keyword.terms).map(ToString::to_string).collect();
        assert_eq!(terms.join(" "), saved, "{keys}");
    }
}

#[test]
fn a_title_takes_two_rows_of_the_list_where_its_bars_would_be_empty() {
    let titled = |title: &str, text: &str| format!("{title}\n\n{text}\n\n{FILLER}");
    let long = "Chiffrement de bout en bout : ce que la loi veut";
    let library = texts(&[
        ("a.txt", &titled("Titre", "le foo.")),
        ("b.txt", &titled(long, "rien ici.")),
        ("c.txt", &titled(long, "le bar.")),
    ]);
    let rows = |start: Start| {
        let session = Session::with(start, library.clone(), 80, 24);
        let text = session.text();
        text.lines().skip(1).take(9).map(|row| row.chars().take(24).collect::<String>()).collect::<Vec<_>>()
    };
    let lit = rows(sets());
    assert_eq!([3, 4].map(|row| lit[row].trim()), ["Chiffrement de bout", "en bout : ce que la…"], "{lit:#?}");
    assert!(lit[5].contains("1 min"), "{lit:#?}");
    assert!(lit[6].trim().ends_with('…'), "{lit:#?}");
    assert!(lit[8].contains("2×1"), "{lit:#?}");
    // A row may end within a word.
    let hyphened = titled("Histoire abracadabra ceci cela donc arc-en-ciel et autres", "rien ici.");
    let text = Session::with(sets(), texts(&[("a.txt", &hyphened), ("b.txt", "Autre\n\nrien.\n")]), 80, 24).text();
    let row = |row: usize| text.lines().nth(row).unwrap().chars().skip(1).take(23).collect::<String>();
    assert_eq!([row(1).trim(), row(2).trim()], ["Histoire abracadabra", "ceci cela donc arc-e…"], "{text}");
    let dark = rows(Start { sets: Vec::new(), ..sets() });
    assert!(dark.iter().filter(|row| row.contains("en bout : ce que")).count() == 2, "{dark:#?}");
}

#[test]
fn a_table_scrolls_as_one() {
    let table = "# Titre\n\n| Nom | Un en-tête assez long pour sortir | Année | Siège de la société |\n|---|---|---|---|\n\
                 | WhatsApp | oui | 2009 | Menlo Park, en Californie |\n| Le 字 | dans les échanges secrets | 2013 | Dubaï |\n";
    for prefix in ["", "> ", "  "] {
        let text = table.lines().map(|line| [prefix, line].concat()).collect::<Vec<_>>().join("\n");
        let mut session = Session::with(sets(), texts(&[("a.md", &text)]), 60, 20);
        let mut compared = 0;
        for _ in 0..3 {
            session.keys("L");
            let buffer = session.draw().0;
            // The columns of the cells that a row has of these words.
            let column = |word: &str| {
                let rows = buffer.area.height;
                (0..rows).find_map(|y| {
                    let cells: Vec<_> = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol().to_owned()).collect();
                    let starts = |x: &usize| cells[*x..].concat().starts_with(word);
                    (0..cells.len()).find(starts)
                })
            };
            let found = ["Année", "2009", "2013"].map(column);
            assert!(
                found[0].is_none() || found.iter().all(|column| *column == found[0]),
                "{found:?}\n{}",
                session.text()
            );
            assert!(found[0].is_some() || session.text().contains('‹'), "{}", session.text());
            compared += usize::from(found[0].is_some());
        }
        assert!(compared > 0, "the column never shows\n{}", session.text());
    }
}

#[test]
fn every_command_of_the_palette_can_be_taken() {
    let commands = {
        let mut session = session();
        session.keys(":");
        let Some(Menu::Palette(palette)) = session.app.menu() else { panic!("it is open") };
        palette.found().map(|command| command.name.clone()).collect::<Vec<_>>()
    };
    assert!(commands.len() > 40, "{commands:?}");
    for command in commands {
        for open in ["", "Enter"] {
            let mut session = session();
            session.keys(open).keys(":").types(&command).keys("Enter");
            assert!(!matches!(session.app.menu(), Some(Menu::Palette(_))), "{command}");
            session.draw();
            session.keys("Esc Esc j").draw();
        }
    }
}

#[test]
fn the_palette_does_what_is_named() {
    type Check = fn(&Session) -> bool;
    let table: [(&[&str], Check); 10] = [
        (&["Enter :", "plus large", "Enter"], |session| session.status().contains("Colonne de 70")),
        (&["Enter :", "justif", "Enter"], |session| session.status().contains("justifié")),
        (&[":", "set deux", "Enter"], |session| lit(session) == "texte"),
        (&[":", "keyword-add point", "Enter"], |session| lit(session).ends_with("zoo point")),
        (&["Enter :", "search encore", "Enter"], |session| session.app.search().unwrap().typed == "encore"),
        (&[":", "zzzz", "Enter"], |session| matches!(session.app.menu(), Some(Menu::Palette(_)))),
        (
            &[":", "pip", "Tab", "wc -w", "Enter"],
            |session| matches!(session.effects.last(), Some(Effect::Pipe { command, .. }) if command == "wc -w"),
        ),
        (
            &[":", "pipe", "Enter", "wc", "Enter"],
            |session| matches!(session.effects.last(), Some(Effect::Pipe { command, .. }) if command == "wc"),
        ),
        (&[":", "pipe a", "Enter :", "wider", "Enter : Up Up", "", "Enter"], |session| {
            let pipes = session.effects.iter().filter(|effect| matches!(effect, Effect::Pipe { .. }));
            pipes.count() == 2
        }),
        (&["Enter :", "wider", "Esc"], |session| session.app.prompt().is_none() && session.app.menu().is_none()),
    ];
    for (steps, check) in table {
        let mut session = session();
        for (step, keys) in steps.iter().enumerate() {
            if step % 2 == 0 {
                session.keys(keys)
            } else {
                session.types(keys)
            };
        }
        assert!(check(&session), "{steps:?}\n{}", session.text());
    }
}

#[test]
fn prompts_have_their_own_history() {
    let mut session = session();
    session.keys("Enter /").types("foo").keys("Enter /").types("bar").keys("Enter m a").types("mot").keys("Enter q");
    session.keys("/ Up Up");
    assert_eq!(session.app.prompt().unwrap().text(), "foo");
    assert_eq!(session.app.search().unwrap().typed, "foo", "it is searched while it is recalled");
    session.keys("Down Down");
    assert_eq!(session.app.prompt().unwrap().text(), "");
    session.keys("Esc | Up");
    assert_eq!(session.app.prompt().unwrap().text(), "");
    session.keys("Esc m a Up");
    assert_eq!(session.app.prompt().unwrap().text(), "mot");
}

#[test]
fn a_paste_is_typed_into_a_prompt_and_never_pressed() {
    let mut session = session();
    session.event(Event::Paste("qq\n:\nEnter".to_owned()));
    assert!(session.effects.is_empty() && session.app.menu().is_none());
    session.keys("m a");
    session.event(Event::Paste("un\r\nmot\t\u{1b}[2J\n".to_owned()));
    assert_eq!(session.app.prompt().unwrap().text(), "un mot \u{fffd}[2J");
}

#[test]
fn no_ink_on_a_ground_of_sixteen_colours_is_bold() {
    let mut session = session();
    session.theme = Theme::built_in("dark", Depth::Ansi).unwrap().on(Some(false));
    session.keys("Enter / f o o Enter");
    let buffer = session.draw().0;
    let lit: Vec<_> = buffer.content.iter().filter(|cell| cell.bg == Color::Yellow && cell.symbol() == "f").collect();
    assert!(!lit.is_empty() && lit.iter().all(|cell| !cell.modifier.contains(Modifier::BOLD)), "{lit:?}");
}

#[test]
fn a_link_leads_from_all_its_cells_and_no_others() {
    let text = "# Titre\n\nVoir **la [notice\u{a0}complète](https://a.example/n)**, [deux](mailto:b@c) [mots](https://d) et \
                [une suite de mots assez longue pour ne pas tenir sur la ligne](https://e/f).\n\n```\nhttps://code\n```\n";
    let mut session = Session::new(library(&[("a.md", text.as_bytes())]), 60, 20);
    let wanted = [
        ("notice complète", "https://a.example/n"),
        ("deux", "mailto:b@c"),
        ("mots", "https://d"),
        ("une suite de", "https://e/f"),
        ("mots assez longue pour ne pas tenir sur la ligne", "https://e/f"),
    ];
    assert_eq!(session.links(), wanted.map(|(text, url)| (text.to_owned(), url.to_owned())));
    session.keys("?");
    assert_eq!(session.links(), [], "help stands over it");
}

fn mouse(session: &mut Session, kind: MouseKind, x: u16, y: u16) {
    session.event(Event::Mouse(Mouse { kind, x, y }));
}

fn click(session: &mut Session, x: u16, y: u16) {
    mouse(session, MouseKind::Press, x, y);
    mouse(session, MouseKind::Release, x, y);
}

fn top(session: &Session) -> usize {
    session.app.reader().unwrap().visible().start
}

#[test]
fn a_click_chooses_and_a_second_one_opens() {
    let mut session = session();
    click(&mut session, 5, 4);
    assert_eq!((session.app.listing().cursor, session.app.focus()), (Item::Article(1), Focus::List));
    click(&mut session, 5, 5);
    assert_eq!((session.app.listing().cursor, session.app.focus()), (Item::Article(1), Focus::Reader));
    session.keys("q");
    click(&mut session, 5, 20);
    assert_eq!(session.app.listing().cursor, Item::Article(1), "below the last one is nothing");
    mouse(&mut session, MouseKind::Wheel(true), 5, 5);
    assert_eq!(session.app.listing().cursor, Item::Article(2));
    mouse(&mut session, MouseKind::Wheel(false), 5, 5);
    click(&mut session, 40, 5);
    assert_eq!(session.app.focus(), Focus::Reader, "in the preview it opens");
}

#[test]
fn the_wheel_scrolls_three_rows_and_the_scrollbar_is_dragged() {
    let mut by_key = session();
    by_key.keys("Enter j j j");
    let mut session = session();
    session.keys("Enter");
    mouse(&mut session, MouseKind::Wheel(true), 40, 10);
    assert_eq!(top(&session), top(&by_key));
    mouse(&mut session, MouseKind::Wheel(false), 40, 10);
    assert_eq!(top(&session), 0);
    mouse(&mut session, MouseKind::Wheel(true), 40, 10);
    let page = session.app.geometry().reader.unwrap();
    let bar = page.scrollbar.unwrap();
    let (x, y) = (bar.x, bar.y);
    mouse(&mut session, MouseKind::Press, x, y + bar.height / 2);
    let len = session.app.reader().unwrap().entry().article().text().len();
    let middle = top(&session);
    assert!((len * 2 / 5..len * 3 / 5).contains(&middle), "{middle} of {len}");
    mouse(&mut session, MouseKind::Drag, 3, 23);
    assert!(session.app.reader().unwrap().at_end(), "also when the pointer leaves the bar");
    mouse(&mut session, MouseKind::Drag, 3, 0);
    assert_eq!(top(&session), 0);
    mouse(&mut session, MouseKind::Release, 3, 0);
    mouse(&mut session, MouseKind::Drag, x, 20);
    assert_eq!(top(&session), 0, "a drag that began elsewhere moves nothing");
    session.keys("Ctrl-o");
    assert_eq!(top(&session), top(&by_key), "the way back leads to where the drag began");
}

#[test]
fn the_mouse_does_what_a_key_does_besides() {
    let all = three();
    let part = |entries: usize| Library { entries: all.entries[..entries].to_vec(), complete: false, ..all.clone() };
    let mut session = Session::empty(sets(), 80, 24);
    session.grow(part(2)).keys("G");
    click(&mut session, 5, 1);
    session.grow(all.clone());
    assert_eq!(session.app.listing().cursor, Item::Article(0), "the end is not gone on to");

    let mut session = Session::empty(sets(), 80, 24);
    session.grow(part(2)).keys("j 3");
    assert!(session.app.notice().is_some(), "a jump waits");
    click(&mut session, 5, 1);
    session.grow(texts(&[("a.txt", "Titre\n\nrien"), ("b.txt", "Autre\n\nrien"), ("c.txt", "Fin\n\nun zoo\n")]));
    assert_eq!(session.app.listing().cursor, Item::Article(0), "what waited is taken back");

    let mut session = Session::empty(sets(), 80, 24);
    let last = Last { article: all.entries[2].article().id(), reading: true };
    session.event(Event::Choices(Choices { last: Some(last), ..Choices::default() }));
    session.grow(part(2));
    click(&mut session, 5, 4);
    session.event(Event::Recalled(Vec::new()));
    session.grow(all.clone());
    session.event(Event::Recalled(Vec::new()));
    assert_eq!(session.app.listing().cursor, Item::Article(1), "nor is another article come back to");
}

#[test]
fn what_the_wheel_brings_to_its_end_is_read_and_what_is_dragged_is_not() {
    let read = |session: &Session| {
        let id = session.app.reader().unwrap().id();
        session.app.memory(id).is_some_and(|memory| memory.read)
    };
    let mut session = session();
    session.keys("Enter");
    for _ in 0..100 {
        mouse(&mut session, MouseKind::Wheel(true), 40, 10);
    }
    assert!(session.app.reader().unwrap().at_end() && read(&session));
    let mut session = self::session();
    session.keys("Enter j");
    let bar = session.app.geometry().reader.unwrap().scrollbar.unwrap();
    mouse(&mut session, MouseKind::Press, bar.x, bar.y + bar.height - 1);
    assert!(session.app.reader().unwrap().at_end() && !read(&session));
}

#[test]
fn no_click_changes_the_article_while_something_is_typed() {
    for keys in ["|", "/"] {
        let mut session = session();
        session.keys(keys).types("wc");
        click(&mut session, 5, 4);
        mouse(&mut session, MouseKind::Wheel(true), 5, 4);
        assert!(session.app.prompt().is_some(), "{keys}");
        assert_eq!(session.app.listing().cursor, Item::Article(0), "{keys}");
    }
}

#[test]
fn a_click_on_a_fold_toggles_it() {
    let mut session = Session::with(start(Tongue::French), seeds(), 80, 24);
    session.keys("Enter");
    let fold = |session: &Session, sign: &str| {
        let text = session.text();
        text.lines().position(|line| line.contains(sign)).map(|row| u16::try_from(row).unwrap())
    };
    for _ in 0..400 {
        if fold(&session, "▸").is_some() {
            break;
        }
        session.keys("j");
        if session.app.reader().unwrap().at_end() {
            session.keys("J");
        }
    }
    let row = fold(&session, "▸").expect("a built-in article has furniture");
    click(&mut session, 10, row);
    let open = fold(&session, "▾").expect("it is open");
    click(&mut session, 10, open);
    assert!(fold(&session, "▸").is_some() && fold(&session, "▾").is_none());
}

#[test]
fn a_click_in_a_sheet_chooses_and_takes() {
    let mut session = session();
    session.keys("m");
    let rows = session.app.menu_rows();
    click(&mut session, 10, rows.y + 1);
    click(&mut session, 10, rows.y + 1);
    assert_eq!(lit(&session), "foo (bar) zoo");
    click(&mut session, 10, 1);
    assert!(session.app.menu().is_none(), "beside it closes it");
    session.keys(":").types("set deux");
    let rows = session.app.menu_rows();
    click(&mut session, 10, rows.y);
    assert_eq!(lit(&session), "texte");
    assert!(session.app.prompt().is_none());
}

#[test]
fn the_mouse_is_taken_only_where_it_is_wanted() {
    let mut session = session();
    assert!(session.app.mouse());
    session.keys("M");
    assert!(matches!(session.effects.last(), Some(Effect::Mouse(false))));
    click(&mut session, 5, 4);
    assert_eq!(session.app.listing().cursor, Item::Article(0), "a late report does nothing");
    let session = Session::with(Start { remote: true, ..sets() }, three(), 80, 24);
    assert!(!session.app.mouse());
}

#[test]
fn no_click_anywhere_at_any_size_panics() {
    for (width, height) in [(1, 1), (20, 4), (21, 5), (60, 20), (120, 40)] {
        for keys in ["", "Enter", "m", ":", "?", "Enter t", "Enter L L", "/"] {
            let mut session = Session::with(start(Tongue::French), seeds(), width, height);
            session.keys(keys);
            for x in (0..width + 2).step_by(19) {
                for y in 0..height + 2 {
                    click(&mut session, x, y);
                    mouse(&mut session, MouseKind::Wheel(y % 2 == 0), x, y);
                    mouse(&mut session, MouseKind::Drag, x, y);
                }
            }
            session.draw();
        }
    }
}

#[test]
fn links_are_opened_one_after_the_other_and_only_told_over_ssh() {
    let files: [(&str, &str); 1] =
        [("a.md", "# Titre\n\nUn [lien](https://a.example) et [deux](https://b.example).\n\nDu texte sans lien.\n")];
    let opened = |session: &Session| {
        let urls = session.effects.iter().filter_map(|effect| match effect {
            Effect::OpenLink(url) => Some(url.clone()),
            _ => None,
        });
        urls.collect::<Vec<_>>()
    };
    let mut session = Session::with(sets(), texts(&files), 80, 24);
    session.keys("o o o j o");
    assert_eq!(opened(&session), ["https://a.example", "https://b.example", "https://a.example", "https://a.example"]);
    let mut session = Session::with(Start { remote: true, ..sets() }, texts(&files), 80, 24);
    session.keys("o o");
    assert!(opened(&session).is_empty());
    let two = session.status().replace('\u{a0}', " ");
    assert!(two.starts_with("Lien 2 sur 2 : https://b.example"), "{two}");
    let told = session.app.link_not_opened("https://b.example", "screen", "xdg-open").replace('\u{a0}', " ");
    assert_eq!(told, "Pas d’écran graphique ici (Y copie l’adresse) : Lien 2 sur 2 : https://b.example");
    let told = session.app.link_not_opened("https://c.example", "opener", "xdg-open").replace('\u{a0}', " ");
    assert_eq!(told, "xdg-open introuvable (Y copie l’adresse) : https://c.example");
}

#[test]
fn a_link_that_goes_on_in_the_row_of_the_hit_is_opened() {
    let words = "des mots ".repeat(6);
    let text = format!("# Titre\n\n{words}[{words}le foo](https://a.example) et [deux](https://b.example).\n");
    let mut session = Session::with(sets(), texts(&[("a.md", &text)]), 80, 24);
    session.keys("1 o");
    assert!(session.status().contains("https://a.example"), "{}", session.status());
}

#[test]
fn a_file_is_edited_at_the_current_hit_and_none_where_there_is_none() {
    let mut session = session();
    session.keys("Enter n n e");
    let [.., Effect::Edit { article, offset }, Effect::Reload(_)] = &session.effects[..] else {
        panic!("nothing is edited, or not read again")
    };
    assert!(article.text()[*offset..].starts_with("foo encore") || article.text()[*offset..].starts_with("bar"));
    for name in ["lutrin:a.md", "-"] {
        let name = if name == "-" { name.to_owned() } else { format!("{}a.md", lutrin::library::builtin::SCHEME) };
        let mut session = Session::with(sets(), texts(&[(name.as_str(), FILLER)]), 80, 24);
        session.keys("e");
        assert!(session.effects.is_empty(), "{name}");
    }
}

#[test]
fn whole_lines_scroll_and_a_jump_shows_its_hit() {
    let line = "x ".repeat(100);
    let text = format!("# Titre\n\nLe mot foo.\n\n```\n{line}foo\n```\n\n| a | b |\n|---|---|\n| {line} | foo |\n");
    let mut session = Session::with(sets(), texts(&[("a.md", &text)]), 80, 24);
    let before = session.text();
    session.keys("L");
    assert!(session.text().contains('›'));
    session.keys("n n");
    let (_, cursor) = session.draw();
    let cursor = cursor.unwrap();
    let (buffer, _) = session.draw();
    let shown: String = (cursor.x..cursor.x + 3).map(|x| buffer[(x, cursor.y)].symbol()).collect();
    assert_eq!(shown, "foo", "{}", session.text());
    session.keys(&"H ".repeat(40)).keys("j g");
    assert_eq!(session.text().lines().take(20).collect::<Vec<_>>(), before.lines().take(20).collect::<Vec<_>>());
}

#[test]
fn space_at_the_end_goes_on_to_the_next_article_and_ends_with_the_last() {
    let mut session = session();
    session.keys("Enter J G Space");
    assert!(session.status().contains("Dernier"), "{}", session.status());
    session.keys("Space");
    assert_eq!(session.app.listing().cursor, Item::Article(2));
    session.keys("G Space Space");
    assert_eq!(session.app.listing().cursor, Item::Article(2));
    assert!(session.status().contains("Fin du dernier article"), "{}", session.status());
}

#[test]
fn a_long_load_is_told_while_it_lasts() {
    let all = three();
    let part = Library { entries: all.entries[..2].to_vec(), complete: false, ..all.clone() };
    let mut session = Session::empty(sets(), 80, 24);
    session.grow(part);
    assert!(session.status().contains("lecture : 2"), "{}", session.status());
    session.grow(all);
    assert!(session.status().contains("1/3"), "{}", session.status());
}

/// A simple generator: the same session each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

#[test]
fn no_run_of_keys_and_clicks_panics() {
    let table = include_str!("../assets/keymap.toml");
    let mut keys: Vec<&str> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| line.split_once('[').map_or("", |(_, keys)| keys).split("\", \""))
        .map(|key| key.trim_matches(|c| "\"]".contains(c)))
        .filter(|key| key.parse::<lutrin::input::Key>().is_ok())
        .collect();
    keys.extend(["Enter", "Esc", "x", "~", "m", ":", "a", "Backspace", "L", "L"]);
    assert!(keys.len() > 100, "{keys:?}");
    let mut random = Random(7);
    for round in 0..6 {
        let mut session = Session::with(start(Tongue::French), seeds(), 80, 24);
        let mut played = Vec::new();
        for step in 0..400 {
            match random.below(12) {
                0 => {
                    let (width, height) = (random.below(130), random.below(45));
                    session.resize(u16::try_from(width).unwrap(), u16::try_from(height).unwrap());
                }
                1 => session.event(Event::Paste("coller\nces mots /".to_owned())),
                2 | 3 => {
                    let kinds = [
                        MouseKind::Press,
                        MouseKind::Drag,
                        MouseKind::Release,
                        MouseKind::Wheel(true),
                        MouseKind::Wheel(false),
                        MouseKind::Sideways(true),
                    ];
                    let (x, y) = (random.below(130), random.below(45));
                    let kind = kinds[random.below(kinds.len())];
                    mouse(&mut session, kind, u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
                }
                _ => {
                    let key = keys[random.below(keys.len())];
                    played.push(key);
                    session.keys(key);
                }
            }
            if step % 8 == 0 {
                session.draw();
            }
        }
        assert!(!played.is_empty(), "{round}");
    }
}
