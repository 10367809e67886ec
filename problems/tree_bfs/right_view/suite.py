"""Hidden suite of right_view."""

import random

from judge.kit import TreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    deep_and_wide_tree,
    edge_cases,
    exhaustive_cases,
    random_cases,
    tree_places,
    trees,
    two_armed_tree,
    valid_tree,
)

LIMIT = 1_000_000


def valid(root):
    return valid_tree(root, 440_000, 400, -LIMIT, LIMIT)


def expected(root):
    """Number the nodes as in a heap, the children of i as 2i and 2i + 1: take the largest index of each level."""
    by_index = tree_places(root)
    depths = sorted({index.bit_length() for index in by_index})
    return [by_index[max(i for i in by_index if i.bit_length() == depth)].val for depth in depths]


test_edges = edge_cases(
    empty_tree=(None,),
    single_node_with_value_zero=(tree([0]),),
    left_subtree_is_two_levels_deeper=(tree([1, 2, 3, 4, 5, None, None, 6, None, None, None, 7]),),
    rightmost_node_is_a_left_child=(tree([1, 2, 3, 4, 5, 6]),),
    deepest_node_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, None, 8, 9]),),
    deepest_nodes_left_of_the_last_leaf=(tree([1, 2, 3, None, 4, 5, 6, 7, 8, 9]),),
    descending_values=(tree([9, 8, 7, 6, 5, 4, 3]),),
    largest_value_is_not_rightmost=(tree([1, 9, 2, 3, 8, 7, 4]),),
    rightmost_values_are_zero=(tree([1, 5, 0, 6, 0]),),
    rightmost_value_is_the_smallest=(tree([1, 2, -LIMIT, 3, -LIMIT]),),
    only_one_of_512_nodes_has_a_child=(tree([0] * 1023 + [None] * 511 + [7]),),
    subtrees_overlap_in_columns=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]),),
    fork_below_60_levels=(broom_tree(list(range(70)), 60),),
    two_chains_of_60_levels=(two_armed_tree(60),),
    chain_of_400_levels=(chain_tree(list(range(400))),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and those of up to five with all choices of zero and minus one."""
    return (small.either(small.trees([0, -1], most=5), small.trees(least=6)),)


@random_cases
def test_random(st):
    """Middle sizes with many missing children; few distinct values, and values at the limits."""
    value = st.integers(-2, 3) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    below = st.lists(value | st.none(), min_size=15, max_size=50)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    return st.tuples(gappy | trees(st, value, max_size=40))


def workload(n):
    """Many levels for walks from the root; a wide level for list queues, in a full tree between two long chains."""
    rng = random.Random(n)
    values = [rng.choice((0, LIMIT, -LIMIT, rng.randint(-LIMIT, LIMIT))) for _ in range(n)]
    left, right, full = values[1:400], values[400:600], values[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "many_wide_levels": (deep_and_wide_tree(values[: n // 2], 400),),
        "full_tree_between_long_chains": (TreeNode(1, chain_tree(left, "left"), between),),
    }
