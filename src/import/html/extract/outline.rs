//! A page as the judge sees it: its blocks with what can be counted in them, and the elements that
//! they stand in. Elements without text are left out.
//!
//! Blocks are in the order of the page, so each element holds a row of them, and what an element
//! holds is the difference of two sums.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use dom_query::NodeId;

use crate::article::BlockKind;
use crate::import::html::Page;

use super::sign::{self, Sign};

/// One block.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub(super) kind: BlockKind,
    pub(super) text: &'a str,
    /// The innermost element, by its number.
    pub(super) element: usize,
    /// How many words it has: see [`words`].
    pub(super) words: f32,
    /// The share of its bytes that are in links, 0 to 1.
    pub(super) linked: f32,
    pub(super) hidden: bool,
    pub(super) quoted: bool,
}

impl Line<'_> {
    /// The words of a paragraph of running text, those in links left out; 0 for anything else. Long
    /// enough, with the signs of sentences, and not made of links.
    pub(super) fn mass(&self) -> f32 {
        const LONG: f32 = 12.0;
        let flows =
            !matches!(self.kind, BlockKind::Heading { .. } | BlockKind::Title | BlockKind::Rule | BlockKind::Image);
        let sentence = [',', '.', ';', '!', '?', ':', '»', '。', '、', '！', '？', '।', '؟'];
        let good = flows && self.words >= LONG && self.linked < 0.4 && self.text.contains(sentence);
        if good { self.words * (1.0 - self.linked) } else { 0.0 }
    }

    pub(super) fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading { .. })
    }
}

/// One element.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "what it is called answers several questions")]
pub(super) struct Element {
    /// The number of the one around it, smaller than its own; its own for the first.
    pub(super) parent: usize,
    /// The blocks in it.
    pub(super) lines: Range<usize>,
    pub(super) sign: Option<Sign>,
    /// Whether it may be left on its own: a box, a list, and no line of text.
    pub(super) is_box: bool,
    pub(super) is_caption: bool,
    /// Whether it shows something that is sold: in an article about things to buy, its text.
    pub(super) is_offer: bool,
    /// Whether it is the head of something: a title and what stands under it.
    pub(super) is_head: bool,
    /// Whether it is a list that has no name.
    pub(super) is_plain_list: bool,
}

impl Element {
    /// What stands around all elements.
    const fn document(parent: usize, line: usize) -> Self {
        Self {
            parent,
            lines: line..line,
            sign: None,
            is_box: true,
            is_caption: false,
            is_offer: false,
            is_head: false,
            is_plain_list: false,
        }
    }

    fn new(element: &dom_query::Element, parent: usize, line: usize) -> Self {
        let name = &*element.name.local;
        // What the whole page is called says nothing about a part of it.
        let sign = if matches!(name, "body" | "html") { None } else { sign::of(element) };
        Self {
            sign,
            is_box: is_box(name),
            is_caption: name == "figcaption"
                || names(element, &["caption", "legende", "figcaption", "bildunterschrift"]),
            is_offer: names(
                element,
                &["product", "products", "produit", "produits", "offer", "offre", "deal", "deals"],
            ),
            is_head: matches!(name, "header" | "hgroup")
                || names(element, &["header", "head", "heading", "headline", "hero", "entete", "chapo", "intro"]),
            is_plain_list: matches!(name, "ul" | "ol")
                && element.attrs.iter().all(|attribute| !matches!(&*attribute.name.local, "class" | "id" | "role")),
            ..Self::document(parent, line)
        }
    }
}

/// The page.
#[derive(Debug, Default)]
pub(super) struct Outline<'a> {
    pub(super) lines: Vec<Line<'a>>,
    /// Parents before their children.
    pub(super) elements: Vec<Element>,
    /// The block that is the title on the page.
    pub(super) title: Option<usize>,
    /// Whether it says what the page declares as its title, or a part of it.
    pub(super) title_is_declared: bool,
}

impl<'a> Outline<'a> {
    /// Reads a page. Linear in its blocks and elements.
    pub(super) fn new(page: &Page<'a>) -> Self {
        let mut outline = Self::default();
        let mut known: HashMap<NodeId, usize> = HashMap::new();
        let tree = &page.document.tree;
        let mut path = Vec::new();
        for (i, (block, origin)) in page.draft.blocks.iter().zip(page.origins).enumerate() {
            let mut node = Some(origin.node);
            while let Some(id) = node.filter(|id| !known.contains_key(id)) {
                path.push(id);
                node = tree.query_node(&id, |node| node.parent).flatten();
            }
            let mut around = node.and_then(|id| known.get(&id).copied());
            while let Some(id) = path.pop() {
                let number = outline.elements.len();
                let parent = around.unwrap_or(number);
                let element =
                    tree.query_node(&id, |node| node.as_element().map(|element| Element::new(element, parent, i)));
                let mut element = element.flatten().unwrap_or_else(|| Element::document(parent, i));
                element.is_offer |= around.is_some_and(|around| outline.elements[around].is_offer);
                outline.elements.push(element);
                known.insert(id, number);
                around = Some(number);
            }
            let text = &page.draft.text[block.range.clone()];
            let linked = if text.is_empty() { 0.0 } else { ratio(origin.linked.min(text.len()), text.len()) };
            let element = around.unwrap_or_default();
            outline.elements[element].lines.end = i + 1;
            let quoted = block.quote > 0 || block.kind == BlockKind::Quote;
            outline.lines.push(Line {
                kind: block.kind,
                text,
                element,
                words: words(text),
                linked,
                hidden: origin.hidden,
                quoted,
            });
        }
        for i in (1..outline.elements.len()).rev() {
            let (parent, end) = (outline.elements[i].parent, outline.elements[i].lines.end);
            outline.elements[parent].lines.end = outline.elements[parent].lines.end.max(end);
        }
        (outline.title, outline.title_is_declared) = title(&outline.lines, &page.draft.meta.title);
        outline
    }

    /// Whether a block stands in an element.
    pub(super) fn is_in(&self, line: usize, element: usize) -> bool {
        self.elements[element].lines.contains(&line)
    }

    /// Whether the title of the page stands in an element.
    pub(super) fn has_title(&self, element: usize) -> bool {
        self.title.is_some_and(|title| self.is_in(title, element))
    }
}

/// Sums over the blocks before each block, for asking what a row of them holds.
#[derive(Debug)]
pub(super) struct Sums(Vec<f32>);

impl Sums {
    pub(super) fn new(each: impl Iterator<Item = f32>) -> Self {
        let mut sum = 0.0;
        let before = each.map(|value| {
            sum += value;
            sum
        });
        Self(std::iter::once(0.0).chain(before).collect())
    }

    pub(super) fn of(&self, lines: &Range<usize>) -> f32 {
        self.0[lines.end] - self.0[lines.start]
    }
}

/// How many words a text has, divided by white space; where a script writes none, five letters count
/// as two words.
pub(super) fn words(text: &str) -> f32 {
    let (mut words, mut wide) = (0_u32, 0_u32);
    let mut after_space = true;
    for c in text.chars() {
        let space = c.is_whitespace();
        words += u32::from(after_space && !space);
        after_space = space;
        wide += u32::from(
            matches!(c, '\u{E00}'..='\u{E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'),
        );
    }
    count(words) + 0.4 * count(wide)
}

fn count(n: u32) -> f32 {
    // Counts of words in one file; a rounded one does no harm.
    #[expect(clippy::cast_precision_loss, reason = "a share of a text is all that is asked for")]
    let n = n as f32;
    n
}

fn ratio(part: usize, whole: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share of a text is all that is asked for")]
    let ratio = part as f32 / whole as f32;
    ratio
}

fn is_box(name: &str) -> bool {
    !matches!(
        name,
        "p" | "span"
            | "a"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "li"
            | "tr"
            | "td"
            | "th"
            | "tbody"
            | "thead"
            | "tfoot"
            | "em"
            | "strong"
            | "i"
            | "b"
            | "font"
            | "blockquote"
            | "pre"
            | "dt"
            | "dd"
            | "figcaption"
            | "code"
    )
}

/// Whether one of the words of its class is one of these.
fn names(element: &dom_query::Element, wanted: &[&str]) -> bool {
    let class = crate::import::html::element::attribute(element, "class").unwrap_or_default();
    let mut found = false;
    sign::parts(class, |part| found |= wanted.contains(&part));
    found
}

/// The block that is the title on the page, given the title that the page declares.
fn title(lines: &[Line<'_>], declared: &str) -> (Option<usize>, bool) {
    use crate::import::cue;
    /// Below so many headings none is looked at.
    const MOST: usize = 200;
    let declared = cue::words(declared);
    let headings = || lines.iter().enumerate().filter(|(_, line)| line.is_heading() && !line.hidden).take(MOST);
    let is_first = |line: &Line<'_>| matches!(line.kind, BlockKind::Heading { level: 1 });
    let same = |line: &Line<'_>| {
        let words = cue::words(line.text);
        !words.is_empty()
            && !declared.is_empty()
            && (declared.starts_with(&words) || words.starts_with(&declared) || declared.contains(&words))
    };
    let alike = |line: &Line<'_>| is_first(line) && are_alike(&cue::words(line.text), &declared);
    let found = headings()
        .find(|(_, line)| is_first(line) && same(line))
        .or_else(|| headings().find(|(_, line)| alike(line)))
        .or_else(|| headings().find(|(_, line)| same(line) && line.words >= 3.0));
    let is_declared = found.is_some();
    (found.or_else(|| headings().find(|(_, line)| is_first(line))).map(|(i, _)| i), is_declared)
}

/// Whether two titles, or captions, are wordings of one: the title on the page and the one for search
/// engines. Both as [`crate::import::cue::words`] gives them.
pub(super) fn are_alike(a: &str, b: &str) -> bool {
    let of = |title: &str| title.split(' ').filter(|word| word.len() > 1).map(str::to_owned).collect::<HashSet<_>>();
    let (a, b) = (of(a), of(b));
    let shared = a.intersection(&b).count();
    shared >= 3 && 2 * shared >= a.len().min(b.len())
}
