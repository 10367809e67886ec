"""Hidden suite of count_path_sums."""

import random

from judge.kit import tree
from judge.suite import broom_tree, edge_cases, random_cases, tree_places, trees_with_sums, valid_tree

FAR = 1_000_000


def valid(root, target):
    return valid_tree(root, 40_000, 400, -FAR, FAR) and abs(target) <= 1_000_000_000


def expected(root, target):
    """Go up from each node, place by place: the parent of place p is p // 2."""
    places = tree_places(root)
    count = 0
    for last in places:
        ways = [[places[last >> up] for up in range(length)] for length in range(1, last.bit_length() + 1)]
        count += sum(sum(node.val for node in way) == target for way in ways)
    return count


test_edges = edge_cases(
    no_tree_and_zero=(None, 0),
    no_tree=(None, 3),
    root_alone=(tree([7]), 7),
    root_alone_and_another_target=(tree([7]), 3),
    root_alone_is_zero=(tree([0]), 0),
    no_desk_is_no_way=(tree([1, 2, 3]), 0),
    starts_at_the_root=(tree([1, 2, 3, 4]), 7),
    starts_below_the_root=(tree([9, 2, 3, 4]), 6),
    stops_above_the_leaves=(tree([1, 2, 3, 4, 5]), 3),
    inner_desk_alone=(tree([9, 5, 3, 8, 7]), 5),
    leaf_alone=(tree([9, 5, 3, 8, 7]), 8),
    does_not_turn_round=(tree([1, 2, 3]), 6),
    does_not_leap_over_a_desk=(tree([1, 5, None, 2]), 3),
    sums_of_another_branch=(tree([1, 2, 3, None, None, 4, 5]), 2),
    sum_of_the_left_side_is_wanted_on_the_right=(tree([0, 5, 8, None, None, 1]), 4),
    goes_on_after_a_hit=(tree([5, 0, None, 0]), 5),
    comes_back_to_the_sum=(tree([3, 2, None, -2]), 3),
    starts_three_levels_below=(tree([1, 1, None, 1, None, 1, None, 9]), 9),
    deep_start_is_counted_once=(tree([1, 2, None, 3, None, 4]), 4),
    chain_of_ones=(tree([1, None, 1, None, 1, None, 1]), 2),
    zeros=(tree([0, 0, 0, 0, 0, 0, 0]), 0),
    zero_from_plus_and_minus=(tree([2, -2, 2, 2, None, -2]), 0),
    same_sum_twice_above=(tree([0, 0, None, 4]), 4),
    same_values_on_both_sides=(tree([1, 2, 2, 3, 3, 3, 3]), 5),
    negative_target=(tree([-2, -3, 1, -1]), -4),
    target_zero_and_nothing=(tree([4, -3, 2, 1]), 0),
    way_of_the_target_halves=(tree([2, 2, None, 2, None, 2]), 4),
    farthest=(tree([FAR, FAR, -FAR, -FAR, FAR]), FAR),
)


@random_cases(count=400)
def test_random(st):
    """Small trees of few values about zero, so that ways with the sum lie within one another."""
    return trees_with_sums(st, st.integers(-3, 4)) | trees_with_sums(st, st.integers(-1, 1), max_size=18)


def workload(n):
    """A long way down to a bushy end, so that most nodes have hundreds above; sums repeat often."""
    rng = random.Random(n)
    return broom_tree([rng.randint(-2, 2) for _ in range(n)], 380), 3
