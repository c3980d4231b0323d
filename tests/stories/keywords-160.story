# The list with counts and bars, the keyword panel, another set, and why a word is lit.
open 160x50 fr
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1  6 cryptage ×5  7 surveillance ×2  8 Europol ×1  9 terrorisme ×2  + métadonnées ×1 …
▌ La clé sous le paillasson     │                              La clé sous le paillasson                                                                       ┃
▌ 6 min · 18 mars 2024          │                              Camille Aubertin · Le Lutrin                                                                    ┃
▌ ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              18 mars 2024 · français · 6 min                                                                 ┃
  De César à l’AES : petite hi… │                                                                                                                              ┃
  6 min · 2 nov. 2023           │                              Les cadenas de bagages que l’on achète avant de s’envoler pour                                  ┃
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │                              les États-Unis portent un petit losange rouge. Il signale qu’ils                                █
  WhatsApp, Telegram, Signal :… │                              s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un                                 █
  4 min · 14 févr. 2022         │                              des sept passe-partout confiés aux agents de la sûreté aérienne                                 █
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │                              américaine. L’idée paraissait raisonnable : une clé pour vous,                                  ┃
  Ce que dit l’enveloppe        │                              une clé pour l’autorité, des règles strictes pour la seconde. En                                ┃
  4 min · 1er août 2021         │                              2014, un grand quotidien de Washington illustra un reportage par                                ┃
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │                              une photographie du trousseau. L’image circula ; à la fin de l’été                              █
  EncroChat : quand la police…  │                              2015, des amateurs en avaient tiré des plans que n’importe qui                                  █
  5 min · 3 juil. 2020          │                              pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.                                ┃
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │                                                                                                                              █
  Tor, ou l’art d’éplucher l’o… │                            + Toute l’histoire des « portes dérobées » tient dans ce trousseau.                               ┃
  5 min · 12 mai 2023           │                              Depuis plus de trente ans, des gouvernements demandent aux fabri-                               █
  ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                           1+ cants de téléphones et aux messageries de chiffrer solidement les                               ┃
  Comment un ordinateur voit l… │                            1 conversations de tous, puis de conserver un moyen de les déchif-                                │
  6 min · 9 juin 2024           │                          167 frer pour la police : le cryptage pour tous, la surveillance pour                               ■
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                            6 les seuls coupables. Depuis plus de trente ans, les cryptologues                                ■
  Quatre mots tirés au sort     │                              répondent que les deux moitiés de la phrase se contredisent.                                    │
  5 min · 4 mai 2023            │                                                                                                                              │
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×2    │                              Une puce nommée Clipper                                                                         ■
  What “End-to-End” Means       │                                                                                                                              │
  5 min · 5 sept. 2024          │                              Le 16 avril 1993, la Maison-Blanche présente Clipper, une puce qui                              │
  ▄▂▅▄·█▅▅·▅▄▄▄· 1×14 2×4 3×2   │                              chiffre la voix des téléphones au moyen d’un algorithme secret                                  │
  The Crypto Wars, or How Math… │                            + conçu par la NSA. Chaque exemplaire sort de l’usine avec une clé                                │
  5 min · 12 oct. 2021          │                              qui lui est propre ; une copie, partagée en deux moitiés, est dé-                               │
  ▂▄··▂▅▂█▂▄·▄·· 1×10 2×1 3×1   │                              posée auprès de deux administrations fédérales. C’est la clé sous                               │
                                │                            + séquestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme                               │
                                │                              on rapproche les morceaux d’un billet déchiré, et la conversation                               │
                                │                            6 cryptée redevient limpide.                                                                      │
                                │                                                                                                                              │
                                │                              Encore faut-il savoir quelle puce a parlé. Chaque communication                                 ■
                                │                              transporte donc un champ de 128 bits, qui désigne l’appareil et                                 │
                                │                            1 renferme la clé du moment, elle-même chiffrée. Au printemps 1994,                               ■
                                │                              Matt Blaze, chercheur aux laboratoires d’AT&T, constate que ce                                  │
                                │                              champ n’est garanti que par une somme de contrôle de 16 bits :                                  ■
                                │                              65 536 valeurs, pas une de plus. En tirant au hasard, on fabrique                               ■
                                │                              en moins d’une heure un faux que le téléphone accepte. La voix                                  ■
                                │                           1+ reste chiffrée, et la police hérite d’un formulaire rempli au                                   │
                                │                              hasard. L’article de Blaze fit la une de la presse new-yorkaise.                                ■
                                │                              Deux ans plus tard, on ne parlait plus guère de Clipper, dont                                   ■
                                │                              l’État aura été le principal client.                                                            ■
                                │                                                                                                                              │
                                │                              La France eut son Clipper de papier. La loi du 26 juillet 1996                                  │
                                │                            1 facilitait le chiffrement fort à qui déposait ses clés chez un                                  │
 mots-clés 40 ici · 303 dans 10 articles                                                                                                          1/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                              bbbbbbbbbbbbbbbbbbbbbbbbb                                                                       t
r t ttt t tt tttt tttt          t                              ttttttt tttttttt t tt tttttt                                                                    t
r tbbbbbbttbbbbt bbb bbb bbb    t                              tt tttt tttt t tttttttt t t ttt                                                                 t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                                                                                                                              t
  bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt ttttt tttt         t                                                                                                                              b
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbb        t                                                                                                                              t
  t ttt t ttt tttt tttt         t                                                                                                                              t
  tbbttttbbtbbbt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                                                                              b
  t ttt t t ttttt tttt          t                                                                                                                              t
  tbtbtbttbbbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            t                        uuuuuuuuuuuuuuu                                                          t
  t ttt t tt ttt tttt           t                                                                                                                              b
  bbbbbttbbbbbbb bbb bbb bbb    t                           bt                            uuuuuuuuuuu    11111111                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            b                                                          1111111                                t
  t ttt t t tttt tttt           t                          bbb 1111         uuuuuu      66666666               777777777777                                    b
  tbbtbbbbbbbbbt bbb bbb bbb    t                            b                                                     666666666666                                b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                                                                                                                              t
  t ttt t t ttt tttt            t                                                                                                                              t
  tttbtbtbbbttbb bbb bbb bbb    t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         b
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                                                              t
  t ttt t t ttttt tttt          t                                                                                                                              t
  bbbbtbbbtbbbbt bbbb bbb bbb   t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            t              uuu                                                                                t
  t ttt t tt tttt tttt          t                                                                                                                              t
  bbttbbbbbbtbtt bbbb bbb bbb   t                                                                                           iiii                               t
                                t                            t iiiiiiiii                      uuuuuuuuu                                                        t
                                t                                                                                                                              t
                                t                            b 6666666                                                                                         t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                            b                                      11111111                                                   b
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                           bt       11111111        uuuuuu                                                                    t
                                t                                      uuuuuuuuuuuuuuuuuu                                                                      b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b               11111111111                                                                       t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys s
screen
 anglais :  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1  7 surveillance ×2
▌ La clé sous le paillasson     │                              La clé sous le paillasson                                                                       ┃
▌ 6 min · 18 mars 2024          │                              Camille Aubertin · Le Lutrin                                                                    ┃
▌ ··▂···▄···▂▂▂· 2×1 3×1 4×1    │                              18 mars 2024 · français · 6 min                                                                 ┃
  De César à l’AES : petite hi… │                                                                                                                              ┃
  6 min · 2 nov. 2023           │                              Les cadenas de bagages que l’on achète avant de s’envoler pour                                  ┃
  ······▂·····█· 2×1 3×1 4×2    │                              les États-Unis portent un petit losange rouge. Il signale qu’ils                                ┃
  WhatsApp, Telegram, Signal :… │                              s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un                                 █
  4 min · 14 févr. 2022         │                              des sept passe-partout confiés aux agents de la sûreté aérienne                                 ┃
  █▅·▆·▅·▄·▂▂··· 2×6 3×6 4×6    │                              américaine. L’idée paraissait raisonnable : une clé pour vous,                                  ┃
  Ce que dit l’enveloppe        │                              une clé pour l’autorité, des règles strictes pour la seconde. En                                ┃
  4 min · 1er août 2021         │                              2014, un grand quotidien de Washington illustra un reportage par                                ┃
  ··▂·······▆·▄· 2×1 3×1 4×1    │                              une photographie du trousseau. L’image circula ; à la fin de l’été                              ┃
  EncroChat : quand la police…  │                              2015, des amateurs en avaient tiré des plans que n’importe qui                                  ┃
  5 min · 3 juil. 2020          │                              pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.                                ┃
  ········▆···▄▂ 2×2 3×1 4×1    │                                                                                                                              ┃
  Tor, ou l’art d’éplucher l’o… │                              Toute l’histoire des « portes dérobées » tient dans ce trousseau.                               ┃
  5 min · 12 mai 2023           │                              Depuis plus de trente ans, des gouvernements demandent aux fabri-                               ┃
  ▅▄▂·▂··▄▆·▂▂▂▂ 2×1 3×1 4×1    │                              cants de téléphones et aux messageries de chiffrer solidement les                               ┃
  Comment un ordinateur voit l… │                              conversations de tous, puis de conserver un moyen de les déchif-                                │
  6 min · 9 juin 2024           │                            7 frer pour la police : le cryptage pour tous, la surveillance pour                               │
  ····▂·▂·▂▂▂··· 2×1 3×1 4×1    │                              les seuls coupables. Depuis plus de trente ans, les cryptologues                                │
  Quatre mots tirés au sort     │                              répondent que les deux moitiés de la phrase se contredisent.                                    │
  5 min · 4 mai 2023            │                                                                                                                              │
  ·········▄··█· 2×2 3×2 4×1    │                              Une puce nommée Clipper                                                                         ■
  What “End-to-End” Means       │                                                                                                                              │
  5 min · 5 sept. 2024          │                              Le 16 avril 1993, la Maison-Blanche présente Clipper, une puce qui                              │
  ▄▂▅▄·█▅▄·▅▄▄▄· 1×14 2×4 3×2   │                              chiffre la voix des téléphones au moyen d’un algorithme secret                                  │
  The Crypto Wars, or How Math… │                              conçu par la NSA. Chaque exemplaire sort de l’usine avec une clé                                │
  5 min · 12 oct. 2021          │                              qui lui est propre ; une copie, partagée en deux moitiés, est dé-                               │
  ·▂·▂▂▅▂█▂▂·▄·· 1×10 2×1 3×1   │                              posée auprès de deux administrations fédérales. C’est la clé sous                               │
                                │                              séquestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme                               │
                                │                              on rapproche les morceaux d’un billet déchiré, et la conversation                               │
                                │                              cryptée redevient limpide.                                                                      │
                                │                                                                                                                              │
                                │                              Encore faut-il savoir quelle puce a parlé. Chaque communication                                 ■
                                │                              transporte donc un champ de 128 bits, qui désigne l’appareil et                                 │
                                │                              renferme la clé du moment, elle-même chiffrée. Au printemps 1994,                               │
                                │                              Matt Blaze, chercheur aux laboratoires d’AT&T, constate que ce                                  │
                                │                              champ n’est garanti que par une somme de contrôle de 16 bits :                                  │
                                │                              65 536 valeurs, pas une de plus. En tirant au hasard, on fabrique                               ■
                                │                              en moins d’une heure un faux que le téléphone accepte. La voix                                  │
                                │                              reste chiffrée, et la police hérite d’un formulaire rempli au                                   │
                                │                              hasard. L’article de Blaze fit la une de la presse new-yorkaise.                                │
                                │                              Deux ans plus tard, on ne parlait plus guère de Clipper, dont                                   │
                                │                              l’État aura été le principal client.                                                            ■
                                │                                                                                                                              │
                                │                              La France eut son Clipper de papier. La loi du 26 juillet 1996                                  │
                                │                              facilitait le chiffrement fort à qui déposait ses clés chez un                                  │
 Jeu de mots-clés : anglais                                                                                                                       1/10 · ? aide
────────────────────
 ttttttt t 222222222222tt 333333333333tt 4444444444tt 5555555tt 7777777777777777tt
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                              bbbbbbbbbbbbbbbbbbbbbbbbb                                                                       t
r t ttt t tt tttt tttt          t                              ttttttt tttttttt t tt tttttt                                                                    t
r ttbtttbtttbbbt bbb bbb bbb    t                              tt tttt tttt t tttttttt t t ttt                                                                 t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                                                                                                                              t
  ttttttbtttttbt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt ttttt tttt         t                                                                                                                              t
  bbtbtbtbtbbttt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbb        t                                                                                                                              t
  t ttt t ttt tttt tttt         t                                                                                                                              t
  ttbtttttttbtbt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                                                                              t
  t ttt t t ttttt tttt          t                                                                                                                              t
  ttttttttbtttbb bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t tt ttt tttt           t                                                                                                                              t
  bbbtbttbbtbbbb bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                            b                                                 777777777777                                    t
  ttttbtbtbbbttt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                                                                                                                              t
  t ttt t t ttt tttt            t                                                                                                                              t
  tttttttttbttbt bbb bbb bbb    t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         b
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                                                              t
  t ttt t t ttttt tttt          t                                                                                                                              t
  bbbbtbbbtbbbbt bbbb bbb bbb   t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t tt tttt tttt          t                                                                                                                              t
  tbtbbbbbbbtbtt bbbb bbb bbb   t                                                                                           iiii                               t
                                t                              iiiiiiiii                                                                                       t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                      uuuuuuuuuuuuuuuuuu                                                                      t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys S m j j J c
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1  4 Telegram ×1  5 Tor ×1  6 cryptage ×5  7 surveillance ×2  8 Europol ×1  9 terrorisme ×2  + métadonnées ×1 …
▌ La clé sous le paillasson     │                              La clé sous le paillasson                                                                       ┃
▌ 6 min · 18 mars 2024          │                              Camille Aubertin · Le Lutrin                                                                    ┃
▌ ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              18 mars 2024 · français · 6 min                                                                 ┃
  De César à l’AES : petite hi… │                                                                                                                              ┃
  6 min · 2 nov. 2023           │                              Les cadenas de bagages que l’on achète avant de s’envoler pour                                  ┃
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×2    │                              les États-Unis portent un petit losange rouge. Il signale qu’ils                                █
  WhatsApp, Telegram, Signal :… │                              s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un                                 █
  4 min · 14 févr. 2022         │                              des sept passe-partout confiés aux agents de la sûreté aérienne                                 █
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │                              américaine. L’idée paraissait raisonnable : une clé pour vous,                                  ┃
  Ce que dit l’enveloppe        │                              une clé pour l’autorité, des règles strictes pour la seconde. En                                ┃
  4 min · 1er août 2021         │                              2014, un grand quotidien de Washington illustra un reportage par                                ┃
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │                              une photographie du trousseau. L’image circula ; à la fin de l’été                              █
  EncroChat : quand la police…  │                              2015, des amateurs en avaient tiré des plans que n’importe qui                                  █
  5 min · 3 juil. 2020          │                              pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.                                ┃
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │                                                                                                                              █
  Tor, ou l’art d’éplucher l’o… │                            + Toute l’histoire des « portes dérobées » tient dans ce trousseau.                               ┃
  5 min · 12 mai 2023           │                              Depuis plus de trente ans, des gouvernements demandent aux fabri-                               █
  ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                           1+ cants de téléphones et aux messageries de chiffrer solidement les                               ┃
  Comment un ordinateur voit l… │                            1 conversations de tous, puis de conserver un moyen de les déchif-                                │
  6 min · 9 juin 2024           │                          167 frer pour la police : le cryptage pour tous, la surveillance pour                               ■
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                            6 les seuls coupables. Depuis plus de trente ans, les cryptologues                                ■
  Quatre mots tirés au sort     │                              répondent que les deux moitiés de la phrase se contredisent.                                    │
  5 min · 4 mai 2023            │                                                                                                                              │
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×1    │                              Une puce nommée Clipper                                                                         ■
  What “End-to-End” Means       │                                                                                                                              │
─ Mots-clés · jeu « de base » (1/2) ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  ● 1 chiffrement    ~chiffrement ; ~encryption                                                                                             ×9 ici · 80 dans 10
  ● 2 WhatsApp                                                                                                                              ×1 ici · 20 dans 10
  ● 3 Signal                                                                                                                                ×1 ici · 19 dans 10
▌ ● 4 Telegram                                                                                                                              ×1 ici · 17 dans 10
  ● 5 Tor                                                                                                                                   ×1 ici · 21 dans 10
  ● 6 cryptage       ~cryptage                                                                                                              ×5 ici · 27 dans 10
  ● 7 surveillance   ~surveillance                                                                                                          ×2 ici · 16 dans 10
  ● 8 Europol                                                                                                                                 ×1 ici · 9 dans 7
  ● 9 terrorisme     ~terrorisme                                                                                                             ×2 ici · 16 dans 9
  ● + métadonnées    metadonnee* ; metadata                                                                                                  ×1 ici · 13 dans 9
  ● + messagerie     ~messagerie ; messaging                                                                                                ×4 ici · 19 dans 10
  ● + vie privée     ~vie privée ; ~privacy                                                                                                   ×0 ici · 2 dans 2
  ● + porte dérobée  porte dérobée ; portes dérobées ; backdoor*                                                                              ×2 ici · 2 dans 1
  ● + espionnage     ~espionnage ; ~spying                                                                                                    ×1 ici · 8 dans 8
  ● + piratage       ~piratage ; ~hacking                                                                                                     ×0 ici · 1 dans 1
  ● + anonymat       ~anonymat                                                                                                                ×0 ici · 0 dans 0
  ● + police         ~police                                                                                                                 ×5 ici · 17 dans 6
  ● + enquête        ~enquête                                                                                                                ×2 ici · 10 dans 5
  ● + FBI                                                                                                                                     ×0 ici · 3 dans 3
  ● + NSA                                                                                                                                     ×2 ici · 3 dans 2
 Espace : allumer, éteindre · a : ajouter · e : modifier · d : retirer · 1…9 : place · K J : déplacer · c : couleur · s : autre jeu · w : enregistrer ·
 q : fermer
 « Telegram » est changé pour cette séance ; w l’enregistre                                                                                       1/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 3333333333tt 555555555555tt 5555555tt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                              bbbbbbbbbbbbbbbbbbbbbbbbb                                                                       t
r t ttt t tt tttt tttt          t                              ttttttt tttttttt t tt tttttt                                                                    t
r tbbbbbbttbbbbt bbb bbb bbb    t                              tt tttt tttt t tttttttt t t ttt                                                                 t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                                                                                                                              t
  bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt ttttt tttt         t                                                                                                                              b
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbb        t                                                                                                                              t
  t ttt t ttt tttt tttt         t                                                                                                                              t
  tbbttttbbtbbbt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                                                                              b
  t ttt t t ttttt tttt          t                                                                                                                              t
  tbtbtbttbbbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            t                        uuuuuuuuuuuuuuu                                                          t
  t ttt t tt ttt tttt           t                                                                                                                              b
  bbbbbttbbbbbbb bbb bbb bbb    t                           bt                            uuuuuuuuuuu    11111111                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            b                                                          1111111                                t
  t ttt t t tttt tttt           t                          bbb 1111         uuuuuu      66666666               777777777777                                    b
  tbbtbbbbbbbbbt bbb bbb bbb    t                            b                                                     666666666666                                b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                                                                                                                              t
  t ttt t t ttt tttt            t                                                                                                                              t
  tttbtbtbbbttbb bbb bbb bbb    t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         b
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                                                              t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
    b 11111111111    tttttttttttt t ttttttttttt                                                                                             tt ttt t tt tttt tt
    b 22222222                                                                                                                              tt ttt t tt tttt tt
    b 333333                                                                                                                                tt ttt t tt tttt tt
@rrrb 55555555     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
    b 555                                                                                                                                   tt ttt t tt tttt tt
    b 66666666       ttttttttt                                                                                                              tt ttt t tt tttt tt
    b 777777777777   ttttttttttttt                                                                                                          tt ttt t tt tttt tt
    b 8888888                                                                                                                                 tt ttt t t tttt t
    b 9999999999     ttttttttttt                                                                                                             tt ttt t tt tttt t
    t uuuuuuuuuuu    ttttttttttt t tttttttt                                                                                                  tt ttt t tt tttt t
    t uuuuuuuuuu     ttttttttttt t ttttttttt                                                                                                tt ttt t tt tttt tt
    t ttt tttttt     tttt tttttt t tttttttt                                                                                                   tt ttt t t tttt t
    t uuuuuuuuuuuuu  ttttt ttttttt t tttttt tttttttt t ttttttttt                                                                              tt ttt t t tttt t
    t uuuuuuuuuu     ttttttttttt t ttttttt                                                                                                    tt ttt t t tttt t
    t tttttttt       ttttttttt t tttttttt                                                                                                     tt ttt t t tttt t
    t tttttttt       ttttttttt                                                                                                                tt ttt t t tttt t
    t uuuuuu         ttttttt                                                                                                                 tt ttt t tt tttt t
    t uuuuuuu        tttttttt                                                                                                                tt ttt t tt tttt t
    t ttt                                                                                                                                     tt ttt t t tttt t
    t uuu                                                                                                                                     tt ttt t t tttt t
 tttttt t tttttttt tttttttt t t t ttttttt t t t tttttttt t t t ttttttt t ttt t ttttt t t t t tttttttt t t t ttttttt t t t ttttt ttt t t t ttttttttttt t
 t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q Enter n n w
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1  4 Telegram ×1  5 Tor ×1  6 cryptage ×5  7 surveillance ×2  8 Europol ×1  9 terrorisme ×2  + métadonnées ×1 …
▌ La clé sous le paillasson     │                              La clé sous le paillasson                                                                       ┃
▌ 35 % · 6 min · 18 mars 2024   │                              Camille Aubertin · Le Lutrin                                                                    ┃
▌ ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              18 mars 2024 · français · 6 min                                                                 ┃
  De César à l’AES : petite hi… │                                                                                                                              ┃
  6 min · 2 nov. 2023           │                              Les cadenas de bagages que l’on achète avant de s’envoler pour                                  ┃
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×2    │                              les États-Unis portent un petit losange rouge. Il signale qu’ils                                █
  WhatsApp, Telegram, Signal :… │                              s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un                                 █
  4 min · 14 févr. 2022         │                              des sept passe-partout confiés aux agents de la sûreté aérienne                                 █
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │                              américaine. L’idée paraissait raisonnable : une clé pour vous,                                  ┃
  Ce que dit l’enveloppe        │                              une clé pour l’autorité, des règles strictes pour la seconde. En                                ┃
  4 min · 1er août 2021         │                              2014, un grand quotidien de Washington illustra un reportage par                                ┃
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │                              une photographie du trousseau. L’image circula ; à la fin de l’été                              █
  EncroChat : quand la police…  │                              2015, des amateurs en avaient tiré des plans que n’importe qui                                  █
  5 min · 3 juil. 2020          │                              pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.                                ┃
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │                                                                                                                              █
  Tor, ou l’art d’éplucher l’o… │                            + Toute l’histoire des « portes dérobées » tient dans ce trousseau.                               ┃
  5 min · 12 mai 2023           │                              Depuis plus de trente ans, des gouvernements demandent aux fabri-                               █
  ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                           1+ cants de téléphones et aux messageries de chiffrer solidement les                               ┃
  Comment un ordinateur voit l… │                            1 conversations de tous, puis de conserver un moyen de les déchif-                                │
  6 min · 9 juin 2024           │                          167 frer pour la police : le cryptage pour tous, la surveillance pour                               ■
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                            6 les seuls coupables. Depuis plus de trente ans, les cryptologues                                ■
  Quatre mots tirés au sort     │                              répondent que les deux moitiés de la phrase se contredisent.                                    │
  5 min · 4 mai 2023            │                                                                                                                              │
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×1    │                              Une puce nommée Clipper                                                                         ■
  What “End-to-End” Means       │                                                                                                                              │
  5 min · 5 sept. 2024          │                              Le 16 avril 1993, la Maison-Blanche présente Clipper, une puce qui                              │
  ▄▂▅▄·█▅▅·▅▄▄▄· 1×14 2×4 3×4   │                              chiffre la voix des téléphones au moyen d’un algorithme secret                                  │
  The Crypto Wars, or How Math… │                            + conçu par la NSA. Chaque exemplaire sort de l’usine avec une clé                                │
  5 min · 12 oct. 2021          │                              qui lui est propre ; une copie, partagée en deux moitiés, est dé-                               │
  ▂▄··▂▅▂█▂▄·▄·· 1×10 2×1 3×1   │                              posée auprès de deux administrations fédérales. C’est la clé sous                               │
                                │                            + séquestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme                               │
                                │                              on rapproche les morceaux d’un billet déchiré, et la conversation                               │
                                │                            6 cryptée redevient limpide.                                                                      │
                                │                                                                                                                              │
                                │                              Encore faut-il savoir quelle puce a parlé. Chaque communication                                 ■
                                │                              transporte donc un champ de 128 bits, qui désigne l’appareil et                                 │
                                │                            1 renferme la clé du moment, elle-même chiffrée. Au printemps 1994,                               ■
                                │                              Matt Blaze, chercheur aux laboratoires d’AT&T, constate que ce                                  │
                                │                              champ n’est garanti que par une somme de contrôle de 16 bits :                                  ■
                                │                              65 536 valeurs, pas une de plus. En tirant au hasard, on fabrique                               ■
                                │                              en moins d’une heure un faux que le téléphone accepte. La voix                                  ■
                                │                           1+ reste chiffrée, et la police hérite d’un formulaire rempli au                                   │
                                │                              hasard. L’article de Blaze fit la une de la presse new-yorkaise.                                ■
                                │                              Deux ans plus tard, on ne parlait plus guère de Clipper, dont                                   ■
                                │                              l’État aura été le principal client.                                                            ■
─ Pourquoi « messageries » ? ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  messageries ← messageri + -es ← famille « messagerie » ← mot-clé « messagerie »
  x : ne plus surligner « messageries » · q : fermer
 messagerie 1/4 ici · 19 dans 10 articles                                                                                                  1/10 · 35 % · ? aide
────────────────────
111111111111111tt 222222222222tt 3333333333tt 555555555555tt 5555555tt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                              bbbbbbbbbbbbbbbbbbbbbbbbb                                                                       t
r tt t t t ttt t tt tttt tttt   t                              ttttttt tttttttt t tt tttttt                                                                    t
r tbbbbbbttbbbbt bbb bbb bbb    t                              tt tttt tttt t tttttttt t t ttt                                                                 t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                                                                                                                              t
  bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt ttttt tttt         t                                                                                                                              b
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbb        t                                                                                                                              t
  t ttt t ttt tttt tttt         t                                                                                                                              t
  tbbttttbbtbbbt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                                                                              b
  t ttt t t ttttt tttt          t                                                                                                                              t
  tbtbtbttbbbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            t                        uuuuuuuuuuuuuuu                                                          t
  t ttt t tt ttt tttt           t                                                                                                                              b
  bbbbbttbbbbbbb bbb bbb bbb    t                           bt                            ccccccccccc    11111111                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            b                                                          1111111                                t
  t ttt t t tttt tttt           t                          bbb 1111         uuuuuu      66666666               777777777777                                    b
  tbbtbbbbbbbbbt bbb bbb bbb    t                            b                                                     666666666666                                b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                                                                                                                              t
  t ttt t t ttt tttt            t                                                                                                                              t
  tttbtbtbbbttbb bbb bbb bbb    t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         b
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                                                              t
  t ttt t t ttttt tttt          t                                                                                                                              t
  bbbbtbbbtbbbbt bbbb bbb bbb   t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            t              uuu                                                                                t
  t ttt t tt tttt tttt          t                                                                                                                              t
  bbttbbbbbbtbtt bbbb bbb bbb   t                                                                                           iiii                               t
                                t                            t iiiiiiiii                      uuuuuuuuu                                                        t
                                t                                                                                                                              t
                                t                            b 6666666                                                                                         t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                            b                                      11111111                                                   b
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                           bt       11111111        uuuuuu                                                                    t
                                t                                      uuuuuuuuuuuuuuuuuu                                                                      b
                                t                                                                                                                              b
                                t                                                                                                                              b
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
  @
  t t tt tttt ttttttttt t ttttttttttt t t t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q q f
type kw:
keys Tab
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Signal ×1  4 Telegram ×1  5 Tor ×1  6 cryptage ×5  7 surveillance ×2  8 Europol ×1  9 terrorisme ×2  + métadonnées ×1 …
▌ La clé sous le paillasson     │                              La clé sous le paillasson                                                                       ┃
▌ 35 % · 6 min · 18 mars 2024   │                              Camille Aubertin · Le Lutrin                                                                    ┃
▌ ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              18 mars 2024 · français · 6 min                                                                 ┃
  De César à l’AES : petite hi… │                                                                                                                              ┃
  6 min · 2 nov. 2023           │                              Les cadenas de bagages que l’on achète avant de s’envoler pour                                  ┃
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×2    │                              les États-Unis portent un petit losange rouge. Il signale qu’ils                                █
  WhatsApp, Telegram, Signal :… │                              s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un                                 █
  4 min · 14 févr. 2022         │                              des sept passe-partout confiés aux agents de la sûreté aérienne                                 █
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │                              américaine. L’idée paraissait raisonnable : une clé pour vous,                                  ┃
  Ce que dit l’enveloppe        │                              une clé pour l’autorité, des règles strictes pour la seconde. En                                ┃
  4 min · 1er août 2021         │                              2014, un grand quotidien de Washington illustra un reportage par                                ┃
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │                              une photographie du trousseau. L’image circula ; à la fin de l’été                              █
  EncroChat : quand la police…  │                              2015, des amateurs en avaient tiré des plans que n’importe qui                                  █
  5 min · 3 juil. 2020          │                              pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.                                ┃
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │                                                                                                                              █
  Tor, ou l’art d’éplucher l’o… │                            + Toute l’histoire des « portes dérobées » tient dans ce trousseau.                               ┃
  5 min · 12 mai 2023           │                              Depuis plus de trente ans, des gouvernements demandent aux fabri-                               █
  ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                           1+ cants de téléphones et aux messageries de chiffrer solidement les                               ┃
  Comment un ordinateur voit l… │                            1 conversations de tous, puis de conserver un moyen de les déchif-                                │
  6 min · 9 juin 2024           │                          167 frer pour la police : le cryptage pour tous, la surveillance pour                               ■
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                            6 les seuls coupables. Depuis plus de trente ans, les cryptologues                                ■
  Quatre mots tirés au sort     │                              répondent que les deux moitiés de la phrase se contredisent.                                    │
  5 min · 4 mai 2023            │                                                                                                                              │
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×1    │                              Une puce nommée Clipper                                                                         ■
  What “End-to-End” Means       │                                                                                                                              │
  5 min · 5 sept. 2024          │                              Le 16 avril 1993, la Maison-Blanche présente Clipper, une puce qui                              │
  ▄▂▅▄·█▅▅·▅▄▄▄· 1×14 2×4 3×4   │                              chiffre la voix des téléphones au moyen d’un algorithme secret                                  │
  The Crypto Wars, or How Math… │                            + conçu par la NSA. Chaque exemplaire sort de l’usine avec une clé                                │
  5 min · 12 oct. 2021          │                              qui lui est propre ; une copie, partagée en deux moitiés, est dé-                               │
  ▂▄··▂▅▂█▂▄·▄·· 1×10 2×1 3×1   │                              posée auprès de deux administrations fédérales. C’est la clé sous                               │
                                │                            + séquestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme                               │
                                │                              on rapproche les morceaux d’un billet déchiré, et la conversation                               │
                                │                            6 cryptée redevient limpide.                                                                      │
                                │                                                                                                                              │
                                │                              Encore faut-il savoir quelle puce a parlé. Chaque communication                                 ■
                                │                              transporte donc un champ de 128 bits, qui désigne l’appareil et                                 │
                                │                            1 renferme la clé du moment, elle-même chiffrée. Au printemps 1994,                               ■
                                │                              Matt Blaze, chercheur aux laboratoires d’AT&T, constate que ce                                  │
                                │                              champ n’est garanti que par une somme de contrôle de 16 bits :                                  ■
                                │                              65 536 valeurs, pas une de plus. En tirant au hasard, on fabrique                               ■
                                │                              en moins d’une heure un faux que le téléphone accepte. La voix                                  ■
                                │                           1+ reste chiffrée, et la police hérite d’un formulaire rempli au                                   │
                                │                              hasard. L’article de Blaze fit la une de la presse new-yorkaise.                                ■
                                │                              Deux ans plus tard, on ne parlait plus guère de Clipper, dont                                   ■
                                │                              l’État aura été le principal client.                                                            ■
                                │                                                                                                                              │
                                │                              La France eut son Clipper de papier. La loi du 26 juillet 1996                                  │
filtre : kw:chiffrement
 10 articles sur 10 · proposition 1 sur 20 (Tab)
────────────────────
111111111111111tt 222222222222tt 3333333333tt 555555555555tt 5555555tt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                              bbbbbbbbbbbbbbbbbbbbbbbbb                                                                       t
r tt t t t ttt t tt tttt tttt   t                              ttttttt tttttttt t tt tttttt                                                                    t
r tbbbbbbttbbbbt bbb bbb bbb    t                              tt tttt tttt t tttttttt t t ttt                                                                 t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                                                                                                                              t
  bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt ttttt tttt         t                                                                                                                              b
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbb        t                                                                                                                              t
  t ttt t ttt tttt tttt         t                                                                                                                              t
  tbbttttbbtbbbt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                                                                              b
  t ttt t t ttttt tttt          t                                                                                                                              t
  tbtbtbttbbbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            t                        uuuuuuuuuuuuuuu                                                          t
  t ttt t tt ttt tttt           t                                                                                                                              b
  bbbbbttbbbbbbb bbb bbb bbb    t                           bt                            ccccccccccc    11111111                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            b                                                          1111111                                t
  t ttt t t tttt tttt           t                          bbb 1111         uuuuuu      66666666               777777777777                                    b
  tbbtbbbbbbbbbt bbb bbb bbb    t                            b                                                     666666666666                                b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                                                                                                                              t
  t ttt t t ttt tttt            t                                                                                                                              t
  tttbtbtbbbttbb bbb bbb bbb    t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         b
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                                                              t
  t ttt t t ttttt tttt          t                                                                                                                              t
  bbbbtbbbtbbbbt bbbb bbb bbb   t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            t              uuu                                                                                t
  t ttt t tt tttt tttt          t                                                                                                                              t
  bbttbbbbbbtbtt bbbb bbb bbb   t                                                                                           iiii                               t
                                t                            t iiiiiiiii                      uuuuuuuuu                                                        t
                                t                                                                                                                              t
                                t                            b 6666666                                                                                         t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                            b                                      11111111                                                   b
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                           bt       11111111        uuuuuu                                                                    t
                                t                                      uuuuuuuuuuuuuuuuuu                                                                      b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
bbbbbbbbbbbbbbbbbbbbbbb@
 tt tttttttt ttt tt t ttttttttttt t ttt tt ttttt
end
keys Esc c f
type titre:tor
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Signal ×19  4 Telegram ×17  5 Tor ×21  6 cryptage ×27  7 surveillance ×16  8 Europol ×9  9 terrorisme ×16 …
─ Concordance par article · « titre:tor » ────────────────────────────────────── 2/30 ─│  5 Tor, ou l’art d’éplucher l’oignon                                  █
 Tor, ou l’art d’… 5                              Tor, ou l’art d’éplucher l’oignon    │    Salomé Dervieux                                                    ┃
▌12 mai 2023       5 …resse jetable, et le réseau Tor pour que nul ne sache d’où part… │    12 mai 2023 · français · 5 min                                     █
                   5 … origine. Mais pour joindre Tor, il s’était servi du réseau …    │                                                                       █
                   5 …istoire dit presque tout de Tor. L’outil a fait exactement ce …  │    ▸ 1 ligne : date et signature                                      █
                   5  On se représente volontiers Tor comme une cave sans lumière où … │                                                                       █
                   9  … retrouvent trafiquants et terroristes. Il est né en plein …    │    En décembre 2013, un étudiant de Harvard qui voulait échapper à    █
                   1 …seau local sache lequel. Le chiffrement ne suffit pas : il rend… │    un examen envoya à l’université une fausse alerte à la bombe. Il   ┃
                   +    … ni le destinataire. Les métadonnées restent sur l’enveloppe… │    avait pris ses précautions : une adresse jetable, et le réseau     █
                   7 …tent sur l’enveloppe, et la surveillance sait lire les envelopp… │  5 Tor pour que nul ne sache d’où partait le courrier. Le message     ┃
                   1  … dans plusieurs couches de chiffrement, comme les tuniques …    │  5 arriva bel et bien sans origine. Mais pour joindre Tor, il s’était █
                   1  … relais en relais ; chacun déchiffre une couche, y lit l’adres… │    servi du réseau sans fil du campus ; les techniciens n’eurent qu’à █
                   5 …rsqu’on ouvre le navigateur Tor, le logiciel choisit trois mach… │    chercher qui, ce matin-là, avait parlé à l’oignon. Interrogé,      ┃
                   5                       Ce que Tor ne fait pas                      │    l’étudiant avoua.                                                  ┃
                   5                              Tor cache le trajet, non la lettre.… │                                                                       ┃
                   1 … le site n’est pas lui-même chiffré, le dernier relais lit tout… │  5 L’histoire dit presque tout de Tor. L’outil a fait exactement ce   ┃
                   5                              Tor ne cache pas davantage qui vous… │    qu’il promettait. Le jeune homme, lui, avait mal lu la promesse.   ┃
                   +  … dites. Se connecter à une messagerie, WhatsApp, Telegram ou …  │                                                                       ■
                   2 …connecter à une messagerie, WhatsApp, Telegram ou Signal, derri… │    Une invention de marins                                            │
                   4 …à une messagerie, WhatsApp, Telegram ou Signal, derrière trois … │                                                                       │
                   3 …erie, WhatsApp, Telegram ou Signal, derrière trois relais quand… │  5 On se représente volontiers Tor comme une cave sans lumière où se  │
                   8 …xiste. La semaine dernière, Europol a annoncé l’arrestation de … │  9 retrouvent trafiquants et terroristes. Il est né en plein jour,    │
                   5   … de drogue caché derrière Tor, Monopoly Market. L’opération …  │    ou presque, au laboratoire de recherche de la marine américaine,   │
                   +   … s’appelait SpecTor ; les policiers ont le goût du calembour.… │    au milieu des années 1990. Trois chercheurs, David Goldschlag,     │
                   6 …ussi. Personne n’a percé le cryptage de l’oignon : la police …   │    Michael Reed et Paul Syverson, cherchaient comment un agent en     ■
                   +  … cryptage de l’oignon : la police allemande s’était emparée …   │    mission pouvait consulter un serveur sans que le réseau local      ■
                   5 … usage fait moins de bruit. Tor compte, selon les estimations …  │  1 sache lequel. Le chiffrement ne suffit pas : il rend le message    │
                   7    … banal appel vidéo. À la surveillance de choisir : laisser …  │    illisible, il ne cache ni l’expéditeur ni le destinataire. Les     ■
                   + … l’agent, la dissidente, le policier en filature et le lecteur … │ 7+ métadonnées restent sur l’enveloppe, et la surveillance sait lire  ■
                   5 …in-là son journal à travers Tor, l’enquête aurait été plus long… │    les enveloppes.                                                    │
                   +   … journal à travers Tor, l’enquête aurait été plus longue. Il … │                                                                       │
                                                                                       │    Leur réponse tient dans un légume. On enveloppe le message dans    │
                                                                                       │  1 plusieurs couches de chiffrement, comme les tuniques d’un oignon,  │
                                                                                       │  1 et on l’envoie de relais en relais ; chacun déchiffre une couche,  │
                                                                                       │    y lit l’adresse du suivant, et rien d’autre. Au début des années   ■
                                                                                       │    2000, Roger Dingledine et Nick Mathewson en écrivirent avec Syver- ■
                                                                                       │    son une version nouvelle, The Onion Routing, dont les initiales    ■
                                                                                       │    sont restées. Restait un paradoxe que les militaires comprirent    │
                                                                                       │    sans peine : un réseau réservé à la marine aurait désigné chacun   │
                                                                                       │    de ses usagers comme un marin. Pour cacher les siens, il fallait   ■
                                                                                       │    l’ouvrir à tout le monde. Le secret avait besoin d’une foule.      │
                                                                                       │                                                                       │
                                                                                       │    [image : Trois relais en file, dessinés comme les couches          ■
                                                                                       │    d’un oignon coupé]                                                 │
                                                                                       │    Chaque relais ne connaît que ses deux voisins                      │
                                                                                       │                                                                       │
                                                                                       │    Trois facteurs qui ne se connaissent pas                           │
filtre : titre:tor
 1 article sur 10
────────────────────
111111111111111ttt 222222222222ttt 3333333333ttt 555555555555ttt 5555555ttt 666666666666ttt 7777777777777777ttt 88888888888tt 99999999999999ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttt tttt tt  b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                  b
 bbbbbbbbbbbbbbbbb b                              555                                  t    tttttt tttttttt                                                    t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrcccrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt    tt ttt tttt t tttttttt t t ttt                                     b
                   b                              555                                  t                                                                       b
                   b                              555                                  t    t t ttttt t tttt tt ttttttttt                                      b
                   b                              555                                  t                                                                       b
                   b                              99999999999                          t                                                                       b
                   b                              11111111111                          t                                                                       t
                   t                              uuuuuuuuuuu                          t                                                                       b
                   b                              777777777777                         t  b ccc                                                                t
                   b                              11111111111                          t  b                                                    555             b
                   b                              111111111                            t                                                                       b
                   b                              555                                  t                                                                       t
                   b                              555                                  t                                                                       t
                   b                              555                                  t                                                                       t
                   b                              1111111                              t  b                                555                                 t
                   b                              555                                  t                                                                       t
                   t                              uuuuuuuuuu  bbbbbbbb  bbbbbbbb    b  t                                                                       b
                   b                  tttttttttt  22222222  bbbbbbbb    bbbbbb         t    bbbbbbbbbbbbbbbbbbbbbbb                                            t
                   b        tttttttttt  bbbbbbbb  55555555    bbbbbb                   t                                                                       t
                   b ttttt  bbbbbbbb  bbbbbbbb    333333                               t  b                             555                                    t
                   b                              8888888                              t  b                           99999999999                              t
                   b                              555                                  t                                                                       t
                   t                              uuuuuuuuu                            t                                                                       t
                   b                              66666666                  tttttt     t                                                                       b
                   t    bbbbbbbb                  uuuuuu                               t                                                                       b
                   b                              555                                  t  b                  11111111111                                       t
                   b                              777777777777                         t                                                                       b
                   t                              uuuuuuuu                             t bt uuuuuuuuuuu                                777777777777            b
                   b                              555    ttttttt                       t                                                                       t
                   t                       bbb    uuuuuuu                              t                                                                       t
                                                                                       t                                                                       t
                                                                                       t  b                      11111111111                                   t
                                                                                       t  b                                             111111111              t
                                                                                       t                                                                       b
                                                                                       t                                                                       b
                                                                                       t                              iiiiiiiiiiiiiiiii                        b
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t                                                                       b
                                                                                       t                                                                       t
                                                                                       t                                                                       t
                                                                                       t    tttttt t ttttt tttttt tt ttttt tttttttt ttttt ttt ttttttt          b
                                                                                       t    tttt tttttt tttttt                                                 t
                                                                                       t    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii                      t
                                                                                       t                                                                       t
                                                                                       t    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                           t
bbbbbbbbbbbbbbbbbb@
 t ttttttt ttt tt
end
