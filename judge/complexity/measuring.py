"""Measuring complexity: what is asked for, and following the worker that does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from judge.catalog import Problem
from judge.complexity.measurements import Measured, Measurements, Point
from judge.examiner.attempt import Attempt
from judge.examiner.judging import work
from judge.processes.workers import Workers

BUDGET_S: Final = 5.0
"""CPU seconds for the model solution and one attempt; each attempt more adds half of them."""
_ALLOWANCE_S: Final = 120.0
"""CPU seconds that the worker may use between two messages: a suite may take long for its inputs."""


@dataclass(frozen=True, slots=True)
class ComplexityTask:
    """What a worker is to do: measure the model solution and attempts at sizes that double."""

    carrier: ClassVar[str] = "judge.complexity.bench"
    problem: Problem
    attempts: tuple[Attempt, ...]
    budget_s: float


class _Following:
    """A measurement, as it is followed from outside."""

    allowance_s = _ALLOWANCE_S

    def __init__(self, task: ComplexityTask, listener: Callable[[str, int], None]) -> None:
        self._task = task
        self._listener = listener
        self.all = [Measured("the model solution"), *(Measured(attempt.file) for attempt in task.attempts)]

    def begin(self) -> ComplexityTask:
        return self._task

    def take(self, *message: Any) -> None:
        match message:
            case ("point", number, name, size, cpu_s, mib, reads):
                self.all[number].take(name, Point(size, cpu_s, mib, reads))
                self._listener(self.all[number].file, size)
            case ("extent", number, label, extent, cpu_s):
                curve = self.all[number].dimensions.setdefault(label, {})
                curve[extent] = min(cpu_s, curve.get(extent, cpu_s))
            case ("trouble", number, text):
                self.all[number].trouble = text

    def lost(self, why: str) -> bool:
        self.fault(f"the judge's own process {why}")
        return False

    def fault(self, traceback: str) -> None:
        for measured in self.all:
            measured.trouble = measured.trouble or traceback


def measure_complexity(
    problem: Problem,
    attempts: Sequence[Attempt],
    listener: Callable[[str, int], None] = lambda file, size: None,
    tick: Callable[[], None] = lambda: None,
    *,
    budget_s: float = BUDGET_S,
) -> Measurements:
    """Measure attempts and the model solution beside them.

    The listener hears of each measurement: the file and the size. `tick` is called about twenty times a second.
    `budget_s` are the CPU seconds after which nothing is measured again, for the model solution and one attempt.
    """
    budget_s = budget_s * (1 + len(attempts)) / 2
    following = _Following(ComplexityTask(problem, tuple(attempts), budget_s), listener)
    workers: Workers[_Following] = Workers(work, 1, tick)
    with workers:
        workers.submit(following)
        for _ in workers.results():
            pass
    model, *measured = following.all
    return Measurements(model, measured)
