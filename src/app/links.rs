//! The links and pictures of an article: their numbers in the text, a number that is typed, and the
//! list of them, a sheet that leaves the article in sight. What opens one is in `outside`.

use super::{Action, App, Armed, Effect, Focus, help, menu::Menu, prompt::Purpose, quote::running};
use crate::{
    article::{
        Article, Reference,
        address::{self, Disguise},
        floor,
    },
    input::{Code, Key},
    keyword::fold::fold,
    layout::{labels::wrapped, width},
};

/// How much of a link's text the list has, in bytes: more than any row shows.
const TEXT: usize = 300;

/// How much of a host is told, in letters.
const HOST: usize = 36;

/// The figures as the row of keys above the letters has them on AZERTY without Shift: from 0 to 9.
const AZERTY: [char; 10] = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];

/// The figure that a key stands for, with or without Shift on AZERTY.
fn figure(key: Key) -> Option<char> {
    let Code::Char(c) = key.code else { return None };
    let plain = !key.ctrl && !key.alt;
    let figure =
        AZERTY.iter().position(|figure| *figure == c).and_then(|at| char::from_digit(u32::try_from(at).ok()?, 10));
    figure.or(c.is_ascii_digit().then_some(c)).filter(|_| plain)
}

/// A link or a picture of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the article, from 1.
    pub number: usize,
    /// Whether it is a picture.
    pub is_image: bool,
    /// Its text on one line; of a picture the alternative text, or none.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// Its first byte in the article.
    pub offset: usize,
}

/// The list of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    lines: Vec<Line>,
    /// Those that have what was typed, by their place among all.
    found: Vec<usize>,
    /// What they are to have.
    typed: String,
    /// The chosen one of those that are shown.
    pub cursor: usize,
    /// The number that is being typed.
    number: usize,
}

impl Links {
    /// All of an article, the cursor on the first one from a byte on.
    fn new(article: &Article, from: usize) -> Self {
        let line = |link: Reference<'_>| {
            let text = &article.text()[link.range.clone()];
            let text = running(&text[..floor(text, TEXT)], false);
            let (number, is_image, offset) = (link.number, link.is_image, link.range.start);
            Line { number, is_image, text, url: link.url.to_owned(), offset }
        };
        let lines: Vec<_> = article.references().into_iter().map(line).collect();
        let cursor = lines.iter().position(|line| line.offset >= from).unwrap_or(0);
        Self { found: (0..lines.len()).collect(), lines, typed: String::new(), cursor, number: 0 }
    }

    /// The lines that show.
    pub fn found(&self) -> impl ExactSizeIterator<Item = &Line> {
        self.found.iter().map(|number| &self.lines[*number])
    }

    /// The chosen line.
    pub fn chosen(&self) -> Option<&Line> {
        self.found.get(self.cursor).map(|number| &self.lines[*number])
    }

    /// How many there are, shown or not.
    pub const fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is none at all.
    pub const fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Moves the cursor.
    pub(super) fn step(&mut self, by: isize) {
        self.cursor = self.cursor.saturating_add_signed(by).min(self.found.len().saturating_sub(1));
    }

    /// Keeps the lines that have every word that is typed, in their text or their address; the chosen
    /// one stays so if it can.
    fn narrow(&mut self, typed: &str) {
        let chosen = self.found.get(self.cursor).copied();
        let folded = fold(typed);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let has = |line: &Line| {
            let all = format!("{} {} {}", line.number, fold(&line.text), fold(&line.url));
            words.iter().all(|word| all.contains(word))
        };
        self.found = (0..self.lines.len()).filter(|at| has(&self.lines[*at])).collect();
        self.cursor = self.found.iter().position(|at| Some(*at) == chosen).unwrap_or(0);
        typed.clone_into(&mut self.typed);
    }

    /// Takes one more figure of a number, and goes to the line that has it, or has the most of it.
    fn figure(&mut self, figure: usize) {
        let number = |start: usize| start.saturating_mul(10).saturating_add(figure);
        let goes = |number: usize| self.found().position(|line| line.number == number);
        let longer = number(self.number);
        let (number, at) = match goes(longer) {
            Some(at) => (longer, Some(at)),
            // Too many figures: the last one begins another number.
            None => (figure, goes(figure)),
        };
        self.number = number;
        self.cursor = at.unwrap_or(self.cursor);
    }
}

impl App {
    /// Whether the links carry numbers.
    pub const fn numbers_links(&self) -> bool {
        self.number_links
    }

    /// The list of links, while it is open.
    pub fn links(&self) -> Option<&Links> {
        match &self.menu {
            Some(Menu::Links(links)) => Some(links),
            _ => None,
        }
    }

    /// Takes a key that stands for a figure where a number is typed; false where none is.
    pub(super) fn takes_figure(&mut self, key: Key) -> bool {
        let figure = figure(key);
        match (&mut self.prompt, &mut self.menu) {
            (Some(prompt), _) if prompt.purpose == Purpose::LinkNumber => match figure {
                Some(figure) => {
                    // A number that no article has any more is no number.
                    if prompt.text().len() < 6 {
                        prompt.paste(figure.encode_utf8(&mut [0; 4]));
                    }
                    true
                }
                None => key.typed().is_some(),
            },
            (None, Some(Menu::Links(links))) => {
                let value = figure.and_then(|figure| figure.to_digit(10)).and_then(|value| usize::try_from(value).ok());
                if let Some(value) = value {
                    links.figure(value);
                }
                value.is_some()
            }
            _ => false,
        }
    }

    /// Numbers the links in the text, or no longer.
    pub(super) fn toggle_link_numbers(&mut self) {
        self.number_links = !self.number_links;
        let key = help::first_key(&self.keymap, &self.locale, "reader", Action::LinkOpen);
        let key = if key.is_empty() { "link-open".to_owned() } else { key };
        if self.number_links {
            self.tell_with("link-numbers-on", &[("key", key.as_str().into())]);
        } else {
            self.tell("link-numbers-off");
        }
    }

    /// Asks for the number of a link.
    pub(super) fn ask_link(&mut self) {
        let Some(reader) = &self.reader else { return };
        if reader.entry().article().references().is_empty() {
            self.tell("no-links");
            return;
        }
        self.ask(Purpose::LinkNumber, "");
    }

    /// The link whose number is typed, or else the one that [`Action::LinkOpen`] means without one.
    fn meant(&self, typed: &str) -> Option<usize> {
        if !typed.is_empty() {
            return typed.parse().ok();
        }
        self.number_on_screen(self.link_here())
    }

    /// What the number that is typed leads to, to be shown beside it.
    pub fn link_meant(&self) -> Option<String> {
        let prompt = self.prompt.as_ref().filter(|prompt| prompt.purpose == Purpose::LinkNumber)?;
        let Some(number) = self.meant(prompt.text()) else { return Some(self.locale.text("no-link").into_owned()) };
        let article = self.reader.as_ref()?.entry().article();
        let all = article.references();
        let Some(link) = number.checked_sub(1).and_then(|at| all.get(at)) else {
            let args = [("number", number.into()), ("count", all.len().into())];
            return Some(self.locale.with("link-no-number", &args).into_owned());
        };
        let told = match address::disguise(&article.text()[link.range.clone()], link.url) {
            Some((why, host)) => self.disguise_told(why, &host),
            None => self.short_address(link.url),
        };
        Some(if prompt.text().is_empty() { format!("{number}\u{a0}: {told}") } else { told })
    }

    /// Opens the link whose number was typed.
    pub(super) fn accept_link(&mut self, typed: &str, effects: &mut Vec<Effect>) {
        match self.meant(typed) {
            Some(number) => self.open_numbered(number, false, effects),
            None => self.tell("no-link"),
        }
    }

    /// Opens the link or picture with a number. One in disguise is told first, and opened when it is
    /// asked for again, unless it was told already.
    pub(super) fn open_numbered(&mut self, number: usize, sure: bool, effects: &mut Vec<Effect>) {
        let Some(reader) = &self.reader else { return };
        let article = reader.entry().article();
        let all = article.references();
        let Some(link) = number.checked_sub(1).and_then(|at| all.get(at)) else {
            let args = [("number", number.into()), ("count", all.len().into())];
            let told =
                if all.is_empty() { self.locale.text("no-links") } else { self.locale.with("link-no-number", &args) };
            self.notice = Some(told.into_owned());
            return;
        };
        let (text, url) = (article.text()[link.range.clone()].to_owned(), link.url.to_owned());
        if self.lead_to(&text, &url, None, sure, effects) {
            self.armed = Some(Armed::Doubtful(number));
        }
    }

    /// Tells where a link leads and has it opened; true when it is in disguise, and was told only.
    /// `place` is which of how many links on the screen it is.
    pub(super) fn lead_to(
        &mut self,
        text: &str,
        url: &str,
        place: Option<(usize, usize)>,
        sure: bool,
        effects: &mut Vec<Effect>,
    ) -> bool {
        let shown = self.short_address(url);
        let disguise = address::disguise(text, url);
        let doubtful = disguise.is_some() && !sure && !self.remote && address::openable(url).is_ok();
        let told = match (&disguise, place) {
            (Some((why, host)), _) if doubtful => {
                let told = self.disguise_told(*why, host);
                let args = [("told", told.as_str().into()), ("url", shown.as_str().into())];
                self.locale.with("link-doubtful", &args).into_owned()
            }
            (Some((why, host)), _) => format!("{} · {shown}", self.disguise_told(*why, host)),
            (None, Some((number, count))) if count > 1 => {
                let args = [("number", number.into()), ("count", count.into()), ("url", shown.as_str().into())];
                self.locale.with("link-of", &args).into_owned()
            }
            (None, _) => shown,
        };
        (self.notice, self.at_hit) = (Some(told), false);
        match address::openable(url) {
            Err(why) => self.notice = Some(self.link_not_opened(url, why.name(), "")),
            Ok(_) if self.remote || doubtful => {}
            Ok(_) => effects.push(Effect::OpenLink(url.to_owned())),
        }
        doubtful
    }

    /// That a link leads elsewhere than one may think. Of a long host the end is told, whose it is.
    fn disguise_told(&self, why: Disguise, host: &str) -> String {
        let end = host.char_indices().rev().nth(HOST).map(|(at, c)| at + c.len_utf8());
        let host = &end.map_or_else(|| host.to_owned(), |end| format!("…{}", &host[end..]));
        self.locale.with("link-disguise", &[("why", why.name().into()), ("host", host.as_str().into())]).into_owned()
    }

    /// An address in two thirds of the screen's width: its beginning, which says where it leads.
    pub(super) fn short_address(&self, url: &str) -> String {
        let columns = (usize::from(self.size.width) * 2 / 3).max(24);
        width::elide(&url[..floor(url, 16 * columns)], columns)
    }

    // The list.

    /// Shows the list, the cursor on the first one from the top of the screen, or from the current hit.
    pub(super) fn open_links(&mut self) {
        let Some(reader) = &self.reader else { return };
        let here = reader.current().map_or_else(|| reader.first_byte(), |current| current.range.start);
        let links = Links::new(reader.entry().article(), here);
        if links.is_empty() {
            self.tell("no-links");
            return;
        }
        self.menu = Some(Menu::Links(links));
    }

    /// The list, if it is open, of the article as it is now; the chosen link stays so by its address.
    pub(super) fn renew_links(&mut self, article: &Article) {
        let Some(Menu::Links(old)) = &mut self.menu else { return };
        let chosen = old.chosen().map(|line| (line.url.clone(), line.offset));
        let mut new = Links::new(article, 0);
        new.narrow(&old.typed);
        if let Some((url, offset)) = chosen {
            let same = new.found().enumerate().filter(|(_, line)| line.url == url);
            new.cursor = same.min_by_key(|(_, line)| line.offset.abs_diff(offset)).map_or(0, |(at, _)| at);
        }
        *old = new;
    }

    /// True when the list of links took the action.
    pub(super) fn update_links(&mut self, action: Action, effects: &mut Vec<Effect>) -> bool {
        let Some(Menu::Links(links)) = &mut self.menu else { return false };
        links.number = 0;
        let chosen = links.chosen().cloned();
        match (action, chosen) {
            (Action::Links, _) => self.menu = None,
            (Action::Back | Action::Cancel, _) if !links.typed.is_empty() => links.narrow(""),
            (Action::Search, _) => {
                let typed = links.typed.clone();
                self.ask(Purpose::Link, &typed);
            }
            (Action::LinkNumbers, _) => self.toggle_link_numbers(),
            // What it leads to in truth stands below the list already. By its address: the article may
            // have become another one since.
            (Action::Open | Action::LinkOpen, Some(line)) => {
                self.lead_to(&line.text, &line.url, None, true, effects);
            }
            (Action::CopyQuote | Action::CopyLink, Some(line)) => {
                effects.push(Effect::Copy { text: line.url, is_quotation: false });
            }
            (Action::LinkGo, Some(line)) => {
                self.menu = None;
                let here = self.here();
                self.leave_mark(here);
                self.focus = Focus::Reader;
                if let Some(reader) = &mut self.reader {
                    reader.set_current(None);
                    reader.go(line.offset);
                }
            }
            (Action::Open | Action::LinkOpen | Action::CopyQuote | Action::CopyLink | Action::LinkGo, None) => {}
            _ => return false,
        }
        true
    }

    /// What the links are to have has been typed, or changed.
    pub(super) fn narrow_links(&mut self) {
        if let (Some(Menu::Links(links)), Some(prompt)) = (&mut self.menu, &self.prompt) {
            links.narrow(prompt.text());
        }
    }

    /// Leaves the prompt of the list: all links show again.
    pub(super) fn leave_narrowing(&mut self) {
        self.prompt = None;
        if let Some(Menu::Links(links)) = &mut self.menu {
            links.narrow("");
        }
    }

    /// The rows below the list: the address of the chosen one, what it hides, and the keys. Always as
    /// many, so that the list stays where it is.
    pub(super) fn link_rows(&self, body: usize) -> Vec<String> {
        let Some(links) = self.links() else { return Vec::new() };
        let columns = self.size.width.saturating_sub(4).max(2);
        let key = |action| help::first_key(&self.keymap, &self.locale, "links", action);
        let [open, copy, go, narrow] = [Action::Open, Action::CopyLink, Action::LinkGo, Action::Search].map(key);
        let args = [
            ("open", open.as_str().into()),
            ("copy", copy.as_str().into()),
            ("go", go.as_str().into()),
            ("narrow", narrow.as_str().into()),
        ];
        let hint = width::elide(&self.locale.with("links-hint", &args), columns.into());
        let (mut rows, room) = (Vec::new(), if body < 16 { 1 } else { 2 });
        if let Some(line) = links.chosen() {
            let disguise = address::disguise(&line.text, &line.url);
            rows.extend(disguise.map(|(why, host)| width::elide(&self.disguise_told(why, &host), columns.into())));
            let left = usize::from(columns) * (room - rows.len().min(room));
            rows.extend(wrapped(&width::elide(&line.url[..floor(&line.url, 16 * left)], left), columns));
        }
        rows.resize(room, String::new());
        if body >= 8 {
            rows.push(hint);
        }
        rows
    }

    /// What was typed to narrow the list, when anything was.
    pub fn links_narrowed(&self) -> Option<&str> {
        self.links().map(|links| links.typed.as_str()).filter(|typed| !typed.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(lines: &[(&str, &str)]) -> Links {
        let line = |(number, (text, url)): (usize, &(&str, &str))| Line {
            number,
            is_image: false,
            text: (*text).to_owned(),
            url: (*url).to_owned(),
            offset: number,
        };
        let lines: Vec<_> = (1..).zip(lines).map(line).collect();
        Links { found: (0..lines.len()).collect(), lines, typed: String::new(), cursor: 0, number: 0 }
    }

    #[test]
    fn figures_are_those_of_both_rows() {
        for (key, wanted) in
            [("1", Some('1')), ("&", Some('1')), ("0", Some('0')), ("à", Some('0')), ("ç", Some('9')), ("a", None)]
        {
            assert_eq!(figure(key.parse().unwrap()), wanted, "{key}");
        }
        assert_eq!(figure("Ctrl-1".parse().unwrap()), None);
    }

    #[test]
    fn a_number_is_typed_figure_by_figure() {
        let mut many = links(&vec![("x", "y"); 25]);
        for (figure, number) in [(1, 1), (2, 12), (3, 3), (0, 3), (2, 2), (5, 25), (9, 9)] {
            many.figure(figure);
            assert_eq!(many.chosen().map(|line| line.number), Some(number), "{figure}");
        }
    }

    #[test]
    fn words_narrow_the_list() {
        let mut some = links(&[("Le rapport", "https://a.example/r"), ("Été", "https://b.example"), ("", "img/a.png")]);
        for (typed, numbers) in [
            ("rapport", vec![1]),
            ("ETE", vec![2]),
            ("example", vec![1, 2]),
            ("a.example r", vec![1]),
            ("png", vec![3]),
            ("", vec![1, 2, 3]),
        ] {
            some.narrow(typed);
            assert_eq!(some.found().map(|line| line.number).collect::<Vec<_>>(), numbers, "{typed}");
        }
        some.narrow("rien de tel");
        assert_eq!((some.chosen(), some.cursor), (None, 0));
        some.step(3);
        assert_eq!(some.cursor, 0);
    }
}
