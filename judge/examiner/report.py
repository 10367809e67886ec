"""What a judging says: verdicts, the results of tests, and the report that holds them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from judge.processes.verdict import Verdict
from judge.words import beginning

GROUPS = ("examples", "edge", "exhaustive", "random", "scale")
"""The groups of a suite's tests, in the order in which they run."""
YOURS = "yours"
"""The group of the user's own inputs, which run before those of the suite."""
_BEGINNING: Final = 10_000
"""Characters of a text of which only the beginning is told."""


@dataclass(frozen=True, slots=True)
class Counterexample:
    """An input on which the attempt failed; texts are whole if it is explained, whoever shows them abbreviates."""

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
    """The size of a large input, such as `300,000 items`."""
    minimal: bool = False
    """Whether it is a smaller input than the test's own."""
    smallest: bool = False
    """Whether all smaller inputs were tried, and pass."""
    kept: bool = False
    """Whether it is an input that can be tried again as it is: by the next run, and by judge debug."""

    @property
    def text_size(self) -> int:
        """How many characters its texts of input and answers have."""
        return len(self.call) + len(self.expected or "") + len(self.got or "")

    def in_short(self) -> Counterexample:
        """Return it with the beginnings of its texts of input and answers."""
        return replace(
            self,
            call=beginning(self.call, _BEGINNING),
            expected=self.expected and beginning(self.expected, _BEGINNING),
            got=self.got and beginning(self.got, _BEGINNING),
        )


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
    inputs: int = 1
    """How many inputs it has: all small inputs and the random ones are one test each."""
    passed_inputs: int = 0
    """How many of them passed, up to the first that failed."""
    model_cpu_s: float | None = None
    """The model solution's CPU seconds for a large input."""

    def to_plain(self) -> dict[str, Any]:
        """Return the result as plain data."""
        return {**asdict(self), "verdict": str(self.verdict)}

    @classmethod
    def from_plain(cls, data: dict[str, Any]) -> TestResult:
        """Make the result of what `to_plain` gave."""
        shown = data["counterexample"]
        if shown is not None:
            lines = {key: tuple(shown[key]) for key in ("traceback", "stopped_at")}
            shown = Counterexample(**{**shown, **lines})
        return cls(**{**data, "verdict": Verdict(data["verdict"]), "counterexample": shown})


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
    column: int = 0
    """Where in the last line of the traceback a syntax error is, counted from 1; 0 where that is not known."""
    not_run: str = ""
    """Why the tests that are left were not run, where that was not the first failure."""

    @property
    def passed(self) -> int:
        return sum(test.verdict is Verdict.ACCEPTED for test in self.tests)

    @property
    def cpu_s(self) -> float:
        return sum(test.cpu_s for test in self.tests)

    @property
    def times_the_model(self) -> float | None:
        """How many times the model's time the large input takes that takes longest; None where none was measured."""
        large = [test for test in self.tests if test.model_cpu_s]
        slowest = max(large, key=lambda test: test.cpu_s, default=None)
        return None if slowest is None or not slowest.model_cpu_s else slowest.cpu_s / slowest.model_cpu_s

    @property
    def failure(self) -> TestResult | None:
        """The first test that failed."""
        return next((test for test in self.tests if test.verdict is not Verdict.ACCEPTED), None)

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain data, with the keys that `judge run --json` promises."""
        data = asdict(self)
        data.update(
            verdict=str(self.verdict),
            tests=[test.to_plain() for test in self.tests],
            passed=self.passed,
            cpu_s=self.cpu_s,
        )
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Report:
        """Make the report of what `to_json` gave."""
        given = {key: value for key, value in data.items() if key not in ("passed", "cpu_s")}
        lines = {key: tuple(given[key]) for key in ("traceback", "stopped_at")}
        tests = tuple(TestResult.from_plain(test) for test in given["tests"])
        return cls(**{**given, **lines, "verdict": Verdict(given["verdict"]), "tests": tests})


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of the user's own input."""

    call: str
    got: str | None
    expected: str
    """What the model solution gives."""
    same: bool
    """Whether the suite accepts the attempt's answer, which need not read the same."""
    stdout: str
    message: str
    traceback: tuple[str, ...]
    stopped_at: tuple[str, ...]
    verdict: Verdict
    cpu_s: float
    steps: tuple[tuple[str, str | None, str | None], ...] = ()
    """For a class: each operation, what the model solution gives at it, and what the attempt gives."""

    def to_plain(self) -> dict[str, Any]:
        """Return the trial as plain data."""
        return {**asdict(self), "verdict": str(self.verdict)}

    @classmethod
    def from_plain(cls, data: dict[str, Any]) -> Trial:
        """Make the trial of what `to_plain` gave."""
        lines = {key: tuple(data[key]) for key in ("traceback", "stopped_at")}
        steps = tuple(tuple(step) for step in data["steps"])
        return cls(**{**data, **lines, "steps": steps, "verdict": Verdict(data["verdict"])})

    @classmethod
    def without_answer(cls, call: str, verdict: Verdict, message: str, expected: str = "") -> Trial:
        """Make a trial that has nothing to show of the attempt."""
        return cls(call, None, expected, False, "", message, (), (), verdict, 0.0)
