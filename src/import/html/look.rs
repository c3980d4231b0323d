//! Short looks at what an element holds, before it is walked. Each goes over a bounded number of nodes.

use dom_query::{Element, NodeData, NodeId, Tree, TreeNode};

use super::element::{self, Kind, attribute};

/// So many nodes are looked at.
const NODES: usize = 256;

/// What a look does after a node.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Into it.
    Inside,
    /// Past it.
    Past,
    /// Nowhere.
    Stop,
}

/// Goes over what an element holds, in order; false when it was stopped, by `each` or by the limit.
pub(super) fn over(tree: &Tree, root: NodeId, limit: usize, mut each: impl FnMut(&TreeNode) -> Next) -> bool {
    let around = |node: &TreeNode| (node.first_child, node.next_sibling, node.parent);
    let Some(Some(mut node)) = tree.query_node(&root, |node| node.first_child) else { return true };
    for _ in 0..limit {
        let Some((next, (child, mut sibling, mut parent))) = tree.query_node(&node, |node| (each(node), around(node)))
        else {
            return true;
        };
        if next == Next::Stop {
            return false;
        }
        if let Some(child) = child.filter(|_| next == Next::Inside) {
            node = child;
            continue;
        }
        while sibling.is_none() {
            let Some(up) = parent.filter(|&up| up != root) else { return true };
            (_, sibling, parent) = tree.query_node(&up, around).unwrap_or_default();
        }
        let Some(sibling) = sibling else { return true };
        node = sibling;
    }
    false
}

/// Whether something in it shows text of its own.
fn shows(node: &TreeNode) -> Next {
    let nothing = node.as_element().is_some_and(|element| element::kind(&element.name.local) == Kind::Nothing);
    if nothing { Next::Past } else { Next::Inside }
}

/// The text in an element, when it is at most so many bytes long.
pub(super) fn text_within(tree: &Tree, root: NodeId, most: usize) -> Option<String> {
    let mut text = String::new();
    let whole = over(tree, root, NODES, |node| {
        if let NodeData::Text { contents } = &node.data {
            if text.len() + contents.len() > 2 * most {
                return Next::Stop;
            }
            text.push_str(contents);
        } else if let NodeData::Element(element) = &node.data {
            let kind = element::kind(&element.name.local);
            if kind.is_block() || kind == Kind::LineEnd {
                text.push(' ');
            }
        }
        shows(node)
    });
    let text = super::writer::one_line(&text);
    (whole && text.len() <= most).then_some(text)
}

/// Whether its text is at most so many bytes long.
pub(super) fn is_short(tree: &Tree, root: NodeId, most: usize) -> bool {
    text_within(tree, root, most).is_some()
}

/// Whether it has text.
pub(super) fn has_text(tree: &Tree, root: NodeId) -> bool {
    !over(tree, root, NODES, |node| match &node.data {
        NodeData::Text { contents } if !contents.trim().is_empty() => Next::Stop,
        _ => shows(node),
    })
}

/// Whether a raised text is the mark of a note: a link of a few characters to a place on the page.
pub(super) fn is_note(tree: &Tree, id: NodeId) -> bool {
    let leads = |node: &TreeNode| {
        node.as_element().is_some_and(|element| {
            &*element.name.local == "a" && attribute(element, "href").is_some_and(|href| href.contains('#'))
        })
    };
    let inside = || {
        let mut found = false;
        over(tree, id, 16, |node| {
            found |= leads(node);
            if found { Next::Stop } else { Next::Inside }
        });
        found
    };
    let around =
        || tree.query_node(&id, |node| node.parent).flatten().is_some_and(|up| tree.query_node_or(&up, false, leads));
    let few = |text: String| !text.is_empty() && text.chars().count() <= 4 && text.chars().all(char::is_alphanumeric);
    text_within(tree, id, 16).is_some_and(few) && (inside() || around())
}

/// Whether a link leads from a note back to its mark: it is an arrow and nothing else.
pub(super) fn is_way_back(tree: &Tree, id: NodeId, href: &str) -> bool {
    href.contains('#')
        && text_within(tree, id, 16).is_some_and(|text| {
            !text.is_empty()
                && text
                    .chars()
                    .all(|c| matches!(c, '↩' | '↑' | '^' | '⏎' | '↵' | '⤴' | '⬆' | '\u{FE0E}' | '\u{FE0F}' | ' '))
        })
}

/// Whether preformatted text is the numbers of the lines beside it.
pub(super) fn is_line_numbers(tree: &Tree, id: NodeId) -> bool {
    text_within(tree, id, 8000)
        .is_some_and(|text| text.contains(' ') && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b' '))
}

/// How many items a list has.
pub(super) fn items(tree: &Tree, id: NodeId) -> u64 {
    let mut items = 0;
    over(tree, id, 10_000, |node| {
        let is_item = node.as_element().is_some_and(|element| &*element.name.local == "li");
        items += u64::from(is_item);
        if is_item { Next::Past } else { Next::Inside }
    });
    items
}

/// A picture as an element gives it.
pub(super) struct Picture<'a> {
    /// Its alternative text.
    pub(super) text: &'a str,
    /// It is the size of a sign in a line.
    pub(super) small: bool,
    /// It is large, as far as it says.
    pub(super) large: bool,
}

/// A picture; `None` when nothing of it can be seen.
pub(super) fn picture(element: &Element) -> Option<Picture<'_>> {
    /// In pixels: of a dot that counts readers, of a sign in a line, of a picture worth a line.
    const DOT: u32 = 3;
    const SIGN: u32 = 48;
    const LARGE: u32 = 200;
    let pixels = |name: &str| -> Option<u32> {
        attribute(element, name).and_then(|size| size.trim().trim_end_matches("px").parse().ok())
    };
    let (width, height) = (pixels("width"), pixels("height"));
    let under = |most: u32| width.is_some_and(|width| width <= most) || height.is_some_and(|height| height <= most);
    if under(DOT) {
        return None;
    }
    let text = ["alt", "title"]
        .iter()
        .filter_map(|name| attribute(element, name))
        .map(str::trim)
        .find(|text| !text.is_empty());
    let emoji = attribute(element, "class").is_some_and(|class| {
        class.split_ascii_whitespace().any(|class| matches!(class, "emoji" | "smiley" | "wp-smiley" | "emoticon"))
    });
    Some(Picture {
        text: text.unwrap_or_default(),
        small: emoji || under(SIGN),
        large: width.is_some_and(|width| width >= LARGE),
    })
}

/// Raised and lowered text: figures by the signs that Unicode has for them, all else as it is.
pub(super) fn small(text: &str, up: bool) -> String {
    let sign = |c: char| {
        let at = "0123456789+-−=()".chars().position(|plain| plain == c)?;
        let signs = if up {
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"
        } else {
            "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"
        };
        signs.chars().nth(at)
    };
    let trimmed = text.trim();
    if trimmed.chars().any(|c| c.is_ascii_digit()) && trimmed.chars().all(|c| sign(c).is_some()) {
        return text.chars().map(|c| sign(c).unwrap_or(c)).collect();
    }
    text.to_owned()
}
