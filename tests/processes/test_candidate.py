"""What the examiner measures of a candidate, for real."""

from __future__ import annotations

import subprocess
import sys
import time

from judge.processes import clock
from judge.processes.candidate import start_candidate
from judge.processes.outcomes import Budget
from judge.wire import decode, encode


def test_time_of_a_call_is_counted_in_full() -> None:
    """The CPU time of a call that is over in no time is not nothing, however little it is beside the transfer.

    The kernel counts a process's time when it stops to run: read while it runs, the clock stands still.
    """
    source = "def count(items):\n    return len(items)\n"
    with start_candidate(numpy=False, memory_mib=256) as candidate:
        candidate.load(source, "count.py", "count", False, Budget(cpu_s=5.0))
        blob = encode((list(range(20_000)),))
        runs = [candidate.run([blob], Budget(cpu_s=5.0), timed=True) for _ in range(20)]
    assert min(run.cpu_s for run in runs) > 0


def test_no_depth_of_recursion_is_slow() -> None:
    """At some depths each call takes memory from the system and gives it back; not where attempts are called.

    Python up to 3.13 does this where a chunk of its own stack ends. Each such call is a page fault.
    """
    source = """
import resource

def leaf():
    return 0

def loop():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(1000):
        leaf()
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

def at(depth):
    return at(depth - 1) if depth else loop()

def faults():
    return max(at(depth) for depth in range(900))
"""
    with start_candidate(numpy=False, memory_mib=256) as candidate:
        candidate.load(source, "faults.py", "faults", False, Budget(cpu_s=5.0))
        for timed in (False, True):
            [outcome] = candidate.run([encode(())], Budget(cpu_s=20.0), timed=timed).outcomes
            assert outcome.failure is None
            assert decode(outcome.blob) < 500


def test_a_candidate_that_is_held_does_nothing() -> None:
    """A thread that an attempt left running works between two calls, but not while the process is held."""
    source = """
import threading

def spin():
    while True:
        pass

threading.Thread(target=spin, daemon=True).start()

def double(num):
    return 2 * num
"""
    with start_candidate(numpy=False, memory_mib=256) as candidate:
        candidate.load(source, "double.py", "double", False, Budget(cpu_s=5.0))
        with candidate.held():
            time.sleep(0.05)  # until the signal has arrived
            before = clock.cpu_s(candidate.pid)
            time.sleep(0.3)
            assert clock.cpu_s(candidate.pid) == before
        time.sleep(0.3)
        assert clock.cpu_s(candidate.pid) > before
        [outcome] = candidate.run([encode((4,))], Budget(cpu_s=5.0)).outcomes
        assert decode(outcome.blob) == 8


def test_waiting_for_rest_is_no_work() -> None:
    """Of a process that does not come to rest, as on a busy machine: the wait ends, and is not charged to the judge."""
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as busy:
        try:
            begun, worked = time.monotonic(), time.process_time()
            for _ in range(20):
                clock.await_rest(busy.pid)
            assert time.process_time() - worked < (time.monotonic() - begun) / 4
        finally:
            busy.kill()
