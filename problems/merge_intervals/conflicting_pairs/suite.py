"""Hidden suite of conflicting_pairs."""

import random
from bisect import bisect_right
from itertools import combinations

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000

compare = any_order


def valid(appointments):
    if not 1 <= len(appointments) <= 100_000:
        return False
    if not all(len(it) == 2 and -FAR <= it[0] < it[1] <= FAR for it in appointments):
        return False
    ends = sorted(end for _, end in appointments)
    starts = sorted(start for start, _ in appointments)
    return sum(before - bisect_right(ends, start) for before, start in enumerate(starts)) <= 100_000


def expected(appointments):
    """Compare all pairs."""
    pairs = combinations(enumerate(appointments), 2)
    return [[i, j] for (i, a), (j, b) in pairs if max(a[0], b[0]) < min(a[1], b[1])]


test_edges = edge_cases(
    back_to_back_in_falling_order=([[3, 5], [1, 3]],),
    same_three_times_and_one_apart=([[2, 4], [7, 8], [2, 4], [2, 4]],),
    same_start=([[2, 9], [2, 3], [2, 5]],),
    same_end=([[6, 9], [1, 9], [8, 9]],),
    long_one_over_many=([[2, 3], [0, 20], [5, 6], [8, 9], [21, 22]],),
    long_one_over_many_called_last=([[2, 3], [5, 6], [8, 9], [0, 20]],),
    short_one_between=([[1, 10], [2, 3], [9, 12]],),
    nested_three_deep=([[1, 10], [2, 9], [3, 8]],),
    chain_in_falling_order=([[7, 9], [5, 8], [3, 6], [1, 4]],),
    short_ones_back_to_back_in_a_long_one=([[1, 3], [3, 5], [5, 7], [1, 7]],),
    farthest=([[-FAR, FAR], [0, 1]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three bookings in any order, and four or more in ascending order."""
    few = small.lists(small.intervals(-1, 3, shortest=1), most=3)
    return (small.either(few, small.lists(small.intervals(0, 4, shortest=1), least=4, ascending=True)),)


@random_cases
def test_random(st):
    """Up to 50 bookings that come close together or anywhere, shuffled."""
    close = st.tuples(st.integers(-40, 40), st.integers(1, 3) | st.integers(1, 40))
    anywhere = st.tuples(st.sampled_from([-FAR, -1000, 0, 1000, 500_000_000]), st.integers(1, 500_000_000))
    bookings = st.lists(close | close | close | anywhere, min_size=10, max_size=50)
    move = st.sampled_from([50 - FAR, 0, 0, 0, FAR - 90])
    return st.tuples(st.builds(_placed, bookings, move).flatmap(st.permutations))


def _placed(bookings, move):
    """Move what lies close together, and make intervals of starts and lengths."""
    starts = [start + move if -100 < start < 100 else start for start, _ in bookings]
    return [[start, min(start + length, FAR)] for start, (_, length) in zip(starts, bookings, strict=True)]


def workload(n):
    """Ascending and descending, each meets its neighbours only; shuffled, 300 at once; one that meets all others."""
    draw = random.Random(n)
    few = [[10 * i, 10 * i + draw.randint(8, 13)] for i in range(n)]
    gap = FAR // n
    shuffled = [[gap * i, gap * i + draw.randint(gap // 2, gap * 3 // 2)] for i in range(n // 4)] + [
        [-9, -7]
    ] * 300
    draw.shuffle(shuffled)
    one = [[10 * i - FAR, 10 * i + 8 - FAR] for i in range(n // 4)]
    draw.shuffle(one)
    return {
        "ascending, few meet": (few,),
        "descending, few meet": (few[: n // 2][::-1],),
        "shuffled, 300 at once": (shuffled,),
        "one meets all": ([*one, [-FAR, FAR]],),
    }
