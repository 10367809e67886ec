"""Hidden suite of middle_node."""

from judge.kit import linked_list
from judge.suite import (
    edge_cases,
    exhaustive_cases,
    intact_complaint,
    linked_lists,
    node_complaint,
    random_cases,
    valid_list,
)

HIGH = 1_000_000


def valid(head):
    return head is not None and valid_list(head, 150_000, -HIGH, HIGH)


def check(call):
    return node_complaint(call, len(call.nodes) // 2) or intact_complaint(call)


def list_of(*values):
    return (linked_list(values),)


test_edges = edge_cases(
    one_node=list_of(1),
    second_of_two=list_of(1, 2),
    middle_of_three=list_of(1, 2, 3),
    third_of_four=list_of(1, 2, 3, 4),
    fourth_of_six=list_of(1, 2, 3, 4, 5, 6),
    middle_of_seven=list_of(1, 2, 3, 4, 5, 6, 7),
    not_the_median=list_of(3, 9, -4, 1),
    middle_value_occurs_earlier=list_of(7, 1, 7, 2),
    middle_value_occurs_later=list_of(1, 7, 7, 7),
    zero_in_the_middle=list_of(1, 0, 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of distinct values."""
    return (small.either(small.linked_lists([0, 1], 10, 1), small.linked_lists(most=100, least=1)),)


@random_cases
def test_random(st):
    """Up to 60 nodes, with few distinct values, or values up to the limits."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    return st.tuples(linked_lists(st, st.integers(-2, 2), 1, 60) | linked_lists(st, value, 1, 60))


def workload(n):
    """A long list of an even number of nodes, and one of an odd number with equal values."""
    values = [index * 7 % (2 * HIGH) - HIGH for index in range(n)]
    return {
        "even": list_of(*values[: n // 2 * 2]),
        "odd": list_of(*[0] * (n - 1 + n % 2)),
    }
