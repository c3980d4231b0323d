//! Where a place in an article's text stands in its file: the line and the column for an editor.
//!
//! Import keeps the words of a file in their order, but joins lines, drops markup and decodes. So
//! the words of the text and those of the file are walked along together; where they part, three
//! words in a row must agree before the walk goes on, which keeps it from being led astray by
//! markup. A place whose word is not found takes the line of the word before it; where there is no
//! file to look into (stdin), lines are those of the article's text.

use std::collections::VecDeque;

use super::loader;
use crate::{
    article::{Article, Format},
    import::encoding,
    library::{self, builtin},
};

/// A place in a file, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The byte in the line, the file taken as UTF-8.
    pub column: usize,
}

/// How many words of a file may be skipped at once.
const SKIP: usize = 500;

/// The places of an article in its file.
#[derive(Debug)]
pub struct Positions {
    /// The offsets of the words that were found: in the text, in the file. Both rise.
    words: Vec<(usize, usize)>,
    /// The offsets at which the lines of the file start.
    lines: Vec<usize>,
}

impl Positions {
    /// Reads the article's file again, if it has one that is still there.
    pub fn new(article: &Article) -> Self {
        Self::up_to(article, usize::MAX)
    }

    /// The line of a byte of the article's text, from 1: only what stands before it is walked through.
    pub fn line(article: &Article, offset: usize) -> usize {
        Self::up_to(article, offset).of(offset).line
    }

    fn up_to(article: &Article, until: usize) -> Self {
        let bytes = match library::file(article.source()) {
            Some(path) => loader::read_file(path).ok(),
            None => builtin::bytes(article.source()).map(<[u8]>::to_vec),
        };
        let file = bytes.as_deref().and_then(|bytes| encoding::decode(bytes).ok()).map(|decoded| decoded.text);
        Self::between(article.text(), article.format(), file.as_deref().unwrap_or(article.text()), until)
    }

    /// Those of the words up to the first one that is found past the byte `until`.
    fn between(text: &str, format: Format, file: &str, until: usize) -> Self {
        let mut found = Vec::new();
        let mut here = Ahead::new(words(text, false));
        let mut there = Ahead::new(words(file, format == Format::Markdown));
        while let Some((offset, word)) = here.get(0) {
            let place = if there.get(0).is_some_and(|other| other.1 == word) {
                Some(0)
            } else {
                there.find([0, 1, 2].map(|at| here.get(at).map(|word| word.1)))
            };
            if let Some((other, _)) = place.and_then(|place| there.get(place)) {
                found.push((offset, other));
                there.skip(place.map_or(0, |place| place + 1));
                if offset > until {
                    // Nobody asks for a line further on.
                    return Self { words: found, lines: line_starts(&file[..other]) };
                }
            }
            here.skip(1);
        }
        Self { words: found, lines: line_starts(file) }
    }

    /// The position of a byte of the article's text.
    pub fn of(&self, offset: usize) -> Position {
        let known = self.words.partition_point(|word| word.0 <= offset);
        let Some((here, there)) = known.checked_sub(1).map(|at| self.words[at]) else {
            return Position { line: 1, column: 1 };
        };
        // Within the word, or what follows it up to the next, the texts mostly run alike.
        let limit = self.words.get(known).map_or(usize::MAX, |next| next.1);
        let place = (there + (offset - here)).min(limit);
        let line = self.lines.partition_point(|&start| start <= there);
        let start = self.lines[line - 1];
        let end = self.lines.get(line).map_or(usize::MAX, |&next| next - 1);
        Position { line, column: place.min(end) - start + 1 }
    }
}

/// The words of a text with their offsets: runs of letters and digits. In Markdown the targets of
/// links, which are no part of the text, are passed over.
fn words(text: &str, markdown: bool) -> impl Iterator<Item = (usize, &str)> {
    let mut chars = text.char_indices();
    // Up to where a target goes, and up to where none is closed: looked for once on a line.
    let (mut skip_to, mut unclosed_to) = (0, 0);
    std::iter::from_fn(move || {
        let mut start = None;
        for (at, c) in chars.by_ref() {
            if at < skip_to {
                continue;
            }
            if c.is_alphanumeric() {
                start.get_or_insert(at);
                continue;
            }
            if markdown && at >= unclosed_to && text[at..].starts_with("](") {
                let end = text[at..].find([')', '\n']).map_or(text.len(), |end| at + end);
                if text[end..].starts_with(')') {
                    skip_to = end;
                } else {
                    unclosed_to = end;
                }
            }
            if let Some(start) = start {
                return Some((start, &text[start..at]));
            }
        }
        start.map(|start| (start, &text[start..]))
    })
}

/// Words that can be looked at before they are taken.
struct Ahead<'a, W> {
    words: W,
    seen: VecDeque<(usize, &'a str)>,
}

impl<'a, W: Iterator<Item = (usize, &'a str)>> Ahead<'a, W> {
    const fn new(words: W) -> Self {
        Self { words, seen: VecDeque::new() }
    }

    /// The word that comes after so many others.
    fn get(&mut self, number: usize) -> Option<(usize, &'a str)> {
        while self.seen.len() <= number {
            self.seen.push_back(self.words.next()?);
        }
        self.seen.get(number).copied()
    }

    /// How many words come before these, if it is not too many.
    fn find(&mut self, wanted: [Option<&str>; 3]) -> Option<usize> {
        for place in 0..SKIP {
            self.get(place)?;
            if (0..3).all(|at| wanted[at] == self.get(place + at).map(|word| word.1)) {
                return Some(place);
            }
        }
        None
    }

    /// Takes so many words, all of which have been looked at.
    fn skip(&mut self, count: usize) {
        self.seen.drain(..count.min(self.seen.len()));
    }
}

/// Where lines start, whatever ends them: LF, CR LF or CR.
fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    std::iter::once(0).chain((0..bytes.len()).filter(|&at| ends(at)).map(|at| at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line and column in `file` of each place where `word` stands in `text`.
    fn places(text: &str, format: Format, file: &str, word: &str) -> Vec<(usize, usize)> {
        let positions = Positions::between(text, format, file, usize::MAX);
        for (at, _) in text.match_indices(word) {
            let near = Positions::between(text, format, file, at);
            assert_eq!(near.of(at).line, positions.of(at).line, "{at}");
        }
        text.match_indices(word)
            .map(|(at, _)| positions.of(at))
            .map(|position| (position.line, position.column))
            .collect()
    }

    #[test]
    fn joined_lines_are_told_apart() {
        let file = "Titre\r\n\r\nUn mot ici\r\net un mot là.\r\n\r\nUn autre mot.";
        let text = "Titre\nUn mot ici et un mot là.\nUn autre mot.";
        assert_eq!(places(text, Format::Text, file, "mot"), [(3, 4), (4, 7), (6, 10)]);
        assert_eq!(places(text, Format::Text, text, "mot"), [(2, 4), (2, 18), (3, 10)]);
    }

    #[test]
    fn markup_is_passed_over() {
        let file = "---\ntitle: Le titre\n---\n# Le titre\n\n* un **mot** et [un mot](https://mot.example/mot) de plus\n\
                    * le dernier `mot` enfin\n";
        let text = "Le titre\nun mot et un mot de plus\nle dernier mot enfin";
        assert_eq!(places(text, Format::Markdown, file, "mot"), [(6, 8), (6, 21), (7, 15)]);
    }

    #[test]
    fn what_is_not_in_the_file_takes_the_line_before() {
        assert_eq!(places("a b zzz c d e", Format::Text, "a\nb\nc d e", "zzz"), [(2, 2)]);
        assert_eq!(places("zzz", Format::Text, "a", "zzz"), [(1, 1)]);
        assert_eq!(places("zzz", Format::Text, "", "zzz"), [(1, 1)]);
    }

    #[test]
    fn a_hit_may_start_inside_a_word_or_at_a_sign() {
        assert_eq!(places("le l’application", Format::Text, "le\nl’application", "application"), [(2, 5)]);
        assert_eq!(places("un (mot", Format::Text, "un (mot", "(mot"), [(1, 4)]);
    }
}
