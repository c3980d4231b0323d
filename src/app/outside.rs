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
    /// once, the one after it. Over SSH a browser would open where nobody sits: the link is told.
    pub(super) fn open_link(&mut self, armed: Option<Armed>, effects: &mut Vec<Effect>) {
        let links = self.links_on_screen();
        let number = match armed {
            Some(Armed::NextLink(number)) if number < links.len() => number,
            Some(Armed::NextLink(_)) => 0,
            _ => self.link_at_hit(&links),
        };
        let Some((_, url)) = links.get(number) else {
            self.tell("no-link");
            return;
        };
        self.armed = Some(Armed::NextLink(number + 1));
        match links.len() {
            1 => self.notice = Some(url.clone()),
            count => {
                let args = [("number", (number + 1).into()), ("count", count.into()), ("url", url.as_str().into())];
                self.tell_with("link-of", &args);
            }
        }
        if !self.remote {
            effects.push(Effect::OpenLink(url.clone()));
        }
    }

    /// What to say of a link that was not opened, and which it was: `why` is `scheme`, `screen`, or
    /// `opener` where there is no program of that name.
    pub fn link_not_opened(&self, url: &str, why: &str, name: &str) -> String {
        let key = help::first_key(&self.keymap, &self.locale, "reader", Action::CopyLink);
        let key = if key.is_empty() { "none" } else { &key };
        let shown = self.notice.as_deref().filter(|notice| notice.ends_with(url)).unwrap_or(url);
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

    /// The first link from the row of the current hit on, if that shows.
    fn link_at_hit(&mut self, links: &[(Range<usize>, String)]) -> usize {
        let Some(reader) = &mut self.reader else { return 0 };
        let Some(start) = reader.current().map(|current| current.range.start) else { return 0 };
        let Some(row) = reader.row_of(start) else { return 0 };
        let from = reader.rows().nth(row).map_or(0, |row| row.range.start);
        // A link that begins on an earlier row may go on in this one.
        links.iter().position(|(link, _)| link.end > from).unwrap_or(0)
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
