//! Lists that lie over the reading pane: the contents of an article, and the help.

use crate::article::{Article, BlockKind};

/// What lies over the reading pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Menu {
    /// The headings of the article: a line is chosen.
    Contents(Contents),
    /// The keys: only scrolled.
    Help {
        /// The first line that shows.
        top: usize,
    },
}

/// The headings of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// One a line.
    pub lines: Vec<Heading>,
    /// The chosen line.
    pub cursor: usize,
}

/// A heading in the contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its text on one line.
    pub text: String,
    /// How deep it is set in: 0 for the title.
    pub depth: usize,
    /// Its first byte.
    pub offset: usize,
}

impl Contents {
    /// The headings of an article, the cursor on the one that `offset` lies under; `None` when it
    /// has none beside its title.
    pub fn new(article: &Article, offset: usize) -> Option<Self> {
        let lines: Vec<Heading> = article
            .blocks()
            .iter()
            .filter(|block| block.boilerplate.is_none())
            .filter_map(|block| {
                let depth = match block.kind {
                    BlockKind::Title => 0,
                    BlockKind::Heading { level } => usize::from(level.saturating_sub(1).max(1)),
                    _ => return None,
                };
                let text = article.text()[block.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
                Some(Heading { text, depth, offset: block.range.start })
            })
            .collect();
        let headings = lines.iter().filter(|line| line.depth > 0).count();
        let cursor = lines.iter().rposition(|line| line.offset <= offset).unwrap_or(0);
        (headings > 0).then_some(Self { lines, cursor })
    }

    /// Moves the cursor.
    pub fn step(&mut self, by: isize) {
        self.cursor = self.cursor.saturating_add_signed(by).min(self.lines.len().saturating_sub(1));
    }
}
