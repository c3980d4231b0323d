//! The state file: what is looked up in it, and what is written. No thread here.

use std::{
    fmt::Write as _,
    fs::{self, DirBuilder, OpenOptions},
    io,
    os::unix::{
        ffi::{OsStrExt, OsStringExt},
        fs::{DirBuilderExt, OpenOptionsExt},
    },
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use rusqlite::{
    Connection, ErrorCode, OpenFlags, OptionalExtension, Statement, TransactionBehavior, params, types::Value,
};

use super::{
    Known, Pending, Trouble,
    schema::{self, Kind},
};
use crate::{
    app::{
        memory::{Choice, Last, Memo, Memory, Place, fingerprint},
        reader::Anchor,
    },
    article::ArticleId,
    library::Entry,
};

/// The name of the file in its folder.
pub(super) const FILE: &str = "state.db";

/// How long another program may keep the file busy.
const BUSY: Duration = Duration::from_secs(1);

/// Why something did not come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The disk is full.
    Full,
    /// The file or its folder can't be written.
    ReadOnly,
    /// Another program keeps it busy.
    Locked,
    /// It can't be opened.
    Open,
    /// It is no database, or a damaged one.
    Damaged,
    /// It is a database of another program's.
    Foreign,
    /// Something else, by its number.
    Other(i32),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::CannotOpen) => Self::Open,
            // The statements are right: what has no such table or column, or a value of another
            // kind, is not what was written.
            None | Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) => Self::Damaged,
            Some(_) => Self::Other(error.sqlite_error().map_or(0, |error| error.extended_code)),
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Open,
        }
    }
}

/// The state file, open.
#[derive(Debug)]
pub(super) struct Store {
    connection: Connection,
    /// Why it can only be read.
    refused: Option<Fault>,
}

const LOOK_UP: &str = "SELECT place, screen_row, before, after, read, star, seen FROM article WHERE id = ?1";

const LENGTH: &str = "SELECT 1 FROM article WHERE length = ?1 LIMIT 1";

const MOVED: &str = "SELECT id, path FROM article WHERE length = ?1 AND fingerprint = ?2 ORDER BY changed DESC";

const ADOPT: &str = "INSERT OR IGNORE INTO article
    (id, path, length, fingerprint, place, screen_row, before, after, read, star, changed, seen)
    SELECT ?1, ?2, length, fingerprint, place, screen_row, before, after, read, star, changed, seen
    FROM article WHERE id = ?3";

const REMEMBER: &str = "INSERT INTO article
    (id, path, length, fingerprint, place, screen_row, before, after, read, star, changed, seen)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce(?9, 0), coalesce(?10, 0), ?11, ?12)
    ON CONFLICT (id) DO UPDATE SET
    path = ?2, length = ?3, fingerprint = ?4, place = coalesce(?5, place), screen_row = coalesce(?6, screen_row),
    before = coalesce(?7, before), after = coalesce(?8, after), read = coalesce(?9, read),
    star = coalesce(?10, star), changed = ?11, seen = coalesce(?12, seen)";

const CHOOSE: &str = "INSERT INTO choice (name, value, changed) VALUES (?1, ?2, ?3)
    ON CONFLICT (name) DO UPDATE SET value = ?2, changed = ?3";

impl Store {
    /// Opens the state in a folder, and makes both where they are missing. What can't be used is set
    /// aside, and told to `tell`; `doubted` looks through the whole file.
    ///
    /// # Errors
    /// When there is nothing that can be read nor written.
    pub(super) fn open(folder: &Path, doubted: bool, tell: &mut dyn FnMut(Trouble)) -> Result<Self, Fault> {
        let file = folder.join(FILE);
        if let Err(fault) = make(folder, &file) {
            return Self::read_only(&file, fault);
        }
        let mut lock = None;
        loop {
            let mut doubt = doubted;
            let (what, trouble): (_, fn(String) -> Trouble) = match Self::connect(&file, &mut doubt) {
                Ok((store, Kind::Ready)) if !doubt => return Ok(store),
                // Whoever has put it there still wants it, under that name.
                Ok((_, Kind::Foreign)) => return Err(Fault::Foreign),
                Ok((_, Kind::Newer)) => ("newer", Trouble::Newer),
                Ok(_) | Err(Fault::Damaged) => ("damaged", Trouble::Damaged),
                Err(Fault::Locked) => return Err(Fault::Locked),
                // Also a full disk has no room for the journal, without which nothing else is opened.
                Err(fault) => return Self::read_only(&file, fault),
            };
            if lock.is_none() {
                // Judged once more, now that nobody else does.
                lock = Some(schema::lock(folder)?);
                continue;
            }
            let aside = schema::set_aside(&file, what)?;
            tell(trouble(aside.file_name().unwrap_or_default().to_string_lossy().into_owned()));
            make(folder, &file)?;
        }
    }

    /// `doubt` asks for a look at the whole file, and tells whether it found anything.
    fn connect(file: &Path, doubt: &mut bool) -> Result<(Self, Kind), Fault> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(file, flags)?;
        connection.busy_timeout(BUSY)?;
        let kind = schema::prepare(&mut connection, &schema::STEPS)?;
        // A crash of the program loses nothing so; only a power cut may lose the last commits.
        connection.pragma_update(None, "synchronous", "normal")?;
        if *doubt && kind == Kind::Ready {
            let found: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
            let statements = [LOOK_UP, MOVED, ADOPT, REMEMBER, CHOOSE];
            *doubt = found != "ok" || statements.iter().any(|statement| connection.prepare(statement).is_err());
        }
        Ok((Self { connection, refused: None }, kind))
    }

    /// What can only be read is read all the same: places are found, though none is kept.
    pub(super) fn read_only(file: &Path, fault: Fault) -> Result<Self, Fault> {
        // Without the journal, which can't be joined here; what it holds is not seen.
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut uri = "file:".to_owned();
        for byte in file.as_os_str().as_bytes() {
            // Writing to a string never fails.
            let _written = write!(uri, "%{byte:02x}");
        }
        uri.push_str("?immutable=1");
        let connection = Connection::open_with_flags(uri, flags).map_err(|_| fault)?;
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(|_| fault)?;
        let known = usize::try_from(version) == Ok(schema::STEPS.len());
        if known { Ok(Self { connection, refused: Some(fault) }) } else { Err(fault) }
    }

    /// Whether nothing can be written.
    pub(super) const fn is_read_only(&self) -> bool {
        self.refused.is_some()
    }

    /// What was chosen in earlier sessions.
    ///
    /// # Errors
    /// When the file can't be read.
    pub(super) fn known(&self) -> Result<Known, Fault> {
        let mut known = Known::default();
        let (mut article, mut reading) = (None, false);
        let mut statement = self.connection.prepare("SELECT name, value FROM choice")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            let choices = &mut known.choices;
            match (name.as_str(), row.get(1)?) {
                ("set", Value::Text(name)) => choices.set = Some(name),
                ("measure", Value::Integer(columns)) => choices.measure = u16::try_from(columns).ok(),
                ("list-beside", Value::Integer(yes)) => choices.list_beside = Some(yes != 0),
                ("preview", Value::Integer(yes)) => choices.preview = Some(yes != 0),
                ("sort", Value::Text(name)) => choices.sort = Some(name),
                ("article", Value::Integer(id)) => article = Some(ArticleId::from_bits(id.cast_unsigned())),
                ("reading", Value::Integer(yes)) => reading = yes != 0,
                ("library", Value::Blob(path)) => {
                    known.library = Some(PathBuf::from(std::ffi::OsString::from_vec(path)));
                }
                // Of another version, or changed by hand.
                _ => {}
            }
        }
        known.choices.last = article.map(|article| Last { article, reading });
        Ok(known)
    }

    /// What is remembered of some articles.
    ///
    /// # Errors
    /// When the file can't be read.
    pub(super) fn recall(&self, entries: &[std::sync::Arc<Entry>]) -> Result<Vec<(ArticleId, Memory)>, Fault> {
        let reading = self.connection.unchecked_transaction()?;
        let mut found = Vec::new();
        let mut moved = Vec::new();
        // Once for all: at a first start there are as many articles as the library has.
        let (mut look_up, mut of_length) = (reading.prepare(LOOK_UP)?, reading.prepare(LENGTH)?);
        for entry in entries {
            let (id, text) = (entry.article().id(), entry.article().text());
            if let Some(memory) = look_up.query_row([key(id)], |row| remembered(row, text)).optional()? {
                found.push((id, memory));
            } else if let Some(old) = self.moved_from(text, &mut of_length)? {
                let memory = look_up.query_row([old], |row| remembered(row, text))?;
                found.push((id, memory));
                moved.push((entry, old));
            }
        }
        drop((look_up, of_length));
        reading.finish()?;
        for (entry, old) in moved {
            // Until this is written it is found by its content again.
            let _later = self.connection.execute(ADOPT, params![key(entry.article().id()), path_of(entry), old]);
        }
        Ok(found)
    }

    /// The row of an article with this very text whose file is no longer where it was.
    fn moved_from(&self, text: &str, of_length: &mut Statement<'_>) -> Result<Option<i64>, Fault> {
        let length = i64::try_from(text.len()).unwrap_or(i64::MAX);
        // Most texts are as long as none that is known: they need not be read through.
        if !of_length.exists([length])? {
            return Ok(None);
        }
        let mut statement = self.connection.prepare(MOVED)?;
        let mut rows = statement.query(params![length, fingerprint(text).cast_signed()])?;
        while let Some(row) = rows.next()? {
            let path: Vec<u8> = row.get(1)?;
            // What is still there is another copy, with a place of its own.
            if fs::symlink_metadata(std::ffi::OsStr::from_bytes(&path)).is_err() {
                return Ok(Some(row.get(0)?));
            }
        }
        Ok(None)
    }

    /// Writes what has changed, all of it or nothing.
    ///
    /// # Errors
    /// When it can't be written.
    pub(super) fn write(&mut self, pending: &Pending) -> Result<(), Fault> {
        if let Some(fault) = self.refused {
            return Err(fault);
        }
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let now = i64::try_from(now).unwrap_or(i64::MAX);
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut remember = transaction.prepare(REMEMBER)?;
            for memo in pending.memos.values() {
                let Memo { entry, anchor, seen, read, star } = memo;
                let text = entry.article().text();
                let place = anchor.map(|anchor| (Place::new(text, anchor.offset), anchor.row));
                let place = place.as_ref();
                remember.execute(params![
                    key(entry.article().id()),
                    path_of(entry),
                    i64::try_from(text.len()).unwrap_or(i64::MAX),
                    fingerprint(text).cast_signed(),
                    place.map(|(place, _)| i64::try_from(place.offset).unwrap_or(0)),
                    place.map(|(_, row)| i64::try_from(*row).unwrap_or(0)),
                    place.map(|(place, _)| &place.before),
                    place.map(|(place, _)| &place.after),
                    read,
                    star,
                    now,
                    seen.map(|seen| i64::try_from(seen).unwrap_or(0)),
                ])?;
            }
            let mut choose = transaction.prepare(CHOOSE)?;
            for (name, value) in &pending.choices {
                choose.execute(params![name, value, now])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Has the file grow no more, as on a full disk.
    #[cfg(test)]
    pub(super) fn limit_pages(&self) {
        let pages: i64 = self.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap_or(1);
        let _limit = self.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
    }

    /// From now on a commit is on the disk when it is done, also when the power goes.
    pub(super) fn be_durable(&self) {
        // Where that can't be set, commits are as before.
        let _as_before = self.connection.pragma_update(None, "synchronous", "full");
    }
}

/// Makes the folder and the file, readable by nobody else, where they are missing.
fn make(folder: &Path, file: &Path) -> Result<(), Fault> {
    if file.symlink_metadata().is_ok() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    OpenOptions::new().create(true).append(true).mode(0o600).open(file)?;
    Ok(())
}

/// The key of an article's row: SQLite's integers have a sign.
const fn key(id: ArticleId) -> i64 {
    id.to_bits().cast_signed()
}

/// The absolute path of an article's file, as it was given.
fn path_of(entry: &Entry) -> Vec<u8> {
    let path = &entry.article().source().path;
    std::path::absolute(path).unwrap_or_else(|_| path.clone()).into_os_string().into_vec()
}

/// A row of [`LOOK_UP`], its place found again in the text as it is now.
fn remembered(row: &rusqlite::Row<'_>, text: &str) -> rusqlite::Result<Memory> {
    let place: Option<i64> = row.get(0)?;
    let seen = usize::try_from(row.get::<_, Option<i64>>(6)?.unwrap_or(0)).unwrap_or(0);
    let (anchor, seen) = match place {
        None => (Anchor::default(), seen),
        Some(offset) => {
            let offset = usize::try_from(offset).unwrap_or(0);
            let text_of =
                |column: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(column)?.unwrap_or_default());
            let place = Place { offset, before: text_of(2)?, after: text_of(3)? };
            let screen_row = usize::try_from(row.get::<_, Option<i64>>(1)?.unwrap_or(0)).unwrap_or(0);
            // A place past the end is kept as it is: more of the text may be still to come.
            let found = place.find(text);
            let found = if offset >= text.len() && found == text.len() { offset } else { found };
            // What was on the screen has moved with the place.
            (Anchor { offset: found, row: screen_row }, (seen + found).saturating_sub(offset))
        }
    };
    Ok(Memory { anchor, seen, read: row.get(4)?, star: row.get(5)? })
}

/// The names and values of a choice, as they are written.
pub(super) fn named(choice: Choice) -> Vec<(&'static str, Value)> {
    let yes = |yes: bool| Value::Integer(i64::from(yes));
    match choice {
        Choice::Set(name) => vec![("set", Value::Text(name))],
        Choice::Measure(columns) => vec![("measure", Value::Integer(i64::from(columns)))],
        Choice::ListBeside(beside) => vec![("list-beside", yes(beside))],
        Choice::Preview(preview) => vec![("preview", yes(preview))],
        Choice::Sort(name) => vec![("sort", Value::Text(name))],
        Choice::Last(Last { article, reading }) => {
            vec![("article", Value::Integer(key(article))), ("reading", yes(reading))]
        }
    }
}
