open 160x50 en
keys C j j 3
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21  6 cryptage ×27  7 surveillance ×16  8 Europol ×9  9 terrorisme ×16 …
─ Heat map · hits ─────────────────────────────────────────────────────── 10 articles ─│234 WhatsApp, Telegram, Signal : qui chiffre quoi ?                    █
  1   2   5   10+           1   2   3   4   5   6   7   8   9  mét mes vie por › total │    Hélène Marchais · Agence du Littoral                               ┃
 La clé sous le paillasson  9   1   1   1   1   5   2   1   2   1   4   ·   2       40 │    14 February 2022 · French · 4 min                                  ┃
 De César à l’AES : petit…  8   1   1   2   1   6   1   1   2   1   1   ·   ·       26 │                                                                       █
▌WhatsApp, Telegram, Sign…  7   6   6   6   1   3   1   1   2   2   2   1   ·       42 │    ▸ 5 lines: date and byline, sharing                                █
 Ce que dit l’enveloppe     4   1   1   1   1   2   3   1   2   4   2   ·   ·       26 │                                                                       █
 EncroChat : quand la pol…  8   2   1   1   1   3   2   3   4   1   2   ·   ·       40 │    On les ouvre sans y penser, dans le métro ou à table, et l'on y    █
 Tor, ou l’art d’éplucher…  4   1   1   1   12  1   2   1   1   1   1   ·   ·       30 │    dépose en une journée plus de confidences que nos grands-parents   █
 Comment un ordinateur vo…  9   1   1   1   1   2   1   ·   1   1   3   ·   ·       21 │  + n'en confiaient à la poste en une année. Les trois messageries     █
 Quatre mots tirés au sort  7   2   2   1   1   1   1   1   ·   1   2   ·   ·       21 │ 2+ les plus citées dès qu’il est question de vie privée, WhatsApp,    ┃
 What “End-to-End” Means    14  4   2   4   1   1   1   ·   1   1   1   ·   ·       31 │ 34 Telegram et Signal, affichent toutes un cadenas. Il ne ferme pas   █
 The Crypto Wars, or How…   10  1   1   1   1   3   2   ·   1   ·   1   1   ·       26 │    la même chose.                                                     █
                     total  80  20  17  19  21  27  16  9   16  13  19  2   2      303 │                                                                       ┃
                                                                                       │    ▸ 1 line: picture name                                             █
                                                                                       │                                                                       █
                                                                                       │  2 En janvier 2021, WhatsApp avait demandé à ses utilisateurs         █
                                                                                       │    d'accepter de nouvelles conditions, mal expliquées et plus mal     │
                                                                                       │    comprises. En quelques jours, des millions de personnes instal-    │
                                                                                       │  4 lèrent Signal, dont les serveurs flanchèrent un vendredi sous      │
                                                                                       │  3 l’afflux, ou Telegram, qui annonça dans la foulée avoir franchi le │
                                                                                       │    demi-milliard d'utilisateurs. Beaucoup croyaient gagner au change. ■
                                                                                       │    Peu avaient lu la notice.                                          ■
                                                                                       │                                                                       ■
                                                                                       │  1 Le mot de chiffrement recouvre en effet deux choses que la publi-  │
                                                                                       │  1 cité mélange volontiers. Dans la première, le message est chiffré  │
                                                                                       │    entre votre téléphone et le serveur de l'entreprise, qui le        │
                                                                                       │  1 déchiffre, le range, puis le chiffre de nouveau pour votre corres- ■
                                                                                       │    pondant. Le facteur porte une enveloppe cachetée, mais le bureau   ■
                                                                                       │    de poste l'ouvre. Dans la seconde, dite « de bout en bout », seuls ■
                                                                                       │    les deux appareils possèdent les clés : le serveur transporte une  │
                                                                                       │    boîte qu’il ne saurait pas ouvrir, et l'entreprise non plus.       │
                                                                                       │                                                                       │
                                                                                       │    ▸ 1 line: picture name · 1 WhatsApp                                ■
                                                                                       │                                                                       ■
                                                                                       │  2 Le code de sécurité que deux correspondants de WhatsApp peuvent    ■
                                                                                       │    comparer à l'écran compte soixante chiffres.                       │
                                                                                       │                                                                       │
                                                                                       │  2 WhatsApp, le cadenas du plus grand nombre                          │
                                                                                       │                                                                       │
                                                                                       │  2 Depuis avril 2016, WhatsApp chiffre de bout en bout, sans qu'on    │
                                                                                       │    ait rien à régler, les messages, les appels, les photos et les     │
                                                                                       │    groupes. L'application emploie pour cela le protocole mis au point │
                                                                                       │  4 par l’équipe de Signal, qui fabrique une clé nouvelle pour chaque  │
                                                                                       │    message et jette l'ancienne. Avec plus de deux milliards d'uti-    │
                                                                                       │  1 lisateurs, c'est l’une des plus vastes opérations de chiffrement   │
                                                                                       │    jamais menées, et la plupart de ceux qui en profitent l'ignorent.  │
                                                                                       │                                                                       │
                                                                                       │    Deux nuances s'imposent. Les sauvegardes, d'abord : longtemps      │
 WhatsApp, Telegram, Signal : qui chiffre quoi ? · Telegram · 6 (6.9 per 1,000 words)                                                             3/10 · ? help
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt 666666666666ttt 7777777777777777ttt 88888888888tt 99999999999999ttt t
tbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttttttttttttttttttttttt tt tttttttt ttbbb 22222222bbccccccccbb444444bbbbbbbbbbbbbbbbbbbbb                    b
 333 rrr rrr rrrrr          b   b   3   b   b   b   b   b   b  ttt ttt ttt ttt t ttttt t    tttttt tttttttt t tttttt tt tttttttt                               t
                           rrr 222 333 444 555 rrr rrr 888 rrr rrr rrr  t  rrr      tt t    tt tttttttt tttt t tttttt t t ttt                                  t
                           rrr 222 333 rrr 555 rrr 777 888 rrr rrr rrr  t   t       tt t                                                                       b
brrrrrrrrrrrrrrrrrrrrrrrrr rrr rrr @cc rrr 555 rrr 777 888 rrr rrr rrr rrr  t       tt t    t t tttttt tttt ttt ttttttt ttttttt                                b
                           rrr 222 333 444 555 rrr rrr 888 rrr rrr rrr  t   t       tt t                                                                       b
                           rrr rrr 333 444 555 rrr rrr rrr rrr rrr rrr  t   t       tt t                                                                       b
                           rrr 222 333 444 rrr 666 rrr 888 999 rrr rrr  t   t       tt t                                                                       b
                           rrr 222 333 444 555 rrr 777  t  999 rrr rrr  t   t       tt t  t                                                    uuuuuuuuuuu     b
                           rrr rrr rrr 444 555 666 777 888  t  rrr rrr  t   t       tt t bt                                           uuuuuuuuuu  22222222     t
                           rrr rrr rrr rrr 555 666 777  t  999 rrr rrr  t   t       tt t bb 33333333    444444                                                 b
                           rrr 222 333 444 555 rrr rrr  t  999  t  rrr rrr  t       tt t                                                                       b
                     ttttt  bb  bb  bb  bb  bb  bb  bb  b   bb  tt  tt  t   t      ttt t                                                                       t
                                                                                       t    t t ttttt ttttttt tttt                                             b
                                                                                       t                                                                       b
                                                                                       t  b                  22222222                                          b
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t  b        444444                                                      t
                                                                                       t  b              33333333                                              t
                                                                                       t                                                                       b
                                                                                       t                                                                       b
                                                                                       t                                                                       b
                                                                                       t  b           11111111111                                              t
                                                                                       t  b                                                           1111111  t
                                                                                       t                                                                       t
                                                                                       t  b 111111111                                                          b
                                                                                       t                                                                       b
                                                                                       t                                                                       b
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t    t t ttttt ttttttt tttt t t tttttttt                                b
                                                                                       t                                                                       b
                                                                                       t  b                                                22222222            b
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t  b 22222222bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                          t
                                                                                       t                                                                       t
                                                                                       t  b                    22222222                                        t
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t  b                 444444                                             t
                                                                                       t                                                                       t
                                                                                       t  b                                                      11111111111   t
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t                                                                       t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Tab
screen
─ Keywords over time · hits, by month ─────────────────────────────────── 10 articles ─│234 WhatsApp, Telegram, Signal : qui chiffre quoi ?                    █
                                           ▂                  ▃         ▁  ▁  ▇        │    Hélène Marchais · Agence du Littoral                               ┃
 1 chiffrement           80 █············▄·█···▇··············█·····█···█··█··█        │    14 February 2022 · French · 4 min                                  ┃
                                               ▇                              ▂        │                                                                       █
 2 WhatsApp              20 ▅············▂·▂···█··············▇·····▂···▂··▂··█        │    ▸ 5 lines: date and byline, sharing                                █
                                               ▇                                       │                                                                       █
▌3 Telegram              17 ▂············▂·▂···█··············▇·····▂···▂··▂··▅        │    On les ouvre sans y penser, dans le métro ou à table, et l'on y    █
                                               ▇                              ▂        │    dépose en une journée plus de confidences que nos grands-parents   █
 4 Signal                19 ▂············▂·▂···█··············▅·····▅···▂··▂··█        │  + n'en confiaient à la poste en une année. Les trois messageries     █
                                                              ▇                        │ 2+ les plus citées dès qu’il est question de vie privée, WhatsApp,    ┃
 5 Tor                   21 ▁············▁·▁···▁··············█·····▁···▁··▁··▁        │ 34 Telegram et Signal, affichent toutes un cadenas. Il ne ferme pas   ┃
                                                                    ▇   ▄              │    la même chose.                                                     █
 6 cryptage              27 ▇············▅·▇···▇··············▅·····█···█··▅··▂        │                                                                       ┃
                            ▂            ▇ ▂                  ▇         ▂              │    ▸ 1 line: picture name                                             █
 7 surveillance          16 █············█·█···▅··············█·····▅···█··▅··▅        │                                                                       █
                            ▇                                 ▂                        │  2 En janvier 2021, WhatsApp avait demandé à ses utilisateurs         █
 8 Europol                9 █············▅·····▅··············█·····▅···▅······        │    d'accepter de nouvelles conditions, mal expliquées et plus mal     │
                            ▇                                                          │    comprises. En quelques jours, des millions de personnes instal-    │
 9 terrorisme            16 █············▇·▃···▇··············▃·····▇···▇··▃··▃        │  4 lèrent Signal, dont les serveurs flanchèrent un vendredi sous      │
                                         ▇                                             │  3 l’afflux, ou Telegram, qui annonça dans la foulée avoir franchi le │
 + métadonnées           13 ▃············█·····▇··············▇·····▃···▃··▃··▃        │    demi-milliard d'utilisateurs. Beaucoup croyaient gagner au change. ■
                                                              ▃         ▇  ▃           │    Peu avaient lu la notice.                                          ■
 + messagerie            19 ▇············▇·▃···▇··············█·····▃···█··█··▃        │                                                                       ■
                                           ▇   ▇                                       │  1 Le mot de chiffrement recouvre en effet deux choses que la publi-  │
 + vie privée             2 ···············█···█·······························        │  1 cité mélange volontiers. Dans la première, le message est chiffré  │
                                                                        ▇              │    entre votre téléphone et le serveur de l'entreprise, qui le        │
 + porte dérobée          2 ············································█······        │  1 déchiffre, le range, puis le chiffre de nouveau pour votre corres- ■
                            ▇            ▇ ▇   ▇              ▇     ▇   ▇     ▇        │    pondant. Le facteur porte une enveloppe cachetée, mais le bureau   ■
 + espionnage             8 █············█·█···█··············█·····█···█·····█        │    de poste l'ouvre. Dans la seconde, dite « de bout en bout », seuls │
                                                              ▇                        │    les deux appareils possèdent les clés : le serveur transporte une  ■
 + piratage               1 ··································█················        │    boîte qu’il ne saurait pas ouvrir, et l'entreprise non plus.       │
                                                                                       │                                                                       │
 + anonymat               0 ···················································        │    ▸ 1 line: picture name · 1 WhatsApp                                ■
                            ▇                                 ▁         ▇              │                                                                       │
 + police                17 █············▃·▆···▃··············█·········█······        │  2 Le code de sécurité que deux correspondants de WhatsApp peuvent    ■
                            ▇                                                          │    comparer à l'écran compte soixante chiffres.                       ■
 + enquête               10 █············▃·····▃··············▃·········▆······        │                                                                       │
                            ▇              ▇   ▇                                       │  2 WhatsApp, le cadenas du plus grand nombre                          │
 + FBI                    3 █··············█···█·······························        │                                                                       │
                                                                        ▇              │  2 Depuis avril 2016, WhatsApp chiffre de bout en bout, sans qu'on    │
 + NSA                    3 ·············▇······························█······        │    ait rien à régler, les messages, les appels, les photos et les     │
                            2020  2021        2022        2023        2024             │    groupes. L'application emploie pour cela le protocole mis au point │
                                                                                       │  4 par l’équipe de Signal, qui fabrique une clé nouvelle pour chaque  │
                                                                                       │    message et jette l'ancienne. Avec plus de deux milliards d'uti-    │
                                                                                       │  1 lisateurs, c'est l’une des plus vastes opérations de chiffrement   │
                                                                                       │    jamais menées, et la plupart de ceux qui en profitent l'ignorent.  │
                                                                                       │                                                                       │
                                                                                       │    Deux nuances s'imposent. Les sauvegardes, d'abord : longtemps      │
                                                                                       │    déposées chez Apple ou Google sans cette protection, elles peuvent │
 February 2022 · Telegram · 6 (6.9 per 1,000 words)                                                                                               3/10 · ? help
────────────────────
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttt tt tttttttt ttbbb 22222222bbccccccccbb444444bbbbbbbbbbbbbbbbbbbbb                    b
                                           b   r              b         b  b  b        t    tttttt tttttttt t tttttt tt tttttttt                               t
 b                       tt bttttttttttttbtbtttrttttttttttttttbtttttbtttbttbttb        t    tt tttttttt tttt t tttttt t t ttt                                  t
                                               r                              b        t                                                                       b
 b                       tt bttttttttttttbtbtttrttttttttttttttbtttttbtttbttbttb        t    t t tttttt tttt ttt ttttttt ttttttt                                b
                            rrrrrrrrrrrrrrrrrrrsrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr        t                                                                       b
bb 33333333              tt rrrrrrrrrrrrrrrrrrr@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr        t                                                                       b
                                               r                              b        t                                                                       b
 b                       tt bttttttttttttbtbtttrttttttttttttttbtttttbtttbttbttb        t  t                                                    uuuuuuuuuuu     b
                                               r              b                        t bt                                           uuuuuuuuuu  22222222     t
 b                       tt bttttttttttttbtbtttrttttttttttttttbtttttbtttbttbttb        t bb 33333333    444444                                                 t
                                               r                    b   b              t                                                                       b
 b                       tt bttttttttttttbtbtttrttttttttttttttbtttttbtttbttbttb        t                                                                       t
                            b            b b   r              b         b              t    t t ttttt ttttttt tttt                                             b
 b                       tt bttttttttttttbtbtttrttttttttttttttbtttttbtttbttbttb        t                                                                       b
                            b                  r              b                        t  b                  22222222                                          b
 b                        t bttttttttttttbtttttrttttttttttttttbtttttbtttbtttttt        t                                                                       t
                            b                  r                                       t                                                                       t
 b                       tt bttttttttttttbtbtttrttttttttttttttbtttttbtttbttbttb        t  b        444444                                                      t
                                         t     r                                       t  b              33333333                                              t
 t                       tt tttttttttttttttttttrttttttttttttttttttttttttttttttt        t                                                                       b
                                               r              t         t  t           t                                                                       b
 t                       tt tttttttttttttttttttrttttttttttttttttttttttttttttttt        t                                                                       b
                                           t   r                                       t  b           11111111111                                              t
 t                        t tttttttttttttttttttrttttttttttttttttttttttttttttttt        t  b                                                           1111111  t
                                               r                        t              t                                                                       t
 t                        t tttttttttttttttttttrttttttttttttttttttttttttttttttt        t  b 111111111                                                          b
                            t            t t   r              t     t   t     t        t                                                                       b
 t                        t tttttttttttttttttttrttttttttttttttttttttttttttttttt        t                                                                       t
                                               r              t                        t                                                                       b
 t                        t tttttttttttttttttttrttttttttttttttttttttttttttttttt        t                                                                       t
                                               r                                       t                                                                       t
 t                        t tttttttttttttttttttrttttttttttttttttttttttttttttttt        t    t t ttttt ttttttt tttt t t tttttttt                                b
                            t                  r              t         t              t                                                                       t
 t                       tt tttttttttttttttttttrttttttttttttttttttttttttttttttt        t  b                                                22222222            b
                            t                  r                                       t                                                                       b
 t                       tt tttttttttttttttttttrttttttttttttttttttttttttttttttt        t                                                                       t
                            t              t   r                                       t  b 22222222bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                          t
 t                        t tttttttttttttttttttrttttttttttttttttttttttttttttttt        t                                                                       t
                                               r                        t              t  b                    22222222                                        t
 t                        t tttttttttttttttttttrttttttttttttttttttttttttttttttt        t                                                                       t
                            tttt  tttt        bbbb        tttt        tttt             t                                                                       t
                                                                                       t  b                 444444                                             t
                                                                                       t                                                                       t
                                                                                       t  b                                                      11111111111   t
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t                                                                       t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
