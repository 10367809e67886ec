"""Hidden suite of merge_k_lists."""

import random
from itertools import zip_longest

from judge.kit import linked_list, list_values
from judge.suite import (
    edge_cases,
    exhaustive_cases,
    list_nodes,
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
        return "the values are right, but the list must reuse the nodes of the input"
    heads_first = [value for values in zip_longest(*lists) for value in values if value is not None]
    if [node.val for node in call.nodes] != heads_first:
        return "the nodes must keep their values"
    return None


def heads_of(values):
    return [linked_list(one) for one in values]


def lists_of(*values):
    """Return the arguments for the values of each list."""
    return (heads_of(values),)


test_edges = edge_cases(
    no_lists=lists_of(),
    only_empty_lists=lists_of([], [], []),
    one_list=lists_of([1, 2, 2, 3]),
    one_list_used_up_early=lists_of([1], [2, 3, 4, 5], [3, 6]),
    last_list_holds_the_smallest=lists_of([7, 8], [5, 6], [1, 2]),
    duplicates_within_and_across_lists=lists_of([2, 2], [2, 2, 2], [2]),
    one_list_inside_another=lists_of([1, 9], [4, 5], [6, 6]),
    last_node_had_a_successor=lists_of([3, 5, 5], [4, 5]),
    equal_last_values=lists_of([1, 3], [2, 3], [3, 4]),
    extreme_values=lists_of([-1_000_000, 1_000_000], [-1_000_000], [1_000_000]),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Up to five short ascending lists of few values, empty ones among them."""
    return (small.built(heads_of, small.lists(small.lists([0, -1, 2], ascending=True))),)


@random_cases
def test_random(st):
    """Up to eight lists of up to 15 nodes, close together or over the whole range.

    Some lists begin where others end.
    """
    value = st.integers(-9, 9) | st.integers(-1_000_000, 1_000_000) | st.sampled_from([-1_000_000, 1_000_000])
    one = sorted_lists(st, value, max_size=3) | sorted_lists(st, value, min_size=5, max_size=15)
    low, high = (sorted_lists(st, st.integers(*ends), min_size=1, max_size=5) for ends in [(-1, 1), (1, 3)])
    return st.tuples((st.lists(one, min_size=2, max_size=8) | st.lists(low | high, max_size=8)).map(heads_of))


def workload(n):
    """Lists of 15 that interleave; two long ones; a long one and many of one node; lists one after the other."""
    rng = random.Random(n)

    def random_list(length):
        return sorted(rng.choices(range(-1_000_000, 1_000_001), k=length))

    k = n // 15
    return {
        "many that interleave": (heads_of(random_list(15) for _ in range(k)),),
        "two long ones": (heads_of([random_list(n // 2), random_list(n // 2)]),),
        "many short ones and a long one": (
            heads_of([*([num] for num in random_list(k - 1)), random_list(n // 2)]),
        ),
        "one after the other, descending": (heads_of([[-i] * 5 for i in range(k)]),),
    }
