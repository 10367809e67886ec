"""Hidden suite of cycle_length."""

from judge.kit import linked_list
from judge.suite import cyclic_lists, edge_cases, intact_complaint, list_end, random_cases, valid_list


def valid(head):
    return valid_list(head, 20_000, -1_000_000, 1_000_000, cyclic=True)


def check(call):
    nodes, start = list_end(call.args[0])
    if start is None and call.answer:
        return f"{call.answer} was given, and the list ends"
    if start is not None and call.answer != len(nodes) - start:
        return f"{call.answer} was given, and the cycle has {len(nodes) - start} of the {len(nodes)} nodes"
    return intact_complaint(call)


def songs(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    no_song=(None,),
    one_song=songs([1]),
    one_song_again_and_again=songs([1], 0),
    two_songs=songs([1, 2]),
    two_songs_round=songs([1, 2], 0),
    last_of_two_again_and_again=songs([1, 2], 1),
    all_of_three=songs([1, 2, 3], 0),
    all_of_four=songs([1, 2, 3, 4], 0),
    all_but_the_first=songs([1, 2, 3, 4, 5, 6, 7], 1),
    long_way_in_and_circle_of_one=songs([1, 2, 3, 4, 5, 6, 7], 6),
    long_way_in_and_circle_of_two=songs([1, 2, 3, 4, 5, 6, 7], 5),
    long_way_in_and_circle_of_three=songs([1, 2, 3, 4, 5, 6, 7, 8, 9], 6),
    way_in_as_long_as_the_circle=songs([1, 2, 3, 4, 5, 6], 3),
    equal_values_and_no_circle=songs([5, 5, 5, 5]),
    equal_values_in_a_circle=songs([5, 5, 5, 5, 5], 1),
    same_values_twice_on_the_round=songs([1, 2, 3, 2, 3, 2, 3], 1),
    same_values_on_the_way_in=songs([1, 2, 1, 2, 1, 2], 4),
    zeros=songs([0, 0, 0], 1),
    extreme_values_and_no_circle=songs([5, -1_000_000, 7, 1_000_000, 5]),
    extreme_values_in_a_circle=songs([1_000_000, 5, -1_000_000, 7], 1),
)


@random_cases
def test_random(st):
    """Up to nine nodes, whose values repeat or do not; most of them with a cycle that begins anywhere."""
    return st.tuples(cyclic_lists(st, st.integers(-1, 2)) | cyclic_lists(st, st.integers(-99, 99)))


def workload(n):
    """A circle of half the nodes, a circle of one far down the list, and no circle."""
    values = [i % 1000 for i in range(n)]
    return {"half": songs(values, n // 2), "far": songs(values, n - 1), "straight": songs(values)}
