//! Links of whatever a saved page may hold: what is shown of them, and which are handed on.

mod support;

use lutrin::{
    app::{Effect, Event, Start},
    article::address,
    locale::Tongue,
};
use support::{Session, library, start};

/// The addresses that were to be opened.
fn opened(session: &Session) -> Vec<String> {
    let urls = session.effects.iter().filter_map(|effect| match effect {
        Effect::OpenLink(url) => Some(url.clone()),
        _ => None,
    });
    urls.collect()
}

fn copied(session: &Session) -> Vec<String> {
    let texts = session.effects.iter().filter_map(|effect| match effect {
        Effect::Copy { text, .. } => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

fn session(text: &str, width: u16, height: u16) -> Session {
    Session::with(start(Tongue::French), library(&[("a.md", text.as_bytes())]), width, height)
}

/// Addresses that want to be opened, run, or taken for others.
fn hostile() -> Vec<String> {
    let mut all: Vec<String> = [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,<b>x</b>",
        "file:///etc/passwd",
        "exec:rm",
        "vbscript:x",
        "--help",
        "#fragment",
        "//evil.example",
        "https://a@b",
        "https://bank.example@evil.example/",
        "https://\u{430}pple.example/",
        "https://xn--80ak6aa92e.example/",
        "https://a.example/\u{202e}gnp.exe",
        "https://a\u{200b}b.example/",
        "https://a.example/\u{1b}]8;;file:///etc/passwd\u{7}",
        "https://a.example/%00%1b[2J",
        "https://[::1]/",
        "https://0x7f000001/",
        "mailto:a@b.example?attach=/etc/passwd",
        "mailto:",
        "http:",
        "https://",
    ]
    .map(str::to_owned)
    .to_vec();
    all.push(format!("https://a.example/{}", "x".repeat(100 << 10)));
    all.push(format!("https://{}@evil.example/", "bank.example.".repeat(100)));
    all.push(format!("https://{}.example/", "字".repeat(5_000)));
    all
}

#[test]
fn no_address_does_harm_wherever_it_is_shown() {
    let part = |(number, url)| format!("Un [lien\u{202e} {number}](<{url}>) et ![image](<{url}>) puis du texte.\n\n");
    let parts: Vec<String> = hostile().into_iter().enumerate().map(part).collect();
    let text = format!("# Titre\n\n{}", parts.concat());
    for (width, height) in [(120, 40), (80, 24), (60, 20), (20, 4), (1, 1)] {
        let mut session = session(&text, width, height);
        session.keys("i");
        for _ in 0..60 {
            session.keys("Enter y j");
            let screen = session.text();
            let unseen = |c: char| c != '\n' && (c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{200b}'));
            assert!(!screen.contains(unseen), "{screen:?}");
        }
        session.keys("q I o 1 Enter o o o q");
        for url in opened(&session) {
            assert!(address::openable(&url).is_ok(), "{url}");
        }
        assert!(copied(&session).iter().all(|text| !text.contains(char::is_control)));
    }
}

#[test]
fn only_the_web_and_letters_leave_and_the_rest_is_named() {
    let text = "# Titre\n\n[un](javascript:alert\\(1\\)) [deux](file:///etc/passwd) [trois](https://a.example/x) \
                [quatre](mailto:a@b.example) ![cinq](img/a.png)\n";
    let mut session = session(text, 100, 24);
    session.keys("i");
    for (keys, named, open) in [
        ("Enter", "Pas une adresse du web", None),
        ("j o", "file:///etc/passwd", None),
        ("3 Enter", "https://a.example/x", Some("https://a.example/x")),
        ("' Enter", "mailto:a@b.example", Some("mailto:a@b.example")),
        ("5 o", "Pas une adresse du web", None),
    ] {
        session.effects.clear();
        session.keys(keys);
        assert!(session.status().contains(named), "{keys}: {}", session.status());
        assert_eq!(opened(&session).first().map(String::as_str), open, "{keys}");
    }
    session.keys("5 y");
    assert_eq!(copied(&session), ["img/a.png"], "the address of a picture can be taken along");
}

#[test]
fn a_link_in_disguise_is_told_before_it_is_opened() {
    let text = "# Titre\n\nVoir [ici](https://bank.example@evil.example/x) et [là](https://b.example/).\n";
    let mut one = session(text, 100, 24);
    one.keys("o");
    assert!(opened(&one).is_empty());
    assert!(one.status().contains("Mène à evil.example"), "{}", one.status());
    one.keys("o o");
    assert_eq!(opened(&one), ["https://bank.example@evil.example/x", "https://b.example/"]);
    // Any other key in between takes the offer away.
    let mut two = session(text, 100, 24);
    two.keys("o j o");
    assert!(opened(&two).is_empty());
    // By its number, and by a driver that has no prompt.
    let mut three = session(text, 100, 24);
    three.keys("I o 1 Enter");
    assert!(opened(&three).is_empty());
    three.keys("o");
    assert_eq!(opened(&three).len(), 1);
    let mut four = session(text, 100, 24);
    four.event(Event::Link(1));
    assert!(opened(&four).is_empty());
    four.event(Event::Link(1));
    four.event(Event::Link(9));
    assert_eq!(opened(&four).len(), 1);
    assert!(four.status().contains("Pas de lien 9"), "{}", four.status());
}

#[test]
fn over_ssh_nothing_is_opened() {
    let text = "# Titre\n\n[ici](https://bank.example@evil.example/x) [là](https://b.example/).\n";
    let start = Start { remote: true, ..start(Tongue::English) };
    let mut session = Session::with(start, library(&[("a.md", text.as_bytes())]), 100, 24);
    session.keys("i Enter j Enter q o o I o 2 Enter");
    assert!(opened(&session).is_empty());
    assert!(session.status().contains("https://b.example/"), "{}", session.status());
}

#[test]
fn the_list_leads_to_the_place_and_back() {
    let filler = "Un paragraphe de plus, qui ne dit rien mais prend de la place.\n\n".repeat(60);
    let text = format!("# Titre\n\n[un](https://a.example)\n\n{filler}\n\n[deux](https://b.example)\n\n{filler}");
    let mut session = session(&text, 80, 24);
    session.keys("i / d e u x Enter l");
    assert!(session.text().contains("deux"), "{}", session.text());
    session.keys("Ctrl-o");
    assert!(session.text().contains("Titre"));
    // What was typed is taken away before the list is.
    session.keys("i / z z Enter");
    assert!(session.text().contains("Aucun lien ne convient"));
    session.keys("q");
    assert!(session.text().contains("2/2"));
    session.keys("q");
    assert!(!session.text().contains("Liens et images"));
}

#[test]
fn what_is_opened_is_what_the_list_shows_though_the_file_has_changed() {
    let before = "# Titre\n\n[un](https://a.example/1) [deux](https://b.example/2) et du texte.\n";
    let after = "# Titre\n\n[zéro](https://evil.example/0) [un](https://a.example/1) [deux](https://b.example/2) et du texte.\n";
    let mut session = session(before, 100, 24);
    session.keys("i 2");
    let entries = library(&[("a.md", after.as_bytes())]).entries;
    session.event(Event::Reloaded { entries, asked: false });
    assert!(session.text().contains("3/3"), "{}", session.text());
    session.keys("Enter");
    assert_eq!(opened(&session), ["https://b.example/2"]);
}

#[test]
fn numbers_are_the_same_everywhere_and_those_in_furniture_come_last() {
    let text = "# Titre\n\nAbonnez-vous à [notre newsletter](https://n.example)\n\nUn paragraphe assez long pour être du \
                texte, avec [un lien](https://a.example) et ce qu’il faut de mots pour qu’on le lise.\n\n\
                ![Une image](i.png)\n";
    let read = library(&[("a.md", text.as_bytes())]);
    let article = read.entries[0].article();
    let numbers: Vec<_> = article.references().iter().map(|link| (link.number, link.url.to_owned())).collect();
    assert_eq!(numbers[0], (1, "https://a.example".to_owned()));
    assert_eq!(numbers[1], (2, "i.png".to_owned()));
    assert_eq!(numbers.len(), 3);
    let mut session = session(text, 80, 24);
    session.keys("I");
    let screen = session.text();
    assert!(screen.contains("un lien[1]") && screen.contains("[image : Une image][2]"), "{screen}");
}
