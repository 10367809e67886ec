"""Hidden suite of interval_intersections."""

from itertools import pairwise

from judge.suite import edge_cases, interval_lists, random_cases

FAR = 1_000_000_000


def valid(first, second):
    return len(first) + len(second) <= 40_000 and all(
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
    apart=([[1, 2]], [[4, 5]]),
    apart_the_other_way=([[4, 5]], [[1, 2]]),
    gap_of_one=([[1, 3]], [[4, 6]]),
    common_point=([[1, 3]], [[3, 6]]),
    common_point_the_other_way=([[3, 6]], [[1, 3]]),
    points_at_the_same_place=([[2, 2]], [[2, 2]]),
    point_within=([[1, 9]], [[4, 4]]),
    point_at_the_start=([[4, 4]], [[4, 7]]),
    the_same_lists=([[1, 2], [4, 6]], [[1, 2], [4, 6]]),
    one_within_the_other=([[1, 9]], [[3, 5]]),
    one_meets_many=([[0, 20]], [[1, 2], [4, 5], [7, 8], [19, 22]]),
    many_meet_one=([[1, 2], [4, 5], [7, 8], [19, 22]], [[0, 20]]),
    both_end_together=([[1, 5], [7, 9]], [[3, 5], [6, 8]]),
    both_end_together_and_the_next_begins_early=([[1, 5], [6, 9]], [[2, 5], [6, 7]]),
    both_begin_together=([[1, 8], [9, 10]], [[1, 3], [5, 9]]),
    starts_first_but_ends_last=([[1, 9]], [[2, 3], [5, 10]]),
    in_turn_without_meeting=([[1, 2], [5, 6], [9, 10]], [[3, 4], [7, 8]]),
    chain_of_touching=([[1, 2], [3, 4], [5, 6]], [[2, 3], [4, 5], [6, 7]]),
    rest_of_the_first=([[1, 2], [5, 6], [8, 9]], [[1, 3]]),
    rest_of_the_second=([[1, 3]], [[1, 2], [5, 6], [8, 9]]),
    around_zero=([[-3, 0]], [[-1, 4]]),
    farthest=([[-FAR, FAR]], [[-FAR, -FAR], [FAR, FAR]]),
)


@random_cases
def test_random(st):
    """Two lists on the same short line: common points, ends at the same place and nesting are frequent."""
    return st.tuples(interval_lists(st, disjoint=True), interval_lists(st, disjoint=True))


def workload(n):
    """Many short ones of which each meets two of the other list, and one long one that meets all others."""
    half = n // 2
    return {
        "two each": (
            [[10 * i, 10 * i + 7] for i in range(half)],
            [[10 * i + 5, 10 * i + 12] for i in range(n - half)],
        ),
        "one meets all": ([[0, 10 * n]], [[10 * i, 10 * i + 5] for i in range(n - 1)]),
    }
