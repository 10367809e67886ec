"""What the loop hears of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from judge.complexity import Glance
from judge.examiner import Progress, Report


@dataclass(frozen=True, slots=True)
class Saved:
    """The attempt at a problem may have changed: it was saved, moved or deleted."""

    slug: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key was pressed."""

    key: str


@dataclass(frozen=True, slots=True)
class Progressed:
    """A test is about to run."""

    ticket: int
    """Which judging it belongs to."""
    progress: Progress


@dataclass(frozen=True, slots=True)
class Judged:
    """A judging has come to its end."""

    ticket: int
    report: Report
    smallest: tuple[bytes, str] | None
    """The smallest failing input and its call, see `judge_attempt`."""


@dataclass(frozen=True, slots=True)
class Glanced:
    """After a verdict, it was measured how the time of the attempt grows."""

    ticket: int
    glance: Glance


@dataclass(frozen=True, slots=True)
class Resized:
    """The terminal has another size, or was somebody else's for a while."""


@dataclass(frozen=True, slots=True)
class Suspended:
    """Ctrl-Z was pressed."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A feeder has come to its end, and says why; nothing where the terminal has gone."""

    why: str = ""


Event: TypeAlias = Saved | Pressed | Progressed | Judged | Glanced | Resized | Suspended | Ended
Put: TypeAlias = Callable[[Event], None]
"""Puts an event into the queue, from any thread."""
