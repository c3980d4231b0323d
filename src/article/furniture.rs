//! Page furniture: what a block is that is no part of the article, and how that was told.
//!
//! Two bytes a block. Nothing here decides; every reader of a format does, and says why.

/// What a block is when it is page furniture; named on the line that stands for the fold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Boilerplate {
    /// A date, a byline: already shown in the title block.
    Metadata,
    /// A heading that repeats the title.
    Title,
    /// The file name of a picture, left as text.
    Slug,
    /// A caption that repeats the text word for word.
    Caption,
    /// Buttons to share, print or follow.
    Share,
    /// A call to subscribe.
    Newsletter,
    /// A comment form, a call to comment, or comments.
    Comments,
    /// Teasers of other articles.
    Related,
    /// Menus, bread crumbs, links to the other parts of a site.
    Navigation,
    /// A notice on cookies and consent.
    Cookies,
    /// An advertisement, or the word that announces one.
    Advertisement,
    /// Copyright, conditions of use, who runs the site.
    Legal,
    /// Whatever else stands around the article.
    Around,
}

impl Boilerplate {
    /// The key under which the locale names it, and its name in explanations.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::Title => "title",
            Self::Slug => "slug",
            Self::Caption => "caption",
            Self::Share => "share",
            Self::Newsletter => "newsletter",
            Self::Comments => "comments",
            Self::Related => "related",
            Self::Navigation => "navigation",
            Self::Cookies => "cookies",
            Self::Advertisement => "advertisement",
            Self::Legal => "legal",
            Self::Around => "around",
        }
    }

    /// How furniture of this kind is told when nobody says otherwise.
    pub const fn usual_reason(self) -> Reason {
        match self {
            Self::Metadata => Reason::Metadata,
            Self::Title | Self::Caption => Reason::Repeated,
            Self::Slug => Reason::FileName,
            Self::Share
            | Self::Newsletter
            | Self::Comments
            | Self::Related
            | Self::Cookies
            | Self::Advertisement
            | Self::Legal => Reason::Phrase,
            Self::Navigation => Reason::Menu,
            Self::Around => Reason::Unlike,
        }
    }
}

/// How it was told that a block is page furniture; `w` on a fold says it, and `export` writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// The block is, or holds, a phrase that only furniture is made of.
    Phrase,
    /// It stands with, or under, a line that is furniture by itself: the field of a form, a title
    /// under “Related articles”.
    Beside,
    /// A short line among short lines, as in a menu.
    Menu,
    /// It repeats the title, the text, or another line.
    Repeated,
    /// It looks like the file name of a picture.
    FileName,
    /// It is a date or a byline, which the title block shows.
    Metadata,
    /// A title with a paragraph that breaks off, in a row of such.
    Teaser,
    /// It stands above the first line of the article.
    Before,
    /// It stands below the last line of the article.
    After,
    /// It stands within the article, but is unlike the text around it.
    Unlike,
    /// The markup of the page says so: an element, a role, a class.
    Markup,
    /// It is hardly anything but links.
    Links,
    /// The page hides it.
    Hidden,
    /// The extractor of the article left it out.
    Unselected,
}

impl Reason {
    /// The key under which the locale words it, and its name in machine output.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Phrase => "phrase",
            Self::Beside => "beside",
            Self::Menu => "menu",
            Self::Repeated => "repeated",
            Self::FileName => "file-name",
            Self::Metadata => "metadata",
            Self::Teaser => "teaser",
            Self::Before => "before",
            Self::After => "after",
            Self::Unlike => "unlike",
            Self::Markup => "markup",
            Self::Links => "links",
            Self::Hidden => "hidden",
            Self::Unselected => "unselected",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Block, BlockKind};

    #[test]
    fn the_first_reason_holds() {
        let mut block = Block::new(BlockKind::Paragraph, 0..1);
        assert_eq!(block.why_folded(), None);
        block.fold(Boilerplate::Navigation, Reason::Before);
        block.fold(Boilerplate::Share, Reason::Phrase);
        assert_eq!((block.boilerplate, block.why_folded()), (Some(Boilerplate::Navigation), Some(Reason::Before)));
        let usual = Block::new(BlockKind::Paragraph, 0..1).furniture(Boilerplate::Slug);
        assert_eq!(usual.why_folded(), Some(Reason::FileName));
    }

    #[test]
    fn a_block_stays_small() {
        assert!(size_of::<Block>() <= 40, "{}", size_of::<Block>());
    }
}
