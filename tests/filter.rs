//! The filter of the list, driven as a reader drives it: what shows, what stays, and how one leaves.

mod support;

use std::sync::Arc;

use lutrin::{
    app::{Effect, Event, Focus, Start, listing::Item, memory::Memory},
    library::Library,
    locale::Tongue,
};
use support::{Session, library, start};

/// Articles by what they say; the name of the file is their number.
fn articles(texts: &[&str]) -> Library {
    let files: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(number, text)| (format!("{number}.md"), format!("# Titre {number}\n\n{text}\n")))
        .collect();
    library(&files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect::<Vec<_>>())
}

/// The articles that show, by their titles' numbers.
fn shown(session: &Session) -> Vec<usize> {
    let (app, library) = (&session.app, session.app.library());
    (0..app.listing().len(library)).filter_map(|row| app.listing().article(library, row)).collect()
}

fn session(texts: &[&str]) -> Session {
    Session::new(articles(texts), 100, 30)
}

const TEXTS: [&str; 6] =
    ["Le chat dort.", "Le chien dort.", "Le chat et le chien.", "Rien du tout.", "Un chat, des chats.", "Le chien."];

#[test]
fn the_list_follows_what_is_typed() {
    let mut session = session(&TEXTS);
    session.keys("f");
    for (typed, wanted) in [
        ("c", vec![0, 1, 2, 4, 5]),
        ("hat", vec![0, 2, 4]),
        (" -", vec![0, 2, 4]),
        ("chien", vec![0, 4]),
        (" OU", vec![0, 4]),
        (" rien", vec![0, 3, 4]),
        (" (", vec![0, 3, 4]),
    ] {
        session.types(typed);
        assert_eq!(shown(&session), wanted, "{typed}");
    }
    assert!(session.status().contains("parenthèse"), "{}", session.status());
    // What is wrong is not taken.
    session.keys("Enter");
    assert!(session.app.prompt().is_some());
    session.keys("Backspace Backspace Enter");
    assert!(session.app.prompt().is_none());
    assert_eq!(shown(&session), [0, 3, 4]);
    // It is there to be changed, and to be left as it was.
    session.keys("f");
    assert_eq!(session.app.prompt().unwrap().text(), "chat -chien OU rien");
    session.keys("Ctrl-u").types("chien");
    assert_eq!(shown(&session), [1, 2, 5]);
    session.keys("Esc");
    assert_eq!(shown(&session), [0, 3, 4]);
    // Nothing typed is no filter.
    session.keys("f Ctrl-u");
    assert_eq!(shown(&session).len(), 6);
    session.keys("Enter");
    assert!(session.app.filter().is_none());
    // What was taken before comes back.
    session.keys("f Up Enter");
    assert_eq!(shown(&session), [0, 3, 4]);
}

#[test]
fn leaving_goes_from_the_article_to_the_list_to_all_articles() {
    let mut session = session(&TEXTS);
    session.keys("f").types("chien").keys("Enter j Enter");
    assert_eq!((session.app.listing().cursor, session.app.focus()), (Item::Article(2), Focus::Reader));
    session.keys("q");
    assert_eq!((shown(&session), session.app.focus()), (vec![1, 2, 5], Focus::List));
    session.keys("q");
    assert_eq!((shown(&session).len(), session.app.listing().cursor), (6, Item::Article(2)));
    assert!(session.effects.is_empty());
    session.keys("q");
    assert!(matches!(session.effects[..], [Effect::Quit]));
}

#[test]
fn steps_and_jumps_stay_among_what_shows() {
    let mut session = session(&TEXTS);
    session.keys("f").types("chat").keys("Enter Enter");
    for (keys, article) in [("J", 2), ("J", 4), ("J", 4), ("K K", 0)] {
        session.keys(keys);
        assert_eq!(session.app.listing().cursor, Item::Article(article), "{keys}");
    }
    session.keys("/").types("chien").keys("Enter");
    assert_eq!(session.app.listing().cursor, Item::Article(2), "the chien of the second article is hidden");
    session.keys("n");
    assert_eq!(session.app.listing().cursor, Item::Article(2), "and so are those after it");
    assert!(session.status().contains("seul passage"), "{}", session.status());
}

#[test]
fn a_way_back_to_a_hidden_article_shows_the_whole_list() {
    let mut session = session(&TEXTS);
    session.keys("/").types("chien").keys("Enter q");
    session.keys("n n");
    let left = session.app.listing().cursor;
    session.keys("q f").types("rien").keys("Enter Enter Ctrl-o");
    assert_ne!(session.app.listing().cursor, Item::Article(3));
    assert_eq!(shown(&session).len(), 6, "from {left:?}");
    assert!(session.app.filter().is_none());
}

#[test]
fn articles_that_come_later_are_filtered_too() {
    let all = articles(&TEXTS);
    let part = |count: usize| Library {
        entries: all.entries[..count].to_vec(),
        complete: count == TEXTS.len(),
        ..Library::default()
    };
    let mut session = Session::new(part(2), 100, 30);
    session.keys("f").types("chat");
    assert_eq!(shown(&session), [0]);
    assert!(session.status().contains("instant"), "{}", session.status());
    session.grow(part(4));
    assert_eq!(shown(&session), [0, 2]);
    session.keys("Enter").grow(part(6));
    assert_eq!((shown(&session), session.app.filtered()), (vec![0, 2, 4], (3, 6, true)));
}

#[test]
fn late_answers_show_as_they_come_and_old_ones_never() {
    let mut session = Session::late(start(Tongue::French), articles(&TEXTS), 100, 30);
    session.answer();
    session.keys("f").types("chat");
    assert_eq!((shown(&session).len(), session.app.filtered().2), (6, false), "nothing flickers");
    let questions = std::mem::take(&mut session.sifts);
    session.types("s");
    let answer = |number| {
        let sift: &lutrin::app::Sift = &questions[questions.len() - 1];
        let verdicts = vec![sift.verdict(number)];
        Event::Sifted(lutrin::app::Sifted { generation: sift.generation, verdicts })
    };
    session.event(answer(1));
    assert_eq!(shown(&session).len(), 6, "the answer to another question");
    session.answer();
    assert_eq!((shown(&session), session.app.filtered().2), (vec![4], true));
}

#[test]
fn one_more_letter_counts_only_where_the_shorter_word_stood() {
    let mut session = Session::late(start(Tongue::French), articles(&TEXTS), 100, 30);
    session.answer();
    session.keys("f").types("ch").answer();
    session.types("a");
    let known: Vec<_> = (0..6).map(|number| session.sifts[0].counts[0].get(number)).collect();
    assert_eq!(known, [None, None, None, Some(0), None, None]);
    session.answer();
    session.types(" x").answer();
    session.types("y");
    let sift = session.sifts.last().unwrap();
    assert!((0..6).all(|number| sift.counts[0].get(number).is_some()), "what is not typed at is not counted again");
}

#[test]
fn counts_are_those_of_the_list() {
    let texts: Vec<String> = (0..5).map(|n| format!("Voici : {}fin.", "WhatsApp, ".repeat(n))).collect();
    let mut session = Session::new(articles(&texts.iter().map(String::as_str).collect::<Vec<_>>()), 100, 30);
    for (query, wanted) in [
        ("kw:whatsapp>=2", vec![2, 3, 4]),
        ("kw:whatsapp=3", vec![3]),
        ("hits<2", vec![0, 1]),
        ("-kw:whatsapp", vec![0]),
    ] {
        session.keys("f Ctrl-u").types(query).keys("Enter");
        assert_eq!(shown(&session), wanted, "{query}");
    }
    // The label is looked up again when other keywords are lit.
    session.keys("f Ctrl-u").types("hits>=3").keys("Enter");
    assert_eq!(shown(&session), [3, 4]);
    session.keys("f Ctrl-u").types("kw:whatsapp>=3 hits<3").keys("Enter");
    assert_eq!(shown(&session), [0_usize; 0]);
    // What is switched off is not counted among them, and found by its label all the same.
    session.keys("m j Space q");
    assert!(session.app.lit().keywords()[1].terms.is_empty());
    assert_eq!(shown(&session), [3, 4]);
}

#[test]
fn what_is_remembered_counts_and_nothing_vanishes_under_the_cursor() {
    let mut session = session(&TEXTS);
    let id = |session: &Session, number: usize| session.app.library().entries[number].article().id();
    let read = Memory { read: true, ..Memory::default() };
    let star = Memory { star: true, ..Memory::default() };
    session.keys("f").types("-lu").keys("Enter");
    assert_eq!(shown(&session).len(), 6);
    let recalled = vec![(id(&session, 0), read), (id(&session, 3), star)];
    session.event(Event::Recalled(recalled));
    assert_eq!(shown(&session), [1, 2, 3, 4, 5], "what comes late is taken in");
    session.keys("g X");
    assert_eq!(shown(&session), [1, 2, 3, 4, 5], "what is marked stays until it is asked again");
    session.keys("f Enter f Ctrl-u").types("-lu étoile").keys("Enter");
    assert_eq!(shown(&session), [3]);
    session.keys("f Ctrl-u").types("lu").keys("Enter");
    assert_eq!(shown(&session), [0, 1]);
}

#[test]
fn tab_goes_on_with_keys_values_and_saved_queries() {
    let saved = vec![("chats".to_owned(), "chat".to_owned()), ("chiens".to_owned(), "chien -@chats".to_owned())];
    let begin = Start { queries: saved, ..start(Tongue::French) };
    let mut session = Session::with(begin, articles(&TEXTS), 100, 30);
    session.keys("f").types("titr").keys("Tab");
    assert_eq!(session.app.prompt().unwrap().text(), "titre:");
    session.keys("Ctrl-u").types("@").keys("Tab");
    assert_eq!((session.app.prompt().unwrap().text(), shown(&session)), ("@chats", vec![0, 2, 4]));
    session.keys("Tab");
    assert_eq!((session.app.prompt().unwrap().text(), shown(&session)), ("@chiens", vec![1, 5]));
    assert!(session.status().contains("2 sur 2"), "{}", session.status());
    session.keys("Tab");
    assert_eq!(session.app.prompt().unwrap().text(), "@chats");
    session.keys("Ctrl-u").types("mot-clé:wh").keys("Tab");
    assert_eq!(session.app.prompt().unwrap().text(), "mot-clé:WhatsApp");
}

#[test]
fn a_query_is_saved_under_a_name() {
    let mut session = session(&TEXTS);
    session.keys(":").types("query-save rien").keys("Enter");
    assert!(session.effects.is_empty() && session.status().contains("requête"), "{}", session.status());
    session.keys(":").types("filter chat -chien").keys("Enter");
    assert_eq!(shown(&session), [0, 4]);
    session.keys(":").types("query-save  mes chats").keys("Enter");
    let [Effect::SaveQuery { name, query }] = &session.effects[..] else { panic!("{:?}", session.effects) };
    assert_eq!((name.as_str(), query.as_str()), ("mes chats", "chat -chien"));
    session.keys("f Ctrl-u").types("@\"mes chats\" OU rien").keys("Enter");
    assert_eq!(shown(&session), [0, 3, 4]);
}

#[test]
fn nothing_found_is_said_and_shows_nothing() {
    let mut session = session(&TEXTS);
    session.keys("f").types("licorne").keys("Enter");
    assert_eq!(shown(&session), [0_usize; 0]);
    assert!(session.app.reader().is_none());
    assert!(session.text().contains("aucun article"), "{}", session.text());
    session.keys("j k g G J K n N Enter Tab Space 1 ; , x X y Y t * Ctrl-o / a Enter q q");
    assert_eq!(shown(&session).len(), 6);
}

#[test]
fn a_folder_that_is_read_again_stays_filtered() {
    let mut session = session(&TEXTS);
    session.keys("f").types("chat").keys("Enter j");
    let mut texts = TEXTS.to_vec();
    texts[0] = "Plus rien.";
    texts.push("Un chat de plus.");
    let fresh = articles(&texts);
    session.event(Event::Refreshed(Arc::new(fresh)));
    assert_eq!((shown(&session), session.app.listing().cursor), (vec![2, 4, 6], Item::Article(2)));
    let changed = articles(&["Le chien.", "", "Plus rien non plus."]).entries[2].clone();
    session.event(Event::Reloaded { entries: vec![changed], asked: true });
    assert_eq!(shown(&session), [4, 6]);
}

#[test]
fn a_prompt_that_is_left_goes_back_to_the_article() {
    let mut session = Session::new(articles(&TEXTS), 80, 24);
    session.keys("j Enter f").types("rien");
    assert_eq!((session.app.focus(), session.app.listing().cursor), (Focus::List, Item::Article(3)));
    session.keys("Esc");
    assert_eq!((session.app.focus(), session.app.listing().cursor), (Focus::Reader, Item::Article(1)));
}

#[test]
fn a_prompt_that_is_left_finds_the_list_as_it_was_before_any_answer() {
    let mut session = Session::late(start(Tongue::French), articles(&TEXTS), 100, 30);
    session.answer();
    session.keys("f").types("chat").answer();
    session.keys("Enter j f Ctrl-u").types("rien").answer();
    assert_eq!(shown(&session), [3]);
    session.keys("Esc");
    assert_eq!((shown(&session), session.app.listing().cursor), (vec![0, 2, 4], Item::Article(2)));
    session.answer();
    assert_eq!((shown(&session), session.app.listing().cursor), (vec![0, 2, 4], Item::Article(2)));
}

#[test]
fn one_article_alone_has_no_list_to_filter() {
    let mut session = session(&TEXTS[..1]);
    session.keys("f");
    assert!(session.app.prompt().is_none() && !session.status().is_empty());
}

#[test]
fn every_size_shows_the_prompt_and_the_caret() {
    for (width, height) in [(20, 4), (40, 8), (60, 20), (80, 24), (160, 50)] {
        let mut session = Session::new(articles(&TEXTS), width, height);
        session.keys("f").types("chat titre:/x ");
        let text = session.text();
        let lines: Vec<_> = text.lines().collect();
        assert!(lines[lines.len() - 2].contains("titre:/x"), "{width}x{height}\n{text}");
        let (caret, slash) = (lines[lines.len() - 1].find('^'), lines[lines.len() - 2].find("/x"));
        let columns = |line: &str, at: usize| line[..at].chars().count();
        let caret = columns(lines[lines.len() - 1], caret.unwrap());
        assert_eq!(caret, columns(lines[lines.len() - 2], slash.unwrap()), "{width}x{height}\n{text}");
    }
}
