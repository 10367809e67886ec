"""What comes of talking to a candidate: outcomes, failures, and why it will not answer any more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from judge.processes.advice import advice, not_allowed
from judge.processes.verdict import Verdict
from judge.wire import MAX_BLOB


@dataclass(frozen=True, slots=True)
class Budget:
    """What one message to a candidate may cost."""

    cpu_s: float
    """The time limit of the attempt's own work."""
    patience: float = 1.0
    """How many times the limit may be used before the process is stopped."""
    transfer_s: float = 3.0
    """CPU seconds that sending arguments and answer may take and that do not count for the limit."""
    idle_s: float = 20.0
    """How long it may sleep, or wait for what never comes."""
    answer_bytes: int = MAX_BLOB // 2
    """How many bytes an answer may take."""

    @property
    def stop_s(self) -> float:
        return self.cpu_s * self.patience

    @property
    def wall_s(self) -> float:
        """How long it may take, not counting the time that it waits for a processor: for sleepers."""
        return max(2.0, 3 * self.stop_s)

    @property
    def guard_s(self) -> float:
        """How long it may take in all, whatever it does and however busy the machine is."""
        return 10 * self.wall_s


@dataclass(frozen=True, slots=True)
class Failure:
    """An exception in the attempt."""

    types: tuple[str, ...]
    """Its type and the types that it derives from, the nearest first."""
    text: str
    frames: tuple[tuple[int, str | int], ...]
    """Line and function of the attempt's own frames, outermost first.

    (times, frames) says that so many of the frames before it come so many times more.
    """
    column: int = 0
    """For a syntax error: where it is in the last frame's line, counted from 1; 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one call."""

    blob: bytes | bytearray = b""
    """The answer as it came over the wire; empty where there is none."""
    failure: Failure | None = None
    verdict: Verdict | None = None
    """What the call gets where it came to no answer and raised no exception of its own."""
    message: str = ""
    operations: dict[int, Failure] = field(default_factory=dict)
    """For a class: the exceptions of single operations, by position."""
    stdout: str = ""
    modified: tuple[int, ...] | None = None
    """Which argument the call modified though it must not: the position of the operation, 0 for a function's call
    and for making the object, and the position of the argument."""


MODIFIED = Outcome(verdict=Verdict.WRONG_ANSWER, message="an argument is modified; it must stay as it is")


@dataclass(frozen=True, slots=True)
class Run:
    """What came of one message: an outcome for each call that was reached, and what they cost."""

    outcomes: list[Outcome]
    cpu_s: float
    wall_s: float
    transfer_s: float = 0.0
    """CPU seconds for arguments and answer, where the call was measured."""
    lost: bool = False
    """Whether the process ended without telling in which of the calls."""
    memory_mib: float | None = None
    """MiB that the call took at its peak beyond its arguments, where it was weighed and the system tells."""


class Ended(Exception):
    """The candidate will not answer any more: which verdict that is, and why."""

    def __init__(self, verdict: Verdict, message: str, failure: Failure | None = None) -> None:
        super().__init__(message)
        self.verdict = verdict
        self.message = message
        self.failure = failure


def read_failure(data: Any) -> Failure:
    """Check an exception that a candidate describes; TypeError or ValueError when it is none."""
    types, text, frames, column = data
    if type(text) is not str or type(column) is not int or not 0 < len(types) <= 50 or len(frames) > 50:
        raise TypeError
    for name in types:
        if type(name) is not str:
            raise TypeError
    for line, function in frames:
        if type(line) is not int or type(function) not in (str, int):
            raise TypeError
    names = tuple(name[:80] for name in types)
    told = tuple((line, function[:80] if type(function) is str else function) for line, function in frames)
    return Failure(names, text[:2000], told, column)


def describe_failure(failure: Failure) -> str:
    """Say in one line what an exception says, and what to do where that is plain."""
    if (told := not_allowed(failure.types[0], failure.text)) != "":
        return told
    told = f"{failure.types[0]}: {failure.text}" if failure.text else failure.types[0]
    tip = advice(failure.types[0], failure.text)
    return f"{told}; {tip}" if tip else told


def denied(failure: Failure) -> Verdict | None:
    return Verdict.ACCESS_DENIED if "PermissionError" in failure.types else None


def forged(reason: object) -> Ended:
    return Ended(Verdict.RUNTIME_ERROR, f"the attempt wrote on the judge's own channel ({reason})")
