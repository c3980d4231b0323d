//! What stands in the part of the article and is none of it: lists of links, teasers, comments, what
//! is said twice, and headings of what was left out.

use std::collections::HashMap;

use crate::article::{BlockKind, Boilerplate, Reason};
use crate::import::cue::{self, Trust};

use super::{
    Verdict, cut,
    outline::{Outline, are_alike},
    phrase,
};

/// How many words of running text stand before each block, and in all.
struct Place {
    before: Vec<f32>,
    all: f32,
}

impl Place {
    fn new(outline: &Outline<'_>, verdicts: &[Verdict]) -> Self {
        let mut all = 0.0;
        let mut before = Vec::with_capacity(outline.lines.len());
        for (line, verdict) in outline.lines.iter().zip(verdicts) {
            before.push(all);
            if verdict.is_none() && line.mass() > 0.0 {
                all += line.words;
            }
        }
        Self { before, all: all.max(1.0) }
    }
}

/// Leaves out what is no part of the article within its container.
pub(super) fn furniture(outline: &Outline<'_>, container: usize, verdicts: &mut [Verdict]) {
    repeated(outline, verdicts);
    let place = Place::new(outline, verdicts);
    for (i, line) in outline.lines.iter().enumerate().take_while(|&(i, _)| place.before[i] < 60.0) {
        if verdicts[i].is_none() && phrase::is_date(line) {
            cut(&mut verdicts[i], Boilerplate::Metadata, Reason::Metadata);
        }
    }
    rows_of_links(outline, verdicts);
    links(outline, container, &place, verdicts);
    comments(outline, container, &place, verdicts);
    headings(outline, verdicts);
}

/// Captions that are said twice, and a standfirst that stands in the page's head and again above the
/// text.
fn repeated(outline: &Outline<'_>, verdicts: &mut [Verdict]) {
    /// In blocks, above the first long paragraph.
    const HEAD: usize = 8;
    let mut seen = HashMap::new();
    let title = outline.title.map(|title| cue::words(outline.lines[title].text)).filter(|words| !words.is_empty());
    let mut shown = 0;
    for (i, line) in outline.lines.iter().enumerate() {
        if verdicts[i].is_some() || Some(i) == outline.title || line.kind == BlockKind::Code {
            continue;
        }
        let image = line.kind == BlockKind::Image;
        let caption = image || is_caption(outline, i);
        shown += usize::from(!image);
        let heads = line.is_heading() && title.as_deref().is_some_and(|title| cue::words(line.text) == title);
        if heads && shown <= HEAD {
            cut(&mut verdicts[i], Boilerplate::Title, Reason::Repeated);
            continue;
        }
        if line.words == 0.0 || !caption && (shown > HEAD || line.words < 6.0) {
            continue;
        }
        let words = cue::words(line.text);
        if words.is_empty() {
            continue;
        }
        // Where a picture has no description it often has the title's words, or its caption's.
        let near = |other: &str| {
            !other.is_empty() && (other.starts_with(&words) || words.starts_with(other)) || are_alike(other, &words)
        };
        let repeats_title = caption && title.as_deref().is_some_and(|title| title == words || image && near(title));
        let below = outline.lines[i + 1..].iter().take(2).filter(|line| (3.0..60.0).contains(&line.words));
        let next = image && below.map(|line| cue::words(line.text)).any(|below| near(&below));
        // What its author wrote twice stands in one part, as a refrain does, or in two beside each other.
        let parent = outline.elements[line.element].parent;
        let again = seen.insert(words, (line.element, parent));
        let again = again.is_some_and(|(element, beside)| caption || element != line.element && beside != parent);
        if next || again || repeats_title {
            cut(&mut verdicts[i], if caption { Boilerplate::Caption } else { Boilerplate::Title }, Reason::Repeated);
        }
    }
}

fn is_caption(outline: &Outline<'_>, line: usize) -> bool {
    /// How far up a caption says that it is one.
    const UP: usize = 3;
    if outline.lines[line].kind == BlockKind::Caption {
        return true;
    }
    let mut number = outline.lines[line].element;
    for _ in 0..UP {
        let element = &outline.elements[number];
        if element.is_caption {
            return outline.lines[line].words < 60.0;
        }
        number = element.parent;
    }
    false
}

/// Paragraphs of which each line is a link.
fn rows_of_links(outline: &Outline<'_>, verdicts: &mut [Verdict]) {
    for (line, verdict) in outline.lines.iter().zip(verdicts) {
        if line.kind == BlockKind::Paragraph && line.linked > 0.8 && line.text.contains('\n') && line.words >= 6.0 {
            cut(verdict, Boilerplate::Related, Reason::Links);
        }
    }
}

/// Boxes that hold links and little else, and rows of teasers above or below the text: titles that
/// are links, with a few words each.
fn links(outline: &Outline<'_>, container: usize, place: &Place, verdicts: &mut [Verdict]) {
    /// In blocks. Longer boxes are parts of the page.
    const BOX: usize = 200;
    let around = |number: usize| outline.elements[number].lines == outline.elements[container].lines;
    let within = &outline.elements[container].lines;
    for (number, element) in outline.elements.iter().enumerate() {
        let row = element.lines.clone();
        let inside = row.start >= within.start && row.end <= within.end;
        // One that stands beside the container may be of the article too.
        if around(number)
            || !element.is_box
            || row.len() > BOX
            || row.start < within.end && row.end > within.start && !inside
        {
            continue;
        }
        let mut left = row.clone().filter(|&i| verdicts[i].is_none() && Some(i) != outline.title);
        let Some(first) = left.next() else { continue };
        let held = Held::of(outline, std::iter::once(first).chain(left));
        let before = place.before[first];
        let at_edge = before > 0.7 * place.all || before == 0.0;
        // “On y trouve :” and what is found there.
        let announced = || {
            let above =
                (0..first).rev().take(4).find(|&i| verdicts[i].is_none() && outline.lines[i].kind != BlockKind::Image);
            above.is_some_and(|i| outline.lines[i].text.trim_end().ends_with(':') && outline.lines[i].linked < 0.5)
        };
        let list = (at_edge || !element.is_offer && !element.is_plain_list)
            && held.words > 3.0
            && held.linked / held.words > 0.6
            && held.longest < 20.0
            && held.words < 400.0;
        let teasers = at_edge
            && held.titles >= 2
            && held.titles * 4 >= held.lines
            && held.longest <= 45.0
            && held.words < 0.5 * place.all;
        if (list || teasers) && !announced() {
            let reason = if list { Reason::Links } else { Reason::Teaser };
            row.filter(|&i| Some(i) != outline.title).for_each(|i| cut(&mut verdicts[i], Boilerplate::Related, reason));
        }
    }
}

/// What a box holds.
#[derive(Default)]
struct Held {
    lines: usize,
    words: f32,
    linked: f32,
    /// Lines that are links from end to end.
    titles: usize,
    /// The words of the longest line that is not.
    longest: f32,
}

impl Held {
    fn of(outline: &Outline<'_>, lines: impl Iterator<Item = usize>) -> Self {
        let mut held = Self::default();
        for line in lines.map(|i| &outline.lines[i]) {
            held.lines += 1;
            held.words += line.words;
            held.linked += line.words * line.linked;
            if line.linked > 0.8 && line.words >= 2.0 {
                held.titles += 1;
            } else if line.linked < 0.4 {
                held.longest = held.longest.max(line.words);
            }
        }
        held
    }
}

/// Everything below a heading of comments that stands under the text.
fn comments(outline: &Outline<'_>, container: usize, place: &Place, verdicts: &mut [Verdict]) {
    /// In words: an article, if a short one. A counter of comments stands above it.
    const ARTICLE: f32 = 60.0;
    let within = outline.elements[container].lines.clone();
    let heads = |&i: &usize| {
        let line = &outline.lines[i];
        if !line.is_heading() || place.before[i] < ARTICLE || line.words > 8.0 {
            return false;
        }
        let words = cue::words(line.text);
        matches!(
            words.as_str(),
            "comment"
                | "comments"
                | "commentaire"
                | "commentaires"
                | "reactions"
                | "vos reactions"
                | "vos commentaires"
        ) || cue::of(&words).is_some_and(|found| found.what == Boilerplate::Comments && found.trust == Trust::Alone)
    };
    if let Some(first) = within.clone().find(heads) {
        (first..verdicts.len()).for_each(|i| cut(&mut verdicts[i], Boilerplate::Comments, Reason::Beside));
    }
}

/// Headings at the end of which all that they head was left out.
fn headings(outline: &Outline<'_>, verdicts: &mut [Verdict]) {
    for i in (0..verdicts.len()).rev() {
        if verdicts[i].is_some() {
            continue;
        }
        if !outline.lines[i].is_heading() || Some(i) == outline.title || i + 1 == verdicts.len() {
            break;
        }
        verdicts[i] = verdicts[i + 1].map(|(what, _)| (what, Reason::Beside));
    }
}
