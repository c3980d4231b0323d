//! Copying: a paragraph as a quotation with its source, and a link. What stands here is what is
//! copied; where to is the shell's affair.
//!
//! A quotation is set in the marks of the language of the interface, in which it will be quoted: the
//! marks inside it become that language's inner ones. Its spaces are those of its own language:
//! in French, U+202F before `; ! ?`, U+00A0 before `: » %` and after `«`.

use std::{iter::Peekable, ops::Range};

use super::{App, Armed, Effect, reader::Reader};
use crate::{
    article::{Article, BlockKind, floor},
    layout::{RowKind, labels},
    library::builtin,
    locale::{Locale, Tongue},
};

/// The longest part of a paragraph that is copied, in bytes: a text of one line may be of any length.
const LONGEST: usize = 64 << 10;

/// Where something of a longer paragraph was left out.
const CUT: &str = "…";

const NBSP: char = '\u{a0}';
const NARROW: char = '\u{202f}';

impl App {
    /// Copies the paragraph of the current hit, or else the first one on the screen.
    pub(super) fn copy_quote(&mut self, effects: &mut Vec<Effect>) {
        let Some(offset) = self.reader.as_mut().map(place) else {
            self.tell("nothing-to-copy");
            return;
        };
        let Some(reader) = &self.reader else { return };
        let article = reader.entry().article();
        let block = match offset {
            // Nobody quotes a title with itself as its source.
            Place::Hit(at)
                if article.blocks().get(article.block_at(at)).is_some_and(|block| block.kind != BlockKind::Title) =>
            {
                Some(article.block_at(at))
            }
            Place::Hit(at) | Place::Top(at) => {
                let shown = reader.rows().filter(|row| !row.range.is_empty() && row.range.end > at);
                let blocks: Vec<_> = shown
                    .filter_map(|row| match row.kind {
                        RowKind::Block(block) => Some(block),
                        _ => None,
                    })
                    .collect();
                let running = blocks.iter().find(|block| is_running(article.blocks()[**block].kind));
                running.or(blocks.first()).copied()
            }
        };
        let (Place::Hit(at) | Place::Top(at)) = offset;
        match block.and_then(|block| quotation(article, block, at, &self.locale)) {
            Some(text) => effects.push(Effect::Copy { text, is_quotation: true }),
            None => self.tell("nothing-to-copy"),
        }
    }

    /// Copies the link that was just shown, or that of the current row, or else the address of the
    /// article.
    pub(super) fn copy_link(&mut self, armed: Option<Armed>, effects: &mut Vec<Effect>) {
        let shown = match armed {
            Some(Armed::NextLink(next)) => {
                let links = self.links_on_screen();
                next.checked_sub(1).and_then(|number| links.into_iter().nth(number)).map(|(_, url)| url)
            }
            _ => None,
        };
        let row = self.reader.as_mut().and_then(current_row);
        let url = shown.or_else(|| {
            let article = self.reader.as_ref()?.entry().article();
            row.and_then(|row| Some(article.links_in(row).next()?.1.to_owned())).or_else(|| article.meta().url.clone())
        });
        match url.filter(|url| !url.is_empty()) {
            Some(text) => effects.push(Effect::Copy { text, is_quotation: false }),
            None => self.tell("no-link-here"),
        }
    }
}

/// What is copied from.
enum Place {
    /// The first byte of the current hit, which shows.
    Hit(usize),
    /// The first byte on the screen.
    Top(usize),
}

fn place(reader: &mut Reader) -> Place {
    let hit = reader.current().map(|current| current.range.start);
    match hit.filter(|start| reader.row_of(*start).is_some()) {
        Some(start) => Place::Hit(start),
        None => Place::Top(reader.first_byte()),
    }
}

/// The bytes of the row that the cursor stands on.
fn current_row(reader: &mut Reader) -> Option<Range<usize>> {
    let (Place::Hit(at) | Place::Top(at)) = place(reader);
    let row = reader.row_of(at)?;
    reader.rows().nth(row).map(|row| row.range.clone())
}

/// Whether one would quote it: what is read, not what it is called.
const fn is_running(kind: BlockKind) -> bool {
    matches!(
        kind,
        BlockKind::Paragraph
            | BlockKind::Quote
            | BlockKind::Item { .. }
            | BlockKind::Code
            | BlockKind::Caption
            | BlockKind::Table
    )
}

/// Whether an article is set with the spaces of French: it says that it is in French, or does not say,
/// and the interface is.
pub fn is_french(article: &Article, locale: &Locale) -> bool {
    let lang = article.meta().lang.as_ref();
    lang.map_or(locale.tongue() == Tongue::French, |lang| lang.primary() == Tongue::French.tag())
}

/// A block of an article as a quotation with its source; `None` when it has no text. Of a block that
/// is very long, the part from the byte `at` on.
pub fn quotation(article: &Article, block: usize, at: usize, locale: &Locale) -> Option<String> {
    let block = article.blocks().get(block)?;
    let whole = &article.text()[block.range.clone()];
    let (before, part, after) = if whole.len() <= LONGEST {
        ("", whole, "")
    } else {
        let start = floor(whole, at.saturating_sub(block.range.start));
        let end = floor(whole, start + LONGEST);
        (if start > 0 { CUT } else { "" }, &whole[start..end], if end < whole.len() { CUT } else { "" })
    };
    let text = if block.kind.keeps_lines() {
        lines(part)
    } else {
        inner_marks(&running(part, is_french(article, locale)), locale.tongue())
    };
    if text.is_empty() {
        return None;
    }
    let text = format!("{before}{text}{after}");
    let source = source(article, locale);
    Some(locale.with("quote", &[("text", text.as_str().into()), ("source", source.as_str().into())]).into_owned())
}

/// Title, site, date and address, or the name of the file where there is no address.
fn source(article: &Article, locale: &Locale) -> String {
    let meta = article.meta();
    let name = || {
        let shown = &article.source().shown;
        let name = shown.rsplit('/').next().unwrap_or_default().trim_start_matches(builtin::SCHEME);
        // What came from standard input has no name.
        (shown != "-").then(|| name.to_owned())
    };
    let parts = [
        Some(meta.title.clone()),
        meta.site.clone(),
        meta.date().map(|date| labels::date(date, locale)),
        meta.url.clone().filter(|url| !url.is_empty()).or_else(name),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// Signs that are there for the layout alone, or not seen at all; joiners make an emoji or a word.
const fn is_dropped(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Preformatted text: its lines as they are, without blank ones round them.
fn lines(text: &str) -> String {
    let lines = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    lines.trim_matches('\n').chars().filter(|c| !is_dropped(*c)).collect()
}

/// Running text on one line, as it is read aloud, copied or printed line by line: without soft hyphens
/// and row breaks, and in French with the spaces that its signs want. A space is put where there was
/// none only inside guillemets, which are set so wherever French is written.
pub fn running(text: &str, french: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.trim().chars().filter(|c| !is_dropped(*c)).peekable();
    while let Some(c) = chars.next() {
        if c.is_whitespace() {
            let space = gap(c, &mut chars);
            match chars.peek() {
                _ if french && out.ends_with('«') => {}
                Some(next) if french => out.push(french_space(*next).unwrap_or(space)),
                _ => out.push(space),
            }
            continue;
        }
        if french && c == '»' && !out.ends_with([NBSP, NARROW]) && !out.is_empty() {
            out.push(NBSP);
        }
        if french && out.ends_with('«') {
            out.push(NBSP);
        }
        out.push(c);
    }
    out
}

/// What stands for a run of white space: one space, which does not break when one of them did not.
fn gap(first: char, rest: &mut Peekable<impl Iterator<Item = char>>) -> char {
    let mut gap = first;
    while let Some(c) = rest.next_if(|c| c.is_whitespace()) {
        if matches!(c, NBSP | NARROW) {
            gap = c;
        }
    }
    if matches!(gap, NBSP | NARROW) { gap } else { ' ' }
}

/// The space that French has before a sign.
const fn french_space(next: char) -> Option<char> {
    match next {
        ';' | '!' | '?' => Some(NARROW),
        ':' | '»' | '%' => Some(NBSP),
        _ => None,
    }
}

/// The marks of a language inside a quotation, from the outer to the inner, by turns.
const fn marks(tongue: Tongue) -> [(char, char); 2] {
    match tongue {
        Tongue::French => [('“', '”'), ('‘', '’')],
        Tongue::English => [('‘', '’'), ('“', '”')],
    }
}

/// Sets the quotations inside a quotation in inner marks. Only marks that make a pair are touched:
/// a lone one says something else.
fn inner_marks(text: &str, tongue: Tongue) -> String {
    let chars: Vec<char> = text.chars().collect();
    let pairs = pairs(&chars);
    let marks = marks(tongue);
    let mut out: Vec<char> = Vec::with_capacity(chars.len());
    let mut tight = false;
    for (at, &c) in chars.iter().enumerate() {
        match pairs.iter().find(|pair| pair.open == at || pair.close == at) {
            Some(pair) if pair.open == at => {
                out.push(marks[pair.depth % 2].0);
                tight = true;
                continue;
            }
            Some(pair) => {
                while out.last().is_some_and(|last| last.is_whitespace()) {
                    out.pop();
                }
                out.push(marks[pair.depth % 2].1);
            }
            // Inner marks stand close to what they hold.
            None if tight && c.is_whitespace() => continue,
            None => out.push(c),
        }
        tight = false;
    }
    out.into_iter().collect()
}

/// A mark that opens and the one that closes it, by their number among the characters, and how many
/// others it lies in.
struct Pair {
    open: usize,
    close: usize,
    depth: usize,
}

/// The most marks of one paragraph that are looked at: one of 64 KiB might be nothing else.
const MARKS: usize = 256;

fn pairs(chars: &[char]) -> Vec<Pair> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, &c) in chars.iter().enumerate() {
        if open.len() + found.len() >= MARKS {
            break;
        }
        let before = at.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(at + 1);
        let in_word = after.is_some_and(|after| after.is_alphanumeric());
        let starts =
            before.is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '[' | '«' | '“' | '‘' | '’'));
        let is_open = |low: char| !starts && !in_word && open.iter().any(|(_, mark)| *mark == low);
        let closing = match c {
            // German closes with what others open with.
            '“' if is_open('„') => Some("„"),
            '‘' if is_open('‚') => Some("‚"),
            '«' | '“' | '„' | '‘' | '‚' | '‹' => None,
            '"' if starts && !open.iter().any(|(_, mark)| *mark == '"') => None,
            '"' => Some("\""),
            '»' => Some("«"),
            '”' => Some("“„"),
            '›' => Some("‹"),
            // An apostrophe stands in a word, or after one where nothing was opened.
            '’' if !in_word => Some("‘"),
            _ => continue,
        };
        match closing {
            None => open.push((at, c)),
            Some(opening) => {
                // What was opened since and not closed is left as it is.
                if let Some(number) = open.iter().rposition(|(_, mark)| opening.contains(*mark)) {
                    found.push((open[number].0, at));
                    open.truncate(number);
                }
            }
        }
    }
    let depth = |open: usize, close: usize| found.iter().filter(|(o, c)| *o < open && close < *c).count();
    found.iter().map(|&(open, close)| Pair { open, close, depth: depth(open, close) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{ArticleId, Block, Format, Language, Meta, Source, Span, SpanKind};

    #[test]
    fn running_text_is_clean() {
        // as it stands, in French, in any other language
        let table = [
            ("chif\u{ad}fre\u{200b}ment\nde  bout", "chiffrement de bout", "chiffrement de bout"),
            ("Quoi ? Non ; si !", "Quoi\u{202f}? Non\u{202f}; si\u{202f}!", "Quoi ? Non ; si !"),
            ("Quoi\u{a0}?", "Quoi\u{202f}?", "Quoi\u{a0}?"),
            ("ici : là", "ici\u{a0}: là", "ici : là"),
            ("« un » «deux»", "«\u{a0}un\u{a0}» «\u{a0}deux\u{a0}»", "« un » «deux»"),
            ("«\u{202f}un\u{202f}»", "«\u{a0}un\u{a0}»", "«\u{202f}un\u{202f}»"),
            ("12\u{202f}000 et 12 %", "12\u{202f}000 et 12\u{a0}%", "12\u{202f}000 et 12 %"),
            ("Quoi? a.example/?x=1", "Quoi? a.example/?x=1", "Quoi? a.example/?x=1"),
            (" \u{a0} \n", "", ""),
            ("«", "«", "«"),
            ("»", "»", "»"),
        ];
        for (text, french, other) in table {
            assert_eq!(running(text, true), french, "{text:?}");
            assert_eq!(running(text, false), other, "{text:?}");
        }
    }

    #[test]
    fn marks_inside_become_the_inner_ones() {
        let table = [
            ("il dit «\u{a0}non\u{a0}» et part", "il dit “non” et part", "il dit ‘non’ et part"),
            ("«\u{a0}un “deux” trois\u{a0}»", "“un ‘deux’ trois”", "‘un “deux” trois’"),
            ("he said \"no\" and \"yes\"", "he said “no” and “yes”", "he said ‘no’ and ‘yes’"),
            ("‘no’ isn’t the dogs’ word", "“no” isn’t the dogs’ word", "‘no’ isn’t the dogs’ word"),
            ("“He said ‘go’ today”", "“He said ‘go’ today”", "‘He said “go” today’"),
            ("l’État n’a rien dit", "l’État n’a rien dit", "l’État n’a rien dit"),
            ("un écran de 15\" et rien", "un écran de 15\" et rien", "un écran de 15\" et rien"),
            ("«\u{a0}sans fin", "«\u{a0}sans fin", "«\u{a0}sans fin"),
            ("sans début\u{a0}»", "sans début\u{a0}»", "sans début\u{a0}»"),
            ("„deutsch”", "“deutsch”", "‘deutsch’"),
            ("er sagt „Nein“ und geht", "er sagt “Nein” und geht", "er sagt ‘Nein’ und geht"),
            ("„Er sagte ‚ja‘, dann „nein“.“", "“Er sagte ‘ja’, dann ‘nein’.”", "‘Er sagte “ja”, dann “nein”.’"),
            ("«\u{a0}un «\u{a0}deux «\u{a0}trois\u{a0}»\u{a0}»\u{a0}»", "“un ‘deux “trois”’”", "‘un “deux ‘trois’”’"),
            ("«\u{a0}un ‹\u{202f}deux\u{202f}›\u{a0}»", "“un ‘deux’”", "‘un “deux”’"),
        ];
        for (text, french, english) in table {
            assert_eq!(inner_marks(text, Tongue::French), french, "{text:?}");
            assert_eq!(inner_marks(text, Tongue::English), english, "{text:?}");
        }
        let many = "«»“".repeat(10_000);
        assert_eq!(inner_marks(&many, Tongue::French).chars().count(), 30_000);
    }

    fn article(text: &str, kind: BlockKind, lang: &str, meta: Meta) -> Article {
        let blocks = vec![Block::new(kind, 0..text.len())];
        let meta = Meta { lang: Language::parse(lang), ..meta };
        let source = Source::new("dir/a b.txt");
        Article::new(ArticleId::new(b"x", 0), source, Format::Text, text.to_owned(), blocks, Vec::new(), meta)
    }

    #[test]
    fn a_quotation_has_its_source() {
        let meta = Meta {
            title: "Un titre".into(),
            site: Some("Le Site".into()),
            published: Some(jiff::civil::date(2018, 3, 1).into()),
            url: Some("https://a.example/b".into()),
            ..Meta::default()
        };
        let bare = Meta { title: "Un titre".into(), ..Meta::default() };
        let quoted = |text: &str, kind, lang: &str, meta: &Meta, tongue| {
            quotation(&article(text, kind, lang, meta.clone()), 0, 0, &Locale::new(tongue)).unwrap_or_default()
        };
        let paragraph = BlockKind::Paragraph;
        let table = [
            (
                quoted("Oui ?", paragraph, "fr", &meta, Tongue::French),
                "«\u{a0}Oui\u{202f}?\u{a0}» — Un titre, Le Site, 1er mars 2018, https://a.example/b",
            ),
            (
                quoted("Oui ?", paragraph, "fr", &meta, Tongue::English),
                "“Oui\u{202f}?” — Un titre, Le Site, 1 March 2018, https://a.example/b",
            ),
            (
                quoted("Oui \"non\" ?", paragraph, "en", &bare, Tongue::French),
                "«\u{a0}Oui “non” ?\u{a0}» — Un titre, a b.txt",
            ),
            (
                quoted("if x {\n    y\n}\n", BlockKind::Code, "fr", &bare, Tongue::English),
                "“if x {\n    y\n}” — Un titre, a b.txt",
            ),
            (quoted(" \n ", paragraph, "fr", &bare, Tongue::French), ""),
        ];
        for (got, want) in table {
            assert_eq!(got, want);
        }
    }

    #[test]
    fn of_a_very_long_paragraph_a_part_is_quoted() {
        let text = "é".repeat(LONGEST);
        let article = article(&text, BlockKind::Paragraph, "fr", Meta::default());
        let locale = Locale::new(Tongue::English);
        let from = |at| quotation(&article, 0, at, &locale).unwrap();
        assert!(from(0).starts_with("“é") && from(0).contains("é…”"), "cut at its end");
        assert!(from(LONGEST + 1).starts_with("“…é") && from(LONGEST + 1).contains("é”"), "cut at its beginning");
    }

    #[test]
    fn a_link_is_found_by_its_row() {
        let text = "un deux trois";
        let link = |range, url: &str| Span { range, kind: SpanKind::Link { url: url.into() } };
        let spans = vec![link(3..7, "https://a.example/2"), link(8..13, "")];
        let blocks = vec![Block::new(BlockKind::Paragraph, 0..text.len())];
        let source = Source::new("-");
        let id = ArticleId::new(b"x", 0);
        let article = Article::new(id, source, Format::Text, text.into(), blocks, spans, Meta::default());
        for (row, found) in [(0..3, false), (0..5, true), (5..8, true), (7..13, false)] {
            assert_eq!(article.links_in(row.clone()).next().is_some(), found, "{row:?}");
        }
    }
}
