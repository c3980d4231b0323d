# The concordance: by article, by what stands before and after, narrowed, and back from an article.
open 80x24 fr
keys c
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21 …
─ Concordance par article ────────────────────────────────────────────── 1/303 ─
▌La clé sous le…  +    Toute l’histoire des « portes dérobées » tient dans ce …
 Le Lutrin · 18…  +    … de téléphones et aux messageries de chiffrer solideme…
                  1   … et aux messageries de chiffrer solidement les conversa…
                  1 …onserver un moyen de les déchiffrer pour la police : le …
                  +  … les déchiffrer pour la police : le cryptage pour tous, …
                  6 …frer pour la police : le cryptage pour tous, la surveilla…
                  7  … cryptage pour tous, la surveillance pour les seuls coup…
                  6 … plus de trente ans, les cryptologues répondent que les …
                  + …thme secret conçu par la NSA. Chaque exemplaire sort de …
                  + …tre. Muni d’un mandat, l’enquêteur réunit les moitiés …
                  6 …hiré, et la conversation cryptée redevient limpide.
                  1 …clé du moment, elle-même chiffrée. Au printemps 1994, …
─ La clé sous le paillasson ──────────────────────────────────────── Le Lutrin ─
       pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.        █
                                                                               █
     + Toute l’histoire des « portes dérobées » tient dans ce trousseau.       ■
       Depuis plus de trente ans, des gouvernements demandent aux fabri-       ■
    1+ cants de téléphones et aux messageries de chiffrer solidement les       │
     1 conversations de tous, puis de conserver un moyen de les déchif-        ■
   167 frer pour la police : le cryptage pour tous, la surveillance pour       ■
     6 les seuls coupables. Depuis plus de trente ans, les cryptologues        ■
 o : ordre · / : filtre · 1…9 : mots-clés · Entrée : lire · q : sortir   ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttt ttttt t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@ccccccccccccccrrrrrrrrrrrrrrrrrrr
 tt tttttt t ttt  t                           uuuuuuuuuuu    bbbbbbbb
                  b            ttttttttttt    11111111
                  b                           1111111111         tttttt      b
                  t        bbbbbbbbbb         uuuuuu      bbbbbbbb
                  b bbbbb         tttttt      66666666               bbbbbbbbbb
                  b    bbbbbbbb               777777777777
                  b                           666666666666
                  t                           uuu
                  t                           uuuuuuuuu
                  b                           6666666
                  b                           11111111
tbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttt tt tttttt t
                                                                               b
                                                                               b
     t                        ccccccccccccccc                                  b
                                                                               b
    bt                            uuuuuuuuuuu    11111111                      t
     b                                                          1111111        b
   bbb 1111         uuuuuu      66666666               777777777777            b
     b                                                     666666666666        b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys j j o o
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21 …
─ Concordance par contexte gauche ───────────────────────────────────── 74/303 ─
 EncroChat : qua… 2 …se noie dans la foule de WhatsApp ou de Signal est moins …
 De César à l’AE… 1  … invente une manière de chiffrer, quelqu’un d’autre s’as…
▌La clé sous le…  1   … et aux messageries de chiffrer solidement les conversa…
 WhatsApp, Teleg… 1                 Le mot de chiffrement recouvre en effet …
 WhatsApp, Teleg… 1    … vastes opérations de chiffrement jamais menées, et la…
 EncroChat : qua… 4 … foule de WhatsApp ou de Signal est moins visible que le …
 WhatsApp, Teleg… +   … qu’il est question de vie privée, WhatsApp, Telegram …
 La clé sous le…  3 …ette. Un usager russe de Telegram contestait l’obligation…
 La clé sous le…  9 …ent, sur des soupçons de terrorisme. L’argument le plus …
 Tor, ou l’art d… 5 …oire dit presque tout de Tor. L’outil a fait exactement …
 Quatre mots tir… 8 …ables de tout décrypter. Europol, dans ses rapports sur …
 Tor, ou l’art d… 8    … La semaine dernière, Europol a annoncé l’arrestation …
─ La clé sous le paillasson ──────────────────────────────────────── Le Lutrin ─
       pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.        █
                                                                               █
     + Toute l’histoire des « portes dérobées » tient dans ce trousseau.       ■
       Depuis plus de trente ans, des gouvernements demandent aux fabri-       ■
    1+ cants de téléphones et aux messageries de chiffrer solidement les       │
     1 conversations de tous, puis de conserver un moyen de les déchif-        ■
   167 frer pour la police : le cryptage pour tous, la surveillance pour       ■
     6 les seuls coupables. Depuis plus de trente ans, les cryptologues        ■
 chiffrement 1/9 ici · 80 dans 10 articles                        1/10 · ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttttt tttttt t
 ttttttttt t tttt b                           22222222       bbbbbb
 tt ttttt t ttttt b                           11111111
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@cccccccrrrrrrrrrrrrrrrrrrrrrrrrrr
 ttttttttt tttttt b                           11111111111
 ttttttttt tttttt b                           11111111111
 ttttttttt t tttt b            bbbbbbbb       444444
 ttttttttt tttttt t                           uuuuuuuuuu  bbbbbbbb  bbbbbbbb
 tt ttt tttt ttt  b                           33333333
 tt ttt tttt ttt  b                           9999999999
 tttt tt ttttt tt b                           555
 tttttt tttt tttt b                bbbbbbbbb  8888888
 tttt tt ttttt tt b                           8888888
tbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttt tt tttttt t
                                                                               b
                                                                               b
     t                        uuuuuuuuuuuuuuu                                  b
                                                                               b
    bt                            uuuuuuuuuuu    cccccccc                      t
     b                                                          1111111        b
   bbb 1111         uuuuuu      66666666               777777777777            b
     b                                                     666666666666        b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys o o /
type le
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21 …
─ Concordance par article · « le » ───────────────────────────────────── 3/283 ─
 La clé sous le…  +    Toute l’histoire des « portes dérobées » tient dans ce …
 Le Lutrin · 18…  +    … de téléphones et aux messageries de chiffrer solideme…
▌                 1   … et aux messageries de chiffrer solidement les conversa…
                  1 …onserver un moyen de les déchiffrer pour la police : le …
                  +  … les déchiffrer pour la police : le cryptage pour tous, …
                  6 …frer pour la police : le cryptage pour tous, la surveilla…
                  7  … cryptage pour tous, la surveillance pour les seuls coup…
                  6 … plus de trente ans, les cryptologues répondent que les …
                  + …thme secret conçu par la NSA. Chaque exemplaire sort de …
                  + …tre. Muni d’un mandat, l’enquêteur réunit les moitiés …
                  6 …hiré, et la conversation cryptée redevient limpide.
                  1 …clé du moment, elle-même chiffrée. Au printemps 1994, …
─ La clé sous le paillasson ──────────────────────────────────────── Le Lutrin ─
       pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.        █
                                                                               █
     + Toute l’histoire des « portes dérobées » tient dans ce trousseau.       ■
       Depuis plus de trente ans, des gouvernements demandent aux fabri-       ■
    1+ cants de téléphones et aux messageries de chiffrer solidement les       │
     1 conversations de tous, puis de conserver un moyen de les déchif-        ■
   167 frer pour la police : le cryptage pour tous, la surveillance pour       ■
     6 les seuls coupables. Depuis plus de trente ans, les cryptologues        ■
lignes avec : le                                                            283
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttttt ttttt t
 bbbbbbbbbbbbbbb  t                           uuuuuuuuuuuuuuu
 tt tttttt t ttt  t                           uuuuuuuuuuu    bbbbbbbb
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrccccccccrrrrrrrrrrrrrrrrrrrrrrrrrr
                  b                           1111111111         tttttt      b
                  t        bbbbbbbbbb         uuuuuu      bbbbbbbb
                  b bbbbb         tttttt      66666666               bbbbbbbbbb
                  b    bbbbbbbb               777777777777
                  b                           666666666666
                  t                           uuu
                  t                           uuuuuuuuu
                  b                           6666666
                  b                           11111111
tbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttt tt tttttt t
                                                                               b
                                                                               b
     t                        uuuuuuuuuuuuuuu                                  b
                                                                               b
    bt                            uuuuuuuuuuu    cccccccc                      t
     b                                                          1111111        b
   bbb 1111         uuuuuu      66666666               777777777777            b
     b                                                     666666666666        b
bbbbbbbbbbbbbbbb@                                                           ttt
end
keys Enter 1 j Enter
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
       pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.        │
                                                                               ┃
     + Toute l’histoire des « portes dérobées » tient dans ce trousseau.       █
       Depuis plus de trente ans, des gouvernements demandent aux fabri-       █
    1+ cants de téléphones et aux messageries de chiffrer solidement les       ┃
     1 conversations de tous, puis de conserver un moyen de les déchif-        █
   167 frer pour la police : le cryptage pour tous, la surveillance pour       ■
     6 les seuls coupables. Depuis plus de trente ans, les cryptologues        ■
       répondent que les deux moitiés de la phrase se contredisent.            │
                                                                               ■
       Une puce nommée Clipper                                                 ■
                                                                               │
       Le 16 avril 1993, la Maison-Blanche présente Clipper, une puce qui      │
       chiffre la voix des téléphones au moyen d’un algorithme secret          │
     + conçu par la NSA. Chaque exemplaire sort de l’usine avec une clé        │
       qui lui est propre ; une copie, partagée en deux moitiés, est dé-       ■
       posée auprès de deux administrations fédérales. C’est la clé sous       ■
     + séquestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme       ■
       on rapproche les morceaux d’un billet déchiré, et la conversation       ■
     6 cryptée redevient limpide.                                              ■
                                                                               ■
       Encore faut-il savoir quelle puce a parlé. Chaque communication         │
 cryptage 1/5 ici · 27 dans 10 articles                    1/10 · 24 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
                                                                               t
                                                                               t
     t                        uuuuuuuuuuuuuuu                                  b
                                                                               b
    bt                            uuuuuuuuuuu    11111111                      t
     b                                                          1111111        b
   bbb 1111         uuuuuu      @ccccccc               777777777777            b
     b                                                     666666666666        b
                                                                               t
                                                                               b
       bbbbbbbbbbbbbbbbbbbbbbb                                                 b
                                                                               t
                                                                               t
                                                                               t
     t              uuu                                                        t
                                                                               b
                                                                    iiii       b
     t iiiiiiiii                      uuuuuuuuu                                b
                                                                               b
     b 6666666                                                                 b
                                                                               b
                                                                               t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q
screen
 2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21  6 cryptage ×27 …
─ Concordance par article · « le » ───────────────────────────────────── 4/211 ─
 La clé sous le…  +    Toute l’histoire des « portes dérobées » tient dans ce …
 Le Lutrin · 18…  +    … de téléphones et aux messageries de chiffrer solideme…
                  +  … les déchiffrer pour la police : le cryptage pour tous, …
▌                 6 …frer pour la police : le cryptage pour tous, la surveilla…
                  7  … cryptage pour tous, la surveillance pour les seuls coup…
                  6 … plus de trente ans, les cryptologues répondent que les …
                  + …thme secret conçu par la NSA. Chaque exemplaire sort de …
                  + …tre. Muni d’un mandat, l’enquêteur réunit les moitiés …
                  6 …hiré, et la conversation cryptée redevient limpide.
                  +   … reste chiffrée, et la police hérite d’un formulaire …
                  6 …puis 2004, l’usage de la cryptologie est libre, tout simp…
                  + …ront tous les services d’espionnage du monde ;
─ La clé sous le paillasson ──────────────────────────────────────── Le Lutrin ─
       pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.        █
                                                                               █
     + Toute l’histoire des « portes dérobées » tient dans ce trousseau.       ■
       Depuis plus de trente ans, des gouvernements demandent aux fabri-       ■
    1+ cants de téléphones et aux messageries de chiffrer solidement les       │
     1 conversations de tous, puis de conserver un moyen de les déchif-        ■
   167 frer pour la police : le cryptage pour tous, la surveillance pour       ■
     6 les seuls coupables. Depuis plus de trente ans, les cryptologues        ■
 cryptage 1/5 ici · 27 dans 10 articles                    1/10 · 24 % · ? aide
────────────────────
222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt 666666666666ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttttt ttttt t
 bbbbbbbbbbbbbbb  t                           uuuuuuuuuuuuuuu
 tt tttttt t ttt  t                           uuuuuuuuuuu    bbbbbbbb
                  t        bbbbbbbbbb         uuuuuu      bbbbbbbb
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@cccccccrrrrrrrrrrrrrrrrrrrrrrrrrr
                  b    bbbbbbbb               777777777777
                  b                           666666666666
                  t                           uuu
                  t                           uuuuuuuuu
                  b                           6666666
                  t           bbbbbbbb        uuuuuu
                  b                           66666666666
                  t                           uuuuuuuuuu
tbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttt tt tttttt t
                                                                               b
                                                                               b
     t                        uuuuuuuuuuuuuuu                                  b
                                                                               b
    bt                            uuuuuuuuuuu    11111111                      t
     b                                                          1111111        b
   bbb 1111         uuuuuu      cccccccc               777777777777            b
     b                                                     666666666666        b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
