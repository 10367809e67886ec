"""Hidden suite of minimum_spanning_tree."""

import random
from collections import Counter
from itertools import combinations, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000_000, 1_000_000_000


def valid(nodes, edges):
    return (
        1 <= nodes <= 50_000
        and len(edges) <= 100_000
        and all(len(edge) == 3 and LOW <= edge[2] <= HIGH for edge in edges)
        and all(0 <= end < nodes for edge in edges for end in edge[:2])
    )


class Groups:
    """Groups of joined nodes: each knows its members, and the smaller one moves to the larger one."""

    def __init__(self, nodes):
        self.group = list(range(nodes))
        self.members = [[node] for node in range(nodes)]

    def join(self, a, b):
        """Join the groups of two nodes; return whether they were different ones."""
        small, large = sorted((self.group[a], self.group[b]), key=lambda group: len(self.members[group]))
        if small == large:
            return False
        for node in self.members[small]:
            self.group[node] = large
        self.members[large] += self.members[small]
        return True


def check(call):
    """Check the indices, that they form a tree of all nodes, and its cost."""
    nodes, edges = call.args
    chosen = call.answer
    by_cost = sorted(range(len(edges)), key=lambda index: edges[index][2])
    groups = Groups(nodes)
    best = [index for index in by_cost if groups.join(*edges[index][:2])]
    if chosen is None:
        return None if len(best) < nodes - 1 else "None was returned, but the graph is connected"
    if len(best) < nodes - 1:
        return "the graph is not connected: expected None"
    if any(not 0 <= index < len(edges) for index in chosen):
        return f"an index is out of range: the number of edges is {len(edges)}"
    if duplicates := [index for index, count in Counter(chosen).items() if count > 1]:
        return f"index {duplicates[0]} occurs more than once"
    groups = Groups(nodes)
    for index in chosen:
        if not groups.join(*edges[index][:2]):
            return f"edge {index} closes a cycle with the edges before it in the answer"
    if len(chosen) < nodes - 1:
        return f"a spanning tree of {nodes} nodes has {nodes - 1} edges, not {len(chosen)}"
    cost, least = (sum(edges[index][2] for index in tree) for tree in (chosen, best))
    return None if cost == least else f"the tree costs {cost}, but there is one that costs {least}"


def path(nodes, *costs):
    """Make the edges along a path; with a single cost, all of them cost that."""
    steps = list(pairwise(nodes))
    costs = costs if len(costs) == len(steps) else costs * len(steps)
    return [[a, b, cost] for (a, b), cost in zip(steps, costs)]


def complete(nodes, cost):
    return [[a, b, cost(a, b)] for a, b in combinations(range(nodes), 2)]


def mixed(edges, rng):
    """Turn about half of the edges round and shuffle all of them."""
    edges = [[b, a, cost] if rng.random() < 0.5 else [a, b, cost] for a, b, cost in edges]
    rng.shuffle(edges)
    return edges


SQUARE = path([0, 1, 2, 3, 0], 4, 2, 3, 5)

test_edges = edge_cases(
    one_node=(1, []),
    one_node_with_edges_to_itself=(1, [[0, 0, -5], [0, 0, 3]]),
    two_nodes_without_edges=(2, []),
    two_nodes_with_edges_to_themselves=(2, [[0, 0, 1], [1, 1, 1]]),
    one_edge=(2, [[1, 0, 7]]),
    square=(4, SQUARE),
    square_with_diagonals=(4, [*SQUARE, [0, 2, 1], [3, 1, 2]]),
    sorted_order_is_not_the_given_one=(3, [[0, 1, 9], [1, 2, 5], [2, 0, 1]]),
    ends_are_joined_already=(5, [[0, 1, 1], [2, 3, 1], [1, 2, 2], [3, 4, 2], [0, 3, 2]]),
    two_pairs_are_joined_later=(4, [[0, 1, 1], [2, 3, 2], [1, 3, 3], [0, 2, 4]]),
    three_groups_are_joined_last=(6, [[0, 1, 1], [2, 3, 1], [4, 5, 1], [1, 2, 6], [3, 4, 5], [5, 0, 7]]),
    far_from_node_zero_but_cheap=(4, [[0, 1, 3], [0, 2, 4], [0, 3, 5], [1, 2, 2], [2, 3, 2]]),
    sum_from_node_zero_misleads=(3, [[0, 1, 5], [1, 2, 5], [0, 2, 6]]),
    nearest_next_node_misleads=(5, [[0, 1, 1], [1, 2, 9], [0, 3, 2], [3, 4, 2], [4, 2, 3], [1, 4, 8]]),
    cheapest_edge_of_each_node_is_not_enough=(6, path([0, 1, 2, 3, 4, 5], 1, 5, 1, 6, 1)),
    triangle_of_equal_costs=(3, path([0, 1, 2, 0], 1)),
    three_pairs_with_equal_costs_between=(
        6,
        [[0, 1, 1], [2, 3, 1], [4, 5, 1], *path([1, 2], 2), [3, 4, 2], [5, 0, 2]],
    ),
    all_costs_equal=(5, complete(5, lambda a, b: 3)),
    costs_of_zero=(4, path([0, 1, 2, 3, 0], 0)),
    zero_beside_one=(4, [[0, 1, 1], [1, 2, 0], [0, 2, 1], [2, 3, 0], [1, 3, 1]]),
    negative_costs=(4, [*path([0, 1, 2, 3, 0], -4, -2, -3, -5), [0, 2, -1]]),
    negative_and_positive_costs=(4, [*path([0, 1, 2, 3, 0], -4, 2, 3, 5), [0, 2, -1]]),
    size_of_a_negative_cost_misleads=(3, [[0, 1, -9], [1, 2, 1], [0, 2, -2]]),
    negative_edge_to_itself=(3, [[1, 1, -9], [0, 1, 2], [1, 2, 3], [2, 2, 0]]),
    several_edges_the_last_is_dearest=(3, [[0, 1, 4], [1, 0, 2], [0, 1, 8], [1, 2, 1]]),
    several_edges_the_last_is_cheapest=(3, [[0, 1, 8], [0, 1, 4], [1, 0, 2], [1, 2, 1]]),
    the_same_edge_three_times=(3, [[0, 1, 4], [0, 1, 4], [0, 1, 4], [1, 2, 4]]),
    as_many_edges_as_a_tree_but_a_cycle=(4, path([0, 1, 2, 0], 1)),
    isolated_node_zero=(4, path([1, 2, 3, 1], 1)),
    isolated_last_node=(4, path([0, 1, 2, 0], 1)),
    node_with_an_edge_to_itself_only=(3, [[0, 1, 1], [2, 2, 1], [0, 1, 2]]),
    two_components=(6, [*path([0, 1, 2, 0], 1), *path([3, 4, 5, 3], 1)]),
    no_node_zero_in_the_first_edge=(4, [[3, 2, 1], [2, 1, 1], [1, 0, 1]]),
    star=(6, [[3, node, node] for node in range(6) if node != 3]),
    wheel=(7, [[6, i, 4] for i in range(6)] + path([0, 1, 2, 3, 4, 5, 0], 3, 5, 3, 5, 3, 5)),
    complete_graph=(7, complete(7, lambda a, b: (a * 5 + b * 3) % 11)),
    costs_at_the_limits=(4, [[0, 1, HIGH], [1, 2, LOW], [0, 2, HIGH - 1], [2, 3, HIGH], [1, 3, HIGH]]),
    more_than_32_bits=(5, [*path(range(5), HIGH), *path(range(5), HIGH - 1, HIGH, HIGH - 1, HIGH)]),
    too_fine_for_float32=(3, path([0, 1, 2, 0], 16_777_217, 16_777_218, 16_777_216)),
    difference_of_one_in_large_costs=(3, path([0, 1, 2, 0], HIGH, HIGH - 1, HIGH - 2)),
    costs_that_agree_in_16_bits=(3, path([0, 1, 2, 0], 65_537, 2, 65_538)),
    chain_that_closes_last=(20, [*path(range(20), 1), [0, 19, 2], [0, 5, 3]]),
    chain_that_closes_last_the_other_way=(20, [*path(range(19, -1, -1), 1), [19, 0, 2], [15, 2, 3]]),
    more_than_256_edges=(300, [*path(range(300), 7), [299, 0, 1], *path(range(299, -1, -3), 6)]),
    more_than_1000_copies_of_an_edge=(3, [*[[1, 0, -1]] * 1_100, [1, 2, 3]]),
    rising_chain=(1_200, path(range(1_200), *range(1_199))),
    falling_chain=(1_200, path(range(1_199, -1, -1), *range(1_199, 0, -1))),
    more_than_256_neighbors=(400, [[7, i, 400 - i] for i in range(400)] + path(range(7, 400), 150)),
    highest_numbers=(50_000, [[49_999, 34_463, 5], [34_463, 49_998, 7], [49_999, 49_998, 13]]),
    most_nodes_without_edges=(50_000, []),
)


@exhaustive_cases(count=4_000)
def test_exhaustive(small):
    """Lists of edges between three nodes with costs -1, 0 and 2, and all graphs of four and five with mixed costs."""
    some = [[a, b, cost] for cost in (0, -1, 2) for a, b in ((1, 0), (1, 2), (0, 2))]
    listed = small.together([3], small.lists([*some, [1, 1, -1]]))

    def priced(graph, factor):
        n, edges = graph
        return n, [[a, b, (a * 5 + b * 3 + 1) * factor % 7 - 2] for a, b in edges]

    graphs = small.graphs(5, directed=False)
    return small.either(listed, small.built(priced, graphs, [0, 1, 3]))


@random_cases(count=300)
def test_random(st):
    """Graphs of 4 to 40 nodes, mostly connected, with small and large costs and many ties; rings of groups."""
    near = st.integers(-3, 3) | st.integers(-20, 20)
    costs = st.sampled_from([near, near, st.integers(LOW, HIGH), st.integers(HIGH - 2, HIGH), st.just(4)])

    def connected(n):
        node = st.integers(0, n - 1)

        def with_costs(cost):
            below = [st.tuples(st.just(i), st.integers(0, i - 1), cost).map(list) for i in range(1, n)]
            more = st.lists(st.tuples(node, node, cost).map(list), max_size=2 * n)
            return st.tuples(*below, more).map(lambda parts: [*parts[:-1], *parts[-1]])

        return st.tuples(st.just(n), costs.flatmap(with_costs).flatmap(st.permutations).map(list))

    def anywhere(n):
        node = st.integers(0, n - 1)
        edge = costs.flatmap(lambda cost: st.tuples(node, node, cost).map(list))
        return st.tuples(st.just(n), st.lists(edge, min_size=n, max_size=3 * n))

    def ring_of_groups(seed, groups, size, most):
        """Make groups whose inner edges are cheap, and a ring of expensive edges between them."""
        rng = random.Random(seed)
        n = groups * size
        names = rng.sample(range(n), n)
        edges = []
        for i in range(n):
            group = range(i - i % size, i - i % size + size)
            edges += [[names[i], names[rng.choice(group)], rng.randint(0, most)] for _ in range(2)]
            edges += [[names[i], names[(i + size) % n], most + rng.randint(0, 2)]]
            edges += [[names[i], names[i - 1], rng.randint(0, most)]]
        return n, mixed(edges, rng)

    seed = st.integers(0, 100_000)
    rings = st.builds(
        ring_of_groups, seed, st.integers(2, 5), st.integers(2, 8), st.sampled_from([0, 1, 9, 999])
    )
    trees = st.integers(4, 40).flatmap(connected)
    return trees | trees | st.integers(2, 12).flatmap(anywhere) | rings


def workload(n):
    """Two stars in ascending order, random edges, chains of ascending and descending costs, not connected, dense."""
    rng = random.Random(n)
    half = n // 2
    # The first star has its hub before the leaf, the second after it: chains of roots arise in both directions,
    # also if the root is always the highest number (first star) or always the lowest one (second star).
    stars = [[0, i, i] for i in range(1, half)] + [
        [2 * half - 1 - i, 2 * half - 1, i] for i in range(1, half)
    ]
    stars += [[0, half, half], *([i, half + i, n + i] for i in range(1, half))]
    names = rng.sample(range(n), n)
    anywhere = [[names[i], names[rng.randrange(i)], rng.randint(LOW, HIGH)] for i in range(1, n)]
    anywhere += [[rng.randrange(n), rng.randrange(n), rng.randint(LOW, HIGH)] for _ in range(n)]
    chains = path(range(half), *range(half - 1)) + path(range(half, n), *range(half - 1, 0, -1))
    chains += [[0, n - 1, 3], *([i, i + half, 2 * n - i] for i in range(half))]
    apart = [[rng.randrange(n - 1), rng.randrange(n - 1), rng.randint(-9, 9)] for _ in range(2 * n)]
    few = int(n**0.5) * 3 // 2
    dense = complete(few, lambda a, b: (a * 7_919 + b * 104_729) % 65_521 - 30_000)
    return {
        "stars": (2 * half, stars),
        "chains": (2 * half, chains),
        "random edges": (n, mixed(anywhere, rng)),
        "not connected": (n, apart),
        "nearly all edges": (few, mixed(dense, rng)),
    }
