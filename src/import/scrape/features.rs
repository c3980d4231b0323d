//! What can be measured of one line of a scrape and of the lines around it, in numbers from 0 to
//! about 1. No number knows a site, and none a language: the words of French and English fall into
//! the same classes.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use crate::{
    article::{Block, BlockKind},
    import::cue,
};

/// The names of the features, in their order; `tests/scrape/train.py` writes the weights in it.
pub const NAMES: [&str; COUNT] = [
    "length",
    "log-length",
    "words-4",
    "words-9",
    "words-15",
    "words-24",
    "small-words",
    "sentence",
    "ellipsis",
    "long-sentence",
    "capitals",
    "digits",
    "commas",
    "separators",
    "twice",
    "address",
    "copyright",
    "year",
    "ago",
    "you",
    "title",
    "account",
    "advertising",
    "comments",
    "cookies",
    "legal",
    "related",
    "sharing",
    "subscribing",
    "text-2-above",
    "text-2-below",
    "text-5-above",
    "text-5-below",
    "text-12-above",
    "text-12-below",
    "text-2-around",
    "text-5-around",
    "short-in-text",
    "place",
    "below-title",
    "comments-above",
    "legal-above",
    "related-above",
    "sharing-above",
    "subscribing-above",
    "comments-below",
    "legal-below",
    "related-below",
    "sharing-below",
    "subscribing-below",
    "stamp",
    "stamps-above",
    "stamps-below",
    "near-title",
];

/// How many features a line has.
pub const COUNT: usize = 54;

/// The first feature that is a class of words; the classes stand in the order of [`Class`].
const CLASSES: usize = 21;
const CONTEXT: usize = 29;
const STAMP: usize = 50;
const NEAR_TITLE: usize = 53;
const TWICE: usize = 14;
const TITLE: usize = 20;

/// What the words of furniture are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Menus, search, logging in.
    Account,
    /// Advertisements.
    Advertising,
    /// Comments.
    Comments,
    /// Consent.
    Cookies,
    /// Copyright, conditions, contact.
    Legal,
    /// Other articles.
    Related,
    /// Networks, printing.
    Sharing,
    /// Newsletters, subscriptions.
    Subscribing,
}

impl Class {
    /// All, in their order.
    pub const ALL: [Self; 8] = [
        Self::Account,
        Self::Advertising,
        Self::Comments,
        Self::Cookies,
        Self::Legal,
        Self::Related,
        Self::Sharing,
        Self::Subscribing,
    ];
}

/// The class of a word by itself, as [`cue::words`] gives it; none is of the class of consent.
pub fn class(word: &str) -> Option<Class> {
    Some(match word {
        "login" | "log" | "sign" | "register" | "account" | "password" | "connexion" | "connecter" | "compte"
        | "identifiant" | "logout" | "menu" | "search" | "recherche" | "rechercher" | "skip" | "accueil" | "home"
        | "toggle" | "close" | "fermer" | "navigation" | "sommaire" | "rubriques" | "passe" => Class::Account,
        "advertisement" | "advertisements" | "sponsored" | "publicite" | "annonce" | "promoted" | "ad" | "ads"
        | "sponsorise" | "partenaire" | "partenaires" | "pub" => Class::Advertising,
        "comment" | "comments" | "reply" | "replies" | "commentaire" | "commentaires" | "commenter" | "reagir"
        | "reagissez" | "repondre" | "reactions" | "moderation" | "moderator" | "signaler" | "moderateur" => {
            Class::Comments
        }
        "copyright" | "rights" | "reserved" | "privacy" | "policy" | "terms" | "conditions" | "contact"
        | "advertise" | "careers" | "sitemap" | "mentions" | "legales" | "confidentialite" | "droits" | "reserves"
        | "cgu" | "cgv" | "contactez" | "faq" | "disclaimer" | "utilisation" => Class::Legal,
        "related" | "recommended" | "trending" | "popular" | "read" | "watch" | "latest" | "more" | "lire"
        | "aussi" | "similaires" | "voir" | "decouvrir" | "archives" | "tags" | "tagged" | "categories" | "next"
        | "previous" | "suivant" | "precedent" | "stories" | "articles" | "egalement" | "lus" | "suite"
        | "actualites" => Class::Related,
        "share" | "tweet" | "facebook" | "twitter" | "linkedin" | "pinterest" | "whatsapp" | "instagram" | "reddit"
        | "youtube" | "partager" | "partagez" | "tweeter" | "imprimer" | "print" | "follow" | "suivez" | "rss"
        | "envoyer" => Class::Sharing,
        "subscribe" | "subscription" | "subscribers" | "newsletter" | "newsletters" | "signup" | "inbox"
        | "abonnez" | "abonner" | "abonnement" | "abonnes" | "inscrivez" | "inscription" | "infolettre"
        | "unsubscribe" | "email" | "abonne" => Class::Subscribing,
        _ => return None,
    })
}

/// The small words of five languages, without accents: sentences are full of them, menus are not.
static SMALL: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    "the of and to in a is that for it as was with be by on not he his but at are this have had from or which an they \
     her she all were we been has will would there their who what so if when more out up about than them can no into \
     its only other time some could my do me you your our how these those just also after because said over \
     le la les l un une des du de d et ou au aux en est il elle nous vous ils elles je tu ce cette ces cet qui que qu \
     ne n pas par pour sur dans avec son sa ses leur leurs se s sont etait ont plus mais comme donc car si c ete avait \
     fait tout tous y deja meme entre sans apres dont ai lui etre peut bien encore aussi tres moins notre votre quand \
     el los las una es con para su al lo como mas pero sus este ya fue \
     der die das und ist von zu den mit im auf fur nicht ein eine dem sich auch als aus \
     o os um uma dos da em na com por mais gli di che e non sono del della"
        .split_ascii_whitespace()
        .collect()
});

/// What was measured of one line.
#[derive(Clone, Debug)]
pub struct Line {
    /// The features, in the order of [`NAMES`].
    pub values: [f32; COUNT],
    /// How many words it has; of scripts without spaces two letters count as one.
    pub words: f32,
}

impl Line {
    /// How far the line speaks of a class: 1 where it is its only word.
    pub const fn speaks_of(&self, class: Class) -> f32 {
        self.values[CLASSES + class as usize]
    }

    /// Whether it stands more than once in the text.
    pub const fn is_repeated(&self) -> bool {
        self.values[TWICE] > 0.0
    }

    /// Whether it is the title again.
    pub const fn is_title(&self) -> bool {
        self.values[TITLE] > 0.0
    }
}

/// Measures all blocks of a text.
pub fn measure(text: &str, blocks: &[Block]) -> Vec<Line> {
    let said: Vec<String> = blocks.iter().map(|block| said(text, block)).collect();
    let mut times: HashMap<&str, u32> = HashMap::new();
    for words in &said {
        *times.entry(words).or_default() += 1;
    }
    let title = title(text, blocks);
    let topic: Vec<&str> = title.split(' ').collect();
    let mut lines: Vec<Line> = blocks
        .iter()
        .zip(&said)
        .map(|(block, words)| {
            let mut line = alone(&text[block.range.clone()], words, &topic);
            line.values[TWICE] = flag(!words.is_empty() && times.get(words.as_str()).is_some_and(|&n| n > 1));
            line.values[TITLE] = flag(!title.is_empty() && *words == title);
            line
        })
        .collect();
    together(&mut lines);
    lines
}

fn said(text: &str, block: &Block) -> String {
    if block.kind == BlockKind::Rule { String::new() } else { cue::words(&text[block.range.clone()]) }
}

/// The words of the first line up to the name of the site, which pages put after the title.
fn title(text: &str, blocks: &[Block]) -> String {
    let first = blocks.first().map_or("", |block| &text[block.range.clone()]);
    let end = [" - ", " | ", " – ", " — ", " : "].iter().filter_map(|sign| first.find(sign)).min();
    cue::words(&first[..end.unwrap_or(first.len())])
}

const fn flag(is: bool) -> f32 {
    if is { 1.0 } else { 0.0 }
}

#[expect(clippy::cast_precision_loss, reason = "the counts of one line, and nobody asks for more")]
const fn number(count: usize) -> f32 {
    count as f32
}

fn is_without_spaces(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}

/// Whether a short line holds a time of day, or says who speaks, as above a comment.
fn is_stamp(line: &str, words: &[&str]) -> bool {
    let clock = line.as_bytes().windows(4).any(|four| {
        four[0].is_ascii_digit()
            && matches!(four[1], b':' | b'h')
            && four[2].is_ascii_digit()
            && four[3].is_ascii_digit()
    });
    let who = words.last().is_some_and(|last| matches!(*last, "says" | "said" | "wrote" | "dit" | "ecrit"));
    clock
        || who
        || line.split_once(" h ").is_some_and(|(hours, minutes)| {
            hours.ends_with(|c: char| c.is_ascii_digit()) && minutes.starts_with(|c: char| c.is_ascii_digit())
        })
}

/// Whether a line asks for consent, or for another browser. A text about cookies does neither.
fn asks_consent(words: &[&str]) -> bool {
    let any = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    let cookies = any(&["cookie", "cookies", "gdpr", "rgpd"])
        && any(&[
            "accept",
            "accepter",
            "acceptez",
            "agree",
            "consent",
            "consentement",
            "continuing",
            "continuant",
            "poursuivant",
            "policy",
            "politique",
            "preferences",
            "settings",
            "parametrer",
            "gerer",
            "manage",
            "our",
            "notre",
            "nos",
            "utilisons",
            "partenaires",
            "uses",
            "utilise",
        ]);
    let program = any(&["javascript", "browser", "navigateur"])
        && any(&[
            "enable",
            "activer",
            "activez",
            "disabled",
            "desactive",
            "upgrade",
            "outdated",
            "obsolete",
            "supported",
            "jour",
        ])
        && words.len() < 40;
    cookies || program
}

/// The features of a line by itself.
fn alone(line: &str, said: &str, topic: &[&str]) -> Line {
    let all: Vec<&str> = said.split(' ').filter(|word| !word.is_empty()).collect();
    let count = number(all.len());
    let words = count + number(line.chars().filter(|&c| is_without_spaces(c)).count()) / 2.0;
    let small = number(all.iter().filter(|word| SMALL.contains(*word)).count());
    let end = line.trim_end_matches(|c: char| {
        matches!(c, '»' | '”' | '"' | '’' | '\'' | ')' | ']') || crate::import::lines::is_blank(c)
    });
    let sentence = flag(end.ends_with(['.', '!', '?', '。', '！', '？']));
    let opens = || line.split_whitespace().filter_map(|word| word.chars().next()).filter(|c| c.is_alphabetic());
    let letters = opens().count();
    let digits = line.chars().filter(|c| c.is_numeric()).count();
    let separator = |c: char| matches!(c, '|' | '›' | '·' | '•' | '→' | '►') || c == '»' && !line.contains('«');
    let year = |word: &&str| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|b| b.is_ascii_digit())
    };
    let ago = |word: &&str| matches!(*word, "ago" | "hier" | "yesterday" | "aujourd");
    let mut values = [0.0; COUNT];
    values[..14].copy_from_slice(&[
        words.min(60.0) / 20.0,
        words.min(100.0).ln_1p(),
        flag(words >= 4.0),
        flag(words >= 9.0),
        flag(words >= 15.0),
        flag(words >= 24.0),
        small / count.max(1.0) * (words / 6.0).min(1.0),
        sentence,
        flag(end.ends_with(['…']) || end.ends_with("...") || line.trim_end().ends_with("[…]")),
        sentence * words.min(30.0) / 15.0,
        if letters == 0 { 0.5 } else { number(opens().filter(|c| c.is_uppercase()).count()) / number(letters) },
        number(digits) / number(line.chars().count().max(1)),
        number(line.matches(',').count().min(3)) / 3.0,
        flag(words < 25.0 && line.contains(separator)),
    ]);
    values[15] = flag(line.contains("http") || line.contains("www.") || line.contains(".com"));
    values[16] = flag(line.contains('©') || line.contains("(c)"));
    values[17] = flag(words < 12.0 && all.iter().any(year));
    values[18] = flag(words < 10.0 && (all.iter().any(ago) || said.contains("il y a")));
    values[19] =
        flag(words < 30.0 && all.iter().any(|word| matches!(*word, "you" | "your" | "vous" | "votre" | "vos")));
    values[STAMP] = flag(words < 12.0 && (values[18] > 0.0 || is_stamp(line, &all)));
    // What the article is about says nothing of where a line stands.
    for class in all.iter().filter(|word| !topic.contains(word)).filter_map(|word| class(word)) {
        values[CLASSES + class as usize] += 1.0 / count.sqrt();
    }
    values[CLASSES + Class::Cookies as usize] = flag(asks_consent(&all));
    for value in &mut values[CLASSES..CONTEXT] {
        *value = value.min(1.0);
    }
    Line { values, words }
}

/// What makes a line count as text for its neighbours, in words.
fn weight(line: &Line) -> f32 {
    if line.words < 9.0 { 0.0 } else { line.words.min(40.0) * if line.values[7] > 0.0 { 1.0 } else { 0.5 } }
}

/// The features that the lines around give.
fn together(lines: &mut [Line]) {
    /// How far below the title the article begins at the latest, in blocks.
    const NEAR: usize = 20;
    let count = lines.len();
    // In double precision: single sums of long texts would lose the short lines.
    let mut sums = vec![0.0_f64];
    for line in lines.iter() {
        sums.push(sums[sums.len() - 1] + f64::from(weight(line)));
    }
    let (mut below_title, mut to_come) = (0.0, 0_usize);
    for (i, line) in lines.iter_mut().enumerate() {
        let mut around = [0.0; 6];
        for (pair, reach) in around.chunks_exact_mut(2).zip([2, 5, 12]) {
            let most = 40.0 * number(reach);
            let share = |from: usize, to: usize| {
                #[expect(clippy::cast_possible_truncation, reason = "at most a few hundred")]
                let words = (sums[to] - sums[from]) as f32;
                words.min(most) / most
            };
            pair[0] = share(i.saturating_sub(reach), i);
            pair[1] = share(i + 1, (i + 1 + reach).min(count));
        }
        let near = around[2].min(around[3]);
        let short = if line.words < 9.0 { near } else { 0.0 };
        line.values[CONTEXT..CONTEXT + 6].copy_from_slice(&around);
        line.values[CONTEXT + 6..CONTEXT + 11].copy_from_slice(&[
            around[0].min(around[1]),
            near,
            short,
            number(i) / number(count),
            below_title,
        ]);
        line.values[NEAR_TITLE] = flag(to_come > 0);
        to_come = to_come.saturating_sub(1);
        if i > 0 && line.values[TITLE] > 0.0 {
            (below_title, to_come) = (1.0, NEAR);
        }
    }
    // What these give is not read here.
    let spoken: Vec<[f32; 12]> = (0..count).map(|i| heard(lines, i)).collect();
    for (line, spoken) in lines.iter_mut().zip(spoken) {
        line.values[CONTEXT + 11..STAMP].copy_from_slice(&spoken[..10]);
        line.values[STAMP + 1..NEAR_TITLE].copy_from_slice(&spoken[10..12]);
    }
}

/// What the lines above and below a line speak of, and how many of them are stamps.
fn heard(lines: &[Line], i: usize) -> [f32; 12] {
    /// How many lines above and below can announce what a line is.
    const ABOVE: usize = 6;
    const BELOW: usize = 3;
    /// How many lines lie within two comments or so, and how many stamps make it sure.
    const COMMENTS: usize = 8;
    const STAMPS: f32 = 3.0;
    let classes = [Class::Comments, Class::Legal, Class::Related, Class::Sharing, Class::Subscribing];
    let (all_above, all_below) = (&lines[..i], &lines[i + 1..]);
    let above = |reach: usize| &all_above[i.saturating_sub(reach)..];
    let below = |reach: usize| &all_below[..reach.min(all_below.len())];
    let most = |range: &[Line], class| range.iter().map(|line| line.speaks_of(class)).fold(0.0, f32::max);
    let stamps = |range: &[Line]| range.iter().map(|line| line.values[STAMP]).sum::<f32>().min(STAMPS) / STAMPS;
    let mut heard = [0.0; 12];
    heard[..5].copy_from_slice(&classes.map(|class| most(above(ABOVE), class)));
    heard[5..10].copy_from_slice(&classes.map(|class| most(below(BELOW), class)));
    (heard[10], heard[11]) = (stamps(above(COMMENTS)), stamps(below(COMMENTS)));
    heard
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_of_a_line() {
        let value = |line: &str, name: &str| {
            let at = NAMES.iter().position(|known| *known == name).unwrap();
            alone(line, &cue::words(line), &["abonnement"]).values[at]
        };
        for (line, name, wanted) in [
            ("Il pleut.", "sentence", 1.0),
            ("« Il pleut. »", "sentence", 1.0),
            ("Il pleut", "sentence", 0.0),
            ("Il pleut…", "ellipsis", 1.0),
            ("Nos Derniers Articles", "capitals", 1.0),
            ("il y a 3 heures", "ago", 1.0),
            ("© Le Journal 2021", "copyright", 1.0),
            ("© Le Journal 2021", "year", 1.0),
            ("Accueil › Culture", "separators", 1.0),
            ("Il dit : « Non »", "separators", 0.0),
            ("Newsletter", "subscribing", 1.0),
            ("Se connecter", "comments", 0.0),
            ("Abonnement", "subscribing", 0.0),
            ("Nous utilisons des cookies.", "cookies", 1.0),
            ("Les cookies gardent un panier.", "cookies", 0.0),
            ("a, b, c, d, e", "commas", 1.0),
            ("March 3, 2020 at 6:58 am", "stamp", 1.0),
            ("3 mars 2020 à 18 h 05", "stamp", 1.0),
            ("Yann a dit :", "stamp", 1.0),
            ("3 mars 2020", "stamp", 0.0),
        ] {
            assert!((value(line, name) - wanted).abs() < 1e-6, "{line}: {name}");
        }
    }

    #[test]
    fn the_classes_stand_in_their_order() {
        for (i, class) in Class::ALL.into_iter().enumerate() {
            assert_eq!(class as usize, i);
        }
        assert_eq!((NAMES[CLASSES], NAMES[CONTEXT - 1]), ("account", "subscribing"));
    }
}
