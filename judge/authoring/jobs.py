"""What the proofs ask to be judged, and how they count what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from judge.catalog import Problem
from judge.examiner import Rules
from judge.examiner.report import Report


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


NONE = Tally()
"""Nothing was judged."""
BRIEF: Final = Rules(explain=False)
THOROUGH: Final = Rules(explain=False, patience=6, thorough=True)
"""For those of whose time there is a doubt, which may be the doing of a busy machine."""


def share(report: Report) -> float:
    """Give the largest CPU time over its limit, of the tests that grow."""
    timed = (test for test in report.tests if test.group == "scale" and test.limit_s > 0)
    return max((test.cpu_s / test.limit_s for test in timed), default=0.0)


def too_near(taken: float, quick: float) -> str:
    """Say that a right attempt comes too near to its time limit."""
    tip = "raise the factor, or give workload inputs that are worse for slow attempts alone"
    return f"takes {taken:.2f} of its time limit, not under {quick}: {tip}"


def seconds(reports: Iterable[Report]) -> float:
    """Give how long the judgings took together."""
    return sum(report.elapsed_s for report in reports)
