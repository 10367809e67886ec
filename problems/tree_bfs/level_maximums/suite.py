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

FAR = 1_000_000


def valid(root):
    return valid_tree(root, 300_000, 400, -FAR, FAR)


def expected(root):
    """Sort all values by depth and size; the last of each depth is its largest."""
    largest = {}
    for depth, value in sorted((place.bit_length(), node.val) for place, node in tree_places(root).items()):
        largest[depth] = value
    return list(largest.values())


test_edges = edge_cases(
    no_tree=(None,),
    root_is_zero=(tree([0]),),
    root_is_negative=(tree([-4]),),
    zero_among_negatives=(tree([-1, 0, -2, -4, -6, 0]),),
    largest_in_the_middle=(tree([1, 2, 3, 4, 9, 8, 5]),),
    largest_below_the_smaller_parent=(tree([1, 9, 2, 3, 4, 5, 6]),),
    falls_from_level_to_level=(tree([9, 8, 7, 6, 5]),),
    goes_on_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    two_arms_sixty_levels_down=(two_armed_tree(60),),
    farthest=(tree([-FAR, -FAR, FAR, -FAR, -FAR]),),
    chain_of_four_hundred_levels=(chain_tree(list(range(400))),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and those of up to five with all choices of zero and minus one."""
    return (small.either(small.trees([0, -1], most=5), small.trees(least=6)),)


@random_cases
def test_random(st):
    """Middle sizes with gaps in a quarter of the places; few values that repeat, and values at the limits."""
    value = st.integers(-2, 3) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    below = st.lists(value | st.none(), min_size=15, max_size=50)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    return st.tuples(gappy) | st.tuples(trees(st, value, max_size=40))


def workload(n):
    """Many levels for walks from the root, all below zero; a wide level for list queues, between two long arms."""
    rng = random.Random(n)
    values = [rng.randint(-FAR, FAR) for _ in range(n)]
    left, right, full = values[1:400], values[400:798], values[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "many_wide_levels": (deep_and_wide_tree([-abs(value) for value in values[: n // 2]], 400),),
        "full_tree_between_long_arms": (TreeNode(1, chain_tree(left, "left"), between),),
    }
