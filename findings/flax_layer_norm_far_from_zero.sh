#!/usr/bin/env bash
# flax 0.12.8: LayerNorm gives values of 474 instead of 1.34 where a row's mean is large beside its spread.
#
# By default the variance is E[x^2] - E[x]^2 (use_fast_variance=True). In float32 the two terms cancel: for the row
# 10000, 10001, 10002, 10003 nothing is left, and only epsilon divides. A normalised row has a standard deviation of
# about 1; this one has 375. With use_fast_variance=False the result is right. BatchNorm, GroupNorm and InstanceNorm
# have the same default. The difference between rows that are shifted by a constant should be none.
#
# Seen on Python 3.11.7:
#     jax 0.10.2, flax 0.12.8, float32
#     row from 0:      fast [-1.34 -0.45  0.45  1.34]  exact [-1.34 -0.45  0.45  1.34]
#     row from 10000:  fast [-474.34 -158.11  158.11  474.34]  exact [-1.34 -0.45  0.45  1.34]
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

import jax.numpy as jnp
import numpy as np
from flax import linen

print(f"jax {version('jax')}, flax {version('flax')}, float32")


def normalised(row, fast):
    layer = linen.LayerNorm(use_bias=False, use_scale=False, epsilon=1e-5, use_fast_variance=fast)
    return np.asarray(layer.apply({}, row))[0]


np.set_printoptions(precision=2, suppress=True)
steps = jnp.arange(4.0)[None, :]
seen = {start: [normalised(start + steps, fast) for fast in (True, False)] for start in (0.0, 10000.0)}
for start, (fast, exact) in seen.items():
    print(f"row from {start:.0f}:".ljust(16), f"fast {fast}  exact {exact}")
right = np.array([-1.3416, -0.4472, 0.4472, 1.3416])
near, far = seen[0.0], seen[10000.0]
still = all(np.allclose(row, right, atol=1e-3) for row in (*near, far[1])) and abs(far[0]).max() > 100
sys.exit(0 if still else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
