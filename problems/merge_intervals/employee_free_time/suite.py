"""Hidden suite of employee_free_time."""

import random
from itertools import pairwise

from judge.suite import edge_cases, interval_lists, random_cases

FAR = 1_000_000_000


def valid(schedules):
    times = [it for schedule in schedules for it in schedule]
    return (
        len(schedules) <= 20_000
        and len(times) <= 20_000
        and all(len(it) == 2 and -FAR <= it[0] < it[1] <= FAR for it in times)
        and all(left[1] <= right[0] for schedule in schedules for left, right in pairwise(schedule))
    )


def expected(schedules):
    """Test every stretch between a moment and the next one, and unite those that touch."""
    times = [it for schedule in schedules for it in schedule]
    gaps = []
    for now, following in pairwise(sorted({moment for it in times for moment in it})):
        if not any(start <= now < end for start, end in times):
            gaps.append([now, following])
    return gaps


test_edges = edge_cases(
    nobody=([],),
    nobody_has_plans=([[], []],),
    one_busy_time=([[[2, 9]]],),
    one_schedule_with_a_gap=([[[1, 2], [5, 6]]],),
    one_schedule_without_a_gap=([[[1, 2], [2, 6]]],),
    one_of_them_has_no_plans=([[], [[1, 3], [4, 6]]],),
    gap_between_two_schedules=([[[1, 3]], [[5, 6]]],),
    later_schedule_first=([[[5, 6]], [[1, 3]]],),
    gap_of_one=([[[1, 3]], [[4, 6]]],),
    touching=([[[1, 3]], [[3, 6]]],),
    gap_is_filled_by_another=([[[1, 3], [6, 9]], [[2, 7]]],),
    gap_is_filled_exactly=([[[1, 3], [6, 9]], [[3, 6]]],),
    gap_is_shortened_on_both_sides=([[[1, 3], [9, 12]], [[2, 4]], [[8, 10]]],),
    gap_is_split=([[[1, 3], [9, 12]], [[5, 6]]],),
    long_one_goes_on=([[[1, 20]], [[2, 3], [5, 6], [22, 23]]],),
    long_one_after_many=([[[2, 3], [5, 6], [22, 23]], [[4, 20]]],),
    same_schedules=([[[1, 2], [4, 5]], [[1, 2], [4, 5]]],),
    same_start_different_ends=([[[1, 5], [8, 9]], [[1, 3]]],),
    same_end=([[[1, 5]], [[3, 5], [7, 8]]],),
    free_before_the_first_of_one=([[[1, 2], [4, 5], [8, 9]], [[4, 5], [8, 9]]],),
    never_free_together=([[[1, 3], [5, 7], [9, 11]], [[2, 6], [6, 10]]],),
    three_gaps_in_a_row=([[[1, 2], [7, 8]], [[3, 4]], [[5, 6]]],),
    begins_at_zero=([[[-5, -3], [0, 2]], [[-4, -2]]],),
    begins_after_zero=([[[3, 4]], [[6, 7]]],),
    farthest=([[[-FAR, -FAR + 1]], [[FAR - 1, FAR]]],),
)


@random_cases(count=300)
def test_random(st):
    """Up to four short schedules on a line on which much is free; some are empty, or back to back."""
    schedule = interval_lists(st, high=16, max_size=4, min_length=1).map(_without_overlap)
    return st.tuples(st.lists(schedule, max_size=4))


def _without_overlap(times):
    kept = []
    for it in sorted(times):
        if not kept or it[0] >= kept[-1][1]:
            kept.append(it)
    return kept


def workload(n):
    """Many schedules, of which each has the next four times in turn; hardly any two meet, most are gaps."""
    draw = random.Random(n)
    k = n // 4
    schedules = [[] for _ in range(k)]
    for i in range(4 * k):
        schedules[i % k].append([10 * i, 10 * i + draw.randint(5, 10)])
    draw.shuffle(schedules)
    return (schedules,)
