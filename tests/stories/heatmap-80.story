open 80x24 fr
keys C
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21 …
─ Carte des mots-clés · occurrences ────────────────────────────── 10 articles ─
  1   2   5   10+            1   2   3   4   5   6   7   8   9  mét mes › total
▌La clé sous le paillasson   9   1   1   1   1   5   2   1   2   1   4       40
 De César à l’AES : petite…  8   1   1   2   1   6   1   1   2   1   1       26
 WhatsApp, Telegram, Signa…  7   6   6   6   1   3   1   1   2   2   2       42
 Ce que dit l’enveloppe      4   1   1   1   1   2   3   1   2   4   2       26
 EncroChat : quand la poli…  8   2   1   1   1   3   2   3   4   1   2       40
 Tor, ou l’art d’éplucher…   4   1   1   1   12  1   2   1   1   1   1       30
 Comment un ordinateur voi…  9   1   1   1   1   2   1   ·   1   1   3       21
 Quatre mots tirés au sort   7   2   2   1   1   1   1   1   ·   1   2       21
 What “End-to-End” Means     14  4   2   4   1   1   1   ·   1   1   1       31
 The Crypto Wars, or How M…  10  1   1   1   1   3   2   ·   1   ·   1       26
                      total  80  20  17  19  21  27  16  9   16  13  19     303
─ La clé sous le paillasson ──────────────────────────────────────── Le Lutrin ─
     + Toute l’histoire des « portes dérobées » tient dans ce trousseau.       █
       Depuis plus de trente ans, des gouvernements demandent aux fabri-       █
    1+ cants de téléphones et aux messageries de chiffrer solidement les       ■
     1 conversations de tous, puis de conserver un moyen de les déchif-        ■
   167 frer pour la police : le cryptage pour tous, la surveillance pour       │
     6 les seuls coupables. Depuis plus de trente ans, les cryptologues        ■
       répondent que les deux moitiés de la phrase se contredisent.            ■
                                                                               ■
 Tab : temps · i : densité · < > : détail · Entrée : lire · q : sortir   ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttt tt tttttttt t
 111 rrr rrr rrrrr           1   b   b   b   b   b   b   b   b  ttt ttt t ttttt
brrrrrrrrrrrrrrrrrrrrrrrrrr @cc 222 333 444 555 rrr rrr 888 rrr rrr rrr      tt
                            rrr 222 333 rrr 555 rrr 777 888 rrr rrr rrr      tt
                            rrr rrr rrr rrr 555 rrr 777 888 rrr rrr rrr      tt
                            rrr 222 333 444 555 rrr rrr 888 rrr rrr rrr      tt
                            rrr rrr 333 444 555 rrr rrr rrr rrr rrr rrr      tt
                            rrr 222 333 444 rrr 666 rrr 888 999 rrr rrr      tt
                            rrr 222 333 444 555 rrr 777  t  999 rrr rrr      tt
                            rrr rrr rrr 444 555 666 777 888  t  rrr rrr      tt
                            rrr rrr rrr rrr 555 666 777  t  999 rrr rrr      tt
                            rrr 222 333 444 555 rrr rrr  t  999  t  rrr      tt
                      ttttt  bb  bb  bb  bb  bb  bb  bb  b   bb  tt  tt     ttt
tbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttt tt tttttt t
     t                        uuuuuuuuuuuuuuu                                  b
                                                                               b
    bt                            uuuuuuuuuuu    cccccccc                      b
     b                                                          1111111        b
   bbb 1111         uuuuuu      66666666               777777777777            t
     b                                                     666666666666        b
                                                                               b
                                                                               b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys j l l l n
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21 …
─ Carte des mots-clés · occurrences ────────────────────────────── 10 articles ─
  1   2   5   10+            1   2   3   4   5   6   7   8   9  mét mes › total
 La clé sous le paillasson   9   1   1   1   1   5   2   1   2   1   4       40
▌De César à l’AES : petite…  8   1   1   2   1   6   1   1   2   1   1       26
 WhatsApp, Telegram, Signa…  7   6   6   6   1   3   1   1   2   2   2       42
 Ce que dit l’enveloppe      4   1   1   1   1   2   3   1   2   4   2       26
 EncroChat : quand la poli…  8   2   1   1   1   3   2   3   4   1   2       40
 Tor, ou l’art d’éplucher…   4   1   1   1   12  1   2   1   1   1   1       30
 Comment un ordinateur voi…  9   1   1   1   1   2   1   ·   1   1   3       21
 Quatre mots tirés au sort   7   2   2   1   1   1   1   1   ·   1   2       21
 What “End-to-End” Means     14  4   2   4   1   1   1   ·   1   1   1       31
 The Crypto Wars, or How M…  10  1   1   1   1   3   2   ·   1   ·   1       26
                      total  80  20  17  19  21  27  16  9   16  13  19     303
─ De César à l’AES : petite histoire du chiffrement ──────────────── Le Lutrin ─
                                                                               ■
     + L’AES travaille dans votre carte bancaire, dans les messageries         │
   234 WhatsApp, Signal et Telegram, dans les circuits de Tor et dans la       ■
       serrure de bien des voitures. On ne l’attaque guère de front. La        ■
    7+ surveillance a changé de terrain : elle collecte les métadonnées,       ■
       piège les appareils, vole les clés ou les réclame par la loi.           ■
     8 Quand Europol lit les messages d’un réseau criminel, ou qu’un           ■
     9 service antiterroriste lit ceux d’une cellule terroriste, ce            █
 De César à l’AES : petite histoire du chiffrement · Tor · 1      2/10 · ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttt tt tttttttt t
 555 rrr rrr rrrrr           b   b   b   b   5   b   b   b   b  ttt ttt t ttttt
                            rrr 222 333 444 555 rrr rrr 888 rrr rrr rrr      tt
brrrrrrrrrrrrrrrrrrrrrrrrrr rrr 222 333 rrr @cc rrr 777 888 rrr rrr rrr      tt
                            rrr rrr rrr rrr 555 rrr 777 888 rrr rrr rrr      tt
                            rrr 222 333 444 555 rrr rrr 888 rrr rrr rrr      tt
                            rrr rrr 333 444 555 rrr rrr rrr rrr rrr rrr      tt
                            rrr 222 333 444 rrr 666 rrr 888 999 rrr rrr      tt
                            rrr 222 333 444 555 rrr 777  t  999 rrr rrr      tt
                            rrr rrr rrr 444 555 666 777 888  t  rrr rrr      tt
                            rrr rrr rrr rrr 555 666 777  t  999 rrr rrr      tt
                            rrr 222 333 444 555 rrr rrr  t  999  t  rrr      tt
                      ttttt  bb  bb  bb  bb  bb  bb  bb  b   bb  tt  tt     ttt
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttt tt tttttt t
                                                                               b
     t                                                     uuuuuuuuuuu         t
   bbb 22222222  444444    33333333                       ccc                  b
                                                                               b
    bt 777777777777                                         uuuuuuuuuuu        b
                                                                               b
     b       8888888                                                           b
     b         99999999999999                        9999999999                b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys i
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21 …
─ Carte des mots-clés · pour 1 000 mots ────────────────────────── 10 articles ─
  <1   1   2   5+            1   2   3   4   5   6   7   8   9  mét mes › total
 La clé sous le paillasson  8,1 0,9 0,9 0,9 0,9 4,5 1,8 0,9 1,8 0,9 3,6    35,9
▌De César à l’AES : petite… 6,7 0,8 0,8 1,7 0,8 5,0 0,8 0,8 1,7 0,8 0,8    21,7
 WhatsApp, Telegram, Signa… 8,1 6,9 6,9 6,9 1,2 3,5 1,2 1,2 2,3 2,3 2,3    48,6
 Ce que dit l’enveloppe     5,4 1,4 1,4 1,4 1,4 2,7 4,1 1,4 2,7 5,4 2,7    35,1
 EncroChat : quand la poli… 8,0 2,0 1,0 1,0 1,0 3,0 2,0 3,0 4,0 1,0 2,0    39,9
 Tor, ou l’art d’éplucher…  4,0 1,0 1,0 1,0  12 1,0 2,0 1,0 1,0 1,0 1,0    30,2
 Comment un ordinateur voi… 7,8 0,9 0,9 0,9 0,9 1,7 0,9  ·  0,9 0,9 2,6    18,3
 Quatre mots tirés au sort  7,4 2,1 2,1 1,1 1,1 1,1 1,1 1,1  ·  1,1 2,1    22,1
 What “End-to-End” Means     13 3,8 1,9 3,8 0,9 0,9 0,9  ·  0,9 0,9 0,9    29,4
 The Crypto Wars, or How M…  10 1,0 1,0 1,0 1,0 3,0 2,0  ·  1,0  ·  1,0    26,1
                      total 7,9 2,0 1,7 1,9 2,1 2,7 1,6 0,9 1,6 1,3 1,9    30,1
─ De César à l’AES : petite histoire du chiffrement ──────────────── Le Lutrin ─
                                                                               ■
     + L’AES travaille dans votre carte bancaire, dans les messageries         │
   234 WhatsApp, Signal et Telegram, dans les circuits de Tor et dans la       ■
       serrure de bien des voitures. On ne l’attaque guère de front. La        ■
    7+ surveillance a changé de terrain : elle collecte les métadonnées,       ■
       piège les appareils, vole les clés ou les réclame par la loi.           ■
     8 Quand Europol lit les messages d’un réseau criminel, ou qu’un           ■
     9 service antiterroriste lit ceux d’une cellule terroriste, ce            █
 De César à l’AES : petite histoire du… · Tor · 1 (0,8 pour 1 000 mots)  ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttt tt tttttttt t
 5555 rrr rrr rrrr           b   b   b   b   5   b   b   b   b  ttt ttt t ttttt
                            rrr 222 333 444 555 rrr rrr 888 rrr rrr rrr    tttt
brrrrrrrrrrrrrrrrrrrrrrrrrr rrr 222 333 rrr @cc rrr 777 888 rrr rrr rrr    tttt
                            rrr rrr rrr rrr rrr rrr rrr rrr rrr rrr rrr    tttt
                            rrr rrr rrr rrr rrr rrr rrr rrr rrr rrr rrr    tttt
                            rrr rrr rrr rrr rrr rrr rrr rrr rrr rrr rrr    tttt
                            rrr rrr rrr rrr rrr rrr rrr rrr rrr rrr rrr    tttt
                            rrr 222 333 444 555 rrr 777  t  999 rrr rrr    tttt
                            rrr rrr rrr rrr rrr rrr rrr rrr  t  rrr rrr    tttt
                            rrr rrr rrr rrr 555 666 777  t  999 rrr rrr    tttt
                            rrr rrr rrr rrr rrr rrr rrr  t  rrr  t  rrr    tttt
                      ttttt bbb bbb bbb bbb bbb bbb bbb bbb bbb ttt ttt    tttt
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttt tt tttttt t
                                                                               b
     t                                                     uuuuuuuuuuu         t
   bbb 22222222  444444    33333333                       ccc                  b
                                                                               b
    bt 777777777777                                         uuuuuuuuuuu        b
                                                                               b
     b       8888888                                                           b
     b         99999999999999                        9999999999                b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Tab
screen
─ Au fil du temps · pour 1 000 mots, par mois ──────────────────── 10 articles ─
 1 chiffrement        7,9 ▄············▂·▅···▄··············▃·····▃···▄··▄··▇
 2 WhatsApp           2,0 ▂············▁·▁···▇··············▁·····▁···▁··▁··▃
 3 Telegram           1,7 ▁············▁·▁···▇··············▁·····▁···▁··▁··▁
 4 Signal             1,9 ▁············▁·▁···▇··············▁·····▁···▁··▁··▃
▌5 Tor                2,1 ▁············▁·▁···▁··············▇·····▁···▁··▁··▁
 6 cryptage           2,7 ▄············▃·▄···▄··············▁·····▇···▆··▂··▁
 7 surveillance       1,6 ▃············▇·▃···▂··············▂·····▁···▃··▁··▁
 8 Europol            0,9 ▇············▃·····▂··············▂·····▁···▂······
 9 terrorisme         1,6 ▇············▄·▁···▄··············▁·····▂···▃··▁··▁
 + métadonnées        1,3 ▁············▇·····▂··············▁·····▁···▁··▁··▁
 + messagerie         1,9 ▃············▅·▁···▄··············▂·····▁···▇··▅··▁
 + vie privée         0,2 ···············▅···▇·······························
 + porte dérobée      0,2 ············································▇······
 + espionnage         0,8 ▅············▇·▅···▆··············▂·····▄···▄·····▄
 + piratage           0,1 ··································▇················
 + anonymat             0 ···················································
 + police             1,7 ▇············▁·▂···▁··············▂·········▆······
 + enquête            1,0 ▇············▁·····▁··············▁·········▂······
 + FBI                0,3 ▅··············▅···▇·······························
 + NSA                0,3 ·············▅······························▇······
                          2020  2021        2022        2023        2024

 novembre 2023 · Tor · 1 (0,8 pour 1 000 mots)                    2/10 · ? aide
────────────────────
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttt tt tttttttt t
 b                    ttt bttttttttttttbtbtttbttttttttttttttbtttttrtttbttbttb
 b                    ttt bttttttttttttbtbtttbttttttttttttttbtttttrtttbttbttb
 b                    ttt bttttttttttttbtbtttbttttttttttttttbtttttrtttbttbttb
 b                    ttt bttttttttttttbtbtttbttttttttttttttbtttttrtttbttbttb
bb 555                ttt rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@rrrrrrrrrr
 b                    ttt bttttttttttttbtbtttbttttttttttttttbtttttrtttbttbttb
 b                    ttt bttttttttttttbtbtttbttttttttttttttbtttttrtttbttbttb
 b                    ttt bttttttttttttbtttttbttttttttttttttbtttttrtttbtttttt
 b                    ttt bttttttttttttbtbtttbttttttttttttttbtttttrtttbttbttb
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                      t ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
 t                    ttt ttttttttttttttttttttttttttttttttttttttttrtttttttttt
                          tttt  tttt        tttt        bbbb        tttt

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys n n >
screen
─ Au fil du temps · pour 1 000 mots, par trimestre ─────────────── 10 articles ─
 1 chiffrement        7,9 ▄▄ ·  ·  ·  ▂▂ ▅▅ ▄▄ ·  ·  ·  ·  ▃▃ ·  ▃▃ ▄▄ ▄▄ ▇▇
 2 WhatsApp           2,0 ▂▂ ·  ·  ·  ▁▁ ▁▁ ▇▇ ·  ·  ·  ·  ▁▁ ·  ▁▁ ▁▁ ▁▁ ▃▃
 3 Telegram           1,7 ▁▁ ·  ·  ·  ▁▁ ▁▁ ▇▇ ·  ·  ·  ·  ▁▁ ·  ▁▁ ▁▁ ▁▁ ▁▁
 4 Signal             1,9 ▁▁ ·  ·  ·  ▁▁ ▁▁ ▇▇ ·  ·  ·  ·  ▁▁ ·  ▁▁ ▁▁ ▁▁ ▃▃
 5 Tor                2,1 ▁▁ ·  ·  ·  ▁▁ ▁▁ ▁▁ ·  ·  ·  ·  ▇▇ ·  ▁▁ ▁▁ ▁▁ ▁▁
 6 cryptage           2,7 ▄▄ ·  ·  ·  ▃▃ ▄▄ ▄▄ ·  ·  ·  ·  ▁▁ ·  ▇▇ ▆▆ ▂▂ ▁▁
▌7 surveillance       1,6 ▃▃ ·  ·  ·  ▇▇ ▃▃ ▂▂ ·  ·  ·  ·  ▂▂ ·  ▁▁ ▃▃ ▁▁ ▁▁
 8 Europol            0,9 ▇▇ ·  ·  ·  ▃▃ ·  ▂▂ ·  ·  ·  ·  ▂▂ ·  ▁▁ ▂▂ ·  ·
 9 terrorisme         1,6 ▇▇ ·  ·  ·  ▄▄ ▁▁ ▄▄ ·  ·  ·  ·  ▁▁ ·  ▂▂ ▃▃ ▁▁ ▁▁
 + métadonnées        1,3 ▁▁ ·  ·  ·  ▇▇ ·  ▂▂ ·  ·  ·  ·  ▁▁ ·  ▁▁ ▁▁ ▁▁ ▁▁
 + messagerie         1,9 ▃▃ ·  ·  ·  ▅▅ ▁▁ ▄▄ ·  ·  ·  ·  ▂▂ ·  ▁▁ ▇▇ ▅▅ ▁▁
 + vie privée         0,2 ·  ·  ·  ·  ·  ▅▅ ▇▇ ·  ·  ·  ·  ·  ·  ·  ·  ·  ·
 + porte dérobée      0,2 ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ▇▇ ·  ·
 + espionnage         0,8 ▅▅ ·  ·  ·  ▇▇ ▅▅ ▆▆ ·  ·  ·  ·  ▂▂ ·  ▄▄ ▄▄ ·  ▄▄
 + piratage           0,1 ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ▇▇ ·  ·  ·  ·  ·
 + anonymat             0 ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·
 + police             1,7 ▇▇ ·  ·  ·  ▁▁ ▂▂ ▁▁ ·  ·  ·  ·  ▂▂ ·  ·  ▆▆ ·  ·
 + enquête            1,0 ▇▇ ·  ·  ·  ▁▁ ·  ▁▁ ·  ·  ·  ·  ▁▁ ·  ·  ▂▂ ·  ·
 + FBI                0,3 ▅▅ ·  ·  ·  ·  ▅▅ ▇▇ ·  ·  ·  ·  ·  ·  ·  ·  ·  ·
 + NSA                0,3 ·  ·  ·  ·  ▅▅ ·  ·  ·  ·  ·  ·  ·  ·  ·  ▇▇ ·  ·
                          3  4  1  2  3  4  1  2  3  4  1  2  3  4  1  2  3
                          2020  2021        2022        2023        2024
 4e trimestre 2023 · surveillance · 1 (0,8 pour 1 000 mots)       2/10 · ? aide
────────────────────
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttt tt tttttttt t
 b                    ttt bb t  t  t  bb bb bb t  t  t  t  bb t  rrrbb bb bb
 b                    ttt bb t  t  t  bb bb bb t  t  t  t  bb t  rrrbb bb bb
 b                    ttt bb t  t  t  bb bb bb t  t  t  t  bb t  rrrbb bb bb
 b                    ttt bb t  t  t  bb bb bb t  t  t  t  bb t  rrrbb bb bb
 b                    ttt bb t  t  t  bb bb bb t  t  t  t  bb t  rrrbb bb bb
 b                    ttt bb t  t  t  bb bb bb t  t  t  t  bb t  rrrbb bb bb
bb 777777777777       ttt rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@ssrrrrrrrrr
 b                    ttt bb t  t  t  bb t  bb t  t  t  t  bb t  rrrbb t  t
 b                    ttt bb t  t  t  bb bb bb t  t  t  t  bb t  rrrbb bb bb
 t                    ttt tt t  t  t  tt t  tt t  t  t  t  tt t  rrrtt tt tt
 t                    ttt tt t  t  t  tt tt tt t  t  t  t  tt t  rrrtt tt tt
 t                    ttt t  t  t  t  t  tt tt t  t  t  t  t  t  rrrt  t  t
 t                    ttt t  t  t  t  t  t  t  t  t  t  t  t  t  rrrtt t  t
 t                    ttt tt t  t  t  tt tt tt t  t  t  t  tt t  rrrtt t  tt
 t                    ttt t  t  t  t  t  t  t  t  t  t  t  tt t  rrrt  t  t
 t                      t t  t  t  t  t  t  t  t  t  t  t  t  t  rrrt  t  t
 t                    ttt tt t  t  t  tt tt tt t  t  t  t  tt t  rrrtt t  t
 t                    ttt tt t  t  t  tt t  tt t  t  t  t  tt t  rrrtt t  t
 t                    ttt tt t  t  t  t  tt tt t  t  t  t  t  t  rrrt  t  t
 t                    ttt t  t  t  t  tt t  t  t  t  t  t  t  t  rrrtt t  t
                          t  t  t  t  t  t  t  t  t  t  t  t  t  b  t  t  t
                          tttt  tttt        tttt        bbbb        tttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
