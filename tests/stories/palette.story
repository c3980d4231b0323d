# The command palette: a sheet at the bottom, filtered while it is typed.
open 80x24 fr
keys Enter :
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
       La clé sous le paillasson                                               ┃
       Camille Aubertin · Le Lutrin                                            ┃
       18 mars 2024 · français · 6 min                                         █
                                                                               █
       Les cadenas de bagages que l’on achète avant de s’envoler pour          │
       les États-Unis portent un petit losange rouge. Il signale qu’ils        ■
       s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un         ■
       des sept passe-partout confiés aux agents de la sûreté aérienne         ■
       américaine. L’idée paraissait raisonnable : une clé pour vous,          │
─ Commandes ──────────────────────────────────────────────────────────── 95/95 ─
▌ descendre d’une ligne, ou d’un article    down                           j  ↓
  monter d’une ligne, ou d’un article       up                             k  ↑
  page suivante ; à la fin, article suivant  page-down  Espace  Pg suiv  Ctrl-f
  page précédente                           page-up          b  Pg préc  Ctrl-b
  une demi-page plus bas                    half-down                 d  Ctrl-d
  une demi-page plus haut                   half-up                   u  Ctrl-u
  au début                                  top                        g  Début
  à la fin                                  bottom                       G  Fin
  ouvrir                                    open                   Entrée  l  →
  revenir, sans jamais quitter              step-back               Échap  h  ←
  revenir ; depuis la liste, quitter        back                              q
  l’autre volet                             pane-other             Tab  Maj-Tab
:
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
       bbbbbbbbbbbbbbbbbbbbbbbbb                                               t
       ttttttt tttttttt t tt tttttt                                            t
       tt tttt tttt t tttttttt t t ttt                                         b
                                                                               b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
tbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt ttttt t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                            tt                             bbbb
                                             ttttttttt  bbbbbbbbbbbbbbbbbbbbbbb
                                            ttttttt          bbbbbbbbbbbbbbbbbb
                                            ttttttttt                 bbbbbbbbb
                                            ttttttt                   bbbbbbbbb
                                            ttt                        bbbbbbbb
                                            tttttt                       bbbbbb
                                            tttt                   bbbbbbbbbbbb
                                            ttttttttt               bbbbbbbbbbb
                                            tttt                              b
                                            tttttttttt             bbbbbbbbbbbb
b@
end
type motcle
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
       La clé sous le paillasson                                               ┃
       Camille Aubertin · Le Lutrin                                            ┃
       18 mars 2024 · français · 6 min                                         █
                                                                               █
       Les cadenas de bagages que l’on achète avant de s’envoler pour          │
       les États-Unis portent un petit losange rouge. Il signale qu’ils        ■
       s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un         ■
       des sept passe-partout confiés aux agents de la sûreté aérienne         ■
       américaine. L’idée paraissait raisonnable : une clé pour vous,          │
─ Commandes ──────────────────────────────────────────────────────────── 19/95 ─
▌ carte : combien de fois chaque mot-clé dans chaque article, et au fil du…   C
  article suivant qui a le mot-clé de l’occurrence  hit-article-next          v
  garder la recherche, ou le mot de l’occurrence, comme mot-clé  keep         *
  allumer ou éteindre le mot-clé choisi     keyword-toggle       Espace  Entrée
  ajouter un mot-clé                        keyword-add                       a
  modifier ce que cherche le mot-clé choisi  keyword-edit                     e
  retirer le mot-clé choisi                 keyword-remove             d  Suppr
  reprendre le mot-clé retiré en dernier    keyword-restore                   u
  monter le mot-clé choisi                  keyword-up                 K  Alt-↑
  descendre le mot-clé choisi               keyword-down               J  Alt-↓
  donner au mot-clé choisi la couleur suivante  keyword-color                 c
  paragraphe suivant où deux mots-clés se rencontrent  hit-meet               +
:motcle
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
       bbbbbbbbbbbbbbbbbbbbbbbbb                                               t
       ttttttt tttttttt t tt tttttt                                            t
       tt tttt tttt t tttttttt t t ttt                                         b
                                                                               b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
tbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt ttttt t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                    tttttttttttttttt          b
                                                                 tttt         b
                                            tttttttttttttt       bbbbbbbbbbbbbb
                                            ttttttttttt                       b
                                             tttttttttttt                     b
                                            tttttttttttttt             bbbbbbbb
                                            ttttttttttttttt                   b
                                            tttttttttt                 bbbbbbbb
                                            tttttttttttt               bbbbbbbb
                                                ttttttttttttt                 b
                                                       tttttttt               b
bbbbbbb@
end
resize 60x20
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1 …
    La clé sous le paillasson                              ┃
    Camille Aubertin · Le Lutrin                           ┃
    18 mars 2024 · français · 6 min                        ■
                                                           │
    Les cadenas de bagages que l’on achète avant de        ■
    s’envoler pour les États-Unis portent un petit         ■
    losange rouge. Il signale qu’ils s’ouvrent avec la     ■
    combinaison du voyageur, mais aussi avec l’un des      ■
─ Commandes ──────────────────────────────────────── 19/95 ─
▌ carte : combien de fois chaque mot-clé dans chaque ar…  C
  article suivant qui a le mot-clé de l’occurrence        v
  garder la recherche, ou le mot de l’occurrence, comme…  *
  allumer ou éteindre le mot-clé choisi      Espace  Entrée
  ajouter un mot-clé                                      a
  modifier ce que cherche le mot-clé choisi               e
  retirer le mot-clé choisi                        d  Suppr
  reprendre le mot-clé retiré en dernier                  u
  monter le mot-clé choisi                         K  Alt-↑
:motcle
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
    bbbbbbbbbbbbbbbbbbbbbbbbb                              t
    ttttttt tttttttt t tt tttttt                           t
    tt tttt tttt t tttttttt t t ttt                        b
                                                           t
                                                           b
                                                           b
                                                           b
                                                           b
tbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttt ttttt t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                          b
                                                          b
                                             bbbbbbbbbbbbbb
                                                          b
                                                          b
                                                   bbbbbbbb
                                                          b
                                                   bbbbbbbb
bbbbbbb@
end
