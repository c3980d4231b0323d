//! What is a block: headings, quotations, lists, code, figures, the rows of a table.

use dom_query::{Element, NodeId};

use super::{
    super::{
        element::{Kind, attribute},
        look, table,
    },
    Leave, List, Walk,
};
use crate::article::{BlockKind, Marker, SpanKind};

impl Walk<'_> {
    /// An element that is a block.
    pub(super) fn enter_block(&mut self, id: NodeId, element: &Element, kind: Kind) -> Option<Leave> {
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
}
