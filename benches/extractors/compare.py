#!/usr/bin/env python3
"""compare.py CORPORA OUT --lutrin PATH - scores what `extractors` wrote, page by page.

Each extractor twice: its own text, and through lutrin's blocks: a block of the page counts as kept when
more than half of its runs of four words are in the extractor's text (one of fewer words: when it stands
there and a block beside it is kept).  CORPORA holds score.py and html-dev; OUT/NAME/PAGE.txt are the texts,
where PAGE is the first 16 digits of the page's id.
"""
import argparse
import importlib.util
import json
import os
import subprocess
import tempfile


def load(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def blocks_of(lutrin, html):
    with tempfile.TemporaryDirectory() as tmp:
        path = os.path.join(tmp, "000.html")
        with open(path, "wb") as f:
            f.write(html)
        done = subprocess.run([lutrin, "export", "--format", "json", path], capture_output=True, check=True,
                              env={"HOME": tmp, "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})
    article = json.loads(done.stdout)
    raw = article["text"].encode()
    return [(raw[b["start"]:b["end"]].decode(), b) for b in article["blocks"] if b["kind"] != "title"]


def kept(score, blocks, text):
    words = score.TOKEN.findall(text)
    there = {tuple(words[i:i + n]) for n in range(1, 5) for i in range(len(words) - n + 1)}
    out = []
    for block, _ in blocks:
        own = score.TOKEN.findall(block)
        if len(own) < 4:
            out.append(None if own and tuple(own) in there else False)
        else:
            runs = [tuple(own[i:i + 4]) for i in range(len(own) - 3)]
            out.append(2 * sum(run in there for run in runs) > len(runs))
    for i, keep in enumerate(out):
        if keep is None:
            after = next((k for k in out[i + 1:] if k is not None), False)
            out[i] = bool(i and out[i - 1]) or after
    return "\n".join(block for (block, _), keep in zip(blocks, out) if keep)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpora")
    ap.add_argument("out")
    ap.add_argument("--lutrin", required=True)
    a = ap.parse_args()
    score = load(os.path.join(a.corpora, "score.py"))
    pages = score.load("html")
    blocks = {short: blocks_of(a.lutrin, html) for short, html, *_ in pages}

    def line(name, predict):
        rows = [score.compare(gold, predict(short, gold)) for short, _, _, gold, _ in pages]
        p = score.mean(score.precision(*r) for r in rows)
        r = score.mean(score.recall(*r) for r in rows)
        halves = []
        for half in (0, 1):
            some = rows[half::2]
            halves.append(score.f1(score.mean(score.precision(*x) for x in some), score.mean(score.recall(*x) for x in some)))
        print("%-34s F1 %.3f  P %.3f  R %.3f   halves %.3f %.3f" % (name, score.f1(p, r), p, r, *halves))

    line("all blocks", lambda page, _: "\n".join(text for text, _ in blocks[page]))
    line("the best choice of blocks", lambda page, gold: kept(score, blocks[page], gold))
    line("lutrin", lambda page, _: "\n".join(text for text, b in blocks[page] if not b["boilerplate"]))
    bare = ("caption", "image")
    line("lutrin, less captions and pictures", lambda page, _: "\n".join(
        text for text, b in blocks[page] if not b["boilerplate"] and b["kind"] not in bare))
    for name in sorted(os.listdir(a.out)):
        texts = {}
        for page in blocks:
            with open(os.path.join(a.out, name, page + ".txt"), encoding="utf-8") as f:
                texts[page] = f.read()
        line(name, lambda page, _: texts[page])
        line(name + ", through blocks", lambda page, _: kept(score, blocks[page], texts[page]))


if __name__ == "__main__":
    main()
