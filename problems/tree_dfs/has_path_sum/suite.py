"""Hidden suite of has_path_sum."""

import random
from itertools import accumulate

from judge.kit import TreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    edge_cases,
    exhaustive_cases,
    leaf_paths,
    random_cases,
    trees,
    valid_tree,
)

LIMIT = 1_000_000


def valid(root, target):
    return valid_tree(root, 560_000, 400, -LIMIT, LIMIT) and abs(target) <= 1_000_000_000


def expected(root, target):
    """List all root-to-leaf paths and add up each."""
    return target in [sum(node.val for node in path) for path in leaf_paths(root)]


test_edges = edge_cases(
    empty_tree_target_zero=(None, 0),
    root_with_one_child_is_no_leaf=(tree([5, 3]), 5),
    leaf_alone_is_no_path=(tree([5, 3, 1]), 3),
    sum_of_all_nodes_is_no_path=(tree([5, 3, 1]), 9),
    path_goes_right_then_left=(tree([1, 2, 3, 4, 5, 6, 7]), 10),
    equal_prefixes_different_leaves=(tree([1, 2, 2, 3, None, 3, None, 9, None, 4]), 10),
    sum_exceeds_target_then_returns=(tree([4, 6, None, -3]), 7),
    target_reached_above_a_leaf_of_zero=(tree([3, 4, 2, 0]), 7),
    shallow_leaf_all_values_negative=(tree([-1, -1, -1, -1]), -2),
    shallow_leaf_all_values_positive=(tree([1, 1, 1, 1]), 2),
    values_at_the_limits=(tree([LIMIT, LIMIT, -LIMIT, LIMIT, -LIMIT]), LIMIT),
    largest_sum=(chain_tree([LIMIT] * 400), 400 * LIMIT),
    target_one_below_the_largest_sum=(chain_tree([LIMIT] * 400), 400 * LIMIT - 1),
    sum_of_300_values=(chain_tree([LIMIT, 999_999, -7] * 100), 199_999_200),
    path_through_second_equal_child=(tree([1, 2, 2, 3, 4, 5, 6]), 9),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values on up to three nodes, then the sums of plus and minus one, with every target in between."""
    tiny = small.together(small.trees([0, 1, -1], most=3), range(-1, 7))
    return small.either(tiny, small.together(small.trees([1, -1]), [0, 1, 2]))


@random_cases
def test_random(st):
    """Middle sizes, and a target that is the sum from the root to some node, a leaf or not."""
    value = st.integers(-2, 3) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    below = st.lists(value | st.none(), min_size=15, max_size=50)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    def with_target(root):
        sums = {total for path in leaf_paths(root) for total in accumulate(node.val for node in path)}
        ends = {sum(node.val for node in path) for path in leaf_paths(root)}
        return st.tuples(st.just(root), st.sampled_from(sorted(sums)) | st.sampled_from(sorted(ends)))

    return (gappy | trees(st, value, max_size=40, empty=False)).flatmap(with_target)


def workload(n):
    """A long path down to many leaves, where only the last one has the sum; a wide level that has none."""
    rng = random.Random(n)
    values = [rng.choice((0, LIMIT, LIMIT - 1, rng.randint(-LIMIT, LIMIT))) for _ in range(n)]
    subtree, index = values[380 : n // 2], n // 2 - 381
    target = sum(values[:380]) + subtree[0]
    while index:
        target += subtree[index]
        index = (index - 1) // 2
    left, right, full = values[1:400], values[400:798], values[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "long_path_to_many_leaves": (broom_tree(values[: n // 2], 380), target),
        "full_tree_between_long_chains": (
            TreeNode(1, chain_tree(left, "left"), between),
            1 + sum(left[:-1]),
        ),
    }
