//! What happens to the program, and what it asks of the shell.

use std::sync::Arc;

use jiff::civil::Date;

use super::{
    Action,
    concordance::{Collated, Question},
    filter::{Sift, Sifted},
    memory::{Choice, Choices, Memo, Memory},
};
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
    /// Something is wanted, with or without a key: what a driver without keys says.
    Action(Action),
    /// The article with that number in the library is wanted, or the nearest there is.
    Open(usize),
    /// The articles that answer this query are wanted, in a driver without a prompt; what is wrong with
    /// it stands in the prompt that opens then.
    Filter(String),
    /// The link or picture with that number in the open article is wanted, in a driver without a
    /// prompt; one in disguise is opened when it is asked for again.
    Link(usize),
    /// The reader has come to that byte of the open article, in a driver that shows no screen.
    At(usize),
    /// Something was done with the mouse.
    Mouse(Mouse),
    /// The screen has another size.
    Resize(Size),
    /// More of the library has been read. A new state goes on from the last one: it never takes
    /// away or reorders.
    Library(Arc<Library>),
    /// An answer to [`Effect::Scan`].
    Scanned(Scanned),
    /// An answer to [`Effect::Collate`], or a part of it.
    Collated(Collated),
    /// An answer to [`Effect::Sift`].
    Sifted(Sifted),
    /// The answer to [`Effect::Today`].
    Today(Date),
    /// Something to tell the reader, in the reader's language.
    Notice(String),
    /// What was chosen in earlier sessions. Comes before the first frame or not at all.
    Choices(Choices),
    /// The answer to the oldest [`Effect::Recall`] that has none: those of its articles of which
    /// something is remembered.
    Recalled(Vec<(ArticleId, Memory)>),
    /// An answer to [`Effect::Reload`]: articles as they are now, under the ids that they had. May
    /// come unasked.
    Reloaded {
        /// The articles of the file.
        entries: Vec<Arc<Entry>>,
        /// Whether a key asked for it: then it is told also when nothing has changed.
        asked: bool,
    },
    /// An answer to [`Effect::Reload`] or [`Effect::Refresh`] where folders are read: all that is in
    /// them now.
    Refreshed(Arc<Library>),
    /// The file of an article has changed since it was read.
    Changed(ArticleId),
    /// The file of an article has been taken away since it was read.
    Gone(ArticleId),
    /// The session ends without a key: what is not remembered yet is to be.
    Leave,
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
    /// Take the next theme, and tell its name.
    Theme,
    /// Ask the terminal for the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Open the file of an article in an editor, at that byte of its text.
    Edit {
        /// The article.
        article: Arc<Article>,
        /// The byte.
        offset: usize,
    },
    /// Open a link where the reader sits, of those that [`openable`](crate::article::address::openable)
    /// lets through; one that can't be opened is told.
    OpenLink(String),
    /// Give the text of an article to a shell command that has the terminal.
    Pipe {
        /// The command, for `sh -c`.
        command: String,
        /// The article.
        article: Arc<Article>,
    },
    /// Put a text where it can be pasted from; and keep a quotation in a file as well.
    Copy {
        /// The text.
        text: String,
        /// Whether it is a quotation with its source.
        is_quotation: bool,
    },
    /// Write a keyword set to the user's keyword file, as far as it has changed: what else the file
    /// has meanwhile is not the session's to take away.
    SaveSet {
        /// As it is now.
        set: KeywordSet,
        /// As it was read, or written last.
        before: KeywordSet,
    },
    /// Look for keywords in articles, off the key path, and answer with [`Event::Scanned`].
    Scan(Scan),
    /// Put the lines of the concordance in order, off the key path, and answer with
    /// [`Event::Collated`]. A newer question takes the place of an older one.
    Collate(Arc<Question>),
    /// Hold articles against a query, off the key path, and answer with [`Event::Sifted`].
    Sift(Sift),
    /// Tell which day it is, with [`Event::Today`]: ages in a query are counted from it.
    Today,
    /// Write a query to the user's settings, under that name.
    SaveQuery {
        /// The name.
        name: String,
        /// The query, as it was typed.
        query: String,
    },
    /// Look up what is remembered of these articles, and answer with [`Event::Recalled`].
    Recall(Vec<Arc<Entry>>),
    /// Remember what has changed of an article.
    Remember(Memo),
    /// Remember a choice.
    Choose(Choice),
    /// Open the folder of this session whenever no path is given.
    KeepLibrary,
    /// This article is being read from now on: its file is to be watched, or no file when `None`.
    Watch(Option<Arc<Entry>>),
    /// Read the folders of this session again, though no article is chosen.
    Refresh,
    /// Read the file of this article again, and answer with [`Event::Reloaded`] or
    /// [`Event::Notice`].
    Reload(Arc<Entry>),
    /// The same, when the file is there: it was gone, and nobody has asked for it. Else there is no
    /// answer.
    LookAgain(Arc<Entry>),
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
