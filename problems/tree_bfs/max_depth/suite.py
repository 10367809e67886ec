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

LIMIT = 1_000_000


def valid(root):
    return valid_tree(root, 520_000, 30_000, -LIMIT, LIMIT)


def expected(root):
    return len(tree_levels(root))


test_edges = edge_cases(
    empty_tree=(None,),
    single_node_with_value_zero=(tree([0]),),
    single_node_on_the_last_level=(tree([1, 2, 3, 4, 5, 6, 7, 8]),),
    side_with_fewer_nodes_is_deeper=(tree([1, 2, 3, 4, 5, None, 6, 7, 8, 9, 10, 11, None, *[None] * 8, 12]),),
    only_middle_nodes_have_children=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    only_one_of_512_nodes_has_a_child=(tree([0] * 1023 + [None] * 511 + [0]),),
    deepest_node_below_extreme_values=(tree([0, LIMIT, -LIMIT, None, None, LIMIT, -LIMIT]),),
    zigzag_chain_deeper_than_recursion_limit=(chain_tree([0] * 1500),),
    left_chain_deeper_than_recursion_limit=(chain_tree([0] * 1500, "left"),),
    right_chain_deeper_than_recursion_limit=(chain_tree([0] * 1500, "right"),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and most of nine; values of zero on small ones."""
    return (small.either(small.trees([0, -1], most=4), small.trees()),)


@random_cases
def test_random(st):
    """Middle sizes with many missing children, and chains of different length on both sides."""
    value = st.integers(-1, 2) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    below = st.lists(value | value | st.none(), min_size=15, max_size=60)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    chain = st.integers(1, 20).map(lambda length: chain_tree([0] * length))
    chain_left = st.tuples(chain, gappy).map(lambda sides: TreeNode(0, *sides))
    chain_right = st.tuples(gappy, chain).map(lambda sides: TreeNode(0, *sides))
    return st.tuples(gappy | chain_left | chain_right | trees(st, value, max_size=40))


def workload(n):
    """Chains, alone, in a fork and with a full subtree; wide levels, between chains and with one way down."""
    long = 30_000
    fork = TreeNode(0, chain_tree([0] * (long // 2), "left"), chain_tree([0] * (long - 1), "right"))
    full = TreeNode(0, tree([0] * (n - long)), chain_tree([0] * (long // 2), "right"))
    wide = tree([0] * (2**16 - 1))
    tree_levels(wide)[-1][10].right = chain_tree([0] * 9)
    return {
        "subtree_below_a_long_chain": (broom_tree([0] * (2 * long), long - 20),),
        "full_tree_between_long_chains": (TreeNode(0, chain_tree([0] * (long // 3), "left"), full),),
        "chain": (chain_tree([0] * long),),
        "two_chains_of_different_length": (fork,),
        "one_way_down_from_a_wide_level": (wide,),
    }
