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

FAR = 1_000_000


def valid(root):
    return valid_tree(root, 330_000, 400, -FAR, FAR)


def expected(root):
    """Write down all paths to a leaf."""
    return min((len(path) for path in leaf_paths(root)), default=0)


test_edges = edge_cases(
    no_tree=(None,),
    root_is_zero=(tree([0]),),
    nearest_leaf_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, 8, None, None, None, None, None, 9]),),
    nearest_leaf_above_a_level_as_wide=(tree([1, 2, 3, 4, 5, None, 6, 7, 8, None, None, 9]),),
    single_child_above_the_nearest_leaf=(tree([1, 2, 3, None, 4, 5, 6, 7, 8]),),
    heavier_side_has_the_nearer_leaf=(tree([1, 2, 3, 4, 5, None, 6, None, None, 7, 8, 9, None, 10]),),
    leaf_in_the_middle_of_a_thousand=(tree([0] * 2047 + [0] * 1000 + [None] * 2 + [0] * 1046),),
    two_arms_sixty_levels_down=(two_armed_tree(60),),
    shorter_of_two_long_arms=(TreeNode(1, chain_tree([0] * 399), chain_tree([0] * 350, "right")),),
    chain_of_four_hundred=(chain_tree([0] * 400, "left"),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and most of nine; values of zero on small ones."""
    return (small.either(small.trees([0, -1], most=4), small.trees()),)


@random_cases
def test_random(st):
    """Middle sizes, with gaps in so many places that nodes with one child stand above the nearest leaf."""
    value = st.integers(-1, 2) | st.integers(-FAR, FAR)
    below = st.lists(value | value | st.none(), min_size=15, max_size=60)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    arm = st.integers(1, 30).map(lambda length: chain_tree([0] * length))
    hung = st.tuples(arm, gappy).map(lambda sides: TreeNode(0, *sides))
    turned = st.tuples(gappy, arm).map(lambda sides: TreeNode(0, *sides))
    return st.tuples(gappy | hung | turned | trees(st, value, max_size=40))


def workload(n):
    """Many wide levels, and a chain to the right that ends not far above the lowest; a wide level beside two arms."""
    wide = deep_and_wide_tree([i * 7 % 1000 for i in range(n * 3 // 5)], 399)
    full = TreeNode(0, tree([0] * (n - 800)), chain_tree([0] * 398, "right"))
    return {
        "nearest_leaf_far_down": (TreeNode(0, wide, chain_tree([0] * 385, "right")),),
        "full_tree_between_long_arms": (TreeNode(0, chain_tree([0] * 399, "left"), full),),
    }
