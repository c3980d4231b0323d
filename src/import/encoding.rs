//! Bytes to characters: which encoding a file is in, and whether it is text at all.
//!
//! The order: a byte order mark, UTF-16 without one, UTF-8, UTF-8 with a few broken bytes, and only
//! then a guess. It knows no format beyond the magic numbers of files that are no text.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, ISO_8859_15, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::ImportError;

/// How much of a file is looked at to judge the whole: as much as the first part of a large file
/// that is shown before the rest is read, so that both are judged alike.
const SAMPLE: usize = 64 << 10;

/// Starts of files that are no text, and what they are; those of letters alone count only as
/// [`opens`] says.
const MAGIC: &[(&[u8], &str)] = &[
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP archive"),
    (b"PK\x05\x06", "ZIP archive"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip archive"),
    (b"Rar!\x1a\x07", "RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"),
    (b"\x7fELF", "ELF program"),
    (b"SQLite format 3\0", "SQLite database"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office document"),
    (b"{\\rtf", "RTF"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
];

/// A decoded file.
#[derive(Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// Its text, without a byte order mark; not sanitised.
    pub text: Cow<'a, str>,
    /// How many bytes, or sequences of an encoding other than UTF-8, were no text; each is U+FFFD.
    pub undecodable: usize,
    /// The encoding that was found.
    pub encoding: &'static Encoding,
}

impl Decoded<'_> {
    /// The same, owning its text.
    pub fn into_owned(self) -> Decoded<'static> {
        let Self { text, undecodable, encoding } = self;
        Decoded { text: Cow::Owned(text.into_owned()), undecodable, encoding }
    }
}

/// Decodes a file.
///
/// # Errors
/// When it is empty, of a known format that is no text, or binary.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, ImportError> {
    if let Some((encoding, skipped)) = declared(bytes)? {
        let rest = &bytes[skipped..];
        return Ok(if encoding == UTF_8 { utf8(rest) } else { legacy(rest, encoding) });
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Decoded { text: Cow::Borrowed(text), undecodable: 0, encoding: UTF_8 });
    }
    if is_mostly_utf8(bytes) {
        return Ok(utf8(bytes));
    }
    Ok(legacy(bytes, guess(bytes)))
}

/// Decodes a file that says by itself which encoding it is in. What it says loses where it is plainly
/// wrong: against a byte order mark, and against letters of several bytes that are all UTF-8.
///
/// # Errors
/// As [`decode`].
pub fn decode_as<'a>(bytes: &'a [u8], said: &'static Encoding) -> Result<Decoded<'a>, ImportError> {
    // Written in bytes of ASCII, it can be told from nothing else.
    let is_hidden = said == ISO_2022_JP && bytes.is_ascii();
    if declared(bytes)?.is_some() || said == UTF_8 || !is_hidden && is_mostly_utf8(bytes) {
        return decode(bytes);
    }
    let decoded = legacy(bytes, said);
    let guessed = guess(bytes);
    // Where the one cannot be read and the other can, the page was saved anew in another encoding.
    if decoded.undecodable > 0 && guessed != said {
        let other = legacy(bytes, guessed);
        if other.undecodable == 0 {
            return Ok(other);
        }
    }
    Ok(decoded)
}

/// As [`decode`]; what is UTF-8 already is taken over, not copied.
///
/// # Errors
/// The same.
pub fn decode_owned(mut bytes: Vec<u8>) -> Result<Decoded<'static>, ImportError> {
    if declared(&bytes)?.is_none() {
        match String::from_utf8(bytes) {
            Ok(text) => return Ok(Decoded { text: Cow::Owned(text), undecodable: 0, encoding: UTF_8 }),
            Err(error) => bytes = error.into_bytes(),
        }
    }
    Ok(decode(&bytes)?.into_owned())
}

/// The encoding that a file begins by telling, and how many bytes it takes to say so; `None` for UTF-8
/// and what must be guessed.
///
/// # Errors
/// When it is empty, of a known format that is no text, or binary.
fn declared(bytes: &[u8]) -> Result<Option<(&'static Encoding, usize)>, ImportError> {
    if bytes.is_empty() {
        return Err(ImportError::Empty);
    }
    if let Some(mark) = Encoding::for_bom(bytes) {
        return Ok(Some(mark));
    }
    if let Some((_, name)) = MAGIC.iter().find(|(start, _)| opens(bytes, start)) {
        return Err(ImportError::Format(if is_epub(bytes) { "EPUB" } else { name }));
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if let Some(encoding) = utf16_without_mark(sample) {
        return Ok(Some((encoding, 0)));
    }
    if is_binary(sample) { Err(ImportError::Binary) } else { Ok(None) }
}

/// Whether a file starts so. A text may start with letters that a format has for its sign (“ID3
/// tags are…”), but has no control in its first sixteen bytes, as the files of those formats have.
fn opens(bytes: &[u8], start: &[u8]) -> bool {
    let control = |b: &u8| matches!(b, 0..=8 | 0x0B | 0x0E..=0x1F);
    // The sign of bzip2's first block, around which anything may stand.
    let packed = || bytes.get(4..10) == Some(b"1AY&SY");
    let could_be_text = start.iter().all(u8::is_ascii_alphanumeric);
    bytes.starts_with(start) && (!could_be_text || bytes.iter().take(16).any(control) || packed())
}

/// Whether a ZIP archive is an EPUB: its first entry is `mimetype`, stored as it is.
fn is_epub(bytes: &[u8]) -> bool {
    bytes.get(30..58) == Some(b"mimetypeapplication/epub+zip")
}

/// Each broken byte becomes one U+FFFD.
fn utf8(bytes: &[u8]) -> Decoded<'_> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: Cow::Borrowed(text), undecodable: 0, encoding: UTF_8 };
    }
    let mut text = String::with_capacity(bytes.len());
    let mut undecodable = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        undecodable += chunk.invalid().len();
        text.extend(chunk.invalid().iter().map(|_| char::REPLACEMENT_CHARACTER));
    }
    Decoded { text: Cow::Owned(text), undecodable, encoding: UTF_8 }
}

fn legacy<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> Decoded<'a> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    // The five holes of Windows-1252 decode to C1 controls: no text either, and no error to
    // encoding_rs, which follows the browsers.
    let lost = |c: char| c == char::REPLACEMENT_CHARACTER || matches!(c, '\u{80}'..='\u{9F}');
    let undecodable = if text.is_ascii() { 0 } else { text.chars().filter(|&c| lost(c)).count() };
    Decoded { text, undecodable, encoding }
}

/// UTF-16 without a mark: in Western text nearly every second byte is NUL.
fn utf16_without_mark(sample: &[u8]) -> Option<&'static Encoding> {
    memchr::memchr(0, sample)?;
    let units = sample.len() / 2;
    let nuls = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (nuls(0), nuls(1));
    let (many, few) = (units * 2 / 5, units / 20);
    if odd > many && even <= few {
        Some(UTF_16LE)
    } else if even > many && odd <= few {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether a file is no text: a thousandth of NULs, or three in a hundred of other controls. A
/// handful of either is let through: they show as U+FFFD, and a text must not be lost for them.
fn is_binary(sample: &[u8]) -> bool {
    const A_FEW: usize = 8;
    // Nearly all samples hold neither. A sum without branches is taken many bytes at a time.
    let low = |b: u8| b == 0x7F || b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r');
    if sample.iter().fold(0, |any, &b| any | u8::from(low(b))) == 0 {
        return false;
    }
    let (mut nuls, mut controls) = (0, 0);
    for &b in sample {
        nuls += usize::from(b == 0);
        // BEL, backspace and ESC are left out: recordings of terminals are full of them.
        controls += usize::from(matches!(b, 1..=6 | 0x0B | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F));
    }
    (nuls > A_FEW && nuls * 1000 > sample.len()) || (controls > A_FEW && controls * 100 > sample.len() * 3)
}

/// Whether a file that is no valid UTF-8 is meant to be: good sequences of several bytes outnumber
/// the bad bytes (two are enough against one: in other encodings such sequences come about by
/// chance only, and rarely), or the file only ends in the middle of one.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|&b| b >= 0xC0).count();
        bad += chunk.invalid().len();
    }
    let cut = std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
    (cut && good > 0) || good >= 4 * bad || (good > bad && bad * 10 <= bytes.len())
}

/// Guesses among the encodings of the web, and tells ISO-8859-15 from Windows-1252, which
/// chardetng does not.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let first = bytes.iter().position(|b| !b.is_ascii()).unwrap_or(0);
    // From a little before the first byte that says anything.
    let from = if first < SAMPLE { 0 } else { first - 64 };
    let sample = &bytes[from..bytes.len().min(from + SAMPLE)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    // UTF-8 has been ruled out.
    let guess = detector.guess(Some(b"fr"), Utf8Detection::Deny);
    let guess = if guess.is_single_byte() && is_other_alphabet(guess) && mixes_alphabets(sample) {
        WINDOWS_1252
    } else {
        guess
    };
    if guess == WINDOWS_1252 && is_latin9(sample) { ISO_8859_15 } else { guess }
}

/// Whether ASCII letters touch other bytes, as in “caf\xE9”, more often than once in ten runs: no
/// alphabet but the Latin one is mixed with its letters.
fn mixes_alphabets(sample: &[u8]) -> bool {
    let (mut runs, mut mixed) = (0, 0);
    for pair in sample.windows(2) {
        runs += usize::from(pair[0].is_ascii() && !pair[1].is_ascii());
        mixed += usize::from(pair[0].is_ascii_alphabetic() && !pair[1].is_ascii());
    }
    mixed * 10 > runs
}

/// Whether a single-byte encoding is for an alphabet other than the Latin one: where `é` stands in
/// the Latin ones it has no letter of that alphabet.
fn is_other_alphabet(encoding: &'static Encoding) -> bool {
    let (letter, _) = encoding.decode_without_bom_handling(b"\xE9");
    letter.chars().all(|c| c > '\u{36F}')
}

/// Whether single bytes that are `¤ ¼ ½ ¾` in Windows-1252 stand where only `€ Œ œ Ÿ` make sense.
/// A byte from 80 to 9F, a printed character in the one and a control in the other, decides.
fn is_latin9(sample: &[u8]) -> bool {
    if sample.iter().any(|b| matches!(b, 0x80..=0x9F)) {
        return false;
    }
    let letter = |b: Option<&u8>| b.is_some_and(|&b| b.is_ascii_alphabetic() || b >= 0xC0);
    sample.iter().enumerate().any(|(i, &b)| {
        let (before, after) = (i.checked_sub(1).and_then(|i| sample.get(i)), sample.get(i + 1));
        match b {
            // The sign for any currency is hardly ever written.
            0xA4 => true,
            0xBC | 0xBD => letter(after) && !before.is_some_and(u8::is_ascii_digit),
            0xBE => letter(before) && letter(after),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(bytes: &[u8], text: &str, undecodable: usize) {
        let decoded = decode(bytes).unwrap();
        assert_eq!((decoded.text.as_ref(), decoded.undecodable), (text, undecodable), "{}", decoded.encoding.name());
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn encodings_are_found() {
        let s = "Œuvre « déjà » – l’été €\n";
        let mut marked = b"\xef\xbb\xbf".to_vec();
        marked.extend_from_slice(s.as_bytes());
        case(&marked, s, 0);
        case(s.as_bytes(), s, 0);
        for (mark, bytes) in [
            (&b"\xff\xfe"[..], utf16(s, u16::to_le_bytes)),
            (b"\xfe\xff", utf16(s, u16::to_be_bytes)),
            (b"", utf16(s, u16::to_le_bytes)),
            (b"", utf16(s, u16::to_be_bytes)),
        ] {
            case(&[mark, &bytes].concat(), s, 0);
        }
        case(&WINDOWS_1252.encode(s).0, s, 0);
        case(b"d\xe9j\xe0 \xe9t\xe9 l\xe0\n", "déjà été là\n", 0);
        let latin9 = b"\xbcuvre d\xe9j\xe0 \xe9t\xe9 \xa4, c\xbdur\n";
        case(latin9, "Œuvre déjà été €, cœur\n", 0);
        case(b"\xbd tasse et \xbe d'\xe9t\xe9, 3\xbc\n", "½ tasse et ¾ d'été, 3¼\n", 0);
        case(b"\xe9", "é", 0);
    }

    #[test]
    fn what_is_said_loses_where_it_is_wrong() {
        let said = |bytes: &[u8], label: &str| {
            decode_as(bytes, Encoding::for_label(label.as_bytes()).unwrap()).unwrap().text.into_owned()
        };
        assert_eq!(said("l’été".as_bytes(), "iso-8859-1"), "l’été");
        assert_eq!(said(b"l'\xe9t\xe9", "iso-8859-1"), "l'été");
        assert_eq!(said(b"l'\xe9t\xe9 l\xe0 d\xe9j\xe0", "utf-8"), "l'été là déjà");
        assert_eq!(said(b"\xd0\xcf\xc7\xcf\xc4\xc1", "koi8-r"), "погода");
        assert_eq!(said(b"\xa4 \xbcuvre", "iso-8859-15"), "€ Œuvre");
        assert_eq!(said(b"\x1b$B%F\x1b(B", "iso-2022-jp"), "テ");
        assert_eq!(said("\u{feff}é".as_bytes(), "iso-8859-1"), "é");
    }

    #[test]
    fn broken_bytes_do_not_cost_the_text() {
        case("été\u{0}été".as_bytes(), "été\0été", 0);
        let mut broken = "l’été, déjà, à côté, œuvre ".as_bytes().to_vec();
        broken.push(0xE9);
        broken.extend_from_slice(b" fin");
        case(&broken, "l’été, déjà, à côté, œuvre \u{FFFD} fin", 1);
        case(&"l’été".as_bytes()[..5], "l’\u{FFFD}", 1);
        case(b"l'\xc3\xa9t\xc3\xa9 \xe9 fin", "l'été \u{FFFD} fin", 1);
        // One sequence against one byte says nothing.
        assert_ne!(decode(b"a \xc3\xa9 b \xe9 fin du texte").unwrap().encoding, UTF_8);
        case(b"\xff\xfeA", "\u{FFFD}", 1);
        case(b"abc\0def\n", "abc\0def\n", 0);
        // Every line of this one is broken: as Windows-1252, with its holes counted.
        assert!(
            decode(b"caf\xe9 \xff\xfe\xc0\xaf \xed\xa0\x80 \xf4\x90\x80\x80 \xe2\x82 fin\n").unwrap().undecodable > 0
        );
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, error) in [
            (&b""[..], ImportError::Empty),
            (b"%PDF-1.7\n", ImportError::Format("PDF")),
            (b"PK\x03\x04\x14\0", ImportError::Format("ZIP archive")),
            (b"\x89PNG\r\n\x1a\n\0\0", ImportError::Format("PNG image")),
            (b"\x7fELF\x02\x01", ImportError::Format("ELF program")),
            (b"ID3\x03\0\0\0\0", ImportError::Format("MP3")),
            (b"GIF89a\x10\x01\x20\x03\xf7\0\0", ImportError::Format("GIF image")),
            (b"OggS\0\x02", ImportError::Format("Ogg")),
            (b"BZh91AY&SY\xd9\xab\xce\xfa~~", ImportError::Format("bzip2")),
            (&[1, 2, 3, 0, 0, 5, 200].repeat(30), ImportError::Binary),
            (&[0].repeat(100), ImportError::Binary),
        ] {
            assert_eq!(decode(bytes), Err(error));
        }
        for text in ["ID3 tags are…", "GIF89a, la norme", "OggS\n", "BZh", "BZh9 est un début"] {
            case(text.as_bytes(), text, 0);
        }
        let mut epub = b"PK\x03\x04".to_vec();
        epub.resize(30, 0);
        epub.extend_from_slice(b"mimetypeapplication/epub+zip");
        assert_eq!(decode(&epub), Err(ImportError::Format("EPUB")));
    }
}
