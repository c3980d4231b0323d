# The concordance: by article, by what stands before and after, narrowed, and back from an article.
open 60x20 fr
keys c
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17 …
─ Concordance par article ────────────────────────── 1/303 ─
▌La clé sous… + … l’histoire des « portes dérobées » tient…
 Le Lutrin ·… + …téléphones et aux messageries de chiffrer…
              1   … messageries de chiffrer solidement les…
              1  … un moyen de les déchiffrer pour la poli…
              + …échiffrer pour la police : le cryptage …
              6   … la police : le cryptage pour tous, la …
              7    … pour tous, la surveillance pour les …
              6  … trente ans, les cryptologues répondent …
              + …cret conçu par la NSA. Chaque exemplaire …
─ La clé sous le paillasson ──────────────────── Le Lutrin ─
    Il avait suffi d’une photo.                            █
                                                           ■
  + Toute l’histoire des « portes dérobées » tient         ■
    dans ce trousseau. Depuis plus de trente ans, des      ■
    gouvernements demandent aux fabricants de téléphones   ■
 1+ et aux messageries de chiffrer solidement les          ■
    conversations de tous, puis de conserver un moyen de   ■
 o : ordre · / : filtre · q : sortir          1/10 · ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttt ttttt t
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@ccccccccccccccrrrrrrrrrr
 tt tttttt tt t                    uuuuuuuuuuu    bbbbbbbb
              b     ttttttttttt    11111111
              b                    1111111111         ttttt
              t bbbbbbbbbb         uuuuuu      bbbbbbbb
              b        tttttt      66666666               b
              b    b               777777777777
              b                    666666666666
              t                    uuu
tbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttt tt tttttt t
                                                           b
                                                           b
  t                        ccccccccccccccc                 b
                                                           b
                                                           b
 bt        uuuuuuuuuuu    11111111                         b
                                                           b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys j j o o
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17 …
─ Concordance par contexte gauche ───────────────── 74/303 ─
 EncroChat :… 2 … dans la foule de WhatsApp ou de Signal …
 De César à…  1   … une manière de chiffrer, quelqu’un …
▌La clé sous… 1   … messageries de chiffrer solidement les…
 WhatsApp, T… 1          Le mot de chiffrement recouvre en…
 WhatsApp, T… 1    … opérations de chiffrement jamais mené…
 EncroChat :… 4 …de WhatsApp ou de Signal est moins visibl…
 WhatsApp, T… +  … est question de vie privée, WhatsApp, …
 La clé sous… 3  … usager russe de Telegram contestait …
 La clé sous… 9  … des soupçons de terrorisme. L’argument …
─ La clé sous le paillasson ──────────────────── Le Lutrin ─
    Il avait suffi d’une photo.                            █
                                                           ■
  + Toute l’histoire des « portes dérobées » tient         ■
    dans ce trousseau. Depuis plus de trente ans, des      ■
    gouvernements demandent aux fabricants de téléphones   ■
 1+ et aux messageries de chiffrer solidement les          ■
    conversations de tous, puis de conserver un moyen de   ■
 chiffrement 1/9 ici · 80 dans 10 articles    1/10 · ? aide
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbttttttttttttttttt tttttt t
 ttttttttt tt b                    22222222       bbbbbb
 tt ttttt tt  b                    11111111
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@cccccccrrrrrrrrrrrrrrrrr
 ttttttttt tt b                    11111111111
 ttttttttt tt b                    11111111111
 ttttttttt tt b     bbbbbbbb       444444
 ttttttttt tt t                    uuuuuuuuuu  bbbbbbbb  b
 tt ttt ttttt b                    33333333
 tt ttt ttttt b                    9999999999
tbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttt tt tttttt t
                                                           b
                                                           b
  t                        uuuuuuuuuuuuuuu                 b
                                                           b
                                                           b
 bt        uuuuuuuuuuu    cccccccc                         b
                                                           b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys o /
type le
screen
 1 chiffrement ×80  2 WhatsApp ×20  3 Telegram ×17 …
─ Concordance par contexte droit · « le » ──────── 255/283 ─
 De César à…  2  … les messageries WhatsApp, Signal et …
 WhatsApp, T… 3          WhatsApp, Telegram, Signal : qui …
▌La clé sous… 1   … messageries de chiffrer solidement les…
 What “End-t… 6 …harges do concern cryptography, supplied …
 WhatsApp, T… 3 … quand Europol et Telegram supprimèrent …
 La clé sous… + …malveillants. Une enquête sur le terroris…
 WhatsApp, T… 2   … de vie privée, WhatsApp, Telegram et …
 Tor, ou l’a… 2 …à une messagerie, WhatsApp, Telegram ou …
 WhatsApp, T… 2                    WhatsApp, Telegram, …
─ La clé sous le paillasson ──────────────────── Le Lutrin ─
    Il avait suffi d’une photo.                            █
                                                           ■
  + Toute l’histoire des « portes dérobées » tient         ■
    dans ce trousseau. Depuis plus de trente ans, des      ■
    gouvernements demandent aux fabricants de téléphones   ■
 1+ et aux messageries de chiffrer solidement les          ■
    conversations de tous, puis de conserver un moyen de   ■
lignes avec : le                                        283
────────────────────
111111111111111ttt 222222222222ttt 333333333333ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttt ttttttt t
 tt ttttt tt  b        ttttttttttt 22222222  bbbbbb    b
 ttttttttt tt b          bbbbbbbb  33333333  bbbbbb
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrccccccccrrrrrrrrrrrrrrrrr
 tttt ttttttt b                    666666666666
 ttttttttt tt b         bbbbbbb    33333333
 tt ttt ttttt t                    uuuuuuu        bbbbbbbbb
 ttttttttt tt b        ttt tttttt  22222222  bbbbbbbb    b
 tttt tt tttt b        tttttttttt  22222222  bbbbbbbb    b
 ttttttttt tt b                    22222222  bbbbbbbb  b
tbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttt tt tttttt t
                                                           b
                                                           b
  t                        uuuuuuuuuuuuuuu                 b
                                                           b
                                                           b
 bt        uuuuuuuuuuu    cccccccc                         b
                                                           b
bbbbbbbbbbbbbbbb@                                       ttt
end
keys Enter 1 j Enter
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1 …
    Trois facteurs qui ne se connaissent pas               ■
                                                           ■
  5 Lorsqu’on ouvre le navigateur Tor, le logiciel choisit ■
    trois machines parmi plusieurs milliers de relais,     ■
    tenus par des bénévoles, des universités, des associa- ■
    tions. Chacune joue son rôle :                         │
                                                           █
    • le garde, à l’entrée, sait qui vous êtes et ignore   ┃
      ce que vous cherchez ;                               ┃
    • le relais du milieu ne sait rien, sinon que          ■
      quelqu’un passe ;                                    ■
    • le relais de sortie voit le site demandé et ignore   │
      qui le demande.                                      ■
                                                           ■
    Il faudrait que le premier et le dernier se parlent    ■
    pour que l’on vous reconnaisse. Pour qui préfère la    ■
    ligne de commande, le service attend sur le port 9050  │
    de la machine, et une requête peut s’y glisser ainsi : ■
 Tor 6/12 ici · 21 dans 10 articles    6/10 · 45 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb               b
                                                           b
  b                               @cc                      b
                                                           b
                                                           b
                                                           t
                                                           b
    t    iiiii                                             t
                                                           t
    t                                                      b
                                                           b
    t                                                      t
                                                           b
                                                           b
                                                           b
                                                           b
                                                     tttt  t
                                                           b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q
screen
 2 WhatsApp ×20  3 Telegram ×17  4 Signal ×19  5 Tor ×21 …
─ Concordance par contexte droit · « le » ──────── 109/211 ─
 Comment un…  6  … des sons. Aucun cryptage là-dedans ; ce…
 WhatsApp, T… 2                    WhatsApp, le cadenas du…
 La clé sous… + …échiffrer pour la police : le cryptage …
▌Tor, ou l’a… 5    … le navigateur Tor, le logiciel choisi…
 WhatsApp, T… 9  … les affaires de terrorisme, les enquête…
 WhatsApp, T… + … année. Les trois messageries les plus …
 What “End-t… 2 …is why Signal and WhatsApp let two people…
 EncroChat :… + …le 1er avril, des enquêteurs lisaient, …
 Comment un…  7   … « me too ». La surveillance lisait des…
─ Tor, ou l’art d’éplucher l’oignon ────────────────────────
    Trois facteurs qui ne se connaissent pas               ■
                                                           ■
  5 Lorsqu’on ouvre le navigateur Tor, le logiciel choisit █
    trois machines parmi plusieurs milliers de relais,     ■
    tenus par des bénévoles, des universités, des associa- ■
    tions. Chacune joue son rôle :                         ■
                                                           ■
 Tor 6/12 ici · 21 dans 10 articles    6/10 · 45 % · ? aide
────────────────────
222222222222ttt 333333333333ttt 4444444444ttt 5555555ttt t
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttt ttttttt t
 ttttttt ttt  b                    66666666
 ttttttttt tt b                    22222222
 tt ttt ttttt t bbbbbbbbbb         uuuuuu      bbbbbbbb
brrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr@ccrrrrrrrrrrrrrrrrrrrrrr
 ttttttttt tt b                    9999999999      tttttttt
 ttttttttt tt t                    uuuuuuuuuuu
 tttt ttttttt b         bbbbbb     22222222
 ttttttttt tt t                    uuuuuuuuuu
 ttttttt ttt  b                    777777777777
tbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbtttttttttttttttttttttttt
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb               b
                                                           b
  b                               ccc                      b
                                                           b
                                                           b
                                                           b
                                                           b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
