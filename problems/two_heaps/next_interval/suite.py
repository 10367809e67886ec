"""Hidden suite of next_interval."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(intervals):
    return (
        1 <= len(intervals) <= 70_000
        and all(len(interval) == 2 for interval in intervals)
        and all(-LIMIT <= start <= end <= LIMIT for start, end in intervals)
        and len({start for start, _ in intervals}) == len(intervals)
    )


def expected(intervals):
    """Search all starts for each interval."""
    starts = [start for start, _ in intervals]
    return [
        starts.index(min(candidates)) if (candidates := [start for start in starts if start >= end]) else -1
        for _, end in intervals
    ]


test_edges = edge_cases(
    single_point_interval=([[3, 3]],),
    first_is_next_of_last=([[9, 12], [5, 7], [1, 8]],),
    two_intervals_share_the_next=([[1, 6], [2, 6], [6, 9]],),
    two_with_different_ends_share_the_next=([[1, 5], [2, 4], [6, 9]],),
    smallest_start_has_the_largest_end=([[0, 3], [4, 90], [5, 6]],),
    smallest_start_comes_last=([[0, 3], [8, 9], [5, 6]],),
    long_interval_skips_many=([[0, 7], [1, 2], [3, 4], [5, 6], [8, 9]],),
    point_interval_is_its_own_next=([[3, 3], [1, 3], [7, 8]],),
    next_starts_at_zero=([[-3, 0], [0, 0], [-1, 1]],),
    values_at_the_limits=([[-LIMIT, LIMIT], [LIMIT, LIMIT], [0, LIMIT]],),
    point_interval_at_the_lower_limit=([[-LIMIT, -LIMIT], [LIMIT, LIMIT], [-LIMIT + 1, LIMIT - 1]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three intervals in any order, some with start equal to end, and four with distinct starts."""
    few = small.lists(small.intervals(-1, 3), most=3)
    four = small.built(
        _from_starts, small.lists([0, 1, 2, 3], distinct=True, least=4), small.lists(range(4), 4, 4)
    )
    return (small.either(few, four),)


def _from_starts(starts, lengths):
    return [[start, start + length] for start, length in zip(starts, lengths, strict=True)]


@random_cases
def test_random(st):
    """Up to 60 short and long intervals near a limit or anywhere, of which many end where another one starts."""
    near = st.integers(-40, 40)
    start = near | near | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    starts = st.lists(start, min_size=8, max_size=60, unique=True)
    end = st.tuples(st.integers(0, 59), st.sampled_from([0, 0, -1, 1, 30]) | st.integers(0, LIMIT))
    return st.tuples(
        st.builds(
            _ended, starts, st.lists(end, min_size=60, max_size=60), st.sampled_from([-LIMIT, 0, 0, LIMIT])
        )
    )


def _ended(starts, ends, move):
    """Let each interval end at or beside the start of another, and move what starts near zero near a limit."""
    moved = [max(-LIMIT, min(start + move, LIMIT)) if abs(start) <= 40 else start for start in starts]
    moved = list(dict.fromkeys(moved))
    found = []
    for start, (other, beside) in zip(moved, ends, strict=False):
        found.append([start, max(start, min(moved[other % len(moved)] + beside, LIMIT))])
    return found


def workload(n):
    """Any ends after starts in any order; each followed by the next, ascending and descending; start equal to end."""
    rng = random.Random(n)
    starts = rng.sample(range(-LIMIT, LIMIT), n // 2)
    ordered = [[3 * i, 3 * i + i % 5] for i in range(n)]
    return {
        "ascending": (ordered,),
        "any order": ([[start, rng.randint(start, LIMIT)] for start in starts],),
        "descending": (ordered[: n // 2][::-1],),
        "nested and points": ([[i, n - i] for i in range(n // 4)] + [[n + i, n + i] for i in range(n // 4)],),
    }
