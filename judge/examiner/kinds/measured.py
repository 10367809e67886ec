"""Inputs of the largest size: one call, judged by its answer and by its CPU time."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from judge.examiner.answers.cases import Case
from judge.examiner.answers.judgement import ACCEPTED, Judged, judge_outcome
from judge.examiner.examination import Examination
from judge.examiner.failing import failed
from judge.examiner.making import Test, answered_by_model, measured_well
from judge.examiner.report import TestResult
from judge.processes.outcomes import Outcome
from judge.processes.verdict import Verdict
from judge.processes.watching import TOO_SLOW

_MEASUREMENTS = 3
_NEAR = 0.25
"""The share of a rough limit from which it is measured well: right attempts stay under it."""


class _Measured(NamedTuple):
    """What came of one large call."""

    cpu_s: float
    judged: Judged
    outcome: Outcome
    case: Case
    """With the right answer, where the bytes did not tell that it was given."""


def run_measured(examination: Examination, test: Test) -> TestResult:
    """Judge one large call; near the limit it is measured again, in a fresh process each time.

    What else the machine does can only make a time longer: the least of several is the fairest, and the model
    answer, measured beside it, shows what the machine is worth at this moment. Every answer counts, and
    nothing that an attempt kept from the call before makes the next one quicker.
    """
    rules = examination.rules
    limit = test.limit_s(examination.problem.limits.factor)
    cpu, judged, outcome, case = _measure(examination, test, limit)
    if test.rough and (cpu > _NEAR * limit or rules.doubt_spec):
        with examination.held():
            test = examination.measured_well(test)
        limit = test.limit_s(examination.problem.limits.factor)
    if judged.accepted and (cpu > limit or rules.thorough):
        for _ in range(_MEASUREMENTS - 1):
            examination.begin()
            again, judged, outcome, case = _measure(examination, replace(test, cases=(case,)), limit)
            if judged.accepted:
                cpu = min(cpu, again)
            elif judged.verdict is Verdict.TIME_LIMIT_EXCEEDED:
                judged = ACCEPTED  # the answers before stand, and there is no time to go by
            else:
                break
        now = _limit_now(examination, test)
        limit = now if rules.thorough else max(limit, now)
    if judged.accepted and cpu > limit:
        judged = Judged(Verdict.TIME_LIMIT_EXCEEDED, TOO_SLOW)
    if judged.accepted:
        return replace(examination.result(test, cpu_s=cpu, limit_s=limit), model_cpu_s=test.model_cpu_s)
    return failed(examination, test, case, judged, outcome, cpu_s=cpu, limit_s=limit)


def _measure(examination: Examination, test: Test, limit: float) -> _Measured:
    (case,) = test.cases
    sent = examination.send(case)
    run = examination.measure(sent, limit, test.transfer_s)
    (outcome,) = run.outcomes
    model = case.model_blob
    if model is not None and (outcome.blob != model or examination.rules.doubt_spec):
        sent.case = replace(answered_by_model(examination.suite, sent, Outcome(model)), model_blob=None)
    return _Measured(run.cpu_s, judge_outcome(examination.suite, sent, outcome), outcome, sent.case)


def _limit_now(examination: Examination, test: Test) -> float:
    """Return the limit as the model solution's time at this moment makes it."""
    with examination.held():
        now = measured_well(examination.suite, replace(test, model_cpu_s=None, rough=False))
    return now.limit_s(examination.problem.limits.factor)
