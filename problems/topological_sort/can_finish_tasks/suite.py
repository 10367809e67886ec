"""Hidden suite of can_finish_tasks."""

from judge.suite import (
    dependency_graphs,
    edge_cases,
    has_cycle,
    large_dependency_graphs,
    random_cases,
    valid_edges,
)

workload = large_dependency_graphs


def valid(tasks, prerequisites):
    return valid_edges(tasks, prerequisites, most_nodes=15_000, most_edges=30_000)


def expected(tasks, prerequisites):
    """Strike out tasks for which nothing waits, from the last one on."""
    return not has_cycle(tasks, prerequisites)


test_edges = edge_cases(
    no_tasks=(0, []),
    one_task=(1, []),
    one_task_waits_for_itself=(1, [[0, 0]]),
    no_pairs=(4, []),
    chain=(4, [[0, 1], [1, 2], [2, 3]]),
    chain_against_the_numbers=(4, [[3, 2], [2, 1], [1, 0]]),
    two_ways_to_one_task=(4, [[0, 1], [0, 2], [1, 3], [2, 3]]),
    short_and_long_way=(4, [[0, 3], [0, 1], [1, 2], [2, 3]]),
    short_way_listed_last=(4, [[0, 1], [1, 2], [2, 3], [0, 3]]),
    two_begin_and_one_follows=(3, [[0, 2], [1, 2]]),
    pair_given_twice=(3, [[2, 1], [2, 1], [1, 0]]),
    tasks_without_pairs=(5, [[3, 0], [0, 2]]),
    as_many_pairs_as_tasks=(4, [[0, 1], [0, 2], [0, 3], [1, 2]]),
    circle_of_two=(2, [[0, 1], [1, 0]]),
    circle_of_three=(3, [[0, 1], [1, 2], [2, 0]]),
    circle_of_three_the_other_way=(3, [[1, 0], [2, 1], [0, 2]]),
    circle_of_seven=(7, [[3, 0], [0, 5], [5, 1], [1, 6], [6, 2], [2, 4], [4, 3]]),
    circle_behind_a_pair_given_twice=(3, [[0, 1], [0, 1], [2, 1], [1, 2]]),
    circle_alone_beside_a_chain=(5, [[0, 1], [2, 3], [3, 4], [4, 2]]),
    circle_before_task_zero=(4, [[3, 2], [2, 3], [2, 1], [1, 0]]),
    circle_between_begin_and_end=(5, [[0, 1], [1, 2], [2, 3], [3, 1], [3, 4]]),
    circle_behind_two_ways=(6, [[0, 1], [0, 2], [1, 3], [2, 3], [3, 4], [4, 5], [5, 3]]),
    circle_by_the_first_of_two_followers=(4, [[0, 1], [1, 0], [0, 2], [1, 3]]),
    circle_by_the_second_of_two_followers=(4, [[0, 2], [1, 3], [0, 1], [1, 0]]),
    digits_run_together=(13, [[1, 12], [11, 2], [2, 11]]),
    only_the_last_task_waits_for_itself=(4, [[0, 1], [1, 2], [3, 3]]),
)


@random_cases(count=300)
def test_random(st):
    """Pairs along a hidden order, where all can be done, and pairs at will, which mostly have a circle."""
    return dependency_graphs(st, max_nodes=6)
