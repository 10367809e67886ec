#!/usr/bin/env bash
# timeout-decorator 0.5.0: with `timeout(None)` and a time limit at the call, the timer runs on after the call.
#
# The decorated function returns in time. The decorator starts the timer for the limit that the call gives, but
# stops it only if the decorator itself has a limit, so TimeoutError comes up later in code that is not decorated.
#
# Seen on Python 3.11.7 (and alike on 3.12.1 to 3.14.10):
#     Python 3.11.7, timeout-decorator 0.5.0
#     timeout(5), called with timeout=0.2: nothing after the call
#     timeout(None), called with timeout=0.2: TimeoutError after the call
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 77 if the Python is not on this machine,
# with 2 if the package cannot be installed.
versions="3.11 3.12 3.13 3.14"
python=""
for version in $versions; do
  for candidate in "$(command -v "python$version" || true)" "$HOME/.pyenv/versions/$version".*/bin/"python$version"; do
    if [ -z "$python" ] && [ -n "$candidate" ] && "$candidate" -c "import venv" 2>/dev/null; then
      python="$candidate"
    fi
  done
done
if [ -z "$python" ]; then
  echo "This needs Python ${versions// / or } with venv, on PATH or under ~/.pyenv/versions."
  exit 77
fi

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timeout-decorator==0.5.0 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/program.py" <<'EOF'
import sys
import time
from importlib.metadata import version

import timeout_decorator


def after(limit):
    """Say what happens after a call that ended at once."""
    function = timeout_decorator.timeout(limit)(lambda: 1)
    assert function(timeout=0.2) == 1
    try:
        time.sleep(0.5)
    except timeout_decorator.TimeoutError:
        return "TimeoutError after the call"
    return "nothing after the call"


print(f"Python {sys.version.split()[0]}, timeout-decorator {version('timeout-decorator')}")
seen = after(5), after(None)
print("timeout(5), called with timeout=0.2:", seen[0])
print("timeout(None), called with timeout=0.2:", seen[1])
sys.exit(0 if seen == ("nothing after the call", "TimeoutError after the call") else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
