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
─ Commandes ──────────────────────────────────────────────────────────── 73/73 ─
▌ down               descendre d’une ligne, ou d’un article                j  ↓
  up                 monter d’une ligne, ou d’un article                   k  ↑
  page-down          page suivante ; à la fin, articl…  Espace  Pg suiv  Ctrl-f
  page-up            page précédente                         b  Pg préc  Ctrl-b
  half-down          une demi-page plus bas                           d  Ctrl-d
  half-up            une demi-page plus haut                          u  Ctrl-u
  top                au début                                          g  Début
  bottom             à la fin                                            G  Fin
  open               ouvrir                                        Entrée  l  →
  back               revenir ; depuis la liste, quitter             q  Échap  h
  pane-other         l’autre volet                                 Tab  Maj-Tab
  article-next       article suivant, de partout                              J
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
  tt                                                                       bbbb
  ttttttttt                                             bbbbbbbbbbbbbbbbbbbbbbb
  ttttttt                                                    bbbbbbbbbbbbbbbbbb
  ttttttttt                                                           bbbbbbbbb
  ttttttt                                                             bbbbbbbbb
  ttt                                                                  bbbbbbbb
  tttttt                                                                 bbbbbb
  tttt                                                             bbbbbbbbbbbb
  tttt                                                              bbbbbbbbbbb
  tttttttttt                                                       bbbbbbbbbbbb
  tttttttttttt                                                                b
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
─ Commandes ──────────────────────────────────────────────────────────── 12/73 ─
▌ keep               garder la recherche, ou le mot de l’occurrence, comme…   *
  keyword-toggle     allumer ou éteindre le mot-clé choisi       Espace  Entrée
  keyword-add        ajouter un mot-clé                                       a
  keyword-edit       modifier ce que cherche le mot-clé choisi                e
  keyword-remove     retirer le mot-clé choisi                         d  Suppr
  set-next           jeu de mots-clés suivant                                 s
  set-previous       jeu de mots-clés précédent                               S
  keywords           panneau des mots-clés : allumer, ajouter, modifier       m
  set default        jeu de mots-clés « de base »
  set english        jeu de mots-clés « anglais »
  list-toggle        montrer ou cacher l’autre volet                          z
  up                 monter d’une ligne, ou d’un article                   k  ↑
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
  tttttttttttttt                                                 bbbbbbbbbbbbbb
  ttttttttttt                                                                 b
  tttttttttttt                                                                b
  tttttttttttttt                                                       bbbbbbbb
  tttttttt                                                                    b
  tttttttttttt                                                                b
  tttttttt                                                                    b
  ttt ttttttt
  ttt ttttttt
  ttttttttttt                                                                 b
  tt                                                                       bbbb
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
─ Commandes ──────────────────────────────────────── 12/73 ─
▌ garder la recherche, ou le mot de l’occurrence, comme…  *
  allumer ou éteindre le mot-clé choisi      Espace  Entrée
  ajouter un mot-clé                                      a
  modifier ce que cherche le mot-clé choisi               e
  retirer le mot-clé choisi                        d  Suppr
  jeu de mots-clés suivant                                s
  jeu de mots-clés précédent                              S
  panneau des mots-clés : allumer, ajouter, modifier      m
  jeu de mots-clés « de base »
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
                                             bbbbbbbbbbbbbb
                                                          b
                                                          b
                                                   bbbbbbbb
                                                          b
                                                          b
                                                          b

bbbbbbb@
end
