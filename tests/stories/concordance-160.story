# The concordance: by article, by what stands before and after, narrowed, and back from an article.
open 160x50 fr
keys c
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21  6 cryptage ×27  7 surveillance ×16  8 Europol ×9  9 terrorisme ×16 …
─ Concordance par article ───────────────────────────────────────────────────── 1/303 ─│    La clé sous le paillasson                                          ┃
▌La clé sous le p… +       Toute l’histoire des « portes dérobées » tient dans ce …    │    Camille Aubertin · Le Lutrin                                       ┃
 Le Lutrin · 18 m… + …icants de téléphones et aux messageries de chiffrer solidement … │    18 mars 2024 · français · 6 min                                    ┃
                   1 …hones et aux messageries de chiffrer solidement les conversatio… │                                                                       ┃
                   1  … conserver un moyen de les déchiffrer pour la police : le cryp… │    Les cadenas de bagages que l’on achète avant de s’envoler pour     ┃
                   +  … de les déchiffrer pour la police : le cryptage pour tous, la … │    les États-Unis portent un petit losange rouge. Il signale qu’ils   █
                   6 …hiffrer pour la police : le cryptage pour tous, la surveillance… │    s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un    █
                   7 …: le cryptage pour tous, la surveillance pour les seuls coupabl… │    des sept passe-partout confiés aux agents de la sûreté aérienne    █
                   6    … plus de trente ans, les cryptologues répondent que les deux… │    américaine. L’idée paraissait raisonnable : une clé pour vous,     ┃
                   + …orithme secret conçu par la NSA. Chaque exemplaire sort de l’us… │    une clé pour l’autorité, des règles strictes pour la seconde. En   ┃
                   + …uestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme … │    2014, un grand quotidien de Washington illustra un reportage par   ┃
                   6 …déchiré, et la conversation cryptée redevient limpide.           │    une photographie du trousseau. L’image circula ; à la fin de l’été █
                   1 …la clé du moment, elle-même chiffrée. Au printemps 1994, Matt …  │    2015, des amateurs en avaient tiré des plans que n’importe qui     █
                   1 …hone accepte. La voix reste chiffrée, et la police hérite d’un … │    pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.   ┃
                   + … voix reste chiffrée, et la police hérite d’un formulaire rempl… │                                                                       █
                   1 … juillet 1996 facilitait le chiffrement fort à qui déposait ses… │  + Toute l’histoire des « portes dérobées » tient dans ce trousseau.  ┃
                   6 … Depuis 2004, l’usage de la cryptologie est libre, tout simplem… │    Depuis plus de trente ans, des gouvernements demandent aux fabri-  █
                   1   … pas dans l’exécution. Un chiffrement à accès réservé doit, …  │ 1+ cants de téléphones et aux messageries de chiffrer solidement les  ┃
                   + …iteront tous les services d’espionnage du monde ;                │  1 conversations de tous, puis de conserver un moyen de les déchif-   │
                   +            distinguer le bon policier du mauvais, l’État de droi… │167 frer pour la police : le cryptage pour tous, la surveillance pour  ■
                   +   … à l’oubli, alors que les messageries d’aujourd’hui, Signal …  │  6 les seuls coupables. Depuis plus de trente ans, les cryptologues   ■
                   4 … messageries d’aujourd’hui, Signal et WhatsApp en tête, renouve… │    répondent que les deux moitiés de la phrase se contredisent.       │
                   2   … d’aujourd’hui, Signal et WhatsApp en tête, renouvellent leur… │                                                                       │
                   + … une trappe au profit de la NSA. L’intrus n’avait rien forcé : … │    Une puce nommée Clipper                                            ■
                   +  … sots ni malveillants. Une enquête sur le terrorisme peut bute… │                                                                       │
                   9 …illants. Une enquête sur le terrorisme peut buter contre un …    │    Le 16 avril 1993, la Maison-Blanche présente Clipper, une puce qui │
                   6 …appareil muet, des messages cryptés, un correspondant perdu …    │    chiffre la voix des téléphones au moyen d’un algorithme secret     │
                   5 …orrespondant perdu derrière Tor ; et le policier qui le tient …  │  + conçu par la NSA. Chaque exemplaire sort de l’usine avec une clé   │
                   + … perdu derrière Tor ; et le policier qui le tient dans la main … │    qui lui est propre ; une copie, partagée en deux moitiés, est dé-  │
                   + …éclame plus, d’ailleurs, de porte dérobée, mot devenu imprononç… │    posée auprès de deux administrations fédérales. C’est la clé sous  │
                   1 …reil, avant qu’elles soient chiffrées. Le projet de règlement …  │  + séquestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme  │
                   +  … a choisi d’en exclure les messageries chiffrées de bout en …   │    on rapproche les morceaux d’un billet déchiré, et la conversation  │
                   1    … exclure les messageries chiffrées de bout en bout ; au Cons… │  6 cryptée redevient limpide.                                         │
                   3  … nette. Un usager russe de Telegram contestait l’obligation, …  │                                                                       │
                   + …l’obligation, faite à cette messagerie, d’aider les services de… │    Encore faut-il savoir quelle puce a parlé. Chaque communication    ■
                   1 … les services de sécurité à déchiffrer certains échanges. La …   │    transporte donc un champ de 128 bits, qui désigne l’appareil et    │
                   9 …tement, sur des soupçons de terrorisme. L’argument le plus fort… │  1 renferme la clé du moment, elle-même chiffrée. Au printemps 1994,  ■
                   +                           La police ne s’en trouve pas désarmée.… │    Matt Blaze, chercheur aux laboratoires d’AT&T, constate que ce     │
                   + …ltrer un réseau, suivre les métadonnées, piéger le téléphone …   │    champ n’est garanti que par une somme de contrôle de 16 bits :     ■
                   8 …pect sous l’œil d’un juge : Europol et les services nationaux …  │    65 536 valeurs, pas une de plus. En tirant au hasard, on fabrique  ■
                   7  … parfois avec éclat. Cette surveillance-là coûte cher, et c’es… │    en moins d’une heure un faux que le téléphone accepte. La voix     ■
 De César à l’AES… 1 … l’AES : petite histoire du chiffrement                          │ 1+ reste chiffrée, et la police hérite d’un formulaire rempli au      │
 Le Lutrin · 2 no… 1 …u’un invente une manière de chiffrer, quelqu’un d’autre s’assie… │    hasard. L’article de Blaze fit la une de la presse new-yorkaise.   ■
                   1 …On chiffre avec une clé, on déchiffre avec la même clé ou avec … │    Deux ans plus tard, on ne parlait plus guère de Clipper, dont      ■
                   6 … la clé et lit tout de même décrypte. Quant à « crypter », que … │    l’État aura été le principal client.                               ■
                   6 …de même décrypte. Quant à « crypter », que tout le monde dit et… │                                                                       │
                   6 …rrure. Cela n’empêche ni le cryptage des chaînes payantes, ni …  │    La France eut son Clipper de papier. La loi du 26 juillet 1996     │
                   6  … payantes, ni les messages cryptés des romans d’espionnage, ni… │  1 facilitait le chiffrement fort à qui déposait ses clés chez un     │
 o : ordre · / : filtre · 1…9 : mots-clés · Entrée : lire · q : sortir                                                                            1/10 · ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt 666666666666ttt 7777777777777777ttt 88888888888tt 99999999999999ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttttttttttttttttttttt ttttt tt    bbbbbbbbbbbbbbbbbbbbbbbbb                                          t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@ccccccccccccccrrrrrrrrrrrrrrrrrrrrrrt    ttttttt tttttttt t tt tttttt                                       t
 tt tttttt t tt tt t                              uuuuuuuuuuu    bbbbbbbb              t    tt tttt tttt t tttttttt t t ttt                                    t
                   b               ttttttttttt    11111111                             t                                                                       t
                   b                              1111111111         tttttt      bbbbb t                                                                       t
                   t           bbbbbbbbbb         uuuuuu      bbbbbbbb               b t                                                                       b
                   b bbbbbbbb         tttttt      66666666               bbbbbbbbbbbb  t                                                                       b
                   b       bbbbbbbb               777777777777                         t                                                                       b
                   b                              666666666666                         t                                                                       t
                   t                              uuu                                  t                                                                       t
                   t                              uuuuuuuuu                            t                                                                       t
                   b                              6666666                              t                                                                       b
                   b                              11111111                             t                                                                       b
                   b                              11111111        tttttt               t                                                                       t
                   t              bbbbbbbb        uuuuuu                               t                                                                       b
                   b                              11111111111                          t  t                        ccccccccccccccc                             t
                   b                              66666666666                          t                                                                       b
                   b                              11111111111                          t bt                            uuuuuuuuuuu    11111111                 t
                   t                              uuuuuuuuuu                           t  b                                                          1111111   t
                   t                              uuuuuuuu                             tbbb 1111         uuuuuu      66666666               777777777777       b
                   t                              uuuuuuuuuuu                bbbbbb    t  b                                                     666666666666   b
                   b   ttttttttttt                444444    bbbbbbbb                   t                                                                       t
                   b   t                bbbbbb    22222222                             t                                                                       t
                   t                              uuu                                  t    bbbbbbbbbbbbbbbbbbbbbbb                                            b
                   t                              uuuuuuu        bbbbbbbbbb            t                                                                       t
                   b               ttttttt        9999999999                           t                                                                       t
                   b                              6666666                              t                                                                       t
                   b                              555         tttttttt                 t  t              uuu                                                   t
                   t                  bbb         uuuuuuuu                             t                                                                       t
                   t                              uuuuuuuuuuuuu                        t                                                                 iiii  t
                   b                              111111111                            t  t iiiiiiiii                      uuuuuuuuu                           t
                   t                              uuuuuuuuuuu bbbbbbbbb                t                                                                       t
                   b                  ttttttttttt 111111111                            t  b 6666666                                                            t
                   b                              33333333                             t                                                                       t
                   t                              uuuuuuuuuu                           t                                                                       b
                   b                              1111111111                           t                                                                       t
                   b                              9999999999                           t  b                                      11111111                      b
                   t                              uuuuuu                               t                                                                       t
                   t                              uuuuuuuuuuu                          t                                                                       b
                   b                              8888888                              t                                                                       b
                   b                              777777777777                         t                                                                       b
 bbbbbbbbbbbbbbbbb b                              11111111111                          t bt       11111111        uuuuuu                                       t
 tt tttttt t t ttt b                              11111111                             t            uuuuuuuuuuuuuuuuuu                                         b
                   b                              111111111                            t                                                                       b
                   b                              66666666            bbbbbbb          t                                                                       b
                   b          bbbbbbbb            6666666                              t                                                                       t
                   b                              66666666                             t                                                                       t
                   b                              6666666              tttttttttt      t  b               11111111111                                          t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys j j o o
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21  6 cryptage ×27  7 surveillance ×16  8 Europol ×9  9 terrorisme ×16 …
─ Concordance par contexte gauche ──────────────────────────────────────────── 74/303 ─│    La clé sous le paillasson                                          ┃
 EncroChat : quan… 2   … se noie dans la foule de WhatsApp ou de Signal est moins …    │    Camille Aubertin · Le Lutrin                                       ┃
 De César à l’AES… 1 …u’un invente une manière de chiffrer, quelqu’un d’autre s’assie… │    18 mars 2024 · français · 6 min                                    ┃
▌La clé sous le p… 1 …hones et aux messageries de chiffrer solidement les conversatio… │                                                                       ┃
 WhatsApp, Telegr… 1                    Le mot de chiffrement recouvre en effet deux … │    Les cadenas de bagages que l’on achète avant de s’envoler pour     ┃
 WhatsApp, Telegr… 1  … plus vastes opérations de chiffrement jamais menées, et la …   │    les États-Unis portent un petit losange rouge. Il signale qu’ils   █
 EncroChat : quan… 4 … la foule de WhatsApp ou de Signal est moins visible que le …    │    s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un    █
 WhatsApp, Telegr… +  … dès qu’il est question de vie privée, WhatsApp, Telegram et …  │    des sept passe-partout confiés aux agents de la sûreté aérienne    █
 La clé sous le p… 3  … nette. Un usager russe de Telegram contestait l’obligation, …  │    américaine. L’idée paraissait raisonnable : une clé pour vous,     ┃
 La clé sous le p… 9 …tement, sur des soupçons de terrorisme. L’argument le plus fort… │    une clé pour l’autorité, des règles strictes pour la seconde. En   ┃
 Tor, ou l’art d’… 5 …istoire dit presque tout de Tor. L’outil a fait exactement ce …  │    2014, un grand quotidien de Washington illustra un reportage par   ┃
 Quatre mots tiré… 8 …capables de tout décrypter. Europol, dans ses rapports sur la …  │    une photographie du trousseau. L’image circula ; à la fin de l’été █
 Tor, ou l’art d’… 8 …xiste. La semaine dernière, Europol a annoncé l’arrestation de … │    2015, des amateurs en avaient tiré des plans que n’importe qui     █
 WhatsApp, Telegr… 5 …Cacher son adresse derrière Tor ne sert pas à grand-chose quand… │    pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.   ┃
 Tor, ou l’art d’… 5   … de drogue caché derrière Tor, Monopoly Market. L’opération …  │                                                                       █
 La clé sous le p… 5 …orrespondant perdu derrière Tor ; et le policier qui le tient …  │  + Toute l’histoire des « portes dérobées » tient dans ce trousseau.  ┃
 EncroChat : quan… +   … Depuis le 1er avril, des enquêteurs lisaient, presque en …    │    Depuis plus de trente ans, des gouvernements demandent aux fabri-  █
 EncroChat : quan… +  … troisième voie, celle des enquêtes longues, patientes, coûteu… │ 1+ cants de téléphones et aux messageries de chiffrer solidement les  ┃
 EncroChat : quan… +   … et Telegram, au dire des enquêteurs ; ils ont aussi employé … │  1 conversations de tous, puis de conserver un moyen de les déchif-   │
 Ce que dit l’env… 7 … pour limite la fatigue des surveillants. Une machine, elle, ne… │167 frer pour la police : le cryptage pour tous, la surveillance pour  ■
 La clé sous le p… +       Toute l’histoire des « portes dérobées » tient dans ce …    │  6 les seuls coupables. Depuis plus de trente ans, les cryptologues   ■
 The Crypto Wars,… 1    … warning that to discuss encryption before foreigners might … │    répondent que les deux moitiés de la phrase se contredisent.       │
 Quatre mots tiré… 1  … le reste, comme le disque chiffré d’un ordinateur ou le coffr… │                                                                       │
 WhatsApp, Telegr… 6    … l'ont si souvent dite « cryptée » que l’adjectif lui est …   │    Une puce nommée Clipper                                            ■
 WhatsApp, Telegr… + …quel numéro. Un document du FBI daté de janvier 2021, rendu …    │                                                                       │
 De César à l’AES… 1 … l’AES : petite histoire du chiffrement                          │    Le 16 avril 1993, la Maison-Blanche présente Clipper, une puce qui │
 EncroChat : quan… 2 …Les terroristes ont employé WhatsApp et Telegram, au dire des …  │    chiffre la voix des téléphones au moyen d’un algorithme secret     │
 What “End-to-End… 1                   End-to-end encryption protects the journey. It… │  + conçu par la NSA. Chaque exemplaire sort de l’usine avec une clé   │
 The Crypto Wars,… 1 …campaign against end-to-end encryption in messaging; and in …    │    qui lui est propre ; une copie, partagée en deux moitiés, est dé-  │
 What “End-to-End… 1 …ing. Backups are end-to-end encrypted only if you ask.           │    posée auprès de deux administrations fédérales. C’est la clé sous  │
 What “End-to-End… 1    … protected by end-to-end encryption. They were not. Calls …   │  + séquestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme  │
 WhatsApp, Telegr… 1 …la première, le message est chiffré entre votre téléphone et le… │    on rapproche les morceaux d’un billet déchiré, et la conversation  │
 WhatsApp, Telegr… 1   … est public et tout y est chiffré de bout en bout, jusqu’au …  │  6 cryptée redevient limpide.                                         │
 Ce que dit l’env… 8 … confondu des assassins, et Europol en fait le pain quotidien …  │                                                                       │
 Comment un ordin… 1   … », pour « chiffré » et « chiffré », que certains moteurs de … │    Encore faut-il savoir quelle puce a parlé. Chaque communication    ■
 WhatsApp, Telegr… 3 …mbre 2019, quand Europol et Telegram supprimèrent ensemble des … │    transporte donc un champ de 128 bits, qui désigne l’appareil et    │
 La clé sous le p… 2   … d’aujourd’hui, Signal et WhatsApp en tête, renouvellent leur… │  1 renferme la clé du moment, elle-même chiffrée. Au printemps 1994,  ■
 Quatre mots tiré… 2   … personnel pour Signal et WhatsApp, mot de passe supplémentai… │    Matt Blaze, chercheur aux laboratoires d’AT&T, constate que ce     │
 De César à l’AES… 3 …ageries WhatsApp, Signal et Telegram, dans les circuits de Tor … │    champ n’est garanti que par une somme de contrôle de 16 bits :     ■
 WhatsApp, Telegr… 4                  Telegram et Signal, deux réputations             │    65 536 valeurs, pas une de plus. En tirant au hasard, on fabrique  ■
 WhatsApp, Telegr… 4 …ivée, WhatsApp, Telegram et Signal, affichent toutes un cadenas… │    en moins d’une heure un faux que le téléphone accepte. La voix     ■
 Tor, ou l’art d’… 9  … retrouvent trafiquants et terroristes. Il est né en plein …    │ 1+ reste chiffrée, et la police hérite d’un formulaire rempli au      │
 EncroChat : quan… 3    … ont employé WhatsApp et Telegram, au dire des enquêteurs ; … │    hasard. L’article de Blaze fit la une de la presse new-yorkaise.   ■
 Quatre mots tiré… 1  … les mots de passe étaient chiffrés, mais non les adresses des… │    Deux ans plus tard, on ne parlait plus guère de Clipper, dont      ■
 Ce que dit l’env… 1     Que les appels aient été chiffrés ou non, cryptés par le …    │    l’État aura été le principal client.                               ■
 WhatsApp, Telegr… 6 …vait même pas besoin d’être décryptée : en novembre 2019, quand… │                                                                       │
 EncroChat : quan… 1   … là où ils cessent d’être chiffrés, c’est-à-dire sur les télé… │    La France eut son Clipper de papier. La loi du 26 juillet 1996     │
 WhatsApp, Telegr… 1 …tection, elles peuvent être chiffrées de bout en bout depuis …   │  1 facilitait le chiffrement fort à qui déposait ses clés chez un     │
 chiffrement 1/9 ici · 80 dans 10 articles                                                                                                        1/10 · ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt 666666666666ttt 7777777777777777ttt 88888888888tt 99999999999999ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttt tttttt tt    bbbbbbbbbbbbbbbbbbbbbbbbb                                          t
 ttttttttt t ttttt b                              22222222       bbbbbb                t    ttttttt tttttttt t tt tttttt                                       t
 tt ttttt t tttttt b                              11111111                             t    tt tttt tttt t tttttttt t t ttt                                    t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@cccccccrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                                                                       t
 ttttttttt ttttttt b                              11111111111                          t                                                                       t
 ttttttttt ttttttt b                              11111111111                          t                                                                       b
 ttttttttt t ttttt b               bbbbbbbb       444444                               t                                                                       b
 ttttttttt ttttttt t                              uuuuuuuuuu  bbbbbbbb  bbbbbbbb    b  t                                                                       b
 tt ttt tttt tt tt b                              33333333                             t                                                                       t
 tt ttt tttt tt tt b                              9999999999                           t                                                                       t
 tttt tt ttttt ttt b                              555                                  t                                                                       t
 tttttt tttt ttttt b                   bbbbbbbbb  8888888                              t                                                                       b
 tttt tt ttttt ttt b                              8888888                              t                                                                       b
 ttttttttt ttttttt b                              555                                  t                                                                       t
 tttt tt ttttt ttt b                              555                                  t                                                                       b
 tt ttt tttt tt tt b                              555         tttttttt                 t  t                        uuuuuuuuuuuuuuu                             t
 ttttttttt t ttttt t                              uuuuuuuuuu                           t                                                                       b
 ttttttttt t ttttt t                              uuuuuuuu                             t bt                            uuuuuuuuuuu    cccccccc                 t
 ttttttttt t ttttt t   b    bbbbbbbb              uuuuuuuuuu                           t  b                                                          1111111   t
 tt ttt ttt tttttt b                              777777777777                         tbbb 1111         uuuuuu      66666666               777777777777       b
 tt ttt tttt tt tt t                              uuuuuuuuuuuuuuu                      t  b                                                     666666666666   b
 ttt tttttt tttttt b                              1111111111                           t                                                                       t
 tttttt tttt ttttt b                              1111111                              t                                                                       t
 ttttttttt ttttttt b                              6666666                              t    bbbbbbbbbbbbbbbbbbbbbbb                                            b
 ttttttttt ttttttt t                              uuu                                  t                                                                       t
 tt ttttt t tttttt b                              11111111111                          t                                                                       t
 ttttttttt t ttttt b      bbbbbbbbbbb             22222222    bbbbbbbb              t  t                                                                       t
 tttt tttttttttttt b                              1111111111                           t  t              uuu                                                   t
 ttt tttttt tttttt b                              1111111111    ttttttttt              t                                                                       t
 tttt tttttttttttt b                              111111111                            t                                                                 iiii  t
 tttt tttttttttttt b                              1111111111                           t  t iiiiiiiii                      uuuuuuuuu                           t
 ttttttttt ttttttt b                              1111111                              t                                                                       t
 ttttttttt ttttttt b                              1111111                              t  b 6666666                                                            t
 tt ttt ttt tttttt b                              8888888                              t                                                                       t
 ttttttt tt tttttt b               bbbbbbb        1111111                              t                                                                       b
 ttttttttt ttttttt b                   bbbbbbb    33333333                             t                                                                       t
 tt ttt tttt tt tt b   t                bbbbbb    22222222                             t  b                                      11111111                      b
 tttttt tttt ttttt b                    bbbbbb    22222222                             t                                                                       t
 tt ttttt t tttttt b tttttttt bbbbbbbb  bbbbbb    33333333                       bbb   t                                                                       b
 ttttttttt ttttttt b                  bbbbbbbb    444444                               t                                                                       b
 ttttttttt ttttttt b ttttt  bbbbbbbb  bbbbbbbb    444444                               t                                                                       b
 tttt tt ttttt ttt b                              99999999999                          t bt       11111111        uuuuuu                                       t
 ttttttttt t ttttt b    b             bbbbbbbb    33333333              tttttttttt     t            uuuuuuuuuuuuuuuuuu                                         b
 tttttt tttt ttttt b                              11111111                             t                                                                       b
 tt ttt ttt tttttt b                              11111111         bbbbbbb             t                                                                       b
 ttttttttt ttttttt b                              666666666                            t                                                                       t
 ttttttttt t ttttt b                              11111111                             t                                                                       t
 ttttttttt ttttttt b                              111111111                            t  b               11111111111                                          t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys o /
type le
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21  6 cryptage ×27  7 surveillance ×16  8 Europol ×9  9 terrorisme ×16 …
─ Concordance par contexte droit · « le » ─────────────────────────────────── 255/283 ─│    La clé sous le paillasson                                          ┃
 Ce que dit l’env… + …ire, un ancien patron de la NSA reconnut sans détour que son …   │    Camille Aubertin · Le Lutrin                                       ┃
 WhatsApp, Telegr… 1                    Le mot de chiffrement recouvre en effet deux … │    18 mars 2024 · français · 6 min                                    ┃
 La clé sous le p… 6 …déchiré, et la conversation cryptée redevient limpide.           │                                                                       ┃
 La clé sous le p… 6    … plus de trente ans, les cryptologues répondent que les deux… │    Les cadenas de bagages que l’on achète avant de s’envoler pour     ┃
 Tor, ou l’art d’… +    … ni le destinataire. Les métadonnées restent sur l’enveloppe… │    les États-Unis portent un petit losange rouge. Il signale qu’ils   █
 La clé sous le p… + …uestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme … │    s’ouvrent avec la combinaison du voyageur, mais aussi avec l’un    █
 What “End-to-End… 3  … repeating just now. Since Telegram’s founder was arrested …    │    des sept passe-partout confiés aux agents de la sûreté aérienne    █
 What “End-to-End… 4    … repeat it all day long. Signal’s protocol, which WhatsApp …  │    américaine. L’idée paraissait raisonnable : une clé pour vous,     ┃
 WhatsApp, Telegr… + …affaires de terrorisme, les enquêteurs saisissent des téléphone… │    une clé pour l’autorité, des règles strictes pour la seconde. En   ┃
 Ce que dit l’env… 2 …guère que deux dates, quand WhatsApp sait à qui l’on parle et …  │    2014, un grand quotidien de Washington illustra un reportage par   ┃
 Tor, ou l’art d’… 7 …tent sur l’enveloppe, et la surveillance sait lire les envelopp… │    une photographie du trousseau. L’image circula ; à la fin de l’été █
 Quatre mots tiré… 3  … passe supplémentaire pour Telegram : sans lui, quiconque inte… │    2015, des amateurs en avaient tiré des plans que n’importe qui     █
 Ce que dit l’env… + …aucun relevé ne le dit. Les métadonnées savent à qui nous avons… │    pouvait envoyer à une imprimante 3D. Il avait suffi d’une photo.   ┃
 WhatsApp, Telegr… +       Telegram passe pour la messagerie secrète par excellence. … │                                                                       █
 EncroChat : quan… 6  … c’en est un. On disait le cryptage si épais que la police en … │  + Toute l’histoire des « portes dérobées » tient dans ce trousseau.  ┃
 EncroChat : quan… + … parcouru Tor, effacé leurs métadonnées. Si l’usage d’un outil … │    Depuis plus de trente ans, des gouvernements demandent aux fabri-  █
 De César à l’AES… 2 …caire, dans les messageries WhatsApp, Signal et Telegram, dans … │ 1+ cants de téléphones et aux messageries de chiffrer solidement les  ┃
 WhatsApp, Telegr… 3                    WhatsApp, Telegram, Signal : qui chiffre quoi… │  1 conversations de tous, puis de conserver un moyen de les déchif-   │
▌La clé sous le p… 1 …hones et aux messageries de chiffrer solidement les conversatio… │167 frer pour la police : le cryptage pour tous, la surveillance pour  ■
 What “End-to-End… 6  … of the charges do concern cryptography, supplied without the … │  6 les seuls coupables. Depuis plus de trente ans, les cryptologues   ■
 WhatsApp, Telegr… 3 …mbre 2019, quand Europol et Telegram supprimèrent ensemble des … │    répondent que les deux moitiés de la phrase se contredisent.       │
 La clé sous le p… +  … sots ni malveillants. Une enquête sur le terrorisme peut bute… │                                                                       │
 WhatsApp, Telegr… 2 …est question de vie privée, WhatsApp, Telegram et Signal, affic… │    Une puce nommée Clipper                                            ■
 Tor, ou l’art d’… 2 …connecter à une messagerie, WhatsApp, Telegram ou Signal, derri… │                                                                       │
 WhatsApp, Telegr… 2                              WhatsApp, Telegram, Signal : qui …   │    Le 16 avril 1993, la Maison-Blanche présente Clipper, une puce qui │
 The Crypto Wars,… 1  … Clipper chip, which would encrypt telephone calls while leavi… │    chiffre la voix des téléphones au moyen d’un algorithme secret     │
 The Crypto Wars,… 9 …ernardino attack, an act of terrorism that killed fourteen peop… │  + conçu par la NSA. Chaque exemplaire sort de l’usine avec une clé   │
 The Crypto Wars,… 1  … perhaps, before they were encrypted. The design was clever …   │    qui lui est propre ; une copie, partagée en deux moitiés, est dé-  │
 What “End-to-End… 1    … protected by end-to-end encryption. They were not. Calls …   │    posée auprès de deux administrations fédérales. C’est la clé sous  │
 La clé sous le p… +       Toute l’histoire des « portes dérobées » tient dans ce …    │  + séquestre. Muni d’un mandat, l’enquêteur réunit les moitiés comme  │
 Comment un ordin… 2 … ne prouve d’ailleurs rien. WhatsApp™¹ a toujours pu le dessine… │    on rapproche les morceaux d’un billet déchiré, et la conversation  │
 Ce que dit l’env… + …ndications ont un nom : les métadonnées. Tout ce qui entoure un… │  6 cryptée redevient limpide.                                         │
 Comment un ordin… 1    … pu le dessiner ; il n’a chiffré toutes ses conversations de… │                                                                       │
 Comment un ordin… 1    … secret. Coder n’est pas chiffrer : un code est une table …   │    Encore faut-il savoir quelle puce a parlé. Chaque communication    ■
 La clé sous le p… 6 …appareil muet, des messages cryptés, un correspondant perdu …    │    transporte donc un champ de 128 bits, qui désigne l’appareil et    │
 Tor, ou l’art d’… 1  … relais en relais ; chacun déchiffre une couche, y lit l’adres… │  1 renferme la clé du moment, elle-même chiffrée. Au printemps 1994,  ■
 Ce que dit l’env… 6  … une fortune à qui veut le décrypter, une écoute coûte des …    │    Matt Blaze, chercheur aux laboratoires d’AT&T, constate que ce     │
 Ce que dit l’env… 7 … pour limite la fatigue des surveillants. Une machine, elle, ne… │    champ n’est garanti que par une somme de contrôle de 16 bits :     ■
 Comment un ordin… 4 … O ni le 1 pour un l. Quand Signal voulut que deux correspondan… │    65 536 valeurs, pas une de plus. En tirant au hasard, on fabrique  ■
 The Crypto Wars,… 1 … of Perl that performed RSA encryption were printed on T-shirts… │    en moins d’une heure un faux que le téléphone accepte. La voix     ■
 De César à l’AES… +   … carte bancaire, dans les messageries WhatsApp, Signal et …    │ 1+ reste chiffrée, et la police hérite d’un formulaire rempli au      │
 WhatsApp, Telegr… +  … dès qu’il est question de vie privée, WhatsApp, Telegram et …  │    hasard. L’article de Blaze fit la une de la presse new-yorkaise.   ■
 Tor, ou l’art d’… +  … dites. Se connecter à une messagerie, WhatsApp, Telegram ou …  │    Deux ans plus tard, on ne parlait plus guère de Clipper, dont      ■
 The Crypto Wars,… 5  … in certain conversations. Tor, which had begun as a project …  │    l’État aura été le principal client.                               ■
 The Crypto Wars,… 2 …answer was to encrypt more. WhatsApp, which then had about a …   │                                                                       │
 The Crypto Wars,… 6 … month, after protests from cryptographers who saw an instrumen… │    La France eut son Clipper de papier. La loi du 26 juillet 1996     │
 The Crypto Wars,… 7 …ught the telephones anyway. Surveillance with the customer's …   │  1 facilitait le chiffrement fort à qui déposait ses clés chez un     │
lignes avec : le                                                                                                                                            283
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt 666666666666ttt 7777777777777777ttt 88888888888tt 99999999999999ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttt ttttttt tt    bbbbbbbbbbbbbbbbbbbbbbbbb                                          t
 tt ttt ttt tttttt t                              uuu                                  t    ttttttt tttttttt t tt tttttt                                       t
 ttttttttt ttttttt b                              11111111111                          t    tt tttt tttt t tttttttt t t ttt                                    t
 tt ttt tttt tt tt b                              6666666                              t                                                                       t
 tt ttt tttt tt tt b                              666666666666                         t                                                                       t
 tttt tt ttttt ttt t                              uuuuuuuuuuu                          t                                                                       b
 tt ttt tttt tt tt t                              uuuuuuuuu                            t                                                                       b
 tttt tttttttttttt b                              33333333                             t                                                                       b
 tttt tttttttttttt b                              444444                   bbbbbbbb    t                                                                       t
 ttttttttt ttttttt t              bbbbbbbbbb      uuuuuuuuuu                           t                                                                       t
 tt ttt ttt tttttt b                              22222222                             t                                                                       t
 tttt tt ttttt ttt b                              777777777777                         t                                                                       b
 tttttt tttt ttttt b                              33333333                             t                                                                       b
 tt ttt ttt tttttt t                              uuuuuuuuuuu                          t                                                                       t
 ttttttttt ttttttt t       bbbbbbbb               uuuuuuuuuu                           t                                                                       b
 ttttttttt t ttttt b                              66666666                 tttttt      t  t                        uuuuuuuuuuuuuuu                             t
 ttttttttt t ttttt t            bbb               uuuuuuuuuuu                          t                                                                       b
 tt ttttt t tttttt b                  ttttttttttt 22222222  bbbbbb    bbbbbbbb         t bt                            uuuuuuuuuuu    cccccccc                 t
 ttttttttt ttttttt b                    bbbbbbbb  33333333  bbbbbb                     t  b                                                          1111111   t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrccccccccrrrrrrrrrrrrrrrrrrrrrrrrrrrrrtbbb 1111         uuuuuu      66666666               777777777777       b
 tttt tttttttttttt b                              666666666666                         t  b                                                     666666666666   b
 ttttttttt ttttttt b                   bbbbbbb    33333333                             t                                                                       t
 tt ttt tttt tt tt t                              uuuuuuu        bbbbbbbbbb            t                                                                       t
 ttttttttt ttttttt b                  ttt tttttt  22222222  bbbbbbbb    bbbbbb         t    bbbbbbbbbbbbbbbbbbbbbbb                                            b
 tttt tt ttttt ttt b                  tttttttttt  22222222  bbbbbbbb    bbbbbb         t                                                                       t
 ttttttttt ttttttt b                              22222222  bbbbbbbb  bbbbbb           t                                                                       t
 ttt tttttt tttttt b                              1111111                              t                                                                       t
 ttt tttttt tttttt b                              999999999                            t  t              uuu                                                   t
 ttt tttttt tttttt b                              111111111                            t                                                                       t
 tttt tttttttttttt b                              1111111111                           t                                                                 iiii  t
 tt ttt tttt tt tt t                              uuuuuuuuuuuuuuu                      t  t iiiiiiiii                      uuuuuuuuu                           t
 ttttttt tt tttttt b                              22222222                             t                                                                       t
 tt ttt ttt tttttt t                              uuuuuuuuuuu                          t  b 6666666                                                            t
 ttttttt tt tttttt b                              1111111                              t                                                                       t
 ttttttt tt tttttt b                              11111111                             t                                                                       b
 tt ttt tttt tt tt b                              6666666                              t                                                                       t
 tttt tt ttttt ttt b                              111111111                            t  b                                      11111111                      b
 tt ttt ttt tttttt b                              666666666                            t                                                                       t
 tt ttt ttt tttttt b                              777777777777                         t                                                                       b
 ttttttt tt tttttt b                              444444                               t                                                                       b
 ttt tttttt tttttt b                              1111111111                           t                                                                       b
 tt ttttt t tttttt t                              uuuuuuuuuuu bbbbbbbb  bbbbbb    b    t bt       11111111        uuuuuu                                       t
 ttttttttt ttttttt t                              uuuuuuuuuu  bbbbbbbb  bbbbbbbb    b  t            uuuuuuuuuuuuuuuuuu                                         b
 tttt tt ttttt ttt t                              uuuuuuuuuu  bbbbbbbb  bbbbbbbb    b  t                                                                       b
 ttt tttttt tttttt b                              555                                  t                                                                       b
 ttt tttttt tttttt b                bbbbbbb       22222222                             t                                                                       t
 ttt tttttt tttttt b                              66666666666666                       t                                                                       t
 ttt tttttt tttttt b                              777777777777                         t  b               11111111111                                          t
bbbbbbbbbbbbbbbb@                                                                                                                                           ttt
end
keys Enter 1 j Enter
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12  6 cryptage ×1  7 surveillance ×2  8 Europol ×1  9 terrorisme ×1  + métadonnées ×1 …
  La clé sous le paillasson     │                            1 plusieurs couches de chiffrement, comme les tuniques d’un oignon,                               ■
  6 min · 18 mars 2024          │                            1 et on l’envoie de relais en relais ; chacun déchiffre une couche,                               │
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │                              y lit l’adresse du suivant, et rien d’autre. Au début des années                                ■
  De César à l’AES : petite hi… │                              2000, Roger Dingledine et Nick Mathewson en écrivirent avec Syver-                              ■
  6 min · 2 nov. 2023           │                              son une version nouvelle, The Onion Routing, dont les initiales                                 ■
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │                              sont restées. Restait un paradoxe que les militaires comprirent                                 ■
  WhatsApp, Telegram, Signal :… │                              sans peine : un réseau réservé à la marine aurait désigné chacun                                ■
  4 min · 14 févr. 2022         │                              de ses usagers comme un marin. Pour cacher les siens, il fallait                                │
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │                              l’ouvrir à tout le monde. Le secret avait besoin d’une foule.                                   ■
  Ce que dit l’enveloppe        │                                                                                                                              │
  4 min · 1er août 2021         │                              [image : Trois relais en file, dessinés comme les couches                                       █
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │                              d’un oignon coupé]                                                                              █
  EncroChat : quand la police…  │                              Chaque relais ne connaît que ses deux voisins                                                   ┃
  5 min · 3 juil. 2020          │                                                                                                                              ┃
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │                              Trois facteurs qui ne se connaissent pas                                                        ┃
▌ Tor, ou l’art d’éplucher l’o… │                                                                                                                              ┃
▌ 59 % · 5 min · 12 mai 2023    │                            5 Lorsqu’on ouvre le navigateur Tor, le logiciel choisit trois                                    ┃
▌ ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                              machines parmi plusieurs milliers de relais, tenus par des béné-                                █
  Comment un ordinateur voit l… │                              voles, des universités, des associations. Chacune joue son rôle :                               ┃
  6 min · 9 juin 2024           │                                                                                                                              ┃
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │                              • le garde, à l’entrée, sait qui vous êtes et ignore ce que                                     ┃
  Quatre mots tirés au sort     │                                vous cherchez ;                                                                               ┃
  5 min · 4 mai 2023            │                              • le relais du milieu ne sait rien, sinon que quelqu’un passe ;                                 ┃
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×2    │                              • le relais de sortie voit le site demandé et ignore                                            ┃
  What “End-to-End” Means       │                                qui le demande.                                                                               █
  5 min · 5 sept. 2024          │                                                                                                                              █
  ▄▂▅▄·█▅▅·▅▄▄▄· 1×14 2×4 3×2   │                              Il faudrait que le premier et le dernier se parlent pour que                                    ┃
  The Crypto Wars, or How Math… │                              l’on vous reconnaisse. Pour qui préfère la ligne de commande, le                                █
  5 min · 12 oct. 2021          │                              service attend sur le port 9050 de la machine, et une requête peut                              █
  ▂▄··▂▅▂█▂▄·▄·· 1×10 2×1 3×1   │                              s’y glisser ainsi : torsocks curl https://check.torproject.org.                                 │
                                │                                                                                                                              │
                                │                              Les sites eux-mêmes peuvent se cacher. Une adresse en .onion ne                                 │
                                │                              désigne pas une machine mais une clé publique, écrite en cin-                                   │
                                │                              quante-six signes ; celle du moteur DuckDuckGo commence ainsi par                               │
                                │                              duckduckgogg42xjoc72x3sja…. La BBC a la sienne ; des dizaines de                                ■
                                │                              journaux y tiennent une boîte aux lettres pour leurs informateurs,                              ■
                                │                              avec l’outil SecureDrop.                                                                        ■
                                │                                                                                                                              │
                                │                            5 Ce que Tor ne fait pas                                                                          │
                                │                                                                                                                              ■
                                │                            5 Tor cache le trajet, non la lettre. À la sortie du réseau, si le                                │
                                │                            1 site n’est pas lui-même chiffré, le dernier relais lit tout. En                                 │
                                │                              2007, un consultant suédois y regarda passer les mots de passe                                  ■
                                │                              d’une centaine de boîtes, dont celles d’ambassades qui croyaient                                │
                                │                              le réseau hermétique. Depuis, presque tout le Web est passé au                                  │
                                │                              https, et la mésaventure est devenue rare.                                                      │
                                │                                                                                                                              │
                                │                            5 Tor ne cache pas davantage qui vous êtes à celui à qui vous le                                  ■
 Tor 6/12 ici · 21 dans 10 articles                                                                                                        6/10 · 59 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt 666666666666tt 7777777777777777tt 88888888888tt 99999999999999tt  uuuuuuuuuuuuu tt t
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                            b                      11111111111                                                                b
  t ttt t tt tttt tttt          t                            b                                             111111111                                           t
  tbbbbbbttbbbbt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t t tttt tttt           t                                                        iiiiiiiiiiiiiiiii                                                     b
  bbttbbbbttbtbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt ttttt tttt         t                                                                                                                              t
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbb        t                                                                                                                              t
  t ttt t ttt tttt tttt         t                              tttttt t ttttt tttttt tt ttttt tttttttt ttttt ttt ttttttt                                       b
  tbbttttbbtbbbt bbb bbb bbb    t                              tttt tttttt tttttt                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                              iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii                                                   t
  t ttt t t ttttt tttt          t                                                                                                                              t
  tbtbtbttbbbtbb bbb bbb bbb    t                              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                                        t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt                                                                                                                              t
r tt t t t ttt t tt ttt tttt    t                            b                               @cc                                                               t
r bbbbbttbbbbbbb bbb bbb bbb    t                                                                                                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              t
  t ttt t t tttt tttt           t                                                                                                                              t
  tbbtbbbbbbbbbt bbb bbb bbb    t                              t    iiiii                                                                                      t
  bbbbbbbbbbbbbbbbbbbbbbbbb     t                                                                                                                              t
  t ttt t t ttt tttt            t                              t                                                                                               t
  tttbtbtbbbttbb bbb bbb bbb    t                              t                                                                                               t
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                                                              b
  t ttt t t ttttt tttt          t                                                                                                                              b
  bbbbtbbbtbbbbt bbbb bbb bbb   t                                                                                                                              t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                                                              b
  t ttt t tt tttt tttt          t                                                         tttt                                                                 b
  bbttbbbbbbtbtt bbbb bbb bbb   t                                                  tttttttt tttt tttttttttttttttttttttttttttt                                  t
                                t                                                                                                                              t
                                t                                                                                    tttttt                                    t
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                              tttttttttttttttttttttttttt                                                                      b
                                t                                                                                                                              b
                                t                                           uuuuuuuuuu                                                                         b
                                t                                                                                                                              t
                                t                            b bbbbbbb555bbbbbbbbbbbb                                                                          t
                                t                                                                                                                              b
                                t                            b 555                                                                                             t
                                t                            b                         1111111                                                                 t
                                t                                                                                                                              b
                                t                                                                                                                              t
                                t                                                                                                                              t
                                t                              ttttt                                                                                           t
                                t                                                                                                                              t
                                t                            b 555                                                                                             b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q
screen
 2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21  6 cryptage ×27  7 surveillance ×16  8 Europol ×9  9 terrorisme ×16  + métadonnées ×13 …
─ Concordance par contexte droit · « le » ─────────────────────────────────── 109/211 ─│  1 plusieurs couches de chiffrement, comme les tuniques d’un oignon,  ■
 The Crypto Wars,… + …ogram he called Pretty Good Privacy, gave it to friends, and …   │  1 et on l’envoie de relais en relais ; chacun déchiffre une couche,  │
 The Crypto Wars,… +   … of AT&T, showed that the police half of the scheme could be … │    y lit l’adresse du suivant, et rien d’autre. Au début des années   ■
 La clé sous le p… + … voix reste chiffrée, et la police hérite d’un formulaire rempl… │    2000, Roger Dingledine et Nick Mathewson en écrivirent avec Syver- ■
 Tor, ou l’art d’… 9  … retrouvent trafiquants et terroristes. Il est né en plein …    │    son une version nouvelle, The Onion Routing, dont les initiales    ■
 EncroChat : quan… +   … », nous confiait hier un enquêteur. Il faut souhaiter que …   │    sont restées. Restait un paradoxe que les militaires comprirent    ■
 Tor, ou l’art d’… 5 … origine. Mais pour joindre Tor, il s’était servi du réseau …    │    sans peine : un réseau réservé à la marine aurait désigné chacun   ■
 EncroChat : quan… +   … et Telegram, au dire des enquêteurs ; ils ont aussi employé … │    de ses usagers comme un marin. Pour cacher les siens, il fallait   │
 EncroChat : quan… 7 … devenait aveugle, et toute surveillance impossible. Pendant …   │    l’ouvrir à tout le monde. Le secret avait besoin d’une foule.      ■
 De César à l’AES… 6 …emain, et l’un des messages décryptés indique où frappera la …   │                                                                       │
 WhatsApp, Telegr… 7 …Aucun cryptage n'arrête une surveillance installée dans l'appar… │    [image : Trois relais en file, dessinés comme les couches          █
 EncroChat : quan… 9                              Terrorisme : l’argument et les faits │    d’un oignon coupé]                                                 █
 La clé sous le p… 9 …tement, sur des soupçons de terrorisme. L’argument le plus fort… │    Chaque relais ne connaît que ses deux voisins                      ┃
 Tor, ou l’art d’… 5 …in-là son journal à travers Tor, l’enquête aurait été plus long… │                                                                       ┃
 La clé sous le p… + … une trappe au profit de la NSA. L’intrus n’avait rien forcé : … │    Trois facteurs qui ne se connaissent pas                           ┃
 Tor, ou l’art d’… 5 …istoire dit presque tout de Tor. L’outil a fait exactement ce …  │                                                                       ┃
 La clé sous le p… 7  … parfois avec éclat. Cette surveillance-là coûte cher, et c’es… │  5 Lorsqu’on ouvre le navigateur Tor, le logiciel choisit trois       ┃
 Comment un ordin… 6 …oule lisait des sons. Aucun cryptage là-dedans ; ce genre de …   │    machines parmi plusieurs milliers de relais, tenus par des béné-   █
 WhatsApp, Telegr… 2                              WhatsApp, le cadenas du plus grand … │    voles, des universités, des associations. Chacune joue son rôle :  ┃
 La clé sous le p… +  … de les déchiffrer pour la police : le cryptage pour tous, la … │                                                                       ┃
▌Tor, ou l’art d’… 5 …rsqu’on ouvre le navigateur Tor, le logiciel choisit trois mach… │    • le garde, à l’entrée, sait qui vous êtes et ignore ce que        ┃
 WhatsApp, Telegr… 9 …incue. Dans les affaires de terrorisme, les enquêteurs saisisse… │      vous cherchez ;                                                  ┃
 WhatsApp, Telegr… +    … en une année. Les trois messageries les plus citées dès …    │    • le relais du milieu ne sait rien, sinon que quelqu’un passe ;    ┃
 What “End-to-End… 2 …own. That is why Signal and WhatsApp let two people compare a …  │    • le relais de sortie voit le site demandé et ignore               ┃
 EncroChat : quan… +   … Depuis le 1er avril, des enquêteurs lisaient, presque en …    │      qui le demande.                                                  █
 Comment un ordin… 7   … l’anglais « me too ». La surveillance lisait des lettres, la… │                                                                       █
 De César à l’AES… 9 … criminel, ou qu’un service antiterroriste lit ceux d’une cellu… │    Il faudrait que le premier et le dernier se parlent pour que       ┃
 De César à l’AES… 8  … réclame par la loi. Quand Europol lit les messages d’un résea… │    l’on vous reconnaisse. Pour qui préfère la ligne de commande, le   █
 EncroChat : quan… +         EncroChat : quand la police lit par-dessus l’épaule       │    service attend sur le port 9050 de la machine, et une requête peut █
 EncroChat : quan… +  … troisième voie, celle des enquêtes longues, patientes, coûteu… │    s’y glisser ainsi : torsocks curl https://check.torproject.org.    │
 WhatsApp, Telegr… + …erts, placent des logiciels espions lorsque la loi le permet, …  │                                                                       │
 Quatre mots tiré… 5 …nvenue entre à votre place. Tor, lui, n’y peut rien : cacher …   │    Les sites eux-mêmes peuvent se cacher. Une adresse en .onion ne    │
 What “End-to-End… 9  … reasons. Investigators of terrorism meet locked devices every… │    désigne pas une machine mais une clé publique, écrite en cin-      │
 Tor, ou l’art d’… 5   … de drogue caché derrière Tor, Monopoly Market. L’opération …  │    quante-six signes ; celle du moteur DuckDuckGo commence ainsi par  │
 De César à l’AES… 4  … de casser. C’est pourquoi Signal montre son code à tout venan… │    duckduckgogg42xjoc72x3sja…. La BBC a la sienne ; des dizaines de   ■
 Quatre mots tiré… 2   … personnel pour Signal et WhatsApp, mot de passe supplémentai… │    journaux y tiennent une boîte aux lettres pour leurs informateurs, ■
 La clé sous le p… + …éclame plus, d’ailleurs, de porte dérobée, mot devenu imprononç… │    avec l’outil SecureDrop.                                           ■
 EncroChat : quan… 8                              Europol n’arrête personne. L’agence… │                                                                       │
 WhatsApp, Telegr… 6 …nées aux opérateurs . Aucun cryptage n'arrête une surveillance … │  5 Ce que Tor ne fait pas                                             │
 EncroChat : quan… 7  … à désigner un suspect, la surveillance n’aura plus besoin …    │                                                                       ■
 Comment un ordin… 5    … Les adresses cachées de Tor n’emploient que l’alphabet de a… │  5 Tor cache le trajet, non la lettre. À la sortie du réseau, si le   │
 Quatre mots tiré… +   … adresses des sites : ces métadonnées n’ouvrent aucune porte,… │  1 site n’est pas lui-même chiffré, le dernier relais lit tout. En    │
 Quatre mots tiré… +    … et le chiffrement de la messagerie n’y change rien, puisque… │    2007, un consultant suédois y regarda passer les mots de passe     ■
 Tor, ou l’art d’… 5                              Tor ne cache pas davantage qui vous… │    d’une centaine de boîtes, dont celles d’ambassades qui croyaient   │
 Ce que dit l’env… 4 … messagerie qui garde peu : Signal ne conserve guère que deux …  │    le réseau hermétique. Depuis, presque tout le Web est passé au     │
 Ce que dit l’env… +    … d’oreille humaine ; une métadonnée ne coûte presque rien à … │    https, et la mésaventure est devenue rare.                         │
 La clé sous le p… +                           La police ne s’en trouve pas désarmée.… │                                                                       │
 WhatsApp, Telegr… 5 …Cacher son adresse derrière Tor ne sert pas à grand-chose quand… │  5 Tor ne cache pas davantage qui vous êtes à celui à qui vous le     ■
 Tor 6/12 ici · 21 dans 10 articles                                                                                                        6/10 · 59 % · ? aide
────────────────────
222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt 666666666666ttt 7777777777777777ttt 88888888888tt 99999999999999ttt  uuuuuuuuuuuuu ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttt ttttttt tt  b                      11111111111                                   b
 ttt tttttt tttttt t                              uuuuuuu                              t  b                                             111111111              t
 ttt tttttt tttttt t                              uuuuuu                               t                                                                       b
 tt ttt tttt tt tt t              bbbbbbbb        uuuuuu                               t                                                                       b
 tttt tt ttttt ttt b                              99999999999                          t                              iiiiiiiiiiiiiiiii                        b
 ttttttttt t ttttt t                              uuuuuuuuu                            t                                                                       b
 tttt tt ttttt ttt b                              555                                  t                                                                       b
 ttttttttt t ttttt t   b    bbbbbbbb              uuuuuuuuuu                           t                                                                       t
 ttttttttt t ttttt b                              777777777777                         t                                                                       b
 tt ttttt t tttttt b                              666666666                            t                                                                       t
 ttttttttt ttttttt b        bbbbbbbb              777777777777                         t    tttttt t ttttt tttttt tt ttttt tttttttt ttttt ttt ttttttt          b
 ttttttttt t ttttt b                              9999999999                           t    tttt tttttt tttttt                                                 b
 tt ttt tttt tt tt b                              9999999999                           t    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii                      t
 tttt tt ttttt ttt b                              555    ttttttt                       t                                                                       t
 tt ttt tttt tt tt t                              uuu                                  t    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                           t
 tttt tt ttttt ttt b                              555                                  t                                                                       t
 tt ttt tttt tt tt b                              777777777777                         t  b                               ccc                                  t
 ttttttt tt tttttt b                              66666666                             t                                                                       b
 ttttttttt ttttttt b                              22222222                             t                                                                       t
 tt ttt tttt tt tt t           bbbbbbbbbb         uuuuuu      bbbbbbbb               b t                                                                       t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@ccrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt    t    iiiii                                                         t
 ttttttttt ttttttt b                              9999999999      tttttttttt           t                                                                       t
 ttttttttt ttttttt t                              uuuuuuuuuuu                          t    t                                                                  t
 tttt tttttttttttt b                   bbbbbb     22222222                             t    t                                                                  t
 ttttttttt t ttttt t                              uuuuuuuuuu                           t                                                                       b
 ttttttt tt tttttt b                              777777777777                         t                                                                       b
 tt ttttt t tttttt b                              99999999999999                       t                                                                       t
 tt ttttt t tttttt b                              8888888                              t                                                                       b
 ttttttttt t ttttt t                              uuuuuu                               t                               tttt                                    b
 ttttttttt t ttttt t                              uuuuuuuu                             t                        tttttttt tttt tttttttttttttttttttttttttttt     t
 ttttttttt ttttttt t                              uuuuuuu                              t                                                                       t
 tttttt tttt ttttt b                              555                                  t                                                          tttttt       t
 tttt tttttttttttt b                              999999999                            t                                                                       t
 tttt tt ttttt ttt b                              555                                  t                                                                       t
 tt ttttt t tttttt b                              444444                               t    tttttttttttttttttttttttttt                                         b
 tttttt tttt ttttt b                    bbbbbb    22222222                             t                                                                       b
 tt ttt tttt tt tt t                              uuuuuuuuuuuuu                        t                 uuuuuuuuuu                                            b
 ttttttttt t ttttt b                              8888888                              t                                                                       t
 ttttttttt ttttttt b ttttt                        66666666              bbbbbbbbbbbb   t  b bbbbbbb555bbbbbbbbbbbb                                             t
 ttttttttt t ttttt b                              777777777777                         t                                                                       b
 ttttttt tt tttttt b                              555                                  t  b 555                                                                t
 tttttt tttt ttttt t                              uuuuuuuuuuu                          t  b                         1111111                                    t
 tttttt tttt ttttt t            bbbbbbbbbbb       uuuuuuuuuu                           t                                                                       b
 tttt tt ttttt ttt b                              555                                  t                                                                       t
 tt ttt ttt tttttt b   tttttttttt                 444444                               t                                                                       t
 tt ttt ttt tttttt t                              uuuuuuuuuu                           t    ttttt                                                              t
 tt ttt tttt tt tt t                              uuuuuu                               t                                                                       t
 ttttttttt ttttttt b                              555                                  t  b 555                                                                b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
