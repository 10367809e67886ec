"""Processes that work off tasks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

from judge.authoring.workers import Crash, Workers


def double(number: int) -> int:
    """Double a number, unless it is one of those that bring down the worker."""
    if number == 13:
        os._exit(7)
    if number == 14:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == 15:
        raise ValueError("an odd one")
    return 2 * number


def whoami(_: int) -> int:
    """Give the process that works."""
    time.sleep(0.05)
    return os.getpid()


def test_results_carry_their_numbers() -> None:
    """Every task gets its own result back, whoever worked it off, and may be followed by more."""
    with Workers(double, 2) as workers:
        for number in range(5):
            workers.submit(number, number)
        found = {}
        for number, result in workers.results():
            found[number] = result
            if number < 5:
                workers.submit(number + 5, number + 5)
    assert found == {number: 2 * number for number in range(10)}


def test_workers_are_kept() -> None:
    """Both workers take part, and no process is started for each task."""
    with Workers(whoami, 2) as workers:
        for number in range(12):
            workers.submit(number, number)
        assert len({result for _, result in workers.results()}) == 2


def test_a_crash_is_reported() -> None:
    """A task that brings down its worker says how, and all others get their results."""
    with Workers(double, 2) as workers:
        for number in range(12, 18):
            workers.submit(number, number)
        found = dict(workers.results())
    error = found.pop(15)
    assert isinstance(error, Crash)
    assert error.message.startswith(f"ValueError: an odd one ({__file__}, line ")
    assert found == {
        12: 24,
        13: Crash("the judge's worker ended with exit code 7"),
        14: Crash("the judge's worker was ended by SIGKILL"),
        16: 32,
        17: 34,
    }


def test_nothing_is_left() -> None:
    """Leaving the pool in the middle of the work ends its processes."""
    with Workers(whoami, 2) as workers:
        for number in range(200):
            workers.submit(number, number)
        pids = {result for _, (_, result) in zip(range(6), workers.results(), strict=False)}
    for pid in pids:
        assert isinstance(pid, int)
        assert not _alive(pid)


def test_interrupt_ends_all(tmp_path: Path) -> None:
    """Ctrl-C ends parent and workers within a moment and without a word from a worker."""
    script = tmp_path / "pool.py"
    script.write_text(
        textwrap.dedent("""
            import os, sys, time
            from judge.authoring.workers import Workers

            def nap(seconds):
                os.write(1, b"%d\\n" % os.getpid())  # one write, so that two workers do not mix
                time.sleep(seconds)

            if __name__ == "__main__":
                try:
                    with Workers(nap, 2) as workers:
                        workers.submit(0, 60)
                        workers.submit(1, 60)
                        list(workers.results())
                except KeyboardInterrupt:
                    sys.exit(130)
        """)
    )
    parent = subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert parent.stdout
    pids = [int(parent.stdout.readline()) for _ in range(2)]
    os.killpg(parent.pid, signal.SIGINT)  # as a terminal does
    _, errors = parent.communicate(timeout=10)
    assert parent.returncode == 130
    assert errors == ""
    assert not any(map(_alive, pids))


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
