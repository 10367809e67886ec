#!/usr/bin/env bash
# rich 15.0.0: where TERM is dumb, a Console that was given a width is 80 columns wide all the same.
#
# `Console(width=140)` is taken at its word everywhere but in a terminal that says TERM=dumb or TERM=unknown (Emacs'
# shell, many build logs with a pseudo-terminal, `docker run -t` with such a TERM). There the size is 80 by 25 unless
# width and height were both given; the real size of the terminal and COLUMNS count for nothing either. Tables are cut
# and lines wrapped at 80, in a window of 60 or of 200. Giving both, or assigning `console.size`, helps.
#
# Seen, in a pseudo-terminal of 140 columns:
#     TERM=xterm  Console()                      140
#     TERM=dumb   Console()                       80
#     TERM=dumb   Console(width=140)              80
#     TERM=dumb   COLUMNS=140 Console()           80
#     TERM=dumb   Console(width=140, height=40)  140
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed.
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install -q rich==15.0.0
cat > wide.py <<'PY'
import sys

from rich.console import Console

options = {name: int(value) for name, _, value in (one.partition("=") for one in sys.argv[2:])}
with open(sys.argv[1], "w") as answer:
    answer.write(str(Console(**options).width))
PY
venv/bin/python - <<'PY'
import fcntl
import os
import pathlib
import pty
import struct
import subprocess
import sys
import termios

ours, theirs = pty.openpty()
fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))
plain = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "TERM")}


def width(*options, **environment):
    command = [sys.executable, "wide.py", "answer", *options]
    subprocess.run(command, env=plain | environment, stdin=theirs, stdout=theirs, stderr=theirs, check=True)
    found = int(pathlib.Path("answer").read_text())
    print(environment, *options, found)
    return found


seen = [
    width(TERM="xterm"),
    width(TERM="dumb"),
    width("width=140", TERM="dumb"),
    width(TERM="dumb", COLUMNS="140"),
    width("width=140", "height=40", TERM="dumb"),
]
sys.exit(0 if seen == [140, 80, 80, 80, 140] else 1)
PY
