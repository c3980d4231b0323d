//! Pages of the common shapes, written for these tests. A line that begins with `+` is of the article,
//! one with `-` is not, one with `?` may be either.

use crate::import::{Stop, html};

/// A paragraph as articles have it, with a sign before it.
fn p(sign: char, about: &str) -> String {
    format!(
        "<p>{sign} {about} : la décision, attendue depuis des mois, n’a surpris personne, mais elle inquiète ceux qui \
         vivent de ce commerce. « Nous ferons ce qu’il faut », assure le maire, sans donner de date.</p>\n"
    )
}

/// Reads a page and compares each line with its sign.
#[track_caller]
fn case(name: &str, body: &str) {
    let page = format!(
        "<!doctype html><html lang=fr><head><title>Le marché rouvre ses portes</title></head><body>{body}</body></html>"
    );
    let draft = html::read(&page, None, &Stop::NEVER);
    let mut wrong = Vec::new();
    let (mut kept, mut folded) = (0, 0);
    for block in &draft.blocks {
        let text = draft.text[block.range.clone()].trim();
        let sign = text.trim_start_matches("https://").chars().next().unwrap_or_default();
        match (sign, block.boilerplate) {
            ('+', None) => kept += 1,
            ('-', Some(_)) => folded += 1,
            ('+', Some(what)) => wrong.push(format!("folded as {what:?}, {:?}: {text}", block.reason)),
            ('-', None) => wrong.push(format!("kept: {text}")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
    assert!(kept > 0, "{name}: nothing kept, {folded} folded");
}

#[test]
fn a_news_site() {
    let body = format!(
        r#"<div id="didomi-host"><p>- Nous et nos partenaires utilisons des cookies pour mesurer l’audience de ce site et vous proposer des contenus adaptés.</p><button>- Accepter</button></div>
        <header class="site-header"><a href="/">- Le Courrier des Halles</a><nav><ul><li><a href=/a>- Politique</a></li><li><a href=/b>- Économie</a></li></ul></nav></header>
        <main><article>
        <div class="fil-ariane"><a href=/>- Accueil</a> › <a href=/v>- Ville</a></div>
        <h1>Le marché rouvre ses portes</h1>
        <p class="article__chapo">+ Fermé depuis trois ans pour travaux, le marché couvert accueille de nouveau le public.</p>
        <div class="social-share"><a href=f>- Partager sur Facebook</a> <a href=t>- Partager sur X</a></div>
        <figure><img src=a.jpg alt=""><figcaption>+ Les halles, mardi, à l’heure où les premiers étals s’installent.</figcaption></figure>
        <div class="article-body">
        {}{}
        <p>- <a href=/x>À lire aussi : ce que les travaux ont coûté</a></p>
        <h2>+ Un chantier plus long que prévu</h2>
        {}
        <blockquote><p>+ On ne savait plus si l’on reviendrait un jour.</p></blockquote>
        <ul><li>+ quatorze étals au rez-de-chaussée</li><li>+ six à l’étage, dont <a href=/y>deux libraires</a></li></ul>
        <aside class="newsletter-inline"><h3>- La lettre du matin</h3><p>- Recevez chaque matin nos meilleurs articles.</p><form><input><button>- Je m’inscris</button></form></aside>
        {}
        </div>
        <ul class="tags"><li><a href=/t1>- Commerce</a></li><li><a href=/t2>- Patrimoine</a></li></ul>
        <section class="sur-le-meme-sujet related"><h2>- Sur le même sujet</h2>
        <article><h3><a href=/1>- Les halles de demain</a></h3><p>- Un projet de plus, et peut-être le bon, pour le quartier.</p></article>
        <article><h3><a href=/2>- Trois ans sans marché</a></h3></article></section>
        <section id="commentaires"><h2>- 2 commentaires</h2><p>- Enfin une bonne nouvelle pour le quartier, il était temps, on n’y croyait plus du tout ici.</p></section>
        </article>
        <aside class="sidebar"><h2>- Les plus lus</h2><ol><li><a href=/3>- La grève continue</a></li></ol></aside></main>
        <footer><p>- © Le Courrier des Halles, tous droits réservés</p><a href=/m>- Mentions légales</a></footer>"#,
        p('+', "Le marché couvert"),
        p('+', "La mairie"),
        p('+', "Le chantier"),
        p('+', "Le premier matin")
    );
    case("news", &body);
}

#[test]
fn a_blog_with_a_sidebar_and_widgets() {
    let body = format!(
        r#"<div id="page" class="hfeed site with-sidebar has-comments">
        <header id="masthead"><p class="site-title"><a href=/>- Carnet de halles</a></p><div class="menu-principal-container"><ul class="menu"><li><a href=/a-propos>- À propos</a></li></ul></div></header>
        <div id="content"><article class="post-12 post type-post hentry tag-newsletter category-commentaires">
        <h1 class="entry-title">Le marché rouvre ses portes</h1>
        <div class="entry-meta">- Publié le 3 mars 2022 par <a href=/auteur/anne>Anne</a></div>
        <div class="entry-content">
        {}{}
        <div class="wp-caption"><img src=b.jpg alt=""><p class="wp-caption-text">+ La place, un matin de mars.</p></div>
        <h3>+ Ce qu’on y trouve</h3>
        {}
        <table><tr><th>+ Étal</th><th>Jour</th></tr><tr><td>+ Fromages</td><td>jeudi</td></tr></table>
        <pre>+ ouvert = jour in ("mardi", "jeudi")</pre>
        <div class="sharedaddy sd-sharing-enabled"><h3>- Partager :</h3><ul><li><a href=x>- Cliquez pour partager sur Twitter</a></li></ul></div>
        <div id="jp-relatedposts"><h3>- Similaire</h3><div><h4><a href=/o>- Une halle en hiver</a></h4><p>- Dans « Ville »</p></div></div>
        </div>
        <footer class="entry-footer"><span>- Classé dans : <a href=/ville>Ville</a></span></footer>
        <div class="author-box"><p>- Anne écrit sur les villes et leurs marchés depuis dix ans, et vit à deux pas des halles.</p></div>
        <nav class="post-navigation"><a href=/p>- Article précédent : la fontaine</a></nav>
        </article>
        <div id="comments"><h2>- 3 réflexions sur « Le marché rouvre ses portes »</h2>
        <ol class="commentlist"><li><p>- Merci pour ce billet, on sent que vous aimez cet endroit, et cela fait plaisir à lire.</p></li></ol>
        <div id="respond"><h3>- Laisser un commentaire</h3><p>- Votre adresse e-mail ne sera pas publiée.</p></div></div></div>
        <div id="secondary" class="widget-area"><section class="widget"><h2>- Articles récents</h2><ul><li><a href=/1>- La fontaine</a></li></ul></section></div>
        </div>"#,
        p('+', "Le marché couvert"),
        p('+', "La mairie"),
        p('+', "Le chantier")
    );
    case("blog", &body);
}

#[test]
fn an_encyclopedia() {
    let body = format!(
        r##"<div id="mw-navigation"><ul><li><a href=/>- Accueil</a></li><li><a href=/h>- Article au hasard</a></li></ul></div>
        <div id="content" class="mw-body" role="main"><h1 id="firstHeading">Le marché rouvre ses portes</h1>
        <div id="bodyContent"><div class="mw-parser-output">
        {}
        <div id="toc" class="toc" role="navigation"><h2>- Sommaire</h2><ul><li><a href="#a">- Histoire</a></li><li><a href="#b">- Architecture</a></li></ul></div>
        <h2>+ Histoire</h2>
        <p>+ La <a href=/halle>halle</a>, bâtie en <a href=/1854>1854</a> par <a href=/b>l’architecte de la ville</a>, remplace un marché de plein air.</p>
        {}
        <h2>+ Architecture</h2>{}
        <h2>+ Notes et références</h2><ol class="references"><li>+ Registre de la ville, folio 12.</li></ol>
        </div>
        <div id="catlinks"><a href=/c>- Catégories</a> : <a href=/c1>- Marché couvert</a> <a href=/c2>- Halle</a></div></div></div>
        <footer id="footer"><ul><li>- La dernière modification de cette page a été faite le 3 mars 2022.</li></ul></footer>"##,
        p('+', "La halle"),
        p('+', "Le bâtiment"),
        p('+', "La charpente")
    );
    case("encyclopedia", &body);
}

#[test]
fn a_forum() {
    let post = |who: &str| {
        format!(
            r#"<div class="post"><p class="auteur">? <a href=/m>{who}</a></p><div class="postbody"><div class="content">+ {who} : j’y suis allé ce matin, les prix ont monté, mais l’accueil est resté le même, et la fromagère se souvenait de moi.</div></div></div>"#
        )
    };
    let body = format!(
        r#"<div id="wrap"><div id="page-header"><ul class="navlinks"><li><a href=/>- Index du forum</a></li><li><a href=/faq>- FAQ</a></li></ul></div>
        <div id="page-body"><h1>Le marché rouvre ses portes</h1>{}{}{}
        <div class="pagination"><a href=/2>- Page suivante</a></div></div>
        <div id="page-footer"><p>- Heures au format UTC</p></div></div>"#,
        post("Anne"),
        post("Bruno"),
        post("Chloé")
    );
    case("forum", &body);
}

#[test]
fn a_page_without_names() {
    let body = format!(
        r"<table><tr><td><a href=/>- Accueil</a><br><a href=/a>- Archives</a><br><a href=/l>- Liens</a></td>
        <td><h1>Le marché rouvre ses portes</h1>{}{}{}<p><a href=/s>- Page suivante</a></p></td></tr></table>",
        p('+', "Le marché"),
        p('+', "La mairie"),
        p('+', "Le chantier")
    );
    // Nothing but the links says that the left column is none of it.
    case("without names", &body.replace("- Page suivante", "? Page suivante"));
}

#[test]
fn a_short_text_above_a_footer_as_long() {
    let body = format!(
        r#"<div class="top"><a href=/>- Le Courrier</a></div><div class="col"><h1>Le marché rouvre ses portes</h1>
        <div class="texte">{}</div></div>
        <div class="bas">{}</div>"#,
        p('+', "Le marché"),
        p('-', "Notre journal")
    );
    case("short", &body);
}

#[test]
fn a_list_of_links_within_the_text_stays() {
    let list = "<ul><li><a href=/1>+ Les œufs de la ferme</a></li><li><a href=/2>+ Le lait entier</a></li></ul>";
    let named = list.replace("<ul>", "<ul class=liste-liens>").replace('+', "-");
    let body = format!(
        "<main><h1>Le marché rouvre ses portes</h1>{}{list}{}{named}{}</main>",
        p('+', "Le marché"),
        p('+', "La mairie"),
        p('+', "Le chantier")
    );
    case("list", &body);
}

#[test]
fn a_page_that_is_all_menus_is_shown() {
    let menu = "<nav><ul><li><a href=/a>+ Politique intérieure</a></li><li><a href=/b>+ Économie et finances</a></li>\
        <li><a href=/c>+ Vie des quartiers</a></li></ul></nav>";
    case("menus", &format!("{menu}<p>+ Bienvenue</p>"));
    let text = "<p>+ Le marché rouvre mardi, sans cérémonie.</p>";
    case("few words", &format!("{}{text}", menu.replace('+', "-")));
}

#[test]
fn a_text_that_its_page_hides_is_shown() {
    let body = format!(
        "<h1>Le marché rouvre ses portes</h1><div style='display:none'>{}{}</div>",
        p('+', "Le marché"),
        p('+', "La mairie")
    );
    case("hidden", &body);
}

#[test]
fn answers_to_a_question() {
    let body = format!(
        r#"<div class="menu"><a href=/>- Questions</a></div><div class="question"><h1>Le marché rouvre ses portes</h1>{}</div>
        <div class="answers"><h2>+ Deux réponses</h2><div class="answer">{}</div><div class="answer">{}</div></div>
        <div class="sidebar"><h4>- Questions liées</h4><a href=/1>- Pourquoi le mardi ?</a></div>"#,
        p('+', "La question"),
        p('+', "Une réponse"),
        p('+', "Une autre")
    );
    case("answers", &body);
}

#[test]
fn a_front_page_with_several_articles() {
    let item = |n: &str| format!("<article><h2><a href=/{n}>+ Article {n}</a></h2>{}</article>", p('+', n));
    let body =
        format!("<nav><a href=/>- Accueil</a></nav><main>{}{}{}</main>", item("un"), item("deux"), item("trois"));
    case("front page", &body);
}

#[test]
fn each_verdict_says_how_it_was_told() {
    use crate::article::{Boilerplate, Reason};
    let page = format!(
        "<nav><a href=/>Accueil</a></nav><article><h1>Le marché</h1>{}{}<div class=comments><p>Un avis.</p></div></article><p>Ailleurs</p>",
        p('+', "Le marché"),
        p('+', "La mairie")
    );
    let draft = html::read(&page, None, &Stop::NEVER);
    let of = |text: &str| {
        draft
            .blocks
            .iter()
            .find(|block| draft.text[block.range.clone()].trim() == text)
            .map(|block| (block.boilerplate, block.reason))
    };
    assert_eq!(of("Accueil"), Some((Some(Boilerplate::Navigation), Some(Reason::Menu))));
    assert_eq!(of("Un avis."), Some((Some(Boilerplate::Comments), Some(Reason::Markup))));
    assert_eq!(of("Ailleurs"), Some((Some(Boilerplate::Around), Some(Reason::After))));
}

#[test]
fn names_are_put_together_of_words() {
    let of = |name: &str| {
        let mut found = Vec::new();
        super::sign::parts(name, |part| found.push(part.to_owned()));
        found.join(" ")
    };
    assert_eq!(of("relatedPosts-list__item"), "related posts list item");
    assert_eq!(of("SHARE"), "share");
    assert_eq!(of("fil_d’ariane"), "fil d ariane");
}

#[test]
fn deep_and_wide_pages_take_no_longer_than_their_length() {
    let deep = format!("{}{}{}", "<div class=share>".repeat(3000), p('+', "Le marché"), "</div>".repeat(3000));
    let wide = "<div><a href=/>lien</a> mot</div>".repeat(20_000);
    for page in [deep, wide] {
        let draft = html::read(&page, None, &Stop::NEVER);
        assert!(draft.blocks.iter().any(|block| block.boilerplate.is_none()));
    }
}
