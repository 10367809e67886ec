"""What the benchmarks measure with."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple


class Taken(NamedTuple):
    """What something took."""

    wall_s: float
    cpu_s: float
    """Of this process, and of all of its children that have ended."""


def taken(action: Callable[[], object]) -> Taken:
    """Measure an action."""
    before, began = _cpu_s(), time.perf_counter()
    action()
    wall_s = time.perf_counter() - began
    return Taken(wall_s, _cpu_s() - before)


def _cpu_s() -> float:
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


@contextmanager
def burners(count: int) -> Iterator[None]:
    """Keep the cores busy with something else."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()
