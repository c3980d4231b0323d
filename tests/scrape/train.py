#!/usr/bin/env python3
"""train.py - the weights of src/import/scrape: fits them, and says how well they do on texts not fitted.

    LUTRIN_SCRAPES=CORPUS LUTRIN_FEATURES=OUT cargo test --test scrape -- --ignored
    python3 tests/scrape/train.py OUT CORPUS [--write src/import/scrape/weights.rs]

shorten.py makes texts with short articles beside those of a corpus; they are fitted too, and held out with their own.
CORPUS holds ID.dump.txt and ID.gold.txt, OUT what the test above wrote: ID.tsv, a block a line (kind, whether the
model has no say, words, features, text).  Needs numpy.

A line is one of the article when more than half of its words lie on the longest common subsequence with the gold text.
The model is a logistic regression with a ridge penalty; a line weighs the square root of its words, and all texts weigh
the same.  The path through the lines is that of src/import/scrape/path.rs.  Folds are made of whole texts.
The measure: multisets of runs of four words, precision and recall averaged over the texts, F1 of the two averages.
"""
import argparse
import collections
import difflib
import glob
import os
import random
import re

import numpy as np

IN_DOUBT, GAP, CERTAIN, LONGEST_GAP = 1.5, 24.0, 6.0, 40        # as in src/import/scrape.rs
# Measured but not used: on a page of three paragraphs the word in a menu outweighed all that they are.
UNUSED = ["subscribing-above"]
TOKEN = re.compile(r"\w+")


def load(out, corpus):
    texts, names = [], []
    for file in sorted(glob.glob(os.path.join(out, "*.tsv"))):
        name = os.path.basename(file)[:-4]
        with open(file, encoding="utf-8", newline="\n") as f:
            names, *rows = [row.split("\t") for row in f.read().split("\n") if row]
        with open(os.path.join(corpus, name + ".gold.txt"), encoding="utf-8", newline="") as f:
            gold = TOKEN.findall(f.read())
        lines = [row[-1] for row in rows]
        texts.append(dict(name=name, gold=gold, lines=lines, kind=[row[0] for row in rows],
                          fixed=np.array([row[1] == "1" for row in rows]), words=np.array([float(row[2]) for row in rows]),
                          x=np.array([[float(v) for v in row[3:-1]] + [1.0] for row in rows]), y=labels(lines, gold)))
    for text in texts:
        text["x"][:, [names.index(name) for name in UNUSED]] = 0
    return texts, names


def labels(lines, gold):
    words, owner = [], []
    for i, line in enumerate(lines):
        found = TOKEN.findall(line)
        words += found
        owner += [i] * len(found)
    of = collections.Counter(owner)
    hit = collections.Counter()
    for match in difflib.SequenceMatcher(None, words, gold, autojunk=False).get_matching_blocks():
        hit.update(owner[match.a:match.a + match.size])
    return np.array([1.0 if of[i] and hit[i] * 2 > of[i] else 0.0 for i in range(len(lines))])


def fit(texts, ridge):
    """Newton's method on standardised features; returns the weights of the raw ones, the constant last."""
    x, y = np.vstack([t["x"] for t in texts]), np.hstack([t["y"] for t in texts])
    weights = [np.where(t["fixed"] | (t["words"] == 0), 0, np.sqrt(t["words"] + .5)) for t in texts]
    w = np.hstack([v / max(v.sum(), 1e-9) for v in weights]) / len(texts)
    mean, spread = x.mean(0), x.std(0) + 1e-6
    mean[-1], spread[-1] = 0, 1
    z, b = (x - mean) / spread, np.zeros(x.shape[1])
    for _ in range(15):
        p = 1 / (1 + np.exp(-np.clip(z @ b, -30, 30)))
        step = np.linalg.solve((z * (w * p * (1 - p))[:, None]).T @ z + ridge * np.eye(len(b)), z.T @ (w * (p - y)) + ridge * b)
        b -= step
        if abs(step).max() < 1e-6:
            break
    raw = b / spread
    raw[-1] -= (raw * mean)[:-1].sum()
    return raw


def path(gains, gap):
    """-> whether each line is of the article"""
    sums, came = [0.0, -1e30, -1e30, -1e30], []
    for gain in gains:
        before, article, hole, after = sums
        a = max((article, 1), (before, 0), (hole, 2), key=lambda v: v[0])
        h = max((hole, 2), (article - gap, 1), key=lambda v: v[0])
        e = max((after, 3), (article, 1), key=lambda v: v[0])
        sums = [before, a[0] + gain, h[0], e[0]]
        came.append((0, a[1], h[1], e[1]))
    at, chosen = max((0, 1, 3), key=lambda s: sums[s]), []
    for back in reversed(came):
        chosen.append(at == 1)
        at = back[at]
    return chosen[::-1]


def decide(text, raw):
    gains = np.clip(text["x"] @ raw + IN_DOUBT, -CERTAIN, CERTAIN) * np.sqrt(text["words"] + 1)
    for i, kind in enumerate(text["kind"]):
        gains[i] = CERTAIN if kind in ("code", "table") else 0.0 if kind in ("rule", "image") else gains[i]
    chosen = path(gains, GAP)
    of = [i for i, keep in enumerate(chosen) if keep]
    for i, j in zip(of, of[1:]):
        if j - i - 1 > LONGEST_GAP:
            chosen[i:j] = [True] * (j - i)
    return chosen if any(chosen) else [True] * len(chosen)


def runs(words):
    return collections.Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))) if words else collections.Counter()


def score(texts, choices):
    found = []
    for text, choice in zip(texts, choices):
        shown = [line for line, keep, kind in zip(text["lines"], choice, text["kind"]) if keep and kind != "title"]
        g, p = runs(text["gold"]), runs(TOKEN.findall("\n".join(shown)))
        both = sum((g & p).values())
        found.append((both / sum(p.values()) if p else None, both / sum(g.values()) if g else None))
    p, r = (np.mean([v[i] for v in found if v[i] is not None]) for i in (0, 1))
    return p, r, 2 * p * r / (p + r)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("features")
    ap.add_argument("corpus")
    ap.add_argument("--folds", type=int, default=11)
    ap.add_argument("--seeds", type=int, default=4, help="how often the texts are dealt out anew")
    ap.add_argument("--ridge", type=float, default=3e-3)
    ap.add_argument("--write", help="where the weights go")
    a = ap.parse_args()
    texts, names = load(a.features, a.corpus)
    say = lambda what, s: print("%-28s P %.3f  R %.3f  F1 %.3f" % (what, *s))
    say("the lines that are right", score(texts, [t["y"] > 0 for t in texts]))
    held = []
    whole = [t for t in texts if "~" not in t["name"]]
    short = [t for t in texts if "~" in t["name"]]
    for seed in range(a.seeds):
        order = [t["name"] for t in whole]
        random.Random(seed).shuffle(order)
        choices = {}
        for k in range(a.folds):
            out = set(order[k::a.folds])
            raw = fit([t for t in texts if t["name"].split("~")[0] not in out], a.ridge)
            choices.update((t["name"], decide(t, raw)) for t in texts if t["name"].split("~")[0] in out)
        held.append([score(part, [choices[t["name"]] for t in part]) for part in (whole, short) if part])
        say("held out, dealt with %d" % seed, held[-1][0])
    for what, figures in zip(("held out, on average", "held out, cut short"), np.mean(held, axis=0)):
        say(what, figures)
    raw = fit(texts, a.ridge)
    say("fitted", score(whole, [decide(t, raw) for t in whole]))
    for name, value in sorted(zip(names, raw), key=lambda v: -abs(v[1]))[:12]:
        print("  %-20s %+.2f" % (name, value))
    if a.write:
        rows = "".join("    %.4f, // %s\n" % v for v in zip(raw, names))
        with open(a.write, "w", encoding="utf-8") as f:
            f.write("//! The weights of the features: written by `tests/scrape/train.py`, not by hand.\n\n"
                    "use super::features::COUNT;\n\n/// In the order of [`super::features::NAMES`].\n"
                    "#[rustfmt::skip]\npub const WEIGHTS: [f32; COUNT] = [\n%s];\n\n"
                    "/// What is added to the sum.\npub const CONSTANT: f32 = %.4f;\n" % (rows, raw[-1]))


if __name__ == "__main__":
    main()
