"""Hidden suite of can_finish_tasks."""

import random
from itertools import pairwise

from judge.suite import (
    dependency_graphs,
    edge_cases,
    exhaustive_cases,
    has_cycle,
    random_cases,
    valid_edges,
)


def valid(tasks, prerequisites):
    return tasks >= 1 and valid_edges(tasks, prerequisites, most_nodes=400_000, most_edges=200_000)


def expected(tasks, prerequisites):
    """Strike out tasks for which nothing waits, from the last one on."""
    return not has_cycle(tasks, prerequisites)


test_edges = edge_cases(
    chain_against_the_numbers=(5, [[4, 3], [3, 2], [2, 1], [1, 0]]),
    short_and_long_way=(5, [[0, 4], [0, 1], [1, 2], [2, 3], [3, 4]]),
    short_way_listed_last=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 4]]),
    pair_given_twice=(3, [[2, 1], [2, 1], [1, 0]]),
    circle_behind_a_chain=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 2]]),
    circle_in_another_plan=(5, [[0, 1], [1, 2], [3, 4], [4, 3]]),
    digits_run_together=(13, [[1, 12], [11, 2], [2, 11]]),
    circle_of_seven=(7, [[3, 0], [0, 5], [5, 1], [1, 6], [6, 2], [2, 4], [4, 3]]),
    only_the_last_task_waits_for_itself=(4, [[0, 1], [1, 2], [3, 3]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All pairs among four tasks, and among three that may wait for themselves."""
    return small.either(small.graphs(3, loops=True), small.graphs(4))


@random_cases
def test_random(st):
    """Pairs along a hidden order, where all can be done, and pairs at will, which mostly have a circle."""
    return dependency_graphs(st, max_nodes=50, max_edges=90)


def workload(n):
    """Many tasks that are free at once, two chains, a task with many pairs in a circle, short cuts, a late circle."""
    rng = random.Random(n)
    some, half = n // 4, n // 8
    tasks = rng.sample(range(half), half)
    chain = [list(pair) for pair in pairwise(tasks)]
    rising = [[i, i + 1] for i in range(half - 1)]
    falling = [[some - 1 - a, some - 1 - b] for a, b in rising]
    middle, *others = rng.sample(range(n * 3 // 10), n * 3 // 10)
    before, after = others[: n // 6], others[n // 6 :]  # more than 65,536 before it
    around = [[task, middle] for task in before] + [[middle, task] for task in after]
    around += [[after[0], before[0]]]
    short_cuts = [[tasks[i] for i in sorted(rng.sample(range(half), 2))] for _ in range(some)]
    rng.shuffle(chain)
    return {
        "free_at_once": (n, [[n - 1, i] for i in range(5000)]),
        "rising_and_falling_chain": (some, (rising + falling)[::-1]),
        "circle_through_one_with_many_pairs": (n * 3 // 10, around),
        "many_short_cuts": (half, short_cuts),
        "circle_at_the_end": (half, [*chain, [tasks[-1], tasks[-2]]]),
    }
