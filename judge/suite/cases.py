"""The inputs of a suite, and what a checker is told of a call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, overload

Arguments = tuple[Any, ...]
DEFAULT_COUNT = 200
SMALL_COUNT = 5_000


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


@dataclass(frozen=True)
class ExhaustiveCases:
    """All small inputs in order of size, one test for all of them."""

    world: Callable[[Any], Any]
    """Gives the small world from the module judge.suite.small: a space for each argument, or one of argument tuples."""
    count: int = SMALL_COUNT


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


@overload
def exhaustive_cases(world: Callable[[Any], Any], /) -> ExhaustiveCases: ...
@overload
def exhaustive_cases(*, count: int) -> Callable[[Callable[[Any], Any]], ExhaustiveCases]: ...
def exhaustive_cases(world: Callable[[Any], Any] | None = None, /, *, count: int = SMALL_COUNT) -> Any:
    """Declare the small world from a function that gives it: the first `count` valid inputs are tried."""
    if world is None:
        return lambda function: ExhaustiveCases(function, count)
    return ExhaustiveCases(world, count)


def script(init: Arguments, *operations: Arguments) -> Arguments:
    """Return the case of a class: the arguments it is made with, then ("method", argument, ...) in order."""
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
