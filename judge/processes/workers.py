"""Worker processes, forked and watched from outside, and killed where they use more than they may.

Theory of operation. What holds a suite and works on the answers of attempts may be kept busy for ever by one
of them, may have its memory filled or may be brought down, and what runs in C hears no signal. So it is a
process that can be killed. Whoever asks stays outside and small:

    this process                          a worker, for one errand after the other
      errand.begin()  ── pickled ───────▶   do(task, tell)
      errand.take(message) ◀── plain ────   tell(...), as often as there is something to tell
      errand.lost(why)                      its end, where it had to be killed or died

A message is plain data (`wire.channel`), so nothing that a worker says is executed here. Between two messages
a worker may use the CPU time that the errand allows. A worker dies with this process, and its candidates die
with it; Ctrl-C is for this process alone, which ends the workers. All temporary files lie in one folder, which
is removed in the end, however a worker ended; where this process was killed, the next judge removes it. Forking
takes a process without threads, so there are none here.

What a worker is, `work` says: it begins what all tasks need, such as importing, and hands over `do`, which does one
task after the other until there are no more. A worker may be started before it is known what it is to do (`expect`):
then it begins while this process imports too.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
import socket
import sys
import tempfile
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, Final, Generic, NoReturn, Protocol, TypeVar

from judge.errors import explained
from judge.processes import clock
from judge.processes.shield import kill_strays, shield, strays
from judge.storage import TemporaryFolder, forget_parts
from judge.wire import Channel, Closed, WireError

Tell = Callable[..., None]
"""Sends one message, of plain data, to who follows the errand."""
Do = Callable[[Any, Tell], None]
"""Does one task."""
Work = Callable[[Callable[[Do], None]], None]
"""Is called once in each worker, with what has every task done, and returns when there are no more."""

_TICK_S: Final = 0.05
"""How often the workers are looked after."""
_SLOWEST: Final = 60
"""How many times as long by the clock a worker may take for what it may use in CPU time."""
_FAREWELL_S: Final = 2.0
"""How long a worker may take to end what it started."""
_MEMORY_MIB: Final = 1024
_LARGEST_MESSAGE: Final = 2**28
"""Bytes; a message holds texts of inputs and answers, each cut where it is shown."""
_DONE, _FAULT, _FULL = "done", "fault", "full"
_OUT_OF_MEMORY: Final = "ran out of memory: end some programs, or raise the limit that ulimit -v shows"
ENDING: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


class Errand(Protocol):
    """Something that a worker does, as seen by who follows it."""

    def begin(self) -> Any:
        """Return what is to be done; again where a worker was lost."""

    @property
    def allowance_s(self) -> float:
        """How many CPU seconds the worker may use until it tells more."""

    def take(self, *message: Any) -> None:
        """Take what the worker tells."""

    def lost(self, why: str) -> bool:
        """Take the loss of the worker, and tell whether another one is to go on."""

    def fault(self, traceback: str) -> None:
        """Take an exception that nobody handled."""


Followed = TypeVar("Followed", bound=Errand)


class Workers(Generic[Followed]):
    """A number of workers; a context manager that leaves no process and no file."""

    def __init__(self, work: Work, count: int, tick: Callable[[], None] = lambda: None) -> None:
        shield()
        self._work = work
        self._tick = tick
        self._others = set(strays(set()))
        self._folder: TemporaryFolder | None = None
        self._workers: list[_Worker[Followed]] = []
        self._backlog: deque[Followed] = deque()
        self.count = count

    def __enter__(self) -> Workers[Followed]:
        return self

    def __exit__(self, *_: object) -> None:
        with undisturbed():
            deadline = time.monotonic() + _FAREWELL_S
            for worker in self._workers:
                worker.dismiss()
            for worker in self._workers:
                # One that is busy would not see that it is dismissed; where its candidates die with it, it is killed.
                worker.end(0.0 if worker.errand is not None and sys.platform == "linux" else deadline)
            kill_strays(self._others)
            if self._folder is not None:
                self._folder.remove()

    @property
    def hungry(self) -> bool:
        """Whether there is nothing that waits for a worker."""
        return not self._backlog and sum(worker.errand is not None for worker in self._workers) < self.count

    def warm(self) -> None:
        """Have as many workers as there may be, so that an errand finds one that has begun."""
        with undisturbed():
            self._folder = self._folder or TemporaryFolder()
            while len(self._workers) < self.count:
                self._workers.append(_Worker(self._work))

    def abandon(self) -> None:
        """End the errands that are under way, and with each the worker that was busy with it."""
        self._backlog.clear()
        for worker in [worker for worker in self._workers if worker.errand is not None]:
            self._lose(worker)

    def submit(self, errand: Followed) -> None:
        """Take on an errand; `results` gives it when it is done."""
        self._backlog.append(errand)
        self._hand_out()

    def results(self) -> Iterator[Followed]:
        """Yield errands as they end, until none is under way; others may be submitted meanwhile."""
        while busy := [worker for worker in self._workers if worker.errand is not None]:
            ready, _, _ = select.select(busy, [], [], _TICK_S)
            self._tick()
            for worker in busy:
                errand = worker.errand
                assert errand is not None
                trouble = worker.read() if worker in ready else worker.trouble()
                if trouble is not None:
                    self._lose(worker)
                    if errand.lost(trouble):
                        self._backlog.appendleft(errand)
                    else:
                        yield errand
                elif worker.errand is None:
                    yield errand
            self._hand_out()

    def _lose(self, worker: _Worker[Followed]) -> None:
        self._workers.remove(worker)
        worker.end(0.0)
        kill_strays(self._others | {other.pid for other in self._workers})

    def _hand_out(self) -> None:
        while self._backlog:
            idle = next((worker for worker in self._workers if worker.errand is None), None)
            if idle is None:
                if len(self._workers) == self.count:
                    return
                with undisturbed():  # what is begun here, __exit__ knows of
                    self._folder = self._folder or TemporaryFolder()
                    idle = _expected.pop(self._work, None) or _Worker(self._work)
                    self._workers.append(idle)
            assert self._folder is not None
            idle.give(self._backlog.popleft(), self._folder.path)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Put off the signals that ask a process to end."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Worker(Generic[Followed]):
    """One worker, and this process's end of the wire to it."""

    def __init__(self, work: Work) -> None:
        self.errand: Followed | None = None
        self._told_at = self._told_cpu_s = 0.0
        ours, theirs = socket.socketpair()
        parent = os.getpid()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # a caller with threads takes the risk
            self.pid = os.fork()
        if self.pid == 0:
            ours.close()
            _serve(work, Channel(theirs), parent)
        theirs.close()
        self._channel = Channel(ours, _LARGEST_MESSAGE)

    def fileno(self) -> int:
        return self._channel.fileno()

    def give(self, errand: Followed, folder: str) -> None:
        """Have it do an errand, with its temporary files in a folder."""
        self.errand = errand
        self._heard()
        with suppress(Closed):  # it died while it waited: reading tells
            self._channel.send(folder, pickle.dumps(errand.begin()))

    def read(self) -> str | None:
        """Pass on what it tells; give why it is of no more use, where it is not."""
        try:
            self._channel.feed()
            while self.errand is not None and (message := self._channel.take()) is not None:
                kind, *parts = message
                self._heard()
                if kind == _DONE:
                    self.errand = None
                elif kind == _FULL:
                    return _OUT_OF_MEMORY
                elif kind == _FAULT:
                    self.errand.fault(*parts)
                    self.errand = None
                else:
                    self.errand.take(kind, *parts)
        except Closed:
            return "died"
        except WireError as error:
            return f"told what cannot be read ({error})"
        return self.trouble()

    def trouble(self) -> str | None:
        """Say which of its limits is over, None where none is."""
        if self.errand is None:
            return None
        try:
            used = clock.cpu_s(self.pid) - self._told_cpu_s
            memory = clock.resident_mib(self.pid)
        except ProcessLookupError:  # the channel tells, after the last message
            return None
        allowed = self.errand.allowance_s
        if used > allowed:
            return f"took more than {allowed:.0f} s of CPU time"
        if time.monotonic() - self._told_at > _SLOWEST * allowed:
            return f"took more than {_SLOWEST * allowed:.0f} s"
        return f"took more than {_MEMORY_MIB} MiB of memory" if memory > _MEMORY_MIB else None

    def _heard(self) -> None:
        self._told_at = time.monotonic()
        with suppress(ProcessLookupError):
            self._told_cpu_s = clock.cpu_s(self.pid)

    def dismiss(self) -> None:
        """Tell it to end."""
        with suppress(OSError):  # it may have ended
            self._channel.end.shutdown(socket.SHUT_WR)

    def end(self, deadline: float) -> None:
        """Wait until the deadline for it to end, then kill it."""
        with suppress(Closed):
            while (left := deadline - time.monotonic()) > 0 and select.select([self._channel], [], [], left)[
                0
            ]:
                self._channel.feed()  # what it tells now is of no use
        self._channel.close()
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)  # its last act was to close the channel
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        forget_parts(self.pid)


_expected: dict[Work, _Worker[Any]] = {}
"""Workers that were started before there was anything to do, by what they are."""


def expect(work: Work) -> None:
    """Start a worker that will be needed soon; where that fails, nothing happens."""
    shield()
    with suppress(OSError), undisturbed():
        _expected[work] = _Worker(work)


def end_expected() -> None:
    """End the workers that were started and never got anything to do, and what they started."""
    if _expected:
        with undisturbed():
            while _expected:
                _expected.popitem()[1].end(0.0)
            kill_strays(set())


def _serve(work: Work, channel: Channel, parent: int) -> NoReturn:
    """Be a worker until the other end closes."""
    try:
        # Handlers that do nothing: the parent decides what a signal to the group means, and what is forked
        # and started from here must not inherit that it is ignored.
        for number in ENDING:
            signal.signal(number, lambda *_: None)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)  # blocked while this process was forked
        shield()
        if sys.platform == "linux":
            from judge.candidate.privileges import die_with_parent

            die_with_parent(parent)
        try:
            work(partial(_do_all, channel))
        except Exception as error:  # it did not begin, which is told when there is something to do
            _do_all(channel, partial(_refuse, error))
    finally:
        from judge.processes.candidate import end_all

        end_all()
        os._exit(0)


def _do_all(channel: Channel, do: Do) -> None:
    """Do one task after the other until the other end closes."""
    with suppress(Closed):
        while True:
            folder, task = channel.receive()
            tempfile.tempdir = folder
            os.chdir(folder)  # the current one may be gone, or out of reach
            _do(channel, do, pickle.loads(task))


def _refuse(error: Exception, task: Any, tell: Tell) -> None:
    raise error


def _do(channel: Channel, do: Do, task: Any) -> None:
    try:
        do(task, channel.send)
        channel.send(_DONE, None)
    except Closed:
        raise
    except MemoryError:  # whoever follows knows whether an answer filled it
        channel.send(_FULL, None)
    except Exception as error:
        from traceback import format_exc

        channel.send(_FAULT, explained(error) or format_exc())
