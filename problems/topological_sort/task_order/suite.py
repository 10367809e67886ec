"""Hidden suite of task_order."""

from judge.suite import (
    dependency_graphs,
    edge_cases,
    large_dependency_graphs,
    order_complaint,
    random_cases,
    valid_edges,
)

workload = large_dependency_graphs


def valid(tasks, prerequisites):
    return valid_edges(tasks, prerequisites, most_nodes=15_000, most_edges=30_000)


def check(call):
    """Hold the order against every pair; `[]` is right when no order exists."""
    return order_complaint(*call.args, call.answer, empty_on_cycle=True)


test_edges = edge_cases(
    no_tasks=(0, []),
    one_task=(1, []),
    one_task_before_itself=(1, [[0, 0]]),
    no_pairs=(4, []),
    two_against_the_numbers=(2, [[1, 0]]),
    chain_against_the_numbers=(5, [[4, 3], [3, 2], [2, 1], [1, 0]]),
    chain_listed_from_its_end=(5, [[3, 4], [2, 3], [1, 2], [0, 1]]),
    two_ways_to_one_task=(4, [[0, 1], [0, 2], [1, 3], [2, 3]]),
    short_and_long_way=(5, [[0, 4], [0, 1], [1, 2], [2, 3], [3, 4]]),
    long_way_to_a_task_that_others_need=(6, [[5, 0], [5, 4], [4, 3], [3, 0], [0, 1], [1, 2]]),
    waits_for_many_but_comes_early=(6, [[5, 0], [4, 0], [3, 0], [0, 1], [1, 2]]),
    tied_by_no_pair_but_in_order=(3, [[2, 1], [1, 0]]),
    end_before_middle=(4, [[3, 0], [0, 2], [2, 1]]),
    move_breaks_an_earlier_pair=(3, [[1, 0], [2, 1]]),
    pair_given_twice=(3, [[2, 1], [2, 1], [1, 0]]),
    pair_given_twice_and_another_one=(3, [[0, 1], [0, 1], [2, 1]]),
    tasks_without_pairs=(5, [[3, 1]]),
    two_plans=(6, [[5, 4], [4, 3], [2, 1], [1, 0]]),
    circle_of_two=(2, [[0, 1], [1, 0]]),
    circle_of_seven=(7, [[3, 0], [0, 5], [5, 1], [1, 6], [6, 2], [2, 4], [4, 3]]),
    circle_behind_a_chain=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 2]]),
    circle_before_a_chain=(5, [[0, 1], [1, 0], [1, 2], [2, 3], [3, 4]]),
    circle_by_the_first_of_two_needs=(4, [[1, 0], [2, 0], [0, 1], [3, 1]]),
    circle_by_the_second_of_two_needs=(4, [[2, 0], [1, 0], [3, 1], [0, 1]]),
    circle_alone=(5, [[0, 1], [1, 2], [3, 4], [4, 3]]),
    only_the_last_task_before_itself=(4, [[0, 1], [1, 2], [3, 3]]),
)


@random_cases(count=300)
def test_random(st):
    """Pairs along a hidden order, which always have an answer, and pairs at will, which mostly have none."""
    return dependency_graphs(st)
