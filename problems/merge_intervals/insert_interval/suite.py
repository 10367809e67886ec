"""Hidden suite of insert_interval."""

from itertools import accumulate, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(intervals, new):
    return (
        len(intervals) <= 580_000
        and all(len(it) == 2 and -LIMIT <= it[0] <= it[1] <= LIMIT for it in [*intervals, new])
        and all(left[1] < right[0] for left, right in pairwise(intervals))
    )


def expected(intervals, new):
    """Merge the new interval with one that overlaps it, until none does."""
    disjoint, (start, end) = list(intervals), new
    while overlapping := [it for it in disjoint if max(it[0], start) <= min(it[1], end)]:
        start, end = min(start, overlapping[0][0]), max(end, overlapping[0][1])
        disjoint.remove(overlapping[0])
    return sorted([*disjoint, [start, end]])


test_edges = edge_cases(
    empty_list=([], [2, 5]),
    touches_on_both_sides=([[1, 3], [6, 8]], [3, 6]),
    gap_of_1_on_both_sides=([[1, 3], [6, 8]], [4, 5]),
    equal_to_an_interval=([[1, 3], [5, 7]], [5, 7]),
    merges_three_of_five=([[0, 1], [3, 4], [6, 7], [9, 10], [12, 13]], [4, 9]),
    ends_inside_an_interval=([[1, 2], [4, 9], [11, 12]], [2, 5]),
    starts_inside_an_interval=([[1, 6], [8, 9], [11, 12]], [5, 8]),
    merges_three_points=([[1, 1], [3, 3], [5, 5]], [1, 5]),
    touches_an_end_at_zero=([[-4, 0], [1, 2]], [0, 0]),
    whole_range=([[-LIMIT, -LIMIT], [LIMIT, LIMIT]], [-LIMIT, LIMIT]),
    points_at_the_limits=([[-LIMIT, -LIMIT], [LIMIT - 1, LIMIT - 1]], [LIMIT, LIMIT]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Disjoint intervals of small numbers, points among them, and any new one."""
    interval = small.intervals(-2, 3)
    return small.lists(interval, ascending=True, distinct=True), interval


@random_cases
def test_random(st):
    """Up to 50 disjoint intervals near a limit or anywhere, and a new one with ends at or next to theirs."""
    gap = st.integers(1, 3) | st.integers(1, 3) | st.integers(1, 10_000_000)
    length = st.integers(0, 2) | st.integers(0, 2) | st.integers(0, 10_000_000)
    parts = st.lists(st.tuples(gap, length), min_size=6, max_size=50)
    at = st.sampled_from([-LIMIT, LIMIT]) | st.integers(-LIMIT, LIMIT)
    end = st.tuples(
        st.integers(0, 99) | st.sampled_from([0, 99]),
        st.integers(-1, 1) | st.integers(-1, 1) | st.integers(-1000, 1000),
    )
    return st.builds(_laid, parts, at, end, end)


def _laid(parts, at, *ends):
    """Place intervals one after another near a position, and a new one with ends at or next to theirs."""
    times = list(accumulate(step for part in parts for step in part))
    move = max(-LIMIT, min(at, LIMIT - times[-1]))
    times = [time + move for time in times]
    new = [max(-LIMIT, min(times[number % len(times)] + offset, LIMIT)) for number, offset in ends]
    return [times[i : i + 2] for i in range(0, len(times), 2)], sorted(new)


def workload(n):
    """After all others; among points over the whole range; merged with nearly all; and before all others."""
    some = n // 4
    gap = 2 * LIMIT // some
    intervals = [[10 * i, 10 * i + 5] for i in range(n)]
    points = [[gap * i - LIMIT, gap * i - LIMIT] for i in range(some)]
    return {
        "after all others": (intervals, [10 * n, 10 * n + 3]),
        "among points": (points, [-gap - 1, gap]),
        "merges nearly all": (intervals[: n // 2], [12, 5 * n - 12]),
        "before all others": (intervals[:some], [-9, -7]),
    }
