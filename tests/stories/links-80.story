# The links of an article: chosen by moving and by number, narrowed, gone to; numbered in the text,
# and one opened by its number, typed on the row of keys above the letters.
open 80x24 fr
keys j j j j j Enter i
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12 …
     5 Tor, ou l’art d’éplucher l’oignon                                       █
       Salomé Dervieux                                                         █
       12 mai 2023 · français · 5 min                                          █
                                                                               ┃
       ▸ 1 ligne : date et signature                                           ■
                                                                               ■
       En décembre 2013, un étudiant de Harvard qui voulait échapper à         │
       un examen envoya à l’université une fausse alerte à la bombe. Il        ■
       avait pris ses précautions : une adresse jetable, et le réseau          │
     5 Tor pour que nul ne sache d’où partait le courrier. Le message          │
     5 arriva bel et bien sans origine. Mais pour joindre Tor, il s’était      │
       servi du réseau sans fil du campus ; les techniciens n’eurent qu’à      ■
       chercher qui, ce matin-là, avait parlé à l’oignon. Interrogé,           ■
       l’étudiant avoua.                                                       ■
                                                                               │
─ Liens et images ──────────────────────────────────────────────────────── 3/3 ─
▌ 1  image Trois relais en file, dessinés co…  oignon-trois-relais.png
  2  SecureDrop                                securedrop.org/
  3  en installer un                           community.torproject.org/relay/
  oignon-trois-relais.png

  Entrée ouvrir · l aller au passage · y copier · / filtrer
 mots-clés 30 ici · 303 dans 10 articles                    6/10 · 0 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt t
     b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                       b
       tttttt tttttttt                                                         b
       tt ttt tttt t tttttttt t t ttt                                          b
                                                                               t
       t t ttttt t tttt tt ttttttttt                                           b
                                                                               b
                                                                               t
                                                                               b
                                                                               t
     b 555                                                                     t
     b                                                    555                  t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
tbbbbbbbbbbbbbbbbbtttttttttttttttttttttttttttttttttttttttttttttttttttttttt ttt t
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
  b                                            ttttttttttttttt
  b                                            ttttttttttttttttttttttttttttttt
  ttttttttttttttttttttttt

  tttttt tttttt t t ttttt tt ttttttt t t tttttt t t ttttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys j / w w w .
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12 …
     5 Tor, ou l’art d’éplucher l’oignon                                       █
       Salomé Dervieux                                                         █
       12 mai 2023 · français · 5 min                                          █
                                                                               ┃
       ▸ 1 ligne : date et signature                                           ■
                                                                               ■
       En décembre 2013, un étudiant de Harvard qui voulait échapper à         │
       un examen envoya à l’université une fausse alerte à la bombe. Il        ■
       avait pris ses précautions : une adresse jetable, et le réseau          │
     5 Tor pour que nul ne sache d’où partait le courrier. Le message          │
     5 arriva bel et bien sans origine. Mais pour joindre Tor, il s’était      │
       servi du réseau sans fil du campus ; les techniciens n’eurent qu’à      ■
       chercher qui, ce matin-là, avait parlé à l’oignon. Interrogé,           ■
       l’étudiant avoua.                                                       ■
                                                                               │
─ Liens et images ───────────────────────────────────────────────── www. · 0/3 ─
  Aucun lien ne convient




  Entrée ouvrir · l aller au passage · y copier · / filtrer
liens avec : www.                                                           0/3
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt t
     b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                       b
       tttttt tttttttt                                                         b
       tt ttt tttt t tttttttt t t ttt                                          b
                                                                               t
       t t ttttt t tttt tt ttttttttt                                           b
                                                                               b
                                                                               t
                                                                               b
                                                                               t
     b 555                                                                     t
     b                                                    555                  t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
tbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttttttttttttttttt tttt t ttt t
  ttttt tttt tt tttttttt




  tttttt tttttt t t ttttt tt ttttttt t t tttttt t t ttttttt
bbbbbbbbbbbbbbbbb@                                                          ttt
end
keys Enter
keys q é l
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12 …
       avec l’outil SecureDrop.                                                ■
                                                                               ■
     5 Ce que Tor ne fait pas                                                  ■
                                                                               │
     5 Tor cache le trajet, non la lettre. À la sortie du réseau, si le        ■
     1 site n’est pas lui-même chiffré, le dernier relais lit tout. En         ■
       2007, un consultant suédois y regarda passer les mots de passe          │
       d’une centaine de boîtes, dont celles d’ambassades qui croyaient        ■
       le réseau hermétique. Depuis, presque tout le Web est passé au          │
       https, et la mésaventure est devenue rare.                              │
                                                                               │
     5 Tor ne cache pas davantage qui vous êtes à celui à qui vous le          █
   23+ dites. Se connecter à une messagerie, WhatsApp, Telegram ou             █
     4 Signal, derrière trois relais quand l’inscription a exigé un nu-        █
       méro de téléphone, c’est entrer masqué dans une soirée en donnant       ┃
       son nom au vestiaire. Enfin, un adversaire capable d’observer à         ■
       la fois l’entrée et la sortie peut rapprocher les rythmes : tant        ■
       d’octets ici, tant d’octets là, au même instant. C’est écrit dans       ■
       l’article fondateur de 2004.                                            │
                                                                               ■
       Une bibliothécaire qui initie ses lecteurs au logiciel nous l’a         │
       résumé mieux qu’un manuel :                                             ■
 mots-clés 30 ici · 303 dans 10 articles                   6/10 · 67 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt t
      @             uuuuuuuuuu                                                 b
                                                                               b
     b bbbbbbb555bbbbbbbbbbbb                                                  b
                                                                               t
     b 555                                                                     b
     b                         1111111                                         b
                                                                               t
                                                                               b
                                                                               t
       ttttt                                                                   t
                                                                               t
     b 555                                                                     b
   bbt                           uuuuuuuuuu  22222222  33333333                b
     b 444444                                                                  b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
                                                                               b
                                                                               t
                                                                               b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys I o &
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12 …
       avec l’outil SecureDrop[2].                                             ■
                                                                               ■
     5 Ce que Tor ne fait pas                                                  ■
                                                                               │
     5 Tor cache le trajet, non la lettre. À la sortie du réseau, si le        ■
     1 site n’est pas lui-même chiffré, le dernier relais lit tout. En         ■
       2007, un consultant suédois y regarda passer les mots de passe          │
       d’une centaine de boîtes, dont celles d’ambassades qui croyaient        ■
       le réseau hermétique. Depuis, presque tout le Web est passé au          │
       https, et la mésaventure est devenue rare.                              │
                                                                               │
     5 Tor ne cache pas davantage qui vous êtes à celui à qui vous le          █
   23+ dites. Se connecter à une messagerie, WhatsApp, Telegram ou             █
     4 Signal, derrière trois relais quand l’inscription a exigé un nu-        █
       méro de téléphone, c’est entrer masqué dans une soirée en donnant       ┃
       son nom au vestiaire. Enfin, un adversaire capable d’observer à         ■
       la fois l’entrée et la sortie peut rapprocher les rythmes : tant        ■
       d’octets ici, tant d’octets là, au même instant. C’est écrit dans       ■
       l’article fondateur de 2004.                                            │
                                                                               ■
       Une bibliothécaire qui initie ses lecteurs au logiciel nous l’a         │
       résumé mieux qu’un manuel :                                             ■
lien nº : 1                                             oignon-trois-relais.png
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt t
                    uuuuuuuuuuttt                                              b
                                                                               b
     b bbbbbbb555bbbbbbbbbbbb                                                  b
                                                                               t
     b 555                                                                     b
     b                         1111111                                         b
                                                                               t
                                                                               b
                                                                               t
       ttttt                                                                   t
                                                                               t
     b 555                                                                     b
   bbt                           uuuuuuuuuu  22222222  33333333                b
     b 444444                                                                  b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
                                                                               b
                                                                               t
                                                                               b
bbbbbbbbbbb@                                            ttttttttttttttttttttttt
end
keys Enter
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×12 …
       avec l’outil SecureDrop[2].                                             ■
                                                                               ■
     5 Ce que Tor ne fait pas                                                  ■
                                                                               │
     5 Tor cache le trajet, non la lettre. À la sortie du réseau, si le        ■
     1 site n’est pas lui-même chiffré, le dernier relais lit tout. En         ■
       2007, un consultant suédois y regarda passer les mots de passe          │
       d’une centaine de boîtes, dont celles d’ambassades qui croyaient        ■
       le réseau hermétique. Depuis, presque tout le Web est passé au          │
       https, et la mésaventure est devenue rare.                              │
                                                                               │
     5 Tor ne cache pas davantage qui vous êtes à celui à qui vous le          █
   23+ dites. Se connecter à une messagerie, WhatsApp, Telegram ou             █
     4 Signal, derrière trois relais quand l’inscription a exigé un nu-        █
       méro de téléphone, c’est entrer masqué dans une soirée en donnant       ┃
       son nom au vestiaire. Enfin, un adversaire capable d’observer à         ■
       la fois l’entrée et la sortie peut rapprocher les rythmes : tant        ■
       d’octets ici, tant d’octets là, au même instant. C’est écrit dans       ■
       l’article fondateur de 2004.                                            │
                                                                               ■
       Une bibliothécaire qui initie ses lecteurs au logiciel nous l’a         │
       résumé mieux qu’un manuel :                                             ■
 Pas une adresse du web (Y copie l’adresse) : oignon-trois-relais.png    ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555ttt t
      @             uuuuuuuuuuttt                                              b
                                                                               b
     b bbbbbbb555bbbbbbbbbbbb                                                  b
                                                                               t
     b 555                                                                     b
     b                         1111111                                         b
                                                                               t
                                                                               b
                                                                               t
       ttttt                                                                   t
                                                                               t
     b 555                                                                     b
   bbt                           uuuuuuuuuu  22222222  33333333                b
     b 444444                                                                  b
                                                                               t
                                                                               b
                                                                               b
                                                                               b
                                                                               t
                                                                               b
                                                                               t
                                                                               b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
