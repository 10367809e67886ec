"""Hidden suite of can_attend_all."""

import random
from itertools import combinations

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(appointments):
    return len(appointments) <= 450_000 and all(
        len(it) == 2 and -LIMIT <= it[0] < it[1] <= LIMIT for it in appointments
    )


def expected(appointments):
    """Compare all pairs."""
    return not any(max(a[0], b[0]) < min(a[1], b[1]) for a, b in combinations(appointments, 2))


test_edges = edge_cases(
    empty_list=([],),
    one_appointment=([[3, 7]],),
    two_equal_appointments=([[2, 4], [2, 4]],),
    same_end=([[2, 7], [5, 7]],),
    one_contains_another=([[3, 4], [1, 9]],),
    only_the_last_two_overlap=([[1, 2], [4, 5], [7, 9], [8, 10]],),
    only_the_first_and_last_overlap=([[1, 3], [8, 9], [5, 6], [2, 4]],),
    overlapping_ones_not_adjacent_in_the_input=([[1, 4], [10, 12], [2, 3]],),
    last_one_overlaps_all_others=([[0, 10], [20, 30], [40, 50], [60, 70], [5, 65]],),
    overlap_before_a_long_gap=([[0, 2], [1, 3], [50, 60]],),
    back_to_back_over_the_whole_range=([[0, LIMIT], [-LIMIT, 0]],),
    overlap_of_length_1_at_the_upper_limit=([[LIMIT - 1, LIMIT], [-LIMIT, LIMIT - 1], [LIMIT - 2, LIMIT]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three appointments in any order, and more of them in ascending order."""
    few = small.lists(small.intervals(-1, 3, shortest=1), most=3)
    return (small.either(few, small.lists(small.intervals(0, 5, shortest=1), least=4, ascending=True)),)


@random_cases
def test_random(st):
    """Up to 60 appointments apart or back to back, near a limit or anywhere, and mostly one that overlaps."""
    length = st.integers(1, 4) | st.integers(1, 4) | st.integers(1, 10_000_000)
    parts = st.lists(st.tuples(st.just(0) | st.integers(0, 3), length), min_size=8, max_size=60)
    late = st.sampled_from([0, 0, 1]) | st.integers(1, 100)
    at = st.sampled_from([-LIMIT, LIMIT]) | st.integers(-LIMIT, LIMIT)
    laid = st.builds(_laid, parts, at, late, st.integers(0, 59))
    return st.tuples(laid.flatmap(st.permutations))


def _laid(parts, at, late, number):
    """Place appointments one after another near a position; one of them ends later than it should."""
    length = sum(gap + busy for gap, busy in parts)
    now = max(-LIMIT, min(at, LIMIT - length))
    laid = []
    for gap, busy in parts:
        laid.append([now + gap, now + gap + busy])
        now += gap + busy
    number %= len(laid)
    laid[number][1] = min(laid[number][1] + late, LIMIT)
    return laid


def workload(n):
    """Back to back in ascending and descending order; shuffled over the whole range; duplicates after others."""
    draw = random.Random(n)
    ascending = [[3 * i, 3 * i + 3] for i in range(n)]
    end = 3 * (n // 2)
    descending = [*ascending[: n // 2][::-1], [end - 1, end + 1]]
    gap = 2 * LIMIT // (n // 5)
    shuffled = [[start, start + gap] for start in range(-LIMIT, LIMIT - 2 * gap, gap)]
    draw.shuffle(shuffled)
    duplicates = [[i, i + 1] for i in range(1000)] + [[1000, 1001]] * (n * 2 // 5)
    return {
        "back to back, ascending": (ascending,),
        "shuffled": (shuffled,),
        "descending, the last one overlaps": (descending,),
        "duplicates": (duplicates,),
    }
