//! Lines of pages, of articles and of anything else, in any order: what must hold of the scrape that
//! they make.

#![no_main]

use libfuzzer_sys::{arbitrary, arbitrary::Arbitrary, fuzz_target};
use lutrin::import::{
    Draft,
    scrape::{self, features, path, signs},
    text,
};

#[derive(Arbitrary, Debug)]
enum Line<'a> {
    /// One of the lines below, and how often.
    Known(u8, u8),
    /// Any words.
    Any(&'a str),
    Blank,
}

/// What the classifier looks at: signs of a page, classes of words, stamps, sentences.
const KNOWN: &[&str] = &[
    "Aller au contenu",
    "Se connecter",
    "Log in",
    "© 2021 Le Courrier. Tous droits réservés.",
    "Mentions légales",
    "Privacy policy",
    "Accueil › Culture",
    "Home",
    "Nous utilisons des cookies pour mesurer l’audience de ce site.",
    "Partager",
    "Publicité",
    "Par Anne Roy",
    "Publié le 3 mars 2022 à 7 h 45",
    "Vous aimerez aussi",
    "Commentaires (3)",
    "Old Ned says:",
    "March 3, 2020 at 6:58 am",
    "il y a 2 jours",
    "Newsletter",
    "Une phrase assez longue pour passer pour du texte, et qui finit par un point, comme il se doit dans un article.",
    "A sentence that is long enough to be taken for the running text of an article, and that ends in a full stop.",
    "Un chapeau qui commence comme les autres et qui ne finit pas, faute de pl…",
    "Un intertitre",
    "- un point",
    "> cité",
    "***",
    "    x = {1};",
    "日本語の記事です。",
    "A | B | C",
    "\t",
    "```",
];

fuzz_target!(|lines: Vec<Line<'_>>| {
    let mut page = String::new();
    for line in &lines {
        match line {
            Line::Known(which, times) => {
                for _ in 0..=times % 4 {
                    page.push_str(KNOWN[usize::from(*which) % KNOWN.len()]);
                    page.push('\n');
                }
            }
            Line::Any(words) => page.push_str(&lutrin::article::sanitize::text(words)),
            Line::Blank => page.push('\n'),
        }
        page.push('\n');
    }
    let read = || text::read(page.as_str());
    let (before, mut after, mut again) = (read(), read(), read());
    scrape::mark(&mut after);
    scrape::mark(&mut again);
    assert_eq!(format!("{after:?}"), format!("{again:?}"));
    check(&before, &after);
});

fn check(before: &Draft, after: &Draft) {
    assert_eq!(before.text, after.text);
    assert_eq!(before.blocks.len(), after.blocks.len());
    for (before, after) in before.blocks.iter().zip(&after.blocks) {
        assert_eq!(before.range, after.range);
        assert_eq!(after.boilerplate.is_some(), after.why_folded().is_some());
    }
    let folded = after.blocks.iter().filter(|block| block.boilerplate.is_some()).count();
    if !signs::is_scrape(&before.text, &before.blocks) {
        assert_eq!(folded, 0, "no sign of a page");
    }
    assert!(folded < after.blocks.len() || after.blocks.is_empty(), "nothing shows");
    let lines = features::measure(&before.text, &before.blocks);
    for line in &lines {
        assert!(line.values.iter().all(|value| (-1.0..=10.0).contains(value)), "{line:?}");
    }
    let scores: Vec<f32> = lines.iter().map(scrape::score).collect();
    assert!(scores.iter().all(|score| score.is_finite()));
    assert_eq!(path::best(&scores, 1.0).len(), lines.len());
}
