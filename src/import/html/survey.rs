//! What a page says about itself: its title, people, dates, site, language and address.

use dom_query::Document;

use crate::article::{Language, Meta};
use crate::import::metadata::one_line;

/// What a page says about itself.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// What is known, all of it sanitised.
    pub(super) meta: Meta,
    /// The address that links are relative to.
    pub(super) base: Option<String>,
}

/// Reads the page's own account of itself.
pub(super) fn survey(document: &Document, _source: &str) -> Survey {
    let mut survey = Survey::default();
    let tree = &document.tree;
    if let Some(head) = document.head() {
        for child in head.children_it(false) {
            if child.has_name("title") {
                survey.meta.title = one_line(&child.text());
            }
        }
    }
    let root = tree.root().first_element_child();
    survey.meta.lang = root.and_then(|root| root.attr("lang")).and_then(|lang| Language::parse(&lang));
    survey.base = document.base_uri().map(|base| base.to_string());
    survey
}
