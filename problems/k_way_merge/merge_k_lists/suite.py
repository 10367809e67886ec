"""Hidden suite of merge_k_lists."""

import random
from itertools import zip_longest

from judge.kit import linked_list
from judge.suite import (
    edge_cases,
    exhaustive_cases,
    list_nodes,
    list_values,
    random_cases,
    reuses_nodes,
    sorted_lists,
    valid_list,
)


def valid(lists):
    if not all(valid_list(head, 34_000, -1_000_000, 1_000_000) for head in lists):
        return False
    values = [list_values(head) for head in lists]
    nodes = {id(node) for head in lists for node in list_nodes(head)}
    return (
        len(lists) <= 2_400
        and len(nodes) == sum(map(len, values)) <= 34_000
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
    one_list_runs_out_early=belts([1], [2, 3, 4, 5], [3, 6]),
    last_list_is_all_smaller=belts([7, 8], [5, 6], [1, 2]),
    equal_values_within_and_across=belts([2, 2], [2, 2, 2], [2]),
    one_list_inside_another=belts([1, 9], [4, 5], [6, 6]),
    greatest_node_had_a_successor_by_tie=belts([3, 5, 5], [4, 5]),
    equal_ends_and_a_list_behind=belts([1, 3], [2, 3], [3, 4]),
    extreme_values=belts([-1_000_000, 1_000_000], [-1_000_000], [1_000_000]),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Up to five short ascending lists of few values, empty ones among them."""
    return (small.built(joined, small.lists(small.lists([0, -1, 2], ascending=True))),)


@random_cases
def test_random(st):
    """Up to eight lists of up to 15 nodes, close together or over the whole range.

    Some begin where others end.
    """
    value = st.integers(-9, 9) | st.integers(-1_000_000, 1_000_000) | st.sampled_from([-1_000_000, 1_000_000])
    one = sorted_lists(st, value, max_size=3) | sorted_lists(st, value, min_size=5, max_size=15)
    low, high = (sorted_lists(st, st.integers(*ends), min_size=1, max_size=5) for ends in [(-1, 1), (1, 3)])
    return st.tuples((st.lists(one, min_size=2, max_size=8) | st.lists(low | high, max_size=8)).map(joined))


def workload(n):
    """Lists of 15 that interleave; two long ones; a long one and many of one node; lists one behind the other."""
    rng = random.Random(n)

    def row(length):
        return sorted(rng.choices(range(-1_000_000, 1_000_001), k=length))

    k = n // 15
    return {
        "many that interleave": (joined(row(15) for _ in range(k)),),
        "two long ones": (joined([row(n // 2), row(n // 2)]),),
        "many short ones and a long one": (joined([*([num] for num in row(k - 1)), row(n // 2)]),),
        "one behind the other, descending": (joined([[-i] * 5 for i in range(k)]),),
    }
