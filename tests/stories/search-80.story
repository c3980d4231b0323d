# Search as you type, keep it as a keyword: the counts fill in everywhere.
open 80x24 en
keys /
type telegr
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
▌ La clé sous le paill… │    dernière famille. En novembre 2023, le Parlement  │
▌ 6 min · 18 Mar 2024   │  + européen a choisi d’en exclure les messageries    │
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │  1 chiffrées de bout en bout ; au Conseil, les États ■
  De César à l’AES : p… │    ne s’entendent toujours pas.                      ■
  6 min · 2 Nov 2023    │                                                      │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    C’est de Strasbourg qu’est venue, le 13 février   ■
  WhatsApp, Telegram,…  │    dernier, la réponse la plus nette. Un usager      ■
  4 min · 14 Feb 2022   │  3 russe de Telegram contestait l’obligation, faite  ■
  ███▂██▄▄·· 1×7 2×6    │  + à cette messagerie, d’aider les services de       │
  Ce que dit l’envelop… │  1 sécurité à déchiffrer certains échanges. La Cour  ■
  4 min · 1 Aug 2021    │    européenne des droits de l’homme lui a donné      ■
  ·▅···▆·▆▅▄ 1×4 2×1    │    raison : affaiblir la protection de tous pour en  │
  EncroChat : quand la… │    atteindre quelques-uns n’est pas proportionné     │
  5 min · 3 July 2020   │    dans une société démocratique. Or l’affaire por-  │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │  9 tait, justement, sur des soupçons de terrorisme.  │
  Tor, ou l’art d’éplu… │    L’argument le plus fort avait été entendu, pesé,  ■
  5 min · 12 May 2023   │    puis écarté.                                      ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │                                                      █
  Comment un ordinateu… │  + La police ne s’en trouve pas désarmée. Saisir     █
  6 min · 9 June 2024   │    un appareil ouvert, infiltrer un réseau, suivre   █
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │  + les métadonnées, piéger le téléphone d’un         █
                        │  8 suspect sous l’œil d’un juge : Europol et les     │
/telegr                                            1/1 here · 17 in 10 articles
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
rrrrrrrrrrrrrrrrrrrrrrrrt                                                      t
r t ttt t tt ttt tttt   t  t                                    uuuuuuuuuuu    t
r tbbbbttbbb bbb bbb    t  b 111111111                                         b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttt tttt    t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttt tttt   t  b          cccccccc                                 b
  bbbbbbbbtt bbb bbb    t  t         uuuuuuuuuu                                t
  bbbbbbbbbbbbbbbbbbbbb t  b            1111111111                             b
  t ttt t t ttt tttt    t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      t
  tbbbbbbbbb bbb bbb    t  b                                      9999999999   t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t  t    uuuuuu                                         b
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t  t     uuuuuuuuuuu                                   b
                        t  b                                8888888            t
bbbbbbb@                                           ttt tttt t tt tt tt tttttttt
end
keys Enter *
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
▌ La clé sous le paill… │    dernière famille. En novembre 2023, le Parlement  │
▌ 91% · 6 min           │  + européen a choisi d’en exclure les messageries    │
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │  1 chiffrées de bout en bout ; au Conseil, les États ■
  De César à l’AES : p… │    ne s’entendent toujours pas.                      ■
  6 min · 2 Nov 2023    │                                                      │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    C’est de Strasbourg qu’est venue, le 13 février   ■
  WhatsApp, Telegram,…  │    dernier, la réponse la plus nette. Un usager      ■
  4 min · 14 Feb 2022   │ 3+ russe de Telegram contestait l’obligation, faite  ■
  ███▂██▄▄·· 1×7 2×6    │  + à cette messagerie, d’aider les services de       │
  Ce que dit l’envelop… │  1 sécurité à déchiffrer certains échanges. La Cour  ■
  4 min · 1 Aug 2021    │    européenne des droits de l’homme lui a donné      ■
  ·▅···▆·▆▅▄ 1×4 2×1    │    raison : affaiblir la protection de tous pour en  │
  EncroChat : quand la… │    atteindre quelques-uns n’est pas proportionné     │
  5 min · 3 July 2020   │    dans une société démocratique. Or l’affaire por-  │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │  9 tait, justement, sur des soupçons de terrorisme.  │
  Tor, ou l’art d’éplu… │    L’argument le plus fort avait été entendu, pesé,  ■
  5 min · 12 May 2023   │    puis écarté.                                      ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │                                                      █
  Comment un ordinateu… │  + La police ne s’en trouve pas désarmée. Saisir     █
  6 min · 9 June 2024   │    un appareil ouvert, infiltrer un réseau, suivre   █
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │  + les métadonnées, piéger le téléphone d’un         █
                        │  8 suspect sous l’œil d’un juge : Europol et les     │
 “telegr”: keyword 21 for this session (;: next); m then w saves it      ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
@rrrrrrrrrrrrrrrrrrrrrrrt                                                      t
r ttt t t ttt           t  t                                    uuuuuuuuuuu    t
r tbbbbttbbb bbb bbb    t  b 111111111                                         b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttt tttt    t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttt tttt   t bt          cccccccc                                 b
  bbbbbbbbtt bbb bbb    t  t         uuuuuuuuuu                                t
  bbbbbbbbbbbbbbbbbbbbb t  b            1111111111                             b
  t ttt t t ttt tttt    t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      t
  tbbbbbbbbb bbb bbb    t  b                                      9999999999   t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t  t    uuuuuu                                         b
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t  t     uuuuuuuuuuu                                   b
                        t  b                                8888888            t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys / 
type zyxw
keys Enter
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1 …
▌ La clé sous le paill… │    dernière famille. En novembre 2023, le Parlement  │
▌ 91% · 6 min           │  + européen a choisi d’en exclure les messageries    │
▌ ·█▄▄▆··█▅▄ 1×9 2×1    │  1 chiffrées de bout en bout ; au Conseil, les États ■
  De César à l’AES : p… │    ne s’entendent toujours pas.                      ■
  6 min · 2 Nov 2023    │                                                      │
  █▄▂▂▅▂·▄▆▆ 1×8 2×1    │    C’est de Strasbourg qu’est venue, le 13 février   ■
  WhatsApp, Telegram,…  │    dernier, la réponse la plus nette. Un usager      ■
  4 min · 14 Feb 2022   │ 3+ russe de Telegram contestait l’obligation, faite  ■
  ███▂██▄▄·· 1×7 2×6    │  + à cette messagerie, d’aider les services de       │
  Ce que dit l’envelop… │  1 sécurité à déchiffrer certains échanges. La Cour  ■
  4 min · 1 Aug 2021    │    européenne des droits de l’homme lui a donné      ■
  ·▅···▆·▆▅▄ 1×4 2×1    │    raison : affaiblir la protection de tous pour en  │
  EncroChat : quand la… │    atteindre quelques-uns n’est pas proportionné     │
  5 min · 3 July 2020   │    dans une société démocratique. Or l’affaire por-  │
  ·▂▅▂▄▆█▂▅▄ 1×8 2×2    │  9 tait, justement, sur des soupçons de terrorisme.  │
  Tor, ou l’art d’éplu… │    L’argument le plus fort avait été entendu, pesé,  ■
  5 min · 12 May 2023   │    puis écarté.                                      ■
  ▆▅▅▂·█▄▅▄▂ 1×4 2×1    │                                                      █
  Comment un ordinateu… │  + La police ne s’en trouve pas désarmée. Saisir     █
  6 min · 9 June 2024   │    un appareil ouvert, infiltrer un réseau, suivre   █
  ▄▄·▄▅▅▂▄▄· 1×9 2×1    │  + les métadonnées, piéger le téléphone d’un         █
                        │  8 suspect sous l’œil d’un juge : Europol et les     │
 “zyxw”: not found                                          1/10 · 91% · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt t
@rrrrrrrrrrrrrrrrrrrrrrrt                                                      t
r ttt t t ttt           t  t                                    uuuuuuuuuuu    t
r tbbbbttbbb bbb bbb    t  b 111111111                                         b
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t t ttt tttt    t                                                      t
  bbbbbbtbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbb  t                                                      b
  t ttt t tt ttt tttt   t bt          33333333                                 b
  bbbbbbbbtt bbb bbb    t  t         uuuuuuuuuu                                t
  bbbbbbbbbbbbbbbbbbbbb t  b            1111111111                             b
  t ttt t t ttt tttt    t                                                      b
  tbtttbtbbb bbb bbb    t                                                      t
  bbbbbbbbbbbbbbbbbbbbb t                                                      t
  t ttt t t tttt tttt   t                                                      t
  tbbbbbbbbb bbb bbb    t  b                                      9999999999   t
  bbbbbbbbbbbbbbbbbbbbb t                                                      b
  t ttt t tt ttt tttt   t                                                      b
  bbbbtbbbbb bbb bbb    t                                                      b
  bbbbbbbbbbbbbbbbbbbbb t  t    uuuuuu                                         b
  t ttt t t tttt tttt   t                                                      b
  bbtbbbbbbt bbb bbb    t  t     uuuuuuuuuuu                                   b
                        t  b                                8888888            t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
