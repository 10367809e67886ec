"""Edge cases, all small inputs, and random inputs."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from judge.examiner.calling import first_failure
from judge.examiner.examination import Examination
from judge.examiner.failing import failed
from judge.examiner.making import Test, model_seconds
from judge.examiner.report import TestResult
from judge.processes.verdict import Verdict

_FACTOR: Final = 5
"""How many times the model solution's time an attempt may always take."""


def run_batch(examination: Examination, test: Test) -> TestResult:
    """Judge the inputs of a test up to the first failure.

    Time is fixed here, and far more than the model solution needs. An attempt that runs out of it may still be
    right: on a machine that is slow at this moment, as the model solution's time beside it shows, it gets more.
    """
    found = first_failure(examination, test.cases)
    if found is not None and found.judged.verdict is Verdict.TIME_LIMIT_EXCEEDED:
        with examination.held():
            fair_s = _FACTOR * model_seconds(examination.suite, test.cases, examination.model())
        if fair_s > examination.rules.small_s:
            examination.begin()
            examination.begin_test(fair_s)
            found = first_failure(examination, test.cases)
    if found is None:
        return examination.result(test)
    result = failed(examination, test, found.case, found.judged, found.outcome)
    return replace(result, passed_inputs=min(found.passed, len(test.cases) - 1))
