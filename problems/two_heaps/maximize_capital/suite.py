"""Hidden suite of maximize_capital."""

import random
from itertools import permutations

from judge.suite import edge_cases, random_cases

FAR = 1_000_000_000


def valid(capital, profits, projects, initial):
    return (
        len(capital) == len(profits) <= 30_000
        and all(0 <= number <= FAR for number in capital + profits)
        and 0 <= projects <= 30_000
        and 0 <= initial <= FAR
    )


def expected(capital, profits, projects, initial):
    """Try every order of jobs, each as far as it goes."""
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
    no_jobs=([], [], 3, 4),
    no_projects=([0], [8], 0, 4),
    nothing_within_reach=([5, 6], [9, 9], 2, 4),
    nothing_at_all=([], [], 0, 0),
    exactly_within_reach=([5], [4], 1, 5),
    one_coin_short=([6], [4], 1, 5),
    exactly_within_reach_later=([0, 3], [3, 10], 2, 0),
    one_coin_short_later=([0, 4], [3, 10], 2, 0),
    coins_are_not_spent=([5, 5], [1, 1], 2, 5),
    coins_are_not_spent_for_the_next=([3, 4], [2, 6], 2, 3),
    one_job_once=([0], [7], 3, 1),
    jobs_alike=([0, 0], [7, 7], 3, 0),
    fewer_jobs_than_projects=([0, 1], [1, 1], 9, 0),
    greatest_profit_first=([0, 0, 0], [1, 9, 5], 2, 0),
    cheapest_is_not_best=([0, 1, 2], [1, 1, 8], 1, 2),
    comes_within_reach_later=([6, 0, 2], [100, 2, 4], 3, 0),
    out_of_reach_is_greatest=([0, 50, 1], [3, 99, 4], 2, 1),
    chain_of_steps=([3, 0, 7, 1], [4, 1, 8, 2], 4, 0),
    stops_halfway=([0, 1, 9], [1, 2, 50], 3, 0),
    older_job_is_best_later=([0, 0, 3], [5, 4, 1], 2, 0),
    no_profit=([0, 0], [0, 0], 2, 6),
    no_profit_in_front_of_one=([0, 0], [0, 5], 1, 0),
    equal_needs=([2, 2, 2], [1, 3, 2], 2, 2),
    greatest_numbers=([FAR, 0], [FAR, FAR], 2, 0),
)


@random_cases(count=300)
def test_random(st):
    """Few small jobs whose needs lie about what one has: exact fits, chains and dead ends are frequent."""
    jobs = st.lists(st.tuples(st.integers(0, 12) | st.integers(0, 3), st.integers(0, 5)), max_size=5)
    return st.tuples(jobs, st.integers(0, 6), st.integers(0, 6)).map(
        lambda drawn: ([need for need, _ in drawn[0]], [profit for _, profit in drawn[0]], *drawn[1:])
    )


def workload(n):
    """Half of the jobs are carried out; all come within reach soon, or only one more with each."""
    rng = random.Random(n)
    soon = [rng.randint(0, 1_000) for _ in range(n)], [rng.randint(0, 1_000) for _ in range(n)]
    places = rng.sample(range(n), n)
    return {"all soon": (*soon, n // 2, 1_000), "one after the other": (places, [1] * n, n // 2, 0)}
