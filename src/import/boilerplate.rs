//! Which blocks are page furniture: marked, never removed.
//!
//! A reader must not lose text, so a block is marked only when it is certain: the whole of a short
//! line is a call or a button, a line repeats the title, or a run of teasers goes on to the end.
//! **When in doubt, show.** A sentence of the text that mentions a newsletter stays.

use std::collections::HashSet;

use crate::article::{Block, BlockKind, Boilerplate, Reason};

use super::{
    Draft,
    cue::{self, Cue, Trust},
    date::Order,
    metadata,
};

/// Marks the furniture, and reads the lines about the article into its [`crate::article::Meta`].
pub fn mark(draft: &mut Draft) {
    repeated_title(draft);
    top(draft);
    let cues: Vec<Option<Cue>> = draft.blocks.iter().map(|block| cue_of(&draft.text, block)).collect();
    pictures(draft);
    buttons(draft, &cues);
    teasers(draft, &cues);
    source(draft);
    for block in &mut draft.blocks {
        // Short lines above a text look like headings to the reader of plain text.
        let heading = matches!(block.kind, BlockKind::Heading { .. });
        if heading && matches!(block.boilerplate, Some(Boilerplate::Metadata | Boilerplate::Slug)) {
            block.kind = BlockKind::Paragraph;
        }
    }
}

/// Marks the furniture in what was found to be the article of a web page. What its markup tells apart
/// needs no guesses from the shapes of lines: no run of teasers is looked for.
pub(super) fn mark_page(draft: &mut Draft) {
    repeated_title(draft);
    top(draft);
    let cues: Vec<Option<Cue>> = draft.blocks.iter().map(|block| cue_of(&draft.text, block)).collect();
    pictures(draft);
    buttons(draft, &cues);
    source(draft);
}

/// Blocks longer than this, in bytes, are text.
const SHORT: usize = 240;

/// The words of a block, when it is short enough to be furniture.
fn words(text: &str, block: &Block) -> Option<String> {
    let fits = !block.range.is_empty() && block.range.len() <= SHORT;
    let prose = !matches!(block.kind, BlockKind::Code | BlockKind::Table | BlockKind::Image | BlockKind::Rule);
    (fits && prose).then(|| cue::words(&text[block.range.clone()]))
}

/// A heading equal to the title right after it.
fn repeated_title(draft: &mut Draft) {
    let Some([title, rest @ ..]) = draft.blocks.get_mut(..).filter(|blocks| !blocks.is_empty()) else { return };
    if title.kind != BlockKind::Title {
        return;
    }
    let wanted = cue::words(&draft.text[title.range.clone()]);
    if let Some(block) = rest.iter_mut().find(|block| block.kind != BlockKind::Rule)
        && matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Paragraph)
        && block.range.len() < 4 * title.range.len().max(8)
        && cue::words(&draft.text[block.range.clone()]) == wanted
    {
        block.boilerplate = Some(Boilerplate::Title);
    }
}

/// Dates and bylines above the text.
fn top(draft: &mut Draft) {
    /// How many blocks may stand above the text.
    const FEW: usize = 12;
    let Draft { text, blocks, meta, .. } = draft;
    // What a page was told to be a date by its markup is still to be read.
    let open = |block: &&mut Block| {
        block.kind != BlockKind::Title && matches!(block.boilerplate, None | Some(Boilerplate::Metadata))
    };
    let order = Order::of(meta.lang.as_ref());
    for block in blocks.iter_mut().filter(open).take(FEW) {
        let line = &text[block.range.clone()];
        if let Some(found) = metadata::read_in(line, order).filter(|_| is_prose(block.kind)) {
            found.fill(meta);
            block.boilerplate = Some(Boilerplate::Metadata);
        } else if line.len() > SHORT {
            break;
        }
    }
}

const fn is_prose(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Paragraph | BlockKind::Heading { .. } | BlockKind::Item { .. } | BlockKind::Quote)
}

fn cue_of(text: &str, block: &Block) -> Option<Cue> {
    if block.kind == BlockKind::Title || block.boilerplate.is_some() {
        return None;
    }
    let words = words(text, block)?;
    if let Some(cue) = cue::of(&words) {
        return Some(cue);
    }
    if cue::is_row_of_networks(&words) {
        return Some(Cue { what: Boilerplate::Share, trust: Trust::Alone });
    }
    let pointer = cue::is_pointer(&text[block.range.clone()], &words);
    pointer.then_some(Cue { what: Boilerplate::Related, trust: Trust::Alone })
}

/// File names of pictures left as text, and the captions after them.
fn pictures(draft: &mut Draft) {
    let Draft { text, blocks, .. } = draft;
    let mut captions = Vec::new();
    for i in 0..blocks.len() {
        let block = &blocks[i];
        if !matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading { .. }) || block.boilerplate.is_some() {
            continue;
        }
        // A slug stands beside running text. In a list of short lines anything goes.
        let near = &blocks[i.saturating_sub(2)..blocks.len().min(i + 3)];
        if !near.iter().any(|block| block.range.len() >= 60) || !is_slug(&text[block.range.clone()]) {
            continue;
        }
        blocks[i].boilerplate = Some(Boilerplate::Slug);
        if blocks.get(i + 1).is_some_and(|next| is_prose(next.kind) && is_caption(&text[next.range.clone()])) {
            captions.push(i + 1);
        }
    }
    if captions.is_empty() {
        return;
    }
    let sentences = sentences(text, blocks, &captions);
    for i in captions {
        let block = &mut blocks[i];
        let caption = &text[block.range.clone()];
        let repeats = sentences.contains(&cue::words(caption));
        if repeats && cue::words(caption).split(' ').count() >= 4 {
            block.kind = BlockKind::Caption;
            block.boilerplate = Some(Boilerplate::Caption);
        } else if !ends_with_stop(caption) {
            // With a full stop it may as well be a short paragraph.
            block.kind = BlockKind::Caption;
        }
    }
}

/// The sentences of the text, for comparing.
fn sentences(text: &str, blocks: &[Block], captions: &[usize]) -> HashSet<String> {
    let mut found = HashSet::new();
    for (i, block) in blocks.iter().enumerate() {
        if block.boilerplate.is_some() || !is_prose(block.kind) || captions.binary_search(&i).is_ok() {
            continue;
        }
        for sentence in text[block.range.clone()].split_inclusive(['.', '!', '?', '…']) {
            if sentence.len() <= SHORT {
                found.insert(cue::words(sentence));
            }
        }
    }
    found
}

fn ends_with_stop(line: &str) -> bool {
    line.trim_end_matches(['»', '”', '"', ')', ' ', '\u{A0}']).ends_with(['.', '!', '?', '…', ':', ';'])
}

/// Whether a line is one sentence, or less, and short.
fn is_caption(line: &str) -> bool {
    let inner = line.trim_end_matches(['.', '!', '?', '…', '»', '”', ' ', '\u{A0}']);
    line.len() <= SHORT && !inner.contains(". ") && !inner.contains("! ") && !inner.contains("? ") && !is_slug(line)
}

/// Whether a line looks like the file name of a picture: `messagerie-cadenas`, `IMG_2034.jpg`,
/// `telephone pose`. Small words make a phrase of it, and a capital or an accent a word.
pub(super) fn is_slug(line: &str) -> bool {
    /// Words that no file name is made of, and those that make words with a hyphen (*rendez-vous*,
    /// *dit-il*, *well-known* is let through).
    const SMALL: &[&str] = &[
        "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "a", "au", "aux", "en", "est", "il", "elle",
        "on", "nous", "vous", "ils", "elles", "je", "tu", "ce", "ci", "qui", "que", "ne", "pas", "par", "pour", "sur",
        "dans", "the", "an", "of", "and", "or", "is", "are", "to", "in", "it", "was", "for", "be", "moi", "toi", "lui",
        "etre", "dit", "peut", "fin", "suite", "that", "this", "not", "no", "y", "t",
    ];
    const PICTURES: &[&str] = &[".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif"];
    if line.len() > 80 {
        return false;
    }
    let ends = |end: &str| {
        line.len() > end.len() && line.as_bytes()[line.len() - end.len()..].eq_ignore_ascii_case(end.as_bytes())
    };
    if PICTURES.iter().copied().any(ends) && line.split(' ').count() <= 6 && !line.contains("://") {
        return true;
    }
    // Six apples are no picture.
    if line.split_once(' ').is_some_and(|(first, _)| first.bytes().all(|b| b.is_ascii_digit())) {
        return false;
    }
    let parts: Vec<&str> = line.split([' ', '-', '_']).collect();
    let plain = |part: &&str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) && !SMALL.contains(part)
    };
    (2..=10).contains(&parts.len())
        && line.split(' ').count() <= 5
        && parts.iter().all(plain)
        && parts.iter().any(|part| part.bytes().any(|b| b.is_ascii_lowercase()))
        && parts.iter().all(|part| part.len() < 30)
}

/// Lines that are a call or a button by themselves, and what only counts beside one.
fn buttons(draft: &mut Draft, cues: &[Option<Cue>]) {
    /// How far, in blocks, furniture reaches that is none by itself: the fields of a form stand
    /// close together.
    const REACH: usize = 3;
    /// In bytes: a longer block between is text, and ends it.
    const LINE: usize = 60;
    let trust = |i: usize| cues.get(i).copied().flatten().map(|cue| cue.trust);
    let mut last_sure = None;
    for (i, block) in draft.blocks.iter_mut().enumerate() {
        let Some(cue) = cues[i] else {
            if block.range.len() > LINE {
                last_sure = None;
            }
            continue;
        };
        let sure = match cue.trust {
            Trust::Alone => true,
            Trust::Heading => false,
            Trust::Beside => {
                let before = last_sure.is_some_and(|last| i - last <= REACH);
                before
                    || (i + 1..=i + REACH).take_while(|&j| trust(j).is_some()).any(|j| trust(j) == Some(Trust::Alone))
            }
        };
        if sure {
            last_sure = Some(i);
            block.fold(cue.what, if cue.trust == Trust::Beside { Reason::Beside } else { Reason::Phrase });
        }
    }
}

/// What a block is to a run of teasers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Furniture already.
    Furniture,
    /// A line that may be the title of a teaser.
    Line,
    /// A paragraph that breaks off.
    Cut,
    /// A paragraph that ends, short enough for a teaser.
    Full,
    /// Text.
    Body,
}

fn shape(text: &str, block: &Block) -> Shape {
    let line = text[block.range.clone()].trim_end();
    match block.kind {
        _ if block.boilerplate.is_some() => Shape::Furniture,
        BlockKind::Rule | BlockKind::Image => Shape::Furniture,
        BlockKind::Code | BlockKind::Table | BlockKind::Title => Shape::Body,
        _ if line.len() > 700 => Shape::Body,
        _ if line.len() > 60
            && (line.ends_with(['…']) || line.ends_with("...") || line.ends_with("[…]") || line.ends_with("[...]")) =>
        {
            Shape::Cut
        }
        _ if line.len() <= SHORT && !line.ends_with(['.', ',', ';', ':']) => Shape::Line,
        _ => Shape::Full,
    }
}

/// Headings such as “Vous aimerez aussi” with what they announce, and runs of teasers at the end
/// that follow other furniture or are long enough to speak for themselves.
fn teasers(draft: &mut Draft, cues: &[Option<Cue>]) {
    /// How many teasers stand in the middle of a text at most.
    const TITLES: usize = 10;
    let shapes: Vec<Shape> = draft.blocks.iter().map(|block| shape(&draft.text, block)).collect();
    let heading = |i: usize| cues[i].is_some_and(|cue| cue.trust == Trust::Heading);
    // Furniture, or a heading of teasers, that nothing but teasers follows; the first one.
    let mut run = Run::default();
    let mut from = None;
    for i in (0..shapes.len()).rev() {
        let opens = heading(i) || shapes[i] == Shape::Furniture;
        if heading(i) && run.is_list()
            || opens && run.is_teasers(2)
            || run.pairs >= 3 && run.is_teasers(3) && run.starts
        {
            from = Some(if opens { i } else { i + 1 });
        }
        if shapes[i] == Shape::Furniture || heading(i) {
            run.starts = false;
            continue;
        }
        let before = i.checked_sub(1).map(|i| shapes[i]);
        run.add(shapes[i], before == Some(Shape::Line));
        if run.body {
            break;
        }
    }
    if let Some(from) = from {
        for (i, block) in draft.blocks.iter_mut().enumerate().skip(from) {
            match cues[i] {
                Some(cue) => block.fold(cue.what, Reason::Phrase),
                None => block.fold(Boilerplate::Related, Reason::Teaser),
            }
        }
    }
    // Headings in the middle: the titles under them, but not the last one before the text goes on,
    // which may be a heading of the article.
    for i in 0..shapes.len() {
        if !heading(i) || draft.blocks[i].boilerplate.is_some() {
            continue;
        }
        let titles = shapes[i + 1..].iter().take_while(|&&shape| shape == Shape::Line).count();
        // A long list of lines is what the article is about.
        let titles = if titles > TITLES { 0 } else { titles };
        draft.blocks[i].fold(Boilerplate::Related, Reason::Phrase);
        for block in &mut draft.blocks[i + 1..i + titles.max(1)] {
            block.fold(Boilerplate::Related, Reason::Beside);
        }
    }
}

/// What stands from a block to the end.
#[derive(Default)]
struct Run {
    lines: usize,
    cut: usize,
    full: usize,
    /// Lines followed at once by a paragraph that breaks off, in an unbroken row to the end.
    pairs: usize,
    /// Whether the topmost block is the line of a pair.
    starts: bool,
    /// Whether there is text that can be no teaser.
    body: bool,
    below: Option<Shape>,
}

impl Run {
    fn add(&mut self, shape: Shape, after_line: bool) {
        self.starts = false;
        match shape {
            Shape::Line => {
                self.lines += 1;
                if self.below == Some(Shape::Cut) {
                    self.pairs += 1;
                    self.starts = true;
                }
            }
            Shape::Cut => self.cut += 1,
            // A paragraph that ends is a teaser only under a title.
            Shape::Full if after_line => self.full += 1,
            Shape::Full | Shape::Body => self.body = true,
            Shape::Furniture => {}
        }
        self.below = Some(shape);
    }

    /// Titles and nothing else.
    const fn is_list(&self) -> bool {
        !self.body && self.full == 0
    }

    /// Titles with paragraphs of which most break off.
    const fn is_teasers(&self, at_least: usize) -> bool {
        !self.body && self.cut >= at_least && self.full <= self.cut && self.lines >= self.cut
    }
}

/// `Source : …` under the text.
fn source(draft: &mut Draft) {
    let Draft { text, blocks, meta, .. } = draft;
    let last = blocks.iter_mut().rev().find(|block| block.boilerplate.is_none() && block.kind != BlockKind::Rule);
    if let Some(block) = last
        && is_prose(block.kind)
        && let Some(found) = metadata::source(&text[block.range.clone()])
    {
        found.fill(meta);
        block.boilerplate = Some(Boilerplate::Metadata);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::text;

    const BODY: &str = "Un paragraphe du texte, assez long pour ne pas passer pour autre chose : il raconte ce qui s’est \
        passé, cite deux témoins, revient sur la loi, puis s’achève sur un point, comme il se doit, après avoir rappelé \
        que chacun peut s’abonner à la newsletter du journal, ce qui n’en fait pas une annonce.";

    /// Reads the lines between a title and a paragraph, a body paragraph after each `¶`, and gives
    /// the furniture as `name|text`.
    #[track_caller]
    fn case(lines: &[&str], wanted: &[&str]) {
        let mut source = format!("Le titre de l’article\n\n{BODY}\n\n");
        for line in lines {
            source.push_str(if *line == "¶" { BODY } else { line });
            source.push_str("\n\n");
        }
        let mut draft = text::read(&source);
        mark(&mut draft);
        let found: Vec<String> = draft
            .blocks
            .iter()
            .filter_map(|block| {
                block.boilerplate.map(|what| format!("{}|{}", what.name(), &draft.text[block.range.clone()]))
            })
            .collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn slugs_and_captions() {
        case(&["messagerie-cadenas_2", "Le cadenas de la messagerie", "¶"], &["slug|messagerie-cadenas_2"]);
        case(&["telephone pose", "¶", "IMG_2034.JPG", "¶"], &["slug|telephone pose", "slug|IMG_2034.JPG"]);
        // A sentence of the text, word for word; and one that only resembles it.
        case(
            &[
                "La police lit. Les serveurs parlent toute la nuit.",
                "serveur-nuit",
                "Les serveurs parlent toute la nuit",
                "¶",
            ],
            &["slug|serveur-nuit", "caption|Les serveurs parlent toute la nuit"],
        );
        case(
            &[
                "La police lit. Les serveurs parlent la nuit.",
                "serveur-nuit",
                "Les serveurs parlent toute la nuit",
                "¶",
            ],
            &["slug|serveur-nuit"],
        );
        for kept in ["rendez-vous", "dit-il", "Peut-être", "fin", "6 pommes", "la suite", "Europol", "il pleut", "…"]
        {
            case(&[kept, "¶"], &[]);
        }
    }

    #[test]
    fn a_caption_without_a_full_stop_is_marked_as_one() {
        let mut draft = text::read(format!("Titre\n\n{BODY}\n\njoli-cadenas\n\nLe cadenas\n\n{BODY}\n"));
        mark(&mut draft);
        assert_eq!(draft.blocks[3].kind, BlockKind::Caption);
        assert_eq!(draft.blocks[3].boilerplate, None);
    }

    #[test]
    fn buttons_and_forms() {
        case(
            &["Partager sur Facebook", "Twitter", "¶", "WhatsApp", "¶"],
            &["share|Partager sur Facebook", "share|Twitter"],
        );
        case(&["Facebook Twitter WhatsApp", "¶"], &["share|Facebook Twitter WhatsApp"]);
        case(
            &["¶", "Laisser un commentaire", "Nom *", "E-mail *", "Envoyer"],
            &["comments|Laisser un commentaire", "comments|Nom *", "comments|E-mail *", "comments|Envoyer"],
        );
        case(&["Nom", "¶"], &[]);
        case(
            &["À lire aussi : Telegram, l’envers du décor", "¶"],
            &["related|À lire aussi : Telegram, l’envers du décor"],
        );
    }

    #[test]
    fn related_at_the_end() {
        case(
            &["Vous aimerez aussi...", "Un autre article", "Encore un autre"],
            &["related|Vous aimerez aussi...", "related|Un autre article", "related|Encore un autre"],
        );
        let cut = "Un chapeau d’article qui commence comme les autres et qui ne finit pas, faute de pl…";
        let whole = "Un chapeau d’article qui commence comme les autres, mais qui finit.";
        let found = |what: &str, line: &str| format!("{what}|{line}");
        let (c, w) = (found("related", cut), found("related", whole));
        case(
            &["Réagissez à cet article !", "Un", cut, "Deux", whole, "Trois", cut],
            &["comments|Réagissez à cet article !", "related|Un", &c, "related|Deux", &w, "related|Trois", &c],
        );
        // Without any cue three in a row are needed.
        case(&["Un", cut, "Deux", cut], &[]);
        case(&["Un", cut, "Deux", cut, "Trois", cut], &["related|Un", &c, "related|Deux", &c, "related|Trois", &c]);
        // The text goes on after them.
        case(&["Réagissez à cet article !", "Un", cut, "Deux", cut, "¶"], &["comments|Réagissez à cet article !"]);
        case(
            &["Réagissez à cet article !", "Un commentaire qui finit, et que quelqu’un a écrit."],
            &["comments|Réagissez à cet article !"],
        );
    }

    #[test]
    fn related_in_the_middle() {
        case(
            &["À lire aussi", "Un autre article", "Encore un autre", "Un intertitre", "¶", "¶"],
            &["related|À lire aussi", "related|Un autre article", "related|Encore un autre"],
        );
    }

    #[test]
    fn lines_about_the_article() {
        let mut draft = text::read(format!(
            "Titre\n\nTitre\n\nPar Anne Roy\nPublié le 3 mars 2022\n\n{BODY}\n\nMis à jour le 4 mars 2022\n\nSource : Le Courrier\n\nPartager\n"
        ));
        mark(&mut draft);
        let marks: Vec<_> = draft.blocks.iter().map(|block| block.boilerplate).collect();
        assert_eq!(
            marks,
            [
                None,
                Some(Boilerplate::Title),
                Some(Boilerplate::Metadata),
                Some(Boilerplate::Metadata),
                None,
                None,
                Some(Boilerplate::Metadata),
                Some(Boilerplate::Share),
            ]
        );
        assert_eq!(draft.meta.byline.as_deref(), Some("Anne Roy"));
        assert_eq!(draft.meta.site.as_deref(), Some("Le Courrier"));
        assert_eq!(draft.meta.published.map(|date| date.to_string()).as_deref(), Some("2022-03-03"));
        assert_eq!(draft.meta.updated, None);
    }
}
