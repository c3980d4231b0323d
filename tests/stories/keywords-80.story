# The list with counts and bars, the keyword panel, another set, and why a word is lit.
open 80x24 fr
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
▌ La clé sous le paill… │    La clé sous le paillasson                         ┃
▌ 6 min · 18 mars 2024  │    Camille Aubertin · Le Lutrin                      ┃
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │    18 mars 2024 · français · 6 min                   █
  De César à l’AES : p… │                                                      ■
  6 min · 2 nov. 2023   │    Les cadenas de bagages que l’on achète avant de   │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    s’envoler pour les États-Unis portent un petit    ■
  WhatsApp, Telegram,…  │    losange rouge. Il signale qu’ils s’ouvrent avec   ■
  4 min · 14 févr. 2022 │    la combinaison du voyageur, mais aussi avec l’un  ■
  ███▂██▄▄·· 1×7 2×6    │    des sept passe-partout confiés aux agents de la   │
  Ce que dit l’envelop… │    sûreté aérienne américaine. L’idée paraissait     ■
  4 min · 1er août 2021 │    raisonnable : une clé pour vous, une clé pour     ■
  ·▅···▆·▆▅▄ 1×4 2×1    │    l’autorité, des règles strictes pour la seconde.  │
  EncroChat : quand la… │    En 2014, un grand quotidien de Washington         │
  5 min · 3 juil. 2020  │    illustra un reportage par une photographie du     │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │    trousseau. L’image circula ; à la fin de l’été    │
  Tor, ou l’art d’éplu… │    2015, des amateurs en avaient tiré des plans que  ■
  5 min · 12 mai 2023   │    n’importe qui pouvait envoyer à une imprimante    ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │    3D. Il avait suffi d’une photo.                   ■
  Comment un ordinateu… │                                                      ■
  6 min · 9 juin 2024   │  + Toute l’histoire des « portes dérobées » tient    ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │    dans ce trousseau. Depuis plus de trente ans, des ■
                        │    gouvernements demandent aux fabricants de télé-   │
 mots-clés 40 ici · 303 dans 10 articles                          1/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
@rrrrrrrrrrrrrrrrrrrrrrrt    bbbbbbbbbbbbbbbbbbbbbbbbb                         t
r t ttt t tt tttt tttt  t    ttttttt tttttttt t tt tttttt                      t
r tbbbbttbbb bbb bbb    t    tt tttt tttt t tttttttt t t ttt                   b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttttt tttt t                                                      b
  bbbbbbbbtt bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t ttt tttt tttt t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t ttttt tttt  t                                                      t
  tbbbbbbbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t  t                        uuuuuuuuuuuuuuu            b
  bbtbbbbbbt bbb bbb    t                                                      b
                        t                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys s
screen
 2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1  7 surveillance ×2
▌ La clé sous le paill… │    La clé sous le paillasson                         ┃
▌ 6 min · 18 mars 2024  │    Camille Aubertin · Le Lutrin                      ┃
▌ ·▂··▄··▂▂▂ 2×1 3×1    │    18 mars 2024 · français · 6 min                   ┃
  De César à l’AES : p… │                                                      ■
  6 min · 2 nov. 2023   │    Les cadenas de bagages que l’on achète avant de   │
  ····▂···▆▂ 2×1 3×1    │    s’envoler pour les États-Unis portent un petit    │
  WhatsApp, Telegram,…  │    losange rouge. Il signale qu’ils s’ouvrent avec   │
  4 min · 14 févr. 2022 │    la combinaison du voyageur, mais aussi avec l’un  │
  █▄▆·▅▄▂▂·· 2×6 3×6    │    des sept passe-partout confiés aux agents de la   │
  Ce que dit l’envelop… │    sûreté aérienne américaine. L’idée paraissait     │
  4 min · 1er août 2021 │    raisonnable : une clé pour vous, une clé pour     ■
  ·▂·····▆·▄ 2×1 3×1    │    l’autorité, des règles strictes pour la seconde.  │
  EncroChat : quand la… │    En 2014, un grand quotidien de Washington         │
  5 min · 3 juil. 2020  │    illustra un reportage par une photographie du     │
  ·····▄▄·▄▂ 2×2 3×1    │    trousseau. L’image circula ; à la fin de l’été    │
  Tor, ou l’art d’éplu… │    2015, des amateurs en avaient tiré des plans que  │
  5 min · 12 mai 2023   │    n’importe qui pouvait envoyer à une imprimante    ■
  ▆▂▂▂·▆▄▂▄▂ 2×1 3×1    │    3D. Il avait suffi d’une photo.                   │
  Comment un ordinateu… │                                                      ■
  6 min · 9 juin 2024   │    Toute l’histoire des « portes dérobées » tient    │
  ···▂▂▂·▄·· 2×1 3×1    │    dans ce trousseau. Depuis plus de trente ans, des ■
                        │    gouvernements demandent aux fabricants de télé-   │
 Jeu de mots-clés : anglais                                       1/10 · ? aide
────────────────────
222222222222tt 333333333333tt 4444444444tt 5555555tt 7777777777777777tt
@rrrrrrrrrrrrrrrrrrrrrrrt    bbbbbbbbbbbbbbbbbbbbbbbbb                         t
r t ttt t tt tttt tttt  t    ttttttt tttttttt t tt tttttt                      t
r tbttbttbbb bbb bbb    t    tt tttt tttt t tttttttt t t ttt                   t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      t
  ttttbtttbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbb  t                                                      t
  t ttt t tt ttttt tttt t                                                      t
  bbbtbbbbtt bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t ttt tttt tttt t                                                      b
  tbtttttbtb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t ttttt tttt  t                                                      t
  tttttbbtbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      t
  tttbbbtbtt bbb bbb    t                                                      b
                        t                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys S m j j J c
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1  4 Telegram ×1  5 Tor ×1 …
▌ La clé sous le paill… │    La clé sous le paillasson                         ┃
▌ 6 min · 18 mars 2024  │    Camille Aubertin · Le Lutrin                      ┃
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │    18 mars 2024 · français · 6 min                   █
  De César à l’AES : p… │                                                      ■
  6 min · 2 nov. 2023   │    Les cadenas de bagages que l’on achète avant de   │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    s’envoler pour les États-Unis portent un petit    ■
  WhatsApp, Telegram,…  │    losange rouge. Il signale qu’ils s’ouvrent avec   ■
  4 min · 14 févr. 2022 │    la combinaison du voyageur, mais aussi avec l’un  ■
  ███▂██▄▄·· 1×7 2×6    │    des sept passe-partout confiés aux agents de la   │
─ Mots-clés · jeu « de base » (1/2) ────────────────────────────────────────────
  ● 1 chiffrement    ~chiffrement ; ~encryption            ×9 ici · 80 dans 10
  ● 2 WhatsApp                                             ×1 ici · 20 dans 10
  ● 3 Signal                                               ×1 ici · 19 dans 10
▌ ● 4 Telegram                                             ×1 ici · 17 dans 10
  ● 5 Tor                                                  ×1 ici · 21 dans 10
  ● 6 cryptage       ~cryptage                             ×5 ici · 27 dans 10
  ● 7 surveillance   ~surveillance                         ×2 ici · 16 dans 10
  ● 8 Europol                                                ×1 ici · 9 dans 7
  ● 9 terrorisme     ~terrorisme                            ×2 ici · 16 dans 9 ▼
 Espace : allumer, éteindre · a : ajouter · e : modifier · d : retirer ·
 1…9 : place · K J : déplacer · c : couleur · s : autre jeu · w : enregistrer ·
 q : fermer
 « Telegram » est changé pour cette séance ; w l’enregistre       1/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 3333333333tt 555555555555tt 5555555tt t
rrrrrrrrrrrrrrrrrrrrrrrrt    bbbbbbbbbbbbbbbbbbbbbbbbb                         t
r t ttt t tt tttt tttt  t    ttttttt tttttttt t tt tttttt                      t
r tbbbbttbbb bbb bbb    t    tt tttt tttt t tttttttt t t ttt                   b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttttt tttt t                                                      b
  bbbbbbbbtt bbb bbb    t                                                      t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttt
    b 11111111111    tttttttttttt t ttttttttttt            tt ttt t tt tttt tt
    b 22222222                                             tt ttt t tt tttt tt
    b 333333                                               tt ttt t tt tttt tt
@rrrb 55555555     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
    b 555                                                  tt ttt t tt tttt tt
    b 66666666       ttttttttt                             tt ttt t tt tttt tt
    b 777777777777   ttttttttttttt                         tt ttt t tt tttt tt
    b 8888888                                                tt ttt t t tttt t
    b 9999999999     ttttttttttt                            tt ttt t tt tttt t t
 tttttt t tttttttt tttttttt t t t ttttttt t t t tttttttt t t t ttttttt t
 ttt t ttttt t t t t tttttttt t t t ttttttt t t t ttttt ttt t t t ttttttttttt t
 t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q Enter n n w
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1  4 Telegram ×1  5 Tor ×1 …
       La clé sous le paillasson                                               ┃
       Camille Aubertin · Le Lutrin                                            ┃
       18 mars 2024 · français · 6 min                                         █
                                                                               █
       Les cadenas de bagages que l’on achète avant de s’envoler pour          │
       les États-Unis portent un petit losange rouge. Il signale qu’ils        ■
       s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un         ■
       des sept passe-partout confiés aux agents de la sûreté aérienne         ■
       américaine. L’idée paraissait raisonnable : une clé pour vous,          │
       une clé pour l’autorité, des règles strictes pour la seconde. En        ■
       2014, un grand quotidien de Washington illustra un reportage par        ■
       une photographie du trousseau. L’image circula ; à la fin de l’été      │
       2015, des amateurs en avaient tiré des plans que n’importe qui          │
       pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.        │
                                                                               │
     + Toute l’histoire des « portes dérobées » tient dans ce trousseau.       ■
       Depuis plus de trente ans, des gouvernements demandent aux fabri-       ■
    1+ cants de téléphones et aux messageries de chiffrer solidement les       ■
─ Pourquoi « messageries » ? ───────────────────────────────────────────────────
  messageries ← messageri + -es ← famille « messagerie » ← mot-
  clé « messagerie »
  x : ne plus surligner « messageries » · q : fermer
 messagerie 1/4 ici · 19 dans 10 articles                  1/10 · 16 % · ? aide
────────────────────
111111111111111tt 222222222222tt 3333333333tt 555555555555tt 5555555tt t
       bbbbbbbbbbbbbbbbbbbbbbbbb                                               t
       ttttttt tttttttt t tt tttttt                                            t
       tt tttt tttt t tttttttt t t ttt                                         b
                                                                               b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
                                                                               b
                                                                               b
                                                                               t
                                                                               t
                                                                               t
                                                                               t
     t                        uuuuuuuuuuuuuuu                                  b
                                                                               b
    bt                            ccccccccccc    11111111                      b
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttttttttttttttttttt
  @

  t t tt tttt ttttttttt t ttttttttttt t t t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q q f
type kw:
keys Tab
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1  4 Telegram ×1  5 Tor ×1 …
▌ La clé sous le paill… │    s’envoler pour les États-Unis portent un petit    ┃
▌ 15 % · 6 min          │    losange rouge. Il signale qu’ils s’ouvrent avec   ┃
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │    la combinaison du voyageur, mais aussi avec l’un  █
  De César à l’AES : p… │    des sept passe-partout confiés aux agents de la   █
  6 min · 2 nov. 2023   │    sûreté aérienne américaine. L’idée paraissait     │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    raisonnable : une clé pour vous, une clé pour     ■
  WhatsApp, Telegram,…  │    l’autorité, des règles strictes pour la seconde.  ■
  4 min · 14 févr. 2022 │    En 2014, un grand quotidien de Washington         ■
  ███▂██▄▄·· 1×7 2×6    │    illustra un reportage par une photographie du     │
  Ce que dit l’envelop… │    trousseau. L’image circula ; à la fin de l’été    ■
  4 min · 1er août 2021 │    2015, des amateurs en avaient tiré des plans que  ■
  ·▅···▆·▆▅▄ 1×4 2×1    │    n’importe qui pouvait envoyer à une imprimante    │
  EncroChat : quand la… │    3D. Il avait suffi d’une photo.                   │
  5 min · 3 juil. 2020  │                                                      │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │  + Toute l’histoire des « portes dérobées » tient    │
  Tor, ou l’art d’éplu… │    dans ce trousseau. Depuis plus de trente ans, des ■
  5 min · 12 mai 2023   │    gouvernements demandent aux fabricants de télé-   ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │ 1+ phones et aux messageries de chiffrer solidement  ■
  Comment un ordinateu… │    les conversations de tous, puis de conserver      ■
  6 min · 9 juin 2024   │ 1+ un moyen de les déchiffrer pour la police : le    ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │ 67 cryptage pour tous, la surveillance pour les      ■
filtre : kw:chiffrement
 10 articles sur 10 · proposition 1 sur 20 (Tab)
────────────────────
111111111111111tt 222222222222tt 3333333333tt 555555555555tt 5555555tt t
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      t
r tt t t t ttt          t                                                      t
r tbbbbttbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttttt tttt t                                                      b
  bbbbbbbbtt bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t ttt tttt tttt t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t ttttt tttt  t                                                      t
  tbbbbbbbbb bbb bbb    t  t                        uuuuuuuuuuuuuuu            t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t bt               ccccccccccc    11111111             b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t bt                 1111111111         uuuuuu         b
  bbtbbbbbbt bbb bbb    t bb 66666666               777777777777               b
bbbbbbbbbbbbbbbbbbbbbbb@
 tt tttttttt ttt tt t ttttttttttt t ttt tt ttttt
end
keys Esc c f
type titre:tor
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Signal ×19  4 Telegram ×17  5 Tor ×21 …
─ Concordance par article · « titre:tor » ─────────────────────────────── 2/30 ─
▌Tor, ou l’art d… 5   … jetable, et le réseau Tor pour que nul ne sache d’où …
 12 mai 2023      5 …igine. Mais pour joindre Tor, il s’était servi du réseau …
                  5 …oire dit presque tout de Tor. L’outil a fait exactement …
                  5 …se représente volontiers Tor comme une cave sans lumière …
                  9 …etrouvent trafiquants et terroristes. Il est né en plein …
                  1  … local sache lequel. Le chiffrement ne suffit pas : il …
                  + … ni le destinataire. Les métadonnées restent sur l’envelo…
                  7  … sur l’enveloppe, et la surveillance sait lire les envel…
                  1    … plusieurs couches de chiffrement, comme les tuniques …
                  1 …elais en relais ; chacun déchiffre une couche, y lit l’ad…
                  5 …u’on ouvre le navigateur Tor, le logiciel choisit trois …
                  5                    Ce que Tor ne fait pas
─ Tor, ou l’art d’éplucher l’oignon ────────────────────────────────────────────
       un examen envoya à l’université une fausse alerte à la bombe. Il        █
       avait pris ses précautions : une adresse jetable, et le réseau          ■
     5 Tor pour que nul ne sache d’où partait le courrier. Le message          ■
     5 arriva bel et bien sans origine. Mais pour joindre Tor, il s’était      │
       servi du réseau sans fil du campus ; les techniciens n’eurent qu’à      ■
       chercher qui, ce matin-là, avait parlé à l’oignon. Interrogé,           ■
       l’étudiant avoua.                                                       ■
filtre : titre:tor
 1 article sur 10
────────────────────
111111111111111ttt 222222222222ttt 3333333333ttt 555555555555ttt 5555555ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttt tttt t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrcccrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 tt ttt tttt      b                           555
                  b                           555
                  b                           555
                  b                           99999999999
                  b                           11111111111
                  t                           uuuuuuuuuuu
                  b                           777777777777
                  b                           11111111111
                  b                           111111111
                  b                           555
                  b                           555
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttt
                                                                               b
                                                                               b
     b ccc                                                                     b
     b                                                    555                  t
                                                                               b
                                                                               b
                                                                               b
bbbbbbbbbbbbbbbbbb@
 t ttttttt ttt tt
end
