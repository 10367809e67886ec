"""Hidden suite of reverse_sublist."""

from judge.kit import linked_list
from judge.suite import (
    edge_cases,
    exhaustive_cases,
    list_nodes,
    random_cases,
    relinking_complaint,
    valid_list,
)

HIGH = 1_000_000


def valid(head, start, end):
    return valid_list(head, 150_000, -HIGH, HIGH) and 1 <= start <= end <= len(list_nodes(head))


def check(call):
    head, start, end = call.args
    order = list(range(len(list_nodes(head))))
    return relinking_complaint(call, order[: start - 1] + order[start - 1 : end][::-1] + order[end:])


def list_and_ends(values, start, end):
    return linked_list(values), start, end


test_edges = edge_cases(
    one_node=list_and_ends([1], 1, 1),
    first_of_two_alone=list_and_ends([1, 2], 1, 1),
    last_of_two_alone=list_and_ends([1, 2], 2, 2),
    whole_list=list_and_ends([1, 2, 3, 4, 5], 1, 5),
    all_but_the_last=list_and_ends([1, 2, 3, 4], 1, 3),
    all_but_the_first=list_and_ends([1, 2, 3, 4], 2, 4),
    sublist_in_the_middle=list_and_ends([1, 2, 3, 4, 5], 2, 4),
    sublist_far_from_the_head=list_and_ends([1, 2, 3, 4, 5, 6, 7], 6, 7),
    long_rest_after_the_sublist=list_and_ends([1, 2, 3, 4, 5, 6, 7], 1, 2),
    values_are_not_positions=list_and_ends([4, 3, 2, 1], 2, 3),
    all_equal=list_and_ends([5, 5, 5, 5], 2, 3),
    zeros=list_and_ends([0, 0, 1, 0], 1, 3),
    extreme_values=list_and_ends([HIGH, -HIGH, 0, HIGH], 2, 4),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every sub-list of every list of two values, and of longer ones of distinct values."""
    lists = small.either(small.linked_lists([0, 1], 5, 1), small.linked_lists(most=22, least=1))
    return lists, range(1, 23), range(1, 23)


@random_cases
def test_random(st):
    """Up to 60 nodes; many sub-lists reach an end; few distinct values, or values up to the limits."""

    def sublists(values):
        position = st.integers(1, len(values)) | st.sampled_from([1, len(values)])
        return st.tuples(position, position).map(lambda it: list_and_ends(values, min(it), max(it)))

    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    few = st.lists(st.integers(-2, 2), min_size=1, max_size=60)
    return (few | st.lists(value, min_size=1, max_size=60)).flatmap(sublists)


def workload(n):
    """A long sub-list at the head, and one at the end, far from the head."""
    values = [index * 7 % HIGH for index in range(n)]
    return {"front": list_and_ends(values, 1, n - n // 10), "back": list_and_ends(values, n // 2, n)}
