"""Hidden suite of rotate_list."""

from judge.kit import linked_list
from judge.suite import edge_cases, linked_lists, list_nodes, random_cases, relinking_complaint, valid_list


def valid(head, k):
    return valid_list(head, 20_000, -1_000_000, 1_000_000) and 0 <= k <= 1_000_000_000


def check(call):
    head, k = call.args
    size = len(list_nodes(head))
    return relinking_complaint(call, [(place - k) % size for place in range(size)])


def belt(length, k):
    return linked_list(range(1, length + 1)), k


test_edges = edge_cases(
    no_plate_no_move=(None, 0),
    no_plate=(None, 5),
    one_plate=belt(1, 1),
    one_plate_and_many_moves=belt(1, 999),
    two_plates_one_move=belt(2, 1),
    two_plates_two_moves=belt(2, 2),
    two_plates_three_moves=belt(2, 3),
    no_move=belt(4, 0),
    one_move=belt(4, 1),
    half_way=belt(4, 2),
    left_is_not_right=belt(5, 1),
    one_move_short_of_a_round=belt(5, 4),
    one_round=belt(5, 5),
    one_round_and_one_move=belt(5, 6),
    two_rounds=belt(5, 10),
    two_rounds_and_two_moves=belt(5, 12),
    two_rounds_less_one_move=belt(5, 9),
    many_rounds=belt(6, 6_000),
    many_rounds_and_some_moves=belt(7, 10_000),
    all_equal=(linked_list([3, 3, 3]), 2),
    same_values_twice=(linked_list([1, 2, 1, 2]), 2),
    zeros=(linked_list([0, 0, 1]), 1),
    falling=(linked_list([5, 4, 3, 2, 1]), 3),
)


@random_cases
def test_random(st):
    """Up to ten plates with few values; moves below, about and far beyond a round. Huge ones are the workload's."""
    far = st.integers(0, 3_000)
    return st.tuples(linked_lists(st, st.integers(-2, 2)), st.integers(0, 12) | st.integers(0, 25) | far)


def workload(n):
    """Half a round; and as many moves as there may be, half a round beyond whole ones."""
    values = [i * 7 % 1000 for i in range(n)]
    rounds = 900_000_000 // max(n, 1) * n
    return {
        "half_a_round": (linked_list(values), n // 2),
        "many_rounds": (linked_list(values), rounds + n // 2),
    }
