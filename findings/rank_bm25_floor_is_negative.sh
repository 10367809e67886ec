#!/usr/bin/env bash
# rank-bm25 0.2.2: BM25Okapi's floor for negative idf can itself be negative, so a document that has the word loses.
#
# A word in more than half of the documents has a negative idf, log((N - n + 0.5) / (n + 0.5)). BM25Okapi replaces it
# by epsilon = 0.25 times the average idf of all words, which is meant as a small positive floor. In a small corpus of
# similar documents that average is negative too. Then a document without the query's word ranks before those that
# have it, and the more often a document has the word, the later it ranks. A word in exactly half of the documents
# counts nothing. The form with 1 + inside the logarithm (Lucene's) has no such case.
#
# Seen on Python 3.11.7:
#     rank-bm25 0.2.2
#     idf: {'tea': -0.18, 'green': -0.18, 'cup': 0.85}
#     scores of 'tea': twice -0.26, once -0.18, without 0.00
#     best document for 'tea': without
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 2 if the packages cannot be installed.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rank-bm25==0.2.2 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/program.py" <<'EOF'
import sys
from importlib.metadata import version

from rank_bm25 import BM25Okapi

print(f"rank-bm25 {version('rank-bm25')}")
documents = {
    "twice": ["tea", "tea", "green"],
    "once": ["tea", "green", "green"],
    "other": ["tea", "green", "green"],
    "without": ["cup", "green", "green"],
}
engine = BM25Okapi(list(documents.values()))
print("idf:", {word: round(idf, 2) for word, idf in engine.idf.items()})
scores = dict(zip(documents, engine.get_scores(["tea"])))
print("scores of 'tea':", ", ".join(f"{name} {scores[name]:.2f}" for name in ("twice", "once", "without")))
best = max(scores, key=scores.get)
print("best document for 'tea':", best)
sys.exit(0 if best == "without" and scores["twice"] < scores["once"] < 0 else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
