"""The shared shapes are what they say, and reach the corners they were made for."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from judge.kit import linked_list, list_values, tree, tree_values
from judge.suite import (
    Call,
    carrying_windows,
    chain_tree,
    cyclic_lists,
    deep_and_wide_tree,
    dependency_graphs,
    has_cycle,
    interval_lists,
    large_dependency_graphs,
    linked_lists,
    list_end,
    order_complaint,
    reuses_nodes,
    rotated_lists,
    tree_levels,
    trees,
    valid_edges,
    valid_list,
    valid_tree,
)

NUMBERS = st.integers(-5, 9)
SEARCH = settings(max_examples=2000, derandomize=True, database=None)


def reaches(strategy: Any, holds: Callable[[Any], bool]) -> bool:
    """Return whether a strategy draws something of which the condition holds."""
    try:
        find(strategy, holds, settings=SEARCH)
    except Exception:
        return False
    return True


@given(rotated_lists(st, NUMBERS))
def test_rotated_lists_drop_once_at_most(nums: list[int]) -> None:
    """Going round, a rotated list of different numbers falls exactly once, unless it is a single one."""
    falls = sum(a > b for a, b in zip(nums, [*nums[1:], nums[0]], strict=True))
    assert falls == (len(nums) > 1)


def test_rotated_lists_are_drawn_unrotated_too() -> None:
    """No rotation at all is one of the draws."""
    assert reaches(rotated_lists(st, NUMBERS, min_size=4), lambda nums: nums == sorted(nums))


def test_cyclic_lists_are_drawn_with_and_without_a_cycle() -> None:
    """Both, and the cycle of one node, are reached."""
    assert reaches(cyclic_lists(st, NUMBERS), lambda head: head and list_end(head)[1] is None)
    assert reaches(cyclic_lists(st, NUMBERS), lambda head: list_end(head)[1] == 0)
    assert reaches(cyclic_lists(st, NUMBERS), lambda head: list_end(head)[1] == len(list_end(head)[0]) - 1)


def test_linked_lists_may_be_empty() -> None:
    """None is the empty list."""
    assert reaches(linked_lists(st, NUMBERS), lambda head: head is None)


@pytest.mark.parametrize(
    "holds",
    [
        pytest.param(lambda levels: not levels, id="empty"),
        pytest.param(lambda levels: len(levels) == 1, id="one node"),
        pytest.param(lambda levels: len(levels) > 4 and all(len(level) == 1 for level in levels), id="chain"),
        pytest.param(lambda levels: [len(level) for level in levels] == [1, 2, 4], id="complete"),
    ],
)
def test_trees_reach_every_shape(holds: Callable[[Any], bool]) -> None:
    """Empty, single, chain and complete trees are all drawn."""
    assert reaches(trees(st, NUMBERS), lambda root: holds(tree_levels(root)))


@pytest.mark.parametrize(("size", "levels"), [(1, 10), (100, 10), (5000, 60), (30_000, 400)])
def test_deep_and_wide_trees_have_every_value_and_no_more_levels(size: int, levels: int) -> None:
    """All values are in the tree, which keeps to its number of levels and nearly uses it."""
    rows = tree_levels(deep_and_wide_tree(list(range(size)), levels))
    assert sorted(node.val for row in rows for node in row) == list(range(size))
    assert len(rows) <= levels
    assert len(rows) >= min(levels // 3, size)


@pytest.mark.parametrize("side", ["left", "right", "zigzag"])
def test_chain_trees_have_one_node_a_level(side: str) -> None:
    """A chain is as deep as it has values."""
    assert [len(level) for level in tree_levels(chain_tree([1, 2, 3, 4], side))] == [1, 1, 1, 1]


@given(interval_lists(st, disjoint=True))
def test_disjoint_intervals_are_sorted_and_apart(intervals: list[list[int]]) -> None:
    """Each begins after the one before has ended."""
    assert all(start <= end for start, end in intervals)
    assert all(a[1] < b[0] for a, b in pairwise(intervals))


@pytest.mark.parametrize(
    "holds",
    [
        pytest.param(lambda a, b: a[1] == b[0] and a[0] < a[1] < b[1], id="touching"),
        pytest.param(lambda a, b: a[0] < b[0] and b[1] < a[1], id="nested"),
        pytest.param(lambda a, b: a == b, id="equal"),
        pytest.param(lambda a, b: b[0] == a[1] + 1, id="gap of one"),
        pytest.param(lambda a, b: a[0] == a[1], id="point"),
    ],
)
def test_intervals_reach_every_corner(holds: Callable[[Any, Any], bool]) -> None:
    """Pairs of each kind are drawn."""
    assert reaches(
        interval_lists(st), lambda them: any(holds(a, b) for a in them for b in them if a is not b)
    )


@given(interval_lists(st, min_length=1))
def test_intervals_keep_their_least_length(intervals: list[list[int]]) -> None:
    """No interval is shorter than asked for."""
    assert all(end - start >= 1 for start, end in intervals)


@given(dependency_graphs(st))
def test_cycles_are_told_from_orders(graph: tuple[int, list[list[int]]]) -> None:
    """A graph has a cycle exactly when no permutation is an order of it."""
    from itertools import permutations

    n, edges = graph
    if n > 5:
        return
    ordered = any(order_complaint(n, edges, list(order)) is None for order in permutations(range(n)))
    assert has_cycle(n, edges) is not ordered


@pytest.mark.parametrize(
    ("n", "edges", "order", "right"),
    [
        pytest.param(0, [], [], True, id="nothing to order"),
        pytest.param(2, [[1, 0]], [1, 0], True, id="order"),
        pytest.param(2, [[1, 0]], [], False, id="order missed"),
        pytest.param(2, [[0, 1], [1, 0]], [], True, id="cycle"),
        pytest.param(2, [[0, 1], [1, 0]], [0, 1], False, id="cycle missed"),
        pytest.param(3, [[0, 1], [1, 0]], [2], False, id="part of an order"),
        pytest.param(2, [], [0, 0], False, id="node twice"),
        pytest.param(2, [], [0, 1, 1], False, id="node too many"),
    ],
)
def test_no_order_is_an_answer_to_a_cycle(
    n: int, edges: list[list[int]], order: list[int], right: bool
) -> None:
    """The empty list is right where there is a cycle, and only there."""
    assert (order_complaint(n, edges, order, empty_on_cycle=True) is None) is right


def test_graphs_are_drawn_with_and_without_cycles() -> None:
    """Both kinds are reached."""
    assert reaches(dependency_graphs(st), lambda graph: len(graph[1]) > 3 and has_cycle(*graph))
    assert reaches(dependency_graphs(st), lambda graph: len(graph[1]) > 3 and not has_cycle(*graph))


def test_large_graphs_are_what_their_names_say() -> None:
    """Only one of them has a cycle, all keep to the number of edges, and two builds agree."""
    graphs = large_dependency_graphs(50)
    assert [name for name, graph in graphs.items() if has_cycle(*graph)] == ["cycle_at_the_end"]
    assert all(valid_edges(*graph, most_nodes=50, most_edges=99) for graph in graphs.values())
    assert graphs == large_dependency_graphs(50)


@pytest.mark.parametrize(
    ("n", "edges", "valid"),
    [
        pytest.param(0, [], True, id="no node"),
        pytest.param(2, [[0, 1], [1, 1]], True, id="edge to itself"),
        pytest.param(-1, [], False, id="fewer than none"),
        pytest.param(0, [[0, 0]], False, id="edge without nodes"),
        pytest.param(2, [[0, 2]], False, id="beyond the last"),
        pytest.param(2, [[-1, 0]], False, id="before the first"),
        pytest.param(2, [[0, 1, 1]], False, id="three ends"),
        pytest.param(2, [[]], False, id="no end"),
        pytest.param(4, [], False, id="too many nodes"),
        pytest.param(1, [[0, 0]] * 3, False, id="too many edges"),
    ],
)
def test_edges_join_nodes(n: int, edges: list[list[int]], valid: bool) -> None:
    """Ends, their number and the limits are seen."""
    assert valid_edges(n, edges, most_nodes=3, most_edges=2) is valid


def test_walks_end_whatever_the_links() -> None:
    """A list in a circle is told, and no list at all is no crash."""
    assert list_values(linked_list([1, 2], tail_to=0)) == [1, 2, ...]
    assert list_values("nonsense") == [...]
    assert tree_values(tree([1, None, 2, 3])) == [1, None, 2, 3]


def test_reused_nodes_are_told_from_copies() -> None:
    """The same nodes in another order are the list's own; copies, missing and repeated ones are not."""
    head = linked_list([1, 2, 3])
    assert head is not None
    nodes, _ = list_end(head)
    call = Call((head,), None, nodes=list(nodes))
    assert reuses_nodes(call, head)
    assert not reuses_nodes(call, linked_list([1, 2, 3]))
    assert not reuses_nodes(call, head.next)
    nodes[-1].next = nodes[0]
    assert not reuses_nodes(call, head)


def test_validity_of_lists_and_trees() -> None:
    """Size, values, cycles and shared nodes are seen."""
    assert valid_list(linked_list([1, 2]), 2, 0, 5)
    assert not valid_list(linked_list([1, 2, 3]), 2, 0, 5)
    assert not valid_list(linked_list([1, 9]), 2, 0, 5)
    assert not valid_list(linked_list([1], tail_to=0), 2, 0, 5)
    assert valid_list(linked_list([1], tail_to=0), 2, 0, 5, cyclic=True)
    root = tree([1, 2, 3])
    assert root is not None
    assert valid_tree(root, 3, 2, 0, 5)
    assert not valid_tree(root, 2, 2, 0, 5)
    assert not valid_tree(root, 3, 1, 0, 5)
    assert not valid_tree(root, 3, 2, 2, 5)
    root.left = root.right
    assert not valid_tree(root, 3, 2, 0, 5)


@pytest.mark.parametrize("size", [16, 256])
def test_windows_that_carry(size: int) -> None:
    """No window holds the pattern's letters, and one does when `size` of a letter count as one of the next."""
    text, pattern = carrying_windows(size)

    def packed(letters: str) -> int:
        return sum(size ** "abc".index(letter) for letter in letters)

    windows = [text[i : i + len(pattern)] for i in range(len(text) - len(pattern) + 1)]
    assert sorted(pattern) not in map(sorted, windows)
    assert packed(pattern) in map(packed, windows)
