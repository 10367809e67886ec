"""What a judging says: verdicts, the results of tests, and the report that holds them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

GROUPS = ("examples", "edge", "random", "scale")
"""The groups of tests, in the order in which they run."""


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
    """Give the worst of the verdicts, accepted where there are none."""
    return min(verdicts, key=_RANK.__getitem__, default=Verdict.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Counterexample:
    """An input on which the attempt failed; texts are whole, whoever shows them abbreviates."""

    call: str
    """The call as a person would type it; several lines for a class."""
    expected: str | None
    """None where there is no one right answer or the attempt never gave one."""
    got: str | None
    """None where the attempt gave no answer."""
    stdout: str = ""
    """What the attempt printed during the call, 64 KiB at most, without terminal escapes."""
    traceback: tuple[str, ...] = ()
    """The attempt's own frames, outermost first, as `line 4, in top_k: return items[k]`."""
    stopped_at: tuple[str, ...] = ()
    """The same for where it was when its time was up, which is a measurement as the times are."""
    size: str | None = None
    """The size of a large input, such as `300000 items`."""
    minimal: bool = False
    """Whether it was shrunk by hypothesis."""


@dataclass(frozen=True, slots=True)
class TestResult:
    """One test of the suite: an example, an edge case, the random inputs or a scale input."""

    __test__ = False  # not a test class, whatever pytest makes of the name

    name: str
    group: str
    verdict: Verdict
    cpu_s: float
    limit_s: float
    wall_s: float
    peak_mib: int
    message: str = ""
    counterexample: Counterexample | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of judging one attempt."""

    problem: str
    verdict: Verdict
    file: str
    tests: tuple[TestResult, ...]
    total: int
    """How many tests the suite has, whether they ran or not."""
    elapsed_s: float
    confinement: dict[str, str]
    """Each layer of confinement as on, off or not offered."""
    judge_version: str
    suite_digest: str
    message: str = ""
    """One sentence on a verdict that no test has, such as a load error."""
    traceback: tuple[str, ...] = ()
    """Where loading failed."""
    stopped_at: tuple[str, ...] = ()
    """Where loading was when its time was up."""

    @property
    def passed(self) -> int:
        return sum(test.verdict is Verdict.ACCEPTED for test in self.tests)

    @property
    def cpu_s(self) -> float:
        return sum(test.cpu_s for test in self.tests)

    @property
    def failure(self) -> TestResult | None:
        """The first test that failed."""
        return next((test for test in self.tests if test.verdict is not Verdict.ACCEPTED), None)

    def to_json(self) -> dict[str, Any]:
        """Give the report as plain data, with the keys that `judge run --json` promises."""
        data = asdict(self)
        data.update(
            verdict=str(self.verdict),
            tests=[{**asdict(test), "verdict": str(test.verdict)} for test in self.tests],
            passed=self.passed,
            cpu_s=self.cpu_s,
        )
        return data
