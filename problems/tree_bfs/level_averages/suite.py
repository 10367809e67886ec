"""Hidden suite of level_averages."""

import random
from fractions import Fraction

from judge.kit import TreeNode, tree
from judge.suite import (
    chain_tree,
    close,
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
compare = close(rel=1e-9, abs=1e-6)


def valid(root):
    return valid_tree(root, 470_000, 400, -LIMIT, LIMIT)


def expected(root):
    """Gather the values of each level, and divide exactly."""
    levels = {}
    for index, node in tree_places(root).items():
        levels.setdefault(index.bit_length(), []).append(node.val)
    return [float(Fraction(sum(levels[depth]), len(levels[depth]))) for depth in sorted(levels)]


test_edges = edge_cases(
    empty_tree=(None,),
    single_node_with_value_zero=(tree([0]),),
    average_is_no_integer=(tree([1, 1, 2]),),
    average_is_not_rounded=(tree([1, 2, 3, 1, 1, 2]),),
    level_with_a_single_child=(tree([1, None, 9]),),
    parents_with_one_and_two_children=(tree([1, 2, 3, 10, None, 4, 4]),),
    subtrees_of_different_sizes=(tree([0, 0, 0, 6, None, 0, 0, 6, None, 0, 0, 0, 0]),),
    values_cancel_out=(tree([1, -5, 5, 3, 1, -3, -1]),),
    only_middle_nodes_have_children=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    two_chains_of_60_levels=(two_armed_tree(60),),
    largest_values=(tree([LIMIT, LIMIT, LIMIT, -LIMIT, LIMIT, LIMIT, LIMIT - 1]),),
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
    """Many levels for walks from the root; a wide level for list queues, in a full tree between two long chains.

    Most values are near the largest, so that sums overflow 32 bits and the precision of a float32.
    """
    rng = random.Random(n)
    values = [rng.choice((0, LIMIT, LIMIT - 1, rng.randint(-LIMIT, LIMIT))) for _ in range(n)]
    left, right, full = values[1:400], values[400:798], values[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "many_wide_levels": (deep_and_wide_tree(values[: n // 2], 400),),
        "full_tree_between_long_chains": (TreeNode(1, chain_tree(left, "left"), between),),
    }
