//! Which blocks of a page are the article.
//!
//! One function, [`judge`]: the whole page in, for each block a verdict out. It changes nothing.

use dom_query::{NodeId, Tree};

use crate::article::{BlockKind, Boilerplate};

use super::{Page, element::attribute};

/// For each block of the page why it is no part of the article; `None` for what is. A title, the
/// first block if there is one, is left alone by whoever asks.
///
/// When nothing of the text would be left, the caller shows everything.
pub(super) fn judge(page: &Page<'_>) -> Vec<Option<Boilerplate>> {
    let tree = &page.document.tree;
    let mut last: Option<(NodeId, Option<Boilerplate>)> = None;
    let verdict = |(block, origin): (&crate::article::Block, &super::Origin)| {
        if block.kind == BlockKind::Title {
            return None;
        }
        if origin.hidden {
            return Some(Boilerplate::Around);
        }
        if let Some((node, verdict)) = last.filter(|(node, _)| *node == origin.node) {
            last = Some((node, verdict));
            return verdict;
        }
        let verdict = around(tree, origin.node);
        last = Some((origin.node, verdict));
        verdict
    };
    page.draft.blocks.iter().zip(page.origins).map(verdict).collect()
}

/// What the elements around a block make of it.
fn around(tree: &Tree, node: NodeId) -> Option<Boilerplate> {
    let mut within_article = false;
    let mut up = Some(node);
    while let Some(id) = up {
        let found = tree.query_node(&id, |node| {
            let Some(element) = node.as_element() else { return (None, node.parent) };
            let role = attribute(element, "role").unwrap_or_default();
            let verdict = match (&*element.name.local, role) {
                ("nav" | "menu", _) | (_, "navigation" | "menu" | "menubar" | "search" | "tablist") => {
                    Some(Boilerplate::Navigation)
                }
                ("header", _) if !within_article => Some(Boilerplate::Navigation),
                ("footer" | "aside" | "form" | "dialog", _)
                | (_, "banner" | "contentinfo" | "complementary" | "dialog" | "alert" | "alertdialog" | "form") => {
                    Some(Boilerplate::Around)
                }
                _ => None,
            };
            within_article |= matches!(&*element.name.local, "article" | "main") || role == "main" || role == "article";
            (verdict, node.parent)
        });
        let Some((verdict, parent)) = found else { return None };
        if verdict.is_some() {
            return verdict;
        }
        up = parent;
    }
    None
}
