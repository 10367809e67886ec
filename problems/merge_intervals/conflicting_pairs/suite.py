"""Hidden suite of conflicting_pairs."""

import random
from bisect import bisect_right
from itertools import combinations

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000

compare = any_order


def valid(appointments):
    if not 1 <= len(appointments) <= 100_000:
        return False
    if not all(len(it) == 2 and -LIMIT <= it[0] < it[1] <= LIMIT for it in appointments):
        return False
    ends = sorted(end for _, end in appointments)
    starts = sorted(start for start, _ in appointments)
    return sum(before - bisect_right(ends, start) for before, start in enumerate(starts)) <= 100_000


def expected(appointments):
    """Compare all pairs."""
    pairs = combinations(enumerate(appointments), 2)
    return [[i, j] for (i, a), (j, b) in pairs if max(a[0], b[0]) < min(a[1], b[1])]


test_edges = edge_cases(
    back_to_back_descending=([[3, 5], [1, 3]],),
    three_duplicates_and_one_apart=([[2, 4], [7, 8], [2, 4], [2, 4]],),
    same_start=([[2, 9], [2, 3], [2, 5]],),
    same_end=([[6, 9], [1, 9], [8, 9]],),
    one_contains_many=([[2, 3], [0, 20], [5, 6], [8, 9], [21, 22]],),
    last_one_contains_many=([[2, 3], [5, 6], [8, 9], [0, 20]],),
    short_one_between_two_that_overlap=([[1, 10], [2, 3], [9, 12]],),
    nested_three_deep=([[1, 10], [2, 9], [3, 8]],),
    chain_descending=([[7, 9], [5, 8], [3, 6], [1, 4]],),
    back_to_back_inside_a_long_one=([[1, 3], [3, 5], [5, 7], [1, 7]],),
    whole_range_contains_another=([[-LIMIT, LIMIT], [0, 1]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three appointments in any order, and four or more in ascending order."""
    few = small.lists(small.intervals(-1, 3, shortest=1), most=3)
    return (small.either(few, small.lists(small.intervals(0, 4, shortest=1), least=4, ascending=True)),)


@random_cases
def test_random(st):
    """Up to 50 appointments that lie close together or anywhere, shuffled."""
    close = st.tuples(st.integers(-40, 40), st.integers(1, 3) | st.integers(1, 40))
    anywhere = st.tuples(st.sampled_from([-LIMIT, -1000, 0, 1000, 500_000_000]), st.integers(1, 500_000_000))
    appointments = st.lists(close | close | close | anywhere, min_size=10, max_size=50)
    move = st.sampled_from([50 - LIMIT, 0, 0, 0, LIMIT - 90])
    return st.tuples(st.builds(_placed, appointments, move).flatmap(st.permutations))


def _placed(appointments, move):
    """Move the appointments that lie close together, and make intervals of starts and lengths."""
    starts = [start + move if -100 < start < 100 else start for start, _ in appointments]
    return [
        [start, min(start + length, LIMIT)] for start, (_, length) in zip(starts, appointments, strict=True)
    ]


def workload(n):
    """Ascending and descending, each overlaps its neighbors only; shuffled, 300 at once; one that overlaps all."""
    draw = random.Random(n)
    few = [[10 * i, 10 * i + draw.randint(8, 13)] for i in range(n)]
    gap = LIMIT // n
    shuffled = [[gap * i, gap * i + draw.randint(gap // 2, gap * 3 // 2)] for i in range(n // 4)] + [
        [-9, -7]
    ] * 300
    draw.shuffle(shuffled)
    one = [[10 * i - LIMIT, 10 * i + 8 - LIMIT] for i in range(n // 4)]
    draw.shuffle(one)
    return {
        "ascending, few overlap": (few,),
        "descending, few overlap": (few[: n // 2][::-1],),
        "shuffled, 300 at once": (shuffled,),
        "one overlaps all": ([*one, [-LIMIT, LIMIT]],),
    }
