"""One input of a suite with its right answer, as bytes, and what an attempt made of it.

Cases are kept as blobs because an input is sent afresh for every call, and because equal bytes are an equal
answer: on the way of an accepted attempt nothing large is decoded.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from judge.catalog import Signature
from judge.examiner.outcomes import Failure, Outcome, describe_failure
from judge.examiner.report import Verdict
from judge.examiner.show import show
from judge.examiner.suites import BrokenSuite, Suite
from judge.examiner.typed import Misfit, conform
from judge.suite import Call
from judge.suite.special import SPECIAL
from judge.wire import (
    SCALARS,
    Opaque,
    Remote,
    Rolls,
    Stream,
    WireError,
    decode,
    decode_graph,
    encode,
    encode_graph,
)

_NO_NODES = encode(None)[:1]
_CHECK_S = 10


@dataclass(frozen=True)
class Raised:
    """Stands for an answer where an exception is expected."""

    name: str

    def __repr__(self) -> str:
        return f"raises {self.name}"


@dataclass(frozen=True)
class Case:
    """An input, and what is expected: the answer, or the outcome that the suite makes of it."""

    blob: bytes
    expected_blob: bytes | None = None
    """The expected value; None where only a checker can tell."""

    @cached_property
    def expected(self) -> Any:
        return None if self.expected_blob is None else _decode_expected(self.expected_blob)

    def arguments(self) -> tuple[Any, ...]:
        """Give the arguments, new ones on each call."""
        arguments: tuple[Any, ...] = decode(self.blob, _special)
        return arguments


def make_case(arguments: tuple[Any, ...]) -> Case:
    """Make a case of arguments."""
    return Case(encode(arguments))


def _special(kind: str, state: Any) -> Any:
    if kind == "stream":
        return Stream(state)
    if kind == "rolls":
        return Rolls(state)
    return SPECIAL[kind](*state)


def encode_expected(suite: Suite, value: Any) -> bytes:
    """Encode an expected value in the form in which a candidate sends an equal answer."""
    signature = suite.problem.signature
    if isinstance(value, Raised):
        return encode(Opaque(f"raises {value.name}"))
    if not signature.is_class:
        if signature.function is not None and suite.outcome is None and not suite.in_place:
            value = _as_asked(value, signature.function.returns)
        return encode(value)
    results: list[list[Any]] = []
    for name, item in value:
        if isinstance(item, Raised):
            results.append([0, item.name])
            continue
        method = signature.methods.get(name)
        item = _as_asked(item, method.returns) if method else item
        results.append([1, item] if type(item) in SCALARS else [2, encode(item)])
    return encode(results)


def _as_asked(value: Any, annotation: str) -> Any:
    """Bring an expected value into the signature's form, as answers are."""
    if annotation == "None":
        return None
    try:
        return conform(value, annotation)
    except Misfit as misfit:
        raise BrokenSuite(f"an expected value does not fit the signature: {misfit}") from None


def _decode_expected(blob: bytes) -> Any:
    value = decode(blob)
    if isinstance(value, Opaque):
        return Raised(value.type_name.removeprefix("raises "))
    return value


class Sent:
    """A case on its way: the bytes for the candidate, and the objects that stay here and count."""

    def __init__(self, case: Case, has_remotes: bool) -> None:
        self.case = case
        self.remotes: list[Remote] = []
        self.blob = case.blob
        self._arguments: tuple[Any, ...] | None = None
        if has_remotes:
            self._arguments = case.arguments()
            self.blob, _ = encode_graph(self._arguments, remotes=self.remotes)

    @property
    def arguments(self) -> tuple[Any, ...]:
        return self.case.arguments() if self._arguments is None else self._arguments


@dataclass(frozen=True)
class Judged:
    """What a suite says of one outcome."""

    verdict: Verdict
    message: str = ""
    got: str | None = None
    failure: Failure | None = None
    step: int | None = None
    """For a class: the position of the operation that went wrong."""

    @property
    def accepted(self) -> bool:
        return self.verdict is Verdict.ACCEPTED


ACCEPTED = Judged(Verdict.ACCEPTED)


def judge_outcome(suite: Suite, sent: Sent, outcome: Outcome) -> Judged:
    """Hold one outcome against the suite."""
    if outcome.verdict is not None:
        return Judged(outcome.verdict, outcome.message, failure=outcome.failure)
    expected = sent.case.expected
    if outcome.failure is not None:
        return _judge_exception(expected, outcome.failure)
    if suite.judges_bytes and outcome.blob == sent.case.expected_blob:
        return ACCEPTED
    try:
        call = read_call(suite, sent, outcome.blob)
    except WireError as error:
        return Judged(Verdict.RUNTIME_ERROR, f"the answer cannot be read: {error}")
    except NoFit as failed:
        return failed.judged
    if isinstance(expected, Raised):
        return Judged(Verdict.WRONG_ANSWER, f"{expected.name} should have been raised", show(call.answer))
    if suite.problem.signature.is_class:
        return _judge_script(suite, call, outcome, expected)
    return _judge_call(suite, call, expected)


class NoFit(Exception):
    """Carries the verdict on an answer that is none."""

    def __init__(self, judged: Judged) -> None:
        super().__init__(judged.message)
        self.judged = judged


def read_call(suite: Suite, sent: Sent, blob: bytes) -> Call:
    """Decode what a candidate sent into what a checker sees; for a class the answer is [code, value] pairs."""
    signature = suite.problem.signature
    known = [] if sent.case.blob.startswith(_NO_NODES) else decode_graph(sent.case.blob, factory=_special)[1]
    value, nodes = decode_graph(blob, known)
    after = None
    if suite.in_place:
        if type(value) is not list or len(value) != 2:
            raise WireError("no answer")
        value, after = value
        _check_after(after, sent.arguments, signature)
    if signature.function is not None:
        value = _conformed(value, signature.function.returns)
    call = Call(sent.arguments, value, after, nodes[: len(known)])
    call._expect = lambda: sent.case.expected
    return call


def _conformed(value: Any, annotation: str) -> Any:
    if annotation == "None":
        return None
    try:
        return conform(value, annotation)
    except Misfit as misfit:
        raise NoFit(Judged(Verdict.WRONG_ANSWER, str(misfit), show(value))) from None


def _check_after(after: Any, before: tuple[Any, ...], signature: Signature) -> None:
    """Hold what was left in the arguments against their types, which a suite relies on."""
    assert signature.function is not None
    if type(after) is not tuple or len(after) != len(before):
        raise WireError("the arguments did not come back")
    for value, parameter in zip(after, signature.function.parameters, strict=False):
        try:
            conform(value, parameter.annotation)
        except Misfit as misfit:
            text = f"left in {parameter.name}: {misfit}"
            raise NoFit(Judged(Verdict.WRONG_ANSWER, text, show(value))) from None


def _judge_exception(expected: Any, failure: Failure) -> Judged:
    if isinstance(expected, Raised):
        if expected.name in failure.types:
            return ACCEPTED
        text = f"{expected.name} should have been raised, not {describe_failure(failure)}"
        return Judged(Verdict.WRONG_ANSWER, text, f"raises {failure.types[0]}", failure)
    return Judged(Verdict.RUNTIME_ERROR, describe_failure(failure), failure=failure)


def _judge_call(suite: Suite, call: Call, expected: Any) -> Judged:
    try:
        with _in_time():
            if suite.check is not None:
                complaint = suite.check(call)
                return Judged(Verdict.WRONG_ANSWER, complaint, _shown(call)) if complaint else ACCEPTED
            outcome = call.answer if suite.outcome is None else suite.outcome(call)
            if suite.compare(expected, outcome):
                return ACCEPTED
    except Exception as error:  # the answer has the right type and yet the suite stumbles over it
        text = f"the answer cannot be checked ({type(error).__name__}: {error})"
        return Judged(Verdict.WRONG_ANSWER, text, _shown(call))
    return Judged(Verdict.WRONG_ANSWER, got=show(outcome))


@contextmanager
def _in_time() -> Iterator[None]:
    """Raise TimeoutError inside after some seconds of CPU time: an answer may be made to be checked slowly."""

    def expire(*_: object) -> None:
        raise TimeoutError(f"more than {_CHECK_S} s")

    if threading.current_thread() is not threading.main_thread():  # signals are the main thread's alone
        yield
        return
    before = signal.signal(signal.SIGVTALRM, expire)
    signal.setitimer(signal.ITIMER_VIRTUAL, _CHECK_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _shown(call: Call) -> str:
    if call.after is None or call.answer is not None:
        return show(call.answer)
    return show(call.after[0] if len(call.after) == 1 else call.after)


def _judge_script(suite: Suite, call: Call, outcome: Outcome, expected: Any) -> Judged:
    """Judge the operations one by one; what was expected is a list of [code, value] too."""
    operations = call.args[1]
    if type(call.answer) is not list or len(call.answer) != len(operations):
        return Judged(Verdict.RUNTIME_ERROR, "the answer cannot be read: no list of results")
    results = []
    for step, (operation, item) in enumerate(zip(operations, call.answer, strict=True)):
        wanted = expected[step] if expected is not None else [1, None]
        try:
            results.append(_judge_step(suite, operation[0], item, wanted, outcome.operations.get(step)))
        except WireError as error:
            return Judged(Verdict.RUNTIME_ERROR, f"the answer cannot be read: {error}")
        except NoFit as failed:
            where = f"at step {step + 1}, {operation[0]}"
            told = failed.judged.message
            return replace(failed.judged, message=f"{where}: {told}" if told else where, step=step)
    if suite.check is None:
        return ACCEPTED
    call.answer = results
    return _judge_call(suite, call, None)


def _judge_step(suite: Suite, name: str, item: Any, wanted: Any, failure: Failure | None) -> Any:
    """Give the typed result of one operation; NoFit when it is not what was wanted."""
    if type(item) is not list or len(item) != 2:
        raise NoFit(Judged(Verdict.RUNTIME_ERROR, "the answer cannot be read: no result"))
    code, value = item
    if code not in (1, 2):
        raised = Raised(wanted[1]) if wanted[0] == 0 else None
        judged = _judge_exception(raised, failure or Failure((str(value)[:80],), "", ()))
        if not judged.accepted:
            raise NoFit(judged)
        return None
    value = unpacked(item)
    if wanted[0] == 0:
        raise NoFit(Judged(Verdict.WRONG_ANSWER, f"{wanted[1]} should have been raised", show(value)))
    method = suite.problem.signature.methods.get(name)
    value = _conformed(value, method.returns) if method else value
    if suite.check is None and not _equal(suite, unpacked(wanted), value):
        raise NoFit(Judged(Verdict.WRONG_ANSWER, got=show(value)))
    return value


def unpacked(item: list[Any]) -> Any:
    """Give the value of one operation's result, [1, scalar] or [2, blob]; WireError when it cannot be read."""
    code, value = item
    if code != 2:
        return value
    if type(value) is not bytes:
        raise WireError("no result")
    return decode(value)


def show_result(item: list[Any]) -> str:
    """Give one operation's result as text."""
    return show(unpacked(item)) if item[0] else f"raises {item[1]}"


def _equal(suite: Suite, expected: Any, value: Any) -> bool:
    try:
        with _in_time():
            return suite.compare(expected, value)
    except Exception as error:
        text = f"the answer cannot be checked ({type(error).__name__}: {error})"
        raise NoFit(Judged(Verdict.WRONG_ANSWER, text, show(value))) from None


def show_expected(suite: Suite, case: Case, judged: Judged) -> str | None:
    """Give what was expected as text, for a class at the step that went wrong."""
    if suite.check is not None or case.expected_blob is None:
        return None
    expected = case.expected
    if isinstance(expected, Raised):
        return repr(expected)
    if not suite.problem.signature.is_class:
        return show(expected)
    if judged.step is None:
        return None
    return show_result(expected[judged.step])


def expected_of(suite: Suite, cases: Iterable[Case]) -> list[Any]:
    """Ask the suite's oracle for the right answers; exceptions that it raises are expected of attempts."""
    oracle = suite.oracle
    assert oracle is not None
    answers = []
    for case in cases:
        arguments = case.arguments()
        if suite.problem.signature.is_class:
            answers.append(_play(oracle, *arguments))
        else:
            try:
                answers.append(oracle(*arguments))
            except Exception as error:
                answers.append(Raised(type(error).__name__))
    return answers


def _play(model: Any, init: tuple[Any, ...], operations: list[Any]) -> Any:
    try:
        instance = model(*init)
    except Exception as error:
        return Raised(type(error).__name__)
    results: list[Any] = []
    for name, *arguments in operations:
        try:
            target = getattr(instance, name)
            value = target(*arguments) if callable(target) else target
            results.append((name, decode(encode(value))))  # as it is now, whatever later operations do
        except Exception as error:
            results.append((name, Raised(type(error).__name__)))
    return results
