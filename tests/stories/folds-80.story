# Furniture is folded; Enter opens the first fold on the screen, B all.
open 80x24 fr
keys j j Enter Enter
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
   234 WhatsApp, Telegram, Signal : qui chiffre quoi ?                         █
       Hélène Marchais · Agence du Littoral                                    █
       14 février 2022 · français · 4 min                                      ■
                                                                               ■
       ▾ 5 lignes : date et signature, partage                                 ■
       Par Hélène Marchais                                                     ■
                                                                               ■
       Publié le 14 février 2022 à 7 h 45 min – Maj. le 16 février             ■
       2022 à 18 h 02 min                                                      │
                                                                               ■
       Partager sur Facebook                                                   ■
                                                                               ■
       Tweeter                                                                 ■
                                                                               ■
       Envoyer par e-mail                                                      ■
                                                                               ■
       On les ouvre sans y penser, dans le métro ou à table, et l'on y         │
       dépose en une journée plus de confidences que nos grands-parents        │
     + n'en confiaient à la poste en une année. Les trois messageries          │
    2+ les plus citées dès qu’il est question de vie privée, WhatsApp,         │
    34 Telegram et Signal, affichent toutes un cadenas. Il ne ferme pas        │
       la même chose.                                                          │
 mots-clés 42 ici · 303 dans 10 articles                    3/10 · 0 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
   bbb@22222222bb33333333bb444444bbbbbbbbbbbbbbbbbbbbb                         b
       tttttt tttttttt t tttttt tt tttttttt                                    b
       tt ttttttt tttt t tttttttt t t ttt                                      b
                                                                               b
       t t tttttt t tttt tt tttttttttt ttttttt                                 b
       ttt tttttt tttttttt                                                     b
                                                                               b
       tttttt tt tt ttttttt tttt t t t tt ttt t tttt tt tt ttttttt             b
       tttt t tt t tt ttt                                                      t
                                                                               b
       tttttttt ttt tttttttt                                                   b
                                                                               b
       ttttttt                                                                 b
                                                                               b
       ttttttt ttt tttttt                                                      b
                                                                               b
                                                                               t
                                                                               t
     t                                                    uuuuuuuuuuu          t
    bt                                           uuuuuuuuuu  22222222          t
    bb 33333333    444444                                                      t
                                                                               t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys B G
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
     5 Tor expliqué à ceux qui n'ont rien à cacher                             ■
                                                                               ■
       Le réseau en oignon a mauvaise presse. Des bibliothécaires s'en         ■
       servent pourtant pour que leurs lecteurs puissent chercher le nom       ■
       d'une maladie sans que la publicité les suive ensuite jusque…           ■
                                                                               ■
     1 Au collège, un atelier de chiffrement avec des pommes de terre          ■
                                                                               ■
       Des tampons gravés dans des légumes, un alphabet en désordre et         │
       trente élèves qui jurent de ne plus jamais passer de petits mots        ■
       en clair. Reportage dans une classe de cinquième où l’on…               ■
                                                                               ■
       Laisser un commentaire                                                  ■
                                                                               ■
       Votre adresse e-mail ne sera pas publiée. Les champs obligatoires       ■
       sont indiqués avec *                                                    ■
                                                                               │
       Nom *                                                                   │
                                                                               │
       E-mail *                                                                ┃
                                                                               ┃
       Site web                                                                ┃
 mots-clés 42 ici · 303 dans 10 articles                  3/10 · 100 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
     b@555 tttttttt t tttt ttt ttttt tttt t tttttt                             b
                                                                               b
       tt tttttt tt tttttt t tttttttt ttttttt ttt ttttttttttttttt tttt         b
       ttttttt tttttttt tttt ttt ttttt tttttttt tttttttt tttttttt tt ttt       b
       ttttt ttttttt tttt ttt tt ttttttttt ttt ttttt ttttttt ttttttt           b
                                                                               b
     b tt tttttttt tt ttttttt tt 11111111111 tttt ttt tttttt tt ttttt          b
                                                                               b
       ttt ttttttt tttttt tttt ttt tttttttt tt tttttttt tt tttttttt tt         t
       tttttt tttttt ttt tttttt tt tt tttt tttttt tttttt tt tttttt tttt        b
       tt tttttt ttttttttt tttt ttt tttttt tt ttttttttt tt ttttt               b
                                                                               b
       ttttttt tt ttttttttttt                                                  b
                                                                               b
       ttttt ttttttt tttttt tt tttt ttt tttttttt ttt tttttt tttttttttttt       b
       tttt tttttttt tttt t                                                    b
                                                                               t
       ttt t                                                                   t
                                                                               t
       tttttt t                                                                t
                                                                               t
       tttt ttt                                                                t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
