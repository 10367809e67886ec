"""What the proofs ask to be judged, and how they count what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from judge.catalog import Problem
from judge.examiner import Rules


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
