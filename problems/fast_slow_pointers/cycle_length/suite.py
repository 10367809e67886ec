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
        return f"{call.answer} was given, and the list ends"
    if start is not None and call.answer != len(nodes) - start:
        return f"{call.answer} was given, and the cycle has {len(nodes) - start} of the {len(nodes)} nodes"
    return intact_complaint(call)


def songs(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    no_song=(None,),
    one_song=songs([1]),
    one_song_again_and_again=songs([1], 0),
    last_of_two_again_and_again=songs([1, 2], 1),
    all_of_three=songs([1, 2, 3], 0),
    all_but_the_first=songs([1, 2, 3, 4, 5, 6, 7], 1),
    long_way_in_and_circle_of_one=songs([1, 2, 3, 4, 5, 6, 7], 6),
    long_way_in_and_circle_of_three=songs([1, 2, 3, 4, 5, 6, 7, 8, 9], 6),
    equal_values_and_no_circle=songs([5, 5, 5, 5]),
    equal_values_in_a_circle=songs([5, 5, 5, 5, 5], 1),
    same_values_twice_on_the_round=songs([1, 2, 3, 2, 3, 2, 3], 1),
    extreme_values_and_no_circle=songs([5, -HIGH, 7, HIGH, 5]),
    extreme_values_in_a_circle=songs([HIGH, 5, -HIGH, 7], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and every cycle in longer ones."""
    two_values = small.linked_lists([0, 1], most=7, cyclic=True)
    return (small.either(two_values, small.linked_lists(most=40, cyclic=True)),)


@random_cases
def test_random(st):
    """Up to 60 nodes, most of them with a cycle that begins anywhere; values repeat, or are as large as they may be."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    return st.tuples(cyclic_lists(st, st.integers(-1, 2), 60) | cyclic_lists(st, value, 60))


def workload(n):
    """Equal values, most of them in a cycle; and no cycle."""
    return {"most": songs([0] * n, n // 5), "straight": songs([place * 7 % HIGH for place in range(n)])}
