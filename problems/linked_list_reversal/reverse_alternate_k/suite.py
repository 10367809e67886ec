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


def stone(length, k):
    return linked_list(range(1, length + 1)), k


test_edges = edge_cases(
    one_sign=stone(1, 1),
    lines_of_one=stone(5, 1),
    exactly_one_line=stone(3, 3),
    exactly_two_lines=stone(6, 3),
    exactly_three_lines=stone(9, 3),
    kept_tail_of_one=stone(4, 3),
    kept_tail_one_short=stone(7, 4),
    turned_tail_of_one=stone(7, 3),
    turned_tail_of_two=stone(8, 3),
    turned_tail_of_less_than_half=stone(12, 5),
    kept_tail_after_two_rounds=stone(17, 5),
    one_less_than_all=stone(5, 4),
    one_more_than_all=stone(4, 5),
    far_more_than_all=stone(3, 150_000),
    all_equal=(linked_list([5] * 6), 2),
    zeros=(linked_list([0, 0, 1, 0, 0, 2]), 2),
    extreme_values=(linked_list([HIGH, -HIGH, 0, HIGH, -HIGH]), 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of different values, in lines of every length."""
    two_values = small.together(small.linked_lists([0, 1], 7, 1), range(1, 7))
    return small.either(two_values, small.together(small.linked_lists(most=70, least=1), range(1, 25)))


@random_cases
def test_random(st):
    """Up to 60 signs; several lines of every size, the last one mostly short; values repeat, or are extreme."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    signs = linked_lists(st, st.integers(-2, 2), 1, 60) | linked_lists(st, value, 1, 60)
    return st.tuples(signs, st.integers(2, 6) | st.integers(1, 65))


def workload(n):
    """Short lines, hard for whoever walks to each anew; and long ones, hard within a line. The last is turned."""
    values = [place * 7 % HIGH for place in range(n)]
    return {
        "short_lines": (linked_list(values[: n // 6 * 6 - 4]), 3),
        "long_lines": (linked_list(values), n * 2 // 5),
    }
