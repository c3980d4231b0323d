//! Pages by hand, and what becomes of them: blocks as `kind|text`, with a sign for each quotation and
//! list around them, and what is not the article in brackets.

use super::*;
use crate::article::{Marker, SpanKind};

fn of(page: &str) -> Draft {
    read(page, None, &Stop::NEVER)
}

fn blocks(page: &str) -> Vec<String> {
    let draft = of(page);
    let shown = |block: &Block| {
        let sign = match block.kind {
            BlockKind::Item { marker: Marker::Number(number) } => format!("{number}."),
            BlockKind::Heading { level } => level.to_string(),
            _ => String::new(),
        };
        let depth = ">".repeat(block.quote.into()) + &"-".repeat(block.list.into());
        let text = format!("{depth}{}{sign}|{}", block.kind.name(), &draft.text[block.range.clone()]);
        block.boilerplate.map_or_else(|| text.clone(), |what| format!("[{} {text}]", what.name()))
    };
    draft.blocks.iter().map(shown).collect()
}

fn spans(page: &str) -> Vec<String> {
    let draft = of(page);
    let shown = |span: &crate::article::Span| {
        let url = if let SpanKind::Link { url } = &span.kind { format!(" {url}") } else { String::new() };
        format!("{}|{}{url}", span.kind.name(), &draft.text[span.range.clone()])
    };
    draft.spans.iter().map(shown).collect()
}

#[track_caller]
fn case(page: &str, wanted: &[&str]) {
    assert_eq!(blocks(page), wanted, "{page}");
}

#[test]
fn kinds_of_blocks() {
    case(
        "<h2>Un</h2><h2>Bis</h2><h3>Deux</h3><p>Un  texte\n sur deux lignes.</p><blockquote><p>Cité</p><blockquote>dedans</blockquote>\
         </blockquote><pre>  $ ls\n\n  $ pwd\n</pre><hr><address>Ici</address>",
        &[
            "heading2|Un",
            "heading2|Bis",
            "heading3|Deux",
            "paragraph|Un texte sur deux lignes.",
            ">quote|Cité",
            ">>quote|dedans",
            "code|  $ ls\n\n  $ pwd",
            "rule|",
            "paragraph|Ici",
        ],
    );
    case("<div role=heading aria-level=3>Titre</div><p>Texte", &["heading3|Titre", "paragraph|Texte"]);
    case("<h3><div>Un</div><div>titre</div></h3>", &["heading3|Un titre"]);
    // A heading that is never closed is none.
    let swallowed = format!("<h2>Début<p>{}</p><p>suite</p>", "mot ".repeat(120));
    assert_eq!(blocks(&swallowed).len(), 3);
    assert_eq!(blocks(&swallowed)[0], "paragraph|Début");
}

#[test]
fn lists() {
    case(
        "<ol start=3><li>trois<li><p>quatre</p><p>suite</p><ul><li>dedans</ul><li value=9>neuf<li>dix</ol>",
        &["-item3.|trois", "-item4.|quatre", "-paragraph|suite", "--item|dedans", "-item9.|neuf", "-item10.|dix"],
    );
    case("<ol reversed><li>deux<li>un</ol>", &["-item2.|deux", "-item1.|un"]);
    case("<ul><li></li><li> <li>un</ul>après", &["-item|un", "paragraph|après"]);
    case(
        "<dl><dt>Clé<dd>Ce qui ouvre.<dd>Ce qui ferme.</dl>",
        &["paragraph|Clé", "-paragraph|Ce qui ouvre.", "-paragraph|Ce qui ferme."],
    );
    assert_eq!(
        spans("<dl><dt><a href=https://example.org>Clé</a><dd>x</dl>"),
        ["link|Clé https://example.org", "strong|Clé"]
    );
}

#[test]
fn text_flows_as_html_has_it() {
    case(
        "<div>un<p>deux</p>trois<div>quatre</div></div>",
        &["paragraph|un", "paragraph|deux", "paragraph|trois", "paragraph|quatre"],
    );
    case("<p>a<br>b<br/>\n<br>c", &["paragraph|a\nb", "paragraph|c"]);
    case("<p>  l’<b> été </b> finit\u{a0}! </p>", &["paragraph|l’ été finit\u{a0}!"]);
    case(
        "<p>so\u{ad}ft long<wbr>mot &shy;&nbsp;&lt;b&gt; &amp;lt; &eacute;",
        &["paragraph|so\u{ad}ft long\u{200b}mot \u{ad}\u{a0}<b> &lt; é"],
    );
    case("<p>m<sup>2</sup>, 1<sup>er</sup>, 10<sup>-3</sup>, H<sub>2</sub>O", &["paragraph|m², 1er, 10⁻³, H₂O"]);
    case("<p>dit <q>non</q>.", &["paragraph|dit “non”."]);
    case("<html lang=fr><p>dit <q>non</q>.", &["paragraph|dit «\u{a0}non\u{a0}»."]);
    // What a page sets apart by its style only.
    case("<div><span>Par Anne Roy</span><time>hier</time></div>", &["paragraph|Par Anne Roy hier"]);
    case("<p><span>mot</span><span>s</span>", &["paragraph|mots"]);
    case("<p><span>195</span><span>Partages</span>", &["paragraph|195 Partages"]);
    case("<p><span>Mac</span>Book i<b>Phone</b>", &["paragraph|MacBook iPhone"]);
    case("<div><a href=/a>Un</a><a href=/b>Deux</a></div>", &["paragraph|Un Deux"]);
    case(
        "<p>un <x-a>mot</x-a> rare</p><x-b>bloc</x-b><x-b>autre</x-b>",
        &["paragraph|un mot rare", "paragraph|bloc", "paragraph|autre"],
    );
    case(
        "<p>un <span style='display: block'>deux</span> trois",
        &["paragraph|un", "paragraph|deux", "paragraph|trois"],
    );
    case("<details><summary>Plus</summary>caché à demi</details>", &["paragraph|Plus", "paragraph|caché à demi"]);
    case("<pre><div>un</div><div>deux</div>a\tb<br>c</pre>", &["code|un\ndeux\na   b\nc"]);
    case("<table><tr><td><pre>1\n2\n3</pre><td><pre>a\nb\nc</pre></table>", &["code|a\nb\nc"]);
}

#[test]
fn inline_spans() {
    assert_eq!(
        spans(
            "<base href=https://example.org/a/><p>Un <em>mot</em> <b>fort </b>, <s>barré</s>, <code>code</code>, <a href='../x?y#z'>lien <i>vif</i></a>."
        ),
        [
            "emphasis|mot",
            "strong|fort",
            "strikethrough|barré",
            "code|code",
            "emphasis|vif",
            "link|lien vif https://example.org/x?y#z"
        ]
    );
    // Over two blocks it is two; what cannot be opened is none.
    assert_eq!(
        spans(
            "<a href=https://example.org/><h2>Un</h2><p>deux</p></a><p><a href=javascript:x>a</a><a href=#b>b</a><a href=data:,x>c</a><a href=mailto:a@b.example>d</a>"
        ),
        ["link|Un https://example.org/", "link|deux https://example.org/", "link|d mailto:a@b.example"]
    );
    assert_eq!(spans("<p><b></b><i> </i>x"), Vec::<String>::new());
    assert_eq!(spans("<p>x<a href=/y>y</a>"), Vec::<String>::new());
    assert_eq!(spans("<p>x<a href='https://example.org/&#27;]0;P'>y</a>"), ["link|y https://example.org/\u{FFFD}]0;P"]);
}

#[test]
fn pictures_and_captions() {
    case(
        "<figure><img alt='Un oignon' src=a.png><figcaption>Chaque <b>couche</b></figcaption></figure>",
        &["image|Un oignon", "caption|Chaque couche"],
    );
    // A caption that says the same stays, once.
    case("<figure><img alt='Un oignon.'><figcaption>Un oignon</figcaption></figure>", &["image|", "caption|Un oignon"]);
    // A lazy picture and the same for those who run no scripts.
    case(
        "<figure><img data-src=a.png alt='Un oignon'><noscript><img src=a.png alt='Un oignon'></noscript></figure>",
        &["image|Un oignon"],
    );
    case("<p>Avant <img alt='Un oignon' width=600> après.</p>", &["paragraph|Avant après.", "image|Un oignon"]);
    case("<p><img alt='Un oignon'> après.</p>", &["image|Un oignon", "paragraph|après."]);
    case(
        "<p>Oui <img class=emoji alt='😀'>!<img src=t.gif width=1 height=1 alt=x><img src=b.png>",
        &["paragraph|Oui 😀!"],
    );
    case("<figure><img src=a.png alt=IMG_2034.jpg></figure><p>x", &["image|", "paragraph|x"]);
    case("<ul><li><img alt='Un oignon'>Texte</ul>", &["-image|Un oignon", "-item|Texte"]);
}

#[test]
fn tables() {
    case(
        "<table><caption>Prix</caption><tr><th>a<th>b<tr><td><p>c</p><td>d<br>e<tr><td colspan=2>f\u{2028}g<tr><td><td>h</table>",
        &["caption|Prix", "table|a\tb\nc\td e\nf g\t\n\th"],
    );
    // Those that set out a page are taken apart.
    case("<table><tr><td>un<table><tr><td>deux</table></table>", &["paragraph|un", "paragraph|deux"]);
    case(
        "<table><tr><td>menu<td><h4>Titre</h4><p>texte</table>",
        &["paragraph|menu", "heading4|Titre", "paragraph|texte"],
    );
    case(
        "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
        &["paragraph|a", "paragraph|b", "paragraph|c", "paragraph|d"],
    );
    case(
        &format!("<table><tr><td>a<td>{}<tr><td>b<td>c</table>", "mot ".repeat(150)),
        &["paragraph|a", &format!("paragraph|{}", "mot ".repeat(150).trim()), "paragraph|b", "paragraph|c"],
    );
    assert_eq!(spans("<table><tr><th>a<th><a href=https://example.org>b</a></table>"), ["link|b https://example.org"]);
}

#[test]
fn footnotes() {
    case(
        "<p>Un fait<sup><a href=#n1>1</a></sup>.</p><ol><li id=n1>La source. <a href=#r1>↩︎</a></ol>",
        &["paragraph|Un fait[1].", "-item1.|La source."],
    );
}

#[test]
fn nothing_visible_is_lost() {
    case(
        "<p>Texte <span hidden>non</span><span class=sr-only>pour l’oreille</span>suite.</p><div style='color:red;display:none'>caché</div>\
         <p>Et <script>var x = '<p>non</p>';</script><style>p{}</style>fin.<noscript>Activez JavaScript</noscript>",
        &[
            "paragraph|Texte suite.",
            "[around paragraph|caché]",
            "paragraph|Et fin.",
            "[around paragraph|Activez JavaScript]",
        ],
    );
    case(
        "<nav><a href=/>Accueil</a></nav><main><p>Texte.</main><footer>Pied</footer>",
        &["[navigation paragraph|Accueil]", "paragraph|Texte.", "[legal paragraph|Pied]"],
    );
    // What is hidden within lines that belong together leaves them whole.
    case(
        "<p>Texte.<pre><code><span class=sr-only>Copier</span>let x = 1;</code></pre><p>Fin.",
        &["paragraph|Texte.", "code|let x = 1;", "paragraph|Fin."],
    );
    case(
        "<table><tr><th>A<th>B<tr><td>1<td>2<tr hidden><td>3<td>4<tr><td><span hidden>05</span>5<td>6</table>",
        &["table|A\tB\n1\t2\n5\t6"],
    );
    // A picture's words are taken back for a caption that has them, not for half a word of it.
    case("<img alt='Le chat' src=a.png><p>Le château de Blois.", &["image|Le chat", "paragraph|Le château de Blois."]);
    // Nothing left is nothing folded.
    case("<nav><a href=/>Accueil</a> <a href=/b>Sport</a></nav>", &["paragraph|Accueil Sport"]);
    case("<div hidden>Texte</div>", &["paragraph|Texte"]);
    case("<!-- <p>non</p> --><p>oui<!-- non --> oui<![CDATA[ & <b> ]]>", &["paragraph|oui oui & <b>"]);
}

#[test]
fn titles() {
    case(
        "<title>La clé | Le Courrier</title><div>Le Courrier</div><h1>La clé</h1><p>Texte.",
        &["title|La clé", "paragraph|Le Courrier", "[title heading1|La clé]", "paragraph|Texte."],
    );
    case("<p>Texte.", &["paragraph|Texte."]);
    case("<title></title><p>Texte.", &["paragraph|Texte."]);
    // An entity that decodes to a control is made harmless, and decoded once.
    case(
        "<title>A&#27;]0;P&#7;B</title><p>&#155;2J &amp;#27;[31m",
        &["title|A\u{FFFD}]0;P\u{FFFD}B", "paragraph|›2J &#27;[31m"],
    );
}

/// Whether the text of a page comes through, whatever is done to its tags.
#[track_caller]
fn survives(page: &str, wanted: &str) {
    let page = page.to_owned();
    let run = move || {
        let draft = of(&page);
        draft.blocks.iter().map(|block| draft.text[block.range.clone()].to_owned()).collect::<Vec<_>>().join("|")
    };
    // On a stack as small as a thread's.
    let text = std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
    assert!(text.contains(wanted), "{}", &text[..text.len().min(200)]);
}

#[test]
fn hostile_pages() {
    let deep = |tag: &str, times: usize| {
        format!("<body>{}fond{}", format!("<{tag}>").repeat(times), format!("</{tag}>").repeat(times))
    };
    for tag in [
        "div",
        "b",
        "font size=1",
        "ul><li",
        "blockquote",
        "table><tr><td",
        "svg",
        "select",
        "x-a",
        "a href=/",
        "p",
        "button",
        "ruby",
    ] {
        survives(&format!("{}<p>fin", deep(tag, 20_000)), "fin");
    }
    survives(&deep("div", 100_000), "fond");
    survives(&deep("span", 100_000), "fond");
    // Each with an attribute of its own, so that a parser keeps them all open; and a paragraph each.
    let formats = (0..2000).map(|n| format!("<b id={n}><p>x")).collect::<Vec<_>>().concat();
    survives(&format!("{formats}<p>fin"), "fin");
    survives(&format!("<p {}>fin", "a ".repeat(100_000)), "fin");
    survives(&format!("<p {}>fin", (0..50_000).map(|n| format!("a{n}=1 ")).collect::<Vec<_>>().concat()), "fin");
    survives(&format!("<img alt='{}' src='data:{}'><p>fin", "x ".repeat(10), "A".repeat(1 << 20)), "fin");
    survives(&format!("<script>{}</script><p>fin", "x();".repeat(1 << 20)), "fin");
    survives(&format!("<script>{}<p>fin", "<!--<script>".repeat(10_000)), "");
    survives(&format!("{}<p>fin", "<!doctype html [<!ENTITY a \"&b;&b;\">]>&a;".repeat(1000)), "fin");
    survives(&format!("{}<p>fin", "&amp;amp;".repeat(100_000)), "fin");
    survives(&"<".repeat(100_000), "<<<");
    survives(&format!("{}fin", "</p>".repeat(100_000)), "fin");
    survives(&format!("{}fin", "<p>".repeat(100_000)), "fin");
    survives(&format!("{}fin", "<br>".repeat(100_000)), "fin");
    survives(&format!("<p>e{}", "&#x301;".repeat(10_000)), "e\u{301}");
    survives(&format!("{}<p>fin", "<svg>".repeat(20_000)), "fin");
    survives(&format!("<table>{}</table>fin", "<tr>texte<td>".repeat(20_000)), "fin");
    survives(&format!("<ol reversed>{}</ol>fin", "<li>".repeat(50_000)), "fin");
    survives("<p>moitié <a href=\"http", "moitié");
    survives("<p>moitié <!-- non", "moitié");
    survives("<plaintext><p>fin", "fin");
    survives("<frameset><noframes><p>fin</noframes></frameset>", "");
}

#[test]
fn any_cut_of_a_page_is_read() {
    let page = "<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>L’été</title><script type='application/ld+json'>\
        {\"@type\":\"Article\",\"headline\":\"L’été\"}</script></head><body><nav>menu</nav><h1>L’été</h1><table><tr><th>a<td>b</table>\
        <p>Un <b>mot</b> &eacute; <a href='https://example.org/'>lien</a><ul><li>x</ul><pre>y</pre></body></html>";
    for end in (0..=page.len()).filter(|&end| page.is_char_boundary(end)) {
        let _ = of(&page[..end]);
    }
}

#[test]
fn what_is_stopped_gives_its_text() {
    let page = format!(
        "<title>T</title><style>p {{}}</style><p>un &eacute;<p>deux</p>{}",
        "<p>mot <b>mot</b></p>".repeat(2000)
    );
    for asked in [0, 1, 3, 8] {
        let left = std::cell::Cell::new(asked);
        let stop = || {
            left.set(left.get() - 1);
            left.get() < 0
        };
        let draft = read(&page, None, &Stop::when(&stop));
        assert!(draft.warnings.contains(&Warning::TextAlone), "{asked}");
        let first: Vec<_> = draft.blocks[..3].iter().map(|block| &draft.text[block.range.clone()]).collect();
        assert_eq!(first, ["un é", "deux", "mot mot"]);
    }
}

/// What the depth is cut at loses no text, and the tags around it hold.
#[test]
fn what_is_tamed_means_the_same() {
    let tame = |page: &str| tame::tame(page, &Stop::NEVER).unwrap();
    for (page, wanted) in [
        ("<p>a</p>", "<p>a</p>"),
        ("a<script src=x>1<2</script >b", "ab"),
        ("a<SCRIPT>'</scriptx>'</SCRIPT>b<style>x</style>c", "abc"),
        ("a<script><!-- <script>x</script> --></script>b", "ab"),
        ("<script type='application/ld+json'>{}</script>", "<script type='application/ld+json'>{}</script>"),
        ("a<svg viewBox='0 0 1 1'><svg/><path d=x /></svg>b", "ab"),
        ("a<svg><p>b", "a<svg><p>b"),
        ("a<!-- > -->b<!-->c<!x>d<?y?>e</ z>f</>", "abcdef"),
        ("<!DOCTYPE html>a < b <3 <é", "<!DOCTYPE html>a < b <3 <é"),
        ("<p title='a>b' x=\">\">c", "<p title='a>b' x=\">\">c"),
        ("<textarea><p></textarea>a", "<textarea><p></textarea>a"),
        ("a<iframe src=x>b</iframe>c", "ac"),
        ("a<p", "a<p>"),
        ("<?xml version='1.0'?><html><script src='x'/><title/><a id='b'/>c<br/>", "<html><a id='b'/></a>c<br/>"),
    ] {
        assert_eq!(tame(page), wanted, "{page}");
    }
    let long = format!("<img alt='un \"mot\"' src=\"data:{}\" title=b>", "A".repeat(9000));
    assert_eq!(tame(&long), "<img alt='un \"mot\"' title=b>");
    let deep = format!("{}x{}y", "<div>".repeat(300), "</div>".repeat(300));
    let tamed = tame(&deep);
    assert_eq!((tamed.matches("<div>").count(), tamed.matches("</div>").count()), (256, 256));
    assert!(tamed.ends_with("</div>y"));
}
