"""Hidden suite of maximize_capital."""

import random
from itertools import permutations

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(capital, profits, projects, initial):
    return (
        1 <= len(capital) == len(profits) <= 40_000
        and all(0 <= number <= FAR for number in capital + profits)
        and 1 <= projects <= 40_000
        and 0 <= initial <= FAR
    )


def expected(capital, profits, projects, initial):
    """Try every order of a few jobs, each as far as it goes; of many, look through all for each that is carried out."""
    if len(capital) > 4:
        left, coins = list(zip(capital, profits)), initial
        for _ in range(projects):
            within = [job for job in left if job[0] <= coins]
            if not within:
                break
            best = max(within, key=lambda job: job[1])
            left.remove(best)
            coins += best[1]
        return coins
    best = initial
    for order in permutations(range(len(capital)), min(projects, len(capital))):
        coins = initial
        for i in order:
            if coins < capital[i]:
                break
            coins += profits[i]
        best = max(best, coins)
    return best


test_edges = edge_cases(
    nothing_within_reach=([5, 6], [9, 9], 2, 4),
    exactly_within_reach_later=([0, 3], [3, 10], 2, 0),
    one_coin_short_later=([0, 4], [3, 10], 2, 0),
    coins_are_not_spent_for_the_next=([3, 4], [2, 6], 2, 3),
    fewer_jobs_than_projects=([0, 1], [1, 1], 9, 0),
    cheapest_is_not_best=([0, 1, 2], [1, 1, 8], 1, 2),
    comes_within_reach_later=([6, 0, 2], [100, 2, 4], 3, 0),
    out_of_reach_is_greatest=([0, 50, 1], [3, 99, 4], 2, 1),
    chain_of_steps=([3, 0, 7, 1], [4, 1, 8, 2], 4, 0),
    older_job_is_best_later=([0, 0, 3], [5, 4, 1], 2, 0),
    no_profit_in_front_of_one=([0, 0], [0, 5], 1, 0),
    greatest_numbers=([FAR, 0], [FAR, FAR], 2, 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Jobs without profit, alike, just within reach and just beyond; two in any order, more by what they need."""
    job = small.pairs([0, 1, 3], [0, 1, 2])

    def laid_out(jobs, projects, initial):
        return [need for need, _ in jobs], [profit for _, profit in jobs], projects, initial

    few = small.lists(job, most=2, least=1)
    more = small.lists(job, most=4, least=3, ascending=True)
    both = small.either(few, more, small.built(lambda jobs: jobs[::-1], more))
    return small.built(laid_out, both, range(1, 4), range(2))


@random_cases
def test_random(st):
    """Up to 40 jobs whose needs lie about what one has, or anywhere: exact fits, chains and dead ends are frequent."""
    number = st.integers(0, 9) | st.integers(0, 100) | st.integers(0, FAR) | st.sampled_from([0, FAR])
    near = st.tuples(st.integers(0, 60), st.integers(0, 5))
    jobs = st.lists(near, min_size=6, max_size=40) | st.lists(
        st.tuples(number, number), min_size=1, max_size=40
    )
    projects = st.integers(1, 40) | st.integers(1, 40_000)
    return st.tuples(jobs, projects, st.integers(0, 6) | number).map(
        lambda drawn: ([need for need, _ in drawn[0]], [profit for _, profit in drawn[0]], *drawn[1:])
    )


def workload(n):
    """All come within reach soon; one more with each; all alike; a dead end."""
    rng = random.Random(n)
    soon = [rng.randint(0, 1_000) for _ in range(n)], [rng.randint(0, FAR) for _ in range(n)]
    places = rng.sample(range(n), n)
    return {
        "all soon": (*soon, n // 2, 1_000),
        "one after the other": (places, [1] * n, n // 2, 0),
        "alike": ([5] * (n // 2), [3] * (n // 2), n, 5),
        "ascending, dead end": ([*range(n - 1), FAR], [i % 2 for i in range(n)], n, n // 3),
    }
