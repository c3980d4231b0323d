//! The tables of the state file, one version after another, and what becomes of a file that is none
//! of ours.
//!
//! A version is never changed once it has been released: a new one is a step more, run in one
//! transaction on a file that has only the steps before.

use std::{
    fs::{self, File},
    io,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, TransactionBehavior};

/// What tells our files from other SQLite databases: `Lutr`.
const APPLICATION: i32 = 0x4c75_7472;

/// Each brings a file from the version that is its index to the next one.
///
/// `place`, `seen` and `length` are bytes of the text, `screen_row` is a row of the screen, `changed` is in
/// milliseconds since 1970.
pub(super) const STEPS: [&str; 1] = ["
    CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL,
        length INTEGER NOT NULL,
        fingerprint INTEGER NOT NULL,
        place INTEGER,
        screen_row INTEGER,
        seen INTEGER,
        before TEXT,
        after TEXT,
        read INTEGER NOT NULL DEFAULT 0,
        star INTEGER NOT NULL DEFAULT 0,
        changed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX article_by_content ON article (length, fingerprint);
    CREATE TABLE choice (
        name TEXT PRIMARY KEY,
        value ANY,
        changed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
"];

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It can be used: as it was, or brought to the present version.
    Ready,
    /// A later lutrin has written it.
    Newer,
    /// It is no state of lutrin's.
    Foreign,
}

/// Makes a new file into a state, or brings an older one to the present version.
///
/// # Errors
/// When the file is damaged, busy or can't be written.
pub(super) fn prepare(connection: &mut Connection, steps: &[&str]) -> rusqlite::Result<Kind> {
    let (version, ours) = identity(connection)?;
    if ours && version == steps.len() {
        return Ok(Kind::Ready);
    }
    if version > steps.len() && ours {
        return Ok(Kind::Newer);
    }
    if !ours && (version > 0 || !is_empty(connection)?) {
        return Ok(Kind::Foreign);
    }
    // Where that can't be, as over a network, the file keeps the journal that it has; and where
    // another program is just making the same file, the two need not agree on who does this.
    let _mode = connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()));
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have been quicker.
    let (version, _) = identity(&transaction)?;
    for step in steps.iter().skip(version) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    let version = i64::try_from(steps.len().max(version)).unwrap_or(i64::MAX);
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    Ok(Kind::Ready)
}

/// The version, and whether the file is one of ours.
fn identity(connection: &Connection) -> rusqlite::Result<(usize, bool)> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let version = usize::try_from(number("user_version")?).unwrap_or(usize::MAX);
    Ok((version, number("application_id")? == APPLICATION))
}

fn is_empty(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)).map(|tables| tables == 0)
}

/// Renames a file, with the files that SQLite keeps beside it, to a name that is free; returns it.
///
/// # Errors
/// When it can't be renamed.
pub(super) fn set_aside(file: &Path, what: &str) -> io::Result<PathBuf> {
    let beside = |file: &Path, suffix: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let free = (1..10_000)
        .map(|number| beside(file, &if number == 1 { format!(".{what}") } else { format!(".{what}-{number}") }))
        .find(|name| name.symlink_metadata().is_err())
        .unwrap_or_else(|| beside(file, what));
    // The journal first: a crash in between leaves a database without its last commits, and these
    // beside it, but never an old journal beside a new database.
    for suffix in ["-wal", "-shm", "-journal"] {
        match fs::rename(beside(file, suffix), beside(&free, suffix)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::rename(file, &free)?;
    Ok(free)
}

/// Only one program at a time judges a file and sets it aside: else a second one would take away the
/// new file of the first. Freed when it is dropped.
///
/// # Errors
/// When the folder can't be written.
pub(super) fn lock(folder: &Path) -> io::Result<File> {
    let file = File::options().create(true).truncate(false).write(true).mode(0o600).open(folder.join("state.lock"))?;
    file.lock()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory() -> Connection {
        Connection::open_in_memory().unwrap()
    }

    #[test]
    fn a_new_file_has_all_steps_and_is_known_again() {
        let mut connection = memory();
        assert_eq!(prepare(&mut connection, &STEPS).unwrap(), Kind::Ready);
        assert_eq!(identity(&connection).unwrap(), (STEPS.len(), true));
        assert_eq!(prepare(&mut connection, &STEPS).unwrap(), Kind::Ready);
    }

    #[test]
    fn an_older_file_gets_the_steps_that_it_lacks_or_none_of_them() {
        let mut connection = memory();
        prepare(&mut connection, &["CREATE TABLE a (x)"]).unwrap();
        connection.execute("INSERT INTO a VALUES (7)", []).unwrap();
        let broken = ["CREATE TABLE a (x)", "ALTER TABLE a ADD y", "nonsense"];
        assert!(prepare(&mut connection, &broken).is_err());
        assert_eq!(identity(&connection).unwrap(), (1, true), "a step that fails undoes those before it");
        assert!(connection.prepare("SELECT y FROM a").is_err());
        let steps = ["CREATE TABLE a (x)", "ALTER TABLE a ADD y", "UPDATE a SET y = x + 1"];
        assert_eq!(prepare(&mut connection, &steps).unwrap(), Kind::Ready);
        assert_eq!(connection.query_row("SELECT y FROM a", [], |row| row.get::<_, i64>(0)).unwrap(), 8);
    }

    #[test]
    fn a_newer_file_and_one_of_others_are_left_alone() {
        let mut connection = memory();
        prepare(&mut connection, &["CREATE TABLE a (x)", "CREATE TABLE b (x)"]).unwrap();
        assert_eq!(prepare(&mut connection, &["CREATE TABLE a (x)"]).unwrap(), Kind::Newer);
        let mut connection = memory();
        connection.execute_batch("CREATE TABLE recipes (x)").unwrap();
        assert_eq!(prepare(&mut connection, &STEPS).unwrap(), Kind::Foreign);
    }

    #[test]
    fn what_is_set_aside_keeps_its_journal_and_every_other_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("state.db");
        for (round, name) in ["state.db.newer", "state.db.newer-2"].into_iter().enumerate() {
            fs::write(&file, format!("{round}")).unwrap();
            fs::write(folder.path().join("state.db-wal"), "w").unwrap();
            let aside = set_aside(&file, "newer").unwrap();
            assert_eq!(aside, folder.path().join(name));
            assert_eq!(fs::read_to_string(&aside).unwrap(), format!("{round}"));
            assert!(folder.path().join(format!("{name}-wal")).exists() && !file.exists());
        }
    }
}
