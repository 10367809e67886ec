"""Hidden suite of has_cycle."""

from judge.kit import linked_list
from judge.suite import (
    cyclic_lists,
    edge_cases,
    exhaustive_cases,
    intact_complaint,
    list_end,
    random_cases,
    valid_list,
)

HIGH = 1_000_000


def valid(head):
    return valid_list(head, 100_000, -HIGH, HIGH, cyclic=True)


def check(call):
    _, back = list_end(call.args[0])
    if call.answer != (back is not None):
        return "the list ends" if back is None else f"the last node points back to position {back}"
    return intact_complaint(call)


def office(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    no_telephone=(None,),
    one_rings=office([1]),
    one_to_itself=office([1], 0),
    two_round=office([1, 2], 0),
    last_of_two_to_itself=office([1, 2], 1),
    long_way_in_and_circle_of_one=office([1, 2, 3, 4, 5, 6, 7], 6),
    long_circle_after_one=office([1, 2, 3, 4, 5, 6, 7], 1),
    equal_values_and_no_circle=office([5, 5, 5, 5]),
    value_of_the_head_at_the_end=office([1, 2, 3, 1]),
    extreme_values_and_no_circle=office([5, -HIGH, 7, HIGH, 5]),
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
    """No circle among equal values; and a long way into a long circle."""
    values = [place * 7 % (2 * HIGH) - HIGH for place in range(n)]
    return {
        "straight": office([0] * n),
        "circle": office(values, n * 7 // 10),
    }
