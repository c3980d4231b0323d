# Justified: wider gaps, no sign torn from its word, the last row ragged.
open 80x24 fr
keys Enter = j
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
       Camille Aubertin · Le Lutrin                                            ┃
       18 mars 2024 · français · 6 min                                         ┃
                                                                               █
       Les cadenas  de bagages  que l’on achète  avant de  s’envoler pour      █
       les États-Unis portent  un petit losange rouge.  Il signale qu’ils      │
       s’ouvrent avec  la combinaison du  voyageur, mais aussi  avec l’un      ■
       des sept  passe-partout confiés aux  agents de la  sûreté aérienne      ■
       américaine.  L’idée paraissait  raisonnable : une  clé pour  vous,      ■
       une clé pour  l’autorité, des règles strictes pour  la seconde. En      │
       2014, un grand  quotidien de Washington illustra  un reportage par      ■
       une photographie du trousseau. L’image circula ; à la fin de l’été      ■
       2015, des  amateurs en  avaient tiré des  plans que  n’importe qui      │
       pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.        │
                                                                               │
     + Toute l’histoire des « portes  dérobées » tient dans ce trousseau.      │
       Depuis plus de trente ans,  des gouvernements demandent aux fabri-      ■
    1+ cants de téléphones et aux  messageries de chiffrer solidement les      ■
     1 conversations de tous,  puis de conserver un moyen  de les déchif-      ■
   167 frer pour la police : le  cryptage pour tous, la surveillance pour      ■
     6 les seuls coupables.  Depuis plus de trente  ans, les cryptologues      ■
       répondent que les deux moitiés de la phrase se contredisent.            ■
                                                                               │
 mots-clés 40 ici · 303 dans 10 articles                   1/10 · 16 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
      @ttttttt tttttttt t tt tttttt                                            t
       tt tttt tttt t tttttttt t t ttt                                         t
                                                                               b
                                                                               b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
                                                                               b
                                                                               b
                                                                               t
                                                                               t
                                                                               t
     t                        uuuuuuuuuuuuuuuu                                 t
                                                                               b
    bt                             uuuuuuuuuuu    11111111                     b
     b                                                            1111111      b
   bbb 1111         uuuuuu       66666666               777777777777           b
     b                                                       666666666666      b
                                                                               b
                                                                               t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
