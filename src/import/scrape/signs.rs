//! What shows that a text is the dump of a page, and no letter, poem, list, manual or program: the
//! lines that sites have and people don't write.

use std::collections::HashSet;

use crate::{
    article::{Block, BlockKind},
    import::cue::{self, Trust},
};

/// How much two sorts of lines count, and how much there must be of both. Of 55 dumps six have
/// less, five of them hardly anything but the article or in neither language.
const SURE: usize = 2;
const ENOUGH: usize = 5;

/// In bytes: longer lines are not looked at.
const LONGEST: usize = 150;

/// Whether a text shows that it is a dump. Each sign counts once, however often it stands.
pub fn is_scrape(text: &str, blocks: &[Block]) -> bool {
    let mut seen: HashSet<String> = HashSet::new();
    let mut sum = 0;
    for block in blocks {
        let line = &text[block.range.clone()];
        if line.len() > LONGEST || matches!(block.kind, BlockKind::Code | BlockKind::Table | BlockKind::Rule) {
            continue;
        }
        let words = cue::words(line);
        let (sign, worth) = if is_notice(line, &words) {
            ("©".to_owned(), SURE)
        } else if let Some(worth) = worth(&words) {
            (words, worth)
        } else {
            continue;
        };
        if seen.insert(sign) {
            sum += worth;
            if sum >= ENOUGH {
                return true;
            }
        }
    }
    false
}

fn is_notice(line: &str, words: &str) -> bool {
    line.contains('©') || words.contains("all rights reserved") || words.contains("tous droits reserves")
}

fn worth(words: &str) -> Option<usize> {
    if is_sure(words) || cue::of(words).is_some_and(|cue| cue.trust != Trust::Beside) {
        return Some(SURE);
    }
    may_be(words).then_some(1)
}

/// What is written only on pages, as [`cue::words`] gives it; beside what is a cue already.
fn is_sure(words: &str) -> bool {
    matches!(
        words,
        "log in"
            | "login"
            | "sign in"
            | "register"
            | "my account"
            | "log out"
            | "se connecter"
            | "connexion"
            | "s identifier"
            | "mon compte"
            | "creer un compte"
            | "se deconnecter"
            | "skip to content"
            | "skip to main content"
            | "skip to main navigation"
            | "skip to navigation"
            | "skip to primary navigation"
            | "jump to navigation"
            | "aller au contenu"
            | "aller au contenu principal"
            | "aller au menu"
            | "aller a la recherche"
            | "passer au contenu"
            | "passer au contenu principal"
            | "menu principal"
            | "ouvrir le menu"
            | "fermer le menu"
            | "toggle navigation"
            | "main menu"
            | "close menu"
            | "site map"
            | "sitemap"
            | "plan du site"
            | "privacy policy"
            | "privacy"
            | "privacy notice"
            | "terms of use"
            | "terms of service"
            | "terms and conditions"
            | "terms conditions"
            | "cookie policy"
            | "contact us"
            | "about us"
            | "advertise"
            | "advertise with us"
            | "mentions legales"
            | "politique de confidentialite"
            | "confidentialite"
            | "donnees personnelles"
            | "vie privee"
            | "conditions generales"
            | "conditions generales de vente"
            | "conditions generales d utilisation"
            | "conditions d utilisation"
            | "nous contacter"
            | "contactez nous"
            | "qui sommes nous"
            | "a propos de nous"
            | "politique de cookies"
            | "gestion des cookies"
            | "gerer les cookies"
            | "parametrer les cookies"
            | "tout accepter"
            | "tout refuser"
            | "advertisement"
            | "publicite"
            | "offres d emploi"
            | "petites annonces"
            | "recent comments"
            | "commentaires recents"
            | "lire la suite"
            | "search for"
            | "rss feed"
            | "flux rss"
            | "back to top"
            | "haut de page"
            | "retour en haut"
            | "add comment"
    )
}

/// What stands on pages, but elsewhere too.
fn may_be(words: &str) -> bool {
    matches!(
        words,
        "home"
            | "search"
            | "menu"
            | "accueil"
            | "recherche"
            | "rechercher"
            | "facebook"
            | "twitter"
            | "instagram"
            | "youtube"
            | "linkedin"
            | "pinterest"
            | "whatsapp"
            | "rss"
            | "contact"
            | "about"
            | "a propos"
            | "archives"
            | "tags"
            | "categories"
            | "more"
            | "next"
            | "previous"
            | "suivant"
            | "precedent"
            | "print"
            | "imprimer"
            | "email"
            | "close"
            | "fermer"
            | "accepter"
            | "refuser"
            | "accept"
            | "comments"
            | "commentaires"
            | "reply"
            | "repondre"
            | "faq"
            | "careers"
            | "videos"
            | "sections"
            | "rubriques"
            | "actualites"
            | "meteo"
            | "sports"
            | "podcasts"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::text;

    #[test]
    fn a_page_shows_it() {
        let page = |lines: &[&str]| {
            let draft = text::read(lines.join("\n\n"));
            is_scrape(&draft.text, &draft.blocks)
        };
        assert!(page(&["Se connecter", "S’abonner", "Accueil", "Une phrase."]));
        assert!(page(&["Skip to content", "© 2021 The Paper", "Search"]));
        // Each counts once; a sentence is no sign.
        assert!(!page(&["Se connecter", "Se connecter", "Se connecter", "Se connecter"]));
        assert!(!page(&["Il faut se connecter.", "On peut s’abonner à tout, et se désabonner.", "Contact"]));
        assert!(!page(&["Search", "Contact", "Comments", "License"]));
    }
}
