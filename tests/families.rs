//! Families against forms that were judged beforehand, from the dictionaries and the usage of the
//! press: those of the lexicon, and words that it does not know.
//!
//! Each form is looked for in a sentence, in several spellings. Recall is the part of the wanted forms
//! that is lit, precision the part of what is lit that is wanted.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use lutrin::keyword::{Keyword, Lexicon, Matcher};
use unicode_normalization::UnicodeNormalization;

/// What a fixture says of one family.
#[derive(serde::Deserialize)]
struct Judged {
    lit: String,
    not: String,
}

/// How often a form was lit and should, was not lit and should, and was lit and should not.
#[derive(Default)]
struct Tally {
    right: usize,
    missed: usize,
    wrong: usize,
    forms: usize,
    failing: Vec<String>,
}

impl Tally {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    fn scores(&self) -> (f64, f64) {
        let part = |of: usize| self.right as f64 / (self.right + of) as f64;
        (part(self.missed), part(self.wrong))
    }
}

/// The form as it may stand in a text; capitals lose their accents, which makes another word of some
/// that must not be lit.
fn spellings(form: &str, wanted: bool) -> Vec<String> {
    let mut letters = form.chars();
    let title: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let mut all = vec![form.to_owned(), form.nfd().collect(), title];
    let middle = form.char_indices().nth(form.chars().count() / 2).map_or(0, |(at, _)| at);
    all.push(format!("{}\u{AD}{}", &form[..middle], &form[middle..]));
    if wanted {
        let capitals: String = form.chars().flat_map(char::to_uppercase).collect();
        all.push(capitals.nfd().filter(|c| !('\u{300}'..'\u{370}').contains(c)).collect());
        all.push(capitals);
    }
    all
}

fn measure(fixture: &str) -> Tally {
    let families: toml::Table = fixture.parse().unwrap();
    let lexicon = Lexicon::built_in();
    let mut tally = Tally::default();
    for (name, judged) in families {
        let judged: Judged = judged.try_into().unwrap();
        let matcher = Matcher::new(&[Keyword::typed(&format!("~{name}")).unwrap()], &lexicon);
        for (forms, wanted) in [(&judged.lit, true), (&judged.not, false)] {
            for form in forms.split(',').map(|form| form.trim().replace('_', " ")) {
                assert!(!form.is_empty(), "{name} has an empty form");
                tally.forms += 1;
                for (text, form) in spellings(&form, wanted).into_iter().flat_map(|form| {
                    [("Ce sont ", ", dit-on."), ("d’", "."), ("« ", " »")]
                        .map(|(before, after)| (format!("{before}{form}{after}"), form.clone()))
                }) {
                    let lit = !matcher.find_in(&text).is_empty();
                    match (lit, wanted) {
                        (true, true) => tally.right += 1,
                        (false, true) => tally.missed += 1,
                        (true, false) => tally.wrong += 1,
                        (false, false) => {}
                    }
                    if lit != wanted {
                        tally.failing.push(format!("~{name}: {form}"));
                    }
                }
            }
        }
    }
    tally.failing.dedup();
    tally
}

/// Holds a fixture to what is asked of it.
#[expect(clippy::print_stdout, reason = "the figures are what the test is for")]
fn hold(name: &str, fixture: &str, forms: usize, least: f64) {
    let tally = measure(fixture);
    let (recall, precision) = tally.scores();
    println!("{name}: {} forms, recall {recall:.4}, precision {precision:.4}", tally.forms);
    for failing in &tally.failing {
        println!("  {failing}");
    }
    assert!(tally.forms >= forms, "{name} has {} forms", tally.forms);
    assert!(recall >= least && precision >= least, "{name}: recall {recall:.4}, precision {precision:.4}");
}

#[test]
fn french_families() {
    hold("French", include_str!("families/fr.toml"), 600, 0.98);
}

#[test]
fn english_families() {
    hold("English", include_str!("families/en.toml"), 200, 0.98);
}

#[test]
fn french_words_that_no_family_holds() {
    hold("French, held out", include_str!("families/held-out-fr.toml"), 300, 0.95);
}

#[test]
fn english_words_that_no_family_holds() {
    hold("English, held out", include_str!("families/held-out-en.toml"), 100, 0.95);
}
