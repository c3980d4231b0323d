# The list in another order.
open 80x24 fr
keys O
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
─ Ordre de la liste (le même encore : à l’envers) ──────────────────────────────
▌ ●   fichiers, par leur chemin
      date, la plus récente d’abord
      longueur, le plus long d’abord
      titre
      site
      nombre d’occurrences
      densité d’occurrences
    1 nombre de « chiffrement »
    2 nombre de « WhatsApp »
    3 nombre de « Telegram »
    4 nombre de « Signal »
    5 nombre de « Tor »                                                        ▼
 mots-clés 40 ici · 303 dans 10 articles                          1/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
rrrrrrrrrrrrrrrrrrrrrrrrt    bbbbbbbbbbbbbbbbbbbbbbbbb                         t
r t ttt t tt tttt tttt  t    ttttttt tttttttt t tt tttttt                      t
r tbbbbttbbb bbb bbb    t    tt tttt tttt t tttttttt t t ttt                   b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttttt tttt t                                                      b
  bbbbbbbbtt bbb bbb    t                                                      t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttt
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr






    b
    b
    b
    b
    b                                                                          t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys 1
screen
 1 chiffrement ×14  2 WhatsApp ×4  3 Telegram ×2  4 Signal ×4  5 Tor ×1 …
  chiffrement ▼         │    What “End-to-End” Means                           █
▌ What “End-to-End” Me… │    Miriam Okafor · Le Lutrin                         ┃
▌ 5 min · 5 sept. 2024  │    5 septembre 2024 · anglais · 5 min                █
▌ ▅▅▄▅█▅▅▄▆· 1×14 2×4   │                                                      ■
  The Crypto Wars, or…  │    In the spring of 2020, when half the world was    │
  5 min · 12 oct. 2021  │    learning to mute itself, the video service Zoom   │
  ▄▂▂▅▂█▂▄▄· 1×10 2×1   │    told its customers that their meetings were       ■
  La clé sous le paill… │  1 protected by end-to-end encryption. They were     │
  6 min · 18 mars 2024  │  1 not. Calls were encrypted between each laptop and ■
  ·█▄▄▆··█▅▄ 1×9 2×1    │    the company’s servers, and there, in principle,   ■
  Comment un ordinateu… │    they could be opened. The American consumer       ■
  6 min · 9 juin 2024   │    watchdog took a dim view, and the matter was      ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │    settled that November with a promise not to say   ■
  De César à l’AES : p… │    such things again.                                │
  6 min · 2 nov. 2023   │                                                      ■
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    The episode is worth remembering because nobody’s ■
  EncroChat : quand la… │    mathematics had failed. What failed was a word.   ■
  5 min · 3 juil. 2020  │  1 “Encrypted” covers almost everything that moves   ■
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │    on the internet today, including your argument    ■
  WhatsApp, Telegram,…  │    with a customer-service robot. “End-to-end”       ■
  4 min · 14 févr. 2022 │    ought to mean something much narrower, and the    │
  ███▂██▄▄·· 1×7 2×6    │    difference lies entirely in one question: who     │
 mots-clés 31 ici · 303 dans 10 articles                          1/10 · ? aide
────────────────────
111111111111111ttt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
  ttttttttttt t         t    bbbbbbbbbbbbbbbbbbbbbbb                           b
@rrrrrrrrrrrrrrrrrrrrrrrt    tttttt tttttt t tt tttttt                         t
r t ttt t t ttttt tttt  t    t ttttttttt tttt t ttttttt t t ttt                b
r bbbbbbbbbt bbbb bbb   t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      t
  t ttt t tt tttt tttt  t                                                      t
  bbbbbbbbbt bbbb bbb   t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t  b                         1111111111                t
  t ttt t tt tttt tttt  t  b                 111111111                         b
  tbbbbttbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      b
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttttt tttt  t  b  111111111                                        b
  tbbbbbbbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttttt tttt t                                                      t
  bbbbbbbbtt bbb bbb    t                                              iii     t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
resize 60x20
keys O j j Enter
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6 …
  Telegram ▼
▌ WhatsApp, Telegram, Signal : qui chiffre quoi ?
▌ 4 min · 14 févr. 2022 · Agence du Littoral
▌ ▅▅▅▄▂▅▂▄··▆▂·█▂·▄▄······ 1×7 2×6 3×6 4×6 5×1 6×3 7×1 8×1
  Quatre mots tirés au sort
  5 min · 4 mai 2023
  ······▂·▂···▄·▂▅····▅▅▂▂ 1×7 2×2 3×2 4×1 5×1 6×1 7×1 8×1
  What “End-to-End” Means
  5 min · 5 sept. 2024 · Le Lutrin
  ▄·▂▅··▄·▄▄▄▄▄▂·▂▄·▄·▅▂·· 1×14 2×4 3×2 4×4 5×1 6×1 7×1 9×1
  La clé sous le paillasson
  6 min · 18 mars 2024 · Le Lutrin
  ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
  De César à l’AES : petite histoire du chiffrement
  6 min · 2 nov. 2023 · Le Lutrin
  ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×1 4×2 5×1 6×6 7×1 8×1


 mots-clés 42 ici · 303 dans 10 articles      1/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
  tttttttt t
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt ttttt tttt t tttttt tt tttttttt
r bbbbbbbbttbbtbbtbbtttttt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t ttt tttt
  ttttttbtbtttbtbbttttbbbb bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t ttttt tttt t tt tttttt
  btbbttbtbbbbbbtbbtbtbbtt bbbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt tttt tttt t tt tttttt
  ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt t tt tttttt
  bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb


rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
