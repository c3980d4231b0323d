# Ce que dit l’interface, en français. en.ftl dit la même chose en anglais, sous les mêmes clés.

## Actions (l’aide)

help-move = Se déplacer
help-articles = Articles
help-hits = Mots-clés et recherche
help-view = Affichage
help-program = Programme

action-down = descendre d’une ligne, ou d’un article
action-up = monter d’une ligne, ou d’un article
action-page-down = page suivante ; à la fin, article suivant
action-page-up = page précédente
action-half-down = une demi-page plus bas
action-half-up = une demi-page plus haut
action-top = au début
action-bottom = à la fin
action-open = ouvrir
action-back = revenir ; depuis la liste, quitter
action-pane-other = l’autre volet
action-article-next = article suivant, de partout
action-article-previous = article précédent
action-hit-next = occurrence suivante, jusque dans les articles suivants
action-hit-previous = occurrence précédente
action-hit-digit = occurrence suivante du mot-clé qui porte ce chiffre
action-hit-back-digit = occurrence précédente de ce mot-clé
action-hit-again = refaire le dernier saut
action-hit-opposite = le même saut dans l’autre sens
action-jump-back = revenir d’où l’on a sauté
action-jump-forward = repartir en avant
action-search = chercher en tapant (/…/ : expression régulière)
action-keep = garder la recherche, ou le mot sous le curseur, comme mot-clé
action-set-next = jeu de mots-clés suivant
action-contents = table des matières
action-narrower = colonne plus étroite
action-wider = colonne plus large
action-list-toggle = montrer ou cacher l’autre volet
action-fold-here = déplier ou replier le premier pli à l’écran
action-fold-all = déplier ou replier tous les plis
action-help = cette aide
action-redraw = redessiner l’écran
action-cancel = abandonner ; deux fois, quitter
action-accept = valider une saisie
action-suspend = suspendre (fg pour revenir)

## Liste

list-minutes = { $minutes } min
list-loading = lecture…
list-empty = aucun article
failure-title = illisible
unread-source = { $name } : { $reason }

## Volet de lecture et menus

contents-title = Table des matières
help-title = Aide
too-small = trop petit : { $width }×{ $height }, il faut 20×4

## Barre d’état

status-here = { $ordinal }/{ $count } ici
status-count = { $count } ici
status-total = { $hits } dans { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-total-least = au moins { $hits } dans { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-article = { $number }/{ $count }
status-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
status-percent = { $percent } %
status-any = mots-clés
status-search-none = introuvable ici
search-prompt = /
hint-help = ? aide
hint-first = Articles de démonstration — « lutrin DOSSIER » ouvre les vôtres

## Messages

offer-next = Fin. Encore une fois : « { $name } »
at-end = Fin du dernier article
last-article = C’est le dernier article
first-article = C’est le premier article
measure = Colonne de { $columns } signes
no-fold = Rien n’est plié ici
folds-open = Tout est déplié
folds-closed = Tout est replié
cancel-again = Encore Ctrl-c pour quitter
no-contents = Cet article n’a pas d’intertitres
one-set = Il n’y a qu’un jeu de mots-clés
set-active = Jeu de mots-clés : { $name }
no-keyword = Il n’y a pas de mot-clé { $number }
no-keywords = Aucun mot-clé : / cherche, * garde
no-hits = Aucun mot-clé dans aucun article
no-hit-of = « { $name } » : introuvable
only-in-folds = « { $name } » : seulement dans les plis
still-counting = Décompte en cours, réessayez dans un instant
to-article = → { $name }
wrapped = Repris au début → { $name }
wrapped-back = Repris à la fin → { $name }
wrapped-here = Repris au début de l’article
wrapped-here-back = Repris à la fin de l’article
no-jump = Pas d’autre saut
bad-term = Rien à chercher dans « { $name } »
nothing-to-keep = Rien à garder : cherchez (/) ou allez sur une occurrence (n)
kept = « { $name } » est le mot-clé { $number }
kept-already = « { $name } » est déjà le mot-clé { $number }
no-theme = pas de thème « { $name } » ; il y a : { $names }
