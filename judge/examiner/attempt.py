"""What is judged, and by which rules."""

from __future__ import annotations

from dataclasses import dataclass

from judge.examiner.report import GROUPS

SMALL_S = 2.0
"""The time limit of what is not measured: all examples, edge cases or random inputs of one test together."""
LARGEST_KEPT = 2**20
"""Bytes of an encoded input that is kept for the runs to come."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is judged."""

    source: str
    """The text of the attempt."""
    file: str
    """As shown to the user, such as `solutions/top_k.py`."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How an examination is carried out."""

    explain: bool = True
    """Whether a failure is looked into: tried again in a fresh process, shrunk, and put into words."""
    patience: float = 1.5
    """How many times the limit a measured call may run before it is stopped; to it a result is measured again."""
    small_s: float = SMALL_S
    """CPU seconds for what is not measured."""
    doubt_spec: bool = False
    """Whether the problem itself is examined: where an example prints another answer than the attempt's, which may
    be as good, the suite must accept what is printed too, and time limits are measured well."""
    thorough: bool = False
    """Whether every measured call is measured again, and not only near the limit, and the limit is what the model
    answer takes beside it, and not what it once took."""
    groups: tuple[str, ...] = GROUPS
    """The groups of tests that are run."""
    inputs: tuple[bytes, ...] = ()
    """What the attempt is judged on in the place of the suite's tests: encoded arguments."""
    yours: tuple[tuple[str, bytes], ...] = ()
    """Inputs of the user's that are tried before the suite's tests: names and encoded arguments. What is no valid
    input any more is left out."""
    keep_going: bool = False
    """Whether the tests after the first failure are run too."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Told before each test starts, and before a group of tests is made."""

    test: str
    group: str
    done: int
    total: int
    preparing: bool = False
