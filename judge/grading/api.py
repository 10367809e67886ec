"""What notebooks and training loops call: `judge.grade` and `judge.grade_async`.

Attempts are judged by a process of their own, which forks workers: the caller may have threads, a GPU and much
memory, none of which a fork should copy. Attempts go to it, and reports come back, as lines of JSON.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import suppress
from typing import IO, Final

from judge.errors import MachineError
from judge.examiner.report import Report
from judge.grading.submissions import Submission

_FAREWELL_S: Final = 10.0


def grade(
    attempts: Iterable[Submission], *, jobs: int | None = None, explain: bool = False
) -> Iterator[Report]:
    """Judge attempts side by side, and yield a report for each, in their order.

    `attempts` is read only a few hundred ahead, from a thread. `jobs` is the number of workers, as many as cores
    without it; with `explain`, the smallest failing input is looked for. What cannot be judged, as where there is
    no such problem, has the verdict judge_error with a message. The same attempt is judged once. MachineError
    where the judge itself ends; what `attempts` raises is raised here.
    """
    process = subprocess.Popen(_command(jobs, explain), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    trouble: list[BaseException] = []
    feeder = threading.Thread(target=_feed, args=(attempts, process.stdin, trouble), daemon=True)
    feeder.start()
    order = _Order()
    try:
        for line in process.stdout:
            yield from order.take(line)
        if trouble:
            raise trouble[0]
        if process.wait():
            raise MachineError(
                f"the judge ended with {process.returncode}", "what it said is on standard error"
            )
    finally:
        process.terminate()  # and it ends its workers
        with suppress(subprocess.TimeoutExpired):
            process.wait(_FAREWELL_S)
        process.kill()
        process.wait()
        process.stdout.close()


async def grade_async(
    attempts: Iterable[Submission], *, jobs: int | None = None, explain: bool = False
) -> AsyncIterator[Report]:
    """Do what `grade` does, without keeping the event loop."""
    reports = grade(attempts, jobs=jobs, explain=explain)
    try:
        while (report := await asyncio.to_thread(next, reports, None)) is not None:
            yield report
    finally:
        await asyncio.to_thread(reports.close)  # type: ignore[attr-defined]  # a generator


def _command(jobs: int | None, explain: bool) -> list[str]:
    options = [*([f"--jobs={jobs}"] if jobs else []), *(["--explain"] if explain else [])]
    return [sys.executable, "-P", "-m", "judge.grading.serve", *options]


def _feed(attempts: Iterable[Submission], into: IO[bytes], trouble: list[BaseException]) -> None:
    try:
        with into:
            for attempt in attempts:
                line = json.dumps([attempt.problem, attempt.source, attempt.id])
                into.write(line.encode() + b"\n")
                into.flush()
    except BrokenPipeError:
        pass
    except BaseException as error:
        trouble.append(error)
        with suppress(OSError):
            into.close()


class _Order:
    """Brings reports into the order of their attempts."""

    def __init__(self) -> None:
        self._next = 0
        self._early: dict[int, Report] = {}

    def take(self, line: bytes) -> Iterator[Report]:
        number, plain = json.loads(line)
        self._early[number] = Report.from_json(plain)
        while self._next in self._early:
            yield self._early.pop(self._next)
            self._next += 1
