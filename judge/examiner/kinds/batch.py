"""Edge cases and random inputs: calls that travel together, held against the suite one by one."""

from __future__ import annotations

from judge.examiner.answers.judgement import judge_outcome
from judge.examiner.examination import Examination
from judge.examiner.failing import failed
from judge.examiner.preparation import Test
from judge.examiner.report import TestResult


def run_batch(examination: Examination, test: Test) -> TestResult:
    """Judge cases that are sent as one message; with remote arguments one by one, as each call's reads are its own."""
    position = 0
    while position < len(test.cases):
        end = position + 1 if examination.has_remotes else len(test.cases)
        sent = [examination.send(case) for case in test.cases[position:end]]
        run = examination.run(sent)
        for one, outcome in zip(sent, run.outcomes, strict=False):
            judged = judge_outcome(examination.suite, one, outcome)
            if not judged.accepted:
                return failed(examination, test, one.case, judged, outcome)
            position += 1
    return examination.result(test)
