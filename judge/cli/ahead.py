"""Having a suite prepared while its problem is read or an attempt at it is written."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def prepare_ahead(slug: str) -> None:
    """Start to prepare a suite, in a process that outlives this one and has no terminal.

    That takes a millisecond and never fails the command. Only for a person: who pipes the output somewhere may
    go through all problems.
    """
    if not sys.stdout.isatty():
        return
    nothing = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0) for number in range(3)]
    command = [sys.executable, "-P", "-m", "judge.examiner.ahead", slug]
    with suppress(OSError, NotImplementedError, ValueError):
        os.posix_spawn(sys.executable, command, os.environ, file_actions=nothing, setsid=True)
