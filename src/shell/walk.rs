//! Which files are meant: the paths that were given, folders gone through, in byte order of their
//! paths. Opens folders only; which file can be read is the loader's affair.
//!
//! The walk is lazy, so that the first file is known before a large folder has been gone through.

mod names;

use std::{
    collections::HashSet,
    ffi::OsStr,
    fs, io,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
};

use rustix::{
    fd::OwnedFd,
    fs::{FileType, Mode, OFlags, RawDir},
};

use self::names::{Kind, Name, Names};
use crate::library::order;

/// A step of the walk.
#[derive(Debug)]
pub enum Found {
    /// A file to read: regular when it was looked at.
    File(File),
    /// Standard input.
    Stdin,
    /// Something that can't be read.
    Failed {
        /// Its path, joined as a file's is.
        path: PathBuf,
        /// Why.
        reason: Reason,
        /// Whether it was named by the user, not found in a folder.
        given: bool,
    },
}

/// A file to read.
#[derive(Debug)]
pub struct File {
    /// As given, or the folder given joined with the rest.
    pub path: PathBuf,
    /// The path without links, which names the file for good.
    pub canonical: PathBuf,
    /// Whether it was named by the user, not found in a folder.
    pub given: bool,
}

/// Why something that was found can't be read.
#[derive(Debug)]
pub enum Reason {
    /// The system's reason.
    Io(io::Error),
    /// It is a FIFO, a device or a socket, which are never opened.
    NotRegular,
}

/// Goes through the paths.
#[derive(Debug)]
pub struct Walk {
    /// What is still to be visited, the next one last.
    pending: Vec<Pending>,
    /// The canonical paths of all files and folders that were visited.
    seen: HashSet<PathBuf>,
    /// The last folder of a path that was given, and its canonical path.
    parent: Option<(PathBuf, PathBuf)>,
}

#[derive(Debug)]
enum Pending {
    Given(PathBuf),
    Folder(Folder),
}

/// A folder that is being gone through.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    canonical: PathBuf,
    inside: Names,
    /// Why it could not be read to its end.
    broken: Option<io::Error>,
}

impl From<fs::FileType> for Kind {
    fn from(kind: fs::FileType) -> Self {
        match kind {
            kind if kind.is_file() => Self::File,
            kind if kind.is_dir() => Self::Folder,
            kind if kind.is_symlink() => Self::Unknown,
            _ => Self::Other,
        }
    }
}

impl From<FileType> for Kind {
    fn from(kind: FileType) -> Self {
        match kind {
            FileType::RegularFile => Self::File,
            FileType::Directory => Self::Folder,
            FileType::Symlink | FileType::Unknown => Self::Unknown,
            _ => Self::Other,
        }
    }
}

impl Walk {
    /// A walk over the paths, `-` being standard input. Touches nothing yet but folders that could
    /// stand in the wrong order.
    pub fn new(paths: Vec<PathBuf>) -> Self {
        let mut paths = paths;
        paths.sort_by(|a, b| order::by_path(a, b));
        let bytes = |path: &Path| path.as_os_str().as_encoded_bytes().to_vec();
        // Plain order is right unless one path goes on where another ends: is that one a folder?
        if paths.windows(2).any(|pair| bytes(&pair[1]).starts_with(&bytes(&pair[0]))) {
            paths.sort_by_cached_key(|path| with_slash(bytes(path), path.is_dir()));
        }
        Self { pending: paths.into_iter().rev().map(Pending::Given).collect(), seen: HashSet::new(), parent: None }
    }

    fn given(&mut self, path: PathBuf) -> Option<Found> {
        if path.as_os_str() == "-" {
            return self.seen.insert(path).then_some(Found::Stdin);
        }
        let kind = match fs::symlink_metadata(&path) {
            Ok(data) => Kind::from(data.file_type()),
            Err(error) => return Some(Found::Failed { path, reason: Reason::Io(error), given: true }),
        };
        // With a slash at its end, a link to a folder is a folder.
        let canonical = if kind == Kind::File { self.canonical(&path).ok() } else { None };
        self.visit(path, canonical, kind, true)
    }

    /// The canonical path of a file that is no link. The folder is looked up once for a row of its files.
    fn canonical(&mut self, path: &Path) -> io::Result<PathBuf> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return path.canonicalize() };
        let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        if self.parent.as_ref().is_none_or(|known| known.0 != parent) {
            self.parent = Some((parent.to_owned(), parent.canonicalize()?));
        }
        Ok(self.parent.as_ref().map_or_else(|| path.to_owned(), |known| known.1.join(name)))
    }

    /// Visits one thing, whose canonical path is `None` when it has yet to be looked up. Gives `None`
    /// when there is nothing to say about it: a folder, or seen before.
    fn visit(&mut self, path: PathBuf, canonical: Option<PathBuf>, kind: Kind, given: bool) -> Option<Found> {
        let failed = |path, reason| Some(Found::Failed { path, reason, given });
        let kind = match kind {
            Kind::Unknown => match looked_at(&path) {
                Ok(kind) => kind,
                Err(error) => return failed(path, Reason::Io(error)),
            },
            kind => kind,
        };
        if kind == Kind::Other {
            return failed(path, Reason::NotRegular);
        }
        let canonical = match canonical.map_or_else(|| path.canonicalize(), Ok) {
            Ok(canonical) => canonical,
            Err(error) => return failed(path, Reason::Io(error)),
        };
        if !self.seen.insert(canonical.clone()) {
            return None;
        }
        if kind == Kind::File {
            return Some(Found::File(File { path, canonical, given }));
        }
        match Folder::open(&path) {
            Ok(folder) => {
                self.pending.push(Pending::Folder(Folder::of(&folder, path, canonical)));
                None
            }
            Err(errno) => failed(path, Reason::Io(errno.into())),
        }
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        while let Some(next) = self.pending.pop() {
            let found = match next {
                Pending::Given(path) => self.given(path),
                Pending::Folder(mut folder) => match folder.inside.pop() {
                    Some(Name { bytes, kind, is_link }) => {
                        let name = OsStr::from_bytes(bytes);
                        let path = folder.path.join(name);
                        let canonical = (!is_link).then(|| folder.canonical.join(name));
                        self.pending.push(Pending::Folder(folder));
                        self.visit(path, canonical, kind, false)
                    }
                    None => folder.broken.map(|error| Found::Failed {
                        path: folder.path,
                        reason: Reason::Io(error),
                        given: false,
                    }),
                },
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }
}

impl Folder {
    fn open(path: &Path) -> rustix::io::Result<OwnedFd> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        rustix::fs::open(path, flags, Mode::empty())
    }

    /// What is in a folder, hidden entries left out. One that breaks off in the middle gives what could
    /// be read of it.
    fn of(folder: &OwnedFd, path: PathBuf, canonical: PathBuf) -> Self {
        /// For some two thousand names at once; `rustix::fs::Dir` begins with room for twenty.
        const ROOM: usize = 64 << 10;
        let (mut inside, mut broken) = (Names::new(), None);
        let mut room = Vec::with_capacity(ROOM);
        let mut read = RawDir::new(folder, room.spare_capacity_mut());
        while let Some(entry) = read.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    broken = Some(error.into());
                    break;
                }
            };
            let name = entry.file_name().to_bytes();
            if name.starts_with(b".") {
                continue;
            }
            let kind = Kind::from(entry.file_type());
            let is_link = kind == Kind::Unknown;
            // Whether a link leads to a folder decides on its place.
            let looked_at = || looked_at(&path.join(OsStr::from_bytes(name)));
            let kind = if is_link { looked_at().unwrap_or(Kind::Unknown) } else { kind };
            inside.push(&Name { bytes: name, kind, is_link });
        }
        inside.leave_out_companions();
        Self { path, canonical, inside, broken }
    }
}

/// What is there, links followed.
fn looked_at(path: &Path) -> io::Result<Kind> {
    fs::metadata(path).map(|data| data.file_type().into())
}

/// The bytes to sort a name by.
fn with_slash(mut name: Vec<u8>, folder: bool) -> Vec<u8> {
    if folder && name.last() != Some(&b'/') {
        name.push(b'/');
    }
    name
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A folder with the files named, and what is made of it by `more`.
    fn folder(files: &[&str], more: impl FnOnce(&Path)) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        more(folder.path());
        folder
    }

    /// What a walk from these paths in the folder finds; what failed has a `!` before it.
    fn walked(folder: &Path, paths: &[&str]) -> Vec<String> {
        Walk::new(paths.iter().map(|path| folder.join(path)).collect())
            .map(|found| {
                let (sign, path) = match found {
                    Found::File(file) => ("", file.path),
                    Found::Stdin => return "-".to_owned(),
                    Found::Failed { path, given, .. } => (if given { "!!" } else { "!" }, path),
                };
                format!("{sign}{}", path.strip_prefix(folder).unwrap().to_string_lossy())
            })
            .collect()
    }

    #[test]
    fn the_order_is_that_of_whole_paths() {
        let folder = folder(&["a/z", "a.txt", "a-b", "B", "a0", "é", ".hidden", "a/.x/y", "c/d/e"], |_| {});
        let all = ["B", "a-b", "a.txt", "a/z", "a0", "c/d/e", "é"];
        assert_eq!(walked(folder.path(), &[""]), all);
        assert_eq!(walked(folder.path(), &["é", "c", "a0", "a", "a.txt", "a-b", "B"]), all, "however they are given");
        assert_eq!(walked(folder.path(), &[".hidden"]), [".hidden"], "by its name, a hidden file is read");
    }

    #[test]
    fn the_folder_of_a_page_is_no_folder_of_articles() {
        let files = [
            "a b.html",
            "a b_files/x.html",
            "c.HTM",
            "c_fichiers/d/y.txt",
            "e_files/z",
            "f-Dateien/w",
            "f.htm",
            "_files/v",
        ];
        let folder = folder(&files, |_| {});
        assert_eq!(walked(folder.path(), &[""]), ["_files/v", "a b.html", "c.HTM", "e_files/z", "f.htm"]);
        // What is named is read.
        assert_eq!(walked(folder.path(), &["a b_files"]), ["a b_files/x.html"]);
    }

    #[test]
    fn links_are_followed_once() {
        let folder = folder(&["d/a", "d/b"], |path| {
            symlink(".", path.join("d/loop")).unwrap();
            symlink("../d", path.join("d/up")).unwrap();
            symlink("d/a", path.join("z")).unwrap();
            symlink("self", path.join("self")).unwrap();
            symlink("nowhere", path.join("dangling")).unwrap();
        });
        assert_eq!(walked(folder.path(), &[""]), ["d/a", "d/b", "!dangling", "!self"].map(str::to_owned).to_vec());
        assert_eq!(walked(folder.path(), &["z"]), ["z"]);
        assert_eq!(walked(folder.path(), &["d/a", "z", "d", "d/../d/b"]), ["d/a", "d/b"]);
        assert_eq!(walked(folder.path(), &["self", "none"]), ["!!none", "!!self"]);
    }

    #[test]
    fn a_link_to_a_folder_names_the_same_files_with_a_slash() {
        let folder = folder(&["d/a"], |path| symlink("d", path.join("link")).unwrap());
        let wanted = folder.path().join("d/a").canonicalize().unwrap();
        for given in ["link", "link/", "link/.", "d", "d/"] {
            let found = Walk::new(vec![folder.path().join(given)]).next();
            let Some(Found::File(file)) = found else { panic!("{given}: {found:?}") };
            assert_eq!(file.canonical, wanted, "{given}");
        }
    }

    #[test]
    fn only_regular_files_are_found() {
        let folder = folder(&["ok"], |path| {
            let mode = rustix::fs::Mode::from_raw_mode(0o600);
            rustix::fs::mknodat(rustix::fs::CWD, path.join("fifo"), rustix::fs::FileType::Fifo, mode, 0).unwrap();
            symlink("/dev/zero", path.join("zero")).unwrap();
        });
        assert_eq!(walked(folder.path(), &[""]), ["!fifo", "ok", "!zero"]);
        assert_eq!(walked(folder.path(), &["fifo", "zero"]), ["!!fifo", "!!zero"]);
    }

    #[test]
    fn a_folder_that_breaks_off_is_told() {
        let folder = folder(&["a", "b"], |_| {});
        let mut read = Folder::of(&Folder::open(folder.path()).unwrap(), folder.path().into(), folder.path().into());
        read.broken = Some(io::ErrorKind::Other.into());
        let pending = vec![Pending::Folder(read)];
        let walk = Walk { pending, seen: HashSet::new(), parent: None };
        let got: Vec<_> = walk.map(|found| matches!(found, Found::File(_))).collect();
        assert_eq!(got, [true, true, false], "the files first, then the failure");
    }

    #[test]
    fn deep_folders_need_no_stack() {
        let folder = folder(&[&format!("{}x", "d/".repeat(900))], |_| {});
        assert_eq!(walked(folder.path(), &[""]).len(), 1);
    }

    #[test]
    fn standard_input_is_read_once() {
        let found: Vec<_> = Walk::new(vec!["-".into(), "-".into()]).collect();
        assert!(matches!(found[..], [Found::Stdin]));
    }
}
