"""Feeds the loop with keys, and has the terminal hand them over one by one."""

from __future__ import annotations

import os
import select
import termios
import threading
import tty
from contextlib import suppress
from typing import Any, Final

from judge.watch.events import Ended, Pressed, Put

_MOST: Final = 64
"""Bytes that one key may send: an arrow key sends three, which are one key."""


class Keys:
    """The keys of a terminal, read by a thread of its own."""

    def __init__(self, terminal: int, put: Put) -> None:
        self._terminal = terminal
        self._put = put
        self.before: list[Any] = termios.tcgetattr(terminal)
        """How the terminal was set before."""
        self._woken, self._wake = os.pipe()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Have keys come one by one and unseen; Ctrl-C and Ctrl-Z stay signals."""
        tty.setcbreak(self._terminal, termios.TCSADRAIN)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Set the terminal as it was before, and read no more of it."""
        if self._thread is not None:
            os.write(self._wake, b"x")
            self._thread.join()
            self._thread = None
            os.read(self._woken, 1)
        with suppress(termios.error):  # the terminal has gone
            termios.tcsetattr(self._terminal, termios.TCSADRAIN, self.before)

    def _run(self) -> None:
        while True:
            ready, _, _ = select.select([self._terminal, self._woken], [], [])
            if self._woken in ready:
                return
            try:
                typed = os.read(self._terminal, _MOST)
            except OSError:
                typed = b""
            if not typed:
                self._put(Ended())
                return
            if not typed.startswith(b"\x1b"):  # else an arrow or the like, which means nothing here
                for key in typed.decode("utf-8", "ignore"):
                    self._put(Pressed(key))
