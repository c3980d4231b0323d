# The contents and the help lie over both panes.
open 80x24 fr
keys Enter t j
screen
 1 chiffrement  9  2 WhatsApp  1  3 Telegram  1  4 Signal  1  5 Tor  1 …
    La clé sous le paillasson
  ▌   Une puce nommée Clipper
      Ce que devient un passage secret
      Le même débat, en habits neufs


















 mots-clés 40 ici · 304 dans 10 articles                   1/10 · 16 % · ? aide
────────────────────
111111111111111 t 222222222222 t 333333333333 t 4444444444 t 5555555 t t
    bbbbbbbbbbbbbbbbbbbbbbbbb
  @rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr




















rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
keys Enter ?
screen
 1 chiffrement  9  2 WhatsApp  1  3 Telegram  1  4 Signal  1  5 Tor  1 …
  Se déplacer
   j  ↓                    descendre d’une ligne, ou d’un article
   k  ↑                    monter d’une ligne, ou d’un article
   Space  PgDn  Ctrl-f     page suivante ; à la fin, article suivant
   b  PgUp  Ctrl-b         page précédente
   d  Ctrl-d               une demi-page plus bas
   u  Ctrl-u               une demi-page plus haut
   g  Home                 au début
   G  End                  à la fin

  Articles
   Enter  l  →             ouvrir
   q  Esc  h  ←            revenir ; depuis la liste, quitter
   Tab  BackTab            l’autre volet
   J                       article suivant, de partout
   K                       article précédent

  Mots-clés et recherche
   n                       occurrence suivante, jusque dans les articles suiv…
   N                       occurrence précédente
   1…9  & é " ' ( - è _ ç  occurrence suivante du mot-clé qui porte ce chiffre
   Alt-1…Alt-9             occurrence précédente de ce mot-clé                ▼
 mots-clés 40 ici · 304 dans 10 articles                   1/10 · 33 % · ? aide
────────────────────
111111111111111 t 222222222222 t 333333333333 t 4444444444 t 5555555 t t
  @bbbbbbbbbb
   bbbb
   bbbb
   bbbbbbbbbbbbbbbbbbb
   bbbbbbbbbbbbbbb
   bbbbbbbbb
   bbbbbbbbb
   bbbbbbb
   bbbbbb

  bbbbbbbb
   bbbbbbbbbbb
   bbbbbbbbbbbb
   bbbbbbbbbbbb
   b
   b

  bbbbbbbbbbbbbbbbbbbbbb
   b
   b
   bbbbbbbbbbbbbbbbbbbbbb
   bbbbbbbbbbb                                                                t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
