# The contents and the help lie over both panes.
open 80x24 fr
keys Enter t j
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
    La clé sous le paillasson
  ▌   Une puce nommée Clipper
      Ce que devient un passage secret
      Le même débat, en habits neufs


















 mots-clés 40 ici · 303 dans 10 articles                    1/10 · 0 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
    bbbbbbbbbbbbbbbbbbbbbbbbb
  @rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr




















rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Enter ?
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
  Se déplacer
   j  ↓                descendre d’une ligne, ou d’un article
   k  ↑                monter d’une ligne, ou d’un article
   Espace  Pg suiv     page suivante ; à la fin, article suivant
   Ctrl-f
   b  Pg préc  Ctrl-b  page précédente
   d  Ctrl-d           une demi-page plus bas
   u  Ctrl-u           une demi-page plus haut
   g  Début            au début
   G  Fin              à la fin

  Articles
   Entrée  l  →        ouvrir
   Échap  h  ←         revenir, sans jamais quitter
   q                   revenir ; depuis la liste, quitter
   Tab  Maj-Tab        l’autre volet
   J                   article suivant, de partout
   K                   article précédent
   x                   étoile ou pas
   X                   marquer comme lu ou non lu
   r                   relire le fichier, ou le dossier
   A                   garder ce dossier : « lutrin » seul l’ouvrira          ▼
 mots-clés 40 ici · 303 dans 10 articles                   1/10 · 33 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
  @bbbbbbbbbb
   bbbb
   bbbb
   bbbbbbbbbbbbbbb
   bbbbbb
   bbbbbbbbbbbbbbbbbb
   bbbbbbbbb
   bbbbbbbbb
   bbbbbbbb
   bbbbbb

  bbbbbbbb
   bbbbbbbbbbbb
   bbbbbbbbbbb
   b
   bbbbbbbbbbbb
   b
   b
   b
   b
   b
   b                                                                          t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
