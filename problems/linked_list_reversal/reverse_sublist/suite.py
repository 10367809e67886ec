"""Hidden suite of reverse_sublist."""

from judge.kit import linked_list
from judge.suite import edge_cases, list_nodes, random_cases, relinking_complaint, valid_list


def valid(head, start, end):
    return valid_list(head, 20_000, -1_000_000, 1_000_000) and 1 <= start <= end <= len(list_nodes(head))


def check(call):
    head, start, end = call.args
    order = list(range(len(list_nodes(head))))
    return relinking_complaint(call, order[: start - 1] + order[start - 1 : end][::-1] + order[end:])


def train(values, start, end):
    return linked_list(values), start, end


test_edges = edge_cases(
    one_wagon=train([1], 1, 1),
    two_wagons_stay=train([1, 2], 1, 1),
    last_of_two_stays=train([1, 2], 2, 2),
    two_wagons_turn=train([1, 2], 1, 2),
    whole_train=train([1, 2, 3, 4, 5], 1, 5),
    first_two=train([1, 2, 3, 4], 1, 2),
    all_but_the_last=train([1, 2, 3, 4], 1, 3),
    all_but_the_first=train([1, 2, 3, 4], 2, 4),
    last_two=train([1, 2, 3, 4], 3, 4),
    two_in_the_middle=train([1, 2, 3, 4], 2, 3),
    three_in_the_middle=train([1, 2, 3, 4, 5], 2, 4),
    four_in_the_middle=train([1, 2, 3, 4, 5, 6], 2, 5),
    long_way_to_the_part=train([1, 2, 3, 4, 5, 6, 7], 6, 7),
    long_rest=train([1, 2, 3, 4, 5, 6, 7], 1, 2),
    one_in_the_middle=train([1, 2, 3], 2, 2),
    values_are_no_positions=train([4, 3, 2, 1], 2, 3),
    all_equal=train([5, 5, 5, 5], 2, 3),
    same_forwards_and_backwards=train([1, 2, 1, 2, 1], 2, 4),
    zeros=train([0, 0, 1, 0], 1, 3),
    falling=train([5, 4, 3, 2, 1], 2, 5),
)


@random_cases
def test_random(st):
    """Up to nine wagons with few values, and every part of them; parts that touch an end are common."""

    def parts(values):
        place = st.integers(1, len(values)) | st.sampled_from([1, len(values)])
        return st.tuples(place, place).map(lambda it: train(values, min(it), max(it)))

    return st.lists(st.integers(-2, 2), min_size=1, max_size=9).flatmap(parts)


def workload(n):
    """Nearly the whole train turns: far to walk for all that starts at the head again."""
    return train([i * 7 % 1000 for i in range(n)], 1 + n // 10, n - n // 10)
