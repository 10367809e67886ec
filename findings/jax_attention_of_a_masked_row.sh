#!/usr/bin/env bash
# jax 0.10.2: dot_product_attention gives a query that may see no key the plain mean of all values.
#
# A mask of False is a large negative number that is added to the scores, not minus infinity. A row that is masked
# throughout has equal scores again, so softmax spreads it evenly over the keys that it must not see: a padded query
# copies the average of the whole sequence, without NaN and without a warning. PyTorch's scaled_dot_product_attention
# gives such a row zeros (since 2.5).
#
# Seen on Python 3.11.7:
#     jax 0.10.2
#     query that sees keys 0 and 1: [5. 7.]
#     query that sees no key: [37. 39.], the mean of all values is [37. 39.]
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 2 if the packages cannot be installed.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jax==0.10.2 jaxlib==0.10.2 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/program.py" <<'EOF'
import sys
from importlib.metadata import version

import jax
import jax.numpy as jnp
import numpy as np

print(f"jax {version('jax')}")
query, key = jnp.ones((1, 2, 1, 2)), jnp.ones((1, 3, 1, 2))
value = jnp.array([[4.0, 6.0], [6.0, 8.0], [101.0, 103.0]]).reshape(1, 3, 1, 2)
mask = jnp.array([[[[True, True, False], [False, False, False]]]])
sees, blind = np.asarray(jax.nn.dot_product_attention(query, key, value, mask=mask))[0, :, 0]
mean = np.asarray(value)[0, :, 0].mean(axis=0)
print(f"query that sees keys 0 and 1: {sees.round(3)}")
print(f"query that sees no key: {blind.round(3)}, the mean of all values is {mean}")
sys.exit(0 if np.allclose(sees, [5, 7]) and np.allclose(blind, mean) else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
