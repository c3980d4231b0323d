//! What the interface says, in French and English. Every string that a user sees comes from here.
//!
//! The words stand in `assets/locales/*.ftl`, in Fluent; a test holds both files to the same keys.

use std::{borrow::Cow, fmt, sync::Arc};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// A language that the interface speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// French.
    French,
    /// English.
    English,
}

impl Tongue {
    /// Its BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// Reads a tag or a POSIX locale name: `fr`, `fr_FR.UTF-8`, `en-GB`. `None` for any other
    /// language, and for `C` and `POSIX`.
    pub fn parse(name: &str) -> Option<Self> {
        match name.get(..2)?.to_ascii_lowercase().as_str() {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    const fn source(self) -> &'static str {
        match self {
            Self::French => include_str!("../assets/locales/fr.ftl"),
            Self::English => include_str!("../assets/locales/en.ftl"),
        }
    }
}

/// The words of one language. Immutable, shared between sessions.
#[derive(Clone)]
pub struct Locale {
    tongue: Tongue,
    bundle: Arc<FluentBundle<FluentResource>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tongue).finish()
    }
}

impl Locale {
    /// Reads the words of a language.
    ///
    /// # Panics
    /// When a built-in file is faulty, which its test finds first.
    pub fn new(tongue: Tongue) -> Self {
        let id: LanguageIdentifier = tongue.tag().parse().expect("the tags are valid");
        let resource = FluentResource::try_new(tongue.source().to_owned()).expect("the built-in words parse");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Fluent would set every value between bidi marks, which must not reach a terminal.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match tongue {
            Tongue::French => |value, _| grouped(value, Tongue::French),
            Tongue::English => |value, _| grouped(value, Tongue::English),
        }));
        bundle.add_resource(resource).expect("no key is there twice");
        Self { tongue, bundle: Arc::new(bundle) }
    }

    /// The language.
    pub const fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// A count in digits: from five digits on in groups of three.
    pub fn number(&self, number: usize) -> String {
        group(&number.to_string(), self.tongue)
    }

    /// A string without arguments. An unknown key comes back as itself, so that nothing is lost.
    pub fn text<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.format(key, None)
    }

    /// A string with arguments: numbers choose the plural form. Text arguments must be sanitised.
    pub fn with<'a>(&'a self, key: &'a str, args: &[(&'a str, Value<'a>)]) -> Cow<'a, str> {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, FluentValue::from(value))).collect();
        Cow::Owned(self.format(key, Some(&args)).into_owned())
    }

    fn format<'a>(&'a self, key: &'a str, args: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return Cow::Borrowed(key);
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        text
    }
}

/// The digits of a count in groups of three, from five digits on: four are read at a glance.
fn group(digits: &str, tongue: Tongue) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let separator = match tongue {
        Tongue::French => '\u{202f}',
        Tongue::English => ',',
    };
    let mut out = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// How Fluent writes a number.
fn grouped(value: &FluentValue<'_>, tongue: Tongue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| group(&digits, tongue))
}

/// An argument of a string.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A count.
    Number(usize),
    /// Sanitised text.
    Text(&'a str),
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&Value<'a>> for FluentValue<'a> {
    fn from(value: &Value<'a>) -> Self {
        match value {
            Value::Number(number) => Self::from(*number),
            Value::Text(text) => Self::from(*text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_counts_are_grouped() {
        let (fr, en) = (Locale::new(Tongue::French), Locale::new(Tongue::English));
        let table = [
            (0, "0", "0"),
            (9999, "9999", "9999"),
            (10_000, "10\u{202f}000", "10,000"),
            (1_234_567, "1\u{202f}234\u{202f}567", "1,234,567"),
        ];
        for (number, french, english) in table {
            assert_eq!((fr.number(number).as_str(), en.number(number).as_str()), (french, english));
            let count = |locale: &Locale| locale.with("status-count", &[("count", number.into())]).into_owned();
            assert_eq!(count(&fr), format!("{french} ici"));
            assert_eq!(count(&en), format!("{english} here"));
        }
    }
}
