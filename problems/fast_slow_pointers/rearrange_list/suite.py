"""Hidden suite of rearrange_list."""

from judge.kit import linked_list
from judge.suite import edge_cases, linked_lists, random_cases, relinking_complaint, valid_list


def valid(head):
    return valid_list(head, 20_000, -1_000_000, 1_000_000)


def check(call):
    last = len(call.nodes) - 1
    return relinking_complaint(call, [last - i // 2 if i % 2 else i // 2 for i in range(last + 1)])


def line(*values):
    return (linked_list(values),)


test_edges = edge_cases(
    nobody=(None,),
    one_child=line(1),
    two_children=line(1, 2),
    three_children=line(1, 2, 3),
    four_children=line(1, 2, 3, 4),
    five_children=line(1, 2, 3, 4, 5),
    six_children=line(1, 2, 3, 4, 5, 6),
    seven_children=line(1, 2, 3, 4, 5, 6, 7),
    eight_children=line(1, 2, 3, 4, 5, 6, 7, 8),
    falling=line(5, 4, 3, 2, 1),
    in_no_order=line(3, -9, 4, 0, 7),
    all_equal=line(2, 2, 2, 2),
    equal_ends=line(1, 2, 3, 1),
    same_forwards_and_backwards=line(1, 2, 3, 2, 1),
    zeros=line(0, 0, 0),
    zero_at_the_head=line(0, 1, 2),
    zero_at_the_end=line(1, 2, 0),
)


@random_cases
def test_random(st):
    """Up to ten nodes, whose values repeat or do not."""
    return st.tuples(linked_lists(st, st.integers(-2, 2)) | linked_lists(st, st.integers(-99, 99)))


def workload(n):
    """A long line of an even number of children, and of an odd one."""
    values = [i * 7 % 1000 for i in range(n)]
    return {"even": line(*values[: n // 2 * 2]), "odd": line(*values[: n - 1 + n % 2])}
