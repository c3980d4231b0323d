//! State and update: an [`Event`] in, [`Effect`]s out.
//!
//! [`App::handle`] is the one way in and its return value the one way out: there is no channel, no
//! clock, no file and no terminal here, so that a local terminal, a session over SSH and a test
//! drive the same code. The view is a function of `&App`; whatever it needs is computed here.

pub mod action;
pub mod concordance;
pub mod event;
pub mod filter;
pub mod geometry;
pub mod heatmap;
pub mod help;
pub mod hits;
pub mod jumps;
pub mod links;
pub mod listing;
pub mod lit;
pub mod look;
pub mod memory;
pub mod menu;
mod mouse;
mod outside;
pub mod palette;
pub mod panel;
pub mod prompt;
pub mod quote;
pub mod reader;
mod remember;
mod search;
pub mod sort;
mod store;
mod view;
pub mod why;

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, LazyLock},
};

pub use self::{
    action::Action,
    event::{Effect, Event, Scan, Scanned, Size},
    filter::{Sift, Sifted},
    geometry::Geometry,
    look::Look,
};
use self::{
    concordance::Concordance,
    filter::{Columns, Filter, Totals},
    geometry::{Page, Wanted},
    heatmap::Heatmap,
    hits::Target,
    jumps::{Jumps, Spot},
    listing::{Item, Listing},
    lit::{Lit, Numbers},
    memory::{Choice, Memory},
    menu::Menu,
    panel::{Changed, Lamp},
    prompt::{History, Prompt, Purpose},
    reader::{Kept, Reader},
    remember::Remembering,
    sort::{Keys, Sort},
};
use jiff::civil::Date;

use crate::{
    article::ArticleId,
    input::{Key, Keymap, Lookup},
    keyword::{Keyword, KeywordSet, Lexicon},
    library::Library,
    locale::{Locale, Value},
};

/// The narrowest and the widest column of text, and how much one key changes it, in columns.
const MEASURES: (u16, u16, u16) = (40, 100, 4);

/// A key table that is read when the first key is pressed: the first frame needs none.
pub type LazyKeymap = LazyLock<Keymap<Action>, Box<dyn FnOnce() -> Keymap<Action> + Send + Sync>>;

/// What an [`App`] is started with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The words of the interface.
    pub locale: Locale,
    /// What the keys do.
    pub keymap: Arc<LazyKeymap>,
    /// The keyword sets that can be switched to.
    pub sets: Vec<KeywordSet>,
    /// The number of the set that is lit first.
    pub set: usize,
    /// Keywords that come before those of any set.
    pub standing: Vec<Keyword>,
    /// Keywords of this session, beside those of any set.
    pub extra: Vec<Keyword>,
    /// The families that terms may name.
    pub lexicon: Lexicon,
    /// The saved queries, name and text.
    pub queries: Vec<(String, String)>,
    /// The widest column of text, in columns.
    pub measure: u16,
    /// How the screen looks first.
    pub look: Look,
    /// A keyword, by its label, and which of its hits to open on, from 1.
    pub open_at: Option<(String, usize)>,
    /// Something to say first.
    pub notice: Option<String>,
    /// Whether the terminal is on another machine: then every step should be a plain scroll.
    pub remote: bool,
    /// Whether what is seen should be in words, for a screen reader or a magnifier: one pane at a
    /// time, without lines, bars and signs.
    pub accessible: bool,
}

/// Which pane the keys go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The list: an article is being chosen.
    List,
    /// The article: it is being read.
    Reader,
    /// The concordance: a hit is being chosen.
    Concordance,
    /// The heat map: a cell is being chosen.
    Heatmap,
}

impl Focus {
    /// Whether what is shown of an article is a preview, and not read.
    const fn only_shows(self) -> bool {
        matches!(self, Self::Concordance | Self::Heatmap)
    }
}

/// The whole state of one session.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub struct App {
    locale: Locale,
    keymap: Arc<LazyKeymap>,
    sets: Vec<KeywordSet>,
    /// The number of the set that is lit.
    set: usize,
    /// Keywords of the user's settings, before those of the set.
    standing: Vec<Keyword>,
    /// Keywords given with the start, beside those of the set.
    extra: Vec<Keyword>,
    /// Keywords kept meanwhile, after those of the set.
    added: Vec<Keyword>,
    /// What has been changed in the panel, by the number of the set.
    own: HashMap<usize, Changed>,
    /// The keywords that were taken out in the panel, with the number of the set, the last one last.
    removed: Vec<(usize, Lamp)>,
    /// The sets that were handed out to be written, as they were then, by their numbers.
    written: HashMap<usize, KeywordSet>,
    lexicon: Lexicon,
    /// The widest column of text that is wanted, in columns.
    measure: u16,
    /// Whether rows are filled to the right edge.
    justify: bool,
    /// Whether links carry numbers.
    number_links: bool,
    gutter: bool,
    scrollbar: bool,
    /// How far lines of code and of tables are scrolled to the right, in columns; `None` while they
    /// are broken to fit.
    shift: Option<u16>,
    remote: bool,
    accessible: bool,
    /// Whether the mouse is taken.
    mouse: bool,
    /// Whether the button went down on the scrollbar and is still held.
    dragging: bool,
    /// The hit to open on, until it has been read.
    open_at: Option<OpenAt>,
    size: Size,
    library: Arc<Library>,
    /// Where each of its articles stands.
    numbers: Arc<Numbers>,
    lit: Lit,
    search: Option<Search>,
    concordance: Option<Concordance>,
    heatmap: Option<Heatmap>,
    /// The order of the list, and what articles are compared by.
    sort: Sort,
    keys: Keys,
    /// The query that chooses the articles of the list.
    filter: Option<Filter>,
    /// What queries have counted.
    columns: Columns,
    /// How often the keywords, and what is searched, stand in the articles that the filter leaves.
    shown_totals: [Totals; 2],
    /// The saved queries, name and text.
    queries: Vec<(String, String)>,
    /// The day, once the shell was asked.
    today: Option<Date>,
    generation: u64,
    focus: Focus,
    /// Whether there is one article alone, which has no list.
    alone: bool,
    touched: bool,
    list_beside: Option<bool>,
    preview: bool,
    listing: Listing,
    /// Whether the list's cursor has moved and the reading pane has yet to follow.
    passing: bool,
    reader: Option<Reader>,
    kept: HashMap<ArticleId, Kept>,
    /// What is remembered of articles, from earlier sessions and this one.
    memory: HashMap<ArticleId, Memory>,
    remembering: Remembering,
    /// The articles whose files have been taken away since they were read.
    gone: HashSet<ArticleId>,
    /// Whether page furniture is unfolded in an article that is opened: chosen for this session only.
    furniture: bool,
    jumps: Jumps,
    last_jump: Option<(Target, bool)>,
    menu: Option<Menu>,
    prompt: Option<Prompt>,
    history: History,
    pending: Vec<Key>,
    notice: Option<String>,
    /// Whether that is about a jump: where among the hits one is then is told beside it.
    at_hit: bool,
    armed: Option<Armed>,
    /// A jump that waits for counts, the place that it leaves, and whether it leads to another article.
    awaited: Option<(Option<Spot>, hits::Target, bool, bool)>,
    /// While two keywords are asked for.
    choosing: Option<hits::Two>,
    /// The two that were chosen last.
    two: Option<(usize, usize)>,
}

/// A hit that was asked for on the command line, and how far it has been looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OpenAt {
    /// The keyword, by its label: its index is another once another set is lit.
    keyword: String,
    /// Which of its hits, from 1.
    number: usize,
    /// How many there are in the articles before `next`.
    before: usize,
    /// The number of the article to look at next.
    next: usize,
}

/// What the last key offered, and the same key would now do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Armed {
    /// Go on to the next article.
    NextArticle,
    /// Leave the program.
    Leave,
    /// The link with that number on the screen.
    NextLink(usize),
    /// Open the link with that number in the article, though it is in disguise.
    Doubtful(usize),
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
        let Start {
            locale,
            keymap,
            sets,
            set,
            standing,
            extra,
            lexicon,
            queries,
            measure,
            look,
            open_at,
            notice,
            remote,
            accessible,
        } = start;
        let numbers = Arc::<Numbers>::default();
        let lit = Lit::new(store::active(&standing, &extra, sets.get(set), &[]), &lexicon, 0, Arc::clone(&numbers));
        Self {
            locale,
            keymap,
            sets,
            set,
            standing,
            extra,
            added: Vec::new(),
            own: HashMap::new(),
            removed: Vec::new(),
            written: HashMap::new(),
            lexicon,
            measure,
            justify: look.justify,
            number_links: look.links,
            gutter: look.gutter,
            scrollbar: look.scrollbar,
            shift: None,
            remote,
            accessible,
            // Over SSH the terminal's own selection is the one way to take a text along.
            mouse: look.mouse.unwrap_or(!remote),
            dragging: false,
            open_at: open_at.map(|(keyword, number)| OpenAt { keyword, number, before: 0, next: 0 }),
            size: Size::default(),
            library: Arc::default(),
            numbers,
            lit,
            search: None,
            concordance: None,
            heatmap: None,
            sort: Sort::default(),
            keys: Keys::default(),
            filter: None,
            columns: Columns::default(),
            shown_totals: Default::default(),
            queries,
            today: None,
            generation: 0,
            focus: Focus::List,
            alone: false,
            touched: false,
            // What stands side by side is read across.
            list_beside: if accessible { Some(false) } else { look.list },
            preview: !accessible,
            listing: Listing::default(),
            passing: false,
            reader: None,
            kept: HashMap::new(),
            memory: HashMap::new(),
            remembering: Remembering::default(),
            gone: HashSet::new(),
            furniture: false,
            jumps: Jumps::default(),
            last_jump: None,
            menu: None,
            prompt: None,
            history: History::default(),
            pending: Vec::new(),
            notice,
            at_hit: false,
            armed: None,
            awaited: None,
            choosing: None,
            two: None,
        }
    }

    /// Takes what happened, and says what is to be done.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = self.handle_in_passing(event);
        if self.passing {
            self.catch_up(&mut effects);
        }
        effects
    }

    /// As [`handle`](Self::handle), when the next event is there already: what it does not depend on
    /// is left for it. The articles that the cursor only passes in the list are not opened.
    pub fn handle_in_passing(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.passing && !matches!(event, Event::Key(_)) {
            self.catch_up(&mut effects);
        }
        let generation = |search: &Search| search.lit.generation();
        let searching = self.search.as_ref().filter(|search| !search.lit.complete(&self.library)).map(generation);
        match event {
            Event::Resize(size) => self.size = size,
            Event::Library(library) => self.take_library(library),
            Event::Scanned(scanned) => self.take_scanned(&scanned),
            Event::Collated(collated) => self.take_collated(collated),
            Event::Sifted(sifted) => self.take_sifted(&sifted),
            Event::Today(today) => self.take_today(today),
            Event::Notice(text) => (self.notice, self.at_hit) = (Some(text), false),
            Event::Paste(text) => {
                if let Some(prompt) = &mut self.prompt
                    && prompt.paste(&text)
                {
                    self.edited();
                }
            }
            Event::Action(action) => {
                let armed = self.touch();
                self.update(action, armed, &mut effects);
            }
            Event::Open(number) => {
                self.touch();
                let here = self.here();
                self.leave_mark(here);
                if number < self.library.entries.len() {
                    self.reveal(number);
                    self.listing.go_to(&self.library, number);
                } else {
                    self.listing.go(&self.library, number);
                }
                self.open();
            }
            Event::Filter(query) => {
                self.touch();
                self.filter_for(&query, &mut effects);
            }
            Event::Link(number) => {
                let sure = self.touch() == Some(Armed::Doubtful(number));
                self.open_numbered(number, sure, &mut effects);
            }
            Event::At(offset) => {
                if let Some(reader) = &mut self.reader {
                    reader.stand(offset);
                }
            }
            Event::Mouse(mouse) => self.take_mouse(mouse, &mut effects),
            Event::Key(key) => self.key(key, &mut effects),
            Event::Choices(choices) => self.take_choices(choices),
            Event::Recalled(recalled) => self.take_recalled(recalled),
            Event::Reloaded { entries, asked } => self.take_reloaded(entries, asked),
            Event::Refreshed(library) => self.take_refreshed(&library),
            Event::Changed(id) => self.file_changed(id),
            Event::Gone(id) => self.file_gone(id),
            Event::Leave => self.leave(&mut effects),
        }
        if self.passing {
            self.settle_list();
        } else if !self.catch_up(&mut effects)
            && searching.is_some()
            && searching != self.search.as_ref().map(generation)
        {
            // Nobody waits for the rest of a search that was left.
            self.generation += 1;
            effects.push(Effect::Scan(self.lit.ask_nothing(self.generation)));
        }
        effects
    }

    /// Brings everything in step with what has been done. Whether a search asks for something.
    fn catch_up(&mut self, effects: &mut Vec<Effect>) -> bool {
        self.passing = false;
        self.settle();
        self.count_shown();
        self.note(effects);
        effects.extend(self.recall_places());
        effects.extend(self.sift().map(Effect::Sift));
        // Somebody sees the rows that show, and waits for what a search finds here.
        let first = |row| self.listing.article(&self.library, row).unwrap_or(0);
        let (top, first) = (first(self.listing.top), first(self.listing.number(&self.library)));
        effects.extend(self.lit.scan(&self.library, false, top).map(Effect::Scan));
        let search = self.search.as_mut();
        let asked = search.and_then(|search| search.lit.scan(&self.library, true, first));
        let asks = asked.is_some();
        effects.extend(asked.map(Effect::Scan));
        effects.extend(self.ask_concordance());
        asks
    }

    /// Whoever acts has read what was told. Only the very same key takes what was offered: any other
    /// takes the offer away.
    fn touch(&mut self) -> Option<Armed> {
        self.touched = true;
        self.remembering.give_up();
        self.remembering.down = false;
        self.listing.at_end = false;
        self.awaited = None;
        self.notice = None;
        self.at_hit = false;
        self.armed.take()
    }

    fn key(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let armed = self.touch();
        if self.pending.is_empty() && self.takes_figure(key) {
            self.passing = false;
            return;
        }
        let mode = self.mode();
        self.pending.push(key);
        let found = self.keymap.lookup(mode, &self.pending);
        // In a prompt, keys type: what holds in every mode holds there only for the keys that don't.
        let types = self.prompt.is_some() && key.typed().is_some();
        match found {
            Lookup::Pending if !types => return,
            Lookup::Bound(action) if !types => self.update(action, armed, effects),
            _ => {
                if let Some(prompt) = &mut self.prompt
                    && prompt.edit(key)
                {
                    self.edited();
                }
            }
        }
        self.pending.clear();
    }

    /// The section of the key table that holds now.
    fn mode(&self) -> &'static str {
        match (&self.prompt, &self.menu, self.focus) {
            (Some(prompt), ..) if prompt.purpose == Purpose::Command => "palette",
            (Some(_), ..) => "prompt",
            (None, Some(Menu::Keywords(_)), _) => "panel",
            (None, Some(Menu::Why(_)), _) => "why",
            (None, Some(Menu::Links(_)), _) => "links",
            (None, Some(_), _) => "menu",
            (None, None, Focus::List) => "list",
            (None, None, Focus::Reader) => "reader",
            (None, None, Focus::Concordance) => "concordance",
            (None, None, Focus::Heatmap) => "heatmap",
        }
    }

    fn update(&mut self, action: Action, armed: Option<Armed>, effects: &mut Vec<Effect>) {
        let passes = matches!(self.mode(), "list" | "concordance" | "heatmap") && action.moves();
        if self.passing && !passes {
            self.catch_up(effects);
        }
        self.passing = passes;
        let action = if action == Action::StepBack && !self.back_leaves() { Action::Back } else { action };
        if self.prompt.is_some() && self.update_prompt(action, effects) {
            return;
        }
        if self.menu.is_some() && self.update_menu(action, effects) {
            return;
        }
        let choosing = self.choosing.take();
        if let (Some(two), Action::HitOf(digit)) = (choosing, action) {
            self.choose_keyword(two, usize::from(digit) - 1);
            return;
        }
        let taken = self.focus == Focus::Concordance && self.update_concordance(action);
        if taken || self.focus == Focus::Heatmap && self.update_heatmap(action, effects) {
            return;
        }
        self.remembering.down = matches!(action, Action::Down | Action::PageDown | Action::HalfDown);
        self.act(action, armed, choosing.is_some(), effects);
    }

    /// Does what no prompt, menu or view in front does in its own way; `choosing` when a keyword to meet
    /// another was about to be chosen.
    fn act(&mut self, action: Action, armed: Option<Armed>, choosing: bool, effects: &mut Vec<Effect>) {
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
            Action::StepBack => self.tell_way_out(),
            Action::PaneOther => self.other_pane(),
            Action::ArticleNext => self.step_article(1),
            Action::ArticlePrevious => self.step_article(-1),
            Action::HitNext => self.jump(Target::Any, true),
            Action::HitPrevious => self.jump(Target::Any, false),
            Action::HitOf(digit) => self.jump(Target::Keyword(usize::from(digit) - 1), true),
            Action::HitBackOf(digit) => self.jump(Target::Keyword(usize::from(digit) - 1), false),
            Action::HitAgain => self.jump_again(true),
            Action::HitOpposite => self.jump_again(false),
            Action::HitMeet => self.choose_two(choosing),
            Action::HitArticleNext => self.jump_article(true),
            Action::HitArticlePrevious => self.jump_article(false),
            Action::JumpBack => self.jump_back(),
            Action::JumpForward => self.jump_forward(),
            Action::Concordance => self.open_concordance(),
            Action::Heatmap => self.open_heatmap(),
            Action::Search => self.open_prompt(),
            Action::Keep => self.keep(),
            Action::Filter => self.open_filter(effects),
            Action::QuerySave => self.ask_query_name(),
            Action::Why => self.open_why(),
            Action::Except => self.except(effects),
            Action::SetNext => self.step_set(true, effects),
            Action::SetPrevious => self.step_set(false, effects),
            // These act on a keyword that is chosen in the panel.
            Action::Keywords
            | Action::KeywordToggle
            | Action::KeywordEdit
            | Action::KeywordRemove
            | Action::KeywordRestore
            | Action::KeywordUp
            | Action::KeywordDown
            | Action::KeywordColor
            | Action::KeywordColorBack => self.open_panel(),
            Action::KeywordAdd => self.ask(Purpose::NewKeyword, ""),
            Action::KeywordsSave => self.save_set(effects),
            Action::Contents => self.open_contents(),
            // Going to a link's place is for one that is chosen in the list.
            Action::Links | Action::LinkGo => self.open_links(),
            Action::LinkNumbers => self.toggle_link_numbers(),
            Action::Narrower => self.set_measure(false, effects),
            Action::Wider => self.set_measure(true, effects),
            Action::Justify => self.toggle_justify(),
            Action::ScrollLeft => self.scroll_lines(false),
            Action::ScrollRight => self.scroll_lines(true),
            Action::ListToggle => self.toggle_list(effects),
            Action::FoldHere => self.fold_here(),
            Action::FoldAll => self.fold_all(),
            Action::EditSource => self.edit_source(effects),
            Action::LinkOpen => self.open_link(armed, effects),
            Action::Pipe => self.pipe("", effects),
            Action::Star => self.toggle_star(effects),
            Action::ReadToggle => self.toggle_read(effects),
            Action::Reload => self.reload(effects),
            Action::LibraryKeep => effects.push(Effect::KeepLibrary),
            Action::CopyQuote => self.copy_quote(effects),
            Action::CopyLink => self.copy_link(armed, effects),
            Action::Help => self.menu = Some(Menu::Help { top: 0 }),
            Action::Palette => self.open_palette(),
            Action::MouseToggle => self.toggle_mouse(effects),
            Action::ThemeNext => effects.push(Effect::Theme),
            Action::Redraw => effects.push(Effect::Redraw),
            Action::Cancel => self.cancel(armed, effects),
            Action::Quit => self.quit(effects),
            Action::Suspend => effects.push(Effect::Suspend),
            Action::Sort => self.open_sorts(),
            // These act on a cell of the heat map, or on what is typed.
            Action::Left
            | Action::Right
            | Action::HeatmapMeasure
            | Action::Accept
            | Action::HistoryBack
            | Action::HistoryForward => {}
        }
    }

    // Moving.

    /// A screenful less two rows, or the items that fit.
    fn page(&self) -> isize {
        let geometry = self.geometry();
        let rows = match self.focus {
            Focus::Reader => geometry.reader.map_or(1, |page| page.column.height.saturating_sub(2)),
            Focus::List => geometry.list.map_or(1, |area| u16::try_from(listing::visible_items(area)).unwrap_or(1)),
            Focus::Concordance | Focus::Heatmap => 1,
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
            Focus::Concordance => self.step_line(by),
            Focus::Heatmap => self.step_cell(by, 0),
        }
    }

    fn page_down(&mut self, armed: Option<Armed>) {
        let page = self.page();
        let Some(reader) = &mut self.reader else { return };
        if !reader.at_end() {
            reader.scroll(page);
            return;
        }
        let next = self.listing.article(&self.library, self.listing.number(&self.library) + 1);
        let next = next.and_then(|next| self.library.entries.get(next));
        match next {
            Some(_) if armed == Some(Armed::NextArticle) => self.step_article(1),
            Some(next) => {
                let title = next.article().title().to_owned();
                let key = help::first_key(&self.keymap, &self.locale, "reader", Action::PageDown);
                self.tell_with("offer-next", &[("key", key.as_str().into()), ("name", title.as_str().into())]);
                self.armed = Some(Armed::NextArticle);
            }
            None => self.notice = Some(self.locale.text("at-end").into_owned()),
        }
    }

    fn go_to_end(&mut self, bottom: bool) {
        match (self.focus, &mut self.reader) {
            (Focus::List, _) => {
                self.listing.go(&self.library, if bottom { usize::MAX } else { 0 });
                self.listing.at_end = bottom && !self.library.complete;
            }
            (Focus::Reader, Some(reader)) if bottom => reader.to_end(),
            (Focus::Reader, Some(reader)) => reader.to_start(),
            (Focus::Reader, None) | (Focus::Concordance | Focus::Heatmap, _) => {}
        }
    }

    fn step_article(&mut self, by: isize) {
        let before = self.listing.cursor;
        self.listing.step(&self.library, by);
        if self.listing.cursor == before {
            let key = if by > 0 { "last-article" } else { "first-article" };
            self.tell(key);
        }
    }

    // Panes.

    fn open(&mut self) {
        if matches!(self.listing.cursor, Item::Article(n) if n < self.library.entries.len() && self.listing.shows(n)) {
            self.focus = Focus::Reader;
        }
    }

    fn back(&mut self, effects: &mut Vec<Effect>) {
        match self.focus {
            Focus::Reader if self.concordance.is_some() => self.front_concordance(),
            Focus::Reader if self.heatmap.is_some() => self.front_heatmap(),
            _ if self.search.is_some() => self.end_search(),
            Focus::Reader if !self.alone => self.focus = Focus::List,
            _ if self.filter.is_some() => self.end_filter(),
            Focus::Reader | Focus::List | Focus::Concordance | Focus::Heatmap => self.quit(effects),
        }
    }

    /// Whether going back would leave the program: there is nothing to go back to.
    fn back_leaves(&self) -> bool {
        let last = match self.focus {
            Focus::List => true,
            Focus::Reader => self.alone && self.concordance.is_none() && self.heatmap.is_none(),
            Focus::Concordance | Focus::Heatmap => false,
        };
        let stands = self.search.is_some() || self.filter.is_some();
        last && !stands && self.prompt.is_none() && self.menu.is_none()
    }

    /// Says which key leaves the program.
    fn tell_way_out(&mut self) {
        let mode = self.mode();
        let keys = [Action::Back, Action::Quit].map(|action| help::first_key(&self.keymap, &self.locale, mode, action));
        if let Some(key) = keys.iter().find(|key| !key.is_empty()) {
            self.tell_with("way-out", &[("key", key.as_str().into())]);
        }
    }

    fn quit(&mut self, effects: &mut Vec<Effect>) {
        self.leave(effects);
        effects.push(Effect::Quit);
    }

    fn other_pane(&mut self) {
        match self.focus {
            Focus::List => self.open(),
            Focus::Reader if !self.alone => self.focus = Focus::List,
            Focus::Reader | Focus::Concordance | Focus::Heatmap => {}
        }
    }

    fn toggle_list(&mut self, effects: &mut Vec<Effect>) {
        effects.push(Effect::Choose(match self.focus {
            Focus::List | Focus::Concordance | Focus::Heatmap => {
                self.preview = !self.preview;
                Choice::Preview(self.preview)
            }
            Focus::Reader => {
                let beside = self.geometry().list.is_none();
                self.list_beside = Some(beside);
                Choice::ListBeside(beside)
            }
        }));
    }

    /// Makes the column narrower or wider, as far as the pane can show it.
    fn set_measure(&mut self, wider: bool, effects: &mut Vec<Effect>) {
        let (least, most, step) = MEASURES;
        let page = self.geometry().reader.unwrap_or_else(|| self.page_if_shown());
        let room = page.room;
        if wider && self.measure < room {
            self.measure = (self.measure + step).min(room).min(most.max(self.measure));
        } else if !wider && least < self.measure.min(room) {
            self.measure = (self.measure.min(room) - step).max(least);
        }
        effects.push(Effect::Choose(Choice::Measure(self.measure)));
        let columns = usize::from(self.measure.min(room));
        self.tell_with("measure", &[("columns", columns.into())]);
    }

    fn fold_here(&mut self) {
        if !self.reader.as_mut().is_some_and(Reader::toggle_fold) {
            self.tell("no-fold");
        }
    }

    fn fold_all(&mut self) {
        let open = self.reader.as_mut().and_then(Reader::toggle_folds);
        // For what is opened from now on, in this session.
        self.furniture = open.unwrap_or(self.furniture);
        let key = match open {
            Some(true) => "folds-open",
            Some(false) => "folds-closed",
            None => "no-fold",
        };
        self.tell(key);
    }

    fn cancel(&mut self, armed: Option<Armed>, effects: &mut Vec<Effect>) {
        if self.search.is_some() {
            self.end_search();
        } else if self.filter.is_some() && self.focus == Focus::List {
            self.end_filter();
        } else if armed == Some(Armed::Leave) {
            self.quit(effects);
        } else {
            self.armed = Some(Armed::Leave);
            self.tell("cancel-again");
        }
    }

    fn page_if_shown(&self) -> Page {
        Geometry::new(Wanted { reading: true, concordance: false, heatmap: None, ..self.wanted() })
            .reader
            .unwrap_or_default()
    }

    fn wanted(&self) -> Wanted {
        Wanted {
            size: self.size,
            measure: self.measure,
            list: !self.alone,
            reading: self.focus == Focus::Reader,
            concordance: self.focus == Focus::Concordance,
            heatmap: self.heatmap_wanted(),
            list_beside: self.list_beside.or(self.remote.then_some(false)),
            preview: self.preview,
            // Over time the rows have the keywords' names.
            legend: !self.lit.keywords().is_empty() && !self.shows_time(),
            gutter: self.gutter,
            scrollbar: self.scrollbar,
            filtered: (self.filter.is_some() && !self.types_query()) || self.sort.by != sort::By::Path,
        }
    }

    /// Says something, until the next key.
    fn tell(&mut self, key: &str) {
        (self.notice, self.at_hit) = (Some(self.locale.text(key).into_owned()), false);
    }

    /// Says something that names something.
    fn say(&mut self, key: &str, name: &str) {
        self.tell_with(key, &[("name", name.into())]);
    }

    fn tell_with(&mut self, key: &str, args: &[(&str, Value<'_>)]) {
        (self.notice, self.at_hit) = (Some(self.locale.with(key, args).into_owned()), false);
    }

    /// Where the reader is.
    fn here(&self) -> Option<Spot> {
        let reader = self.reader.as_ref()?;
        let current = reader.current().cloned();
        Some(Spot { article: reader.id(), anchor: reader.anchor(), current, concordance: false, heatmap: false })
    }
}
