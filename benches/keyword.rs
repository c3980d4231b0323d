//! What folding, matching and queries cost: the figures that the README claims.

use std::hint::black_box;

use lutrin::{
    article::{Article, ArticleId, Block, BlockKind, Format, Meta, Source},
    keyword::{Folded, Keyword, Lexicon, Matcher, Sets, Term},
    library::Entry,
    query::{Counts, Facts, Names, Query},
};

fn main() {
    divan::main();
}

/// French prose: about 4 % of its characters have accents, as in newspapers, and a keyword stands
/// in about every thousand bytes.
const PROSE: &str = "Les services de renseignement demandent depuis des années aux éditeurs d’applications de leur \
    ouvrir une porte, et les réponses n’ont guère changé : une faille, même réservée à quelques-uns, finit toujours par \
    servir à d’autres. « Nous ne savons pas faire une serrure qui reconnaisse les gens honnêtes », résume une chercheuse \
    de l’Inria. Le ministre, lui, assure que personne ne veut affaiblir la sécurité des échanges ; il s’agirait \
    seulement, dit-il, de ne pas laisser aux seuls ingénieurs le soin de décider qui peut lire quoi. À Bruxelles, où le \
    texte sera discuté à l’automne, plusieurs délégations hésitent encore. Les associations, elles, rappellent que les \
    journalistes, les avocats et les médecins dépendent de la confidentialité de leurs messages. Reste le chiffrement \
    de bout en bout, que WhatsApp applique depuis 2016 et que personne ne sait plus retirer sans bruit. Les autorités \
    peuvent toujours saisir les téléphones, interroger les proches, suivre l’argent : les moyens ne manquent pas, et les \
    juges les emploient chaque jour. ";

fn prose(bytes: usize) -> String {
    let mut text = PROSE.repeat(bytes / PROSE.len() + 1);
    let end = (0..=bytes).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    text.truncate(end);
    text
}

/// An article of paragraphs of some 800 bytes.
fn article(bytes: usize) -> Article {
    let text = prose(bytes);
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let mut end = (at + 800).min(text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        blocks.push(Block::new(BlockKind::Paragraph, at..end));
        at = end;
    }
    Article::new(ArticleId::new(b"", 0), Source::new("a"), Format::Text, text, blocks, Vec::new(), Meta::default())
}

/// The default set: twenty keywords.
fn default_set() -> Matcher {
    let sets = Sets::built_in();
    Matcher::new(&sets.sets[0].keywords, &sets.lexicon)
}

#[divan::bench]
fn fold_1_mb(bencher: divan::Bencher<'_, '_>) {
    let article = article(1 << 20);
    bencher.counter(divan::counter::BytesCount::new(1_usize << 20)).bench(|| Folded::new(black_box(&article)));
}

#[divan::bench]
fn find_20_keywords_in_1000_folded_articles_of_6_kb(bencher: divan::Bencher<'_, '_>) {
    let articles: Vec<_> = (0..1000).map(|n| article(6000 + n % 7)).collect();
    let folded: Vec<_> = articles.iter().map(Folded::new).collect();
    let matcher = default_set();
    bencher.counter(divan::counter::BytesCount::new(6_000_000_usize)).bench(|| {
        articles.iter().zip(&folded).map(|(article, folded)| matcher.find(article, folded).all().len()).sum::<usize>()
    });
}

/// What a change of the set asks of the worker in a large library.
#[divan::bench(sample_count = 10)]
fn find_20_keywords_in_10000_folded_articles_of_6_kb(bencher: divan::Bencher<'_, '_>) {
    let articles: Vec<_> = (0..10_000).map(|n| article(6000 + n % 7)).collect();
    let folded: Vec<_> = articles.iter().map(Folded::new).collect();
    let matcher = default_set();
    bencher.counter(divan::counter::BytesCount::new(60_000_000_usize)).bench(|| {
        articles.iter().zip(&folded).map(|(article, folded)| matcher.find(article, folded).all().len()).sum::<usize>()
    });
}

#[divan::bench]
fn find_1_keyword_in_1000_folded_articles_of_6_kb(bencher: divan::Bencher<'_, '_>) {
    let articles: Vec<_> = (0..1000).map(|n| article(6000 + n % 7)).collect();
    let folded: Vec<_> = articles.iter().map(Folded::new).collect();
    let matcher = Matcher::new(&[Keyword::typed("chiffrement").expect("a word")], &Sets::default().lexicon);
    bencher.counter(divan::counter::BytesCount::new(6_000_000_usize)).bench(|| {
        articles.iter().zip(&folded).map(|(article, folded)| matcher.find(article, folded).all().len()).sum::<usize>()
    });
}

#[divan::bench]
fn open_8_kb_article(bencher: divan::Bencher<'_, '_>) {
    let article = article(8 << 10);
    let matcher = default_set();
    bencher.bench(|| matcher.find(&article, &Folded::new(&article)).all().len());
}

#[divan::bench]
fn read_the_built_in_sets() -> Sets {
    Sets::built_in()
}

#[divan::bench]
fn compile_the_default_set(bencher: divan::Bencher<'_, '_>) {
    let sets = Sets::built_in();
    bencher.bench(|| Matcher::new(&sets.sets[0].keywords, &sets.lexicon));
}

#[divan::bench(sample_count = 5)]
fn find_a_term_of_100_kb(bencher: divan::Bencher<'_, '_>) {
    let term = "a b ".repeat(25_000);
    // Longer than any that can be typed.
    let keyword = Keyword { terms: vec![Term::Plain(term)], ..Keyword::typed("x").expect("a word") };
    let matcher = Matcher::new(&[keyword], &Sets::default().lexicon);
    let text = "a b ".repeat(30_000);
    bencher.bench(|| matcher.find_in(&text).len());
}

/// What one key costs in the prompt of a query, all articles looked at: the query as it stands after
/// that key, what it counted before thrown away.
fn query_over_10000_articles(bencher: divan::Bencher<'_, '_>, typed: &str) {
    let entries: Vec<_> = (0..10_000).map(|_| Entry::new(article(6 << 10))).collect();
    for entry in &entries {
        let _folded = entry.folded();
    }
    let (keywords, lexicon) = (Sets::built_in().sets.remove(0).keywords, Lexicon::default());
    let today = jiff::civil::date(2026, 3, 31);
    let names = Names { keywords: &keywords, lit: &keywords, lexicon: &lexicon, saved: &[], today };
    bencher.bench(|| {
        let query = Query::parse(black_box(typed), &names).expect("a query").expect("a query");
        let answers = |entry: &&Entry| query.matches(entry, Facts::default(), &mut Counts::new());
        entries.iter().filter(answers).count()
    });
}

#[divan::bench(args = ["c", "chiffrement", "licorne", "kw:chiffrement>=3", "\"chiffrement de bout en bout\""])]
fn query_for_a_term_over_10000_articles_of_6_kb(bencher: divan::Bencher<'_, '_>, typed: &str) {
    query_over_10000_articles(bencher, typed);
}

#[divan::bench]
fn query_of_all_kinds_over_10000_articles_of_6_kb(bencher: divan::Bencher<'_, '_>) {
    query_over_10000_articles(
        bencher,
        "kw:chiffrement>=3 (title:/telegram/ OR -site:phonandroid) -lang:fr -newer:\"1 year\" -read minutes<15 \
         \"chiffrement de bout en bout\"",
    );
}
