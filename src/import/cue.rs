//! The words that page furniture gives itself away with, French and English, and how a line is
//! compared with them.
//!
//! A cue says what one line is. Whether the line may be folded is for [`super::boilerplate`].

use std::sync::LazyLock;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::article::Boilerplate;

/// What a line says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// What it is part of.
    pub what: Boilerplate,
    /// How far it can be trusted.
    pub trust: Trust,
}

/// How far a cue can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Nothing else is written like this.
    Alone,
    /// Only beside furniture that is certain: *Nom*, *Facebook*, *Envoyer* may stand in a text.
    Beside,
    /// A heading that announces teasers.
    Heading,
}

/// The words of a line for comparing: lower case, no accents, and one space for everything that is
/// neither a letter nor a digit.
///
/// Not the folding of keywords, which keeps punctuation: here `E-mail*` is to be `e mail`.
pub fn words(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if c.is_ascii() {
            separate(&mut out);
        } else {
            decompose_canonical(c, |c| match c {
                'œ' | 'Œ' => out.push_str("oe"),
                'æ' | 'Æ' => out.push_str("ae"),
                _ if c.is_alphanumeric() => out.extend(c.to_lowercase()),
                _ if is_combining_mark(c) => {}
                _ => separate(&mut out),
            });
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn separate(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// The cue that a line is, given its [`words`].
pub fn of(words: &str) -> Option<Cue> {
    if let Some((row, _)) = find(words) {
        return Some(Cue { what: row.what, trust: row.trust });
    }
    counted(words).map(|what| Cue { what, trust: Trust::Alone })
}

/// The phrase of the table that makes a line a cue, in the form that [`words`] gives.
pub fn phrase(line: &str) -> Option<&'static str> {
    /// In bytes: longer than any line that is compared with the table.
    const LONGEST: usize = 1 << 10;
    if line.len() > LONGEST { None } else { find(&words(line)).map(|(_, phrase)| phrase) }
}

fn find(words: &str) -> Option<(&'static Row, &'static str)> {
    let first = words.bytes().next().filter(u8::is_ascii_lowercase);
    let index = &*INDEX;
    let there = |&&(row, phrase): &&(&Row, &str)| match row.place {
        Place::Whole => words == phrase,
        Place::Start => words.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')),
        Place::Within => words.contains(phrase),
    };
    let fits = |&&(row, _): &&(&Row, &str)| row.at_most == ANY || words.split(' ').count() <= row.at_most;
    let opening = first.and_then(|first| index.opening[usize::from(first - b'a')].iter().filter(there).find(fits));
    let inside = || {
        // All phrases that stand within a line hold one of these.
        let may = ["inbox", "boite", "newsletter"].iter().any(|word| words.contains(word));
        if may { index.within.iter().filter(there).find(fits) } else { None }
    };
    opening.or_else(inside).copied()
}

/// Whether a line is made of names of networks and nothing else, two at least: a row of buttons.
pub fn is_row_of_networks(words: &str) -> bool {
    let mut names = 0;
    for word in words.split(' ') {
        match word {
            "facebook" | "twitter" | "x" | "linkedin" | "whatsapp" | "telegram" | "pinterest" | "reddit"
            | "messenger" | "instagram" | "bluesky" | "mastodon" | "tumblr" | "flipboard" | "pocket" | "viber"
            | "threads" | "youtube" | "tiktok" => names += 1,
            "email" | "mail" | "e" | "print" | "sms" | "imprimer" | "copier" | "lien" | "le" | "copy" | "link"
            | "share" | "partager" | "sur" | "on" => {}
            _ => return false,
        }
    }
    names >= 2
}

/// `12 commentaires`, `3 shares`.
fn counted(words: &str) -> Option<Boilerplate> {
    let (number, rest) = words.split_once(' ')?;
    if number.len() > 6 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match rest {
        "commentaire" | "commentaires" | "comment" | "comments" | "reactions" | "reponses" | "responses" => {
            Some(Boilerplate::Comments)
        }
        "partage" | "partages" | "share" | "shares" => Some(Boilerplate::Share),
        _ => None,
    }
}

#[derive(Clone, Copy, Debug)]
enum Place {
    /// The phrase is the line.
    Whole,
    /// The line starts with the phrase.
    Start,
    /// The phrase stands somewhere in the line.
    Within,
}

struct Row {
    what: Boilerplate,
    trust: Trust,
    place: Place,
    /// In words. A sentence of the text that happens to begin like a call is longer.
    at_most: usize,
    phrases: &'static [&'static str],
}

const fn row(what: Boilerplate, trust: Trust, place: Place, at_most: usize, phrases: &'static [&'static str]) -> Row {
    Row { what, trust, place, at_most, phrases }
}

const ANY: usize = usize::MAX;

use Boilerplate::{Comments, Newsletter, Related, Share};
use Place::{Start, Whole, Within};
use Trust::{Alone, Beside, Heading};

/// Made from the pages of many sites; no row names one.
#[rustfmt::skip]
const TABLE: &[Row] = &[
    row(Comments, Alone, Whole, ANY, &[
        "laisser un commentaire", "laissez un commentaire", "laisser une reponse", "laissez une reponse",
        "laissez votre commentaire", "ajouter un commentaire", "ajoutez un commentaire", "ecrire un commentaire",
        "poster un commentaire", "postez un commentaire", "publier un commentaire", "publier le commentaire",
        "envoyer le commentaire", "laisser un commentaire annuler la reponse", "annuler la reponse",
        "reagir", "reagissez", "reagir a cet article", "reagissez a cet article", "commenter cet article",
        "commentez cet article", "voir les commentaires", "lire les commentaires", "afficher les commentaires",
        "aucun commentaire", "soyez le premier a commenter", "soyez le premier a reagir", "donnez votre avis",
        "connectez vous pour commenter", "les commentaires sont fermes",
        "leave a reply", "leave a comment", "leave a reply cancel reply", "cancel reply", "add a comment",
        "post a comment", "post comment", "write a comment", "join the conversation", "join the discussion",
        "no comments", "no comments yet", "be the first to comment", "view comments", "show comments",
        "read comments", "comments are closed", "submit comment", "log in to comment", "sign in to comment",
    ]),
    row(Comments, Alone, Start, 24, &[
        "votre adresse e mail ne sera pas publiee", "votre adresse de messagerie ne sera pas publiee",
        "votre adresse email ne sera pas publiee", "les champs obligatoires sont",
        "enregistrer mon nom mon e mail", "enregistrer mon nom mon email",
        "prevenez moi de tous les nouveaux", "prevenir par e mail", "vous devez etre connecte pour",
        "vous devez vous connecter pour", "ce site utilise akismet", "en savoir plus sur la facon dont les donnees de vos commentaires",
        "your email address will not be published", "required fields are marked", "save my name email",
        "notify me of", "this site uses akismet", "learn how your comment data", "you must be logged in to",
    ]),
    row(Comments, Beside, Whole, ANY, &[
        "commentaire", "commentaires", "comment", "comments", "nom", "name", "prenom", "e mail", "email", "courriel",
        "adresse e mail", "adresse de messagerie", "site web", "site internet", "website", "message", "envoyer",
        "submit", "publier", "valider", "captcha", "repondre", "reply", "pseudo",
    ]),
    row(Newsletter, Alone, Start, 24, &[
        "abonnez vous a", "abonnez vous gratuitement", "abonnez vous pour", "inscrivez vous a la newsletter",
        "inscrivez vous a notre", "inscrivez vous gratuitement", "inscrivez vous pour recevoir",
        "recevez notre newsletter", "recevez la newsletter", "recevez chaque", "recevez gratuitement", "recevez nos",
        "recevez tous les", "recevez toute l actualite", "recevoir la newsletter", "recevoir notre newsletter",
        "demandez nos derniers articles", "ne manquez aucun article", "ne manquez rien de",
        "subscribe to our", "subscribe to the", "subscribe now", "subscribe for", "subscribe to get", "sign up for our",
        "sign up for the", "sign up to our", "sign up to the", "sign up to receive", "sign up to get", "sign up here",
        "get our newsletter", "get the newsletter", "get our free", "get our daily", "get our weekly",
        "join our newsletter", "join our mailing list", "receive our newsletter", "enter your email",
        "saisissez votre adresse", "entrez votre adresse", "indiquez votre adresse", "votre adresse e mail pour",
    ]),
    row(Newsletter, Alone, Whole, ANY, &[
        "newsletter", "newsletters", "notre newsletter", "la newsletter", "infolettre", "our newsletter",
        "abonnez vous", "s abonner", "je m abonne", "s inscrire", "je m inscris", "subscribe", "sign up", "m abonner",
    ]),
    row(Newsletter, Alone, Within, 18, &[
        "dans votre boite mail", "dans votre boite aux lettres electronique", "dans votre boite e mail",
        "dans votre boite de reception", "straight to your inbox", "delivered to your inbox", "in your inbox every",
        "directly to your inbox", "to our newsletter", "a notre newsletter", "a la newsletter de",
    ]),
    row(Newsletter, Beside, Start, 16, &[
        "chaque semaine", "chaque matin", "chaque jour", "tous les matins", "every week", "every morning", "every day",
        "votre e mail", "votre email", "your email", "ok", "je confirme", "en vous inscrivant", "by signing up",
        "by subscribing", "desinscription", "unsubscribe", "vous pouvez vous desinscrire", "you can unsubscribe",
        "vous pourrez vous desinscrire",
    ]),
    row(Share, Alone, Whole, ANY, &[
        "partager", "partagez", "partager cet article", "partagez cet article", "partager l article",
        "partager cette page", "partager sur", "partagez sur", "tweeter", "tweetez", "tweeter cet article", "imprimer cet article",
        "envoyer par e mail", "envoyer par email", "envoyer par mail", "envoyer a un ami", "envoyer cet article",
        "copier le lien", "lien copie", "partager par e mail", "partager par email", "partager par mail",
        "share", "share this", "share this article", "share this story", "share this post", "share this page",
        "share article", "share on", "tweet", "tweet this", "pin it", "send by e mail", "send by email",
        "send to a friend", "email this article", "email this", "print this article", "print this page",
        "copy link", "link copied", "share via email", "share by email", "share this via", "share link",
    ]),
    row(Share, Alone, Start, 7, &[
        "partager sur", "partagez sur", "partager via", "cliquez pour partager", "cliquer pour partager",
        "cliquez pour imprimer", "cliquez pour envoyer", "share on", "share to", "share via", "click to share",
        "click to email", "click to print", "suivez nous sur", "retrouvez nous sur", "follow us on",
        "like us on", "find us on", "tweeter sur", "post on x",
    ]),
    row(Share, Alone, Whole, ANY, &["suivez nous", "follow us"]),
    row(Share, Beside, Whole, ANY, &[
        "facebook", "twitter", "x", "linkedin", "whatsapp", "telegram", "pinterest", "reddit", "messenger",
        "instagram", "bluesky", "mastodon", "email", "e mail", "mail", "sms", "print", "imprimer", "plus", "more",
        "save", "enregistrer", "favoris", "like", "j aime",
    ]),
    row(Related, Heading, Whole, ANY, &[
        "vous aimerez aussi", "vous aimeriez aussi", "vous pourriez aimer", "vous pourriez aussi aimer",
        "ca pourrait vous interesser", "cela pourrait vous interesser", "ceci pourrait vous interesser",
        "cela peut vous interesser", "vous pourriez etre interesse par", "ces articles pourraient vous interesser",
        "a lire aussi", "lire aussi", "a lire egalement", "lire egalement", "a lire ensuite", "a voir aussi",
        "voir aussi", "a decouvrir aussi", "sur le meme sujet", "sur le meme theme", "dans la meme rubrique",
        "dans la meme categorie", "articles lies", "articles similaires", "articles connexes", "articles associes",
        "articles recommandes", "nos derniers articles", "derniers articles", "articles recents",
        "les plus lus", "les articles les plus lus", "nos recommandations", "recommande pour vous",
        "recommandes pour vous", "la suite apres la publicite", "plus d articles", "plus sur ce sujet",
        "you may also like", "you might also like", "you may like", "you might like", "you may also enjoy",
        "you might be interested in", "you may be interested in", "related", "related articles", "related posts",
        "related stories", "related content", "related topics", "related news", "recommended", "recommended for you",
        "recommended stories", "recommended reading", "more stories", "more articles", "more on this story",
        "more on this topic", "more like this", "read next", "read also", "read more", "up next", "what to read next",
        "most read", "most popular", "most viewed", "trending", "trending now", "latest news", "latest stories",
        "latest articles", "latest posts", "recent posts", "popular posts", "popular stories", "don t miss",
        "editor s picks", "editors picks", "from around the web", "around the web", "sponsored content",
        "promoted stories", "promoted content", "explore more", "see more stories",
    ]),
];

/// The table by the first letter of the phrases.
struct Index {
    opening: [Vec<(&'static Row, &'static str)>; 26],
    within: Vec<(&'static Row, &'static str)>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { opening: Default::default(), within: Vec::new() };
    for row in TABLE {
        for &phrase in row.phrases {
            let bucket = match row.place {
                Place::Within => &mut index.within,
                Place::Whole | Place::Start => &mut index.opening[usize::from(phrase.as_bytes()[0] - b'a')],
            };
            bucket.push((row, phrase));
        }
    }
    index
});

/// Whether a line points to one other article: `À lire aussi : …`.
pub fn is_pointer(line: &str, words: &str) -> bool {
    let start = [
        "a lire aussi ",
        "lire aussi ",
        "a lire egalement ",
        "lire egalement ",
        "voir aussi ",
        "a voir aussi ",
        "read also ",
        "also read ",
        "read more ",
        "related ",
        "see also ",
    ];
    // With the colon: “Lire aussi les classiques” is a sentence.
    line.contains(':')
        && start.iter().any(|start| words.starts_with(start))
        && line.split(':').next().is_some_and(|label| label.chars().count() <= 20)
        && words.split(' ').count() <= 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_line() {
        for (line, wanted) in [
            ("Réagissez à cet article !", "reagissez a cet article"),
            ("  E-mail*", "e mail"),
            ("Vous aimerez aussi...", "vous aimerez aussi"),
            ("Cœur d\u{2019}Été", "coeur d ete"),
            ("E\u{301}tat", "etat"),
            ("…", ""),
        ] {
            assert_eq!(words(line), wanted);
        }
    }

    #[test]
    fn cues() {
        let found = |line: &str| of(&words(line)).map(|cue| (cue.what, cue.trust));
        for (line, wanted) in [
            ("Laisser un commentaire", Some((Comments, Alone))),
            ("12 commentaires", Some((Comments, Alone))),
            ("Nom *", Some((Comments, Beside))),
            (
                "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
                Some((Comments, Alone)),
            ),
            ("Abonnez-vous gratuitement à la newsletter", Some((Newsletter, Alone))),
            ("Partager sur Facebook", Some((Share, Alone))),
            ("WhatsApp", Some((Share, Beside))),
            ("You may also like", Some((Related, Heading))),
            // What only begins like a cue, or is a sentence of its own, is none.
            ("Partager sur Facebook est un réflexe que beaucoup ont perdu depuis l’affaire", None),
            ("Réagissez vite", None),
            ("Commentaires acerbes", None),
            ("Related work", None),
            ("", None),
        ] {
            assert_eq!(found(line), wanted, "{line}");
        }
        assert!(is_row_of_networks(&words("Facebook Twitter WhatsApp")));
        assert!(!is_row_of_networks(&words("WhatsApp")));
        assert!(!is_row_of_networks(&words("WhatsApp contre Telegram")));
        let pointer = |line: &str| is_pointer(line, &words(line));
        assert!(pointer("À lire aussi : Telegram, l’envers du décor"));
        assert!(!pointer("Lire aussi les classiques, disait-il : rien ne presse."));
    }

    #[test]
    fn phrases_are_written_as_words_gives_them() {
        for row in TABLE {
            for phrase in row.phrases {
                assert_eq!(words(phrase), *phrase);
                assert!(phrase.starts_with(|c: char| c.is_ascii_lowercase()));
                let within = !matches!(row.place, Place::Within);
                assert!(within || ["inbox", "boite", "newsletter"].iter().any(|word| phrase.contains(word)));
            }
        }
    }
}
