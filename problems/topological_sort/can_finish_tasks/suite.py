"""Hidden suite of can_finish_tasks."""

from judge.suite import (
    dependency_graphs,
    edge_cases,
    exhaustive_cases,
    has_cycle,
    large_dependency_graphs,
    random_cases,
    valid_edges,
)


def valid(tasks, prerequisites):
    return tasks >= 1 and valid_edges(tasks, prerequisites, most_nodes=520_000, most_edges=300_000)


def expected(tasks, prerequisites):
    """Remove tasks that are before no other, until none is left or a cycle."""
    return not has_cycle(tasks, prerequisites)


test_edges = edge_cases(
    chain_of_descending_numbers=(5, [[4, 3], [3, 2], [2, 1], [1, 0]]),
    short_and_long_path=(5, [[0, 4], [0, 1], [1, 2], [2, 3], [3, 4]]),
    short_path_listed_last=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 4]]),
    pair_given_twice=(3, [[2, 1], [2, 1], [1, 0]]),
    cycle_after_a_chain=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 2]]),
    cycle_in_another_component=(5, [[0, 1], [1, 2], [3, 4], [4, 3]]),
    pairs_with_the_same_joined_digits=(13, [[1, 12], [11, 2], [2, 11]]),
    cycle_of_seven=(7, [[3, 0], [0, 5], [5, 1], [1, 6], [6, 2], [2, 4], [4, 3]]),
    last_task_before_itself=(4, [[0, 1], [1, 2], [3, 3]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All sets of pairs of four tasks, and of three tasks with pairs of a task with itself."""
    return small.either(small.graphs(3, loops=True), small.graphs(4))


@random_cases
def test_random(st):
    """Pairs along a hidden order, which have no cycle, and random pairs, which mostly have one."""
    return dependency_graphs(st, max_nodes=50, max_edges=90)


def workload(n):
    """The usual large graphs, with a task that is before many, and a cycle through one with many pairs."""
    graphs = large_dependency_graphs(n)
    tasks, around = graphs.pop("all_edges_at_one_node")
    closing = [around[n // 6][1], around[0][0]]  # from one that is after it to one that is before
    return {
        **graphs,
        "many_free_at_once": (n, [[n - 1, i] for i in range(5000)]),
        "cycle_through_one_with_many_pairs": (tasks, [*around, closing]),
    }
