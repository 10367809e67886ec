"""Hidden suite of cycle_start."""

from judge.kit import linked_list
from judge.suite import (
    cyclic_lists,
    edge_cases,
    exhaustive_cases,
    intact_complaint,
    list_end,
    node_complaint,
    random_cases,
    valid_list,
)

HIGH = 1_000_000


def valid(head):
    return valid_list(head, 100_000, -HIGH, HIGH, cyclic=True)


def check(call):
    _, start = list_end(call.args[0])
    return node_complaint(call, start) or intact_complaint(call)


def trail(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    no_trail=(None,),
    one_node=trail([1]),
    one_node_to_itself=trail([1], 0),
    last_of_two_to_itself=trail([1, 2], 1),
    whole_trail_of_three=trail([1, 2, 3], 0),
    long_way_in_and_circle_of_one=trail([1, 2, 3, 4, 5, 6, 7], 6),
    long_circle_after_one=trail([1, 2, 3, 4, 5, 6, 7], 1),
    way_in_longer_than_two_rounds=trail([1, 2, 3, 4, 5, 6, 7, 8, 9], 6),
    equal_values_and_no_circle=trail([5, 5, 5, 5]),
    value_of_the_start_comes_earlier=trail([3, 1, 3, 2], 2),
    same_values_twice_round=trail([1, 2, 1, 2, 1, 2], 2),
    extreme_values_and_no_circle=trail([5, -HIGH, 7, HIGH, 5]),
    extreme_values_in_a_circle=trail([HIGH, 5, -HIGH, 7], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and every circle in longer ones."""
    two_values = small.linked_lists([0, 1], most=7, cyclic=True)
    return (small.either(two_values, small.linked_lists(most=40, cyclic=True)),)


@random_cases
def test_random(st):
    """Up to 60 nodes, most of them with a cycle that begins anywhere; values repeat, or are as large as they may be."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    return st.tuples(cyclic_lists(st, st.integers(-1, 2), 60) | cyclic_lists(st, value, 60))


def workload(n):
    """A long way among equal values into a long circle; and no circle."""
    return {
        "circle": trail([0] * n, n * 7 // 10),
        "straight": trail([place * 7 % HIGH for place in range(n)]),
    }
