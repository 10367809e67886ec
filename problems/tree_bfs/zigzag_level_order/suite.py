"""Hidden suite of zigzag_level_order."""

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
    return valid_tree(root, 520_000, 400, -LIMIT, LIMIT)


def expected(root):
    """Sort the heap indices of each level, the children of i being 2i and 2i + 1; descending at even depths."""
    by_index = tree_places(root)
    depths = sorted({index.bit_length() for index in by_index})
    levels = [[i for i in by_index if i.bit_length() == depth] for depth in depths]
    return [
        [by_index[i].val for i in sorted(level, reverse=depth % 2 == 0)]
        for depth, level in zip(depths, levels, strict=True)
    ]


test_edges = edge_cases(
    empty_tree=(None,),
    single_node_with_value_zero=(tree([0]),),
    five_full_levels=(tree(list(range(1, 32))),),
    level_of_one_node_between_wider_levels=(tree([1, 2, 3, 4, None, None, None, 5, 6]),),
    inner_children_only=(tree([1, 2, 3, None, 4, 5]),),
    outer_children_only=(tree([1, 2, 3, 4, None, None, 5]),),
    level_of_zeros=(tree([1, 0, 0, 2, 3]),),
    subtrees_overlap_in_columns=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]),),
    only_middle_nodes_have_children=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    fork_below_60_levels=(broom_tree(list(range(70)), 60),),
    two_chains_of_60_levels=(two_armed_tree(60),),
    values_at_the_limits=(tree([LIMIT, -LIMIT, LIMIT, -LIMIT, -LIMIT, LIMIT]),),
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
    """Many levels for walks from the root; a full tree between two long chains, whose widest level is read backward."""
    rng = random.Random(n)
    values = [rng.choice((0, 1, -LIMIT, LIMIT, rng.randint(-LIMIT, LIMIT))) for _ in range(n)]
    left, right, full = values[1:400], values[400:798], values[800:]
    between = TreeNode(0, TreeNode(0, tree(full)), chain_tree(right, "right"))
    return {
        "many_wide_levels": (deep_and_wide_tree(values[: n // 2], 400),),
        "full_tree_between_long_chains": (TreeNode(1, chain_tree(left, "left"), between),),
    }
