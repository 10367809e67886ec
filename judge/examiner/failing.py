"""What becomes of a failure: it is tried again in a fresh process, made smaller, and put into words."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from judge.examiner.answers.cases import Case
from judge.examiner.answers.judgement import Judged, judge_outcome, show_expected
from judge.examiner.answers.show import show_call, size_of
from judge.examiner.examination import Examination, printed
from judge.examiner.preparation import Test
from judge.examiner.report import Counterexample, TestResult
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
        return first
    examination.tell_failure(first)
    again = judged
    if examination.calls > 1:
        again, outcome = _judge_afresh(examination, case)
    if again.accepted:
        return replace(first, message=STATE_KEPT)
    case, judged, outcome, minimal = _smallest(examination, case, again, outcome)
    example = _shown(examination, case, judged, outcome, minimal=minimal)
    # Time and memory are those of the test, and not of what was found out about it afterwards.
    return replace(first, verdict=judged.verdict, message=result(judged).message, counterexample=example)


def _shown(
    examination: Examination,
    case: Case,
    judged: Judged,
    outcome: Outcome,
    *,
    scale: bool = False,
    minimal: bool = False,
) -> Counterexample:
    arguments = case.arguments()
    traceback, stopped_at = examination.whereabouts(judged.verdict, judged.failure or outcome.failure)
    return Counterexample(
        call=show_call(examination.problem.signature, arguments),
        expected=show_expected(examination.suite, case, judged),
        got=judged.got,
        stdout=printed(outcome.stdout)[:SHOWN_OUTPUT],
        traceback=traceback,
        stopped_at=stopped_at,
        size=size_of(arguments) if scale else None,
        minimal=minimal,
    )


def _judge_afresh(examination: Examination, case: Case) -> tuple[Judged, Outcome]:
    """Judge a case in a fresh process, with the time of a test of its own."""
    examination.begin()
    return _judge(examination, case)


def _judge(examination: Examination, case: Case) -> tuple[Judged, Outcome]:
    examination.begin_test()
    sent, outcome = examination.call(case)
    return judge_outcome(examination.suite, sent, outcome), outcome


def _smallest(
    examination: Examination, case: Case, judged: Judged, outcome: Outcome
) -> tuple[Case, Judged, Outcome, bool]:
    """Give the smallest case found that gets the same verdict, and whether it was searched for and found."""
    from judge.examiner.draw import shrink

    def fails(arguments: tuple[Any, ...]) -> bool:
        return _judge(examination, examination.complete(arguments))[0].verdict is judged.verdict

    began = time.monotonic()
    deadline = began + _EXPLAIN_S - examination.explained_s
    found = [shrink(random, fails, deadline) for random in examination.suite.randoms.values()]
    examination.explained_s += time.monotonic() - began
    cases = [examination.complete(arguments) for arguments in found if arguments is not None]
    for smaller in sorted(cases, key=lambda case: len(case.blob)):
        if len(smaller.blob) <= len(case.blob):
            again, its_outcome = _judge_afresh(examination, smaller)
            if again.verdict is judged.verdict:  # in a fresh process too
                return smaller, again, its_outcome, True
    return case, judged, outcome, False
