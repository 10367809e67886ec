"""The spec's examples: doctests whose calls go to the candidate."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import Any

import judge.kit
import judge.suite
from judge.catalog import Function
from judge.examiner.cases import Case, Judged, judge_outcome, make_case, unpacked
from judge.examiner.examination import STATE_KEPT, Examination, cleaned
from judge.examiner.outcomes import Failure, Outcome, describe_failure
from judge.examiner.preparation import Step, Test, uses_numpy
from judge.examiner.report import Counterexample, TestResult, Verdict
from judge.examiner.show import show
from judge.examiner.typed import Misfit, conform
from judge.wire import WireError, decode_graph, encode, encode_graph


class NoAnswer(Exception):
    """A call of the stand-in came to no answer."""

    def __init__(self, judged: Judged, outcome: Outcome) -> None:
        super().__init__(judged.message)
        self.judged = judged
        self.outcome = outcome


def run_example(examination: Examination, test: Test) -> TestResult:
    """Carry out the steps of one example; the first that prints something else fails it."""
    example = _Example(examination)
    cpu, wall = examination.cpu_s, examination.wall_s
    context: list[str] = []
    for step in test.steps:
        complaint = example.step(step)
        if complaint is not None:
            judged, outcome = complaint
            deniable = judged.verdict in (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR)
            if examination.rules.explain and deniable and example.keeps_state():
                judged = replace(judged, message=STATE_KEPT)
            traceback, stopped_at = examination.whereabouts(judged.verdict, judged.failure)
            shown = Counterexample(
                call="\n".join([*context, step.source]),
                expected=step.want or None,
                got=judged.got,
                stdout=cleaned(outcome.stdout),
                traceback=traceback,
                stopped_at=stopped_at,
            )
            return examination.result(
                test,
                examination.cpu_s - cpu,
                examination.wall_s - wall,
                judged.verdict,
                cleaned(judged.message),
                shown,
            )
        if not step.want or examination.problem.signature.is_class:  # what the failing step may build on
            context.append(step.source)
    return examination.result(test, examination.cpu_s - cpu, examination.wall_s - wall)


class _Example:
    """The names of an example, and stand-ins for the attempt among them."""

    def __init__(self, examination: Examination) -> None:
        self.examination = examination
        self.signature = examination.problem.signature
        self.last = Outcome()
        self.last_case: Case | None = None
        self.names: dict[str, Any] = {}
        for module in (judge.kit, judge.suite):
            self.names.update({name: getattr(module, name) for name in module.__all__})
        self.names["ArrayReader"] = judge.suite.Reader
        if uses_numpy(examination.problem):
            import numpy

            self.names["np"] = numpy
        # Last, as what suites share may have the name of a problem too.
        self.names[self.signature.name] = self.make if self.signature.is_class else self.call

    def step(self, step: Step) -> tuple[Judged, Outcome] | None:
        """Carry out one step; give the verdict when it fails."""
        try:
            try:
                code = compile(step.source, "<example>", "eval")
            except SyntaxError:
                exec(compile(step.source, "<example>", "exec"), self.names)
                return None
            got = eval(code, self.names)
        except NoAnswer as failed:
            failure = failed.judged.failure
            if failure and step.want.startswith("Traceback"):
                wanted = step.want.splitlines()[-1].split(":")[0].strip()
                if wanted in failure.types:
                    return None
            return failed.judged, failed.outcome
        except Exception as error:  # such as an index into an answer that is too short
            return Judged(Verdict.WRONG_ANSWER, got=f"raises {type(error).__name__}: {error}"), self.last
        printed = "" if got is None else _printed(got)
        if printed == step.want or self.suite_accepts(step):
            return None
        shown = "None" if got is None else show(got)
        message = (
            f"the spec prints {step.want} for {step.source}" if self.examination.rules.doubt_spec else ""
        )
        return Judged(Verdict.WRONG_ANSWER, message, got=shown), self.last

    def keeps_state(self) -> bool:
        """Tell whether the last call comes to something else in a fresh process."""
        if self.last_case is None or self.last.verdict is not None:
            return False
        self.examination.begin()
        _, again = self.examination.call(self.last_case)
        return again.verdict is None and (again.blob != self.last.blob or again.failure != self.last.failure)

    def suite_accepts(self, step: Step) -> bool:
        """Tell whether the step is one plain call whose answer the suite accepts though it prints otherwise."""
        if self.signature.is_class:
            return False
        try:
            node = ast.parse(step.source, mode="eval").body
            if not (isinstance(node, ast.Call) and ast.unparse(node.func) == self.signature.name):
                return False
            arguments = eval(
                f"({''.join(ast.unparse(argument) + ',' for argument in node.args)})", self.names
            )
            case = self.examination.complete(arguments)
            sent, outcome = self.examination.call(case)
            if not judge_outcome(self.examination.suite, sent, outcome).accepted:
                return False
            if not self.examination.rules.doubt_spec:
                return True
            printed = Outcome(encode(eval(step.want, self.names)))
            return judge_outcome(self.examination.suite, sent, printed).accepted
        except Exception:
            return False

    # --- stand-ins ---

    def call(self, *arguments: Any) -> Any:
        """Stand in for the attempt's function; what it leaves in its arguments is left in these."""
        case = make_case(arguments)
        outcome = self.run(case)
        value = self.decoded(outcome, arguments)
        if self.examination.suite.in_place:
            value, after = value
            for before, left in zip(arguments, after, strict=True):
                if type(before) is list and type(left) is list:
                    before[:] = left
        assert self.signature.function is not None
        return self.conformed(value, self.signature.function, outcome)

    def make(self, *arguments: Any) -> _Handle:
        """Stand in for the attempt's class."""
        return _Handle(self, arguments)

    def run(self, case: Case) -> Outcome:
        _, outcome = self.examination.call(case)
        self.last, self.last_case = outcome, case
        failure = outcome.failure
        if outcome.verdict is not None:
            raise NoAnswer(Judged(outcome.verdict, outcome.message, failure=failure), outcome)
        if failure is not None:
            raise NoAnswer(Judged(Verdict.RUNTIME_ERROR, describe_failure(failure), failure=failure), outcome)
        return outcome

    def decoded(self, outcome: Outcome, arguments: tuple[Any, ...]) -> Any:
        nodes = encode_graph(arguments)[1]
        try:
            return decode_graph(outcome.blob, list(nodes))[0]
        except WireError as error:
            raise NoAnswer(
                Judged(Verdict.RUNTIME_ERROR, f"the answer cannot be read: {error}"), outcome
            ) from None

    def conformed(self, value: Any, function: Function, outcome: Outcome) -> Any:
        if function.returns == "None":
            return None
        try:
            return conform(value, function.returns)
        except Misfit as misfit:
            raise NoAnswer(Judged(Verdict.WRONG_ANSWER, str(misfit), show(value)), outcome) from None


def _printed(value: Any) -> str:
    try:
        return repr(value)
    except Exception:  # nested too deep, or an int of more digits than Python prints
        return show(value)


class _Handle:
    """An instance in an example. Each use plays all operations so far again, on a new instance."""

    def __init__(self, example: _Example, init: tuple[Any, ...]) -> None:
        self._example = example
        self._init = init
        self._operations: list[tuple[Any, ...]] = []
        self._play()

    def __getattr__(self, name: str) -> Any:
        signature = self._example.signature
        if name in signature.attributes:
            return self._operate(name)
        if name not in signature.methods:
            raise AttributeError(name)
        return lambda *arguments: self._operate(name, *arguments)

    def _operate(self, *operation: Any) -> Any:
        self._operations.append(operation)
        outcome = self._play()
        position = len(self._operations) - 1
        try:
            results, _ = decode_graph(outcome.blob)
            code, value = results[position]
            value = unpacked(results[position])
        except (WireError, TypeError, ValueError, IndexError) as error:
            judged = Judged(Verdict.RUNTIME_ERROR, f"the answer cannot be read: {error}")
            raise NoAnswer(judged, outcome) from None
        if code not in (1, 2):
            failure = outcome.operations.get(position) or Failure((str(value)[:80],), "", ())
            raise NoAnswer(Judged(Verdict.RUNTIME_ERROR, describe_failure(failure), failure=failure), outcome)
        method = self._example.signature.methods.get(operation[0])
        return self._example.conformed(value, method, outcome) if method else value

    def _play(self) -> Outcome:
        return self._example.run(make_case((self._init, self._operations)))
