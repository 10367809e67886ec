"""Hidden suite of has_cycle."""

from judge.kit import linked_list
from judge.suite import cyclic_lists, edge_cases, intact_complaint, list_end, random_cases, valid_list


def valid(head):
    return valid_list(head, 20_000, -1_000_000, 1_000_000, cyclic=True)


def check(call):
    _, back = list_end(call.args[0])
    if call.answer != (back is not None):
        return "the list ends" if back is None else f"the last node points back to position {back}"
    return intact_complaint(call)


def office(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    no_telephone=(None,),
    one_rings=office([1]),
    one_to_itself=office([1], 0),
    two_and_the_second_rings=office([1, 2]),
    three_and_the_last_rings=office([1, 2, 3]),
    four_and_the_last_rings=office([1, 2, 3, 4]),
    two_round=office([1, 2], 0),
    last_of_two_to_itself=office([1, 2], 1),
    all_of_three=office([1, 2, 3], 0),
    all_of_four=office([1, 2, 3, 4], 0),
    long_way_in_and_circle_of_one=office([1, 2, 3, 4, 5, 6, 7], 6),
    long_way_in_and_circle_of_two=office([1, 2, 3, 4, 5, 6, 7], 5),
    long_circle_after_one=office([1, 2, 3, 4, 5, 6, 7], 1),
    equal_values_and_no_circle=office([5, 5, 5, 5]),
    equal_values_in_a_circle=office([5, 5, 5, 5, 5], 2),
    same_values_twice_and_no_circle=office([1, 2, 1, 2]),
    value_of_the_head_at_the_end=office([1, 2, 3, 1]),
    zeros_and_no_circle=office([0, 0, 0]),
    zeros_in_a_circle=office([0, 0, 0], 1),
    extreme_values_and_no_circle=office([5, -1_000_000, 7, 1_000_000, 5]),
)


@random_cases
def test_random(st):
    """Up to nine nodes, whose values repeat or do not; most of them with a cycle that begins anywhere."""
    return st.tuples(cyclic_lists(st, st.integers(-1, 2)) | cyclic_lists(st, st.integers(-99, 99)))


def workload(n):
    """A straight list, a circle after a third, and one node that points to itself far down the list."""
    values = [i % 1000 for i in range(n)]
    return {"straight": office(values), "circle": office(values, n // 3), "far_circle": office(values, n - 1)}
