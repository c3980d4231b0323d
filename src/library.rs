//! The in-memory store: articles in their order, and what could not be read.
//!
//! A [`Library`] never changes: loading publishes a new one that shares its entries with the last,
//! but for those of which only the beginning had been read.
//! It knows no thread and no file.

pub mod builtin;
pub mod order;

use std::{
    path::Path,
    sync::{Arc, OnceLock},
};

use crate::{
    article::{Article, ArticleId, Source},
    keyword::Folded,
};

/// The file that an article was read from; `None` for a built-in one, and one from standard input.
pub fn file(source: &Source) -> Option<&Path> {
    (!builtin::is(source) && source.path.as_os_str() != "-").then_some(&*source.path)
}

/// One article of the store, with what is computed from it once.
#[derive(Debug)]
pub struct Entry {
    article: Arc<Article>,
    folded: OnceLock<Folded>,
    beginning: bool,
}

impl Entry {
    /// An entry that is not folded yet.
    pub fn new(article: Article) -> Self {
        Self { article: Arc::new(article), folded: OnceLock::new(), beginning: false }
    }

    /// An entry that stands for an article of which only the beginning has been read, until the
    /// whole one takes its place. Both have the same id, and the one's text starts as the other's.
    pub fn beginning(article: Article) -> Self {
        Self { beginning: true, ..Self::new(article) }
    }

    /// Whether only the beginning of the article has been read.
    pub const fn is_beginning(&self) -> bool {
        self.beginning
    }

    /// The article.
    pub const fn article(&self) -> &Arc<Article> {
        &self.article
    }

    /// The folded text: made when it is first asked for, by whichever thread does.
    pub fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| Folded::new(&self.article))
    }
}

/// A file that gave no article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Which.
    pub source: Source,
    /// Why, in one line.
    pub reason: String,
}

/// A state of the store.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The articles, in the default order (see [`order`]).
    pub entries: Vec<Arc<Entry>>,
    /// What could not be read, in the same order.
    pub failures: Vec<Arc<Failure>>,
    /// Whether everything that was asked for has been read.
    pub complete: bool,
    /// Whether no more than these articles will come, though one may be a beginning so far.
    pub closed: bool,
    /// What was asked for, in one line for a screen: to be named when there is nothing in it. `None`
    /// where nothing was, as with the built-in articles.
    pub asked: Option<String>,
}

impl Library {
    /// Where an article stands in the order.
    pub fn position(&self, id: ArticleId) -> Option<usize> {
        self.entries.iter().position(|entry| entry.article.id() == id)
    }
}
