"""The root of the errors that the judge reports to a person, and what an error of the system means to one."""

from __future__ import annotations

import errno


class JudgeError(Exception):
    """Something the user can mend; the message says what is wrong and `tip` what to do next."""

    def __init__(self, message: str, tip: str = "") -> None:
        super().__init__(message)
        self.tip = tip


class MachineError(JudgeError):
    """Something that is missing on this machine, whatever was typed."""


_NO_ROOM = "the disk is full: make room on it and run the command again"
_EXPLANATIONS = {
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
    errno.EAGAIN: "no more processes can be started: end some, or raise the limit that ulimit -u shows",
    errno.ENOMEM: "there is not enough memory: end some programs, or raise the limit that ulimit -v shows",
    errno.EMFILE: "too few files may be open at once: raise the limit that ulimit -n shows, to 256 or more",
    errno.ENFILE: "too many files are open on this machine: end some programs",
}


def explained(error: BaseException) -> str | None:
    """Say what this machine lacks and what to do about it, None where the error tells of something else."""
    if isinstance(error, MemoryError):
        return _EXPLANATIONS[errno.ENOMEM]
    if isinstance(error, OSError) and error.errno is not None:
        return _EXPLANATIONS.get(error.errno)
    return None
