"""Hidden suite of employee_free_time."""

import random
from itertools import accumulate, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(schedules):
    times = [it for schedule in schedules for it in schedule]
    return (
        len(times) <= 100_000
        and 1 <= len(schedules)
        and all(schedules)
        and all(len(it) == 2 and -LIMIT <= it[0] < it[1] <= LIMIT for it in times)
        and all(left[1] <= right[0] for schedule in schedules for left, right in pairwise(schedule))
    )


def expected(schedules):
    """Test the time between each start or end and the next one."""
    times = [it for schedule in schedules for it in schedule]
    gaps = []
    for now, following in pairwise(sorted({time for it in times for time in it})):
        if not any(start <= now < end for start, end in times):
            gaps.append([now, following])
    return gaps


test_edges = edge_cases(
    one_schedule_with_a_gap=([[[1, 2], [5, 6]]],),
    one_schedule_without_a_gap=([[[1, 2], [2, 6]]],),
    gap_is_filled_exactly=([[[1, 3], [6, 9]], [[3, 6]]],),
    gap_is_shortened_on_both_sides=([[[1, 3], [9, 12]], [[2, 4]], [[8, 10]]],),
    gap_is_split=([[[1, 3], [9, 12]], [[5, 6]]],),
    long_interval_covers_several_others=([[[1, 20]], [[2, 3], [5, 6], [22, 23]]],),
    long_interval_in_the_last_schedule=([[[2, 3], [5, 6], [22, 23]], [[4, 20]]],),
    gap_before_the_first_interval_of_one_schedule=([[[1, 2], [4, 5], [8, 9]], [[4, 5], [8, 9]]],),
    no_common_gap=([[[1, 3], [5, 7], [9, 11]], [[2, 6], [6, 10]]],),
    three_gaps=([[[1, 2], [7, 8]], [[3, 4]], [[5, 6]]],),
    gap_ends_at_zero=([[[-5, -3], [0, 2]], [[-4, -2]]],),
    gap_ends_at_minus_one=([[[-6, -4], [-1, 1]], [[-5, -3]]],),
    gap_over_the_whole_range=([[[-LIMIT, -LIMIT + 1]], [[LIMIT - 1, LIMIT]]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few short schedules of small numbers."""
    times = small.intervals(-1, 3, shortest=1)
    return (small.lists(small.lists(times, most=3, least=1, ascending=True, distinct=True), least=1),)


@random_cases
def test_random(st):
    """Up to 60 busy intervals, some of which cover many others, in one to eight schedules or more."""
    step = st.integers(0, 3) | st.integers(0, 3) | st.integers(0, 12) | st.integers(0, 10_000_000)
    length = st.integers(1, 3) | st.integers(1, 3) | st.integers(1, 30) | st.integers(1, 10_000_000)
    times = st.lists(st.tuples(st.integers(0, 7), step, length), min_size=6, max_size=60)
    at = st.sampled_from([-LIMIT, -1, 0, LIMIT]) | st.integers(-LIMIT, LIMIT)
    return st.tuples(st.builds(_handed_out, times, at).flatmap(st.permutations))


def _handed_out(times, at):
    """Add each interval to the first schedule that is free then, beginning with the one that was drawn."""
    starts = list(accumulate(step for _, step, _ in times))
    ends = [start + length for start, (_, _, length) in zip(starts, times, strict=True)]
    move = max(-LIMIT, min(at, LIMIT - max(ends)))
    schedules = []
    for (first, _, _), start, end in zip(times, starts, ends, strict=True):
        for schedule in schedules[first:]:
            if schedule[-1][1] <= start + move:
                break
        else:
            schedule = []
            schedules.append(schedule)
        schedule.append([start + move, end + move])
    return schedules


def workload(n):
    """Many schedules that take turns; one for each interval; one long schedule; a long interval among many."""
    draw = random.Random(n)
    some, k = n // 2, n // 16
    gap = 2 * LIMIT // (some + 2)
    turns = [[] for _ in range(k)]
    for i in range(n // 4):
        turns[i % k].append([gap * i - LIMIT, gap * i - LIMIT + draw.randint(gap // 2, gap * 11 // 10)])
    draw.shuffle(turns)
    singles = [[[10 * i, 10 * i + 5 + 5 * (i % 2)]] for i in range(some)][::-1]
    single = [[10 * i, 10 * i + 7 + i % 4] for i in range(n)]
    return {
        "many schedules take turns": (turns,),
        "one interval each, descending": (singles,),
        "one long schedule": ([single[: n * 3 // 5]],),
        "one long interval among many": (
            [[[10, 4 * n]], single[:some], *([[20, 30]] for _ in range(n // 4))],
        ),
    }
