"""Hidden suite of level_maximums."""

import random

from judge.kit import TreeNode, tree
from judge.suite import (
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
    return valid_tree(root, 500_000, 400, -LIMIT, LIMIT)


def expected(root):
    """Sort all values by depth and size; the last of each depth is its largest."""
    largest = {}
    for depth, value in sorted((index.bit_length(), node.val) for index, node in tree_places(root).items()):
        largest[depth] = value
    return list(largest.values())


test_edges = edge_cases(
    empty_tree=(None,),
    single_node_with_value_zero=(tree([0]),),
    single_negative_node=(tree([-4]),),
    maximum_is_zero=(tree([-1, 0, -2, -4, -6, 0]),),
    maximum_in_the_middle=(tree([1, 2, 3, 4, 9, 8, 5]),),
    maximum_below_the_smaller_parent=(tree([1, 9, 2, 3, 4, 5, 6]),),
    maximums_decrease=(tree([9, 8, 7, 6, 5]),),
    only_middle_nodes_have_children=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    two_chains_of_60_levels=(two_armed_tree(60),),
    values_at_the_limits=(tree([-LIMIT, -LIMIT, LIMIT, -LIMIT, -LIMIT]),),
    chain_of_400_levels=(chain_tree(list(range(400))),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and those of up to five with all choices of zero and minus one."""
    return (small.either(small.trees([0, -1], most=5), small.trees(least=6)),)


@random_cases
def test_random(st):
    """Middle sizes with a quarter of the children missing; few distinct values, and values at the limits."""
    value = st.integers(-2, 3) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    below = st.lists(value | st.none(), min_size=15, max_size=50)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    return st.tuples(gappy) | st.tuples(trees(st, value, max_size=40))


def workload(n):
    """Many levels for walks from the root, all negative; a wide level for list queues, between two long chains."""
    rng = random.Random(n)
    values = [rng.randint(-LIMIT, LIMIT) for _ in range(n)]
    left, right, full = values[1:400], values[400:798], values[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "many_wide_levels": (deep_and_wide_tree([-abs(value) for value in values[: n // 2]], 400),),
        "full_tree_between_long_chains": (TreeNode(1, chain_tree(left, "left"), between),),
    }
