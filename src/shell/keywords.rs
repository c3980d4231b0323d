//! Writing a keyword set to the user's keyword file: what changed and nothing else. Comments, order
//! and other sets stay as the user wrote them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, value};

use super::{config, output};
use crate::{
    article::sanitize,
    keyword::{Keyword, KeywordSet, Sets, Term},
    locale::Locale,
};

/// Why a set was not written.
#[derive(Debug)]
pub enum NotSaved {
    /// There is no home for settings.
    NoHome,
    /// The system's reason.
    Io(io::Error),
    /// The file is not as it should be, and stays as it is.
    Faulty,
}

impl NotSaved {
    /// The reason in the user's language, on one line.
    pub fn reason(&self, locale: &Locale) -> String {
        match self {
            Self::NoHome => locale.text("cli-no-home").into_owned(),
            Self::Io(error) => output::reason(error, locale),
            Self::Faulty => locale.text("cli-reason-settings").into_owned(),
        }
    }
}

/// Writes what of a set differs from what it was `before` to the user's file; returns where that is,
/// fit for a screen.
///
/// # Errors
/// When the file can't be read or written, or is not as it should be: then it stays as it is.
pub fn save(set: &KeywordSet, before: &KeywordSet) -> Result<String, NotSaved> {
    let (path, text) = file_of(config::user_files(), &set.name)?;
    let text = with_set(&text, set, before).ok_or(NotSaved::Faulty)?;
    write(&path, &text).map_err(NotSaved::Io)?;
    Ok(sanitize::line(&path.to_string_lossy()).into_owned())
}

/// The file that a set is read from, and what it says: the last one that has it, else the first, in
/// which it is new.
fn file_of(paths: Vec<PathBuf>, name: &str) -> Result<(PathBuf, String), NotSaved> {
    let mut paths = paths.into_iter();
    let first = paths.next().ok_or(NotSaved::NoHome)?;
    for path in paths.rev() {
        // What can't be read is no file that the set was read from.
        if let Some(text) = fs::read_to_string(&path).ok().filter(|text| has_set(text, name)) {
            return Ok((path, text));
        }
    }
    match fs::read_to_string(&first) {
        Ok(text) => Ok((first, text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok((first, String::new())),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(NotSaved::Faulty),
        Err(error) => Err(NotSaved::Io(error)),
    }
}

/// Whether a file has a set of that name, as far as it can be read.
fn has_set(text: &str, name: &str) -> bool {
    let mut sets = Sets::default();
    sets.merge(text);
    sets.get(name).is_some()
}

/// Puts a text in the place of a file, whole or not at all. A link to a file stays one.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    let path: PathBuf = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut beside = path.clone().into_os_string();
    beside.push(format!(".{}", std::process::id()));
    let written = fs::write(&beside, text).and_then(|()| {
        if let Ok(data) = fs::metadata(&path) {
            fs::set_permissions(&beside, data.permissions())?;
        }
        fs::File::open(&beside)?.sync_all()?;
        fs::rename(&beside, &path)
    });
    if written.is_err() {
        let _never_made = fs::remove_file(&beside);
    }
    written
}

/// The file with the set as it is now; none when it is not as it should be. Of its keywords only those
/// go that were there before: others could not be used, or were written by somebody else.
fn with_set(text: &str, set: &KeywordSet, before: &KeywordSet) -> Option<String> {
    let mut file: DocumentMut = text.parse().ok()?;
    let sets = file.entry("set").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let sets = sets.as_array_of_tables_mut()?;
    let name = |table: &Table| Some(sanitize::line(table.get("name")?.as_str()?.trim()).into_owned());
    let known = sets.iter().position(|table| name(table).as_ref() == Some(&set.name));
    let number = known.unwrap_or_else(|| {
        let mut table = Table::new();
        table.insert("name", value(&set.name));
        sets.push(table);
        sets.len() - 1
    });
    let table = sets.get_mut(number)?;
    let mut old: Vec<Option<Table>> = match table.remove("keyword") {
        Some(Item::ArrayOfTables(tables)) => tables.into_iter().map(Some).collect(),
        None => Vec::new(),
        Some(_) => return None,
    };
    let mut keywords = Vec::new();
    let is_same = |one: &Keyword, other: &Keyword| one.label == other.label || one.terms == other.terms;
    for (place, keyword) in set.keywords.iter().enumerate() {
        let find = |same: &dyn Fn(&Table) -> bool| old.iter().position(|table| table.as_ref().is_some_and(same));
        let found = find(&|table| label(table).as_deref() == Some(&*keyword.label));
        let found = found.or_else(|| find(&|table| !keyword.terms.is_empty() && terms(table) == keyword.terms));
        // With both its label and its terms changed, it still stands where it stood.
        let stood = || {
            let stood =
                before.keywords.get(place).filter(|stood| !set.keywords.iter().any(|now| is_same(now, stood)))?;
            find(&|table| label(table).as_deref() == Some(&*stood.label))
        };
        let stood = if found.is_none() { stood() } else { None };
        let mut table = found.or(stood).and_then(|at| old[at].take());
        if stood.is_some()
            && keyword.note.is_none()
            && let Some(table) = &mut table
        {
            // It was about what stood there.
            table.remove("note");
        }
        let unchanged = table.is_some() && before.keywords.contains(keyword);
        let mut table = table.unwrap_or_default();
        if !unchanged {
            update(&mut table, keyword);
        }
        keywords.push(table);
    }
    let gone = |table: &Table| before.keywords.iter().any(|known| label(table).as_deref() == Some(&*known.label));
    let mut removed = 0;
    for (at, table) in old.into_iter().enumerate() {
        match table {
            Some(table) if gone(&table) => removed += 1,
            Some(table) => keywords.insert((at - removed).min(keywords.len()), table),
            None => {}
        }
    }
    if !keywords.is_empty() {
        let mut tables = ArrayOfTables::new();
        for mut table in keywords {
            // Right after the table before it, wherever it stood.
            table.set_position(None);
            tables.push(table);
        }
        table.insert("keyword", Item::ArrayOfTables(tables));
    }
    Some(file.to_string())
}

fn terms(table: &Table) -> Vec<Term> {
    let terms = table.get("terms").and_then(Item::as_array).into_iter().flatten();
    terms.filter_map(|term| term.as_str()?.parse().ok()).collect()
}

/// What a keyword of the file is called: its label or its first term.
fn label(table: &Table) -> Option<String> {
    let label = table.get("label").and_then(Item::as_str).map(str::to_owned);
    let label = label.or_else(|| Some(terms(table).first()?.text().to_owned()))?;
    Some(sanitize::line(label.trim()).into_owned())
}

/// Changes what differs, and only that.
fn update(table: &mut Table, keyword: &Keyword) {
    if terms(table) != keyword.terms {
        let terms: Array = keyword.terms.iter().map(ToString::to_string).collect();
        table.insert("terms", value(terms));
    }
    if label(table).as_deref() != Some(&*keyword.label) {
        table.insert("label", value(&keyword.label));
    }
    if table.get("case").and_then(Item::as_bool).unwrap_or(false) != keyword.case {
        table.insert("case", value(keyword.case));
    }
    let color = table.get("color").and_then(Item::as_integer).and_then(|color| u8::try_from(color).ok());
    match keyword.color {
        now if now == color => {}
        Some(now) => _ = table.insert("color", value(i64::from(now))),
        None => _ = table.remove("color"),
    }
    let except = table.get("except").and_then(Item::as_array).into_iter().flatten().filter_map(|text| text.as_str());
    if !except.eq(keyword.except.iter().map(String::as_str)) {
        if keyword.except.is_empty() {
            table.remove("except");
        } else {
            table.insert("except", value(keyword.except.iter().collect::<Array>()));
        }
    }
    if let Some(note) = &keyword.note
        && table.get("note").and_then(Item::as_str) != Some(note)
    {
        table.insert("note", value(note));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# mine\n\n[[set]] # first\nname = \"un\"\n\n# the messenger\n[[set.keyword]]\nlabel = \"Signal\"\nterms = [\"Signal\"] # not the sign\ncase = true\n\n[[set.keyword]]\nterms = [\"Tor\"]\n\n[[set]]\nname = \"deux\"\n# alone\n[[set.keyword]]\nterms = [\"x\"]\n\n[[family]]\nname = \"y\"\nroots = [\"y\"]\n";

    fn set(text: &str, name: &str) -> KeywordSet {
        let mut sets = Sets::default();
        assert_eq!(sets.merge(text), [], "{text}");
        sets.get(name).unwrap().clone()
    }

    #[test]
    fn what_did_not_change_stays_as_it_was_written() {
        for name in ["un", "deux"] {
            assert_eq!(with_set(FILE, &set(FILE, name), &set(FILE, name)).unwrap(), FILE);
        }
    }

    #[test]
    fn what_changed_is_written_and_comments_stay() {
        let mut un = set(FILE, "un");
        un.keywords.swap(0, 1);
        un.keywords[0].terms.push("~chiffrement".parse().unwrap());
        un.keywords.push(Keyword::typed("\"deux mots\"").unwrap());
        let text = with_set(FILE, &un, &set(FILE, "un")).unwrap();
        assert_eq!(set(&text, "un"), un);
        assert_eq!(set(&text, "deux"), set(FILE, "deux"));
        for comment in
            ["# mine", "# first", "# the messenger\n[[set.keyword]]\nlabel = \"Signal\"", "# not the sign", "# alone"]
        {
            assert!(text.contains(comment), "{comment}: {text}");
        }
        let before = un.clone();
        un.keywords.clear();
        let text = with_set(&text, &un, &before).unwrap();
        assert_eq!(set(&text, "un").keywords, []);
        assert!(text.contains("# alone"), "{text}");
    }

    #[test]
    fn exceptions_are_added_and_taken_away() {
        let before = set(FILE, "un");
        let mut now = before.clone();
        now.keywords[0].except.push("signalé".into());
        let text = with_set(FILE, &now, &before).unwrap();
        assert_eq!(text, FILE.replace("case = true\n", "case = true\nexcept = [\"signalé\"]\n"));
        assert_eq!(set(&text, "un"), now);
        assert_eq!(with_set(&text, &before, &now).unwrap(), FILE);
    }

    #[test]
    fn a_colour_is_written_and_taken_away() {
        let before = set(FILE, "un");
        let mut now = before.clone();
        now.keywords[0].color = Some(7);
        let text = with_set(FILE, &now, &before).unwrap();
        assert_eq!(text, FILE.replace("case = true\n", "case = true\ncolor = 7\n"));
        assert_eq!(set(&text, "un"), now);
        assert_eq!(with_set(&text, &before, &now).unwrap(), FILE);
    }

    #[test]
    fn a_set_is_written_to_the_file_that_it_was_read_from() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::write(&path, text).unwrap();
            path
        };
        let first = folder.path().join("none");
        let named = |name: &str| format!("[[set]]\nname = \"{name}\"\n");
        let paths = vec![
            first.clone(),
            file("a.toml", &named("un")),
            file("b.toml", &(named("un") + &named("deux"))),
            file("c.toml", "[[set"),
        ];
        let found = |name: &str| file_of(paths.clone(), name).unwrap().0;
        assert_eq!(found("un"), paths[2], "the last one that has it is the one that holds");
        assert_eq!((found("deux"), found("trois")), (paths[2].clone(), first));
        assert!(matches!(file_of(Vec::new(), "un"), Err(NotSaved::NoHome)));
    }

    #[test]
    fn a_keyword_that_is_called_by_its_first_term_keeps_its_comments() {
        let file = "[[set]]\nname = \"un\"\n# of the net\n[[set.keyword]]\nterms = [\"Tor\"]\n\n\
                    # the other\n[[set.keyword]]\nterms = [\"x\"]\n";
        let before = set(file, "un");
        let mut now = before.clone();
        now.keywords[0] = Keyword::typed("oignon").unwrap();
        assert_eq!(with_set(file, &now, &before).unwrap(), file.replace("Tor", "oignon"));
        now.keywords = vec![before.keywords[1].clone(), Keyword::typed("neuf").unwrap()];
        let text = with_set(file, &now, &before).unwrap();
        assert_eq!(set(&text, "un"), now);
        assert!(!text.contains("# of the net"), "what is gone is gone: {text}");
    }

    #[test]
    fn what_the_session_does_not_know_stays() {
        let faulty = "[[set]]\nname = \" un\"\n[[set.keyword]]\nterms = [\"Tor\"]\n[[set.keyword]]\nlabel = \"x\"\nterms = [\"/(/\"]\n\
                      [[set.keyword]]\nterms = [\"y\"]\n";
        let mut sets = Sets::default();
        assert_eq!(sets.merge(faulty).len(), 1);
        let before = sets.get("un").unwrap().clone();
        assert_eq!(with_set(faulty, &before, &before).unwrap(), faulty);
        let mut now = before.clone();
        now.keywords.remove(0);
        assert_eq!(
            with_set(faulty, &now, &before).unwrap(),
            faulty.replace("[[set.keyword]]\nterms = [\"Tor\"]\n", "")
        );
        // Another session has changed one keyword and added another.
        let other = faulty.replace("[\"y\"]", "[\"y\", \"z\"]") + "[[set.keyword]]\nterms = [\"neuf\"]\n";
        assert_eq!(with_set(&other, &before, &before).unwrap(), other);
    }

    #[test]
    fn a_new_set_is_added_and_a_faulty_file_left_alone() {
        let set = KeywordSet { name: "neuf".into(), keywords: vec![Keyword::typed("/a\"b/").unwrap()] };
        let none = KeywordSet { keywords: Vec::new(), ..set.clone() };
        for text in ["", FILE] {
            let text = with_set(text, &set, &none).unwrap();
            assert_eq!(self::set(&text, "neuf"), set);
        }
        for text in ["[[set", "set = 3", "[[set]]\nname = \"neuf\"\nkeyword = 3"] {
            assert!(with_set(text, &set, &none).is_none(), "{text}");
        }
    }

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/keywords.toml");
        write(&path, "un").unwrap();
        write(&path, "deux").unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        write(&link, "trois").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read_to_string(&path).unwrap(), "trois");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    }
}
