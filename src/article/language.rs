//! The language of a text, for hyphenation and punctuation.

use std::fmt;

use whatlang::Lang;

/// How much of a text tells its language, in bytes. More costs time and changes no answer.
const SAMPLE: usize = 1 << 10;

/// How many letters a text must have: whatlang takes a short title for Estonian.
const LETTERS: usize = 200;

/// The languages that are looked for. A shorter list is a surer one: an article saved by readers of
/// French or English is in one of these, or in a script that tells by itself.
const KNOWN: &[(Lang, &str)] = &[
    (Lang::Fra, "fr"),
    (Lang::Eng, "en"),
    (Lang::Deu, "de"),
    (Lang::Spa, "es"),
    (Lang::Ita, "it"),
    (Lang::Por, "pt"),
    (Lang::Nld, "nl"),
    (Lang::Cat, "ca"),
    (Lang::Dan, "da"),
    (Lang::Swe, "sv"),
    (Lang::Nob, "nb"),
    (Lang::Fin, "fi"),
    (Lang::Pol, "pl"),
    (Lang::Ces, "cs"),
    (Lang::Ron, "ro"),
    (Lang::Hun, "hu"),
    (Lang::Tur, "tr"),
    (Lang::Ell, "el"),
    (Lang::Rus, "ru"),
    (Lang::Ukr, "uk"),
    (Lang::Ara, "ar"),
    (Lang::Heb, "he"),
    (Lang::Jpn, "ja"),
    (Lang::Cmn, "zh"),
    (Lang::Kor, "ko"),
];

/// A language by its BCP 47 tag, in the canonical case (`fr`, `fr-CA`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language(String);

impl Language {
    /// Reads a declared tag such as `fr_FR`, `en-us` or `FR`; `None` when it is none.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.trim().split(['-', '_']);
        let primary = parts.next()?.to_ascii_lowercase();
        if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        let mut out = primary;
        for part in parts {
            // POSIX locales go on with an encoding or a modifier; a tag ends where they start.
            let part = part.split(['.', '@']).next().unwrap_or_default();
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
                break;
            }
            out.push('-');
            match part.len() {
                2 => out.push_str(&part.to_ascii_uppercase()),
                4 => {
                    out.push_str(&part[..1].to_ascii_uppercase());
                    out.push_str(&part[1..].to_ascii_lowercase());
                }
                _ => out.push_str(&part.to_ascii_lowercase()),
            }
        }
        Some(Self(out))
    }

    /// The whole tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The language without region or script: `fr` of `fr-CA`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Whether a text is plainly in another language than is said of it, and in which: a template that
    /// says `en` of every page is as common as a page that says what it is in.
    ///
    /// Costs next to nothing where the commonest words of French or English are those of the text; only
    /// what is said to be in one of the two and lacks them is looked at more closely. Never doubts a
    /// language that cannot be told from a text here.
    pub fn contradicted(&self, text: &str) -> Option<Self> {
        let said = KNOWN.iter().any(|(_, tag)| *tag == self.primary());
        let sample = sample(text).filter(|_| said)?;
        let other = |tag: &'static str| (tag != self.primary()).then(|| Self(tag.to_owned()));
        if let Some(tag) = told_by_its_words(sample) {
            return other(tag);
        }
        if !COMMONEST.iter().any(|(tag, _)| *tag == self.primary()) {
            return None;
        }
        told_by_its_letters(sample, CONTRADICTION).and_then(other)
    }

    /// Finds the language of a text; `None` when the text is too short or too mixed to tell.
    ///
    /// Only the first kilobyte is looked at.
    pub fn detect(text: &str) -> Option<Self> {
        let sample = sample(text)?;
        let tag = told_by_its_words(sample).or_else(|| told_by_its_letters(sample, SURE))?;
        Some(Self(tag.to_owned()))
    }
}

/// What is looked at of a text; `None` when it is too short to tell.
fn sample(text: &str) -> Option<&str> {
    let sample = &text[..super::floor(text, SAMPLE)];
    (sample.chars().filter(|c| c.is_alphabetic()).take(LETTERS).count() == LETTERS).then_some(sample)
}

/// How sure whatlang must be. It calls few texts reliable; of those as long as [`LETTERS`], a French or
/// English one rarely falls under 0.9, and a mixed or unknown one rarely comes over a half.
const SURE: f64 = 0.5;

/// How sure it must be to contradict what is said of a text.
const CONTRADICTION: f64 = 0.9;

/// The language by its groups of three letters.
fn told_by_its_letters(sample: &str, sure: f64) -> Option<&'static str> {
    let known = KNOWN.iter().map(|&(lang, _)| lang).collect();
    let found = whatlang::Detector::with_allowlist(known).detect(sample).filter(|found| found.confidence() >= sure)?;
    KNOWN.iter().find(|&&(lang, _)| lang == found.lang()).map(|&(_, tag)| tag)
}

/// The commonest words of the two languages that most articles are in, those of no other listed one
/// left out. In prose, one word in four or more is among these.
const COMMONEST: [(&str, &[&str]); 2] = [
    (
        "fr",
        &[
            "le", "les", "des", "et", "est", "une", "dans", "qui", "pour", "pas", "sur", "du", "au", "par", "ce",
            "avec", "plus", "sont", "aux", "leur", "cette", "elle", "rien",
        ],
    ),
    ("en", &["the", "of", "and", "to", "is", "that", "for", "it", "with", "was", "are", "on", "by", "this", "be"]),
];

/// The length in bytes of the longest of them.
const LONGEST: usize = 5;

/// French or English, when the words leave no doubt: at least a tenth of them are the commonest of
/// the one, and five times as many as of the other. Trigrams give the same answer at twenty times
/// the cost, which the opening of a small article would feel.
///
/// Says nothing of a text that is not nearly all in Latin letters: the few Latin words of a Japanese
/// page may well be English ones.
fn told_by_its_words(sample: &str) -> Option<&'static str> {
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    let latin = sample.chars().filter(|c| c.is_alphabetic() && *c < '\u{250}').count();
    if latin * 20 < letters * 19 {
        return None;
    }
    let (mut words, mut seen) = (0, [0; 2]);
    for word in sample.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        words += 1;
        if word.len() > LONGEST {
            continue;
        }
        for (seen, (_, commonest)) in seen.iter_mut().zip(&COMMONEST) {
            *seen += usize::from(commonest.iter().any(|common| common.eq_ignore_ascii_case(word)));
        }
    }
    let [french, english] = seen;
    let sure = |this: usize, other: usize| this * 10 >= words && this >= other * 5;
    match (sure(french, english), sure(english, french)) {
        (true, false) => Some(COMMONEST[0].0),
        (false, true) => Some(COMMONEST[1].0),
        _ => None,
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: &str = "Le réseau transporte des lettres dont personne ne lit l’adresse, et cela change \
        tout pour celui qui écoute. On croyait naguère que le secret tenait à la serrure ; il tient à la clé, \
        que l’on garde chez soi. Rien n’est plus simple, et rien n’est plus difficile à expliquer à un juge.";
    const ENGLISH: &str = "The network carries letters whose address nobody reads, and that changes everything \
        for those who listen. It was once thought that the secret lay in the lock; it lies in the key, which is \
        kept at home. Nothing is simpler, and nothing is harder to explain to a judge.";

    #[test]
    fn found() {
        let tag = |text: &str| Language::detect(text).map(|lang| lang.tag().to_owned());
        assert_eq!(tag(FRENCH).as_deref(), Some("fr"));
        assert_eq!(tag(ENGLISH).as_deref(), Some("en"));
        assert_eq!(tag(&FRENCH.repeat(100)).as_deref(), Some("fr"));
        let spanish = "La red transporta cartas cuya dirección nadie lee, y eso lo cambia todo para quien escucha. \
            Antes se creía que el secreto estaba en la cerradura; está en la llave, que se guarda en casa. Nada es \
            más sencillo, y nada es más difícil de explicar a un juez que no quiere oír hablar de ello.";
        assert_eq!(told_by_its_words(spanish), None);
        assert_eq!(tag(spanish).as_deref(), Some("es"));
        assert_eq!((told_by_its_words(FRENCH), told_by_its_words(ENGLISH)), (Some("fr"), Some("en")));
        let japanese = "この本はパソコンで読むことができます。".repeat(9);
        assert_eq!(told_by_its_words(&format!("{japanese} Kindle for PC is the best of it")), None);
        // Half and half is neither by its words.
        assert_eq!(told_by_its_words(&format!("{FRENCH} {ENGLISH}")), None);
        // Never on a title alone.
        assert_eq!(tag("WhatsApp vs Telegram"), None);
        assert_eq!(tag(""), None);
        assert_eq!(tag(&"0123 ".repeat(500)), None);
    }

    #[test]
    fn what_is_said_of_a_text_may_be_contradicted() {
        const SPANISH: &str = "La red transporta cartas cuya dirección nadie lee, y eso lo cambia todo para quien \
            escucha. Antes se creía que el secreto estaba en la cerradura; está en la llave, que se guarda en casa. \
            Nada es más sencillo, y nada es más difícil de explicar a un juez que no quiere oír hablar de ello.";
        for (said, text, told) in [
            ("en", FRENCH, Some("fr")),
            ("fr", ENGLISH, Some("en")),
            ("de-AT", FRENCH, Some("fr")),
            ("fr", FRENCH, None),
            ("fr-CA", FRENCH, None),
            ("en-GB", ENGLISH, None),
            ("fr", SPANISH, Some("es")),
            ("es", SPANISH, None),
            // Not told from French here, and near to it.
            ("oc", FRENCH, None),
            ("br", ENGLISH, None),
            // Too short, or mixed.
            ("en", "Le facteur et la serrure", None),
            ("en", "", None),
        ] {
            let found = Language::parse(said).and_then(|said| said.contradicted(text));
            assert_eq!(found.as_ref().map(Language::tag), told, "{said}: {text:.30}");
        }
        assert_eq!(Language::parse("fr").and_then(|said| said.contradicted(&format!("{FRENCH} {ENGLISH}"))), None);
    }

    #[test]
    fn declared() {
        for (tag, wanted) in
            [("fr_FR", Some("fr-FR")), ("en-us", Some("en-US")), ("FR", Some("fr")), ("f", None), ("", None)]
        {
            assert_eq!(Language::parse(tag).as_ref().map(Language::tag), wanted);
        }
    }
}
