//! What holds for the rows of any text at any width.

#[path = "support/rows.rs"]
mod rows;

use std::{fs, path::Path, sync::Arc};

use lutrin::{
    article::{
        Article, ArticleId, Block, BlockKind, Boilerplate, Format, Language, Marker, Meta, Source, Span, SpanKind,
    },
    layout::{Row, RowKind, Shown},
};
use proptest::{prelude::*, test_runner::TestRunner};
use rows::{all, check, draw, layout};

/// An article of the paragraphs that blank lines set apart, some of which are of another kind.
fn article(text: &str, language: &str) -> Arc<Article> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut start = 0;
    for part in text.split("\n\n") {
        let body = part.trim();
        if !body.is_empty() {
            let from = start + part.len() - part.trim_start().len();
            let range = from..from + body.len();
            let kind = match body.as_bytes()[0] {
                b'#' => BlockKind::Heading { level: 1 },
                b'>' => BlockKind::Quote,
                b'-' => BlockKind::Item { marker: Marker::Bullet },
                b'1' => BlockKind::Item { marker: Marker::Number(1) },
                b'`' => BlockKind::Code,
                b'|' => BlockKind::Table,
                b'^' => BlockKind::Image,
                _ => BlockKind::Paragraph,
            };
            let mut block = Block::new(kind, range);
            block.list = u8::from(matches!(kind, BlockKind::Item { .. }));
            block.boilerplate = body.starts_with('~').then_some(Boilerplate::Share);
            blocks.push(block);
        }
        start += part.len() + 2;
    }
    let spans = blocks.iter().filter(|block| block.range.len() % 3 == 0);
    let link = || SpanKind::Link { url: "https://example.org".to_owned() };
    let spans = spans.map(|block| Span { kind: link(), range: block.range.clone() }).collect();
    let meta = Meta { lang: Language::parse(language), ..Meta::default() };
    let source = Source::new(Path::new("test"));
    Arc::new(Article::new(ArticleId::new(b"test", 0), source, Format::Text, text.to_owned(), blocks, spans, meta))
}

/// No row of the text starts or ends with a sign that may not, from a width on that leaves a choice.
fn check_signs(article: &Arc<Article>, width: u16) {
    let text = article.text();
    let mut last: Option<(usize, String)> = None;
    for (_, row) in all(&mut layout(article, width, false)) {
        let RowKind::Block(block) = row.kind else { continue };
        // A line of code starts with whatever it starts with.
        let shown = draw(
            text,
            &Row {
                pieces: row.pieces.iter().filter(|piece| piece.shown == Shown::Text).cloned().collect(),
                ..row.clone()
            },
        );
        let shown = shown.trim().to_owned();
        if let Some((before, above)) = &last
            && *before == block
        {
            assert!(!shown.starts_with(['?', '!', ':', ';', '»', '%']), "{above:?} / {shown:?} at {width}");
            assert!(!above.ends_with('«'), "{above:?} / {shown:?} at {width}");
        }
        last = Some((block, shown));
    }
}

/// Texts that a reader meets, and some that only a test makes.
const TEXTS: [&str; 8] = [
    "Il a dit : « Je n’utilise plus WhatsApp ! » Et puis  ? Rien ; 100 % des messages\u{a0}: chiffrés\u{202f}; « bien »\u{2009}!\n\n\
     > « Le chiffrement de bout en bout », explique-t-elle – non sans malice –, « n’est pas anticonstitutionnel ! »\n\n\
     Un\u{a0}mot\u{a0}:\u{a0}«\u{a0}a\u{a0}»\u{a0}!  Un mot « \u{200b}b » \u{2060}? Un ( mot ) ; « « c » » ?! 3,5 % et 10 000 €.",
    "👩‍👩‍👧‍👦👨‍🦰❤️⚠️🇫🇷🇧🇪👍🏽1️⃣ et 👩‍👩‍👧‍👦 : 👩‍👩‍👧‍👦!\n\n- 你好，世界。漢字かな交じり文、「括弧」と（丸括弧）。ｱｲｳﾊﾞﾋﾟ\n\n1. 한국어 문장입니다. ᄀᄀᄀᄀᄀᄀᄀ",
    "e\u{301}le\u{300}ve d’e\u{301}cole de\u{301}chiffrement confidentialite\u{301} \u{301}seul a\u{300}\u{301}\u{302}\u{303} z\u{334}\u{335}",
    "السلام عليكم ورحمة الله وبركاته؟ لا إله إلا الله. שלום עולם, \u{202e}abc\u{202c} İstanbul",
    "con\u{ad}fi\u{ad}den\u{ad}tia\u{ad}li\u{ad}té\u{200b}mot\u{2060}mot \u{ad} \u{200b}\u{200b} \u{feff}fin\u{ad}\u{ad} anti\u{ad}! «\u{ad}x",
    "Voir https://www.example.org/un/tres/long/chemin/vers/une/page-qui-a-un-nom/et?des=parametres&en=nombre#ancre%C3%A9 et\n\n\
     ` fn a() {\n    let x = \"une chaîne assez longue pour être coupée\" ;\n\n}\n\n\
     | a\tb : c\t« d »\nune cellule\tencore une cellule assez longue\tx\n\n^ un chat : il dort !\n\n# Un titre : « oui » ?",
    "~ Laissez un commentaire\n\n~ Partagez : oui !\n\nUn texte \u{fffd} avec\u{fffd}des trous.\n\n~ fin",
    "",
];

#[test]
fn known_texts_at_all_widths() {
    for text in TEXTS {
        for language in ["fr", "en", "de"] {
            let article = article(text, language);
            for width in 2..=200 {
                check(&article, width, width % 2 == 0);
            }
        }
    }
}

#[test]
fn signs_stay_with_their_words() {
    for text in [TEXTS[0], TEXTS[5]] {
        let article = article(text, "fr");
        for width in 8..=200 {
            check_signs(&article, width);
        }
    }
    for text in ["WhatsApp : oui", "Signal ! Telegram\u{a0}? « Signal » ; 100 %"] {
        let article = article(text, "fr");
        for width in 3..=40 {
            check_signs(&article, width);
        }
    }
}

#[test]
fn the_seeds_at_all_widths() {
    let mut paths = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")];
    // Every sixteenth width for each file, from another one on: all of them takes a minute.
    let mut first = 4;
    while let Some(path) = paths.pop() {
        if let Ok(folder) = fs::read_dir(&path) {
            paths.extend(folder.map(|file| file.unwrap().path()));
            paths.sort();
        } else if let Ok(bytes) = fs::read(&path) {
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            let article = article(&text, if text.contains(" the ") { "en" } else { "fr" });
            for width in (first..=200).step_by(16).chain([66]) {
                check(&article, width, width % 2 == 0);
                check_signs(&article, width.max(8));
            }
            first = if first == 19 { 4 } else { first + 1 };
        }
    }
}

#[test]
fn long_blocks() {
    for text in [
        "x".repeat(50_000),
        "mot : ".repeat(8_000),
        "字".repeat(20_000),
        format!("e{}", "\u{301}".repeat(20_000)),
        // Signs that may not part.
        "?\u{354}\u{354}".repeat(4_000),
    ] {
        for width in [2, 13, 66, 200] {
            check(&article(&text, "fr"), width, false);
        }
    }
    check(&article(&format!("`{}", "a\n".repeat(20_000)), "fr"), 40, false);
    check(&article(&format!("|{}", "a\tb\n".repeat(20_000)), "fr"), 40, false);
}

#[test]
fn any_text() {
    let word = prop_oneof![
        4 => "[a-zéàA-Z’'-]{1,24}",
        2 => "[?!:;»«%“”()\\[\\].,…—–-]{1,3}",
        2 => "[ \u{a0}\u{202f}\u{2009}\t\n]{1,3}",
        1 => "[\u{ad}\u{200b}\u{200d}\u{2060}\u{feff}\u{301}\u{fe0f}\u{20e3}]{1,3}",
        1 => "[👩👧🇫🇷❤字ｶﾞ\u{1100}\u{1161}\u{11a8}لا0-9]{1,6}",
        1 => "\\PC{1,8}",
        1 => Just("\n\n`".to_owned()),
        1 => Just("\n\n|".to_owned()),
    ];
    let texts = proptest::collection::vec(word, 0..60).prop_map(|words| words.join(" ").replace(" \n", "\n"));
    let words = (texts, 2_u16..60, any::<bool>());
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() });
    let run = runner.run(&words, |(text, width, others)| {
        check(&article(&text, "fr"), width, others);
        Ok(())
    });
    run.unwrap();
}

#[test]
fn any_table() {
    let word = prop_oneof![
        3 => "[a-zé|`]{1,6}",
        1 => "[?!:;»«%]{1,2}",
        3 => Just("\t".to_owned()),
        2 => Just("\n".to_owned()),
        1 => "[ \u{a0}]",
        1 => "[\u{ad}\u{200b}\u{200d}\u{2060}\u{feff}\u{301}\u{fe0f}\u{20e3}]",
        1 => "\\PC{1,2}",
    ];
    let texts = proptest::collection::vec(word, 0..24).prop_map(|words| words.concat());
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() });
    let run = runner.run(&(texts, 2_u16..40), |(text, width)| {
        check(&article(&format!("|{text}"), "fr"), width, false);
        Ok(())
    });
    run.unwrap();
}
