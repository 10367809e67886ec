"""Hidden suite of level_order_successor."""

import random
from itertools import pairwise

from judge.kit import TreeNode, tree, tree_values
from judge.suite import (
    broom_tree,
    chain_tree,
    deep_and_wide_tree,
    edge_cases,
    exhaustive_cases,
    random_cases,
    tree_levels,
    tree_places,
    trees,
    valid_tree,
)

LIMIT = 1_000_000


def values_of(root):
    return [node.val for level in tree_levels(root) for node in level]


def valid(root, key):
    values = values_of(root)
    return valid_tree(root, 520_000, 400, -LIMIT, LIMIT) and len(set(values)) == len(values) and key in values


def expected(root, key):
    """Sort the nodes by heap index, where the children of index i are 2i and 2i + 1, and look for the key."""
    values = [node.val for _, node in sorted(tree_places(root).items())]
    return dict(pairwise([*values, None]))[key]


FULL = [8, 6, 9, 5, 7, 1, 2]

test_edges = edge_cases(
    single_node=(tree([7]), 7),
    successor_of_root_in_a_right_chain=(tree([1, None, 2, None, 3]), 1),
    successor_has_another_parent=(tree([1, 2, 3, 4, None, None, 5]), 4),
    successor_on_next_level=(tree(FULL), 9),
    next_level_starts_below_a_later_node=(tree([1, 2, 3, 4, 5, None, None, None, None, 6]), 5),
    key_is_last=(tree(FULL), 2),
    key_is_last_on_level_400=(chain_tree([*range(400)], "right"), 399),
    key_is_last_but_not_rightmost=(tree([1, 2, 3, 4, 5]), 5),
    smallest_value_is_last=(tree([LIMIT, 0, -LIMIT]), -LIMIT),
    successor_is_smallest_value=(tree([LIMIT, 0, -LIMIT]), 0),
    next_level_starts_below_a_middle_node=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]), 7),
    successor_is_zero=(tree([1, 2, 0, 3]), 2),
    key_is_zero=(tree([1, 0, 2]), 0),
    binary_search_tree=(tree([4, 2, 6, 1, 3, 5, 7]), 3),
    subtrees_overlap_in_columns=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]), 6),
    fork_below_60_levels=(broom_tree(list(range(70)), 60), 64),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to seven nodes with every key, zero and minus one among them."""

    def renumbered(root):
        numbers = [None, 2, 0, -1, 5, 1, 3, -2, 4, 6]
        return tree([number and numbers[number] for number in tree_values(root)])

    return small.built(renumbered, small.trees(least=1, most=9)), range(-2, 7)


@random_cases
def test_random(st):
    """Middle sizes of any shape, with distinct values about zero or over the whole range, and one of them as key."""

    def numbered(drawn):
        root, values, index = drawn
        nodes = [node for level in tree_levels(root) for node in level]
        for number, node in zip(values, nodes):
            node.val = number
        return root, values[index % len(nodes)]

    numbers = st.permutations(range(-20, 41)) | st.permutations(
        [*range(LIMIT - 30, LIMIT + 1), *range(-LIMIT, -LIMIT + 30)]
    )
    below = st.lists(st.sampled_from([1, 1, None]), min_size=10, max_size=59)
    shapes = below.map(lambda drawn: tree([1, *drawn])) | trees(st, st.just(1), max_size=40, empty=False)
    return st.tuples(shapes, numbers, st.integers(0, 99)).map(numbered)


def workload(n):
    """The last but one of many wide levels; a wide level, in a full tree between two chains that go on below it."""
    values = random.Random(n).sample(range(-LIMIT, LIMIT + 1), n)
    wide = deep_and_wide_tree(values[: n // 2], 400)
    left, right, full = values[2:401], values[401:799], values[800:]
    between = TreeNode(values[1], tree(full), chain_tree(right, "right"))
    return {
        "many_wide_levels": (wide, values_of(wide)[-2]),
        "full_tree_between_long_chains": (TreeNode(values[0], chain_tree(left, "left"), between), left[-1]),
    }
