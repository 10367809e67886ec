"""Hidden suite of pagerank."""

import random

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=0.0, abs=1e-8)


def valid(nodes, edges, damping):
    return (
        1 <= nodes <= 4_000
        and len(edges) <= 12_000
        and all(len(edge) == 2 and 0 <= min(edge) and max(edge) < nodes for edge in edges)
        and 0 <= damping <= 0.95
    )


def expected(nodes, edges, damping):
    """Solve the equations of one step by elimination: rank = damping * (rank that flows in) + jumps."""
    out = [sum(start == node for start, _ in edges) for node in range(nodes)]
    rows = [[0.0] * nodes + [(1 - damping) / nodes] for _ in range(nodes)]
    for start in range(nodes):
        for end in range(nodes):
            if not out[start]:
                rows[end][start] -= damping / nodes
        rows[start][start] += 1.0
    for start, end in edges:
        rows[end][start] -= damping / out[start]
    return solved(rows)


def solved(rows):
    """Solve linear equations, given as rows of coefficients and the right side."""
    n = len(rows)
    for i in range(n):
        best = max(range(i, n), key=lambda j: abs(rows[j][i]))
        rows[i], rows[best] = rows[best], rows[i]
        for j in range(n):
            if j != i and rows[j][i]:
                factor = rows[j][i] / rows[i][i]
                rows[j] = [a - factor * b for a, b in zip(rows[j], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


STAR = [[leaf, 0] for leaf in range(1, 6)]

test_edges = edge_cases(
    one_node_without_edges=(1, [], 0.85),
    one_node_with_a_self_loop=(1, [[0, 0], [0, 0]], 0.85),
    no_edges=(5, [], 0.95),
    no_damping=(4, [[0, 1], [2, 1], [1, 3]], 0.0),
    dangling_node=(3, [[0, 2], [1, 2]], 0.85),
    dangling_and_isolated_nodes=(5, [[1, 2], [3, 2]], 0.9),
    last_node_is_isolated=(4, [[0, 1], [1, 2], [2, 0], [2, 1]], 0.85),
    rank_flows_along_the_edges=(4, [[0, 1], [0, 2], [0, 3], [1, 2], [2, 3], [3, 1]], 0.85),
    duplicate_edges=(3, [[0, 1], [0, 1], [0, 1], [0, 2], [1, 0], [2, 0]], 0.85),
    many_duplicates=(3, [[0, 1]] * 300 + [[0, 2]] * 290 + [[1, 0]], 0.85),
    duplicate_self_loops=(2, [[0, 0], [0, 0], [0, 1], [1, 0]], 0.9),
    dangling_without_self_loops=(3, [[0, 0], [0, 1], [2, 0]], 0.85),
    swings_between_hub_and_leaves=(6, STAR + [[0, leaf] for leaf in range(1, 6)], 0.95),
    many_steps_with_a_dangling_node=(7, [*STAR, *([0, leaf] for leaf in range(1, 6)), [5, 6]], 0.95),
    two_parts=(6, [[0, 1], [1, 0], [2, 3], [3, 4], [4, 2], [4, 5]], 0.95),
    path=(8, [[i, i + 1] for i in range(7)], 0.95),
    slow_leak=(2, [[0, 0]] * 99 + [[0, 1], [1, 1]], 0.95),
    damping_with_many_digits=(4, [[0, 1], [2, 1], [3, 1], [1, 0]], 0.8512345678901),
)


@exhaustive_cases(count=1_000)
def test_exhaustive(small):
    """All graphs of one to three nodes with self-loops, and lists of a few edges with duplicates."""
    some = [[0, 1], [1, 0], [0, 2], [2, 2], [1, 2]]
    listed = small.built(
        lambda edges, damping: (3, edges, damping), small.lists(some, ascending=True), [0.85, 0.5]
    )
    graphs = small.built(
        lambda graph, damping: (*graph, damping), small.graphs(3, directed=True, loops=True), [0.85, 0.0]
    )
    return small.either(graphs, listed)


@random_cases(count=150)
def test_random(st):
    """Three to thirty nodes: edges anywhere, between a few nodes, and hubs; many self-loops, which mix slowly."""
    damping = st.sampled_from([0.85, 0.5, 0.95, 0.1]) | st.floats(0, 0.95)

    def graphs(n):
        node = st.integers(0, n - 1)
        few = st.integers(0, min(n - 1, 3))
        edge = st.tuples(node, node) | st.tuples(node, few) | st.tuples(few, few)
        edges = st.lists(edge.map(list), min_size=n // 2, max_size=2 * n)
        return st.tuples(st.just(n), edges, damping)

    def slow(n):
        node = st.integers(0, n - 1)
        edges = st.lists(st.tuples(node, node).map(list), min_size=1, max_size=n)
        stay = st.sampled_from([10, 30, 100]).map(lambda k: [[i, i] for i in range(n - 1)] * k)
        return st.tuples(st.just(n), st.builds(list.__add__, stay, edges), st.sampled_from([0.95, 0.94, 0.9]))

    return st.integers(3, 30).flatmap(graphs) | st.integers(2, 6).flatmap(slow)


def workload(n):
    """A graph between a few hubs and many nodes that converges slowly, a random graph, a star, chains."""
    rng = random.Random(n)
    hubs = n // 8
    swings = [[node, rng.randrange(hubs)] for node in range(hubs, n)]
    swings += [[rng.randrange(hubs), rng.randrange(hubs, n)] for _ in range(2 * n)]
    return {
        "hubs": (n, swings, 0.7),
        "random edges": (n, [[rng.randrange(n), rng.randrange(n - 5)] for _ in range(3 * n)], 0.85),
        "star": (n, [[node, 0] for node in range(1, n)] + [[0, node] for node in range(1, n)], 0.75),
        "descending chain": (n, [[node, node - 1] for node in range(1, n)], 0.9),
        "ascending chain": (n, [[node, node + 1] for node in range(n - 1)] + [[n - 1, 7]] * n, 0.85),
    }
