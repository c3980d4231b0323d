# Where there is room, the whole addresses.
open 120x40 fr
keys j j j j j Enter i G
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12  6 cryptage ×1  7 surveillance ×2  8 Europol ×1
  La clé sous le paillasson     │        5 Tor, ou l’art d’éplucher l’oignon                                           █
  6 min · 18 mars 2024          │          Salomé Dervieux                                                             █
  ·▅▄▄▄▂▅··▂▅▅▅· 1×9 2×1 3×1    │          12 mai 2023 · français · 5 min                                              █
  De César à l’AES : petite hi… │                                                                                      █
  6 min · 2 nov. 2023           │          ▸ 1 ligne : date et signature                                               █
  ▄█··▄▂▄▂··▄·█▅ 1×8 2×1 3×1    │                                                                                      █
  WhatsApp, Telegram, Signal :… │          En décembre 2013, un étudiant de Harvard qui voulait échapper à             ┃
  4 min · 14 févr. 2022         │          un examen envoya à l’université une fausse alerte à la bombe. Il            █
  █▆▄▆▄▅▄█▂▄▄··· 1×7 2×6 3×6    │          avait pris ses précautions : une adresse jetable, et le réseau              █
  Ce que dit l’enveloppe        │        5 Tor pour que nul ne sache d’où partait le courrier. Le message              █
  4 min · 1er août 2021         │        5 arriva bel et bien sans origine. Mais pour joindre Tor, il s’était          ┃
  ·▂▄····▅▂·▆▂▆· 1×4 2×1 3×1    │          servi du réseau sans fil du campus ; les techniciens n’eurent qu’à          ┃
  EncroChat : quand la police…  │          chercher qui, ce matin-là, avait parlé à l’oignon. Interrogé,               │
  5 min · 3 juil. 2020          │          l’étudiant avoua.                                                           ■
  ·▂·▅·▅··█▅▂·▅▄ 1×8 2×2 3×1    │                                                                                      │
▌ Tor, ou l’art d’éplucher l’o… │        5 L’histoire dit presque tout de Tor. L’outil a fait exactement ce            │
▌ 5 min · 12 mai 2023           │          qu’il promettait. Le jeune homme, lui, avait mal lu la promesse.            │
▌ ▅▅▄▄▂··▅▆▂▄▂▂▂ 1×4 2×1 3×1    │                                                                                      │
  Comment un ordinateur voit l… │          Une invention de marins                                                     │
  6 min · 9 juin 2024           │                                                                                      ■
  ·▄▄·▄▄▂▂▄▄▂▂▂· 1×9 2×1 3×1    │        5 On se représente volontiers Tor comme une cave sans lumière où se           ■
  Quatre mots tirés au sort     │        9 retrouvent trafiquants et terroristes. Il est né en plein jour,             │
  5 min · 4 mai 2023            │          ou presque, au laboratoire de recherche de la marine américaine,            ■
  ···▂·▂·▄▂▅··█▂ 1×7 2×2 3×2    │          au milieu des années 1990. Trois chercheurs, David Goldschlag,              │
  What “End-to-End” Means       │          Michael Reed et Paul Syverson, cherchaient comment un agent en              │
  5 min · 5 sept. 2024          │          mission pouvait consulter un serveur sans que le réseau local               │
  ▄▂▅▄·█▅▅·▅▄▄▄· 1×14 2×4 3×2   │        1 sache lequel. Le chiffrement ne suffit pas : il rend le message             ■
  The Crypto Wars, or How Math… │          illisible, il ne cache ni l’expéditeur ni le destinataire. Les              │
  5 min · 12 oct. 2021          │       7+ métadonnées restent sur l’enveloppe, et la surveillance sait lire           ■
  ▂▄··▂▅▂█▂▄·▄·· 1×10 2×1 3×1   │          les enveloppes.                                                             ■
                                │                                                                                      │
─ Liens et images ──────────────────────────────────────────────────────────────────────────────────────────────── 3/3 ─
  1  image Trois relais en file, dessinés comme les couches d’un o…  oignon-trois-relais.png
  2  SecureDrop                                                      securedrop.org/
▌ 3  en installer un                                                 community.torproject.org/relay/
  https://community.torproject.org/relay/

  Entrée ouvrir · l aller au passage · y copier · / filtrer
 mots-clés 30 ici · 303 dans 10 articles                                                            6/10 · 0 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt 666666666666tt 7777777777777777tt 88888888888tt
  bbbbbbbbbbbbbbbbbbbbbbbbb     t        b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                           b
  t ttt t tt tttt tttt          t          tttttt tttttttt                                                             b
  tbbbbbbttbbbbt bbb bbb bbb    t          tt ttt tttt t tttttttt t t ttt                                              b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                      b
  t ttt t t tttt tttt           t          t t ttttt t tttt tt ttttttttt                                               b
  bbttbbbbttbtbb bbb bbb bbb    t                                                                                      b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                      t
  t ttt t tt ttttt tttt         t                                                                                      b
  bbbbbbbbbbbttt bbb bbb bbb    t                                                                                      b
  bbbbbbbbbbbbbbbbbbbbbb        t        b 555                                                                         b
  t ttt t ttt tttt tttt         t        b                                                    555                      t
  tbbttttbbtbbbt bbb bbb bbb    t                                                                                      t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbb  t                                                                                      t
  t ttt t t ttttt tttt          t                                                                                      b
  tbtbtbttbbbtbb bbb bbb bbb    t                                                                                      t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt        b                                555                                          t
r t ttt t tt ttt tttt           t                                                                                      t
r bbbbbttbbbbbbb bbb bbb bbb    t                                                                                      t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t          bbbbbbbbbbbbbbbbbbbbbbb                                                     t
  t ttt t t tttt tttt           t                                                                                      b
  tbbtbbbbbbbbbt bbb bbb bbb    t        b                             555                                             b
  bbbbbbbbbbbbbbbbbbbbbbbbb     t        b                           99999999999                                       t
  t ttt t t ttt tttt            t                                                                                      b
  tttbtbtbbbttbb bbb bbb bbb    t                                                                                      t
  bbbbbbbbbbbbbbbbbbbbbbb       t                                                                                      t
  t ttt t t ttttt tttt          t                                                                                      t
  bbbbtbbbtbbbbt bbbb bbb bbb   t        b                  11111111111                                                b
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbb t                                                                                      t
  t ttt t tt tttt tttt          t       bt uuuuuuuuuuu                                777777777777                     b
  bbttbbbbbbtbtt bbbb bbb bbb   t                                                                                      b
                                t                                                                                      t
tbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt ttt t
  b  ttttt                                                           ttttttttttttttttttttttt
  b                                                                  ttttttttttttttt
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
  ttttttttttttttttttttttttttttttttttttttt

  tttttt tttttt t t ttttt tt ttttttt t t tttttt t t ttttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
open 120x40 fr accessible
keys j j j j j Enter i j
screen
 1 chiffrement : 4, 2 WhatsApp : 1, 3 Telegram : 1, 4 Signal : 1, 5 Tor : 12, 6 cryptage : 1, 7 surveillance : 2, 8 Eu…
                           Tor, ou l’art d’éplucher l’oignon
                           Salomé Dervieux
                           12 mai 2023 · français · 5 min

                           Plié : 1 ligne : date et signature

                           En décembre 2013, un étudiant de Harvard qui voulait échapper à
                           un examen envoya à l’université une fausse alerte à la bombe. Il
                           avait pris ses précautions : une adresse jetable, et le réseau
                           Tor pour que nul ne sache d’où partait le courrier. Le message
                           arriva bel et bien sans origine. Mais pour joindre Tor, il s’était
                           servi du réseau sans fil du campus ; les techniciens n’eurent qu’à
                           chercher qui, ce matin-là, avait parlé à l’oignon. Interrogé,
                           l’étudiant avoua.

                           L’histoire dit presque tout de Tor. L’outil a fait exactement ce
                           qu’il promettait. Le jeune homme, lui, avait mal lu la promesse.

                           Une invention de marins

                           On se représente volontiers Tor comme une cave sans lumière où se
                           retrouvent trafiquants et terroristes. Il est né en plein jour,
                           ou presque, au laboratoire de recherche de la marine américaine,
                           au milieu des années 1990. Trois chercheurs, David Goldschlag,
                           Michael Reed et Paul Syverson, cherchaient comment un agent en
                           mission pouvait consulter un serveur sans que le réseau local
                           sache lequel. Le chiffrement ne suffit pas : il rend le message
                           illisible, il ne cache ni l’expéditeur ni le destinataire. Les
                           métadonnées restent sur l’enveloppe, et la surveillance sait lire
                           les enveloppes.

  Liens et images                                                                                                  3/3
  1  image Trois relais en file, dessinés comme les couches d’un o…  oignon-trois-relais.png
  2  SecureDrop                                                      securedrop.org/
  3  en installer un                                                 community.torproject.org/relay/
  https://securedrop.org/

  Entrée ouvrir · l aller au passage · y copier · / filtrer
 mots-clés 30 ici · 303 dans 10 articles                                                article 6 sur 10 · 0 % · ? aide
────────────────────
 t ttttttttttt t tt t tttttttt t tt t tttttttt t tt t tttttt t tt t ttt t ttt t tttttttt t tt t tttttttttttt t tt t ttt
                           555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                           tttttt tttttttt
                           tt ttt tttt t tttttttt t t ttt

                           tttt t t ttttt t tttt tt ttttttttt




                           555
                                                                              555




                                                          555


                           bbbbbbbbbbbbbbbbbbbbbbb

                                                       555
                                                     99999999999




                                            11111111111

                           uuuuuuuuuuu                                777777777777


 bbbbbbbbbbbbbbbbb                                                                                                 ttt
  b  ttttt                                                           ttttttttttttttttttttttt
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
  b                                                                  ttttttttttttttttttttttttttttttt
  ttttttttttttttttttttttt

  tttttt tttttt t t ttttt tt ttttttt t t tttttt t t ttttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
