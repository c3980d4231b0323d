//! State and update: an [`Event`] in, [`Effect`]s out.
//!
//! [`App::handle`] is the one way in and its return value the one way out: there is no channel, no
//! clock, no file and no terminal here, so that a local terminal, a session over SSH and a test
//! drive the same code. The view is a function of `&App`; whatever it needs is computed here.

pub mod action;
pub mod event;
pub mod geometry;
pub mod help;
pub mod hits;
pub mod jumps;
pub mod listing;
pub mod lit;
pub mod menu;
pub mod prompt;
pub mod reader;

use std::{collections::HashMap, sync::Arc};

pub use self::{
    action::Action,
    event::{Effect, Event, Scan, Scanned, Size},
    geometry::Geometry,
};
use self::{
    geometry::{Page, Wanted},
    hits::Target,
    jumps::{Jumps, Spot},
    listing::{Item, Listing},
    lit::Lit,
    menu::{Contents, Menu},
    prompt::Prompt,
    reader::{Kept, Reader},
};
use crate::{
    article::ArticleId,
    input::{Key, Keymap, Lookup},
    keyword::{Keyword, KeywordSet, Lexicon},
    layout::labels::labels,
    library::{Entry, Library},
    locale::Locale,
};

/// The narrowest and the widest column of text, and how much one key changes it, in columns.
const MEASURES: (u16, u16, u16) = (40, 100, 4);

/// What an [`App`] is started with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The words of the interface.
    pub locale: Locale,
    /// What the keys do.
    pub keymap: Arc<Keymap<Action>>,
    /// The keyword sets that can be switched to.
    pub sets: Vec<KeywordSet>,
    /// The number of the set that is lit first.
    pub set: usize,
    /// Keywords that come before those of any set.
    pub extra: Vec<Keyword>,
    /// The families that terms may name.
    pub lexicon: Lexicon,
    /// The widest column of text, in columns.
    pub measure: u16,
    /// A keyword, by its index, and which of its hits to open on, from 1.
    pub open_at: Option<(usize, usize)>,
    /// Something to say first.
    pub notice: Option<String>,
    /// Whether the terminal is on another machine: then every step should be a plain scroll.
    pub remote: bool,
}

/// Which pane the keys go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The list: an article is being chosen.
    List,
    /// The article: it is being read.
    Reader,
}

/// The whole state of one session.
#[derive(Debug)]
pub struct App {
    start: Start,
    size: Size,
    library: Arc<Library>,
    lit: Lit,
    search: Option<Search>,
    generation: u64,
    focus: Focus,
    /// Whether there is one article alone, which has no list.
    alone: bool,
    touched: bool,
    list_beside: Option<bool>,
    preview: bool,
    listing: Listing,
    reader: Option<Reader>,
    kept: HashMap<ArticleId, Kept>,
    jumps: Jumps,
    last_jump: Option<(Target, bool)>,
    menu: Option<Menu>,
    prompt: Option<Prompt>,
    pending: Vec<Key>,
    notice: Option<String>,
    armed: Option<Armed>,
}

/// What the last key offered, and the same key would now do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Armed {
    /// Go on to the next article.
    NextArticle,
    /// Leave the program.
    Leave,
}

/// What is being searched.
#[derive(Debug)]
pub struct Search {
    /// As it was typed.
    pub typed: String,
    /// One keyword, made ready.
    pub lit: Lit,
}

impl App {
    /// A session that has no library and no screen yet.
    pub fn new(start: Start) -> Self {
        let lit = Lit::new(active(&start), &start.lexicon, 0);
        let notice = start.notice.clone();
        Self {
            start,
            size: Size::default(),
            library: Arc::default(),
            lit,
            search: None,
            generation: 0,
            focus: Focus::List,
            alone: false,
            touched: false,
            list_beside: None,
            preview: true,
            listing: Listing::default(),
            reader: None,
            kept: HashMap::new(),
            jumps: Jumps::default(),
            last_jump: None,
            menu: None,
            prompt: None,
            pending: Vec::new(),
            notice,
            armed: None,
        }
    }

    /// Takes what happened, and says what is to be done.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        match event {
            Event::Resize(size) => self.size = size,
            Event::Library(library) => self.take_library(library),
            Event::Scanned(scanned) => self.take_scanned(&scanned),
            Event::Notice(text) => self.notice = Some(text),
            Event::Paste(text) => {
                if let Some(prompt) = &mut self.prompt
                    && prompt.paste(&text)
                {
                    self.searched();
                }
            }
            Event::Key(key) => self.key(key, &mut effects),
        }
        self.settle();
        effects.extend(self.lit.scan(&self.library, false).map(Effect::Scan));
        effects.extend(self.search.as_mut().and_then(|search| search.lit.scan(&self.library, true)).map(Effect::Scan));
        effects
    }

    fn key(&mut self, key: Key, effects: &mut Vec<Effect>) {
        self.touched = true;
        self.notice = None;
        let mode = self.mode();
        self.pending.push(key);
        let found = self.start.keymap.lookup(mode, &self.pending);
        // In a prompt, keys type: what holds in every mode holds there only for the keys that don't.
        let types = self.prompt.is_some() && key.typed().is_some();
        match found {
            Lookup::Pending if !types => return,
            Lookup::Bound(action) if !types => self.update(action, effects),
            _ => {
                if let Some(prompt) = &mut self.prompt
                    && prompt.edit(key)
                {
                    self.searched();
                }
            }
        }
        self.pending.clear();
    }

    /// The section of the key table that holds now.
    fn mode(&self) -> &'static str {
        match (&self.prompt, &self.menu, self.focus) {
            (Some(_), ..) => "prompt",
            (None, Some(_), _) => "menu",
            (None, None, Focus::List) => "list",
            (None, None, Focus::Reader) => "reader",
        }
    }

    fn update(&mut self, action: Action, effects: &mut Vec<Effect>) {
        let armed = self.armed.take();
        if self.prompt.is_some() && self.update_prompt(action) {
            return;
        }
        if self.menu.is_some() && self.update_menu(action) {
            return;
        }
        match action {
            Action::Down => self.step(1),
            Action::Up => self.step(-1),
            Action::PageDown if self.focus == Focus::Reader => self.page_down(armed),
            Action::PageDown => self.step(self.page()),
            Action::PageUp => self.step(-self.page()),
            Action::HalfDown => self.step((self.page() / 2).max(1)),
            Action::HalfUp => self.step(-(self.page() / 2).max(1)),
            Action::Top => self.go_to_end(false),
            Action::Bottom => self.go_to_end(true),
            Action::Open => self.open(),
            Action::Back => self.back(effects),
            Action::PaneOther => self.other_pane(),
            Action::ArticleNext => self.step_article(1),
            Action::ArticlePrevious => self.step_article(-1),
            Action::HitNext => self.jump(Target::Any, true),
            Action::HitPrevious => self.jump(Target::Any, false),
            Action::HitOf(digit) => self.jump(Target::Keyword(usize::from(digit) - 1), true),
            Action::HitBackOf(digit) => self.jump(Target::Keyword(usize::from(digit) - 1), false),
            Action::HitAgain => self.jump_again(true),
            Action::HitOpposite => self.jump_again(false),
            Action::JumpBack => self.jump_back(),
            Action::JumpForward => self.jump_forward(),
            Action::Search => self.open_prompt(),
            Action::Keep => self.keep(),
            Action::SetNext => self.next_set(),
            Action::Contents => self.open_contents(),
            Action::Narrower => self.set_measure(-1),
            Action::Wider => self.set_measure(1),
            Action::ListToggle => self.toggle_list(),
            Action::FoldHere => self.fold_here(),
            Action::FoldAll => self.fold_all(),
            Action::Help => self.menu = Some(Menu::Help { top: 0 }),
            Action::Redraw => effects.push(Effect::Redraw),
            Action::Cancel => self.cancel(armed, effects),
            Action::Suspend => effects.push(Effect::Suspend),
            Action::Accept => {}
        }
    }

    // Moving.

    /// A screenful less two rows, or the items that fit.
    fn page(&self) -> isize {
        let geometry = self.geometry();
        let rows = match self.focus {
            Focus::Reader => geometry.reader.map_or(1, |page| page.column.height.saturating_sub(2)),
            Focus::List => geometry.list.map_or(1, |area| u16::try_from(listing::visible_items(area)).unwrap_or(1)),
        };
        isize::try_from(rows).unwrap_or(1).max(1)
    }

    fn step(&mut self, by: isize) {
        match self.focus {
            Focus::List => self.listing.step(&self.library, by),
            Focus::Reader => {
                if let Some(reader) = &mut self.reader {
                    reader.scroll(by);
                }
            }
        }
    }

    fn page_down(&mut self, armed: Option<Armed>) {
        let page = self.page();
        let Some(reader) = &mut self.reader else { return };
        if !reader.at_end() {
            reader.scroll(page);
            return;
        }
        let next = self.library.entries.get(self.listing.number(&self.library) + 1);
        match next {
            Some(_) if armed == Some(Armed::NextArticle) => self.step_article(1),
            Some(next) => {
                let title = next.article().title().to_owned();
                self.say("offer-next", &title);
                self.armed = Some(Armed::NextArticle);
            }
            None => self.notice = Some(self.start.locale.text("at-end").into_owned()),
        }
    }

    fn go_to_end(&mut self, bottom: bool) {
        match (self.focus, &mut self.reader) {
            (Focus::List, _) => self.listing.go(&self.library, if bottom { usize::MAX } else { 0 }),
            (Focus::Reader, Some(reader)) if bottom => reader.to_end(),
            (Focus::Reader, Some(reader)) => reader.to_start(),
            (Focus::Reader, None) => {}
        }
    }

    fn step_article(&mut self, by: isize) {
        let before = self.listing.cursor;
        self.listing.step(&self.library, by);
        if self.listing.cursor == before {
            let key = if by > 0 { "last-article" } else { "first-article" };
            self.notice = Some(self.start.locale.text(key).into_owned());
        }
    }

    // Panes.

    fn open(&mut self) {
        if matches!(self.listing.cursor, Item::Article(n) if n < self.library.entries.len()) {
            self.focus = Focus::Reader;
        }
    }

    fn back(&mut self, effects: &mut Vec<Effect>) {
        match self.focus {
            Focus::Reader if self.search.is_some() => self.search = None,
            Focus::Reader if !self.alone => self.focus = Focus::List,
            Focus::Reader | Focus::List => effects.push(Effect::Quit),
        }
    }

    fn other_pane(&mut self) {
        match self.focus {
            Focus::List => self.open(),
            Focus::Reader if !self.alone => self.focus = Focus::List,
            Focus::Reader => {}
        }
    }

    fn toggle_list(&mut self) {
        match self.focus {
            Focus::List => self.preview = !self.preview,
            Focus::Reader => self.list_beside = Some(self.geometry().list.is_none()),
        }
    }

    fn set_measure(&mut self, by: i16) {
        let (least, most, step) = MEASURES;
        let wanted = self.start.measure.saturating_add_signed(by * step.cast_signed()).clamp(least, most);
        self.start.measure = wanted;
        let columns = usize::from(wanted);
        self.notice = Some(self.start.locale.with("measure", &[("columns", columns.into())]).into_owned());
    }

    fn fold_here(&mut self) {
        if !self.reader.as_mut().is_some_and(Reader::toggle_fold) {
            self.notice = Some(self.start.locale.text("no-fold").into_owned());
        }
    }

    fn fold_all(&mut self) {
        let key = match self.reader.as_mut().and_then(Reader::toggle_folds) {
            Some(true) => "folds-open",
            Some(false) => "folds-closed",
            None => "no-fold",
        };
        self.notice = Some(self.start.locale.text(key).into_owned());
    }

    fn cancel(&mut self, armed: Option<Armed>, effects: &mut Vec<Effect>) {
        if self.search.take().is_some() {
            return;
        }
        if armed == Some(Armed::Leave) {
            effects.push(Effect::Quit);
        } else {
            self.armed = Some(Armed::Leave);
            self.notice = Some(self.start.locale.text("cancel-again").into_owned());
        }
    }

    // Menus.

    fn open_contents(&mut self) {
        let Some(reader) = &self.reader else { return };
        let offset = reader.rows().map(|row| row.range.start).next().unwrap_or(0);
        match Contents::new(reader.entry().article(), offset) {
            Some(contents) => self.menu = Some(Menu::Contents(contents)),
            None => self.notice = Some(self.start.locale.text("no-contents").into_owned()),
        }
    }

    /// True when the menu took the action.
    fn update_menu(&mut self, action: Action) -> bool {
        let rows = isize::try_from(self.menu_height()).unwrap_or(1).max(1);
        let by = match action {
            Action::Down => 1,
            Action::Up => -1,
            Action::PageDown => rows,
            Action::PageUp => -rows,
            Action::HalfDown => (rows / 2).max(1),
            Action::HalfUp => -(rows / 2).max(1),
            Action::Top => isize::MIN,
            Action::Bottom => isize::MAX,
            Action::Back | Action::Cancel => {
                self.menu = None;
                return true;
            }
            Action::Help if matches!(self.menu, Some(Menu::Help { .. })) => {
                self.menu = None;
                return true;
            }
            Action::Contents if matches!(self.menu, Some(Menu::Contents(_))) => {
                self.menu = None;
                return true;
            }
            Action::Open => {
                if let Some(Menu::Contents(contents)) = self.menu.take()
                    && let Some(line) = contents.lines.get(contents.cursor)
                {
                    self.leave_mark();
                    self.focus = Focus::Reader;
                    if let Some(reader) = &mut self.reader {
                        reader.set_current(None);
                        reader.go(line.offset);
                    }
                }
                return true;
            }
            // What else holds everywhere closes the menu and is done.
            Action::Redraw | Action::Suspend => return false,
            _ => {
                self.menu = None;
                return false;
            }
        };
        match &mut self.menu {
            Some(Menu::Contents(contents)) => contents.step(by),
            Some(Menu::Help { top }) => {
                let lines = help::lines(&self.start.keymap, &self.start.locale).len();
                let last = lines.saturating_sub(usize::try_from(rows).unwrap_or(1));
                *top = top.saturating_add_signed(by).min(last);
            }
            None => {}
        }
        true
    }

    /// The rows of a menu: the screen's, less legend and status.
    pub fn menu_height(&self) -> usize {
        let geometry = self.geometry();
        let rest = usize::from(geometry.status.is_some()) + usize::from(geometry.legend.is_some());
        usize::from(self.size.height).saturating_sub(rest)
    }

    // What the library and the keywords bring.

    fn take_library(&mut self, library: Arc<Library>) {
        self.library = library;
        self.alone = self.library.complete && self.library.entries.len() == 1 && self.library.failures.is_empty();
        if self.alone {
            self.focus = Focus::Reader;
        }
        self.open_at_hit();
    }

    fn take_scanned(&mut self, scanned: &Scanned) {
        if !self.lit.take(scanned)
            && let Some(search) = &mut self.search
        {
            search.lit.take(scanned);
        }
    }

    fn next_set(&mut self) {
        let sets = self.start.sets.len();
        if sets < 2 {
            self.notice = Some(self.start.locale.text("one-set").into_owned());
            return;
        }
        self.start.set = (self.start.set + 1) % sets;
        let name = self.start.sets[self.start.set].name.clone();
        self.light(active(&self.start));
        self.say("set-active", &name);
    }

    /// Lights other keywords.
    fn light(&mut self, keywords: Vec<Keyword>) {
        self.generation += 1;
        self.lit = Lit::new(keywords, &self.start.lexicon, self.generation);
        self.relabel();
    }

    /// The fold lines tell the hits that are folded away: they change with the keywords.
    fn relabel(&mut self) {
        if let Some(reader) = &mut self.reader {
            let hits = self.lit.find(reader.entry());
            let labels = labels(reader.entry().article(), Some(&hits), self.lit.keywords(), &self.start.locale);
            reader.relabel(labels);
            reader.set_current(None);
        }
    }

    /// Brings list and reading pane in step with what has just changed.
    fn settle(&mut self) {
        let geometry = self.geometry();
        if let Some(area) = geometry.list {
            self.listing.settle(&self.library, area);
        }
        let chosen = match self.listing.cursor {
            Item::Article(n) => self.library.entries.get(n).cloned(),
            Item::Failure(_) => None,
        };
        // A pane that is hidden keeps its article, so that it is there at once when it shows again.
        let page = geometry.reader.unwrap_or_else(|| self.page_if_shown());
        match chosen {
            Some(entry) => self.show_article(&entry, page),
            None => self.put_away(),
        }
    }

    fn show_article(&mut self, entry: &Arc<Entry>, page: Page) {
        let fresh = self.reader.as_ref().is_none_or(|reader| !Arc::ptr_eq(reader.entry(), entry));
        if fresh {
            self.put_away();
        }
        let hits = self.lit.find(entry);
        if let Some(search) = &mut self.search {
            search.lit.find(entry);
        }
        let strings = || labels(entry.article(), Some(&hits), self.lit.keywords(), &self.start.locale);
        if let Some(reader) = &mut self.reader {
            reader.resize(page, strings);
        } else {
            let kept = self.kept.get(&entry.article().id());
            self.reader = Some(Reader::new(Arc::clone(entry), page, strings(), kept));
        }
    }

    fn put_away(&mut self) {
        if let Some(reader) = self.reader.take() {
            self.kept.insert(reader.id(), reader.kept());
        }
    }

    fn page_if_shown(&self) -> Page {
        Geometry::new(Wanted { reading: true, ..self.wanted() }).reader.unwrap_or_default()
    }

    fn wanted(&self) -> Wanted {
        Wanted {
            size: self.size,
            measure: self.start.measure,
            list: !self.alone,
            reading: self.focus == Focus::Reader,
            list_beside: self.list_beside.or(self.start.remote.then_some(false)),
            preview: self.preview,
            legend: !self.lit.keywords().is_empty(),
        }
    }

    /// Says something that names something.
    fn say(&mut self, key: &str, name: &str) {
        self.notice = Some(self.start.locale.with(key, &[("name", name.into())]).into_owned());
    }

    // What the view sees.

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
        &self.start.locale
    }

    /// What the keys do.
    pub fn keymap(&self) -> &Keymap<Action> {
        &self.start.keymap
    }

    /// The store.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The keywords that are lit, and their hits.
    pub const fn lit(&self) -> &Lit {
        &self.lit
    }

    /// The search that stands.
    pub const fn search(&self) -> Option<&Search> {
        self.search.as_ref()
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

    /// The keys of a sequence that is not complete.
    pub fn pending(&self) -> &[Key] {
        &self.pending
    }

    /// Something to tell, until the next key.
    pub fn notice(&self) -> Option<&str> {
        self.notice.as_deref()
    }

    /// Whether anyone has pressed a key yet.
    pub const fn touched(&self) -> bool {
        self.touched
    }

    /// Where the reader is.
    fn here(&self) -> Option<Spot> {
        let reader = self.reader.as_ref()?;
        Some(Spot { article: reader.id(), anchor: reader.anchor(), current: reader.current().cloned() })
    }
}

/// The keywords that are lit: those given by hand, then those of the set that are not among them.
fn active(start: &Start) -> Vec<Keyword> {
    let mut keywords = start.extra.clone();
    let set = start.sets.get(start.set).map_or(&[][..], |set| &set.keywords);
    for keyword in set {
        if !keywords.iter().any(|given| given.label == keyword.label) {
            keywords.push(keyword.clone());
        }
    }
    keywords
}
