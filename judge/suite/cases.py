"""The inputs of a suite, and what a checker is told of a call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, overload

Arguments = tuple[Any, ...]
DEFAULT_COUNT = 200


@dataclass(frozen=True)
class EdgeCases:
    """Inputs by name, one test each."""

    cases: dict[str, Arguments]


@dataclass(frozen=True)
class RandomCases:
    """Inputs that hypothesis draws, one test for all of them."""

    strategy: Callable[[Any], Any]
    """Gives the strategy for tuples of arguments from the module hypothesis.strategies."""
    count: int = DEFAULT_COUNT


def edge_cases(**cases: Arguments) -> EdgeCases:
    """Declare edge cases: the name says what the case catches, the value is the tuple of arguments."""
    for name, arguments in cases.items():
        if not isinstance(arguments, tuple):
            raise TypeError(f"edge case {name}: write the arguments as a tuple, such as ([1, 2],)")
    return EdgeCases(cases)


@overload
def random_cases(strategy: Callable[[Any], Any], /) -> RandomCases: ...
@overload
def random_cases(*, count: int) -> Callable[[Callable[[Any], Any]], RandomCases]: ...
def random_cases(strategy: Callable[[Any], Any] | None = None, /, *, count: int = DEFAULT_COUNT) -> Any:
    """Declare random cases from a function that gives their strategy."""
    if strategy is None:
        return lambda function: RandomCases(function, count)
    return RandomCases(strategy, count)


def script(init: Arguments, *operations: Arguments) -> Arguments:
    """Give the case of a class: the arguments it is made with, then ("method", argument, ...) in order."""
    return init, list(operations)


@dataclass
class Call:
    """One call as a checker sees it."""

    args: Arguments
    """The arguments as the attempt got them; for a class `(init, operations)`."""
    answer: Any
    """Of the type that the signature names; for a class the list of results."""
    after: Arguments | None = None
    """The arguments as the attempt left them, with `in_place`."""
    nodes: list[Any] = field(default_factory=list)
    """The nodes of the arguments in the order in which the judge found them, as the attempt left them."""
    _expect: Callable[[], Any] = field(default=lambda: None, repr=False)

    @cached_property
    def expected(self) -> Any:
        """What the suite's `expected` gives for the arguments; None where it has none, and for large inputs."""
        return self._expect()
