"""Hidden suite of all_task_orders."""

import random
from itertools import permutations

from judge.suite import any_order, dependency_graphs, edge_cases, order_complaint, random_cases, valid_edges

compare = any_order


def valid(tasks, prerequisites):
    return (
        valid_edges(tasks, prerequisites, most_nodes=11, most_edges=40)
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
    """Arrange the tasks in every way and keep the orders."""
    return [
        list(order)
        for order in permutations(range(tasks))
        if order_complaint(tasks, prerequisites, order) is None
    ]


test_edges = edge_cases(
    no_tasks=(0, []),
    one_task=(1, []),
    one_task_before_itself=(1, [[0, 0]]),
    no_pairs=(3, []),
    single_order=(4, [[3, 1], [1, 0], [0, 2]]),
    two_in_a_row=(2, [[1, 0]]),
    two_may_begin=(3, [[0, 2], [1, 2]]),
    two_may_end=(3, [[2, 0], [2, 1]]),
    three_may_begin=(4, [[0, 3], [1, 3], [2, 3]]),
    two_ways_to_one_task=(4, [[0, 1], [0, 2], [1, 3], [2, 3]]),
    two_chains_mix=(4, [[0, 1], [2, 3]]),
    chain_beside_a_free_task=(4, [[2, 1], [1, 3]]),
    free_task_has_the_last_number=(4, [[0, 1], [1, 2]]),
    pair_that_says_nothing_new=(4, [[0, 1], [1, 2], [0, 2]]),
    pair_given_twice=(3, [[0, 1], [0, 1]]),
    pair_given_twice_and_another_one=(4, [[0, 1], [0, 1], [2, 1], [1, 3]]),
    circle_of_two=(2, [[0, 1], [1, 0]]),
    circle_of_three=(3, [[0, 1], [1, 2], [2, 0]]),
    circle_beside_free_tasks=(4, [[1, 3], [3, 1]]),
    circle_behind_a_chain=(5, [[4, 0], [0, 1], [1, 2], [2, 1]]),
    circle_before_a_task=(3, [[0, 1], [1, 0], [1, 2]]),
    last_task_before_itself=(3, [[0, 1], [2, 2]]),
    all_arrangements=(5, []),
)


@random_cases(count=250)
def test_random(st):
    """Pairs along a hidden order, where few or many orders are left, and pairs at will, mostly with none."""
    return dependency_graphs(st, max_nodes=5, max_edges=8, min_nodes=0)


def workload(n):
    """Three chains that mix, the same with the end of one closed, and couples that may swap and do not mix."""
    tasks = list(range(n))
    random.Random(n).shuffle(tasks)
    chains = [[tasks[i], tasks[i + 3]] for i in range(n - 3)]
    couples = [[tasks[i], tasks[j]] for i in range(n) for j in range(i + 1, min(i + 4, n)) if i // 2 < j // 2]
    return {
        "three_chains": (n, chains),
        "circle_at_the_end": (n, [*chains, [tasks[-1], tasks[-4]]]),
        "few_orders": (n, couples),
    }
