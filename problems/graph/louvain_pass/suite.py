"""Hidden suite of louvain_pass."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nodes, edges):
    return (
        1 <= nodes <= 2_000
        and len(edges) <= 15_000
        and all(len(edge) == 3 and 1 <= edge[2] <= 1_000 and edge[2] % 1 == 0 for edge in edges)
        and all(0 <= end < nodes and end % 1 == 0 for edge in edges for end in edge[:2])
    )


class Graph:
    """Weights between nodes, and what a partition of them is worth."""

    def __init__(self, nodes, edges):
        self.nodes = nodes
        self.degree = [0.0] * nodes
        self.rows = [{} for _ in range(nodes)]
        for u, v, weight in ((int(u), int(v), weight) for u, v, weight in edges):
            self.degree[u] += weight
            self.degree[v] += weight
            if u != v:
                self.rows[u][v] = self.rows[u].get(v, 0.0) + weight
                self.rows[v][u] = self.rows[v].get(u, 0.0) + weight
        self.twice = sum(self.degree)

    def totals(self, labels):
        total = dict.fromkeys(labels, 0.0)
        for u, label in enumerate(labels):
            total[label] += self.degree[u]
        return total

    def gains(self, labels, total, u):
        """Return how much each neighboring community of u, or None for a new one, raises Q / 2 * (2m)^2."""
        links = {labels[u]: 0.0, None: 0.0}
        for v, weight in self.rows[u].items():
            links[labels[v]] = links.get(labels[v], 0.0) + weight
        k = self.degree[u]
        worth = {
            c: self.twice * weight - k * (total.get(c, 0.0) - k * (c == labels[u]))
            for c, weight in links.items()
        }
        return {c: value - worth[labels[u]] for c, value in worth.items() if c != labels[u]}

    def modularity(self, labels):
        """Leave out self-loops, which are inside in every partition."""
        inside = sum(w for u, row in enumerate(self.rows) for v, w in row.items() if labels[u] == labels[v])
        loops = self.twice - sum(sum(row.values()) for row in self.rows)
        squares = sum(total**2 for total in self.totals(labels).values())
        return (inside + loops) / self.twice - squares / self.twice**2

    def components(self):
        seen = [-1] * self.nodes
        for start in range(self.nodes):
            stack = [start] if seen[start] < 0 else []
            while stack:
                u = stack.pop()
                if seen[u] < 0:
                    seen[u] = start
                    stack.extend(self.rows[u])
        return seen

    def pass_in_order(self):
        labels = list(range(self.nodes))
        moved = True
        while moved:
            moved = False
            total = self.totals(labels)
            for u in range(self.nodes):
                gains = self.gains(labels, total, u)
                best = max(gains, key=lambda c: (gains[c], c is None))
                if best is not None and gains[best] > 0:
                    total[labels[u]] -= self.degree[u]
                    total[best] += self.degree[u]
                    labels[u] = best
                    moved = True
        return labels

    def reachable(self, wanted):
        """Tell whether moves that do not lower the modularity lead from single nodes to a partition."""
        start = tuple(range(self.nodes))
        seen, stack = {start}, [start]
        while stack:
            labels = stack.pop()
            if labels == wanted:
                return True
            total = self.totals(labels)
            for u in range(self.nodes):
                for c, gain in self.gains(labels, total, u).items():
                    if gain >= 0:
                        after = normal([*labels[:u], c, *labels[u + 1 :]])
                        if after not in seen:
                            seen.add(after)
                            stack.append(after)
        return False


def normal(labels):
    """Number the communities in the order of their first nodes."""
    numbers = {}
    return tuple(numbers.setdefault(label, len(numbers)) for label in labels)


def check(call):
    """Say which property of a pass the partition does not have."""
    nodes, edges = call.args
    labels = call.answer
    if len(labels) != nodes:
        return f"the answer should have {nodes} labels, not {len(labels)}"
    graph = Graph(nodes, edges)
    place = {}
    for u, component in enumerate(graph.components()):
        if place.setdefault(labels[u], component) != component:
            return f"the community of node {u} has nodes of several connected components"
    total = graph.totals(labels)
    for u in range(nodes):
        for c, gain in graph.gains(labels, total, u).items():
            if c is not None and 2 * gain > 1e-9 * graph.twice**2:
                other = labels.index(c)
                return (
                    f"moving node {u} to the community of node {other} raises the modularity "
                    f"by {2 * gain / graph.twice**2:.3g}"
                )
    ordered = graph.pass_in_order()
    if normal(ordered) == normal(labels):
        return None
    if nodes <= 7:
        if not graph.reachable(normal(labels)):
            return "moves that do not lower the modularity cannot lead from single nodes to this partition"
        return None
    reached, own = graph.modularity(ordered), graph.modularity(labels)
    if reached >= 0.3 and own < reached / 2:
        return f"the modularity is {own:.4f}, but a pass in the order of the nodes reaches {reached:.4f}"
    return None


def graph(nodes, *edges):
    """Give plain numbers the types of the signature."""
    return nodes, [[float(number) for number in edge] for edge in edges]


def groups(seed, sizes, heaviest=9, between=1, loops=0):
    """Make dense groups of these sizes in hidden order, with a few light edges between them."""
    rng = random.Random(seed)
    n = sum(sizes)
    names = rng.sample(range(n), n)
    edges, first = [], 0
    for size in sizes:
        group = range(first, first + size)
        for i in group:
            for j in rng.sample(group, min(size, 5)):
                if i != j:
                    edges.append((names[i], names[j], rng.randint((heaviest + 1) // 2, heaviest)))
        edges += [(names[first], names[j], heaviest) for j in group[1:]]
        edges += [(names[rng.choice(group)], names[rng.randrange(n)], 1) for _ in range(between)]
        edges += [(names[i], names[i], rng.randint(1, heaviest)) for i in group[:loops]]
        first += size
    return graph(n, *edges)


TRIANGLES = [(0, 1, 1), (1, 2, 1), (0, 2, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1), (3, 5, 1)]

test_edges = edge_cases(
    one_node=graph(1),
    one_node_with_a_self_loop=graph(1, (0, 0, 3)),
    no_edges=graph(4),
    one_edge=graph(2, (1, 0, 5)),
    one_edge_and_an_isolated_node=graph(3, (2, 0, 5)),
    two_triangles=graph(6, *TRIANGLES),
    two_components=graph(6, (0, 1, 1), (1, 2, 1), (3, 4, 1), (4, 5, 1)),
    star=graph(6, *((0, leaf, 1) for leaf in range(1, 6))),
    path=graph(7, *((i, i + 1, 1) for i in range(6))),
    complete_graph=graph(5, *((i, j, 1) for i in range(5) for j in range(i))),
    weights_decide=graph(4, (0, 1, 1), (1, 2, 9), (2, 3, 1), (3, 0, 9)),
    duplicates=graph(4, (0, 1, 3), (1, 2, 2), (2, 1, 2), (1, 2, 2), (2, 3, 3), (3, 0, 2), (0, 3, 3)),
    self_loops=graph(4, (0, 0, 5), (0, 1, 2), (1, 2, 2), (2, 3, 2), (3, 3, 1), (0, 3, 1)),
    heavy_self_loop_keeps_apart=graph(3, (0, 0, 50), (1, 1, 50), (0, 1, 1), (1, 2, 1)),
    light_self_loops=graph(5, (0, 0, 1), (0, 1, 1), (1, 2, 1), (2, 2, 2), (2, 3, 1), (3, 4, 1), (4, 0, 1)),
    ring_of_cliques=groups(1, [5] * 6, heaviest=1),
    groups_of_different_sizes=groups(2, [3, 9, 4, 6, 12]),
    groups_with_self_loops=groups(3, [4, 5, 6, 7], loops=2),
    large_weights=groups(4, [5, 6, 7, 8], heaviest=1_000),
    path_with_rising_weights=graph(40, *((i, i + 1, i + 1) for i in range(39))),
    path_with_falling_weights=graph(40, *((i, i + 1, 39 - i) for i in range(39))),
    pair_that_just_joins=graph(2, (0, 1, 500), (0, 0, 249), (1, 1, 250)),
    pair_that_just_stays_apart=graph(2, (0, 1, 500), (0, 0, 250), (1, 1, 251)),
    light_edge_of_a_heavy_pair=graph(3, (0, 1, 1), (1, 2, 999)),
    light_pair_beside_heavy_edges=graph(4, *[(0, 1, 1_000)] * 1_500, (2, 3, 1)),
    later_sweeps_needed=graph(30, *((i, i + 1, 1 + i % 3) for i in range(29))),
)


@exhaustive_cases(count=700)
def test_exhaustive(small):
    """All graphs of up to four nodes with self-loops, and weights of 1 to 3."""

    def weighted(made):
        n, edges = made
        return graph(n, *((u, v, 1 + (u + 2 * v) % 3) for u, v in edges))

    return small.built(weighted, small.graphs(4, directed=False, loops=True))


@random_cases(count=250)
def test_random(st):
    """Four to seven nodes with any edges, also close calls; sparse graphs; and dense groups of three to eight nodes."""

    def few(n):
        node = st.integers(0, n - 1)
        weight = st.integers(1, 4) | st.sampled_from([1, 1, 20]) | st.sampled_from([1, 2, 999, 1_000])
        edges = st.lists(st.tuples(node, node, weight), min_size=n - 1, max_size=3 * n)
        return edges.map(lambda chosen: graph(n, *chosen))

    def close_call(half, first, second, more):
        """Two nodes whose edge gains about nothing; the self-loops decide."""
        pair = [(0, 1, 2 * half), (0, 0, half + first), (1, 1, half + second)]
        return graph(2 + more, *pair)

    def sparse(n):
        node = st.integers(0, n - 1)
        weight = st.integers(1, 3) | st.integers(1, 1_000)
        edges = st.lists(st.tuples(node, node, weight), min_size=n - 2, max_size=2 * n)
        return edges.map(lambda chosen: graph(n, *chosen))

    sizes = st.lists(st.integers(3, 8), min_size=3, max_size=6)
    dense = st.builds(
        groups,
        st.integers(0, 9_999),
        sizes,
        st.sampled_from([1, 5, 1_000]),
        st.integers(1, 2),
        st.integers(0, 2),
    )
    near = st.integers(-2, 2)
    close = st.builds(close_call, st.integers(3, 450), near, near, st.integers(0, 2))
    return st.integers(4, 7).flatmap(few) | st.integers(8, 25).flatmap(sparse) | dense | close


def workload(n):
    """Edges anywhere, groups that are small, of very different sizes, or large, and a long path in random order."""
    rng = random.Random(n)
    names = rng.sample(range(n), n)
    anywhere = [(rng.randrange(n), rng.randrange(n), rng.randint(1, 9)) for _ in range(5 * n)]
    return {
        "edges anywhere": graph(n, *anywhere),
        "small groups": groups(1, [8] * (n // 8), between=3),
        "groups of different sizes": groups(2, [4, 10, 26] * (n // 40), heaviest=5, between=4, loops=1),
        "large groups": groups(3, [n // 10] * 10, heaviest=3, between=n // 20),
        "path": graph(n, *((names[i], names[i + 1], rng.randint(1, 5)) for i in range(n - 1))),
    }
