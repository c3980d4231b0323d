//! Plain text: lines become blocks.
//!
//! Nothing is thrown away and nothing moved: the text is the file's, with hard wraps joined. What
//! stands between the blocks is white space, quotation signs, list markers, underlines and rules.
//! Whether a block is page furniture is for [`super::boilerplate`].

use std::{borrow::Cow, ops::Range};

use crate::article::{Block, BlockKind};

use super::{
    Draft, cue,
    lines::{self, Line},
    metadata,
};

/// Reads a sanitised text. One that is given away and has no lines to join is taken over, not copied.
pub fn read<'a>(text: impl Into<Cow<'a, str>>) -> Draft {
    let whole = text.into();
    let (lines, end) = lines::split(&whole);
    let (text, rest) = whole.split_at(end);
    let units = cut(text, &lines);
    if rest.is_empty() && units.iter().all(|unit| unit.lines.len() <= 1) {
        let blocks = units.iter().filter_map(|unit| single(&lines, unit)).collect();
        return Draft { text: whole.into_owned(), blocks, ..Draft::default() };
    }
    let mut draft = build(text, &lines, units);
    // What goes on for a million lines is a log or a list: it stays line by line, in one block.
    if !rest.trim().is_empty() {
        let start = draft.text.len();
        draft.text.push_str(rest.trim_end());
        draft.blocks.push(Block::new(BlockKind::Code, start..draft.text.len()));
    }
    draft
}

/// What the lines make.
fn cut(text: &str, lines: &[Line]) -> Vec<Unit> {
    let width = lines::wrap_width(text, lines);
    let few = width.is_none() && lines::is_few(text, lines);
    let mut units = Cutter { text, lines, width, few, units: Vec::new(), at: 0 }.cut();
    find_title(text, lines, &mut units, width.is_some());
    find_headings(text, lines, &mut units);
    units
}

/// Lines that make one block.
#[derive(Debug)]
struct Unit {
    kind: BlockKind,
    /// Indices of lines; none for a rule.
    lines: Range<usize>,
    quote: u8,
    list: u8,
}

struct Cutter<'a> {
    text: &'a str,
    lines: &'a [Line],
    width: Option<usize>,
    /// Whether there are too few lines to tell a width.
    few: bool,
    units: Vec<Unit>,
    /// The next line.
    at: usize,
}

impl Cutter<'_> {
    fn cut(mut self) -> Vec<Unit> {
        while let Some(line) = self.lines.get(self.at) {
            if line.is_blank() || self.fence() || self.rule() || self.code() {
                self.at += usize::from(line.is_blank());
                continue;
            }
            self.running();
        }
        self.units
    }

    fn line(&self, index: usize) -> &str {
        self.lines.get(index).map_or("", |line| &self.text[line.range.clone()])
    }

    fn push(&mut self, kind: BlockKind, lines: Range<usize>) {
        self.at = self.at.max(lines.end);
        self.units.push(Unit { kind, lines, quote: 0, list: 0 });
    }

    /// Lines between two fences of backticks are code, when there is a second fence.
    fn fence(&mut self) -> bool {
        /// Code longer than this is not looked for, so that a text of a million single fences is
        /// read in one go.
        const LONGEST: usize = 1000;
        if !self.line(self.at).starts_with("```") {
            return false;
        }
        let first = self.at + 1;
        let Some(length) = (first..first + LONGEST).position(|i| self.line(i) == "```") else { return false };
        if self.lines[first..first + length].iter().any(|line| !line.range.is_empty()) {
            self.push(BlockKind::Code, first..first + length);
        }
        self.at = first + length + 1;
        true
    }

    /// A line of signs underlines the line above, or is a rule.
    fn rule(&mut self) -> bool {
        let Some(sign) = lines::rule(self.line(self.at)) else { return false };
        let here = self.at;
        let above = self.units.last_mut().filter(|unit| {
            unit.kind == BlockKind::Paragraph && unit.quote == 0 && unit.lines.len() == 1 && unit.lines.end == here
        });
        match (sign, above) {
            ('=', Some(unit)) => unit.kind = BlockKind::Heading { level: 1 },
            ('-', Some(unit)) => unit.kind = BlockKind::Heading { level: 2 },
            _ => self.push(BlockKind::Rule, here..here),
        }
        self.at = here + 1;
        true
    }

    /// Indented lines set apart, full of the signs of programs. Indented prose is more common.
    fn code(&mut self) -> bool {
        let starts = self.at == 0 || self.lines[self.at - 1].is_blank();
        let run = self.lines[self.at..].iter().take_while(|line| line.indent >= 4 && !line.is_blank()).count();
        if !starts || run < 2 {
            return false;
        }
        let (mut signs, mut all) = (0, 0);
        for i in self.at..self.at + run {
            for c in self.line(i).chars().filter(|c| !c.is_whitespace()) {
                all += 1;
                signs += usize::from(matches!(
                    c,
                    '{' | '}'
                        | '['
                        | ']'
                        | '('
                        | ')'
                        | ';'
                        | '='
                        | '<'
                        | '>'
                        | '|'
                        | '\\'
                        | '$'
                        | '#'
                        | '_'
                        | '/'
                        | '&'
                        | '^'
                ));
            }
        }
        if signs * 12 < all {
            return false;
        }
        self.push(BlockKind::Code, self.at..self.at + run);
        true
    }

    /// A paragraph, a quotation or a list item.
    fn running(&mut self) {
        let first = &self.lines[self.at];
        let mut end = self.at + 1;
        while end < self.lines.len() && self.joins(self.at, end) {
            end += 1;
        }
        let kind = match first.marker {
            Some(marker) => BlockKind::Item { marker },
            None if first.quote > 0 => BlockKind::Quote,
            None => BlockKind::Paragraph,
        };
        // Two or three spaces a level is what people type.
        let level = u8::try_from(first.indent / 2).unwrap_or(u8::MAX).min(7);
        let list = if first.marker.is_some() { 1 + level } else { 0 };
        self.units.push(Unit { kind, lines: self.at..end, quote: first.quote, list });
        self.at = end;
    }

    /// Whether line `next` goes on with the block that starts at line `first`.
    fn joins(&self, first: usize, next: usize) -> bool {
        let (last, line) = (&self.lines[next - 1], &self.lines[next]);
        if self.width.is_none() && !self.few {
            return false;
        }
        if line.is_blank()
            || line.quote != last.quote
            || lines::rule(self.line(next)).is_some()
            || self.line(next).starts_with("```")
        {
            return false;
        }
        let item = self.lines[first].marker.is_some();
        if line.marker.is_some() && (item || lines::ends_sentence(self.line(next - 1))) {
            return false;
        }
        // The first line of a paragraph is set in; the lines of an item after the first are.
        if !item && line.indent > last.indent + 1 {
            return false;
        }
        match self.width {
            Some(width) => lines::goes_on(self.text, last, line, width),
            None => lines::breaks_off(self.text, last, line),
        }
    }
}

/// The first line of the first block, and the line after the last.
fn blank_around(lines: &[Line], unit: &Unit) -> (bool, bool) {
    let before = unit.lines.start.checked_sub(1).is_none_or(|i| lines[i].is_blank());
    let after = lines.get(unit.lines.end).is_none_or(Line::is_blank);
    (before, after)
}

fn content<'a>(text: &'a str, lines: &[Line], unit: &Unit) -> &'a str {
    match lines.get(unit.lines.clone()) {
        Some([first, .., last]) => &text[first.content..last.range.end],
        Some([only]) => &text[only.content()],
        _ => "",
    }
}

/// Makes the first block the title when it is short, stands apart and does not end like a sentence.
fn find_title(text: &str, lines: &[Line], units: &mut [Unit], wrapped: bool) {
    let [first, rest @ ..] = units else { return };
    let line = content(text, lines, first);
    let underlined = matches!(first.kind, BlockKind::Heading { .. });
    if !(underlined || first.kind == BlockKind::Paragraph)
        || first.quote > 0
        || first.lines.len() > 3
        || !is_title(line)
    {
        return;
    }
    let next = rest.first().map_or("", |unit| content(text, lines, unit));
    let apart = underlined
        || blank_around(lines, first).1
        || metadata::read(next).is_some()
        // Without blank lines a title still stands out by its length.
        || !wrapped && next.len() > 120 && next.len() > 3 * line.len();
    if apart && !rest.is_empty() {
        first.kind = BlockKind::Title;
    }
}

fn is_title(line: &str) -> bool {
    /// In bytes. The longest headlines of newspapers come near.
    const LONGEST: usize = 300;
    line.len() <= LONGEST
        && line.chars().any(char::is_alphabetic)
        && (!line.ends_with(['.', ',', ';', ':']) || line.ends_with("..."))
        && metadata::read(line).is_none()
        && cue::of(&cue::words(line)).is_none()
}

/// Marks short lines that stand before running text and do not end like a sentence.
fn find_headings(text: &str, lines: &[Line], units: &mut [Unit]) {
    for i in 1..units.len() {
        let unit = &units[i];
        if unit.kind != BlockKind::Paragraph || unit.lines.len() > 2 || !blank_around(lines, unit).0 {
            continue;
        }
        let line = content(text, lines, unit);
        let Some(next) = units.get(i + 1) else { continue };
        let follows = content(text, lines, next);
        let body = match next.kind {
            BlockKind::Paragraph | BlockKind::Quote => follows.len() >= 80 && follows.len() > line.len(),
            BlockKind::Item { .. } | BlockKind::Code => !line.ends_with(':'),
            _ => false,
        };
        if is_heading(line) && (body && blank_around(lines, unit).1 || is_capitals(line) && !follows.is_empty()) {
            units[i].kind = BlockKind::Heading { level: 2 };
        }
    }
}

fn is_heading(line: &str) -> bool {
    let opens = line.chars().find(|c| !matches!(c, '«' | '“' | '"' | '‘' | '\'' | '(' | '[') && !lines::is_blank(*c));
    line.len() <= 120
        && line.split_whitespace().count() <= 16
        && opens.is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase())
        && line.chars().any(char::is_alphabetic)
        && !line.ends_with(['.', ',', ';', ':', '…', '!'])
        && !has_two_sentences(line)
}

/// Whether a full stop stands inside the line: “Athènes, 2004. Des inconnus écoutent”.
fn has_two_sentences(line: &str) -> bool {
    line.split_once(". ").is_some_and(|(before, after)| {
        after.starts_with(char::is_uppercase) && before.rsplit(' ').next().is_some_and(|word| word.chars().count() > 3)
    })
}

fn is_capitals(line: &str) -> bool {
    line.chars().filter(|c| c.is_uppercase()).count() >= 4 && !line.chars().any(char::is_lowercase)
}

/// The block of a unit of one line, or of none, in the text as it is.
fn single(lines: &[Line], unit: &Unit) -> Option<Block> {
    let line = lines.get(unit.lines.start)?;
    // Of code the indent is all shared.
    let start = if unit.kind == BlockKind::Code { line.range.start } else { line.content };
    let range = if unit.lines.is_empty() { line.range.start..line.range.start } else { start..line.range.end };
    Some(Block { quote: unit.quote, list: unit.list, ..Block::new(unit.kind, range) })
}

/// Writes the text out, with the lines of a block joined, and the blocks over it.
fn build(text: &str, lines: &[Line], units: Vec<Unit>) -> Draft {
    let mut draft = Draft { text: String::with_capacity(text.len()), ..Draft::default() };
    let out = &mut draft.text;
    let mut at = 0;
    for unit in units {
        let Some(first) = lines.get(unit.lines.start) else { continue };
        let is_code = unit.kind == BlockKind::Code;
        // Code keeps the indent that its lines do not share.
        let indents = || lines[unit.lines.clone()].iter().filter(|line| !line.range.is_empty()).map(|line| line.indent);
        let shared = if is_code { indents().min().unwrap_or(0) } else { 0 };
        let start_of = |line: &Line| if is_code { back(text, line, shared) } else { line.content };
        let from = if unit.lines.is_empty() { first.range.start } else { start_of(first) };
        out.push_str(&text[at..from]);
        at = from;
        let start = out.len();
        for (i, line) in lines[unit.lines.clone()].iter().enumerate() {
            if i > 0 {
                out.push_str(if is_code { "\n" } else { join(text, at, &text[line.content()]) });
            }
            if !line.range.is_empty() {
                out.push_str(&text[start_of(line)..line.range.end]);
            }
            at = line.range.end;
        }
        let mut block = Block::new(unit.kind, start..out.len());
        (block.quote, block.list) = (unit.quote, unit.list);
        draft.blocks.push(block);
    }
    draft.text.push_str(&text[at..]);
    draft
}

/// What stands between two joined lines, of which the first ends at `end`: a space, or nothing after
/// the hyphen of a broken word. The hyphen stays: nobody can tell `peut-|être` from `chif-|frement`.
fn join(text: &str, end: usize, next: &str) -> &'static str {
    if text[end..].starts_with('\u{AD}') {
        return "\u{AD}";
    }
    let broken = text[..end].strip_suffix('-').is_some_and(|before| before.ends_with(char::is_alphabetic));
    if broken && next.starts_with(char::is_lowercase) { "" } else { " " }
}

/// Where a line of code starts when the indent that all lines share is left out.
fn back(text: &str, line: &Line, shared: usize) -> usize {
    let kept = line.indent.saturating_sub(shared);
    let before = &text[..line.range.start];
    before.char_indices().rev().take(kept).last().map_or(line.range.start, |(i, _)| i)
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;
    use crate::article::Marker;

    #[test]
    fn more_lines_than_anyone_reads_stay_line_by_line() {
        let draft = read("a\n".repeat(2_000_000));
        let last = draft.blocks.last().unwrap();
        assert_eq!((last.kind, last.range.len()), (BlockKind::Code, 2 * (2_000_000 - (1 << 20)) - 1));
        assert!(draft.blocks.len() <= (1 << 20) + 1);
        assert_eq!(read("\n".repeat(5_000_000)).blocks, []);
    }

    proptest! {
        #[test]
        fn a_text_that_is_taken_over_has_the_same_blocks(
            picks in vec(select(&["Un mot", LONG, "    x = {1};", "> cité", "- point", "***", "===", "", "\u{ad}", "```"]), 0..40),
        ) {
            let text = picks.join("\n");
            let lines = lines::split(&text).0;
            let built = build(&text, &lines, cut(&text, &lines));
            let read = read(text.as_str());
            prop_assert_eq!(&read.blocks, &built.blocks);
            prop_assert_eq!(&read.text, &built.text);
        }
    }

    /// The blocks as `kind|text`.
    fn blocks(text: &str) -> Vec<String> {
        let draft = read(text);
        let mut at = 0;
        for block in &draft.blocks {
            let between = &draft.text[at..block.range.start];
            assert!(
                !between.replace("```sh", "").contains(char::is_alphabetic),
                "text lost between blocks: {between:?}"
            );
            at = block.range.end;
        }
        assert_eq!(draft.text[at..].trim(), "");
        draft.blocks.iter().map(|block| format!("{}|{}", block.kind.name(), &draft.text[block.range.clone()])).collect()
    }

    const LONG: &str =
        "Une phrase assez longue pour être prise pour du texte courant, et qui finit par un point, enfin.";

    #[test]
    fn one_line_a_paragraph() {
        let text = format!("Titre de l’article\n\n{LONG}\n\nUn intertitre\n\n{LONG}\n{LONG}\n");
        let p = format!("paragraph|{LONG}");
        assert_eq!(blocks(&text), ["title|Titre de l’article", &p, "heading|Un intertitre", &p, &p]);
        // Without blank lines.
        assert_eq!(blocks(&format!("Titre\n{LONG}{LONG}\n{LONG}\n"))[0], "title|Titre");
    }

    #[test]
    fn hard_wraps_are_joined() {
        let text = "Ce que dit l’enveloppe\nPublié le 1er août 2021\n\n\
            On les a longtemps tenues pour une poussière administrative, bonne à\n\
            dresser les factures. En juin, des documents montrèrent qu’un tribunal\n\
            avait ordonné à un opérateur de livrer, ce jour-là et les autres, c’est-\n\
            à-dire chaque jour, les relevés de tous les abonnés de la compagnie.\n\n\
            Une poussière qui parle\n-----------------------\n\n\
            > Lundi, 23 h 52. Les deux téléphones sont rue des Lilas, tout près de\n\
            > la gare.\n> Mardi, 6 h 40. Ils y sont encore.\n\n\
            - choisir une messagerie qui garde peu de chose, car ce que personne n’a\n  \
            gardé ne se vole pas ;\n- se taire.\n";
        assert_eq!(
            blocks(text),
            [
                "title|Ce que dit l’enveloppe",
                "paragraph|Publié le 1er août 2021",
                "paragraph|On les a longtemps tenues pour une poussière administrative, bonne à dresser les factures. \
             En juin, des documents montrèrent qu’un tribunal avait ordonné à un opérateur de livrer, ce jour-là et les autres, c’est-à-dire \
             chaque jour, les relevés de tous les abonnés de la compagnie.",
                "heading|Une poussière qui parle",
                "quote|Lundi, 23 h 52. Les deux téléphones sont rue des Lilas, tout près de la gare.",
                "quote|Mardi, 6 h 40. Ils y sont encore.",
                "item|choisir une messagerie qui garde peu de chose, car ce que personne n’a gardé ne se vole pas ;",
                "item|se taire.",
            ]
        );
    }

    #[test]
    fn paragraphs_set_in_without_blank_lines() {
        let text = "  On les a longtemps tenues pour une poussière administrative, bonne à\n\
            dresser les factures. En juin, des documents montrèrent qu’un tribunal\n\
            avait tort.\n  \
            Les chercheurs, eux, mesuraient. Une étude établit que quatre points\n\
            suffisent presque toujours à isoler une personne parmi un million.\n";
        assert_eq!(blocks(text).len(), 2);
    }

    #[test]
    fn titles() {
        for (text, wanted) in [
            ("Qui chiffre quoi ?\n\nCorps.\n", "title"),
            ("Ouf…\n\nCorps.\n", "title"),
            ("TITRE\n=====\nCorps.\n", "title"),
            ("Ceci est une phrase.\n\nCorps.\n", "paragraph"),
            ("ligne1\nligne2\nligne3", "paragraph"),
            ("Seule", "paragraph"),
            ("Publié le 3 mars 2022\n\nCorps.\n", "paragraph"),
            ("> citation\n\nCorps.\n", "quote"),
            ("…\n\nCorps.\n", "paragraph"),
        ] {
            assert!(blocks(text)[0].starts_with(wanted), "{text}");
        }
    }

    #[test]
    fn headings() {
        let kind = |line: &str| {
            blocks(&format!("Titre\n\n{LONG}\n\n{line}\n\n{LONG}\n"))[2].split('|').next().map(str::to_owned)
        };
        for (line, wanted) in [
            ("Ciblée, vraiment ?", "heading"),
            ("À La Haye, la salle des machines", "heading"),
            ("SANS ACCENTS", "heading"),
            ("Il se tut.", "paragraph"),
            ("Voici la liste :", "paragraph"),
            ("minuscule", "paragraph"),
            ("Athènes, longtemps. Des inconnus écoutent", "paragraph"),
        ] {
            assert_eq!(kind(line).as_deref(), Some(wanted), "{line}");
        }
    }

    #[test]
    fn code_rules_and_items() {
        assert_eq!(
            blocks("Voici :\n\n    if (x) {\n        y = 1;\n    }\n\nfin\n"),
            ["paragraph|Voici :", "code|if (x) {\n    y = 1;\n}", "paragraph|fin"]
        );
        assert_eq!(
            blocks("a.\n\n```sh\n$ ls\n\n$ pwd\n```\nb."),
            ["paragraph|a.", "code|$ ls\n\n$ pwd", "paragraph|b."]
        );
        assert_eq!(blocks("```\nseul"), ["paragraph|```", "paragraph|seul"]);
        assert_eq!(blocks("```\na\n>\nb\n```\n> c\n>\n> d\n"), ["code|a\n>\nb", "quote|c", "quote|d"]);
        // Indented prose is no code.
        assert_eq!(blocks("a.\n\n    Il dit que non,\n    et s’en alla.\n").len(), 3);
        assert_eq!(blocks("a.\n\n***\n\nb."), ["paragraph|a.", "rule|", "paragraph|b."]);
        let draft = read("1. un\n  - deux\n");
        assert_eq!(draft.blocks[0].kind, BlockKind::Item { marker: Marker::Number(1) });
        assert_eq!(draft.blocks.iter().map(|block| block.list).collect::<Vec<_>>(), [1, 2]);
    }
}
