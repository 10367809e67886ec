"""Hidden suite of reverse_list."""

from judge.kit import linked_list
from judge.suite import edge_cases, linked_lists, list_nodes, random_cases, relinking_complaint, valid_list


def valid(head):
    return valid_list(head, 20_000, -1_000_000, 1_000_000)


def check(call):
    return relinking_complaint(call, list(range(len(list_nodes(call.args[0]))))[::-1])


def row(*values):
    return (linked_list(values),)


test_edges = edge_cases(
    no_node=(None,),
    one_node=row(1),
    two_nodes=row(1, 2),
    three_nodes=row(1, 2, 3),
    four_nodes=row(1, 2, 3, 4),
    falling=row(5, 4, 3, 2, 1),
    same_forwards_and_backwards=row(1, 2, 1),
    all_equal=row(4, 4, 4, 4),
    equal_pair=row(4, 4),
    begins_with_zero=row(0, 1, 2),
    ends_with_zero=row(1, 2, 0),
    negative=row(-1, 0, -1, 3),
)


@random_cases
def test_random(st):
    """Up to ten nodes with few values, so that nodes can be told apart by identity alone."""
    return st.tuples(linked_lists(st, st.integers(-2, 2)))


def workload(n):
    """Few values in a long list."""
    return row(*(i * 7 % 1000 for i in range(n)))
