"""Hidden suite of insert_interval."""

from itertools import accumulate, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(intervals, new):
    return (
        len(intervals) <= 350_000
        and all(len(it) == 2 and -FAR <= it[0] <= it[1] <= FAR for it in [*intervals, new])
        and all(left[1] < right[0] for left, right in pairwise(intervals))
    )


def expected(intervals, new):
    """Unite with the new one whatever meets it, until nothing does."""
    apart, (start, end) = list(intervals), new
    while meeting := [it for it in apart if max(it[0], start) <= min(it[1], end)]:
        start, end = min(start, meeting[0][0]), max(end, meeting[0][1])
        apart.remove(meeting[0])
    return sorted([*apart, [start, end]])


test_edges = edge_cases(
    first_of_all=([], [2, 5]),
    touches_on_both_sides=([[1, 3], [6, 8]], [3, 6]),
    gap_of_one_on_both_sides=([[1, 3], [6, 8]], [4, 5]),
    same_as_one=([[1, 3], [5, 7]], [5, 7]),
    over_three_of_five=([[0, 1], [3, 4], [6, 7], [9, 10], [12, 13]], [4, 9]),
    ends_within_a_long_one=([[1, 2], [4, 9], [11, 12]], [2, 5]),
    begins_within_a_long_one=([[1, 6], [8, 9], [11, 12]], [5, 8]),
    bridges_points=([[1, 1], [3, 3], [5, 5]], [1, 5]),
    starts_at_zero_behind_one_that_ends_there=([[-4, 0], [1, 2]], [0, 0]),
    farthest=([[-FAR, -FAR], [FAR, FAR]], [-FAR, FAR]),
    points_at_the_limits=([[-FAR, -FAR], [FAR - 1, FAR - 1]], [FAR, FAR]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three intervals apart on a short line, points among them, and any new one on that line."""
    line = small.intervals(-2, 3)
    return small.lists(line, ascending=True, distinct=True), line


@random_cases
def test_random(st):
    """Up to 50 intervals apart near a limit or anywhere, and a new one between points at or beside their ends."""
    gap = st.integers(1, 3) | st.integers(1, 3) | st.integers(1, 10_000_000)
    length = st.integers(0, 2) | st.integers(0, 2) | st.integers(0, 10_000_000)
    parts = st.lists(st.tuples(gap, length), min_size=6, max_size=50)
    at = st.sampled_from([-FAR, FAR]) | st.integers(-FAR, FAR)
    end = st.tuples(
        st.integers(0, 99) | st.sampled_from([0, 99]),
        st.integers(-1, 1) | st.integers(-1, 1) | st.integers(-1000, 1000),
    )
    return st.builds(_laid, parts, at, end, end)


def _laid(parts, at, *ends):
    """Lay intervals one after the other about a place, and a new one from beside one of their ends to another."""
    moments = list(accumulate(step for part in parts for step in part))
    move = max(-FAR, min(at, FAR - moments[-1]))
    moments = [moment + move for moment in moments]
    new = [max(-FAR, min(moments[number % len(moments)] + beside, FAR)) for number, beside in ends]
    return [moments[i : i + 2] for i in range(0, len(moments), 2)], sorted(new)


def workload(n):
    """Behind all, in the midst of points over the whole range, over nearly all, and before all."""
    some = n // 4
    gap = 2 * FAR // some
    intervals = [[10 * i, 10 * i + 5] for i in range(n)]
    points = [[gap * i - FAR, gap * i - FAR] for i in range(some)]
    return {
        "behind all": (intervals, [10 * n, 10 * n + 3]),
        "in the midst": (points, [-gap - 1, gap]),
        "over nearly all": (intervals[: n // 2], [12, 5 * n - 12]),
        "before all": (intervals[:some], [-9, -7]),
    }
