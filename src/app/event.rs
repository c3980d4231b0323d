//! What happens to the program, and what it asks of the shell.

use std::sync::Arc;

use crate::{
    article::{Article, ArticleId},
    input::{Key, Mouse},
    keyword::{Hits, KeywordSet, Matcher},
    library::{Entry, Library},
};

/// The size of the screen in cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// A text was pasted.
    Paste(String),
    /// Something was done with the mouse.
    Mouse(Mouse),
    /// The screen has another size.
    Resize(Size),
    /// More of the library has been read. A new state goes on from the last one: it never takes
    /// away or reorders.
    Library(Arc<Library>),
    /// An answer to [`Effect::Scan`].
    Scanned(Scanned),
    /// Something to tell the reader, in the reader's language.
    Notice(String),
}

/// What the shell is to do.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Leave.
    Quit,
    /// Stop, as Ctrl-z does elsewhere.
    Suspend,
    /// Draw everything afresh.
    Redraw,
    /// Ask the terminal for the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Open the file of an article in an editor, at that byte of its text.
    Edit {
        /// The article.
        article: Arc<Article>,
        /// The byte.
        offset: usize,
    },
    /// Open a link where the reader sits; one that can't be opened is told.
    OpenLink(String),
    /// Give the text of an article to a shell command that has the terminal.
    Pipe {
        /// The command, for `sh -c`.
        command: String,
        /// The article.
        article: Arc<Article>,
    },
    /// Write a keyword set to the user's keyword file.
    SaveSet(KeywordSet),
    /// Look for keywords in articles, off the key path, and answer with [`Event::Scanned`].
    Scan(Scan),
}

/// Articles to be searched. An answer of an older generation is dropped.
#[derive(Clone, Debug)]
pub struct Scan {
    /// Which question it is.
    pub generation: u64,
    /// Whether the search asks, and not the keyword set: a new question of the one takes the place
    /// of its older ones only.
    pub for_search: bool,
    /// What to look for.
    pub matcher: Arc<Matcher>,
    /// Where, the most wanted first.
    pub entries: Vec<Arc<Entry>>,
}

/// Some of the articles of a [`Scan`], searched.
#[derive(Clone, Debug)]
pub struct Scanned {
    /// Which question it answers.
    pub generation: u64,
    /// The hits by article.
    pub hits: Vec<(ArticleId, Arc<Hits>)>,
}
