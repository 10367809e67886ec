"""Run the `judge` command as a person's shell does: as a process, piped or in a terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios

JUDGE = (sys.executable, "-m", "judge")


def piped(*arguments: str, typed: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `judge` with its output piped, and what was typed to read."""
    return subprocess.run(
        [*JUDGE, *arguments],
        env=os.environ | environment,
        input=typed,
        capture_output=True,
        text=True,
        timeout=600,  # a machine may be busy
        check=False,
    )


def bare(text: str) -> str:
    """Return the text without its colours and weights."""
    return re.sub(r"\x1b\[[\d;]*m", "", text)


def in_terminal(*arguments: str, columns: int = 100, **environment: str) -> str:
    """Run `judge` in a terminal of so many columns, and give what it wrote there."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    with subprocess.Popen(
        [*JUDGE, *arguments],
        env=os.environ | {"TERM": "xterm-256color", "PAGER": "cat"} | environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        written = b""
        while chunk := _read(ours):
            written += chunk
    os.close(ours)
    return written.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the last process at the other end has gone
        return b""
