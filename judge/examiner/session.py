"""pytest in the examiner: each test of a suite is an item, and its result stands on the item.

Accepted means that every test that was collected ran here and passed. What an attempt prints, how its
process ends and what it says of itself never come near this count.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from judge.examiner.answers.judgement import uncheckable
from judge.examiner.attempt import SMALL_S
from judge.examiner.examination import Examination
from judge.examiner.kinds.batch import run_batch
from judge.examiner.kinds.measured import run_measured
from judge.examiner.making import Test
from judge.examiner.report import TestResult
from judge.examiner.suites import BrokenSuite
from judge.examiner.tasks import CHECKS_S, SLOW_TO_CHECK, SPENT_S, TOO_MUCH_SPENT, UNCHECKABLE, Task
from judge.processes.outcomes import Ended
from judge.processes.spawn import NotStarted
from judge.processes.verdict import Verdict
from judge.processes.workers import Tell

_UNUSED = (
    "cacheprovider",
    "terminal",
    "capture",
    "doctest",
    "unittest",
    "junitxml",
    "pastebin",
    "faulthandler",
    "logging",
    "warnings",
    "setuponly",
    "setupplan",
    "stepwise",
    "debugging",
    "legacypath",
    "recwarn",
    "monkeypatch",
    "tmpdir",
    "skipping",
    "unraisableexception",
    "threadexception",
    "pytester",
    "subtests",
    "python",
)
"""pytest's own plugins that a suite has no use for; each costs time to start."""
_LOST_S = 3 * SMALL_S
"""What tests that ran out of time may cost together; after that the others are not run."""
_TOO_MUCH_LOST = "the tests so far ran out of time"


class TestFailed(Exception):
    """Ends an item whose test the attempt did not pass."""

    __test__ = False


class _Item(pytest.Item):
    test: Test
    plugin: _Plugin

    def runtest(self) -> None:
        verdict = self.plugin.put(self)
        # Raised here and not there: pytest keeps the frame, and this one holds little.
        if verdict is not Verdict.ACCEPTED:
            raise TestFailed(verdict)

    def repr_failure(self, excinfo: Any, style: Any = None) -> str:
        return str(excinfo.value)


class _Plugin:
    """Collects the tests, puts them to the attempt, and tells what came of them."""

    def __init__(self, examination: Examination, tests: Iterable[Test], task: Task, tell: Tell) -> None:
        self.examination = examination
        self.tests = tests
        self.results: list[TestResult] = []
        self.passed: set[str] = set()
        self.fault: BaseException | None = None
        self.not_run = ""
        self._tell = tell
        self._checked_s = task.checked_s
        self._lost_s = task.lost_s
        self._spent_s = task.spent_s
        self._failed = task.done > 0  # else there would be no other worker
        examination.tell_failure = lambda result: tell("failed", result.to_plain())
        examination.tell_call = lambda call: tell("call", call)

    def pytest_collection(self, session: pytest.Session) -> bool:
        """Search no files: a test becomes an item when its turn comes, since it may be made only then."""
        return True

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Make an item of each test, and run it."""
        tests = iter(self.tests)
        while not (session.shouldfail or session.shouldstop) and (test := self._next(tests)) is not None:
            item: _Item = _Item.from_parent(session, name=test.name)
            item.test, item.plugin = test, self
            session.items.append(item)
            session.testscollected += 1
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        return True

    def _next(self, tests: Iterator[Test]) -> Test | None:
        """Return the next test; none where it cannot be made."""
        try:
            return next(tests, None)
        except BaseException as error:
            self.fault = error
            return None

    def put(self, item: _Item) -> Verdict:
        """Put a test to the attempt, and tell what came of it."""
        test = item.test
        began_s = time.process_time()
        self.examination.begin_test()
        self._tell("test", self.examination.result(test, Verdict.WRONG_ANSWER, UNCHECKABLE).to_plain())
        idle, spent = self.examination.idle_s, self.examination.spent_s
        try:
            result = _put(self.examination, test)
        except BaseException as error:
            self.fault = error
            raise
        self._checked_s += time.process_time() - began_s
        if self._checked_s > CHECKS_S:
            self.not_run = SLOW_TO_CHECK
            if result.verdict is Verdict.ACCEPTED:
                result = replace(result, verdict=Verdict.WRONG_ANSWER, message=UNCHECKABLE)
        if result.verdict is Verdict.TIME_LIMIT_EXCEEDED:
            self._lost_s += result.cpu_s + self.examination.idle_s - idle
            if self._lost_s >= _LOST_S:
                self.not_run = _TOO_MUCH_LOST
        self._failed |= result.verdict is not Verdict.ACCEPTED
        if self._failed:
            self._spent_s += self.examination.spent_s - spent
            if self._spent_s >= SPENT_S and not self.not_run:
                self.not_run = TOO_MUCH_SPENT
        self.results.append(replace(result, counterexample=None))  # the texts of all tests fill the memory
        self._tell("result", result.to_plain(), self._checked_s, self._lost_s, self._spent_s)
        if self.not_run:
            item.session.shouldstop = self.not_run
        return result.verdict

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.outcome == "passed":
            self.passed.add(report.nodeid.rpartition("::")[2])


def _put(examination: Examination, test: Test) -> TestResult:
    """Have the test carried out as its kind is."""
    try:
        if test.steps:
            from judge.examiner.kinds.examples import run_example

            return run_example(examination, test)
        if test.group == "scale":
            return run_measured(examination, test)
        if not test.cases:
            from judge.examiner.kinds.custom import run_custom

            return run_custom(examination, test)
        return run_batch(examination, test)
    except Ended as ended:  # the attempt loaded before and does not any more
        return examination.result(test, ended.verdict, ended.message)
    except (BrokenSuite, NotStarted, OSError):
        raise
    except Exception as error:  # whatever an answer does to the judge is no fault of the judge's
        return examination.result(test, Verdict.WRONG_ANSWER, uncheckable(error))


def run_session(
    examination: Examination, tests: Iterable[Test], total: int, task: Task, tell: Tell
) -> dict[str, Any]:
    """Run the tests under pytest and tell their results; stop at the first failure unless told to go on.

    Gives what there is to say beyond the results. `tests` are those of `total` that are left.
    """
    plugin = _Plugin(examination, tests, task, tell)
    folder = str(examination.problem.folder)
    options = [option for name in _UNUSED for option in ("-p", f"no:{name}")]
    options += ["--noconftest", "-c", os.devnull, "--rootdir", folder]
    if not examination.rules.keep_going:
        options.append("-x")
    pytest.main([*options, folder], plugins=[plugin])
    if plugin.fault is not None:
        raise plugin.fault
    accepted = [result.verdict is Verdict.ACCEPTED for result in plugin.results]
    for result, passed in zip(plugin.results, accepted, strict=True):
        if passed is not (result.name in plugin.passed):
            raise RuntimeError(f"pytest and the examiner disagree about {result.name}")
    left = task.done + len(plugin.results) < total
    if all(accepted) and left and not task.done:
        raise RuntimeError(f"{len(plugin.results)} of {total} tests ran")
    spoken = examination.candidate.close_of_play() if examination.candidate else None
    if all(accepted) and spoken:
        return {"verdict": str(Verdict.RUNTIME_ERROR), "message": spoken}
    return {"not_run": plugin.not_run if left and examination.rules.keep_going else ""}
