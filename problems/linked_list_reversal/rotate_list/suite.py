"""Hidden suite of rotate_list."""

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
    return valid_list(head, 150_000, -HIGH, HIGH) and 0 <= k <= 1_000_000_000


def check(call):
    head, k = call.args
    size = len(list_nodes(head))
    return relinking_complaint(call, [(place - k) % size for place in range(size)])


def belt(length, k):
    return linked_list(range(1, length + 1)), k


test_edges = edge_cases(
    no_plate_no_move=(None, 0),
    no_plate=(None, 5),
    one_plate_and_many_moves=belt(1, 999),
    two_plates_three_moves=belt(2, 3),
    no_move=belt(4, 0),
    half_way=belt(4, 2),
    left_is_not_right=belt(5, 1),
    one_move_short_of_a_round=belt(5, 4),
    one_round=belt(5, 5),
    one_round_and_one_move=belt(5, 6),
    two_rounds=belt(5, 10),
    two_rounds_less_one_move=belt(5, 9),
    many_rounds=belt(5, 1_000_000),
    many_rounds_and_some_moves=belt(7, 10_000),
    more_than_16_bits=belt(3, 65_537),
    all_equal=(linked_list([3, 3, 3]), 2),
    zeros=(linked_list([0, 0, 1]), 1),
    extreme_values=(linked_list([HIGH, -HIGH, 0, HIGH]), 3),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and longer ones of different values, with moves up to three rounds."""
    two_values = small.together(small.linked_lists([0, 1], most=6), range(13))
    return small.either(two_values, small.together(small.linked_lists(most=26), range(79)))


@random_cases
def test_random(st):
    """Up to 60 plates; moves below, about and far beyond a round. Huge ones are the workload's."""
    value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])
    plates = linked_lists(st, st.integers(-2, 2), 0, 60) | linked_lists(st, value, 0, 60)
    return st.tuples(plates, st.integers(0, 12) | st.integers(0, 130) | st.integers(0, 3_000))


def workload(n):
    """A third of a round; and as many moves as there may be, beyond whole rounds."""
    values = [place * 7 % HIGH for place in range(n)]
    return {
        "third_of_a_round": (linked_list(values), n // 3),
        "many_rounds": (linked_list(values), 1_000_000_000 // n * n - n // 5),
    }
