"""Hidden suite of merge_intervals."""

import random
from itertools import accumulate

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(intervals):
    return 1 <= len(intervals) <= 600_000 and all(
        len(interval) == 2 and -LIMIT <= interval[0] <= interval[1] <= LIMIT for interval in intervals
    )


def expected(intervals):
    """Add one interval after the other to disjoint ones, and merge it with all that it overlaps."""
    disjoint = []
    for start, end in intervals:
        overlapping = [[start, end], *(it for it in disjoint if max(it[0], start) <= min(it[1], end))]
        disjoint = [it for it in disjoint if it not in overlapping]
        disjoint.append([min(it[0] for it in overlapping), max(it[1] for it in overlapping)])
    return sorted(disjoint)


test_edges = edge_cases(
    one_interval=([[2, 5]],),
    one_point=([[3, 3]],),
    touching_descending=([[2, 3], [1, 2]],),
    gap_of_1=([[1, 2], [3, 4]],),
    duplicate_points=([[6, 6], [6, 6]],),
    one_contained_and_one_overlapping=([[1, 10], [2, 3], [9, 12]],),
    chain_of_four=([[1, 3], [2, 5], [4, 7], [6, 9]],),
    last_one_contains_all=([[1, 2], [4, 5], [7, 8], [0, 9]],),
    unsorted_chain_merges_into_one=([[6, 6], [14, 16], [10, 11], [8, 10], [10, 14], [6, 9]],),
    very_long_one_contains_a_short_one=([[-5, LIMIT], [-4, -3]],),
    starts_at_the_lower_limit=([[-LIMIT, -LIMIT], [-LIMIT + 1, 0]],),
    gap_of_1_at_the_upper_limit=([[LIMIT - 1, LIMIT - 1], [LIMIT, LIMIT]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three intervals in any order, and more of them in ascending order."""
    return (
        small.either(
            small.lists(small.intervals(-1, 3), most=3),
            small.lists(small.intervals(0, 3), least=4, ascending=True),
        ),
    )


@random_cases
def test_random(st):
    """Up to 40 shuffled intervals that overlap or leave gaps, the first or the last at a limit or anywhere."""
    steps = st.tuples(st.integers(-3, 8), st.integers(0, 5) | st.integers(0, 5) | st.integers(0, 40))
    far = st.tuples(
        st.integers(-3, 8) | st.integers(0, 40_000_000), st.integers(0, 9) | st.integers(0, 40_000_000)
    )
    rows = st.lists(steps, min_size=12, max_size=40) | st.lists(steps | far, min_size=6, max_size=20)
    return st.tuples(
        st.builds(
            _placed, rows, st.sampled_from([-2 * LIMIT, 2 * LIMIT]) | st.integers(-LIMIT, LIMIT)
        ).flatmap(st.permutations)
    )


def _placed(steps, at):
    """Place intervals by the steps between their starts and their lengths, near a position, within the limits."""
    starts = list(accumulate(step for step, _ in steps))
    ends = [start + length for start, (_, length) in zip(starts, steps, strict=True)]
    move = max(-LIMIT - min(starts), min(at, LIMIT - max(ends)))
    return [[start + move, end + move] for start, end in zip(starts, ends, strict=True)]


def workload(n):
    """Nested and duplicate ones that merge into few; disjoint ones in both orders; shuffled over the whole range."""
    draw = random.Random(n)
    nested = [[-i, i] for i in range(n // 2)] + [[n, n + 9]] * (n // 2)
    disjoint = [[10 * i, 10 * i + i % 10] for i in range(n // 2)]
    gap = 2 * LIMIT // (n // 4)
    shuffled = [
        [start, start + draw.randint(0, gap * 5 // 4)] for start in range(-LIMIT, LIMIT - 2 * gap, gap)
    ]
    draw.shuffle(shuffled)
    return {
        "nested and duplicate": (nested,),
        "ascending and disjoint": (disjoint,),
        "descending and disjoint": (disjoint[::-1],),
        "shuffled": (shuffled,),
    }
