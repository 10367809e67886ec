"""Signals that ask the judge to end: Ctrl-C, and what kill, a closed terminal and Ctrl-\\ send.

Theory of operation. Such a signal becomes an exception in whatever runs, so that everything cleans up after
itself on the way out to `main`, which ends the process as the signal asks. Only the first one counts: a second
one would break into the cleaning up. Three things would spoil this:

    the exception is lost        Python drops what is raised while it destroys an object. It tells the hook
                                 for such exceptions, and a timer raises ours once more.
    output is written            `held` puts the exception off until it is written, but not for ever: a reader
                                 that reads no more must not keep the judge.
    cleaning up does not end     After some seconds another signal ends the process where it stands.

A signal that is ignored when the judge starts, by nohup or for a job in the background, stays ignored.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, NoReturn

ENDING: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
_AGAIN_S: Final = 0.005
_PATIENCE_S: Final = 1.0
"""How long output may still be written after a signal."""
_CLEANING_S: Final = 3.0
"""After so long another signal ends the process at once."""


class Stopped(BaseException):
    """A signal asks the judge to end."""


_heard: int | None = None
_heard_at = 0.0
_is_held = _is_put_off = False


def listen() -> None:
    """Turn the signals into `Stopped` from now on."""
    for number in ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _hear)
    signal.signal(signal.SIGALRM, _say_again)
    sys.unraisablehook = _lose


def heard() -> int | None:
    """Return the signal that asked the judge to end, if one did."""
    return _heard


def hang_up() -> None:
    """Take for heard the signal that a closed terminal sends, unless it is ignored."""
    global _heard
    if _heard is None and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        _heard = signal.SIGHUP


def stop_listening() -> None:
    """Have no signal change how the process ends, now that everything is done; those that kill still do."""
    for number in ENDING:
        if signal.getsignal(number) is _hear:
            signal.signal(number, signal.SIG_IGN if number == signal.SIGINT else signal.SIG_DFL)


def die_of(number: int) -> NoReturn:
    """End the process as if the signal had never been caught."""
    signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [number])
    os.kill(os.getpid(), number)
    os._exit(128 + number)  # where the signal could not kill, as it cannot the first process of a container


@contextmanager
def held() -> Iterator[None]:
    """Put `Stopped` off while something is done that must not be done by half."""
    global _is_held
    outer, _is_held = _is_held, True
    try:
        yield
    finally:
        _is_held = outer
        if _is_put_off and not outer:
            signal.setitimer(signal.ITIMER_REAL, 0)
            _raise()


def _hear(number: int, _: FrameType | None) -> None:
    global _heard, _heard_at, _is_put_off
    if _heard is None:
        _heard, _heard_at = number, time.monotonic()
        if not _is_held:
            _raise()
        _is_put_off = True
        signal.setitimer(signal.ITIMER_REAL, _PATIENCE_S)
    elif time.monotonic() - _heard_at > _CLEANING_S:
        die_of(number)


def _say_again(*_: object) -> None:
    if _heard is not None:
        _raise()


def _raise() -> NoReturn:
    global _is_put_off
    _is_put_off = False
    assert _heard is not None
    raise Stopped(_heard)


def _lose(lost: sys.UnraisableHookArgs) -> None:
    if isinstance(lost.exc_value, Stopped):
        signal.setitimer(signal.ITIMER_REAL, _AGAIN_S)
    else:
        sys.__unraisablehook__(lost)
