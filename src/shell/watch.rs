//! Tells when a file changes, without ever looking: the kernel wakes a thread. Where the kernel has
//! no such thing, nothing is told, and a change shows when the article is opened again.

use std::path::Path;

use crate::article::ArticleId;

#[cfg(target_os = "linux")]
pub use self::linux::Watch;
#[cfg(not(target_os = "linux"))]
pub use self::other::Watch;

#[cfg(target_os = "linux")]
mod linux {
    use std::{
        ffi::OsString,
        mem::MaybeUninit,
        os::{fd::OwnedFd, unix::ffi::OsStrExt},
        path::PathBuf,
        sync::{Arc, Mutex, PoisonError},
        thread,
    };

    use rustix::{
        fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags},
        io::Errno,
    };

    use super::{ArticleId, Path};

    /// The file that is watched: the name within its folder, and whose it is.
    type Wanted = Option<(OsString, ArticleId)>;

    /// What is watched.
    #[derive(Debug, Default)]
    struct Watched {
        file: Wanted,
        /// The folder that is watched, and its number in the queue.
        folder: Option<(PathBuf, i32)>,
    }

    /// Watches one file at a time.
    #[derive(Debug)]
    pub struct Watch {
        queue: Arc<OwnedFd>,
        watched: Arc<Mutex<Watched>>,
    }

    impl Watch {
        /// Starts the thread; `None` where that can't be done. It tells `report` whose file has
        /// changed, and whether it is there still, and lasts as long as the program.
        pub fn start(report: impl Fn(ArticleId, bool) + Send + 'static) -> Option<Self> {
            let queue = Arc::new(inotify::init(CreateFlags::CLOEXEC).ok()?);
            let watched = Arc::<Mutex<Watched>>::default();
            let (events, wanted) = (Arc::clone(&queue), Arc::clone(&watched));
            thread::Builder::new().name("watch".to_owned()).spawn(move || wait(&events, &wanted, &report)).ok()?;
            Some(Self { queue, watched })
        }

        /// Watches this file from now on, or none. The folder is what the kernel is asked to watch:
        /// most programs save a file by putting a new one in its place.
        pub fn set(&mut self, file: Option<(ArticleId, &Path)>) {
            let name = file.and_then(|(id, path)| Some((path.file_name()?.to_owned(), id)));
            let mut watched = self.watched.lock().unwrap_or_else(PoisonError::into_inner);
            watched.file = name;
            // With nothing to watch the folder stays watched for the next one: it costs nothing.
            let Some((_, path)) = file else { return };
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            if watched.folder.as_ref().is_some_and(|(known, _)| known == folder) {
                return;
            }
            if let Some((_, number)) = watched.folder.take() {
                // One that is gone already is as good.
                let _gone = inotify::remove_watch(&*self.queue, number);
            }
            let what = WatchFlags::CLOSE_WRITE | WatchFlags::MOVED_TO | WatchFlags::DELETE | WatchFlags::MOVED_FROM;
            let what = what | WatchFlags::ONLYDIR;
            if let Ok(number) = inotify::add_watch(&*self.queue, folder, what) {
                watched.folder = Some((folder.to_owned(), number));
            }
        }
    }

    fn wait(events: &OwnedFd, watched: &Mutex<Watched>, report: &dyn Fn(ArticleId, bool)) {
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut reader = Reader::new(events, &mut buffer);
        loop {
            let event = match reader.next() {
                Ok(event) => event,
                Err(Errno::INTR) => continue,
                Err(_) => return,
            };
            let id = {
                let mut watched = watched.lock().unwrap_or_else(PoisonError::into_inner);
                // Of a folder that was watched before, where a file may have the same name.
                if watched.folder.as_ref().is_none_or(|(_, number)| *number != event.wd()) {
                    continue;
                }
                if event.events().contains(ReadFlags::IGNORED) {
                    // The folder is gone. One that is made in its place is another.
                    watched.folder = None;
                    continue;
                }
                let name = event.file_name().map(std::ffi::CStr::to_bytes);
                watched.file.as_ref().filter(|(file, _)| Some(file.as_bytes()) == name).map(|(_, id)| *id)
            };
            if let Some(id) = id {
                report(id, !event.events().intersects(ReadFlags::DELETE | ReadFlags::MOVED_FROM));
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use std::{fs, sync::mpsc::channel, time::Duration};

        use super::*;

        #[test]
        fn a_folder_that_was_made_anew_is_watched_again() {
            let (sender, changes) = channel();
            let mut watch = Watch::start(move |id, is_there| sender.send((id, is_there)).unwrap()).unwrap();
            let home = tempfile::tempdir().unwrap();
            let (folder, other) = (home.path().join("a"), home.path().join("b"));
            fs::create_dir(&other).unwrap();
            let id = |number| ArticleId::new(b"a", number);
            let wait = || changes.recv_timeout(Duration::from_secs(10)).ok();
            for number in 0..3 {
                fs::create_dir(&folder).unwrap();
                // As when another article is opened, and this one again.
                watch.set(Some((id(number), &folder.join("x"))));
                fs::write(other.join("x"), "un").unwrap();
                fs::write(folder.join("x"), "un").unwrap();
                assert_eq!(wait(), Some((id(number), true)), "{number}");
                fs::remove_dir_all(&folder).unwrap();
                assert_eq!(wait(), Some((id(number), false)), "{number}, gone");
                // The kernel tells in its order: once the folder is gone, that is known.
                while watch.watched.lock().unwrap().folder.is_some() {
                    thread::yield_now();
                }
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod other {
    use super::{ArticleId, Path};

    /// Watches nothing.
    #[derive(Debug)]
    pub struct Watch(());

    impl Watch {
        /// Nothing can be watched.
        pub fn start(_report: impl Fn(ArticleId, bool) + Send + 'static) -> Option<Self> {
            None
        }

        /// Never called.
        pub fn set(&mut self, _file: Option<(ArticleId, &Path)>) {}
    }
}
