"""Hidden suite of reverse_list."""

from judge.kit import linked_list
from judge.suite import (
    edge_cases,
    exhaustive_cases,
    linked_lists,
    list_nodes,
    random_cases,
    relinking_complaint,
    valid_list,
)

HIGH = 1_000_000


def valid(head):
    return valid_list(head, 150_000, -HIGH, HIGH)


def check(call):
    return relinking_complaint(call, list(range(len(list_nodes(call.args[0]))))[::-1])


def list_of(*values):
    return (linked_list(values),)


test_edges = edge_cases(
    empty_list=(None,),
    one_node=list_of(1),
    two_nodes=list_of(1, 2),
    three_nodes=list_of(1, 2, 3),
    descending=list_of(5, 4, 3, 2, 1),
    palindrome=list_of(1, 2, 1),
    all_equal=list_of(4, 4, 4, 4),
    zero_is_first=list_of(0, 1, 2),
    extreme_values=list_of(3, -HIGH, HIGH, -HIGH, 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of distinct values."""
    return (small.either(small.linked_lists([0, 1], most=10), small.linked_lists(most=100)),)


@random_cases
def test_random(st):
    """Up to 60 nodes, with few distinct values, or values up to the limits."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    return st.tuples(linked_lists(st, st.integers(-2, 2), 0, 60) | linked_lists(st, value, 0, 60))


def workload(n):
    """Distinct values in a long list."""
    return list_of(*(index * 7 % HIGH for index in range(n)))
