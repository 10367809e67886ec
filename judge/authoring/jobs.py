"""What the proofs ask to be judged, and how they count what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Final

from judge.catalog import Problem
from judge.examiner import GROUPS, Rules
from judge.examiner.preparation import Preparation
from judge.examiner.report import Report, TestResult
from judge.processes.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Job:
    """One attempt that is to be judged."""

    problem: Problem
    file: Path
    source: str
    rules: Rules


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of all came out as they must."""

    told: int = 0
    all: int = 0

    def __str__(self) -> str:
        return f"{self.told}/{self.all}"


@dataclass(frozen=True, slots=True)
class Bars:
    """How far attempts have to stay away from their time limit, as shares of it."""

    quick: float = 0.25
    """What an accepted attempt stays under."""
    slow: float = 2.0
    """What a slow attempt goes beyond."""
    small_s: float = 0.5
    """CPU seconds that the model solution may take for a test that is not measured; half of it is a good measure."""


STRICT: Final = Bars()
"""On the machine on which sizes and factors are chosen."""
LOOSE: Final = Bars(quick=0.4, slow=1.4, small_s=1.0)
"""On another machine: what one of them does 1.4 times as fast as something else, another may do equally fast."""
SMALL: Final = tuple(group for group in GROUPS if group != "scale")
"""The groups of tests that are not timed."""
_GOOD: Final = 0.8
"""The part of what is allowed that leaves room for a machine on which it takes longer."""
NONE = Tally()
"""Nothing was judged."""
BRIEF: Final = Rules(explain=False)
THOROUGH: Final = Rules(explain=False, patience=6, thorough=True)
"""For those of whose time there is a doubt, which may be the doing of a busy machine."""


def share(report: Report) -> float:
    """Return the largest CPU time over its limit, of the tests that grow."""
    return max((test.cpu_s / test.limit_s for test in _timed(report)), default=0.0)


def late_at_scale(report: Report) -> bool:
    """Return whether an attempt ran out of time on a large input, and not before."""
    failure = report.failure
    late = report.verdict is Verdict.TIME_LIMIT_EXCEEDED
    return late and failure is not None and failure.group == "scale"


def too_near(report: Report, preparation: Preparation, quick: float) -> str:
    """Say that a right attempt comes too near to its time limit, and which factor would leave it room."""
    model_s = {test.name: test.model_cpu_s for test in preparation.tests}
    goal = _GOOD * quick
    factor = max(test.cpu_s / goal / (model_s[test.name] or test.cpu_s) for test in _timed(report))
    tip = f"factor = {ceil(factor)} makes it {goal:.2g}; or choose inputs that only slow attempts are slow on"
    return f"takes {share(report):.2f} of its time limit and should take less than {quick}: {tip}"


def _timed(report: Report) -> list[TestResult]:
    return [test for test in report.tests if test.group == "scale" and test.limit_s > 0]


def seconds(reports: Iterable[Report]) -> float:
    """Return how long the judgings took together."""
    return sum(report.elapsed_s for report in reports)
