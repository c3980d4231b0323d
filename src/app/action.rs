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
    /// Back likewise, but never out of the program.
    StepBack,
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
    /// Every hit of every article, a line each.
    Concordance,
    /// The keywords as a heat map: how often each stands in each article.
    Heatmap,
    /// In the heat map, to the column at the left.
    Left,
    /// To the column at the right.
    Right,
    /// What a cell of the heat map says: hits, or hits in a thousand words.
    HeatmapMeasure,
    /// Another order of the list, or of the lines of the concordance.
    Sort,
    /// The next paragraph that has two keywords.
    HitMeet,
    /// The next article that has the keyword of the current hit.
    HitArticleNext,
    /// The previous article that has it.
    HitArticlePrevious,
    /// Back through the places that were jumped from.
    JumpBack,
    /// Forward again.
    JumpForward,
    /// Asks for something to search.
    Search,
    /// Keeps the search, or the word of the current hit, as a keyword.
    Keep,
    /// Asks for a query that chooses the articles of the list.
    Filter,
    /// Saves the query that stands under a name.
    QuerySave,
    /// Says why the current hit is lit.
    Why,
    /// Makes the current hit an exception of its keyword.
    Except,
    /// The next keyword set.
    SetNext,
    /// The previous keyword set.
    SetPrevious,
    /// The keywords, to switch and to change.
    Keywords,
    /// Switches the chosen keyword on or off.
    KeywordToggle,
    /// Asks for a term to light.
    KeywordAdd,
    /// Asks for other terms for the chosen keyword.
    KeywordEdit,
    /// Takes the chosen keyword out of the set.
    KeywordRemove,
    /// Brings back the keyword that was taken out last.
    KeywordRestore,
    /// Moves the chosen keyword up by a place.
    KeywordUp,
    /// Moves it down by a place.
    KeywordDown,
    /// Gives the chosen keyword the next colour.
    KeywordColor,
    /// Gives it the colour before.
    KeywordColorBack,
    /// Writes the set to the user's keyword file.
    KeywordsSave,
    /// The headings of the article.
    Contents,
    /// The links and pictures of the article.
    Links,
    /// Links with numbers, or without.
    LinkNumbers,
    /// From the list of links, to the place of the chosen one.
    LinkGo,
    /// A narrower column.
    Narrower,
    /// A wider column.
    Wider,
    /// Rows filled to the right edge, or not.
    Justify,
    /// Lines of code and of tables as they are, and further to the left; at their beginning, broken
    /// again.
    ScrollLeft,
    /// Lines of code and of tables as they are, and further to the right.
    ScrollRight,
    /// Shows or hides the list beside the article.
    ListToggle,
    /// Opens or closes the first fold on the screen.
    FoldHere,
    /// Opens all folds, or closes them.
    FoldAll,
    /// The article's file in an editor.
    EditSource,
    /// Opens a link, or tells where it leads.
    LinkOpen,
    /// Gives the article's text to a shell command.
    Pipe,
    /// Gives the article a star, or takes it away.
    Star,
    /// Marks the article as read, or as unread.
    ReadToggle,
    /// Reads the article's file again.
    Reload,
    /// Makes the folder of this session the library that opens when no path is given.
    LibraryKeep,
    /// Copies a paragraph as a quotation with its source.
    CopyQuote,
    /// Copies a link, or the address of the article.
    CopyLink,
    /// The keys.
    Help,
    /// Every action by name.
    Palette,
    /// Whether the program takes the mouse, or leaves it to the terminal.
    MouseToggle,
    /// The next theme.
    ThemeNext,
    /// Draws the screen afresh.
    Redraw,
    /// Leaves a prompt; twice, the program.
    Cancel,
    /// Takes what was typed into a prompt.
    Accept,
    /// In a prompt, the line before.
    HistoryBack,
    /// In a prompt, the line after.
    HistoryForward,
    /// Leaves the program, from anywhere.
    Quit,
    /// Stops the program as Ctrl-z does elsewhere; `fg` goes on.
    Suspend,
}

use Action::{
    Accept, ArticleNext, ArticlePrevious, Back, Bottom, Cancel, Concordance, Contents, CopyLink, CopyQuote, Down,
    EditSource, Except, Filter, FoldAll, FoldHere, HalfDown, HalfUp, Heatmap, HeatmapMeasure, Help, HistoryBack,
    HistoryForward, HitAgain, HitArticleNext, HitArticlePrevious, HitBackOf, HitMeet, HitNext, HitOf, HitOpposite,
    HitPrevious, JumpBack, JumpForward, Justify, Keep, KeywordAdd, KeywordColor, KeywordColorBack, KeywordDown,
    KeywordEdit, KeywordRemove, KeywordRestore, KeywordToggle, KeywordUp, Keywords, KeywordsSave, Left, LibraryKeep,
    LinkGo, LinkNumbers, LinkOpen, Links, ListToggle, MouseToggle, Narrower, Open, PageDown, PageUp, Palette,
    PaneOther, Pipe, QuerySave, Quit, ReadToggle, Redraw, Reload, Right, ScrollLeft, ScrollRight, Search, SetNext,
    SetPrevious, Sort, Star, StepBack, Suspend, ThemeNext, Top, Up, Why, Wider,
};

/// Every action with its name, in the order of the help. The digits share one line there.
pub const ACTIONS: [(Action, &str); 98] = [
    (Down, "down"),
    (Up, "up"),
    (PageDown, "page-down"),
    (PageUp, "page-up"),
    (HalfDown, "half-down"),
    (HalfUp, "half-up"),
    (Top, "top"),
    (Bottom, "bottom"),
    (Open, "open"),
    (StepBack, "step-back"),
    (Back, "back"),
    (PaneOther, "pane-other"),
    (ArticleNext, "article-next"),
    (ArticlePrevious, "article-previous"),
    (Star, "star"),
    (ReadToggle, "read-toggle"),
    (Reload, "reload"),
    (LibraryKeep, "library-keep"),
    (Filter, "filter"),
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
    (Concordance, "concordance"),
    (Heatmap, "heatmap"),
    (HeatmapMeasure, "heatmap-measure"),
    (Left, "left"),
    (Right, "right"),
    (Sort, "sort"),
    (HitMeet, "hit-meet"),
    (HitArticleNext, "hit-article-next"),
    (HitArticlePrevious, "hit-article-previous"),
    (JumpBack, "jump-back"),
    (JumpForward, "jump-forward"),
    (Search, "search"),
    (Keep, "keep"),
    (Why, "why"),
    (Except, "keyword-except"),
    (SetNext, "set-next"),
    (SetPrevious, "set-previous"),
    (Keywords, "keywords"),
    (KeywordToggle, "keyword-toggle"),
    (KeywordAdd, "keyword-add"),
    (KeywordEdit, "keyword-edit"),
    (KeywordRemove, "keyword-remove"),
    (KeywordRestore, "keyword-restore"),
    (KeywordUp, "keyword-up"),
    (KeywordDown, "keyword-down"),
    (KeywordColor, "keyword-color"),
    (KeywordColorBack, "keyword-color-back"),
    (KeywordsSave, "keywords-save"),
    (Contents, "contents"),
    (Links, "links"),
    (LinkNumbers, "link-numbers"),
    (LinkGo, "link-go"),
    (Narrower, "narrower"),
    (Wider, "wider"),
    (Justify, "justify"),
    (ScrollLeft, "scroll-left"),
    (ScrollRight, "scroll-right"),
    (ListToggle, "list-toggle"),
    (FoldHere, "fold-here"),
    (FoldAll, "fold-all"),
    (EditSource, "edit-source"),
    (LinkOpen, "link-open"),
    (Pipe, "pipe"),
    (CopyQuote, "copy-quote"),
    (CopyLink, "copy-link"),
    (Help, "help"),
    (Palette, "palette"),
    (MouseToggle, "mouse"),
    (ThemeNext, "theme"),
    (Redraw, "redraw"),
    (Cancel, "cancel"),
    (Accept, "accept"),
    (HistoryBack, "history-back"),
    (HistoryForward, "history-forward"),
    (Quit, "quit"),
    (Suspend, "suspend"),
    (QuerySave, "query-save"),
];

impl Action {
    /// The name under which it is bound.
    pub fn name(self) -> &'static str {
        ACTIONS.iter().find(|(action, _)| *action == self).map_or("", |(_, name)| name)
    }

    /// Whether it only moves, in the list or in the article.
    pub(super) fn moves(self) -> bool {
        use Action::{Bottom, Down, HalfDown, HalfUp, PageDown, PageUp, Top, Up};
        matches!(self, Down | Up | PageDown | PageUp | HalfDown | HalfUp | Top | Bottom)
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
