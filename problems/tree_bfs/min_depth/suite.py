"""Hidden suite of min_depth."""

from judge.kit import TreeNode, tree
from judge.suite import (
    chain_tree,
    deep_and_wide_tree,
    edge_cases,
    exhaustive_cases,
    leaf_paths,
    random_cases,
    trees,
    two_armed_tree,
    valid_tree,
)

LIMIT = 1_000_000


def valid(root):
    return valid_tree(root, 660_000, 400, -LIMIT, LIMIT)


def expected(root):
    """Write down all paths to a leaf."""
    return min((len(path) for path in leaf_paths(root)), default=0)


test_edges = edge_cases(
    empty_tree=(None,),
    single_node_with_value_zero=(tree([0]),),
    nearest_leaf_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, 8, None, None, None, None, None, 9]),),
    nearest_leaf_above_a_level_of_same_width=(tree([1, 2, 3, 4, 5, None, 6, 7, 8, None, None, 9]),),
    node_with_one_child_is_no_leaf=(tree([1, 2, 3, None, 4, 5, 6, 7, 8]),),
    nearest_leaf_on_side_with_more_nodes=(tree([1, 2, 3, 4, 5, None, 6, None, None, 7, 8, 9, None, 10]),),
    few_leaves_in_the_middle_of_a_wide_level=(tree([0] * 2047 + [0] * 1000 + [None] * 2 + [0] * 1046),),
    two_chains_of_60_levels=(two_armed_tree(60),),
    two_chains_of_different_length=(TreeNode(1, chain_tree([0] * 399), chain_tree([0] * 350, "right")),),
    chain_of_400_nodes=(chain_tree([0] * 400, "left"),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and most of nine; values of zero on small ones."""
    return (small.either(small.trees([0, -1], most=4), small.trees()),)


@random_cases
def test_random(st):
    """Middle sizes, with so many missing children that nodes with one child stand above the nearest leaf."""
    value = st.integers(-1, 2) | st.integers(-LIMIT, LIMIT)
    below = st.lists(value | value | st.none(), min_size=15, max_size=60)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    chain = st.integers(1, 30).map(lambda length: chain_tree([0] * length))
    chain_left = st.tuples(chain, gappy).map(lambda sides: TreeNode(0, *sides))
    chain_right = st.tuples(gappy, chain).map(lambda sides: TreeNode(0, *sides))
    return st.tuples(gappy | chain_left | chain_right | trees(st, value, max_size=40))


def workload(n):
    """Many wide levels, and a chain to the right that ends not far above the lowest; a wide level beside two chains."""
    wide = deep_and_wide_tree([i * 7 % 1000 for i in range(n * 3 // 5)], 399)
    full = TreeNode(0, tree([0] * (n - 800)), chain_tree([0] * 398, "right"))
    return {
        "nearest_leaf_on_a_low_level": (TreeNode(0, wide, chain_tree([0] * 385, "right")),),
        "full_tree_between_long_chains": (TreeNode(0, chain_tree([0] * 399, "left"), full),),
    }
