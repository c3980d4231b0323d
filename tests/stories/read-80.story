# Reading: the list steps aside; hits by digit, in order, and back through the jumps.
open 80x24 fr
keys j j Enter n n
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
   234 WhatsApp, Telegram, Signal : qui chiffre quoi ?                         █
       Hélène Marchais · Agence du Littoral                                    █
       14 février 2022 · français · 4 min                                      █
                                                                               █
       ▸ 5 lignes : date et signature, partage                                 ■
                                                                               ■
       On les ouvre sans y penser, dans le métro ou à table, et l'on y         ■
       dépose en une journée plus de confidences que nos grands-parents        ■
     + n'en confiaient à la poste en une année. Les trois messageries          │
    2+ les plus citées dès qu’il est question de vie privée, WhatsApp,         ■
    34 Telegram et Signal, affichent toutes un cadenas. Il ne ferme pas        ■
       la même chose.                                                          ■
                                                                               ■
       ▸ 1 ligne : nom d’image                                                 ■
                                                                               ■
     2 En janvier 2021, WhatsApp avait demandé à ses utilisateurs              ■
       d'accepter de nouvelles conditions, mal expliquées et plus mal          │
       comprises. En quelques jours, des millions de personnes instal-         │
     4 lèrent Signal, dont les serveurs flanchèrent un vendredi sous           │
     3 l’afflux, ou Telegram, qui annonça dans la foulée avoir franchi le      │
       demi-milliard d'utilisateurs. Beaucoup croyaient gagner au change.      │
       Peu avaient lu la notice.                                               │
 Telegram 1/6 ici · 17 dans 10 articles                    3/10 · 14 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
   bbb 22222222bb@cccccccbb444444bbbbbbbbbbbbbbbbbbbbb                         b
       tttttt tttttttt t tttttt tt tttttttt                                    b
       tt ttttttt tttt t tttttttt t t ttt                                      b
                                                                               b
       t t tttttt t tttt tt tttttttttt ttttttt                                 b
                                                                               b
                                                                               b
                                                                               b
     t                                                    uuuuuuuuuuu          t
    bt                                           uuuuuuuuuu  22222222          b
    bb 33333333    444444                                                      b
                                                                               b
                                                                               b
       t t ttttt t ttt ttttttt                                                 b
                                                                               b
     b                  22222222                                               b
                                                                               t
                                                                               t
     b        444444                                                           t
     b              33333333                                                   t
                                                                               t
                                                                               t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys 3 3 ; ,
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
                                                                               ■
       ▸ 1 ligne : nom d’image                                                 █
                                                                               █
     2 En janvier 2021, WhatsApp avait demandé à ses utilisateurs              █
       d'accepter de nouvelles conditions, mal expliquées et plus mal          █
       comprises. En quelques jours, des millions de personnes instal-         ■
     4 lèrent Signal, dont les serveurs flanchèrent un vendredi sous           ■
     3 l’afflux, ou Telegram, qui annonça dans la foulée avoir franchi le      ■
       demi-milliard d'utilisateurs. Beaucoup croyaient gagner au change.      │
       Peu avaient lu la notice.                                               ■
                                                                               ■
     1 Le mot de chiffrement recouvre en effet deux choses que la publi-       ■
     1 cité mélange volontiers. Dans la première, le message est chiffré       ■
       entre votre téléphone et le serveur de l'entreprise, qui le             ■
     1 déchiffre, le range, puis le chiffre de nouveau pour votre corres-      ■
       pondant. Le facteur porte une enveloppe cachetée, mais le bureau        ■
       de poste l'ouvre. Dans la seconde, dite « de bout en bout », seuls      │
       les deux appareils possèdent les clés : le serveur transporte une       │
       boîte qu’il ne saurait pas ouvrir, et l'entreprise non plus.            │
                                                                               │
       ▸ 1 ligne : nom d’image · 1 WhatsApp                                    │
                                                                               │
 Telegram 3/6 ici · 17 dans 10 articles                    3/10 · 21 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
                                                                               b
       t t ttttt t ttt ttttttt                                                 b
                                                                               b
     b                  22222222                                               b
                                                                               b
                                                                               b
     b        444444                                                           b
     b              @ccccccc                                                   b
                                                                               t
                                                                               b
                                                                               b
     b           11111111111                                                   b
     b                                                           1111111       b
                                                                               b
     b 111111111                                                               b
                                                                               b
                                                                               t
                                                                               t
                                                                               t
                                                                               t
       t t ttttt t ttt ttttttt t t tttttttt                                    t
                                                                               t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Ctrl-o Ctrl-o
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
   234 WhatsApp, Telegram, Signal : qui chiffre quoi ?                         █
       Hélène Marchais · Agence du Littoral                                    █
       14 février 2022 · français · 4 min                                      █
                                                                               █
       ▸ 5 lignes : date et signature, partage                                 ■
                                                                               ■
       On les ouvre sans y penser, dans le métro ou à table, et l'on y         ■
       dépose en une journée plus de confidences que nos grands-parents        ■
     + n'en confiaient à la poste en une année. Les trois messageries          │
    2+ les plus citées dès qu’il est question de vie privée, WhatsApp,         ■
    34 Telegram et Signal, affichent toutes un cadenas. Il ne ferme pas        ■
       la même chose.                                                          ■
                                                                               ■
       ▸ 1 ligne : nom d’image                                                 ■
                                                                               ■
     2 En janvier 2021, WhatsApp avait demandé à ses utilisateurs              ■
       d'accepter de nouvelles conditions, mal expliquées et plus mal          │
       comprises. En quelques jours, des millions de personnes instal-         │
     4 lèrent Signal, dont les serveurs flanchèrent un vendredi sous           │
     3 l’afflux, ou Telegram, qui annonça dans la foulée avoir franchi le      │
       demi-milliard d'utilisateurs. Beaucoup croyaient gagner au change.      │
       Peu avaient lu la notice.                                               │
 Telegram 3/6 ici · 17 dans 10 articles                    3/10 · 14 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
   bbb 22222222bb33333333bb444444bbbbbbbbbbbbbbbbbbbbb                         b
       tttttt tttttttt t tttttt tt tttttttt                                    b
       tt ttttttt tttt t tttttttt t t ttt                                      b
                                                                               b
       t t tttttt t tttt tt tttttttttt ttttttt                                 b
                                                                               b
                                                                               b
                                                                               b
     t                                                    uuuuuuuuuuu          t
    bt                                           uuuuuuuuuu  22222222          b
    bb 33333333    444444                                                      b
                                                                               b
                                                                               b
       t t ttttt t ttt ttttttt                                                 b
                                                                               b
     b                  22222222                                               b
                                                                               t
                                                                               t
     b        444444                                                           t
     b              @ccccccc                                                   t
                                                                               t
                                                                               t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
