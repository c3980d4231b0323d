# A query that is typed shows its articles at once; a fault is pointed at; it stands until it is left.
open 80x24 en
keys j f
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×2  5 Tor ×1 …
  La clé sous le paill… │  1 De César à l’AES : petite histoire du chiffrement █
  6 min · 18 Mar 2024   │    Étienne Malavoy · Le Lutrin                       █
  ·█▄▄▆··█▅▄ 1×9 2×1    │    2 November 2023 · French · 6 min                  █
▌ De César à l’AES : p… │                                                      │
▌ 6 min · 2 Nov 2023    │    Le sultan, le général et l’amoureuse ont un souci │
▌ █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    commun : leur courrier voyage dans la poche d’un  │
  WhatsApp, Telegram,…  │    autre. De cette inquiétude est née une science    ■
  4 min · 14 Feb 2022   │    qui fut longtemps un art, souvent un métier de    │
  ███▂██▄▄·· 1×7 2×6    │    l’ombre, presque toujours une affaire de crayon   │
  Ce que dit l’envelop… │    et de gomme. Son histoire a la forme d’un duel.   ■
  4 min · 1 Aug 2021    │    Chaque fois que quelqu’un invente une manière de  ■
  ·▅···▆·▆▅▄ 1×4 2×1    │  1 chiffrer, quelqu’un d’autre s’assied en face et   ■
  EncroChat : quand la… │    cherche à lire sans la clé.                       │
  5 min · 3 July 2020   │                                                      │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │    Un mot de vocabulaire avant d’entrer. On chiffre  │
  Tor, ou l’art d’éplu… │  1 avec une clé, on déchiffre avec la même clé ou    ■
  5 min · 12 May 2023   │    avec sa jumelle ; qui n’a pas la clé et lit       ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │  6 tout de même décrypte. Quant à « crypter », que   │
  Comment un ordinateu… │    tout le monde dit et que les puristes biffent,    │
  6 min · 9 June 2024   │    il supposerait de cacher un texte sans posséder   ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │    de clé, autrement dit de fermer une porte sans    ■
filter:
 10 articles of 10 · such as: tor  title:word  kw:tor>=3  newer:"1 year"  minut
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
  bbbbbbbbbbbbbbbbbbbbb t  b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb11111111111 b
  t ttt t tt ttt tttt   t    ttttttt ttttttt t tt tttttt                       b
  tbbbbttbbb bbb bbb    t    t tttttttt tttt t tttttt t t ttt                  b
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      t
r t ttt t t ttt tttt    t                                                      t
r bbbbbbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttt tttt   t                                                      t
  bbbbbbbbtt bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttt tttt    t                                                      b
  tbtttbtbbb bbb bbb    t  b 11111111                                          b
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      t
  tbbbbbbbbb bbb bbb    t                                             iiiiiii  t
  bbbbbbbbbbbbbbbbbbbbb t  b                  111111111                        b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t  b              66666666            6666666          t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t                                                      b
bbbbbbbb@
 tt tttttttt tt tt t tttt ttt ttt  tttttttttt  ttttttttt  tttttttt ttttt  ttttt
end
type chiffr (titre:tor OU min
screen
 1 chiffrement ×7  2 WhatsApp ×6  3 Telegram ×6  4 Signal ×6  5 Tor ×1 …
  La clé sous le paill… │234 WhatsApp, Telegram, Signal : qui chiffre quoi ?   █
  6 min · 18 Mar 2024   │    Hélène Marchais · Agence du Littoral              █
  ·█▄▄▆··█▅▄ 1×9 2×1    │    14 February 2022 · French · 4 min                 █
▌ WhatsApp, Telegram,…  │                                                      ■
▌ 4 min · 14 Feb 2022   │    ▸ 5 lines: date and byline, sharing               ■
▌ ███▂██▄▄·· 1×7 2×6    │                                                      ■
  Ce que dit l’envelop… │    On les ouvre sans y penser, dans le métro ou      ■
  4 min · 1 Aug 2021    │    à table, et l'on y dépose en une journée plus     ■
  ·▅···▆·▆▅▄ 1×4 2×1    │    de confidences que nos grands-parents n'en        │
  Tor, ou l’art d’éplu… │    confiaient à la poste en une année. Les trois     ■
  5 min · 12 May 2023   │  + messageries les plus citées dès qu’il est ques-   ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │234 tion de vie privée, WhatsApp, Telegram et Signal, ■
  Comment un ordinateu… │    affichent toutes un cadenas. Il ne ferme pas la   ■
  6 min · 9 June 2024   │    même chose.                                       ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │                                                      ■
                        │    ▸ 1 line: picture name                            ■
                        │                                                      │
                        │  2 En janvier 2021, WhatsApp avait demandé à ses     │
                        │    utilisateurs d'accepter de nouvelles conditions,  │
                        │    mal expliquées et plus mal comprises. En quelques │
                        │    jours, des millions de personnes installèrent     │
filter: chiffr (titre:tor OU min
               ^ this parenthesis is not closed
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
  bbbbbbbbbbbbbbbbbbbbb tbbb 22222222bb33333333bb444444bbbbbbbbbbbbbbbbbbbbb   b
  t ttt t tt ttt tttt   t    tttttt tttttttt t tttttt tt tttttttt              b
  tbbbbttbbb bbb bbb    t    tt tttttttt tttt t tttttt t t ttt                 b
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      b
r t ttt t tt ttt tttt   t    t t tttttt tttt ttt ttttttt ttttttt               b
r bbbbbbbbtt bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttt tttt    t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t  t uuuuuuuuuuu                                       b
  bbbbtbbbbb bbb bbb    tbbb         uuuuuuuuuu  22222222  33333333    444444  b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t                                                      b
                        t    t t ttttt ttttttt tttt                            b
                        t                                                      t
                        t  b                  22222222                         t
                        t                                                      t
                        t                                                      t
                        t                                                      t
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@
               r rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Tab
type =6
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×2  5 Tor ×1 …
  La clé sous le paill… │  1 De César à l’AES : petite histoire du chiffrement █
  6 min · 18 Mar 2024   │    Étienne Malavoy · Le Lutrin                       █
  ·█▄▄▆··█▅▄ 1×9 2×1    │    2 November 2023 · French · 6 min                  █
▌ De César à l’AES : p… │                                                      │
▌ 6 min · 2 Nov 2023    │    Le sultan, le général et l’amoureuse ont un souci │
▌ █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    commun : leur courrier voyage dans la poche d’un  │
  Tor, ou l’art d’éplu… │    autre. De cette inquiétude est née une science    ■
  5 min · 12 May 2023   │    qui fut longtemps un art, souvent un métier de    │
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │    l’ombre, presque toujours une affaire de crayon   │
  Comment un ordinateu… │    et de gomme. Son histoire a la forme d’un duel.   ■
  6 min · 9 June 2024   │    Chaque fois que quelqu’un invente une manière de  ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │  1 chiffrer, quelqu’un d’autre s’assied en face et   ■
                        │    cherche à lire sans la clé.                       │
                        │                                                      │
                        │    Un mot de vocabulaire avant d’entrer. On chiffre  │
                        │  1 avec une clé, on déchiffre avec la même clé ou    ■
                        │    avec sa jumelle ; qui n’a pas la clé et lit       ■
                        │  6 tout de même décrypte. Quant à « crypter », que   │
                        │    tout le monde dit et que les puristes biffent,    │
                        │    il supposerait de cacher un texte sans posséder   ■
                        │    de clé, autrement dit de fermer une porte sans    ■
filter: chiffr (titre:tor OU minutes>=6
               ^ this parenthesis is not closed
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
  bbbbbbbbbbbbbbbbbbbbb t  b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb11111111111 b
  t ttt t tt ttt tttt   t    ttttttt ttttttt t tt tttttt                       b
  tbbbbttbbb bbb bbb    t    t tttttttt tttt t tttttt t t ttt                  b
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      t
r t ttt t t ttt tttt    t                                                      t
r bbbbbbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      t
  bbbbtbbbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t  b 11111111                                          b
                        t                                                      t
                        t                                                      t
                        t                                             iiiiiii  t
                        t  b                  111111111                        b
                        t                                                      b
                        t  b              66666666            6666666          t
                        t                                                      t
                        t                                                      b
                        t                                                      b
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@
               r rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
type ) -lu
keys Enter
screen
 1 chiffrement ×8  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×2  5 Tor ×1 …
 chiffr (titre:t…  4/10 │  1 De César à l’AES : petite histoire du chiffrement █
  La clé sous le paill… │    Étienne Malavoy · Le Lutrin                       █
  6 min · 18 Mar 2024   │    2 November 2023 · French · 6 min                  █
  ·█▄▄▆··█▅▄ 1×9 2×1    │                                                      │
▌ De César à l’AES : p… │    Le sultan, le général et l’amoureuse ont un souci │
▌ 6 min · 2 Nov 2023    │    commun : leur courrier voyage dans la poche d’un  │
▌ █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    autre. De cette inquiétude est née une science    ■
  Tor, ou l’art d’éplu… │    qui fut longtemps un art, souvent un métier de    │
  5 min · 12 May 2023   │    l’ombre, presque toujours une affaire de crayon   │
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │    et de gomme. Son histoire a la forme d’un duel.   ■
  Comment un ordinateu… │    Chaque fois que quelqu’un invente une manière de  ■
  6 min · 9 June 2024   │  1 chiffrer, quelqu’un d’autre s’assied en face et   ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │    cherche à lire sans la clé.                       │
                        │                                                      │
                        │    Un mot de vocabulaire avant d’entrer. On chiffre  │
                        │  1 avec une clé, on déchiffre avec la même clé ou    ■
                        │    avec sa jumelle ; qui n’a pas la clé et lit       ■
                        │  6 tout de même décrypte. Quant à « crypter », que   │
                        │    tout le monde dit et que les puristes biffent,    │
                        │    il supposerait de cacher un texte sans posséder   ■
                        │    de clé, autrement dit de fermer une porte sans    ■
                        │  6 serrure. Cela n’empêche ni le cryptage des        │
 keywords 26 here · 117 in 4 filtered articles            2/4 filtered · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
 rrrrrrrrrrrrrrrr  bbbb t  b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb11111111111 b
  bbbbbbbbbbbbbbbbbbbbb t    ttttttt ttttttt t tt tttttt                       b
  t ttt t tt ttt tttt   t    t tttttttt tttt t tttttt t t ttt                  b
  tbbbbttbbb bbb bbb    t                                                      t
@rrrrrrrrrrrrrrrrrrrrrrrt                                                      t
r t ttt t t ttt tttt    t                                                      t
r bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t tt ttt tttt   t                                                      t
  bbbbtbbbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t  b 11111111                                          b
  bbtbbbbbbt bbb bbb    t                                                      t
                        t                                                      t
                        t                                             iiiiiii  t
                        t  b                  111111111                        b
                        t                                                      b
                        t  b              66666666            6666666          t
                        t                                                      t
                        t                                                      b
                        t                                                      b
                        t  b                               66666666            t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys J
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12 …
 chiffr (titre:t…  4/10 │  5 Tor, ou l’art d’éplucher l’oignon                 █
  La clé sous le paill… │    Salomé Dervieux                                   █
  6 min · 18 Mar 2024   │    12 May 2023 · French · 5 min                      █
  ·█▄▄▆··█▅▄ 1×9 2×1    │                                                      │
  De César à l’AES : p… │    ▸ 1 line: date and byline                         ■
  6 min · 2 Nov 2023    │                                                      ■
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    En décembre 2013, un étudiant de Harvard qui      │
▌ Tor, ou l’art d’éplu… │    voulait échapper à un examen envoya à l’uni-      ■
▌ 5 min · 12 May 2023   │    versité une fausse alerte à la bombe. Il avait    │
▌ ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │    pris ses précautions : une adresse jetable, et    │
  Comment un ordinateu… │  5 le réseau Tor pour que nul ne sache d’où partait  │
  6 min · 9 June 2024   │    le courrier. Le message arriva bel et bien sans   ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │  5 origine. Mais pour joindre Tor, il s’était servi  ■
                        │    du réseau sans fil du campus ; les techniciens    ■
                        │    n’eurent qu’à chercher qui, ce matin-là, avait    │
                        │    parlé à l’oignon. Interrogé, l’étudiant avoua.    ■
                        │                                                      ■
                        │  5 L’histoire dit presque tout de Tor. L’outil a     ■
                        │    fait exactement ce qu’il promettait. Le jeune     │
                        │    homme, lui, avait mal lu la promesse.             ■
                        │                                                      │
                        │    Une invention de marins                           ■
 keywords 30 here · 117 in 4 filtered articles            3/4 filtered · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt t
 rrrrrrrrrrrrrrrr  bbbb t  b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                 b
  bbbbbbbbbbbbbbbbbbbbb t    tttttt tttttttt                                   b
  t ttt t tt ttt tttt   t    tt ttt tttt t tttttt t t ttt                      b
  tbbbbttbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t    t t ttttt tttt ttt tttttt                         b
  t ttt t t ttt tttt    t                                                      b
  bbbbbbtbbb bbb bbb    t                                                      t
@rrrrrrrrrrrrrrrrrrrrrrrt                                                      b
r t ttt t tt ttt tttt   t                                                      t
r bbbbtbbbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t  b           555                                     t
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t  b                            555                    b
                        t                                                      b
                        t                                                      t
                        t                                                      b
                        t                                                      b
                        t  b                                555                b
                        t                                                      t
                        t                                                      b
                        t                                                      t
                        t    bbbbbbbbbbbbbbbbbbbbbbb                           b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12 …
  La clé sous le paill… │  5 Tor, ou l’art d’éplucher l’oignon                 █
  6 min · 18 Mar 2024   │    Salomé Dervieux                                   █
  ·█▄▄▆··█▅▄ 1×9 2×1    │    12 May 2023 · French · 5 min                      █
  De César à l’AES : p… │                                                      │
  6 min · 2 Nov 2023    │    ▸ 1 line: date and byline                         ■
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │                                                      ■
  WhatsApp, Telegram,…  │    En décembre 2013, un étudiant de Harvard qui      │
  4 min · 14 Feb 2022   │    voulait échapper à un examen envoya à l’uni-      ■
  ███▂██▄▄·· 1×7 2×6    │    versité une fausse alerte à la bombe. Il avait    │
  Ce que dit l’envelop… │    pris ses précautions : une adresse jetable, et    │
  4 min · 1 Aug 2021    │  5 le réseau Tor pour que nul ne sache d’où partait  │
  ·▅···▆·▆▅▄ 1×4 2×1    │    le courrier. Le message arriva bel et bien sans   ■
  EncroChat : quand la… │  5 origine. Mais pour joindre Tor, il s’était servi  ■
  5 min · 3 July 2020   │    du réseau sans fil du campus ; les techniciens    ■
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │    n’eurent qu’à chercher qui, ce matin-là, avait    │
▌ Tor, ou l’art d’éplu… │    parlé à l’oignon. Interrogé, l’étudiant avoua.    ■
▌ 5 min · 12 May 2023   │                                                      ■
▌ ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │  5 L’histoire dit presque tout de Tor. L’outil a     ■
  Comment un ordinateu… │    fait exactement ce qu’il promettait. Le jeune     │
  6 min · 9 June 2024   │    homme, lui, avait mal lu la promesse.             ■
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │                                                      │
                        │    Une invention de marins                           ■
 keywords 30 here · 303 in 10 articles                            6/10 · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt t
  bbbbbbbbbbbbbbbbbbbbb t  b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                 b
  t ttt t tt ttt tttt   t    tttttt tttttttt                                   b
  tbbbbttbbb bbb bbb    t    tt ttt tttt t tttttt t t ttt                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t ttt tttt    t    t t ttttt tttt ttt tttttt                         b
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      t
  t ttt t tt ttt tttt   t                                                      b
  bbbbbbbbtt bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t ttt tttt    t  b           555                                     t
  tbtttbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t  b                            555                    b
  t ttt t t tttt tttt   t                                                      b
  tbbbbbbbbb bbb bbb    t                                                      t
@rrrrrrrrrrrrrrrrrrrrrrrt                                                      b
r t ttt t tt ttt tttt   t                                                      b
r bbbbtbbbbb bbb bbb    t  b                                555                b
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t                                                      t
                        t    bbbbbbbbbbbbbbbbbbbbbbb                           b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
