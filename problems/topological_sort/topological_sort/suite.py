"""Hidden suite of topological_sort."""

from judge.suite import (
    dependency_graphs,
    edge_cases,
    exhaustive_cases,
    large_dependency_graphs,
    order_complaint,
    random_cases,
    valid_edges,
)


def valid(vertices, edges):
    return vertices >= 1 and valid_edges(vertices, edges, most_nodes=600_000, most_edges=300_000)


def check(call):
    """Check the order against every edge; `[]` is right if no order exists."""
    return order_complaint(*call.args, call.answer, empty_on_cycle=True)


test_edges = edge_cases(
    chain_of_descending_numbers=(5, [[4, 3], [3, 2], [2, 1], [1, 0]]),
    short_and_long_path=(5, [[0, 4], [0, 1], [1, 2], [2, 3], [3, 4]]),
    short_path_listed_last=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 4]]),
    edge_given_twice=(3, [[2, 1], [2, 1], [1, 0]]),
    cycle_after_a_chain=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 2]]),
    cycle_in_another_component=(5, [[0, 1], [1, 2], [3, 4], [4, 3]]),
    cycle_of_seven=(7, [[3, 0], [0, 5], [5, 1], [1, 6], [6, 2], [2, 4], [4, 3]]),
    last_vertex_with_an_edge_to_itself=(4, [[0, 1], [1, 2], [3, 3]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All graphs of four vertices, and of three vertices with edges from a vertex to itself."""
    return small.either(small.graphs(3, loops=True), small.graphs(4))


@random_cases
def test_random(st):
    """Edges along a hidden order, which always have an answer, and random edges, which mostly have none."""
    return dependency_graphs(st, max_nodes=50, max_edges=90)


workload = large_dependency_graphs
