"""The verdicts, worst first."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Verdict(StrEnum):
    """A verdict on an attempt or on one of its tests; the members are in order, worst first."""

    JUDGE_ERROR = "judge_error"
    ACCESS_DENIED = "access_denied"
    LOAD_ERROR = "load_error"
    NOT_STARTED = "not_started"
    MEMORY_LIMIT_EXCEEDED = "memory_limit_exceeded"
    OUTPUT_LIMIT_EXCEEDED = "output_limit_exceeded"
    TIME_LIMIT_EXCEEDED = "time_limit_exceeded"
    RUNTIME_ERROR = "runtime_error"
    WRONG_ANSWER = "wrong_answer"
    ACCEPTED = "accepted"


_RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the worst of the verdicts, accepted where there are none."""
    return min(verdicts, key=_RANK.__getitem__, default=Verdict.ACCEPTED)
