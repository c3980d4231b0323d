# Ce que dit l’interface, en français. en.ftl dit la même chose en anglais, sous les mêmes clés.

## Actions (l’aide)

help-move = Se déplacer
help-articles = Articles
help-hits = Mots-clés et recherche
help-panel = Panneau des mots-clés
help-view = Affichage
help-outside = Autres programmes
help-program = Programme

action-down = descendre d’une ligne, ou d’un article
action-up = monter d’une ligne, ou d’un article
action-page-down = page suivante ; à la fin, article suivant
action-page-up = page précédente
action-half-down = une demi-page plus bas
action-half-up = une demi-page plus haut
action-top = au début
action-bottom = à la fin
action-open = ouvrir
action-step-back = revenir, sans jamais quitter
action-back = revenir ; depuis la liste, quitter
action-pane-other = l’autre volet
action-article-next = article suivant, de partout
action-article-previous = article précédent
action-star = étoile ou pas
action-read-toggle = marquer comme lu ou non lu
action-reload = relire le fichier, ou le dossier
action-library-keep = garder ce dossier : « lutrin » seul l’ouvrira
action-hit-next = occurrence suivante, jusque dans les articles suivants
action-hit-previous = occurrence précédente
action-hit-digit = occurrence suivante du mot-clé qui porte ce chiffre
action-hit-back-digit = occurrence précédente de ce mot-clé
action-hit-again = refaire le dernier saut
action-hit-opposite = le même saut dans l’autre sens
action-concordance = concordance : chaque occurrence de chaque article, une par ligne
action-heatmap = carte : combien de fois chaque mot-clé dans chaque article, et au fil du temps
action-heatmap-measure = dans la carte, occurrences ou densité
action-left = dans la carte, une colonne à gauche
action-right = dans la carte, une colonne à droite
action-sort = autre ordre de la liste ; dans la concordance, ordre suivant
action-hit-meet = paragraphe suivant où deux mots-clés se rencontrent
action-hit-article-next = article suivant qui a le mot-clé de l’occurrence
action-hit-article-previous = article précédent qui l’a
action-jump-back = revenir d’où l’on a sauté
action-jump-forward = repartir en avant
action-search = chercher en tapant (/…/ : expression régulière)
action-keep = garder la recherche, ou le mot de l’occurrence, comme mot-clé
action-filter = filtrer la liste par une requête
action-query-save = enregistrer la requête de la liste sous un nom
action-why = dire ce qui surligne ce mot, ou replie ces lignes
action-keyword-except = ne plus surligner ce mot, depuis la feuille « pourquoi »
action-set-next = jeu de mots-clés suivant
action-set-previous = jeu de mots-clés précédent
action-keywords = panneau des mots-clés : allumer, ajouter, modifier
action-keyword-toggle = allumer ou éteindre le mot-clé choisi
action-keyword-add = ajouter un mot-clé
action-keyword-edit = modifier ce que cherche le mot-clé choisi
action-keyword-remove = retirer le mot-clé choisi
action-keyword-restore = reprendre le mot-clé retiré en dernier
action-keyword-up = monter le mot-clé choisi
action-keyword-down = descendre le mot-clé choisi
action-keyword-color = donner au mot-clé choisi la couleur suivante
action-keyword-color-back = lui donner la couleur précédente
action-keywords-save = enregistrer le jeu dans keywords.toml
action-contents = table des matières
action-links = liens et images de l’article
action-link-numbers = numéroter les liens, ou non
action-link-go = aller au passage du lien choisi
action-narrower = colonne plus étroite
action-wider = colonne plus large
action-justify = justifier le texte, ou non
action-scroll-left = défiler vers la gauche ; au bord, couper de nouveau les lignes
action-scroll-right = lignes de code et tableaux entiers, puis défiler vers la droite
action-list-toggle = montrer ou cacher l’autre volet
action-fold-here = déplier ou replier le premier pli à l’écran
action-fold-all = déplier ou replier tous les plis
action-edit-source = ouvrir le fichier dans l’éditeur
action-link-open = ouvrir un lien, ou le montrer
action-pipe = donner le texte de l’article à une commande
action-copy-quote = copier le paragraphe, en citation avec sa source
action-copy-link = copier le lien, ou l’adresse de l’article
action-help = cette aide
action-palette = palette de commandes
action-mouse = prendre la souris, ou la laisser au terminal
action-theme = thème suivant
action-redraw = redessiner l’écran
action-cancel = abandonner ; deux fois, quitter
action-accept = valider une saisie
action-history-back = saisie précédente
action-history-forward = saisie suivante
action-quit = quitter
action-suspend = suspendre (fg pour revenir)

## Ce que l’on peut taper dans la palette, en plus du nom et de ce que dit l’action

find-filter = requete selection criteres
find-query-save = filtre sauver
find-down = bas
find-up = haut
find-page-down = écran bas
find-page-up = écran haut
find-top = haut commencement première
find-bottom = bas dernière
find-open = lire entrée
find-step-back = retour
find-back = retour fermer sortir
find-pane-other = panneau fenêtre changer
find-article-next = prochain
find-article-previous = précédent avant
find-star = favori signet marquer
find-read-toggle = terminé fini
find-reload = recharger actualiser rafraîchir
find-library-keep = bibliothèque enregistrer
find-hit-next = mot résultat prochain
find-hit-previous = mot résultat
find-heatmap = heatmap chaleur mois années chronologie tableau comptes
find-jump-back = retour arrière
find-jump-forward = avancer
find-search = recherche rechercher trouver
find-keep = ajouter surligner
find-why = pourquoi raison famille
find-keyword-except = exception exclure
find-keywords = mots-clés surligner surlignage
find-contents = sommaire plan intertitres chapitres
find-narrower = largeur mesure marges rétrécir
find-wider = largeur mesure marges élargir agrandir
find-justify = alignement aligner justification
find-links = url adresses liste photos
find-link-numbers = url numéros notes
find-list-toggle = liste panneau colonne
find-fold-here = habillage repli
find-fold-all = habillage repli publicité
find-edit-source = éditer modifier source
find-link-open = url adresse navigateur web
find-pipe = imprimer programme tube shell
find-copy-quote = citer presse-papiers extrait
find-copy-link = url presse-papiers
find-help = touches raccourcis clavier
find-mouse = clic molette
find-theme = couleurs sombre clair contraste apparence
find-redraw = rafraîchir effacer
find-quit = sortir fermer
find-suspend = pause arrière-plan

key-space = Espace
key-enter = Entrée
key-backtab = Maj-Tab
key-backspace = Retour arr.
key-esc = Échap
key-home = Début
key-end = Fin
key-page-up = Pg préc
key-page-down = Pg suiv
key-insert = Inser
key-delete = Suppr

## Liste

list-loading = lecture…
list-empty = aucun article
list-empty-in = Aucun article à lire dans « { $name } ». lutrin lit : { $kinds }.
reads-kinds = pages web (.html, .mhtml), Markdown (.md) et texte (.txt ou tout autre fichier de texte)
failure-title = illisible

## Volet de lecture et menus

too-small = 20×4 au moins
palette-title = Commandes
palette-hit = occurrence suivante de « { $name } »
palette-hit-back = occurrence précédente de « { $name } »
palette-set = jeu de mots-clés « { $name } »
panel-title = Mots-clés · jeu « { $name } » ({ $number }/{ $count })
panel-empty = aucun mot-clé
panel-off = éteint
panel-gone = retiré
panel-counts = { $here } ici · { $hits } dans { $articles }
panel-hint = { $toggle } : allumer, éteindre · { $add } : ajouter · { $edit } : modifier · { $remove } : retirer · { $first }…{ $last } : place · { $up } { $down } : déplacer · { $color } : couleur · { $set } : autre jeu · { $save } : enregistrer · { $close } : fermer
why-title = Pourquoi « { $name } » ?
why-family = famille « { $name } »
why-guessed = famille devinée de « { $name } »
why-word = mot « { $name } »
why-beginning = début de mot « { $name } »
why-pattern = motif « { $name } »
why-keyword = mot-clé « { $name } »
why-search = recherche « { $name } »
why-folded-title = Pourquoi replié ?
why-folded = { $kind } : { $reason ->
    [phrase] formule de ce genre de lignes
    [beside] à côté ou au-dessous d’une telle ligne
    [menu] lignes courtes à la suite, comme dans un menu
    [repeated] répète une autre ligne
    [file-name] nom de fichier d’image
    [metadata] montré sous le titre
    [teaser] titres et paragraphes coupés
    [before] au-dessus du début de l’article
    [after] au-dessous de la fin de l’article
    [unlike] ne ressemble pas au texte voisin
    [markup] le balisage de la page le dit
    [links] presque rien que des liens
    [hidden] caché dans la page
    [unselected] écarté par l’extracteur
   *[other] { $reason }
}
why-folded-phrase = { $kind } : les mots « { $phrase } »
why-hint = { $except } : ne plus surligner « { $name } » · { $close } : fermer
why-hint-search = { $close } : fermer

## Barre d’état

status-here = { $ordinal }/{ $count } ici
status-here-words = { $ordinal } sur { $count } ici
legend-set = { $name } :
legend-words = { $digit } { $name } : { $count }
status-article-words = article { $number } sur { $count }
search-prompt-words = recherche :{" "}
command-prompt-words = à faire :{" "}
status-count = { $count } ici
status-total = { $hits } dans { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-total-least = au moins { $hits } dans { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-total-filtered = { $hits } dans { $articles ->
    [one] { $articles } article filtré
   *[other] { $articles } articles filtrés
}
status-total-filtered-least = au moins { $hits } dans { $articles ->
    [one] { $articles } article filtré
   *[other] { $articles } articles filtrés
}
status-article = { $number }/{ $count }
status-percent = { $percent } %
status-any = mots-clés
search-prompt = /
command-prompt = { ":" }
pipe-prompt = commande :{" "}
keyword-prompt = mot-clé (mots séparés par ;) :{" "}
status-loading = lecture : { $count }
hint-help = ? aide
hint-first = Exemples — « lutrin DOSSIER » ouvre vos articles

## Concordance

concordance-title = Concordance { $order }
concordance-narrowed = { " " }· « { $name } »
concordance-article = par article
concordance-date = par date
concordance-left = par contexte gauche
concordance-right = par contexte droit
concordance-hint = { $sort } : ordre · { $narrow } : filtre · { $first }…{ $last } : mots-clés · { $open } : lire · { $back } : sortir
concordance-hint-short = { $sort } : ordre · { $narrow } : filtre · { $back } : sortir
concordance-empty = Aucune ligne
concordance-counting = Comptage en cours…
narrow-prompt = lignes avec :{" "}

## Carte des mots-clés

heatmap-title = Carte des mots-clés · { $measure }
heatmap-title-time = Au fil du temps · { $measure }, { $unit }
heatmap-hits = occurrences
heatmap-density = pour 1 000 mots
heatmap-by-month = par mois
heatmap-by-quarter = par trimestre
heatmap-by-year = par an
heatmap-by-decade = par décennie
heatmap-by-century = par siècle
heatmap-each = { " " }· { $count } articles par ligne
heatmap-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
heatmap-counted = { $counted } comptés sur { $count }
heatmap-total = total
heatmap-cell = · { $keyword } · { $hits }
heatmap-cell-density = { " " }({ $density } pour 1 000 mots)
heatmap-cell-others = +{ $others } · { $keyword } · { $hits }
heatmap-decimal = ,
heatmap-months = J F M A M J J A S O N D
heatmap-in-month = { $number ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
heatmap-in-quarter = { $number ->
    [1] 1er
   *[other] { $number }e
} trimestre { $year }
heatmap-undated = Sans date : { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $hits ->
    [one] { $hits } occurrence
   *[other] { $hits } occurrences
}
heatmap-hint = { $other } : temps · { $measure } : densité · { $less } { $more } : détail · { $open } : lire · { $back } : sortir
heatmap-hint-short = { $other } : temps · { $measure } : densité · { $back } : sortir
heatmap-nothing = Rien dans cette case
heatmap-none = Aucune autre case
heatmap-only = C’est la seule case remplie
heatmap-wrapped = Repris au début
heatmap-wrapped-back = Repris à la fin
heatmap-no-hits = Aucun mot-clé dans ces articles
heatmap-no-dates = Aucun de ces articles n’a de date

## Ordre de la liste

sort-heading = Ordre de la liste (le même encore : à l’envers)
sort-path = fichiers, par leur chemin
sort-date = date, la plus récente d’abord
sort-length = longueur, le plus long d’abord
sort-title = titre
sort-site = site
sort-hits = nombre d’occurrences
sort-density = densité d’occurrences
sort-keyword = nombre de « { $name } »
sort-reversed = {" "}(à l’envers)

## Messages

offer-next = Fin. { $key } encore : article suivant, « { $name } »
at-end = Fin du dernier article
last-article = C’est le dernier article
first-article = C’est le premier article
measure = Colonne de { $columns } signes
justified = Texte justifié
ragged = Texte aligné à gauche
lines-whole = Lignes de code et tableaux entiers
lines-broken = Lignes de code coupées à la largeur
mouse-on = Souris prise (Maj pour sélectionner)
theme = Thème : { $name }
theme-name-dark = foncé (dark)
theme-name-light = clair (light)
theme-name-high-contrast = contrasté (high-contrast)
theme-name-colorblind = daltoniens (colorblind)
set-name-default = de base
set-name-english = anglais
mouse-off = Souris laissée au terminal
no-command = Pas de commande « { $name } »
no-such-command = aucune commande de ce nom
keyword-off = « { $name } » est éteint dans le panneau
keyword-removed = « { $name } » est retiré de ce jeu ; { $key } le reprend
keyword-restored = « { $name } » est de nouveau le mot-clé { $number }
keyword-gone = « { $name } » a été retiré de ce jeu
nothing-to-restore = Rien n’a été retiré de ce jeu
no-current = Aucune occurrence choisie : { $key } va à la suivante
no-exception-of-search = Une recherche n’a pas d’exceptions
excepted = « { $keyword } » ne surligne plus « { $name } »
keyword-there = « { $name } » est déjà dans ce jeu
no-file = Cet article n’a pas de fichier à ouvrir
no-link = Pas de lien à l’écran
no-links = Ni lien ni image dans cet article
link-no-number = Pas de lien { $number } : il y en a { $count }
link-numbers-on = Liens numérotés : { $key } et un numéro en ouvre un
link-numbers-off = Liens sans numéro
link-disguise = { $why ->
    [name] Mène à { $host }, pas au nom écrit avant @
    [text] Mène à { $host }, pas là où le dit son texte
   *[letters] Mène à { $host }, aux lettres peut-être trompeuses
}
link-doubtful = { $told } · encore une fois ouvre « { $url } »
links-title = Liens et images
links-none = Aucun lien ne convient
links-image = image
links-hint = { $open } ouvrir · { $go } aller au passage · { $copy } copier · { $narrow } filtrer
link-number-prompt = lien nº :{" "}
link-prompt = liens avec :{" "}
link-of = Lien { $number } sur { $count } : { $url }
link-not-opened = { $why ->
    [screen] Pas d’écran graphique ici
    [scheme] Pas une adresse du web
    [long] Adresse trop longue
   *[opener] { $name } introuvable
}{ $key ->
    [none] {""}
   *[other] {" "}({ $key } copie l’adresse)
} : { $url }
no-link-here = Pas de lien sur cette ligne, et l’article ne donne pas d’adresse
nothing-to-copy = Rien à copier ici
quote = « { $text } » — { $source }
copied-quote = Citation copiée ({ $way }) : { $count ->
    [one] { $count } signe
   *[other] { $count } signes
}
copied-link = Lien copié ({ $way }) : { $count ->
    [one] { $count } signe
   *[other] { $count } signes
}
copied-terminal = terminal, OSC 52
sent-quote = Citation envoyée au terminal (OSC 52)
sent-link = Lien envoyé au terminal (OSC 52)
sent-kept = écrite dans { $name }
copied-nowhere = Pas de presse-papiers ici : { $name }
copied-too-long = Trop long pour le presse-papiers du terminal : { $name }
copied-kept = la citation est dans { $name }
copied-not-kept = pas écrite dans { $name } : { $reason }
copied-nothing = rien n’a été copié
set-saved = Jeu enregistré dans { $name }
set-saved-too = enregistré
set-not-saved = Jeu non enregistré : { $reason }
editor-failed = « { $name } » n’a pas pu s’ouvrir
command-ended = « { $name } » : { $how }
command-well = terminée
command-failed = échec, code { $number }
command-killed = arrêtée par le signal { $number }
command-done = [ lutrin : Entrée pour revenir ]
no-fold = Rien n’est plié ici
folds-open = Tout est déplié
folds-closed = Tout est replié
way-out = { $key } pour quitter
cancel-again = Encore Ctrl-c pour quitter
no-contents = Cet article n’a pas d’intertitres
one-set = Il n’y a qu’un jeu de mots-clés
set-active = Jeu de mots-clés : { $name }
no-keyword = Il n’y a pas de mot-clé { $number }
no-keywords = Aucun mot-clé : / cherche, * garde
no-hits = Aucun mot-clé dans aucun article
no-hit-of = « { $name } » : introuvable
meet-first = Deux mots-clés se rencontrent : le premier ? (son chiffre)
meet-second = « { $name } » et quel autre ? (son chiffre)
no-meeting = « { $name } » : jamais dans un même paragraphe
only-in-folds = « { $name } » : seulement dans les plis
still-counting = Comptage en cours : le résultat s’affichera dès qu’il sera trouvé
to-article = « { $keyword } » → « { $name } »
wrapped = Repris au début : « { $keyword } » → « { $name } »
wrapped-back = Repris à la fin : « { $keyword } » → « { $name } »
to-article-words = « { $keyword } », article « { $name } »
wrapped-words = Repris au début : « { $keyword } », article « { $name } »
wrapped-back-words = Repris à la fin : « { $keyword } », article « { $name } »
only-hit = « { $name } » : c’est le seul passage
wrapped-here = Repris au début de « { $name } »
wrapped-here-back = Repris à la fin de « { $name } »
no-jump = Pas d’autre saut
bad-term = Rien à chercher dans « { $name } »
nothing-to-keep = Rien à garder : cherchez (/) ou allez sur une occurrence (n)
kept = « { $name } » est le mot-clé { $number } pour cette séance ; { $save } l’enregistre
keys-in-turn = { $first } puis { $second }
keyword-changed = « { $name } » est changé pour cette séance ; { $save } l’enregistre
kept-already = « { $name } » est déjà le mot-clé { $number }
no-theme = pas de thème « { $name } » ; il y a : { $names }
kept-without-digit = « { $name } » : mot-clé { $number } de la séance ({ $key } : suivant) ; { $save } l’enregistre
no-start = « { $name } » : introuvable ; mots-clés : { $names }
too-few = « { $name } » : { $count ->
    [one] { $count } occurrence seulement
   *[other] { $count } occurrences seulement
}

## Ce qui est retenu

star-on = ★ Étoile posée
star-off = Étoile retirée
state-star = étoilé
state-read = lu
marked-read = ✓ Marqué comme lu
marked-unread = Marqué comme non lu
offer-library = { $key } : faire de ce dossier votre bibliothèque
library-kept = « lutrin » seul ouvrira « { $name } »
library-none = Seul un dossier ouvert peut devenir la bibliothèque
library-gone = « { $name } » : bibliothèque introuvable
reloaded = Relu
refreshed = Relu : { $new ->
    [one] { $new } nouveau
   *[other] { $new } nouveaux
}, { $gone ->
    [one] { $gone } disparu
   *[other] { $gone } disparus
}
reloaded-same = Relu : rien n’a changé
reload-loading = La première lecture n’est pas finie : rien à relire encore
reload-none = Cet article n’a pas de fichier à relire
reload-failed = « { $name } » : relecture impossible, { $reason }
state-off = Rien n’est retenu (LUTRIN_STATE est vide)
state-failing = Rien n’est retenu (la dernière écriture a échoué)
file-gone = Le fichier de cet article n’est plus là ; le texte reste ouvert
list-gone = supprimé
file-changed = Ce fichier a changé ({ $key } : relire)
state-failed = Rien n’est retenu : { $reason }
state-not-saved = Places non enregistrées : { $reason }
state-newer = L’état est d’un lutrin plus récent : mis de côté dans « { $name } »
state-corrupt = L’état était abîmé : mis de côté dans « { $name } »
state-reason-full = disque plein
state-reason-read-only = accès en lecture seule
state-reason-locked = fichier occupé par un autre programme
state-reason-open = « { $name } » ne s’ouvre pas
state-reason-damaged = fichier abîmé
state-reason-foreign = le fichier est celui d’un autre programme
state-reason-other = erreur { $code }

## Ligne à ligne

plain-word-on = avancer, suite
plain-word-back = reculer
plain-word-again = répéter, encore, relire
plain-word-all = tout
plain-word-where = où
plain-word-top = début
plain-word-end = fin
plain-word-hit = occurrence
plain-word-before = avant
plain-word-search = chercher
plain-word-keep = garder
plain-word-keywords = mots-clés, mots
plain-word-set = jeu
plain-word-list = liste
plain-word-filter = filtrer, filtre
plain-word-open = ouvrir
plain-word-next = suivant
plain-word-previous = précédent
plain-word-contents = sommaire, table
plain-word-go = aller
plain-word-folds = plis
plain-word-links = liens
plain-word-link = lien
plain-word-copy = copier
plain-word-star = étoile
plain-word-width = largeur
plain-word-help = aide
plain-word-quit = quitter
plain-about-on = le paragraphe suivant ; Entrée seule fait de même
plain-about-back = le paragraphe précédent
plain-about-again = le même paragraphe encore une fois
plain-about-all = tout jusqu’à la fin de l’article
plain-about-where = l’endroit : article, paragraphe, pourcentage
plain-about-top = le début de l’article
plain-about-end = le dernier paragraphe
plain-about-hit = n : l’occurrence suivante, et son paragraphe
plain-about-before = N : l’occurrence précédente
plain-about-search = chercher TEXTE, ou /TEXTE
plain-about-keep = * : la recherche, ou le mot de l’occurrence, devient un mot-clé
plain-about-keywords = les mots-clés, chacun avec son chiffre : 1 va à l’occurrence suivante du premier
plain-about-set = le jeu de mots-clés suivant
plain-about-list = les articles ; liste 51 : à partir de celui-là
plain-about-filter = filtrer REQUÊTE : les articles qui y répondent, sous leur numéro ; filtrer seul : tous
plain-about-open = ouvrir 3 : le troisième article
plain-about-next = l’article suivant
plain-about-previous = l’article précédent
plain-about-contents = les intertitres ; un numéro tapé juste après y va
plain-about-go = aller 2 : la deuxième ligne du sommaire
plain-about-folds = lire ce qui est plié, ou le replier
plain-about-links = les liens du paragraphe, ou à défaut de l’article ; un numéro tapé juste après ouvre le lien
plain-about-link = lien 3 : ouvrir le troisième lien de l’article
plain-about-copy = y : copier le paragraphe, en citation avec sa source
plain-about-star = x : donner une étoile à l’article, ou la retirer
plain-about-width = largeur 60 : des lignes de 60 colonnes ; largeur 0 : une ligne par paragraphe
plain-about-help = cette liste ; les lettres sont les touches de la lecture
plain-about-quit = quitter
plain-help = { $word } : { $about }
plain-start = { $count ->
    [one] Un article. aide donne les commandes, Entrée lit la suite.
   *[other] { $count } articles. liste les montre, aide donne les commandes, Entrée lit la suite.
}
plain-none = Aucun article.
plain-hit = { $name } { $ordinal } sur { $count }, { $place }
plain-place = { $kind ->
    [title] titre
    [heading] intertitre
    [fold] plié
   *[other] paragraphe { $number }
}
plain-where = Article { $number } sur { $count }, « { $title } », { $place }, { $paragraphs ->
    [one] { $paragraphs } paragraphe
   *[other] { $paragraphs } paragraphes
} en tout, { $percent } %
plain-heading = Intertitre : { $text }
plain-caption = Légende : { $text }
plain-quote = Citation : { $text }
plain-resumed = Reprise de « { $title } » : { $place }.
plain-no-terminal = pas de terminal d’où lire les commandes : voici le texte entier
plain-end = Fin de l’article.
plain-kept = « { $name } » est le mot-clé { $number } pour cette séance
plain-begin = Début de l’article.
plain-article = { $number }. { $title }
plain-failure = { $name } : { $reason }
plain-more = { $count ->
    [one] encore un : liste { $next }
   *[other] encore { $count } : liste { $next }
}
plain-keyword = { $digit }. { $name } : { $here } ici, { $hits } dans { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
plain-contents = { $number }. { $text }
plain-link = { $number }. { $kind ->
    [image] Image : { $text }
    [bare] Image
   *[link] { $text }
} : { $url }
plain-width = Lignes de { $columns } colonnes
plain-unwrapped = Une ligne par paragraphe
plain-unknown = « { $line } » : pas de telle commande ; aide les donne
plain-not-here = « { $line } » ne fait rien ligne à ligne
plain-search-over = Recherche terminée
plain-no-number = Il n’y a pas de numéro { $number }

## Page
page-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
page-date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $year }
page-image = image :
page-minutes = { $minutes } min
page-hours = { $hours } h { $minutes }
page-label-end = { "\u00A0" }:
page-language = { $tag ->
    [ar] arabe
    [br] breton
    [ca] catalan
    [cs] tchèque
    [da] danois
    [de] allemand
    [el] grec
    [en] anglais
    [eo] espéranto
    [es] espagnol
    [et] estonien
    [eu] basque
    [fi] finnois
    [fr] français
    [he] hébreu
    [hu] hongrois
    [it] italien
    [ja] japonais
    [ko] coréen
    [la] latin
    [nl] néerlandais
    [no] norvégien
    [oc] occitan
    [pl] polonais
    [pt] portugais
    [ro] roumain
    [ru] russe
    [sv] suédois
    [tr] turc
    [uk] ukrainien
    [zh] chinois
   *[other] { "" }
}
page-folded = Plié :
page-unfolded = Déplié :
page-fold = { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
} : { $kinds }
page-furniture = { $kind ->
    [metadata] date et signature
    [title] titre répété
    [slug] nom d’image
    [caption] légende répétée
    [share] partage
    [newsletter] newsletter
    [comments] commentaires
    [related] articles liés
    [navigation] menus
    [cookies] cookies
    [advertisement] publicité
    [legal] mentions légales
    [around] hors de l’article
   *[other] { $kind }
}

## Fichiers de réglages
fault-syntax = { $kind ->
    [twice] cette clé est déjà écrite plus haut
    [open] il manque la fin : un crochet, une accolade ou un guillemet
    [quotes] un texte s’écrit entre guillemets
    [comma] une virgule manque ou est de trop
    [equals] une ligne s’écrit : clé = valeur
    [value] il manque une valeur
   *[other] ce n’est pas du TOML
}
fault-quotes = il manque des guillemets : "{ $word }"
fault-key = « { $name } » n’existe pas ici ; il y a : { $names }
fault-wants = il faut ici { $kind ->
    [text] un texte entre guillemets
    [flag] true ou false
    [list] une liste entre crochets
   *[table] une section ou une table
}
fault-number = il faut ici un nombre de { $least } à { $most }
fault-among = « { $value } » n’est pas parmi : { $values }
fault-colour = « { $name } » n’est pas une couleur : #rrggbb, none, ou black, red, green, yellow, blue, magenta, cyan, gray, darkgray, lightred … white
fault-set-name = un jeu de mots-clés a besoin d’un nom
fault-set-twice = un jeu s’appelle déjà « { $name } », ligne { $line }
fault-no-terms = un mot-clé a besoin de termes
fault-label = un nom de mot-clé a besoin de lettres
fault-keyword-twice = un mot-clé s’appelle déjà « { $name } », ligne { $line }
fault-keywords = trop de mots-clés dans un jeu
fault-family = une famille a besoin d’un nom et d’une racine
fault-mode = il n’y a pas de mode « { $name } » ; il y a : { $names }
fault-action = il n’y a pas d’action « { $name } » (la palette, touche « : », les montre)
fault-key-name = « { $name } » n’est pas une touche : x, Ctrl-x, Alt-x, Space (Espace), Enter (Entrée), PgDn (Pg suiv), Up (↑), F5…
fault-no-key = il faut une touche
fault-key-twice = la touche « { $name } » sert déjà, ligne { $line }
fault-key-begins = « { $name } » commence aussi « { $other } » ; voir la ligne { $line }
config-absent = absent
config-right = Tout est en ordre dans { $folder } : { $files }
config-none = Pas de fichier de réglages dans { $folder } : tout est par défaut

## Command line
cli-name = lutrin - lire dans le terminal des articles enregistrés du web
cli-about = Lit dans le terminal des articles enregistrés du web, avec des mots-clés surlignés dans chacun.
cli-usage = lutrin [OPTIONS] [CHEMIN…] [+MOT[:N]]
cli-usage-list = lutrin list [OPTIONS] [CHEMIN…]
cli-usage-grep = lutrin grep [OPTIONS] TERME [CHEMIN…]
cli-usage-export = lutrin export [OPTIONS] --format FORMAT [CHEMIN…]
cli-usage-completions = lutrin completions SHELL
cli-usage-config = lutrin config [OPTIONS]
cli-usage-keywords = lutrin keywords [check] [CHEMIN…] [OPTIONS]
cli-usage-doctor = lutrin doctor [OPTIONS]
cli-usage-man = lutrin man
cli-heading-usage = Utilisation :
cli-heading-arguments = Arguments{" "}
cli-heading-options = Options{" "}
cli-heading-commands = Commandes :
cli-value-term = TERME
cli-value-name = NOM
cli-value-number = N
cli-value-color = QUAND
cli-value-lang = LANGUE
cli-value-path = CHEMIN
cli-value-format = FORMAT
cli-value-shell = SHELL
cli-path = fichiers, dossiers, ou - pour l’entrée standard ; sans chemin, l’entrée standard s’il en vient quelque chose, sinon la bibliothèque gardée (touche A), ou les articles fournis
cli-keyword = surligner aussi TERME (peut être répété)
cli-set = commencer avec le jeu de mots-clés de ce NOM
cli-print = sans interface : écrire chaque article, mis en page et surligné, sur la sortie standard
cli-plain = la lecture en lignes : des commandes en mots, une par ligne (aide les donne) ; pour lecteurs d’écran, plages braille, scripts
cli-links = numéroter les liens et les images ; avec --print, leurs adresses suivent l’article
cli-accessible = des mots au lieu de traits, de barres et de signes, un volet à la fois ; aussi avec ACCESSIBLE=1
cli-width = la largeur d’une ligne, en colonnes
cli-color = quand utiliser des couleurs : auto, always (toujours) ou never (jamais)
cli-theme = les couleurs de l’interface : auto (selon le fond du terminal), dark (foncé), light (clair), high-contrast (contrasté), colorblind (daltoniens), ou un thème à vous
cli-lang = la langue de l’interface : fr ou en
cli-help = afficher cette aide
cli-version = afficher la version
cli-json = un objet JSON par ligne
cli-list = lister les articles, un par ligne
cli-grep = montrer chaque occurrence de TERME dans son contexte
cli-grep-term = ce qu’il faut chercher
cli-sort = ordre des lignes : par article, par date, par ce qui précède ou par ce qui suit
cli-value-order = ORDRE
cli-vimgrep = une ligne par occurrence, chemin:ligne:colonne:texte
cli-grep-all = aussi dans l’habillage des pages, comme les boutons de partage et les appels à s’abonner
cli-export = écrire les articles nettoyés
cli-config = dire où sont les fichiers de réglages
cli-config-default = écrire un config.toml commenté, avec les réglages par défaut
cli-config-check = vérifier tous les fichiers de réglages
cli-keywords = lister les jeux de mots-clés, ou vérifier leurs fichiers
cli-keywords-check = check : dire chaque faute des fichiers, les vôtres ou ceux nommés, avec ligne et colonne ; code 1 s’il y en a une
cli-value-check = check
keywords-built-in = fourni
keywords-checked = { $sets ->
    [one] { $sets } jeu
   *[other] { $sets } jeux
}, { $keywords ->
    [one] { $keywords } mot-clé
   *[other] { $keywords } mots-clés
}, { $faults ->
    [0] aucune faute
    [one] { $faults } faute
   *[other] { $faults } fautes
}
cli-format = json, markdown ou text
cli-completions = écrire un script de complétion pour un shell
cli-shell = bash, elvish, fish, powershell ou zsh
cli-doctor = dire ce que sait faire le terminal, comment on le sait, et où sont les fichiers
cli-man = écrire la page de manuel
cli-after-help =
    TERME est un mot, chiffr* (les mots qui commencent ainsi), "deux mots", ~chiffrement
    (sa famille) ou /expression régulière/. +MOT:N commence à la N-ième occurrence. Un
    fichier du nom d’une commande se lit par ./list.
cli-grep-hits = { $hits ->
    [one] { $hits } occurrence
   *[other] { $hits } occurrences
}
cli-grep-only-boilerplate = { $hits ->
    [one] la seule occurrence est dans l’habillage de la page ; --all la montre
   *[other] les { $hits } occurrences sont dans l’habillage des pages ; --all les montre
}
and-others = { $count ->
    [one] … et { $count } autre
   *[other] … et { $count } autres
}
cli-line = { $name } : { $reason }
cli-stdin = entrée standard
cli-near-command = vouliez-vous dire « lutrin { $command } » ?
warning-undecodable = { $bytes ->
    [one] { $bytes } octet invalide
   *[other] { $bytes } octets invalides
}
warning-front-matter = l’en-tête est illisible et reste dans le texte : { $reason }
warning-text-alone = page trop grande ou trop longue à lire : seul son texte est montré
warning-marks = { $marks ->
    [one] { $marks } signe combinant laissé de côté
   *[other] { $marks } signes combinants laissés de côté
}
cli-write-failed = écriture impossible : { $reason }
cli-term-empty = « { $term } » ne laisse rien à chercher
cli-term-long = « { $term }… » est trop long : { $bytes } octets, { $most } au plus
cli-term-regex = « { $term } » n’est pas une expression régulière : { $kind ->
    [unclosed-group] une parenthèse n’est pas fermée
    [unopened-group] une parenthèse n’est pas ouverte
    [unclosed-character-class] un crochet n’est pas fermé
    [repetition-operator-missing-expression] rien à répéter avant ce signe
    [unrecognized-escape-sequence] une barre oblique inverse de trop
   *[other] { $reason }
}
cli-error-set = aucun jeu de mots-clés ne s’appelle « { $name } » ; il y a : { $names }
cli-error-option = option inconnue : { $arg }
cli-error-unexpected = un argument de trop : { $arg }
cli-error-missing = il manque : { $arg }
cli-error-no-value = { $arg } attend une valeur
cli-error-value = { $arg } : « { $value } » n’est pas une valeur possible
cli-error-value-among = { $arg } : « { $value } » n’est pas parmi : { $values }
cli-error-conflict = { $arg } et { $other } s’excluent
cli-error-encoding = un argument qui n’est pas un chemin n’est pas en UTF-8 valide
cli-error-encoding-file = pas en UTF-8 valide
cli-error-one-start = un seul +MOT peut être donné
cli-error-start-number = +{ $arg } : les occurrences se comptent à partir de 1
cli-error-near = {" "}(vouliez-vous dire { $arg } ?)
cli-error-hint = « { $command } --help » en dit plus.
cli-reason-empty = vide
cli-reason-binary = du binaire, pas du texte
cli-reason-too-large = plus de 4 Gio
cli-reason-format = { $kind ->
    [archive] une archive { $name }
    [image] une image { $name }
    [program] un programme { $name }
    [database] une base de données { $name }
    [document] un document { $name }
   *[other] { $name }
} : lutrin ne lit pas ce format
cli-reason-not-regular = ce n’est pas un fichier ordinaire
cli-reason-not-found = fichier introuvable
cli-reason-permission = accès refusé
cli-reason-name = nom de fichier trop long
cli-reason-loop = des liens qui tournent en rond
cli-reason-full = il n’y a plus de place
cli-reason-read-only = rien ne peut être écrit là
cli-reason-folder = c’est un dossier
cli-reason-not-folder = ce qui devrait être un dossier n’en est pas un
cli-reason-no-terminal = pas un terminal
cli-reason-system = erreur { $code } du système
cli-reason-settings = le fichier a des fautes ; « lutrin config --check » les montre
cli-no-home = pas de dossier personnel
cli-no-thread = pas de fil d’exécution
cli-terminal = terminal
cli-reason-panicked = lutrin a échoué sur ce fichier : merci de le signaler
cli-man-name = NOM
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-options = OPTIONS
cli-man-commands = COMMANDES
cli-man-terms = TERMES
cli-man-terms-text =
    Un mot est trouvé entier, quelles que soient ses capitales et, tapé sans accent, quels que soient ses accents. Tapé avec un accent, il ne trouve que cet accent.
    chiffr* trouve les mots qui commencent ainsi, "deux mots" des mots à la suite, ~chiffrement la famille d’un mot, /regex/ une expression régulière.
    Un terme de -k prend le premier chiffre libre ; où le jeu en prend neuf, les derniers. Les autres gardent le leur.
cli-value-query = REQUÊTE
cli-query = seulement les articles qui répondent à une REQUÊTE, comme 'chiffrement langue:fr après:"1 an" -lu'
cli-man-query = REQUÊTES
cli-man-query-text =
    Une requête désigne des articles par ce qui doit y être vrai en même temps : des mots, des « expressions », et CLÉ:VALEUR. OU entre deux critères, SAUF ou - devant un seul, et les parenthèses font ce qu’elles disent. Mot : le texte a un mot qui commence ainsi. "deux mots" : ces mots, entiers. chiffr*, ~chiffrement et /regex/ : comme pour TERME.
    mot-clé:TERME et mot-clé:TERME>=3 : le nombre d’occurrences d’un mot-clé, par son nom, ou d’un terme ; occurrences>=10 : celles de tous les mots-clés. titre:, auteur:, site:, url: et texte: cherchent là ; langue:fr ; minutes<5, mots>1000, vu>50% ; lu, non-lu, étoile, commencé.
    date:2024, date:2024-03, date>=2024-03-12 ; après:"1 an" et avant:10j, avec j, m, a ou les mots ; après: et avant: prennent aussi une date.
    @NOM est une requête enregistrée dans config.toml, sous [queries].
    Les clés ont aussi un nom anglais : kw:, title:, author:, text:, lang:, newer:, older:, words, seen, hits, read, unread, star ; OR, AND, NOT.
cli-man-plain = LIGNE À LIGNE
cli-man-plain-text =
    Avec --plain, les commandes sont lues sur l’entrée standard, une par ligne, et seul du texte est écrit. Une ligne vide lit le paragraphe suivant, n va à l’occurrence suivante, /TEXTE cherche ; les lettres sont les touches de la lecture. Les mots se prennent en français et en anglais :
cli-man-files = FICHIERS
cli-man-files-text =
    $XDG_CONFIG_HOME/lutrin/config.toml : les réglages ; « lutrin config --print-default » les montre tous.
    $XDG_CONFIG_HOME/lutrin/keymap.toml : vos touches, posées sur celles qui sont fournies.
    $XDG_CONFIG_HOME/lutrin/keywords.toml et keywords/*.toml : vos jeux de mots-clés, posés sur ceux qui sont fournis.
    $XDG_CONFIG_HOME/lutrin/themes/NOM.toml : vos thèmes.
    $XDG_STATE_HOME/lutrin/state.db : les places, ce qui a été lu, les étoiles, la bibliothèque et les choix d’affichage. LUTRIN_STATE nomme un autre dossier ; vide, rien n’est retenu.
    $XDG_DATA_HOME/lutrin/quotes.md : les citations copiées.
cli-man-exit = CODE DE SORTIE
cli-man-exit-text =
    0 : tout a été fait.
    1 : grep ou list --query n’a rien trouvé, ou keywords check a trouvé une faute.
    2 : un argument était faux ou n’a pas pu être lu. Un mauvais fichier dans un dossier n’est qu’une ligne sur la sortie d’erreur.

## lutrin doctor
doctor-terminal = terminal
doctor-through = à travers
doctor-answers = réponses
doctor-colours = couleurs
doctor-sync = sortie synchronisée
doctor-margins = marges
doctor-links = liens
doctor-rep = répétition
doctor-light = fond
doctor-shapes = formes du curseur
doctor-mouse = souris
doctor-clipboard = presse-papiers
doctor-language = langue
doctor-settings = réglages
doctor-state = mémoire
doctor-line = { $value } ({ $how })
doctor-effect = { $value } — { $effect }
doctor-variable = { $name }={ $content }
doctor-answer = sa réponse
doctor-assumed = non dit
doctor-default = par défaut
doctor-asked-lang = --lang
doctor-nothing = rien
doctor-no-terminal = aucun
doctor-no-term = sans nom
doctor-not-asked = rien n’est demandé : il ne répondrait pas, ou écrirait les questions
doctor-silent = aucune en { $time } ms ; rien d’autre ne les attend
doctor-answered = après { $time } ms
doctor-depth = { $depth ->
    [none] aucune
    [ansi] 16
    [indexed] 256
   *[true] 16 millions
}
doctor-colours-effect = { $depth ->
    [none] les attributs seuls
    [ansi] les plus proches ; LC_LUTRIN_COLOR=256 ou truecolor dit qu’il y en a plus
    [indexed] les plus proches ; LC_LUTRIN_COLOR=truecolor dit qu’il y en a plus
   *[true] telles que le thème les veut
}
doctor-value = { $there ->
    [yes] oui
   *[no] non
}
doctor-sync-effect = { $there ->
    [yes] un écran paraît d’un seul coup
   *[no] les grands changements peuvent se voir pendant qu’ils s’écrivent
}
doctor-margins-effect = { $there ->
    [yes] un volet défile, l’autre reste
   *[no] un volet à côté d’un autre est réécrit quand il défile
}
doctor-links-effect = { $there ->
    [yes] les liens s’ouvrent à la souris
   *[no] les liens s’ouvrent par une touche
}
doctor-rep-effect = { $there ->
    [yes] traits et blancs prennent moins d’octets
   *[no] chaque signe est envoyé
}
doctor-shapes-effect = { $there ->
    [yes] le curseur peut changer de forme
   *[no] le curseur reste tel quel
}
doctor-ground = { $light ->
    [yes] clair
    [no] sombre
   *[unknown] inconnu
}
doctor-light-effect = { $light ->
    [yes] le thème « auto » est le clair
    [no] le thème « auto » est le sombre
   *[unknown] le thème « auto » est le sombre ; la touche T en prend un autre
}
doctor-mouse-effect = { $there ->
    [yes] avec Maj, elle reste au terminal
   *[no] elle reste au terminal
}
doctor-clipboard-terminal = le terminal, OSC 52
doctor-clipboard-effect = là où y et Y copient
doctor-tongue = { $tongue ->
    [fr] français
   *[en] anglais
}
doctor-can-be-written = on peut y écrire
doctor-cannot-be-written = on ne peut pas y écrire
doctor-unset = rien n’est retenu

## Requêtes

query-name = requête
query-long = trop longue : { $most } octets au plus
query-many = trop de critères : { $most } au plus
query-deep = trop d’imbrications : { $most } niveaux au plus
query-open = cette parenthèse n’est pas fermée
query-close = aucune parenthèse n’est ouverte ici
query-empty-group = rien entre les parenthèses
query-open-quote = ce guillemet n’est pas fermé
query-open-regex = cette expression n’est pas fermée : /…/
query-operand = il manque ici quelque chose à chercher ; entre guillemets, c’est un mot
query-key = aucune clé ne s’appelle « { $name } » ; il y a : { $names }. Entre guillemets, c’est un mot
query-no-value = il manque ce qui suit « { $name } »
query-compares = « { $name } » veut « : », sans comparaison
query-number = il faut ici un nombre, pas « { $value } »
query-date = ni date ni âge : « { $value } ». Par exemple 2024, 2024-03, 2024-03-12, "1 an", 10j
query-lang = pas une langue : « { $value } ». Par exemple fr, en, de
query-state = il faut ici l’un de ceux-ci : { $names }
query-nothing = rien à chercher
query-regex = pas une expression rationnelle : { $kind ->
    [unclosed-group] une parenthèse n’est pas fermée
    [unopened-group] une parenthèse n’est pas ouverte
    [unclosed-character-class] un crochet n’est pas fermé
    [repetition-operator-missing-expression] rien à répéter avant ce signe
    [unrecognized-escape-sequence] une barre oblique inverse de trop
   *[other] { $reason }
}
query-term-long = trop long à chercher : { $bytes } octets
query-no-name = il manque le nom d’une requête enregistrée
query-saved = aucune requête n’est enregistrée sous « { $name } » ; il y a : { $names }
query-saved-none = aucune requête n’est enregistrée sous « { $name } », ni sous aucun nom
query-saved-loop = la requête enregistrée « { $name } » se nomme elle-même
query-saved-empty = rien n’est enregistré sous « { $name } »
query-saved-fault = la requête enregistrée « { $name } » est fautive ; « lutrin config --check » montre où

## Le filtre de la liste

filter-prompt = filtre :{" "}
filter-count = { $shown ->
    [one] { $shown } article sur { $all }
   *[other] { $shown } articles sur { $all }
}
filter-count-least = { $shown ->
    [one] { $shown } article sur { $all } pour l’instant…
   *[other] { $shown } articles sur { $all } pour l’instant…
}
filter-none = aucun article ne répond à cette requête
filter-off = l’article n’est pas dans le filtre : la liste est de nouveau entière
filter-alone = il n’y a qu’un article
filter-proposal = proposition { $number } sur { $count } (Tab)
filter-fault-words = caractère { $column } : { $reason }
status-article-filtered = { $number }/{ $count } filtrés
query-save-prompt = enregistrer la requête sous @
query-none = aucune requête n’est active : f en demande une
query-saved-to = @{ $name } écrit dans { $path }
query-not-saved = Requête non écrite : { $reason }
filter-hint = par exemple : tor  titre:mot  mot-clé:tor>=3  après:"1 an"  minutes<5  -lu  OU  ( ) · Tab propose
query-many-regexes = trop d’expressions rationnelles : { $most } au plus
