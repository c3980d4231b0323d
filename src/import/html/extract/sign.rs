//! What the markup says that an element is: its name, its role, and the words that its class and its
//! id are made of, in the languages that class names are written in.
//!
//! A sign is a hint. How far it is followed depends on how much of the text stands in the element,
//! and is for [`super::region`] to say.

use dom_query::Element;

use crate::article::Boilerplate;
use crate::import::html::element::attribute;

/// How far a sign can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// Articles have such parts too: an aside, a footer, a box.
    Maybe,
    /// No part of an article is called so.
    Sure,
}

/// What an element says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) what: Boilerplate,
    pub(super) trust: Trust,
}

const fn sure(what: Boilerplate) -> Sign {
    Sign { what, trust: Trust::Sure }
}

const fn maybe(what: Boilerplate) -> Sign {
    Sign { what, trust: Trust::Maybe }
}

/// What an element says that it is; `None` when it says nothing, or that it is the article.
pub(super) fn of(element: &Element) -> Option<Sign> {
    let name = &*element.name.local;
    let class = attribute(element, "class").unwrap_or_default();
    let id = attribute(element, "id").unwrap_or_default();
    let role = attribute(element, "role").unwrap_or_default();
    let words = class.split_ascii_whitespace().chain(id.split_ascii_whitespace());
    // Blog systems give an article a class for each of its subjects: `tag-cookies`.
    let is_post = name == "article" || class.split_ascii_whitespace().any(|class| matches!(class, "hentry" | "post"));
    let own = words.filter(|word| !(is_post && names_subject(word))).filter_map(of_word);
    // The surer one of what the element, its role and its names say; of equals the last.
    [of_name(name), of_role(role)].into_iter().flatten().chain(own).max_by_key(|sign| sign.trust)
}

fn of_name(name: &str) -> Option<Sign> {
    Some(match name {
        "nav" | "menu" | "search" => sure(Boilerplate::Navigation),
        "footer" => maybe(Boilerplate::Legal),
        "aside" | "form" | "dialog" => maybe(Boilerplate::Around),
        _ => return None,
    })
}

fn of_role(role: &str) -> Option<Sign> {
    Some(match role {
        "navigation" | "search" | "menu" | "menubar" | "banner" | "tablist" => sure(Boilerplate::Navigation),
        "complementary" | "contentinfo" | "dialog" | "alert" | "alertdialog" => maybe(Boilerplate::Around),
        _ => return None,
    })
}

/// Whether a class says what an article is about, not what it is.
fn names_subject(class: &str) -> bool {
    ["tag-", "category-", "topic-", "author-", "type-", "format-", "status-"]
        .iter()
        .any(|start| class.starts_with(start))
}

/// What one class, or one id, says.
fn of_word(class: &str) -> Option<Sign> {
    /// Longer ones are made by machines.
    const LONGEST: usize = 80;
    // `md:hidden` is for some widths alone.
    if class.len() > LONGEST || class.contains(':') {
        return None;
    }
    let mut found: Option<Sign> = None;
    let mut negated = false;
    parts(class, |part| {
        // `has-comments` and `no-sidebar` stand on the whole page.
        negated |= matches!(
            part,
            "has" | "no" | "with" | "without" | "not" | "non" | "avec" | "sans" | "enabled" | "disabled"
        );
        if let Some(sign) = of_part(part).or_else(|| of_stem(part))
            && found.is_none_or(|found| found.trust < sign.trust)
        {
            found = Some(sign);
        }
    });
    found.filter(|_| !negated)
}

/// Gives the words that a name is put together of, in lower case: `relatedPosts` and `related_posts`
/// are *related* and *posts*.
pub(super) fn parts(name: &str, mut each: impl FnMut(&str)) {
    let mut part = String::new();
    let mut after_lower = false;
    for c in name.chars() {
        let ends = !c.is_ascii_alphanumeric() || c.is_ascii_uppercase() && after_lower;
        if ends && !part.is_empty() {
            each(&part);
            part.clear();
        }
        if c.is_ascii_alphanumeric() {
            part.push(c.to_ascii_lowercase());
        }
        after_lower = c.is_ascii_lowercase();
    }
    if !part.is_empty() {
        each(&part);
    }
}

#[rustfmt::skip]
fn of_part(part: &str) -> Option<Sign> {
    use Boilerplate::{Advertisement, Around, Comments, Cookies, Legal, Metadata, Navigation, Newsletter, Related, Share};
    Some(match part {
        "comment" | "comments" | "commentlist" | "commentform" | "commentaire" | "commentaires" | "disqus" | "respond"
        | "replies" | "kommentar" | "kommentare" | "comentario" | "comentarios" | "commenti" => sure(Comments),
        "share" | "shares" | "sharing" | "sharebar" | "sharer" | "sharedaddy" | "social" | "socials" | "socialbar"
        | "socialmedia" | "partage" | "partages" | "partager" | "reseaux" | "addthis" | "addtoany" | "follow"
        | "suivre" | "compartir" | "teilen" => sure(Share),
        "related" | "similar" | "similaire" | "similaires" | "recommended" | "recommendation" | "recommendations"
        | "recommandation" | "recommandations" | "recommandes" | "recommend" | "recirc" | "recirculation" | "outbrain"
        | "taboola" | "zergnet" | "readmore" | "morefrom" | "trending" | "popular" | "populaires" | "mostread"
        | "mostpopular" | "upnext" | "suggested" | "suggestion" | "suggestions" | "associes" | "lies" | "connexes"
        | "lire" | "lus" | "crosslinks" | "yarpp" | "relacionados" | "verwandte" => sure(Related),
        "newsletter" | "newsletters" | "infolettre" | "subscribe" | "subscription" | "subscribeform"
        | "subscribebox" | "signup" | "abonnement" | "abonnez" | "inscription" | "mailchimp" | "optin" => sure(Newsletter),
        "cookie" | "cookies" | "consent" | "consentement" | "gdpr" | "rgpd" | "ccpa" | "onetrust" | "didomi"
        | "cmp" => sure(Cookies),
        "ad" | "ads" | "advert" | "adverts" | "advertisement" | "advertising" | "adsense" | "pub" | "publicite"
        | "sponsor" | "sponsored" | "sponsorise" | "dfp" | "werbung" | "anzeige" => sure(Advertisement),
        "nav" | "navbar" | "navigation" | "navi" | "breadcrumb" | "breadcrumbs" | "ariane" | "menu" | "menus"
        | "submenu" | "pagination" | "pager" | "paging" | "skip" | "skiplink" | "sitemap" | "masthead" | "topbar"
        | "prevnext" | "precedent" | "suivant" | "sommaire" | "toc" => sure(Navigation),
        "byline" | "author" | "authors" | "auteur" | "auteurs" | "bio" | "biographie" | "dateline" | "timestamp"
        | "meta" | "metadata" | "postmeta" | "tag" | "tags" | "taglist" | "etiquettes" | "categories" | "rubriques"
        | "kicker" | "eyebrow" | "surtitre" | "credit" | "credits" => maybe(Metadata),
        "footer" | "pied" | "colophon" | "disclaimer" | "copyright" | "mentions" | "legal" => maybe(Legal),
        "offscreen" | "sidebar" | "side" | "rail" | "widget" | "widgets" | "aside" | "encart" | "promo" | "promos"
        | "promotion" | "teaser" | "teasers" | "banner" | "bandeau" | "toolbar" | "tools" | "outils" | "modal" | "popup" | "popin" | "overlay" | "login" | "connexion"
        | "carousel" | "slider" | "donate" | "donation" | "don" | "tooltip" | "lightbox" | "buttons" | "btn" | "button"
        | "extra" | "print" | "printfriendly" | "cta" => maybe(Around),
        _ => return None,
    })
}

/// What a word says that is put together without a sign between: `relatedposts`. Only beginnings
/// that no other word has.
fn of_stem(part: &str) -> Option<Sign> {
    const STEMS: &[(&str, Boilerplate)] = &[
        ("related", Boilerplate::Related),
        ("recommend", Boilerplate::Related),
        ("newsletter", Boilerplate::Newsletter),
        ("breadcrumb", Boilerplate::Navigation),
        ("cookie", Boilerplate::Cookies),
        ("advert", Boilerplate::Advertisement),
        ("sharethis", Boilerplate::Share),
        ("socialshar", Boilerplate::Share),
        ("disqus", Boilerplate::Comments),
    ];
    STEMS.iter().find(|(stem, _)| part.starts_with(stem)).map(|&(_, what)| sure(what))
}
