"""Answers to inputs of the largest size, which are long to check."""

from __future__ import annotations

import pytest

from judge.examiner.preparation import Preparation
from judge.examiner.suites import load_suite
from judge.processes.verdict import Verdict
from judge.wire import encode
from tests.examiner.conftest import SUITE, Make, judged

CHECKED = SUITE.replace(
    "def expected(nums):\n    return [num + num for num in nums]\n",
    """
def check(call):
    return None if call.answer == [num + num for num in call.args[0]] else "not twice"
""",
)


def test_what_the_model_answer_gives_is_kept(make: Make) -> None:
    """As it was sent: what it means is worked out only for an answer of other bytes."""
    for suite in (CHECKED, SUITE):
        [test] = Preparation(load_suite(make(suite=suite))).group("scale")
        assert test.cases[0].model_blob == encode([*range(0, 2000, 2)])


@pytest.mark.parametrize("suite", [CHECKED, SUITE], ids=["checked", "compared"])
@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("[2 * num for num in nums]", Verdict.ACCEPTED),
        ("tuple(2 * num for num in nums)", Verdict.ACCEPTED),
        ("[2 * num for num in nums[:500]]", Verdict.WRONG_ANSWER),
    ],
)
def test_another_answer_is_checked(make: Make, suite: str, answer: str, verdict: Verdict) -> None:
    """Equal ones are right as they are; all others are for the suite to judge."""
    report = judged(make(suite=suite), f"def twice(nums):\n    return {answer}\n")
    assert report.verdict is verdict


def test_another_form_of_the_right_answer_needs_no_comparison(make: Make) -> None:
    """Tuples for lists are told by their bytes, as lists are, and the suite is not asked."""
    uncompared = SUITE + "\ndef compare(expected, got):\n    raise ValueError('compared')\n"
    report = judged(make(suite=uncompared), "def twice(nums):\n    return tuple(2 * num for num in nums)\n")
    assert report.verdict is Verdict.ACCEPTED
