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
import signal
import socket
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import IO, Any

from judge.processes import clock
from judge.processes.outcomes import (
    MODIFIED,
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
from judge.processes.shield import default_paths, kill_strays, strays
from judge.processes.spawn import end_servers, fork_server, layers_off, memory_file, server_pids
from judge.processes.verdict import Verdict
from judge.processes.watching import OUTPUT_LIMIT, TOO_CHATTY, TOO_SLOW, Watch, Watched, died
from judge.storage import remove_folder
from judge.wire import Channel, Closed, Refused, Remote, WireError, apart, decode

SHOWN_OUTPUT = 64 * 2**10
"""Bytes of what a call printed that are kept."""
_DEATH_S = 0.25
"""How long a process that closed its channel may take to end."""
_ENCODING_S = 0.5e-6
"""CPU seconds for each byte of an answer: of tuples, which cost the most to encode."""
_START_S = 20.0
_ROOM_MIB = 768
"""Address space beyond the memory limit: interpreter, libraries and thread stacks map more than they touch."""
_NO_THREAD = "can't start new thread"
"""What Python says when there is no room for another thread's stack."""
_STACKS = "the stacks of all threads must fit into the memory limit, see threading.stack_size"
_PARTS = {"ready": 0, "done": 0}
"""How many parts a message has, where it is not one."""


class Candidate(Watched):
    """A candidate process. Use it as a context manager: it leaves nothing behind."""

    def __init__(self, numpy: bool, memory_mib: int) -> None:
        self.numpy = numpy
        self.layers: dict[str, str] = {}
        self.spent = False
        """Whether it can serve no further call."""
        self.idle_s = 0.0
        """How long it slept, or waited for what never came, in all."""
        self.load_s = 0.0
        """How long it worked and slept while it loaded the attempt."""
        self._number = 0
        self._reaped = False
        self._why_stopped = ""
        self._server = fork_server(numpy)
        self._others = set(strays(set()))
        self.scratch = tempfile.mkdtemp(prefix="judge-")
        self._file = ""
        """The attempt, as its frames name it."""
        self._printed: IO[bytes] = memory_file()
        self._traced: IO[bytes] = memory_file()
        ours, theirs = socket.socketpair()
        home = os.open(self.scratch, os.O_RDONLY)
        try:
            pid = self._server.fork(theirs.fileno(), self._printed.fileno(), self._traced.fileno(), home)
        except BaseException:
            ours.close()
            self._printed.close()
            self._traced.close()
            remove_folder(self.scratch)
            raise
        finally:
            theirs.close()
            os.close(home)
        super().__init__(pid, memory_mib, self._printed.fileno(), self._traced.fileno())
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
        self._file = file
        self.spent = True  # until it has loaded the attempt
        self._say("load", source, file, name, is_class, budget.guard_s)
        start = clock.cpu_s(self.pid)
        try:
            failure = self._await("loaded", start + budget.stop_s, budget.wall_s, budget.idle_s)
        finally:
            self.load_s = self.idle_s
            with suppress(ProcessLookupError):
                self.load_s += clock.cpu_s(self.pid) - start
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
            layers = self._await("hello", None, _START_S, _START_S)
        except (Ended, ProcessLookupError) as error:
            # No attempt was loaded yet, so this is the judge's own doing.
            raise RuntimeError(
                f"the candidate did not start: {error}; {self.printed(0, None, SHOWN_OUTPUT)[-2000:]}"
            ) from error
        self.layers = dict(layers)

    def run(
        self,
        blobs: list[bytes],
        budget: Budget,
        *,
        timed: bool = False,
        weighed: bool = False,
        wants: str = "nodes",
        remotes: list[Remote] | None = None,
    ) -> Run:
        """Make the calls; the outcomes end with the first that ended the process or ran out of time.

        With `timed` (one call only) the CPU time is without transfer, and with `weighed` the call's memory is told
        too, after which `peak_mib` is that of this call; for `wants` see the candidate's `run`.
        """
        self._number += 1
        printed = self.printed_bytes
        wall = time.monotonic()
        begun = start = spent = self._cpu()
        transfer, lost = 0.0, False
        memory: float | None = None
        outcomes: list[Outcome] = []
        try:
            self._say(
                "run", [apart(blob) for blob in blobs], timed, wants, budget.guard_s, budget.answer_bytes
            )
            if timed:
                idle_s, before = budget.idle_s, self.idle_s
                self._await("ready", begun + budget.transfer_s + budget.stop_s, _START_S, idle_s, remotes)
                idle_s -= self.idle_s - before
                held = self._forget_peak() if weighed else None
                start = self._cpu_at_rest()
                wall = time.monotonic()
                self._say("go")
                self._await("done", start + budget.stop_s, budget.wall_s, idle_s, remotes)
                idle_s = max(budget.idle_s - (self.idle_s - before), 0.0)
                spent = self._cpu_at_rest()
                if held is not None:
                    memory = self._peak_beyond(held)
                self._say("go")
                told = self._await("result", spent + budget.transfer_s + budget.stop_s, _START_S, idle_s)
                transfer = start - begun + self._cpu() - spent
            else:
                told = self._await("result", start + budget.stop_s, budget.wall_s, budget.idle_s, remotes)
                spent = self._cpu()
            if type(told) is not list or not 0 < len(told) <= len(blobs):
                raise WireError("no list of outcomes")
            for item in told:
                outcome, printed = self._outcome(item, printed, budget.answer_bytes)
                outcomes.append(outcome)
        except WireError as error:
            outcomes.append(self._ended(forged(error), printed))
        except Ended as error:
            lost = len(blobs) > 1
            outcomes.append(self._ended(error, printed))
            with suppress(ProcessLookupError):
                spent = clock.cpu_s(self.pid)
        self.spent = outcomes[-1].verdict is not None
        # What was worked while there was only something to send is the attempt's work too.
        free = budget.transfer_s + _ENCODING_S * sum(len(outcome.blob) for outcome in outcomes)
        own = max(spent - start, 0.0) + max(transfer - free, 0.0)
        return Run(outcomes, own, time.monotonic() - wall, transfer, lost, memory)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Stop the process between two calls, so that nothing it left running disturbs what is measured."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGCONT)

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
        self,
        kind: str,
        cpu_end: float | None,
        wall_s: float,
        idle_s: float,
        remotes: list[Remote] | None = None,
    ) -> Any:
        """Wait for the answer to the last message, and give what it holds; serve calls to remotes on the way."""
        watch = Watch(self, cpu_end, wall_s, idle_s)
        try:
            while True:
                message = self._channel.take()
                if message is not None:
                    number, said, *parts = message
                    if number == self._number and said == kind and len(parts) == _PARTS.get(kind, 1):
                        return parts[0] if parts else None
                    if not (number == self._number and said == "call" and remotes and len(parts) == 3):
                        told = f"{said[:80]!r} instead of {kind!r}" if type(said) is str else "no message"
                        raise forged(told)
                    self._serve(remotes, *parts)
                elif select.select([self._channel], [], [], watch.pause_s)[0]:
                    self._channel.feed()
                watch.look()
                if watch.reason is not None:
                    self._why_stopped = watch.reason.message
        except WireError as error:
            raise forged(error) from None
        except Closed:
            ended = watch.reason or self._death()
            ended.failure = self.where(self._file)
            raise ended from None
        except Ended as ended:
            ended.failure = self.where(self._file)
            raise
        finally:
            self.idle_s += watch.idle_s

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
        except (IndexError, ValueError, TypeError, OverflowError) as error:
            self._say("answer", None, [type(error).__name__, str(error)[:1000]])

    # --- what it means ---

    def _outcome(self, item: Any, printed_from: int, most: int) -> tuple[Outcome, int]:
        try:
            status, blob, detail, printed_to = item
            if type(blob) not in (bytes, bytearray) or type(printed_to) is not int:
                raise TypeError
            # Most calls print nothing, and there are thousands.
            stdout = self.printed(printed_from, printed_to, SHOWN_OUTPUT) if printed_to > printed_from else ""
            if status == "ok" and len(blob) <= most:
                operations = {step: read_failure(told) for step, told in detail or ()}
                return Outcome(blob, operations=operations, stdout=stdout), printed_to
            if status == "modified":
                return replace(MODIFIED, stdout=stdout, modified=tuple(map(int, detail))), printed_to
            if status in ("ok", "too large"):
                true = type(detail) is str and detail.startswith("the answer is ")
                message = detail[:200] if true else "the answer is too large to be checked"
                return Outcome(verdict=Verdict.WRONG_ANSWER, message=message, stdout=stdout), printed_to
            failure = read_failure(detail)
        except (TypeError, ValueError, AttributeError) as error:
            raise WireError("no outcome") from error
        if status == "timeout":
            verdict, why = Verdict.TIME_LIMIT_EXCEEDED, self._why_stopped or TOO_SLOW
            return Outcome(failure=failure, verdict=verdict, message=why, stdout=stdout), printed_to
        return self._raised(failure, stdout), printed_to

    def _raised(self, failure: Failure, stdout: str) -> Outcome:
        verdict, message = denied(failure), describe_failure(failure)
        if self.printed_too_much:
            verdict, message = Verdict.OUTPUT_LIMIT_EXCEEDED, TOO_CHATTY
        elif "MemoryError" in failure.types:
            verdict, message = Verdict.MEMORY_LIMIT_EXCEEDED, self.out_of_memory().message
        elif failure.text == _NO_THREAD:
            verdict, message = Verdict.MEMORY_LIMIT_EXCEEDED, f"{message}: {_STACKS}"
        return Outcome(failure=failure, verdict=verdict, message=message, stdout=stdout)

    def _ended(self, ended: Ended, printed: int) -> Outcome:
        return Outcome(
            failure=ended.failure,
            verdict=ended.verdict,
            message=ended.message,
            stdout=self.printed(printed, None, SHOWN_OUTPUT),
        )

    def _death(self) -> Ended:
        """Say what a process that closed its channel died of."""
        code = self._server.wait(self.pid, _DEATH_S)
        self._reaped = code is not None
        if code is None:
            return Ended(Verdict.RUNTIME_ERROR, "the attempt closed the judge's own channel")
        return died(code, self.printed_too_much)

    def _cpu(self) -> float:
        try:
            return clock.cpu_s(self.pid)
        except ProcessLookupError:
            raise self._death() from None

    def _forget_peak(self) -> float | None:
        with suppress(ProcessLookupError):
            return clock.forget_peak(self.pid)
        return None

    def _peak_beyond(self, held_mib: float) -> float | None:
        with suppress(ProcessLookupError):
            return max(clock.memory_mib(self.pid) - held_mib, 0.0)
        return None

    def _cpu_at_rest(self) -> float:
        clock.await_rest(self.pid)
        return self._cpu()

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
        self._printed.close()
        self._traced.close()
        remove_folder(self.scratch)
        _living.discard(self)


_living: set[Candidate] = set()
"""The candidates that have not been ended."""


def start_candidate(numpy: bool, memory_mib: int, relay: str | None = None) -> Candidate:
    """Start a candidate process; it goes on by itself until it waits to be told what to load.

    With `relay`, the step of this name is made in a process of its own, see `Relay`.
    """
    if relay is None:
        candidate = Candidate(numpy, memory_mib)
    else:
        from judge.processes.relay import Relay

        candidate = Relay(numpy, memory_mib, relay)
    _living.add(candidate)
    return candidate


def end_all() -> None:
    """End the candidates that are left and what they were forked from."""
    for candidate in list(_living):
        candidate.end()
    end_servers()


atexit.register(end_all)
