//! Tables of a text and the rows it makes, joined by line ends.

use super::*;
use crate::article::Language;

fn set(text: &str, width: u16, language: &str) -> String {
    let hyphenator = Language::parse(language).and_then(|language| Hyphenator::new(&language));
    draw(text, &running(text, &[], Setting { width, hyphenator, justify: false }), width)
}

fn draw(text: &str, lines: &[Line], width: u16) -> String {
    let rows = lines.iter().map(|line| {
        let mut row = String::new();
        for piece in &line.pieces {
            assert_eq!(usize::from(piece.column), width::of(&row), "pieces follow one another: {line:?}");
            match &piece.shown {
                Shown::Text => row += &width::draw(&text[piece.range.clone()]),
                Shown::Space => row += &" ".repeat(piece.width.into()),
                Shown::Generated(shown, _) => row += shown,
            }
            assert_eq!(usize::from(piece.column + piece.width), width::of(&row), "{line:?}");
        }
        assert!(width::of(&row) <= usize::from(width), "{row:?} is wider than {width}");
        row
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// Notes a difference, so that one run shows all of them.
fn check(found: &str, expected: &str, faults: &mut String) {
    if found != expected {
        faults.extend(["\nfound ", found, "\n not  ", expected]);
    }
}

#[test]
fn french() {
    let mut faults = String::new();
    for (width, text, expected) in [
        (20, "", ""),
        (20, " \n ", "\n"),
        (20, "  mot\n\n  mot  ", "mot\n\nmot"),
        (20, "mot\u{200b} \u{feff} \u{200b}mot", "mot mot"),
        // A sign stays with its word whatever stands between, and with its quotation mark.
        (10, "Il a dit  oui !", "Il a dit\noui !"),
        (10, "Il a dit oui\u{202f}!", "Il a dit\noui !"),
        (10, "Il a dit oui \u{a0} ?", "Il a dit\noui ?"),
        (10, "Il a dit oui\u{2009}:", "Il a dit\noui :"),
        (10, "Il a dit\u{200b}: oui", "Il a dit:\noui"),
        (12, "Un message « a »", "Un message\n« a »"),
        (12, "Un message (a)", "Un message\n(a)"),
        (12, "Plus de 100 %", "Plus de\n100 %"),
        (12, "Plus de 100 km", "Plus de\n100 km"),
        (12, "Plus de 10 000", "Plus de\n10 000"),
        // A word too wide is not cut just before such a sign, and gaps go where nothing else helps.
        (8, "WhatsApp : oui", "WhatsAp\np : oui"),
        (9, "WhatsApp : oui", "WhatsAp\np : oui"),
        (4, "WhatsApp !", "What\nsAp\np !"),
        (3, "« a »", "«a»"),
        (2, "WhatsApp : a", "Wh\nat\nsA\np\np:\na"),
        (2, "!!!!!", "!!\n!!\n!"),
        // An incise: its dash does not start a row where that is cheap.
        (14, "un mot bref – dit il", "un mot bref –\ndit il"),
        // No-break spaces are kept until nothing else is possible.
        (10, "un\u{a0}deux trois", "un deux\ntrois"),
        (6, "quatre\u{a0}cinq", "quatre\ncinq"),
    ] {
        check(&set(text, width, ""), expected, &mut faults);
    }
    assert_eq!(faults, "");
}

#[test]
fn hyphens() {
    let mut faults = String::new();
    for (width, language, text, expected) in [
        (16, "fr", "le chiffrement des messageries", "le chiffrement\ndes messageries"),
        (12, "fr", "une confidentialité certaine", "une confi-\ndentialité\ncertaine"),
        // Not in the last word, unless it is too wide.
        (12, "fr", "la confidentialité", "la confiden-\ntialité"),
        (16, "fr", "la confidentialité", "la\nconfidentialité"),
        (4, "fr", "chiffre", "chif\nfre"),
        (16, "", "une confidentialité certaine", "une\nconfidentialité\ncertaine"),
        (14, "en", "the encryption of all communications there", "the encryption\nof all com-\nmunications\nthere"),
        // Compounds, with hyphens that are there anyway.
        (12, "fr", "un porte-monnaie", "un porte-\nmonnaie"),
        (12, "fr", "vient parle-t-il", "vient parle-\nt-il"),
        (5, "fr", "a vas-y", "a\nvas-y"),
        // Soft hyphens are seen only where they are used.
        (20, "fr", "con\u{ad}fiden\u{ad}tialité", "confidentialité"),
        (12, "fr", "un con\u{ad}fiden\u{ad}tialité", "un confiden-\ntialité"),
        (12, "", "un con\u{ad}fiden\u{ad}tialité", "un confiden-\ntialité"),
    ] {
        check(&set(text, width, language), expected, &mut faults);
    }
    assert_eq!(faults, "");
}

#[test]
fn addresses_and_other_scripts() {
    let mut faults = String::new();
    for (width, text, expected) in [
        (
            20,
            "voir https://www.example.org/un/chemin/assez-long?a=b&c=d ici",
            "voir https://\nwww.example.org/un/\nchemin/assez-long?\na=b&c=d ici",
        ),
        (10, "src/layout/wrap.rs", "src/\nlayout/\nwrap.rs"),
        (6, "你好，世界。", "你好，\n世界。"),
        (5, "你好，世界。", "你\n好，\n世\n界。"),
        (4, "👩‍👩‍👧‍👦🇫🇷🇧🇪1️⃣", "👩‍👩‍👧‍👦🇫🇷\n🇧🇪1️⃣"),
        (3, "e\u{301}e\u{301}e\u{301}e\u{301}", "e\u{301}e\u{301}e\u{301}\ne\u{301}"),
        (9, "mot—mot", "mot—mot"),
        (5, "mot—mot", "mot—\nmot"),
    ] {
        check(&set(text, width, ""), expected, &mut faults);
    }
    assert_eq!(faults, "");
}

#[test]
fn a_label_stays_with_its_word() {
    let mut faults = String::new();
    let text = "un lien[12] là";
    let label = 7..11;
    for (width, expected) in
        [(12, "un\nlien[12] là"), (9, "un\nlien[12]\nlà"), (6, "un lie\nn[12]\nlà"), (3, "un\nlie\nn[1\n2]\nlà")]
    {
        let setting = Setting { width, hyphenator: None, justify: false };
        check(&draw(text, &running(text, std::slice::from_ref(&label), setting), width), expected, &mut faults);
    }
    assert_eq!(faults, "");
}

#[test]
fn justified() {
    let mut faults = String::new();
    let setting = Setting { width: 12, hyphenator: None, justify: true };
    for (text, expected) in [
        ("un deux le trois quatre", "un  deux  le\ntrois quatre"),
        ("a b c mot que voila fini", "a  b  c  mot\nque    voila\nfini"),
        // No-break spaces keep their width, and a row that would be torn is left as it is.
        ("oui\u{a0}! a bc voilà tout ici", "oui !  a  bc\nvoilà   tout\nici"),
        // Nor do plain ones that a sign or a number holds.
        ("oui ! a bc voilà tout ici", "oui !  a  bc\nvoilà   tout\nici"),
        ("a « b » c voilà", "a   « b »  c\nvoilà"),
        ("un 10 000 ab de", "un    10 000\nab de"),
        ("un anticonstitut mot", "un\nanticonstitu\nt mot"),
    ] {
        check(&draw(text, &running(text, &[], setting), 12), expected, &mut faults);
    }
    assert_eq!(faults, "");
}

#[test]
fn preformatted() {
    let mut faults = String::new();
    for (width, text, expected) in [
        (8, "", ""),
        (8, "    a  b", "    a  b"),
        (8, "    a  b c", "    a  b\n c"),
        (4, "abcd;", "abc\nd;"),
        (4, "abc  ;", "ab\nc  ;"),
        (4, "字字字", "字字\n字"),
        (3, "ab      ;", "ab \n   \n  ;"),
    ] {
        check(&draw(text, &verbatim(text, width), width), expected, &mut faults);
    }
    assert_eq!(faults, "");
}

#[test]
fn hyphens_out_of_reach_make_no_difference() {
    let texts = [
        ("fr", include_str!("../../../seeds/01-cle-sous-le-paillasson.md")),
        ("fr", include_str!("../../../seeds/03-messageries-scrape.txt")),
        ("fr", include_str!("../../../seeds/07-signes-et-ecritures.txt")),
        ("en", include_str!("../../../seeds/10-the-crypto-wars.txt")),
    ];
    let (mut asked, mut of) = (0, 0);
    for (language, text) in texts {
        let hyphenator = Language::parse(language).and_then(|language| Hyphenator::new(&language));
        for paragraph in text.split("\n\n") {
            for width in (2..90).step_by(5) {
                let ends = |breaks: &[Break], fit: &Fit| -> Vec<_> {
                    fit.rows.iter().map(|&row| (breaks[row].end, breaks[row].hyphen)).collect()
                };
                let mut quick = Paragraph::new(paragraph, &[], Setting { width, hyphenator, justify: false });
                quick.scan();
                let mut slow = Paragraph::new(paragraph, &[], quick.setting);
                slow.scan();
                let long = std::mem::take(&mut slow.long);
                slow.hyphenate(hyphenator.unwrap(), long.iter());
                slow.fit_all();
                let whole = fit::optimal(&slow.breaks, width.into());
                let chosen = quick.choose();
                // With fewer breaks in view fewer rows count as less than half full for no reason, so
                // the choice may even be better.
                assert!(chosen.cost <= whole.cost, "{width}: {paragraph}");
                if chosen.cost == whole.cost {
                    assert_eq!(ends(&quick.breaks, &chosen), ends(&slow.breaks, &whole), "{width}: {paragraph}");
                }
                if width > 60 {
                    asked += quick.breaks.iter().filter(|found| found.hyphen).count();
                    of += slow.breaks.iter().filter(|found| found.hyphen).count();
                }
            }
        }
    }
    assert!(0 < asked && asked * 2 < of, "{asked} of {of}: most hyphens were asked for");
}

#[test]
fn a_line_feed_begins_a_new_row() {
    let setting = Setting { width: 20, hyphenator: None, justify: false };
    for (text, rows) in [
        ("un vers\net un autre\n", &["un vers", "et un autre"][..]),
        ("un vers bien plus long que vingt\nun autre", &["un vers bien plus", "long que vingt", "un autre"]),
        ("un\n\ndeux", &["un", "", "deux"]),
        ("\n", &[""]),
    ] {
        let got: Vec<_> = running(text, &[], setting).iter().map(|line| text[line.range.clone()].to_owned()).collect();
        assert_eq!(got, rows, "{text:?}");
        let drawn: String = running(text, &[], setting)
            .iter()
            .flat_map(|line| line.pieces.iter().map(|piece| text[piece.range.clone()].to_owned()))
            .collect();
        assert_eq!(drawn, rows.concat(), "{text:?}");
    }
}
