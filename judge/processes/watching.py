"""Watching a process at work: which of its limits is over, as the kernel counts them."""

from __future__ import annotations

import os
import re
import signal
import time
from contextlib import suppress
from typing import Final

from judge.candidate.lines import folded
from judge.processes import clock
from judge.processes.outcomes import Ended, Failure, read_failure
from judge.processes.verdict import Verdict

OUTPUT_LIMIT: Final = 16 * 2**20
"""Bytes that an attempt may print."""
TOO_CHATTY: Final = "more than 16 MiB were printed"
TOO_SLOW: Final = "it took more CPU time than the limit"
_FRAME: Final = re.compile(r'^  File "(.*)", line (\d+) in (.*)$', re.MULTILINE)
_LONGEST_TRACE: Final = 2**16
_LOOKS, _LOOK_S = 50, 0.002
"""How often, and how long, it is waited for a process to write down where it is."""
_GRACE_S: Final = 0.25
"""How long a guard may take to end a call before the process is killed."""
_FIRST_LOOK_S: Final = 0.005
_PATIENCE: Final = 10
"""How many times as long as it may a message may take in all, however busy the machine is."""


class Watched:
    """A process whose memory and output are limited for as long as it lives."""

    def __init__(self, pid: int, memory_limit_mib: int, output: int, trace: int) -> None:
        self.pid = pid
        self.memory_limit_mib = memory_limit_mib
        self._output = output
        self._trace = trace

    @property
    def printed_bytes(self) -> int:
        return os.fstat(self._output).st_size

    @property
    def printed_too_much(self) -> bool:
        return self.printed_bytes > OUTPUT_LIMIT

    def printed(self, start: int, end: int | None, most: int) -> str:
        """Return what was printed from one byte of the output to another, cut to `most` bytes."""
        size = self.printed_bytes
        end = size if end is None else min(max(end, 0), size)
        start = min(max(start, 0), end)
        return os.pread(self._output, min(end - start, most), start).decode("utf-8", "replace")

    @property
    def peak_mib(self) -> int:
        """The peak of memory in steps of 16 MiB, so that it does not differ from run to run."""
        try:
            return -(-int(clock.memory_mib(self.pid)) // 16) * 16
        except ProcessLookupError:
            return 0

    def ask_where(self) -> None:
        """Have the process write down where it is, before it is killed; one that does not is not waited for long."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGUSR1)
        size = 0
        for _ in range(_LOOKS):
            time.sleep(_LOOK_S)
            if size and os.fstat(self._trace).st_size == size:
                return
            size = os.fstat(self._trace).st_size

    def where(self, file: str) -> Failure | None:
        """Return the frames of a file that were written down last, None where there are none."""
        size = min(os.fstat(self._trace).st_size, _LONGEST_TRACE)
        trace = os.pread(self._trace, size, 0).decode("ascii", "replace")
        name = file.encode("ascii", "backslashreplace").decode()
        for stack in reversed(
            trace.split("(most recent call first)")
        ):  # from 3.14 on, C's stack comes after Python's
            frames = [[int(line), function] for at, line, function in _FRAME.findall(stack) if at == name]
            if frames:
                return read_failure([["Ended"], "", folded(frames[::-1])[-20:], 0])
        return None

    def out_of_memory(self) -> Ended:
        return Ended(Verdict.MEMORY_LIMIT_EXCEEDED, f"more than {self.memory_limit_mib} MiB of memory")


class Watch:
    """Looks after a process while it works on one message.

    Time counts without that for which it waits for a processor, which is no fault of the attempt's.
    """

    def __init__(self, process: Watched, cpu_end: float | None, wall_s: float, idle_s: float) -> None:
        """`cpu_end` is what the process's CPU clock may show; `wall_s` and `idle_s` begin now."""
        self._process = process
        self._cpu_end = cpu_end
        self._wall_s = wall_s
        self._idle_limit_s = idle_s
        self._start = self._checked = time.monotonic()
        self._waited: float | None = None
        self._worked = 0.0
        self._stopped_at = 0.0
        self.idle_s = 0.0
        """How long it neither worked nor waited for us or for a processor."""
        self.pause_s = _FIRST_LOOK_S
        """When to look again."""
        self.reason: Ended | None = None
        """Why the process was asked to stop."""

    def look(self) -> None:
        """Ask the process to stop when its time is over; Ended when it does not, or another limit is over."""
        now = time.monotonic()
        if now - self._checked < self.pause_s:
            return
        self._checked = now
        own = self._own_s(now)
        hopeless = now - self._start > _PATIENCE * self._wall_s
        if self.reason is not None:
            if own > self._stopped_at + _GRACE_S or hopeless:
                self._process.ask_where()
                raise self.reason
            return
        slept = own > self._wall_s or self.idle_s > self._idle_limit_s or hopeless
        over, left = self._over(slept)
        if over is None:
            self.pause_s = max(min(0.05, left), 0.001)
            return
        if over.verdict is not Verdict.TIME_LIMIT_EXCEEDED:
            self._process.ask_where()
            raise over
        self.reason, self._stopped_at, self.pause_s = over, own, 0.05
        with suppress(ProcessLookupError):
            os.kill(
                self._process.pid, signal.SIGALRM
            )  # the guard makes an exception of it, which tells where

    def _own_s(self, now: float) -> float:
        """Return the time that is the process's own, and count how much of it was idle."""
        pid = self._process.pid
        # While it asks for something of ours, our own wait for a processor and our work are its wait too.
        waited = clock.waited_s(pid) + clock.waited_s(os.getpid())
        worked = time.process_time()
        with suppress(ProcessLookupError):
            worked += clock.cpu_s(pid)
        if self._waited is None:
            self._waited, self._worked = waited, worked
        own = now - self._start - (waited - self._waited)
        self.idle_s = max(self.idle_s, own - (worked - self._worked))
        return own

    def _over(self, slept: bool) -> tuple[Ended | None, float]:
        """Say which limit is over, or how much CPU time is left."""
        process = self._process
        if process.printed_too_much:
            return Ended(Verdict.OUTPUT_LIMIT_EXCEEDED, TOO_CHATTY), 0.0
        left = 60.0
        with suppress(ProcessLookupError):  # its death is seen on the channel
            if clock.memory_mib(process.pid) > process.memory_limit_mib:
                return process.out_of_memory(), 0.0
            if self._cpu_end is not None:
                left = self._cpu_end - clock.cpu_s(process.pid)
        if left <= 0:
            return Ended(Verdict.TIME_LIMIT_EXCEEDED, TOO_SLOW), 0.0
        if slept:
            limit = min(self._wall_s, self._idle_limit_s)
            told = f"it slept or waited for more than {limit:.1f} s"
            return Ended(Verdict.TIME_LIMIT_EXCEEDED, told), 0.0
        return None, left


def died(code: int, printed_too_much: bool) -> Ended:
    """Say what the exit code of a process means, which is negative for a signal."""
    if printed_too_much:
        return Ended(Verdict.OUTPUT_LIMIT_EXCEEDED, TOO_CHATTY)
    if code >= 0:
        return Ended(Verdict.RUNTIME_ERROR, f"the attempt ended its process (exit code {code})")
    name = signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
    if name == "SIGXCPU":
        return Ended(Verdict.TIME_LIMIT_EXCEEDED, TOO_SLOW)
    if name == "SIGSYS":
        return Ended(Verdict.ACCESS_DENIED, "the attempt made a forbidden system call")
    return Ended(Verdict.RUNTIME_ERROR, f"the attempt's process died of {name}")
