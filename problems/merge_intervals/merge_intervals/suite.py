"""Hidden suite of merge_intervals."""

import random
from itertools import accumulate

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(intervals):
    return 1 <= len(intervals) <= 600_000 and all(
        len(interval) == 2 and -FAR <= interval[0] <= interval[1] <= FAR for interval in intervals
    )


def expected(intervals):
    """Add one interval after the other to stretches that lie apart, and unite all that it meets."""
    apart = []
    for start, end in intervals:
        meeting = [[start, end], *(it for it in apart if max(it[0], start) <= min(it[1], end))]
        apart = [it for it in apart if it not in meeting]
        apart.append([min(it[0] for it in meeting), max(it[1] for it in meeting)])
    return sorted(apart)


test_edges = edge_cases(
    one_interval=([[2, 5]],),
    one_point=([[3, 3]],),
    touching_in_descending_order=([[2, 3], [1, 2]],),
    gap_of_one=([[1, 2], [3, 4]],),
    same_point_twice=([[6, 6], [6, 6]],),
    within_another_and_beyond=([[1, 10], [2, 3], [9, 12]],),
    chain_of_four=([[1, 3], [2, 5], [4, 7], [6, 9]],),
    last_one_bridges_all=([[1, 2], [4, 5], [7, 8], [0, 9]],),
    two_rounds_of_joining_are_not_enough=([[6, 6], [14, 16], [10, 11], [8, 10], [10, 14], [6, 9]],),
    longest_begins_just_before_a_short_one=([[-5, FAR], [-4, -3]],),
    starts_at_the_lower_limit=([[-FAR, -FAR], [-FAR + 1, 0]],),
    gap_of_one_at_the_upper_limit=([[FAR - 1, FAR - 1], [FAR, FAR]],),
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
    """A shuffled row of up to 40 that meet or leave gaps, the first or the last at the limit or anywhere."""
    steps = st.tuples(st.integers(-3, 8), st.integers(0, 5) | st.integers(0, 5) | st.integers(0, 40))
    far = st.tuples(
        st.integers(-3, 8) | st.integers(0, 40_000_000), st.integers(0, 9) | st.integers(0, 40_000_000)
    )
    rows = st.lists(steps, min_size=12, max_size=40) | st.lists(steps | far, min_size=6, max_size=20)
    return st.tuples(
        st.builds(_placed, rows, st.sampled_from([-2 * FAR, 2 * FAR]) | st.integers(-FAR, FAR)).flatmap(
            st.permutations
        )
    )


def _placed(steps, at):
    """Lay out intervals by the steps between their starts and their lengths, near a place and within the limits."""
    starts = list(accumulate(step for step, _ in steps))
    ends = [start + length for start, (_, length) in zip(starts, steps, strict=True)]
    move = max(-FAR - min(starts), min(at, FAR - max(ends)))
    return [[start + move, end + move] for start, end in zip(starts, ends, strict=True)]


def workload(n):
    """Nested and equal ones in few stretches; apart in ascending and descending order; and over the whole range."""
    draw = random.Random(n)
    nested = [[-i, i] for i in range(n // 2)] + [[n, n + 9]] * (n // 2)
    apart = [[10 * i, 10 * i + i % 10] for i in range(n // 2)]
    gap = 2 * FAR // (n // 4)
    shuffled = [[start, start + draw.randint(0, gap * 5 // 4)] for start in range(-FAR, FAR - 2 * gap, gap)]
    draw.shuffle(shuffled)
    return {
        "nested and equal": (nested,),
        "ascending and apart": (apart,),
        "descending and apart": (apart[::-1],),
        "shuffled": (shuffled,),
    }
