//! All keywords of a set, looked for at once.
//!
//! All candidates first, overlapping ones too, then boundaries and accents, then leftmost-longest
//! for each keyword: a candidate that fails hides no other. Candidates come from one search for all
//! literals over the folded text, regular expressions from the original text. Words and phrases,
//! beginnings and families are all sought by a literal; they differ in what must stand around it
//! and in how far the hit reaches.

use std::{cell::OnceCell, cmp::Reverse, collections::HashMap, ops::Range, sync::Arc};

use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, Match, MatchKind, Span, packed};
use regex::{Regex, RegexBuilder};

use super::{
    Folded, Hit, Hits, Keyword, Lexicon, Term, TermError,
    exception::Exception,
    family::Family,
    fold::fold,
    grapheme::Graphemes,
    letter::{self, Asked},
};
use crate::article::{Article, floor};

/// A literal of more folded bytes than this is looked for apart: where it is tried again from every
/// place, as the others are, a long one in a text that repeats itself takes the product of both.
const LONG: usize = 64;
/// Hits number their keyword with 16 bits.
const KEYWORDS: usize = u16::MAX as usize;

/// A set of keywords made ready for searching. Immutable, shared between threads.
#[derive(Debug)]
pub struct Matcher {
    keywords: usize,
    /// `None` when no keyword has a literal.
    finder: Option<Finder>,
    /// By the finder's numbers.
    literals: Vec<Literal>,
    /// The same for long literals.
    long_automaton: Option<AhoCorasick>,
    long: Vec<Literal>,
    regexes: Vec<(u16, Regex)>,
    /// What keywords must not light, by the number of the keyword; most have none.
    except: Vec<(u16, Exception)>,
}

/// Finds the longest literal of the leftmost place where one stands.
#[derive(Debug)]
enum Finder {
    /// Vectors: for as few literals as a set usually has. The automaton finds them in the same way,
    /// as its prefilter, but takes five times as long to build.
    Packed(packed::Searcher),
    Automaton(AhoCorasick),
}

impl Finder {
    /// `None` for no literals, and for some 2 GiB of them.
    fn new(literals: &[String]) -> Option<Self> {
        let matches = packed::MatchKind::LeftmostLongest;
        // One literal, or a very short one, the automaton finds by its rarest byte.
        let suits = 1 < literals.len() && literals.iter().all(|literal| 3 <= literal.len());
        let packed = || packed::Config::new().match_kind(matches).builder().extend(literals).build();
        let packed = suits.then(packed).flatten().map(Self::Packed);
        packed.or_else(|| automaton(literals, MatchKind::LeftmostLongest).map(Self::Automaton))
    }

    fn find(&self, text: &str, from: usize) -> Option<Match> {
        match self {
            Self::Packed(searcher) => searcher.find_in(text, Span { start: from, end: text.len() }),
            Self::Automaton(automaton) => automaton.find(Input::new(text).range(from..)),
        }
    }
}

/// What a finder finds.
#[derive(Debug)]
struct Literal {
    /// In folded bytes.
    length: usize,
    /// What is looked for where it stands.
    needles: Vec<Needle>,
    /// The longest other literal that this one begins with. The finder gives only the longest
    /// one at a place; all that stand there too are found along this chain.
    shorter: Option<usize>,
}

/// What is looked for where a literal stands.
#[derive(Debug)]
struct Needle {
    keyword: u16,
    kind: Kind,
    asked: Option<Asked>,
}

#[derive(Debug)]
enum Kind {
    Plain,
    Prefix,
    /// With the number of the root.
    Family(Arc<Family>, usize),
}

/// A hit before it is known whether another one of its keyword covers it. As small as a hit: a text of
/// one-letter words has millions.
struct Candidate {
    start: u32,
    end: u32,
    keyword: u16,
}

impl Candidate {
    /// Texts are smaller than 4 GiB, as import sees to.
    fn new(keyword: u16, range: Range<usize>) -> Self {
        let small = |n: usize| u32::try_from(n).expect("texts are smaller than 4 GiB");
        Self { start: small(range.start), end: small(range.end), keyword }
    }

    const fn start(&self) -> usize {
        self.start as usize
    }

    const fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Matcher {
    /// Compiles the keywords. A term was checked when it was read, so this can't fail: one that
    /// could find nothing, or does not compile, is passed over. So are keywords past 65,535.
    pub fn new(keywords: &[Keyword], lexicon: &Lexicon) -> Self {
        let mut needles: HashMap<String, Vec<Needle>> = HashMap::new();
        let (mut regexes, mut except) = (Vec::new(), Vec::new());
        for (index, keyword) in keywords.iter().take(KEYWORDS).enumerate() {
            let number = u16::try_from(index).unwrap_or(u16::MAX);
            let exceptions = keyword.except.iter().map(|text| Exception::of_keyword(text));
            except.extend(exceptions.filter(|except| !except.is_empty()).map(|except| (number, except)));
            for term in &keyword.terms {
                let literals = match term {
                    Term::Plain(text) => vec![(needle(text), Kind::Plain, Asked::new(text, keyword.case, false))],
                    Term::Prefix(text) => vec![(needle(text), Kind::Prefix, Asked::new(text, keyword.case, true))],
                    Term::Family(word) => {
                        let family = lexicon.of(word);
                        let roots = family.roots().iter().enumerate();
                        let kind = |number| Kind::Family(Arc::clone(&family), number);
                        roots.map(|(number, root)| (root.text().to_owned(), kind(number), None)).collect()
                    }
                    Term::Regex(pattern) => {
                        regexes.extend(regex(pattern, keyword.case).ok().map(|regex| (number, regex)));
                        Vec::new()
                    }
                };
                for (literal, kind, asked) in literals {
                    if !literal.is_empty() {
                        needles.entry(literal).or_default().push(Needle { keyword: number, kind, asked });
                    }
                }
            }
        }
        let (long, short): (Vec<_>, Vec<_>) = needles.into_iter().partition(|(literal, _)| literal.len() > LONG);
        let (texts, literals) = numbered(short);
        let finder = Finder::new(&texts);
        let (texts, long) = numbered(long);
        let long_automaton = automaton(&texts, MatchKind::Standard);
        Self { keywords: keywords.len(), finder, literals, long_automaton, long, regexes, except }
    }

    /// All hits in an article, those in boilerplate included and marked. `folded` must be that
    /// article's.
    pub fn find(&self, article: &Article, folded: &Folded) -> Hits {
        let hit = |found: Candidate| {
            let block = &article.blocks()[article.block_at(found.start())];
            Hit::new(usize::from(found.keyword), found.range(), block.boilerplate.is_some())
        };
        Hits::new(self.select(article.text(), folded).into_iter().map(hit).collect(), self.keywords)
    }

    /// Whether anything stands in an article outside of boilerplate: what [`find`](Self::find) would
    /// count, told at the first. `folded` must be that article's.
    pub fn stands_in(&self, article: &Article, folded: &Folded) -> bool {
        // Two hits that overlap lie in the same block: if one counts, so does the one that is left.
        let counts = |found: &Candidate| {
            article.blocks().get(article.block_at(found.start())).is_none_or(|block| block.boilerplate.is_none())
        };
        let mut scan = Scan::new(self, article.text(), folded);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = self.finder.as_ref().and_then(|finder| scan.step(finder, at, &mut found)) {
            if found.iter().any(counts) {
                return true;
            }
            found.clear();
            at = next;
        }
        if let Some(automaton) = &self.long_automaton {
            scan.run_long(automaton, &mut found);
        }
        let mut stretches = folded.stretches().filter(|range| counts(&Candidate::new(0, range.clone())));
        found.iter().any(counts)
            || !self.regexes.is_empty()
                && stretches.any(|stretch| {
                    let part = &article.text()[stretch];
                    self.regexes.iter().any(|(_, regex)| regex.find_iter(part).any(|found| !found.is_empty()))
                })
    }

    /// How often all keywords together stand in an article outside of boilerplate, as
    /// [`find`](Self::find) counts them, but no further than `most`: what is told by then is not looked
    /// for. `folded` must be that article's.
    pub fn count_up_to(&self, most: u32, article: &Article, folded: &Folded) -> u32 {
        if most <= 1 {
            return u32::from(self.stands_in(article, folded));
        }
        let Some(finder) = self.finder.as_ref().filter(|_| self.long_automaton.is_none() && self.regexes.is_empty())
        else {
            // What is looked for apart comes in no order of its own.
            let found = self.find(article, folded);
            return found.counts().iter().fold(0_u32, |sum, count| sum.saturating_add(*count)).min(most);
        };
        let count = |mut found: Vec<Candidate>| {
            let counts = |found: &Candidate| article.blocks()[article.block_at(found.start())].boilerplate.is_none();
            if !found.first().is_some_and(counts) {
                return 0;
            }
            leftmost_longest(&mut found);
            u32::try_from(found.len()).unwrap_or(u32::MAX)
        };
        let mut scan = Scan::new(self, article.text(), folded);
        // The candidates of one block, and its end: no hit goes over that.
        let (mut found, mut end, mut sum, mut at) = (Vec::<Candidate>::new(), 0, 0_u32, 0);
        while let Some(next) = scan.step(finder, at, &mut found) {
            at = next;
            let Some(start) = found.last().map(Candidate::start).filter(|start| *start >= end) else { continue };
            let here = found.iter().position(|found| found.start() >= end).unwrap_or(0);
            let rest = found.split_off(here);
            sum = sum.saturating_add(count(std::mem::replace(&mut found, rest)));
            if sum >= most {
                return most;
            }
            end = article.blocks()[article.block_at(start)].range.end;
        }
        sum.saturating_add(count(found)).min(most)
    }

    /// Whether anything stands in one stretch of text that is no article.
    pub fn stands_in_text(&self, text: &str) -> bool {
        // Most texts have none, which is told without a map of them.
        if self.regexes.is_empty() && self.long_automaton.is_none() {
            let folded = fold(text);
            if self.finder.as_ref().is_none_or(|finder| finder.find(&folded, 0).is_none()) {
                return false;
            }
        }
        let bare = self.finder.is_none() && self.long_automaton.is_none() && self.except.is_empty();
        if bare {
            return self.regexes.iter().any(|(_, regex)| regex.find_iter(text).any(|found| !found.is_empty()));
        }
        !self.find_in(text).is_empty()
    }

    /// The hits in one stretch of text that is no article (a title in a list, say): byte ranges of
    /// `text` with the keyword's index, in the order of [`Hits::all`].
    pub fn find_in(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let folded = Folded::of(text, std::iter::once(0..text.len()));
        let mut found = self.select(text, &folded);
        found.sort_unstable_by_key(|found| (found.start, Reverse(found.end), found.keyword));
        found.into_iter().map(|found| (usize::from(found.keyword), found.range())).collect()
    }

    /// Whether a keyword must not light a word or phrase: `range` of a folded text, or all of it.
    /// `original` gives it as it was written.
    fn excepts<'t>(
        &self,
        keyword: u16,
        text: &str,
        range: Option<Range<usize>>,
        original: impl Fn() -> &'t str,
    ) -> bool {
        let Range { start, end } = range.unwrap_or(0..text.len());
        let mut own = self.except.iter().filter(|(number, _)| *number == keyword);
        own.any(|(_, except)| except.holds(text, start, end, &original))
    }

    /// Leftmost-longest without overlap, for each keyword by itself.
    ///
    /// Overlap is judged where it is seen, on the original: two hits inside one expansion (a `.`
    /// looked for in `…`) are one.
    fn select(&self, text: &str, folded: &Folded) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        let mut scan = Scan::new(self, text, folded);
        if let Some(finder) = &self.finder {
            scan.run(finder, &mut candidates);
        }
        if let Some(automaton) = &self.long_automaton {
            scan.run_long(automaton, &mut candidates);
        }
        for (keyword, regex) in &self.regexes {
            for stretch in folded.stretches() {
                let part = &text[stretch.clone()];
                let mut graphemes = Graphemes::new(part);
                let matches = regex.find_iter(part).filter(|found| !found.is_empty());
                let matches = matches.filter(|found| {
                    // By itself: what stands around it is not folded here.
                    let lit = || fold(found.as_str());
                    self.except.is_empty() || !self.excepts(*keyword, &lit(), None, || found.as_str())
                });
                candidates.extend(matches.map(|found| {
                    let range = graphemes.around(found.range());
                    Candidate::new(*keyword, range.start + stretch.start..range.end + stretch.start)
                }));
            }
        }
        leftmost_longest(&mut candidates);
        candidates
    }
}

/// Leaves of each keyword's candidates the leftmost, of those that start together the longest, and none
/// that overlaps one that is left.
fn leftmost_longest(candidates: &mut Vec<Candidate>) {
    candidates.sort_unstable_by_key(|found| (found.keyword, found.start, Reverse(found.end)));
    let mut last = (0, 0);
    candidates.retain(|found| {
        let free = last.0 != found.keyword || found.start >= last.1;
        if free {
            last = (found.keyword, found.end);
        }
        free
    });
}

/// One pass over a folded text.
struct Scan<'a> {
    matcher: &'a Matcher,
    text: &'a str,
    folded: &'a Folded,
    /// The stretch that holds the last hit, and its graphemes.
    stretch: Range<usize>,
    graphemes: Graphemes<'a>,
}

impl<'a> Scan<'a> {
    const fn new(matcher: &'a Matcher, text: &'a str, folded: &'a Folded) -> Self {
        Self { matcher, text, folded, stretch: 0..0, graphemes: Graphemes::new("") }
    }

    /// Tries every needle at every place where its literal stands.
    fn run(&mut self, finder: &Finder, out: &mut Vec<Candidate>) {
        let mut at = 0;
        // Leftmost-longest from every place on, and the chain of shorter ones: this finds all, as
        // an overlapping search does, and unlike one it has the short cuts for small sets.
        while let Some(next) = self.step(finder, at, out) {
            at = next;
        }
    }

    /// Tries every needle at the first place from an offset on where its literal stands; returns where
    /// to go on from.
    fn step(&mut self, finder: &Finder, at: usize, out: &mut Vec<Candidate>) -> Option<usize> {
        let matcher = self.matcher;
        let found = finder.find(self.folded.text(), at)?;
        let mut next = Some(found.pattern().as_usize());
        while let Some(literal) = next.map(|index| &matcher.literals[index]) {
            self.check_all(literal, found.start(), out);
            next = literal.shorter;
        }
        Some(found.start() + 1)
    }

    /// The same for long literals, in one pass.
    fn run_long(&mut self, automaton: &AhoCorasick, out: &mut Vec<Candidate>) {
        let matcher = self.matcher;
        for found in automaton.find_overlapping_iter(self.folded.text()) {
            self.check_all(&matcher.long[found.pattern().as_usize()], found.start(), out);
        }
    }

    fn check_all(&mut self, literal: &Literal, start: usize, out: &mut Vec<Candidate>) {
        let bounded = !self.ends_word(start);
        for needle in &literal.needles {
            let Some((word, range)) = self.check(needle, start..start + literal.length, bounded) else { continue };
            let matcher = self.matcher;
            let original = || &self.text[range.clone()];
            if matcher.except.is_empty() || !matcher.excepts(needle.keyword, self.folded.text(), Some(word), original) {
                out.push(Candidate::new(needle.keyword, self.widen(range)));
            }
        }
    }

    /// The bytes of the folded text, and those of the original, that a needle lights where its literal
    /// stands; `bounded` when no word goes on to the left of it.
    fn check(&self, needle: &Needle, literal: Range<usize>, bounded: bool) -> Option<(Range<usize>, Range<usize>)> {
        let text = self.folded.text();
        let Range { start, end } = literal;
        match &needle.kind {
            Kind::Plain => {
                (bounded && !self.starts_word(end)).then_some(())?;
                let range = self.folded.original(self.text, start..end);
                needle.grants(&self.text[range.clone()]).then_some((start..end, range))
            }
            Kind::Prefix => {
                bounded.then_some(())?;
                let range = self.folded.original(self.text, start..end);
                needle.grants(&self.text[range]).then(|| {
                    let word = start..self.word_end(end);
                    (word.clone(), self.folded.original(self.text, word))
                })
            }
            Kind::Family(family, root) => {
                let word = if bounded { start } else { self.word_start(start, Family::reach())? }..self.word_end(end);
                family.allows(*root, &text[word.start..start], &text[end..word.end]).then_some(())?;
                let range = OnceCell::new();
                let range = || range.get_or_init(|| self.folded.original(self.text, word.clone())).clone();
                let excepted = family.excepts(text, word.start, word.end, || &self.text[range()]);
                (!excepted).then(|| (word.clone(), range()))
            }
        }
    }

    /// Widens a hit to whole graphemes, which it nearly always is already.
    fn widen(&mut self, range: Range<usize>) -> Range<usize> {
        if range.start < self.stretch.start || range.start >= self.stretch.end {
            self.stretch = self.folded.stretch_at(range.start);
            self.graphemes = Graphemes::new(&self.text[self.stretch.clone()]);
        }
        let base = self.stretch.start;
        let around = self.graphemes.around(range.start - base..range.end - base);
        around.start + base..around.end + base
    }

    /// Whether the folded character that ends at an offset is part of a word.
    fn ends_word(&self, end: usize) -> bool {
        let before = self.folded.text()[..end].chars().next_back();
        before.is_some_and(|c| letter::is_word(c) && !self.folded.is_sign(end - c.len_utf8()))
    }

    /// Whether the folded character that starts at an offset is part of a word.
    fn starts_word(&self, start: usize) -> bool {
        let after = self.folded.text()[start..].chars().next();
        after.is_some_and(|c| letter::is_word(c) && !self.folded.is_sign(start))
    }

    /// Where the word that goes on to the left of an offset starts; `None` further away than
    /// `reach` bytes.
    fn word_start(&self, mut at: usize, reach: usize) -> Option<usize> {
        let from = at;
        while self.ends_word(at) {
            at = floor(self.folded.text(), at - 1);
            if from - at > reach {
                return None;
            }
        }
        Some(at)
    }

    /// Where the word that goes on to the right of an offset ends.
    fn word_end(&self, mut at: usize) -> usize {
        while self.starts_word(at) {
            at += self.folded.text()[at..].chars().next().map_or(1, char::len_utf8);
        }
        at
    }
}

impl Needle {
    fn grants(&self, original: &str) -> bool {
        self.asked.as_ref().is_none_or(|asked| asked.of(original))
    }
}

/// What is looked for in the folded text for a term.
pub(super) fn needle(term: &str) -> String {
    fold(term).trim_matches(' ').to_owned()
}

/// The literals in order, and what stands behind their numbers.
fn numbered(mut literals: Vec<(String, Vec<Needle>)>) -> (Vec<String>, Vec<Literal>) {
    literals.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    let (texts, needles): (Vec<_>, Vec<_>) = literals.into_iter().unzip();
    let literals = texts.iter().zip(needles).zip(chains(&texts));
    let literals =
        literals.map(|((text, needles), shorter)| Literal { length: text.len(), needles, shorter }).collect();
    (texts, literals)
}

/// `None` for no literals, and past some 2 GiB of states. A table of all transitions would take
/// megabytes for a few long literals.
fn automaton(literals: &[String], matches: MatchKind) -> Option<AhoCorasick> {
    let builder =
        || AhoCorasick::builder().match_kind(matches).kind(Some(AhoCorasickKind::ContiguousNFA)).build(literals);
    (!literals.is_empty()).then(builder).and_then(Result::ok)
}

/// For each literal of a sorted list the longest other one that it begins with.
fn chains(sorted: &[String]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut out = Vec::with_capacity(sorted.len());
    for (index, literal) in sorted.iter().enumerate() {
        while open.last().is_some_and(|&last| !literal.starts_with(&*sorted[last])) {
            open.pop();
        }
        out.push(open.last().copied());
        open.push(index);
    }
    out
}

/// Compiles a regular expression: case counts when it is asked for, or when the pattern holds a
/// capital (smart case).
///
/// # Errors
/// The compiler's words, on one line, when the pattern is none or would take megabytes.
pub(super) fn regex(pattern: &str, case: bool) -> Result<Regex, TermError> {
    RegexBuilder::new(pattern).case_insensitive(!case && !has_capital(pattern)).size_limit(REGEX_BYTES).build().map_err(
        |error| {
            let text = error.to_string();
            let last = text.lines().next_back().unwrap_or_default();
            TermError::Regex(last.strip_prefix("error: ").unwrap_or(last).to_owned())
        },
    )
}

/// A compiled pattern may take this much: `\w{40}` does, a bomb of nested repetitions does not.
const REGEX_BYTES: usize = 4 << 20;

/// Whether a pattern looks for a capital: those of escapes (`\S`), classes (`\p{L}`) and group names
/// do not count.
fn has_capital(pattern: &str) -> bool {
    let mut rest = pattern.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => {
                let class = matches!(rest.next(), Some('p' | 'P' | 'x' | 'u' | 'U'));
                if class && rest.next() == Some('{') {
                    rest.by_ref().find(|&c| c == '}');
                }
            }
            '(' if rest.as_str().starts_with('?') => {
                rest.by_ref().find(|c| matches!(c, ':' | ')' | '>'));
            }
            c if c.is_uppercase() => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::{
        article::{ArticleId, Block, BlockKind, Boilerplate, Format, Meta, Source},
        keyword::Sets,
    };

    fn matcher(terms: &[&str]) -> Matcher {
        let keywords: Vec<_> = terms.iter().map(|term| Keyword::typed(term).unwrap()).collect();
        Matcher::new(&keywords, &Sets::built_in().lexicon)
    }

    #[test]
    fn both_finders_find_the_same() {
        let words = ["chiffr", "chiffrement", "hiff", "message", "sage", "ment", "gra", "telegram", "signal", "e q"];
        for set in [&words[..], &words[..2], &words[3..]] {
            let literals: Vec<String> = set.iter().map(ToString::to_string).collect();
            let finder = Finder::new(&literals).unwrap();
            let other = Finder::Automaton(automaton(&literals, MatchKind::LeftmostLongest).unwrap());
            assert!(matches!(finder, Finder::Packed(_)), "{set:?}");
            for (_, bytes) in crate::library::builtin::FILES {
                let text = fold(&String::from_utf8_lossy(bytes));
                let mut at = 0;
                loop {
                    let (found, wanted) = (finder.find(&text, at), other.find(&text, at));
                    assert_eq!(found, wanted, "{set:?} from {at}");
                    let Some(found) = found else { break };
                    at = found.start() + 1;
                }
            }
        }
    }

    fn cut<'t>(term: &str, text: &'t str) -> Vec<&'t str> {
        matcher(&[term]).find_in(text).into_iter().map(|(_, range)| &text[range]).collect()
    }

    fn nfd(text: &str) -> String {
        text.nfd().collect()
    }

    fn article(text: &str, blocks: Vec<Block>) -> Article {
        let (id, source) = (ArticleId::new(b"", 0), Source::new("a.txt"));
        Article::new(id, source, Format::Text, text.to_owned(), blocks, Vec::new(), Meta::default())
    }

    #[test]
    fn whole_words_accents_and_signs() {
        let cases: &[(&str, &str, usize)] = &[
            ("application", "l’application", 1),
            ("application", "l'application lʼapplication l‘application l´application", 4),
            ("l'application", "de l’application", 1),
            ("l´application", "L'application", 1),
            ("WhatsApp", "WhatsApp™ WhatsApp¹ ①WhatsApp ⒶWhatsApp", 4),
            ("whatsapp", "whatsapp2 2whatsapp whatsapp_ (WhatsApp) whatsappé", 2),
            ("bout", "de bout-en-bout", 2),
            ("bout-en-bout", "bout‑en‑bout", 1),
            ("chiffrement", "déchiffrement chiffrements chiffrement", 1),
            ("hiffrement", "ℌhiffrement", 0),
            ("État", "État ÉTAT Etat ETAT étAT", 5),
            ("État", "êtat étât etat Étât", 0),
            ("etat", "êtat étât etat Étât", 4),
            ("etat", "etaté éetat", 0),
            ("chiffré", "CHIFFRE Chiffré chiffre CHIFFRÉ", 3),
            ("applications cryptées", "Applications\u{A0}cryptées, applications cryptees", 1),
            ("cœur", "coeur cœur CŒUR", 3),
            ("co", "cœur", 0),
            ("deux mots", "deux\u{202F}mots deux \n  mots deux\u{2009}mots", 3),
            ("\"deux mots\"", "deux mots", 1),
            ("paypal", "pay\u{200B}pal pay\u{2060}pal", 2),
            ("chiffre", "chiffre\u{AD}ment", 0),
            ("aa", "aa aa aa", 3),
            ("la la", "la la la la la", 2),
            ("a b", "xa b a b", 1),
            ("50 %", "50\u{202F}% 150 %", 1),
            ("2", "½ x² ² 2", 3),
        ];
        for &(term, text, wanted) in cases {
            assert_eq!(cut(term, text).len(), wanted, "{term} in {text:?}");
            // NFD takes nothing away that folding keeps, save the acute accent as an apostrophe.
            if !format!("{term}{text}").contains('´') {
                assert_eq!(cut(&nfd(term), &nfd(text)).len(), wanted, "{term} in {text:?}, NFD");
            }
        }
    }

    #[test]
    fn spans_are_exact() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("coeur", "cœur, Cœur, COEUR", &["cœur", "Cœur", "COEUR"]),
            ("cafe", "cafe\u{301} noir", &["cafe\u{301}"]),
            ("etat", "un e\u{301}tat\u{323}\u{301}.", &["e\u{301}tat\u{323}\u{301}"]),
            ("deux mots", "les deux \n mots ici", &["deux \n mots"]),
            ("chiffrement", "le chif\u{AD}fre\u{AD}ment\u{AD},", &["chif\u{AD}fre\u{AD}ment"]),
            ("oe", "x œ x", &["œ"]),
            ("x", "\u{301}x\u{200D} x", &["x\u{200D}", "x"]),
            (".", "a… b", &["…"]),
            (".", "« … » b", &["…"]),
            ("🇫", "🇫🇷 🇩🇪🇫🇷", &["🇫🇷", "🇫🇷"]),
            ("👩", "👩\u{200D}🚀!", &["👩\u{200D}🚀"]),
        ];
        for &(term, text, wanted) in cases {
            assert_eq!(cut(term, text), wanted, "{term} in {text:?}");
        }
    }

    #[test]
    fn beginnings_families_and_patterns() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("chiffr*", "l’indéchiffrable chiffrage, Chiffré-moi chiffr", &["chiffrage", "Chiffré", "chiffr"]),
            ("appli*", "l’application, d'appli\u{AD}ques™", &["application", "appli\u{AD}ques"]),
            ("é*", "état etat Etat", &["état", "Etat"]),
            ("ci*", "ciœux", &["ciœux"]),
            ("~chiffrement", "l’indéchiffrable, au chiffre d’affaires", &["indéchiffrable"]),
            ("~terrorisme", "lutte antiterroriste, contre-terrorisme, le terroir", &["antiterroriste", "terrorisme"]),
            ("/ch[ia]\\w+/", "Chiffre un CHAT", &["Chiffre", "CHAT"]),
            ("/Ch\\S+/", "Chiffre chat", &["Chiffre"]),
            ("/x*/", "axxb", &["xx"]),
            ("/e/", "e\u{301}", &["e\u{301}"]),
            ("/\\p{M}/", "e\u{301}\u{302}a", &["e\u{301}\u{302}"]),
            ("/^b|b$/", "b b", &["b", "b"]),
        ];
        for &(term, text, wanted) in cases {
            assert_eq!(cut(term, text), wanted, "{term} in {text:?}");
        }
    }

    #[test]
    fn one_keyword_is_leftmost_longest_and_two_overlap() {
        let mut keyword = Keyword::typed("chiffrement").unwrap();
        keyword.terms.push("chiffrement de bout en bout".parse().unwrap());
        keyword.terms.push("bout en bout".parse().unwrap());
        let matcher = Matcher::new(&[keyword, Keyword::typed("bout").unwrap()], &Lexicon::default());
        let text = "chiffrement de bout en bout, chiffrement de bout";
        let found: Vec<_> = matcher.find_in(text).into_iter().map(|(keyword, range)| (keyword, &text[range])).collect();
        let wanted = [(0, "chiffrement de bout en bout"), (1, "bout"), (1, "bout"), (0, "chiffrement"), (1, "bout")];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_candidate_that_fails_hides_none() {
        // The longer term fails its boundary or its accents; the shorter one inside it stands.
        let mut keyword = Keyword::typed("bout en").unwrap();
        keyword.terms.push("bout".parse().unwrap());
        keyword.terms.push("bout en bôut".parse().unwrap());
        let matcher = Matcher::new(&[keyword], &Lexicon::default());
        assert_eq!(matcher.find_in("bout entier"), [(0, 0..4)]);
        assert_eq!(matcher.find_in("bout en bout"), [(0, 0..7), (0, 8..12)]);
        assert_eq!(matcher.find_in("bout en bôut"), [(0, 0..13)]);
    }

    #[test]
    fn capitals_count_on_demand() {
        let mut signal = Keyword::typed("Signal").unwrap();
        signal.case = true;
        signal.terms.push("/T[oa]r/".parse().unwrap());
        let matcher = Matcher::new(&[signal], &Lexicon::default());
        let text = "Signal, le signal, SIGNAL, l’appli Signal, Tor, tar";
        let found: Vec<_> = matcher.find_in(text).into_iter().map(|(_, range)| &text[range]).collect();
        assert_eq!(found, ["Signal", "Signal", "Tor"]);
    }

    #[test]
    fn a_keyword_has_exceptions_of_its_own() {
        let cases: &[(&str, &str, &str, &[&str])] = &[
            (
                "~police",
                "policières",
                "policiers, policières, POLICIÈRES, POLICIERES, policieres",
                &["policiers", "policieres"],
            ),
            ("~police", "policieres", "policières, policieres", &["policières"]),
            ("appli*", "appliqué", "application, appliqué, applique", &["application", "applique"]),
            ("chiffré", "chiffré", "chiffré, CHIFFRE", &[]),
            ("Signal", "signal d'alarme", "Signal, signal d’alarme, signal", &["Signal", "signal"]),
            ("/al\\w+/", "alarme", "alarmes, alarme", &["alarmes"]),
            ("mot", "", "mot", &["mot"]),
        ];
        for &(term, except, text, wanted) in cases {
            let mut keyword = Keyword::typed(term).unwrap();
            keyword.except.push(except.to_owned());
            let matcher = Matcher::new(&[keyword, Keyword::typed("mot").unwrap()], &Sets::built_in().lexicon);
            let found = matcher.find_in(text).into_iter().filter(|(keyword, _)| *keyword == 0);
            let found: Vec<_> = found.map(|(_, range)| &text[range]).collect();
            assert_eq!(found, wanted, "{term} but {except} in {text}");
        }
    }

    #[test]
    fn blocks_bound_hits_and_boilerplate_is_not_counted() {
        let text = "les deux\nmots ici, deux mots\n# deux mots\n\ndeux mots";
        let mut at = 0;
        let mut blocks = Vec::new();
        for line in text.split('\n') {
            let block = Block::new(BlockKind::Paragraph, at..at + line.len());
            blocks.push(if line.starts_with('#') { block.furniture(Boilerplate::Share) } else { block });
            at += line.len() + 1;
        }
        let article = article(text, blocks);
        let hits = matcher(&["deux mots", "absent"]).find(&article, &Folded::new(&article));
        let found: Vec<_> = hits.all().iter().map(|hit| (&text[hit.range()], hit.boilerplate())).collect();
        assert_eq!(found, [("deux mots", false), ("deux mots", true), ("deux mots", false)]);
        assert_eq!(hits.counts(), [2, 0]);
    }

    #[test]
    fn marks_at_the_start_of_a_block_stay_there() {
        let text = "cafe\u{301}\u{301}noir";
        let blocks = [0..4, 4..6, 6..text.len()].map(|range| Block::new(BlockKind::Paragraph, range)).to_vec();
        let article = article(text, blocks);
        let hits = matcher(&["cafe", "noir", "/./"]).find(&article, &Folded::new(&article));
        let found: Vec<_> = hits.all().iter().filter(|hit| hit.keyword() < 2).map(Hit::range).collect();
        assert_eq!(found, [0..4, 8..12]);
    }

    #[test]
    fn hostile_sets_and_texts() {
        let mut words: Vec<Keyword> = (0..10_000).map(|n| Keyword::typed(&format!("mot{n}")).unwrap()).collect();
        // Longer than any that can be typed.
        let long = vec![Term::Plain("a b ".repeat(25_000))];
        words.push(Keyword { terms: long, ..words[0].clone() });
        let nothing = vec![Term::Plain(" ".into()), Term::Regex("(".into()), Term::Family(String::new())];
        words.push(Keyword { terms: nothing, ..words[0].clone() });
        let matcher = Matcher::new(&words, &Lexicon::default());
        assert_eq!(matcher.find_in("mot12 mot mot9999 mot10000"), [(12, 0..5), (9999, 10..17)]);
        assert_eq!(matcher.find_in(&"a b ".repeat(30_000)).len(), 1);
        let matcher = self::matcher(&["~chiffrement", "chiffr*", "🇫", "/./", "a"]);
        for piece in ["chiffr", "🇫", "\u{301}", "e\u{301}", "\u{AD}", " ", "a\u{200D}", "\u{FDFA}"] {
            let _ = matcher.find_in(&piece.repeat(20_000));
        }
        assert_eq!(Matcher::new(&[], &Lexicon::default()).find_in("mot"), []);
        assert_eq!(matcher.find_in(""), []);
    }

    /// A family, what it must light and what it must not; phrases are set apart by semicolons.
    const FAMILIES: &[(&str, &str, &str)] = &[
        (
            "~chiffrement",
            "chiffrement chiffrements chiffrer chiffré chiffrée chiffrés chiffrées chiffrent chiffrait chiffraient \
             chiffrant chiffreur déchiffrer déchiffrement déchiffré déchiffrable indéchiffrable indéchiffrables \
             surchiffrement rechiffrer CHIFFRÉ CHIFFREMENT Chiffré CHIFFRE",
            "chiffre chiffres Chiffre Chiffres chif\u{AD}fres chiffrage",
        ),
        (
            "~cryptage",
            "crypter crypté cryptée cryptés cryptées cryptage cryptages décrypter décryptage cryptographie \
             cryptographique cryptologie cryptologue cryptanalyse CRYPTÉ CRYPTE indécryptable crypto",
            "crypte cryptes Crypte cryptique cryptiques cryptomonnaie cryptomonnaies CRYPTOMONNAIE crypto-monnaie \
             crypto-monnaies cryptogame apocryphe encrypted",
        ),
        (
            "~terrorisme",
            "terrorisme terrorismes terroriste terroristes terroriser terrorisé antiterrorisme antiterroriste \
             contre-terrorisme TERRORISTES terrorist narcoterrorisme",
            "terroir terreur terrer territoire",
        ),
        (
            "~surveillance",
            "surveillance surveiller surveillé surveillent surveillants vidéosurveillance télésurveillance surveilled",
            "veiller veillance survie",
        ),
        ("~messagerie", "messagerie messageries MESSAGERIE", "message messager messagers messagère"),
        (
            "~espionnage",
            "espionnage espion espions espionne espionner espionnait cyberespionnage contre-espionnage espiongiciel",
            "espoir champion",
        ),
        (
            "~piratage",
            "piratage pirate pirates pirater piraté piratées piraterie cyberpirates",
            "aspiration inspirateur respirateurs expirations conspirateur",
        ),
        (
            "~police",
            "police polices policier policiers policière policières",
            "policé policée policlinique policy policies poli politique",
        ),
        (
            "~enquête",
            "enquête enquêtes enquêter enquêteur enquêteurs enquêtrice contre-enquête ENQUÊTE",
            "conquête requête quête",
        ),
        (
            "~vie privée",
            "vie\u{A0}privée; vies privées; VIE PRIVÉE; vie\nprivée",
            "vie privilégiée; survie privée; vie privé d’eau",
        ),
        ("~anonymat", "anonymat anonyme anonymes anonymement anonymiser désanonymiser Anonymous", "synonyme homonyme"),
        ("~censure", "censure censurer censuré autocensure censures", "sens censé"),
        (
            "~encryption",
            "encryption encrypt encrypts encrypted encrypting unencrypted decrypt decrypted decryption",
            "crypt cryptic décrypter Décryptage script",
        ),
        ("~hacking", "hacking hack hacks hacked hacker hackers hackeur hackeuse", "hackathon Hackney shack whack"),
        ("~privacy", "privacy", "private privation"),
        ("~spying", "spying spy spies spied spyware", "espy crispy"),
        ("~censorship", "censorship censor censored censors uncensored", "census sensor"),
    ];

    #[test]
    fn families_light_their_forms_and_no_others() {
        let lexicon = Sets::built_in().lexicon;
        let split = |list: &str| -> Vec<String> {
            let by = if list.contains(';') { ';' } else { ' ' };
            list.split(by).map(|word| word.trim_matches(' ').to_owned()).collect()
        };
        for (term, lit, unlit) in FAMILIES {
            let matcher = Matcher::new(&[Keyword::typed(term).unwrap()], &lexicon);
            for word in split(lit) {
                for word in [word.clone(), nfd(&word)] {
                    let text = format!("l’{word}, et");
                    let part = word.rsplit('-').next().unwrap();
                    let found: Vec<_> = matcher.find_in(&text).into_iter().map(|(_, range)| &text[range]).collect();
                    assert_eq!(found, [part], "{term} lights {word}");
                }
            }
            for word in split(unlit) {
                let text = format!("d’{word}, et");
                assert_eq!(matcher.find_in(&text), [], "{term} does not light {word}");
            }
        }
        assert!(cut("~police", "une police d’assurance, des polices\u{A0}de caractères").is_empty());
        assert_eq!(cut("~chiffrement", "CHIFFRE D’AFFAIRES et CHIFFRES"), ["CHIFFRES"]);
    }

    #[test]
    fn a_matcher_is_shared_between_threads() {
        const fn shared<T: Send + Sync>() {}
        shared::<Matcher>();
    }
}
