"""Hidden suite of insert_interval."""

from itertools import pairwise

from judge.suite import edge_cases, interval_lists, random_cases

FAR = 1_000_000_000


def valid(intervals, new):
    return (
        len(intervals) <= 60_000
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
    first_of_all_is_a_point=([], [0, 0]),
    before_all=([[5, 6], [8, 9]], [1, 3]),
    behind_all=([[5, 6], [8, 9]], [11, 12]),
    in_a_gap=([[1, 2], [8, 9]], [4, 6]),
    gap_of_one_on_both_sides=([[1, 3], [6, 8]], [4, 5]),
    touches_on_the_left=([[1, 3], [7, 8]], [3, 5]),
    touches_on_the_right=([[1, 3], [7, 8]], [5, 7]),
    touches_on_both_sides=([[1, 3], [6, 8]], [3, 6]),
    touches_before_all=([[5, 6], [8, 9]], [1, 5]),
    touches_behind_all=([[5, 6], [8, 9]], [9, 11]),
    within_one=([[1, 9], [12, 13]], [4, 5]),
    same_as_one=([[1, 3], [5, 7]], [5, 7]),
    point_within_one=([[1, 9]], [4, 4]),
    point_at_an_end=([[1, 4], [6, 7]], [4, 4]),
    point_in_a_gap=([[1, 2], [4, 5]], [3, 3]),
    over_all=([[2, 3], [5, 6], [8, 9]], [1, 10]),
    over_three_of_five=([[0, 1], [3, 4], [6, 7], [9, 10], [12, 13]], [4, 9]),
    ends_within_a_long_one=([[1, 2], [4, 9], [11, 12]], [2, 5]),
    begins_within_a_long_one=([[1, 6], [8, 9], [11, 12]], [5, 8]),
    bridges_points=([[1, 1], [3, 3], [5, 5]], [1, 5]),
    begins_before_and_ends_within=([[4, 9]], [2, 6]),
    begins_within_and_ends_behind=([[4, 9]], [6, 11]),
    around_zero=([[-4, -1], [1, 2]], [-1, 0]),
    farthest=([[-FAR, -FAR], [FAR, FAR]], [-FAR, FAR]),
)


@random_cases
def test_random(st):
    """Intervals apart on a short line, points and gaps of one among them, and any new one on that line."""
    line = st.integers(-10, 13)
    return st.tuples(interval_lists(st, disjoint=True), st.lists(line, min_size=2, max_size=2).map(sorted))


def workload(n):
    """Give one new interval in the midst of all, over a few of them, and one behind all."""
    intervals = [[10 * i, 10 * i + 5] for i in range(n)]
    return {
        "in the midst": (intervals, [5 * n - 12, 5 * n + 27]),
        "behind all": (intervals, [10 * n, 10 * n + 3]),
    }
