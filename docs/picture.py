"""Draw the picture of the README, docs/run.svg: a wrong attempt at top_k, judged in a real terminal.

python docs/picture.py
"""

from __future__ import annotations

import fcntl
import io
import os
import pty
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.console import Console
from rich.text import Text

REPOSITORY = Path(__file__).resolve().parent.parent
ATTEMPT = REPOSITORY / "problems/top_k_elements/top_k/attempts/wrong_answer/heap_as_it_lies.py"
PICTURE = REPOSITORY / "docs/run.svg"
COLUMNS, ROWS = 88, 40
ERASE_LINE = "\x1b[2K"  # the last one takes the live line away


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        solutions = Path(folder) / "solutions"
        solutions.mkdir()
        shutil.copy(ATTEMPT, solutions / "top_k.py")
        judged(folder)  # makes the limits, so that the picture shows the time that a person waits
        written = judged(folder)
    PICTURE.write_text(drawn("$ judge run top_k\n" + written.rpartition(ERASE_LINE)[2]), encoding="utf-8")


def judged(workspace: str) -> str:
    """Judge the attempt in a terminal, and give what was written there."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    with subprocess.Popen(
        [sys.executable, "-m", "judge", "run", "top_k"],
        cwd=workspace,
        env=plain | {"TERM": "xterm-256color", "XDG_DATA_HOME": workspace, "JUDGE_WORKSPACE": workspace},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        written = b""
        while chunk := read(ours):
            written += chunk
    os.close(ours)
    return written.decode().replace("\r\n", "\n")


def read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the last process at the other end has gone
        return b""


def drawn(text: str) -> str:
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(text))
    return console.export_svg(title="judge", unique_id="run")


if __name__ == "__main__":
    main()
