# A query that is typed shows its articles at once; a fault is pointed at; it stands until it is left.
open 160x50 fr
keys j f
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×2  5 Tor ×1  6 cryptage ×6  7 surveillance ×1  8 Europol ×1  9 terrorisme ×2  + métadonnées ×1 …
  La clé sous le paillasson     │                            1 De César à l’AES : petite histoire du chiffrement                                               █
  6 min · 18 mars 2024          │                              Étienne Malavoy · Le Lutrin                                                                     ┃
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              2 novembre 2023 · français · 6 min                                                              █
▌ De César à l’AES : petite hi… │                                                                                                                              █
▌ 6 min · 2 nov. 2023           │                              Le sultan, le général et l’amoureuse ont un souci commun : leur                                 █
▌ ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │                              courrier voyage dans la poche d’un autre. De cette inquiétude est                               █
  WhatsApp, Telegram, Signal :… │                              née une science qui fut longtemps un art, souvent un métier de                                  ┃
  4 min · 14 févr. 2022         │                              l’ombre, presque toujours une affaire de crayon et de gomme. Son                                ┃
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │                              histoire a la forme d’un duel. Chaque fois que quelqu’un invente                                ┃
  Ce que dit l’enveloppe        │                            1 une manière de chiffrer, quelqu’un d’autre s’assied en face et                                  ┃
  4 min · 1er août 2021         │                              cherche à lire sans la clé.                                                                     ┃
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │                                                                                                                              ┃
  EncroChat : quand la police…  │                              Un mot de vocabulaire avant d’entrer. On chiffre avec une clé, on                               ┃
  5 min · 3 juil. 2020          │                            1 déchiffre avec la même clé ou avec sa jumelle ; qui n’a pas la clé                              █
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │                            6 et lit tout de même décrypte. Quant à « crypter », que tout le                                  ■
  Tor, ou l’art d’éplucher l’o… │                              monde dit et que les puristes biffent, il supposerait de cacher un                              │
  5 min · 12 mai 2023           │                              texte sans posséder de clé, autrement dit de fermer une porte sans                              │
  ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                            6 serrure. Cela n’empêche ni le cryptage des chaînes payantes, ni                                 │
  Comment un ordinateur voit l… │                           6+ les messages cryptés des romans d’espionnage, ni la visite de la                                │
  6 min · 9 juin 2024           │                              crypte le dimanche après la messe.                                                              │
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                                                                                                                              ■
  Quatre mots tirés au sort     │                              Trois lettres plus loin                                                                         ■
  5 min · 4 mai 2023            │                                                                                                                              ■
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×2    │                              Suétone rapporte que César, pour ses affaires privées, décalait                                 │
  What “End-to-End” Means       │                              chaque lettre de trois rangs. Le procédé tient aujourd’hui                                      │
  5 min · 5 sept. 2024          │                              en une ligne :                                                                                  ■
  ▄▂▅▄·█▅▅·▅▄▄▄· 1×14 2×4 3×2   │                                                                                                                              │
  The Crypto Wars, or How Math… │                                $ echo "ATTAQUEZ A L AUBE" | tr 'A-Z' 'D-ZA-C'                                                │
  5 min · 12 oct. 2021          │                                DWWDTXHC D O DXEH                                                                             │
  ▂▄··▂▅▂█▂▄·▄·· 1×10 2×1 3×1   │                                                                                                                              │
                                │                              Vingt-cinq essais en viennent à bout. Si l’on mélange l’alphabet                                │
                                │                              au lieu de le décaler, le nombre de clés grimpe à environ 4 × 10²⁶                              │
                                │                              et l’on se croit tranquille. À Bagdad, au IXᵉ siècle, le savant                                 │
                                │                              al-Kindi dissipe l’illusion : les lettres ont changé d’habit, non                               │
                                │                              de fréquence. Dans un long message français, le signe le plus ré-                               ■
                                │                              pandu sera presque toujours un e déguisé. On compte, on classe, on                              │
                                │                              essaie, et le texte remonte comme une photographie dans son bain.                               ■
                                │                                                                                                                              │
                                │                              Le carré des diplomates                                                                         │
                                │                                                                                                                              │
                                │                              La parade consiste à changer d’alphabet à chaque lettre. Décrite                                │
                                │                              en 1553 par l’Italien Giovan Battista Bellaso, elle porte, par une                              │
                                │                              injustice tenace, le nom de Blaise de Vigenère, qui proposa mieux                               ■
                                │                              en 1586. On écrit la clé sous le message, autant de fois qu’il le                               ■
                                │                              faut ; chaque lettre de la clé commande un décalage :                                           ■
                                │                                                                                                                              ■
                                │                                clair    RENDEZVOUSALACRYPTE                                                                  │
filtre :
 10 articles sur 10 · par exemple : tor  titre:mot  mot-clé:tor>=3  après:"1 an"  minutes<5  -lu  OU  ( ) · Tab propose
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                            b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb11111111111                                               b
  t ttt t tt tttt tttt          t                              ttttttt ttttttt t tt tttttt                                                                     t
  tbbbbbbttbbbbt bbb bbb bbb    t                              t tttttttt tttt t tttttttt t t ttt                                                              b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                                                                                                                              b
r t ttt t t tttt tttt           t                                                                                                                              b
r bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t tt ttttt tttt         t                                                                                                                              t
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbb        t                            b                11111111                                                                         t
  t ttt t ttt tttt tttt         t                                                                                                                              t
  tbbttttbbtbbbt bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                       iiiiiii                                                t
  t ttt t t ttttt tttt          t                            b 111111111                                                                                       b
  tbtbtbttbbbtbb bbb bbb bbb    t                            b                     66666666            6666666                                                 b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t tt ttt tttt           t                                                                                                                              t
  bbbbbttbbbbbbb bbb bbb bbb    t                            b                               66666666                                                          t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                           bt              6666666              uuuuuuuuuu                                                    t
  t ttt t t tttt tttt           t                                                                                                                              t
  tbbtbbbbbbbbbt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         b
  t ttt t t ttt tttt            t                                                                                                                              b
  tttbtbtbbbttbb bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                                                              t
  t ttt t t ttttt tttt          t                                                                                                                              b
  bbbbtbbbtbbbbt bbbb bbb bbb   t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                t tttt ttttttttt t t ttttt t tt ttttt tttttttt                                                t
  t ttt t tt tttt tttt          t                                tttttttt t t tttt                                                                             t
  bbttbbbbbbtbtt bbbb bbb bbb   t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                             i                                                                t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                ttttt    ttttttttttttttttttt                                                                  t
bbbbbbbbb@
 tt tttttttt ttt tt t ttt ttttttt t ttt  ttttttttt  tttttttttttttt  tttttttt ttt  ttttttttt  ttt  tt  t t t ttt ttttttt
end
type chiffr (titre:tor OU min
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1  6 cryptage ×3  7 surveillance ×1  8 Europol ×1  9 terrorisme ×2  + métadonnées ×2 …
  La clé sous le paillasson     │                          234 WhatsApp, Telegram, Signal : qui chiffre quoi ?                                                 █
  6 min · 18 mars 2024          │                              Hélène Marchais · Agence du Littoral                                                            ┃
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              14 février 2022 · français · 4 min                                                              ┃
▌ WhatsApp, Telegram, Signal :… │                                                                                                                              █
▌ 4 min · 14 févr. 2022         │                              ▸ 5 lignes : date et signature, partage                                                         █
▌ █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │                                                                                                                              █
  Ce que dit l’enveloppe        │                              On les ouvre sans y penser, dans le métro ou à table, et l'on y                                 █
  4 min · 1er août 2021         │                              dépose en une journée plus de confidences que nos grands-parents                                █
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │                            + n'en confiaient à la poste en une année. Les trois messageries                                  █
  Tor, ou l’art d’éplucher l’o… │                           2+ les plus citées dès qu’il est question de vie privée, WhatsApp,                                 ┃
  5 min · 12 mai 2023           │                           34 Telegram et Signal, affichent toutes un cadenas. Il ne ferme pas                                █
  ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                              la même chose.                                                                                  █
  Comment un ordinateur voit l… │                                                                                                                              ┃
  6 min · 9 juin 2024           │                              ▸ 1 ligne : nom d’image                                                                         █
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                                                                                                                              █
                                │                            2 En janvier 2021, WhatsApp avait demandé à ses utilisateurs                                      █
                                │                              d'accepter de nouvelles conditions, mal expliquées et plus mal                                  │
                                │                              comprises. En quelques jours, des millions de personnes instal-                                 │
                                │                            4 lèrent Signal, dont les serveurs flanchèrent un vendredi sous                                   │
                                │                            3 l’afflux, ou Telegram, qui annonça dans la foulée avoir franchi le                              │
                                │                              demi-milliard d'utilisateurs. Beaucoup croyaient gagner au change.                              ■
                                │                              Peu avaient lu la notice.                                                                       ■
                                │                                                                                                                              ■
                                │                            1 Le mot de chiffrement recouvre en effet deux choses que la publi-                               │
                                │                            1 cité mélange volontiers. Dans la première, le message est chiffré                               │
                                │                              entre votre téléphone et le serveur de l'entreprise, qui le                                     │
                                │                            1 déchiffre, le range, puis le chiffre de nouveau pour votre corres-                              ■
                                │                              pondant. Le facteur porte une enveloppe cachetée, mais le bureau                                ■
                                │                              de poste l'ouvre. Dans la seconde, dite « de bout en bout », seuls                              ■
                                │                              les deux appareils possèdent les clés : le serveur transporte une                               │
                                │                              boîte qu’il ne saurait pas ouvrir, et l'entreprise non plus.                                    │
                                │                                                                                                                              │
                                │                              ▸ 1 ligne : nom d’image · 1 WhatsApp                                                            ■
                                │                                                                                                                              ■
                                │                            2 Le code de sécurité que deux correspondants de WhatsApp peuvent                                 ■
                                │                              comparer à l'écran compte soixante chiffres.                                                    │
                                │                                                                                                                              │
                                │                            2 WhatsApp, le cadenas du plus grand nombre                                                       │
                                │                                                                                                                              │
                                │                            2 Depuis avril 2016, WhatsApp chiffre de bout en bout, sans qu'on                                 │
                                │                              ait rien à régler, les messages, les appels, les photos et les                                  │
                                │                              groupes. L'application emploie pour cela le protocole mis au point                              │
                                │                            4 par l’équipe de Signal, qui fabrique une clé nouvelle pour chaque                               │
                                │                              message et jette l'ancienne. Avec plus de deux milliards d'uti-                                 │
                                │                            1 lisateurs, c'est l’une des plus vastes opérations de chiffrement                                │
                                │                              jamais menées, et la plupart de ceux qui en profitent l'ignorent.                               │
                                │                                                                                                                              │
filtre : chiffr (titre:tor OU min
                ^ cette parenthèse n’est pas fermée
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                          bbb 22222222bb33333333bb444444bbbbbbbbbbbbbbbbbbbbb                                                 b
  t ttt t tt tttt tttt          t                              tttttt tttttttt t tttttt tt tttttttt                                                            t
  tbbbbbbttbbbbt bbb bbb bbb    t                              tt ttttttt tttt t tttttttt t t ttt                                                              t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                                                                                                                              b
r t ttt t tt ttttt tttt         t                              t t tttttt t tttt tt tttttttttt ttttttt                                                         b
r bbbbbbbbbbbttt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbb        t                                                                                                                              b
  t ttt t ttt tttt tttt         t                                                                                                                              b
  tbbttttbbtbbbt bbb bbb bbb    t                            t                                                    uuuuuuuuuuu                                  b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                           bt                                           uuuuuuuuuu  22222222                                  t
  t ttt t tt ttt tttt           t                           bb 33333333    444444                                                                              b
  bbbbbttbbbbbbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                              t t ttttt t ttt ttttttt                                                                         b
  tbbtbbbbbbbbbt bbb bbb bbb    t                                                                                                                              b
                                t                            b                  22222222                                                                       b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b        444444                                                                                   t
                                t                            b              33333333                                                                           t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                            b           11111111111                                                                           t
                                t                            b                                                           1111111                               t
                                t                                                                                                                              t
                                t                            b 111111111                                                                                       b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                              t t ttttt t ttt ttttttt t t tttttttt                                                            b
                                t                                                                                                                              b
                                t                            b                                                22222222                                         b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b 22222222bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                                       t
                                t                                                                                                                              t
                                t                            b                    22222222                                                                     t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b                 444444                                                                          t
                                t                                                                                                                              t
                                t                            b                                                      11111111111                                t
                                t                                                                                                                              t
                                t                                                                                                                              t
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@
                r rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Tab
type =6
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×2  5 Tor ×1  6 cryptage ×6  7 surveillance ×1  8 Europol ×1  9 terrorisme ×2  + métadonnées ×1 …
  La clé sous le paillasson     │                            1 De César à l’AES : petite histoire du chiffrement                                               █
  6 min · 18 mars 2024          │                              Étienne Malavoy · Le Lutrin                                                                     ┃
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              2 novembre 2023 · français · 6 min                                                              █
▌ De César à l’AES : petite hi… │                                                                                                                              █
▌ 6 min · 2 nov. 2023           │                              Le sultan, le général et l’amoureuse ont un souci commun : leur                                 █
▌ ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │                              courrier voyage dans la poche d’un autre. De cette inquiétude est                               █
  Tor, ou l’art d’éplucher l’o… │                              née une science qui fut longtemps un art, souvent un métier de                                  ┃
  5 min · 12 mai 2023           │                              l’ombre, presque toujours une affaire de crayon et de gomme. Son                                ┃
  ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                              histoire a la forme d’un duel. Chaque fois que quelqu’un invente                                ┃
  Comment un ordinateur voit l… │                            1 une manière de chiffrer, quelqu’un d’autre s’assied en face et                                  ┃
  6 min · 9 juin 2024           │                              cherche à lire sans la clé.                                                                     ┃
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                                                                                                                              ┃
                                │                              Un mot de vocabulaire avant d’entrer. On chiffre avec une clé, on                               ┃
                                │                            1 déchiffre avec la même clé ou avec sa jumelle ; qui n’a pas la clé                              █
                                │                            6 et lit tout de même décrypte. Quant à « crypter », que tout le                                  ■
                                │                              monde dit et que les puristes biffent, il supposerait de cacher un                              │
                                │                              texte sans posséder de clé, autrement dit de fermer une porte sans                              │
                                │                            6 serrure. Cela n’empêche ni le cryptage des chaînes payantes, ni                                 │
                                │                           6+ les messages cryptés des romans d’espionnage, ni la visite de la                                │
                                │                              crypte le dimanche après la messe.                                                              │
                                │                                                                                                                              ■
                                │                              Trois lettres plus loin                                                                         ■
                                │                                                                                                                              ■
                                │                              Suétone rapporte que César, pour ses affaires privées, décalait                                 │
                                │                              chaque lettre de trois rangs. Le procédé tient aujourd’hui                                      │
                                │                              en une ligne :                                                                                  ■
                                │                                                                                                                              │
                                │                                $ echo "ATTAQUEZ A L AUBE" | tr 'A-Z' 'D-ZA-C'                                                │
                                │                                DWWDTXHC D O DXEH                                                                             │
                                │                                                                                                                              │
                                │                              Vingt-cinq essais en viennent à bout. Si l’on mélange l’alphabet                                │
                                │                              au lieu de le décaler, le nombre de clés grimpe à environ 4 × 10²⁶                              │
                                │                              et l’on se croit tranquille. À Bagdad, au IXᵉ siècle, le savant                                 │
                                │                              al-Kindi dissipe l’illusion : les lettres ont changé d’habit, non                               │
                                │                              de fréquence. Dans un long message français, le signe le plus ré-                               ■
                                │                              pandu sera presque toujours un e déguisé. On compte, on classe, on                              │
                                │                              essaie, et le texte remonte comme une photographie dans son bain.                               ■
                                │                                                                                                                              │
                                │                              Le carré des diplomates                                                                         │
                                │                                                                                                                              │
                                │                              La parade consiste à changer d’alphabet à chaque lettre. Décrite                                │
                                │                              en 1553 par l’Italien Giovan Battista Bellaso, elle porte, par une                              │
                                │                              injustice tenace, le nom de Blaise de Vigenère, qui proposa mieux                               ■
                                │                              en 1586. On écrit la clé sous le message, autant de fois qu’il le                               ■
                                │                              faut ; chaque lettre de la clé commande un décalage :                                           ■
                                │                                                                                                                              ■
                                │                                clair    RENDEZVOUSALACRYPTE                                                                  │
filtre : chiffr (titre:tor OU minutes>=6
                ^ cette parenthèse n’est pas fermée
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                            b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb11111111111                                               b
  t ttt t tt tttt tttt          t                              ttttttt ttttttt t tt tttttt                                                                     t
  tbbbbbbttbbbbt bbb bbb bbb    t                              t tttttttt tttt t tttttttt t t ttt                                                              b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                                                                                                                              b
r t ttt t t tttt tttt           t                                                                                                                              b
r bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t tt ttt tttt           t                                                                                                                              t
  bbbbbttbbbbbbb bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            b                11111111                                                                         t
  t ttt t t tttt tttt           t                                                                                                                              t
  tbbtbbbbbbbbbt bbb bbb bbb    t                                                                                                                              t
                                t                                                                       iiiiiii                                                t
                                t                            b 111111111                                                                                       b
                                t                            b                     66666666            6666666                                                 b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b                               66666666                                                          t
                                t                           bt              6666666              uuuuuuuuuu                                                    t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         b
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                t tttt ttttttttt t t ttttt t tt ttttt tttttttt                                                t
                                t                                tttttttt t t tttt                                                                             t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                             i                                                                t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                ttttt    ttttttttttttttttttt                                                                  t
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@
                r rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
type ) -lu
keys Enter
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×2  5 Tor ×1  6 cryptage ×6  7 surveillance ×1  8 Europol ×1  9 terrorisme ×2  + métadonnées ×1 …
 chiffr (titre:tor OU mi…  4/10 │                            1 De César à l’AES : petite histoire du chiffrement                                               █
  La clé sous le paillasson     │                              Étienne Malavoy · Le Lutrin                                                                     ┃
  6 min · 18 mars 2024          │                              2 novembre 2023 · français · 6 min                                                              █
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                                                                                                                              █
▌ De César à l’AES : petite hi… │                              Le sultan, le général et l’amoureuse ont un souci commun : leur                                 █
▌ 6 min · 2 nov. 2023           │                              courrier voyage dans la poche d’un autre. De cette inquiétude est                               █
▌ ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │                              née une science qui fut longtemps un art, souvent un métier de                                  ┃
  Tor, ou l’art d’éplucher l’o… │                              l’ombre, presque toujours une affaire de crayon et de gomme. Son                                ┃
  5 min · 12 mai 2023           │                              histoire a la forme d’un duel. Chaque fois que quelqu’un invente                                ┃
  ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                            1 une manière de chiffrer, quelqu’un d’autre s’assied en face et                                  ┃
  Comment un ordinateur voit l… │                              cherche à lire sans la clé.                                                                     ┃
  6 min · 9 juin 2024           │                                                                                                                              ┃
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                              Un mot de vocabulaire avant d’entrer. On chiffre avec une clé, on                               ┃
                                │                            1 déchiffre avec la même clé ou avec sa jumelle ; qui n’a pas la clé                              █
                                │                            6 et lit tout de même décrypte. Quant à « crypter », que tout le                                  ■
                                │                              monde dit et que les puristes biffent, il supposerait de cacher un                              │
                                │                              texte sans posséder de clé, autrement dit de fermer une porte sans                              │
                                │                            6 serrure. Cela n’empêche ni le cryptage des chaînes payantes, ni                                 │
                                │                           6+ les messages cryptés des romans d’espionnage, ni la visite de la                                │
                                │                              crypte le dimanche après la messe.                                                              │
                                │                                                                                                                              ■
                                │                              Trois lettres plus loin                                                                         ■
                                │                                                                                                                              ■
                                │                              Suétone rapporte que César, pour ses affaires privées, décalait                                 │
                                │                              chaque lettre de trois rangs. Le procédé tient aujourd’hui                                      │
                                │                              en une ligne :                                                                                  ■
                                │                                                                                                                              │
                                │                                $ echo "ATTAQUEZ A L AUBE" | tr 'A-Z' 'D-ZA-C'                                                │
                                │                                DWWDTXHC D O DXEH                                                                             │
                                │                                                                                                                              │
                                │                              Vingt-cinq essais en viennent à bout. Si l’on mélange l’alphabet                                │
                                │                              au lieu de le décaler, le nombre de clés grimpe à environ 4 × 10²⁶                              │
                                │                              et l’on se croit tranquille. À Bagdad, au IXᵉ siècle, le savant                                 │
                                │                              al-Kindi dissipe l’illusion : les lettres ont changé d’habit, non                               │
                                │                              de fréquence. Dans un long message français, le signe le plus ré-                               ■
                                │                              pandu sera presque toujours un e déguisé. On compte, on classe, on                              │
                                │                              essaie, et le texte remonte comme une photographie dans son bain.                               ■
                                │                                                                                                                              │
                                │                              Le carré des diplomates                                                                         │
                                │                                                                                                                              │
                                │                              La parade consiste à changer d’alphabet à chaque lettre. Décrite                                │
                                │                              en 1553 par l’Italien Giovan Battista Bellaso, elle porte, par une                              │
                                │                              injustice tenace, le nom de Blaise de Vigenère, qui proposa mieux                               ■
                                │                              en 1586. On écrit la clé sous le message, autant de fois qu’il le                               ■
                                │                              faut ; chaque lettre de la clé commande un décalage :                                           ■
                                │                                                                                                                              ■
                                │                                clair    RENDEZVOUSALACRYPTE                                                                  │
                                │                                clé      LUTRINLUTRINLUTRINL                                                                  │
 mots-clés 26 ici · 117 dans 4 articles filtrés                                                                                            2/4 filtrés · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
 rrrrrrrrrrrrrrrrrrrrrrrr  bbbb t                            b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb11111111111                                               b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                              ttttttt ttttttt t tt tttttt                                                                     t
  t ttt t tt tttt tttt          t                              t tttttttt tttt t tttttttt t t ttt                                                              b
  tbbbbbbttbbbbt bbb bbb bbb    t                                                                                                                              b
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                                                                                                                              b
r t ttt t t tttt tttt           t                                                                                                                              b
r bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t tt ttt tttt           t                                                                                                                              t
  bbbbbttbbbbbbb bbb bbb bbb    t                            b                11111111                                                                         t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                                                                                                                              t
  tbbtbbbbbbbbbt bbb bbb bbb    t                                                                       iiiiiii                                                t
                                t                            b 111111111                                                                                       b
                                t                            b                     66666666            6666666                                                 b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b                               66666666                                                          t
                                t                           bt              6666666              uuuuuuuuuu                                                    t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         b
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                t tttt ttttttttt t t ttttt t tt ttttt tttttttt                                                t
                                t                                tttttttt t t tttt                                                                             t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                             i                                                                t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                ttttt    ttttttttttttttttttt                                                                  t
                                t                                ttt      ttttttttttttttttttt                                                                  t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys J
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12  6 cryptage ×1  7 surveillance ×2  8 Europol ×1  9 terrorisme ×1  + métadonnées ×1 …
 chiffr (titre:tor OU mi…  4/10 │                            5 Tor, ou l’art d’éplucher l’oignon                                                               █
  La clé sous le paillasson     │                              Salomé Dervieux                                                                                 ┃
  6 min · 18 mars 2024          │                              12 mai 2023 · français · 5 min                                                                  █
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                                                                                                                              █
  De César à l’AES : petite hi… │                              ▸ 1 ligne : date et signature                                                                   █
  6 min · 2 nov. 2023           │                                                                                                                              █
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │                              En décembre 2013, un étudiant de Harvard qui voulait échapper à                                 █
▌ Tor, ou l’art d’éplucher l’o… │                              un examen envoya à l’université une fausse alerte à la bombe. Il                                ┃
▌ 5 min · 12 mai 2023           │                              avait pris ses précautions : une adresse jetable, et le réseau                                  █
▌ ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                            5 Tor pour que nul ne sache d’où partait le courrier. Le message                                  ┃
  Comment un ordinateur voit l… │                            5 arriva bel et bien sans origine. Mais pour joindre Tor, il s’était                              █
  6 min · 9 juin 2024           │                              servi du réseau sans fil du campus ; les techniciens n’eurent qu’à                              █
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                              chercher qui, ce matin-là, avait parlé à l’oignon. Interrogé,                                   ┃
                                │                              l’étudiant avoua.                                                                               ┃
                                │                                                                                                                              ┃
                                │                            5 L’histoire dit presque tout de Tor. L’outil a fait exactement ce                                ┃
                                │                              qu’il promettait. Le jeune homme, lui, avait mal lu la promesse.                                ┃
                                │                                                                                                                              ■
                                │                              Une invention de marins                                                                         │
                                │                                                                                                                              │
                                │                            5 On se représente volontiers Tor comme une cave sans lumière où se                               │
                                │                            9 retrouvent trafiquants et terroristes. Il est né en plein jour,                                 │
                                │                              ou presque, au laboratoire de recherche de la marine américaine,                                │
                                │                              au milieu des années 1990. Trois chercheurs, David Goldschlag,                                  │
                                │                              Michael Reed et Paul Syverson, cherchaient comment un agent en                                  ■
                                │                              mission pouvait consulter un serveur sans que le réseau local                                   ■
                                │                            1 sache lequel. Le chiffrement ne suffit pas : il rend le message                                 │
                                │                              illisible, il ne cache ni l’expéditeur ni le destinataire. Les                                  ■
                                │                           7+ métadonnées restent sur l’enveloppe, et la surveillance sait lire                               ■
                                │                              les enveloppes.                                                                                 │
                                │                                                                                                                              │
                                │                              Leur réponse tient dans un légume. On enveloppe le message dans                                 │
                                │                            1 plusieurs couches de chiffrement, comme les tuniques d’un oignon,                               │
                                │                            1 et on l’envoie de relais en relais ; chacun déchiffre une couche,                               │
                                │                              y lit l’adresse du suivant, et rien d’autre. Au début des années                                ■
                                │                              2000, Roger Dingledine et Nick Mathewson en écrivirent avec Syver-                              ■
                                │                              son une version nouvelle, The Onion Routing, dont les initiales                                 ■
                                │                              sont restées. Restait un paradoxe que les militaires comprirent                                 │
                                │                              sans peine : un réseau réservé à la marine aurait désigné chacun                                │
                                │                              de ses usagers comme un marin. Pour cacher les siens, il fallait                                ■
                                │                              l’ouvrir à tout le monde. Le secret avait besoin d’une foule.                                   │
                                │                                                                                                                              │
                                │                              [image : Trois relais en file, dessinés comme les couches                                       ■
                                │                              d’un oignon coupé]                                                                              │
                                │                              Chaque relais ne connaît que ses deux voisins                                                   │
                                │                                                                                                                              │
                                │                              Trois facteurs qui ne se connaissent pas                                                        │
                                │                                                                                                                              ■
 mots-clés 30 ici · 117 dans 4 articles filtrés                                                                                            3/4 filtrés · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
 rrrrrrrrrrrrrrrrrrrrrrrr  bbbb t                            b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                                               b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                              tttttt tttttttt                                                                                 t
  t ttt t tt tttt tttt          t                              tt ttt tttt t tttttttt t t ttt                                                                  b
  tbbbbbbttbbbbt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                              t t ttttt t tttt tt ttttttttt                                                                   b
  t ttt t t tttt tttt           t                                                                                                                              b
  bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                                                                                                                              t
r t ttt t tt ttt tttt           t                                                                                                                              b
r bbbbbttbbbbbbb bbb bbb bbb    t                            b 555                                                                                             t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                            b                                                    555                                          b
  t ttt t t tttt tttt           t                                                                                                                              b
  tbbtbbbbbbbbbt bbb bbb bbb    t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b                                555                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         t
                                t                                                                                                                              t
                                t                            b                             555                                                                 t
                                t                            b                           99999999999                                                           t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                            b                  11111111111                                                                    t
                                t                                                                                                                              b
                                t                           bt uuuuuuuuuuu                                777777777777                                         b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b                      11111111111                                                                t
                                t                            b                                             111111111                                           t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                        iiiiiiiiiiiiiiiii                                                     b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                              tttttt t ttttt tttttt tt ttttt tttttttt ttttt ttt ttttttt                                       b
                                t                              tttt tttttt tttttt                                                                              t
                                t                              iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii                                                   t
                                t                                                                                                                              t
                                t                              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                                        t
                                t                                                                                                                              b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12  6 cryptage ×1  7 surveillance ×2  8 Europol ×1  9 terrorisme ×1  + métadonnées ×1 …
  La clé sous le paillasson     │                            5 Tor, ou l’art d’éplucher l’oignon                                                               █
  6 min · 18 mars 2024          │                              Salomé Dervieux                                                                                 ┃
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              12 mai 2023 · français · 5 min                                                                  █
  De César à l’AES : petite hi… │                                                                                                                              █
  6 min · 2 nov. 2023           │                              ▸ 1 ligne : date et signature                                                                   █
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │                                                                                                                              █
  WhatsApp, Telegram, Signal :… │                              En décembre 2013, un étudiant de Harvard qui voulait échapper à                                 █
  4 min · 14 févr. 2022         │                              un examen envoya à l’université une fausse alerte à la bombe. Il                                ┃
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │                              avait pris ses précautions : une adresse jetable, et le réseau                                  █
  Ce que dit l’enveloppe        │                            5 Tor pour que nul ne sache d’où partait le courrier. Le message                                  ┃
  4 min · 1er août 2021         │                            5 arriva bel et bien sans origine. Mais pour joindre Tor, il s’était                              █
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │                              servi du réseau sans fil du campus ; les techniciens n’eurent qu’à                              █
  EncroChat : quand la police…  │                              chercher qui, ce matin-là, avait parlé à l’oignon. Interrogé,                                   ┃
  5 min · 3 juil. 2020          │                              l’étudiant avoua.                                                                               ┃
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │                                                                                                                              ┃
▌ Tor, ou l’art d’éplucher l’o… │                            5 L’histoire dit presque tout de Tor. L’outil a fait exactement ce                                ┃
▌ 5 min · 12 mai 2023           │                              qu’il promettait. Le jeune homme, lui, avait mal lu la promesse.                                ┃
▌ ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                                                                                                                              ■
  Comment un ordinateur voit l… │                              Une invention de marins                                                                         │
  6 min · 9 juin 2024           │                                                                                                                              │
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                            5 On se représente volontiers Tor comme une cave sans lumière où se                               │
  Quatre mots tirés au sort     │                            9 retrouvent trafiquants et terroristes. Il est né en plein jour,                                 │
  5 min · 4 mai 2023            │                              ou presque, au laboratoire de recherche de la marine américaine,                                │
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×2    │                              au milieu des années 1990. Trois chercheurs, David Goldschlag,                                  │
  What “End-to-End” Means       │                              Michael Reed et Paul Syverson, cherchaient comment un agent en                                  ■
  5 min · 5 sept. 2024          │                              mission pouvait consulter un serveur sans que le réseau local                                   ■
  ▄▂▅▄·█▅▅·▅▄▄▄· 1×14 2×4 3×2   │                            1 sache lequel. Le chiffrement ne suffit pas : il rend le message                                 │
  The Crypto Wars, or How Math… │                              illisible, il ne cache ni l’expéditeur ni le destinataire. Les                                  ■
  5 min · 12 oct. 2021          │                           7+ métadonnées restent sur l’enveloppe, et la surveillance sait lire                               ■
  ▂▄··▂▅▂█▂▄·▄·· 1×10 2×1 3×1   │                              les enveloppes.                                                                                 │
                                │                                                                                                                              │
                                │                              Leur réponse tient dans un légume. On enveloppe le message dans                                 │
                                │                            1 plusieurs couches de chiffrement, comme les tuniques d’un oignon,                               │
                                │                            1 et on l’envoie de relais en relais ; chacun déchiffre une couche,                               │
                                │                              y lit l’adresse du suivant, et rien d’autre. Au début des années                                ■
                                │                              2000, Roger Dingledine et Nick Mathewson en écrivirent avec Syver-                              ■
                                │                              son une version nouvelle, The Onion Routing, dont les initiales                                 ■
                                │                              sont restées. Restait un paradoxe que les militaires comprirent                                 │
                                │                              sans peine : un réseau réservé à la marine aurait désigné chacun                                │
                                │                              de ses usagers comme un marin. Pour cacher les siens, il fallait                                ■
                                │                              l’ouvrir à tout le monde. Le secret avait besoin d’une foule.                                   │
                                │                                                                                                                              │
                                │                              [image : Trois relais en file, dessinés comme les couches                                       ■
                                │                              d’un oignon coupé]                                                                              │
                                │                              Chaque relais ne connaît que ses deux voisins                                                   │
                                │                                                                                                                              │
                                │                              Trois facteurs qui ne se connaissent pas                                                        │
                                │                                                                                                                              ■
 mots-clés 30 ici · 303 dans 10 articles                                                                                                          6/10 · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                            b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                                               b
  t ttt t tt tttt tttt          t                              tttttt tttttttt                                                                                 t
  tbbbbbbttbbbbt bbb bbb bbb    t                              tt ttt tttt t tttttttt t t ttt                                                                  b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t t tttt tttt           t                              t t ttttt t tttt tt ttttttttt                                                                   b
  bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt ttttt tttt         t                                                                                                                              t
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbb        t                            b 555                                                                                             t
  t ttt t ttt tttt tttt         t                            b                                                    555                                          b
  tbbttttbbtbbbt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                                                                              t
  t ttt t t ttttt tttt          t                                                                                                                              t
  tbtbtbttbbbtbb bbb bbb bbb    t                                                                                                                              t
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                            b                                555                                                              t
r t ttt t tt ttt tttt           t                                                                                                                              t
r bbbbbttbbbbbbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                              bbbbbbbbbbbbbbbbbbbbbbb                                                                         t
  t ttt t t tttt tttt           t                                                                                                                              t
  tbbtbbbbbbbbbt bbb bbb bbb    t                            b                             555                                                                 t
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                            b                           99999999999                                                           t
  t ttt t t ttt tttt            t                                                                                                                              t
  tttbtbtbbbttbb bbb bbb bbb    t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                                                              b
  t ttt t t ttttt tttt          t                                                                                                                              b
  bbbbtbbbtbbbbt bbbb bbb bbb   t                            b                  11111111111                                                                    t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt tttt tttt          t                           bt uuuuuuuuuuu                                777777777777                                         b
  bbttbbbbbbtbtt bbbb bbb bbb   t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                            b                      11111111111                                                                t
                                t                            b                                             111111111                                           t
                                t                                                                                                                              b
                                t                                                                                                                              b
                                t                                                        iiiiiiiiiiiiiiiii                                                     b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                              tttttt t ttttt tttttt tt ttttt tttttttt ttttt ttt ttttttt                                       b
                                t                              tttt tttttt tttttt                                                                              t
                                t                              iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii                                                   t
                                t                                                                                                                              t
                                t                              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                                        t
                                t                                                                                                                              b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
