# The same on a projector: hosts instead of addresses.
open 60x20 en
keys j j j j j Enter
keys i 2
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1 …
  5 Tor, ou l’art d’éplucher l’oignon                      █
    Salomé Dervieux                                        █
    12 May 2023 · French · 5 min                           █
                                                           ■
    ▸ 1 line: date and byline                              ■
                                                           │
    En décembre 2013, un étudiant de Harvard qui voulait   ■
    échapper à un examen envoya à l’université une fausse  │
    alerte à la bombe. Il avait pris ses précautions :     │
  5 une adresse jetable, et le réseau Tor pour que nul     ■
    ne sache d’où partait le courrier. Le message arriva   ■
─ Links and images ─────────────────────────────────── 3/3 ─
  1  image Trois relais en file,…   oignon-trois-relais.p…
▌ 2  SecureDrop                     securedrop.org
  3  en installer un                community.torproject.…
  https://securedrop.org/

  Enter open · l go to its place · y copy · / narrow
 keywords 30 here · 303 in 10 articles   6/10 · 0% · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
  b 555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                      b
    tttttt tttttttt                                        b
    tt ttt tttt t tttttt t t ttt                           b
                                                           b
    t t ttttt tttt ttt tttttt                              b
                                                           t
                                                           b
                                                           t
                                                           t
  b                                   555                  b
                                                           b
tbbbbbbbbbbbbbbbbbbttttttttttttttttttttttttttttttttttt ttt t
  b  ttttt                          tttttttttttttttttttttt
@rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
  b                                 tttttttttttttttttttttt
  ttttttttttttttttttttttt

  ttttt tttt t t tt tt ttt ttttt t t tttt t t tttttt
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys q I
screen
 1 chiffrement ×4  2 WhatsApp ×1  3 Telegram ×1 …
  5 Tor, ou l’art d’éplucher l’oignon                      █
    Salomé Dervieux                                        █
    12 May 2023 · French · 5 min                           █
                                                           ■
    ▸ 1 line: date and byline                              ■
                                                           │
    En décembre 2013, un étudiant de Harvard qui voulait   ■
    échapper à un examen envoya à l’université une fausse  │
    alerte à la bombe. Il avait pris ses précautions :     │
  5 une adresse jetable, et le réseau Tor pour que nul     ■
    ne sache d’où partait le courrier. Le message arriva   ■
  5 bel et bien sans origine. Mais pour joindre Tor, il    │
    s’était servi du réseau sans fil du campus ; les       ■
    techniciens n’eurent qu’à chercher qui, ce matin-là,   ■
    avait parlé à l’oignon. Interrogé, l’étudiant avoua.   ■
                                                           ■
  5 L’histoire dit presque tout de Tor. L’outil a fait     │
    exactement ce qu’il promettait. Le jeune homme, lui,   ■
 Links numbered: o and a number opens one       0% · ? help
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
  b@555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                      b
    tttttt tttttttt                                        b
    tt ttt tttt t tttttt t t ttt                           b
                                                           b
    t t ttttt tttt ttt tttttt                              b
                                                           t
                                                           b
                                                           t
                                                           t
  b                                   555                  b
                                                           b
  b                                             555        t
                                                           b
                                                           b
                                                           b
                                                           b
  b                                555                     t
                                                           b
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
