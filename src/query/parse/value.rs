//! Values as they are written: bare, in quotation marks, between slashes; and terms made of them.

use std::ops::Range;

use super::{Parser, Read, fault, state_node, unnamed};
use crate::{
    keyword::{Term, TermError, fold::fold},
    query::{Comparison, Fault, Node, REGEXES, key},
};

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Bare,
    /// Between quotation marks.
    Quoted,
    /// Between slashes.
    Regex,
    /// Between quotation marks after a `~`.
    Family,
}

/// A value with its place.
pub(super) struct Value {
    pub(super) text: String,
    pub(super) form: Form,
    pub(super) span: Range<usize>,
}

impl Parser<'_, '_, '_> {
    pub(super) fn opens_quote(&self) -> bool {
        matches!(self.peek(), Some('"' | '«' | '“'))
    }

    /// What stands after a key.
    pub(super) fn value(&mut self, name: &Range<usize>, compared: bool) -> Read<Value> {
        let from = self.at;
        let value = if self.opens_quote() {
            self.quoted()?
        } else if self.peek() == Some('/') {
            self.regex()?
        } else if self.rest().starts_with('~') && self.rest()[1..].starts_with(['"', '«', '“']) {
            self.at += 1;
            let value = self.quoted()?;
            Value { form: Form::Family, span: from..self.at, ..value }
        } else if self.operator().is_some() {
            Value { text: String::new(), form: Form::Bare, span: from..from }
        } else {
            self.bare(compared)
        };
        if value.text.is_empty() && value.form == Form::Bare {
            let fault = Fault::new(from..from, "query-no-value");
            return Err(fault.about("name", &self.text[name.clone()]));
        }
        Ok(value)
    }

    /// A value without marks; with `compared` it ends before a comparison.
    pub(super) fn bare(&mut self, compared: bool) -> Value {
        let from = self.at;
        let rest = self.rest();
        let mut end = end_of_word(rest);
        if compared {
            end = rest[..end].find(['<', '>', '=', '≤', '≥']).unwrap_or(end);
        }
        self.at += end;
        Value { text: rest[..end].to_owned(), form: Form::Bare, span: from..self.at }
    }

    pub(super) fn quoted(&mut self) -> Read<Value> {
        let from = self.at;
        let open = self.peek().unwrap_or('"');
        self.at += open.len_utf8();
        let close = match open {
            '«' => '»',
            '“' => '”',
            other => other,
        };
        let mut text = String::new();
        let mut chars = self.rest().char_indices();
        while let Some((at, c)) = chars.next() {
            if c == close {
                self.at += at + c.len_utf8();
                let text = if open == '«' { text.trim().to_owned() } else { text };
                return Ok(Value { text, form: Form::Quoted, span: from..self.at });
            }
            match c {
                '\\' => text.extend(chars.next().map(|(_, c)| c)),
                c => text.push(c),
            }
        }
        fault(from..from + open.len_utf8(), "query-open-quote")
    }

    /// An expression between slashes. It ends at a slash where a word could end, so that it may hold
    /// others.
    pub(super) fn regex(&mut self) -> Read<Value> {
        let from = self.at;
        self.at += 1;
        let mut escaped = false;
        for (at, c) in self.rest().char_indices() {
            let after = &self.rest()[at + c.len_utf8()..];
            let ends = after.starts_with(|c: char| c.is_whitespace() || ")|<>=≤≥".contains(c)) || after.is_empty();
            if c == '/' && !escaped && ends {
                let text = self.rest()[..at].to_owned();
                self.at += at + 1;
                self.made.regexes += 1;
                if self.made.regexes > REGEXES {
                    let fault = Fault::new(from..self.at, "query-many-regexes");
                    return Err(fault.about("most", &REGEXES.to_string()));
                }
                return Ok(Value { text, form: Form::Regex, span: from..self.at });
            }
            escaped = c == '\\' && !escaped;
        }
        self.at = from;
        fault(from..from + 1, "query-open-regex")
    }

    /// A term that stands alone: words of the text, or the name of a state.
    pub(super) fn term(&mut self) -> Read<Node> {
        let from = self.at;
        let value = self.value(&(from..from), false)?;
        match key::state(&value.text).filter(|_| value.form == Form::Bare) {
            Some(state) => Ok(state_node(state)),
            None => self.word(value),
        }
    }

    /// Words of the text, as the search finds them.
    pub(super) fn word(&mut self, value: Value) -> Read<Node> {
        let term = term_of(value, true)?;
        Ok(Node::Test(self.made.count(vec![unnamed(term)], Comparison::AtLeast, 1)))
    }
}

/// A value as a term. What is `begun` and stands without marks is the beginning of a word, as in
/// the search.
pub(super) fn term_of(value: Value, begun: bool) -> Read<Term> {
    let Value { text, form, span } = value;
    let term = match form {
        Form::Bare if begun && text.starts_with('/') => Ok(Term::Prefix(text)),
        Form::Bare => text.parse(),
        Form::Quoted => Ok(Term::Plain(text)),
        Form::Family => Ok(Term::Family(text)),
        Form::Regex => format!("/{text}/").parse(),
    };
    let term = term.and_then(|term| match term {
        Term::Plain(text) if begun && form == Form::Bare => Ok(Term::Prefix(text)),
        // What folds to nothing finds nothing.
        Term::Plain(text) if text.trim().is_empty() || fold(&text).trim().is_empty() => Err(TermError::Empty),
        Term::Family(text) if fold(&text).trim().is_empty() => Err(TermError::Empty),
        term => Ok(term),
    });
    term.map_err(|error| match &error {
        TermError::Empty => Fault::new(span, "query-nothing"),
        TermError::Long(bytes) => Fault::new(span, "query-term-long").about("bytes", &bytes.to_string()),
        TermError::Regex(reason) => {
            Fault::new(span, "query-regex").about("reason", reason).about("kind", &error.kind())
        }
    })
}

/// Whether a character may be part of the name of a key.
pub(super) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '\u{300}'..='\u{36f}')
}

/// Where a word without marks ends.
pub(super) fn end_of_word(text: &str) -> usize {
    text.find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '|' | '"' | '«' | '“')).unwrap_or(text.len())
}
