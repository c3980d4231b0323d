//! The strings of one article that the layout places but does not write: the lines below the title,
//! and the line that stands for each closed fold. In words, in the language of the interface.

use std::{fmt::Write as _, ops::Range};

use super::{
    Labels, Shown, folds, width,
    wrap::{self, Setting},
};
use crate::{
    article::{Article, Boilerplate, Date, Language, sanitize},
    keyword::{DIGITS, Hits, Keyword},
    locale::{Locale, Value},
};

/// Between the parts of a line.
const DOT: &str = " · ";

/// Makes the strings. With `hits`, which must be of that article and those keywords, a fold says
/// how often each keyword stands in it.
pub fn labels(article: &Article, hits: Option<&Hits>, keywords: &[Keyword], locale: &Locale) -> Labels {
    let folds = folds(article).into_iter().map(|blocks| fold(article, blocks, hits, keywords, locale)).collect();
    let image_open = format!("[{} ", locale.text("page-image"));
    let label_end = format!("{} ", locale.text("page-label-end"));
    Labels { head: head(article, locale), folds, image_open, label_end, ..Labels::default() }
}

/// The same for a screen reader: what a sign would say is said in words.
pub fn labels_in_words(article: &Article, hits: Option<&Hits>, keywords: &[Keyword], locale: &Locale) -> Labels {
    let fold_signs = ["page-folded", "page-unfolded"].map(|key| locale.text(key).into_owned());
    Labels { fold_signs, ..labels(article, hits, keywords, locale) }
}

/// The lines below the title: who and where, then when, in which language and how long.
fn head(article: &Article, locale: &Locale) -> Vec<String> {
    let meta = article.meta();
    let who: Vec<&str> = [&meta.byline, &meta.site].into_iter().flatten().map(String::as_str).collect();
    let mut what = Vec::new();
    what.extend(meta.date().map(|day| date(day, locale)));
    what.extend(meta.lang.as_ref().map(|lang| language(lang, locale)));
    if article.words() > 0 {
        what.push(duration(article.minutes(), locale));
    }
    [who.join(DOT), what.join(DOT)].into_iter().filter(|line| !line.is_empty()).collect()
}

/// A date in words: “30 mars 2018”, “30 March 2018”. The time of day is left out.
pub fn date(date: Date, locale: &Locale) -> String {
    in_words("page-date", date, locale)
}

/// A date in few columns, 12 at most for four digits of year: “12 sept. 2018”, “12 Sept 2018”.
pub fn short_date(date: Date, locale: &Locale) -> String {
    in_words("page-date-short", date, locale)
}

fn in_words(key: &str, date: Date, locale: &Locale) -> String {
    // Fluent would group or round a number as it likes; a year is a name.
    let year = date.day.year().to_string();
    let number = |n: i8| Value::Number(usize::try_from(n).unwrap_or_default());
    let args = [("day", number(date.day.day())), ("month", number(date.day.month())), ("year", Value::Text(&year))];
    locale.with(key, &args).into_owned()
}

/// How long something takes to read: “12 min”, from an hour on “13 h 58”, “13 h 58 min”.
pub fn duration(minutes: usize, locale: &Locale) -> String {
    if minutes < 60 {
        return locale.with("page-minutes", &[("minutes", Value::Number(minutes))]).into_owned();
    }
    let rest = format!("{:02}", minutes % 60);
    locale.with("page-hours", &[("hours", Value::Number(minutes / 60)), ("minutes", Value::Text(&rest))]).into_owned()
}

/// A text that is no article's, broken between words into rows of at most `width` columns.
pub fn wrapped(text: &str, width: u16) -> Vec<String> {
    rows(text, width).into_iter().map(|row| drawn(text, row)).collect()
}

/// The first of those rows, and what of the text comes after it, as it stands there: a row may end
/// within a word.
pub fn first_row(text: &str, width: u16) -> (String, &str) {
    let mut rows = rows(text, width).into_iter();
    let first = rows.next().map_or_else(String::new, |row| drawn(text, row));
    (first, rows.next().map_or("", |row| &text[row.range.start..]))
}

fn rows(text: &str, width: u16) -> Vec<wrap::Line> {
    wrap::running(text, &[], Setting { width: width.max(2), hyphenator: None, justify: false })
}

fn drawn(text: &str, row: wrap::Line) -> String {
    let mut out = String::new();
    for piece in row.pieces {
        match piece.shown {
            Shown::Text => out.push_str(&width::draw(&text[piece.range])),
            Shown::Space => out.extend(std::iter::repeat_n(' ', piece.width.into())),
            Shown::Generated(string, _) => out.push_str(&string),
        }
    }
    out
}

/// The name of a language; its tag when the locale has no name for it.
pub fn language(lang: &Language, locale: &Locale) -> String {
    let name = locale.with("page-language", &[("tag", Value::Text(lang.primary()))]);
    if name.is_empty() { lang.tag().to_owned() } else { name.into_owned() }
}

/// `6 lines: newsletter, related articles · 1 WhatsApp`
fn fold(article: &Article, blocks: Range<usize>, hits: Option<&Hits>, keywords: &[Keyword], locale: &Locale) -> String {
    let folded = &article.blocks()[blocks];
    let lines = folded.iter().map(|block| article.text()[block.range.clone()].lines().count().max(1)).sum();
    let mut kinds: Vec<Boilerplate> = Vec::new();
    for kind in folded.iter().filter_map(|block| block.boilerplate) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let names: Vec<_> =
        kinds.iter().map(|kind| locale.with("page-furniture", &[("kind", Value::Text(kind.name()))])).collect();
    let names = names.join(", ");
    let mut line =
        locale.with("page-fold", &[("lines", Value::Number(lines)), ("kinds", Value::Text(&names))]).into_owned();
    let (Some(hits), Some(first), Some(last)) = (hits, folded.first(), folded.last()) else { return line };
    let mut counts = vec![0_usize; keywords.len()];
    for hit in hits.within(first.range.start..last.range.end) {
        if let Some(count) = counts.get_mut(hit.keyword()) {
            *count += 1;
        }
    }
    for (keyword, count) in keywords.iter().zip(counts).take(DIGITS).filter(|(_, count)| *count > 0) {
        let _ = write!(line, "{DOT}{} {}", locale.number(count), sanitize::line(&keyword.label));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        article::{ArticleId, Block, BlockKind, Format, Meta, Source},
        locale::Tongue,
    };

    fn article(meta: Meta, furniture: &[Boilerplate]) -> Article {
        let text = "Titre\nUn deux trois.\nsuite\n".to_owned() + &"ligne\n".repeat(furniture.len());
        let mut blocks = vec![Block::new(BlockKind::Title, 0..5), Block::new(BlockKind::Paragraph, 6..26)];
        for (n, &what) in furniture.iter().enumerate() {
            blocks.push(Block::new(BlockKind::Paragraph, 27 + 6 * n..32 + 6 * n).furniture(what));
        }
        let id = ArticleId::new(b"x", 0);
        Article::new(id, Source::new("x"), Format::Text, text, blocks, Vec::new(), meta)
    }

    #[test]
    fn the_head_is_in_words() {
        let meta = Meta {
            byline: Some("Ada".into()),
            site: Some("Le Site".into()),
            published: Some(jiff::civil::date(2018, 3, 30).into()),
            lang: Language::parse("fr-CA"),
            ..Meta::default()
        };
        let head = |tongue| labels(&article(meta.clone(), &[]), None, &[], &Locale::new(tongue)).head;
        assert_eq!(head(Tongue::French), ["Ada · Le Site", "30 mars 2018 · français · 1\u{a0}min"]);
        assert_eq!(head(Tongue::English), ["Ada · Le Site", "30 March 2018 · French · 1\u{a0}min"]);
        let bare = labels(&article(Meta::default(), &[]), None, &[], &Locale::new(Tongue::French)).head;
        assert_eq!(bare, ["1\u{a0}min"]);
    }

    #[test]
    fn dates_and_languages_have_names() {
        let (fr, en) = (Locale::new(Tongue::French), Locale::new(Tongue::English));
        let cases = [
            ((2021, 8, 1), "1er août 2021", "1 August 2021"),
            ((999, 12, 31), "31 décembre 999", "31 December 999"),
            ((2024, 2, 29), "29 février 2024", "29 February 2024"),
            ((2024, 11, 11), "11 novembre 2024", "11 November 2024"),
        ];
        for ((y, m, d), french, english) in cases {
            let day = jiff::civil::date(y, m, d).into();
            assert_eq!((date(day, &fr).as_str(), date(day, &en).as_str()), (french, english));
        }
        let short = |locale| short_date(jiff::civil::date(2018, 9, 12).into(), locale);
        assert_eq!([short(&fr), short(&en)], ["12 sept. 2018", "12 Sept 2018"]);
        let named = |tag| language(&Language::parse(tag).unwrap(), &fr);
        assert_eq!([named("en-GB"), named("tlh"), named("gsw-CH")], ["anglais", "tlh", "gsw-CH"]);
    }

    #[test]
    fn what_comes_after_a_row_is_as_it_stands_there() {
        for (text, width, first, rest) in [
            ("un deux trois quatre", 8, "un deux", "trois quatre"),
            ("un arc-en-ciel entier", 9, "un arc-", "en-ciel entier"),
            ("un deux", 20, "un deux", ""),
            ("", 20, "", ""),
        ] {
            assert_eq!(first_row(text, width), (first.to_owned(), rest), "{text}");
        }
    }

    #[test]
    fn long_articles_take_hours() {
        let (fr, en) = (Locale::new(Tongue::French), Locale::new(Tongue::English));
        for (minutes, french, english) in
            [(59, "59 min", "59 min"), (60, "1 h 00", "1 h 00 min"), (838, "13 h 58", "13 h 58 min")]
        {
            let shown = [&fr, &en].map(|locale| duration(minutes, locale).replace('\u{a0}', " "));
            assert_eq!(shown, [french, english]);
        }
    }

    #[test]
    fn a_fold_says_how_much_and_what() {
        use Boilerplate::{Newsletter, Related};
        let (fr, en) = (Locale::new(Tongue::French), Locale::new(Tongue::English));
        let many = article(Meta::default(), &[Newsletter, Related, Newsletter]);
        let one = article(Meta::default(), &[Boilerplate::Share]);
        let line = |article: &Article, locale| fold(article, 2..article.blocks().len(), None, &[], locale);
        assert_eq!(line(&many, &fr), "3 lignes\u{a0}: newsletter, articles liés");
        assert_eq!(line(&many, &en), "3 lines: newsletter, related articles");
        assert_eq!(line(&one, &fr), "1 ligne\u{a0}: partage");
        assert_eq!(line(&one, &en), "1 line: sharing");
    }
}
