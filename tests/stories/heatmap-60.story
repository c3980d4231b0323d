open 60x20 fr
keys C j j H L l
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17 …
─ Carte des mots-clés · occurrences ────────── 10 articles ─
  1   2   5   10+  ‹ 3   4   5   6   7   8   9  mét › total
 La clé sous le pa…  1   1   1   5   2   1   2   1       40
 De César à l’AES…   1   2   1   6   1   1   2   1       26
▌WhatsApp, Telegra…  6   6   1   3   1   1   2   2       42
 Ce que dit l’enve…  1   1   1   2   3   1   2   4       26
 EncroChat : quand…  1   1   1   3   2   3   4   1       40
 Tor, ou l’art d’é…  1   1   12  1   2   1   1   1       30
 Comment un ordina…  1   1   1   2   1   ·   1   1       21
 Quatre mots tirés…  2   1   1   1   1   1   ·   1       21
 What “End-to-End”…  2   4   1   1   1   ·   1   1       31
 The Crypto Wars,…   1   1   1   3   2   ·   1   ·       26
              total  17  19  21  27  16  9   16  13     303





 WhatsApp, Telegram, Signal :… · métadonnées · 2     ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttt tt tttttttt t
 rrr rrr rrr rrrrr t b   b   b   b   b   b   b  uuu t ttttt
                    333 444 555 rrr rrr 888 rrr rrr      tt
                    333 rrr 555 rrr 777 888 rrr rrr      tt
brrrrrrrrrrrrrrrrrr rrr rrr 555 rrr 777 888 rrr @cc      tt
                    333 444 555 rrr rrr 888 rrr rrr      tt
                    333 444 555 rrr rrr rrr rrr rrr      tt
                    333 444 rrr 666 rrr 888 999 rrr      tt
                    333 444 555 rrr 777  t  999 rrr      tt
                    rrr 444 555 666 777 888  t  rrr      tt
                    rrr rrr 555 666 777  t  999 rrr      tt
                    333 444 555 rrr rrr  t  999  t       tt
              ttttt  bb  bb  bb  bb  bb  b   bb  tt     ttt





rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Tab l
screen
─ Au fil du temps · occurrences, par trim…──── 10 articles ─
 1 chiffreme…     80 ▄▄· · · ▂▂▅▅▃▃· · · · ▅▅· ▄▄▄▄▄▄▇▇
 2 WhatsApp       20 ▂▂· · · ▁▁▁▁▇▇· · · · ▃▃· ▁▁▁▁▁▁▄▄
 3 Telegram       17 ▁▁· · · ▁▁▁▁▇▇· · · · ▃▃· ▁▁▁▁▁▁▂▂
 4 Signal         19 ▁▁· · · ▁▁▁▁▇▇· · · · ▂▂· ▂▂▁▁▁▁▄▄
 5 Tor            21 ▁▁· · · ▁▁▁▁▁▁· · · · ▇▇· ▁▁▁▁▁▁▁▁
 6 cryptage       27 ▃▃· · · ▂▂▃▃▃▃· · · · ▂▂· ▇▇▅▅▂▂▁▁
 7 surveilla…     16 ▄▄· · · ▇▇▄▄▂▂· · · · ▇▇· ▂▂▄▄▂▂▂▂
 8 Europol         9 ▇▇· · · ▂▂· ▂▂· · · · ▄▄· ▂▂▂▂· ·
 9 terrorisme     16 ▇▇· · · ▃▃▁▁▃▃· · · · ▁▁· ▃▃▃▃▁▁▁▁
▌+ métadonné…     13 ▁▁· · · ▇▇· ▃▃· · · · ▃▃· ▁▁▁▁▁▁▁▁
 + messagerie     19 ▃▃· · · ▃▃▁▁▃▃· · · · ▅▅· ▁▁▇▇▅▅▁▁
 + vie privée      2 · · · · · ▇▇▇▇· · · · · · · · · ·
 + porte dér…      2 · · · · · · · · · · · · · · ▇▇· ·
 + espionnage      8 ▇▇· · · ▇▇▇▇▇▇· · · · ▇▇· ▇▇▇▇· ▇▇
 + piratage        1 · · · · · · · · · · · ▇▇· · · · ·
 + anonymat        0 · · · · · · · · · · · · · · · · ·     ▼
                     3 4 1 2 3 4 1 2 3 4 1 2 3 4 1 2 3
                         2021    2022    2023    2024
 2e trimestre 2022 · métadonnées · 0          3/10 · ? aide
────────────────────
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttt tt tttttttt t
 b                tt bbt t t bbbbbbrrt t t bbt bbbbbbbb
 b                tt bbt t t bbbbbbrrt t t bbt bbbbbbbb
 b                tt bbt t t bbbbbbrrt t t bbt bbbbbbbb
 b                tt bbt t t bbbbbbrrt t t bbt bbbbbbbb
 b                tt bbt t t bbbbbbrrt t t bbt bbbbbbbb
 b                tt bbt t t bbbbbbrrt t t bbt bbbbbbbb
 b                tt bbt t t bbbbbbrrt t t bbt bbbbbbbb
 b                 t bbt t t bbt bbrrt t t bbt bbbbt t
 b                tt bbt t t bbbbbbrrt t t bbt bbbbbbbb
bt uuuuuuuuuu     tt rrrrrrrrrrrrrr@srrrrrrrrrrrrrrrrrr
 t                tt ttt t t ttttttrrt t t ttt tttttttt
 t                 t t t t t t ttttrrt t t t t t t t t
 t                 t t t t t t t t rrt t t t t t ttt t
 t                 t ttt t t ttttttrrt t t ttt ttttt tt
 t                 t t t t t t t t rrt t t ttt t t t t
 t                 t t t t t t t t rrt t t t t t t t t     t
                     t t t t t t t b t t t t t t t t t
                         tttt    bbbb    tttt    tttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
