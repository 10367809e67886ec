"""A command in a terminal of its own, as a user has it: keys, sizes, signals."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.cli.shell import JUDGE, bare

PATIENCE_S = 60.0
"""How long something may take to appear; a machine may be busy."""


class Terminal:
    """A terminal with `judge watch` or another command in it, as its controlling process."""

    def __init__(
        self,
        *arguments: str,
        command: str = "watch",
        columns: int = 100,
        within: Sequence[str] = (),
        **environment: str,
    ) -> None:
        """`within` is a command that runs the one that comes after it."""
        self._ours, self.theirs = pty.openpty()
        self.resize(columns, tell=False)
        self.before = self.modes()
        self.process = subprocess.Popen(
            [*within, *JUDGE, command, *arguments],
            stdin=self.theirs,
            stdout=self.theirs,
            stderr=self.theirs,
            env=os.environ | {"TERM": "xterm"} | environment,
            start_new_session=True,
            preexec_fn=self._take_terminal,  # the one way to a controlling terminal
        )
        self.written = ""

    def _take_terminal(self) -> None:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    def resize(self, columns: int, *, tell: bool = True) -> None:
        """Give the terminal another size, and have the process hear of it."""
        fcntl.ioctl(self.theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        if tell:
            self.process.send_signal(signal.SIGWINCH)

    def modes(self) -> list[Any]:
        """Return how the terminal is set."""
        return termios.tcgetattr(self.theirs)

    def press(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def until(self, text: str) -> str:
        """Wait until the text is written, and return what was written up to then, since the last time."""
        end = time.monotonic() + PATIENCE_S
        while text not in self.written:
            if not select.select([self._ours], [], [], max(end - time.monotonic(), 0))[0]:
                raise AssertionError(f"no {text!r}, but:\n{self.written!r}")
            self.written += _bare(os.read(self._ours, 65536))
        found, _, self.written = self.written.partition(text)
        return found + text

    def quiet(self, seconds: float = 1.0) -> str:
        """Return what is written within some seconds."""
        end = time.monotonic() + seconds
        while select.select([self._ours], [], [], max(end - time.monotonic(), 0))[0]:
            self.written += _bare(os.read(self._ours, 65536))
        written, self.written = self.written, ""
        return written

    def interrupt(self) -> int:
        """Press Ctrl-C where a line is edited, and return the exit code.

        One that comes just before readline waits for a key is heard with the next one (Python 3.11 to 3.13).
        """
        self.press("\x03")
        if not self._ends_within(PATIENCE_S / 4):
            self.press("\x03")
        return self.end()

    def end(self) -> int:
        """Wait for the process to end, and return its exit code."""
        self._ends_within(PATIENCE_S)
        return self.process.wait(1)

    def _ends_within(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < end:
            self.written = self.quiet(0.05)  # what nobody reads would keep it
        self.written = self.quiet(0.05)
        return self.process.poll() is not None

    def hang_up(self) -> None:
        """Close the terminal, as its window's cross does."""
        os.close(self._ours)
        self._ours = -1

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.theirs)
        if self._ours >= 0:
            os.close(self._ours)


def _bare(written: bytes) -> str:
    """Return what is written without colours, and with a line for each that is drawn anew."""
    text = bare(written.decode("utf-8", "replace"))
    return text.replace("\r\n", "\n").replace("\x1b[H\x1b[2J", "\f").replace("\r\x1b[K", "\v")


def processes_in(session: int) -> list[int]:
    """Return the processes that a watch started, those in groups of their own too."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == session and fields[0] != "Z":
                found.append(int(entry.name))
    return found
