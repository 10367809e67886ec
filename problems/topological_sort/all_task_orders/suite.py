"""Hidden suite of all_task_orders."""

import random

from judge.suite import any_order, dependency_graphs, edge_cases, exhaustive_cases, random_cases, valid_edges

compare = any_order


def valid(tasks, prerequisites):
    return (
        tasks >= 1
        and valid_edges(tasks, prerequisites, most_nodes=11, most_edges=40)
        and count_orders(tasks, prerequisites) <= 12_000
    )


def count_orders(tasks, prerequisites):
    """Count the ways to have done each set of tasks, sets as bits: any of them may have come last."""
    ways = {0: 1}
    for done in range(1, 2**tasks):
        among = [task for task in range(tasks) if done >> task & 1]
        first = {a for a, b in prerequisites if done >> b & 1}
        ways[done] = (
            sum(ways[done - (1 << last)] for last in among if last not in first) if first <= set(among) else 0
        )
    return ways[2**tasks - 1]


def expected(tasks, prerequisites):
    """Put each task that is left, and has nothing left before it, behind each beginning."""
    beginnings = [[]]
    for _ in range(tasks):
        left = [(order, set(range(tasks)).difference(order)) for order in beginnings]
        waiting = [(order, rest, {b for a, b in prerequisites if a in rest}) for order, rest in left]
        beginnings = [[*order, task] for order, rest, later in waiting for task in rest - later]
    return beginnings


test_edges = edge_cases(
    single_order=(4, [[3, 1], [1, 0], [0, 2]]),
    two_chains_mix=(4, [[0, 1], [2, 3]]),
    free_task_has_the_last_number=(4, [[0, 1], [1, 2]]),
    pair_given_twice_and_another_one=(4, [[0, 1], [0, 1], [2, 1], [1, 3]]),
    circle_beside_free_tasks=(4, [[1, 3], [3, 1]]),
    circle_behind_a_chain=(5, [[4, 0], [0, 1], [1, 2], [2, 1]]),
    last_task_before_itself=(3, [[0, 1], [2, 2]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All pairs among four tasks, and among three that may come before themselves."""
    return small.either(small.graphs(3, loops=True), small.graphs(4))


@random_cases
def test_random(st):
    """Pairs along a hidden order, where few or many orders are left, and pairs at will, mostly with none."""
    return dependency_graphs(st, max_nodes=6, max_edges=12)


def workload(n):
    """Three chains that mix, the same with the end of one closed, a chain before 0, 1 and 10, and seven free tasks."""
    tasks = list(range(n))
    random.Random(n).shuffle(tasks)
    chains = [[tasks[i], tasks[i + 3]] for i in range(n - 3)]
    return {
        "three_chains": (n, chains),
        "circle_at_the_end": (n, [*chains, [tasks[-1], tasks[-4]]]),
        "digits_run_together": (n, [[i, i + 1] for i in range(2, 9)] + [[9, 0], [9, 1], [9, 10]]),
        "no_pairs": (7, []),
    }
