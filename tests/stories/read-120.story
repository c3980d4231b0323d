# List and article side by side while reading; n goes on into the next article and says so.
open 120x40 fr
keys J J J J J Enter G 5 n
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12  6 cryptage ×1  7 surveillance ×2  8 Europol ×1
  La clé sous le paillasson     │          résumé mieux qu’un manuel :                                                 ■
  6 min · 18 mars 2024          │                                                                                      ■
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │          │ Je leur dis que c’est un manteau. Il tient chaud, il a une                ■
  De César à l’AES : petite hi… │          │ capuche. Mais si vous parlez, on reconnaît votre voix.                    ■
  6 min · 2 nov. 2023           │                                                                                      ■
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │          Le noir et le gris                                                          ■
  WhatsApp, Telegram, Signal :… │                                                                                      │
  4 min · 14 févr. 2022         │        8 Et le dark web ? Il existe. La semaine dernière, Europol a annoncé          ■
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │          l’arrestation de 288 personnes dans neuf pays, et la saisie de              ■
  Ce que dit l’enveloppe        │          plus de cinquante millions d’euros, à la suite du démantèlement             ■
  4 min · 1er août 2021         │        5 d’un marché de drogue caché derrière Tor, Monopoly Market.                  │
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │        + L’opération s’appelait SpecTor ; les policiers ont le goût du               │
  EncroChat : quand la police…  │          calembour. On remarquera comment elle a réussi. Personne n’a percé          │
  5 min · 3 juil. 2020          │       6+ le cryptage de l’oignon : la police allemande s’était emparée des           ■
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │          serveurs du marché à la fin de 2021, et y avait trouvé les listes           │
▌ Tor, ou l’art d’éplucher l’o… │          de clients. Un marché, même clandestin, a des livraisons, une               │
▌ 100 % · 5 min · 12 mai 2023   │          caisse, un chiffre d’affaires. Tout cela finit par toucher terre.           │
▌ ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                                                                                      │
  Comment un ordinateur voit l… │        5 L’autre usage fait moins de bruit. Tor compte, selon les estima-            │
  6 min · 9 juin 2024           │          tions du projet, quelques millions d’utilisateurs par jour, et              ■
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │          la plupart ne font que lire le Web ordinaire. La Russie a bloqué            ■
  Quatre mots tirés au sort     │          son site en décembre 2021 ; la Chine le pourchasse depuis plus              │
  5 min · 4 mai 2023            │          longtemps. Des volontaires prêtent donc des entrées non réperto-            ■
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×2    │          riées, les ponts, dont certaines donnent au trafic l’allure d’un            │
  What “End-to-End” Means       │        7 banal appel vidéo. À la surveillance de choisir : laisser passer            │
  5 min · 5 sept. 2024          │          l’oignon, ou couper les conversations de tout le monde.                     ┃
  ▄▂▅▄·█▅▅·▅▄▄▄· 1×14 2×4 3×2   │                                                                                      █
  The Crypto Wars, or How Math… │          Reste que ce réseau doit une bonne part de son budget à des sub-            ┃
  5 min · 12 oct. 2021          │          ventions de Washington, où d’autres bureaux rêvent de l’éplucher.           █
  ▂▄··▂▅▂█▂▄·▄·· 1×10 2×1 3×1   │          La contradiction a sa logique, la même qu’au premier jour :                 █
                                │        + l’agent, la dissidente, le policier en filature et le lecteur               ┃
                                │          d’encyclopédie ont besoin des mêmes relais, et chacun cache les             █
                                │          autres. On peut en installer un chez soi, et n’y rien voir passer.          ┃
                                │                                                                                      █
                                │          Quant à l’étudiant de Harvard, il lui aurait suffi, pour se fondre          ┃
                                │          dans la foule, qu’il y eût une foule. Si tout le campus avait lu            ┃
                                │       5+ ce matin-là son journal à travers Tor, l’enquête aurait été plus            ┃
                                │          longue. Il aurait pu, aussi, réviser.                                       █
 police 1/3 ici · 17 dans 6 articles                                                              6/10 · 100 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt 666666666666tt 7777777777777777tt 88888888888tt
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                                                                                      b
  t ttt t tt tttt tttt          t                                                                                      b
  tbbbbbbttbbbbt bbb bbb bbb    t          t iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii                b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t          t iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii                    b
  t ttt t t tttt tttt           t                                                                                      b
  bbttbbbbttbtbb bbb bbb bbb    t          bbbbbbbbbbbbbbbbbb                                                          b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                      t
  t ttt t tt ttttt tttt         t        b       iiiiiiii                                   8888888                    b
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                      b
  bbbbbbbbbbbbbbbbbbbbbb        t                                                                                      b
  t ttt t ttt tttt tttt         t        b                                      555                                    t
  tbbttttbbtbbbt bbb bbb bbb    t        t                                      @cccccccc                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                                      t
  t ttt t t ttttt tttt          t       bt    66666666                  uuuuuu                                         b
  tbtbtbttbbbtbb bbb bbb bbb    t                                                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                                                                                      t
r ttt t t t ttt t tt ttt tttt   t                                                                                      t
r bbbbbttbbbbbbb bbb bbb bbb    t                                                                                      t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t        b                                    555                                      t
  t ttt t t tttt tttt           t                                                                                      b
  tbbtbbbbbbbbbt bbb bbb bbb    t                                                                                      b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                                                                                      t
  t ttt t t ttt tttt            t                                                                                      b
  tttbtbtbbbttbb bbb bbb bbb    t                     iiiii                                                            t
  bbbbbbbbbbbbbbbbbbbbbbb       t        b                         777777777777                                        t
  t ttt t t ttttt tttt          t                                                                                      t
  bbbbtbbbtbbbbt bbbb bbb bbb   t                                                                                      b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                      t
  t ttt t tt tttt tttt          t                                                                                      b
  bbttbbbbbbtbtt bbbb bbb bbb   t                                                                                      b
                                t        t                            uuuuuuuu                                         t
                                t                                                                                      b
                                t                          uuuuuuuuuuuuuuu                                             t
                                t                                                                                      b
                                t                                                                                      t
                                t                                                                                      t
                                t       bt                                   555    uuuuuuu                            t
                                t                                                                                      b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
