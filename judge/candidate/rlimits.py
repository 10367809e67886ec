"""Limits on what the candidate may use up, see getrlimit(2)."""

from __future__ import annotations

import _thread
import resource
import sys
from contextlib import suppress
from typing import Final

_DESCRIPTORS: Final = 64
_TASKS: Final = 512
"""Processes and threads that may come on top of those that there are."""
_THREAD_STACK: Final = 16 * 2**20


def limit(memory_bytes: int, output_bytes: int, cpu_s: int) -> None:
    """Lower the limits of this process, soft and hard; what is lower already stays."""
    _lower(resource.RLIMIT_FSIZE, output_bytes)
    _lower(resource.RLIMIT_CPU, cpu_s)
    _lower(resource.RLIMIT_NOFILE, _DESCRIPTORS)
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_MEMLOCK, 0)
    if sys.platform == "linux":
        _lower(resource.RLIMIT_AS, memory_bytes)
        _lower(resource.RLIMIT_MSGQUEUE, 0)
        with suppress(OSError):
            _lower(resource.RLIMIT_NPROC, _tasks() + _TASKS)
    else:
        # macOS takes RLIMIT_AS without ever enforcing it, and counts processes but no threads.
        _lower(resource.RLIMIT_NPROC, 0)
    # A thread's stack would be as large as RLIMIT_STACK was at the start: a few would fill the address space.
    _thread.stack_size(_THREAD_STACK)


def _lower(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(kind, (value, value))


def _tasks() -> int:
    """Return the number of tasks on this machine: no less than this user's, which is what the kernel counts."""
    with open("/proc/loadavg", "rb") as file:
        return int(file.read().split()[3].partition(b"/")[2])
