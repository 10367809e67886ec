"""Hidden suite of reverse_every_k."""

from judge.kit import linked_list
from judge.suite import edge_cases, linked_lists, list_nodes, random_cases, relinking_complaint, valid_list


def valid(head, k):
    return valid_list(head, 20_000, -1_000_000, 1_000_000) and 1 <= k <= 20_000


def check(call):
    head, k = call.args
    order = list(range(len(list_nodes(head))))
    groups = [order[start : start + k] for start in range(0, len(order), k)]
    return relinking_complaint(call, [position for group in groups for position in reversed(group)])


def line(values, k):
    return linked_list(values), k


test_edges = edge_cases(
    nobody=(None, 3),
    one_child=line([1], 1),
    one_child_in_a_group_of_two=line([1], 2),
    two_children=line([1, 2], 2),
    groups_of_one=line([1, 2, 3, 4], 1),
    exactly_one_group=line([1, 2, 3], 3),
    exactly_two_groups=line([1, 2, 3, 4, 5, 6], 3),
    three_pairs=line([1, 2, 3, 4, 5, 6], 2),
    tail_of_one=line([1, 2, 3, 4], 3),
    tail_of_one_after_pairs=line([1, 2, 3, 4, 5], 2),
    tail_of_two=line([1, 2, 3, 4, 5], 3),
    tail_of_three=line([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 4),
    tail_of_half_a_group=line([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 4),
    tail_of_less_than_half=line([1, 2, 3, 4, 5, 6, 7], 5),
    tail_one_short_of_a_group=line([1, 2, 3, 4, 5, 6, 7], 4),
    one_less_than_all=line([1, 2, 3, 4, 5], 4),
    one_more_than_all=line([1, 2, 3, 4], 5),
    far_more_than_all=line([1, 2, 3], 20_000),
    many_groups=line(list(range(12)), 2),
    all_equal=line([5, 5, 5, 5, 5], 2),
    same_forwards_and_backwards=line([1, 2, 1, 2, 1, 2], 3),
    zeros=line([0, 0, 1, 0, 0], 2),
    falling=line([5, 4, 3, 2, 1], 3),
)


@random_cases
def test_random(st):
    """Up to ten children with few values; groups of every size, most of them with a shorter tail."""
    return st.tuples(linked_lists(st, st.integers(-2, 2)), st.integers(1, 5) | st.integers(1, 12))


def workload(n):
    """Pairs, hard for whoever walks to each group anew; and two large groups, hard within a group."""
    values = [i * 7 % 1000 for i in range(n)]
    return {"pairs": line(values, 2), "large_groups": line(values, max(n // 2, 1))}
