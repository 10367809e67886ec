#!/usr/bin/env bash
# flax 0.12.8: EarlyStopping(patience=2) stops at the third update without improvement in a row, not at the second.
#
# Its documentation calls patience the 'number of steps of no improvement before stopping'. The count is compared
# before it is raised, so it takes patience + 1 such updates. Keras and PyTorch Lightning stop at the update at which
# the count reaches patience, so a training script that is ported trains one epoch longer.
#
# Seen on Python 3.11.7:
#     flax 0.12.8
#     patience 0: stops at update 1 without improvement
#     patience 1: stops at update 2 without improvement
#     patience 2: stops at update 3 without improvement
#     patience 5: stops at update 6 without improvement
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 2 if the packages cannot be installed.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jax==0.10.2 jaxlib==0.10.2 flax==0.12.8 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/program.py" <<'EOF'
import sys
from importlib.metadata import version

from flax.training.early_stopping import EarlyStopping

print(f"flax {version('flax')}")
seen = {}
for patience in (0, 1, 2, 5):
    stopping = EarlyStopping(patience=patience).update(1.0)
    for number in range(1, 20):
        stopping = stopping.update(1.0)
        if stopping.should_stop:
            seen[patience] = number
            print(f"patience {patience}: stops at update {number} without improvement")
            break
sys.exit(0 if all(number == patience + 1 for patience, number in seen.items()) and len(seen) == 4 else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
