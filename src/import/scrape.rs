//! Pages that were saved as text with everything around the article: which lines are the article.
//!
//! A small linear model says how much each line, seen with its neighbours, looks like a line of an
//! article ([`features`], [`weights`]), and one pass finds where the article begins and ends and
//! what stands within it that is none of it ([`path`]). `docs/scrapes.md` says how it was made and
//! how well it does.
//!
//! Most texts are no scrapes. Nothing is judged unless lines of several kinds of furniture show
//! that the text is one. Lines are folded, never removed or moved.

pub mod features;
pub mod path;
pub mod signs;
pub mod weights;

use crate::article::{Block, BlockKind, Boilerplate, Reason};

use self::{
    features::{Class, Line},
    path::State,
};
use super::{Draft, cue, metadata};

/// In bytes: no page is longer, and what is longer is a book or a log.
const LONGEST: usize = 1 << 20;

/// How many blocks a page has at most.
const MOST: usize = 20_000;

/// What is added to the gain of every line: over 0, so that a line in doubt shows.
const IN_DOUBT: f32 = 1.5;

/// What a gap costs, in the gain of lines.
const GAP: f32 = 24.0;

/// How many lines a box between two paragraphs has at most, in blocks: more than that is a list that
/// the article is about. On pages of the development set longer gaps were just such lists.
const LONGEST_GAP: usize = 40;

/// How far a line must speak of a class to be called by it.
const CLASSED: f32 = 0.5;

/// The log odds of a line at most: no line is so certain that its neighbours don't count.
const CERTAIN: f32 = 6.0;

/// Marks the lines of a plain text that are not the article, when it is the dump of a page.
pub fn mark(draft: &mut Draft) {
    let Draft { text, blocks, .. } = draft;
    if text.len() > LONGEST || blocks.len() > MOST || !signs::is_scrape(text, blocks) {
        return;
    }
    let lines = features::measure(text, blocks);
    let gains: Vec<f32> = blocks.iter().zip(&lines).map(|(block, line)| gain(block, line)).collect();
    let mut path = path::best(&gains, GAP);
    path::fill(&mut path, LONGEST_GAP);
    if !path.contains(&State::Article) {
        return;
    }
    title(draft, &lines);
    credits(draft, &path);
    let Draft { text, blocks, .. } = draft;
    for (i, (block, state)) in blocks.iter_mut().zip(&path).enumerate() {
        if block.kind == BlockKind::Title {
            continue;
        }
        if *state != State::Article {
            let (what, reason) = what(&lines, i, *state);
            block.fold(what, reason);
        } else if lines[i].words <= 6.0
            && let Some(what) = interruption(&cue::words(&text[block.range.clone()]))
        {
            block.fold(what, Reason::Phrase);
        }
    }
}

/// Makes the first line the title, unless it is a line of a menu. Pages put the name of the site
/// after the title; where the title stands in the page again, it is known without.
fn title(draft: &mut Draft, lines: &[Line]) {
    /// In bytes and in words.
    const LONGEST: usize = 300;
    const FEW: f32 = 3.0;
    let Draft { text, blocks, meta, .. } = draft;
    let (Some(first), Some(line)) = (blocks.first_mut(), lines.first()) else { return };
    let furniture = Class::ALL.into_iter().any(|class| line.speaks_of(class) >= CLASSED);
    let prose = matches!(first.kind, BlockKind::Paragraph | BlockKind::Heading { .. }) && first.boilerplate.is_none();
    if first.kind == BlockKind::Title && furniture {
        first.kind = BlockKind::Paragraph;
    } else if prose && !furniture && line.words >= FEW && first.range.len() <= LONGEST {
        first.kind = BlockKind::Title;
    }
    let again = lines.iter().skip(1).position(features::Line::is_title).and_then(|i| blocks.get(i + 1));
    if blocks[0].kind == BlockKind::Title
        && meta.title.is_empty()
        && let Some(again) = again.filter(|block| block.range.len() <= LONGEST)
    {
        meta.title = metadata::one_line(&text[again.range.clone()]);
    }
}

/// Reads the date and the byline from the lines just above and below the first line of the article:
/// the nearest one wins.
fn credits(draft: &mut Draft, path: &[State]) {
    /// In blocks.
    const NEAR: usize = 10;
    let Draft { text, blocks, meta, .. } = draft;
    let Some(first) = path.iter().position(|state| *state == State::Article) else { return };
    let after = (first..blocks.len()).take(2);
    for i in (first.saturating_sub(NEAR)..first).rev().chain(after) {
        let block = &mut blocks[i];
        let prose = matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading { .. } | BlockKind::Item { .. });
        if !prose || block.boilerplate.is_some() {
            continue;
        }
        if let Some(found) = metadata::read(&text[block.range.clone()]) {
            found.fill(meta);
            block.kind = BlockKind::Paragraph;
            block.fold(Boilerplate::Metadata, Reason::Metadata);
        }
    }
}

/// What interrupts the article of a page and is never a line of one, as [`cue::words`] gives it.
fn interruption(words: &str) -> Option<Boilerplate> {
    Some(match words {
        "publicite"
        | "advertisement"
        | "advertising"
        | "annonce"
        | "sponsored"
        | "story continues below"
        | "la suite apres cette publicite"
        | "la suite apres la publicite"
        | "suite de l article apres la publicite"
        | "continue reading the main story"
        | "continue reading below"
        | "article continues below"
        | "story continues below advertisement"
        | "article continues below advertisement"
        | "continuer la lecture"
        | "poursuivre la lecture"
        | "fermer la publicite"
        | "contenu sponsorise"
        | "sponsored content" => Boilerplate::Advertisement,
        "aller au contenu"
        | "aller au menu"
        | "retour en haut"
        | "haut de page"
        | "skip to content"
        | "skip to main content"
        | "back to top"
        | "agrandir l image"
        | "voir en plein ecran"
        | "view fullscreen"
        | "ecouter l article"
        | "lecture zen"
        | "offrir cet article" => Boilerplate::Navigation,
        _ => return None,
    })
}

/// How much a line gains when it is taken for the article.
fn gain(block: &Block, line: &Line) -> f32 {
    match block.kind {
        // What tells nothing by its words goes with its neighbours.
        BlockKind::Rule | BlockKind::Image => 0.0,
        // No menu is laid out like this.
        BlockKind::Code | BlockKind::Table => CERTAIN,
        _ => (score(line) + IN_DOUBT).clamp(-CERTAIN, CERTAIN) * (line.words + 1.0).sqrt(),
    }
}

/// The log odds that a line is one of the article.
pub fn score(line: &Line) -> f32 {
    let sum: f32 = line.values.iter().zip(weights::WEIGHTS).map(|(value, weight)| value * weight).sum();
    sum + weights::CONSTANT
}

/// What a line that is not the article is, and how that was told.
fn what(lines: &[Line], i: usize, state: State) -> (Boilerplate, Reason) {
    let line = &lines[i];
    let class = Class::ALL
        .into_iter()
        .filter(|&class| line.speaks_of(class) >= CLASSED)
        .max_by(|&a, &b| line.speaks_of(a).total_cmp(&line.speaks_of(b)));
    if let Some(class) = class {
        let what = match class {
            Class::Account => Boilerplate::Navigation,
            Class::Advertising => Boilerplate::Advertisement,
            Class::Comments => Boilerplate::Comments,
            Class::Cookies => Boilerplate::Cookies,
            Class::Legal => Boilerplate::Legal,
            Class::Related => Boilerplate::Related,
            Class::Sharing => Boilerplate::Share,
            Class::Subscribing => Boilerplate::Newsletter,
        };
        return (what, Reason::Phrase);
    }
    if line.is_repeated() {
        return (Boilerplate::Around, Reason::Repeated);
    }
    let short = |i: Option<usize>| i.and_then(|i| lines.get(i)).is_none_or(|line| line.words < 6.0);
    if short(Some(i)) && short(i.checked_sub(1)) && short(Some(i + 1)) {
        return (Boilerplate::Navigation, Reason::Menu);
    }
    let reason = match state {
        State::Before => Reason::Before,
        State::After => Reason::After,
        State::Gap | State::Article => Reason::Unlike,
    };
    (Boilerplate::Around, reason)
}
