# In words: one pane at a time, no lines, bars and signs.
open 80x24 fr accessible
keys j j
screen
 1 chiffrement : 7, 2 WhatsApp : 6, 3 Telegram : 6, 4 Signal : 6, 5 Tor : 1, 6…
  La clé sous le paillasson
  6 min · 18 mars 2024 · Le Lutrin
  chiffrement 9, WhatsApp 1, Telegram 1, Signal 1, Tor 1, cryptage 5
  De César à l’AES : petite histoire du chiffrement
  6 min · 2 nov. 2023 · Le Lutrin
  chiffrement 8, WhatsApp 1, Telegram 1, Signal 2, Tor 1, cryptage 6
  WhatsApp, Telegram, Signal : qui chiffre quoi ?
  4 min · 14 févr. 2022 · Agence du Littoral
  chiffrement 7, WhatsApp 6, Telegram 6, Signal 6, Tor 1, cryptage 3
  Ce que dit l’enveloppe
  4 min · 1er août 2021
  chiffrement 4, WhatsApp 1, Telegram 1, Signal 1, Tor 1, cryptage 2
  EncroChat : quand la police lit par-dessus l’épaule
  5 min · 3 juil. 2020
  chiffrement 8, WhatsApp 2, Telegram 1, Signal 1, Tor 1, cryptage 3
  Tor, ou l’art d’éplucher l’oignon
  5 min · 12 mai 2023
  chiffrement 4, WhatsApp 1, Telegram 1, Signal 1, Tor 12, cryptage 1
  Comment un ordinateur voit les lettres
  6 min · 9 juin 2024
  chiffrement 9, WhatsApp 1, Telegram 1, Signal 1, Tor 1, cryptage 2

 mots-clés 42 ici · 303 dans 10 articles              article 3 sur 10 · ? aide
────────────────────
 t ttttttttttt t tt t tttttttt t tt t tttttttt t tt t tttttt t tt t ttt t tt tt
  bbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt tttt tttt t tt tttttt
  ttttttttttt tt tttttttt tt tttttttt tt tttttt tt ttt tt tttttttt t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt t tt tttttt
  ttttttttttt tt tttttttt tt tttttttt tt tttttt tt ttt tt tttttttt t
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
r t ttt t tt ttttt tttt t tttttt tt tttttttt
r ttttttttttt tt tttttttt tt tttttttt tt tttttt tt ttt tt tttttttt t
  bbbbbbbbbbbbbbbbbbbbbb
  t ttt t ttt tttt tttt
  ttttttttttt tt tttttttt tt tttttttt tt tttttt tt ttt tt tttttttt t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t ttttt tttt
  ttttttttttt tt tttttttt tt tttttttt tt tttttt tt ttt tt tttttttt t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t tt ttt tttt
  ttttttttttt tt tttttttt tt tttttttt tt tttttt tt ttt ttt tttttttt t
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  t ttt t t tttt tttt
  ttttttttttt tt tttttttt tt tttttttt tt tttttt tt ttt tt tttttttt t

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Enter n n
screen
 1 chiffrement : 7, 2 WhatsApp : 6, 3 Telegram : 6, 4 Signal : 6, 5 Tor : 1, 6…
       WhatsApp, Telegram, Signal : qui chiffre quoi ?
       Hélène Marchais · Agence du Littoral
       14 février 2022 · français · 4 min

       Plié : 5 lignes : date et signature, partage

       On les ouvre sans y penser, dans le métro ou à table, et l'on y
       dépose en une journée plus de confidences que nos grands-parents
       n'en confiaient à la poste en une année. Les trois messageries
       les plus citées dès qu’il est question de vie privée, WhatsApp,
       Telegram et Signal, affichent toutes un cadenas. Il ne ferme pas
       la même chose.

       Plié : 1 ligne : nom d’image

       En janvier 2021, WhatsApp avait demandé à ses utilisateurs
       d'accepter de nouvelles conditions, mal expliquées et plus
       mal comprises. En quelques jours, des millions de personnes
       installèrent Signal, dont les serveurs flanchèrent un vendredi
       sous l’afflux, ou Telegram, qui annonça dans la foulée avoir
       franchi le demi-milliard d'utilisateurs. Beaucoup croyaient gagner
       au change. Peu avaient lu la notice.
 Telegram 1 sur 6 ici · 17 dans 10 articles    article 3 sur 10 · 14 % · ? aide
────────────────────
 t ttttttttttt t tt t tttttttt t tt t tttttttt t tt t tttttt t tt t ttt t tt tt
       22222222bb@cccccccbb444444bbbbbbbbbbbbbbbbbbbbb
       tttttt tttttttt t tttttt tt tttttttt
       tt ttttttt tttt t tttttttt t t ttt

       tttt t t tttttt t tttt tt tttttttttt ttttttt



                                                          uuuuuuuuuuu
                                                 uuuuuuuuuu  22222222
       33333333    444444


       tttt t t ttttt t ttt ttttttt

                        22222222


                    444444
                         33333333


rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys m
screen
 1 chiffrement : 7, 2 WhatsApp : 6, 3 Telegram : 6, 4 Signal : 6, 5 Tor : 1, 6…
       WhatsApp, Telegram, Signal : qui chiffre quoi ?
       Hélène Marchais · Agence du Littoral
       14 février 2022 · français · 4 min

       Plié : 5 lignes : date et signature, partage

       On les ouvre sans y penser, dans le métro ou à table, et l'on y
       dépose en une journée plus de confidences que nos grands-parents
       n'en confiaient à la poste en une année. Les trois messageries
  Mots-clés · jeu « de base » (1/2)
    1 chiffrement    ~chiffrement ; ~encryption             7 ici · 80 dans 10
    2 WhatsApp                                              6 ici · 20 dans 10
    3 Telegram                                              6 ici · 17 dans 10
    4 Signal                                                6 ici · 19 dans 10
    5 Tor                                                   1 ici · 21 dans 10
    6 cryptage       ~cryptage                              3 ici · 27 dans 10
    7 surveillance   ~surveillance                          1 ici · 16 dans 10
    8 Europol                                                 1 ici · 9 dans 7
    9 terrorisme     ~terrorisme                             2 ici · 16 dans 9
 Espace : allumer, éteindre · a : ajouter · e : modifier · d : retirer ·
 1…9 : place · K J : déplacer · c : couleur · s : autre jeu · w : enregistrer ·
 q : fermer
 Telegram 1 sur 6 ici · 17 dans 10 articles    article 3 sur 10 · 14 % · ? aide
────────────────────
 t ttttttttttt t tt t tttttttt t tt t tttttttt t tt t tttttt t tt t ttt t tt tt
       22222222bbccccccccbb444444bbbbbbbbbbbbbbbbbbbbb
       tttttt tttttttt t tttttt tt tttttttt
       tt ttttttt tttt t tttttttt t t ttt

       tttt t t tttttt t tttt tt tttttttttt ttttttt



                                                          uuuuuuuuuuu
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    b 11111111111    tttttttttttt t ttttttttttt             t ttt t tt tttt tt
    b 22222222                                              t ttt t tt tttt tt
@rrrb 33333333     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
    b 444444                                                t ttt t tt tttt tt
    b 555                                                   t ttt t tt tttt tt
    b 66666666       ttttttttt                              t ttt t tt tttt tt
    b 777777777777   ttttttttttttt                          t ttt t tt tttt tt
    b 8888888                                                 t ttt t t tttt t
    b 9999999999     ttttttttttt                             t ttt t tt tttt t
 tttttt t tttttttt tttttttt t t t ttttttt t t t tttttttt t t t ttttttt t
 ttt t ttttt t t t t tttttttt t t t ttttttt t t t ttttt ttt t t t ttttttttttt t
 t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q : j u s t
screen
 1 chiffrement : 7, 2 WhatsApp : 6, 3 Telegram : 6, 4 Signal : 6, 5 Tor : 1, 6…
       WhatsApp, Telegram, Signal : qui chiffre quoi ?
       Hélène Marchais · Agence du Littoral
       14 février 2022 · français · 4 min

       Plié : 5 lignes : date et signature, partage

       On les ouvre sans y penser, dans le métro ou à table, et l'on y
       dépose en une journée plus de confidences que nos grands-parents
       n'en confiaient à la poste en une année. Les trois messageries
  Commandes                                                               1/95
  justifier le texte, ou non                justify                           =











à faire : just
────────────────────
 t ttttttttttt t tt t tttttttt t tt t tttttttt t tt t tttttt t tt t ttt t tt tt
       22222222bbccccccccbb444444bbbbbbbbbbbbbbbbbbbbb
       tttttt tttttttt t tttttt tt tttttttt
       tt ttttttt tttt t tttttttt t t ttt

       tttt t t tttttt t tttt tt tttttttttt ttttttt



                                                          uuuuuuuuuuu
 bbbbbbbbbbb                                                              tttt
 rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr











bbbbbbbbbbbbbb@
end
