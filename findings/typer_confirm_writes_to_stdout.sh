#!/usr/bin/env bash
# typer 0.28.0: confirm(..., err=True) and prompt(..., err=True) put the question on stderr, and one space on stdout.
#
# A command that asks before it writes a file to stdout (`tool export > data.py`, answered with y) begins that file
# with a space, and Python calls it an unexpected indent. click 8.5.1, whose functions have the same names and
# documentation, writes nothing there: typer has a copy of an older click inside (typer._click) and does not use
# the one that is installed.
#
# Seen on Python 3.11.7:
#     typer 0.28.0, click 8.5.1
#     typer.confirm  stdout ' x = 1\n'
#     typer.prompt   stdout ' x = 1\n'
#     click.confirm  stdout 'x = 1\n'
#     click.prompt   stdout 'x = 1\n'
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 2 if the packages cannot be installed.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check typer==0.28.0 click==8.5.1 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/ask.py" <<'EOF'
import sys

import click
import typer

module, name = sys.argv[1].split(".")
getattr({"click": click, "typer": typer}[module], name)("Go on?", err=True)
print("x = 1")
EOF
cat >"$folder/program.py" <<'EOF'
import subprocess
import sys
from importlib.metadata import version

print(f"typer {version('typer')}, click {version('click')}")
expected = {"typer.confirm": " x = 1\n", "typer.prompt": " x = 1\n", "click.confirm": "x = 1\n", "click.prompt": "x = 1\n"}
seen = {}
for name in expected:
    run = subprocess.run([sys.executable, sys.argv[1], name], input="y\n", capture_output=True, text=True)
    seen[name] = run.stdout
    print(f"{name:13}  stdout {run.stdout!r}")
sys.exit(0 if seen == expected else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py" "$folder/ask.py"
