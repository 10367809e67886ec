"""Hidden suite of rearrange_list."""

from judge.kit import linked_list
from judge.suite import (
    edge_cases,
    exhaustive_cases,
    linked_lists,
    random_cases,
    relinking_complaint,
    valid_list,
)

HIGH = 1_000_000


def valid(head):
    return head is not None and valid_list(head, 150_000, -HIGH, HIGH)


def check(call):
    last = len(call.nodes) - 1
    return relinking_complaint(call, [last - i // 2 if i % 2 else i // 2 for i in range(last + 1)])


def list_of(*values):
    return (linked_list(values),)


test_edges = edge_cases(
    one_node=list_of(1),
    two_nodes=list_of(1, 2),
    three_nodes=list_of(1, 2, 3),
    six_nodes=list_of(1, 2, 3, 4, 5, 6),
    seven_nodes=list_of(1, 2, 3, 4, 5, 6, 7),
    unsorted_values=list_of(3, -9, 4, 0, 7),
    all_equal=list_of(2, 2, 2, 2),
    equal_first_and_last=list_of(1, 2, 3, 1),
    zero_is_last=list_of(1, 2, 0),
    extreme_values=list_of(HIGH, -HIGH, HIGH, 0, -HIGH),
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
