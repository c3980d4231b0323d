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
    type Watched = Arc<Mutex<Option<(OsString, ArticleId)>>>;

    /// Watches one file at a time.
    #[derive(Debug)]
    pub struct Watch {
        queue: Arc<OwnedFd>,
        /// The folder that is watched, and its number in the queue.
        folder: Option<(PathBuf, i32)>,
        watched: Watched,
    }

    impl Watch {
        /// Starts the thread; `None` where that can't be done. It tells `report` whose file has
        /// changed, and lasts as long as the program.
        pub fn start(report: impl Fn(ArticleId) + Send + 'static) -> Option<Self> {
            let queue = Arc::new(inotify::init(CreateFlags::CLOEXEC).ok()?);
            let watched = Watched::default();
            let (events, wanted) = (Arc::clone(&queue), Arc::clone(&watched));
            thread::Builder::new().name("watch".to_owned()).spawn(move || wait(&events, &wanted, &report)).ok()?;
            Some(Self { queue, folder: None, watched })
        }

        /// Watches this file from now on, or none. The folder is what the kernel is asked to watch:
        /// most programs save a file by putting a new one in its place.
        pub fn set(&mut self, file: Option<(ArticleId, &Path)>) {
            let name = file.and_then(|(id, path)| Some((path.file_name()?.to_owned(), id)));
            *self.watched.lock().unwrap_or_else(PoisonError::into_inner) = name;
            // With nothing to watch the folder stays watched for the next one: it costs nothing.
            let Some((_, path)) = file else { return };
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            if self.folder.as_ref().is_some_and(|(known, _)| known == folder) {
                return;
            }
            if let Some((_, number)) = self.folder.take() {
                // One that is gone already is as good.
                let _gone = inotify::remove_watch(&*self.queue, number);
            }
            let what = WatchFlags::CLOSE_WRITE | WatchFlags::MOVED_TO | WatchFlags::ONLYDIR;
            if let Ok(number) = inotify::add_watch(&*self.queue, folder, what) {
                self.folder = Some((folder.to_owned(), number));
            }
        }
    }

    fn wait(events: &OwnedFd, watched: &Watched, report: &dyn Fn(ArticleId)) {
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut reader = Reader::new(events, &mut buffer);
        loop {
            let name = match reader.next() {
                Ok(event) if event.events().contains(ReadFlags::IGNORED) => continue,
                Ok(event) => event.file_name().map(|name| name.to_bytes().to_vec()),
                Err(Errno::INTR) => continue,
                Err(_) => return,
            };
            let watched = watched.lock().unwrap_or_else(PoisonError::into_inner).clone();
            if let Some((_, id)) = watched.filter(|(file, _)| Some(file.as_bytes()) == name.as_deref()) {
                report(id);
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
        pub fn start(_report: impl Fn(ArticleId) + Send + 'static) -> Option<Self> {
            None
        }

        /// Never called.
        pub fn set(&mut self, _file: Option<(ArticleId, &Path)>) {}
    }
}
