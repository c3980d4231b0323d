//! The search: what is typed into the prompt, what of it is taken, and keeping it as a keyword.

use std::sync::Arc;

use super::{
    App, Search,
    hits::Target,
    jumps::Spot,
    listing::Item,
    lit::Lit,
    prompt::Prompt,
    reader::{Current, Reader},
};
use crate::{
    article::sanitize,
    keyword::{Keyword, Term, fold::fold},
};

/// How many hits of a search are looked at to tell whether it was for a whole word.
const LOOKED_AT: usize = 10_000;

impl App {
    pub(super) fn open_prompt(&mut self) {
        let origin = self.here();
        let former = self.search.take();
        self.end_search();
        self.prompt = Some(Prompt::search(origin, self.listing.cursor, former));
    }

    /// The search is over, and its current hit with it.
    pub(super) fn end_search(&mut self) {
        self.search = None;
        if let Some(reader) = &mut self.reader
            && reader.current().is_some_and(|current| current.keyword.is_none())
        {
            reader.set_current(None);
        }
    }

    /// Searches as if it had been typed and taken.
    pub(super) fn search_for(&mut self, text: &str) {
        self.open_prompt();
        if let Some(prompt) = &mut self.prompt {
            prompt.paste(text);
        }
        self.edited();
        self.accept_search();
    }

    /// The next or the previous hit of what is typed.
    pub(super) fn step_in_search(&mut self, forward: bool) {
        if self.search.is_some() {
            self.jump_leaving(None, Target::Any, forward);
        }
    }

    /// Leaves the search prompt without a search.
    pub(super) fn leave_search(&mut self) {
        if let Some(prompt) = self.prompt.take() {
            self.give_up(prompt);
        }
    }

    /// Everything as it was before the prompt.
    fn give_up(&mut self, prompt: Prompt) {
        self.search = prompt.former;
        if let Some(search) = &mut self.search {
            search.lit.ask_again();
        }
        self.return_to_origin(prompt.cursor, prompt.origin);
    }

    fn return_to_origin(&mut self, cursor: Item, origin: Option<Spot>) {
        self.listing.cursor = cursor;
        match origin {
            Some(spot) => _ = self.go_to(spot),
            None => self.settle(),
        }
    }

    /// What is typed has changed: light it, and show the first hit from the top of the screen where
    /// the search began.
    pub(super) fn searched(&mut self) {
        let Some(prompt) = &self.prompt else { return };
        let typed = prompt.text().to_owned();
        let (cursor, origin) = (prompt.cursor, prompt.origin.clone());
        self.search = None;
        self.return_to_origin(cursor, origin.map(|spot| Spot { current: None, ..spot }));
        let typed = closed(typed);
        let Some(keyword) = searched_keyword(&typed) else { return };
        self.generation += 1;
        let lit = Lit::new(vec![keyword], &self.lexicon, self.generation, Arc::clone(&self.numbers));
        self.search = Some(Search { typed, lit });
        self.show_first();
    }

    pub(super) fn accept_search(&mut self) {
        let Some(prompt) = self.prompt.take() else { return };
        if self.search.is_none() {
            let typed = closed(prompt.text().trim().to_owned());
            self.give_up(prompt);
            match Keyword::typed(&typed) {
                Err(error) if !typed.is_empty() => self.say_fault(&(sanitize::line(&typed).into_owned(), error)),
                Ok(_) if !typed.is_empty() => self.say("bad-term", &typed),
                _ => {}
            }
            return;
        }
        if !self.is_on_hit() {
            self.jump_leaving(prompt.origin, Target::Any, true);
            return;
        }
        self.last_jump = Some((Target::Any, true));
        self.leave_mark(prompt.origin);
        self.show_reader();
        self.note_jump();
    }

    /// Whether the current hit is one of the search.
    fn is_on_hit(&self) -> bool {
        let Some((reader, search)) = self.reader.as_ref().zip(self.search.as_ref()) else { return false };
        let current = reader.current().filter(|current| current.keyword.is_none());
        let hits = search.lit.hits(reader.id());
        current.zip(hits).is_some_and(|(current, hits)| hits.at(&current.range, None, false).is_some())
    }

    /// Keeps the search as a keyword, or the word of the current hit: as the next free one. `;` and
    /// `,` then go through its hits, so that it can be reached when no digit is left.
    pub(super) fn keep(&mut self) {
        let current = self.reader.as_ref().and_then(Reader::current).cloned();
        let keyword = match &self.search {
            Some(search) => self.kept_keyword(search),
            None => current.as_ref().and_then(|current| self.word_at(current)),
        };
        let Some(keyword) = keyword else {
            self.tell("nothing-to-keep");
            return;
        };
        self.search = None;
        let (index, known) = self.light_up(keyword.clone());
        if !known {
            self.keep_everywhere(keyword);
        }
        self.make_current(current.map(|current| Current { keyword: Some(index), ..current }));
    }

    /// The text of a hit as a keyword, in quotes where it would be read as something else.
    fn word_at(&self, current: &Current) -> Option<Keyword> {
        let text = self.reader.as_ref()?.entry().article().text().get(current.range.clone())?;
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Keyword::typed(&Term::Plain(words).to_string()).ok()
    }

    /// The search as a keyword: a beginning of words that turned out to be a word, wherever it has
    /// been found, is kept as it. Its label is what was typed.
    fn kept_keyword(&self, search: &Search) -> Option<Keyword> {
        let whole = Keyword::typed(&search.typed).ok()?;
        let begun = search.lit.keywords().first()?.clone();
        let [Term::Plain(text)] = whole.terms.as_slice() else { return Some(begun) };
        let word = fold(text);
        let found = search.lit.known().flat_map(|(number, hits)| {
            let article = self.library.entries[number].article();
            hits.all().iter().map(|hit| &article.text()[hit.range()])
        });
        let mut found = found.take(LOOKED_AT).peekable();
        let is_word = found.peek().is_some() && found.all(|found| fold(found).trim() == word.trim());
        Some(if is_word { whole } else { begun })
    }
}

/// Signs by which a line that begins like a regular expression is known as one.
const REGEX_SIGNS: [char; 10] = ['[', ']', '(', ')', '{', '|', '\\', '^', '$', '+'];

/// A line of the search with the closing slash that a regular expression has, where it is missing.
pub(super) fn closed(mut typed: String) -> String {
    let regex = typed.strip_prefix('/').filter(|rest| !rest.contains('/') && rest.contains(REGEX_SIGNS));
    if regex.is_some() {
        typed.push('/');
    }
    typed
}

/// What a line in the search prompt looks for. While it is typed, its last word is only begun, so
/// a plain term stands for all words that begin so.
fn searched_keyword(typed: &str) -> Option<Keyword> {
    let mut keyword = Keyword::typed(typed).ok()?;
    for term in &mut keyword.terms {
        if let Term::Plain(text) = term {
            *term = Term::Prefix(text.clone());
        }
    }
    Some(keyword)
}
