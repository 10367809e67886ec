"""Hidden suite of all_path_sums."""

import random

from judge.kit import tree
from judge.suite import (
    broom_tree,
    edge_cases,
    leaf_paths,
    random_cases,
    tree_levels,
    trees_with_sums,
    valid_tree,
)

FAR = 1_000_000


def valid(root, target):
    """The number of ways is found without them: the sums of all leaves, level by level."""
    if not valid_tree(root, 30_000, 400, -FAR, FAR) or abs(target) > 1_000_000_000:
        return False
    total = {root: root.val} if root else {}
    found = 0
    for node in (node for level in tree_levels(root) for node in level):
        children = [child for child in (node.left, node.right) if child]
        total.update({child: total[node] + child.val for child in children})
        found += not children and total[node] == target
    return found <= 1000


def expected(root, target):
    """Write down all ways to a leaf, and keep those that add up."""
    ways = [[node.val for node in path] for path in leaf_paths(root)]
    return [way for way in ways if sum(way) == target]


test_edges = edge_cases(
    no_tree_and_zero=(None, 0),
    root_alone=(tree([7]), 7),
    root_alone_and_another_target=(tree([7]), 0),
    root_alone_is_zero=(tree([0]), 0),
    root_is_no_leaf=(tree([5, 3]), 5),
    root_is_no_leaf_with_a_right_child=(tree([5, None, 3]), 5),
    inner_node_is_no_leaf=(tree([5, 3, 1, None, 2]), 8),
    one_way_of_two=(tree([5, 3, 1]), 6),
    both_ways=(tree([5, 3, 3]), 8),
    no_way=(tree([5, 3, 1]), 5),
    left_to_right=(tree([1, 5, 2, 3, 1, 6, 5]), 9),
    left_leaf_is_deeper=(tree([1, 2, 7, 5, None, None, None]), 8),
    right_leaf_is_deeper=(tree([1, 7, 2, None, None, 5]), 8),
    ways_of_different_length=(tree([1, 2, 4, 2, None, None, None, 0]), 5),
    same_values_on_two_ways=(tree([1, 2, 2, 3, 3, 3, 3]), 6),
    next_way_after_one_was_found=(tree([1, 2, 3, 4, 9, 3]), 7),
    target_is_passed_and_comes_back=(tree([4, 6, None, -3, 2]), 7),
    rest_is_zero_before_a_leaf_of_zero=(tree([3, 4, 2, 0]), 7),
    zeros=(tree([0, 0, 0, 0]), 0),
    chain_to_the_right=(tree([1, None, 2, None, 3]), 6),
    near_leaf_and_all_negative=(tree([-1, -1, -1, -1]), -2),
    near_leaf_and_all_positive=(tree([1, 1, 1, 1]), 2),
    all_negative=(tree([-1, -2, -3, None, -1]), -4),
)


@random_cases(count=400)
def test_random(st):
    """Small trees, and a target that is the sum of the way to some node; few values, so that ways repeat."""
    mixed = trees_with_sums(st, st.integers(-3, 4))
    below_zero = trees_with_sums(st, st.integers(-3, -1))
    return mixed | below_zero | trees_with_sums(st, st.integers(0, 1), max_size=20)


def workload(n):
    """A long way down to thousands of leaves, of which some hundred have the sum."""
    rng = random.Random(n)
    values = [0] * (n // 2) + [rng.randint(-80, 80) for _ in range(n - n // 2)]
    return broom_tree(values, 380), 40
