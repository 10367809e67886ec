"""Hidden suite of remove_nth_from_end."""

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


def valid(head, n):
    return valid_list(head, 200_000, -HIGH, HIGH) and 1 <= n <= len(list_nodes(head))


def check(call):
    head, n = call.args
    length = len(list_nodes(head))
    return relinking_complaint(call, [index for index in range(length) if index != length - n])


def list_and_n(values, n):
    return linked_list(values), n


test_edges = edge_cases(
    only_node=list_and_n([1], 1),
    first_of_two=list_and_n([1, 2], 2),
    last_of_two=list_and_n([1, 2], 1),
    last_of_many=list_and_n([1, 2, 3, 4, 5], 1),
    head_of_many=list_and_n([1, 2, 3, 4, 5], 5),
    second_of_many=list_and_n([1, 2, 3, 4, 5], 4),
    from_the_end_not_from_the_front=list_and_n([1, 2, 3, 4, 5, 6, 7], 2),
    all_equal=list_and_n([3, 3, 3, 3], 2),
    equal_value_comes_earlier=list_and_n([8, 1, 8, 2], 2),
    equal_value_comes_later=list_and_n([8, 1, 8, 2], 4),
    same_value_as_the_next=list_and_n([1, 5, 5, 2], 3),
    zeros=list_and_n([0, 0, 1, 0], 3),
    extreme_values=list_and_n([HIGH, -HIGH, 0, HIGH, -HIGH], 3),
    n_beyond_256=list_and_n([index % 7 for index in range(600)], 300),
    head_of_more_than_1000=list_and_n(range(1_500), 1_500),
    n_beyond_1000=list_and_n([index % 3 for index in range(2_500)], 1_200),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of distinct values, with every n."""
    two_values = small.together(small.linked_lists([0, 1], most=8), range(1, 9))
    return small.either(two_values, small.together(small.linked_lists(most=40), range(1, 41)))


@random_cases
def test_random(st):
    """Up to 120 nodes, few distinct values or values up to the limits; every n is as likely."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])

    def of_length(length):
        few, anything = (linked_lists(st, one, length, length) for one in (st.integers(-2, 2), value))
        return st.tuples(few | anything, st.integers(1, length))

    return (st.integers(1, 12) | st.integers(20, 120)).flatmap(of_length)


def workload(n):
    """The last node; the node in the middle, where looking ahead costs most; and the head of a list of equal values."""
    values = [index * 7 % (2 * HIGH) - HIGH for index in range(n)]
    return {
        "last": list_and_n(values, 1),
        "middle": list_and_n(values, n // 2),
        "head": list_and_n([5] * n, n),
    }
