"""All small inputs are tried, and the first that fails is shown."""

from __future__ import annotations

import pytest

from judge.examiner.preparation import Preparation
from judge.examiner.report import Report
from judge.examiner.suites import load_suite
from judge.processes.verdict import Verdict
from judge.wire import encode
from tests.examiner.conftest import REFERENCE, SPEC, SUITE, Make, judged

ENDS = "import os\ndef twice(nums):\n    if nums[:3] == [0, 2, 1]:\n        {}\n    return [2 * num for num in nums]\n"


def failure_of(report: Report) -> tuple[str, str | None, str]:
    """Return the group that failed, the call that is shown and the message."""
    assert report.failure is not None
    shown = report.failure.counterexample
    return report.failure.group, shown.call if shown else None, report.failure.message


def test_every_small_input_is_tried_once(make: Make) -> None:
    """Of four numbers all lists up to three long, and as many of the longer ones as the count allows."""
    problem = make()
    [test] = [test for test in Preparation(load_suite(problem)).tests if test.group == "exhaustive"]
    assert len(test.cases) == len({case.blob for case in test.cases}) == 300
    assert [case.arguments() for case in test.cases[:3]] == [([],), ([0],), ([1],)]
    assert test.cases[2].model_blob == encode([2])


def test_the_first_failure_is_the_smallest(make: Make) -> None:
    """It is shown as it is, and the report says that all smaller ones pass."""
    report = judged(
        make(), "def twice(nums):\n    return [] if nums[:2] == [2, 1] else [2 * num for num in nums]\n"
    )
    assert failure_of(report) == ("exhaustive", "twice([2, 1])", "")
    assert report.failure is not None
    assert report.failure.counterexample is not None
    assert report.failure.counterexample.smallest
    assert report.failure.counterexample.expected == "[4, 2]"


def test_another_form_of_the_answer_is_right(make: Make) -> None:
    """What is not byte for byte the model solution's is checked by the suite."""
    assert (
        judged(make(), "def twice(nums):\n    return tuple(2 * num for num in nums)\n").verdict
        is Verdict.ACCEPTED
    )


@pytest.mark.parametrize(
    ("end", "verdict", "message"),
    [
        ("os._exit(3)", Verdict.RUNTIME_ERROR, "the attempt ended its process (exit code 3)"),
        ("sum(range(10 ** 12))", Verdict.TIME_LIMIT_EXCEEDED, "it took more CPU time than the limit"),
        ("raise KeyError('mine')", Verdict.RUNTIME_ERROR, "KeyError: 'mine'"),
        ("while True: pass", Verdict.TIME_LIMIT_EXCEEDED, "it took more CPU time than the limit"),
    ],
)
def test_the_call_that_ended_the_process_is_found(
    make: Make, end: str, verdict: Verdict, message: str
) -> None:
    """Calls travel together, and the one that brought them to an end is named, not the first of them."""
    report = judged(make(), ENDS.format(end))
    assert report.verdict is verdict
    assert failure_of(report) == ("exhaustive", "twice([0, 2, 1])", message)


def test_a_process_that_ends_after_many_calls_keeps_state(make: Make) -> None:
    """No call by itself is to blame."""
    source = "import os\ncalls = []\ndef twice(nums):\n    calls.append(1)\n"
    source += "    if len(calls) > 99:\n        os._exit(3)\n    return [2 * num for num in nums]\n"
    report = judged(make(), source)
    assert report.verdict is Verdict.RUNTIME_ERROR
    assert "keeps state between calls" in failure_of(report)[2]


def test_expected_exceptions(make: Make) -> None:
    """Where the model solution raises, an attempt must."""
    strict = "def twice(nums):\n    if 2 in nums:\n        raise ValueError(2)\n    return [2 * num for num in nums]\n"
    suite = SUITE.replace("return [num + num", "if 2 in nums: raise ValueError\n    return [num + num")
    spec = SPEC.replace("[1, 2]", "[1, 3]").replace("[2, 4]", "[2, 6]")
    problem = make(suite=suite, reference=strict, spec=spec)
    assert judged(problem, strict).verdict is Verdict.ACCEPTED
    group, call, message = failure_of(judged(problem, REFERENCE))
    assert (group, call, message) == ("exhaustive", "twice([2])", "expected ValueError to be raised")
