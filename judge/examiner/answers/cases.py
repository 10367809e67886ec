"""One input of a suite with its right answer, as bytes.

Cases are kept as blobs because an input is sent afresh for every call, and because equal bytes are an equal
answer: on the way of an accepted attempt nothing large is decoded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from judge.examiner.answers.typed import Misfit, conform
from judge.examiner.suites import BrokenSuite, Suite
from judge.suite.special import SPECIAL
from judge.wire import SCALARS, Remote, Rolls, Stream, decode, encode, encode_graph

_TOGETHER = 250
"""How many calls travel together: where one of them ends the process, they are made again one by one."""


@dataclass(frozen=True)
class Raised:
    """Stands for an answer where an exception is expected."""

    types: tuple[str, ...]
    """Its type and the types that it derives from, the nearest first."""

    @classmethod
    def of(cls, error: Exception) -> Raised:
        """Tell of an exception of ours."""
        return cls(
            tuple(kind.__name__ for kind in type(error).__mro__ if kind not in (BaseException, object))
        )

    @property
    def name(self) -> str:
        return self.types[0]

    def __repr__(self) -> str:
        return f"raises {self.name}"


@dataclass(frozen=True)
class Case:
    """An input, and what is expected: the answer, the outcome that the suite makes of it, or an exception."""

    blob: bytes
    expected_blob: bytes | None = None
    """The expected value; None where only a checker can tell, or an exception is expected."""
    raises: tuple[str, ...] = ()
    """The types of the expected exception."""
    model_blob: bytes | None = None
    """What the model solution gave, as it was sent; an equal answer is right without a look at it.

    For small inputs, and for large ones whose answers are long to check.
    """

    @cached_property
    def expected(self) -> Any:
        if self.raises:
            return Raised(self.raises)
        return None if self.expected_blob is None else decode(self.expected_blob)

    def arguments(self) -> tuple[Any, ...]:
        """Return the arguments, new ones on each call."""
        arguments: tuple[Any, ...] = decode(self.blob, special)
        return arguments


def make_case(arguments: tuple[Any, ...]) -> Case:
    """Make a case of arguments."""
    return Case(encode(arguments))


def special(kind: str, state: Any) -> Any:
    """Make what only the judge hands out, from its kind and state."""
    if kind == "stream":
        return Stream(state)
    if kind == "rolls":
        return Rolls(state)
    return SPECIAL[kind](*state)


def with_expected(suite: Suite, case: Case, value: Any) -> Case:
    """Add the right answer, in the form in which a candidate sends an equal one."""
    if isinstance(value, Raised):
        return replace(case, raises=value.types)
    return replace(case, expected_blob=_encode_expected(suite, value))


def _encode_expected(suite: Suite, value: Any) -> bytes:
    signature = suite.problem.signature
    if not signature.is_class:
        if signature.function is not None and suite.outcome is None and not suite.in_place:
            value = _as_asked(value, signature.function.returns)
        return encode(value)
    results: list[list[Any]] = []
    for name, item in value:
        if isinstance(item, Raised):
            results.append([0, list(item.types)])
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


def travelling(cases: Sequence[Case], has_remotes: bool) -> list[Sent]:
    """Return the first of the cases, as many as travel in one message.

    One whose reads of what stays here are counted travels alone.
    """
    sent: list[Sent] = []
    for case in cases[:_TOGETHER]:
        one = Sent(case, has_remotes)
        if one.remotes and sent:
            break
        sent.append(one)
        if one.remotes:
            break
    return sent


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
                answers.append(Raised.of(error))
    return answers


def _play(model: Any, init: tuple[Any, ...], operations: list[Any]) -> Any:
    try:
        instance = model(*init)
    except Exception as error:
        return Raised.of(error)
    results: list[Any] = []
    for name, *arguments in operations:
        try:
            target = getattr(instance, name)
            value = target(*arguments) if callable(target) else target
            results.append((name, decode(encode(value))))  # as it is now, whatever later operations do
        except Exception as error:
            results.append((name, Raised.of(error)))
    return results
