"""Inputs of growing size: the suite's large inputs at sizes that double, and one of them with one dimension smaller."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from judge.catalog import Problem
from judge.examiner.answers.cases import Case, make_case
from judge.examiner.suites import Suite

_DOUBLINGS: Final = 7
_FEW: Final = 64
"""Below this a size counts what is tried, such as letters whose subsets are formed: doubling leaps too far."""
_STEPS: Final = 8
_LEAST_EXTENT: Final = 8
"""A dimension that is smaller cannot be halved three times."""


def sizes(largest: int) -> list[int]:
    """Return the sizes at which is measured, ascending: doublings, for small ones steps of equal length."""
    if largest >= _FEW:
        return sorted({max(largest >> halvings, 1) for halvings in range(_DOUBLINGS + 1)})
    step = max(largest / 16, 1)
    return sorted({max(round(largest - number * step), 1) for number in range(_STEPS + 1)})


class Inputs:
    """The large inputs of a suite by size and name, each made once."""

    def __init__(self, suite: Suite) -> None:
        self._suite = suite
        self._made: dict[int, dict[str, Case]] = {}

    def at(self, size: int) -> dict[str, Case]:
        """Return the inputs of a size by name; those that make no sense so small are left out."""
        if size not in self._made:
            self._made[size] = {
                name.removeprefix("test_scale").strip("[]"): make_case(arguments)
                for name, arguments in self._scales(size).items()
                if self._valid(arguments)
            }
        return self._made[size]

    def _scales(self, size: int) -> dict[str, tuple[Any, ...]]:
        try:
            return self._suite.scales(size)
        except Exception:  # a suite promises inputs of its own size only
            return {}

    def _valid(self, arguments: tuple[Any, ...]) -> bool:
        try:
            return self._suite.valid(*arguments) is True
        except Exception:  # see above
            return False

    def smaller(self, case: Case) -> Iterator[tuple[str, list[tuple[int, Case]]]]:
        """Yield each dimension of an input, with inputs in which it alone is 1/8, 1/4, 1/2 and all of what it is."""
        if self._suite.problem.signature.is_class:
            return
        for dimension in _dimensions(self._suite.problem, case.arguments()):
            shrunk = []
            for divisor in (8, 4, 2):
                extent = dimension.extent // divisor
                arguments = dimension.shrunk(case.arguments(), extent)
                if self._valid(arguments):
                    shrunk.append((extent, make_case(arguments)))
            if len(shrunk) > 1:
                yield dimension.label, [*shrunk, (dimension.extent, case)]


@dataclass(frozen=True, slots=True)
class _Dimension:
    label: str
    extent: int
    shrunk: Callable[[tuple[Any, ...], int], tuple[Any, ...]]
    """Gives the arguments with this dimension of another extent."""


def _dimensions(problem: Problem, arguments: tuple[Any, ...]) -> list[_Dimension]:
    """Return the dimensions of an input: lengths, rows and columns, ints, distinct values.

    What is equally long is taken for one dimension: the rows of x and the labels y.
    """
    function = problem.signature.function
    assert function is not None
    names = [parameter.name for parameter in function.parameters]
    axes: dict[int, list[tuple[int, int]]] = {}
    found: list[_Dimension] = []
    for position, argument in enumerate(arguments):
        for axis, extent in enumerate(_extents(argument)):
            axes.setdefault(extent, []).append((position, axis))
        if type(argument) is int:
            found.append(_Dimension(names[position], argument, _with_int(position)))
        distinct = _distinct(argument)
        if distinct is not None:
            label = f"distinct values in {names[position]}"
            found.append(_Dimension(label, len(distinct), _with_distinct(position)))
    lengths = []
    for extent, places in axes.items():
        told = [f"{_AXES[axis]} of {names[position]}" for position, axis in places]
        lengths.append(_Dimension(" and ".join(told), extent, _with_extent(places)))
    return [one for one in (*lengths, *found) if one.extent >= _LEAST_EXTENT]


_AXES: Final = ("length", "width", "depth", "fourth axis")


def _extents(value: Any) -> tuple[int, ...]:
    """Return the lengths of an argument in all its directions; that of inner lists is the greatest."""
    if hasattr(value, "shape"):
        return tuple(value.shape)
    if type(value) is str:
        return (len(value),)
    if type(value) is not list or not value:
        return ()
    if type(value[0]) is list and all(type(item) is list for item in value):
        return len(value), max(map(len, value))
    return (len(value),)


def _distinct(value: Any) -> list[Any] | None:
    """Return the distinct items of a list of ints or strings in order, None for anything else."""
    if type(value) is not list or not value or type(value[0]) not in (int, str):
        return None
    try:
        return sorted(set(value))
    except TypeError:
        return None


def _with_extent(places: list[tuple[int, int]]) -> Callable[[tuple[Any, ...], int], tuple[Any, ...]]:
    def cut(value: Any, axis: int, extent: int) -> Any:
        if hasattr(value, "shape"):
            return value[(slice(None),) * axis + (slice(extent),)].copy()
        return [item[:extent] for item in value] if axis else value[:extent]

    def shrunk(arguments: tuple[Any, ...], extent: int) -> tuple[Any, ...]:
        fresh = list(arguments)
        for position, axis in places:
            fresh[position] = cut(fresh[position], axis, extent)
        return tuple(fresh)

    return shrunk


def _with_int(position: int) -> Callable[[tuple[Any, ...], int], tuple[Any, ...]]:
    return lambda arguments, extent: (*arguments[:position], extent, *arguments[position + 1 :])


def _with_distinct(position: int) -> Callable[[tuple[Any, ...], int], tuple[Any, ...]]:
    def shrunk(arguments: tuple[Any, ...], extent: int) -> tuple[Any, ...]:
        values = _distinct(arguments[position])
        assert values is not None
        # In order, so that what was sorted stays so.
        fewer = {value: values[rank * extent // len(values)] for rank, value in enumerate(values)}
        changed = [fewer[value] for value in arguments[position]]
        return (*arguments[:position], changed, *arguments[position + 1 :])

    return shrunk
