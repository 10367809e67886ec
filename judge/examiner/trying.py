"""The user's own input: what the attempt gives on it beside the model solution, in the worker."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from judge.catalog import Problem
from judge.errors import JudgeError
from judge.examiner.answers.calls import parse_call
from judge.examiner.answers.cases import Sent, make_case
from judge.examiner.answers.judgement import Judged, NoFit, judge_outcome, read_answer, show_result
from judge.examiner.answers.show import show, show_call
from judge.examiner.attempt import Rules
from judge.examiner.examination import Examination, cleaned, printed
from judge.examiner.limits import broken_limit
from judge.examiner.making import answered_by_model, model_candidate, run_model
from judge.examiner.report import Trial
from judge.examiner.suites import Suite, load_suite
from judge.examiner.tasks import UNCHECKABLE, TrialTask
from judge.processes.outcomes import Ended, Outcome
from judge.processes.verdict import Verdict
from judge.processes.workers import Tell
from judge.wire import WireError


def carry_out(task: TrialTask, tell: Tell) -> None:
    """Do the task, in the worker."""
    problem = task.problem
    suite = load_suite(problem)
    try:
        arguments = _as_given(problem, suite, parse_call(problem, task.text))
    except JudgeError as error:
        tell("usage", str(error), error.tip)
        return
    with model_candidate(problem) as model:
        right, sent, _ = run_model(suite, make_case(arguments), model)
    expected, wanted = _shown_answer(suite, sent, right) or "", _results(suite, sent, right)
    case = answered_by_model(suite, sent, right)
    tell("input", case.blob)
    call = show_call(problem.signature, arguments)
    tell("trial", Trial.without_answer(call, Verdict.WRONG_ANSWER, UNCHECKABLE, expected).to_plain())
    examination = Examination(problem, suite, task.attempt, Rules())
    given: list[str] = []
    try:
        try:
            sent, outcome = examination.call(case)
            judged = judge_outcome(suite, sent, outcome)
            got, given = _shown_answer(suite, sent, outcome) or judged.got, _results(suite, sent, outcome)
        except Ended as ended:
            outcome, got = Outcome(failure=ended.failure), None
            judged = Judged(ended.verdict, ended.message, failure=ended.failure)
        if judged.verdict is Verdict.RUNTIME_ERROR:
            got = None
        traceback, stopped_at = examination.whereabouts(judged.verdict, judged.failure)
        trial = Trial(
            call=call,
            got=got,
            expected=expected,
            same=judged.accepted,
            stdout=printed(outcome.stdout),
            message=cleaned(judged.message),
            traceback=traceback,
            stopped_at=stopped_at,
            verdict=judged.verdict,
            cpu_s=examination.test_cpu_s,
            steps=tuple(zip_longest(call.split("\n")[1:], wanted, given)) if wanted else (),
        )
    finally:
        examination.end()
    tell("trial", trial.to_plain())


def _shown_answer(suite: Suite, sent: Sent, outcome: Outcome) -> str | None:
    """Return the answer as text, or what an in-place problem left in its arguments, or what was raised."""
    if outcome.failure is not None and outcome.verdict is None:
        return f"raises {outcome.failure.types[0]}"
    if not outcome.blob:
        return None
    if suite.problem.signature.is_class:
        return f"[{', '.join(_results(suite, sent, outcome))}]"
    try:
        answer = read_answer(suite, sent, outcome.blob)
    except (WireError, NoFit):
        return None
    if answer.after is None:
        return show(answer.value)
    left = show(answer.after[0] if len(answer.after) == 1 else answer.after)
    return left if answer.value is None else f"{show(answer.value)}, leaving {left}"


def _results(suite: Suite, sent: Sent, outcome: Outcome) -> list[str]:
    """Return what each operation of a class gave, as text; nothing where that cannot be told."""
    if not (suite.problem.signature.is_class and outcome.blob):
        return []
    try:
        return [show_result(item) for item in read_answer(suite, sent, outcome.blob).value]
    except (WireError, NoFit):
        return []


def _as_given(problem: Problem, suite: Suite, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the arguments as attempts get them; JudgeError when they are beyond the problem's limits."""
    try:
        if suite.counted is not None:
            arguments = suite.counted(*arguments)
        valid = suite.valid(*arguments) is True
    except Exception:
        valid = False
    if not valid:
        broken = broken_limit(suite.valid, arguments)
        told = f": {broken} does not hold" if broken else ""
        tip = f"judge show {problem.slug} lists the constraints"
        raise JudgeError(f"this input is outside the problem's limits{told}", tip)
    return arguments
