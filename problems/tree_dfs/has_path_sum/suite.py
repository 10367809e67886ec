"""Hidden suite of has_path_sum."""

import random

from judge.kit import tree
from judge.suite import broom_tree, edge_cases, leaf_paths, random_cases, trees_with_sums, valid_tree

FAR = 1_000_000


def valid(root, target):
    return valid_tree(root, 40_000, 400, -FAR, FAR) and abs(target) <= 1_000_000_000


def expected(root, target):
    """Write down all ways to a leaf, and add each up."""
    return target in [sum(node.val for node in path) for path in leaf_paths(root)]


test_edges = edge_cases(
    no_tree_and_zero=(None, 0),
    no_tree_and_another_target=(None, 5),
    root_alone=(tree([7]), 7),
    root_alone_and_another_target=(tree([7]), 0),
    root_alone_is_zero=(tree([0]), 0),
    root_is_no_leaf=(tree([5, 3]), 5),
    root_is_no_leaf_with_a_right_child=(tree([5, None, 3]), 5),
    inner_node_is_no_leaf=(tree([5, 3, 1, None, 2]), 8),
    left_leaf=(tree([5, 3, 1]), 8),
    right_leaf=(tree([5, 3, 1]), 6),
    leaf_alone_is_no_way=(tree([5, 3, 1]), 3),
    sum_of_all_is_no_way=(tree([5, 3, 1]), 9),
    way_turns_to_the_left=(tree([1, 2, 3, 4, 5, 6, 7]), 10),
    way_turns_to_the_right=(tree([1, 2, 3, 4, 5, 6, 7]), 8),
    second_way_through_the_same_child=(tree([1, 2, 9, 4, 5]), 8),
    equal_beginnings_and_other_leaves=(tree([1, 2, 2, 3, None, 3, None, 9, None, 4]), 10),
    target_is_passed_and_comes_back=(tree([4, 6, None, -3]), 7),
    target_is_passed_from_below=(tree([-4, -6, None, 3]), -7),
    zero_from_plus_and_minus=(tree([3, -3, 1]), 0),
    rest_is_zero_before_a_leaf_of_zero=(tree([3, 4, 2, 0]), 7),
    rest_is_zero_before_other_leaves=(tree([3, 4, 9, 1, 2]), 7),
    sum_on_the_right_of_a_chain=(tree([1, None, 2, None, 3]), 6),
    half_of_a_chain=(tree([1, None, 2, None, 3]), 3),
    near_leaf_and_all_negative=(tree([-1, -1, -1, -1]), -2),
    near_leaf_and_all_positive=(tree([1, 1, 1, 1]), 2),
    all_negative=(tree([-1, -2, -3]), -4),
    farthest=(tree([FAR, FAR, -FAR, FAR, -FAR]), FAR),
)


@random_cases(count=400)
def test_random(st):
    """Small trees, and a target that is the sum of the way to some node, a leaf or not."""
    mixed = trees_with_sums(st, st.integers(-4, 5))
    of_one_sign = trees_with_sums(st, st.integers(-3, -1)) | trees_with_sums(st, st.integers(1, 3))
    return mixed | of_one_sign | trees_with_sums(st, st.integers(-1, 1))


def workload(n):
    """A long way down to thousands of leaves, none of which has the sum."""
    rng = random.Random(n)
    return broom_tree([rng.randint(-9, 9) for _ in range(n)], 380), 10_000
