"""Has attempts judged in a process of its own, which forks the workers and has no threads.

It lives as long as the pipe to it: when the process that watches is gone, however it ended, this one ends
what is being judged, sets the terminal as it was and goes too. It is in a process group of its own, so that
the keys that send signals mean the process that watches alone.
"""

from __future__ import annotations

import os
import signal
import termios
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any, NoReturn

from judge.catalog import Problem
from judge.complexity import glance_at
from judge.examiner import Attempt, Progress, Report, Rules
from judge.examiner.judging import Judging, work
from judge.processes.workers import ENDING, Errand, Workers, undisturbed
from judge.watch.events import Ended, Glanced, Judged, Progressed, Put

_WORKERS = 2
"""One judges; the other is ready, for when the first is ended because there is a newer attempt."""

_TELL_S = 0.1
"""How often it is told which test runs."""


class _Newer(BaseException):
    """There is something else to do, or nothing any more."""


@dataclass(frozen=True, slots=True)
class _Request:
    ticket: int
    problem: Problem
    attempt: Attempt
    rules: Rules


class Bench:
    """The process, as seen by the loop. Made before there are threads."""

    def __init__(self, terminal: int, before: list[Any]) -> None:
        """`before` is how the terminal was set, and will be again where nobody else can see to that."""
        self._pipe, theirs = Pipe()
        with undisturbed():
            self._pid = os.fork()
            if self._pid == 0:
                self._pipe.close()
                _serve(theirs, terminal, before)
        theirs.close()

    def start(self, put: Put) -> None:
        """Feed the queue, from a thread of its own."""
        threading.Thread(target=self._run, args=(put,), daemon=True).start()

    def judge(self, ticket: int, problem: Problem, attempt: Attempt, rules: Rules) -> None:
        """Judge an attempt, in the place of one that is being judged."""
        self._send(_Request(ticket, problem, attempt, rules))

    def stop(self) -> None:
        """Judge nothing more for now."""
        self._send(None)

    def end(self) -> None:
        """End the process, and what it started."""
        with suppress(OSError):
            self._pipe.send("end")
        self._pipe.close()
        with suppress(ChildProcessError):
            os.waitpid(self._pid, 0)

    def _send(self, request: _Request | None) -> None:
        with suppress(OSError):  # that it has gone, the thread tells
            self._pipe.send(request)

    def _run(self, put: Put) -> None:
        try:
            while True:
                put(self._pipe.recv())
        except (EOFError, OSError, TypeError):  # TypeError: closed while it was read
            put(Ended("the process that judges has ended"))


def _serve(pipe: Connection, terminal: int, before: list[Any]) -> NoReturn:
    """Judge what is asked for until the other end closes."""
    said_end = False
    try:
        os.setpgid(0, 0)
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)
        signal.signal(signal.SIGTTOU, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)

        desk = _Desk(pipe)
        with Workers[Errand](work, _WORKERS, desk.tick) as workers:
            request: Any = None
            while request != "end":
                workers.warm()
                if request is not None:
                    with suppress(_Newer):
                        judged = desk.judged(workers, request)
                        pipe.send(judged)
                        if (glanced := desk.glanced(workers, request, judged.report)) is not None:
                            pipe.send(glanced)
                    workers.abandon()
                request = pipe.recv()
            said_end = True
    except (EOFError, OSError):
        pass
    finally:
        if not said_end:
            _restore(terminal, before)
        os._exit(0)


class _Desk:
    """What is being judged, and how far it has come."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._progress: Progressed | None = None
        self._told_at = 0.0

    def judged(self, workers: Workers[Errand], request: _Request) -> Judged:
        self._progress, self._told_at = None, time.monotonic()

        def listener(progress: Progress) -> None:
            self._progress = Progressed(request.ticket, progress)

        judging = Judging(request.problem, request.attempt, request.rules, listener)
        workers.submit(judging)
        for _ in workers.results():
            pass
        self._progress = None  # what was not told by now is over
        return Judged(request.ticket, judging.report, judging.smallest)

    def glanced(self, workers: Workers[Errand], request: _Request, report: Report) -> Glanced | None:
        glance = glance_at(request.problem, request.attempt, report)
        if glance is None:
            return None
        workers.submit(glance)
        for _ in workers.results():
            pass
        return Glanced(request.ticket, glance)

    def tick(self) -> None:
        """Hear of something else to do, and tell now and then which test runs: most take less than to tell of them."""
        if self._pipe.poll():
            raise _Newer
        if self._progress is not None and time.monotonic() - self._told_at > _TELL_S:
            self._pipe.send(self._progress)
            self._progress, self._told_at = None, time.monotonic()


def _restore(terminal: int, before: list[Any]) -> None:
    """Set the terminal as it was, where it still is as a process that was killed left it."""
    with suppress(termios.error, OSError):
        now = termios.tcgetattr(terminal)
        if not now[3] & termios.ICANON and not now[3] & termios.ECHO and now[3] & termios.ISIG:
            termios.tcsetattr(terminal, termios.TCSANOW, before)
