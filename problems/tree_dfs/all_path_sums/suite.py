"""Hidden suite of all_path_sums."""

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
    tree_levels,
    trees,
    valid_tree,
)

LIMIT = 1_000_000


def valid(root, target):
    """Count the paths without building them: compute the sums of all leaves, level by level."""
    if not valid_tree(root, 260_000, 400, -LIMIT, LIMIT) or abs(target) > 1_000_000_000:
        return False
    total = {root: root.val} if root else {}
    found = 0
    for node in (node for level in tree_levels(root) for node in level):
        children = [child for child in (node.left, node.right) if child]
        total.update({child: total[node] + child.val for child in children})
        found += not children and total[node] == target
    return found <= 1000


def expected(root, target):
    """List all root-to-leaf paths, and keep those with the sum."""
    paths = [[node.val for node in path] for path in leaf_paths(root)]
    return [path for path in paths if sum(path) == target]


test_edges = edge_cases(
    empty_tree_target_zero=(None, 0),
    root_with_one_child_is_no_leaf=(tree([5, 3]), 5),
    paths_from_left_to_right=(tree([1, 5, 2, 3, 1, 6, 5]), 9),
    left_leaf_is_deeper=(tree([1, 2, 7, 5, None, None, None]), 8),
    right_leaf_is_deeper=(tree([1, 7, 2, None, None, 5]), 8),
    paths_of_different_lengths=(tree([1, 2, 4, 2, None, None, None, 0]), 5),
    two_paths_with_equal_values=(tree([1, 2, 2, 3, 3, 3, 3]), 6),
    another_path_after_a_found_one=(tree([1, 2, 3, 4, 9, 3]), 7),
    sum_exceeds_target_then_returns=(tree([4, 6, None, -3, 2]), 7),
    target_reached_above_a_leaf_of_zero=(tree([3, 4, 2, 0]), 7),
    shallow_leaf_all_values_negative=(tree([-1, -1, -1, -1]), -2),
    shallow_leaf_all_values_positive=(tree([1, 1, 1, 1]), 2),
    largest_sum=(chain_tree([LIMIT] * 400), 400 * LIMIT),
    target_one_below_the_largest_sum=(chain_tree([LIMIT] * 400), 400 * LIMIT - 1),
    many_equal_paths=(tree([0] * 1023), 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values on up to three nodes, then the sums of plus and minus one, with every target in between."""
    tiny = small.together(small.trees([0, 1, -1], most=3), range(-1, 7))
    return small.either(tiny, small.together(small.trees([1, -1]), [0, 1, 2]))


@random_cases
def test_random(st):
    """Middle sizes, and a target that is the sum from the root to some node, a leaf or not; paths with equal values."""
    value = st.integers(-2, 3) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])

    def gappy(value):
        below = st.lists(value | st.none() | value, min_size=15, max_size=60)
        return st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    def with_target(root):
        sums = {total for path in leaf_paths(root) for total in accumulate(node.val for node in path)}
        ends = {sum(node.val for node in path) for path in leaf_paths(root)}
        return st.tuples(st.just(root), st.sampled_from(sorted(sums)) | st.sampled_from(sorted(ends)))

    shapes = gappy(value) | gappy(st.integers(-1, 1)) | trees(st, value, max_size=40, empty=False)
    return shapes.flatmap(with_target)


def workload(n):
    """A long path down to many leaves, and a full tree between two long chains; some hundred paths have the sum."""
    rng = random.Random(n)
    chain = [rng.choice((0, LIMIT, LIMIT - 1, rng.randint(-LIMIT, LIMIT))) for _ in range(380)]
    subtree = [rng.randint(-9, 9) for _ in range(n // 4 - 380)]
    full = [rng.randint(-40, 40) for _ in range(n - 800)]
    between = TreeNode(0, tree(full), chain_tree(full[:398], "right"))
    return {
        "long_path_to_many_leaves": (broom_tree(chain + subtree, 380), sum(chain)),
        "full_tree_between_long_chains": (TreeNode(1, chain_tree(full[:399], "left"), between), 4),
    }
