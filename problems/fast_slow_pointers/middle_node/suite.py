"""Hidden suite of middle_node."""

from judge.kit import linked_list
from judge.suite import (
    edge_cases,
    intact_complaint,
    linked_lists,
    node_complaint,
    random_cases,
    valid_list,
)


def valid(head):
    return valid_list(head, 20_000, -1_000_000, 1_000_000)


def check(call):
    middle = len(call.nodes) // 2 if call.nodes else None
    return node_complaint(call, middle) or intact_complaint(call)


def people(*values):
    return (linked_list(values),)


test_edges = edge_cases(
    nobody=(None,),
    one_person=people(1),
    second_of_two=people(1, 2),
    middle_of_three=people(1, 2, 3),
    third_of_four=people(1, 2, 3, 4),
    middle_of_five=people(1, 2, 3, 4, 5),
    fourth_of_six=people(1, 2, 3, 4, 5, 6),
    middle_of_seven=people(1, 2, 3, 4, 5, 6, 7),
    fifth_of_eight=people(1, 2, 3, 4, 5, 6, 7, 8),
    falling=people(5, 4, 3, 2, 1),
    not_the_median=people(3, 9, -4, 1),
    middle_value_comes_earlier=people(7, 1, 7, 2),
    middle_value_comes_later=people(1, 7, 7, 7),
    all_equal=people(4, 4, 4, 4),
    zeros=people(0, 0, 0),
    zero_in_the_middle=people(1, 0, 1),
)


@random_cases
def test_random(st):
    """Up to ten nodes, whose values repeat or do not."""
    return st.tuples(linked_lists(st, st.integers(-2, 2)) | linked_lists(st, st.integers(-99, 99)))


def workload(n):
    """A long chain of an even number of people, and of an odd one."""
    values = [i * 7 % 1000 for i in range(n)]
    return {"even": people(*values[: n // 2 * 2]), "odd": people(*values[: n - 1 + n % 2])}
