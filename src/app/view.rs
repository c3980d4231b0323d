//! What the view sees of the state: everything here reads, and changes nothing.

use super::{
    Action, App, Focus, Geometry, Search, Size, filter::Filter, listing::Listing, lit::Lit, menu::Menu, prompt::Prompt,
    reader::Reader,
};
use crate::{
    article::{Article, ArticleId},
    input::{Key, Keymap},
    library::Library,
    locale::Locale,
};

impl App {
    /// Where the panes are.
    pub fn geometry(&self) -> Geometry {
        Geometry::new(self.wanted())
    }

    /// The size of the screen.
    pub const fn size(&self) -> Size {
        self.size
    }

    /// The words of the interface.
    pub const fn locale(&self) -> &Locale {
        &self.locale
    }

    /// What the keys do.
    pub fn keymap(&self) -> &Keymap<Action> {
        &self.keymap
    }

    /// What to say when everything has been read and there is no article: where, and what lutrin
    /// reads. `None` when there is one, or may still be.
    pub fn nothing_there(&self) -> Option<String> {
        if !self.library.complete || !self.library.entries.is_empty() {
            return None;
        }
        let Some(name) = &self.library.asked else { return Some(self.locale.text("list-empty").into_owned()) };
        let kinds = self.locale.text("reads-kinds");
        Some(self.locale.with("list-empty-in", &[("name", name.as_str().into()), ("kinds", (&*kinds).into())]).into())
    }

    /// The store.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Whether words are wanted instead of lines, bars and signs.
    pub const fn accessible(&self) -> bool {
        self.accessible
    }

    /// The keywords that are lit, and their hits.
    pub const fn lit(&self) -> &Lit {
        &self.lit
    }

    /// The search that stands.
    pub const fn search(&self) -> Option<&Search> {
        self.search.as_ref()
    }

    /// The query that chooses the articles of the list.
    pub const fn filter(&self) -> Option<&Filter> {
        self.filter.as_ref()
    }

    /// The list.
    pub const fn listing(&self) -> &Listing {
        &self.listing
    }

    /// The article in the reading pane.
    pub const fn reader(&self) -> Option<&Reader> {
        self.reader.as_ref()
    }

    /// Which pane the keys go to.
    pub const fn focus(&self) -> Focus {
        self.focus
    }

    /// What lies over the reading pane.
    pub const fn menu(&self) -> Option<&Menu> {
        self.menu.as_ref()
    }

    /// The prompt that is open.
    pub const fn prompt(&self) -> Option<&Prompt> {
        self.prompt.as_ref()
    }

    /// How far lines of code and of tables are scrolled to the right, in columns; `None` while they
    /// are broken to fit.
    pub const fn shift(&self) -> Option<u16> {
        self.shift
    }

    /// How far the article in the reading pane has been read, in bytes of a hundred: 0 where nobody has
    /// moved in it yet; `None` where the list says nothing of it either.
    pub fn percent(&self) -> Option<usize> {
        let reader = self.reader.as_ref()?;
        let part = self.part_read(reader.entry().article());
        part.or_else(|| (self.focus == Focus::Reader).then_some(if reader.at_end() { 100 } else { 0 }))
    }

    /// How much of an article has been read, in bytes of a hundred: up to the end of what is, or was, on
    /// the screen while reading. `None` where nobody has moved in it. What the list shows beside itself
    /// is not read.
    pub fn part_read(&self, article: &Article) -> Option<usize> {
        let open = self.reader.as_ref().filter(|reader| self.focus == Focus::Reader && reader.id() == article.id());
        match open {
            Some(reader) => (reader.anchor().offset > 0).then(|| reader.percent()),
            None => self.memory.get(&article.id())?.part(article.text().trim_end().len()),
        }
    }

    /// The name of the set that is lit, its number from 1, and how many there are.
    pub fn set(&self) -> (&str, usize, usize) {
        (self.sets.get(self.set).map_or("", |set| &set.name), self.set + 1, self.sets.len())
    }

    /// The keys of a sequence that is not complete.
    pub fn pending(&self) -> &[Key] {
        &self.pending
    }

    /// Whether what is told is about a jump: where it has led is then told beside it.
    pub const fn is_at_hit(&self) -> bool {
        self.at_hit
    }

    /// Whether the file of an article has been taken away since it was read.
    pub fn is_gone(&self, id: ArticleId) -> bool {
        self.gone.contains(&id)
    }

    /// Something to tell, until the next key.
    pub fn notice(&self) -> Option<&str> {
        self.notice.as_deref()
    }
}
