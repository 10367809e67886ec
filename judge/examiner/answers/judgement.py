"""What a suite says of one answer: decoded, checked against the signature, compared or checked by the suite."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from judge.catalog import Signature
from judge.examiner.answers.cases import Case, Raised, Sent, special
from judge.examiner.answers.differing import difference
from judge.examiner.answers.show import show
from judge.examiner.answers.typed import Misfit, conform, node_misfit
from judge.examiner.suites import Suite
from judge.examiner.tasks import UNCHECKABLE
from judge.processes.outcomes import Failure, Outcome, describe_failure
from judge.processes.verdict import Verdict
from judge.suite import Call
from judge.wire import TooLarge, WireError, decode, decode_graph, encode

_NO_NODES = encode(None)[:1]


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


class NoFit(Exception):
    """Carries the verdict on an answer that is none."""

    def __init__(self, judged: Judged) -> None:
        super().__init__(judged.message)
        self.judged = judged


def unreadable(error: WireError) -> Judged:
    """Judge an answer that cannot be decoded."""
    if isinstance(error, TooLarge):
        return Judged(Verdict.WRONG_ANSWER, f"the answer cannot be checked: {error}")
    return Judged(Verdict.RUNTIME_ERROR, f"the answer cannot be read: {error}")


def judge_outcome(suite: Suite, sent: Sent, outcome: Outcome) -> Judged:
    """Hold one outcome against the suite."""
    if outcome.verdict is not None:
        return Judged(outcome.verdict, outcome.message, failure=outcome.failure)
    case = sent.case
    if outcome.failure is not None:
        return _judge_exception(case.raises, outcome.failure)
    if outcome.blob == case.model_blob:
        return ACCEPTED
    if suite.judges_bytes and not case.raises and outcome.blob == case.expected_blob:
        return ACCEPTED
    try:
        answer = read_answer(suite, sent, outcome.blob)
        if case.raises:
            text = f"expected {case.raises[0]} to be raised"
            return Judged(Verdict.WRONG_ANSWER, text, show(answer.value))
        if suite.wants == "answer" and encode(answer.value) == case.expected_blob:
            return ACCEPTED  # tuples for lists, an int for a float: their form as bytes is quickly compared
        call = answer.call(sent)
        if suite.problem.signature.is_class:
            return _judge_script(suite, call, outcome, case.expected)
        return _judge_call(suite, call, case.expected)
    except WireError as error:
        return unreadable(error)
    except NoFit as failed:
        return failed.judged


class Answer(NamedTuple):
    """What a candidate sent, decoded; for a class the value is [code, value] pairs."""

    value: Any
    after: tuple[Any, ...] | None
    """What was left in the arguments, with `in_place`."""
    nodes: list[Any]

    def call(self, sent: Sent) -> Call:
        """Return what a checker sees. Large arguments take much memory, so it is made only where it is needed."""
        call = Call(sent.arguments, self.value, self.after, self.nodes)
        call._expect = lambda: sent.case.expected
        return call


def read_answer(suite: Suite, sent: Sent, blob: bytes | bytearray, known: list[Any] | None = None) -> Answer:
    """Decode what a candidate sent.

    `known` are the nodes of the arguments, new ones without it. WireError where the blob cannot be read, NoFit
    where the answer is none of the signature's type.
    """
    signature = suite.problem.signature
    if suite.wants in ("answer", "unmodified"):
        known = []
    elif known is None:
        plain = sent.case.blob.startswith(_NO_NODES)
        known = [] if plain else decode_graph(sent.case.blob, factory=special)[1]
    kinds = {type(node.val) for node in known} or {int}
    handed_in = len(known)  # which grows, where the answer has nodes of its own
    value, nodes = decode_graph(blob, known)
    after = None
    if suite.in_place:
        if type(value) is not list or len(value) != 2:
            raise WireError("no answer")
        value, after = value
        _check_after(after, sent.arguments, signature)
    misfit = node_misfit(nodes, kinds)
    if misfit is not None:
        raise NoFit(Judged(Verdict.WRONG_ANSWER, str(misfit), None if value is None else show(value)))
    if signature.function is not None:
        value = typed(value, signature.function.returns)
    return Answer(value, after, nodes[:handed_in])


def typed(value: Any, annotation: str) -> Any:
    """Bring a value into the form that the signature names; NoFit where it has none."""
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
            text = f"{parameter.name} after the call: {misfit}"
            raise NoFit(Judged(Verdict.WRONG_ANSWER, text, show(value))) from None


def _judge_exception(raises: tuple[str, ...], failure: Failure) -> Judged:
    if not raises:
        return Judged(Verdict.RUNTIME_ERROR, describe_failure(failure), failure=failure)
    if raises[0] in failure.types:
        return ACCEPTED
    text = f"expected {raises[0]} to be raised, got {describe_failure(failure)}"
    return Judged(Verdict.WRONG_ANSWER, text, f"raises {failure.types[0]}", failure)


def _judge_call(suite: Suite, call: Call, expected: Any) -> Judged:
    outcome = call.answer
    try:
        if suite.check is not None:
            complaint = suite.check(call)
            return Judged(Verdict.WRONG_ANSWER, complaint, _shown(call)) if complaint else ACCEPTED
        if suite.outcome is not None:
            outcome = suite.outcome(call)
        if suite.compare(expected, outcome):
            return ACCEPTED
    except Exception as error:  # the answer has the right type and yet the suite stumbles over it
        return Judged(Verdict.WRONG_ANSWER, uncheckable(error), _shown(call))
    return Judged(Verdict.WRONG_ANSWER, difference(expected, outcome, suite.compare), show(outcome))


def uncheckable(error: Exception) -> str:
    """Say why an answer cannot be checked, where checking it raised an exception."""
    if isinstance(error, (MemoryError, RecursionError)):
        return UNCHECKABLE
    return f"the answer cannot be checked ({type(error).__name__}: {error})"


def _shown(call: Call) -> str:
    if call.after is None or call.answer is not None:
        return show(call.answer)
    return show(call.after[0] if len(call.after) == 1 else call.after)


def _judge_script(suite: Suite, call: Call, outcome: Outcome, expected: Any) -> Judged:
    """Judge the operations one by one; what was expected is a list of [code, value] too."""
    operations = call.args[1]
    if type(call.answer) is not list or len(call.answer) != len(operations):
        raise WireError("no list of results")
    results = []
    for step, (operation, item) in enumerate(zip(operations, call.answer, strict=True)):
        wanted = expected[step] if expected is not None else [1, None]
        try:
            results.append(_judge_step(suite, operation[0], item, wanted, outcome.operations.get(step)))
        except NoFit as failed:
            where = f"at step {step + 1}, {operation[0]}"
            told = failed.judged.message
            return replace(failed.judged, message=f"{where}: {told}" if told else where, step=step)
    if suite.check is None:
        return ACCEPTED
    call.answer = results
    return _judge_call(suite, call, None)


def _judge_step(suite: Suite, name: str, item: Any, wanted: Any, failure: Failure | None) -> Any:
    """Return the typed result of one operation; NoFit when it is not what was wanted."""
    code, value = result(item)
    if code == 0:
        raises = tuple(wanted[1]) if wanted[0] == 0 else ()
        judged = _judge_exception(raises, failure or Failure(value, "", ()))
        if not judged.accepted:
            raise NoFit(judged)
        return None
    if wanted[0] == 0:
        raise NoFit(Judged(Verdict.WRONG_ANSWER, f"expected {wanted[1][0]} to be raised", show(value)))
    method = suite.problem.signature.methods.get(name)
    value = typed(value, method.returns) if method else value
    if suite.check is None and not _equal(suite, result(wanted)[1], value):
        differs = difference(result(wanted)[1], value, suite.compare)
        raise NoFit(Judged(Verdict.WRONG_ANSWER, differs, show(value)))
    return value


def result(item: Any) -> tuple[int, Any]:
    """Read one operation's result: 1 and the value, or 0 and the types of what was raised.

    WireError when it cannot be read.
    """
    if type(item) is not list or len(item) != 2:
        raise WireError("no result")
    code, value = item
    if code == 2 and type(value) is bytes:
        return 1, decode(value)
    if code == 1:
        return 1, value
    if code == 0 and type(value) is list and value and all(type(name) is str for name in value):
        return 0, tuple(name[:80] for name in value)
    raise WireError("no result")


def show_result(item: Any) -> str:
    """Return one operation's result as text."""
    code, value = result(item)
    return show(value) if code else f"raises {value[0]}"


def _equal(suite: Suite, expected: Any, value: Any) -> bool:
    try:
        return suite.compare(expected, value)
    except Exception as error:
        raise NoFit(Judged(Verdict.WRONG_ANSWER, uncheckable(error), show(value))) from None


def show_expected(suite: Suite, case: Case, judged: Judged) -> str | None:
    """Return what was expected as text, for a class at the step that went wrong."""
    if suite.check is not None:
        return None
    if case.raises:
        return repr(Raised(case.raises))
    if case.expected_blob is None:
        return None
    if not suite.problem.signature.is_class:
        return show(case.expected)
    return None if judged.step is None else show_result(case.expected[judged.step])
