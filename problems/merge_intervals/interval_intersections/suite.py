"""Hidden suite of interval_intersections."""

from itertools import accumulate, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(first, second):
    return len(first) + len(second) <= 200_000 and all(
        all(len(it) == 2 and -FAR <= it[0] <= it[1] <= FAR for it in intervals)
        and all(left[1] < right[0] for left, right in pairwise(intervals))
        for intervals in (first, second)
    )


def expected(first, second):
    """Compare all with all."""
    parts = ([max(a[0], b[0]), min(a[1], b[1])] for a in first for b in second)
    return sorted(part for part in parts if part[0] <= part[1])


test_edges = edge_cases(
    both_empty=([], []),
    first_empty=([], [[1, 5]]),
    second_empty=([[1, 5]], []),
    one_meets_many=([[0, 20]], [[1, 2], [4, 5], [7, 8], [19, 22]]),
    many_meet_one=([[1, 2], [4, 5], [7, 8], [19, 22]], [[0, 20]]),
    both_end_together_and_the_next_begins_early=([[1, 5], [6, 9]], [[2, 5], [6, 7]]),
    starts_first_but_ends_last=([[1, 9]], [[2, 3], [5, 10]]),
    chain_of_touching=([[1, 2], [3, 4], [5, 6]], [[2, 3], [4, 5], [6, 7]]),
    rest_of_the_first=([[1, 2], [5, 6], [8, 9]], [[1, 3]]),
    rest_of_the_second=([[1, 3]], [[1, 2], [5, 6], [8, 9]]),
    farthest=([[-FAR, FAR]], [[-FAR, -FAR], [FAR, FAR]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three intervals apart on a short line in each list, points among them."""
    row = small.lists(small.intervals(-2, 3), ascending=True, distinct=True)
    return row, row


@random_cases
def test_random(st):
    """Up to 40 intervals near a limit or anywhere, and others that begin and end at or beside their ends."""
    gap = st.integers(1, 3) | st.integers(1, 3) | st.integers(1, 10_000_000)
    length = st.integers(0, 2) | st.integers(0, 60) | st.integers(0, 10_000_000)
    parts = st.lists(st.tuples(gap, length), min_size=4, max_size=40)
    at = st.sampled_from([-FAR, FAR]) | st.integers(-FAR, FAR)
    end = st.tuples(st.integers(0, 79), st.sampled_from([0, 0, -1, 1]) | st.integers(-50, 50), st.booleans())
    ends = st.lists(end, min_size=1, max_size=8) | st.lists(end, min_size=20, max_size=60)
    return st.builds(_laid, parts, at, ends).flatmap(lambda both: st.sampled_from([both, both[::-1]]))


def _laid(parts, at, ends):
    """Lay intervals one after the other about a place, and others from beside one of their ends to the next."""
    moments = list(accumulate(step for part in parts for step in part))
    move = max(-FAR, min(at, FAR - moments[-1]))
    moments = [moment + move for moment in moments]
    points = {moments[number % len(moments)] + beside: point for number, beside, point in ends}
    others, start = [], None
    for moment, point in sorted(points.items()):
        if abs(moment) > FAR:
            continue
        if start is None and not point:
            start = moment
        else:
            others.append([moment if start is None else start, moment])
            start = None
    return [moments[i : i + 2] for i in range(0, len(moments), 2)], others


def workload(n):
    """Many that meet one or a few of the other list, in both orders; two each; the rest of one list."""
    some = n // 4
    gap = 2 * FAR // (some + 1)
    row = [[10 * i, 10 * i + 5] for i in range(n - 2)]
    few = [[8 * i * some, 8 * (i + 1) * some - 9] for i in range(5)]
    behind = [[10 * n + 3 * i, 10 * n + 3 * i] for i in range(some)]
    far = [[gap * i - FAR, gap * i - FAR + gap // 2] for i in range(some)]
    shifted = [[start + gap // 3, end + gap // 3] for start, end in far]
    return {
        "many meet one": (row, [[-1, 7 * n], [7 * n + 3, 10 * n]]),
        "a few of many meet many": (few + behind, row[:some]),
        "two each": (far, shifted),
        "rest of the second": ([[-9, -7], [4, 4]], row[:some]),
    }
