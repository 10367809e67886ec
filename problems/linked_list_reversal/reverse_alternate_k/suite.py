"""Hidden suite of reverse_alternate_k."""

from judge.kit import linked_list
from judge.suite import edge_cases, linked_lists, list_nodes, random_cases, relinking_complaint, valid_list


def valid(head, k):
    return valid_list(head, 20_000, -1_000_000, 1_000_000) and 1 <= k <= 20_000


def check(call):
    head, k = call.args
    order = list(range(len(list_nodes(head))))
    for start in range(0, len(order), 2 * k):
        order[start : start + k] = order[start : start + k][::-1]
    return relinking_complaint(call, order)


def stone(length, k):
    return linked_list(range(1, length + 1)), k


test_edges = edge_cases(
    no_sign=(None, 3),
    one_sign=stone(1, 1),
    one_sign_in_a_line_of_two=stone(1, 2),
    two_signs=stone(2, 2),
    lines_of_one=stone(5, 1),
    exactly_one_line=stone(3, 3),
    exactly_two_lines=stone(6, 3),
    exactly_three_lines=stone(9, 3),
    exactly_four_lines=stone(8, 2),
    five_lines=stone(10, 2),
    eleven_lines=stone(22, 2),
    kept_tail_of_one=stone(4, 3),
    kept_tail_of_two=stone(5, 3),
    kept_tail_one_short=stone(7, 4),
    turned_tail_of_one=stone(7, 3),
    turned_tail_of_two=stone(8, 3),
    turned_tail_of_less_than_half=stone(12, 5),
    turned_tail_of_half=stone(10, 4),
    turned_tail_of_three=stone(11, 4),
    kept_tail_after_two_rounds=stone(17, 5),
    one_less_than_all=stone(5, 4),
    one_more_than_all=stone(4, 5),
    far_more_than_all=stone(3, 20_000),
    all_equal=(linked_list([5] * 6), 2),
    same_forwards_and_backwards=(linked_list([1, 2, 1, 3, 1, 2, 1]), 3),
    zeros=(linked_list([0, 0, 1, 0, 0, 2]), 2),
    falling=(linked_list([6, 5, 4, 3, 2, 1]), 2),
)


@random_cases
def test_random(st):
    """Up to two dozen signs with few values; several lines of every size, the last one mostly short."""
    return st.tuples(
        linked_lists(st, st.integers(-2, 2), max_size=24), st.integers(2, 4) | st.integers(1, 15)
    )


def workload(n):
    """Pairs, hard for whoever walks to each group anew; and large groups, hard within a group."""
    values = [i * 7 % 1000 for i in range(n)]
    return {"pairs": (linked_list(values), 2), "large_groups": (linked_list(values), max(n // 3, 1))}
