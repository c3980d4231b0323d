# Search as you type, keep it as a keyword: the counts fill in everywhere.
open 80x24 en
keys /
type telegr
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
▌ La clé sous le paill… │   En novembre 2023, le Parlement européen a choisi   │
▌ 6 min · 18 Mar 2024…  │1+ d’en exclure les messageries chiffrées de bout     │
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │   en bout ; au Conseil, les États ne s’entendent     ■
  De César à l’AES : p… │   toujours pas.                                      ■
  6 min · 2 Nov 2023 ·… │                                                      │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │   C’est de Strasbourg qu’est venue, le 13 février    ■
  WhatsApp, Telegram,…  │   dernier, la réponse la plus nette. Un usager russe ■
  4 min · 14 Feb 2022…  │ 3 de Telegram contestait l’obligation, faite à cette ■
  ███▂██▄▄·· 1×7 2×6    │1+ messagerie, d’aider les services de sécurité à dé- │
  Ce que dit l’envelop… │ 1 chiffrer certains échanges. La Cour européenne des ■
  4 min · 1 Aug 2021    │   droits de l’homme lui a donné raison : affaiblir   ■
  ·▅···▆·▆▅▄ 1×4 2×1    │   la protection de tous pour en atteindre quelques-  │
  EncroChat : quand la… │   uns n’est pas proportionné dans une société        │
  5 min · 3 July 2020   │   démocratique. Or l’affaire portait, justement, sur │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │ 9 des soupçons de terrorisme. L’argument le plus     │
  Tor, ou l’art d’éplu… │   fort avait été entendu, pesé, puis écarté.         ■
  5 min · 12 May 2023   │                                                      ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │ + La police ne s’en trouve pas désarmée. Saisir un   █
  Comment un ordinateu… │   appareil ouvert, infiltrer un réseau, suivre les   █
  6 min · 9 June 2024   │ + métadonnées, piéger le téléphone d’un suspect      █
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │ 8 sous l’œil d’un juge : Europol et les services     █
                        │   nationaux pratiquent tout cela, parfois avec       │
/telegr                                            1/1 here · 17 in 10 articles
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrtbt                  uuuuuuuuuuu 111111111             t
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttt tttt tt t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttt ttttt  t b    cccccccc                                        b
  bbbbbbbbtt bbb bbb    tbt uuuuuuuuuu                                     111 t
  bbbbbbbbbbbbbbbbbbbbb t b 11111111                                           b
  t ttt t t ttt tttt    t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      t
  tbbbbbbbbb bbb bbb    t b                 9999999999                         t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t t    uuuuuu                                          b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t t uuuuuuuuuuu                                        b
  bbtbbbbbbt bbb bbb    t b                        8888888                     b
                        t                                                      t
bbbbbbb@                                           ttt tttt t tt tt tt tttttttt
end
keys Enter *
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
▌ La clé sous le paill… │   En novembre 2023, le Parlement européen a choisi   │
▌ 6 min · 18 Mar 2024…  │1+ d’en exclure les messageries chiffrées de bout     │
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │   en bout ; au Conseil, les États ne s’entendent     ■
  De César à l’AES : p… │   toujours pas.                                      ■
  6 min · 2 Nov 2023 ·… │                                                      │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │   C’est de Strasbourg qu’est venue, le 13 février    ■
  WhatsApp, Telegram,…  │   dernier, la réponse la plus nette. Un usager russe ■
  4 min · 14 Feb 2022…  │3+ de Telegram contestait l’obligation, faite à cette ■
  ███▂██▄▄·· 1×7 2×6    │1+ messagerie, d’aider les services de sécurité à dé- │
  Ce que dit l’envelop… │ 1 chiffrer certains échanges. La Cour européenne des ■
  4 min · 1 Aug 2021    │   droits de l’homme lui a donné raison : affaiblir   ■
  ·▅···▆·▆▅▄ 1×4 2×1    │   la protection de tous pour en atteindre quelques-  │
  EncroChat : quand la… │   uns n’est pas proportionné dans une société        │
  5 min · 3 July 2020   │   démocratique. Or l’affaire portait, justement, sur │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │ 9 des soupçons de terrorisme. L’argument le plus     │
  Tor, ou l’art d’éplu… │   fort avait été entendu, pesé, puis écarté.         ■
  5 min · 12 May 2023   │                                                      ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │ + La police ne s’en trouve pas désarmée. Saisir un   █
  Comment un ordinateu… │   appareil ouvert, infiltrer un réseau, suivre les   █
  6 min · 9 June 2024   │ + métadonnées, piéger le téléphone d’un suspect      █
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │ 8 sous l’œil d’un juge : Europol et les services     █
                        │   nationaux pratiquent tout cela, parfois avec       │
 “telegr” is keyword 21 (key ;: next)                       1/10 · 92% · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
@rrrrrrrrrrrrrrrrrrrrrrrt                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrtbt                  uuuuuuuuuuu 111111111             t
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttt tttt tt t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttt ttttt  tbt    cccccccc                                        b
  bbbbbbbbtt bbb bbb    tbt uuuuuuuuuu                                     111 t
  bbbbbbbbbbbbbbbbbbbbb t b 11111111                                           b
  t ttt t t ttt tttt    t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      t
  tbbbbbbbbb bbb bbb    t b                 9999999999                         t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t t    uuuuuu                                          b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t t uuuuuuuuuuu                                        b
  bbtbbbbbbt bbb bbb    t b                        8888888                     b
                        t                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys / 
type zyxw
keys Enter
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
▌ La clé sous le paill… │   En novembre 2023, le Parlement européen a choisi   │
▌ 6 min · 18 Mar 2024…  │1+ d’en exclure les messageries chiffrées de bout     │
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │   en bout ; au Conseil, les États ne s’entendent     ■
  De César à l’AES : p… │   toujours pas.                                      ■
  6 min · 2 Nov 2023 ·… │                                                      │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │   C’est de Strasbourg qu’est venue, le 13 février    ■
  WhatsApp, Telegram,…  │   dernier, la réponse la plus nette. Un usager russe ■
  4 min · 14 Feb 2022…  │3+ de Telegram contestait l’obligation, faite à cette ■
  ███▂██▄▄·· 1×7 2×6    │1+ messagerie, d’aider les services de sécurité à dé- │
  Ce que dit l’envelop… │ 1 chiffrer certains échanges. La Cour européenne des ■
  4 min · 1 Aug 2021    │   droits de l’homme lui a donné raison : affaiblir   ■
  ·▅···▆·▆▅▄ 1×4 2×1    │   la protection de tous pour en atteindre quelques-  │
  EncroChat : quand la… │   uns n’est pas proportionné dans une société        │
  5 min · 3 July 2020   │   démocratique. Or l’affaire portait, justement, sur │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │ 9 des soupçons de terrorisme. L’argument le plus     │
  Tor, ou l’art d’éplu… │   fort avait été entendu, pesé, puis écarté.         ■
  5 min · 12 May 2023   │                                                      ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │ + La police ne s’en trouve pas désarmée. Saisir un   █
  Comment un ordinateu… │   appareil ouvert, infiltrer un réseau, suivre les   █
  6 min · 9 June 2024   │ + métadonnées, piéger le téléphone d’un suspect      █
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │ 8 sous l’œil d’un juge : Europol et les services     █
                        │   nationaux pratiquent tout cela, parfois avec       │
 “zyxw”: not found                                          1/10 · 92% · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
@rrrrrrrrrrrrrrrrrrrrrrrt                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrtbt                  uuuuuuuuuuu 111111111             t
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttt tttt tt t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttt ttttt  tbt    33333333                                        b
  bbbbbbbbtt bbb bbb    tbt uuuuuuuuuu                                     111 t
  bbbbbbbbbbbbbbbbbbbbb t b 11111111                                           b
  t ttt t t ttt tttt    t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      t
  tbbbbbbbbb bbb bbb    t b                 9999999999                         t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t t    uuuuuu                                          b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t tttt tttt   t t uuuuuuuuuuu                                        b
  bbtbbbbbbt bbb bbb    t b                        8888888                     b
                        t                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
