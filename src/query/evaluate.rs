//! An article held against a query.
//!
//! The tests of a node are in the order of what they cost, so that the text is looked at only where
//! metadata does not tell; how often something stands there is counted once, or known already.

use std::slice;

use super::{Field, Node, Quantity, Query, Test};
use crate::{article::Article, keyword::fold::fold, library::Entry};

/// What is remembered of an article, as far as a query asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whether it was read.
    pub read: bool,
    /// Whether it has a star.
    pub star: bool,
    /// How far it has been seen, in hundredths of its bytes; all of it once it was read.
    pub seen: u8,
}

/// How often what a query counts stands in one article, by the numbers of
/// [`Query::counted`]; `None` where that has not been counted. What has been counted on the way is no more
/// than [`enough`](super::Counted::enough).
pub type Counts = Vec<Option<u32>>;

impl Node {
    /// Puts what is cheap before what is dear.
    pub(super) fn order(&mut self) {
        match self {
            Self::All(nodes) | Self::Any(nodes) => {
                nodes.iter_mut().for_each(Self::order);
                nodes.sort_by_key(Self::cost);
            }
            Self::Not(node) => node.order(),
            Self::Test(_) => {}
        }
    }

    /// What it costs at most, roughly in hundredths of a microsecond.
    fn cost(&self) -> u32 {
        match self {
            Self::All(nodes) | Self::Any(nodes) => nodes.iter().map(Self::cost).fold(0, u32::saturating_add),
            Self::Not(node) => node.cost(),
            Self::Test(test) => match test {
                Test::Read | Test::Star | Test::Number(..) | Test::Date(_) | Test::Lang(_) => 1,
                Test::Part(..) => 20,
                Test::Words(..) => 100,
                Test::Count(..) => 1000,
            },
        }
    }
}

impl Query {
    /// Whether an article answers the query. What is counted on the way is noted in `counts`, and what
    /// stands there already is taken as it is.
    pub fn matches(&self, entry: &Entry, facts: Facts, counts: &mut Counts) -> bool {
        counts.resize(self.counted.len(), None);
        self.holds(&self.root, entry, facts, counts)
    }

    /// Recursion goes no deeper than [`DEEPEST`](super::DEEPEST).
    fn holds(&self, node: &Node, entry: &Entry, facts: Facts, counts: &mut Counts) -> bool {
        match node {
            Node::All(nodes) => {
                // What was counted before costs nothing.
                let fails = nodes.iter().any(|node| match node {
                    Node::Test(Test::Count(index, how, number)) => {
                        counts[*index].is_some_and(|count| !how.holds(count.into(), *number))
                    }
                    _ => false,
                });
                !fails && nodes.iter().all(|node| self.holds(node, entry, facts, counts))
            }
            Node::Any(nodes) => nodes.iter().any(|node| self.holds(node, entry, facts, counts)),
            Node::Not(node) => !self.holds(node, entry, facts, counts),
            Node::Test(test) => self.passes(test, entry, facts, counts),
        }
    }

    fn passes(&self, test: &Test, entry: &Entry, facts: Facts, counts: &mut Counts) -> bool {
        let article = entry.article();
        match test {
            Test::Read => facts.read,
            Test::Star => facts.star,
            Test::Lang(tag) => {
                article.meta().lang.as_ref().is_some_and(|lang| lang.primary() == tag || lang.tag() == tag)
            }
            Test::Date(days) => article.meta().date().is_some_and(|date| days.hold(date.day)),
            Test::Number(quantity, how, number) => {
                let own = match quantity {
                    Quantity::Minutes => article.minutes() as u64,
                    Quantity::Words => article.words() as u64,
                    Quantity::Seen => facts.seen.into(),
                };
                how.holds(own, *number)
            }
            Test::Part(field, part) => texts(*field, article).any(|text| fold(text).contains(part.as_str())),
            Test::Words(field, words) => {
                let (keyword, finder) = &self.words[*words];
                let finder = finder.of(slice::from_ref(keyword), &self.lexicon);
                texts(*field, article).any(|text| finder.stands_in_text(text))
            }
            Test::Count(index, how, number) => {
                let count = *counts[*index].get_or_insert_with(|| self.count(*index, entry));
                how.holds(count.into(), *number)
            }
        }
    }

    /// How often what has that number stands in an article, as far as that is enough.
    pub fn count(&self, index: usize, entry: &Entry) -> u32 {
        let counted = &self.counted[index];
        let (article, folded) = (entry.article(), entry.folded());
        let matcher = counted.finder.of(&counted.keywords, &self.lexicon);
        matcher.count_up_to(counted.enough, article, folded)
    }
}

/// What a field of an article says.
fn texts(field: Field, article: &Article) -> impl Iterator<Item = &str> {
    let meta = article.meta();
    let (first, second) = match field {
        Field::Title => (Some(article.title()), None),
        Field::Author => (meta.byline.as_deref(), None),
        Field::Site => (meta.site.as_deref(), meta.url.as_deref().map(host)),
        Field::Address => (meta.url.as_deref(), Some(article.source().shown.as_str())),
    };
    first.into_iter().chain(second)
}

/// The host of an address.
pub(super) fn host(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    let host = &after[..after.find(['/', '?', '#']).unwrap_or(after.len())];
    host.rsplit_once('@').map_or(host, |(_, host)| host)
}
