"""What suites about trees share: places, paths to the leaves, the broom, the fork and the two arms."""

from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from judge.kit import TreeNode, tree, tree_values
from judge.suite import (
    broom_tree,
    forked_tree,
    leaf_paths,
    tree_levels,
    tree_places,
    trees_with_sums,
    two_armed_tree,
)


def values_by_place(root: TreeNode | None) -> dict[int, int]:
    return {place: node.val for place, node in tree_places(root).items()}


def test_places_are_those_of_a_heap_and_come_in_order() -> None:
    places = values_by_place(tree([1, 2, 3, None, 4, 5]))
    assert places == {1: 1, 2: 2, 3: 3, 5: 4, 6: 5}
    assert list(places) == sorted(places)
    assert values_by_place(None) == {}


def test_paths_lead_to_every_leaf_from_left_to_right() -> None:
    paths = leaf_paths(tree([1, 2, 3, 4, None, None, 5]))
    assert [[node.val for node in path] for path in paths] == [[1, 2, 4], [1, 3, 5]]
    assert [len(path) for path in leaf_paths(tree([7]))] == [1]
    assert leaf_paths(None) == []


def test_broom_is_a_chain_with_a_complete_tree_below() -> None:
    rows = tree_levels(broom_tree(list(range(10)), handle=3))
    assert [len(row) for row in rows] == [1, 1, 1, 1, 2, 4]
    assert sorted(node.val for row in rows for node in row) == list(range(10))
    assert tree_values(broom_tree([1, 2, 3], handle=3)) == [1, 2, None, None, 3]


@given(trees_with_sums(st, st.integers(-3, 4)))
def test_target_is_a_sum_from_the_root_or_near_zero(drawn: Any) -> None:
    root, target = drawn
    sums = {sum(node.val for node in path[:i]) for path in leaf_paths(root) for i in range(len(path) + 1)}
    assert target in {*sums, 0, 1}


def test_fork_is_two_chains_below_the_end_of_a_chain() -> None:
    """The end of the stem has the only fork, and an arm may be missing."""
    rows = tree_levels(forked_tree([1, 2, 3], [4, 5], [6]))
    assert [[node.val for node in row] for row in rows] == [[1], [2], [3], [4, 6], [5]]
    assert tree_values(forked_tree([1], [], [2, 3])) == [1, None, 2, 3]
    assert tree_values(forked_tree([1], [2], [])) == [1, 2]


def test_two_arms_go_apart() -> None:
    """Each level below the root holds two nodes, the outermost places of a complete tree; no value comes twice."""
    root = two_armed_tree(3)
    assert list(tree_places(root)) == [1, 2, 3, 4, 7, 8, 15]
    assert sorted(values_by_place(root).values()) == list(range(7))
