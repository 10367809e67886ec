"""Hidden suite of max_cpu_load."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT, MAX_LOAD = 1_000_000_000, 1_000_000


def valid(jobs):
    return 1 <= len(jobs) <= 120_000 and all(
        len(job) == 3 and -LIMIT <= job[0] < job[1] <= LIMIT and 1 <= job[2] <= MAX_LOAD for job in jobs
    )


def expected(jobs):
    """Add up the running jobs at each start."""
    loads = (sum(load for start, end, load in jobs if start <= now < end) for now, _, _ in jobs)
    return max(loads)


test_edges = edge_cases(
    back_to_back_descending=([[5, 7, 2], [3, 5, 3], [1, 3, 2]],),
    single_job_has_the_maximum=([[1, 5, 1], [2, 5, 1], [3, 5, 1], [6, 7, 8]],),
    three_jobs_beat_a_single_one=([[1, 5, 3], [2, 5, 3], [3, 5, 3], [6, 7, 8]],),
    three_jobs_beat_a_pair=([[1, 9, 4], [2, 8, 4], [3, 7, 4], [10, 12, 5], [11, 13, 6]],),
    pair_beats_three_jobs=([[1, 9, 1], [2, 8, 2], [3, 7, 3], [10, 12, 5], [11, 13, 6]],),
    chain_where_each_overlaps_the_next=([[1, 4, 5], [3, 6, 5], [5, 8, 5], [7, 10, 5]],),
    one_contains_three_separate=([[1, 9, 2], [1, 3, 4], [4, 6, 5], [7, 9, 3]],),
    several_end_before_the_next_starts=([[1, 3, 5], [1, 4, 6], [5, 7, 3], [6, 8, 4]],),
    several_end_when_the_next_starts=([[1, 5, 5], [2, 5, 4], [5, 7, 6], [5, 8, 5]],),
    light_job_ends_and_heavy_job_runs_on=([[1, 3, 1], [1, 9, 7], [3, 5, 2]],),
    later_start_with_earlier_end=([[1, 9, 3], [2, 3, 8], [4, 5, 7]],),
    largest_values=([[-LIMIT, 0, MAX_LOAD], [0, LIMIT, MAX_LOAD], [-LIMIT, LIMIT, MAX_LOAD]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three jobs of several loads in any order, and more of load 1."""

    def jobs(low, high, loads):
        return small.built(lambda span, load: [*span, load], small.intervals(low, high, shortest=1), loads)

    return (small.either(small.lists(jobs(-1, 2, [3, 1, 2]), most=3), small.lists(jobs(0, 3, [1]), least=4)),)


@random_cases
def test_random(st):
    """Up to 60 jobs that start close together or anywhere, with small loads and the largest."""
    load = st.integers(1, 4) | st.just(9) | st.integers(1, MAX_LOAD) | st.just(MAX_LOAD)
    close = st.tuples(st.integers(-20, 20), st.integers(1, 5) | st.integers(1, 30), load)
    far = st.sampled_from([-LIMIT, -1000, 0, 1000, 500_000_000])
    anywhere = st.tuples(far, st.integers(1, 500_000_000), load)
    jobs = st.lists(close | close | anywhere, min_size=10, max_size=60)
    move = st.sampled_from([30 - LIMIT, 0, 0, 0, LIMIT - 60])
    return st.tuples(st.builds(_placed, jobs, move).flatmap(st.permutations))


def _placed(jobs, move):
    """Move the jobs that lie close together, and make jobs of starts, lengths and loads."""
    moved = [(start + move if -100 < start < 100 else start, length, load) for start, length, load in jobs]
    return [[start, min(start + length, LIMIT), load] for start, length, load in moved]


def workload(n):
    """All at once, the first to start ends last; half at once; few at once, ascending and descending; duplicates."""
    draw = random.Random(n)
    some = n // 8
    nested = [[i, 2 * n - i + i % 3, MAX_LOAD] for i in range(n // 4)] + [[2 * n + 9, 2 * n + 10, 1]]
    many = [
        [draw.randint(-LIMIT, 0), draw.randint(1, LIMIT), draw.randint(1, MAX_LOAD)] for _ in range(some // 2)
    ]
    gap = LIMIT // some
    many += [[i * gap, (i + 1) * gap, MAX_LOAD] for i in range(some)]
    draw.shuffle(many)
    pairs = [[5 * i, 5 * i + draw.randint(5, 10), draw.randint(1, 9)] for i in range(n)]
    duplicates = [[i, i + 2, 7] for i in range(1000)] + [[1000, 1001, 5]] * (n // 2)
    return {
        "all at once": (nested,),
        "half at once": (many,),
        "few at once": (pairs[: n // 2] + pairs[: n // 2 - 1 : -1],),
        "duplicates": (duplicates,),
    }
