# What the interface says, in English. fr.ftl says the same in French, under the same keys.

## Actions (the help)

help-move = Moving
help-articles = Articles
help-hits = Keywords and search
help-panel = Keyword panel
help-view = View
help-outside = Other programs
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
action-step-back = back, never out
action-back = back; from the list, quit
action-pane-other = the other pane
action-article-next = next article, from anywhere
action-article-previous = previous article
action-star = star or no star
action-read-toggle = mark as read or unread
action-reload = read the file again, or the folder
action-library-keep = keep this folder: “lutrin” alone opens it
action-hit-next = next hit, on into the next articles
action-hit-previous = previous hit
action-hit-digit = next hit of the keyword with this digit
action-hit-back-digit = previous hit of that keyword
action-hit-again = the last jump again
action-hit-opposite = the last jump the other way
action-concordance = concordance: every hit of every article, a line each
action-heatmap = heat map: how often each keyword stands in each article, and over time
action-heatmap-measure = in the heat map, hits or density
action-left = in the heat map, a column to the left
action-right = in the heat map, a column to the right
action-sort = another order of the list; in the concordance, the next order
action-hit-meet = next paragraph where two keywords meet
action-hit-article-next = next article that has the keyword of the hit
action-hit-article-previous = previous article that has it
action-jump-back = back to where you jumped from
action-jump-forward = forward again
action-search = search as you type (/…/: regular expression)
action-keep = keep the search, or the word of the hit, as a keyword
action-filter = filter the list with a query
action-query-save = save the query of the list under a name
action-why = say why this word is lit, or these lines are folded
action-keyword-except = light this word no more, from the sheet that says why
action-set-next = next keyword set
action-set-previous = previous keyword set
action-keywords = keyword panel: switch, add, edit
action-keyword-toggle = switch the chosen keyword on or off
action-keyword-add = add a keyword
action-keyword-edit = change what the chosen keyword looks for
action-keyword-remove = remove the chosen keyword
action-keyword-restore = bring back the keyword removed last
action-keyword-up = move the chosen keyword up
action-keyword-down = move the chosen keyword down
action-keyword-color = give the chosen keyword the next colour
action-keyword-color-back = give it the colour before
action-keywords-save = write the set to keywords.toml
action-contents = contents
action-links = links and images of the article
action-link-numbers = number the links, or not
action-link-go = go to where the chosen link stands
action-narrower = narrower column
action-wider = wider column
action-justify = justify the text, or not
action-scroll-left = scroll to the left; at the edge, break lines again
action-scroll-right = whole lines of code and tables, then scroll to the right
action-list-toggle = show or hide the other pane
action-fold-here = unfold or refold the first fold on screen
action-fold-all = unfold or refold all
action-edit-source = open the file in the editor
action-link-open = open a link, or show it
action-pipe = give the text of the article to a command
action-copy-quote = copy the paragraph as a quotation with its source
action-copy-link = copy the link, or the address of the article
action-help = this help
action-palette = command palette
action-mouse = take the mouse, or leave it to the terminal
action-theme = next theme
action-redraw = redraw the screen
action-cancel = leave; twice, quit
action-accept = take what was typed
action-history-back = what was typed before
action-history-forward = what was typed after
action-quit = quit
action-suspend = suspend (fg to come back)

## What may be typed in the palette, besides the name and what is said of the action

find-filter = query select where
find-query-save = filter
find-down = lower
find-up = higher
find-page-down = screen space
find-page-up = screen
find-top = first beginning
find-bottom = last
find-open = read enter
find-step-back = return
find-back = return close exit
find-pane-other = panel window switch
find-article-next = following
find-article-previous = before last
find-star = favourite favorite bookmark mark
find-read-toggle = done finished unread
find-reload = refresh reread
find-library-keep = folder save
find-hit-next = match result word
find-hit-previous = match result word
find-heatmap = map picture months years timeline table counts
find-jump-back = return history
find-jump-forward = history
find-search = find
find-keep = add highlight
find-why = reason family
find-keyword-except = exception exclude
find-keywords = highlight terms
find-contents = outline toc headings chapters
find-narrower = width measure margins shrink
find-wider = width measure margins widen enlarge
find-justify = align alignment
find-links = url addresses list pictures
find-link-numbers = url notes
find-list-toggle = panel sidebar column
find-fold-here = furniture
find-fold-all = furniture clutter
find-edit-source = change modify
find-link-open = url address browser web
find-pipe = print program shell
find-copy-quote = clipboard cite quotation
find-copy-link = url clipboard
find-help = keys shortcuts keyboard
find-mouse = click wheel
find-theme = colours colors dark light contrast appearance
find-redraw = refresh clear
find-quit = exit leave close
find-suspend = pause background

key-space = Space
key-enter = Enter
key-backtab = Shift-Tab
key-backspace = Backspace
key-esc = Esc
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-insert = Insert
key-delete = Delete

## List

list-loading = reading…
list-empty = no article
list-empty-in = No article to read in “{ $name }”. lutrin reads: { $kinds }.
reads-kinds = web pages (.html, .mhtml), Markdown (.md) and text (.txt or any other file of text)
failure-title = can’t be read

## Reading pane and menus

too-small = at least 20×4
palette-title = Commands
palette-hit = next hit of “{ $name }”
palette-hit-back = previous hit of “{ $name }”
palette-set = keyword set “{ $name }”
panel-title = Keywords · set “{ $name }” ({ $number }/{ $count })
panel-empty = no keyword
panel-off = off
panel-gone = removed
panel-counts = { $here } here · { $hits } in { $articles }
panel-hint = { $toggle }: switch · { $add }: add · { $edit }: edit · { $remove }: remove · { $first }…{ $last }: place · { $up } { $down }: move · { $color }: colour · { $set }: other set · { $save }: write down · { $close }: close
why-title = Why “{ $name }”?
why-family = family “{ $name }”
why-guessed = guessed family of “{ $name }”
why-word = word “{ $name }”
why-beginning = word that begins with “{ $name }”
why-pattern = pattern “{ $name }”
why-keyword = keyword “{ $name }”
why-search = search “{ $name }”
why-folded-title = Why folded?
why-folded = { $kind }: { $reason ->
    [phrase] wording of such lines
    [beside] stands with or under such a line
    [menu] short lines in a row, as in a menu
    [repeated] repeats another line
    [file-name] the file name of a picture
    [metadata] shown below the title
    [teaser] titles with paragraphs that break off
    [before] above the beginning of the article
    [after] below the end of the article
    [unlike] unlike the text around it
    [markup] the page’s own markup says so
    [links] hardly anything but links
    [hidden] hidden in the page
    [unselected] not chosen by the extractor
   *[other] { $reason }
}
why-folded-phrase = { $kind }: the words “{ $phrase }”
why-hint = { $except }: light “{ $name }” no more · { $close }: close
why-hint-search = { $close }: close

## Status line

status-here = { $ordinal }/{ $count } here
status-here-words = { $ordinal } of { $count } here
legend-set = { $name }:
legend-words = { $digit } { $name }: { $count }
status-article-words = article { $number } of { $count }
search-prompt-words = search:{" "}
command-prompt-words = to do:{" "}
status-count = { $count } here
status-total = { $hits } in { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-total-least = at least { $hits } in { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-total-filtered = { $hits } in { $articles ->
    [one] { $articles } filtered article
   *[other] { $articles } filtered articles
}
status-total-filtered-least = at least { $hits } in { $articles ->
    [one] { $articles } filtered article
   *[other] { $articles } filtered articles
}
status-article = { $number }/{ $count }
status-percent = { $percent }%
status-any = keywords
search-prompt = /
command-prompt = { ":" }
pipe-prompt = command:{" "}
keyword-prompt = keyword (words separated by ;):{" "}
status-loading = reading: { $count }
hint-help = ? help
hint-first = Examples — “lutrin FOLDER” opens your articles

## Concordance

concordance-title = Concordance { $order }
concordance-narrowed = { " " }· “{ $name }”
concordance-article = by article
concordance-date = by date
concordance-left = by left context
concordance-right = by right context
concordance-hint = { $sort }: order · { $narrow }: filter · { $first }…{ $last }: keywords · { $open }: read · { $back }: leave
concordance-hint-short = { $sort }: order · { $narrow }: filter · { $back }: leave
concordance-empty = No line
concordance-counting = Counting…
narrow-prompt = lines with:{" "}

## Heat map

heatmap-title = Heat map · { $measure }
heatmap-title-time = Keywords over time · { $measure }, { $unit }
heatmap-hits = hits
heatmap-density = per 1,000 words
heatmap-by-month = by month
heatmap-by-quarter = by quarter
heatmap-by-year = by year
heatmap-by-decade = by decade
heatmap-by-century = by century
heatmap-each = { " " }· { $count } articles a row
heatmap-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
heatmap-counted = { $counted } of { $count } counted
heatmap-total = total
heatmap-cell = · { $keyword } · { $hits }
heatmap-cell-density = { " " }({ $density } per 1,000 words)
heatmap-cell-others = +{ $others } · { $keyword } · { $hits }
heatmap-decimal = .
heatmap-months = J F M A M J J A S O N D
heatmap-in-month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
heatmap-in-quarter = { $number ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
} quarter of { $year }
heatmap-undated = Without a date: { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $hits ->
    [one] { $hits } hit
   *[other] { $hits } hits
}
heatmap-hint = { $other }: over time · { $measure }: density · { $less } { $more }: detail · { $open }: read · { $back }: leave
heatmap-hint-short = { $other }: over time · { $measure }: density · { $back }: leave
heatmap-nothing = Nothing in this cell
heatmap-none = No other cell
heatmap-only = This is the only cell with a hit
heatmap-wrapped = Back at the beginning
heatmap-wrapped-back = Back at the end
heatmap-no-hits = No keyword in these articles
heatmap-no-dates = None of these articles has a date

## Order of the list

sort-heading = Order of the list (the same again: reversed)
sort-path = files, by their paths
sort-date = date, the latest first
sort-length = length, the longest first
sort-title = title
sort-site = site
sort-hits = number of hits
sort-density = density of hits
sort-keyword = number of “{ $name }”
sort-reversed = {" "}(reversed)

## Messages

offer-next = The end. { $key } again: next article, “{ $name }”
at-end = The end of the last article
last-article = This is the last article
first-article = This is the first article
measure = Column of { $columns } characters
justified = Text justified
ragged = Text ragged right
lines-whole = Whole lines of code and tables
lines-broken = Lines of code broken at the width
mouse-on = Mouse taken (Shift to select)
theme = Theme: { $name }
theme-name-dark = dark
theme-name-light = light
theme-name-high-contrast = high-contrast
theme-name-colorblind = colorblind
set-name-default = default
set-name-english = english
mouse-off = Mouse left to the terminal
no-command = No command “{ $name }”
no-such-command = no command of that name
keyword-off = “{ $name }” is switched off in the panel
keyword-removed = “{ $name }” is removed from this set; { $key } brings it back
keyword-restored = “{ $name }” is keyword { $number } again
keyword-gone = “{ $name }” has been removed from this set
nothing-to-restore = Nothing has been removed from this set
no-current = No hit is chosen: { $key } goes to the next one
no-exception-of-search = A search has no exceptions
excepted = “{ $keyword }” no longer lights “{ $name }”
keyword-there = “{ $name }” is in this set already
no-file = This article has no file to open
no-link = No link on screen
no-links = No link or image in this article
link-no-number = No link { $number }: there are { $count }
link-numbers-on = Links numbered: { $key } and a number opens one
link-numbers-off = Links without numbers
link-disguise = { $why ->
    [name] Leads to { $host }, not to the name before the @
    [text] Leads to { $host }, not where its text says
   *[letters] Leads to { $host }, whose letters may deceive
}
link-doubtful = { $told } · once more opens “{ $url }”
links-title = Links and images
links-none = No link has that
links-image = image
links-hint = { $open } open · { $go } go to its place · { $copy } copy · { $narrow } narrow
link-number-prompt = link number:{" "}
link-prompt = links with:{" "}
link-of = Link { $number } of { $count }: { $url }
link-not-opened = { $why ->
    [screen] No graphical screen here
    [scheme] Not an address of the web
    [long] The address is too long
   *[opener] No { $name }
}{ $key ->
    [none] {""}
   *[other] {" "}({ $key } copies the address)
}: { $url }
no-link-here = No link in this row, and the article gives no address
nothing-to-copy = Nothing to copy here
quote = “{ $text }” — { $source }
copied-quote = Quotation copied ({ $way }): { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
copied-link = Link copied ({ $way }): { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
copied-terminal = terminal, OSC 52
sent-quote = Quotation sent to the terminal (OSC 52)
sent-link = Link sent to the terminal (OSC 52)
sent-kept = written to { $name }
copied-nowhere = No clipboard here: { $name }
copied-too-long = Too long for the terminal’s clipboard: { $name }
copied-kept = the quotation is in { $name }
copied-not-kept = not written to { $name }: { $reason }
copied-nothing = nothing was copied
set-saved = Set written to { $name }
set-saved-too = saved
set-not-saved = Set not written: { $reason }
editor-failed = “{ $name }” could not be opened
command-ended = “{ $name }”: { $how }
command-well = done
command-failed = failed, code { $number }
command-killed = ended by signal { $number }
command-done = [ lutrin: Enter to come back ]
no-fold = Nothing is folded here
folds-open = Everything is unfolded
folds-closed = Everything is folded
way-out = { $key } to quit
cancel-again = Ctrl-c again to quit
no-contents = This article has no headings
one-set = There is only one keyword set
set-active = Keyword set: { $name }
no-keyword = There is no keyword { $number }
no-keywords = No keyword: / searches, * keeps
no-hits = No keyword in any article
no-hit-of = “{ $name }”: not found
meet-first = Two keywords that meet: the first? (its digit)
meet-second = “{ $name }” and which other? (its digit)
no-meeting = “{ $name }”: never in one paragraph
only-in-folds = “{ $name }”: only in folds
still-counting = Still counting: the hit will show as soon as it is found
to-article = “{ $keyword }” → “{ $name }”
wrapped = Back at the start: “{ $keyword }” → “{ $name }”
wrapped-back = Back at the end: “{ $keyword }” → “{ $name }”
to-article-words = “{ $keyword }”, article “{ $name }”
wrapped-words = Back at the start: “{ $keyword }”, article “{ $name }”
wrapped-back-words = Back at the end: “{ $keyword }”, article “{ $name }”
only-hit = “{ $name }”: this is the only hit
wrapped-here = Back at the start of “{ $name }”
wrapped-here-back = Back at the end of “{ $name }”
no-jump = No other jump
bad-term = Nothing to look for in “{ $name }”
nothing-to-keep = Nothing to keep: search (/) or go to a hit (n)
kept = “{ $name }” is keyword { $number } for this session; { $save } saves it
keys-in-turn = { $first } then { $second }
keyword-changed = “{ $name }” is changed for this session; { $save } saves it
kept-already = “{ $name }” is keyword { $number } already
no-theme = there is no theme “{ $name }”; there are: { $names }
kept-without-digit = “{ $name }”: keyword { $number } for this session ({ $key }: next); { $save } saves it
no-start = “{ $name }”: not found; keywords: { $names }
too-few = “{ $name }”: only { $count ->
    [one] { $count } hit
   *[other] { $count } hits
}

## What is remembered

star-on = ★ Starred
star-off = Star taken away
state-star = starred
state-read = read
marked-read = ✓ Marked as read
marked-unread = Marked as unread
offer-library = { $key }: make this folder your library
library-kept = From now on “lutrin” alone opens “{ $name }”
library-none = Only a folder that is open can become the library
library-gone = “{ $name }”: the library is not there
reloaded = Read again
refreshed = Read again: { $new } new, { $gone } gone
reloaded-same = Read again: nothing has changed
reload-loading = Still reading for the first time: nothing to read again yet
reload-none = This article has no file to read again
reload-failed = “{ $name }”: cannot be read again, { $reason }
state-off = Nothing is remembered (LUTRIN_STATE is empty)
state-failing = Nothing is remembered (the last write failed)
file-gone = The file of this article is no longer there; its text stays open
list-gone = deleted
file-changed = This file has changed ({ $key }: read again)
state-failed = Nothing is remembered: { $reason }
state-not-saved = Places not saved: { $reason }
state-newer = State of a newer lutrin: set aside as “{ $name }”
state-corrupt = The state was damaged: set aside as “{ $name }”
state-reason-full = the disk is full
state-reason-read-only = it can only be read
state-reason-locked = another program keeps it busy
state-reason-open = “{ $name }” cannot be opened
state-reason-damaged = the file is damaged
state-reason-foreign = the file is another program’s
state-reason-other = error { $code }

## Line by line

plain-word-on = on
plain-word-back = back
plain-word-again = again
plain-word-all = all
plain-word-where = where
plain-word-top = top
plain-word-end = end
plain-word-hit = hit
plain-word-before = before
plain-word-search = search
plain-word-keep = keep
plain-word-keywords = keywords
plain-word-set = set
plain-word-list = list
plain-word-filter = filter
plain-word-open = open
plain-word-next = next
plain-word-previous = previous
plain-word-contents = contents
plain-word-go = go
plain-word-folds = folds
plain-word-links = links
plain-word-link = link
plain-word-copy = copy
plain-word-star = star
plain-word-width = width
plain-word-help = help
plain-word-quit = quit
plain-about-on = the next paragraph; Enter alone does the same
plain-about-back = the paragraph before
plain-about-again = the same paragraph once more
plain-about-all = everything to the end of the article
plain-about-where = the place: article, paragraph, percent
plain-about-top = the beginning of the article
plain-about-end = the last paragraph
plain-about-hit = n: the next hit, and its paragraph
plain-about-before = N: the previous hit
plain-about-search = search TEXT, or /TEXT
plain-about-keep = *: the search, or the word of the hit, becomes a keyword
plain-about-keywords = the keywords, each with its digit: 1 goes to the next hit of the first
plain-about-set = the next keyword set
plain-about-list = the articles; list 51: from that one on
plain-about-filter = filter QUERY: the articles that answer it, by their own numbers; filter alone: all
plain-about-open = open 3: the third article
plain-about-next = the next article
plain-about-previous = the previous article
plain-about-contents = the headings; a number typed right after goes there
plain-about-go = go 2: the second line of the contents
plain-about-folds = read what is folded, or fold it again
plain-about-links = the links of the paragraph, or else of the article; a number typed right after opens one
plain-about-link = link 3: open the third link of the article
plain-about-copy = y: copy the paragraph as a quotation with its source
plain-about-star = x: give the article a star, or take it away
plain-about-width = width 60: lines of 60 columns; width 0: a line a paragraph
plain-about-help = this list; the letters are the keys of the reader
plain-about-quit = leave
plain-help = { $word }: { $about }
plain-start = { $count ->
    [one] One article. help lists the commands, Enter reads on.
   *[other] { $count } articles. list shows them, help lists the commands, Enter reads on.
}
plain-none = No article.
plain-hit = { $name } { $ordinal } of { $count }, { $place }
plain-place = { $kind ->
    [title] title
    [heading] heading
    [fold] folded
   *[other] paragraph { $number }
}
plain-where = Article { $number } of { $count }, “{ $title }”, { $place }, { $paragraphs ->
    [one] { $paragraphs } paragraph
   *[other] { $paragraphs } paragraphs
} in all, { $percent }%
plain-heading = Heading: { $text }
plain-caption = Caption: { $text }
plain-quote = Quotation: { $text }
plain-resumed = Back in “{ $title }”: { $place }.
plain-no-terminal = no terminal to read commands from: here is the whole text
plain-end = The end of the article.
plain-kept = “{ $name }” is keyword { $number } for this session
plain-begin = The beginning of the article.
plain-article = { $number }. { $title }
plain-failure = { $name }: { $reason }
plain-more = { $count ->
    [one] one more: list { $next }
   *[other] { $count } more: list { $next }
}
plain-keyword = { $digit }. { $name }: { $here } here, { $hits } in { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
plain-contents = { $number }. { $text }
plain-link = { $number }. { $kind ->
    [image] Image: { $text }
    [bare] Image
   *[link] { $text }
}: { $url }
plain-width = Lines of { $columns } columns
plain-unwrapped = A line a paragraph
plain-unknown = “{ $line }”: no such command; help lists them
plain-not-here = “{ $line }” does nothing line by line
plain-search-over = Search ended
plain-no-number = There is no number { $number }

## Page
page-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
page-date-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
page-image = image:
page-minutes = { $minutes } min
page-hours = { $hours } h { $minutes } min
page-label-end = :
page-language = { $tag ->
    [ar] Arabic
    [br] Breton
    [ca] Catalan
    [cs] Czech
    [da] Danish
    [de] German
    [el] Greek
    [en] English
    [eo] Esperanto
    [es] Spanish
    [et] Estonian
    [eu] Basque
    [fi] Finnish
    [fr] French
    [he] Hebrew
    [hu] Hungarian
    [it] Italian
    [ja] Japanese
    [ko] Korean
    [la] Latin
    [nl] Dutch
    [no] Norwegian
    [oc] Occitan
    [pl] Polish
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [sv] Swedish
    [tr] Turkish
    [uk] Ukrainian
    [zh] Chinese
   *[other] { "" }
}
page-folded = Folded:
page-unfolded = Unfolded:
page-fold = { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}: { $kinds }
page-furniture = { $kind ->
    [metadata] date and byline
    [title] repeated title
    [slug] picture name
    [caption] repeated caption
    [share] sharing
    [newsletter] newsletter
    [comments] comments
    [related] related articles
    [navigation] menus
    [cookies] cookies
    [advertisement] advertising
    [legal] legal notice
    [around] around the article
   *[other] { $kind }
}

## Settings files
fault-syntax = { $kind ->
    [twice] this key is written above already
    [open] the end is missing: a bracket, a brace or a quotation mark
    [quotes] a text is written between quotation marks
    [comma] a comma is missing, or there is one too many
    [equals] a line is written: key = value
    [value] a value is missing
   *[other] this is not TOML
}
fault-quotes = quotation marks are missing: "{ $word }"
fault-key = there is no “{ $name }” here; there are: { $names }
fault-wants = { $kind ->
    [text] a text between quotation marks
    [flag] true or false
    [list] a list between brackets
   *[table] a section or a table
} is wanted here
fault-number = a number from { $least } to { $most } is wanted here
fault-among = “{ $value }” is not one of: { $values }
fault-colour = “{ $name }” is no colour: #rrggbb, none, or black, red, green, yellow, blue, magenta, cyan, gray, darkgray, lightred … white
fault-set-name = a keyword set needs a name
fault-set-twice = there is a set “{ $name }” already, in line { $line }
fault-no-terms = a keyword needs terms
fault-label = the name of a keyword needs letters
fault-keyword-twice = there is a keyword “{ $name }” already, in line { $line }
fault-keywords = too many keywords in one set
fault-family = a family needs a name and a root
fault-mode = there is no mode “{ $name }”; there are: { $names }
fault-action = there is no action “{ $name }” (the palette, key “:”, shows them)
fault-key-name = “{ $name }” is no key: x, Ctrl-x, Alt-x, Space, Enter, PgDn, F5…
fault-no-key = a key is wanted
fault-key-twice = the key “{ $name }” is used already, in line { $line }
fault-key-begins = “{ $name }” also begins “{ $other }”; see line { $line }
config-absent = absent
config-right = All is well in { $folder }: { $files }
config-none = No settings file in { $folder }: everything is as by default

## Command line
cli-name = lutrin - a terminal reader for articles saved from the web
cli-about = Reads articles saved from the web in the terminal, with keywords lit in every one of them.
cli-usage = lutrin [OPTIONS] [PATH…] [+KEYWORD[:N]]
cli-usage-list = lutrin list [OPTIONS] [PATH…]
cli-usage-grep = lutrin grep [OPTIONS] TERM [PATH…]
cli-usage-export = lutrin export [OPTIONS] --format FORMAT [PATH…]
cli-usage-completions = lutrin completions SHELL
cli-usage-config = lutrin config [OPTIONS]
cli-usage-keywords = lutrin keywords [check] [PATH…] [OPTIONS]
cli-usage-doctor = lutrin doctor [OPTIONS]
cli-usage-man = lutrin man
cli-heading-usage = Usage:
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-commands = Commands:
cli-value-term = TERM
cli-value-name = NAME
cli-value-number = N
cli-value-color = WHEN
cli-value-lang = LANGUAGE
cli-value-path = PATH
cli-value-format = FORMAT
cli-value-shell = SHELL
cli-path = files, folders, or - for standard input; without any, standard input when something comes from it, else the library that was kept (key A), or the built-in articles
cli-keyword = light TERM too (repeatable)
cli-set = start with the keyword set of that NAME
cli-print = no interface: write every article, laid out and lit, to standard output
cli-plain = the reader as lines: commands as words, one a line (help lists them); for screen readers, braille lines, scripts
cli-links = number links and images; with --print, their addresses follow the article
cli-accessible = words instead of lines, bars and signs, one pane at a time; also with ACCESSIBLE=1
cli-width = the width of a line in columns
cli-color = when to use colours: auto, always or never
cli-theme = the colours of the interface: auto (as the background of the terminal), dark, light, high-contrast, colorblind, or a theme of yours
cli-lang = the language of the interface: fr or en
cli-help = show this help
cli-version = show the version
cli-json = one JSON object a line
cli-list = list the articles, one a line
cli-grep = show every hit of TERM in its context
cli-grep-term = what to look for
cli-sort = order of the lines: by article, by date, by what stands before or after
cli-value-order = ORDER
cli-vimgrep = one line a hit, path:line:column:text
cli-grep-all = also in page furniture, such as share bars and newsletter calls
cli-export = write the cleaned articles
cli-config = say where the settings files are
cli-config-default = write a commented config.toml with the default settings
cli-config-check = check all settings files
cli-keywords = list the keyword sets, or check their files
cli-keywords-check = check: tell every fault of the files, yours or those named, with line and column; exit 1 when there is one
cli-value-check = check
keywords-built-in = built in
keywords-checked = { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
}, { $keywords ->
    [one] { $keywords } keyword
   *[other] { $keywords } keywords
}, { $faults ->
    [0] nothing wrong
    [one] { $faults } fault
   *[other] { $faults } faults
}
cli-format = json, markdown or text
cli-completions = write a completion script for a shell
cli-shell = bash, elvish, fish, powershell or zsh
cli-doctor = say what the terminal can do, how that is known, and where the files are
cli-man = write the manual page
cli-after-help =
    TERM is a word, chiffr* (words that start so), "two words", ~chiffrement (its family)
    or /regular expression/. +KEYWORD:N starts at the Nth hit. A file with the name of a
    command is read as ./list.
cli-grep-hits = { $hits ->
    [one] { $hits } hit
   *[other] { $hits } hits
}
cli-grep-only-boilerplate = { $hits ->
    [one] the only hit is in page furniture; --all shows it
   *[other] all { $hits } hits are in page furniture; --all shows them
}
and-others = { $count ->
    [one] … and { $count } other
   *[other] … and { $count } others
}
cli-line = { $name }: { $reason }
cli-stdin = standard input
cli-near-command = did you mean “lutrin { $command }”?
warning-undecodable = { $bytes ->
    [one] { $bytes } invalid byte
   *[other] { $bytes } invalid bytes
}
warning-front-matter = the front matter cannot be read and stays in the text: { $reason }
warning-text-alone = the page is too large or takes too long to read: only its text is shown
warning-marks = { $marks ->
    [one] { $marks } combining mark left out
   *[other] { $marks } combining marks left out
}
cli-write-failed = cannot write: { $reason }
cli-term-empty = “{ $term }” leaves nothing to look for
cli-term-long = “{ $term }…” is too long: { $bytes } bytes, at most { $most }
cli-term-regex = “{ $term }” is no regular expression: { $kind ->
    [unclosed-group] a parenthesis is not closed
    [unopened-group] a parenthesis is not opened
    [unclosed-character-class] a bracket is not closed
    [repetition-operator-missing-expression] nothing to repeat before that sign
    [unrecognized-escape-sequence] one backslash too many
   *[other] { $reason }
}
cli-error-set = no keyword set is called “{ $name }”; there are: { $names }
cli-error-option = unknown option: { $arg }
cli-error-unexpected = one argument too many: { $arg }
cli-error-missing = missing: { $arg }
cli-error-no-value = { $arg } needs a value
cli-error-value = { $arg }: “{ $value }” is not a value for it
cli-error-value-among = { $arg }: “{ $value }” is not one of: { $values }
cli-error-conflict = { $arg } and { $other } exclude each other
cli-error-encoding = an argument that is not a path is not valid UTF-8
cli-error-encoding-file = not valid UTF-8
cli-error-one-start = only one +KEYWORD can be given
cli-error-start-number = +{ $arg }: hits are counted from 1
cli-error-near = {" "}(did you mean { $arg }?)
cli-error-hint = “{ $command } --help” says more.
cli-reason-empty = empty
cli-reason-binary = binary, not text
cli-reason-too-large = larger than 4 GiB
cli-reason-format = { $kind ->
    [archive] { $name } archive
    [image] { $name } image
    [program] { $name } program
    [database] { $name } database
    [document] { $name } document
   *[other] { $name }
}: not a format that lutrin reads
cli-reason-not-regular = not a regular file
cli-reason-not-found = no such file
cli-reason-permission = permission denied
cli-reason-name = file name too long
cli-reason-loop = links in a circle
cli-reason-full = no space left
cli-reason-read-only = nothing can be written there
cli-reason-folder = it is a folder
cli-reason-not-folder = what should be a folder is none
cli-reason-no-terminal = not a terminal
cli-reason-system = system error { $code }
cli-reason-settings = the file has faults; “lutrin config --check” shows them
cli-no-home = no home folder
cli-no-thread = no thread
cli-terminal = terminal
cli-reason-panicked = lutrin failed on it: please report this
cli-man-name = NAME
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-options = OPTIONS
cli-man-commands = COMMANDS
cli-man-terms = TERMS
cli-man-terms-text =
    A word is found whole, whatever its capitals and, when it is typed without accents, whatever its accents. With an accent, it finds only that accent.
    chiffr* finds the words that start so, "two words" words in a row, ~chiffrement the family of a word, /regex/ a regular expression.
    A term of -k takes the first free digit; where the set has nine, the last ones. The others keep theirs.
cli-value-query = QUERY
cli-query = only the articles that answer a QUERY, such as 'chiffrement lang:fr newer:"1 year" -read'
cli-man-query = QUERIES
cli-man-query-text =
    A query names articles by what must hold of them all: words, “phrases”, and KEY:VALUE. OR between two, NOT or - before one, and parentheses do what they say. Word: the text has a word that starts so. "two words": these words, whole. chiffr*, ~chiffrement and /regex/: as with TERM.
    kw:TERM and kw:TERM>=3: how often a keyword, by its label, or a term stands in the text; hits>=10: all keywords together. title:, author:, site:, url: and text: look there; lang:fr; minutes<5, words>1000, seen>50%; read, unread, star, begun.
    date:2024, date:2024-03, date>=2024-03-12; newer:"1 year" and older:10d, with d, w, m, y or the words; newer: and older: take dates too.
    @NAME is a query that is saved in config.toml, under [queries].
    The keys have French names too: mot-clé:, titre:, auteur:, texte:, langue:, après:, avant:, mots, vu, occurrences, lu, non-lu, étoile; OU, ET, SAUF.
cli-man-plain = LINE BY LINE
cli-man-plain-text =
    With --plain, commands are read from standard input, one a line, and only text is written. An empty line reads the next paragraph, n goes to the next hit, /TEXT searches; the letters are the keys of the reader. The words are taken in English and in French:
cli-man-files = FILES
cli-man-files-text =
    $XDG_CONFIG_HOME/lutrin/config.toml: the settings; “lutrin config --print-default” shows them all.
    $XDG_CONFIG_HOME/lutrin/keymap.toml: your keys, laid over the built-in ones.
    $XDG_CONFIG_HOME/lutrin/keywords.toml and keywords/*.toml: your keyword sets, laid over the built-in ones.
    $XDG_CONFIG_HOME/lutrin/themes/NAME.toml: your themes.
    $XDG_STATE_HOME/lutrin/state.db: places, what was read, stars, the library and choices of look. LUTRIN_STATE names another folder; when it is empty, nothing is remembered.
    $XDG_DATA_HOME/lutrin/quotes.md: the quotations that were copied.
cli-man-exit = EXIT STATUS
cli-man-exit-text =
    0: all was done.
    1: grep or list --query found nothing, or keywords check found a fault.
    2: an argument was wrong or could not be read. A bad file inside a folder is only a line on standard error.

## lutrin doctor
doctor-terminal = terminal
doctor-through = through
doctor-answers = answers
doctor-colours = colours
doctor-sync = synchronized output
doctor-margins = margins
doctor-links = links
doctor-rep = repeating
doctor-light = background
doctor-shapes = cursor shapes
doctor-mouse = mouse
doctor-clipboard = clipboard
doctor-language = language
doctor-settings = settings
doctor-state = state
doctor-line = { $value } ({ $how })
doctor-effect = { $value } — { $effect }
doctor-variable = { $name }={ $content }
doctor-answer = its answer
doctor-assumed = not told
doctor-default = by default
doctor-asked-lang = --lang
doctor-nothing = nothing
doctor-no-terminal = none
doctor-no-term = unnamed
doctor-not-asked = not asked: it would not answer, or write the questions down
doctor-silent = none within { $time } ms; nothing else waits for them
doctor-answered = after { $time } ms
doctor-depth = { $depth ->
    [none] none
    [ansi] 16
    [indexed] 256
   *[true] 16 million
}
doctor-colours-effect = { $depth ->
    [none] attributes alone
    [ansi] the nearest of them; LC_LUTRIN_COLOR=256 or truecolor says that there are more
    [indexed] the nearest of them; LC_LUTRIN_COLOR=truecolor says that there are more
   *[true] as the theme has them
}
doctor-value = { $there ->
    [yes] yes
   *[no] no
}
doctor-sync-effect = { $there ->
    [yes] a screen appears in one piece
   *[no] large changes may be seen while they are drawn
}
doctor-margins-effect = { $there ->
    [yes] a pane scrolls while the other stays
   *[no] a pane beside another is drawn again when it scrolls
}
doctor-links-effect = { $there ->
    [yes] links can be opened with the mouse
   *[no] links are opened with a key
}
doctor-rep-effect = { $there ->
    [yes] lines and blanks take fewer bytes
   *[no] every sign is sent
}
doctor-shapes-effect = { $there ->
    [yes] the cursor may change its shape
   *[no] the cursor stays as it is
}
doctor-ground = { $light ->
    [yes] light
    [no] dark
   *[unknown] unknown
}
doctor-light-effect = { $light ->
    [yes] the theme “auto” is the light one
    [no] the theme “auto” is the dark one
   *[unknown] the theme “auto” is the dark one; the key T takes another
}
doctor-mouse-effect = { $there ->
    [yes] Shift held, the terminal has it for itself
   *[no] the terminal has it for itself
}
doctor-clipboard-terminal = the terminal, OSC 52
doctor-clipboard-effect = where y and Y copy to
doctor-tongue = { $tongue ->
    [fr] French
   *[en] English
}
doctor-can-be-written = can be written
doctor-cannot-be-written = cannot be written
doctor-unset = nothing is remembered

## Queries

query-name = query
query-long = too long: { $most } bytes at most
query-many = too much is asked for: { $most } tests at most
query-deep = too deep: { $most } levels at most
query-open = this parenthesis is not closed
query-close = no parenthesis is open here
query-empty-group = nothing between the parentheses
query-open-quote = this quotation mark is not closed
query-open-regex = this expression is not closed: /…/
query-operand = something is missing here to search for; in quotation marks it is a word
query-key = no key is called “{ $name }”; there are: { $names }. In quotation marks it is a word
query-no-value = what follows “{ $name }” is missing
query-compares = “{ $name }” takes “:” and no comparison
query-number = a number is wanted here, not “{ $value }”
query-date = no date and no age: “{ $value }”. As in 2024, 2024-03, 2024-03-12, "1 year", 10d
query-lang = no language: “{ $value }”. As in fr, en, de
query-state = one of these is wanted here: { $names }
query-nothing = nothing to look for
query-regex = no regular expression: { $kind ->
    [unclosed-group] a parenthesis is not closed
    [unopened-group] a parenthesis is not opened
    [unclosed-character-class] a bracket is not closed
    [repetition-operator-missing-expression] nothing to repeat before that sign
    [unrecognized-escape-sequence] one backslash too many
   *[other] { $reason }
}
query-term-long = too long to look for: { $bytes } bytes
query-no-name = the name of a saved query is missing
query-saved = no query is saved as “{ $name }”; there are: { $names }
query-saved-none = no query is saved as “{ $name }”, and none at all
query-saved-loop = the saved query “{ $name }” names itself
query-saved-empty = nothing is saved as “{ $name }”
query-saved-fault = the saved query “{ $name }” has a fault; “lutrin config --check” shows it

## The filter of the list

filter-prompt = filter:{" "}
filter-count = { $shown ->
    [one] { $shown } article of { $all }
   *[other] { $shown } articles of { $all }
}
filter-count-least = { $shown ->
    [one] { $shown } article of { $all } so far …
   *[other] { $shown } articles of { $all } so far …
}
filter-none = no article answers this query
filter-off = the article is not in the filter: the whole list again
filter-alone = there is one article alone
filter-proposal = proposal { $number } of { $count } (Tab)
filter-fault-words = character { $column }: { $reason }
status-article-filtered = { $number }/{ $count } filtered
query-save-prompt = save the query as @
query-none = no query stands: f asks for one
query-saved-to = @{ $name } written to { $path }
query-not-saved = Query not written: { $reason }
filter-hint = such as: tor  title:word  kw:tor>=3  newer:"1 year"  minutes<5  -read  OR  ( ) · Tab proposes
query-many-regexes = too many regular expressions: { $most } at most
