# Down to 20x4; below it one line says so.
open 20x4 fr
screen
▌ La clé sous le p…
  De César à l’AES…
  WhatsApp, Telegr…
 mots-clés 40 ici…
────────────────────
@rrrrrrrrrrrrrrrrrrr
  bbbbbbbbbbbbbbbbb
  bbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr
end
keys Enter n
screen
    l’histoire des █
  + « portes déro- ■
  + bées » tient   ■
 porte dérobée 1/2…
────────────────────
                   b
  t   @ccccccccccc b
  t cccc           b
rrrrrrrrrrrrrrrrrrrr
end
resize 19x3
screen
20×4 au moins


────────────────────
@bbbbbbbbbbbb


end
