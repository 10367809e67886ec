"""Verdicts, and what is said with them, from real candidates."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from judge.examiner import Attempt, Rules, Verdict
from judge.examiner.examination import Examination
from judge.examiner.kinds.measured import run_measured
from judge.examiner.making import FLOOR_S
from judge.examiner.preparation import Preparation
from judge.examiner.suites import load_suite
from judge.examiner.trial import try_input
from tests.examiner.conftest import REFERENCE, SPEC, STUB, SUITE, Make, judged

SLOW = """
import time

def twice(nums):
    end = time.process_time() + (1.0 if len(nums) > 100 else 0.0)
    while time.process_time() < end:
        pass
    return [2 * n for n in nums]
"""
STATE = "seen = []\ndef twice(nums):\n    seen.append(1)\n    return [2 * n for n in nums] if len(seen) < 9 else []\n"


@pytest.mark.parametrize(
    ("source", "verdict", "told"),
    [
        pytest.param(REFERENCE, Verdict.ACCEPTED, "", id="right"),
        pytest.param(
            "def twice(nums):\n    return iter(nums)\n", Verdict.WRONG_ANSWER, "iterator", id="lazy"
        ),
        pytest.param(
            "def twice(nums):\n    return tuple(2 * n for n in nums)\n", Verdict.ACCEPTED, "", id="tuple"
        ),
        pytest.param("def twice(nums):\n    pass\n", Verdict.WRONG_ANSWER, "got None", id="nothing"),
        pytest.param(
            "def twice(nums):\n    return 1 / 0\n", Verdict.RUNTIME_ERROR, "ZeroDivisionError", id="raises"
        ),
        pytest.param("def twice(nums)\n    return nums\n", Verdict.LOAD_ERROR, "SyntaxError", id="syntax"),
        pytest.param(
            "def thrice(nums):\n    return nums\n",
            Verdict.LOAD_ERROR,
            "does not define the function twice",
            id="name",
        ),
        pytest.param(STUB, Verdict.NOT_STARTED, "", id="stub"),
        pytest.param("# mine\n\n" + STUB + "\n", Verdict.NOT_STARTED, "", id="stub with a comment"),
        pytest.param(
            "import os\ndef twice(nums):\n    os._exit(0)\n", Verdict.RUNTIME_ERROR, "exit code 0", id="exit"
        ),
        pytest.param(
            "def twice(nums):\n    return open('/etc/passwd').read()\n",
            Verdict.ACCESS_DENIED,
            "Permission",
            id="file",
        ),
        pytest.param(
            "def twice(nums):\n    return bytearray(10**10)\n",
            Verdict.MEMORY_LIMIT_EXCEEDED,
            "MiB",
            id="memory",
        ),
        pytest.param(
            "def twice(nums):\n    while True: print('x' * 100000)\n",
            Verdict.OUTPUT_LIMIT_EXCEEDED,
            "16 MiB",
            id="output",
        ),
        pytest.param(
            "def twice(nums):\n    while True: pass\n",
            Verdict.TIME_LIMIT_EXCEEDED,
            "more CPU time",
            id="loop",
        ),
        pytest.param(STATE, Verdict.WRONG_ANSWER, "state between calls", id="state"),
    ],
)
def test_each_verdict_with_its_reason(make: Make, source: str, verdict: Verdict, told: str) -> None:
    """An attempt gets the verdict that it earned, and hears why."""
    report = judged(make(), source, rules=Rules(small_s=0.5))
    messages = report.message + "".join(test.message for test in report.tests)
    assert (report.verdict, told in messages) == (verdict, True), messages


BUSY = "def twice(nums):\n    for _ in range({}): pass\n    return [2 * num for num in nums]\n"


@pytest.mark.parametrize(
    ("rounds", "verdict"), [(20_000, Verdict.ACCEPTED), (600_000, Verdict.TIME_LIMIT_EXCEEDED)]
)
def test_where_the_model_solution_is_slow_attempts_get_more_time(
    make: Make, rounds: int, verdict: Verdict
) -> None:
    """What is not measured has a fixed limit, and five times what the model solution takes at this moment."""
    report = judged(make(reference=BUSY.format(20_000)), BUSY.format(rounds), rules=Rules(small_s=0.02))
    assert report.verdict is verdict


@pytest.mark.parametrize("once", [100.0, 0.0], ids=["slow", "quick"])
def test_thorough_measuring_goes_by_the_model_answer_of_this_moment(make: Make, once: float) -> None:
    """What the model solution took when the machine was slower or quicker counts no more."""
    problem = make()
    suite = load_suite(problem)
    preparation = Preparation(suite)
    tests = tuple(
        replace(test, model_cpu_s=once) if test.group == "scale" else test for test in preparation.tests
    )
    source = Attempt(REFERENCE, "attempt.py")
    examination = Examination(problem, suite, source, Rules(thorough=True))
    try:
        [result] = [run_measured(examination, test) for test in tests if test.group == "scale"]
    finally:
        examination.end()
    assert (result.verdict, result.limit_s) == (
        Verdict.ACCEPTED,
        FLOOR_S,
    )  # a thousand numbers take no time


@pytest.mark.parametrize(
    ("source", "verdict", "rough"),
    [(REFERENCE, Verdict.ACCEPTED, True), (SLOW, Verdict.TIME_LIMIT_EXCEEDED, False)],
    ids=["far from its limit", "near its limit"],
)
def test_a_rough_limit_is_measured_well_where_it_matters(
    make: Make, source: str, verdict: Verdict, rough: bool
) -> None:
    """A machine that was busy when the model solution was measured once lets no slow attempt pass."""
    problem = make()
    suite = load_suite(problem)
    preparation = Preparation(suite)
    [test] = preparation.group("scale")
    test = replace(test, model_cpu_s=0.2)  # ten times that is the limit
    preparation._groups["scale"] = (test,)
    examination = Examination(problem, suite, Attempt(source, "attempt.py"), Rules(explain=False))
    examination.measured_well = preparation.measured_well
    try:
        result = run_measured(examination, test)
    finally:
        examination.end()
    assert result.verdict is verdict
    [kept] = preparation.group("scale")
    assert kept.rough is rough
    [read] = Preparation(suite).group("scale")
    assert (read.limit_s(problem.limits.factor) == FLOOR_S, read.rough) == (True, rough)


def test_the_counterexample_is_the_smallest(make: Make) -> None:
    """What fails for numbers from 5 on is shown with the list [5] alone."""
    report = judged(make(), "def twice(nums):\n    return [2 * n if n < 5 else n for n in nums]\n")
    assert report.failure is not None
    shown = report.failure.counterexample
    assert shown is not None
    assert (shown.call, shown.expected, shown.got, shown.minimal) == ("twice([5])", "[10]", "[5]", True)


def test_a_failing_edge_case_is_answered_with_a_smaller_input(make: Make) -> None:
    """The named edge case keeps its name; the input shown is the smallest that fails."""
    report = judged(make(), "def twice(nums):\n    return [abs(2 * n) for n in nums]\n")
    assert report.failure is not None
    assert report.failure.name == "test_edges[negative]"
    assert report.failure.counterexample is not None
    assert report.failure.counterexample.call == "twice([-1])"


def test_what_the_failing_call_printed_is_shown_without_escapes(make: Make) -> None:
    """Only the failing call's own output, and nothing that steers a terminal."""
    source = "def twice(nums):\n    print('\\x1b[31mlook', nums)\n    return [2 * n if n < 5 else n for n in nums]\n"
    failure = judged(make(), source).failure
    assert failure is not None
    assert failure.counterexample is not None
    assert failure.counterexample.stdout == "look [5]\n"


def test_the_traceback_has_the_attempts_lines_only(make: Make) -> None:
    """Frames of the judge are left out, and each has its line of source."""
    source = "def half(n):\n    return n // 0\n\ndef twice(nums):\n    return [half(n) for n in nums]\n"
    failure = judged(make(), source).failure
    assert failure is not None
    assert failure.counterexample is not None
    assert failure.counterexample.traceback[0] == "line 5, in twice: return [half(n) for n in nums]"
    assert failure.counterexample.traceback[-1] == "line 2, in half: return n // 0"


def test_keeping_on_runs_every_test(make: Make) -> None:
    """The first failure ends the run unless it was told to go on."""
    wrong = "def twice(nums):\n    return [abs(2 * n) for n in nums]\n"
    stopped = judged(make(), wrong)
    whole = judged(make(), wrong, rules=Rules(keep_going=True))
    assert len(stopped.tests) < stopped.total == len(whole.tests) == 6
    assert whole.passed == 3


def test_the_same_attempt_gets_the_same_report(make: Make) -> None:
    """Two judgings differ in times and in nothing else, also when nothing was kept from the first."""
    wrong = "import random\ndef twice(nums):\n    return [2 * n + (random.random() < 0.1) for n in nums]\n"

    def report() -> Any:
        data = judged(make(), wrong, rules=Rules(keep_going=True)).to_json()
        return json.dumps(
            {key: without_times(value) for key, value in data.items() if not key.endswith("_s")}
        )

    def without_times(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return [without_times(item) for item in value]
        if isinstance(value, dict):
            return {key: without_times(item) for key, item in value.items() if not key.endswith("_s")}
        return value

    assert report() == report()


def test_a_slow_attempt_is_told_where_it_was_and_how_large_the_input(make: Make) -> None:
    """A time-out on a large input names line and size."""
    slow = "def twice(nums):\n    return [2 * num for num in nums if nums.count(num)]\n"
    failure = judged(make(size=30_000), slow).failure
    assert failure is not None
    assert failure.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert failure.counterexample is not None
    assert failure.counterexample.stopped_at[-1].startswith("line 2, in ")
    assert failure.counterexample.size == "30,000 items"


def test_a_missing_exception_is_wrong(make: Make) -> None:
    """Where the suite's oracle raises, the attempt has to raise the same."""
    suite = SUITE.replace(
        "    return [num + num", "    if not nums:\n        raise ValueError\n    return [num + num"
    )
    reference = REFERENCE.replace(
        "    return", "    if not nums:\n        raise ValueError('empty')\n    return"
    )
    problem = make(suite=suite, reference=reference)
    assert judged(problem, reference).verdict is Verdict.ACCEPTED
    assert judged(problem, REFERENCE).verdict is Verdict.WRONG_ANSWER
    other = reference.replace("ValueError", "KeyError")
    failure = judged(problem, other).failure
    assert failure is not None
    assert "expected ValueError to be raised, got KeyError" in failure.message


def test_a_suite_at_fault_is_the_judges_error(make: Make) -> None:
    """What is wrong with a suite is never told as the attempt's fault."""
    problem = make(suite=SUITE.replace("def valid(nums):\n    return ", "def valid(nums):\n    return not "))
    report = judged(problem, REFERENCE)
    assert report.verdict is Verdict.JUDGE_ERROR
    assert "not valid" in report.message


def test_counted_reads_that_nobody_can_make_for_own_inputs(make: Make) -> None:
    """A suite whose inputs count reads must say how plain ones come to do so."""
    suite = SUITE.replace("import edge", "import Counted, edge").replace(
        "negative=([-3],)", "one=(Counted([3]),)"
    )
    report = judged(make(suite=suite), REFERENCE)
    assert report.verdict is Verdict.JUDGE_ERROR
    assert (
        report.message == "reads of an input of test_edges[one] are counted, but suite.py defines no counted"
    )


def test_layers_are_named_in_the_report(make: Make) -> None:
    """Each layer of confinement is told, whichever are on."""
    report = judged(make(), REFERENCE)
    assert {"landlock", "seccomp", "rlimits"} <= report.to_json()["confinement"].keys()


@pytest.mark.parametrize(
    ("printed", "verdict"), [("[4, 2]", Verdict.ACCEPTED), ("[4, 3]", Verdict.WRONG_ANSWER)]
)
def test_an_example_that_prints_another_answer(make: Make, printed: str, verdict: Verdict) -> None:
    """When the spec itself is in doubt, an answer that it prints must be one that the suite accepts."""
    suite = SUITE.replace("import edge", "import any_order, edge") + "\ncompare = any_order\n"
    problem = make(spec=SPEC.replace("[2, 4]", printed), suite=suite)
    report = judged(problem, REFERENCE, rules=Rules(doubt_spec=True))
    assert report.verdict is verdict
    if report.failure is not None:
        assert report.failure.message == "the spec prints [4, 3] for twice([1, 2])"


@pytest.mark.parametrize(("prints", "verdict"), [("[8]", Verdict.ACCEPTED), ("[9]", Verdict.WRONG_ANSWER)])
def test_what_an_example_prints_in_a_loop_is_compared(make: Make, prints: str, verdict: Verdict) -> None:
    """A statement has no value, and what it prints must be what the spec says."""
    loop = f">>> for num in [4]:\n...     print(twice([num]))\n{prints}\n"
    problem = make(spec=SPEC.replace(">>> twice([1, 2])\n[2, 4]\n", loop))
    report = judged(problem, REFERENCE)
    assert report.verdict is verdict
    if report.failure is not None:
        assert report.failure.counterexample is not None
        assert report.failure.counterexample.got == "prints '[8]\\n'"


def test_ones_own_input_beside_the_model_answer(make: Make) -> None:
    """The attempt's answer and the model solution's are given side by side."""
    trial = try_input(make(), Attempt("def twice(nums):\n    return nums\n", "a.py"), "twice([1, -2])")
    assert (trial.call, trial.got, trial.expected, trial.same) == (
        "twice([1, -2])",
        "[1, -2]",
        "[2, -4]",
        False,
    )


def test_ones_own_input_of_any_size(make: Make) -> None:
    """An oracle that is right for small inputs alone is not asked about others."""
    endless = SUITE.replace(
        "    return [num + num", "    while len(nums) > 6:\n        pass\n    return [num + num"
    )
    trial = try_input(make(suite=endless), Attempt(REFERENCE, "a.py"), f"twice({[1] * 20})")
    assert (trial.got, trial.same) == (str([2] * 20), True)


def test_ones_own_input_that_must_be_refused(make: Make) -> None:
    """What is raised is told like an answer, and is the same only where it is the same error."""
    strict = (
        "def twice(nums):\n    if not nums:\n        raise ValueError\n    return [2 * num for num in nums]\n"
    )
    problem = make(reference=strict)
    same = try_input(problem, Attempt(strict, "a.py"), "twice([])")
    assert (same.got, same.expected, same.same) == ("raises ValueError", "raises ValueError", True)
    other = try_input(problem, Attempt(strict.replace("ValueError", "KeyError"), "a.py"), "twice([])")
    assert (other.got, other.expected, other.same) == ("raises KeyError", "raises ValueError", False)


def test_ones_own_input_whose_reads_are_counted(make: Make) -> None:
    """Reads are counted as in the hidden tests, so that what reads too often is not called the same."""
    suite = SUITE.replace("edge_cases(empty=([],), negative=([-3],))", "edge_cases(empty=counted([]))")
    suite = suite.replace("import edge", "import Counted, edge").replace(
        "max_size=6))", "max_size=6)).map(one)"
    )
    suite = suite.replace("(list(range(n)),)", "counted(list(range(n)))")
    counting = "def counted(nums):\n    return (Counted(nums, allowed=1),)\n\n"
    counting += "def one(it):\n    return counted(it[0])\n\n"
    reference = "def twice(nums):\n    return [2 * nums[0]] if len(nums) else []\n"
    problem = make(suite=suite.replace("def valid", counting + "def valid"), reference=reference)
    assert try_input(problem, Attempt(reference, "a.py"), "twice([3, 4])").same
    trial = try_input(
        problem,
        Attempt("def twice(nums):\n    return [2 * nums[0] for _ in nums][:1]\n", "a.py"),
        "twice([3, 4])",
    )
    assert (trial.got, trial.expected, trial.same) == (None, "[6]", False)
    assert "more than the 1 reads" in trial.message


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("Nums = List[int]\n\ndef twice(nums: Nums):\n    return nums\n", "; write: from typing import List"),
        ("def twice(nums):\n    return np.array(nums)\n", "; write: import numpy as np"),
        ("def twice(nums):\n    return deque(nums)\n", "; write: from collections import deque"),
        ("def twice(nums):\n    return heapq.nsmallest(1, nums)\n", "; write: import heapq"),
        ("def twice(nums):\n    return mine(nums)\n", "name 'mine' is not defined"),
        (
            "import numpy\n",
            "attempts may import the standard library, and numpy where the signature has arrays",
        ),
        (
            "import pandas.core\n",
            "attempts may import the standard library, and numpy where the signature has arrays",
        ),
        (
            "class Solution:\n    def doubleAll(self, nums):\n        return nums\n",
            "does not define the function twice; to use class Solution as it is, add a last line: "
            "twice = Solution().doubleAll",
        ),
        ("class Solution:\n    one = two = 1\n", "the attempt does not define the function twice"),
    ],
)
def test_what_is_missing_is_told_with_what_to_write(make: Make, source: str, told: str) -> None:
    """Names that are usually imported, modules that are not to be had, and a method in the place of a function."""
    report = judged(make(), source)
    message = report.message or (report.failure.message if report.failure else "")
    assert message.endswith(told), message
