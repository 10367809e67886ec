"""Hidden suite of has_sequence_path."""

from judge.kit import tree
from judge.suite import broom_tree, edge_cases, leaf_paths, random_cases, tree_levels, trees, valid_tree

FAR = 1_000_000


def valid(root, sequence):
    fits = len(sequence) <= 500 and all(abs(value) <= FAR for value in sequence)
    return fits and valid_tree(root, 40_000, 400, -FAR, FAR)


def expected(root, sequence):
    """Write down all ways to a leaf."""
    return sequence in [[node.val for node in path] for path in leaf_paths(root)]


MENU = [1, 7, 9, 5, 3, 2, 9]

test_edges = edge_cases(
    no_tree_and_no_sequence=(None, []),
    no_tree=(None, [1]),
    nothing_heard=(tree(MENU), []),
    root_alone=(tree([7]), [7]),
    root_alone_and_another_value=(tree([7]), [8]),
    root_alone_is_zero=(tree([0]), [0]),
    root_alone_and_sequence_goes_on=(tree([7]), [7, 7]),
    root_is_no_leaf=(tree([7, 7]), [7]),
    leftmost_leaf=(tree(MENU), [1, 7, 5]),
    rightmost_leaf=(tree(MENU), [1, 9, 9]),
    last_value_differs=(tree(MENU), [1, 7, 2]),
    first_value_differs=(tree(MENU), [2, 7, 5]),
    value_in_the_middle_differs=(tree(MENU), [1, 3, 3]),
    broken_off=(tree(MENU), [1, 7]),
    beginning_is_missing=(tree(MENU), [7, 5]),
    goes_on_after_the_end=(tree(MENU), [1, 7, 5, 4]),
    same_value_again_after_the_end=(tree(MENU), [1, 9, 9, 9]),
    upside_down=(tree(MENU), [5, 7, 1]),
    same_values_in_another_order=(tree([1, 2, None, 3]), [1, 3, 2]),
    one_value_left_out=(tree([1, 2, None, 3]), [1, 3]),
    broken_off_above_one_child=(tree([1, 2, None, None, 3]), [1, 2]),
    second_child_of_the_same_value=(tree([1, 4, 4, 5, 6, 7, 8]), [1, 4, 8]),
    second_child_goes_on=(tree([1, 4, 4, None, None, 5]), [1, 4, 5]),
    second_child_ends=(tree([1, 4, 4, 5]), [1, 4]),
    second_child_of_the_same_value_goes_on_like_the_first=(
        tree([1, 4, 4, 5, None, 5, None, 6, None, 7]),
        [1, 4, 5, 7],
    ),
    same_value_deeper_down=(tree([1, 4, 4, 4, 4, 4, None, 5]), [1, 4, 4, 4]),
    digits_run_together=(tree([1, 12]), [11, 2]),
    digits_of_one_value=(tree([1, 1]), [11]),
    minus_two_is_not_minus_one=(tree([1, -1]), [1, -2]),
    sign_differs=(tree([1, -2]), [1, 2]),
    zeros=(tree([0, 0, 0, 0]), [0, 0, 0]),
    zeros_too_many=(tree([0, 0, 0, 0]), [0, 0, 0, 0]),
    steps_on_different_ways=(tree([1, 2, 3, 4, None, None, 5]), [1, 2, 5]),
)


@random_cases(count=400)
def test_random(st):
    """Few values, and the sequence is a way to some node, a leaf or not: as it is, or with one change."""

    def heard(root):
        ways = [[]]
        for node_path in leaf_paths(root):
            values = [node.val for node in node_path]
            ways += [values, values, values[:-1], values[1:], [*values, values[-1]], values[::-1]]
            ways += [[*values[:-1], values[-1] - 1], [-value for value in values]]
        below = [[level[-1].val for level in tree_levels(root)]]  # one of each level, mostly on no way
        return st.tuples(st.just(root), st.sampled_from(ways + below))

    few = trees(st, st.integers(0, 1), max_size=20) | trees(st, st.integers(-2, -1), max_size=20)
    return (trees(st, st.integers(-1, 2), max_size=18) | few).flatmap(heard)


def workload(n):
    """The values are all equal, and only the last one of the sequence is not: no branch ends early."""
    root = broom_tree([1] * n, 380)
    return root, [1] * (len(tree_levels(root)) - 1) + [2]
