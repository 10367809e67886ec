"""pytest in the examiner: each test of a suite is an item, and its result stands on the item.

A worker does all that it is asked for within one session of pytest, since starting one takes longer than most wrong
attempts take to be found out. Accepted means that every test ran here as an item and passed. What an attempt prints,
how its process ends and what it says of itself never come near this count.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
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
    put: Callable[[Test], Verdict]

    def runtest(self) -> None:
        verdict = self.put(self.test)
        # Raised here and not there: pytest keeps the frame, and this one holds little.
        if verdict is not Verdict.ACCEPTED:
            raise TestFailed(verdict)

    def repr_failure(self, excinfo: Any, style: Any = None) -> str:
        return str(excinfo.value)


class _Plugin:
    """Has everything done within the session, and hears of the items that pass."""

    def __init__(self, do_all: Callable[[], None]) -> None:
        self.fault: BaseException | None = None
        self.passed: set[str] = set()
        self._do_all = do_all
        self._session: pytest.Session | None = None

    def pytest_collection(self) -> bool:
        """Search no files: a test becomes an item when its turn comes, since it may be made only then."""
        return True

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Do all that is asked for; what goes wrong is no affair of pytest's."""
        self._session = session
        try:
            self._do_all()
        except BaseException as error:
            self.fault = error
        return True

    def run(self, test: Test, put: Callable[[Test], Verdict]) -> None:
        """Make an item of a test, and run it."""
        assert self._session is not None
        item: _Item = _Item.from_parent(self._session, name=test.name)
        item.test, item.put = test, put
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.outcome == "passed":
            self.passed.add(report.nodeid.rpartition("::")[2])


_plugin: _Plugin | None = None


def within_session(do_all: Callable[[], None]) -> None:
    """Do something within a session of pytest."""
    global _plugin
    _plugin = _Plugin(do_all)
    try:
        os.getcwd()
    except FileNotFoundError:  # pytest asks for it
        os.chdir("/")
    folder = os.path.dirname(__file__)
    options = [option for name in _UNUSED for option in ("-p", f"no:{name}")]
    pytest.main([*options, "--noconftest", "-c", os.devnull, "--rootdir", folder, folder], plugins=[_plugin])
    if _plugin.fault is not None:
        raise _plugin.fault


class _Sitting:
    """Puts the tests to an attempt, and tells what came of them."""

    def __init__(self, examination: Examination, task: Task, tell: Tell) -> None:
        self.examination = examination
        self.results: list[TestResult] = []
        self.fault: BaseException | None = None
        self.not_run = ""
        self._tell = tell
        self._checked_s = task.checked_s
        self._lost_s = task.lost_s
        self._spent_s = task.spent_s
        self._failed = task.done > 0  # else there would be no other worker
        examination.tell_failure = lambda result: tell("failed", result.to_plain())
        examination.tell_call = lambda call: tell("call", call)

    @property
    def all_accepted(self) -> bool:
        return all(result.verdict is Verdict.ACCEPTED for result in self.results)

    def put(self, test: Test) -> Verdict:
        """Put a test to the attempt, and tell what came of it."""
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
        if result.counterexample is not None and not self.examination.rules.explain:
            result = replace(result, counterexample=result.counterexample.in_short())
        self._tell("result", result.to_plain(), self._checked_s, self._lost_s, self._spent_s)
        return result.verdict


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
    """Run the tests as items of the session and tell their results; stop at the first failure unless told to go on.

    Gives what there is to say beyond the results. `tests` are those of `total` that are left.
    """
    assert _plugin is not None
    _plugin.passed.clear()
    sitting = _Sitting(examination, task, tell)
    for test in tests:
        _plugin.run(test, sitting.put)
        if sitting.fault is not None:
            raise sitting.fault
        if sitting.not_run or not (sitting.all_accepted or examination.rules.keep_going):
            break
    results = sitting.results
    for result in results:
        if (result.verdict is Verdict.ACCEPTED) is not (result.name in _plugin.passed):
            raise RuntimeError(f"pytest and the examiner disagree about {result.name}")
    left = task.done + len(results) < total
    if sitting.all_accepted and left and not task.done:
        raise RuntimeError(f"{len(results)} of {total} tests ran")
    spoken = examination.candidate.close_of_play() if examination.candidate else None
    if sitting.all_accepted and spoken:
        return {"verdict": str(Verdict.RUNTIME_ERROR), "message": spoken}
    return {"not_run": sitting.not_run if left and examination.rules.keep_going else ""}
