"""What a worker is asked to do, and what who asks and who works have to agree on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from judge.catalog import Problem
from judge.examiner.attempt import Attempt, Rules

UNCHECKABLE = "the answer is too large, too deep or too entangled to be checked"
SLOW_TO_CHECK = "the answers so far took too long to check"
TOO_MUCH_SPENT = "the tests since the first failure took too long"
SPENT_S = 10.0
"""How long an attempt may work and sleep, from the first failure on, before the other tests are not run."""
CHECKS_S = 14.0
"""CPU seconds that the judge itself may take for all tests of an attempt, beyond what it prepares."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker is to do: judge an attempt, from one of the tests on."""

    problem: Problem
    attempt: Attempt
    rules: Rules
    done: int = 0
    """How many tests have a result already."""
    checked_s: float = 0.0
    """CPU seconds that the judge took for these."""
    lost_s: float = 0.0
    """Seconds that were lost to those that ran out of time."""
    spent_s: float = 0.0
    """Seconds that the attempt worked and slept from the first failure on."""


@dataclass(frozen=True, slots=True)
class TrialTask:
    """What a worker is to do: try an attempt on one input."""

    carrier: ClassVar[str] = "judge.examiner.trying"
    """The module whose `carry_out` does it, which only the worker imports."""
    problem: Problem
    attempt: Attempt
    text: str
    """The call, as a person wrote it."""
