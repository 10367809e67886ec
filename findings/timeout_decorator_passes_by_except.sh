#!/usr/bin/env bash
# timeout-decorator 0.5.0 on Python 3.11 to 3.14: the time-out passes by the `except` and `finally` round a loop.
#
# The decorator raises its exception in the handler of a signal. Python runs that handler at the jump back of a
# loop, and some loops that stand directly in a `try` or `with` are taken for code outside it. Which ones differs:
#     3.11, 3.12   while True: pass             on one line, and first in the `try`
#     3.13         while condition: ...         in `with` too
#     3.14         while True: if ...: break    as the whole body, in `with` too
# The cause is in Python, and its developers know of it for 3.11 to 3.13 (python/cpython issues 108214 and 130279).
#
# Seen, each loop stopped 30 times, on Python 3.11.7, 3.12.1, 3.13.0 and 3.14.10:
#     Python 3.13.0, timeout-decorator 0.5.0
#     while True: pass            passed by 0 of 30
#     while condition:            passed by 30 of 30
#     while True: if ...: break   passed by 0 of 30
#     for:                        passed by 0 of 30
# On 3.11.7 and 3.12.1 it is the first line that says 30, on 3.14.10 the third.
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 77 if the Python is not on this machine,
# with 2 if the package cannot be installed.
versions="3.13 3.14 3.12 3.11"
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
from importlib.metadata import version
from itertools import count

import timeout_decorator

reached = []


def endless(going=True):
    try:
        while True: pass
    finally:
        reached.append(1)


def condition(going=True):
    try:
        while going:
            pass
    finally:
        reached.append(1)


def if_break(going=True):
    try:
        while True:
            if not going:
                break
    finally:
        reached.append(1)


def for_loop(going=True):
    try:
        for _ in count():
            pass
    finally:
        reached.append(1)


def passed_by(function):
    reached.clear()
    for _ in range(30):
        try:
            timeout_decorator.timeout(0.01)(function)()
        except timeout_decorator.TimeoutError:
            pass
    return 30 - len(reached)


loops = {
    "while True: pass": endless,
    "while condition:": condition,
    "while True: if ...: break": if_break,
    "for:": for_loop,
}
seen = {text: passed_by(function) for text, function in loops.items()}
print(f"Python {sys.version.split()[0]}, timeout-decorator {version('timeout-decorator')}")
for text, number in seen.items():
    print(f"{text:27} passed by {number} of 30")
affected = {11: "while True: pass", 12: "while True: pass", 13: "while condition:", 14: "while True: if ...: break"}
sys.exit(0 if seen[affected.get(sys.version_info.minor, "for:")] > 20 else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
