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

FAR = 1_000_000


def valid(root, sequence):
    fits = 1 <= len(sequence) <= 500 and all(abs(value) <= FAR for value in sequence)
    return fits and valid_tree(root, 260_000, 400, -FAR, FAR)


def expected(root, sequence):
    """Write down all paths to a leaf."""
    return sequence in [[node.val for node in path] for path in leaf_paths(root)]


MENU = [1, 7, 9, 5, 3, 2, 9]

test_edges = edge_cases(
    no_tree=(None, [1]),
    root_alone_and_sequence_goes_on=(tree([7]), [7, 7]),
    rightmost_leaf=(tree(MENU), [1, 9, 9]),
    value_in_the_middle_differs=(tree(MENU), [1, 3, 3]),
    broken_off=(tree(MENU), [1, 7]),
    beginning_is_missing=(tree(MENU), [7, 5]),
    upside_down=(tree(MENU), [5, 7, 1]),
    same_values_in_another_order=(tree([1, 2, None, 3]), [1, 3, 2]),
    broken_off_above_one_child=(tree([1, 2, None, None, 3]), [1, 2]),
    second_child_of_the_same_value=(tree([1, 4, 4, 5, 6, 7, 8]), [1, 4, 8]),
    second_child_of_the_same_value_goes_on_like_the_first=(
        tree([1, 4, 4, 5, None, 5, None, 6, None, 7]),
        [1, 4, 5, 7],
    ),
    same_value_deeper_down=(tree([1, 4, 4, 4, 4, 4, None, 5]), [1, 4, 4, 4]),
    digits_run_together=(tree([1, 12]), [11, 2]),
    digits_of_one_value=(tree([1, 1]), [11]),
    minus_two_is_not_minus_one=(tree([1, -1]), [1, -2]),
    sign_differs=(tree([1, -2]), [1, 2]),
    steps_on_different_paths=(tree([1, 2, 3, 4, None, None, 5]), [1, 2, 5]),
    four_hundred_values=(chain_tree([FAR, 300, -300, 0] * 100), [FAR, 300, -300, 0] * 100),
    one_of_four_hundred_differs=(chain_tree([FAR, 7] * 200), [FAR, 7] * 150 + [FAR - 1, 7] + [FAR, 7] * 49),
    five_hundred_values=(chain_tree([5] * 400), [5] * 500),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two values, one of them zero: sequences shorter and longer than any path, and equal children."""
    return small.trees([0, 1], most=4), small.lists([0, 1], most=4, least=1)


@random_cases(count=300)
def test_random(st):
    """Middle sizes, and the sequence is the path to some leaf: as it is, or with one change."""
    value = st.integers(-2, 3) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])

    def heard(root):
        values = [level[-1].val for level in tree_levels(root)]  # one of each level, mostly on no path
        sequences = [values, values[::-1]]
        for path in leaf_paths(root):
            values = [node.val for node in path]
            sequences += [values, values, values[:-1], values[1:], [*values, values[-1]], values[::-1]]
            sequences += [[*values[:-1], max(values[-1] - 1, -FAR)], [-value for value in values]]
        return st.tuples(st.just(root), st.sampled_from([it for it in sequences if it]))

    def gappy(value):
        below = st.lists(value | value | st.none(), min_size=15, max_size=60)
        return st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    few = gappy(st.integers(0, 1)) | gappy(st.integers(-2, -1))
    return (gappy(value) | trees(st, value, max_size=40, empty=False) | few).flatmap(heard)


def workload(n):
    """Nearly all values are equal, so no branch ends early: the last leaf has the sequence, and none has it."""
    long = [1] * (n // 2 - 1) + [2]
    full = TreeNode(1, tree([1] * (n - 800)), chain_tree([1] * 398, "right"))
    levels = len(tree_levels(full.left))
    return {
        "last_of_many_leaves": (broom_tree(long, 380), [1] * (379 + (n // 2 - 380).bit_length()) + [2]),
        "full_tree_between_long_arms": (
            TreeNode(1, chain_tree([1] * 399, "left"), full),
            [1] * (levels + 1) + [2],
        ),
    }
