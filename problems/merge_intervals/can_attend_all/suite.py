"""Hidden suite of can_attend_all."""

import random
from itertools import combinations

from judge.suite import edge_cases, interval_lists, random_cases

FAR = 1_000_000_000


def valid(appointments):
    return len(appointments) <= 30_000 and all(
        len(it) == 2 and -FAR <= it[0] < it[1] <= FAR for it in appointments
    )


def expected(appointments):
    """Compare all pairs."""
    return not any(max(a[0], b[0]) < min(a[1], b[1]) for a, b in combinations(appointments, 2))


test_edges = edge_cases(
    nothing_to_do=([],),
    one_appointment=([[3, 7]],),
    back_to_back=([[1, 3], [3, 5]],),
    back_to_back_in_falling_order=([[3, 5], [1, 3]],),
    three_back_to_back=([[5, 7], [1, 3], [3, 5]],),
    gap_of_one=([[1, 3], [4, 5]],),
    overlap_of_one=([[1, 4], [3, 5]],),
    overlap_of_one_in_falling_order=([[3, 5], [1, 4]],),
    same_twice=([[2, 4], [2, 4]],),
    same_start=([[2, 4], [2, 7]],),
    same_start_the_longer_first=([[2, 7], [2, 4]],),
    same_end=([[2, 7], [5, 7]],),
    one_within_another=([[1, 9], [3, 4]],),
    one_over_another=([[3, 4], [1, 9]],),
    only_the_last_two_collide=([[1, 2], [4, 5], [7, 9], [8, 10]],),
    only_the_first_and_last_collide=([[1, 3], [8, 9], [5, 6], [2, 4]],),
    collision_is_not_between_neighbours_as_given=([[1, 4], [10, 12], [2, 3]],),
    long_one_before_many=([[5, 6], [8, 9], [0, 10], [11, 12]],),
    falling_order_apart=([[9, 10], [5, 6], [1, 2]],),
    around_zero=([[-3, 0], [0, 2]],),
    across_zero=([[-3, 1], [0, 2]],),
    farthest=([[0, FAR], [-FAR, 0]],),
)


@random_cases(count=300)
def test_random(st):
    """Appointments apart or back to back in any order, as they are or with one more; and some at will."""
    cuts = st.lists(st.integers(-8, 14), min_size=2, max_size=12, unique=True).map(sorted)
    apart = cuts.flatmap(
        lambda at: st.lists(st.integers(0, len(at) - 2), unique=True, max_size=5).map(
            lambda picked: [[at[i], at[i + 1]] for i in picked]
        )
    )
    at_will = interval_lists(st, min_length=1, max_size=3)
    one_more = st.tuples(apart, interval_lists(st, min_length=1, max_size=1)).map(lambda it: it[0] + it[1])
    return st.tuples((apart | one_more | at_will).flatmap(st.permutations))


def workload(n):
    """Shuffled and back to back, so that all pairs have to be seen; and with one conflict in the end."""
    appointments = [[3 * i, 3 * i + 3] for i in range(n - 1)]
    draw = random.Random(n)
    draw.shuffle(appointments)
    fine, bad = [3 * n, 3 * n + 3], [3 * n - 4, 3 * n - 3]
    return {"none collide": ([*appointments, fine],), "one pair collides": ([*appointments, bad],)}
