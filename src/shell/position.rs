//! Where a place in an article's text stands in its file: the line and the column for an editor.
//!
//! Import keeps the words of a file in their order, but joins lines, drops markup and decodes. So
//! the words of the text and those of the file are walked along together; where they part, three
//! words in a row must agree before the walk goes on, which keeps it from being led astray by
//! markup. A place whose word is not found takes the line of the word before it; where there is no
//! file to look into (stdin), lines are those of the article's text.

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
        let bytes = match library::file(article.source()) {
            Some(path) => loader::read_file(path).ok(),
            None => builtin::bytes(article.source()).map(<[u8]>::to_vec),
        };
        let file = bytes.as_deref().and_then(|bytes| encoding::decode(bytes).ok()).map(|decoded| decoded.text);
        Self::between(article.text(), article.format(), file.as_deref().unwrap_or(article.text()))
    }

    fn between(text: &str, format: Format, file: &str) -> Self {
        let mut found = Vec::new();
        let (here, there) = (words(text, false), words(file, format == Format::Markdown));
        let mut next = 0;
        for (at, (offset, word)) in here.iter().enumerate() {
            let agree = |place: usize| {
                let ours = here[at..].iter().take(3).map(|word| word.1);
                ours.eq(there[place..].iter().take(3).map(|word| word.1))
            };
            let place = if there.get(next).is_some_and(|other| other.1 == *word) {
                Some(next)
            } else {
                (next..there.len().min(next + SKIP)).find(|&place| agree(place))
            };
            if let Some(place) = place {
                found.push((*offset, there[place].0));
                next = place + 1;
            }
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
fn words(text: &str, markdown: bool) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    let mut skip_to = 0;
    for (at, c) in text.char_indices() {
        if at < skip_to {
            continue;
        }
        if c.is_alphanumeric() {
            start.get_or_insert(at);
            continue;
        }
        if let Some(start) = start.take() {
            words.push((start, &text[start..at]));
        }
        if markdown && text[at..].starts_with("](") {
            let line = text[at..].split('\n').next().unwrap_or_default();
            skip_to = line.find(')').map_or(0, |end| at + end);
        }
    }
    if let Some(start) = start {
        words.push((start, &text[start..]));
    }
    words
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
        let positions = Positions::between(text, format, file);
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
