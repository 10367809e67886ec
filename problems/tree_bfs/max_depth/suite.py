"""Hidden suite of max_depth."""

from judge.kit import TreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    edge_cases,
    exhaustive_cases,
    random_cases,
    tree_levels,
    trees,
    valid_tree,
)

FAR = 1_000_000


def valid(root):
    return valid_tree(root, 260_000, 30_000, -FAR, FAR)


def expected(root):
    return len(tree_levels(root))


test_edges = edge_cases(
    no_tree=(None,),
    root_is_zero=(tree([0]),),
    last_level_begun=(tree([1, 2, 3, 4, 5, 6, 7, 8]),),
    lighter_side_is_deeper=(tree([1, 2, 3, 4, 5, None, 6, 7, 8, 9, 10, 11, None, *[None] * 8, 12]),),
    goes_on_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    goes_on_in_the_middle_of_five_hundred=(tree([0] * 1023 + [None] * 511 + [0]),),
    deeper_than_the_recursion_limit=(chain_tree([0] * 1500),),
    deeper_than_the_recursion_limit_to_the_left=(chain_tree([0] * 1500, "left"),),
    deeper_than_the_recursion_limit_to_the_right=(chain_tree([0] * 1500, "right"),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and most of nine; values of zero on small ones."""
    return (small.either(small.trees([0, -1], most=4), small.trees()),)


@random_cases
def test_random(st):
    """Middle sizes with gaps in many places, and arms of different length on both sides."""
    value = st.integers(-1, 2) | st.integers(-FAR, FAR)
    below = st.lists(value | value | st.none(), min_size=15, max_size=60)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    arm = st.integers(1, 20).map(lambda length: chain_tree([0] * length))
    hung = st.tuples(arm, gappy).map(lambda sides: TreeNode(0, *sides))
    turned = st.tuples(gappy, arm).map(lambda sides: TreeNode(0, *sides))
    return st.tuples(gappy | hung | turned | trees(st, value, max_size=40))


def workload(n):
    """One chain; many nodes far down; two chains, the longer on the right; a wide level between two chains."""
    long = 30_000
    fork = TreeNode(0, chain_tree([0] * (long // 2), "left"), chain_tree([0] * (long - 1), "right"))
    full = TreeNode(0, tree([0] * (n - long)), chain_tree([0] * (long // 2), "right"))
    return {
        "broom": (broom_tree([0] * (2 * long), long - 20),),
        "full_tree_between_long_arms": (TreeNode(0, chain_tree([0] * (long // 3), "left"), full),),
        "chain": (chain_tree([0] * long),),
        "fork": (fork,),
    }
