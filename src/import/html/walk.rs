//! The whole body of a page, in order, as blocks and spans. Nothing that is visible is lost: what is
//! no part of the article is told apart later.
//!
//! Goes from node to node, never by recursion: a tree may be deep.

mod block;
mod inline;

use dom_query::{Document, Element, NodeData, NodeId, Tree};

use crate::article::{BlockKind, Marker};
use crate::import::Stop;

use super::{
    element::{self, Kind, attribute},
    look,
    writer::Writer,
};

/// What leaving an element has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leave {
    Nothing,
    Block,
    Space,
    Line,
    Quote,
    List,
    Item,
    Definition,
    Term,
    Heading,
    Code,
    Span,
    Quotation(&'static str),
    Script(Option<bool>),
    Caption,
    Figure,
    Table,
    /// So many columns wide.
    Cell(usize),
}

/// An element that is open, as far as leaving it matters.
#[derive(Debug)]
struct Frame {
    node: NodeId,
    leave: Leave,
    hidden: bool,
}

/// A list that is open.
#[derive(Debug)]
struct List {
    /// The number of the next item; none for bullets.
    next: Option<u64>,
    backwards: bool,
}

/// Where a node has its neighbours.
#[derive(Clone, Copy)]
struct Around {
    parent: Option<NodeId>,
    next: Option<NodeId>,
    child: Option<NodeId>,
}

pub(super) struct Walk<'a> {
    tree: &'a Tree,
    base: Option<&'a str>,
    french: bool,
    pub(super) writer: Writer,
    frames: Vec<Frame>,
    lists: Vec<List>,
    /// The marker of an item whose first text has not come yet.
    marker: Option<Marker>,
    /// The element that text stands in, when it stands in none of its own.
    block: NodeId,
    /// What a block is, in the place where one begins.
    heading: Option<u8>,
    caption: usize,
    terms: usize,
    code: usize,
    table: usize,
    /// Whether a row of the table that is open has a cell.
    cells: usize,
    figures: usize,
    /// Set in `sup` (true) and `sub` (false): what is written is made small.
    script: Option<bool>,
    /// Set by an element that ends in a line: the next one does not stick to it.
    after_element: bool,
}

/// Walks the body. `None` when it was stopped.
pub(super) fn walk(document: &Document, base: Option<&str>, french: bool, stop: &Stop<'_>) -> Option<Writer> {
    let tree = &document.tree;
    let root = tree.root_id();
    let mut walk = Walk {
        tree,
        base,
        french,
        writer: Writer::default(),
        frames: Vec::new(),
        lists: Vec::new(),
        marker: None,
        block: root,
        heading: None,
        caption: 0,
        terms: 0,
        code: 0,
        table: 0,
        cells: 0,
        figures: 0,
        script: None,
        after_element: false,
    };
    walk.run(root, stop).then_some(())?;
    walk.writer.done();
    Some(walk.writer)
}

impl Walk<'_> {
    /// Whether it came to its end.
    fn run(&mut self, root: NodeId, stop: &Stop<'_>) -> bool {
        let mut node = root;
        let mut steps = 0_u32;
        loop {
            steps = steps.wrapping_add(1);
            if steps.is_multiple_of(256) && stop.is_set() {
                return false;
            }
            let inside = self.enter(node);
            let Some(mut around) = self.around(node) else { return true };
            if let Some(child) = around.child.filter(|_| inside) {
                node = child;
                continue;
            }
            loop {
                self.leave(node);
                if node == root {
                    return true;
                }
                if let Some(next) = around.next {
                    node = next;
                    break;
                }
                let Some(parent) = around.parent else { return true };
                node = parent;
                let Some(there) = self.around(node) else { return true };
                around = there;
            }
        }
    }

    fn around(&self, node: NodeId) -> Option<Around> {
        self.tree.query_node(&node, |node| Around {
            parent: node.parent,
            next: node.next_sibling,
            child: node.first_child,
        })
    }

    /// Enters a node; whether what it holds is to be walked.
    fn enter(&mut self, id: NodeId) -> bool {
        let tree = self.tree;
        tree.query_node_or(&id, false, |node| match &node.data {
            NodeData::Document | NodeData::Fragment => true,
            NodeData::Text { contents } => {
                self.text(contents);
                false
            }
            NodeData::Element(element) => self.element(id, element),
            NodeData::Doctype { .. } | NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => false,
        })
    }

    fn text(&mut self, text: &str) {
        if self.code > 0 {
            if self.writer.is_open() {
                self.writer.verbatim(text);
            }
            return;
        }
        let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        if !blank {
            self.open_block();
            self.after_element = false;
        } else if self.table > 0 && !self.writer.is_open() {
            return;
        }
        match self.script {
            Some(up) if !blank => self.writer.flow(&look::small(text, up)),
            _ => self.writer.flow(text),
        }
    }

    /// Begins a block for text that comes, unless one is open.
    fn open_block(&mut self) {
        if self.writer.is_open() {
            return;
        }
        let kind = self.paragraph();
        self.writer.begin(kind, self.block);
    }

    /// What a paragraph is where one begins now.
    fn paragraph(&mut self) -> BlockKind {
        if let Some(level) = self.heading {
            return BlockKind::Heading { level };
        }
        if self.caption > 0 {
            return BlockKind::Caption;
        }
        match self.marker.take() {
            Some(marker) => BlockKind::Item { marker },
            None if self.writer.quotes > 0 && self.lists.is_empty() => BlockKind::Quote,
            None => BlockKind::Paragraph,
        }
    }

    /// What an element does when it begins; whether what it holds is to be walked.
    fn element(&mut self, id: NodeId, element: &Element) -> bool {
        let name = &*element.name.local;
        let kind = match element::kind(name) {
            Kind::Nothing => return false,
            kind => self.settle(id, element, kind),
        };
        let inline = !kind.is_block();
        // What is told to those who run no scripts is not on the page as it was seen.
        let mut hidden = name == "noscript" && !inline;
        // Where the lines belong together it can't be a block of its own: code, a table, a heading.
        let within = self.code > 0 || self.table > 0 || self.heading.is_some();
        if hidden && within {
            return false;
        }
        if element::is_hidden(element) {
            // Within a line it would be read as a part of it.
            if within || inline && self.writer.in_text() {
                return false;
            }
            hidden = !matches!(kind, Kind::LineEnd | Kind::Picture);
        }
        if inline && self.meets_another(id) {
            if self.parent_name(id, element::holds_text) {
                self.writer.seam();
            } else {
                self.writer.space();
            }
        }
        let leave = if inline { self.enter_inline(id, element, kind) } else { self.enter_block(id, element, kind) };
        let Some(leave) = leave else { return false };
        if hidden {
            self.writer.hidden += 1;
        }
        if hidden || leave != Leave::Nothing {
            self.frames.push(Frame { node: id, leave, hidden });
        }
        true
    }

    /// What an element is where it stands.
    fn settle(&self, id: NodeId, element: &Element, kind: Kind) -> Kind {
        if matches!(kind, Kind::Block | Kind::Inline) && attribute(element, "role") == Some("heading") {
            let level = attribute(element, "aria-level").and_then(|level| level.parse().ok()).unwrap_or(2_u8);
            return Kind::Heading(level.clamp(1, 6));
        }
        match kind {
            Kind::Either => {
                let stands_in_text =
                    self.parent_name(id, element::holds_text) || self.writer.in_text() && self.beside_text(id);
                if stands_in_text { Kind::Inline } else { Kind::Block }
            }
            Kind::Inline
                if attribute(element, "style").is_some_and(|style| element::declares(style, "display", "block")) =>
            {
                Kind::Block
            }
            // Without text it holds the pictures that a script would have put there.
            Kind::NoScript if look::has_text(self.tree, id) => Kind::Block,
            kind => kind,
        }
    }

    fn parent_name(&self, id: NodeId, test: fn(&str) -> bool) -> bool {
        let parent = self.around(id).and_then(|around| around.parent);
        parent.and_then(|parent| self.tree.get_name(&parent)).is_some_and(|name| test(&name.local))
    }

    /// Whether a text stands right before or after an element.
    fn beside_text(&self, id: NodeId) -> bool {
        let is_text = |id: Option<NodeId>| {
            id.and_then(|id| {
                self.tree.query_node(&id, |node| match &node.data {
                    NodeData::Text { contents } => !contents.trim().is_empty(),
                    _ => false,
                })
            })
            .unwrap_or(false)
        };
        let beside = self.tree.query_node(&id, |node| (node.prev_sibling, node.next_sibling));
        beside.is_some_and(|(before, after)| is_text(before) || is_text(after))
    }

    /// Whether an element in a line follows another one with nothing between, where pages set them apart
    /// by their style.
    fn meets_another(&self, id: NodeId) -> bool {
        let before = || self.tree.query_node(&id, |node| node.prev_sibling).flatten();
        self.after_element
            && self.writer.in_text()
            && before().is_some_and(|before| self.tree.query_node_or(&before, false, dom_query::TreeNode::is_element))
    }

    /// Leaves a node that was entered.
    fn leave(&mut self, id: NodeId) {
        let Some(frame) = self.frames.pop_if(|frame| frame.node == id) else {
            self.after_element |= self.tree.query_node_or(&id, false, dom_query::TreeNode::is_element);
            return;
        };
        self.after_element = true;
        match frame.leave {
            Leave::Nothing => {}
            Leave::Block => self.writer.end(),
            Leave::Caption => {
                self.writer.end();
                self.caption -= 1;
            }
            Leave::Space => self.writer.space(),
            Leave::Line => self.writer.fresh_line(),
            Leave::Quote => {
                self.writer.end();
                self.writer.quotes -= 1;
            }
            Leave::List => {
                self.writer.end();
                self.lists.pop();
                self.writer.lists -= 1;
            }
            Leave::Item => {
                self.writer.end();
                self.marker = None;
            }
            Leave::Term => {
                self.writer.close_span();
                self.writer.end();
                self.terms -= 1;
            }
            Leave::Definition => {
                self.writer.end();
                self.writer.lists -= 1;
            }
            Leave::Heading => {
                self.writer.end();
                self.heading = None;
            }
            Leave::Code => {
                self.writer.end();
                self.code -= 1;
            }
            Leave::Span => self.writer.close_span(),
            Leave::Quotation(close) => self.writer.flow(close),
            Leave::Script(outer) => self.script = outer,
            Leave::Figure => {
                self.writer.end();
                self.figures -= 1;
            }
            Leave::Cell(width) => (1..width).for_each(|_| self.writer.cell()),
            Leave::Table => {
                self.writer.end();
                self.table -= 1;
            }
        }
        if !matches!(frame.leave, Leave::Nothing | Leave::Span | Leave::Quotation(_) | Leave::Script(_)) {
            self.block = self.around(id).and_then(|around| around.parent).unwrap_or(id);
        }
        if frame.hidden {
            self.writer.end();
            self.writer.hidden -= 1;
        }
    }
}
