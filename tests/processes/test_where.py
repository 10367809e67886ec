"""Where an attempt was when its process died or was killed."""

from __future__ import annotations

import pytest

from judge.processes.candidate import start_candidate
from judge.processes.outcomes import Budget, Outcome
from judge.processes.verdict import Verdict
from judge.wire import encode

LAST_LINES = {
    "a fault": ("import ctypes\ndef attempt():\n    ctypes.string_at(0)\n", Verdict.RUNTIME_ERROR, 3),
    "too much memory": (
        "def attempt():\n    kept = []\n    while True:\n        kept.append(bytearray(10**6))\n",
        Verdict.MEMORY_LIMIT_EXCEEDED,
        4,
    ),
    "C code that hears no alarm": (
        "def attempt():\n    return sum(range(10**12))\n",
        Verdict.TIME_LIMIT_EXCEEDED,
        2,
    ),
    "too much output": (
        "import os\ndef attempt():\n    while True:\n        os.write(1, b'x' * 10**6)\n",
        Verdict.OUTPUT_LIMIT_EXCEEDED,
        4,
    ),
}


def called(source: str, file: str = "solutions/a.py") -> Outcome:
    with start_candidate(numpy=False, memory_mib=64) as candidate:
        candidate.load(source, file, "attempt", False, Budget(cpu_s=5.0))
        [outcome] = candidate.run([encode(())], Budget(cpu_s=0.5)).outcomes
        return outcome


@pytest.mark.parametrize(("source", "verdict", "line"), LAST_LINES.values(), ids=LAST_LINES)
def test_the_line_is_told(source: str, verdict: Verdict, line: int) -> None:
    """Whatever ends the process, the line that it was at is known."""
    outcome = called(source)
    assert outcome.verdict is verdict
    assert outcome.failure is not None
    assert outcome.failure.frames[-1] == (line, "attempt")


def test_a_name_that_is_not_ascii_is_known() -> None:
    """The file is written down with escapes, and found all the same."""
    outcome = called(LAST_LINES["a fault"][0], "übung/l\u00f6sung \u4e2d.py")
    assert outcome.failure is not None
    assert outcome.failure.frames == ((3, "attempt"),)


def test_an_attempt_that_does_not_say_where_it_is() -> None:
    """It may take the signal itself; then there is no line, and it ends all the same."""
    source = """
import signal

def attempt():
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    return sum(range(10**12))
"""
    outcome = called(source)
    assert (outcome.verdict, outcome.failure) == (Verdict.TIME_LIMIT_EXCEEDED, None)
