"""The guard round the calls of an attempt: timeout-decorator, and what it leaves to do.

timeout-decorator arms a timer and turns its signal, SIGALRM, into an exception. The examiner sends the same
signal as soon as the CPU time is used up. The exception tells where the attempt was, but three things can
happen to it:

- An operator that works in C ends before Python looks for signals. If it was the attempt's last step, Python
  3.12 and later raise the exception in the clean-up of timeout-decorator, whose handler then stays installed.
- Python 3.11 to 3.14 take some loops that stand directly in a `try` or `with` for code outside it. The
  exception passes by the attempt's `except`, `finally` and `__exit__`, so locks may stay held.
- The attempt catches it: with a bare `except`, by raising another exception in `finally`, in `__del__`.

So the alarm is switched off here once more, and a call in which it rang is out of time, whatever the call did
then. The process serves no call after that.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import Any

import timeout_decorator


class OutOfTime(BaseException):
    """Raised inside the attempt when its time is up; `except Exception` does not catch it."""


_rung: list[OutOfTime] = []
"""The exceptions of the alarms that rang during the call."""


def _ring() -> OutOfTime:
    error = OutOfTime()
    _rung.append(error)
    return error


_limited: Callable[..., Any] = timeout_decorator.timeout(1, timeout_exception=_ring)(lambda action: action())
"""Carries out an action that takes no arguments, with `timeout` seconds of time."""


def switch_off() -> None:
    """Stop the timer, and ignore the examiner's alarm: it may come when the call it was meant for has ended."""
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, signal.SIG_IGN)


def heed() -> None:
    """Raise OutOfTime if the alarm has rung, whatever became of its exception."""
    if _rung:
        raise _rung[0]


def guarded(action: Callable[[], Any], seconds: float) -> Any:
    """Carry out the action and return its answer; OutOfTime if it takes longer or the examiner's alarm rings."""
    _rung.clear()
    try:
        try:
            return _limited(action, timeout=seconds)
        finally:
            switch_off()
    finally:
        switch_off()  # a second alarm may have rung in the first try
        heed()
