"""Hidden suite of count_path_sums."""

import random

from judge.kit import tree
from judge.suite import (
    broom_tree,
    chain_tree,
    edge_cases,
    exhaustive_cases,
    random_cases,
    tree_places,
    trees,
    valid_tree,
)

FAR = 1_000_000


def valid(root, target):
    return valid_tree(root, 20_000, 400, -FAR, FAR) and abs(target) <= 1_000_000_000


def sums_of_paths(root):
    """Go up from each node, place by place: the parent of place p is p // 2."""
    places = tree_places(root)
    for last in places:
        total = 0
        while last:
            total += places[last].val
            yield total
            last //= 2


def expected(root, target):
    return list(sums_of_paths(root)).count(target)


test_edges = edge_cases(
    no_tree_and_zero=(None, 0),
    no_tree=(None, 3),
    does_not_turn_round=(tree([1, 2, 3]), 6),
    does_not_leap_over_a_node=(tree([1, 5, None, 2]), 3),
    sum_of_the_left_side_is_wanted_on_the_right=(tree([0, 5, 8, None, None, 1]), 4),
    starts_three_levels_below=(tree([1, 1, None, 1, None, 1, None, 9]), 9),
    chain_of_ones=(tree([1, None, 1, None, 1, None, 1]), 2),
    zeros=(tree([0, 0, 0, 0, 0, 0, 0]), 0),
    zero_from_plus_and_minus=(tree([2, -2, 2, 2, None, -2]), 0),
    same_values_on_both_sides=(tree([1, 2, 2, 3, 3, 3, 3]), 5),
    negative_target=(tree([-2, -3, 1, -1]), -4),
    path_of_the_target_halves=(tree([2, 2, None, 2, None, 2]), 4),
    farthest=(tree([FAR, FAR, -FAR, -FAR, FAR]), FAR),
    largest_sum=(chain_tree([FAR] * 400), 400 * FAR),
    one_less_than_a_large_sum=(chain_tree([FAR] * 400), 399 * FAR - 1),
    more_than_65536_paths=(chain_tree([0] * 400, "right"), 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values on up to three nodes, then the sums of plus and minus one, with every target in between."""
    tiny = small.together(small.trees([0, 1, -1], most=3), range(-1, 7))
    return small.either(tiny, small.together(small.trees([1, -1]), [0, 1, 2]))


@random_cases
def test_random(st):
    """Middle sizes, and a target that some path has; few values, so that paths lie within one another."""
    value = st.integers(-2, 3) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])

    def gappy(value):
        below = st.lists(value | value | st.none(), min_size=15, max_size=60)
        return st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    def with_target(root):
        return st.tuples(st.just(root), st.sampled_from(sorted({0, *sums_of_paths(root)})))

    shapes = gappy(value) | gappy(st.integers(-1, 1)) | trees(st, value, max_size=40, empty=False)
    return shapes.flatmap(with_target)


def workload(n):
    """A full tree; few nodes with hundreds above them, with sums that return and with zeros only."""
    rng = random.Random(n)
    values = [rng.randint(-2, 2) for _ in range(n)]
    return {
        "full_tree": (tree([rng.choice((0, 1, FAR, FAR - 1, -FAR, 7 - FAR)) for _ in values]), 7),
        "small_bush_far_down": (broom_tree(values[: n // 10], 380), 3),
        "zeros_far_down": (broom_tree([0] * (n // 10), 388), 0),
    }
