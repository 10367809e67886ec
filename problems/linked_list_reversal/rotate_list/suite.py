"""Hidden suite of rotate_list."""

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
    return valid_list(head, 150_000, -HIGH, HIGH) and 0 <= k <= 1_000_000_000


def check(call):
    head, k = call.args
    size = len(list_nodes(head))
    return relinking_complaint(call, [(index - k) % size for index in range(size)])


def list_and_k(length, k):
    return linked_list(range(1, length + 1)), k


test_edges = edge_cases(
    empty_list_k_is_0=(None, 0),
    empty_list=(None, 5),
    one_node_large_k=list_and_k(1, 999),
    two_nodes_k_of_seven_digits=list_and_k(2, 1_000_003),
    one_node_largest_k=list_and_k(1, 1_000_000_000),
    two_nodes_k_is_3=list_and_k(2, 3),
    k_is_0=list_and_k(4, 0),
    k_is_half_of_n=list_and_k(4, 2),
    rotate_right_not_left=list_and_k(5, 1),
    k_is_n_minus_1=list_and_k(5, 4),
    k_is_n=list_and_k(5, 5),
    k_is_n_plus_1=list_and_k(5, 6),
    k_is_2n=list_and_k(5, 10),
    k_is_2n_minus_1=list_and_k(5, 9),
    large_k_multiple_of_n=list_and_k(5, 1_000_000),
    large_k_no_multiple_of_n=list_and_k(7, 10_000),
    k_more_than_16_bits=list_and_k(3, 65_537),
    all_equal=(linked_list([3, 3, 3]), 2),
    zeros=(linked_list([0, 0, 1]), 1),
    extreme_values=(linked_list([HIGH, -HIGH, 0, HIGH]), 3),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of distinct values, with k up to three times n."""
    two_values = small.together(small.linked_lists([0, 1], most=6), range(13))
    return small.either(two_values, small.together(small.linked_lists(most=26), range(79)))


@random_cases
def test_random(st):
    """Up to 60 nodes; k below, near and far above n. The largest k is in the workload."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    lists = linked_lists(st, st.integers(-2, 2), 0, 60) | linked_lists(st, value, 0, 60)
    return st.tuples(lists, st.integers(0, 12) | st.integers(0, 130) | st.integers(0, 3_000))


def workload(n):
    """k of a third of n; and nearly the largest k."""
    values = [index * 7 % HIGH for index in range(n)]
    return {
        "k_is_a_third_of_n": (linked_list(values), n // 3),
        "largest_k": (linked_list(values), 1_000_000_000 // n * n - n // 5),
    }
