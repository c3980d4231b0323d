# The list with its preview; the cursor moves, the preview follows, digits jump in it.
open 80x24 fr
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
  Ce que dit l’envelop… │    sûreté aérienne américaine. L’idée paraissait     ■
  4 min · 1er août 2021 │    raisonnable : une clé pour vous, une clé pour     ■
  ·▅···▆·▆▅▄ 1×4 2×1    │    l’autorité, des règles strictes pour la seconde.  │
  EncroChat : quand la… │    En 2014, un grand quotidien de Washington         │
  5 min · 3 juil. 2020  │    illustra un reportage par une photographie du     │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │    trousseau. L’image circula ; à la fin de l’été    │
  Tor, ou l’art d’éplu… │    2015, des amateurs en avaient tiré des plans que  ■
  5 min · 12 mai 2023   │    n’importe qui pouvait envoyer à une imprimante    ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │    3D. Il avait suffi d’une photo.                   ■
  Comment un ordinateu… │                                                      ■
  6 min · 9 juin 2024   │  + Toute l’histoire des « portes dérobées » tient    ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │    dans ce trousseau. Depuis plus de trente ans, des ■
                        │    gouvernements demandent aux fabricants de télé-   │
 mots-clés 40 ici · 303 dans 10 articles                          1/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
@rrrrrrrrrrrrrrrrrrrrrrrt    bbbbbbbbbbbbbbbbbbbbbbbbb                         t
r t ttt t tt tttt tttt  t    ttttttt tttttttt t tt tttttt                      t
r tbbbbttbbb bbb bbb    t    tt tttt tttt t tttttttt t t ttt                   b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttttt tttt t                                                      b
  bbbbbbbbtt bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t ttt tttt tttt t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t ttttt tttt  t                                                      t
  tbbbbbbbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t  t                        uuuuuuuuuuuuuuu            b
  bbtbbbbbbt bbb bbb    t                                                      b
                        t                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys j j 2
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
  La clé sous le paill… │234 WhatsApp, Telegram, Signal : qui chiffre quoi ?   █
  6 min · 18 mars 2024  │    Hélène Marchais · Agence du Littoral              █
  ·█▄▄▆··█▅▄ 1×9 2×1    │    14 février 2022 · français · 4 min                █
  De César à l’AES : p… │                                                      ■
  6 min · 2 nov. 2023   │    ▸ 5 lignes : date et signature, partage           ■
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │                                                      ■
▌ WhatsApp, Telegram,…  │    On les ouvre sans y penser, dans le métro ou      ■
▌ 4 min · 14 févr. 2022 │    à table, et l'on y dépose en une journée plus     ■
▌ ███▂██▄▄·· 1×7 2×6    │    de confidences que nos grands-parents n'en        │
  Ce que dit l’envelop… │    confiaient à la poste en une année. Les trois     ■
  4 min · 1er août 2021 │  + messageries les plus citées dès qu’il est ques-   ■
  ·▅···▆·▆▅▄ 1×4 2×1    │234 tion de vie privée, WhatsApp, Telegram et Signal, ■
  EncroChat : quand la… │    affichent toutes un cadenas. Il ne ferme pas la   ■
  5 min · 3 juil. 2020  │    même chose.                                       ■
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │                                                      ■
  Tor, ou l’art d’éplu… │    ▸ 1 ligne : nom d’image                           ■
  5 min · 12 mai 2023   │                                                      │
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │  2 En janvier 2021, WhatsApp avait demandé à ses     │
  Comment un ordinateu… │    utilisateurs d'accepter de nouvelles conditions,  │
  6 min · 9 juin 2024   │    mal expliquées et plus mal comprises. En quelques │
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │    jours, des millions de personnes installèrent     │
                        │  4 Signal, dont les serveurs flanchèrent un vendredi │
 WhatsApp 1/6 ici · 20 dans 10 articles                           3/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
  bbbbbbbbbbbbbbbbbbbbb tbbb ccccccccbb33333333bb444444bbbbbbbbbbbbbbbbbbbbb   b
  t ttt t tt tttt tttt  t    tttttt tttttttt t tttttt tt tttttttt              b
  tbbbbttbbb bbb bbb    t    tt ttttttt tttt t tttttttt t t ttt                b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t    t t tttttt t tttt tt tttttttttt ttttttt           b
  bbbbbbtbbb bbb bbb    t                                                      b
@rrrrrrrrrrrrrrrrrrrrrrrt                                                      b
r t ttt t tt ttttt tttt t                                                      b
r bbbbbbbbtt bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t ttt tttt tttt t  t uuuuuuuuuuu                                       b
  tbtttbtbbb bbb bbb    tbbb         uuuuuuuuuu  22222222  33333333    444444  b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttttt tttt  t                                                      b
  tbbbbbbbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t    t t ttttt t ttt ttttttt                           b
  t ttt t tt ttt tttt   t                                                      t
  bbbbtbbbbb bbb bbb    t  b                  22222222                         t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      t
  bbtbbbbbbt bbb bbb    t                                                      t
                        t  b 444444                                            t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
