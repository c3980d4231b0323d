//! What a page says about itself: its title, people, dates, site, language and address. JSON-LD first,
//! then `OpenGraph` and its like, Dublin Core, microdata, and what is marked up in the text.

use std::collections::HashMap;

use dom_query::{Document, Element, NodeData, NodeId, Tree};

use crate::{
    article::{Date, Language, Meta, sanitize},
    import::{
        cue, date,
        metadata::{self, one_line},
    },
};

use super::{
    address,
    element::{self, Kind, attribute},
    json_ld::{self, Facts},
    look::{self, Next},
    title::{self, Candidates},
};

/// What a page says about itself.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// What is known, all of it sanitised.
    pub(super) meta: Meta,
    /// The address that links are relative to.
    pub(super) base: Option<String>,
}

/// What is found in the tree, as it is found.
#[derive(Default)]
struct Found {
    /// The contents of `<meta>`, by name or property in lower case; the first of each.
    metas: HashMap<String, String>,
    /// `itemprop`, by its value: of the first element that has text, or a date.
    items: HashMap<&'static str, String>,
    scripts: Vec<String>,
    headings: Vec<(u8, String)>,
    window: Option<String>,
    lang: Option<String>,
    base: Option<String>,
    canonical: Option<String>,
    author: Option<String>,
    /// The first `<time>`, and the first that says it is of publication.
    time: Option<String>,
    published: Option<String>,
}

/// The longest value that is kept, in bytes.
const LONGEST: usize = 2000;

/// How many headings are looked at for the title.
const HEADINGS: usize = 8;

/// Reads the page's own account of itself. `source` is the page, `saved` the address that it was saved
/// from, when something around the page knows it.
pub(super) fn survey(document: &Document, source: &str, saved: Option<&str>) -> Survey {
    let tree = &document.tree;
    let mut found = Found::default();
    look::over(tree, tree.root_id(), usize::MAX, |node| match &node.data {
        NodeData::Element(element) => found.element(tree, node.id, element),
        _ => Next::Past,
    });
    let facts = json_ld::read(&found.scripts);
    let url = [found.canonical.clone(), found.meta(&["og:url"]), facts.url.clone(), saved.map(str::to_owned)]
        .into_iter()
        .flatten()
        .chain(saved_from(source))
        .filter_map(|url| address::resolve(&url, saved))
        .find(|url| metadata::is_address(url));
    let site = found.site(&facts);
    let title = found.title(&facts, site.clone().or_else(|| url.as_deref().and_then(metadata::host)));
    let published = [
        facts.published.clone(),
        found.meta(PUBLISHED),
        found.item("datepublished"),
        found.published.clone().or(found.time.clone()),
    ];
    let updated = [facts.updated.clone(), found.meta(UPDATED), found.item("datemodified")];
    let byline = [facts.byline.clone(), found.meta(AUTHOR), found.item("author"), found.author.clone()];
    let lang = [found.lang.clone(), facts.lang, found.meta(LANGUAGE)];
    let meta = Meta {
        title,
        byline: byline.into_iter().flatten().find_map(|byline| a_byline(&byline, site.as_deref())),
        published: published.into_iter().flatten().find_map(|date| a_date(&date)),
        updated: updated.into_iter().flatten().find_map(|date| a_date(&date)),
        site,
        lang: lang.into_iter().flatten().find_map(|lang| Language::parse(&lang)),
        url,
    };
    let base = found.base.and_then(|base| address::resolve(&base, meta.url.as_deref())).or_else(|| meta.url.clone());
    Survey { meta, base }
}

/// The names under which pages tell when they were published.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article.published",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "citation_publication_date",
    "citation_date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "date",
];

/// When they were changed.
const UPDATED: &[&str] = &["article:modified_time", "og:updated_time", "dcterms.modified", "last-modified", "lastmod"];

/// Who wrote them.
const AUTHOR: &[&str] = &[
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "byl",
];

/// Their language.
const LANGUAGE: &[&str] = &["og:locale", "content-language", "dc.language", "dcterms.language", "language"];

/// Their title, after that of `OpenGraph`.
const TITLE: &[&str] =
    &["twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title"];

/// Their site, after that of JSON-LD.
const SITE: &[&str] =
    &["application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "apple-mobile-web-app-title"];

impl Found {
    /// The first of these that the page tells.
    fn meta(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.metas.get(*name)).cloned()
    }

    fn item(&self, name: &str) -> Option<String> {
        self.items.get(name).cloned()
    }

    fn site(&self, facts: &Facts) -> Option<String> {
        let site = self.meta(&["og:site_name"]).or_else(|| facts.site.clone()).or_else(|| self.meta(SITE))?;
        // What stands after a bar is what the site says of itself.
        let site = one_line(site.split(" | ").next().unwrap_or(&site));
        (!site.is_empty() && !metadata::is_address(&site)).then_some(site)
    }

    fn title(&self, facts: &Facts, site: Option<String>) -> String {
        let told = [facts.headline.clone(), self.meta(&["og:title"]), self.meta(TITLE), self.item("headline")];
        let highest = self.headings.iter().map(|heading| heading.0).min();
        let headings = self.headings.iter().filter(|heading| Some(heading.0) == highest);
        title::choose(&Candidates {
            told: told.iter().flatten().map(|told| one_line(told)).filter(|told| !told.is_empty()).collect(),
            headings: headings.map(|heading| one_line(&heading.1)).collect(),
            window: one_line(self.window.as_deref().unwrap_or_default()),
            site,
        })
    }

    fn element(&mut self, tree: &Tree, id: NodeId, element: &Element) -> Next {
        let name = &*element.name.local;
        match name {
            "html" => self.lang = attribute(element, "lang").or_else(|| attribute(element, "xml:lang")).map(short),
            "title" if self.window.is_none() => self.window = look::text_within(tree, id, LONGEST),
            "base" => first(&mut self.base, attribute(element, "href")),
            "link" if has_word(element, "rel", "canonical") => first(&mut self.canonical, attribute(element, "href")),
            "meta" => self.declaration(element),
            "script" if attribute(element, "type").is_some_and(|kind| kind.contains("ld+json")) => {
                let text = tree.get(&id).map(|node| node.immediate_text().to_string());
                self.scripts.extend(text);
            }
            "time" => self.time(tree, id, element),
            _ => {}
        }
        if let Kind::Heading(level) = element::kind(name)
            && level <= 2
            && self.headings.len() < HEADINGS
            && !element::is_hidden(element)
            && let Some(text) = look::text_within(tree, id, 400).filter(|text| !text.is_empty())
        {
            self.headings.push((level, text));
        }
        if name != "meta" {
            self.property(tree, id, element);
            if self.author.is_none() && (has_word(element, "rel", "author") || names_author(element)) {
                self.author = look::text_within(tree, id, 120).filter(|text| !text.is_empty());
            }
        }
        Next::Inside
    }

    fn declaration(&mut self, element: &Element) {
        let Some(content) = attribute(element, "content").filter(|content| !content.trim().is_empty()) else { return };
        for key in ["property", "name", "itemprop", "http-equiv"] {
            let Some(name) = attribute(element, key).filter(|name| name.len() < 64) else { continue };
            if key == "itemprop" {
                self.item_is(name, content);
            } else {
                self.metas.entry(name.trim().to_ascii_lowercase()).or_insert_with(|| short(content));
            }
        }
    }

    fn property(&mut self, tree: &Tree, id: NodeId, element: &Element) {
        let Some(name) = attribute(element, "itemprop") else { return };
        let value = ["content", "datetime"].iter().find_map(|key| attribute(element, key)).map(short);
        if let Some(value) = value.or_else(|| look::text_within(tree, id, 400)).filter(|value| !value.trim().is_empty())
        {
            self.item_is(name, &value);
        }
    }

    fn item_is(&mut self, name: &str, value: &str) {
        for name in name.split_ascii_whitespace() {
            let known = ["headline", "author", "datepublished", "datemodified"];
            if let Some(known) = known.into_iter().find(|known| known.eq_ignore_ascii_case(name)) {
                self.items.entry(known).or_insert_with(|| short(value));
            }
        }
    }

    fn time(&mut self, tree: &Tree, id: NodeId, element: &Element) {
        let value = attribute(element, "datetime").map(short).or_else(|| look::text_within(tree, id, 80));
        let Some(value) = value else { return };
        let says = |words: &[&str]| {
            ["class", "itemprop"]
                .iter()
                .filter_map(|key| attribute(element, key))
                .any(|value| words.iter().any(|word| value.contains(word)))
        };
        if attribute(element, "pubdate").is_some()
            || says(&["publish", "datePublished", "entry-date"]) && !says(&["updated"])
        {
            self.published.get_or_insert_with(|| value.clone());
        }
        self.time.get_or_insert(value);
    }
}

fn first(slot: &mut Option<String>, value: Option<&str>) {
    if slot.is_none() {
        *slot = value.filter(|value| !value.trim().is_empty()).map(short);
    }
}

/// The start of a value, as much as is kept.
fn short(value: &str) -> String {
    value[..crate::article::floor(value, LONGEST)].trim().to_owned()
}

fn has_word(element: &Element, name: &str, word: &str) -> bool {
    attribute(element, name)
        .is_some_and(|value| value.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(word)))
}

/// Whether the class of an element says that it holds the name of the author: as whole words, `byline`
/// and `author` alone.
fn names_author(element: &Element) -> bool {
    attribute(element, "class").is_some_and(|class| {
        class.split_ascii_whitespace().any(|class| {
            matches!(class, "byline" | "author" | "author-name" | "byline-name" | "entry-author" | "article-author")
        })
    })
}

/// A date that somebody meant: neither of the time before the web nor far ahead.
fn a_date(text: &str) -> Option<Date> {
    date::parse(&one_line(text)).filter(|date| (1900..2200).contains(&date.day.year()))
}

/// A byline: a name, no address, and not that of the site.
fn a_byline(text: &str, site: Option<&str>) -> Option<String> {
    let line = one_line(text);
    // The name goes first, and the date may stand in the same element.
    let end = date::find_all(&line, date::Order::DayFirst).first().map_or(line.len(), |found| found.range.start);
    let mut name = line[..end].trim_end();
    let lower = cue::words(name);
    for word in ["By ", "by ", "BY ", "Par ", "par ", "PAR "] {
        name = name.strip_prefix(word).unwrap_or(name);
    }
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | ':' | '-' | '–'));
    let is_site = site.is_some_and(|site| cue::words(site) == cue::words(name));
    let fits = name.chars().any(char::is_alphabetic)
        && name.chars().count() <= 120
        && !name.contains("://")
        && !name.contains('@');
    (fits && !is_site && !matches!(lower.as_str(), "admin" | "author" | "auteur" | "staff" | "redaction"))
        .then(|| name.to_owned())
}

/// The address in the comment that browsers and their extensions write above a page that they save.
fn saved_from(source: &str) -> Option<String> {
    const HEAD: usize = 4096;
    let head = &source[..crate::article::floor(source, HEAD)];
    let comment = head.split("<!--").skip(1).find_map(|comment| {
        let comment = comment.split("-->").next()?;
        let says = |sign: &str| comment.split_once(sign).map(|(_, rest)| rest);
        says("saved from url=").or_else(|| says("SingleFile").and_then(|rest| Some(rest.split_once(" url: ")?.1)))
    })?;
    let start = comment.find("http")?;
    let url = comment[start..].split_whitespace().next()?;
    Some(sanitize::line(url).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(page: &str) -> Survey {
        survey(&Document::from(page), page, None)
    }

    #[test]
    fn accounts_of_all_kinds() {
        let open = of(r#"<html lang="fr-FR"><head><title>La clé – Le Courrier</title>
            <meta property="og:title" content="La clé"><meta property="og:site_name" content="Le Courrier">
            <meta property="article:published_time" content="2021-02-03T04:05:06+01:00">
            <meta name="author" content="Par Anne Roy"><link rel="canonical" href="https://www.example.org/a">
            </head><body><h1>La clé</h1>"#);
        assert_eq!(open.meta.title, "La clé");
        assert_eq!(open.meta.byline.as_deref(), Some("Anne Roy"));
        assert_eq!(open.meta.published.unwrap().to_string(), "2021-02-03T04:05:06+01:00");
        assert_eq!(open.meta.site.as_deref(), Some("Le Courrier"));
        assert_eq!(open.meta.url.as_deref(), Some("https://www.example.org/a"));
        assert_eq!(open.meta.lang.unwrap().tag(), "fr-FR");
        assert_eq!(open.base.as_deref(), Some("https://www.example.org/a"));

        let dublin = of(r#"<meta name="DC.creator" content="Paul Sy"><meta name="DC.date" content="3 mars 2022">
            <meta name="DC.title" content="The key"><meta name="DC.language" content="en"><base href="https://example.org/x/">"#);
        assert_eq!((dublin.meta.title.as_str(), dublin.meta.byline.as_deref()), ("The key", Some("Paul Sy")));
        assert_eq!(dublin.meta.published.unwrap().to_string(), "2022-03-03");
        assert_eq!(dublin.base.as_deref(), Some("https://example.org/x/"));

        let micro = of(r#"<body itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">The key</h1>
            <p>By <span itemprop="author"><b itemprop="name">Anne Roy</b></span>
            <time itemprop="datePublished" datetime="2020-05-06">May 6</time>
            <meta itemprop="dateModified" content="2020-05-07">"#);
        assert_eq!((micro.meta.title.as_str(), micro.meta.byline.as_deref()), ("The key", Some("Anne Roy")));
        assert_eq!(micro.meta.date().unwrap().to_string(), "2020-05-06");
        assert_eq!(micro.meta.updated.unwrap().to_string(), "2020-05-07");

        let marked = of(
            r#"<p class="byline">By <a rel="author" href="/a">Anne Roy</a></p><time datetime="2019-01-02T10:00Z">hier</time>"#,
        );
        assert_eq!(marked.meta.byline.as_deref(), Some("Anne Roy"));
        assert_eq!(marked.meta.published.unwrap().to_string(), "2019-01-02T10:00:00Z");
    }

    #[test]
    fn all_of_it_is_sanitised() {
        let page = of("<title>A&#27;]0;PWN&#7;B\u{202e}</title><meta name=author content='x&#x9b;2J y'>\
            <meta property=og:site_name content='a&#10;b'><link rel=canonical href='https://example.org/&#27;[2J'>");
        let meta = &page.meta;
        for line in
            [Some(&meta.title), meta.byline.as_ref(), meta.site.as_ref(), meta.url.as_ref()].into_iter().flatten()
        {
            assert_eq!(sanitize::line(line), line.as_str());
            assert!(!line.contains(char::is_control), "{line:?}");
        }
        assert_eq!(meta.site.as_deref(), Some("a b"));
    }

    #[test]
    fn the_address_that_it_was_saved_from() {
        for comment in [
            "<!-- saved from url=(0023)https://example.org/a -->",
            "<!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: Mon\n-->",
        ] {
            let page = format!("<!DOCTYPE html> {comment}<html><p>x");
            assert_eq!(of(&page).meta.url.as_deref(), Some("https://example.org/a"), "{comment}");
        }
        assert_eq!(of("<!-- saved from url=(0014)about:internet --><p>x").meta.url, None);
    }

    #[test]
    fn bylines() {
        for (text, wanted) in [
            ("By Anne Roy, ", Some("Anne Roy")),
            ("https://example.org/anne", None),
            ("Le Courrier", None),
            ("Anne Roy, 3 mars 2022 à 10:43", Some("Anne Roy")),
            ("March 3, 2022", None),
            ("admin", None),
            ("12", None),
        ] {
            assert_eq!(a_byline(text, Some("Le Courrier")).as_deref(), wanted, "{text}");
        }
    }
}
