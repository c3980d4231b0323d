//! What the elements of HTML are to a text: which stand in a line, which are blocks, which show
//! nothing.

use dom_query::Element;

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing of it is shown: scripts, styles, the fields of a form.
    Nothing,
    /// It stands in a line and changes nothing.
    Inline,
    /// A block, or a part of the page.
    Block,
    /// It stands in a line of text, and is a block elsewhere: a button, an element that HTML does
    /// not know.
    Either,
    Heading(u8),
    Quote,
    /// A list; numbered or not.
    List(bool),
    Item,
    Term,
    Definition,
    Code,
    LineEnd,
    Rule,
    Picture,
    Figure,
    FigureCaption,
    Table,
    TableCaption,
    Row,
    Cell,
    Emphasis,
    Strong,
    Strikethrough,
    InlineCode,
    Link,
    Superscript,
    Subscript,
    Quotation,
    WordBreak,
    NoScript,
}

impl Kind {
    /// Whether the text before and after it is of other blocks.
    pub(super) const fn is_block(self) -> bool {
        !matches!(
            self,
            Kind::Inline
                | Kind::LineEnd
                | Kind::Picture
                | Kind::Emphasis
                | Kind::Strong
                | Kind::Strikethrough
                | Kind::InlineCode
                | Kind::Link
                | Kind::Superscript
                | Kind::Subscript
                | Kind::Quotation
                | Kind::WordBreak
                | Kind::NoScript
        )
    }
}

/// What an element is, by its name.
pub(super) fn kind(name: &str) -> Kind {
    match name {
        "a" => Kind::Link,
        "em" | "i" | "cite" | "dfn" | "var" => Kind::Emphasis,
        "strong" | "b" => Kind::Strong,
        "del" | "s" | "strike" => Kind::Strikethrough,
        "code" | "kbd" | "samp" | "tt" => Kind::InlineCode,
        "sup" => Kind::Superscript,
        "sub" => Kind::Subscript,
        "q" => Kind::Quotation,
        "br" => Kind::LineEnd,
        "wbr" => Kind::WordBreak,
        "hr" => Kind::Rule,
        "img" | "amp-img" => Kind::Picture,
        "h1" => Kind::Heading(1),
        "h2" => Kind::Heading(2),
        "h3" => Kind::Heading(3),
        "h4" => Kind::Heading(4),
        "h5" => Kind::Heading(5),
        "h6" => Kind::Heading(6),
        "blockquote" => Kind::Quote,
        "ul" | "menu" | "dir" => Kind::List(false),
        "ol" => Kind::List(true),
        "li" => Kind::Item,
        "dt" => Kind::Term,
        "dd" => Kind::Definition,
        "pre" | "listing" | "xmp" | "plaintext" => Kind::Code,
        "figure" => Kind::Figure,
        "figcaption" => Kind::FigureCaption,
        "table" => Kind::Table,
        "caption" => Kind::TableCaption,
        "tr" => Kind::Row,
        "td" | "th" => Kind::Cell,
        "noscript" => Kind::NoScript,
        "script" | "style" | "template" | "head" | "title" | "link" | "meta" | "base" | "iframe" | "frameset"
        | "frame" | "noembed" | "noframes" | "object" | "embed" | "applet" | "param" | "canvas" | "audio" | "video"
        | "source" | "track" | "svg" | "area" | "datalist" | "select" | "option" | "optgroup" | "textarea"
        | "input" | "progress" | "meter" | "annotation" | "annotation-xml" => Kind::Nothing,
        "p" | "div" | "section" | "article" | "main" | "header" | "footer" | "nav" | "aside" | "address" | "body"
        | "html" | "center" | "details" | "summary" | "dialog" | "dl" | "fieldset" | "legend" | "form" | "hgroup"
        | "search" | "tbody" | "thead" | "tfoot" | "marquee" => Kind::Block,
        "button" => Kind::Either,
        _ if name.contains('-') => Kind::Either,
        _ => Kind::Inline,
    }
}

/// Whether text in an element of this name flows, so that what stands in it stands in a line.
pub(super) fn holds_text(name: &str) -> bool {
    matches!(
        name,
        "p" | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "a"
            | "span"
            | "em"
            | "strong"
            | "i"
            | "b"
            | "u"
            | "small"
            | "font"
            | "figcaption"
            | "caption"
            | "cite"
            | "q"
            | "code"
            | "dt"
            | "sup"
            | "sub"
            | "mark"
            | "del"
            | "ins"
            | "s"
            | "abbr"
            | "time"
            | "label"
            | "summary"
    )
}

/// An attribute by its name.
pub(super) fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// Whether a browser shows nothing of it. `aria-hidden` does not count: what is left from readers of
/// the screen alone is on the page, and a page that is saved with a window open has it on all the rest.
pub(super) fn is_hidden(element: &Element) -> bool {
    element.attrs.iter().any(|attribute| match &*attribute.name.local {
        "hidden" => !attribute.value.eq_ignore_ascii_case("until-found"),
        "style" => hides(&attribute.value),
        "class" => attribute.value.split_ascii_whitespace().any(|class| {
            matches!(
                class,
                "sr-only" | "screen-reader-text" | "visually-hidden" | "visuallyhidden" | "screen-reader-only"
            )
        }),
        _ => false,
    }) || &*element.name.local == "dialog" && attribute(element, "open").is_none()
}

/// Whether a style has `display: none` or `visibility: hidden`.
fn hides(style: &str) -> bool {
    declares(style, "display", "none") || declares(style, "visibility", "hidden")
}

/// Whether a style declares this value of this property.
pub(super) fn declares(style: &str, property: &str, value: &str) -> bool {
    style.split(';').filter_map(|declaration| declaration.split_once(':')).any(|(name, given)| {
        let given = given.trim();
        let start = given.get(..value.len()).unwrap_or_default();
        name.trim().eq_ignore_ascii_case(property)
            && start.eq_ignore_ascii_case(value)
            && !given[start.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
    })
}
