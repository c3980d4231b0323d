# Under 80 columns the list has the screen to itself, and the article too once it is opened.
open 60x20 en
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1 …
▌ La clé sous le paillasson
▌ 6 min · 18 Mar 2024 · Le Lutrin
▌ ··▂▆·▂▂▂▂▂▂▄·····▅▂▄▂▄▂· 1×9 2×1 3×1 4×1 5×1 6×5 7×2 8×1
  De César à l’AES : petite histoire du chiffrement
  6 min · 2 Nov 2023 · Le Lutrin
  ▂▄▆···▂▂··▄▂▂····▂▂··█▅· 1×8 2×1 3×1 4×2 5×1 6×6 7×1 8×1
  WhatsApp, Telegram, Signal : qui chiffre quoi ?
  4 min · 14 Feb 2022 · Agence du Littoral
  ▅▅▅▄▂▅▂▄··▆▂·█▂·▄▄······ 1×7 2×6 3×6 4×6 5×1 6×3 7×1 8×1
  Ce que dit l’enveloppe
  4 min · 1 Aug 2021
  ···▄▂·······▄▂▂··▄▄·▅▄·· 1×4 2×1 3×1 4×1 5×1 6×2 7×3 8×1
  EncroChat : quand la police lit par-dessus l’épaule
  5 min · 3 July 2020
  ··▂··▄▂··▄▂··▄█▂▄▂···▅▄· 1×8 2×2 3×1 4×1 5×1 6×3 7×2 8×3
  Tor, ou l’art d’éplucher l’oignon
  5 min · 12 May 2023
  ▂▄▄▂▂▅··▂···▅▂▅··▄▂▂·▂·▂ 1×4 2×1 3×1 4×1 5×12 6×1 7×2 8×1
 keywords 40 here · 303 in 10 articles        1/10 · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt ttt tttt t tt tttttt
r ttbbtbbbbbbbtttttbbbbbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t ttt tttt t tt tttttt
  bbbtttbbttbbbttttbbttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt t tttttt tt tttttttt
  bbbbbbbbttbbtbbtbbtttttt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbb
  t ttt t t ttt tttt
  tttbbtttttttbbbttbbtbbtt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt
  ttbttbbttbbttbbbbbtttbbt bbb bbb bbb bbb bbb bbb bbb bbb
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt
  bbbbbbttbtttbbbttbbbtbtb bbb bbb bbb bbb bbbb bbb bbb bbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys G k Enter 1 1
screen
 1 chiffrement ×14  2 WhatsApp ×4  3 Telegram ×2 …
    What “End-to-End” Means                                █
    Miriam Okafor · Le Lutrin                              █
    5 September 2024 · English · 5 min                     ■
                                                           │
    In the spring of 2020, when half the world was         │
    learning to mute itself, the video service Zoom told   ■
    its customers that their meetings were protected by    ■
  1 end-to-end encryption. They were not. Calls were en-   ■
  1 crypted between each laptop and the company’s servers, ■
    and there, in principle, they could be opened. The     ■
    American consumer watchdog took a dim view, and the    │
    matter was settled that November with a promise not to ■
    say such things again.                                 ■
                                                           ■
    The episode is worth remembering because nobody’s      ■
    mathematics had failed. What failed was a word.        ■
  1 “Encrypted” covers almost everything that moves on     │
    the internet today, including your argument with a     │
 chiffrement 2/14 here · 80 in 10 articles     11% · ? help
────────────────────
111111111111111ttt 222222222222tt 333333333333tt t
    bbbbbbbbbbbbbbbbbbbbbbb                                b
    tttttt tttttt t tt tttttt                              b
    t ttttttttt tttt t ttttttt t t ttt                     b
                                                           t
                                                           t
                                                           b
                                                           b
  b            1111111111                            @cc   b
  b ccccccc                                                b
                                                           b
                                                           t
                                                           b
                                                           b
                                                           b
                                                           b
                                                           b
  b  111111111                                             t
                                                           t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
