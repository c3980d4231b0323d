//! A text and a width become rows: where a row may end, and where it does.
//!
//! Running text is cut into words and gaps; a gap is any run of white space and takes one column.
//! Inside a word a row may end where UAX #14 says so (textwrap finds it), after a hyphen, at a soft
//! hyphen, between syllables, in an address after its signs, and, when nothing else fits, between
//! clusters. Over all of that stands the rule of `marks`. Nothing here knows an article: offsets
//! are into the text given.

mod fit;
mod marks;
mod pack;
mod reach;
mod seams;

use std::{borrow::Cow, ops::Range};

use self::{
    fit::{Break, Fit},
    pack::{Unit, pack, push_unit},
    reach::Reach,
    seams::{SYLLABLE, Seam, find_seams},
};
use super::{
    Piece, Role, Shown,
    hyphenate::{Hyphenator, SHORTEST},
    width::{self, clusters},
};

pub(super) use self::marks::may_part;

/// A dash at the start of a row, where it looks like the start of a speech.
const DASH: u32 = 80;

/// How running text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// The width of a row in columns; at least 2.
    pub width: u16,
    /// For words; none in headings.
    pub hyphenator: Option<Hyphenator>,
    /// Whether rows are filled to the right edge.
    pub justify: bool,
}

/// One row of a text, from column 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its bytes of the text.
    pub range: Range<usize>,
    /// What is drawn.
    pub pieces: Vec<Piece>,
}

impl Line {
    /// The same line of a text that begins so many bytes earlier.
    fn moved(mut self, by: usize) -> Self {
        let ranges = self.pieces.iter_mut().map(|piece| &mut piece.range).chain([&mut self.range]);
        ranges.for_each(|range| *range = range.start + by..range.end + by);
        self
    }
}

/// Sets running text. There is always at least one row. Rows never part inside a range of `whole`
/// or just before it, where that fits. What stands before and after a line feed is set by itself: hard
/// wraps were joined on import, so the author wants a new row there, as in verse or an address.
pub(super) fn running(text: &str, whole: &[Range<usize>], setting: Setting) -> Vec<Line> {
    let text = text.trim_end_matches('\n');
    if !text.contains('\n') {
        return paragraph(text, whole, setting);
    }
    let mut lines = Vec::new();
    let mut start = 0;
    for part in text.split('\n') {
        let end = start + part.len();
        let first = whole.partition_point(|range| range.end <= start);
        let within = whole[first..].iter().take_while(|range| range.start < end);
        let whole: Vec<_> = within.map(|range| range.start.max(start) - start..range.end.min(end) - start).collect();
        lines.extend(paragraph(part, &whole, setting).into_iter().map(|line| line.moved(start)));
        start = end + 1;
    }
    lines
}

fn paragraph(text: &str, whole: &[Range<usize>], setting: Setting) -> Vec<Line> {
    let mut paragraph = Paragraph::new(text, whole, setting);
    paragraph.scan();
    let fit = paragraph.choose();
    paragraph.lines(&fit.rows)
}

/// Sets one line of preformatted text: broken at the width, every space kept.
pub(super) fn verbatim(line: &str, width: u16) -> Vec<Line> {
    let mut units: Vec<Unit> = Vec::new();
    for cluster in clusters(line, 0) {
        push_unit(&mut units, &cluster, 0);
    }
    // The signs at both sides of a seam are looked for through the spaces of the line.
    let open: Vec<bool> = carry(line, units.iter(), marks::ends_open);
    let closed: Vec<bool> = carry(line, units.iter().rev(), marks::starts_closed);
    for index in 1..units.len() {
        units[index].glued = open[index - 1] || closed[units.len() - 1 - index];
    }
    let rows = pack(&mut units, u32::from(width));
    let ends = rows.iter().skip(1).map(|&row| units[row].start).chain([line.len()]);
    let starts = rows.iter().map(|&row| if row == 0 { 0 } else { units[row].start });
    let row = |(start, end)| Line { range: start..end, pieces: text_piece(line, start..end, 0).into_iter().collect() };
    starts.zip(ends).map(row).collect()
}

/// Whether the sign of each unit passes; a blank unit takes it over from the one before.
fn carry<'a>(line: &str, units: impl Iterator<Item = &'a Unit>, passes: fn(&str) -> bool) -> Vec<bool> {
    let mut last = false;
    let mut take = |unit: &Unit| {
        let sign = &line[unit.start..unit.end];
        if !sign.chars().all(char::is_whitespace) {
            last = passes(sign);
        }
        last
    };
    units.map(&mut take).collect()
}

/// A run of white space between two words.
#[derive(Clone, Debug)]
struct Gap {
    range: Range<usize>,
    /// 1; 2 between cells of a table; 0 where there is no room for it.
    width: u16,
    /// Whether a row may end at it, and justifying widen it: not when it is a no-break space, or
    /// stands before `?` or after `«`, or in a number.
    stretches: bool,
}

/// A run of clusters that are not white space.
#[derive(Clone, Debug)]
struct Word {
    range: Range<usize>,
    width: u32,
}

struct Paragraph<'a> {
    text: &'a str,
    whole: &'a [Range<usize>],
    setting: Setting,
    breaks: Vec<Break>,
    gaps: Vec<Gap>,
    /// The words that may be hyphenated, and the column where each starts.
    long: Vec<(Word, u32)>,
    /// The seams of the word at hand, kept for its memory.
    seams: Vec<Seam>,
}

impl<'a> Paragraph<'a> {
    fn new(text: &'a str, whole: &'a [Range<usize>], setting: Setting) -> Self {
        Self { text, whole, setting, breaks: Vec::new(), gaps: Vec::new(), long: Vec::new(), seams: Vec::new() }
    }

    /// Finds words and gaps and with them every place where a row may end but for hyphenation.
    fn scan(&mut self) {
        let mut word: Option<Word> = None;
        let mut last: Option<Word> = None;
        let mut at = 0;
        for cluster in clusters(self.text, 0) {
            if cluster.is_space() {
                if let Some(word) = word.take() {
                    at = self.close(last.take(), &word, at);
                    last = Some(word);
                }
            } else {
                let word = word.get_or_insert(Word { range: cluster.offset..cluster.offset, width: 0 });
                word.range.end = cluster.end();
                word.width += u32::from(cluster.width);
            }
        }
        if let Some(word) = word {
            at = self.close(last.take(), &word, at);
            last = Some(word);
        }
        let Some(last) = last else { return };
        self.keep_last_whole(&last);
        let end = last.range.end;
        self.breaks.push(Break { end, next: self.text.len(), at, after: at, hyphen: false, cost: 0 });
        if last.width <= u32::from(self.setting.width) {
            // Its end would stand alone in the last row.
            self.long.pop_if(|(word, _)| word.range == last.range);
        }
    }

    /// Chooses the rows: without hyphenation, and then with that of the words where it can make a
    /// difference.
    fn choose(&mut self) -> Fit {
        let width = u32::from(self.setting.width);
        let Some(hyphenator) = self.setting.hyphenator.filter(|_| !self.long.is_empty()) else {
            self.fit_all();
            return fit::optimal(&self.breaks, width);
        };
        let long = std::mem::take(&mut self.long);
        if self.first_too_wide().is_some() {
            // A word that is too wide needs its hyphens before any row can be chosen.
            self.hyphenate(hyphenator, long.iter());
        } else {
            let fit = fit::optimal(&self.breaks, width);
            let reach = Reach::new(&self.breaks, width, fit.rows.len(), fit.cost, SYLLABLE);
            let mut within = long.iter().filter(|(word, at)| reach.holds(*at, at + word.width)).peekable();
            if within.peek().is_none() {
                return fit;
            }
            self.hyphenate(hyphenator, within);
        }
        self.fit_all();
        fit::optimal(&self.breaks, width)
    }

    /// Adds the breaks of hyphenation to those of some words, which come in order.
    fn hyphenate<'w>(&mut self, hyphenator: Hyphenator, words: impl Iterator<Item = &'w (Word, u32)>) {
        let with_room = Vec::with_capacity(self.breaks.len() * 2);
        let mut found = std::mem::replace(&mut self.breaks, with_room).into_iter().peekable();
        for (word, at) in words {
            while let Some(before) = found.next_if(|found| found.end <= word.range.start) {
                self.breaks.push(before);
            }
            // Those inside the word are found again, among the others.
            while found.next_if(|found| found.end < word.range.end).is_some() {}
            self.break_word(word, *at, Some(hyphenator));
        }
        self.breaks.extend(found);
    }

    /// Adds a word and the gap before it; `at` is the column where the word before ends. Returns
    /// the column where this one does.
    fn close(&mut self, last: Option<Word>, word: &Word, at: u32) -> u32 {
        let mut start = at;
        match last {
            None => {
                let next = word.range.start;
                self.breaks.push(Break { end: next, next, at: 0, after: 0, hyphen: false, cost: 0 });
            }
            // A word that is not seen makes no gap of its own.
            Some(last) if word.width == 0 || at == 0 => {
                self.gaps.push(Gap { range: last.range.end..word.range.start, width: 0, stretches: false });
            }
            Some(last) => {
                let gap = self.gap(&last, word);
                start += u32::from(gap.width);
                if let Some(cost) = self.gap_cost(word, &gap) {
                    let (end, next) = (gap.range.start, gap.range.end);
                    self.breaks.push(Break { end, next, at, after: start, hyphen: false, cost });
                }
                self.gaps.push(gap);
            }
        }
        self.break_word(word, start, None);
        if self.setting.hyphenator.is_some() && SHORTEST <= word.range.len() {
            self.long.push((word.clone(), start));
        }
        start + word.width
    }

    fn gap(&self, last: &Word, word: &Word) -> Gap {
        let range = last.range.end..word.range.start;
        let text = &self.text[range.clone()];
        // Tabs are in a table only, between its cells.
        let width = if text.contains('\t') { 2 } else { 1 };
        let (before, after) = (&self.text[..last.range.end], &self.text[word.range.start..]);
        let stretches = !text.chars().all(is_no_break)
            && marks::may_part(before, after)
            && !marks::is_measure(before, &self.text[word.range.clone()]);
        Gap { range, width, stretches }
    }

    /// What it costs to end a row at a gap; `None` when none may end there.
    fn gap_cost(&self, word: &Word, gap: &Gap) -> Option<u32> {
        let word = &self.text[word.range.clone()];
        gap.stretches.then(|| if word.starts_with(['–', '—']) { DASH } else { 0 })
    }

    /// Adds the breaks inside a word that starts at the column `at`.
    fn break_word(&mut self, word: &Word, at: u32, hyphenator: Option<Hyphenator>) {
        let text = &self.text[word.range.clone()];
        let mut seams = std::mem::take(&mut self.seams);
        seams.clear();
        find_seams(text, hyphenator, &mut seams);
        if seams.is_empty() {
            self.seams = seams;
            return;
        }
        seams.sort_unstable();
        seams.dedup_by_key(|seam| seam.at);
        let mut seams_left = seams.iter().peekable();
        let mut column = at;
        // Only a seam between two clusters is one, and only before something that is seen.
        for cluster in clusters(text, 0) {
            while seams_left.next_if(|seam| seam.at < cluster.offset).is_some() {}
            if let Some(seam) = seams_left.next_if(|seam| seam.at == cluster.offset) {
                let place = word.range.start + seam.at;
                let is_inside = 0 < seam.at && 0 < cluster.width;
                if is_inside && !self.is_whole(place) && marks::may_part(&self.text[..place], &self.text[place..]) {
                    let Seam { hyphen, cost, .. } = *seam;
                    self.breaks.push(Break { end: place, next: place, at: column, after: column, hyphen, cost });
                }
            }
            column += u32::from(cluster.width);
        }
        self.seams = seams;
    }

    /// Whether a place is at the start of or inside a range that is kept whole.
    fn is_whole(&self, place: usize) -> bool {
        let index = self.whole.partition_point(|range| range.end <= place);
        self.whole.get(index).is_some_and(|range| range.start <= place)
    }

    /// Takes away the soft hyphens of the last word: its end would stand alone in the last row.
    fn keep_last_whole(&mut self, last: &Word) {
        if last.width <= u32::from(self.setting.width) {
            let from = self.breaks.partition_point(|found| found.next <= last.range.start);
            let mut index = 0;
            self.breaks.retain(|found| {
                index += 1;
                index <= from || !found.hyphen
            });
        }
    }

    /// Sees to it that each break is in reach of the one before it: hyphens that do not fit are
    /// left out, and what is too wide all the same is cut between clusters.
    fn fit_all(&mut self) {
        let width = u32::from(self.setting.width);
        let Some(first) = self.first_too_wide() else { return };
        let rest = self.breaks.split_off(first + 1);
        let mut lost = 0;
        for mut found in rest {
            found.at -= lost;
            found.after -= lost;
            let from = self.breaks[self.breaks.len() - 1];
            if found.width_from(&from) <= width {
                self.breaks.push(found);
            } else if !found.hyphen {
                let shorter = self.cut(&from, &found);
                lost += shorter;
                found.at -= shorter;
                found.after -= shorter;
                self.breaks.push(found);
            }
        }
    }

    /// The first break after which the next is too far away.
    fn first_too_wide(&self) -> Option<usize> {
        let width = u32::from(self.setting.width);
        self.breaks.windows(2).position(|pair| pair[1].width_from(&pair[0]) > width)
    }

    /// Cuts what stands between two breaks between its clusters, so that each part fits. Returns by
    /// how many columns it got narrower.
    fn cut(&mut self, from: &Break, to: &Break) -> u32 {
        let text = self.text;
        let mut units: Vec<Unit> = Vec::new();
        for cluster in clusters(&text[from.next..to.end], from.next) {
            if !cluster.is_space() {
                let gap = match self.gap_before(cluster.offset) {
                    // The gap before the first unit is the break itself.
                    Some(gap) if !units.is_empty() && self.gaps[gap].range.end == cluster.offset => {
                        self.gaps[gap].width
                    }
                    _ => 0,
                };
                push_unit(&mut units, &cluster, u32::from(gap));
            }
        }
        for index in 1..units.len() {
            let (end, start) = (units[index - 1].end, units[index].start);
            units[index].glued |= self.is_whole(start) || !marks::may_part(&text[from.next..end], &text[start..to.end]);
        }
        let rows = pack(&mut units, u32::from(self.setting.width));
        let mut rows = rows.into_iter().skip(1).peekable();
        let mut column = from.after;
        for (index, unit) in units.iter().enumerate() {
            let at = column;
            column += unit.gap;
            if unit.lost_gap
                && let Some(gap) = self.gap_before(unit.start)
            {
                self.gaps[gap].width = 0;
            }
            if rows.next_if_eq(&index).is_some() {
                let (end, next) = (units[index - 1].end, unit.start);
                self.breaks.push(Break { end, next, at, after: column, hyphen: false, cost: 0 });
            }
            column += unit.width;
        }
        to.at - column
    }

    /// The index of the last gap that ends at or before a place.
    fn gap_before(&self, place: usize) -> Option<usize> {
        self.gaps.partition_point(|gap| gap.range.end <= place).checked_sub(1)
    }

    /// The rows that end at these breaks.
    fn lines(&self, rows: &[usize]) -> Vec<Line> {
        if rows.is_empty() {
            return vec![Line { range: 0..0, pieces: Vec::new() }];
        }
        let mut from = 0;
        let mut lines = Vec::with_capacity(rows.len());
        for &to in rows {
            lines.push(self.line(from, to));
            from = to;
        }
        lines
    }

    fn line(&self, from: usize, to: usize) -> Line {
        let (start, end) = (self.breaks[from].next, self.breaks[to].end);
        let first = self.gaps.partition_point(|gap| gap.range.start < start);
        let gaps = &self.gaps[first..];
        let gaps = &gaps[..gaps.partition_point(|gap| gap.range.start < end)];
        let mut spread = self.spread(from, to, gaps);
        let mut pieces = Vec::new();
        let (mut at, mut column) = (start, 0);
        for gap in gaps {
            let extra = if gap.stretches { spread.next().unwrap_or(0) } else { 0 };
            // A single space is drawn as part of the text around it.
            let is_single = self.text[gap.range.clone()].chars().nth(1).is_none();
            if extra == 0 && gap.width == 1 && is_single {
                continue;
            }
            let text = text_piece(self.text, at..gap.range.start, column);
            column += text.as_ref().map_or(0, |piece| piece.width);
            pieces.extend(text);
            let width = gap.width + extra;
            if 0 < width {
                pieces.push(Piece { column, width, range: gap.range.clone(), shown: Shown::Space });
                column += width;
            }
            at = gap.range.end;
        }
        let text = text_piece(self.text, at..end, column);
        column += text.as_ref().map_or(0, |piece| piece.width);
        pieces.extend(text);
        if self.breaks[to].hyphen {
            pieces.push(Piece {
                column,
                width: 1,
                range: end..end,
                shown: Shown::Generated(Cow::Borrowed("-"), Role::Hyphen),
            });
        }
        Line { range: start..end, pieces }
    }

    /// The columns to add to each gap of a row that is filled to the right edge: evenly over the row,
    /// so that no side of the column looks looser; none when that would tear holes.
    fn spread(&self, from: usize, to: usize, gaps: &[Gap]) -> impl Iterator<Item = u16> + use<> {
        let width = u32::from(self.setting.width);
        let room = width.saturating_sub(self.breaks[to].width_from(&self.breaks[from]));
        let count = gaps.iter().filter(|gap| gap.stretches).map(|_| 1).sum::<u32>();
        let is_last = to + 1 == self.breaks.len();
        let room = if self.setting.justify && !is_last && 0 < count && room * 4 <= width { room } else { 0 };
        let to_gap = move |index: u32| (index * room + count / 2).checked_div(count).unwrap_or(0);
        (0..count).map(move |index| u16::try_from(to_gap(index + 1) - to_gap(index)).unwrap_or(0))
    }
}

const fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// The piece that draws a range of the text from a column on; none when nothing is seen.
fn text_piece(text: &str, range: Range<usize>, column: u16) -> Option<Piece> {
    let width = width::columns(&text[range.clone()]);
    (0 < width).then_some(Piece { column, width, range, shown: Shown::Text })
}

#[cfg(test)]
mod tests;
