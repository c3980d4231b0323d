//! A text with strings set into it that it does not hold (numbers of links, brackets), laid out as
//! one, and the way back from a place in it to the place in the article.

use std::{borrow::Cow, ops::Range};

use crate::layout::{Piece, Role, Shown, width};

/// A range of the article's text with inserts.
#[derive(Debug)]
pub(super) struct Composed<'a> {
    text: Cow<'a, str>,
    /// The offset of its first byte in the article.
    base: usize,
    inserts: Vec<Insert>,
    /// The inserts that stay in one row with what is before them.
    whole: Vec<Range<usize>>,
}

#[derive(Debug)]
struct Insert {
    /// Its bytes in the composed text.
    range: Range<usize>,
    /// Where it stands in the article.
    place: usize,
    role: Role,
}

impl<'a> Composed<'a> {
    /// Sets strings into a range of a text, each at an offset in that range, in order.
    pub(super) fn new(text: &'a str, range: Range<usize>, inserts: &[(usize, Cow<'_, str>, Role)]) -> Self {
        let base = range.start;
        if inserts.is_empty() {
            return Self { text: Cow::Borrowed(&text[range]), base, inserts: Vec::new(), whole: Vec::new() };
        }
        let mut out = Self { text: Cow::Borrowed(""), base, inserts: Vec::new(), whole: Vec::new() };
        let mut composed = String::with_capacity(range.len() + 8 * inserts.len());
        let mut last = range.start;
        for (place, string, role) in inserts {
            composed.push_str(&text[last..*place]);
            last = *place;
            let start = composed.len();
            // A sign that joins its neighbours must not join the insert: word joiners part them,
            // and are not seen.
            let joins = |c: Option<char>| c.is_some_and(|c| width::simple(c).is_none());
            if joins(composed.chars().next_back()) {
                composed.push('\u{2060}');
            }
            composed.push_str(string);
            if joins(text[last..range.end].chars().next()) {
                composed.push('\u{2060}');
            }
            let range = start..composed.len();
            if *role == Role::LinkNumber {
                out.whole.push(range.clone());
            }
            out.inserts.push(Insert { range, place: *place, role: *role });
        }
        composed.push_str(&text[last..range.end]);
        out.text = Cow::Owned(composed);
        out
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The ranges in which no row may end, nor just before them.
    pub(super) fn whole(&self) -> &[Range<usize>] {
        &self.whole
    }

    /// The offset in the article of an offset in the composed text; of an insert, where it stands.
    pub(super) fn place(&self, offset: usize) -> usize {
        let after = self.inserts.partition_point(|insert| insert.range.start <= offset);
        match after.checked_sub(1).map(|index| &self.inserts[index]) {
            Some(insert) => insert.place + offset.saturating_sub(insert.range.end),
            None => self.base + offset,
        }
    }

    /// Turns pieces of the composed text into pieces of the article, `column` columns further right.
    pub(super) fn resolve(&self, pieces: Vec<Piece>, column: u16, out: &mut Vec<Piece>) {
        for mut piece in pieces {
            piece.column += column;
            if matches!(piece.shown, Shown::Text) && !self.inserts.is_empty() {
                self.split(&piece, out);
            } else {
                piece.range = self.place(piece.range.start)..self.place(piece.range.end);
                out.push(piece);
            }
        }
    }

    /// Cuts a piece of text at the edges of the inserts.
    fn split(&self, piece: &Piece, out: &mut Vec<Piece>) {
        let Range { start: mut at, end } = piece.range;
        let mut column = piece.column;
        let mut inserts = self.inserts[self.inserts.partition_point(|insert| insert.range.end <= at)..].iter();
        let mut next = inserts.next();
        while at < end {
            let (stop, role) = match next {
                Some(insert) if insert.range.start <= at => (insert.range.end.min(end), Some(insert.role)),
                Some(insert) => (insert.range.start.min(end), None),
                None => (end, None),
            };
            let part = &self.text[at..stop];
            let shown = role.map_or(Shown::Text, |role| Shown::Generated(Cow::Owned(width::draw(part)), role));
            let width = width::columns(part);
            if 0 < width {
                out.push(Piece { column, width, range: self.place(at)..self.place(stop), shown });
            }
            column += width;
            at = stop;
            if role.is_some() {
                next = inserts.next();
            }
        }
    }
}

/// Pieces of a text that is no article's, as one generated piece at an anchor.
pub(super) fn generated(text: &str, pieces: &[Piece], role: Role, start: usize) -> Vec<Piece> {
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return Vec::new() };
    let mut shown = String::new();
    for piece in pieces {
        match &piece.shown {
            Shown::Text => shown.push_str(&width::draw(&text[piece.range.clone()])),
            Shown::Space => shown.extend(std::iter::repeat_n(' ', piece.width.into())),
            Shown::Generated(string, _) => shown.push_str(string),
        }
    }
    vec![Piece {
        column: first.column,
        width: last.column + last.width - first.column,
        range: start..start,
        shown: Shown::Generated(Cow::Owned(shown), role),
    }]
}
