#!/usr/bin/env bash
# timeout-decorator 0.5.0 on Python 3.12, 3.13 and 3.14: its handler of SIGALRM stays installed after a time-out.
#
# When the time runs out in an operator that works in C (`==` of two lists), and this is the last step of the
# decorated function, Python looks for signals only in the `finally` of the decorator: at the return of
# `setitimer`, before `signal.signal` gives the old handler back. A later SIGALRM that was meant for the old
# handler raises TimeoutError. On Python 3.11 the old handler is back.
#
# Seen on Python 3.13.0 (and alike on 3.12.1 and 3.14.10):
#     Python 3.13.0, timeout-decorator 0.5.0
#     a time-out in a loop: the old handler is back
#     a time-out in an operator: the handler of the decorator stays
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 77 if the Python is not on this machine,
# with 2 if the package cannot be installed.
versions="3.13 3.14 3.12"
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
import signal
import sys
from importlib.metadata import version

import timeout_decorator


def old(number, frame):
    pass


@timeout_decorator.timeout(0.05)
def loop():
    number = 0
    while True:
        number += 1


@timeout_decorator.timeout(0.05)
def operator():
    left, right = ([tuple(range(2000))] * 50_000 for _ in range(2))
    return left == right


def after(function):
    signal.signal(signal.SIGALRM, old)
    try:
        function()
    except timeout_decorator.TimeoutError:
        return signal.getsignal(signal.SIGALRM)
    print("no time-out: this machine is too fast for the program")
    sys.exit(2)


words = {True: "the old handler is back", False: "the handler of the decorator stays"}
in_loop, in_operator = after(loop) is old, after(operator) is old
print(f"Python {sys.version.split()[0]}, timeout-decorator {version('timeout-decorator')}")
print("a time-out in a loop:", words[in_loop])
print("a time-out in an operator:", words[in_operator])
sys.exit(0 if in_loop and not in_operator else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
