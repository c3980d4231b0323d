//! What is wanted: every action has a name, under which it is bound to keys, listed in the help and
//! found in the locale (`action-NAME`). One table gives them all.

use std::str::FromStr;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Down by a row, or by an article in the list.
    Down,
    /// Up by a row, or by an article.
    Up,
    /// Down by a screenful less two rows. At the end of an article the next one is offered, and
    /// taken when asked again.
    PageDown,
    /// Up by a screenful less two rows.
    PageUp,
    /// Down by half a screenful.
    HalfDown,
    /// Up by half a screenful.
    HalfUp,
    /// To the beginning.
    Top,
    /// To the end.
    Bottom,
    /// Opens what the cursor is on.
    Open,
    /// Back to where one came from; from the list, out of the program.
    Back,
    /// To the other pane.
    PaneOther,
    /// The next article, from either pane.
    ArticleNext,
    /// The previous article.
    ArticlePrevious,
    /// The next hit: of the search while one stands, else of any keyword; in the next article that
    /// has one when this one has no more.
    HitNext,
    /// The previous hit, likewise.
    HitPrevious,
    /// The next hit of the keyword with this digit, 1 to 9.
    HitOf(u8),
    /// The previous hit of the keyword with this digit.
    HitBackOf(u8),
    /// The last jump to a hit once more.
    HitAgain,
    /// The last jump to a hit the other way.
    HitOpposite,
    /// Back through the places that were jumped from.
    JumpBack,
    /// Forward again.
    JumpForward,
    /// Asks for something to search.
    Search,
    /// Keeps the search, or the word of the current hit, as a keyword.
    Keep,
    /// The next keyword set.
    SetNext,
    /// The headings of the article.
    Contents,
    /// A narrower column.
    Narrower,
    /// A wider column.
    Wider,
    /// Shows or hides the list beside the article.
    ListToggle,
    /// Opens or closes the first fold on the screen.
    FoldHere,
    /// Opens all folds, or closes them.
    FoldAll,
    /// The keys.
    Help,
    /// Draws the screen afresh.
    Redraw,
    /// Leaves a prompt; twice, the program.
    Cancel,
    /// Takes what was typed into a prompt.
    Accept,
    /// Stops the program as Ctrl-z does elsewhere; `fg` goes on.
    Suspend,
}

use Action::{
    Accept, ArticleNext, ArticlePrevious, Back, Bottom, Cancel, Contents, Down, FoldAll, FoldHere, HalfDown, HalfUp,
    Help, HitAgain, HitBackOf, HitNext, HitOf, HitOpposite, HitPrevious, JumpBack, JumpForward, Keep, ListToggle,
    Narrower, Open, PageDown, PageUp, PaneOther, Redraw, Search, SetNext, Suspend, Top, Up, Wider,
};

/// Every action with its name, in the order of the help. The digits share one line there.
pub const ACTIONS: [(Action, &str); 51] = [
    (Down, "down"),
    (Up, "up"),
    (PageDown, "page-down"),
    (PageUp, "page-up"),
    (HalfDown, "half-down"),
    (HalfUp, "half-up"),
    (Top, "top"),
    (Bottom, "bottom"),
    (Open, "open"),
    (Back, "back"),
    (PaneOther, "pane-other"),
    (ArticleNext, "article-next"),
    (ArticlePrevious, "article-previous"),
    (HitNext, "hit-next"),
    (HitPrevious, "hit-previous"),
    (HitOf(1), "hit-1"),
    (HitOf(2), "hit-2"),
    (HitOf(3), "hit-3"),
    (HitOf(4), "hit-4"),
    (HitOf(5), "hit-5"),
    (HitOf(6), "hit-6"),
    (HitOf(7), "hit-7"),
    (HitOf(8), "hit-8"),
    (HitOf(9), "hit-9"),
    (HitBackOf(1), "hit-back-1"),
    (HitBackOf(2), "hit-back-2"),
    (HitBackOf(3), "hit-back-3"),
    (HitBackOf(4), "hit-back-4"),
    (HitBackOf(5), "hit-back-5"),
    (HitBackOf(6), "hit-back-6"),
    (HitBackOf(7), "hit-back-7"),
    (HitBackOf(8), "hit-back-8"),
    (HitBackOf(9), "hit-back-9"),
    (HitAgain, "hit-again"),
    (HitOpposite, "hit-opposite"),
    (JumpBack, "jump-back"),
    (JumpForward, "jump-forward"),
    (Search, "search"),
    (Keep, "keep"),
    (SetNext, "set-next"),
    (Contents, "contents"),
    (Narrower, "narrower"),
    (Wider, "wider"),
    (ListToggle, "list-toggle"),
    (FoldHere, "fold-here"),
    (FoldAll, "fold-all"),
    (Help, "help"),
    (Redraw, "redraw"),
    (Cancel, "cancel"),
    (Accept, "accept"),
    (Suspend, "suspend"),
];

impl Action {
    /// The name under which it is bound.
    pub fn name(self) -> &'static str {
        ACTIONS.iter().find(|(action, _)| *action == self).map_or("", |(_, name)| name)
    }
}

/// A text that names no action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownAction;

impl FromStr for Action {
    type Err = UnknownAction;

    fn from_str(text: &str) -> Result<Self, UnknownAction> {
        ACTIONS.iter().find(|(_, name)| *name == text).map(|(action, _)| *action).ok_or(UnknownAction)
    }
}
