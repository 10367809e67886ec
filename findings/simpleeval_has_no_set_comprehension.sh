#!/usr/bin/env bash
# simpleeval 1.0.8: of the comprehensions and unpackings of Python, EvalWithCompoundTypes knows all but two.
#
# It evaluates list comprehensions, generator expressions, dict comprehensions, set displays ({1, 2}) and unpacking
# in a list ([*a, 3]). A set comprehension ({n for n in a}) and unpacking in a call (f(*a)) are
# FeatureNotAvailable, so a program that offers "comprehensions" to its users has to say which. set([n for n in a])
# works for the first.
#
# Seen on Python 3.11.7:
#     simpleeval 1.0.8
#     [n for n in a]: [1, 2]
#     {n: 1 for n in a}: {1: 1, 2: 1}
#     {1, 2}: {1, 2}
#     [*a, 3]: [1, 2, 3]
#     set([n for n in a]): {1, 2}
#     {n for n in a}: FeatureNotAvailable: Sorry, SetComp is not available in this evaluator
#     max(*a): FeatureNotAvailable: Sorry, Starred is not available in this evaluator
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 2 if the package cannot be installed.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check simpleeval==1.0.8 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/program.py" <<'EOF'
import sys
from importlib.metadata import version

import simpleeval

KNOWN = ["[n for n in a]", "{n: 1 for n in a}", "{1, 2}", "[*a, 3]", "set([n for n in a])"]
UNKNOWN = ["{n for n in a}", "max(*a)"]


def value(text: str) -> str:
    evaluator = simpleeval.EvalWithCompoundTypes(functions={"max": max, "set": set}, names={"a": [1, 2]})
    try:
        return repr(evaluator.eval(text))
    except simpleeval.FeatureNotAvailable as error:
        return f"FeatureNotAvailable: {error}"


print(f"simpleeval {version('simpleeval')}")
told = {text: value(text) for text in KNOWN + UNKNOWN}
for text, found in told.items():
    print(f"{text}: {found}")
names = {"a": [1, 2]}
same = all(told[text] == repr(eval(text, names)) for text in KNOWN)
same = same and all(told[text].startswith("FeatureNotAvailable") for text in UNKNOWN)
sys.exit(0 if same else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py"
