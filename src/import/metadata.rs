//! The lines under a title that say who, when and where: read into [`Meta`], one line at a time.
//!
//! A line counts only when it says nothing else. Whether it stands where such lines stand is for
//! [`super::boilerplate`].

use crate::article::{Date, Meta, sanitize};

use super::{
    cue,
    date::{self, Order},
};

/// What one line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credits {
    /// Who wrote it.
    pub byline: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// The site or paper.
    pub site: Option<String>,
    /// The address.
    pub url: Option<String>,
}

impl Credits {
    /// Adds what `meta` does not know yet: what was declared, or stands higher, goes first.
    pub fn fill(self, meta: &mut Meta) {
        meta.byline = meta.byline.take().or(self.byline);
        meta.published = meta.published.or(self.published);
        meta.updated = meta.updated.or(self.updated);
        meta.site = meta.site.take().or(self.site);
        meta.url = meta.url.take().or(self.url);
    }
}

/// The longest line that is looked at, in bytes.
const LONGEST: usize = 240;

/// Reads a line; `None` when it is, or may be, a sentence of the text.
pub fn read(line: &str) -> Option<Credits> {
    read_in(line, Order::Unknown)
}

/// As [`read`], where it is known in which order dates in figures are written.
pub fn read_in(line: &str, order: Order) -> Option<Credits> {
    let line = line.trim();
    if line.is_empty() || line.len() > LONGEST {
        return None;
    }
    if is_address(line) {
        return Some(Credits { url: Some(one_line(line)), ..Credits::default() });
    }
    source(line).or_else(|| who_and_when(line, order)).or_else(|| is_reading_time(line).then(Credits::default))
}

/// `Source : Le Courrier`.
pub fn source(line: &str) -> Option<Credits> {
    let (label, name) = line.split_once(':')?;
    if line.len() > LONGEST || !matches!(cue::words(label).as_str(), "source" | "sources" | "via") {
        return None;
    }
    let name = name.trim();
    if is_address(name) {
        return Some(Credits { url: Some(one_line(name)), ..Credits::default() });
    }
    let words = name.split_whitespace().count();
    let sentence = name.ends_with(['.', ';', ':', '?', '!']);
    ((1..=8).contains(&words) && !sentence).then(|| Credits { site: Some(one_line(name)), ..Credits::default() })
}

/// Whether a text is one web address and nothing else.
pub fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://"))
        && text.len() > 8
        && !text.contains(char::is_whitespace)
}

/// The host of an address, without `www.`: the next best thing to the name of a site.
pub fn host(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (host.contains('.') && !host.contains(char::REPLACEMENT_CHARACTER)).then(|| one_line(host))
}

/// White space as one space, sanitised: fit for [`Meta`].
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    sanitize::line(&out).into_owned()
}

/// `4 min de lecture`, `Reading time: 3 minutes`.
fn is_reading_time(line: &str) -> bool {
    const WORDS: &[&str] = &[
        "temps",
        "duree",
        "de",
        "lecture",
        "min",
        "mn",
        "minute",
        "minutes",
        "environ",
        "reading",
        "time",
        "read",
        "estimated",
        "about",
        "mins",
        "estime",
    ];
    let words = cue::words(line);
    let digits = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    words.split(' ').count() <= 7
        && words.split(' ').filter(|word| digits(word)).count() == 1
        && words.split(' ').any(|word| matches!(word, "lecture" | "read" | "reading"))
        && words.split(' ').all(|word| digits(word) || WORDS.contains(&word))
}

/// Dates, and `Par …` or `By …`.
fn who_and_when(line: &str, order: Order) -> Option<Credits> {
    let words = cue::words(line);
    let day_first = words.split(' ').any(|word| DAY_FIRST.contains(&word));
    let dates = date::find_all(line, if day_first { Order::DayFirst } else { order });
    let mut credits = Credits::default();
    let mut rest = Rest::default();
    let mut at = 0;
    for found in &dates {
        let before = &line[at..found.range.start];
        rest.read(before);
        let changed = is_change(before) || credits.published.is_some();
        let slot = if changed { &mut credits.updated } else { &mut credits.published };
        *slot = slot.or(Some(found.date));
        at = found.range.end;
    }
    rest.read(&line[at..]);
    credits.byline = rest.byline(!dates.is_empty());
    if dates.is_empty() && credits.byline.is_none() {
        return None;
    }
    // A place or a paper beside a date: “Paris, le 3 mars 2022”.
    let capital = |word: &&str| word.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
    let few = if dates.is_empty() { 0 } else { 4 };
    (rest.other.len() <= few && rest.other.iter().all(capital)).then_some(credits)
}

fn is_change(before: &str) -> bool {
    let words = cue::words(before);
    words.split(' ').any(|word| {
        matches!(
            word,
            "maj"
                | "jour"
                | "modifie"
                | "modifiee"
                | "modification"
                | "actualise"
                | "actualisee"
                | "corrige"
                | "updated"
                | "update"
                | "modified"
                | "edited"
                | "revised"
                | "corrected"
                | "aktualisiert"
                | "aktualisierung"
                | "geandert"
                | "stand"
                | "actualizado"
                | "actualizada"
                | "actualizacion"
                | "aggiornato"
                | "aggiornamento"
                | "modificato"
                | "atualizado"
        )
    })
}

/// What is left of a line beside its dates.
#[derive(Default)]
struct Rest<'a> {
    name: Vec<&'a str>,
    other: Vec<&'a str>,
    /// Whether the name comes after a word that, without a date, is more often something else.
    foreign: bool,
}

impl<'a> Rest<'a> {
    fn read(&mut self, piece: &'a str) {
        let mut in_name = false;
        for token in piece.split_whitespace() {
            let folded = cue::words(token);
            if folded.is_empty() {
                // A dash or a bar ends the name.
                in_name = false;
            } else if in_name && !ends_name(token) {
                self.name.push(token);
            } else if matches!(folded.as_str(), "par" | "by" | "von" | "por") && self.name.is_empty() {
                in_name = true;
                self.foreign = matches!(folded.as_str(), "von" | "por");
            } else if folded.split(' ').all(|word| FILLERS.contains(&word)) {
                in_name = false;
            } else {
                self.other.push(token);
            }
        }
    }

    /// The name after “Par”; without a date, a line that is a sentence is no byline.
    fn byline(&self, dated: bool) -> Option<String> {
        let first = self.name.first()?.chars().find(|c| c.is_alphanumeric())?;
        let last = self.name.last()?;
        let sentence = !dated && (last.ends_with(['!', '?', ':', ';']) || last.ends_with('.') && self.name.len() > 3);
        if !first.is_uppercase() || self.name.len() > 12 || sentence || self.foreign && !dated {
            return None;
        }
        let name = one_line(&self.name.join(" "));
        let name = name.trim_matches([',', ';', ':', '|', '(', ')', '-', '·', '•']).trim();
        (!name.is_empty()).then(|| name.to_owned())
    }
}

/// Whether a word cannot go on with a name: *le* can't, *Le* can.
fn ends_name(token: &str) -> bool {
    matches!(token, "le" | "on" | "le:" | "publié" | "published" | "posted" | "updated" | "mis" | "modifié")
        || matches!(cue::words(token).as_str(), "publie" | "published" | "updated" | "posted" | "maj")
}

/// Words of languages that write the day first.
#[rustfmt::skip]
const DAY_FIRST: &[&str] = &[
    "le", "par", "publie", "maj", "mis", "mise", "modifie", "jour", "von", "veroffentlicht", "aktualisiert", "uhr",
    "publicado", "publicada", "actualizado", "actualizada", "pubblicato", "pubblicata", "aggiornato", "aggiornata", "ore",
    "atualizado",
];

/// Words that say nothing beside a date or a name, as [`cue::words`] gives them.
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "publie", "publiee", "paru", "parue", "ecrit", "redige", "poste", "mis", "mise", "a", "jour", "maj", "le", "la",
    "du", "au", "de", "date", "derniere", "modification", "modifie", "modifiee", "actualise", "actualisee", "corrige",
    "cree", "et", "en", "ligne", "publication", "article", "texte", "h", "heure", "heures", "min", "recueillis",
    "propos", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "posted", "published",
    "updated", "update", "last", "modified", "edited", "revised", "corrected", "created", "written", "on", "at",
    "the", "first", "and", "story", "et", "est", "edt", "cst", "cdt", "pst", "pdt", "cet", "cest", "bst", "ist",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun",
    "veroffentlicht", "aktualisiert", "aktualisierung", "geandert", "zuletzt", "am", "um", "uhr", "stand", "erstellt",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "publicado", "publicada", "actualizado", "actualizada", "actualizacion", "ultima", "el", "las", "hora", "horas",
    "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    "pubblicato", "pubblicata", "aggiornato", "aggiornata", "aggiornamento", "ultimo", "il", "alle", "ore", "modificato",
    "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "domenica", "atualizado",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(line: &str, byline: Option<&str>, published: Option<&str>, updated: Option<&str>, site: Option<&str>) {
        let found = read(line).unwrap_or_else(|| panic!("nothing in {line:?}"));
        let text = |date: Option<Date>| date.map(|date| date.to_string());
        assert_eq!(found.byline.as_deref(), byline, "{line}");
        assert_eq!(text(found.published).as_deref(), published, "{line}");
        assert_eq!(text(found.updated).as_deref(), updated, "{line}");
        assert_eq!(found.site.as_deref(), site, "{line}");
    }

    #[test]
    fn lines_that_say_who_and_when() {
        case("Maj. le 30 mars 2018 à 11 h 58 min", None, None, Some("2018-03-30"), None);
        case(
            "Publié le 14 février 2022 à 7 h 45 – Maj. le 16 février 2022",
            None,
            Some("2022-02-14"),
            Some("2022-02-16"),
            None,
        );
        case("Published on 12 October 2021, updated March 3, 2022", None, Some("2021-10-12"), Some("2022-03-03"), None);
        case("Par Salomé Dervieux — le 12 mai 2023", Some("Salomé Dervieux"), Some("2023-05-12"), None, None);
        case("Par Jeanne Le Goff et Paul d’Aubigné", Some("Jeanne Le Goff et Paul d’Aubigné"), None, None, None);
        case("Par Anne Roy, envoyée spéciale à Kiev", Some("Anne Roy, envoyée spéciale à Kiev"), None, None, None);
        case("By Jane Doe | Updated 3 March 2022 at 7:45 am", Some("Jane Doe"), None, Some("2022-03-03"), None);
        case("Written by Jane Doe", Some("Jane Doe"), None, None, None);
        case("Veröffentlicht am 3. März 2022 um 7.45 Uhr", None, Some("2022-03-03"), None, None);
        case("Von Anna Roth | Aktualisiert: 03.04.2022", Some("Anna Roth"), None, Some("2022-04-03"), None);
        case("Publicado el 3 de marzo de 2022 a las 7:45", None, Some("2022-03-03"), None, None);
        case("Aggiornato il 3 marzo 2022 alle 7.45", None, None, Some("2022-03-03"), None);
        case("viernes, 3 de junio de 2022", None, Some("2022-06-03"), None, None);
        case("Stand: 25.04.2022, 7.45 Uhr", None, None, Some("2022-04-25"), None);
        case("El Courrier, 25/04/2022", None, Some("2022-04-25"), None, None);
        case("3 mars 2022", None, Some("2022-03-03"), None, None);
        case("Paris, le 3 mars 2022", None, Some("2022-03-03"), None, None);
        case("Mis à jour le 03/07/2020", None, None, Some("2020-07-03"), None);
        case("Source : Le Courrier du soir", None, None, None, Some("Le Courrier du soir"));
        case("4 min de lecture", None, None, None, None);
        assert_eq!(read("https://example.org/a?b").unwrap().url.as_deref(), Some("https://example.org/a?b"));
    }

    #[test]
    fn sentences_are_none() {
        for line in [
            "",
            "Le 3 mars 2022, la police a saisi les serveurs.",
            "Par monts et par vaux",
            "Par Dieu, il partit au matin.",
            "By the numbers",
            "Von Anna Roth",
            "Por Favor",
            "03/04/2022",
            "03/04/2022 7:45 am",
            "Un réseau a été démantelé",
            "La loi du 26 juillet 1996 facilitait le chiffrement",
            "Source : il nous a parlé longtemps, puis s’est tu pour de bon.",
            "Une lecture de 3 minutes suffit",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn hosts() {
        for (url, wanted) in [
            ("https://www.example.org/a", Some("example.org")),
            ("http://u:p@example.org:80?x", Some("example.org")),
            ("https://localhost/", None),
            ("ftp://example.org", None),
        ] {
            assert_eq!(host(url).as_deref(), wanted);
        }
    }
}
