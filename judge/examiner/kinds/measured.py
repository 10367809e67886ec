"""Inputs of the largest size: one call, judged by its answer and by its CPU time."""

from __future__ import annotations

from dataclasses import replace

from judge.examiner.answers.cases import Case
from judge.examiner.answers.judgement import ACCEPTED, Judged, judge_outcome
from judge.examiner.examination import Examination
from judge.examiner.failing import failed
from judge.examiner.making import Test, measure_model
from judge.examiner.report import TestResult
from judge.processes.outcomes import Outcome
from judge.processes.verdict import Verdict
from judge.processes.watching import TOO_SLOW

_MEASUREMENTS = 3


def run_measured(examination: Examination, test: Test) -> TestResult:
    """Judge one large call; near the limit it is measured again, in a fresh process each time.

    What else the machine does can only make a time longer: the least of several is the fairest, and the model
    answer, measured beside it, shows what the machine is worth at this moment. Every answer counts, and
    nothing that an attempt kept from the call before makes the next one quicker.
    """
    (case,) = test.cases
    rules = examination.rules
    limit = test.limit_s(examination.problem.limits.factor)
    cpu, judged, outcome = _measure(examination, test, case, limit)
    if judged.accepted and (cpu > limit or rules.thorough):
        for _ in range(_MEASUREMENTS - 1):
            examination.begin()
            again, judged, outcome = _measure(examination, test, case, limit)
            if judged.accepted:
                cpu = min(cpu, again)
            elif judged.verdict is Verdict.TIME_LIMIT_EXCEEDED:
                judged = ACCEPTED  # the answers before stand, and there is no time to go by
            else:
                break
        now = _limit_now(examination, test, case)
        limit = now if rules.thorough else max(limit, now)
    if judged.accepted and cpu > limit:
        judged = Judged(Verdict.TIME_LIMIT_EXCEEDED, TOO_SLOW)
    if judged.accepted:
        return examination.result(test, cpu_s=cpu, limit_s=limit)
    return failed(examination, test, case, judged, outcome, cpu_s=cpu, limit_s=limit)


def _measure(examination: Examination, test: Test, case: Case, limit: float) -> tuple[float, Judged, Outcome]:
    sent = examination.send(replace(case, model_blob=None) if examination.rules.doubt_spec else case)
    run = examination.measure(sent, limit, test.transfer_s)
    (outcome,) = run.outcomes
    return run.cpu_s, judge_outcome(examination.suite, sent, outcome), outcome


def _limit_now(examination: Examination, test: Test, case: Case) -> float:
    """Return the limit as the model solution's time at this moment makes it."""
    now = replace(test, model_cpu_s=measure_model(examination.suite, case)[0])
    return now.limit_s(examination.problem.limits.factor)
