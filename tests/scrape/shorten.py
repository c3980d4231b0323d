#!/usr/bin/env python3
"""shorten.py - the dumps again, each with an article cut short: what a model must get right on short articles, too.

    python3 tests/scrape/shorten.py CORPUS OUT [--times N]

Copies CORPUS (ID.dump.txt, ID.gold.txt) to OUT and adds N times for each text an ID~N: the same page with one to eight
lines of its article, in a row, from the start, the end or the middle.  The page around stays as it is.
"""
import argparse
import glob
import os
import random
import shutil

from train import TOKEN, labels


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus")
    ap.add_argument("out")
    ap.add_argument("--times", type=int, default=2)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    for file in sorted(glob.glob(os.path.join(a.corpus, "*.dump.txt"))):
        name = os.path.basename(file)[:-len(".dump.txt")]
        gold = os.path.join(a.corpus, name + ".gold.txt")
        with open(file, encoding="utf-8", newline="") as f:
            lines = f.read().split("\n")
        with open(gold, encoding="utf-8", newline="") as f:
            article = [i for i, y in enumerate(labels(lines, TOKEN.findall(f.read()))) if y]
        shutil.copy(file, a.out)
        shutil.copy(gold, a.out)
        dice = random.Random(name)
        for n in range(a.times):
            size = dice.randint(1, 8)
            start = dice.choice([0, max(0, len(article) - size), dice.randrange(max(1, len(article)))])
            cut = set(article) - set(article[start:start + size])
            stem = os.path.join(a.out, "%s~%d" % (name, n + 1))
            with open(stem + ".dump.txt", "w", encoding="utf-8", newline="") as f:
                f.write("\n".join(line for i, line in enumerate(lines) if i not in cut))
            with open(stem + ".gold.txt", "w", encoding="utf-8", newline="") as f:
                f.write("\n".join(lines[i] for i in article[start:start + size]))


if __name__ == "__main__":
    main()
