"""Hidden suite of conflicting_pairs."""

import random
from itertools import combinations

from judge.suite import any_order, edge_cases, interval_lists, random_cases

FAR = 1_000_000_000

compare = any_order


def valid(appointments):
    return len(appointments) <= 20_000 and all(
        len(it) == 2 and -FAR <= it[0] < it[1] <= FAR for it in appointments
    )


def expected(appointments):
    """Compare all pairs."""
    pairs = combinations(enumerate(appointments), 2)
    return [[i, j] for (i, a), (j, b) in pairs if max(a[0], b[0]) < min(a[1], b[1])]


test_edges = edge_cases(
    nobody=([],),
    one_booking=([[1, 2]],),
    back_to_back=([[1, 3], [3, 5]],),
    back_to_back_in_falling_order=([[3, 5], [1, 3]],),
    overlap_of_one=([[1, 4], [3, 5]],),
    later_one_called_first=([[3, 5], [1, 4]],),
    same_twice=([[2, 4], [2, 4]],),
    same_three_times_and_one_apart=([[2, 4], [7, 8], [2, 4], [2, 4]],),
    same_start=([[2, 9], [2, 3], [2, 5]],),
    same_end=([[6, 9], [1, 9], [8, 9]],),
    long_one_over_many=([[2, 3], [0, 20], [5, 6], [8, 9], [21, 22]],),
    long_one_over_many_called_last=([[2, 3], [5, 6], [8, 9], [0, 20]],),
    short_one_between=([[1, 10], [2, 3], [9, 12]],),
    nested_three_deep=([[1, 10], [2, 9], [3, 8]],),
    chain=([[1, 4], [3, 6], [5, 8], [7, 9]],),
    chain_in_falling_order=([[7, 9], [5, 8], [3, 6], [1, 4]],),
    everything_collides=([[4, 9], [1, 6], [5, 7], [2, 8]],),
    short_ones_back_to_back_in_a_long_one=([[1, 3], [3, 5], [5, 7], [1, 7]],),
    around_zero=([[-3, 0], [0, 2], [-1, 1]],),
    farthest=([[-FAR, FAR], [0, 1]],),
)


@random_cases
def test_random(st):
    """Up to eight bookings on a short line, with equal, nested and touching ones."""
    return st.tuples(interval_lists(st, min_length=1, max_size=8))


def workload(n):
    """Shuffled, each meets its neighbours only; and one that meets all others, which are apart."""
    draw = random.Random(n)
    few = [[10 * i, 10 * i + draw.randint(8, 13)] for i in range(n)]
    draw.shuffle(few)
    one = [[10 * i, 10 * i + 8] for i in range(n - 1)]
    draw.shuffle(one)
    return {"few meet": (few,), "one meets all": ([*one, [0, 10 * n]],)}
