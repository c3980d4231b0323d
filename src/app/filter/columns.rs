//! What queries have counted: a column for each thing that is counted, with a count for each article,
//! so that one more letter in a query counts one thing only.

use std::sync::Arc;

use crate::{
    app::lit::Lit,
    keyword::{Keyword, Term},
    query::Counted,
};

/// How often something stands in each article, by its number; shared with the shell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column(Arc<Vec<u32>>);

/// An article in which nothing has been counted.
const UNKNOWN: u32 = u32::MAX;

impl Column {
    /// The count of an article, if it is known.
    pub fn get(&self, number: usize) -> Option<u32> {
        self.0.get(number).copied().filter(|count| *count != UNKNOWN)
    }

    pub(super) fn set(&mut self, number: usize, count: u32) {
        let counts = Arc::make_mut(&mut self.0);
        if counts.len() <= number {
            counts.resize(number + 1, UNKNOWN);
        }
        counts[number] = count.min(UNKNOWN - 1);
    }
}

/// The most columns that are kept: some hundred kilobytes in a large library.
const COLUMNS: usize = 64;

/// What queries have counted, the latest last.
#[derive(Debug, Default)]
pub(in crate::app) struct Columns(pub(super) Vec<(Counted, Column)>);

impl Columns {
    /// The column of something; made of what is known already where it is new.
    pub(super) fn of(&mut self, counted: &Counted, lit: &Lit, articles: usize) -> usize {
        let serves = |known: &Counted| known.is_same(counted) && known.enough >= counted.enough;
        if let Some(at) = self.0.iter().position(|(known, _)| serves(known)) {
            return at;
        }
        let mut column = self.less_far(counted).or_else(|| self.shorter(counted)).unwrap_or_default();
        if let Some(count) = counts_of(counted, lit) {
            for number in 0..articles {
                if let Some(count) = count(number) {
                    column.set(number, count);
                }
            }
        }
        self.0.push((counted.clone(), column));
        self.0.len() - 1
    }

    /// What was counted less far holds where it did not come to its end.
    fn less_far(&self, counted: &Counted) -> Option<Column> {
        let (known, column) = self.0.iter().rev().find(|(known, _)| known.is_same(counted))?;
        let enough = known.enough;
        let whole = column.0.iter().map(|count| if *count < enough { *count } else { UNKNOWN });
        Some(Column(Arc::new(whole.collect())))
    }

    /// The articles that lack the beginning of a word lack the word: what is left of the column of a
    /// shorter beginning.
    fn shorter(&self, counted: &Counted) -> Option<Column> {
        let beginning = |counted: &Counted| match &*counted.keywords {
            [Keyword { terms, case: false, .. }] => match &terms[..] {
                [Term::Prefix(text)] => Some(text.clone()),
                _ => None,
            },
            _ => None,
        };
        let text = beginning(counted)?;
        let mut known = self.0.iter().rev();
        let (_, column) = known.find(|(known, _)| beginning(known).is_some_and(|known| text.starts_with(&known)))?;
        Some(Column(Arc::new(column.0.iter().map(|count| if *count == 0 { 0 } else { UNKNOWN }).collect())))
    }

    /// The text of an article is another one now.
    pub(super) fn forget(&mut self, number: usize) {
        for (_, column) in &mut self.0 {
            if column.get(number).is_some() {
                Arc::make_mut(&mut column.0)[number] = UNKNOWN;
            }
        }
    }

    /// Makes room for a query.
    pub(super) fn trim(&mut self) {
        if self.0.len() > COLUMNS {
            self.0.drain(..self.0.len() - COLUMNS / 2);
        }
    }
}

/// Where the lit keywords tell already how often something stands in an article.
fn counts_of<'l>(counted: &Counted, lit: &'l Lit) -> Option<Box<dyn Fn(usize) -> Option<u32> + 'l>> {
    let alike = |a: &Keyword, b: &Keyword| a.terms == b.terms && a.case == b.case;
    if let [keyword] = &*counted.keywords {
        let index = lit.keywords().iter().position(|lit| alike(lit, keyword))?;
        return Some(Box::new(move |number| lit.hits_of(number)?.counts().get(index).copied()));
    }
    let all = lit.keywords();
    let same = all.len() == counted.keywords.len() && all.iter().zip(&*counted.keywords).all(|(a, b)| alike(a, b));
    same.then(|| -> Box<dyn Fn(usize) -> Option<u32> + 'l> {
        Box::new(|number| Some(lit.hits_of(number)?.counts().iter().fold(0, |sum, count| sum.saturating_add(*count))))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_beginning_takes_over_what_the_shorter_one_lacks() {
        let lexicon = crate::keyword::Lexicon::default();
        let names = crate::query::Names {
            keywords: &[],
            lit: &[],
            lexicon: &lexicon,
            saved: &[],
            today: jiff::civil::Date::MAX,
        };
        let counted = |text: &str| crate::query::Query::parse(text, &names).unwrap().unwrap().counted()[0].clone();
        let lit = Lit::new(Vec::new(), &lexicon, 0, Arc::default());
        let mut columns = Columns::default();
        let chi = columns.of(&counted("chi"), &lit, 2);
        columns.0[chi].1.set(0, 0);
        columns.0[chi].1.set(1, 1);
        let longer = columns.of(&counted("chiff"), &lit, 2);
        let known = |columns: &Columns, at: usize| [0, 1].map(|number| columns.0[at].1.get(number));
        assert_eq!(known(&columns, longer), [Some(0), None]);
        for other in ["ch", "\"chiff\"", "kw:chiff", "achi"] {
            let at = columns.of(&counted(other), &lit, 2);
            assert_eq!(known(&columns, at), [None, None], "{other}");
        }
        assert_eq!(columns.of(&counted("chi"), &lit, 2), chi);
        let further = columns.of(&counted("kw:chi*>2"), &lit, 2);
        assert!(further != chi, "how often is another question than whether");
        assert_eq!(known(&columns, further), [Some(0), None], "what lacks it is known to");
        for same in ["kw:chi*>2", "kw:chi*>=2", "kw:chi*=1", "chi"] {
            assert_eq!(columns.of(&counted(same), &lit, 2), if same == "chi" { chi } else { further }, "{same}");
        }
    }
}
