//! What stands in a line: spans, line ends, small figures, pictures.

use dom_query::{Element, NodeId};

use super::{
    super::{
        address,
        element::{Kind, attribute},
        look,
    },
    Leave, Walk,
};
use crate::article::SpanKind;

impl Walk<'_> {
    /// An element that stands in a line.
    pub(super) fn enter_inline(&mut self, id: NodeId, element: &Element, kind: Kind) -> Option<Leave> {
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
}
