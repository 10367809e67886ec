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
    """Count the orders of each set of tasks, sets as bits: any task of a set may come last."""
    orders = {0: 1}
    for done in range(1, 2**tasks):
        among = [task for task in range(tasks) if done >> task & 1]
        first = {a for a, b in prerequisites if done >> b & 1}
        orders[done] = (
            sum(orders[done - (1 << last)] for last in among if last not in first)
            if first <= set(among)
            else 0
        )
    return orders[2**tasks - 1]


def expected(tasks, prerequisites):
    """Append each free task to each partial order."""
    partial = [[]]
    for _ in range(tasks):
        left = [(order, set(range(tasks)).difference(order)) for order in partial]
        waiting = [(order, rest, {b for a, b in prerequisites if a in rest}) for order, rest in left]
        partial = [[*order, task] for order, rest, later in waiting for task in rest - later]
    return partial


test_edges = edge_cases(
    single_order=(4, [[3, 1], [1, 0], [0, 2]]),
    two_chains=(4, [[0, 1], [2, 3]]),
    free_task_with_the_last_number=(4, [[0, 1], [1, 2]]),
    pair_given_twice_and_another_one=(4, [[0, 1], [0, 1], [2, 1], [1, 3]]),
    cycle_and_free_tasks=(4, [[1, 3], [3, 1]]),
    cycle_after_a_chain=(5, [[4, 0], [0, 1], [1, 2], [2, 1]]),
    last_task_before_itself=(3, [[0, 1], [2, 2]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All sets of pairs of four tasks, and of three tasks with pairs of a task with itself."""
    return small.either(small.graphs(3, loops=True), small.graphs(4))


@random_cases
def test_random(st):
    """Pairs along a hidden order, with few or many orders, and random pairs, mostly with none."""
    return dependency_graphs(st, max_nodes=6, max_edges=12)


def workload(n):
    """Three chains, the same with a cycle at the end of one, a chain before 0, 1 and 10, and seven free tasks."""
    tasks = list(range(n))
    random.Random(n).shuffle(tasks)
    chains = [[tasks[i], tasks[i + 3]] for i in range(n - 3)]
    return {
        "three_chains": (n, chains),
        "cycle_at_the_end": (n, [*chains, [tasks[-1], tasks[-4]]]),
        "orders_with_the_same_joined_digits": (
            n,
            [[i, i + 1] for i in range(2, 9)] + [[9, 0], [9, 1], [9, 10]],
        ),
        "no_pairs": (7, []),
    }
