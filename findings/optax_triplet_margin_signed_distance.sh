#!/usr/bin/env bash
# optax 0.2.8: triplet_margin_loss(norm_degree=1) adds up signed differences, so a distance can be 0 or negative.
#
# The distance is (sum((a - b) ** p) + eps) ** (1 / p), without an absolute value. For p = 2 that does not matter. For
# p = 1 the points (0, 0) and (3, -3) have the distance 0.000001 in the place of 6, and (0, 0) and (3, 0) the distance
# -3, so the loss pulls a positive away. For p = 3 the root of a negative sum is NaN. PyTorch's triplet_margin_loss,
# whose parameters it has, takes absolute values. eps is added under the root, so equal points have the distance
# 0.001 for p = 2.
#
# Seen on Python 3.11.7:
#     jax 0.10.2, optax 0.2.8
#     p 1, positive (3, -3), negative (0, 0): loss 1.0, by absolute values 7
#     p 1, positive (3, 0), negative (0, 0): loss 0.0, by absolute values 4
#     p 3, positive (3, 0), negative (0, 0): loss nan, by absolute values 4
#     p 2, positive (3, 0), negative (0, 0): loss 4.0, by absolute values 4
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 2 if the packages cannot be installed.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jax==0.10.2 jaxlib==0.10.2 optax==0.2.8 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/program.py" <<'EOF'
import math
import sys
from importlib.metadata import version

import jax.numpy as jnp
from optax.losses import triplet_margin_loss

print(f"jax {version('jax')}, optax {version('optax')}")
seen = []
for degree, positive, right in ((1, (3, -3), 7), (1, (3, 0), 4), (3, (3, 0), 4), (2, (3, 0), 4)):
    points = [jnp.array([point], dtype=jnp.float32) for point in ((0, 0), positive, (0, 0))]
    loss = float(triplet_margin_loss(*points, norm_degree=degree, margin=1.0)[0])
    seen.append(loss)
    print(f"p {degree}, positive {positive}, negative (0, 0): loss {loss:.1f}, by absolute values {right}")
still = abs(seen[0] - 1) < 0.01 and seen[1] == 0 and math.isnan(seen[2]) and abs(seen[3] - 4) < 0.01
sys.exit(0 if still else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
