//! Dumps of pages and texts that are none: what folds, and what must not.
//!
//! `LUTRIN_SCRAPES=DIR cargo test --test scrape -- --ignored` writes what the trainer reads: for
//! each `*.dump.txt` in the folder a `*.tsv`, a block a line. `docs/scrapes.md` has the rest.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{fmt::Write as _, fs, path::PathBuf};

use lutrin::{
    article::{Article, BlockKind, Boilerplate, Reason, Source},
    import::{
        import,
        scrape::{self, features},
    },
};
use proptest::prelude::*;

fn read(text: &str) -> Article {
    import(text.as_bytes(), &Source::new("a.txt"), b"key").unwrap().articles.remove(0)
}

/// A page of a paper as text, made up.
const PAGE: &str = "\
Le phare de Kerdonis rouvre ses portes - La Gazette de l’Île

Aller au contenu
Menu
Accueil
Actualités
Politique
Culture
Sports
Météo
Petites annonces
Rechercher
Se connecter
S’abonner
Nous utilisons des cookies pour améliorer votre visite et mesurer l’audience de notre site. En continuant, vous acceptez notre politique de confidentialité.
Accepter
Refuser
Accueil › Culture › Patrimoine
Le phare de Kerdonis rouvre ses portes
Par Jeanne Le Goff
Publié le 12 mai 2021 à 9 h 30
Partager
Facebook
Twitter
Après onze ans de travaux, le vieux phare accueille de nouveau les visiteurs. Ils étaient plus de deux cents, dimanche, à gravir ses marches.
La lanterne brille comme au premier jour. On l’a démontée pièce à pièce, nettoyée, puis remontée, ce qui a demandé trois hivers à une équipe de six personnes.
« On n’avait jamais vu ça », dit le gardien.
Trois hivers de patience
Le chantier a failli s’arrêter deux fois, faute d’argent. Une souscription, lancée par les habitants du bourg, a réuni en deux mois la somme qui manquait.
Publicité
Le maire, lui, ne cache pas sa joie : il espère dix mille entrées par an, de quoi entretenir la tour et la maison des gardiens.
La visite dure une heure. Il faut réserver, et les enfants de moins de six ans ne montent pas.
Partager cet article
Sur le même sujet
Un voilier s’échoue sur la plage des Grands Sables
La bibliothèque prolonge ses horaires d’été
Commentaires (3)
Yann56 il y a 2 jours
Enfin ! Cela faisait longtemps que nous attendions de pouvoir y monter avec les petits.
Répondre
Marie il y a 3 jours
Dommage que ce soit si cher pour les gens de l’île, qui ont tous donné pour ce chantier.
Répondre
Les plus lus
La fête du port aura bien lieu
Le prix du pain augmente encore
Trois questions au nouveau directeur du collège
Newsletter
Recevez chaque matin l’essentiel de l’actualité
Votre adresse e-mail
Mentions légales
Politique de confidentialité
Nous contacter
© La Gazette de l’Île 2021. Tous droits réservés.
";

/// The same in English, with a blank line between all lines, as many programs write it.
const STORY: &str = "\
The mill by the weir turns again | The Valley Courier

Skip to main content

Home

News

Sport

Weather

Obituaries

Log in

Subscribe

We use cookies to give you the best experience. By using our site you agree to our use of cookies.

The mill by the weir turns again

By Tom Ashby

3 June 2020

Share this

For the first time since the war, the wheel of the old mill is turning. Two hundred people came to the bank on Sunday to watch the sluice being opened.

The wheel was built by hand, from green oak, by a crew of nine who had never made one before. It took them four winters.

“We broke more than we kept,” said the foreman, laughing.

What it grinds

The first flour went to the bakery on the square, which sold out by ten. The miller hopes to grind a ton a week by the autumn.

Advertisement

The mill is open on weekends. Children go free, and dogs must wait outside with the geese.

Related stories

Bridge to close for repairs until March

The night the river froze

Comments

Old Ned says:

My grandfather worked there, and he would have loved to see it.

Reply

Most read

Council votes on parking again

Five walks for a wet weekend

Privacy policy

Terms of use

© 2020 The Valley Courier. All rights reserved.
";

/// Short lines and few sentences.
const RECIPE: &str = "\
Tarte aux pommes de ma grand-mère - Cuisine & Cie
Passer au contenu
Recettes
Entrées
Plats
Desserts
Newsletter
Connexion
Tarte aux pommes de ma grand-mère
Préparation : 30 min
Cuisson : 40 min
Pour 6 personnes
Ma grand-mère la faisait tous les dimanches d'automne, quand le verger croulait sous les reinettes. Elle ne pesait rien ; j'ai noté pour vous ce qu'elle savait par cœur.
Ingrédients
6 pommes
200 g de farine
100 g de beurre
80 g de sucre
1 œuf
1 pincée de sel
Préparation
Mélangez la farine, le sel et le beurre du bout des doigts.
Ajoutez l'œuf et un peu d'eau, puis laissez reposer la pâte une heure au frais.
Étalez-la, garnissez un moule, et disposez les pommes en rosace.
Saupoudrez de sucre et enfournez à 180 degrés pendant quarante minutes.
Servez tiède.
Imprimer la recette
Partager
Pinterest
Vous aimerez aussi
Tarte aux poires
Crumble de rhubarbe
Clafoutis aux cerises
Laisser un commentaire
Votre adresse e-mail ne sera pas publiée.
Nom
E-mail
Mentions légales
Politique de confidentialité
© Cuisine & Cie
";

/// An article about what menus speak of.
const GUIDE: &str = "\
Comment bloquer les cookies dans son navigateur | Le Guide du Net

Menu
Recherche
Se connecter
Actus
Tutos
Tests
Bons plans
Forum
Comment bloquer les cookies dans son navigateur
Guillaume Petit · 4 février 2022 à 10:30 · 12 commentaires
Partager sur Facebook
Partager sur Twitter
Les cookies servent à tout : garder un panier, retenir une langue, mais aussi suivre un lecteur d'un site à l'autre.
On peut les refuser un par un, ou s'en remettre à son navigateur.
Firefox
Ouvrez les paramètres, puis « Vie privée et sécurité ».
Choisissez la protection stricte.
Fermez l'onglet.
Chrome
Ouvrez les réglages, puis cherchez « Cookies et autres données des sites ».
Cochez « Bloquer les cookies tiers ».
Relancez le navigateur.
Safari
Depuis 2020, Safari bloque tous les cookies tiers par défaut : il n'y a rien à faire, et c'est très bien ainsi.
Et le consentement ?
Les bandeaux ne disparaîtront pas pour autant. La loi impose de demander l'accord du lecteur, et chaque site le demande à sa façon.
À lire aussi : Cinq moteurs de recherche qui respectent la vie privée
Tags : cookies, vie privée, navigateur
Commentaires
Lulu75
4 février 2022 à 11:02
Merci pour l'article, très clair ! J'ai suivi les étapes et tout marche.
Répondre
Signaler
Bob
4 février 2022 à 12:40
Perso j'utilise une extension, c'est plus simple pour mes parents.
Répondre
Signaler
Articles similaires
Quel VPN choisir en 2022 ?
Faut-il encore installer un antivirus ?
À propos
Contact
Mentions légales
CGU
Flux RSS
© Le Guide du Net
";

/// What shows of a text, the title left out, a block a line.
fn shown(article: &Article) -> Vec<&str> {
    let blocks = article.blocks().iter().filter(|block| block.boilerplate.is_none() && block.kind != BlockKind::Title);
    blocks.map(|block| &article.text()[block.range.clone()]).collect()
}

/// The lines from the one that starts like this to the one that does like that, without the word
/// that announces an advertisement.
fn lines<'a>(page: &'a str, first: &str, last: &str) -> Vec<&'a str> {
    let all: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
    let at = |start: &str| all.iter().position(|line| line.starts_with(start)).unwrap();
    let within = all[at(first)..=at(last)].iter();
    within.copied().filter(|line| !matches!(*line, "Publicité" | "Advertisement")).collect()
}

#[test]
fn of_a_page_the_article_shows() {
    let article = read(PAGE);
    assert_eq!(shown(&article), lines(PAGE, "Après onze ans", "La visite dure"));
    assert_eq!(article.meta().byline.as_deref(), Some("Jeanne Le Goff"));
    assert_eq!(article.meta().published.map(|date| date.to_string()).as_deref(), Some("2021-05-12"));

    let article = read(STORY);
    assert_eq!(shown(&article), lines(STORY, "For the first time", "The mill is open"));
    assert_eq!(article.meta().byline.as_deref(), Some("Tom Ashby"));
    assert_eq!(article.title(), "The mill by the weir turns again");

    assert_eq!(shown(&read(RECIPE)), lines(RECIPE, "Ma grand-mère", "Servez tiède"));
    assert_eq!(shown(&read(GUIDE)), lines(GUIDE, "Les cookies servent", "Les bandeaux"));
}

#[test]
fn every_folded_line_says_why() {
    let article = read(PAGE);
    let reason = |line: &str| {
        let block = article.blocks().iter().find(|block| &article.text()[block.range.clone()] == line).unwrap();
        (block.boilerplate.unwrap(), block.why_folded().unwrap())
    };
    for (line, wanted) in [
        ("Culture", (Boilerplate::Navigation, Reason::Menu)),
        ("Se connecter", (Boilerplate::Navigation, Reason::Phrase)),
        ("Publicité", (Boilerplate::Advertisement, Reason::Phrase)),
        ("Par Jeanne Le Goff", (Boilerplate::Metadata, Reason::Metadata)),
        ("Mentions légales", (Boilerplate::Legal, Reason::Phrase)),
        ("Marie il y a 3 jours", (Boilerplate::Around, Reason::After)),
    ] {
        assert_eq!(reason(line), wanted, "{line}");
    }
}

/// Texts that are no pages stay as they are, though some of their words stand on pages too.
#[test]
fn what_is_no_page_shows_whole() {
    for text in [
        "Le menu du soir\n\nJe rentre à la maison\nPar le chemin des haies\nLa lune à l’horizon\nÉclaire les baies\n\nPartager le \
         pain\nPartager le vin\nSuivez le chemin\nJusqu’au lendemain\n\nAccueil des amis\nLe contact des mains\nVoir aussi la \
         nuit\nFermer le jardin\n",
        "Courses\n\nPain\nLait\nŒufs\n\nÀ faire\n\nAppeler le plombier\nEnvoyer la lettre\nInscription à la piscine\nImprimer les \
         billets\nRechercher un hôtel\nAbonnement de train\nContacter la mairie\nRépondre à Paul\n",
        "fenestra\n========\n\nA small tool that opens windows in the wall of a text.\n\nContents\n\n- Install\n- Search\n- \
         Contact\n- License\n\nInstall\n\n    cargo install fenestra\n\nSearch\n\nType a slash and a word. The next one is found \
         with n.\n\nComments\n\nComments start with a hash sign.\n\nContact\n\nWrite to the list, or open an issue.\n\nLicense\n\n\
         MIT. Copyright (c) 2021 The authors.\n",
        "Bonjour Marc,\n\nMerci pour ton message. La salle est réservée jusqu’à midi.\n\nÀ l’ordre du jour :\n\n- les comptes de \
         l’année\n- l’abonnement à la revue\n- la newsletter du printemps\n- les inscriptions\n\nPeux-tu envoyer les documents aux \
         autres avant mercredi ?\n\nBien à toi,\nAnne\n\nContact : anne@example.org\n",
        "10:00:01 INFO login ok user=anne\n10:00:02 INFO search q=key\n10:00:03 WARN cookie missing\n10:00:04 INFO logout \
         user=anne\n10:00:05 INFO menu opened\n10:00:06 INFO share link=3\n",
        "fn main() {\n    let menu = search();\n    login(&menu);\n    share(menu);\n}\n\nfn login(menu: &Menu) {\n    menu.close();\n}\n",
        "TITLE IV\n\nContact of the parties\n\nArticle 12\n\nThe parties shall register.\n\nArticle 13\n\nPrivacy\n\nNo party shall \
         read the letters of another.\n\nArticle 14\n\nSearch\n\nNo house shall be searched by night.\n",
    ] {
        let article = read(text);
        let folded: Vec<_> = article.blocks().iter().filter(|block| block.boilerplate.is_some()).collect();
        assert!(folded.is_empty(), "{folded:?}");
    }
}

/// Lines of pages and of articles in any order.
fn pages() -> impl Strategy<Value = String> {
    let lines: Vec<&'static str> =
        PAGE.lines().chain(STORY.lines()).chain(["***", "- un point", "> cité", "\t", "```", "    x = 1;"]).collect();
    prop::collection::vec(prop::sample::select(lines), 0..80).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Nothing is lost, changed or moved by folding, and it is the same every time.
    #[test]
    fn folding_changes_no_text(page in pages()) {
        prop_assume!(!page.trim().is_empty());
        let mut draft = lutrin::import::text::read(page.as_str());
        prop_assume!(!draft.blocks.is_empty());
        let (text, ranges) = (draft.text.clone(), draft.blocks.iter().map(|block| block.range.clone()).collect::<Vec<_>>());
        scrape::mark(&mut draft);
        prop_assert_eq!(&draft.text, &text);
        prop_assert_eq!(draft.blocks.iter().map(|block| block.range.clone()).collect::<Vec<_>>(), ranges);
        // Something always shows.
        prop_assert!(draft.blocks.iter().any(|block| block.boilerplate.is_none()));
        let mut again = lutrin::import::text::read(page.as_str());
        scrape::mark(&mut again);
        prop_assert_eq!(format!("{draft:?}"), format!("{again:?}"));
    }
}

#[test]
#[ignore = "writes the features of a corpus for the trainer"]
fn write_features() {
    let folder = PathBuf::from(std::env::var_os("LUTRIN_SCRAPES").unwrap());
    let out = PathBuf::from(std::env::var_os("LUTRIN_FEATURES").unwrap());
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let Some(name) = name.strip_suffix(".dump.txt") else { continue };
        let article = read(&fs::read_to_string(&file).unwrap());
        let mut rows = format!("{}\n", features::NAMES.join("\t"));
        for (block, line) in article.blocks().iter().zip(features::measure(article.text(), article.blocks())) {
            let fixed = matches!(
                block.kind,
                BlockKind::Title | BlockKind::Code | BlockKind::Table | BlockKind::Rule | BlockKind::Image
            );
            write!(rows, "{}\t{}\t{}", block.kind.name(), u8::from(fixed), line.words).unwrap();
            for value in line.values {
                write!(rows, "\t{value}").unwrap();
            }
            writeln!(rows, "\t{}", article.text()[block.range.clone()].replace(['\n', '\t'], " ")).unwrap();
        }
        fs::write(out.join(format!("{name}.tsv")), rows).unwrap();
    }
}
