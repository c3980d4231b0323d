//! The lines of a plain text: where they are, what marks stand before them, and whether the file
//! was wrapped at a fixed width.
//!
//! It judges lines one or two at a time, and never says what a paragraph means.

use std::ops::Range;

use crate::article::Marker;

/// One line, without its line end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its bytes without the white space around; empty when it is blank.
    pub range: Range<usize>,
    /// Where its content starts: after quotation signs and the marker of a list.
    pub content: usize,
    /// The characters of white space before it.
    pub indent: usize,
    /// How many `>` stand before it.
    pub quote: u8,
    /// The marker of a list item.
    pub marker: Option<Marker>,
}

impl Line {
    /// Whether nothing is on it but, perhaps, quotation signs.
    pub const fn is_blank(&self) -> bool {
        self.content == self.range.end
    }

    /// The bytes of its content.
    pub const fn content(&self) -> Range<usize> {
        self.content..self.range.end
    }
}

/// Whether a character takes no ink at the edge of a line. The zero-width ones are no white space
/// to Unicode, but a line made of them is blank all the same.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// So many blank lines in a row say all that more would.
const BLANK_LINES: usize = 8;

/// So many lines are looked at one by one: a novel has ten thousand. Each takes fifty bytes, and a
/// paragraph of its own as many again.
const LINES: usize = 1 << 20;

/// The lines of a sanitised text, and where those begin that are too many to be told. Of blank lines
/// without end only some are.
pub fn split(text: &str) -> (Vec<Line>, usize) {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut blank = 0;
    for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
        if lines.len() == LINES {
            return (lines, start);
        }
        let raw = &text[start..end];
        let trimmed = raw.trim_start_matches(is_blank);
        let indent = raw.len() - trimmed.len();
        let trimmed = trimmed.trim_end_matches(is_blank);
        let from = start + indent;
        blank = if trimmed.is_empty() { blank + 1 } else { 0 };
        if blank > BLANK_LINES {
            start = end + 1;
            continue;
        }
        let (quote, marker, content) = marks(trimmed);
        lines.push(Line {
            range: from..from + trimmed.len(),
            content: from + content,
            indent: raw[..indent].chars().count(),
            quote,
            marker,
        });
        start = end + 1;
    }
    (lines, text.len())
}

/// The quotation signs and the list marker at the start of a line, and where its content starts.
fn marks(line: &str) -> (u8, Option<Marker>, usize) {
    let mut rest = line;
    let mut quote = 0_u8;
    while let Some(after) = rest.strip_prefix('>') {
        quote = quote.saturating_add(1);
        rest = after.trim_start_matches(is_blank);
    }
    let (marker, rest) = match item(rest) {
        Some((marker, after)) => (Some(marker), after),
        None => (None, rest),
    };
    (quote, marker, line.len() - rest.len())
}

/// A list marker and what follows it. Dashes (– —) open speech in French and are none.
fn item(line: &str) -> Option<(Marker, &str)> {
    let (marker, rest) = if let Some(rest) = line.strip_prefix(['-', '*', '+', '•', '◦', '▪', '‣', '●', '■'])
    {
        (Marker::Bullet, rest)
    } else {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=3).contains(&digits) {
            return None;
        }
        (Marker::Number(line[..digits].parse().ok()?), line[digits..].strip_prefix(['.', ')'])?)
    };
    let content = rest.trim_start_matches(is_blank);
    (content.len() < rest.len() && !content.is_empty()).then_some((marker, content))
}

/// The sign that a line is made of, when it is nothing but three or more of one: `***`, `* * *`,
/// `=====`.
pub fn rule(line: &str) -> Option<char> {
    let sign = line.chars().next().filter(|c| matches!(c, '-' | '=' | '*' | '_' | '~' | '–' | '—' | '•' | '⁂'))?;
    let signs = line.chars().filter(|&c| c == sign).count();
    ((signs >= 3 || sign == '⁂') && line.chars().all(|c| c == sign || c == ' ')).then_some(sign)
}

/// Whether a line ends where a sentence may.
pub fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(|c: char| matches!(c, '»' | '”' | '"' | '’' | '\'' | ')' | ']') || is_blank(c));
    line.ends_with(['.', '!', '?', '…', ':', ';'])
}

/// How much of a text tells its shape, in bytes: the first part of a large file is shown before the
/// rest is read, and must be cut into the same blocks.
const SAMPLE: usize = 48 << 10;

/// The width that a text was wrapped at, in characters; `None` when each of its lines is a
/// paragraph, or nobody can tell.
///
/// In a wrapped text a line is broken because the next word did not fit, and rarely where a
/// sentence ends. In a list of lines neither holds.
pub fn wrap_width(text: &str, lines: &[Line]) -> Option<usize> {
    let lines = &lines[..lines.partition_point(|line| line.range.end <= SAMPLE)];
    let length = |line: &Line| line.indent + text[line.range.clone()].chars().count();
    let (mut long, mut all) = (0, 0);
    for line in lines {
        let length = length(line);
        all += length;
        long += if length > 120 { length } else { 0 };
    }
    // An address or two may stick out.
    if long * 4 > all {
        return None;
    }
    let broken = |pair: &&[Line]| {
        !pair[0].is_blank()
            && !pair[1].is_blank()
            && pair[0].quote == pair[1].quote
            && pair[1].marker.is_none()
            && rule(&text[pair[0].range.clone()]).is_none()
            && rule(&text[pair[1].range.clone()]).is_none()
    };
    let pairs: Vec<&[Line]> = lines.windows(2).filter(broken).collect();
    if pairs.len() < 2 {
        return None;
    }
    let mut lengths: Vec<usize> = pairs.iter().map(|pair| length(&pair[0])).filter(|&n| n <= 120).collect();
    lengths.sort_unstable();
    // Not the longest: one line that sticks out would make all others look short.
    let width = *lengths.get(lengths.len().checked_sub(1)? * 9 / 10)?;
    if width < NARROWEST {
        return None;
    }
    let full = pairs.iter().filter(|pair| length(&pair[0]) + 1 + first_word(&text[pair[1].content()]) + 3 > width);
    let within = pairs.iter().filter(|pair| !ends_sentence(&text[pair[0].range.clone()]));
    (full.count() * 2 >= pairs.len() && within.count() * 10 >= pairs.len() * 6).then_some(width)
}

/// How many lines of a text don't tell whether it was wrapped.
const FEW: usize = 12;

/// The least width at which texts are wrapped, in characters: shorter lines are verses, addresses, names.
const NARROWEST: usize = 40;

/// Whether a text has too few lines to tell its width: each is judged by the next.
pub fn is_few(text: &str, lines: &[Line]) -> bool {
    let lines = &lines[..lines.partition_point(|line| line.range.end <= SAMPLE)];
    let mut full = lines.iter().filter(|line| !line.is_blank());
    full.clone().nth(FEW).is_none() && full.all(|line| text[line.range.clone()].chars().count() <= 120)
}

/// Whether, in a text of few lines, a line is broken in mid-sentence and goes on in the next.
pub fn breaks_off(text: &str, line: &Line, next: &Line) -> bool {
    let content = &text[line.range.clone()];
    content.chars().count() >= NARROWEST
        && !ends_sentence(content)
        && text[next.content()].starts_with(char::is_lowercase)
}

/// The length of the first word, in characters.
fn first_word(line: &str) -> usize {
    line.chars().take_while(|c| *c != ' ').count()
}

/// Whether, in a text wrapped at `width`, a line goes on in the next.
pub fn goes_on(text: &str, line: &Line, next: &Line, width: usize) -> bool {
    let content = &text[next.content()];
    let length = line.indent + text[line.range.clone()].chars().count();
    if length + 1 + first_word(content) > width {
        return true;
    }
    // Wrapped by hand, or by a program that evens lines out.
    content.starts_with(char::is_lowercase) && !ends_sentence(&text[line.range.clone()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_before_a_line() {
        for (line, wanted) in [
            ("plain", (0, None, "plain")),
            ("> quoted", (1, None, "quoted")),
            (">> > deep", (3, None, "deep")),
            ("- item", (0, Some(Marker::Bullet), "item")),
            ("•\u{a0}item", (0, Some(Marker::Bullet), "item")),
            ("> 12. item", (1, Some(Marker::Number(12)), "item")),
            ("3) item", (0, Some(Marker::Number(3)), "item")),
            ("– Oui, dit-il.", (0, None, "– Oui, dit-il.")),
            ("2018. Une année", (0, None, "2018. Une année")),
            ("1.5 million", (0, None, "1.5 million")),
            ("-x", (0, None, "-x")),
            ("-", (0, None, "-")),
        ] {
            let (quote, marker, content) = marks(line);
            assert_eq!((quote, marker, &line[content..]), wanted);
        }
    }

    #[test]
    fn lines_and_rules() {
        let (lines, _) = split("  a  \n\n\u{200b}\nb");
        assert_eq!(lines.iter().map(|line| line.range.clone()).collect::<Vec<_>>(), [2..3, 6..6, 10..10, 11..12]);
        assert_eq!(lines[0].indent, 2);
        for (line, wanted) in
            [("***", Some('*')), ("* * *", Some('*')), ("====", Some('=')), ("--", None), ("-- x", None), ("", None)]
        {
            assert_eq!(rule(line), wanted, "{line}");
        }
    }

    #[test]
    fn width() {
        let of = |text: &str| wrap_width(text, &split(text).0);
        let wrapped = "On les a longtemps tenues pour une poussière administrative, bonne à\n\
            dresser les factures. En juin, des documents montrèrent qu’un tribunal\n\
            avait ordonné à un opérateur de livrer, chaque jour, tous les relevés\n\
            de ses abonnés.\n";
        assert_eq!(of(wrapped), Some(69));
        let sentences = "La première phrase de la liste est tout entière sur sa ligne.\n\
            La deuxième phrase de la liste l’est aussi, et ne se coupe pas.\n\
            La troisième phrase ferme la liste, de la même longueur encore.\n";
        assert_eq!(of(sentences), None);
        assert_eq!(of("Accueil\nPolitique\nSociété\nCulture\n"), None);
        assert_eq!(of(""), None);
    }

    #[test]
    fn few_lines_are_joined_one_by_one() {
        let first = "On rentre à la nuit tombée, et Noël";
        let long = "On rentre tard, à la nuit tombée, et il neige. Et Noël";
        for (line, next, joins) in [
            (long, "approche, n’est-ce pas\u{202f}?", true),
            (long, "Approche, n’est-ce pas\u{202f}?", false),
            (first, "approche, n’est-ce pas\u{202f}?", false),
            ("On rentre tard, à la nuit tombée, et il neige encore.", "approche", false),
        ] {
            let text = format!("{line}\n{next}");
            let lines = split(&text).0;
            assert!(is_few(&text, &lines));
            assert_eq!(breaks_off(&text, &lines[0], &lines[1]), joins, "{text}");
        }
        let many = "un mot\n".repeat(13);
        assert!(!is_few(&many, &split(&many).0));
    }
}
