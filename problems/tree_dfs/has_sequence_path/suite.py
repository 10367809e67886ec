"""Hidden suite of has_sequence_path."""

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


def valid(root, sequence):
    fits = 1 <= len(sequence) <= 500 and all(abs(value) <= LIMIT for value in sequence)
    return fits and valid_tree(root, 520_000, 400, -LIMIT, LIMIT)


def expected(root, sequence):
    """List all root-to-leaf paths."""
    return sequence in [[node.val for node in path] for path in leaf_paths(root)]


VALUES = [1, 7, 9, 5, 3, 2, 9]

test_edges = edge_cases(
    empty_tree=(None, [1]),
    single_node_longer_sequence=(tree([7]), [7, 7]),
    rightmost_leaf=(tree(VALUES), [1, 9, 9]),
    middle_value_differs=(tree(VALUES), [1, 3, 3]),
    sequence_ends_above_a_leaf=(tree(VALUES), [1, 7]),
    sequence_starts_below_the_root=(tree(VALUES), [7, 5]),
    reversed_path=(tree(VALUES), [5, 7, 1]),
    same_values_in_other_order=(tree([1, 2, None, 3]), [1, 3, 2]),
    sequence_ends_at_node_with_one_child=(tree([1, 2, None, None, 3]), [1, 2]),
    path_through_second_equal_child=(tree([1, 4, 4, 5, 6, 7, 8]), [1, 4, 8]),
    equal_children_with_equal_grandchildren=(
        tree([1, 4, 4, 5, None, 5, None, 6, None, 7]),
        [1, 4, 5, 7],
    ),
    path_of_equal_values=(tree([1, 4, 4, 4, 4, 4, None, 5]), [1, 4, 4, 4]),
    values_join_to_the_same_string=(tree([1, 12]), [11, 2]),
    two_values_join_to_one=(tree([1, 1]), [11]),
    minus_one_and_minus_two_share_a_hash=(tree([1, -1]), [1, -2]),
    sign_differs=(tree([1, -2]), [1, 2]),
    values_on_different_paths=(tree([1, 2, 3, 4, None, None, 5]), [1, 2, 5]),
    path_of_400_values=(chain_tree([LIMIT, 300, -300, 0] * 100), [LIMIT, 300, -300, 0] * 100),
    one_of_400_values_differs=(
        chain_tree([LIMIT, 7] * 200),
        [LIMIT, 7] * 150 + [LIMIT - 1, 7] + [LIMIT, 7] * 49,
    ),
    sequence_longer_than_any_path=(chain_tree([5] * 400), [5] * 500),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two values, one of them zero: sequences shorter and longer than any path, and equal children."""
    return small.trees([0, 1], most=4), small.lists([0, 1], most=4, least=1)


@random_cases(count=300)
def test_random(st):
    """Middle sizes, and the sequence is the path to some leaf: as it is, or with one change."""
    value = st.integers(-2, 3) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])

    def with_sequence(root):
        values = [level[-1].val for level in tree_levels(root)]  # one of each level, mostly on no path
        sequences = [values, values[::-1]]
        for path in leaf_paths(root):
            values = [node.val for node in path]
            sequences += [values, values, values[:-1], values[1:], [*values, values[-1]], values[::-1]]
            sequences += [[*values[:-1], max(values[-1] - 1, -LIMIT)], [-value for value in values]]
        return st.tuples(st.just(root), st.sampled_from([it for it in sequences if it]))

    def gappy(value):
        below = st.lists(value | value | st.none(), min_size=15, max_size=60)
        return st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    few = gappy(st.integers(0, 1)) | gappy(st.integers(-2, -1))
    return (gappy(value) | trees(st, value, max_size=40, empty=False) | few).flatmap(with_sequence)


def workload(n):
    """Nearly all values are equal, so no branch ends early: the last leaf has the sequence, and none has it."""
    long = [1] * (n // 2 - 1) + [2]
    full = TreeNode(1, tree([1] * (n - 800)), chain_tree([1] * 398, "right"))
    levels = len(tree_levels(full.left))
    return {
        "last_of_many_leaves": (broom_tree(long, 380), [1] * (379 + (n // 2 - 380).bit_length()) + [2]),
        "full_tree_between_long_chains": (
            TreeNode(1, chain_tree([1] * 399, "left"), full),
            [1] * (levels + 1) + [2],
        ),
    }
