"""Hidden suite of min_depth."""

from judge.kit import TreeNode, tree
from judge.suite import (
    chain_tree,
    deep_and_wide_tree,
    edge_cases,
    leaf_paths,
    random_cases,
    trees,
    valid_tree,
)


def valid(root):
    return valid_tree(root, 50_000, 400, -1_000_000, 1_000_000)


def expected(root):
    """Write down all ways to a leaf."""
    return min((len(path) for path in leaf_paths(root)), default=0)


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    left_child_alone=(tree([1, 2]),),
    right_child_alone=(tree([1, None, 2]),),
    two_leaves=(tree([1, 2, 3]),),
    full_tree=(tree([1, 2, 3, 4, 5, 6, 7]),),
    chain_to_the_left=(chain_tree([1, 2, 3, 4, 5], "left"),),
    chain_to_the_right=(chain_tree([1, 2, 3, 4, 5], "right"),),
    zigzag_chain=(chain_tree([1, 2, 3, 4, 5, 6]),),
    nearest_leaf_on_the_left=(tree([1, 2, 3, None, None, 4, 5]),),
    nearest_leaf_on_the_right=(tree([1, 2, 3, 4, 5]),),
    nearest_leaf_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, 8, None, None, None, None, None, 9]),),
    nearest_leaf_above_a_level_as_wide=(tree([1, 2, 3, 4, 5, None, 6, 7, 8, None, None, 9]),),
    single_child_above_the_nearest_leaf=(tree([1, 2, 3, None, 4, 5, 6, 7, 8]),),
    gap_is_no_exit=(tree([1, 2, 3, 4, None, None, 5, 6, None, None, 7]),),
    heavier_side_has_the_nearer_leaf=(tree([1, 2, 3, 4, 5, None, 6, None, None, 7, 8, 9, None, 10]),),
    zeros=(tree([0, 0, 0, 0]),),
)


@random_cases(count=300)
def test_random(st):
    """Gaps in many places, so that nodes with one child stand above the nearest leaf."""
    return st.tuples(trees(st, st.integers(-1, 2), max_size=20))


def workload(n):
    """Many wide levels; the nearest leaf ends a chain to the right, not far above the lowest levels with all others."""
    chain = min(350, n // 3)
    wide = deep_and_wide_tree([i * 7 % 1000 for i in range(n - 1 - chain)], 399)
    return (TreeNode(0, wide, chain_tree([0] * chain, "right")),)
