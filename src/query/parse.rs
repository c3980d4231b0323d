//! A text to a query: recursive descent over its characters, every fault with its place.
//!
//! ```text
//! query  = any
//! any    = all { ("OR" | "OU" | "|") all }
//! all    = not { ["AND" | "ET" | "&"] not }
//! not    = ("-" | "!" | "NOT" | "NON" | "SAUF") not | one
//! one    = "(" any ")" | "@" name | state | key test | term
//! ```
//!
//! Length, depth and number of tests are bounded, those of saved queries included.

mod value;

use std::{ops::Range, sync::Arc};

use self::value::{Form, end_of_word, is_name, term_of};
use super::{
    Comparison, Counted, DEEPEST, Fault, Field, LONGEST, Names, Node, Quantity, Query, TESTS, Test,
    key::{self, Asks, State},
    same,
    when::When,
};
use crate::{
    article::{Language, floor},
    keyword::{Keyword, Term, fold::fold, position},
};

pub(super) fn parse(text: &str, names: &Names<'_>) -> Result<Option<Query>, Fault> {
    let mut made = Made { names, tests: 0, regexes: 0, counted: Vec::new(), words: Vec::new(), open: Vec::new() };
    let root = whole(text, &mut made, 0)?;
    let Made { counted, words, .. } = made;
    Ok(root.map(|mut root| {
        root.order();
        let counted = counted.into_iter().map(Draft::ready).collect();
        let words = words.into_iter().map(|keyword| (keyword, Arc::default())).collect();
        Query { root, counted, words, lexicon: names.lexicon.clone() }
    }))
}

/// Reads a text to its end.
fn whole(text: &str, made: &mut Made<'_>, depth: usize) -> Result<Option<Node>, Fault> {
    if text.len() > LONGEST {
        let at = floor(text, LONGEST);
        return Err(Fault::new(at..text.len(), "query-long").about("most", &LONGEST.to_string()));
    }
    let mut parser = Parser { text, at: 0, depth, made };
    parser.spaces();
    if parser.rest().is_empty() {
        return Ok(None);
    }
    let root = parser.any()?;
    // Only a parenthesis ends what is read before the end.
    let at = parser.at;
    if at < text.len() { Err(Fault::new(at..at + 1, "query-close")) } else { Ok(Some(root)) }
}

/// What is gathered while a query and the saved ones in it are read.
struct Made<'n> {
    names: &'n Names<'n>,
    tests: usize,
    regexes: usize,
    counted: Vec<Draft>,
    words: Vec<Keyword>,
    /// The saved queries that are being read, folded.
    open: Vec<String>,
}

/// Something counted, before it is made ready: the same may be asked for more than once.
struct Draft {
    keywords: Vec<Keyword>,
    enough: u32,
}

impl Draft {
    fn ready(self) -> Counted {
        Counted { keywords: self.keywords.into(), finder: Arc::default(), enough: self.enough }
    }
}

impl Made<'_> {
    /// A test of how often keywords stand in the text.
    fn count(&mut self, keywords: Vec<Keyword>, how: Comparison, number: u64) -> Test {
        // Once there are so many, more change nothing: whether there is one at all is told at the first.
        let enough = match how {
            Comparison::AtLeast | Comparison::Less => number,
            Comparison::More | Comparison::Equal | Comparison::AtMost => number.saturating_add(1),
        };
        let enough = u32::try_from(enough).unwrap_or(u32::MAX).max(1);
        let known = self.counted.iter().position(|counted| same(&counted.keywords, &keywords));
        let index = known.unwrap_or_else(|| {
            self.counted.push(Draft { keywords, enough });
            self.counted.len() - 1
        });
        let known = &mut self.counted[index].enough;
        *known = enough.max(*known);
        Test::Count(index, how, number)
    }

    fn words(&mut self, term: Term) -> usize {
        self.words.push(unnamed(term));
        self.words.len() - 1
    }
}

/// A keyword of one term.
fn unnamed(term: Term) -> Keyword {
    Keyword { label: term.to_string(), terms: vec![term], case: false, note: None, except: Vec::new(), color: None }
}

/// Words between which a query is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    And,
    Or,
    Not,
}

struct Parser<'t, 'm, 'n> {
    text: &'t str,
    at: usize,
    depth: usize,
    made: &'m mut Made<'n>,
}

type Read<T> = Result<T, Fault>;

impl<'t> Parser<'t, '_, '_> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let is_there = self.peek() == Some(c);
        self.at += if is_there { c.len_utf8() } else { 0 };
        is_there
    }

    fn spaces(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Goes one level down.
    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth >= DEEPEST {
            let at = floor(self.text, self.at.saturating_sub(1));
            return Err(Fault::new(at..self.at, "query-deep").about("most", &DEEPEST.to_string()));
        }
        self.depth += 1;
        let done = read(self);
        self.depth -= 1;
        done
    }

    // What stands between.

    /// The operator that comes next, and the bytes that it has.
    fn operator(&self) -> Option<(Operator, usize)> {
        let rest = self.rest();
        for (sign, operator) in [("|", Operator::Or), ("&", Operator::And)] {
            if let Some(more) = rest.strip_prefix(sign) {
                return Some((operator, if more.starts_with(sign) { 2 } else { 1 }));
            }
        }
        let word = &rest[..end_of_word(rest)];
        let operator = match word {
            "AND" | "ET" => Operator::And,
            "OR" | "OU" => Operator::Or,
            "NOT" | "NON" | "SAUF" => Operator::Not,
            _ => return None,
        };
        Some((operator, word.len()))
    }

    fn eat_operator(&mut self, wanted: Operator) -> bool {
        let length = self.operator().filter(|(operator, _)| *operator == wanted).map_or(0, |(_, length)| length);
        self.at += length;
        length > 0
    }

    fn any(&mut self) -> Read<Node> {
        let mut nodes = vec![self.all()?];
        while self.eat_operator(Operator::Or) {
            nodes.push(self.all()?);
        }
        Ok(one_or(nodes, Node::Any))
    }

    fn all(&mut self) -> Read<Node> {
        self.spaces();
        let mut nodes = vec![self.not()?];
        loop {
            self.spaces();
            let ends = matches!(self.peek(), None | Some(')'));
            if ends || matches!(self.operator(), Some((Operator::Or, _))) {
                return Ok(one_or(nodes, Node::All));
            }
            if self.eat_operator(Operator::And) {
                self.spaces();
            }
            nodes.push(self.not()?);
        }
    }

    fn not(&mut self) -> Read<Node> {
        let from = self.at;
        let negated = self.eat_operator(Operator::Not) || self.eat('-') || self.eat('!') || self.eat('−');
        if !negated {
            return self.one();
        }
        self.spaces();
        if matches!(self.peek(), None | Some(')')) {
            return fault(from..self.at.min(self.text.len()), "query-operand");
        }
        Ok(Node::Not(Box::new(self.deeper(Self::not)?)))
    }

    fn one(&mut self) -> Read<Node> {
        let from = self.at;
        match self.peek() {
            None | Some(')') => fault(from..from, "query-operand"),
            Some('(') => self.group(),
            Some('@') => self.saved(),
            Some(_) if self.operator().is_some() => {
                let length = self.operator().map_or(0, |(_, length)| length);
                fault(from..from + length, "query-operand")
            }
            Some(_) => {
                self.made.tests += 1;
                if self.made.tests > TESTS {
                    let fault = Fault::new(from..self.text.len(), "query-many");
                    return Err(fault.about("most", &TESTS.to_string()));
                }
                match self.key()? {
                    Some((asks, name)) => self.keyed(asks, name),
                    None => self.term(),
                }
            }
        }
    }

    fn group(&mut self) -> Read<Node> {
        let from = self.at;
        self.eat('(');
        self.spaces();
        if self.peek() == Some(')') {
            return fault(from..self.at + 1, "query-empty-group");
        }
        if self.peek().is_none() {
            return fault(from..from + 1, "query-open");
        }
        let node = self.deeper(Self::any)?;
        if self.eat(')') { Ok(node) } else { fault(from..from + 1, "query-open") }
    }

    fn saved(&mut self) -> Read<Node> {
        let from = self.at;
        self.eat('@');
        let value = if self.opens_quote() { self.quoted()?.text } else { self.bare(false).text };
        let span = from..self.at;
        if value.is_empty() {
            return fault(span, "query-no-name");
        }
        let names = self.made.names;
        let Some(text) = names.saved(&value) else {
            let known = names.saved.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
            let key = if known.is_empty() { "query-saved-none" } else { "query-saved" };
            return Err(Fault::new(span, key).about("name", &value).about("names", &known));
        };
        let folded = fold(&value);
        if self.made.open.contains(&folded) {
            return Err(Fault::new(span, "query-saved-loop").about("name", &value));
        }
        self.made.open.push(folded);
        let made = &mut *self.made;
        let depth = self.depth + 1;
        let node = if depth > DEEPEST { Ok(None) } else { whole(text, made, depth) };
        self.made.open.pop();
        match node {
            Ok(Some(node)) => Ok(node),
            Ok(None) => Err(Fault::new(span, "query-saved-empty").about("name", &value)),
            // What is too much is so wherever it is written.
            Err(fault)
                if matches!(fault.key, "query-many" | "query-many-regexes" | "query-deep" | "query-saved-loop") =>
            {
                Err(Fault { span, ..fault })
            }
            Err(_) => Err(Fault::new(span, "query-saved-fault").about("name", &value)),
        }
    }

    // Keys.

    /// The key that comes next, with what follows it eaten as far as the colon; its name's place.
    fn key(&mut self) -> Read<Option<(Asks, Range<usize>)>> {
        let from = self.at;
        let length = self.rest().find(|c: char| !is_name(c)).unwrap_or(self.rest().len());
        let name = &self.rest()[..length];
        if !name.starts_with(char::is_alphabetic) {
            return Ok(None);
        }
        let span = from..from + length;
        let after = &self.rest()[length..];
        let spaced = after.trim_start();
        let asks = key::asks(name);
        let compares = |text: &str| text.starts_with(['<', '>', '=', '≤', '≥']);
        match asks {
            // French sets a space before a colon.
            Some(asks) if spaced.starts_with(':') => {
                self.at = self.text.len() - spaced.len() + 1;
                Ok(Some((asks, span)))
            }
            Some(asks) if compares(spaced) => {
                self.at = self.text.len() - spaced.len();
                Ok(Some((asks, span)))
            }
            None if compares(spaced) && matches!(key::state(name), Some(State::Read)) => {
                self.at = self.text.len() - spaced.len();
                Ok(Some((Asks::Number(Quantity::Seen), span)))
            }
            // An address is no key, and neither is `12:30`.
            None if compares(after) || (after.starts_with(':') && !after.starts_with("://")) => {
                Err(Fault::new(span, "query-key").about("name", name).about("names", &key::known(name, false)))
            }
            _ => Ok(None),
        }
    }

    /// The comparison that comes next.
    fn comparison(&mut self) -> Option<Comparison> {
        let rest = self.rest();
        let signs = [
            (">=", Comparison::AtLeast),
            ("=>", Comparison::AtLeast),
            ("≥", Comparison::AtLeast),
            ("<=", Comparison::AtMost),
            ("=<", Comparison::AtMost),
            ("≤", Comparison::AtMost),
            (">", Comparison::More),
            ("<", Comparison::Less),
            ("==", Comparison::Equal),
            ("=", Comparison::Equal),
        ];
        let (sign, comparison) = signs.into_iter().find(|(sign, _)| rest.starts_with(sign))?;
        self.at += sign.len();
        Some(comparison)
    }

    fn keyed(&mut self, asks: Asks, name: Range<usize>) -> Read<Node> {
        self.spaces();
        let before = self.at;
        let how = self.comparison();
        if how.is_some() && !asks.compares() {
            return Err(Fault::new(before..self.at, "query-compares").about("name", &self.text[name]));
        }
        self.spaces();
        match asks {
            Asks::Keyword => self.keyword(name),
            Asks::Text => {
                let value = self.value(&name, false)?;
                self.word(value)
            }
            Asks::Words(field) => {
                let value = self.value(&name, false)?;
                let term = term_of(value, true)?;
                Ok(Node::Test(Test::Words(field, self.made.words(term))))
            }
            Asks::Part(field) => self.part(field, &name),
            Asks::Lang => self.lang(&name),
            Asks::Date | Asks::Newer | Asks::Older => self.date(asks, how, &name),
            Asks::Number(quantity) => {
                let number = self.number(&name, quantity == Quantity::Seen)?;
                Ok(Node::Test(Test::Number(quantity, how.unwrap_or(Comparison::Equal), number)))
            }
            Asks::Hits => {
                let number = self.number(&name, false)?;
                let keywords = self.made.names.lit.to_vec();
                Ok(Node::Test(self.made.count(keywords, how.unwrap_or(Comparison::Equal), number)))
            }
            Asks::State => {
                let value = self.value(&name, false)?;
                let Some(state) = key::state(&value.text) else {
                    let known = key::states(false).collect::<Vec<_>>().join(", ");
                    return Err(Fault::new(value.span, "query-state").about("names", &known));
                };
                Ok(state_node(state))
            }
        }
    }

    /// `kw:` and what follows: the label of a keyword or a term, and how often.
    fn keyword(&mut self, name: Range<usize>) -> Read<Node> {
        let value = self.value(&name, true)?;
        let known = match value.form {
            Form::Bare | Form::Quoted => position(self.made.names.keywords, &value.text),
            Form::Regex | Form::Family => None,
        };
        let keyword = match known {
            Some(known) => self.made.names.keywords[known].clone(),
            None => unnamed(term_of(value, false)?),
        };
        let end = self.at;
        self.spaces();
        let Some(how) = self.comparison() else {
            self.at = end;
            return Ok(Node::Test(self.made.count(vec![keyword], Comparison::AtLeast, 1)));
        };
        self.spaces();
        let number = self.number(&name, false)?;
        Ok(Node::Test(self.made.count(vec![keyword], how, number)))
    }

    fn part(&mut self, field: Field, name: &Range<usize>) -> Read<Node> {
        let value = self.value(name, false)?;
        if value.form == Form::Regex {
            let term = term_of(value, true)?;
            return Ok(Node::Test(Test::Words(field, self.made.words(term))));
        }
        let part = fold(&value.text).trim().to_owned();
        if part.is_empty() { fault(value.span, "query-nothing") } else { Ok(Node::Test(Test::Part(field, part))) }
    }

    fn lang(&mut self, name: &Range<usize>) -> Read<Node> {
        let value = self.value(name, false)?;
        let named = match &*fold(&value.text) {
            "french" | "francais" => Some("fr"),
            "english" | "anglais" => Some("en"),
            _ => None,
        };
        let tag = Language::parse(named.unwrap_or(&value.text)).filter(|tag| {
            // A tag that ends before its text does is that of a locale, or none.
            named.is_some() || tag.tag().len() == value.text.trim().len()
        });
        match tag {
            Some(tag) => Ok(Node::Test(Test::Lang(tag.tag().to_owned()))),
            None => Err(Fault::new(value.span, "query-lang").about("value", &value.text)),
        }
    }

    fn date(&mut self, asks: Asks, how: Option<Comparison>, name: &Range<usize>) -> Read<Node> {
        let value = self.value(name, false)?;
        let Some(when) = When::parse(&value.text, self.made.names.today) else {
            return Err(Fault::new(value.span, "query-date").about("value", &value.text));
        };
        let days = match asks {
            Asks::Newer => when.newer(),
            Asks::Older => when.older(),
            _ => when.compared(how),
        };
        Ok(Node::Test(Test::Date(days)))
    }

    fn number(&mut self, name: &Range<usize>, percent: bool) -> Read<u64> {
        let value = self.value(name, false)?;
        let text = value.text.strip_suffix('%').filter(|_| percent).unwrap_or(&value.text).trim_end();
        if percent {
            let end = self.at;
            self.spaces();
            if !self.eat('%') {
                self.at = end;
            }
        }
        let figures = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match figures.then(|| text.parse::<u32>().ok()).flatten() {
            Some(number) => Ok(number.into()),
            None => Err(Fault::new(value.span, "query-number").about("value", &value.text)),
        }
    }
}

fn fault<T>(span: Range<usize>, key: &'static str) -> Read<T> {
    Err(Fault::new(span, key))
}

/// One node, or several under a parent.
fn one_or(mut nodes: Vec<Node>, parent: fn(Vec<Node>) -> Node) -> Node {
    if nodes.len() == 1 { nodes.remove(0) } else { parent(nodes) }
}

fn state_node(state: State) -> Node {
    let read = || Node::Test(Test::Read);
    match state {
        State::Read => read(),
        State::Unread => Node::Not(Box::new(read())),
        State::Star => Node::Test(Test::Star),
        State::Begun => {
            let seen = Node::Test(Test::Number(Quantity::Seen, Comparison::More, 0));
            Node::All(vec![seen, Node::Not(Box::new(read()))])
        }
    }
}
