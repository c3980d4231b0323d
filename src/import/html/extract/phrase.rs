//! Lines that are furniture by what they say, on a page where the markup tells lines apart: what a
//! scrape would have to leave alone.

use crate::article::Boilerplate;
use crate::import::cue::{self, Trust};

use super::outline::Line;

/// What a line says that it is. Only whole short lines count.
pub(super) fn of(line: &Line<'_>) -> Option<Boilerplate> {
    /// In words. A longer one is text.
    const LONGEST: f32 = 60.0;
    if line.words > LONGEST || matches!(line.kind, crate::article::BlockKind::Code | crate::article::BlockKind::Table) {
        return None;
    }
    let words = cue::words(line.text);
    if line.words <= 24.0
        && let Some(found) = cue::of(&words)
        && found.trust == Trust::Alone
    {
        return Some(found.what);
    }
    if is_advertisement(&words) {
        return Some(Boilerplate::Advertisement);
    }
    if is_subjects(line, &words) {
        return Some(Boilerplate::Metadata);
    }
    if is_pointer(line, &words) {
        return Some(Boilerplate::Related);
    }
    if is_offer(line, &words) {
        return Some(Boilerplate::Newsletter);
    }
    if is_follow(line, &words) {
        return Some(Boilerplate::Share);
    }
    if is_credit(line, &words) {
        return Some(Boilerplate::Caption);
    }
    if is_cookies(&words) {
        return Some(Boilerplate::Cookies);
    }
    if line.words <= 40.0 && (words.starts_with("copyright ") || line.text.trim_start().starts_with('©')) {
        return Some(Boilerplate::Legal);
    }
    None
}

/// The words that announce an advertisement, and nothing else.
fn is_advertisement(words: &str) -> bool {
    matches!(
        words,
        "ad" | "ads"
            | "advert"
            | "advertisement"
            | "advertisements"
            | "advertising"
            | "sponsored"
            | "publicite"
            | "pub"
            | "annonce"
            | "annonces"
            | "sponsorise"
            | "contenu sponsorise"
            | "anzeige"
            | "werbung"
            | "publicidad"
            | "publicidade"
            | "pubblicita"
            | "skip advertisement"
            | "story continues below"
            | "continue reading"
            | "story continues below advertisement"
            | "article continues below advertisement"
            | "continue reading the main story"
            | "la suite apres la publicite"
            | "la suite apres cette publicite"
    )
}

/// `Filed under: …`, `Mots-clés : …`: the subjects of an article, which lead to lists of others.
fn is_subjects(line: &Line<'_>, words: &str) -> bool {
    const LABELS: &[&str] = &[
        "filed under",
        "tags",
        "tag",
        "tagged",
        "posted in",
        "topics",
        "more about",
        "categories",
        "mots cles",
        "etiquettes",
        "etiquette",
        "classe dans",
        "categorie",
        "themes",
        "dans la rubrique",
        "publie dans",
        "schlagworte",
    ];
    let labelled = begins_with_one(words, LABELS);
    labelled && (line.text.contains(':') && line.words <= 25.0 || line.linked > 0.4 || line.words <= 2.0)
}

/// A line that is a link to another article, and says so: `Lire aussi Le même sujet`.
fn is_pointer(line: &Line<'_>, words: &str) -> bool {
    const STARTS: &[&str] = &[
        "read more",
        "see more",
        "read also",
        "also read",
        "see also",
        "related",
        "don t miss",
        "more on",
        "watch",
        "lire aussi",
        "a lire aussi",
        "a lire",
        "lire egalement",
        "voir aussi",
        "a voir aussi",
        "a ecouter",
        "lire la suite",
        "lire notre",
        "notre dossier",
        "sur le meme sujet",
        "plus d infos",
        "pour aller plus loin",
        "en savoir plus",
    ];
    let all_link = line.linked > 0.8 || line.linked > 0.5 && line.text.contains(':');
    all_link && line.words <= 30.0 && begins_with_one(words, STARTS)
}

/// An offer to subscribe to something that comes to one's door.
fn is_offer(line: &Line<'_>, words: &str) -> bool {
    const HOLDS: &[&str] = &[
        "get a subscription",
        "subscribe today",
        "subscribe now",
        "click here to subscribe",
        "offre d abonnement",
        "nos offres d abonnement",
        "cliquez ici pour vous abonner",
        "cliquez ici pour vous inscrire",
    ];
    // A text on letters and messages may speak of your letterbox; an offer begins with a call.
    const PLACES: &[&str] =
        &["your letterbox", "your inbox", "to your door", "your doorstep", "dans votre boite", "chez vous"];
    const CALLS: &[&str] =
        &["get", "receive", "want", "have", "sign up", "subscribe", "recevez", "abonnez vous", "inscrivez vous"];
    let holds = |phrases: &[&str]| phrases.iter().any(|phrase| words.contains(phrase));
    line.words <= 32.0 && (holds(HOLDS) || holds(PLACES) && begins_with_one(words, CALLS))
}

/// A call to follow somebody on networks that it names.
fn is_follow(line: &Line<'_>, words: &str) -> bool {
    const NETWORKS: &[&str] = &[
        "facebook",
        "twitter",
        "instagram",
        "youtube",
        "linkedin",
        "pinterest",
        "tiktok",
        "whatsapp",
        "telegram",
        "snapchat",
        "mastodon",
        "bluesky",
        "threads",
        "flipboard",
        "google",
    ];
    /// In words: the name stands at the beginning of the call.
    const AT: usize = 10;
    let named = words.split(' ').take(AT).any(|word| NETWORKS.contains(&word));
    let starts =
        ["follow", "suivez", "suivre", "retrouvez", "rejoignez", "abonnez vous", "like", "find", "join", "connect"];
    named && line.words <= 40.0 && line.linked > 0.0 && begins_with_one(words, &starts)
}

/// Who took a picture, and nothing else.
fn is_credit(line: &Line<'_>, words: &str) -> bool {
    const STARTS: &[&str] = &[
        "image copyright",
        "image credit",
        "photo credit",
        "photo credits",
        "credit photo",
        "credits photo",
        "credit",
        "credits",
        "copyright",
        "courtesy of",
        "photo by",
        "photograph by",
        "photos by",
        "image source",
        "image via",
        "picture by",
    ];
    let whole =
        ["getty images", "getty", "afp", "reuters", "shutterstock", "istock", "dr", "ap", "ap photo", "unsplash"];
    let short = line.words <= 7.0 && !line.text.trim_end().ends_with(['.', '!', '?']);
    let picture = matches!(line.kind, crate::article::BlockKind::Caption | crate::article::BlockKind::Paragraph);
    let signed = line.text.trim_start().starts_with(['©', 'ⓒ']) || begins_with_one(words, STARTS);
    picture && short && (signed || whole.contains(&words))
}

/// Whether a line begins with one of these phrases, as whole words.
fn begins_with_one(words: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| words.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// A line above the text that says when it was written; [`crate::import::metadata`] reads those that
/// say nothing else.
pub(super) fn is_date(line: &Line<'_>) -> bool {
    const STARTS: &[&str] = &[
        "published",
        "updated",
        "last updated",
        "posted",
        "first published",
        "publie",
        "publiee",
        "mis a jour",
        "mise a jour",
        "modifie",
        "modifiee",
        "derniere mise a jour",
        "date de publication",
        "cree le",
        "le",
    ];
    if line.words > 18.0 || line.is_heading() {
        return false;
    }
    let words = cue::words(line.text);
    let digits = words.bytes().filter(u8::is_ascii_digit).count();
    digits >= 3 && begins_with_one(&words, STARTS) && !line.text.trim_end().ends_with(['.', '!', '?'])
}

/// A notice on cookies: it speaks of them, of the site, and to the reader.
fn is_cookies(words: &str) -> bool {
    let about = [
        "utilise des cookies",
        "utilisons des cookies",
        "depose des cookies",
        "deposer des cookies",
        "uses cookies",
        "use cookies",
        "use of cookies",
        "utilisation de cookies",
        "utilisation des cookies",
        "cookie policy",
        "politique de cookies",
        "politique relative aux cookies",
        "accepter les cookies",
        "accept cookies",
    ];
    let to =
        |word: &str| matches!(word, "site" | "website" | "nous" | "we" | "our" | "you" | "vous" | "votre" | "your");
    about.iter().any(|about| words.contains(about)) && words.split(' ').any(to)
}
