"""Hidden suite of reverse_every_k."""

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


def valid(head, k):
    return head is not None and valid_list(head, 150_000, -HIGH, HIGH) and 1 <= k <= 150_000


def check(call):
    head, k = call.args
    order = list(range(len(list_nodes(head))))
    groups = [order[start : start + k] for start in range(0, len(order), k)]
    return relinking_complaint(call, [position for group in groups for position in reversed(group)])


def line(values, k):
    return linked_list(values), k


test_edges = edge_cases(
    one_child=line([1], 1),
    groups_of_one=line([1, 2, 3, 4], 1),
    exactly_one_group=line([1, 2, 3], 3),
    exactly_two_groups=line([1, 2, 3, 4, 5, 6], 3),
    tail_of_one=line([1, 2, 3, 4], 3),
    tail_of_two=line([1, 2, 3, 4, 5], 3),
    tail_of_half_a_group=line([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 4),
    one_less_than_all=line([1, 2, 3, 4, 5], 4),
    one_more_than_all=line([1, 2, 3, 4], 5),
    far_more_than_all=line([1, 2, 3], 150_000),
    many_groups=line(list(range(12)), 2),
    all_equal=line([5, 5, 5, 5, 5], 2),
    zeros=line([0, 0, 1, 0, 0], 2),
    extreme_values=line([HIGH, -HIGH, 0, HIGH, -HIGH], 3),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of different values, in groups of every size."""
    two_values = small.together(small.linked_lists([0, 1], 7, 1), range(1, 9))
    return small.either(two_values, small.together(small.linked_lists(most=50, least=1), range(1, 25)))


@random_cases
def test_random(st):
    """Up to 60 children in groups of every size, most with a shorter tail; values repeat, or are extreme."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    lines = linked_lists(st, st.integers(-2, 2), 1, 60) | linked_lists(st, value, 1, 60)
    return st.tuples(lines, st.integers(1, 5) | st.integers(1, 65))


def workload(n):
    """Pairs, hard for whoever walks to each group anew; and large groups, hard within a group, with a long tail."""
    values = [place * 7 % HIGH for place in range(n)]
    return {"pairs": line(values[: n - 1 + n % 2], 2), "large_groups": line(values, n * 2 // 5)}
