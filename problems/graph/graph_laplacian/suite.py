"""Hidden suite of laplacian."""

import random
from math import sqrt

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(nodes, edges, normalized):
    return (
        1 <= nodes <= 500
        and len(edges) <= 5_000
        and all(len(edge) == 2 and 0 <= min(edge) < max(edge) < nodes for edge in edges)
    )


def expected(nodes, edges, normalized):
    """Compute each entry by itself, from the edges between two nodes."""
    degree = [sum(edge.count(node) for edge in edges) for node in range(nodes)]

    def entry(u, v):
        between = edges.count([u, v]) + edges.count([v, u])
        value = float(degree[u]) if u == v else -float(between)
        return value / sqrt(degree[u] * degree[v]) if value and normalized else value

    return np.array([[entry(u, v) for v in range(nodes)] for u in range(nodes)])


PATH = [[0, 1], [1, 2], [2, 3]]

test_edges = edge_cases(
    one_node=(1, [], False),
    one_node_normalized=(1, [], True),
    only_isolated_nodes=(4, [], True),
    one_edge_normalized=(2, [[1, 0]], True),
    path=(4, PATH, False),
    path_normalized=(4, PATH, True),
    first_node_isolated=(4, [[1, 2], [2, 3]], True),
    last_node_isolated=(4, [[0, 1], [1, 2]], True),
    isolated_nodes_not_normalized=(5, [[1, 3]], False),
    duplicates=(3, [[0, 1], [0, 1], [0, 1], [1, 2]], False),
    duplicates_normalized=(3, [[0, 1], [0, 1], [0, 1], [1, 2]], True),
    a_thousand_duplicates=(4, [[1, 2]] * 1_100 + [[0, 1], [2, 3]], False),
    a_thousand_duplicates_normalized=(4, [[1, 2]] * 1_100 + [[0, 1], [2, 3]], True),
    nearly_all_edges_are_duplicates=(3, [[1, 0]] * 4_097 + [[0, 1]] * 2 + [[2, 1]] * 900, False),
    both_directions=(3, [[0, 1], [1, 0], [2, 1]], False),
    both_directions_normalized=(3, [[0, 1], [1, 0], [2, 1]], True),
    star_normalized=(6, [[0, leaf] for leaf in range(1, 6)], True),
    two_components=(5, [[0, 1], [2, 3], [3, 4], [4, 2]], True),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Lists of a few edges between four nodes, with duplicates and both directions, normalized and not."""
    edges = [[0, 1], [1, 0], [1, 2], [3, 1], [2, 0]]
    return ([1, 2, 3, 4], small.lists(edges, ascending=True), [False, True])


@random_cases(count=150)
def test_random(st):
    """Two to twelve nodes: a few edges, which leave nodes isolated, or many with duplicates."""

    def graphs(n):
        node = st.integers(0, n - 1)
        edge = st.tuples(node, st.integers(1, n - 1)).map(lambda pair: [pair[0], (pair[0] + pair[1]) % n])
        edges = st.lists(edge, max_size=n) | st.lists(edge, min_size=n, max_size=4 * n)
        return st.tuples(st.just(n), edges, st.booleans())

    return st.integers(2, 12).flatmap(graphs)


def workload(n):
    """Random edges among half of the nodes or all of them, and a star of duplicates."""
    rng = random.Random(n)

    def edges(most):
        return [rng.sample(range(most), 2) for _ in range(10 * n)]

    star = [[node, 0] for node in range(1, n)] * 10
    return {
        "random edges": (n, edges(n), True),
        "half of the nodes isolated": (n, edges(n // 2), True),
        "not normalized": (n, edges(n), False),
        "star": (n, star, True),
    }
