"""What becomes of a failure: it is tried again in a fresh process, made smaller, and put into words."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from judge.examiner.answers.cases import Case
from judge.examiner.answers.judgement import Judged, judge_outcome, show_expected
from judge.examiner.answers.show import show_call, size_of
from judge.examiner.attempt import LARGEST_KEPT
from judge.examiner.calling import Failing, first_failure
from judge.examiner.examination import Examination, printed
from judge.examiner.making import Test
from judge.examiner.report import YOURS, Counterexample, TestResult
from judge.processes.candidate import SHOWN_OUTPUT
from judge.processes.outcomes import Outcome
from judge.processes.verdict import Verdict

STATE_KEPT = (
    "the same call passes in a fresh process: the attempt keeps state between calls, in a global, "
    "a class attribute or a mutable default argument"
)
_EXPLAIN_S = 10.0
"""Seconds that may be spent on making failing inputs smaller, for all tests of an attempt."""
_DENIABLE = (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR)
"""Verdicts that state kept between calls may be the reason of."""


def failed(
    examination: Examination,
    test: Test,
    case: Case,
    judged: Judged,
    outcome: Outcome,
    *,
    cpu_s: float | None = None,
    limit_s: float | None = None,
) -> TestResult:
    """Make the result of a test that failed on a case, and find out more where the rules want it."""

    def result(judged: Judged, example: Counterexample | None = None) -> TestResult:
        return examination.result(test, judged.verdict, judged.message, example, cpu_s=cpu_s, limit_s=limit_s)

    first = result(judged)
    if not examination.rules.explain:
        return first
    examination.tell_failure(first)
    scale = test.group == "scale"
    example = _shown(examination, case, judged, outcome, scale=scale)
    first = replace(first, counterexample=example)
    if judged.verdict not in _DENIABLE or scale:
        _tell_smallest(examination, test, case)
        return first
    examination.tell_failure(first)
    again = judged
    if examination.calls > 1:
        again, outcome = _judge_afresh(examination, case)
    if again.accepted:
        return replace(first, message=STATE_KEPT)
    if test.group in ("exhaustive", YOURS):
        _tell_smallest(examination, test, case)
        example = _shown(examination, case, again, outcome, smallest=test.group == "exhaustive")
        return replace(first, verdict=again.verdict, message=result(again).message, counterexample=example)
    smaller = _in_small_world(examination, case, again)
    if smaller is not None:
        case, judged, outcome = smaller[:3]
        example = _shown(examination, case, judged, outcome, minimal=True, smallest=True)
    else:
        shrunk = _shrunk(examination, case, again, test.name)
        case, judged, outcome = shrunk[:3] if shrunk else (case, again, outcome)
        example = _shown(examination, case, judged, outcome, minimal=shrunk is not None)
    _tell_smallest(examination, test, case)
    # Time and memory are those of the test, and not of what was found out about it afterwards.
    return replace(first, verdict=judged.verdict, message=result(judged).message, counterexample=example)


def _tell_smallest(examination: Examination, test: Test, case: Case) -> None:
    """Tell on which input a test failed that is worth trying first the next time; on a large one it is not."""
    if test.group not in ("scale", YOURS) and len(case.blob) <= LARGEST_KEPT:
        examination.tell_smallest(case.blob)


def _shown(
    examination: Examination,
    case: Case,
    judged: Judged,
    outcome: Outcome,
    *,
    scale: bool = False,
    minimal: bool = False,
    smallest: bool = False,
) -> Counterexample:
    arguments = case.arguments()
    traceback, stopped_at = examination.whereabouts(judged.verdict, judged.failure or outcome.failure)
    return Counterexample(
        call=show_call(examination.problem.signature, arguments, judged.step),
        expected=show_expected(examination.suite, case, judged),
        got=judged.got,
        stdout=printed(outcome.stdout)[:SHOWN_OUTPUT],
        traceback=traceback,
        stopped_at=stopped_at,
        size=size_of(examination.problem.signature, arguments) if scale else None,
        minimal=minimal,
        smallest=smallest,
    )


def _judge_afresh(examination: Examination, case: Case) -> tuple[Judged, Outcome]:
    """Judge a case in a fresh process, with the time of a test of its own."""
    examination.begin()
    return _judge(examination, case)


def _judge(examination: Examination, case: Case) -> tuple[Judged, Outcome]:
    examination.begin_test()
    sent, outcome = examination.call(case)
    return judge_outcome(examination.suite, sent, outcome), outcome


def _in_small_world(examination: Examination, case: Case, judged: Judged) -> Failing | None:
    """Return the smallest of all small inputs that fails, where it is smaller and gets the same verdict."""
    small = examination.small_cases()
    if not small:
        return None
    examination.begin()
    examination.begin_test()
    found = first_failure(examination, small)
    if found is None or len(found.case.blob) > len(case.blob):
        return None
    again, outcome = _judge_afresh(examination, found.case)
    # in a fresh process too
    return Failing(found.case, again, outcome) if again.verdict is judged.verdict else None


def _shrunk(examination: Examination, case: Case, judged: Judged, name: str) -> Failing | None:
    """Return what hypothesis makes of a random input that fails, where that is smaller and gets the same verdict."""
    random = examination.suite.randoms.get(name)
    if random is None:
        return None
    from judge.examiner.draw import shrink

    def fails(arguments: tuple[Any, ...]) -> bool:
        return _judge(examination, examination.complete(arguments))[0].verdict is judged.verdict

    began = time.monotonic()
    found = shrink(random, fails, began + _EXPLAIN_S - examination.explained_s)
    examination.explained_s += time.monotonic() - began
    if found is None:
        return None
    smaller = examination.complete(found)
    if len(smaller.blob) > len(case.blob):
        return None
    again, outcome = _judge_afresh(examination, smaller)
    # in a fresh process too
    return Failing(smaller, again, outcome) if again.verdict is judged.verdict else None
