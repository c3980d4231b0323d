//! Whether a table holds facts, or only sets out the page: the one stays a table, the other is taken
//! apart into what stands in its cells.

use dom_query::{Element, NodeData, NodeId, Tree};

use super::{
    element::attribute,
    look::{self, Next},
};

/// A cell with more text than this, in bytes, is a part of a page.
const LONG: usize = 400;

/// The most cells that one stands for.
const WIDEST: usize = 50;

/// Whether a table holds facts: several rows or columns of short cells, without blocks in them.
pub(super) fn is_of_facts(tree: &Tree, id: NodeId) -> bool {
    let role = tree.get(&id).and_then(|table| table.attr("role"));
    if role.is_some_and(|role| matches!(&*role, "presentation" | "none")) {
        return false;
    }
    let (mut rows, mut columns, mut cells, mut text) = (0, 0, 0, 0);
    let (mut headed, mut in_cell) = (false, false);
    let mut paragraphs = 0;
    let whole = look::over(tree, id, usize::MAX, |node| {
        match &node.data {
            NodeData::Text { contents } if in_cell => {
                text += contents.trim().len();
                if text > LONG {
                    return Next::Stop;
                }
            }
            NodeData::Element(element) => match &*element.name.local {
                "tr" => {
                    rows += 1;
                    cells = 0;
                }
                "td" | "th" => {
                    headed |= &*element.name.local == "th";
                    cells += width(element);
                    columns = columns.max(cells);
                    (in_cell, text, paragraphs) = (true, 0, 0);
                }
                "caption" => in_cell = false,
                "table" | "h1" | "h2" | "h3" | "h4" | "pre" | "form" | "blockquote" | "article" | "section"
                | "figure" | "iframe" | "video" => return Next::Stop,
                "p" | "li" => {
                    paragraphs += 1;
                    if paragraphs > 4 {
                        return Next::Stop;
                    }
                }
                "script" | "style" => return Next::Past,
                _ => {}
            },
            _ => {}
        }
        Next::Inside
    });
    whole && columns > 1 && (rows > 1 || headed)
}

/// How many columns a cell takes.
pub(super) fn width(cell: &Element) -> usize {
    attribute(cell, "colspan").and_then(|width| width.trim().parse().ok()).unwrap_or(1).clamp(1, WIDEST)
}
