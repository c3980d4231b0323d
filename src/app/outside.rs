//! What is handed to other programs: the article's file to an editor, a link to a browser, the text
//! to a command. The shell runs them; here it is found out what and with what.

use std::{ops::Range, sync::Arc};

use super::{Action, App, Armed, Effect, help, prompt::Purpose};
use crate::{article::Article, layout::RowKind, library};

impl App {
    fn open_article(&self) -> Option<&Arc<Article>> {
        self.reader.as_ref().map(|reader| reader.entry().article())
    }

    /// Asks for the article's file in an editor, at the current hit or the top of the screen.
    pub(super) fn edit_source(&mut self, effects: &mut Vec<Effect>) {
        let Some(reader) = &mut self.reader else { return };
        let top = reader.visible().start;
        let hit = reader.current().map(|current| current.range.start);
        let offset = hit.filter(|start| reader.row_of(*start).is_some()).unwrap_or(top);
        let article = Arc::clone(reader.entry().article());
        if library::file(article.source()).is_none() {
            self.tell("no-file");
            return;
        }
        // Effects are done one after the other: what is asked for after this one finds the file as the
        // editor has left it.
        effects.push(Effect::Edit { article, offset });
        self.reload(effects);
    }

    /// Opens the link in the row of the current hit, or the first one on the screen; asked again at
    /// once, the one after it. Where links have numbers, asks for one. Over SSH a browser would open
    /// where nobody sits: the link is told.
    pub(super) fn open_link(&mut self, armed: Option<Armed>, effects: &mut Vec<Effect>) {
        let links = self.links_on_screen();
        let number = match armed {
            Some(Armed::Doubtful(number)) => {
                self.open_numbered(number, true, effects);
                let at = (0..links.len()).find(|at| self.number_on_screen(*at) == Some(number));
                self.armed = at.map(|at| Armed::NextLink(at + 1));
                return;
            }
            Some(Armed::NextLink(number)) if number < links.len() => number,
            Some(Armed::NextLink(_)) => 0,
            _ if self.number_links => return self.ask_link(),
            _ => self.link_here(),
        };
        let Some((range, url)) = links.get(number) else {
            self.tell("no-link");
            return;
        };
        let text = self.open_article().map_or("", |article| &article.text()[range.clone()]).to_owned();
        let doubtful = self.lead_to(&text, url, Some((number + 1, links.len())), false, effects);
        self.armed = match self.number_on_screen(number) {
            Some(number) if doubtful => Some(Armed::Doubtful(number)),
            _ => Some(Armed::NextLink(number + 1)),
        };
    }

    /// The number in the article of a link on the screen.
    pub(super) fn number_on_screen(&self, at: usize) -> Option<usize> {
        let links = self.links_on_screen();
        let (range, url) = links.get(at)?;
        let all = self.open_article()?.references();
        all.iter().find(|link| link.range == *range && link.url == url).map(|link| link.number)
    }

    /// What to say of a link that was not opened, and which it was: `why` is `scheme`, `long`,
    /// `screen`, or `opener` where there is no program of that name.
    pub fn link_not_opened(&self, url: &str, why: &str, name: &str) -> String {
        let key = help::first_key(&self.keymap, &self.locale, "reader", Action::CopyLink);
        let key = if key.is_empty() { "none" } else { &key };
        let short = self.short_address(url);
        let shown = self.notice.as_deref().filter(|notice| notice.ends_with(&short)).unwrap_or(&short);
        let args = [("url", shown.into()), ("why", why.into()), ("name", name.into()), ("key", key.into())];
        self.locale.with("link-not-opened", &args).into_owned()
    }

    /// The links that show, from the top: their bytes and where they lead. What is folded away does
    /// not.
    pub(super) fn links_on_screen(&self) -> Vec<(Range<usize>, String)> {
        let Some(reader) = &self.reader else { return Vec::new() };
        // What shows of each block, which is walked through once.
        let mut shown: Vec<(usize, Range<usize>)> = Vec::new();
        for row in reader.rows().filter(|row| !row.range.is_empty()) {
            match (row.kind, shown.last_mut()) {
                (RowKind::Block(block), Some((known, range))) if *known == block => range.end = row.range.end,
                (RowKind::Block(block), _) => shown.push((block, row.range.clone())),
                _ => {}
            }
        }
        let article = reader.entry().article();
        let links = shown.into_iter().flat_map(|(_, range)| article.links_in(range));
        links.map(|(range, url)| (range, url.to_owned())).collect()
    }

    /// The first link on the screen from the row of the current hit on, if that shows.
    pub(super) fn link_here(&self) -> usize {
        let Some(reader) = &self.reader else { return 0 };
        let Some(start) = reader.current().map(|current| current.range.start) else { return 0 };
        let visible = reader.visible();
        if !visible.contains(&start) {
            return 0;
        }
        let rows = reader.rows().filter(|row| !row.range.is_empty() && row.range.start <= start);
        let from = rows.last().map_or(0, |row| row.range.start);
        // A link that begins on an earlier row may go on in this one.
        self.links_on_screen().iter().position(|(link, _)| link.end > from).unwrap_or(0)
    }

    /// Gives the article's text to a shell command.
    pub(super) fn pipe(&mut self, command: &str, effects: &mut Vec<Effect>) {
        let Some(article) = self.open_article().map(Arc::clone) else { return };
        if command.trim().is_empty() {
            self.ask(Purpose::Pipe, "");
            return;
        }
        effects.push(Effect::Pipe { command: command.trim().to_owned(), article });
    }
}
