"""The main path: an attempt is judged by a worker, and followed from outside to a report.

Whatever the worker does with the answers of an attempt ends: what takes too long or fills the memory costs
the worker its life, and the attempt gets the verdict that its answer cannot be checked.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from judge import __version__
from judge.catalog import Problem
from judge.examiner.attempt import Attempt, Progress, Rules
from judge.examiner.report import Counterexample, Report, TestResult
from judge.examiner.tasks import CHECKS_S, SLOW_TO_CHECK, SPENT_S, TOO_MUCH_SPENT, Task
from judge.processes.verdict import Verdict, worst
from judge.processes.workers import Do, Errand, Workers, expect

_CHECK_S, _CHECK_LARGE_S = 4.0, 8.0
"""CPU seconds that the judge may take for one test; for one with an input of the largest size."""
_SHOW_S, _EXPLAIN_S = 4.0, 15.0
"""CPU seconds for showing its failure, and for what is found out about it."""
_MORE_S = 4.0
"""CPU seconds by which explaining may go beyond what all checks may take."""
INTERRUPTED = "interrupted before a smaller failing input was found"
_ROOM = 32 * 2**20
"""Characters of the texts of all counterexamples together; of those beyond it, the beginnings are told."""
_TEST_S = 5.0
"""How long an attempt may have worked and slept for a test of which nothing is known."""
_PREPARE_S = 300.0
"""CPU seconds for drawing inputs, right answers and limits, none of which depends on the attempt."""


class Judging:
    """One judging, as it is followed from outside."""

    def __init__(
        self,
        problem: Problem,
        attempt: Attempt,
        rules: Rules | None = None,
        listener: Callable[[Progress], None] = lambda progress: None,
    ) -> None:
        self._problem, self._attempt, self._rules = problem, attempt, rules or Rules()
        self._listener = listener
        self._start = 0.0
        self.allowance_s = _PREPARE_S
        self._digest = ""
        self._total = 0
        self._layers: dict[str, str] = {}
        self._results: list[TestResult] = []
        self._found: TestResult | None = None
        """The result of the test that runs, as far as it is known: wrong_answer until there is more."""
        self._checked_s = self._lost_s = self._spent_s = 0.0
        self._allowed_s = 0.0
        """What the worker was allowed for the test that runs, in all."""
        self._failed = False
        """Whether the test that runs has failed, and is looked into."""
        self._room = _ROOM
        self._lost_after = 0
        """How many tests were done when a worker was lost between two of them."""
        self._closing: dict[str, Any] = {}
        self._failing = b""
        """The smallest input on which the test that runs failed, encoded."""
        self.smallest: tuple[bytes, str] | None = None
        """That of the first failing test, and its call as it is shown; None where it is not worth keeping."""

    def begin(self) -> Task:
        """Return what is to be done, for `work`; what is left of it where a worker was lost."""
        self._start = self._start or time.perf_counter()
        return Task(
            self._problem,
            self._attempt,
            self._rules,
            len(self._results),
            self._checked_s,
            self._lost_s,
            self._spent_s,
        )

    def take(self, *message: Any) -> None:
        """Take what the worker tells."""
        match message:
            case ("prepared", digest, total):
                self._digest, self._total = digest, total
            case ("loaded", layers):
                self._layers = layers
                self.allowance_s = _CHECK_S
            case ("preparing", group):
                self.allowance_s = _PREPARE_S
                self._listener(Progress("", group, len(self._results), self._total, preparing=True))
            case ("test", result):
                self._found, self._failed = TestResult.from_plain(result), False
                done = len(self._results)
                self._listener(Progress(self._found.name, self._found.group, done, self._total))
                self._allowed_s = 0.0
                self._allow(_CHECK_LARGE_S if self._found.group == "scale" else _CHECK_S)
            case ("call", call) if self._found is not None:
                self._found = replace(self._found, counterexample=Counterexample(call, None, None))
            case ("failed", result):
                self._found, self._failed = TestResult.from_plain(result), True
                shown = self._found.counterexample is not None
                left = CHECKS_S + _MORE_S - self._checked_s - self._allowed_s
                self._allow(max(min(_EXPLAIN_S if shown else _SHOW_S, left), 1.0))
            case ("result", result, checked_s, lost_s, spent_s):
                self._results.append(self._within_room(TestResult.from_plain(result)))
                example = self._results[-1].counterexample
                if self._failing and example and self.smallest is None:
                    self.smallest = self._failing, example.call
                    self._results[-1] = replace(self._results[-1], counterexample=replace(example, kept=True))
                self._found, self._failing = None, b""
                self._checked_s, self._lost_s, self._spent_s = checked_s, lost_s, spent_s
                self.allowance_s = _CHECK_S
            case ("smallest", blob):
                self._failing = blob
            case ("closing", closing):
                self._closing |= closing
            case _:
                raise RuntimeError(f"a message that nobody knows: {message!r:.200}")

    def _within_room(self, result: TestResult) -> TestResult:
        """Cut the texts of a result where those before have filled the room that there is for all."""
        shown = result.counterexample
        if shown is None:
            return result
        if shown.text_size <= self._room:
            self._room -= shown.text_size
            return result
        return replace(result, counterexample=shown.in_short())

    def _allow(self, seconds: float) -> None:
        self.allowance_s = seconds
        self._allowed_s += seconds

    def lost(self, why: str) -> bool:
        """Take the loss of the worker: the test that ran is told as what the worker was lost to."""
        if self._found is None:
            done = len(self._results)
            if self._lost_after < done < self._total:  # it was between two tests, so another one can go on
                self._lost_after = done
                return self._rules.keep_going or self._results[-1].verdict is Verdict.ACCEPTED
            if not 0 < done == self._total:
                told = f"the judge's own process {why}"
                self._closing = {"verdict": str(Verdict.JUDGE_ERROR), "message": told}
            return False
        self._results.append(self._found)
        self._found = None
        self._checked_s += self._allowed_s
        self._spent_s += _TEST_S
        left = len(self._results) < self._total
        if self._checked_s >= CHECKS_S or self._spent_s >= SPENT_S:
            told = SLOW_TO_CHECK if self._checked_s >= CHECKS_S else TOO_MUCH_SPENT
            self._closing["not_run"] = told if left else ""
            return False
        self.allowance_s = _PREPARE_S
        return left and self._rules.keep_going

    def fault(self, traceback: str) -> None:
        self._closing = {"verdict": str(Verdict.JUDGE_ERROR), "message": traceback}

    @property
    def broken_off(self) -> Report | None:
        """What is known when it ends early, where that is a failure; None where there is nothing to tell."""
        if not (self._failed and self._found and self._found.counterexample):
            return None
        self._results.append(self._found)
        self._found = None
        self._closing["not_run"] = INTERRUPTED
        return self.report

    @property
    def report(self) -> Report:
        """What came of it."""
        closing = dict(self._closing)
        told = closing.pop("verdict", None)
        verdict = Verdict(told) if told else worst(result.verdict for result in self._results)
        if verdict is Verdict.ACCEPTED and not 0 < len(self._results) == self._total:
            raise RuntimeError(f"{len(self._results)} of {self._total} tests ran")
        for key in ("traceback", "stopped_at"):
            closing[key] = tuple(closing.get(key, ()))
        return Report(
            problem=self._problem.slug,
            verdict=verdict,
            file=self._attempt.file,
            tests=tuple(self._results),
            total=self._total,
            elapsed_s=time.perf_counter() - self._start,
            confinement=self._layers,
            judge_version=__version__,
            suite_digest=self._digest,
            **closing,
        )


def judge_attempt(
    problem: Problem,
    attempt: Attempt,
    rules: Rules | None = None,
    listener: Callable[[Progress], None] = lambda progress: None,
    tick: Callable[[], None] = lambda: None,
    broken_off: Callable[[Report], None] = lambda report: None,
    smallest: Callable[[bytes, str], None] = lambda blob, call: None,
    afterwards: Callable[[Report], Errand | None] = lambda report: None,
) -> Report:
    """Judge an attempt; whatever goes wrong on the judge's side is a report of judge_error.

    The listener hears of each test before it starts; `tick` is called about twenty times a second. `broken_off`
    hears of a failure that was found before an exception, such as a signal's, ended the judging; `smallest` of the
    smallest input that failed, encoded for `Rules.yours` and as a call. What `afterwards` makes of the report is
    done by the same worker, which has the suite at hand.
    """
    judging = Judging(problem, attempt, rules, listener)
    workers: Workers[Errand] = Workers(work, 1, tick)
    try:
        with workers:
            workers.submit(judging)
            for _ in workers.results():
                pass
            if judging.smallest is not None:
                smallest(*judging.smallest)
            done = judging.report
            if (errand := afterwards(done)) is not None:
                workers.submit(errand)
                for _ in workers.results():
                    pass
            return done
    except BaseException:
        if (report := judging.broken_off) is not None:
            broken_off(report)
        raise


def work(do_all: Callable[[Do], None]) -> None:
    """Be a worker that judges."""
    from judge.examiner.service import attend  # long to import, and of no use to who only follows

    attend(do_all)


def expect_judging() -> None:
    """Start a worker for a judging that will be asked for soon, so that it imports while this process does."""
    expect(work)
