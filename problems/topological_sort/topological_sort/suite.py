"""Hidden suite of topological_sort."""

from judge.suite import (
    dependency_graphs,
    edge_cases,
    large_dependency_graphs,
    order_complaint,
    random_cases,
    valid_edges,
)

workload = large_dependency_graphs


def valid(vertices, edges):
    return valid_edges(vertices, edges, most_nodes=30_000, most_edges=60_000)


def check(call):
    """Hold the order against every note; `[]` is right when no order exists."""
    return order_complaint(*call.args, call.answer, empty_on_cycle=True)


test_edges = edge_cases(
    no_steps=(0, []),
    one_step=(1, []),
    one_step_waits_for_itself=(1, [[0, 0]]),
    no_notes=(4, []),
    chain_against_the_numbers=(5, [[4, 3], [3, 2], [2, 1], [1, 0]]),
    two_ways_to_one_step=(4, [[0, 1], [0, 2], [1, 3], [2, 3]]),
    short_and_long_way=(5, [[0, 4], [0, 1], [1, 2], [2, 3], [3, 4]]),
    short_way_listed_last=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 4]]),
    note_given_twice=(3, [[2, 1], [2, 1], [1, 0]]),
    step_without_notes=(4, [[3, 0], [0, 2]]),
    first_step_is_not_zero=(4, [[2, 0], [0, 1], [3, 2]]),
    two_recipes=(6, [[5, 4], [4, 3], [2, 1], [1, 0]]),
    circle_of_two=(2, [[0, 1], [1, 0]]),
    circle_behind_a_chain=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 2]]),
    circle_before_a_chain=(5, [[0, 1], [1, 0], [1, 2], [2, 3], [3, 4]]),
    circle_in_another_recipe=(5, [[0, 1], [1, 2], [3, 4], [4, 3]]),
    only_the_last_step_waits_for_itself=(4, [[0, 1], [1, 2], [3, 3]]),
)


@random_cases
def test_random(st):
    """Notes along a hidden order, which always have an answer, and notes at will, which mostly have none."""
    return dependency_graphs(st)
