"""Hidden suite of cycle_start."""

from judge.kit import linked_list
from judge.suite import (
    cyclic_lists,
    edge_cases,
    intact_complaint,
    list_end,
    node_complaint,
    random_cases,
    valid_list,
)


def valid(head):
    return valid_list(head, 20_000, -1_000_000, 1_000_000, cyclic=True)


def check(call):
    _, start = list_end(call.args[0])
    return node_complaint(call, start) or intact_complaint(call)


def trail(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    no_trail=(None,),
    one_node=trail([1]),
    one_node_to_itself=trail([1], 0),
    two_nodes=trail([1, 2]),
    two_nodes_round=trail([1, 2], 0),
    last_of_two_to_itself=trail([1, 2], 1),
    whole_trail_of_three=trail([1, 2, 3], 0),
    whole_trail_of_four=trail([1, 2, 3, 4], 0),
    long_way_in_and_circle_of_one=trail([1, 2, 3, 4, 5, 6, 7], 6),
    long_way_in_and_circle_of_two=trail([1, 2, 3, 4, 5, 6, 7], 5),
    long_circle_after_one=trail([1, 2, 3, 4, 5, 6, 7], 1),
    way_in_longer_than_two_rounds=trail([1, 2, 3, 4, 5, 6, 7, 8, 9], 6),
    equal_values_and_no_circle=trail([5, 5, 5, 5]),
    equal_values_in_a_circle=trail([5, 5, 5, 5, 5], 2),
    value_of_the_start_comes_earlier=trail([3, 1, 3, 2], 2),
    same_values_twice_round=trail([1, 2, 1, 2, 1, 2], 2),
    zeros=trail([0, 0, 0], 1),
    extreme_values_and_no_circle=trail([5, -1_000_000, 7, 1_000_000, 5]),
    extreme_values_in_a_circle=trail([1_000_000, 5, -1_000_000, 7], 1),
)


@random_cases
def test_random(st):
    """Up to nine nodes, whose values repeat or do not; most of them with a cycle that begins anywhere."""
    return st.tuples(cyclic_lists(st, st.integers(-1, 2)) | cyclic_lists(st, st.integers(-99, 99)))


def workload(n):
    """A way in of a third, then a circle of the rest: every node must be told from thousands. And no circle."""
    values = [i % 1000 for i in range(n)]
    return {"circle": trail(values, n // 3 if n else None), "straight": trail(values)}
