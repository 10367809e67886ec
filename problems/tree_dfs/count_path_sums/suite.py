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

LIMIT = 1_000_000


def valid(root, target):
    return valid_tree(root, 20_000, 400, -LIMIT, LIMIT) and abs(target) <= 1_000_000_000


def sums_of_paths(root):
    """Go up from each node by heap indices: the parent of index i is i // 2."""
    by_index = tree_places(root)
    for index in by_index:
        total = 0
        while index:
            total += by_index[index].val
            yield total
            index //= 2


def expected(root, target):
    return list(sums_of_paths(root)).count(target)


test_edges = edge_cases(
    empty_tree_target_zero=(None, 0),
    empty_tree=(None, 3),
    path_must_not_turn_at_a_parent=(tree([1, 2, 3]), 6),
    path_must_not_skip_a_node=(tree([1, 5, None, 2]), 3),
    prefix_sum_of_another_branch=(tree([0, 5, 8, None, None, 1]), 4),
    leaf_alone_is_a_path=(tree([1, 1, None, 1, None, 1, None, 9]), 9),
    chain_of_ones=(tree([1, None, 1, None, 1, None, 1]), 2),
    all_zeros=(tree([0, 0, 0, 0, 0, 0, 0]), 0),
    target_zero_from_mixed_signs=(tree([2, -2, 2, 2, None, -2]), 0),
    equal_values_on_both_sides=(tree([1, 2, 2, 3, 3, 3, 3]), 5),
    negative_target=(tree([-2, -3, 1, -1]), -4),
    overlapping_paths=(tree([2, 2, None, 2, None, 2]), 4),
    values_at_the_limits=(tree([LIMIT, LIMIT, -LIMIT, -LIMIT, LIMIT]), LIMIT),
    largest_sum=(chain_tree([LIMIT] * 400), 400 * LIMIT),
    target_one_below_a_large_sum=(chain_tree([LIMIT] * 400), 399 * LIMIT - 1),
    more_than_65536_paths=(chain_tree([0] * 400, "right"), 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values on up to three nodes, then the sums of plus and minus one, with every target in between."""
    tiny = small.together(small.trees([0, 1, -1], most=3), range(-1, 7))
    return small.either(tiny, small.together(small.trees([1, -1]), [0, 1, 2]))


@random_cases
def test_random(st):
    """Middle sizes, and a target that some path has; few values, so that paths overlap."""
    value = st.integers(-2, 3) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])

    def gappy(value):
        below = st.lists(value | value | st.none(), min_size=15, max_size=60)
        return st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    def with_target(root):
        return st.tuples(st.just(root), st.sampled_from(sorted({0, *sums_of_paths(root)})))

    shapes = gappy(value) | gappy(st.integers(-1, 1)) | trees(st, value, max_size=40, empty=False)
    return shapes.flatmap(with_target)


def workload(n):
    """A full tree; few nodes with hundreds of ancestors, with sums that occur again and with zeros only."""
    rng = random.Random(n)
    values = [rng.randint(-2, 2) for _ in range(n)]
    return {
        "full_tree": (tree([rng.choice((0, 1, LIMIT, LIMIT - 1, -LIMIT, 7 - LIMIT)) for _ in values]), 7),
        "small_subtree_below_a_long_chain": (broom_tree(values[: n // 10], 380), 3),
        "zeros_below_a_long_chain": (broom_tree([0] * (n // 10), 388), 0),
    }
