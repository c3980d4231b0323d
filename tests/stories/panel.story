# The keyword panel: switched off, added, in another colour.
open 80x24 fr
keys Enter m j Space j 9
screen
 1 chiffrement ×9  3 terrorisme ×2  4 Signal ×1  5 Tor ×1  6 cryptage ×5 …
       La clé sous le paillasson                                               ┃
       Camille Aubertin · Le Lutrin                                            ┃
       18 mars 2024 · français · 6 min                                         █
                                                                               █
       Les cadenas de bagages que l’on achète avant de s’envoler pour          │
       les États-Unis portent un petit losange rouge. Il signale qu’ils        ■
       s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un         ■
       des sept passe-partout confiés aux agents de la sûreté aérienne         ■
       américaine. L’idée paraissait raisonnable : une clé pour vous,          │
─ Mots-clés · jeu « de base » (1/2) ────────────────────────────────────────────
  ● 5 Tor                                                  ×1 ici · 21 dans 10 ▲
  ● 6 cryptage       ~cryptage                             ×5 ici · 27 dans 10
  ● 7 surveillance   ~surveillance                         ×2 ici · 16 dans 10
  ● 8 Europol                                                ×1 ici · 9 dans 7
▌ ● 9 Telegram                                             ×1 ici · 17 dans 10
  ● + métadonnées    metadonnee* ; metadata                 ×1 ici · 13 dans 9
  ● + messagerie     ~messagerie ; messaging               ×4 ici · 19 dans 10
  ● + vie privée     ~vie privée ; ~privacy                  ×0 ici · 2 dans 2
  ● + porte dérobée  porte dérobée ; portes dérobées ; bac…  ×2 ici · 2 dans 1 ▼
 Espace : allumer, éteindre · a : ajouter · e : modifier · d : retirer ·
 1…9 : place · K J : déplacer · c : couleur · s : autre jeu · w : enregistrer ·
 q : fermer
 mots-clés 39 ici · 283 dans 10 articles                    1/10 · 0 % · ? aide
────────────────────
111111111111111tt 33333333333333tt 4444444444tt 5555555tt 666666666666tt t
       bbbbbbbbbbbbbbbbbbbbbbbbb                                               t
       ttttttt tttttttt t tt tttttt                                            t
       tt tttt tttt t tttttttt t t ttt                                         b
                                                                               b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttt
    b 555                                                  tt ttt t tt tttt tt t
    b 66666666       ttttttttt                             tt ttt t tt tttt tt
    b 777777777777   ttttttttttttt                         tt ttt t tt tttt tt
    b 8888888                                                tt ttt t t tttt t
@rrrb 99999999     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
    t uuuuuuuuuuu    ttttttttttt t tttttttt                 tt ttt t tt tttt t
    t uuuuuuuuuu     ttttttttttt t ttttttttt               tt ttt t tt tttt tt
    t ttt tttttt     tttt tttttt t tttttttt                  tt ttt t t tttt t
    t uuuuuuuuuuuuu  ttttt ttttttt t tttttt tttttttt t tttt  tt ttt t t tttt t t
 tttttt t tttttttt tttttttt t t t ttttttt t t t tttttttt t t t ttttttt t
 ttt t ttttt t t t t tttttttt t t t ttttttt t t t ttttt ttt t t t ttttttttttt t
 t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys a
type puce
screen
 1 chiffrement ×9  3 terrorisme ×2  4 Signal ×1  5 Tor ×1  6 cryptage ×5 …
       La clé sous le paillasson                                               ┃
       Camille Aubertin · Le Lutrin                                            ┃
       18 mars 2024 · français · 6 min                                         █
                                                                               █
       Les cadenas de bagages que l’on achète avant de s’envoler pour          │
       les États-Unis portent un petit losange rouge. Il signale qu’ils        ■
       s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un         ■
       des sept passe-partout confiés aux agents de la sûreté aérienne         ■
       américaine. L’idée paraissait raisonnable : une clé pour vous,          │
─ Mots-clés · jeu « de base » (1/2) ────────────────────────────────────────────
  ● 5 Tor                                                  ×1 ici · 21 dans 10 ▲
  ● 6 cryptage       ~cryptage                             ×5 ici · 27 dans 10
  ● 7 surveillance   ~surveillance                         ×2 ici · 16 dans 10
  ● 8 Europol                                                ×1 ici · 9 dans 7
▌ ● 9 Telegram                                             ×1 ici · 17 dans 10
  ● + métadonnées    metadonnee* ; metadata                 ×1 ici · 13 dans 9
  ● + messagerie     ~messagerie ; messaging               ×4 ici · 19 dans 10
  ● + vie privée     ~vie privée ; ~privacy                  ×0 ici · 2 dans 2
  ● + porte dérobée  porte dérobée ; portes dérobées ; bac…  ×2 ici · 2 dans 1 ▼
 Espace : allumer, éteindre · a : ajouter · e : modifier · d : retirer ·
 1…9 : place · K J : déplacer · c : couleur · s : autre jeu · w : enregistrer ·
 q : fermer
mot-clé (mots séparés par ;) : puce
────────────────────
111111111111111tt 33333333333333tt 4444444444tt 5555555tt 666666666666tt t
       bbbbbbbbbbbbbbbbbbbbbbbbb                                               t
       ttttttt tttttttt t tt tttttt                                            t
       tt tttt tttt t tttttttt t t ttt                                         b
                                                                               b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttt
    b 555                                                  tt ttt t tt tttt tt t
    b 66666666       ttttttttt                             tt ttt t tt tttt tt
    b 777777777777   ttttttttttttt                         tt ttt t tt tttt tt
    b 8888888                                                tt ttt t t tttt t
brrrb 99999999     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
    t uuuuuuuuuuu    ttttttttttt t tttttttt                 tt ttt t tt tttt t
    t uuuuuuuuuu     ttttttttttt t ttttttttt               tt ttt t tt tttt tt
    t ttt tttttt     tttt tttttt t tttttttt                  tt ttt t t tttt t
    t uuuuuuuuuuuuu  ttttt ttttttt t tttttt tttttttt t tttt  tt ttt t t tttt t t
 tttttt t tttttttt tttttttt t t t ttttttt t t t tttttttt t t t ttttttt t
 ttt t ttttt t t t t tttttttt t t t ttttttt t t t ttttt ttt t t t ttttttttttt t
 t t tttttt
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@
end
keys Enter
resize 60x20
screen
 1 chiffrement ×9  3 terrorisme ×2  4 Signal ×1  5 Tor ×1 …
    La clé sous le paillasson                              ┃
    Camille Aubertin · Le Lutrin                           ┃
    18 mars 2024 · français · 6 min                        ■
                                                           │
    Les cadenas de bagages que l’on achète avant de        ■
    s’envoler pour les États-Unis portent un petit         ■
    losange rouge. Il signale qu’ils s’ouvrent avec la     ■
    combinaison du voyageur, mais aussi avec l’un des      ■
─ Mots-clés · jeu « de base » (1/2) ────────────────────────
  ● + anonymat       ~anonymat           ×0 ici · 0 dans 0 ▲
  ● + police         ~police            ×5 ici · 17 dans 6
  ● + enquête        ~enquête           ×2 ici · 10 dans 5
  ● + FBI                                ×0 ici · 3 dans 3
  ● + NSA                                ×2 ici · 3 dans 2
▌ ● + puce                               ×3 ici · 4 dans 2
 Espace : allumer, éteindre · a : ajouter · e : modifier ·
 d : retirer · 1…9 : place · K J : déplacer · c : couleur ·
 s : autre jeu · w : enregistrer · q : fermer
 « puce » : mot-clé 21 de la séance (; : suivant)…   ? aide
────────────────────
111111111111111tt 33333333333333tt 4444444444tt 5555555tt t
    bbbbbbbbbbbbbbbbbbbbbbbbb                              t
    ttttttt tttttttt t tt tttttt                           t
    tt tttt tttt t tttttttt t t ttt                        b
                                                           t
                                                           b
                                                           b
                                                           b
                                                           b
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttt
    t tttttttt       ttttttttt           tt ttt t t tttt t t
    t uuuuuu         ttttttt            tt ttt t tt tttt t
    t uuuuuuu        tttttttt           tt ttt t tt tttt t
    t ttt                                tt ttt t t tttt t
    t uuu                                tt ttt t t tttt t
@rrrt uuuu         rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 tttttt t tttttttt tttttttt t t t ttttttt t t t tttttttt t
 t t ttttttt t ttt t ttttt t t t t tttttttt t t t ttttttt t
 t t ttttt ttt t t t ttttttttttt t t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
resize 40x12
screen
 1 chiffrement ×9  3 terrorisme ×2 …
    La clé sous le paillasson          ┃
    Camille Aubertin · Le Lutrin       ■
─ Mots-clés · jeu « de base » (1…───────
  ● + piratage       ×0 ici · 1 dans 1 ▲
  ● + anonymat       ×0 ici · 0 dans 0
  ● + police        ×5 ici · 17 dans 6
  ● + enquête       ×2 ici · 10 dans 5
  ● + FBI            ×0 ici · 3 dans 3
  ● + NSA            ×2 ici · 3 dans 2
▌ ● + puce           ×3 ici · 4 dans 2
 « puce » : mot-clé 21 de la…    ? aide
────────────────────
111111111111111tt 33333333333333tt t
    bbbbbbbbbbbbbbbbbbbbbbbbb          t
    ttttttt tttttttt t tt tttttt       b
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttt
    t tttttttt       tt ttt t t tttt t t
    t tttttttt       tt ttt t t tttt t
    t uuuuuu        tt ttt t tt tttt t
    t uuuuuuu       tt ttt t tt tttt t
    t ttt            tt ttt t t tttt t
    t uuu            tt ttt t t tttt t
@rrrt uuuu         rrrrrrrrrrrrrrrrrrr
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
