# A query that is typed shows its articles at once; a fault is pointed at; it stands until it is left.
open 60x20 fr
keys j f
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1 …
  La clé sous le paillasson
  6 min · 18 mars 2024 · Le Lutrin
  ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
▌ De César à l’AES : petite histoire du chiffrement
▌ 6 min · 2 nov. 2023 · Le Lutrin
▌ ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×1 4×2 5×1 6×6 7×1 8×1
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
filtre :
 10 articles sur 10 · par exemple : tor  titre:mot  mot-clé
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt tttt tttt t tt tttttt
  ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t t tttt tttt t tt tttttt
r bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb
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
bbbbbbbbb@
 tt tttttttt ttt tt t ttt ttttttt t ttt  ttttttttt  ttttttt
end
type chiffr (titre:tor OU min
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6 …
  La clé sous le paillasson
  6 min · 18 mars 2024 · Le Lutrin
  ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
▌ WhatsApp, Telegram, Signal : qui chiffre quoi ?
▌ 4 min · 14 févr. 2022 · Agence du Littoral
▌ ▅▅▅▄▂▅▂▄··▆▂·█▂·▄▄······ 1×7 2×6 3×6 4×6 5×1 6×3 7×1 8×1
  Ce que dit l’enveloppe
  4 min · 1er août 2021
  ···▄▂·······▄▂▂··▄▄·▅▄·· 1×4 2×1 3×1 4×1 5×1 6×2 7×3 8×1
  Tor, ou l’art d’éplucher l’oignon
  5 min · 12 mai 2023
  ▂▄▄▂▂▅··▂···▅▂▅··▄▂▂·▂·▂ 1×4 2×1 3×1 4×1 5×12 6×1 7×2 8×1
  Comment un ordinateur voit les lettres
  6 min · 9 juin 2024
  ·▂▂▂▂··▄·▄·▂▂▂▂▂▂▂··▄··· 1×9 2×1 3×1 4×1 5×1 6×2 7×1 9×1


filtre : chiffr (titre:tor OU min
                ^ cette parenthèse n’est pas fermée
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt tttt tttt t tt tttttt
  ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt ttttt tttt t tttttt tt tttttttt
r bbbbbbbbttbbtbbtbbtttttt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbb
  t ttt t ttt tttt tttt
  tttbbtttttttbbbttbbtbbtt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt
  bbbbbbttbtttbbbttbbbtbtb bbb bbb bbb bbb bbbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt
  tbbbbttbtbtbbbbbbbttbttt bbb bbb bbb bbb bbb bbb bbb bbb


bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@
                r rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Tab
type =6
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1 …
  La clé sous le paillasson
  6 min · 18 mars 2024 · Le Lutrin
  ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
▌ De César à l’AES : petite histoire du chiffrement
▌ 6 min · 2 nov. 2023 · Le Lutrin
▌ ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×1 4×2 5×1 6×6 7×1 8×1
  Tor, ou l’art d’éplucher l’oignon
  5 min · 12 mai 2023
  ▂▄▄▂▂▅··▂···▅▂▅··▄▂▂·▂·▂ 1×4 2×1 3×1 4×1 5×12 6×1 7×2 8×1
  Comment un ordinateur voit les lettres
  6 min · 9 juin 2024
  ·▂▂▂▂··▄·▄·▂▂▂▂▂▂▂··▄··· 1×9 2×1 3×1 4×1 5×1 6×2 7×1 9×1





filtre : chiffr (titre:tor OU minutes>=6
                ^ cette parenthèse n’est pas fermée
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt tttt tttt t tt tttttt
  ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t t tttt tttt t tt tttttt
r bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt
  bbbbbbttbtttbbbttbbbtbtb bbb bbb bbb bbb bbbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt
  tbbbbttbtbtbbbbbbbttbttt bbb bbb bbb bbb bbb bbb bbb bbb





bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@
                r rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
type ) -lu
keys Enter
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1 …
 chiffr (titre:tor OU minutes>=6) -lu                  4/10
  La clé sous le paillasson
  6 min · 18 mars 2024 · Le Lutrin
  ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
▌ De César à l’AES : petite histoire du chiffrement
▌ 6 min · 2 nov. 2023 · Le Lutrin
▌ ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×1 4×2 5×1 6×6 7×1 8×1
  Tor, ou l’art d’éplucher l’oignon
  5 min · 12 mai 2023
  ▂▄▄▂▂▅··▂···▅▂▅··▄▂▂·▂·▂ 1×4 2×1 3×1 4×1 5×12 6×1 7×2 8×1
  Comment un ordinateur voit les lettres
  6 min · 9 juin 2024
  ·▂▂▂▂··▄·▄·▂▂▂▂▂▂▂··▄··· 1×9 2×1 3×1 4×1 5×1 6×2 7×1 9×1





 mots-clés 26 ici · 117 dans 4 articles filtrés      ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
 rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr                  bbbb
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt tttt tttt t tt tttttt
  ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t t tttt tttt t tt tttttt
r bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt
  bbbbbbttbtttbbbttbbbtbtb bbb bbb bbb bbb bbbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt
  tbbbbttbtbtbbbbbbbttbttt bbb bbb bbb bbb bbb bbb bbb bbb





rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys J
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1 …
 chiffr (titre:tor OU minutes>=6) -lu                  4/10
  La clé sous le paillasson
  6 min · 18 mars 2024 · Le Lutrin
  ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
  De César à l’AES : petite histoire du chiffrement
  6 min · 2 nov. 2023 · Le Lutrin
  ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×1 4×2 5×1 6×6 7×1 8×1
▌ Tor, ou l’art d’éplucher l’oignon
▌ 5 min · 12 mai 2023
▌ ▂▄▄▂▂▅··▂···▅▂▅··▄▂▂·▂·▂ 1×4 2×1 3×1 4×1 5×12 6×1 7×2 8×1
  Comment un ordinateur voit les lettres
  6 min · 9 juin 2024
  ·▂▂▂▂··▄·▄·▂▂▂▂▂▂▂··▄··· 1×9 2×1 3×1 4×1 5×1 6×2 7×1 9×1





 mots-clés 30 ici · 117 dans 4 articles filtrés      ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
 rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr                  bbbb
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt tttt tttt t tt tttttt
  ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt t tt tttttt
  bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt ttt tttt
r bbbbbbttbtttbbbttbbbtbtb bbb bbb bbb bbb bbbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt
  tbbbbttbtbtbbbbbbbttbttt bbb bbb bbb bbb bbb bbb bbb bbb





rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1 …
  La clé sous le paillasson
  6 min · 18 mars 2024 · Le Lutrin
  ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
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
▌ Tor, ou l’art d’éplucher l’oignon
▌ 5 min · 12 mai 2023
▌ ▂▄▄▂▂▅··▂···▅▂▅··▄▂▂·▂·▂ 1×4 2×1 3×1 4×1 5×12 6×1 7×2 8×1
 mots-clés 30 ici · 303 dans 10 articles      6/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt tttt tttt t tt tttttt
  ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
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
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt ttt tttt
r bbbbbbttbtttbbbttbbbtbtb bbb bbb bbb bbb bbbb bbb bbb bbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
