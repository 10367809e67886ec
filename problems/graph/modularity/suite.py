"""Hidden suite of modularity."""

import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=0.0, abs=1e-9)


def valid(nodes, edges, communities):
    return (
        1 <= nodes == len(communities) <= 20_000
        and len(edges) <= 50_000
        and all(len(edge) == 3 and 1e-6 <= edge[2] <= 1_000 for edge in edges)
        and all(0 <= end < nodes and end % 1 == 0 for edge in edges for end in edge[:2])
        and all(0 <= label < nodes for label in communities)
    )


def expected(nodes, edges, communities):
    """Sum A[i, j] - k[i] * k[j] / (2m) over all pairs in a community, in exact fractions."""
    matrix = [[Fraction(0)] * nodes for _ in range(nodes)]
    for u, v, weight in edges:
        matrix[int(u)][int(v)] += Fraction(weight)
        matrix[int(v)][int(u)] += Fraction(weight)
    degree = [sum(row) for row in matrix]
    twice = sum(degree)
    pairs = [(i, j) for i in range(nodes) for j in range(nodes) if communities[i] == communities[j]]
    return (
        float(sum(matrix[i][j] - degree[i] * degree[j] / twice for i, j in pairs) / twice) if twice else 0.0
    )


def graph(nodes, edges, communities):
    """Give plain numbers the types of the signature."""
    return nodes, [[float(number) for number in edge] for edge in edges], communities


TRIANGLES = [(0, 1, 1), (1, 2, 1), (0, 2, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1), (3, 5, 1)]

test_edges = edge_cases(
    one_node=graph(1, [], [0]),
    one_node_with_a_self_loop=graph(1, [(0, 0, 3)], [0]),
    no_edges=graph(3, [], [0, 1, 0]),
    one_edge_inside=graph(2, [(0, 1, 5)], [1, 1]),
    one_edge_between=graph(2, [(1, 0, 5)], [0, 1]),
    bipartite_sides=graph(4, [(0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1)], [0, 0, 1, 1]),
    two_triangles=graph(6, TRIANGLES, [0, 0, 0, 1, 1, 1]),
    labels_with_gaps=graph(6, TRIANGLES, [5, 5, 5, 2, 2, 2]),
    label_unlike_the_number_of_its_nodes=graph(6, TRIANGLES, [3, 4, 4, 0, 0, 1]),
    community_in_two_pieces=graph(6, TRIANGLES, [0, 1, 0, 1, 0, 1]),
    weights=graph(4, [(0, 1, 7), (1, 2, 0.5), (2, 3, 3), (0, 3, 0.25)], [0, 0, 1, 1]),
    self_loops=graph(4, [(0, 0, 2), (0, 1, 1), (1, 2, 3), (3, 3, 5), (2, 3, 1)], [0, 0, 1, 1]),
    only_self_loops=graph(3, [(0, 0, 1), (1, 1, 2), (2, 2, 4)], [0, 1, 2]),
    duplicates=graph(3, [(0, 1, 1), (0, 1, 1), (1, 0, 2), (1, 2, 1)], [0, 0, 1]),
    duplicate_self_loops=graph(2, [(0, 0, 1), (0, 0, 1), (0, 1, 1)], [0, 1]),
    isolated_nodes=graph(5, [(1, 3, 1), (3, 4, 2)], [0, 1, 0, 1, 2]),
    very_different_weights=graph(4, [(0, 1, 1000), (1, 2, 1e-3), (2, 3, 0.125), (0, 2, 3)], [0, 1, 1, 0]),
    weights_with_many_digits=graph(3, [(0, 1, 1 / 3), (1, 2, 1234567 / 12345), (0, 2, 0.1)], [0, 0, 1]),
    equal_in_single_precision=graph(
        4, [(0, 1, 1), (1, 2, 1 + 1e-8), (2, 3, 1 + 5e-8), (0, 3, 1 - 2e-8)], [0, 0, 1, 1]
    ),
    third_and_seventh=graph(4, [(0, 1, 1 / 3), (1, 2, 1 / 7), (2, 3, 0.1), (0, 3, 0.7)], [0, 0, 1, 1]),
    all_weights_tiny=graph(3, [(0, 1, 1e-6), (1, 2, 2e-6)], [0, 0, 1]),
    tiny_weights_with_many_digits=graph(3, [(0, 1, 1.2345678e-6), (1, 2, 2.3456789e-6)], [0, 0, 1]),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Lists of a few edges between three nodes, with self-loops and duplicates, and all partitions."""
    edges = [[0.0, 1.0, 1.0], [1.0, 1.0, 2.0], [2.0, 0.0, 1.0], [2.0, 1.0, 0.5], [1.0, 0.0, 1.0]]
    partitions = [[0, 0, 0], [0, 1, 1], [2, 2, 0], [1, 0, 1], [0, 1, 2]]
    return ([3], small.lists(edges, ascending=True), partitions)


@random_cases(count=150)
def test_random(st):
    """Three to twelve nodes with up to thirty edges: whole weights, fractions and any; some self-loops."""
    weight = st.integers(1, 5) | st.sampled_from([0.5, 1000, 1e-6]) | st.floats(1e-3, 1000)

    def graphs(n):
        node = st.integers(0, n - 1)
        edges = st.lists(st.tuples(node, node, weight), min_size=n // 2, max_size=30)
        labels = st.integers(0, min(2, n - 1)) | node
        return st.builds(graph, st.just(n), edges, st.lists(labels, min_size=n, max_size=n))

    return st.integers(3, 12).flatmap(graphs)


def workload(n):
    """Many communities of two, a few large ones, one for each node, and a star with self-loops."""
    rng = random.Random(n)

    def edges(near):
        ends = [(u, rng.choice([u ^ 1, (u + 2) % n, rng.randrange(n)])) for u in range(n)]
        ends += [(rng.randrange(n), rng.randrange(n)) for _ in range(near)]
        return [(u, v, rng.randrange(1, 4000) / 4) for u, v in ends]

    star = [(node, 0, 1 + node % 3) for node in range(n)] + [(node, node, 0.5) for node in range(n)]
    return {
        "pairs": graph(n, edges(3 * n // 2), [node // 2 for node in range(n)]),
        "ten communities": graph(n, edges(3 * n // 2), [node % 10 for node in range(n)]),
        "a community for each node": graph(n, edges(n), rng.sample(range(n), n)),
        "star with self-loops": graph(n, star, [node % 7 for node in range(n)]),
    }
