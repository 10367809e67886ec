"""Hidden suite of level_order_successor."""

from itertools import pairwise

from judge.kit import tree
from judge.suite import (
    broom_tree,
    deep_and_wide_tree,
    edge_cases,
    random_cases,
    tree_levels,
    tree_places,
    trees,
    valid_tree,
)


def valid(root, key):
    values = [node.val for level in tree_levels(root) for node in level]
    fits = valid_tree(root, 50_000, 400, -1_000_000, 1_000_000) and abs(key) <= 1_000_000
    return fits and len(set(values)) == len(values)


def expected(root, key):
    """Sort all by place, the children of place p being 2p and 2p + 1, and look for the key."""
    values = [node.val for _, node in sorted(tree_places(root).items())]
    after = dict(pairwise([*values, None]))
    return after.get(key)


FULL = [8, 6, 9, 5, 7, 1, 2]

test_edges = edge_cases(
    no_tree=(None, 1),
    no_tree_and_zero=(None, 0),
    root_alone=(tree([7]), 7),
    root_alone_and_another_key=(tree([7]), 3),
    after_the_root=(tree(FULL), 8),
    after_the_root_of_a_left_chain=(tree([1, 2, None, 3]), 1),
    after_the_root_of_a_right_chain=(tree([1, None, 2, None, 3]), 1),
    within_a_chain=(tree([1, None, 2, 3, None, None, 4]), 3),
    sibling=(tree(FULL), 5),
    cousin=(tree(FULL), 7),
    cousin_across_gaps=(tree([1, 2, 3, 4, None, None, 5]), 4),
    first_of_the_next_level=(tree(FULL), 9),
    next_level_begins_below_another_parent=(tree([1, 2, 3, 4, 5, None, None, None, None, 6]), 5),
    last_of_all=(tree(FULL), 2),
    last_of_all_but_not_the_rightmost=(tree([1, 2, 3, 4, 5]), 5),
    key_is_nowhere=(tree(FULL), 4),
    key_is_nowhere_and_larger_than_all=(tree(FULL), 50),
    least_key_is_nowhere=(tree(FULL), -1_000_000),
    largest_key_is_nowhere=(tree(FULL), 1_000_000),
    least_key_is_the_last_of_all=(tree([1_000_000, 0, -1_000_000]), -1_000_000),
    next_level_begins_between_two_leaves=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]), 7),
    successor_is_zero=(tree([1, 2, 0, 3]), 2),
    first_of_the_next_level_is_zero=(tree([1, 2, 3, 0]), 3),
    key_is_zero=(tree([1, 0, 2]), 0),
    root_is_zero=(tree([0, 1, 2]), 0),
    negative=(tree([-1, -2, -3, -4]), -3),
    rising_search_tree=(tree([4, 2, 6, 1, 3, 5, 7]), 3),
    columns_of_cousins_cross=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]), 6),
    forks_sixty_levels_down=(broom_tree(list(range(70)), 60), 64),
)


@random_cases(count=300)
def test_random(st):
    """Trees of any shape with different values about zero, and a key that is mostly among them."""

    def numbered(drawn):
        root, values, place = drawn
        nodes = [node for level in tree_levels(root) for node in level]
        for number, node in enumerate(nodes):
            node.val = values[number]
        key = values[place % (len(nodes) + 1)]  # the one beyond the nodes' values is missing
        return root, key

    numbers = st.permutations(range(-8, 12))
    return st.tuples(trees(st, st.just(1)), numbers, st.integers(0, 99)).map(numbered)


def workload(n):
    """The key is worn on the lowest of many wide levels, by the last but one."""
    return deep_and_wide_tree(list(range(n)), 400), n - 2
