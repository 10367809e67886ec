"""Calls that are not measured: they travel together, and are checked by the suite one by one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import NamedTuple

from judge.examiner.answers.cases import Case, Sent, travelling
from judge.examiner.answers.judgement import Judged, judge_outcome
from judge.examiner.examination import Examination
from judge.examiner.making import answered_by_model
from judge.processes.outcomes import Outcome

_DOUBT_S = 2.0
"""CPU seconds for holding the model solution against the suite's oracle."""


class Failing(NamedTuple):
    """A case that the attempt fails, why, and what came of the call."""

    case: Case
    judged: Judged
    outcome: Outcome
    passed: int = 0
    """How many cases before it passed."""


def first_failure(examination: Examination, cases: tuple[Case, ...]) -> Failing | None:
    """Return the first of the cases that the attempt fails, None where it passes all."""
    doubt_until = time.process_time() + _DOUBT_S if examination.rules.doubt_spec else 0.0
    for passed, (sent, outcome) in enumerate(_outcomes(examination, cases)):
        judged = _judge(examination, sent, outcome, doubt=time.process_time() < doubt_until)
        if not judged.accepted:
            return Failing(sent.case, judged, outcome, passed)
    return None


def _outcomes(examination: Examination, cases: tuple[Case, ...]) -> Iterator[tuple[Sent, Outcome]]:
    """Yield what comes of each case, in their order."""
    position = 0
    while position < len(cases):
        sent = travelling(cases[position:], examination.has_remotes)
        run = examination.run(sent)
        if run.lost:
            yield from _one_by_one(examination, sent, run.outcomes[0])
            return
        yield from zip(sent, run.outcomes, strict=False)
        position += len(run.outcomes)


def _one_by_one(examination: Examination, sent: list[Sent], ended: Outcome) -> Iterator[tuple[Sent, Outcome]]:
    """Yield what comes of each call by itself, in a fresh process with the time of a test."""
    examination.begin()
    examination.begin_test()
    for one in sent:
        [outcome] = examination.run([one]).outcomes
        yield one, outcome
    yield sent[0], ended  # it ended only as one of many


def _judge(examination: Examination, sent: Sent, outcome: Outcome, *, doubt: bool) -> Judged:
    suite, case = examination.suite, sent.case
    if case.model_blob is not None and (doubt or outcome.blob != case.model_blob):
        if suite.check is not None or doubt:
            sent.case = examination.complete(sent.arguments)
        else:
            sent.case = answered_by_model(suite, sent, Outcome(case.model_blob))
    return judge_outcome(suite, sent, outcome)
