"""Hidden suite of merge_intervals."""

import random
from itertools import combinations

from judge.suite import edge_cases, random_cases

FAR = 1_000_000_000


def valid(intervals):
    return len(intervals) <= 30_000 and all(
        len(interval) == 2 and -FAR <= interval[0] <= interval[1] <= FAR for interval in intervals
    )


def expected(intervals):
    """Unite any two that have a point in common, until no two have."""
    stretches = {tuple(interval) for interval in intervals}
    while True:
        meeting = ((a, b) for a, b in combinations(stretches, 2) if max(a[0], b[0]) <= min(a[1], b[1]))
        pair = next(meeting, None)
        if pair is None:
            return sorted(map(list, stretches))
        stretches -= set(pair)
        stretches.add((min(pair[0][0], pair[1][0]), max(pair[0][1], pair[1][1])))


test_edges = edge_cases(
    no_interval=([],),
    one_interval=([[2, 5]],),
    one_point=([[3, 3]],),
    touching=([[1, 2], [2, 3]],),
    touching_in_falling_order=([[2, 3], [1, 2]],),
    point_at_the_end_of_another=([[1, 4], [4, 4]],),
    gap_of_one=([[1, 2], [3, 4]],),
    same_twice=([[1, 2], [1, 2]],),
    same_point_twice=([[6, 6], [6, 6]],),
    within_another=([[1, 10], [3, 4]],),
    within_another_and_beyond=([[1, 10], [2, 3], [9, 12]],),
    long_one_spans_a_gap=([[1, 10], [2, 3], [5, 6], [11, 12]],),
    same_start=([[1, 5], [1, 3], [1, 9]],),
    same_end=([[4, 9], [1, 9], [7, 9]],),
    chain_of_four=([[1, 3], [2, 5], [4, 7], [6, 9]],),
    last_one_bridges_all=([[1, 2], [4, 5], [7, 8], [0, 9]],),
    bridge_between_two=([[1, 3], [6, 8], [2, 7]],),
    two_rounds_of_joining_are_not_enough=([[6, 6], [14, 16], [10, 11], [8, 10], [10, 14], [6, 9]],),
    falling_order_apart=([[9, 10], [5, 6], [1, 2]],),
    negative_and_positive=([[-5, -3], [-4, 0], [0, 1]],),
    around_zero=([[-1, 0], [1, 2]],),
    longest_begins_just_before_a_short_one=([[-5, FAR], [-4, -3]],),
    farthest=([[FAR, FAR], [-FAR, -FAR], [-FAR, 0]],),
)


@random_cases
def test_random(st):
    """Up to eight short or long intervals on a short line: chains, gaps of one, nesting; some with an end far off."""
    short = st.tuples(st.integers(-9, 12), st.integers(0, 3)).map(lambda it: [it[0], it[0] + it[1]])
    any_two = st.lists(st.integers(-9, 12), min_size=2, max_size=2).map(sorted)
    far = st.tuples(st.integers(-9, 12), st.sampled_from([-FAR, FAR])).map(sorted)
    near = st.lists(short | short | any_two, max_size=8)
    return st.tuples(near | near | st.lists(short | short | far, max_size=8))


def workload(n):
    """Shuffled stretches of which hardly any two meet: what compares all with all never gets fewer."""
    draw = random.Random(n)
    intervals = [[10 * i, 10 * i + draw.randint(0, 10)] for i in range(n)]
    draw.shuffle(intervals)
    return (intervals,)
