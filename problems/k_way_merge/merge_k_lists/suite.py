"""Hidden suite of merge_k_lists."""

import random
from itertools import zip_longest

from judge.kit import linked_list
from judge.suite import (
    edge_cases,
    list_nodes,
    list_values,
    random_cases,
    reuses_nodes,
    sorted_lists,
    valid_list,
)


def valid(lists):
    if not all(valid_list(head, 30_000, -1_000_000, 1_000_000) for head in lists):
        return False
    values = [list_values(head) for head in lists]
    nodes = {id(node) for head in lists for node in list_nodes(head)}
    return (
        len(lists) <= 2_000
        and len(nodes) == sum(map(len, values)) <= 30_000
        and values == [*map(sorted, values)]
    )


def check(call):
    lists = [list_values(head) for head in call.args[0]]
    if list_values(call.answer) != sorted(value for one in lists for value in one):
        return "the list does not hold the values of all lists in sorted order"
    if not reuses_nodes(call, call.answer):
        return "the values are right, but the list must be made of the nodes that came in"
    heads_first = [value for row in zip_longest(*lists) for value in row if value is not None]
    if [node.val for node in call.nodes] != heads_first:
        return "the nodes must be relinked, and keep their values"
    return None


def joined(values):
    return [linked_list(one) for one in values]


def belts(*values):
    """Make the arguments out of the values of each list."""
    return (joined(values),)


test_edges = edge_cases(
    no_lists=belts(),
    only_empty_lists=belts([], [], []),
    one_list=belts([1, 2, 2, 3]),
    one_node=belts([], [4], []),
    empty_list_first=belts([], [1, 3], [2]),
    empty_list_last=belts([1, 3], [2], []),
    three_lists_of_one=belts([3], [2], [1]),
    one_list_runs_out_early=belts([1], [2, 3, 4, 5], [3, 6]),
    last_list_is_all_smaller=belts([7, 8], [5, 6], [1, 2]),
    equal_heads=belts([1, 4], [1, 3], [1, 2]),
    equal_values_within_and_across=belts([2, 2], [2, 2, 2], [2]),
    one_list_inside_another=belts([1, 9], [4, 5], [6, 6]),
    zeros=belts([-1, 0, 1], [0, 0], [0, 2]),
    greatest_node_had_a_successor_by_tie=belts([3, 5, 5], [4, 5]),
    equal_ends_and_a_list_behind=belts([1, 3], [2, 3], [3, 4]),
    extreme_values=belts([-1_000_000, 1_000_000], [-1_000_000], [1_000_000]),
)


@random_cases
def test_random(st):
    """Up to five short lists of few values: ties, empty lists and an odd number of lists are frequent.

    Some begin where others end.
    """
    one = sorted_lists(st, st.integers(-2, 3), max_size=4)
    low, high = (sorted_lists(st, st.integers(*ends), min_size=1, max_size=3) for ends in [(-1, 1), (1, 3)])
    return st.tuples((st.lists(one, max_size=5) | st.lists(low | high, max_size=5)).map(joined))


def workload(n):
    """Lists of 15 nodes that interleave: every merge of two walks to the end of both."""
    rng = random.Random(n)
    return ([linked_list(sorted(rng.choices(range(-1_000_000, 1_000_001), k=15))) for _ in range(n // 15)],)
