//! Random queries over random libraries, each article held against a slow and obvious oracle; and
//! random texts as queries, which are read or refused with a place, never more.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "support/oracle.rs"]
mod oracle;

use jiff::civil::{self, date};
use lutrin::{
    article::{Article, ArticleId, Block, BlockKind, Boilerplate, Format, Language, Meta, Source},
    keyword::{Keyword, Lexicon},
    library::Entry,
    query::{Counts, Facts, Names, Query},
};
use oracle::Oracle;
use proptest::{prelude::*, sample::select};

const TODAY: civil::Date = date(2026, 3, 31);

/// Words of texts and titles; queries ask for some of them, and for their beginnings.
const WORDS: [&str; 14] = [
    "chiffre",
    "chiffré",
    "chiffrement",
    "Chiffre",
    "État",
    "etat",
    "l’état",
    "cœur",
    "coeur",
    "a",
    "le",
    "bout",
    "Tor",
    "WhatsApp™",
];
/// What is asked for.
const ASKED: [&str; 12] =
    ["chiffre", "chiffré", "chiff", "etat", "état", "ÉTAT", "cœur", "coeur", "bout", "tor", "le", "l'état"];
const SITES: [&str; 3] = ["Le Monde", "Phonandroid", "L’Œil"];
const LANGS: [&str; 3] = ["fr", "fr-CA", "en"];

/// A query, as it is built for the test.
#[derive(Clone, Debug)]
enum Wanted {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// A term and how often, with how it is compared.
    Count(&'static str, &'static str, usize),
    /// The labelled keyword, how often.
    Label(&'static str, usize),
    /// Every keyword together.
    Hits(&'static str, usize),
    Begun(&'static str),
    Phrase(&'static str, &'static str),
    Title(&'static str),
    Site(&'static str),
    Lang(&'static str),
    Newer(i16),
    Older(i16),
    Year(i16),
    Minutes(&'static str, usize),
    Words(&'static str, usize),
    Seen(&'static str, usize),
    Read,
    Star,
}

use Wanted::{
    All, Any, Begun, Count, Hits, Label, Lang, Minutes, Newer, Not, Older, Phrase, Read, Seen, Site, Star, Title,
    Words, Year,
};

const SIGNS: [&str; 5] = ["<", "<=", "=", ">=", ">"];

fn holds(sign: &str, number: usize, to: usize) -> bool {
    match sign {
        "<" => number < to,
        "<=" => number <= to,
        "=" => number == to,
        ">=" => number >= to,
        _ => number > to,
    }
}

impl Wanted {
    fn typed(&self) -> String {
        let joined = |of: &[Self], between: &str| of.iter().map(Self::typed).collect::<Vec<_>>().join(between);
        match self {
            All(of) => format!("({})", joined(of, " ")),
            Any(of) => format!("({})", joined(of, " OR ")),
            Not(of) => format!("-{}", of.typed()),
            Count(term, sign, number) => format!("kw:\"{term}\"{sign}{number}"),
            Label(label, number) => format!("mot-clé:{label}>={number}"),
            Hits(sign, number) => format!("hits{sign}{number}"),
            Begun(term) => (*term).to_owned(),
            Phrase(one, two) => format!("« {one} {two} »"),
            Title(term) => format!("title:\"{term}\""),
            Site(part) => format!("site:\"{part}\""),
            Lang(tag) => format!("lang:{tag}"),
            Newer(years) => format!("newer:\"{years} years\""),
            Older(years) => format!("avant:{years}a"),
            Year(year) => format!("date:{year}"),
            Minutes(sign, number) => format!("minutes{sign}{number}"),
            Words(sign, number) => format!("mots {sign} {number}"),
            Seen(sign, number) => format!("seen{sign}{number}%"),
            Read => "lu".to_owned(),
            Star => "star".to_owned(),
        }
    }

    /// The obvious way.
    fn is_true_of(&self, article: &Article, facts: Facts, oracle: &Oracle) -> bool {
        let count = |terms: &[&str]| oracle.hits(terms, article).iter().filter(|hit| !hit.2).count();
        let meta = article.meta();
        let day = meta.date().map(|date| date.day);
        let ago = |years: i16| date(TODAY.year() - years, TODAY.month(), TODAY.day());
        match self {
            All(of) => of.iter().all(|one| one.is_true_of(article, facts, oracle)),
            Any(of) => of.iter().any(|one| one.is_true_of(article, facts, oracle)),
            Not(of) => !of.is_true_of(article, facts, oracle),
            Count(term, sign, number) => holds(sign, count(&[term]), *number),
            Label("Maison", number) => count(&["chiffrement|bout"]) >= *number,
            Label(_, number) => count(&["!Tor"]) >= *number,
            Hits(sign, number) => holds(sign, count(&["chiffrement|bout", "!Tor"]), *number),
            Begun(term) => count(&[&format!("{term}*")]) > 0,
            Phrase(one, two) => count(&[&format!("{one} {two}")]) > 0,
            Title(term) => {
                let title = plain(article.title().to_owned(), Meta::default(), &[]);
                !oracle.hits(&[term], &title).is_empty()
            }
            Site(part) => meta.site.as_ref().is_some_and(|site| oracle.plain(site).contains(oracle.plain(part).trim())),
            Lang(tag) => {
                meta.lang.as_ref().is_some_and(|lang| lang.tag() == *tag || lang.tag().starts_with(&format!("{tag}-")))
            }
            Newer(years) => day.is_some_and(|day| day >= ago(*years)),
            Older(years) => day.is_some_and(|day| day < ago(*years)),
            Year(year) => day.is_some_and(|day| day.year() == *year),
            Minutes(sign, number) => holds(sign, article.minutes(), *number),
            Words(sign, number) => holds(sign, article.words(), *number),
            Seen(sign, number) => holds(sign, facts.seen.into(), *number),
            Read => facts.read,
            Star => facts.star,
        }
    }
}

/// An article whose blocks are lines; every line that is named is furniture.
fn plain(text: String, meta: Meta, furniture: &[usize]) -> Article {
    let (mut blocks, mut at) = (Vec::new(), 0);
    for (number, line) in text.split('\n').enumerate() {
        let boilerplate = furniture.contains(&number).then_some(Boilerplate::Metadata);
        blocks.push(Block { boilerplate, ..Block::new(BlockKind::Paragraph, at..at + line.len()) });
        at += line.len() + 1;
    }
    Article::new(ArticleId::new(b"a", 0), Source::new("a.txt"), Format::Text, text, blocks, Vec::new(), meta)
}

fn article() -> impl Strategy<Value = Article> {
    let line = || proptest::collection::vec(select(&WORDS[..]), 0..8).prop_map(|words| words.join(" "));
    let title = proptest::collection::vec(select(&WORDS[..]), 1..4).prop_map(|words| words.join(" "));
    let day = (2015..2027_i16, 1..13_i8, 1..29_i8).prop_map(|(year, month, day)| date(year, month, day));
    let meta = (
        title,
        proptest::option::of(day),
        proptest::option::of(select(&SITES[..])),
        proptest::option::of(select(&LANGS[..])),
    );
    (proptest::collection::vec(line(), 1..6), proptest::collection::vec(0..6_usize, 0..2), meta, 1..400_usize).prop_map(
        |(lines, furniture, (title, day, site, lang), times)| {
            let meta = Meta {
                title,
                published: day.map(Into::into),
                site: site.map(str::to_owned),
                lang: lang.and_then(Language::parse),
                ..Meta::default()
            };
            // Some take minutes to read.
            let filler = if times > 300 { format!("\n{}", "xx ".repeat(times)) } else { String::new() };
            plain(lines.join("\n") + &filler, meta, &furniture)
        },
    )
}

fn facts() -> impl Strategy<Value = Facts> {
    (any::<bool>(), any::<bool>(), 0..=100_u8).prop_map(|(read, star, seen)| Facts { read, star, seen })
}

fn wanted() -> impl Strategy<Value = Wanted> {
    let asked = || select(&ASKED[..]);
    let sign = || select(&SIGNS[..]);
    let leaf = prop_oneof![
        4 => (asked(), sign(), 0..4_usize).prop_map(|(term, sign, number)| Count(term, sign, number)),
        2 => (select(&["Maison", "\"le réseau\""][..]), 0..3_usize).prop_map(|(label, number)| Label(label, number)),
        1 => (sign(), 0..4_usize).prop_map(|(sign, number)| Hits(sign, number)),
        3 => asked().prop_map(Begun),
        2 => (asked(), asked()).prop_map(|(one, two)| Phrase(one, two)),
        2 => asked().prop_map(Title),
        1 => select(&["monde", "LE M", "phon", "œil", "oeil"][..]).prop_map(Site),
        1 => select(&LANGS[..]).prop_map(Lang),
        1 => (0..12_i16).prop_map(Newer),
        1 => (0..12_i16).prop_map(Older),
        1 => (2015..2027_i16).prop_map(Year),
        1 => (sign(), 0..4_usize).prop_map(|(sign, number)| Minutes(sign, number)),
        1 => (sign(), 0..30_usize).prop_map(|(sign, number)| Words(sign, number)),
        1 => (sign(), 0..100_usize).prop_map(|(sign, number)| Seen(sign, number)),
        1 => Just(Read),
        1 => Just(Star),
    ];
    leaf.prop_recursive(4, 16, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(All),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Any),
            inner.prop_map(|one| Not(Box::new(one))),
        ]
    })
}

fn with_names<T>(read: impl FnOnce(&Names<'_>) -> T) -> T {
    let keyword = |label: &str, terms: &[&str], case: bool| Keyword {
        label: label.to_owned(),
        terms: terms.iter().map(|term| term.parse().unwrap()).collect(),
        case,
        note: None,
        except: Vec::new(),
        color: None,
    };
    let keywords = [keyword("Maison", &["chiffrement", "bout"], false), keyword("le réseau", &["Tor"], true)];
    let lexicon = Lexicon::default();
    let saved = [("q".to_owned(), "-chiffre @r".to_owned()), ("r".to_owned(), "lu OU étoile".to_owned())];
    read(&Names { keywords: &keywords, lit: &keywords, lexicon: &lexicon, saved: &saved, today: TODAY })
}

/// What queries are made of, whole or not.
const PIECES: [&str; 36] = [
    "kw:",
    "mot-clé:",
    "title:",
    "titre :",
    "site:",
    "date:",
    "newer:",
    "minutes",
    "hits",
    "is:",
    "lang:",
    "(",
    ")",
    "-",
    "!",
    " OR ",
    " ET ",
    " NOT ",
    "|",
    "&",
    "\"",
    "«",
    "»",
    "/",
    "\\",
    "~",
    "*",
    ">=",
    "<",
    "=",
    "%",
    "@q",
    "2024",
    "1 an",
    "é",
    " ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_article_answers_as_the_oracle_says(
        wanted in wanted(),
        library in proptest::collection::vec((article(), facts()), 1..4),
    ) {
        thread_local!(static ORACLE: Oracle = Oracle::new());
        let typed = wanted.typed();
        let query = with_names(|names| Query::parse(&typed, names).unwrap().unwrap());
        for (article, facts) in library {
            let expected = ORACLE.with(|oracle| wanted.is_true_of(&article, facts, oracle));
            let entry = Entry::new(article);
            let mut counts = Counts::new();
            prop_assert_eq!(query.matches(&entry, facts, &mut counts), expected, "{} of {:?}", typed, entry.article());
            // What is known already changes nothing, and is the same when all of it is counted.
            prop_assert_eq!(query.matches(&entry, facts, &mut counts), expected);
            let mut all: Counts = (0..query.counted().len()).map(|index| Some(query.count(index, &entry))).collect();
            for (count, all) in counts.iter().zip(&all) {
                prop_assert!(count.is_none() || count == all);
            }
            prop_assert_eq!(query.matches(&entry, facts, &mut all), expected);
        }
    }

    #[test]
    fn any_text_is_read_or_refused_with_a_place(
        pieces in proptest::collection::vec(prop_oneof![8 => select(&PIECES[..]).prop_map(str::to_owned), 1 => ".{0,6}"], 0..24),
    ) {
        let text = pieces.concat();
        let read = with_names(|names| Query::parse(&text, names));
        match read {
            Ok(query) => {
                let entry = Entry::new(plain("Le chiffrement".to_owned(), Meta::default(), &[]));
                let _found = query.map(|query| query.matches(&entry, Facts::default(), &mut Counts::new()));
            }
            Err(fault) => prop_assert!(text.get(fault.span).is_some(), "off a character: {}", fault.key),
        }
    }
}
