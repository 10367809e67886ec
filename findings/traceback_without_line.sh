#!/usr/bin/env bash
# timeout-decorator 0.5.0 on Python 3.11: the traceback of a time-out has no line number.
#
# A `for` loop whose body ends with an `if` has a jump back to its head without a line number, and the handler of a
# signal runs at just that jump. So the traceback says "line None", and on Python 3.11.2 "line -1". In loops whose
# body ends otherwise, and on Python 3.12 and later, the line is there (python/cpython issue 107901; the fix was not
# made for 3.11).
#
# Seen on Python 3.11.7:
#     Python 3.11.7, timeout-decorator 0.5.0
#     body ends with an if: line None
#     body ends with a statement: line 22
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 77 if the Python is not on this machine,
# with 2 if the package cannot be installed.
versions="3.11"
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
import traceback
from importlib.metadata import version
from itertools import count

import timeout_decorator


@timeout_decorator.timeout(0.02)
def ends_with_if():
    found = 0
    for number in count():
        if number < 0:
            found = number
    return found


@timeout_decorator.timeout(0.02)
def ends_with_statement():
    total = 0
    for number in count():
        total ^= number
    return total


def lines(function):
    said = set()
    for _ in range(10):
        try:
            function()
        except timeout_decorator.TimeoutError as error:
            said |= {
                frame.lineno
                for frame in traceback.extract_tb(error.__traceback__)
                if frame.name == function.__name__
            }
    return said


seen = lines(ends_with_if), lines(ends_with_statement)
print(f"Python {sys.version.split()[0]}, timeout-decorator {version('timeout-decorator')}")
print("body ends with an if: line", *sorted(seen[0], key=str))
print("body ends with a statement: line", *sorted(seen[1], key=str))
sys.exit(0 if seen[0] in ({None}, {-1}) and seen[1] <= {22, 23} else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
