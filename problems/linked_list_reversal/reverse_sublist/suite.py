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


def train(values, start, end):
    return linked_list(values), start, end


test_edges = edge_cases(
    one_wagon=train([1], 1, 1),
    two_wagons_stay=train([1, 2], 1, 1),
    last_of_two_stays=train([1, 2], 2, 2),
    whole_train=train([1, 2, 3, 4, 5], 1, 5),
    all_but_the_last=train([1, 2, 3, 4], 1, 3),
    all_but_the_first=train([1, 2, 3, 4], 2, 4),
    three_in_the_middle=train([1, 2, 3, 4, 5], 2, 4),
    long_way_to_the_part=train([1, 2, 3, 4, 5, 6, 7], 6, 7),
    long_rest=train([1, 2, 3, 4, 5, 6, 7], 1, 2),
    values_are_no_positions=train([4, 3, 2, 1], 2, 3),
    all_equal=train([5, 5, 5, 5], 2, 3),
    zeros=train([0, 0, 1, 0], 1, 3),
    extreme_values=train([HIGH, -HIGH, 0, HIGH], 2, 4),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every part of every list of two values, and of longer ones of different values."""
    trains = small.either(small.linked_lists([0, 1], 5, 1), small.linked_lists(most=22, least=1))
    return trains, range(1, 23), range(1, 23)


@random_cases
def test_random(st):
    """Up to 60 wagons; parts that touch an end are common; values repeat, or are as large as they may be."""

    def parts(values):
        place = st.integers(1, len(values)) | st.sampled_from([1, len(values)])
        return st.tuples(place, place).map(lambda it: train(values, min(it), max(it)))

    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    few = st.lists(st.integers(-2, 2), min_size=1, max_size=60)
    return (few | st.lists(value, min_size=1, max_size=60)).flatmap(parts)


def workload(n):
    """A long part at the front, and one at the end with a long way to it."""
    values = [place * 7 % HIGH for place in range(n)]
    return {"front": train(values, 1, n - n // 10), "back": train(values, n // 2, n)}
