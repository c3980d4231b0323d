# Wide, joined and combining signs each take the columns that they are drawn in.
open 60x20 fr
keys J J J J J J Enter Space Space
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1 …
    et nos chiffres, puis, par glissement, les écritures   │
    qu’on ne sait pas lire.                                ■
                                                           ■
    Une famille de sept personnes                          █
                                                           ┃
    Regardons 👩‍👩‍👧‍👦. Vous voyez quatre personnages ; la       █
    machine en voit sept, car entre les deux femmes,       │
    la fille et le garçon se tiennent trois liants         ■
    invisibles, le tout pesant vingt-cinq octets. Le       ■
    cœur ❤️ est un vieux signe typographique suivi d’une   ■
    consigne muette : « en couleurs, s’il te plaît ». Le   ■
    pouce 👍🏽 est un pouce jaune auquel on adjoint une      ■
    carnation. La touche 1️⃣ est un 1 ordinaire qu’on a mis ■
    en boîte. Quant au drapeau 🇫🇷, il n’existe pas : ce    ■
    sont deux lettres, un F et un R d’une espèce à part,   │
    que le téléphone consent à peindre en bleu, blanc,     ■
  + rouge. Le cadenas 🔐, que les messageries affichent    │
    si volontiers, est au moins d’un seul tenant. Il ne    │
 mots-clés 21 ici · 303 dans 10 articles      30 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt t
   @                                                       t
                                                           b
                                                           b
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbb                          b
                                                           t
                                                           b
                                                           t
                                                           b
                                                           b
                                                           b
                                                           b
                                                           b
                                                           b
                                                           b
                                                           t
                                                           b
  t                               uuuuuuuuuuu              t
                                                           t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
