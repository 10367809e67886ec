"""Processes that work off tasks, each started once and kept warm.

The parent holds one pipe to each worker and hands it a task when it is idle, so that the death of a worker
is laid at the door of the one task that it had. A dead worker is replaced.
"""

from __future__ import annotations

import contextlib
import signal
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import FrameType, TracebackType
from typing import Any, Final, Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

_GRACE: Final = 2.0
"""Seconds that a worker has to end what it started, before it is killed."""


@dataclass(frozen=True, slots=True)
class Crash:
    """What stands in the place of a result when a task brought down the worker or raised an error."""

    message: str


class Workers(Generic[Task, Result]):
    """A pool of processes that call `work` on tasks; a context manager that leaves no process."""

    def __init__(self, work: Callable[[Task], Result], count: int) -> None:
        self._work = work
        self._idle = [_Worker(work) for _ in range(count)]
        self._busy: dict[_Worker[Task], int] = {}
        self._backlog: deque[tuple[int, Task]] = deque()
        self.count = count

    def __enter__(self) -> Workers[Task, Result]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        workers = [*self._idle, *self._busy]
        for worker in workers:
            worker.dismiss()
        deadline = time.monotonic() + _GRACE
        for worker in workers:
            worker.end(deadline)

    def submit(self, number: int, task: Task) -> None:
        """Take on a task; its result comes back with the number."""
        self._backlog.append((number, task))
        self._hand_out()

    def results(self) -> Iterator[tuple[int, Result | Crash]]:
        """Yield results as they come, until nothing is under way; tasks may be submitted meanwhile."""
        while self._busy:
            ready = connection.wait([worker.pipe for worker in self._busy])
            for worker in [worker for worker in self._busy if worker.pipe in ready]:
                number = self._busy.pop(worker)
                try:
                    result = worker.pipe.recv()
                    self._idle.append(worker)
                except (EOFError, ConnectionError):
                    result = Crash(worker.last_words())
                    self._idle.append(_Worker(self._work))
                self._hand_out()
                yield number, result

    @property
    def hungry(self) -> bool:
        """Whether a worker waits for a task."""
        return bool(self._idle)

    def _hand_out(self) -> None:
        while self._idle and self._backlog:
            number, task = self._backlog.popleft()
            worker = self._idle.pop()
            self._busy[worker] = number
            with contextlib.suppress(ConnectionError):  # it died while it waited: `results` will see that
                worker.pipe.send(task)


class _Worker(Generic[Task]):
    """One process and the parent's end of its pipe."""

    def __init__(self, work: Callable[[Task], Any]) -> None:
        # Spawned and not forked: a replacement starts when the parent may have threads already.
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(work, theirs), name="judge worker")
        # Held back until the worker can handle it: Ctrl-C is for the whole group of processes.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self.process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        theirs.close()

    def last_words(self) -> str:
        self.process.join(_GRACE)
        self.pipe.close()
        code = self.process.exitcode
        if code is not None and code < 0:
            return f"the judge's worker was ended by {signal.Signals(-code).name}"
        return f"the judge's worker ended with exit code {code}"

    def dismiss(self) -> None:
        self.process.terminate()
        self.pipe.close()

    def end(self, deadline: float) -> None:
        self.process.join(max(0.0, deadline - time.monotonic()))
        self.process.kill()
        self.process.join()
        self.process.close()


def _serve(work: Callable[[Task], Any], pipe: Connection) -> None:
    """Work off tasks until the parent closes the pipe or says stop."""
    signal.signal(signal.SIGTERM, _stop)
    # A handler and not SIG_IGN, which the candidates would inherit; the parent decides what Ctrl-C means.
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    with contextlib.suppress(KeyboardInterrupt, EOFError, ConnectionError):
        while True:
            task = pipe.recv()
            try:
                result = work(task)
            except Exception as error:
                place = traceback.extract_tb(error.__traceback__)[-1]
                result = Crash(f"{type(error).__name__}: {error} ({place.filename}, line {place.lineno})")
            pipe.send(result)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt  # the one exception that pytest passes on
