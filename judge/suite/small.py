"""Small worlds: all small inputs of a problem, in order of size.

A space holds values by their size, which is the number of items, characters, nodes, edges or operations in them;
a plain number has none. The values of one size come in the order in which their parts were named, so that the
first input on which an attempt fails is the smallest one, and all that come before it pass.

Wherever a space is wanted, a range, a list, a tuple or a string stands for its values, which have no size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, combinations, combinations_with_replacement, count, islice, permutations, product
from typing import Any

from judge.kit import ListNode, TreeNode, linked_list

_MOST_TRIED = 300_000
"""How many combinations are tried for valid inputs."""


class Space:
    """Values by size."""

    def __init__(self, of_size: Callable[[int], Iterable[Any]], largest: int | None = None) -> None:
        """`of_size` gives the values of one size; `largest` is the largest size, None where there is none."""
        self._of_size = of_size
        self.largest = largest
        self._kept: dict[int, list[Any]] = {}

    def of_size(self, size: int) -> Iterable[Any]:
        """Return the values of one size, in order."""
        if self.largest is not None and size > self.largest:
            return ()
        return self._of_size(size)

    def kept(self, size: int) -> list[Any]:
        """Return the values of one size as a list that is made once."""
        if size not in self._kept:
            self._kept[size] = list(self.of_size(size))
        return self._kept[size]


Values = Space | range | list[Any] | tuple[Any, ...] | str
"""A space, or values without a size."""


def inputs(world: Space | tuple[Values, ...], valid: Callable[..., bool]) -> Iterator[tuple[Any, ...]]:
    """Yield the valid inputs of a small world, the smallest first; some may be equal, and there may be no end.

    The world is a space of argument tuples, or a space for each argument.
    """
    space = world if isinstance(world, Space) else together(*world)
    sizes = count() if space.largest is None else range(space.largest + 1)
    tried = chain.from_iterable(space.of_size(size) for size in sizes)
    return (arguments for arguments in islice(tried, _MOST_TRIED) if valid(*arguments))


def space_of(values: Values) -> Space:
    """Return the space that the values stand for."""
    if isinstance(values, Space):
        return values
    choices = tuple(values)
    return Space(lambda size: choices, largest=0)


def together(*spaces: Values) -> Space:
    """Hold tuples of a value of each space; their size is the sum of the sizes."""
    if not spaces:
        return Space(lambda size: [()], largest=0)
    first, tail = space_of(spaces[0]), together(*spaces[1:])

    def of_size(size: int) -> Iterator[tuple[Any, ...]]:
        for own in range(size + 1):
            if others := tail.kept(size - own):
                for value in first.of_size(own):
                    for other in others:
                        yield (value, *other)

    endless = first.largest is None or tail.largest is None
    return Space(of_size, None if endless else first.largest + tail.largest)  # type: ignore[operator]  # seen above


def built(function: Callable[..., Any], *spaces: Values) -> Space:
    """Hold what the function makes of a value of each space; their size is the sum of the sizes."""
    parts = together(*spaces)
    return Space(lambda size: (function(*values) for values in parts.of_size(size)), parts.largest)


def either(*spaces: Values) -> Space:
    """Hold the values of all spaces; of one size, those of the first come first."""
    parts = tuple(map(space_of, spaces))
    ends = [part.largest for part in parts]
    largest = None if None in ends else max(end for end in ends if end is not None)
    return Space(lambda size: chain.from_iterable(part.of_size(size) for part in parts), largest)


def lists(
    items: Values,
    most: int | None = None,
    least: int = 0,
    *,
    ascending: bool = False,
    distinct: bool = False,
) -> Space:
    """Hold lists of `least` to `most` items; an item counts one, and its own size where it has one.

    With `ascending` the items stand in the order in which they are named, with `distinct` none comes twice; both
    are for items without a size.
    """
    item = space_of(items)
    if item.largest != 0:
        by_length: dict[int, Space] = {}

        def of_size(size: int) -> Iterator[list[Any]]:
            for length in range(least, (size if most is None else min(most, size)) + 1):
                row = by_length.setdefault(length, together(*(item,) * length))
                yield from map(list, row.of_size(size - length))

        return Space(of_size)
    values = item.kept(0)
    if ascending:
        arrange: Callable[[int], Iterable[tuple[Any, ...]]] = lambda size: (  # noqa: E731 - one of four
            combinations(values, size) if distinct else combinations_with_replacement(values, size)
        )
    elif distinct:
        arrange = lambda size: permutations(values, size)  # noqa: E731
    else:
        arrange = lambda size: product(values, repeat=size)  # noqa: E731
    if distinct:
        most = len(values) if most is None else min(most, len(values))
    return Space(lambda size: map(list, arrange(size)) if size >= least else (), most)


def strings(characters: Values, most: int | None = None, least: int = 0) -> Space:
    """Hold strings of `least` to `most` of the characters."""
    return built("".join, lists(characters, most, least))


def pairs(first: Values, second: Values) -> Space:
    """Hold lists of two."""
    return built(lambda *both: list(both), first, second)


def intervals(low: int, high: int, shortest: int = 0) -> Space:
    """Hold the intervals [start, end] from `low` to `high` that are at least `shortest` long; they have no size."""
    return space_of(
        [[start, end] for start in range(low, high + 1) for end in range(start + shortest, high + 1)]
    )


def grids(values: Values, most: int | None = None, least: int = 1, *, square: bool = False) -> Space:
    """Hold lists of rows that are equally long, of `least` to `most` values in all, wide and tall ones."""
    item = space_of(values).kept(0)

    def of_size(size: int) -> Iterator[list[list[Any]]]:
        for rows in range(1, size + 1):
            columns, rest = divmod(size, rows)
            if size >= least and not rest and (not square or rows == columns):
                for cells in product(item, repeat=size):
                    yield [list(cells[start : start + columns]) for start in range(0, size, columns)]

    return Space(of_size, most)


def linked_lists(
    values: Values | None = None, most: int | None = None, least: int = 0, *, cyclic: bool = False
) -> Space:
    """Hold linked lists, each as its head; with `cyclic`, the last node of some points back to one of them.

    Without values they are numbered from 1. So are the first ones of each length in any case: what went wrong
    shows best where no two values are equal.
    """

    def of_size(size: int) -> Iterator[ListNode | None]:
        if size >= least:
            for row in _labelled(values, size):
                yield linked_list(row)
                for back in range(size if cyclic else 0):
                    yield linked_list(row, tail_to=back)

    return Space(of_size, most)


def trees(
    values: Values | None = None, most: int | None = None, least: int = 0, *, node: type[TreeNode] = TreeNode
) -> Space:
    """Hold binary trees of every shape, each as its root; without values they are numbered level by level from 1.

    So are the first ones of each size in any case, as are the first linked lists.
    """

    def of_size(size: int) -> Iterator[TreeNode | None]:
        if size >= least:
            for row in _labelled(values, size):
                for shape in _shapes(size):
                    yield _grown(shape, iter(row), node)

    return Space(of_size, most)


def _labelled(values: Values | None, size: int) -> Iterator[tuple[Any, ...]]:
    """Return the values of `size` nodes: numbers from 1 first, then all choices."""
    yield tuple(range(1, size + 1))
    if values is not None and size:
        yield from product(space_of(values).kept(0), repeat=size)


_Shape = tuple[Any, Any] | None
_known_shapes: dict[int, list[_Shape]] = {0: [None]}


def _shapes(size: int) -> list[_Shape]:
    """Return the shapes of the binary trees of so many nodes, as pairs of those below on the left and the right."""
    if size not in _known_shapes:
        _known_shapes[size] = [
            (left, right)
            for lefts in range(size)
            for left in _shapes(lefts)
            for right in _shapes(size - 1 - lefts)
        ]
    return _known_shapes[size]


def _grown(shape: _Shape, values: Iterator[Any], node: type[TreeNode]) -> TreeNode | None:
    """Build the tree of a shape, with the values level by level."""
    if shape is None:
        return None
    root = node(next(values))
    waiting = [(root, shape)]
    for parent, below in waiting:  # grows while it is walked
        for side, part in zip(("left", "right"), below, strict=True):
            if part is not None:
                child = node(next(values))
                setattr(parent, side, child)
                waiting.append((child, part))
    return root


def graphs(most: int, least: int = 1, *, directed: bool = True, loops: bool = False) -> Space:
    """Hold (n, edges): graphs of `least` to `most` nodes 0 to n - 1, whose size is the number of nodes and edges."""

    def of_size(size: int) -> Iterator[tuple[int, list[list[int]]]]:
        for n in range(least, min(most, size) + 1):
            ends = [
                [start, end]
                for start in range(n)
                for end in range(n)
                if (loops and start == end) or (start != end if directed else start < end)
            ]
            for edges in combinations(ends, size - n):
                yield n, [list(edge) for edge in edges]

    return Space(of_size, most + most * most)


def scripts(
    init: tuple[Values, ...], *operations: tuple[Any, ...], most: int | None = None, least: int = 0
) -> Space:
    """Hold cases of a class, whose size is the number of operations: ("method", its arguments, each as values)."""
    steps = [
        (name, *arguments)
        for name, *given in operations
        for arguments in product(*(space_of(values).kept(0) for values in given))
    ]
    return together(together(*init), lists(steps, most, least))
