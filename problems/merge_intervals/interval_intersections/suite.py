"""Hidden suite of interval_intersections."""

from itertools import accumulate, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(first, second):
    return len(first) + len(second) <= 200_000 and all(
        all(len(it) == 2 and -LIMIT <= it[0] <= it[1] <= LIMIT for it in intervals)
        and all(left[1] < right[0] for left, right in pairwise(intervals))
        for intervals in (first, second)
    )


def expected(first, second):
    """Compare all pairs."""
    parts = ([max(a[0], b[0]), min(a[1], b[1])] for a in first for b in second)
    return sorted(part for part in parts if part[0] <= part[1])


test_edges = edge_cases(
    both_empty=([], []),
    first_empty=([], [[1, 5]]),
    second_empty=([[1, 5]], []),
    one_intersects_many=([[0, 20]], [[1, 2], [4, 5], [7, 8], [19, 22]]),
    many_intersect_one=([[1, 2], [4, 5], [7, 8], [19, 22]], [[0, 20]]),
    equal_ends=([[1, 5], [6, 9]], [[2, 5], [6, 7]]),
    earlier_start_with_later_end=([[1, 9]], [[2, 3], [5, 10]]),
    touching_chain=([[1, 2], [3, 4], [5, 6]], [[2, 3], [4, 5], [6, 7]]),
    first_list_has_intervals_left=([[1, 2], [5, 6], [8, 9]], [[1, 3]]),
    second_list_has_intervals_left=([[1, 3]], [[1, 2], [5, 6], [8, 9]]),
    whole_range_and_points_at_its_ends=([[-LIMIT, LIMIT]], [[-LIMIT, -LIMIT], [LIMIT, LIMIT]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Disjoint intervals of small numbers in each list, points among them."""
    intervals = small.lists(small.intervals(-2, 3), ascending=True, distinct=True)
    return intervals, intervals


@random_cases
def test_random(st):
    """Up to 40 intervals near a limit or anywhere, and others that start and end at or next to their ends."""
    gap = st.integers(1, 3) | st.integers(1, 3) | st.integers(1, 10_000_000)
    length = st.integers(0, 2) | st.integers(0, 60) | st.integers(0, 10_000_000)
    parts = st.lists(st.tuples(gap, length), min_size=4, max_size=40)
    at = st.sampled_from([-LIMIT, LIMIT]) | st.integers(-LIMIT, LIMIT)
    end = st.tuples(st.integers(0, 79), st.sampled_from([0, 0, -1, 1]) | st.integers(-50, 50), st.booleans())
    ends = st.lists(end, min_size=1, max_size=8) | st.lists(end, min_size=20, max_size=60)
    return st.builds(_laid, parts, at, ends).flatmap(lambda both: st.sampled_from([both, both[::-1]]))


def _laid(parts, at, ends):
    """Place intervals one after another near a position, and others with ends at or next to theirs."""
    times = list(accumulate(step for part in parts for step in part))
    move = max(-LIMIT, min(at, LIMIT - times[-1]))
    times = [time + move for time in times]
    points = {times[number % len(times)] + offset: point for number, offset, point in ends}
    others, start = [], None
    for time, point in sorted(points.items()):
        if abs(time) > LIMIT:
            continue
        if start is None and not point:
            start = time
        else:
            others.append([time if start is None else start, time])
            start = None
    return [times[i : i + 2] for i in range(0, len(times), 2)], others


def workload(n):
    """Many that intersect one or a few of the other list, in both orders; two each; the rest of one list."""
    some = n // 4
    gap = 2 * LIMIT // (some + 1)
    intervals = [[10 * i, 10 * i + 5] for i in range(n - 2)]
    few = [[8 * i * some, 8 * (i + 1) * some - 9] for i in range(5)]
    after = [[10 * n + 3 * i, 10 * n + 3 * i] for i in range(some)]
    spread = [[gap * i - LIMIT, gap * i - LIMIT + gap // 2] for i in range(some)]
    shifted = [[start + gap // 3, end + gap // 3] for start, end in spread]
    return {
        "many intersect one": (intervals, [[-1, 7 * n], [7 * n + 3, 10 * n]]),
        "few intersect many": (few + after, intervals[:some]),
        "each intersects two": (spread, shifted),
        "rest of the second list": ([[-9, -7], [4, 4]], intervals[:some]),
    }
