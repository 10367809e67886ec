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
    return relinking_complaint(call, [index for group in groups for index in reversed(group)])


def list_and_k(values, k):
    return linked_list(values), k


test_edges = edge_cases(
    one_node=list_and_k([1], 1),
    groups_of_one=list_and_k([1, 2, 3, 4], 1),
    exactly_one_group=list_and_k([1, 2, 3], 3),
    exactly_two_groups=list_and_k([1, 2, 3, 4, 5, 6], 3),
    last_group_of_1=list_and_k([1, 2, 3, 4], 3),
    last_group_of_2=list_and_k([1, 2, 3, 4, 5], 3),
    last_group_of_half_k=list_and_k([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 4),
    k_is_n_minus_1=list_and_k([1, 2, 3, 4, 5], 4),
    k_is_n_plus_1=list_and_k([1, 2, 3, 4], 5),
    k_much_greater_than_n=list_and_k([1, 2, 3], 150_000),
    many_groups=list_and_k(list(range(12)), 2),
    all_equal=list_and_k([5, 5, 5, 5, 5], 2),
    zeros=list_and_k([0, 0, 1, 0, 0], 2),
    extreme_values=list_and_k([HIGH, -HIGH, 0, HIGH, -HIGH], 3),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of distinct values, in groups of every size."""
    two_values = small.together(small.linked_lists([0, 1], 7, 1), range(1, 9))
    return small.either(two_values, small.together(small.linked_lists(most=50, least=1), range(1, 25)))


@random_cases
def test_random(st):
    """Up to 60 nodes in groups of every size, mostly with a shorter last group; few distinct or extreme values."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    lists = linked_lists(st, st.integers(-2, 2), 1, 60) | linked_lists(st, value, 1, 60)
    return st.tuples(lists, st.integers(1, 5) | st.integers(1, 65))


def workload(n):
    """Pairs, slow for walks to each group; and large groups, slow for walks within one, with a large last group."""
    values = [index * 7 % HIGH for index in range(n)]
    return {"pairs": list_and_k(values[: n - 1 + n % 2], 2), "large_groups": list_and_k(values, n * 2 // 5)}
