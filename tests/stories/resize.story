# The lit word stays where it was, however hard the window is resized.
open 100x30 fr
keys Enter n n n n n n n n n n n n n n n n n n n n n n n n
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1  6 cryptage ×5 …
                 En 2015, quinze spécialistes, dont plusieurs vétérans de la                       │
                 bataille de Clipper, publièrent un rapport au titre moqueur, Keys                 │
                 Under Doormats, « les clés sous les paillassons ». Le danger, y                   │
                 lit-on en substance, a grandi avec tout ce que nous avons confié                  ■
                 aux machines. Le téléphone de 1993 transportait une voix ; le                     ■
                 nôtre contient la banque, le médecin, l’école, les amours et les                  │
                 mots de passe.                                                                    ■
                                                                                                   ■
                 Les partisans de l’accès ne sont ni sots ni malveillants. Une                     ■
              9+ enquête sur le terrorisme peut buter contre un appareil muet, des                 ■
              56 messages cryptés, un correspondant perdu derrière Tor ; et le                     │
               + policier qui le tient dans la main n’a que faire de l’histoire.                   ■
               + On ne réclame plus, d’ailleurs, de porte dérobée, mot devenu                      ■
                 imprononçable, mais un « accès légal », voire un examen des images                ■
               1 sur l’appareil, avant qu’elles soient chiffrées. Le projet de                     │
                 règlement européen contre les abus sexuels sur mineurs, que ses                   │
                 adversaires appellent ChatControl, appartient à cette dernière                    │
                 famille. En novembre 2023, le Parlement européen a choisi d’en                    │
              1+ exclure les messageries chiffrées de bout en bout ; au Conseil,                   ┃
                 les États ne s’entendent toujours pas.                                            █
                                                                                                   █
                 C’est de Strasbourg qu’est venue, le 13 février dernier, la                       █
               3 réponse la plus nette. Un usager russe de Telegram contestait                     █
               + l’obligation, faite à cette messagerie, d’aider les services de                   █
               1 sécurité à déchiffrer certains échanges. La Cour européenne des                   █
                 droits de l’homme lui a donné raison : affaiblir la protection de                 ■
                 tous pour en atteindre quelques-uns n’est pas proportionné dans                   │
                 une société démocratique. Or l’affaire portait, justement, sur des                │
 enquête 2/2 ici · 10 dans 5 articles                                          1/10 · 87 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt 666666666666tt t
                                                                                                   t
                                                                              iiii                 t
                 iiiiiiiiiiiiii                                                                    t
                                                                                                   b
                                                                                                   b
                                                                                                   t
                                                                                                   b
                                                                                                   b
                                                                                                   b
              bt @cccccc        9999999999                                                         b
              bb          6666666                                  555                             t
               t uuuuuuuu                                                                          b
               t                                    uuuuuuuuuuuuu                                  b
                                                                                                   b
               b                 iiiii                 111111111                                   t
                                                                                                   t
                                                                                                   t
                                                                                                   t
              bt             uuuuuuuuuuu 111111111                                                 t
                                                                                                   b
                                                                                                   b
                                                                                                   b
               b                                           33333333                                b
               t                             uuuuuuuuuu                                            b
               b            1111111111                                                             b
                                                                                                   b
                                                                                                   t
                                                                                                   t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
resize 60x20
resize 33x9
resize 100x30
screen
 1 chiffrement ×9  2 WhatsApp ×1  3 Telegram ×1  4 Signal ×1  5 Tor ×1  6 cryptage ×5 …
                 En 2015, quinze spécialistes, dont plusieurs vétérans de la                       │
                 bataille de Clipper, publièrent un rapport au titre moqueur, Keys                 │
                 Under Doormats, « les clés sous les paillassons ». Le danger, y                   │
                 lit-on en substance, a grandi avec tout ce que nous avons confié                  ■
                 aux machines. Le téléphone de 1993 transportait une voix ; le                     ■
                 nôtre contient la banque, le médecin, l’école, les amours et les                  │
                 mots de passe.                                                                    ■
                                                                                                   ■
                 Les partisans de l’accès ne sont ni sots ni malveillants. Une                     ■
              9+ enquête sur le terrorisme peut buter contre un appareil muet, des                 ■
              56 messages cryptés, un correspondant perdu derrière Tor ; et le                     │
               + policier qui le tient dans la main n’a que faire de l’histoire.                   ■
               + On ne réclame plus, d’ailleurs, de porte dérobée, mot devenu                      ■
                 imprononçable, mais un « accès légal », voire un examen des images                ■
               1 sur l’appareil, avant qu’elles soient chiffrées. Le projet de                     │
                 règlement européen contre les abus sexuels sur mineurs, que ses                   │
                 adversaires appellent ChatControl, appartient à cette dernière                    │
                 famille. En novembre 2023, le Parlement européen a choisi d’en                    │
              1+ exclure les messageries chiffrées de bout en bout ; au Conseil,                   ┃
                 les États ne s’entendent toujours pas.                                            █
                                                                                                   █
                 C’est de Strasbourg qu’est venue, le 13 février dernier, la                       █
               3 réponse la plus nette. Un usager russe de Telegram contestait                     █
               + l’obligation, faite à cette messagerie, d’aider les services de                   █
               1 sécurité à déchiffrer certains échanges. La Cour européenne des                   █
                 droits de l’homme lui a donné raison : affaiblir la protection de                 ■
                 tous pour en atteindre quelques-uns n’est pas proportionné dans                   │
                 une société démocratique. Or l’affaire portait, justement, sur des                │
 enquête 2/2 ici · 10 dans 5 articles                                          1/10 · 87 % · ? aide
────────────────────
111111111111111tt 222222222222tt 333333333333tt 4444444444tt 5555555tt 666666666666tt t
                                                                                                   t
                                                                              iiii                 t
                 iiiiiiiiiiiiii                                                                    t
                                                                                                   b
                                                                                                   b
                                                                                                   t
                                                                                                   b
                                                                                                   b
                                                                                                   b
              bt @cccccc        9999999999                                                         b
              bb          6666666                                  555                             t
               t uuuuuuuu                                                                          b
               t                                    uuuuuuuuuuuuu                                  b
                                                                                                   b
               b                 iiiii                 111111111                                   t
                                                                                                   t
                                                                                                   t
                                                                                                   t
              bt             uuuuuuuuuuu 111111111                                                 t
                                                                                                   b
                                                                                                   b
                                                                                                   b
               b                                           33333333                                b
               t                             uuuuuuuuuu                                            b
               b            1111111111                                                             b
                                                                                                   b
                                                                                                   t
                                                                                                   t
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
end
