"""Hidden suite of reverse_alternate_k."""

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
    for start in range(0, len(order), 2 * k):
        order[start : start + k] = order[start : start + k][::-1]
    return relinking_complaint(call, order)


def list_and_k(length, k):
    return linked_list(range(1, length + 1)), k


test_edges = edge_cases(
    one_node=list_and_k(1, 1),
    groups_of_one=list_and_k(5, 1),
    exactly_one_group=list_and_k(3, 3),
    exactly_two_groups=list_and_k(6, 3),
    exactly_three_groups=list_and_k(9, 3),
    kept_last_group_of_1=list_and_k(4, 3),
    kept_last_group_of_k_minus_1=list_and_k(7, 4),
    reversed_last_group_of_1=list_and_k(7, 3),
    reversed_last_group_of_2=list_and_k(8, 3),
    reversed_last_group_less_than_half=list_and_k(12, 5),
    kept_last_group_of_2=list_and_k(17, 5),
    k_is_n_minus_1=list_and_k(5, 4),
    k_is_n_plus_1=list_and_k(4, 5),
    k_much_greater_than_n=list_and_k(3, 150_000),
    all_equal=(linked_list([5] * 6), 2),
    zeros=(linked_list([0, 0, 1, 0, 0, 2]), 2),
    extreme_values=(linked_list([HIGH, -HIGH, 0, HIGH, -HIGH]), 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of distinct values, in groups of every size."""
    two_values = small.together(small.linked_lists([0, 1], 7, 1), range(1, 7))
    return small.either(two_values, small.together(small.linked_lists(most=70, least=1), range(1, 25)))


@random_cases
def test_random(st):
    """Up to 60 nodes in groups of every size, mostly with a shorter last group; few distinct or extreme values."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    lists = linked_lists(st, st.integers(-2, 2), 1, 60) | linked_lists(st, value, 1, 60)
    return st.tuples(lists, st.integers(2, 6) | st.integers(1, 65))


def workload(n):
    """Small groups, slow for walks to each group; large ones, slow for walks within a group. The last is reversed."""
    values = [index * 7 % HIGH for index in range(n)]
    return {
        "small_groups": (linked_list(values[: n // 6 * 6 - 4]), 3),
        "large_groups": (linked_list(values), n * 2 // 5),
        "one_group_and_a_node": (linked_list(values), n - 1),
    }
