"""The bench, in the worker: the model solution and attempts make the same calls at growing sizes, and are timed.

A size is left out where the call would go beyond the time limit, as the sizes before it tell. The model solution
comes first, since its time makes the limit and its answers tell whether an attempt's are right: an attempt that is
wrong may be quick for that reason. Then all is measured again for as long as there is budget, each time in new
processes, and the least counts.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Final

from judge.complexity.glance import GlanceTask
from judge.complexity.inputs import Inputs, sizes
from judge.complexity.measurements import FLOOR_S, Measured, Point
from judge.complexity.measuring import ComplexityTask
from judge.examiner.answers.cases import Case
from judge.examiner.answers.judgement import judge_outcome
from judge.examiner.attempt import Attempt, Rules
from judge.examiner.examination import Examination
from judge.examiner.making import FLOOR_S as LEAST_LIMIT_S
from judge.examiner.making import answered_by_model
from judge.examiner.suites import load_suite
from judge.processes.outcomes import Ended, Outcome
from judge.processes.verdict import Verdict
from judge.processes.workers import Tell
from judge.suite import Counted, Reader

_PASSES: Final = 4
"""How often each size is measured at most."""
_SKIPPED: Final = 2
"""How many of the smallest sizes a glance leaves out."""
_MODEL_S: Final = 10.0
"""CPU seconds for one call of the model solution."""
_TRANSFER_S: Final = 3.0
_ENOUGH: Final = 4
"""How many sizes tell a class; where a limit leaves fewer, sizes between them are tried."""
_DIMENSION_S: Final = 0.2
"""CPU seconds of the call whose dimensions are varied, at most."""


def carry_out(task: ComplexityTask | GlanceTask, tell: Tell) -> None:
    """Do the task, in the worker."""
    if isinstance(task, ComplexityTask):
        _Bench(task, tell).measure()
    else:
        _glance(task, tell)


def _glance(task: GlanceTask, tell: Tell) -> None:
    """Measure the sizes below the largest, for as long as there is budget."""
    began_s = time.process_time()
    suite = load_suite(task.problem)
    inputs = Inputs(suite)
    examination = Examination(task.problem, suite, task.attempt, Rules(patience=1.0))
    called_s = made_s = 0.0
    try:
        examination.begin()
        for size in sizes(task.problem.limits.size)[_SKIPPED:-1]:
            if called_s + time.process_time() - began_s + 2 * made_s > task.budget_s:
                return  # the next size takes twice as long to make
            making_s = time.process_time()
            case = inputs.at(size).get(task.name)
            made_s = time.process_time() - making_s
            if case is None:
                continue
            run = examination.measure(examination.send(case), LEAST_LIMIT_S, _TRANSFER_S)
            if run.outcomes[0].verdict is not None:
                return
            called_s += run.cpu_s + run.transfer_s
            tell("point", 0, task.name, size, run.cpu_s, None, None)
    except Ended:
        return
    finally:
        examination.end()


class _Subject:
    """The model solution or an attempt, and what was measured of it."""

    def __init__(self, number: int, examination: Examination) -> None:
        self.number = number
        self.examination = examination
        self.measured = Measured("")
        self.out_of_time: dict[str, int] = {}
        """The size from which on a call goes beyond the limit, by the name of the input."""
        self.failed = False


class _Bench:
    def __init__(self, task: ComplexityTask, tell: Tell) -> None:
        self._problem = problem = task.problem
        self._tell = tell
        self._suite = suite = load_suite(problem)
        self._inputs = Inputs(suite)
        model = Attempt(problem.read("reference.py"), "the model solution")
        rules = Rules(patience=1.0)
        self._subjects = [
            _Subject(number, Examination(problem, suite, attempt, rules))
            for number, attempt in enumerate((model, *task.attempts))
        ]
        self._budget_s = task.budget_s
        self._began_s = time.process_time()
        self._called_s = 0.0
        self._answers: dict[tuple[str, int], Outcome] = {}
        """What the model solution gave, by input and size."""

    @property
    def _left_s(self) -> float:
        return self._budget_s - self._called_s - (time.process_time() - self._began_s)

    def measure(self) -> None:
        """Measure for as long as there is budget; all subjects at all sizes at least once."""
        try:
            for number in range(_PASSES):
                for subject in self._subjects:
                    if number and self._left_s <= 0:
                        return
                    self._measure_once(subject, again=number > 0)
                if not number:
                    for subject in self._subjects:
                        self._vary(subject)
        finally:
            for subject in self._subjects:
                subject.examination.end()

    def _measure_once(self, subject: _Subject, *, again: bool) -> None:
        """Measure a subject at all sizes, in one new process for each input."""
        ladder = sizes(self._problem.limits.size)
        names = list(self._inputs.at(ladder[-1]))
        if again:  # what is quick in comparison decides nothing
            names = [
                name for name in names if subject.measured.curves.get(name) and self._is_felt(subject, name)
            ]
        for name in names:
            if subject.failed or not self._begin(subject):
                return
            for size in ladder:
                if (case := self._inputs.at(size).get(name)) is None or self._goes_beyond(
                    subject, name, size
                ):
                    continue
                self._point(subject, name, size, case)
                if subject.failed or (again and self._left_s <= 0):
                    return
            if not again:
                self._between(subject, name, ladder)

    def _between(self, subject: _Subject, name: str, ladder: list[int]) -> None:
        """Measure at sizes between the largest that is within the limit and the next, if there are too few points."""
        reached = list(subject.measured.curves.get(name, ()))
        if not reached or max(reached) == ladder[-1]:
            return
        told = [size for size in reached if subject.measured.curves[name][size].cpu_s >= FLOOR_S]
        low, high = max(reached), min(size for size in ladder if size > max(reached))
        for part in range(1, 6):
            size = round(low * (high / low) ** (part / 6))
            if len(told) >= _ENOUGH or subject.failed or size >= subject.out_of_time.get(name, high):
                return
            case = self._inputs.at(size).get(name)
            if (
                size in reached
                or case is None
                or (subject.examination.candidate is None and not self._begin(subject))
            ):
                continue
            if self._point(subject, name, size, case):
                told.append(size)

    def _begin(self, subject: _Subject) -> bool:
        """Load the subject into a new process; tell why where it does not load."""
        try:
            subject.examination.begin()
        except Ended as ended:
            self._fail(subject, str(subject.examination.not_loaded(ended)["message"]))
        return not subject.failed

    def _fail(self, subject: _Subject, text: str) -> None:
        subject.failed = True
        self._tell("trouble", subject.number, text)

    def _limit_s(self, name: str) -> float:
        """Return the time limit of the large input of a name, as far as it is known."""
        model = self._subjects[0].measured.curves.get(name)
        if not model:
            return _MODEL_S
        return max(LEAST_LIMIT_S, self._problem.limits.factor * model[max(model)].cpu_s)

    def _goes_beyond(self, subject: _Subject, name: str, size: int) -> bool:
        """Return whether a call would, as the sizes before it tell, go beyond the limit."""
        if size >= subject.out_of_time.get(name, size + 1):
            return True
        if subject.number == 0 or name not in subject.measured.curves:
            return False
        points = [point for point in subject.measured.points(name) if point.size < size]
        if len(points) < 2 or points[-1].cpu_s < FLOOR_S:
            return False
        before, last = points[-2:]
        leap = (
            (last.cpu_s / before.cpu_s) ** ((size - last.size) / (last.size - before.size))
            if size < 64
            else (last.cpu_s / before.cpu_s)
        )
        return last.cpu_s * leap > self._limit_s(name)

    def _point(self, subject: _Subject, name: str, size: int, case: Case) -> bool:
        """Measure one call, and tell; give whether it was answered rightly and in time."""
        made = self._call(subject, name, case, self._answers.get((name, size)))
        if made is None:
            subject.out_of_time[name] = min(size, subject.out_of_time.get(name, size))
            return False
        point, outcome = made
        if subject.number == 0:
            self._answers[name, size] = outcome
        point = replace(point, size=size)
        subject.measured.take(name, point)
        self._tell("point", subject.number, name, size, point.cpu_s, point.mib, point.reads)
        return True

    def _call(
        self, subject: _Subject, name: str, case: Case, right: Outcome | None
    ) -> tuple[Point, Outcome] | None:
        """Make one call; None where it goes beyond the limit, or goes wrong, which is told."""
        examination = subject.examination
        sent = examination.send(case)
        counters = [remote for remote in sent.remotes if isinstance(remote, Counted | Reader)]
        for counter in counters:
            counter.allowed = None  # a read too many must not end what is only counted
        try:
            run = examination.measure(sent, self._limit_s(name), _TRANSFER_S, weighed=True)
        except Ended as ended:
            self._fail(subject, ended.message)
            return None
        self._called_s += run.cpu_s + run.transfer_s
        outcome = run.outcomes[0]
        if outcome.verdict is Verdict.TIME_LIMIT_EXCEEDED:
            return None
        if right is not None and outcome.blob != right.blob:
            sent.case = answered_by_model(self._suite, sent, right)
            if not judge_outcome(self._suite, sent, outcome).accepted:
                wrong = (
                    outcome.message or (outcome.failure and outcome.failure.types[0]) or "the answer is wrong"
                )
                self._fail(subject, f"{wrong} on a large input")
                return None
        elif outcome.verdict is not None:
            self._fail(subject, outcome.message)
            return None
        reads = sum(counter.reads for counter in counters) if counters else None
        return Point(0, run.cpu_s, run.memory_mib, reads), outcome

    # --- dimensions ---

    def _vary(self, subject: _Subject) -> None:
        """Measure the slowest input with each of its dimensions smaller, one at a time."""
        measured = subject.measured
        name = measured.slowest
        if subject.failed or name is None or self._suite.counted is not None:
            return
        quick = [point for point in measured.points(name) if point.cpu_s <= _DIMENSION_S]
        if not quick or quick[-1].cpu_s < 8 * FLOOR_S:
            return
        size = quick[-1].size
        for label, cases in self._inputs.smaller(self._inputs.at(size)[name]):
            if self._left_s <= 0 or not self._begin(subject):
                return
            for extent, case in cases:
                made = self._call(subject, name, case, None)
                if made is None:
                    break
                self._tell("extent", subject.number, label, extent, made[0].cpu_s)

    def _is_felt(self, subject: _Subject, name: str) -> bool:
        slowest = subject.measured.slowest
        assert slowest is not None
        mine, most = (subject.measured.points(one)[-1].cpu_s for one in (name, slowest))
        return mine >= 0.2 * most
