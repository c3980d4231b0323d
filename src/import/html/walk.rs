//! The whole body of a page, in order, as blocks and spans. Nothing that is visible is lost: what is
//! no part of the article is told apart later.
//!
//! Goes from node to node, never by recursion: a tree may be deep.

use dom_query::{Document, Element, NodeData, NodeId, Tree};

use crate::article::{BlockKind, Marker, SpanKind};
use crate::import::Stop;

use super::{
    address,
    element::{self, Kind, attribute},
    look, table,
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
        if element::is_hidden(element) {
            // Within a line it would be read as a part of it.
            if inline && self.writer.in_text() {
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

    /// An element that stands in a line.
    fn enter_inline(&mut self, id: NodeId, element: &Element, kind: Kind) -> Option<Leave> {
        let span = match kind {
            Kind::LineEnd => {
                if self.code > 0 {
                    self.writer.verbatim("\n");
                } else if self.writer.line_end() && self.heading.is_none() && self.caption == 0 {
                    self.writer.end();
                }
                return None;
            }
            Kind::WordBreak => {
                // Long addresses may be broken there.
                if self.writer.in_text() && self.code == 0 {
                    self.writer.flow("\u{200B}");
                }
                return None;
            }
            Kind::Picture => {
                self.picture(id, element);
                return None;
            }
            Kind::Superscript | Kind::Subscript => return Some(self.enter_script(id, kind == Kind::Superscript)),
            _ if self.code > 0 => return Some(Leave::Nothing),
            Kind::Quotation => {
                let (open, close) = if self.french { ("«\u{A0}", "\u{A0}»") } else { ("“", "”") };
                self.open_block();
                self.writer.flow(open);
                return Some(Leave::Quotation(close));
            }
            Kind::Link => match attribute(element, "href") {
                Some(href) if look::is_way_back(self.tree, id, href) => return None,
                Some(href) => SpanKind::Link { url: address::resolve(href, self.base).unwrap_or_default() },
                None => return Some(Leave::Nothing),
            },
            Kind::Emphasis => SpanKind::Emphasis,
            Kind::Strong if self.terms == 0 => SpanKind::Strong,
            Kind::Strikethrough => SpanKind::Strikethrough,
            Kind::InlineCode => SpanKind::Code,
            _ => return Some(Leave::Nothing),
        };
        self.writer.open_span(span);
        Some(Leave::Span)
    }

    /// A mark of a note is written in brackets, figures small; other text as it is.
    fn enter_script(&mut self, id: NodeId, up: bool) -> Leave {
        if self.code > 0 {
            return Leave::Nothing;
        }
        if up && look::is_note(self.tree, id) && self.writer.in_text() {
            self.writer.flow("[");
            return Leave::Quotation("]");
        }
        Leave::Script(self.script.replace(up))
    }

    /// A picture, by its alternative text. What is too small to see is none.
    fn picture(&mut self, id: NodeId, element: &Element) {
        let Some(picture) = look::picture(element) else { return };
        if self.table > 0 || self.code > 0 || picture.small || self.heading.is_some() {
            // A sign in a line.
            if !picture.text.is_empty() && self.code == 0 {
                let sticks = self.writer.in_text() && !picture.small;
                if sticks {
                    self.writer.space();
                }
                if self.table == 0 || self.writer.is_open() {
                    self.open_block();
                    self.writer.flow(picture.text);
                }
                if sticks {
                    self.writer.space();
                }
            }
            return;
        }
        if picture.text.is_empty() && self.figures == 0 && !picture.large {
            return;
        }
        self.writer.picture(picture.text, id);
    }

    /// An element that is a block.
    fn enter_block(&mut self, id: NodeId, element: &Element, kind: Kind) -> Option<Leave> {
        if self.code > 0 {
            self.writer.fresh_line();
            return Some(Leave::Line);
        }
        // In a heading, and in the cell of a table of facts, blocks are only set apart.
        if self.heading.is_some() || self.table > 0 && !matches!(kind, Kind::Row | Kind::Cell | Kind::TableCaption) {
            self.writer.space();
            return Some(Leave::Space);
        }
        if self.table == 0 || matches!(kind, Kind::TableCaption) {
            self.writer.end();
            self.after_element = false;
            self.block = id;
        }
        Some(match kind {
            Kind::Heading(level) if look::is_short(self.tree, id, 400) => {
                self.heading = Some(level);
                self.marker = None;
                Leave::Heading
            }
            Kind::Quote => {
                self.writer.quotes += 1;
                Leave::Quote
            }
            Kind::List(numbered) => {
                let start = attribute(element, "start").and_then(|start| start.trim().parse().ok());
                let backwards = numbered && attribute(element, "reversed").is_some();
                let first = start.unwrap_or_else(|| if backwards { look::items(self.tree, id) } else { 1 });
                self.lists.push(List { next: numbered.then_some(first), backwards });
                self.writer.lists += 1;
                Leave::List
            }
            Kind::Item => {
                self.item(element);
                Leave::Item
            }
            Kind::Term => {
                self.terms += 1;
                self.writer.open_span(SpanKind::Strong);
                Leave::Term
            }
            Kind::Definition => {
                self.writer.lists += 1;
                Leave::Definition
            }
            Kind::Code => {
                if look::is_line_numbers(self.tree, id) {
                    return None;
                }
                self.code += 1;
                self.writer.begin(BlockKind::Code, id);
                Leave::Code
            }
            Kind::Rule => {
                self.writer.begin(BlockKind::Rule, id);
                self.writer.end();
                return None;
            }
            Kind::Figure => {
                self.figures += 1;
                Leave::Figure
            }
            Kind::FigureCaption | Kind::TableCaption => {
                self.caption += 1;
                Leave::Caption
            }
            Kind::Table if table::is_of_facts(self.tree, id) => {
                self.table += 1;
                Leave::Table
            }
            Kind::Row if self.table > 0 => {
                if self.writer.is_open() {
                    self.writer.row();
                } else {
                    self.writer.begin(BlockKind::Table, self.block);
                }
                self.cells = 0;
                Leave::Nothing
            }
            Kind::Cell if self.table > 0 => {
                if self.cells > 0 {
                    self.writer.cell();
                }
                let width = table::width(element);
                self.cells += width;
                Leave::Cell(width)
            }
            _ => Leave::Block,
        })
    }

    fn item(&mut self, element: &Element) {
        let value = attribute(element, "value").and_then(|value| value.trim().parse().ok());
        self.marker = Some(match self.lists.last_mut() {
            Some(List { next: Some(next), backwards }) => {
                let number = value.unwrap_or(*next);
                *next = if *backwards { number.saturating_sub(1) } else { number.saturating_add(1) };
                Marker::Number(number)
            }
            _ => Marker::Bullet,
        });
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
