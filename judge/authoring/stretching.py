"""Valid inputs with features that a suite's own may lack: made of these by stretching them in every way.

When an input mutant is accepted, this tells whether the suite forgot an input or the spec allows none: whatever
`valid` lets through is an input that somebody may ask for.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final
from unittest.mock import patch

from judge.authoring.features import costs
from judge.authoring.features.helpers import Change, each_scalar, nodes_of
from judge.authoring.wrapped import Wrapped
from judge.examiner.answers.cases import Case
from judge.examiner.preparation import Preparation
from judge.examiner.suites import Suite
from judge.kit import TreeNode, linked_list, tree
from judge.suite import Counted, chain_tree
from judge.wire import Remote, encode

_BASES, _LARGE_BASES = 8, 2
"""How many inputs of each group are stretched, and how many of them to large ones."""
_ROOM: Final = 1_500_000
"""Bytes of all stretched inputs together."""
_OFFSETS: Final = (1, -1, 300, 2**15, 2**16, 2**24, 2**31, 2**53, -(2**15), -(2**24), -(2**31), -(2**53))
_FACTORS: Final = (-1, 0, 1000, 70_001, 1_000_003, 100_000_007)
_LENGTHS: Final = (20, 300, 1_100)
_SIGNS: Final = ("é", "😀", "Z", " ", "-", "0", "\n", "\0", "#", "e\u0301")
_NODES: Final = (300, 1_100, 10_100)
_FELT_FAST, _FELT = 60_000, 8_000
"""Counts whose square is felt at the speed of C, and at that of Python."""
_TRIED: Final = 8
"""How many inputs are tried on a mutant."""

Arguments = tuple[Any, ...]


class Stretched:
    """The stretched inputs of a suite, the smallest first, made when they are first asked for."""

    def __init__(self, suite: Suite, preparation: Preparation) -> None:
        self._suite = suite
        self._preparation = preparation
        self._made: list[bytes] | None = None
        self._large: list[bytes] | None = None

    def witnesses(self, mutant: Wrapped) -> list[bytes]:
        """Return valid inputs that the mutant changes; of one that changes answers, those that may matter."""
        if mutant.change is None:
            made = self._blobs()
            return list(map(self._as_given, made[:: max(1, len(made) // (3 * _TRIED))]))
        found, largest = [], 0
        for blob in self._blobs():
            arguments = list(Case(blob).arguments())
            try:
                changed = encode(tuple(mutant.change(arguments)))
            except RecursionError:
                changed = b""
            except Exception:  # not what this one is about
                continue
            if changed != blob and len(blob) > largest:
                largest = len(blob)  # a longer one may be wrong where those before are not
                found.append(self._as_given(blob))
                if len(found) == _TRIED:
                    break
        return found

    def _as_given(self, blob: bytes) -> bytes:
        """Return the arguments as attempts get them, with reads that are counted where they are."""
        arguments, counted = Case(blob).arguments(), self._suite.counted
        if counted is None or any(isinstance(argument, Remote) for argument in arguments):
            return blob
        return encode(counted(*arguments))

    def uncovered(self, mutant: Wrapped) -> bytes | None:
        """Return a large valid input on which a quadratic mutant works much longer than on all of the suite's."""
        scales = [
            _plain(case.blob)
            for test in self._preparation.tests
            if test.group == "scale"
            for case in test.cases
        ]
        known = max(_work(mutant, blob) for blob in scales)
        if self._large is None:
            bases = sorted(scales, key=len)[-_LARGE_BASES:]
            self._large = [blob for base in bases for blob in self._valid(_large(Case(base).arguments()))]
        best = max(self._large, key=lambda blob: _work(mutant, blob), default=None)
        if best is None or _work(mutant, best) <= max(2 * known, _FELT_FAST if mutant.is_fast else _FELT):
            return None
        return best

    def _blobs(self) -> list[bytes]:
        if self._made is None:
            made: set[bytes] = set()
            for group in ("edge", "exhaustive", "random"):
                own = [
                    case.blob
                    for test in self._preparation.tests
                    if test.group == group
                    for case in test.cases
                ]
                for number, base in enumerate(map(_plain, own[:: max(1, len(own) // _BASES)])):
                    makers = _MAKERS if number < _LARGE_BASES else _SMALL_MAKERS
                    for position in range(-1, len(Case(base).arguments())):
                        made.update(self._valid(_variants(base, position, makers)))
            in_order = sorted(made, key=lambda blob: (len(blob), blob))
            room = _ROOM
            self._made = [blob for blob in in_order if (room := room - len(blob)) > 0]
        return self._made

    def _valid(self, variants: Iterator[Arguments]) -> Iterator[bytes]:
        while True:
            try:
                arguments = next(variants)
                blob = encode(arguments)
                if self._has_operations(arguments) and self._suite.valid(*Case(blob).arguments()) is True:
                    yield blob
            except StopIteration:
                return
            except Exception:  # this variant makes no sense here
                continue

    def _has_operations(self, arguments: Arguments) -> bool:
        """Return whether a class has all that is asked of it; names are stretched like any string."""
        signature = self._suite.problem.signature
        known = {*signature.methods, *signature.attributes}
        return not signature.is_class or all(name in known for name, *_ in arguments[1])


def _plain(blob: bytes) -> bytes:
    """Return the arguments with plain lists in the place of those whose reads are counted."""
    arguments = Case(blob).arguments()
    if not any(isinstance(argument, Counted) for argument in arguments):
        return blob
    return encode(
        tuple(list(argument) if isinstance(argument, Counted) else argument for argument in arguments)
    )


def _work(mutant: Wrapped, blob: bytes) -> int:
    """Return the count with whose square the time of a quadratic mutant grows."""
    counts: list[int] = []
    assert mutant.change is not None
    with patch.object(costs, "spend", lambda count, fast: counts.append(count)):
        mutant.change(list(Case(blob).arguments()))
    return max(counts, default=0)


def _variants(blob: bytes, position: int, makers: list[Change]) -> Iterator[Arguments]:
    """Stretch one of the arguments, or with position -1 all of them together."""
    for maker in makers:
        fresh = Case(blob).arguments()
        try:
            if position < 0:
                yield tuple(map(maker, fresh))
            else:
                yield (*fresh[:position], maker(fresh[position]), *fresh[position + 1 :])
        except Exception:  # nothing of the kind in this argument
            continue


def _large(arguments: Arguments) -> Iterator[Arguments]:
    """Reshape a large input: all equal, all distinct, one heavy hitter, sorted both ways, longest runs."""
    blob = encode(arguments)

    def heavy(items: list[Any]) -> list[Any]:
        return [items[0] if place % 2 else item for place, item in enumerate(items)]

    makers: list[Callable[[list[Any]], list[Any]]] = [
        lambda items: [items[0]] * len(items),
        lambda items: [items[-1]] * len(items),
        lambda items: [*range(len(items))],
        heavy,
        sorted,
        lambda items: sorted(items, reverse=True),
    ]
    for position, argument in enumerate(arguments):
        for maker in makers if type(argument) in (list, str) else ():
            fresh = list(Case(blob).arguments())
            made = maker(list(fresh[position]))
            fresh[position] = "".join(map(str, made)) if type(argument) is str else made
            yield tuple(fresh)


def _one(place: int, number: int, value: Any) -> Any:
    """Put a number in the place of the first int or the last."""
    if type(value) is int:
        return number
    if type(value) is list and value:
        fresh = list(value)
        fresh[place] = _one(place, number, fresh[place])
        return fresh
    nodes = nodes_of(value)
    if nodes:
        nodes[place].val = number
    return value


def _listed(change: Change, value: Any) -> Any:
    """Change a list, and nothing else."""
    if type(value) is not list or not value:
        raise TypeError("no list")
    return change(value)


def _longer(length: int, value: Any) -> Any:
    if type(value) not in (list, str) or not value:
        raise TypeError("nothing to make longer")
    return (value * (length // len(value) + 1))[:length]


def _runs(length: int, value: Any) -> Any:
    if type(value) not in (list, str) or not value:
        raise TypeError("nothing to make longer")
    items = [item for item in value for _ in range(length)]
    return "".join(items) if type(value) is str else items


def _grown(count: int, shape: str, value: Any) -> Any:
    """Return a list or a tree of so many nodes in the place of one."""
    if not hasattr(value, "val"):
        raise TypeError("no nodes")
    values = [value.val] * count
    if not isinstance(value, TreeNode):
        return linked_list(values if shape == "left" else range(count))
    return tree(values, type(value)) if shape == "wide" else chain_tree(values, shape, type(value))


def _on(kind: type, change: Change) -> Change:
    return lambda value: each_scalar(value, change, kind)


_SMALL_MAKERS: Final[list[Change]] = [
    *(_on(int, partial(operator.add, offset)) for offset in _OFFSETS),
    *(_on(int, partial(operator.mul, factor)) for factor in _FACTORS),
    *(partial(_one, place, offset) for offset in _OFFSETS for place in (0, -1)),
    *(_on(float, partial(operator.add, offset + 0.5)) for offset in _OFFSETS),
    *(_on(float, partial(operator.mul, factor / 3)) for factor in _FACTORS),
    *(_on(str, partial(operator.add, sign)) for sign in _SIGNS),
    *(_on(str, lambda text, sign=sign: text + sign) for sign in _SIGNS),  # type: ignore[misc]
    *(_on(str, lambda text, sign=sign: text.replace(text[:1], sign)) for sign in _SIGNS),  # type: ignore[misc]
    _on(str, str.upper),
    _on(str, str.lower),
    partial(_listed, sorted),
    partial(_listed, lambda items: items[::-1]),
    partial(_listed, lambda items: [*items, items[0]]),
    partial(_listed, lambda items: [0, *items]),
]
"""What is done to one argument, or to all of them; TypeError and the like where it makes no sense."""
_MAKERS: Final[list[Change]] = [
    *_SMALL_MAKERS,
    *(_on(str, partial(operator.mul, times)) for times in (5, *_LENGTHS)),
    *(partial(_longer, length) for length in _LENGTHS),
    *(partial(_runs, length) for length in _LENGTHS),
    *(partial(_listed, lambda items, length=length: [*range(length)]) for length in _LENGTHS),  # type: ignore[misc]
    *(
        partial(_listed, lambda items, length=length: [_longer(length, item) for item in items])  # type: ignore[misc]
        for length in _LENGTHS
    ),
    *(partial(_grown, count, shape) for count in _NODES for shape in ("left", "right", "zigzag", "wide")),
]
"""And what makes it large."""
