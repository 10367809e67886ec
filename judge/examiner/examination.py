"""An examination: one attempt, the candidate processes that serve it, and what its tests have in common.

It is the one object that a test needs. What kinds of tests there are is not its affair (`kinds`), nor is what
becomes of a failure (`failing`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from typing import Any

from judge.catalog import Problem
from judge.examiner.answers.cases import Case, Sent, make_case
from judge.examiner.attempt import Attempt, Rules
from judge.examiner.making import Test, complete, model_candidate
from judge.examiner.report import Counterexample, TestResult
from judge.examiner.source import source_lines
from judge.examiner.suites import Suite
from judge.processes.advice import newer_syntax
from judge.processes.candidate import Candidate, start_candidate
from judge.processes.outcomes import MODIFIED, Budget, Ended, Failure, Outcome, Run
from judge.processes.verdict import Verdict
from judge.wire import MAX_BLOB

_LOAD = Budget(cpu_s=2.0)
_IDLE_S = 20.0
"""How long all calls of an attempt may sleep, or wait for what never comes."""
_LOADS_S = 15.0
"""How long all candidates of an attempt may work and sleep while they load it."""
_LEAST_S = 0.01
"""CPU seconds that a call is always given, so that one which takes none at all is no time-out."""
_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_ADDRESS = re.compile(r"0x[0-9a-f]{6,16}\b")
_LONGEST = 4000
"""Characters of a message, which is one sentence or two."""


class Examination:
    """Has an attempt make calls. A candidate serves until it is spent; then there is a fresh one."""

    def __init__(
        self,
        problem: Problem,
        suite: Suite,
        attempt: Attempt,
        rules: Rules,
        answer_bytes: int = MAX_BLOB // 2,
    ) -> None:
        self.problem = problem
        self.suite = suite
        self.attempt = attempt
        self.rules = rules
        self.answer_bytes = answer_bytes
        """How many bytes an answer may take."""
        self.small_cases: Callable[[], tuple[Case, ...]] = lambda: ()
        """Gives small inputs, the smallest first: all, or those that are quickly made."""
        self.measured_well: Callable[[Test], Test] = lambda test: test
        """Replaces a rough time limit by one that can be relied on."""
        self.candidate: Candidate | None = None
        self.layers: dict[str, str] = {}
        self.calls = 0
        """How many calls the candidate has served."""
        self.has_remotes = suite.counted is not None
        self.tell_failure: Callable[[TestResult], None] = lambda result: None
        """Hears of a failure before it is looked into, which may take long."""
        self.tell_smallest: Callable[[bytes], None] = lambda blob: None
        """Hears of the smallest input on which a test failed, encoded."""
        self.tell_call: Callable[[str], None] = lambda call: None
        """Hears of a call before its answer is worked on, which may be the end of this process."""
        self.explained_s = 0.0
        """How long failures were looked into."""
        self._model: Candidate | None = None
        self._cpu_s = self._wall_s = self._idle_s = self._loads_s = 0.0
        self._test_began = (0.0, 0.0)
        self._small_s = rules.small_s

    # --- candidates ---

    def begin(self) -> None:
        """Load the attempt into a new candidate; Ended when it does not load."""
        self._end_candidate()
        if self._loads_s > _LOADS_S:
            raise Ended(Verdict.TIME_LIMIT_EXCEEDED, "loading takes too long to be done again for this call")
        problem = self.problem
        self.candidate = start_candidate(problem.uses_numpy, problem.limits.memory_mib, problem.relay)
        self.calls = 0
        signature = self.problem.signature
        try:
            self.candidate.load(
                self.attempt.source, self.attempt.file, signature.name, signature.is_class, _LOAD
            )
        finally:
            self.layers = self.candidate.layers
            self._loads_s += self.candidate.load_s

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

    @contextmanager
    def held(self) -> Iterator[None]:
        """Stop the candidate, if there is one, while something is measured that it must not disturb."""
        with self.candidate.held() if self.candidate else nullcontext():
            yield

    def model(self) -> Candidate:
        """Return a candidate that serves the model solution."""
        if self._model is not None and self._model.spent:
            self._model.end()
            self._model = None
        if self._model is None:
            self._model = model_candidate(self.problem)
        return self._model

    # --- calls ---

    def begin_test(self, small_s: float | None = None) -> None:
        """Give the calls that follow the time of one test, all together: what the rules say, or more."""
        self._test_began = self._cpu_s, self._wall_s
        self._small_s = self.rules.small_s if small_s is None else small_s

    @property
    def test_cpu_s(self) -> float:
        """CPU seconds of all calls of this test."""
        return self._cpu_s - self._test_began[0]

    @property
    def test_wall_s(self) -> float:
        return self._wall_s - self._test_began[1]

    @property
    def idle_s(self) -> float:
        """How long all calls so far slept, or waited for what never came."""
        return self._idle_s

    @property
    def spent_s(self) -> float:
        """How long all candidates worked and slept."""
        return self._cpu_s + self._idle_s + self._loads_s

    def send(self, case: Case) -> Sent:
        return Sent(case, self.has_remotes)

    def run(self, sent: list[Sent]) -> Run:
        """Have the candidate make calls that are not measured, within what is left of the test's time."""
        left = max(self._small_s - self.test_cpu_s, _LEAST_S)
        return self._run(sent, Budget(left, idle_s=self._idle_left(), answer_bytes=self.answer_bytes))

    def call(self, case: Case) -> tuple[Sent, Outcome]:
        """Make one call that is not measured."""
        sent = self.send(case)
        return sent, self.run([sent]).outcomes[0]

    def measure(self, sent: Sent, limit_s: float, transfer_s: float, *, weighed: bool = False) -> Run:
        """Have the candidate make one call, and measure its time, and its memory where that is asked for."""
        budget = Budget(limit_s, self.rules.patience, transfer_s, self._idle_left(), self.answer_bytes)
        return self._run([sent], budget, timed=True, weighed=weighed)

    def _idle_left(self) -> float:
        return max(_IDLE_S - self._idle_s, _LEAST_S)

    def _run(self, sent: list[Sent], budget: Budget, timed: bool = False, weighed: bool = False) -> Run:
        if self.candidate is None or self.candidate.spent:
            self.begin()
        assert self.candidate is not None
        remotes = [remote for one in sent for remote in one.remotes]
        idle = self.candidate.idle_s
        run = self.candidate.run(
            [one.blob for one in sent],
            budget,
            timed=timed,
            weighed=weighed,
            wants=self.suite.wants,
            remotes=remotes,
        )
        for position, (one, outcome) in enumerate(zip(sent, run.outcomes, strict=False)):
            if outcome.modified is not None:
                run.outcomes[position] = replace(outcome, message=self._modified(one, outcome.modified))
        self.calls += len(run.outcomes)
        self._cpu_s += run.cpu_s
        self._wall_s += run.wall_s
        self._idle_s += self.candidate.idle_s - idle
        return run

    def _modified(self, sent: Sent, where: tuple[int, ...]) -> str:
        """Name the argument that a call modified; where, the candidate says, which may say anything."""
        signature = self.problem.signature
        try:
            operation, argument = where
            function, step = signature.function or signature.methods["__init__"], ""
            if operation:
                name = sent.arguments[1][operation - 1][0]
                if argument == -1:
                    return f"the answer of step {operation}, {name}(...), is changed by a later step; return a new one"
                function, step = signature.methods[name], f" of step {operation}, {name}(...),"
            return (
                f"the argument {function.parameters[argument].name}{step} is modified; it must stay as it is"
            )
        except (LookupError, ValueError):
            return MODIFIED.message

    def complete(self, arguments: tuple[Any, ...]) -> Case:
        """Make a case of arguments, with the right answer."""
        return complete(self.suite, make_case(arguments), self.model)

    # --- results ---

    def whereabouts(
        self, verdict: Verdict, failure: Failure | None
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the attempt's own frames with their lines of source: as a traceback, or as where time was up."""
        frames = () if failure is None else self._frames(failure)
        return ((), frames) if verdict is Verdict.TIME_LIMIT_EXCEEDED else (frames, ())

    def _frames(self, failure: Failure) -> tuple[str, ...]:
        lines = dict(enumerate(source_lines(self.attempt.source), 1))
        told = []
        for number, function in failure.frames:
            if isinstance(function, str):
                told.append(
                    f"line {number}, in {cleaned(function)}: {cleaned(lines.get(number, '').strip())}"
                )
            else:
                last = "line" if function == 1 else f"{function} lines"
                told.append(f"[previous {last} repeated {number:,} more times]")
        return tuple(told)

    def not_loaded(self, ended: Ended) -> dict[str, Any]:
        """Say why the attempt did not load."""
        traceback, stopped_at = self.whereabouts(ended.verdict, ended.failure)
        message, column = ended.message, 0
        if ended.failure and ended.failure.types[0] in ("SyntaxError", "IndentationError", "TabError"):
            number = next((line for line, _ in reversed(ended.failure.frames)), 0)
            line = dict(enumerate(source_lines(self.attempt.source), 1)).get(number, "")
            column = max(ended.failure.column - (len(line) - len(line.lstrip())), 0)
            if newer := newer_syntax(line):
                message = f"{message}; {newer}"
        return {
            "verdict": str(ended.verdict),
            "message": cleaned(message),
            "traceback": traceback,
            "stopped_at": stopped_at,
            "column": column,
        }

    def result(
        self,
        test: Test,
        verdict: Verdict = Verdict.ACCEPTED,
        message: str = "",
        counterexample: Counterexample | None = None,
        *,
        cpu_s: float | None = None,
        limit_s: float | None = None,
    ) -> TestResult:
        """Make the result of a test; what it took is all of its calls, unless one was measured."""
        return TestResult(
            name=test.name,
            group=test.group,
            verdict=verdict,
            cpu_s=self.test_cpu_s if cpu_s is None else cpu_s,
            limit_s=self._small_s if limit_s is None else limit_s,
            wall_s=self.test_wall_s,
            peak_mib=0 if self.candidate is None else self.candidate.peak_mib,
            message=cleaned(message),
            counterexample=counterexample,
            inputs=max(len(test.cases), 1),
            passed_inputs=max(len(test.cases), 1) if verdict is Verdict.ACCEPTED else 0,
        )


def cleaned(text: str) -> str:
    """Take out of a message what would steer a terminal, and addresses, which differ from run to run."""
    return printed(text[:_LONGEST])


def printed(text: str) -> str:
    """Take out of what was printed what would steer a terminal, and addresses."""
    return _ADDRESS.sub("0x...", _CONTROL.sub("", _ESCAPE.sub("", text)))
