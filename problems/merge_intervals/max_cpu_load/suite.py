"""Hidden suite of max_cpu_load."""

import random

from judge.suite import edge_cases, interval_lists, random_cases

FAR = 1_000_000_000


def valid(jobs):
    return len(jobs) <= 20_000 and all(
        len(job) == 3 and -FAR <= job[0] < job[1] <= FAR and 1 <= job[2] <= 1_000_000 for job in jobs
    )


def expected(jobs):
    """Add up at each start what runs then."""
    loads = (sum(load for start, end, load in jobs if start <= now < end) for now, _, _ in jobs)
    return max(loads, default=0)


test_edges = edge_cases(
    idle=([],),
    one_job=([[3, 8, 5]],),
    apart=([[1, 2, 5], [4, 5, 3]],),
    apart_and_the_second_is_heavier=([[1, 2, 3], [4, 5, 8]],),
    back_to_back=([[1, 3, 4], [3, 5, 4]],),
    back_to_back_in_falling_order=([[5, 7, 2], [3, 5, 3], [1, 3, 2]],),
    overlap_of_one=([[1, 4, 2], [3, 5, 3]],),
    same_twice=([[1, 2, 4], [1, 2, 4]],),
    same_start=([[1, 2, 3], [1, 5, 2], [1, 9, 4]],),
    same_end=([[1, 9, 2], [5, 9, 3], [8, 9, 4]],),
    heavy_one_alone=([[1, 5, 1], [2, 5, 1], [3, 5, 1], [6, 7, 8]],),
    light_ones_together=([[1, 5, 3], [2, 5, 3], [3, 5, 3], [6, 7, 8]],),
    three_at_once_and_a_heavy_pair=([[1, 9, 4], [2, 8, 4], [3, 7, 4], [10, 12, 5], [11, 13, 6]],),
    pair_outweighs_three_at_once=([[1, 9, 1], [2, 8, 2], [3, 7, 3], [10, 12, 5], [11, 13, 6]],),
    chain_where_each_meets_the_next=([[1, 4, 5], [3, 6, 5], [5, 8, 5], [7, 10, 5]],),
    one_over_three_in_a_row=([[1, 9, 2], [1, 3, 4], [4, 6, 5], [7, 9, 3]],),
    several_end_before_the_next=([[1, 3, 5], [1, 4, 6], [5, 7, 3], [6, 8, 4]],),
    several_end_as_the_next_starts=([[1, 5, 5], [2, 5, 4], [5, 7, 6], [5, 8, 5]],),
    light_one_ends_and_heavy_one_stays=([[1, 3, 1], [1, 9, 7], [3, 5, 2]],),
    early_end_of_the_later_start=([[1, 9, 3], [2, 3, 8], [4, 5, 7]],),
    given_in_falling_order=([[7, 9, 1], [4, 8, 2], [1, 5, 3], [0, 2, 4]],),
    around_zero=([[-2, 0, 3], [-1, 1, 4], [0, 2, 5]],),
    farthest=([[-FAR, 0, 1_000_000], [0, FAR, 1_000_000], [-FAR, FAR, 1_000_000]],),
)


@random_cases(count=300)
def test_random(st):
    """Up to eight short and long jobs on a short line, with loads of which few are heavy."""
    loads = st.lists(st.integers(1, 4) | st.just(9), min_size=8, max_size=8)
    spans = interval_lists(st, high=5, min_length=1, max_size=8)
    return st.tuples(
        st.tuples(spans, loads).map(lambda it: [[*span, load] for span, load in zip(*it, strict=False)])
    )


def workload(n):
    """Shuffled: half of the jobs run at once, the others one after the other; and few ever at once."""
    draw = random.Random(n)
    crowd = [[draw.randint(-n, 0), draw.randint(1, n), draw.randint(1, 9)] for _ in range(n // 2)]
    crowd += [[2 * n + 3 * i, 2 * n + 3 * i + 3, draw.randint(1, 9)] for i in range(n - n // 2)]
    pairs = [[5 * i, 5 * i + draw.randint(5, 10), draw.randint(1, 9)] for i in range(n)]
    draw.shuffle(crowd)
    draw.shuffle(pairs)
    return {"half at once": (crowd,), "few at once": (pairs,)}
