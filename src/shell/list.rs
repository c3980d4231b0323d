//! `lutrin list`: one line, or one JSON object, an article.

use std::{io, path::PathBuf};

use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::{
    config::Settings,
    loader,
    output::{self, Exit, Out, Style},
    query::Filter,
};
use crate::{
    article::Article,
    keyword::{Keyword, Matcher},
    layout::{labels, width},
    library::Entry,
    locale::{Locale, Value},
};

/// What machine output says about an article, in this order.
#[derive(Debug, Serialize)]
pub struct Record<'a> {
    id: String,
    title: &'a str,
    byline: Option<&'a str>,
    date: Option<String>,
    site: Option<&'a str>,
    lang: Option<&'a str>,
    source: String,
    url: Option<&'a str>,
    format: &'static str,
    words: usize,
    minutes: usize,
    keywords: Map<String, Json>,
}

impl<'a> Record<'a> {
    /// The record of an article and the counts of its keywords, boilerplate left out.
    pub fn new(article: &'a Article, counts: Vec<(&str, u32)>) -> Self {
        let meta = article.meta();
        Self {
            id: article.id().to_string(),
            title: article.title(),
            byline: meta.byline.as_deref(),
            date: meta.date().map(|date| date.to_string()),
            site: meta.site.as_deref(),
            lang: meta.lang.as_ref().map(crate::article::Language::tag),
            source: source(article),
            url: meta.url.as_deref(),
            format: article.format().name(),
            words: article.words(),
            minutes: article.minutes(),
            keywords: counts.into_iter().map(|(label, count)| (label.to_owned(), count.into())).collect(),
        }
    }
}

/// The path in machine output: as given, but for bytes that are no UTF-8. What could act on a
/// terminal is escaped where JSON is written.
pub fn source(article: &Article) -> String {
    article.source().path.to_string_lossy().into_owned()
}

/// How often each keyword stands in an article.
pub fn counts<'a>(entry: &Entry, keywords: &'a [Keyword], matcher: &Matcher) -> Vec<(&'a str, u32)> {
    if keywords.is_empty() {
        return Vec::new();
    }
    let hits = matcher.find(entry.article(), entry.folded());
    let count = |at: usize| hits.counts().get(at).copied().unwrap_or(0);
    keywords.iter().enumerate().map(|(at, keyword)| (keyword.label.as_str(), count(at))).collect()
}

/// Lists the articles.
///
/// # Errors
/// When stdout can't be written to.
pub fn run(
    settings: &Settings,
    paths: Vec<PathBuf>,
    mut filter: Filter,
    json: bool,
    locale: &Locale,
    mut out: Out<'_>,
) -> io::Result<Exit> {
    let keywords = settings.counted();
    let matcher = Matcher::new(&keywords, &settings.sets.lexicon);
    let fold = !keywords.is_empty() || filter.counts();
    let mut found = false;
    let problems = loader::each(paths, fold, locale, |entry| {
        if !filter.admits(entry) {
            return Ok(());
        }
        found = true;
        let counts = counts(entry, &keywords, &matcher);
        if json {
            return out.json(&Record::new(entry.article(), counts));
        }
        line(entry.article(), &counts, locale, &mut out)
    })?;
    out.finish()?;
    Ok(match problems.report() {
        Exit::Done if !found && filter.asks() => Exit::Nothing,
        exit => exit,
    })
}

/// The widest title, in columns: what is longer is no title but a text without a break.
const TITLE: usize = 120;

/// `Title · site · 30 March 2018 · 4 min · chiffrement 3 · WhatsApp 1 · notes/a.md`
fn line(article: &Article, counts: &[(&str, u32)], locale: &Locale, out: &mut Out<'_>) -> io::Result<()> {
    let meta = article.meta();
    out.styled(&width::elide(article.title(), TITLE), Style::BOLD)?;
    let date = meta.date().map(|date| labels::date(date, locale));
    let minutes = locale.with("page-minutes", &[("minutes", Value::Number(article.minutes()))]);
    for part in [meta.site.as_deref(), date.as_deref(), Some(&*minutes)].into_iter().flatten() {
        out.text(" · ")?;
        out.text(part)?;
    }
    for (at, (label, count)) in counts.iter().enumerate().filter(|(_, (_, count))| *count > 0) {
        out.text(" · ")?;
        let label = crate::article::sanitize::line(label);
        let count = locale.number(usize::try_from(*count).unwrap_or(usize::MAX));
        out.styled(&format!("{label}\u{a0}{count}"), Style::keyword(at))?;
    }
    out.text(" · ")?;
    out.text(&output::named(article.source(), locale))?;
    out.text("\n")
}
