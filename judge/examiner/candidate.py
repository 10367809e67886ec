"""The examiner's hold on a candidate process: starting it, talking to it, watching it, ending it.

One `Candidate` is one process that serves one attempt. Whatever the process does, every call here ends: it
is watched while it works (CPU time, memory and output as the kernel counts them, wall time as a backstop),
first asked to stop by the signal that its guard turns into an exception, which tells where it was, then
killed. Whatever it says is checked before it is believed; what cannot be believed is its own error.
"""

from __future__ import annotations

import atexit
import os
import select
import shutil
import signal
import socket
import tempfile
import time
from contextlib import suppress
from typing import IO, Any

from judge.examiner import clock
from judge.examiner.outcomes import (
    Budget,
    Ended,
    Failure,
    Outcome,
    Run,
    denied,
    describe_failure,
    forged,
    read_failure,
)
from judge.examiner.report import Verdict
from judge.examiner.shield import default_paths, kill_strays, strays
from judge.examiner.spawn import end_servers, fork_server, layers_off, memory_file, server_pids
from judge.wire import Channel, Closed, Refused, Remote, WireError, decode

OUTPUT_LIMIT = 16 * 2**20
"""Bytes that an attempt may print."""
SHOWN_OUTPUT = 64 * 2**10
"""Bytes of what a call printed that are kept."""
TOO_CHATTY = "more than 16 MiB were printed"
TOO_SLOW = "it took more CPU time than the limit"
_GRACE_S = 0.25
"""How long a guard may take to end a call before the process is killed."""
_ENCODING_S = 0.5e-6
"""CPU seconds for each byte of an answer: of tuples, which cost the most to encode."""
_START_S = 20.0
_PATIENCE = 10
"""How many times as long as it may a message may take in all, however busy the machine is."""
_ROOM_MIB = 768
"""Address space beyond the memory limit: interpreter, libraries and thread stacks map more than they touch."""
_PARTS = {"ready": 0, "done": 0}
"""How many parts a message has, where it is not one."""


class Candidate:
    """A candidate process. Use it as a context manager: it leaves nothing behind."""

    def __init__(self, numpy: bool, memory_mib: int) -> None:
        self.memory_limit_mib = memory_mib
        self.numpy = numpy
        self.layers: dict[str, str] = {}
        self.spent = False
        """Whether it can serve no further call."""
        self._number = 0
        self._reaped = False
        self._why_stopped = ""
        self._server = fork_server(numpy)
        self._others = set(strays(set()))
        self.scratch = tempfile.mkdtemp(prefix="judge-")
        self._output: IO[bytes] = memory_file()
        ours, theirs = socket.socketpair()
        home = os.open(self.scratch, os.O_RDONLY)
        try:
            self.pid = self._server.fork(theirs.fileno(), self._output.fileno(), home)
        except BaseException:
            ours.close()
            self._output.close()
            shutil.rmtree(self.scratch, ignore_errors=True)
            raise
        finally:
            theirs.close()
            os.close(home)
        self._channel = Channel(ours)
        self._send_policy()

    def _send_policy(self) -> None:
        readable, listable = default_paths(self.numpy)
        with suppress(Closed):  # found out when the greeting is waited for
            self._channel.send(
                0,
                "policy",
                {
                    "readable": list(readable),
                    "listable": list(listable),
                    "memory_bytes": (self.memory_limit_mib + _ROOM_MIB) * 2**20,
                    "output_bytes": OUTPUT_LIMIT + 1,
                    "cpu_s": 600,
                    "off": layers_off(),
                    "parent": self._server.pid,
                },
            )

    def __enter__(self) -> Candidate:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    # --- the conversation ---

    def load(self, source: str, file: str, name: str, is_class: bool, budget: Budget) -> None:
        """Have the attempt loaded; Ended with what went wrong."""
        if not self.layers:
            self._greet()
        self._number += 1
        self.spent = True  # until it has loaded the attempt
        self._say("load", source, file, name, is_class, budget.guard_s)
        start = clock.cpu_s(self.pid)
        failure = self._await("loaded", start + budget.stop_s, budget.wall_s)
        if failure is not None:
            try:
                told = read_failure(failure)
            except (TypeError, ValueError) as error:
                raise forged(error) from None
            if self.printed_too_much:
                raise Ended(Verdict.OUTPUT_LIMIT_EXCEEDED, TOO_CHATTY, told)
            if "OutOfTime" in told.types:
                raise Ended(Verdict.TIME_LIMIT_EXCEEDED, "loading took longer than the limit", told)
            if "MemoryError" in told.types:
                raise Ended(Verdict.MEMORY_LIMIT_EXCEEDED, "loading filled the memory", told)
            raise Ended(denied(told) or Verdict.LOAD_ERROR, describe_failure(told), told)
        self.spent = False

    def _greet(self) -> None:
        """Wait for the candidate to say that it is confined, and by which layers."""
        try:
            layers = self._await("hello", None, _START_S)
        except (Ended, ProcessLookupError) as error:
            # No attempt was loaded yet, so this is the judge's own doing.
            raise RuntimeError(f"the candidate did not start: {error}; {self.printed(0)[-2000:]}") from error
        self.layers = dict(layers)

    def run(
        self,
        blobs: list[bytes],
        budget: Budget,
        *,
        timed: bool = False,
        wants_after: bool = False,
        remotes: list[Remote] | None = None,
    ) -> Run:
        """Make the calls; the outcomes end with the first that ended the process or ran out of time.

        With `timed` (one call only) the CPU time is the attempt's own, without transfer.
        """
        self._number += 1
        printed = self._printed_bytes()
        wall = time.monotonic()
        begun = start = spent = self._cpu()
        transfer = 0.0
        outcomes: list[Outcome] = []
        try:
            self._say("run", blobs, timed, wants_after, budget.guard_s)
            if timed:
                self._await("ready", begun + budget.transfer_s + budget.stop_s, _START_S, remotes)
                start = self._cpu_at_rest()
                wall = time.monotonic()
                self._say("go")
                self._await("done", start + budget.stop_s, budget.wall_s, remotes)
                spent = self._cpu_at_rest()
                self._say("go")
                told = self._await("result", spent + budget.transfer_s + budget.stop_s, _START_S)
                transfer = start - begun + self._cpu() - spent
            else:
                told = self._await("result", start + budget.stop_s, budget.wall_s, remotes)
                spent = self._cpu()
            if type(told) is not list or not 0 < len(told) <= len(blobs):
                raise WireError("no list of outcomes")
            for item in told:
                outcome, printed = self._outcome(item, printed)
                outcomes.append(outcome)
        except WireError as error:
            outcomes.append(self._ended(forged(error), printed))
        except Ended as error:
            outcomes.append(self._ended(error, printed))
            with suppress(ProcessLookupError):
                spent = clock.cpu_s(self.pid)
        self.spent = outcomes[-1].verdict is not None
        # What was worked while there was only something to send is the attempt's work too.
        free = budget.transfer_s + _ENCODING_S * sum(len(outcome.blob) for outcome in outcomes)
        own = max(spent - start, 0.0) + max(transfer - free, 0.0)
        return Run(outcomes, own, time.monotonic() - wall, transfer)

    def close_of_play(self) -> str | None:
        """Say what is wrong with what the candidate said unasked, if it did; call it after the last message."""
        readable, _, _ = select.select([self._channel], [], [], 0)
        with suppress(Closed):
            if readable:
                self._channel.feed()
        return None if self._channel.idle else "the attempt wrote on the judge's own channel"

    # --- waiting and watching ---

    def _say(self, *parts: Any) -> None:
        """Send without ever blocking on a candidate that does not read."""
        self._channel.end.settimeout(_START_S)
        try:
            self._channel.send(self._number, *parts)
        except (Closed, TimeoutError):
            raise self._death() from None
        finally:
            self._channel.end.settimeout(None)

    def _await(
        self, kind: str, cpu_end: float | None, wall_s: float, remotes: list[Remote] | None = None
    ) -> Any:
        """Wait for the answer to the last message, and give what it holds; serve calls to remotes on the way.

        `cpu_end` is what the process's CPU clock may show; `wall_s` is how long the process may take without
        the time for which it waits for a processor, which is no fault of the attempt's.
        """
        start = checked = time.monotonic()
        waited: float | None = None
        reason: Ended | None = None
        stopped = 0.0
        wait = 0.005
        while True:
            try:
                message = self._channel.take()
            except WireError as error:
                raise forged(error) from None
            if message is not None:
                number, said, *parts = message
                if number == self._number and said == kind and len(parts) == _PARTS.get(kind, 1):
                    return parts[0] if parts else None
                if not (number == self._number and said == "call" and remotes and len(parts) == 3):
                    raise forged(f"{said[:80]!r} instead of {kind!r}" if type(said) is str else "no message")
                self._serve(remotes, *parts)
            elif select.select([self._channel], [], [], wait)[0]:
                try:
                    self._channel.feed()
                except Closed:
                    raise (reason or self._death()) from None
            now = time.monotonic()
            if now - checked < wait:
                continue
            checked = now
            # While it asks for something of ours, our own wait for a processor is its wait too.
            waiting = clock.waited_s(self.pid) + clock.waited_s(os.getpid())
            if waited is None:
                waited = waiting
            own = now - start - (waiting - waited)
            hopeless = now - start > _PATIENCE * wall_s
            if reason is not None:
                if own > stopped + _GRACE_S or hopeless:
                    raise reason
                continue
            over, left = self._over(cpu_end, own > wall_s or hopeless)
            if over is None:
                wait = max(min(0.05, left), 0.001)
                continue
            if over.verdict is not Verdict.TIME_LIMIT_EXCEEDED:
                raise over
            reason, stopped, wait = over, own, 0.05
            self._why_stopped = over.message
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGALRM)  # the guard makes an exception of it, which tells where

    def _over(self, cpu_end: float | None, slept: bool) -> tuple[Ended | None, float]:
        """Say which limit is over, or how much CPU time is left."""
        if self.printed_too_much:
            return Ended(Verdict.OUTPUT_LIMIT_EXCEEDED, TOO_CHATTY), 0.0
        left = 60.0
        with suppress(ProcessLookupError):  # its death is seen on the channel
            if clock.memory_mib(self.pid) > self.memory_limit_mib:
                return self._out_of_memory(), 0.0
            if cpu_end is not None:
                left = cpu_end - clock.cpu_s(self.pid)
        if left <= 0:
            return Ended(Verdict.TIME_LIMIT_EXCEEDED, TOO_SLOW), 0.0
        if slept:
            return Ended(Verdict.TIME_LIMIT_EXCEEDED, "it slept or waited instead of working"), 0.0
        return None, left

    def _out_of_memory(self) -> Ended:
        return Ended(Verdict.MEMORY_LIMIT_EXCEEDED, f"more than {self.memory_limit_mib} MiB of memory")

    @property
    def printed_too_much(self) -> bool:
        return self._printed_bytes() > OUTPUT_LIMIT

    def _serve(self, remotes: list[Remote], number: Any, method: Any, blob: Any) -> None:
        """Answer a call of a stand-in, by the examiner's own object."""
        try:
            remote, arguments = remotes[number], decode(blob)
        except (WireError, IndexError, TypeError) as error:
            raise forged(error) from None
        try:
            self._say("answer", remote.serve(method, arguments), None)
        except Refused as refusal:
            raise Ended(Verdict.WRONG_ANSWER, str(refusal)) from None
        except (IndexError, ValueError, TypeError) as error:
            self._say("answer", None, [type(error).__name__, str(error)])

    # --- what it means ---

    def _outcome(self, item: Any, printed_from: int) -> tuple[Outcome, int]:
        try:
            status, blob, detail, printed_to = item
            if not (type(blob) is bytes and type(printed_to) is int):
                raise TypeError
            stdout = self.printed(printed_from, printed_to)
            if status == "ok":
                operations = {step: read_failure(told) for step, told in (detail or {}).items()}
                return Outcome(blob, operations=operations, stdout=stdout), printed_to
            failure = read_failure(detail)
        except (TypeError, ValueError, AttributeError) as error:
            raise WireError("no outcome") from error
        if status == "timeout":
            verdict, why = Verdict.TIME_LIMIT_EXCEEDED, self._why_stopped
            return Outcome(failure=failure, verdict=verdict, message=why, stdout=stdout), printed_to
        return self._raised(failure, stdout), printed_to

    def _raised(self, failure: Failure, stdout: str) -> Outcome:
        verdict, message = denied(failure), describe_failure(failure)
        if self.printed_too_much:
            verdict, message = Verdict.OUTPUT_LIMIT_EXCEEDED, TOO_CHATTY
        elif "MemoryError" in failure.types:
            verdict, message = Verdict.MEMORY_LIMIT_EXCEEDED, self._out_of_memory().message
        return Outcome(failure=failure, verdict=verdict, message=message, stdout=stdout)

    def _ended(self, ended: Ended, printed: int) -> Outcome:
        return Outcome(
            failure=ended.failure, verdict=ended.verdict, message=ended.message, stdout=self.printed(printed)
        )

    def _death(self) -> Ended:
        """Say what a process that closed its channel died of."""
        code = self._server.wait(self.pid, _GRACE_S)
        self._reaped = code is not None
        if code is None:
            return Ended(Verdict.RUNTIME_ERROR, "the attempt closed the judge's own channel")
        if self.printed_too_much:
            return Ended(Verdict.OUTPUT_LIMIT_EXCEEDED, TOO_CHATTY)
        if code >= 0:
            return Ended(Verdict.RUNTIME_ERROR, f"the attempt ended its process (exit code {code})")
        name = signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
        if name == "SIGXCPU":
            return Ended(Verdict.TIME_LIMIT_EXCEEDED, TOO_SLOW)
        if name == "SIGSYS":
            return Ended(Verdict.ACCESS_DENIED, "the attempt made a forbidden system call")
        return Ended(Verdict.RUNTIME_ERROR, f"the attempt's process died of {name}")

    def _cpu(self) -> float:
        try:
            return clock.cpu_s(self.pid)
        except ProcessLookupError:
            raise self._death() from None

    def _cpu_at_rest(self) -> float:
        clock.await_rest(self.pid)
        return self._cpu()

    @property
    def peak_mib(self) -> int:
        """The peak of memory in steps of 16 MiB, so that it does not differ from run to run."""
        try:
            return -(-int(clock.memory_mib(self.pid)) // 16) * 16
        except ProcessLookupError:
            return 0

    def _printed_bytes(self) -> int:
        return os.fstat(self._output.fileno()).st_size

    def printed(self, start: int, end: int | None = None) -> str:
        """Give what was printed from one byte of the output to another, cut to what is worth keeping."""
        size = self._printed_bytes()
        end = size if end is None else min(max(end, 0), size)
        start = min(max(start, 0), end)
        data = os.pread(self._output.fileno(), min(end - start, SHOWN_OUTPUT), start)
        return data.decode("utf-8", "replace")

    # --- the end ---

    def end(self) -> None:
        """Kill the process and all that it started, and clean up."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        if not self._reaped:
            with suppress(ProcessLookupError, PermissionError):
                os.kill(self.pid, signal.SIGKILL)  # it may not lead its group yet
            self._server.wait(self.pid, _START_S)
        if self.layers.get("seccomp") != "on":  # with it the attempt could start no process
            kill_strays(self._others | server_pids())
        self._channel.close()
        self._output.close()
        shutil.rmtree(self.scratch, ignore_errors=True)
        _living.discard(self)


_living: set[Candidate] = set()
"""The candidates that have not been ended."""


def _end_all() -> None:
    """End what an interruption left: its process would die with us, its folder would stay."""
    for candidate in list(_living):
        candidate.end()
    end_servers()


atexit.register(_end_all)


def start_candidate(numpy: bool, memory_mib: int) -> Candidate:
    """Start a candidate process; it goes on by itself until it waits to be told what to load."""
    candidate = Candidate(numpy, memory_mib)
    _living.add(candidate)
    return candidate
