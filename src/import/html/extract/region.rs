//! Where on the page the article stands: parts that are called furniture are left out, then one goes
//! down from the body as long as one part holds nearly all of the running text.

use crate::article::{Boilerplate, Reason};

use super::{
    Verdict, cut,
    outline::{Outline, Sums},
    phrase,
    sign::{Sign, Trust},
};

/// Which blocks stand in elements that are called furniture. An element is believed as long as not
/// too much of the running text would go.
pub(super) fn furniture(outline: &Outline<'_>, mass: &Sums, verdicts: &mut [Verdict]) {
    let lines = &outline.lines;
    let words = Sums::new(lines.iter().map(|line| line.words));
    let linked = Sums::new(lines.iter().map(|line| line.words * line.linked));
    let quoted = Sums::new(lines.iter().map(|line| if line.quoted { line.mass() } else { 0.0 }));
    let total = mass.of(&(0..lines.len()));
    let mut at = 0;
    for (number, element) in outline.elements.iter().enumerate() {
        let Some(Sign { what, trust }) = element.sign else { continue };
        // What stands in one that is left out already is left out with it.
        if element.lines.start < at {
            continue;
        }
        let held = mass.of(&element.lines);
        let share = held / total;
        let titled = outline.has_title(number);
        let density = linked.of(&element.lines) / words.of(&element.lines).max(1.0);
        let is_furniture = match trust {
            // Menus are made of links.
            Trust::Sure if what == Boilerplate::Navigation && held > 30.0 && density < 0.3 => false,
            Trust::Sure => {
                let never = matches!(what, Boilerplate::Comments | Boilerplate::Cookies | Boilerplate::Navigation);
                share < 0.4 || never && !titled && share < 0.9
            }
            // A quotation that is put in by a widget, or from a network, is part of the text.
            _ if (trust == Trust::Maybe || what == Boilerplate::Share) && quoted.of(&element.lines) > 0.0 => false,
            Trust::Maybe => share < 0.25 && (held < 60.0 || density > 0.3 || what == Boilerplate::Legal && share < 0.2),
        };
        if is_furniture {
            let reason = if what == Boilerplate::Navigation { Reason::Menu } else { Reason::Markup };
            element.lines.clone().for_each(|line| cut(&mut verdicts[line], what, reason));
            at = element.lines.end;
        }
    }
}

/// Menus and footers of a page that has no running text; but a page that is hardly anything else is
/// shown as it is.
pub(super) fn menus(outline: &Outline<'_>, verdicts: &mut [Verdict]) {
    let mut found = verdicts.to_vec();
    let mut at = 0;
    for element in &outline.elements {
        // What stands in one that is left out already is left out with it.
        if element.lines.start < at {
            continue;
        }
        let reason = match element.sign {
            Some(Sign { what: Boilerplate::Navigation, trust: Trust::Sure }) => Reason::Menu,
            Some(Sign { what: Boilerplate::Legal, .. }) => Reason::Markup,
            _ => continue,
        };
        let what = element.sign.map_or(Boilerplate::Around, |sign| sign.what);
        element.lines.clone().for_each(|line| cut(&mut found[line], what, reason));
        at = element.lines.end;
    }
    let words = |kept: bool| -> f32 {
        outline
            .lines
            .iter()
            .zip(&found)
            .filter(|(_, verdict)| verdict.is_none() == kept)
            .map(|(line, _)| line.words)
            .sum()
    };
    if 4.0 * words(true) >= words(false) {
        verdicts.clone_from_slice(&found);
    }
}

/// What the lines themselves say.
pub(super) fn phrases(outline: &Outline<'_>, verdicts: &mut [Verdict]) {
    for (line, verdict) in outline.lines.iter().zip(verdicts) {
        if verdict.is_none()
            && let Some(what) = phrase::of(line)
        {
            cut(verdict, what, Reason::Phrase);
        }
    }
}

/// The element that the article stands in: down from the body, into the part that holds nearly all of
/// the running text. The part that has the title counts for more than it holds, because a long notice
/// beside a short article has none.
pub(super) fn container(outline: &Outline<'_>, verdicts: &[Verdict]) -> usize {
    /// How much of what is left must be in one part, for the others to be something else.
    const NEARLY_ALL: f32 = 0.75;
    /// How much the part with the title counts.
    const TITLED: f32 = 5.0;
    /// In words. Less is a heading with its standfirst, which is not the part that is meant.
    const TEXT: f32 = 25.0;
    let mass = Sums::new(
        outline
            .lines
            .iter()
            .enumerate()
            .map(|(i, line)| if verdicts[i].is_some() || Some(i) == outline.title { 0.0 } else { line.mass() }),
    );
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); outline.elements.len()];
    for (number, element) in outline.elements.iter().enumerate().skip(1) {
        children[element.parent].push(number);
    }
    let held = |number: usize| mass.of(&outline.elements[number].lines);
    let weight = |number: usize| {
        let titled = held(number) > TEXT && outline.has_title(number) && !outline.elements[number].is_head;
        held(number) * if titled { TITLED } else { 1.0 }
    };
    let mut best = 0;
    while let Some(&child) = children[best].iter().max_by(|&&a, &&b| weight(a).total_cmp(&weight(b))) {
        let enough = weight(child) >= NEARLY_ALL * (held(best) - held(child) + weight(child));
        if !enough || held(child) <= 0.0 || !outline.elements[child].is_box {
            break;
        }
        best = child;
    }
    best
}

/// Leaves out what stands around the container, but for text that belongs to it: between the title
/// and it, and paragraphs beside it, under the title.
pub(super) fn around(outline: &Outline<'_>, container: usize, verdicts: &mut [Verdict]) {
    /// In blocks: what stands farther under the title is no standfirst.
    const NEAR: usize = 30;
    let within = outline.elements[container].lines.clone();
    let root = root(outline, container);
    let under_title = |i: usize| outline.title.is_none_or(|title| i > title);
    for (i, line) in outline.lines.iter().enumerate() {
        if verdicts[i].is_some() || within.contains(&i) || Some(i) == outline.title {
            continue;
        }
        let between = i < within.start && outline.title.is_some_and(|title| i > title && within.start - title < NEAR);
        let text = line.mass() > 0.0 && line.linked < 0.25;
        let lead = between && line.linked < 0.2 && line.words >= if line.is_heading() { 6.0 } else { 8.0 };
        let beside = outline.is_in(i, root);
        if !(beside && (text && under_title(i) || lead) || lead && text) {
            let (what, reason) = if i < within.start {
                (place(line.linked), Reason::Before)
            } else {
                (place(line.linked), Reason::After)
            };
            cut(&mut verdicts[i], what, reason);
        }
    }
}

fn place(linked: f32) -> Boilerplate {
    if linked > 0.5 { Boilerplate::Navigation } else { Boilerplate::Around }
}

/// The smallest part that holds the title and the container; without one below the body, the part
/// just around the container.
fn root(outline: &Outline<'_>, container: usize) -> usize {
    /// Below these the page is not divided yet: the document, `html` and `body`.
    const PAGE: usize = 2;
    let Some(title) = outline.title else { return container };
    let mut root = container;
    while !outline.is_in(title, root) && outline.elements[root].parent != root {
        root = outline.elements[root].parent;
    }
    let whole = |number: usize| number <= PAGE && outline.elements[number].lines.len() == outline.lines.len();
    if whole(root) && root != container {
        root = outline.elements[container].parent;
        if whole(root) {
            return container;
        }
    }
    root
}
