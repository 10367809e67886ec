"""An examination: one attempt, its candidate process, and the tests that are put to it one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from judge.catalog import Problem
from judge.examiner.candidate import SHOWN_OUTPUT, TOO_SLOW, Candidate, start_candidate
from judge.examiner.cases import Case, Judged, Sent, judge_outcome, make_case, show_expected
from judge.examiner.outcomes import Budget, Failure, Outcome, Run
from judge.examiner.preparation import (
    SMALL_S,
    Preparation,
    Test,
    complete,
    model_candidate,
    run_model,
    uses_numpy,
)
from judge.examiner.report import Counterexample, TestResult, Verdict
from judge.examiner.show import show_call, size_of
from judge.examiner.suites import Suite

STATE_KEPT = (
    "the same call passes in a fresh process: the attempt keeps state between calls, in a global, "
    "a class attribute or a mutable default argument"
)
_LOAD = Budget(cpu_s=2.0)
_MEASUREMENTS = 3
_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_ADDRESS = re.compile(r"0x[0-9a-f]{6,16}\b")


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is judged."""

    source: str
    """The text of the attempt."""
    file: str
    """As shown to the user, such as `solutions/top_k.py`."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How an examination is carried out."""

    explain: bool = True
    """Whether a failure is looked into: tried again in a fresh process, shrunk, and put into words."""
    patience: float = 1.5
    """How many times the limit a measured call may run before it is stopped; to it a result is measured again."""
    small_s: float = SMALL_S
    """CPU seconds for what is not measured."""
    doubt_spec: bool = False
    """Whether the spec itself is examined: where an example prints another answer than the attempt's, which may be
    as good, the suite must accept what is printed too."""
    thorough: bool = False
    """Whether every measured call is measured again, and not only near the limit, and the limit is what the model
    answer takes beside it, and not what it once took."""


class Examination:
    """Puts tests to an attempt. A candidate serves until it is spent; failures are tried again in a fresh one."""

    def __init__(
        self, problem: Problem, suite: Suite, preparation: Preparation, attempt: Attempt, rules: Rules
    ) -> None:
        self.problem = problem
        self.suite = suite
        self.preparation = preparation
        self.attempt = attempt
        self.rules = rules
        self.candidate: Candidate | None = None
        self._model: Candidate | None = None
        self.layers: dict[str, str] = {}
        self.cpu_s = self.wall_s = 0.0
        """What all calls so far took."""
        self._calls = 0
        self.has_remotes = suite.counted is not None

    # --- candidates ---

    def begin(self) -> None:
        """Load the attempt into a new candidate; Ended when it does not load."""
        self._end_candidate()
        self.candidate = start_candidate(uses_numpy(self.problem), self.problem.limits.memory_mib)
        self._calls = 0
        signature = self.problem.signature
        try:
            self.candidate.load(
                self.attempt.source, self.attempt.file, signature.name, signature.is_class, _LOAD
            )
        finally:
            self.layers = self.candidate.layers

    def end(self) -> None:
        """Leave no process behind."""
        self._end_candidate()
        if self._model is not None:
            self._model.end()
            self._model = None

    def _end_candidate(self) -> None:
        if self.candidate is not None:
            self.candidate.end()
            self.candidate = None

    def model(self) -> Candidate:
        """Give a candidate that serves the model answer."""
        if self._model is not None and self._model.spent:
            self._model.end()
            self._model = None
        if self._model is None:
            self._model = model_candidate(self.problem)
        return self._model

    def run(self, sent: list[Sent], budget: Budget, timed: bool = False) -> Run:
        """Have the candidate make the calls, a new one where the last is spent."""
        if self.candidate is None or self.candidate.spent:
            self.begin()
        assert self.candidate is not None
        remotes = [remote for one in sent for remote in one.remotes]
        run = self.candidate.run(
            [one.blob for one in sent], budget, timed=timed, wants_after=self.suite.in_place, remotes=remotes
        )
        self._calls += len(run.outcomes)
        self.cpu_s += run.cpu_s
        self.wall_s += run.wall_s
        return run

    def _send(self, case: Case) -> Sent:
        return Sent(case, self.has_remotes)

    def call(self, case: Case) -> tuple[Sent, Outcome]:
        """Make one call that is not measured."""
        sent = self._send(case)
        return sent, self.run([sent], Budget(self.rules.small_s)).outcomes[0]

    # --- tests ---

    def test(self, test: Test) -> TestResult:
        """Put one test to the attempt."""
        if test.steps:
            from judge.examiner.examples import run_example

            return run_example(self, test)
        if test.group == "scale":
            return self._measured(test)
        if not test.cases:
            from judge.examiner.custom import run_custom

            return run_custom(self, test)
        return self._small(test)

    def _small(self, test: Test) -> TestResult:
        """Judge cases that are sent as one message; with remote arguments one by one."""
        cases = list(test.cases)
        cpu, wall = self.cpu_s, self.wall_s
        budget = Budget(self.rules.small_s)
        position = 0
        while position < len(cases):
            if self.has_remotes:  # each call's reads are its own
                sent = [self._send(cases[position])]
            else:
                sent = [self._send(case) for case in cases[position:]]
            run = self.run(sent, budget)
            for one, outcome in zip(sent, run.outcomes, strict=False):
                judged = judge_outcome(self.suite, one, outcome)
                if not judged.accepted:
                    return self._failed(test, one.case, judged, outcome, self.cpu_s - cpu, self.wall_s - wall)
                position += 1
        return self.result(test, self.cpu_s - cpu, self.wall_s - wall)

    def _measured(self, test: Test) -> TestResult:
        """Judge one large call by its CPU time as well; near the limit it is measured again."""
        (case,) = test.cases
        limit = test.limit_s(self.problem.limits.factor)
        free = test.transfer_s
        run, judged = self._measure(case, limit, free)
        cpu = run.cpu_s
        if judged.accepted and (cpu > limit or self.rules.thorough):
            # What else the machine does can only make a time longer: the least of several is the fairest,
            # and the model answer, measured beside it, shows what the machine is worth at this moment.
            cpu = min(cpu, *(self._measure(case, limit, free)[0].cpu_s for _ in range(_MEASUREMENTS - 1)))
            now = self._limit_now(test, case)
            limit = now if self.rules.thorough else max(limit, now)
        if judged.accepted and cpu > limit:
            judged = Judged(Verdict.TIME_LIMIT_EXCEEDED, TOO_SLOW)
        if judged.accepted:
            return self.result(test, cpu, run.wall_s, limit_s=limit)
        return self._failed(test, case, judged, run.outcomes[0], cpu, run.wall_s, limit)

    def _measure(self, case: Case, limit: float, free: float) -> tuple[Run, Judged]:
        sent = self._send(case)
        run = self.run([sent], Budget(limit, self.rules.patience, free), timed=True)
        return run, judge_outcome(self.suite, sent, run.outcomes[0])

    def _limit_now(self, test: Test, case: Case) -> float:
        """Give the limit as the model answer's time at this moment makes it."""
        runs = [run_model(self.suite, case, self.model(), timed=True)[2] for _ in range(_MEASUREMENTS)]
        return replace(test, model_cpu_s=min(run.cpu_s for run in runs)).limit_s(self.problem.limits.factor)

    # --- failures ---

    def _failed(
        self,
        test: Test,
        case: Case,
        judged: Judged,
        outcome: Outcome,
        cpu: float,
        wall: float,
        limit: float | None = None,
    ) -> TestResult:
        """Find out more about a failure, and make the result of it."""
        peak = self._peak()
        if not self.rules.explain:
            message = cleaned(judged.message)
            return self.result(test, cpu, wall, judged.verdict, message, limit_s=limit, peak_mib=peak)
        minimal = False
        if judged.verdict in (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR) and test.group != "scale":
            again = judged
            if self._calls > 1:
                self.begin()
                again, outcome = self._judge(case)
            if again.accepted:
                judged = Judged(judged.verdict, STATE_KEPT, judged.got, judged.failure, judged.step)
            else:
                judged = again
                smaller = self._smaller(case, judged.verdict)
                if smaller is not None:
                    case, judged, outcome = smaller
                    minimal = True
        arguments = case.arguments()
        traceback, stopped_at = self.whereabouts(judged.verdict, judged.failure or outcome.failure)
        example = Counterexample(
            call=show_call(self.problem.signature, arguments),
            expected=show_expected(self.suite, case, judged),
            got=judged.got,
            stdout=cleaned(outcome.stdout)[:SHOWN_OUTPUT],
            traceback=traceback,
            stopped_at=stopped_at,
            size=size_of(arguments) if test.group == "scale" else None,
            minimal=minimal,
        )
        return self.result(
            test, cpu, wall, judged.verdict, cleaned(judged.message), example, limit_s=limit, peak_mib=peak
        )

    def _judge(self, case: Case) -> tuple[Judged, Outcome]:
        sent, outcome = self.call(case)
        return judge_outcome(self.suite, sent, outcome), outcome

    def _smaller(self, case: Case, verdict: Verdict) -> tuple[Case, Judged, Outcome] | None:
        """Give the smallest case found that gets the verdict; None when it is no smaller than the given one."""
        from judge.examiner.draw import shrink

        def fails(arguments: tuple[Any, ...]) -> bool:
            return self._judge(self.complete(arguments))[0].verdict is verdict

        found = [shrink(random, fails) for random in self.suite.randoms.values()]
        cases = [self.complete(arguments) for arguments in found if arguments is not None]
        for smaller in sorted(
            (one for one in cases if len(one.blob) <= len(case.blob)), key=lambda c: len(c.blob)
        ):
            self.begin()
            judged, outcome = self._judge(smaller)
            if judged.verdict is verdict:  # in a fresh process too
                return smaller, judged, outcome
        return None

    def complete(self, arguments: tuple[Any, ...]) -> Case:
        """Make a case of arguments, with the right answer."""
        return complete(self.suite, make_case(arguments), self.model)

    def whereabouts(
        self, verdict: Verdict, failure: Failure | None
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give the attempt's own frames with their lines of source: as a traceback, or as where time was up."""
        frames = () if failure is None else self._frames(failure)
        return ((), frames) if verdict is Verdict.TIME_LIMIT_EXCEEDED else (frames, ())

    def _frames(self, failure: Failure) -> tuple[str, ...]:
        lines = dict(enumerate(self.attempt.source.splitlines(), 1))
        return tuple(
            f"line {number}, in {cleaned(function)}: {cleaned(lines.get(number, '').strip())}"
            for number, function in failure.frames
        )

    def _peak(self) -> int:
        return 0 if self.candidate is None else self.candidate.peak_mib

    def result(
        self,
        test: Test,
        cpu_s: float,
        wall_s: float,
        verdict: Verdict = Verdict.ACCEPTED,
        message: str = "",
        counterexample: Counterexample | None = None,
        limit_s: float | None = None,
        peak_mib: int | None = None,
    ) -> TestResult:
        """Make the result of a test."""
        return TestResult(
            name=test.name,
            group=test.group,
            verdict=verdict,
            cpu_s=cpu_s,
            limit_s=self.rules.small_s if limit_s is None else limit_s,
            wall_s=wall_s,
            peak_mib=self._peak() if peak_mib is None else peak_mib,
            message=message,
            counterexample=counterexample,
        )


def cleaned(text: str) -> str:
    """Take out of a text what would steer a terminal, and addresses, which differ from run to run."""
    return _ADDRESS.sub("0x...", _CONTROL.sub("", _ESCAPE.sub("", text)))
