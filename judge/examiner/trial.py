"""The user's own input: what the attempt gives on it beside the model solution, followed from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from judge.catalog import Problem
from judge.errors import JudgeError
from judge.examiner.attempt import Attempt
from judge.examiner.judging import work
from judge.examiner.report import Trial
from judge.examiner.tasks import TrialTask
from judge.processes.verdict import Verdict
from judge.processes.workers import Workers

_MODEL_S = 90.0
"""CPU seconds for whatever comes before the attempt."""
_CHECK_S = 8.0


class _Trying:
    """A trial, as it is followed from outside."""

    def __init__(self, task: TrialTask) -> None:
        self._task = task
        self.allowance_s = _MODEL_S
        self.trial = Trial.without_answer(task.text, Verdict.JUDGE_ERROR, "the judge's own process ended")
        self.usage: JudgeError | None = None
        self.input = b""

    def begin(self) -> TrialTask:
        return self._task

    def take(self, *message: Any) -> None:
        match message:
            case ("usage", text, tip):
                self.usage = JudgeError(text, tip)
            case ("input", blob):
                self.input = blob
            case ("trial", trial):
                self.trial = Trial.from_plain(trial)
                self.allowance_s = _CHECK_S

    def lost(self, why: str) -> bool:
        if self.trial.verdict is Verdict.JUDGE_ERROR:
            self.fault(f"the judge's own process {why}")
        return False

    def fault(self, traceback: str) -> None:
        self.trial = replace(self.trial, verdict=Verdict.JUDGE_ERROR, message=traceback)


def try_input(
    problem: Problem, attempt: Attempt, text: str, keep: Callable[[bytes], None] = lambda blob: None
) -> Trial:
    """Run the attempt on a call such as `top_k(["a"], 1)`; JudgeError when the call is none of the problem.

    `keep` hears of the input, encoded for `Rules.yours`.
    """
    trying = _Trying(TrialTask(problem, attempt, text))
    workers: Workers[_Trying] = Workers(work, 1)
    with workers:
        workers.submit(trying)
        for _ in workers.results():
            pass
    if trying.usage is not None:
        raise trying.usage
    if trying.input:
        keep(trying.input)
    return trying.trial
