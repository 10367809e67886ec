#!/usr/bin/env bash
# scikit-learn 1.9.1: oob_score_ of a forest of few trees depends on which class comes first in the alphabet.
#
# A sample that is in the bag of every tree has no out-of-bag vote. Its row of oob_decision_function_ is all zeros, and
# oob_score_ counts that row as a vote for the first class: right if the sample is of that class, wrong otherwise. So
# the same data, the same trees and the same votes score differently when the two names are exchanged. There is a
# warning that some inputs have no score, but it does not say that they are counted. Leaving them out gives one number.
#
# Seen on Python 3.11.7:
#     scikit-learn 1.9.1, numpy 2.4.6
#     classes low and high: oob_score_ 0.80, without samples that have no vote 1.00
#     classes low and zero: oob_score_ 0.90, without samples that have no vote 1.00
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 2 if the packages cannot be installed.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check scikit-learn==1.9.1 numpy==2.4.6 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/program.py" <<'EOF'
import sys
import warnings
from importlib.metadata import version

import numpy as np
from sklearn.ensemble import RandomForestClassifier

warnings.simplefilter("ignore")
print(f"scikit-learn {version('scikit-learn')}, numpy {version('numpy')}")
x = np.arange(60.0)[:, None]
seen = []
for first, second in (("low", "high"), ("low", "zero")):
    y = np.where(x[:, 0] < 45, first, second)
    forest = RandomForestClassifier(3, oob_score=True, random_state=1).fit(x, y)
    votes = forest.oob_decision_function_
    voted = votes.sum(axis=1) > 0
    alone = (forest.classes_[votes.argmax(axis=1)] == y)[voted].mean()
    seen.append((forest.oob_score_, alone))
    print(f"classes {first} and {second}: oob_score_ {forest.oob_score_:.2f},", end=" ")
    print(f"without samples that have no vote {alone:.2f}")
sys.exit(0 if abs(seen[0][0] - seen[1][0]) > 0.05 and abs(seen[0][1] - seen[1][1]) < 1e-9 else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
