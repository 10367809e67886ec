"""Hidden suite of cycle_length."""

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
    nodes, start = list_end(call.args[0])
    if start is None and call.answer:
        return f"got {call.answer}, but the list has no cycle"
    if start is not None and call.answer != len(nodes) - start:
        return f"got {call.answer}, but the cycle has {len(nodes) - start} of the {len(nodes)} nodes"
    return intact_complaint(call)


def list_of(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    empty_list=(None,),
    one_node_no_cycle=list_of([1]),
    one_node_to_itself=list_of([1], 0),
    last_of_two_to_itself=list_of([1, 2], 1),
    cycle_of_all_three=list_of([1, 2, 3], 0),
    cycle_of_all_but_the_head=list_of([1, 2, 3, 4, 5, 6, 7], 1),
    long_path_to_a_cycle_of_1=list_of([1, 2, 3, 4, 5, 6, 7], 6),
    long_path_to_a_cycle_of_3=list_of([1, 2, 3, 4, 5, 6, 7, 8, 9], 6),
    no_cycle_equal_values=list_of([5, 5, 5, 5]),
    cycle_of_equal_values=list_of([5, 5, 5, 5, 5], 1),
    duplicates_in_the_cycle=list_of([1, 2, 3, 2, 3, 2, 3], 1),
    no_cycle_extreme_values=list_of([5, -HIGH, 7, HIGH, 5]),
    cycle_of_extreme_values=list_of([HIGH, 5, -HIGH, 7], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and every cycle in longer ones."""
    two_values = small.linked_lists([0, 1], most=7, cyclic=True)
    return (small.either(two_values, small.linked_lists(most=40, cyclic=True)),)


@random_cases
def test_random(st):
    """Up to 60 nodes, most with a cycle that begins anywhere; few distinct values, or values up to the limits."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    return st.tuples(cyclic_lists(st, st.integers(-1, 2), 60) | cyclic_lists(st, value, 60))


def workload(n):
    """Equal values, with most nodes in a cycle; and no cycle."""
    return {
        "mostly_cycle": list_of([0] * n, n // 5),
        "no_cycle": list_of([index * 7 % HIGH for index in range(n)]),
    }
