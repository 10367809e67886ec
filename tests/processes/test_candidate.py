"""What the examiner measures of a candidate, for real."""

from __future__ import annotations

from judge.processes.candidate import start_candidate
from judge.processes.outcomes import Budget
from judge.wire import encode


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
