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

FAR = 1_000_000


def valid(root):
    return valid_tree(root, 260_000, 400, -FAR, FAR)


def expected(root):
    """The children of place p are 2p and 2p + 1: of each depth, the largest place is seen."""
    places = tree_places(root)
    depths = sorted({place.bit_length() for place in places})
    return [places[max(p for p in places if p.bit_length() == depth)].val for depth in depths]


test_edges = edge_cases(
    no_tree=(None,),
    root_is_zero=(tree([0]),),
    left_side_is_deeper_by_two=(tree([1, 2, 3, 4, 5, None, None, 6, None, None, None, 7]),),
    left_child_of_the_right_side=(tree([1, 2, 3, 4, 5, 6]),),
    deepest_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, None, 8, 9]),),
    deeper_left_of_the_last_node=(tree([1, 2, 3, None, 4, 5, 6, 7, 8, 9]),),
    falling_values=(tree([9, 8, 7, 6, 5, 4, 3]),),
    largest_is_hidden=(tree([1, 9, 2, 3, 8, 7, 4]),),
    zeros_are_seen=(tree([1, 5, 0, 6, 0]),),
    least_value_is_seen=(tree([1, 2, -FAR, 3, -FAR]),),
    goes_on_in_the_middle_of_five_hundred=(tree([0] * 1023 + [None] * 511 + [7]),),
    columns_of_cousins_cross=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]),),
    forks_sixty_levels_down=(broom_tree(list(range(70)), 60),),
    two_arms_sixty_levels_down=(two_armed_tree(60),),
    chain_of_four_hundred_levels=(chain_tree(list(range(400))),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and those of up to five with all choices of zero and minus one."""
    return (small.either(small.trees([0, -1], most=5), small.trees(least=6)),)


@random_cases
def test_random(st):
    """Middle sizes with gaps in many places; few values that repeat, and values at the limits."""
    value = st.integers(-2, 3) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    below = st.lists(value | st.none(), min_size=15, max_size=50)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    return st.tuples(gappy | trees(st, value, max_size=40))


def workload(n):
    """Many levels for walks from the root; a wide level for list queues, in a full tree between two long arms."""
    rng = random.Random(n)
    values = [rng.choice((0, FAR, -FAR, rng.randint(-FAR, FAR))) for _ in range(n)]
    left, right, full = values[1:400], values[400:600], values[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "many_wide_levels": (deep_and_wide_tree(values[: n // 2], 400),),
        "full_tree_between_long_arms": (TreeNode(1, chain_tree(left, "left"), between),),
    }
