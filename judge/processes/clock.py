"""What the kernel says about another process: CPU time, time spent waiting for a processor, and memory."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from functools import cache

_REST_S = 0.02
"""How long a process that was told to wait may take until it does: a machine may be busy."""
_LOOKS, _NAP_S = 5, 0.0001
"""How often it is looked at without a pause, and how long the first pause is; each is twice as long as the last."""

if sys.platform == "darwin":

    class _Usage(ctypes.Structure):
        """rusage_info_v2 of <sys/resource.h>, see proc_pid_rusage in <libproc.h>."""

        _fields_ = [
            ("uuid", ctypes.c_uint8 * 16),
            ("user_time", ctypes.c_uint64),
            ("system_time", ctypes.c_uint64),
            ("unused", ctypes.c_uint64 * 5),
            ("phys_footprint", ctypes.c_uint64),
            ("more", ctypes.c_uint64 * 10),
        ]

    class _Timebase(ctypes.Structure):
        """mach_timebase_info of <mach/mach_time.h>: nanoseconds a tick, as a fraction."""

        _fields_ = [("numerator", ctypes.c_uint32), ("denominator", ctypes.c_uint32)]

    @cache
    def _system() -> ctypes.CDLL:
        return ctypes.CDLL("/usr/lib/libSystem.dylib")

    @cache
    def _tick_s() -> float:
        base = _Timebase()
        _system().mach_timebase_info(ctypes.byref(base))
        return float(base.numerator) / float(base.denominator) / 1e9

    def _usage(pid: int) -> _Usage:
        usage = _Usage()
        if _system().proc_pid_rusage(pid, 2, ctypes.byref(usage)) != 0:
            raise ProcessLookupError(pid)
        return usage

    def cpu_s(pid: int) -> float:
        """Return the CPU seconds that the process has used; ProcessLookupError when it is gone."""
        usage = _usage(pid)
        return float(usage.user_time + usage.system_time) * _tick_s()

    def await_rest(pid: int) -> None:
        """Wait until the process's CPU time is counted in full: here it always is."""

    def waited_s(pid: int) -> float:
        """Return the seconds that the process was ready to run and had to wait for a processor."""
        return 0.0

    def memory_mib(pid: int) -> float:
        """Return the MiB of memory that the process holds."""
        return float(_usage(pid).phys_footprint) / 2**20

    resident_mib = memory_mib

    def forget_peak(pid: int) -> float | None:
        """Have `memory_mib` begin anew, and return the MiB that the process holds; None where the system cannot."""
        return None

else:

    def cpu_s(pid: int) -> float:
        """Return the CPU seconds that the process has used; ProcessLookupError when it is gone."""
        # clock_getcpuclockid(3) makes the id so; it counts all threads, those that ended too, in nanoseconds.
        try:
            return time.clock_gettime(~pid << 3 | 2)
        except OSError as error:
            raise ProcessLookupError(pid) from error

    def await_rest(pid: int) -> None:
        """Wait a moment for a process that is about to wait for us to do so.

        Linux adds a running process's time to its clock at the ticks of the timer, every 4 ms or so, and when
        the process stops to run: read before that, the clock is behind. On a busy machine the process may itself
        wait for a processor, and looking at it all the time would be charged to the judge.
        """
        end = time.monotonic() + _REST_S
        looks = 0
        while time.monotonic() < end:
            try:
                with open(f"/proc/{pid}/stat", "rb") as status:
                    if status.read().rpartition(b") ")[2][:1] != b"R":
                        return
            except OSError:  # it is gone
                return
            looks += 1
            if looks < _LOOKS:
                os.sched_yield()
            else:
                time.sleep(_NAP_S * 2 ** (looks - _LOOKS))

    def waited_s(pid: int) -> float:
        """Return the seconds that the process was ready to run and had to wait for a processor."""
        try:
            with open(f"/proc/{pid}/schedstat", encoding="ascii") as statistics:
                return int(statistics.read().split()[1]) / 1e9
        except (OSError, IndexError, ValueError):  # it is gone, or the kernel keeps no such count
            return 0.0

    def memory_mib(pid: int) -> float:
        """Return the MiB of memory that the process held at its peak, since it was started."""
        return _memory_mib(pid, "VmHWM:")

    def resident_mib(pid: int) -> float:
        """Return the MiB of memory that the process holds."""
        return _memory_mib(pid, "VmRSS:")

    def forget_peak(pid: int) -> float | None:
        """Have `memory_mib` begin anew, and return the MiB that the process holds; None where the system cannot."""
        try:
            with open(f"/proc/{pid}/clear_refs", "w", encoding="ascii") as file:
                file.write("5")  # see proc_pid_clear_refs(5)
        except OSError:  # the process may be nobody's to look into
            return None
        return resident_mib(pid)

    def _memory_mib(pid: int, key: str) -> float:
        try:
            with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
                for line in status:
                    if line.startswith(key):
                        return int(line.split()[1]) / 1024
        except OSError:
            pass
        raise ProcessLookupError(pid)
