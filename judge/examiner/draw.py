"""Random inputs: drawn by hypothesis, the same every time, and shrunk by it when one of them fails.

hypothesis is imported here and nowhere else, and only by who draws or shrinks: it costs as much as all the
rest of a verdict.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from judge.storage import cache_folder
from judge.suite import RandomCases


class _Enough(BaseException):
    """Ends a search from within; hypothesis lets it through, as it does KeyboardInterrupt."""


def draw(test: RandomCases) -> list[tuple[Any, ...]]:
    """Draw the inputs of a random test."""
    drawn: list[tuple[Any, ...]] = []
    _search(test, drawn.append)
    return drawn


def shrink(
    test: RandomCases, fails: Callable[[tuple[Any, ...]], bool], deadline: float
) -> tuple[Any, ...] | None:
    """Return the smallest input on which `fails` is true that is found before the deadline of time.monotonic."""
    best: list[tuple[Any, ...]] = []

    def probe(arguments: tuple[Any, ...]) -> None:
        if time.monotonic() > deadline:
            raise _Enough
        if fails(arguments):
            best[:] = [arguments]  # hypothesis only ever goes on from a failure that is smaller
            raise AssertionError

    try:
        _search(test, probe, shrinking=True)
    except (AssertionError, _Enough):
        pass
    return best[0] if best else None


def _draw_from_strategies_alone() -> None:
    """Keep hypothesis from mixing in constants of whatever modules are loaded: draws would differ by who draws."""
    from hypothesis.internal.conjecture import providers

    if hasattr(providers, "_get_local_constants"):  # there is no setting for it
        from hypothesis.internal.constants_ast import Constants

        nothing = Constants()
        providers._get_local_constants = lambda: nothing


def _search(test: RandomCases, body: Callable[[tuple[Any, ...]], None], shrinking: bool = False) -> None:
    from hypothesis import HealthCheck, Phase, Verbosity, given, settings, strategies
    from hypothesis.configuration import set_hypothesis_home_dir
    from hypothesis.errors import Flaky

    set_hypothesis_home_dir(cache_folder())  # else it makes a folder where the user is
    _draw_from_strategies_alone()

    @settings(
        max_examples=test.count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate, *([Phase.shrink] if shrinking else [])],
        suppress_health_check=list(HealthCheck),
        verbosity=Verbosity.quiet,
        report_multiple_bugs=False,
        print_blob=False,
    )
    @given(test.strategy(strategies))
    def search(arguments: tuple[Any, ...]) -> None:
        body(arguments)

    try:
        search()
    except Flaky:  # a failure that came and went with what the machine was doing, such as a time-out
        pass
