"""The spec's examples: doctests whose calls go to the candidate."""

from __future__ import annotations

import ast
import contextlib
import io
import math
import re
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, Final

import judge.kit
from judge.examiner.answers.cases import Case, Sent, make_case
from judge.examiner.answers.judgement import (
    Judged,
    NoFit,
    judge_outcome,
    read_answer,
    result,
    typed,
    uncheckable,
    unreadable,
)
from judge.examiner.answers.show import show
from judge.examiner.examination import Examination, printed
from judge.examiner.failing import STATE_KEPT
from judge.examiner.making import Step, Test, is_valid
from judge.examiner.report import Counterexample, TestResult
from judge.processes.outcomes import Failure, Outcome, describe_failure
from judge.processes.verdict import Verdict
from judge.suite import Reader, Rolls, Stream
from judge.suite.compare import Close
from judge.wire import WireError, decode, encode, encode_graph

_MINUS_ZERO: Final = re.compile(r"(?<![\w.])-(?=0\.0*(?![\d.]))")
"""The sign of a zero, which no answer hinges on."""

DAMAGED: Final = "an earlier call of this example changed its argument into something that is no valid input"


class NoAnswer(Exception):
    """A call of the stand-in came to no answer."""

    def __init__(self, judged: Judged, outcome: Outcome) -> None:
        super().__init__(judged.message)
        self.judged = judged
        self.outcome = outcome


def is_tangled(value: Any) -> bool:
    """Return whether a node of a tree can be reached on two ways."""
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        node = waiting.pop()
        if not isinstance(node, judge.kit.TreeNode):
            continue
        if id(node) in seen:
            return True
        seen.add(id(node))
        waiting += (node.left, node.right)
    return False


def run_example(examination: Examination, test: Test) -> TestResult:
    """Carry out the steps of one example; the first that prints something else fails it."""
    example = _Example(examination)
    context: list[str] = []
    for step in test.steps:
        call = "\n".join([*context, step.source])
        examination.tell_call(call)
        complaint = example.step(step)
        if complaint is not None:
            return _failed(examination, test, example, call, step, *complaint)
        if not step.want or examination.problem.signature.is_class:  # what the failing step may build on
            context.append(step.source)
    return examination.result(test)


def _failed(
    examination: Examination,
    test: Test,
    example: _Example,
    call: str,
    step: Step,
    judged: Judged,
    outcome: Outcome,
) -> TestResult:
    """Make the result of an example of which a step failed."""
    traceback, stopped_at = examination.whereabouts(judged.verdict, judged.failure)
    shown = Counterexample(
        call=call,
        expected=step.want or None,
        got=judged.got,
        stdout=printed(outcome.stdout),
        traceback=traceback,
        stopped_at=stopped_at,
    )
    result = examination.result(test, judged.verdict, judged.message, shown)
    deniable = judged.verdict in (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR)
    if examination.rules.explain and deniable and example.keeps_state():
        return replace(result, message=STATE_KEPT)
    return result


class _Random:
    """Stands for a generator whose rolls the attempt gets."""

    def __init__(self, seed: int) -> None:
        self.random = Rolls(seed)


class _Example:
    """The names of an example, and stand-ins for the attempt among them."""

    def __init__(self, examination: Examination) -> None:
        self.examination = examination
        self.signature = examination.problem.signature
        self.last = Outcome()
        self.last_sent: Sent | None = None
        self.names: dict[str, Any] = {name: getattr(judge.kit, name) for name in judge.kit.__all__}
        # What reaches the attempt as an iterator, as a function or as a reader that counts.
        self.names |= {"iter": Stream, "random": SimpleNamespace(Random=_Random), "ArrayReader": Reader}
        if examination.problem.uses_numpy:
            import numpy

            self.names["np"] = numpy
        self.names[self.signature.name] = self.make if self.signature.is_class else self.call

    def step(self, step: Step) -> tuple[Judged, Outcome] | None:
        """Carry out one step; give the verdict when it fails."""
        try:
            try:
                code = compile(step.source, "<example>", "eval")
            except SyntaxError:
                said = io.StringIO()
                with contextlib.redirect_stdout(said):
                    exec(compile(step.source, "<example>", "exec"), self.names)
                if said.getvalue().rstrip("\n") == step.want:
                    return None
                return Judged(Verdict.WRONG_ANSWER, got=f"prints {show(said.getvalue())}"), self.last
            got = eval(code, self.names)
        except NoAnswer as failed:
            failure = failed.judged.failure
            if failure and step.want.startswith("Traceback"):
                wanted = step.want.splitlines()[-1].split(":")[0].strip()
                if wanted in failure.types:
                    return None
            return failed.judged, failed.outcome
        except (MemoryError, RecursionError) as error:
            return Judged(Verdict.WRONG_ANSWER, uncheckable(error)), self.last
        except Exception as error:  # such as an index into an answer that is too short
            return Judged(Verdict.WRONG_ANSWER, got=f"raises {type(error).__name__}: {error}"), self.last
        if self.prints(got, step.want) or self.is_close(got, step.want) or self.suite_accepts(step):
            return None
        shown = "None" if got is None else show(got)
        message = (
            f"the spec prints {step.want} for {step.source}"
            if self.examination.rules.doubt_spec
            else self.suite_complains()
        )
        return Judged(Verdict.WRONG_ANSWER, message, got=shown), self.last

    def prints(self, value: Any, want: str) -> bool:
        """Return whether Python prints the value so."""
        if value is None:
            return not want
        try:
            return _MINUS_ZERO.sub("", repr(value)) == _MINUS_ZERO.sub("", want)
        except ValueError:  # an int of more digits than Python turns into text
            return False

    def is_close(self, value: Any, want: str) -> bool:
        """Return whether the value is as near to what is printed as the suite allows."""
        if not isinstance(self.examination.suite.compare, Close):
            return False
        try:
            wanted = eval(want, {"array": getattr(self.names.get("np"), "array", None), "nan": math.nan})
        except Exception:  # it is no value
            return False
        return self.examination.suite.compare(wanted, value)

    def suite_complains(self) -> str:
        """Return what the suite says of the last call, which tells more than a statement that is False."""
        sent = self.last_sent
        if self.signature.is_class or sent is None or self.last.verdict is not None:
            return ""
        if self.is_damaged(sent):
            return DAMAGED
        sent.case = self.examination.complete(sent.case.arguments())
        return judge_outcome(self.examination.suite, sent, self.last).message

    def is_damaged(self, sent: Sent) -> bool:
        """Return whether what the last call was given is no valid input, which an earlier call has made of it."""
        # A suite that walks a tree with a cycle ends, but late.
        tangled = any(map(is_tangled, sent.case.arguments()))
        return tangled or not is_valid(self.examination.suite, sent.case.blob)

    def keeps_state(self) -> bool:
        """Return whether the last call comes to something else in a fresh process."""
        if self.last_sent is None or self.last.verdict is not None:
            return False
        self.examination.begin()
        self.examination.begin_test()
        _, again = self.examination.call(self.last_sent.case)
        return again.verdict is None and (again.blob != self.last.blob or again.failure != self.last.failure)

    def suite_accepts(self, step: Step) -> bool:
        """Return whether the step is one plain call whose answer the suite accepts though it prints otherwise."""
        sent = self.last_sent
        if self.signature.is_class or sent is None:
            return False
        node = ast.parse(step.source, mode="eval").body
        if not (isinstance(node, ast.Call) and ast.unparse(node.func) == self.signature.name):
            return False
        if self.is_damaged(sent):
            return False  # the model solution may never end on it
        sent.case = self.examination.complete(sent.case.arguments())
        if not judge_outcome(self.examination.suite, sent, self.last).accepted:
            return False
        if not self.examination.rules.doubt_spec:
            return True
        try:
            said = Outcome(encode(eval(step.want, self.names)))
        except Exception:  # it is no value
            return False
        return judge_outcome(self.examination.suite, sent, said).accepted

    # --- stand-ins ---

    def call(self, *arguments: Any) -> Any:
        """Stand in for the attempt's function; what it leaves in its arguments is left in these."""
        case = make_case(arguments)
        outcome = self.run(case)
        assert self.last_sent is not None
        try:
            nodes = encode_graph(arguments)[1]
            answer = read_answer(self.examination.suite, self.last_sent, outcome.blob, nodes)
        except WireError as error:
            raise NoAnswer(unreadable(error), outcome) from None
        except NoFit as misfit:
            raise NoAnswer(misfit.judged, outcome) from None
        for before, left in zip(arguments, answer.after or (), strict=False):
            if type(before) is list and type(left) is list:
                before[:] = left
        return answer.value

    def make(self, *arguments: Any) -> _Handle:
        """Stand in for the attempt's class."""
        return _Handle(self, arguments)

    def run(self, case: Case) -> Outcome:
        self.last_sent, self.last = self.examination.call(case)
        failure = self.last.failure
        if self.last.verdict is not None:
            raise NoAnswer(Judged(self.last.verdict, self.last.message, failure=failure), self.last)
        if failure is not None:
            judged = Judged(Verdict.RUNTIME_ERROR, describe_failure(failure), failure=failure)
            raise NoAnswer(judged, self.last)
        return self.last


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
            results = decode(outcome.blob)
            if type(results) is not list or len(results) != len(self._operations):
                raise WireError("no list of results")
            code, value = result(results[position])
            if code == 0:
                failure = outcome.operations.get(position) or Failure(value, "", ())
                judged = Judged(Verdict.RUNTIME_ERROR, describe_failure(failure), failure=failure)
                raise NoAnswer(judged, outcome)
            method = self._example.signature.methods.get(operation[0])
            return typed(value, method.returns) if method else value
        except WireError as error:
            raise NoAnswer(unreadable(error), outcome) from None
        except NoFit as misfit:
            raise NoAnswer(misfit.judged, outcome) from None

    def _play(self) -> Outcome:
        return self._example.run(make_case((self._init, self._operations)))
