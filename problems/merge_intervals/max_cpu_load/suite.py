"""Hidden suite of max_cpu_load."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR, HEAVY = 1_000_000_000, 1_000_000


def valid(jobs):
    return 1 <= len(jobs) <= 120_000 and all(
        len(job) == 3 and -FAR <= job[0] < job[1] <= FAR and 1 <= job[2] <= HEAVY for job in jobs
    )


def expected(jobs):
    """Add up at each start what runs then."""
    loads = (sum(load for start, end, load in jobs if start <= now < end) for now, _, _ in jobs)
    return max(loads)


test_edges = edge_cases(
    back_to_back_in_falling_order=([[5, 7, 2], [3, 5, 3], [1, 3, 2]],),
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
    farthest_and_heaviest=([[-FAR, 0, HEAVY], [0, FAR, HEAVY], [-FAR, FAR, HEAVY]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three light and heavy jobs in any order on a short line, and one or two on a longer one."""

    def jobs(low, high, loads):
        return small.built(lambda span, load: [*span, load], small.intervals(low, high, shortest=1), loads)

    return (small.either(small.lists(jobs(-1, 2, [3, 1, 2]), most=3), small.lists(jobs(0, 3, [1]), least=4)),)


@random_cases
def test_random(st):
    """Up to 60 jobs that come close together or anywhere, with light loads and the heaviest."""
    load = st.integers(1, 4) | st.just(9) | st.integers(1, HEAVY) | st.just(HEAVY)
    close = st.tuples(st.integers(-20, 20), st.integers(1, 5) | st.integers(1, 30), load)
    far = st.sampled_from([-FAR, -1000, 0, 1000, 500_000_000])
    anywhere = st.tuples(far, st.integers(1, 500_000_000), load)
    jobs = st.lists(close | close | anywhere, min_size=10, max_size=60)
    move = st.sampled_from([30 - FAR, 0, 0, 0, FAR - 60])
    return st.tuples(st.builds(_placed, jobs, move).flatmap(st.permutations))


def _placed(jobs, move):
    """Move what lies close together, and make jobs of starts, lengths and loads."""
    moved = [(start + move if -100 < start < 100 else start, length, load) for start, length, load in jobs]
    return [[start, min(start + length, FAR), load] for start, length, load in moved]


def workload(n):
    """All at once, the first to come ends last; half at once; few at once, ascending and descending; equal ones."""
    draw = random.Random(n)
    some = n // 8
    nested = [[i, 2 * n - i + i % 3, HEAVY] for i in range(n // 4)] + [[2 * n + 9, 2 * n + 10, 1]]
    crowd = [[draw.randint(-FAR, 0), draw.randint(1, FAR), draw.randint(1, HEAVY)] for _ in range(some // 2)]
    gap = FAR // some
    crowd += [[i * gap, (i + 1) * gap, HEAVY] for i in range(some)]
    draw.shuffle(crowd)
    pairs = [[5 * i, 5 * i + draw.randint(5, 10), draw.randint(1, 9)] for i in range(n)]
    equal = [[i, i + 2, 7] for i in range(1000)] + [[1000, 1001, 5]] * (n // 2)
    return {
        "all at once": (nested,),
        "half at once": (crowd,),
        "few at once": (pairs[: n // 2] + pairs[: n // 2 - 1 : -1],),
        "equal ones": (equal,),
    }
