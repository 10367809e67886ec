"""Hidden suite of task_order."""

from judge.suite import (
    dependency_graphs,
    edge_cases,
    exhaustive_cases,
    large_dependency_graphs,
    order_complaint,
    random_cases,
    valid_edges,
)


def valid(tasks, prerequisites):
    return tasks >= 1 and valid_edges(tasks, prerequisites, most_nodes=600_000, most_edges=300_000)


def check(call):
    """Check the order against every pair; `[]` is right if no order exists."""
    return order_complaint(*call.args, call.answer, empty_on_cycle=True)


test_edges = edge_cases(
    chain_of_descending_numbers=(5, [[4, 3], [3, 2], [2, 1], [1, 0]]),
    short_and_long_path=(5, [[0, 4], [0, 1], [1, 2], [2, 3], [3, 4]]),
    short_path_listed_last=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 4]]),
    pair_given_twice=(3, [[2, 1], [2, 1], [1, 0]]),
    pair_given_again_after_another=(4, [[0, 3], [0, 1], [0, 3], [1, 2], [2, 3]]),
    cycle_after_a_chain=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 2]]),
    cycle_in_another_component=(5, [[0, 1], [1, 2], [3, 4], [4, 3]]),
    cycle_of_seven=(7, [[3, 0], [0, 5], [5, 1], [1, 6], [6, 2], [2, 4], [4, 3]]),
    last_task_before_itself=(4, [[0, 1], [1, 2], [3, 3]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All sets of pairs of four tasks, and of three tasks with pairs of a task with itself."""
    return small.either(small.graphs(3, loops=True), small.graphs(4))


@random_cases
def test_random(st):
    """Pairs along a hidden order, which always have an answer, and random pairs, which mostly have none."""
    return dependency_graphs(st, max_nodes=50, max_edges=90)


workload = large_dependency_graphs
