"""pytest in the examiner: each test of a suite is an item, and its result stands on the item.

Accepted means that every test that was collected ran here and passed. What an attempt prints, how its
process ends and what it says of itself never come near this count.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

from judge.examiner.examination import Examination
from judge.examiner.outcomes import Ended
from judge.examiner.preparation import Test
from judge.examiner.report import TestResult, Verdict

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


class TestFailed(Exception):
    """Ends an item whose test the attempt did not pass."""

    __test__ = False


class _Item(pytest.Item):
    test: Test
    plugin: _Plugin

    def runtest(self) -> None:
        result = self.plugin.put(self.test)
        if result.verdict is not Verdict.ACCEPTED:
            raise TestFailed(result.verdict)

    def repr_failure(self, excinfo: Any, style: Any = None) -> str:
        return str(excinfo.value)


class _Plugin:
    """Collects the tests, puts them to the attempt, and keeps what came of them."""

    def __init__(
        self, examination: Examination, tests: tuple[Test, ...], listener: Callable[[Test, int], None]
    ) -> None:
        self.examination = examination
        self.tests = tests
        self.listener = listener
        self.results: list[TestResult] = []
        self.passed: set[str] = set()
        self.fault: BaseException | None = None

    def pytest_collection(self, session: pytest.Session) -> bool:
        """Make an item of each test, in the place of pytest's search through files."""
        for test in self.tests:
            item: _Item = _Item.from_parent(session, name=test.name)
            item.test, item.plugin = test, self
            session.items.append(item)
        session.testscollected = len(session.items)
        return True

    def put(self, test: Test) -> TestResult:
        self.listener(test, len(self.results))
        try:
            result = self.examination.test(test)
        except Ended as ended:  # the attempt loaded before and does not any more
            result = self.examination.result(test, 0.0, 0.0, ended.verdict, ended.message)
        except BaseException as error:
            self.fault = error
            raise
        self.results.append(result)
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.outcome == "passed":
            self.passed.add(report.nodeid.rpartition("::")[2])


def run_session(
    examination: Examination, tests: tuple[Test, ...], keep_going: bool, listener: Callable[[Test, int], None]
) -> list[TestResult]:
    """Run the tests under pytest and give their results; stop at the first failure unless told to go on."""
    plugin = _Plugin(examination, tests, listener)
    folder = str(examination.problem.folder)
    options = [option for name in _UNUSED for option in ("-p", f"no:{name}")]
    options += ["--noconftest", "-c", os.devnull, "--rootdir", folder]
    if not keep_going:
        options.append("-x")
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    pytest.main([*options, folder], plugins=[plugin])
    if plugin.fault is not None:
        raise plugin.fault
    for result in plugin.results:
        if (result.verdict is Verdict.ACCEPTED) is not (result.name in plugin.passed):
            raise RuntimeError(f"pytest and the examiner disagree about {result.name}")
    if all(result.verdict is Verdict.ACCEPTED for result in plugin.results) and len(plugin.results) != len(
        tests
    ):
        raise RuntimeError(f"{len(plugin.results)} of {len(tests)} tests ran")
    return plugin.results
