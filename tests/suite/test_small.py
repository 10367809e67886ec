"""Small worlds: every input once, the smallest first."""

from __future__ import annotations

from itertools import islice, product
from typing import Any

import pytest

from judge.kit import NextTreeNode, TreeNode, list_values, tree_values
from judge.suite import list_end, small


def values(space: small.Space, size: int) -> list[Any]:
    """Return the values of one size."""
    return list(space.of_size(size))


def all_inputs(*world: small.Values) -> list[tuple[Any, ...]]:
    """Return all inputs of a world that ends."""
    return list(small.inputs(world, lambda *arguments: True))


def test_inputs_come_in_order_of_size() -> None:
    """Sizes grow, and of one size the values come as they were named."""
    texts = [text for text, _ in all_inputs(small.strings("ba", 2), range(1, 3))]
    assert texts == ["", "", *"bbaa", *(text for text in ("bb", "ba", "ab", "aa") for _ in range(2))]
    both = all_inputs(small.lists([0], 2), small.lists([1], 1))
    assert both == [([], []), ([], [1]), ([0], []), ([0], [1]), ([0, 0], []), ([0, 0], [1])]


def test_only_valid_inputs_are_yielded() -> None:
    """What `valid` refuses is left out, and an endless world is asked for no more than is taken."""
    ascending = small.inputs((small.lists(range(3)),), lambda nums: nums == sorted(nums))
    assert [nums for (nums,) in islice(ascending, 6)] == [[], [0], [1], [2], [0, 0], [0, 1]]
    assert list(small.inputs((range(5),), lambda num: False)) == []


def test_lists() -> None:
    """All of each length, or those that ascend, or those without duplicates, or both."""
    assert len(values(small.lists("abc"), 4)) == 81
    assert values(small.lists([2, 1], ascending=True), 2) == [[2, 2], [2, 1], [1, 1]]
    assert values(small.lists([2, 1], distinct=True), 2) == [[2, 1], [1, 2]]
    assert values(small.lists([3, 2, 1], ascending=True, distinct=True), 2) == [[3, 2], [3, 1], [2, 1]]
    assert small.lists([3, 2, 1], distinct=True).largest == 3
    assert values(small.lists([1], least=2), 1) == []


def test_lists_of_lists() -> None:
    """An item counts one and its own size."""
    assert values(small.lists(small.lists([7])), 0) == [[]]
    assert values(small.lists(small.lists([7])), 2) == [[[7]], [[], []]]
    assert all(
        len(outer) + sum(map(len, outer)) == 5 for outer in values(small.lists(small.lists([1, 2])), 5)
    )


def test_pairs_intervals_and_grids() -> None:
    """Small shapes made of numbers."""
    assert values(small.pairs([1, 2], "x"), 0) == [[1, "x"], [2, "x"]]
    assert values(small.space_of([0]), 1) == []
    assert values(small.intervals(0, 2, shortest=1), 0) == [[0, 1], [0, 2], [1, 2]]
    assert values(small.grids([0], 4), 4) == [[[0, 0, 0, 0]], [[0, 0], [0, 0]], [[0], [0], [0], [0]]]
    assert values(small.grids([0], square=True), 4) == [[[0, 0], [0, 0]]]
    assert values(small.grids([0], square=True), 3) == []


def test_linked_lists() -> None:
    """Numbered from 1 first, then of the values; with a cycle that begins anywhere where one may be."""
    assert [list_values(head) for head in values(small.linked_lists([5, 5]), 1)] == [[1], [5], [5]]
    assert values(small.linked_lists(), 0) == [None]
    backs = [list_end(head)[1] for head in values(small.linked_lists(cyclic=True), 3)]
    assert backs == [None, 0, 1, 2]


@pytest.mark.parametrize(("size", "shapes"), [(0, 1), (1, 1), (2, 2), (3, 5), (4, 14), (5, 42)])
def test_trees_have_every_shape(size: int, shapes: int) -> None:
    """As many as the Catalan numbers say, each once, with the values level by level."""
    trees = [tuple(tree_values(root)) for root in values(small.trees(), size)]
    assert len(trees) == len(set(trees)) == shapes
    assert all([value for value in tree if value is not None] == [*range(1, size + 1)] for tree in trees)


def test_trees_of_values() -> None:
    """After the numbered ones all choices of values, in nodes of the type that is wanted."""
    roots = values(small.trees([0, 9], node=NextTreeNode), 2)
    assert all(type(root) is NextTreeNode for root in roots)
    assert [tree_values(root) for root in roots[:2]] == [[1, None, 2], [1, 2]]
    assert len(roots) == 2 + 2 * 4
    assert type(values(small.trees(), 1)[0]) is TreeNode


def test_graphs() -> None:
    """All sets of edges, each once; the size is that of nodes and edges together."""
    directed = all_inputs(small.graphs(3))
    assert len(directed) == 1 + 2**2 + 2**6
    assert all_inputs(small.graphs(2, directed=False)) == [((1, []),), ((2, []),), ((2, [[0, 1]]),)]
    assert len(all_inputs(small.graphs(2, loops=True))) == 2 + 2**4


def test_scripts() -> None:
    """Sequences of operations, with all of their arguments."""
    world = small.scripts(([1, 2],), ("push", [0, 5]), ("pop",))
    assert values(world, 0) == [((1,), []), ((2,), [])]
    assert [operations for _, operations in values(world, 1)][:3] == [
        [("push", 0)],
        [("push", 5)],
        [("pop",)],
    ]
    assert len(values(world, 2)) == 2 * 3**2


def test_built_and_either() -> None:
    """A function makes the values of several spaces; two worlds are mixed by size."""
    rotated = small.built(lambda nums, k: nums[k:] + nums[:k], small.lists([1, 2], 2), range(2))
    assert values(rotated, 1) == [[1], [1], [2], [2]]
    mixed = small.either(small.lists([0], 1), small.lists([8, 9], 3))
    assert mixed.largest == 3
    assert values(mixed, 1) == [[0], [8], [9]]
    assert len(values(mixed, 2)) == 4


def test_what_is_made_is_what_is_counted() -> None:
    """Two parameters, one of them without a size, against a product by hand."""
    made = all_inputs(small.lists([0, 1], 3), [5, 6])
    by_hand = [(list(nums), k) for size in range(4) for nums in product([0, 1], repeat=size) for k in (5, 6)]
    assert made == by_hand
