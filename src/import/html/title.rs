//! The title of a page, out of all that pass for it: judged by how they agree, since each by itself may
//! be the name of the site, a slogan for search engines or the title of something else.

use crate::import::cue;

/// What passes for the title of a page, each sanitised and on one line; empty when there is none.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    /// What the page tells machines, the surest first.
    pub(super) told: Vec<String>,
    /// The first headings of the highest level that can be seen, in order.
    pub(super) headings: Vec<String>,
    /// The title of the window.
    pub(super) window: String,
    /// The name of the site, when it is known.
    pub(super) site: Option<String>,
}

/// What stands between a title and the name of a site.
const BETWEEN: &[&str] = &[" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " ⋆ ", " // ", " ~ "];

/// The title; empty when there is none.
pub(super) fn choose(candidates: &Candidates) -> String {
    let site = candidates.site.as_deref().map(cue::words).unwrap_or_default();
    let told: Vec<&str> = candidates
        .told
        .iter()
        .map(|told| cut(told, &site, candidates))
        .filter(|told| cue::words(told) != site || site.is_empty())
        .collect();
    let window = cut(&candidates.window, &site, candidates);
    let headings = || {
        candidates
            .headings
            .iter()
            .map(String::as_str)
            .filter(|heading| !heading.is_empty() && (site.is_empty() || cue::words(heading) != site))
    };
    // A heading that the reader sees, and that the page calls its title somewhere.
    let others: Vec<String> =
        told.iter().copied().chain([window]).map(cue::words).filter(|words| !words.is_empty()).collect();
    if let Some(heading) = headings().find(|heading| others.contains(&cue::words(heading))) {
        return heading.to_owned();
    }
    // One that has most of its words: titles are shortened and reworded for search engines.
    let near = |heading: &&str| {
        let words = cue::words(heading);
        others.iter().any(|other| shares(&words, other))
    };
    if let Some(heading) = headings().find(near) {
        return heading.to_owned();
    }
    // No heading is like it: what most agree on, or else what comes first.
    let agreeing = |title: &&&str| others.iter().filter(|other| **other == cue::words(title)).count();
    let mut best: Option<&str> = None;
    for title in told.iter().filter(|told| !told.is_empty()) {
        if best.is_none_or(|best| agreeing(&title) > agreeing(&&best)) {
            best = Some(title);
        }
    }
    let one_heading = || Some(candidates.headings.first()?.as_str()).filter(|_| candidates.headings.len() == 1);
    let window = || Some(window).filter(|window| !window.is_empty());
    best.or_else(window).or_else(one_heading).unwrap_or_default().to_owned()
}

/// Whether two titles share most of their words.
fn shares(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let count = short.split(' ').count();
    let known: std::collections::HashSet<&str> = long.split(' ').collect();
    let shared = short.split(' ').filter(|word| known.contains(word)).count();
    count >= 3 && shared * 10 >= count * 6 && shared * 10 >= long.split(' ').count() * 4
}

/// A title without the name of the site, before or after it.
fn cut<'a>(title: &'a str, site: &str, candidates: &Candidates) -> &'a str {
    let mut title = title.trim();
    // Twice: a title is often followed by a section and the site.
    for _ in 0..3 {
        let Some(shorter) = cut_once(title, site, candidates) else { break };
        title = shorter;
    }
    title
}

fn cut_once<'a>(title: &'a str, site: &str, candidates: &Candidates) -> Option<&'a str> {
    let is_known =
        |words: &str| candidates.headings.iter().chain(&candidates.told).any(|known| cue::words(known) == words);
    let last = BETWEEN.iter().filter_map(|sign| Some((title.rfind(sign)?, sign.len()))).max()?;
    let (head, tail) = (title[..last.0].trim_end(), title[last.0 + last.1..].trim_start());
    let (head_words, tail_words) = (cue::words(head), cue::words(tail));
    if head_words.is_empty() {
        return Some(tail).filter(|_| !tail_words.is_empty());
    }
    if tail_words.is_empty() || is_name(&tail_words, site) || is_known(&head_words) {
        return Some(head);
    }
    let first = BETWEEN.iter().filter_map(|sign| Some((title.find(sign)?, sign.len()))).min()?;
    let (start, rest) = (title[..first.0].trim_end(), title[first.0 + first.1..].trim_start());
    if is_name(&cue::words(start), site) || is_known(&cue::words(rest)) {
        return Some(rest);
    }
    // Nobody knows the name: after a bar a few words are one, after a dash fewer.
    let count = |words: &str| words.split(' ').count();
    let most = if title[last.0..].starts_with(" | ") || title[last.0..].starts_with(" :: ") { 5 } else { 3 };
    let sure = count(&tail_words) <= most && count(&head_words) > count(&tail_words) && count(&head_words) >= 3;
    (sure && site.is_empty()).then_some(head)
}

/// Whether some words are the name of the site, or go on after it (*Site, news of the day*).
fn is_name(words: &str, site: &str) -> bool {
    let bare = |words: &str| words.replace(' ', "");
    !site.is_empty()
        && !words.is_empty()
        && (words == site
            || words.starts_with(&format!("{site} "))
            || site.starts_with(&format!("{words} "))
            || bare(words) == bare(site)
            || bare(words).strip_suffix("com").is_some_and(|words| words == bare(site)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(told: &[&str], headings: &[&str], window: &str, site: Option<&str>, wanted: &str) {
        let list = |all: &[&str]| all.iter().map(|&one| one.to_owned()).collect();
        let candidates = Candidates {
            told: list(told),
            headings: list(headings),
            window: window.to_owned(),
            site: site.map(str::to_owned),
        };
        assert_eq!(choose(&candidates), wanted, "{candidates:?}");
    }

    #[test]
    fn titles() {
        let site = Some("Le Courrier");
        // The heading that the window agrees with, not the name of the site above it.
        case(
            &[],
            &["Le Courrier", "La clé sous la porte"],
            "La clé sous la porte - Le Courrier",
            site,
            "La clé sous la porte",
        );
        case(
            &[],
            &["La clé sous la porte"],
            "La clé sous la porte | Politique | Le Courrier",
            site,
            "La clé sous la porte",
        );
        case(
            &["Une clé sous la porte"],
            &["Une clé sous la porte du juge"],
            "Clé : le juge | Le Courrier",
            site,
            "Une clé sous la porte du juge",
        );
        // Written otherwise, it is the same.
        case(&["L'été a fini tôt"], &["L’été a fini tôt"], "", None, "L’été a fini tôt");
        // No heading fits: what machines are told, without the site.
        case(
            &["The key under the mat | The Daily"],
            &["Menu", "Sports"],
            "",
            Some("The Daily"),
            "The key under the mat",
        );
        case(&["A", "The key under the mat", "The key under the mat"], &[], "", None, "The key under the mat");
        case(&[], &[], "The key under the mat - The Daily", None, "The key under the mat");
        case(&[], &[], "The Daily: the key | The Daily", Some("The Daily"), "The Daily: the key");
        case(&[], &[], "Le Courrier | La clé", site, "La clé");
        // A dash of the title itself stays.
        case(
            &[],
            &[],
            "Chiffrement – ce que dit la loi sur les clés",
            None,
            "Chiffrement – ce que dit la loi sur les clés",
        );
        case(&[], &["La clé"], "", None, "La clé");
        case(&[], &["Un", "Deux"], "", None, "");
        case(&[], &[], "", None, "");
        case(&[" | "], &["- "], " - ", Some(""), "|");
    }
}
