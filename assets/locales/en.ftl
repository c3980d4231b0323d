# What the interface says, in English. fr.ftl says the same in French, under the same keys.

## Actions (the help)

help-move = Moving
help-articles = Articles
help-hits = Keywords and search
help-view = View
help-program = Program

action-down = down a line, or an article
action-up = up a line, or an article
action-page-down = next page; at the end, next article
action-page-up = previous page
action-half-down = half a page down
action-half-up = half a page up
action-top = to the beginning
action-bottom = to the end
action-open = open
action-back = back; from the list, quit
action-pane-other = the other pane
action-article-next = next article, from anywhere
action-article-previous = previous article
action-hit-next = next hit, on into the next articles
action-hit-previous = previous hit
action-hit-digit = next hit of the keyword with this digit
action-hit-back-digit = previous hit of that keyword
action-hit-again = the last jump again
action-hit-opposite = the last jump the other way
action-jump-back = back to where you jumped from
action-jump-forward = forward again
action-search = search as you type (/…/: regular expression)
action-keep = keep the search, or the word of the hit, as a keyword
action-set-next = next keyword set
action-contents = contents
action-narrower = narrower column
action-wider = wider column
action-list-toggle = show or hide the other pane
action-fold-here = unfold or refold the first fold on screen
action-fold-all = unfold or refold all
action-help = this help
action-redraw = redraw the screen
action-cancel = leave; twice, quit
action-accept = take what was typed
action-suspend = suspend (fg to come back)

## List

list-minutes = { $minutes } min
list-loading = reading…
list-empty = no article
failure-title = can’t be read
unread-source = { $name }: { $reason }

## Reading pane and menus

contents-title = Contents
help-title = Help
too-small = too small: { $width }×{ $height }, 20×4 is needed

## Status line

status-here = { $ordinal }/{ $count } here
status-count = { $count } here
status-total = { $hits } in { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-total-least = at least { $hits } in { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-article = { $number }/{ $count }
status-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
status-percent = { $percent }%
status-any = keywords
status-search-none = not found here
search-prompt = /
hint-help = ? help
hint-first = Demonstration articles — “lutrin FOLDER” opens your own

## Messages

offer-next = The end. Once more: “{ $name }”
at-end = The end of the last article
last-article = This is the last article
first-article = This is the first article
measure = Column of { $columns } characters
no-fold = Nothing is folded here
folds-open = Everything is unfolded
folds-closed = Everything is folded
cancel-again = Ctrl-c again to quit
no-contents = This article has no headings
one-set = There is only one keyword set
set-active = Keyword set: { $name }
no-keyword = There is no keyword { $number }
no-keywords = No keyword: / searches, * keeps
no-hits = No keyword in any article
no-hit-of = “{ $name }”: not found
only-in-folds = “{ $name }”: only in folds
still-counting = Still counting, try again in a moment
to-article = → { $name }
wrapped = Back at the start → { $name }
wrapped-back = Back at the end → { $name }
wrapped-here = Back at the start of the article
wrapped-here-back = Back at the end of the article
no-jump = No other jump
bad-term = Nothing to look for in “{ $name }”
nothing-to-keep = Nothing to keep: search (/) or go to a hit (n)
kept = “{ $name }” is keyword { $number }
kept-already = “{ $name }” is keyword { $number } already
no-theme = there is no theme “{ $name }”; there are: { $names }
