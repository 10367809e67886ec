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

FAR = 1_000_000


def valid(root, target):
    return valid_tree(root, 260_000, 400, -FAR, FAR) and abs(target) <= 1_000_000_000


def expected(root, target):
    """Write down all paths to a leaf, and add each up."""
    return target in [sum(node.val for node in path) for path in leaf_paths(root)]


test_edges = edge_cases(
    no_tree_and_zero=(None, 0),
    root_is_no_leaf=(tree([5, 3]), 5),
    leaf_alone_is_no_path=(tree([5, 3, 1]), 3),
    sum_of_all_is_no_path=(tree([5, 3, 1]), 9),
    path_turns_to_the_left=(tree([1, 2, 3, 4, 5, 6, 7]), 10),
    equal_beginnings_and_other_leaves=(tree([1, 2, 2, 3, None, 3, None, 9, None, 4]), 10),
    target_is_passed_and_comes_back=(tree([4, 6, None, -3]), 7),
    rest_is_zero_before_a_leaf_of_zero=(tree([3, 4, 2, 0]), 7),
    near_leaf_and_all_negative=(tree([-1, -1, -1, -1]), -2),
    near_leaf_and_all_positive=(tree([1, 1, 1, 1]), 2),
    farthest=(tree([FAR, FAR, -FAR, FAR, -FAR]), FAR),
    largest_sum=(chain_tree([FAR] * 400), 400 * FAR),
    one_less_than_a_large_sum=(chain_tree([FAR] * 400), 400 * FAR - 1),
    many_digits=(chain_tree([FAR, 999_999, -7] * 100), 199_999_200),
    second_of_two_equal_nodes=(tree([1, 2, 2, 3, 4, 5, 6]), 9),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values on up to three nodes, then the sums of plus and minus one, with every target in between."""
    tiny = small.together(small.trees([0, 1, -1], most=3), range(-1, 7))
    return small.either(tiny, small.together(small.trees([1, -1]), [0, 1, 2]))


@random_cases
def test_random(st):
    """Middle sizes, and a target that is the sum from the root to some node, a leaf or not."""
    value = st.integers(-2, 3) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    below = st.lists(value | st.none(), min_size=15, max_size=50)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    def with_target(root):
        sums = {total for path in leaf_paths(root) for total in accumulate(node.val for node in path)}
        ends = {sum(node.val for node in path) for path in leaf_paths(root)}
        return st.tuples(st.just(root), st.sampled_from(sorted(sums)) | st.sampled_from(sorted(ends)))

    return (gappy | trees(st, value, max_size=40, empty=False)).flatmap(with_target)


def workload(n):
    """A long way down to many leaves, where only the last one has the sum; a wide level that has none."""
    rng = random.Random(n)
    values = [rng.choice((0, FAR, FAR - 1, rng.randint(-FAR, FAR))) for _ in range(n)]
    bush, place = values[380 : n // 2], n // 2 - 381
    target = sum(values[:380]) + bush[0]
    while place:
        target += bush[place]
        place = (place - 1) // 2
    left, right, full = values[1:400], values[400:798], values[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "long_way_to_many_leaves": (broom_tree(values[: n // 2], 380), target),
        "full_tree_between_long_arms": (
            TreeNode(1, chain_tree(left, "left"), between),
            1 + sum(left[:-1]),
        ),
    }
