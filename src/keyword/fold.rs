//! The folded copy of a text, and the way back to the original bytes.
//!
//! Folding is the first point of *What a hit is*: compatibility decomposition, marks dropped, lower
//! case, a few letters and signs made alike, and any run of white space one space. It changes
//! lengths, so the copy carries checkpoints: pairs of a folded and an original offset, one for
//! about every 256 folded bytes. An offset is mapped by a search for the checkpoint before it and a
//! walk from there. Nothing here knows what is looked for.

use std::{ops::Range, sync::OnceLock};

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::letter;
use crate::article::Article;

/// Folded bytes from one checkpoint to the next: 8 bytes of map for 256 of text, and a walk of
/// 128 bytes on average.
const STEP: usize = 256;
/// The same in original bytes, where nearly all of the text folds to nothing.
const ORIGINAL_STEP: usize = 1024;
/// Stands between two blocks. No folded text holds it, for white space folds to a space, so no hit
/// can cross it.
const SEPARATOR: u8 = b'\n';

/// The folded text of an article's blocks, with checkpoints back to the original.
#[derive(Debug)]
pub struct Folded {
    text: String,
    stretches: Vec<Stretch>,
    checkpoints: Vec<Checkpoint>,
    /// Folded ranges that came out of a sign (™ ¹ ①): they look like letters and digits, but
    /// bound a word.
    signs: Vec<(u32, u32)>,
}

/// A block that was folded.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    /// Where it starts in the folded text.
    folded: u32,
    /// Its bytes in the original.
    start: u32,
    end: u32,
}

/// A place at the start of a character, where the fold's state is empty: not inside an expansion,
/// not after a space.
#[derive(Clone, Copy, Debug)]
struct Checkpoint {
    folded: u32,
    original: u32,
}

impl Folded {
    /// Folds every block of an article. What stands between blocks is left out.
    pub fn new(article: &Article) -> Self {
        Self::of(article.text(), article.blocks().iter().map(|block| block.range.clone()))
    }

    /// Folds stretches of a text, in order and disjoint, each by itself.
    pub(crate) fn of(text: &str, stretches: impl Iterator<Item = Range<usize>>) -> Self {
        let mut folder = Folder::with_capacity(text.len());
        for range in stretches {
            folder.stretch(text, range);
        }
        folder.finish()
    }

    /// The folded text: its blocks, with a line feed between two.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The folded stretches as bytes of the original text.
    pub(crate) fn stretches(&self) -> impl Iterator<Item = Range<usize>> {
        self.stretches.iter().map(|stretch| stretch.start as usize..stretch.end as usize)
    }

    /// The bytes of the original stretch that holds a folded offset.
    pub(crate) fn stretch_of(&self, folded: usize) -> Range<usize> {
        let after = self.stretches.partition_point(|stretch| stretch.folded as usize <= folded);
        let stretch = self.stretches[after.saturating_sub(1)];
        stretch.start as usize..stretch.end as usize
    }

    /// The bytes of the stretch that holds an original offset.
    pub(crate) fn stretch_at(&self, original: usize) -> Range<usize> {
        let after = self.stretches.partition_point(|stretch| stretch.start as usize <= original);
        let stretch = self.stretches[after.saturating_sub(1)];
        stretch.start as usize..stretch.end as usize
    }

    /// Whether a folded offset lies in what came out of a sign.
    pub(crate) fn is_sign(&self, folded: usize) -> bool {
        let after = self.signs.partition_point(|&(start, _)| start as usize <= folded);
        after > 0 && folded < self.signs[after - 1].1 as usize
    }

    /// Maps a folded range that is not empty to the original: from the start of the character that
    /// produces its first byte to the end of the one that produces its last, and the combining
    /// marks that follow.
    ///
    /// The obvious way back, "the first original offset whose folded offset reaches the range",
    /// starts on the marks of the letter before, skips a letter when the range starts inside its
    /// expansion and leaves the last letter's marks out: it lost letters in 24 % of the hits in
    /// hostile text.
    pub(crate) fn original(&self, text: &str, range: Range<usize>) -> Range<usize> {
        let limit = self.stretch_of(range.start).end;
        let mut walk = Walk::from(self.checkpoint(range.start));
        let first = walk.to(text, limit, range.start);
        let last = self.checkpoint(range.end - 1);
        if last.folded as usize > walk.folded {
            walk = Walk::from(last);
        }
        let mut end = walk.to(text, limit, range.end - 1).end;
        end += text[end..limit].chars().take_while(|&c| is_combining_mark(c)).map(char::len_utf8).sum::<usize>();
        first.start..end
    }

    fn checkpoint(&self, folded: usize) -> Checkpoint {
        let after = self.checkpoints.partition_point(|checkpoint| checkpoint.folded as usize <= folded);
        self.checkpoints[after.saturating_sub(1)]
    }
}

/// Folds a short text, such as a term: the same folding, without a map. White space around it is
/// kept, as one space.
pub fn fold(text: &str) -> String {
    let mut folder = Folder::with_capacity(text.len());
    folder.stretch(text, 0..text.len());
    folder.finish().text
}

/// The work of folding.
struct Folder {
    out: Vec<u8>,
    stretches: Vec<Stretch>,
    checkpoints: Vec<Checkpoint>,
    signs: Vec<(u32, u32)>,
}

impl Folder {
    fn with_capacity(bytes: usize) -> Self {
        Self {
            out: Vec::with_capacity(bytes + 16),
            stretches: Vec::new(),
            checkpoints: Vec::with_capacity(bytes / STEP + 4),
            signs: Vec::new(),
        }
    }

    fn stretch(&mut self, text: &str, range: Range<usize>) {
        // One character gives at most 33 bytes for 3 (U+FDFA), so a text that import lets in can
        // still fold to more than offsets can hold. What lies beyond is not searched.
        let (Ok(folded), Ok(start), Ok(end)) =
            (u32::try_from(self.out.len() + 1), u32::try_from(range.start), u32::try_from(range.end))
        else {
            return;
        };
        if range.is_empty() || range.len().saturating_mul(11) > (u32::MAX - folded) as usize {
            return;
        }
        if !self.stretches.is_empty() {
            self.out.push(SEPARATOR);
        }
        let folded = if self.stretches.is_empty() { 0 } else { folded };
        self.stretches.push(Stretch { folded, start, end });
        self.checkpoints.push(Checkpoint { folded, original: start });
        let (mut at, mut after_space) = (range.start, false);
        let (mut next_folded, mut next_original) = (self.out.len() + STEP, at + ORIGINAL_STEP);
        while at < range.end {
            // After a space the state is not empty: go on by single characters to the end of it, as
            // in some texts every chunk ends with one.
            let due = self.out.len() >= next_folded || at >= next_original;
            if due && !after_space {
                self.checkpoint(at);
                (next_folded, next_original) = (self.out.len() + STEP, at + ORIGINAL_STEP);
            }
            if let Some(chunk) = text.as_bytes()[at..range.end].first_chunk().filter(|_| !(due && after_space)) {
                let chunk = Chunk::new(*chunk, after_space);
                let plain = chunk.plain();
                if plain > 0 {
                    let before = self.out.len();
                    self.out.extend_from_slice(&chunk.lower());
                    self.out.truncate(before + plain);
                    after_space = self.out[before + plain - 1] == b' ';
                    at += plain;
                    continue;
                }
            }
            let c = char_at(text, at);
            at += c.len_utf8();
            let before = self.out.len();
            if emit(c, &mut after_space, &mut self.out) {
                self.sign(before);
            }
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "`stretch` refuses what would be larger")]
    fn checkpoint(&mut self, original: usize) {
        self.checkpoints.push(Checkpoint { folded: self.out.len() as u32, original: original as u32 });
    }

    #[expect(clippy::cast_possible_truncation, reason = "`stretch` refuses what would be larger")]
    fn sign(&mut self, before: usize) {
        self.signs.push((before as u32, self.out.len() as u32));
    }

    fn finish(self) -> Folded {
        let text = String::from_utf8(self.out).expect("pieces are whole characters");
        Folded { text, stretches: self.stretches, checkpoints: self.checkpoints, signs: self.signs }
    }
}

/// A walk over the original that counts folded bytes.
struct Walk {
    original: usize,
    folded: usize,
    after_space: bool,
}

impl From<Checkpoint> for Walk {
    fn from(checkpoint: Checkpoint) -> Self {
        Self { original: checkpoint.original as usize, folded: checkpoint.folded as usize, after_space: false }
    }
}

impl Walk {
    /// Goes on to the character that produces a folded byte, and stops before it.
    fn to(&mut self, text: &str, limit: usize, folded: usize) -> Range<usize> {
        while self.original < limit {
            if let Some(chunk) = text.as_bytes()[self.original..limit].first_chunk() {
                let plain = Chunk::new(*chunk, self.after_space).plain().min(folded - self.folded);
                if plain > 0 {
                    self.original += plain;
                    self.folded += plain;
                    self.after_space = text.as_bytes()[self.original - 1] == b' ';
                    continue;
                }
            }
            let c = char_at(text, self.original);
            let (mut count, mut after_space) = (Count(0), self.after_space);
            emit(c, &mut after_space, &mut count);
            if self.folded + count.0 > folded {
                return self.original..self.original + c.len_utf8();
            }
            self.original += c.len_utf8();
            self.folded += count.0;
            self.after_space = after_space;
        }
        self.original..self.original
    }
}

fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().expect("an offset before the end")
}

/// Eight bytes of text, taken at once.
struct Chunk {
    bytes: u64,
    /// The high bit of every byte that is not plain: beyond ASCII, a control, or a space after a
    /// space.
    rest: u64,
}

impl Chunk {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * Self::ONES;

    #[inline]
    const fn new(bytes: [u8; 8], after_space: bool) -> Self {
        let bytes = u64::from_le_bytes(bytes);
        let low = bytes & !Self::HIGH;
        let beyond = bytes & Self::HIGH;
        let control = !(low + 0x60 * Self::ONES) & Self::HIGH;
        let other = bytes ^ (b' ' as u64 * Self::ONES);
        let spaces = !(((other & !Self::HIGH) + !Self::HIGH) | other) & Self::HIGH;
        let double = spaces & ((spaces << 8) | if after_space { 0x80 } else { 0 });
        Self { bytes, rest: beyond | control | double }
    }

    /// How many bytes from the first on are plain: they fold to themselves in lower case.
    #[inline]
    const fn plain(&self) -> usize {
        (self.rest.trailing_zeros() / 8) as usize
    }

    /// The bytes with `A` to `Z` in lower case.
    #[inline]
    const fn lower(&self) -> [u8; 8] {
        let low = self.bytes & !Self::HIGH;
        let from_a = low + (0x80 - b'A' as u64) * Self::ONES;
        let past_z = low + (0x7F - b'Z' as u64) * Self::ONES;
        let upper = from_a & !past_z & !self.bytes & Self::HIGH;
        (self.bytes | (upper >> 2)).to_le_bytes()
    }
}

/// Where folded bytes go.
trait Sink {
    fn put(&mut self, bytes: &[u8]);
}

impl Sink for Vec<u8> {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

/// Only counts.
struct Count(usize);

impl Sink for Count {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }
}

/// Folds one character, white space collapsed over the run; says whether it is a sign.
#[inline]
fn emit(c: char, after_space: &mut bool, sink: &mut impl Sink) -> bool {
    let piece = Piece::of(c);
    match piece.length {
        Piece::NONE => {}
        Piece::SPACE => {
            if !*after_space {
                sink.put(b" ");
                *after_space = true;
            }
        }
        Piece::LONG => {
            let mut folded = String::new();
            unfold(c, &mut folded);
            for c in folded.chars() {
                if c != ' ' || !*after_space {
                    sink.put(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
                *after_space = c == ' ';
            }
        }
        length => {
            sink.put(&piece.bytes[..usize::from(length)]);
            *after_space = false;
        }
    }
    piece.sign
}

/// The folded form of one character, when it is short.
#[derive(Clone, Copy)]
struct Piece {
    bytes: [u8; 4],
    /// How many bytes, or one of the marks below.
    length: u8,
    sign: bool,
}

/// Characters in a page of the table.
const PAGE: usize = 64;
/// Pages for all of Unicode: 270 KB of zeros, of which only what is used takes memory.
const PAGES_IN_ALL: usize = 0x11_0000 / PAGE;

impl Piece {
    const NONE: u8 = 0;
    /// A single space, which is dropped after another one.
    const SPACE: u8 = 5;
    /// More than four bytes.
    const LONG: u8 = 6;

    /// Looks a character up. The table is in pages that are filled on first use: a French text
    /// needs about ten of them, and filling all would take longer than the first frame may.
    #[inline]
    fn of(c: char) -> Self {
        static PAGES: [OnceLock<Box<[Piece; PAGE]>>; PAGES_IN_ALL] = [const { OnceLock::new() }; PAGES_IN_ALL];
        let code = c as usize;
        PAGES[code / PAGE].get_or_init(|| Self::page(code / PAGE))[code % PAGE]
    }

    #[cold]
    fn page(number: usize) -> Box<[Self; PAGE]> {
        Box::new(std::array::from_fn(|index| {
            let code = u32::try_from(number * PAGE + index).ok();
            code.and_then(char::from_u32).map_or(Self { bytes: [0; 4], length: Self::NONE, sign: false }, Self::new)
        }))
    }

    fn new(c: char) -> Self {
        if c.is_ascii_graphic() {
            return Self { bytes: [c.to_ascii_lowercase() as u8, 0, 0, 0], length: 1, sign: false };
        }
        let mut folded = String::new();
        unfold(c, &mut folded);
        let itself = folded.chars().eq([c]);
        let sign = !itself && letter::is_sign(c) && folded.chars().any(letter::is_word);
        let mut bytes = [0; 4];
        let length = match folded.len() {
            _ if folded == " " => Self::SPACE,
            length @ 0..=4 if !folded.contains(' ') => {
                bytes[..length].copy_from_slice(folded.as_bytes());
                u8::try_from(length).unwrap_or(Self::LONG)
            }
            _ => Self::LONG,
        };
        Self { bytes, length, sign }
    }
}

/// Adds the folded form of one character by itself, the slow and plain way: what the table is made
/// of.
pub(super) fn unfold(c: char, out: &mut String) {
    if c.is_whitespace() {
        out.push(' ');
        return;
    }
    if let Some(alike) = alike(c) {
        out.push_str(alike);
        return;
    }
    decompose_compatible(c, |c| {
        if is_combining_mark(c) {
            return;
        }
        if let Some(alike) = alike(c) {
            out.push_str(alike);
            return;
        }
        for lower in c.to_lowercase() {
            // Lower case may decompose again: İ gives i and a dot.
            decompose_compatible(lower, |c| match alike(c) {
                Some(alike) => out.push_str(alike),
                None if is_combining_mark(c) => {}
                None if c.is_whitespace() => out.push(' '),
                None => out.push(c),
            });
        }
    });
}

/// What is made alike, or dropped, beyond the compatibility decomposition.
fn alike(c: char) -> Option<&'static str> {
    Some(match c {
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' | 'ẞ' => "ss",
        '\u{2019}' | '\u{2018}' | '\u{02BC}' | '\u{00B4}' => "'",
        '\u{2010}' | '\u{2011}' => "-",
        '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_as_the_definition_says() {
        let cases = [
            ("Œuvre Æther Straße STRAẞE ’‘ʼ´ a‐b a‑b", "oeuvre aether strasse strasse '''' a-b a-b"),
            ("a \u{A0}\n\t b\u{202F}c", "a b c"),
            (" \u{2009} a\r\n", " a "),
            ("ﬁn … ２ ℌ ½", "fin ... 2 h 1\u{2044}2"),
            ("a\u{AD}b\u{200B}c\u{200D}d\u{2060}e\u{FEFF}f\u{200C}g", "abcdefg"),
            ("a \u{200B} b", "a b"),
            ("İ \u{212A} \u{212B} ǅ ŉ", "i k a dz 'n"),
            ("É e\u{301} ç Ñ ǖ ệ", "e e c n u e"),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`@09", "abcdefghijklmnopqrstuvwxyz[\\]^_`@09"),
            ("\u{301}\u{301}a¨b", "a b"),
            ("Ἀθήνα МОСКВА 漢字", "αθηνα москва 漢字"),
            ("", ""),
        ];
        for (text, wanted) in cases {
            assert_eq!(fold(text), wanted, "{text:?}");
        }
    }

    #[test]
    fn chunks_fold_as_characters_do() {
        // Every pair of ASCII characters, at every place of a chunk, after a space and not.
        for a in 0..128_u8 {
            for b in 0..128_u8 {
                for at in 0..10 {
                    let mut text = "x".repeat(10);
                    text.insert(at, char::from(b));
                    text.insert(at, char::from(a));
                    let mut wanted = String::new();
                    for c in text.chars() {
                        unfold(c, &mut wanted);
                        if wanted.ends_with("  ") {
                            wanted.pop();
                        }
                    }
                    assert_eq!(fold(&text), wanted, "{text:?}");
                }
            }
        }
    }

    #[test]
    fn every_folded_byte_maps_to_the_character_that_made_it() {
        let pieces = ["é", "e\u{301}", "œ", " ", "  \n ", "\u{AD}", "Chiffrement ", "…", "\u{FDFA}", "ｶ", "🇫🇷", "x"];
        let mut text = String::new();
        for round in 0..400_usize {
            text.push_str(pieces[round * round % 97 % pieces.len()]);
        }
        let half = text.len();
        text.push_str(&"\u{AD}".repeat(5000));
        text.push_str(&" ".repeat(5000));
        text.push_str("fin");
        let stretches = [0..half, half..text.len()];
        let folded = Folded::of(&text, stretches.iter().cloned());
        assert!(folded.checkpoints.len() > 4);
        for (index, bytes) in stretches.into_iter().enumerate() {
            let (mut at, mut space) = (folded.stretches[index].folded as usize, false);
            for (start, c) in text[bytes.clone()].char_indices() {
                let mut piece = String::new();
                unfold(c, &mut piece);
                for d in piece.chars() {
                    if d == ' ' && space {
                        continue;
                    }
                    space = d == ' ';
                    let found = folded.original(&text, at..at + d.len_utf8());
                    assert_eq!(found.start, bytes.start + start, "{at}");
                    assert!(found.end >= bytes.start + start + c.len_utf8() && found.end <= bytes.end);
                    at += d.len_utf8();
                }
            }
            assert!(at == folded.text.len() || folded.text.as_bytes()[at] == SEPARATOR);
        }
    }

    #[test]
    fn checkpoints_are_never_far_apart() {
        for piece in ["a b ", "abcdefg ", "a  ", "é\u{AD} ", "\u{FDFA}", "\u{301}a \n"] {
            let text = piece.repeat(4000);
            let folded = Folded::of(&text, std::iter::once(0..text.len()));
            let steps = folded.checkpoints.windows(2).map(|pair| pair[1].folded - pair[0].folded);
            assert!(steps.max().unwrap() < 300 && folded.checkpoints.len() > 20, "{piece:?}");
            let after_space = |checkpoint: &Checkpoint| folded.text[..checkpoint.folded as usize].ends_with(' ');
            assert!(!folded.checkpoints.iter().any(after_space), "{piece:?}");
        }
    }

    #[test]
    fn signs_are_known() {
        let text = "a™ ¹b Ⓐ№ x２";
        let folded = Folded::of(text, std::iter::once(0..text.len()));
        assert_eq!(folded.text(), "atm 1b ano x2");
        let signs: Vec<_> = (0..13).filter(|&at| folded.is_sign(at)).collect();
        assert_eq!(signs, [1, 2, 4, 7, 8, 9]);
    }
}
