//! Why the current hit is lit, in a sheet at the bottom, and the exception that is made from there;
//! without a current hit, why the first fold on the screen is one.

use super::{Action, App, Effect, help, menu::Menu, reader::Current};
use crate::{
    article::{Boilerplate, Reason as FoldReason},
    import::cue,
    keyword::{
        Keyword, Term,
        why::{self, Why},
    },
};

/// What the sheet says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The text of the hit; `None` where the sheet is about a fold.
    pub form: Option<String>,
    /// From the form to the keyword, link by link; of a fold, what its lines are.
    pub links: Vec<String>,
    /// The keyword that lights it, by its label; `None` for the search, which has no exceptions.
    pub keyword: Option<String>,
}

impl App {
    /// Opens the sheet on the current hit, else on the first fold on the screen, or says how a hit
    /// comes to be current.
    pub(super) fn open_why(&mut self) {
        match self.reason().or_else(|| self.reason_of_fold()) {
            Some(reason) => self.menu = Some(Menu::Why(reason)),
            None => self.tell_no_current(),
        }
    }

    /// Why the fold that Enter would open or close is one: each kind of line once, with what gave
    /// it away.
    fn reason_of_fold(&self) -> Option<Reason> {
        let reader = self.reader.as_ref()?;
        let article = reader.entry().article();
        let mut seen: Vec<(Boilerplate, FoldReason)> = Vec::new();
        let mut links = Vec::new();
        for block in &article.blocks()[reader.first_fold()?] {
            let (Some(what), Some(reason)) = (block.boilerplate, block.why_folded()) else { continue };
            if seen.contains(&(what, reason)) {
                continue;
            }
            seen.push((what, reason));
            let kind = self.locale.with("page-furniture", &[("kind", what.name().into())]);
            let phrase = (reason == FoldReason::Phrase).then(|| cue::phrase(&article.text()[block.range.clone()]));
            let (key, of) = match phrase.flatten() {
                Some(phrase) => ("why-folded-phrase", ("phrase", phrase.into())),
                None => ("why-folded", ("reason", reason.name().into())),
            };
            links.push(self.locale.with(key, &[("kind", (&*kind).into()), of]).into_owned());
        }
        Some(Reason { form: None, links, keyword: None })
    }

    fn tell_no_current(&mut self) {
        let key = help::first_key(&self.keymap, &self.locale, "reader", Action::HitNext);
        self.tell_with("no-current", &[("key", key.as_str().into())]);
    }

    /// The keyword that lights the current hit, and whether it is the search.
    fn lighting(&self, current: &Current) -> Option<(&Keyword, bool)> {
        let (lit, number) = match current.keyword {
            Some(number) => (&self.lit, number),
            None => (&self.search.as_ref()?.lit, 0),
        };
        Some((lit.keywords().get(number)?, current.keyword.is_none()))
    }

    fn reason(&self) -> Option<Reason> {
        let reader = self.reader.as_ref()?;
        let current = reader.current()?;
        let (keyword, of_search) = self.lighting(current)?;
        let article = reader.entry().article();
        let block = article.blocks()[article.block_at(current.range.start)].range.clone();
        let range = current.range.start.checked_sub(block.start)?..current.range.end - block.start;
        let why = Why::new(keyword, &self.lexicon, article.text().get(block)?, &range)?;
        let mut links = vec![why.form.clone()];
        links.extend(self.rule(&why));
        let label = keyword.label.as_str();
        let last = if of_search { "why-search" } else { "why-keyword" };
        links.push(self.locale.with(last, &[("name", label.into())]).into_owned());
        Some(Reason { form: Some(why.form), links, keyword: (!of_search).then(|| label.to_owned()) })
    }

    /// The parts of the word and the rule that lights it.
    fn rule(&self, why: &Why) -> Vec<String> {
        let say = |key, name: &str| self.locale.with(key, &[("name", name.into())]).into_owned();
        let Some(parts) = &why.parts else {
            let key = match why.term {
                Term::Plain(_) | Term::Family(_) => "why-word",
                Term::Prefix(_) => "why-beginning",
                Term::Regex(_) => "why-pattern",
            };
            return vec![say(key, why.term.text())];
        };
        let before = (!parts.before.is_empty()).then(|| format!("{}-", parts.before));
        let after = (!parts.after.is_empty()).then(|| format!("-{}", parts.after));
        let all: Vec<String> = before.into_iter().chain([parts.root.clone()]).chain(after).collect();
        let family = say(if parts.guessed { "why-guessed" } else { "why-family" }, &parts.family);
        if all.len() > 1 { vec![all.join(" + "), family] } else { vec![family] }
    }

    /// The links as one text. A screen reader would read an arrow or a dot out.
    pub fn why_text(&self, reason: &Reason) -> String {
        let between = match &reason.form {
            _ if self.accessible => ", ",
            None => " · ",
            Some(_) => " ← ",
        };
        reason.links.join(between)
    }

    /// What the sheet is called.
    pub fn why_title(&self, reason: &Reason) -> String {
        let title = match &reason.form {
            Some(form) => self.locale.with("why-title", &[("name", form.as_str().into())]),
            None => self.locale.text("why-folded-title"),
        };
        title.into_owned()
    }

    /// What the keys of the sheet do, on one line.
    pub fn why_hint(&self, reason: &Reason) -> String {
        let key = |action| help::first_key(&self.keymap, &self.locale, "why", action);
        let (except, close) = (key(Action::Except), key(Action::Back));
        let form = reason.form.as_deref().unwrap_or_default();
        let args = [("except", except.as_str().into()), ("close", close.as_str().into()), ("name", form.into())];
        let message = if reason.keyword.is_some() { "why-hint" } else { "why-hint-search" };
        self.locale.with(message, &args).into_owned()
    }

    /// True when the sheet took the action.
    pub(super) fn update_why(&mut self, action: Action) -> bool {
        let closes = matches!(action, Action::Why | Action::Open);
        if closes {
            self.menu = None;
        }
        closes
    }

    /// Makes the current hit, or that of the sheet, an exception of its keyword: at once, and in the
    /// user's file if the set there has that keyword. What else has been changed is not written.
    pub(super) fn except(&mut self, effects: &mut Vec<Effect>) {
        let reason = match self.menu.take() {
            Some(Menu::Why(reason)) => Some(reason),
            _ => self.reason(),
        };
        let Some(reason) = reason else { return self.tell_no_current() };
        let Some(form) = reason.form else { return self.tell_no_current() };
        let Some(label) = reason.keyword else { return self.tell("no-exception-of-search") };
        let lamps = self.lamps();
        let Some(number) = lamps.iter().position(|lamp| lamp.keyword.label == label) else { return };
        let form = why::exception(&form);
        let add = |keyword: &mut Keyword| {
            if !keyword.except.contains(&form) {
                keyword.except.push(form.clone());
            }
        };
        self.change_lamps(|lamps| add(&mut lamps[number].keyword));
        self.tell_with("excepted", &[("name", form.as_str().into()), ("keyword", label.as_str().into())]);
        if lamps[number].beside {
            return;
        }
        let before = self.written.get(&self.set).or_else(|| self.sets.get(self.set)).cloned();
        let Some(before) = before else { return };
        let mut set = before.clone();
        let Some(keyword) = set.keywords.iter_mut().find(|keyword| keyword.label == label) else { return };
        add(keyword);
        self.written.insert(self.set, set.clone());
        effects.push(Effect::SaveSet { set, before });
    }
}
