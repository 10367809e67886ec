"""A glance at the complexity of an attempt that was accepted, where it costs next to nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final

from judge.catalog import Problem
from judge.complexity.growth import Growth
from judge.complexity.measurements import Measured, Point
from judge.examiner.attempt import Attempt
from judge.examiner.report import Report
from judge.processes.verdict import Verdict

_GLANCE_S: Final = 0.45
"""CPU seconds of a glance, with the inputs that are made for it."""


@dataclass(frozen=True, slots=True)
class GlanceTask:
    """What a worker is to do: measure an attempt at smaller sizes of one of its large inputs, in a moment."""

    carrier: ClassVar[str] = "judge.complexity.bench"
    problem: Problem
    attempt: Attempt
    name: str
    budget_s: float = _GLANCE_S


class Glance:
    """A glance, as it is followed from outside."""

    allowance_s = 60.0

    def __init__(self, task: GlanceTask, at_full_size: float) -> None:
        self._task = task
        self._measured = Measured("")
        self._measured.take(task.name, Point(task.problem.limits.size, at_full_size))

    def begin(self) -> GlanceTask:
        return self._task

    def take(self, *message: Any) -> None:
        match message:
            case ("point", _, name, size, cpu_s, mib, reads):
                self._measured.take(name, Point(size, cpu_s, mib, reads))

    def lost(self, why: str) -> bool:
        return False

    def fault(self, traceback: str) -> None:
        """Leave it at what was measured: the verdict stands, and judge complexity tells of what is wrong."""

    @property
    def growth(self) -> Growth:
        """How the time grows, as far as this tells."""
        return self._measured.time

    @property
    def sizes(self) -> tuple[int, int]:
        """The smallest and the largest size that were measured."""
        sizes = [point.size for point in self._measured.points(self._task.name)]
        return sizes[0], sizes[-1]


def glance_at(problem: Problem, attempt: Attempt, report: Report) -> Glance | None:
    """Return the glance at an attempt that passed all tests; None where it would take too long."""
    large = [test for test in report.tests if test.group == "scale"]
    if report.verdict is not Verdict.ACCEPTED or not large:
        return None
    slowest = max(large, key=lambda test: test.cpu_s)
    if slowest.cpu_s > _GLANCE_S:  # half of it, a quarter of it, and so on take as long together
        return None
    name = slowest.name.removeprefix("test_scale").strip("[]")
    return Glance(GlanceTask(problem, attempt, name), slowest.cpu_s)
