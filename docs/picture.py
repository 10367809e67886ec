"""Draw the pictures of the README, docs/*.svg: a wrong attempt, a slow one and the list, in a real terminal.

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

DOCS = Path(__file__).resolve().parent
ATTEMPTS = DOCS.parent / "problems/top_k_elements/top_k/attempts"
PICTURES = {
    "run": (ATTEMPTS / "wrong_answer/heap_order_as_sorted_order.py", ["run", "top_k"]),
    "late": (ATTEMPTS / "time_limit_exceeded/count_for_each_string.py", ["run", "top_k"]),
    "list": (ATTEMPTS / "accepted/bounded_heap.py", ["list", "--pattern", "two_heaps"]),
}
"""For each picture the attempt at top_k that lies in the workspace, and the command whose screen is drawn."""
COLUMNS, ROWS = 88, 40
ERASE_LINE = "\x1b[2K"  # the last one takes the live line away


def main() -> None:
    for name, (attempt, command) in PICTURES.items():
        with tempfile.TemporaryDirectory() as folder:
            solutions = Path(folder) / "solutions"
            solutions.mkdir()
            shutil.copy(attempt, solutions / "top_k.py")
            shown(
                folder, ["run", "top_k"]
            )  # makes the limits, so that the picture shows the time that a person waits
            written = shown(folder, command)
        text = f"$ judge {' '.join(command)}\n" + written.rpartition(ERASE_LINE)[2]
        (DOCS / f"{name}.svg").write_text(drawn(text, name), encoding="utf-8")


def shown(workspace: str, command: list[str]) -> str:
    """Run a command of judge in a terminal, and give what was written there."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    with subprocess.Popen(
        [sys.executable, "-m", "judge", *command],
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


def drawn(text: str, name: str) -> str:
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(text))
    return console.export_svg(title="judge", unique_id=name)


if __name__ == "__main__":
    main()
