"""Hidden suite of next_interval."""

import random

from judge.suite import edge_cases, interval_lists, random_cases

FAR = 1_000_000_000


def valid(intervals):
    return (
        len(intervals) <= 30_000
        and all(len(interval) == 2 for interval in intervals)
        and all(-FAR <= start <= end <= FAR for start, end in intervals)
        and len({start for start, _ in intervals}) == len(intervals)
    )


def expected(intervals):
    """Look through all starts for each interval."""
    starts = [start for start, _ in intervals]
    return [
        starts.index(min(late)) if (late := [start for start in starts if start >= end]) else -1
        for _, end in intervals
    ]


test_edges = edge_cases(
    no_interval=([],),
    one_interval=([[1, 2]],),
    one_point=([[3, 3]],),
    starts_at_the_end=([[1, 4], [4, 6]],),
    starts_before_the_end=([[1, 4], [3, 6]],),
    starts_after_the_end=([[1, 4], [5, 6]],),
    falling_order=([[4, 6], [1, 4]],),
    first_is_next_of_last=([[9, 12], [5, 7], [1, 8]],),
    two_share_the_next=([[1, 6], [2, 6], [6, 9]],),
    two_share_with_different_ends=([[1, 5], [2, 4], [6, 9]],),
    nearest_start_has_the_farthest_end=([[0, 3], [4, 90], [5, 6]],),
    nearest_comes_second=([[0, 3], [8, 9], [5, 6]],),
    nested=([[0, 10], [2, 3], [4, 5]],),
    long_one_skips_many=([[0, 7], [1, 2], [3, 4], [5, 6], [8, 9]],),
    point_is_its_own_next=([[3, 3], [1, 3], [7, 8]],),
    point_beside_a_later_one=([[3, 3], [4, 5]],),
    points_only=([[2, 2], [1, 1], [5, 5]],),
    all_overlap=([[1, 9], [2, 9], [3, 9]],),
    starts_at_zero=([[-3, 0], [0, 0], [-1, 1]],),
    negative=([[-9, -5], [-4, -2], [-5, -4]],),
    farthest=([[-FAR, FAR], [FAR, FAR], [0, FAR]],),
)


@random_cases(count=300)
def test_random(st):
    """Short and long intervals on a short line, in any order: starts at an end and points are frequent."""

    def unique(intervals):
        first = {}
        for start, end in intervals:
            first.setdefault(start, [start, end])
        return list(first.values())

    return st.tuples(interval_lists(st, max_size=10).map(unique))


def workload(n):
    """Starts in no order, and ends anywhere behind them: what looks through all never gets fewer."""
    rng = random.Random(n)
    starts = rng.sample(range(-FAR, FAR), n)
    return ([[start, rng.randint(start, FAR)] for start in starts],)
