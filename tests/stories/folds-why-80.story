# Without a current hit, w says why the first fold on the screen is one.
open 80x24 fr
keys j j Enter w
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
─ Pourquoi replié ? ────────────────────────────────────────────────────────────
  date et signature : montré sous le titre · partage : les mots « partager
  sur »
  q : fermer
 mots-clés 42 ici · 303 dans 10 articles                    3/10 · 0 % · ? aide
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
tbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
  @

  t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys w G w
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
       c'est-à-dire un morceau d'état civil. Cacher son adresse derrière       ■
     5 Tor ne sert pas à grand-chose quand on a donné son nom à l’entrée.      ■
                                                                               ■
       ▸ 1 ligne : nom d’image                                                 ■
                                                                               ■
     + Et la police ? Elle ne s'avoue pas vaincue. Dans les affaires de        ■
    9+ terrorisme, les enquêteurs saisissent des téléphones ouverts,           ■
     + placent des logiciels espions lorsque la loi le permet, réclament       ■
    6+ les métadonnées aux opérateurs . Aucun cryptage n'arrête une            │
     7 surveillance installée dans l'appareil même, ni l'ami qui fait une      ■
       capture d'écran . Illisible ne veut pas dire introuvable !              ■
                                                                               ■
       Le choix dépend donc de ce que l'on redoute. Contre un voisin de        ■
       table, les trois se valent à peu près. Contre une fuite de ser-         ■
       veur, une réquisition ou un pays qui change de régime, mieux vaut       █
       que le serveur ne sache rien. Et un signal, avec une minuscule, ne      █
       trompe guère : si une application vous rend toute votre correspon-      ┃
       dance sur un téléphone neuf, contre un simple code reçu par SMS,        ┃
       c'est que quelqu'un d’autre que vous en gardait une copie lisible.      │
─ Pourquoi replié ? ────────────────────────────────────────────────────────────
  nom d’image : nom de fichier d’image
  q : fermer
 mots-clés 42 ici · 303 dans 10 articles                   3/10 · 80 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
                                                                               b
     b 555                                                                     b
                                                                               b
       t t ttttt t ttt ttttttt                                                 b
                                                                               b
     t       uuuuuu                                                            b
    bt 9999999999      uuuuuuuuuu                                              b
     t                       uuuuuuu                                           b
    bt     uuuuuuuuuuu                        66666666                         t
     b 777777777777                                                            b
                                                                               b
                                                                               b
                                                                               b
                                                                               b
                                                                               b
                                                                               b
                                                                               t
                                                                               t
                                                                               t
tbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
  @
  t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
resize 60x20
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6 …
    numéro de téléphone, c'est-à-dire un morceau d'état    ■
  5 civil. Cacher son adresse derrière Tor ne sert pas à   ■
    grand-chose quand on a donné son nom à l’entrée.       ■
                                                           ■
    ▸ 1 ligne : nom d’image                                ■
                                                           ■
  + Et la police ? Elle ne s'avoue pas vaincue. Dans les   │
 9+ affaires de terrorisme, les enquêteurs saisissent des  ■
  + téléphones ouverts, placent des logiciels espions      ■
  + lorsque la loi le permet, réclament les métadonnées    ■
 67 aux opérateurs . Aucun cryptage n'arrête une sur-      ■
  7 veillance installée dans l'appareil même, ni l'ami qui ┃
    fait une capture d'écran . Illisible ne veut pas dire  █
    introuvable !                                          █
                                                           │
─ Pourquoi replié ? ────────────────────────────────────────
  nom d’image : nom de fichier d’image
  q : fermer
 mots-clés 42 ici · 303 dans 10 articles      76 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
                                                           b
  b                                    555                 b
                                                           b
                                                           b
    t t ttttt t ttt ttttttt                                b
                                                           b
  t       uuuuuu                                           t
 bt             9999999999      uuuuuuuuuu                 b
  t                                           uuuuuuu      b
  t                                         uuuuuuuuuuu    b
 bb                        66666666              7777      b
  b 777777777                                              t
                                                           b
                                                           b
                                                           t
tbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttt
  @
  t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
open 80x24 en
keys j j Enter w
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
   234 WhatsApp, Telegram, Signal : qui chiffre quoi ?                         █
       Hélène Marchais · Agence du Littoral                                    █
       14 February 2022 · French · 4 min                                       █
                                                                               █
       ▸ 5 lines: date and byline, sharing                                     ■
                                                                               ■
       On les ouvre sans y penser, dans le métro ou à table, et l'on y         ■
       dépose en une journée plus de confidences que nos grands-parents        ■
     + n'en confiaient à la poste en une année. Les trois messageries          │
    2+ les plus citées dès qu’il est question de vie privée, WhatsApp,         ■
    34 Telegram et Signal, affichent toutes un cadenas. Il ne ferme pas        ■
       la même chose.                                                          ■
                                                                               ■
       ▸ 1 line: picture name                                                  ■
                                                                               ■
     2 En janvier 2021, WhatsApp avait demandé à ses utilisateurs              ■
       d'accepter de nouvelles conditions, mal expliquées et plus mal          │
       comprises. En quelques jours, des millions de personnes instal-         │
     4 lèrent Signal, dont les serveurs flanchèrent un vendredi sous           │
─ Why folded? ──────────────────────────────────────────────────────────────────
  date and byline: shown below the title · sharing: the words “partager sur”
  q: close
 keywords 42 here · 303 in 10 articles                       3/10 · 0% · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
   bbb 22222222bb33333333bb444444bbbbbbbbbbbbbbbbbbbbb                         b
       tttttt tttttttt t tttttt tt tttttttt                                    b
       tt tttttttt tttt t tttttt t t ttt                                       b
                                                                               b
       t t tttttt tttt ttt ttttttt ttttttt                                     b
                                                                               b
                                                                               b
                                                                               b
     t                                                    uuuuuuuuuuu          t
    bt                                           uuuuuuuuuu  22222222          b
    bb 33333333    444444                                                      b
                                                                               b
                                                                               b
       t t ttttt ttttttt tttt                                                  b
                                                                               b
     b                  22222222                                               b
                                                                               t
                                                                               t
     b        444444                                                           t
tbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
  @
  tt ttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
