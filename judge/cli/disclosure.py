"""How much of a hidden test a person is shown; examples are public and always shown whole."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from judge.examiner.report import Report, TestResult


IN_INTERVIEW = "during an interview only counts are shown; judge interview submit ends this problem"
"""What is said below a run in an interview."""


class Disclosure(StrEnum):
    """What is shown of a hidden test that failed."""

    FULL = "full"
    INPUT = "input"
    COUNT = "count"


def disclosed(report: Report, disclosure: Disclosure) -> Report:
    """Return the report without what the level of disclosure keeps back."""
    match disclosure:
        case Disclosure.FULL:
            return report
        case Disclosure.INPUT:
            tests = tuple(_input_only(test) if _hidden(test) else test for test in report.tests)
        case Disclosure.COUNT:
            tests = tuple(
                _count_only(test, number) if _hidden(test) else test
                for number, test in enumerate(report.tests, start=1)
            )
    return replace(report, tests=tests)


def in_interview(slug: str) -> bool:
    """Return whether a problem is one of an interview that goes on, so that only counts are shown."""
    from judge.coach.interviews import interview_with

    return interview_with(slug) is not None


def _hidden(test: TestResult) -> bool:
    return test.group != "examples"


def _input_only(test: TestResult) -> TestResult:
    from judge.processes.verdict import Verdict

    # The message on a wrong answer comes from the suite and may say what is right; every other message is
    # about what the attempt did.
    message = "" if test.verdict is Verdict.WRONG_ANSWER else test.message
    shown = test.counterexample and replace(test.counterexample, expected=None, got=None)
    return replace(test, message=message, counterexample=shown)


def _count_only(test: TestResult, number: int) -> TestResult:
    # The name of an edge case says what it catches.
    return replace(test, name=f"test {number}", message="", counterexample=None)
