"""Hidden suite of min_meeting_rooms."""

import random

from judge.suite import edge_cases, interval_lists, random_cases

FAR = 1_000_000_000


def valid(meetings):
    return len(meetings) <= 20_000 and all(len(it) == 2 and -FAR <= it[0] < it[1] <= FAR for it in meetings)


def expected(meetings):
    """Count at each start who is there: there are most of them at once when somebody has just come."""
    there = (sum(start <= now < end for start, end in meetings) for now, _ in meetings)
    return max(there, default=0)


test_edges = edge_cases(
    nobody=([],),
    one=([[3, 8]],),
    two_apart=([[1, 2], [4, 5]],),
    back_to_back=([[1, 3], [3, 5]],),
    back_to_back_in_falling_order=([[5, 7], [3, 5], [1, 3]],),
    overlap_of_one=([[1, 4], [3, 5]],),
    same_three_times=([[2, 4], [2, 4], [2, 4]],),
    same_start=([[1, 2], [1, 5], [1, 9]],),
    same_end=([[1, 9], [5, 9], [8, 9]],),
    nested_three_deep=([[1, 10], [2, 9], [3, 8]],),
    one_over_three_in_a_row=([[1, 9], [1, 3], [4, 6], [7, 9]],),
    one_over_three_back_to_back=([[0, 6], [0, 2], [2, 4], [4, 6]],),
    chain_where_each_meets_the_next=([[1, 4], [3, 6], [5, 8], [7, 10]],),
    all_change_at_once=([[1, 5], [2, 5], [3, 5], [5, 7], [5, 8], [5, 9]],),
    second_crowd_is_larger=([[1, 3], [2, 4], [10, 13], [11, 14], [12, 15]],),
    first_crowd_is_larger=([[1, 4], [2, 5], [3, 6], [10, 12], [11, 14]],),
    two_crowds_one_berth_each=([[1, 2], [5, 6], [1, 6]],),
    free_berth_is_not_the_last_taken=([[1, 3], [2, 9], [4, 6], [7, 8]],),
    reused_berth_ends_later=([[1, 3], [2, 4], [3, 9], [4, 5], [5, 6], [8, 9]],),
    given_in_falling_order=([[7, 9], [4, 8], [1, 5], [0, 2]],),
    around_zero=([[-2, 0], [-1, 1], [0, 2]],),
    farthest=([[-FAR, 0], [0, FAR], [-FAR, FAR]],),
)


@random_cases(count=300)
def test_random(st):
    """Up to ten short and long ones on a short line: many come just as others leave."""
    return st.tuples(interval_lists(st, high=6, min_length=1, max_size=10))


def workload(n):
    """Shuffled: half of them there at once in the middle of a long day, and only two ever at once."""
    draw = random.Random(n)
    crowd = [[draw.randint(-n, 0), draw.randint(1, n)] for _ in range(n // 2)]
    crowd += [[2 * n + 3 * i, 2 * n + 3 * i + 3] for i in range(n - n // 2)]
    pairs = [[5 * i, 5 * i + draw.randint(5, 10)] for i in range(n)]
    draw.shuffle(crowd)
    draw.shuffle(pairs)
    return {"half at once": (crowd,), "few at once": (pairs,)}
