# The list with counts and bars, the keyword panel, another set, and why a word is lit.
open 60x20 fr
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1 …
▌ La clé sous le paillasson
▌ 6 min · 18 mars 2024 · Le Lutrin
▌ ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
  De César à l’AES : petite histoire du chiffrement
  6 min · 2 nov. 2023 · Le Lutrin
  ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×1 4×2 5×1 6×6 7×1 8×1
  WhatsApp, Telegram, Signal : qui chiffre quoi ?
  4 min · 14 févr. 2022 · Agence du Littoral
  ▅▅▅▄▂▅▂▄··▆▂·█▂·▄▄······ 1×7 2×6 3×6 4×6 5×1 6×3 7×1 8×1
  Ce que dit l’enveloppe
  4 min · 1er août 2021
  ···▄▂·······▄▂▂··▄▄·▅▄·· 1×4 2×1 3×1 4×1 5×1 6×2 7×3 8×1
  EncroChat : quand la police lit par-dessus l’épaule
  5 min · 3 juil. 2020
  ··▂··▄▂··▄▂··▄█▂▄▂···▅▄· 1×8 2×2 3×1 4×1 5×1 6×3 7×2 8×3
  Tor, ou l’art d’éplucher l’oignon
  5 min · 12 mai 2023
  ▂▄▄▂▂▅··▂···▅▂▅··▄▂▂·▂·▂ 1×4 2×1 3×1 4×1 5×12 6×1 7×2 8×1
 mots-clés 40 ici · 303 dans 10 articles      1/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt tttt tttt t tt tttttt
r ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt t tt tttttt
  bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttttt tttt t tttttt tt tttttttt
  bbbbbbbbttbbtbbtbbtttttt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbb
  t ttt t ttt tttt tttt
  tttbbtttttttbbbttbbtbbtt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t ttttt tttt
  ttbttbbttbbttbbbbbtttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt
  bbbbbbttbtttbbbttbbbtbtb bbb bbb bbb bbb bbbb bbb bbb bbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys s
screen
 2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
▌ La clé sous le paillasson
▌ 6 min · 18 mars 2024 · Le Lutrin
▌ ···▂·······▄·····▂·▂··▂· 2×1 3×1 4×1 5×1 7×2
  De César à l’AES : petite histoire du chiffrement
  6 min · 2 nov. 2023 · Le Lutrin
  ···········▂·········█·· 2×1 3×1 4×2 5×1 7×1
  WhatsApp, Telegram, Signal : qui chiffre quoi ?
  4 min · 14 févr. 2022 · Agence du Littoral
  ▅▅▅··▅▂···▅··▄··▂▂······ 2×6 3×6 4×6 5×1 7×1
  Ce que dit l’enveloppe
  4 min · 1er août 2021
  ····▂············▄▄··▄·· 2×1 3×1 4×1 5×1 7×3
  EncroChat : quand la police lit par-dessus l’épaule
  5 min · 3 juil. 2020
  ·············▄▄······▄▂· 2×2 3×1 4×1 5×1 7×2
  Tor, ou l’art d’éplucher l’oignon
  5 min · 12 mai 2023
  ▂▄▄··▂··▂···▄▂▅··▂·▂·▂·▂ 2×1 3×1 4×1 5×12 7×2
 Jeu de mots-clés : anglais                   1/10 · ? aide
────────────────────
222222222222tt 333333333333tt 4444444444tt 5555555tt t
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt tttt tttt t tt tttttt
r tttbtttttttbtttttbtbttbt bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt t tt tttttt
  tttttttttttbtttttttttbtt bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttttt tttt t tttttt tt tttttttt
  bbbttbbtttbttbttbbtttttt bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbb
  t ttt t ttt tttt tttt
  ttttbttttttttttttbbttbtt bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t ttttt tttt
  tttttttttttttbbttttttbbt bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt
  bbbttbttbtttbbbttbtbtbtb bbb bbb bbb bbbb bbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys S m j j J c
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1 …
▌ La clé sous le paillasson
▌ 6 min · 18 mars 2024 · Le Lutrin
▌ ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
  De César à l’AES : petite histoire du chiffrement
  6 min · 2 nov. 2023 · Le Lutrin
  ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×2 4×1 5×1 6×6 7×1 8×1
  WhatsApp, Telegram, Signal : qui chiffre quoi ?
  4 min · 14 févr. 2022 · Agence du Littoral
─ Mots-clés · jeu « de base » (1/2) ────────────────────────
  ● 1 chiffrement    ~chiffrement ;…   ×9 ici · 80 dans 10
  ● 2 WhatsApp                         ×1 ici · 20 dans 10
  ● 3 Signal                           ×1 ici · 19 dans 10
▌ ● 4 Telegram                         ×1 ici · 17 dans 10
  ● 5 Tor                              ×1 ici · 21 dans 10
  ● 6 cryptage       ~cryptage         ×5 ici · 27 dans 10 ▼
 Espace : allumer, éteindre · a : ajouter · e : modifier ·
 d : retirer · 1…9 : place · K J : déplacer · c : couleur ·
 s : autre jeu · w : enregistrer · q : fermer
 « Telegram » est changé pour cette séance ; w…      ? aide
────────────────────
111111111111111tt 222222222222tt 3333333333tt t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt tttt tttt t tt tttttt
r ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt t tt tttttt
  bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttttt tttt t tttttt tt tttttttt
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttt
    b 11111111111    tttttttttttt tt   tt ttt t tt tttt tt
    b 22222222                         tt ttt t tt tttt tt
    b 333333                           tt ttt t tt tttt tt
@rrrb 55555555     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
    b 555                              tt ttt t tt tttt tt
    b 66666666       ttttttttt         tt ttt t tt tttt tt t
 tttttt t tttttttt tttttttt t t t ttttttt t t t tttttttt t
 t t ttttttt t ttt t ttttt t t t t tttttttt t t t ttttttt t
 t t ttttt ttt t t t ttttttttttt t t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q Enter n n w
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1 …
    quotidien de Washington illustra un reportage par une  │
    photographie du trousseau. L’image circula ; à la fin  ┃
    de l’été 2015, des amateurs en avaient tiré des plans  █
    que n’importe qui pouvait envoyer à une imprimante 3D. ┃
    Il avait suffi d’une photo.                            ■
                                                           ■
  + Toute l’histoire des « portes dérobées » tient         ■
    dans ce trousseau. Depuis plus de trente ans, des      ■
    gouvernements demandent aux fabricants de téléphones   ■
 1+ et aux messageries de chiffrer solidement les          │
    conversations de tous, puis de conserver un moyen de   │
16+ les déchiffrer pour la police : le cryptage pour tous, │
  7 la surveillance pour les seuls coupables. Depuis plus  ■
  6 de trente ans, les cryptologues répondent que les deux ■
─ Pourquoi « messageries » ? ───────────────────────────────
  messageries ← messageri + -es ← famille « messagerie » ←
  mot-clé « messagerie »
  x : ne plus surligner « messageries » · q : fermer
 messagerie 1/4 ici · 19 dans 10 articles     16 % · ? aide
────────────────────
111111111111111tt 222222222222tt 3333333333tt t
                                                           t
                                                           t
                                                           b
                                                           t
                                                           b
                                                           b
  t                        uuuuuuuuuuuuuuu                 b
                                                           b
                                                           b
 bt        ccccccccccc    11111111                         t
                                                           t
bbt     1111111111         uuuuuu      66666666            t
  b    777777777777                                        b
  b                    666666666666                        b
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttt
  @

  t t tt tttt ttttttttt t ttttttttttt t t t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q q f
type kw:
keys Tab
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1 …
▌ La clé sous le paillasson
▌ 16 % · 6 min · 18 mars 2024 · Le Lutrin
▌ ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
  De César à l’AES : petite histoire du chiffrement
  6 min · 2 nov. 2023 · Le Lutrin
  ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×2 4×1 5×1 6×6 7×1 8×1
  WhatsApp, Telegram, Signal : qui chiffre quoi ?
  4 min · 14 févr. 2022 · Agence du Littoral
  ▅▅▅▄▂▅▂▄··▆▂·█▂·▄▄······ 1×7 2×6 3×6 4×6 5×1 6×3 7×1 8×1
  Ce que dit l’enveloppe
  4 min · 1er août 2021
  ···▄▂·······▄▂▂··▄▄·▅▄·· 1×4 2×1 3×1 4×1 5×1 6×2 7×3 8×1
  EncroChat : quand la police lit par-dessus l’épaule
  5 min · 3 juil. 2020
  ··▂··▄▂··▄▂··▄█▂▄▂···▅▄· 1×8 2×2 3×1 4×1 5×1 6×3 7×2 8×3
  Tor, ou l’art d’éplucher l’oignon
  5 min · 12 mai 2023
filtre : kw:chiffrement
 10 articles sur 10 · proposition 1 sur 20 (Tab)
────────────────────
111111111111111tt 222222222222tt 3333333333tt t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r tt t t t ttt t tt tttt tttt t tt tttttt
r ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt t tt tttttt
  bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttttt tttt t tttttt tt tttttttt
  bbbbbbbbttbbtbbtbbtttttt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbb
  t ttt t ttt tttt tttt
  tttbbtttttttbbbttbbtbbtt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t ttttt tttt
  ttbttbbttbbttbbbbbtttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt
bbbbbbbbbbbbbbbbbbbbbbb@
 tt tttttttt ttt tt t ttttttttttt t ttt tt ttttt
end
keys Esc c f
type titre:tor
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Signal ×19 …
─ Concordance par article · « titre:tor » ─────────── 2/30 ─
▌Tor, ou l’a… 5 …ble, et le réseau Tor pour que nul ne …
 12 mai 2023  5 …Mais pour joindre Tor, il s’était servi …
              5  … presque tout de Tor. L’outil a fait …
              5 …ésente volontiers Tor comme une cave sans…
              9   … trafiquants et terroristes. Il est né …
              1 … sache lequel. Le chiffrement ne suffit …
              + …destinataire. Les métadonnées restent sur…
              7 …’enveloppe, et la surveillance sait lire …
              1 …sieurs couches de chiffrement, comme les …
─ Tor, ou l’art d’éplucher l’oignon ────────────────────────
    échapper à un examen envoya à l’université une fausse  █
    alerte à la bombe. Il avait pris ses précautions :     ■
  5 une adresse jetable, et le réseau Tor pour que nul     ■
    ne sache d’où partait le courrier. Le message arriva   ■
  5 bel et bien sans origine. Mais pour joindre Tor, il    ■
    s’était servi du réseau sans fil du campus ; les       ■
filtre : titre:tor
 1 article sur 10
────────────────────
111111111111111ttt 222222222222ttt 3333333333ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttt tttt t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrcccrrrrrrrrrrrrrrrrrrrrrr
 tt ttt tttt  b                    555
              b                    555
              b                    555
              b                    99999999999
              b                    11111111111
              t                    uuuuuuuuuuu
              b                    777777777777
              b                    11111111111
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttt
                                                           b
                                                           b
  b                                   ccc                  b
                                                           b
  b                                             555        b
                                                           b
bbbbbbbbbbbbbbbbbb@
 t ttttttt ttt tt
end
