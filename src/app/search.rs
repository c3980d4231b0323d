//! The search: what is typed into the prompt, what of it is taken, and keeping it as a keyword.

use super::{Action, App, Search, hits::Target, lit::Lit, prompt::Prompt, reader::Reader};
use crate::keyword::{Keyword, Term};

impl App {
    pub(super) fn open_prompt(&mut self) {
        self.prompt = Some(Prompt::new(self.here()));
        self.search = None;
    }

    /// True when the prompt took the action.
    pub(super) fn update_prompt(&mut self, action: Action) -> bool {
        match action {
            Action::Accept => self.accept_search(),
            Action::Cancel | Action::Back => {
                let origin = self.prompt.take().and_then(|prompt| prompt.origin);
                self.search = None;
                if let Some(spot) = origin {
                    self.go_to(spot);
                }
            }
            Action::HitNext => self.jump(Target::Any, true),
            Action::HitPrevious => self.jump(Target::Any, false),
            Action::Redraw | Action::Suspend => return false,
            _ => {}
        }
        true
    }

    /// What is typed has changed: light it, and show the first hit from where the search began.
    pub(super) fn searched(&mut self) {
        let Some(prompt) = &self.prompt else { return };
        let (typed, origin) = (prompt.text().to_owned(), prompt.origin.clone());
        if let Some(spot) = origin {
            self.go_to(spot);
        }
        self.search = None;
        let Some(keyword) = searched_keyword(&typed) else { return };
        self.generation += 1;
        let lit = Lit::new(vec![keyword], &self.lexicon, self.generation);
        self.search = Some(Search { typed, lit });
        if let Some(hit) = self.hit_here(Target::Any, true) {
            self.arrive(Target::Any, &hit);
        }
    }

    fn accept_search(&mut self) {
        let Some(prompt) = self.prompt.take() else { return };
        let typed = prompt.text().to_owned();
        if self.search.is_none() {
            if !typed.trim().is_empty() {
                self.say("bad-term", &typed);
            }
            return;
        }
        if let Some(origin) = prompt.origin {
            self.jumps.leave(origin);
        }
        self.last_jump = Some((Target::Any, true));
        let shown = self.reader.as_ref().and_then(Reader::current).is_some_and(|current| current.keyword.is_none());
        if !shown {
            self.jump(Target::Any, true);
        }
    }

    /// Keeps the search as a keyword, or the word of the current hit.
    pub(super) fn keep(&mut self) {
        let current = self.reader.as_ref().and_then(|reader| {
            let range = reader.current()?.range.clone();
            Some(reader.entry().article().text().get(range)?.to_owned())
        });
        let keyword = match (self.search.take(), current) {
            (Some(search), _) => self.kept_keyword(&search),
            (None, Some(word)) => Keyword::typed(&word.split_whitespace().collect::<Vec<_>>().join(" ")).ok(),
            (None, None) => None,
        };
        let Some(keyword) = keyword else {
            self.tell("nothing-to-keep");
            return;
        };
        let label = keyword.label.clone();
        if let Some(index) = self.lit.keywords().iter().position(|kept| same(kept, &keyword)) {
            let number = index + 1;
            let args = [("name", label.as_str().into()), ("number", number.into())];
            self.tell_with("kept-already", &args);
            return;
        }
        let mut keywords = self.lit.keywords().to_vec();
        keywords.push(keyword);
        let number = keywords.len();
        self.light(keywords);
        let args = [("name", label.as_str().into()), ("number", number.into())];
        self.tell_with("kept", &args);
    }

    /// The search as a keyword: a beginning of words that turned out to be a word is kept as it.
    fn kept_keyword(&self, search: &Search) -> Option<Keyword> {
        let whole = Keyword::typed(&search.typed).ok()?;
        let reader = self.reader.as_ref()?;
        let begun = search.lit.hits(reader.id()).map_or(0, |hits| hits.all().len());
        let exact = Lit::new(vec![whole.clone()], &self.lexicon, 0).find(reader.entry()).all().len();
        if exact == begun { Some(whole) } else { search.lit.keywords().first().cloned() }
    }
}

/// Whether two keywords look for the same.
fn same(a: &Keyword, b: &Keyword) -> bool {
    a.terms == b.terms || a.label == b.label
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
