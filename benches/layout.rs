//! What layout costs: a usual article, a long one, and text without a place to break.

use std::{path::Path, sync::Arc};

use divan::{Bencher, black_box};
use lutrin::{
    article::{Article, ArticleId, Block, BlockKind, Format, Language, Meta, Source},
    layout::{Labels, Layout, Options},
};

fn main() {
    divan::main();
}

const PARAGRAPH: &str = "« Le chiffrement de bout en bout », explique-t-elle – non sans malice –, « n’est pas une \
    option : c’est la condition pour que la messagerie reste confidentielle ! » Depuis l’automne, les applications \
    WhatsApp, Signal et Telegram sont au cœur d’une controverse européenne : faut-il analyser les conversations \
    avant leur envoi ? Les associations répondent que 100 % des utilisateurs seraient surveillés ; les gouvernements, \
    que l’anonymat n’est pas un droit absolu. Entre les deux, des cryptographes tentent d’expliquer ce que peut, et \
    ce que ne peut pas, un algorithme.";

fn article(text: String) -> Arc<Article> {
    let mut start = 0;
    let mut blocks = Vec::new();
    for part in text.split("\n\n") {
        blocks.push(Block::new(BlockKind::Paragraph, start..start + part.len()));
        start += part.len() + 2;
    }
    let meta = Meta { lang: Language::parse("fr"), ..Meta::default() };
    let source = Source::new(Path::new("bench"));
    Arc::new(Article::new(ArticleId::new(b"bench", 0), source, Format::Text, text, blocks, Vec::new(), meta))
}

/// Paragraphs of about a kilobyte each, `bytes` in all.
fn paragraphs(bytes: usize) -> Arc<Article> {
    let count = bytes.div_ceil(2 * PARAGRAPH.len() + 3).max(1);
    let paragraph = format!("{PARAGRAPH} {PARAGRAPH}");
    article(vec![paragraph; count].join("\n\n"))
}

fn layout(article: &Arc<Article>) -> Layout {
    let options = Options { width: 66, justify: false, number_links: false, whole_lines: false, whole_words: false };
    Layout::new(Arc::clone(article), options, Labels::default())
}

fn rows(layout: &mut Layout, most: usize) -> usize {
    let mut place = layout.first();
    let mut rows = 1;
    while rows < most {
        black_box(layout.row(place));
        let Some(next) = layout.next(place) else { break };
        place = next;
        rows += 1;
    }
    rows
}

#[divan::bench(args = [7_000, 1_000_000])]
fn whole(bencher: Bencher<'_, '_>, bytes: usize) {
    let article = paragraphs(bytes);
    bencher.bench(|| rows(&mut layout(&article), usize::MAX));
}

#[divan::bench(args = [1_000_000, 10_000_000])]
fn first_screen(bencher: Bencher<'_, '_>, bytes: usize) {
    let article = paragraphs(bytes);
    bencher.bench(|| rows(&mut layout(&article), 40));
}

#[divan::bench]
fn find_in_the_middle_of_one_block(bencher: Bencher<'_, '_>) {
    let article = article(format!("{PARAGRAPH} ").repeat(15_000));
    bencher.bench(|| layout(&article).find(5_000_000));
}

#[divan::bench(args = ["x", "字", "👩‍👩‍👧‍👦", "!", "a-"], sample_count = 1)]
fn ten_megabytes_without_a_space(bencher: Bencher<'_, '_>, what: &str) {
    let article = article(what.repeat(10_000_000 / what.len()));
    bencher.bench(|| rows(&mut layout(&article), usize::MAX));
}
