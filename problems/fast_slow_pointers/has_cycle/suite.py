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
    _, start = list_end(call.args[0])
    if call.answer != (start is not None):
        return "the list has no cycle" if start is None else f"the last node points back to index {start}"
    return intact_complaint(call)


def list_of(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    empty_list=(None,),
    one_node_no_cycle=list_of([1]),
    one_node_to_itself=list_of([1], 0),
    cycle_of_two=list_of([1, 2], 0),
    last_of_two_to_itself=list_of([1, 2], 1),
    long_path_to_a_cycle_of_1=list_of([1, 2, 3, 4, 5, 6, 7], 6),
    cycle_of_all_but_the_head=list_of([1, 2, 3, 4, 5, 6, 7], 1),
    no_cycle_equal_values=list_of([5, 5, 5, 5]),
    no_cycle_equal_first_and_last=list_of([1, 2, 3, 1]),
    no_cycle_extreme_values=list_of([5, -HIGH, 7, HIGH, 5]),
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
    """Equal values without a cycle; and a long path into a long cycle."""
    values = [index * 7 % (2 * HIGH) - HIGH for index in range(n)]
    return {
        "no_cycle": list_of([0] * n),
        "long_cycle": list_of(values, n * 7 // 10),
    }
