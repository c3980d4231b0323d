//! The names in a folder, to be taken in byte order, with the first ones known long before all are
//! sorted. Knows no paths and opens nothing.
//!
//! All names stand in one buffer and are put in order a stretch at a time: twenty thousand of them
//! cost a few page faults instead of an allocation each, and the first one a selection instead of a
//! sort.

use std::collections::HashSet;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    Other,
    /// A link that has not been followed, or what the file system doesn't tell without a look.
    Unknown,
}

/// A name that was taken.
#[derive(Debug)]
pub(super) struct Name<'a> {
    pub(super) bytes: &'a [u8],
    /// What it is or, when it is a link, leads to.
    pub(super) kind: Kind,
    pub(super) is_link: bool,
}

/// The names that have not been taken yet.
#[derive(Debug)]
pub(super) struct Names {
    bytes: Vec<u8>,
    /// The last `sorted` ones are in order, the next one last, and come before all others.
    entries: Vec<Entry>,
    sorted: usize,
    /// So many are sorted at a time.
    stretch: usize,
    /// Whether a folder is called as those are that belong to a page.
    companions: bool,
}

/// How browsers, in their languages, call the folder with the pictures and styles of a page that they
/// save whole: as the page, without its extension, and this.
const COMPANIONS: &[&[u8]] = &[
    b"_files",
    b"_fichiers",
    b".files",
    b"-Dateien",
    b"_Dateien",
    b"_archivos",
    b"_bestanden",
    b"_file",
    b"_arquivos",
    b"_ficheiros",
    b"-filer",
    b"_filer",
    b"_tiedostot",
    b"_pliki",
    b"_soubory",
    b"_elemei",
    b"_dosyalar",
    b"_datoteke",
    b"_fitxers",
    b"_failid",
    b"_fails",
    b"_bylos",
    b"_fajlovi",
    b"_fitxategiak",
];

/// The name of the page that a folder would belong to, without an extension.
fn page_of(folder: &[u8]) -> Option<&[u8]> {
    COMPANIONS.iter().find_map(|end| folder.strip_suffix(*end)).filter(|page| !page.is_empty())
}

/// The name of a page without its extension.
fn page(file: &[u8]) -> Option<&[u8]> {
    let dot = memchr::memrchr(b'.', file)?;
    let extension = &file[dot + 1..];
    [&b"html"[..], b"htm", b"xhtml"].iter().any(|name| extension.eq_ignore_ascii_case(name)).then(|| &file[..dot])
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The first bytes of the key as one number, which tells most names apart; no name holds a NUL.
    head: u64,
    /// Where in the buffer its key is: the name and, after a folder's, a `/`.
    start: usize,
    len: u32,
    kind: Kind,
    is_link: bool,
}

impl Names {
    pub(super) const fn new() -> Self {
        /// More than any list shows at first.
        const STRETCH: usize = 256;
        Self { bytes: Vec::new(), entries: Vec::new(), sorted: 0, stretch: STRETCH, companions: false }
    }

    /// Adds a name, before the first one is taken. One of 4 GB is no name, and left out.
    pub(super) fn push(&mut self, name: &Name) {
        let Name { bytes, kind, is_link } = *name;
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        if kind == Kind::Folder {
            self.bytes.push(b'/');
            self.companions |= page_of(bytes).is_some();
        }
        let key = &self.bytes[start..];
        let Ok(len) = u32::try_from(key.len()) else { return };
        let mut head = [0; size_of::<u64>()];
        let known = key.len().min(head.len());
        head[..known].copy_from_slice(&key[..known]);
        self.entries.push(Entry { head: u64::from_be_bytes(head), start, len, kind, is_link });
    }

    /// Leaves out the folders that belong to a page beside them, once all names are there: what is in
    /// them is a part of the page.
    pub(super) fn leave_out_companions(&mut self) {
        if !self.companions {
            return;
        }
        let Self { bytes, entries, .. } = self;
        let pages: HashSet<&[u8]> = entries.iter().filter_map(|entry| page(entry.key(bytes))).collect();
        let belongs = |entry: &Entry| {
            let folder = entry.key(bytes).strip_suffix(b"/");
            folder.and_then(page_of).is_some_and(|page| pages.contains(page))
        };
        let kept: Vec<Entry> = entries.iter().copied().filter(|entry| !belongs(entry)).collect();
        self.entries = kept;
    }

    /// Takes the next name, as if each folder's ended in `/`: so the order of visits is that of the
    /// whole paths (`a.txt` before `a/b`).
    pub(super) fn pop(&mut self) -> Option<Name<'_>> {
        if self.sorted == 0 {
            self.sort_a_stretch();
        }
        let entry = self.entries.pop()?;
        self.sorted -= 1;
        let key = entry.key(&self.bytes);
        let bytes = key.strip_suffix(b"/").unwrap_or(key);
        Some(Name { bytes, kind: entry.kind, is_link: entry.is_link })
    }

    fn sort_a_stretch(&mut self) {
        let Self { bytes, entries, .. } = self;
        let backwards = |a: &Entry, b: &Entry| b.head.cmp(&a.head).then_with(|| b.key(bytes).cmp(a.key(bytes)));
        let rest = entries.len().saturating_sub(self.stretch);
        if rest > 0 {
            entries.select_nth_unstable_by(rest, backwards);
        }
        entries[rest..].sort_unstable_by(backwards);
        self.sorted = entries.len() - rest;
        // Twice as many each time, or a large folder would be gone through once for each stretch.
        self.stretch *= 2;
    }
}

impl Entry {
    fn key(self, bytes: &[u8]) -> &[u8] {
        &bytes[self.start..self.start + self.len as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_in_the_order_of_a_whole_sort() {
        let names: Vec<String> = (0..3000_u32).map(|n| format!("{:x}", n.wrapping_mul(2_654_435_761))).collect();
        let kind = |name: &str| if name.ends_with('7') { Kind::Folder } else { Kind::File };
        let key = |name: &String| if kind(name) == Kind::Folder { format!("{name}/") } else { name.clone() };
        for count in [0, 1, 255, 256, 257, 3000] {
            let mut left = Names::new();
            for name in &names[..count] {
                left.push(&Name { bytes: name.as_bytes(), kind: kind(name), is_link: false });
            }
            let mut got = Vec::new();
            while let Some(name) = left.pop() {
                got.push(String::from_utf8(name.bytes.to_vec()).unwrap());
            }
            let mut want = names[..count].to_vec();
            want.sort_by_key(key);
            assert_eq!(got, want);
        }
    }
}
