//! Which blocks of a page are the article.
//!
//! One function, [`judge`]: the whole page in, for each block a verdict out. It changes nothing. What
//! it looks at, in this order: what elements are called ([`sign`]), what lines say ([`phrase`]), where
//! the running text stands ([`region`]), and within it lists of links, teasers, comments and what is
//! said twice ([`inside`]). How it was chosen, and how well it does, is in `docs/extraction.md`.
//!
//! A reader must not lose text: where the signs are weak, a block is kept.

mod inside;
mod outline;
mod phrase;
mod region;
mod sign;
#[cfg(test)]
mod tests;

use crate::article::{Boilerplate, Reason};

use self::outline::{Outline, Sums};
use super::Page;

/// Why a block is no part of the article; `None` for what is.
pub(super) type Verdict = Option<(Boilerplate, Reason)>;

/// In words of running text. On a page with less there is nothing to tell apart.
const LEAST: f32 = 20.0;

/// For each block of the page why it is no part of the article; `None` for what is. A title, the
/// first block if there is one, is left alone by whoever asks.
///
/// When nothing of the text would be left, the caller shows everything.
pub(super) fn judge(page: &Page<'_>) -> Vec<Verdict> {
    let outline = Outline::new(page);
    let lines = &outline.lines;
    let mut verdicts = vec![None; lines.len()];
    let shown = |line: &&outline::Line<'_>| !line.hidden;
    let all: f32 = lines.iter().map(outline::Line::mass).sum();
    let open: f32 = lines.iter().filter(shown).map(outline::Line::mass).sum();
    // A page that was saved before its script ran may hide all of its text.
    if open > 0.25 * all || all < LEAST && lines.iter().filter(shown).any(|line| line.words > 0.0) {
        for (_, verdict) in lines.iter().zip(&mut verdicts).filter(|(line, _)| line.hidden) {
            cut(verdict, Boilerplate::Around, Reason::Hidden);
        }
    }
    if all < LEAST {
        region::menus(&outline, &mut verdicts);
        return verdicts;
    }
    let mass =
        Sums::new(lines.iter().zip(&verdicts).map(|(line, verdict)| if verdict.is_none() { line.mass() } else { 0.0 }));
    region::furniture(&outline, &mass, &mut verdicts);
    region::phrases(&outline, &mut verdicts);
    let container = region::container(&outline, &verdicts);
    region::around(&outline, container, &mut verdicts);
    inside::furniture(&outline, container, &mut verdicts);
    relent(&outline, &mut verdicts);
    if let Some(title) = outline.title {
        verdicts[title] = outline.title_is_declared.then_some((Boilerplate::Title, Reason::Repeated));
    }
    verdicts
}

/// Where nothing to read was kept, only what names itself is left out: the place was wrong.
fn relent(outline: &Outline<'_>, verdicts: &mut [Verdict]) {
    let kept = outline.lines.iter().zip(&*verdicts).filter(|(_, verdict)| verdict.is_none());
    if kept.map(|(line, _)| line.words).sum::<f32>() < LEAST / 2.0 {
        for verdict in verdicts {
            *verdict = verdict.filter(|&(_, reason)| {
                !matches!(reason, Reason::Before | Reason::After | Reason::Links | Reason::Teaser | Reason::Beside)
            });
        }
    }
}

/// Leaves a block out, unless something surer did.
fn cut(verdict: &mut Verdict, what: Boilerplate, reason: Reason) {
    *verdict = verdict.or(Some((what, reason)));
}
